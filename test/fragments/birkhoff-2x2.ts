/**
 * # Birkhoff's contraction coefficient of two by two matrices
 *
 * A positive matrix [[a, b], [c, d]] shortens Hilbert's distance by (sqrt(b c) - sqrt(a d))/(sqrt(b c) + sqrt(a d)) at least: this
 * is the bound for the derivative at a ratio u, squares in the place of roots. Not claimed: larger matrices.
 */
import { proof, real, sign } from 'lemmata';

const bound = (factor: string) =>
  `u^2*(b^2*c^2 - a^2*d^2)/((a^2 + b^2*u^2)*(c^2 + d^2*u^2)) <= ${factor}(b*c - a*d)/(b*c + a*d)`;

export default proof({
  id: 'birkhoff-2x2',
  title: "Birkhoff's contraction coefficient of two by two matrices",
  sources: [],
  references: ['birkhoff1957'],

  given: {
    a: real('positive'),
    b: real('positive'),
    c: real('positive'),
    d: real('positive'),
    u: real('positive'),
  },
  hypotheses: { order: '0 <= b*c - a*d' },

  parts: {
    bound: {
      states: bound(''),
      derivation: [
        ['<=', 'rhs', sign('(b*c - a*d)*(a*c - b*d*u^2)^2/((b*c + a*d)*(a^2 + b^2*u^2)*(c^2 + d^2*u^2))')],
      ],
    },
  },

  instances: {
    raw: { more: real('nonnegative') },
    construct: { b: '(a*d + more)/c' },
    regimes: { 'tight: the steepest ratio': { construct: { c: 'd*u + more', a: 'b*d*u^2/c', b: '1 + d' } } },
  },

  controls: {
    'the other order': {
      part: 'bound',
      without: ['order'],
      counterexample: { a: 2, b: 1, c: 1, d: 1, u: 1 },
      instances: { construct: { b: 'a*d/(c*(1 + more + d))' } },
      because: '-3/10 on the left, -1/3 on the right',
    },
    'one percent less': {
      part: 'bound',
      states: bound('99/100*'),
      counterexample: { a: 1, b: 2, c: 2, d: 1, u: 1 },
      instances: { construct: { c: 'd*u + 1 + more', a: 'b*d*u^2/c', b: '1 + d' } },
      because: 'both sides were 3/5',
    },
  },
});
