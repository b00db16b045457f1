/** More instances of optimal transport. */
import { array, choice, element, probability } from 'lemmata';
import type { InstanceSpec, Instances } from '../../../../src/proof/claim.ts';
import { at, both, entries, line } from './_shared.ts';

/** Other plans Q that are none: without the right rows, the right columns, or without signs. */
const notPlans = {
  'one source': { raw: { source: element('I') }, construct: { 'Q[i in I, j in J]': 'delta(i,source)*b[j]' } },
  'one target': { raw: { target: element('J') }, construct: { 'Q[i in I, j in J]': 'a[i]*delta(j,target)' } },
  'entries below zero': {
    sizes: { I: [2, 4], J: [2, 4] },
    raw: { s: array('I'), t: array('J') },
    construct: {
      'Q[i in I, j in J]': 'P[i,j] + (s[i] - a[i]*sum(k in I, s[k]))*(t[j] - b[j]*sum(l in J, t[l]))',
    },
  },
} as const satisfies Record<string, InstanceSpec>;

/** The same with costs that have the marginals as their row sums, or as their column sums; `free` is the slack. */
const marginalCosts = (free: string) =>
  ({
    'one source, rows of costs': {
      ...notPlans['one source'],
      construct: {
        ...notPlans['one source'].construct,
        'f[i in I]': `(a[i] - sum(j in J, g[j] + ${free}))/card(J)`,
      },
    },
    'one target, columns of costs': {
      ...notPlans['one target'],
      construct: {
        ...notPlans['one target'].construct,
        'g[j in J]': `(b[j] - sum(i in I, f[i] + ${free}))/card(I)`,
      },
    },
  }) as const satisfies Record<string, InstanceSpec>;

const nonnegativePotentials = { f: { between: [0, 4] }, g: { between: [0, 4] } } as const;

/** An optimal plan and potentials that nobody has to propose: every target is served by one source. */
const planted = {
  raw: {
    origin: choice('J', 'I'),
    mass: probability('J'),
    gap: array('I', 'J', { is: 'nonnegative' }),
    plantedLeft: array('I', { is: 'nonnegative' }),
    plantedRight: array('J', { is: 'nonnegative' }),
  },
  construct: {
    'a[i in I]': 'sum(j in J, delta(origin[j], i)*mass[j])',
    'b[j in J]': 'mass[j]',
    'P[i in I, j in J]': 'delta(origin[j], i)*mass[j]',
    'f[i in I]': 'plantedLeft[i]',
    'g[j in J]': 'plantedRight[j]',
    'C[i in I, j in J]': 'f[i] + g[j] + gap[i,j]*(1 - delta(origin[j], i))',
  },
} as const satisfies InstanceSpec;

/** From one point to another, on which the plan depends alone. */
const route = {
  raw: { source: element('X'), target: element('X'), lift: array('X', { is: 'nonnegative' }) },
  construct: {
    'mu[x in X]': 'delta(x,source)',
    'nu[x in X]': 'delta(x,target)',
    'P[x in X, y in X]': 'delta(x,source)*delta(y,target)',
    'h[x in X]': 'd[x,target]',
  },
} as const satisfies InstanceSpec;

const alsoPlanted = (all: Readonly<Record<string, InstanceSpec>>): Record<string, InstanceSpec> =>
  Object.fromEntries(Object.entries(all).map(([name, more]) => [`planted, ${name}`, both(planted, more)]));

/** Laws, costs, the distance w of order one, a plan that costs it, and arrays that need not be plans, on two points. */
const twoPoints = (
  [from, to]: readonly [string, string],
  d: string,
  w: string,
  best: string,
  other: string,
  order = 1,
): InstanceSpec => ({
  sizes: { X: [2, 2] },
  raw: { place: array('X') },
  draw: { p: { oneOf: [order] }, place: { tables: [[0, 1]] } },
  construct: {
    'd[x in X, y in X]': d,
    'a[x in X]': from,
    'b[x in X]': to,
    w,
    'P[x in X, y in X]': best,
    'Q[x in X, y in X]': best,
    'S[x in X, y in X]': other,
    'T[x in X, y in X]': other,
  },
});

