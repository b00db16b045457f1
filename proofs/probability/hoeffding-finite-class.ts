/**
 * # Hoeffding's inequality, and finite hypothesis classes
 *
 * For independent random variables X_i in [a_i, b_i] the sum exceeds its mean by t > 0 with probability at most
 * exp(-2 t^2/sum (b_i - a_i)^2); when all intervals are points that is never. Behind it stands the lemma that
 * E exp(s (Y - E Y)) <= exp(s^2 (b - a)^2/8). It concerns one average; the largest deviation of the training error over a finite class H is
 * eps or more with probability at most 2 |H| exp(-2 m eps^2), and so is that of a hypothesis chosen by the data.
 * Independence is factorisation of the mean of every product of functions of the X_i. The sample space is finite, with any weights, but for
 * `under any law`, which needs of independence that the exponential moments of the sum are products.
 * Not claimed: the bound for dependent variables, for negative t, or for a chosen hypothesis without the factor |H| (see `controls`).
 */
import {
  algebra,
  array,
  cases,
  choice,
  contradiction,
  have,
  hypothesis,
  type Instances,
  indexSet,
  law,
  lemma,
  nonemptySet,
  probability,
  proof,
  real,
  sign,
} from 'lemmata';

const mean = (of: string) => `sum(w in Omega, p[w]*${of})`;
const chance = (event: string) => `sum(w in Omega, p[w]*indicator(${event}))`;
const width = 'sum(i in N, (b[i] - a[i])^2)';

const deviation = 'sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v]))';

const variables = {
  N: indexSet('variables'),
  X: array('N', 'Omega'),
  a: array('N'),
  b: array('N'),
  t: real('positive'),
};
const bounded = {
  'above a': 'forall(i in N, w in Omega, a[i] <= X[i,w])',
  'below b': 'forall(i in N, w in Omega, X[i,w] <= b[i])',
};
const independent = {
  independent: `forall(g in map(N, R, R), ${mean('prod(i in N, g(i, X[i,w]))')} == prod(i in N, ${mean('g(i, X[i,w])')}))`,
};

/** Loss of hypothesis h on example i, the same law for each example; `risk` is the expected loss. */
const hypothesisClass = {
  H: nonemptySet('hypotheses'),
  M: nonemptySet('examples'),
  Z: array('H', 'M', 'Omega', { is: '[0,1]' }),
  risk: array('H'),
  eps: real('positive'),
};
const losses = {
  'same law': `forall(h in H, i in M, ${mean('Z[h,i,w]')} == risk[h])`,
  'independent examples': `forall(h in H, g in map(M, R, R), ${mean('prod(i in M, g(i, Z[h,i,w]))')} == prod(i in M, ${mean('g(i, Z[h,i,w])')}))`,
};
/** The rank of an outcome among four by a drawn key; two bits of it, which two coins show. */
const rank = 'sum(v in Omega, indicator(key[v] < key[w]))';
const first = `indicator(2 <= ${rank})`;
const second = `(${rank} - 2*${first})`;
/** One when the keys of the four outcomes differ. */
const apart = 'indicator(sum(x in Omega, sum(y in Omega, indicator(key[x] < key[y]))) == 6)';
const side = (coin: string, q: string) => `(${coin}*${q} + (1 - ${coin})*(1 - ${q}))`;
const weight = (q: string, r: string) =>
  `${apart}*${side(first, q)}*${side(second, r)} + (1 - ${apart})/card(Omega)`;
/** The bit of one of two variables, by which of them comes first in a drawn order; none when that is not decided. */
const bit = (set: string, i: string) => {
  const leads = (k: string) => `indicator(order[${k}] == min(other in ${set}, order[other]))`;
  return `${apart}*indicator(sum(k in ${set}, ${leads('k')}) == 1)*(${leads(i)}*${first} + (1 - ${leads(i)})*${second})`;
};

