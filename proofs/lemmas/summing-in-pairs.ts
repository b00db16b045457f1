/**
 * # Summing in pairs gives the sum
 *
 * Neighbours are added, then neighbours of these sums, and so on. After h rounds with 2^h >= n the first of them is the sum of all
 * n numbers; zeros stand behind these, so n need not be a power of two. This is the complete binary tree of depth h.
 * Not claimed: anything about rounding.
 */
import { algebra, array, have, hypothesis, induction, natural, proof, sign, unfold } from 'lemmata';

export default proof({
  id: 'summing-in-pairs',
  title: 'Summing neighbours again and again gives the sum',
  sources: [],
  references: ['higham2002, Section 4.1'],

  given: { x: array('nat'), n: natural(), h: natural() },
  where: { 'e[0, i in nat]': 'x[i]', 'e[k+1, i in nat]': 'e[k,2*i] + e[k,2*i+1]' },
  hypotheses: {
    'zeros behind': 'forall(i in nat, n <= i, x[i] == 0)',
    'deep enough': 'n <= 2^h',
  },

  parts: {
    tree: {
      states: 'e[h,0] == sum(i in range(n), x[i])',
      derivation: [
        have('scale', 'forall(k in nat, 1 <= 2^k)', [
          induction('k', {
            base: [['==', 'rhs', algebra()]],
            step: [
              ['<=', '2^k', hypothesis('induction')],
              ['<=', '2^k + 2^k', sign()],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        have('behind', 'forall(k in nat, i in nat, n <= 2^k*i, e[k,i] == 0)', [
          induction('k', {
            base: [
              have('far', 'n <= i', [
                ['<=', '2^0*i', hypothesis('assumed')],
                ['==', 'rhs', algebra()],
              ]),
              ['==', 'x[i]', unfold('e')],
              ['==', 'rhs', hypothesis('zeros behind')],
            ],
            step: [
              have('left', 'n <= 2^k*(2*i)', [
                ['<=', '2^(k+1)*i', hypothesis('assumed')],
                ['==', 'rhs', algebra()],
              ]),
              have('right', 'n <= 2^k*(2*i+1)', [
                ['<=', '2^(k+1)*i', hypothesis('assumed')],
                ['<=', '2^(k+1)*i + 2^k', sign()],
                ['==', 'rhs', algebra()],
              ]),
              have('no left', 'e[k,2*i] == 0', [
                ['==', 'rhs', hypothesis('induction', { at: { i: '2*i' } })],
              ]),
              have('no right', 'e[k,2*i+1] == 0', [
                ['==', 'rhs', hypothesis('induction', { at: { i: '2*i+1' } })],
              ]),
              ['==', 'e[k,2*i] + e[k,2*i+1]', unfold('e')],
              ['==', 'rhs', hypothesis('no left'), hypothesis('no right')],
            ],
          }),
        ]),
        have(
          'merged',
          'forall(k in nat, m in nat, sum(i in range(m), e[k+1,i]) == sum(j in range(m + m), e[k,j]))',
          [
            induction('m', {
              base: [['==', 'rhs', algebra()]],
              step: [
                ['==', 'sum(i in range(m), e[k+1,i]) + e[k+1,m]', algebra()],
                ['==', 'sum(j in range(m + m), e[k,j]) + e[k+1,m]', hypothesis('induction')],
                ['==', 'sum(j in range(m + m), e[k,j]) + e[k,2*m] + e[k,2*m+1]', unfold('e')],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        have(
          'no more',
          'forall(k in nat, m in nat, sum(j in range(n + m), e[k,j]) == sum(j in range(n), e[k,j]))',
          [
            induction('m', {
              base: [['==', 'rhs', algebra()]],
              step: [
                have('far', 'n <= 2^k*(n + m)', [
                  ['<=', '1*(n + m)', sign()],
                  ['<=', 'rhs', hypothesis('scale')],
                ]),
                ['==', 'sum(j in range(n + m), e[k,j]) + e[k,n+m]', algebra()],
                ['==', 'sum(j in range(n), e[k,j]) + e[k,n+m]', hypothesis('induction')],
                ['==', 'rhs', hypothesis('behind')],
              ],
            }),
          ],
        ),
        have('level', 'forall(k in nat, sum(i in range(n), e[k,i]) == sum(i in range(n), x[i]))', [
          induction('k', {
            base: [['==', 'rhs', unfold('e')]],
            step: [
              ['==', 'sum(j in range(n + n), e[k,j])', hypothesis('merged', { at: { k: 'k', m: 'n' } })],
              ['==', 'sum(j in range(n), e[k,j])', hypothesis('no more', { at: { k: 'k', m: 'n' } })],
              ['==', 'rhs', hypothesis('induction')],
            ],
          }),
        ]),
        have('the first alone', 'forall(m in nat, sum(i in range(m+1), e[h,i]) == e[h,0])', [
          induction('m', {
            base: [['==', 'rhs', algebra()]],
            step: [
              have('far', 'n <= 2^h*(m+1)', [
                ['<=', '2^h', hypothesis('deep enough')],
                ['<=', '2^h + 2^h*m', sign()],
                ['==', 'rhs', algebra()],
              ]),
              ['==', 'sum(i in range(m+1), e[h,i]) + e[h,m+1]', algebra()],
              ['==', 'e[h,0] + e[h,m+1]', hypothesis('induction')],
              ['==', 'rhs', hypothesis('behind')],
            ],
          }),
        ]),
        have('far', 'n <= 2^h*n', [
          ['==', '1*n', algebra()],
          ['<=', 'rhs', hypothesis('scale')],
        ]),
        ['==', 'sum(i in range(n+1), e[h,i])', hypothesis('the first alone', { at: { m: 'n' } })],
        ['==', 'sum(i in range(n), e[h,i]) + e[h,n]', algebra()],
        ['==', 'sum(i in range(n), x[i]) + e[h,n]', hypothesis('level')],
        ['==', 'rhs', hypothesis('behind')],
      ],
    },
  },

  instances: {
    sizes: { n: [0, 5], h: [3, 3] },
    raw: { entry: array('nat') },
    construct: { 'x[i in nat]': 'entry[i]*indicator(i + 1 <= n)' },
    regimes: { 'a power of two': { sizes: { n: [4, 4], h: [2, 2] } } },
  },

  controls: {
    'too few rounds': {
      part: 'tree',
      without: ['deep enough'],
      counterexample: { n: 2, h: 0, x: [0, 1] },
      instances: { sizes: { n: [2, 4], h: [0, 0] }, construct: { 'x[i in nat]': 'indicator(i + 1 <= n)' } },
      because: 'no round adds nothing',
    },
    'something behind': {
      part: 'tree',
      without: ['zeros behind'],
      counterexample: { n: 1, h: 1, x: [0, 1] },
      instances: { sizes: { n: [1, 3] }, construct: { 'x[i in nat]': '1' } },
      because: 'the tree adds all 2^h numbers',
    },
  },
});
