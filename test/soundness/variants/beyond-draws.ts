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
    'E(w in Sample, exp(t*card(K)*max(i in K, sum(j in J, P[i,j,w]*v[j])^2)/sum(j in J, v[j]^2))) == exp(-(card(K)/2*log(1 - 2*t)))':
      'false for two coordinates of the image and more (the maximum is less than the sum, almost surely); the entries of P have the variance 1/card(K) then, and draws have the variance 1',
  },
  'central-limit-berry-esseen/Berry and Esseen': {
    'forall(x in R, abs(E(w in Sample, indicator(sum(i in N, X[i,w])/(s*sqrt(card(N))) <= x))*(-E(u in Normal, indicator(Z[u] <= x)))) <= 4748/10000*r/(s^3*sqrt(card(N))))':
      'where x is large the left side is near 1; draws decide sums of means, and this is a product',
    'forall(x in R, abs(E(w in Sample, indicator(sum(i in N, X[i,w])/(s*sqrt(card(N) + 1)) <= x)) - E(u in Normal, indicator(Z[u] <= x))) <= 4748/10000*r/(s^3*sqrt(card(N))))':
      'not decided in the literature: the best constant is between 0.4097 and 0.469, and the change is below what is between the latter and 0.4748 where n is large',
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
  'condition-number-perturbation-bound/norm of A': {
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, s[big] <= bound_z)':
      'false of numbers below s[big]; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]*2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'false in one dimension, where z is 1/2 and s[big]/2 is a bound; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, s[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'false where the squares of s do not sum to 1, since nothing is assumed there; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) >= bound_z), s[big] <= bound_z)':
      'false of bound_z = 0; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, max(j in I, A[i,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'false for A = [[2, 1], [1, 2]]: the root of 5 is a bound, and s[big] is 3; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j] + z[j]))) <= bound_z), s[big] <= bound_z)':
      'false for A = [[5, -4], [-4, 5]]: 4 is a bound, and s[big] is 9; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'false for A = 2 in one dimension: 1 is a bound; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, U[i,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'false for A = 2 in one dimension: 1 is a bound; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[j,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'false for A = [[0, 1], [1, 0]]: 0 is a bound; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[big,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'false for A = [[0, 1], [2, 0]], where big is the first index: 3/2 is a bound, and s[big] is 2; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,big]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'false for A = [[0, 2], [1, 0]], where big is the first index: 3/2 is a bound, and s[big] is 2; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,small]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'false for A = [[2, 0], [0, 1]], where small is the second index: 3/2 is a bound, and s[big] is 2; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*s[j]))) <= bound_z), s[big] <= bound_z)':
      'false for A = 1/2 in one dimension: 1/4 is a bound; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[big]))) <= bound_z), s[big] <= bound_z)':
      'false for A = [[5, -4], [-4, 5]]: 3/2 is a bound, and s[big] is 9; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[small]))) <= bound_z), s[big] <= bound_z)':
      'false for A = [[5, -4], [-4, 5]]: 3/2 is a bound, and s[big] is 9; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= kappa), s[big] <= bound_z)':
      'false for A = 1 in one dimension, where kappa is 1 and bound_z may be 0; an instance knows one z, and cannot tell that something holds for all',
  },
  'condition-number-perturbation-bound/norm of the inverse': {
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, 1/s[small] <= bound_z)':
      'false of numbers below 1/s[small]; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]*2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'false in one dimension, where z is 1/2 and half of 1/s[small] is a bound; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, s[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'false where the squares of s do not sum to 1, since nothing is assumed there; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) >= bound_z), 1/s[small] <= bound_z)':
      'false of bound_z = 0; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, max(j in I, B[i,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'false for B = [[2, 1], [1, 2]]: the root of 5 is a bound, and 1/s[small] is 3; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j] + z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'false for B = [[5, -4], [-4, 5]]: 4 is a bound, and 1/s[small] is 9; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, U[i,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'false for A = 1/2 in one dimension: 1 is a bound, and 1/s[small] is 2; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, V[i,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'false for A = 1/2 in one dimension: 1 is a bound, and 1/s[small] is 2; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[j,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'false for B = [[0, 1], [1, 0]]: 0 is a bound; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[big,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'false for A = [[2, 0], [0, 1]], where big is the first index: 3/4 is a bound, and 1/s[small] is 1; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,big]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'false for A = [[2, 0], [0, 1]], where big is the first index: 3/4 is a bound, and 1/s[small] is 1; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,small]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'false for A = [[0, 1], [2, 0]], where small is the second index: 3/4 is a bound, and 1/s[small] is 1; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*s[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'false for A = 1/2 in one dimension: 1 is a bound, and 1/s[small] is 2; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[big]))) <= bound_z), 1/s[small] <= bound_z)':
      'false for B = [[5, -4], [-4, 5]]: 3/2 is a bound, and 1/s[small] is 9; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[small]))) <= bound_z), 1/s[small] <= bound_z)':
      'false for B = [[5, -4], [-4, 5]]: 3/2 is a bound, and 1/s[small] is 9; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= kappa), 1/s[small] <= bound_z)':
      'false for A = 1 in one dimension, where kappa is 1 and bound_z may be 0; an instance knows one z, and cannot tell that something holds for all',
  },
  'nesterov-acceleration/rate with the weights': {
    'forall(k in nat, t[k]^2*(f(y[k + 1]) - f(w)) <= L/2*sum(i in I, (start[i] - w[i])^2))':
      'true where w is a minimiser; for other w neither a proof nor a counterexample is known here, and none was found by a search over functions of one variable with up to 25 steps',
  },
  'nesterov-acceleration/rate': {
    'forall(k in nat, 0 < k, f(y[k]) - f(w) <= 2*L*sum(i in I, (start[i] - w[i])^2)/(k + 1)^2)':
      'true where w is a minimiser; for other w neither a proof nor a counterexample is known here, and none was found by a search over functions of one variable with up to 25 steps',
  },
  'nesterov-acceleration/values need not decrease': {
    'forall(u in R[I], v in R[I], sum(i in I, (slope(u)[i] - slope(v)[i])^2) <= sum(i in I, (u[i] - v[i])^2)) and forall(u in R[I], v in R[I], q(u) + sum(i in I, slope(u)[i]*(v[i] - u[i])) <= q(v)) and forall(u in R[I], i in I, D(q(array(c in I, u[c] + h*delta(c, i))), h = 0) == slope(u)[i]) and exists(k in nat, q(m[k + 1,0]) < q(m[k + 1,0]))':
      'false: both sides are the same, and enclosures of two irrational numbers that are the same do not come apart',
    'forall(u in R[I], v in R[I], sum(i in I, (slope(u)[i] - slope(v)[i])^2) <= sum(i in I, (u[i] - v[i])^2)) and forall(u in R[I], v in R[I], q(u) + sum(i in I, slope(u)[i]*(v[i] - u[i])) <= q(v)) and forall(u in R[I], i in I, D(q(array(c in I, u[c] + h*delta(c, i))), h = 0) == slope(u)[i]) and exists(k in nat, q(m[k,0]) < q(m[k*1,0]))':
      'false: both sides are the same, and enclosures of two irrational numbers that are the same do not come apart',
  },
  'path-to-a-factorised-minimum/path': {
    'forall(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'false: a path that starts elsewhere; but an instance gives the path, as it does for the statement, and each path given is of the kind that exists',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, max(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'false from three rows and columns on: the matrix of the largest entries of six products of rank one may have a nuclear norm above the sum of theirs (a search found 1.008 times it), and a loss may favour it; such minima and paths are not rational',
  },
  'gaussian-kl-divergence/zero for equal laws only': {
    'forall(p in J, m1[p] == m0[p]) and forall(g in J, h in J, sum(a in J, t[a]*u[a,g]*u[a,h]) == sum(b in J, t[b]*v[b,g]*v[b,h]))':
      'false for equal laws whose axes are named in another order: s and t differ then; that the divergence is 0 is an equation of logarithms then, which enclosures do not decide',
    'forall(p in J, m1[p] == m0[p]) and forall(g in J, h in J, sum(a in J, s[g]*u[a,g]*u[a,h]) == sum(b in J, t[b]*v[b,g]*v[b,h]))':
      'false for different variances along axes that are not those of the coordinates; that the divergence is 0 is an equation of logarithms then, which enclosures do not decide',
    'forall(p in J, m1[p] == m0[p]) and forall(g in J, h in J, sum(a in J, s[h]*u[a,g]*u[a,h]) == sum(b in J, t[b]*v[b,g]*v[b,h]))':
      'false for different variances along axes that are not those of the coordinates; that the divergence is 0 is an equation of logarithms then, which enclosures do not decide',
    'forall(p in J, m1[p] == m0[p]) and forall(g in J, h in J, sum(a in J, s[a]*u[a,g]*u[a,h]) == sum(b in J, t[g]*v[b,g]*v[b,h]))':
      'false for different variances along axes that are not those of the coordinates; that the divergence is 0 is an equation of logarithms then, which enclosures do not decide',
    'forall(p in J, m1[p] == m0[p]) and forall(g in J, h in J, sum(a in J, s[a]*u[a,g]*u[a,h]) == sum(b in J, t[h]*v[b,g]*v[b,h]))':
      'false for different variances along axes that are not those of the coordinates; that the divergence is 0 is an equation of logarithms then, which enclosures do not decide',
  },
  'policy-gradient-theorem/change of policy': {
    'abs(sum(s in S, rho[s]*W[s]) - sum(s in S, rho[s]*V[s]) - 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, slope[s,a]*Q(V)[s,a]))) <= largest(V)/(1 - gamma)*(sum(s in S, sum(a in A, abs(new[s,a] - old[s,a] - slope[s,a]))) + gamma/(1 - gamma)*sum(s in S, sum(a in A, abs(slope[s,a] - old[s,a])))^2)':
      'not known to be true or false: a search over processes with two and three states came as near to equality as one likes, and not beyond',
  },
  'policy-gradient-theorem/softmax slope': {
    'forall(m in S, n in A, G[m,n] == d[m]*softmax(theta)[m,n]*(Q(V(array(i1 in S, i2 in A, theta[m,i2])))[m,n] - V(theta)[m])/(1 - gamma))':
      'false where states with different policies are visited; but that d is the occupancy is an equation of exponentials then, which enclosures do not decide',
    'forall(m in S, n in A, G[m,n] == d[m]*softmax(theta)[m,n]*(Q(array(i2 in S, V(array(i1 in S, i2_2 in A, theta[i2,i2_2]))[i2]))[m,n] - V(theta)[m])/(1 - gamma))':
      'false where states with different policies are visited; but that d is the occupancy is an equation of exponentials then, which enclosures do not decide',
    'forall(m in S, n in A, G[m,n] == d[m]*softmax(theta)[m,n]*(Q(V(array(i1 in S, i2 in A, theta[i1,n])))[m,n] - V(theta)[m])/(1 - gamma))':
      'false where states with different policies are visited; but that d is the occupancy is an equation of exponentials then, which enclosures do not decide',
    'forall(m in S, n in A, G[m,n] == d[m]*softmax(theta)[m,n]*(Q(V(theta))[m,n] - V(array(i1 in S, i2 in A, theta[m,i2]))[m])/(1 - gamma))':
      'false where states with different policies are visited; but that d is the occupancy is an equation of exponentials then, which enclosures do not decide',
  },
  'newton-quadratic-convergence/log cosh': {
    'next == -t - (exp(2*t) - exp((-2)*t))/4':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
    'next == t + (exp(2*t) - exp((-2)*t))/4':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
    'next == t*(-((exp(2*t) - exp((-2)*t))/4))':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
    'next == next - (exp(2*t) - exp((-2)*t))/4':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
    'next == t - (exp(2*t) - exp((-2)*t))*4':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
    'next == t - (exp(-(2*t)) - exp((-2)*t))/4':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
    'next == t - (exp(3*t) - exp((-2)*t))/4':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
    'next == t - (exp(2*next) - exp((-2)*t))/4':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
    'next == t - (exp(2*t) - exp(-((-2)*t)))/4':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
    'next == t - (exp(2*t) - exp(2*t))/4':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
    'next == t - (exp(2*t) - exp((-3)*t))/4':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
    'next == t - (exp(2*t) - exp((-2)*next))/4':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
    'next == t - (exp(2*t) - exp((-2)*t))/5':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
  },
  'adam-nonconvergence/returns': {
    'forall(k in nat, x[3*k] < 1)':
      'false: x[0] is 1; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
    'forall(k in nat, x[3*k] > 1)':
      'false: x[0] is 1; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
    'forall(k in nat, x[3*k] != 1)':
      'false: x[0] is 1; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
    'forall(k in nat, v[3*k] == 1)':
      'false: v[0] is 0; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
    'forall(k in nat, g[3*k] == 1)':
      'false: g[0] is C; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
    'forall(k in nat, x[3 + k] == 1)':
      'false: x[4] is one step below x[3] = 1; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
    'forall(k in nat, x[4*k] == 1)':
      'false: x[4] is one step below x[3] = 1; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 2)':
      'false: x[0] is 1; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
  },
  'adam-nonconvergence/positive': {
    'forall(t in nat, 0 == x[t])':
      'false: x[0] is 1; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
    'forall(t in nat, 0 > x[t])':
      'false: x[0] is 1; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
    'forall(t in nat, 1 < x[t])':
      'false: x[0] is 1; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
    'forall(t in nat, 0 < v[t])':
      'false: v[0] is 0; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
    'forall(t in nat, 0 < g[t])':
      'false: g[1] is -1; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
  },
  'adam-nonconvergence/cycle': {
    'forall(k in nat, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for a start at 1/2, from which a step goes down; but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] < 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for a start at 1/2, from which a step goes down; but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] != 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for a start at 1/2, from which a step goes down; but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3 + k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 0 and a start just below 1, from which x comes back to 1 in three rounds; but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[-(3*k)] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'without meaning for k > 0, since x has no member before x[0]; for k = 0 the statement',
    'forall(k in nat, x[4*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 3 and a start from which x[12] is the first member that is 1; but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*(k + 1)] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 0 and a start just below 1, from which x comes back to 1 in three rounds; but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) < x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 0, where both are equal; but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) == x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 1, where the second moment is above (1 - b)*C^2 and the step shorter; but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) >= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 1, where the second moment is above (1 - b)*C^2 and the step shorter; but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 + eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 0, where x[1] is 1 - eta/sqrt(1 - b); but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (2 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 0, where x[1] is 1 - eta/sqrt(1 - b); but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - eta*(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 0, where x[1] is 1 - eta/sqrt(1 - b); but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - b/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 0 and eta above b, where x[1] is 1 - eta/sqrt(1 - b); but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1) + sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 0, where x[1] is 1 - eta/sqrt(1 - b); but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(-(sqrt(3*k + 1)*sqrt(1 - b))) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 0, where x[1] is 1 - eta/sqrt(1 - b); but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - eta/((3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 1, where x[4] is near 1 - eta/(2*sqrt(1 - b)); but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(abs(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 1, where x[4] is near 1 - eta/(2*sqrt(1 - b)); but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3 + k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 0, where x[1] is 1 - eta/sqrt(1 - b); but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 2)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 0, where x[1] is 1 - eta/sqrt(1 - b); but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(4*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 1, where x[4] is near 1 - eta/(2*sqrt(1 - b)); but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*(k + 1) + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 0, where x[1] is 1 - eta/sqrt(1 - b); but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
  },
  'information-bottleneck-decomposition/equality when matched only': {
    'forall(loss + beta*rate <= decoder + beta*IXZ, forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]) and forall(c in Z, r[c] == PZ[c])) and forall(forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]), forall(c in Z, r[c] == PZ[c]), loss + beta*rate == HYgivenZ + beta*IXZ)':
      'false where the labels are certain, r is PZ and q is another decoder: both sides are the cross-entropy and beta times the rate then, and no enclosure tells that they are the same',
    'forall(loss + beta*rate <= HYgivenZ + beta*marginal, forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]) and forall(c in Z, r[c] == PZ[c])) and forall(forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]), forall(c in Z, r[c] == PZ[c]), loss + beta*rate == HYgivenZ + beta*IXZ)':
      'false where X says nothing of Z, q is the true decoder and r is another prior: both sides are the same then, and no enclosure of logarithms tells that',
    'forall(loss + beta*rate <= HYgivenZ + beta*IXZ, forall(c in Z, b in Y, PZ[c]*ZY[c,b] == ZY[c,b]) and forall(c in Z, r[c] == PZ[c])) and forall(forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]), forall(c in Z, r[c] == PZ[c]), loss + beta*rate == HYgivenZ + beta*IXZ)':
      'false where everything is matched and Z has two values: what is assumed is an equation of logarithms then, which no enclosure decides',
  },
  'information-bottleneck-decomposition/information dropout': {
    'E(w in Omega, -log(a) - 1/2*log(tau) - log(f*exp(a*g[w])) - (log(f*exp(a*g[w])) - log(f))^2/(2*a^2) - (-log(f*exp(a*g[w])))) < -log(a) - 1/2*(log(tau) + 1)':
      'it contradicts the statement, and no enclosure of logarithms tells an equation from an inequality',
    'E(w in Omega, -log(a) - 1/2*log(tau) - log(f*exp(a*g[w])) - (log(f*exp(a*g[w])) - log(f))^2/(2*a^2) - (-log(f*exp(a*g[w])))) > -log(a) - 1/2*(log(tau) + 1)':
      'it contradicts the statement, and no enclosure of logarithms tells an equation from an inequality',
    'E(w in Omega, -log(a) - 1/2*log(tau) - log(f*exp(a*g[w])) - (log(f*exp(a*g[w])) - log(f))^2/(2*a^2) - (-log(f*exp(a*g[w])))) != -log(a) - 1/2*(log(tau) + 1)':
      'it contradicts the statement, and no enclosure of logarithms tells an equation from an inequality',
  },
  'homeomorphism-needs-continuous-inverse/chord': {
    '(cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2 < 4*sin(pi*(s - t))^2':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2 > 4*sin(pi*(s - t))^2':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2 != 4*sin(pi*(s - t))^2':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
  },
  'homeomorphism-needs-continuous-inverse/distances of the witnesses': {
    '(cos(2*pi*(1 - 1/n)) - cos(2*pi*0))^2 + (sin(2*pi*(1 - 1/n)) - sin(2*pi*0))^2 < (2*sin(pi/n))^2':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(2*pi*(1 - 1/n)) - cos(2*pi*0))^2 + (sin(2*pi*(1 - 1/n)) - sin(2*pi*0))^2 > (2*sin(pi/n))^2':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(2*pi*(1 - 1/n)) - cos(2*pi*0))^2 + (sin(2*pi*(1 - 1/n)) - sin(2*pi*0))^2 != (2*sin(pi/n))^2':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
  },
  'homeomorphism-needs-continuous-inverse/injective': {
    's < t':
      'it contradicts the statement; that two points are the same is assumed by equations of sines and cosines, which no enclosure decides',
    's > t':
      'it contradicts the statement; that two points are the same is assumed by equations of sines and cosines, which no enclosure decides',
    's != t':
      'it contradicts the statement; that two points are the same is assumed by equations of sines and cosines, which no enclosure decides',
  },
  'homeomorphism-needs-continuous-inverse/onto': {
    'forall(s in R, ((0 <= s) and (s < 1)) and ((cos(2*pi*s) == a) and (sin(2*pi*s) == b)))':
      'false of every s that is not in [0, 1); the instances give the right angle, and the point is known by its sine and cosine only',
    'exists(s in R, ((0 <= s) and (s < 1)) and ((cos(2*pi*s) > a) and (sin(2*pi*s) == b)))':
      'false at (1, 0), where no cosine is larger; no enclosure tells that from the equation',
    'exists(s in R, ((0 <= s) and (s < 1)) and ((cos(2*pi*s) != a) and (sin(2*pi*s) == b)))':
      'false at (0, 1), which has one angle; no enclosure tells the equation of cosines from an inequality',
    'exists(s in R, ((0 <= s) and (s < 1)) and ((cos(2*pi*s) == a) and (sin(2*pi*s) != b)))':
      'false at (1, 0), which has one angle; no enclosure tells the equation of sines from an inequality',
  },
  'homeomorphism-needs-continuous-inverse/on a compact arc': {
    'd*(2*sin(pi*a)) < (1 - a)*(2*sin(pi*d))':
      'false at d = 0, where both sides are zero; no enclosure of a sine tells that',
  },
  'data-processing-inequality/equality for sufficient T': {
    'forall(ITY <= ITY, forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c]*TY[c,b])) and forall(forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c]*TY[c,b]), ITY == IXY)':
      'false where T is not sufficient: it is assumed that a sum of logarithms is at most itself, which no enclosure decides',
  },
  'circle-constant/half a turn': {
    'cos(pi) > -1': 'it contradicts the statement, and no enclosure tells an equation from an inequality',
    'cos(pi) != -1': 'it contradicts the statement, and no enclosure tells an equation from an inequality',
  },
  'circle-constant/a quarter turn': {
    '(cos(pi/2) < 0) and (sin(pi/2) == 1)':
      'it contradicts the statement, and no enclosure tells an equation from an inequality',
    '(cos(pi/2) > 0) and (sin(pi/2) == 1)':
      'it contradicts the statement, and no enclosure tells an equation from an inequality',
    '(cos(pi/2) != 0) and (sin(pi/2) == 1)':
      'it contradicts the statement, and no enclosure tells an equation from an inequality',
    '(cos(pi/2) == 0) and (sin(pi/2) < 1)':
      'it contradicts the statement, and no enclosure tells an equation from an inequality',
    '(cos(pi/2) == 0) and (sin(pi/2) != 1)':
      'it contradicts the statement, and no enclosure tells an equation from an inequality',
  },
  'circle-constant/a whole turn': {
    '(cos(2*pi) < 1) and (sin(2*pi) == 0)':
      'it contradicts the statement, and no enclosure tells an equation from an inequality',
    '(cos(2*pi) != 1) and (sin(2*pi) == 0)':
      'it contradicts the statement, and no enclosure tells an equation from an inequality',
    '(cos(2*pi) == 1) and (sin(2*pi) < 0)':
      'it contradicts the statement, and no enclosure tells an equation from an inequality',
    '(cos(2*pi) == 1) and (sin(2*pi) > 0)':
      'it contradicts the statement, and no enclosure tells an equation from an inequality',
    '(cos(2*pi) == 1) and (sin(2*pi) != 0)':
      'it contradicts the statement, and no enclosure tells an equation from an inequality',
  },
  'circle-constant/reflection': {
    '(cos(pi - x) > -cos(x)) and (sin(pi - x) == sin(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(pi - x) != -cos(x)) and (sin(pi - x) == sin(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(pi - x) == -cos(x)) and (sin(pi - x) < sin(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(pi - x) == -cos(x)) and (sin(pi - x) > sin(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(pi - x) == -cos(x)) and (sin(pi - x) != sin(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
  },
  'circle-constant/complement': {
    '(cos(pi/2 - x) < sin(x)) and (sin(pi/2 - x) == cos(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(pi/2 - x) > sin(x)) and (sin(pi/2 - x) == cos(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(pi/2 - x) != sin(x)) and (sin(pi/2 - x) == cos(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(pi/2 - x) == sin(x)) and (sin(pi/2 - x) < cos(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(pi/2 - x) == sin(x)) and (sin(pi/2 - x) != cos(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
  },
  'circle-constant/period, once': {
    '(cos(x + 2*pi) < cos(x)) and (sin(x + 2*pi) == sin(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(x + 2*pi) != cos(x)) and (sin(x + 2*pi) == sin(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(x + 2*pi) == cos(x)) and (sin(x + 2*pi) < sin(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(x + 2*pi) == cos(x)) and (sin(x + 2*pi) > sin(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(x + 2*pi) == cos(x)) and (sin(x + 2*pi) != sin(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
  },
  'circle-constant/period': {
    'forall(n in nat, (cos(x + 2*pi*n) < cos(x)) and (sin(x + 2*pi*n) == sin(x)))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    'forall(n in nat, (cos(x + 2*pi*n) != cos(x)) and (sin(x + 2*pi*n) == sin(x)))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    'forall(n in nat, (cos(x + 2*pi*n) == cos(x)) and (sin(x + 2*pi*n) < sin(x)))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    'forall(n in nat, (cos(x + 2*pi*n) == cos(x)) and (sin(x + 2*pi*n) > sin(x)))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    'forall(n in nat, (cos(x + 2*pi*n) == cos(x)) and (sin(x + 2*pi*n) != sin(x)))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
  },
  'circle-constant/multiples': {
    'forall(n in nat, (cos(n*pi) != (-1)^n) and (sin(n*pi) == 0))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    'forall(n in nat, (cos(n*pi) == (-1)^n) and (sin(n*pi) < 0))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    'forall(n in nat, (cos(n*pi) == (-1)^n) and (sin(n*pi) > 0))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    'forall(n in nat, (cos(n*pi) == (-1)^n) and (sin(n*pi) != 0))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
  },
  'circle-constant/cosine falls': {
    'cos(y) < cos(y)': 'false: a number is not smaller than itself, which no enclosure of a cosine tells',
  },
  'circle-constant/different angles, different points': {
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2*(sin(2*pi*s) - sin(2*pi*t))^2':
      'false for s = 0 and t = 1/2, where both sines are 0; no enclosure tells that',
    '0 < (-cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'false for s = 0 and t = 1/2, where both sines are 0 and the cosines opposite; no enclosure tells that',
    '0 < (cos(2*pi*s) + cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'false for s = 0 and t = 1/2, where both sines are 0 and the cosines opposite; no enclosure tells that',
    '0 < (cos(2*pi + s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'false for s = pi/(2*pi - 1) and t = 3/2 - s, where both squares are 0; no instance is there, and no enclosure tells it',
    '0 < (cos(3*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'false for s = 1/5 and t = 3/10, where both squares are 0; no enclosure tells that',
    '0 < (cos(2*pi*t) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'false for s = 0 and t = 1/2, where both sines are 0; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*s))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'false for s = 0 and t = 1/2, where both sines are 0; no enclosure tells that',
    '0 < (cos(2*pi*x) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'false for s = 0, t = 1/2 and the x that gives the same cosine, since both sines are 0; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*x))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'false for s = 0, t = 1/2 and the x that gives the same cosine, since both sines are 0; no enclosure tells that',
    '0 < (cos(2*pi*s) - sin(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'false for s = 1/8 and t = 3/8, where both squares are 0; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi + t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'false for t = pi/(2*pi + 1) and s = 1/2 - t, where both squares are 0; no instance is there, and no enclosure tells it',
    '0 < (cos(2*pi*s) - cos((2 + pi)*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'false for t = pi/(2 + 3*pi) and s = 1/2 - t, where both squares are 0; no instance is there, and no enclosure tells it',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (-sin(2*pi*s) - sin(2*pi*t))^2':
      'false for s = 1/4 and t = 3/4, where both cosines are 0 and the sines opposite; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) + sin(2*pi*t))^2':
      'false for s = 1/4 and t = 3/4, where both cosines are 0 and the sines opposite; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(-(2*pi*s)) - sin(2*pi*t))^2':
      'false for s = 1/4 and t = 3/4, where both cosines are 0 and the sines opposite; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin((-(2*pi))*s) - sin(2*pi*t))^2':
      'false for s = 1/4 and t = 3/4, where both cosines are 0 and the sines opposite; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(-(2*pi*t)))^2':
      'false for s = 1/4 and t = 3/4, where both cosines are 0 and the sines opposite; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin((-(2*pi))*t))^2':
      'false for s = 1/4 and t = 3/4, where both cosines are 0 and the sines opposite; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (cos(2*pi*s) - sin(2*pi*t))^2':
      'false for s = 3/8 and t = 5/8, where both squares are 0; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(3*pi*s) - sin(2*pi*t))^2':
      'false for s = 2/5 and t = 3/5, where both squares are 0; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*t) - sin(2*pi*t))^2':
      'false for s = 1/4 and t = 3/4, where both cosines are 0; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*s))^2':
      'false for s = 1/4 and t = 3/4, where both cosines are 0; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*x) - sin(2*pi*t))^2':
      'false for s = 1/4, t = 3/4 and the x that gives the same sine, since both cosines are 0; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*x))^2':
      'false for s = 1/4, t = 3/4 and the x that gives the same sine, since both cosines are 0; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - cos(2*pi*t))^2':
      'false for s = 1/8 and t = 7/8, where both squares are 0; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi + t))^2':
      'false for t = 2*pi/(2*pi + 1) and s = 1 - t, where both squares are 0; no instance is there, and no enclosure tells it',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin((2 + pi)*t))^2':
      'false for t = 2*pi/(2 + 3*pi) and s = 1 - t, where both squares are 0; no instance is there, and no enclosure tells it',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(3*pi*t))^2':
      'false for s = 1/5 and t = 4/5, where both squares are 0; no enclosure tells that',
  },
  'circle-constant/one angle to a point': {
    's < t':
      'it contradicts the statement; that two points are the same is assumed by equations of sines and cosines, which no enclosure decides',
    's > t':
      'it contradicts the statement; that two points are the same is assumed by equations of sines and cosines, which no enclosure decides',
    's != t':
      'it contradicts the statement; that two points are the same is assumed by equations of sines and cosines, which no enclosure decides',
    'x == t':
      'false of every x but one; that two points are the same is assumed by equations of sines and cosines, which no enclosure decides',
    's == x':
      'false of every x but one; that two points are the same is assumed by equations of sines and cosines, which no enclosure decides',
  },
  'logistic-conjugacy-lyapunov-exponent/slope in angles': {
    'forall(t in nat, slope(sin(a)^2)[t] < 2^t*sin(2^(t + 1)*a)/sin(2*a))':
      'it contradicts the statement, and no enclosure of sines tells an equation from an inequality',
    'forall(t in nat, slope(sin(a)^2)[t] > 2^t*sin(2^(t + 1)*a)/sin(2*a))':
      'it contradicts the statement, and no enclosure of sines tells an equation from an inequality',
    'forall(t in nat, slope(sin(a)^2)[t] != 2^t*sin(2^(t + 1)*a)/sin(2*a))':
      'it contradicts the statement, and no enclosure of sines tells an equation from an inequality',
  },
  'logistic-conjugacy-lyapunov-exponent/conjugate to the tent map': {
    'F(sin(pi*y/2)^2) < sin(pi*tent(y)/2)^2':
      'it contradicts the statement, and no enclosure of sines tells an equation from an inequality',
    'F(sin(pi*y/2)^2) > sin(pi*tent(y)/2)^2':
      'it contradicts the statement, and no enclosure of sines tells an equation from an inequality',
    'F(sin(pi*y/2)^2) != sin(pi*tent(y)/2)^2':
      'it contradicts the statement, and no enclosure of sines tells an equation from an inequality',
  },
  'logistic-conjugacy-lyapunov-exponent/mean of the logarithms': {
    'log(abs(2^t*sin(2^(t + 1)*a)/sin(2*a)))/t < log(2) + (log(abs(sin(2^(t + 1)*a))) - log(abs(sin(2*a))))/t':
      'it contradicts the statement, and no enclosure of logarithms tells an equation from an inequality',
    'log(abs(2^t*sin(2^(t + 1)*a)/sin(2*a)))/t > log(2) + (log(abs(sin(2^(t + 1)*a))) - log(abs(sin(2*a))))/t':
      'it contradicts the statement, and no enclosure of logarithms tells an equation from an inequality',
    'log(abs(2^t*sin(2^(t + 1)*a)/sin(2*a)))/t != log(2) + (log(abs(sin(2^(t + 1)*a))) - log(abs(sin(2*a))))/t':
      'it contradicts the statement, and no enclosure of logarithms tells an equation from an inequality',
  },
  'logistic-conjugacy-lyapunov-exponent/the arcsine law is preserved': {
    'E(w in Omega, indicator(F(X[w]) < sin(pi*v/2)^2)) == v':
      'false of a law with a point at the angle itself, and a mass there; the point is known as a sine only, and no enclosure tells that F takes it to the other one',
  },
  'logistic-conjugacy-lyapunov-exponent/mean under a preserved law': {
    'E(w in Omega, Y[w]) < log(2)':
      'it contradicts the statement; what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, Y[w]) > log(2)':
      'it contradicts the statement; what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, Y[w]) != log(2)':
      'it contradicts the statement; what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, L[w]) == log(2)':
      'false at the fixed point 3/4, where it is the logarithm of 3/16; what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, M[w]) == log(2)':
      'false at the fixed point 3/4, where it is the logarithm of 3/16; what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, Y[w]) == 2':
      'false at the fixed point 3/4, where the mean is log(2); what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, Y[w]) == exp(2)':
      'false at the fixed point 3/4, where the mean is log(2); what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, Y[w]) == log(3)':
      'false at the fixed point 3/4, where the mean is log(2); what is assumed are equations of exponentials, which no enclosure decides',
  },
  'logistic-conjugacy-lyapunov-exponent/mean under a preserved distribution function': {
    'E(w in Omega, Y[w]) < log(2)':
      'it contradicts the statement; what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, Y[w]) > log(2)':
      'it contradicts the statement; what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, Y[w]) != log(2)':
      'it contradicts the statement; what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, L[w]) == log(2)':
      'false at the fixed point 3/4, where it is the logarithm of 3/16; what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, M[w]) == log(2)':
      'false at the fixed point 3/4, where it is the logarithm of 3/16; what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, Y[w]) == 2':
      'false at the fixed point 3/4, where the mean is log(2); what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, Y[w]) == exp(2)':
      'false at the fixed point 3/4, where the mean is log(2); what is assumed are equations of exponentials, which no enclosure decides',
    'E(w in Omega, Y[w]) == log(3)':
      'false at the fixed point 3/4, where the mean is log(2); what is assumed are equations of exponentials, which no enclosure decides',
  },
  'logistic-conjugacy-lyapunov-exponent/almost every start': {
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= (2 + C)*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'not decided here: to refute it C must be large, c small, and the probabilities nearly as large as they may be at very many times at once',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-3)*c*eps)))':
      'not decided here: to refute it the probabilities must be nearly as large as they may be, of both events and at very many times at once',
  },
  'em-monotonicity/no ascent without change': {
    '(max(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for several observations and latent values, p = q with numbers below 1; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, max(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for several observations and latent values, p = q with numbers below 1; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, -(p[n,k]/sum(h in K, p[n,h])*log(q[n,k])))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for several latent values, p = q with numbers below 1; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]*sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for one observation, one latent value and p = q = 2; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, q[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for two observations, where q is p with the factors 2 and 1/2, and p is suitable; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, q[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for two observations, where q is p with the factors 2 and 1/2, and p is suitable; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, q[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for two observations, where q is p with the factors 2 and 1/2, and p is suitable; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, q[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for two observations, where q is p with the factors 2 and 1/2, and p is suitable; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/max(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for several observations and latent values, p = q with different numbers above 1; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= max(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for several observations and latent values, p = q with different numbers above 1; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, max(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for several observations and latent values, p = q with different numbers above 1; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, -(p[n,k]/sum(h in K, p[n,h])*log(p[n,k]))))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for several observations and latent values, p = q with different numbers above 1; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,k])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for several observations and latent values, p = q with different numbers above 1; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h]) + log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for small p = q and two latent values; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]*sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for p = q and two latent values of the densities 9/10; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/max(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for several latent values, p = q with numbers below 1; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]*sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false where the sums of p = q are not 1; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]*sum(h in K, p[i,h]))':
      'false where the sums of p = q are not 1; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, p[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for two observations, where q is p with the factors 2 and 1/2; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, p[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for two observations, where q is p with the factors 2 and 1/2; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == q[i,j]/sum(h in K, p[i,h]))':
      'false for two observations, where q is p with the factors 2 and 1/2; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, q[i,h]))':
      'false for two observations, where q is p with the factors 2 and 1/2; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/max(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for p = q that are not the same for all of several latent values; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,j]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for p = q that are not the same for all of several latent values; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/max(h in K, p[i,h]))':
      'false for p = q that are not the same for all of several latent values; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,j]))':
      'false for p = q that are not the same for all of several latent values; what is assumed are equations of logarithms, which no enclosure decides',
  },
  'em-monotonicity/M-step, the only maximiser': {
    'forall(y in K, w[y] == total[y]/card(N)) and forall(y in K, z in J, m[y,z] == mean[y,z]) and forall(y in K, e in J, f in J, sum(a in J, t[y,a]*u[y,a,e]*u[y,a,f]) == sum(b in J, t[y,b]*v[y,b,e]*v[y,b,f]))':
      'false where the variances along the axes differ; then it is assumed that nothing is worse by an equation of logarithms, which no enclosure decides',
    'forall(y in K, w[y] == total[y]/card(N)) and forall(y in K, z in J, m[y,z] == mean[y,z]) and forall(y in K, e in J, f in J, sum(a in J, s[y,e]*u[y,a,e]*u[y,a,f]) == sum(b in J, t[y,b]*v[y,b,e]*v[y,b,f]))':
      'false where the variances along the axes differ; then it is assumed that nothing is worse by an equation of logarithms, which no enclosure decides',
    'forall(y in K, w[y] == total[y]/card(N)) and forall(y in K, z in J, m[y,z] == mean[y,z]) and forall(y in K, e in J, f in J, sum(a in J, s[y,f]*u[y,a,e]*u[y,a,f]) == sum(b in J, t[y,b]*v[y,b,e]*v[y,b,f]))':
      'false where the variances along the axes differ; then it is assumed that nothing is worse by an equation of logarithms, which no enclosure decides',
    'forall(y in K, w[y] == total[y]/card(N)) and forall(y in K, z in J, m[y,z] == mean[y,z]) and forall(y in K, e in J, f in J, sum(a in J, s[y,a]*u[y,a,e]*u[y,a,f]) == sum(b in J, t[y,e]*v[y,b,e]*v[y,b,f]))':
      'false where the variances along the axes differ; then it is assumed that nothing is worse by an equation of logarithms, which no enclosure decides',
    'forall(y in K, w[y] == total[y]/card(N)) and forall(y in K, z in J, m[y,z] == mean[y,z]) and forall(y in K, e in J, f in J, sum(a in J, s[y,a]*u[y,a,e]*u[y,a,f]) == sum(b in J, t[y,f]*v[y,b,e]*v[y,b,f]))':
      'false where the variances along the axes differ; then it is assumed that nothing is worse by an equation of logarithms, which no enclosure decides',
  },
  'em-monotonicity/a mixture ascends': {
    'sum(n in N, log(sum(k in K, w[k]*exp(g[n,k])))) == sum(n in N, log(sum(k in K, sum(o in N, r[o,k])/card(N)*exp(best[n,k]))))':
      'false for every candidate that the update improves; the responsibilities are assumed as quotients of exponentials, which no enclosure decides',
    'sum(n in N, log(sum(k in K, w[k]*exp(g[n,k])))) >= sum(n in N, log(sum(k in K, sum(o in N, r[o,k])/card(N)*exp(best[n,k]))))':
      'false for every candidate that the update improves; the responsibilities are assumed as quotients of exponentials, which no enclosure decides',
    'max(n in N, log(sum(k in K, w[k]*exp(g[n,k])))) <= sum(n in N, log(sum(k in K, sum(o in N, r[o,k])/card(N)*exp(best[n,k]))))':
      'false for one fitted component with densities below 1; the responsibilities are assumed as quotients of exponentials, which no enclosure decides',
    'sum(n in N, log(sum(k in K, w[k]*exp(best[n,k])))) <= sum(n in N, log(sum(k in K, sum(o in N, r[o,k])/card(N)*exp(best[n,k]))))':
      'false for some two points and two components; the responsibilities are assumed as quotients of exponentials, which no enclosure decides',
    'sum(n in N, log(sum(k in K, w[k]*exp(g[n,k])))) <= max(n in N, log(sum(k in K, sum(o in N, r[o,k])/card(N)*exp(best[n,k]))))':
      'false for one fitted component with densities above 1; the responsibilities are assumed as quotients of exponentials, which no enclosure decides',
    'sum(n in N, log(sum(k in K, w[k]*exp(g[n,k])))) <= sum(n in N, log(sum(k in K, sum(o in N, r[o,k])/card(N)*exp(r[n,k]))))':
      'false for small tau, where the left side is large; the responsibilities are assumed as quotients of exponentials, which no enclosure decides',
  },
  'summation-error-kahan/Kahan, corrected sum': {
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= (1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1 + sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'false from 40 steps on, for large numbers and roundings of alternating signs, where the error is more than the sum of the absolute values: too many steps to be decided without rounding in seconds',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n + sum(i in range(n + 1), abs(x[i]))))':
      'false from 200 steps on, for large numbers and roundings of alternating signs, where the compensation is more than the sum of the absolute values: too many steps to be decided without rounding in seconds',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*((1 + 8*u^2)*n)*sum(i in range(n + 1), abs(x[i]))))':
      'false from 500 steps on, for roundings of alternating signs, since the compensation grows exponentially: too many steps to be decided without rounding in seconds',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^3)^n*sum(i in range(n + 1), abs(x[i]))))':
      'false from 61 steps on, for roundings of alternating signs, since the compensation grows by more than 4*u^2 with each: too many steps to be decided without rounding in seconds',
  },
  'summation-error-kahan/Kahan': {
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= (1 + u)*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1 + sum(i in range(n + 1), abs(x[i])))':
      'false from 40 steps on, for large numbers and roundings of alternating signs, where the error is more than the sum of the absolute values: too many steps to be decided without rounding in seconds',
  },
  'circulant-dft-diagonalisation/inversion': {
    'forall(j in G, k in G, (sum(l in G, re[l,j]*re[l,k] + im[l,j]*im[l,k]) == card(G)*delta(j, k)) and (sum(l in G, im[l,j]*re[l,k]*(-(re[l,j]*im[l,k]))) == 0))':
      'false for three positions, where the characters are irrational: the hypotheses are equations which enclosures do not decide; where they are rational, real or imaginary parts are 0',
  },
  'entropy-sgd-cole-hopf/dominated': {
    'forall(y in R[I], s in R, o in Omega, 0 < s, s < T, m[o]*exp((-b)*sum(l in I, (y[l] - Y[l,o])^2)/(2*s))*(1 + sum(l in I, Y[l,o]^2) + sum(l in I, (y[l] - Y[l,o])^2)) <= 3*(1 + sum(l in I, y[l]^2))*(1 + (4 + s)*T/(b*(T - s)))*exp(b*(T + s)/(2*T*(T - s))*sum(l in I, y[l]^2))*G[o])':
      'not known: where T is large and s near T the left side comes within 2 percent of the right one (by search), and nobody here has a proof',
  },
  'entropy-sgd-cole-hopf/curvature': {
    'forall(e in R[I], sum(i in I, sum(j in I, e[i]*e[j]*(delta(i, j)/t - b/t^2*(E(o in Omega, (m[o] + exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))*Y[i,o]*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))) - E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))))))) <= sum(i in I, e[i]^2)/t)':
      'true where m |Y|^2 has a mean; no finite instance has a law for which it has none, and there it has no meaning',
    'forall(e in R[I], sum(i in I, sum(j in I, e[i]*e[j]*(delta(i, j)/t - b/t^2*(E(o in Omega, m[o]*exp((-((-b)*sum(l in I, (x[l] - Y[l,o])^2)))/(2*t))*Y[i,o]*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))) - E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))))))) <= sum(i in I, e[i]^2)/t)':
      'true where the changed weight times |Y|^2 has a mean; no finite instance has a law for which it has none, and there it has no meaning',
    'forall(e in R[I], sum(i in I, sum(j in I, e[i]*e[j]*(delta(i, j)/t - b/t^2*(E(o in Omega, m[o]*exp(b*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o]*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))) - E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))))))) <= sum(i in I, e[i]^2)/t)':
      'true where the changed weight times |Y|^2 has a mean; no finite instance has a law for which it has none, and there it has no meaning',
    'forall(e in R[I], sum(i in I, sum(j in I, e[i]*e[j]*(delta(i, j)/t - b/t^2*(E(o in Omega, m[o]*exp((-b)*max(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o]*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))) - E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))))))) <= sum(i in I, e[i]^2)/t)':
      'true where the changed weight times |Y|^2 has a mean; no finite instance has a law for which it has none, and there it has no meaning',
    'forall(e in R[I], sum(i in I, sum(j in I, e[i]*e[j]*(delta(i, j)/t - b/t^2*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(-(2*t)))*Y[i,o]*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))) - E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))))))) <= sum(i in I, e[i]^2)/t)':
      'true where the changed weight times |Y|^2 has a mean; no finite instance has a law for which it has none, and there it has no meaning',
    'forall(e in R[I], sum(i in I, sum(j in I, e[i]*e[j]*(delta(i, j)/t - b/t^2*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(3*t))*Y[i,o]*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))) - E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))))))) <= sum(i in I, e[i]^2)/t)':
      'true where the changed weight times |Y|^2 has a mean; no finite instance has a law for which it has none, and there it has no meaning',
    'forall(e in R[I], sum(i in I, sum(j in I, e[i]*e[j]*(delta(i, j)/t - b/t^2*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*T))*Y[i,o]*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))) - E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))))))) <= sum(i in I, e[i]^2)/t)':
      'true where the changed weight times |Y|^2 has a mean; no finite instance has a law for which it has none, and there it has no meaning',
    'forall(e in R[I], sum(i in I, sum(j in I, e[i]*e[j]*(delta(i, j)/t - b/t^2*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o]*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))) - E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o])/E(o in Omega, m[o] + exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))))))) <= sum(i in I, e[i]^2)/t)':
      'true where m has a mean; no finite instance has a law for which it has none, and there it has no meaning',
    'forall(e in R[I], sum(i in I, sum(j in I, e[i]*e[j]*(delta(i, j)/t - b/t^2*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o]*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))) - E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o])/E(o in Omega, m[o]*exp((-((-b)*sum(l in I, (x[l] - Y[l,o])^2)))/(2*t)))*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))))))) <= sum(i in I, e[i]^2)/t)':
      'true where the changed weight has a mean; no finite instance has a law for which it has none, and there it has no meaning',
    'forall(e in R[I], sum(i in I, sum(j in I, e[i]*e[j]*(delta(i, j)/t - b/t^2*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o]*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))) - E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o])/E(o in Omega, m[o]*exp(b*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))))))) <= sum(i in I, e[i]^2)/t)':
      'true where the changed weight has a mean; no finite instance has a law for which it has none, and there it has no meaning',
    'forall(e in R[I], sum(i in I, sum(j in I, e[i]*e[j]*(delta(i, j)/t - b/t^2*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o]*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))) - E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o])/E(o in Omega, m[o]*exp((-b)*max(l in I, (x[l] - Y[l,o])^2)/(2*t)))*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))))))) <= sum(i in I, e[i]^2)/t)':
      'true where the changed weight has a mean; no finite instance has a law for which it has none, and there it has no meaning',
    'forall(e in R[I], sum(i in I, sum(j in I, e[i]*e[j]*(delta(i, j)/t - b/t^2*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o]*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))) - E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(-(2*t))))*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))))))) <= sum(i in I, e[i]^2)/t)':
      'true where the changed weight has a mean; no finite instance has a law for which it has none, and there it has no meaning',
    'forall(e in R[I], sum(i in I, sum(j in I, e[i]*e[j]*(delta(i, j)/t - b/t^2*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o]*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))) - E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(3*t)))*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))))))) <= sum(i in I, e[i]^2)/t)':
      'true where the changed weight has a mean; no finite instance has a law for which it has none, and there it has no meaning',
    'forall(e in R[I], sum(i in I, sum(j in I, e[i]*e[j]*(delta(i, j)/t - b/t^2*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o]*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))) - E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*T)))*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))))))) <= sum(i in I, e[i]^2)/t)':
      'true where the changed weight has a mean; no finite instance has a law for which it has none, and there it has no meaning',
    'forall(e in R[I], sum(i in I, sum(j in I, e[i]*e[j]*(delta(i, j)/t - b/t^2*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o]*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))) - E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[j,o])/E(o in Omega, m[o] + exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))))))) <= sum(i in I, e[i]^2)/t)':
      'true where m has a mean; no finite instance has a law for which it has none, and there it has no meaning',
    'forall(e in R[I], sum(i in I, sum(j in I, e[i]*e[j]*(delta(i, j)/t - b/t^2*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o]*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))) - E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[j,o])/E(o in Omega, m[o]*exp((-((-b)*sum(l in I, (x[l] - Y[l,o])^2)))/(2*t)))))))) <= sum(i in I, e[i]^2)/t)':
      'true where the changed weight has a mean; no finite instance has a law for which it has none, and there it has no meaning',
    'forall(e in R[I], sum(i in I, sum(j in I, e[i]*e[j]*(delta(i, j)/t - b/t^2*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o]*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))) - E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[j,o])/E(o in Omega, m[o]*exp(b*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))))))) <= sum(i in I, e[i]^2)/t)':
      'true where the changed weight has a mean; no finite instance has a law for which it has none, and there it has no meaning',
    'forall(e in R[I], sum(i in I, sum(j in I, e[i]*e[j]*(delta(i, j)/t - b/t^2*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o]*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))) - E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[j,o])/E(o in Omega, m[o]*exp((-b)*max(l in I, (x[l] - Y[l,o])^2)/(2*t)))))))) <= sum(i in I, e[i]^2)/t)':
      'true where the changed weight has a mean; no finite instance has a law for which it has none, and there it has no meaning',
    'forall(e in R[I], sum(i in I, sum(j in I, e[i]*e[j]*(delta(i, j)/t - b/t^2*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o]*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))) - E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(-(2*t))))))))) <= sum(i in I, e[i]^2)/t)':
      'true where the changed weight has a mean; no finite instance has a law for which it has none, and there it has no meaning',
    'forall(e in R[I], sum(i in I, sum(j in I, e[i]*e[j]*(delta(i, j)/t - b/t^2*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o]*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))) - E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(3*t)))))))) <= sum(i in I, e[i]^2)/t)':
      'true where the changed weight has a mean; no finite instance has a law for which it has none, and there it has no meaning',
    'forall(e in R[I], sum(i in I, sum(j in I, e[i]*e[j]*(delta(i, j)/t - b/t^2*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o]*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))) - E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[i,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t)))*(E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*t))*Y[j,o])/E(o in Omega, m[o]*exp((-b)*sum(l in I, (x[l] - Y[l,o])^2)/(2*T)))))))) <= sum(i in I, e[i]^2)/t)':
      'true where the changed weight has a mean; no finite instance has a law for which it has none, and there it has no meaning',
  },
};
