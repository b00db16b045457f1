/**
 * # Projected stochastic subgradient steps: the average iterate is within D G/sqrt(T) of the best point, in expectation
 *
 * K = {v: inside(v) >= 0} is convex, with the nearest point of K as projection (K need not be closed as long as nearest points exist), and
 * x[t+1] is the projection of x[t] - eta g[t]. For any vectors g, whatever they have to do with x, sum <g[t], x[t] - u> is at most
 * |x[0] - u|^2/(2 eta) + eta/2 sum |g[t]|^2 for every u in K; without projections the two differ by |x[T] - u|^2/(2 eta) exactly.
 * If f is convex on K, and g[t] is, given x[t], a subgradient of f at x[t] in the mean, with E |g[t]|^2 <= G^2 and E |x[0] - u|^2 <= D^2,
 * then the average of x[0], ..., x[T-1] has E f - f(u) <= D^2/(2 eta T) + eta G^2/2, which is D G/sqrt(T) for eta = D/(G sqrt(T)). Both are attained,
 * the second for every T, by the largest of T coordinates. The law is any; the start may be random; u is any point of K, a minimiser above all.
 * Of "in the mean, given x[t]" no more is used than that the noise, g[t] minus the subgradient, is uncorrelated with x[t] - u. The number of rounds is n + 1.
 * Not claimed: the rate for the last iterate; steps that shrink; bounds with high probability; that the mean of f at the average is finite (it is assumed).
 */
import {
  algebra,
  array,
  fn,
  have,
  hypothesis,
  type InstanceSpec,
  type Instances,
  indexSet,
  induction,
  law,
  lemma,
  natural,
  proof,
  real,
  sign,
} from 'lemmata';

const itself = 'sgd-regret-average-rate';
const convexSet = {
  'convex set':
    'forall(a in R[I], b in R[I], t in R, 0 <= t, t <= 1, 0 <= inside(a), 0 <= inside(b), 0 <= inside(array(i in I, (1 - t)*a[i] + t*b[i])))',
  'projection inside': 'forall(p in R[I], 0 <= inside(proj(p)))',
  'projection nearest':
    'forall(p in R[I], v in R[I], 0 <= inside(v), sum(i in I, (p[i] - proj(p)[i])^2) <= sum(i in I, (p[i] - v[i])^2))',
  'u inside': '0 <= inside(u)',
};
const steps = {
  I: indexSet('coordinates'),
  inside: fn('R[I]', 'R'),
  proj: fn('R[I]', 'I', 'R'),
  eta: real('positive'),
  u: array('I'),
};
const away = (t: string) => `sum(i in I, (x[${t},i] - u[i])^2)`;
const along = (t: string) => `sum(i in I, g[${t},i]*(x[${t},i] - u[i]))`;
const squared = (t: string) => `sum(i in I, g[${t},i]^2)`;

const points = 'array(i in I, x[t,w,i])';
const average = 'array(i in I, sum(t in range(n + 1), x[t,w,i])/(n + 1))';
const mean = (term: string) => `E(w in Omega, ${term})`;
const products = (slope: string) => `sum(i in I, ${slope}[t,w,i]*(x[t,w,i] - u[i]))`;
const stochastic = {
  ...steps,
  Omega: law('runs'),
  f: fn('R[I]', 'R'),
  x: array('nat', 'Omega', 'I', { is: 'square-integrable' }),
  g: array('nat', 'Omega', 'I', { is: 'square-integrable' }),
  s: array('nat', 'Omega', 'I', { is: 'square-integrable' }),
  value: array('Omega', { is: 'integrable' }),
  n: natural(),
  diam: real('positive'),
  G: real('positive'),
};
const assumptions = {
  ...convexSet,
  'convex on K':
    'forall(a in R[I], b in R[I], t in R, 0 <= t, t <= 1, 0 <= inside(a), 0 <= inside(b), f(array(i in I, (1 - t)*a[i] + t*b[i])) <= (1 - t)*f(a) + t*f(b))',
  'start inside': 'forall(w in Omega, 0 <= inside(array(i in I, x[0,w,i])))',
  steps:
    'forall(t in nat, w in Omega, i in I, x[t+1,w,i] == proj(array(j in I, x[t,w,j] - eta*g[t,w,j]))[i])',
  subgradients: `forall(t in range(n + 1), w in Omega, v in R[I], 0 <= inside(v), f(${points}) + sum(i in I, s[t,w,i]*(v[i] - x[t,w,i])) <= f(v))`,
  unbiased: 'forall(t in range(n + 1), i in I, E(w in Omega, (g[t,w,i] - s[t,w,i])*(x[t,w,i] - u[i])) == 0)',
  'bounded second moments': `forall(t in range(n + 1), ${mean('sum(i in I, g[t,w,i]^2)')} <= G^2)`,
  'distance from the start': `${mean('sum(i in I, (x[0,w,i] - u[i])^2)')} <= diam^2`,
  'value at the average': `forall(w in Omega, value[w] == f(${average}))`,
};