/** The same from the second law to the first. */
const backwards = (
  [from, to]: readonly [string, string],
  ...others: readonly [d: string, w: string, best: string, other: string, order?: number]
): InstanceSpec => {
  const spec = twoPoints([to, from], ...others);
  const back = others[2].replace(/\[([xy])\]/g, (_, index) => (index === 'x' ? '[y]' : '[x]'));
  const given = { 'P[x in X, y in X]': back, 'S[x in X, y in X]': back };
  return { ...spec, construct: { ...spec.construct, ...given } };
};

const atZero = '1 - place[x]';

const atOne = 'place[x]';

const evenWeights = '1/2';

const mostlyAtZero = '3/4 - 1/2*place[x]';

/** Costs of leaving a point and of reaching it, which marginals alone decide. */
const separable = '2 - place[x] - place[y]';

/** Of what is named S or T: rows, columns or signs of no plan. */
const noPlans: Record<
  string,
  readonly [laws: readonly [string, string], d: string, w: string, best: string, other: string]
> = {
  'an entry below zero': [
    [atZero, atOne],
    line,
    '1',
    entries(['0', '1', '0', '0']),
    entries(['1', '0', '-1', '1']),
  ],
  'rows as the columns': [
    [atZero, atOne],
    line,
    '1',
    entries(['0', '1', '0', '0']),
    entries(['0', '0', '0', '1']),
  ],
  'columns as the rows': [
    [atZero, atOne],
    line,
    '1',
    entries(['0', '1', '0', '0']),
    entries(['1', '0', '0', '0']),
  ],
  'rows as the columns, costs of half': [
    [evenWeights, atZero],
    '1/2*abs(place[x] - place[y])',
    '1/4',
    entries(['1/2', '0', '1/2', '0']),
    entries(['1', '0', '0', '0']),
  ],
  'columns as the rows, costs of half': [
    [atZero, evenWeights],
    '1/2*abs(place[x] - place[y])',
    '1/4',
    entries(['1/2', '1/2', '0', '0']),
    entries(['1', '0', '0', '0']),
  ],
  'all in the second row': [
    [evenWeights, evenWeights],
    separable,
    '1',
    '1/4',
    entries(['0', '0', '1/2', '1/2']),
  ],
  'all in the second column': [
    [evenWeights, evenWeights],
    separable,
    '1',
    '1/4',
    entries(['0', '1/2', '0', '1/2']),
  ],
  'half of the rows on the diagonal': [
    [evenWeights, mostlyAtZero],
    separable,
    '5/4',
    entries(['3/8', '1/8', '3/8', '1/8']),
    entries(['1/4', '0', '1/2', '1/4']),
  ],
  'half of the columns on the diagonal': [
    [mostlyAtZero, evenWeights],
    separable,
    '5/4',
    entries(['3/8', '3/8', '1/8', '1/8']),
    entries(['1/4', '1/2', '0', '1/4']),
  ],
  'a plan that is not the best': [
    [evenWeights, evenWeights],
    line,
    '0',
    entries(['1/2', '0', '0', '1/2']),
    '1/4',
  ],
  'equal costs': [[evenWeights, evenWeights], '1', '1', '1/4', '1/4'],
};

/** Masses a and b on two or three points, the plan P and the potential f that belong to them, and other plans Q, which are none. */
const moved = {
  raw: { source: element('X'), target: element('X') },
  construct: {
    'a[x in X]': 'delta(x,source)',
    'b[x in X]': 'delta(x,target)',
    'P[x in X, y in X]': 'delta(x,source)*delta(y,target)',
    'f[x in X]': 'd[x,target]',
  },
} as const satisfies InstanceSpec;

const halfApart = {
  sizes: { X: [2, 2] },
  construct: { 'd[x in X, y in X]': '(1 - delta(x,y))/2' },
} as const satisfies InstanceSpec;

/** The points 0, 1, 2 of the line. */
const threePlaces = (a: string, b: string, P: string, f: string, Q: string): InstanceSpec => ({
  sizes: { X: [3, 3] },
  draw: { place: { tables: [[0, 1, 2]] } },
  construct: {
    'd[x in X, y in X]': 'abs(place[x] - place[y])',
    'a[x in X]': a,
    'b[x in X]': b,
    'P[x in X, y in X]': P,
    'f[x in X]': f,
    'Q[x in X, y in X]': Q,
  },
});

