/**
 * # Random networks of one hidden layer, from finite width to the Gaussian process
 *
 * f(x) = n^(-1/2) sum_j v_j phi(w_j x + b_j) at random initialisation: the outgoing weights v_j uncorrelated with mean 0 and variance 1,
 * independent of the layer below, whose units have one law and a second moment K(x,y) = E phi(w x + b) phi(w y + b). For every n the mean is
 * 0 and the covariance is K, exactly, whatever the features h in the place of phi(w x + b). A linear combination of outputs has the excess kurtosis kappa_4/n over its squared variance: normal
 * weights and relu give 15/n, so no finite network is a Gaussian process. In the limit all finite families of outputs are jointly normal
 * (cited: the central limit theorem with the device of Cramér and Wold).
 * Not claimed: networks that are trained, several hidden layers, weights without a second moment (see `controls`).
 */
import {
  algebra,
  array,
  cauchy,
  dkw,
  element,
  have,
  hoeffding,
  hypothesis,
  type Instances,
  indexSet,
  law,
  lemma,
  medianOfMeans,
  nonemptySet,
  proof,
  real,
  standardNormal,
} from 'lemmata';

const output = (x: string, i = 'i') => `sum(${i} in N, v[${i},w]*h[${i},${x},z])/sqrt(card(N))`;
const both = (of: string) => `E(w in Weights, E(z in Below, ${of}))`;
/** A linear combination of the features of a unit, and of the outputs. */
const combination = 'sum(i in N, v[i,w]*g[i,z])/sqrt(card(N))';

const secondMoments = {
  'unit covariance': 'forall(i in N, k in N, E(w in Weights, v[i,w]*v[k,w]) == delta(i,k))',
  'second moment': 'forall(i in N, E(z in Below, g[i,z]^2) == m)',
};
const fourthMoments = {
  'fourth moments of the weights':
    'forall(i in N, k in N, l in N, o in N, E(w in Weights, v[i,w]*v[k,w]*v[l,w]*v[o,w]) == delta(i,k)*delta(l,o) + delta(i,l)*delta(k,o) + delta(i,o)*delta(k,l) + (nu - 3)*delta(i,k)*delta(k,l)*delta(l,o))',
  'fourth moments of the features':
    'forall(i in N, k in N, E(z in Below, g[i,z]^2*g[k,z]^2) == m^2 + (q - m^2)*delta(i,k))',
};
const fourth = {
  given: {
    v: array('N', 'Weights', { is: 'fourth-moment' }),
    g: array('N', 'Below', { is: 'fourth-moment' }),
    nu: real(),
    m: real('positive'),
    q: real(),
  },
  hypotheses: { ...secondMoments, ...fourthMoments },
};

const reflection = '1 - 2*mirror[w]*E(y in Weights, mirror[y])/E(y in Weights, mirror[y]^2)';
const raw = {
  any: element('N'),
  mirror: array('Weights', { is: 'positive' }),
  head: element('Weights'),
  turn: real('[-2,2]'),
  a0: array('Below', { is: 'positive' }),
};
const draw = { mirror: { oneOf: [1, 2, 3, 4] } };
/** One unit, or two units and a fair coin. */
const twoSigns =
  '((1 - turn^2)*(delta(i,any) + (1 - delta(i,any))*(1 - 2*delta(w,head))) + 2*turn*(delta(i,any)*(1 - 2*delta(w,head)) - (1 - delta(i,any))))/(1 + turn^2)';

const units: Instances = {
  sizes: { N: [1, 1], A: [1, 3], Weights: [1, 4], Below: [1, 4] },
  raw: { ...raw, slope: array('Below'), b: array('Below'), input: array('A'), feature: array('A', 'Below') },
  draw,
  construct: {
    'v[i in N, w in Weights]': reflection,
    'h[i in N, x in A, z in Below]': 'relu(slope[z]*input[x] + b[z])',
    'K[x in A, y in A]': 'E(z in Below, max(i in N, h[i,x,z]*h[i,y,z]))',
  },
  regimes: {
    'two units': {
      sizes: { N: [2, 2], Weights: [2, 2] },
      construct: { 'v[i in N, w in Weights]': twoSigns },
    },
    tanh: { construct: { 'h[i in N, x in A, z in Below]': 'tanh(slope[z]*input[x] + b[z])' } },
    'any features': { construct: { 'h[i in N, x in A, z in Below]': 'feature[x,z]' } },
  },
};

