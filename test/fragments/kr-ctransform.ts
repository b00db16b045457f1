/**
 * # The transform of a 1-Lipschitz potential is its negative
 *
 * For a cost that vanishes on the diagonal; it need not be a metric. Not claimed: duality.
 */
import { algebra, array, element, hypothesis, nonemptySet, proof } from 'lemmata';

export default proof({
  id: 'kr-ctransform',
  title: 'The transform of a 1-Lipschitz potential is its negative',
  sources: [],
  references: ['villani2009, Chapter 5'],

  given: { X: nonemptySet(), d: array('X', 'X'), f: array('X'), j: element('X') },
  hypotheses: { Lipschitz: 'forall(k in X, l in X, f[k] - f[l] <= d[k,l])' },

  parts: {
    'at least': {
      states: '-f[j] <= min(i in X, d[i,j] - f[i])',
      derivation: [
        ['==', 'min(i in X, f[i] - f[j] - f[i])', algebra()],
        ['<=', 'rhs', hypothesis('Lipschitz')],
      ],
      instances: {
        regimes: {
          'a cost on the diagonal': {
            construct: { 'd[x in X, y in X]': 'f[x] - f[y] + above[x,y]' },
          },
        },
      },
    },
    'at most': {
      without: ['Lipschitz'],
      hypotheses: { 'no cost on the diagonal': 'forall(k in X, d[k,k] == 0)' },
      states: 'min(i in X, d[i,j] - f[i]) <= -f[j]',
      derivation: [
        ['<=', 'd[j,j] - f[j]', algebra()],
        ['==', '0 - f[j]', hypothesis('no cost on the diagonal')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        raw: { any: array('X', 'X') },
        regimes: {
          'any cost': { construct: { 'd[x in X, y in X]': '(1 - delta(x,y))*any[x,y]' } },
        },
      },
    },
  },

  instances: {
    sizes: { X: [1, 4] },
    raw: { above: array('X', 'X', { is: 'nonnegative' }), place: array('X') },
    construct: { 'd[x in X, y in X]': '(1 - delta(x,y))*(f[x] - f[y] + above[x,y])' },
    regimes: {
      'tight: a metric': {
        construct: { 'd[x in X, y in X]': 'abs(place[x] - place[y])', 'f[x in X]': 'place[x]' },
      },
    },
  },

  controls: {
    'not Lipschitz': {
      part: 'at least',
      without: ['Lipschitz'],
      counterexample: { X: 1, d: [[-1]], f: [0], j: 0 },
      instances: { construct: { 'd[x in X, y in X]': '-1' } },
      because: '0 on the left, -1 on the right',
    },
    'a cost on the diagonal': {
      part: 'at most',
      without: ['no cost on the diagonal'],
      counterexample: { X: 1, d: [[1]], f: [0], j: 0 },
      instances: { construct: { 'd[x in X, y in X]': 'abs(f[x] - f[y]) + 1' } },
      because: '1 on the left, 0 on the right',
    },
  },
});
