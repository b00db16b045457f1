/* The workloads of workloads.ts in plain C, doubles, one thread. A server: answers `name count` with {"rate": …} per second of processor. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { S = 16, A = 4, N = 16, CLASSES = 64, ROUNDS = 100 };

static uint64_t state = 88172645463325252u;
static uint64_t word(void) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return state;
}
static double uniform(void) { return (double)(word() >> 11) * 0x1p-53; }

static double *numbers(size_t n, double low, double high) {
  double *x = malloc(n * sizeof *x);
  for (size_t i = 0; i < n; i++) x[i] = low + (high - low) * uniform();
  return x;
}

static double seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec + 1e-9 * t.tv_nsec;
}

static void backup(const double *restrict r, const double *restrict P, double gamma, const double *restrict v, double *restrict out) {
  for (int s = 0; s < S; s++) {
    double best = -INFINITY;
    for (int a = 0; a < A; a++) {
      double mean = 0;
      for (int t = 0; t < S; t++) mean += P[(s * A + a) * S + t] * v[t];
      double q = r[s * A + a] + gamma * mean;
      if (q > best) best = q;
    }
    out[s] = best;
  }
}

static void product(const double *restrict a, const double *restrict b, double *restrict c) {
  for (int i = 0; i < N; i++) {
    double row[N] = {0};
    for (int j = 0; j < N; j++)
      for (int k = 0; k < N; k++) row[k] += a[i * N + j] * b[j * N + k];
    memcpy(c + i * N, row, sizeof row);
  }
}

static double crossEntropy(const double *restrict z, const double *restrict y, double *restrict p, double *restrict g) {
  double top = z[0], total = 0, loss = 0;
  for (int i = 1; i < CLASSES; i++) top = z[i] > top ? z[i] : top;
  for (int i = 0; i < CLASSES; i++) total += p[i] = exp(z[i] - top);
  double l = log(total);
  for (int i = 0; i < CLASSES; i++) {
    p[i] /= total;
    loss += y[i] * (l - (z[i] - top));
    g[i] = p[i] - y[i];
  }
  return loss;
}

static void sinkhorn(const double *restrict K, const double *restrict a, const double *restrict b, double *restrict u, double *restrict v) {
  for (int i = 0; i < N; i++) u[i] = 1;
  for (int k = 0; k < ROUNDS; k++) {
    double columns[N] = {0};
    for (int i = 0; i < N; i++)
      for (int j = 0; j < N; j++) columns[j] += K[i * N + j] * u[i];
    for (int j = 0; j < N; j++) v[j] = b[j] / columns[j];
    for (int i = 0; i < N; i++) {
      double sum = 0;
      for (int j = 0; j < N; j++) sum += K[i * N + j] * v[j];
      u[i] = a[i] / sum;
    }
  }
}

/* Rows of probabilities, dyadic like ours: integers that add up to 2^16. */
static void simplex(double *p, int n) {
  int left = 1 << 16;
  for (int i = 0; i < n - 1; i++) {
    int x = (int)((word() >> 40) % (uint64_t)(2 * left / (n - i) + 1));
    p[i] = x * 0x1p-16;
    left -= x;
  }
  p[n - 1] = left * 0x1p-16;
}

/* With the rounding error of every entry, as ours has it: gamma(n) times the sum of absolute values. */
static double bounded(const double *restrict r, const double *restrict P, double gamma, const double *restrict v, double *restrict out) {
  const double u = 0x1p-53;
  double error = 0;
  for (int s = 0; s < S; s++) {
    double best = -INFINITY;
    for (int a = 0; a < A; a++) {
      double mean = 0, size = 0;
      for (int t = 0; t < S; t++) {
        double term = P[(s * A + a) * S + t] * v[t];
        mean += term;
        size += fabs(term);
      }
      double q = r[s * A + a] + gamma * mean;
      if (q > best) best = q;
      error = fmax(error, (S + 3) * u * (fabs(r[s * A + a]) + gamma * size));
    }
    out[s] = best;
  }
  return error;
}

/* The lower end of the margin, as a share of the sides. */
static double judge(const double *r, const double *P, double gamma, const double *v, const double *w) {
  double tv[S], tw[S], left = 0, right = 0;
  double error = bounded(r, P, gamma, v, tv) + bounded(r, P, gamma, w, tw);
  for (int s = 0; s < S; s++) {
    left = fmax(left, fabs(tv[s] - tw[s]));
    right = fmax(right, fabs(v[s] - w[s]));
  }
  right *= gamma;
  return (right - left - error - 0x1p-51 * (left + right)) / (left + right);
}

/* One instance, generated and judged. */
static double contraction(void) {
  static double r[S * A], P[S * A * S], v[S], w[S];
  for (int i = 0; i < S * A; i++) r[i] = uniform() * 8 - 4;
  for (int i = 0; i < S * A; i++) simplex(P + i * S, S);
  for (int s = 0; s < S; s++) v[s] = uniform() * 8 - 4;
  for (int s = 0; s < S; s++) w[s] = uniform() * 8 - 4;
  return judge(r, P, uniform(), v, w);
}

int main(void) {
  char name[64];
  long count;
  volatile double sink = 0;
  printf("{\"ready\": \"%s\"}\n", __VERSION__);
  fflush(stdout);
  while (scanf("%63s %ld", name, &count) == 2) {
    /* As many instances at a time as ours takes, again and again. */
    const long batch = 1024;
    double *big = numbers(batch * S * A * S, 0.125, 1), *r = numbers(batch * 2 * N * N, 0.125, 1);
    double *x = numbers(batch * CLASSES, -4, 4), *y = numbers(batch * CLASSES, 0.125, 1), *out = numbers(batch * 2 * N * N, 0, 1);
    double started = seconds();
    for (long done = 0; done < count; done += batch) {
      for (long i = 0; i < batch; i++) {
        if (!strcmp(name, "backup")) backup(r + i * S * A, big + i * S * A * S, 0.9, x + i * S, out + i * S);
        else if (!strcmp(name, "product")) product(r + i * N * N, r + (batch + i) * N * N, out + i * N * N);
        else if (!strcmp(name, "cross-entropy")) sink += crossEntropy(x + i * CLASSES, y + i * CLASSES, out + 2 * i * CLASSES, out + (2 * i + 1) * CLASSES);
        else if (!strcmp(name, "sinkhorn")) sinkhorn(r + i * N * N, y + i * N, y + (batch + i) * N, out + 2 * i * N, out + (2 * i + 1) * N);
        else if (!strcmp(name, "judge")) sink += judge(r + i * S * A, big + i * S * A * S, 0.9, x + i * S, y + i * S);
        else sink += contraction();
      }
      sink += out[done % (batch * N)];
    }
    printf("{\"rate\": %g}\n", count / (seconds() - started));
    fflush(stdout);
    free(big), free(r), free(x), free(y), free(out);
  }
  return 0;
}
