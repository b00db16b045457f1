/**
 * # Attention commutes with permutations of the tokens
 *
 * For the softmax attention of one head, with rows X of tokens: permuting the tokens permutes the outputs, with a mask that the permutation
 * keeps as well; every output is a convex combination of the values of the tokens. Positional encodings break this: for every permutation
 * that moves a token there are tokens, encodings and weights with which it fails; not for all weights, since without queries every output
 * is the mean of all values.
 * Not claimed: that attention with positional encodings distinguishes all orders of the tokens.
 */
import {
  algebra,
  array,
  both,
  cases,
  choice,
  contradiction,
  element,
  have,
  hypothesis,
  indexSet,
  lemma,
  nonemptySet,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const score = (x: string, i: string, j: string) =>
  `sum(h in H, sum(f in F, ${x}[${i},f]*Q[f,h])*sum(f in F, ${x}[${j},f]*K[f,h]))/sqrt(card(H))`;
const value = (x: string, j: string) => `sum(f in F, ${x}[${j},f]*W[f,v])`;
/** The output at token i, its scores and values written out. */
const attention = (x: string, i: string, weight = (_j: string) => '') =>
  `sum(j in N, ${weight('j')}exp(${score(x, i, 'j')})/sum(n in N, ${weight('n')}exp(${score(x, i, 'n')}))*${value(x, 'j')})`;

/** Sums over the tokens looked up through the permutation. */
const permuted = (f: string) =>
  lemma('reindexing', { at: { I: 'N', J: 'N', image: 'image', source: 'source', f } });

const two = {
  N: 2,
  F: 1,
  H: 1,
  V: 1,
  Q: [[1]],
  K: [[1]],
  W: [[1]],
  X: [[0], [1]],
  image: [1, 0],
  source: [1, 0],
  v: 0,
} as const;
const permutations = {
  image: { tables: [[0], [1, 0], [1, 2, 0]] },
  source: { tables: [[0], [1, 0], [2, 0, 1]] },
};

/** The permutation carries the sums of the output at image[i] along, numerator and denominator. */
const carried = (x: (j: string, f: string) => string, weight: (i: string, j: string) => string) => {
  const scoreOf = (i: string, j: string) =>
    `sum(h in H, sum(f in F, ${x(i, 'f')}*Q[f,h])*sum(f in F, ${x(j, 'f')}*K[f,h]))/sqrt(card(H))`;
  const payload = (j: string) => `sum(f in F, ${x(j, 'f')}*W[f,v])`;
  const at = (k: string) => `${weight('image[i]', k)}exp(${scoreOf('image[i]', k)})`;
  return {
    before: `sum(j in N, ${at('image[j]')}/sum(n in N, ${at('image[n]')})*${payload('image[j]')})`,
    denominator: permuted(`array(n in N, ${at('n')})`),
    between: `sum(j in N, ${at('image[j]')}/sum(n in N, ${at('n')})*${payload('image[j]')})`,
    numerator: permuted(`array(j in N, ${at('j')}/sum(n in N, ${at('n')})*${payload('j')})`),
    after: `sum(j in N, ${at('j')}/sum(n in N, ${at('n')})*${payload('j')})`,
  };
};
const plain = carried(
  (j, f) => `X[${j},${f}]`,
  () => '',
);
const underMask = carried(
  (j, f) => `X[${j},${f}]`,
  (i, j) => `mask[${i},${j}]*`,
);

const headOf = (y: string, ...weights: string[]) => `head(${[y, ...weights].join(', ')})`;
/** One feature of one token. */
const encodings = 'array(j in N, f in F, delta(j, image[a])*delta(f, e))';
const weightsOfOne = {
  A: 'array(f in F, h in H, delta(f, e)*delta(h, o))',
  C: 'array(f in F, u in V, delta(f, e)*delta(u, v))',
};

const head = (y: string) => headOf(y, weightsOfOne.A, weightsOfOne.A, weightsOfOne.C);
/** The weight of a token of score one against those of score zero, and the output at the moved token. */
const one = 'exp(1/sqrt(card(H)))';
const permutedOutput = `2*${one}/(card(N) + 2*(${one} - 1))`;

export default proof({
  id: 'attention-permutation-equivariance',
  title: 'Attention commutes with permutations of the tokens',
  sources: [{ document: 'foundations-book', section: 'transformer attention', relation: 'made precise' }],
  references: ['vaswani2017', 'lee-juho2019, Property 1', 'yun2020'],

  given: {
    N: nonemptySet('tokens'),
    F: indexSet('features'),
    H: nonemptySet('dimensions of queries and keys'),
    V: indexSet('dimensions of values'),
    X: array('N', 'F'),
    Q: array('F', 'H'),
    K: array('F', 'H'),
    W: array('F', 'V'),
    v: element('V'),
  },
  where: {
    'attention(Y in R[N, F])[i in N]': attention('Y', 'i'),
  },

  parts: {
    equivariance: {
      given: { image: choice('N', 'N'), source: choice('N', 'N') },
      hypotheses: {
        'source undoes image': 'forall(i in N, source[image[i]] == i)',
        'image undoes source': 'forall(j in N, image[source[j]] == j)',
      },
      states: 'forall(i in N, attention(array(j in N, f in F, X[image[j],f]))[i] == attention(X)[image[i]])',
      derivation: [
        ['==', plain.before, unfold('attention')],
        ['==', plain.between, plain.denominator],
        ['==', plain.after, plain.numerator],
        ['==', 'rhs', unfold('attention')],
      ],
      instances: { draw: permutations },
    },
    'equivariance under a mask': {
      given: { image: choice('N', 'N'), source: choice('N', 'N'), mask: array('N', 'N', { is: 'positive' }) },
      where: {
        'masked(Y in R[N, F])[i in N]': attention('Y', 'i', (j) => `mask[i,${j}]*`),
      },
      hypotheses: {
        'source undoes image': 'forall(i in N, source[image[i]] == i)',
        'image undoes source': 'forall(j in N, image[source[j]] == j)',
        'the mask is kept': 'forall(i in N, j in N, mask[image[i],image[j]] == mask[i,j])',
      },
      states: 'forall(i in N, masked(array(j in N, f in F, X[image[j],f]))[i] == masked(X)[image[i]])',
      derivation: [
        ['==', underMask.before, unfold('masked'), hypothesis('the mask is kept')],
        ['==', underMask.between, underMask.denominator],
        ['==', underMask.after, underMask.numerator],
        ['==', 'rhs', unfold('masked')],
      ],
      instances: {
        raw: { others: real('positive'), itself: real('positive') },
        draw: permutations,
        construct: { 'mask[i in N, j in N]': 'others + itself*delta(i, j)' },
      },
    },
    convexity: {
      states: `forall(i in N, exists(p in R[N], (forall(j in N, 0 <= p[j])) and ((sum(j in N, p[j]) == 1) and (attention(X)[i] == sum(j in N, p[j]*${value('X', 'j')})))))`,
      derivation: [
        witness({
          p: `array(j in N, exp(${score('X', 'i', 'j')})/sum(n in N, exp(${score('X', 'i', 'n')})))`,
        }),
        both(
          [['<=', 'rhs', sign()]],
          [both([['==', 'rhs', algebra()]], [['==', 'rhs', unfold('attention')]])],
        ),
      ],
      instances: {
        construct: {
          'p[j in N]': `exp(${score('X', 'i', 'j')})/sum(n in N, exp(${score('X', 'i', 'n')}))`,
        },
      },
    },
    'positional encodings': {
      given: { image: choice('N', 'N'), source: choice('N', 'N'), P: array('N', 'F') },
      hypotheses: {
        'source undoes image': 'forall(i in N, source[image[i]] == i)',
        'image undoes source': 'forall(j in N, image[source[j]] == j)',
        'the encodings are kept': 'forall(i in N, f in F, P[image[i],f] == P[i,f])',
      },
      states:
        'forall(i in N, attention(array(j in N, f in F, X[image[j],f] + P[j,f]))[i] == attention(array(j in N, f in F, X[j,f] + P[j,f]))[image[i]])',
      derivation: [
        [
          '==',
          'attention(array(j in N, f in F, X[image[j],f] + P[image[j],f]))[i]',
          hypothesis('the encodings are kept'),
        ],
        [
          '==',
          'rhs',
          lemma('attention-permutation-equivariance', {
            part: 'equivariance',
            at: { X: 'array(j in N, f in F, X[j,f] + P[j,f])' },
          }),
        ],
      ],
      instances: {
        raw: { level: array('F') },
        draw: permutations,
        construct: { 'P[i in N, f in F]': 'level[f]' },
        regimes: {
          'one token stays': {
            sizes: { N: [3, 3] },
            raw: { alone: array('F') },
            draw: { image: { tables: [[1, 0, 2]] }, source: { tables: [[1, 0, 2]] } },
            construct: { 'P[i in N, f in F]': 'level[f] + delta(image[i], i)*alone[f]' },
          },
        },
      },
    },
    'positional encodings break equivariance': {
      given: {
        image: choice('N', 'N'),
        source: choice('N', 'N'),
        a: element('N'),
        e: element('F'),
        o: element('H'),
      },
      where: {
        'head(Y in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V])[i in N]':
          'sum(j in N, exp(sum(h in H, sum(f in F, Y[i,f]*A[f,h])*sum(f in F, Y[j,f]*B[f,h]))/sqrt(card(H)))/sum(n in N, exp(sum(h in H, sum(f in F, Y[i,f]*A[f,h])*sum(f in F, Y[n,f]*B[f,h]))/sqrt(card(H))))*sum(f in F, Y[j,f]*C[f,v]))',
      },
      hypotheses: {
        'source undoes image': 'forall(i in N, source[image[i]] == i)',
        'a token is moved': 'image[a] != a',
      },
      states: `exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], ${headOf('array(j in N, f in F, Y[image[j],f] + P[j,f])', 'A', 'B', 'C')}[a] < ${headOf('array(j in N, f in F, Y[j,f] + P[j,f])', 'A', 'B', 'C')}[image[a]])`,
      derivation: [
        have('followed', 'forall(j in N, delta(image[j], image[a]) == delta(j, a))', [
          cases(
            'j == a',
            [
              ['==', '1', hypothesis('case')],
              ['==', 'rhs', hypothesis('case')],
            ],
            [
              cases(
                'image[j] == image[a]',
                [
                  contradiction('1 == 0', [
                    ['==', 'delta(source[image[j]], source[image[j]])', algebra()],
                    ['==', 'delta(source[image[j]], source[image[a]])', hypothesis("case'")],
                    ['==', 'delta(j, a)', hypothesis('source undoes image')],
                    ['==', 'rhs', hypothesis('case')],
                  ]),
                ],
                [
                  ['==', '0', hypothesis("case'")],
                  ['==', 'rhs', hypothesis('case')],
                ],
              ),
            ],
          ),
        ]),
        have(
          'output',
          `forall(y in R[N], i in N, ${head('array(j in N, f in F, y[j]*delta(f, e))')}[i] == sum(j in N, exp(y[i]*y[j]/sqrt(card(H)))/sum(n in N, exp(y[i]*y[n]/sqrt(card(H))))*y[j]))`,
          [['==', 'rhs', unfold('head')]],
        ),
        have(
          'exponential',
          'forall(c in R, j in N, exp(c*(delta(j, a) + delta(j, image[a]))) == 1 + (exp(c) - 1)*(delta(j, a) + delta(j, image[a])))',
          [
            cases(
              'j == a',
              [
                ['==', 'exp(c)', hypothesis('case'), hypothesis('a token is moved')],
                ['==', 'rhs', hypothesis('case'), hypothesis('a token is moved')],
              ],
              [
                cases(
                  'j == image[a]',
                  [
                    ['==', 'exp(c)', hypothesis("case'"), hypothesis('a token is moved')],
                    ['==', 'rhs', hypothesis("case'"), hypothesis('a token is moved')],
                  ],
                  [
                    ['==', '1', hypothesis('case'), hypothesis("case'")],
                    ['==', 'rhs', hypothesis('case'), hypothesis("case'")],
                  ],
                ),
              ],
            ),
          ],
        ),
        have(
          'exponential of one',
          'forall(c in R, j in N, exp(c*delta(j, image[a])) == 1 + (exp(c) - 1)*delta(j, image[a]))',
          [
            cases(
              'j == image[a]',
              [
                ['==', 'exp(c)', hypothesis('case')],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                ['==', '1', hypothesis('case')],
                ['==', 'rhs', hypothesis('case')],
              ],
            ),
          ],
        ),
        have('larger than one', `1 < ${one}`, [
          ['==', 'exp(0)', algebra()],
          ['<', 'rhs', sign()],
        ]),
        witness({ Y: encodings, P: encodings, A: weightsOfOne.A, B: weightsOfOne.A, C: weightsOfOne.C }),
        [
          '==',
          `${head('array(j in N, f in F, (delta(j, a) + delta(j, image[a]))*delta(f, e))')}[a]`,
          hypothesis('followed'),
        ],
        [
          '==',
          `sum(j in N, exp((delta(j, a) + delta(j, image[a]))/sqrt(card(H)))/sum(n in N, exp((delta(n, a) + delta(n, image[a]))/sqrt(card(H))))*(delta(j, a) + delta(j, image[a])))`,
          hypothesis('output', { at: { y: 'array(j in N, delta(j, a) + delta(j, image[a]))', i: 'a' } }),
          hypothesis('a token is moved'),
        ],
        [
          '==',
          `sum(j in N, (1 + (${one} - 1)*(delta(j, a) + delta(j, image[a])))/sum(n in N, 1 + (${one} - 1)*(delta(n, a) + delta(n, image[a])))*(delta(j, a) + delta(j, image[a])))`,
          hypothesis('exponential', { at: { c: '1/sqrt(card(H))' } }),
        ],
        ['==', permutedOutput, hypothesis('a token is moved')],
        [
          '<',
          `${permutedOutput} + 2*((${one}^4 - ${one})*(card(N) - 1) + ${one}^4*(${one} - 1))/((card(N) + 2*(${one} - 1))*(card(N) + ${one}^4 - 1))`,
          sign(),
        ],
        ['==', `2*${one}^4/(card(N) + ${one}^4 - 1)`, algebra()],
        [
          '==',
          `sum(j in N, (1 + (exp(4/sqrt(card(H))) - 1)*delta(j, image[a]))/sum(n in N, 1 + (exp(4/sqrt(card(H))) - 1)*delta(n, image[a]))*(2*delta(j, image[a])))`,
          algebra(),
        ],
        [
          '==',
          `sum(j in N, exp(4/sqrt(card(H))*delta(j, image[a]))/sum(n in N, exp(4/sqrt(card(H))*delta(n, image[a])))*(2*delta(j, image[a])))`,
          hypothesis('exponential of one', { at: { c: '4/sqrt(card(H))' } }),
        ],
        [
          '==',
          `${head('array(j in N, f in F, 2*delta(j, image[a])*delta(f, e))')}[image[a]]`,
          hypothesis('output', { at: { y: 'array(j in N, 2*delta(j, image[a]))', i: 'image[a]' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { N: [2, 3] },
        draw: {
          image: {
            tables: [
              [1, 0],
              [1, 2, 0],
            ],
          },
          source: {
            tables: [
              [1, 0],
              [2, 0, 1],
            ],
          },
        },
        construct: {
          'Y[j in N, f in F]': 'delta(j, image[a])*delta(f, e)',
          'P[j in N, f in F]': 'delta(j, image[a])*delta(f, e)',
          'A[f in F, h in H]': 'delta(f, e)*delta(h, o)',
          'B[f in F, h in H]': 'delta(f, e)*delta(h, o)',
          'C[f in F, u in V]': 'delta(f, e)*delta(u, v)',
        },
      },
      slack: 'for two tokens and one dimension 1 is less than 1.964',
    },
    'without queries': {
      given: { image: choice('N', 'N'), source: choice('N', 'N'), P: array('N', 'F') },
      hypotheses: {
        'source undoes image': 'forall(i in N, source[image[i]] == i)',
        'image undoes source': 'forall(j in N, image[source[j]] == j)',
        'no queries': 'forall(f in F, h in H, Q[f,h] == 0)',
      },
      states:
        'forall(i in N, attention(array(j in N, f in F, X[image[j],f] + P[j,f]))[i] == attention(array(j in N, f in F, X[j,f] + P[j,f]))[image[i]])',
      derivation: [
        have(
          'the mean',
          'forall(Y in R[N, F], r in N, attention(Y)[r] == sum(j in N, sum(f in F, Y[j,f]*W[f,v]))/card(N))',
          [
            ['==', attention('Y', 'r'), unfold('attention')],
            ['==', 'rhs', hypothesis('no queries')],
          ],
        ),
        [
          '==',
          'sum(j in N, sum(f in F, (X[image[j],f] + P[j,f])*W[f,v]))/card(N)',
          hypothesis('the mean', { at: { Y: 'array(j in N, f in F, X[image[j],f] + P[j,f])', r: 'i' } }),
        ],
        [
          '==',
          'sum(j in N, sum(f in F, X[image[j],f]*W[f,v]))/card(N) + sum(j in N, sum(f in F, P[j,f]*W[f,v]))/card(N)',
          algebra(),
        ],
        [
          '==',
          'sum(j in N, sum(f in F, X[j,f]*W[f,v]))/card(N) + sum(j in N, sum(f in F, P[j,f]*W[f,v]))/card(N)',
          permuted('array(j in N, sum(f in F, X[j,f]*W[f,v]))'),
        ],
        ['==', 'sum(j in N, sum(f in F, (X[j,f] + P[j,f])*W[f,v]))/card(N)', algebra()],
        [
          '==',
          'rhs',
          hypothesis('the mean', { at: { Y: 'array(j in N, f in F, X[j,f] + P[j,f])', r: 'image[i]' } }),
        ],
      ],
      instances: { draw: { ...permutations, Q: { oneOf: [0] } } },
    },
  },

  instances: { sizes: { N: [1, 3], F: [1, 2], H: [1, 2], V: [1, 1] } },

  controls: {
    invariance: {
      part: 'equivariance',
      replace: ['[image[i]])', '[i])'],
      counterexample: { ...two, i: 0 },
      because: 'Att(0,1) = (1/2, 0.731), and Att(1,0) = (0.731, 1/2)',
    },
    'a causal mask': {
      part: 'equivariance under a mask',
      without: ['the mask is kept'],
      given: { mask: array('N', 'N', { is: 'nonnegative' }) },
      counterexample: {
        ...two,
        mask: [
          [1, 0],
          [1, 1],
        ],
        i: 0,
      },
      instances: {
        raw: { free: array('N', 'N', { is: 'positive' }) },
        construct: { 'mask[i in N, j in N]': 'free[i,j]' },
      },
      because: 'Att(1,0) = (1, 1/2), and the swapped Att(0,1) is (0.731, 0)',
    },
    'rotations that mix tokens': {
      part: 'equivariance',
      given: { O: array('N', 'N') },
      without: ['source undoes image', 'image undoes source'],
      hypotheses: { orthogonal: 'forall(i in N, j in N, sum(n in N, O[i,n]*O[j,n]) == delta(i, j))' },
      states:
        'forall(i in N, attention(array(j in N, f in F, sum(n in N, O[j,n]*X[n,f])))[i] == sum(n in N, O[i,n]*attention(X)[n]))',
      counterexample: {
        ...two,
        O: [
          [0, 1],
          [-1, 0],
        ],
        i: 1,
      },
      instances: {
        sizes: { N: [2, 2] },
        draw: {
          O: {
            tables: [
              [
                [0, 1],
                [-1, 0],
              ],
            ],
          },
          X: { between: [0.5, 2] },
          W: { between: [0.5, 2] },
        },
      },
      because: 'Att(1,0) = (0.731, 1/2), and the rotated Att(0,1) is (0.731, -1/2)',
    },
    'encodings that differ': {
      part: 'positional encodings',
      without: ['the encodings are kept'],
      counterexample: { ...two, P: [[0], [1]], i: 0 },
      instances: {
        sizes: { N: [2, 2] },
        raw: { free: array('N', 'F') },
        construct: { 'P[i in N, f in F]': 'free[i,f]' },
      },
      because: 'with encodings (0,1) the outputs are (1,1), and (1.964, 1) swapped',
    },
    'one weight for all values': {
      part: 'convexity',
      states: `forall(i in N, attention(X)[i] == sum(j in N, ${value('X', 'j')})/card(N))`,
      counterexample: { ...two, i: 1 },
      because: '0.731 is not 1/2',
    },
  },
});