/** Boxes with faces at -radius and radius. */
const box = {
  inside: 'map(v in R[I], -sum(i in I, relu(abs(v[i]) - radius)))',
  proj: 'map(p in R[I], i in I, max(-radius, min(radius, p[i])))',
};

const everywhere = { inside: 'map(v in R[I], 0)', proj: 'map(p in R[I], i in I, p[i])' };
/** The interval [-1, 1]. */
const interval = {
  inside: 'map(v in R[I], -sum(i in I, relu(abs(v[i]) - 1)))',
  proj: 'map(p in R[I], i in I, max(-1, min(1, p[i])))',
};
/** What lies outside of (-1, 1). */
const outside = {
  inside: 'map(v in R[I], sum(i in I, abs(v[i])) - 1)',
  proj: 'map(p in R[I], i in I, indicator(abs(p[i]) >= 1)*p[i] + indicator(abs(p[i]) < 1)*(indicator(p[i] >= 0) - indicator(p[i] < 0)))',
};
/** One run on the absolute value, without noise. */
const oneRun = {
  I: 1,
  Omega: ['1'],
  ...everywhere,
  f: 'map(v in R[I], sum(i in I, abs(v[i])))',
  u: [0],
  diam: 1,
  G: 1,
};

/** Subgradients of linear functions and squares, and noise that is uncorrelated with the place. */
const runs = {
  sizes: { I: [1, 2], Omega: [1, 2], n: [0, 2] },
  raw: {
    slope: array('I'),
    center: array('I'),
    curved: real('[0,1]'),
    radius: real('(0,4]'),
    begin: array('Omega', 'I', { is: '[-1,1]' }),
    aim: array('I', { is: '[-1,1]' }),
    e: array('nat', 'Omega', 'I'),
  },
  draw: {
    slope: { between: [-2, 2], bits: 2 },
    center: { between: [-2, 2], bits: 2 },
    curved: { oneOf: [0, 1] },
    radius: { between: [1 / 4, 2], bits: 2 },
    eta: { oneOf: ['1/4', '1/2', 1] },
    begin: { between: [-1, 1], bits: 2 },
    aim: { between: [-1, 1], bits: 2 },
    e: { oneOf: [-1, 0, 1] },
  },
  construct: {
    'u[i in I]': 'radius*aim[i]',
    'x[0, w in Omega, i in I]': 'radius*begin[w,i]',
    'x[k+1, w in Omega, i in I]':
      'max(-radius, min(radius, x[k,w,i] - eta*(slope[i] + curved*(x[k,w,i] - center[i]) + e[k,w,i]*E(y in Omega, (x[k,y,i] - u[i])^2) - (x[k,w,i] - u[i])*E(y in Omega, e[k,y,i]*(x[k,y,i] - u[i])))))',
    's[k in nat, w in Omega, i in I]': 'slope[i] + curved*(x[k,w,i] - center[i])',
    'g[k in nat, w in Omega, i in I]':
      's[k,w,i] + e[k,w,i]*E(y in Omega, (x[k,y,i] - u[i])^2) - (x[k,w,i] - u[i])*E(y in Omega, e[k,y,i]*(x[k,y,i] - u[i]))',
    'value[w in Omega]': `f(${average})`,
    G: '1 + sum(k in range(n + 1), E(w in Omega, sum(i in I, g[k,w,i]^2)))',
    diam: '1 + E(w in Omega, sum(i in I, (x[0,w,i] - u[i])^2))',
  },
  models: { ...box, f: 'map(v in R[I], sum(i in I, slope[i]*v[i] + curved/2*(v[i] - center[i])^2))' },
} satisfies Instances;

