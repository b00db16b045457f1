/**
 * False variants of statements about laws that no finite instance has, by part and text, which draws do not tell from the statement, with
 * the reason.
 */
const contradicts =
  'it contradicts the statement, and no number of draws tells an equation from an inequality';
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
};
