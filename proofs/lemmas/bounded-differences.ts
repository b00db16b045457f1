/**
 * # McDiarmid's inequality
 *
 * A function of n independent draws that changes by at most c_j when the draw j alone changes exceeds its mean by t > 0 with probability at
 * most exp(-2 t^2/sum c_j^2). Behind it stands the bound exp(s^2/8 sum c_j^2) of its exponential moments, draw by draw from the last: given
 * the others, a draw has Hoeffding's bound, and means over it change no more than the function. Laws are finite, and may differ from
 * draw to draw. Not claimed: dependent draws, a better constant for small t.
 */
import {
  algebra,
  array,
  cases,
  have,
  hypothesis,
  induction,
  lemma,
  natural,
  nonemptySet,
  powers,
  proof,
  real,
  sign,
  stochastic,
} from 'lemmata';

const itself = 'bounded-differences';
/** The probability of n draws. */
const weight = (n: string, z: string) => `prod(i in range(${n}), q[i,at[${n},${z},i]])`;
const mean = (n: string, term: string) => `sum(z in draws[${n}], ${weight(n, 'z')}*${term})`;
/** A change of the draw j alone changes the function F of n draws by at most c[j]. */
const bounded = (n: string, F: (z: string) => string) =>
  `forall(u in draws[${n}], v in draws[${n}], j in range(${n}), forall(i in range(${n}), i != j, at[${n},u,i] == at[${n},v,i]), ${F('u')} - ${F('v')} <= c[j])`;
const split = (n: string, F: string) => hypothesis('draws-extend', { at: { n, F } });
const entries = [hypothesis('draws-last'), hypothesis('draws-before')];
/** The mean of F over the last of k + 1 draws. */
const G = (z: string) => `sum(b in K, q[k,b]*f[append[k,${z},b]])`;
const squares = (n: string) => `sum(i in range(${n}), c[i]^2)`;
const expected = (n: string) => `sum(y in draws[${n}], ${weight(n, 'y')}*f[y])`;
const average = `sum(y in draws[n], ${weight('n', 'y')}*F[y])`;
const meanOfG = `sum(y in draws[k], ${weight('k', 'y')}*${G('y')})`;
/** Extensions by t and r of draws that agree but at j agree there, too. */
const agree = (j: string, u: string, v: string, t: string, r: string) =>
  `forall(i in range(k+1), i != ${j}, at[k+1,append[k,${u},${t}],i] == at[k+1,append[k,${v},${r}],i])`;

const function_ = {
  n: natural(),
  F: array('draws[n]'),
};
const differences = { differences: bounded('n', (z) => `F[${z}]`) };

/** Sums of functions of one draw, and the positive part of one. */
const sums = {
  raw: { share: array('nat', 'K', { is: '[0,1]' }), order: array('K'), level: real() },
  construct: { 'F[z in draws[n]]': 'sum(i in range(n), c[i]*share[i,at[n,z,i]])' },
  regimes: {
    'no sum': {
      construct: { 'F[z in draws[n]]': 'relu(sum(i in range(n), c[i]*share[i,at[n,z,i]]) - level)' },
    },
  },
} as const;
/** One fair coin. */
const fair = ['1/2', '1/2'];
const fairCoin = { K: 2, q: [fair, fair], c: [1, 1], n: 1, F: [0, 1] };
const top = (b: string) => `indicator(order[${b}] == max(a in K, order[a]))`;
const coin = {
  sizes: { K: [2, 2], n: [1, 1] },
  draw: {},
  construct: {
    'q[i in nat, b in K]': '1/2',
    'c[i in nat]': '1',
    'F[z in draws[n]]': `sum(i in range(n), ${top('at[n,z,i]')})`,
  },
} as const;
/** Fair coins that are worth so much; what later draws may change does not matter. */
const coins = (worth: string, t: string) => ({
  sizes: coin.sizes,
  draw: { t: { oneOf: [t] } },
  construct: {
    'q[i in nat, b in K]': '1/2',
    'c[i in nat]': `${worth}*(1/2 + indicator(i + 1 <= n)/2)`,
    'F[z in draws[n]]': `sum(i in range(n), ${worth}*${top('at[n,z,i]')})`,
  },
});

const before = (i: string) =>
  have('before', `${i} + 1 <= k`, [
    have('earlier', `${i} < k`, [['<', 'rhs', sign()]]),
    ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap', at: { p: i, q: 'k' } })],
  ]);

