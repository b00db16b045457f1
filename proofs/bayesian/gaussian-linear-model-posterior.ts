/**
 * # Bayesian linear regression: posterior, ridge regression, more data
 *
 * y = X w + noise of variance s^2, prior w ~ N(0, t^2): |y - X w|^2/s^2 + |w|^2/t^2 is the quadratic form of A = X'X/s^2 + 1/t^2 about the mean mu, A mu = X'y/s^2, plus
 * a constant, so the posterior is N(mu, A^-1); A and mu exist for every n (n = 0: the prior), and A does not contain y. mu is the ridge solution with
 * lambda = s^2/(n t^2), and a Laplace prior of scale b has the lasso with lambda = 2 s^2/(n b) as its mode (n >= 1). Precisions and A mu add over
 * batches, in any order; one more point changes the covariance by Sherman and Morrison's formula, and no data make it larger. With t to infinity mu tends to
 * least squares where X has full column rank. Not claimed: the normalising constant, anything for networks that are not linear in w.
 */
import {
  algebra,
  array,
  both,
  by,
  type Derivation,
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

const residual = (w: string) => `sum(i in N, (y[i] - sum(d in K, X[i,d]*${w}[d]))^2)`;
const length = (w: string) => `sum(d in K, ${w}[d]^2)`;
const form = (A: string, u: (d: string) => string) => `sum(d in K, sum(e in K, ${A}*${u('d')}*${u('e')}))`;
const cost = (w: string) => `(${residual(w)}/s^2 + ${length(w)}/t^2)`;
const lambda = '(s^2/(card(N)*t^2))';
const ridge = (w: string) => `(1/card(N)*${residual(w)} + ${lambda}*${length(w)})`;
const about = (w: string) => form('A[d,e]', (d) => `(${w}[${d}] - mu[${d}])`);
const own = (part: string, at?: Readonly<Record<string, string>>) =>
  lemma('gaussian-linear-model-posterior', at ? { part, at } : { part });

const data = {
  N: indexSet('observations'),
  K: indexSet('features'),
  X: array('N', 'K'),
  y: array('N'),
  s: real('positive'),
  t: real('positive'),
};
const precision = { 'A[d in K, e in K]': 'sum(i in N, X[i,d]*X[i,e])/s^2 + delta(d,e)/t^2' };
const equations = {
  'normal equations': 'forall(d in K, sum(e in K, A[d,e]*mu[e]) == sum(i in N, X[i,d]*y[i])/s^2)',
};
/** One feature, or two that are orthogonal: then the entries of the mean are quotients. */
const instances = {
  sizes: { N: [0, 2], K: [1, 1] },
  draw: {
    X: { between: [-2, 2], bits: 2 },
    y: { between: [-2, 2], bits: 2 },
    w: { between: [-2, 2], bits: 2 },
    s: { oneOf: ['1/2', 1, 2] },
    t: { oneOf: ['1/2', 1, 2] },
  },
  construct: { 'mu[d in K]': '(sum(i in N, X[i,d]*y[i])/s^2)/A[d,d]' },
  regimes: {
    'two orthogonal features': {
      sizes: { N: [2, 2], K: [2, 2] },
      draw: {
        X: {
          tables: [
            [
              [1, 2],
              [-2, 1],
            ],
            [
              [1, 1],
              [1, -1],
            ],
          ],
        },
      },
    },
  },
} satisfies Instances;
/** The entry d of the solution of two equations, by the adjugate. */
const solution = (matrix: string, right: (index: string) => string) =>
  `(sum(m in K, ${matrix}[m,m])*(${right('d')}) - sum(e in K, ${matrix}[d,e]*(${right('e')})))/((sum(m in K, ${matrix}[m,m])^2 - sum(m in K, sum(e in K, ${matrix}[m,e]*${matrix}[e,m])))/2)`;
const mean = solution('A', (d) => `sum(i in N, X[i,${d}]*y[i])/s^2`);
/** Features that are nearly multiples of each other, and hardly a prior. */
const collinear = {
  ...instances,
  regimes: {
    ...instances.regimes,
    'nearly collinear features': {
      sizes: { N: [2, 2], K: [2, 2] },
      draw: { X: { nearlySingular: 20 }, t: { oneOf: [1024] } },
      construct: {
        'mu[d in K]': mean,
      },
    },
  },
} satisfies Instances;
const withPoints = {
  ...instances,
  sizes: { N: [1, 2] as const, K: [1, 1] as const },
  regimes: {
    ...instances.regimes,
    'two features': { sizes: { N: [1, 2], K: [2, 2] }, construct: { 'mu[d in K]': mean } },
  },
} satisfies Instances;
const quadratic: Derivation = [
  have(
    'written',
    `${form('A[d,e]', (d) => `w[${d}]`)} == sum(i in N, sum(d in K, X[i,d]*w[d])^2)/s^2 + ${length('w')}/t^2`,
    [
      [
        '==',
        'sum(d in K, sum(e in K, (sum(i in N, X[i,d]*X[i,e])/s^2 + delta(d,e)/t^2)*w[d]*w[e]))',
        unfold('A'),
      ],
      ['==', 'rhs', algebra()],
    ],
  ),
  have('symmetric', 'forall(d in K, e in K, A[e,d] == A[d,e])', [
    ['==', 'sum(i in N, X[i,d]*X[i,e])/s^2 + delta(d,e)/t^2', unfold('A')],
    ['==', 'rhs', unfold('A')],
  ]),
  have(
    'turned',
    'sum(d in K, sum(e in K, A[d,e]*mu[d]*w[e])) == sum(d in K, sum(e in K, A[d,e]*w[d]*mu[e]))',
    [
      ['==', 'sum(d in K, sum(e in K, A[e,d]*w[d]*mu[e]))', algebra()],
      ['==', 'rhs', hypothesis('symmetric', { at: { d: 'd', e: 'e' }, times: 'w[d]*mu[e]' })],
    ],
  ),
  have(
    'cross',
    'sum(d in K, sum(e in K, A[d,e]*w[d]*mu[e])) == sum(i in N, sum(d in K, X[i,d]*w[d])*y[i])/s^2',
    [
      ['==', 'sum(d in K, w[d]*sum(e in K, A[d,e]*mu[e]))', algebra()],
      [
        '==',
        'sum(d in K, w[d]*(sum(i in N, X[i,d]*y[i])/s^2))',
        hypothesis('normal equations', { at: { d: 'd' }, times: 'w[d]' }),
      ],
      ['==', 'rhs', algebra()],
    ],
  ),
];

export default proof({
  id: 'gaussian-linear-model-posterior',
  title:
    'The posterior of a linear model with normal noise and prior is N(mu, A^-1), and mu is ridge regression',
  sources: [
    { document: 'foundations-book', section: 'Bayesian linear regression', relation: 'made precise' },
    { document: 'foundations-article', section: 'Regularization', relation: 'made precise' },
  ],
  references: ['bishop2006, Section 3.3', 'horn2013, Section 0.7.4 and Corollary 7.7.4'],

  given: {},

  parts: {
    square: {
      given: { ...data, mu: array('K'), w: array('K') },
      where: precision,
      hypotheses: equations,
      states: `${cost('w')} == ${about('w')} + (sum(i in N, y[i]^2)/s^2 - ${form('A[d,e]', (d) => `mu[${d}]`)})`,
      derivation: [
        ...quadratic,
        [
          '==',
          `sum(i in N, sum(d in K, X[i,d]*w[d])^2)/s^2 + ${length('w')}/t^2 - 2*(sum(i in N, sum(d in K, X[i,d]*w[d])*y[i])/s^2) + sum(i in N, y[i]^2)/s^2`,
          algebra(),
        ],
        [
          '==',
          `${form('A[d,e]', (d) => `w[${d}]`)} - 2*(sum(i in N, sum(d in K, X[i,d]*w[d])*y[i])/s^2) + sum(i in N, y[i]^2)/s^2`,
          hypothesis('written', { times: '1' }),
        ],
        [
          '==',
          `${form('A[d,e]', (d) => `w[${d}]`)} - 2*sum(d in K, sum(e in K, A[d,e]*w[d]*mu[e])) + sum(i in N, y[i]^2)/s^2`,
          hypothesis('cross', { times: '-2' }),
        ],
        [
          '==',
          `${form('A[d,e]', (d) => `w[${d}]`)} - sum(d in K, sum(e in K, A[d,e]*w[d]*mu[e])) - sum(d in K, sum(e in K, A[d,e]*mu[d]*w[e])) + sum(i in N, y[i]^2)/s^2`,
          hypothesis('turned', { times: '-1' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: collinear,
    },
    positive: {
      given: { ...data, w: array('K') },
      where: precision,
      states: `${length('w')}/t^2 <= ${form('A[d,e]', (d) => `w[${d}]`)}`,
      derivation: [
        ['<=', `sum(i in N, sum(d in K, X[i,d]*w[d])^2)/s^2 + ${length('w')}/t^2`, sign()],
        [
          '==',
          'sum(d in K, sum(e in K, (sum(i in N, X[i,d]*X[i,e])/s^2 + delta(d,e)/t^2)*w[d]*w[e]))',
          algebra(),
        ],
        ['==', 'rhs', unfold('A')],
      ],
      instances: {
        ...instances,
        construct: {},
        sizes: { N: [0, 2], K: [0, 2] },
        regimes: {
          'tight: no data': { sizes: { N: [0, 0] } },
          'nearly collinear features': { ...collinear.regimes['nearly collinear features'], construct: {} },
        },
      },
    },
    'mean exists': {
      given: data,
      where: precision,
      states: 'exists(mu in R[K], forall(d in K, sum(e in K, A[d,e]*mu[e]) == sum(i in N, X[i,d]*y[i])/s^2))',
      derivation: [
        have(
          'injective',
          'forall(v in R[K], forall(d in K, sum(e in K, A[d,e]*v[e]) == 0), forall(g in K, v[g] == 0))',
          [
            have('no length', 'sum(b in K, v[b]^2) <= 0', [
              ['==', `t^2*(${length('v')}/t^2)`, algebra()],
              ['<=', `t^2*${form('A[d,e]', (d) => `v[${d}]`)}`, own('positive', { w: 'v' })],
              ['==', 't^2*sum(b in K, v[b]*sum(e in K, A[b,e]*v[e]))', algebra()],
              ['==', 't^2*sum(b in K, v[b]*0)', hypothesis('assumed')],
              ['<=', 'rhs', algebra()],
            ]),
            have('no square', 'v[g]^2 <= 0', [
              [
                '==',
                '0',
                lemma('zero-sum-of-nonnegative', { at: { I: 'K', f: 'array(b in K, v[b]^2)', i: 'g' } }),
              ],
              ['<=', 'rhs', algebra()],
            ]),
            ['==', 'rhs', lemma('zero-square', { at: { x: 'v[g]' } })],
          ],
        ),
        obtain(
          'mu',
          'solves',
          lemma('injective-square-matrix-onto', {
            part: 'solution',
            at: { I: 'K', A: 'A', b: 'array(d in K, sum(i in N, X[i,d]*y[i])/s^2)' },
          }),
        ),
        witness({ mu: 'mu' }),
        ['==', 'rhs', hypothesis('solves')],
      ],
      instances: collinear,
    },
    'ridge regression': {
      given: { ...data, N: nonemptySet('observations'), mu: array('K'), w: array('K') },
      where: precision,
      hypotheses: equations,
      states: `(${ridge('w')} == s^2/card(N)*${cost('w')}) and (${ridge('w')} == ${ridge('mu')} + s^2/card(N)*${about('w')})`,
      derivation: [
        have('scaled', `${ridge('w')} == s^2/card(N)*${cost('w')}`, [['==', 'rhs', algebra()]]),
        have(
          'at the mean',
          `${cost('mu')} == sum(i in N, y[i]^2)/s^2 - ${form('A[d,e]', (d) => `mu[${d}]`)}`,
          [
            [
              '==',
              `${about('mu')} + (sum(i in N, y[i]^2)/s^2 - ${form('A[d,e]', (d) => `mu[${d}]`)})`,
              own('square', { w: 'mu' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        both(
          [by(hypothesis('scaled'))],
          [
            ['==', `s^2/card(N)*${cost('w')}`, hypothesis('scaled')],
            [
              '==',
              `s^2/card(N)*(${about('w')} + (sum(i in N, y[i]^2)/s^2 - ${form('A[d,e]', (d) => `mu[${d}]`)}))`,
              lemma('gaussian-linear-model-posterior', {
                part: 'square',
                at: { w: 'w' },
                times: 's^2/card(N)',
              }),
            ],
            [
              '==',
              `s^2/card(N)*(${about('w')} + ${cost('mu')})`,
              hypothesis('at the mean', { times: 's^2/card(N)' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: withPoints,
    },
    'mode under a Laplace prior': {
      given: {
        N: nonemptySet('observations'),
        K: indexSet('features'),
        X: array('N', 'K'),
        y: array('N'),
        s: real('positive'),
        b: real('positive'),
        w: array('K'),
      },
      states: `${residual('w')}/(2*s^2) + sum(d in K, abs(w[d]))/b == card(N)/(2*s^2)*(1/card(N)*${residual('w')} + 2*s^2/(card(N)*b)*sum(d in K, abs(w[d])))`,
      derivation: [['==', 'rhs', algebra()]],
      instances: { sizes: { N: [1, 2], K: [0, 2] } },
    },
    'batches add': {
      given: {
        ...data,
        M: indexSet('later observations'),
        Z: array('M', 'K'),
        z: array('M'),
        mu: array('K'),
        mean2: array('K'),
      },
      where: {
        ...precision,
        'A2[d in K, e in K]': 'A[d,e] + sum(i in M, Z[i,d]*Z[i,e])/s^2',
      },
      hypotheses: {
        ...equations,
        'A as prior precision, mu as prior mean':
          'forall(d in K, sum(e in K, A2[d,e]*mean2[e]) == sum(e in K, A[d,e]*mu[e]) + sum(i in M, Z[i,d]*z[i])/s^2)',
      },
      states:
        'forall(d in K, (forall(e in K, A2[d,e] == (sum(i in N, X[i,d]*X[i,e]) + sum(i in M, Z[i,d]*Z[i,e]))/s^2 + delta(d,e)/t^2)) and (sum(e in K, A2[d,e]*mean2[e]) == (sum(i in N, X[i,d]*y[i]) + sum(i in M, Z[i,d]*z[i]))/s^2))',
      derivation: [
        both(
          [
            [
              '==',
              'sum(i in N, X[i,d]*X[i,e])/s^2 + delta(d,e)/t^2 + sum(i in M, Z[i,d]*Z[i,e])/s^2',
              unfold('A2', 'A'),
            ],
            ['==', 'rhs', algebra()],
          ],
          [
            [
              '==',
              'sum(e in K, A[d,e]*mu[e]) + sum(i in M, Z[i,d]*z[i])/s^2',
              hypothesis('A as prior precision, mu as prior mean'),
            ],
            [
              '==',
              'sum(i in N, X[i,d]*y[i])/s^2 + sum(i in M, Z[i,d]*z[i])/s^2',
              hypothesis('normal equations'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        ...instances,
        sizes: { N: [0, 2], M: [0, 2], K: [1, 1] },
        draw: { ...instances.draw, Z: { between: [-2, 2], bits: 2 }, z: { between: [-2, 2], bits: 2 } },
        construct: {
          ...instances.construct,
          'mean2[d in K]': '((sum(i in N, X[i,d]*y[i]) + sum(i in M, Z[i,d]*z[i]))/s^2)/A2[d,d]',
        },
        regimes: {
          ...instances.regimes,
          'two features': {
            sizes: { N: [1, 2], K: [2, 2] },
            construct: {
              'mu[d in K]': mean,
              'mean2[d in K]': solution(
                'A2',
                (d) => `(sum(i in N, X[i,${d}]*y[i]) + sum(i in M, Z[i,${d}]*z[i]))/s^2`,
              ),
            },
          },
        },
      },
    },
    'one more point': {
      given: {
        K: indexSet('features'),
        A: array('K', 'K'),
        C: array('K', 'K'),
        x: array('K'),
        s: real('positive'),
      },
      where: {
        'Cx[d in K]': 'sum(e in K, C[d,e]*x[e])',
        gain: 'sum(d in K, x[d]*sum(e in K, C[d,e]*x[e]))',
      },
      hypotheses: {
        'C is the covariance': 'forall(d in K, e in K, sum(f in K, A[d,f]*C[f,e]) == delta(d,e))',
        symmetric: 'forall(d in K, e in K, C[e,d] == C[d,e])',
        'not singular': '0 < s^2 + gain',
      },
      states:
        'forall(d in K, e in K, sum(f in K, (A[d,f] + x[d]*x[f]/s^2)*(C[f,e] - Cx[f]*Cx[e]/(s^2 + gain))) == delta(d,e))',
      derivation: [
        have('A Cx', 'sum(f in K, A[d,f]*Cx[f]) == x[d]', [
          ['==', 'sum(f in K, A[d,f]*sum(g in K, C[f,g]*x[g]))', unfold('Cx')],
          ['==', 'sum(g in K, sum(f in K, A[d,f]*C[f,g])*x[g])', algebra()],
          ['==', 'sum(g in K, delta(d,g)*x[g])', hypothesis('C is the covariance')],
          ['==', 'rhs', algebra()],
        ]),
        have('x C', 'sum(f in K, x[f]*C[f,e]) == Cx[e]', [
          [
            '==',
            'sum(f in K, C[e,f]*x[f])',
            hypothesis('symmetric', { at: { d: 'f', e: 'e' }, times: 'x[f]' }),
          ],
          ['==', 'rhs', unfold('Cx')],
        ]),
        have('x Cx', 'sum(f in K, x[f]*Cx[f]) == gain', [
          ['==', 'sum(f in K, x[f]*sum(g in K, C[f,g]*x[g]))', unfold('Cx')],
          ['==', 'rhs', unfold('gain')],
        ]),
        [
          '==',
          'sum(f in K, A[d,f]*C[f,e]) + x[d]/s^2*sum(f in K, x[f]*C[f,e]) - sum(f in K, A[d,f]*Cx[f])*Cx[e]/(s^2 + gain) - x[d]/s^2*sum(f in K, x[f]*Cx[f])*Cx[e]/(s^2 + gain)',
          algebra(),
        ],
        [
          '==',
          'delta(d,e) + x[d]/s^2*Cx[e] - x[d]*Cx[e]/(s^2 + gain) - x[d]/s^2*gain*Cx[e]/(s^2 + gain)',
          hypothesis('C is the covariance'),
          hypothesis('x C'),
          hypothesis('A Cx'),
          hypothesis('x Cx'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { K: [1, 2] },
        raw: { scale: real('positive') },
        draw: { scale: { oneOf: ['1/2', 1, 2] } },
        construct: { 'A[d in K, e in K]': 'delta(d,e)/scale', 'C[d in K, e in K]': 'delta(d,e)*scale' },
      },
    },
    'more data, less variance': {
      given: {
        M: indexSet('later observations'),
        K: indexSet('features'),
        A: array('K', 'K'),
        Z: array('M', 'K'),
        C: array('K', 'K'),
        C2: array('K', 'K'),
        v: array('K'),
        s: real('positive'),
      },
      where: {
        'Cv[d in K]': 'sum(e in K, C[d,e]*v[e])',
        'Cv2[d in K]': 'sum(e in K, C2[d,e]*v[e])',
      },
      hypotheses: {
        'A is nonnegative': `forall(u in R[K], 0 <= ${form('A[d,e]', (d) => `u[${d}]`)})`,
        'A is symmetric': 'forall(d in K, e in K, A[e,d] == A[d,e])',
        'C is the covariance before': 'forall(d in K, e in K, sum(f in K, A[d,f]*C[f,e]) == delta(d,e))',
        'C2 is the covariance afterwards':
          'forall(d in K, e in K, sum(f in K, (A[d,f] + sum(i in M, Z[i,d]*Z[i,f])/s^2)*C2[f,e]) == delta(d,e))',
      },
      states: 'sum(d in K, v[d]*Cv2[d]) <= sum(d in K, v[d]*Cv[d])',
      derivation: [
        have('before', 'forall(d in K, sum(f in K, A[d,f]*Cv[f]) == v[d])', [
          ['==', 'sum(f in K, A[d,f]*sum(e in K, C[f,e]*v[e]))', unfold('Cv')],
          ['==', 'sum(e in K, sum(f in K, A[d,f]*C[f,e])*v[e])', algebra()],
          ['==', 'sum(e in K, delta(d,e)*v[e])', hypothesis('C is the covariance before')],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'afterwards',
          'forall(d in K, sum(f in K, A[d,f]*Cv2[f]) + sum(i in M, Z[i,d]*sum(f in K, Z[i,f]*Cv2[f]))/s^2 == v[d])',
          [
            [
              '==',
              'sum(f in K, A[d,f]*sum(e in K, C2[f,e]*v[e])) + sum(i in M, Z[i,d]*sum(f in K, Z[i,f]*sum(e in K, C2[f,e]*v[e])))/s^2',
              unfold('Cv2'),
            ],
            [
              '==',
              'sum(e in K, sum(f in K, (A[d,f] + sum(i in M, Z[i,d]*Z[i,f])/s^2)*C2[f,e])*v[e])',
              algebra(),
            ],
            ['==', 'sum(e in K, delta(d,e)*v[e])', hypothesis('C2 is the covariance afterwards')],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('square', `0 <= ${form('A[d,e]', (d) => `(Cv[${d}] - Cv2[${d}])`)}`, [
          ['<=', 'rhs', hypothesis('A is nonnegative', { at: { u: 'array(d in K, Cv[d] - Cv2[d])' } })],
        ]),
        have(
          'turned',
          'sum(d in K, sum(e in K, A[d,e]*Cv[d]*Cv2[e])) == sum(d in K, sum(e in K, A[d,e]*Cv2[d]*Cv[e]))',
          [
            ['==', 'sum(d in K, sum(e in K, A[e,d]*Cv2[d]*Cv[e]))', algebra()],
            ['==', 'rhs', hypothesis('A is symmetric', { at: { d: 'd', e: 'e' }, times: 'Cv2[d]*Cv[e]' })],
          ],
        ),
        have('Cv A Cv', 'sum(d in K, sum(e in K, A[d,e]*Cv[d]*Cv[e])) == sum(d in K, v[d]*Cv[d])', [
          ['==', 'sum(d in K, Cv[d]*sum(f in K, A[d,f]*Cv[f]))', algebra()],
          ['==', 'sum(d in K, Cv[d]*v[d])', hypothesis('before')],
          ['==', 'rhs', algebra()],
        ]),
        have('Cv2 A Cv', 'sum(d in K, sum(e in K, A[d,e]*Cv2[d]*Cv[e])) == sum(d in K, v[d]*Cv2[d])', [
          ['==', 'sum(d in K, Cv2[d]*sum(f in K, A[d,f]*Cv[f]))', algebra()],
          ['==', 'sum(d in K, Cv2[d]*v[d])', hypothesis('before')],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'Cv2 A Cv2',
          'sum(d in K, sum(e in K, A[d,e]*Cv2[d]*Cv2[e])) == sum(d in K, v[d]*Cv2[d]) - sum(i in M, sum(f in K, Z[i,f]*Cv2[f])^2)/s^2',
          [
            [
              '==',
              'sum(d in K, Cv2[d]*(sum(f in K, A[d,f]*Cv2[f]) + sum(i in M, Z[i,d]*sum(f in K, Z[i,f]*Cv2[f]))/s^2)) - sum(i in M, sum(f in K, Z[i,f]*Cv2[f])^2)/s^2',
              algebra(),
            ],
            [
              '==',
              'sum(d in K, Cv2[d]*v[d]) - sum(i in M, sum(f in K, Z[i,f]*Cv2[f])^2)/s^2',
              hypothesis('afterwards', { at: { d: 'd' }, times: 'Cv2[d]' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'difference',
          `${form('A[d,e]', (d) => `(Cv[${d}] - Cv2[${d}])`)} == sum(d in K, v[d]*Cv[d]) - sum(d in K, v[d]*Cv2[d]) - sum(i in M, sum(f in K, Z[i,f]*Cv2[f])^2)/s^2`,
          [
            [
              '==',
              'sum(d in K, sum(e in K, A[d,e]*Cv[d]*Cv[e])) - sum(d in K, sum(e in K, A[d,e]*Cv[d]*Cv2[e])) - sum(d in K, sum(e in K, A[d,e]*Cv2[d]*Cv[e])) + sum(d in K, sum(e in K, A[d,e]*Cv2[d]*Cv2[e]))',
              algebra(),
            ],
            [
              '==',
              'sum(d in K, sum(e in K, A[d,e]*Cv[d]*Cv[e])) - 2*sum(d in K, sum(e in K, A[d,e]*Cv2[d]*Cv[e])) + sum(d in K, sum(e in K, A[d,e]*Cv2[d]*Cv2[e]))',
              hypothesis('turned', { times: '-1' }),
            ],
            [
              '==',
              'sum(d in K, v[d]*Cv[d]) - 2*sum(d in K, v[d]*Cv2[d]) + sum(d in K, sum(e in K, A[d,e]*Cv2[d]*Cv2[e]))',
              hypothesis('Cv A Cv'),
              hypothesis('Cv2 A Cv'),
            ],
            [
              '==',
              'sum(d in K, v[d]*Cv[d]) - 2*sum(d in K, v[d]*Cv2[d]) + (sum(d in K, v[d]*Cv2[d]) - sum(i in M, sum(f in K, Z[i,f]*Cv2[f])^2)/s^2)',
              hypothesis('Cv2 A Cv2', { times: '1' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        [
          '<=',
          `sum(d in K, v[d]*Cv2[d]) + ${form('A[d,e]', (d) => `(Cv[${d}] - Cv2[${d}])`)}`,
          hypothesis('square'),
        ],
        [
          '==',
          'sum(d in K, v[d]*Cv2[d]) + (sum(d in K, v[d]*Cv[d]) - sum(d in K, v[d]*Cv2[d]) - sum(i in M, sum(f in K, Z[i,f]*Cv2[f])^2)/s^2)',
          hypothesis('difference', { times: '1' }),
        ],
        ['<=', 'rhs', sign('sum(i in M, sum(f in K, Z[i,f]*Cv2[f])^2)/s^2')],
      ],
      instances: {
        sizes: { M: [0, 2], K: [1, 1] },
        raw: { scale: real('positive'), first: element('K') },
        draw: {
          scale: { oneOf: ['1/2', 1, 2] },
          s: { oneOf: ['1/2', 1, 2] },
          Z: { between: [-2, 2], bits: 2 },
        },
        construct: {
          'A[d in K, e in K]': 'delta(d,e)/scale',
          'C[d in K, e in K]': 'delta(d,e)*scale',
          'C2[d in K, e in K]': '1/(1/scale + sum(i in M, Z[i,d]*Z[i,e])/s^2)',
          'u[d in K]': 'v[d]',
        },
        regimes: {
          'tight: a point at the origin': { construct: { 'Z[i in M, d in K]': '0' } },
          'tight: two features, no points': {
            sizes: { M: [0, 0], K: [2, 2] },
            construct: {
              'A[d in K, e in K]': '2*delta(d,e) - 1 + (1 - delta(d,first))*delta(d,e)',
              'C[d in K, e in K]': '1 + delta(d,first)*delta(e,first)',
              'C2[d in K, e in K]': '1 + delta(d,first)*delta(e,first)',
            },
          },
        },
      },
    },
    'a flat prior': {
      given: { ...data, mu: array('K'), ls: array('K'), c: real('positive') },
      where: precision,
      hypotheses: {
        ...equations,
        'least squares':
          'forall(d in K, sum(e in K, sum(i in N, X[i,d]*X[i,e])/s^2*ls[e]) == sum(i in N, X[i,d]*y[i])/s^2)',
        'full column rank': `forall(u in R[K], c*${length('u')} <= sum(i in N, sum(d in K, X[i,d]*u[d])^2)/s^2)`,
      },
      states: `sum(d in K, (mu[d] - ls[d])^2) <= ${length('ls')}/(c^2*t^4)`,
      derivation: [
        have(
          'error',
          'forall(d in K, sum(i in N, X[i,d]*sum(e in K, X[i,e]*(mu[e] - ls[e])))/s^2 == -mu[d]/t^2)',
          [
            [
              '==',
              'sum(e in K, (sum(i in N, X[i,d]*X[i,e])/s^2 + delta(d,e)/t^2)*mu[e]) - mu[d]/t^2 - sum(e in K, sum(i in N, X[i,d]*X[i,e])/s^2*ls[e])',
              algebra(),
            ],
            [
              '==',
              'sum(e in K, A[d,e]*mu[e]) - mu[d]/t^2 - sum(e in K, sum(i in N, X[i,d]*X[i,e])/s^2*ls[e])',
              unfold('A'),
            ],
            [
              '==',
              'sum(i in N, X[i,d]*y[i])/s^2 - mu[d]/t^2 - sum(i in N, X[i,d]*y[i])/s^2',
              hypothesis('normal equations'),
              hypothesis('least squares', { at: { d: 'd' }, times: '-1' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'form',
          'sum(i in N, sum(d in K, X[i,d]*(mu[d] - ls[d]))^2)/s^2 == -sum(d in K, (mu[d] - ls[d])*mu[d])/t^2',
          [
            [
              '==',
              'sum(d in K, (mu[d] - ls[d])*(sum(i in N, X[i,d]*sum(e in K, X[i,e]*(mu[e] - ls[e])))/s^2))',
              algebra(),
            ],
            [
              '==',
              'sum(d in K, (mu[d] - ls[d])*(-mu[d]/t^2))',
              hypothesis('error', { at: { d: 'd' }, times: 'mu[d] - ls[d]' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('bounded', 'c*sum(d in K, (mu[d] - ls[d])^2) <= -sum(d in K, (mu[d] - ls[d])*ls[d])/t^2', [
          [
            '<=',
            'sum(i in N, sum(d in K, X[i,d]*(mu[d] - ls[d]))^2)/s^2',
            hypothesis('full column rank', { at: { u: 'array(d in K, mu[d] - ls[d])' } }),
          ],
          ['==', '-sum(d in K, (mu[d] - ls[d])*mu[d])/t^2', hypothesis('form')],
          ['<=', 'rhs', sign('sum(d in K, (mu[d] - ls[d])^2)/t^2')],
        ]),
        have(
          'Young',
          '-sum(d in K, (mu[d] - ls[d])*ls[d])/t^2 <= c/2*sum(d in K, (mu[d] - ls[d])^2) + sum(d in K, ls[d]^2)/(2*c*t^4)',
          [['<=', 'rhs', sign('c/2*sum(d in K, ((mu[d] - ls[d]) + ls[d]/(c*t^2))^2)')]],
        ),
        have('half', 'c/2*sum(d in K, (mu[d] - ls[d])^2) <= sum(d in K, ls[d]^2)/(2*c*t^4)', [
          ['==', 'c*sum(d in K, (mu[d] - ls[d])^2) - c/2*sum(d in K, (mu[d] - ls[d])^2)', algebra()],
          [
            '<=',
            '-sum(d in K, (mu[d] - ls[d])*ls[d])/t^2 - c/2*sum(d in K, (mu[d] - ls[d])^2)',
            hypothesis('bounded'),
          ],
          [
            '<=',
            'c/2*sum(d in K, (mu[d] - ls[d])^2) + sum(d in K, ls[d]^2)/(2*c*t^4) - c/2*sum(d in K, (mu[d] - ls[d])^2)',
            hypothesis('Young'),
          ],
          ['==', 'rhs', algebra()],
        ]),
        ['==', '2/c*(c/2*sum(d in K, (mu[d] - ls[d])^2))', algebra()],
        ['<=', '2/c*(sum(d in K, ls[d]^2)/(2*c*t^4))', hypothesis('half', { times: '2/c' })],
        ['==', 'rhs', algebra()],
      ],
      slack: 'the exact error is |ls| times 1/(1 + c t^2) in one dimension, a little less than 1/(c t^2)',
      instances: {
        ...instances,
        sizes: { N: [1, 2], K: [1, 1] },
        draw: { ...instances.draw, X: { between: [1, 2], bits: 2 } },
        construct: {
          ...instances.construct,
          'ls[d in K]': 'sum(i in N, X[i,d]*y[i])/sum(i in N, X[i,d]^2)',
          c: '1/s^2',
          'u[d in K]': '1',
        },
        regimes: {
          ...instances.regimes,
          'large observations': {
            draw: { y: { between: [-64, -32] } },
            construct: { c: 'sum(d in K, sum(i in N, X[i,d]^2))/s^2' },
          },
          'two orthogonal features of one length': {
            sizes: { N: [2, 2], K: [2, 2] },
            draw: {
              X: {
                tables: [
                  [
                    [1, 1],
                    [1, -1],
                  ],
                ],
              },
              s: { oneOf: ['1/2'] },
              t: { oneOf: [2] },
            },
            construct: { c: '2/s^2' },
          },
        },
      },
    },
  },

  controls: {
    'lambda the other way round': {
      part: 'ridge regression',
      states: `${ridge('w').replace(lambda, '(t^2/s^2)')} == ${ridge('mu').replace(lambda, '(t^2/s^2)')} + s^2/card(N)*${about('w')}`,
      counterexample: { N: 1, K: 1, X: [[1]], y: [3], s: 1, t: 2, mu: ['12/5'], w: [0] },
      instances: { draw: { ...instances.draw, s: { oneOf: [1] }, t: { oneOf: [2] } } },
      because: 'with s^2 = 1, t^2 = 4 the penalty is 1/4, not 4',
    },
    'lambda without n': {
      part: 'ridge regression',
      states: `${ridge('w').replace(lambda, '(s^2/t^2)')} == ${ridge('mu').replace(lambda, '(s^2/t^2)')} + s^2/card(N)*${about('w')}`,
      counterexample: { N: 2, K: 1, X: [[1], [1]], y: [1, 1], s: 1, t: 1, mu: ['2/3'], w: [0] },
      instances: { sizes: { N: [2, 2] } },
      because: 'mu = 2/3; with lambda = 1 the minimiser is 1/2',
    },
    'a variance that depends on the labels': {
      part: 'square',
      where: { 'A[d in K, e in K]': 'sum(i in N, X[i,d]*X[i,e]*(1 + y[i]^2))/s^2 + delta(d,e)/t^2' },
      counterexample: { N: 1, K: 1, X: [[1]], y: [2], s: 1, t: 1, mu: ['1/3'], w: [1] },
      instances: { sizes: { N: [1, 2] } },
      because: 'the precision is 2, whether y is 0 or 2',
    },
    'a flat prior that still shrinks': {
      part: 'a flat prior',
      states: `${length('mu')} <= 1/2*${length('ls')}`,
      counterexample: { N: 1, K: 1, X: [[1]], y: [3], s: 1, t: 8, mu: ['192/65'], ls: [3], c: 1 },
      instances: { draw: { ...instances.draw, X: { between: [1, 2], bits: 2 }, t: { oneOf: [8] } } },
      because: 'mu = 3/(1 + 1/64)',
    },
    'half of the penalty': {
      part: 'mode under a Laplace prior',
      replace: ['+ 2*s^2/', '+ s^2/'],
      counterexample: { N: 1, K: 1, X: [[0]], y: [0], s: 1, b: 1, w: [1] },
      instances: { sizes: { K: [1, 2] } },
      because: '1 is not 1/2',
    },
    'normal equations of another prior': {
      part: 'square',
      without: ['normal equations'],
      counterexample: { N: 1, K: 1, X: [[1]], y: [2], s: 1, t: 1, mu: [0], w: [1] },
      instances: { construct: { 'mu[d in K]': 'w[d] + 1' } },
      because: 'mu = 1',
    },
    'a larger lower bound': {
      part: 'positive',
      replace: ['/t^2 <=', '/t^2*2 <='],
      counterexample: { N: 0, K: 1, X: [], y: [], s: 1, t: 1, w: [1] },
      instances: { sizes: { N: [0, 0], K: [1, 2] }, draw: { w: { between: [1, 2] } } },
      because: 'without data A is the prior precision',
    },
    'no mean at all': {
      part: 'mean exists',
      states: 'forall(v in R[K], d in K, sum(e in K, A[d,e]*v[e]) == sum(i in N, X[i,d]*y[i])/s^2)',
      counterexample: { N: 0, K: 1, X: [], y: [], s: 1, t: 1, v: [1], d: 0 },
      instances: { construct: { 'v[d in K]': '1' } },
      because: 'only one vector solves the equations',
    },
    'each batch with the prior again': {
      part: 'batches add',
      where: { 'A2[d in K, e in K]': 'A[d,e] + sum(i in M, Z[i,d]*Z[i,e])/s^2 + delta(d,e)/t^2' },
      counterexample: {
        N: 0,
        M: 0,
        K: 1,
        X: [],
        Z: [],
        y: [],
        z: [],
        s: 1,
        t: 1,
        mu: [0],
        mean2: [0],
        d: 0,
        e: 0,
      },
      because: 'the prior counts once: 2 is not 1',
    },
    'a gain of half the size': {
      part: 'one more point',
      replace: ['/(s^2 + gain)', '/(2*(s^2 + gain))'],
      counterexample: { K: 1, A: [[1]], C: [[1]], x: [1], s: 1, d: 0, e: 0 },
      because: 'the covariance becomes 1/2, not 3/4',
    },
    'more data, half the variance': {
      part: 'more data, less variance',
      states: 'sum(d in K, v[d]*Cv2[d]) <= 1/2*sum(d in K, v[d]*Cv[d])',
      counterexample: { M: 0, K: 1, A: [[1]], Z: [], C: [[1]], C2: [[1]], v: [1], s: 1 },
      instances: { sizes: { M: [0, 1] }, draw: { v: { between: [1, 2] } } },
      because: 'without new data nothing changes',
    },
  },
});
