/** False variants of optimal transport that nothing refutes. */

import { given } from './_reasons.ts';

const onlyWithoutCosts =
  'the sums of the plan are fractions where all costs are 0 alone, and elsewhere enclosures do not decide the equations that are supposed';

const notTight = `false: the bound is not attained by most starts after a sweep; but ${onlyWithoutCosts}`;

const closeStart = `false for k = 1, costs 0 and 1 and a start that is close, where the rate is nearly tanh(diameter/4)^2; but ${onlyWithoutCosts}`;

export const optimalTransport: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'wasserstein-metric-axioms/existence': {
    'forall(w in nonnegative, exists(P in R[X, X], forall(x in X, y in X, 0 <= P[x,y]) and (forall(x in X, sum(y in X, P[x,y]) == a[x]) and (forall(y in X, sum(x in X, P[x,y]) == b[y]) and (sum(x in X, sum(y in X, P[x,y]*pow(p, d[x,y]))) == pow(p, w))))) and forall(S in R[X, X], forall(x in X, y in X, 0 <= S[x,y]), forall(x in X, sum(y in X, S[x,y]) == a[x]), forall(y in X, sum(x in X, S[x,y]) == b[y]), pow(p, w) <= sum(x in X, sum(y in X, S[x,y]*pow(p, d[x,y])))))':
      given,
    'exists(w in nonnegative, forall(P in R[X, X], forall(x in X, y in X, 0 <= P[x,y]) and (forall(x in X, sum(y in X, P[x,y]) == a[x]) and (forall(y in X, sum(x in X, P[x,y]) == b[y]) and (sum(x in X, sum(y in X, P[x,y]*pow(p, d[x,y]))) == pow(p, w))))) and forall(S in R[X, X], forall(x in X, y in X, 0 <= S[x,y]), forall(x in X, sum(y in X, S[x,y]) == a[x]), forall(y in X, sum(x in X, S[x,y]) == b[y]), pow(p, w) <= sum(x in X, sum(y in X, S[x,y]*pow(p, d[x,y])))))':
      given,
  },
  'entropic-transport/sinkhorn-rate': {
    'forall(k in nat, max(j in J, log(x[k,j]/s[j])) - min(j in J, log(x[k,j]/s[j])) == tanh(diameter/4)^(2*k)*(max(j in J, log(x[0,j]/s[j])) - min(j in J, log(x[0,j]/s[j]))))':
      notTight,
    'forall(k in nat, max(j in J, log(x[k,j]/s[j])) - min(j in J, log(x[k,j]/s[j])) >= tanh(diameter/4)^(2*k)*(max(j in J, log(x[0,j]/s[j])) - min(j in J, log(x[0,j]/s[j]))))':
      notTight,
    'forall(k in nat, max(j in J, log(x[k,j]/s[j])) - min(j in J, log(x[k,j]/s[j])) <= tanh(eps/4)^(2*k)*(max(j in J, log(x[0,j]/s[j])) - min(j in J, log(x[0,j]/s[j]))))': `false: for costs that are multiples of eps the left side does not depend on eps, and tanh(eps/4) tends to 0; but ${onlyWithoutCosts}`,
    'forall(k in nat, max(j in J, log(x[k,j]/s[j])) - min(j in J, log(x[k,j]/s[j])) <= tanh(diameter/5)^(2*k)*(max(j in J, log(x[0,j]/s[j])) - min(j in J, log(x[0,j]/s[j]))))':
      closeStart,
    'forall(k in nat, max(j in J, log(x[k,j]/s[j])) - min(j in J, log(x[k,j]/s[j])) <= tanh(diameter/4)^(3*k)*(max(j in J, log(x[0,j]/s[j])) - min(j in J, log(x[0,j]/s[j]))))':
      closeStart,
  },
};
