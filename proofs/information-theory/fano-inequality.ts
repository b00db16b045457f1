/**
 * # Fano's inequality: what T does not tell about Y bounds the error of every guess
 *
 * For a law J of T and a class Y out of K >= 2, and a guess g(T) among the same K classes with error Pe: H(Y|T) <= h(Pe) + Pe log(K - 1), with
 * equality exactly when, given T, all wrong classes are alike and the error does not depend on T. Hence Pe >= (H(Y) - I(T;Y) - log 2)/log K.
 * Conversely the guess of largest probability given T (MAP) has Pe <= 1 - exp(-H(Y|T)), and errs no more often than the best guess without T.
 * Natural logarithms, 0 log 0 = 0, finite T; H(Y|T) is the mean entropy of P(.|t). The printed form does not say that g takes
 * its values in the K classes; with a further label log(K - 1) must be log K (see `controls`). A guess that also uses a coin is a function of T and the coin.
 * Not claimed: that information about Y makes the MAP guess better than the best guess without T (it need not).
 */
import {
  algebra,
  array,
  both,
  cases,
  choice,
  contradiction,
  type Derivation,
  element,
  have,
  hypothesis,
  type Instances,
  interval,
  lemma,
  nonemptySet,
  probability,
  proof,
  real,
  sign,
  stochastic,
  unfold,
} from 'lemmata';

const itself = 'fano-inequality';
const own = (part: string) => lemma(itself, { part });
const logs = 'sum(t in T, sum(y in Y, J[t,y]*(ln(JT[t]) - ln(J[t,y]))))';
/** Given t, the guess is right with probability 1 - d, and all other classes are alike. */
const channel = (d: string) => `(delta(g[t],y)*(1 - ${d}) + (1 - delta(g[t],y))*${d}/(card(Y) - 1))`;
const divergence = 'sum(t in T, sum(y in Y, J[t,y]*(ln(J[t,y]) - ln(Q[t,y]))))';
const bound = 'h(Pe) + Pe*log(card(Y) - 1)';
const table = { X: 'T', Y: 'Y', A: 'J', B: 'Q' };

