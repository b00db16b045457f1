/**
 * # draft
 */
import { algebra, array, calculus, differentiable, element, family, fn, have, hypothesis, indexSet, induction, lemma, natural, obtain, proof, real, sign, unfold, witness, cases, monotone } from 'lemmata';

export default proof({
  id: 'homogeneous-euler-critical',
  title: 'draft',
  sources: [
  ],
  references: ['haeffele2017', 'du2018'],

  given: {
    I: family('widths after each layer'),
    J: family('widths before each activation'),
    x: array('I[0]'),
    W: array('l in nat', 'j in J[l]', 'm in I[l]'),
    phi: fn('l in nat', 'R[J[l]]', 'I[l+1]', 'R'),
  },
  where: {
    'a(X in R[l in nat, j in J[l], m in I[l]], y in R[I[0]])[0, i in I[0]]': 'y[i]',
    'a(X in R[l in nat, j in J[l], m in I[l]], y in R[I[0]])[k+1, i in I[k+1]]':
      'phi(k, array(j in J[k], sum(m in I[k], X[k,j,m] * a(X, y)[k,m])))[i]',
  },
  hypotheses: {
    'positively homogeneous layers':
      'forall(l in nat, alpha in nonnegative, z in R[J[l]], i in I[l+1], phi(l, array(j in J[l], alpha*z[j]))[i] == alpha*phi(l, z)[i])',
  },

  parts: {
    homogeneity: {
      states:
        'forall(k in nat, alpha in nonnegative, i in I[k], a(array(l in nat, j in J[l], m in I[l], alpha*W[l,j,m]), x)[k,i] == alpha^k * a(W, x)[k,i])',
      derivation: [
        induction('k', {
          base: [['==', 'rhs', unfold('a')]],
          step: [
            ['==', 'phi(k, array(j in J[k], sum(m in I[k], alpha*W[k,j,m] * a(array(l in nat, j in J[l], m in I[l], alpha*W[l,j,m]), x)[k,m])))[i]', unfold('a')],
            ['==', 'phi(k, array(j in J[k], sum(m in I[k], alpha*W[k,j,m] * (alpha^k * a(W, x)[k,m]))))[i]', hypothesis('induction')],
            ['==', 'phi(k, array(j in J[k], alpha^(k+1) * sum(m in I[k], W[k,j,m] * a(W, x)[k,m])))[i]', algebra()],
            ['==', 'alpha^(k+1) * phi(k, array(j in J[k], sum(m in I[k], W[k,j,m] * a(W, x)[k,m])))[i]', hypothesis('positively homogeneous layers')],
            ['==', 'rhs', unfold('a')],
          ],
        }),
      ],
    },
    'homogeneity-in-the-input': {
      states:
        'forall(k in nat, alpha in nonnegative, i in I[k], a(W, array(m in I[0], alpha*x[m]))[k,i] == alpha * a(W, x)[k,i])',
      derivation: [
        induction('k', {
          base: [['==', 'rhs', unfold('a')]],
          step: [
            ['==', 'phi(k, array(j in J[k], sum(m in I[k], W[k,j,m] * a(W, array(m in I[0], alpha*x[m]))[k,m])))[i]', unfold('a')],
            ['==', 'phi(k, array(j in J[k], alpha * sum(m in I[k], W[k,j,m] * a(W, x)[k,m])))[i]', hypothesis('induction')],
            ['==', 'alpha * phi(k, array(j in J[k], sum(m in I[k], W[k,j,m] * a(W, x)[k,m])))[i]', hypothesis('positively homogeneous layers')],
            ['==', 'rhs', unfold('a')],
          ],
        }),
      ],
    },
  },
  controls: {},
});
