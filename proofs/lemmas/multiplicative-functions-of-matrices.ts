/**
 * # Multiplicative functions of matrices are determined by diagonal matrices
 *
 * Two functions of the square matrices of one size that are multiplicative and agree on diagonal matrices agree everywhere. So being
 * multiplicative, and the product of the entries of a diagonal matrix, is what the determinant alone is. The proof is Gaussian elimination:
 * a matrix that differs from 1 in one column or in one row, and not on the diagonal, counts as 1 does, since halving what is off the
 * diagonal is a conjugation by a diagonal matrix and takes the square root. Not claimed: that such functions exist, other fields.
 */
import {
  algebra,
  array,
  both,
  by,
  cases,
  contradiction,
  type Derivation,
  element,
  enumeration,
  fn,
  have,
  hypothesis,
  indexSet,
  induction,
  lemma,
  type Node,
  obtain,
  proof,
  real,
  sign,
  witness,
} from 'lemmata';

/** An entry of a matrix as a text, at two indices. */
type Entry = (p: string, q: string) => string;
const matrix = (entry: Entry) => `array(p in I, q in I, ${entry('p', 'q')})`;
const product =
  (x: Entry, y: Entry): Entry =>
  (p, q) =>
    `sum(r in I, (${x(p, 'r')})*(${y('r', q)}))`;
const named =
  (M: string): Entry =>
  (p, q) =>
    `${M}[${p},${q}]`;
const multiplicative = (f: string) =>
  `forall(M in R[I, I], N in R[I, I], ${f}(${matrix(product(named('M'), named('N')))}) == ${f}(M)*${f}(N))`;
const one: Entry = (p, q) => `delta(${p},${q})`;
/** The entries of a vector as a text. */
type Vector = (i: string) => string;
const w: Vector = (i) => `w[${i}]`;
/** 1 with t times the entries of a vector off the diagonal of column k, or of row k. */
const inColumn =
  (t: string, v = w): Entry =>
  (p, q) =>
    `delta(${p},${q}) + ${t}*(${v(p)} - delta(${p},k)*${v('k')})*delta(k,${q})`;
const inRow =
  (t: string, v = w): Entry =>
  (p, q) =>
    `delta(${p},${q}) + ${t}*delta(${p},k)*(${v(q)} - delta(${q},k)*${v('k')})`;
/** 1 with c in place of the entry k of the diagonal. */
const scaling =
  (c: string): Entry =>
  (p, q) =>
    `delta(${p},${q})*(1 + (${c} - 1)*delta(${p},k))`;

/** f(X) f(Y) is f(Z), since X Y is Z: by contraction alone, or by cases. */
const factors = (name: string, x: Entry, y: Entry, z: Entry): Node =>
  have(name, `f(${matrix(x)})*f(${matrix(y)}) == f(${matrix(z)})`, [
    ['==', 'rhs', hypothesis('f multiplicative', { at: { M: matrix(x), N: matrix(y) } })],
  ]);
const either = ['case', "case'"].map((name) => hypothesis(name));
const factorsByCases = (name: string, x: Entry, y: Entry, z: Entry): Node[] => {
  const xy = product(x, y);
  const at = (p: string, q: string): Derivation => [
    ['==', xy(p, q), ...either],
    ['==', z(p, q), algebra(), ...either],
    ['==', 'rhs', ...either],
  ];
  return [
    have(`${name}, entries`, `forall(p in I, q in I, ${xy('p', 'q')} == ${z('p', 'q')})`, [
      cases(
        'p == k',
        [cases('q == k', at('k', 'k'), at('k', 'q'))],
        [cases('q == k', at('p', 'k'), at('p', 'q'))],
      ),
    ]),
    have(name, `f(${matrix(x)})*f(${matrix(y)}) == f(${matrix(z)})`, [
      ['==', `f(${matrix(xy)})`, hypothesis('f multiplicative', { at: { M: matrix(x), N: matrix(y) } })],
      ['==', 'rhs', hypothesis('equal', { at: { X: matrix(xy), Y: matrix(z) } })],
    ]),
  ];
};
const equal = have(
  'equal',
  'forall(X in R[I, I], Y in R[I, I], forall(p in I, q in I, X[p,q] == Y[p,q]), f(X) == f(Y))',
  [['==', 'rhs', hypothesis('assumed')]],
);