/** A unit of any law, or several constant ones with independent signs. */
const moments: Instances = {
  sizes: { N: [1, 1], Weights: [1, 4], Below: [1, 4] },
  raw,
  draw,
  construct: {
    'v[i in N, w in Weights]': reflection,
    'g[i in N, z in Below]': 'a0[z]',
    nu: 'E(w in Weights, max(i in N, v[i,w]^4))',
    m: 'E(z in Below, a0[z]^2)',
    q: 'E(z in Below, a0[z]^4)',
  },
  regimes: {
    // Where the four outcomes have the same weight.
    'two signs': {
      sizes: { N: [2, 2], Weights: [4, 4], Below: [1, 1] },
      raw: { second: element('Weights'), third: element('Weights') },
      construct: {
        'v[i in N, w in Weights]':
          'delta(i,any)*(1 - 2*(delta(w,head) + delta(w,second))) + (1 - delta(i,any))*(1 - 2*(delta(w,head) + delta(w,third)))',
        nu: '1',
      },
    },
  },
};

/** A variable whose square has mean 1 and this variance, on two points. */
function twoValues(at: string, set: string, variance: number): string {
  const weight = `max(1/4096, E(other in ${set}, delta(other,${at})))`;
  return `sqrt(max(0, 1 + (1 - 2*indicator(1/2 < ${weight}))*sqrt(${variance}*(1 - ${weight})/${weight})))`;
}

const model = {
  given: {
    A: indexSet('inputs'),
    v: array('N', 'Weights', { is: 'square-integrable' }),
    h: array('N', 'A', 'Below', { is: 'square-integrable' }),
  },
};
/** A network of n normal units at the input 1, with normal outgoing weights. */
const relu = {
  given: {
    G: array('N', 'Sample'),
    U: array('N', 'Sample'),
    Sample: law('samples'),
    Normal: law('normal numbers'),
    Z: array('Normal'),
  },
  laws: { G: standardNormal(), U: standardNormal() },
};
/** The variance of (sum relu(u_i)^2/n)^2, from the moments 1/2, 3/2, 15/2, 105/2 of relu(u)^2. */
const varianceOfSquare =
  '(105/2*card(N) + (4*15/4 + 3*9/4)*card(N)*(card(N) - 1) + 6*3/8*card(N)*(card(N) - 1)*(card(N) - 2) + card(N)*(card(N) - 1)*(card(N) - 2)*(card(N) - 3)/16)/card(N)^4 - (1/4 + 5/(4*card(N)))^2';
const network = 'sum(i in N, G[i,w]*relu(U[i,w]))/sqrt(card(N))';

