/**
 * # The bars of persistent homology in degree zero are stable
 *
 * For nonnegative dissimilarities d of the points of V, Kruskal's algorithm joins at step k two components by an edge a_k b_k of least
 * weight m_k among the pairs of different components; these are the weights of a minimum spanning tree in order, and the finite bars
 * [0, m_k) of the filtration d <= t. The components after k steps are labelled by the name x of one of their points, p_k. The weights do not fall;
 * there are |V| - k components after k steps, and as many in the graph d <= t when exactly the first k weights are at most t (elder
 * rule). If two dissimilarities differ by at most eps everywhere, so do their weights, in order; ties are allowed. Points of a
 * metric space that move by at most delta give eps = 2 delta.
 * Not claimed: bars in higher degrees; that Kruskal's tree has the least total weight; bars [0, 0) are counted, and empty.
 */
import {
  algebra,
  array,
  both,
  by,
  cases,
  choice,
  contradiction,
  type Derivation,
  have,
  hypothesis,
  type Instances,
  indexSet,
  induction,
  lemma,
  natural,
  nonemptySet,
  obtain,
  proof,
  type Reason,
  real,
  sign,
  witness,
} from 'lemmata';

const itself = 'persistence-h0-stability';
/** Labels of the components: joining a_k and b_k gives those of b_k the label of a_k. */
const labels = (z = '') => ({
  [`start${z}`]: `forall(i in V, p${z}[0,i] == x[i])`,
  [`joined${z}`]: `forall(k in nat, i in V, p${z}[k,i] == p${z}[k,b${z}[k]], p${z}[k+1,i] == p${z}[k,a${z}[k]])`,
  [`kept${z}`]: `forall(k in nat, i in V, p${z}[k,i] != p${z}[k,b${z}[k]], p${z}[k+1,i] == p${z}[k,i])`,
});
const constructed = (z = '') => ({
  [`p${z}[0, i in V]`]: 'x[i]',
  [`p${z}[n+1, i in V]`]: `p${z}[n,i] + indicator(p${z}[n,i] == p${z}[n,b${z}[n]])*(p${z}[n,a${z}[n]] - p${z}[n,i])`,
});
/** A run of Kruskal's algorithm; the names of what belongs to it end in `z`. */
const joins = (z = '') => ({
  [`different components${z}`]: `forall(k in nat, k + 1 < card(V), p${z}[k,a${z}[k]] != p${z}[k,b${z}[k]])`,
});
const least = (z = '') => ({
  [`least weight${z}`]: `forall(k in nat, i in V, j in V, k + 1 < card(V), p${z}[k,i] != p${z}[k,j], d${z}[a${z}[k],b${z}[k]] <= d${z}[i,j])`,
});
const second = {
  given: {
    a2: choice('nat', 'V'),
    b2: choice('nat', 'V'),
    p2: array('nat', 'V'),
    d2: array('V', 'V', { is: 'nonnegative' }),
    eps: real('nonnegative'),
  },
  hypotheses: {
    ...labels('2'),
    ...least(),
    ...joins('2'),
    ...least('2'),
    close: 'forall(i in V, j in V, abs(d[i,j] - d2[i,j]) <= eps)',
  },
};
const earlier = have('earlier', 'k < card(V)', [
  ['<', 'k + 1', sign()],
  ['<', 'rhs', hypothesis('assumed')],
]);
/** The fact that two numbers are equal contradicts `distinct`, which says that they are not. */
const clash = (u: string, v: string, distinct: Reason, equal: Derivation) =>
  contradiction('0 < 0', [
    have('equal', `${u} == ${v}`, equal),
    have('distinct', `${u} != ${v}`, [by(distinct)]),
    ['<', `abs(${u} - ${v})`, sign()],
    ['==', `abs(${v} - ${v})`, hypothesis('equal')],
    ['==', 'rhs', algebra()],
  ]);
/** Two points, and three on a line at equal distances: every pair of neighbours may be next. */
const firsts = (...row: number[]) => ({ tables: row.map((_, n) => row.slice(0, n + 1)) });
const tree = { a: firsts(0, 1, 2, 0, 0, 0), b: firsts(1, 2, 0, 0, 0, 0) };
const edge = { a: firsts(0, 0, 0, 0, 0, 0), b: firsts(1, 1, 1, 1, 1, 1) };
const path = { a: firsts(0, 1, 2, 0, 0, 0, 0, 0), b: firsts(1, 2, 3, 0, 0, 0, 0, 0) };
/** Weights 1, 2, 3, at points of a line. */
const growing = {
  sizes: { V: [4, 4], k: [0, 3], l: [0, 2], m: [0, 2] },
  draw: { x: { tables: [[0, 1, 3, 6]] }, ...path },
} as const;
const points = {
  sizes: { V: [3, 3], k: [0, 1], l: [0, 1], m: [0, 1] },
  raw: { scale: real('nonnegative') },
  draw: { x: { tables: [[0, 1, 2]] }, ...tree },
  construct: { ...constructed(), 'd[i in V, j in V]': 'scale*abs(x[i] - x[j])' },
  regimes: {
    'tight: two points': { sizes: { V: [2, 2], k: [0, 0] }, draw: { x: { tables: [[0, 1]] }, ...edge } },
    'growing weights': growing,
  },
} as const satisfies Instances;
/** The tree 1 - 2, 0 - 1 instead of 0 - 1, 1 - 2. */
const other = { a2: firsts(1, 0, 0, 0, 0, 0), b2: firsts(2, 1, 0, 0, 0, 0) };
const twoRuns = {
  ...points,
  draw: { ...points.draw, a2: tree.a, b2: tree.b },
  construct: {
    ...points.construct,
    ...constructed('2'),
    'd2[i in V, j in V]': 'd[i,j] + eps*(1 - delta(i,j))',
  },
  regimes: {
    'tight: two points': {
      sizes: { V: [2, 2], k: [0, 0] },
      draw: { x: { tables: [[0, 1]] }, ...edge, a2: edge.a, b2: edge.b },
    },
    'growing weights': { ...growing, draw: { ...growing.draw, a2: path.a, b2: path.b } },
    // Equal distances may be joined in any order, and a small change makes another order the only one.
    'tight: ties before': {
      draw: { x: { tables: [[0, 1, 2]] }, ...tree, ...other },
      construct: {
        'd[i in V, j in V]': '(scale + eps)*(1 - delta(i,j))',
        'd2[i in V, j in V]': '(scale + 2*eps*indicator(x[i] + x[j] != 3))*(1 - delta(i,j))',
      },
    },
    'tight: ties after': {
      draw: { x: { tables: [[0, 1, 2]] }, ...tree, ...other },
      construct: {
        'd[i in V, j in V]': '(scale + 2*eps*indicator(x[i] + x[j] != 1))*(1 - delta(i,j))',
        'd2[i in V, j in V]': '(scale + eps)*(1 - delta(i,j))',
      },
    },
  },
} as const satisfies Instances;
const count = (q: string) => `sum(i in V, indicator(${q} == x[i]))`;