/** Masses mu and nu on the points 0, 1, 2 … from a first one on, and Q, which need not be a plan. */
const onPlaces = (n: readonly number[], mu: string, nu: string, Q: string, first = 0): InstanceSpec => ({
  draw: { n: { oneOf: n }, first: { oneOf: [first] }, gap: { oneOf: [1] } },
  construct: { 'mu[k in nat]': mu, 'nu[k in nat]': nu, 'Q[i in nat, j in nat]': Q },
});

const uniform = 'indicator(k <= 2)/3';

const twoThirds = '(2*delta(k, 0) + delta(k, 2))/3';

const noCosts = { C: { oneOf: [0] }, r: { oneOf: ['1/4', 1, 2] }, s: { oneOf: ['1/2', 1, 2] } } as const;

const beforeSweeps = { sizes: { I: [1, 2], J: [2, 2], k: [0, 0] } } as const;

type Row = readonly (number | string)[];
type Table = readonly Row[];
type Scalings = readonly [left: Row, right: Row];

const alike: Scalings = [
  [1, 1],
  [1, 1],
];

/**
 * A plan of fractions, which its costs make the best one, and another array Q: what is supposed of their sums are equations of fractions. Costs
 * are 0 where the plan is the product of its scalings.
 */
const bestPlan = (plan: Table, Q: Table, [left, right]: Scalings = alike) =>
  ({
    sizes: { I: [left.length, left.length], J: [right.length, right.length] },
    raw: { best: array('I', 'J', { is: 'positive' }), other: array('I', 'J') },
    draw: {
      eps: { oneOf: [1] },
      origin: { oneOf: [0] },
      left: { tables: [left] },
      right: { tables: [right] },
      best: { tables: [plan] },
      other: { tables: [Q] },
    },
    construct: {
      'C[i in I, j in J]': 'eps*(log(left[i]*right[j]) - log(best[i,j]))',
      'a[i in I]': 'sum(j in J, best[i,j])',
      'b[j in J]': 'sum(i in I, best[i,j])',
      'Q[i in I, j in J]': 'other[i,j]',
    },
  }) as const satisfies InstanceSpec;

/** Costs of leaving a source (or of reaching a target) which sum to its mass; the best plan is the independent one. */
const costsAsMasses = (C: string, r: string, s: string, Q: string) =>
  ({
    sizes: { I: [2, 2], J: [2, 2] },
    raw: { supply: array('I', { is: 'positive' }), demand: array('J', { is: 'positive' }) },
    draw: {
      eps: { oneOf: [1] },
      supply: { tables: [[1, 3]] },
      demand: { tables: [[1, 3]] },
    },
    construct: {
      'a[i in I]': 'supply[i]',
      'b[j in J]': 'demand[j]',
      'C[i in I, j in J]': C,
      'r[i in I]': r,
      's[j in J]': s,
      'Q[i in I, j in J]': Q,
    },
  }) as const satisfies InstanceSpec;

