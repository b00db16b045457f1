/**
 * # Convolutions are the linear maps that commute with shifts
 *
 * Over a finite commutative group, such as the integers modulo n or pairs of them: a linear map commutes with all shifts if and only if it
 * is a convolution, with its image of the impulse as the kernel; over a cyclic group the shift by a generator is enough. Layers of
 * convolutions, biases constant in space and pointwise nonlinearities keep equivariance; sum, mean and maximum over all positions are
 * invariant. Sampling along a subgroup keeps the shifts of the subgroup.
 * Zero padding is another claim (zero-padding-shift-equivariance). Not claimed: that a stride breaks equivariance of every signal.
 */
import {
  algebra,
  array,
  both,
  by,
  cases,
  choice,
  element,
  family,
  fn,
  have,
  hypothesis,
  induction,
  lemma,
  nonemptySet,
  proof,
  unfold,
} from 'lemmata';
import {
  drawn,
  groupAxioms,
  groupSymbols,
  integersModulo,
  notCyclic,
  group as symbols,
} from '../lemmas/_groups.ts';

const group = (part: string, at: Readonly<Record<string, string>>) =>
  lemma('finite-commutative-group', {
    part,
    at: { ...symbols, ...at },
  });

const backAndThere = have('back and there', 'forall(p in G, q in G, plus[plus[p,minus[q]],q] == p)', [
  by(group('back-and-there', { j: 'p', k: 'q' })),
]);
const thereAndBack = have('there and back', 'forall(p in G, q in G, plus[plus[p,q],minus[q]] == p)', [
  by(group('there-and-back', { j: 'p', k: 'q' })),
]);

/** i - (j + a) = (i - a) - j */
const differences = [
  backAndThere,
  thereAndBack,
  have(
    'differences',
    'forall(r in G, q in G, t in G, plus[r,minus[plus[q,t]]] == plus[plus[r,minus[t]],minus[q]])',
    [
      have('whole', 'plus[plus[plus[r,minus[plus[q,t]]],q],t] == r', [
        [
          '==',
          'delta(plus[plus[r,minus[plus[q,t]]],plus[q,t]], r)',
          hypothesis('associative', { at: { j: 'plus[r,minus[plus[q,t]]]', k: 'q', m: 't' } }),
        ],
        ['==', 'rhs', hypothesis('back and there')],
      ]),
      [
        '==',
        'delta(plus[plus[plus[r,minus[plus[q,t]]],q],minus[q]], plus[plus[r,minus[t]],minus[q]])',
        hypothesis('there and back', { at: { p: 'plus[r,minus[plus[q,t]]]', q: 'q' } }),
      ],
      [
        '==',
        'delta(plus[plus[plus[plus[plus[r,minus[plus[q,t]]],q],t],minus[t]],minus[q]], plus[plus[r,minus[t]],minus[q]])',
        hypothesis('there and back', { at: { p: 'plus[plus[r,minus[plus[q,t]]],q]', q: 't' } }),
      ],
      ['==', 'rhs', hypothesis('whole')],
    ],
  ),
] as const;

/** The fact that shifting a signal v shifts its convolution with k: sums over j. */
const shiftedSum = (kernel: (m: string) => string, signal: (j: string) => string, i: string) =>
  group('shift', {
    f: `array(j in G, ${kernel(`plus[${i},minus[j]]`)}*${signal('plus[j,minus[s]]')})`,
    a: 's',
  });

const itself = 'convolution-shift-equivariance';

const conv = (i: string, x: (j: string) => string) => `sum(j in G, kernel[plus[${i},minus[j]]]*${x('j')})`;

const cycles = {
  zero: { tables: [0] },
  ...drawn(['plus', 'minus'], ...[1, 2, 3, 4].map(integersModulo)),
};
const two = integersModulo(2);
const four = integersModulo(4);

/** A group that is not cyclic. */
const pairs = {
  'pairs of two': notCyclic,
} as const;

