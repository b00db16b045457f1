/**
 * # A function with p affine pieces changes its label 2 p - 1 times at most
 *
 * The label of a value v is 1[v >= 1/2]. Along points in order, x[0] <= … <= x[m], the j-th value is that of the affine piece q(j), and the
 * pieces come in order; they need not meet. On each piece the label changes once at most, and from one piece to the next p - 1 times.
 * Not claimed: pieces that meet, where p changes are the most (`threshold-changes`).
 */
import { algebra, array, cases, choice, have, hypothesis, lemma, natural, proof, sign } from 'lemmata';

const label = (j: string) => `indicator(1/2 <= v[${j}])`;
const side = (i: string, j: string) => `indicator(1/2 <= A[${i}]*x[${j}] + B[${i}])`;

export default proof({
  id: 'label-changes-on-pieces',
  title: 'A function with p affine pieces changes its label 2 p - 1 times at most',
  sources: [],
  references: ['telgarsky2016, Section 3'],

  given: {
    m: natural(),
    p: natural(),
    x: array('nat'),
    v: array('nat'),
    A: array('nat'),
    B: array('nat'),
    q: choice('nat', 'nat'),
  },
  hypotheses: {
    'points in order': 'forall(j in range(m), x[j] <= x[j+1])',
    numbered: 'forall(j in range(m+1), q(j) + 1 <= p)',
    'in order': 'forall(j in range(m), q(j) <= q(j + 1))',
    affine: 'forall(j in range(m+1), v[j] == A[q(j)]*x[j] + B[q(j)])',
  },

  parts: {
    changes: {
      states: `sum(j in range(m), abs(${label('j+1')} - ${label('j')})) <= 2*p - 1`,
      derivation: [
        have(
          'each piece',
          `forall(i in range(p), sum(j in range(m), abs(${side('i', 'j+1')} - ${side('i', 'j')})) <= 1)`,
          [
            cases(
              '0 <= A[i]',
              [
                have('rises', 'forall(j in range(m), A[i]*x[j] + B[i] <= A[i]*x[j+1] + B[i])', [
                  ['<=', 'rhs', hypothesis('points in order', { times: 'A[i]' })],
                ]),
                [
                  '<=',
                  'rhs',
                  lemma('threshold-changes', {
                    part: 'one change',
                    at: { n: 'm', u: 'array(j in nat, A[i]*x[j] + B[i])' },
                  }),
                ],
              ],
              [
                have('falls', 'forall(j in range(m), A[i]*x[j+1] + B[i] <= A[i]*x[j] + B[i])', [
                  ['<=', 'rhs', hypothesis('points in order', { times: '-A[i]' })],
                ]),
                [
                  '<=',
                  'rhs',
                  lemma('threshold-changes', {
                    part: 'one change',
                    at: { n: 'm', u: 'array(j in nat, A[i]*x[j] + B[i])' },
                  }),
                ],
              ],
            ),
          ],
        ),
        have(
          'step',
          `forall(j in range(m), abs(${label('j+1')} - ${label('j')}) <= q(j + 1) - q(j) + sum(i in range(p), abs(${side('i', 'j+1')} - ${side('i', 'j')})))`,
          [
            have('nonnegative', `0 <= sum(i in range(p), abs(${side('i', 'j+1')} - ${side('i', 'j')}))`, [
              ['==', 'sum(i in range(p), 0)', algebra()],
              ['<=', 'rhs', sign()],
            ]),
            cases(
              'q(j + 1) == q(j)',
              [
                [
                  '==',
                  `abs(${side('q(j + 1)', 'j+1')} - ${side('q(j)', 'j')})`,
                  hypothesis('affine', { at: { j: 'j' } }),
                  hypothesis('affine', { at: { j: 'j + 1' } }),
                ],
                ['==', `abs(${side('q(j)', 'j+1')} - ${side('q(j)', 'j')})`, hypothesis('case')],
                [
                  '<=',
                  `sum(i in range(p), abs(${side('i', 'j+1')} - ${side('i', 'j')}))`,
                  lemma('threshold-changes', {
                    part: 'one of a sum',
                    at: {
                      n: 'p',
                      i: 'q(j)',
                      f: `array(i in nat, abs(${side('i', 'j+1')} - ${side('i', 'j')}))`,
                    },
                  }),
                ],
                [
                  '==',
                  `q(j) - q(j) + sum(i in range(p), abs(${side('i', 'j+1')} - ${side('i', 'j')}))`,
                  algebra(),
                ],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                have('next piece', 'q(j) + 1 <= q(j + 1)', [
                  have('less', 'q(j) < q(j + 1)', [
                    have('not after', 'q(j) <= q(j + 1)', [['<=', 'rhs', hypothesis('in order')]]),
                    ['<', 'rhs', sign()],
                  ]),
                  [
                    '<=',
                    'rhs',
                    lemma('naturals-are-discrete', { part: 'gap', at: { p: 'q(j)', q: 'q(j + 1)' } }),
                  ],
                ]),
                ['<=', '1', sign()],
                ['==', 'q(j) + 1 - q(j)', algebra()],
                ['<=', 'q(j + 1) - q(j)', hypothesis('next piece')],
                ['<=', 'rhs', hypothesis('nonnegative')],
              ],
            ),
          ],
        ),
        have(
          'crossings',
          `sum(j in range(m), sum(i in range(p), abs(${side('i', 'j+1')} - ${side('i', 'j')}))) <= p`,
          [
            [
              '==',
              `sum(i in range(p), sum(j in range(m), abs(${side('i', 'j+1')} - ${side('i', 'j')})))`,
              algebra(),
            ],
            [
              '<=',
              'rhs',
              lemma('threshold-changes', {
                part: 'sums of bounded terms',
                at: {
                  n: 'p',
                  f: `array(i in nat, sum(j in range(m), abs(${side('i', 'j+1')} - ${side('i', 'j')})))`,
                },
              }),
            ],
          ],
        ),
        [
          '<=',
          `sum(j in range(m), q(j + 1) - q(j) + sum(i in range(p), abs(${side('i', 'j+1')} - ${side('i', 'j')})))`,
          hypothesis('step'),
        ],
        [
          '==',
          `sum(j in range(m), q(j + 1) - q(j)) + sum(j in range(m), sum(i in range(p), abs(${side('i', 'j+1')} - ${side('i', 'j')})))`,
          algebra(),
        ],
        ['<=', 'sum(j in range(m), q(j + 1) - q(j)) + p', hypothesis('crossings')],
        ['==', 'q(m) - q(0) + p', lemma('telescoping', { at: { f: 'array(j in nat, q(j))' } })],
        ['<=', 'q(m) + 1 - 1 + p', sign()],
        ['<=', 'p - 1 + p', hypothesis('numbered', { at: { j: 'm' } })],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    sizes: { m: [0, 4] },
    raw: { step: array('nat', { is: 'nonnegative' }), height: array('nat'), late: natural() },
    draw: { height: { oneOf: [0, '1/4', '1/2', 1] } },
    construct: {
      'x[0]': 'height[0]',
      'x[o+1]': 'x[o] + step[o]',
      p: 'm + 1',
      'A[i in nat]': 'height[i]',
      'B[i in nat]': '1/4 - height[i]/2',
      'q(j in nat)': 'j',
      'v[j in nat]': 'A[j]*x[j] + B[j]',
    },
    regimes: {
      'tight: one piece that rises through the threshold': {
        sizes: { m: [1, 3] },
        construct: {
          'x[o in nat]': 'o',
          p: '1',
          'A[i in nat]': '1',
          'B[i in nat]': '0',
          'q(j in nat)': '0',
          'v[j in nat]': 'j',
        },
      },
      'one piece that rises through it later': {
        sizes: { m: [2, 4], late: [1, 2] },
        construct: {
          'x[o in nat]': 'o - late',
          p: '1',
          'A[i in nat]': '1',
          'B[i in nat]': '0',
          'q(j in nat)': '0',
          'v[j in nat]': 'j - late',
        },
      },
      'one constant piece': {
        sizes: { m: [2, 4] },
        draw: { height: { oneOf: ['3/8', '1/2', '3/4', '3/2'] } },
        construct: {
          p: '1',
          'A[i in nat]': '0',
          'B[i in nat]': 'height[0]',
          'q(j in nat)': '0',
          'v[j in nat]': 'height[0]',
        },
      },
      'tight: three pieces that rise through it': {
        sizes: { m: [5, 5] },
        raw: { piece: choice('nat', 'nat') },
        draw: {
          piece: {
            tables: Array.from({ length: 12 }, (_, n) => [0, 0, 1, 1, ...Array(8).fill(2)].slice(0, n)),
          },
        },
        construct: {
          'x[o in nat]': 'o',
          p: '3',
          'A[i in nat]': '1',
          'B[i in nat]': '-2*i',
          'q(j in nat)': 'piece(j)',
          'v[j in nat]': 'delta(j,1) + delta(j,3) + delta(j,5)',
        },
      },
    },
  },

  controls: {
    'one change less': {
      part: 'changes',
      replace: ['2*p - 1', '2*p - 2'],
      counterexample: {
        m: 1,
        p: 1,
        x: 'map(o in nat, o)',
        v: 'map(o in nat, o)',
        A: 'map(o in nat, 1)',
        B: 'map(o in nat, 0)',
        q: 'map(o in nat, 0)',
      },
      because: 'one piece rises through the threshold',
    },
    'points in any order': {
      part: 'changes',
      without: ['points in order'],
      counterexample: {
        m: 2,
        p: 1,
        x: 'map(o in nat, delta(o,1))',
        v: 'map(o in nat, delta(o,1))',
        A: 'map(o in nat, 1)',
        B: 'map(o in nat, 0)',
        q: 'map(o in nat, 0)',
      },
      instances: {
        sizes: { m: [2, 2] },
        construct: {
          p: '1',
          'x[o in nat]': 'delta(o,1)',
          'A[i in nat]': '1',
          'B[i in nat]': '0',
          'q(j in nat)': '0',
          'v[j in nat]': 'delta(j,1)',
        },
      },
      because: 'to and fro the label changes twice on one piece',
    },
  },
});
