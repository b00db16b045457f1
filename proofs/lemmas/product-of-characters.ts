/**
 * # The product of two groups with their characters
 *
 * Pairs of elements of two finite commutative groups form one, and the products of their characters (the tensor product of the two
 * matrices) are symmetric, faithful characters of it. Not claimed: that all characters of the product are such.
 */
import {
  both,
  cases,
  contradiction,
  have,
  hypothesis,
  lemma,
  nonemptySet,
  obtain,
  proof,
  sign,
  unfold,
  witness,
} from 'lemmata';
import {
  characterAxioms,
  characterSymbols,
  characters,
  cycle,
  cycles124,
  drawn,
  notCyclic,
  pairAxioms,
  pairSymbols,
  pairsOf,
  projectionAxioms,
  secondCycle,
} from './_groups.ts';

const axioms: Readonly<Record<string, string>> = { ...characterAxioms(), ...characterAxioms('H', '2') };
/** Axioms of both groups and their characters. */
const ofBoth = (...names: string[]) =>
  Object.fromEntries(names.flatMap((n) => [n, `${n}2`]).map((n) => [n, axioms[n] ?? '']));
/** Two pairs of elements of two sets with two elements, and all four. */
const twoPairs = {
  sizes: { G: [2, 2], H: [2, 2], K: [2, 2] },
  draw: { pair: { oneOf: [0, 1] }, first: { oneOf: [0, 1] }, second: { oneOf: [0, 1] } },
} as const;
const fourPairs = {
  sizes: { G: [2, 2], H: [2, 2], K: [4, 4] },
  draw: {
    pair: {
      tables: [
        [
          [0, 1],
          [2, 3],
        ],
      ],
    },
    first: { tables: [[0, 0, 1, 1]] },
    second: { tables: [[0, 1, 0, 1]] },
  },
} as const;

