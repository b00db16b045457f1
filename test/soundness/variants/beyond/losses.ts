/** False variants of losses that nothing refutes. */

import { undecided } from './_reasons.ts';

const atDisjoint = 'for disjoint laws both sides are log(2), and no enclosure tells that they are the same';

export const losses: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'categorical-nll-cross-entropy-kl/any family': {
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(q), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(s)))':
      'false; but the condition compares two equal logarithms, which enclosures do not decide',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, q), nll(q) <= nll(s)))':
      'false; but the condition compares two equal logarithms, which enclosures do not decide',
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
  'label-smoothing-cross-entropy/nothing else is best': {
    'forall(j in K, y[j] == z[j])':
      'false; but the condition compares two equal logarithms, which enclosures do not decide',
    'forall(j in K, p[j] == y[j])':
      'false; but the condition compares two equal logarithms, which enclosures do not decide',
  },
  'risk-smooth-loss-remainder/logistic loss above its tangents': {
    'loss(s) + slope(s)*h < loss(s + h)': undecided,
  },
  'risk-smooth-loss-remainder/by at most an eighth': {
    'loss(s + h) < loss(s) + slope(s)*h + h^2/8': undecided,
  },
  'risk-smooth-loss-remainder/logistic risk above its tangents, any law': {
    'E(z in Law, loss(Y[z]*F[z])) + E(z in Law, slope(Y[z]*F[z])*(Y[z]*H[z])) < E(z in Law, loss(Y[z]*(F[z] + H[z])))':
      undecided,
  },
  'risk-smooth-loss-remainder/by at most an eighth, any law': {
    'E(z in Law, loss(Y[z]*(F[z] + H[z]))) < E(z in Law, loss(Y[z]*F[z])) + E(z in Law, slope(Y[z]*F[z])*(Y[z]*H[z])) + 1/8*E(z in Law, H[z]^2)':
      undecided,
  },
};
