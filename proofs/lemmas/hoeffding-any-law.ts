/**
 * # Hoeffding's inequality under any law
 *
 * For random variables X_i in [a_i, b_i] under any law the sum exceeds its mean by t > 0 with probability at most
 * exp(-2 t^2/sum (b_i - a_i)^2), if the exponential moments of the sum are the products of theirs; independence gives that, and no more of
 * it is used. What follows for finite classes (hoeffding-finite-class) follows as there.
 * Not claimed: intervals that are all points (the sum is its mean).
 */
import {
  algebra,
  array,
  cases,
  have,
  hypothesis,
  type Instances,
  indexSet,
  law,
  lemma,
  proof,
  real,
  sign,
} from 'lemmata';

const id = 'hoeffding-any-law';
const E = (of: string) => `E(w in Sample, ${of})`;
const mean = (x: string) => `E(v in Sample, ${x})`;
const chance = (event: string) => E(`indicator(${event})`);
const width = 'sum(i in N, (b[i] - a[i])^2)';
const deviation = `sum(i in N, X[i,w] - ${mean('X[i,v]')})`;

const variables = {
  N: indexSet('variables'),
  X: array('N', 'Sample', { is: 'bounded' }),
  a: array('N'),
  b: array('N'),
  t: real('positive'),
};
const within = {
  'above a': 'forall(i in N, w in Sample, a[i] <= X[i,w])',
  'below b': 'forall(i in N, w in Sample, X[i,w] <= b[i])',
};
const independent = {
  'moments of the sum': `forall(s in R, ${E('exp(s*sum(i in N, X[i,w]))')} == prod(i in N, ${E('exp(s*X[i,w])')}))`,
};
const spread = { 'some interval is no point': `0 < ${width}` };

/** One variable of any law, or two coins. */
const inIntervals: Instances = {
  sizes: { N: [1, 1], Sample: [1, 4] },
  raw: {
    share: array('N', 'Sample', { is: '[0,1]' }),
    length: array('N', { is: 'positive' }),
    bit: array('N', 'Sample'),
  },
  construct: {
    'b[i in N]': 'a[i] + length[i]',
    'X[i in N, w in Sample]': 'a[i] + length[i]*share[i,w]',
  },
  regimes: {
    'two coins': {
      sizes: { N: [2, 2], Sample: [4, 4] },
      draw: {
        Sample: {
          tables: [
            ['1/4', '1/4', '1/4', '1/4'],
            ['3/32', '5/32', '9/32', '15/32'],
          ],
        },
        bit: {
          tables: [
            [
              [0, 0, 1, 1],
              [0, 1, 0, 1],
            ],
          ],
        },
      },
      construct: { 'X[i in N, w in Sample]': 'a[i] + length[i]*bit[i,w]' },
    },
    // The largest deviation is 1/2 more often than the bound for the sum says.
    'three fair coins': {
      sizes: { N: [3, 3], Sample: [8, 8] },
      draw: {
        Sample: { tables: [Array.from({ length: 8 }, () => '1/8')] },
        bit: {
          tables: [
            [
              [0, 0, 0, 0, 1, 1, 1, 1],
              [0, 0, 1, 1, 0, 0, 1, 1],
              [0, 1, 0, 1, 0, 1, 0, 1],
            ],
          ],
        },
        t: { oneOf: ['1/2'] },
      },
      construct: {
        'a[i in N]': '0',
        'b[i in N]': '1',
        'X[i in N, w in Sample]': 'bit[i,w]',
      },
    },
  },
};