const onTheLine = 'tight: one direction, no boundary';
const oneDirection = {
  sizes: { I: [1, 1] },
  draw: { slope: { oneOf: [-2, -1, '1/2', 3] }, curved: { oneOf: [0] } },
  models: { ...runs.models, ...everywhere },
  construct: {
    'u[i in I]': 'radius*aim[i] - eta*(n + 1)*slope[i]',
    'x[k in nat, w in Omega, i in I]': 'radius*aim[i] - eta*k*slope[i]',
    's[k in nat, w in Omega, i in I]': 'slope[i]',
    'g[k in nat, w in Omega, i in I]': 'slope[i]',
    G: 'sum(i in I, abs(slope[i]))',
    diam: 'eta*(n + 1)*sum(i in I, abs(slope[i]))',
  },
} as const satisfies InstanceSpec;
/** The largest of T coordinates; each step lowers one of those that are still 0. The one that is lowered last is 0 in all iterates averaged. */
const largest = {
  raw: { place: array('I') },
  draw: {
    place: { tables: [[0], [0, 1], [0, 1, 2], [0, 1, 2, 3]] },
    G: { oneOf: ['1/2', 1, 3] },
    diam: { oneOf: [1, 2, 5] },
  },
  models: { ...everywhere, f: 'map(v in R[I], G*max(i in I, v[i]))' },
  construct: {
    eta: 'diam/(G*(side + 1))',
    'u[i in I]': '-diam/(side + 1)',
    'x[k in nat, w in Omega, i in I]': '-eta*G*indicator(place[i] < k)',
    's[k in nat, w in Omega, i in I]': 'G*indicator(place[i] == k)',
    'g[k in nat, w in Omega, i in I]': 'G*indicator(place[i] == k)',
  },
} as const satisfies InstanceSpec;
const tuned = {
  ...runs,
  sizes: { I: [1, 2], Omega: [1, 2], side: [0, 1] },
  raw: { ...runs.raw, side: natural() },
  construct: {
    ...runs.construct,
    n: 'side^2 + 2*side',
    G: '1 + sum(k in range(n + 1), E(w in Omega, sum(i in I, g[k,w,i]^2))) + (1 + E(w in Omega, sum(i in I, (x[0,w,i] - u[i])^2)))/eta',
    diam: 'eta*G*(side + 1)',
  },
  regimes: {
    'tight: the largest of one coordinate': { ...largest, sizes: { I: [1, 1], side: [0, 0] } },
    'tight: the largest of four coordinates': { ...largest, sizes: { I: [4, 4], side: [1, 1] } },
  },
} satisfies Instances;

