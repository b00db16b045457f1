/**
 * # The exponential lies below its chords
 *
 * Between two points exp(s y) is at most the value at y of the line through its values at the two: the bound of Hoeffding's lemma, of which a
 * mean can be taken. Both tangents at y are used, at the two ends.
 * Not claimed: other convex functions (see `convex-above-tangent`).
 */
import { algebra, have, hypothesis, lemma, proof, real } from 'lemmata';

export default proof({
  id: 'exponential-below-its-chord',
  title: 'Between two points exp(s y) is at most its chord',
  sources: [],
  references: ['hoeffding1963, Section 4'],

  given: { s: real(), y: real(), lower: real(), upper: real() },
  hypotheses: {
    'two ends': 'lower < upper',
    'above the lower end': 'lower <= y',
    'below the upper end': 'y <= upper',
  },

  parts: {
    chord: {
      states:
        'exp(s*y) <= (upper - y)/(upper - lower)*exp(s*lower) + (y - lower)/(upper - lower)*exp(s*upper)',
      derivation: [
        have('tangent', 'forall(u in R, 1 + u <= exp(u))', [
          ['<=', 'rhs', lemma('exponential-at-least-linear', { part: 'bound', at: { t: 'u' } })],
        ]),
        [
          '==',
          '(upper - y)/(upper - lower)*(exp(s*y)*(1 + s*(lower - y))) + (y - lower)/(upper - lower)*(exp(s*y)*(1 + s*(upper - y)))',
          algebra(),
        ],
        [
          '<=',
          '(upper - y)/(upper - lower)*(exp(s*y)*exp(s*(lower - y))) + (y - lower)/(upper - lower)*(exp(s*y)*(1 + s*(upper - y)))',
          hypothesis('tangent', {
            at: { u: 's*(lower - y)' },
            times: '(upper - y)/(upper - lower)*exp(s*y)',
          }),
        ],
        [
          '<=',
          '(upper - y)/(upper - lower)*(exp(s*y)*exp(s*(lower - y))) + (y - lower)/(upper - lower)*(exp(s*y)*exp(s*(upper - y)))',
          hypothesis('tangent', {
            at: { u: 's*(upper - y)' },
            times: '(y - lower)/(upper - lower)*exp(s*y)',
          }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    raw: { length: real('positive'), share: real('[0,1]') },
    construct: { upper: 'lower + length', y: 'lower + share*length' },
    regimes: {
      'tight: the ends': { draw: { share: { oneOf: [0, 1] } } },
      'tight: a constant': { construct: { s: '0' } },
    },
  },

  controls: {
    'the chord at the other end': {
      part: 'chord',
      states:
        'exp(s*y) <= (y - lower)/(upper - lower)*exp(s*lower) + (upper - y)/(upper - lower)*exp(s*upper)',
      counterexample: { s: 1, y: 1, lower: 0, upper: 1 },
      because: 'at the upper end the value is that of the lower one',
    },
    'beyond the ends': {
      part: 'chord',
      without: ['below the upper end'],
      counterexample: { s: 1, y: 2, lower: 0, upper: 1 },
      instances: { construct: { y: 'upper + length', s: '1' } },
      because: 'beyond its ends a chord of a convex function is below it',
    },
  },
});