/** J below its marginal JT, which is no negative number. */
const marginal: Derivation = [
  have('mass of T', 'forall(t in T, 0 <= JT[t])', [
    ['<=', 'sum(y in Y, J[t,y])', sign()],
    ['==', 'rhs', unfold('JT')],
  ]),
  have('part of the marginal', 'forall(t in T, y in Y, J[t,y] <= JT[t])', [
    ['<=', 'sum(v in Y, J[t,v])', sign('sum(v in Y, J[t,v]*(1 - delta(v,y)))')],
    ['==', 'rhs', unfold('JT')],
  ]),
];
const charged = have('charged', 'forall(t in T, y in Y, JT[t] == 0, J[t,y] == 0)', [
  contradiction('0 < 0', [
    ['<', 'J[t,y]', sign()],
    ['<=', 'JT[t]', hypothesis('part of the marginal')],
    ['==', 'rhs', hypothesis('assumed')],
  ]),
]);
const totalOfT = have('total of T', 'sum(t in T, JT[t]) == 1', [
  ['==', 'sum(t in T, sum(y in Y, J[t,y]))', unfold('JT')],
  ['==', 'rhs', hypothesis('J is a law')],
]);
const right = have('right guesses', 'sum(t in T, J[t,g[t]]) == 1 - Pe', [
  [
    '==',
    'sum(t in T, sum(y in Y, J[t,y])) - sum(t in T, sum(y in Y, J[t,y]*(1 - delta(g[t],y))))',
    algebra(),
  ],
  ['==', '1 - sum(t in T, sum(y in Y, J[t,y]*(1 - delta(g[t],y))))', hypothesis('J is a law')],
  ['==', 'rhs', unfold('Pe')],
]);
/** Pe is a probability. */
const probabilityOfError: Derivation = [
  have('error is nonnegative', '0 <= Pe', [
    ['<=', 'sum(t in T, sum(y in Y, J[t,y]*(1 - delta(g[t],y))))', sign()],
    ['==', 'rhs', unfold('Pe')],
  ]),
  have('error is at most one', '0 <= 1 - Pe', [
    ['<=', 'sum(t in T, J[t,g[t]])', sign()],
    ['==', 'rhs', hypothesis('right guesses')],
  ]),
];
/** Where J has mass, so has its part of Pe. */
const errors: Derivation = [
  ...marginal,
  charged,
  totalOfT,
  right,
  ...probabilityOfError,
  have('right at t', 'forall(t in T, J[t,g[t]] <= 1 - Pe)', [
    ['<=', 'sum(v in T, J[v,g[v]])', sign('sum(v in T, J[v,g[v]]*(1 - delta(v,t)))')],
    ['==', 'rhs', hypothesis('right guesses')],
  ]),
  have('wrong at t', 'forall(t in T, y in Y, g[t] != y, J[t,y] <= Pe)', [
    have('one wrong class', 'forall(v in Y, delta(v,y)*J[t,v] <= J[t,v]*(1 - delta(g[t],v)))', [
      cases(
        'v == y',
        [
          ['==', 'J[t,y]*(1 - delta(g[t],y))', hypothesis('case'), hypothesis('assumed')],
          ['<=', 'rhs', hypothesis('case')],
        ],
        [
          ['==', '0', hypothesis('case')],
          ['<=', 'rhs', sign()],
        ],
      ),
    ]),
    ['==', 'sum(v in Y, delta(v,y)*J[t,v])', algebra()],
    ['<=', 'sum(v in Y, J[t,v]*(1 - delta(g[t],v)))', hypothesis('one wrong class')],
    [
      '<=',
      'sum(u in T, sum(v in Y, J[u,v]*(1 - delta(g[u],v))))',
      sign('sum(u in T, sum(v in Y, J[u,v]*(1 - delta(g[u],v)))*(1 - delta(u,t)))'),
    ],
    ['==', 'rhs', unfold('Pe')],
  ]),
  have('other classes', '0 < card(Y) - 1', [
    ['<', '2 - 1', algebra()],
    ['<=', 'rhs', hypothesis('two classes')],
  ]),
];
/** What the lemmas on tables ask of J and Q. */
const tables: Derivation = [
  ...errors,
  have('Q is nonnegative', 'forall(t in T, y in Y, 0 <= Q[t,y])', [
    ['<=', `JT[t]*${channel('Pe')}`, sign()],
    ['==', 'rhs', unfold('Q')],
  ]),
  have('continuity', 'forall(t in T, y in Y, Q[t,y] == 0, J[t,y] == 0)', [
    contradiction('0 < 0', [
      have('y has mass', '0 < J[t,y]', [['<', 'rhs', sign()]]),
      have('t has mass', '0 < JT[t]', [
        ['<', 'J[t,y]', hypothesis('y has mass')],
        ['<=', 'rhs', hypothesis('part of the marginal')],
      ]),
      cases(
        'g[t] == y',
        [
          ['<', 'JT[t]*J[t,y]', sign()],
          ['==', 'JT[t]*J[t,g[t]]', hypothesis('case')],
          ['<=', 'JT[t]*(1 - Pe)', hypothesis('right at t', { at: { t: 't' }, times: 'JT[t]' })],
          ['==', `JT[t]*${channel('Pe')}`, hypothesis('case')],
          ['==', 'Q[t,y]', unfold('Q')],
          ['==', 'rhs', hypothesis('assumed')],
        ],
        [
          ['<', 'JT[t]*J[t,y]/(card(Y) - 1)', sign()],
          [
            '<=',
            'JT[t]*Pe/(card(Y) - 1)',
            hypothesis('wrong at t', { at: { t: 't', y: 'y' }, times: 'JT[t]/(card(Y) - 1)' }),
          ],
          ['==', `JT[t]*${channel('Pe')}`, hypothesis('case')],
          ['==', 'Q[t,y]', unfold('Q')],
          ['==', 'rhs', hypothesis('assumed')],
        ],
      ),
    ]),
  ]),
  have('equal totals', 'sum(t in T, sum(y in Y, J[t,y])) == sum(t in T, sum(y in Y, Q[t,y]))', [
    ['==', '1', hypothesis('J is a law')],
    ['==', 'sum(t in T, JT[t])', hypothesis('total of T')],
    ['==', `sum(t in T, sum(y in Y, JT[t]*${channel('Pe')}))`, algebra()],
    ['==', 'rhs', unfold('Q')],
  ]),
];
const alike = { 'Q[t in T, y in Y]': `JT[t]*${channel('Pe')}` };
const guesses = {
  raw: { mass: probability('T'), rows: stochastic('T', 'Y'), part: real('[0,1]') },
  regimes: {
    'tight: wrong classes are alike': { construct: { 'J[t in T, y in Y]': `mass[t]*${channel('part')}` } },
    'T tells the class': { construct: { 'J[t in T, y in Y]': 'mass[t]*delta(g[t],y)' } },
  },
} satisfies Instances;
/** No class is more probable given t than the guess. */
const mostProbable = { 'g is most probable': 'forall(t in T, y in Y, J[t,y] <= J[t,g[t]])' };

