/**
 * # Independent draws from finite laws
 *
 * A sample is a function from N to Z; its probability is the product of those of its coordinates, the law of the coordinate i being q[i].
 * The probabilities sum to one; to draw one coordinate anew changes no mean; a coordinate is independent of whatever does not depend on it,
 * so distinct coordinates are; and a coordinate changes places with a fresh draw. Not claimed: infinite products, laws on infinite sets.
 */
import {
  algebra,
  array,
  cases,
  element,
  functions,
  have,
  hypothesis,
  indexSet,
  lemma,
  nonemptySet,
  proof,
  real,
  stochastic,
} from 'lemmata';

const itself = 'product-law';
const weight = (s: string) => `prod(i in N, q[i, at[${s},i]])`;
/** The product without the factor of t. */
const rest = 'prod(i in N, delta(i, t) + (1 - delta(i, t))*q[i, at[s,i]])';

const replaced = have('replaced', `forall(s in samples, z in Z, ${weight('put[s,t,z]')} == q[t,z]*${rest})`, [
  have(
    'factors',
    'forall(i in N, q[i, at[put[s,t,z],i]] == delta(i, t)*q[t,z] + (1 - delta(i, t))*q[i, at[s,i]])',
    [
      cases(
        'i == t',
        [
          ['==', 'q[t, at[put[s,t,z],t]]', hypothesis('case')],
          ['==', 'q[t,z]', hypothesis('samples-replaced')],
          ['==', 'rhs', hypothesis('case')],
        ],
        [
          ['==', 'q[i, at[s,i]]', hypothesis('samples-kept')],
          ['==', 'rhs', hypothesis('case')],
        ],
      ),
    ],
  ),
  ['==', 'prod(i in N, delta(i, t)*q[t,z] + (1 - delta(i, t))*q[i, at[s,i]])', hypothesis('factors')],
  [
    '==',
    'rhs',
    lemma(itself, {
      part: 'one factor apart',
      at: { N: 'N', t: 't', a: 'q[t,z]', b: 'array(i in N, q[i, at[s,i]])' },
    }),
  ],
]);

const law = {
  Z: nonemptySet('values'),
  samples: functions('N', 'Z', { value: 'at', replace: 'put' }),
  q: stochastic('N', 'Z'),
};

