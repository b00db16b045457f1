/**
 * # The maximum of finitely many subgaussian variables
 *
 * When E exp(t X_i) <= exp(t^2 sigma^2/2) for all t and each of n variables, E max X_i <= sigma sqrt(2 ln n), and the maximum exceeds that
 * by u >= 0 with probability at most exp(-u^2/(2 sigma^2)); the variables need not be independent. By Hoeffding's lemma a centred variable in
 * an interval is subgaussian with half the length as its parameter. The sample space is finite, with any weights.
 * Not claimed: the bound without the factor 2, for absolute values, for variables with heavier tails, negative u (see `controls`).
 */
import {
  algebra,
  array,
  cases,
  have,
  hypothesis,
  type InstanceSpec,
  type Instances,
  lemma,
  nonemptySet,
  probability,
  proof,
  real,
  sign,
} from 'lemmata';

const itself = 'subgaussian-maximum';
const variables = { N: nonemptySet('variables'), X: array('N', 'Omega'), sigma: real('nonnegative') };
const subgaussian = {
  subgaussian: 'forall(i in N, t in R, sum(w in Omega, p[w]*exp(t*X[i,w])) <= exp(t^2*sigma^2/2))',
};
const root = 'sqrt(2*log(card(N)))';
const expected = 'sum(w in Omega, p[w]*max(i in N, X[i,w]))';
const level = `(sigma*${root} + u)`;

/** Centred variables; half the longest range is the parameter. */
const bounded: Instances = {
  sizes: { N: [1, 3], Omega: [1, 3] },
  raw: { Y: array('N', 'Omega', { is: '[-4,4]' }) },
  construct: {
    'X[i in N, w in Omega]': 'Y[i,w] - sum(v in Omega, p[v]*Y[i,v])',
    sigma: 'max(i in N, max(w in Omega, Y[i,w]) - min(w in Omega, Y[i,w]))/2',
  },
};
/** A fair coin, and the opposite of it. */
const coin: Instances = {
  sizes: { N: [2, 2], Omega: [2, 2] },
  raw: { face: array('N', 'Omega') },
  draw: {
    p: { tables: [[1], ['1/2', '1/2']] },
    face: {
      tables: [
        [[1, -1]],
        [
          [1, -1],
          [-1, 1],
        ],
      ],
    },
  },
  construct: { 'X[i in N, w in Omega]': 'face[i,w]', sigma: '1' },
};
/** One of sixteen variables is 15, the others -1: the smallest parameter is 6.43 (Kearns and Saul). */
const numbers = { tables: [Array.from({ length: 16 }, (_, n) => n)] };
const oneHigh: InstanceSpec = {
  sizes: { N: [16, 16], Omega: [16, 16] },
  raw: { place: array('N'), spot: array('Omega') },
  draw: { p: { tables: [Array<string>(16).fill('1/16')] }, place: numbers, spot: numbers },
  construct: { 'X[i in N, w in Omega]': '16*indicator(place[i] == spot[w]) - 1', sigma: '27/4' },
};
const twoFaces = {
  p: ['1/2', '1/2'],
  N: 2,
  X: [
    [1, -1],
    [-1, 1],
  ],
  sigma: 1,
};

