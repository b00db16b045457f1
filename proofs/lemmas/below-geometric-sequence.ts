/**
 * # What lies below every member of a geometric null sequence is at most zero
 *
 * For a rate in [0, 1). By Bernoulli's inequality and the Archimedean property. Not claimed: anything for rate 1.
 */
import {
  algebra,
  archimedean,
  contradiction,
  have,
  hypothesis,
  induction,
  obtain,
  proof,
  real,
  sign,
} from 'lemmata';

export default proof({
  id: 'below-geometric-sequence',
  title: 'If a <= C rate^k for every k, then a <= 0',
  sources: [],
  references: ['rudin1976, Theorem 3.20'],

  given: { a: real(), size: real('nonnegative'), rate: real('[0,1)') },
  hypotheses: { below: 'forall(k in nat, a <= size * rate^k)' },

  parts: {
    bound: {
      states: 'a <= 0',
      derivation: [
        have('Bernoulli', 'forall(k in nat, rate^k * (1 + k*(1 - rate)) <= 1)', [
          induction('k', {
            base: [['==', 'rhs', algebra()]],
            step: [
              ['==', 'rate^k * (1 + k*(1 - rate)) - rate^k * (k + 1)*(1 - rate)^2', algebra()],
              ['<=', 'rate^k * (1 + k*(1 - rate))', sign()],
              ['<=', 'rhs', hypothesis('induction')],
            ],
          }),
        ]),
        contradiction('0 < 0', [
          obtain('n', 'n is large', archimedean('size/(a*(1 - rate))')),
          have('size', 'size <= n*a*(1 - rate)', [
            ['<=', 'rhs', hypothesis('n is large', { times: 'a*(1 - rate)' })],
          ]),
          ['<', 'a', sign()],
          ['==', 'a*(1 + n*(1 - rate)) - n*a*(1 - rate)', algebra()],
          ['<=', 'size*rate^n*(1 + n*(1 - rate)) - n*a*(1 - rate)', hypothesis('below', { at: { k: 'n' } })],
          ['<=', 'size - n*a*(1 - rate)', hypothesis('Bernoulli', { at: { k: 'n' }, times: 'size' })],
          ['<=', 'rhs', hypothesis('size')],
        ]),
      ],
    },
  },

  instances: {
    raw: { depth: real('nonnegative') },
    construct: { a: '-depth' },
    regimes: { 'tight: a = 0': { construct: { a: '0' } } },
  },

  controls: {
    'rate one': {
      part: 'bound',
      given: { rate: real('[0,1]') },
      counterexample: { a: 1, size: 1, rate: 1 },
      instances: { construct: { a: 'size', rate: '1' } },
      because: 'a constant sequence bounds its value, not 0',
    },
    'strictly below zero': {
      part: 'bound',
      states: 'a < 0',
      counterexample: { a: 0, size: 1, rate: '1/2' },
      because: '0 lies below every member',
    },
  },
});