export default proof({
  id: itself,
  title: 'Projected stochastic subgradient steps come within D G/sqrt(T) of the best point, on average',
  sources: [
    { document: 'foundations-book', section: 'SGD convergence guarantees', relation: 'made precise' },
  ],
  references: ['zinkevich2003, Theorem 1', 'nemirovski2009, Section 2.2', 'bubeck2015, Theorem 3.2'],

  given: {},

  parts: {
    'any vectors': {
      given: { ...steps, x: array('nat', 'I'), g: array('nat', 'I') },
      hypotheses: {
        ...convexSet,
        steps: 'forall(t in nat, i in I, x[t+1,i] == proj(array(j in I, x[t,j] - eta*g[t,j]))[i])',
      },
      states: `forall(n in nat, sum(t in range(n), ${along('t')}) + ${away('n')}/(2*eta) <= ${away('0')}/(2*eta) + eta/2*sum(t in range(n), ${squared('t')}))`,
      derivation: [
        induction('n', {
          base: [['<=', 'rhs', algebra()]],
          step: [
            [
              '==',
              `sum(t in range(n), ${along('t')}) + ${along('n')} + sum(i in I, (proj(array(j in I, x[n,j] - eta*g[n,j]))[i] - u[i])^2)/(2*eta)`,
              hypothesis('steps'),
            ],
            [
              '<=',
              `sum(t in range(n), ${along('t')}) + ${along('n')} + sum(i in I, (x[n,i] - eta*g[n,i] - u[i])^2)/(2*eta)`,
              lemma('online-gradient-regret', {
                part: 'projections come nearer',
                at: {
                  inside: 'map(v in R[I], inside(v))',
                  proj: 'map(v in R[I], i in I, proj(v)[i])',
                  p: 'array(j in I, x[n,j] - eta*g[n,j])',
                  u: 'u',
                },
              }),
            ],
            [
              '==',
              `sum(t in range(n), ${along('t')}) + ${away('n')}/(2*eta) + eta/2*${squared('n')}`,
              algebra(),
            ],
            [
              '<=',
              `${away('0')}/(2*eta) + eta/2*sum(t in range(n), ${squared('t')}) + eta/2*${squared('n')}`,
              hypothesis('induction'),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
      instances: {
        sizes: { I: [0, 2], n: [0, 3] },
        raw: {
          radius: real('(0,4]'),
          begin: array('I', { is: '[-2,2]' }),
          aim: array('I', { is: '[-1,1]' }),
        },
        draw: { g: { between: [-4, 4], bits: 3 } },
        construct: {
          'u[i in I]': 'radius*aim[i]',
          'x[0, i in I]': 'radius*begin[i]',
          'x[k+1, i in I]': 'max(-radius, min(radius, x[k,i] - eta*g[k,i]))',
        },
        models: box,
        regimes: {
          'tight: the whole space': {
            models: everywhere,
            construct: { 'x[0, i in I]': 'radius*begin[i]', 'x[k+1, i in I]': 'x[k,i] - eta*g[k,i]' },
          },
        },
      },
    },
    'in expectation': {
      given: stochastic,
      hypotheses: assumptions,
      states: `${mean('value[w]')} - f(u) <= diam^2/(2*eta*(n + 1)) + eta/2*G^2`,
      derivation: [
        have('inside', `forall(t in nat, w in Omega, 0 <= inside(${points}))`, [
          induction('t', {
            base: [['<=', 'rhs', hypothesis('start inside')]],
            step: [
              [
                '<=',
                'inside(proj(array(j in I, x[t,w,j] - eta*g[t,w,j])))',
                hypothesis('projection inside', { at: { p: 'array(j in I, x[t,w,j] - eta*g[t,w,j])' } }),
              ],
              ['==', 'rhs', hypothesis('steps')],
            ],
          }),
        ]),
        have(
          'each run',
          `forall(w in Omega, value[w] - f(u) <= sum(t in range(n + 1), ${products('s')})/(n + 1))`,
          [
            ['==', `f(${average}) - f(u)`, hypothesis('value at the average')],
            [
              '<=',
              `sum(t in range(n + 1), f(${points}))/(n + 1) - f(u)`,
              lemma('averages-in-a-convex-set', {
                part: 'value',
                at: {
                  J: 'I',
                  inside: 'map(v in R[I], inside(v))',
                  f: 'map(v in R[I], f(v))',
                  y: 'array(t in nat, i in I, x[t,w,i])',
                  n: 'n',
                },
              }),
            ],
            [
              '==',
              `sum(t in range(n + 1), f(${points}) + sum(i in I, s[t,w,i]*(u[i] - x[t,w,i])) + ${products('s')})/(n + 1) - f(u)`,
              algebra(),
            ],
            [
              '<=',
              `sum(t in range(n + 1), f(u) + ${products('s')})/(n + 1) - f(u)`,
              hypothesis('subgradients'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'no correlation',
          `forall(t in range(n + 1), ${mean(products('s'))} == ${mean(products('g'))})`,
          [
            [
              '==',
              `${mean(products('g'))} - sum(i in I, E(w in Omega, (g[t,w,i] - s[t,w,i])*(x[t,w,i] - u[i])))`,
              algebra(),
            ],
            ['==', `${mean(products('g'))} - sum(i in I, 0)`, hypothesis('unbiased')],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'regret',
          `forall(w in Omega, sum(t in range(n + 1), ${products('g')}) <= sum(i in I, (x[0,w,i] - u[i])^2)/(2*eta) + eta/2*sum(t in range(n + 1), sum(i in I, g[t,w,i]^2)))`,
          [
            [
              '<=',
              `sum(t in range(n + 1), ${products('g')}) + sum(i in I, (x[n+1,w,i] - u[i])^2)/(2*eta)`,
              sign(),
            ],
            [
              '<=',
              'rhs',
              lemma(itself, {
                part: 'any vectors',
                at: {
                  I: 'I',
                  inside: 'map(v in R[I], inside(v))',
                  proj: 'map(v in R[I], i in I, proj(v)[i])',
                  eta: 'eta',
                  u: 'u',
                  x: 'array(t in nat, i in I, x[t,w,i])',
                  g: 'array(t in nat, i in I, g[t,w,i])',
                  n: 'n + 1',
                },
              }),
            ],
          ],
        ),
        ['==', mean('value[w] - f(u)'), algebra()],
        ['<=', mean(`sum(t in range(n + 1), ${products('s')})/(n + 1)`), hypothesis('each run')],
        ['==', `sum(t in range(n + 1), ${mean(products('s'))})/(n + 1)`, algebra()],
        ['==', `sum(t in range(n + 1), ${mean(products('g'))})/(n + 1)`, hypothesis('no correlation')],
        ['==', `${mean(`sum(t in range(n + 1), ${products('g')})`)}/(n + 1)`, algebra()],
        [
          '<=',
          `${mean('sum(i in I, (x[0,w,i] - u[i])^2)/(2*eta) + eta/2*sum(t in range(n + 1), sum(i in I, g[t,w,i]^2))')}/(n + 1)`,
          hypothesis('regret'),
        ],
        [
          '==',
          `(${mean('sum(i in I, (x[0,w,i] - u[i])^2)')}/(2*eta) + eta/2*sum(t in range(n + 1), ${mean('sum(i in I, g[t,w,i]^2)')}))/(n + 1)`,
          algebra(),
        ],
        [
          '<=',
          `(diam^2/(2*eta) + eta/2*sum(t in range(n + 1), ${mean('sum(i in I, g[t,w,i]^2)')}))/(n + 1)`,
          hypothesis('distance from the start'),
        ],
        [
          '<=',
          '(diam^2/(2*eta) + eta/2*sum(t in range(n + 1), G^2))/(n + 1)',
          hypothesis('bounded second moments'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: { ...runs, regimes: { [onTheLine]: oneDirection } },
    },
    'tuned step': {
      given: stochastic,
      hypotheses: { ...assumptions, 'tuned step': 'eta == diam/(G*sqrt(n + 1))' },
      states: `${mean('value[w]')} - f(u) <= diam*G/sqrt(n + 1)`,
      derivation: [
        ['<=', 'diam^2/(2*eta*(n + 1)) + eta/2*G^2', lemma(itself, { part: 'in expectation' })],
        ['==', 'diam^2/(2*eta*sqrt(n + 1)^2) + eta/2*G^2', algebra()],
        [
          '==',
          'diam^2/(2*(diam/(G*sqrt(n + 1)))*sqrt(n + 1)^2) + diam/(G*sqrt(n + 1))/2*G^2',
          hypothesis('tuned step'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: tuned,
    },
  },

  controls: {
    'without the squares': {
      part: 'any vectors',
      states: `forall(n in nat, sum(t in range(n), ${along('t')}) <= ${away('0')}/(2*eta))`,
      counterexample: {
        I: 1,
        ...everywhere,
        eta: 1,
        u: [0],
        g: [[1], [-1]],
        x: [[0], [-1], [0]],
        n: 2,
      },
      instances: {
        sizes: { I: [1, 2], n: [2, 3] },
        construct: {
          'g[k in nat, i in I]': '(-1)^k',
          'u[i in I]': '0',
          'x[0, i in I]': '0',
          'x[k+1, i in I]': 'max(-radius, min(radius, x[k,i] - eta*g[k,i]))',
        },
      },
      because: 'a step to -1 and back again: the second vector meets the distance of the first step',
    },
    'half of the squares': {
      part: 'any vectors',
      replace: ['eta/2*', 'eta/4*'],
      counterexample: { I: 1, ...everywhere, eta: 1, u: [0], g: [[1], [0]], x: [[0], [-1], [-1]], n: 1 },
      instances: { sizes: { I: [1, 2], n: [1, 3] } },
      because: 'after one step from u the distance is 1, and 1/2 is more than 1/4',
    },
    'a point off the set': {
      part: 'any vectors',
      without: ['u inside'],
      counterexample: { I: 1, ...interval, eta: 1, u: [-2], g: [[1], [0]], x: [[-1], [-1], [-1]], n: 1 },
      instances: {
        sizes: { I: [1, 1], n: [1, 1] },
        construct: {
          'u[i in I]': '-2*radius',
          'g[k in nat, i in I]': 'radius/eta',
          'x[0, i in I]': '-radius',
          'x[k+1, i in I]': 'max(-radius, min(radius, x[k,i] - eta*g[k,i]))',
        },
      },
      because: 'the projection does not come nearer to it: 1 + 1/2 is more than 1/2 + 1/2',
    },
    'a set that is not convex': {
      part: 'any vectors',
      without: ['convex set'],
      counterexample: { I: 1, ...outside, eta: 1, u: [-1], g: [['1/2'], [0]], x: [[1], [1], [1]], n: 1 },
      instances: {
        sizes: { I: [1, 1], n: [1, 1] },
        models: outside,
        construct: {
          'u[i in I]': '-1',
          'g[k in nat, i in I]': '1/(2*eta)',
          'x[0, i in I]': '1',
          'x[k+1, i in I]': '1',
        },
      },
      because: 'the step from 1 to 1/2 is undone: 1 + 2 is more than 2 + 1/8',
    },
    'like 1/T': {
      part: 'tuned step',
      replace: ['sqrt(n + 1)', '(n + 1)'],
      counterexample: {
        ...oneRun,
        eta: '1/2',
        x: 'map(t in nat, w in Omega, i in I, max(0, 1 - t/2))',
        g: 'map(t in nat, w in Omega, i in I, indicator(t < 2))',
        s: 'map(t in nat, w in Omega, i in I, indicator(t < 2))',
        value: ['3/8'],
        n: 3,
      },
      instances: { regimes: { 'tight: the largest of four coordinates': {} } },
      because: 'of 1, 1/2, 0, 0 the average is 3/8, not 1/4',
    },
    'ten times the step': {
      part: 'tuned step',
      hypotheses: { 'tuned step': 'eta == 10*diam/(G*sqrt(n + 1))' },
      counterexample: {
        ...oneRun,
        eta: '5/4',
        x: 'map(t in nat, w in Omega, i in I, 3/8 + 5/8*(-1)^t)',
        g: 'map(t in nat, w in Omega, i in I, (-1)^t)',
        s: 'map(t in nat, w in Omega, i in I, (-1)^t)',
        value: ['3/8'],
        n: 63,
      },
      instances: {
        sizes: { I: [1, 1], side: [1, 1] },
        draw: largest.draw,
        models: { ...everywhere, f: 'map(v in R[I], G*sum(i in I, abs(v[i])))' },
        construct: {
          eta: '5*diam/G',
          'u[i in I]': '0',
          'x[k in nat, w in Omega, i in I]': 'diam*(5*(-1)^k - 3)/2',
          's[k in nat, w in Omega, i in I]': 'G*(-1)^k',
          'g[k in nat, w in Omega, i in I]': 'G*(-1)^k',
        },
      },
      because: '1 and -1/4 in turn have the average 3/8, more than 1/8',
    },
    'biased gradients': {
      part: 'in expectation',
      without: ['unbiased'],
      counterexample: {
        ...oneRun,
        eta: '1/2',
        x: 'map(t in nat, w in Omega, i in I, 1 + t/2)',
        g: 'map(t in nat, w in Omega, i in I, -1)',
        s: 'map(t in nat, w in Omega, i in I, 1)',
        value: ['7/4'],
        n: 3,
      },
      instances: {
        ...oneDirection,
        sizes: { I: [1, 1], n: [2, 2] },
        construct: {
          ...oneDirection.construct,
          'u[i in I]': 'radius*aim[i] - eta*slope[i]/64',
          'x[k in nat, w in Omega, i in I]': 'radius*aim[i] + eta*k*slope[i]',
          'g[k in nat, w in Omega, i in I]': '-slope[i]',
          diam: 'eta*sum(i in I, abs(slope[i]))/64',
        },
      },
      because: 'steps uphill from 1 lead away from the minimum 0: 7/4 is more than 1/4 + 1/4',
    },
    'large vectors': {
      part: 'in expectation',
      without: ['bounded second moments'],
      counterexample: {
        ...oneRun,
        f: 'map(v in R[I], 4*sum(i in I, abs(v[i])))',
        eta: '1/2',
        x: 'map(t in nat, w in Omega, i in I, (-1)^t)',
        g: 'map(t in nat, w in Omega, i in I, 4*(-1)^t)',
        s: 'map(t in nat, w in Omega, i in I, 4*(-1)^t)',
        value: [4],
        n: 0,
      },
      instances: {
        regimes: {
          [onTheLine]: {
            construct: { ...oneDirection.construct, G: 'sum(i in I, abs(slope[i]))/2' },
          },
        },
      },
      because: 'the slope of 4 |v| is 4, not 1: 4 is more than 1 + 1/4',
    },
    'far from the start': {
      part: 'in expectation',
      without: ['distance from the start'],
      counterexample: {
        ...oneRun,
        eta: 1,
        x: 'map(t in nat, w in Omega, i in I, 4 - t)',
        g: 'map(t in nat, w in Omega, i in I, 1)',
        s: 'map(t in nat, w in Omega, i in I, 1)',
        value: [4],
        n: 0,
      },
      instances: {
        regimes: {
          [onTheLine]: {
            construct: { ...oneDirection.construct, diam: 'eta*(n + 1)*sum(i in I, abs(slope[i]))/2' },
          },
        },
      },
      because: 'the start is 4 away from the minimum: 4 is more than 1/2 + 1/2',
    },
  },
});
