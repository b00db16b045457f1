/**
 * # A gradient in reverse order costs less than one further pass
 *
 * Jacobians J_0, …, J_K of a chain with widths |I[0]|, …, |I[K+1]| are multiplied as dense matrices; one counts multiplications of
 * numbers, one for each output, inner and input index. A pass through the chain costs C = sum_l |I[l+1]| |I[l]|. Multiplied from the
 * output side, one output costs C - |I[K]|, whatever the width of the input, and m outputs m times as much; from the input side it is |I[0]|
 * (C - |I[0]| |I[1]|). With equal widths n and m <= n outputs reverse is never dearer, both cost the same for n = m or K = 1 only, and
 * the ratio of forward to reverse differs from n/m by (n - m)/(m K), so for one output it tends to n with the depth. "Reverse is always
 * cheapest" is false for other widths.
 * Not claimed: sparse Jacobians, the cost of evaluating them, memory; the best of all orders.
 */
import {
  algebra,
  archimedean,
  both,
  by,
  family,
  have,
  hypothesis,
  type InstanceSpec,
  induction,
  lemma,
  natural,
  obtain,
  proof,
  sign,
  unfold,
  witness,
} from 'lemmata';

/** Layers of n units above at least two Jacobians; the number m of outputs may be another. */
const equal = {
  'two Jacobians': '0 < K',
  'equal widths': 'forall(l in range(K+1), card(I[l]) == n)',
};
const costs = [
  have('costs', '(reverse == m*K*n^2) and (forward == n*((K - 1)*n^2 + m*n))', [
    by(lemma('reverse-mode-cost-bound', { part: 'equal widths' })),
  ]),
];
const alike = { sizes: { I: [1, 2], K: [1, 3] }, construct: { n: 'card(I[0])' } } satisfies InstanceSpec;