export default proof({
  id: 'infinite-width-gaussian-process',
  title:
    'Wide random networks: exact covariance, excess kurtosis of order 1/n, a Gaussian process in the limit',
  sources: [],
  references: ['neal1996', 'matthews2018'],

  given: {
    N: nonemptySet('units'),
    Weights: law('outgoing weights'),
    Below: law('weights and biases of the layer below'),
  },

  parts: {
    mean: {
      ...model,
      hypotheses: { centred: 'forall(i in N, E(w in Weights, v[i,w]) == 0)' },
      states: `forall(x in A, ${both(output('x'))} == 0)`,
      derivation: [
        ['==', 'sum(i in N, E(w in Weights, v[i,w])*E(z in Below, h[i,x,z]))/sqrt(card(N))', algebra()],
        ['==', 'sum(i in N, 0*E(z in Below, h[i,x,z]))/sqrt(card(N))', hypothesis('centred')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...units,
        construct: {
          ...units.construct,
          'v[i in N, w in Weights]': 'mirror[w] - E(y in Weights, mirror[y])',
        },
        regimes: {
          'two opposite units': {
            sizes: { N: [2, 2] },
            construct: {
              'v[i in N, w in Weights]': '(1 - 2*delta(i,any))*(mirror[w] - E(y in Weights, mirror[y]))',
            },
          },
        },
      },
    },
    covariance: {
      ...model,
      given: { ...model.given, K: array('A', 'A') },
      hypotheses: {
        'unit covariance': 'forall(i in N, k in N, E(w in Weights, v[i,w]*v[k,w]) == delta(i,k))',
        kernel: 'forall(i in N, x in A, y in A, E(z in Below, h[i,x,z]*h[i,y,z]) == K[x,y])',
      },
      states: `forall(x in A, y in A, ${both(`${output('x')}*(${output('y', 'k')})`)} == K[x,y])`,
      derivation: [
        [
          '==',
          '1/card(N)*sum(i in N, sum(k in N, E(w in Weights, v[i,w]*v[k,w])*E(z in Below, h[i,x,z]*h[k,y,z])))',
          algebra(),
        ],
        [
          '==',
          '1/card(N)*sum(i in N, sum(k in N, delta(i,k)*E(z in Below, h[i,x,z]*h[k,y,z])))',
          hypothesis('unit covariance'),
        ],
        ['==', '1/card(N)*sum(i in N, E(z in Below, h[i,x,z]*h[i,y,z]))', algebra()],
        ['==', '1/card(N)*sum(i in N, K[x,y])', hypothesis('kernel')],
        ['==', 'rhs', algebra()],
      ],
      instances: units,
    },
    'second moment': {
      given: fourth.given,
      hypotheses: secondMoments,
      states: `${both(`(${combination})^2`)} == m`,
      derivation: [
        [
          '==',
          '1/card(N)*sum(i in N, sum(k in N, E(w in Weights, v[i,w]*v[k,w])*E(z in Below, g[i,z]*g[k,z])))',
          algebra(),
        ],
        [
          '==',
          '1/card(N)*sum(i in N, sum(k in N, delta(i,k)*E(z in Below, g[i,z]*g[k,z])))',
          hypothesis('unit covariance'),
        ],
        ['==', '1/card(N)*sum(i in N, E(z in Below, g[i,z]^2))', algebra()],
        ['==', '1/card(N)*sum(i in N, m)', hypothesis('second moment')],
        ['==', 'rhs', algebra()],
      ],
      instances: moments,
    },
    'fourth moment': {
      given: fourth.given,
      hypotheses: fourthMoments,
      states: `${both(`(${combination})^4`)} == 3*m^2 + (nu*q - 3*m^2)/card(N)`,
      derivation: [
        [
          '==',
          '1/card(N)^2*sum(i in N, sum(k in N, sum(l in N, sum(o in N, E(w in Weights, v[i,w]*v[k,w]*v[l,w]*v[o,w])*E(z in Below, g[i,z]*g[k,z]*g[l,z]*g[o,z])))))',
          algebra(),
        ],
        [
          '==',
          '1/card(N)^2*sum(i in N, sum(k in N, sum(l in N, sum(o in N, (delta(i,k)*delta(l,o) + delta(i,l)*delta(k,o) + delta(i,o)*delta(k,l) + (nu - 3)*delta(i,k)*delta(k,l)*delta(l,o))*E(z in Below, g[i,z]*g[k,z]*g[l,z]*g[o,z])))))',
          hypothesis('fourth moments of the weights'),
        ],
        [
          '==',
          '1/card(N)^2*(3*sum(i in N, sum(k in N, E(z in Below, g[i,z]^2*g[k,z]^2))) + (nu - 3)*sum(i in N, E(z in Below, g[i,z]^2*g[i,z]^2)))',
          algebra(),
        ],
        [
          '==',
          '1/card(N)^2*(3*sum(i in N, sum(k in N, m^2 + (q - m^2)*delta(i,k))) + (nu - 3)*sum(i in N, m^2 + (q - m^2)*delta(i,i)))',
          hypothesis('fourth moments of the features'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: moments,
    },
    'excess kurtosis': {
      ...fourth,
      states: `${both(`(${combination})^4`)}/${both(`(${combination})^2`)}^2 - 3 == (nu*q - 3*m^2)/m^2/card(N)`,
      derivation: [
        have('variance', `${both(`(${combination})^2`)} == m`, [
          ['==', 'rhs', lemma('infinite-width-gaussian-process', { part: 'second moment' })],
        ]),
        ['==', `${both(`(${combination})^4`)}/m^2 - 3`, hypothesis('variance')],
        [
          '==',
          '(3*m^2 + (nu*q - 3*m^2)/card(N))/m^2 - 3',
          lemma('infinite-width-gaussian-process', { part: 'fourth moment' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: moments,
    },
    'relu and normal weights': {
      given: { v: fourth.given.v, g: fourth.given.g, m: real('positive') },
      hypotheses: {
        'unit covariance': fourth.hypotheses['unit covariance'],
        'normal weights': fourth.hypotheses['fourth moments of the weights'].replace('(nu - 3)', '0'),
        'second moment': fourth.hypotheses['second moment'],
        'halves of normal features':
          'forall(i in N, k in N, E(z in Below, g[i,z]^2*g[k,z]^2) == m^2 + (6*m^2 - m^2)*delta(i,k))',
      },
      states: `${both(`(${combination})^4`)} - 3*${both(`(${combination})^2`)}^2 == 15/card(N)*${both(`(${combination})^2`)}^2`,
      derivation: [
        have('variance', `${both(`(${combination})^2`)} == m`, [
          [
            '==',
            'rhs',
            lemma('infinite-width-gaussian-process', {
              part: 'second moment',
              at: { nu: '3', m: 'm', q: '6*m^2' },
            }),
          ],
        ]),
        [
          '==',
          `3*m^2 + (3*(6*m^2) - 3*m^2)/card(N) - 3*${both(`(${combination})^2`)}^2`,
          lemma('infinite-width-gaussian-process', {
            part: 'fourth moment',
            at: { nu: '3', m: 'm', q: '6*m^2' },
          }),
        ],
        ['==', '3*m^2 + (3*(6*m^2) - 3*m^2)/card(N) - 3*m^2', hypothesis('variance')],
        ['==', '15/card(N)*m^2', algebra()],
        ['==', 'rhs', hypothesis('variance')],
      ],
      instances: {
        sizes: { N: [1, 1], Weights: [2, 2], Below: [2, 2] },
        // Two values each, where one of them has a large enough weight.
        construct: {
          'v[i in N, w in Weights]': twoValues('w', 'Weights', 2),
          'g[i in N, z in Below]': `sqrt(m)*${twoValues('z', 'Below', 5)}`,
        },
        regimes: {
          'three values, all rational': {
            sizes: { Weights: [3, 3], Below: [3, 3] },
            raw: { size: real('positive'), weight: array('Weights'), feature: array('Below') },
            draw: {
              Weights: { tables: [['81/128', '23/128', '24/128']] },
              weight: { tables: [[1, 3, 0]] },
              Below: { tables: [['48/128', '15/128', '65/128']] },
              feature: { tables: [[1, 4, 0]] },
              size: { oneOf: [1, 2] },
            },
            construct: {
              m: 'size^2',
              'v[i in N, w in Weights]': '2/3*weight[w]',
              'g[i in N, z in Below]': '2/3*size*feature[z]',
            },
          },
        },
      },
      samples: {
        // Given the layer below the output is normal with variance S, a mean of n squares: its fourth moment is 3 E S^2.
        'fourth moment': {
          given: { ...relu.given },
          states: '3*E(w in Sample, (sum(i in N, relu(U[i,w])^2)/card(N))^2) == 3/4*(1 + 5/card(N))',
          laws: { U: standardNormal() },
          at: [{ N: 1 }, { N: 4 }, { N: 16 }],
          draws: 2 ** 16,
          by: medianOfMeans({ variance: varianceOfSquare }),
        },
        variance: {
          given: { ...relu.given },
          states: `E(w in Sample, (${network})^2) == 1/2`,
          laws: relu.laws,
          at: [{ N: 1 }, { N: 16 }],
          draws: 2 ** 16,
          by: medianOfMeans({ variance: '1/2 + 15/(4*card(N))' }),
        },
      },
      rates: {
        // The moments of sums of one term after the other.
        kurtosis: {
          in: 'units',
          where: { 'fourth[0]': '0', 'fourth[k+1]': 'fourth[k] + 6*(k/2)*(1/2) + 3*(3/2)' },
          from: 1,
          doublings: 9,
          of: 'fourth[units]/(units/2)^2 - 3',
          bound: '15/units',
          order: 1,
        },
      },
    },
    limit: {
      given: {
        A: indexSet('inputs'),
        v: array('nat', 'Weights', { is: 'square-integrable' }),
        h: array('nat', 'A', 'Below', { is: 'square-integrable' }),
        K: array('A', 'A'),
      },
      hypotheses: {
        'independent weights':
          'forall(n in nat, t in R[nat], E(w in Weights, prod(i in range(n), indicator(v[i,w] <= t[i]))) == prod(i in range(n), E(w in Weights, indicator(v[i,w] <= t[i]))))',
        'one law of the weights':
          'forall(i in nat, t in R, E(w in Weights, indicator(v[i,w] <= t)) == E(w in Weights, indicator(v[0,w] <= t)))',
        centred: 'forall(i in nat, E(w in Weights, v[i,w]) == 0)',
        'unit variance': 'forall(i in nat, E(w in Weights, v[i,w]^2) == 1)',
        'independent units':
          'forall(n in nat, t in R[nat, A], E(z in Below, prod(i in range(n), prod(x in A, indicator(h[i,x,z] <= t[i,x])))) == prod(i in range(n), E(z in Below, prod(x in A, indicator(h[i,x,z] <= t[i,x])))))',
        'one law of the units':
          'forall(i in nat, t in R[A], E(z in Below, prod(x in A, indicator(h[i,x,z] <= t[x]))) == E(z in Below, prod(x in A, indicator(h[0,x,z] <= t[x]))))',
        kernel: 'forall(i in nat, x in A, y in A, E(z in Below, h[i,x,z]*h[i,y,z]) == K[x,y])',
      },
      cited:
        'the central limit theorem for finitely many coordinates, by the device of Cramér and Wold (Billingsley 1995, Theorems 27.1 and 29.4), as the limit of characteristic functions',
      states:
        'forall(c in R[A], limit(n in nat, E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n+1), v[i,w]*h[i,x,z]))/sqrt(n+1)))), exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))))',
      samples: {
        // By Berry and Esseen, with the third absolute moment 4/pi of a unit.
        'one input': {
          given: { ...relu.given },
          states: `forall(x in R, abs(E(w in Sample, indicator(${network} <= x)) - E(u in Normal, indicator(Z[u]/sqrt(2) <= x))) <= 4748/10000*(1274/1000)*sqrt(8)/sqrt(card(N)))`,
          laws: { ...relu.laws, Z: standardNormal() },
          at: [{ N: 64 }],
          draws: 2 ** 15,
          by: dkw(),
        },
        // Two inputs, 1 and -1: the kernel vanishes between them, and so does the limit's correlation.
        'two inputs': {
          given: { ...relu.given },
          states:
            'abs(E(w in Sample, cos(sum(i in N, G[i,w]*(relu(U[i,w]) + relu(-U[i,w])))/sqrt(card(N)))) - exp(-(1/2))) <= 15/card(N)',
          laws: relu.laws,
          at: [{ N: 64 }],
          draws: 2 ** 14,
          by: hoeffding({ range: ['-1', '1'] }),
        },
      },
    },
  },

  controls: {
    'exactly Gaussian at finite width': {
      part: 'fourth moment',
      states: `${both(`(${combination})^4`)} == 3*m^2`,
      counterexample: { Weights: ['1/2', '1/2'], Below: [1], v: [[1, -1]], g: [[1]], nu: 1, m: 1, q: 1 },
      because: 'one unit with signs: the excess kurtosis is -2',
    },
    'without the factor n^(-1/2)': {
      part: 'covariance',
      states: `forall(x in A, y in A, ${both('sum(i in N, v[i,w]*h[i,x,z])*sum(k in N, v[k,w]*h[k,y,z])')} == K[x,y])`,
      counterexample: {
        N: 2,
        A: 1,
        Weights: ['1/2', '1/2'],
        Below: [1],
        v: [
          [1, 1],
          [1, -1],
        ],
        h: [[[1]], [[1]]],
        K: [[1]],
      },
      instances: {
        sizes: { N: [2, 2], Weights: [2, 2] },
        construct: { 'v[i in N, w in Weights]': twoSigns },
      },
      because: 'two units: 2 K',
    },
    'weights that are shared': {
      part: 'covariance',
      without: ['unit covariance'],
      counterexample: {
        N: 2,
        A: 1,
        Weights: [1],
        Below: [1],
        v: [[1], [1]],
        h: [[[1]], [[1]]],
        K: [[1]],
      },
      instances: { sizes: { N: [2, 3] }, construct: { 'v[i in N, w in Weights]': '1' } },
      because: 'f = sqrt(n) v phi: the variance is n K',
    },
    'Cauchy weights': {
      part: 'limit',
      given: { v: array('nat', 'Weights') },
      without: ['centred', 'unit variance'],
      states:
        'forall(c in R[A], n in nat, E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n+1), v[i,w]*h[i,x,z]))/(n+1)))) >= 1 - sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/(2*(n+1)))',
      samples: {
        'constant features': {
          laws: { v: cauchy() },
          at: [10, 100].map((n) => ({
            A: 1,
            n: n - 1,
            c: [1],
            K: [[1]],
            Below: [1],
            h: Array.from({ length: n }, () => [[1]]),
          })),
          draws: 2 ** 12,
          by: hoeffding({ range: ['-1', '1'] }),
        },
      },
      because:
        'of n + 1 centred units the mean has the variance K/(n + 1), but that of Cauchy weights is Cauchy for each n: the mean of its cosine is exp(-1)',
    },
  },
});