export default proof({
  id: 'product-of-characters',
  title: 'Products of characters are characters of the product of two groups',
  sources: [],
  references: ['davis1979, Section 5.8'],

  given: {
    G: nonemptySet('elements of the first group'),
    H: nonemptySet('elements of the second group'),
    K: nonemptySet('pairs'),
    ...characterSymbols(),
    ...characterSymbols('H', '2'),
    ...pairSymbols,
  },
  where: {
    'Tre[l in K, j in K]':
      're[first[l],first[j]]*re2[second[l],second[j]] - im[first[l],first[j]]*im2[second[l],second[j]]',
    'Tim[l in K, j in K]':
      're[first[l],first[j]]*im2[second[l],second[j]] + im[first[l],first[j]]*re2[second[l],second[j]]',
  },
  parts: {
    commutative: {
      hypotheses: ofBoth('commutative'),
      states:
        'forall(j in K, k in K, pair[plus[first[j],first[k]], plus2[second[j],second[k]]] == pair[plus[first[k],first[j]], plus2[second[k],second[j]]])',
      derivation: [
        [
          '==',
          'delta(pair[plus[first[k],first[j]], plus2[second[j],second[k]]], pair[plus[first[k],first[j]], plus2[second[k],second[j]]])',
          hypothesis('commutative', { at: { j: 'first[j]', k: 'first[k]' } }),
        ],
        ['==', 'rhs', hypothesis('commutative2', { at: { j: 'second[j]', k: 'second[k]' } })],
      ],
      instances: {
        regimes: {
          'no groups': {
            ...twoPairs,
            draw: {
              ...twoPairs.draw,
              plus: {
                tables: [
                  [
                    [1, 1],
                    [1, 0],
                  ],
                ],
              },
            },
          },
        },
      },
    },
    associative: {
      hypotheses: { ...ofBoth('associative'), ...projectionAxioms },
      states:
        'forall(j in K, k in K, m in K, pair[plus[first[pair[plus[first[j],first[k]], plus2[second[j],second[k]]]],first[m]], plus2[second[pair[plus[first[j],first[k]], plus2[second[j],second[k]]]],second[m]]] == pair[plus[first[j],first[pair[plus[first[k],first[m]], plus2[second[k],second[m]]]]], plus2[second[j],second[pair[plus[first[k],first[m]], plus2[second[k],second[m]]]]]])',
      derivation: [
        [
          '==',
          'delta(pair[plus[plus[first[j],first[k]],first[m]], plus2[plus2[second[j],second[k]],second[m]]], pair[plus[first[j],plus[first[k],first[m]]], plus2[second[j],plus2[second[k],second[m]]]])',
          hypothesis('the first of a pair'),
          hypothesis('the second of a pair'),
        ],
        [
          '==',
          'delta(pair[plus[first[j],plus[first[k],first[m]]], plus2[plus2[second[j],second[k]],second[m]]], pair[plus[first[j],plus[first[k],first[m]]], plus2[second[j],plus2[second[k],second[m]]]])',
          hypothesis('associative'),
        ],
        ['==', 'rhs', hypothesis('associative2')],
      ],
      instances: {
        regimes: {
          'sums that forget': {
            ...fourPairs,
            draw: {
              ...fourPairs.draw,
              plus: {
                tables: [
                  [
                    [0, 0],
                    [1, 1],
                  ],
                ],
              },
            },
          },
        },
      },
    },
    neutral: {
      hypotheses: { ...ofBoth('neutral'), ...pairAxioms },
      states:
        'forall(j in K, pair[plus[first[j],first[pair[zero, zero2]]], plus2[second[j],second[pair[zero, zero2]]]] == j)',
      derivation: [
        [
          '==',
          'delta(pair[plus[first[j],zero], plus2[second[j],zero2]], j)',
          hypothesis('the first of a pair'),
          hypothesis('the second of a pair'),
        ],
        ['==', 'delta(pair[first[j], second[j]], j)', hypothesis('neutral'), hypothesis('neutral2')],
        ['==', 'rhs', hypothesis('a pair of its parts')],
      ],
      instances: {
        regimes: {
          'no inverses': {
            ...fourPairs,
            draw: {
              ...fourPairs.draw,
              plus: {
                tables: [
                  [
                    [0, 0],
                    [1, 0],
                  ],
                ],
              },
            },
          },
        },
      },
    },
    inverse: {
      hypotheses: { ...ofBoth('inverse'), ...projectionAxioms },
      states:
        'forall(j in K, pair[plus[first[j],first[pair[minus[first[j]], minus2[second[j]]]]], plus2[second[j],second[pair[minus[first[j]], minus2[second[j]]]]]] == pair[zero, zero2])',
      derivation: [
        [
          '==',
          'delta(pair[plus[first[j],minus[first[j]]], plus2[second[j],minus2[second[j]]]], pair[zero, zero2])',
          hypothesis('the first of a pair'),
          hypothesis('the second of a pair'),
        ],
        [
          '==',
          'delta(pair[zero, plus2[second[j],minus2[second[j]]]], pair[zero, zero2])',
          hypothesis('inverse'),
        ],
        ['==', 'rhs', hypothesis('inverse2')],
      ],
      instances: {
        regimes: {
          'not neutral': {
            ...fourPairs,
            draw: {
              ...fourPairs.draw,
              plus: {
                tables: [
                  [
                    [0, 1],
                    [0, 1],
                  ],
                ],
              },
              minus: { oneOf: [0] },
            },
          },
        },
      },
    },
    homomorphism: {
      hypotheses: { ...ofBoth('homomorphism'), ...projectionAxioms },
      states:
        'forall(l in K, j in K, k in K, (Tre[l,pair[plus[first[j],first[k]], plus2[second[j],second[k]]]] == Tre[l,j]*Tre[l,k] - Tim[l,j]*Tim[l,k]) and (Tim[l,pair[plus[first[j],first[k]], plus2[second[j],second[k]]]] == Tre[l,j]*Tim[l,k] + Tim[l,j]*Tre[l,k]))',
      derivation: [
        both(
          [
            [
              '==',
              're[first[l],first[pair[plus[first[j],first[k]], plus2[second[j],second[k]]]]]*re2[second[l],second[pair[plus[first[j],first[k]], plus2[second[j],second[k]]]]] - im[first[l],first[pair[plus[first[j],first[k]], plus2[second[j],second[k]]]]]*im2[second[l],second[pair[plus[first[j],first[k]], plus2[second[j],second[k]]]]]',
              unfold('Tre'),
            ],
            [
              '==',
              're[first[l],plus[first[j],first[k]]]*re2[second[l],plus2[second[j],second[k]]] - im[first[l],plus[first[j],first[k]]]*im2[second[l],plus2[second[j],second[k]]]',
              hypothesis('the first of a pair'),
              hypothesis('the second of a pair'),
            ],
            [
              '==',
              '(re[first[l],first[j]]*re[first[l],first[k]] - im[first[l],first[j]]*im[first[l],first[k]])*re2[second[l],plus2[second[j],second[k]]] - (re[first[l],first[j]]*im[first[l],first[k]] + im[first[l],first[j]]*re[first[l],first[k]])*im2[second[l],plus2[second[j],second[k]]]',
              hypothesis('homomorphism'),
            ],
            [
              '==',
              '(re[first[l],first[j]]*re[first[l],first[k]] - im[first[l],first[j]]*im[first[l],first[k]])*(re2[second[l],second[j]]*re2[second[l],second[k]] - im2[second[l],second[j]]*im2[second[l],second[k]]) - (re[first[l],first[j]]*im[first[l],first[k]] + im[first[l],first[j]]*re[first[l],first[k]])*(re2[second[l],second[j]]*im2[second[l],second[k]] + im2[second[l],second[j]]*re2[second[l],second[k]])',
              hypothesis('homomorphism2'),
            ],
            ['==', 'rhs', unfold('Tre', 'Tim')],
          ],
          [
            [
              '==',
              're[first[l],first[pair[plus[first[j],first[k]], plus2[second[j],second[k]]]]]*im2[second[l],second[pair[plus[first[j],first[k]], plus2[second[j],second[k]]]]] + im[first[l],first[pair[plus[first[j],first[k]], plus2[second[j],second[k]]]]]*re2[second[l],second[pair[plus[first[j],first[k]], plus2[second[j],second[k]]]]]',
              unfold('Tim'),
            ],
            [
              '==',
              're[first[l],plus[first[j],first[k]]]*im2[second[l],plus2[second[j],second[k]]] + im[first[l],plus[first[j],first[k]]]*re2[second[l],plus2[second[j],second[k]]]',
              hypothesis('the first of a pair'),
              hypothesis('the second of a pair'),
            ],
            [
              '==',
              '(re[first[l],first[j]]*re[first[l],first[k]] - im[first[l],first[j]]*im[first[l],first[k]])*im2[second[l],plus2[second[j],second[k]]] + (re[first[l],first[j]]*im[first[l],first[k]] + im[first[l],first[j]]*re[first[l],first[k]])*re2[second[l],plus2[second[j],second[k]]]',
              hypothesis('homomorphism'),
            ],
            [
              '==',
              '(re[first[l],first[j]]*re[first[l],first[k]] - im[first[l],first[j]]*im[first[l],first[k]])*(re2[second[l],second[j]]*im2[second[l],second[k]] + im2[second[l],second[j]]*re2[second[l],second[k]]) + (re[first[l],first[j]]*im[first[l],first[k]] + im[first[l],first[j]]*re[first[l],first[k]])*(re2[second[l],second[j]]*re2[second[l],second[k]] - im2[second[l],second[j]]*im2[second[l],second[k]])',
              hypothesis('homomorphism2'),
            ],
            ['==', 'rhs', unfold('Tre', 'Tim')],
          ],
        ),
      ],
      instances: {
        regimes: {
          zero: {
            ...fourPairs,
            draw: { ...fourPairs.draw, plus: { oneOf: [0, 1] }, re: { oneOf: [0] }, im: { oneOf: [0] } },
          },
        },
      },
    },
    'modulus-one': {
      hypotheses: ofBoth('modulus one'),
      states: 'forall(l in K, j in K, Tre[l,j]^2 + Tim[l,j]^2 == 1)',
      derivation: [
        [
          '==',
          '(re[first[l],first[j]]^2 + im[first[l],first[j]]^2)*(re2[second[l],second[j]]^2 + im2[second[l],second[j]]^2)',
          unfold('Tre', 'Tim'),
        ],
        [
          '==',
          '1*(re2[second[l],second[j]]^2 + im2[second[l],second[j]]^2)',
          hypothesis('modulus one', { at: { l: 'first[l]', j: 'first[j]' } }),
        ],
        ['==', 'rhs', hypothesis('modulus one2', { at: { l: 'second[l]', j: 'second[j]' } })],
      ],
      instances: {
        regimes: {
          'any signs': {
            ...twoPairs,
            draw: { ...twoPairs.draw, re: { oneOf: [-1, 1] }, im: { oneOf: [0] } },
          },
        },
      },
    },
    symmetric: {
      hypotheses: ofBoth('symmetric'),
      states: 'forall(l in K, j in K, (Tre[l,j] == Tre[j,l]) and (Tim[l,j] == Tim[j,l]))',
      derivation: [
        both(
          [
            [
              '==',
              're[first[l],first[j]]*re2[second[l],second[j]] - im[first[l],first[j]]*im2[second[l],second[j]]',
              unfold('Tre'),
            ],
            [
              '==',
              're[first[j],first[l]]*re2[second[l],second[j]] - im[first[j],first[l]]*im2[second[l],second[j]]',
              hypothesis('symmetric', { at: { l: 'first[l]', j: 'first[j]' } }),
            ],
            [
              '==',
              're[first[j],first[l]]*re2[second[j],second[l]] - im[first[j],first[l]]*im2[second[j],second[l]]',
              hypothesis('symmetric2', { at: { l: 'second[l]', j: 'second[j]' } }),
            ],
            ['==', 'rhs', unfold('Tre')],
          ],
          [
            [
              '==',
              're[first[l],first[j]]*im2[second[l],second[j]] + im[first[l],first[j]]*re2[second[l],second[j]]',
              unfold('Tim'),
            ],
            [
              '==',
              're[first[j],first[l]]*im2[second[l],second[j]] + im[first[j],first[l]]*re2[second[l],second[j]]',
              hypothesis('symmetric', { at: { l: 'first[l]', j: 'first[j]' } }),
            ],
            [
              '==',
              're[first[j],first[l]]*im2[second[j],second[l]] + im[first[j],first[l]]*re2[second[j],second[l]]',
              hypothesis('symmetric2', { at: { l: 'second[l]', j: 'second[j]' } }),
            ],
            ['==', 'rhs', unfold('Tim')],
          ],
        ),
      ],
      instances: {
        regimes: {
          'no characters': {
            ...twoPairs,
            draw: {
              ...twoPairs.draw,
              re: {
                tables: [
                  [
                    [2, 3],
                    [3, 1],
                  ],
                ],
              },
              im: {
                tables: [
                  [
                    [1, 5],
                    [5, 0],
                  ],
                ],
              },
            },
          },
        },
      },
    },
    faithful: {
      hypotheses: { ...ofBoth('neutral', 'homomorphism', 'modulus one', 'faithful'), ...pairAxioms },
      states: 'forall(l in K, l != pair[zero, zero2], exists(m in K, Tre[l,m] != 1))',
      derivation: [
        cases(
          'first[l] == zero',
          [
            have('second differs', 'second[l] != zero2', [
              contradiction('0 != 0', [
                have('neutral after all', 'l == pair[zero, zero2]', [
                  [
                    '==',
                    'delta(pair[first[l], second[l]], pair[zero, zero2])',
                    hypothesis('a pair of its parts', { at: { k: 'l' } }),
                  ],
                  ['==', 'delta(pair[zero, second[l]], pair[zero, zero2])', hypothesis('case')],
                  ['==', 'rhs', hypothesis('contrary')],
                ]),
                ['==', 'delta(l, pair[zero, zero2]) - 1', hypothesis('neutral after all')],
                ['!=', 'rhs', sign()],
              ]),
            ]),
            obtain('h', 'told apart', hypothesis('faithful2', { at: { l: 'second[l]' } })),
            witness({ m: 'pair[zero, h]' }),

            [
              '==',
              're[first[l],first[pair[zero, h]]]*re2[second[l],second[pair[zero, h]]] - im[first[l],first[pair[zero, h]]]*im2[second[l],second[pair[zero, h]]]',
              unfold('Tre'),
            ],
            [
              '==',
              're[first[l],zero]*re2[second[l],h] - im[first[l],zero]*im2[second[l],h]',
              hypothesis('the first of a pair'),
              hypothesis('the second of a pair'),
            ],
            [
              '==',
              're2[second[l],h]',
              lemma('characters-orthogonal', {
                part: 'neutral',
                at: { ...characters },
              }),
            ],
            ['!=', 'rhs', sign()],
          ],
          [
            obtain('g', 'told apart', hypothesis('faithful', { at: { l: 'first[l]' } })),
            witness({ m: 'pair[g, zero2]' }),

            [
              '==',
              're[first[l],first[pair[g, zero2]]]*re2[second[l],second[pair[g, zero2]]] - im[first[l],first[pair[g, zero2]]]*im2[second[l],second[pair[g, zero2]]]',
              unfold('Tre'),
            ],
            [
              '==',
              're[first[l],g]*re2[second[l],zero2] - im[first[l],g]*im2[second[l],zero2]',
              hypothesis('the first of a pair'),
              hypothesis('the second of a pair'),
            ],
            [
              '==',
              're[first[l],g]',
              lemma('characters-orthogonal', {
                part: 'neutral',
                at: { G: 'H', plus: 'plus2', minus: 'minus2', zero: 'zero2', re: 're2', im: 'im2' },
              }),
            ],
            ['!=', 'rhs', sign()],
          ],
        ),
      ],
      instances: {
        regimes: {
          // Four elements, each its own inverse, with the characters in such an order that each is 1 at the element that it belongs to.
          'each character 1 at its own element': {
            sizes: { G: [4, 4], H: [1, 1], K: [4, 4] },
            draw: {
              ...notCyclic.draw,
              re: {
                tables: [
                  [
                    [1, 1, 1, 1],
                    [1, 1, -1, -1],
                    [1, -1, 1, -1],
                    [1, -1, -1, 1],
                  ],
                ],
              },
              im: { oneOf: [0] },
              ...drawn(['pair', 'first', 'second'], pairsOf(4, 1)),
            },
          },
        },
      },
    },
  },

  instances: {
    sizes: { G: [1, 1], H: [1, 1], K: [1, 1] },
    draw: {
      ...cycles124('', [1, 2]),
      ...cycles124('2', [1, 2]),
      ...drawn(['pair', 'first', 'second'], pairsOf(1, 1)),
    },
    regimes: {
      'two by two': {
        sizes: { G: [2, 2], H: [2, 2], K: [4, 4] },
        draw: drawn(['pair', 'first', 'second'], pairsOf(2, 2)),
      },
      'two by four': {
        sizes: { G: [2, 2], H: [4, 4], K: [8, 8] },
        draw: {
          ...drawn(['plus2', 'minus2', 're2', 'im2'], secondCycle(4)),
          ...drawn(['pair', 'first', 'second'], pairsOf(2, 4)),
        },
      },
    },
  },

  controls: {
    'pairs crossed': {
      part: 'commutative',
      states: 'forall(j in K, k in K, pair[first[j], second[k]] == pair[first[k], second[j]])',
      counterexample: { ...cycle(2), ...secondCycle(2), ...pairsOf(2, 2), j: 0, k: 3 },
      instances: {
        sizes: { G: [2, 2], H: [2, 2], K: [4, 4] },
        draw: drawn(['pair', 'first', 'second'], pairsOf(2, 2), pairsOf(2, 4)),
      },
      because: '(0, 1) is not (1, 0)',
    },
    'a difference': {
      part: 'associative',
      states:
        'forall(j in K, k in K, pair[plus[first[j],first[pair[minus[first[k]], minus2[second[k]]]]], plus2[second[j],second[pair[minus[first[k]], minus2[second[k]]]]]] == pair[plus[first[k],first[pair[minus[first[j]], minus2[second[j]]]]], plus2[second[k],second[pair[minus[first[j]], minus2[second[j]]]]]])',
      counterexample: { ...cycle(1), ...secondCycle(4), ...pairsOf(1, 4), j: 1, k: 0 },
      because: '1 is not -1 modulo 4',
    },
    'neutral in one place': {
      part: 'neutral',
      states:
        'forall(j in K, pair[plus[first[j],first[pair[zero, second[j]]]], plus2[second[j],second[pair[zero, second[j]]]]] == j)',
      counterexample: { ...cycle(2), ...secondCycle(2), ...pairsOf(2, 2), j: 1 },
      instances: {
        sizes: { G: [2, 2], H: [2, 2], K: [4, 4] },
        draw: drawn(['pair', 'first', 'second'], pairsOf(2, 2), pairsOf(2, 4)),
      },
      because: 'the second part is doubled',
    },
    'its own inverse': {
      part: 'inverse',
      states:
        'forall(j in K, pair[plus[first[j],first[j]], plus2[second[j],second[j]]] == pair[zero, zero2])',
      counterexample: { ...cycle(1), ...secondCycle(4), ...pairsOf(1, 4), j: 1 },
      because: 'not modulo 4',
    },
    'only the first character': {
      part: 'faithful',
      states: 'forall(l in K, l != pair[zero, zero2], exists(m in K, re[first[l],first[m]] != 1))',
      counterexample: { ...cycle(2), ...secondCycle(2), ...pairsOf(2, 2), l: 1 },
      instances: {
        sizes: { G: [2, 2], H: [2, 2], K: [4, 4] },
        draw: drawn(['pair', 'first', 'second'], pairsOf(2, 2), pairsOf(2, 4)),
      },
      because: 'it does not see the second part',
    },
    'squares of characters': {
      part: 'homomorphism',
      states:
        'forall(l in K, j in K, k in K, Tre[l,pair[plus[first[j],first[k]], plus2[second[j],second[k]]]] == Tre[l,j]*Tre[l,k])',
      counterexample: { ...cycle(1), ...secondCycle(4), ...pairsOf(1, 4), l: 1, j: 1, k: 1 },
      because: '-i times -i is -1',
    },
    'real parts alone': {
      part: 'modulus-one',
      replace: [' + Tim[l,j]^2', ''],
      counterexample: { ...cycle(1), ...secondCycle(4), ...pairsOf(1, 4), l: 1, j: 1 },
      because: '-i has no real part',
    },
    'conjugated on the other side': {
      part: 'symmetric',
      replace: ['Tim[l,j] == Tim[j,l]', 'Tim[l,j] == -Tim[j,l]'],
      counterexample: { ...cycle(1), ...secondCycle(4), ...pairsOf(1, 4), l: 1, j: 1 },
      because: '-i is not i',
    },
  },
});
