/**
 * # Sine and cosine lie on the unit circle, and the sine below its argument
 *
 * sin^2 + cos^2 = 1, hence |cos t| <= 1; |sin t| <= |t|; sin t >= 0 on [0, 2], with equality at 0 only. Not claimed: anything about pi.
 */
import {
  algebra,
  calculus,
  cases,
  have,
  hypothesis,
  interval,
  lemma,
  monotone,
  proof,
  real,
  sign,
} from 'lemmata';

export default proof({
  id: 'sine-and-cosine',
  title: 'Sine and cosine lie on the unit circle, and the sine below its argument',
  sources: [],
  references: ['rudin1976, Chapter 8, The trigonometric functions'],

  given: { t: real() },

  parts: {
    circle: {
      states: 'sin(t)^2 + cos(t)^2 == 1',
      derivation: [
        cases(
          '0 <= t',
          [
            monotone('constant', {
              variable: 's',
              from: '0',
              to: 't',
              of: 'sin(s)^2 + cos(s)^2',
              derivative: '== 0',
              proof: [['==', 'rhs', algebra()]],
            }),
            ['==', 'sin(0)^2 + cos(0)^2', hypothesis('constant')],
            ['==', 'rhs', algebra()],
          ],
          [
            monotone('constant', {
              variable: 's',
              from: 't',
              to: '0',
              of: 'sin(s)^2 + cos(s)^2',
              derivative: '== 0',
              proof: [['==', 'rhs', algebra()]],
            }),
            ['==', 'sin(0)^2 + cos(0)^2', hypothesis('constant')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
    'cosine bounded': {
      states: 'abs(cos(t)) <= 1',
      derivation: [
        ['==', 'sqrt(cos(t)^2)', algebra()],
        ['<=', 'sqrt(sin(t)^2 + cos(t)^2)', sign()],
        ['==', 'sqrt(1)', lemma('sine-and-cosine', { part: 'circle' })],
        ['==', 'rhs', algebra()],
      ],
      instances: { regimes: { 'tight: at zero': { draw: { t: { oneOf: [0] } } } } },
    },
    'sine below its argument': {
      given: { t: real('nonnegative') },
      states: 'abs(sin(t)) <= t',
      derivation: [
        have('cosine', 'forall(s in R, cos(s) <= 1)', [
          ['<=', 'abs(cos(s))', sign()],
          ['<=', 'rhs', lemma('sine-and-cosine', { part: 'cosine bounded', at: { t: 's' } })],
        ]),
        have('minus cosine', 'forall(s in R, -cos(s) <= 1)', [
          ['<=', 'abs(cos(s))', sign()],
          ['<=', 'rhs', lemma('sine-and-cosine', { part: 'cosine bounded', at: { t: 's' } })],
        ]),
        monotone('above', {
          variable: 's',
          from: '0',
          to: 't',
          of: 'sin(s) - s',
          derivative: '<= 0',
          proof: [
            ['==', 'cos(s) - 1', calculus()],
            ['<=', '1 - 1', hypothesis('cosine')],
            ['==', 'rhs', algebra()],
          ],
        }),
        monotone('below', {
          variable: 's',
          from: '0',
          to: 't',
          of: '-sin(s) - s',
          derivative: '<= 0',
          proof: [
            ['==', '-cos(s) - 1', calculus()],
            ['<=', '1 - 1', hypothesis('minus cosine')],
            ['==', 'rhs', algebra()],
          ],
        }),
        have('upper', 'sin(t) <= t', [
          ['==', 'sin(t) - t + t', algebra()],
          ['<=', 'sin(0) - 0 + t', hypothesis('above')],
          ['==', 'rhs', algebra()],
        ]),
        have('lower', '-sin(t) <= t', [
          ['==', '-sin(t) - t + t', algebra()],
          ['<=', '-sin(0) - 0 + t', hypothesis('below')],
          ['==', 'rhs', algebra()],
        ]),
        ['<=', 'rhs', hypothesis('upper'), hypothesis('lower')],
      ],
      instances: { regimes: { 'tight: at zero': { draw: { t: { oneOf: [0] } } } } },
    },
    'sine nonnegative': {
      given: { t: real('[0,2]') },
      states: '0 <= sin(t)',
      derivation: [
        cases(
          't <= 1',
          [
            monotone('rises', {
              variable: 's',
              from: '0',
              to: 't',
              of: 'sin(s)',
              derivative: '>= 0',
              proof: [
                ['==', 'cos(s)', calculus()],
                ['>=', 'rhs', interval({ s: ['0', '1'] })],
              ],
            }),
            ['==', 'sin(0)', algebra()],
            ['<=', 'rhs', hypothesis('rises')],
          ],
          [['<=', 'rhs', interval({ t: ['1', '2'] })]],
        ),
      ],
      instances: { regimes: { 'tight: at zero': { draw: { t: { oneOf: [0] } } } } },
    },
    'sine positive': {
      given: { t: real('(0,2]') },
      states: '0 < sin(t)',
      derivation: [
        cases(
          't <= 1',
          [
            monotone('rises', {
              variable: 's',
              from: '0',
              to: 't',
              of: 'sin(s) - s/2',
              derivative: '>= 0',
              proof: [
                ['==', 'cos(s) - 1/2', calculus()],
                ['>=', 'rhs', interval({ s: ['0', '1'] })],
              ],
            }),
            ['<', 't/2', sign()],
            ['==', 'sin(0) - 0/2 + t/2', algebra()],
            ['<=', 'rhs', hypothesis('rises')],
          ],
          [['<', 'rhs', interval({ t: ['1', '2'] })]],
        ),
      ],
      slack: 'tends to 0 with t',
    },
  },

  controls: {
    'the difference of the squares': {
      part: 'circle',
      states: 'cos(t)^2 - sin(t)^2 == 1',
      counterexample: { t: 1 },
      because: 'it is the cosine of 2 t',
    },
    'one percent less': {
      part: 'cosine bounded',
      states: 'abs(cos(t)) <= 99/100',
      counterexample: { t: 0 },
      because: 'cos 0 = 1',
    },
    'a slope below one': {
      part: 'sine below its argument',
      states: 'abs(sin(t)) <= 99/100*t',
      counterexample: { t: '1/8' },
      because: 'the slope at 0 is 1',
    },
    'nonnegative up to four': {
      part: 'sine nonnegative',
      given: { t: real('[0,4]') },
      counterexample: { t: 4 },
      because: 'the sine of 4 is negative',
    },
  },
});