export default proof({
  id: itself,
  title: 'The mean of the maximum of n subgaussian variables is at most sigma sqrt(2 log n)',
  sources: [
    { document: 'foundations-book', section: 'High-dimensional probability', relation: 'made precise' },
  ],
  references: ['boucheron2013, Section 2.5 and Lemma 2.2', 'hoeffding1963'],

  given: { Omega: nonemptySet('outcomes'), p: probability('Omega') },

  parts: {
    'expected maximum': {
      given: variables,
      hypotheses: subgaussian,
      states: `${expected} <= sigma*${root}`,
      derivation: [
        have(
          'Jensen',
          'forall(Z in R[Omega], exp(sum(w in Omega, p[w]*Z[w])) <= sum(w in Omega, p[w]*exp(Z[w])))',
          [
            [
              '==',
              'exp(sum(v in Omega, p[v]*Z[v]))*sum(w in Omega, p[w]*(1 + (Z[w] - sum(v in Omega, p[v]*Z[v]))))',
              hypothesis('p-sums-to-one'),
            ],
            [
              '<=',
              'exp(sum(v in Omega, p[v]*Z[v]))*sum(w in Omega, p[w]*exp(Z[w] - sum(v in Omega, p[v]*Z[v])))',
              lemma('exponential-at-least-linear', { part: 'bound' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('one parameter', `forall(t in positive, t*${expected} <= log(card(N)) + t^2*sigma^2/2)`, [
          have('pointwise', 'forall(w in Omega, exp(t*max(i in N, X[i,w])) <= sum(i in N, exp(t*X[i,w])))', [
            [
              '<=',
              'exp(t*(log(sum(i in N, exp(t*X[i,w])))/t))',
              lemma('log-sum-exp-bounds', {
                part: 'at least the maximum',
                at: { K: 'N', z: 'array(i in N, X[i,w])', t: 't' },
              }),
            ],
            ['==', 'rhs', algebra()],
          ]),
          have('exponentials', `exp(t*${expected}) <= card(N)*exp(t^2*sigma^2/2)`, [
            ['==', 'exp(sum(w in Omega, p[w]*(t*max(i in N, X[i,w]))))', algebra()],
            [
              '<=',
              'sum(w in Omega, p[w]*exp(t*max(i in N, X[i,w])))',
              hypothesis('Jensen', { at: { Z: 'array(w in Omega, t*max(i in N, X[i,w]))' } }),
            ],
            ['<=', 'sum(w in Omega, p[w]*sum(i in N, exp(t*X[i,w])))', hypothesis('pointwise')],
            ['==', 'sum(i in N, sum(w in Omega, p[w]*exp(t*X[i,w])))', algebra()],
            ['<=', 'sum(i in N, exp(t^2*sigma^2/2))', hypothesis('subgaussian')],
            ['==', 'rhs', algebra()],
          ]),
          ['==', `log(exp(t*${expected}))`, algebra()],
          ['<=', 'log(card(N)*exp(t^2*sigma^2/2))', hypothesis('exponentials')],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'best parameter',
          'forall(a in nonnegative, eps in positive, (sigma + eps)/(a + eps)*(a^2/2) + (a + eps)/(sigma + eps)*sigma^2/2 <= a*sigma + eps*(a + sigma)/2)',
          [['<=', 'rhs', sign('a*(sigma + eps)*eps/(2*(a + eps)) + (a + eps)*sigma*eps/(2*(sigma + eps))')]],
        ),
        have('almost', `forall(eps in positive, -eps*((${root} + sigma)/2) <= sigma*${root} - ${expected})`, [
          have('bound', `${expected} <= ${root}*sigma + eps*(${root} + sigma)/2`, [
            ['==', `(sigma + eps)/(${root} + eps)*((${root} + eps)/(sigma + eps)*${expected})`, algebra()],
            [
              '<=',
              `(sigma + eps)/(${root} + eps)*(log(card(N)) + ((${root} + eps)/(sigma + eps))^2*sigma^2/2)`,
              hypothesis('one parameter', {
                at: { t: `(${root} + eps)/(sigma + eps)` },
                times: `(sigma + eps)/(${root} + eps)`,
              }),
            ],
            [
              '==',
              `(sigma + eps)/(${root} + eps)*(${root}^2/2) + (${root} + eps)/(sigma + eps)*sigma^2/2`,
              algebra(),
            ],
            ['<=', 'rhs', hypothesis('best parameter', { at: { a: root, eps: 'eps' } })],
          ]),
          ['==', `sigma*${root} - (${root}*sigma + eps*(${root} + sigma)/2)`, algebra()],
          ['<=', 'rhs', hypothesis('bound')],
        ]),
        have('difference', `0 <= sigma*${root} - ${expected}`, [
          [
            '<=',
            'rhs',
            lemma('nonnegative-if-arbitrarily-near', {
              at: { d: `sigma*${root} - ${expected}`, c: `(${root} + sigma)/2` },
            }),
          ],
        ]),
        ['<=', 'rhs', hypothesis('difference')],
      ],
      instances: {
        ...bounded,
        regimes: {
          'a coin and its opposite': coin,
          'one is high': oneHigh,
          'tight: one variable': { sizes: { N: [1, 1] } },
        },
      },
    },
    tail: {
      given: { ...variables, sigma: real('positive'), u: real('nonnegative') },
      hypotheses: subgaussian,
      states: `sum(w in Omega, p[w]*indicator(sigma*${root} + u <= max(i in N, X[i,w]))) <= exp(-u^2/(2*sigma^2))`,
      derivation: [
        have(
          'one variable',
          'forall(i in N, c in positive, sum(w in Omega, p[w]*indicator(c <= X[i,w])) <= exp(-(c^2/(2*sigma^2))))',
          [
            [
              '<=',
              'exp(-(c/sigma^2*c))*sum(w in Omega, p[w]*exp(c/sigma^2*X[i,w]))',
              lemma('chernoff', {
                at: { Omega: 'Omega', p: 'p', Y: 'array(w in Omega, X[i,w])', s: 'c/sigma^2', t: 'c' },
              }),
            ],
            [
              '<=',
              'exp(-(c/sigma^2*c))*exp((c/sigma^2)^2*sigma^2/2)',
              hypothesis('subgaussian', { at: { i: 'i', t: 'c/sigma^2' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'all alike',
          'forall(F in R[N], b in R, forall(i in N, F[i] <= b), sum(i in N, F[i]) <= card(N)*b)',
          [
            ['<=', 'sum(i in N, b)', hypothesis('assumed')],
            ['==', 'rhs', algebra()],
          ],
        ),
        cases(
          'u == 0',
          [
            ['<=', 'sum(w in Omega, p[w])', sign()],
            ['==', '1', hypothesis('p-sums-to-one')],
            ['==', 'exp(-0^2/(2*sigma^2))', algebra()],
            ['==', 'rhs', hypothesis('case')],
          ],
          [
            have('positive', '0 < u', [['<', 'rhs', sign()]]),
            have('high', `0 < ${level}`, [['<', 'rhs', sign()]]),
            have(
              'each',
              `forall(i in N, sum(w in Omega, p[w]*indicator(${level} <= X[i,w])) <= exp(-(${level}^2/(2*sigma^2))))`,
              [['<=', 'rhs', hypothesis('one variable', { at: { i: 'i', c: level } })]],
            ),
            [
              '<=',
              `sum(i in N, sum(w in Omega, p[w]*indicator(${level} <= X[i,w])))`,
              lemma('union-bound', {
                at: { H: 'N', Omega: 'Omega', p: 'p', t: level, Z: 'array(i in N, w in Omega, X[i,w])' },
              }),
            ],
            [
              '<=',
              `card(N)*exp(-(${level}^2/(2*sigma^2)))`,
              hypothesis('all alike', {
                at: {
                  F: `array(i in N, sum(w in Omega, p[w]*indicator(${level} <= X[i,w])))`,
                  b: `exp(-(${level}^2/(2*sigma^2)))`,
                },
              }),
            ],
            ['<=', `card(N)*exp(-((sigma^2*${root}^2 + u^2)/(2*sigma^2)))`, sign()],
            ['==', 'card(N)*exp(-log(card(N)))*exp(-u^2/(2*sigma^2))', algebra()],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        ...bounded,
        sizes: { N: [1, 3], Omega: [2, 3] },
        raw: { ...bounded.raw, more: real('positive') },
        construct: {
          ...bounded.construct,
          sigma: 'more + max(i in N, max(w in Omega, Y[i,w]) - min(w in Omega, Y[i,w]))/2',
        },
        draw: { more: { between: [0.001, 0.01] } },
        regimes: {
          'one is high': { ...oneHigh, construct: { ...oneHigh.construct, u: '1/8' } },
          'a large coin': {
            sizes: { N: [1, 1], Omega: [2, 2] },
            draw: { p: { tables: [['1/2', '1/2']] }, Y: { tables: [[4, -4]] } },
            construct: { sigma: '4', u: '4' },
          },
          'tight: one certain variable': {
            sizes: { N: [1, 1], Omega: [1, 1] },
            draw: { u: { oneOf: [0] } },
          },
        },
      },
    },
    'in an interval': {
      given: { Y: array('Omega'), lower: real(), upper: real() },
      hypotheses: {
        'above the lower end': 'forall(w in Omega, lower <= Y[w])',
        'below the upper end': 'forall(w in Omega, Y[w] <= upper)',
        centred: 'sum(w in Omega, p[w]*Y[w]) == 0',
      },
      states: 'forall(t in R, sum(w in Omega, p[w]*exp(t*Y[w])) <= exp(t^2*((upper - lower)/2)^2/2))',
      derivation: [
        ['==', 'sum(w in Omega, p[w]*exp(t*(Y[w] - 0)))', algebra()],
        ['==', 'sum(w in Omega, p[w]*exp(t*(Y[w] - sum(v in Omega, p[v]*Y[v]))))', hypothesis('centred')],
        [
          '<=',
          'exp(t^2*(upper - lower)^2/8)',
          lemma('hoeffding-finite-class', { part: 'lemma', at: { s: 't' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { Omega: [1, 4] },
        raw: { free: array('Omega'), below: real('nonnegative'), above: real('nonnegative') },
        construct: {
          'Y[w in Omega]': 'free[w] - sum(v in Omega, p[v]*free[v])',
          lower: 'min(w in Omega, free[w] - sum(v in Omega, p[v]*free[v])) - below',
          upper: 'max(w in Omega, free[w] - sum(v in Omega, p[v]*free[v])) + above',
        },
        regimes: {
          'tight: t = 0': { draw: { t: { oneOf: [0] } } },
          'tight: a fair coin for small t': {
            sizes: { Omega: [2, 2] },
            draw: {
              p: { tables: [[1], ['1/2', '1/2']] },
              t: { between: [-0.01, 0.01] },
              below: { oneOf: [0] },
              above: { oneOf: [0] },
            },
          },
        },
      },
    },
  },

  controls: {
    'without the factor two': {
      part: 'expected maximum',
      replace: ['sqrt(2*log(card(N)))', 'sqrt(log(card(N)))'],
      counterexample: twoFaces,
      instances: coin,
      because: 'of a sign and its opposite the maximum is always 1, more than sqrt(log 2) = 0.83',
    },
    'absolute values': {
      part: 'expected maximum',
      replace: ['max(i in N, X[i,w])', 'max(i in N, abs(X[i,w]))'],
      counterexample: { p: ['1/2', '1/2'], N: 1, X: [[1, -1]], sigma: 1 },
      instances: { sizes: { N: [1, 1], Omega: [2, 3] } },
      because: 'for one sign the mean is 1, and the bound 0',
    },
    'variables of which only the variance is known': {
      part: 'expected maximum',
      hypotheses: {
        subgaussian:
          'forall(i in N, (sum(w in Omega, p[w]*X[i,w]) == 0) and (sum(w in Omega, p[w]*X[i,w]^2) <= sigma^2))',
      },
      counterexample: {
        p: Array<string>(5).fill('1/5'),
        N: 5,
        X: Array.from({ length: 5 }, (_, i) => Array.from({ length: 5 }, (_, w) => (i === w ? 4 : -1))),
        sigma: 2,
      },
      instances: { regimes: { 'one is high': { construct: { sigma: '4' } } } },
      because: 'one of five variables is 4, the others -1: 4 is more than 2 sqrt(2 log 5) = 3.59',
    },
    'below the level': {
      part: 'tail',
      given: { u: real() },
      counterexample: { p: ['1/2', '1/2'], N: 1, X: [[1, -1]], sigma: 1, u: -1 },
      instances: {
        sizes: { N: [1, 1], Omega: [2, 2] },
        construct: { u: '-8 - sigma' },
      },
      because: 'the probability is 1, more than exp(-1/2)',
    },
    'a quarter of the length': {
      part: 'in an interval',
      replace: ['(upper - lower)/2', '(upper - lower)/4'],
      counterexample: { p: ['1/2', '1/2'], Y: [-1, 1], lower: -1, upper: 1, t: 1 },
      instances: {
        sizes: { Omega: [2, 2] },
        draw: {
          p: { tables: [[1], ['1/2', '1/2']] },
          t: { between: [0.5, 2] },
          below: { oneOf: [0] },
          above: { oneOf: [0] },
        },
      },
      because: 'cosh(1) = 1.54 is more than exp(1/8) = 1.13',
    },
  },
});