const shear = (of: (t: string) => Entry, left: string, right: string) => {
  const scaled: Entry = (p, q) => `(${of('1')(p, q)})*(1 + (${right} - 1)*delta(${q},k))`;
  const f = (x: Entry) => `f(${matrix(x)})`;
  const [S, H, N, L, G] = [of('1'), of('1/2'), of('(-1)'), scaling(left), scaling(right)].map(f);
  return {
    given: { k: element('I'), w: array('I') },
    states: `f(${matrix(of('1'))}) == f(${matrix(one)})`,
    derivation: [
      equal,
      have('same', `${S}*${f(one)} == ${S}`, [
        by(hypothesis('f multiplicative', { at: { M: matrix(of('1')), N: matrix(one) } })),
      ]),
      factors('inverse', of('1'), of('(-1)'), one),
      factors('root', of('1/2'), of('1/2'), of('1')),
      ...factorsByCases('one', scaling(left), scaling(right), one),
      ...factorsByCases('scaled', of('1'), scaling(right), scaled),
      ...factorsByCases('conjugate', scaling(left), scaled, of('1/2')),
      have('half', `${H} == ${S}`, [
        ['==', `${L}*${f(scaled)}`, hypothesis('conjugate')],
        ['==', `${L}*${S}*${G}`, hypothesis('scaled')],
        ['==', `${S}*${f(one)}`, hypothesis('one')],
        ['==', 'rhs', hypothesis('same')],
      ]),
      have('square', `${S}*${S} == ${S}`, [
        ['==', `${H}*${H}`, hypothesis('half')],
        ['==', 'rhs', hypothesis('root')],
      ]),
      ['==', `${S}*${f(one)}`, hypothesis('same')],
      ['==', `${S}*${S}*${N}`, hypothesis('inverse')],
      ['==', `${S}*${N}`, hypothesis('square')],
      ['==', 'rhs', hypothesis('inverse')],
    ],
  } as const;
};
/** Row and column i of M are zero off the diagonal. */
const cleared = (M: string, i: string, u = 'u') =>
  `(forall(${u} in I, (${M}[${u},${i}] == ${M}[${i},${i}]*delta(${u},${i})) and (${M}[${i},${u}] == ${M}[${i},${i}]*delta(${u},${i}))))`;
/** What is cleared of X stays so in Y, but for k. */
const keeps = (X: string, Y: string) => `(forall(i in I, i != k, ${cleared(X, 'i')}, ${cleared(Y, 'i')}))`;
const alike = (X: string, Y: string) => `(f(${Y}) == f(${X})) and (g(${Y}) == g(${X})) and ${keeps(X, Y)}`;
const reduces = (X: string) => `exists(B in R[I, I], ${alike(X, 'B')} and ${cleared('B', 'k')})`;

/** C as elimination leaves it behind, when its entry at k is not zero. */
const afterRows: Entry = (p, q) => `C[${p},${q}] - C[${p},k]*C[k,${q}]/C[k,k] + delta(${p},k)*C[k,${q}]`;
const eliminated: Entry = (p, q) =>
  `C[${p},${q}] - C[${p},k]*C[k,${q}]/C[k,k] + delta(${p},k)*delta(${q},k)*C[k,k]`;
/** A with multiples of other rows, or columns, added, that make the entry at k a sum of squares when it was zero. */
const rowsAdded: Entry = (p, q) =>
  `A[${p},${q}] + delta(${p},k)*(sum(r in I, A[r,k]*A[r,${q}]) - A[k,k]*A[k,${q}])`;
