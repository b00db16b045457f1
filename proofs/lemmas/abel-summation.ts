/**
 * # Summation by parts
 *
 * Abel's transformation: differences move from one factor to the other, against a boundary term. With sequences whose differences are summed
 * (`differences`), and with the partial sums of what is summed (`partial-sums`). Not claimed: series.
 */
import { algebra, array, have, hypothesis, lemma, proof } from 'lemmata';

export default proof({
  id: 'abel-summation',
  title: 'Summation by parts moves differences from one factor to the other',
  sources: [],
  references: ['rudin1976, Theorem 3.41'],

  given: {},

  parts: {
    differences: {
      given: { f: array('nat'), S: array('nat') },
      states:
        'forall(n in nat, sum(i in range(n), f[i]*(S[i+1] - S[i])) == f[n]*S[n] - f[0]*S[0] - sum(i in range(n), S[i+1]*(f[i+1] - f[i])))',
      derivation: [
        [
          '==',
          'sum(i in range(n), f[i+1]*S[i+1] - f[i]*S[i]) - sum(i in range(n), S[i+1]*(f[i+1] - f[i]))',
          algebra(),
        ],
        ['==', 'rhs', lemma('telescoping', { at: { n: 'n', f: 'array(k in nat, f[k]*S[k])' } })],
      ],
    },
    'partial-sums': {
      given: { f: array('nat'), c: array('nat'), S: array('nat') },
      hypotheses: { 'nothing yet': 'S[0] == 0', 'one more': 'forall(k in nat, S[k+1] == S[k] + c[k])' },
      states:
        'forall(n in nat, sum(i in range(n), f[i]*c[i]) == f[n]*S[n] - sum(i in range(n), S[i+1]*(f[i+1] - f[i])))',
      derivation: [
        ['==', 'sum(i in range(n), f[i]*(S[i] + c[i] - S[i]))', algebra()],
        ['==', 'sum(i in range(n), f[i]*(S[i+1] - S[i]))', hypothesis('one more')],
        [
          '==',
          'f[n]*S[n] - f[0]*S[0] - sum(i in range(n), S[i+1]*(f[i+1] - f[i]))',
          lemma('abel-summation', { part: 'differences' }),
        ],
        ['==', 'rhs', hypothesis('nothing yet')],
      ],
      instances: { construct: { 'S[k in nat]': 'sum(i in range(k), c[i])' } },
    },
    double: {
      given: { c: array('nat', 'nat'), H: array('nat', 'nat') },
      hypotheses: {
        'left edge': 'forall(j in nat, H[0,j] == 0)',
        'lower edge': 'forall(i in nat, H[i,0] == 0)',
      },
      states:
        'forall(n in nat, sum(i in range(n + 1), j in range(n + 1), c[i,j]*(H[i+1,j+1] - H[i+1,j] - H[i,j+1] + H[i,j])) == c[n,n]*H[n+1,n+1] - sum(i in range(n), (c[i+1,n] - c[i,n])*H[i+1,n+1]) - sum(j in range(n), (c[n,j+1] - c[n,j])*H[n+1,j+1]) + sum(i in range(n), j in range(n), (c[i+1,j+1] - c[i+1,j] - c[i,j+1] + c[i,j])*H[i+1,j+1]))',
      derivation: [
        have(
          'along a row',
          'forall(i in nat, sum(j in range(n + 1), c[i,j]*(H[i+1,j+1] - H[i+1,j] - H[i,j+1] + H[i,j])) == c[i,n]*(H[i+1,n+1] - H[i,n+1]) - sum(j in range(n), (c[i,j+1] - c[i,j])*(H[i+1,j+1] - H[i,j+1])))',
          [
            [
              '==',
              'c[i,n+1]*(H[i+1,n+1] - H[i,n+1]) - c[i,0]*(H[i+1,0] - H[i,0]) - sum(j in range(n + 1), (H[i+1,j+1] - H[i,j+1])*(c[i,j+1] - c[i,j]))',
              lemma('abel-summation', {
                part: 'differences',
                at: {
                  n: 'n + 1',
                  f: 'array(j in nat, c[i,j])',
                  S: 'array(j in nat, H[i+1,j] - H[i,j])',
                },
                times: '1',
              }),
            ],
            ['==', 'rhs', hypothesis('lower edge')],
          ],
        ),
        have(
          'along a column',
          'forall(e in R[nat], j in nat, sum(i in range(n + 1), e[i]*(H[i+1,j] - H[i,j])) == e[n]*H[n+1,j] - sum(i in range(n), (e[i+1] - e[i])*H[i+1,j]))',
          [
            [
              '==',
              'e[n+1]*H[n+1,j] - e[0]*H[0,j] - sum(i in range(n + 1), H[i+1,j]*(e[i+1] - e[i]))',
              lemma('abel-summation', {
                part: 'differences',
                at: { n: 'n + 1', f: 'e', S: 'array(i in nat, H[i,j])' },
                times: '1',
              }),
            ],
            ['==', 'rhs', hypothesis('left edge')],
          ],
        ),
        have(
          'columns',
          'forall(j in nat, sum(i in range(n + 1), (c[i,j+1] - c[i,j])*(H[i+1,j+1] - H[i,j+1])) == (c[n,j+1] - c[n,j])*H[n+1,j+1] - sum(i in range(n), (c[i+1,j+1] - c[i+1,j] - c[i,j+1] + c[i,j])*H[i+1,j+1]))',
          [
            [
              '==',
              'rhs',
              hypothesis('along a column', {
                at: { e: 'array(i in nat, c[i,j+1] - c[i,j])', j: 'j + 1' },
                times: '1',
              }),
            ],
          ],
        ),
        [
          '==',
          'sum(i in range(n + 1), c[i,n]*(H[i+1,n+1] - H[i,n+1]) - sum(j in range(n), (c[i,j+1] - c[i,j])*(H[i+1,j+1] - H[i,j+1])))',
          hypothesis('along a row', { at: { i: 'i' }, times: '1' }),
        ],
        [
          '==',
          'sum(i in range(n + 1), c[i,n]*(H[i+1,n+1] - H[i,n+1])) - sum(j in range(n), sum(i in range(n + 1), (c[i,j+1] - c[i,j])*(H[i+1,j+1] - H[i,j+1])))',
          algebra(),
        ],
        [
          '==',
          'c[n,n]*H[n+1,n+1] - sum(i in range(n), (c[i+1,n] - c[i,n])*H[i+1,n+1]) - sum(j in range(n), sum(i in range(n + 1), (c[i,j+1] - c[i,j])*(H[i+1,j+1] - H[i,j+1])))',
          hypothesis('along a column', { at: { e: 'array(i in nat, c[i,n])', j: 'n + 1' }, times: '1' }),
        ],
        [
          '==',
          'c[n,n]*H[n+1,n+1] - sum(i in range(n), (c[i+1,n] - c[i,n])*H[i+1,n+1]) - sum(j in range(n), (c[n,j+1] - c[n,j])*H[n+1,j+1] - sum(i in range(n), (c[i+1,j+1] - c[i+1,j] - (c[i,j+1] - c[i,j]))*H[i+1,j+1]))',
          hypothesis('columns', { at: { j: 'j' }, times: '-1' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        construct: { 'H[i in nat, j in nat]': 'inner[i,j]*(1 - delta(i,0))*(1 - delta(j,0))' },
        raw: { inner: array('nat', 'nat') },
      },
    },
  },

  instances: { sizes: { n: [0, 6] } },

  controls: {
    'the sequence not moved on': {
      part: 'differences',
      states:
        'forall(n in nat, sum(i in range(n), f[i]*(S[i+1] - S[i])) == f[n]*S[n] - f[0]*S[0] - sum(i in range(n), S[i]*(f[i+1] - f[i])))',
      counterexample: { n: 1, f: [0, 1], S: [0, 1] },
      because: '0 on the left, 1 on the right',
    },
    'without the boundary': {
      part: 'partial-sums',
      states:
        'forall(n in nat, sum(i in range(n), f[i]*c[i]) == -sum(i in range(n), S[i+1]*(f[i+1] - f[i])))',
      counterexample: { n: 1, f: [1, 1], c: [1, 0], S: [0, 1, 1] },
      because: '1 on the left, 0 on the right',
    },
  },
});
