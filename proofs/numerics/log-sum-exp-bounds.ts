/**
 * # The log-sum-exp lies between the maximum and the maximum plus log K, and its shifted form cannot overflow
 *
 * max z <= lse(t z)/t <= max z + log(K)/t for t > 0: equal above exactly when all entries are equal, below only when there is but one.
 * lse commutes with shifts by a constant, is 1-Lipschitz in the maximum norm, and convex. What float32 makes of it is said of the exact
 * numbers: from 88.73 on exp(z) lies above all that round to a finite float32 (the threshold of a single exponential is 88.7228...), and
 * two entries 88.5 suffice; after subtracting the maximum every exponential lies in (0, 1], their sum in [1, K], its logarithm in [0, log K].
 * Not claimed: how far the rounded value is from the exact one; vectors with infinite entries.
 */
import {
  algebra,
  array,
  both,
  element,
  have,
  hypothesis,
  interval,
  lemma,
  nonemptySet,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

/** The largest finite float32, and the number from which on rounding to nearest gives infinity. */
const largestFloat = '(2 - 2^(-23))*2^127';
const overflow = '(2 - 2^(-24))*2^127';
const scaled = 'lse(array(k in K, t*z[k]))/t';
const largest = 'max(k in K, z[k])';
const shifted = 'sum(k in K, exp(z[k] - max(i in K, z[i])))';
const allEqual = 'forall(i in K, j in K, z[i] == z[j])';
const equality = `${scaled} == ${largest} + log(card(K))/t`;
const ties = { raw: { level: real() }, construct: { 'z[k in K]': 'level' } };

/** The fact `entries`: each exponential is at most the sum. */
const entryOfSum = have('entries', 'forall(i in K, exp(t*z[i]) <= sum(k in K, exp(t*z[k])))', [
  ['==', 'sum(k in K, delta(k, i)*exp(t*z[k]))', algebra()],
  ['<=', 'rhs', sign('sum(k in K, (1 - delta(k, i))*exp(t*z[k]))')],
]);

/** The fact `largest exponential`. */
const largestOfSum = have('largest exponential', `exp(${largest}) <= sum(k in K, exp(z[k]))`, [
  ['<=', 'exp(lse(z))', lemma('log-sum-exp-bounds', { part: 'at least the maximum', at: { t: '1' } })],
  ['==', 'exp(log(sum(k in K, exp(z[k]))))', unfold('lse')],
  ['==', 'rhs', algebra()],
]);

export default proof({
  id: 'log-sum-exp-bounds',
  title: 'The log-sum-exp lies between max z and max z + log K; shifted by the maximum it cannot overflow',
  sources: [
    {
      document: 'foundations-article',
      section: 'Loss Functions and Their Properties',
      relation: 'made precise',
    },
  ],
  references: ['boyd2004, Section 3.1.5', 'blanchard2021', 'ieee754-2019'],

  given: { K: nonemptySet('entries'), z: array('K'), t: real('positive') },
  where: { 'lse(u in R[K])': 'log(sum(k in K, exp(u[k])))' },

  parts: {
    'at least the maximum': {
      states: `${largest} <= ${scaled}`,
      derivation: [
        entryOfSum,
        ['==', 'max(i in K, log(exp(t*z[i]))/t)', algebra()],
        ['<=', 'log(sum(k in K, exp(t*z[k])))/t', hypothesis('entries')],
        ['==', 'rhs', unfold('lse')],
      ],
      instances: { sizes: { K: [2, 5] }, regimes: { 'tight: one entry': { sizes: { K: [1, 1] } } } },
    },
    'at most the maximum and log K': {
      states: `${scaled} <= ${largest} + log(card(K))/t`,
      derivation: [
        ['==', 'log(sum(k in K, exp(t*z[k])))/t', unfold('lse')],
        ['<=', 'log(sum(k in K, exp(t*max(i in K, z[i]))))/t', algebra()],
        ['==', 'rhs', algebra()],
      ],
      instances: { regimes: { 'tight: ties': ties } },
    },
    'equal above for ties': {
      hypotheses: { ties: allEqual },
      states: equality,
      derivation: [
        have('largest', `forall(i in K, ${largest} == z[i])`, [
          ['==', 'max(k in K, z[i])', hypothesis('ties', { at: { j: 'i' } })],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'log(sum(k in K, exp(t*z[k])))/t', unfold('lse')],
        ['==', `log(sum(k in K, exp(t*max(i in K, z[i]))))/t`, hypothesis('largest')],
        ['==', 'rhs', algebra()],
      ],
      instances: ties,
    },
    'equal above only for ties': {
      hypotheses: { equality },
      states: allEqual,
      derivation: [
        have('sum', `sum(k in K, exp(t*max(q in K, z[q])) - exp(t*z[k])) == 0`, [
          ['==', `card(K)*exp(t*${largest}) - exp(t*(log(sum(k in K, exp(t*z[k])))/t))`, algebra()],
          ['==', `card(K)*exp(t*${largest}) - exp(t*(${scaled}))`, unfold('lse')],
          ['==', `card(K)*exp(t*${largest}) - exp(t*(${largest} + log(card(K))/t))`, hypothesis('equality')],
          ['==', 'rhs', algebra()],
        ]),
        have('nonnegative', `forall(u in K, 0 <= exp(t*${largest}) - exp(t*z[u]))`, [
          ['==', 'exp(t*z[u]) - exp(t*z[u])', algebra()],
          ['<=', 'rhs', algebra()],
        ]),
        have('each', `forall(u in K, exp(t*${largest}) - exp(t*z[u]) == 0)`, [
          [
            '==',
            'rhs',
            lemma('zero-sum-of-nonnegative', {
              at: { I: 'K', f: `array(q in K, exp(t*${largest}) - exp(t*z[q]))`, i: 'u' },
            }),
          ],
        ]),
        have('largest', `forall(u in K, z[u] == ${largest})`, [
          ['==', `log(exp(t*${largest}) - (exp(t*${largest}) - exp(t*z[u])))/t`, algebra()],
          ['==', `log(exp(t*${largest}) - 0)/t`, hypothesis('each')],
          ['==', 'rhs', algebra()],
        ]),
        ['==', largest, hypothesis('largest', { at: { u: 'i' } })],
        ['==', 'rhs', hypothesis('largest', { at: { u: 'j' } })],
      ],
      instances: ties,
    },
    'equal below for one entry': {
      hypotheses: { 'one entry': 'card(K) == 1' },
      states: `${scaled} == ${largest}`,
      derivation: [
        have('above', `${scaled} <= ${largest}`, [
          [
            '<=',
            `${largest} + log(card(K))/t`,
            lemma('log-sum-exp-bounds', { part: 'at most the maximum and log K' }),
          ],
          ['==', `${largest} + log(1)/t`, hypothesis('one entry')],
          ['==', 'rhs', algebra()],
        ]),
        have('below', `${largest} <= ${scaled}`, [
          ['<=', 'rhs', lemma('log-sum-exp-bounds', { part: 'at least the maximum' })],
        ]),
        have('distance', `abs(${scaled} - ${largest}) <= 0`, [
          ['<=', 'rhs', hypothesis('above'), hypothesis('below')],
        ]),
        ['==', `${largest} + (${scaled} - ${largest})`, algebra()],
        ['==', `${largest} + 0`, lemma('zero-absolute-value')],
        ['==', 'rhs', algebra()],
      ],
      instances: { sizes: { K: [1, 1] } },
    },
    'above the maximum for two entries': {
      hypotheses: { 'two entries': '2 <= card(K)' },
      states: `${largest} < ${scaled}`,
      derivation: [
        have('others', 'forall(i in K, 0 < sum(k in K, (1 - delta(k, i))*exp(t*z[k])))', [
          [
            '<',
            'sum(k in K, min(j in K, exp(t*z[j]))*(1 - delta(k, i)))',
            sign('(card(K) - 1)*min(j in K, exp(t*z[j]))'),
          ],
          ['<=', 'rhs', algebra()],
        ]),
        have('entries', 'forall(i in K, exp(t*z[i]) < sum(k in K, exp(t*z[k])))', [
          ['<', 'exp(t*z[i]) + sum(k in K, (1 - delta(k, i))*exp(t*z[k]))', hypothesis('others')],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'max(i in K, log(exp(t*z[i]))/t)', algebra()],
        ['<', 'log(sum(k in K, exp(t*z[k])))/t', hypothesis('entries')],
        ['==', 'rhs', unfold('lse')],
      ],
      instances: {
        sizes: { K: [2, 5] },
        regimes: {
          'nearly tight: one entry far above': {
            raw: { rise: real('[4,16]'), top: element('K') },
            construct: { 'z[k in K]': 'delta(k, top)*rise/t' },
          },
        },
      },
    },
    shift: {
      given: { c: real() },
      states: 'lse(array(k in K, z[k] + c)) == lse(z) + c',
      derivation: [
        ['==', 'log(sum(k in K, exp(z[k] + c)))', unfold('lse')],
        ['==', 'log(sum(k in K, exp(z[k]))) + c', algebra()],
        ['==', 'rhs', unfold('lse')],
      ],
    },
    Lipschitz: {
      given: { w: array('K') },
      states: 'abs(lse(z) - lse(w)) <= max(k in K, abs(z[k] - w[k]))',
      derivation: [
        have('one side', 'forall(a in R[K], b in R[K], lse(a) - lse(b) <= max(k in K, abs(a[k] - b[k])))', [
          ['==', 'log(sum(k in K, exp(b[k] + (a[k] - b[k])))) - lse(b)', unfold('lse')],
          ['<=', 'log(sum(k in K, exp(b[k] + abs(a[k] - b[k])))) - lse(b)', sign()],
          ['<=', 'log(sum(k in K, exp(b[k] + max(i in K, abs(a[i] - b[i]))))) - lse(b)', algebra()],
          [
            '==',
            'log(exp(max(i in K, abs(a[i] - b[i])))*sum(k in K, exp(b[k]))) - log(sum(k in K, exp(b[k])))',
            unfold('lse'),
          ],
          ['==', 'rhs', algebra()],
        ]),
        ['<=', 'rhs', hypothesis('one side')],
      ],
      instances: {
        raw: { c: real() },
        regimes: { 'tight: shifted': { construct: { 'w[k in K]': 'z[k] + c' } } },
      },
    },
    convexity: {
      given: { w: array('K') },
      states:
        'forall(s in R, 0 <= s, s <= 1, lse(array(k in K, (1 - s)*z[k] + s*w[k])) <= (1 - s)*lse(z) + s*lse(w))',
      derivation: [
        [
          '==',
          'log(sum(k in K, exp((1 - s)*z[k] + s*w[k]))) - sum(k in K, 0*((1 - s)*z[k] + s*w[k]))',
          unfold('lse'),
        ],
        [
          '<=',
          '(1 - s)*log(sum(k in K, exp(z[k]))) + s*log(sum(k in K, exp(w[k])))',
          lemma('softmax-cross-entropy-convexity', {
            part: 'convexity',
            at: { y: 'array(k in K, 0)', z: 'z', w: 'w', s: 's' },
          }),
        ],
        ['==', 'rhs', unfold('lse')],
      ],
      instances: {
        raw: { c: real(), portion: real('[0,1]') },
        construct: { s: 'portion' },
        regimes: { 'tight: shifted': { construct: { s: 'portion', 'w[k in K]': 'z[k] + c' } } },
      },
    },
    'float32 threshold of one exponential': {
      states: `(exp(8872283/100000) < ${largestFloat}) and (${overflow} < exp(8872284/100000))`,
      derivation: [both([['<', 'rhs', interval()]], [['<', 'rhs', interval()]])],
      slack: 'the two exponents differ by 1e-5',
    },
    'unshifted overflow': {
      hypotheses: { large: `8873/100 <= ${largest}` },
      states: `${overflow} < sum(k in K, exp(z[k]))`,
      derivation: [
        largestOfSum,
        ['<', 'exp(8873/100)', interval()],
        ['<=', `exp(${largest})`, hypothesis('large')],
        ['<=', 'rhs', hypothesis('largest exponential')],
      ],
      instances: { draw: { z: { between: [88.75, 92] } } },
      slack: 'exp(88.73) is above the threshold by less than one percent',
    },
    'two entries overflow earlier': {
      states: `(exp(177/2) < ${largestFloat}) and (${overflow} < exp(177/2) + exp(177/2))`,
      derivation: [both([['<', 'rhs', interval()]], [['<', 'rhs', interval()]])],
      slack: 'the exponential is 0.8 times the threshold',
    },
    'shifted exponentials': {
      states: `forall(i in K, (0 < exp(z[i] - ${largest})) and (exp(z[i] - ${largest}) <= 1))`,
      derivation: [
        both(
          [['<', 'rhs', sign()]],
          [
            ['<=', 'exp(max(k in K, z[k]) - max(k in K, z[k]))', algebra()],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: { regimes: { 'tight: ties': ties } },
    },
    'shifted sum': {
      states: `(1 <= ${shifted}) and (${shifted} <= card(K))`,
      derivation: [
        largestOfSum,
        both(
          [
            ['==', `exp(-${largest})*exp(${largest})`, algebra()],
            ['<=', `exp(-${largest})*sum(k in K, exp(z[k]))`, hypothesis('largest exponential')],
            ['==', 'rhs', algebra()],
          ],
          [
            ['<=', 'sum(k in K, 1)', lemma('log-sum-exp-bounds', { part: 'shifted exponentials' })],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: { regimes: { 'tight: ties': ties } },
    },
    'shifted form': {
      states: `lse(z) == ${largest} + log(${shifted})`,
      derivation: [
        ['==', 'log(sum(k in K, exp(z[k])))', unfold('lse')],
        ['==', 'rhs', algebra()],
      ],
      instances: { regimes: { 'tight: ties': ties } },
    },
    'shifted logarithm': {
      states: `(0 <= log(${shifted})) and (log(${shifted}) <= log(card(K)))`,
      derivation: [
        both(
          [
            ['==', 'log(1)', algebra()],
            ['<=', 'rhs', lemma('log-sum-exp-bounds', { part: 'shifted sum' })],
          ],
          [['<=', 'rhs', lemma('log-sum-exp-bounds', { part: 'shifted sum' })]],
        ),
      ],
      instances: { regimes: { 'tight: ties': ties } },
    },
  },
  instances: { sizes: { K: [1, 5] } },

  controls: {
    'at most the maximum and log(K - 1)': {
      part: 'at most the maximum and log K',
      given: { t: real('[1,1]') },
      hypotheses: { 'two entries': '2 <= card(K)' },
      replace: ['log(card(K))/t', 'log(card(K) - 1)/t'],
      counterexample: { K: 2, z: [0, 0], t: 1 },
      instances: { sizes: { K: [2, 5] }, ...ties },
      because: 'for two ties it is log 2 above the maximum',
    },
    'one percent less above the maximum': {
      part: 'at most the maximum and log K',
      replace: ['log(card(K))/t', '99/100*log(card(K))/t'],
      counterexample: { K: 2, z: [0, 0], t: 1 },
      instances: { sizes: { K: [2, 5] }, ...ties },
      because: 'ties are log K above the maximum',
    },
    'the maximum itself': {
      part: 'equal below for one entry',
      without: ['one entry'],
      counterexample: { K: 2, z: [0, 0], t: 1 },
      instances: { sizes: { K: [2, 5] } },
      because: 'for two ties it is log 2 above the maximum',
    },
    'equality for all': {
      part: 'equal above only for ties',
      without: ['equality'],
      counterexample: { K: 2, z: [0, 1], t: 1 },
      instances: { sizes: { K: [2, 5] }, raw: { other: array('K') }, construct: { 'z[k in K]': 'other[k]' } },
      because: 'without the equation the entries are arbitrary',
    },
    'strictly above for one entry': {
      part: 'above the maximum for two entries',
      without: ['two entries'],
      counterexample: { K: 1, z: [0], t: 1 },
      instances: { sizes: { K: [1, 1] }, draw: { z: { oneOf: [0] } } },
      because: 'log(exp(z)) is z',
    },
    'Lipschitz with a smaller constant': {
      part: 'Lipschitz',
      replace: ['<= max', '<= 99/100*max'],
      counterexample: { K: 1, z: [1], w: [0] },
      because: 'a shift by c moves it by c',
    },
    concave: {
      part: 'convexity',
      replace: ['(1 - s)*z[k] + s*w[k])) <=', '(1 - s)*z[k] + s*w[k])) >='],
      counterexample: { K: 2, z: [1, 0], w: [0, 1], s: '1/2' },
      because: 'in the middle it is 1/2 + log 2, at the ends log(1 + e)',
    },
    'the unshifted form is finite at 89': {
      part: 'unshifted overflow',
      hypotheses: { large: `${largest} <= 89` },
      states: `sum(k in K, exp(z[k])) <= ${largestFloat}`,
      counterexample: { K: 1, z: [89] },
      because: 'exp(89) is 4.49e38, the largest float32 3.40e38',
    },
    'overflow from 88.5 on': {
      part: 'unshifted overflow',
      hypotheses: { large: `177/2 <= ${largest}` },
      counterexample: { K: 1, z: ['177/2'] },
      instances: { sizes: { K: [1, 2] }, draw: { z: { between: [88.5, 88.625] } } },
      because: 'one exponential of 88.5 is 0.8 times the threshold',
    },
    'a shifted sum below one': {
      part: 'shifted sum',
      states: `${shifted} <= 99/100*card(K)`,
      counterexample: { K: 2, z: [0, 0] },
      instances: ties,
      because: 'ties give one each',
    },
  },
});
