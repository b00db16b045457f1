/**
 * # The gradient through the inner gradient steps of meta-learning
 *
 * One gradient step of length a on the support loss before the query loss is taken multiplies its gradient by I - a Hessian, and k steps by the product
 * (I - a H(t_0)) … (I - a H(t_(k-1))) in this order; transposes are written out, which are the same for the symmetric Hessian of a C^2 loss. Leaving the
 * factor out errs by at most a |H| |gradient|. For quadratic losses with matrices H_i and minima c_i the meta-loss of a task is quadratic with
 * B_i = (I - a H_i) H_i (I - a H_i), and their average has the one minimiser (sum B_i)^(-1) sum B_i c_i when sum B_i is positive definite, which must be
 * asked for: for H = -1 there is none, and for H = 1, a = 1 every point is one.
 * Not claimed: that first-order gradients or their fixed points are the same, that the mean of the c_i is the minimiser (see `controls`).
 */
import {
  algebra,
  array,
  calculus,
  differentiable,
  element,
  have,
  hypothesis,
  indexSet,
  induction,
  lemma,
  natural,
  nonemptySet,
  proof,
  real,
  unfold,
} from 'lemmata';

const itself = 'maml-meta-gradient';
const losses = {
  I: indexSet('parameters'),
  support: differentiable(['R[I]', 'R'], [{ name: 'grad', partials: ['Hessian', null] }]),
  query: differentiable(['R[I]', 'R'], ['slope']),
  t: array('I'),
  a: real('nonnegative'),
};
const adapted = 'array(i in I, t[i] - a*grad(t)[i])';
const meta = (j: string) => `D(query(${adapted}), t[${j}])`;
const firstOrder = (i: string) => `slope(${adapted})[${i}]`;
const formula = (j: string) => `sum(m in I, (delta(m, ${j}) - a*Hessian(t)[m,${j}])*${firstOrder('m')})`;
const member = (s: string, n: string) => `array(m in I, theta(${s})[${n},m])`;

const smooth = {
  support: [
    'map(x in R[I], sum(i in I, h[i]/2*x[i]^2) + sum(i in I, x[i])^2/2)',
    'map(x in R[I], sum(i in I, x[i]^3/3 + h[i]*x[i]^2))',
    'map(x in R[I], sum(i in I, h[i]*x[i])^3/3)',
  ],
  query: [
    'map(x in R[I], sum(i in I, (x[i] - c[i])^2))',
    'map(x in R[I], sum(i in I, c[i]*x[i])^2 + sum(i in I, x[i]))',
  ],
};
const drawn = {
  raw: { h: array('I'), c: array('I') },
  draw: { t: { between: [-2, 2] as [number, number] }, a: { between: [0, 1] as [number, number] } },
};
const parabola = 'map(x in R[I], sum(i in I, x[i]^2)/2)';
const onParabola = { I: 1, support: parabola, query: parabola, t: [1], a: '1/2' };

const tasks = {
  K: nonemptySet('tasks'),
  I: indexSet('parameters'),
  B: array('K', 'I', 'I'),
  c: array('K', 'I'),
  w: array('I'),
};
const average = (v: string) =>
  `sum(k in K, 1/2*sum(p in I, sum(q in I, B[k,p,q]*(${v}[p] - c[k,p])*(${v}[q] - c[k,q]))))/card(K)`;