export default proof({
  id: 'reverse-mode-cost-bound',
  title: 'A gradient in reverse order costs less than one further pass, whatever the width of the input',
  sources: [
    {
      document: 'foundations-article',
      section: 'Backpropagation and the Chain Rule',
      relation: 'made precise',
    },
  ],
  references: ['baur1983', 'griewank2008, Section 3.3'],

  given: { I: family('widths'), K: natural() },
  where: {
    C: 'sum(l in range(K+1), sum(h in I[l+1], sum(j in I[l], 1)))',
    reverse: 'sum(l in range(K), sum(o in I[K+1], sum(h in I[l+1], sum(j in I[l], 1))))',
    m: 'card(I[K+1])',
    forward: 'sum(l in range(K), sum(h in I[l+2], sum(q in I[l+1], sum(j in I[0], 1))))',
  },

  parts: {
    'reverse order': {
      states: 'reverse == card(I[K+1])*(C - card(I[K+1])*card(I[K]))',
      derivation: [
        ['==', 'sum(l in range(K), card(I[K+1])*card(I[l+1])*card(I[l]))', unfold('reverse')],
        [
          '==',
          'card(I[K+1])*(sum(l in range(K+1), card(I[l+1])*card(I[l])) - card(I[K+1])*card(I[K]))',
          algebra(),
        ],
        ['==', 'rhs', unfold('C')],
      ],
    },
    'less than one further pass': {
      hypotheses: { 'one output': 'card(I[K+1]) == 1' },
      states: 'reverse < C',
      derivation: [
        [
          '==',
          'card(I[K+1])*(C - card(I[K+1])*card(I[K]))',
          lemma('reverse-mode-cost-bound', { part: 'reverse order' }),
        ],
        ['==', 'C - card(I[K])', hypothesis('one output')],
        ['<', 'rhs', sign()],
      ],
      slack: 'the difference is the width below the output',
    },
    'forward order': {
      states: 'forward == card(I[0])*(C - card(I[1])*card(I[0]))',
      derivation: [
        have(
          'shifted',
          'forall(k in nat, sum(l in range(k), card(I[l+2])*card(I[l+1])) == sum(l in range(k+1), card(I[l+1])*card(I[l])) - card(I[1])*card(I[0]))',
          [
            induction('k', {
              base: [['==', 'rhs', algebra()]],
              step: [
                [
                  '==',
                  'sum(l in range(k), card(I[l+2])*card(I[l+1])) + card(I[k+2])*card(I[k+1])',
                  algebra(),
                ],
                [
                  '==',
                  'sum(l in range(k+1), card(I[l+1])*card(I[l])) - card(I[1])*card(I[0]) + card(I[k+2])*card(I[k+1])',
                  hypothesis('induction'),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        ['==', 'card(I[0])*sum(l in range(K), card(I[l+2])*card(I[l+1]))', unfold('forward')],
        [
          '==',
          'card(I[0])*(sum(l in range(K+1), card(I[l+1])*card(I[l])) - card(I[1])*card(I[0]))',
          hypothesis('shifted', { at: { k: 'K' }, times: 'card(I[0])' }),
        ],
        ['==', 'rhs', unfold('C')],
      ],
    },
    'equal widths': {
      given: { n: natural() },
      hypotheses: equal,
      states: '(reverse == m*K*n^2) and (forward == n*((K - 1)*n^2 + m*n))',
      derivation: [
        have('layers', 'forall(k in nat, k <= K, sum(l in range(k), card(I[l+1])*card(I[l])) == k*n^2)', [
          induction('k', {
            base: [['==', 'rhs', algebra()]],
            step: [
              have('lower', 'k <= K', [
                ['<=', 'k + 1', sign()],
                ['<=', 'rhs', hypothesis('assumed')],
              ]),
              have('above', 'card(I[k+1]) == n', [
                ['==', 'rhs', hypothesis('equal widths', { at: { l: 'k+1' } })],
              ]),
              have('below', 'card(I[k]) == n', [
                ['==', 'rhs', hypothesis('equal widths', { at: { l: 'k' } })],
              ]),
              ['==', 'sum(l in range(k), card(I[l+1])*card(I[l])) + card(I[k+1])*card(I[k])', algebra()],
              ['==', 'k*n^2 + card(I[k+1])*card(I[k])', hypothesis('induction')],
              ['==', 'k*n^2 + n*n', hypothesis('above'), hypothesis('below')],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        obtain(['p'], 'before', lemma('naturals-are-discrete', { part: 'predecessor', at: { q: 'K' } })),
        have('last', 'card(I[K]) == n', [['==', 'rhs', hypothesis('equal widths', { at: { l: 'K' } })]]),
        have('second', 'card(I[1]) == n', [['==', 'rhs', hypothesis('equal widths', { at: { l: '1' } })]]),
        have('first', 'card(I[0]) == n', [['==', 'rhs', hypothesis('equal widths', { at: { l: '0' } })]]),
        have('pass', 'C == K*n^2 + m*n', [
          ['==', 'sum(l in range(K), card(I[l+1])*card(I[l])) + card(I[K+1])*card(I[K])', unfold('C')],
          ['==', 'K*n^2 + card(I[K+1])*card(I[K])', hypothesis('layers', { at: { k: 'K' } })],
          ['==', 'K*n^2 + card(I[K+1])*n', hypothesis('last')],
          ['==', 'rhs', unfold('m')],
        ]),
        both(
          [
            [
              '==',
              'card(I[K+1])*(C - card(I[K+1])*card(I[K]))',
              lemma('reverse-mode-cost-bound', { part: 'reverse order' }),
            ],
            ['==', 'm*(C - m*card(I[K]))', unfold('m')],
            ['==', 'm*(C - m*n)', hypothesis('last')],
            ['==', 'm*(K*n^2 + m*n - m*n)', hypothesis('pass')],
            ['==', 'rhs', algebra()],
          ],
          [
            [
              '==',
              'card(I[0])*(C - card(I[1])*card(I[0]))',
              lemma('reverse-mode-cost-bound', { part: 'forward order' }),
            ],
            ['==', 'n*(C - n*n)', hypothesis('first'), hypothesis('second')],
            ['==', 'n*(K*n^2 + m*n - n*n)', hypothesis('pass')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: alike,
    },
    'never dearer': {
      given: { n: natural() },
      hypotheses: { ...equal, 'no more outputs than inputs': 'm <= n' },
      states: '(forward - reverse == (K - 1)*n^2*(n - m)) and (reverse <= forward)',
      derivation: [
        ...costs,
        have('a layer', '1 <= K', [
          ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap', at: { p: '0', q: 'K' } })],
        ]),
        have('difference', 'forward - reverse == (K - 1)*n^2*(n - m)', [
          ['==', 'n*((K - 1)*n^2 + m*n) - m*K*n^2', hypothesis('costs')],
          ['==', 'rhs', algebra()],
        ]),
        both(
          [['==', 'rhs', hypothesis('difference')]],
          [
            have('not negative', '0 <= (K - 1)*n^2*(n - m)', [
              ['==', '(K - 1)*n^2*(m - m)', algebra()],
              ['<=', 'rhs', hypothesis('no more outputs than inputs', { times: '(K - 1)*n^2' })],
            ]),
            ['<=', 'reverse + (K - 1)*n^2*(n - m)', sign()],
            ['==', 'reverse + (forward - reverse)', hypothesis('difference')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        ...alike,
        regimes: {
          'tight: two Jacobians': { sizes: { K: [1, 1] } },
          'tight: width one': { sizes: { I: [1, 1] } },
        },
      },
    },
    ratio: {
      given: { n: natural() },
      hypotheses: equal,
      states: 'forward/reverse == n/m - (n - m)/(m*K)',
      derivation: [
        ...costs,
        have('positive', '0 < n', [
          ['<', 'card(I[0])', sign()],
          ['==', 'rhs', hypothesis('equal widths', { at: { l: '0' } })],
        ]),
        have('an output', '0 < m', [
          ['<', 'card(I[K+1])', sign()],
          ['==', 'rhs', unfold('m')],
        ]),
        have('something to do', '0 < reverse', [
          ['<', 'm*K*n^2', sign()],
          ['==', 'rhs', hypothesis('costs')],
        ]),
        ['==', 'n*((K - 1)*n^2 + m*n)/reverse', hypothesis('costs')],
        ['==', 'n*((K - 1)*n^2 + m*n)/(m*K*n^2)', hypothesis('costs')],
        ['==', 'rhs', algebra()],
      ],
      instances: alike,
    },
    'ratio in the limit': {
      given: { n: natural() },
      states: 'limit(k in nat, n - (n - 1)/(k + 1), n)',
      derivation: [
        obtain('N', 'N is large', archimedean('(n + 1)/eps_k')),
        witness({ from_k: 'N' }),
        have('large', 'n + 1 <= eps_k*(k + 1)', [
          ['==', 'eps_k*((n + 1)/eps_k)', algebra()],
          ['<=', 'eps_k*N', hypothesis('N is large')],
          ['<=', 'eps_k*k', hypothesis('assumed')],
          ['<=', 'rhs', sign('eps_k')],
        ]),
        ['==', 'abs(n - 1)/(k + 1)', algebra()],
        ['<=', '(n + 1)/(k + 1)', sign()],
        ['<=', 'rhs', hypothesis('large', { times: '1/(k + 1)' })],
      ],
      instances: {
        sizes: { grid: [0, 3], n: [0, 5], more: [0, 9] },
        raw: { grid: natural(), more: natural() },
        construct: {
          eps_k: '1/2^grid',
          from_k: '(n + 1)*2^grid',
          N: '(n + 1)*2^grid',
          k: '(n + 1)*2^grid + more',
        },
      },
      slack: 'from (n - 1)/eps - 1 on, not only from (n + 1)/eps',
    },
    'literal form, always cheapest': {
      refutes: 'reverse <= forward',
      at: { I: [2, 10, 1, 1], K: 2 },
    },
  },

  instances: { sizes: { I: [1, 4], K: [0, 4] } },

  controls: {
    'reverse is always cheapest': {
      part: 'never dearer',
      without: ['equal widths'],
      states: 'reverse <= forward',
      counterexample: { I: [1, 2, 1, 1], K: 2, n: 1 },
      instances: { sizes: { I: [1, 3], K: [2, 3] } },
      because: 'widths 1, 2, 1, 1 cost 4 in reverse and 3 forward',
    },
    'three outputs for one pass': {
      part: 'less than one further pass',
      without: ['one output'],
      counterexample: { I: [3, 3, 3], K: 1 },
      because: 'the one product of square matrices costs 27, the pass 18',
    },
    'the width of the input does not matter': {
      part: 'forward order',
      states: 'forward == C - card(I[1])*card(I[0])',
      counterexample: { I: [2, 2, 1], K: 1 },
      because: 'widths 2, 2, 1 cost 4, not 2',
    },
    'a gradient for one pass less two layers': {
      part: 'reverse order',
      replace: ['card(I[K+1])*card(I[K]))', 'card(I[K+1])*card(I[K]) - 1)'],
      counterexample: { I: [1, 1], K: 0 },
      because: 'nothing is multiplied with one Jacobian',
    },
  },
});
