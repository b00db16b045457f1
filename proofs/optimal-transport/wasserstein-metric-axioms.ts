/**
 * # The Wasserstein distances of a finite metric space
 *
 * W_p(a,b)^p is the least sum of P_xy d(x,y)^p over the plans P with marginals a and b, p >= 1. There is a least one; W_p is a metric:
 * symmetric, zero only for a = b, and with the triangle inequality, since plans can be glued along a common marginal;
 * and it grows with p. Powers of zero distances are zero. Not claimed: infinite spaces, p < 1, or the triangle inequality for W_p^p.
 */
import {
  algebra,
  array,
  both,
  cases,
  element,
  have,
  hypothesis,
  lemma,
  nonemptySet,
  obtain,
  probability,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const itself = 'wasserstein-metric-axioms';
/** The conditions on a plan of a and b. */
const plan = (P: string, a: string, b: string) => [
  `forall(x in X, y in X, 0 <= ${P}[x,y])`,
  `forall(x in X, sum(y in X, ${P}[x,y]) == ${a}[x])`,
  `forall(y in X, sum(x in X, ${P}[x,y]) == ${b}[y])`,
];
const cost = (P: string, e = 'p') => `sum(x in X, sum(y in X, ${P}[x,y]*pow(${e}, d[x,y])))`;
/** w is the distance of order e: some plan costs its power (`attained`), and none costs less (`least`). */
const attained = (w: string, a: string, b: string, P: string, e = 'p') => {
  const [entries, rows, columns] = plan(P, a, b);
  return `exists(${P} in R[X,X], (${entries}) and ((${rows}) and ((${columns}) and (${cost(P, e)} == pow(${e}, ${w})))))`;
};
const least = (w: string, a: string, b: string, P: string, e = 'p') =>
  `forall(${P} in R[X,X], ${plan(P, a, b).join(', ')}, pow(${e}, ${w}) <= ${cost(P, e)})`;
const raw = (x: string, e: string) => `indicator(0 < ${x})*max(${x}, indicator(${x} <= 0))^${e}`;
const power = (part: string, at: Readonly<Record<string, string>> = {}) => lemma('real-powers', { part, at });
/** What is used of powers. */
const powers = (e = 'p') => [
  have('powers are positive', `forall(s in positive, 0 < pow(${e}, s))`, [
    ['<', 'rhs', unfold('pow'), power('positive', { p: e, x: 's' })],
  ]),
  have('powers are not negative', `forall(s in R, 0 <= pow(${e}, s))`, [
    ['<=', 'rhs', unfold('pow'), power('nonnegative', { p: e, x: 's' })],
  ]),
  have('powers grow', `forall(s in nonnegative, t in R, s <= t, pow(${e}, s) <= pow(${e}, t))`, [
    ['<=', 'rhs', unfold('pow'), power('not decreasing', { p: e, x: 's', y: 't' })],
  ]),
  have('smaller powers', `forall(s in R, t in nonnegative, pow(${e}, s) <= pow(${e}, t), s <= t)`, [
    have('written out', `${raw('s', e)} <= ${raw('t', e)}`, [
      ['==', `pow(${e}, s)`, unfold('pow')],
      ['<=', `pow(${e}, t)`, hypothesis('assumed')],
      ['==', 'rhs', unfold('pow')],
    ]),
    ['<=', 'rhs', power('smaller powers', { p: e, x: 's', y: 't' })],
  ]),
];
/** From `near`: w is at most bound + factor eps for all eps > 0. */
const limit = (bound: string, factor: string) =>
  [
    have('difference', `0 <= ${bound} - w`, [
      have('arbitrarily near', `forall(eps in positive, -eps*${factor} <= ${bound} - w)`, [
        ['<=', 'rhs', hypothesis('near')],
      ]),
      ['<=', 'rhs', lemma('nonnegative-if-arbitrarily-near', { at: { d: `${bound} - w`, c: factor } })],
    ]),
    ['==', `${bound} - (${bound} - w)`, algebra()],
    ['<=', 'rhs', hypothesis('difference')],
  ] as const;
/** Masses at points of a line: there is one plan. */
const diracs = {
  sizes: { X: [1, 2] as const },
  raw: { place: array('X'), first: element('X'), second: element('X'), third: element('X') },
  draw: { p: { oneOf: [1, 2, '3/2'] }, place: { between: [-2, 2] as const, bits: 1 } },
  construct: {
    'd[x in X, y in X]': 'abs(place[x] - place[y])',
    'a[x in X]': 'delta(x, first)',
    'b[x in X]': 'delta(x, second)',
    'c[x in X]': 'delta(x, third)',
    'P[x in X, y in X]': 'a[x]*b[y]',
    'Q[x in X, y in X]': 'b[x]*c[y]',
    'S[x in X, y in X]': 'a[x]*b[y]',
    u: 'abs(place[first] - place[second])',
    v: 'abs(place[second] - place[third])',
    w: 'abs(place[first] - place[second])',
  },
};

export default proof({
  id: itself,
  title: 'The Wasserstein distances of a finite metric space are metrics',
  sources: [
    {
      document: 'foundations-book',
      section: 'optimal transport, Wasserstein distances',
      relation: 'made precise',
    },
  ],
  references: ['villani2003, Theorem 7.3', 'villani2009, Chapter 6'],

  given: {
    X: nonemptySet('points'),
    d: array('X', 'X', { is: 'nonnegative' }),
    p: real('positive'),
    a: probability('X'),
    b: probability('X'),
  },
  where: { 'pow(e in R, base in R)': 'indicator(0 < base)*max(base, indicator(base <= 0))^e' },

  parts: {
    'the triangle inequality': {
      given: {
        c: probability('X'),
        u: real('nonnegative'),
        v: real('nonnegative'),
        w: real('nonnegative'),
      },
      hypotheses: {
        'at least one': '1 <= p',
        'triangles of points': 'forall(x in X, y in X, z in X, d[x,z] <= d[x,y] + d[y,z])',
        'from a to b': attained('u', 'a', 'b', 'P'),
        'from b to c': attained('v', 'b', 'c', 'Q'),
        'from a to c': least('w', 'a', 'c', 'S'),
      },
      states: 'w <= u + v',
      derivation: [
        ...powers(),
        obtain('P', 'plan of a and b', hypothesis('from a to b')),
        obtain('Q', 'plan of b and c', hypothesis('from b to c')),
        obtain('G', 'glued', lemma('gluing-of-plans', { at: { X: 'X', b: 'b', P: 'P', Q: 'Q' } })),
        have(
          'weights',
          'forall(s in positive, t in positive, exists(alpha in nonnegative, beta in nonnegative, (alpha*pow(p, s) + beta*pow(p, t) == pow(p, s + t)) and (forall(f in nonnegative, g in nonnegative, pow(p, f + g) <= alpha*pow(p, f) + beta*pow(p, g)))))',
          [
            have('of s', '0 < pow(p, s)', [['<', 'rhs', hypothesis('powers are positive')]]),
            have('of t', '0 < pow(p, t)', [['<', 'rhs', hypothesis('powers are positive')]]),
            have('of both', '0 < pow(p, s + t)', [['<', 'rhs', hypothesis('powers are positive')]]),
            witness({
              alpha: 'pow(p, s + t)*s/((s + t)*pow(p, s))',
              beta: 'pow(p, s + t)*t/((s + t)*pow(p, t))',
            }),
            both(
              [['==', 'rhs', algebra()]],
              [
                [
                  '<=',
                  'pow(p, s + t)*(s/(s + t)*pow(p, f)/pow(p, s) + t/(s + t)*pow(p, g)/pow(p, t))',
                  unfold('pow'),
                  power('sum of two', { p: 'p', x: 'f', y: 'g', a: 's', b: 't' }),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        ),
        have('near', 'forall(eps in positive, w <= u + v + 2*eps)', [
          obtain(
            ['alpha', 'beta'],
            'weighted',
            hypothesis('weights', { at: { s: 'u + eps', t: 'v + eps' } }),
          ),
          have(
            'entries',
            'forall(x in X, y in X, z in X, pow(p, d[x,z]) <= alpha*pow(p, d[x,y]) + beta*pow(p, d[y,z]))',
            [
              ['<=', 'pow(p, d[x,y] + d[y,z])', hypothesis('powers grow')],
              ['<=', 'rhs', hypothesis('weighted')],
            ],
          ),
          have('cost', 'pow(p, w) <= pow(p, u + v + 2*eps)', [
            [
              '<=',
              'sum(x in X, sum(z in X, sum(y in X, G[x,y,z])*pow(p, d[x,z])))',
              hypothesis('from a to c', { at: { S: 'array(x in X, z in X, sum(y in X, G[x,y,z]))' } }),
            ],
            ['==', 'sum(x in X, sum(y in X, sum(z in X, G[x,y,z]*pow(p, d[x,z]))))', algebra()],
            [
              '<=',
              'sum(x in X, sum(y in X, sum(z in X, G[x,y,z]*(alpha*pow(p, d[x,y]) + beta*pow(p, d[y,z])))))',
              hypothesis('entries'),
            ],
            [
              '==',
              'alpha*sum(x in X, sum(y in X, sum(z in X, G[x,y,z])*pow(p, d[x,y]))) + beta*sum(y in X, sum(z in X, sum(x in X, G[x,y,z])*pow(p, d[y,z])))',
              algebra(),
            ],
            ['==', `alpha*${cost('P')} + beta*${cost('Q')}`, hypothesis('glued')],
            [
              '==',
              'alpha*pow(p, u) + beta*pow(p, v)',
              hypothesis('plan of a and b'),
              hypothesis('plan of b and c'),
            ],
            ['<=', 'alpha*pow(p, u + eps) + beta*pow(p, v)', hypothesis('powers grow')],
            ['<=', 'alpha*pow(p, u + eps) + beta*pow(p, v + eps)', hypothesis('powers grow')],
            ['==', 'pow(p, u + eps + (v + eps))', hypothesis('weighted')],
            ['==', 'rhs', algebra()],
          ]),
          ['<=', 'rhs', hypothesis('smaller powers')],
        ]),
        ...limit('u + v', '2'),
      ],
      instances: {
        ...diracs,
        construct: {
          ...diracs.construct,
          'S[x in X, y in X]': 'a[x]*c[y]',
          w: 'abs(place[first] - place[third])',
          'G[x in X, y in X, z in X]': 'a[x]*b[y]*c[z]',
        },
        regimes: {
          'tight: one after the other': {
            sizes: { X: [3, 3] },
            draw: {
              place: { tables: [[0, 1, 2]] },
              first: { tables: [0] },
              second: { tables: [1] },
              third: { tables: [2] },
            },
          },
        },
      },
    },
    existence: {
      states: `exists(w in nonnegative, (${attained('w', 'a', 'b', 'P')}) and (${least('w', 'a', 'b', 'S')}))`,
      derivation: [
        have('roots', 'forall(t in nonnegative, exists(r in nonnegative, pow(p, r) == t))', [
          cases(
            '0 < t',
            [
              witness({ r: 't^(1/p)' }),
              have('root', '0 < t^(1/p)', [['<', 'rhs', sign()]]),
              ['==', '(t^(1/p))^p', unfold('pow')],
              ['==', 'rhs', algebra()],
            ],
            [
              witness({ r: '0' }),
              have('zero', 't == 0', [
                have('at most', 't <= 0', [['<=', 'rhs', hypothesis('case')]]),
                have('at least', '0 <= t', [['<=', 'rhs', sign()]]),
                ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 't', y: '0' } })],
              ]),
              ['==', '0', unfold('pow')],
              ['==', 'rhs', hypothesis('zero')],
            ],
          ),
        ]),
        ...powers(),
        obtain(
          ['B', 'f', 'g'],
          'best',
          lemma('kantorovich-duality', {
            part: 'optimal-pair',
            at: { I: 'X', J: 'X', a: 'a', b: 'b', C: 'array(x in X, y in X, pow(p, d[x,y]))' },
          }),
        ),
        have('not negative', `0 <= ${cost('B')}`, [
          have('entries', 'forall(x in X, y in X, 0 <= B[x,y]*pow(p, d[x,y]))', [
            have('mass', '0 <= B[x,y]', [['<=', 'rhs', hypothesis('best')]]),
            have('power', '0 <= pow(p, d[x,y])', [['<=', 'rhs', hypothesis('powers are not negative')]]),
            ['<=', 'rhs', sign()],
          ]),
          ['<=', 'rhs', hypothesis('entries'), sign()],
        ]),
        obtain('r', 'root', hypothesis('roots', { at: { t: cost('B') } })),
        witness({ w: 'r' }),
        both(
          [
            witness({ P: 'B' }),
            both(
              [['<=', 'rhs', hypothesis('best')]],
              [
                both(
                  [['==', 'rhs', hypothesis('best')]],
                  [both([['==', 'rhs', hypothesis('best')]], [['==', 'rhs', hypothesis('root')]])],
                ),
              ],
            ),
          ],
          [
            ['==', cost('B'), hypothesis('root')],
            ['<=', 'rhs', hypothesis('best', { at: { Q: 'S' } })],
          ],
        ),
      ],
      instances: {
        ...diracs,
        construct: {
          'd[x in X, y in X]': 'abs(place[x] - place[y])',
          'a[x in X]': 'delta(x, first)',
          'b[x in X]': 'delta(x, second)',
          'P[x in X, y in X]': 'a[x]*b[y]',
          'S[x in X, y in X]': 'a[x]*b[y]',
          'B[x in X, y in X]': 'a[x]*b[y]',
          w: 'abs(place[first] - place[second])',
          r: 'abs(place[first] - place[second])',
          'f[x in X]': 'min(y in X, pow(p, d[x,y]) - pow(p, d[first,y]))',
          'g[y in X]': 'pow(p, d[first,y])',
        },
        regimes: { 'tight: the only plan': {} },
      },
    },
    symmetry: {
      given: { w: real('nonnegative') },
      hypotheses: {
        'symmetric distances of points': 'forall(x in X, y in X, d[x,y] == d[y,x])',
        attained: attained('w', 'a', 'b', 'P'),
        least: least('w', 'a', 'b', 'S'),
      },
      states: `(${attained('w', 'b', 'a', 'Q')}) and (${least('w', 'b', 'a', 'T')})`,
      derivation: [
        both(
          [
            obtain('P', 'plan', hypothesis('attained')),
            witness({ Q: 'array(x in X, y in X, P[y,x])' }),
            both(
              [['<=', 'rhs', hypothesis('plan')]],
              [
                both(
                  [['==', 'rhs', hypothesis('plan')]],
                  [
                    both(
                      [['==', 'rhs', hypothesis('plan')]],
                      [
                        ['==', 'sum(x in X, sum(y in X, P[x,y]*pow(p, d[y,x])))', algebra()],
                        [
                          '==',
                          cost('P'),
                          hypothesis('symmetric distances of points', { at: { x: 'y', y: 'x' } }),
                        ],
                        ['==', 'rhs', hypothesis('plan')],
                      ],
                    ),
                  ],
                ),
              ],
            ),
          ],
          [
            [
              '<=',
              'sum(x in X, sum(y in X, T[y,x]*pow(p, d[x,y])))',
              hypothesis('least', { at: { S: 'array(x in X, y in X, T[y,x])' } }),
            ],
            ['==', 'sum(x in X, sum(y in X, T[x,y]*pow(p, d[y,x])))', algebra()],
            ['==', 'rhs', hypothesis('symmetric distances of points', { at: { x: 'y', y: 'x' } })],
          ],
        ),
      ],
      instances: {
        ...diracs,
        construct: {
          ...diracs.construct,
          'Q[x in X, y in X]': 'b[x]*a[y]',
          'T[x in X, y in X]': 'b[x]*a[y]',
        },
        regimes: { 'tight: the distance itself': {} },
      },
    },
    'equal laws are at distance zero': {
      given: { w: real('nonnegative') },
      hypotheses: {
        'points are at distance zero from themselves': 'forall(x in X, d[x,x] == 0)',
        least: least('w', 'a', 'a', 'S'),
      },
      states: 'w == 0',
      derivation: [
        ...powers(),
        have('power', 'pow(p, w) <= pow(p, 0)', [
          [
            '<=',
            'sum(x in X, sum(y in X, delta(x, y)*a[x]*pow(p, d[x,y])))',
            hypothesis('least', { at: { S: 'array(x in X, y in X, delta(x, y)*a[x])' } }),
          ],
          ['==', 'sum(x in X, a[x]*pow(p, d[x,x]))', algebra()],
          ['==', 'sum(x in X, a[x]*pow(p, 0))', hypothesis('points are at distance zero from themselves')],
          ['==', 'rhs', hypothesis('a-sums-to-one')],
        ]),
        have('at most', 'w <= 0', [['<=', 'rhs', hypothesis('smaller powers')]]),
        have('at least', '0 <= w', [['<=', 'rhs', sign()]]),
        ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'w', y: '0' } })],
      ],
      instances: {
        raw: diracs.raw,
        draw: diracs.draw,
        construct: {
          'd[x in X, y in X]': 'abs(place[x] - place[y])',
          w: '0',
          'S[x in X, y in X]': 'a[x]*a[y]',
        },
      },
    },
    'laws at distance zero are equal': {
      hypotheses: {
        'different points are apart': 'forall(x in X, y in X, x != y, 0 < d[x,y])',
        attained: attained('0', 'a', 'b', 'P'),
      },
      states: 'forall(x in X, a[x] == b[x])',
      derivation: [
        ...powers(),
        obtain('P', 'plan', hypothesis('attained')),
        have('entries', 'forall(s in X, t in X, 0 <= P[s,t]*pow(p, d[s,t]))', [
          have('mass', '0 <= P[s,t]', [['<=', 'rhs', hypothesis('plan')]]),
          have('power', '0 <= pow(p, d[s,t])', [['<=', 'rhs', hypothesis('powers are not negative')]]),
          ['<=', 'rhs', sign()],
        ]),
        have('rows', 'forall(s in X, sum(t in X, P[s,t]*pow(p, d[s,t])) == 0)', [
          have('nonnegative rows', 'forall(y in X, 0 <= sum(t in X, P[y,t]*pow(p, d[y,t])))', [
            ['<=', 'rhs', hypothesis('entries'), sign()],
          ]),
          have('total', 'sum(y in X, sum(t in X, P[y,t]*pow(p, d[y,t]))) <= 0', [
            ['==', 'pow(p, 0)', hypothesis('plan')],
            ['==', '0', unfold('pow')],
            ['<=', 'rhs', algebra()],
          ]),
          [
            '==',
            'rhs',
            lemma('zero-sum-of-nonnegative', {
              at: { I: 'X', f: 'array(y in X, sum(t in X, P[y,t]*pow(p, d[y,t])))', i: 's' },
            }),
          ],
        ]),
        have('off the diagonal', 'forall(s in X, t in X, s != t, P[s,t] == 0)', [
          have('apart', '0 < pow(p, d[s,t])', [
            have('distance', '0 < d[s,t]', [['<', 'rhs', hypothesis('different points are apart')]]),
            ['<', 'rhs', hypothesis('powers are positive')],
          ]),
          have('row', 'sum(y in X, P[s,y]*pow(p, d[s,y])) <= 0', [['<=', 'rhs', hypothesis('rows')]]),
          have('product', 'P[s,t]*pow(p, d[s,t]) == 0', [
            [
              '==',
              'rhs',
              lemma('zero-sum-of-nonnegative', {
                at: { I: 'X', f: 'array(y in X, P[s,y]*pow(p, d[s,y]))', i: 't' },
              }),
            ],
          ]),
          ['==', '1/pow(p, d[s,t])*(P[s,t]*pow(p, d[s,t]))', algebra()],
          ['==', '1/pow(p, d[s,t])*0', hypothesis('product', { times: '1/pow(p, d[s,t])' })],
          ['==', 'rhs', algebra()],
        ]),
        have('diagonal', 'forall(s in X, t in X, P[s,t] == delta(s, t)*P[s,s])', [
          cases(
            's == t',
            [
              ['==', 'P[s,s]', hypothesis('case')],
              ['==', 'rhs', hypothesis('case')],
            ],
            [
              ['==', '0', hypothesis('off the diagonal')],
              ['==', 'rhs', hypothesis('case')],
            ],
          ),
        ]),
        have('first', 'a[x] == P[x,x]', [
          ['==', 'sum(t in X, P[x,t])', hypothesis('plan')],
          ['==', 'sum(t in X, delta(x, t)*P[x,x])', hypothesis('diagonal', { at: { s: 'x', t: 't' } })],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'P[x,x]', hypothesis('first')],
        ['==', 'sum(s in X, delta(s, x)*P[s,s])', algebra()],
        ['==', 'sum(s in X, P[s,x])', hypothesis('diagonal', { at: { s: 's', t: 'x' } })],
        ['==', 'rhs', hypothesis('plan')],
      ],
      instances: {
        raw: { place: array('X') },
        construct: {
          'd[x in X, y in X]': 'abs(place[x] - place[y]) + 1 - delta(x, y)',
          'b[x in X]': 'a[x]',
          'P[x in X, y in X]': 'delta(x, y)*a[x]',
        },
      },
    },
    'larger exponents give larger distances': {
      given: { q: real('positive'), v: real('nonnegative'), w: real('nonnegative') },
      hypotheses: {
        'larger exponent': 'p <= q',
        'of order q': attained('v', 'a', 'b', 'P', 'q'),
        'of order p': least('w', 'a', 'b', 'S'),
      },
      states: 'w <= v',
      derivation: [
        ...powers(),
        have('powers of order q are positive', 'forall(s in positive, 0 < pow(q, s))', [
          ['<', 'rhs', unfold('pow'), power('positive', { p: 'q', x: 's' })],
        ]),
        have('powers of order q grow', 'forall(s in nonnegative, t in R, s <= t, pow(q, s) <= pow(q, t))', [
          ['<=', 'rhs', unfold('pow'), power('not decreasing', { p: 'q', x: 's', y: 't' })],
        ]),
        have(
          'Bernoulli',
          'forall(s in positive, f in nonnegative, pow(q, s)*(pow(p, s) + q/p*(pow(p, f) - pow(p, s))) <= pow(p, s)*pow(q, f))',
          [
            have('of s', '0 < pow(p, s)', [['<', 'rhs', hypothesis('powers are positive')]]),
            have('of s, order q', '0 < pow(q, s)', [
              ['<', 'rhs', hypothesis('powers of order q are positive')],
            ]),
            have('in units of s', 'pow(p, f) == pow(p, s)*pow(p, f/s)', [
              ['==', 'pow(p, s*(f/s))', algebra()],
              ['==', 'rhs', unfold('pow'), power('product', { p: 'p', c: 's', x: 'f/s' })],
            ]),
            have('in units of s, order q', 'pow(q, f) == pow(q, s)*pow(q, f/s)', [
              ['==', 'pow(q, s*(f/s))', algebra()],
              ['==', 'rhs', unfold('pow'), power('product', { p: 'q', c: 's', x: 'f/s' })],
            ]),
            have('unit', '1 + q/p*(pow(p, f/s) - 1) <= pow(q, f/s)', [
              ['<=', 'rhs', unfold('pow'), power('two exponents', { p: 'p', q: 'q', r: 'f/s' })],
            ]),
            [
              '==',
              'pow(q, s)*(pow(p, s) + q/p*(pow(p, s)*pow(p, f/s) - pow(p, s)))',
              hypothesis('in units of s', { times: '1' }),
            ],
            ['==', 'pow(p, s)*pow(q, s)*(1 + q/p*(pow(p, f/s) - 1))', algebra()],
            ['<=', 'pow(p, s)*pow(q, s)*pow(q, f/s)', hypothesis('unit', { times: 'pow(p, s)*pow(q, s)' })],
            ['==', 'rhs', hypothesis('in units of s, order q', { times: '1' })],
          ],
        ),
        obtain('P', 'plan', hypothesis('of order q')),
        have('near', 'forall(eps in positive, w <= v + 1*eps)', [
          have('of v', '0 < pow(p, v + eps)', [['<', 'rhs', hypothesis('powers are positive')]]),
          have('of v, order q', '0 < pow(q, v + eps)', [
            ['<', 'rhs', hypothesis('powers of order q are positive')],
          ]),
          have('total', 'sum(x in X, sum(y in X, P[x,y])) == 1', [
            ['==', 'sum(x in X, a[x])', hypothesis('plan')],
            ['==', 'rhs', hypothesis('a-sums-to-one')],
          ]),
          have('mean', `pow(q, v + eps)*(1 + q/p*(${cost('P')}/pow(p, v + eps) - 1)) <= pow(q, v + eps)`, [
            ['==', `pow(q, v + eps)*(1*(1 - q/p) + q/p*${cost('P')}/pow(p, v + eps))`, algebra()],
            [
              '==',
              `pow(q, v + eps)*(sum(x in X, sum(y in X, P[x,y]))*(1 - q/p) + q/p*${cost('P')}/pow(p, v + eps))`,
              hypothesis('total'),
            ],
            [
              '==',
              'sum(x in X, sum(y in X, P[x,y]*(pow(q, v + eps)*(1 + q/p*(pow(p, d[x,y])/pow(p, v + eps) - 1)))))',
              algebra(),
            ],
            [
              '<=',
              cost('P', 'q'),
              hypothesis('Bernoulli', { at: { s: 'v + eps', f: 'd[x,y]' }, times: '1/pow(p, v + eps)' }),
            ],
            ['==', 'pow(q, v)', hypothesis('plan')],
            ['<=', 'rhs', hypothesis('powers of order q grow')],
          ]),
          have('cost', 'pow(p, w) <= pow(p, v + eps)', [
            ['<=', cost('P'), hypothesis('of order p', { at: { S: 'P' } })],
            [
              '==',
              `pow(p, v + eps) + pow(p, v + eps)*p/q*(1/pow(q, v + eps)*(pow(q, v + eps)*(1 + q/p*(${cost('P')}/pow(p, v + eps) - 1))) - 1)`,
              algebra(),
            ],
            [
              '<=',
              'pow(p, v + eps) + pow(p, v + eps)*p/q*(1/pow(q, v + eps)*pow(q, v + eps) - 1)',
              hypothesis('mean', { times: 'pow(p, v + eps)*p/q/pow(q, v + eps)' }),
            ],
            ['==', 'rhs', algebra()],
          ]),
          ['<=', 'rhs', hypothesis('smaller powers')],
        ]),
        ...limit('v', '1'),
      ],
      instances: {
        ...diracs,
        raw: { ...diracs.raw, more: real('nonnegative') },
        draw: { ...diracs.draw, more: { oneOf: [0, 1, '1/2'] } },
        construct: { ...diracs.construct, q: 'p + more', v: 'abs(place[first] - place[second])' },
        regimes: {
          'tight: all mass moves equally far': {},
          'a quarter moves by one': {
            sizes: { X: [2, 2] },
            draw: {
              p: { oneOf: [1] },
              more: { oneOf: [1] },
              place: { tables: [[0, 1]] },
              a: { tables: [['3/4', '1/4']] },
              b: { tables: [[1, 0]] },
            },
            construct: {
              'a[x in X]': '1/4 + 1/2*(1 - place[x])',
              'b[x in X]': '1 - place[x]',
              v: '1/2',
              w: '1/4',
            },
          },
        },
      },
    },
  },

  instances: { sizes: { X: [1, 2] } },

  controls: {
    'the square of W_2': {
      part: 'the triangle inequality',
      states: 'w^2 <= u^2 + v^2',
      counterexample: {
        X: 3,
        p: 2,
        d: [
          [0, 1, 2],
          [1, 0, 1],
          [2, 1, 0],
        ],
        a: [1, 0, 0],
        b: [0, 1, 0],
        c: [0, 0, 1],
        P: [
          [0, 1, 0],
          [0, 0, 0],
          [0, 0, 0],
        ],
        Q: [
          [0, 0, 0],
          [0, 0, 1],
          [0, 0, 0],
        ],
        S: [
          [0, 0, 1],
          [0, 0, 0],
          [0, 0, 0],
        ],
        u: 1,
        v: 1,
        w: 2,
      },
      instances: {
        sizes: { X: [3, 3] },
        draw: {
          place: { tables: [[0, 1, 2]] },
          first: { tables: [0] },
          second: { tables: [1] },
          third: { tables: [2] },
        },
        construct: {
          ...diracs.construct,
          'S[x in X, y in X]': 'a[x]*c[y]',
          w: 'abs(place[first] - place[third])',
        },
      },
      because: 'masses at 0, 1, 2: 4 is more than 1 + 1',
    },
    'larger exponents give smaller distances': {
      part: 'larger exponents give larger distances',
      states: 'v <= w',
      counterexample: {
        X: 2,
        p: 1,
        q: 2,
        d: [
          [0, 1],
          [1, 0],
        ],
        a: ['3/4', '1/4'],
        b: [1, 0],
        P: [
          ['3/4', 0],
          ['1/4', 0],
        ],
        S: [
          ['3/4', 0],
          ['1/4', 0],
        ],
        v: '1/2',
        w: '1/4',
      },
      because: 'W_1 = 1/4 and W_2 = 1/2',
    },
    'points that cannot be told apart': {
      part: 'laws at distance zero are equal',
      without: ['different points are apart'],
      counterexample: {
        X: 2,
        p: 1,
        d: [
          [0, 0],
          [0, 0],
        ],
        a: [1, 0],
        b: [0, 1],
        P: [
          [0, 1],
          [0, 0],
        ],
        x: 0,
      },
      instances: {
        sizes: { X: [2, 2] },
        raw: { other: probability('X') },
        construct: {
          'd[x in X, y in X]': '0',
          'b[x in X]': 'other[x]',
          'P[x in X, y in X]': 'a[x]*other[y]',
        },
      },
      because: 'a pseudometric does not separate masses',
    },
    'costs without the triangle inequality': {
      part: 'the triangle inequality',
      without: ['triangles of points'],
      counterexample: {
        X: 3,
        p: 1,
        d: [
          [0, 1, 4],
          [1, 0, 1],
          [4, 1, 0],
        ],
        a: [1, 0, 0],
        b: [0, 1, 0],
        c: [0, 0, 1],
        P: [
          [0, 1, 0],
          [0, 0, 0],
          [0, 0, 0],
        ],
        Q: [
          [0, 0, 0],
          [0, 0, 1],
          [0, 0, 0],
        ],
        S: [
          [0, 0, 1],
          [0, 0, 0],
          [0, 0, 0],
        ],
        u: 1,
        v: 1,
        w: 4,
      },
      instances: {
        sizes: { X: [3, 3] },
        draw: {
          place: { tables: [[0, 1, 2]] },
          first: { tables: [0] },
          second: { tables: [1] },
          third: { tables: [2] },
        },
        construct: {
          ...diracs.construct,
          'd[x in X, y in X]': '(place[x] - place[y])^2',
          'S[x in X, y in X]': 'a[x]*c[y]',
          w: '4',
          u: '1',
          v: '1',
        },
      },
      because: 'squares of distances on a line',
    },
  },
});