const columnsAdded: Entry = (p, q) =>
  `A[${p},${q}] + delta(${q},k)*(sum(r in I, A[${p},r]*A[k,r]) - A[${p},k]*A[k,k])`;
/** f(X) is f of X with a matrix beside it that differs from 1 in one column or in one row: rows, or columns, are added. */
const invariant = (
  f: string,
  side: 'rows' | 'columns',
  x: Entry,
  part: 'columns' | 'rows',
  v: Vector,
): Derivation => {
  const factor = part === 'columns' ? inColumn('1', v) : inRow('1', v);
  const [M, N] = side === 'rows' ? [factor, x] : [x, factor];
  return [
    [
      '==',
      `${f}(${matrix(M)})*${f}(${matrix(N)})`,
      hypothesis(`${f} multiplicative`, { at: { M: matrix(M), N: matrix(N) } }),
    ],
    [
      '==',
      `${f}(${matrix(one)})*${f}(${matrix(x)})`,
      lemma('multiplicative-functions-of-matrices', {
        part,
        at: { f, k: 'k', w: `array(p in I, ${v('p')})` },
      }),
    ],
    ['==', `${f}(${matrix(x)})`, hypothesis(`unit of ${f}`, { at: { X: matrix(x) } })],
  ];
};

/** The entry at k is zero, the sum of squares is not. */
const pivotMade = (made: Entry, side: 'rows' | 'columns', v: Vector, squares: string): Node[] => [
  have('f of it', `f(${matrix(made)}) == f(A)`, invariant('f', side, named('A'), side, v)),
  have('g of it', `g(${matrix(made)}) == g(A)`, invariant('g', side, named('A'), side, v)),
  have('made', `exists(C in R[I, I], (C[k,k] != 0) and ${alike('A', 'C')})`, [
    witness({ C: matrix(made) }),
    both(
      [
        ['==', squares, hypothesis('case')],
        ['!=', 'rhs', sign()],
      ],
      [['==', 'rhs', hypothesis('f of it')]],
      [['==', 'rhs', hypothesis('g of it')]],
      [
        both(
          [['==', 'rhs', hypothesis('assumed-2'), hypothesis('assumed-1')]],
          [['==', 'rhs', hypothesis('assumed-2'), hypothesis('assumed-1')]],
        ),
      ],
    ),
  ]),
  obtain('C', 'new', hypothesis('made')),
  by(hypothesis('with a pivot made', { at: { C: 'C' } })),
];

/** Of matrices with one row or two. */
const determinant =
  'map(mat in R[I, I], indicator(card(I) <= 1)*sum(p in I, mat[p,p]) + 1/2*indicator(2 <= card(I))*(sum(p in I, mat[p,p])^2 - sum(p in I, sum(q in I, mat[p,q]*mat[q,p]))))';
const diagonalProduct = 'map(mat in R[I, I], prod(p in I, mat[p,p]))';

