/**
 * False variants that neither draws nor instances refute, by part and text, with the reason: of statements about laws that no finite
 * instance has, which draws do not tell from the statement; about equal numbers (logarithms, sines) that are only enclosed; of very many
 * points; or without a meaning where they are not true. Variants of which nobody here knows whether they are true stand here, too.
 */
const contradicts =
  'it contradicts the statement, and no number of draws tells an equation from an inequality';
const undecided = 'it contradicts the statement, and no enclosure tells an equation from an inequality';
const atDisjoint = 'for disjoint laws both sides are log(2), and no enclosure tells that they are the same';
const limit = 'false, of a limit: draws decide what is so at one n, and nothing of what exists';

export const beyondDraws: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'stein-identity/smooth functions': {
    'E(w in Omega, Z[w]*g(Z[w])) < E(w in Omega, dg(Z[w]))': contradicts,
    'E(w in Omega, Z[w]*g(Z[w])) > E(w in Omega, dg(Z[w]))': contradicts,
    'E(w in Omega, Z[w]*g(Z[w])) != E(w in Omega, dg(Z[w]))': contradicts,
  },
  'arc-cosine-kernels/order zero': {
    'E(w in Weights, indicator(0 < sum(j in J, x[j]*W[j,w]))*indicator(0 < sum(j in J, y[j]*W[j,w]))) < k0(theta)':
      contradicts,
    'E(w in Weights, indicator(0 < sum(j in J, x[j]*W[j,w]))*indicator(0 < sum(j in J, y[j]*W[j,w]))) > k0(theta)':
      contradicts,
    'E(w in Weights, indicator(0 < sum(j in J, x[j]*W[j,w]))*indicator(0 < sum(j in J, y[j]*W[j,w]))) != k0(theta)':
      contradicts,
  },
  'arc-cosine-kernels/order one': {
    'E(w in Weights, relu(sum(j in J, x[j]*W[j,w]))*relu(sum(j in J, y[j]*W[j,w]))) < sqrt(sum(j in J, x[j]^2))*sqrt(sum(j in J, y[j]^2))*k1(theta)':
      contradicts,
    'E(w in Weights, relu(sum(j in J, x[j]*W[j,w]))*relu(sum(j in J, y[j]*W[j,w]))) != sqrt(sum(j in J, x[j]^2))*sqrt(sum(j in J, y[j]^2))*k1(theta)':
      contradicts,
  },
  'johnson-lindenstrauss/chi-square': {
    'E(w in Sample, exp(t*card(K)*sum(i in K, sum(j in J, P[i,j,w]*v[j])^2)/sum(j in J, v[j]^2))) < exp(-(card(K)/2*log(1 - 2*t)))':
      contradicts,
    'E(w in Sample, exp(t*card(K)*sum(i in K, sum(j in J, P[i,j,w]*v[j])^2)/sum(j in J, v[j]^2))) > exp(-(card(K)/2*log(1 - 2*t)))':
      contradicts,
    'E(w in Sample, exp(t*card(K)*sum(i in K, sum(j in J, P[i,j,w]*v[j])^2)/sum(j in J, v[j]^2))) != exp(-(card(K)/2*log(1 - 2*t)))':
      contradicts,
  },
  'central-limit-berry-esseen/Berry and Esseen': {
    'forall(x in R, abs(E(w in Sample, indicator(sum(i in N, X[i,w])/(s*sqrt(card(N))) <= x))*(-E(u in Normal, indicator(Z[u] <= x)))) <= 4748/10000*r/(s^3*sqrt(card(N))))':
      'where x is large the left side is near 1; draws decide sums of means, and this is a product',
    'forall(x in R, abs(E(w in Sample, indicator(sum(i in N, X[i,w])/(s*sqrt(card(N) + 1)) <= x)) - E(u in Normal, indicator(Z[u] <= x))) <= 4748/10000*r/(s^3*sqrt(card(N))))':
      'not decided in the literature: the best constant is between 0.4097 and 0.469, and the change is below what is between the latter and 0.4748 where n is large',
  },
  'affine-pieces-in-order/pieces in order': {
    'exists(T in R[nat], ((T[0] == lo) and (T[n + 1] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, z in R, T[k] <= z, z <= T[-k + 1], (T[k + 1] - T[k])*f(z) == (T[k + 1] - z)*f(T[k]) + (z - T[k])*f(T[k + 1]))))':
      'without meaning, since T has no member before T[0]; an instance goes on with its formula there',
    'exists(T in R[nat], ((T[0] == lo) and (T[n + 1] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, z in R, T[k] <= z, z <= T[k - 1], (T[k + 1] - T[k])*f(z) == (T[k + 1] - z)*f(T[k]) + (z - T[k])*f(T[k + 1]))))':
      'without meaning, since T has no member before T[0]; an instance goes on with its formula there',
  },
  'massart-finite-class/bound': {
    'sum(s in signs, max(a in A, sum(i in M, sgn[at[s,i]]*x[a,i])))/card(signs)/card(M) <= max(a in A, sqrt(sum(i in M, x[a,i]^2)))*sqrt(2 + log(card(A)))/card(M)':
      'false from the 128 vectors of seven signs on, where the average is 7 and the bound sqrt(7*(2 + log(128))) = 6.93: too many to be decided without rounding in seconds',
  },
  'normal-covariance-divergence/zero for equal covariances only': {
    'forall(g in J, h in J, sum(a in J, t[a]*u[a,g]*u[a,h]) == sum(b in J, t[b]*v[b,g]*v[b,h]))':
      'false for different variances; that nothing is worse is an equation of logarithms then, which enclosures do not decide',
    'forall(g in J, h in J, sum(a in J, s[g]*u[a,g]*u[a,h]) == sum(b in J, t[b]*v[b,g]*v[b,h]))':
      'false for different variances; that nothing is worse is an equation of logarithms then, which enclosures do not decide',
    'forall(g in J, h in J, sum(a in J, s[h]*u[a,g]*u[a,h]) == sum(b in J, t[b]*v[b,g]*v[b,h]))':
      'false for different variances; that nothing is worse is an equation of logarithms then, which enclosures do not decide',
    'forall(g in J, h in J, sum(a in J, s[a]*u[a,g]*u[a,h]) == sum(b in J, s[b]*v[b,g]*v[b,h]))':
      'false for different variances; that nothing is worse is an equation of logarithms then, which enclosures do not decide',
    'forall(g in J, h in J, sum(a in J, s[a]*u[a,g]*u[a,h]) == sum(b in J, t[g]*v[b,g]*v[b,h]))':
      'false for different variances; that nothing is worse is an equation of logarithms then, which enclosures do not decide',
    'forall(g in J, h in J, sum(a in J, s[a]*u[a,g]*u[a,h]) == sum(b in J, t[h]*v[b,g]*v[b,h]))':
      'false for different variances; that nothing is worse is an equation of logarithms then, which enclosures do not decide',
  },
  'categorical-nll-cross-entropy-kl/any family': {
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(q), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(s)))':
      'false; but the condition compares two equal logarithms, which enclosures do not decide',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, q), nll(q) <= nll(s)))':
      'false; but the condition compares two equal logarithms, which enclosures do not decide',
  },
  'shannon-entropy-bounds/log K for the uniform law only': {
    'forall(log(card(K)) <= H(uniform), forall(k in K, P[k] == 1/card(K))) and forall(forall(k in K, P[k] == 1/card(K)), H(P) == log(card(K)))':
      'false; but the condition compares equal logarithms as soon as there are two outcomes, and enclosures do not decide it',
    'forall(log(card(K)) <= H(P), forall(k in K, P[k] == 1*card(K))) and forall(forall(k in K, P[k] == 1/card(K)), H(P) == log(card(K)))':
      'false; but the condition compares equal logarithms as soon as there are two outcomes, and enclosures do not decide it',
  },
  'shannon-entropy-bounds/injective on the support': {
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1), Hg == H(P))':
      'false for two outcomes of positive probability; but the condition compares equal logarithms then, which enclosures do not decide',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) < 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1), Hg == H(P))':
      'false for two outcomes of positive probability; but the condition compares equal logarithms then, which enclosures do not decide',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) != 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1), Hg == H(P))':
      'false for two outcomes of positive probability; but the condition compares equal logarithms then, which enclosures do not decide',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], 1 == 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1), Hg == H(P))':
      'false for two outcomes of positive probability; but the condition compares equal logarithms then, which enclosures do not decide',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[b], g[b]) == 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1), Hg == H(P))':
      'false for two outcomes of positive probability; but the condition compares equal logarithms then, which enclosures do not decide',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[a]) == 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1), Hg == H(P))':
      'false for two outcomes of positive probability; but the condition compares equal logarithms then, which enclosures do not decide',
  },
  'infinite-width-gaussian-process/limit': {
    'forall(c in R[A], forall(eps_n in nonnegative, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in R, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, forall(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n >= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= from_n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) == eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) >= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(-E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) + exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1))))*(-exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2)))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, sin(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))*sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(max(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x] + sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*max(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w] + h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[from_n,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[n,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[from_n,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[n,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/abs(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(-n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(from_n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - (-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - tanh(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2)) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))*2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(max(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, max(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y] + K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, -(c[x]*c[y]*K[x,y])))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, (c[x] + c[y])*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, (-(c[x]*c[y]))*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[y]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[x]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[y,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,x]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/3))) <= eps_n))))':
      limit,
  },
  'characters-orthogonal/orthogonal': {
    'forall(l in G, m in G, (sum(j in G, re[l,j]*re[m,j] + im[l,j]*im[m,j]) == card(G)*delta(l, m)) and (sum(j in G, im[l,j]*re[m,j]*(-(re[l,j]*im[m,j]))) == 0))':
      'false for three elements, whose characters are no fractions; where they are, the values are 1, -1, i and -i, and the product is 0',
  },
  'backprop-fails-separable/error at the start': {
    'loss(1/5, -1) < (t + tanh(4/5))^2': undecided,
    'loss(1/5, -1) > (t + tanh(4/5))^2': undecided,
    'loss(1/5, -1) != (t + tanh(4/5))^2': undecided,
  },
  'gan-optimal-discriminator-js/value of the best discriminator': {
    'V(best) < 2*JS - log(4)': undecided,
    'V(best) > 2*JS - log(4)': undecided,
    'V(best) != 2*JS - log(4)': undecided,
  },
  'gan-optimal-discriminator-js/bounds': {
    '(0 <= JS) and (JS < log(2))': atDisjoint,
  },
  'gan-optimal-discriminator-js/log 2 for disjoint laws only': {
    'forall(j in X, JS < log(2)) and forall(forall(j in X, p[j]*q[j] == 0), JS == log(2))': atDisjoint,
    'forall(j in X, 0 == p[j]*q[j], JS < log(2)) and forall(forall(j in X, p[j]*q[j] == 0), JS == log(2))':
      atDisjoint,
    'forall(j in X, 0 < p[j] + q[j], JS < log(2)) and forall(forall(j in X, p[j]*q[j] == 0), JS == log(2))':
      atDisjoint,
    'forall(j in X, 0 < q[j]*q[j], JS < log(2)) and forall(forall(j in X, p[j]*q[j] == 0), JS == log(2))':
      atDisjoint,
    'forall(j in X, 0 < p[j]*best[j], JS < log(2)) and forall(forall(j in X, p[j]*q[j] == 0), JS == log(2))':
      atDisjoint,
    'forall(j in X, 0 < p[j]*mean[j], JS < log(2)) and forall(forall(j in X, p[j]*q[j] == 0), JS == log(2))':
      atDisjoint,
    'forall(j in X, 0 < p[j]*q[j], JS < log(2)) and forall(forall(j in X, p[j]*q[j] == 0), JS < log(2))':
      undecided,
    'forall(j in X, 0 < p[j]*q[j], JS < log(2)) and forall(forall(j in X, p[j]*q[j] == 0), JS > log(2))':
      undecided,
    'forall(j in X, 0 < p[j]*q[j], JS < log(2)) and forall(forall(j in X, p[j]*q[j] == 0), JS != log(2))':
      undecided,
  },
  'adam-bias-correction/steps of the usual constants': {
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) < sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) > sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) != sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
  },
  'elbo-identity/equality for the posterior only': {
    'forall(ELBO <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, prior[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, likelihood[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]*sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, q[a] == likelihood[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, q[a] == q[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*q[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*prior[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/max(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, likelihood[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, q[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[a]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*q[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*prior[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[a]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
  },
  'hoeffding-finite-class/finite class': {
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/(card(M) + 1) - risk[h])))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'neither proved nor refuted: it holds of coins, whatever their probability, with up to 39 examples',
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= (2 + card(H))*exp((-2)*card(M)*eps^2)':
      'neither proved nor refuted: it holds of coins, whatever their probability, with up to 39 examples',
  },
  'hoeffding-finite-class/chosen by the data': {
    'sum(w in Omega, p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/(card(M) + 1) - risk[chosen[w]]))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'neither proved nor refuted: it holds of coins, whatever their probability, with up to 39 examples',
    'sum(w in Omega, p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= (2 + card(H))*exp((-2)*card(M)*eps^2)':
      'neither proved nor refuted: it holds of coins, whatever their probability, with up to 39 examples',
  },
  'elbo-identity/one draw more': {
    'before == E(w in Omega, logmean[w])':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'before >= E(w in Omega, logmean[w])':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
  },
  'elbo-identity/never above the evidence': {
    'E(w in Omega, logmean[w]) == log(px)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, logmean[w]) >= log(px)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
  },
  'kl-divergence-gibbs-inequality/zero for equal laws only': {
    'forall(KL(Q, Q) <= 0, forall(k in K, P[k] == Q[k])) and forall(forall(k in K, P[k] == Q[k]), KL(P, Q) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
  },
  'kl-divergence-gibbs-inequality/laws on two outcomes': {
    'KL(array(k in K, s*delta(k, a) + (1 - s)*delta(k, b)), array(k in K, t*delta(k, a) + (1 - t)*delta(k, b))) < s*(log(s) - log(t)) + (1 - s)*(log(1 - s) - log(1 - t))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    'KL(array(k in K, s*delta(k, a) + (1 - s)*delta(k, b)), array(k in K, t*delta(k, a) + (1 - t)*delta(k, b))) > s*(log(s) - log(t)) + (1 - s)*(log(1 - s) - log(1 - t))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    'KL(array(k in K, s*delta(k, a) + (1 - s)*delta(k, b)), array(k in K, t*delta(k, a) + (1 - t)*delta(k, b))) != s*(log(s) - log(t)) + (1 - s)*(log(1 - s) - log(1 - t))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
  },
  'threshold-changes/one change': {
    'forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j] <= u[-j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j + 1] <= u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1)':
      'true for n up to 2; after that it speaks of members before the first one, and has no meaning',
    'forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j] <= u[j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[-j + 1] <= u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1)':
      'true for n up to 2; after that it speaks of members before the first one, and has no meaning',
  },
  'normal-maximum-likelihood/unique': {
    'forall(l in J, m[l] == mean[l]) and forall(g in J, h in J, sum(a in J, t[a]*u[a,g]*u[a,h]) == sum(b in J, t[b]*v[b,g]*v[b,h]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(l in J, m[l] == mean[l]) and forall(g in J, h in J, sum(a in J, s[g]*u[a,g]*u[a,h]) == sum(b in J, t[b]*v[b,g]*v[b,h]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(l in J, m[l] == mean[l]) and forall(g in J, h in J, sum(a in J, s[h]*u[a,g]*u[a,h]) == sum(b in J, t[b]*v[b,g]*v[b,h]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(l in J, m[l] == mean[l]) and forall(g in J, h in J, sum(a in J, s[a]*u[a,g]*u[a,h]) == sum(b in J, t[g]*v[b,g]*v[b,h]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(l in J, m[l] == mean[l]) and forall(g in J, h in J, sum(a in J, s[a]*u[a,g]*u[a,h]) == sum(b in J, t[h]*v[b,g]*v[b,h]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
  },
  'central-limit-berry-esseen/deviation of a mean': {
    'sum(w in Omega, p[w]*indicator(h <= abs(sum(i in N, Y[i,w])/(card(N) + 1) - q))) <= 2*exp((-2)*card(N)*h^2)':
      'neither proved nor refuted: it holds of coins, whatever their probability, with up to 39 examples',
  },
  "central-limit-berry-esseen/Hoeffding's interval": {
    'sum(w in Omega, p[w]*indicator(sqrt(log(2/d)/(2*card(N))) <= abs(sum(i in N, Y[i,w])/(card(N) + 1) - q))) <= d':
      'neither proved nor refuted: it holds of coins, whatever their probability, with up to 39 examples',
  },
  'arc-cosine-kernels/length of the arc': {
    '(pi/2 - (theta - pi/2))/(2*pi) < k0(theta)':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '(pi/2 - (theta - pi/2))/(2*pi) > k0(theta)':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '(pi/2 - (theta - pi/2))/(2*pi) != k0(theta)':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
  },
  'arc-cosine-kernels/integral over the arc': {
    '2*(F(theta, pi/2) - F(theta, theta - pi/2))/(2*pi) < k1(theta)':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '2*(F(theta, pi/2) - F(theta, theta - pi/2))/(2*pi) > k1(theta)':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '2*(F(theta, pi/2) - F(theta, theta - pi/2))/(2*pi) != k1(theta)':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
  },
  'arc-cosine-kernels/equal and opposite inputs': {
    '((k0(0) < 1/2) and (k1(0) == 1/2)) and ((k0(pi) == 0) and (k1(pi) == 0))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((k0(0) > 1/2) and (k1(0) == 1/2)) and ((k0(pi) == 0) and (k1(pi) == 0))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((k0(0) != 1/2) and (k1(0) == 1/2)) and ((k0(pi) == 0) and (k1(pi) == 0))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((k0(0) == 1/2) and (k1(0) < 1/2)) and ((k0(pi) == 0) and (k1(pi) == 0))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((k0(0) == 1/2) and (k1(0) > 1/2)) and ((k0(pi) == 0) and (k1(pi) == 0))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((k0(0) == 1/2) and (k1(0) != 1/2)) and ((k0(pi) == 0) and (k1(pi) == 0))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((k0(0) == 1/2) and (k1(0) == 1/2)) and ((k0(pi) < 0) and (k1(pi) == 0))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((k0(0) == 1/2) and (k1(0) == 1/2)) and ((k0(pi) > 0) and (k1(pi) == 0))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((k0(0) == 1/2) and (k1(0) == 1/2)) and ((k0(pi) != 0) and (k1(pi) == 0))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((k0(0) == 1/2) and (k1(0) == 1/2)) and ((k0(pi) == 0) and (k1(pi) < 0))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((k0(0) == 1/2) and (k1(0) == 1/2)) and ((k0(pi) == 0) and (k1(pi) > 0))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((k0(0) == 1/2) and (k1(0) == 1/2)) and ((k0(pi) == 0) and (k1(pi) != 0))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
  },
  'arc-cosine-kernels/right angle': {
    '(k0(pi/2) < 1/4) and (k1(pi/2) == 1/(2*pi))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '(k0(pi/2) > 1/4) and (k1(pi/2) == 1/(2*pi))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '(k0(pi/2) != 1/4) and (k1(pi/2) == 1/(2*pi))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '(k0(pi/2) == 1/4) and (k1(pi/2) < 1/(2*pi))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '(k0(pi/2) == 1/4) and (k1(pi/2) > 1/(2*pi))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '(k0(pi/2) == 1/4) and (k1(pi/2) != 1/(2*pi))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
  },
  'arc-cosine-kernels/slopes in the correlation': {
    '(k0(t)*(cos(s) - cos(t)) < k1(s) - k1(t)) and (k1(s) - k1(t) <= k0(s)*(cos(s) - cos(t)))':
      'false where s is t: enclosures of two irrational numbers that are the same do not come apart',
    '(k0(t)*(cos(s) - cos(t)) <= k1(s) - k1(t)) and (k1(s) - k1(t) < k0(s)*(cos(s) - cos(t)))':
      'false where s is t: enclosures of two irrational numbers that are the same do not come apart',
  },
  'infinite-width-gaussian-process/relu and normal weights': {
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])*sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
    'E(w in Weights, E(z in Below, (max(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/card(N))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/abs(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])*sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (max(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/card(N))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/abs(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 == 15*card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])*sqrt(card(N)))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (max(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/card(N))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/abs(card(N)))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
  },
  'sauer-shelah/polynomial bound': {
    'sum(i in range(d + 1), choose[m,d]) <= (exp(1)*m/d)^d':
      'false of m = 122 and d = 7, and of no smaller m: too many subsets to count in a test',
  },
  'donsker-varadhan-gibbs/any law': {
    '(-log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) + (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v]))*(-(E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (-E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) + E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - E(w in Omega, gain[w])*(-E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, f[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, gain[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, -(entropy[w] - gain[w]) + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] - q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, (entropy[w] - gain[w])*(q[w]*log(E(v in Omega, weight[v]))))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, -entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] + gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w]*(-gain[w]) + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, gain[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - f[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + weight[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + entropy[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[w])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, -(entropy[w] - gain[w]) + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] - q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, (entropy[w] - gain[w])*(q[w]*log(E(v in Omega, weight[v]))) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, -entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] + gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w]*(-gain[w]) + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, gain[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - f[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + weight[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + entropy[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[w])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == -(q[w]*(ln(q[w]) - ln(g[w]))))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == weight[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == entropy[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(-ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) + ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w])*(-ln(g[w]))))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(weight[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(entropy[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(f[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(q[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
  },
  'donsker-varadhan-gibbs/zero at the Gibbs measure only': {
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == P[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, phi[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), -log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) + (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j])))*(-(sum(k in K, Q[k]*phi[k]) - KL(Q, P))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, Q[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (-sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) + KL(Q, P)) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - sum(k in K, Q[k]*phi[k])*(-KL(Q, P)) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (max(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, -(Q[k]*phi[k])) - KL(Q, P)) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, Q)) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
  },
  'donsker-varadhan-gibbs/any law: Hellinger distance': {
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) == log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) >= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))*2) <= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (q[w] - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (abs(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(weight[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - weight[w]/E(v in Omega, weight[v]))^2) <= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - abs(weight[w]/E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]*E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[w])))^2) <= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^3) <= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= -log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v])) + (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v]))*(-(E(w in Omega, gain[w]) - E(w in Omega, entropy[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v])) - (-E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) + E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v])) - E(w in Omega, gain[w])*(-E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v])) - (E(w in Omega, f[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, gain[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, g[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
  },
  'donsker-varadhan-gibbs/any law: upper bound': {
    'E(w in Omega, gain[w]) - E(w in Omega, entropy[w]) == log(E(v in Omega, weight[v]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, gain[w]) - E(w in Omega, entropy[w]) >= log(E(v in Omega, weight[v]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '-E(w in Omega, gain[w]) - E(w in Omega, entropy[w]) <= log(E(v in Omega, weight[v]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, gain[w]) + E(w in Omega, entropy[w]) <= log(E(v in Omega, weight[v]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, gain[w])*(-E(w in Omega, entropy[w])) <= log(E(v in Omega, weight[v]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, gain[w]) - E(w in Omega, gain[w]) <= log(E(v in Omega, weight[v]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, gain[w]) - E(w in Omega, g[w]) <= log(E(v in Omega, weight[v]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
  },
  'donsker-varadhan-gibbs/any law: zero at the Gibbs measure only': {
    'E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) >= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(-log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v])) + (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v]))*(-(E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v])) - (-E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) + E(w in Omega, entropy[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v])) - E(w in Omega, gain[w])*(-E(w in Omega, entropy[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, g[w]) - E(w in Omega, entropy[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, gain[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, g[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) <= 1, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) <= 0, E(w in Omega, abs(weight[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]*E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[w]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
  },
  'donsker-varadhan-gibbs/any law: attained': {
    '-E(w in Omega, gain[w]) - E(w in Omega, entropy[w]) == log(E(v in Omega, weight[v]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, gain[w]) + E(w in Omega, entropy[w]) == log(E(v in Omega, weight[v]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, gain[w])*(-E(w in Omega, entropy[w])) == log(E(v in Omega, weight[v]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, f[w]) - E(w in Omega, entropy[w]) == log(E(v in Omega, weight[v]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, gain[w]) - E(w in Omega, gain[w]) == log(E(v in Omega, weight[v]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
  },
  'nesterov-acceleration/weights': {
    'forall(k in nat, (t[k + 1]^2 - t[k + 1] < t[k]^2) and ((k + 2)/2 <= t[k]))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    'forall(k in nat, (t[k + 1]^2 - t[k + 1] > t[k]^2) and ((k + 2)/2 <= t[k]))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    'forall(k in nat, (t[k + 1]^2 - t[k + 1] != t[k]^2) and ((k + 2)/2 <= t[k]))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
  },
};
