/**
 * # The mean squared error of a linear model is convex, and strictly so exactly for independent columns
 *
 * L(w) = |Xw - y|^2 / n. Its Jensen gap is theta (1 - theta) |X(a - b)|^2 / n, so L is convex; it is strictly convex exactly when Xv = 0
 * for v = 0 only, and then as strongly as the least stretch of X allows. The minimisers are the solutions of the normal equations
 * X'Xw = X'y, which have a solution for every X and y.
 * Not claimed: convexity for models that are not linear; (ab - 1)^2 has none (see `controls`).
 */
import {
  algebra,
  array,
  calculus,
  contradiction,
  element,
  have,
  hypothesis,
  type Instances,
  indexSet,
  lemma,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const between = 'L(array(j in J, theta*a[j] + (1 - theta)*b[j]))';
const chord = 'theta*L(a) + (1 - theta)*L(b)';
const stretch = (v: string) => `sum(n in N, sum(j in J, X[n,j]*(${v}))^2)`;
const gap = `theta*(1 - theta)/card(N)*${stretch('a[j] - b[j]')}`;
const normalEquations = (w: string) =>
  `forall(j in J, sum(n in N, X[n,j]*sum(i in J, X[n,i]*${w}[i])) == sum(n in N, X[n,j]*y[n]))`;
/** Half the slope of L at a in the direction i. */
const slopeAt = (i: string) =>
  `1/card(N)*(sum(n in N, X[n,${i}]*sum(k in J, X[n,k]*a[k])) - sum(n in N, X[n,${i}]*y[n]))`;
const independent = 'forall(v in R[J], k in J, forall(n in N, sum(j in J, X[n,j]*v[j]) == 0), v[k] == 0)';

const itself = 'mean-squared-error-linear-convexity';
const identity = lemma(itself, { part: 'gap' });

/** One column, which is not zero. */
const oneColumn: Instances = {
  sizes: { J: [1, 1] },
  raw: { column: array('N', { is: 'positive' }), far: real('positive'), inner: real('(0,1)') },
  construct: { 'X[n in N, j in J]': 'column[n]', 'a[j in J]': 'b[j] + far', theta: 'inner' },
};

export default proof({
  id: 'mean-squared-error-linear-convexity',
  title:
    'The mean squared error of a linear model is convex, and strictly so exactly for independent columns',
  sources: [
    {
      document: 'foundations-article',
      section: 'Loss Functions and Their Properties',
      relation: 'made precise',
    },
  ],
  references: ['boyd2004, Section 3.1'],

  given: {
    N: nonemptySet('samples'),
    J: indexSet('features'),
    X: array('N', 'J'),
    y: array('N'),
    a: array('J'),
    b: array('J'),
    theta: real(),
  },
  where: { 'L(u in R[J])': '1/card(N)*sum(n in N, (sum(j in J, X[n,j]*u[j]) - y[n])^2)' },

  parts: {
    gap: {
      states: `${chord} - ${between} == ${gap}`,
      derivation: [['==', 'rhs', unfold('L')]],
    },
    convexity: {
      hypotheses: { 'theta in [0, 1]': '(0 <= theta) and (theta <= 1)' },
      states: `${between} <= ${chord}`,
      derivation: [
        ['<=', `${between} + ${gap}`, sign(gap)],
        ['==', 'rhs', identity],
      ],
      instances: {
        raw: { share: real('[0,1]') },
        construct: { theta: 'share' },
        regimes: { 'tight: one model': { construct: { theta: 'share', 'a[j in J]': 'b[j]' } } },
      },
    },
    'strict convexity': {
      given: { i: element('J') },
      hypotheses: {
        'independent columns': independent,
        'theta in (0, 1)': '(0 < theta) and (theta < 1)',
        'two models': 'a[i] != b[i]',
      },
      states: `${between} < ${chord}`,
      derivation: [
        have('stretched', `0 < ${stretch('a[j] - b[j]')}`, [
          contradiction('0 < 0', [
            have('nothing', 'forall(n in N, sum(j in J, X[n,j]*(a[j] - b[j]))^2 == 0)', [
              [
                '==',
                'rhs',
                lemma('zero-sum-of-nonnegative', {
                  at: { I: 'N', f: 'array(m in N, sum(j in J, X[m,j]*(a[j] - b[j]))^2)', i: 'n' },
                }),
              ],
            ]),
            have('kernel', 'forall(n in N, sum(j in J, X[n,j]*(a[j] - b[j])) == 0)', [
              ['==', 'rhs', lemma('zero-square', { at: { x: 'sum(j in J, X[n,j]*(a[j] - b[j]))' } })],
            ]),
            have('no difference', 'a[i] - b[i] == 0', [
              [
                '==',
                'rhs',
                hypothesis('independent columns', { at: { v: 'array(j in J, a[j] - b[j])', k: 'i' } }),
              ],
            ]),
            ['<', '(a[i] - b[i])^2', sign()],
            ['==', 'rhs', hypothesis('no difference')],
          ]),
        ]),
        ['<', `${between} + ${gap}`, hypothesis('stretched', { times: 'theta*(1 - theta)/card(N)' })],
        ['==', 'rhs', identity],
      ],
      instances: {
        ...oneColumn,
        regimes: {
          'tight: near one end': { draw: { inner: { between: [0.000001, 0.00001] } } },
          'two columns': {
            sizes: { N: [2, 2], J: [2, 2] },
            raw: { row: array('N'), spot: array('J') },
            draw: { row: { tables: [[0, 1]] }, spot: { tables: [[0, 1]] } },
            construct: { 'X[n in N, j in J]': 'column[n]*indicator(row[n] == spot[j])' },
          },
        },
      },
    },
    'independent columns': {
      given: { v: array('J') },
      hypotheses: {
        kernel: 'forall(n in N, sum(j in J, X[n,j]*v[j]) == 0)',
        'strictly convex':
          'forall(u in R[J], w in R[J], i in J, u[i] != w[i], L(array(j in J, 1/2*u[j] + 1/2*w[j])) < 1/2*L(u) + 1/2*L(w))',
      },
      states: 'forall(i in J, v[i] == 0)',
      derivation: [
        contradiction('0 < 0', [
          have('strict', 'L(array(j in J, 1/2*v[j] + 1/2*0)) < 1/2*L(v) + 1/2*L(array(j in J, 0))', [
            ['<', 'rhs', hypothesis('strictly convex', { at: { u: 'v', w: 'array(j in J, 0)', i: 'i' } })],
          ]),
          [
            '<',
            '1/2*L(v) + 1/2*L(array(j in J, 0)) - L(array(j in J, 1/2*v[j] + 1/2*0))',
            hypothesis('strict'),
          ],
          ['==', '1/4*1/card(N)*sum(n in N, sum(j in J, X[n,j]*v[j])^2)', unfold('L')],
          ['==', '0', hypothesis('kernel')],
        ]),
      ],
      instances: { ...oneColumn, construct: { ...oneColumn.construct, 'v[j in J]': '0' } },
    },
    'strong convexity': {
      given: { s: real('nonnegative') },
      hypotheses: {
        'theta in [0, 1]': '(0 <= theta) and (theta <= 1)',
        's is a stretch': `forall(v in R[J], s^2*sum(j in J, v[j]^2) <= ${stretch('v[j]')})`,
      },
      states: `${between} <= ${chord} - theta*(1 - theta)*s^2/card(N)*sum(j in J, (a[j] - b[j])^2)`,
      derivation: [
        ['==', `${chord} - ${gap}`, identity],
        [
          '<=',
          'rhs',
          hypothesis('s is a stretch', {
            at: { v: 'array(j in J, a[j] - b[j])' },
            times: 'theta*(1 - theta)/card(N)',
          }),
        ],
      ],
      instances: {
        ...oneColumn,
        construct: { ...oneColumn.construct, s: 'sqrt(sum(n in N, column[n]^2))' },
        regimes: {
          'tight: one row': { sizes: { N: [1, 1], J: [1, 1] } },
          'less than the stretch': { sizes: { N: [2, 4] }, construct: { s: 'min(n in N, column[n])' } },
        },
      },
    },
    gradient: {
      given: { w: array('J') },
      states:
        'forall(j in J, D(L(w), w[j]) == 2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*w[i]) - y[n])))',
      derivation: [
        ['==', 'D(1/card(N)*sum(n in N, (sum(i in J, X[n,i]*w[i]) - y[n])^2), w[j])', unfold('L')],
        ['==', 'rhs', calculus()],
      ],
    },
    hessian: {
      given: { w: array('J') },
      states:
        'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*w[i]) - y[n])), w[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))',
      derivation: [['==', 'rhs', calculus()]],
    },
    'positive semidefinite hessian': {
      given: { v: array('J') },
      states: '0 <= sum(j in J, v[j]*sum(k in J, 2/card(N)*sum(n in N, X[n,j]*X[n,k])*v[k]))',
      derivation: [['<=', 'rhs', sign('2/card(N)*sum(n in N, sum(j in J, X[n,j]*v[j])^2)')]],
      instances: {
        regimes: { 'tight: in the kernel': { construct: { 'v[j in J]': '0' } } },
      },
    },
    'minimisers solve the normal equations': {
      hypotheses: { 'a is a minimiser': 'forall(w in R[J], L(a) <= L(w))' },
      states: normalEquations('a'),
      derivation: [
        have(
          'moved',
          `forall(i in J, t in R, 0 <= 1/card(N)*sum(n in N, X[n,i]^2)*t^2 + 2*(${slopeAt('i')})*t + 0)`,
          [
            [
              '<=',
              'L(array(k in J, a[k] + t*delta(k, i))) - L(a)',
              hypothesis('a is a minimiser', { at: { w: 'array(k in J, a[k] + t*delta(k, i))' } }),
            ],
            ['==', 'rhs', unfold('L')],
          ],
        ),
        have('square', `forall(i in J, (${slopeAt('i')})^2 <= 1/card(N)*sum(n in N, X[n,i]^2)*0)`, [
          ['<=', 'rhs', lemma('nonnegative-quadratic', { at: { b: slopeAt('i'), c: '0' } })],
        ]),
        have('no slope', `forall(i in J, ${slopeAt('i')} == 0)`, [
          ['==', 'rhs', lemma('zero-square', { at: { x: slopeAt('i') } })],
        ]),
        ['==', `sum(n in N, X[n,j]*y[n]) + card(N)*(${slopeAt('j')})`, algebra()],
        [
          '==',
          'sum(n in N, X[n,j]*y[n]) + card(N)*0',
          hypothesis('no slope', { at: { i: 'j' }, times: 'card(N)' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: { construct: { 'y[n in N]': 'sum(j in J, X[n,j]*a[j])' } },
    },
    'solutions of the normal equations are minimisers': {
      hypotheses: { 'normal equations': normalEquations('a') },
      states: 'forall(w in R[J], L(a) <= L(w))',
      derivation: [
        ['<=', 'L(a) + 1/card(N)*sum(n in N, sum(j in J, X[n,j]*(w[j] - a[j]))^2)', sign()],
        [
          '==',
          'L(a) + 1/card(N)*sum(n in N, sum(j in J, X[n,j]*(w[j] - a[j]))^2) + 2/card(N)*sum(j in J, (w[j] - a[j])*(sum(n in N, X[n,j]*sum(i in J, X[n,i]*a[i])) - sum(n in N, X[n,j]*y[n])))',
          hypothesis('normal equations'),
        ],
        ['==', 'rhs', unfold('L')],
      ],
      instances: {
        raw: { other: array('J') },
        construct: { 'y[n in N]': 'sum(j in J, X[n,j]*a[j])', 'w[j in J]': 'other[j]' },
        regimes: { 'tight: the same model': { construct: { 'w[j in J]': 'a[j]' } } },
      },
    },
    'the normal equations have a solution': {
      given: { J: nonemptySet('features') },
      states: `exists(w in R[J], ${normalEquations('w')})`,
      derivation: [
        have(
          'symmetric',
          'forall(i in J, j in J, sum(n in N, X[n,i]*X[n,j]) == sum(n in N, X[n,j]*X[n,i]))',
          [['==', 'rhs', algebra()]],
        ),
        have(
          'semidefinite',
          'forall(w in R[J], 0 <= sum(i in J, w[i]*sum(j in J, sum(n in N, X[n,i]*X[n,j])*w[j])))',
          [['<=', 'rhs', sign('sum(n in N, sum(j in J, X[n,j]*w[j])^2)')]],
        ),
        have(
          'bounded',
          'forall(w in R[J], sum(i in J, sum(n in N, X[n,i]*y[n])*w[i])^2 <= sum(n in N, y[n]^2)*sum(i in J, w[i]*sum(j in J, sum(n in N, X[n,i]*X[n,j])*w[j])))',
          [
            ['==', 'sum(n in N, y[n]*sum(j in J, X[n,j]*w[j]))^2', algebra()],
            [
              '<=',
              'sum(n in N, y[n]^2)*sum(n in N, sum(j in J, X[n,j]*w[j])^2)',
              lemma('cauchy-schwarz', { part: 'squared' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        obtain(
          'w',
          'solution',
          lemma('positive-semidefinite-system', {
            at: {
              I: 'J',
              M: 'array(j in J, i in J, sum(n in N, X[n,j]*X[n,i]))',
              c: 'array(j in J, sum(n in N, X[n,j]*y[n]))',
              C: 'sum(n in N, y[n]^2)',
            },
          }),
        ),
        witness({ w: 'w' }),
        ['==', 'rhs', hypothesis('solution')],
      ],
      instances: {
        raw: { planted: array('J') },
        construct: { 'y[n in N]': 'sum(j in J, X[n,j]*planted[j])', 'w[j in J]': 'planted[j]' },
      },
    },
  },

  instances: { sizes: { N: [1, 6], J: [1, 4] } },

  controls: {
    'strictly convex for every X': {
      part: 'strict convexity',
      without: ['independent columns'],
      counterexample: { X: [[1, -1]], y: [0], a: [1, 1], b: [0, 0], theta: '1/2', i: 0 },
      instances: { construct: { 'X[n in N, j in J]': '0' } },
      because: 'along the kernel of X nothing changes',
    },
    'a two-layer linear network': {
      part: 'convexity',
      given: { p: real(), q: real(), r: real(), s: real() },
      states:
        '((theta*p + (1 - theta)*r)*(theta*q + (1 - theta)*s) - 1)^2 <= theta*(p*q - 1)^2 + (1 - theta)*(r*s - 1)^2',
      counterexample: { X: [[0]], y: [0], a: [0], b: [0], theta: '1/2', p: 1, q: 1, r: -1, s: -1 },
      instances: { construct: { theta: 'share', r: '-p', s: '-q' } },
      because: '(1, 1) and (-1, -1) fit, and the point between them does not',
    },
    'the gap without the number of samples': {
      part: 'gap',
      replace: [gap, `theta*(1 - theta)*${stretch('a[j] - b[j]')}`],
      counterexample: { X: [[1], [1]], y: [0, 0], a: [1], b: [0], theta: '1/2' },
      because: 'the mean over two samples is 1/4, the sum 1/2',
    },
  },
});
