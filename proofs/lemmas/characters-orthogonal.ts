/**
 * # The characters of a finite commutative group are orthogonal
 *
 * A character is a homomorphism into the complex numbers of modulus one, here the pair of arrays `re[l,.]` and `im[l,.]`. The matrix of
 * all characters is symmetric (the group indexes its own characters), and every element but the neutral one is told from it by one
 * of them. For the integers modulo n it is w^(l*j) with w = exp(-2*pi*i/n), the discrete Fourier transform.
 * Not claimed: that every finite commutative group has such a matrix.
 */
import { algebra, both, cases, have, hypothesis, lemma, nonemptySet, obtain, proof } from 'lemmata';
import {
  characterAxioms,
  characterSymbols,
  cycle,
  cycles124,
  everywhere,
  group,
  notCyclicWithCharacters,
} from './_groups.ts';

export default proof({
  id: 'characters-orthogonal',
  title: 'The characters of a finite commutative group are orthogonal',
  sources: [],
  references: ['davis1979, Section 2.5'],

  given: {
    G: nonemptySet('elements'),
    ...characterSymbols(),
  },
  hypotheses: characterAxioms(),

  parts: {
    neutral: {
      without: ['commutative', 'associative', 'inverse', 'symmetric', 'faithful'],
      states: 'forall(l in G, (re[l,zero] == 1) and (im[l,zero] == 0))',
      derivation: [
        both(
          [
            ['==', 're[l,zero]*(re[l,zero]^2 + im[l,zero]^2)', hypothesis('modulus one')],
            [
              '==',
              '(re[l,zero]*re[l,zero] - im[l,zero]*im[l,zero])*re[l,zero] + (re[l,zero]*im[l,zero] + im[l,zero]*re[l,zero])*im[l,zero]',
              algebra(),
            ],
            [
              '==',
              're[l,plus[zero,zero]]*re[l,zero] + im[l,plus[zero,zero]]*im[l,zero]',
              hypothesis('homomorphism', { at: { j: 'zero', k: 'zero' } }),
            ],
            ['==', 're[l,zero]^2 + im[l,zero]^2', hypothesis('neutral')],
            ['==', 'rhs', hypothesis('modulus one')],
          ],
          [
            ['==', 'im[l,zero]*(re[l,zero]^2 + im[l,zero]^2)', hypothesis('modulus one')],
            [
              '==',
              '(re[l,zero]*im[l,zero] + im[l,zero]*re[l,zero])*re[l,zero] - (re[l,zero]*re[l,zero] - im[l,zero]*im[l,zero])*im[l,zero]',
              algebra(),
            ],
            [
              '==',
              'im[l,plus[zero,zero]]*re[l,zero] - re[l,plus[zero,zero]]*im[l,zero]',
              hypothesis('homomorphism', { at: { j: 'zero', k: 'zero' } }),
            ],
            ['==', 'im[l,zero]*re[l,zero] - re[l,zero]*im[l,zero]', hypothesis('neutral')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        regimes: {
          'twice the same character': {
            sizes: { G: [2, 2] },
            draw: {
              re: {
                tables: [
                  [
                    [1, -1],
                    [1, -1],
                  ],
                ],
              },
              im: { oneOf: [0] },
            },
          },
          'no group': {
            sizes: { G: [2, 2] },
            draw: {
              plus: {
                tables: [
                  [
                    [0, 0],
                    [1, 0],
                  ],
                ],
              },
              minus: { tables: [[0, 0]] },
              re: { oneOf: [1] },
              im: { oneOf: [0] },
            },
          },
        },
      },
    },
    conjugate: {
      without: ['associative', 'symmetric', 'faithful'],
      states: 'forall(l in G, j in G, (re[l,minus[j]] == re[l,j]) and (im[l,minus[j]] == -im[l,j]))',
      derivation: [
        have('taken back', 'forall(q in G, plus[minus[q],q] == zero)', [
          [
            '==',
            'delta(plus[q,minus[q]], zero)',
            hypothesis('commutative', { at: { j: 'minus[q]', k: 'q' } }),
          ],
          ['==', 'rhs', hypothesis('inverse')],
        ]),
        both(
          [
            [
              '==',
              're[l,minus[j]]*(re[l,j]^2 + im[l,j]^2)',
              hypothesis('modulus one', { at: { l: 'l', j: 'j' } }),
            ],
            [
              '==',
              '(re[l,minus[j]]*re[l,j] - im[l,minus[j]]*im[l,j])*re[l,j] + (re[l,minus[j]]*im[l,j] + im[l,minus[j]]*re[l,j])*im[l,j]',
              algebra(),
            ],
            [
              '==',
              're[l,plus[minus[j],j]]*re[l,j] + im[l,plus[minus[j],j]]*im[l,j]',
              hypothesis('homomorphism', { at: { l: 'l', j: 'minus[j]', k: 'j' } }),
            ],
            ['==', 're[l,zero]*re[l,j] + im[l,zero]*im[l,j]', hypothesis('taken back')],
            ['==', 'rhs', lemma('characters-orthogonal', { part: 'neutral' })],
          ],
          [
            [
              '==',
              'im[l,minus[j]]*(re[l,j]^2 + im[l,j]^2)',
              hypothesis('modulus one', { at: { l: 'l', j: 'j' } }),
            ],
            [
              '==',
              '(re[l,minus[j]]*im[l,j] + im[l,minus[j]]*re[l,j])*re[l,j] - (re[l,minus[j]]*re[l,j] - im[l,minus[j]]*im[l,j])*im[l,j]',
              algebra(),
            ],
            [
              '==',
              'im[l,plus[minus[j],j]]*re[l,j] - re[l,plus[minus[j],j]]*im[l,j]',
              hypothesis('homomorphism', { at: { l: 'l', j: 'minus[j]', k: 'j' } }),
            ],
            ['==', 'im[l,zero]*re[l,j] - re[l,zero]*im[l,j]', hypothesis('taken back')],
            ['==', 'rhs', lemma('characters-orthogonal', { part: 'neutral' })],
          ],
        ),
      ],
      instances: {
        regimes: {
          'twice the same character': {
            sizes: { G: [2, 2] },
            draw: {
              re: {
                tables: [
                  [
                    [1, -1],
                    [1, -1],
                  ],
                ],
              },
              im: { oneOf: [0] },
            },
          },
          'the trivial character alone': {
            sizes: { G: [2, 2] },
            draw: { re: { oneOf: [1] }, im: { oneOf: [0] } },
          },
        },
      },
    },
    sum: {
      states:
        'forall(l in G, (sum(j in G, re[l,j]) == card(G)*delta(l, zero)) and (sum(j in G, im[l,j]) == 0))',
      derivation: [
        cases(
          'l == zero',
          [
            both(
              [
                ['==', 'sum(j in G, re[zero,j])', hypothesis('case')],
                ['==', 'sum(j in G, re[j,zero])', hypothesis('symmetric', { at: { l: 'zero', j: 'j' } })],
                ['==', 'card(G)', lemma('characters-orthogonal', { part: 'neutral' })],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                ['==', 'sum(j in G, im[zero,j])', hypothesis('case')],
                ['==', 'sum(j in G, im[j,zero])', hypothesis('symmetric', { at: { l: 'zero', j: 'j' } })],
                ['==', 'rhs', lemma('characters-orthogonal', { part: 'neutral' })],
              ],
            ),
          ],
          [
            obtain('m', 'other value', hypothesis('faithful', { at: { l: 'l' } })),
            have(
              'shifted real part',
              '(sum(j in G, re[l,j])*re[l,m] - sum(j in G, im[l,j])*im[l,m]) == sum(j in G, re[l,j])',
              [
                ['==', 'sum(j in G, re[l,j]*re[l,m] - im[l,j]*im[l,m])', algebra()],
                ['==', 'sum(j in G, re[l,plus[j,m]])', hypothesis('homomorphism')],
                [
                  '==',
                  'rhs',
                  lemma('finite-commutative-group', {
                    part: 'shift',
                    at: {
                      G: 'G',
                      f: 'array(j in G, re[l,j])',
                      a: 'm',
                      plus: 'plus',
                      minus: 'minus',
                      zero: 'zero',
                    },
                  }),
                ],
              ],
            ),
            have(
              'shifted imaginary part',
              '(sum(j in G, re[l,j])*im[l,m] + sum(j in G, im[l,j])*re[l,m]) == sum(j in G, im[l,j])',
              [
                ['==', 'sum(j in G, re[l,j]*im[l,m] + im[l,j]*re[l,m])', algebra()],
                ['==', 'sum(j in G, im[l,plus[j,m]])', hypothesis('homomorphism')],
                [
                  '==',
                  'rhs',
                  lemma('finite-commutative-group', {
                    part: 'shift',
                    at: {
                      G: 'G',
                      f: 'array(j in G, im[l,j])',
                      a: 'm',
                      plus: 'plus',
                      minus: 'minus',
                      zero: 'zero',
                    },
                  }),
                ],
              ],
            ),
            have(
              'nothing left',
              '((2 - 2*re[l,m])*sum(j in G, re[l,j]) == 0) and ((2 - 2*re[l,m])*sum(j in G, im[l,j]) == 0)',
              [
                both(
                  [
                    [
                      '==',
                      '(1 - 2*re[l,m] + (re[l,m]^2 + im[l,m]^2))*sum(j in G, re[l,j])',
                      hypothesis('modulus one', { at: { l: 'l', j: 'm' } }),
                    ],
                    [
                      '==',
                      '(1 - re[l,m])*(sum(j in G, re[l,j]) - (sum(j in G, re[l,j])*re[l,m] - sum(j in G, im[l,j])*im[l,m])) - im[l,m]*(sum(j in G, im[l,j]) - (sum(j in G, re[l,j])*im[l,m] + sum(j in G, im[l,j])*re[l,m]))',
                      algebra(),
                    ],
                    [
                      '==',
                      'im[l,m]*((sum(j in G, re[l,j])*im[l,m] + sum(j in G, im[l,j])*re[l,m]) - sum(j in G, im[l,j]))',
                      hypothesis('shifted real part', { times: 're[l,m] - 1' }),
                    ],
                    ['==', 'rhs', hypothesis('shifted imaginary part', { times: 'im[l,m]' })],
                  ],
                  [
                    [
                      '==',
                      '(1 - 2*re[l,m] + (re[l,m]^2 + im[l,m]^2))*sum(j in G, im[l,j])',
                      hypothesis('modulus one', { at: { l: 'l', j: 'm' } }),
                    ],
                    [
                      '==',
                      '(1 - re[l,m])*(sum(j in G, im[l,j]) - (sum(j in G, re[l,j])*im[l,m] + sum(j in G, im[l,j])*re[l,m])) + im[l,m]*(sum(j in G, re[l,j]) - (sum(j in G, re[l,j])*re[l,m] - sum(j in G, im[l,j])*im[l,m]))',
                      algebra(),
                    ],
                    [
                      '==',
                      'im[l,m]*(sum(j in G, re[l,j]) - (sum(j in G, re[l,j])*re[l,m] - sum(j in G, im[l,j])*im[l,m]))',
                      hypothesis('shifted imaginary part', { times: 're[l,m] - 1' }),
                    ],
                    ['==', 'rhs', hypothesis('shifted real part', { times: '-im[l,m]' })],
                  ],
                ),
              ],
            ),
            both(
              [
                ['==', '(2 - 2*re[l,m])*sum(j in G, re[l,j])/(2 - 2*re[l,m])', algebra()],
                ['==', '0', hypothesis('nothing left', { times: '1/(2 - 2*re[l,m])' })],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                ['==', '(2 - 2*re[l,m])*sum(j in G, im[l,j])/(2 - 2*re[l,m])', algebra()],
                ['==', 'rhs', hypothesis('nothing left', { times: '1/(2 - 2*re[l,m])' })],
              ],
            ),
          ],
        ),
      ],
    },
    orthogonal: {
      states:
        'forall(l in G, m in G, (sum(j in G, re[l,j]*re[m,j] + im[l,j]*im[m,j]) == card(G)*delta(l, m)) and (sum(j in G, im[l,j]*re[m,j] - re[l,j]*im[m,j]) == 0))',
      derivation: [
        have(
          'difference',
          'forall(j in G, (re[plus[l,minus[m]],j] == re[l,j]*re[m,j] + im[l,j]*im[m,j]) and (im[plus[l,minus[m]],j] == im[l,j]*re[m,j] - re[l,j]*im[m,j]))',
          [
            both(
              [
                [
                  '==',
                  're[j,plus[l,minus[m]]]',
                  hypothesis('symmetric', { at: { l: 'plus[l,minus[m]]', j: 'j' } }),
                ],
                ['==', 're[j,l]*re[j,minus[m]] - im[j,l]*im[j,minus[m]]', hypothesis('homomorphism')],
                [
                  '==',
                  're[j,l]*re[j,m] + im[j,l]*im[j,m]',
                  lemma('characters-orthogonal', { part: 'conjugate' }),
                ],
                [
                  '==',
                  're[l,j]*re[j,m] + im[l,j]*im[j,m]',
                  hypothesis('symmetric', { at: { l: 'l', j: 'j' } }),
                ],
                ['==', 'rhs', hypothesis('symmetric', { at: { l: 'm', j: 'j' } })],
              ],
              [
                [
                  '==',
                  'im[j,plus[l,minus[m]]]',
                  hypothesis('symmetric', { at: { l: 'plus[l,minus[m]]', j: 'j' } }),
                ],
                ['==', 're[j,l]*im[j,minus[m]] + im[j,l]*re[j,minus[m]]', hypothesis('homomorphism')],
                [
                  '==',
                  'im[j,l]*re[j,m] - re[j,l]*im[j,m]',
                  lemma('characters-orthogonal', { part: 'conjugate' }),
                ],
                [
                  '==',
                  'im[l,j]*re[j,m] - re[l,j]*im[j,m]',
                  hypothesis('symmetric', { at: { l: 'l', j: 'j' } }),
                ],
                ['==', 'rhs', hypothesis('symmetric', { at: { l: 'm', j: 'j' } })],
              ],
            ),
          ],
        ),
        both(
          [
            ['==', 'sum(j in G, re[plus[l,minus[m]],j])', hypothesis('difference')],
            [
              '==',
              'card(G)*delta(plus[l,minus[m]], zero)',
              lemma('characters-orthogonal', { part: 'sum', at: { l: 'plus[l,minus[m]]' } }),
            ],
            [
              '==',
              'rhs',
              lemma('finite-commutative-group', {
                part: 'difference',
                at: { ...group },
              }),
            ],
          ],
          [
            ['==', 'sum(j in G, im[plus[l,minus[m]],j])', hypothesis('difference')],
            ['==', 'rhs', lemma('characters-orthogonal', { part: 'sum', at: { l: 'plus[l,minus[m]]' } })],
          ],
        ),
      ],
    },
  },

  instances: {
    sizes: { G: [1, 1] },
    draw: {
      ...cycles124(),
    },
    regimes: {
      'two elements': { sizes: { G: [2, 2] } },
      'four elements in a cycle': { sizes: { G: [4, 4] } },
      'four elements, not cyclic': notCyclicWithCharacters,
    },
  },

  controls: {
    'characters that do not tell elements apart': {
      part: 'sum',
      without: ['faithful'],
      counterexample: {
        G: 2,
        plus: [
          [0, 1],
          [1, 0],
        ],
        minus: [0, 1],
        zero: 0,
        re: [
          [1, 1],
          [1, 1],
        ],
        im: [
          [0, 0],
          [0, 0],
        ],
        l: 1,
      },
      instances: {
        draw: {
          re: everywhere(1),
          im: everywhere(0),
        },
        regimes: {
          'four elements, not cyclic': {
            draw: {
              re: everywhere(1),
            },
          },
        },
      },
      because: 'the constant character sums to 2',
    },
    'the neutral element at zero': {
      part: 'neutral',
      without: ['modulus one'],
      counterexample: { G: 1, plus: [[0]], minus: [0], zero: 0, re: [[0]], im: [[0]], l: 0 },
      instances: {
        draw: {
          re: everywhere(0),
          im: everywhere(0),
        },
        regimes: {
          'four elements, not cyclic': {
            draw: {
              re: everywhere(0),
            },
          },
        },
      },
      because: 'zero is a homomorphism, too',
    },
    'not conjugated': {
      part: 'conjugate',
      replace: ['== -im[l,j]', '== im[l,j]'],
      counterexample: {
        ...cycle(4),
        l: 1,
        j: 1,
      },
      instances: { sizes: { G: [4, 4] } },
      because: 'the value at 3 is i, at 1 it is -i',
    },
    'a sum that is always zero': {
      part: 'sum',
      replace: ['card(G)*delta(l, zero)', '0'],
      counterexample: { ...cycle(1), l: 0 },
      because: 'the constant character sums to the size of the group',
    },
    'orthogonal without conjugation': {
      part: 'orthogonal',
      replace: ['re[l,j]*re[m,j] + im[l,j]*im[m,j]', 're[l,j]*re[m,j] - im[l,j]*im[m,j]'],
      counterexample: {
        ...cycle(4),
        l: 1,
        m: 1,
      },
      instances: { sizes: { G: [4, 4] } },
      because: 'the squares 1, -1, 1, -1 add up to 0',
    },
    orthonormal: {
      part: 'orthogonal',
      replace: ['card(G)*delta(l, m)', 'delta(l, m)'],
      counterexample: {
        ...cycle(2),
        l: 0,
        m: 0,
      },
      instances: { sizes: { G: [2, 2] } },
      because: 'the rows have length 2',
    },
  },
});