/** B_i for H = 1 and H = 2 with a = 1/4, and minima 0 and 1. */
const twoTasks = { K: 2, I: 1, B: [[['9/16']], [['1/2']]], c: [[0], [1]], v: ['8/17'] };
const definiteTasks = {
  sizes: { K: [1, 3] as [number, number], I: [1, 2] as [number, number] },
  raw: {
    G: array('I', 'I'),
    share: array('K', { is: 'positive' }),
    target: array('I'),
    free: array('K', 'I'),
  },
  construct: {
    'B[k in K, p in I, q in I]': 'share[k]*(delta(p, q) + sum(i in I, G[i,p]*G[i,q]))',
    'c[k in K, p in I]': 'target[p] + free[k,p] - sum(j in K, share[j]*free[j,p])/sum(j in K, share[j])',
    'w[p in I]': 'target[p]',
  },
};
const either = (k: string, p: string, q: string) => `(half[${k},${p},${q}] + half[${k},${q},${p}])`;
const heavy = `(1 + sum(l in K, sum(i in I, sum(j in I, abs(${either('l', 'i', 'j')})))))`;
/** The task \`one\` has a multiple of the identity, larger than the matrices of the others. */
const heavyTask = {
  'B[k in K, p in I, q in I]': `delta(k, one)*delta(p, q)*${heavy} + (1 - delta(k, one))*${either('k', 'p', 'q')}`,
  'c[k in K, p in I]': `target[p] - (1 - delta(k, one))*free[k,p] + delta(k, one)*sum(l in K, (1 - delta(l, one))*sum(q in I, ${either('l', 'p', 'q')}*free[l,q]))/${heavy}`,
  'w[p in I]': 'target[p]',
  'v[p in I]': 'target[p] + near[p]/2^20',
};
const otherPoint = {
  sizes: { K: [2, 2] as [number, number], I: [1, 1] as [number, number] },
  raw: { share: array('K', { is: 'positive' }), free: array('K', 'I') },
};