/** One variable of any law, or two independent coins. */
const inIntervals: Instances = {
  sizes: { N: [1, 1], Omega: [1, 4] },
  raw: {
    share: array('N', 'Omega', { is: '[0,1]' }),
    length: array('N', { is: 'positive' }),
    key: array('Omega'),
    order: array('N'),
    q: real('[0,1]'),
    r: real('[0,1]'),
  },
  construct: {
    'b[i in N]': 'a[i] + length[i]',
    'X[i in N, w in Omega]': 'a[i] + length[i]*share[i,w]',
  },
  regimes: {
    'two coins': {
      sizes: { N: [2, 2], Omega: [4, 4] },
      construct: {
        'p[w in Omega]': weight('q', 'r'),
        'X[i in N, w in Omega]': `a[i] + length[i]*${bit('N', 'i')}`,
      },
    },
  },
};

/** One example of any law, or two of which a coin each is shown to all hypotheses. */
const examples: Instances = {
  sizes: { H: [1, 3], M: [1, 1], Omega: [1, 4] },
  raw: {
    key: array('Omega'),
    order: array('M'),
    q: real('[0,1]'),
    tail: array('H', { is: '[0,1]' }),
    head: array('H', { is: '[0,1]' }),
  },
  construct: { 'risk[h in H]': `max(i in M, ${mean('Z[h,i,w]')})` },
  regimes: {
    'two coins': {
      sizes: { M: [2, 2], Omega: [4, 4] },
      construct: {
        'p[w in Omega]': weight('q', 'q'),
        'Z[h in H, i in M, w in Omega]': `tail[h] + (head[h] - tail[h])*${bit('M', 'i')}`,
      },
    },
  },
};

/** Three independent hypotheses on two examples: six fair coins, 64 outcomes. The chosen one errs by 1/2 if any does. */
const outcomes = Array.from({ length: 64 }, (_, w) => w);
const coin = (w: number, h: number, i: number): number => (w >> (2 * h + i)) & 1;
const bestOfThree = {
  H: 3,
  M: 2,
  p: outcomes.map(() => '1/64'),
  Z: [0, 1, 2].map((h) => [0, 1].map((i) => outcomes.map((w) => coin(w, h, i)))),
  risk: ['1/2', '1/2', '1/2'],
  eps: '1/2',
  chosen: outcomes.map((w) =>
    Math.max(
      0,
      [0, 1, 2].findIndex((h) => coin(w, h, 0) === coin(w, h, 1)),
    ),
  ),
};
/** Two hypotheses on two fair coins: the first errs by 1/2 when they agree, the second when they do not. */
const notDerived: Instances = {
  sizes: { H: [2, 2], M: [2, 2], Omega: [4, 4] },
  raw: { turn: array('H') },
  construct: {
    'p[w in Omega]': '1/4',
    'Z[h in H, i in M, w in Omega]': `abs(${bit('M', 'i')} - indicator(turn[h] == min(g in H, turn[g]))*indicator(order[i] == min(other in M, order[other])))`,
    eps: '1/2',
  },
};
const fairCoin = { p: ['1/2', '1/2'], N: 1, X: [[0, 1]], a: [0], b: [1], t: '1/2' };

const error = (h: string) => `abs(sum(i in M, Z[${h},i,w])/card(M) - risk[${h}])`;

