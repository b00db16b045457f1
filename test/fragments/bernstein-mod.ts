/**
 * # A mean is off by the modulus of continuity, as far as its weights spread
 *
 * What differs from f(x) by (1 + (t - x)^2/delta^2) om at most has a mean that differs by (1 + v/delta^2) om at most, v the second
 * moment of the nodes about x. With Bernstein's weights this is the error of Bernstein polynomials. Not claimed: the moments.
 */
import { algebra, array, hypothesis, lemma, nonemptySet, probability, proof, real } from 'lemmata';

export default proof({
  id: 'bernstein-mod',
  title: 'A mean is off by the modulus of continuity, as far as its weights spread',
  sources: [],
  references: ['bernstein1912'],

  given: {
    K: nonemptySet('nodes'),
    b: probability('K'),
    f: array('K'),
    node: array('K'),
    x: real(),
    fx: real(),
    om: real('nonnegative'),
    dl: real('positive'),
    v: real(),
  },
  hypotheses: {
    modulus: 'forall(k in K, abs(f[k] - fx) <= (1 + (node[k] - x)^2/dl^2)*om)',
    'second moment': 'sum(k in K, b[k]*(node[k] - x)^2) == v',
  },

  parts: {
    bound: {
      states: 'abs(sum(k in K, b[k]*f[k]) - fx) <= (1 + v/dl^2)*om',
      derivation: [
        ['==', 'abs(sum(k in K, b[k]*(f[k] - fx)))', hypothesis('b-sums-to-one')],
        ['<=', 'sum(k in K, abs(b[k]*(f[k] - fx)))', lemma('absolute-value-of-sum')],
        ['==', 'sum(k in K, b[k]*abs(f[k] - fx))', algebra()],
        ['<=', 'sum(k in K, b[k]*((1 + (node[k] - x)^2/dl^2)*om))', hypothesis('modulus')],
        ['==', 'om + om/dl^2*sum(k in K, b[k]*(node[k] - x)^2)', hypothesis('b-sums-to-one')],
        ['==', 'om + om/dl^2*v', hypothesis('second moment')],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    sizes: { K: [1, 5] },
    raw: { share: array('K', { is: '[-1,1]' }) },
    draw: { dl: { oneOf: ['1/4', '1/2', 1, 2] }, share: { between: [-1, 1] } },
    construct: {
      v: 'sum(k in K, b[k]*(node[k] - x)^2)',
      'f[k in K]': 'fx + share[k]*(1 + (node[k] - x)^2/dl^2)*om',
    },
    regimes: {
      'tight: all above': { construct: { 'f[k in K]': 'fx + (1 + (node[k] - x)^2/dl^2)*om' } },
    },
  },

  controls: {
    'another function': {
      part: 'bound',
      without: ['modulus'],
      counterexample: { K: 1, b: [1], f: [1], node: [0], x: 0, fx: 0, om: 0, dl: 1, v: 0 },
      instances: { construct: { 'f[k in K]': 'fx + 1 + 2*(1 + (node[k] - x)^2/dl^2)*om' } },
      because: '1 is more than 0',
    },
    'a smaller second moment': {
      part: 'bound',
      without: ['second moment'],
      counterexample: { K: 1, b: [1], f: [2], node: [1], x: 0, fx: 0, om: 1, dl: 1, v: 0 },
      instances: {
        construct: {
          v: '-dl^2',
          'f[k in K]': 'fx + (1 + (node[k] - x)^2/dl^2)*om',
          om: '1',
        },
      },
      because: '2 is more than 1',
    },
    'the modulus at delta alone': {
      part: 'bound',
      states: 'abs(sum(k in K, b[k]*f[k]) - fx) <= om',
      counterexample: { K: 1, b: [1], f: [2], node: [1], x: 0, fx: 0, om: 1, dl: 1, v: 1 },
      instances: { construct: { 'f[k in K]': 'fx + (1 + (node[k] - x)^2/dl^2)*om' } },
      because: '2 is more than 1',
    },
  },
});
