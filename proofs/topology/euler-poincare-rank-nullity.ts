/**
 * # The Euler-Poincaré formula
 *
 * The boundary of a boundary vanishes, in every dimension, by the signs. With f_k simplices and boundary matrices of ranks r_k, the alternating sum
 * of the f_k is that of beta_k = f_k - r_k - r_(k+1). The matrix of vertices and edges has the rank V minus the number of components, so
 * that beta_0 counts components, and beta_1 = E - V + beta_0 for a graph. A matrix has the rank r if it factors through r coordinates
 * with a left and a right inverse; components are classes in which functions that agree along edges are constant.
 * Not claimed: that every matrix has a rank, or every graph components; that the beta_k do not depend on the triangulation.
 */
import {
  algebra,
  array,
  both,
  choice,
  have,
  hypothesis,
  indexSet,
  induction,
  lemma,
  natural,
  proof,
  sign,
  unfold,
} from 'lemmata';

const itself = 'euler-poincare-rank-nullity';

/** A triangle with its edges 12, 02, 01 and its vertices; places of faces that do not exist are filled up. */
const filled = (row: readonly number[], length: number) => Array.from({ length }, (_, i) => row[i] ?? 0);
const faces = (length: number) => [filled([0, 1, 2], length)];
const lower = (length: number) => [filled([2, 1], length), filled([2, 0], length), filled([1, 0], length)];
const lengths = [2, 3, 4, 5, 6, 7, 8, 9];
const triangle = { n: 1, A: 1, B: 3, C: 3, face: faces(5), lower: lower(5) };
const triangles = {
  face: { tables: lengths.map(faces) },
  lower: { tables: lengths.map(lower) },
};
const twoEdges = {
  tail: [0, 2],
  head: [1, 3],
  component: [0, 0, 1, 1],
  root: [0, 2],
  A: [
    [-1, 0],
    [1, 0],
    [0, -1],
    [0, 1],
  ],
  B: [
    [1, 0],
    [0, 1],
  ],
  L: [
    [0, 1, 0, 0],
    [0, 0, 0, 1],
  ],
  Q: [
    [1, 0],
    [0, 1],
  ],
} as const;
const twoEdgesApart = {
  sizes: { V: [4, 4] as const, F: [2, 2] as const, U: [2, 2] as const, I: [2, 2] as const },
  draw: {
    tail: { tables: [twoEdges.tail] },
    head: { tables: [twoEdges.head] },
    component: { tables: [twoEdges.component] },
    root: { tables: [twoEdges.root] },
    A: { tables: [twoEdges.A] },
    B: { tables: [twoEdges.B] },
    L: { tables: [twoEdges.L] },
    Q: { tables: [twoEdges.Q] },
  },
};

const graph = {
  given: {
    V: indexSet('vertices'),
    F: indexSet('edges'),
    U: indexSet('components'),
    I: indexSet('coordinates, as many as the rank'),
    tail: choice('F', 'V'),
    head: choice('F', 'V'),
    component: choice('V', 'U'),
    root: choice('U', 'V'),
    A: array('V', 'I'),
    B: array('I', 'F'),
    L: array('I', 'V'),
    Q: array('F', 'I'),
  },
  hypotheses: {
    'edges stay in components': 'forall(e in F, component[tail[e]] == component[head[e]])',
    'roots are in their components': 'forall(c in U, component[root[c]] == c)',
    'components are connected':
      'forall(g in R[V], forall(e in F, g[tail[e]] == g[head[e]]), forall(v in V, g[v] == g[root[component[v]]]))',
    'factors of the incidence matrix':
      'forall(v in V, e in F, sum(i in I, A[v,i]*B[i,e]) == delta(v, head[e]) - delta(v, tail[e]))',
    'left inverse': 'forall(i in I, k in I, sum(v in V, L[i,v]*A[v,k]) == delta(i, k))',
    'right inverse': 'forall(i in I, k in I, sum(e in F, B[i,e]*Q[e,k]) == delta(i, k))',
  },
} as const;

