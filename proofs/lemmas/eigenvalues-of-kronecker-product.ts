/**
 * # The eigenvalues of Kronecker products and of Kronecker sums
 *
 * Every complex eigenvalue of A x B is a product of an eigenvalue of A and one of B. When no eigenvalue of A and eigenvalue of B add up to
 * zero, A X + X B = 0 has the solution 0 alone. A polynomial in A turns an eigenvector of the product, read as a matrix, into a matrix that A
 * multiplies by a number and that is an eigenvector still; no Schur form is needed. A and B are real, complex numbers pairs of reals.
 * Not claimed: multiplicities.
 */

import type { Derivation, Node } from 'lemmata';
import {
  algebra,
  array,
  both,
  by,
  contradiction,
  have,
  hypothesis,
  indexSet,
  lemma,
  obtain,
  proof,
  real,
  sign,
  witness,
} from 'lemmata';
import {
  type Complex,
  eigenOf,
  equal,
  opposite,
  powers,
  rotatedEigenvectorsInTurn,
  rotationsThatDoNotCancel,
  times,
  two,
} from './_complex.ts';

/**
 * What the lemma finds for a matrix M on S and vectors v that are indexed by T: a matrix G that commutes with M, and w = G v that
 * M multiplies by a. Entries are texts at two indices.
 */
interface Found {
  readonly M: string;
  readonly S: string;
  readonly T: string;
  readonly G: string;
  readonly w: string;
  readonly a: string;
  readonly v: (i: string, j: string) => Complex;
}
/** Entry (i, j) of G v, the sum over s. */
const imageAt = ({ S, G, v }: Found, i: string, j: string): Complex => {
  const [re, im] = times([`${G}1[${i},s]`, `${G}2[${i},s]`], v('s', j));
  return [`sum(s in ${S}, ${re})`, `sum(s in ${S}, ${im})`];
};
const entriesOf = ({ w }: Found, i: string, j: string): Complex => [`${w}1[${i},${j}]`, `${w}2[${i},${j}]`];
const commutes = ({ M, S }: Found, part: string) =>
  `forall(i in ${S}, s in ${S}, sum(u in ${S}, ${M}[i,u]*${part}[u,s]) == sum(u in ${S}, ${part}[i,u]*${M}[u,s]))`;
const find = (found: Found): Node[] => {
  const { M, S, T, G, w, a, v } = found;
  const [V1, V2] = v('i', 'j').map((part) => `array(i in ${S}, j in ${T}, ${part})`) as [string, string];
  const ij = `i in ${S}, j in ${T}`;
  const [w1, w2] = entriesOf(found, 's', 'j');
  return [
    obtain(
      [...two(G), ...two(w), ...two(a)],
      w,
      lemma('eigenvector-from-any-vector', {
        part: 'commuting matrix',
        at: { I: S, J: T, A: M, V1, V2, P: `power${M}` },
      }),
    ),
    ...two(G).map((part) => have(`${part} commutes`, commutes(found, part), [by(hypothesis(w))])),
    have(`${w} is ${G} v`, equal(ij, entriesOf(found, 'i', 'j'), imageAt(found, 'i', 'j')), [
      by(hypothesis(w)),
    ]),
    have(
      `${w} for ${M}`,
      equal(
        ij,
        [`sum(s in ${S}, ${M}[i,s]*${w1})`, `sum(s in ${S}, ${M}[i,s]*${w2})`],
        times(two(a), entriesOf(found, 'i', 'j')),
      ),
      [by(hypothesis(w))],
    ),
    have(`${w} not zero`, `0 < sum(i in ${S}, sum(j in ${T}, ${w}1[i,j]^2 + ${w}2[i,j]^2))`, [
      by(hypothesis(w)),
    ]),
  ];
};
const commuting = ({ G }: Found) => two(G).map((part) => hypothesis(`${part} commutes`));

