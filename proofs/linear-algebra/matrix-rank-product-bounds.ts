/**
 * # Ranks of products, sums and entrywise images of matrices
 *
 * M has rank at least r when F M G is the identity of r for some F and G, and rank at most c when M = X Y through c coordinates.
 * Then rank A + rank B - n <= rank(A B) <= min(rank A, rank B), for n columns of A, and rank(A + B) <= rank A + rank B. A linear net computes
 * the matrices whose rank is at most each of its widths, and no others. An entrywise nonlinearity changes the rank: that of relu(u v') is two
 * where u and v have entries of both signs, and a polynomial of degree q takes rank r to at most C(r + q, q), the square to r (r + 1)/2.
 * `rank = expressivity` is meant, and true, of linear nets only.
 * Not claimed: the rank of relu(Z) for Z of rank above one.
 */
import {
  algebra,
  array,
  both,
  by,
  cases,
  choice,
  contradiction,
  element,
  have,
  hypothesis,
  type InstanceSpec,
  indexSet,
  induction,
  lemma,
  natural,
  obtain,
  proof,
  real,
  sign,
  witness,
} from 'lemmata';

const identity = (r: string, product: string, q = 'q') =>
  `forall(p in range(${r}), ${q} in range(${r}), ${product} == delta(p,${q}))`;
const fa = (p: string, k: string) => `sum(i in I, F[${p},i]*A[i,${k}])`;
const fx = (p: string, l: string) => `sum(i in I, F[${p},i]*X[i,${l}])`;
const hg = (s: string, p: string) => `sum(h in range(n), H[${s},h]*G[h,${p}])`;
const bw = (k: string, t: string) => `sum(j in K, B[${k},j]*W[j,${t}])`;
const yw = (l: string, t: string) => `sum(j in K, Y[${l},j]*W[j,${t}])`;
const u = (s: string, k: string) => `H[${s},${k}] - sum(o in range(a), ${hg(s, 'o')}*${fa('o', k)})`;
const v = (s: string, l: string) => `sum(o in range(a), ${hg(s, 'o')}*${fx('o', l)})`;
const z = (t: string) => `sum(m in range(${t}), a[i,m]*b[j,m])`;
const pascal = { 'choose[k in nat, 0]': '1', 'choose[k in nat, i+1]': 'sum(j in range(k), choose[j,i])' };
/** A polynomial of degree q of the product of rank r, entry by entry. */
const image = `sum(e in range(q+1), c[e]*(${z('r').replace('m in', 'k in').replaceAll(',m]', ',k]')})^e)`;
/** Of the matrix of 1 + i j + (i j)^2, i and j < 3. */
const inverse =
  '7/2*delta(j,0)*delta(t,0) - 7/2*(delta(j,0)*delta(t,1) + delta(j,1)*delta(t,0)) + delta(j,0)*delta(t,2) + delta(j,2)*delta(t,0) + 5*delta(j,1)*delta(t,1) - 3/2*(delta(j,1)*delta(t,2) + delta(j,2)*delta(t,1)) + delta(j,2)*delta(t,2)/2';
/** Diagonal matrices: rows and columns are numbered. */
const diagonals = {
  sizes: { I: [2, 2], K: [2, 2] },
  raw: { row: array('I'), column: array('K'), scale: real('positive') },
  draw: {
    row: { tables: [[0, 1]] },
    column: { tables: [[0, 1]] },
    scale: { oneOf: ['1/2', 1, 2] },
    a: { oneOf: [0, 1, 2] },
    b: { oneOf: [0, 1, 2] },
  },
} satisfies InstanceSpec;

