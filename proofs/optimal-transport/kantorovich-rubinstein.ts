/**
 * # W_1 is the largest difference of means of 1-Lipschitz functions; on the line it is the L^1 distance of distribution functions
 *
 * For probability vectors a, b on a finite metric space: there are a plan and a 1-Lipschitz function of equal worth, hence both optimal
 * (`duality`), and a plan that costs at most the diameter times the total variation 1/2 sum |a - b| (`total variation`). For masses mu, nu
 * on points t_0 <= … <= t_n of the line: the monotone coupling costs sum of |F_mu - F_nu|(t_k) (t_{k+1} - t_k) over the gaps, and so much is
 * gained by every function of slopes -s_k, s_k = sign(F_mu - F_nu)(t_k), where s_k may be any number in [-1, 1] if F_mu = F_nu there; both are
 * optimal (`on the line`). To turn round the m-th slope loses 2 |F_mu - F_nu|(t_m) (t_{m+1} - t_m).
 * Not claimed: infinite spaces; other costs than the distance.
 */
import {
  algebra,
  array,
  both,
  cases,
  have,
  hypothesis,
  lemma,
  natural,
  nonemptySet,
  obtain,
  probability,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

/** Probability vectors on a finite space with distances. */
const finite = {
  given: { X: nonemptySet('points'), d: array('X', 'X'), a: probability('X'), b: probability('X') },
  where: {
    'cost(plan in R[X,X])': 'sum(x in X, y in X, d[x,y]*plan[x,y])',
    'value(u in R[X])': 'sum(x in X, u[x]*(a[x] - b[x]))',
  },
};
const metric = {
  'zero distance': 'forall(x in X, d[x,x] == 0)',
  symmetry: 'forall(x in X, y in X, d[x,y] == d[y,x])',
  triangle: 'forall(x in X, y in X, z in X, d[x,z] <= d[x,y] + d[y,z])',
};
const isPlan = (P: string): string =>
  `forall(x in X, y in X, 0 <= ${P}[x,y]), forall(x in X, sum(y in X, ${P}[x,y]) == a[x]), forall(y in X, sum(x in X, ${P}[x,y]) == b[y])`;
const isLipschitz = (u: string): string => `forall(x in X, y in X, abs(${u}[x] - ${u}[y]) <= d[x,y])`;
/** Places on a line, and besides distances between 1 and 2, which fulfil the triangle inequality. */
const distances = {
  raw: { excess: array('X', 'X', { is: '[0,1]' }), place: array('X') },
  construct: {
    'd[x in X, y in X]': 'abs(place[x] - place[y]) + (1 - delta(x,y))*(1 + (excess[x,y] + excess[y,x])/2)',
  },
};

const twoPoints = [
  [0, 1],
  [1, 0],
] as const;

/** Masses on points of the line. */
const line = {
  given: {
    n: natural(),
    t: array('nat'),
    mu: array('nat', { is: 'nonnegative' }),
    nu: array('nat', { is: 'nonnegative' }),
  },
  where: {
    'F(w in R[nat])[k in nat]': 'sum(i in range(k + 1), w[i])',
    distance: 'sum(k in range(n), abs(F(mu)[k] - F(nu)[k])*(t[k+1] - t[k]))',
    'price(plan in R[nat,nat])': 'sum(i in range(n + 1), j in range(n + 1), abs(t[i] - t[j])*plan[i,j])',
    'worth(u in R[nat])': 'sum(i in range(n + 1), u[i]*(mu[i] - nu[i]))',
  },
};
const coupling = {
  'S(w in R[nat])[k in nat]': 'sum(i in range(k), w[i])',
  'monotone[i in nat, j in nat]':
    'min(S(mu)[i+1], S(nu)[j+1]) - min(S(mu)[i+1], S(nu)[j]) - min(S(mu)[i], S(nu)[j+1]) + min(S(mu)[i], S(nu)[j])',
};
const sorted = { sorted: 'forall(k in range(n), t[k] <= t[k+1])' };
const masses = {
  'mu has mass one': 'sum(i in range(n + 1), mu[i]) == 1',
  'nu has mass one': 'sum(i in range(n + 1), nu[i]) == 1',
};
const isPlanOnLine = (P: string): string =>
  `forall(i in range(n + 1), j in range(n + 1), 0 <= ${P}[i,j]), forall(i in range(n + 1), sum(j in range(n + 1), ${P}[i,j]) == mu[i]), forall(j in range(n + 1), sum(i in range(n + 1), ${P}[i,j]) == nu[j])`;
const isLipschitzOnLine = (u: string): string =>
  `forall(i in range(n + 1), j in range(n + 1), abs(${u}[i] - ${u}[j]) <= abs(t[i] - t[j]))`;
const aligned = {
  slopes: 'forall(k in range(n), f[k+1] - f[k] == -s[k]*(t[k+1] - t[k]))',
  'signs of the difference': 'forall(k in range(n), s[k]*(F(mu)[k] - F(nu)[k]) == abs(F(mu)[k] - F(nu)[k]))',
};

const drawn = {
  raw: {
    first: real(),
    gap: array('nat', { is: 'nonnegative' }),
    left: array('nat', { is: 'nonnegative' }),
    right: array('nat', { is: 'nonnegative' }),
    leftTotal: real('positive'),
    rightTotal: real('positive'),
    start: real(),
    slope: array('nat', { is: '[-1,1]' }),
    free: array('nat', { is: '[-1,1]' }),
  },
  draw: { n: { oneOf: [0, 2, 15] }, gap: { between: [1 / 128, 10] } },
  construct: {
    't[0]': 'first',
    't[l+1]': 't[l] + gap[l]',
    leftTotal: '1 + sum(i in range(n + 1), left[i])',
    rightTotal: '1 + sum(i in range(n + 1), right[i])',
    'mu[k in nat]': '(left[k] + delta(k, 0))/leftTotal',
    'nu[k in nat]': '(right[k] + delta(k, n))/rightTotal',
  },
} as const;
const steepest = {
  's[k in nat]': 'sign(F(mu)[k] - F(nu)[k]) + indicator(F(mu)[k] == F(nu)[k])*free[k]',
  'f[0]': 'start',
  'f[l+1]': 'f[l] - s[l]*gap[l]',
};
const lipschitz = { 'f[0]': 'start', 'f[l+1]': 'f[l] + slope[l]*gap[l]' };

export default proof({
  id: 'kantorovich-rubinstein',
  title:
    'W_1 is the largest difference of means of 1-Lipschitz functions; on the line, the L^1 distance of distribution functions',
  sources: [
    {
      document: 'foundations-book',
      section: 'Wasserstein critic duality (generative modelling)',
      relation: 'made precise',
    },
  ],
  references: ['kantorovich1958', 'villani2003, Theorem 1.14, Section 2.2', 'arjovsky2017'],

  given: {},

  parts: {
    'weak duality': {
      given: { ...finite.given, P: array('X', 'X', { is: 'nonnegative' }), f: array('X') },
      where: finite.where,
      hypotheses: {
        rows: 'forall(x in X, sum(y in X, P[x,y]) == a[x])',
        columns: 'forall(y in X, sum(x in X, P[x,y]) == b[y])',
        Lipschitz: 'forall(x in X, y in X, f[x] - f[y] <= d[x,y])',
      },
      states: 'value(f) <= cost(P)',
      derivation: [
        ['==', 'sum(x in X, f[x]*a[x]) - sum(y in X, f[y]*b[y])', unfold('value')],
        ['==', 'sum(x in X, f[x]*sum(y in X, P[x,y])) - sum(y in X, f[y]*b[y])', hypothesis('rows')],
        [
          '==',
          'sum(x in X, f[x]*sum(y in X, P[x,y])) - sum(y in X, f[y]*sum(x in X, P[x,y]))',
          hypothesis('columns'),
        ],
        ['==', 'sum(x in X, y in X, P[x,y]*(f[x] - f[y]))', algebra()],
        ['<=', 'sum(x in X, y in X, P[x,y]*d[x,y])', hypothesis('Lipschitz')],
        ['==', 'rhs', unfold('cost')],
      ],
      instances: {
        raw: { kernel: array('X', 'X', { is: 'stochastic' }), slack: array('X', 'X', { is: 'nonnegative' }) },
        construct: {
          'P[x in X, y in X]': 'a[x]*kernel[x,y]',
          'b[y in X]': 'sum(x in X, a[x]*kernel[x,y])',
          'd[x in X, y in X]': 'f[x] - f[y] + slack[x,y]',
        },
        regimes: {
          'tight: no slack where there is mass': {
            construct: { 'd[x in X, y in X]': 'f[x] - f[y] + slack[x,y]*indicator(P[x,y] == 0)' },
          },
        },
      },
    },
    duality: {
      given: finite.given,
      where: finite.where,
      hypotheses: metric,
      states: `exists(P in R[X,X], f in R[X], ${isPlan('P')}, ${isLipschitz('f')}, cost(P) == value(f), forall(Q in R[X,X], ${isPlan('Q')}, cost(P) <= cost(Q)), forall(u in R[X], ${isLipschitz('u')}, value(u) <= value(f)))`,
      derivation: [
        obtain(
          ['flow', 'h'],
          'best',
          lemma('kantorovich-duality', {
            part: 'metric-form',
            at: { I: 'X', J: 'X', a: 'a', b: 'b', C: 'd', X: 'X', d: 'd', mu: 'a', nu: 'b' },
          }),
        ),
        witness({ P: 'flow', f: 'h' }),
        both(
          [['<=', 'rhs', hypothesis('best')]],
          [['==', 'rhs', hypothesis('best')]],
          [['==', 'rhs', hypothesis('best')]],
          [
            have('other way', 'h[y] - h[x] <= d[x,y]', [
              ['<=', 'd[y,x]', hypothesis('best')],
              ['==', 'rhs', hypothesis('symmetry', { at: { x: 'y', y: 'x' } })],
            ]),
            ['<=', 'rhs', hypothesis('best'), hypothesis('other way')],
          ],
          [
            ['==', 'sum(x in X, y in X, d[x,y]*flow[x,y])', unfold('cost')],
            ['==', 'sum(x in X, (a[x] - b[x])*h[x])', hypothesis('best')],
            ['==', 'rhs', unfold('value')],
          ],
          [
            ['==', 'sum(x in X, y in X, d[x,y]*flow[x,y])', unfold('cost')],
            ['==', 'sum(x in X, (a[x] - b[x])*h[x])', hypothesis('best')],
            ['==', 'value(h)', unfold('value')],
            ['<=', 'rhs', lemma('kantorovich-rubinstein', { part: 'weak duality', at: { P: 'Q', f: 'h' } })],
          ],
          [
            have('one way', 'forall(x in X, y in X, u[x] - u[y] <= d[x,y])', [
              ['<=', 'abs(u[x] - u[y])', sign()],
              ['<=', 'rhs', hypothesis('assumed')],
            ]),
            ['==', 'sum(x in X, (a[x] - b[x])*u[x])', unfold('value')],
            ['<=', 'sum(x in X, (a[x] - b[x])*h[x])', hypothesis('best', { at: { u: 'u' } })],
            ['==', 'rhs', unfold('value')],
          ],
        ),
      ],
      instances: {
        sizes: { X: [1, 4] },
        raw: {
          ...distances.raw,
          w: array('X'),
          proposedPlan: array('X', 'X'),
          proposedLeft: array('X'),
          proposedRight: array('X'),
        },
        oracle: {
          ask: 'transport',
          of: { cost: 'd', supply: 'a', demand: 'b' },
          gives: { plan: 'proposedPlan', left: 'proposedLeft', right: 'proposedRight' },
        },
        construct: {
          ...distances.construct,
          'P[x in X, y in X]': 'proposedPlan[x,y]',
          'f[x in X]': 'min(y in X, d[x,y] - proposedRight[y])',
          'Q[x in X, y in X]': 'a[x]*b[y]',
          'u[x in X]': 'min(y in X, d[x,y] - w[y])',
          'flow[x in X, y in X]': 'proposedPlan[x,y]',
          'h[x in X]': 'min(y in X, d[x,y] - proposedRight[y])',
        },
      },
    },
    'total variation': {
      given: finite.given,
      where: { ...finite.where, TV: '1/2*sum(x in X, abs(a[x] - b[x]))' },
      hypotheses: { 'zero distance': metric['zero distance'] },
      states: `exists(P in R[X,X], ${isPlan('P')}, cost(P) <= max(x in X, y in X, d[x,y])*TV)`,
      derivation: [
        have('positive part', 'forall(p in R, q in R, relu(p - q) == (abs(p - q) + p - q)/2)', [
          cases('p <= q', [['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]]),
        ]),
        have('common part', 'forall(p in R, q in R, min(p, q) == p - relu(p - q))', [
          cases('p <= q', [['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]]),
        ]),
        have(
          'halves',
          'forall(v in R[X], w in R[X], sum(x in X, v[x]) == 1, sum(x in X, w[x]) == 1, sum(x in X, relu(v[x] - w[x])) == 1/2*sum(x in X, abs(v[x] - w[x])))',
          [
            [
              '==',
              'sum(x in X, (abs(v[x] - w[x]) + v[x] - w[x])/2)',
              hypothesis('positive part', { at: { p: 'v[x]', q: 'w[x]' } }),
            ],
            [
              '==',
              '1/2*sum(x in X, abs(v[x] - w[x])) + 1/2*sum(x in X, v[x]) - 1/2*sum(x in X, w[x])',
              algebra(),
            ],
            [
              '==',
              '1/2*sum(x in X, abs(v[x] - w[x])) + 1/2 - 1/2*sum(x in X, w[x])',
              hypothesis('assumed-1'),
            ],
            ['==', 'rhs', hypothesis('assumed-2')],
          ],
        ),
        have('surplus', 'sum(x in X, relu(a[x] - b[x])) == TV', [
          ['==', '1/2*sum(x in X, abs(a[x] - b[x]))', hypothesis('halves', { at: { v: 'a', w: 'b' } })],
          ['==', 'rhs', unfold('TV')],
        ]),
        have('deficit', 'sum(x in X, relu(b[x] - a[x])) == TV', [
          ['==', '1/2*sum(x in X, abs(b[x] - a[x]))', hypothesis('halves', { at: { v: 'b', w: 'a' } })],
          ['==', 'rhs', unfold('TV')],
        ]),
        cases(
          '0 < TV',
          [
            have('within', 'forall(x in X, y in X, d[x,y] <= max(z in X, w in X, d[z,w]))', [
              ['<=', 'rhs', algebra()],
            ]),
            witness({
              P: 'array(x in X, y in X, delta(x,y)*min(a[x], b[x]) + relu(a[x] - b[x])*relu(b[y] - a[y])/TV)',
            }),
            both(
              [['<=', 'rhs', sign()]],
              [
                ['==', 'min(a[x], b[x]) + relu(a[x] - b[x])*sum(y in X, relu(b[y] - a[y]))/TV', algebra()],
                ['==', 'min(a[x], b[x]) + relu(a[x] - b[x])', hypothesis('deficit')],
                ['==', 'rhs', hypothesis('common part', { at: { p: 'a[x]', q: 'b[x]' } })],
              ],
              [
                ['==', 'min(a[y], b[y]) + relu(b[y] - a[y])*sum(x in X, relu(a[x] - b[x]))/TV', algebra()],
                ['==', 'min(a[y], b[y]) + relu(b[y] - a[y])', hypothesis('surplus')],
                ['==', 'rhs', hypothesis('common part', { at: { p: 'b[y]', q: 'a[y]' } })],
              ],
              [
                [
                  '==',
                  'sum(x in X, d[x,x]*min(a[x], b[x])) + 1/TV*sum(x in X, y in X, relu(a[x] - b[x])*relu(b[y] - a[y])*d[x,y])',
                  unfold('cost'),
                ],
                [
                  '==',
                  '1/TV*sum(x in X, y in X, relu(a[x] - b[x])*relu(b[y] - a[y])*d[x,y])',
                  hypothesis('zero distance'),
                ],
                [
                  '<=',
                  '1/TV*sum(x in X, y in X, relu(a[x] - b[x])*relu(b[y] - a[y])*max(z in X, w in X, d[z,w]))',
                  hypothesis('within', { at: { x: 'x', y: 'y' } }),
                ],
                [
                  '==',
                  '1/TV*sum(x in X, relu(a[x] - b[x]))*sum(y in X, relu(b[y] - a[y]))*max(z in X, w in X, d[z,w])',
                  algebra(),
                ],
                ['==', 'sum(y in X, relu(b[y] - a[y]))*max(z in X, w in X, d[z,w])', hypothesis('surplus')],
                ['==', 'rhs', hypothesis('deficit')],
              ],
            ),
          ],
          [
            have('surplus is not positive', 'sum(z in X, relu(a[z] - b[z])) <= 0', [
              ['==', 'TV', hypothesis('surplus')],
              ['<=', 'rhs', hypothesis('case')],
            ]),
            have('deficit is not positive', 'sum(z in X, relu(b[z] - a[z])) <= 0', [
              ['==', 'TV', hypothesis('deficit')],
              ['<=', 'rhs', hypothesis('case')],
            ]),
            have('no surplus', 'forall(x in X, relu(a[x] - b[x]) == 0)', [
              [
                '==',
                'rhs',
                lemma('zero-sum-of-nonnegative', {
                  at: { I: 'X', f: 'array(z in X, relu(a[z] - b[z]))', i: 'x' },
                }),
              ],
            ]),
            have('no deficit', 'forall(x in X, relu(b[x] - a[x]) == 0)', [
              [
                '==',
                'rhs',
                lemma('zero-sum-of-nonnegative', {
                  at: { I: 'X', f: 'array(z in X, relu(b[z] - a[z]))', i: 'x' },
                }),
              ],
            ]),
            have('no variation', 'TV == 0', [
              ['==', 'sum(x in X, relu(a[x] - b[x]))', hypothesis('surplus')],
              ['==', 'sum(x in X, 0)', hypothesis('no surplus', { at: { x: 'x' } })],
              ['==', 'rhs', algebra()],
            ]),
            witness({ P: 'array(x in X, y in X, delta(x,y)*min(a[x], b[x]))' }),
            both(
              [['<=', 'rhs', sign()]],
              [
                [
                  '==',
                  'a[x] - relu(a[x] - b[x])',
                  hypothesis('common part', { at: { p: 'a[x]', q: 'b[x]' } }),
                ],
                ['==', 'rhs', hypothesis('no surplus', { at: { x: 'x' } })],
              ],
              [
                [
                  '==',
                  'b[y] - relu(b[y] - a[y])',
                  hypothesis('common part', { at: { p: 'b[y]', q: 'a[y]' } }),
                ],
                ['==', 'rhs', hypothesis('no deficit', { at: { x: 'y' } })],
              ],
              [
                ['==', 'sum(x in X, d[x,x]*min(a[x], b[x]))', unfold('cost')],
                ['==', '0', hypothesis('zero distance')],
                ['==', 'rhs', hypothesis('no variation')],
              ],
            ),
          ],
        ),
      ],
      instances: {
        raw: distances.raw,
        construct: {
          ...distances.construct,
          'P[x in X, y in X]':
            'delta(x,y)*min(a[x], b[x]) + relu(a[x] - b[x])*relu(b[y] - a[y])/(TV + indicator(TV == 0))',
        },
        regimes: {
          'equal measures': { construct: { 'b[x in X]': 'a[x]' } },
          'tight: two points': { sizes: { X: [2, 2] } },
          'differences of height': { construct: { 'd[x in X, y in X]': 'place[x] - place[y]' } },
        },
      },
    },
    'summation by parts': {
      given: { ...line.given, f: array('nat') },
      where: line.where,
      hypotheses: masses,
      states: 'worth(f) == -sum(k in range(n), (F(mu)[k] - F(nu)[k])*(f[k+1] - f[k]))',
      derivation: [
        ['==', 'sum(i in range(n + 1), f[i]*(mu[i] - nu[i]))', unfold('worth')],
        [
          '==',
          'f[n+1]*sum(j in range(n + 1), mu[j] - nu[j]) - sum(i in range(n + 1), sum(j in range(i + 1), mu[j] - nu[j])*(f[i+1] - f[i]))',
          lemma('abel-summation', {
            part: 'partial-sums',
            at: {
              n: 'n + 1',
              f: 'f',
              c: 'array(k in nat, mu[k] - nu[k])',
              S: 'array(k in nat, sum(j in range(k), mu[j] - nu[j]))',
            },
            times: '1',
          }),
        ],
        [
          '==',
          'f[n]*(sum(j in range(n + 1), mu[j]) - sum(j in range(n + 1), nu[j])) - sum(i in range(n), (F(mu)[i] - F(nu)[i])*(f[i+1] - f[i]))',
          unfold('F'),
        ],
        [
          '==',
          'f[n]*(1 - sum(j in range(n + 1), nu[j])) - sum(i in range(n), (F(mu)[i] - F(nu)[i])*(f[i+1] - f[i]))',
          hypothesis('mu has mass one'),
        ],
        ['==', 'rhs', hypothesis('nu has mass one')],
      ],
    },
    'bound on the line': {
      given: { ...line.given, f: array('nat') },
      where: line.where,
      hypotheses: { ...masses, Lipschitz: 'forall(k in range(n), abs(f[k+1] - f[k]) <= t[k+1] - t[k])' },
      states: 'worth(f) <= distance',
      derivation: [
        have(
          'piece',
          'forall(k in range(n), -(F(mu)[k] - F(nu)[k])*(f[k+1] - f[k]) <= abs(F(mu)[k] - F(nu)[k])*(t[k+1] - t[k]))',
          [
            cases(
              '0 <= F(mu)[k] - F(nu)[k]',
              [
                ['==', '(F(mu)[k] - F(nu)[k])*(-(f[k+1] - f[k]))', algebra()],
                ['<=', '(F(mu)[k] - F(nu)[k])*abs(f[k+1] - f[k])', sign()],
                ['<=', '(F(mu)[k] - F(nu)[k])*(t[k+1] - t[k])', hypothesis('Lipschitz')],
                ['==', 'rhs', algebra()],
              ],
              [
                ['<=', '-(F(mu)[k] - F(nu)[k])*abs(f[k+1] - f[k])', sign()],
                ['<=', '-(F(mu)[k] - F(nu)[k])*(t[k+1] - t[k])', hypothesis('Lipschitz')],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        ),
        [
          '==',
          'sum(k in range(n), -(F(mu)[k] - F(nu)[k])*(f[k+1] - f[k]))',
          lemma('kantorovich-rubinstein', { part: 'summation by parts' }),
        ],
        ['<=', 'sum(k in range(n), abs(F(mu)[k] - F(nu)[k])*(t[k+1] - t[k]))', hypothesis('piece')],
        ['==', 'rhs', unfold('distance')],
      ],
      instances: {
        construct: lipschitz,
        regimes: { 'tight: the optimal potential': { construct: steepest } },
      },
    },
    'optimal potential': {
      given: { ...line.given, f: array('nat'), s: array('nat', { is: '[-1,1]' }) },
      where: line.where,
      hypotheses: { ...masses, ...sorted, ...aligned },
      states: `(${isLipschitzOnLine('f')}) and (worth(f) == distance)`,
      derivation: [
        have('Lipschitz', 'forall(k in range(n), abs(f[k+1] - f[k]) <= t[k+1] - t[k])', [
          have('in order', 't[k] <= t[k+1]', [['<=', 'rhs', hypothesis('sorted')]]),
          have('bounded', 'abs(s[k]) <= 1', [['<=', 'rhs', sign()]]),
          ['==', 'abs(s[k]*(t[k+1] - t[k]))', hypothesis('slopes')],
          ['==', 'abs(s[k])*(t[k+1] - t[k])', algebra()],
          ['<=', '1*(t[k+1] - t[k])', hypothesis('bounded')],
          ['==', 'rhs', algebra()],
        ]),
        both(
          [
            [
              '<=',
              'rhs',
              lemma('distances-on-the-line', {
                part: 'neighbours',
                at: { n: 'n', t: 't', f: 'f', i: 'i', j: 'j' },
              }),
            ],
          ],
          [
            [
              '==',
              '-sum(k in range(n), (F(mu)[k] - F(nu)[k])*(f[k+1] - f[k]))',
              lemma('kantorovich-rubinstein', { part: 'summation by parts' }),
            ],
            ['==', 'sum(k in range(n), s[k]*(F(mu)[k] - F(nu)[k])*(t[k+1] - t[k]))', hypothesis('slopes')],
            [
              '==',
              'sum(k in range(n), abs(F(mu)[k] - F(nu)[k])*(t[k+1] - t[k]))',
              hypothesis('signs of the difference'),
            ],
            ['==', 'rhs', unfold('distance')],
          ],
        ),
      ],
      instances: {
        construct: steepest,
        regimes: { 'equal measures': { construct: { 'nu[k in nat]': 'mu[k]' } } },
      },
    },
    'one slope turned round': {
      given: { ...line.given, f: array('nat'), s: array('nat'), g: array('nat'), m: natural() },
      where: line.where,
      hypotheses: {
        ...masses,
        ...aligned,
        'm is a gap': 'm + 1 <= n',
        'turned at m': 'forall(k in range(n), g[k+1] - g[k] == (1 - 2*delta(k, m))*(f[k+1] - f[k]))',
      },
      states: 'worth(f) - worth(g) == 2*abs(F(mu)[m] - F(nu)[m])*(t[m+1] - t[m])',
      derivation: [
        [
          '==',
          '-sum(k in range(n), (F(mu)[k] - F(nu)[k])*(f[k+1] - f[k])) - worth(g)',
          lemma('kantorovich-rubinstein', { part: 'summation by parts' }),
        ],
        [
          '==',
          '-sum(k in range(n), (F(mu)[k] - F(nu)[k])*(f[k+1] - f[k])) + sum(k in range(n), (F(mu)[k] - F(nu)[k])*(g[k+1] - g[k]))',
          lemma('kantorovich-rubinstein', { part: 'summation by parts', at: { f: 'g' } }),
        ],
        [
          '==',
          '-2*sum(k in range(n), delta(m, k)*((F(mu)[k] - F(nu)[k])*(f[k+1] - f[k])))',
          hypothesis('turned at m'),
        ],
        [
          '==',
          '-2*(F(mu)[m] - F(nu)[m])*(f[m+1] - f[m])',
          lemma('sum-against-delta', {
            at: { n: 'n', i: 'm', h: 'array(k in nat, (F(mu)[k] - F(nu)[k])*(f[k+1] - f[k]))' },
          }),
        ],
        ['==', '2*s[m]*(F(mu)[m] - F(nu)[m])*(t[m+1] - t[m])', hypothesis('slopes')],
        ['==', 'rhs', hypothesis('signs of the difference')],
      ],
      instances: {
        draw: { n: { oneOf: [2, 8] } },
        sizes: { m: [0, 1] },
        construct: {
          ...steepest,
          'g[0]': 'start',
          'g[l+1]': 'g[l] - (1 - 2*delta(l, m))*s[l]*gap[l]',
        },
      },
    },
    'cost of the monotone coupling': {
      given: line.given,
      where: { ...line.where, ...coupling },
      hypotheses: { ...masses, ...sorted },
      states: 'price(monotone) == distance',
      derivation: [
        have('lengths', 'forall(p in R, q in R, p + q - 2*min(p, q) == abs(p - q))', [
          cases('p <= q', [['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]]),
        ]),
        have('left edge', 'forall(j in nat, min(S(mu)[0], S(nu)[j]) == 0)', [['==', 'rhs', unfold('S')]]),
        have('lower edge', 'forall(i in nat, min(S(mu)[i], S(nu)[0]) == 0)', [['==', 'rhs', unfold('S')]]),
        have('right edge', 'forall(k in range(n), min(S(mu)[k+1], S(nu)[n+1]) == S(mu)[k+1])', [
          have('at most one', 'S(mu)[k+1] <= 1', [
            [
              '<=',
              'rhs',
              unfold('S'),
              lemma('monotone-coupling', {
                part: 'masses before a point',
                at: { n: 'n', v: 'mu', k: 'k + 1' },
              }),
            ],
          ]),
          ['==', 'min(S(mu)[k+1], 1)', unfold('S'), hypothesis('nu has mass one')],
          ['==', 'rhs', algebra()],
        ]),
        have('upper edge', 'forall(k in range(n), min(S(mu)[n+1], S(nu)[k+1]) == S(nu)[k+1])', [
          have('at most one', 'S(nu)[k+1] <= 1', [
            [
              '<=',
              'rhs',
              unfold('S'),
              lemma('monotone-coupling', {
                part: 'masses before a point',
                at: { n: 'n', v: 'nu', k: 'k + 1' },
              }),
            ],
          ]),
          ['==', 'min(1, S(nu)[k+1])', unfold('S'), hypothesis('mu has mass one')],
          ['==', 'rhs', algebra()],
        ]),
        [
          '==',
          'sum(i in range(n + 1), j in range(n + 1), abs(t[i] - t[j])*(min(S(mu)[i+1], S(nu)[j+1]) - min(S(mu)[i+1], S(nu)[j]) - min(S(mu)[i], S(nu)[j+1]) + min(S(mu)[i], S(nu)[j])))',
          unfold('price', 'monotone'),
        ],
        [
          '==',
          'sum(k in range(n), (t[k+1] - t[k])*(min(S(mu)[k+1], S(nu)[n+1]) + min(S(mu)[n+1], S(nu)[k+1]) - 2*min(S(mu)[k+1], S(nu)[k+1])))',
          lemma('distances-on-the-line', {
            part: 'cuts',
            at: { n: 'n', t: 't', H: 'array(i in nat, j in nat, min(S(mu)[i], S(nu)[j]))' },
            times: '1',
          }),
        ],
        [
          '==',
          'sum(k in range(n), (t[k+1] - t[k])*(S(mu)[k+1] + S(nu)[k+1] - 2*min(S(mu)[k+1], S(nu)[k+1])))',
          hypothesis('right edge'),
          hypothesis('upper edge'),
        ],
        [
          '==',
          'sum(k in range(n), (t[k+1] - t[k])*abs(S(mu)[k+1] - S(nu)[k+1]))',
          hypothesis('lengths', { at: { p: 'S(mu)[k+1]', q: 'S(nu)[k+1]' } }),
        ],
        ['==', 'rhs', unfold('distance', 'F', 'S')],
      ],
    },
    'on the line': {
      given: line.given,
      where: { ...line.where, ...coupling },
      hypotheses: { ...masses, ...sorted },
      states: `exists(P in R[nat,nat], f in R[nat], ${isPlanOnLine('P')}, ${isLipschitzOnLine('f')}, price(P) == distance, worth(f) == distance, forall(Q in R[nat,nat], ${isPlanOnLine('Q')}, distance <= price(Q)), forall(u in R[nat], ${isLipschitzOnLine('u')}, worth(u) <= distance))`,
      derivation: [
        have('sign', 'forall(p in R, (2*indicator(0 <= p) - 1)*p == abs(p))', [
          cases('0 <= p', [['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]]),
        ]),
        have(
          'signs',
          'exists(s in R[nat], forall(k in nat, -1 <= s[k]), forall(k in nat, s[k] <= 1), forall(k in nat, s[k]*(F(mu)[k] - F(nu)[k]) == abs(F(mu)[k] - F(nu)[k])))',
          [
            witness({ s: 'array(k in nat, 2*indicator(0 <= F(mu)[k] - F(nu)[k]) - 1)' }),
            both([['<=', 'rhs', sign()]], [['<=', 'rhs', sign()]], [['==', 'rhs', hypothesis('sign')]]),
          ],
        ),
        obtain('s', 'signs of the difference', hypothesis('signs')),
        have('falling', 'exists(f in R[nat], forall(k in nat, f[k+1] - f[k] == -s[k]*(t[k+1] - t[k])))', [
          witness({ f: 'array(k in nat, -sum(i in range(k), s[i]*(t[i+1] - t[i])))' }),
          ['==', 'rhs', algebra()],
        ]),
        obtain('h', 'slopes', hypothesis('falling')),
        have('best', `(${isLipschitzOnLine('h')}) and (worth(h) == distance)`, [
          both(
            [['<=', 'rhs', lemma('kantorovich-rubinstein', { part: 'optimal potential', at: { f: 'h' } })]],
            [['==', 'rhs', lemma('kantorovich-rubinstein', { part: 'optimal potential', at: { f: 'h' } })]],
          ),
        ]),
        witness({ P: 'monotone', f: 'h' }),
        both(
          [
            [
              '<=',
              'rhs',
              unfold('monotone', 'S'),
              lemma('monotone-coupling', {
                part: 'no negative mass',
                at: { n: 'n', v: 'mu', w: 'nu', i: 'i', j: 'j' },
              }),
            ],
          ],
          [
            [
              '==',
              'rhs',
              unfold('monotone', 'S'),
              lemma('monotone-coupling', { part: 'margin', at: { n: 'n', v: 'mu', w: 'nu', i: 'i' } }),
            ],
          ],
          [
            [
              '==',
              'rhs',
              unfold('monotone', 'S'),
              lemma('monotone-coupling', { part: 'margin', at: { n: 'n', v: 'nu', w: 'mu', i: 'j' } }),
            ],
          ],
          [['<=', 'rhs', hypothesis('best')]],
          [['==', 'rhs', lemma('kantorovich-rubinstein', { part: 'cost of the monotone coupling' })]],
          [['==', 'rhs', hypothesis('best')]],
          [
            have('one way', 'forall(i in range(n + 1), j in range(n + 1), h[i] - h[j] <= abs(t[i] - t[j]))', [
              ['<=', 'abs(h[i] - h[j])', sign()],
              ['<=', 'rhs', hypothesis('best')],
            ]),
            ['==', 'worth(h)', hypothesis('best')],
            [
              '==',
              'sum(i in range(n + 1), h[i]*mu[i]) - sum(j in range(n + 1), h[j]*nu[j])',
              unfold('worth'),
            ],
            [
              '==',
              'sum(i in range(n + 1), h[i]*sum(j in range(n + 1), Q[i,j])) - sum(j in range(n + 1), h[j]*nu[j])',
              hypothesis('assumed-2'),
            ],
            [
              '==',
              'sum(i in range(n + 1), h[i]*sum(j in range(n + 1), Q[i,j])) - sum(j in range(n + 1), h[j]*sum(i in range(n + 1), Q[i,j]))',
              hypothesis('assumed-3'),
            ],
            ['==', 'sum(i in range(n + 1), j in range(n + 1), (h[i] - h[j])*Q[i,j])', algebra()],
            [
              '<=',
              'sum(i in range(n + 1), j in range(n + 1), abs(t[i] - t[j])*Q[i,j])',
              hypothesis('one way', { at: { i: 'i', j: 'j' } }),
            ],
            ['==', 'rhs', unfold('price')],
          ],
          [
            have('Lipschitz', 'forall(k in range(n), abs(u[k+1] - u[k]) <= t[k+1] - t[k])', [
              have('in order', 't[k] <= t[k+1]', [['<=', 'rhs', hypothesis('sorted')]]),
              ['<=', 'abs(t[k+1] - t[k])', hypothesis('assumed')],
              ['==', 'rhs', algebra()],
            ]),
            ['<=', 'rhs', lemma('kantorovich-rubinstein', { part: 'bound on the line', at: { f: 'u' } })],
          ],
        ),
      ],
      instances: {
        draw: { n: { oneOf: [0, 1, 5] } },
        construct: {
          'P[i in nat, j in nat]': 'monotone[i,j]',
          'f[0]': 'start',
          'f[l+1]': 'f[l] - sign(F(mu)[l] - F(nu)[l])*gap[l]',
          'Q[i in nat, j in nat]': 'mu[i]*nu[j]',
          'u[0]': 'start',
          'u[l+1]': 'u[l] + slope[l]*gap[l]',
          's[k in nat]': '2*indicator(0 <= F(mu)[k] - F(nu)[k]) - 1',
          'h[0]': '0',
          'h[l+1]': 'h[l] - s[l]*gap[l]',
        },
        regimes: { 'equal measures': { construct: { 'nu[k in nat]': 'mu[k]' } } },
      },
    },
  },

  instances: { sizes: { X: [1, 4], i: [0, 1], j: [0, 1] }, ...drawn },

  controls: {
    'supremum over 2-Lipschitz functions': {
      part: 'weak duality',
      hypotheses: { Lipschitz: 'forall(x in X, y in X, f[x] - f[y] <= 2*d[x,y])' },
      counterexample: {
        ...{ a: [1, 0], b: [0, 1], d: twoPoints, f: [2, 0] },
        P: [
          [0, 1],
          [0, 0],
        ],
      },
      instances: {
        construct: { 'd[x in X, y in X]': '(f[x] - f[y] + slack[x,y]*indicator(P[x,y] == 0))/2' },
      },
      because: 'it is 2; one step costs 1',
    },
    'half the total variation': {
      part: 'total variation',
      replace: ['*TV', '*TV/2'],
      counterexample: {
        ...{ a: ['3/4', '1/4'], b: ['1/4', '3/4'], d: twoPoints },
        P: [
          ['1/4', '1/2'],
          [0, '1/4'],
        ],
      },
      instances: { sizes: { X: [2, 2] } },
      because: 'mass 1/2 must move by 1',
    },
    'paid for staying': {
      part: 'total variation',
      without: ['zero distance'],
      counterexample: { a: [1], b: [1], d: [[1]], P: [[1]] },
      instances: {
        construct: { 'b[x in X]': 'a[x]', 'd[x in X, y in X]': '1 + excess[x,y]' },
      },
      because: 'equal measures have no distance, but every plan costs 1',
    },
    'other total mass': {
      part: 'summation by parts',
      without: ['nu has mass one'],
      counterexample: { n: 0, t: [0, 0], mu: [1, 0], nu: [0, 0], f: [1, 1] },
      instances: { construct: { 'nu[k in nat]': '0' } },
      because: '1 on the left, no gaps on the right',
    },
    'sign turned': {
      part: 'summation by parts',
      states: 'worth(f) == sum(k in range(n), (F(mu)[k] - F(nu)[k])*(f[k+1] - f[k]))',
      counterexample: { n: 1, t: [0, 1], mu: [1, 0], nu: [0, 1], f: [0, 1] },
      because: '-1 on the left, 1 on the right',
    },
    'a steep function': {
      part: 'bound on the line',
      without: ['Lipschitz'],
      counterexample: { n: 1, t: [0, 1], mu: [1, 0], nu: [0, 1], f: [2, 0] },
      instances: { construct: { 'f[0]': '0', 'f[l+1]': 'f[l] - 2*gap[l]', 'mu[k in nat]': 'delta(k, 0)' } },
      because: '2 is more than 1',
    },
    'slopes turned': {
      part: 'optimal potential',
      hypotheses: { slopes: 'forall(k in range(n), f[k+1] - f[k] == s[k]*(t[k+1] - t[k]))' },
      counterexample: { n: 1, t: [0, 1], mu: [1, 0], nu: [0, 1], s: [1, 1], f: [0, 1] },
      instances: { construct: { 'f[0]': 'start', 'f[l+1]': 'f[l] + s[l]*gap[l]' } },
      because: 'the worth is -1, not 1',
    },
    'any slopes': {
      part: 'optimal potential',
      without: ['signs of the difference'],
      counterexample: { n: 1, t: [0, 1], mu: [1, 0], nu: [0, 1], s: [0, 0], f: [0, 0] },
      instances: { construct: { 's[k in nat]': 'free[k]' } },
      because: 'a constant is worth 0, not 1',
    },
    'one slope lost': {
      part: 'one slope turned round',
      replace: ['2*abs', 'abs'],
      counterexample: { n: 1, m: 0, t: [0, 1], mu: [1, 0], nu: [0, 1], s: [1, 1], f: [0, -1], g: [0, 1] },
      because: 'from 1 to -1',
    },
    'W_1 is the total variation': {
      part: 'cost of the monotone coupling',
      states: 'price(monotone) == 1/2*sum(i in range(n + 1), abs(mu[i] - nu[i]))',
      counterexample: { n: 1, t: [0, 3], mu: [1, 0], nu: [0, 1] },
      because: 'mass 1 moves by 3',
    },
    'W_2 by the squared difference of distribution functions': {
      part: 'cost of the monotone coupling',
      states:
        'sum(i in range(n + 1), j in range(n + 1), (t[i] - t[j])^2*monotone[i,j]) == sum(k in range(n), (F(mu)[k] - F(nu)[k])^2*(t[k+1] - t[k]))',
      counterexample: { n: 1, t: [0, 2], mu: [1, 0], nu: [0, 1] },
      because: 'mass 1 moves by 2: 4 against 2',
    },
    'points out of order': {
      part: 'cost of the monotone coupling',
      without: ['sorted'],
      counterexample: { n: 1, t: [1, 0], mu: [1, 0], nu: [0, 1] },
      instances: { construct: { 't[0]': 'first', 't[l+1]': 't[l] - gap[l]' } },
      because: 'the cost is 1, the gap has length -1',
    },
  },
});