export default proof({
  id: itself,
  title: 'The gradient through one gradient step is I - a Hessian times the gradient at the adapted point',
  sources: [
    { document: 'foundations-book', section: 'Few-shot learning, MAML', relation: 'made precise' },
    {
      document: 'foundations-article',
      section: 'Training Strategies (Few-Shot Learning)',
      relation: 'made precise',
    },
  ],
  references: ['finn2017, Equation 1', 'fallah2020'],

  given: {},

  parts: {
    'one step': {
      given: losses,
      states: `forall(j in I, ${meta('j')} == ${formula('j')})`,
      derivation: [['==', 'rhs', calculus()]],
      instances: { sizes: { I: [0, 2] }, ...drawn, models: smooth },
    },
    'first-order error': {
      given: { ...losses, norm: real('nonnegative') },
      hypotheses: {
        norm: 'forall(v in R[I], sum(j in I, sum(m in I, Hessian(t)[m,j]*v[m])^2) <= norm^2*sum(m in I, v[m]^2))',
      },
      states: `sqrt(sum(j in I, (${meta('j')} - ${firstOrder('j')})^2)) <= a*norm*sqrt(sum(m in I, ${firstOrder('m')}^2))`,
      derivation: [
        [
          '==',
          `sqrt(sum(j in I, (${formula('j')} - ${firstOrder('j')})^2))`,
          lemma(itself, { part: 'one step' }),
        ],
        ['==', `sqrt(a^2*sum(j in I, sum(m in I, Hessian(t)[m,j]*${firstOrder('m')})^2))`, algebra()],
        [
          '<=',
          `sqrt(a^2*(norm^2*sum(m in I, ${firstOrder('m')}^2)))`,
          hypothesis('norm', { at: { v: `array(m in I, ${firstOrder('m')})` }, times: 'a^2' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { I: [1, 2] },
        ...drawn,
        raw: { ...drawn.raw, curvature: real('nonnegative') },
        models: { support: 'map(x in R[I], curvature/2*sum(i in I, x[i]^2))', query: smooth.query },
        construct: { norm: 'curvature' },
        regimes: {
          'tight: one curvature': { sizes: { I: [1, 1] } },
          'two curvatures': {
            sizes: { I: [2, 2] },
            models: { support: 'map(x in R[I], sum(i in I, h[i]/2*x[i]^2))', query: smooth.query },
            construct: { norm: 'sum(i in I, abs(h[i]))' },
          },
          'tight: one direction': {
            sizes: { I: [2, 2] },
            raw: { ...drawn.raw, curvature: real('nonnegative'), level: real() },
            draw: {
              ...drawn.draw,
              h: {
                tables: [
                  [3, 4],
                  [4, -3],
                ],
              },
            },
            models: {
              support: 'map(x in R[I], curvature/2*sum(i in I, h[i]*x[i])^2)',
              query: 'map(x in R[I], (sum(i in I, h[i]*x[i]) - level)^2)',
            },
            construct: { norm: 'curvature*sum(i in I, h[i]^2)' },
          },
        },
      },
    },
    'k steps': {
      given: { ...losses, h: array('I'), k: natural() },
      where: {
        'theta(s in R)[0, i in I]': 't[i] + s*h[i]',
        'theta(s in R)[n+1, i in I]': `theta(s)[n,i] - a*grad(${member('s', 'n')})[i]`,
        'P[0, i in I, j in I]': 'delta(i, j)',
        'P[n+1, i in I, j in I]': `sum(l in I, P[n,i,l]*(delta(l, j) - a*Hessian(${member('0', 'n')})[j,l]))`,
      },
      states: `D(query(array(m in I, theta(s)[k,m])), s = 0) == sum(i in I, h[i]*sum(j in I, P[k,i,j]*slope(${member('0', 'k')})[j]))`,
      derivation: [
        have(
          'inner steps',
          'forall(n in nat, j in I, D(theta(s)[n,j], s = 0) == sum(i in I, h[i]*P[n,i,j]))',
          [
            induction('n', {
              base: [
                ['==', 'D(t[j] + s*h[j], s = 0)', unfold('theta')],
                ['==', 'h[j]', calculus()],
                ['==', 'sum(i in I, h[i]*delta(i, j))', algebra()],
                ['==', 'rhs', unfold('P')],
              ],
              step: [
                ['==', `D(theta(s)[n,j] - a*grad(${member('s', 'n')})[j], s = 0)`, unfold('theta')],
                [
                  '==',
                  `D(theta(s)[n,j], s = 0) - a*sum(l in I, Hessian(${member('0', 'n')})[j,l]*D(theta(s)[n,l], s = 0))`,
                  calculus(),
                ],
                [
                  '==',
                  `sum(i in I, h[i]*P[n,i,j]) - a*sum(l in I, Hessian(${member('0', 'n')})[j,l]*sum(i in I, h[i]*P[n,i,l]))`,
                  hypothesis('induction'),
                ],
                [
                  '==',
                  `sum(i in I, h[i]*sum(l in I, P[n,i,l]*(delta(l, j) - a*Hessian(${member('0', 'n')})[j,l])))`,
                  algebra(),
                ],
                ['==', 'rhs', unfold('P')],
              ],
            }),
          ],
        ),
        ['==', `sum(j in I, slope(${member('0', 'k')})[j]*D(theta(s)[k,j], s = 0))`, calculus()],
        [
          '==',
          `sum(j in I, slope(${member('0', 'k')})[j]*sum(i in I, h[i]*P[k,i,j]))`,
          hypothesis('inner steps'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { I: [1, 2], k: [0, 3] },
        raw: { c: array('I'), curvature: array('I') },
        draw: {
          t: { between: [-1, 1], bits: 2 },
          a: { between: [0, 0.5], bits: 2 },
          curvature: { between: [-1, 1], bits: 2 },
        },
        models: {
          support: 'map(x in R[I], sum(i in I, curvature[i]/2*x[i]^2) + sum(i in I, x[i])^2/2)',
          query: smooth.query,
        },
        regimes: {
          cubic: {
            sizes: { I: [1, 1], k: [0, 2] },
            models: { support: 'map(x in R[I], sum(i in I, x[i]^3/3))', query: smooth.query },
          },
        },
      },
    },
    quadratics: {
      given: {
        I: indexSet('parameters'),
        H: array('I', 'I'),
        c: array('I'),
        t: array('I'),
        a: real('nonnegative'),
      },
      where: {
        'loss(x in R[I])': '1/2*sum(i in I, (x[i] - c[i])*sum(j in I, H[i,j]*(x[j] - c[j])))',
        'A[i in I, j in I]': 'delta(i, j) - a*H[i,j]',
        'B[p in I, q in I]': 'sum(i in I, sum(j in I, A[i,p]*H[i,j]*A[j,q]))',
      },
      states:
        'loss(array(i in I, t[i] - a*sum(j in I, H[i,j]*(t[j] - c[j])))) == 1/2*sum(p in I, sum(q in I, (t[p] - c[p])*B[p,q]*(t[q] - c[q])))',
      derivation: [
        have(
          'adapted',
          'forall(i in I, t[i] - a*sum(j in I, H[i,j]*(t[j] - c[j])) == c[i] + sum(p in I, A[i,p]*(t[p] - c[p])))',
          [
            ['==', 'c[i] + sum(p in I, (delta(i, p) - a*H[i,p])*(t[p] - c[p]))', algebra()],
            ['==', 'rhs', unfold('A')],
          ],
        ),
        ['==', 'loss(array(i in I, c[i] + sum(p in I, A[i,p]*(t[p] - c[p]))))', hypothesis('adapted')],
        [
          '==',
          '1/2*sum(i in I, sum(p in I, A[i,p]*(t[p] - c[p]))*sum(j in I, H[i,j]*sum(q in I, A[j,q]*(t[q] - c[q]))))',
          unfold('loss'),
        ],
        [
          '==',
          '1/2*sum(p in I, sum(q in I, (t[p] - c[p])*sum(i in I, sum(j in I, A[i,p]*H[i,j]*A[j,q]))*(t[q] - c[q])))',
          algebra(),
        ],
        ['==', 'rhs', unfold('B')],
      ],
      instances: {
        sizes: { I: [0, 3] },
        raw: { half: array('I', 'I') },
        construct: { 'H[i in I, j in I]': 'half[i,j] + half[j,i]' },
      },
    },
    'average of tasks': {
      given: tasks,
      hypotheses: {
        symmetric: 'forall(k in K, p in I, q in I, B[k,p,q] == B[k,q,p])',
        'normal equations': 'forall(p in I, sum(k in K, sum(q in I, B[k,p,q]*(w[q] - c[k,q]))) == 0)',
        definite:
          'forall(d in R[I], 0 < sum(p in I, d[p]^2), 0 < sum(k in K, sum(p in I, sum(q in I, B[k,p,q]*d[p]*d[q]))))',
      },
      states: `forall(v in R[I], 0 < sum(p in I, (v[p] - w[p])^2), ${average('w')} < ${average('v')})`,
      derivation: [
        have(
          'no terms',
          'forall(N in R[K, I, I], forall(k in K, p in I, q in I, N[k,p,q] == 0), sum(k in K, sum(p in I, sum(q in I, N[k,p,q]*(w[p] - c[k,p])*(v[q] - w[q])))) == 0)',
          [
            [
              '==',
              'sum(k in K, sum(p in I, sum(q in I, 0*(w[p] - c[k,p])*(v[q] - w[q]))))',
              hypothesis("assumed'"),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('not skew', 'forall(k in K, p in I, q in I, B[k,p,q] - B[k,q,p] == 0)', [
          ['==', 'B[k,q,p] - B[k,q,p]', hypothesis('symmetric', { at: { k: 'k', p: 'p', q: 'q' } })],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'gain',
          '0 < 1/2*sum(k in K, sum(p in I, sum(q in I, B[k,p,q]*(v[p] - w[p])*(v[q] - w[q]))))/card(K)',
          [
            [
              '<',
              'rhs',
              hypothesis('definite', { at: { d: 'array(p in I, v[p] - w[p])' }, times: '1/(2*card(K))' }),
            ],
          ],
        ),
        [
          '<',
          `${average('w')} + 1/2*sum(k in K, sum(p in I, sum(q in I, B[k,p,q]*(v[p] - w[p])*(v[q] - w[q]))))/card(K)`,
          hypothesis('gain'),
        ],
        [
          '==',
          `${average('v')} - sum(p in I, (v[p] - w[p])*sum(k in K, sum(q in I, B[k,p,q]*(w[q] - c[k,q]))))/card(K) - 1/2*sum(k in K, sum(p in I, sum(q in I, (B[k,p,q] - B[k,q,p])*(w[p] - c[k,p])*(v[q] - w[q]))))/card(K)`,
          algebra(),
        ],
        [
          '==',
          `${average('v')} - sum(p in I, (v[p] - w[p])*0)/card(K) - 1/2*sum(k in K, sum(p in I, sum(q in I, (B[k,p,q] - B[k,q,p])*(w[p] - c[k,p])*(v[q] - w[q]))))/card(K)`,
          hypothesis('normal equations'),
        ],
        [
          '==',
          `${average('v')} - sum(p in I, (v[p] - w[p])*0)/card(K) - 1/2*0/card(K)`,
          hypothesis('no terms', { at: { N: 'array(k in K, p in I, q in I, B[k,p,q] - B[k,q,p])' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...definiteTasks,
        regimes: {
          'tight: very near the minimiser': {
            raw: { near: array('I', { is: '[-1,1]' }) },
            construct: { 'v[p in I]': 'target[p] + near[p]/2^20' },
          },
          'tight: one task outweighs the others, which need not be convex': {
            sizes: { K: [2, 2], I: [2, 2] },
            raw: {
              one: element('K'),
              half: array('K', 'I', 'I'),
              target: array('I'),
              free: array('K', 'I'),
              near: array('I', { is: '[-1,1]' }),
            },
            construct: heavyTask,
          },
        },
      },
    },
  },

  controls: {
    'first-order gradients': {
      part: 'one step',
      states: `forall(j in I, ${meta('j')} == ${firstOrder('j')})`,
      counterexample: { ...onParabola, j: 0 },
      because: 'for t^2/2 and a = 1/2 at 1 the gradient is 1/4, that of first order 1/2',
    },
    'the sign of the Hessian': {
      part: 'one step',
      states: `forall(j in I, ${meta('j')} == ${formula('j').replace('- a*', '+ a*')})`,
      counterexample: { ...onParabola, j: 0 },
      because: '3/4 instead of 1/4',
    },
    'half the error of first order': {
      part: 'first-order error',
      replace: ['<= a*norm', '<= a/2*norm'],
      counterexample: { ...onParabola, norm: 1 },
      because: '|1/4 - 1/2| is 1/2 of 1/2',
    },
    'the mean of the minima': {
      part: 'average of tasks',
      hypotheses: { 'normal equations': 'forall(p in I, w[p] == sum(k in K, c[k,p])/card(K))' },
      counterexample: { ...twoTasks, w: ['1/2'] },
      instances: {
        ...otherPoint,
        construct: {
          'B[k in K, p in I, q in I]': 'share[k]',
          'c[k in K, p in I]': 'free[k,p]',
          'w[p in I]': 'sum(k in K, free[k,p])/2',
          'v[p in I]': 'sum(k in K, share[k]*free[k,p])/sum(k in K, share[k])',
        },
      },
      because: 'with H = 1 and 2 and a = 1/4 the minimiser is 8/17, not 1/2',
    },
    'the fixed point of first order': {
      part: 'average of tasks',
      given: { first: array('K', { is: 'positive' }) },
      hypotheses: {
        'normal equations': 'forall(p in I, sum(k in K, first[k]*(w[p] - c[k,p])) == 0)',
      },
      counterexample: { ...twoTasks, first: ['3/4', 1], w: ['4/7'] },
      instances: {
        ...otherPoint,
        construct: {
          'B[k in K, p in I, q in I]': 'share[k]',
          'c[k in K, p in I]': 'free[k,p]',
          'w[p in I]': 'sum(k in K, first[k]*free[k,p])/sum(k in K, first[k])',
          'v[p in I]': 'sum(k in K, share[k]*free[k,p])/sum(k in K, share[k])',
        },
      },
      because: 'with weights H (1 - a H) instead of H (1 - a H)^2 it is 4/7, not 8/17',
    },
    'a concave average': {
      part: 'average of tasks',
      without: ['definite'],
      counterexample: { K: 1, I: 1, B: [[['-9/4']]], c: [[0]], w: [0], v: [1] },
      instances: { construct: { 'B[k in K, p in I, q in I]': '-share[k]*delta(p, q)' } },
      because: 'for H = -1 and a = 1/2 the stationary point is a maximum',
    },
  },
});