export default proof({
  id: 'convolution-shift-equivariance',
  title: 'Convolutions are the linear maps that commute with shifts',
  sources: [
    {
      document: 'foundations-article',
      section: 'Representation Learning Theory',
      relation: 'made precise',
    },
    { document: 'foundations-book', section: 'CNN equivariance', relation: 'made precise' },
  ],
  references: ['cohen2016', 'kondor2018, Theorem 1', 'zhang2019'],

  given: {
    G: nonemptySet('positions'),
    ...groupSymbols(),
  },
  hypotheses: {
    ...groupAxioms(),
  },

  parts: {
    'convolutions commute with shifts': {
      given: { kernel: array('G'), x: array('G') },
      states: `forall(s in G, i in G, ${conv('i', (j) => `x[plus[${j},minus[s]]]`)} == ${conv('plus[i,minus[s]]', (j) => `x[${j}]`)})`,
      derivation: [
        ...differences,
        [
          '==',
          'sum(j in G, kernel[plus[i,minus[plus[j,s]]]]*x[plus[plus[j,s],minus[s]]])',
          shiftedSum(
            (m) => `kernel[${m}]`,
            (j) => `x[${j}]`,
            'i',
          ),
        ],
        ['==', 'sum(j in G, kernel[plus[i,minus[plus[j,s]]]]*x[j])', hypothesis('there and back')],
        ['==', 'rhs', hypothesis('differences')],
      ],
      instances: { regimes: pairs },
    },
    'only convolutions commute with shifts': {
      given: { B: array('G', 'G') },
      hypotheses: {
        'commutes with shifts':
          'forall(x in R[G], s in G, i in G, sum(j in G, B[i,j]*x[plus[j,minus[s]]]) == sum(j in G, B[plus[i,minus[s]],j]*x[j]))',
      },
      states: 'forall(i in G, j in G, B[i,j] == B[plus[i,minus[j]],zero])',
      derivation: [
        have('difference', 'forall(m in G, delta(plus[m,minus[j]], zero) == delta(m, j))', [
          ['==', 'rhs', group('difference', { j: 'm', k: 'j' })],
        ]),
        ['==', 'sum(m in G, B[i,m]*delta(m, j))', algebra()],
        ['==', 'sum(m in G, B[i,m]*delta(plus[m,minus[j]], zero))', hypothesis('difference')],
        [
          '==',
          'sum(m in G, B[plus[i,minus[j]],m]*delta(m, zero))',
          hypothesis('commutes with shifts', { at: { x: 'array(m in G, delta(m, zero))', s: 'j', i: 'i' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        regimes: pairs,
        raw: { weight: array('G') },
        construct: { 'B[i in G, j in G]': 'weight[plus[i,minus[j]]]' },
      },
    },
    'one generator is enough': {
      given: { B: array('G', 'G'), one: element('G'), times: choice('G', 'nat') },
      hypotheses: {
        // every s is the sum of times[s] ones
        'no ones': 'forall(s in G, times[s] == 0, s == zero)',
        'one less': 'forall(s in G, n in nat, times[s] == n + 1, times[plus[s,minus[one]]] == n)',
        'commutes with one shift':
          'forall(x in R[G], i in G, sum(j in G, B[i,j]*x[plus[j,minus[one]]]) == sum(j in G, B[plus[i,minus[one]],j]*x[j]))',
      },
      states: 'forall(i in G, j in G, B[i,j] == B[plus[i,minus[j]],zero])',
      derivation: [
        ...differences,
        have('one step', 'forall(p in G, q in G, B[plus[p,one],plus[q,one]] == B[p,q])', [
          have(
            'where the impulse goes',
            'forall(m in G, delta(plus[m,minus[one]], q) == delta(m, plus[q,one]))',
            [
              cases(
                'm == plus[q,one]',
                [
                  ['==', 'delta(plus[plus[q,one],minus[one]], q)', hypothesis('case')],
                  ['==', '1', hypothesis('there and back')],
                  ['==', 'rhs', hypothesis('case')],
                ],
                [
                  cases(
                    'plus[m,minus[one]] == q',
                    [
                      ['==', '1', hypothesis("case'")],
                      ['==', 'delta(m, plus[plus[m,minus[one]],one])', hypothesis('back and there')],
                      ['==', 'rhs', hypothesis("case'")],
                    ],
                    [
                      ['==', '0', hypothesis("case'")],
                      ['==', 'rhs', hypothesis('case')],
                    ],
                  ),
                ],
              ),
            ],
          ),
          ['==', 'sum(m in G, B[plus[p,one],m]*delta(m, plus[q,one]))', algebra()],
          [
            '==',
            'sum(m in G, B[plus[p,one],m]*delta(plus[m,minus[one]], q))',
            hypothesis('where the impulse goes'),
          ],
          [
            '==',
            'sum(m in G, B[plus[plus[p,one],minus[one]],m]*delta(m, q))',
            hypothesis('commutes with one shift', {
              at: { x: 'array(m in G, delta(m, q))', i: 'plus[p,one]' },
            }),
          ],
          ['==', 'sum(m in G, B[p,m]*delta(m, q))', hypothesis('there and back')],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'many steps',
          'forall(n in nat, s in G, p in G, q in G, times[s] == n, B[plus[p,s],plus[q,s]] == B[p,q])',
          [
            induction('n', {
              base: [
                have('nothing', 's == zero', [['==', 'rhs', hypothesis('no ones')]]),
                ['==', 'B[plus[p,zero],plus[q,zero]]', hypothesis('nothing')],
                ['==', 'rhs', hypothesis('neutral')],
              ],
              step: [
                have('less', 'times[plus[s,minus[one]]] == n', [['==', 'rhs', hypothesis('one less')]]),
                [
                  '==',
                  'B[plus[p,plus[plus[s,minus[one]],one]],plus[q,plus[plus[s,minus[one]],one]]]',
                  hypothesis('back and there', { at: { p: 's', q: 'one' } }),
                ],
                [
                  '==',
                  'B[plus[plus[p,plus[s,minus[one]]],one],plus[plus[q,plus[s,minus[one]]],one]]',
                  hypothesis('associative', { at: { j: 'p', k: 'plus[s,minus[one]]', m: 'one' } }),
                  hypothesis('associative', { at: { j: 'q', k: 'plus[s,minus[one]]', m: 'one' } }),
                ],
                [
                  '==',
                  'B[plus[p,plus[s,minus[one]]],plus[q,plus[s,minus[one]]]]',
                  hypothesis('one step', {
                    at: { p: 'plus[p,plus[s,minus[one]]]', q: 'plus[q,plus[s,minus[one]]]' },
                  }),
                ],
                ['==', 'rhs', hypothesis('induction', { at: { s: 'plus[s,minus[one]]', p: 'p', q: 'q' } })],
              ],
            }),
          ],
        ),
        [
          '==',
          'B[plus[plus[i,minus[j]],j],plus[j,zero]]',
          hypothesis('back and there'),
          hypothesis('neutral'),
        ],
        [
          '==',
          'B[plus[plus[i,minus[j]],j],plus[zero,j]]',
          hypothesis('commutative', { at: { j: 'j', k: 'zero' } }),
        ],
        [
          '==',
          'rhs',
          hypothesis('many steps', { at: { n: 'times[j]', s: 'j', p: 'plus[i,minus[j]]', q: 'zero' } }),
        ],
      ],
      instances: {
        sizes: { G: [2, 3], n: [0, 3] },
        raw: { weight: array('G') },
        draw: {
          one: { tables: [1] },
          times: {
            tables: [
              [0, 1],
              [0, 1, 2],
              [0, 1, 2, 3],
            ],
          },
        },
        construct: { 'B[i in G, j in G]': 'weight[plus[i,minus[j]]]', n: 'times[s]' },
      },
    },
    'the average over shifts is a convolution': {
      given: { B: array('G', 'G') },
      states:
        'forall(i in G, j in G, sum(s in G, B[plus[i,s],plus[j,s]])/card(G) == sum(s in G, B[plus[plus[i,minus[j]],s],s])/card(G))',
      derivation: [
        backAndThere,
        [
          '==',
          'sum(s in G, B[plus[plus[plus[i,minus[j]],j],s],plus[j,s]])/card(G)',
          hypothesis('back and there'),
        ],
        [
          '==',
          'sum(s in G, B[plus[plus[i,minus[j]],plus[j,s]],plus[j,s]])/card(G)',
          hypothesis('associative'),
        ],
        [
          '==',
          'sum(s in G, B[plus[plus[i,minus[j]],plus[s,j]],plus[s,j]])/card(G)',
          hypothesis('commutative', { at: { j: 'j' } }),
        ],
        ['==', 'rhs', group('shift', { f: 'array(s in G, B[plus[plus[i,minus[j]],s],s])', a: 'j' })],
      ],
    },
    'layers are equivariant': {
      given: {
        C: family('channels'),
        kernel: array('l in nat', 'd in C[l+1]', 'c in C[l]', 'G'),
        b: array('l in nat', 'd in C[l+1]'),
        sigma: fn('R', 'R'),
        x: array('C[0]', 'G'),
      },
      where: {
        'y(u in R[C[0], G])[0, c in C[0], i in G]': 'u[c,i]',
        'y(u in R[C[0], G])[l+1, d in C[l+1], i in G]':
          'sigma(sum(c in C[l], sum(j in G, kernel[l,d,c,plus[i,minus[j]]]*y(u)[l,c,j])) + b[l,d])',
      },
      states:
        'forall(l in nat, c in C[l], i in G, s in G, y(array(a in C[0], n in G, x[a,plus[n,minus[s]]]))[l,c,i] == y(x)[l,c,plus[i,minus[s]]])',
      derivation: [
        induction('l', {
          base: [['==', 'rhs', unfold('y')]],
          step: [
            [
              '==',
              'sigma(sum(e in C[l], sum(j in G, kernel[l,c,e,plus[i,minus[j]]]*y(array(a in C[0], n in G, x[a,plus[n,minus[s]]]))[l,e,j])) + b[l,c])',
              unfold('y'),
            ],
            [
              '==',
              'sigma(sum(e in C[l], sum(j in G, kernel[l,c,e,plus[i,minus[j]]]*y(x)[l,e,plus[j,minus[s]]])) + b[l,c])',
              hypothesis('induction'),
            ],
            [
              '==',
              'sigma(sum(e in C[l], sum(j in G, kernel[l,c,e,plus[plus[i,minus[s]],minus[j]]]*y(x)[l,e,j])) + b[l,c])',
              lemma(itself, {
                part: 'convolutions commute with shifts',
                at: {
                  ...symbols,
                  kernel: 'array(g in G, kernel[l,c,e,g])',
                  x: 'array(g in G, y(x)[l,e,g])',
                  s: 's',
                  i: 'i',
                },
              }),
            ],
            ['==', 'rhs', unfold('y')],
          ],
        }),
      ],
      instances: {
        sizes: { G: [1, 2], C: [1, 2], l: [0, 1] },
        models: { sigma: ['map(z in R, relu(z))', 'map(z in R, z^2 - 1/2)'] },
      },
    },
    'global pooling is invariant': {
      given: { x: array('G') },
      states:
        'forall(s in G, (sum(i in G, x[plus[i,minus[s]]]) == sum(i in G, x[i])) and ((sum(i in G, x[plus[i,minus[s]]])/card(G) == sum(i in G, x[i])/card(G)) and (max(i in G, x[plus[i,minus[s]]]) == max(i in G, x[i]))))',
      derivation: [
        thereAndBack,
        have('sum', 'sum(i in G, x[plus[i,minus[s]]]) == sum(i in G, x[i])', [
          ['==', 'rhs', group('shift', { f: 'x', a: 'minus[s]' })],
        ]),
        have('entries', 'forall(p in G, x[p] <= max(i in G, x[i]))', [
          ['<=', 'rhs', lemma('maximum-upper-bound', { at: { A: 'G', f: 'x', a: 'p' } })],
        ]),
        have('shifted entries', 'forall(p in G, x[p] <= max(i in G, x[plus[i,minus[s]]]))', [
          ['==', 'x[plus[plus[p,s],minus[s]]]', hypothesis('there and back')],
          [
            '<=',
            'rhs',
            lemma('maximum-upper-bound', {
              at: { A: 'G', f: 'array(i in G, x[plus[i,minus[s]]])', a: 'plus[p,s]' },
            }),
          ],
        ]),
        have('maximum', 'max(i in G, x[plus[i,minus[s]]]) == max(i in G, x[i])', [
          have('at most', 'max(i in G, x[plus[i,minus[s]]]) <= max(i in G, x[i])', [
            ['<=', 'rhs', hypothesis('entries')],
          ]),
          have('at least', 'max(i in G, x[i]) <= max(i in G, x[plus[i,minus[s]]])', [
            ['<=', 'rhs', hypothesis('shifted entries')],
          ]),
          [
            '==',
            'rhs',
            lemma('antisymmetry-of-order', {
              at: { x: 'max(i in G, x[plus[i,minus[s]]])', y: 'max(i in G, x[i])' },
            }),
          ],
        ]),
        both(
          [['==', 'rhs', hypothesis('sum')]],
          [both([['==', 'rhs', hypothesis('sum')]], [['==', 'rhs', hypothesis('maximum')]])],
        ),
      ],
    },
    'sampling along a subgroup keeps its shifts': {
      without: ['commutative', 'associative', 'neutral', 'inverse'],
      given: {
        K: nonemptySet('samples'),
        place: choice('K', 'G'),
        plus2: choice('K', 'K', 'K'),
        minus2: choice('K', 'K'),
        x: array('G'),
      },
      hypotheses: {
        'place is additive':
          'forall(m in K, s in K, place[plus2[m,minus2[s]]] == plus[place[m],minus[place[s]]])',
      },
      where: {
        'down(u in R[G])[m in K]': 'u[place[m]]',
      },
      states:
        'forall(s in K, m in K, down(array(i in G, x[plus[i,minus[place[s]]]]))[m] == down(x)[plus2[m,minus2[s]]])',
      derivation: [
        ['==', 'x[plus[place[m],minus[place[s]]]]', unfold('down')],
        ['==', 'x[place[plus2[m,minus2[s]]]]', hypothesis('place is additive')],
        ['==', 'rhs', unfold('down')],
      ],
      instances: {
        sizes: { G: [4, 4], K: [2, 2] },
        draw: {
          plus2: {
            tables: [
              [
                [0, 1],
                [1, 0],
              ],
              [[0]],
            ],
          },
          minus2: { tables: [[0, 1], [0]] },
          place: { tables: [[0, 2], [0]] },
        },
        regimes: {
          'one sample': { sizes: { G: [1, 4], K: [1, 1] } },
          'no group': {
            sizes: { G: [2, 2], K: [2, 2] },
            draw: {
              plus: {
                tables: [
                  [
                    [0, 0],
                    [1, 1],
                  ],
                ],
              },
              minus: { tables: [[1, 1]] },
              place: { tables: [[0, 0]] },
            },
          },
        },
      },
    },
  },

  instances: {
    sizes: { G: [1, 3] },
    draw: cycles,
  },

  controls: {
    'stride 2 with an odd shift': {
      part: 'sampling along a subgroup keeps its shifts',
      states:
        'forall(s in G, exists(t in K, forall(m in K, down(array(i in G, x[plus[i,minus[s]]]))[m] == down(x)[plus2[m,minus2[t]]])))',
      counterexample: {
        ...four,
        K: 2,
        place: [0, 2],
        plus2: [
          [0, 1],
          [1, 0],
        ],
        minus2: [0, 1],
        x: [1, 0, 0, 0],
        s: 1,
      },
      because: 'the samples of the shifted impulse are (0,0): not a shift of (1,0)',
    },
    'weights that depend on the position': {
      part: 'convolutions commute with shifts',
      given: { B: array('G', 'G') },
      states:
        'forall(s in G, i in G, sum(j in G, B[i,j]*x[plus[j,minus[s]]]) == sum(j in G, B[plus[i,minus[s]],j]*x[j]))',
      counterexample: {
        ...two,
        B: [
          [1, 0],
          [0, 2],
        ],
        kernel: [0, 0],
        x: [1, 0],
        s: 1,
        i: 1,
      },
      because: 'diag(1,2): 2 on the left, 1 on the right',
    },
    'a bias that depends on the position': {
      part: 'layers are equivariant',
      given: { b: array('l in nat', 'd in C[l+1]', 'G') },
      where: {
        'y(u in R[C[0], G])[0, c in C[0], i in G]': 'u[c,i]',
        'y(u in R[C[0], G])[l+1, d in C[l+1], i in G]':
          'sigma(sum(c in C[l], sum(j in G, kernel[l,d,c,plus[i,minus[j]]]*y(u)[l,c,j])) + b[l,d,i])',
      },
      counterexample: {
        ...two,
        C: [1, 1],
        kernel: [[[[0, 0]]]],
        b: [[[1, 0]]],
        sigma: 'map(z in R, z)',
        x: [[0, 0]],
        l: 1,
        c: 0,
        i: 1,
        s: 1,
      },
      because: 'the bias stays where it is when the signal moves',
    },
    'a shift that generates nothing': {
      part: 'one generator is enough',
      without: ['no ones'],
      counterexample: {
        ...two,
        B: [
          [1, 0],
          [0, 2],
        ],
        one: 0,
        times: [0, 0],
        i: 1,
        j: 1,
      },
      instances: {
        sizes: { G: [2, 2] },
        draw: {
          one: { tables: [0] },
          times: {
            tables: [
              [0, 0],
              [0, 0, 0, 0],
            ],
          },
        },
        construct: { 'B[i in G, j in G]': 'weight[i]' },
      },
      because: 'every map commutes with the shift by nothing',
    },
    'pooling at one position': {
      part: 'global pooling is invariant',
      states: 'forall(s in G, x[plus[zero,minus[s]]] == x[zero])',
      counterexample: { ...two, x: [1, 0], s: 1 },
      because: 'the value at one position moves away',
    },
  },
});
