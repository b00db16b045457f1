/**
 * # On the line the monotone plan is the best for all convex costs
 *
 * For masses v on x_0 <= … <= x_n and w on y_0 <= … <= y_n and a convex h, the plan that matches quantiles has the least sum of h(x_i - y_j)
 * P_ij of all plans; what it moves from x_i to y_j is the length of the levels u in [0,1] at which the quantile functions
 * are x_i and y_j, so that with h = |.|^p, p >= 1, W_p^p is the integral of |F^-1(u) - G^-1(u)|^p. For n + 1 points of equal
 * mass on either side it matches the sorted points, better than any matching, and than any doubly stochastic one.
 * For p = 1 see kantorovich-rubinstein. Not claimed: laws without finite support, concave costs, other orders in the plane.
 */
import {
  algebra,
  array,
  both,
  cases,
  fn,
  have,
  hypothesis,
  interval,
  lemma,
  natural,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const itself = 'one-dimensional-quantile-transport';

const convex = {
  convex: 'forall(p in R, q in R, s in nonnegative, s <= 1, h(s*p + (1 - s)*q) <= s*h(p) + (1 - s)*h(q))',
};
const sorted = {
  'x sorted': 'forall(k in range(n), x[k] <= x[k+1])',
  'y sorted': 'forall(k in range(n), y[k] <= y[k+1])',
};
const margins = {
  rows: 'forall(i in range(n + 1), sum(j in range(n + 1), P[i,j]) == v[i])',
  columns: 'forall(j in range(n + 1), sum(i in range(n + 1), P[i,j]) == w[j])',
};
const points = { n: natural(), x: array('nat'), y: array('nat'), h: fn('R', 'R') };
const corner = (H: (i: string, j: string) => string) =>
  `(${H('i+1', 'j+1')} - ${H('i+1', 'j')} - ${H('i', 'j+1')} + ${H('i', 'j')})`;
const total = (mass: string) => `sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*${mass}))`;
const partial = (P: string, i: string, j: string) =>
  `sum(k in range(${i}), sum(l in range(${j}), ${P}[k,l]))`;

const share = '((q2 - q1)/((p2 - p1) + (q2 - q1)))';

/** Costs that are convex, points in order. */
const ordered = {
  sizes: { n: [0, 2] as const },
  raw: {
    first: real(),
    second: real(),
    gap: array('nat', { is: 'nonnegative' }),
    step: array('nat', { is: 'nonnegative' }),
  },
  construct: {
    'x[k in nat]': 'first + sum(i in range(k), gap[i])',
    'y[k in nat]': 'second + sum(i in range(k), step[i])',
  },
  models: { h: ['map(z in R, z^2)', 'map(z in R, abs(z))', 'map(z in R, max(z, 0))', 'map(z in R, z)'] },
};

/** The divergence between two laws on two points, of which one has the masses p and q. */
const divergence = (p: string, q: string) => `${p}*log(${p}/${q}) + (1 - ${p})*log((1 - ${p})/(1 - ${q}))`;

export default proof({
  id: itself,
  title: 'On the line, matching quantiles is the best transport for convex costs',
  sources: [
    { document: 'foundations-book', section: '1-D optimal transport', relation: 'made precise' },
    {
      document: 'foundations-article',
      section: 'Emerging Mathematical Tools (Optimal Transport)',
      relation: 'made precise',
    },
  ],
  references: ['hardy1952, Theorem 368', 'villani2003, Theorem 2.18', 'santambrogio2015, Theorem 2.9'],

  given: {},

  parts: {
    exchange: {
      given: { h: fn('R', 'R'), p1: real(), p2: real(), q1: real(), q2: real() },
      hypotheses: { ...convex, 'first order': 'p1 <= p2', 'second order': 'q1 <= q2' },
      states: 'h(p1 - q1) + h(p2 - q2) <= h(p1 - q2) + h(p2 - q1)',
      derivation: [
        cases(
          '0 < (p2 - p1) + (q2 - q1)',
          [
            have('share', '(q2 - q1)/((p2 - p1) + (q2 - q1)) <= 1', [
              ['==', '1 - (p2 - p1)/((p2 - p1) + (q2 - q1))', algebra()],
              ['<=', 'rhs', hypothesis('first order', { times: '1/((p2 - p1) + (q2 - q1))' })],
            ]),
            have('share is not negative', '0 <= (q2 - q1)/((p2 - p1) + (q2 - q1))', [
              ['<=', 'rhs', hypothesis('second order', { times: '1/((p2 - p1) + (q2 - q1))' })],
            ]),
            [
              '==',
              `h(${share}*(p2 - q1) + (1 - ${share})*(p1 - q2)) + h(${share}*(p1 - q2) + (1 - ${share})*(p2 - q1))`,
              algebra(),
            ],
            [
              '<=',
              `${share}*h(p2 - q1) + (1 - ${share})*h(p1 - q2) + h(${share}*(p1 - q2) + (1 - ${share})*(p2 - q1))`,
              hypothesis('convex', { at: { p: 'p2 - q1', q: 'p1 - q2', s: share } }),
            ],
            [
              '<=',
              `${share}*h(p2 - q1) + (1 - ${share})*h(p1 - q2) + (${share}*h(p1 - q2) + (1 - ${share})*h(p2 - q1))`,
              hypothesis('convex', { at: { p: 'p1 - q2', q: 'p2 - q1', s: share } }),
            ],
            ['==', 'rhs', algebra()],
          ],
          [
            have('no distance', 'p2 - p1 + (q2 - q1) <= 0', [['<=', 'rhs', hypothesis('case')]]),
            have('first', 'p1 == p2', [
              have('at most', 'p2 <= p1', [
                ['<=', 'p1 - (q2 - q1)', hypothesis('no distance')],
                ['<=', 'rhs', hypothesis('second order')],
              ]),
              ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'p1', y: 'p2' } })],
            ]),
            have('second', 'q1 == q2', [
              have('at most', 'q2 <= q1', [
                ['<=', 'q1 - (p2 - p1)', hypothesis('no distance')],
                ['<=', 'rhs', hypothesis('first order')],
              ]),
              ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'q1', y: 'q2' } })],
            ]),
            ['==', 'h(p2 - q2) + h(p2 - q2)', hypothesis('first'), hypothesis('second')],
            ['==', 'rhs', hypothesis('first'), hypothesis('second')],
          ],
        ),
      ],
      instances: {
        raw: { ahead: real('nonnegative'), further: real('nonnegative') },
        construct: { p2: 'p1 + ahead', q2: 'q1 + further' },
        models: ordered.models,
        regimes: { 'tight: one point twice': { construct: { p2: 'p1', q2: 'q1 + further' } } },
      },
    },
    'exchange for squares': {
      given: { p1: real(), p2: real(), q1: real(), q2: real() },
      states: '(p1 - q2)^2 + (p2 - q1)^2 - ((p1 - q1)^2 + (p2 - q2)^2) == 2*(p2 - p1)*(q2 - q1)',
      derivation: [['==', 'rhs', algebra()]],
    },
    'powers are convex': {
      given: { e: real('positive'), p: real(), q: real(), s: real('[0,1]') },
      where: { 'pow(base in R)': 'indicator(0 < base)*max(base, indicator(base <= 0))^e' },
      hypotheses: { 'at least one': '1 <= e' },
      states: 'pow(abs(s*p + (1 - s)*q)) <= s*pow(abs(p)) + (1 - s)*pow(abs(q))',
      derivation: [
        have('triangle', 'abs(s*p + (1 - s)*q) <= s*abs(p) + (1 - s)*abs(q)', [
          ['<=', 'abs(s*p) + abs((1 - s)*q)', lemma('absolute-value-bounds', { part: 'triangle' })],
          ['==', 'rhs', algebra()],
        ]),
        have('grows', 'pow(abs(s*p + (1 - s)*q)) <= pow(s*abs(p) + (1 - s)*abs(q))', [
          [
            '<=',
            'rhs',
            unfold('pow'),
            lemma('real-powers', {
              part: 'not decreasing',
              at: { p: 'e', x: 'abs(s*p + (1 - s)*q)', y: 's*abs(p) + (1 - s)*abs(q)' },
            }),
          ],
        ]),
        cases(
          '0 < s',
          [
            cases(
              's < 1',
              [
                have('rest', '0 < 1 - s', [['<', 'rhs', hypothesis("case'")]]),
                have('of s', '0 < pow(s)', [
                  [
                    '<',
                    'rhs',
                    unfold('pow'),
                    lemma('real-powers', { part: 'positive', at: { p: 'e', x: 's' } }),
                  ],
                ]),
                have('of the rest', '0 < pow(1 - s)', [
                  [
                    '<',
                    'rhs',
                    unfold('pow'),
                    lemma('real-powers', { part: 'positive', at: { p: 'e', x: '1 - s' } }),
                  ],
                ]),
                have('first', 'pow(s*abs(p)) == pow(s)*pow(abs(p))', [
                  [
                    '==',
                    'rhs',
                    unfold('pow'),
                    lemma('real-powers', { part: 'product', at: { p: 'e', c: 's', x: 'abs(p)' } }),
                  ],
                ]),
                have('second', 'pow((1 - s)*abs(q)) == pow(1 - s)*pow(abs(q))', [
                  [
                    '==',
                    'rhs',
                    unfold('pow'),
                    lemma('real-powers', { part: 'product', at: { p: 'e', c: '1 - s', x: 'abs(q)' } }),
                  ],
                ]),
                ['<=', 'pow(s*abs(p) + (1 - s)*abs(q))', hypothesis('grows')],
                [
                  '<=',
                  'pow(s + (1 - s))*(s/(s + (1 - s))*pow(s*abs(p))/pow(s) + (1 - s)/(s + (1 - s))*pow((1 - s)*abs(q))/pow(1 - s))',
                  unfold('pow'),
                  lemma('real-powers', {
                    part: 'sum of two',
                    at: { p: 'e', x: 's*abs(p)', y: '(1 - s)*abs(q)', a: 's', b: '1 - s' },
                  }),
                ],
                ['==', 'pow(1)*(s*pow(s*abs(p))/pow(s) + (1 - s)*pow((1 - s)*abs(q))/pow(1 - s))', algebra()],
                ['==', 's*pow(s*abs(p))/pow(s) + (1 - s)*pow((1 - s)*abs(q))/pow(1 - s)', unfold('pow')],
                [
                  '==',
                  's*(pow(s)*pow(abs(p)))/pow(s) + (1 - s)*pow((1 - s)*abs(q))/pow(1 - s)',
                  hypothesis('first', { times: 's/pow(s)' }),
                ],
                [
                  '==',
                  's*(pow(s)*pow(abs(p)))/pow(s) + (1 - s)*(pow(1 - s)*pow(abs(q)))/pow(1 - s)',
                  hypothesis('second', { times: '(1 - s)/pow(1 - s)' }),
                ],
                ['==', 'rhs', algebra()],
              ],
              [
                have('one', 's == 1', [
                  have('at least', '1 <= s', [['<=', 'rhs', hypothesis("case'")]]),
                  have('at most', 's <= 1', [['<=', 'rhs', sign()]]),
                  ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 's', y: '1' } })],
                ]),
                ['==', 'pow(abs(p))', hypothesis('one')],
                ['==', 'rhs', hypothesis('one')],
              ],
            ),
          ],
          [
            have('none', 's == 0', [
              have('at most', 's <= 0', [['<=', 'rhs', hypothesis('case')]]),
              have('at least', '0 <= s', [['<=', 'rhs', sign()]]),
              ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 's', y: '0' } })],
            ]),
            ['==', 'pow(abs(q))', hypothesis('none')],
            ['==', 'rhs', hypothesis('none')],
          ],
        ),
      ],
      instances: {
        draw: { e: { oneOf: [1, 2, '3/2'] } },
        regimes: { 'tight: one point': { construct: { q: 'p' } } },
      },
    },
    'larger distribution functions cost less': {
      given: { ...points, H1: array('nat', 'nat'), H2: array('nat', 'nat') },
      hypotheses: {
        ...convex,
        ...sorted,
        'left edges': 'forall(j in nat, (H1[0,j] == 0) and (H2[0,j] == 0))',
        'lower edges': 'forall(i in nat, (H1[i,0] == 0) and (H2[i,0] == 0))',
        'right edges': 'forall(i in range(n + 1), H1[i+1,n+1] == H2[i+1,n+1])',
        'upper edges': 'forall(j in range(n + 1), H1[n+1,j+1] == H2[n+1,j+1])',
        larger: 'forall(i in range(n), j in range(n), H1[i+1,j+1] <= H2[i+1,j+1])',
      },
      states: `${total(corner((i, j) => `H2[${i},${j}]`))} <= ${total(corner((i, j) => `H1[${i},${j}]`))}`,
      derivation: [
        have('last', 'H1[n+1,n+1] - H2[n+1,n+1] == 0', [
          ['==', 'H2[n+1,n+1] - H2[n+1,n+1]', hypothesis('right edges', { at: { i: 'n' }, times: '1' })],
          ['==', 'rhs', algebra()],
        ]),
        have('right', 'forall(i in range(n), H1[i+1,n+1] - H2[i+1,n+1] == 0)', [
          ['==', 'H2[i+1,n+1] - H2[i+1,n+1]', hypothesis('right edges', { at: { i: 'i' }, times: '1' })],
          ['==', 'rhs', algebra()],
        ]),
        have('upper', 'forall(j in range(n), H1[n+1,j+1] - H2[n+1,j+1] == 0)', [
          ['==', 'H2[n+1,j+1] - H2[n+1,j+1]', hypothesis('upper edges', { at: { j: 'j' }, times: '1' })],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'swaps',
          'forall(i in range(n), j in range(n), 0 <= (h(x[i+1] - y[j+1]) - h(x[i+1] - y[j]) - h(x[i] - y[j+1]) + h(x[i] - y[j]))*(H1[i+1,j+1] - H2[i+1,j+1]))',
          [
            have('swap', '0 <= h(x[i] - y[j+1]) + h(x[i+1] - y[j]) - (h(x[i] - y[j]) + h(x[i+1] - y[j+1]))', [
              [
                '<=',
                'rhs',
                lemma(itself, {
                  part: 'exchange',
                  at: { h: 'h', p1: 'x[i]', p2: 'x[i+1]', q1: 'y[j]', q2: 'y[j+1]' },
                }),
              ],
            ]),
            have('less', '0 <= H2[i+1,j+1] - H1[i+1,j+1]', [['<=', 'rhs', hypothesis('larger')]]),
            [
              '<=',
              '(h(x[i] - y[j+1]) + h(x[i+1] - y[j]) - (h(x[i] - y[j]) + h(x[i+1] - y[j+1])))*(H2[i+1,j+1] - H1[i+1,j+1])',
              hypothesis('swap', { times: 'H2[i+1,j+1] - H1[i+1,j+1]' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('difference', `0 <= ${total(corner((i, j) => `(H1[${i},${j}] - H2[${i},${j}])`))}`, [
          [
            '<=',
            'sum(i in range(n), sum(j in range(n), (h(x[i+1] - y[j+1]) - h(x[i+1] - y[j]) - h(x[i] - y[j+1]) + h(x[i] - y[j]))*(H1[i+1,j+1] - H2[i+1,j+1])))',
            hypothesis('swaps'),
            sign(),
          ],
          [
            '==',
            'h(x[n] - y[n])*(H1[n+1,n+1] - H2[n+1,n+1]) - sum(i in range(n), (h(x[i+1] - y[n]) - h(x[i] - y[n]))*(H1[i+1,n+1] - H2[i+1,n+1])) - sum(j in range(n), (h(x[n] - y[j+1]) - h(x[n] - y[j]))*(H1[n+1,j+1] - H2[n+1,j+1])) + sum(i in range(n), j in range(n), (h(x[i+1] - y[j+1]) - h(x[i+1] - y[j]) - h(x[i] - y[j+1]) + h(x[i] - y[j]))*(H1[i+1,j+1] - H2[i+1,j+1]))',
            hypothesis('last', { times: 'h(x[n] - y[n])' }),
            hypothesis('right'),
            hypothesis('upper'),
          ],
          [
            '==',
            'rhs',
            lemma('abel-summation', {
              part: 'double',
              at: {
                n: 'n',
                c: 'array(i in nat, j in nat, h(x[i] - y[j]))',
                H: 'array(i in nat, j in nat, H1[i,j] - H2[i,j])',
              },
              times: '1',
            }),
          ],
        ]),
        [
          '<=',
          `${total(corner((i, j) => `H2[${i},${j}]`))} + ${total(corner((i, j) => `(H1[${i},${j}] - H2[${i},${j}])`))}`,
          hypothesis('difference'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...ordered,
        raw: { ...ordered.raw, inner: array('nat', 'nat'), less: array('nat', 'nat', { is: 'nonnegative' }) },
        construct: {
          ...ordered.construct,
          'H2[i in nat, j in nat]': 'inner[i,j]*(1 - delta(i, 0))*(1 - delta(j, 0))',
          'H1[i in nat, j in nat]':
            '(inner[i,j] - less[i,j]*(1 - delta(i, n+1))*(1 - delta(j, n+1)))*(1 - delta(i, 0))*(1 - delta(j, 0))',
        },
        regimes: { 'tight: one distribution function': { draw: { less: { oneOf: [0] } } } },
      },
    },
    'quantiles are matched': {
      given: { a: real(), a2: real(), b: real(), b2: real() },
      hypotheses: { 'first interval': 'a <= a2', 'second interval': 'b <= b2' },
      states: 'min(a2, b2) - min(a2, b) - min(a, b2) + min(a, b) == max(0, min(a2, b2) - max(a, b))',
      derivation: [
        cases(
          'a <= b',
          [
            cases(
              'a2 <= b',
              [
                have('before', 'a2 <= b2', [
                  ['<=', 'b', hypothesis("case'")],
                  ['<=', 'rhs', hypothesis('second interval')],
                ]),
                have('earlier', 'a <= b2', [
                  ['<=', 'b', hypothesis('case')],
                  ['<=', 'rhs', hypothesis('second interval')],
                ]),
                ['==', '0', algebra()],
                ['==', 'rhs', algebra()],
              ],
              [
                have('after', 'b <= a2', [['<=', 'rhs', hypothesis("case'")]]),
                have('earlier', 'a <= b2', [
                  ['<=', 'b', hypothesis('case')],
                  ['<=', 'rhs', hypothesis('second interval')],
                ]),
                cases(
                  'a2 <= b2',
                  [
                    ['==', 'a2 - b', algebra()],
                    ['==', 'rhs', algebra()],
                  ],
                  [
                    ['==', 'b2 - b', algebra()],
                    ['==', 'rhs', algebra()],
                  ],
                ),
              ],
            ),
          ],
          [
            have('later', 'b <= a', [['<=', 'rhs', hypothesis('case')]]),
            have('later still', 'b <= a2', [
              ['<=', 'a', hypothesis('later')],
              ['<=', 'rhs', hypothesis('first interval')],
            ]),
            cases(
              'b2 <= a',
              [
                have('before', 'b2 <= a2', [
                  ['<=', 'a', hypothesis("case'")],
                  ['<=', 'rhs', hypothesis('first interval')],
                ]),
                ['==', '0', algebra()],
                ['==', 'rhs', algebra()],
              ],
              [
                have('after', 'a <= b2', [['<=', 'rhs', hypothesis("case'")]]),
                cases(
                  'a2 <= b2',
                  [
                    ['==', 'a2 - a', algebra()],
                    ['==', 'rhs', algebra()],
                  ],
                  [
                    ['==', 'b2 - a', algebra()],
                    ['==', 'rhs', algebra()],
                  ],
                ),
              ],
            ),
          ],
        ),
      ],
      instances: {
        raw: { length: real('nonnegative'), height: real('nonnegative') },
        construct: { a2: 'a + length', b2: 'b + height' },
      },
    },
    'masses of a plan before two points': {
      given: {
        n: natural(),
        P: array('nat', 'nat', { is: 'nonnegative' }),
        v: array('nat'),
        w: array('nat'),
      },
      hypotheses: margins,
      states: `forall(i in range(n + 1), j in range(n + 1), (${partial('P', 'i+1', 'j+1')} <= sum(k in range(i+1), v[k])) and (${partial('P', 'i+1', 'j+1')} <= sum(l in range(j+1), w[l])))`,
      derivation: [
        have('row parts', 'forall(k in range(n + 1), sum(l in range(j+1), P[k,l]) <= v[k])', [
          have(
            'grows',
            'forall(m in range(n + 1), sum(l in range(m), P[k,l]) <= sum(l in range(m+1), P[k,l]))',
            [['<=', 'rhs', sign()]],
          ),
          [
            '<=',
            'sum(l in range(n + 1), P[k,l])',
            lemma('monotone-sequence', {
              at: { n: 'n + 1', i: 'j + 1', j: 'n + 1', g: 'array(m in nat, sum(l in range(m), P[k,l]))' },
            }),
          ],
          ['==', 'rhs', hypothesis('rows', { at: { i: 'k' } })],
        ]),
        have('column parts', 'forall(l in range(n + 1), sum(k in range(i+1), P[k,l]) <= w[l])', [
          have(
            'grows',
            'forall(m in range(n + 1), sum(k in range(m), P[k,l]) <= sum(k in range(m+1), P[k,l]))',
            [['<=', 'rhs', sign()]],
          ),
          [
            '<=',
            'sum(k in range(n + 1), P[k,l])',
            lemma('monotone-sequence', {
              at: { n: 'n + 1', i: 'i + 1', j: 'n + 1', g: 'array(m in nat, sum(k in range(m), P[k,l]))' },
            }),
          ],
          ['==', 'rhs', hypothesis('columns', { at: { j: 'l' } })],
        ]),
        both(
          [
            have('rows before', 'forall(k in range(i+1), sum(l in range(j+1), P[k,l]) <= v[k])', [
              have('within', 'k + 1 <= n + 1', [
                ['<=', 'i + 1', sign()],
                ['<=', 'rhs', sign()],
              ]),
              ['<=', 'rhs', hypothesis('row parts')],
            ]),
            ['<=', 'rhs', hypothesis('rows before')],
          ],
          [
            have('columns before', 'forall(l in range(j+1), sum(k in range(i+1), P[k,l]) <= w[l])', [
              have('within', 'l + 1 <= n + 1', [
                ['<=', 'j + 1', sign()],
                ['<=', 'rhs', sign()],
              ]),
              ['<=', 'rhs', hypothesis('column parts')],
            ]),
            ['==', 'sum(l in range(j+1), sum(k in range(i+1), P[k,l]))', algebra()],
            ['<=', 'rhs', hypothesis('columns before')],
          ],
        ),
      ],
      instances: {
        sizes: { n: [0, 2], i: [0, 2], j: [0, 2] },
        construct: {
          'v[i in nat]': 'sum(j in range(n + 1), P[i,j])',
          'w[j in nat]': 'sum(i in range(n + 1), P[i,j])',
        },
        regimes: {
          'tight: one point': { sizes: { n: [0, 0], i: [0, 0], j: [0, 0] } },
          'tight: one column': {
            sizes: { n: [1, 2], i: [1, 1], j: [0, 0] },
            construct: { 'P[i in nat, j in nat]': 'delta(j, 0)*(1 - delta(i, 0))' },
          },
        },
      },
    },
    'the quantile plan is the best': {
      given: {
        ...points,
        v: array('nat', { is: 'nonnegative' }),
        w: array('nat', { is: 'nonnegative' }),
        P: array('nat', 'nat', { is: 'nonnegative' }),
      },
      where: {
        'S(u in R[nat])[k in nat]': 'sum(m in range(k), u[m])',
        'plan[i in nat, j in nat]':
          'min(S(v)[i+1], S(w)[j+1]) - min(S(v)[i+1], S(w)[j]) - min(S(v)[i], S(w)[j+1]) + min(S(v)[i], S(w)[j])',
      },
      hypotheses: {
        ...convex,
        ...sorted,
        'v has mass one': 'sum(i in range(n + 1), v[i]) == 1',
        'w has mass one': 'sum(i in range(n + 1), w[i]) == 1',
        ...margins,
      },
      states: `(forall(i in range(n + 1), j in range(n + 1), 0 <= plan[i,j])) and ((forall(i in range(n + 1), sum(j in range(n + 1), plan[i,j]) == v[i])) and ((forall(j in range(n + 1), sum(i in range(n + 1), plan[i,j]) == w[j])) and (${total('plan[i,j]')} <= ${total('P[i,j]')})))`,
      derivation: [
        have('before', 'forall(u in R[nat], k in nat, S(u)[k] == sum(m in range(k), u[m]))', [
          ['==', 'rhs', unfold('S')],
        ]),
        have(
          'edges on the left',
          'forall(j in nat, (sum(k in range(0), sum(l in range(j), P[k,l])) == 0) and (min(S(v)[0], S(w)[j]) == 0))',
          [both([['==', 'rhs', algebra()]], [['==', 'rhs', unfold('S')]])],
        ),
        have(
          'edges below',
          'forall(i in nat, (sum(k in range(i), sum(l in range(0), P[k,l])) == 0) and (min(S(v)[i], S(w)[0]) == 0))',
          [both([['==', 'rhs', algebra()]], [['==', 'rhs', unfold('S')]])],
        ),
        have(
          'right edge',
          `forall(i in range(n + 1), ${partial('P', 'i+1', 'n+1')} == min(S(v)[i+1], S(w)[n+1]))`,
          [
            have('at most one', 'S(v)[i+1] <= 1', [
              [
                '<=',
                'rhs',
                unfold('S'),
                lemma('monotone-coupling', {
                  part: 'masses before a point',
                  at: { n: 'n', v: 'v', k: 'i + 1' },
                }),
              ],
            ]),
            have('rows before', 'forall(k in range(i+1), sum(l in range(n+1), P[k,l]) == v[k])', [
              have('within', 'k + 1 <= n + 1', [
                ['<=', 'i + 1', sign()],
                ['<=', 'rhs', sign()],
              ]),
              ['==', 'rhs', hypothesis('rows', { at: { i: 'k' } })],
            ]),
            ['==', 'sum(k in range(i+1), v[k])', hypothesis('rows before')],
            ['==', 'S(v)[i+1]', unfold('S')],
            ['==', 'min(S(v)[i+1], 1)', algebra()],
            ['==', 'min(S(v)[i+1], sum(m in range(n+1), w[m]))', hypothesis('w has mass one')],
            ['==', 'rhs', unfold('S')],
          ],
        ),
        have(
          'upper edge',
          `forall(j in range(n + 1), ${partial('P', 'n+1', 'j+1')} == min(S(v)[n+1], S(w)[j+1]))`,
          [
            have('at most one', 'S(w)[j+1] <= 1', [
              [
                '<=',
                'rhs',
                unfold('S'),
                lemma('monotone-coupling', {
                  part: 'masses before a point',
                  at: { n: 'n', v: 'w', k: 'j + 1' },
                }),
              ],
            ]),
            have('columns before', 'forall(l in range(j+1), sum(k in range(n+1), P[k,l]) == w[l])', [
              have('within', 'l + 1 <= n + 1', [
                ['<=', 'j + 1', sign()],
                ['<=', 'rhs', sign()],
              ]),
              ['==', 'rhs', hypothesis('columns', { at: { j: 'l' } })],
            ]),
            ['==', 'sum(l in range(j+1), sum(k in range(n+1), P[k,l]))', algebra()],
            ['==', 'sum(l in range(j+1), w[l])', hypothesis('columns before')],
            ['==', 'S(w)[j+1]', unfold('S')],
            ['==', 'min(1, S(w)[j+1])', algebra()],
            ['==', 'min(sum(m in range(n+1), v[m]), S(w)[j+1])', hypothesis('v has mass one')],
            ['==', 'rhs', unfold('S')],
          ],
        ),
        have(
          'inside',
          `forall(i in range(n), j in range(n), ${partial('P', 'i+1', 'j+1')} <= min(S(v)[i+1], S(w)[j+1]))`,
          [
            have('first', `${partial('P', 'i+1', 'j+1')} <= S(v)[i+1]`, [
              [
                '<=',
                'sum(k in range(i+1), v[k])',
                lemma(itself, { part: 'masses of a plan before two points' }),
              ],
              ['==', 'rhs', unfold('S')],
            ]),
            have('second', `${partial('P', 'i+1', 'j+1')} <= S(w)[j+1]`, [
              [
                '<=',
                'sum(l in range(j+1), w[l])',
                lemma(itself, { part: 'masses of a plan before two points' }),
              ],
              ['==', 'rhs', unfold('S')],
            ]),
            ['<=', 'rhs', hypothesis('first'), hypothesis('second')],
          ],
        ),
        both(
          [
            [
              '<=',
              'rhs',
              unfold('plan', 'S'),
              lemma('monotone-coupling', {
                part: 'no negative mass',
                at: { n: 'n', v: 'v', w: 'w', i: 'i', j: 'j' },
              }),
            ],
          ],
          [
            both(
              [
                [
                  '==',
                  'rhs',
                  unfold('plan', 'S'),
                  lemma('monotone-coupling', { part: 'margin', at: { n: 'n', v: 'v', w: 'w', i: 'i' } }),
                ],
              ],
              [
                both(
                  [
                    [
                      '==',
                      'rhs',
                      unfold('plan', 'S'),
                      lemma('monotone-coupling', { part: 'margin', at: { n: 'n', v: 'w', w: 'v', i: 'j' } }),
                    ],
                  ],
                  [
                    ['==', total(corner((i, j) => `min(S(v)[${i}], S(w)[${j}])`)), unfold('plan')],
                    [
                      '<=',
                      total(corner((i, j) => partial('P', i, j))),
                      lemma(itself, {
                        part: 'larger distribution functions cost less',
                        at: {
                          H1: `array(i in nat, j in nat, ${partial('P', 'i', 'j')})`,
                          H2: 'array(i in nat, j in nat, min(S(v)[i], S(w)[j]))',
                        },
                      }),
                    ],
                    ['==', 'rhs', algebra()],
                  ],
                ),
              ],
            ),
          ],
        ),
      ],
      instances: {
        ...ordered,
        sizes: { n: [0, 2], i: [0, 2], j: [0, 2] },
        raw: { ...ordered.raw, weight: array('nat', 'nat', { is: 'nonnegative' }), all: real() },
        construct: {
          ...ordered.construct,
          all: '1 + sum(i in range(n + 1), sum(j in range(n + 1), weight[i,j]))',
          'P[i in nat, j in nat]': '(weight[i,j] + delta(i, 0)*delta(j, 0))/all',
          'v[i in nat]': 'sum(j in range(n + 1), P[i,j])',
          'w[j in nat]': 'sum(i in range(n + 1), P[i,j])',
        },
        regimes: { 'tight: one point': { sizes: { n: [0, 0], i: [0, 0], j: [0, 0] } } },
      },
    },
    'sorted points are matched in order': {
      given: { ...points, B: array('nat', 'nat', { is: 'nonnegative' }) },
      hypotheses: {
        ...convex,
        ...sorted,
        rows: 'forall(i in range(n + 1), sum(j in range(n + 1), B[i,j]) == 1)',
        columns: 'forall(j in range(n + 1), sum(i in range(n + 1), B[i,j]) == 1)',
      },
      states: `sum(i in range(n + 1), h(x[i] - y[i])) <= ${total('B[i,j]')}`,
      derivation: [
        have('unit', `forall(i in nat, j in nat, ${corner((i, j) => `min(${i}, ${j})`)} == delta(i, j))`, [
          cases(
            'i < j',
            [
              have('next', 'i + 1 <= j', [
                ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap', at: { p: 'i', q: 'j' } })],
              ]),
              have('smaller', 'i <= j', [['<=', 'rhs', hypothesis('case')]]),
              have('both', 'i + 1 <= j + 1', [['<=', 'rhs', hypothesis('case')]]),
              have('smaller still', 'i <= j + 1', [
                ['<=', 'j', hypothesis('case')],
                ['<=', 'rhs', sign()],
              ]),
              ['==', '0', algebra()],
              ['==', 'rhs', algebra()],
            ],
            [
              cases(
                'j < i',
                [
                  have('next', 'j + 1 <= i', [
                    ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap', at: { p: 'j', q: 'i' } })],
                  ]),
                  have('smaller', 'j <= i', [['<=', 'rhs', hypothesis("case'")]]),
                  have('both', 'j + 1 <= i + 1', [['<=', 'rhs', hypothesis("case'")]]),
                  have('smaller still', 'j <= i + 1', [
                    ['<=', 'i', hypothesis("case'")],
                    ['<=', 'rhs', sign()],
                  ]),
                  ['==', '0', algebra()],
                  ['==', 'rhs', algebra()],
                ],
                [
                  have('the same', 'i == j', [
                    have('at most', 'i <= j', [['<=', 'rhs', hypothesis("case'")]]),
                    have('at least', 'j <= i', [['<=', 'rhs', hypothesis('case')]]),
                    ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'i', y: 'j' } })],
                  ]),
                  ['==', corner((i, j) => `min(${i.replace('i', 'j')}, ${j})`), hypothesis('the same')],
                  ['==', 'delta(j, j)', algebra()],
                  ['==', 'rhs', hypothesis('the same')],
                ],
              ),
            ],
          ),
        ]),
        have(
          'edges on the left',
          'forall(j in nat, (sum(k in range(0), sum(l in range(j), B[k,l])) == 0) and (min(0, j) == 0))',
          [both([['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]])],
        ),
        have(
          'edges below',
          'forall(i in nat, (sum(k in range(i), sum(l in range(0), B[k,l])) == 0) and (min(i, 0) == 0))',
          [both([['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]])],
        ),
        have('right edge', `forall(i in range(n + 1), ${partial('B', 'i+1', 'n+1')} == min(i+1, n+1))`, [
          have('rows before', 'forall(k in range(i+1), sum(l in range(n+1), B[k,l]) == 1)', [
            have('within', 'k + 1 <= n + 1', [
              ['<=', 'i + 1', sign()],
              ['<=', 'rhs', sign()],
            ]),
            ['==', 'rhs', hypothesis('rows', { at: { i: 'k' } })],
          ]),
          ['==', 'sum(k in range(i+1), 1)', hypothesis('rows before')],
          ['==', 'i + 1', algebra()],
          ['==', 'rhs', algebra()],
        ]),
        have('upper edge', `forall(j in range(n + 1), ${partial('B', 'n+1', 'j+1')} == min(n+1, j+1))`, [
          have('columns before', 'forall(l in range(j+1), sum(k in range(n+1), B[k,l]) == 1)', [
            have('within', 'l + 1 <= n + 1', [
              ['<=', 'j + 1', sign()],
              ['<=', 'rhs', sign()],
            ]),
            ['==', 'rhs', hypothesis('columns', { at: { j: 'l' } })],
          ]),
          ['==', 'sum(l in range(j+1), sum(k in range(n+1), B[k,l]))', algebra()],
          ['==', 'sum(l in range(j+1), 1)', hypothesis('columns before')],
          ['==', 'j + 1', algebra()],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'inside',
          `forall(i in range(n), j in range(n), ${partial('B', 'i+1', 'j+1')} <= min(i+1, j+1))`,
          [
            have('first', `${partial('B', 'i+1', 'j+1')} <= i + 1`, [
              [
                '<=',
                'sum(k in range(i+1), 1)',
                lemma(itself, {
                  part: 'masses of a plan before two points',
                  at: { n: 'n', P: 'B', v: 'array(m in nat, 1)', w: 'array(m in nat, 1)', i: 'i', j: 'j' },
                }),
              ],
              ['==', 'rhs', algebra()],
            ]),
            have('second', `${partial('B', 'i+1', 'j+1')} <= j + 1`, [
              [
                '<=',
                'sum(l in range(j+1), 1)',
                lemma(itself, {
                  part: 'masses of a plan before two points',
                  at: { n: 'n', P: 'B', v: 'array(m in nat, 1)', w: 'array(m in nat, 1)', i: 'i', j: 'j' },
                }),
              ],
              ['==', 'rhs', algebra()],
            ]),
            ['<=', 'rhs', hypothesis('first'), hypothesis('second')],
          ],
        ),
        have(
          'one',
          'forall(i in range(n + 1), sum(j in range(n + 1), delta(i, j)*h(x[i] - y[j])) == h(x[i] - y[i]))',
          [
            [
              '==',
              'rhs',
              lemma('sum-against-delta', {
                at: { n: 'n + 1', i: 'i', h: 'array(j in nat, h(x[i] - y[j]))' },
              }),
            ],
          ],
        ),
        [
          '==',
          'sum(i in range(n + 1), sum(j in range(n + 1), delta(i, j)*h(x[i] - y[j])))',
          hypothesis('one'),
        ],
        ['==', total(corner((i, j) => `min(${i}, ${j})`)), hypothesis('unit', { at: { i: 'i', j: 'j' } })],
        [
          '<=',
          total(corner((i, j) => partial('B', i, j))),
          lemma(itself, {
            part: 'larger distribution functions cost less',
            at: {
              H1: `array(i in nat, j in nat, ${partial('B', 'i', 'j')})`,
              H2: 'array(i in nat, j in nat, min(i, j))',
            },
          }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...ordered,
        sizes: { n: [1, 1] },
        raw: { ...ordered.raw, share: real('[0,1]') },
        construct: {
          ...ordered.construct,
          'B[i in nat, j in nat]': 'share*delta(i, j) + (1 - share)*(delta(i, j + 1) + delta(i + 1, j))',
        },
        regimes: {
          'tight: the sorted matching': { construct: { share: '1' } },
        },
      },
    },
    'no triangle inequality for the Kullback-Leibler divergence': {
      states: `exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (${divergence('a', 'b')} + ${divergence('b', 'c')} < ${divergence('a', 'c')}))`,
      derivation: [
        witness({ a: '1/2', b: '1/4', c: '1/16' }),
        both(
          [both([['<', 'rhs', sign()]], [['<', 'rhs', sign()]], [['<', 'rhs', sign()]])],
          [['<', 'rhs', interval()]],
        ),
      ],
      instances: { construct: { a: '1/2', b: '1/4', c: '1/16' } },
      slack: '0.323 is less than 0.725',
    },
  },

  controls: {
    'a concave cost': {
      part: 'exchange',
      without: ['convex'],
      counterexample: { p1: 0, p2: 9, q1: 9, q2: 25, h: 'map(z in R, sqrt(abs(z)))' },
      instances: { models: { h: 'map(z in R, -z^2)' } },
      because: 'roots of distances: 3 + 4 in order, 5 + 0 swapped',
    },
    'sorting for the root of the distance': {
      part: 'sorted points are matched in order',
      without: ['convex'],
      counterexample: {
        n: 1,
        x: [0, 1],
        y: [1, 2],
        h: 'map(z in R, sqrt(abs(z)))',
        B: [
          [0, 1],
          [1, 0],
        ],
      },
      instances: { models: { h: 'map(z in R, -z^2)' } },
      because: '1 + 1 in order, and 1.414 + 0 swapped',
    },
    'matching in the opposite order': {
      part: 'sorted points are matched in order',
      states: `${total('B[i,j]')} <= sum(i in range(n + 1), h(x[i] - y[i]))`,
      counterexample: {
        n: 1,
        x: [0, 1],
        y: [0, 1],
        h: 'map(z in R, z^2)',
        B: [
          [0, 1],
          [1, 0],
        ],
      },
      because: 'equal points: 2 is more than 0',
    },
    'sorting by the first coordinate in the plane': {
      part: 'sorted points are matched in order',
      given: { x2: array('nat'), y2: array('nat') },
      states:
        'sum(i in range(n + 1), (x[i] - y[i])^2 + (x2[i] - y2[i])^2) <= sum(i in range(n + 1), sum(j in range(n + 1), ((x[i] - y[j])^2 + (x2[i] - y2[j])^2)*B[i,j]))',
      counterexample: {
        n: 1,
        x: [0, 1],
        x2: [0, 8],
        y: [0, 1],
        y2: [8, 0],
        h: 'map(z in R, z^2)',
        B: [
          [0, 1],
          [1, 0],
        ],
      },
      because: '128 sorted by the first coordinate, 2 swapped',
    },
    'half the length of the levels': {
      part: 'quantiles are matched',
      replace: ['max(0, min', '1/2*max(0, min'],
      counterexample: { a: 0, a2: 1, b: 0, b2: 1 },
      because: 'equal intervals overlap wholly',
    },
    'exponents below one': {
      part: 'powers are convex',
      without: ['at least one'],
      counterexample: { e: '1/2', p: 4, q: 0, s: '1/4' },
      instances: { draw: { e: { oneOf: ['1/2'] } } },
      because: 'the root of 1 is more than a quarter of the root of 4',
    },
  },
});
