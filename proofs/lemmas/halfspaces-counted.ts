/**
 * # Halfspaces pick out 2 (choose[n,0] + … + choose[n,d-1]) of the subsets of n + 1 points in general position
 *
 * A subset of the points x_0, …, x_n of R^d, an element s of the cube, is picked out by w when w x_i is positive for the points of s
 * and negative for the others; picked is the indicator of those that some w picks out. In general position every d points are independent,
 * or all when there are fewer. Cover's recursion: of two subsets that differ in the last point alone, one is picked out when the
 * rest is; both are when a w orthogonal to the last point picks the rest out.
 * Not claimed: thresholds other than 0 (they are one coordinate more), points on the boundary.
 */
import {
  algebra,
  array,
  both,
  by,
  cases,
  contradiction,
  element,
  have,
  hypothesis,
  induction,
  lemma,
  natural,
  nonemptySet,
  obtain,
  powers,
  proof,
  sign,
  unfold,
  witness,
} from 'lemmata';
import { inThePlane, onALine, onOneLine } from './_halfspaces.ts';

/** What w has to do with the first `count` points, and the vectors y that it is orthogonal to. */
const picks = (count: string, s: string, dimension: string, w = 'w', x = 'x') =>
  `forall(i in range(${count}), 0 < sgn[at[${count},${s},i]]*sum(j in range(${dimension}), ${w}[j]*${x}[i,j]))`;
const orthogonal = (k: string, dimension: string, y: string) =>
  `forall(q in range(${k}), sum(j in range(${dimension}), w[j]*${y}) == 0)`;

/** Modulo k independent vectors y, any r of the first `count` points are independent. */
const position = (count: string, r: string, k: string, dimension: string, y: string) =>
  `forall(c in R[nat], e in R[nat], sum(i in range(${count}), indicator(c[i] != 0)) <= ${r}, forall(j in range(${dimension}), sum(i in range(${count}), c[i]*x[i,j]) + sum(q in range(${k}), e[q]*${y}) == 0), forall(i in range(${count}), c[i] == 0) and forall(q in range(${k}), e[q] == 0))`;
const someW = (count: string, G: string, k: string, dimension: string, y: string) =>
  `forall(s in cube[${count}], 0 < ${G}, exists(w in R[nat], ${orthogonal(k, dimension, y)} and ${picks(count, 's', dimension)}))`;
const anyW = (count: string, G: string, k: string, dimension: string, y: string) =>
  `forall(s in cube[${count}], w in R[nat], ${orthogonal(k, dimension, y)}, ${picks(count, 's', dimension)}, ${G} == 1)`;

/** The theorem for n + 1 points on the orthogonal complement of k vectors y, which has dimension r. */
const counted = (n: string, r = 'r') =>
  `x in R[nat, nat], k in nat, y in R[nat, nat], G in R[cube[${n}+1]], ${position(`${n}+1`, r, 'k', `k+${r}`, 'y[q,j]')}, ${someW(`${n}+1`, 'G[s]', 'k', `k+${r}`, 'y[q,j]')}, ${anyW(`${n}+1`, 'G[s]', 'k', `k+${r}`, 'y[q,j]')}, forall(s in cube[${n}+1], G[s]^2 == G[s]), sum(s in cube[${n}+1], G[s]) == 2*sum(i in range(${r}), choose[${n},i])`;

/** Subsets of all points but the last: those that can be extended, and those that can in both ways. */
const or = (s: string) =>
  `G[append[n+1,${s},one]] + G[append[n+1,${s},zero]] - G[append[n+1,${s},one]]*G[append[n+1,${s},zero]]`;
const and = (s: string) => `G[append[n+1,${s},one]]*G[append[n+1,${s},zero]]`;
const withLast = '(delta(q,k)*x[n+1,j] + (1 - delta(q,k))*y[q,j])';