export default proof({
  id: itself,
  title: 'A function of independent draws with bounded differences is close to its mean',
  sources: [],
  references: ['mcdiarmid1989, Lemma 1.2', 'boucheron2013, Theorem 6.2'],

  given: {
    K: nonemptySet('values'),
    draws: powers('K', { coordinate: 'at', extend: 'append' }),
    q: stochastic('nat', 'K'),
    c: array('nat', { is: 'nonnegative' }),
  },

  parts: {
    total: {
      states: `forall(n in nat, sum(z in draws[n], ${weight('n', 'z')}) == 1)`,
      derivation: [
        induction('n', {
          base: [
            ['==', 'card(draws[0])', algebra()],
            ['==', 'rhs', hypothesis('draws-empty')],
          ],
          step: [
            [
              '==',
              `sum(z in draws[n], sum(t in K, ${weight('n+1', 'append[n,z,t]')}))`,
              split('n', `array(z in draws[n+1], ${weight('n+1', 'z')})`),
            ],
            ['==', `sum(z in draws[n], sum(t in K, ${weight('n', 'z')}*q[n,t]))`, algebra(), ...entries],
            ['==', `sum(z in draws[n], ${weight('n', 'z')}*sum(t in K, q[n,t]))`, algebra()],
            ['==', `sum(z in draws[n], ${weight('n', 'z')})`, hypothesis('q-sums-to-one')],
            ['==', 'rhs', hypothesis('induction')],
          ],
        }),
      ],
    },
    'exponential moments': {
      given: function_,
      hypotheses: differences,
      states: `forall(s in R, ${mean('n', `exp(s*(F[z] - ${average}))`)} <= exp(s^2*${squares('n')}/8))`,
      derivation: [
        have(
          'all',
          `forall(k in nat, f in R[draws[k]], r in R, ${bounded('k', (z) => `f[${z}]`)}, ${mean('k', `exp(r*(f[z] - ${expected('k')}))`)} <= exp(r^2*${squares('k')}/8))`,
          [
            induction('k', {
              base: [
                have('empty', 'forall(z in draws[0], f[z] - sum(y in draws[0], f[y]) == 0)', [
                  ['==', 'rhs', hypothesis('draws-single', { at: { F: 'f', s: 'z' } })],
                ]),
                ['==', 'sum(z in draws[0], exp(r*(f[z] - sum(y in draws[0], f[y]))))', algebra()],
                ['==', 'sum(z in draws[0], exp(r*0))', hypothesis('empty', { at: { z: 'z' } })],
                ['==', 'card(draws[0])', algebra()],
                ['<=', '1', hypothesis('draws-empty')],
                ['==', 'rhs', algebra()],
              ],
              step: [
                have('smaller', bounded('k', G), [
                  have('each', `forall(t in K, f[append[k,u,t]] - f[append[k,v,t]] <= c[j])`, [
                    have('agree', agree('j', 'u', 'v', 't', 't'), [
                      cases(
                        'i == k',
                        [['==', 'rhs', hypothesis('case'), hypothesis('draws-last')]],
                        [
                          before('i'),
                          ['==', 'delta(at[k,u,i], at[k,v,i])', hypothesis('draws-before')],
                          ['==', 'rhs', hypothesis('assumed-2')],
                        ],
                      ),
                    ]),
                    [
                      '<=',
                      'rhs',
                      hypothesis('assumed', { at: { u: 'append[k,u,t]', v: 'append[k,v,t]', j: 'j' } }),
                    ],
                  ]),
                  ['==', 'sum(t in K, q[k,t]*(f[append[k,u,t]] - f[append[k,v,t]]))', algebra()],
                  ['<=', 'sum(t in K, q[k,t]*c[j])', hypothesis('each')],
                  ['==', 'rhs', hypothesis('q-sums-to-one')],
                ]),
                have(
                  'last draw',
                  'forall(u in draws[k], t in K, a in K, f[append[k,u,t]] - f[append[k,u,a]] <= c[k])',
                  [
                    have('agree', agree('k', 'u', 'u', 't', 'a'), [
                      before('i'),
                      ['==', 'rhs', hypothesis('draws-before')],
                    ]),
                    [
                      '<=',
                      'rhs',
                      hypothesis('assumed', { at: { u: 'append[k,u,t]', v: 'append[k,u,a]', j: 'k' } }),
                    ],
                  ],
                ),
                have(
                  'one draw',
                  `forall(u in draws[k], sum(t in K, q[k,t]*exp(r*(f[append[k,u,t]] - ${G('u')}))) <= exp(r^2*c[k]^2/8))`,
                  [
                    have('least', 'forall(t in K, min(b in K, f[append[k,u,b]]) <= f[append[k,u,t]])', [
                      ['<=', 'rhs', algebra()],
                    ]),
                    have(
                      'largest',
                      'forall(t in K, f[append[k,u,t]] <= min(b in K, f[append[k,u,b]]) + c[k])',
                      [
                        have('below', 'forall(b in K, f[append[k,u,t]] - c[k] <= f[append[k,u,b]])', [
                          ['==', 'f[append[k,u,t]] - f[append[k,u,b]] + f[append[k,u,b]] - c[k]', algebra()],
                          ['<=', 'c[k] + f[append[k,u,b]] - c[k]', hypothesis('last draw')],
                          ['==', 'rhs', algebra()],
                        ]),
                        ['==', 'f[append[k,u,t]] - c[k] + c[k]', algebra()],
                        ['<=', 'rhs', hypothesis('below')],
                      ],
                    ),
                    [
                      '<=',
                      'exp(r^2*(min(b in K, f[append[k,u,b]]) + c[k] - min(b in K, f[append[k,u,b]]))^2/8)',
                      lemma('hoeffding-finite-class', {
                        part: 'lemma',
                        at: {
                          Omega: 'K',
                          p: 'array(t in K, q[k,t])',
                          Y: 'array(t in K, f[append[k,u,t]])',
                          lower: 'min(b in K, f[append[k,u,b]])',
                          upper: 'min(b in K, f[append[k,u,b]]) + c[k]',
                          s: 'r',
                        },
                      }),
                    ],
                    ['==', 'rhs', algebra()],
                  ],
                ),
                have('mean', `${expected('k+1')} == ${meanOfG}`, [
                  [
                    '==',
                    `sum(y in draws[k], sum(t in K, ${weight('k+1', 'append[k,y,t]')}*f[append[k,y,t]]))`,
                    split('k', `array(y in draws[k+1], ${weight('k+1', 'y')}*f[y])`),
                  ],
                  [
                    '==',
                    `sum(y in draws[k], sum(t in K, ${weight('k', 'y')}*q[k,t]*f[append[k,y,t]]))`,
                    algebra(),
                    ...entries,
                  ],
                  ['==', 'rhs', algebra()],
                ]),
                ['==', mean('k+1', `exp(r*(f[z] - ${meanOfG}))`), hypothesis('mean')],
                [
                  '==',
                  `sum(z in draws[k], sum(t in K, ${weight('k+1', 'append[k,z,t]')}*exp(r*(f[append[k,z,t]] - ${meanOfG}))))`,
                  split('k', `array(z in draws[k+1], ${weight('k+1', 'z')}*exp(r*(f[z] - ${meanOfG})))`),
                ],
                [
                  '==',
                  `sum(z in draws[k], sum(t in K, ${weight('k', 'z')}*q[k,t]*exp(r*(f[append[k,z,t]] - ${meanOfG}))))`,
                  algebra(),
                  ...entries,
                ],
                [
                  '==',
                  mean(
                    'k',
                    `exp(r*(${G('z')} - ${meanOfG}))*sum(t in K, q[k,t]*exp(r*(f[append[k,z,t]] - ${G('z')})))`,
                  ),
                  algebra(),
                ],
                [
                  '<=',
                  mean('k', `exp(r*(${G('z')} - ${meanOfG}))*exp(r^2*c[k]^2/8)`),
                  hypothesis('one draw'),
                ],
                ['==', `${mean('k', `exp(r*(${G('z')} - ${meanOfG}))`)}*exp(r^2*c[k]^2/8)`, algebra()],
                [
                  '<=',
                  `exp(r^2*${squares('k')}/8)*exp(r^2*c[k]^2/8)`,
                  hypothesis('induction', {
                    at: { f: `array(z in draws[k], ${G('z')})`, r: 'r' },
                    times: 'exp(r^2*c[k]^2/8)',
                  }),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        ['<=', 'rhs', hypothesis('all', { at: { k: 'n', f: 'F', r: 's' } })],
      ],
      instances: {
        ...sums,
        regimes: {
          ...sums.regimes,
          'tight: s = 0': { draw: { s: { oneOf: [0] } } },
          'a fair coin': { ...coin, draw: { ...coin.draw, s: { oneOf: ['1/4', '1/2', -1] } } },
        },
      },
    },
    tail: {
      given: { ...function_, t: real('positive') },
      hypotheses: { ...differences, 'some difference': `0 < ${squares('n')}` },
      states: `${mean('n', `indicator(t <= F[z] - ${average})`)} <= exp(-(2*t^2/${squares('n')}))`,
      derivation: [
        have('total', `sum(z in draws[n], ${weight('n', 'z')}) == 1`, [
          ['==', 'rhs', lemma(itself, { part: 'total' })],
        ]),
        [
          '<=',
          `exp(-(4*t/${squares('n')}*t))*${mean('n', `exp(4*t/${squares('n')}*(F[z] - ${average}))`)}`,
          lemma('chernoff', {
            at: {
              Omega: 'draws[n]',
              p: `array(z in draws[n], ${weight('n', 'z')})`,
              Y: `array(z in draws[n], F[z] - ${average})`,
              s: `4*t/${squares('n')}`,
              t: 't',
            },
          }),
        ],
        [
          '<=',
          `exp(-(4*t/${squares('n')}*t))*exp((4*t/${squares('n')})^2*${squares('n')}/8)`,
          lemma(itself, {
            part: 'exponential moments',
            at: { n: 'n', F: 'F', s: `4*t/${squares('n')}` },
            times: `exp(-(4*t/${squares('n')}*t))`,
          }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...sums,
        sizes: { K: [1, 2], n: [1, 2] },
        draw: { c: { between: [0.5, 2] } },
        regimes: {
          ...sums.regimes,
          'far below zero': {
            construct: { 'F[z in draws[n]]': 'sum(i in range(n), c[i]*share[i,at[n,z,i]]) - 8' },
          },
          'a fair coin': coins('1', '1/2'),
          'a long coin': coins('4', '2'),
          'a short coin': coins('1/2', '1/4'),
          'two fair coins': { ...coins('1', '1'), sizes: { K: [2, 2], n: [2, 2] } },
          'a coin of mean 5': {
            sizes: coin.sizes,
            draw: { t: { oneOf: [32] }, order: { tables: [[0, 1]] } },
            construct: {
              'q[i in nat, b in K]': `1/4 + ${top('b')}/2`,
              'c[i in nat]': '20',
              'F[z in draws[n]]': `sum(i in range(n), 20*${top('at[n,z,i]')} - 10)`,
            },
          },
        },
      },
      slack: 'as for sums, see hoeffding-finite-class: no larger constant than 2 serves all numbers of draws',
    },
  },

  instances: { sizes: { K: [1, 2], n: [0, 2] } },

  controls: {
    'laws of another total': {
      part: 'total',
      given: { q: array('nat', 'K', { is: 'nonnegative' }) },
      counterexample: { K: 1, q: [[2], [2]], n: 1 },
      because: 'the total is 2',
    },
    'a constant 8.08': {
      part: 'exponential moments',
      replace: ['/8)', '/(808/100))'],
      counterexample: { ...fairCoin, s: '1/4' },
      instances: { ...coin, draw: { ...coin.draw, s: { oneOf: ['1/4'] } } },
      because: 'for a fair coin log cosh(s/2) is s^2/8 up to s^4/192',
    },
    'no bound of the differences': {
      part: 'exponential moments',
      without: ['differences'],
      counterexample: { ...fairCoin, c: [0, 0], s: 1 },
      instances: { ...coin, construct: { ...coin.construct, 'c[i in nat]': '0' } },
      because: 'a coin is no constant',
    },
    'the largest difference for all': {
      part: 'exponential moments',
      replace: ['sum(i in range(n), c[i]^2)/8', 'max(i in range(n), c[i]^2)/8'],
      counterexample: {
        K: 2,
        q: [fair, fair, fair, fair],
        c: [1, 1, 1, 1],
        n: 2,
        F: [0, 1, 1, 2],
        s: '1/4',
      },
      instances: {
        sizes: { K: [2, 2], n: [2, 2] },
        draw: {
          s: { oneOf: ['1/4'] },
        },
        construct: {
          'c[i in nat]': '1',
          'F[z in draws[n]]': `sum(i in range(n), ${top('at[n,z,i]')})`,
        },
      },
      because: 'the variance of two fair coins is twice that of one',
    },
    'an exponent of three': {
      part: 'tail',
      replace: ['-(2*t^2', '-(3*t^2'],
      counterexample: { ...fairCoin, t: '1/2' },
      instances: { ...coin, draw: { ...coin.draw, t: { oneOf: ['1/2'] } } },
      because: 'a fair coin exceeds its mean by 1/2 with probability 1/2, more than exp(-3/4)',
    },
    'differences that are not bounded': {
      part: 'tail',
      without: ['differences'],
      counterexample: { ...fairCoin, c: ['1/4', 0], t: '1/2' },
      instances: {
        ...coin,
        construct: { ...coin.construct, 'c[i in nat]': '1/4' },
        draw: { t: { oneOf: ['1/4', '1/2'] } },
      },
      because: 'a coin is 1/2 above its mean with probability 1/2, more than exp(-8)',
    },
  },
});
