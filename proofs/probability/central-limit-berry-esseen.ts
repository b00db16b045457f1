/**
 * # The theorem of Berry and Esseen, and what it does not promise
 *
 * The distribution function of the scaled sum of n independent variables of one law, with mean 0, variance s^2 > 0 and third absolute moment r, is
 * within 0.4748 r/(s^3 sqrt(n)) of the normal one (cited; checked by draws). Without a variance nothing of the kind holds: the mean of n
 * independent Cauchy variables has the law of one of them. Nor does a limit say what a sample of n guarantees: the interval
 * p' ± z sqrt(p'(1 - p')/n) of Wald, of which 95 percent are expected for z = 1.96, contains the mean of ten trials of probability 1/100
 * with probability below 0.0956. Hoeffding's interval, p' ± sqrt(log(2/d)/(2n)), contains it with probability 1 - d at least, for all n.
 * Not claimed: that 0.4748 is the best constant (it is not below 0.4097), variables of different laws.
 */
import {
  algebra,
  array,
  cases,
  cauchy,
  discrete,
  dkw,
  exponential,
  have,
  hoeffding,
  hypothesis,
  type Instances,
  law,
  lemma,
  natural,
  nonemptySet,
  probability,
  proof,
  rademacher,
  real,
  sign,
  standardNormal,
} from 'lemmata';

const scaledSum = 'sum(i in N, X[i,w])/(s*sqrt(card(N)))';
const near = (sum: string, bound: string) =>
  `forall(x in R, abs(E(w in Sample, indicator(${sum} <= x)) - E(u in Normal, indicator(Z[u] <= x))) <= ${bound})`;
const rate = (constant: string) => `${constant}*r/(s^3*sqrt(card(N)))`;
const laws = { X: rademacher(), Z: standardNormal() };

const mean = (of: string) => `sum(w in Omega, p[w]*${of})`;
const halfWidth = 'sqrt(log(2/d)/(2*card(N)))';
const deviation = 'abs(sum(i in N, Y[i,w] - sum(v in Omega, p[v]*Y[i,v])))';
const choose = { 'choose[k in nat, 0]': '1', 'choose[k in nat, i+1]': 'sum(j in range(k), choose[j,i])' };
/** A fair coin, shown to all trials. */
const coin = {
  sizes: { N: [1, 1], Omega: [2, 2] },
  raw: { key: array('Omega') },
  draw: { p: { tables: [['1/2', '1/2']] } },
  construct: {
    'Y[i in N, w in Omega]': 'indicator(key[w] == max(v in Omega, key[v]))',
    q: 'sum(w in Omega, p[w]*indicator(key[w] == max(v in Omega, key[v])))',
    h: '1/2',
  },
} satisfies Instances;
/** One trial of any law, or several that are constant. */
const anyTrials: Instances = {
  sizes: { N: [1, 1], Omega: [1, 4] },
  construct: { q: 'sum(w in Omega, p[w]*max(i in N, Y[i,w]))' },
  regimes: {
    constants: {
      sizes: { N: [1, 4] },
      raw: { level: real('[0,1]') },
      construct: { 'Y[i in N, w in Omega]': 'level', q: 'level' },
    },
  },
};
/** The probability that Wald's interval about the mean k/n of n trials contains q. */
const coverage =
  'sum(k in range(n+1), choose[n,k]*q^k*(1 - q)^(n-k)*indicator((k/n - q)^2 <= z^2*(k/n)*(1 - k/n)/n))';

const trials = {
  Omega: nonemptySet('outcomes'),
  p: probability('Omega'),
  Y: array('N', 'Omega', { is: '[0,1]' }),
  q: real('[0,1]'),
};
const independentTrials = {
  independent: `forall(g in map(N, R, R), ${mean('prod(i in N, g(i, Y[i,w]))')} == prod(i in N, ${mean('g(i, Y[i,w])')}))`,
  'one mean': `forall(i in N, ${mean('Y[i,w]')} == q)`,
};

