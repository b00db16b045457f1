/** False variants of optimal transport that nothing refutes. */

import { given } from './_reasons.ts';

export const optimalTransport: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'wasserstein-metric-axioms/existence': {
    'forall(w in nonnegative, exists(P in R[X, X], forall(x in X, y in X, 0 <= P[x,y]) and (forall(x in X, sum(y in X, P[x,y]) == a[x]) and (forall(y in X, sum(x in X, P[x,y]) == b[y]) and (sum(x in X, sum(y in X, P[x,y]*pow(p, d[x,y]))) == pow(p, w))))) and forall(S in R[X, X], forall(x in X, y in X, 0 <= S[x,y]), forall(x in X, sum(y in X, S[x,y]) == a[x]), forall(y in X, sum(x in X, S[x,y]) == b[y]), pow(p, w) <= sum(x in X, sum(y in X, S[x,y]*pow(p, d[x,y])))))':
      given,
    'exists(w in nonnegative, forall(P in R[X, X], forall(x in X, y in X, 0 <= P[x,y]) and (forall(x in X, sum(y in X, P[x,y]) == a[x]) and (forall(y in X, sum(x in X, P[x,y]) == b[y]) and (sum(x in X, sum(y in X, P[x,y]*pow(p, d[x,y]))) == pow(p, w))))) and forall(S in R[X, X], forall(x in X, y in X, 0 <= S[x,y]), forall(x in X, sum(y in X, S[x,y]) == a[x]), forall(y in X, sum(x in X, S[x,y]) == b[y]), pow(p, w) <= sum(x in X, sum(y in X, S[x,y]*pow(p, d[x,y])))))':
      given,
  },
};
