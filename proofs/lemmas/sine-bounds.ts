/**
 * # Sine and cosine near zero
 *
 * For x >= 0: x - x^3/6 <= sin x <= x; and 1 - x^2/2 <= cos x for all x. Not claimed: further terms of the series.
 */
import { algebra, calculus, cases, hypothesis, lemma, monotone, proof, real, sign } from 'lemmata';

export default proof({
  id: 'sine-bounds',
  title: 'x - x^3/6 <= sin x <= x for x >= 0, and 1 - x^2/2 <= cos x',
  sources: [],
  references: ['rudin1976, Chapter 8'],

  given: { x: real() },

  parts: {
    'sine-below-its-argument': {
      hypotheses: { 'not negative': '0 <= x' },
      states: 'sin(x) <= x',
      derivation: [
        monotone('rises', {
          variable: 's',
          from: '0',
          to: 'x',
          of: 's - sin(s)',
          derivative: '>= 0',
          proof: [
            ['==', '1 - cos(s)', calculus()],
            [
              '==',
              '(sin(s)^2 + cos(s)^2 + 1)/2 - cos(s)',
              lemma('trigonometric-identities', { part: 'circle', at: { x: 's' } }),
            ],
            ['>=', 'rhs', sign('sin(s)^2/2 + (1 - cos(s))^2/2')],
          ],
        }),
        ['==', 'x - (x - sin(x))', algebra()],
        ['<=', 'x - (0 - sin(0))', hypothesis('rises')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        construct: { x: 'size' },
        raw: { size: real('nonnegative') },
        regimes: { 'tight: at zero': { draw: { size: { oneOf: [0] } } } },
      },
    },
    cosine: {
      states: '1 - x^2/2 <= cos(x)',
      derivation: [
        cases(
          '0 <= x',
          [
            monotone('rises', {
              variable: 's',
              from: '0',
              to: 'x',
              of: 'cos(s) + s^2/2',
              derivative: '>= 0',
              proof: [
                ['==', 's - sin(s)', calculus()],
                ['>=', 's - s', lemma('sine-bounds', { part: 'sine-below-its-argument', at: { x: 's' } })],
                ['==', 'rhs', algebra()],
              ],
            }),
            ['==', 'cos(0) + 0^2/2 - x^2/2', algebra()],
            ['<=', 'cos(x) + x^2/2 - x^2/2', hypothesis('rises')],
            ['==', 'rhs', algebra()],
          ],
          [
            monotone('rises', {
              variable: 's',
              from: '0',
              to: '-x',
              of: 'cos(s) + s^2/2',
              derivative: '>= 0',
              proof: [
                ['==', 's - sin(s)', calculus()],
                ['>=', 's - s', lemma('sine-bounds', { part: 'sine-below-its-argument', at: { x: 's' } })],
                ['==', 'rhs', algebra()],
              ],
            }),
            ['==', 'cos(0) + 0^2/2 - x^2/2', algebra()],
            ['<=', 'cos(-x) + (-x)^2/2 - x^2/2', hypothesis('rises')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: { regimes: { 'tight: at zero': { draw: { x: { oneOf: [0] } } } } },
    },
    'sine-above-its-cubic': {
      hypotheses: { 'not negative': '0 <= x' },
      states: 'x - x^3/6 <= sin(x)',
      derivation: [
        monotone('rises', {
          variable: 's',
          from: '0',
          to: 'x',
          of: 'sin(s) - s + s^3/6',
          derivative: '>= 0',
          proof: [
            ['==', 'cos(s) - (1 - s^2/2)', calculus()],
            ['>=', '1 - s^2/2 - (1 - s^2/2)', lemma('sine-bounds', { part: 'cosine', at: { x: 's' } })],
            ['==', 'rhs', algebra()],
          ],
        }),
        ['==', 'sin(0) - 0 + 0^3/6 + x - x^3/6', algebra()],
        ['<=', 'sin(x) - x + x^3/6 + x - x^3/6', hypothesis('rises')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        construct: { x: 'size' },
        raw: { size: real('nonnegative') },
        regimes: { 'tight: at zero': { draw: { size: { oneOf: [0] } } } },
      },
    },
  },

  controls: {
    'sine below its argument, left of zero': {
      part: 'sine-below-its-argument',
      without: ['not negative'],
      counterexample: { x: -1 },
      instances: { construct: { x: '-size' } },
      because: 'sine is odd: sin(-1) is -0.84',
    },
    'a smaller slope': {
      part: 'sine-below-its-argument',
      states: 'sin(x) <= 99/100*x',
      counterexample: { x: '1/8' },
      instances: { construct: { x: 'size/(1 + 8*size)' } },
      because: 'the slope at zero is 1',
    },
    'a smaller square': {
      part: 'cosine',
      states: '1 - 49/100*x^2 <= cos(x)',
      counterexample: { x: '1/8' },
      instances: { draw: { x: { between: [-0.25, 0.25] } } },
      because: 'the second derivative at zero is -1',
    },
    'a cubic at half the height': {
      part: 'sine-above-its-cubic',
      states: 'x - x^3/12 <= sin(x)',
      counterexample: { x: 1 },
      because: '11/12 is more than sin(1)',
    },
    'above its cubic, left of zero': {
      part: 'sine-above-its-cubic',
      without: ['not negative'],
      counterexample: { x: -1 },
      instances: { construct: { x: '-size' } },
      because: 'both sides are odd',
    },
  },
});
