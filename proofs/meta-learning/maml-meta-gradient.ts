/**
 * # The gradient through the inner steps of MAML
 *
 * One gradient step of size a on the support loss, then the query loss: the gradient of the composition is (I - a H) times the query gradient at
 * the adapted parameters, H the Hessian of the support loss; through k steps it is the product (I - a H(t_0)) ... (I - a H(t_{k-1})) in this order.
 * Leaving the factor out (first-order MAML) errs by a |H| |grad| at most. For quadratic tasks the meta-objective is quadratic with the matrices
 * B_k = (I - a H_k)' H_k (I - a H_k); where their sum is positive definite its only minimiser is (sum B_k)^{-1} sum B_k c_k, which is neither the
 * mean of the c_k nor what the first-order rule comes to rest at.
 * Hessians are symmetric, by Schwarz' theorem for losses that are twice continuously differentiable. Not claimed: a minimiser where the sum
 * of the B_k is not definite (H = -1 makes the objective concave, H = 1 with a = 1 constant), anything about training over random tasks.
 */
import {
  algebra,
  array,
  both,
  calculus,
  differentiable,
  have,
  hypothesis,
  indexSet,
  induction,
  lemma,
  nonemptySet,
  proof,
  real,
  unfold,
} from 'lemmata';

const adapted = 'array(m in I, theta[m] - a*gs(theta)[m])';
/** The m-th member of the inner iteration. */
const member = (k: string) => `array(m in I, t(0)[${k},m])`;
const norm = (entry: string) => `sqrt(sum(i in I, (${entry})^2))`;

const losses = {
  Ls: differentiable(['R[I]', 'R'], [{ name: 'gs', partials: ['Hs', null] }]),
  Lq: differentiable(['R[I]', 'R'], ['gq']),
} as const;
const symmetric = { symmetric: 'forall(x in R[I], i in I, j in I, Hs(x)[i,j] == Hs(x)[j,i])' };

/** Support and query losses with a curvature that changes, and instances of them. */
const smooth = {
  raw: { p: array('I'), q: array('I'), r: array('I') },
  models: {
    Ls: 'map(x in R[I], sum(i in I, p[i]*x[i])^2/2 + sum(i in I, q[i]*x[i]^3/6))',
    Lq: 'map(x in R[I], sum(i in I, r[i]*x[i])^2 + sum(i in I, q[i]*x[i]))',
  },
  draw: { a: { between: [0, 1] } },
} as const;

/** One coordinate, both losses x^2/2. */
const parabola = {
  models: { Ls: 'map(x in R[I], sum(i in I, x[i]^2)/2)', Lq: 'map(x in R[I], sum(i in I, x[i]^2)/2)' },
} as const;
const atOne = { I: 1, theta: [1], a: '1/2', Ls: parabola.models.Ls, Lq: parabola.models.Lq } as const;

/** Entry i of the adapted parameters of task k. */
const inner = 'theta[i] - a*sum(j in I, H[k,i,j]*(theta[j] - c[k,j]))';
/** The quadratic form of the B_k at the distances from the c_k, twice the sum of the F. */
const form = (x: string) =>
  `sum(k in K, sum(i in I, sum(j in I, (${x}[i] - c[k,i])*B[k,i,j]*(${x}[j] - c[k,j]))))`;
const between = 'sum(k in K, sum(i in I, sum(j in I, (theta[i] - w[i])*B[k,i,j]*(theta[j] - w[j]))))';
const normal = 'sum(k in K, sum(j in I, B[k,i,j]*(w[j] - c[k,j])))';

/** Quadratic tasks: Hessians H and minimisers c. */
const tasks = {
  K: nonemptySet('tasks'),
  H: array('K', 'I', 'I'),
  c: array('K', 'I'),
} as const;
const symmetricTasks = { 'symmetric Hessians': 'forall(k in K, i in I, j in I, H[k,i,j] == H[k,j,i])' };
const quadratic = {
  'loss(k in K, x in R[I])': '1/2*sum(i in I, sum(j in I, (x[i] - c[k,i])*H[k,i,j]*(x[j] - c[k,j])))',
  'F(k in K, x in R[I])': 'loss(k, array(i in I, x[i] - a*sum(j in I, H[k,i,j]*(x[j] - c[k,j]))))',
  'B[k in K, i in I, j in I]':
    'sum(m in I, sum(l in I, (delta(m,i) - a*H[k,m,i])*H[k,m,l]*(delta(l,j) - a*H[k,l,j])))',
} as const;
const meta = { 'M(x in R[I])': '1/card(K)*sum(k in K, F(k, x))' } as const;

