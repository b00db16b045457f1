/**
 * # Numbers each of which is at most the other are equal
 *
 * The order of the reals is antisymmetric. Not claimed: anything about numbers that are only close.
 */
import { have, hypothesis, lemma, proof, real } from 'lemmata';

export default proof({
  id: 'antisymmetry-of-order',
  title: 'Numbers each of which is at most the other are equal',
  sources: [],
  references: [],

  given: { x: real(), y: real() },
  hypotheses: { below: 'x <= y', above: 'y <= x' },

  parts: {
    equal: {
      states: 'x == y',
      derivation: [
        have('no distance', 'abs(x - y) <= 0', [['<=', 'rhs', hypothesis('below'), hypothesis('above')]]),
        ['==', 'rhs', lemma('zero-absolute-value')],
      ],
    },
  },

  instances: { construct: { y: 'x' } },

  controls: {
    'only one of the inequalities': {
      part: 'equal',
      without: ['above'],
      counterexample: { x: 0, y: 1 },
      instances: { construct: { y: 'x + 1' } },
      because: '0 is at most 1',
    },
    'only the other': {
      part: 'equal',
      without: ['below'],
      counterexample: { x: 1, y: 0 },
      instances: { construct: { y: 'x - 1' } },
      because: '0 is at most 1',
    },
  },
});