export default proof({
  id: 'hoeffding-finite-class',
  title: "Hoeffding's inequality, and a union bound for finite hypothesis classes",
  sources: [
    {
      document: 'foundations-article',
      section: "Generalization Bounds (Hoeffding's Inequality)",
      relation: 'amended',
    },
  ],
  references: ['hoeffding1963, Theorem 2'],

  given: { Omega: nonemptySet('outcomes'), p: probability('Omega') },

  parts: {
    'two points': {
      given: { q: real('[0,1]'), h: real() },
      states: '1 - q + q*exp(h) <= exp(q*h + h^2/8)',
      derivation: [['<=', 'rhs', lemma('two-point-exponential-moment')]],
      instances: { regimes: { 'tight: at zero': { construct: { h: '0' } } } },
    },
    lemma: {
      given: { Y: array('Omega'), lower: real(), upper: real() },
      hypotheses: {
        'above the lower end': 'forall(w in Omega, lower <= Y[w])',
        'below the upper end': 'forall(w in Omega, Y[w] <= upper)',
      },
      states: `forall(s in R, sum(w in Omega, p[w]*exp(s*(Y[w] - sum(v in Omega, p[v]*Y[v])))) <= exp(s^2*(upper - lower)^2/8))`,
      derivation: [
        have('mean above', `lower <= ${mean('Y[w]')}`, [
          ['==', 'sum(w in Omega, p[w]*lower)', hypothesis('p-sums-to-one')],
          ['<=', 'rhs', hypothesis('above the lower end')],
        ]),
        have('mean below', `${mean('Y[w]')} <= upper`, [
          ['<=', 'sum(w in Omega, p[w]*upper)', hypothesis('below the upper end')],
          ['==', 'rhs', hypothesis('p-sums-to-one')],
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
            ['==', `exp(-s*${mean('Y[w]')})*sum(w in Omega, p[w]*exp(s*Y[w]))`, algebra()],
            [
              '<=',
              `exp(-s*${mean('Y[w]')})*sum(w in Omega, p[w]*((upper - Y[w])/(upper - lower)*exp(s*lower) + (Y[w] - lower)/(upper - lower)*exp(s*upper)))`,
              hypothesis('chord'),
            ],
            [
              '==',
              `exp(-s*${mean('Y[w]')})*((upper - ${mean('Y[w]')})/(upper - lower)*exp(s*lower) + (${mean('Y[w]')} - lower)/(upper - lower)*exp(s*upper))`,
              hypothesis('p-sums-to-one'),
            ],
            [
              '==',
              `exp(-s*${mean('Y[w]')} + s*lower)*(1 - (${mean('Y[w]')} - lower)/(upper - lower) + (${mean('Y[w]')} - lower)/(upper - lower)*exp(s*(upper - lower)))`,
              algebra(),
            ],
            [
              '<=',
              `exp(-s*${mean('Y[w]')} + s*lower)*exp((${mean('Y[w]')} - lower)/(upper - lower)*(s*(upper - lower)) + (s*(upper - lower))^2/8)`,
              lemma('hoeffding-finite-class', {
                part: 'two points',
                at: { q: `(${mean('Y[w]')} - lower)/(upper - lower)`, h: 's*(upper - lower)' },
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
          [
            have('constant', 'forall(z in Omega, Y[z] == lower)', [
              have('no distance', 'abs(Y[z] - lower) <= 0', [
                ['==', 'Y[z] - lower', hypothesis('above the lower end')],
                ['<=', 'upper - lower', hypothesis('below the upper end')],
                ['<=', 'rhs', hypothesis('case')],
              ]),
              ['==', 'rhs', lemma('zero-absolute-value')],
            ]),
            [
              '==',
              'sum(w in Omega, p[w]*exp(s*(lower - sum(v in Omega, p[v]*lower))))',
              hypothesis('constant'),
            ],
            ['==', 'exp(0)', hypothesis('p-sums-to-one')],
            ['<=', 'rhs', sign()],
          ],
        ),
      ],
      instances: {
        raw: { below: real('nonnegative'), above: real('nonnegative') },
        construct: { lower: 'min(w in Omega, Y[w]) - below', upper: 'max(w in Omega, Y[w]) + above' },
        regimes: {
          'tight: a point': { construct: { 'Y[w in Omega]': 'below', lower: 'below', upper: 'below' } },
        },
      },
    },
    tail: {
      given: variables,
      hypotheses: { ...bounded, ...independent, 'some interval is no point': `0 < ${width}` },
      states: `${chance(`t <= ${deviation}`)} <= exp(-2*t^2/${width})`,
      derivation: [
        have('moment', `forall(s in positive, ${mean(`exp(s*${deviation})`)} <= exp(s^2/8*${width}))`, [
          ['==', mean(`prod(i in N, exp(s*(X[i,w] - sum(v in Omega, p[v]*X[i,v]))))`), algebra()],
          [
            '==',
            `prod(i in N, ${mean('exp(s*(X[i,w] - sum(v in Omega, p[v]*X[i,v])))')})`,
            hypothesis('independent', {
              at: { g: 'map(n in N, x in R, exp(s*(x - sum(v in Omega, p[v]*X[n,v]))))' },
            }),
          ],
          [
            '<=',
            'prod(i in N, exp(s^2*(b[i] - a[i])^2/8))',
            lemma('hoeffding-finite-class', {
              part: 'lemma',
              at: { Y: 'array(w in Omega, X[i,w])', lower: 'a[i]', upper: 'b[i]', s: 's' },
            }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        [
          '<=',
          `exp(-(4*t/${width}*t))*${mean(`exp(4*t/${width}*${deviation})`)}`,
          lemma('chernoff', {
            at: { Omega: 'Omega', p: 'p', s: `4*t/${width}`, Y: `array(w in Omega, ${deviation})`, t: 't' },
          }),
        ],
        [
          '<=',
          `exp(-(4*t/${width}*t))*exp((4*t/${width})^2/8*${width})`,
          hypothesis('moment', { at: { s: `4*t/${width}` } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: inIntervals,
      slack:
        'for one coin of probability q at t = 1 - q the ratio is q/exp(-2 (1 - q)^2), which tends to 1 as q tends to 1; no larger constant than 2 serves all numbers of variables',
    },
    'under any law': {
      given: {
        Sample: law('sample space'),
        N: indexSet('variables'),
        V: array('N', 'Sample', { is: 'bounded' }),
        a: array('N'),
        b: array('N'),
        t: real('positive'),
      },
      hypotheses: {
        'above a': 'forall(i in N, w in Sample, a[i] <= V[i,w])',
        'below b': 'forall(i in N, w in Sample, V[i,w] <= b[i])',
        'moments of the sum':
          'forall(s in R, E(w in Sample, exp(s*sum(i in N, V[i,w]))) == prod(i in N, E(w in Sample, exp(s*V[i,w]))))',
        'some interval is no point': `0 < ${width}`,
      },
      states: `E(w in Sample, indicator(t <= sum(i in N, V[i,w] - E(v in Sample, V[i,v])))) <= exp(-2*t^2/${width})`,
      derivation: [
        [
          '<=',
          'rhs',
          lemma('hoeffding-any-law', {
            part: 'tail',
            at: { N: 'N', Sample: 'Sample', X: 'V', a: 'a', b: 'b', t: 't' },
          }),
        ],
      ],
      instances: {
        sizes: { N: [1, 1], Sample: [1, 4] },
        raw: { share: array('N', 'Sample', { is: '[0,1]' }), length: array('N', { is: 'positive' }) },
        construct: {
          'b[i in N]': 'a[i] + length[i]',
          'V[i in N, w in Sample]': 'a[i] + length[i]*share[i,w]',
        },
      },
      slack: 'as for finite sample spaces',
    },
    'no spread': {
      given: variables,
      hypotheses: { ...bounded, 'every interval is a point': `${width} == 0` },
      states: `${chance(`t <= ${deviation}`)} == 0`,
      derivation: [
        have('small', `${width} <= 0`, [
          ['==', '0', hypothesis('every interval is a point')],
          ['<=', 'rhs', algebra()],
        ]),
        have('squares', 'forall(i in N, (b[i] - a[i])^2 == 0)', [
          [
            '==',
            'rhs',
            lemma('zero-sum-of-nonnegative', { at: { I: 'N', f: 'array(k in N, (b[k] - a[k])^2)', i: 'i' } }),
          ],
        ]),
        have('points', 'forall(i in N, b[i] == a[i])', [
          contradiction('0 < 0', [
            ['<', '(b[i] - a[i])^2', sign()],
            ['==', 'rhs', hypothesis('squares')],
          ]),
        ]),
        have('constant', 'forall(i in N, w in Omega, X[i,w] == a[i])', [
          have('no distance', 'abs(X[i,w] - a[i]) <= 0', [
            ['==', 'X[i,w] - a[i]', hypothesis('above a')],
            ['<=', 'b[i] - a[i]', hypothesis('below b')],
            ['==', 'a[i] - a[i]', hypothesis('points')],
            ['<=', 'rhs', algebra()],
          ]),
          ['==', 'rhs', lemma('zero-absolute-value')],
        ]),
        [
          '==',
          mean('indicator(t <= sum(i in N, a[i] - sum(v in Omega, p[v]*a[i])))'),
          hypothesis('constant'),
        ],
        ['==', mean('indicator(t <= 0)'), hypothesis('p-sums-to-one')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        construct: { 'X[i in N, w in Omega]': 'a[i]', 'b[i in N]': 'a[i]' },
      },
    },
    'both sides': {
      given: variables,
      hypotheses: { ...bounded, ...independent, 'some interval is no point': `0 < ${width}` },
      states: `${chance(`t <= abs(${deviation})`)} <= 2*exp(-2*t^2/${width})`,
      derivation: [
        have('either', 'forall(y in R, indicator(t <= abs(y)) <= indicator(t <= y) + indicator(t <= -y))', [
          cases(
            '0 <= y',
            [
              ['==', 'indicator(t <= y)', algebra()],
              ['<=', 'rhs', sign()],
            ],
            [
              ['==', 'indicator(t <= -y)', algebra()],
              ['<=', 'rhs', sign()],
            ],
          ),
        ]),
        have(
          'independent negatives',
          `forall(g in map(N, R, R), ${mean('prod(i in N, g(i, -X[i,w]))')} == prod(i in N, ${mean('g(i, -X[i,w])')}))`,
          [['==', 'rhs', hypothesis('independent', { at: { g: 'map(n in N, x in R, g(n, -x))' } })]],
        ),
        have('other width', `0 < sum(i in N, (-a[i] - -b[i])^2)`, [
          ['<', width, hypothesis('some interval is no point')],
          ['==', 'rhs', algebra()],
        ]),
        ['<=', mean(`(indicator(t <= ${deviation}) + indicator(t <= -${deviation}))`), hypothesis('either')],
        [
          '==',
          `${chance(`t <= ${deviation}`)} + ${chance(`t <= ${deviation.replaceAll('X[', '-X[')}`)}`,
          algebra(),
        ],
        [
          '<=',
          `exp(-2*t^2/${width}) + ${chance(`t <= ${deviation.replaceAll('X[', '-X[')}`)}`,
          lemma('hoeffding-finite-class', { part: 'tail' }),
        ],
        [
          '<=',
          `exp(-2*t^2/${width}) + exp(-2*t^2/sum(i in N, (-a[i] - -b[i])^2))`,
          lemma('hoeffding-finite-class', {
            part: 'tail',
            at: {
              N: 'N',
              X: 'array(i in N, w in Omega, -X[i,w])',
              a: 'array(i in N, -b[i])',
              b: 'array(i in N, -a[i])',
            },
          }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: inIntervals,
      slack: 'the union of two events that exclude each other costs nothing; the rest is that of one side',
    },
    'finite class': {
      given: hypothesisClass,
      hypotheses: losses,
      states: `${chance(`eps <= max(h in H, ${error('h')})`)} <= 2*card(H)*exp(-2*card(M)*eps^2)`,
      derivation: [
        have(
          'scaled',
          'forall(y in nonnegative, indicator(eps <= y/card(M)) <= indicator(card(M)*eps <= y))',
          [
            cases(
              'eps <= y/card(M)',
              [
                have('large', 'card(M)*eps <= y', [
                  ['<=', 'card(M)*(y/card(M))', hypothesis('case')],
                  ['==', 'rhs', algebra()],
                ]),
                ['==', '1', hypothesis('case')],
                ['==', 'rhs', hypothesis('large')],
              ],
              [
                ['==', '0', hypothesis('case')],
                ['<=', 'rhs', sign()],
              ],
            ),
          ],
        ),
        have('quotient', 'forall(y in R, abs(y/card(M)) == abs(y)/card(M))', [['==', 'rhs', algebra()]]),
        have('examples', '0 < sum(i in M, (1 - 0)^2)', [
          ['<', 'card(M)', sign()],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'one hypothesis',
          `forall(h in H, ${chance(`eps <= ${error('h')}`)} <= 2*exp(-2*card(M)*eps^2))`,
          [
            have(
              'deviation',
              `forall(w in Omega, ${error('h')} == abs(sum(i in M, Z[h,i,w] - sum(v in Omega, p[v]*Z[h,i,v])))/card(M))`,
              [
                ['==', 'abs((sum(i in M, Z[h,i,w]) - card(M)*risk[h])/card(M))', algebra()],
                [
                  '==',
                  'abs(sum(i in M, Z[h,i,w]) - card(M)*risk[h])/card(M)',
                  hypothesis('quotient', { at: { y: 'sum(i in M, Z[h,i,w]) - card(M)*risk[h]' } }),
                ],
                ['==', 'abs(sum(i in M, Z[h,i,w] - risk[h]))/card(M)', algebra()],
                ['==', 'rhs', hypothesis('same law')],
              ],
            ),
            have(
              'independent here',
              `forall(g in map(M, R, R), ${mean('prod(i in M, g(i, Z[h,i,w]))')} == prod(i in M, ${mean('g(i, Z[h,i,w])')}))`,
              [
                [
                  '==',
                  'rhs',
                  hypothesis('independent examples', { at: { h: 'h', g: 'map(i in M, x in R, g(i, x))' } }),
                ],
              ],
            ),
            [
              '==',
              chance('eps <= abs(sum(i in M, Z[h,i,w] - sum(v in Omega, p[v]*Z[h,i,v])))/card(M)'),
              hypothesis('deviation'),
            ],
            [
              '<=',
              chance('card(M)*eps <= abs(sum(i in M, Z[h,i,w] - sum(v in Omega, p[v]*Z[h,i,v])))'),
              hypothesis('scaled'),
            ],
            [
              '<=',
              '2*exp(-2*(card(M)*eps)^2/sum(i in M, (1 - 0)^2))',
              lemma('hoeffding-finite-class', {
                part: 'both sides',
                at: {
                  N: 'M',
                  X: 'array(i in M, w in Omega, Z[h,i,w])',
                  a: 'array(i in M, 0)',
                  b: 'array(i in M, 1)',
                  t: 'card(M)*eps',
                },
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        [
          '<=',
          `sum(h in H, ${chance(`eps <= ${error('h')}`)})`,
          lemma('union-bound', {
            at: { H: 'H', Omega: 'Omega', p: 'p', t: 'eps', Z: `array(h in H, w in Omega, ${error('h')})` },
          }),
        ],
        ['<=', 'sum(h in H, 2*exp(-2*card(M)*eps^2))', hypothesis('one hypothesis')],
        ['==', 'rhs', algebra()],
      ],
      instances: examples,
      slack: 'the union bound adds up probabilities: the factor |H| is sharp in the logarithm only',
    },
    'chosen by the data': {
      given: { ...hypothesisClass, chosen: choice('Omega', 'H') },
      hypotheses: losses,
      states: `${chance(`eps <= ${error('chosen[w]')}`)} <= 2*card(H)*exp(-2*card(M)*eps^2)`,
      derivation: [
        have('entry', `forall(k in H, w in Omega, ${error('k')} <= max(h in H, ${error('h')}))`, [
          ['<=', 'rhs', algebra()],
        ]),
        have(
          'pointwise',
          `forall(w in Omega, indicator(eps <= ${error('chosen[w]')}) <= indicator(eps <= max(h in H, ${error('h')})))`,
          [
            cases(
              `eps <= ${error('chosen[w]')}`,
              [
                have('largest', `eps <= max(h in H, ${error('h')})`, [
                  ['<=', error('chosen[w]'), hypothesis('case')],
                  ['<=', 'rhs', hypothesis('entry', { at: { k: 'chosen[w]' } })],
                ]),
                ['==', '1', hypothesis('case')],
                ['==', 'rhs', hypothesis('largest')],
              ],
              [
                ['==', '0', hypothesis('case')],
                ['<=', 'rhs', sign()],
              ],
            ),
          ],
        ),
        ['<=', chance(`eps <= max(h in H, ${error('h')})`), hypothesis('pointwise')],
        ['<=', 'rhs', lemma('hoeffding-finite-class', { part: 'finite class' })],
      ],
      instances: examples,
      slack: 'as for the largest deviation',
    },
  },

  controls: {
    'a constant 8.08': {
      part: 'two points',
      replace: ['h^2/8', 'h^2/(808/100)'],
      counterexample: { Omega: 1, p: [1], q: '1/2', h: '1/4' },
      instances: { draw: { q: { between: [0.4375, 0.5625] }, h: { between: [0.125, 0.375] } } },
      because: 'log cosh(1/8) = 0.0078023 is more than 0.0077351',
    },
    'an interval of half the length': {
      part: 'lemma',
      replace: ['(upper - lower)^2/8', '(upper - lower)^2/32'],
      counterexample: { p: ['1/2', '1/2'], Y: [0, 1], lower: 0, upper: 1, s: 1 },
      instances: {
        sizes: { Omega: [2, 2] },
        draw: { below: { oneOf: [0] }, above: { oneOf: [0] }, s: { between: [0.5, 2] } },
      },
      because: 'cosh(1/2) is more than exp(1/32)',
    },
    'exponent -4 t^2': {
      part: 'tail',
      replace: ['-2*t^2', '-4*t^2'],
      counterexample: fairCoin,
      instances: {
        sizes: { Omega: [2, 2] },
        construct: {
          'X[i in N, w in Omega]': 'a[i] + length[i]*indicator(key[w] == max(v in Omega, key[v]))',
          t: 'max(i in N, length[i]*(1 - sum(w in Omega, p[w]*indicator(key[w] == max(v in Omega, key[v])))))',
        },
      },
      because: 'a fair coin exceeds its mean by 1/2 with probability 1/2, more than exp(-1)',
    },
    'exponent -5/2 t^2': {
      part: 'tail',
      replace: ['-2*t^2', '-5/2*t^2'],
      counterexample: { ...fairCoin, p: ['7153/10000', '2847/10000'], t: '7153/10000' },
      instances: {
        sizes: { Omega: [2, 2] },
        raw: { tilt: real('[0,1]') },
        draw: { tilt: { between: [0.25, 0.3125] } },
        construct: {
          'p[w in Omega]':
            'tilt*indicator(key[w] == max(v in Omega, key[v])) + (1 - tilt)*indicator(key[w] != max(v in Omega, key[v]))',
          'X[i in N, w in Omega]': 'a[i] + length[i]*indicator(key[w] == max(v in Omega, key[v]))',
          t: 'max(i in N, length[i]*(1 - tilt))',
        },
      },
      because: '0.2847 is more than 0.2783',
    },
    'dependent variables': {
      part: 'tail',
      without: ['independent'],
      counterexample: {
        p: ['1/2', '1/2'],
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
        sizes: { Omega: [2, 2], N: [4, 6] },
        draw: { p: { tables: [['1/2', '1/2']] } },
        construct: {
          'length[i in N]': '1',
          'X[i in N, w in Omega]': 'a[i] + indicator(key[w] == max(v in Omega, key[v]))',
          t: 'card(N)*(1 - sum(w in Omega, p[w]*indicator(key[w] == max(v in Omega, key[v]))))',
        },
      },
      because: 'one coin counted twice: 1/2 is more than exp(-1)',
    },
    'ten copies of one variable': {
      part: 'tail',
      without: ['independent'],
      counterexample: {
        p: ['1/2', '1/2'],
        N: 10,
        X: Array.from({ length: 10 }, () => [0, 1]),
        a: Array.from({ length: 10 }, () => 0),
        b: Array.from({ length: 10 }, () => 1),
        t: 5,
      },
      instances: {
        sizes: { Omega: [2, 2], N: [10, 10] },
        construct: {
          'length[i in N]': '1',
          'X[i in N, w in Omega]': 'a[i] + indicator(key[w] == max(v in Omega, key[v]))',
          t: 'card(N)*(1 - sum(w in Omega, p[w]*indicator(key[w] == max(v in Omega, key[v]))))',
        },
      },
      because: 'one coin counted ten times: 1/2 is more than exp(-5)',
    },
    'negative t': {
      part: 'tail',
      given: { t: real() },
      counterexample: { ...fairCoin, t: '-1/2' },
      instances: { construct: { t: '-max(i in N, length[i])' } },
      because: 'the probability is then 1',
    },
    'one side for both': {
      part: 'both sides',
      replace: ['2*exp(', 'exp('],
      counterexample: fairCoin,
      instances: {
        sizes: { Omega: [2, 2] },
        construct: {
          'X[i in N, w in Omega]': 'a[i] + length[i]*indicator(key[w] == max(v in Omega, key[v]))',
          t: 'max(i in N, length[i]*min(w in Omega, min(1/2, p[w])))',
        },
      },
      because: 'a fair coin always is 1/2 away from its mean',
    },
    'a class without the factor |H|': {
      part: 'finite class',
      replace: ['2*card(H)*', '2*'],
      counterexample: bestOfThree,
      instances: notDerived,
      because: 'two of the six coins agree with probability 7/8, more than 2 exp(-1)',
    },
    'a chosen hypothesis without the factor |H|': {
      part: 'chosen by the data',
      replace: ['2*card(H)*', '2*'],
      counterexample: bestOfThree,
      instances: notDerived,
      because: 'the chosen hypothesis errs by 1/2 with probability 7/8, more than 2 exp(-1)',
    },
  },
});