/** Diagonal Hessians from 1/4 to 2 and steps up to 1/4: each B_k is at least 1/16. */
const definite = {
  raw: { d: array('K', 'I') },
  draw: { d: { between: [0.25, 2] }, a: { between: [0, 0.25] } },
  construct: {
    'H[k in K, i in I, j in I]': 'delta(i,j)*d[k,i]',
    'inverse[i in I, j in I]': 'delta(i,j)/sum(k in K, B[k,i,i])',
    lambda: 'card(K)/16',
  },
} as const;

/** At the minimiser, where all other points are worse. */
const atMinimiser = {
  construct: {
    ...definite.construct,
    'theta[i in I]': 'sum(k in K, B[k,i,i]*c[k,i])/sum(k in K, B[k,i,i])',
  },
} as const;
/** The weight of task k for coordinate i in the rule without the factor. */
const firstOrder = 'sum(m in I, H[k,i,m]*(delta(m,i) - a*H[k,m,i]))';

const twoTasks = {
  I: 1,
  K: 2,
  H: [[[1]], [[2]]],
  c: [[0], [1]],
  a: '1/4',
  theta: ['8/17'],
  inverse: [['16/17']],
  lambda: '17/16',
} as const;

export default proof({
  id: 'maml-meta-gradient',
  title: 'The gradient of MAML goes through the inner steps',
  sources: [
    { document: 'success-review', section: 'Few-shot learning and meta-learning', relation: 'made precise' },
  ],
  references: ['finn2017', 'fallah2020'],

  given: { I: indexSet('parameters'), theta: array('I'), a: real('nonnegative') },

  parts: {
    'one step': {
      given: losses,
      hypotheses: symmetric,
      states: `forall(i in I, D(Lq(${adapted}), theta[i]) == sum(j in I, (delta(i,j) - a*Hs(theta)[i,j])*gq(${adapted})[j]))`,
      derivation: [
        ['==', `sum(j in I, gq(${adapted})[j]*(delta(i,j) - a*Hs(theta)[j,i]))`, calculus()],
        ['==', 'rhs', hypothesis('symmetric', { at: { x: 'theta', i: 'j', j: 'i' } })],
      ],
      instances: smooth,
    },
    'many steps': {
      given: { ...losses, v: array('I') },
      where: {
        't(s in R)[0, i in I]': 'theta[i] + s*v[i]',
        't(s in R)[n+1, i in I]': 't(s)[n,i] - a*gs(array(j in I, t(s)[n,j]))[i]',
        'P[0, i in I, j in I]': 'delta(i,j)',
        'P[n+1, i in I, j in I]': `sum(l in I, P[n,i,l]*(delta(l,j) - a*Hs(${member('n')})[l,j]))`,
      },
      hypotheses: symmetric,
      states: `forall(k in nat, D(Lq(array(m in I, t(s)[k,m])), s = 0) == sum(i in I, v[i]*sum(j in I, P[k,i,j]*gq(${member('k')})[j])))`,
      derivation: [
        have('members', 'forall(n in nat, j in I, D(t(s)[n,j], s = 0) == sum(i in I, v[i]*P[n,i,j]))', [
          induction('n', {
            base: [
              ['==', 'D(theta[j] + s*v[j], s = 0)', unfold('t')],
              ['==', 'v[j]', calculus()],
              ['==', 'sum(i in I, v[i]*delta(i,j))', algebra()],
              ['==', 'rhs', unfold('P')],
            ],
            step: [
              ['==', 'D(t(s)[n,j] - a*gs(array(m in I, t(s)[n,m]))[j], s = 0)', unfold('t')],
              [
                '==',
                `D(t(s)[n,j], s = 0) - a*sum(l in I, Hs(${member('n')})[j,l]*D(t(s)[n,l], s = 0))`,
                calculus(),
              ],
              [
                '==',
                `sum(i in I, v[i]*P[n,i,j]) - a*sum(l in I, Hs(${member('n')})[j,l]*sum(i in I, v[i]*P[n,i,l]))`,
                hypothesis('induction'),
              ],
              [
                '==',
                `sum(i in I, v[i]*P[n,i,j]) - a*sum(l in I, Hs(${member('n')})[l,j]*sum(i in I, v[i]*P[n,i,l]))`,
                hypothesis('symmetric', { at: { x: member('n'), i: 'j', j: 'l' } }),
              ],
              [
                '==',
                `sum(i in I, v[i]*sum(l in I, P[n,i,l]*(delta(l,j) - a*Hs(${member('n')})[l,j])))`,
                algebra(),
              ],
              ['==', 'rhs', unfold('P')],
            ],
          }),
        ]),
        ['==', `sum(j in I, gq(${member('k')})[j]*D(t(s)[k,j], s = 0))`, calculus()],
        ['==', `sum(j in I, gq(${member('k')})[j]*sum(i in I, v[i]*P[k,i,j]))`, hypothesis('members')],
        ['==', 'rhs', algebra()],
      ],
      instances: { ...smooth, sizes: { k: [0, 2], I: [0, 2] } },
    },
    'first-order error': {
      given: { ...losses, h: real('nonnegative') },
      hypotheses: {
        ...symmetric,
        'norm of the Hessian': `forall(v in R[I], ${norm('sum(j in I, Hs(theta)[i,j]*v[j])')} <= h*${norm('v[i]')})`,
      },
      states: `${norm(`D(Lq(${adapted}), theta[i]) - gq(${adapted})[i]`)} <= a*h*${norm(`gq(${adapted})[i]`)}`,
      derivation: [
        [
          '==',
          norm(`sum(j in I, (delta(i,j) - a*Hs(theta)[i,j])*gq(${adapted})[j]) - gq(${adapted})[i]`),
          lemma('maml-meta-gradient', { part: 'one step' }),
        ],
        ['==', `a*${norm(`sum(j in I, Hs(theta)[i,j]*gq(${adapted})[j])`)}`, algebra()],
        [
          '<=',
          `a*(h*${norm(`gq(${adapted})[i]`)})`,
          hypothesis('norm of the Hessian', { at: { v: `gq(${adapted})` } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...smooth,
        raw: { ...smooth.raw, curvature: real() },
        models: {
          Ls: 'map(x in R[I], curvature*sum(i in I, x[i]^2)/2 + sum(i in I, p[i]*x[i]))',
          Lq: smooth.models.Lq,
        },
        construct: { h: 'abs(curvature)' },
        regimes: { 'tight: one coordinate': { sizes: { I: [1, 1] }, draw: { a: { between: [0.5, 1] } } } },
      },
    },
    quadratic: {
      given: tasks,
      where: quadratic,
      hypotheses: symmetricTasks,
      states:
        'forall(k in K, forall(i in I, D(loss(k, theta), theta[i]) == sum(j in I, H[k,i,j]*(theta[j] - c[k,j]))) and (F(k, theta) == 1/2*sum(i in I, sum(j in I, (theta[i] - c[k,i])*B[k,i,j]*(theta[j] - c[k,j])))))',
      derivation: [
        both(
          [
            [
              '==',
              'D(1/2*sum(m in I, sum(l in I, (theta[m] - c[k,m])*H[k,m,l]*(theta[l] - c[k,l]))), theta[i])',
              unfold('loss'),
            ],
            [
              '==',
              '1/2*(sum(l in I, H[k,i,l]*(theta[l] - c[k,l])) + sum(l in I, H[k,l,i]*(theta[l] - c[k,l])))',
              calculus(),
            ],
            [
              '==',
              '1/2*(sum(l in I, H[k,i,l]*(theta[l] - c[k,l])) + sum(l in I, H[k,i,l]*(theta[l] - c[k,l])))',
              hypothesis('symmetric Hessians', { at: { k: 'k', i: 'l', j: 'i' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', `loss(k, array(i in I, ${inner}))`, unfold('F')],
            [
              '==',
              `1/2*sum(i in I, sum(l in I, (${inner} - c[k,i])*H[k,i,l]*(${inner.replaceAll('[i]', '[l]').replaceAll('k,i', 'k,l')} - c[k,l])))`,
              unfold('loss'),
            ],
            ['==', 'rhs', unfold('B')],
          ],
        ),
      ],
      instances: {
        raw: { U: array('K', 'I', 'I') },
        construct: { 'H[k in K, i in I, j in I]': 'U[k,i,j] + U[k,j,i]' },
      },
    },
    minimiser: {
      given: { ...tasks, inverse: array('I', 'I'), lambda: real('positive') },
      where: {
        ...quadratic,
        ...meta,
        'w[i in I]': 'sum(j in I, inverse[i,j]*sum(k in K, sum(m in I, B[k,j,m]*c[k,m])))',
      },
      hypotheses: {
        ...symmetricTasks,
        inverse: 'forall(i in I, j in I, sum(m in I, sum(k in K, B[k,i,m])*inverse[m,j]) == delta(i,j))',
        'positive definite':
          'forall(v in R[I], lambda*sum(i in I, v[i]^2) <= sum(k in K, sum(i in I, sum(j in I, v[i]*B[k,i,j]*v[j]))))',
      },
      states: 'M(w) + lambda/(2*card(K))*sum(i in I, (theta[i] - w[i])^2) <= M(theta)',
      derivation: [
        have('symmetric form', 'forall(k in K, i in I, j in I, B[k,i,j] == B[k,j,i])', [
          [
            '==',
            'sum(m in I, sum(l in I, (delta(m,i) - a*H[k,m,i])*H[k,m,l]*(delta(l,j) - a*H[k,l,j])))',
            unfold('B'),
          ],
          [
            '==',
            'sum(m in I, sum(l in I, (delta(m,i) - a*H[k,m,i])*H[k,l,m]*(delta(l,j) - a*H[k,l,j])))',
            hypothesis('symmetric Hessians', { at: { k: 'k', i: 'm', j: 'l' } }),
          ],
          ['==', 'rhs', unfold('B')],
        ]),
        have('normal equations', `forall(i in I, ${normal} == 0)`, [
          [
            '==',
            'sum(m in I, sum(l in I, sum(k in K, B[k,i,l])*inverse[l,m])*sum(q in K, sum(r in I, B[q,m,r]*c[q,r]))) - sum(q in K, sum(r in I, B[q,i,r]*c[q,r]))',
            unfold('w'),
          ],
          [
            '==',
            'sum(m in I, delta(i,m)*sum(q in K, sum(r in I, B[q,m,r]*c[q,r]))) - sum(q in K, sum(r in I, B[q,i,r]*c[q,r]))',
            hypothesis('inverse', { at: { i: 'i', j: 'm' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'crossed',
          'forall(k in K, sum(i in I, sum(j in I, (theta[i] - w[i])*B[k,j,i]*(w[j] - c[k,j]))) == sum(i in I, sum(j in I, (theta[i] - w[i])*B[k,i,j]*(w[j] - c[k,j]))))',
          [['==', 'rhs', hypothesis('symmetric form', { at: { k: 'k', i: 'j', j: 'i' } })]],
        ),
        have('value', `forall(x in R[I], M(x) == 1/(2*card(K))*${form('x')})`, [
          ['==', '1/card(K)*sum(k in K, F(k, x))', unfold('M')],
          ['==', 'rhs', lemma('maml-meta-gradient', { part: 'quadratic', at: { theta: 'x' } })],
        ]),
        [
          '<=',
          `M(w) + 1/(2*card(K))*${between}`,
          hypothesis('positive definite', {
            at: { v: 'array(i in I, theta[i] - w[i])' },
            times: '1/(2*card(K))',
          }),
        ],
        [
          '==',
          `M(w) + 1/(2*card(K))*${between} + 1/card(K)*sum(i in I, (theta[i] - w[i])*${normal})`,
          hypothesis('normal equations'),
        ],
        [
          '==',
          `1/(2*card(K))*(${form('w')} + ${between} + 2*sum(i in I, (theta[i] - w[i])*${normal}))`,
          hypothesis('value', { at: { x: 'w' } }),
        ],
        [
          '==',
          `1/(2*card(K))*(${form('w')} + ${between} + sum(i in I, (theta[i] - w[i])*${normal}) + sum(k in K, sum(i in I, sum(j in I, (theta[i] - w[i])*B[k,j,i]*(w[j] - c[k,j])))))`,
          hypothesis('crossed'),
        ],
        ['==', `1/(2*card(K))*${form('theta')}`, algebra()],
        ['==', 'rhs', hypothesis('value', { at: { x: 'theta' } })],
      ],
      instances: {
        ...definite,
        regimes: {
          'tight: at the minimiser': { construct: { ...definite.construct, 'theta[i in I]': 'w[i]' } },
        },
      },
    },
  },

  instances: { draw: { a: { between: [0, 1] } } },

  controls: {
    'the first-order gradient is the gradient': {
      part: 'one step',
      states: `forall(i in I, D(Lq(${adapted}), theta[i]) == gq(${adapted})[i])`,
      counterexample: atOne,
      because: 'for x^2/2, a = 1/2 and theta = 1 the gradient is 1/4, and the first-order rule has 1/2',
    },
    'the Hessian with the other sign': {
      part: 'one step',
      replace: ['delta(i,j) - a*', 'delta(i,j) + a*'],
      counterexample: atOne,
      because: 'at the same point 3/4 instead of 1/4',
    },
    'the first-order error without the step size': {
      part: 'first-order error',
      replace: ['a*h*', 'a^2*h*'],
      counterexample: { ...atOne, h: 1 },
      because: 'the error is 1/4 there, a^2 h |grad| is 1/8',
    },
    'the product in the other order': {
      part: 'many steps',
      where: {
        'P[0, i in I, j in I]': 'delta(i,j)',
        'P[n+1, i in I, j in I]': `sum(l in I, (delta(i,l) - a*Hs(${member('n')})[i,l])*P[n,l,j])`,
      },
      counterexample: {
        I: 2,
        k: 2,
        theta: [1, 1],
        v: [1, 0],
        a: 1,
        Ls: 'map(x in R[I], sum(i in I, x[i])^2/2 + sum(i in I, weight[i]*x[i]^3)/6)',
        Lq: 'map(x in R[I], sum(i in I, x[i]))',
        weight: [1, 0],
      },
      instances: {
        raw: { weight: array('I') },
        sizes: { I: [2, 2], k: [2, 2] },
        draw: { a: { between: [0.5, 1] }, theta: { between: [-2, 2] }, weight: { between: [-2, 2] } },
        models: {
          Ls: 'map(x in R[I], sum(i in I, x[i])^2/2 + sum(i in I, weight[i]*x[i]^3)/6)',
          Lq: 'map(x in R[I], sum(i in I, x[i]))',
        },
      },
      because: 'Hessians at different points do not commute',
    },
    'the minimiser is the mean of the task minimisers': {
      part: 'minimiser',
      where: { 'w[i in I]': 'sum(k in K, c[k,i])/card(K)' },
      counterexample: twoTasks,
      instances: atMinimiser,
      because: 'the weights are 9/16 and 1/2: the minimiser is 8/17, not 1/2',
    },
    'the first-order rule comes to rest at the minimiser': {
      part: 'minimiser',
      where: {
        'w[i in I]': `sum(k in K, ${firstOrder}*c[k,i])/sum(k in K, ${firstOrder})`,
      },
      counterexample: twoTasks,
      instances: atMinimiser,
      because: 'its weights are 3/4 and 1: it rests at 4/7, not at 8/17',
    },
    'a solution of the normal equations where the forms are not definite': {
      part: 'minimiser',
      without: ['positive definite'],
      counterexample: {
        I: 1,
        K: 1,
        H: [[[-1]]],
        c: [[0]],
        a: '1/2',
        theta: [1],
        inverse: [['-4/9']],
        lambda: 1,
      },
      instances: {
        construct: { ...definite.construct, 'H[k in K, i in I, j in I]': '-delta(i,j)*d[k,i]' },
      },
      because: 'for H = -1 the objective is concave: 0 solves the equation, and 1 is better',
    },
  },
});