export const optimalTransport: Readonly<Record<string, Instances>> = {
  'kantorovich-duality/metric-form': {
    regimes: {
      route,
      'route over differences of height': both(route, {
        construct: { 'd[x in X, y in X]': 'place[y] - place[x]', 'u[x in X]': '0' },
      }),
      'route downhill': both(route, {
        construct: { 'd[x in X, y in X]': 'place[y] - place[x]', 'u[x in X]': 'd[x,target]' },
      }),
      'above the target measure': both(route, {
        construct: { 'u[x in X]': 'max(y in X, nu[y] - d[y,x]) + lift[x]' },
      }),
      'two points, near': both(route, {
        sizes: { X: [2, 2] },
        construct: { 'd[x in X, y in X]': '(1 - delta(x,y))/4', 'u[x in X]': 'delta(x,source)' },
      }),
    },
  },
  'kantorovich-duality/metric-potential': {
    regimes: {
      'places as potential': {
        construct: { 'd[x in X, y in X]': 'abs(place[x] - place[y])', 'g[x in X]': '-place[x]' },
      },
      'heights as potential': {
        construct: {
          'd[x in X, y in X]': 'place[y] - place[x]',
          'g[x in X]': 'place[x]',
          'f[x in X]': 'min(y in X, d[x,y] - g[y])',
        },
      },
    },
  },
  'kantorovich-duality/optimal-pair': {
    regimes: {
      ...alsoPlanted(notPlans),
      ...alsoPlanted(marginalCosts('gap[i,j]*(1 - delta(origin[j], i))')),
    },
  },
  'kantorovich-duality/slackness-implies-optimality': {
    regimes: {
      ...notPlans,
      'entries below zero, nonnegative costs': {
        ...notPlans['entries below zero'],
        draw: nonnegativePotentials,
      },
      ...marginalCosts('slack[i,j]*indicator(P[i,j] == 0)'),
      'rows of the first potential': {
        sizes: { I: [2, 4], J: [2, 4] },
        raw: { other: probability('I') },
        construct: {
          'f[i in I]': 'other[i]',
          'C[i in I, j in J]': 'f[i] + g[j]',
          'Q[i in I, j in J]': 'f[i]*b[j]',
        },
      },
      'columns of the second potential': {
        sizes: { I: [2, 4], J: [2, 4] },
        raw: { other: probability('J') },
        construct: {
          'g[j in J]': 'other[j]',
          'C[i in I, j in J]': 'f[i] + g[j]',
          'Q[i in I, j in J]': 'a[i]*g[j]',
        },
      },
    },
  },
  'wasserstein-metric-axioms/existence': {
    regimes: Object.fromEntries(
      Object.entries(noPlans).map(([name, [laws, d, w, best, other]]) => [
        name,
        twoPoints(laws, d, w, best, other),
      ]),
    ),
  },
  'wasserstein-metric-axioms/symmetry': {
    regimes: {
      ...Object.fromEntries(
        Object.entries(noPlans).map(([name, [laws, d, w, best, other]]) => [
          name,
          backwards(laws, d, w, best, other),
        ]),
      ),
      'order three': backwards(
        [atZero, atOne],
        '2*abs(place[x] - place[y])',
        '2',
        entries(['0', '1', '0', '0']),
        entries(['0', '1', '0', '0']),
        3,
      ),
    },
  },
  'kantorovich-rubinstein/duality': {
    regimes: {
      moved,
      'only the columns of b': both(moved, { construct: { 'Q[x in X, y in X]': 'delta(x,y)*b[y]' } }),
      'only the rows of a': both(moved, { construct: { 'Q[x in X, y in X]': 'delta(x,y)*a[x]' } }),
      'entries below zero': both(moved, {
        sizes: { X: [2, 2] },
        construct: { 'Q[x in X, y in X]': 'P[x,y] + 2*delta(x,y) - 1' },
      }),
      'rows of distances': both(halfApart, {
        raw: moved.raw,
        construct: {
          ...moved.construct,
          'a[x in X]': '1/2',
          'P[x in X, y in X]': 'b[y]/2',
          'Q[x in X, y in X]': 'delta(x,y)*b[y]',
        },
      }),
      'columns of distances': both(halfApart, {
        raw: moved.raw,
        construct: {
          ...moved.construct,
          'b[x in X]': '1/2',
          'P[x in X, y in X]': 'a[x]/2',
          'f[x in X]': '-d[x,source]',
          'Q[x in X, y in X]': 'delta(x,y)*a[x]',
        },
      }),
      'the diagonal as a row': threePlaces(
        '1/3',
        at('x', 0),
        `${at('y', 0)}/3`,
        'place[x]',
        `${at('y', 0)}*(${at('x', 0)} + 2*${at('x', 1)})/3`,
      ),
      'the diagonal as a column': threePlaces(
        at('x', 0),
        '1/3',
        `${at('x', 0)}/3`,
        '-place[x]',
        `${at('x', 0)}*(${at('y', 0)} + 2*${at('y', 1)})/3`,
      ),
      'rows by the diagonal': threePlaces(
        at('x', 2),
        `(2*${at('x', 0)} + ${at('x', 2)})/3`,
        `${at('x', 2)}*(2*${at('y', 0)} + ${at('y', 2)})/3`,
        'place[x]',
        `(${at('x', 2)}*${at('y', 2)} + 2*${at('x', 1)}*${at('y', 0)})/3`,
      ),
      'columns by the diagonal': threePlaces(
        `(2*${at('x', 0)} + ${at('x', 2)})/3`,
        at('x', 2),
        `${at('y', 2)}*(2*${at('x', 0)} + ${at('x', 2)})/3`,
        '-place[x]',
        `(${at('x', 2)}*${at('y', 2)} + 2*${at('x', 0)}*${at('y', 1)})/3`,
      ),
      'twice as steep': both(moved, { sizes: { X: [2, 2] }, construct: { 'u[x in X]': '2*f[x]' } }),
      'two points, near': both(moved, {
        sizes: { X: [2, 2] },
        construct: { 'd[x in X, y in X]': '(1 - delta(x,y))/4', 'u[x in X]': '0' },
      }),
      'two points, near, little is moved': both(moved, {
        sizes: { X: [2, 2] },
        construct: {
          'd[x in X, y in X]': '(1 - delta(x,y))/4',
          'b[x in X]': '(3*delta(x,source) + delta(x,target))/4',
          'P[x in X, y in X]': 'a[x]*b[y]',
          'u[x in X]': '0',
        },
      }),
    },
  },
  'kantorovich-rubinstein/optimal potential': {
    regimes: {
      'steep behind the last point': {
        sizes: { i: [0, 3], j: [0, 3] },
        draw: { n: { oneOf: [1] } },
        construct: { 'f[0]': 'start', 'f[l+1]': 'f[l] - s[l]*gap[l] + 100*indicator(n <= l)' },
      },
    },
  },
  'kantorovich-rubinstein/on the line': {
    regimes: {
      'below zero below the diagonal': onPlaces(
        [1],
        'delta(k, 0)',
        'delta(k, 1)',
        'delta(i, j) - delta(i, 1)*delta(j, 0)',
      ),
      'below zero above the diagonal': onPlaces(
        [1],
        'delta(k, 1)',
        'delta(k, 0)',
        'delta(i, j) - delta(i, 0)*delta(j, 1)',
      ),
      'only the columns of nu': onPlaces(
        [1, 2],
        'delta(k, 0)',
        'delta(k, 1)',
        'delta(i, j)*nu[j] + delta(j, n + 1)*(mu[i] - nu[i])',
      ),
      'only the columns of nu, to the left': onPlaces([1], 'delta(k, 1)', 'delta(k, 0)', 'delta(i, j)*nu[j]'),
      'only the rows of mu': onPlaces(
        [1, 2],
        'delta(k, 0)',
        'delta(k, 1)',
        'delta(i, j)*mu[i] + delta(i, n + 1)*nu[j] + delta(j, n + 1)*delta(i, 0)',
      ),
      'only the rows of mu, to the left': onPlaces([1], 'delta(k, 1)', 'delta(k, 0)', 'delta(i, j)*mu[i]'),
      'the diagonal as a row': onPlaces(
        [2],
        uniform,
        'delta(k, 0)',
        'delta(j, 0)*(delta(i, 0) + 2*delta(i, 1))/3',
      ),
      'the diagonal as a column': onPlaces(
        [2],
        'delta(k, 0)',
        uniform,
        'delta(i, 0)*(delta(j, 0) + 2*delta(j, 1))/3',
      ),
      'the last row as all': onPlaces(
        [2],
        uniform,
        'delta(k, 0)',
        'delta(j, 0)*(2*delta(i, 0) + delta(i, 2))/3',
      ),
      'the last column as all': onPlaces(
        [2],
        'delta(k, 0)',
        uniform,
        'delta(i, 0)*(2*delta(j, 0) + delta(j, 2))/3',
      ),
      'rows by the diagonal': onPlaces(
        [2],
        'delta(k, 2)',
        twoThirds,
        '(delta(i, 2)*delta(j, 2) + 2*delta(i, 1)*delta(j, 0))/3',
      ),
      'columns by the diagonal': onPlaces(
        [2],
        twoThirds,
        'delta(k, 2)',
        '(delta(i, 2)*delta(j, 2) + 2*delta(i, 0)*delta(j, 1))/3',
      ),
      'the last mass for all rows': onPlaces([2], twoThirds, uniform, 'delta(i, j)/3'),
      'the last mass for all columns': onPlaces([2], uniform, twoThirds, 'delta(i, j)/3'),
      'twice as steep': both(onPlaces([1], 'delta(k, 0)', 'delta(k, 1)', 'mu[i]*nu[j]', 4), {
        construct: { 'u[k in nat]': '2*f[k]' },
      }),
      'steep to the left': both(onPlaces([1], 'delta(k, 0)', 'delta(k, 1)', 'mu[i]*nu[j]'), {
        construct: { 'u[k in nat]': '-100*relu(k - n)' },
      }),
      'far last point': {
        draw: { n: { oneOf: [2] }, first: { oneOf: [0] } },
        construct: {
          't[0]': 'first',
          't[l+1]': 't[l] + 1 + 8*delta(l, 1)',
          'f[0]': 'start',
          'f[l+1]': 'f[l] - sign(F(mu)[l] - F(nu)[l])*(1 + 8*delta(l, 1))',
          'mu[k in nat]': 'delta(k, 0)',
          'nu[k in nat]': 'delta(k, 1)',
          'u[k in nat]': '9*(delta(k, 0) - delta(k, 1))',
        },
      },
      near: {
        draw: { n: { oneOf: [1] }, gap: { oneOf: ['1/4'] } },
        construct: { 'mu[k in nat]': 'delta(k, 0)', 'nu[k in nat]': 'delta(k, 1)' },
      },
    },
  },
  'entropic-transport/entropic-form': {
    regimes: {
      'an entry below zero': bestPlan(
        [
          ['1/8', '1/8'],
          ['3/8', '3/8'],
        ],
        [
          ['1/2', '-1/4'],
          [0, '3/4'],
        ],
      ),
      'other rows': bestPlan(
        [
          ['3/2', '3/2'],
          ['1/2', '1/2'],
        ],
        [
          ['3/2', 1],
          ['1/2', 1],
        ],
        [
          [3, 1],
          ['1/2', '1/2'],
        ],
      ),
      'all columns as the first one': bestPlan(
        [
          [1, '1/2', '3/2'],
          [1, '1/2', '3/2'],
        ],
        [
          [1, 1, 1],
          [1, 1, 1],
        ],
        [
          [1, 1],
          [1, '1/2', '3/2'],
        ],
      ),
      'nothing to the dear last target': bestPlan(
        [
          [1, 1, 1],
          [1, 1, 1],
        ],
        [
          [1, 2, 0],
          [1, 2, 0],
        ],
        [
          [1, 1],
          [1, 1, 1024],
        ],
      ),
      'costs of leaving': costsAsMasses(
        'a[i]/2',
        'a[i]*exp(a[i]/2)',
        'b[j]/sum(l in J, b[l])',
        'b[j]*indicator(a[i] <= 1)',
      ),
      'costs of reaching': costsAsMasses(
        'b[j]/2',
        'a[i]/sum(k in I, a[k])',
        'b[j]*exp(b[j]/2)',
        'a[i]*indicator(b[j] <= 1)',
      ),
      'near an uneven plan': bestPlan(
        [
          [1, 4],
          [4, 16],
        ],
        [
          ['9/8', '31/8'],
          ['31/8', '129/8'],
        ],
      ),
      'far from a large plan': bestPlan(
        [
          [1, 400],
          [400, 1],
        ],
        [
          [201, 200],
          [200, 201],
        ],
      ),
    },
  },
  'entropic-transport/sinkhorn-rate': {
    // Without costs the hypotheses are equations of fractions; before the first sweep both sides are the same.
    regimes: {
      'before the first sweep': { ...beforeSweeps, draw: { ...noCosts, begin: { oneOf: ['3/4', 1, 2] } } },
      'before the first sweep, far': {
        ...beforeSweeps,
        draw: { ...noCosts, begin: { oneOf: ['1/256', 256] } },
      },
    },
  },
};
