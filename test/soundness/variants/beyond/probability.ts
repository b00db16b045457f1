/** False variants of probability that nothing refutes. */

import { contradicts } from './_reasons.ts';

const limit = 'false, of a limit: draws decide what is so at one n, and nothing of what exists';

export const probability: Readonly<Record<string, Readonly<Record<string, string>>>> = {
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
  'central-limit-berry-esseen/deviation of a mean': {
    'sum(w in Omega, p[w]*indicator(h <= abs(sum(i in N, Y[i,w])/(card(N) + 1) - q))) <= 2*exp((-2)*card(N)*h^2)':
      'neither proved nor refuted: it holds of coins, whatever their probability, with up to 39 examples',
  },
  "central-limit-berry-esseen/Hoeffding's interval": {
    'sum(w in Omega, p[w]*indicator(sqrt(log(2/d)/(2*card(N))) <= abs(sum(i in N, Y[i,w])/(card(N) + 1) - q))) <= d':
      'neither proved nor refuted: it holds of coins, whatever their probability, with up to 39 examples',
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
};