export default proof({
  id: 'multiplicative-functions-of-matrices',
  title: 'Multiplicative functions of matrices are determined by diagonal matrices',
  sources: [],
  references: ['horn2013, Section 0.3'],
  given: { I: indexSet(), f: fn('R[I, I]', 'R') },
  hypotheses: { 'f multiplicative': multiplicative('f') },
  parts: {
    columns: shear(inColumn, '2', '1/2'),
    rows: shear(inRow, '1/2', '2'),
    step: {
      given: { g: fn('R[I, I]', 'R'), k: element('I'), A: array('I', 'I') },
      hypotheses: { 'g multiplicative': multiplicative('g') },
      states: reduces('A'),
      instances: {
        raw: { rest: array('I', 'I'), pivot: real('positive') },
        construct: {
          'A[p in I, q in I]': 'rest[p,q] + delta(p,k)*delta(q,k)*(pivot - rest[k,k])',
          'C[p in I, q in I]': 'A[p,q]',
          'B[p in I, q in I]': eliminated('p', 'q').replaceAll('C[', 'A['),
          'Z[p in I, q in I]': eliminated('p', 'q').replaceAll('C[', 'A['),
        },
        regimes: {
          'rows added': {
            sizes: { I: [2, 2] },
            construct: {
              'A[p in I, q in I]':
                'rest[p,q] + delta(q,k)*(delta(p,k)*(-rest[k,k]) + (1 - delta(p,k))*(pivot - rest[p,k]))',
              'C[p in I, q in I]': rowsAdded('p', 'q'),
              'B[p in I, q in I]': eliminated('p', 'q'),
              'Z[p in I, q in I]': eliminated('p', 'q'),
            },
          },
          'columns added': {
            sizes: { I: [2, 2] },
            construct: {
              'A[p in I, q in I]': '(1 - delta(q,k))*(rest[p,q] + delta(p,k)*(pivot - rest[p,q]))',
              'C[p in I, q in I]': columnsAdded('p', 'q'),
              'B[p in I, q in I]': eliminated('p', 'q'),
              'Z[p in I, q in I]': eliminated('p', 'q'),
            },
          },
          'nothing to do': {
            construct: {
              'A[p in I, q in I]': '(1 - delta(q,k))*(1 - delta(p,k))*rest[p,q]',
              'B[p in I, q in I]': 'A[p,q]',
            },
          },
          'another function': { models: { g: 'map(mat in R[I, I], f(mat)^2)' } },
        },
      },
      derivation: [
        ...['f', 'g'].map((f) =>
          have(`unit of ${f}`, `forall(X in R[I, I], ${f}(${matrix(one)})*${f}(X) == ${f}(X))`, [
            by(hypothesis(`${f} multiplicative`, { at: { M: matrix(one), N: 'X' } })),
          ]),
        ),
        have('with a pivot', `forall(C in R[I, I], C[k,k] != 0, ${reduces('C')})`, [
          ...['f', 'g'].flatMap((f) => [
            have(
              `${f} after rows`,
              `${f}(${matrix(afterRows)}) == ${f}(C)`,
              invariant(f, 'rows', named('C'), 'columns', (i) => `-C[${i},k]/C[k,k]`),
            ),
            have(`${f} after both`, `${f}(${matrix(eliminated)}) == ${f}(C)`, [
              ...invariant(f, 'columns', afterRows, 'rows', (i) => `-C[k,${i}]/C[k,k]`),
              ['==', 'rhs', hypothesis(`${f} after rows`)],
            ]),
          ]),
          witness({ B: matrix(eliminated) }),
          both(
            [['==', 'rhs', hypothesis('f after both')]],
            [['==', 'rhs', hypothesis('g after both')]],
            [
              both(
                [['==', 'rhs', hypothesis('assumed-1'), hypothesis('assumed-2')]],
                [['==', 'rhs', hypothesis('assumed-1'), hypothesis('assumed-2')]],
              ),
            ],
            [both([['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]])],
          ),
        ]),
        have('with a pivot made', `forall(C in R[I, I], C[k,k] != 0, ${alike('A', 'C')}, ${reduces('A')})`, [
          obtain('Z', 'reduced', hypothesis('with a pivot', { at: { C: 'C' } })),
          witness({ B: 'Z' }),
          both(
            [
              ['==', 'f(C)', hypothesis('reduced')],
              ['==', 'rhs', hypothesis('assumed-2')],
            ],
            [
              ['==', 'g(C)', hypothesis('reduced')],
              ['==', 'rhs', hypothesis('assumed-2')],
            ],
            [
              have('so far', cleared('C', 'i', 'y'), [
                both([['==', 'rhs', hypothesis('assumed-2')]], [['==', 'rhs', hypothesis('assumed-2')]]),
              ]),
              have('at last', cleared('Z', 'i', 'y'), [
                both([['==', 'rhs', hypothesis('reduced')]], [['==', 'rhs', hypothesis('reduced')]]),
              ]),
              both([['==', 'rhs', hypothesis('at last')]], [['==', 'rhs', hypothesis('at last')]]),
            ],
            [both([['==', 'rhs', hypothesis('reduced')]], [['==', 'rhs', hypothesis('reduced')]])],
          ),
        ]),
        cases(
          'A[k,k] == 0',
          [
            cases(
              'sum(r in I, A[r,k]^2) == 0',
              [
                cases(
                  'sum(r in I, A[k,r]^2) == 0',
                  [
                    have('no column', 'forall(i in I, A[i,k] == 0)', [
                      have('square', 'A[i,k]^2 == 0', [
                        [
                          '==',
                          'rhs',
                          lemma('zero-sum-of-nonnegative', {
                            at: { I: 'I', f: 'array(r in I, A[r,k]^2)', i: 'i' },
                          }),
                        ],
                      ]),
                      ['==', 'rhs', lemma('zero-square')],
                    ]),
                    have('no row', 'forall(i in I, A[k,i] == 0)', [
                      have('square', 'A[k,i]^2 == 0', [
                        [
                          '==',
                          'rhs',
                          lemma('zero-sum-of-nonnegative', {
                            at: { I: 'I', f: 'array(r in I, A[k,r]^2)', i: 'i' },
                          }),
                        ],
                      ]),
                      ['==', 'rhs', lemma('zero-square')],
                    ]),
                    witness({ B: 'A' }),
                    both(
                      [['==', 'rhs', algebra()]],
                      [['==', 'rhs', algebra()]],
                      [
                        both(
                          [['==', 'rhs', hypothesis('assumed-2')]],
                          [['==', 'rhs', hypothesis('assumed-2')]],
                        ),
                      ],
                      [both([['==', 'rhs', hypothesis('no column')]], [['==', 'rhs', hypothesis('no row')]])],
                    ),
                  ],
                  [...pivotMade(columnsAdded, 'columns', (i) => `A[k,${i}]`, 'sum(r in I, A[k,r]^2)')],
                ),
              ],
              [...pivotMade(rowsAdded, 'rows', (i) => `A[${i},k]`, 'sum(r in I, A[r,k]^2)')],
            ),
          ],
          [by(hypothesis('with a pivot', { at: { C: 'A' } }))],
        ),
      ],
    },
    everywhere: {
      given: { g: fn('R[I, I]', 'R'), A: array('I', 'I') },
      hypotheses: {
        'g multiplicative': multiplicative('g'),
        'alike on diagonal matrices': `forall(h in R[I], f(${matrix((p, q) => `h[${p}]*delta(${p},${q})`)}) == g(${matrix((p, q) => `h[${p}]*delta(${p},${q})`)}))`,
      },
      states: 'f(A) == g(A)',
      instances: {
        raw: { entries: array('I') },
        construct: {
          'M[i in I, j in I]': 'delta(i,j)*entries[i]',
          'Y[i in I, j in I]': 'delta(i,j)*entries[i]',
          'h[i in I]': 'entries[i]',
        },
      },
      derivation: [
        have(
          'diagonal',
          'forall(M in R[I, I], forall(i in I, j in I, M[i,j] == M[i,i]*delta(i,j)), f(M) == g(M))',
          [
            have('vector', 'exists(h in R[I], forall(i in I, j in I, M[i,j] == h[i]*delta(i,j)))', [
              witness({ h: 'array(i in I, M[i,i])' }),
              ['==', 'rhs', hypothesis('assumed')],
            ]),
            obtain('h', 'entries', hypothesis('vector')),
            ['==', `f(${matrix((p, q) => `h[${p}]*delta(${p},${q})`)})`, hypothesis('entries')],
            [
              '==',
              `g(${matrix((p, q) => `h[${p}]*delta(${p},${q})`)})`,
              hypothesis('alike on diagonal matrices'),
            ],
            ['==', 'rhs', hypothesis('entries')],
          ],
        ),
        cases(
          '0 < card(I)',
          [
            obtain(['n', 'e'], 'enumerates', enumeration('I')),
            have(
              'in steps',
              `forall(m in nat, M in R[I, I], forall(l in nat, m <= l, l <= n, ${cleared('M', 'e[l]')}), f(M) == g(M))`,
              [
                induction('m', {
                  base: [
                    have('no more', 'forall(i in I, j in I, M[i,j] == M[i,i]*delta(i,j))', [
                      [
                        '==',
                        'sum(s in I, delta(s,i)*(M[s,j] - M[s,s]*delta(s,j))) + M[i,i]*delta(i,j)',
                        algebra(),
                      ],
                      [
                        '==',
                        'sum(l in range(n+1), delta(e[l],i)*(M[e[l],j] - M[e[l],e[l]]*delta(e[l],j))) + M[i,i]*delta(i,j)',
                        hypothesis('enumerates'),
                      ],
                      ['==', 'rhs', hypothesis('assumed')],
                    ]),
                    ['==', 'rhs', hypothesis('diagonal')],
                  ],
                  step: [
                    obtain(
                      'Y',
                      'reduced',
                      lemma('multiplicative-functions-of-matrices', {
                        part: 'step',
                        at: { g: 'g', k: 'e[m]', A: 'M' },
                      }),
                    ),
                    have('kept', `forall(j in I, ${cleared('M', 'j')}, ${cleared('Y', 'j', 'y')})`, [
                      cases(
                        'j == e[m]',
                        [
                          both(
                            [
                              ['==', 'Y[y,e[m]]', hypothesis("case'")],
                              ['==', 'Y[e[m],e[m]]*delta(y,e[m])', hypothesis('reduced')],
                              ['==', 'rhs', hypothesis("case'")],
                            ],
                            [
                              ['==', 'Y[e[m],y]', hypothesis("case'")],
                              ['==', 'Y[e[m],e[m]]*delta(y,e[m])', hypothesis('reduced')],
                              ['==', 'rhs', hypothesis("case'")],
                            ],
                          ),
                        ],
                        [
                          both(
                            [['==', 'rhs', hypothesis('reduced')]],
                            [['==', 'rhs', hypothesis('reduced')]],
                          ),
                        ],
                      ),
                    ]),
                    have('cleared further', `forall(l in nat, m <= l, l <= n, ${cleared('Y', 'e[l]')})`, [
                      cases(
                        'l == m',
                        [
                          both(
                            [
                              ['==', 'Y[u,e[m]]', hypothesis("case'")],
                              ['==', 'Y[e[m],e[m]]*delta(u,e[m])', hypothesis('reduced')],
                              ['==', 'rhs', hypothesis("case'")],
                            ],
                            [
                              ['==', 'Y[e[m],u]', hypothesis("case'")],
                              ['==', 'Y[e[m],e[m]]*delta(u,e[m])', hypothesis('reduced')],
                              ['==', 'rhs', hypothesis("case'")],
                            ],
                          ),
                        ],
                        [
                          have('later', 'm + 1 <= l', [
                            have('strictly', 'm < l', [['<', 'rhs', sign()]]),
                            [
                              '<=',
                              'rhs',
                              lemma('naturals-are-discrete', { part: 'gap', at: { p: 'm', q: 'l' } }),
                            ],
                          ]),
                          both(
                            [['==', 'rhs', hypothesis('kept', { at: { j: 'e[l]' } })]],
                            [['==', 'rhs', hypothesis('kept', { at: { j: 'e[l]' } })]],
                          ),
                        ],
                      ),
                    ]),
                    ['==', 'f(Y)', hypothesis('reduced')],
                    ['==', 'g(Y)', hypothesis('induction')],
                    ['==', 'rhs', hypothesis('reduced')],
                  ],
                }),
              ],
            ),
            have('none left', `forall(l in nat, n + 1 <= l, l <= n, ${cleared('A', 'e[l]')})`, [
              both(
                ...[1, 2].map(
                  (): Derivation => [
                    contradiction('0 < 0', [
                      ['<', 'n + 1 - l', sign()],
                      ['<=', 'rhs', hypothesis('assumed-1')],
                    ]),
                  ],
                ),
              ),
            ]),
            ['==', 'rhs', hypothesis('in steps', { at: { m: 'n + 1', M: 'A' } })],
          ],
          [
            have('empty', 'forall(i in I, j in I, A[i,j] == A[i,i]*delta(i,j))', [
              contradiction('0 < 0', [
                ['<', 'sum(s in I, delta(s,i))', algebra()],
                ['<=', 'sum(s in I, 1)', sign()],
                ['==', 'card(I)', algebra()],
                ['<=', 'rhs', hypothesis('case')],
              ]),
            ]),
            ['==', 'rhs', hypothesis('diagonal')],
          ],
        ),
      ],
    },
  },
  instances: { sizes: { I: [1, 2] }, models: { f: determinant, g: determinant } },
  controls: {
    'not multiplicative': {
      part: 'columns',
      without: ['f multiplicative'],
      counterexample: { I: 2, f: 'map(mat in R[I, I], sum(p in I, sum(q in I, mat[p,q])))', k: 0, w: [0, 1] },
      instances: {
        sizes: { I: [2, 2] },
        models: { f: 'map(mat in R[I, I], sum(p in I, sum(q in I, mat[p,q])))' },
      },
      because: 'the sum of all entries grows by 1',
    },
    'the diagonal of the column, too': {
      part: 'columns',
      replace: ['(w[p] - delta(p,k)*w[k])*delta(k,q)', 'w[p]*delta(k,q)'],
      counterexample: { I: 1, f: 'map(mat in R[I, I], sum(p in I, mat[p,p]))', k: 0, w: [1] },
      because: 'of matrices with one entry the entry itself is multiplicative, and 2 is not 1',
    },
    'the diagonal of the row, too': {
      part: 'rows',
      replace: ['delta(p,k)*(w[q] - delta(q,k)*w[k])', 'delta(p,k)*w[q]'],
      counterexample: { I: 1, f: 'map(mat in R[I, I], sum(p in I, mat[p,p]))', k: 0, w: [1] },
      because: 'of matrices with one entry the entry itself is multiplicative, and 2 is not 1',
    },
    'alike on one diagonal matrix': {
      part: 'everywhere',
      hypotheses: {
        'alike on diagonal matrices': `f(${matrix(one)}) == g(${matrix(one)})`,
      },
      counterexample: { I: 1, f: determinant, g: `map(mat in R[I, I], 1)`, A: [[2]] },
      instances: { models: { g: 'map(mat in R[I, I], 1)' } },
      because: 'the function that is 1 is multiplicative, and so is the determinant',
    },
    'only one of them multiplicative': {
      part: 'everywhere',
      without: ['g multiplicative'],
      counterexample: {
        I: 2,
        f: determinant,
        g: diagonalProduct,
        A: [
          [0, 1],
          [1, 0],
        ],
      },
      instances: { sizes: { I: [2, 2] }, models: { g: diagonalProduct } },
      because: 'the product of the diagonal is 0, the determinant -1',
    },
    'a multiple of the pivot': {
      part: 'step',
      replace: ['(f(B) == f(A))', '(f(B) == 2*f(A))'],
      counterexample: { I: 1, f: determinant, g: determinant, k: 0, A: [[1]], B: [[1]] },
      because: 'a matrix of one entry is eliminated already',
    },
  },
});