/** Any law of which g is the MAP guess. */
const lifted = {
  raw: { mass: probability('T'), rows: stochastic('T', 'Y'), lift: array('T') },
  construct: {
    'lift[t in T]': 'max(y in Y, rows[t,y]) - rows[t,g[t]]',
    'J[t in T, y in Y]': 'mass[t]*(rows[t,y] + delta(g[t],y)*lift[t])/(1 + lift[t])',
  },
} satisfies Instances;

export default proof({
  id: itself,
  title: 'What T does not tell about the class Y bounds the error of every guess, both ways for the best',
  sources: [
    {
      document: 'foundations-article',
      section: 'Entropy and Information Content',
      relation: 'made precise',
    },
  ],
  references: ['fano1961', 'cover2006, Theorem 2.10.1', 'hellman1970'],

  given: {
    T: nonemptySet('observations'),
    Y: nonemptySet('classes'),
    J: array('T', 'Y', { is: 'nonnegative' }),
    g: choice('T', 'Y'),
  },
  where: {
    'ln(x in R)': 'log(max(x, indicator(x <= 0)))',
    'per(a in R, b in R)': 'a/max(b, indicator(b <= 0))',
    'h(x in R)': '-x*ln(x) - (1 - x)*ln(1 - x)',
    'JT[t in T]': 'sum(y in Y, J[t,y])',
    'JY[y in Y]': 'sum(t in T, J[t,y])',
    HY: '-sum(y in Y, JY[y]*ln(JY[y]))',
    HYgivenT: 'sum(t in T, JT[t]*(-sum(y in Y, per(J[t,y], JT[t])*ln(per(J[t,y], JT[t])))))',
    I: 'sum(t in T, sum(y in Y, J[t,y]*(ln(J[t,y]) - ln(JT[t]*JY[y]))))',
    Pe: 'sum(t in T, sum(y in Y, J[t,y]*(1 - delta(g[t],y))))',
  },
  hypotheses: {
    'J is a law': 'sum(t in T, sum(y in Y, J[t,y])) == 1',
    'two classes': '2 <= card(Y)',
  },

  parts: {
    'sum of logarithms': {
      without: ['J is a law', 'two classes'],
      states: `HYgivenT == ${logs}`,
      derivation: [
        ...marginal,
        charged,
        have(
          'term',
          'forall(t in T, y in Y, JT[t]*per(J[t,y], JT[t])*ln(per(J[t,y], JT[t])) == J[t,y]*(ln(J[t,y]) - ln(JT[t])))',
          [
            have('whole', 'forall(JT[t] == 0, J[t,y] == 0)', [['==', 'rhs', hypothesis('charged')]]),
            have('part', 'forall(J[t,y] == 0, J[t,y] == 0)', [['==', 'rhs', hypothesis('assumed')]]),
            have('normalised', 'JT[t]*per(J[t,y], JT[t]) == J[t,y]', [
              [
                '==',
                'rhs',
                unfold('per'),
                lemma('logarithm-with-zero-convention', {
                  part: 'normalised',
                  at: { a: 'J[t,y]', c: 'JT[t]' },
                }),
              ],
            ]),
            ['==', 'J[t,y]*ln(per(J[t,y], JT[t]))', hypothesis('normalised')],
            [
              '==',
              'rhs',
              unfold('ln', 'per'),
              lemma('logarithm-with-zero-convention', {
                part: 'quotient',
                at: { a: 'J[t,y]', b: 'J[t,y]', c: 'JT[t]' },
              }),
            ],
          ],
        ),
        [
          '==',
          'sum(t in T, JT[t]*(-sum(y in Y, per(J[t,y], JT[t])*ln(per(J[t,y], JT[t])))))',
          unfold('HYgivenT'),
        ],
        ['==', '-sum(t in T, sum(y in Y, JT[t]*per(J[t,y], JT[t])*ln(per(J[t,y], JT[t]))))', algebra()],
        ['==', '-sum(t in T, sum(y in Y, J[t,y]*(ln(J[t,y]) - ln(JT[t]))))', hypothesis('term')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { Y: [1, 4] },
        regimes: { 'any mass': { construct: { 'J[t in T, y in Y]': '3/2*mass[t]*rows[t,y]' } } },
      },
    },
    gap: {
      where: alike,
      instances: guesses,
      states: `${bound} - HYgivenT == ${divergence}`,
      derivation: [
        ...errors,
        have('logarithm of a quotient', 'forall(a in positive, b in positive, log(a/b) == log(a) - log(b))', [
          ['==', 'rhs', algebra()],
        ]),
        have(
          'logarithm of Q',
          'forall(t in T, y in Y, J[t,y]*ln(Q[t,y]) == J[t,y]*(ln(JT[t]) + delta(g[t],y)*ln(1 - Pe) + (1 - delta(g[t],y))*(ln(Pe) - log(card(Y) - 1))))',
          [
            cases(
              'J[t,y] == 0',
              [
                ['==', '0', hypothesis('case')],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                have('y has mass', '0 < J[t,y]', [['<', 'rhs', sign()]]),
                have('t has mass', '0 < JT[t]', [
                  ['<', 'J[t,y]', hypothesis('y has mass')],
                  ['<=', 'rhs', hypothesis('part of the marginal')],
                ]),
                cases(
                  'g[t] == y',
                  [
                    have('right now and then', '0 < 1 - Pe', [
                      ['<', 'J[t,y]', hypothesis('y has mass')],
                      ['==', 'J[t,g[t]]', hypothesis("case'")],
                      ['<=', 'rhs', hypothesis('right at t')],
                    ]),
                    have('both', '0 < JT[t]*(1 - Pe)', [['<', 'rhs', sign()]]),
                    ['==', `J[t,y]*ln(JT[t]*${channel('Pe')})`, unfold('Q')],
                    ['==', 'J[t,y]*ln(JT[t]*(1 - Pe))', hypothesis("case'")],
                    ['==', 'J[t,y]*log(JT[t]*(1 - Pe))', unfold('ln')],
                    ['==', 'J[t,y]*(log(JT[t]) + log(1 - Pe))', algebra()],
                    ['==', 'J[t,y]*(ln(JT[t]) + ln(1 - Pe))', unfold('ln')],
                    ['==', 'rhs', hypothesis("case'")],
                  ],
                  [
                    have('wrong now and then', '0 < Pe', [
                      ['<', 'J[t,y]', hypothesis('y has mass')],
                      ['<=', 'rhs', hypothesis('wrong at t')],
                    ]),
                    ['==', `J[t,y]*ln(JT[t]*${channel('Pe')})`, unfold('Q')],
                    ['==', 'J[t,y]*ln(JT[t]*Pe/(card(Y) - 1))', hypothesis("case'")],
                    ['==', 'J[t,y]*log(JT[t]*Pe/(card(Y) - 1))', unfold('ln')],
                    [
                      '==',
                      'J[t,y]*(log(JT[t]*Pe) - log(card(Y) - 1))',
                      hypothesis('logarithm of a quotient', { at: { a: 'JT[t]*Pe', b: 'card(Y) - 1' } }),
                    ],
                    ['==', 'J[t,y]*(log(JT[t]) + log(Pe) - log(card(Y) - 1))', algebra()],
                    ['==', 'J[t,y]*(ln(JT[t]) + ln(Pe) - log(card(Y) - 1))', unfold('ln')],
                    ['==', 'rhs', hypothesis("case'")],
                  ],
                ),
              ],
            ),
          ],
        ),
        ['==', `${bound} - ${logs}`, own('sum of logarithms')],
        ['==', `-Pe*ln(Pe) - (1 - Pe)*ln(1 - Pe) + Pe*log(card(Y) - 1) - ${logs}`, unfold('h')],
        [
          '==',
          `-Pe*(ln(Pe) - log(card(Y) - 1)) - sum(t in T, J[t,g[t]])*ln(1 - Pe) - ${logs}`,
          hypothesis('right guesses'),
        ],
        [
          '==',
          `-sum(t in T, sum(y in Y, J[t,y]*(1 - delta(g[t],y))))*(ln(Pe) - log(card(Y) - 1)) - sum(t in T, J[t,g[t]])*ln(1 - Pe) - ${logs}`,
          unfold('Pe'),
        ],
        [
          '==',
          'sum(t in T, sum(y in Y, J[t,y]*ln(J[t,y]))) - sum(t in T, sum(y in Y, J[t,y]*(ln(JT[t]) + delta(g[t],y)*ln(1 - Pe) + (1 - delta(g[t],y))*(ln(Pe) - log(card(Y) - 1)))))',
          algebra(),
        ],
        [
          '==',
          'sum(t in T, sum(y in Y, J[t,y]*ln(J[t,y]))) - sum(t in T, sum(y in Y, J[t,y]*ln(Q[t,y])))',
          hypothesis('logarithm of Q'),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'every guess': {
      where: alike,
      instances: guesses,
      states: `HYgivenT <= ${bound}`,
      derivation: [
        ...tables,
        have('nonnegative', `0 <= ${divergence}`, [
          [
            '<=',
            'rhs',
            unfold('ln'),
            lemma('kullback-leibler-of-tables', { part: 'nonnegative', at: table }),
          ],
        ]),
        ['<=', `HYgivenT + ${divergence}`, hypothesis('nonnegative')],
        ['==', `HYgivenT + (${bound} - HYgivenT)`, own('gap')],
        ['==', 'rhs', algebra()],
      ],
    },
    'equality when wrong classes are alike, and only then': {
      where: alike,
      instances: guesses,
      states: `(forall(${bound} <= HYgivenT, forall(i in T, j in Y, J[i,j] == Q[i,j]))) and (forall(forall(i in T, j in Y, J[i,j] == Q[i,j]), HYgivenT == ${bound}))`,
      derivation: [
        ...tables,
        both(
          [
            have(
              'no divergence',
              `${divergence.replaceAll(/ln\(([^()]*)\)/g, 'log(max($1, indicator($1 <= 0)))')} <= 0`,
              [
                ['==', divergence, unfold('ln')],
                ['==', `${bound} - HYgivenT`, own('gap')],
                ['<=', 'rhs', hypothesis('assumed')],
              ],
            ),
            [
              '==',
              'rhs',
              lemma('kullback-leibler-of-tables', {
                part: 'zero for equal tables only',
                at: { ...table, i: 'i', j: 'j' },
              }),
            ],
          ],
          [
            ['==', `${bound} - (${bound} - HYgivenT)`, algebra()],
            ['==', `${bound} - ${divergence}`, own('gap')],
            [
              '==',
              `${bound} - sum(t in T, sum(y in Y, J[t,y]*(ln(J[t,y]) - ln(J[t,y]))))`,
              hypothesis('assumed'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
    'symmetric channel': {
      given: { d: real('[0,1]') },
      where: alike,
      hypotheses: { 'wrong classes are alike': `forall(t in T, y in Y, J[t,y] == JT[t]*${channel('d')})` },
      states: '(Pe == d) and (HYgivenT == h(d) + d*log(card(Y) - 1))',
      derivation: [
        totalOfT,
        have('other classes', '0 < card(Y) - 1', [
          ['<', '2 - 1', algebra()],
          ['<=', 'rhs', hypothesis('two classes')],
        ]),
        have('error', 'Pe == d', [
          ['==', 'sum(t in T, sum(y in Y, J[t,y]*(1 - delta(g[t],y))))', unfold('Pe')],
          [
            '==',
            `sum(t in T, sum(y in Y, JT[t]*${channel('d')}*(1 - delta(g[t],y))))`,
            hypothesis('wrong classes are alike', {
              at: { t: 't', y: 'y' },
              times: '1 - delta(g[t],y)',
            }),
          ],
          ['==', 'd*sum(t in T, JT[t])', algebra()],
          ['==', 'rhs', hypothesis('total of T')],
        ]),
        have('Q', 'forall(i in T, j in Y, J[i,j] == Q[i,j])', [
          [
            '==',
            `JT[i]*(delta(g[i],j)*(1 - d) + (1 - delta(g[i],j))*d/(card(Y) - 1))`,
            hypothesis('wrong classes are alike', { at: { t: 'i', y: 'j' } }),
          ],
          [
            '==',
            `JT[i]*(delta(g[i],j)*(1 - Pe) + (1 - delta(g[i],j))*Pe/(card(Y) - 1))`,
            hypothesis('error'),
          ],
          ['==', 'rhs', unfold('Q')],
        ]),
        both(
          [['==', 'rhs', hypothesis('error')]],
          [
            ['==', bound, own('equality when wrong classes are alike, and only then')],
            ['==', 'rhs', hypothesis('error')],
          ],
        ),
      ],
      instances: {
        raw: { mass: probability('T') },
        construct: { 'J[t in T, y in Y]': `mass[t]*${channel('d')}` },
      },
    },
    'least error': {
      instances: guesses,
      states: '(HY - I - log(2))/log(card(Y)) <= Pe',
      derivation: [
        right,
        ...probabilityOfError,
        have('equivocation', 'HY - I == HYgivenT', [
          [
            '==',
            'HY - sum(t in T, sum(y in Y, J[t,y]*(ln(J[t,y]) - ln(JT[t]) - ln(JY[y]))))',
            unfold('I', 'JT', 'JY', 'ln'),
            lemma('mutual-information-identities', {
              part: 'sums of logarithms',
              at: { X: 'T', Y: 'Y', T: 'J' },
            }),
          ],
          [
            '==',
            '-sum(y in Y, sum(t in T, J[t,y])*ln(JY[y])) - sum(t in T, sum(y in Y, J[t,y]*(ln(J[t,y]) - ln(JT[t]) - ln(JY[y]))))',
            unfold('HY', 'JY'),
          ],
          ['==', logs, algebra()],
          ['==', 'rhs', own('sum of logarithms')],
        ]),
        have('half of a bit', 'forall(x in nonnegative, -x*ln(x) <= x*log(2) + 1/2 - x)', [
          cases(
            'x == 0',
            [
              ['==', '0', hypothesis('case')],
              ['<=', '1/2', algebra()],
              ['==', 'rhs', hypothesis('case')],
            ],
            [
              have('positive', '0 < x', [['<', 'rhs', sign()]]),
              ['==', '-x*log(x)', unfold('ln')],
              ['==', 'x*log(2) + x*log(1/(2*x))', algebra()],
              [
                '<=',
                'x*log(2) + x*(1/(2*x) - 1)',
                lemma('log-at-most-linear', { part: 'bound', at: { t: '1/(2*x)' } }),
              ],
              ['==', 'rhs', algebra()],
            ],
          ),
        ]),
        have('a bit at most', 'h(Pe) <= log(2)', [
          ['==', '-Pe*ln(Pe) - (1 - Pe)*ln(1 - Pe)', unfold('h')],
          ['<=', 'Pe*log(2) + 1/2 - Pe - (1 - Pe)*ln(1 - Pe)', hypothesis('half of a bit')],
          [
            '<=',
            'Pe*log(2) + 1/2 - Pe + (1 - Pe)*log(2) + 1/2 - (1 - Pe)',
            hypothesis('half of a bit', { at: { x: '1 - Pe' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('other classes', '0 < card(Y) - 1', [
          ['<', '2 - 1', algebra()],
          ['<=', 'rhs', hypothesis('two classes')],
        ]),
        have('all classes', '0 < log(card(Y))', [
          ['<', 'log(2)', interval()],
          ['<=', 'rhs', hypothesis('two classes')],
        ]),
        ['==', '(HYgivenT - log(2))/log(card(Y))', hypothesis('equivocation')],
        ['<=', `(${bound} - log(2))/log(card(Y))`, own('every guess')],
        ['<=', '(log(2) + Pe*log(card(Y) - 1) - log(2))/log(card(Y))', hypothesis('a bit at most')],
        ['<=', '(log(2) + Pe*log(card(Y)) - log(2))/log(card(Y))', sign()],
        ['==', 'rhs', algebra()],
      ],
      slack:
        'equality would need h(Pe) = log 2 and log(K - 1) = log K; a right guess with probability 1/2 and wrong classes alike have the quotient log(K - 1)/log K, which tends to 1',
    },
    'most probable class': {
      without: ['two classes'],
      hypotheses: mostProbable,
      states: 'Pe <= 1 - exp(-HYgivenT)',
      derivation: [
        ...marginal,
        totalOfT,
        right,
        have('nothing without the guess', 'forall(t in T, J[t,g[t]] == 0, JT[t] == 0)', [
          contradiction('0 < 0', [
            ['<', 'JT[t]', sign()],
            ['==', 'sum(y in Y, J[t,y])', unfold('JT')],
            ['<=', 'sum(y in Y, J[t,g[t]])', hypothesis('g is most probable')],
            ['==', 'rhs', hypothesis('assumed')],
          ]),
        ]),
        have('term', 'forall(t in T, y in Y, J[t,y]*ln(J[t,y]) <= J[t,y]*ln(J[t,g[t]]))', [
          have('at most', 'J[t,y] <= J[t,g[t]]', [['<=', 'rhs', hypothesis('g is most probable')]]),
          [
            '<=',
            'J[t,y]*ln(J[t,y]) + J[t,y]*(ln(J[t,g[t]]) - ln(J[t,y]))',
            unfold('ln'),
            lemma('logarithm-with-zero-convention', {
              part: 'monotone',
              at: { a: 'J[t,y]', b: 'J[t,g[t]]' },
            }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('log-sum', '-ln(1 - Pe) <= sum(t in T, JT[t]*(ln(JT[t]) - ln(J[t,g[t]])))', [
          ['==', 'log(1) - ln(1 - Pe)', algebra()],
          ['==', 'ln(1) - ln(1 - Pe)', unfold('ln')],
          ['==', 'ln(1) - ln(sum(t in T, J[t,g[t]]))', hypothesis('right guesses')],
          [
            '==',
            'sum(t in T, JT[t])*(ln(sum(t in T, JT[t])) - ln(sum(t in T, J[t,g[t]])))',
            hypothesis('total of T'),
          ],
          [
            '<=',
            'rhs',
            unfold('ln'),
            lemma('log-sum-inequality', { at: { K: 'T', a: 'JT', b: 'array(t in T, J[t,g[t]])' } }),
          ],
        ]),
        have('something is right', '0 < 1 - Pe', [
          contradiction('0 < 0', [
            have('none', 'sum(t in T, J[t,g[t]]) <= 0', [
              ['==', '1 - Pe', hypothesis('right guesses')],
              ['<=', 'rhs', hypothesis('contrary')],
            ]),
            have('never', 'forall(t in T, J[t,g[t]] == 0)', [
              [
                '==',
                'rhs',
                lemma('zero-sum-of-nonnegative', { at: { I: 'T', f: 'array(u in T, J[u,g[u]])', i: 't' } }),
              ],
            ]),
            have('no mass', 'forall(t in T, JT[t] == 0)', [
              ['==', 'rhs', hypothesis('nothing without the guess')],
            ]),
            ['<', '1', algebra()],
            ['==', 'sum(t in T, JT[t])', hypothesis('total of T')],
            ['==', 'rhs', hypothesis('no mass')],
          ]),
        ]),
        have('logarithms', '-HYgivenT <= log(1 - Pe)', [
          ['==', `-${logs}`, own('sum of logarithms')],
          ['<=', 'sum(t in T, sum(y in Y, J[t,y]*(ln(J[t,g[t]]) - ln(JT[t]))))', hypothesis('term')],
          ['==', 'sum(t in T, sum(y in Y, J[t,y])*(ln(J[t,g[t]]) - ln(JT[t])))', algebra()],
          ['==', '-sum(t in T, JT[t]*(ln(JT[t]) - ln(J[t,g[t]])))', unfold('JT')],
          ['<=', 'ln(1 - Pe)', hypothesis('log-sum')],
          ['==', 'rhs', unfold('ln')],
        ]),
        ['==', '1 - exp(log(1 - Pe))', algebra()],
        ['<=', 'rhs', hypothesis('logarithms')],
      ],
      instances: {
        sizes: { Y: [1, 4] },
        ...lifted,
        regimes: {
          'tight: two classes for each t': {
            sizes: { Y: [2, 4] },
            raw: { mass: probability('T'), second: choice('T', 'Y') },
            draw: {
              g: { tables: [[0], [0, 1], [1, 0, 1]] },
              second: { tables: [[1], [1, 0], [0, 1, 0]] },
            },
            construct: { 'J[t in T, y in Y]': 'mass[t]*(delta(g[t],y) + delta(second[t],y))/2' },
          },
          'tight: all classes': { construct: { 'J[t in T, y in Y]': 'mass[t]/card(Y)' } },
          'tight: T tells the class': { construct: { 'J[t in T, y in Y]': 'mass[t]*delta(g[t],y)' } },
        },
      },
    },
    'no worse than without T': {
      without: ['two classes'],
      hypotheses: mostProbable,
      states: 'Pe <= 1 - max(y in Y, JY[y])',
      derivation: [
        right,
        ['==', '1 - sum(t in T, J[t,g[t]])', hypothesis('right guesses')],
        ['<=', '1 - max(y in Y, sum(t in T, J[t,y]))', hypothesis('g is most probable')],
        ['==', 'rhs', unfold('JY')],
      ],
      instances: {
        sizes: { Y: [1, 4] },
        ...lifted,
        regimes: {
          'tight: one class is most probable for all t': {
            raw: { mass: probability('T'), rows: stochastic('T', 'Y'), star: element('Y') },
            construct: {
              'g[t in T]': 'star',
              'J[t in T, y in Y]': 'mass[t]*(delta(star,y) + rows[t,y])/2',
            },
          },
        },
      },
    },
  },

  instances: {
    sizes: { T: [1, 3], Y: [2, 4] },
    raw: { mass: probability('T'), rows: stochastic('T', 'Y') },
    construct: { 'J[t in T, y in Y]': 'mass[t]*rows[t,y]' },
  },

  controls: {
    'without the entropy of the error': {
      part: 'every guess',
      states: 'HYgivenT <= Pe*log(card(Y) - 1)',
      counterexample: {
        T: 2,
        Y: 2,
        J: [
          ['7/16', '1/16'],
          ['1/16', '7/16'],
        ],
        g: [0, 1],
      },
      because: 'a bit flipped with probability 1/8: h(1/8) = 0.3768 is more than 1/8 log 1 = 0',
    },
    'a guess outside of the classes': {
      part: 'every guess',
      where: { Pe: 'sum(t in T, sum(y in Y, J[t,y]))' },
      counterexample: { T: 1, Y: 2, J: [['1/2', '1/2']], g: [0] },
      instances: { sizes: { Y: [2, 2] } },
      because: 'a third label is never right, Pe = 1: log 2 is more than h(1) + log 1 = 0',
    },
    'one percent less': {
      part: 'every guess',
      replace: ['h(Pe) +', '99/100*h(Pe) +'],
      counterexample: { T: 1, Y: 4, J: [['5/8', '1/8', '1/8', '1/8']], g: [0] },
      instances: { construct: { 'J[t in T, y in Y]': `mass[t]*${channel('part')}` } },
      because: 'wrong classes alike: both sides agree without the factor',
    },
    'one percent fewer wrong classes': {
      part: 'every guess',
      replace: ['Pe*log', '99/100*Pe*log'],
      counterexample: { T: 1, Y: 4, J: [['5/8', '1/8', '1/8', '1/8']], g: [0] },
      instances: { sizes: { Y: [3, 4] }, construct: { 'J[t in T, y in Y]': `mass[t]*${channel('part')}` } },
      because: 'wrong classes alike: both sides agree without the factor',
    },
    'equality within a tenth': {
      part: 'equality when wrong classes are alike, and only then',
      states: `forall(${bound} <= HYgivenT + 1/10, forall(i in T, j in Y, J[i,j] == Q[i,j]))`,
      counterexample: { T: 1, Y: 3, J: [['1/2', '5/16', '3/16']], g: [0] },
      instances: {
        sizes: { T: [1, 1], Y: [3, 3] },
        raw: { star: element('Y'), e: real('(0,1/16]') },
        construct: { 'J[t in T, y in Y]': '1/3 + e*(delta(star,y) - 1/3)' },
      },
      because: 'wrong classes with 5/8 and 3/8 of the errors: the gap is 1/2 (log 2 - 0.6616) = 0.016',
    },
    'the least error one percent larger': {
      part: 'least error',
      replace: ['<= Pe', '<= 99/100*Pe'],
      counterexample: { T: 1, Y: 64, J: [['1/2', ...Array.from({ length: 63 }, () => '1/126')]], g: [0] },
      instances: {
        sizes: { T: [1, 1], Y: [48, 64] },
        construct: { 'J[t in T, y in Y]': `mass[t]*${channel('1/2')}` },
        regimes: {},
      },
      because: 'of 64 classes one with 1/2, the others alike: 0.4981 is more than 0.495',
    },
    'an error below the equivocation for every guess': {
      part: 'every guess',
      states: 'Pe <= HYgivenT/log(card(Y))',
      counterexample: { T: 1, Y: 2, J: [[1, 0]], g: [1] },
      because: 'a guess may always be wrong where T tells the class: 1 is more than 0',
    },
    'any guess for the most probable': {
      part: 'most probable class',
      without: ['g is most probable'],
      counterexample: { T: 1, Y: 2, J: [[1, 0]], g: [1] },
      instances: {
        sizes: { Y: [2, 4] },
        construct: { 'J[t in T, y in Y]': 'mass[t]*rows[t,y]' },
        regimes: {},
      },
      because: 'always wrong, where H(Y|T) = 0',
    },
    'the most probable class one percent better': {
      part: 'most probable class',
      replace: ['Pe <=', '101/100*Pe <='],
      counterexample: { T: 1, Y: 2, J: [['1/2', '1/2']], g: [0] },
      instances: { sizes: { Y: [2, 4] }, construct: { 'J[t in T, y in Y]': 'mass[t]/card(Y)' } },
      because: 'two equal classes: Pe = 1/2 = 1 - exp(-log 2)',
    },
    'information makes the guess better': {
      part: 'no worse than without T',
      states: 'forall(0 < I, Pe < 1 - max(y in Y, JY[y]))',
      counterexample: {
        T: 2,
        Y: 2,
        J: [
          ['1/2', '1/8'],
          ['1/4', '1/8'],
        ],
        g: [0, 0],
      },
      instances: {
        sizes: { T: [2, 3], Y: [2, 3] },
        raw: { mass: probability('T'), rows: stochastic('T', 'Y'), star: element('Y') },
        construct: { 'g[t in T]': 'star', 'J[t in T, y in Y]': 'mass[t]*(delta(star,y) + rows[t,y])/2' },
        regimes: {},
      },
      because:
        'T and Y depend on each other, and the first class is most probable for both values of T: 1/4 with and without T',
    },
  },
});
