/**
 * # Bounds of the lengths of two vectors add up to one of their sum
 *
 * If |f|^2 <= M^2 w and |g|^2 <= N^2 w then |f + g|^2 <= (M + N)^2 w, and so for matrices in the Frobenius norm: Minkowski's inequality,
 * written without roots, so that bounds of operators (w is the squared length of what they are applied to) are added as they stand.
 * Not claimed: other exponents than two.
 */
import { algebra, array, have, hypothesis, indexSet, lemma, proof, real, sign } from 'lemmata';

const numbers = { sizes: { I: [1, 1], J: [1, 1] } } as const;

const frobenius = (f: string) => `sum(i in I, sum(j in J, (${f})^2))`;

export default proof({
  id: 'minkowski-inequality',
  title: 'Bounds of the lengths of two vectors add up to one of their sum',
  sources: [],
  references: ['hardy1952, Section 2.11'],

  given: {},

  parts: {
    vectors: {
      given: {
        I: indexSet(),
        f: array('I'),
        g: array('I'),
        M: real('nonnegative'),
        N: real('nonnegative'),
        w: real('nonnegative'),
      },
      hypotheses: { first: 'sum(i in I, f[i]^2) <= M^2*w', second: 'sum(i in I, g[i]^2) <= N^2*w' },
      states: 'sum(i in I, (f[i] + g[i])^2) <= (M + N)^2*w',
      derivation: [
        have('product', 'sum(i in I, f[i]*g[i]) <= M*N*w', [
          have('squares', 'sum(i in I, f[i]*g[i])^2 <= (M*N*w)^2', [
            [
              '<=',
              'sum(i in I, f[i]^2)*sum(i in I, g[i]^2)',
              lemma('cauchy-schwarz', { part: 'squared', at: { I: 'I', u: 'f', v: 'g' } }),
            ],
            ['<=', 'M^2*w*sum(i in I, g[i]^2)', hypothesis('first')],
            ['<=', 'M^2*w*(N^2*w)', hypothesis('second')],
            ['==', 'rhs', algebra()],
          ]),
          ['<=', 'rhs', lemma('order-of-squares', { at: { a: 'sum(i in I, f[i]*g[i])', b: 'M*N*w' } })],
        ]),
        ['==', 'sum(i in I, f[i]^2) + 2*sum(i in I, f[i]*g[i]) + sum(i in I, g[i]^2)', algebra()],
        ['<=', 'M^2*w + 2*sum(i in I, f[i]*g[i]) + sum(i in I, g[i]^2)', hypothesis('first')],
        ['<=', 'M^2*w + 2*(M*N*w) + sum(i in I, g[i]^2)', hypothesis('product')],
        ['<=', 'M^2*w + 2*(M*N*w) + N^2*w', hypothesis('second')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        construct: {
          w: 'size^2',
          M: 'sum(i in I, abs(f[i]))/size',
          N: 'sum(i in I, abs(g[i]))/size',
        },
        regimes: {
          'tight: numbers of one sign': {
            ...numbers,
            construct: { 'f[i in I]': 'excess', 'g[i in I]': 'gap', M: 'excess', N: 'gap', w: '1' },
          },
        },
      },
    },
    matrices: {
      given: {
        I: indexSet(),
        J: indexSet(),
        f: array('I', 'J'),
        g: array('I', 'J'),
        M: real('nonnegative'),
        N: real('nonnegative'),
      },
      hypotheses: { first: `${frobenius('f[i,j]')} <= M^2`, second: `${frobenius('g[i,j]')} <= N^2` },
      states: `${frobenius('f[i,j] + g[i,j]')} <= (M + N)^2`,
      derivation: [
        have('product', 'sum(i in I, sum(j in J, f[i,j]*g[i,j])) <= M*N', [
          have('squares', 'sum(i in I, sum(j in J, f[i,j]*g[i,j]))^2 <= (M*N)^2', [
            [
              '<=',
              `${frobenius('f[i,j]')}*${frobenius('g[i,j]')}`,
              sign(
                '1/2*sum(i in I, sum(j in J, sum(h in I, sum(l in J, (f[i,j]*g[h,l] - f[h,l]*g[i,j])^2))))',
              ),
            ],
            ['<=', `M^2*${frobenius('g[i,j]')}`, hypothesis('first')],
            ['<=', 'M^2*N^2', hypothesis('second')],
            ['==', 'rhs', algebra()],
          ]),
          [
            '<=',
            'rhs',
            lemma('order-of-squares', { at: { a: 'sum(i in I, sum(j in J, f[i,j]*g[i,j]))', b: 'M*N' } }),
          ],
        ]),
        [
          '==',
          `${frobenius('f[i,j]')} + 2*sum(i in I, sum(j in J, f[i,j]*g[i,j])) + ${frobenius('g[i,j]')}`,
          algebra(),
        ],
        [
          '<=',
          `M^2 + 2*sum(i in I, sum(j in J, f[i,j]*g[i,j])) + ${frobenius('g[i,j]')}`,
          hypothesis('first'),
        ],
        ['<=', `M^2 + 2*(M*N) + ${frobenius('g[i,j]')}`, hypothesis('product')],
        ['<=', 'M^2 + 2*(M*N) + N^2', hypothesis('second')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        construct: {
          M: 'sum(i in I, sum(j in J, abs(f[i,j])))',
          N: 'sum(i in I, sum(j in J, abs(g[i,j])))',
        },
        regimes: {
          'tight: numbers of one sign': {
            ...numbers,
            construct: { 'f[i in I, j in J]': 'excess', 'g[i in I, j in J]': 'gap', M: 'excess', N: 'gap' },
          },
        },
      },
    },
  },

  instances: {
    sizes: { I: [1, 3], J: [1, 2] },
    raw: { excess: real('nonnegative'), gap: real('nonnegative'), size: real('positive') },
  },

  controls: {
    'lengths of vectors that add up in squares': {
      part: 'vectors',
      replace: ['(M + N)^2*w', '(M^2 + N^2)*w'],
      counterexample: { I: 1, f: [1], g: [1], M: 1, N: 1, w: 1 },
      instances: { sizes: { I: [1, 1] }, construct: { 'f[i in I]': 'size', 'g[i in I]': 'size' } },
      because: 'a vector and itself have twice the length, four times the square',
    },
    'lengths that add up in squares': {
      part: 'matrices',
      replace: ['(M + N)^2', 'M^2 + N^2'],
      counterexample: { I: 1, J: 1, f: [[1]], g: [[1]], M: 1, N: 1 },
      instances: { ...numbers, construct: { 'f[i in I, j in J]': 'size', 'g[i in I, j in J]': 'size' } },
      because: 'lengths add up, squares of lengths do not',
    },
  },
});
