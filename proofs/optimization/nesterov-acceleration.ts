/**
 * # Nesterov's accelerated gradient method converges like 1/k^2
 *
 * For a convex function whose gradient is Lipschitz with constant L: x[k+1] is a gradient step from y[k], and y[k+1] goes on from x[k+1] in the
 * direction of x[k+1] - x[k] by (t[k] - 1)/t[k+1]. The two sequences are one here: z[k,0] is x[k], z[k,1] is y[k]. After k > 0 steps
 * f(x[k]) - f(w) <= 2 L |x[0] - w|^2/(k + 1)^2 for every w, a minimiser above all; it need not exist.
 * Not claimed: that the values decrease from step to step, which they need not; a faster rate; momentum without damping (see `controls`).
 */
import {
  algebra,
  array,
  both,
  calculus,
  type Derivation,
  differentiable,
  have,
  hypothesis,
  type Instances,
  indexSet,
  induction,
  interval,
  lemma,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const itself = 'nesterov-acceleration';
const smooth = {
  smooth:
    'forall(u in R[I], v in R[I], sum(i in I, (grad(u)[i] - grad(v)[i])^2) <= L^2*sum(i in I, (u[i] - v[i])^2))',
};
const convex = {
  convex: 'forall(u in R[I], v in R[I], f(u) + sum(i in I, grad(u)[i]*(v[i] - u[i])) <= f(v))',
};
const x = (k: string) => `array(c in I, x[${k},c])`;
const y = (k: string) => `array(c in I, y[${k},c])`;
const slope = (k: string, i = 'i') => `grad(${y(k)})[${i}]`;
const stepped = 'z[k,1,i] - grad(array(c in I, z[k,1,c]))[i]/L';
const accelerated = (coefficient: string) => ({
  't[0]': '1',
  't[k+1]': '(1 + sqrt(1 + 4*t[k]^2))/2',
  'z[0, role in nat, i in I]': 'start[i]',
  'z[k+1, role in nat, i in I]': `${stepped} + delta(role, 1)*${coefficient}*(${stepped} - z[k,0,i])`,
  'x[k in nat, i in I]': 'z[k,0,i]',
  'y[k in nat, i in I]': 'z[k,1,i]',
});
const where = accelerated('(t[k] - 1)/((1 + sqrt(1 + 4*t[k]^2))/2)');
const lead = (k: string) => `t[${k}]*x[${k}+1,i] - (t[${k}] - 1)*x[${k},i] - w[i]`;
const potential = (k: string) => `t[${k}]^2*(f(${x(`${k}+1`)}) - f(w)) + L/2*sum(i in I, (${lead(k)})^2)`;
const distance = 'sum(i in I, (start[i] - w[i])^2)';

/** The square of a combination of the coordinates: the entries of the gradient hang together. */
const oblique = {
  models: { f: 'map(u in R[I], L/4*sum(i in I, (2*h[i] - 1)*u[i] - center[i])^2 - 1024)' },
};
/** Sums of L h_i/2 (u_i - center_i)^2 with h in [0, 1]. */
const functions: Instances = {
  sizes: { I: [0, 2], k: [0, 4] },
  raw: { h: array('I', { is: '[0,1]' }), center: array('I'), edge: real('(0,2]') },
  models: { f: 'map(u in R[I], sum(i in I, L*h[i]/2*(u[i] - center[i])^2))' },
  regimes: {
    "Huber's function": {
      models: {
        f: 'map(u in R[I], sum(i in I, L/2*(u[i]^2 - relu(u[i] - edge)^2 - relu(-u[i] - edge)^2)))',
      },
      construct: { 'w[i in I]': '0', 'start[i in I]': 'edge*(2*k + 2)' },
    },
    'along one direction, far below zero': oblique,
    'no minimiser': {
      sizes: { I: [1, 1] },
      models: { f: 'map(u in R[I], L*sum(i in I, u[i]))' },
      construct: { 'w[i in I]': 'start[i] - 3*k - 1' },
    },
  },
};
const huber = 'map(u in R[I], sum(i in I, 1/2*(u[i]^2 - relu(u[i] - 1)^2 - relu(-u[i] - 1)^2)))';

/** A gradient step of length 1 on a quarter of the square of the length. */
const quadratic = (k: string) => `(m[${k},1,i] - slope(array(c in I, m[${k},1,c]))[i])`;
/** Enclosures of the first weights, each from that of the one before. */
const weights = [
  ['1', '1'],
  ['(1618/1000)', '(16181/10000)'],
  ['(21934/10000)', '(21937/10000)'],
  ['(27495/10000)', '(27501/10000)'],
  ['(32945/10000)', '(32953/10000)'],
] as const;
const after = (weight: string) => `(1 + sqrt(1 + 4*${weight}^2))/2`;
const weightsEnclosed: Derivation = [
  have('below t[0]', '1 <= t[0]', [['==', 'rhs', unfold('t')]]),
  have('above t[0]', 't[0] <= 1', [['==', 'rhs', unfold('t')]]),
  ...weights.slice(1).flatMap(([low, high], n) => {
    const [lowBefore, highBefore] = weights[n] as readonly [string, string];
    return [
      have(`below t[${n + 1}]`, `${low} <= t[${n + 1}]`, [
        ['<', after(lowBefore), interval()],
        ['<=', after(`t[${n}]`), hypothesis(`below t[${n}]`)],
        ['==', 'rhs', unfold('t')],
      ]),
      have(`above t[${n + 1}]`, `t[${n + 1}] <= ${high}`, [
        ['==', after(`t[${n}]`), unfold('t')],
        ['<=', after(highBefore), hypothesis(`above t[${n}]`)],
        ['<', 'rhs', interval()],
      ]),
    ];
  }),
];
/** The coefficients of the momentum in the steps 2, 3 and 4, and their enclosures. */
const momenta = [
  ['(281/1000)', '(282/1000)'],
  ['(433/1000)', '(435/1000)'],
  ['(530/1000)', '(532/1000)'],
] as const;
const momentum = (k: number) => `(t[${k - 1}] - 1)/t[${k}]`;
const momentaEnclosed: Derivation = momenta.flatMap(([low, high], n) => {
  const [before, now] = [n + 1, n + 2];
  const [[lowBefore, highBefore], [lowNow, highNow]] = [weights[before], weights[now]] as [
    readonly [string, string],
    readonly [string, string],
  ];
  return [
    have(`momentum ${now} from below`, `${low} <= ${momentum(now)}`, [
      ['<', `(${lowBefore} - 1)/${highNow}`, interval()],
      ['<=', `(t[${before}] - 1)/${highNow}`, hypothesis(`below t[${before}]`)],
      ['<=', 'rhs', hypothesis(`above t[${now}]`)],
    ]),
    have(`momentum ${now} from above`, `${momentum(now)} <= ${high}`, [
      ['<=', `(${highBefore} - 1)/t[${now}]`, hypothesis(`above t[${before}]`)],
      ['<=', `(${highBefore} - 1)/${lowNow}`, hypothesis(`below t[${now}]`)],
      ['<', 'rhs', interval()],
    ]),
  ];
});
/** The iterates of the quadratic in units of the start, by the momenta. */
const x3 = (a: string) => `(1 - ${a})/8`;
const y3 = (a: string, b: string) => `(${x3(a)} + ${b}*(${x3(a)} - 1/4))`;
const x4 = (a: string, b: string) => `${y3(a, b)}/2`;
const y4 = (a: string, b: string, c: string) => `(${x4(a, b)} + ${c}*(${x4(a, b)} - ${x3(a)}))`;
const x5 = (a: string, b: string, c: string) => `${y4(a, b, c)}/2`;
const [second, third, fourth] = [momentum(2), momentum(3), momentum(4)];

/** The k-th iterate from the one before. */
const reached = (k: number, x: string, y: string): Derivation => [
  have(`x, ${k}`, `forall(i in I, m[${k},0,i] == ${x}*start[i])`, [
    ['==', `m[${k - 1},1,i]/2`, hypothesis('next x', { at: { n: `${k - 1}` } })],
    ['==', 'rhs', hypothesis(`y, ${k - 1}`)],
  ]),
  have(`y, ${k}`, `forall(i in I, m[${k},1,i] == ${y}*start[i])`, [
    [
      '==',
      `m[${k - 1},1,i]/2 + ${momentum(k)}*(m[${k - 1},1,i]/2 - m[${k - 1},0,i])`,
      hypothesis('next y', { at: { n: `${k - 1}` } }),
    ],
    ['==', 'rhs', hypothesis(`y, ${k - 1}`), hypothesis(`x, ${k - 1}`)],
  ]),
];

export default proof({
  id: itself,
  title: "Nesterov's accelerated gradient method is at most 2 L |x - w|^2/(k + 1)^2 above f(w) after k steps",
  sources: [
    {
      document: 'foundations-article',
      section: 'Convergence Analysis (Convergence Rate)',
      relation: 'made precise',
    },
  ],
  references: ['nesterov1983', 'beck2009, Theorem 4.4'],

  given: {
    I: indexSet('coordinates'),
    f: differentiable(['R[I]', 'R'], ['grad']),
    L: real('positive'),
    start: array('I'),
    w: array('I'),
  },
  where,

  parts: {
    steps: {
      states: `forall(k in nat, i in I, (x[k+1,i] == y[k,i] - ${slope('k')}/L) and (t[k+1]*(y[k+1,i] - x[k+1,i]) == (t[k] - 1)*(x[k+1,i] - x[k,i])))`,
      derivation: [both([['==', 'rhs', unfold('x', 'y', 'z')]], [['==', 'rhs', unfold('x', 'y', 'z', 't')]])],
      instances: functions,
    },
    weights: {
      states: 'forall(k in nat, (t[k+1]^2 - t[k+1] == t[k]^2) and ((k + 2)/2 <= t[k]))',
      derivation: [
        have('square', 'forall(n in nat, t[n+1]^2 - t[n+1] == t[n]^2)', [
          ['==', '((1 + sqrt(1 + 4*t[n]^2))/2)^2 - (1 + sqrt(1 + 4*t[n]^2))/2', unfold('t')],
          ['==', '(sqrt(1 + 4*t[n]^2)^2 - 1)/4', algebra()],
          ['==', 'rhs', algebra()],
        ]),
        have('growth', 'forall(n in nat, (n + 2)/2 <= t[n])', [
          induction('n', {
            base: [
              ['==', '1', algebra()],
              ['<=', 'rhs', unfold('t')],
            ],
            step: [
              ['==', '(1 + 2*((n + 2)/2))/2', algebra()],
              ['<=', '(1 + 2*t[n])/2', hypothesis('induction')],
              ['<=', '(1 + 2*abs(t[n]))/2', sign()],
              ['==', '(1 + sqrt(4*t[n]^2))/2', algebra()],
              ['<=', '(1 + sqrt(1 + 4*t[n]^2))/2', sign()],
              ['==', 'rhs', unfold('t')],
            ],
          }),
        ]),
        both([['==', 'rhs', hypothesis('square')]], [['<=', 'rhs', hypothesis('growth')]]),
      ],
      instances: {
        sizes: { I: [0, 0], k: [0, 6] },
        models: { f: 'map(u in R[I], 0)' },
        regimes: { 'tight: the first weight': { sizes: { k: [0, 0] } } },
      },
    },
    'gradient step': {
      given: { p: array('I') },
      hypotheses: { ...smooth, ...convex },
      states: `f(array(i in I, p[i] - grad(p)[i]/L)) <= f(w) + sum(i in I, grad(p)[i]*(p[i] - w[i])) - sum(i in I, grad(p)[i]^2)/(2*L)`,
      derivation: [
        ['==', 'f(array(i in I, p[i] - 1/L*grad(p)[i]))', algebra()],
        [
          '<=',
          'f(p) - 1/L*(1 - L*(1/L)/2)*sum(i in I, grad(p)[i]^2)',
          lemma('quadratic-upper-bound', { part: 'gradient step', at: { x: 'p', L: 'L', eta: '1/L' } }),
        ],
        [
          '==',
          'f(p) + sum(i in I, grad(p)[i]*(w[i] - p[i])) + sum(i in I, grad(p)[i]*(p[i] - w[i])) - sum(i in I, grad(p)[i]^2)/(2*L)',
          algebra(),
        ],
        ['<=', 'rhs', hypothesis('convex', { at: { u: 'p', v: 'w' } })],
      ],
      instances: {
        ...functions,
        regimes: {
          'along one direction': oblique,
          'tight: curvature L': {
            draw: { h: { oneOf: [1] } },
            construct: { 'w[i in I]': 'center[i]' },
          },
        },
      },
    },
    potential: {
      hypotheses: { ...smooth, ...convex },
      states: `forall(k in nat, ${potential('k')} <= L/2*${distance})`,
      derivation: [
        have('at least one', 'forall(n in nat, 1 <= t[n])', [
          ['<=', '(n + 2)/2', sign()],
          ['<=', 'rhs', lemma(itself, { part: 'weights', at: { k: 'n' } })],
        ]),
        have('x moves', `forall(n in nat, i in I, x[n+1,i] == y[n,i] - ${slope('n')}/L)`, [
          ['==', 'rhs', lemma(itself, { part: 'steps', at: { k: 'n' } })],
        ]),
        have(
          'lead moves',
          'forall(n in nat, i in I, t[n+1]*y[n+1,i] == t[n]*x[n+1,i] - (t[n] - 1)*x[n,i] + (t[n+1] - 1)*x[n+1,i])',
          [
            ['==', 't[n+1]*(y[n+1,i] - x[n+1,i]) + t[n+1]*x[n+1,i]', algebra()],
            [
              '==',
              '(t[n] - 1)*(x[n+1,i] - x[n,i]) + t[n+1]*x[n+1,i]',
              lemma(itself, { part: 'steps', at: { k: 'n' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'one step',
          `forall(n in nat, v in R[I], f(${x('n+1')}) <= f(v) + sum(i in I, ${slope('n')}*(y[n,i] - v[i])) - sum(i in I, ${slope('n')}^2)/(2*L))`,
          [
            ['==', `f(array(i in I, y[n,i] - ${slope('n')}/L))`, hypothesis('x moves')],
            ['<=', 'rhs', lemma(itself, { part: 'gradient step', at: { p: y('n'), w: 'v' } })],
          ],
        ),
        have('falls', `forall(n in nat, ${potential('n+1')} <= ${potential('n')})`, [
          [
            '==',
            `t[n+1]*((t[n+1] - 1)*f(${x('n+2')}) + f(${x('n+2')})) - t[n+1]^2*f(w) + L/2*sum(i in I, (t[n+1]*x[n+2,i] - (t[n+1] - 1)*x[n+1,i] - w[i])^2)`,
            algebra(),
          ],
          [
            '==',
            `t[n+1]*((t[n+1] - 1)*f(${x('n+2')}) + f(${x('n+2')})) - t[n+1]^2*f(w) + L/2*sum(i in I, (t[n+1]*y[n+1,i] - t[n+1]*${slope('n+1')}/L - (t[n+1] - 1)*x[n+1,i] - w[i])^2)`,
            hypothesis('x moves', { at: { n: 'n+1' } }),
          ],
          [
            '<=',
            `t[n+1]*((t[n+1] - 1)*(f(${x('n+1')}) + sum(i in I, ${slope('n+1')}*(y[n+1,i] - x[n+1,i])) - sum(i in I, ${slope('n+1')}^2)/(2*L)) + f(${x('n+2')})) - t[n+1]^2*f(w) + L/2*sum(i in I, (t[n+1]*y[n+1,i] - t[n+1]*${slope('n+1')}/L - (t[n+1] - 1)*x[n+1,i] - w[i])^2)`,
            hypothesis('one step', {
              at: { n: 'n+1', v: x('n+1') },
              times: 't[n+1]*(t[n+1] - 1)',
            }),
          ],
          [
            '<=',
            `t[n+1]*((t[n+1] - 1)*(f(${x('n+1')}) + sum(i in I, ${slope('n+1')}*(y[n+1,i] - x[n+1,i])) - sum(i in I, ${slope('n+1')}^2)/(2*L)) + (f(w) + sum(i in I, ${slope('n+1')}*(y[n+1,i] - w[i])) - sum(i in I, ${slope('n+1')}^2)/(2*L))) - t[n+1]^2*f(w) + L/2*sum(i in I, (t[n+1]*y[n+1,i] - t[n+1]*${slope('n+1')}/L - (t[n+1] - 1)*x[n+1,i] - w[i])^2)`,
            hypothesis('one step', { at: { n: 'n+1', v: 'w' }, times: 't[n+1]' }),
          ],
          [
            '==',
            `(t[n+1]^2 - t[n+1])*(f(${x('n+1')}) - f(w)) + L/2*sum(i in I, (t[n+1]*y[n+1,i] - (t[n+1] - 1)*x[n+1,i] - w[i])^2)`,
            algebra(),
          ],
          [
            '==',
            `(t[n+1]^2 - t[n+1])*(f(${x('n+1')}) - f(w)) + L/2*sum(i in I, (t[n]*x[n+1,i] - (t[n] - 1)*x[n,i] - w[i])^2)`,
            hypothesis('lead moves'),
          ],
          ['==', 'rhs', lemma(itself, { part: 'weights', at: { k: 'n' } })],
        ]),
        induction('k', {
          base: [
            ['==', `f(${x('1')}) - f(w) + L/2*sum(i in I, (x[1,i] - w[i])^2)`, unfold('t')],
            [
              '==',
              `f(${x('1')}) - f(w) + L/2*sum(i in I, (y[0,i] - ${slope('0')}/L - w[i])^2)`,
              hypothesis('x moves', { at: { n: '0' } }),
            ],
            [
              '<=',
              `f(w) + sum(i in I, ${slope('0')}*(y[0,i] - w[i])) - sum(i in I, ${slope('0')}^2)/(2*L) - f(w) + L/2*sum(i in I, (y[0,i] - ${slope('0')}/L - w[i])^2)`,
              hypothesis('one step', { at: { n: '0', v: 'w' } }),
            ],
            ['==', 'L/2*sum(i in I, (y[0,i] - w[i])^2)', algebra()],
            ['<=', 'rhs', unfold('y', 'z')],
          ],
          step: [
            ['<=', potential('k'), hypothesis('falls', { at: { n: 'k' } })],
            ['<=', 'rhs', hypothesis('induction')],
          ],
        }),
      ],
      instances: {
        ...functions,
        regimes: {
          ...functions.regimes,
          'tight: one step of curvature L': {
            sizes: { k: [0, 0] },
            draw: { h: { oneOf: [1] } },
            construct: { 'w[i in I]': 'center[i]' },
          },
        },
      },
    },
    'rate with the weights': {
      hypotheses: { ...smooth, ...convex },
      states: `forall(k in nat, t[k]^2*(f(${x('k+1')}) - f(w)) <= L/2*${distance})`,
      derivation: [
        ['<=', potential('k'), sign(`L/2*sum(i in I, (${lead('k')})^2)`)],
        ['<=', 'rhs', lemma(itself, { part: 'potential', at: { k: 'k' } })],
      ],
      instances: functions,
      slack:
        "asymptotically tight: for Huber's function, linear up to the k-th iterate, the ratio to the bound tends to one",
    },
    rate: {
      hypotheses: { ...smooth, ...convex },
      states: `forall(k in nat, 0 < k, f(${x('k')}) - f(w) <= 2*L*${distance}/(k + 1)^2)`,
      derivation: [
        have('next', `forall(n in nat, f(${x('n+1')}) - f(w) <= 2*L*${distance}/(n + 2)^2)`, [
          have('grown', '(n + 2)/2 <= t[n]', [
            ['<=', 'rhs', lemma(itself, { part: 'weights', at: { k: 'n' } })],
          ]),
          have('squares', '((n + 2)/2)^2 <= t[n]^2', [
            ['<=', '(n + 2)/2*t[n]', hypothesis('grown', { times: '(n + 2)/2' })],
            ['<=', 'rhs', hypothesis('grown', { times: 't[n]' })],
          ]),
          ['==', `1/t[n]^2*(t[n]^2*(f(${x('n+1')}) - f(w)))`, algebra()],
          [
            '<=',
            `1/t[n]^2*(L/2*${distance})`,
            lemma(itself, { part: 'rate with the weights', at: { k: 'n' }, times: '1/t[n]^2' }),
          ],
          ['<=', `1/((n + 2)/2)^2*(L/2*${distance})`, sign()],
          ['==', 'rhs', algebra()],
        ]),
        obtain('n', 'before', lemma('naturals-are-discrete', { part: 'predecessor', at: { q: 'k' } })),
        ['==', `f(${x('n+1')}) - f(w)`, hypothesis('before')],
        ['<=', `2*L*${distance}/(n + 2)^2`, hypothesis('next')],
        ['==', 'rhs', hypothesis('before')],
      ],
      instances: { ...functions, sizes: { I: [0, 2], k: [1, 4] } },
      slack:
        "asymptotically tight: for Huber's function, linear up to the k-th iterate, the ratio is 1/3 for k = 1, 0.93 for k = 64",
    },
    'values need not decrease': {
      hypotheses: { 'not at the minimum': '0 < sum(i in I, start[i]^2)' },
      where: {
        'q(u in R[I])': '1/4*sum(i in I, u[i]^2)',
        'slope(u in R[I])[i in I]': 'u[i]/2',
        'm[0, role in nat, i in I]': 'start[i]',
        'm[k+1, role in nat, i in I]': `${quadratic('k')} + delta(role, 1)*(t[k] - 1)/((1 + sqrt(1 + 4*t[k]^2))/2)*(${quadratic('k')} - m[k,0,i])`,
      },
      states: `(${smooth.smooth.replaceAll('grad', 'slope').replace('L^2*', '')}) and (${convex.convex.replaceAll('grad', 'slope').replaceAll('f(', 'q(')}) and (forall(u in R[I], i in I, D(q(array(c in I, u[c] + h*delta(c,i))), h = 0) == slope(u)[i])) and (exists(k in nat, q(array(c in I, m[k,0,c])) < q(array(c in I, m[k+1,0,c]))))`,
      derivation: [
        both(
          [
            ['==', '1/4*sum(i in I, (u[i] - v[i])^2)', unfold('slope')],
            ['<=', 'rhs', sign()],
          ],
          [
            ['==', '1/4*sum(i in I, u[i]^2) + sum(i in I, u[i]/2*(v[i] - u[i]))', unfold('q', 'slope')],
            ['<=', '1/4*sum(i in I, v[i]^2)', sign('1/4*sum(i in I, (u[i] - v[i])^2)')],
            ['==', 'rhs', unfold('q')],
          ],
          [
            ['==', 'D(1/4*sum(c in I, (u[c] + h*delta(c,i))^2), h = 0)', unfold('q')],
            ['==', 'u[i]/2', calculus()],
            ['==', 'rhs', unfold('slope')],
          ],
          [
            have('weights are positive', 'forall(n in nat, 0 < t[n])', [
              ['<', '(n + 2)/2', sign()],
              ['<=', 'rhs', lemma(itself, { part: 'weights', at: { k: 'n' } })],
            ]),
            have('next x', 'forall(n in nat, i in I, m[n+1,0,i] == m[n,1,i]/2)', [
              ['==', 'm[n,1,i] - slope(array(c in I, m[n,1,c]))[i]', unfold('m')],
              ['==', 'rhs', unfold('slope')],
            ]),
            have(
              'next y',
              'forall(n in nat, i in I, m[n+1,1,i] == m[n,1,i]/2 + (t[n] - 1)/t[n+1]*(m[n,1,i]/2 - m[n,0,i]))',
              [
                [
                  '==',
                  `${quadratic('n')} + (t[n] - 1)/((1 + sqrt(1 + 4*t[n]^2))/2)*(${quadratic('n')} - m[n,0,i])`,
                  unfold('m'),
                ],
                [
                  '==',
                  'm[n,1,i]/2 + (t[n] - 1)/((1 + sqrt(1 + 4*t[n]^2))/2)*(m[n,1,i]/2 - m[n,0,i])',
                  unfold('slope'),
                ],
                ['==', 'rhs', unfold('t')],
              ],
            ),
            ...weightsEnclosed,
            ...momentaEnclosed,
            have(
              'farther from zero',
              `forall(a in R, b in R, c in R, 281/1000 <= a, a <= 282/1000, 433/1000 <= b, b <= 435/1000, 530/1000 <= c, c <= 532/1000, 0 < (${x5('a', 'b', 'c')})^2 - (${x4('a', 'b')})^2)`,
              [
                [
                  '<',
                  'rhs',
                  interval({
                    a: ['(281/1000)', '(282/1000)'],
                    b: ['(433/1000)', '(435/1000)'],
                    c: ['(530/1000)', '(532/1000)'],
                  }),
                ],
              ],
            ),
            have('x, 1', 'forall(i in I, m[1,0,i] == 1/2*start[i])', [
              ['==', 'm[0,1,i]/2', hypothesis('next x', { at: { n: '0' } })],
              ['==', 'rhs', unfold('m')],
            ]),
            have('y, 1', 'forall(i in I, m[1,1,i] == 1/2*start[i])', [
              [
                '==',
                'm[0,1,i]/2 + (t[0] - 1)/t[1]*(m[0,1,i]/2 - m[0,0,i])',
                hypothesis('next y', { at: { n: '0' } }),
              ],
              ['==', 'rhs', unfold('m', 't')],
            ]),
            ...reached(2, '1/4', `1/4*(1 - ${second})`),
            ...reached(3, x3(second), y3(second, third)),
            ...reached(4, x4(second, third), y4(second, third, fourth)),
            have('x, 5', `forall(i in I, m[5,0,i] == ${x5(second, third, fourth)}*start[i])`, [
              ['==', 'm[4,1,i]/2', hypothesis('next x', { at: { n: '4' } })],
              ['==', 'rhs', hypothesis('y, 4')],
            ]),
            witness({ k: '4' }),
            ['==', '1/4*sum(i in I, m[4,0,i]^2)', unfold('q')],
            ['==', `1/4*sum(i in I, (${x4(second, third)}*start[i])^2)`, hypothesis('x, 4')],
            ['==', `1/4*(${x4(second, third)})^2*sum(i in I, start[i]^2)`, algebra()],
            [
              '<',
              `1/4*(${x5(second, third, fourth)})^2*sum(i in I, start[i]^2)`,
              hypothesis('farther from zero', {
                at: { a: second, b: third, c: fourth },
                times: '1/4*sum(i in I, start[i]^2)',
              }),
            ],
            ['==', `1/4*sum(i in I, (${x5(second, third, fourth)}*start[i])^2)`, algebra()],
            ['==', '1/4*sum(i in I, m[5,0,i]^2)', hypothesis('x, 5')],
            ['==', 'rhs', unfold('q')],
          ],
        ),
      ],
      instances: {
        sizes: { I: [1, 2], n: [0, 3], k: [4, 4] },
        models: { f: 'map(u in R[I], 0)' },
        construct: { k: '4' },
      },
      slack: 'equal at equal points; the fifth value is 2.5 times the fourth',
    },
  },

  controls: {
    'a rate of 1/k^3': {
      part: 'rate',
      replace: ['(k + 1)^2', '(k + 1)^3'],
      counterexample: { I: 1, f: huber, L: 1, start: [5], w: [0], k: 2 },
      instances: {
        sizes: { I: [1, 1], k: [2, 3] },
        ...functions.regimes?.["Huber's function"],
      },
      because: '5/2 is more than 50/27',
    },
    'values that decrease': {
      part: 'rate',
      states: `forall(k in nat, f(${x('k+1')}) <= f(${x('k')}))`,
      counterexample: { I: 1, f: 'map(u in R[I], 1/4*sum(i in I, u[i]^2))', L: 1, start: [1], w: [0], k: 4 },
      instances: {
        sizes: { I: [1, 1], k: [4, 4] },
        draw: { h: { oneOf: ['1/2'] } },
      },
      because: 'the fourth iterate is nearer to the minimum than the fifth',
    },
    'momentum without damping': {
      part: 'rate',
      where: accelerated('1'),
      counterexample: {
        I: 1,
        f: 'map(u in R[I], 1/32*sum(i in I, u[i]^2))',
        L: 1,
        start: [1],
        w: [0],
        k: 12,
      },
      instances: {
        sizes: { I: [1, 1], k: [12, 12] },
        draw: { h: { oneOf: ['1/16'] } },
        construct: { 'w[i in I]': 'center[i]' },
      },
      because: 'it oscillates: 0.0142 is more than 2/169',
    },
  },
});
