/**
 * # Local minima of convex functions are global, and a double well has one that is not
 *
 * On a convex set K = {v: inside(v) >= 0}, which need be neither open nor closed: a convex function lies above its tangent at every point where it is
 * differentiable along K; so points without gradient are global minima, and local minima are global whether there is a gradient or not. Without
 * convexity this is false: a quartic v^4 + ... with critical points a < b < p, b > 0, is least at a, and at p least for arguments above b; gradient
 * flow from any start above b tends to p, exponentially fast. An example is v^4 - 2v^2 + 3v/10: its slope changes its sign between -1.0356 and -1.0355,
 * 0.0754 and 0.0755, 0.9601 and 0.9602, and nowhere else; its least value is -1.3054, and beyond 0.0755 it is -0.7059, to four digits.
 * Not claimed: that minima exist or are unique (see `controls`); starts at b or below; that the flow exists. (The basin starts at 0.07543, not at 0.0754.)
 */
import {
  algebra,
  array,
  both,
  calculus,
  type Derivation,
  differentiable,
  fn,
  have,
  hypothesis,
  type Instances,
  indexSet,
  lemma,
  natural,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const itself = 'convex-local-minimum-global';
const set = { I: indexSet('coordinates'), inside: fn('R[I]', 'R'), f: fn('R[I]', 'R'), x: array('I') };
const convex = {
  'convex set':
    'forall(u in R[I], v in R[I], t in R, 0 <= t, t <= 1, 0 <= inside(u), 0 <= inside(v), 0 <= inside(array(i in I, (1 - t)*u[i] + t*v[i])))',
  'convex on it':
    'forall(u in R[I], v in R[I], t in R, 0 <= t, t <= 1, 0 <= inside(u), 0 <= inside(v), f(array(i in I, (1 - t)*u[i] + t*v[i])) <= (1 - t)*f(u) + t*f(v))',
  'x inside': '0 <= inside(x)',
};
const distance = 'sum(i in I, abs(y[i] - x[i]))';
const slope = 'sum(i in I, G[i]*(y[i] - x[i]))';
const between = 'array(i in I, (1 - s)*x[i] + s*y[i])';
const gradient = {
  'differentiable at x':
    'forall(eps in positive, exists(radius in positive, forall(h in R[I], 0 <= inside(array(i in I, x[i] + h[i])), sum(i in I, abs(h[i])) < radius, abs(f(array(i in I, x[i] + h[i])) - f(x) - sum(i in I, G[i]*h[i])) <= eps*sum(i in I, abs(h[i])))))',
};
/** The facts `fraction`, of s, and `still inside`: from x a part of the way to y that is shorter than rho. */
const towards = [
  have('short', `exists(s in positive, (s <= 1) and (s*${distance} < rho))`, [
    witness({ s: `rho/(1 + rho + ${distance})` }),
    both(
      [['<=', 'rhs', sign(`(1 + ${distance})/(1 + rho + ${distance})`)]],
      [['<', 'rhs', sign(`rho*(1 + rho)/(1 + rho + ${distance})`)]],
    ),
  ]),
  obtain('s', 'fraction', hypothesis('short')),
  have('still inside', `0 <= inside(${between})`, [
    ['<=', 'rhs', hypothesis('convex set', { at: { u: 'x', v: 'y', t: 's' } })],
  ]),
];

/** Boxes with faces at -size and size, and parabolas, flat ones among them. */
const boxes = {
  sizes: { I: [0, 2] },
  raw: {
    size: real('positive'),
    mark: array('I', { is: '[-1,1]' }),
    other: array('I', { is: '[-1,1]' }),
    center: array('I'),
    curved: array('I', { is: '[0,1]' }),
    within: real('positive'),
    offset: real(),
    part: real('(0,1)'),
  },
  construct: { 'y[i in I]': 'size*mark[i]', t: 'part' },
  models: {
    inside: 'map(z in R[I], -sum(i in I, relu(abs(z[i]) - size)))',
    f: 'map(z in R[I], offset + sum(i in I, curved[i]/2*(z[i] - center[i])^2))',
  },
} satisfies Instances;
const close = 'eps/(8*(1 + eps))';
const smoothBoxes = {
  ...boxes,
  construct: {
    ...boxes.construct,
    'x[i in I]': 'size*other[i]',
    'G[i in I]': 'curved[i]*(x[i] - center[i])',
    radius: close,
    rho: close,
    s: `part*${close}/(1 + ${close} + ${distance})`,
    'h[i in I]': `part*${close}/(1 + sum(j in I, abs(size*mark[j] - x[j])))*(size*mark[i] - x[i])`,
  },
} satisfies Instances;
/** At the higher minimum of the quartic with the critical points -3, 1 and 2. */
const secondWell = {
  'x[i in I]': '2',
  'y[i in I]': '-3 + mark[i]',
  radius: '1/2',
  'v[i in I]': '2 + other[i]/4',
};
/** Any quartic v^4 + ... with critical points a < b < p, of which the middle one is nearer to p, is one, but for a shift. */
const doubleWell = {
  given: { a: real(), b: real('positive') },
  where: {
    p: '-a - b',
    'well(v in R)': 'v^4 - 2*(a^2 + a*b + b^2)*v^2 + 4*a*b*(a + b)*v',
  },
  hypotheses: { order: 'b < -a - b' },
};
const wells = {
  raw: { gap: real('positive') },
  construct: { a: '-2*b - gap' },
} satisfies Instances;
/** The fact `p beyond b`. */
const pBeyondB = have('p beyond b', '0 < p - b', [
  ['<', '-a - 2*b', hypothesis('order')],
  ['==', 'rhs', unfold('p')],
]);
/** Another quartic: v^4 - 2v^2 + 3v/10. */
const example = {
  'well(v in R)': 'v^4 - 2*v^2 + 3/10*v',
  'slope(v in R)': '4*v^3 - 4*v + 3/10',
  a: '-10356/10000',
  b: '755/10000',
  p: '9601/10000',
  width: '1/10000',
  least: '-13055/10000',
  second: '-7059/10000',
};

/** At the ends of the intervals, where the slope is small. */
const ends = {
  sizes: { step: [0, 1] },
  raw: { step: natural() },
  regimes: Object.fromEntries(
    ['a', 'b', 'p'].map((end) => [
      `nearly tight: at ${end}`,
      { construct: { v: end === 'b' ? 'b - step*width' : `${end} + step*width` } },
    ]),
  ),
} satisfies Instances;
const slopeAt = (c: string) => `(4*(${c})^3 - 4*(${c}) + 3/10)`;
/** Its value at c less what the slope there can take away. */
const at = (c: string) => `((${c})^4 - 2*(${c})^2 + 3/10*(${c})) - 5/2*${slopeAt(c)}^2`;
/** How far it is above that, where (v + c)^2 is `square` and a number more. */
const near = (c: string, square: string, more: string) =>
  `(v - (${c}))^2*${square} + (${more} + 2*(${c})^2 - 2 - 1/10)*(v - (${c}))^2 + 1/10*(v - (${c}) + 5*${slopeAt(c)})^2`;
/** Between two points at which the slope is above 1/10000, or below -1/10000, it has the same sign, by a formula for cubics. */
const betweenRoots = (c: string, d: string, relation: '<' | '>'): Derivation => {
  const least = relation === '<' ? '1/10000' : '-1/10000';
  const weakly = `${relation}=` as const;
  const weighted = (atC: string, atD: string) => `(${d} - v)*${atC} + (v - (${c}))*${atD}`;
  return [
    have('at one end', `${least} ${weakly} slope(${c})`, [[weakly, 'rhs', unfold('slope')]]),
    have('at the other end', `${least} ${weakly} slope(${d})`, [[weakly, 'rhs', unfold('slope')]]),
    have('between them', `0 ${relation} (${d} - (${c}))*slope(v)`, [
      [relation, weighted(`(${least})`, `(${least})`), sign()],
      [weakly, weighted(`slope(${c})`, `(${least})`), hypothesis('at one end')],
      [weakly, weighted(`slope(${c})`, `slope(${d})`), hypothesis('at the other end')],
      [
        weakly,
        `${weighted(`slope(${c})`, `slope(${d})`)} + 4*(${d} - (${c}))*(v - (${c}))*(v - ${d})*(v + ${c} + ${d})`,
        sign(),
      ],
      ['==', 'rhs', hypothesis('cubic', { at: { c, d, w: 'v' } })],
    ]),
    ['<', 'rhs', hypothesis('between them', { times: `1/(${d} - (${c}))` })],
  ];
};

export default proof({
  id: itself,
  title: 'Local minima of convex functions are global, and a double well has one that is not',
  sources: [
    {
      document: 'foundations-article',
      section: 'Gradient Flow and Linear Transformations',
      relation: 'made precise',
    },
  ],
  references: ['boyd2004, Sections 3.1.3 and 4.2.2', 'rockafellar1970, Theorem 25.1'],

  given: {},

  parts: {
    'local minima': {
      given: set,
      hypotheses: {
        ...convex,
        'x is a local minimum':
          'exists(radius in positive, forall(v in R[I], 0 <= inside(v), sum(i in I, abs(v[i] - x[i])) < radius, f(x) <= f(v)))',
      },
      states: 'forall(y in R[I], 0 <= inside(y), f(x) <= f(y))',
      derivation: [
        obtain('rho', 'least nearby', hypothesis('x is a local minimum')),
        ...towards,
        have('near', `sum(i in I, abs((1 - s)*x[i] + s*y[i] - x[i])) < rho`, [
          ['==', `s*${distance}`, algebra()],
          ['<', 'rhs', hypothesis('fraction')],
        ]),
        ['==', '1/s*(f(x) - (1 - s)*f(x))', algebra()],
        ['<=', `1/s*(f(${between}) - (1 - s)*f(x))`, hypothesis('least nearby', { at: { v: between } })],
        [
          '<=',
          '1/s*((1 - s)*f(x) + s*f(y) - (1 - s)*f(x))',
          hypothesis('convex on it', { at: { u: 'x', v: 'y', t: 's' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...boxes,
        construct: {
          ...boxes.construct,
          'x[i in I]': 'max(-size, min(size, center[i]))',
          radius: 'within',
          rho: 'within',
          s: `part*within/(1 + within + ${distance})`,
          'v[i in I]': 'size*other[i]',
        },
        regimes: {
          'tight: the point itself': {
            construct: {
              ...boxes.construct,
              'x[i in I]': 'max(-size, min(size, center[i]))',
              'y[i in I]': 'max(-size, min(size, center[i]))',
              radius: 'within',
              rho: 'within',
              s: 'part*within/(1 + within)',
            },
          },
        },
      },
    },
    tangent: {
      given: { ...set, G: array('I') },
      hypotheses: { ...convex, ...gradient },
      states: `forall(y in R[I], 0 <= inside(y), f(x) + ${slope} <= f(y))`,
      derivation: [
        have('almost', `forall(eps in positive, -eps*${distance} <= f(y) - f(x) - ${slope})`, [
          obtain('rho', 'near', hypothesis('differentiable at x', { at: { eps: 'eps' } })),
          ...towards,
          have('as a step', `0 <= inside(array(i in I, x[i] + s*(y[i] - x[i])))`, [
            ['<=', `inside(${between})`, hypothesis('still inside')],
            ['==', 'rhs', algebra()],
          ]),
          have('short step', 'sum(i in I, abs(s*(y[i] - x[i]))) < rho', [
            ['==', `s*${distance}`, algebra()],
            ['<', 'rhs', hypothesis('fraction')],
          ]),
          ['==', '1/s * -(eps*sum(i in I, abs(s*(y[i] - x[i]))))', algebra()],
          [
            '<=',
            '1/s * -abs(f(array(i in I, x[i] + s*(y[i] - x[i]))) - f(x) - sum(i in I, G[i]*(s*(y[i] - x[i]))))',
            hypothesis('near', { at: { h: 'array(i in I, s*(y[i] - x[i]))' } }),
          ],
          [
            '<=',
            '1/s * (f(array(i in I, x[i] + s*(y[i] - x[i]))) - f(x) - sum(i in I, G[i]*(s*(y[i] - x[i]))))',
            sign(),
          ],
          ['==', `1/s * (f(${between}) - f(x) - s*${slope})`, algebra()],
          [
            '<=',
            `1/s * ((1 - s)*f(x) + s*f(y) - f(x) - s*${slope})`,
            hypothesis('convex on it', { at: { u: 'x', v: 'y', t: 's' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        [
          '<=',
          `f(x) + ${slope} + (f(y) - f(x) - ${slope})`,
          lemma('nonnegative-if-arbitrarily-near', { at: { d: `f(y) - f(x) - ${slope}`, c: distance } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: smoothBoxes,
    },
    'critical points': {
      given: { ...set, G: array('I') },
      hypotheses: { ...convex, ...gradient, critical: 'forall(i in I, G[i] == 0)' },
      states: 'forall(y in R[I], 0 <= inside(y), f(x) <= f(y))',
      derivation: [
        ['==', 'f(x) + sum(i in I, 0*(y[i] - x[i]))', algebra()],
        ['==', `f(x) + ${slope}`, hypothesis('critical')],
        ['<=', 'rhs', lemma(itself, { part: 'tangent', at: { y: 'y' } })],
      ],
      instances: {
        ...smoothBoxes,
        construct: {
          ...smoothBoxes.construct,
          'x[i in I]': 'max(-size, min(size, center[i]))',
          'center[i in I]': 'size*mark[i]',
        },
        regimes: {
          'tight: flat': {
            draw: { curved: { oneOf: [0] } },
            construct: { ...smoothBoxes.construct, 'G[i in I]': '0' },
          },
        },
      },
    },
    'two minima': {
      ...doubleWell,
      states:
        '(forall(v in R, D(well(v), v) == 4*(v - a)*(v - b)*(v - p))) and (forall(v in R, well(a) <= well(v))) and (forall(v in R, b <= v, well(p) <= well(v))) and (well(a) < well(p))',
      derivation: [
        pBeyondB,
        both(
          [
            ['==', '4*v^3 - 4*(a^2 + a*b + b^2)*v + 4*a*b*(a + b)', calculus()],
            ['==', '4*(v - a)*(v - b)*(v - (-a - b))', algebra()],
            ['==', 'rhs', unfold('p')],
          ],
          [
            ['<=', 'well(a) + (v - a)^2*((v + a)^2 + 2*b*(p - b) + 2*b^2)', sign()],
            ['==', 'rhs', unfold('well', 'p')],
          ],
          [
            ['<=', 'well(p) + (v - p)^2*((v - b)*(v + b + 2*p) + (p + b)*(p - b))', sign()],
            ['==', 'rhs', unfold('well', 'p')],
          ],
          [
            ['<', 'well(a) + (p - a)^2*(b^2 + 2*b*(p - b) + 2*b^2)', sign()],
            ['==', 'rhs', unfold('well', 'p')],
          ],
        ),
      ],
      instances: wells,
    },
    'flow from beyond b': {
      given: { a: real(), b: real(), x: differentiable(['R', 'R'], ['dx']) },
      where: doubleWell.where,
      hypotheses: {
        order: '(a < b) and (b < p)',
        flow: 'forall(s in R, 0 <= s, dx(s) == -(4*x(s)^3 - 4*(a^2 + a*b + b^2)*x(s) + 4*a*b*(a + b)))',
        start: 'b < x(0)',
      },
      states:
        '(forall(v in R, D(well(v), v) == 4*v^3 - 4*(a^2 + a*b + b^2)*v + 4*a*b*(a + b))) and (forall(t in nonnegative, (x(t) - p)^2 <= exp(-8*(min(x(0), p) - b)^2*t)*(x(0) - p)^2))',
      derivation: [
        have('by its zeros', 'forall(s in R, 0 <= s, dx(s) == -4*(x(s) - a)*(x(s) - b)*(x(s) - p))', [
          ['==', '-(4*x(s)^3 - 4*(a^2 + a*b + b^2)*x(s) + 4*a*b*(a + b))', hypothesis('flow')],
          ['==', '-4*(x(s) - a)*(x(s) - b)*(x(s) - (-a - b))', algebra()],
          ['==', 'rhs', unfold('p')],
        ]),
        both(
          [['==', 'rhs', calculus()]],
          [
            [
              '<=',
              'rhs',
              lemma('flow-to-a-zero-of-a-cubic', { at: { a: 'a', b: 'b', p: 'p', x: 'x', t: 't' } }),
            ],
          ],
        ),
      ],
      instances: {
        raw: { c: real('positive'), k: real('nonnegative'), later: real('nonnegative') },
        draw: {
          c: { between: [1 / 8, 1], bits: 3 },
          t: { between: [0, 2], bits: 3 },
          later: { between: [0, 2], bits: 3 },
        },
        construct: { a: '-c', b: '0', s: 'later' },
        models: { x: 'map(time in R, c/sqrt(1 + k*exp(-8*c^2*time)))' },
        regimes: {
          'tight: at rest in p': {
            models: { x: 'map(time in R, 2*c)' },
            construct: { a: '-3*c', b: 'c', s: 'later' },
          },
          'tight: at the start': { draw: { t: { oneOf: [0] } } },
        },
      },
    },
    'slopes of an example': {
      where: example,
      states:
        '(forall(v in R, v <= a, slope(v) < 0)) and (forall(v in R, a + width <= v, v <= b - width, 0 < slope(v))) and (forall(v in R, b <= v, v <= p, slope(v) < 0)) and (forall(v in R, p + width <= v, 0 < slope(v)))',
      derivation: [
        have(
          'cubic',
          'forall(c in R, d in R, w in R, (d - c)*slope(w) == (d - w)*slope(c) + (w - c)*slope(d) + 4*(d - c)*(w - c)*(w - d)*(w + c + d))',
          [['==', 'rhs', unfold('slope')]],
        ),
        have(
          'quadratic',
          'forall(c in R, w in R, slope(w) == slope(c) + 4*(w - c)*((w - c)*(w + 2*c) + 3*c^2 - 1))',
          [['==', 'rhs', unfold('slope')]],
        ),
        both(
          [
            have('far enough', 'v <= -10356/10000', [
              ['<=', 'a', hypothesis('assumed')],
              ['==', 'rhs', unfold('a')],
            ]),
            [
              '==',
              'slope(-10356/10000) + 4*(v + 10356/10000)*((v + 10356/10000)*(v - 2*(10356/10000)) + 3*(10356/10000)^2 - 1)',
              hypothesis('quadratic', { at: { c: '-10356/10000', w: 'v' } }),
            ],
            ['<=', 'slope(-10356/10000)', sign()],
            ['<', 'rhs', unfold('slope')],
          ],
          [
            have('from the left', '-10355/10000 <= v', [
              ['==', 'a + width', unfold('a', 'width')],
              ['<=', 'rhs', hypothesis('assumed-1')],
            ]),
            have('from the right', 'v <= 754/10000', [
              ['<=', 'b - width', hypothesis('assumed-2')],
              ['==', 'rhs', unfold('b', 'width')],
            ]),
            ...betweenRoots('-10355/10000', '754/10000', '<'),
          ],
          [
            have('from the left', '755/10000 <= v', [
              ['==', 'b', unfold('b')],
              ['<=', 'rhs', hypothesis('assumed-1')],
            ]),
            have('from the right', 'v <= 9601/10000', [
              ['<=', 'p', hypothesis('assumed-2')],
              ['==', 'rhs', unfold('p')],
            ]),
            ...betweenRoots('755/10000', '9601/10000', '>'),
          ],
          [
            have('far enough', '9602/10000 <= v', [
              ['==', 'p + width', unfold('p', 'width')],
              ['<=', 'rhs', hypothesis('assumed')],
            ]),
            ['<', 'slope(9602/10000)', unfold('slope')],
            [
              '<=',
              'slope(9602/10000) + 4*(v - 9602/10000)*((v - 9602/10000)*(v + 2*(9602/10000)) + 3*(9602/10000)^2 - 1)',
              sign(),
            ],
            ['==', 'rhs', hypothesis('quadratic', { at: { c: '9602/10000', w: 'v' } })],
          ],
        ),
      ],
      instances: ends,
    },
    'values of an example': {
      where: example,
      states:
        '(forall(v in R, D(well(v), v) == slope(v))) and (forall(v in R, least < well(v))) and (well(a) < least + width) and (forall(v in R, b <= v, second < well(v))) and (well(p) < second + width)',
      derivation: [
        both(
          [['==', 'rhs', calculus(), unfold('slope')]],
          [
            ['==', '-13055/10000', unfold('least')],
            [
              '<',
              'v^4 - 2*v^2 + 3/10*v',
              sign(
                `${near('-10356/10000', '(v + -10356/10000)^2', '0')} + (${at('-10356/10000')} + 13055/10000)`,
              ),
            ],
            ['==', 'rhs', unfold('well')],
          ],
          [
            ['<', '-13054/10000', unfold('well', 'a')],
            ['==', 'rhs', unfold('least', 'width')],
          ],
          [
            have('beyond the middle', '755/10000 <= v', [
              ['==', 'b', unfold('b')],
              ['<=', 'rhs', hypothesis('assumed')],
            ]),
            ['==', '-7059/10000', unfold('second')],
            [
              '<',
              'v^4 - 2*v^2 + 3/10*v',
              sign(
                `${near('9601/10000', '(v - 755/10000)*(v + 755/10000 + 2*9601/10000)', '(755/10000 + 9601/10000)^2')} + (${at('9601/10000')} + 7059/10000)`,
              ),
            ],
            ['==', 'rhs', unfold('well')],
          ],
          [
            ['<', '-7058/10000', unfold('well', 'p')],
            ['==', 'rhs', unfold('second', 'width')],
          ],
        ),
      ],
      instances: ends,
    },
  },

  controls: {
    'local minima on a set that is not convex': {
      part: 'local minima',
      without: ['convex set'],
      counterexample: {
        I: 1,
        inside: 'map(z in R[I], sum(i in I, abs(z[i])) - 1)',
        f: 'map(z in R[I], sum(i in I, (z[i] - 1)^2))',
        x: [-1],
        y: [1],
        radius: 1,
      },
      instances: {
        sizes: { I: [1, 1] },
        models: {
          inside: 'map(z in R[I], sum(i in I, abs(z[i])) - size)',
          f: 'map(z in R[I], sum(i in I, (z[i] - size)^2))',
        },
        construct: {
          'x[i in I]': '-size',
          'y[i in I]': 'size',
          radius: 'size',
          'v[i in I]': '-size*(1 + abs(other[i])/2)',
        },
        regimes: { 'tight: the point itself': {} },
      },
      because: 'outside of (-1, 1) the square of the distance from 1 has a local minimum at -1',
    },
    'local minima without convexity': {
      part: 'local minima',
      without: ['convex on it'],
      counterexample: {
        I: 1,
        inside: 'map(z in R[I], 0)',
        f: 'map(z in R[I], sum(i in I, z[i]^4 - 14*z[i]^2 + 24*z[i]))',
        x: [2],
        y: [-3],
        radius: '1/2',
      },
      instances: {
        sizes: { I: [1, 1] },
        models: {
          inside: 'map(z in R[I], 0)',
          f: 'map(z in R[I], sum(i in I, z[i]^4 - 14*z[i]^2 + 24*z[i]))',
        },
        construct: secondWell,
        regimes: { 'tight: the point itself': { construct: secondWell } },
      },
      because: 'a double well is 8 at its local minimum 2, and -117 at -3',
    },
    'tangents of a double well': {
      part: 'tangent',
      without: ['convex on it'],
      counterexample: {
        I: 1,
        inside: 'map(z in R[I], 0)',
        f: 'map(z in R[I], sum(i in I, z[i]^4 - 2*z[i]^2))',
        x: [0],
        G: [0],
        y: [1],
      },
      instances: {
        sizes: { I: [1, 1] },
        models: { f: 'map(z in R[I], -sum(i in I, z[i]^2))' },
        construct: { ...smoothBoxes.construct, 'G[i in I]': '-2*x[i]' },
      },
      because: 'at 0 the tangent of v^4 - 2v^2 is 0, its value at 1 is -1',
    },
    'critical points of any smooth function': {
      part: 'critical points',
      without: ['convex on it'],
      counterexample: {
        I: 1,
        inside: 'map(z in R[I], 0)',
        f: 'map(z in R[I], sum(i in I, z[i]^3))',
        x: [0],
        G: [0],
        y: ['-1/2'],
      },
      instances: {
        sizes: { I: [1, 1] },
        models: { f: 'map(z in R[I], -sum(i in I, z[i]^2))' },
        construct: { ...smoothBoxes.construct, 'x[i in I]': '0', 'G[i in I]': '0' },
        regimes: {
          'tight: flat': { construct: { ...smoothBoxes.construct, 'x[i in I]': '0', 'G[i in I]': '0' } },
        },
      },
      because: 'v^3 has the slope 0 at 0, and is -1/8 at -1/2',
    },
    'one minimiser': {
      part: 'critical points',
      states: 'forall(y in R[I], 0 <= inside(y), f(y) <= f(x), forall(i in I, y[i] == x[i]))',
      counterexample: {
        I: 1,
        inside: 'map(z in R[I], 0)',
        f: 'map(z in R[I], sum(i in I, relu(abs(z[i]) - 1)^2))',
        x: [0],
        G: [0],
        y: ['1/2'],
      },
      instances: { draw: { curved: { oneOf: [0] } }, sizes: { I: [1, 2] } },
      because: 'max(|v| - 1, 0)^2 is 0 at 0 and at 1/2',
    },
    'the nearer minimum is the least': {
      part: 'two minima',
      states: 'forall(v in R, well(p) <= well(v))',
      counterexample: { a: -3, b: 1, v: -3 },
      instances: { construct: { ...wells.construct, v: 'a' } },
      because: 'v^4 - 14v^2 + 24v is 8 at 2 and -117 at -3',
    },
    'starts below b': {
      part: 'flow from beyond b',
      hypotheses: { start: 'x(0) < b' },
      states: 'forall(t in nonnegative, (x(t) - p)^2 <= exp(-8*(min(x(0), p) - b)^2*t)*(x(0) - p)^2)',
      counterexample: { a: -1, b: 0, t: 1, x: 'map(time in R, -1)' },
      instances: {
        models: { x: 'map(time in R, -c/sqrt(1 + k*exp(-8*c^2*time)))' },
        draw: { t: { between: [1, 2], bits: 3 } },
        regimes: {
          'tight: at rest in p': { models: { x: 'map(time in R, a)' }, construct: { a: '-c', b: '0' } },
          'tight: at the start': {},
        },
      },
      because: 'they tend to a',
    },
    'a basin from 0.0754 on': {
      part: 'slopes of an example',
      states: 'forall(v in R, b - width <= v, v <= p, slope(v) < 0)',
      counterexample: { v: '754/10000' },
      instances: { raw: { share: real('[0,1]') }, construct: { v: '754/10000 + share/1000000' } },
      because: 'the slope changes its sign at 0.07543',
    },
    'a lower bound of -1.3054': {
      part: 'values of an example',
      states: 'forall(v in R, least + width < well(v))',
      counterexample: { v: '-10356/10000' },
      instances: { raw: { share: real('[0,1]') }, construct: { v: '-10356/10000 + share/10000' } },
      because: 'the least value is -1.30543',
    },
  },
});