export default proof({
  id: 'matrix-rank-product-bounds',
  title: 'Ranks of products, sums and entrywise images of matrices',
  sources: [
    { document: 'foundations-article', section: 'Vector and Matrix Operations', relation: 'amended' },
  ],
  references: ['horn2013, Section 0.4.5'],

  given: {},

  parts: {
    Sylvester: {
      given: {
        I: indexSet('rows'),
        K: indexSet('columns'),
        n: natural(),
        a: natural(),
        b: natural(),
        c: natural(),
        A: array('I', 'nat'),
        B: array('nat', 'K'),
        F: array('nat', 'I'),
        G: array('nat', 'nat'),
        H: array('nat', 'nat'),
        W: array('K', 'nat'),
        X: array('I', 'nat'),
        Y: array('nat', 'K'),
      },
      hypotheses: {
        'rank A at least a': identity('a', 'sum(i in I, F[p,i]*sum(k in range(n), A[i,k]*G[k,q]))'),
        'rank B at least b': identity('b', 'sum(k in range(n), H[p,k]*sum(j in K, B[k,j]*W[j,q]))'),
        'rank A B at most c':
          'forall(i in I, j in K, sum(k in range(n), A[i,k]*B[k,j]) == sum(l in range(c), X[i,l]*Y[l,j]))',
      },
      states: 'a + b - n <= c',
      derivation: [
        have('inverse', identity('a', `sum(k in range(n), ${fa('p', 'k')}*G[k,q])`), [
          ['==', 'sum(i in I, F[p,i]*sum(k in range(n), A[i,k]*G[k,q]))', algebra()],
          ['==', 'rhs', hypothesis('rank A at least a')],
        ]),
        have(
          'product',
          `forall(p in nat, t in nat, sum(k in range(n), ${fa('p', 'k')}*${bw('k', 't')}) == sum(l in range(c), ${fx('p', 'l')}*${yw('l', 't')}))`,
          [
            ['==', 'sum(i in I, F[p,i]*sum(j in K, sum(k in range(n), A[i,k]*B[k,j])*W[j,t]))', algebra()],
            [
              '==',
              'sum(i in I, F[p,i]*sum(j in K, sum(l in range(c), X[i,l]*Y[l,j])*W[j,t]))',
              hypothesis('rank A B at most c'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'first',
          identity(
            'a',
            `sum(k in range(n), ${fa('p', 'k')}*G[k,q]) + sum(l in range(c), (-${fx('p', 'l')})*0)`,
          ),
          [
            ['==', `sum(k in range(n), ${fa('p', 'k')}*G[k,q])`, algebra()],
            ['==', 'rhs', hypothesis('inverse')],
          ],
        ),
        have(
          'above',
          `forall(p in range(a), t in range(b), sum(k in range(n), ${fa('p', 'k')}*${bw('k', 't')}) + sum(l in range(c), (-${fx('p', 'l')})*${yw('l', 't')}) == 0)`,
          [
            [
              '==',
              `sum(l in range(c), ${fx('p', 'l')}*${yw('l', 't')}) + sum(l in range(c), (-${fx('p', 'l')})*${yw('l', 't')})`,
              hypothesis('product', { at: { p: 'p', t: 't' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'below',
          `forall(s in range(b), q in range(a), sum(k in range(n), (${u('s', 'k')})*G[k,q]) + sum(l in range(c), ${v('s', 'l')}*0) == 0)`,
          [
            [
              '==',
              `${hg('s', 'q')} - sum(o in range(a), ${hg('s', 'o')}*sum(k in range(n), ${fa('o', 'k')}*G[k,q]))`,
              algebra(),
            ],
            ['==', `${hg('s', 'q')} - sum(o in range(a), delta(q,o)*${hg('s', 'o')})`, hypothesis('inverse')],
            [
              '==',
              `${hg('s', 'q')} - ${hg('s', 'q')}`,
              lemma('sum-against-delta', { at: { n: 'a', i: 'q', h: `array(o in nat, ${hg('s', 'o')})` } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'second',
          `forall(s in range(b), t in range(b), sum(k in range(n), (${u('s', 'k')})*${bw('k', 't')}) + sum(l in range(c), ${v('s', 'l')}*${yw('l', 't')}) == delta(s,t))`,
          [
            [
              '==',
              `sum(k in range(n), H[s,k]*${bw('k', 't')}) - sum(o in range(a), ${hg('s', 'o')}*sum(k in range(n), ${fa('o', 'k')}*${bw('k', 't')})) + sum(o in range(a), ${hg('s', 'o')}*sum(l in range(c), ${fx('o', 'l')}*${yw('l', 't')}))`,
              algebra(),
            ],
            [
              '==',
              `sum(k in range(n), H[s,k]*${bw('k', 't')}) - sum(o in range(a), ${hg('s', 'o')}*sum(l in range(c), ${fx('o', 'l')}*${yw('l', 't')})) + sum(o in range(a), ${hg('s', 'o')}*sum(l in range(c), ${fx('o', 'l')}*${yw('l', 't')}))`,
              hypothesis('product'),
            ],
            ['==', `sum(k in range(n), H[s,k]*${bw('k', 't')})`, algebra()],
            ['==', 'rhs', hypothesis('rank B at least b')],
          ],
        ),
        [
          '<=',
          'n + c - n',
          lemma('concatenated-rows', {
            part: 'blocks of the identity',
            at: {
              n: 'n',
              m: 'c',
              a: 'a',
              b: 'b',
              L: `array(p in nat, k in nat, ${fa('p', 'k')})`,
              M: `array(p in nat, l in nat, -${fx('p', 'l')})`,
              U: `array(s in nat, k in nat, ${u('s', 'k')})`,
              V: `array(s in nat, l in nat, ${v('s', 'l')})`,
              P: 'array(k in nat, q in nat, G[k,q])',
              S: `array(k in nat, t in nat, ${bw('k', 't')})`,
              Q: 'array(l in nat, q in nat, 0)',
              T: `array(l in nat, t in nat, ${yw('l', 't')})`,
            },
          }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { I: [3, 3], K: [3, 3] },
        raw: { ...diagonals.raw, slack: natural(), both: natural(), left: natural(), right: natural() },
        draw: {
          ...diagonals.draw,
          row: { tables: [[0, 1, 2]] },
          column: { tables: [[0, 1, 2]] },
          both: { oneOf: [0, 1] },
          left: { oneOf: [0, 1] },
          right: { oneOf: [0, 1] },
          slack: { oneOf: [0, 1] },
        },
        construct: {
          a: 'both + left',
          b: 'both + right',
          n: 'both + left + right',
          c: 'both + slack',
          'A[i in I, k in nat]': 'scale*indicator(row[i] == k)*indicator(k + 1 <= a)',
          'F[p in nat, i in I]': 'indicator(row[i] == p)',
          'G[k in nat, q in nat]': 'delta(k,q)/scale',
          'B[k in nat, j in K]': 'indicator(column[j] == k)*indicator(n <= k + b)',
          'H[p in nat, k in nat]': 'indicator(k + b == n + p)',
          'W[j in K, q in nat]': 'indicator(column[j] + b == n + q)',
          'X[i in I, l in nat]': 'scale*indicator(row[i] + b == n + l)*indicator(row[i] + 1 <= a)',
          'Y[l in nat, j in K]': 'indicator(column[j] + b == n + l)',
        },
        regimes: {
          'tight: coordinates that A keeps and B reaches': {
            draw: { slack: { oneOf: [0] } },
          },
          'tight: invertible matrices': {
            draw: {
              both: { oneOf: [3] },
              left: { oneOf: [0] },
              right: { oneOf: [0] },
              slack: { oneOf: [0] },
            },
          },
        },
      },
    },
    product: {
      given: {
        I: indexSet('rows'),
        K: indexSet('columns'),
        n: natural(),
        a: natural(),
        b: natural(),
        r: natural(),
        A: array('I', 'nat'),
        B: array('nat', 'K'),
        F: array('nat', 'I'),
        G: array('K', 'nat'),
        X: array('I', 'nat'),
        Y: array('nat', 'nat'),
        Z: array('nat', 'nat'),
        W: array('nat', 'K'),
      },
      hypotheses: {
        'rank A B at least r': identity(
          'r',
          'sum(i in I, F[p,i]*sum(j in K, sum(k in range(n), A[i,k]*B[k,j])*G[j,q]))',
        ),
        'rank A at most a': 'forall(i in I, k in range(n), A[i,k] == sum(l in range(a), X[i,l]*Y[l,k]))',
        'rank B at most b': 'forall(k in range(n), j in K, B[k,j] == sum(l in range(b), Z[k,l]*W[l,j]))',
      },
      states: 'r <= min(a, b)',
      derivation: [
        have(
          'through a',
          identity(
            'r',
            'sum(l in range(a), sum(i in I, F[p,i]*X[i,l])*sum(j in K, sum(k in range(n), Y[l,k]*B[k,j])*G[j,q]))',
          ),
          [
            [
              '==',
              'sum(i in I, F[p,i]*sum(j in K, sum(k in range(n), sum(l in range(a), X[i,l]*Y[l,k])*B[k,j])*G[j,q]))',
              algebra(),
            ],
            [
              '==',
              'sum(i in I, F[p,i]*sum(j in K, sum(k in range(n), A[i,k]*B[k,j])*G[j,q]))',
              hypothesis('rank A at most a'),
            ],
            ['==', 'rhs', hypothesis('rank A B at least r')],
          ],
        ),
        have(
          'through b',
          identity(
            'r',
            'sum(l in range(b), sum(i in I, F[p,i]*sum(k in range(n), A[i,k]*Z[k,l]))*sum(j in K, W[l,j]*G[j,q]))',
          ),
          [
            [
              '==',
              'sum(i in I, F[p,i]*sum(j in K, sum(k in range(n), A[i,k]*sum(l in range(b), Z[k,l]*W[l,j]))*G[j,q]))',
              algebra(),
            ],
            [
              '==',
              'sum(i in I, F[p,i]*sum(j in K, sum(k in range(n), A[i,k]*B[k,j])*G[j,q]))',
              hypothesis('rank B at most b'),
            ],
            ['==', 'rhs', hypothesis('rank A B at least r')],
          ],
        ),
        have('left', 'r <= a', [
          [
            '<=',
            'rhs',
            lemma('identity-through-fewer-coordinates', {
              at: {
                J: 'range(r)',
                d: 'a',
                X: 'array(p in range(r), l in nat, sum(i in I, F[p,i]*X[i,l]))',
                Y: 'array(l in nat, q in range(r), sum(j in K, sum(k in range(n), Y[l,k]*B[k,j])*G[j,q]))',
              },
            }),
          ],
        ]),
        have('right', 'r <= b', [
          [
            '<=',
            'rhs',
            lemma('identity-through-fewer-coordinates', {
              at: {
                J: 'range(r)',
                d: 'b',
                X: 'array(p in range(r), l in nat, sum(i in I, F[p,i]*sum(k in range(n), A[i,k]*Z[k,l])))',
                Y: 'array(l in nat, q in range(r), sum(j in K, W[l,j]*G[j,q]))',
              },
            }),
          ],
        ]),
        cases(
          'a <= b',
          [
            ['<=', 'a', hypothesis('left')],
            ['==', 'rhs', sign()],
          ],
          [
            ['<=', 'b', hypothesis('right')],
            ['==', 'rhs', sign()],
          ],
        ),
      ],
      instances: {
        ...diagonals,
        raw: { ...diagonals.raw, left: natural(), right: natural() },
        draw: {
          ...diagonals.draw,
          n: { oneOf: [2] },
          r: { oneOf: [0, 1] },
          left: { oneOf: [0, 1] },
          right: { oneOf: [0, 1] },
        },
        construct: {
          a: 'r + left',
          b: 'r + right',
          'A[i in I, k in nat]': 'scale*indicator(row[i] == k)*indicator(k + 1 <= a)',
          'X[i in I, l in nat]': 'scale*indicator(row[i] == l)',
          'Y[l in nat, k in nat]': 'delta(l,k)',
          'B[k in nat, j in K]': 'indicator(column[j] == k)*indicator(k + 1 <= b)',
          'Z[k in nat, l in nat]': 'delta(k,l)',
          'W[l in nat, j in K]': 'indicator(column[j] == l)',
          'F[p in nat, i in I]': 'indicator(row[i] == p)/scale',
          'G[j in K, q in nat]': 'indicator(column[j] == q)',
        },
        regimes: { 'tight: diagonal': { draw: { left: { oneOf: [0] } } } },
      },
    },
    sum: {
      given: {
        I: indexSet('rows'),
        K: indexSet('columns'),
        a: natural(),
        b: natural(),
        r: natural(),
        A: array('I', 'K'),
        B: array('I', 'K'),
        F: array('nat', 'I'),
        G: array('K', 'nat'),
        X: array('I', 'nat'),
        Y: array('nat', 'K'),
        Z: array('I', 'nat'),
        W: array('nat', 'K'),
      },
      hypotheses: {
        'rank A + B at least r': identity('r', 'sum(i in I, F[p,i]*sum(j in K, (A[i,j] + B[i,j])*G[j,q]))'),
        'rank A at most a': 'forall(i in I, j in K, A[i,j] == sum(l in range(a), X[i,l]*Y[l,j]))',
        'rank B at most b': 'forall(i in I, j in K, B[i,j] == sum(l in range(b), Z[i,l]*W[l,j]))',
      },
      states: 'r <= a + b',
      derivation: [
        have(
          'identity',
          identity(
            'r',
            'sum(l in range(a), sum(i in I, F[p,i]*X[i,l])*sum(j in K, Y[l,j]*G[j,q])) + sum(l in range(b), sum(i in I, F[p,i]*Z[i,l])*sum(j in K, W[l,j]*G[j,q]))',
          ),
          [
            [
              '==',
              'sum(i in I, F[p,i]*sum(j in K, (sum(l in range(a), X[i,l]*Y[l,j]) + sum(l in range(b), Z[i,l]*W[l,j]))*G[j,q]))',
              algebra(),
            ],
            [
              '==',
              'sum(i in I, F[p,i]*sum(j in K, (A[i,j] + B[i,j])*G[j,q]))',
              hypothesis('rank A at most a'),
              hypothesis('rank B at most b'),
            ],
            ['==', 'rhs', hypothesis('rank A + B at least r')],
          ],
        ),
        obtain(
          'R1',
          'left',
          lemma('concatenated-rows', {
            part: 'rows',
            at: {
              n: 'a',
              m: 'b',
              U: 'array(l in nat, p in nat, sum(i in I, F[p,i]*X[i,l]))',
              V: 'array(l in nat, p in nat, sum(i in I, F[p,i]*Z[i,l]))',
            },
          }),
        ),
        obtain(
          'R2',
          'right',
          lemma('concatenated-rows', {
            part: 'rows',
            at: {
              n: 'a',
              m: 'b',
              U: 'array(l in nat, q in nat, sum(j in K, Y[l,j]*G[j,q]))',
              V: 'array(l in nat, q in nat, sum(j in K, W[l,j]*G[j,q]))',
            },
          }),
        ),
        have('one', identity('r', 'sum(l in range(a+b), R1[l,p]*R2[l,q])'), [
          [
            '==',
            'sum(l in range(a), R1[l,p]*R2[l,q]) + sum(l in range(b), R1[a+l,p]*R2[a+l,q])',
            lemma('concatenated-rows', {
              part: 'sum',
              at: { n: 'a', m: 'b', f: 'array(l in nat, R1[l,p]*R2[l,q])' },
            }),
          ],
          [
            '==',
            'sum(l in range(a), sum(i in I, F[p,i]*X[i,l])*sum(j in K, Y[l,j]*G[j,q])) + sum(l in range(b), sum(i in I, F[p,i]*Z[i,l])*sum(j in K, W[l,j]*G[j,q]))',
            hypothesis('left'),
            hypothesis('right'),
          ],
          ['==', 'rhs', hypothesis('identity')],
        ]),
        [
          '<=',
          'rhs',
          lemma('identity-through-fewer-coordinates', {
            at: {
              J: 'range(r)',
              d: 'a + b',
              X: 'array(p in range(r), l in nat, R1[l,p])',
              Y: 'array(l in nat, q in range(r), R2[l,q])',
            },
          }),
        ],
      ],
      instances: {
        ...diagonals,
        draw: { ...diagonals.draw, a: { oneOf: [0, 1] }, b: { oneOf: [0, 1] } },
        construct: {
          r: 'a + b',
          'A[i in I, j in K]': 'scale*indicator(row[i] == column[j])*indicator(row[i] + 1 <= a)',
          'B[i in I, j in K]':
            'scale*indicator(row[i] == column[j])*indicator(a <= row[i])*indicator(row[i] + 1 <= a + b)',
          'X[i in I, l in nat]': 'scale*indicator(row[i] == l)',
          'Y[l in nat, j in K]': 'indicator(column[j] == l)',
          'Z[i in I, l in nat]': 'scale*indicator(row[i] == a + l)',
          'W[l in nat, j in K]': 'indicator(column[j] == a + l)',
          'F[p in nat, i in I]': 'indicator(row[i] == p)/scale',
          'G[j in K, q in nat]': 'indicator(column[j] == q)',
        },
        regimes: {
          'tight: on different coordinates': { draw: { a: { oneOf: [1] }, b: { oneOf: [1] } } },
          'nothing is left': {
            draw: { a: { oneOf: [1, 2] } },
            construct: {
              b: 'a',
              r: '0',
              'B[i in I, j in K]': '-A[i,j]',
              'Z[i in I, l in nat]': '-X[i,l]',
              'W[l in nat, j in K]': 'Y[l,j]',
            },
          },
        },
      },
    },
    'linear net, at most each width': {
      given: {
        w: choice('nat', 'nat'),
        V: array('nat', 'nat', 'nat'),
        N: array('nat', 'nat', 'nat'),
        t: natural(),
        k: natural(),
      },
      hypotheses: {
        layers:
          'forall(l in nat, i in nat, j in nat, N[l+1,i,j] == sum(h in range(w[l]), V[l,i,h]*N[l,h,j]))',
      },
      states:
        'exists(X in R[nat,nat], forall(i in range(w[t+k]), j in nat, N[t+k,i,j] == sum(h in range(w[t]), X[i,h]*N[t,h,j])))',
      derivation: [
        have(
          'each',
          'forall(m in nat, exists(X in R[nat,nat], forall(i in range(w[t+m]), j in nat, N[t+m,i,j] == sum(h in range(w[t]), X[i,h]*N[t,h,j]))))',
          [
            induction('m', {
              base: [
                witness({ X: 'array(i in nat, h in nat, delta(i,h))' }),
                [
                  '==',
                  'rhs',
                  lemma('sum-against-delta', { at: { n: 'w[t]', i: 'i', h: 'array(h in nat, N[t,h,j])' } }),
                ],
              ],
              step: [
                obtain('X', 'below', hypothesis('induction')),
                witness({ X: 'array(i in nat, h in nat, sum(o in range(w[t+m]), V[t+m,i,o]*X[o,h]))' }),
                [
                  '==',
                  'sum(o in range(w[t+m]), V[t+m,i,o]*N[t+m,o,j])',
                  hypothesis('layers', { at: { l: 't + m', i: 'i', j: 'j' } }),
                ],
                [
                  '==',
                  'sum(o in range(w[t+m]), V[t+m,i,o]*sum(h in range(w[t]), X[o,h]*N[t,h,j]))',
                  hypothesis('below'),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        by(hypothesis('each', { at: { m: 'k' } })),
      ],
      instances: {
        sizes: { t: [0, 1], k: [0, 1], i: [0, 1], j: [0, 1], l: [0, 1] },
        raw: { x: real(), y: real() },
        construct: {
          'w[l in nat]': '2 + l',
          'V[l in nat, i in nat, h in nat]': 'x*(l + 1) + i*h',
          'N[0, i in nat, j in nat]': 'y + i - j',
          'N[l+1, i in nat, j in nat]': 'sum(h in range(w[l]), V[l,i,h]*N[l,h,j])',
          'X[i in nat, h in nat]': '(1 - k)*delta(i,h) + k*V[t,i,h]',
        },
        regimes: {
          'a narrow layer': {
            sizes: { i: [0, 2] },
            raw: { width: choice('nat', 'nat') },
            draw: {
              width: {
                tables: Array.from({ length: 64 }, (_, n) => [3, 2, ...Array(64).fill(3)].slice(0, n)),
              },
            },
            construct: { 'w[l in nat]': 'width[l]' },
          },
        },
      },
    },
    'linear net, all of them': {
      given: {
        w: choice('nat', 'nat'),
        d: natural(),
        r: natural(),
        X: array('nat', 'nat'),
        Y: array('nat', 'nat'),
      },
      hypotheses: { 'hidden widths': 'forall(l in range(d+1), r <= w[l])' },
      states:
        'exists(V in R[nat,nat,nat], N in R[nat,nat,nat], (forall(i in nat, j in nat, N[0,i,j] == V[0,i,j])) and (forall(l in range(d+1), i in nat, j in nat, N[l+1,i,j] == sum(h in range(w[l]), V[l+1,i,h]*N[l,h,j]))) and (forall(i in nat, j in nat, N[d+1,i,j] == sum(k in range(r), X[i,k]*Y[k,j]))))',
      derivation: [
        have(
          'shorter',
          'forall(c in nat, y in R[nat], sum(h in range(c), indicator(h + 1 <= r)*y[h]) == sum(h in range(r), indicator(h + 1 <= c)*y[h]))',
          [
            induction('c', {
              base: [
                have('none', 'forall(h in range(r), indicator(h + 1 <= 0) == 0)', [
                  have('more', '0 < h + 1', [['<', 'rhs', sign()]]),
                  ['==', 'rhs', hypothesis('more')],
                ]),
                ['==', 'sum(h in range(r), 0*y[h])', algebra()],
                ['==', 'rhs', hypothesis('none')],
              ],
              step: [
                have(
                  'one more',
                  'forall(h in nat, indicator(h + 1 <= c + 1) == indicator(h + 1 <= c) + delta(c,h))',
                  [
                    cases(
                      'h == c',
                      [
                        have('beyond', 'c < c + 1', [['<', 'rhs', sign()]]),
                        have('last', 'indicator(c + 1 <= c) == 0', [['==', 'rhs', hypothesis('beyond')]]),
                        ['==', 'indicator(c + 1 <= c + 1)', hypothesis('case')],
                        ['==', '1 + indicator(c + 1 <= c)', hypothesis('last')],
                        ['==', 'indicator(c + 1 <= c) + delta(c,c)', algebra()],
                        ['==', 'rhs', hypothesis('case')],
                      ],
                      [
                        cases(
                          'h < c',
                          [
                            have('before', 'h + 1 <= c', [
                              ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap' })],
                            ]),
                            have('also before', 'h + 1 <= c + 1', [
                              ['<=', 'c', hypothesis('before')],
                              ['<=', 'rhs', sign()],
                            ]),
                            have('apart', 'delta(c,h) == 0', [['==', 'rhs', algebra()]]),
                            ['==', '1', hypothesis('also before')],
                            ['==', 'indicator(h + 1 <= c)', hypothesis('before')],
                            ['==', 'rhs', hypothesis('apart')],
                          ],
                          [
                            have('above', 'c < h', [['<', 'rhs', sign()]]),
                            have('after', 'c < h + 1', [
                              ['<', 'h', hypothesis('above')],
                              ['<=', 'rhs', sign()],
                            ]),
                            have('also after', 'c + 1 < h + 1', [['<', 'rhs', sign()]]),
                            have('apart', 'delta(c,h) == 0', [['==', 'rhs', algebra()]]),
                            ['==', '0', hypothesis('also after')],
                            ['==', 'indicator(h + 1 <= c)', hypothesis('after')],
                            ['==', 'rhs', hypothesis('apart')],
                          ],
                        ),
                      ],
                    ),
                  ],
                ),
                have('one member', 'indicator(c + 1 <= r)*y[c] == sum(h in range(r), delta(c,h)*y[h])', [
                  cases(
                    'c + 1 <= r',
                    [
                      ['==', 'y[c]', hypothesis('case')],
                      ['==', 'rhs', lemma('sum-against-delta', { at: { n: 'r', i: 'c', h: 'y' } })],
                    ],
                    [
                      have('apart', 'forall(h in range(r), delta(c,h) == 0)', [
                        have('less', 'h < c', [
                          ['==', 'h + 1 - 1', algebra()],
                          ['<=', 'r - 1', hypothesis('assumed')],
                          ['<', 'c + 1 - 1', hypothesis('case')],
                          ['==', 'rhs', algebra()],
                        ]),
                        ['==', 'rhs', algebra()],
                      ]),
                      ['==', '0', hypothesis('case')],
                      ['==', 'rhs', hypothesis('apart')],
                    ],
                  ),
                ]),
                [
                  '==',
                  'sum(h in range(c), indicator(h + 1 <= r)*y[h]) + indicator(c + 1 <= r)*y[c]',
                  algebra(),
                ],
                [
                  '==',
                  'sum(h in range(r), indicator(h + 1 <= c)*y[h]) + indicator(c + 1 <= r)*y[c]',
                  hypothesis('induction'),
                ],
                [
                  '==',
                  'sum(h in range(r), indicator(h + 1 <= c)*y[h]) + sum(h in range(r), delta(c,h)*y[h])',
                  hypothesis('one member'),
                ],
                ['==', 'sum(h in range(r), (indicator(h + 1 <= c) + delta(c,h))*y[h])', algebra()],
                ['==', 'rhs', hypothesis('one more')],
              ],
            }),
          ],
        ),
        have(
          'padded',
          'forall(c in nat, y in R[nat], r <= c, sum(h in range(c), indicator(h + 1 <= r)*y[h]) == sum(h in range(r), y[h]))',
          [
            have('inside', 'forall(h in range(r), indicator(h + 1 <= c) == 1)', [
              have('less', 'h + 1 <= c', [
                ['<=', 'r', sign()],
                ['<=', 'rhs', sign()],
              ]),
              ['==', 'rhs', hypothesis('less')],
            ]),
            [
              '==',
              'sum(h in range(r), indicator(h + 1 <= c)*y[h])',
              hypothesis('shorter', { at: { c: 'c', y: 'y' } }),
            ],
            ['==', 'rhs', hypothesis('inside')],
          ],
        ),
        witness({
          V: 'array(l in nat, i in nat, j in nat, delta(l,0)*indicator(i + 1 <= r)*Y[i,j] + (1 - delta(l,0))*((1 - delta(l,d+1))*delta(i,j)*indicator(i + 1 <= r) + delta(l,d+1)*X[i,j]*indicator(j + 1 <= r)))',
          N: 'array(l in nat, i in nat, j in nat, (1 - delta(l,d+1))*indicator(i + 1 <= r)*Y[i,j] + delta(l,d+1)*sum(k in range(r), X[i,k]*Y[k,j]))',
        }),
        both(
          [
            have('less', '0 < d + 1', [['<', 'rhs', sign()]]),
            have('first', 'delta(0,d+1) == 0', [['==', 'rhs', algebra()]]),
            ['==', 'indicator(i + 1 <= r)*Y[i,j]', hypothesis('first')],
            ['==', 'rhs', algebra()],
          ],
          [
            have('hidden', 'l < d + 1', [['<', 'rhs', sign()]]),
            have('not last', 'delta(l,d+1) == 0', [['==', 'rhs', algebra()]]),
            have('positive', '0 < l + 1', [['<', 'rhs', sign()]]),
            have('not first', 'delta(l+1,0) == 0', [['==', 'rhs', algebra()]]),
            have('wide', 'r <= w[l]', [['<=', 'rhs', hypothesis('hidden widths')]]),
            have('same', 'delta(l+1,d+1) == delta(l,d)', [
              cases(
                'l == d',
                [
                  ['==', '1', hypothesis('case')],
                  ['==', 'rhs', hypothesis('case')],
                ],
                [
                  have('earlier', 'l < d', [['<', 'rhs', sign()]]),
                  have('also earlier', 'l + 1 < d + 1', [['<', 'rhs', sign()]]),
                  ['==', '0', algebra()],
                  ['==', 'rhs', algebra()],
                ],
              ),
            ]),
            have(
              'first member',
              'indicator(i + 1 <= r)*sum(h in range(r), delta(i,h)*Y[h,j]) == indicator(i + 1 <= r)*Y[i,j]',
              [
                cases(
                  'i + 1 <= r',
                  [
                    [
                      '==',
                      'rhs',
                      lemma('sum-against-delta', { at: { n: 'r', i: 'i', h: 'array(h in nat, Y[h,j])' } }),
                    ],
                  ],
                  [
                    ['==', '0', hypothesis('case')],
                    ['==', 'rhs', hypothesis('case')],
                  ],
                ),
              ],
            ),
            have(
              'kept',
              'sum(h in range(w[l]), indicator(i + 1 <= r)*delta(i,h)*indicator(h + 1 <= r)*Y[h,j]) == indicator(i + 1 <= r)*Y[i,j]',
              [
                [
                  '==',
                  'indicator(i + 1 <= r)*sum(h in range(w[l]), indicator(h + 1 <= r)*(delta(i,h)*Y[h,j]))',
                  algebra(),
                ],
                [
                  '==',
                  'indicator(i + 1 <= r)*sum(h in range(r), delta(i,h)*Y[h,j])',
                  hypothesis('padded', { at: { c: 'w[l]', y: 'array(h in nat, delta(i,h)*Y[h,j])' } }),
                ],
                ['==', 'rhs', hypothesis('first member')],
              ],
            ),
            have(
              'summed',
              'sum(h in range(w[l]), X[i,h]*indicator(h + 1 <= r)*indicator(h + 1 <= r)*Y[h,j]) == sum(k in range(r), X[i,k]*Y[k,j])',
              [
                ['==', 'sum(h in range(w[l]), indicator(h + 1 <= r)*(X[i,h]*Y[h,j]))', algebra()],
                [
                  '==',
                  'rhs',
                  hypothesis('padded', { at: { c: 'w[l]', y: 'array(h in nat, X[i,h]*Y[h,j])' } }),
                ],
              ],
            ),
            [
              '==',
              '(1 - delta(l,d))*(indicator(i + 1 <= r)*Y[i,j]) + delta(l,d)*sum(k in range(r), X[i,k]*Y[k,j])',
              hypothesis('same'),
            ],
            [
              '==',
              '(1 - delta(l,d))*sum(h in range(w[l]), indicator(i + 1 <= r)*delta(i,h)*indicator(h + 1 <= r)*Y[h,j]) + delta(l,d)*sum(h in range(w[l]), X[i,h]*indicator(h + 1 <= r)*indicator(h + 1 <= r)*Y[h,j])',
              hypothesis('kept'),
              hypothesis('summed'),
            ],
            [
              '==',
              'sum(h in range(w[l]), ((1 - delta(l,d))*delta(i,h)*indicator(i + 1 <= r) + delta(l,d)*X[i,h]*indicator(h + 1 <= r))*(indicator(h + 1 <= r)*Y[h,j]))',
              algebra(),
            ],
            ['==', 'rhs', hypothesis('same'), hypothesis('not first'), hypothesis('not last')],
          ],
          [['==', 'rhs', algebra()]],
        ),
      ],
      instances: {
        sizes: { d: [0, 1], r: [0, 2], i: [0, 2], j: [0, 2], l: [0, 1] },
        raw: { x: real(), y: real() },
        construct: {
          'w[l in nat]': 'r + l',
          'X[i in nat, j in nat]': 'x*i + j',
          'Y[i in nat, j in nat]': 'y*j - i + 1',
          'V[l in nat, i in nat, j in nat]':
            'delta(l,0)*indicator(i + 1 <= r)*Y[i,j] + (1 - delta(l,0))*((1 - delta(l,d+1))*delta(i,j)*indicator(i + 1 <= r) + delta(l,d+1)*X[i,j]*indicator(j + 1 <= r))',
          'N[l in nat, i in nat, j in nat]':
            '(1 - delta(l,d+1))*indicator(i + 1 <= r)*Y[i,j] + delta(l,d+1)*sum(k in range(r), X[i,k]*Y[k,j])',
        },
      },
    },
    'relu, at least two': {
      given: {
        I: indexSet('rows'),
        K: indexSet('columns'),
        u: array('I'),
        v: array('K'),
        f: element('I'),
        g: element('I'),
        x: element('K'),
        y: element('K'),
      },
      hypotheses: {
        'u, above': '0 < u[f]',
        'u, below': 'u[g] < 0',
        'v, above': '0 < v[x]',
        'v, below': 'v[y] < 0',
      },
      states: `exists(F in R[nat,I], G in R[K,nat], ${identity('2', 'sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q]))')})`,
      derivation: [
        have('fx', '0 < u[f]*v[x]', [['<', 'rhs', sign()]]),
        have('gy', '0 < u[g]*v[y]', [
          ['<', '(-u[g])*(-v[y])', sign()],
          ['==', 'rhs', algebra()],
        ]),
        have('fy', 'u[f]*v[y] <= 0', [['<=', 'rhs', sign()]]),
        have('gx', 'u[g]*v[x] <= 0', [['<=', 'rhs', sign()]]),
        have('relu fx', 'relu(u[f]*v[x]) == u[f]*v[x]', [['==', 'rhs', sign()]]),
        have('relu gy', 'relu(u[g]*v[y]) == u[g]*v[y]', [['==', 'rhs', hypothesis('gy')]]),
        have('relu fy', 'relu(u[f]*v[y]) == 0', [['==', 'rhs', hypothesis('fy')]]),
        have('relu gx', 'relu(u[g]*v[x]) == 0', [['==', 'rhs', hypothesis('gx')]]),
        have(
          'two',
          'forall(p in range(2), q in nat, delta(p,0)*delta(q,0) + delta(p,1)*delta(q,1) == delta(p,q))',
          [
            cases(
              'p == 0',
              [
                ['==', 'delta(0,q)', hypothesis('case')],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                have('positive', '0 < p', [['<', 'rhs', sign()]]),
                obtain(
                  'o',
                  'before',
                  lemma('naturals-are-discrete', { part: 'predecessor', at: { q: 'p' } }),
                ),
                have('at most zero', 'o <= 0', [
                  ['==', 'o + 1 - 1', algebra()],
                  ['==', 'p - 1', hypothesis('before')],
                  ['<=', 'rhs', sign()],
                ]),
                have('zero', 'o == 0', [
                  contradiction('0 < 0', [
                    ['<', 'o', sign()],
                    ['<=', 'rhs', hypothesis('at most zero')],
                  ]),
                ]),
                have('one', 'p == 1', [
                  ['==', 'o + 1', hypothesis('before')],
                  ['==', 'rhs', hypothesis('zero')],
                ]),
                ['==', 'delta(1,q)', hypothesis('one')],
                ['==', 'rhs', hypothesis('one')],
              ],
            ),
          ],
        ),
        witness({
          F: 'array(p in nat, i in I, delta(p,0)*delta(i,f) + delta(p,1)*delta(i,g))',
          G: 'array(j in K, q in nat, delta(q,0)*delta(j,x)/(u[f]*v[x]) + delta(q,1)*delta(j,y)/(u[g]*v[y]))',
        }),
        [
          '==',
          'delta(p,0)*delta(q,0)*relu(u[f]*v[x])/(u[f]*v[x]) + delta(p,0)*delta(q,1)*relu(u[f]*v[y])/(u[g]*v[y]) + delta(p,1)*delta(q,0)*relu(u[g]*v[x])/(u[f]*v[x]) + delta(p,1)*delta(q,1)*relu(u[g]*v[y])/(u[g]*v[y])',
          algebra(),
        ],
        [
          '==',
          'delta(p,0)*delta(q,0) + delta(p,1)*delta(q,1)',
          hypothesis('relu fx'),
          hypothesis('relu fy'),
          hypothesis('relu gx'),
          hypothesis('relu gy'),
        ],
        ['==', 'rhs', hypothesis('two')],
      ],
      instances: {
        sizes: { I: [2, 3], K: [2, 3] },
        raw: { left: array('I', { is: 'positive' }), right: array('K', { is: 'positive' }) },
        construct: {
          'u[i in I]': 'left[i]*(1 - 2*delta(i,g))',
          'v[j in K]': 'right[j]*(1 - 2*delta(j,y))',
          'F[p in nat, i in I]': 'delta(p,0)*delta(i,f) + delta(p,1)*delta(i,g)',
          'G[j in K, q in nat]': 'delta(q,0)*delta(j,x)/(u[f]*v[x]) + delta(q,1)*delta(j,y)/(u[g]*v[y])',
        },
      },
    },
    'relu, at most two': {
      given: {
        I: indexSet('rows'),
        K: indexSet('columns'),
        u: array('I'),
        v: array('K'),
        r: natural(),
        F: array('nat', 'I'),
        G: array('K', 'nat'),
      },
      hypotheses: {
        'rank at least r': identity('r', 'sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q]))'),
      },
      states: 'r <= 2',
      derivation: [
        have('split', 'forall(s in R, t in R, relu(s*t) == relu(s)*relu(t) + relu(-s)*relu(-t))', [
          cases(
            '0 <= s',
            [
              cases(
                '0 <= t',
                [['==', 'rhs', sign()]],
                [
                  have('negative', 's*t <= 0', [['<=', 'rhs', sign()]]),
                  ['==', '0', hypothesis('negative')],
                  ['==', 'rhs', sign()],
                ],
              ),
            ],
            [
              cases(
                '0 <= t',
                [
                  have('negative', 's*t <= 0', [['<=', 'rhs', sign()]]),
                  ['==', '0', hypothesis('negative')],
                  ['==', 'rhs', sign()],
                ],
                [
                  have('positive', '0 <= s*t', [
                    ['<=', '(-s)*(-t)', sign()],
                    ['==', 'rhs', algebra()],
                  ]),
                  ['==', 's*t', hypothesis('positive')],
                  ['==', 'rhs', sign()],
                ],
              ),
            ],
          ),
        ]),
        have(
          'identity',
          identity(
            'r',
            'sum(l in range(2), sum(i in I, F[p,i]*(delta(l,0)*relu(u[i]) + delta(l,1)*relu(-u[i])))*sum(j in K, (delta(l,0)*relu(v[j]) + delta(l,1)*relu(-v[j]))*G[j,q]))',
          ),
          [
            [
              '==',
              'sum(i in I, F[p,i]*sum(j in K, (relu(u[i])*relu(v[j]) + relu(-u[i])*relu(-v[j]))*G[j,q]))',
              algebra(),
            ],
            ['==', 'sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q]))', hypothesis('split')],
            ['==', 'rhs', hypothesis('rank at least r')],
          ],
        ),
        [
          '<=',
          'rhs',
          lemma('identity-through-fewer-coordinates', {
            at: {
              J: 'range(r)',
              d: '2',
              X: 'array(p in range(r), l in nat, sum(i in I, F[p,i]*(delta(l,0)*relu(u[i]) + delta(l,1)*relu(-u[i]))))',
              Y: 'array(l in nat, q in range(r), sum(j in K, (delta(l,0)*relu(v[j]) + delta(l,1)*relu(-v[j]))*G[j,q]))',
            },
          }),
        ],
      ],
      instances: {
        ...diagonals,
        draw: { ...diagonals.draw, r: { oneOf: [0, 1, 2] } },
        construct: {
          'u[i in I]': 'scale*(1 - 2*row[i])',
          'v[j in K]': '1 - 2*column[j]',
          'F[p in nat, i in I]': 'indicator(row[i] == p)/scale',
          'G[j in K, q in nat]': 'indicator(column[j] == q)',
        },
        regimes: { 'tight: both signs': { draw: { r: { oneOf: [2] } } } },
      },
    },
    'literal form, rank as expressivity': {
      given: {
        I: indexSet('rows'),
        K: indexSet('columns'),
        u: array('I'),
        v: array('K'),
        r: natural(),
        F: array('nat', 'I'),
        G: array('K', 'nat'),
      },
      hypotheses: {
        'rank at least r': identity('r', 'sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q]))'),
      },
      refutes: 'r <= 1',
      at: {
        I: 2,
        K: 3,
        u: [1, -1],
        v: [1, -1, 2],
        r: 2,
        F: [
          [1, 0],
          [0, 1],
        ],
        G: [
          [1, 0],
          [0, 1],
          [0, 0],
        ],
      },
    },
    'rank of a polynomial': {
      given: {
        a: array('nat', 'nat'),
        b: array('nat', 'nat'),
        c: array('nat'),
        r: natural(),
        q: natural(),
        s: natural(),
        m: natural(),
        n: natural(),
        F: array('nat', 'nat'),
        G: array('nat', 'nat'),
      },
      where: pascal,
      hypotheses: {
        'rank of the image at least s': identity(
          's',
          `sum(i in range(m), F[p,i]*sum(j in range(n), ${image}*G[j,t]))`,
          't',
        ),
      },
      states: 's <= choose[r+q,q]',
      derivation: [
        obtain(
          ['N', 'X', 'Y'],
          'factors',
          lemma('polynomials-of-inner-products', {
            at: { a: 'a', b: 'b', c: 'c', r: 'r', q: 'q', choose: 'choose' },
          }),
        ),
        have('count', 'N == choose[r+q,q]', [['==', 'rhs', hypothesis('factors')]]),
        have(
          'identity',
          identity(
            's',
            'sum(l in range(N), sum(i in range(m), F[p,i]*X[l,i])*sum(j in range(n), Y[l,j]*G[j,t]))',
            't',
          ),
          [
            [
              '==',
              'sum(i in range(m), F[p,i]*sum(j in range(n), sum(l in range(N), X[l,i]*Y[l,j])*G[j,t]))',
              algebra(),
            ],
            ['==', `sum(i in range(m), F[p,i]*sum(j in range(n), ${image}*G[j,t]))`, hypothesis('factors')],
            ['==', 'rhs', hypothesis('rank of the image at least s')],
          ],
        ),
        [
          '<=',
          'N',
          lemma('identity-through-fewer-coordinates', {
            at: {
              J: 'range(s)',
              d: 'N',
              X: 'array(p in range(s), l in nat, sum(i in range(m), F[p,i]*X[l,i]))',
              Y: 'array(l in nat, t in range(s), sum(j in range(n), Y[l,j]*G[j,t]))',
            },
          }),
        ],
        ['==', 'rhs', hypothesis('count')],
      ],
      instances: {
        draw: {
          r: { oneOf: [1] },
          q: { oneOf: [2] },
          s: { oneOf: [0, 1, 2, 3] },
          m: { oneOf: [3] },
          n: { oneOf: [3] },
        },
        construct: {
          'a[i in nat, k in nat]': 'i',
          'b[j in nat, k in nat]': 'j',
          'c[e in nat]': '1',
          'F[p in nat, i in nat]': 'delta(p,i)',
          'G[j in nat, t in nat]': inverse,
        },
        regimes: {
          'tight: 1 + z + z^2 at three points': { draw: { s: { oneOf: [3] } } },
          'tight: 1 + z of two coordinates': {
            draw: { r: { oneOf: [2] }, q: { oneOf: [1] }, s: { oneOf: [3] } },
            construct: {
              'a[i in nat, k in nat]': 'delta(i,k+1)',
              'b[j in nat, k in nat]': 'delta(j,k+1)',
              'G[j in nat, t in nat]': 'delta(j,t)*(1 + 4*delta(j,0)) - delta(j,0) - delta(t,0)',
            },
          },
        },
      },
    },
    'rank of the square': {
      given: {
        a: array('nat', 'nat'),
        b: array('nat', 'nat'),
        r: natural(),
        s: natural(),
        m: natural(),
        n: natural(),
        F: array('nat', 'nat'),
        G: array('nat', 'nat'),
      },
      hypotheses: {
        'rank of the square at least s': identity(
          's',
          `sum(i in range(m), F[p,i]*sum(j in range(n), (${z('r').replace('m in', 'k in').replaceAll(',m]', ',k]')})^2*G[j,q]))`,
        ),
      },
      states: '2*s <= r*(r + 1)',
      derivation: [
        obtain(
          ['N', 'X', 'Y'],
          'factors',
          lemma('squares-of-inner-products', { at: { a: 'a', b: 'b', r: 'r' } }),
        ),
        have('count', '2*N == r*(r + 1)', [['==', 'rhs', hypothesis('factors')]]),
        have(
          'identity',
          identity(
            's',
            'sum(l in range(N), sum(i in range(m), F[p,i]*X[l,i])*sum(j in range(n), Y[l,j]*G[j,q]))',
          ),
          [
            [
              '==',
              'sum(i in range(m), F[p,i]*sum(j in range(n), sum(l in range(N), X[l,i]*Y[l,j])*G[j,q]))',
              algebra(),
            ],
            [
              '==',
              `sum(i in range(m), F[p,i]*sum(j in range(n), (${z('r').replace('m in', 'k in').replaceAll(',m]', ',k]')})^2*G[j,q]))`,
              hypothesis('factors'),
            ],
            ['==', 'rhs', hypothesis('rank of the square at least s')],
          ],
        ),
        have('few', 's <= N', [
          [
            '<=',
            'rhs',
            lemma('identity-through-fewer-coordinates', {
              at: {
                J: 'range(s)',
                d: 'N',
                X: 'array(p in range(s), l in nat, sum(i in range(m), F[p,i]*X[l,i]))',
                Y: 'array(l in nat, q in range(s), sum(j in range(n), Y[l,j]*G[j,q]))',
              },
            }),
          ],
        ]),
        ['<=', '2*N', hypothesis('few')],
        ['==', 'rhs', hypothesis('count')],
      ],
      instances: {
        draw: { r: { oneOf: [2] }, s: { oneOf: [0, 1, 2, 3] }, m: { oneOf: [3] }, n: { oneOf: [3] } },
        construct: {
          'a[i in nat, k in nat]': '1 - indicator(i + k == 1)',
          'b[j in nat, k in nat]': '1 - indicator(j + k == 1)',
          'F[p in nat, i in nat]': 'delta(p,i)',
          'G[j in nat, q in nat]':
            '(3*delta(j,q) + indicator(j + q == 1) - indicator(2 <= j + q)*indicator(j != q) - 2*delta(j,2)*delta(q,2))/2',
        },
        regimes: {
          'tight: three points': { draw: { s: { oneOf: [3] } } },
          'tight: one coordinate': {
            draw: { r: { oneOf: [1] }, s: { oneOf: [1] } },
            construct: { 'G[j in nat, q in nat]': 'delta(j,0)*delta(q,0)' },
          },
        },
      },
    },
  },

  controls: {
    'rank of the product at least the smaller one': {
      part: 'Sylvester',
      replace: ['a + b - n <= c', 'min(a, b) <= c'],
      counterexample: {
        I: 2,
        K: 2,
        n: 2,
        a: 1,
        b: 1,
        c: 0,
        A: [
          [0, 1],
          [0, 0],
        ],
        B: [
          [0, 1],
          [0, 0],
        ],
        F: [
          [1, 0],
          [0, 0],
        ],
        G: [
          [0, 0],
          [1, 0],
        ],
        H: [
          [1, 0],
          [0, 0],
        ],
        W: [
          [0, 0],
          [1, 0],
        ],
        X: [
          [0, 0],
          [0, 0],
        ],
        Y: [
          [0, 0],
          [0, 0],
        ],
      },
      instances: {
        draw: { both: { oneOf: [0] }, left: { oneOf: [1] }, right: { oneOf: [1] }, slack: { oneOf: [0] } },
      },
      because: 'A maps what B reaches to zero',
    },
    'rank of the product above that of a factor': {
      part: 'product',
      without: ['rank A at most a'],
      counterexample: {
        I: 1,
        K: 1,
        n: 1,
        a: 0,
        b: 1,
        r: 1,
        A: [[1]],
        B: [[1]],
        F: [[1]],
        G: [[1]],
        X: [[]],
        Y: [],
        Z: [[1]],
        W: [[1]],
      },
      instances: {
        construct: { r: '1', a: '0', b: '1', 'A[i in I, k in nat]': 'scale*indicator(row[i] == k)' },
      },
      because: 'nothing is said of a then',
    },
    'rank of the sum at most the larger one': {
      part: 'sum',
      replace: ['r <= a + b', 'r <= max(a, b)'],
      counterexample: {
        I: 2,
        K: 2,
        a: 1,
        b: 1,
        r: 2,
        A: [
          [1, 0],
          [0, 0],
        ],
        B: [
          [0, 0],
          [0, 1],
        ],
        F: [
          [1, 0],
          [0, 1],
        ],
        G: [
          [1, 0],
          [0, 1],
        ],
        X: [[1], [0]],
        Y: [[1, 0]],
        Z: [[0], [1]],
        W: [[0, 1]],
      },
      because: 'diag(1, 0) + diag(0, 1) has rank two',
    },
    'rank under relu': {
      part: 'relu, at most two',
      replace: ['r <= 2', 'r <= 1'],
      counterexample: {
        I: 2,
        K: 3,
        u: [1, -1],
        v: [1, -1, 2],
        r: 2,
        F: [
          [1, 0],
          [0, 1],
        ],
        G: [
          [1, 0],
          [0, 1],
          [0, 0],
        ],
      },
      because: "relu(u v') has rank two, u v' rank one",
    },
    'one hidden unit less': {
      part: 'linear net, all of them',
      without: ['hidden widths'],
      counterexample: {
        w: [0, 0],
        d: 0,
        r: 1,
        l: 0,
        i: 0,
        j: 0,
        X: [
          [1, 0],
          [0, 0],
        ],
        Y: [
          [1, 0],
          [0, 0],
        ],
        V: [
          [
            [1, 0],
            [0, 0],
          ],
          [
            [1, 0],
            [0, 0],
          ],
        ],
        N: [
          [
            [1, 0],
            [0, 0],
          ],
          [
            [0, 0],
            [0, 0],
          ],
        ],
      },
      instances: { sizes: { r: [1, 2] }, construct: { 'w[l in nat]': '0' } },
      because: 'through no coordinates only zero passes',
    },
    'rank of the square not above': {
      part: 'rank of the square',
      replace: ['2*s <= r*(r + 1)', 's <= r'],
      counterexample: {
        r: 2,
        s: 3,
        m: 3,
        n: 3,
        a: [
          [1, 0],
          [0, 1],
          [1, 1],
        ],
        b: [
          [1, 0],
          [0, 1],
          [1, 1],
        ],
        F: [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
        G: [
          ['3/2', '1/2', '-1/2'],
          ['1/2', '3/2', '-1/2'],
          ['-1/2', '-1/2', '1/2'],
        ],
      },
      because: 'x^2, x y and y^2 are three features of two coordinates',
    },
    'rank of a polynomial not above': {
      part: 'rank of a polynomial',
      replace: ['s <= choose[r+q,q]', 's <= q'],
      counterexample: {
        r: 1,
        q: 2,
        s: 3,
        m: 3,
        n: 3,
        a: [[0], [1], [2]],
        b: [[0], [1], [2]],
        c: [1, 1, 1],
        F: [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
        G: [
          ['7/2', '-7/2', 1],
          ['-7/2', 5, '-3/2'],
          [1, '-3/2', '1/2'],
        ],
      },
      because: '1, x and x^2 are three features of one coordinate',
    },
    'signs of one kind': {
      part: 'relu, at least two',
      without: ['v, below'],
      counterexample: {
        I: 2,
        K: 1,
        u: [1, -1],
        v: [1],
        f: 0,
        g: 1,
        x: 0,
        y: 0,
        F: [
          [1, 0],
          [0, 1],
        ],
        G: [[1, 0]],
      },
      instances: { construct: { 'v[j in K]': 'right[j]', 'G[j in K, q in nat]': 'delta(q,0)*delta(j,x)' } },
      because: 'a row of zeros is left',
    },
  },
});
