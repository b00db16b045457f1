/**
 * # One hidden layer of ReLU units interpolates, and approximates every continuous function on [0, 1]
 *
 * With knots 0 = t[0] < t[1] < … the network f(0) + s(0) relu(x) + sum of (s(i+1) - s(i)) relu(x - t[i+1]) over i < p, whose p + 1 weights
 * come from the slopes s(i) of f between knots, agrees with f at the knots and is affine between them. With gaps at most h, its error
 * on [0, 1] is at most L h/2 for L-Lipschitz f, M h^2/8 for |f''| <= M, and omega(h) for a modulus of continuity omega; both constants are
 * sharp, and for continuous f, which are uniformly continuous on [0, 1], the error tends to 0. Equal gaps are the case t[i] = i h,
 * h = 1/(p + 1).
 * Not claimed: several dimensions, rates in terms of parameters, anything about what training finds.
 */
import {
  algebra,
  archimedean,
  array,
  both,
  by,
  cases,
  type Derivation,
  differentiable,
  fn,
  have,
  hypothesis,
  induction,
  lemma,
  natural,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

/** The network with n + 1 equal gaps. */
const equalGaps = {
  'd(n in nat, i in nat)': '(f((i + 1)/(n + 1)) - f(i/(n + 1)))*(n + 1)',
  'equal(n in nat, x in R)':
    'f(0) + d(n,0)*relu(x) + sum(i in range(n), (d(n,i + 1) - d(n,i))*relu(x - (i + 1)/(n + 1)))',
} as const;

/** The j-th cell, in [0, 1], and x on it. */
const cell: Derivation = [
  have('not left of zero', '0 <= t[j]', [
    ['==', 't[0]', hypothesis('first knot')],
    ['<=', 'rhs', lemma('relu-universal-approximation', { part: 'knots rise', at: { i: '0', q: 'j' } })],
  ]),
  have('gap', '0 < t[j+1] - t[j]', [['<', 'rhs', hypothesis('increasing', { at: { i: 'j' } })]]),
  have('last knot', 't[j] <= 1', [
    ['<=', 't[j+1]', hypothesis('increasing', { at: { i: 'j' } })],
    ['<=', 'rhs', hypothesis('assumed-3')],
  ]),
  have('left of the end', 'x <= 1', [
    ['<=', 't[j+1]', hypothesis('assumed-2')],
    ['<=', 'rhs', hypothesis('assumed-3')],
  ]),
  have('right of the start', '0 <= x', [
    ['<=', 't[j]', hypothesis('not left of zero')],
    ['<=', 'rhs', hypothesis('assumed-1')],
  ]),
];
const interpolated = (part: string, at: Readonly<Record<string, string>>) =>
  lemma('linear-interpolation', { part, at: { a: 't[j]', b: 't[j+1]', x: 'x', ...at } });

export default proof({
  id: 'relu-universal-approximation',
  title: 'A hidden layer of ReLU units interpolates with error L h/2, M h^2/8 or omega(h)',
  sources: [
    { document: 'foundations-article', section: 'Advanced Mathematical Concepts', relation: 'special case' },
    {
      document: 'foundations-article',
      section: 'Functional Analysis and Neural Networks (Universal Approximation Theorem)',
      relation: 'special case',
    },
    {
      document: 'foundations-book',
      section: 'universal approximation, expressivity of one hidden ReLU layer',
      relation: 'made precise',
    },
  ],
  references: ['cybenko1989', 'hornik1989', 'deboor2001, Chapter III'],

  given: { f: fn('R', 'R'), t: array('nat') },
  where: {
    's(i in nat)': '(f(t[i+1]) - f(t[i]))/(t[i+1] - t[i])',
    'net(p in nat, x in R)': 'f(0) + s(0)*relu(x) + sum(i in range(p), (s(i + 1) - s(i))*relu(x - t[i+1]))',
  },
  hypotheses: {
    increasing: 'forall(i in nat, t[i] < t[i+1])',
    'first knot': 't[0] == 0',
  },

  parts: {
    'knots rise': {
      without: ['first knot'],
      states: 'forall(q in nat, i in nat, t[i] <= t[i+q])',
      derivation: [
        induction('q', {
          base: [['==', 'rhs', algebra()]],
          step: [
            ['<=', 't[i+q]', hypothesis('induction', { at: { i: 'i' } })],
            ['<=', 'rhs', hypothesis('increasing', { at: { i: 'i + q' } })],
          ],
        }),
      ],
      instances: {
        sizes: { q: [0, 3], i: [0, 3] },
        regimes: {
          'first knot anywhere': { construct: { 't[i in nat]': 'slope + i*h' } },
          'tight: the same knot': { sizes: { q: [0, 0] } },
        },
      },
    },
    'last piece': {
      states: 'forall(p in nat, x in R, t[p] <= x, net(p,x) == f(t[p]) + s(p)*(x - t[p]))',
      derivation: [
        induction('p', {
          base: [
            have('right of zero', '0 <= x', [
              ['==', 't[0]', hypothesis('first knot')],
              ['<=', 'rhs', hypothesis('assumed')],
            ]),
            ['==', 'f(0) + s(0)*relu(x)', unfold('net')],
            ['==', 'f(0) + s(0)*(x - 0)', algebra()],
            ['==', 'rhs', hypothesis('first knot')],
          ],
          step: [
            have('further left', 't[p] <= x', [
              ['<=', 't[p+1]', hypothesis('increasing')],
              ['<=', 'rhs', hypothesis('assumed')],
            ]),
            ['==', 'net(p,x) + (s(p + 1) - s(p))*relu(x - t[p+1])', unfold('net')],
            ['==', 'f(t[p]) + s(p)*(x - t[p]) + (s(p + 1) - s(p))*relu(x - t[p+1])', hypothesis('induction')],
            ['==', 'f(t[p]) + s(p)*(x - t[p]) + (s(p + 1) - s(p))*(x - t[p+1])', algebra()],
            ['==', 'f(t[p]) + s(p)*(t[p+1] - t[p]) + s(p + 1)*(x - t[p+1])', algebra()],
            ['==', 'f(t[p+1]) + s(p + 1)*(x - t[p+1])', unfold('s')],
          ],
        }),
      ],
    },
    pieces: {
      states:
        'forall(m in nat, j in nat, x in R, t[j] <= x, x <= t[j+1], net(j + m, x) == f(t[j]) + s(j)*(x - t[j]))',
      derivation: [
        induction('m', {
          base: [
            [
              '==',
              'rhs',
              lemma('relu-universal-approximation', { part: 'last piece', at: { p: 'j', x: 'x' } }),
            ],
          ],
          step: [
            have('left of the new knot', 'x <= t[j+m+1]', [
              ['<=', 't[j+1]', hypothesis('assumed-2')],
              [
                '<=',
                'rhs',
                lemma('relu-universal-approximation', { part: 'knots rise', at: { i: 'j + 1', q: 'm' } }),
              ],
            ]),
            ['==', 'net(j + m, x) + (s(j + m + 1) - s(j + m))*relu(x - t[j+m+1])', unfold('net')],
            ['==', 'net(j + m, x)', algebra()],
            ['==', 'rhs', hypothesis('induction', { at: { j: 'j', x: 'x' } })],
          ],
        }),
      ],
    },
    interpolation: {
      states:
        '(forall(m in nat, j in nat, net(j + m, t[j]) == f(t[j]))) and (forall(m in nat, j in nat, net(j + m, t[j+1]) == f(t[j+1])))',
      derivation: [
        both(
          [
            [
              '==',
              'f(t[j]) + s(j)*(t[j] - t[j])',
              lemma('relu-universal-approximation', { part: 'pieces', at: { m: 'm', j: 'j', x: 't[j]' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
          [
            [
              '==',
              'f(t[j]) + s(j)*(t[j+1] - t[j])',
              lemma('relu-universal-approximation', { part: 'pieces', at: { m: 'm', j: 'j', x: 't[j+1]' } }),
            ],
            ['==', 'rhs', unfold('s')],
          ],
        ),
      ],
    },
    'error by cells': {
      instances: {
        construct: { B: 'abs(slope)*h/2' },
        regimes: { 'tight: at the kink': { construct: { x: 'h/2' } } },
      },
      given: { B: real('nonnegative') },
      hypotheses: {
        'error on a cell':
          'forall(j in nat, x in R, t[j] <= x, x <= t[j+1], t[j+1] <= 1, abs(f(x) - (f(t[j]) + s(j)*(x - t[j]))) <= B)',
      },
      states: 'forall(p in nat, x in R, 0 <= x, x <= t[p+1], t[p+1] <= 1, abs(f(x) - net(p,x)) <= B)',
      derivation: [
        induction('p', {
          base: [
            have('from the first knot', 't[0] <= x', [
              ['==', '0', hypothesis('first knot')],
              ['<=', 'rhs', hypothesis('assumed-1')],
            ]),
            [
              '==',
              'abs(f(x) - (f(t[0]) + s(0)*(x - t[0])))',
              lemma('relu-universal-approximation', { part: 'last piece', at: { p: '0', x: 'x' } }),
            ],
            ['<=', 'rhs', hypothesis('error on a cell', { at: { j: '0', x: 'x' } })],
          ],
          step: [
            cases(
              'x <= t[p+1]',
              [
                have('inside', 't[p+1] <= 1', [
                  ['<=', 't[p+2]', hypothesis('increasing', { at: { i: 'p + 1' } })],
                  ['<=', 'rhs', hypothesis('assumed-3')],
                ]),
                ['==', 'abs(f(x) - (net(p,x) + (s(p + 1) - s(p))*relu(x - t[p+1])))', unfold('net')],
                ['==', 'abs(f(x) - net(p,x))', algebra()],
                ['<=', 'rhs', hypothesis('induction', { at: { x: 'x' } })],
              ],
              [
                [
                  '==',
                  'abs(f(x) - (f(t[p+1]) + s(p + 1)*(x - t[p+1])))',
                  lemma('relu-universal-approximation', { part: 'last piece', at: { p: 'p + 1', x: 'x' } }),
                ],
                ['<=', 'rhs', hypothesis('error on a cell', { at: { j: 'p + 1', x: 'x' } })],
              ],
            ),
          ],
        }),
      ],
    },
    'Lipschitz on a cell': {
      given: { L: real('nonnegative'), h: real('positive') },
      hypotheses: {
        gaps: 'forall(i in nat, t[i+1] - t[i] <= h)',
        Lipschitz: 'forall(y in R, z in R, 0 <= y, y <= 1, 0 <= z, z <= 1, abs(f(y) - f(z)) <= L*abs(y - z))',
      },
      states:
        'forall(j in nat, x in R, t[j] <= x, x <= t[j+1], t[j+1] <= 1, abs(f(x) - (f(t[j]) + s(j)*(x - t[j]))) <= L*h/2)',
      derivation: [
        ...cell,
        have('from the start', 'abs(f(x) - f(t[j])) <= L*(x - t[j])', [
          ['<=', 'L*abs(x - t[j])', hypothesis('Lipschitz', { at: { y: 'x', z: 't[j]' } })],
          ['==', 'rhs', algebra()],
        ]),
        have('from the end', 'abs(f(x) - f(t[j+1])) <= L*(t[j+1] - x)', [
          ['<=', 'L*abs(x - t[j+1])', hypothesis('Lipschitz', { at: { y: 'x', z: 't[j+1]' } })],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'abs(f(x) - (f(t[j]) + (f(t[j+1]) - f(t[j]))/(t[j+1] - t[j])*(x - t[j])))', unfold('s')],
        [
          '<=',
          '((t[j+1] - x)*(L*(x - t[j])) + (x - t[j])*(L*(t[j+1] - x)))/(t[j+1] - t[j])',
          interpolated('errors at the ends', {
            p: 'f(t[j])',
            q: 'f(t[j+1])',
            v: 'f(x)',
            r: 'L*(x - t[j])',
            s: 'L*(t[j+1] - x)',
          }),
        ],
        ['<=', 'L*(t[j+1] - t[j])/2', sign('L/2*(2*x - t[j] - t[j+1])^2/(t[j+1] - t[j])')],
        ['<=', 'rhs', hypothesis('gaps', { at: { i: 'j' }, times: 'L/2' })],
      ],
    },
    Lipschitz: {
      instances: {
        regimes: {
          'tight: at the kink': {
            models: { f: 'map(arg in R, slope*abs(arg - h/2))' },
            construct: { x: 'h/2' },
          },
        },
      },
      given: { L: real('nonnegative'), h: real('positive') },
      hypotheses: {
        gaps: 'forall(i in nat, t[i+1] - t[i] <= h)',
        Lipschitz: 'forall(y in R, z in R, 0 <= y, y <= 1, 0 <= z, z <= 1, abs(f(y) - f(z)) <= L*abs(y - z))',
      },
      states: 'forall(p in nat, x in R, 0 <= x, x <= t[p+1], t[p+1] <= 1, abs(f(x) - net(p,x)) <= L*h/2)',
      derivation: [
        have(
          'error on a cell',
          'forall(j in nat, y in R, t[j] <= y, y <= t[j+1], t[j+1] <= 1, abs(f(y) - (f(t[j]) + s(j)*(y - t[j]))) <= L*h/2)',
          [by(lemma('relu-universal-approximation', { part: 'Lipschitz on a cell' }))],
        ),
        [
          '<=',
          'rhs',
          lemma('relu-universal-approximation', {
            part: 'error by cells',
            at: { B: 'L*h/2', p: 'p', x: 'x' },
          }),
        ],
      ],
    },
    'oscillation on a cell': {
      instances: { construct: { B: 'abs(slope)*h' } },
      slack: 'a bound for every function that oscillates by B at most: it is attained by steps only',
      given: { B: real('nonnegative'), h: real('positive') },
      hypotheses: {
        gaps: 'forall(i in nat, t[i+1] - t[i] <= h)',
        oscillation:
          'forall(y in R, z in R, 0 <= y, y <= 1, 0 <= z, z <= 1, abs(y - z) <= h, abs(f(y) - f(z)) <= B)',
      },
      states:
        'forall(j in nat, x in R, t[j] <= x, x <= t[j+1], t[j+1] <= 1, abs(f(x) - (f(t[j]) + s(j)*(x - t[j]))) <= B)',
      derivation: [
        ...cell,
        have('near the start', 'abs(x - t[j]) <= h', [
          ['==', 'x - t[j]', algebra()],
          ['<=', 't[j+1] - t[j]', hypothesis('assumed-2')],
          ['<=', 'rhs', hypothesis('gaps', { at: { i: 'j' } })],
        ]),
        have('from the start', 'abs(f(x) - f(t[j])) <= B', [
          ['<=', 'rhs', hypothesis('oscillation', { at: { y: 'x', z: 't[j]' } })],
        ]),
        have('near the end', 'abs(x - t[j+1]) <= h', [
          ['==', 't[j+1] - x', algebra()],
          ['<=', 't[j+1] - t[j]', hypothesis('assumed-1')],
          ['<=', 'rhs', hypothesis('gaps', { at: { i: 'j' } })],
        ]),
        have('from the end', 'abs(f(x) - f(t[j+1])) <= B', [
          ['<=', 'rhs', hypothesis('oscillation', { at: { y: 'x', z: 't[j+1]' } })],
        ]),
        ['==', 'abs(f(x) - (f(t[j]) + (f(t[j+1]) - f(t[j]))/(t[j+1] - t[j])*(x - t[j])))', unfold('s')],
        [
          '<=',
          '((t[j+1] - x)*B + (x - t[j])*B)/(t[j+1] - t[j])',
          interpolated('errors at the ends', { p: 'f(t[j])', q: 'f(t[j+1])', v: 'f(x)', r: 'B', s: 'B' }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    oscillation: {
      instances: { construct: { B: 'abs(slope)*h' } },
      slack: 'a bound for every function that oscillates by B at most: it is attained by steps only',
      given: { B: real('nonnegative'), h: real('positive') },
      hypotheses: {
        gaps: 'forall(i in nat, t[i+1] - t[i] <= h)',
        oscillation:
          'forall(y in R, z in R, 0 <= y, y <= 1, 0 <= z, z <= 1, abs(y - z) <= h, abs(f(y) - f(z)) <= B)',
      },
      states: 'forall(p in nat, x in R, 0 <= x, x <= t[p+1], t[p+1] <= 1, abs(f(x) - net(p,x)) <= B)',
      derivation: [
        have(
          'error on a cell',
          'forall(j in nat, y in R, t[j] <= y, y <= t[j+1], t[j+1] <= 1, abs(f(y) - (f(t[j]) + s(j)*(y - t[j]))) <= B)',
          [by(lemma('relu-universal-approximation', { part: 'oscillation on a cell' }))],
        ),
        [
          '<=',
          'rhs',
          lemma('relu-universal-approximation', { part: 'error by cells', at: { B: 'B', p: 'p', x: 'x' } }),
        ],
      ],
    },
    'curvature on a cell': {
      instances: { draw: { c: { oneOf: [-1, 1] } }, models: { f: 'map(arg in R, slope*arg^2)' } },
      given: {
        f: differentiable(['R', 'R'], [{ name: 'df', partials: ['ddf'] }]),
        M: real('nonnegative'),
        h: real('positive'),
      },
      hypotheses: {
        gaps: 'forall(i in nat, t[i+1] - t[i] <= h)',
        curvature: 'forall(z in R, 0 <= z, z <= 1, abs(ddf(z)) <= M)',
      },
      states:
        'forall(j in nat, x in R, t[j] <= x, x <= t[j+1], t[j+1] <= 1, abs(f(x) - (f(t[j]) + s(j)*(x - t[j]))) <= M*h^2/8)',
      derivation: [
        ...cell,
        have('curvature of the cell', 'forall(z in R, t[j] <= z, z <= t[j+1], abs(ddf(z)) <= M)', [
          have('z not left of zero', '0 <= z', [
            ['<=', 't[j]', hypothesis('not left of zero')],
            ['<=', 'rhs', hypothesis("assumed-1'")],
          ]),
          have('z left of the end', 'z <= 1', [
            ['<=', 't[j+1]', hypothesis("assumed-2'")],
            ['<=', 'rhs', hypothesis('assumed-3')],
          ]),
          ['<=', 'rhs', hypothesis('curvature')],
        ]),
        ['==', 'abs(f(x) - (f(t[j]) + (f(t[j+1]) - f(t[j]))/(t[j+1] - t[j])*(x - t[j])))', unfold('s')],
        ['<=', 'M*(t[j+1] - t[j])^2/8', interpolated('curvature', { f: 'f', M: 'M' })],
        ['==', 'M/8*(t[j+1] - t[j])*(t[j+1] - t[j])', algebra()],
        ['<=', 'M/8*(t[j+1] - t[j])*h', hypothesis('gaps', { at: { i: 'j' }, times: 'M/8*(t[j+1] - t[j])' })],
        ['<=', 'M/8*h*h', hypothesis('gaps', { at: { i: 'j' }, times: 'M/8*h' })],
        ['==', 'rhs', algebra()],
      ],
    },
    curvature: {
      instances: {
        models: { f: 'map(arg in R, slope*arg^2)' },
        regimes: { 'tight: in the middle of a cell': { construct: { x: 'h/2' } } },
      },
      given: {
        f: differentiable(['R', 'R'], [{ name: 'df', partials: ['ddf'] }]),
        M: real('nonnegative'),
        h: real('positive'),
      },
      hypotheses: {
        gaps: 'forall(i in nat, t[i+1] - t[i] <= h)',
        curvature: 'forall(z in R, 0 <= z, z <= 1, abs(ddf(z)) <= M)',
      },
      states: 'forall(p in nat, x in R, 0 <= x, x <= t[p+1], t[p+1] <= 1, abs(f(x) - net(p,x)) <= M*h^2/8)',
      derivation: [
        have(
          'error on a cell',
          'forall(j in nat, y in R, t[j] <= y, y <= t[j+1], t[j+1] <= 1, abs(f(y) - (f(t[j]) + s(j)*(y - t[j]))) <= M*h^2/8)',
          [by(lemma('relu-universal-approximation', { part: 'curvature on a cell' }))],
        ),
        [
          '<=',
          'rhs',
          lemma('relu-universal-approximation', {
            part: 'error by cells',
            at: { B: 'M*h^2/8', p: 'p', x: 'x' },
          }),
        ],
      ],
    },
    'modulus of continuity': {
      given: { omega: real(), h: real('positive') },
      hypotheses: {
        gaps: 'forall(i in nat, t[i+1] - t[i] <= h)',
        'omega is the modulus of f at h':
          'supremum(y in R, z in R, 0 <= y, y <= 1, 0 <= z, z <= 1, abs(y - z) <= h, abs(f(y) - f(z)), omega)',
      },
      states: 'forall(p in nat, x in R, 0 <= x, x <= t[p+1], t[p+1] <= 1, abs(f(x) - net(p,x)) <= omega)',
      derivation: [
        have(
          'oscillation',
          'forall(y in R, z in R, 0 <= y, y <= 1, 0 <= z, z <= 1, abs(y - z) <= h, abs(f(y) - f(z)) <= omega)',
          [['<=', 'rhs', hypothesis('omega is the modulus of f at h', { at: { y: 'y', z: 'z' } })]],
        ),
        have('nonnegative', '0 <= omega', [
          ['==', 'abs(f(0) - f(0))', algebra()],
          ['<=', 'rhs', hypothesis('oscillation', { at: { y: '0', z: '0' } })],
        ]),
        [
          '<=',
          'rhs',
          lemma('relu-universal-approximation', { part: 'oscillation', at: { B: 'omega', p: 'p', x: 'x' } }),
        ],
      ],
      instances: {
        models: { f: ['map(arg in R, slope*arg)', 'map(arg in R, slope*abs(arg - (1 - h)/2))'] },
        construct: { omega: 'abs(slope)*h', bound_y: 'omega + share', y: '(1 - h)/2 + h', z: '(1 - h)/2' },
      },
      slack:
        'a continuous function can only come near it: the error is at most the modulus at h/2 where f is concave or convex',
    },
    'worst error': {
      without: ['first knot'],
      given: { units: natural(), B: real(), S: real() },
      hypotheses: {
        error: 'forall(x in R, 0 <= x, x <= 1, abs(f(x) - net(units,x)) <= B)',
        'S is the worst error': 'supremum(x in R, 0 <= x, x <= 1, abs(f(x) - net(units,x)), S)',
      },
      states: '(S <= B) and (forall(x in R, 0 <= x, x <= 1, abs(f(x) - net(units,x)) <= S))',
      derivation: [
        both(
          [['<=', 'rhs', hypothesis('S is the worst error', { at: { bound_x: 'B' } })]],
          [['<=', 'rhs', hypothesis('S is the worst error', { at: { x: 'x' } })]],
        ),
      ],
      instances: {
        models: { f: 'map(arg in R, slope*abs(arg - h/2))' },
        raw: { h: real() },
        construct: {
          units: 'cells',
          B: 'abs(slope)*h/2 + share',
          S: 'abs(slope)*h/2',
          bound_x: 'S + share',
          x: 'h/2',
        },
        regimes: {
          'an affine function, first knot to the right of 0': {
            models: { f: 'map(arg in R, slope*arg)' },
            construct: { 't[i in nat]': '(i + 1/8)*h', S: '0', B: 'share' },
          },
          'tight: the bound is the worst error': { construct: { B: 'S' } },
        },
      },
    },
    approximation: {
      without: ['first knot'],
      where: equalGaps,
      hypotheses: {
        'uniformly continuous':
          'forall(eps in positive, exists(radius in positive, forall(y in R, z in R, 0 <= y, y <= 1, 0 <= z, z <= 1, abs(y - z) <= radius, abs(f(y) - f(z)) <= eps)))',
      },
      states:
        'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n, 0 <= x, x <= 1, abs(f(x) - equal(n,x)) <= eps)))',
      derivation: [
        obtain('radius', 'near', hypothesis('uniformly continuous', { at: { eps: 'eps' } })),
        obtain('N0', 'large', archimedean('1/radius')),
        witness({ N: 'N0' }),
        have('fine', '1 <= radius*(n + 1)', [
          ['==', 'radius*(1/radius)', algebra()],
          ['<=', 'radius*N0', hypothesis('large')],
          ['<=', 'radius*n', hypothesis('assumed-1')],
          ['<=', 'rhs', sign('radius')],
        ]),
        have('gaps', 'forall(i in nat, (i + 1)/(n + 1) - i/(n + 1) <= radius)', [
          ['==', '1/(n + 1)', algebra()],
          ['<=', 'rhs', hypothesis('fine', { times: '1/(n + 1)' })],
        ]),
        have('equal gaps increase', 'forall(i in nat, i/(n + 1) < (i + 1)/(n + 1))', [
          ['<', 'rhs', sign('1/(n + 1)')],
        ]),
        have('from zero', '0/(n + 1) == 0', [['==', 'rhs', algebra()]]),
        [
          '==',
          'abs(f(x) - (f(0) + d(n,0)*relu(x) + sum(i in range(n), (d(n,i + 1) - d(n,i))*relu(x - (i + 1)/(n + 1)))))',
          unfold('equal'),
        ],
        [
          '==',
          'abs(f(x) - (f(0) + (f(1/(n + 1)) - f(0))*(n + 1)*relu(x) + sum(i in range(n), ((f((i + 2)/(n + 1)) - f((i + 1)/(n + 1)))*(n + 1) - (f((i + 1)/(n + 1)) - f(i/(n + 1)))*(n + 1))*relu(x - (i + 1)/(n + 1)))))',
          unfold('d'),
        ],
        [
          '<=',
          'rhs',
          lemma('relu-universal-approximation', {
            part: 'oscillation',
            at: { t: 'array(i in nat, i/(n + 1))', B: 'eps', h: 'radius', p: 'n', x: 'x' },
          }),
        ],
      ],
      instances: {
        sizes: { grid: [0, 3], more: [0, 3], n: [0, 9], N0: [0, 9] },
        raw: { grid: natural(), more: natural() },
        models: { f: 'map(arg in R, slope*abs(arg - 1/2))' },
        construct: {
          eps: '(abs(slope) + 1)/2^grid',
          radius: '1/2^grid',
          N: '2^grid',
          N0: '2^grid',
          n: '2^grid + more',
          x: 'share',
          y: 'share',
          z: 'share*(1 - radius)',
        },
      },
      slack: 'the tolerance is any positive number, and the network that is found is finer than needed',
    },
    'continuous functions': {
      without: ['first knot'],
      where: equalGaps,
      hypotheses: {
        continuous:
          'forall(c in R, eps in positive, 0 <= c, c <= 1, exists(nearness in positive, forall(w in R, 0 <= w, w <= 1, abs(w - c) <= nearness, abs(f(w) - f(c)) <= eps)))',
      },
      states:
        'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n, 0 <= x, x <= 1, abs(f(x) - equal(n,x)) <= eps)))',
      derivation: [
        have(
          'uniformly continuous',
          'forall(eta in positive, exists(radius in positive, forall(y in R, z in R, 0 <= y, y <= 1, 0 <= z, z <= 1, abs(y - z) <= radius, abs(f(y) - f(z)) <= eta)))',
          [by(lemma('heine-cantor', { part: 'uniformly', at: { f: 'f', eps: 'eta' } }))],
        ),
        by(lemma('relu-universal-approximation', { part: 'approximation', at: { eps: 'eps' } })),
      ],
      instances: {
        sizes: { grid: [0, 3], more: [0, 3], n: [0, 9], N0: [0, 9] },
        raw: { grid: natural(), more: natural() },
        models: { f: 'map(arg in R, slope*abs(arg - 1/2))' },
        construct: {
          eps: '(abs(slope) + 1)/2^grid',
          radius: '1/2^grid',
          N: '2^grid',
          N0: '2^grid',
          n: '2^grid + more',
          x: 'share',
          y: 'share',
          z: 'share*(1 - radius)',
          eta: 'eps',
          c: 'share',
          w: 'share + (share - 1/2)*radius/2',
          nearness: 'radius',
        },
      },
      slack: 'the tolerance is any positive number, and the network that is found is finer than needed',
    },
    'sharp for Lipschitz functions': {
      without: ['first knot'],
      given: { L: real('nonnegative'), h: real('positive') },
      hypotheses: {
        'equal gaps': 'forall(i in nat, t[i] == i*h)',
        'one kink': 'forall(z in R, f(z) == L*abs(z - h/2))',
      },
      states:
        '(forall(y in R, z in R, abs(f(y) - f(z)) <= L*abs(y - z))) and (forall(p in nat, abs(f(h/2) - net(p, h/2)) == L*h/2))',
      derivation: [
        both(
          [
            have('reverse triangle', 'forall(a in R, b in R, abs(abs(a) - abs(b)) <= abs(a - b))', [
              have('one way', 'abs(a) - abs(b) <= abs(a - b)', [
                ['==', 'abs((a - b) + b) - abs(b)', algebra()],
                ['<=', 'abs(a - b) + abs(b) - abs(b)', sign()],
                ['==', 'rhs', algebra()],
              ]),
              have('the other way', 'abs(b) - abs(a) <= abs(a - b)', [
                ['==', 'abs((b - a) + a) - abs(a)', algebra()],
                ['<=', 'abs(b - a) + abs(a) - abs(a)', sign()],
                ['==', 'rhs', algebra()],
              ]),
              ['<=', 'rhs', hypothesis('one way'), hypothesis('the other way')],
            ]),
            ['==', 'abs(L*abs(y - h/2) - L*abs(z - h/2))', hypothesis('one kink')],
            ['==', 'L*abs(abs(y - h/2) - abs(z - h/2))', algebra()],
            [
              '<=',
              'L*abs((y - h/2) - (z - h/2))',
              hypothesis('reverse triangle', { at: { a: 'y - h/2', b: 'z - h/2' }, times: 'L' }),
            ],
            ['==', 'rhs', algebra()],
          ],
          [
            have('left', 't[0] <= h/2', [
              ['==', '0*h', hypothesis('equal gaps')],
              ['<=', 'rhs', sign()],
            ]),
            have('right', 'h/2 <= t[0+1]', [
              ['<=', '1*h', sign()],
              ['==', 'rhs', hypothesis('equal gaps')],
            ]),
            [
              '==',
              'abs(f(h/2) - (f(t[0]) + s(0)*(h/2 - t[0])))',
              lemma('relu-universal-approximation', { part: 'pieces', at: { m: 'p', j: '0', x: 'h/2' } }),
            ],
            ['==', 'abs(f(h/2) - (f(t[0]) + (f(t[1]) - f(t[0]))/(t[1] - t[0])*(h/2 - t[0])))', unfold('s')],
            ['==', 'abs(f(h/2) - (f(0) + (f(h) - f(0))/h*(h/2)))', hypothesis('equal gaps')],
            [
              '==',
              'abs(L*abs(h/2 - h/2) - (L*abs(0 - h/2) + (L*abs(h - h/2) - L*abs(0 - h/2))/h*(h/2)))',
              hypothesis('one kink'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        models: { f: 'map(arg in R, L*abs(arg - h/2))' },
        regimes: { 'tight: on one side of the kink': { construct: { y: 'h', z: '2*h' } } },
      },
    },
    'sharp for bounded curvature': {
      without: ['first knot'],
      given: { h: real('positive') },
      hypotheses: {
        'equal gaps': 'forall(i in nat, t[i] == i*h)',
        square: 'forall(z in R, f(z) == z^2)',
      },
      states: 'forall(p in nat, abs(f(h/2) - net(p, h/2)) == 2*h^2/8)',
      derivation: [
        have('left', 't[0] <= h/2', [
          ['==', '0*h', hypothesis('equal gaps')],
          ['<=', 'rhs', sign()],
        ]),
        have('right', 'h/2 <= t[0+1]', [
          ['<=', '1*h', sign()],
          ['==', 'rhs', hypothesis('equal gaps')],
        ]),
        [
          '==',
          'abs(f(h/2) - (f(t[0]) + s(0)*(h/2 - t[0])))',
          lemma('relu-universal-approximation', { part: 'pieces', at: { m: 'p', j: '0', x: 'h/2' } }),
        ],
        ['==', 'abs(f(h/2) - (f(t[0]) + (f(t[1]) - f(t[0]))/(t[1] - t[0])*(h/2 - t[0])))', unfold('s')],
        ['==', 'abs(f(h/2) - (f(0) + (f(h) - f(0))/h*(h/2)))', hypothesis('equal gaps')],
        ['==', 'abs((h/2)^2 - (0^2 + (h^2 - 0^2)/h*(h/2)))', hypothesis('square')],
        ['==', 'rhs', algebra()],
      ],
      instances: { models: { f: 'map(arg in R, arg^2)' } },
    },
  },

  instances: {
    sizes: { cells: [0, 3], p: [0, 3], m: [0, 2], j: [0, 3], i: [0, 5] },
    raw: { cells: natural(), slope: real(), share: real('[0,1]') },
    construct: {
      h: '1/(cells + 1)',
      't[i in nat]': 'i*h',
      p: 'cells',
      x: 'share',
      L: 'abs(slope)',
      M: '2*abs(slope)',
    },
    models: { f: ['map(arg in R, slope*abs(arg - h/2))', 'map(arg in R, slope*arg)'] },
  },

  controls: {
    'one unit fewer': {
      part: 'interpolation',
      states: 'forall(m in nat, j in nat, net(j + m, t[j+2]) == f(t[j+2]))',
      counterexample: {
        f: 'map(arg in R, indicator(abs(arg - 1) <= 0))',
        t: [0, 1, 2, 3],
        m: 0,
        j: 0,
        p: 0,
        cells: 0,
      },
      instances: { sizes: { m: [0, 0] } },
      because:
        'one unit is affine to the right of 0, and does not fall again to the third of the values 0, 1, 0',
    },
    'a quarter for Lipschitz functions': {
      part: 'Lipschitz',
      replace: ['L*h/2', 'L*h/4'],
      counterexample: {
        f: 'map(arg in R, abs(arg - 1/2))',
        t: [0, 1, 2, 3],
        h: 1,
        L: 1,
        cells: 0,
        p: 0,
        x: '1/2',
      },
      instances: { models: { f: 'map(arg in R, slope*abs(arg - h/2))' }, construct: { x: 'h/2' } },
      because: 'the error of L |x - h/2| at h/2 is L h/2',
    },
    'a sixteenth for bounded curvature': {
      part: 'curvature',
      replace: ['M*h^2/8', 'M*h^2/16'],
      counterexample: { f: 'map(arg in R, arg^2)', t: [0, 1, 2, 3], h: 1, M: 2, cells: 0, p: 0, x: '1/2' },
      instances: { construct: { x: 'h/2' } },
      because: 'the error of x^2 in the middle of a cell is h^2/4',
    },
    'a cubic rate': {
      part: 'curvature',
      replace: ['M*h^2/8', 'M*h^3'],
      counterexample: {
        f: 'map(arg in R, arg^2)',
        t: [0, '1/32', '1/16', '3/32'],
        h: '1/32',
        M: 2,
        cells: 0,
        p: 0,
        x: '1/64',
      },
      instances: { sizes: { cells: [0, 0] }, construct: { h: '1/32', x: 'h/2' } },
      because: 'the error of x^2 is h^2/4, which exceeds 2 h^3 for h below 1/8',
    },
    'a step': {
      part: 'approximation',
      without: ['uniformly continuous'],
      counterexample: {
        f: 'map(arg in R, indicator(arg > 1/3))',
        cells: 3,
        eps: '1/4',
        N: 3,
        n: 3,
        x: '1/3',
      },
      instances: {
        models: { f: 'map(arg in R, indicator(arg > 1/3))' },
        construct: { eps: '1/8', N: '4*grid + 3', n: '4*grid + 3', x: '1/3' },
      },
      because: 'in the cell of the jump the network passes 1/2, and the step does not',
    },
  },
});