export default proof({
  id: 'central-limit-berry-esseen',
  title: 'The rate of the central limit theorem, Cauchy means, and intervals that do and do not cover',
  sources: [],
  references: ['shevtsova2011', 'feller1971, Section XVI.5', 'brown2001'],

  given: { N: nonemptySet('summands'), Sample: law('sample space'), X: array('N', 'Sample') },

  parts: {
    'Berry and Esseen': {
      given: {
        Normal: law('normal numbers'),
        Z: array('Normal'),
        s: real('positive'),
        r: real('positive'),
      },
      hypotheses: {
        independent:
          'forall(x in R[N], E(w in Sample, prod(i in N, indicator(X[i,w] <= x[i]))) == prod(i in N, E(w in Sample, indicator(X[i,w] <= x[i]))))',
        'one law':
          'forall(i in N, k in N, x in R, E(w in Sample, indicator(X[i,w] <= x)) == E(w in Sample, indicator(X[k,w] <= x)))',
        centred: 'forall(i in N, E(w in Sample, X[i,w]) == 0)',
        variance: 'forall(i in N, E(w in Sample, X[i,w]^2) == s^2)',
        'third moment': 'forall(i in N, E(w in Sample, abs(X[i,w])^3) <= r)',
        'even law': 'forall(t in R, E(u in Normal, sin(t*Z[u])) == 0)',
        normal: 'forall(t in R, E(u in Normal, cos(t*Z[u])) == exp(-(t^2/2)))',
      },
      cited: 'the theorem of Berry and Esseen with the constant of Shevtsova (2011), 0.4748',
      states: near(scaledSum, rate('4748/10000')),
      samples: {
        signs: {
          laws,
          at: [
            { N: 4, s: 1, r: 1 },
            { N: 16, s: 1, r: 1 },
          ],
          draws: 2 ** 18,
          by: dkw(),
        },
        // Centred successes of probability 9/25, near those for which the constant is largest.
        successes: {
          laws: { ...laws, X: discrete(['16/25', '-9/25'], ['9/25', '16/25']) },
          at: [
            { N: 1, s: '12/25', r: '485353728/3906250000' },
            { N: 4, s: '12/25', r: '485353728/3906250000' },
          ],
          draws: 2 ** 18,
          by: dkw(),
        },
        'signs of size two': {
          laws: { ...laws, X: discrete([2, -2], ['1/2', '1/2']) },
          at: [{ N: 4, s: 2, r: 8 }],
          draws: 2 ** 18,
          by: dkw(),
        },
        // What is said at one point in other words than those of distribution functions.
        'far out, and near one': {
          laws: { ...laws, X: discrete([2, -2], ['1/2', '1/2']) },
          at: ['-5', '9/8', '5'].map((x) => ({ N: 64, s: 2, r: 8, x })),
          draws: 2 ** 14,
          by: hoeffding(),
        },
        // The third absolute moment is 12/e - 2.
        'exponential numbers': {
          states: near('sum(i in N, X[i,w] - 1)/(s*sqrt(card(N)))', rate('4748/10000')),
          laws: { ...laws, X: exponential() },
          at: [{ N: 8, s: 1, r: '241456/100000' }],
          draws: 2 ** 17,
          by: dkw(),
        },
      },
      rates: {
        // An atom of probability a puts the distribution function a/2 away from any continuous one: no law of signs is faster.
        'half of the largest atom of 2m signs': {
          in: 'm',
          where: { 'atom[0]': '1', 'atom[k+1]': 'atom[k]*(2*k + 1)/(2*k + 2)' },
          from: 1,
          doublings: 9,
          of: 'atom[m]/2',
          bound: '4748/10000/sqrt(2*m)',
          order: '1/2',
        },
      },
    },
    'Cauchy means': {
      given: { c: real('nonnegative') },
      hypotheses: {
        'independent Cauchy variables':
          'forall(t in R[N], E(w in Sample, cos(sum(i in N, t[i]*X[i,w]))) == exp(-(c*sum(i in N, abs(t[i])))))',
      },
      states: 'forall(t in R, E(w in Sample, cos(t*(sum(i in N, X[i,w])/card(N)))) == exp(-(c*abs(t))))',
      derivation: [
        ['==', 'E(w in Sample, cos(sum(i in N, t/card(N)*X[i,w])))', algebra()],
        [
          '==',
          'exp(-(c*sum(i in N, abs(t/card(N)))))',
          hypothesis('independent Cauchy variables', { at: { t: 'array(i in N, t/card(N))' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      samples: {
        'beyond one': {
          states: 'E(w in Sample, indicator(1 < abs(sum(i in N, X[i,w])/card(N)))) == 1/2',
          laws: { X: cauchy() },
          at: [{ N: 1 }, { N: 10 }, { N: 100 }],
          draws: 2 ** 14,
          by: hoeffding(),
        },
        'characteristic function': {
          laws: { X: cauchy() },
          at: [
            { N: 4, c: 1, t: 2 },
            { N: 4, c: 1, t: '-1/2' },
          ],
          draws: 2 ** 16,
          by: hoeffding({ range: ['-1', '1'] }),
        },
      },
      instances: { construct: { 'X[i in N, w in Sample]': '0', c: '0' } },
    },
    'deviation of a mean': {
      given: { ...trials, h: real('positive') },
      hypotheses: independentTrials,
      states: `${mean('indicator(h <= abs(sum(i in N, Y[i,w])/card(N) - q))')} <= 2*exp(-2*card(N)*h^2)`,
      derivation: [
        have('width', '0 < sum(i in N, (1 - 0)^2)', [
          ['<', 'card(N)', sign()],
          ['==', 'rhs', algebra()],
        ]),
        have('quotient', 'forall(y in R, abs(y/card(N)) == abs(y)/card(N))', [['==', 'rhs', algebra()]]),
        have('scaled', `forall(y in R, indicator(h <= y/card(N)) <= indicator(card(N)*h <= y))`, [
          cases(
            `h <= y/card(N)`,
            [
              have('times n', `card(N)*h <= y`, [
                ['<=', 'card(N)*(y/card(N))', hypothesis('case')],
                ['==', 'rhs', algebra()],
              ]),
              ['==', '1', hypothesis('case')],
              ['==', 'rhs', hypothesis('times n')],
            ],
            [
              ['==', '0', hypothesis('case')],
              ['<=', 'rhs', sign()],
            ],
          ),
        ]),
        have(
          'deviation',
          `forall(w in Omega, abs(sum(i in N, Y[i,w])/card(N) - q) == abs(sum(i in N, Y[i,w] - sum(v in Omega, p[v]*Y[i,v])))/card(N))`,
          [
            ['==', 'abs((sum(i in N, Y[i,w]) - card(N)*q)/card(N))', algebra()],
            [
              '==',
              'abs(sum(i in N, Y[i,w]) - card(N)*q)/card(N)',
              hypothesis('quotient', { at: { y: 'sum(i in N, Y[i,w]) - card(N)*q' } }),
            ],
            ['==', 'abs(sum(i in N, Y[i,w] - q))/card(N)', algebra()],
            ['==', 'rhs', hypothesis('one mean')],
          ],
        ),
        ['==', mean(`indicator(h <= ${deviation}/card(N))`), hypothesis('deviation')],
        ['<=', mean(`indicator(card(N)*h <= ${deviation})`), hypothesis('scaled')],
        [
          '<=',
          `2*exp(-2*(card(N)*h)^2/sum(i in N, (1 - 0)^2))`,
          lemma('hoeffding-finite-class', {
            part: 'both sides',
            at: {
              N: 'N',
              X: 'array(i in N, w in Omega, Y[i,w])',
              a: 'array(i in N, 0)',
              b: 'array(i in N, 1)',
              t: `card(N)*h`,
            },
          }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: anyTrials,
      slack: 'Hoeffding bounds the variance by that of a fair coin, and the tail by an exponential',
    },
    "Hoeffding's interval": {
      given: { ...trials, d: real('(0,1)') },
      hypotheses: independentTrials,
      states: `${mean(`indicator(${halfWidth} <= abs(sum(i in N, Y[i,w])/card(N) - q))`)} <= d`,
      derivation: [
        have('log', '0 < log(2/d)', [
          ['<', 'log(1/d + 1/d)', sign()],
          ['==', 'rhs', algebra()],
        ]),
        have('root', `0 < ${halfWidth}`, [['<', 'rhs', sign()]]),
        [
          '<=',
          `2*exp(-2*card(N)*(${halfWidth})^2)`,
          lemma('central-limit-berry-esseen', { part: 'deviation of a mean', at: { h: halfWidth } }),
        ],
        ['==', '2*exp(-log(2/d))', algebra()],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...anyTrials,
        regimes: {
          ...anyTrials.regimes,
          'seldom far above the mean': {
            sizes: { N: [1, 1], Omega: [2, 2] },
            draw: {
              p: { tables: [['1/8', '7/8']] },
              Y: { tables: [[['3/4', 0]]] },
              d: { oneOf: ['15/16'] },
            },
          },
        },
      },
      slack: 'as for the deviation',
    },
    "Wald's interval": {
      given: { n: natural(), q: real('[0,1]'), z: real('positive') },
      where: choose,
      refutes: `956/10000 <= ${coverage}`,
      at: { n: 10, q: '1/100', z: '196/100' },
    },
  },

  instances: { sizes: { N: [1, 3], Sample: [1, 3] } },

  controls: {
    'a constant 0.35': {
      part: 'Berry and Esseen',
      states: near(scaledSum, rate('35/100')),
      samples: { signs: { laws, at: [{ N: 3, s: 1, r: 1 }], draws: 2 ** 18, by: dkw() } },
      because:
        'just below 1/sqrt(3) the sum of three signs has the distribution function 1/2, 0.218 from the normal one, more than 0.35/sqrt(3) = 0.2021',
    },
    'divided by n': {
      part: 'Berry and Esseen',
      states: near('sum(i in N, X[i,w])/(s*card(N))', rate('4748/10000')),
      samples: { signs: { laws, at: [{ N: 16, s: 1, r: 1 }], draws: 2 ** 16, by: dkw() } },
      because:
        'the mean tends to zero: it is at most 1/2 with probability 0.989 for 16 signs, a normal number with 0.691',
    },
    'Cauchy means that concentrate': {
      part: 'Cauchy means',
      states: 'E(w in Sample, indicator(1 < abs(sum(i in N, X[i,w])/card(N)))) <= 2/card(N)',
      samples: {
        Cauchy: { laws: { X: cauchy() }, at: [{ N: 10 }, { N: 100 }], draws: 2 ** 13, by: hoeffding() },
      },
      because: 'a mean of Cauchy variables is one: its absolute value is more than 1 with probability 1/2',
    },
    'variables of which each has the characteristic function': {
      part: 'Cauchy means',
      hypotheses: {
        'independent Cauchy variables':
          'forall(i in N, t in R, E(w in Sample, cos(t*X[i,w])) == exp(-(c*abs(t))))',
      },
      states: 'forall(t in R, E(w in Sample, cos(t*sum(i in N, X[i,w]))) == exp(-(c*abs(t))))',
      samples: {
        Cauchy: {
          laws: { X: cauchy() },
          at: [{ N: 4, c: 1, t: 1 }],
          draws: 2 ** 12,
          by: hoeffding({ range: ['-1', '1'] }),
        },
      },
      because: 'the sum of four has the scale 4',
    },
    'Hoeffding with exponent 4': {
      part: 'deviation of a mean',
      replace: ['-2*card(N)', '-4*card(N)'],
      counterexample: { N: 1, p: ['1/2', '1/2'], Y: [[0, 1]], q: '1/2', h: '1/2' },
      instances: coin,
      because: 'a fair coin always is 1/2 from its mean, more than 2 exp(-1)',
    },
    'trials that are not independent': {
      part: 'deviation of a mean',
      without: ['independent'],
      counterexample: {
        N: 10,
        p: ['1/2', '1/2'],
        Y: Array.from({ length: 10 }, () => [0, 1]),
        q: '1/2',
        h: '1/2',
      },
      instances: { ...coin, sizes: { N: [4, 8], Omega: [2, 2] } },
      because: 'one coin counted ten times: 1 is more than 2 exp(-5)',
    },
    'half the width on each side': {
      part: "Hoeffding's interval",
      replace: ['log(2/d)', 'log(1/d)'],
      counterexample: { N: 1, p: ['1/2', '1/2'], Y: [[0, 1]], q: '1/2', d: '5/8' },
      instances: { ...coin, draw: { ...coin.draw, d: { between: [0.625, 0.9375] } } },
      because: 'a fair coin is outside with probability 1',
    },
    'Wald covers 95 percent at every n': {
      part: "Wald's interval",
      states: `95/100 <= ${coverage}`,
      counterexample: { n: 1, q: '1/2', z: '196/100' },
      instances: { sizes: { n: [1, 6] }, draw: { q: { between: [0, 0.25] }, z: { oneOf: [2] } } },
      because: 'one trial gives the intervals {0} and {1}',
    },
  },
});