export default proof({
  id: itself,
  title: 'Independent draws from finite laws',
  sources: [],
  references: ['durrett2019, Section 2.1'],

  given: { N: indexSet('draws') },

  parts: {
    'one factor apart': {
      given: { t: element('N'), a: real('nonnegative'), b: array('N') },
      states:
        'prod(i in N, delta(i, t)*a + (1 - delta(i, t))*b[i]) == a*prod(i in N, delta(i, t) + (1 - delta(i, t))*b[i])',
      derivation: [
        have(
          'multiplies',
          'forall(f in R[N], g in R[N], prod(i in N, f[i])*prod(i in N, g[i]) == prod(i in N, f[i]*g[i]))',
          [['==', 'rhs', algebra()]],
        ),
        have('positive', 'forall(c in positive, prod(i in N, 1 + delta(i, t)*(c - 1)) == c)', [
          have('powers', 'forall(i in N, 1 + delta(i, t)*(c - 1) == exp(delta(i, t)*log(c)))', [
            cases(
              'i == t',
              [
                ['==', 'c', hypothesis('case')],
                ['==', 'rhs', hypothesis('case')],
              ],
              [['==', 'rhs', hypothesis('case')]],
            ),
          ]),
          ['==', 'prod(i in N, exp(delta(i, t)*log(c)))', hypothesis('powers')],
          ['==', 'rhs', algebra()],
        ]),
        have('zero', 'prod(i in N, 1 - delta(i, t)) == 0', [
          ['==', '2*prod(i in N, 1 - delta(i, t)) - prod(i in N, 1 - delta(i, t))', algebra()],
          [
            '==',
            'prod(i in N, 1 + delta(i, t)*(2 - 1))*prod(i in N, 1 - delta(i, t)) - prod(i in N, 1 - delta(i, t))',
            hypothesis('positive', { at: { c: '2' } }),
          ],
          [
            '==',
            'prod(i in N, (1 + delta(i, t)*(2 - 1))*(1 - delta(i, t))) - prod(i in N, 1 - delta(i, t))',
            hypothesis('multiplies', {
              at: { f: 'array(i in N, 1 + delta(i, t)*(2 - 1))', g: 'array(i in N, 1 - delta(i, t))' },
            }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('any', 'prod(i in N, 1 + delta(i, t)*(a - 1)) == a', [
          cases(
            'a == 0',
            [
              ['==', 'prod(i in N, 1 - delta(i, t))', hypothesis('case')],
              ['==', '0', hypothesis('zero')],
              ['==', 'rhs', hypothesis('case')],
            ],
            [['==', 'rhs', hypothesis('positive', { at: { c: 'a' } })]],
          ),
        ]),
        ['==', 'prod(i in N, (1 + delta(i, t)*(a - 1))*(delta(i, t) + (1 - delta(i, t))*b[i]))', algebra()],
        [
          '==',
          'prod(i in N, 1 + delta(i, t)*(a - 1))*prod(i in N, delta(i, t) + (1 - delta(i, t))*b[i])',
          hypothesis('multiplies', {
            at: {
              f: 'array(i in N, 1 + delta(i, t)*(a - 1))',
              g: 'array(i in N, delta(i, t) + (1 - delta(i, t))*b[i])',
            },
          }),
        ],
        ['==', 'rhs', hypothesis('any')],
      ],
      instances: { sizes: { N: [1, 4] }, draw: { a: { oneOf: [0, '1/2', 1, 3] } } },
    },
    total: {
      given: law,
      states: `sum(s in samples, ${weight('s')}) == 1`,
      derivation: [
        [
          '==',
          'prod(i in N, sum(z in Z, q[i,z]))',
          hypothesis('samples-product', { at: { g: 'array(i in N, z in Z, q[i,z])' } }),
        ],
        ['==', 'prod(i in N, 1)', hypothesis('q-sums-to-one')],
        ['==', 'rhs', algebra()],
      ],
      instances: { sizes: { N: [0, 2], Z: [1, 3] } },
    },
    'one coordinate drawn anew': {
      given: { ...law, t: element('N'), F: array('samples') },
      states: `sum(s in samples, ${weight('s')}*F[s]) == sum(s in samples, ${weight('s')}*sum(z in Z, q[t,z]*F[put[s,t,z]]))`,
      derivation: [
        replaced,
        have('again', 'forall(s in samples, y in Z, z in Z, F[put[put[s,t,y],t,z]] == F[put[s,t,z]])', [
          have('same', 'put[put[s,t,y],t,z] == put[s,t,z]', [
            have('everywhere', 'forall(i in N, at[put[put[s,t,y],t,z],i] == at[put[s,t,z],i])', [
              cases(
                'i == t',
                [['==', 'rhs', hypothesis('case'), hypothesis('samples-replaced')]],
                [['==', 'rhs', hypothesis('samples-kept')]],
              ),
            ]),
            ['==', 'rhs', hypothesis('samples-determined')],
          ]),
          ['==', 'rhs', hypothesis('same')],
        ]),
        have(
          'left',
          `card(Z)*sum(s in samples, ${weight('s')}*F[s]) == sum(s in samples, ${rest}*sum(z in Z, q[t,z]*F[put[s,t,z]]))`,
          [
            [
              '==',
              `sum(s in samples, sum(z in Z, ${weight('put[s,t,z]')}*F[put[s,t,z]]))`,
              hypothesis('samples-resample', {
                at: { i: 't', F: `array(s in samples, ${weight('s')}*F[s])` },
              }),
            ],
            ['==', `sum(s in samples, sum(z in Z, q[t,z]*${rest}*F[put[s,t,z]]))`, hypothesis('replaced')],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'right',
          `card(Z)*sum(s in samples, ${weight('s')}*sum(z in Z, q[t,z]*F[put[s,t,z]])) == sum(s in samples, ${rest}*sum(z in Z, q[t,z]*F[put[s,t,z]]))`,
          [
            [
              '==',
              `sum(s in samples, sum(y in Z, ${weight('put[s,t,y]')}*sum(z in Z, q[t,z]*F[put[put[s,t,y],t,z]])))`,
              hypothesis('samples-resample', {
                at: {
                  i: 't',
                  F: `array(s in samples, ${weight('s')}*sum(z in Z, q[t,z]*F[put[s,t,z]]))`,
                },
              }),
            ],
            [
              '==',
              `sum(s in samples, sum(y in Z, ${weight('put[s,t,y]')}*sum(z in Z, q[t,z]*F[put[s,t,z]])))`,
              hypothesis('again'),
            ],
            [
              '==',
              `sum(s in samples, sum(y in Z, q[t,y]*${rest}*sum(z in Z, q[t,z]*F[put[s,t,z]])))`,
              hypothesis('replaced'),
            ],
            [
              '==',
              `sum(s in samples, sum(y in Z, q[t,y])*(${rest}*sum(z in Z, q[t,z]*F[put[s,t,z]])))`,
              algebra(),
            ],
            ['==', 'rhs', hypothesis('q-sums-to-one')],
          ],
        ),
        ['==', `1/card(Z)*(card(Z)*sum(s in samples, ${weight('s')}*F[s]))`, algebra()],
        ['==', `1/card(Z)*sum(s in samples, ${rest}*sum(z in Z, q[t,z]*F[put[s,t,z]]))`, hypothesis('left')],
        [
          '==',
          `1/card(Z)*(card(Z)*sum(s in samples, ${weight('s')}*sum(z in Z, q[t,z]*F[put[s,t,z]])))`,
          hypothesis('right'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: { sizes: { N: [1, 2], Z: [1, 2] } },
    },
    independence: {
      given: { ...law, t: element('N'), F: array('samples', 'Z') },
      hypotheses: {
        'does not depend on t': 'forall(s in samples, y in Z, z in Z, F[put[s,t,y],z] == F[s,z])',
      },
      states: `sum(s in samples, ${weight('s')}*F[s, at[s,t]]) == sum(s in samples, ${weight('s')}*sum(z in Z, q[t,z]*F[s,z]))`,
      derivation: [
        [
          '==',
          `sum(s in samples, ${weight('s')}*sum(z in Z, q[t,z]*F[put[s,t,z], at[put[s,t,z],t]]))`,
          lemma(itself, {
            part: 'one coordinate drawn anew',
            at: {
              N: 'N',
              Z: 'Z',
              samples: 'samples',
              at: 'at',
              put: 'put',
              q: 'q',
              t: 't',
              F: 'array(s in samples, F[s, at[s,t]])',
            },
          }),
        ],
        [
          '==',
          `sum(s in samples, ${weight('s')}*sum(z in Z, q[t,z]*F[put[s,t,z], z]))`,
          hypothesis('samples-replaced'),
        ],
        ['==', 'rhs', hypothesis('does not depend on t')],
      ],
      instances: {
        sizes: { N: [1, 2], Z: [1, 2] },
        raw: { G: array('N', 'Z', 'Z') },
        construct: { 'F[s in samples, z in Z]': 'sum(i in N, (1 - delta(i, t))*G[i, at[s,i], z])' },
      },
    },
    'two coordinates': {
      given: { ...law, t: element('N'), u: element('N'), g: array('Z'), h: array('Z') },
      hypotheses: { distinct: 't != u' },
      states: `sum(s in samples, ${weight('s')}*(g[at[s,t]]*h[at[s,u]])) == sum(z in Z, q[t,z]*g[z])*sum(z in Z, q[u,z]*h[z])`,
      derivation: [
        have('not t', 'forall(s in samples, y in Z, z in Z, g[z]*h[at[put[s,t,y],u]] == g[z]*h[at[s,u]])', [
          ['==', 'rhs', hypothesis('samples-kept')],
        ]),
        [
          '==',
          `sum(s in samples, ${weight('s')}*sum(z in Z, q[t,z]*(g[z]*h[at[s,u]])))`,
          lemma(itself, {
            part: 'independence',
            at: {
              N: 'N',
              Z: 'Z',
              samples: 'samples',
              at: 'at',
              put: 'put',
              q: 'q',
              t: 't',
              F: 'array(s in samples, z in Z, g[z]*h[at[s,u]])',
            },
          }),
        ],
        ['==', `sum(z in Z, q[t,z]*g[z])*sum(s in samples, ${weight('s')}*h[at[s,u]])`, algebra()],
        ['==', 'rhs', lemma(itself, { part: 'one coordinate', at: { t: 'u', h: 'h' } })],
      ],
      instances: {
        sizes: { N: [2, 2], Z: [1, 3] },
        raw: { order: array('N') },
      },
    },
    'one coordinate': {
      given: { ...law, t: element('N'), h: array('Z') },
      states: `sum(s in samples, ${weight('s')}*h[at[s,t]]) == sum(z in Z, q[t,z]*h[z])`,
      derivation: [
        have('constant', 'forall(s in samples, y in Z, z in Z, h[z] == h[z])', [['==', 'rhs', algebra()]]),
        [
          '==',
          `sum(s in samples, ${weight('s')}*sum(z in Z, q[t,z]*h[z]))`,
          lemma(itself, {
            part: 'independence',
            at: {
              N: 'N',
              Z: 'Z',
              samples: 'samples',
              at: 'at',
              put: 'put',
              q: 'q',
              t: 't',
              F: 'array(s in samples, z in Z, h[z])',
            },
          }),
        ],
        ['==', `sum(z in Z, q[t,z]*h[z])*sum(s in samples, ${weight('s')})`, algebra()],
        ['==', 'rhs', lemma(itself, { part: 'total' })],
      ],
      instances: { sizes: { N: [1, 2], Z: [1, 3] } },
    },
    'exchange with a fresh draw': {
      given: { ...law, t: element('N'), F: array('samples', 'Z') },
      states: `sum(s in samples, ${weight('s')}*sum(z in Z, q[t,z]*F[put[s,t,z], at[s,t]])) == sum(s in samples, ${weight('s')}*sum(z in Z, q[t,z]*F[s,z]))`,
      derivation: [
        have(
          'again',
          'forall(s in samples, y in Z, z in Z, v in Z, F[put[put[s,t,y],t,z],v] == F[put[s,t,z],v])',
          [
            have('same', 'put[put[s,t,y],t,z] == put[s,t,z]', [
              have('everywhere', 'forall(i in N, at[put[put[s,t,y],t,z],i] == at[put[s,t,z],i])', [
                cases(
                  'i == t',
                  [['==', 'rhs', hypothesis('case'), hypothesis('samples-replaced')]],
                  [['==', 'rhs', hypothesis('samples-kept')]],
                ),
              ]),
              ['==', 'rhs', hypothesis('samples-determined')],
            ]),
            ['==', 'rhs', hypothesis('same')],
          ],
        ),
        have(
          'means do not depend on t',
          'forall(s in samples, y in Z, v in Z, sum(z in Z, q[t,z]*F[put[put[s,t,y],t,z], v]) == sum(z in Z, q[t,z]*F[put[s,t,z], v]))',
          [['==', 'rhs', hypothesis('again')]],
        ),
        [
          '==',
          `sum(s in samples, ${weight('s')}*sum(v in Z, q[t,v]*sum(z in Z, q[t,z]*F[put[s,t,z], v])))`,
          lemma(itself, {
            part: 'independence',
            at: {
              N: 'N',
              Z: 'Z',
              samples: 'samples',
              at: 'at',
              put: 'put',
              q: 'q',
              t: 't',
              F: 'array(s in samples, v in Z, sum(z in Z, q[t,z]*F[put[s,t,z], v]))',
            },
          }),
        ],
        [
          '==',
          `sum(s in samples, ${weight('s')}*sum(z in Z, q[t,z]*sum(v in Z, q[t,v]*F[put[s,t,z], v])))`,
          algebra(),
        ],
        [
          '==',
          'rhs',
          lemma(itself, {
            part: 'one coordinate drawn anew',
            at: {
              N: 'N',
              Z: 'Z',
              samples: 'samples',
              at: 'at',
              put: 'put',
              q: 'q',
              t: 't',
              F: 'array(s in samples, sum(v in Z, q[t,v]*F[s,v]))',
            },
          }),
        ],
      ],
      instances: { sizes: { N: [1, 2], Z: [1, 2] } },
    },
  },

  controls: {
    'weights of another total': {
      part: 'total',
      given: { q: array('N', 'Z', { is: 'nonnegative' }) },
      counterexample: { N: 1, Z: 1, q: [[2]] },
      instances: { sizes: { N: [1, 2] } },
      because: 'the total is 2',
    },
    'independence of itself': {
      part: 'independence',
      without: ['does not depend on t'],
      counterexample: {
        N: 1,
        Z: 2,
        q: [['1/2', '1/2']],
        t: 0,
        F: [
          [1, 0],
          [0, 1],
        ],
      },
      instances: {
        sizes: { N: [1, 1], Z: [2, 2] },
        construct: { 'F[s in samples, z in Z]': 'delta(at[s,t], z)' },
      },
      because: 'a coin equals itself, and a fresh one with probability 1/2',
    },
    'one coordinate twice': {
      part: 'two coordinates',
      without: ['distinct'],
      counterexample: { N: 1, Z: 2, q: [['1/2', '1/2']], t: 0, u: 0, g: [1, -1], h: [1, -1] },
      instances: { sizes: { N: [1, 1], Z: [2, 2] }, construct: { 'h[z in Z]': 'g[z]' } },
      because: 'the mean of the square of a sign is 1, the square of its mean 0',
    },
    'no exchange': {
      part: 'exchange with a fresh draw',
      replace: ['F[put[s,t,z], at[s,t]]', 'F[s, at[s,t]]'],
      counterexample: {
        N: 1,
        Z: 2,
        q: [['1/2', '1/2']],
        t: 0,
        F: [
          [1, 0],
          [0, 1],
        ],
      },
      instances: {
        sizes: { N: [1, 1], Z: [2, 2] },
        construct: { 'F[s in samples, z in Z]': 'delta(at[s,t], z)' },
      },
      because: 'a coin equals itself, and a fresh one with probability 1/2',
    },
  },
});