export default proof({
  id: itself,
  title: 'Bars of persistent homology in degree zero move by at most the change of the distances',
  sources: [
    {
      document: 'foundations-article',
      section: 'Topology and Deep Learning (Persistent Homology)',
      relation: 'made precise',
    },
  ],
  references: ['cohensteiner2007', 'chazal2014', 'kruskal1956'],

  given: {
    V: nonemptySet('points'),
    x: array('V'),
    a: choice('nat', 'V'),
    b: choice('nat', 'V'),
    p: array('nat', 'V'),
    d: array('V', 'V', { is: 'nonnegative' }),
  },
  hypotheses: { names: 'forall(i in V, j in V, i != j, x[i] != x[j])', ...labels(), ...joins() },

  parts: {
    roots: {
      without: ['names'],
      states:
        'forall(k in nat, k < card(V), forall(i in V, exists(s in V, (p[k,i] == x[s]) and (p[k,s] == x[s]))))',
      derivation: [
        induction('k', {
          base: [
            witness({ s: 'i' }),
            both([['==', 'rhs', hypothesis('start')]], [['==', 'rhs', hypothesis('start')]]),
          ],
          step: [
            earlier,
            have('apart', 'p[k,a[k]] != p[k,b[k]]', [
              by(hypothesis('different components', { at: { k: 'k' } })),
            ]),
            have('roots', 'forall(c in V, exists(s in V, (p[k,c] == x[s]) and (p[k,s] == x[s])))', [
              by(hypothesis('induction', { at: { i: 'c' } })),
            ]),
            cases(
              'p[k,i] == p[k,b[k]]',
              [
                obtain('s', 'root', hypothesis('roots', { at: { c: 'a[k]' } })),
                have('same', 'p[k,s] == p[k,a[k]]', [
                  ['==', 'x[s]', hypothesis('root')],
                  ['==', 'rhs', hypothesis('root')],
                ]),
                have('other', 'p[k,s] != p[k,b[k]]', [
                  clash('p[k,a[k]]', 'p[k,b[k]]', hypothesis('apart'), [
                    ['==', 'p[k,s]', hypothesis('same')],
                    ['==', 'rhs', hypothesis('contrary')],
                  ]),
                ]),
                witness({ s: 's' }),
                both(
                  [
                    ['==', 'p[k,a[k]]', hypothesis('joined')],
                    ['==', 'rhs', hypothesis('root')],
                  ],
                  [
                    ['==', 'p[k,s]', hypothesis('kept')],
                    ['==', 'rhs', hypothesis('root')],
                  ],
                ),
              ],
              [
                obtain('s', 'root', hypothesis('roots', { at: { c: 'i' } })),
                have('same', 'p[k,s] == p[k,i]', [
                  ['==', 'x[s]', hypothesis('root')],
                  ['==', 'rhs', hypothesis('root')],
                ]),
                have('other', 'p[k,s] != p[k,b[k]]', [
                  clash('p[k,i]', 'p[k,b[k]]', hypothesis('case'), [
                    ['==', 'p[k,s]', hypothesis('same')],
                    ['==', 'rhs', hypothesis('contrary')],
                  ]),
                ]),
                witness({ s: 's' }),
                both(
                  [
                    ['==', 'p[k,i]', hypothesis('kept')],
                    ['==', 'rhs', hypothesis('root')],
                  ],
                  [
                    ['==', 'p[k,s]', hypothesis('kept')],
                    ['==', 'rhs', hypothesis('root')],
                  ],
                ),
              ],
            ),
          ],
        }),
      ],
    },
    'fewer components': {
      given: { q: array('V'), r: array('V') },
      without: ['start', 'joined', 'kept', 'different components'],
      hypotheses: {
        'roots of q': 'forall(i in V, exists(s in V, (q[i] == x[s]) and (q[s] == x[s])))',
        'names of r': 'forall(s in V, exists(j in V, r[s] == x[j]))',
        coarser: 'forall(i in V, j in V, q[i] == q[j], r[i] == r[j])',
      },
      states: `${count('r[i]')} <= ${count('q[i]')}`,
      derivation: [
        have(
          'one root',
          'forall(i in V, sum(s in V, indicator(x[s] == q[i])*indicator(q[s] == x[s])) == 1)',
          [
            obtain('s0', 'root', hypothesis('roots of q', { at: { i: 'i' } })),
            have('only', 'forall(s in V, indicator(x[s] == q[i])*indicator(q[s] == x[s]) == delta(s,s0))', [
              cases(
                's == s0',
                [
                  have('here', 'x[s] == q[i]', [
                    ['==', 'x[s0]', hypothesis('case')],
                    ['==', 'rhs', hypothesis('root')],
                  ]),
                  have('there', 'q[s] == x[s]', [
                    ['==', 'q[s0]', hypothesis('case')],
                    ['==', 'x[s0]', hypothesis('root')],
                    ['==', 'rhs', hypothesis('case')],
                  ]),
                  ['==', '1', algebra()],
                  ['==', 'delta(s0,s0)', algebra()],
                  ['==', 'rhs', hypothesis('case')],
                ],
                [
                  have('elsewhere', 'x[s] != q[i]', [
                    clash('x[s]', 'x[s0]', hypothesis('names', { at: { i: 's', j: 's0' } }), [
                      ['==', 'q[i]', hypothesis('contrary')],
                      ['==', 'rhs', hypothesis('root')],
                    ]),
                  ]),
                  ['==', '0', algebra()],
                  ['==', 'rhs', hypothesis('case')],
                ],
              ),
            ]),
            ['==', 'sum(s in V, delta(s,s0))', hypothesis('only')],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('one name', 'forall(s in V, sum(i in V, indicator(r[s] == x[i])) == 1)', [
          obtain('j0', 'name', hypothesis('names of r', { at: { s: 's' } })),
          have('only', 'forall(i in V, indicator(r[s] == x[i]) == delta(i,j0))', [
            cases(
              'i == j0',
              [
                have('here', 'r[s] == x[i]', [
                  ['==', 'x[j0]', hypothesis('name')],
                  ['==', 'rhs', hypothesis('case')],
                ]),
                ['==', '1', algebra()],
                ['==', 'delta(j0,j0)', algebra()],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                have('elsewhere', 'r[s] != x[i]', [
                  clash('x[i]', 'x[j0]', hypothesis('names', { at: { i: 'i', j: 'j0' } }), [
                    ['==', 'r[s]', hypothesis('contrary')],
                    ['==', 'rhs', hypothesis('name')],
                  ]),
                ]),
                ['==', '0', algebra()],
                ['==', 'rhs', hypothesis('case')],
              ],
            ),
          ]),
          ['==', 'sum(i in V, delta(i,j0))', hypothesis('only')],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'each',
          'forall(i in V, s in V, indicator(r[i] == x[i])*indicator(x[s] == q[i])*indicator(q[s] == x[s]) <= indicator(r[s] == x[i])*indicator(q[s] == x[s]))',
          [
            cases(
              'r[i] == x[i]',
              [
                cases(
                  'x[s] == q[i]',
                  [
                    cases(
                      'q[s] == x[s]',
                      [
                        have('together', 'q[s] == q[i]', [
                          ['==', 'x[s]', hypothesis("case''")],
                          ['==', 'rhs', hypothesis("case'")],
                        ]),
                        have('name of s', 'r[s] == x[i]', [
                          ['==', 'r[i]', hypothesis('coarser')],
                          ['==', 'rhs', hypothesis('case')],
                        ]),
                        ['<=', '1', sign()],
                        ['==', 'rhs', algebra()],
                      ],
                      [
                        ['==', '0', algebra()],
                        ['<=', 'rhs', sign()],
                      ],
                    ),
                  ],
                  [
                    ['==', '0', algebra()],
                    ['<=', 'rhs', sign()],
                  ],
                ),
              ],
              [
                ['==', '0', algebra()],
                ['<=', 'rhs', sign()],
              ],
            ),
          ],
        ),
        [
          '==',
          'sum(i in V, indicator(r[i] == x[i])*sum(s in V, indicator(x[s] == q[i])*indicator(q[s] == x[s])))',
          hypothesis('one root'),
        ],
        [
          '==',
          'sum(i in V, sum(s in V, indicator(r[i] == x[i])*indicator(x[s] == q[i])*indicator(q[s] == x[s])))',
          algebra(),
        ],
        [
          '<=',
          'sum(i in V, sum(s in V, indicator(r[s] == x[i])*indicator(q[s] == x[s])))',
          hypothesis('each'),
        ],
        ['==', 'sum(s in V, indicator(q[s] == x[s])*sum(i in V, indicator(r[s] == x[i])))', algebra()],
        ['==', 'rhs', hypothesis('one name')],
      ],
      instances: {
        construct: { 'q[i in V]': 'x[i]', 'r[i in V]': 'x[i]' },
        regimes: {
          'no run': { construct: { 'p[n in nat, i in V]': 'n' } },
          'tight: one class': { construct: { 'q[i in V]': 'x[a[0]]', 'r[i in V]': 'x[b[0]]' } },
        },
      },
    },
    'number of components': {
      states: `forall(k in nat, k < card(V), ${count('p[k,i]')} == card(V) - k)`,
      derivation: [
        induction('k', {
          base: [
            ['==', 'sum(i in V, indicator(x[i] == x[i]))', hypothesis('start')],
            ['==', 'rhs', algebra()],
          ],
          step: [
            earlier,
            have('apart', 'p[k,a[k]] != p[k,b[k]]', [
              by(hypothesis('different components', { at: { k: 'k' } })),
            ]),
            have('roots', 'forall(c in V, exists(s in V, (p[k,c] == x[s]) and (p[k,s] == x[s])))', [
              by(lemma(itself, { part: 'roots', at: { k: 'k', i: 'c' } })),
            ]),
            obtain('s', 'root of b', hypothesis('roots', { at: { c: 'b[k]' } })),
            obtain('o', 'root of a', hypothesis('roots', { at: { c: 'a[k]' } })),
            have(
              'each',
              'forall(i in V, indicator(p[k+1,i] == x[i]) == indicator(p[k,i] == x[i]) - delta(i,s))',
              [
                cases(
                  'p[k,i] == p[k,b[k]]',
                  [
                    have('moved', 'p[k+1,i] == p[k,a[k]]', [['==', 'rhs', hypothesis('joined')]]),
                    have('no root', 'p[k+1,i] != x[i]', [
                      cases(
                        'i == o',
                        [
                          clash('p[k,a[k]]', 'p[k,b[k]]', hypothesis('apart'), [
                            ['==', 'x[o]', hypothesis('root of a')],
                            ['==', 'p[k,o]', hypothesis('root of a')],
                            ['==', 'p[k,i]', hypothesis("case'")],
                            ['==', 'rhs', hypothesis('case')],
                          ]),
                        ],
                        [
                          clash('x[i]', 'x[o]', hypothesis('names', { at: { i: 'i', j: 'o' } }), [
                            ['==', 'p[k+1,i]', hypothesis('contrary')],
                            ['==', 'p[k,a[k]]', hypothesis('moved')],
                            ['==', 'rhs', hypothesis('root of a')],
                          ]),
                        ],
                      ),
                    ]),
                    have('label', 'p[k,i] == x[s]', [
                      ['==', 'p[k,b[k]]', hypothesis('case')],
                      ['==', 'rhs', hypothesis('root of b')],
                    ]),
                    cases(
                      'i == s',
                      [
                        have('here', 'p[k,i] == x[i]', [
                          ['==', 'x[s]', hypothesis('label')],
                          ['==', 'rhs', hypothesis("case'")],
                        ]),
                        ['==', '0', algebra()],
                        ['==', '1 - delta(s,s)', algebra()],
                        ['==', 'indicator(p[k,i] == x[i]) - delta(s,s)', algebra()],
                        ['==', 'rhs', hypothesis("case'")],
                      ],
                      [
                        have('elsewhere', 'p[k,i] != x[i]', [
                          clash('x[i]', 'x[s]', hypothesis('names', { at: { i: 'i', j: 's' } }), [
                            ['==', 'p[k,i]', hypothesis('contrary')],
                            ['==', 'rhs', hypothesis('label')],
                          ]),
                        ]),
                        ['==', '0', algebra()],
                        ['==', 'rhs', hypothesis("case'")],
                      ],
                    ),
                  ],
                  [
                    have('not s', 'delta(i,s) == 0', [
                      cases(
                        'i == s',
                        [
                          clash('p[k,i]', 'p[k,b[k]]', hypothesis('case'), [
                            ['==', 'p[k,s]', hypothesis("case'")],
                            ['==', 'x[s]', hypothesis('root of b')],
                            ['==', 'rhs', hypothesis('root of b')],
                          ]),
                        ],
                        [['==', 'rhs', hypothesis("case'")]],
                      ),
                    ]),
                    ['==', 'indicator(p[k,i] == x[i]) - 0', hypothesis('kept')],
                    ['==', 'rhs', hypothesis('not s')],
                  ],
                ),
              ],
            ),
            ['==', 'sum(i in V, indicator(p[k,i] == x[i]) - delta(i,s))', hypothesis('each')],
            ['==', `${count('p[k,i]')} - 1`, algebra()],
            ['==', 'rhs', hypothesis('induction')],
          ],
        }),
      ],
    },
    'what is joined agrees': {
      without: ['different components'],
      given: { r: array('V') },
      states:
        'forall(k in nat, i in V, j in V, k < card(V), forall(l in nat, l < k, r[a[l]] == r[b[l]]), p[k,i] == p[k,j], r[i] == r[j])',
      derivation: [
        induction('k', {
          base: [
            cases(
              'i == j',
              [['==', 'rhs', hypothesis('case')]],
              [
                clash('x[i]', 'x[j]', hypothesis('names', { at: { i: 'i', j: 'j' } }), [
                  ['==', 'p[0,i]', hypothesis('start')],
                  ['==', 'p[0,j]', hypothesis('assumed-3')],
                  ['==', 'rhs', hypothesis('start')],
                ]),
              ],
            ),
          ],
          step: [
            have('earlier', 'k < card(V)', [
              ['<', 'k + 1', sign()],
              ['<', 'rhs', hypothesis('assumed-1')],
            ]),
            have('earlier edges', 'forall(l in nat, l < k, r[a[l]] == r[b[l]])', [
              have('below', 'l < k + 1', [
                ['<', 'k', hypothesis('assumed')],
                ['<', 'rhs', sign()],
              ]),
              ['==', 'rhs', hypothesis('assumed-2')],
            ]),
            have('last edge', 'r[a[k]] == r[b[k]]', [
              have('below', 'k < k + 1', [['<', 'rhs', sign()]]),
              ['==', 'rhs', hypothesis('assumed-2', { at: { l: 'k' } })],
            ]),
            have('before', 'forall(c in V, e in V, p[k,c] == p[k,e], r[c] == r[e])', [
              ['==', 'rhs', hypothesis('induction', { at: { i: 'c', j: 'e' } })],
            ]),
            cases(
              'p[k,i] == p[k,b[k]]',
              [
                cases(
                  'p[k,j] == p[k,b[k]]',
                  [
                    ['==', 'r[b[k]]', hypothesis('before', { at: { c: 'i', e: 'b[k]' } })],
                    ['==', 'rhs', hypothesis('before', { at: { c: 'j', e: 'b[k]' } })],
                  ],
                  [
                    have('met', 'p[k,a[k]] == p[k,j]', [
                      ['==', 'p[k+1,i]', hypothesis('joined', { at: { i: 'i' } })],
                      ['==', 'p[k+1,j]', hypothesis('assumed-3')],
                      ['==', 'rhs', hypothesis('kept')],
                    ]),
                    ['==', 'r[b[k]]', hypothesis('before', { at: { c: 'i', e: 'b[k]' } })],
                    ['==', 'r[a[k]]', hypothesis('last edge')],
                    ['==', 'rhs', hypothesis('before', { at: { c: 'a[k]', e: 'j' } })],
                  ],
                ),
              ],
              [
                cases(
                  'p[k,j] == p[k,b[k]]',
                  [
                    have('met', 'p[k,i] == p[k,a[k]]', [
                      ['==', 'p[k+1,i]', hypothesis('kept', { at: { i: 'i' } })],
                      ['==', 'p[k+1,j]', hypothesis('assumed-3')],
                      ['==', 'rhs', hypothesis('joined')],
                    ]),
                    ['==', 'r[a[k]]', hypothesis('before', { at: { c: 'i', e: 'a[k]' } })],
                    ['==', 'r[b[k]]', hypothesis('last edge')],
                    ['==', 'rhs', hypothesis('before', { at: { c: 'j', e: 'b[k]' } })],
                  ],
                  [
                    have('met', 'p[k,i] == p[k,j]', [
                      ['==', 'p[k+1,i]', hypothesis('kept', { at: { i: 'i' } })],
                      ['==', 'p[k+1,j]', hypothesis('assumed-3')],
                      ['==', 'rhs', hypothesis('kept')],
                    ]),
                    ['==', 'rhs', hypothesis('before', { at: { c: 'i', e: 'j' } })],
                  ],
                ),
              ],
            ),
          ],
        }),
      ],
      instances: {
        raw: { level: real() },
        construct: { 'r[i in V]': 'level' },
        regimes: {
          'later components': {
            ...growing,
            raw: { steps: natural() },
            draw: { ...growing.draw, steps: { oneOf: [1, 2, 3] } },
            construct: { 'r[i in V]': 'p[steps,i]' },
          },
        },
      },
    },
    'weights do not fall': {
      without: ['names', 'start'],
      hypotheses: least(),
      states: 'forall(m in nat, l in nat, l + m + 1 < card(V), d[a[l],b[l]] <= d[a[l+m],b[l+m]])',
      derivation: [
        induction('m', {
          base: [['<=', 'rhs', sign()]],
          step: [
            have('one less', 'l + m + 1 < card(V)', [
              ['<', 'l + (m + 1) + 1', sign()],
              ['<', 'rhs', hypothesis('assumed')],
            ]),
            have('together', 'forall(u in V, v in V, p[l+m,u] == p[l+m,v], p[l+m+1,u] == p[l+m+1,v])', [
              cases(
                'p[l+m,v] == p[l+m,b[l+m]]',
                [
                  have('as well', 'p[l+m,u] == p[l+m,b[l+m]]', [
                    ['==', 'p[l+m,v]', hypothesis("assumed'")],
                    ['==', 'rhs', hypothesis('case')],
                  ]),
                  ['==', 'p[l+m,a[l+m]]', hypothesis('joined', { at: { k: 'l+m', i: 'u' } })],
                  ['==', 'rhs', hypothesis('joined', { at: { k: 'l+m', i: 'v' } })],
                ],
                [
                  have('as well', 'p[l+m,u] != p[l+m,b[l+m]]', [
                    clash('p[l+m,v]', 'p[l+m,b[l+m]]', hypothesis('case'), [
                      ['==', 'p[l+m,u]', hypothesis("assumed'")],
                      ['==', 'rhs', hypothesis('contrary')],
                    ]),
                  ]),
                  ['==', 'p[l+m,u]', hypothesis('kept', { at: { k: 'l+m', i: 'u' } })],
                  ['==', 'p[l+m,v]', hypothesis("assumed'")],
                  ['==', 'rhs', hypothesis('kept', { at: { k: 'l+m', i: 'v' } })],
                ],
              ),
            ]),
            have('apart', 'p[l+m,a[l+m+1]] != p[l+m,b[l+m+1]]', [
              clash(
                'p[l+m+1,a[l+m+1]]',
                'p[l+m+1,b[l+m+1]]',
                hypothesis('different components', { at: { k: 'l+m+1' } }),
                [['==', 'rhs', hypothesis('together', { at: { u: 'a[l+m+1]', v: 'b[l+m+1]' } })]],
              ),
            ]),
            ['<=', 'd[a[l+m],b[l+m]]', hypothesis('induction')],
            ['<=', 'rhs', hypothesis('least weight', { at: { k: 'l+m', i: 'a[l+m+1]', j: 'b[l+m+1]' } })],
          ],
        }),
      ],
    },
    'at most eps later': {
      ...second,
      states: 'forall(k in nat, k + 1 < card(V), d2[a2[k],b2[k]] <= d[a[k],b[k]] + eps)',
      derivation: [
        cases(
          'd2[a2[k],b2[k]] <= d[a[k],b[k]] + eps',
          [['<=', 'rhs', hypothesis('case')]],
          [
            have('late', 'd[a[k],b[k]] + eps < d2[a2[k],b2[k]]', [['<', 'rhs', hypothesis('case')]]),
            have('earlier', 'k < card(V)', [
              ['<', 'k + 1', sign()],
              ['<', 'rhs', hypothesis('assumed')],
            ]),
            have('met', 'forall(l in nat, l < k + 1, p2[k,a[l]] == p2[k,b[l]])', [
              have('at most k', 'l <= k', [
                ['<=', 'k + (l + 1 - (k + 1))', algebra()],
                [
                  '<=',
                  'k + (k + 1 - (k + 1))',
                  lemma('naturals-are-discrete', { part: 'gap', at: { p: 'l', q: 'k + 1' } }),
                ],
                ['==', 'rhs', algebra()],
              ]),
              obtain('m', 'gap', lemma('natural-difference', { part: 'difference', at: { p: 'l', q: 'k' } })),
              have('lighter', 'd[a[l],b[l]] <= d[a[k],b[k]]', [
                have('still', 'l + m + 1 < card(V)', [
                  ['==', 'k + 1', hypothesis('gap')],
                  ['<', 'rhs', hypothesis('assumed')],
                ]),
                [
                  '<=',
                  'd[a[l+m],b[l+m]]',
                  lemma(itself, { part: 'weights do not fall', at: { l: 'l', m: 'm' } }),
                ],
                ['==', 'rhs', hypothesis('gap')],
              ]),
              have('near', 'd2[a[l],b[l]] <= d[a[l],b[l]] + eps', [
                ['<=', 'd[a[l],b[l]] + abs(d[a[l],b[l]] - d2[a[l],b[l]])', sign()],
                ['<=', 'rhs', hypothesis('close')],
              ]),
              contradiction('0 < 0', [
                ['<', 'd2[a2[k],b2[k]] - d[a[k],b[k]] - eps', hypothesis('late')],
                [
                  '<=',
                  'd2[a[l],b[l]] - d[a[k],b[k]] - eps',
                  hypothesis('least weight2', { at: { k: 'k', i: 'a[l]', j: 'b[l]' } }),
                ],
                ['<=', 'd[a[l],b[l]] + eps - d[a[k],b[k]] - eps', hypothesis('near')],
                ['<=', 'd[a[k],b[k]] + eps - d[a[k],b[k]] - eps', hypothesis('lighter')],
                ['==', 'rhs', algebra()],
              ]),
            ]),
            have('coarser', 'forall(i in V, j in V, p[k+1,i] == p[k+1,j], p2[k,i] == p2[k,j])', [
              [
                '==',
                'rhs',
                lemma(itself, {
                  part: 'what is joined agrees',
                  at: { k: 'k+1', r: 'array(c in V, p2[k,c])', i: 'i', j: 'j' },
                }),
              ],
            ]),
            have('roots', 'forall(i in V, exists(s in V, (p[k+1,i] == x[s]) and (p[k+1,s] == x[s])))', [
              by(lemma(itself, { part: 'roots', at: { k: 'k+1', i: 'i' } })),
            ]),
            have('other roots', 'forall(i in V, exists(s in V, (p2[k,i] == x[s]) and (p2[k,s] == x[s])))', [
              by(lemma(itself, { part: 'roots', at: { k: 'k', i: 'i', a: 'a2', b: 'b2', p: 'p2' } })),
            ]),
            have('names of the others', 'forall(i in V, exists(j in V, p2[k,i] == x[j]))', [
              obtain('s', 'root', hypothesis('other roots', { at: { i: 'i' } })),
              witness({ j: 's' }),
              ['==', 'rhs', hypothesis('root')],
            ]),
            contradiction('0 < 0', [
              ['==', 'card(V) - k - (card(V) - k)', algebra()],
              [
                '==',
                `${count('p2[k,i]')} - (card(V) - k)`,
                lemma(itself, { part: 'number of components', at: { k: 'k', a: 'a2', b: 'b2', p: 'p2' } }),
              ],
              [
                '<=',
                `${count('p[k+1,i]')} - (card(V) - k)`,
                lemma(itself, {
                  part: 'fewer components',
                  at: { q: 'array(c in V, p[k+1,c])', r: 'array(c in V, p2[k,c])' },
                }),
              ],
              [
                '==',
                'card(V) - (k + 1) - (card(V) - k)',
                lemma(itself, { part: 'number of components', at: { k: 'k+1' } }),
              ],
              ['<', 'rhs', sign()],
            ]),
          ],
        ),
      ],
      instances: twoRuns,
    },
    stability: {
      ...second,
      states: 'forall(k in nat, k + 1 < card(V), abs(d[a[k],b[k]] - d2[a2[k],b2[k]]) <= eps)',
      derivation: [
        have('one way', 'd2[a2[k],b2[k]] <= d[a[k],b[k]] + eps', [
          ['<=', 'rhs', lemma(itself, { part: 'at most eps later' })],
        ]),
        have('closeness', 'forall(i in V, j in V, abs(d2[i,j] - d[i,j]) <= eps)', [
          ['==', 'abs(d[i,j] - d2[i,j])', algebra()],
          ['<=', 'rhs', hypothesis('close')],
        ]),
        have('other way', 'd[a[k],b[k]] <= d2[a2[k],b2[k]] + eps', [
          [
            '<=',
            'rhs',
            lemma(itself, {
              part: 'at most eps later',
              at: {
                a: 'a2',
                b: 'b2',
                p: 'p2',
                d: 'd2',
                a2: 'a',
                b2: 'b',
                p2: 'p',
                d2: 'd',
                eps: 'eps',
                k: 'k',
              },
            }),
          ],
        ]),
        ['<=', 'rhs', hypothesis('one way'), hypothesis('other way')],
      ],
      instances: twoRuns,
    },
    'elder rule': {
      given: { t: real(), K: natural(), q: array('V') },
      hypotheses: {
        ...least(),
        'names of components': 'forall(i in V, exists(s in V, (q[i] == x[s]) and (q[s] == x[s])))',
        neighbours: 'forall(i in V, j in V, d[i,j] <= t, q[i] == q[j])',
        connected:
          'forall(r in R[V], forall(i in V, j in V, d[i,j] <= t, r[i] == r[j]), forall(i in V, j in V, q[i] == q[j], r[i] == r[j]))',
        'bars before t': 'forall(k in nat, k < K, d[a[k],b[k]] <= t)',
        'bars after t': 'forall(k in nat, k + 1 < card(V), K <= k, t < d[a[k],b[k]])',
        'bars are finite': 'K < card(V)',
      },
      states: `${count('q[i]')} == card(V) - K`,
      derivation: [
        have('number', `${count('p[K,i]')} == card(V) - K`, [
          ['==', 'rhs', lemma(itself, { part: 'number of components', at: { k: 'K' } })],
        ]),
        have('roots', 'forall(c in V, exists(s in V, (p[K,c] == x[s]) and (p[K,s] == x[s])))', [
          by(lemma(itself, { part: 'roots', at: { k: 'K', i: 'c' } })),
        ]),
        have('names of the roots', 'forall(c in V, exists(j in V, p[K,c] == x[j]))', [
          obtain('s', 'root', hypothesis('roots', { at: { c: 'c' } })),
          witness({ j: 's' }),
          ['==', 'rhs', hypothesis('root')],
        ]),
        have('other names', 'forall(c in V, exists(j in V, q[c] == x[j]))', [
          obtain('s', 'root', hypothesis('names of components', { at: { i: 'c' } })),
          witness({ j: 's' }),
          ['==', 'rhs', hypothesis('root')],
        ]),
        have('met', 'forall(l in nat, l < K, q[a[l]] == q[b[l]])', [
          have('short', 'd[a[l],b[l]] <= t', [['<=', 'rhs', hypothesis('bars before t')]]),
          ['==', 'rhs', hypothesis('neighbours')],
        ]),
        have('coarser', 'forall(i in V, j in V, p[K,i] == p[K,j], q[i] == q[j])', [
          [
            '==',
            'rhs',
            lemma(itself, { part: 'what is joined agrees', at: { k: 'K', r: 'q', i: 'i', j: 'j' } }),
          ],
        ]),
        have('adjacent', 'forall(i in V, j in V, d[i,j] <= t, p[K,i] == p[K,j])', [
          cases(
            'p[K,i] == p[K,j]',
            [['==', 'rhs', hypothesis('case')]],
            [
              cases(
                'K + 1 < card(V)',
                [
                  contradiction('0 < 0', [
                    ['<', 'd[a[K],b[K]] - t', hypothesis('bars after t', { at: { k: 'K' } })],
                    ['<=', 'd[i,j] - t', hypothesis('least weight', { at: { k: 'K', i: 'i', j: 'j' } })],
                    ['<=', 't - t', hypothesis('assumed')],
                    ['==', 'rhs', algebra()],
                  ]),
                ],
                [
                  obtain('g', 'root of i', hypothesis('roots', { at: { c: 'i' } })),
                  obtain('h', 'root of j', hypothesis('roots', { at: { c: 'j' } })),
                  have('two', 'delta(g,h) == 0', [
                    cases(
                      'g == h',
                      [
                        clash('p[K,i]', 'p[K,j]', hypothesis('case'), [
                          ['==', 'x[g]', hypothesis('root of i')],
                          ['==', 'x[h]', hypothesis("case''")],
                          ['==', 'rhs', hypothesis('root of j')],
                        ]),
                      ],
                      [['==', 'rhs', hypothesis("case''")]],
                    ),
                  ]),
                  have('second', 'forall(c in V, delta(c,h) <= indicator(p[K,c] == x[c]))', [
                    cases(
                      'c == h',
                      [
                        have('root', 'p[K,c] == x[c]', [
                          ['==', 'p[K,h]', hypothesis("case''")],
                          ['==', 'x[h]', hypothesis('root of j')],
                          ['==', 'rhs', hypothesis("case''")],
                        ]),
                        ['<=', '1', sign()],
                        ['==', 'rhs', algebra()],
                      ],
                      [
                        ['==', '0', hypothesis("case''")],
                        ['<=', 'rhs', sign()],
                      ],
                    ),
                  ]),
                  have('both count', 'forall(c in V, delta(c,g) + delta(c,h) <= indicator(p[K,c] == x[c]))', [
                    cases(
                      'c == g',
                      [
                        have('root', 'p[K,c] == x[c]', [
                          ['==', 'p[K,g]', hypothesis("case''")],
                          ['==', 'x[g]', hypothesis('root of i')],
                          ['==', 'rhs', hypothesis("case''")],
                        ]),
                        ['==', 'delta(g,g) + delta(g,h)', hypothesis("case''")],
                        ['==', '1', hypothesis('two')],
                        ['==', 'rhs', algebra()],
                      ],
                      [
                        ['==', 'delta(c,h)', hypothesis("case''")],
                        ['<=', 'rhs', hypothesis('second')],
                      ],
                    ),
                  ]),
                  contradiction('0 < 0', [
                    ['<', '1', algebra()],
                    ['==', 'sum(c in V, delta(c,g) + delta(c,h)) - 1', algebra()],
                    ['<=', 'sum(c in V, indicator(p[K,c] == x[c])) - 1', hypothesis('both count')],
                    ['==', 'card(V) - K - 1', hypothesis('number')],
                    ['<=', 'rhs', hypothesis("case'")],
                  ]),
                ],
              ),
            ],
          ),
        ]),
        have('finer', 'forall(i in V, j in V, q[i] == q[j], p[K,i] == p[K,j])', [
          ['==', 'rhs', hypothesis('connected', { at: { r: 'array(c in V, p[K,c])', i: 'i', j: 'j' } })],
        ]),
        have('at most', `${count('q[i]')} <= card(V) - K`, [
          [
            '<=',
            count('p[K,i]'),
            lemma(itself, { part: 'fewer components', at: { q: 'array(c in V, p[K,c])', r: 'q' } }),
          ],
          ['==', 'rhs', hypothesis('number')],
        ]),
        have('at least', `card(V) - K <= ${count('q[i]')}`, [
          ['==', count('p[K,i]'), hypothesis('number')],
          [
            '<=',
            'rhs',
            lemma(itself, { part: 'fewer components', at: { q: 'q', r: 'array(c in V, p[K,c])' } }),
          ],
        ]),
        ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: count('q[i]'), y: 'card(V) - K' } })],
      ],
      instances: {
        draw: { K: { oneOf: [0, 2] } },
        construct: {
          t: 'scale*(1/2 + K)',
          'q[i in V]': 'x[i] + indicator(0 < K)*(x[a[0]] - x[i])',
        },
        regimes: {
          'tight: two points': {
            sizes: { V: [2, 2], k: [0, 0] },
            draw: { x: { tables: [[0, 1]] }, ...edge, K: { oneOf: [0, 1] } },
          },
          'growing weights': {
            ...growing,
            draw: { ...growing.draw, K: { oneOf: [0, 1, 2, 3] } },
            construct: { 'q[i in V]': 'p[K,i]' },
          },
        },
      },
    },
    'movement of points': {
      without: ['names', 'start', 'joined', 'kept', 'different components'],
      given: {
        W: indexSet('a metric space'),
        rho: array('W', 'W', { is: 'nonnegative' }),
        before: choice('V', 'W'),
        after: choice('V', 'W'),
        shift: real('nonnegative'),
      },
      hypotheses: {
        'triangle inequality': 'forall(u in W, v in W, w in W, rho[u,w] <= rho[u,v] + rho[v,w])',
        symmetric: 'forall(u in W, v in W, rho[u,v] == rho[v,u])',
        'short moves': 'forall(i in V, rho[before[i],after[i]] <= shift)',
      },
      states:
        'forall(i in V, j in V, (rho[before[i],before[j]] - rho[after[i],after[j]] <= 2*shift) and (rho[after[i],after[j]] - rho[before[i],before[j]] <= 2*shift))',
      derivation: [
        both(
          [
            [
              '<=',
              'rho[before[i],after[i]] + rho[after[i],before[j]] - rho[after[i],after[j]]',
              hypothesis('triangle inequality', { at: { u: 'before[i]', v: 'after[i]', w: 'before[j]' } }),
            ],
            [
              '<=',
              'rho[before[i],after[i]] + (rho[after[i],after[j]] + rho[after[j],before[j]]) - rho[after[i],after[j]]',
              hypothesis('triangle inequality', { at: { u: 'after[i]', v: 'after[j]', w: 'before[j]' } }),
            ],
            [
              '==',
              'rho[before[i],after[i]] + rho[before[j],after[j]]',
              hypothesis('symmetric', { at: { u: 'after[j]', v: 'before[j]' } }),
            ],
            ['<=', 'shift + rho[before[j],after[j]]', hypothesis('short moves', { at: { i: 'i' } })],
            ['<=', 'shift + shift', hypothesis('short moves', { at: { i: 'j' } })],
            ['==', 'rhs', algebra()],
          ],
          [
            [
              '<=',
              'rho[after[i],before[i]] + rho[before[i],after[j]] - rho[before[i],before[j]]',
              hypothesis('triangle inequality', { at: { u: 'after[i]', v: 'before[i]', w: 'after[j]' } }),
            ],
            [
              '<=',
              'rho[after[i],before[i]] + (rho[before[i],before[j]] + rho[before[j],after[j]]) - rho[before[i],before[j]]',
              hypothesis('triangle inequality', { at: { u: 'before[i]', v: 'before[j]', w: 'after[j]' } }),
            ],
            [
              '==',
              'rho[before[i],after[i]] + rho[before[j],after[j]]',
              hypothesis('symmetric', { at: { u: 'after[i]', v: 'before[i]' } }),
            ],
            ['<=', 'shift + rho[before[j],after[j]]', hypothesis('short moves', { at: { i: 'i' } })],
            ['<=', 'shift + shift', hypothesis('short moves', { at: { i: 'j' } })],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        sizes: { W: [1, 4] },
        raw: { place: array('W') },
        construct: {
          'rho[u in W, v in W]': 'abs(place[u] - place[v])',
          shift: 'max(i in V, rho[before[i],after[i]])',
        },
        regimes: {
          'tight: two points move apart': {
            sizes: { V: [2, 2], W: [4, 4] },
            draw: {
              x: { tables: [[0, 1]] },
              ...edge,
              place: { tables: [[-1, 0, 1, 2]] },
              before: { tables: [[1, 2]] },
              after: { tables: [[0, 3]] },
            },
          },
          'tight: two points approach': {
            sizes: { V: [2, 2], W: [4, 4] },
            draw: {
              x: { tables: [[0, 1]] },
              ...edge,
              place: { tables: [[-4, 0, 4, 8]] },
              before: { tables: [[0, 3]] },
              after: { tables: [[1, 2]] },
            },
          },
        },
      },
    },
  },

  instances: points,
  controls: {
    'half of eps': {
      part: 'stability',
      replace: ['<= eps', '<= eps/2'],
      counterexample: {
        V: 2,
        x: [0, 1],
        a: [0],
        b: [1],
        p: [
          [0, 1],
          [0, 0],
        ],
        d: [
          [0, 1],
          [1, 0],
        ],
        a2: [0],
        b2: [1],
        p2: [
          [0, 1],
          [0, 0],
        ],
        d2: [
          [0, 2],
          [2, 0],
        ],
        eps: 1,
        k: 0,
      },
      because: 'two points at the distance 1, then 2',
    },
    'weights without least edges': {
      part: 'stability',
      without: ['least weight2'],
      counterexample: {
        V: 3,
        x: [0, 1, 2],
        a: [0, 1],
        b: [1, 2],
        p: [
          [0, 1, 2],
          [0, 0, 2],
          [0, 0, 0],
        ],
        d: [
          [0, 1, 2],
          [1, 0, 1],
          [2, 1, 0],
        ],
        a2: [0, 1],
        b2: [2, 2],
        p2: [
          [0, 1, 2],
          [0, 1, 0],
          [1, 1, 1],
        ],
        d2: [
          [0, 1, 2],
          [1, 0, 1],
          [2, 1, 0],
        ],
        eps: 0,
        k: 0,
      },
      instances: { sizes: { V: [3, 3] }, draw: { b2: firsts(2, 2, 0, 0, 0, 0) }, construct: { eps: '0' } },
      because: 'another spanning tree has another weight first',
    },
    'moves add once': {
      part: 'movement of points',
      states: 'forall(i in V, j in V, rho[after[i],after[j]] - rho[before[i],before[j]] <= shift)',
      counterexample: {
        V: 2,
        x: [0, 1],
        a: [0],
        b: [1],
        p: [
          [0, 1],
          [0, 0],
        ],
        d: [
          [0, 1],
          [1, 0],
        ],
        W: 4,
        rho: [
          [0, 1, 2, 3],
          [1, 0, 1, 2],
          [2, 1, 0, 1],
          [3, 2, 1, 0],
        ],
        before: [1, 2],
        after: [0, 3],
        shift: 1,
      },
      because: '0, 1 move to -1, 2: each by 1, their distance by 2',
    },
    'the longest bar is the diameter': {
      part: 'weights do not fall',
      states: 'forall(l in nat, l + 3 == card(V), forall(i in V, j in V, d[i,j] <= d[a[l+1],b[l+1]]))',
      counterexample: {
        V: 3,
        x: [0, 1, 2],
        a: [0, 1],
        b: [1, 2],
        p: [
          [0, 1, 2],
          [0, 0, 2],
          [0, 0, 0],
        ],
        d: [
          [0, 1, 2],
          [1, 0, 1],
          [2, 1, 0],
        ],
        l: 0,
      },
      instances: { sizes: { V: [3, 3], l: [0, 0] } },
      because: 'of 0, 1, 2 on the line it is 1, and the diameter is 2',
    },
  },
});