/** M x K multiplies w by n, as it does v: M can be taken past G. */
const joint = (found: Found, K: string, given: string): Node => {
  const { M, S, T, G, w, v } = found;
  const line = (part: 0 | 1): Derivation => {
    const sign = part === 0 ? '-' : '+';
    const [x, y] = part === 0 ? [0, 1] : [1, 0];
    const by = (order: (c: string) => string) =>
      `sum(s in ${S}, ${order('1')}*sum(j in ${T}, ${K}[q,j]*${v('s', 'j')[x as 0 | 1]})) ${sign} sum(s in ${S}, ${order('2')}*sum(j in ${T}, ${K}[q,j]*${v('s', 'j')[y as 0 | 1]}))`;
    const inner = (c: string, at: 0 | 1) =>
      `sum(i in ${S}, ${G}${c}[p,i]*sum(s in ${S}, sum(j in ${T}, ${M}[i,s]*${K}[q,j]*${v('s', 'j')[at]})))`;
    const multiplied = (c: string, at: 0 | 1) =>
      `sum(i in ${S}, ${G}${c}[p,i]*(${times(two('n'), v('i', 'q'))[at]}))`;
    return [
      [
        '==',
        `sum(i in ${S}, sum(j in ${T}, ${M}[p,i]*${K}[q,j]*${imageAt(found, 'i', 'j')[part]}))`,
        hypothesis(`${w} is ${G} v`),
      ],
      ['==', by((c) => `sum(i in ${S}, ${M}[p,i]*${G}${c}[i,s])`), algebra()],
      ['==', by((c) => `sum(i in ${S}, ${G}${c}[p,i]*${M}[i,s])`), ...commuting(found)],
      ['==', `${inner('1', x as 0 | 1)} ${sign} ${inner('2', y as 0 | 1)}`, algebra()],
      ['==', `${multiplied('1', x as 0 | 1)} ${sign} ${multiplied('2', y as 0 | 1)}`, hypothesis(given)],
      ['==', times(two('n'), imageAt(found, 'p', 'q'))[part], algebra()],
      ['==', 'rhs', hypothesis(`${w} is ${G} v`)],
    ];
  };
  const image = (part: string) => `sum(i in ${S}, sum(j in ${T}, ${M}[p,i]*${K}[q,j]*${part}[i,j]))`;
  return have(
    `${w} for both`,
    equal(
      `p in ${S}, q in ${T}`,
      [image(`${w}1`), image(`${w}2`)],
      times(two('n'), entriesOf(found, 'p', 'q')),
    ),
    [both(line(0), line(1))],
  );
};
const ofRows: Found = {
  M: 'A',
  S: 'I',
  T: 'J',
  G: 'G',
  w: 'w',
  a: 'a',
  v: (i, j) => [`v1[${i},${j}]`, `v2[${i},${j}]`],
};
const ofSolution: Found = { ...ofRows, v: (i, j) => [`X[${i},${j}]`, '0'] };
const ofColumns: Found = {
  M: 'B',
  S: 'J',
  T: 'I',
  G: 'F',
  w: 'z',
  a: 'b',
  v: (j, i) => [`w1[${i},${j}]`, `w2[${i},${j}]`],
};

const matrices = { A: array('I', 'I'), B: array('J', 'J') };

