/**
 * # The monotone coupling is a plan
 *
 * Of masses v and w on 0, …, n the one whose joint distribution function is the smaller of the two distribution functions: it has no negative
 * mass, and v and w for its margins. S(u)[k] is the mass before k. Not claimed: that it is optimal for convex costs.
 */
import { algebra, array, both, cases, have, hypothesis, lemma, natural, proof, sign, unfold } from 'lemmata';

const margins = {
  'v has mass one': 'sum(i in range(n + 1), v[i]) == 1',
  'w has mass one': 'sum(i in range(n + 1), w[i]) == 1',
};

export default proof({
  id: 'monotone-coupling',
  title: 'The monotone coupling is a plan',
  sources: [],
  references: ['villani2003, Theorem 2.18'],

  given: { n: natural(), v: array('nat', { is: 'nonnegative' }) },
  where: { 'S(u in R[nat])[k in nat]': 'sum(i in range(k), u[i])' },

  parts: {
    'masses before a point': {
      hypotheses: { 'v has mass one': margins['v has mass one'] },
      states: '(forall(k in nat, 0 <= S(v)[k])) and (forall(k in nat, k <= n + 1, S(v)[k] <= 1))',
      derivation: [
        have('grows', 'forall(l in range(n + 1), S(v)[l] <= S(v)[l+1])', [
          ['<=', 'S(v)[l] + v[l]', sign()],
          ['==', 'rhs', unfold('S')],
        ]),
        both(
          [
            ['<=', 'sum(i in range(k), v[i])', sign()],
            ['==', 'rhs', unfold('S')],
          ],
          [
            [
              '<=',
              'S(v)[n+1]',
              lemma('monotone-sequence', { at: { n: 'n + 1', i: 'k', j: 'n + 1', g: 'S(v)' } }),
            ],
            ['==', 'sum(i in range(n + 1), v[i])', unfold('S')],
            ['==', 'rhs', hypothesis('v has mass one')],
          ],
        ),
      ],
    },
    margin: {
      given: { w: array('nat') },
      hypotheses: margins,
      states:
        'forall(i in range(n + 1), sum(j in range(n + 1), min(S(v)[i+1], S(w)[j+1]) - min(S(v)[i+1], S(w)[j]) - min(S(v)[i], S(w)[j+1]) + min(S(v)[i], S(w)[j])) == v[i])',
      derivation: [
        have('before', '(0 <= S(v)[i]) and (S(v)[i] <= 1)', [
          both(
            [['<=', 'rhs', lemma('monotone-coupling', { part: 'masses before a point' })]],
            [['<=', 'rhs', lemma('monotone-coupling', { part: 'masses before a point' })]],
          ),
        ]),
        have('with it', '(0 <= S(v)[i+1]) and (S(v)[i+1] <= 1)', [
          both(
            [['<=', 'rhs', lemma('monotone-coupling', { part: 'masses before a point' })]],
            [['<=', 'rhs', lemma('monotone-coupling', { part: 'masses before a point' })]],
          ),
        ]),
        [
          '==',
          'min(S(v)[i+1], S(w)[n+1]) - min(S(v)[i], S(w)[n+1]) - (min(S(v)[i+1], S(w)[0]) - min(S(v)[i], S(w)[0]))',
          lemma('telescoping', {
            at: { n: 'n + 1', f: 'array(j in nat, min(S(v)[i+1], S(w)[j]) - min(S(v)[i], S(w)[j]))' },
          }),
        ],
        [
          '==',
          'min(S(v)[i+1], 1) - min(S(v)[i], 1) - (min(S(v)[i+1], 0) - min(S(v)[i], 0))',
          unfold('S'),
          hypothesis('w has mass one'),
        ],
        ['==', 'S(v)[i+1] - S(v)[i]', algebra()],
        ['==', 'rhs', unfold('S')],
      ],
    },
    'no negative mass': {
      given: { w: array('nat', { is: 'nonnegative' }) },
      states:
        'forall(i in nat, j in nat, 0 <= min(S(v)[i+1], S(w)[j+1]) - min(S(v)[i+1], S(w)[j]) - min(S(v)[i], S(w)[j+1]) + min(S(v)[i], S(w)[j]))',
      derivation: [
        have(
          'supermodular',
          'forall(p in R, r in nonnegative, q in R, u in nonnegative, 0 <= min(p + r, q + u) - min(p + r, q) - min(p, q + u) + min(p, q))',
          [
            cases(
              'p <= q',
              [
                have('a fortiori', 'p <= q + u', [
                  ['<=', 'q', hypothesis('case')],
                  ['<=', 'rhs', sign()],
                ]),
                ['==', 'min(p + r, q) - min(p + r, q)', algebra()],
                ['<=', 'min(p + r, q + u) - min(p + r, q)', sign()],
                ['==', 'rhs', algebra()],
              ],
              [
                have('a fortiori', 'q <= p + r', [
                  ['<=', 'p', hypothesis('case')],
                  ['<=', 'rhs', sign()],
                ]),
                ['==', 'min(p, q + u) - min(p, q + u)', algebra()],
                ['<=', 'min(p + r, q + u) - min(p, q + u)', sign()],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        ),
        [
          '<=',
          'min(S(v)[i] + v[i], S(w)[j] + w[j]) - min(S(v)[i] + v[i], S(w)[j]) - min(S(v)[i], S(w)[j] + w[j]) + min(S(v)[i], S(w)[j])',
          hypothesis('supermodular', { at: { p: 'S(v)[i]', r: 'v[i]', q: 'S(w)[j]', u: 'w[j]' } }),
        ],
        ['==', 'rhs', unfold('S')],
      ],
      instances: {
        regimes: {
          'tight: nothing to move': { construct: { 'w[k in nat]': '0' } },
          'all mass at the first point': {
            sizes: { n: [1, 3], i: [1, 1], j: [2, 2] },
            construct: { 'v[k in nat]': 'delta(k, 0)' },
          },
          'all mass at the second point': {
            sizes: { n: [1, 3], i: [2, 2], j: [0, 1] },
            construct: { 'v[k in nat]': 'delta(k, 1)' },
          },
        },
      },
    },
  },

  instances: {
    sizes: { n: [0, 5], i: [0, 3], j: [0, 3], k: [0, 4] },
    raw: { left: array('nat', { is: 'positive' }), right: array('nat', { is: 'nonnegative' }) },
    construct: {
      'v[k in nat]': 'left[k]/sum(i in range(n + 1), left[i])',
      'w[k in nat]': '(right[k] + delta(k, 0))/(1 + sum(i in range(n + 1), right[i]))',
    },
    regimes: {
      'tight: all mass at the first point': { construct: { 'v[k in nat]': 'delta(k, 0)' } },
    },
  },

  controls: {
    'mass two': {
      part: 'masses before a point',
      without: ['v has mass one'],
      counterexample: { n: 0, v: [2, 0], k: 1 },
      instances: { sizes: { n: [1, 1], k: [2, 2] }, construct: { 'v[k in nat]': '1 + left[k]' } },
      because: '2 is more than 1',
    },
    'another mass on the other side': {
      part: 'margin',
      without: ['w has mass one'],
      counterexample: { n: 0, v: [1, 0], w: [0, 0], i: 0 },
      instances: { construct: { 'w[k in nat]': '0' } },
      because: 'there is no mass to couple with',
    },
    'the larger distribution function': {
      part: 'no negative mass',
      states:
        'forall(i in nat, j in nat, 0 <= max(S(v)[i+1], S(w)[j+1]) - max(S(v)[i+1], S(w)[j]) - max(S(v)[i], S(w)[j+1]) + max(S(v)[i], S(w)[j]))',
      counterexample: { i: 0, j: 0, n: 0, v: [1, 0], w: [1, 0] },
      instances: { sizes: { i: [0, 0], j: [0, 0] } },
      because: '1 - 1 - 1 + 0 is negative',
    },
  },
});