export default proof({
  id: 'halfspaces-counted',
  title:
    'Halfspaces pick out 2 (choose[n,0] + … + choose[n,d-1]) subsets of n + 1 points in general position',
  sources: [],
  references: ['cover1965, Theorem 1'],

  given: {
    m: natural(),
    d: natural(),
    Bit: nonemptySet(),
    cube: powers('Bit', { coordinate: 'at', extend: 'append' }),
    zero: element('Bit'),
    one: element('Bit'),
    point: array('nat', 'nat'),
    picked: array('cube[m+1]'),
  },
  where: {
    'sgn[t in Bit]': 'delta(t, one) - delta(t, zero)',
    'choose[k in nat, 0]': '1',
    'choose[k in nat, i+1]': 'sum(j in range(k), choose[j,i])',
  },
  hypotheses: {
    'two bits': 'forall(t in Bit, delta(t, zero) + delta(t, one) == 1)',
    'general position':
      'forall(c in R[nat], sum(i in range(m+1), indicator(c[i] != 0)) <= d, forall(j in range(d), sum(i in range(m+1), c[i]*point[i,j]) == 0), forall(i in range(m+1), c[i] == 0))',
    'picked out': `forall(S in cube[m+1], 0 < picked[S], exists(normal in R[nat], ${picks('m+1', 'S', 'd', 'normal', 'point')}))`,
    'all that are': `forall(S in cube[m+1], normal in R[nat], ${picks('m+1', 'S', 'd', 'normal', 'point')}, picked[S] == 1)`,
    indicator: 'forall(s in cube[m+1], picked[s]^2 == picked[s])',
  },

  parts: {
    count: {
      states: 'sum(s in cube[m+1], picked[s]) == 2*sum(i in range(d), choose[m,i])',
      derivation: [
        have('distinct', 'delta(zero, one) == 0', [
          [
            '==',
            'rhs',
            lemma('sets-of-two-elements', { part: 'distinct', at: { T: 'Bit', a: 'zero', b: 'one' } }),
          ],
        ]),
        have('both bits', 'forall(H in R[Bit], sum(t in Bit, H[t]) == H[zero] + H[one])', [
          [
            '==',
            'rhs',
            lemma('sets-of-two-elements', { part: 'sum', at: { T: 'Bit', a: 'zero', b: 'one' } }),
          ],
        ]),
        have('sides', 'forall(t in Bit, sgn[t]^2 == 1)', [
          ['==', '(delta(t, one) - delta(t, zero))^2', unfold('sgn')],
          ['==', '(delta(t, zero) + delta(t, one))^2 - 4*delta(t, zero)*delta(t, one)', algebra()],
          ['==', '1 - 4*delta(zero, one)*delta(t, zero)', hypothesis('two bits')],
          ['==', 'rhs', hypothesis('distinct')],
        ]),
        have('positive side', 'sgn[one] == 1', [
          ['==', 'delta(one, one) - delta(one, zero)', unfold('sgn')],
          ['==', 'rhs', hypothesis('distinct')],
        ]),
        have('negative side', 'sgn[zero] == -1', [
          ['==', 'delta(zero, one) - delta(zero, zero)', unfold('sgn')],
          ['==', 'rhs', hypothesis('distinct')],
        ]),
        have('none at most', 'forall(g in R, g^2 == g, g <= 0, g == 0)', [
          contradiction('0 < 0', [
            ['<', '-g', sign()],
            ['==', '-g^2', hypothesis('assumed-1')],
            ['<=', '0', sign()],
          ]),
        ]),
        have(
          'none',
          `forall(n in nat, x in R[nat, nat], k in nat, y in R[nat, nat], G in R[cube[n+1]], ${position('n+1', '0', 'k', 'k', 'y[q,j]')}, ${someW('n+1', 'G[s]', 'k', 'k', 'y[q,j]')}, forall(s in cube[n+1], G[s]^2 == G[s]), sum(s in cube[n+1], G[s]) == 0)`,
          [
            have('each', 'forall(s in cube[n+1], G[s] == 0)', [
              contradiction('0 < 0', [
                have('positive', '0 < G[s]', [
                  ['<', 'G[s]^2', sign()],
                  ['==', 'rhs', hypothesis('assumed-3')],
                ]),
                obtain(['w'], 'picks', hypothesis('assumed-2', { at: { s: 's' } })),
                have(
                  'y independent',
                  'forall(c in R[nat], forall(j in range(k), sum(i in range(k), c[i]*y[i,j]) == 0), forall(i in range(k), c[i] == 0))',
                  [['==', 'rhs', hypothesis('assumed-1', { at: { c: 'array(h in nat, 0)', e: 'c' } })]],
                ),
                have('zero', 'forall(j in range(k), w[j] == 0)', [
                  [
                    '==',
                    'rhs',
                    lemma('independent-vectors', {
                      part: 'as many as coordinates',
                      at: {
                        I: 'range(k)',
                        u: 'array(q in range(k), h in range(k), y[q,h])',
                        w: 'array(h in range(k), w[h])',
                        j: 'j',
                      },
                    }),
                  ],
                ]),
                [
                  '<',
                  'sgn[at[n+1,s,0]]*sum(j in range(k), w[j]*x[0,j])',
                  hypothesis('picks', { at: { i: '0' } }),
                ],
                ['==', '0', hypothesis('zero')],
              ]),
            ]),
            ['==', 'rhs', hypothesis('each')],
          ],
        ),
        have('first row', 'forall(k in nat, 1 == sum(i in range(k+1), choose[0,i]))', [
          [
            '==',
            'rhs',
            lemma('binomial-theorem', {
              part: 'first row',
              at: { n: '0', k: 'k', g: 'array(i in nat, 1)', choose: 'choose' },
            }),
          ],
        ]),
        have(
          'last',
          `forall(n in nat, r in nat, x in R[nat, nat], k in nat, y in R[nat, nat], ${position('n+1', 'r+1', 'k', 'k+r+1', 'y[q,j]')}, exists(v in R[nat], (sum(j in range(k+r+1), v[j]*x[n,j]) == 1) and forall(q in range(k), sum(j in range(k+r+1), v[j]*y[q,j]) == 0)))`,
          [
            have('others', 'forall(i in range(n), delta(i,n) == 0)', [
              have('less', 'i < n', [['<', 'rhs', sign()]]),
              ['==', 'rhs', algebra()],
            ]),
            have(
              'independent',
              'forall(e in R[nat], f in R, forall(j in range(k+r+1), sum(q in range(k), e[q]*y[q,j]) + f*x[n,j] == 0), (f == 0) and forall(q in range(k), e[q] == 0))',
              [
                have('one at most', 'sum(i in range(n+1), indicator(f*delta(i,n) != 0)) <= r + 1', [
                  ['==', 'sum(i in range(n), indicator(f*delta(i,n) != 0)) + indicator(f != 0)', algebra()],
                  ['==', 'indicator(f != 0)', hypothesis('others')],
                  ['<=', 'rhs', sign()],
                ]),
                have(
                  'combination',
                  'forall(j in range(k+r+1), sum(i in range(n+1), f*delta(i,n)*x[i,j]) + sum(q in range(k), e[q]*y[q,j]) == 0)',
                  [
                    [
                      '==',
                      'sum(i in range(n), f*delta(i,n)*x[i,j]) + f*x[n,j] + sum(q in range(k), e[q]*y[q,j])',
                      algebra(),
                    ],
                    ['==', 'f*x[n,j] + sum(q in range(k), e[q]*y[q,j])', hypothesis('others')],
                    ['==', 'rhs', hypothesis("assumed'")],
                  ],
                ),
                both(
                  [
                    ['==', 'f*delta(n,n)', algebra()],
                    [
                      '==',
                      'rhs',
                      hypothesis('assumed', { at: { c: 'array(i in nat, f*delta(i,n))', e: 'e', i: 'n' } }),
                    ],
                  ],
                  [
                    [
                      '==',
                      'rhs',
                      hypothesis('assumed', { at: { c: 'array(i in nat, f*delta(i,n))', e: 'e' } }),
                    ],
                  ],
                ),
              ],
            ),
            by(
              lemma('independent-vectors', {
                part: 'orthogonal to the others',
                at: { k: 'k', d: 'k+r+1', y: 'y', z: 'array(j in nat, x[n,j])' },
              }),
            ),
          ],
        ),
        have(
          'next',
          `forall(n in nat, forall(r in nat, ${counted('n')}), forall(r in nat, ${counted('n+1')}))`,
          [
            induction('r', {
              base: [
                ['==', '0', hypothesis('none', { at: { n: 'n+1', x: 'x', k: 'k', y: 'y' } })],
                ['==', 'rhs', algebra()],
              ],
              step: [
                obtain(
                  ['v'],
                  'beyond',
                  hypothesis('last', { at: { n: 'n+1', r: 'r', x: 'x', k: 'k', y: 'y' } }),
                ),
                have('earlier', 'forall(i in range(n+1), delta(i,n+1) == 0)', [
                  have('less', 'i < n+1', [['<', 'rhs', sign()]]),
                  ['==', 'rhs', algebra()],
                ]),
                have(
                  'extends',
                  `forall(u in cube[n+1], t in Bit, w in R[nat], ${orthogonal('k', 'k+r+1', 'y[q,j]')}, ${picks('n+1', 'u', 'k+r+1')}, 0 < sgn[t]*sum(j in range(k+r+1), w[j]*x[n+1,j]), G[append[n+1,u,t]] == 1)`,
                  [
                    have('all points', picks('n+2', 'append[n+1,u,t]', 'k+r+1'), [
                      cases(
                        'i == n+1',
                        [
                          ['<', 'sgn[t]*sum(j in range(k+r+1), w[j]*x[n+1,j])', hypothesis("assumed-3'")],
                          [
                            '==',
                            'sgn[at[n+2,append[n+1,u,t],n+1]]*sum(j in range(k+r+1), w[j]*x[n+1,j])',
                            hypothesis('cube-last'),
                          ],
                          ['==', 'rhs', hypothesis('case')],
                        ],
                        [
                          have('before', 'i + 1 <= n + 1', [
                            have('less', 'i < n+1', [['<', 'rhs', sign()]]),
                            ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap' })],
                          ]),
                          [
                            '<',
                            'sgn[at[n+1,u,i]]*sum(j in range(k+r+1), w[j]*x[i,j])',
                            hypothesis("assumed-2'"),
                          ],
                          ['==', 'rhs', hypothesis('cube-before')],
                        ],
                      ),
                    ]),
                    ['==', 'rhs', hypothesis('assumed-3', { at: { w: 'w' } })],
                  ],
                ),
                have(
                  'in both ways',
                  `forall(u in cube[n+1], t in Bit, w in R[nat], ${orthogonal('k', 'k+r+1', 'y[q,j]')}, sum(j in range(k+r+1), w[j]*x[n+1,j]) == 0, ${picks('n+1', 'u', 'k+r+1')}, G[append[n+1,u,t]] == 1)`,
                  [
                    obtain(
                      ['eps'],
                      'small',
                      lemma('strict-inequalities-persist', {
                        at: {
                          I: 'range(n+1)',
                          a: 'array(i in range(n+1), sgn[at[n+1,u,i]]*sum(j in range(k+r+1), w[j]*x[i,j]))',
                          b: 'array(i in range(n+1), sgn[t]*sgn[at[n+1,u,i]]*sum(j in range(k+r+1), v[j]*x[i,j]))',
                        },
                      }),
                    ),
                    have(
                      'still orthogonal',
                      orthogonal('k', 'k+r+1', 'y[q,j]').replace('w[j]', '(w[j] + sgn[t]*eps*v[j])'),
                      [
                        [
                          '==',
                          'sum(j in range(k+r+1), w[j]*y[q,j]) + sgn[t]*eps*sum(j in range(k+r+1), v[j]*y[q,j])',
                          algebra(),
                        ],
                        ['==', 'sgn[t]*eps*sum(j in range(k+r+1), v[j]*y[q,j])', hypothesis("assumed-1'")],
                        ['==', 'rhs', hypothesis('beyond')],
                      ],
                    ),
                    have(
                      'still right',
                      picks('n+1', 'u', 'k+r+1').replace('w[j]', '(w[j] + sgn[t]*eps*v[j])'),
                      [
                        [
                          '<',
                          'sgn[at[n+1,u,i]]*sum(j in range(k+r+1), w[j]*x[i,j]) + eps*(sgn[t]*sgn[at[n+1,u,i]]*sum(j in range(k+r+1), v[j]*x[i,j]))',
                          hypothesis('small'),
                        ],
                        ['==', 'rhs', algebra()],
                      ],
                    ),
                    have('last one', '0 < sgn[t]*sum(j in range(k+r+1), (w[j] + sgn[t]*eps*v[j])*x[n+1,j])', [
                      ['<', 'eps', sign()],
                      ['==', 'sgn[t]^2*eps', hypothesis('sides')],
                      [
                        '==',
                        'sgn[t]*sum(j in range(k+r+1), w[j]*x[n+1,j]) + sgn[t]^2*eps',
                        hypothesis("assumed-2'"),
                      ],
                      [
                        '==',
                        'sgn[t]*sum(j in range(k+r+1), w[j]*x[n+1,j]) + sgn[t]^2*eps*sum(j in range(k+r+1), v[j]*x[n+1,j])',
                        hypothesis('beyond'),
                      ],
                      ['==', 'rhs', algebra()],
                    ]),
                    [
                      '==',
                      'rhs',
                      hypothesis('extends', { at: { w: 'array(j in nat, w[j] + sgn[t]*eps*v[j])' } }),
                    ],
                  ],
                ),
                have(
                  'shortened',
                  `forall(u in cube[n+1], t in Bit, 0 < G[append[n+1,u,t]], exists(w in R[nat], ${orthogonal('k', 'k+r+1', 'y[q,j]')} and ${picks('n+1', 'u', 'k+r+1')} and 0 < sgn[t]*sum(j in range(k+r+1), w[j]*x[n+1,j])))`,
                  [
                    obtain(['w'], 'picks', hypothesis('assumed-2', { at: { s: 'append[n+1,u,t]' } })),
                    witness({ w: 'w' }),
                    both(
                      [['==', 'rhs', hypothesis('picks')]],
                      [
                        [
                          '<',
                          'sgn[at[n+2,append[n+1,u,t],i]]*sum(j in range(k+r+1), w[j]*x[i,j])',
                          hypothesis('picks'),
                        ],
                        ['==', 'rhs', hypothesis('cube-before')],
                      ],
                      [
                        [
                          '<',
                          'sgn[at[n+2,append[n+1,u,t],n+1]]*sum(j in range(k+r+1), w[j]*x[n+1,j])',
                          hypothesis('picks'),
                        ],
                        ['==', 'rhs', hypothesis('cube-last')],
                      ],
                    ),
                  ],
                ),
                have('position without the last', position('n+1', 'r+1', 'k', 'k+r+1', 'y[q,j]'), [
                  have('no more', 'sum(i in range(n+2), indicator((1 - delta(i,n+1))*c[i] != 0)) <= r + 1', [
                    ['==', 'sum(i in range(n+1), indicator((1 - delta(i,n+1))*c[i] != 0))', algebra()],
                    ['==', 'sum(i in range(n+1), indicator(c[i] != 0))', hypothesis('earlier')],
                    ['<=', 'rhs', hypothesis("assumed-1'")],
                  ]),
                  have(
                    'combination',
                    'forall(j in range(k+r+1), sum(i in range(n+2), (1 - delta(i,n+1))*c[i]*x[i,j]) + sum(q in range(k), e[q]*y[q,j]) == 0)',
                    [
                      [
                        '==',
                        'sum(i in range(n+1), (1 - delta(i,n+1))*c[i]*x[i,j]) + sum(q in range(k), e[q]*y[q,j])',
                        algebra(),
                      ],
                      [
                        '==',
                        'sum(i in range(n+1), c[i]*x[i,j]) + sum(q in range(k), e[q]*y[q,j])',
                        hypothesis('earlier'),
                      ],
                      ['==', 'rhs', hypothesis("assumed-2'")],
                    ],
                  ),
                  both(
                    [
                      ['==', '(1 - delta(i,n+1))*c[i]', hypothesis('earlier')],
                      [
                        '==',
                        'rhs',
                        hypothesis('assumed-1', {
                          at: { c: 'array(h in nat, (1 - delta(h,n+1))*c[h])', e: 'e' },
                        }),
                      ],
                    ],
                    [
                      [
                        '==',
                        'rhs',
                        hypothesis('assumed-1', {
                          at: { c: 'array(h in nat, (1 - delta(h,n+1))*c[h])', e: 'e' },
                        }),
                      ],
                    ],
                  ),
                ]),
                have('one of the ways, some w', someW('n+1', or('s'), 'k', 'k+r+1', 'y[q,j]'), [
                  cases(
                    '0 < G[append[n+1,s,one]]',
                    [
                      obtain(['w'], 'picks', hypothesis('shortened', { at: { u: 's', t: 'one' } })),
                      witness({ w: 'w' }),
                      both([['==', 'rhs', hypothesis('picks')]], [['<', 'rhs', hypothesis('picks')]]),
                    ],
                    [
                      have('not the one', 'G[append[n+1,s,one]] == 0', [
                        ['==', 'rhs', hypothesis('none at most', { at: { g: 'G[append[n+1,s,one]]' } })],
                      ]),
                      have('the other', '0 < G[append[n+1,s,zero]]', [
                        ['<', or('s'), hypothesis("assumed'")],
                        ['==', 'rhs', hypothesis('not the one')],
                      ]),
                      obtain(['w'], 'picks', hypothesis('shortened', { at: { u: 's', t: 'zero' } })),
                      witness({ w: 'w' }),
                      both([['==', 'rhs', hypothesis('picks')]], [['<', 'rhs', hypothesis('picks')]]),
                    ],
                  ),
                ]),
                have('one of the ways, any w', anyW('n+1', or('s'), 'k', 'k+r+1', 'y[q,j]'), [
                  cases(
                    'sum(j in range(k+r+1), w[j]*x[n+1,j]) == 0',
                    [
                      have('every way', 'forall(t in Bit, G[append[n+1,s,t]] == 1)', [
                        ['==', 'rhs', hypothesis('in both ways', { at: { w: 'w' } })],
                      ]),
                      ['==', '1', hypothesis('every way')],
                    ],
                    [
                      cases(
                        '0 < sum(j in range(k+r+1), w[j]*x[n+1,j])',
                        [
                          have('side', '0 < sgn[one]*sum(j in range(k+r+1), w[j]*x[n+1,j])', [
                            ['<', 'sum(j in range(k+r+1), w[j]*x[n+1,j])', hypothesis("case'")],
                            ['==', 'rhs', hypothesis('positive side')],
                          ]),
                          have('this way', 'G[append[n+1,s,one]] == 1', [
                            ['==', 'rhs', hypothesis('extends', { at: { w: 'w' } })],
                          ]),
                          ['==', '1', hypothesis('this way')],
                        ],
                        [
                          have('side', '0 < sgn[zero]*sum(j in range(k+r+1), w[j]*x[n+1,j])', [
                            ['<', '-sum(j in range(k+r+1), w[j]*x[n+1,j])', sign()],
                            ['==', 'rhs', hypothesis('negative side')],
                          ]),
                          have('this way', 'G[append[n+1,s,zero]] == 1', [
                            ['==', 'rhs', hypothesis('extends', { at: { w: 'w' } })],
                          ]),
                          ['==', '1', hypothesis('this way')],
                        ],
                      ),
                    ],
                  ),
                ]),
                have('one of the ways, indicator', `forall(s in cube[n+1], (${or('s')})^2 == ${or('s')})`, [
                  ['==', 'rhs', hypothesis('assumed-4')],
                ]),
                have(
                  'one of the ways',
                  `sum(s in cube[n+1], ${or('s')}) == 2*sum(i in range(r+1), choose[n,i])`,
                  [
                    [
                      '==',
                      'rhs',
                      hypothesis('assumed', {
                        at: { r: 'r+1', x: 'x', k: 'k', y: 'y', G: `array(s in cube[n+1], ${or('s')})` },
                      }),
                    ],
                  ],
                ),
                have('not the last', 'forall(q in range(k), delta(q,k) == 0)', [
                  have('less', 'q < k', [['<', 'rhs', sign()]]),
                  ['==', 'rhs', algebra()],
                ]),
                have('position with the last', position('n+1', 'r', 'k+1', 'k+r+1', withLast), [
                  have(
                    'one more',
                    'sum(i in range(n+2), indicator((1 - delta(i,n+1))*c[i] + delta(i,n+1)*e[k] != 0)) <= r + 1',
                    [
                      [
                        '==',
                        'sum(i in range(n+1), indicator((1 - delta(i,n+1))*c[i] + delta(i,n+1)*e[k] != 0)) + indicator(e[k] != 0)',
                        algebra(),
                      ],
                      [
                        '==',
                        'sum(i in range(n+1), indicator(c[i] != 0)) + indicator(e[k] != 0)',
                        hypothesis('earlier'),
                      ],
                      ['<=', 'r + indicator(e[k] != 0)', hypothesis("assumed-1'")],
                      ['<=', 'rhs', sign()],
                    ],
                  ),
                  have(
                    'combination',
                    'forall(j in range(k+r+1), sum(i in range(n+2), ((1 - delta(i,n+1))*c[i] + delta(i,n+1)*e[k])*x[i,j]) + sum(q in range(k), e[q]*y[q,j]) == 0)',
                    [
                      [
                        '==',
                        'sum(i in range(n+1), ((1 - delta(i,n+1))*c[i] + delta(i,n+1)*e[k])*x[i,j]) + e[k]*x[n+1,j] + sum(q in range(k), e[q]*y[q,j])',
                        algebra(),
                      ],
                      [
                        '==',
                        'sum(i in range(n+1), c[i]*x[i,j]) + e[k]*x[n+1,j] + sum(q in range(k), e[q]*y[q,j])',
                        hypothesis('earlier'),
                      ],
                      [
                        '==',
                        `sum(i in range(n+1), c[i]*x[i,j]) + e[k]*x[n+1,j] + sum(q in range(k), e[q]*${withLast})`,
                        hypothesis('not the last'),
                      ],
                      [
                        '==',
                        `sum(i in range(n+1), c[i]*x[i,j]) + sum(q in range(k+1), e[q]*${withLast})`,
                        algebra(),
                      ],
                      ['==', 'rhs', hypothesis("assumed-2'")],
                    ],
                  ),
                  have(
                    'nothing',
                    `forall(i in range(n+2), (1 - delta(i,n+1))*c[i] + delta(i,n+1)*e[k] == 0) and forall(q in range(k), e[q] == 0)`,
                    [
                      by(
                        hypothesis('assumed-1', {
                          at: { c: 'array(h in nat, (1 - delta(h,n+1))*c[h] + delta(h,n+1)*e[k])', e: 'e' },
                        }),
                      ),
                    ],
                  ),
                  both(
                    [
                      ['==', '(1 - delta(i,n+1))*c[i] + delta(i,n+1)*e[k]', hypothesis('earlier')],
                      ['==', 'rhs', hypothesis('nothing')],
                    ],
                    [
                      cases(
                        'q == k',
                        [
                          ['==', '(1 - delta(n+1,n+1))*c[n+1] + delta(n+1,n+1)*e[k]', hypothesis('case')],
                          ['==', 'rhs', hypothesis('nothing', { at: { i: 'n+1' } })],
                        ],
                        [
                          have('before', 'q + 1 <= k', [
                            have('less', 'q < k', [['<', 'rhs', sign()]]),
                            ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap' })],
                          ]),
                          ['==', 'rhs', hypothesis('nothing')],
                        ],
                      ),
                    ],
                  ),
                ]),
                have('both ways, some w', someW('n+1', and('s'), 'k+1', 'k+r+1', withLast), [
                  have('one way', 'forall(t in Bit, 0 < G[append[n+1,s,t]])', [
                    contradiction('0 < 0', [
                      have('not this', 'G[append[n+1,s,t]] == 0', [
                        ['==', 'rhs', hypothesis('none at most', { at: { g: 'G[append[n+1,s,t]]' } })],
                      ]),
                      have('product', `${and('s')} == 0`, [
                        cases(
                          't == one',
                          [
                            ['==', 'G[append[n+1,s,t]]*G[append[n+1,s,zero]]', hypothesis('case')],
                            ['==', 'rhs', hypothesis('not this')],
                          ],
                          [
                            have('it is zero', 't == zero', [
                              ['==', 'delta(t, zero) + delta(t, one)', hypothesis('case')],
                              ['==', 'rhs', hypothesis('two bits')],
                            ]),
                            ['==', 'G[append[n+1,s,t]]*G[append[n+1,s,one]]', hypothesis('it is zero')],
                            ['==', 'rhs', hypothesis('not this')],
                          ],
                        ),
                      ]),
                      ['<', and('s'), hypothesis("assumed'")],
                      ['==', '0', hypothesis('product')],
                    ]),
                  ]),
                  obtain(['f'], 'f picks', hypothesis('shortened', { at: { u: 's', t: 'one' } })),
                  obtain(['g'], 'g picks', hypothesis('shortened', { at: { u: 's', t: 'zero' } })),
                  have('f side', '0 < sum(l in range(k+r+1), f[l]*x[n+1,l])', [
                    ['<', 'sgn[one]*sum(l in range(k+r+1), f[l]*x[n+1,l])', hypothesis('f picks')],
                    ['==', 'rhs', hypothesis('positive side')],
                  ]),
                  have('g side', '0 < -sum(l in range(k+r+1), g[l]*x[n+1,l])', [
                    ['<', 'sgn[zero]*sum(l in range(k+r+1), g[l]*x[n+1,l])', hypothesis('g picks')],
                    ['==', 'rhs', hypothesis('negative side')],
                  ]),
                  witness({
                    w: 'array(j in nat, sum(l in range(k+r+1), f[l]*x[n+1,l])*g[j] - sum(l in range(k+r+1), g[l]*x[n+1,l])*f[j])',
                  }),
                  both(
                    [
                      cases(
                        'q == k',
                        [
                          [
                            '==',
                            'sum(j in range(k+r+1), (sum(l in range(k+r+1), f[l]*x[n+1,l])*g[j] - sum(l in range(k+r+1), g[l]*x[n+1,l])*f[j])*x[n+1,j])',
                            hypothesis('case'),
                          ],
                          ['==', 'rhs', algebra()],
                        ],
                        [
                          have('before', 'q + 1 <= k', [
                            have('less', 'q < k', [['<', 'rhs', sign()]]),
                            ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap' })],
                          ]),
                          [
                            '==',
                            'sum(l in range(k+r+1), f[l]*x[n+1,l])*sum(j in range(k+r+1), g[j]*y[q,j]) - sum(l in range(k+r+1), g[l]*x[n+1,l])*sum(j in range(k+r+1), f[j]*y[q,j])',
                            hypothesis('case'),
                          ],
                          ['==', 'rhs', hypothesis('f picks'), hypothesis('g picks')],
                        ],
                      ),
                    ],
                    [
                      [
                        '<',
                        '-sum(l in range(k+r+1), g[l]*x[n+1,l])*(sgn[at[n+1,s,i]]*sum(j in range(k+r+1), f[j]*x[i,j]))',
                        hypothesis('f picks', { times: '-sum(l in range(k+r+1), g[l]*x[n+1,l])' }),
                      ],
                      [
                        '<',
                        '-sum(l in range(k+r+1), g[l]*x[n+1,l])*(sgn[at[n+1,s,i]]*sum(j in range(k+r+1), f[j]*x[i,j])) + sum(l in range(k+r+1), f[l]*x[n+1,l])*(sgn[at[n+1,s,i]]*sum(j in range(k+r+1), g[j]*x[i,j]))',
                        hypothesis('g picks', { times: 'sum(l in range(k+r+1), f[l]*x[n+1,l])' }),
                      ],
                      ['==', 'rhs', algebra()],
                    ],
                  ),
                ]),
                have('both ways, any w', anyW('n+1', and('s'), 'k+1', 'k+r+1', withLast), [
                  have('to the last', 'sum(j in range(k+r+1), w[j]*x[n+1,j]) == 0', [
                    [
                      '==',
                      'sum(j in range(k+r+1), w[j]*(delta(k,k)*x[n+1,j] + (1 - delta(k,k))*y[k,j]))',
                      algebra(),
                    ],
                    ['==', 'rhs', hypothesis("assumed-1'", { at: { q: 'k' } })],
                  ]),
                  have('to the others', orthogonal('k', 'k+r+1', 'y[q,j]'), [
                    ['==', `sum(j in range(k+r+1), w[j]*${withLast})`, hypothesis('not the last')],
                    ['==', 'rhs', hypothesis("assumed-1'", { at: { q: 'q' } })],
                  ]),
                  have('every way', 'forall(t in Bit, G[append[n+1,s,t]] == 1)', [
                    ['==', 'rhs', hypothesis('in both ways', { at: { w: 'w' } })],
                  ]),
                  ['==', 'rhs', hypothesis('every way')],
                ]),
                have('both ways, indicator', `forall(s in cube[n+1], (${and('s')})^2 == ${and('s')})`, [
                  ['==', 'rhs', hypothesis('assumed-4')],
                ]),
                have('both ways', `sum(s in cube[n+1], ${and('s')}) == 2*sum(i in range(r), choose[n,i])`, [
                  [
                    '==',
                    'rhs',
                    hypothesis('assumed', {
                      at: {
                        r: 'r',
                        x: 'x',
                        k: 'k+1',
                        y: `array(q in nat, j in nat, ${withLast})`,
                        G: `array(s in cube[n+1], ${and('s')})`,
                      },
                    }),
                  ],
                ]),
                [
                  '==',
                  'sum(u in cube[n+1], sum(t in Bit, G[append[n+1,u,t]]))',
                  hypothesis('cube-extend', { at: { n: 'n+1', F: 'G' } }),
                ],
                [
                  '==',
                  'sum(u in cube[n+1], G[append[n+1,u,zero]] + G[append[n+1,u,one]])',
                  hypothesis('both bits'),
                ],
                ['==', `sum(s in cube[n+1], ${or('s')}) + sum(s in cube[n+1], ${and('s')})`, algebra()],
                [
                  '==',
                  `2*sum(i in range(r+1), choose[n,i]) + sum(s in cube[n+1], ${and('s')})`,
                  hypothesis('one of the ways'),
                ],
                [
                  '==',
                  '2*(sum(i in range(r+1), choose[n,i]) + sum(i in range(r), choose[n,i]))',
                  hypothesis('both ways'),
                ],
                [
                  '==',
                  'rhs',
                  lemma('binomial-theorem', {
                    part: 'sums with the next row',
                    at: { n: 'n', b: 'r', g: 'array(i in nat, 1)', choose: 'choose' },
                  }),
                ],
              ],
            }),
          ],
        ),
        have('start', `forall(r in nat, ${counted('0')})`, [
          induction('r', {
            base: [
              ['==', '0', hypothesis('none', { at: { n: '0', x: 'x', k: 'k', y: 'y' } })],
              ['==', 'rhs', algebra()],
            ],
            step: [
              obtain(['v'], 'beyond', hypothesis('last', { at: { n: '0', r: 'r', x: 'x', k: 'k', y: 'y' } })),
              have('both sides', 'forall(u in cube[0], t in Bit, G[append[0,u,t]] == 1)', [
                have('orthogonal', 'forall(q in range(k), sum(j in range(k+r+1), sgn[t]*v[j]*y[q,j]) == 0)', [
                  ['==', 'sgn[t]*sum(j in range(k+r+1), v[j]*y[q,j])', algebra()],
                  ['==', 'rhs', hypothesis('beyond')],
                ]),
                have(
                  'picks',
                  'forall(i in range(1), 0 < sgn[at[1,append[0,u,t],i]]*sum(j in range(k+r+1), sgn[t]*v[j]*x[i,j]))',
                  [
                    have('only', 'i == 0', [
                      contradiction('0 < 0', [
                        ['<', 'i', sign()],
                        ['<=', '0', sign()],
                      ]),
                    ]),
                    ['<', '1', sign()],
                    ['==', 'sgn[t]^2', hypothesis('sides')],
                    ['==', 'sgn[t]^2*sum(j in range(k+r+1), v[j]*x[0,j])', hypothesis('beyond')],
                    [
                      '==',
                      'sgn[at[1,append[0,u,t],0]]*sum(j in range(k+r+1), sgn[t]*v[j]*x[0,j])',
                      hypothesis('cube-last'),
                    ],
                    ['==', 'rhs', hypothesis('only')],
                  ],
                ),
                ['==', 'rhs', hypothesis('assumed-3', { at: { w: 'array(j in nat, sgn[t]*v[j])' } })],
              ]),
              [
                '==',
                'sum(u in cube[0], sum(t in Bit, G[append[0,u,t]]))',
                hypothesis('cube-extend', { at: { n: '0', F: 'G' } }),
              ],
              ['==', 'sum(u in cube[0], G[append[0,u,zero]] + G[append[0,u,one]])', hypothesis('both bits')],
              ['==', '2*card(cube[0])', hypothesis('both sides')],
              ['==', '2', hypothesis('cube-empty')],
              ['==', '2*sum(i in range(r+1), choose[0,i])', hypothesis('first row')],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        have('every number of points', `forall(n in nat, forall(r in nat, ${counted('n')}))`, [
          induction('n', {
            base: [by(hypothesis('start'))],
            step: [by(hypothesis('next', { at: { n: 'n' } }))],
          }),
        ]),
        have('position', position('m+1', 'd', '0', 'd', '0').replaceAll('x[i,j]', 'point[i,j]'), [
          both(
            [['==', 'rhs', hypothesis('general position', { at: { c: 'c' } })]],
            [
              contradiction('0 < 0', [
                ['<', 'q + 1', sign()],
                ['<=', '0', sign()],
              ]),
            ],
          ),
        ]),
        have('some w', someW('m+1', 'picked[s]', '0', 'd', '0').replaceAll('x[i,j]', 'point[i,j]'), [
          obtain(['w'], 'picks', hypothesis('picked out', { at: { S: 's' } })),
          witness({ w: 'w' }),
          both([['==', 'rhs', algebra()]], [['<', 'rhs', hypothesis('picks')]]),
        ]),
        have('any w', anyW('m+1', 'picked[s]', '0', 'd', '0').replaceAll('x[i,j]', 'point[i,j]'), [
          ['==', 'rhs', hypothesis('all that are', { at: { normal: 'w' } })],
        ]),
        [
          '==',
          'rhs',
          hypothesis('every number of points', {
            at: { n: 'm', r: 'd', x: 'point', k: '0', y: 'array(q in nat, j in nat, 0)', G: 'picked' },
          }),
        ],
      ],
    },
  },

  instances: {
    sizes: { Bit: [2, 2], m: [0, 2], d: [1, 1], i: [0, 2], j: [0, 1] },
    raw: { length: array('nat', { is: 'positive' }), flip: array('nat') },
    draw: { flip: { oneOf: [-1, 1] } },
    construct: {
      'c[i in nat]': '0',
      'point[i in nat, j in nat]': 'flip[i]*length[i]',
      'picked[s in cube[m+1]]':
        'prod(i in range(m+1), indicator(0 < sgn[at[m+1,s,i]]*flip[i])) + prod(i in range(m+1), indicator(sgn[at[m+1,s,i]]*flip[i] < 0))',
      'normal[j in nat]': 'sgn[at[m+1,S,0]]*flip[0]',
    },
    regimes: {
      'as many coordinates as points': {
        construct: {
          d: 'm + 1',
          'point[i in nat, j in nat]': 'delta(i,j)*flip[i]',
          'picked[s in cube[m+1]]': '1',
          'normal[j in nat]': 'sgn[at[m+1,S,j]]*flip[j]',
        },
      },
      'three points in the plane': {
        sizes: { m: [2, 2], d: [2, 2] },
        construct: {
          'point[i in nat, j in nat]': 'delta(i,j) + delta(i,2)',
          'picked[s in cube[m+1]]':
            '1 - delta(at[m+1,s,0], at[m+1,s,1])*(1 - delta(at[m+1,s,0], at[m+1,s,2]))',
          'normal[j in nat]': '2*sgn[at[m+1,S,j]] + sgn[at[m+1,S,2]]',
        },
      },
      'no coordinates': { sizes: { d: [0, 0] }, construct: { 'picked[s in cube[m+1]]': '0' } },
    },
  },

  controls: {
    'one term more': {
      part: 'count',
      replace: ['range(d)', 'range(d+1)'],
      counterexample: onALine,
      because: 'of two points on one side of zero both or none are picked out',
    },
    'one term more, in the plane': {
      part: 'count',
      replace: ['range(d)', 'range(d+1)'],
      counterexample: inThePlane,
      because: 'six, not eight: a half plane has (1, 1) with (1, 0) and (0, 1)',
    },
    'points on one line': {
      part: 'count',
      without: ['general position'],
      counterexample: onOneLine,
      instances: {
        sizes: { m: [2, 2], d: [2, 2] },
        construct: {
          'point[i in nat, j in nat]': 'delta(i,2)*delta(j,1) + (1 - delta(i,2))*delta(j,0)*(1 + i)',
          'picked[s in cube[m+1]]': 'delta(at[m+1,s,0], at[m+1,s,1])',
          'normal[j in nat]': 'delta(j,0)*sgn[at[m+1,S,0]] + delta(j,1)*sgn[at[m+1,S,2]]',
        },
      },
      because: 'two points on one side of a line through zero go together: four instead of six',
    },
  },
});
