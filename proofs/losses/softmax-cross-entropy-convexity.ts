/**
 * # Cross-entropy of a softmax is convex in the logits and in linear models, never strictly, and need not have a minimiser
 *
 * For any weights y the loss l(z) = log(sum exp z) - <y, z> is convex; its Hessian is the covariance matrix of the softmax, whose
 * kernel (and that of its quadratic form) is exactly the span of the vector of ones. Hence the mean loss of a linear model is convex
 * in (W, b), and for targets that sum to one never strictly: adding one row vector to all rows of W changes nothing. Convex does not
 * give a minimiser: when one-hot data are strictly separable and there are two classes at least, the loss is positive, tends to 0
 * along the separating direction, and has no minimiser. With a hidden layer it is not convex.
 * Not claimed: that a minimiser exists for data that are not separable; strong convexity on a subspace.
 */
import {
  algebra,
  array,
  calculus,
  cases,
  choice,
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
  stochastic,
  unfold,
  witness,
} from 'lemmata';

/** The quadratic form of the Hessian, and what it is. */
const form = 'sum(q in K, v[q]*sum(i in K, H(z)[q,i]*v[i]))';
const variance = 'sum(q in K, p(z)[q]*(v[q] - sum(j in K, p(z)[j]*v[j]))^2)';

/** One-hot targets, for the classes `label`. */
const oneHot = { label: choice('N', 'K') };
const oneHotTargets = { 'one-hot': 'forall(n in N, k in K, Y[n,k] == delta(k, label[n]))' };
const strictlySeparable = {
  'strictly separable': 'forall(n in N, k in K, k != label[n], score(V, d, n)[k] < score(V, d, n)[label[n]])',
};

/** A network with one hidden unit without activation, on the sample 1 of class c: logit t*s for c, 0 for the other classes. */
const twoLayers = { c: element('K') };
const net = { 'net(s in R, t in R)': 'l(array(k in K, delta(k, c)), array(k in K, delta(k, c)*t*s))' };

const constantVector: Instances = { raw: { level: real() }, construct: { 'v[k in K]': 'level', c: 'level' } };
const targets = { 'Y[n in N, k in K]': 'delta(k, label[n])' };
const oneHotInstances: Instances = { sizes: { K: [2, 5] }, construct: targets };
const nearest =
  'min(n in N, min(k in K, 1/2*sum(q in J, (V[k,q] - V[label[n],q])^2) + 1000*delta(k, label[n])))';
/** Samples at the row of V of their class: score k falls short of that of the class by half the squared distance of the rows. */
const separated = {
  sizes: { K: [2, 4], N: [1, 4], J: [2, 3] } as const,
  raw: { far: real('nonnegative') },
  construct: {
    ...targets,
    'x[n in N, q in J]': 'V[label[n],q]',
    'd[k in K]': '-1/2*sum(q in J, V[k,q]^2)',
    // rows that agree separate nothing: then the margin does not hold
    m: `${nearest} + indicator(${nearest} == 0)`,
  },
};

/** The fact `loss`: what F is for one-hot targets. */
const lossOf = (A: string, a: string) => [
  have(
    'loss',
    `F(${A}, ${a}) == 1/card(N)*sum(n in N, log(sum(k in K, exp(score(${A}, ${a}, n)[k]))) - score(${A}, ${a}, n)[label[n]])`,
    [
      [
        '==',
        `1/card(N)*sum(n in N, log(sum(k in K, exp(score(${A}, ${a}, n)[k]))) - sum(k in K, Y[n,k]*score(${A}, ${a}, n)[k]))`,
        unfold('F', 'l'),
      ],
      ['==', 'rhs', hypothesis('one-hot')],
    ],
  ),
];