/** Stars: every edge leads from a root to another vertex of its component. */
const forests = {
  sizes: { V: [2, 2] as const, F: [1, 1] as const, U: [1, 1] as const, I: [1, 1] as const },
  draw: {
    tail: { tables: [[0]] },
    head: { tables: [[1]] },
    component: { tables: [[0, 0]] },
    root: { tables: [[0]] },
    A: { tables: [[[-1], [1]]] },
    B: { tables: [[[1]]] },
    L: { tables: [[[0, 1]]] },
    Q: { tables: [[[1]]] },
  },
  regimes: {
    'tight: a triangle': {
      sizes: { V: [3, 3] as const, F: [3, 3] as const, U: [1, 1] as const, I: [2, 2] as const },
      draw: {
        tail: { tables: [[0, 0, 1]] },
        head: { tables: [[1, 2, 2]] },
        component: { tables: [[0, 0, 0]] },
        root: { tables: [[0]] },
        A: {
          tables: [
            [
              [-1, -1],
              [1, 0],
              [0, 1],
            ],
          ],
        },
        B: {
          tables: [
            [
              [1, 0, -1],
              [0, 1, 1],
            ],
          ],
        },
        L: {
          tables: [
            [
              [0, 1, 0],
              [0, 0, 1],
            ],
          ],
        },
        Q: {
          tables: [
            [
              [1, 0],
              [0, 1],
              [0, 0],
            ],
          ],
        },
      },
    },
    'tight: two edges apart': twoEdgesApart,
  },
};