export default proof({
  id: 'eigenvalues-of-kronecker-product',
  title: 'The eigenvalues of Kronecker products and sums',
  sources: [],
  references: ['horn-johnson1991, Theorems 4.2.12 and 4.4.6'],

  given: { I: indexSet(), J: indexSet() },

  parts: {
    products: {
      given: { ...matrices, v1: array('I', 'J'), v2: array('I', 'J'), n1: real(), n2: real() },
      where: { ...powers('A', 'I'), ...powers('B', 'J') },
      instances: rotatedEigenvectorsInTurn,
      hypotheses: {
        'not zero': '0 < sum(i in I, sum(j in J, v1[i,j]^2 + v2[i,j]^2))',
        'eigenvector of the product':
          'forall(p in I, q in J, (sum(i in I, sum(j in J, A[p,i]*B[q,j]*v1[i,j])) == n1*v1[p,q] - n2*v2[p,q]) and (sum(i in I, sum(j in J, A[p,i]*B[q,j]*v2[i,j])) == n2*v1[p,q] + n1*v2[p,q]))',
      },
      states: `exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, ${eigenOf('I', 'A[r,i]', 'i', 'x', 'l')} and (${eigenOf('J', 'B[r,j]', 'j', 'y', 'm')} and ((0 < sum(i in I, x1[i]^2 + x2[i]^2)*sum(j in J, y1[j]^2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))`,
      derivation: [
        ...find(ofRows),
        joint(ofRows, 'B', 'eigenvector of the product'),
        have('w not zero, columns first', '0 < sum(j in J, sum(i in I, w1[i,j]^2 + w2[i,j]^2))', [
          ['<', 'sum(i in I, sum(j in J, w1[i,j]^2 + w2[i,j]^2))', hypothesis('w not zero')],
          ['==', 'rhs', algebra()],
        ]),
        ...find(ofColumns),
        joint(ofColumns, 'A', 'w for both'),
        have(
          'z for A',
          equal(
            'p in J, q in I',
            ['sum(j in I, A[q,j]*z1[p,j])', 'sum(j in I, A[q,j]*z2[p,j])'],
            times(two('a'), ['z1[p,q]', 'z2[p,q]']),
          ),
          [
            both(
              ...([0, 1] as const).map((part): Derivation => {
                const [x, y, sign] = part === 0 ? ([0, 1, '-'] as const) : ([1, 0, '+'] as const);
                const F = (c: string, of: string) => `sum(s in J, F${c}[p,s]*(${of}))`;
                const Aw = (at: 0 | 1) => `sum(j in I, A[q,j]*w${at + 1}[j,s])`;
                const aw = times(two('a'), ['w1[q,s]', 'w2[q,s]']);
                return [
                  ['==', `sum(j in I, A[q,j]*${imageAt(ofColumns, 'p', 'j')[part]})`, hypothesis('z is F v')],
                  ['==', `${F('1', Aw(x))} ${sign} ${F('2', Aw(y))}`, algebra()],
                  ['==', `${F('1', aw[x])} ${sign} ${F('2', aw[y])}`, hypothesis('w for A')],
                  ['==', times(two('a'), imageAt(ofColumns, 'p', 'q'))[part], algebra()],
                  ['==', 'rhs', hypothesis('z is F v')],
                ];
              }),
            ),
          ],
        ),
        have(
          'products',
          equal(
            'p in J, q in I',
            times(two('n'), ['z1[p,q]', 'z2[p,q]']),
            times(times(two('a'), two('b')), ['z1[p,q]', 'z2[p,q]']),
          ),
          [
            both(
              ...([0, 1] as const).map(
                (part): Derivation => [
                  [
                    '==',
                    `sum(i in J, sum(j in I, B[p,i]*A[q,j]*z${part + 1}[i,j]))`,
                    hypothesis('z for both'),
                  ],
                  ['==', `sum(i in J, B[p,i]*sum(j in I, A[q,j]*z${part + 1}[i,j]))`, algebra()],
                  [
                    '==',
                    `sum(i in J, B[p,i]*(${times(two('a'), ['z1[i,q]', 'z2[i,q]'])[part]}))`,
                    hypothesis('z for A'),
                  ],
                  [
                    '==',
                    times(two('a'), ['sum(i in J, B[p,i]*z1[i,q])', 'sum(i in J, B[p,i]*z2[i,q])'])[part],
                    algebra(),
                  ],
                  [
                    '==',
                    times(two('a'), times(two('b'), ['z1[p,q]', 'z2[p,q]']))[part],
                    hypothesis('z for B'),
                  ],
                  ['==', 'rhs', algebra()],
                ],
              ),
            ),
          ],
        ),
        obtain(
          'q0',
          'row',
          lemma('positive-sum-has-positive-term', {
            at: { I: 'J', f: 'array(q in J, sum(p in I, z1[q,p]^2 + z2[q,p]^2))' },
          }),
        ),
        obtain(
          'p0',
          'entry',
          lemma('positive-sum-has-positive-term', {
            at: { I: 'I', f: 'array(p in I, z1[q0,p]^2 + z2[q0,p]^2)' },
          }),
        ),
        have('size', '0 < z1[q0,p0]^2 + z2[q0,p0]^2', [['<', 'rhs', hypothesis('entry')]]),
        have('real parts', `n1*(z1[q0,p0]^2 + z2[q0,p0]^2) == (a1*b1 - a2*b2)*(z1[q0,p0]^2 + z2[q0,p0]^2)`, [
          [
            '==',
            'z1[q0,p0]*(n1*z1[q0,p0] - n2*z2[q0,p0]) + z2[q0,p0]*(n2*z1[q0,p0] + n1*z2[q0,p0])',
            algebra(),
          ],
          [
            '==',
            `z1[q0,p0]*(${times(times(two('a'), two('b')), ['z1[q0,p0]', 'z2[q0,p0]'])[0]}) + z2[q0,p0]*(${times(times(two('a'), two('b')), ['z1[q0,p0]', 'z2[q0,p0]'])[1]})`,
            hypothesis('products', { at: { p: 'q0', q: 'p0' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'imaginary parts',
          `n2*(z1[q0,p0]^2 + z2[q0,p0]^2) == (a1*b2 + a2*b1)*(z1[q0,p0]^2 + z2[q0,p0]^2)`,
          [
            [
              '==',
              'z1[q0,p0]*(n2*z1[q0,p0] + n1*z2[q0,p0]) - z2[q0,p0]*(n1*z1[q0,p0] - n2*z2[q0,p0])',
              algebra(),
            ],
            [
              '==',
              `z1[q0,p0]*(${times(times(two('a'), two('b')), ['z1[q0,p0]', 'z2[q0,p0]'])[1]}) - z2[q0,p0]*(${times(times(two('a'), two('b')), ['z1[q0,p0]', 'z2[q0,p0]'])[0]})`,
              hypothesis('products', { at: { p: 'q0', q: 'p0' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        witness({
          x1: 'array(i in I, z1[q0,i])',
          x2: 'array(i in I, z2[q0,i])',
          l1: 'a1',
          l2: 'a2',
          y1: 'array(j in J, z1[j,p0])',
          y2: 'array(j in J, z2[j,p0])',
          m1: 'b1',
          m2: 'b2',
        }),
        both(
          [both([['==', 'rhs', hypothesis('z for A')]], [['==', 'rhs', hypothesis('z for A')]])],
          [
            both(
              [both([['==', 'rhs', hypothesis('z for B')]], [['==', 'rhs', hypothesis('z for B')]])],
              [
                both(
                  [
                    have('column', '0 < sum(j in J, z1[j,p0]^2 + z2[j,p0]^2)', [
                      ['<', 'z1[q0,p0]^2 + z2[q0,p0]^2', hypothesis('size')],
                      ['<=', 'rhs', sign('sum(j in J, (z1[j,p0]^2 + z2[j,p0]^2)*(1 - delta(j,q0)))')],
                    ]),
                    have('row, written out', '0 < sum(i in I, z1[q0,i]^2 + z2[q0,i]^2)', [
                      ['<', 'rhs', hypothesis('row')],
                    ]),
                    ['<', 'rhs', sign()],
                  ],
                  [
                    both(
                      [['==', 'rhs', hypothesis('real parts', { times: '1/(z1[q0,p0]^2 + z2[q0,p0]^2)' })]],
                      [
                        [
                          '==',
                          'rhs',
                          hypothesis('imaginary parts', { times: '1/(z1[q0,p0]^2 + z2[q0,p0]^2)' }),
                        ],
                      ],
                    ),
                  ],
                ),
              ],
            ),
          ],
        ),
      ],
    },
    'no sum of eigenvalues vanishes': {
      given: { ...matrices, X: array('I', 'J') },
      where: powers('A', 'I'),
      hypotheses: {
        'no eigenvalues cancel': `forall(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, ${eigenOf('I', 'A[r,i]', 'i', 'x', 'l')}, ${eigenOf('J', 'B[j,r]', 'j', 'y', 'm')}, 0 < sum(i in I, x1[i]^2 + x2[i]^2)*sum(j in J, y1[j]^2 + y2[j]^2), 0 < (l1 + m1)^2 + (l2 + m2)^2)`,
        'homogeneous equation':
          'forall(i in I, j in J, sum(k in I, A[i,k]*X[k,j]) + sum(l in J, X[i,l]*B[l,j]) == 0)',
      },
      states: 'forall(k in I, l in J, X[k,l] == 0)',
      instances: rotationsThatDoNotCancel,
      derivation: [
        contradiction('0 < 0', [
          have('X not zero', '0 < sum(i in I, sum(j in J, X[i,j]^2 + 0^2))', [
            ['<', 'X[k,l]^2', sign()],
            ['<=', 'rhs', sign('sum(i in I, sum(j in J, X[i,j]^2*(1 - delta(i,k)*delta(j,l))))')],
          ]),
          ...find(ofSolution),
          have(
            'image of w',
            equal(
              'p in I, q in J',
              ['sum(j in J, w1[p,j]*B[j,q])', 'sum(j in J, w2[p,j]*B[j,q])'],
              times(['-a1', '-a2'], ['w1[p,q]', 'w2[p,q]']),
            ),
            [
              both(
                ...([0, 1] as const).map((part): Derivation => {
                  const G = `G${part + 1}`;
                  return [
                    [
                      '==',
                      `sum(j in J, ${imageAt(ofSolution, 'p', 'j')[part]}*B[j,q])`,
                      hypothesis('w is G v'),
                    ],
                    [
                      '==',
                      `sum(s in I, ${G}[p,s]*(sum(i in I, A[s,i]*X[i,q]) + sum(j in J, X[s,j]*B[j,q]))) - sum(i in I, sum(s in I, ${G}[p,s]*A[s,i])*X[i,q])`,
                      algebra(),
                    ],
                    [
                      '==',
                      `-sum(i in I, sum(s in I, ${G}[p,s]*A[s,i])*X[i,q])`,
                      hypothesis('homogeneous equation'),
                    ],
                    ['==', `-sum(i in I, sum(s in I, A[p,s]*${G}[s,i])*X[i,q])`, hypothesis(`${G} commutes`)],
                    ['==', `-sum(i in I, A[p,i]*${imageAt(ofSolution, 'i', 'q')[part]})`, algebra()],
                    ['==', `-sum(i in I, A[p,i]*w${part + 1}[i,q])`, hypothesis('w is G v')],
                    ['==', `-(${times(two('a'), ['w1[p,q]', 'w2[p,q]'])[part]})`, hypothesis('w for A')],
                    ['==', 'rhs', algebra()],
                  ];
                }),
              ),
            ],
          ),
          obtain(
            'p0',
            'row',
            lemma('positive-sum-has-positive-term', {
              at: { I: 'I', f: 'array(p in I, sum(q in J, w1[p,q]^2 + w2[p,q]^2))' },
            }),
          ),
          obtain(
            'q0',
            'entry',
            lemma('positive-sum-has-positive-term', {
              at: { I: 'J', f: 'array(q in J, w1[p0,q]^2 + w2[p0,q]^2)' },
            }),
          ),
          have('column', '0 < sum(i in I, w1[i,q0]^2 + w2[i,q0]^2)', [
            ['<', 'w1[p0,q0]^2 + w2[p0,q0]^2', hypothesis('entry')],
            ['<=', 'rhs', sign('sum(i in I, (w1[i,q0]^2 + w2[i,q0]^2)*(1 - delta(i,p0)))')],
          ]),
          have('row, written out', '0 < sum(j in J, w1[p0,j]^2 + w2[p0,j]^2)', [
            ['<', 'rhs', hypothesis('row')],
          ]),
          have('both', '0 < sum(i in I, w1[i,q0]^2 + w2[i,q0]^2)*sum(j in J, w1[p0,j]^2 + w2[p0,j]^2)', [
            ['<', 'rhs', sign()],
          ]),
          [
            '<',
            '(a1 + -a1)^2 + (a2 + -a2)^2',
            hypothesis('no eigenvalues cancel', {
              at: {
                x1: 'array(i in I, w1[i,q0])',
                x2: 'array(i in I, w2[i,q0])',
                l1: 'a1',
                l2: 'a2',
                y1: 'array(j in J, w1[p0,j])',
                y2: 'array(j in J, w2[p0,j])',
                m1: '-a1',
                m2: '-a2',
              },
            }),
          ],
          ['==', 'rhs', algebra()],
        ]),
      ],
    },
  },

  controls: {
    'the sum of the eigenvalues': {
      part: 'products',
      replace: ['(n1 == l1*m1 - l2*m2)', '(n1 == l1 + m1)'],
      counterexample: {
        I: 1,
        J: 1,
        A: [[1]],
        B: [[1]],
        v1: [[1]],
        v2: [[0]],
        n1: 1,
        n2: 0,
        x1: [1],
        x2: [0],
        l1: 1,
        l2: 0,
        y1: [1],
        y2: [0],
        m1: 1,
        m2: 0,
      },
      because: 'the product of (1) and (1) is (1), and 1 + 1 is 2',
    },
    'some eigenvalues cancel': {
      part: 'no sum of eigenvalues vanishes',
      without: ['no eigenvalues cancel'],
      counterexample: { I: 1, J: 1, A: [[1]], B: [[-1]], X: [[1]], k: 0, l: 0 },
      instances: opposite,
      because: 'X - X is 0 for every X',
    },
  },
});
