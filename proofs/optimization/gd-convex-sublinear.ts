/**
 * # Gradient descent on smooth functions: values, distances and gradients after k steps
 *
 * For a function whose gradient is Lipschitz with constant L, and steps 1/L. If it is convex, each step lowers the value by at least
 * (|g|^2 + |g'|^2)/(2 L), where g and g' are the gradients before and after it; no step leads away from a minimiser w; and
 * f(x[k]) - f(w) <= L |x[0] - w|^2/(4k + 2), the best constant there is: for Huber's function it is attained, for every k. (It is less than the usual
 * L |x[0] - w|^2/(2k), and holds for k = 0.) Without convexity the values fall as well, and the least of the gradients at x[0], ..., x[n] has
 * |g|^2 <= 4 L (f(x[0]) - inf f)/(3n + 2), to which a sawtooth comes as near as one likes; that is at most the usual 2 L (f(x[0]) - inf f)/(n + 1).
 * Gradients that tend to zero do not make the iterates converge: for log(1 + exp(-x)), convex and smooth with L = 1/4, they run away with every step.
 * Not claimed: that a minimiser exists; rates for values without convexity (see `controls`); other steps.
 */
import {
  algebra,
  archimedean,
  array,
  both,
  calculus,
  cases,
  differentiable,
  have,
  hypothesis,
  type Instances,
  indexSet,
  induction,
  lemma,
  monotone,
  natural,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const itself = 'gd-convex-sublinear';
const at = (k: string) => `array(c in I, x[${k},c])`;
const slope = (k: string) => `grad(${at(k)})[i]`;
const squared = (k: string) => `sum(i in I, ${slope(k)}^2)`;
const distance = (k: string) => `sum(i in I, (x[${k},i] - w[i])^2)`;
const start = 'sum(i in I, (start[i] - w[i])^2)';
const least = 'min(k in range(n + 1), sum(i in I, grad(array(c in I, x[k,c]))[i]^2))';

const smooth = {
  smooth:
    'forall(u in R[I], v in R[I], sum(i in I, (grad(u)[i] - grad(v)[i])^2) <= L^2*sum(i in I, (u[i] - v[i])^2))',
};
const convex = {
  ...smooth,
  convex: 'forall(u in R[I], v in R[I], f(u) + sum(i in I, grad(u)[i]*(v[i] - u[i])) <= f(v))',
};
const minimiser = { 'w is a minimiser': 'forall(u in R[I], f(w) <= f(u))' };
const descent = {
  I: indexSet('coordinates'),
  f: differentiable(['R[I]', 'R'], ['grad']),
  L: real('positive'),
  start: array('I'),
};
const iterates = {
  'x[0, i in I]': 'start[i]',
  'x[k+1, i in I]': 'x[k,i] - 1/L*grad(array(c in I, x[k,c]))[i]',
};
const logistic = {
  given: { eta: real('positive'), begin: real() },
  where: {
    'g(a in R)': 'log(1 + exp(-a))',
    'slope(a in R)': '-1/(1 + exp(a))',
    'z[0]': 'begin',
    'z[k+1]': 'z[k] - eta*slope(z[k])',
  },
};

/** Sums of L h_i/2 (u_i - center_i)^2 with h in [0, 1], and a number. */
const quadratics = {
  sizes: { I: [0, 2], k: [0, 2], n: [0, 2] },
  raw: { h: array('I', { is: '[0,1]' }), center: array('I'), offset: real(), edge: real('(0,4]') },
  construct: { 'w[i in I]': 'center[i]' },
  models: { f: 'map(u in R[I], offset + sum(i in I, L*h[i]/2*(u[i] - center[i])^2))' },
} satisfies Instances;
/** Linear beyond `edge`. */
const huber = 'map(u in R[I], sum(i in I, L/2*(u[i]^2 - relu(u[i] - edge)^2 - relu(-u[i] - edge)^2)))';
const functions = {
  ...quadratics,
  regimes: {
    coupled: {
      sizes: { I: [2, 3] },
      models: { f: 'map(u in R[I], L/(2*card(I))*sum(i in I, u[i] - center[i])^2)' },
    },
    'tight: a parabola': {
      models: { f: 'map(u in R[I], offset + L/2*sum(i in I, (u[i] - center[i])^2))' },
    },
    "tight: where Huber's function is linear": {
      sizes: { I: [1, 1] },
      models: { f: huber },
      construct: { 'w[i in I]': '0', 'start[i in I]': 'edge*(2*k + 4)' },
    },
  },
} satisfies Instances;

const huberOne = 'map(u in R[I], 1/2*sum(i in I, u[i]^2 - relu(u[i] - 1)^2 - relu(-u[i] - 1)^2))';
const square = 'map(u in R[I], 1/2*sum(i in I, u[i]^2))';
/** A parabola up to 1, a bump at 2, and a plateau from 3 on. */
const bumpOf = (L: string, u: string) =>
  `map(u in R[I], ${L}/2*sum(i in I, (${u})^2 - 2*relu(${u} - 1)^2 + 2*relu(${u} - 5/2)^2 - relu(${u} - 3)^2))`;
const bump = bumpOf('1', 'u[i]');
/**
 * From its n-th iterate on a well; before, the slope is 1 at all iterates and falls to about 1/2 between them. At the kinks of the sharp function
 * there is no derivative to take, so that the slope is constant near the iterates.
 */
const sawtooth =
  'map(u in R[I], L/2*sum(i in I, relu(u[i] + teeth + 1 + flat)^2 - relu(u[i] + teeth + flat)^2 - sum(j in range(teeth), relu(u[i] + j + 1 - flat)^2 - 2*relu(u[i] + j + 1/2)^2 + relu(u[i] + j + flat)^2)))';
/** Curvatures of both signs. */
const nonconvex = {
  ...functions,
  raw: { ...quadratics.raw, drop: real('nonnegative') },
  construct: { fmin: 'offset - drop' },
  regimes: {
    coupled: { ...functions.regimes.coupled, construct: { fmin: '-drop' } },
    'tight: a parabola': { ...functions.regimes['tight: a parabola'], construct: { fmin: 'offset' } },
    waves: {
      models: { f: 'map(u in R[I], L*sum(i in I, h[i]*cos(u[i])))' },
      construct: { fmin: '-L*card(I) - drop' },
    },
  },
} satisfies Instances;

/** Starts from which `grid` steps are enough. */
const later = {
  sizes: { grid: [0, 3], more: [0, 2] },
  raw: { grid: natural(), more: natural(), share: real('[0,1]') },
} satisfies Instances;

export default proof({
  id: itself,
  title: 'After k gradient steps a smooth convex function is within L |x - w|^2/(4k + 2) of its minimum',
  sources: [
    {
      document: 'foundations-article',
      section: 'Convergence Analysis (Convergence Rate, Convergence Guarantees); Learning Rate Schedules',
      relation: 'made precise',
    },
  ],
  references: ['drori2014, Theorem 3.1', 'nesterov2018, Section 1.2.3', 'abbaszadehpeivasti2022'],

  given: {},

  parts: {
    'values fall': {
      given: descent,
      where: iterates,
      hypotheses: convex,
      states: `forall(k in nat, f(${at('k+1')}) + 1/(2*L)*(${squared('k')} + ${squared('k+1')}) <= f(${at('k')}))`,
      derivation: [
        [
          '==',
          `f(${at('k+1')}) + sum(i in I, ${slope('k+1')}*(1/L*${slope('k')})) + 1/(2*L)*sum(i in I, (${slope('k')} - ${slope('k+1')})^2)`,
          algebra(),
        ],
        [
          '==',
          `f(${at('k+1')}) + sum(i in I, ${slope('k+1')}*(x[k,i] - x[k+1,i])) + 1/(2*L)*sum(i in I, (${slope('k')} - ${slope('k+1')})^2)`,
          unfold('x'),
        ],
        [
          '<=',
          'rhs',
          lemma('cocoercive-gradient', {
            part: 'convex',
            at: { f: 'f', L: 'L', x: at('k'), y: at('k+1') },
          }),
        ],
      ],
      instances: functions,
    },
    'distances fall': {
      given: { ...descent, w: array('I') },
      where: iterates,
      hypotheses: { ...convex, ...minimiser },
      states: `forall(k in nat, L/2*${distance('k+1')} + f(${at('k')}) - f(w) <= L/2*${distance('k')})`,
      derivation: [
        ['==', `L/2*sum(i in I, (x[k,i] - 1/L*${slope('k')} - w[i])^2) + f(${at('k')}) - f(w)`, unfold('x')],
        [
          '==',
          `L/2*${distance('k')} + f(${at('k')}) + sum(i in I, ${slope('k')}*(w[i] - x[k,i])) + 1/(2*L)*sum(i in I, (0 - ${slope('k')})^2) - f(w)`,
          algebra(),
        ],
        [
          '==',
          `L/2*${distance('k')} + f(${at('k')}) + sum(i in I, ${slope('k')}*(w[i] - x[k,i])) + 1/(2*L)*sum(i in I, (grad(w)[i] - ${slope('k')})^2) - f(w)`,
          lemma('gradient-at-a-minimiser', { at: { f: 'f', L: 'L', w: 'w' } }),
        ],
        [
          '<=',
          `L/2*${distance('k')} + f(w) - f(w)`,
          lemma('cocoercive-gradient', {
            part: 'convex',
            at: { f: 'f', L: 'L', x: 'w', y: at('k') },
          }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: functions,
    },
    rate: {
      given: { ...descent, w: array('I') },
      where: iterates,
      hypotheses: { ...convex, ...minimiser },
      states: `forall(k in nat, f(${at('k')}) - f(w) <= L/(4*k + 2)*${start})`,
      derivation: [
        have('gradients fall', `forall(m in nat, ${squared('m+1')} <= ${squared('m')})`, [
          [
            '==',
            `2*L*(f(${at('m+1')}) + 1/(2*L)*(${squared('m')} + ${squared('m+1')})) - 2*L*f(${at('m+1')}) - ${squared('m')}`,
            algebra(),
          ],
          [
            '<=',
            `2*L*f(${at('m')}) - 2*L*f(${at('m+1')}) - ${squared('m')}`,
            lemma(itself, { part: 'values fall', at: { k: 'm' } }),
          ],
          [
            '<=',
            `2*L*f(${at('m')}) - 2*L*(f(${at('m')}) + sum(i in I, ${slope('m')}*(x[m+1,i] - x[m,i])) + 1/(2*L)*sum(i in I, (${slope('m+1')} - ${slope('m')})^2)) - ${squared('m')}`,
            lemma('cocoercive-gradient', {
              part: 'convex',
              at: { f: 'f', L: 'L', x: at('m+1'), y: at('m') },
            }),
          ],
          ['==', `${squared('m')} - sum(i in I, (${slope('m+1')} - ${slope('m')})^2)`, unfold('x')],
          ['<=', 'rhs', sign()],
        ]),
        have(
          'potential',
          `forall(m in nat, m*(f(${at('m')}) - f(w)) + m*(m + 1)/(2*L)*${squared('m')} + L/2*${distance('m')} <= L/2*${start})`,
          [
            induction('m', {
              base: [
                ['==', `L/2*${start}`, unfold('x')],
                ['<=', 'rhs', algebra()],
              ],
              step: [
                [
                  '==',
                  `(m + 1)*(f(${at('m+1')}) + 1/(2*L)*(${squared('m')} + ${squared('m+1')})) - (m + 1)*f(w) - (m + 1)/(2*L)*${squared('m')} + (m + 1)^2/(2*L)*${squared('m+1')} + L/2*${distance('m+1')}`,
                  algebra(),
                ],
                [
                  '<=',
                  `(m + 1)*f(${at('m')}) - (m + 1)*f(w) - (m + 1)/(2*L)*${squared('m')} + (m + 1)^2/(2*L)*${squared('m+1')} + L/2*${distance('m+1')}`,
                  lemma(itself, { part: 'values fall', at: { k: 'm' }, times: 'm + 1' }),
                ],
                [
                  '<=',
                  `(m + 1)*f(${at('m')}) - (m + 1)*f(w) - (m + 1)/(2*L)*${squared('m')} + (m + 1)^2/(2*L)*${squared('m')} + L/2*${distance('m+1')}`,
                  hypothesis('gradients fall', { times: '(m + 1)^2/(2*L)' }),
                ],
                [
                  '==',
                  `m*(f(${at('m')}) - f(w)) + m*(m + 1)/(2*L)*${squared('m')} + (L/2*${distance('m+1')} + f(${at('m')}) - f(w))`,
                  algebra(),
                ],
                [
                  '<=',
                  `m*(f(${at('m')}) - f(w)) + m*(m + 1)/(2*L)*${squared('m')} + L/2*${distance('m')}`,
                  lemma(itself, { part: 'distances fall', at: { k: 'm' } }),
                ],
                ['<=', 'rhs', hypothesis('induction')],
              ],
            }),
          ],
        ),
        have(
          'tangent',
          `f(${at('k')}) + sum(i in I, ${slope('k')}*(w[i] - x[k,i])) + 1/(2*L)*${squared('k')} <= f(w)`,
          [
            [
              '==',
              `f(${at('k')}) + sum(i in I, ${slope('k')}*(w[i] - x[k,i])) + 1/(2*L)*sum(i in I, (0 - ${slope('k')})^2)`,
              algebra(),
            ],
            [
              '==',
              `f(${at('k')}) + sum(i in I, ${slope('k')}*(w[i] - x[k,i])) + 1/(2*L)*sum(i in I, (grad(w)[i] - ${slope('k')})^2)`,
              lemma('gradient-at-a-minimiser', { at: { f: 'f', L: 'L', w: 'w' } }),
            ],
            [
              '<=',
              'rhs',
              lemma('cocoercive-gradient', {
                part: 'convex',
                at: { f: 'f', L: 'L', x: 'w', y: at('k') },
              }),
            ],
          ],
        ),
        have('weighted', `(2*k + 1)*(f(${at('k')}) - f(w)) <= L/2*${start}`, [
          ['==', `k*(f(${at('k')}) - f(w)) + (k + 1)*f(${at('k')}) - (k + 1)*f(w)`, algebra()],
          [
            '<=',
            `k*(f(${at('k')}) - f(w)) + (k + 1)*f(${at('k')}) - (k + 1)*(f(${at('k')}) + sum(i in I, ${slope('k')}*(w[i] - x[k,i])) + 1/(2*L)*${squared('k')})`,
            hypothesis('tangent', { times: 'k + 1' }),
          ],
          [
            '==',
            `k*(f(${at('k')}) - f(w)) + k*(k + 1)/(2*L)*${squared('k')} + L/2*${distance('k')} - 1/(2*L)*sum(i in I, (L*(x[k,i] - w[i]) - (k + 1)*${slope('k')})^2)`,
            algebra(),
          ],
          ['<=', `k*(f(${at('k')}) - f(w)) + k*(k + 1)/(2*L)*${squared('k')} + L/2*${distance('k')}`, sign()],
          ['<=', 'rhs', hypothesis('potential', { at: { m: 'k' } })],
        ]),
        ['==', `1/(2*k + 1)*((2*k + 1)*(f(${at('k')}) - f(w)))`, algebra()],
        ['<=', `1/(2*k + 1)*(L/2*${start})`, hypothesis('weighted', { times: '1/(2*k + 1)' })],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...functions,
        regimes: {
          ...functions.regimes,
          "tight: Huber's function": {
            sizes: { I: [1, 1], k: [1, 3] },
            models: { f: huber },
            construct: { 'w[i in I]': '0', 'start[i in I]': 'edge*(2*k + 1)' },
          },
          'tight: no step': {
            sizes: { k: [0, 0] },
            models: { f: 'map(u in R[I], offset + L/2*sum(i in I, (u[i] - center[i])^2))' },
          },
        },
      },
    },
    'values fall without convexity': {
      given: descent,
      where: iterates,
      hypotheses: smooth,
      states: `forall(k in nat, f(${at('k+1')}) + 1/(2*L)*${squared('k')} + 1/(4*L)*${squared('k+1')} <= f(${at('k')}))`,
      derivation: [
        [
          '==',
          `f(${at('k+1')}) + 1/2*sum(i in I, (${slope('k')} + ${slope('k+1')})*(1/L*${slope('k')})) - L/4*sum(i in I, (1/L*${slope('k')})^2) + 1/(4*L)*sum(i in I, (${slope('k')} - ${slope('k+1')})^2)`,
          algebra(),
        ],
        [
          '==',
          `f(${at('k+1')}) + 1/2*sum(i in I, (${slope('k')} + ${slope('k+1')})*(x[k,i] - x[k+1,i])) - L/4*sum(i in I, (x[k,i] - x[k+1,i])^2) + 1/(4*L)*sum(i in I, (${slope('k')} - ${slope('k+1')})^2)`,
          unfold('x'),
        ],
        [
          '<=',
          'rhs',
          lemma('cocoercive-gradient', {
            part: 'smooth',
            at: { f: 'f', L: 'L', x: at('k'), y: at('k+1') },
          }),
        ],
      ],
      instances: nonconvex,
    },
    'smallest gradient': {
      given: { ...descent, fmin: real() },
      where: iterates,
      hypotheses: { ...smooth, 'bounded below': 'forall(u in R[I], fmin <= f(u))' },
      states: `forall(n in nat, ${least} <= 4*L*(f(start) - fmin)/(3*n + 2))`,
      derivation: [
        have(
          'sum of the falls',
          `forall(m in nat, r in R, forall(k in range(m + 1), r <= ${squared('k')}), f(${at('m')}) + 3*m/(4*L)*r <= f(start))`,
          [
            induction('m', {
              base: [
                ['==', 'f(start)', unfold('x')],
                ['<=', 'rhs', algebra()],
              ],
              step: [
                have('before', `forall(k in range(m + 1), r <= ${squared('k')})`, [
                  ['<=', 'rhs', hypothesis('assumed', { at: { k: 'k' } })],
                ]),
                ['==', `f(${at('m+1')}) + 1/(2*L)*r + 1/(4*L)*r + 3*m/(4*L)*r`, algebra()],
                [
                  '<=',
                  `f(${at('m+1')}) + 1/(2*L)*${squared('m')} + 1/(4*L)*r + 3*m/(4*L)*r`,
                  hypothesis('assumed', { at: { k: 'm' }, times: '1/(2*L)' }),
                ],
                [
                  '<=',
                  `f(${at('m+1')}) + 1/(2*L)*${squared('m')} + 1/(4*L)*${squared('m+1')} + 3*m/(4*L)*r`,
                  hypothesis('assumed', { at: { k: 'm+1' }, times: '1/(4*L)' }),
                ],
                [
                  '<=',
                  `f(${at('m')}) + 3*m/(4*L)*r`,
                  lemma(itself, { part: 'values fall without convexity', at: { k: 'm' } }),
                ],
                ['<=', 'rhs', hypothesis('induction', { at: { r: 'r' } })],
              ],
            }),
          ],
        ),
        have('least', `forall(m in range(n + 1), ${least} <= ${squared('m')})`, [['<=', 'rhs', algebra()]]),
        have('last step', `fmin + 1/(2*L)*${least} <= f(${at('n')})`, [
          ['<=', `fmin + 1/(2*L)*${squared('n')}`, hypothesis('least', { at: { m: 'n' }, times: '1/(2*L)' })],
          [
            '<=',
            `f(${at('n+1')}) + 1/(2*L)*${squared('n')}`,
            hypothesis('bounded below', { at: { u: at('n+1') } }),
          ],
          ['<=', `f(${at('n+1')}) + 1/(2*L)*${squared('n')} + 1/(4*L)*${squared('n+1')}`, sign()],
          ['<=', 'rhs', lemma(itself, { part: 'values fall without convexity', at: { k: 'n' } })],
        ]),
        ['==', `4*L/(3*n + 2)*((fmin + 1/(2*L)*${least}) + 3*n/(4*L)*${least} - fmin)`, algebra()],
        [
          '<=',
          `4*L/(3*n + 2)*(f(${at('n')}) + 3*n/(4*L)*${least} - fmin)`,
          hypothesis('last step', { times: '4*L/(3*n + 2)' }),
        ],
        [
          '<=',
          '4*L/(3*n + 2)*(f(start) - fmin)',
          hypothesis('sum of the falls', { at: { m: 'n', r: least }, times: '4*L/(3*n + 2)' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...nonconvex,
        regimes: {
          ...nonconvex.regimes,
          'nearly tight: a sawtooth': {
            sizes: { I: [1, 1], teeth: [1, 3] },
            raw: { teeth: natural(), flat: real('(0,1)') },
            draw: { flat: { oneOf: ['1/1024'] } },
            models: { f: sawtooth },
            construct: { 'start[i in I]': '0', fmin: '0', n: 'teeth' },
          },
        },
      },
    },
    'convex and smooth, without a minimum': {
      ...logistic,
      states:
        'forall(a in R, b in R, a <= b, (0 <= slope(b) - slope(a)) and (slope(b) - slope(a) <= 1/4*(b - a)))',
      derivation: [
        monotone('convex', {
          variable: 's',
          from: 'a',
          to: 'b',
          of: 'slope(s)',
          derivative: '>= 0',
          proof: [
            ['==', 'exp(s)/(1 + exp(s))^2', calculus()],
            ['>=', 'rhs', sign()],
          ],
        }),
        monotone('smooth', {
          variable: 's',
          from: 'a',
          to: 'b',
          of: 'slope(s) - s/4',
          derivative: '<= 0',
          proof: [
            ['==', 'exp(s)/(1 + exp(s))^2 - 1/4', calculus()],
            ['==', '-(exp(s) - 1)^2/(4*(1 + exp(s))^2)', algebra()],
            ['<=', 'rhs', sign()],
          ],
        }),
        both([['<=', 'rhs', hypothesis('convex')]], [['<=', 'rhs', hypothesis('smooth')]]),
      ],
      instances: {
        raw: { apart: real('nonnegative') },
        construct: { b: 'a + apart' },
        regimes: {
          'nearly tight: about zero': {
            draw: { apart: { between: [1 / 128, 1 / 16] } },
            construct: { a: '-apart/2', b: 'apart/2' },
          },
        },
      },
    },
    'no stationary point': {
      ...logistic,
      states: 'forall(a in R, (D(g(a), a) == slope(a)) and (slope(a) < 0))',
      derivation: [
        both(
          [
            ['==', '-exp(-a)/(1 + exp(-a))', calculus()],
            ['==', '-1/(1 + exp(a))', algebra()],
            ['==', 'rhs', unfold('slope')],
          ],
          [
            ['==', '-1/(1 + exp(a))', unfold('slope')],
            ['<', 'rhs', sign()],
          ],
        ),
      ],
    },
    'iterates that run away': {
      ...logistic,
      states: 'forall(bound in R, exists(K in nat, forall(k in nat, K <= k, bound <= z[k])))',
      derivation: [
        have('step', 'forall(k in nat, z[k] + eta/(1 + exp(z[k])) == z[k+1])', [
          ['==', 'z[k] - eta*slope(z[k])', unfold('slope')],
          ['==', 'rhs', unfold('z')],
        ]),
        have('below the bound', 'forall(k in nat, z[k] <= bound, begin + k*(eta/(1 + exp(bound))) <= z[k])', [
          induction('k', {
            base: [['==', 'rhs', unfold('z')]],
            step: [
              have('below before', 'z[k] <= bound', [
                ['<=', 'z[k] + eta/(1 + exp(z[k]))', sign()],
                ['==', 'z[k+1]', hypothesis('step')],
                ['<=', 'rhs', hypothesis('assumed')],
              ]),
              ['==', 'begin + k*(eta/(1 + exp(bound))) + eta/(1 + exp(bound))', algebra()],
              ['<=', 'z[k] + eta/(1 + exp(bound))', hypothesis('induction')],
              ['<=', 'z[k] + eta/(1 + exp(z[k]))', hypothesis('below before')],
              ['==', 'rhs', hypothesis('step')],
            ],
          }),
        ]),
        obtain('K', 'K is large', archimedean('(bound - begin)*(1 + exp(bound))/eta')),
        witness({ K: 'K' }),
        have('far', 'bound <= begin + k*(eta/(1 + exp(bound)))', [
          ['==', 'begin + (bound - begin)*(1 + exp(bound))/eta*(eta/(1 + exp(bound)))', algebra()],
          [
            '<=',
            'begin + K*(eta/(1 + exp(bound)))',
            hypothesis('K is large', { times: 'eta/(1 + exp(bound))' }),
          ],
          ['<=', 'rhs', hypothesis('assumed', { times: 'eta/(1 + exp(bound))' })],
        ]),
        cases(
          'bound <= z[k]',
          [['<=', 'rhs', hypothesis('case')]],
          [
            ['<=', 'begin + k*(eta/(1 + exp(bound)))', hypothesis('far')],
            ['<=', 'rhs', hypothesis('below the bound')],
          ],
        ),
      ],
      instances: {
        ...later,
        construct: {
          begin: 'bound - share*grid*eta/(1 + exp(bound))',
          K: 'grid',
          k: 'grid + more',
        },
      },
    },
    'gradients that vanish': {
      ...logistic,
      states: 'limit(k in nat, slope(z[k]), 0)',
      derivation: [
        obtain('K', 'far', lemma(itself, { part: 'iterates that run away', at: { bound: '-log(eps_k)' } })),
        witness({ from_k: 'K' }),
        ['==', '1/(1 + exp(z[k]))', unfold('slope')],
        ['<=', '1/exp(z[k])', sign()],
        ['<=', '1/exp(-log(eps_k))', hypothesis('far')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...later,
        construct: {
          begin: '-log(eps_k) - share*grid*eta/(1 + 1/eps_k)',
          K: 'grid',
          from_k: 'grid',
          k: 'grid + more',
        },
      },
    },
  },

  controls: {
    'three times the step': {
      part: 'rate',
      where: {
        'x[0, i in I]': 'start[i]',
        'x[k+1, i in I]': 'x[k,i] - 3/L*grad(array(c in I, x[k,c]))[i]',
      },
      counterexample: { I: 1, f: square, L: 1, start: [1], w: [0], k: 1 },
      because: 'on a parabola of curvature L the distance doubles',
    },
    'a quarter of the usual bound': {
      part: 'rate',
      states: `forall(k in nat, 0 < k, f(${at('k')}) - f(w) <= L/(8*k)*${start})`,
      counterexample: { I: 1, f: huberOne, L: 1, start: [3], w: [0], k: 1 },
      because: "Huber's function still has 3/2 after the first step, more than 9/8",
    },
    'one percent less': {
      part: 'rate',
      replace: ['<= L/(4*k + 2)', '<= 99/100*L/(4*k + 2)'],
      counterexample: { I: 1, f: huberOne, L: 1, start: [3], w: [0], k: 1 },
      because: "Huber's function attains the bound",
    },
    'a rate without convexity': {
      part: 'rate',
      without: ['convex'],
      counterexample: { I: 1, f: bump, L: 1, start: ['9/4'], w: [0], k: 1 },
      instances: {
        sizes: { I: [1, 1], k: [1, 3] },
        models: { f: bumpOf('L', 'u[i] - center[i]') },
        construct: { 'w[i in I]': 'center[i]', 'start[i in I]': 'center[i] + 9/4' },
      },
      because: 'steps lead to the plateau: 7/8 after the first one is more than 27/32',
    },
    'distances without convexity': {
      part: 'distances fall',
      without: ['convex'],
      counterexample: { I: 1, f: bump, L: 1, start: ['9/4'], w: [0], k: 0 },
      instances: {
        sizes: { I: [1, 1], k: [0, 0] },
        models: { f: bumpOf('L', 'u[i] - center[i]') },
        construct: { 'w[i in I]': 'center[i]', 'start[i in I]': 'center[i] + 9/4' },
      },
      because: 'beyond the bump the slope leads away from the minimum: from 9/4 to 5/2',
    },
    'distances from other points': {
      part: 'distances fall',
      without: ['w is a minimiser'],
      counterexample: { I: 1, f: square, L: 1, start: [2], w: [1], k: 0 },
      instances: {
        raw: { other: array('I', { is: 'positive' }) },
        construct: { 'w[i in I]': 'center[i] + other[i]', 'start[i in I]': 'center[i] + 2*other[i]' },
      },
      because: 'the step goes past 1 to the minimum 0, as far away on the other side',
    },
    'twice the fall': {
      part: 'values fall',
      replace: ['1/(2*L)', '1/L'],
      counterexample: { I: 1, f: square, L: 1, start: [1], k: 0 },
      because: 'a parabola loses 1/2, not 1',
    },
    'the fall of convex functions': {
      part: 'values fall without convexity',
      replace: ['1/(4*L)', '1/(2*L)'],
      counterexample: {
        I: 1,
        f: 'map(u in R[I], 1/2*sum(i in I, relu(u[i] + 17/8)^2 - relu(u[i] + 9/8)^2 - relu(u[i] + 7/8)^2 + 2*relu(u[i] + 1/2)^2 - relu(u[i] + 1/8)^2))',
        L: 1,
        start: [0],
        k: 0,
      },
      instances: {
        sizes: { I: [1, 1], k: [0, 0], teeth: [1, 1] },
        raw: { teeth: natural(), flat: real('(0,1)') },
        draw: { flat: { oneOf: ['1/8', '1/1024'] } },
        models: { f: sawtooth },
        construct: { 'start[i in I]': '0' },
      },
      because: 'between two points of slope 1 it may lie lower: the step loses 55/64, not 1',
    },
    'half of the bound for gradients': {
      part: 'smallest gradient',
      replace: ['4*L*', '2*L*'],
      counterexample: { I: 1, f: square, L: 1, start: [1], fmin: 0, n: 0 },
      because: 'on a parabola the first gradient attains the bound',
    },
    'values without convexity': {
      part: 'smallest gradient',
      given: { C: real('positive') },
      states: `forall(n in nat, f(${at('n')}) - fmin <= C/(n + 1))`,
      counterexample: {
        I: 1,
        f: 'map(u in R[I], sum(i in I, cos(u[i])))',
        L: 1,
        start: [0],
        fmin: -1,
        C: 4,
        n: 2,
      },
      instances: {
        sizes: { I: [1, 1], n: [1, 3] },
        raw: { share: real('(0,1)') },
        models: { f: 'map(u in R[I], L*sum(i in I, cos(u[i])))' },
        construct: { 'start[i in I]': '0', fmin: '-L', C: '2*L*(n + share)' },
      },
      because: 'at a maximum of the cosine nothing moves, and the gap is 2 for ever, whatever C is',
    },
    'not bounded below': {
      part: 'smallest gradient',
      without: ['bounded below'],
      counterexample: { I: 1, f: 'map(u in R[I], sum(i in I, u[i]))', L: 1, start: [0], fmin: 0, n: 0 },
      instances: {
        models: { f: 'map(u in R[I], L*sum(i in I, u[i]))' },
        sizes: { I: [1, 3] },
        construct: { fmin: 'L*sum(i in I, start[i])' },
      },
      because: 'a linear function falls for ever, with the slope 1',
    },
    'iterates that stay': {
      part: 'iterates that run away',
      states: 'forall(k in nat, z[k] <= begin + eta)',
      counterexample: { eta: 1, begin: -2, k: 2 },
      instances: {
        sizes: { k: [2, 4] },
        raw: { depth: real('nonnegative') },
        draw: { eta: { between: [1, 2] } },
        construct: { begin: '-4 - depth' },
      },
      because: 'from -2 two steps of nearly 1 lead to nearly 0',
    },
    'smooth with a smaller constant': {
      part: 'convex and smooth, without a minimum',
      replace: ['1/4*', '1/5*'],
      counterexample: { a: '-1/2', b: '1/2' },
      because: 'the second derivative at 0 is 1/4',
    },
  },
});
