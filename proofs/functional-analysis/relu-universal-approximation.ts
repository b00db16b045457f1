/**
 * # One hidden layer of ReLU units interpolates, and approximates every continuous function on [0, 1]
 *
 * With knots 0 = t[0] < t[1] < … the network f(0) + s(0) relu(x) + sum of (s(i+1) - s(i)) relu(x - t[i+1]) over i < p, whose p + 1 weights
 * come from the slopes s(i) of f between knots, agrees with f at the knots and is affine between them. With gaps at most h, its error
 * on [0, 1] is at most L h/2 for L-Lipschitz f, M h^2/8 for |f''| <= M, and omega(h) for a modulus of continuity omega; both constants are
 * sharp, and for uniformly continuous f the error tends to 0. Equal gaps are the case t[i] = i h, h = 1/(p + 1).
 * Not claimed: several dimensions, rates in terms of parameters, anything about what training finds.
 */
import {
  algebra,
  array,
  by,
  calculus,
  cases,
  differentiable,
  fn,
  have,
  hypothesis,
  induction,
  lemma,
  monotone,
  natural,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

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
        regimes: { 'tight: the same knot': { sizes: { q: [0, 0] } } },
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
      states: 'forall(m in nat, j in nat, net(j + m, t[j]) == f(t[j]))',
      derivation: [
        [
          '==',
          'f(t[j]) + s(j)*(t[j] - t[j])',
          lemma('relu-universal-approximation', { part: 'pieces', at: { m: 'm', j: 'j', x: 't[j]' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'error by cells': {
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
        have('not left of zero', '0 <= t[j]', [
          ['==', 't[0]', hypothesis('first knot')],
          [
            '<=',
            'rhs',
            lemma('relu-universal-approximation', { part: 'knots rise', at: { i: '0', q: 'j' } }),
          ],
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
        have('from the start', 'abs(f(x) - f(t[j])) <= L*(x - t[j])', [
          ['<=', 'L*abs(x - t[j])', hypothesis('Lipschitz', { at: { y: 'x', z: 't[j]' } })],
          ['==', 'rhs', algebra()],
        ]),
        have('from the start up', 'f(x) - f(t[j]) <= L*(x - t[j])', [
          ['<=', 'abs(f(x) - f(t[j]))', sign()],
          ['<=', 'rhs', hypothesis('from the start')],
        ]),
        have('from the start down', 'f(t[j]) - f(x) <= L*(x - t[j])', [
          ['<=', 'abs(f(x) - f(t[j]))', sign()],
          ['<=', 'rhs', hypothesis('from the start')],
        ]),
        have('from the end', 'abs(f(x) - f(t[j+1])) <= L*(t[j+1] - x)', [
          ['<=', 'L*abs(x - t[j+1])', hypothesis('Lipschitz', { at: { y: 'x', z: 't[j+1]' } })],
          ['==', 'rhs', algebra()],
        ]),
        have('from the end up', 'f(x) - f(t[j+1]) <= L*(t[j+1] - x)', [
          ['<=', 'abs(f(x) - f(t[j+1]))', sign()],
          ['<=', 'rhs', hypothesis('from the end')],
        ]),
        have('from the end down', 'f(t[j+1]) - f(x) <= L*(t[j+1] - x)', [
          ['<=', 'abs(f(x) - f(t[j+1]))', sign()],
          ['<=', 'rhs', hypothesis('from the end')],
        ]),
        have('not above', 'f(x) - (f(t[j]) + s(j)*(x - t[j])) <= L*h/2', [
          [
            '==',
            '(t[j+1] - x)/(t[j+1] - t[j])*(f(x) - f(t[j])) + (x - t[j])/(t[j+1] - t[j])*(f(x) - f(t[j+1]))',
            unfold('s'),
          ],
          [
            '<=',
            '(t[j+1] - x)/(t[j+1] - t[j])*(L*(x - t[j])) + (x - t[j])/(t[j+1] - t[j])*(f(x) - f(t[j+1]))',
            hypothesis('from the start up', { times: '(t[j+1] - x)/(t[j+1] - t[j])' }),
          ],
          [
            '<=',
            '(t[j+1] - x)/(t[j+1] - t[j])*(L*(x - t[j])) + (x - t[j])/(t[j+1] - t[j])*(L*(t[j+1] - x))',
            hypothesis('from the end up', { times: '(x - t[j])/(t[j+1] - t[j])' }),
          ],
          ['<=', 'L*(t[j+1] - t[j])/2', sign('L/2*(2*x - t[j] - t[j+1])^2/(t[j+1] - t[j])')],
          ['<=', 'rhs', hypothesis('gaps', { at: { i: 'j' }, times: 'L/2' })],
        ]),
        have('not below', 'f(t[j]) + s(j)*(x - t[j]) - f(x) <= L*h/2', [
          [
            '==',
            '(t[j+1] - x)/(t[j+1] - t[j])*(f(t[j]) - f(x)) + (x - t[j])/(t[j+1] - t[j])*(f(t[j+1]) - f(x))',
            unfold('s'),
          ],
          [
            '<=',
            '(t[j+1] - x)/(t[j+1] - t[j])*(L*(x - t[j])) + (x - t[j])/(t[j+1] - t[j])*(f(t[j+1]) - f(x))',
            hypothesis('from the start down', { times: '(t[j+1] - x)/(t[j+1] - t[j])' }),
          ],
          [
            '<=',
            '(t[j+1] - x)/(t[j+1] - t[j])*(L*(x - t[j])) + (x - t[j])/(t[j+1] - t[j])*(L*(t[j+1] - x))',
            hypothesis('from the end down', { times: '(x - t[j])/(t[j+1] - t[j])' }),
          ],
          ['<=', 'L*(t[j+1] - t[j])/2', sign('L/2*(2*x - t[j] - t[j+1])^2/(t[j+1] - t[j])')],
          ['<=', 'rhs', hypothesis('gaps', { at: { i: 'j' }, times: 'L/2' })],
        ]),
        ['<=', 'rhs', hypothesis('not above'), hypothesis('not below')],
      ],
    },
    Lipschitz: {
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
      given: { B: real('nonnegative'), h: real('positive') },
      hypotheses: {
        gaps: 'forall(i in nat, t[i+1] - t[i] <= h)',
        oscillation:
          'forall(y in R, z in R, 0 <= y, y <= 1, 0 <= z, z <= 1, abs(y - z) <= h, abs(f(y) - f(z)) <= B)',
      },
      states:
        'forall(j in nat, x in R, t[j] <= x, x <= t[j+1], t[j+1] <= 1, abs(f(x) - (f(t[j]) + s(j)*(x - t[j]))) <= B)',
      derivation: [
        have('not left of zero', '0 <= t[j]', [
          ['==', 't[0]', hypothesis('first knot')],
          [
            '<=',
            'rhs',
            lemma('relu-universal-approximation', { part: 'knots rise', at: { i: '0', q: 'j' } }),
          ],
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
        have('near the start', 'abs(x - t[j]) <= h', [
          ['==', 'x - t[j]', algebra()],
          ['<=', 't[j+1] - t[j]', hypothesis('assumed-2')],
          ['<=', 'rhs', hypothesis('gaps', { at: { i: 'j' } })],
        ]),
        have('from the start', 'abs(f(x) - f(t[j])) <= B', [
          ['<=', 'rhs', hypothesis('oscillation', { at: { y: 'x', z: 't[j]' } })],
        ]),
        have('from the start up', 'f(x) - f(t[j]) <= B', [
          ['<=', 'abs(f(x) - f(t[j]))', sign()],
          ['<=', 'rhs', hypothesis('from the start')],
        ]),
        have('from the start down', 'f(t[j]) - f(x) <= B', [
          ['<=', 'abs(f(x) - f(t[j]))', sign()],
          ['<=', 'rhs', hypothesis('from the start')],
        ]),
        have('near the end', 'abs(x - t[j+1]) <= h', [
          ['==', 't[j+1] - x', algebra()],
          ['<=', 't[j+1] - t[j]', hypothesis('assumed-1')],
          ['<=', 'rhs', hypothesis('gaps', { at: { i: 'j' } })],
        ]),
        have('from the end', 'abs(f(x) - f(t[j+1])) <= B', [
          ['<=', 'rhs', hypothesis('oscillation', { at: { y: 'x', z: 't[j+1]' } })],
        ]),
        have('from the end up', 'f(x) - f(t[j+1]) <= B', [
          ['<=', 'abs(f(x) - f(t[j+1]))', sign()],
          ['<=', 'rhs', hypothesis('from the end')],
        ]),
        have('from the end down', 'f(t[j+1]) - f(x) <= B', [
          ['<=', 'abs(f(x) - f(t[j+1]))', sign()],
          ['<=', 'rhs', hypothesis('from the end')],
        ]),
        have('not above', 'f(x) - (f(t[j]) + s(j)*(x - t[j])) <= B', [
          [
            '==',
            '(t[j+1] - x)/(t[j+1] - t[j])*(f(x) - f(t[j])) + (x - t[j])/(t[j+1] - t[j])*(f(x) - f(t[j+1]))',
            unfold('s'),
          ],
          [
            '<=',
            '(t[j+1] - x)/(t[j+1] - t[j])*B + (x - t[j])/(t[j+1] - t[j])*(f(x) - f(t[j+1]))',
            hypothesis('from the start up', { times: '(t[j+1] - x)/(t[j+1] - t[j])' }),
          ],
          [
            '<=',
            '(t[j+1] - x)/(t[j+1] - t[j])*B + (x - t[j])/(t[j+1] - t[j])*B',
            hypothesis('from the end up', { times: '(x - t[j])/(t[j+1] - t[j])' }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('not below', 'f(t[j]) + s(j)*(x - t[j]) - f(x) <= B', [
          [
            '==',
            '(t[j+1] - x)/(t[j+1] - t[j])*(f(t[j]) - f(x)) + (x - t[j])/(t[j+1] - t[j])*(f(t[j+1]) - f(x))',
            unfold('s'),
          ],
          [
            '<=',
            '(t[j+1] - x)/(t[j+1] - t[j])*B + (x - t[j])/(t[j+1] - t[j])*(f(t[j+1]) - f(x))',
            hypothesis('from the start down', { times: '(t[j+1] - x)/(t[j+1] - t[j])' }),
          ],
          [
            '<=',
            '(t[j+1] - x)/(t[j+1] - t[j])*B + (x - t[j])/(t[j+1] - t[j])*B',
            hypothesis('from the end down', { times: '(x - t[j])/(t[j+1] - t[j])' }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        ['<=', 'rhs', hypothesis('not above'), hypothesis('not below')],
      ],
    },
    oscillation: {
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
        have('not left of zero', '0 <= t[j]', [
          ['==', 't[0]', hypothesis('first knot')],
          [
            '<=',
            'rhs',
            lemma('relu-universal-approximation', { part: 'knots rise', at: { i: '0', q: 'j' } }),
          ],
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
        have(
          'slopes rise',
          'forall(c in R, forall(z in R, 0 <= z, z <= 1, -M <= c*ddf(z)), forall(u in R, w in R, 0 <= u, u <= w, w <= 1, c*df(u) + M*u <= c*df(w) + M*w))',
          [
            monotone('rise', {
              variable: 'z1',
              from: 'u',
              to: 'w',
              of: 'c*df(z1) + M*z1',
              derivative: '>= 0',
              proof: [
                ['==', 'c*ddf(z1) + M', calculus()],
                ['>=', '-M + M', hypothesis('assumed', { at: { z: 'z1' } })],
                ['==', 'rhs', algebra()],
              ],
            }),
            ['<=', 'rhs', hypothesis('rise')],
          ],
        ),
        have(
          'one side',
          'forall(c in R, forall(z in R, 0 <= z, z <= 1, -M <= c*ddf(z)), c*f(x) <= c*(f(t[j]) + s(j)*(x - t[j])) + M*h^2/8)',
          [
            have(
              'slopes rise here',
              'forall(u in R, w in R, 0 <= u, u <= w, w <= 1, c*df(u) + M*u <= c*df(w) + M*w)',
              [by(hypothesis('slopes rise', { at: { c: 'c' } }))],
            ),
            monotone('to the left', {
              variable: 'z1',
              from: 't[j]',
              to: 'x',
              of: 'c*f(z1) + M/2*z1^2 - (c*df(x) + M*x)*z1',
              derivative: '<= 0',
              proof: [
                ['==', 'c*df(z1) + M*z1 - (c*df(x) + M*x)', calculus()],
                [
                  '<=',
                  'c*df(x) + M*x - (c*df(x) + M*x)',
                  hypothesis('slopes rise here', { at: { u: 'z1', w: 'x' } }),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
            monotone('to the right', {
              variable: 'z1',
              from: 'x',
              to: 't[j+1]',
              of: 'c*f(z1) + M/2*z1^2 - (c*df(x) + M*x)*z1',
              derivative: '>= 0',
              proof: [
                ['==', 'c*df(z1) + M*z1 - (c*df(x) + M*x)', calculus()],
                [
                  '>=',
                  'c*df(x) + M*x - (c*df(x) + M*x)',
                  hypothesis('slopes rise here', { at: { u: 'x', w: 'z1' } }),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
            [
              '==',
              '(t[j+1] - x)/(t[j+1] - t[j])*(c*f(x) + M/2*x^2 - (c*df(x) + M*x)*x) + (x - t[j])/(t[j+1] - t[j])*(c*f(x) + M/2*x^2 - (c*df(x) + M*x)*x) - M/2*x^2 + (c*df(x) + M*x)*x',
              algebra(),
            ],
            [
              '<=',
              '(t[j+1] - x)/(t[j+1] - t[j])*(c*f(t[j]) + M/2*t[j]^2 - (c*df(x) + M*x)*t[j]) + (x - t[j])/(t[j+1] - t[j])*(c*f(x) + M/2*x^2 - (c*df(x) + M*x)*x) - M/2*x^2 + (c*df(x) + M*x)*x',
              hypothesis('to the left', { times: '(t[j+1] - x)/(t[j+1] - t[j])' }),
            ],
            [
              '<=',
              '(t[j+1] - x)/(t[j+1] - t[j])*(c*f(t[j]) + M/2*t[j]^2 - (c*df(x) + M*x)*t[j]) + (x - t[j])/(t[j+1] - t[j])*(c*f(t[j+1]) + M/2*t[j+1]^2 - (c*df(x) + M*x)*t[j+1]) - M/2*x^2 + (c*df(x) + M*x)*x',
              hypothesis('to the right', { times: '(x - t[j])/(t[j+1] - t[j])' }),
            ],
            [
              '==',
              'c*(f(t[j]) + (f(t[j+1]) - f(t[j]))/(t[j+1] - t[j])*(x - t[j])) + M/2*(x - t[j])*(t[j+1] - x)',
              algebra(),
            ],
            ['==', 'c*(f(t[j]) + s(j)*(x - t[j])) + M/2*(x - t[j])*(t[j+1] - x)', unfold('s')],
            [
              '<=',
              'c*(f(t[j]) + s(j)*(x - t[j])) + M/8*(t[j+1] - t[j])^2',
              sign('M/8*(2*x - t[j] - t[j+1])^2'),
            ],
            [
              '<=',
              'c*(f(t[j]) + s(j)*(x - t[j])) + M/8*h*(t[j+1] - t[j])',
              hypothesis('gaps', { at: { i: 'j' }, times: 'M/8*(t[j+1] - t[j])' }),
            ],
            [
              '<=',
              'c*(f(t[j]) + s(j)*(x - t[j])) + M/8*h*h',
              hypothesis('gaps', { at: { i: 'j' }, times: 'M/8*h' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('from above', 'forall(z in R, 0 <= z, z <= 1, -M <= 1*ddf(z))', [
          ['<=', '-abs(ddf(z))', hypothesis('curvature')],
          ['<=', 'rhs', sign()],
        ]),
        have('from below', 'forall(z in R, 0 <= z, z <= 1, -M <= -1*ddf(z))', [
          ['<=', '-abs(ddf(z))', hypothesis('curvature')],
          ['<=', 'rhs', sign()],
        ]),
        have('upper', '1*f(x) <= 1*(f(t[j]) + s(j)*(x - t[j])) + M*h^2/8', [
          ['<=', 'rhs', hypothesis('one side', { at: { c: '1' } })],
        ]),
        have('lower', '-1*f(x) <= -1*(f(t[j]) + s(j)*(x - t[j])) + M*h^2/8', [
          ['<=', 'rhs', hypothesis('one side', { at: { c: '-1' } })],
        ]),
        have('not above', 'f(x) - (f(t[j]) + s(j)*(x - t[j])) <= M*h^2/8', [
          ['<=', 'rhs', hypothesis('upper')],
        ]),
        have('not below', 'f(t[j]) + s(j)*(x - t[j]) - f(x) <= M*h^2/8', [
          ['<=', 'rhs', hypothesis('lower')],
        ]),
        ['<=', 'rhs', hypothesis('not above'), hypothesis('not below')],
      ],
    },
    curvature: {
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
  },

  instances: {
    sizes: { p: [0, 4], m: [0, 2], j: [0, 2], i: [0, 6] },
    raw: { gap: array('nat', { is: '(0,1]' }), slope: real(), share: real('[0,1]') },
    construct: { 't[0]': '0', 't[k+1]': 't[k] + gap[k]' },
    models: { f: ['map(z in R, slope*abs(z - 1/2))', 'map(z in R, z^2)'] },
  },

  controls: {},
});