export default proof({
  id,
  title: "Hoeffding's inequality under any law",
  sources: [],
  references: ['hoeffding1963, Theorem 2'],

  given: { Sample: law('sample space') },

  parts: {
    lemma: {
      given: { Y: array('Sample', { is: 'bounded' }), lower: real(), upper: real() },
      hypotheses: {
        'above the lower end': 'forall(w in Sample, lower <= Y[w])',
        'below the upper end': 'forall(w in Sample, Y[w] <= upper)',
      },
      states: `forall(s in R, ${E(`exp(s*(Y[w] - ${mean('Y[v]')}))`)} <= exp(s^2*(upper - lower)^2/8))`,
      derivation: [
        have('mean above', `lower <= ${E('Y[w]')}`, [
          ['==', E('lower'), algebra()],
          ['<=', 'rhs', hypothesis('above the lower end')],
        ]),
        have('mean below', `${E('Y[w]')} <= upper`, [
          ['<=', E('upper'), hypothesis('below the upper end')],
          ['==', 'rhs', algebra()],
        ]),
        cases(
          'lower < upper',
          [
            have(
              'chord',
              'forall(y in R, lower <= y, y <= upper, exp(s*y) <= (upper - y)/(upper - lower)*exp(s*lower) + (y - lower)/(upper - lower)*exp(s*upper))',
              [
                [
                  '<=',
                  'rhs',
                  lemma('exponential-below-its-chord', {
                    at: { s: 's', y: 'y', lower: 'lower', upper: 'upper' },
                  }),
                ],
              ],
            ),
            ['==', `exp(-s*${mean('Y[v]')})*${E('exp(s*Y[w])')}`, algebra()],
            [
              '<=',
              `exp(-s*${mean('Y[v]')})*${E('((upper - Y[w])/(upper - lower)*exp(s*lower) + (Y[w] - lower)/(upper - lower)*exp(s*upper))')}`,
              hypothesis('chord'),
            ],
            [
              '==',
              `exp(-s*${mean('Y[v]')} + s*lower)*(1 - (${mean('Y[v]')} - lower)/(upper - lower) + (${mean('Y[v]')} - lower)/(upper - lower)*exp(s*(upper - lower)))`,
              algebra(),
            ],
            [
              '<=',
              `exp(-s*${mean('Y[v]')} + s*lower)*exp((${mean('Y[v]')} - lower)/(upper - lower)*(s*(upper - lower)) + (s*(upper - lower))^2/8)`,
              lemma('two-point-exponential-moment', {
                at: { q: `(${mean('Y[v]')} - lower)/(upper - lower)`, h: 's*(upper - lower)' },
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
          [
            have('constant', 'forall(z in Sample, Y[z] == lower)', [
              have('no distance', 'abs(Y[z] - lower) <= 0', [
                ['==', 'Y[z] - lower', hypothesis('above the lower end')],
                ['<=', 'upper - lower', hypothesis('below the upper end')],
                ['<=', 'rhs', hypothesis('case')],
              ]),
              ['==', 'rhs', lemma('zero-absolute-value')],
            ]),
            ['==', E(`exp(s*(lower - ${mean('lower')}))`), hypothesis('constant')],
            ['==', 'exp(0)', algebra()],
            ['<=', 'rhs', sign()],
          ],
        ),
      ],
      instances: {
        sizes: { Sample: [1, 4] },
        raw: {
          below: real('nonnegative'),
          above: real('nonnegative'),
          share: array('Sample', { is: '[0,1]' }),
        },
        construct: {
          lower: 'below',
          upper: 'below + above',
          'Y[w in Sample]': 'below + above*share[w]',
        },
        regimes: {
          'tight: a point': { construct: { 'Y[w in Sample]': 'below', upper: 'below' } },
          'ends that are opposite': {
            draw: { above: { between: [1, 4] }, s: { oneOf: [-1, '-1/2', '1/2', 1] } },
            construct: {
              lower: '-above',
              upper: 'above',
              'Y[w in Sample]': 'above*(2*share[w] - 1)',
            },
          },
          's at the upper end': {
            draw: { above: { oneOf: ['1/2', 1, 2] }, s: { oneOf: ['1/2', 1, 2] } },
            construct: { lower: '0', upper: 'above', 'Y[w in Sample]': 'above*share[w]' },
          },
        },
      },
    },
    tail: {
      given: variables,
      hypotheses: { ...within, ...independent, ...spread },
      states: `${chance(`t <= ${deviation}`)} <= exp(-2*t^2/${width})`,
      derivation: [
        have('moment', `forall(s in positive, ${E(`exp(s*${deviation})`)} <= exp(s^2/8*${width}))`, [
          ['==', `${E('exp(s*sum(i in N, X[i,w]))')}*exp(-(s*sum(i in N, ${mean('X[i,v]')})))`, algebra()],
          [
            '==',
            `prod(i in N, ${E('exp(s*X[i,w])')})*exp(-(s*sum(i in N, ${mean('X[i,v]')})))`,
            hypothesis('moments of the sum', { at: { s: 's' } }),
          ],
          ['==', `prod(i in N, ${E(`exp(s*(X[i,w] - ${mean('X[i,v]')}))`)})`, algebra()],
          [
            '<=',
            'prod(i in N, exp(s^2*(b[i] - a[i])^2/8))',
            lemma(id, {
              part: 'lemma',
              at: { Y: 'array(w in Sample, X[i,w])', lower: 'a[i]', upper: 'b[i]', s: 's' },
            }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('Chernoff', 'forall(s in positive, y in R, indicator(t <= y) <= exp(-(s*t))*exp(s*y))', [
          cases(
            't <= y',
            [
              have('exponent', '0 <= s*(y - t)', [['<=', 'rhs', sign()]]),
              ['==', '1', hypothesis('case')],
              ['==', 'exp(0)', algebra()],
              ['<=', 'exp(s*(y - t))', hypothesis('exponent')],
              ['==', 'rhs', algebra()],
            ],
            [
              ['==', '0', hypothesis('case')],
              ['<=', 'rhs', sign()],
            ],
          ),
        ]),
        [
          '<=',
          E(`exp(-(4*t/${width}*t))*exp(4*t/${width}*${deviation})`),
          hypothesis('Chernoff', { at: { s: `4*t/${width}`, y: deviation } }),
        ],
        ['==', `exp(-(4*t/${width}*t))*${E(`exp(4*t/${width}*${deviation})`)}`, algebra()],
        [
          '<=',
          `exp(-(4*t/${width}*t))*exp((4*t/${width})^2/8*${width})`,
          hypothesis('moment', { at: { s: `4*t/${width}` } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: inIntervals,
      slack:
        'as in hoeffding-finite-class: for one coin of probability q the ratio tends to 1 as q tends to 1',
    },
  },

  controls: {
    'a constant 8.08': {
      part: 'lemma',
      replace: ['^2/8)', '^2/(808/100))'],
      counterexample: {
        Sample: ['1/2', '1/2'],
        Y: [0, 1],
        lower: 0,
        upper: 1,
        share: [0, 1],
        below: 0,
        above: 1,
        s: '1/4',
      },
      instances: {
        sizes: { Sample: [2, 2] },
        raw: { side: array('Sample') },
        draw: { Sample: { tables: [['1/2', '1/2']] }, side: { tables: [[0, 1]] } },
        construct: { lower: '0', upper: '1', 'Y[w in Sample]': 'side[w]', s: '1/4' },
      },
      because: 'for a fair coin log cosh(s/2) is s^2/8 up to s^4/192',
    },
    'twice the exponent': {
      part: 'tail',
      replace: ['-2*t^2', '-4*t^2'],
      counterexample: { Sample: ['1/2', '1/2'], N: 1, X: [[0, 1]], a: [0], b: [1], t: '1/2' },
      instances: {
        sizes: { N: [1, 1], Sample: [2, 2] },
        draw: { Sample: { tables: [['1/2', '1/2']] }, share: { tables: [[[0, 1]]] } },
        construct: { t: 'sum(i in N, length[i])/2' },
      },
      because: 'a fair coin exceeds its mean by 1/2 with probability 1/2, which is more than exp(-1)',
    },
    'variables that are all equal': {
      part: 'tail',
      without: ['moments of the sum'],
      counterexample: {
        Sample: ['1/2', '1/2'],
        N: 2,
        X: [
          [0, 1],
          [0, 1],
        ],
        a: [0, 0],
        b: [1, 1],
        t: 1,
      },
      instances: {
        sizes: { N: [2, 2], Sample: [2, 2] },
        raw: { side: array('Sample') },
        draw: { Sample: { tables: [['1/2', '1/2']] }, side: { tables: [[0, 1]] } },
        construct: { 'a[i in N]': '0', 'b[i in N]': '1', 'X[i in N, w in Sample]': 'side[w]', t: '1' },
        regimes: {},
      },
      because: 'two equal fair coins are 1 above their mean with probability 1/2, more than exp(-1)',
    },
  },
});
