/**
 * False variants that no instance refutes, by part and text, with the reason: of statements about laws that no finite instance has, which
 * draws do not tell from the statement; about equal numbers (logarithms, sines) that are only enclosed; what is too large to be decided, or
 * has no meaning where it is not true.
 * False variants of statements about laws that no finite instance has, by part and text, which draws do not tell from the statement, and others
 * that are false at numbers which are no fractions alone, with the reason.
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
    'E(w in Weights, relu(sum(j in J, x[j]*W[j,w]))*relu(sum(j in J, y[j]*W[j,w]))) > sqrt(sum(j in J, x[j]^2))*sqrt(sum(j in J, y[j]^2))*k1(theta)':
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
};
