/** Variants of the fragments that are true, by part and text, with the reason. Found and decided like those of the claims. */
const same = 'both sides are the same';
const smaller = 'the left side is at most what it was, so the variant is weaker';
const larger = 'the right side is at least what it was, so the variant is weaker';
const negative = 'the left side is at most 0, the right side at least';
const turned = 'the statement for -C';

export const trueVariants: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'adam-upsteps/bound': {
    '1/(4*k + 1) <= 2/(3*k + 3)': smaller,
    '1/(3*k + 2) <= 2/(3*k + 3)': smaller,
    '1/(3*k + 1) <= 2*(3*k + 3)': larger,
    '1/(3*k + 1) <= 3/(3*k + 3)': larger,
  },
  'term-upper/bound': {
    'f[a] <= max(i in A, f[i])': 'a term is at most the maximum',
    'f[a] <= sum(i in A, f[a])': 'a nonnegative number is at most a positive number of times itself',
  },
  'ey-project/bound': {
    '-sum(i in I, sum(j in J, A[i,j]^2)) - sum(i in I, sum(k in K, sum(j in J, A[i,j]*P[j,k])^2)) <= sum(i in I, sum(j in J, (A[i,j] - sum(k in K, C[i,k]*P[j,k]))^2))':
      negative,
    'sum(i in I, sum(j in J, A[i,j]^2))*(-sum(i in I, sum(k in K, sum(j in J, A[i,j]*P[j,k])^2))) <= sum(i in I, sum(j in J, (A[i,j] - sum(k in K, C[i,k]*P[j,k]))^2))':
      negative,
    'sum(i in I, sum(j in J, A[i,j]^2)) - sum(i in I, sum(k in K, sum(j in J, -(A[i,j]*P[j,k]))^2)) <= sum(i in I, sum(j in J, (A[i,j] - sum(k in K, C[i,k]*P[j,k]))^2))':
      'what is turned is squared',
    'sum(i in I, sum(j in J, A[i,j]^2)) - sum(i in I, sum(k in K, sum(j in J, A[i,j]*P[j,k])^2)) <= sum(i in I, sum(j in J, (-A[i,j] - sum(k in K, C[i,k]*P[j,k]))^2))':
      turned,
    'sum(i in I, sum(j in J, A[i,j]^2)) - sum(i in I, sum(k in K, sum(j in J, A[i,j]*P[j,k])^2)) <= sum(i in I, sum(j in J, (A[i,j] + sum(k in K, C[i,k]*P[j,k]))^2))':
      turned,
    'sum(i in I, sum(j in J, A[i,j]^2)) - sum(i in I, sum(k in K, sum(j in J, A[i,j]*P[j,k])^2)) <= sum(i in I, sum(j in J, (A[i,j] - sum(k in K, -(C[i,k]*P[j,k])))^2))':
      turned,
  },
  'ey-topk/bound': {
    'sum(r in T, s[r]*top[r]) <= sum(r in T, s[r]*top[r])': same,
    'sum(r in T, s[r]*w[r]) <= sum(r in T, s[r]*w[r])': same,
  },
  'ey-spectral/bound': { 'norm^2 <= norm^2': same, 'sg^2 <= sg^2': same },
  'birkhoff-2x2/bound': {
    '(-(u^2*(b^2*c^2 - a^2*d^2)))/((a^2 + b^2*u^2)*(c^2 + d^2*u^2)) <= (b*c - a*d)/(b*c + a*d)': negative,
    'u^2*(b^2*c^2*(-(a^2*d^2)))/((a^2 + b^2*u^2)*(c^2 + d^2*u^2)) <= (b*c - a*d)/(b*c + a*d)': negative,
    'u^2*(b^2*c^2 - a^2*d^2)/(-((a^2 + b^2*u^2)*(c^2 + d^2*u^2))) <= (b*c - a*d)/(b*c + a*d)': negative,
    'u^2*(b^2*c^2 - a^2*d^2)/((a^2 + b^2*u^2)*(c^2 + d^2*u^2)) <= (b*c + a*d)/(b*c + a*d)': larger,
    'u^2*(b^2*c^2 - a^2*d^2)/((a^2 + b^2*u^2)*(c^2 + d^2*u^2)) <= (b*c - (-(a*d)))/(b*c + a*d)': larger,
  },
  'kr-ctransform/at least': {
    '-f[j] <= max(i in X, d[i,j] - f[i])': larger,
  },
  'kr-ctransform/at most': {
    'min(i in X, -d[i,j] - f[i]) <= -f[j]': 'the entry i = j is -f[j]',
    'min(i in X, d[j,j] - f[i]) <= -f[j]': 'the entry i = j is -f[j]',
    'min(i in X, d[i,i] - f[i]) <= -f[j]': 'the entry i = j is -f[j]',
    'min(i in X, d[i,j] - f[j]) <= -f[j]': 'the entry i = j is -f[j]',
  },
  'bernstein-mod/bound': {
    'sum(k in K, b[k]*f[k]) - fx <= (1 + v/dl^2)*om': smaller,
    'relu(sum(k in K, b[k]*f[k]) - fx) <= (1 + v/dl^2)*om': smaller,
    'abs(sum(k in K, b[k]*f[k]) - fx) <= (2 + v/dl^2)*om': larger,
  },
  'hoeffding-opt/value': {
    'exp(((-(4*t))/v)^2/8*v - 4*t/v*t) == exp(-(2*t^2/v))': 'what is turned is squared',
  },
  'hoeffding-opt/optimal': {
    '-(2*t^2/v) <= exp(s^2/8*v - s*t)': negative,
    'tanh(-(2*t^2/v)) <= exp(s^2/8*v - s*t)': negative,
    'exp(-(3*t^2/v)) <= exp(s^2/8*v - s*t)': smaller,
    'exp(-(2*t^2/v)) <= exp(s^2/8*v + s*t)': 'the statement for -s',
    'exp(-(2*t^2/v)) <= exp(s^2*8*v - s*t)': larger,
    'exp(-(2*t^2/v)) <= exp(s^2/8*v - (-(s*t)))': 'the statement for -s',
  },
  'sauer-tail/bound': {
    '(-1 + d/(m + 1))^(m + 1) <= exp(d)': '|x - 1| <= 1 + x for x >= 0',
    '(1 - d/(m + 1))^(m + 1) <= exp(d)': '|x - 1| <= 1 + x for x >= 0',
    '(1*(d/(m + 1)))^(m + 1) <= exp(d)': smaller,
    '(1 + d/(m + 1 + 1))^(m + 1) <= exp(d)': smaller,
    '(1 + d/(m + 2))^(m + 1) <= exp(d)': smaller,
    '(1 + d/(m + 1))^(-m + 1) <= exp(d)': smaller,
    '(1 + d/(m + 1))^(m - 1) <= exp(d)': smaller,
    '(1 + d/(m + 1))^(m*1) <= exp(d)': smaller,
  },
  'el-quadratic/minimum': {
    'E(t in T, -(p[t]/2*du[t]^2 + q[t]/2*u[t]^2) - f[t]*u[t]) <= E(t in T, p[t]/2*(du[t] + dh[t])^2 + q[t]/2*(u[t] + h[t])^2 - f[t]*(u[t] + h[t]))':
      smaller,
    'E(t in T, p[t]/2*du[t]^2 - q[t]/2*u[t]^2 - f[t]*u[t]) <= E(t in T, p[t]/2*(du[t] + dh[t])^2 + q[t]/2*(u[t] + h[t])^2 - f[t]*(u[t] + h[t]))':
      smaller,
    'E(t in T, p[t]/3*du[t]^2 + q[t]/2*u[t]^2 - f[t]*u[t]) <= E(t in T, p[t]/2*(du[t] + dh[t])^2 + q[t]/2*(u[t] + h[t])^2 - f[t]*(u[t] + h[t]))':
      smaller,
    'E(t in T, p[t]/2*du[t]^2 + q[t]/3*u[t]^2 - f[t]*u[t]) <= E(t in T, p[t]/2*(du[t] + dh[t])^2 + q[t]/2*(u[t] + h[t])^2 - f[t]*(u[t] + h[t]))':
      smaller,
    'E(t in T, p[t]/2*du[t]^2 + q[t]/2*u[t]^2 - f[t]*u[t]) <= E(t in T, p[t]*2*(du[t] + dh[t])^2 + q[t]/2*(u[t] + h[t])^2 - f[t]*(u[t] + h[t]))':
      larger,
    'E(t in T, p[t]/2*du[t]^2 + q[t]/2*u[t]^2 - f[t]*u[t]) <= E(t in T, p[t]/2*(du[t] + dh[t])^2 + q[t]*2*(u[t] + h[t])^2 - f[t]*(u[t] + h[t]))':
      larger,
  },
};