export default proof({
  id: 'softmax-cross-entropy-convexity',
  title:
    'Cross-entropy of a softmax is convex in linear models, never strictly, and need not have a minimiser',
  sources: [
    {
      document: 'foundations-article',
      section: 'Loss Functions and Their Properties',
      relation: 'amended',
    },
  ],
  references: ['boyd2004, Section 3.1.5', 'bohning1992', 'albert1984'],

  given: {
    K: nonemptySet('classes'),
    y: array('K'),
    z: array('K'),
    w: array('K'),
    v: array('K'),
    N: nonemptySet('samples'),
    J: indexSet('features'),
    x: array('N', 'J'),
    Y: array('N', 'K'),
    W: array('K', 'J'),
    b: array('K'),
    V: array('K', 'J'),
    d: array('K'),
  },
  where: {
    'p(u in R[K])[k in K]': 'exp(u[k])/sum(j in K, exp(u[j]))',
    'H(u in R[K])[k in K, i in K]': 'p(u)[k]*(delta(k, i) - p(u)[i])',
    'l(q in R[K], u in R[K])': 'log(sum(j in K, exp(u[j]))) - sum(j in K, q[j]*u[j])',
    'score(A in R[K, J], a in R[K], n in N)[k in K]': 'sum(f in J, A[k,f]*x[n,f]) + a[k]',
    'F(A in R[K, J], a in R[K])': '1/card(N)*sum(n in N, l(array(k in K, Y[n,k]), score(A, a, n)))',
  },

  parts: {
    gradient: {
      states: 'forall(k in K, D(l(y, z), z[k]) == p(z)[k] - y[k])',
      derivation: [
        ['==', 'D(log(sum(j in K, exp(z[j]))) - sum(j in K, y[j]*z[j]), z[k])', unfold('l')],
        ['==', 'exp(z[k])/sum(j in K, exp(z[j])) - y[k]', calculus()],
        ['==', 'rhs', unfold('p')],
      ],
    },
    'gradient inequality': {
      states: 'l(y, z) + sum(k in K, (p(z)[k] - y[k])*(w[k] - z[k])) <= l(y, w)',
      derivation: [
        have('positive', 'forall(k in K, 0 < p(z)[k])', [
          ['<', 'exp(z[k])/sum(j in K, exp(z[j]))', sign()],
          ['==', 'rhs', unfold('p')],
        ]),
        have('positive at w', 'forall(k in K, 0 < p(w)[k])', [
          ['<', 'exp(w[k])/sum(j in K, exp(w[j]))', sign()],
          ['==', 'rhs', unfold('p')],
        ]),
        ['==', 'l(y, w) + sum(k in K, p(z)[k]*log(p(w)[k]/p(z)[k]))', unfold('l', 'p')],
        [
          '<=',
          'l(y, w) + sum(k in K, p(z)[k]*(p(w)[k]/p(z)[k] - 1))',
          lemma('log-at-most-linear', { part: 'bound' }),
        ],
        ['==', 'rhs', unfold('p')],
      ],
      instances: { regimes: { 'tight: the same logits': { construct: { 'w[k in K]': 'z[k]' } } } },
    },
    convexity: {
      states:
        'forall(s in R, 0 <= s, s <= 1, l(y, array(k in K, (1 - s)*z[k] + s*w[k])) <= (1 - s)*l(y, z) + s*l(y, w))',
      derivation: [
        [
          '<=',
          '(1 - s)*l(y, z) + s*l(y, array(k in K, (1 - s)*z[k] + s*w[k])) - (1 - s)*sum(k in K, (p(array(j in K, (1 - s)*z[j] + s*w[j]))[k] - y[k])*(z[k] - ((1 - s)*z[k] + s*w[k])))',
          lemma('softmax-cross-entropy-convexity', {
            part: 'gradient inequality',
            at: { z: 'array(k in K, (1 - s)*z[k] + s*w[k])', w: 'z' },
            times: '1 - s',
          }),
        ],
        [
          '<=',
          '(1 - s)*l(y, z) + s*l(y, w) - s*sum(k in K, (p(array(j in K, (1 - s)*z[j] + s*w[j]))[k] - y[k])*(w[k] - ((1 - s)*z[k] + s*w[k]))) - (1 - s)*sum(k in K, (p(array(j in K, (1 - s)*z[j] + s*w[j]))[k] - y[k])*(z[k] - ((1 - s)*z[k] + s*w[k])))',
          lemma('softmax-cross-entropy-convexity', {
            part: 'gradient inequality',
            at: { z: 'array(k in K, (1 - s)*z[k] + s*w[k])', w: 'w' },
            times: 's',
          }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        raw: { part: real('[0,1]'), level: real() },
        construct: { s: 'part' },
        regimes: {
          'tight: logits that differ by a constant': {
            construct: { s: 'part', 'w[k in K]': 'z[k] + level' },
          },
        },
      },
    },
    hessian: {
      states: 'forall(k in K, i in K, D(p(z)[k] - y[k], z[i]) == H(z)[k,i])',
      derivation: [
        ['==', 'D(exp(z[k])/sum(j in K, exp(z[j])) - y[k], z[i])', unfold('p')],
        [
          '==',
          'exp(z[k])/sum(j in K, exp(z[j]))*(delta(k, i) - exp(z[i])/sum(j in K, exp(z[j])))',
          calculus(),
        ],
        ['==', 'rhs', unfold('H', 'p')],
      ],
    },
    curvature: {
      states: `D(sum(k in K, v[k]*(p(array(j in K, z[j] + t*v[j]))[k] - y[k])), t = 0) == ${variance}`,
      derivation: [
        [
          '==',
          'D(sum(k in K, v[k]*(exp(z[k] + t*v[k])/sum(i in K, exp(z[i] + t*v[i])) - y[k])), t = 0)',
          unfold('p'),
        ],
        [
          '==',
          'sum(k in K, exp(z[k])/sum(j in K, exp(z[j]))*(v[k] - sum(j in K, exp(z[j])*v[j])/sum(j in K, exp(z[j])))^2)',
          calculus(),
        ],
        ['==', 'rhs', unfold('p')],
      ],
    },
    'kernel of the quadratic form': {
      hypotheses: { 'no curvature': `${form} == 0` },
      states: 'exists(c in R, forall(k in K, v[k] == c))',
      derivation: [
        witness({ c: 'sum(j in K, p(z)[j]*v[j])' }),
        have('positive', 'forall(i in K, 0 < p(z)[i])', [
          ['<', 'exp(z[i])/sum(j in K, exp(z[j]))', sign()],
          ['==', 'rhs', unfold('p')],
        ]),
        have('at most zero', `${variance} <= 0`, [
          ['==', form, unfold('H', 'p')],
          ['<=', 'rhs', hypothesis('no curvature')],
        ]),
        have('each vanishes', 'p(z)[k]*(v[k] - sum(j in K, p(z)[j]*v[j]))^2 == 0', [
          [
            '==',
            'rhs',
            lemma('zero-sum-of-nonnegative', {
              at: { I: 'K', f: 'array(i in K, p(z)[i]*(v[i] - sum(j in K, p(z)[j]*v[j]))^2)', i: 'k' },
            }),
          ],
        ]),
        contradiction('0 < 0', [
          ['<', 'p(z)[k]*(v[k] - sum(j in K, p(z)[j]*v[j]))^2', sign()],
          ['==', 'rhs', hypothesis('each vanishes')],
        ]),
      ],
      instances: constantVector,
    },
    kernel: {
      hypotheses: { 'in the kernel': 'forall(k in K, sum(i in K, H(z)[k,i]*v[i]) == 0)' },
      states: 'exists(c in R, forall(k in K, v[k] == c))',
      derivation: [
        have('no curvature', `${form} == 0`, [
          ['==', 'sum(q in K, v[q]*0)', hypothesis('in the kernel')],
          ['==', 'rhs', algebra()],
        ]),
        obtain(
          'a',
          'constant',
          lemma('softmax-cross-entropy-convexity', { part: 'kernel of the quadratic form' }),
        ),
        witness({ c: 'a' }),
        ['==', 'rhs', hypothesis('constant')],
      ],
      instances: constantVector,
    },
    'constants are in the kernel': {
      hypotheses: { constant: 'exists(c in R, forall(k in K, v[k] == c))' },
      states: 'forall(k in K, sum(i in K, H(z)[k,i]*v[i]) == 0)',
      derivation: [
        obtain('a', 'value', hypothesis('constant')),
        ['==', 'sum(i in K, H(z)[k,i]*a)', hypothesis('value')],
        ['==', 'rhs', unfold('H', 'p')],
      ],
      instances: constantVector,
    },
    'linear models': {
      states:
        'forall(s in R, 0 <= s, s <= 1, F(array(k in K, m in J, (1 - s)*W[k,m] + s*V[k,m]), array(k in K, (1 - s)*b[k] + s*d[k])) <= (1 - s)*F(W, b) + s*F(V, d))',
      derivation: [
        [
          '==',
          '1/card(N)*sum(n in N, l(array(k in K, Y[n,k]), array(k in K, (1 - s)*score(W, b, n)[k] + s*score(V, d, n)[k])))',
          unfold('F', 'score'),
        ],
        [
          '<=',
          '1/card(N)*sum(n in N, (1 - s)*l(array(k in K, Y[n,k]), score(W, b, n)) + s*l(array(k in K, Y[n,k]), score(V, d, n)))',
          lemma('softmax-cross-entropy-convexity', {
            part: 'convexity',
            at: { y: 'array(k in K, Y[n,k])', z: 'score(W, b, n)', w: 'score(V, d, n)', s: 's' },
          }),
        ],
        ['==', 'rhs', unfold('F')],
      ],
      instances: {
        raw: { part: real('[0,1]'), row: array('J'), level: real() },
        construct: { s: 'part' },
        regimes: {
          'tight: one row added to all': {
            construct: { s: 'part', 'V[k in K, m in J]': 'W[k,m] + row[m]', 'd[k in K]': 'b[k] + level' },
          },
        },
      },
    },
    'never strictly': {
      given: { Y: stochastic('N', 'K'), c: array('J'), shift: real() },
      states: 'F(array(k in K, m in J, W[k,m] + c[m]), array(k in K, b[k] + shift)) == F(W, b)',
      derivation: [
        [
          '==',
          '1/card(N)*sum(n in N, log(sum(k in K, exp(score(W, b, n)[k])*exp(sum(m in J, c[m]*x[n,m]) + shift))) - sum(k in K, Y[n,k]*(score(W, b, n)[k] + sum(m in J, c[m]*x[n,m]) + shift)))',
          unfold('F', 'l', 'score'),
        ],
        [
          '==',
          '1/card(N)*sum(n in N, log(sum(k in K, exp(score(W, b, n)[k]))) + sum(m in J, c[m]*x[n,m]) + shift - sum(k in K, Y[n,k]*(score(W, b, n)[k] + sum(m in J, c[m]*x[n,m]) + shift)))',
          algebra(),
        ],
        [
          '==',
          '1/card(N)*sum(n in N, log(sum(k in K, exp(score(W, b, n)[k]))) - sum(k in K, Y[n,k]*score(W, b, n)[k]))',
          hypothesis('Y-sums-to-one'),
        ],
        ['==', 'rhs', unfold('F', 'l')],
      ],
    },
    'positive loss': {
      given: oneHot,
      hypotheses: { ...oneHotTargets, 'two classes': '2 <= card(K)' },
      states: '0 < F(W, b)',
      derivation: [
        ...lossOf('W', 'b'),
        have(
          'another class',
          'forall(n in N, 0 < sum(k in K, (1 - delta(k, label[n]))*exp(score(W, b, n)[k])))',
          [
            [
              '<',
              'sum(k in K, min(j in K, exp(score(W, b, n)[j]))*(1 - delta(k, label[n])))',
              sign('(card(K) - 1)*min(j in K, exp(score(W, b, n)[j]))'),
            ],
            ['<=', 'sum(k in K, exp(score(W, b, n)[k])*(1 - delta(k, label[n])))', algebra()],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'larger',
          'forall(n in N, log(exp(score(W, b, n)[label[n]])) < log(sum(k in K, exp(score(W, b, n)[k]))))',
          [
            [
              '<',
              'log(exp(score(W, b, n)[label[n]]) + sum(k in K, (1 - delta(k, label[n]))*exp(score(W, b, n)[k])))',
              hypothesis('another class'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        [
          '==',
          '1/card(N)*sum(n in N, log(exp(score(W, b, n)[label[n]])) - score(W, b, n)[label[n]])',
          algebra(),
        ],
        [
          '<',
          '1/card(N)*sum(n in N, log(sum(k in K, exp(score(W, b, n)[k]))) - score(W, b, n)[label[n]])',
          hypothesis('larger'),
        ],
        ['==', 'rhs', hypothesis('loss')],
      ],
      instances: oneHotInstances,
      slack: 'the loss tends to 0 as the margins grow, and is never 0',
    },
    'along a separating direction': {
      given: { ...oneHot, m: real('positive') },
      hypotheses: {
        ...oneHotTargets,
        margin: 'forall(n in N, k in K, k != label[n], score(V, d, n)[k] + m <= score(V, d, n)[label[n]])',
      },
      states:
        'forall(t in nonnegative, F(array(k in K, q in J, t*V[k,q]), array(k in K, t*d[k])) <= (card(K) - 1)*exp(-t*m))',
      derivation: [
        have(
          'terms',
          'forall(n in N, k in K, exp(t*(score(V, d, n)[k] - score(V, d, n)[label[n]]))*(1 - delta(k, label[n])) <= exp(-t*m)*(1 - delta(k, label[n])))',
          [
            cases(
              'k == label[n]',
              [
                ['==', '0', hypothesis('case')],
                ['<=', 'rhs', sign()],
              ],
              [
                [
                  '==',
                  'exp(t*(score(V, d, n)[k] + m - score(V, d, n)[label[n]]) - t*m)*(1 - delta(k, label[n]))',
                  algebra(),
                ],
                [
                  '<=',
                  'exp(t*(score(V, d, n)[label[n]] - score(V, d, n)[label[n]]) - t*m)*(1 - delta(k, label[n]))',
                  hypothesis('margin', { at: { n: 'n', k: 'k' } }),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        ),
        [
          '==',
          '1/card(N)*sum(n in N, log(sum(k in K, exp(t*score(V, d, n)[k]))) - sum(k in K, Y[n,k]*(t*score(V, d, n)[k])))',
          unfold('F', 'l', 'score'),
        ],
        [
          '==',
          '1/card(N)*sum(n in N, log(sum(k in K, exp(t*score(V, d, n)[k]))) - t*score(V, d, n)[label[n]])',
          hypothesis('one-hot'),
        ],
        [
          '==',
          '1/card(N)*sum(n in N, log(sum(k in K, exp(t*(score(V, d, n)[k] - score(V, d, n)[label[n]])))))',
          algebra(),
        ],
        [
          '==',
          '1/card(N)*sum(n in N, log(1 + sum(k in K, exp(t*(score(V, d, n)[k] - score(V, d, n)[label[n]]))*(1 - delta(k, label[n])))))',
          algebra(),
        ],
        [
          '<=',
          '1/card(N)*sum(n in N, 1 + sum(k in K, exp(t*(score(V, d, n)[k] - score(V, d, n)[label[n]]))*(1 - delta(k, label[n]))) - 1)',
          lemma('log-at-most-linear', { part: 'bound' }),
        ],
        [
          '<=',
          '1/card(N)*sum(n in N, 1 + sum(k in K, exp(-t*m)*(1 - delta(k, label[n]))) - 1)',
          hypothesis('terms'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...separated,
        regimes: {
          'nearly tight: far along the direction': {
            construct: { ...separated.construct, t: '(5 + log(card(K)) + far)/m' },
          },
        },
      },
      slack:
        'log(1 + u) <= u is used for u = (card(K) - 1)*exp(-t*m); their ratio tends to 1 as t grows when all margins are m',
    },
    'tends to zero': {
      given: oneHot,
      hypotheses: { ...oneHotTargets, ...strictlySeparable },
      states:
        'forall(eps in positive, exists(T in positive, forall(t in R, T <= t, F(array(k in K, q in J, t*V[k,q]), array(k in K, t*d[k])) < eps)))',
      derivation: [
        have(
          'gap',
          'exists(m in positive, forall(n in N, k in K, k != label[n], score(V, d, n)[k] + m <= score(V, d, n)[label[n]]))',
          [
            have(
              'gaps',
              'forall(n in N, k in K, 0 < score(V, d, n)[label[n]] - score(V, d, n)[k] + delta(k, label[n]))',
              [
                cases(
                  'k == label[n]',
                  [
                    ['<', '1', sign()],
                    ['==', 'rhs', hypothesis('case')],
                  ],
                  [
                    ['==', 'score(V, d, n)[k] - score(V, d, n)[k]', algebra()],
                    [
                      '<',
                      'score(V, d, n)[label[n]] - score(V, d, n)[k]',
                      hypothesis('strictly separable', { at: { n: 'n', k: 'k' } }),
                    ],
                    ['==', 'rhs', hypothesis('case')],
                  ],
                ),
              ],
            ),
            witness({
              m: 'min(i in N, min(j in K, score(V, d, i)[label[i]] - score(V, d, i)[j] + delta(j, label[i])))',
            }),
            [
              '<=',
              'score(V, d, n)[k] + min(j in K, score(V, d, n)[label[n]] - score(V, d, n)[j] + delta(j, label[n]))',
              algebra(),
            ],
            [
              '<=',
              'score(V, d, n)[k] + (score(V, d, n)[label[n]] - score(V, d, n)[k] + delta(k, label[n]))',
              algebra(),
            ],
            ['==', 'rhs', hypothesis('assumed')],
          ],
        ),
        obtain('m', 'margin', hypothesis('gap')),
        witness({ T: 'card(K)/(eps*m)' }),
        have('nonnegative', '0 <= t', [
          ['<=', 'card(K)/(eps*m)', sign()],
          ['<=', 'rhs', hypothesis('assumed')],
        ]),
        have('grows', 't*m < exp(t*m)', [
          ['==', 'log(exp(t*m))', algebra()],
          ['<=', 'exp(t*m) - 1', lemma('log-at-most-linear', { part: 'bound' })],
          ['<', 'rhs', sign()],
        ]),
        have('exponential', 'card(K) < eps*exp(t*m)', [
          ['==', 'eps*m*(card(K)/(eps*m))', algebra()],
          ['<=', 'eps*m*t', hypothesis('assumed')],
          ['<', 'eps*exp(t*m)', hypothesis('grows')],
        ]),
        [
          '<=',
          '(card(K) - 1)*exp(-t*m)',
          lemma('softmax-cross-entropy-convexity', {
            part: 'along a separating direction',
            at: { m: 'm', t: 't' },
          }),
        ],
        ['<', 'card(K)*exp(-t*m)', sign()],
        ['<', 'eps*exp(t*m)*exp(-t*m)', hypothesis('exponential')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...separated,
        construct: { ...separated.construct, T: 'card(K)/(eps*m)', t: 'T + far' },
      },
      slack: 'T is larger than it must be',
    },
    'not attained': {
      given: oneHot,
      hypotheses: { ...oneHotTargets, ...strictlySeparable, 'two classes': '2 <= card(K)' },
      states: 'exists(A in R[K, J], a in R[K], F(A, a) < F(W, b))',
      derivation: [
        have('above zero', '0 < F(W, b)', [
          ['<', 'rhs', lemma('softmax-cross-entropy-convexity', { part: 'positive loss' })],
        ]),
        obtain(
          'T',
          'from there on',
          lemma('softmax-cross-entropy-convexity', { part: 'tends to zero', at: { eps: 'F(W, b)' } }),
        ),
        witness({ A: 'array(k in K, q in J, T*V[k,q])', a: 'array(k in K, T*d[k])' }),
        ['<', 'rhs', hypothesis('from there on')],
      ],
      instances: {
        ...separated,
        construct: {
          ...separated.construct,
          T: 'card(K)/(F(W, b)*m)',
          'A[k in K, q in J]': 'T*V[k,q]',
          'a[k in K]': 'T*d[k]',
        },
      },
      slack: 'the loss of what exists is any fraction of the loss of W and b',
    },
    'not attained without biases': {
      given: oneHot,
      hypotheses: {
        ...oneHotTargets,
        ...strictlySeparable,
        'no biases': 'forall(k in K, d[k] == 0)',
        'two classes': '2 <= card(K)',
      },
      states:
        'exists(t in positive, F(array(k in K, q in J, t*V[k,q]), array(k in K, 0)) < F(W, array(k in K, 0)))',
      derivation: [
        have('above zero', '0 < F(W, array(k in K, 0))', [
          [
            '<',
            'rhs',
            lemma('softmax-cross-entropy-convexity', {
              part: 'positive loss',
              at: { b: 'array(k in K, 0)' },
            }),
          ],
        ]),
        obtain(
          'T',
          'from there on',
          lemma('softmax-cross-entropy-convexity', {
            part: 'tends to zero',
            at: { eps: 'F(W, array(k in K, 0))' },
          }),
        ),
        witness({ t: 'T' }),
        ['==', 'F(array(k in K, q in J, T*V[k,q]), array(k in K, T*d[k]))', hypothesis('no biases')],
        ['<', 'rhs', hypothesis('from there on')],
      ],
      instances: {
        ...separated,
        raw: { unit: real('positive'), axis: choice('K', 'J') },
        sizes: { K: [2, 3], N: [1, 3], J: [3, 5] },
        // rows of the same length
        construct: {
          ...targets,
          'V[k in K, q in J]': 'unit*delta(q, axis[k])',
          'x[n in N, q in J]': 'delta(q, axis[label[n]])',
          'd[k in K]': '0',
          m: 'unit',
          T: 'card(K)/(F(W, array(k in K, 0))*m)',
          t: 'T',
        },
      },
      slack: 'as with biases',
    },
    'one class': {
      given: { Y: stochastic('N', 'K'), c: element('K') },
      hypotheses: { 'one class': 'forall(k in K, k == c)' },
      states: 'F(W, b) == 0',
      derivation: [
        have('score', 'forall(n in N, k in K, score(W, b, n)[k] == score(W, b, n)[c])', [
          have('the same', 'k == c', [['==', 'rhs', hypothesis('one class')]]),
          ['==', 'rhs', hypothesis('the same')],
        ]),
        have('one', 'card(K) == 1', [
          ['==', 'sum(k in K, 1)', algebra()],
          ['==', 'sum(k in K, delta(k, c))', hypothesis('one class')],
          ['==', 'rhs', algebra()],
        ]),
        [
          '==',
          '1/card(N)*sum(n in N, log(sum(k in K, exp(score(W, b, n)[k]))) - sum(k in K, Y[n,k]*score(W, b, n)[k]))',
          unfold('F', 'l'),
        ],
        [
          '==',
          '1/card(N)*sum(n in N, log(card(K)*exp(score(W, b, n)[c])) - sum(k in K, Y[n,k])*score(W, b, n)[c])',
          hypothesis('score'),
        ],
        [
          '==',
          '1/card(N)*sum(n in N, log(1*exp(score(W, b, n)[c])) - score(W, b, n)[c])',
          hypothesis('one'),
          hypothesis('Y-sums-to-one'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: { sizes: { K: [1, 1] } },
    },
    'two layers': {
      given: twoLayers,
      where: net,
      states: 'forall(s in R, t in R, net(s, t) == log(1 + sum(k in K, (1 - delta(k, c))*exp(-s*t))))',
      derivation: [
        have(
          'terms',
          'forall(k in K, exp(delta(k, c)*t*s - t*s) == delta(k, c) + (1 - delta(k, c))*exp(-s*t))',
          [cases('k == c', [['==', 'rhs', hypothesis('case')]], [['==', 'rhs', hypothesis('case')]])],
        ),
        ['==', 'log(sum(k in K, exp(delta(k, c)*t*s))) - t*s', unfold('net', 'l')],
        ['==', 'log(sum(k in K, exp(delta(k, c)*t*s - t*s)))', algebra()],
        ['==', 'log(sum(k in K, delta(k, c) + (1 - delta(k, c))*exp(-s*t)))', hypothesis('terms')],
        ['==', 'rhs', algebra()],
      ],
    },
    'two layers not convex': {
      given: twoLayers,
      where: net,
      hypotheses: { 'two classes': '2 <= card(K)' },
      states: '1/2*net(1, 1) + 1/2*net(-1, -1) < net(0, 0)',
      derivation: [
        have('e', '1 < exp(1)', [
          ['==', 'log(exp(1))', algebra()],
          ['<=', 'exp(1) - 1', lemma('log-at-most-linear', { part: 'bound' })],
          ['<', 'rhs', sign()],
        ]),
        have('others', 'sum(k in K, (1 - delta(k, c))*exp(-1)) < sum(k in K, 1 - delta(k, c))', [
          ['==', '(card(K) - 1)*exp(-1)', algebra()],
          ['<', 'rhs', sign('(card(K) - 1)*(exp(1) - 1)*exp(-1)')],
        ]),
        [
          '==',
          'log(1 + sum(k in K, (1 - delta(k, c))*exp(-1)))',
          lemma('softmax-cross-entropy-convexity', { part: 'two layers' }),
        ],
        ['<', 'log(1 + sum(k in K, (1 - delta(k, c))))', hypothesis('others')],
        ['==', 'rhs', lemma('softmax-cross-entropy-convexity', { part: 'two layers' })],
      ],
      slack: 'log(1 + (card(K) - 1)/e) against log(card(K))',
    },
  },

  instances: { sizes: { K: [2, 6], N: [1, 4], J: [1, 3] } },

  controls: {
    'strictly convex in W': {
      part: 'linear models',
      hypotheses: { 'two models': 'sum(k in K, sum(m in J, (W[k,m] - V[k,m])^2)) != 0' },
      states:
        'forall(s in positive, s < 1, F(array(k in K, m in J, (1 - s)*W[k,m] + s*V[k,m]), array(k in K, (1 - s)*b[k] + s*d[k])) < (1 - s)*F(W, b) + s*F(V, d))',
      // at equal transcendental values no arithmetic decides "<": here the loss is 0 exactly, for every W
      counterexample: { K: 1, N: 1, x: [[0]], Y: [[1]], W: [[0]], b: [0], V: [[1]], d: [0], s: '1/2' },
      instances: {
        sizes: { K: [1, 1] },
        raw: { part: real('(0,1)'), row: array('J') },
        construct: {
          s: 'part',
          'x[n in N, m in J]': '0',
          'V[k in K, m in J]': 'W[k,m] + row[m]',
          'b[k in K]': '0',
          'd[k in K]': '0',
        },
      },
      because:
        'one row added to all rows changes nothing; with two classes, log 2 from W = 0 to W = (1, 1) at x = 1',
    },
    'a minimiser always exists: on every ray there is one': {
      part: 'not attained',
      given: { t: real('positive') },
      states:
        'forall(u in R, F(array(k in K, q in J, t*V[k,q]), array(k in K, t*d[k])) <= F(array(k in K, q in J, u*V[k,q]), array(k in K, u*d[k])))',
      counterexample: {
        N: 1,
        x: [[1]],
        label: [0],
        Y: [[1, 0]],
        V: [[1], [0]],
        d: [0, 0],
        W: [[0], [0]],
        b: [0, 0],
        t: 1,
        u: 2,
      },
      instances: { construct: { u: '2*t' } },
      because: 'log(1 + exp(-t)) falls for ever',
    },
    'convex in the weights of two layers': {
      part: 'two layers not convex',
      given: { c: element('K'), s1: real(), t1: real(), s2: real(), t2: real() },
      states: 'net((s1 + s2)/2, (t1 + t2)/2) <= 1/2*net(s1, t1) + 1/2*net(s2, t2)',
      counterexample: { K: 2, c: 0, s1: 1, t1: 1, s2: -1, t2: -1 },
      because: 'log 2 in the middle is more than log(1 + exp(-1)) at both ends',
    },
    'strongly convex': {
      part: 'gradient inequality',
      states:
        'l(y, z) + sum(k in K, (p(z)[k] - y[k])*(w[k] - z[k])) + 1/1000*sum(k in K, (w[k] - z[k])^2) <= l(y, w)',
      counterexample: { y: [1], z: [0], w: [1] },
      instances: { raw: { level: real() }, construct: { 'w[k in K]': 'z[k] + level' } },
      because: 'along the vector of ones the loss is linear',
    },
    'the gradient the other way round': {
      part: 'gradient',
      states: 'forall(k in K, D(l(y, z), z[k]) == y[k] - p(z)[k])',
      counterexample: { y: [1, 0], z: [0, 0], k: 0 },
      because: 'the gradient is (-1/2, 1/2)',
    },
    'a diagonal Hessian': {
      part: 'hessian',
      states: 'forall(k in K, i in K, D(p(z)[k] - y[k], z[i]) == p(z)[k]*delta(k, i))',
      counterexample: { y: [0], z: [0], k: 0, i: 0 },
      because: 'the softmax of one number is constant',
    },
    'the variance around the unweighted mean': {
      part: 'curvature',
      states:
        'D(sum(k in K, v[k]*(p(array(j in K, z[j] + t*v[j]))[k] - y[k])), t = 0) == sum(q in K, p(z)[q]*(v[q] - sum(j in K, v[j])/card(K))^2)',
      counterexample: { y: [0, 0], z: [0, '1/2'], v: [1, 0] },
      because: 'the mean has the weights of the softmax',
    },
    'a trivial kernel': {
      part: 'kernel',
      states: 'forall(k in K, v[k] == 0)',
      counterexample: { z: [0, 0], v: [1, 1], k: 0 },
      because: 'the vector of ones lies in it',
    },
    'everything in the kernel': {
      part: 'constants are in the kernel',
      without: ['constant'],
      counterexample: { z: [0, 0], v: [1, 0], k: 0 },
      instances: { construct: { 'v[k in K]': 'z[k]' } },
      because: 'the variance of (1, 0) is 1/4',
    },
    'targets that do not sum to one': {
      part: 'never strictly',
      given: { Y: array('N', 'K') },
      counterexample: {
        K: 2,
        N: 1,
        J: 1,
        x: [[1]],
        Y: [[1, 1]],
        W: [[0], [0]],
        b: [0, 0],
        c: [1],
        shift: 0,
      },
      because: 'log 2 becomes log 2 + 1 - 2',
    },
    'a positive loss for one class': {
      part: 'positive loss',
      without: ['two classes'],
      counterexample: { K: 1, N: 1, J: 1, x: [[1]], label: [0], Y: [[1]], W: [[0]], b: [0] },
      instances: { sizes: { K: [1, 1] }, construct: { 'W[k in K, m in J]': '0', 'b[k in K]': '0' } },
      because: 'the loss of one class is 0',
    },
    'twice the margin': {
      part: 'along a separating direction',
      replace: ['exp(-t*m)', 'exp(-2*t*m)'],
      counterexample: {
        N: 1,
        x: [[1]],
        label: [0],
        Y: [[1, 0]],
        V: [[1], [0]],
        d: [0, 0],
        m: 1,
        t: 1,
      },
      because: 'log(1 + exp(-1)) is more than exp(-2)',
    },
    'one percent less': {
      part: 'along a separating direction',
      replace: ['(card(K) - 1)', '99/100*(card(K) - 1)'],
      counterexample: {
        N: 1,
        x: [[1]],
        label: [0],
        Y: [[1, 0]],
        V: [[1], [0]],
        d: [0, 0],
        m: 1,
        t: 5,
      },
      instances: { construct: { ...separated.construct, t: '(5 + log(card(K)) + far)/m' } },
      because: 'log(1 + u)/u tends to 1',
    },
    'biases that are not scaled': {
      part: 'along a separating direction',
      replace: ['array(k in K, t*d[k])', 'd'],
      counterexample: {
        N: 1,
        x: [[0]],
        label: [0],
        Y: [[1, 0]],
        V: [[0], [0]],
        d: [1, 0],
        m: 1,
        t: 2,
      },
      because: 'then the biases alone separate, and do not grow',
    },
    'one class with any targets': {
      part: 'one class',
      given: { Y: array('N', 'K'), c: element('K') },
      counterexample: { N: 1, J: 1, K: 1, x: [[1]], Y: [[2]], W: [[1]], b: [0], c: 0 },
      because: 'log(exp(1)) - 2 is not 0',
    },
    'the exponent without its sign': {
      part: 'two layers',
      replace: ['exp(-s*t)', 'exp(s*t)'],
      counterexample: { K: 2, c: 0, s: 1, t: 1 },
      because: 'log(1 + exp(-1)) is less than log(1 + exp(1))',
    },
  },
});
