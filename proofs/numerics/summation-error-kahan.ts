/**
 * # Rounding errors of sums: one after the other, in pairs, compensated
 *
 * The standard model of floating-point arithmetic: each operation has a relative error of at most u, fl(a op b) = (a op b)(1 + d). The
 * roundings are any sequences within u, so what is derived holds for every machine with this property, whatever its rounding. With
 * gamma(n) = n u/(1 - n u), n additions one after the other lose at most gamma(n) sum |x_i|, h levels of a tree gamma(h)
 * (n numbers need the least h with 2^h >= n), a dot product of n+1 pairs gamma(n+1). Kahan's compensated sum loses 3u + O(n u^2) in the
 * standard model, its corrected sum s - c only 2u + O(n u^2), and so does s itself where the compensations are exact, as they are in
 * round-to-nearest base 2 when |y| <= |s| (Dekker); all with explicit constants. The 3u is attained (see the controls): 2u does not
 * follow from the standard model alone. A variance in two passes is accurate up to the square of the error of the mean.
 * The two results of TwoSum add up to a + b exactly, in binary arithmetic of any precision that rounds to nearest, ties in any way.
 * Not claimed: overflow and underflow; that a machine keeps to the standard model, which is measured elsewhere.
 */
import {
  algebra,
  array,
  both,
  by,
  have,
  hypothesis,
  type InstanceSpec,
  induction,
  interval,
  lemma,
  natural,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';
import recursiveSummation from '../../kernels/recursive-summation.ts';
import { machine, machineNumbers, numbers, rounded, rounding, twoSum } from '../lemmas/_floating-point.ts';

const total = (n: string, f = 'x[i]') => `sum(i in range(${n}), ${f})`;
const size = (n: string) => total(n, 'abs(x[i])');
const gamma = (n: string) => `${n}*u/(1 - ${n}*u)`;

/** What one rounding g makes of an error e and of a value z. */
const oneRounding = [
  have('triangle', 'forall(left in R, right in R, abs(left + right) <= abs(left) + abs(right))', [
    ['<=', 'rhs', sign()],
  ]),
  have(
    'one rounding',
    'forall(error in R, value in R, rounded in R, abs(rounded) <= u, abs(error*(1 + rounded) + value*rounded) <= abs(error)*(1 + u) + abs(value)*u)',
    [
      ['==', 'abs(error + (error*rounded + value*rounded))', algebra()],
      ['<=', 'abs(error) + abs(error*rounded + value*rounded)', hypothesis('triangle')],
      ['<=', 'abs(error) + (abs(error*rounded) + abs(value*rounded))', hypothesis('triangle')],
      ['==', 'abs(error) + (abs(error) + abs(value))*abs(rounded)', algebra()],
      ['<=', 'abs(error) + (abs(error) + abs(value))*u', hypothesis('assumed')],
      ['==', 'rhs', algebra()],
    ],
  ),
];

const powers = have('at least one', 'forall(k in nat, 1 <= (1 + u)^k)', [
  induction('k', {
    base: [['==', 'rhs', algebra()]],
    step: [
      ['<=', '(1 + u)^k', hypothesis('induction')],
      ['<=', '(1 + u)^k + u*(1 + u)^k', sign()],
      ['==', 'rhs', algebra()],
    ],
  }),
]);
const inner = (n: string) => total(n, 'x[i]*y[i]');
const inners = (n: string) => total(n, 'abs(x[i]*y[i])');
/** The numbers behind the first n are zeros; adding them rounds nothing. */
const padded = {
  'zeros behind': 'forall(i in nat, n <= i, x[i] == 0)',
  'deep enough': 'n <= 2^h',
};

/** Kahan's algorithm: sums s, compensations c, numbers y; the roundings of the four operations of a step are g, d, p, q. */
const kahan = {
  s: array('nat'),
  c: array('nat'),
  y: array('nat'),
  g: array('nat'),
  p: array('nat'),
  q: array('nat'),
};
const fourRoundings = {
  'small unit': 'u <= 1/16',
  'four roundings': 'forall(k in nat, (abs(g[k]) <= u) and (abs(p[k]) <= u) and (abs(q[k]) <= u))',
  start: '(s[0] == x[0]) and (c[0] == 0)',
  corrections: 'forall(k in nat, y[k] == (x[k+1] - c[k])*(1 + g[k]))',
  additions: 'forall(k in nat, s[k+1] == (s[k] + y[k])*(1 + d[k]))',
  compensations: 'forall(k in nat, c[k+1] == ((s[k+1] - s[k])*(1 + p[k]) - y[k])*(1 + q[k]))',
};
const grown = (n: string) => `(1 + 2*u + 5*u^2)*(1 + 8*u^2)^(${n})`;
/** The step n, written in s[n], c[n], x[n+1] and the roundings. */
const Y = '(x[n+1] - c[n])*(1 + g[n])';
const T = `(s[n] + ${Y})*(1 + d[n])`;
const next = `((${T} - s[n])*(1 + p[n]) - ${Y})*(1 + q[n])`;
const written = [
  have('sum written', `s[n+1] == ${T}`, [
    ['==', '(s[n] + y[n])*(1 + d[n])', hypothesis('additions', { at: { k: 'n' } })],
    ['==', 'rhs', hypothesis('corrections', { at: { k: 'n' } })],
  ]),
  have('compensation written', `c[n+1] == ${next}`, [
    ['==', '((s[n+1] - s[n])*(1 + p[n]) - y[n])*(1 + q[n])', hypothesis('compensations', { at: { k: 'n' } })],
    ['==', `((${T} - s[n])*(1 + p[n]) - y[n])*(1 + q[n])`, hypothesis('sum written')],
    ['==', 'rhs', hypothesis('corrections', { at: { k: 'n' } })],
  ]),
];
const stepAt = {
  u: 'u',
  s: 's[n]',
  c: 'c[n]',
  x: 'x[n+1]',
  g: 'g[n]',
  d: 'd[n]',
  p: 'p[n]',
  q: 'q[n]',
};
const sizes = have('sizes', `forall(k in nat, abs(${total('k')}) <= ${size('k')})`, [
  ['<=', 'rhs', lemma('absolute-value-of-sum', { at: { I: 'range(k)', f: 'array(i in range(k), x[i])' } })],
]);
/** What u <= 1/16 leaves room for. */
const room = (name: string, polynomial: string, most: string) =>
  have(name, `${polynomial} <= ${most}`, [
    have('strictly', `forall(v in R, 0 <= v, v <= 1/16, ${polynomial.replaceAll('u', 'v')} < ${most})`, [
      ['<', 'rhs', interval({ v: ['0', '1/16'] })],
    ]),
    ['<=', 'rhs', hypothesis('strictly', { at: { v: 'u' } })],
  ]);
const rooms = [
  room('first room', '6*u + 15/2*u^2 + 5/2*u^3', '1'),
  room('second room', '4*u + u^2', '1'),
  room('third room', '(1 + u)^2*(1 + 5/2*u + 5/2*u^2)', '5/2'),
  room('fourth room', '(1 + u)^2*(2 + u)', '5/2'),
  have('growing', `forall(k in nat, 1 + 2*u + 5*u^2 <= ${grown('k')})`, [
    induction('k', {
      base: [['==', 'rhs', algebra()]],
      step: [
        ['<=', grown('k'), hypothesis('induction')],
        ['<=', `${grown('k')} + 8*u^2*${grown('k')}`, sign()],
        ['==', 'rhs', algebra()],
      ],
    }),
  ]),
];

const recursive = {
  given: { s: array('nat') },
  hypotheses: {
    start: 's[0] == x[0]',
    additions: 'forall(k in nat, s[k+1] == (s[k] + x[k+1])*(1 + d[k]))',
  },
};

const squares = (centre: string) => total('n+1', `(x[i] - ${centre})^2`);
const roundedSquares = total('n+1', '(z[i]*(1 + a[i]))^2');

/** All rounded upwards: s[n] is (1 + u)^n times the first number. */
const upwards = { 'x[k in nat]': 'size*delta(k,0)', 'd[k in nat]': 'u' };
const summed = { 's[0]': 'x[0]', 's[o+1]': '(s[o] + x[o+1])*(1 + d[o])' };
/** Partial sums as float64 rounds them, and the relative errors that this makes: that they are within 2^-53 is decided exactly. */
const inDoubles = {
  draw: { u: { oneOf: ['1/9007199254740992'] } },
  raw: { computed: array('nat') },
  construct: {
    'x[k in nat]': '2^k*(way[k] + other[k]*2^(-42))',
    's[k in nat]': 'computed[k]',
    'd[k in nat]':
      '(computed[k+1] - (computed[k] + x[k+1]))/(computed[k] + x[k+1] + indicator(computed[k] + x[k+1] == 0))',
  },
  algorithm: { run: recursiveSummation, of: { x: 'x' }, gives: { p: 'computed' } },
} as const satisfies InstanceSpec;
const products = {
  'e[k in nat]': 'u*other[k]',
  'q[0]': 'x[0]*y[0]*(1 + e[0])',
  'q[o+1]': '(q[o] + x[o+1]*y[o+1]*(1 + e[o+1]))*(1 + d[o])',
};
/** Kahan's algorithm as one sequence: the sum at 0, the compensation at 1. */
const stateY = (k: string) => `(x[${k}+1] - state[${k},1])*(1 + g[${k}])`;
const stateSum = `(state[o,0] + ${stateY('o')})*(1 + d[o])`;
const compensated = {
  raw: { state: array('nat', 'nat') },
  construct: {
    'g[k in nat]': 'u*other[k]',
    'p[k in nat]': 'u*third[k]',
    'q[k in nat]': 'u*way[k + 1]',
    'state[0, j in nat]': 'delta(j,0)*x[0]',
    'state[o+1, j in nat]': `delta(j,0)*${stateSum} + delta(j,1)*((${stateSum} - state[o,0])*(1 + p[o]) - ${stateY('o')})*(1 + q[o])`,
    's[k in nat]': 'state[k,0]',
    'c[k in nat]': 'state[k,1]',
    'y[k in nat]': stateY('k'),
  },
};
/** x = (0, 1, 0, …) with u = 2^-10: y and t - s are rounded at the 1, the sum after it. */
const worst = {
  n: 2,
  u: '1/1024',
  x: 'map(k in nat, delta(k,1))',
  g: 'map(k in nat, delta(k,0)/1024)',
  d: 'map(k in nat, delta(k,1)/1024)',
  p: 'map(k in nat, -delta(k,0)/1024)',
  q: 'map(k in nat, 0)',
  y: 'map(k in nat, 1025/1024*(delta(k,0) + delta(k,1)/1024 - 1025/1024*delta(k,2)/1024))',
  s: 'map(k in nat, 1025/1024*delta(k,1) + (1025/1024)^3*delta(k,2) + (1025/1024)^2*(1 - delta(k,0) - delta(k,1) - delta(k,2)))',
  c: 'map(k in nat, 1025/1024*(1025/1024*delta(k,2) - delta(k,1))/1024)',
};

export default proof({
  id: 'summation-error-kahan',
  title: 'Error bounds for recursive, pairwise and compensated summation',
  sources: [{ document: 'foundations-book', section: 'Floating-point arithmetic', relation: 'made precise' }],
  references: ['higham2002, Chapters 3 and 4', 'goldberg1991', 'kahan1965'],

  given: { u: real('nonnegative'), x: array('nat'), d: array('nat') },
  hypotheses: { 'standard model': 'forall(k in nat, abs(d[k]) <= u)' },

  parts: {
    growth: {
      given: { n: natural() },
      hypotheses: { 'few operations': 'n*u < 1' },
      without: ['standard model'],
      states: `(1 + u)^n - 1 <= ${gamma('n')}`,
      derivation: [
        have('product', 'forall(k in nat, (1 + u)^k*(1 - k*u) <= 1)', [
          induction('k', {
            base: [['==', 'rhs', algebra()]],
            step: [
              ['==', '(1 + u)^k*(1 - k*u) - (1 + u)^k*(k + 1)*u^2', algebra()],
              ['<=', '(1 + u)^k*(1 - k*u)', sign()],
              ['<=', 'rhs', hypothesis('induction')],
            ],
          }),
        ]),
        ['==', '((1 + u)^n*(1 - n*u) - (1 - n*u))/(1 - n*u)', algebra()],
        ['<=', '(1 - (1 - n*u))/(1 - n*u)', hypothesis('product', { at: { k: 'n' } })],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        draw: { u: { oneOf: ['1/8', '1/64', '1/1024'] } },
        sizes: { n: [0, 7] },
        regimes: { 'tight: no operation': { sizes: { n: [0, 0] } } },
      },
    },
    product: {
      where: { 'p[0]': '1', 'p[k+1]': 'p[k]*(1 + d[k])' },
      states: 'forall(n in nat, abs(p[n] - 1) <= (1 + u)^n - 1)',
      derivation: [
        ...oneRounding,
        induction('n', {
          base: [
            ['==', 'abs(1 - 1)', unfold('p')],
            ['==', 'rhs', algebra()],
          ],
          step: [
            ['==', 'abs(p[n]*(1 + d[n]) - 1)', unfold('p')],
            ['==', 'abs((p[n] - 1)*(1 + d[n]) + d[n])', algebra()],
            [
              '<=',
              'abs(p[n] - 1)*(1 + u) + abs(1)*u',
              hypothesis('one rounding', { at: { error: 'p[n] - 1', value: '1', rounded: 'd[n]' } }),
            ],
            ['<=', '((1 + u)^n - 1)*(1 + u) + u', hypothesis('induction')],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
      instances: { regimes: { 'tight: all roundings upwards': { construct: { 'd[k in nat]': 'u' } } } },
    },
    recursive: {
      given: recursive.given,
      hypotheses: recursive.hypotheses,
      states: `forall(n in nat, abs(s[n] - ${total('n+1')}) <= ((1 + u)^n - 1)*${size('n+1')})`,
      derivation: [
        powers,
        ...oneRounding,
        have('sizes', `forall(k in nat, abs(${total('k')}) <= ${size('k')})`, [
          [
            '<=',
            'rhs',
            lemma('absolute-value-of-sum', { at: { I: 'range(k)', f: 'array(i in range(k), x[i])' } }),
          ],
        ]),
        induction('n', {
          base: [
            ['==', 'abs(x[0] - x[0])', hypothesis('start')],
            ['==', 'rhs', algebra()],
          ],
          step: [
            [
              '==',
              `abs((s[n] + x[n+1])*(1 + d[n]) - ${total('n+1')} - x[n+1])`,
              hypothesis('additions', { at: { k: 'n' } }),
            ],
            ['==', `abs((s[n] - ${total('n+1')})*(1 + d[n]) + ${total('n+2')}*d[n])`, algebra()],
            [
              '<=',
              `abs(s[n] - ${total('n+1')})*(1 + u) + abs(${total('n+2')})*u`,
              hypothesis('one rounding', {
                at: { error: `s[n] - ${total('n+1')}`, value: total('n+2'), rounded: 'd[n]' },
              }),
            ],
            [
              '<=',
              `abs(s[n] - ${total('n+1')})*(1 + u) + ${size('n+2')}*u`,
              hypothesis('sizes', { at: { k: 'n+2' } }),
            ],
            ['==', `abs(s[n] - ${total('n+1')})*(1 + u) + (${size('n+1')} + abs(x[n+1]))*u`, algebra()],
            [
              '<=',
              `((1 + u)^n - 1)*${size('n+1')}*(1 + u) + (${size('n+1')} + abs(x[n+1]))*u`,
              hypothesis('induction'),
            ],
            ['==', `((1 + u)^(n+1) - 1)*${size('n+1')} + u*abs(x[n+1])*1`, algebra()],
            [
              '<=',
              `((1 + u)^(n+1) - 1)*${size('n+1')} + u*abs(x[n+1])*(1 + u)^n`,
              hypothesis('at least one', { at: { k: 'n' }, times: 'u*abs(x[n+1])' }),
            ],
            [
              '<=',
              `((1 + u)^(n+1) - 1)*${size('n+1')} + u*abs(x[n+1])*(1 + u)^n + abs(x[n+1])*((1 + u)^n - 1)`,
              hypothesis('at least one', { at: { k: 'n' }, times: 'abs(x[n+1])' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
      instances: {
        construct: summed,
        regimes: {
          'tight: one number, rounded upwards': { construct: { ...upwards, ...summed } },
          'what the machine adds': inDoubles,
        },
      },
    },
    'dot product': {
      given: { y: array('nat'), e: array('nat'), q: array('nat') },
      hypotheses: {
        'standard model, products': 'forall(k in nat, abs(e[k]) <= u)',
        start: 'q[0] == x[0]*y[0]*(1 + e[0])',
        additions: 'forall(k in nat, q[k+1] == (q[k] + x[k+1]*y[k+1]*(1 + e[k+1]))*(1 + d[k]))',
      },
      states: `forall(n in nat, abs(q[n] - ${inner('n+1')}) <= ((1 + u)^(n+1) - 1)*${inners('n+1')})`,
      derivation: [
        ...oneRounding,
        have('each product', 'forall(k in nat, abs(x[k]*y[k]*(1 + e[k])) <= (1 + u)*abs(x[k]*y[k]))', [
          ['==', 'abs(x[k]*y[k]*(1 + e[k]) + 0*e[k])', algebra()],
          [
            '<=',
            'abs(x[k]*y[k])*(1 + u) + abs(0)*u',
            hypothesis('one rounding', { at: { error: 'x[k]*y[k]', value: '0', rounded: 'e[k]' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('products', `${total('n+1', 'abs(x[i]*y[i]*(1 + e[i]))')} <= (1 + u)*${inners('n+1')}`, [
          ['<=', `${total('n+1', '(1 + u)*abs(x[i]*y[i])')}`, hypothesis('each product')],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'sum of products',
          `abs(${total('n+1', 'x[i]*y[i]*(1 + e[i])')} - ${inner('n+1')}) <= u*${inners('n+1')}`,
          [
            ['==', `abs(${total('n+1', 'x[i]*y[i]*e[i]')})`, algebra()],
            [
              '<=',
              total('n+1', 'abs(x[i]*y[i]*e[i])'),
              lemma('absolute-value-of-sum', {
                at: { I: 'range(n+1)', f: 'array(i in range(n+1), x[i]*y[i]*e[i])' },
              }),
            ],
            ['==', total('n+1', 'abs(x[i]*y[i])*abs(e[i])'), algebra()],
            ['<=', total('n+1', 'abs(x[i]*y[i])*u'), hypothesis('standard model, products')],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'sum rounded',
          `abs(q[n] - ${total('n+1', 'x[i]*y[i]*(1 + e[i])')}) <= ((1 + u)^n - 1)*${total('n+1', 'abs(x[i]*y[i]*(1 + e[i]))')}`,
          [
            [
              '<=',
              'rhs',
              lemma('summation-error-kahan', {
                part: 'recursive',
                at: { x: 'array(k in nat, x[k]*y[k]*(1 + e[k]))', d: 'd', s: 'q' },
              }),
            ],
          ],
        ),
        powers,
        have('growing', '0 <= (1 + u)^n - 1', [
          ['==', '1 - 1', algebra()],
          ['<=', 'rhs', hypothesis('at least one', { at: { k: 'n' } })],
        ]),
        [
          '==',
          `abs(q[n] - ${total('n+1', 'x[i]*y[i]*(1 + e[i])')} + (${total('n+1', 'x[i]*y[i]*(1 + e[i])')} - ${inner('n+1')}))`,
          algebra(),
        ],
        [
          '<=',
          `abs(q[n] - ${total('n+1', 'x[i]*y[i]*(1 + e[i])')}) + abs(${total('n+1', 'x[i]*y[i]*(1 + e[i])')} - ${inner('n+1')})`,
          hypothesis('triangle'),
        ],
        [
          '<=',
          `((1 + u)^n - 1)*${total('n+1', 'abs(x[i]*y[i]*(1 + e[i]))')} + u*${inners('n+1')}`,
          hypothesis('sum rounded'),
          hypothesis('sum of products'),
        ],
        [
          '<=',
          `((1 + u)^n - 1)*(1 + u)*${inners('n+1')} + u*${inners('n+1')}`,
          hypothesis('products', { times: '(1 + u)^n - 1' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        construct: products,
        regimes: {
          'tight: one product, rounded upwards': {
            construct: {
              ...upwards,
              'y[k in nat]': '1',
              'e[k in nat]': 'u',
              'q[0]': 'x[0]*y[0]*(1 + e[0])',
              'q[o+1]': '(q[o] + x[o+1]*y[o+1]*(1 + e[o+1]))*(1 + d[o])',
            },
          },
        },
      },
    },
    pairwise: {
      without: ['standard model'],
      given: { n: natural(), h: natural(), f: array('nat', 'nat') },
      where: {
        't[0, i in nat]': 'x[i]',
        't[k+1, i in nat]': '(t[k,2*i] + t[k,2*i+1])*(1 + f[k,i])',
        'e[0, i in nat]': 'x[i]',
        'e[k+1, i in nat]': 'e[k,2*i] + e[k,2*i+1]',
        'a[0, i in nat]': 'abs(x[i])',
        'a[k+1, i in nat]': 'a[k,2*i] + a[k,2*i+1]',
      },
      hypotheses: { ...padded, 'standard model, tree': 'forall(k in nat, i in nat, abs(f[k,i]) <= u)' },
      states: `abs(t[h,0] - ${total('n')}) <= ((1 + u)^h - 1)*${size('n')}`,
      derivation: [
        ...oneRounding,
        powers,
        have('sizes', 'forall(k in nat, i in nat, abs(e[k,i]) <= a[k,i])', [
          induction('k', {
            base: [
              ['==', 'abs(x[i])', unfold('e')],
              ['==', 'rhs', unfold('a')],
            ],
            step: [
              ['==', 'abs(e[k,2*i] + e[k,2*i+1])', unfold('e')],
              ['<=', 'abs(e[k,2*i]) + abs(e[k,2*i+1])', hypothesis('triangle')],
              ['<=', 'a[k,2*i] + a[k,2*i+1]', hypothesis('induction')],
              ['==', 'rhs', unfold('a')],
            ],
          }),
        ]),
        have('error', 'forall(k in nat, i in nat, abs(t[k,i] - e[k,i]) <= ((1 + u)^k - 1)*a[k,i])', [
          induction('k', {
            base: [
              ['==', 'abs(x[i] - x[i])', unfold('t', 'e')],
              ['==', 'rhs', algebra()],
            ],
            step: [
              ['==', 'abs((t[k,2*i] + t[k,2*i+1])*(1 + f[k,i]) - (e[k,2*i] + e[k,2*i+1]))', unfold('t', 'e')],
              [
                '==',
                'abs(((t[k,2*i] - e[k,2*i]) + (t[k,2*i+1] - e[k,2*i+1]))*(1 + f[k,i]) + (e[k,2*i] + e[k,2*i+1])*f[k,i])',
                algebra(),
              ],
              [
                '<=',
                'abs((t[k,2*i] - e[k,2*i]) + (t[k,2*i+1] - e[k,2*i+1]))*(1 + u) + abs(e[k,2*i] + e[k,2*i+1])*u',
                hypothesis('one rounding', {
                  at: {
                    error: '(t[k,2*i] - e[k,2*i]) + (t[k,2*i+1] - e[k,2*i+1])',
                    value: 'e[k,2*i] + e[k,2*i+1]',
                    rounded: 'f[k,i]',
                  },
                }),
              ],
              [
                '<=',
                '(abs(t[k,2*i] - e[k,2*i]) + abs(t[k,2*i+1] - e[k,2*i+1]))*(1 + u) + (abs(e[k,2*i]) + abs(e[k,2*i+1]))*u',
                hypothesis('triangle'),
              ],
              [
                '<=',
                '(((1 + u)^k - 1)*a[k,2*i] + ((1 + u)^k - 1)*a[k,2*i+1])*(1 + u) + (abs(e[k,2*i]) + abs(e[k,2*i+1]))*u',
                hypothesis('induction'),
              ],
              [
                '<=',
                '(((1 + u)^k - 1)*a[k,2*i] + ((1 + u)^k - 1)*a[k,2*i+1])*(1 + u) + (a[k,2*i] + a[k,2*i+1])*u',
                hypothesis('sizes'),
              ],
              ['==', '((1 + u)^(k+1) - 1)*(a[k,2*i] + a[k,2*i+1])', algebra()],
              ['==', 'rhs', unfold('a')],
            ],
          }),
        ]),
        have('zeros', 'forall(i in nat, n <= i, abs(x[i]) == 0)', [
          ['==', 'abs(0)', hypothesis('zeros behind')],
          ['==', 'rhs', algebra()],
        ]),
        have('exact sum', `e[h,0] == ${total('n')}`, [
          ['==', 'rhs', lemma('summing-in-pairs', { at: { x: 'x', e: 'e', n: 'n', h: 'h' } })],
        ]),
        have('exact sizes', `a[h,0] == ${size('n')}`, [
          [
            '==',
            'rhs',
            lemma('summing-in-pairs', {
              at: { x: 'array(i in nat, abs(x[i]))', e: 'a', n: 'n', h: 'h' },
            }),
          ],
        ]),
        ['==', 'abs(t[h,0] - e[h,0])', hypothesis('exact sum')],
        ['<=', '((1 + u)^h - 1)*a[h,0]', hypothesis('error')],
        ['==', 'rhs', hypothesis('exact sizes')],
      ],
      instances: {
        sizes: { n: [0, 5], h: [3, 3] },
        construct: { 'x[k in nat]': 'way[k]*indicator(k + 1 <= n)', 'f[k in nat, i in nat]': 'u*way[k + i]' },
        regimes: {
          'additions one by one at any error': { construct: { 'd[k in nat]': 'way[k]' } },
          'tight: one number, rounded upwards': {
            sizes: { n: [1, 5] },
            construct: { 'x[k in nat]': 'size*delta(k,0)', 'f[k in nat, i in nat]': 'u' },
          },
        },
      },
    },
    'Kahan, corrected sum': {
      given: kahan,
      hypotheses: fourRoundings,
      states: `forall(n in nat, (abs(s[n] - c[n] - ${total('n+1')}) <= (${grown('n')} - 1)*${size('n+1')}) and (abs(c[n]) <= 5/2*u*${grown('n')}*${size('n+1')}))`,
      derivation: [
        ...oneRounding,
        sizes,
        ...rooms,
        induction('n', {
          base: [
            both(
              [
                ['==', 'abs(x[0] - 0 - x[0])', hypothesis('start')],
                ['==', '0', algebra()],
                ['<=', '(2*u + 5*u^2)*abs(x[0])', sign()],
                ['==', 'rhs', algebra()],
              ],
              [
                ['==', 'abs(0)', hypothesis('start')],
                ['==', '0', algebra()],
                ['<=', 'rhs', sign()],
              ],
            ),
          ],
          step: [
            ...written,
            have('before', `abs(s[n] - c[n]) <= ${grown('n')}*${size('n+1')}`, [
              ['==', `abs((s[n] - c[n] - ${total('n+1')}) + ${total('n+1')})`, algebra()],
              ['<=', `abs(s[n] - c[n] - ${total('n+1')}) + abs(${total('n+1')})`, hypothesis('triangle')],
              ['<=', `(${grown('n')} - 1)*${size('n+1')} + abs(${total('n+1')})`, hypothesis('induction')],
              [
                '<=',
                `(${grown('n')} - 1)*${size('n+1')} + ${size('n+1')}`,
                hypothesis('sizes', { at: { k: 'n+1' } }),
              ],
              ['==', 'rhs', algebra()],
            ]),
            both(
              [
                have(
                  'lost',
                  `abs((s[n+1] - c[n+1]) - (s[n] - c[n]) - x[n+1]) <= 8*u^2*${grown('n')}*${size('n+1')} + (2*u + 5*u^2)*abs(x[n+1])`,
                  [
                    [
                      '==',
                      `abs((${T} - ${next}) - (s[n] - c[n]) - x[n+1])`,
                      hypothesis('sum written'),
                      hypothesis('compensation written'),
                    ],
                    [
                      '<=',
                      'u*(2 + 2*u + u^2)*(abs(x[n+1]) + abs(c[n])) + u^2*(2 + u)*(abs(s[n] - c[n]) + (1 + u)*abs(x[n+1]) + u*abs(c[n]))',
                      lemma('compensated-addition', { part: 'corrected sum', at: stepAt }),
                    ],
                    [
                      '<=',
                      `u*(2 + 2*u + u^2)*(abs(x[n+1]) + abs(c[n])) + u^2*(2 + u)*(${grown('n')}*${size('n+1')} + (1 + u)*abs(x[n+1]) + u*abs(c[n]))`,
                      hypothesis('before'),
                    ],
                    [
                      '<=',
                      `u*(2 + 2*u + u^2)*(abs(x[n+1]) + 5/2*u*${grown('n')}*${size('n+1')}) + u^2*(2 + u)*(${grown('n')}*${size('n+1')} + (1 + u)*abs(x[n+1]) + u*(5/2*u*${grown('n')}*${size('n+1')}))`,
                      hypothesis('induction'),
                    ],
                    [
                      '==',
                      `u^2*${grown('n')}*${size('n+1')}*(7 + (6*u + 15/2*u^2 + 5/2*u^3)) + (2*u + 4*u^2 + u^2*(4*u + u^2))*abs(x[n+1])`,
                      algebra(),
                    ],
                    [
                      '<=',
                      `u^2*${grown('n')}*${size('n+1')}*(7 + 1) + (2*u + 4*u^2 + u^2*(4*u + u^2))*abs(x[n+1])`,
                      hypothesis('first room'),
                    ],
                    [
                      '<=',
                      `u^2*${grown('n')}*${size('n+1')}*(7 + 1) + (2*u + 4*u^2 + u^2*1)*abs(x[n+1])`,
                      hypothesis('second room'),
                    ],
                    ['==', 'rhs', algebra()],
                  ],
                ),
                [
                  '==',
                  `abs((s[n] - c[n] - ${total('n+1')}) + ((s[n+1] - c[n+1]) - (s[n] - c[n]) - x[n+1]))`,
                  algebra(),
                ],
                [
                  '<=',
                  `abs(s[n] - c[n] - ${total('n+1')}) + abs((s[n+1] - c[n+1]) - (s[n] - c[n]) - x[n+1])`,
                  hypothesis('triangle', {
                    at: {
                      left: `s[n] - c[n] - ${total('n+1')}`,
                      right: '(s[n+1] - c[n+1]) - (s[n] - c[n]) - x[n+1]',
                    },
                  }),
                ],
                [
                  '<=',
                  `(${grown('n')} - 1)*${size('n+1')} + abs((s[n+1] - c[n+1]) - (s[n] - c[n]) - x[n+1])`,
                  hypothesis('induction'),
                ],
                [
                  '<=',
                  `(${grown('n')} - 1)*${size('n+1')} + (8*u^2*${grown('n')}*${size('n+1')} + (2*u + 5*u^2)*abs(x[n+1]))`,
                  hypothesis('lost'),
                ],
                ['==', `(${grown('n+1')} - 1)*${size('n+1')} + (1 + 2*u + 5*u^2 - 1)*abs(x[n+1])`, algebra()],
                [
                  '<=',
                  `(${grown('n+1')} - 1)*${size('n+1')} + (${grown('n+1')} - 1)*abs(x[n+1])`,
                  hypothesis('growing', { at: { k: 'n+1' } }),
                ],
                ['==', 'rhs', algebra()],
              ],
              [
                ['==', `abs(${next})`, hypothesis('compensation written')],
                [
                  '<=',
                  'u*(1 + u)^2*(abs(s[n] - c[n]) + (2 + u)*abs(x[n+1]) + (1 + u)*abs(c[n]))',
                  lemma('compensated-addition', { part: 'compensation', at: stepAt }),
                ],
                [
                  '<=',
                  `u*(1 + u)^2*(${grown('n')}*${size('n+1')} + (2 + u)*abs(x[n+1]) + (1 + u)*abs(c[n]))`,
                  hypothesis('before'),
                ],
                [
                  '<=',
                  `u*(1 + u)^2*(${grown('n')}*${size('n+1')} + (2 + u)*abs(x[n+1]) + (1 + u)*(5/2*u*${grown('n')}*${size('n+1')}))`,
                  hypothesis('induction'),
                ],
                [
                  '==',
                  `u*${grown('n')}*${size('n+1')}*((1 + u)^2*(1 + 5/2*u + 5/2*u^2)) + u*abs(x[n+1])*((1 + u)^2*(2 + u))`,
                  algebra(),
                ],
                [
                  '<=',
                  `u*${grown('n')}*${size('n+1')}*(5/2) + u*abs(x[n+1])*((1 + u)^2*(2 + u))`,
                  hypothesis('third room'),
                ],
                [
                  '<=',
                  `u*${grown('n')}*${size('n+1')}*(5/2) + u*abs(x[n+1])*(5/2)`,
                  hypothesis('fourth room'),
                ],
                [
                  '<=',
                  `u*${grown('n')}*${size('n+1')}*(5/2) + u*abs(x[n+1])*(5/2) + 20*u^3*${grown('n')}*${size('n+1')} + 5/2*u*abs(x[n+1])*(2*u + 5*u^2)`,
                  sign(),
                ],
                [
                  '==',
                  `5/2*u*${grown('n+1')}*${size('n+1')} + 5/2*u*abs(x[n+1])*(1 + 2*u + 5*u^2)`,
                  algebra(),
                ],
                [
                  '<=',
                  `5/2*u*${grown('n+1')}*${size('n+1')} + 5/2*u*abs(x[n+1])*${grown('n+1')}`,
                  hypothesis('growing', { at: { k: 'n+1' } }),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        }),
      ],
      instances: compensated,
      slack: 'with x = (0, 1), an upward and a downward rounding give 2u; the terms of order u^2 leave room',
    },
    Kahan: {
      given: kahan,
      hypotheses: fourRoundings,
      states: `forall(n in nat, abs(s[n] - ${total('n+1')}) <= ((1 + u)*${grown('n')} - 1)*${size('n+1')})`,
      derivation: [
        ...oneRounding,
        sizes,
        ...rooms,
        have(
          'corrected',
          `forall(k in nat, (abs(s[k] - c[k] - ${total('k+1')}) <= (${grown('k')} - 1)*${size('k+1')}) and (abs(c[k]) <= 5/2*u*${grown('k')}*${size('k+1')}))`,
          [by(lemma('summation-error-kahan', { part: 'Kahan, corrected sum', at: { n: 'k' } }))],
        ),
        induction('n', {
          base: [
            ['==', 'abs(x[0] - x[0])', hypothesis('start')],
            ['==', '0', algebra()],
            ['<=', '(3*u + 7*u^2 + 5*u^3)*abs(x[0])', sign()],
            ['==', 'rhs', algebra()],
          ],
          step: [
            have(
              'unrounded',
              `abs(s[n] + y[n] - ${total('n+2')}) <= (${grown('n')} - 1)*${size('n+1')} + u*(abs(x[n+1]) + abs(c[n]))`,
              [
                ['==', `abs(s[n] + (x[n+1] - c[n])*(1 + g[n]) - ${total('n+2')})`, hypothesis('corrections')],
                ['==', `abs((s[n] - c[n] - ${total('n+1')}) + (x[n+1]*g[n] + -c[n]*g[n]))`, algebra()],
                [
                  '<=',
                  `abs(s[n] - c[n] - ${total('n+1')}) + abs(x[n+1]*g[n] + -c[n]*g[n])`,
                  hypothesis('triangle', {
                    at: { left: `s[n] - c[n] - ${total('n+1')}`, right: 'x[n+1]*g[n] + -c[n]*g[n]' },
                  }),
                ],
                [
                  '<=',
                  `abs(s[n] - c[n] - ${total('n+1')}) + (abs(x[n+1]*g[n]) + abs(-c[n]*g[n]))`,
                  hypothesis('triangle', { at: { left: 'x[n+1]*g[n]', right: '-c[n]*g[n]' } }),
                ],
                ['==', `abs(s[n] - c[n] - ${total('n+1')}) + (abs(x[n+1]) + abs(c[n]))*abs(g[n])`, algebra()],
                [
                  '<=',
                  `abs(s[n] - c[n] - ${total('n+1')}) + (abs(x[n+1]) + abs(c[n]))*u`,
                  hypothesis('four roundings'),
                ],
                [
                  '<=',
                  `(${grown('n')} - 1)*${size('n+1')} + (abs(x[n+1]) + abs(c[n]))*u`,
                  hypothesis('corrected'),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
            [
              '==',
              `abs((s[n] + y[n])*(1 + d[n]) - ${total('n+2')})`,
              hypothesis('additions', { at: { k: 'n' } }),
            ],
            ['==', `abs((s[n] + y[n] - ${total('n+2')})*(1 + d[n]) + ${total('n+2')}*d[n])`, algebra()],
            [
              '<=',
              `abs(s[n] + y[n] - ${total('n+2')})*(1 + u) + abs(${total('n+2')})*u`,
              hypothesis('one rounding', {
                at: { error: `s[n] + y[n] - ${total('n+2')}`, value: total('n+2'), rounded: 'd[n]' },
              }),
            ],
            [
              '<=',
              `abs(s[n] + y[n] - ${total('n+2')})*(1 + u) + ${size('n+2')}*u`,
              hypothesis('sizes', { at: { k: 'n+2' } }),
            ],
            [
              '<=',
              `((${grown('n')} - 1)*${size('n+1')} + u*(abs(x[n+1]) + abs(c[n])))*(1 + u) + ${size('n+2')}*u`,
              hypothesis('unrounded'),
            ],
            [
              '<=',
              `((${grown('n')} - 1)*${size('n+1')} + u*(abs(x[n+1]) + 5/2*u*${grown('n')}*${size('n+1')}))*(1 + u) + ${size('n+2')}*u`,
              hypothesis('corrected'),
            ],
            [
              '==',
              `((1 + u)*${grown('n')}*(1 + 5/2*u^2) - 1)*${size('n+1')} + (2*u + u^2)*abs(x[n+1])`,
              algebra(),
            ],
            [
              '<=',
              `((1 + u)*${grown('n')}*(1 + 5/2*u^2) - 1)*${size('n+1')} + (2*u + u^2)*abs(x[n+1]) + 11/2*u^2*(1 + u)*${grown('n')}*${size('n+1')} + (u + 6*u^2 + 5*u^3)*abs(x[n+1])`,
              sign(),
            ],
            [
              '==',
              `((1 + u)*${grown('n+1')} - 1)*${size('n+1')} + ((1 + u)*(1 + 2*u + 5*u^2) - 1)*abs(x[n+1])`,
              algebra(),
            ],
            [
              '<=',
              `((1 + u)*${grown('n+1')} - 1)*${size('n+1')} + ((1 + u)*${grown('n+1')} - 1)*abs(x[n+1])`,
              hypothesis('growing', { at: { k: 'n+1' }, times: '(1 + u)*abs(x[n+1])' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
      instances: compensated,
      slack:
        'with x = (0, 1, 0), roundings of the worst signs give (1 + u)^3 - 1; the terms of order u^2 leave room',
    },
    'Kahan, exact compensation': {
      given: { s: array('nat'), c: array('nat'), y: array('nat'), g: array('nat') },
      hypotheses: {
        'rounded differences': 'forall(k in nat, abs(g[k]) <= u)',
        start: fourRoundings.start,
        corrections: fourRoundings.corrections,
        additions: fourRoundings.additions,
        'exact compensations': 'forall(k in nat, c[k+1] == (s[k+1] - s[k]) - y[k])',
      },
      states: `forall(n in nat, abs(s[n] - ${total('n+1')}) <= ((1 + u)^2*(1 + u^2)^n - 1)*${size('n+1')})`,
      derivation: [
        ...oneRounding,
        sizes,
        have('compensation', 'forall(k in nat, abs(c[k]) <= u*abs(s[k] - c[k]))', [
          induction('k', {
            base: [
              ['==', 'abs(0)', hypothesis('start')],
              ['==', '0', algebra()],
              ['<=', 'rhs', sign()],
            ],
            step: [
              have('corrected', 's[k+1] - c[k+1] == s[k] + y[k]', [
                ['==', 's[k+1] - ((s[k+1] - s[k]) - y[k])', hypothesis('exact compensations')],
                ['==', 'rhs', algebra()],
              ]),
              ['==', 'abs((s[k+1] - s[k]) - y[k])', hypothesis('exact compensations')],
              ['==', 'abs(((s[k] + y[k])*(1 + d[k]) - s[k]) - y[k])', hypothesis('additions')],
              ['==', 'abs(d[k])*abs(s[k] + y[k])', algebra()],
              ['<=', 'u*abs(s[k] + y[k])', hypothesis('standard model')],
              ['==', 'rhs', hypothesis('corrected')],
            ],
          }),
        ]),
        have(
          'corrected sum',
          `forall(m in nat, abs(s[m] - c[m] - ${total('m+1')}) <= ((1 + u)*(1 + u^2)^m - 1)*${size('m+1')})`,
          [
            have('growing', 'forall(k in nat, 1 <= (1 + u^2)^k)', [
              induction('k', {
                base: [['==', 'rhs', algebra()]],
                step: [
                  ['<=', '(1 + u^2)^k', hypothesis('induction')],
                  ['<=', '(1 + u^2)^k + u^2*(1 + u^2)^k', sign()],
                  ['==', 'rhs', algebra()],
                ],
              }),
            ]),
            induction('m', {
              base: [
                ['==', 'abs(x[0] - 0 - x[0])', hypothesis('start')],
                ['==', '0', algebra()],
                ['<=', 'u*abs(x[0])', sign()],
                ['==', 'rhs', algebra()],
              ],
              step: [
                have('before', `abs(s[m] - c[m]) <= (1 + u)*(1 + u^2)^m*${size('m+1')}`, [
                  ['==', `abs((s[m] - c[m] - ${total('m+1')}) + ${total('m+1')})`, algebra()],
                  ['<=', `abs(s[m] - c[m] - ${total('m+1')}) + abs(${total('m+1')})`, hypothesis('triangle')],
                  [
                    '<=',
                    `((1 + u)*(1 + u^2)^m - 1)*${size('m+1')} + abs(${total('m+1')})`,
                    hypothesis('induction'),
                  ],
                  [
                    '<=',
                    `((1 + u)*(1 + u^2)^m - 1)*${size('m+1')} + ${size('m+1')}`,
                    hypothesis('sizes', { at: { k: 'm+1' } }),
                  ],
                  ['==', 'rhs', algebra()],
                ]),
                [
                  '==',
                  `abs(s[m+1] - ((s[m+1] - s[m]) - y[m]) - ${total('m+2')})`,
                  hypothesis('exact compensations'),
                ],
                ['==', `abs(s[m] + y[m] - ${total('m+2')})`, algebra()],
                ['==', `abs(s[m] + (x[m+1] - c[m])*(1 + g[m]) - ${total('m+2')})`, hypothesis('corrections')],
                ['==', `abs((s[m] - c[m] - ${total('m+1')}) + (x[m+1]*g[m] + -c[m]*g[m]))`, algebra()],
                [
                  '<=',
                  `abs(s[m] - c[m] - ${total('m+1')}) + abs(x[m+1]*g[m] + -c[m]*g[m])`,
                  hypothesis('triangle', {
                    at: { left: `s[m] - c[m] - ${total('m+1')}`, right: 'x[m+1]*g[m] + -c[m]*g[m]' },
                  }),
                ],
                [
                  '<=',
                  `abs(s[m] - c[m] - ${total('m+1')}) + (abs(x[m+1]*g[m]) + abs(-c[m]*g[m]))`,
                  hypothesis('triangle', { at: { left: 'x[m+1]*g[m]', right: '-c[m]*g[m]' } }),
                ],
                ['==', `abs(s[m] - c[m] - ${total('m+1')}) + (abs(x[m+1]) + abs(c[m]))*abs(g[m])`, algebra()],
                [
                  '<=',
                  `abs(s[m] - c[m] - ${total('m+1')}) + (abs(x[m+1]) + abs(c[m]))*u`,
                  hypothesis('rounded differences'),
                ],
                [
                  '<=',
                  `abs(s[m] - c[m] - ${total('m+1')}) + (abs(x[m+1]) + u*abs(s[m] - c[m]))*u`,
                  hypothesis('compensation'),
                ],
                [
                  '<=',
                  `((1 + u)*(1 + u^2)^m - 1)*${size('m+1')} + (abs(x[m+1]) + u*abs(s[m] - c[m]))*u`,
                  hypothesis('induction'),
                ],
                [
                  '<=',
                  `((1 + u)*(1 + u^2)^m - 1)*${size('m+1')} + (abs(x[m+1]) + u*((1 + u)*(1 + u^2)^m*${size('m+1')}))*u`,
                  hypothesis('before'),
                ],
                [
                  '==',
                  `((1 + u)*(1 + u^2)^(m+1) - 1)*${size('m+1')} + ((1 + u)*1 - 1)*abs(x[m+1])`,
                  algebra(),
                ],
                [
                  '<=',
                  `((1 + u)*(1 + u^2)^(m+1) - 1)*${size('m+1')} + ((1 + u)*(1 + u^2)^(m+1) - 1)*abs(x[m+1])`,
                  hypothesis('growing', { at: { k: 'm+1' }, times: '(1 + u)*abs(x[m+1])' }),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        ['==', `abs((s[n] - c[n] - ${total('n+1')}) + c[n])`, algebra()],
        [
          '<=',
          `abs(s[n] - c[n] - ${total('n+1')}) + abs(c[n])`,
          hypothesis('triangle', { at: { left: `s[n] - c[n] - ${total('n+1')}`, right: 'c[n]' } }),
        ],
        ['<=', `abs(s[n] - c[n] - ${total('n+1')}) + u*abs(s[n] - c[n])`, hypothesis('compensation')],
        [
          '==',
          `abs(s[n] - c[n] - ${total('n+1')}) + u*abs((s[n] - c[n] - ${total('n+1')}) + ${total('n+1')})`,
          algebra(),
        ],
        [
          '<=',
          `abs(s[n] - c[n] - ${total('n+1')}) + u*(abs(s[n] - c[n] - ${total('n+1')}) + abs(${total('n+1')}))`,
          hypothesis('triangle', { at: { left: `s[n] - c[n] - ${total('n+1')}`, right: total('n+1') } }),
        ],
        [
          '<=',
          `abs(s[n] - c[n] - ${total('n+1')}) + u*(abs(s[n] - c[n] - ${total('n+1')}) + ${size('n+1')})`,
          hypothesis('sizes', { at: { k: 'n+1' } }),
        ],
        ['==', `(1 + u)*abs(s[n] - c[n] - ${total('n+1')}) + u*${size('n+1')}`, algebra()],
        [
          '<=',
          `(1 + u)*(((1 + u)*(1 + u^2)^n - 1)*${size('n+1')}) + u*${size('n+1')}`,
          hypothesis('corrected sum'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...compensated,
        construct: {
          ...compensated.construct,
          'state[o+1, j in nat]': `delta(j,0)*${stateSum} + delta(j,1)*(${stateSum} - state[o,0] - ${stateY('o')})`,
        },
      },
      slack: 'with x = (0, 1, 0), two upward roundings give (1 + u)^2 - 1; the terms of order u^2 leave room',
    },
    'recursive, by gamma': {
      given: recursive.given,
      hypotheses: recursive.hypotheses,
      states: `forall(n in nat, n*u < 1, abs(s[n] - ${total('n+1')}) <= ${gamma('n')}*${size('n+1')})`,
      derivation: [
        ['<=', `((1 + u)^n - 1)*${size('n+1')}`, lemma('summation-error-kahan', { part: 'recursive' })],
        [
          '<=',
          'rhs',
          lemma('summation-error-kahan', { part: 'growth', at: { n: 'n', u: 'u' }, times: size('n+1') }),
        ],
      ],
      instances: {
        construct: summed,
        regimes: { 'tight: one number alone': { sizes: { n: [0, 0] }, construct: summed } },
      },
    },
    TwoSum: {
      given: { ...rounding.given, a: real(), b: real() },
      without: ['standard model'],
      where: {
        nearest: 'fl(a + b)',
        second: 'fl(nearest - a)',
        first: 'fl(nearest - second)',
        lost: 'fl(fl(a - first) + fl(b - second))',
      },
      hypotheses: {
        ...rounding.hypotheses,
        'a and b are such numbers': '(fl(a) == a) and (fl(b) == b)',
      },
      states: 'nearest + lost == a + b',
      derivation: [
        ['==', twoSum, unfold('lost', 'first', 'second', 'nearest')],
        ['==', 'rhs', lemma('knuth-two-sum', { at: { ...machine, a: 'a', b: 'b' } })],
      ],
      instances: { ...machineNumbers, construct: { ...machineNumbers.construct, ...numbers } },
    },
    'two-pass variance': {
      given: { n: natural(), m: real(), a: array('nat'), e: array('nat'), q: array('nat') },
      hypotheses: {
        'standard model, differences': 'forall(k in nat, abs(a[k]) <= u)',
        'standard model, squares': 'forall(k in nat, abs(e[k]) <= u)',
        start: 'q[0] == ((x[0] - m)*(1 + a[0]))^2*(1 + e[0])',
        additions:
          'forall(k in nat, q[k+1] == (q[k] + ((x[k+1] - m)*(1 + a[k+1]))^2*(1 + e[k+1]))*(1 + d[k]))',
      },
      where: { mean: `${total('n+1')}/(n + 1)` },
      states: `abs(q[n] - ${squares('mean')}) <= ((1 + u)^(n+3) - 1)*${squares('mean')} + (1 + u)^(n+3)*(n + 1)*(m - mean)^2`,
      derivation: [
        ...oneRounding,
        have(
          'named',
          `exists(z in R[nat], V in R, W in R, (forall(k in nat, z[k] == x[k] - m)) and (V == ${squares('mean')}) and (W == ${squares('m')}))`,
          [
            witness({ z: 'array(k in nat, x[k] - m)', V: squares('mean'), W: squares('m') }),
            both([['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]]),
          ],
        ),
        obtain(['z', 'V', 'W'], 'names', hypothesis('named')),
        have('distance', 'W == V + (n + 1)*(m - mean)^2', [
          ['==', squares('m'), hypothesis('names')],
          [
            '==',
            `${squares('mean')} + (n + 1)*(m - mean)^2 + 2*(mean - m)*(${total('n+1')} - (n + 1)*mean)`,
            algebra(),
          ],
          [
            '==',
            `V + (n + 1)*(m - mean)^2 + 2*(mean - m)*(${total('n+1')} - (n + 1)*mean)`,
            hypothesis('names'),
          ],
          [
            '==',
            `V + (n + 1)*(m - mean)^2 + 2*(mean - m)*(${total('n+1')} - (n + 1)*(${total('n+1')}/(n + 1)))`,
            unfold('mean'),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('squares', `W == ${total('n+1', 'z[i]^2')}`, [
          ['==', squares('m'), hypothesis('names')],
          ['==', 'rhs', hypothesis('names')],
        ]),
        have('magnitudes', 'forall(value in R, abs(value*value) == value^2)', [['==', 'rhs', algebra()]]),
        have('factors', 'forall(value in R, factor in R, abs(value^2*factor) == value^2*abs(factor))', [
          ['==', 'rhs', algebra()],
        ]),
        have('started', 'q[0] == z[0]*(1 + a[0])*(z[0]*(1 + a[0]))*(1 + e[0])', [
          ['==', '((x[0] - m)*(1 + a[0]))^2*(1 + e[0])', hypothesis('start')],
          ['==', 'rhs', hypothesis('names')],
        ]),
        have(
          'added',
          'forall(k in nat, q[k+1] == (q[k] + z[k+1]*(1 + a[k+1])*(z[k+1]*(1 + a[k+1]))*(1 + e[k+1]))*(1 + d[k]))',
          [
            ['==', '(q[k] + ((x[k+1] - m)*(1 + a[k+1]))^2*(1 + e[k+1]))*(1 + d[k])', hypothesis('additions')],
            ['==', 'rhs', hypothesis('names')],
          ],
        ),
        have('sum of squares', `abs(q[n] - ${roundedSquares}) <= ((1 + u)^(n+1) - 1)*${roundedSquares}`, [
          ['==', `abs(q[n] - ${total('n+1', 'z[i]*(1 + a[i])*(z[i]*(1 + a[i]))')})`, algebra()],
          [
            '<=',
            `((1 + u)^(n+1) - 1)*${total('n+1', 'abs(z[i]*(1 + a[i])*(z[i]*(1 + a[i])))')}`,
            lemma('summation-error-kahan', {
              part: 'dot product',
              at: {
                x: 'array(k in nat, z[k]*(1 + a[k]))',
                y: 'array(k in nat, z[k]*(1 + a[k]))',
                e: 'e',
                d: 'd',
                q: 'q',
                n: 'n',
              },
            }),
          ],
          ['==', 'rhs', hypothesis('magnitudes')],
        ]),
        have('each', 'forall(i in nat, abs((1 + a[i])^2 - 1) <= (1 + u)^2 - 1)', [
          ['==', 'abs(2 + a[i])*abs(a[i])', algebra()],
          ['<=', '(abs(2) + abs(a[i]))*abs(a[i])', hypothesis('triangle')],
          ['<=', '(2 + u)*abs(a[i])', hypothesis('standard model, differences')],
          ['<=', '(2 + u)*u', hypothesis('standard model, differences')],
          ['==', 'rhs', algebra()],
        ]),
        have('each term', 'forall(i in nat, abs(z[i]^2*((1 + a[i])^2 - 1)) <= z[i]^2*((1 + u)^2 - 1))', [
          [
            '==',
            'z[i]^2*abs((1 + a[i])^2 - 1)',
            hypothesis('factors', { at: { value: 'z[i]', factor: '(1 + a[i])^2 - 1' } }),
          ],
          ['<=', 'rhs', hypothesis('each', { times: 'z[i]^2' })],
        ]),
        have('positive', 'forall(value in R, abs((n + 1)*value^2) == (n + 1)*value^2)', [
          ['==', 'rhs', algebra()],
        ]),
        have('rounded squares', `abs(${roundedSquares} - W) <= ((1 + u)^2 - 1)*W`, [
          ['==', `abs(${roundedSquares} - ${total('n+1', 'z[i]^2')})`, hypothesis('squares')],
          ['==', `abs(${total('n+1', 'z[i]^2*((1 + a[i])^2 - 1)')})`, algebra()],
          [
            '<=',
            total('n+1', 'abs(z[i]^2*((1 + a[i])^2 - 1))'),
            lemma('absolute-value-of-sum', {
              at: { I: 'range(n+1)', f: 'array(i in range(n+1), z[i]^2*((1 + a[i])^2 - 1))' },
            }),
          ],
          ['<=', total('n+1', 'z[i]^2*((1 + u)^2 - 1)'), hypothesis('each term')],
          ['==', `((1 + u)^2 - 1)*${total('n+1', 'z[i]^2')}`, algebra()],
          ['==', 'rhs', hypothesis('squares')],
        ]),
        have('no larger', `${roundedSquares} <= (1 + u)^2*W`, [
          ['<=', `abs(${roundedSquares} - W) + W`, sign()],
          ['<=', '((1 + u)^2 - 1)*W + W', hypothesis('rounded squares')],
          ['==', 'rhs', algebra()],
        ]),
        powers,
        have('growing', '0 <= (1 + u)^(n+1) - 1', [
          ['==', '1 - 1', algebra()],
          ['<=', 'rhs', hypothesis('at least one', { at: { k: 'n+1' } })],
        ]),
        have('about m', 'abs(q[n] - W) <= ((1 + u)^(n+3) - 1)*W', [
          ['==', `abs((q[n] - ${roundedSquares}) + (${roundedSquares} - W))`, algebra()],
          [
            '<=',
            `abs(q[n] - ${roundedSquares}) + abs(${roundedSquares} - W)`,
            hypothesis('triangle', {
              at: { left: `q[n] - ${roundedSquares}`, right: `${roundedSquares} - W` },
            }),
          ],
          [
            '<=',
            `((1 + u)^(n+1) - 1)*${roundedSquares} + abs(${roundedSquares} - W)`,
            hypothesis('sum of squares'),
          ],
          ['<=', `((1 + u)^(n+1) - 1)*${roundedSquares} + ((1 + u)^2 - 1)*W`, hypothesis('rounded squares')],
          [
            '<=',
            '((1 + u)^(n+1) - 1)*((1 + u)^2*W) + ((1 + u)^2 - 1)*W',
            hypothesis('no larger', { times: '(1 + u)^(n+1) - 1' }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'abs(q[n] - V)', hypothesis('names')],
        ['==', 'abs((q[n] - W) + (W - V))', algebra()],
        [
          '<=',
          'abs(q[n] - W) + abs(W - V)',
          hypothesis('triangle', { at: { left: 'q[n] - W', right: 'W - V' } }),
        ],
        ['<=', '((1 + u)^(n+3) - 1)*W + abs(W - V)', hypothesis('about m')],
        [
          '==',
          '((1 + u)^(n+3) - 1)*(V + (n + 1)*(m - mean)^2) + abs(V + (n + 1)*(m - mean)^2 - V)',
          hypothesis('distance'),
        ],
        [
          '==',
          '((1 + u)^(n+3) - 1)*(V + (n + 1)*(m - mean)^2) + (n + 1)*(m - mean)^2',
          hypothesis('positive', { at: { value: 'm - mean' } }),
        ],
        ['==', '((1 + u)^(n+3) - 1)*V + (1 + u)^(n+3)*(n + 1)*(m - mean)^2', algebra()],
        ['==', 'rhs', hypothesis('names')],
      ],
      instances: {
        sizes: { n: [0, 3] },
        construct: {
          'a[k in nat]': 'u*other[k]',
          'e[k in nat]': 'u*third[k]',
          'q[0]': '((x[0] - m)*(1 + a[0]))^2*(1 + e[0])',
          'q[o+1]': '(q[o] + ((x[o+1] - m)*(1 + a[o+1]))^2*(1 + e[o+1]))*(1 + d[o])',
        },
        regimes: {
          'tight: one number': {
            sizes: { n: [0, 0] },
            construct: {
              'a[k in nat]': 'u',
              'e[k in nat]': 'u',
              'q[0]': '((x[0] - m)*(1 + a[0]))^2*(1 + e[0])',
              'q[o+1]': '(q[o] + ((x[o+1] - m)*(1 + a[o+1]))^2*(1 + e[o+1]))*(1 + d[o])',
            },
          },
        },
      },
    },
  },

  instances: {
    sizes: { n: [0, 4], k: [0, 4] },
    draw: {
      u: { oneOf: ['1/16', '1/64', '1/1024'] },
      way: { between: [-1, 1] },
      other: { between: [-1, 1] },
      third: { between: [-1, 1] },
    },
    raw: { way: array('nat'), other: array('nat'), third: array('nat'), size: real() },
    construct: { 'd[k in nat]': 'u*way[k]' },
  },

  controls: {
    'many operations': {
      part: 'growth',
      without: ['few operations'],
      counterexample: { n: 2, u: 1 },
      instances: { draw: { u: { oneOf: [1, 2] } }, sizes: { n: [2, 4] } },
      because: 'gamma is negative when n u exceeds one',
    },
    'errors that only add': {
      part: 'product',
      states: 'forall(n in nat, abs(p[n] - 1) <= n*u)',
      counterexample: { n: 2, u: '1/8', d: 'map(k in nat, 1/8)' },
      instances: { construct: { 'd[k in nat]': 'u' } },
      because: '(1 + u)^2 - 1 = 2u + u^2',
    },
    'twice the unit': {
      part: 'recursive',
      states: `forall(n in nat, abs(s[n] - ${total('n+1')}) <= 2*u*${size('n+1')})`,
      counterexample: {
        n: 4,
        u: '1/8',
        x: 'map(k in nat, 1/8 + 7/8*delta(k,0))',
        d: 'map(k in nat, -1/9)',
        s: 'map(k in nat, 1)',
      },
      instances: {
        sizes: { n: [4, 6] },
        construct: {
          'x[k in nat]': 'u + (1 - u)*delta(k,0)',
          'd[k in nat]': '-u/(1 + u)',
          's[k in nat]': '1',
        },
      },
      because: 'adding u to 1 is a tie and gives 1, each time: the error grows with n',
    },
    'relative error': {
      part: 'recursive',
      states: `forall(n in nat, abs(s[n] - ${total('n+1')}) <= ((1 + u)^n - 1)*abs(${total('n+1')}))`,
      counterexample: {
        n: 2,
        u: '1/16777216',
        x: 'map(k in nat, 16777216*delta(k,0) + delta(k,1) - 16777216*delta(k,2))',
        d: 'map(k in nat, -delta(k,0)/16777217)',
        s: 'map(k in nat, 16777216*delta(k,0) + 16777216*delta(k,1))',
      },
      instances: {
        sizes: { n: [2, 2] },
        construct: {
          'x[k in nat]': '(delta(k,0) - delta(k,2))/u + delta(k,1)',
          'd[k in nat]': '-delta(k,0)*u/(1 + u)',
          's[k in nat]': '(delta(k,0) + delta(k,1))/u',
        },
      },
      because: '2^24 + 1 - 2^24 comes out as 0: where terms cancel all digits may be lost',
    },
    'products without rounding': {
      part: 'dot product',
      replace: ['(1 + u)^(n+1)', '(1 + u)^n'],
      counterexample: {
        n: 0,
        u: '1/8',
        x: 'map(k in nat, delta(k,0))',
        y: 'map(k in nat, 1)',
        e: 'map(k in nat, 1/8)',
        d: 'map(k in nat, 0)',
        q: 'map(k in nat, 9/8)',
      },
      because: 'one product is rounded already',
    },
    'one rounding for any depth': {
      part: 'pairwise',
      replace: ['(1 + u)^h', '(1 + u)'],
      counterexample: {
        n: 1,
        h: 2,
        u: '1/8',
        x: 'map(k in nat, delta(k,0))',
        f: 'map(k in nat, i in nat, 1/8)',
        d: 'map(k in nat, 0)',
      },
      because: 'each level of the tree rounds',
    },
    'twice the unit, from the standard model': {
      part: 'Kahan',
      replace: ['(1 + u)*(1 + 2*u', '(1 + 2*u'],
      counterexample: worst,
      instances: {
        sizes: { n: [2, 2] },
        draw: { u: { oneOf: ['1/1024'] } },
        construct: {
          'x[k in nat]': 'delta(k,1)',
          'g[k in nat]': 'u*delta(k,0)',
          'd[k in nat]': 'u*delta(k,1)',
          'p[k in nat]': '-u*delta(k,0)',
          'q[k in nat]': '0',
        },
      },
      because:
        'three roundings of x meet: of y, of t - s, and of the last addition; (1 + u)^3 - 1 is attained (in Goldberg 1991 the last of them is left out)',
    },
    'compensation with the wrong sign': {
      part: 'Kahan, exact compensation',
      hypotheses: { corrections: 'forall(k in nat, y[k] == (x[k+1] + c[k])*(1 + g[k]))' },
      counterexample: {
        n: 8,
        u: '1/64',
        x: 'map(k in nat, 1/64 + 63/64*delta(k,0))',
        g: 'map(k in nat, 0)',
        d: 'map(k in nat, -1/65*(1 + (-1)^k)/2)',
        s: 'map(k in nat, 1)',
        c: 'map(k in nat, -1/64*(1 - (-1)^k)/2)',
        y: 'map(k in nat, 1/64*(1 + (-1)^k)/2)',
      },
      instances: {
        sizes: { n: [8, 8] },
        draw: { u: { oneOf: ['1/64', '1/1024'] } },
        construct: {
          'x[k in nat]': 'u + (1 - u)*delta(k,0)',
          'g[k in nat]': '0',
          'd[k in nat]': '-u/(1 + u)*(1 + (-1)^k)/2',
          's[k in nat]': '1',
          'c[k in nat]': '-u*(1 - (-1)^k)/2',
          'y[k in nat]': 'u*(1 + (-1)^k)/2',
        },
      },
      because: 'what was lost is taken away once more: 1 + u + … + u stays 1',
    },
    'the lost part without a': {
      part: 'TwoSum',
      states: 'nearest + fl(b - second) == a + b',
      counterexample: { bits: 2, fl: rounded('<='), a: 1, b: 8 },
      instances: { sizes: { bits: [2, 2] }, construct: { a: 'way', b: '8*way' } },
      because: '1 + 8 is rounded to 8, 8 - 1 to 8, and the difference of b and 8 is nothing: the 1 is lost',
    },
    'one pass': {
      part: 'two-pass variance',
      given: { r: array('nat') },
      hypotheses: { 'standard model, one pass': 'forall(k in nat, abs(r[k]) <= u)' },
      states:
        'abs(((x[0]^2*(1 + r[0]) + x[1]^2*(1 + r[1]))*(1 + r[2])/2 - ((x[0] + x[1])/2)^2*(1 + r[3]))*(1 + r[4]) - ((x[0] - x[1])/2)^2) <= 1/2*((x[0] - x[1])/2)^2',
      counterexample: {
        n: 0,
        m: 0,
        u: '1/16777216',
        x: 'map(k in nat, 4096*delta(k,0) + 4097*delta(k,1))',
        r: 'map(k in nat, -delta(k,1)/16785409 - delta(k,3)/67125249)',
        a: 'map(k in nat, 0)',
        e: 'map(k in nat, 0)',
        d: 'map(k in nat, 0)',
        q: 'map(k in nat, 33562625 - 16785409*delta(k,0))',
      },
      instances: {
        draw: { u: { oneOf: ['1/16777216'] } },
        construct: {
          'x[k in nat]': '4096*delta(k,0) + 4097*delta(k,1)',
          'r[k in nat]': '-delta(k,1)/16785409 - delta(k,3)/67125249',
        },
      },
      because:
        'for x = (2^12, 2^12 + 1) in float32 both the mean of the squares and the square of the mean are rounded to 16781312: the variance 1/4 comes out as 0',
    },
  },
});