export default proof({
  id: itself,
  title: 'The Euler-Poincaré formula',
  sources: [
    {
      document: 'foundations-article',
      section: 'Topology and Deep Learning (Topological Data Analysis)',
      relation: 'made precise',
    },
  ],
  references: ['hatcher2002, Theorem 2.44'],

  given: {},

  parts: {
    'signs cancel': {
      given: { G: array('nat', 'nat') },
      states:
        'forall(n in nat, forall(i in nat, j in range(n), i <= j, G[j+1,i] == G[i,j]), sum(j in range(n+1), sum(i in range(n), (-1)^(i+j)*G[j,i])) == 0)',
      derivation: [
        induction('n', {
          base: [['==', 'rhs', algebra()]],
          step: [
            have('symmetric', 'forall(p in range(n + 1), G[n+1,p] == G[p,n])', [
              have('below', 'p <= n', [['<=', 'rhs', sign()]]),
              ['==', 'rhs', hypothesis('assumed', { at: { i: 'p', j: 'n' } })],
            ]),
            have('symmetric before', 'forall(a in nat, b in range(n), a <= b, G[b+1,a] == G[a,b])', [
              have('within', 'b + 1 <= n + 1', [
                ['<=', 'n', sign()],
                ['<=', 'rhs', sign()],
              ]),
              ['==', 'rhs', hypothesis('assumed', { at: { i: 'a', j: 'b' } })],
            ]),
            [
              '==',
              'sum(j in range(n+1), sum(i in range(n), (-1)^(i+j)*G[j,i])) + sum(i in range(n+1), (-1)^(i+n+1)*G[n+1,i]) + sum(j in range(n+1), (-1)^(n+j)*G[j,n])',
              algebra(),
            ],
            [
              '==',
              'sum(i in range(n+1), (-1)^(i+n+1)*G[n+1,i]) + sum(j in range(n+1), (-1)^(n+j)*G[j,n])',
              hypothesis('induction'),
            ],
            [
              '==',
              'sum(i in range(n+1), (-1)^(i+n+1)*G[i,n]) + sum(j in range(n+1), (-1)^(n+j)*G[j,n])',
              hypothesis('symmetric'),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
      instances: {
        sizes: { n: [0, 3] },
        raw: { low: array('nat', 'nat') },
        construct: {
          'G[j in nat, i in nat]':
            'indicator(j <= i)*low[j,i] + indicator(i < j)*sum(m in range(4), delta(m + 1, j)*low[i,m])',
        },
        regimes: { 'tight: nothing': { sizes: { n: [0, 0] } } },
      },
    },
    'the boundary of a boundary vanishes': {
      given: {
        n: natural(),
        A: indexSet('simplices'),
        B: indexSet('their faces'),
        C: indexSet('the faces of these'),
        face: choice('A', 'nat', 'B'),
        lower: choice('B', 'nat', 'C'),
      },
      where: {
        'D1[b in B, s in A]': 'sum(j in range(n + 2), (-1)^j*delta(face[s,j], b))',
        'D0[c in C, b in B]': 'sum(i in range(n + 1), (-1)^i*delta(lower[b,i], c))',
      },
      hypotheses: {
        'faces of faces':
          'forall(s in A, i in nat, j in range(n + 1), i <= j, lower[face[s,j+1],i] == lower[face[s,i],j])',
      },
      states: 'forall(c in C, s in A, sum(b in B, D0[c,b]*D1[b,s]) == 0)',
      derivation: [
        have(
          'symmetric',
          'forall(i in nat, j in range(n + 1), i <= j, delta(lower[face[s,j+1],i], c) == delta(lower[face[s,i],j], c))',
          [
            have('same', 'lower[face[s,j+1],i] == lower[face[s,i],j]', [
              ['==', 'rhs', hypothesis('faces of faces', { at: { s: 's', i: 'i', j: 'j' } })],
            ]),
            ['==', 'rhs', hypothesis('same')],
          ],
        ),
        [
          '==',
          'sum(b in B, sum(i in range(n + 1), (-1)^i*delta(lower[b,i], c))*sum(j in range(n + 2), (-1)^j*delta(face[s,j], b)))',
          unfold('D0', 'D1'),
        ],
        [
          '==',
          'sum(j in range(n + 1 + 1), sum(i in range(n + 1), (-1)^(i+j)*delta(lower[face[s,j],i], c)))',
          algebra(),
        ],
        [
          '==',
          'rhs',
          lemma(itself, {
            part: 'signs cancel',
            at: { n: 'n + 1', G: 'array(j in nat, i in nat, delta(lower[face[s,j],i], c))' },
          }),
        ],
      ],
      instances: {
        sizes: { n: [1, 1], A: [1, 1], B: [3, 3], C: [3, 3] },
        draw: triangles,
      },
    },
    'alternating sums': {
      given: { n: natural(), f: array('nat'), r: array('nat') },
      where: { 'beta[k in nat]': 'f[k] - r[k] - r[k+1]' },
      hypotheses: { 'no boundary of vertices': 'r[0] == 0', 'no simplices above dimension n': 'r[n+1] == 0' },
      states: 'sum(k in range(n + 1), (-1)^k*f[k]) == sum(k in range(n + 1), (-1)^k*beta[k])',
      derivation: [
        have('ranks', 'sum(k in range(n + 1), (-1)^k*(r[k] + r[k+1])) == 0', [
          ['==', '-sum(k in range(n + 1), (-1)^(k+1)*r[k+1] - (-1)^k*r[k])', algebra()],
          [
            '==',
            '-((-1)^(n+1)*r[n+1] - (-1)^0*r[0])',
            lemma('telescoping', { at: { n: 'n + 1', f: 'array(k in nat, (-1)^k*r[k])' } }),
          ],
          [
            '==',
            '-((-1)^(n+1)*0 - (-1)^0*0)',
            hypothesis('no boundary of vertices'),
            hypothesis('no simplices above dimension n'),
          ],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'sum(k in range(n + 1), (-1)^k*f[k]) - 0', algebra()],
        [
          '==',
          'sum(k in range(n + 1), (-1)^k*f[k]) - sum(k in range(n + 1), (-1)^k*(r[k] + r[k+1]))',
          hypothesis('ranks'),
        ],
        ['==', 'sum(k in range(n + 1), (-1)^k*(f[k] - r[k] - r[k+1]))', algebra()],
        ['==', 'rhs', unfold('beta')],
      ],
      instances: {
        sizes: { n: [0, 4] },
        raw: { rank: array('nat') },
        construct: { 'r[k in nat]': 'rank[k]*(1 - delta(k, 0))*(1 - delta(k, n + 1))' },
      },
    },
    'the rank of the incidence matrix': {
      ...graph,
      states: 'card(I) == card(V) - card(U)',
      where: { 'rest[v in V, w in V]': 'delta(v, w) - sum(i in I, A[v,i]*L[i,w])' },
      derivation: [
        have('annihilates', 'forall(v in V, k in I, sum(w in V, rest[v,w]*A[w,k]) == 0)', [
          ['==', 'A[v,k] - sum(i in I, A[v,i]*sum(w in V, L[i,w]*A[w,k]))', unfold('rest')],
          ['==', 'A[v,k] - sum(i in I, A[v,i]*delta(i, k))', hypothesis('left inverse')],
          ['==', 'rhs', algebra()],
        ]),
        have('along edges', 'forall(v in V, e in F, rest[v,tail[e]] == rest[v,head[e]])', [
          have('difference', 'sum(w in V, rest[v,w]*(delta(w, head[e]) - delta(w, tail[e]))) == 0', [
            [
              '==',
              'sum(w in V, rest[v,w]*sum(i in I, A[w,i]*B[i,e]))',
              hypothesis('factors of the incidence matrix'),
            ],
            ['==', 'sum(i in I, sum(w in V, rest[v,w]*A[w,i])*B[i,e])', algebra()],
            ['==', '0', hypothesis('annihilates')],
          ]),
          [
            '==',
            'rest[v,head[e]] - sum(w in V, rest[v,w]*(delta(w, head[e]) - delta(w, tail[e])))',
            algebra(),
          ],
          ['==', 'rest[v,head[e]] - 0', hypothesis('difference', { times: '1' })],
          ['==', 'rhs', algebra()],
        ]),
        have('constant on components', 'forall(v in V, w in V, rest[v,w] == rest[v,root[component[w]]])', [
          [
            '==',
            'rhs',
            hypothesis('components are connected', { at: { g: 'array(h in V, rest[v,h])', v: 'w' } }),
          ],
        ]),
        have(
          'components in the kernel',
          'forall(c in U, k in I, sum(w in V, delta(component[w], c)*A[w,k]) == 0)',
          [
            have(
              'edges',
              'forall(e in F, sum(i in I, sum(w in V, delta(component[w], c)*A[w,i])*B[i,e]) == 0)',
              [
                ['==', 'sum(w in V, delta(component[w], c)*sum(i in I, A[w,i]*B[i,e]))', algebra()],
                [
                  '==',
                  'sum(w in V, delta(component[w], c)*(delta(w, head[e]) - delta(w, tail[e])))',
                  hypothesis('factors of the incidence matrix'),
                ],
                ['==', 'delta(component[head[e]], c) - delta(component[tail[e]], c)', algebra()],
                [
                  '==',
                  'delta(component[head[e]], c) - delta(component[head[e]], c)',
                  hypothesis('edges stay in components'),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
            ['==', 'sum(i in I, sum(w in V, delta(component[w], c)*A[w,i])*delta(i, k))', algebra()],
            [
              '==',
              'sum(i in I, sum(w in V, delta(component[w], c)*A[w,i])*sum(e in F, B[i,e]*Q[e,k]))',
              hypothesis('right inverse'),
            ],
            [
              '==',
              'sum(e in F, sum(i in I, sum(w in V, delta(component[w], c)*A[w,i])*B[i,e])*Q[e,k])',
              algebra(),
            ],
            ['==', 'rhs', hypothesis('edges')],
          ],
        ),
        have(
          'kept',
          'forall(c in U, w in V, sum(v in V, delta(component[v], c)*rest[v,w]) == delta(component[w], c))',
          [
            [
              '==',
              'delta(component[w], c) - sum(i in I, sum(v in V, delta(component[v], c)*A[v,i])*L[i,w])',
              unfold('rest'),
            ],
            ['==', 'delta(component[w], c) - 0', hypothesis('components in the kernel')],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('by coordinates', 'sum(v in V, rest[v,v]) == card(V) - card(I)', [
          ['==', 'sum(v in V, delta(v, v)) - sum(i in I, sum(v in V, L[i,v]*A[v,i]))', unfold('rest')],
          ['==', 'sum(v in V, delta(v, v)) - sum(i in I, delta(i, i))', hypothesis('left inverse')],
          ['==', 'rhs', algebra()],
        ]),
        have('by components', 'sum(v in V, rest[v,v]) == card(U)', [
          [
            '==',
            'sum(v in V, rest[v,root[component[v]]])',
            hypothesis('constant on components', { at: { v: 'v', w: 'v' } }),
          ],
          ['==', 'sum(c in U, sum(v in V, delta(component[v], c)*rest[v,root[c]]))', algebra()],
          ['==', 'sum(c in U, delta(component[root[c]], c))', hypothesis('kept')],
          ['==', 'sum(c in U, delta(c, c))', hypothesis('roots are in their components')],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'card(V) - (card(V) - card(I))', algebra()],
        ['==', 'card(V) - sum(v in V, rest[v,v])', hypothesis('by coordinates', { times: '1' })],
        ['==', 'rhs', hypothesis('by components', { times: '1' })],
      ],
      instances: forests,
    },
    'cycles of a graph': {
      ...graph,
      where: { beta0: 'card(V) - card(I)', beta1: 'card(F) - card(I)' },
      states: '(beta0 == card(U)) and (beta1 == card(F) - card(V) + beta0)',
      derivation: [
        have('rank', 'card(I) == card(V) - card(U)', [
          ['==', 'rhs', lemma(itself, { part: 'the rank of the incidence matrix' })],
        ]),
        both(
          [
            ['==', 'card(V) - card(I)', unfold('beta0')],
            ['==', 'card(V) - (card(V) - card(U))', hypothesis('rank', { times: '1' })],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', 'card(F) - card(I)', unfold('beta1')],
            ['==', 'card(F) - card(V) + (card(V) - card(I))', algebra()],
            ['==', 'rhs', unfold('beta0')],
          ],
        ),
      ],
      instances: forests,
    },
  },

  controls: {
    'boundaries without signs': {
      part: 'the boundary of a boundary vanishes',
      where: {
        'D1[b in B, s in A]': 'sum(j in range(n + 2), delta(face[s,j], b))',
        'D0[c in C, b in B]': 'sum(i in range(n + 1), delta(lower[b,i], c))',
      },
      counterexample: { ...triangle, c: 0, s: 0 },
      because: 'in a triangle every vertex is met twice',
    },
    'one component in any graph': {
      part: 'cycles of a graph',
      states: 'beta1 == card(F) - card(V) + 1',
      counterexample: { V: 4, F: 2, U: 2, I: 2, ...twoEdges },
      instances: { ...twoEdgesApart, regimes: { 'tight: a triangle': twoEdgesApart } },
      because: 'two edges apart have no cycle: 0, and 2 - 4 + 1 = -1',
    },
    'sums without signs': {
      part: 'alternating sums',
      states: 'sum(k in range(n + 1), f[k]) == sum(k in range(n + 1), beta[k])',
      counterexample: { n: 1, f: [3, 1, 0], r: [0, 1, 0] },
      because: 'a point and an edge: 4 simplices, two components, no cycle',
    },
    'classes that are not connected': {
      part: 'the rank of the incidence matrix',
      without: ['components are connected'],
      counterexample: {
        V: 2,
        F: 0,
        U: 1,
        I: 0,
        tail: [],
        head: [],
        component: [0, 0],
        root: [0],
        A: [[], []],
        B: [],
        L: [],
        Q: [],
      },
      instances: {
        sizes: { ...twoEdgesApart.sizes, U: [1, 1] },
        draw: {
          ...twoEdgesApart.draw,
          component: { tables: [[0, 0, 0, 0]] },
          root: { tables: [[0]] },
        },
      },
      because: 'two points without an edge are two components, not one',
    },
  },
});
