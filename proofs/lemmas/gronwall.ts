/**
 * # Gronwall's inequality
 *
 * What grows in each step by at most a factor 1 + a_k >= 1 and a summand b_k >= 0 stays below the product of the factors times the start
 * plus the summands, and below the same with exp(sum of a) (`steps`, `exponential`); a function with u' <= a u stays below u(0) exp(a t)
 * (`continuous`, for a of either sign).
 * Not claimed: a coefficient that depends on time in the continuous form.
 */
import {
  algebra,
  array,
  differentiable,
  have,
  hypothesis,
  induction,
  lemma,
  monotone,
  proof,
  real,
  sign,
} from 'lemmata';

const growth = 'prod(k in range(n), 1 + a[k])';
const sequence = {
  given: {
    u: array('nat'),
    a: array('nat', { is: 'nonnegative' }),
    b: array('nat', { is: 'nonnegative' }),
  },
  hypotheses: {
    'start is nonnegative': '0 <= u[0]',
    growth: 'forall(k in nat, u[k+1] <= (1 + a[k])*u[k] + b[k])',
  },
};
const drawn = {
  raw: { start: real('nonnegative'), below: array('nat', { is: 'nonnegative' }) },
  construct: { 'u[0]': 'start', 'u[l+1]': '(1 + a[l])*u[l] + b[l] - below[l]' },
  regimes: {
    'tight: as fast as allowed': { construct: { 'u[0]': 'start', 'u[l+1]': '(1 + a[l])*u[l] + b[l]' } },
    'tight: no summands': {
      construct: { 'b[l in nat]': '0', 'u[0]': 'start', 'u[l+1]': '(1 + a[l])*u[l]' },
    },
  },
} as const;

export default proof({
  id: 'gronwall',
  title: 'What grows by at most a factor and a summand a step is bounded by their product and sum',
  sources: [],
  references: ['gronwall1919', 'clark1987'],

  given: {},

  parts: {
    steps: {
      ...sequence,
      hypotheses: { growth: sequence.hypotheses.growth },
      states: `forall(n in nat, u[n] <= ${growth}*(u[0] + sum(k in range(n), b[k])))`,
      derivation: [
        have('factors', 'forall(m in nat, 1 <= prod(k in range(m), 1 + a[k]))', [
          induction('m', {
            base: [['<=', 'rhs', algebra()]],
            step: [
              ['<=', 'prod(k in range(m), 1 + a[k])', hypothesis('induction')],
              ['<=', 'prod(k in range(m), 1 + a[k])*(1 + a[m])', sign()],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        induction('n', {
          base: [['<=', 'rhs', algebra()]],
          step: [
            ['<=', '(1 + a[n])*u[n] + b[n]', hypothesis('growth')],
            [
              '<=',
              `(1 + a[n])*(${growth}*(u[0] + sum(k in range(n), b[k]))) + b[n]`,
              hypothesis('induction', { times: '1 + a[n]' }),
            ],
            ['==', 'prod(k in range(n + 1), 1 + a[k])*(u[0] + sum(k in range(n), b[k])) + b[n]', algebra()],
            [
              '<=',
              'prod(k in range(n + 1), 1 + a[k])*(u[0] + sum(k in range(n), b[k])) + prod(k in range(n + 1), 1 + a[k])*b[n]',
              hypothesis('factors', { at: { m: 'n + 1' }, times: 'b[n]' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
      instances: {
        ...drawn,
        regimes: {
          ...drawn.regimes,
          'from below zero': {
            construct: { 'u[0]': '-start', 'u[l+1]': '(1 + a[l])*u[l] + b[l] - below[l]' },
          },
        },
      },
    },
    exponential: {
      ...sequence,
      states: 'forall(n in nat, u[n] <= exp(sum(k in range(n), a[k]))*(u[0] + sum(k in range(n), b[k])))',
      derivation: [
        have('factors', `forall(m in nat, prod(k in range(m), 1 + a[k]) <= exp(sum(k in range(m), a[k])))`, [
          induction('m', {
            base: [['<=', 'rhs', algebra()]],
            step: [
              ['==', 'prod(k in range(m), 1 + a[k])*(1 + a[m])', algebra()],
              [
                '<=',
                'exp(sum(k in range(m), a[k]))*(1 + a[m])',
                hypothesis('induction', { times: '1 + a[m]' }),
              ],
              [
                '<=',
                'exp(sum(k in range(m), a[k]))*exp(a[m])',
                lemma('exponential-at-least-linear', {
                  part: 'bound',
                  times: 'exp(sum(k in range(m), a[k]))',
                }),
              ],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        have('not negative', '0 <= u[0] + sum(k in range(n), b[k])', [
          ['<=', 'u[0]', hypothesis('start is nonnegative')],
          ['<=', 'rhs', sign()],
        ]),
        [
          '<=',
          `${growth}*(u[0] + sum(k in range(n), b[k]))`,
          lemma('gronwall', { part: 'steps', at: { n: 'n' } }),
        ],
        ['<=', 'rhs', hypothesis('factors', { at: { m: 'n' }, times: 'u[0] + sum(k in range(n), b[k])' })],
      ],
      instances: drawn,
    },
    continuous: {
      given: { u: differentiable(['R', 'R'], ['du']), rate: real(), T: real('nonnegative') },
      hypotheses: { growth: 'forall(s in R, 0 <= s, s <= T, du(s) <= rate*u(s))' },
      states: 'u(T) <= u(0)*exp(rate*T)',
      derivation: [
        monotone('falls', {
          variable: 's',
          from: '0',
          to: 'T',
          of: 'u(s)*exp(-rate*s)',
          derivative: '<= 0',
          proof: [
            ['==', 'exp(-rate*s)*(du(s) - rate*u(s))', algebra()],
            ['<=', 'exp(-rate*s)*(rate*u(s) - rate*u(s))', hypothesis('growth', { times: 'exp(-rate*s)' })],
            ['==', 'rhs', algebra()],
          ],
        }),
        ['==', 'exp(rate*T)*(u(T)*exp(-rate*T))', algebra()],
        ['<=', 'exp(rate*T)*(u(0)*exp(-rate*0))', hypothesis('falls', { times: 'exp(rate*T)' })],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        models: { u: ['map(t in R, start*exp(rate*t))', 'map(t in R, -t*exp(rate*t))'] },
        raw: { start: real() },
        draw: { rate: { between: [-2, 2] }, T: { between: [0, 2] } },
      },
    },
  },

  controls: {
    'without the summands': {
      part: 'steps',
      replace: ['(u[0] + sum(k in range(n), b[k]))', 'u[0]'],
      counterexample: { u: 'map(k in nat, k)', a: 'map(k in nat, 0)', b: 'map(k in nat, 1)', n: 1 },
      because: 'from zero it grows by what is added',
    },
    'half the rate': {
      part: 'continuous',
      replace: ['exp(rate*T)', 'exp(rate*T/2)'],
      counterexample: { u: 'map(t in R, exp(t))', rate: 1, T: 1 },
      because: 'exp(t) grows at the rate 1',
    },
    'a negative start': {
      part: 'exponential',
      without: ['start is nonnegative'],
      counterexample: { u: 'map(k in nat, -2^k)', a: 'map(k in nat, 1)', b: 'map(k in nat, 0)', n: 1 },
      instances: {
        draw: { a: { between: [1, 2] } },
        construct: { 'b[l in nat]': '0', 'u[0]': '-1 - start', 'u[l+1]': '(1 + a[l])*u[l]' },
      },
      because: 'then the larger factor is the lower bound: -2 is more than -e',
    },
  },
});
