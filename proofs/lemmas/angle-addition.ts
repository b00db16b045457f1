/**
 * # Cosine and sine of a sum
 *
 * By their derivatives alone: the squares of what both formulas are off by have a sum that does not move with one of the angles.
 * Not claimed: anything about pi.
 */
import {
  algebra,
  by,
  cases,
  contradiction,
  have,
  hypothesis,
  lemma,
  monotone,
  proof,
  real,
  sign,
} from 'lemmata';

const cosine = (b: string) => `cos(a + ${b}) - (cos(a)*cos(${b}) - sin(a)*sin(${b}))`;
const sine = (b: string) => `sin(a + ${b}) - (sin(a)*cos(${b}) + cos(a)*sin(${b}))`;
const off = (b: string) => `(${cosine(b)})^2 + (${sine(b)})^2`;

const constant = (from: string, to: string) => [
  monotone('constant', {
    variable: 's',
    from,
    to,
    of: off('s'),
    derivative: '== 0',
    proof: [['==', 'rhs', algebra()]],
  }),
];

export default proof({
  id: 'angle-addition',
  title: 'Cosine and sine of a sum',
  sources: [],
  references: ['rudin1976, Chapter 8, The trigonometric functions'],

  given: { a: real(), b: real() },

  parts: {
    squares: {
      states: `${off('b')} == 0`,
      derivation: [
        cases(
          '0 <= b',
          [...constant('0', 'b'), ['==', off('0'), hypothesis('constant')], ['==', 'rhs', algebra()]],
          [...constant('b', '0'), ['==', off('0'), hypothesis('constant')], ['==', 'rhs', algebra()]],
        ),
      ],
    },
    cosine: {
      states: 'cos(a + b) == cos(a)*cos(b) - sin(a)*sin(b)',
      derivation: [
        have('sum of squares', 'forall(x in R, y in R, x^2 + y^2 == 0, x == 0)', [
          contradiction('0 < 0', [
            ['<', 'x^2', sign()],
            ['<=', 'x^2 + y^2', sign()],
            ['==', 'rhs', hypothesis('assumed')],
          ]),
        ]),
        have('off by nothing', `${cosine('b')} == 0`, [
          have('squares', `${off('b')} == 0`, [['==', 'rhs', lemma('angle-addition', { part: 'squares' })]]),
          by(hypothesis('sum of squares', { at: { x: cosine('b'), y: sine('b') } })),
        ]),
        ['==', 'rhs', hypothesis('off by nothing', { times: '1' })],
      ],
    },
    sine: {
      states: 'sin(a + b) == sin(a)*cos(b) + cos(a)*sin(b)',
      derivation: [
        have('sum of squares', 'forall(x in R, y in R, x^2 + y^2 == 0, x == 0)', [
          contradiction('0 < 0', [
            ['<', 'x^2', sign()],
            ['<=', 'x^2 + y^2', sign()],
            ['==', 'rhs', hypothesis('assumed')],
          ]),
        ]),
        have('off by nothing', `${sine('b')} == 0`, [
          have('squares', `${off('b')} == 0`, [['==', 'rhs', lemma('angle-addition', { part: 'squares' })]]),
          by(hypothesis('sum of squares', { at: { x: sine('b'), y: cosine('b') } })),
        ]),
        ['==', 'rhs', hypothesis('off by nothing', { times: '1' })],
      ],
    },
  },

  controls: {
    'the other sign': {
      part: 'cosine',
      states: 'cos(a + b) == cos(a)*cos(b) + sin(a)*sin(b)',
      counterexample: { a: 1, b: 1 },
      because: 'it is the cosine of the difference',
    },
    'cosine for sine': {
      part: 'sine',
      states: 'sin(a + b) == cos(a)*cos(b) - sin(a)*sin(b)',
      counterexample: { a: 0, b: 0 },
      because: '0 on the left, 1 on the right',
    },
    'a difference of squares': {
      part: 'squares',
      states: `(${cosine('b')})^2 - (cos(a + b) - 1)^2 == 0`,
      counterexample: { a: 1, b: 1 },
      because: 'the cosine of 2 is not 1',
    },
  },
});
