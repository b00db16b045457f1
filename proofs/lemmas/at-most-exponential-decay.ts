/**
 * # What shrinks at most exponentially stays positive
 *
 * For a function with y y' >= -C y^2 on [0, T], a solution of y' = r y with r >= -C above all: y(T) >= exp(-C T) y(0) if y(0) > 0. Its square cannot
 * vanish, and a function without zeros keeps its sign, since y/sqrt(y^2) has the derivative 0. Not claimed: that there is such a
 * function; anything about y beyond T.
 */
import {
  algebra,
  calculus,
  differentiable,
  have,
  hypothesis,
  lemma,
  monotone,
  proof,
  real,
  sign,
} from 'lemmata';

export default proof({
  id: 'at-most-exponential-decay',
  title: "If y y' >= -C y^2 and y(0) > 0, then y(T) >= exp(-C T) y(0)",
  sources: [],
  references: ['hairer1993'],

  given: {
    y: differentiable(['R', 'R'], ['dy']),
    C: real(),
    T: real('nonnegative'),
  },
  hypotheses: {
    'at most exponential': 'forall(s in R, 0 <= s, s <= T, -C*y(s)^2 <= y(s)*dy(s))',
    'positive at the start': '0 < y(0)',
  },

  parts: {
    bound: {
      states: 'exp(-C*T)*y(0) <= y(T)',
      derivation: [
        have('square', 'forall(t in R, 0 <= t, t <= T, y(0)^2 <= y(t)^2*exp(2*C*t))', [
          monotone('rises', {
            variable: 's',
            from: '0',
            to: 't',
            of: 'y(s)^2*exp(2*C*s)',
            derivative: '>= 0',
            proof: [
              have('before the end', 's <= T', [
                ['<=', 't', hypothesis('below')],
                ['<=', 'rhs', hypothesis('assumed-2')],
              ]),
              ['==', '2*exp(2*C*s)*(y(s)*dy(s) + C*y(s)^2)', calculus()],
              [
                '>=',
                '2*exp(2*C*s)*(-C*y(s)^2 + C*y(s)^2)',
                hypothesis('at most exponential', { at: { s: 's' } }),
              ],
              ['>=', 'rhs', algebra()],
            ],
          }),
          ['==', 'y(0)^2*exp(2*C*0)', algebra()],
          ['<=', 'rhs', hypothesis('rises')],
        ]),
        have('no zero', 'forall(t in R, 0 <= t, t <= T, 0 < y(t)^2)', [
          ['<', 'exp(-2*C*t)*y(0)^2', sign()],
          ['<=', 'exp(-2*C*t)*(y(t)^2*exp(2*C*t))', hypothesis('square', { at: { t: 't' } })],
          ['==', 'rhs', algebra()],
        ]),
        monotone('same sign', {
          variable: 's',
          from: '0',
          to: 'T',
          of: 'y(s)/sqrt(y(s)^2)',
          derivative: '== 0',
          proof: [['==', 'rhs', calculus()]],
        }),
        have('positive', '0 < y(T)', [
          ['<', 'sqrt(y(T)^2)*(y(0)/sqrt(y(0)^2))', sign()],
          ['==', 'sqrt(y(T)^2)*(y(T)/sqrt(y(T)^2))', hypothesis('same sign')],
          ['==', 'rhs', algebra()],
        ]),
        have('squares', '(exp(-C*T)*y(0))^2 <= y(T)^2', [
          ['==', 'exp(-2*C*T)*y(0)^2', algebra()],
          ['<=', 'exp(-2*C*T)*(y(T)^2*exp(2*C*T))', hypothesis('square', { at: { t: 'T' } })],
          ['==', 'rhs', algebra()],
        ]),
        ['<=', 'rhs', lemma('order-of-squares', { at: { a: 'exp(-C*T)*y(0)', b: 'y(T)' } })],
      ],
    },
  },

  instances: {
    raw: { begin: real('positive'), more: real('nonnegative'), portion: real('[0,1]') },
    draw: {
      C: { between: [-2, 2], bits: 3 },
      T: { between: [0, 2], bits: 3 },
      more: { between: [0, 2], bits: 3 },
    },
    construct: { s: 'portion*T' },
    models: { y: 'map(t in R, begin*exp((more - C)*t))' },
    regimes: {
      'tight: exponential decay': { draw: { more: { oneOf: [0] } } },
      'a line': { models: { y: 'map(t in R, begin + more*t)' }, draw: { C: { between: [0, 2], bits: 3 } } },
    },
  },

  controls: {
    'negative at the start': {
      part: 'bound',
      without: ['positive at the start'],
      counterexample: { C: 1, T: 1, y: 'map(t in R, -1)' },
      instances: {
        draw: { C: { between: [1, 2], bits: 3 }, T: { between: [1, 2], bits: 3 } },
        models: { y: 'map(t in R, -begin)' },
      },
      because: '-1 is less than -exp(-1)',
    },
    'half the rate': {
      part: 'bound',
      replace: ['exp(-C*T)', 'exp(-C*T/2)'],
      counterexample: { C: 1, T: 1, y: 'map(t in R, exp(-t))' },
      because: 'exp(-t) falls to exp(-1)',
    },
    'any function': {
      part: 'bound',
      without: ['at most exponential'],
      counterexample: { C: 1, T: 1, y: 'map(t in R, 1 - t)' },
      instances: { models: { y: 'map(t in R, begin*(1 - t))' }, draw: { T: { oneOf: [1, 2] } } },
      because: '1 - t reaches zero',
    },
  },
});
