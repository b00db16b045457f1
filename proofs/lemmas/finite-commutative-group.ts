/**
 * # Sums over a finite commutative group
 *
 * Shifting or reflecting the elements carries sums along, and a difference is neutral for equal elements only.
 * The group is given by its tables of sums and of negatives. `there-and-back` holds in any group;
 * not claimed: the rest for groups that are not commutative.
 */
import { array, cases, element, have, hypothesis, lemma, nonemptySet, proof } from 'lemmata';
import { drawn, groupAxioms, groupSymbols, integersModulo, notCyclic } from './_groups.ts';

const thereAndBack = have('there and back', 'forall(p in G, q in G, plus[plus[p,q],minus[q]] == p)', [
  ['==', 'delta(plus[p,plus[q,minus[q]]], p)', hypothesis('associative')],
  ['==', 'delta(plus[p,zero], p)', hypothesis('inverse')],
  ['==', 'rhs', hypothesis('neutral')],
]);
const backAndThere = have('back and there', 'forall(p in G, q in G, plus[plus[p,minus[q]],q] == p)', [
  ['==', 'delta(plus[p,plus[minus[q],q]], p)', hypothesis('associative')],
  ['==', 'delta(plus[p,plus[q,minus[q]]], p)', hypothesis('commutative', { at: { j: 'minus[q]', k: 'q' } })],
  ['==', 'delta(plus[p,zero], p)', hypothesis('inverse')],
  ['==', 'rhs', hypothesis('neutral')],
]);

export default proof({
  id: 'finite-commutative-group',
  title: 'Shifts and reflections of a finite commutative group carry sums along',
  sources: [],
  references: [],

  given: {
    G: nonemptySet('elements'),
    ...groupSymbols(),
  },
  hypotheses: groupAxioms(),

  parts: {
    'there-and-back': {
      without: ['commutative'],
      states: 'forall(j in G, k in G, plus[plus[j,k],minus[k]] == j)',
      derivation: [thereAndBack, ['==', 'rhs', hypothesis('there and back')]],
      instances: {
        regimes: {
          'permutations of three': {
            sizes: { G: [6, 6] },
            draw: {
              plus: {
                tables: [
                  [
                    [0, 1, 2, 3, 4, 5],
                    [1, 2, 0, 5, 3, 4],
                    [2, 0, 1, 4, 5, 3],
                    [3, 4, 5, 0, 1, 2],
                    [4, 5, 3, 2, 0, 1],
                    [5, 3, 4, 1, 2, 0],
                  ],
                ],
              },
              minus: { tables: [[0, 2, 1, 3, 4, 5]] },
            },
          },
        },
      },
    },
    'back-and-there': {
      states: 'forall(j in G, k in G, plus[plus[j,minus[k]],k] == j)',
      derivation: [backAndThere, ['==', 'rhs', hypothesis('back and there')]],
    },
    shift: {
      given: { f: array('G'), a: element('G') },
      states: 'sum(j in G, f[plus[j,a]]) == sum(j in G, f[j])',
      derivation: [
        thereAndBack,
        backAndThere,
        [
          '==',
          'rhs',
          lemma('reindexing', {
            at: {
              I: 'G',
              J: 'G',
              image: 'array(j in G, plus[j,a])',
              source: 'array(j in G, plus[j,minus[a]])',
              f: 'f',
            },
          }),
        ],
      ],
    },
    reflection: {
      given: { f: array('G'), a: element('G') },
      states: 'sum(j in G, f[plus[a,minus[j]]]) == sum(j in G, f[j])',
      derivation: [
        thereAndBack,
        backAndThere,
        have('twice', 'forall(j in G, plus[a,minus[plus[a,minus[j]]]] == j)', [
          [
            '==',
            'delta(plus[plus[plus[a,minus[j]],j],minus[plus[a,minus[j]]]], j)',
            hypothesis('back and there'),
          ],
          [
            '==',
            'delta(plus[plus[j,plus[a,minus[j]]],minus[plus[a,minus[j]]]], j)',
            hypothesis('commutative', { at: { j: 'plus[a,minus[j]]', k: 'j' } }),
          ],
          ['==', 'rhs', hypothesis('there and back')],
        ]),
        [
          '==',
          'rhs',
          lemma('reindexing', {
            at: {
              I: 'G',
              J: 'G',
              image: 'array(j in G, plus[a,minus[j]])',
              source: 'array(j in G, plus[a,minus[j]])',
              f: 'f',
            },
          }),
        ],
      ],
    },
    'reflected-left': {
      states: 'forall(j in G, k in G, m in G, plus[j,minus[plus[plus[j,k],minus[m]]]] == plus[m,minus[k]])',
      derivation: [
        thereAndBack,
        backAndThere,
        [
          '==',
          'delta(plus[plus[plus[j,k],minus[k]],minus[plus[plus[j,k],minus[m]]]], plus[m,minus[k]])',
          hypothesis('there and back', { at: { p: 'j', q: 'k' } }),
        ],
        [
          '==',
          'delta(plus[plus[plus[plus[plus[j,k],minus[m]],m],minus[k]],minus[plus[plus[j,k],minus[m]]]], plus[m,minus[k]])',
          hypothesis('back and there', { at: { p: 'plus[j,k]', q: 'm' } }),
        ],
        [
          '==',
          'delta(plus[plus[plus[m,plus[plus[j,k],minus[m]]],minus[k]],minus[plus[plus[j,k],minus[m]]]], plus[m,minus[k]])',
          hypothesis('commutative', { at: { j: 'plus[plus[j,k],minus[m]]', k: 'm' } }),
        ],
        [
          '==',
          'delta(plus[plus[m,plus[plus[plus[j,k],minus[m]],minus[k]]],minus[plus[plus[j,k],minus[m]]]], plus[m,minus[k]])',
          hypothesis('associative', { at: { j: 'm', k: 'plus[plus[j,k],minus[m]]', m: 'minus[k]' } }),
        ],
        [
          '==',
          'delta(plus[plus[m,plus[minus[k],plus[plus[j,k],minus[m]]]],minus[plus[plus[j,k],minus[m]]]], plus[m,minus[k]])',
          hypothesis('commutative', { at: { j: 'plus[plus[j,k],minus[m]]', k: 'minus[k]' } }),
        ],
        [
          '==',
          'delta(plus[plus[plus[m,minus[k]],plus[plus[j,k],minus[m]]],minus[plus[plus[j,k],minus[m]]]], plus[m,minus[k]])',
          hypothesis('associative', { at: { j: 'm', k: 'minus[k]', m: 'plus[plus[j,k],minus[m]]' } }),
        ],
        ['==', 'rhs', hypothesis('there and back')],
      ],
    },
    'reflected-right': {
      states: 'forall(j in G, k in G, m in G, plus[plus[plus[j,k],minus[m]],minus[k]] == plus[j,minus[m]])',
      derivation: [
        thereAndBack,
        [
          '==',
          'delta(plus[plus[j,plus[k,minus[m]]],minus[k]], plus[j,minus[m]])',
          hypothesis('associative', { at: { j: 'j', k: 'k', m: 'minus[m]' } }),
        ],
        [
          '==',
          'delta(plus[plus[j,plus[minus[m],k]],minus[k]], plus[j,minus[m]])',
          hypothesis('commutative', { at: { j: 'k', k: 'minus[m]' } }),
        ],
        [
          '==',
          'delta(plus[plus[plus[j,minus[m]],k],minus[k]], plus[j,minus[m]])',
          hypothesis('associative', { at: { j: 'j', k: 'minus[m]', m: 'k' } }),
        ],
        ['==', 'rhs', hypothesis('there and back')],
      ],
    },
    difference: {
      states: 'forall(j in G, k in G, delta(plus[j,minus[k]], zero) == delta(j, k))',
      derivation: [
        backAndThere,
        cases(
          'j == k',
          [
            ['==', 'delta(plus[k,minus[k]], zero)', hypothesis('case')],
            ['==', '1', hypothesis('inverse')],
            ['==', 'rhs', hypothesis('case')],
          ],
          [
            cases(
              'plus[j,minus[k]] == zero',
              [
                ['==', '1', hypothesis("case'")],
                ['==', 'delta(plus[k,zero], k)', hypothesis('neutral')],
                ['==', 'delta(plus[zero,k], k)', hypothesis('commutative', { at: { j: 'k', k: 'zero' } })],
                ['==', 'delta(plus[plus[j,minus[k]],k], k)', hypothesis("case'")],
                ['==', 'rhs', hypothesis('back and there')],
              ],
              [
                ['==', '0', hypothesis("case'")],
                ['==', 'rhs', hypothesis('case')],
              ],
            ),
          ],
        ),
      ],
    },
  },

  instances: {
    sizes: { G: [1, 5] },
    draw: {
      zero: { tables: [0] },
      ...drawn(['plus', 'minus'], ...[1, 2, 3, 4, 5].map(integersModulo)),
    },
    regimes: {
      'not cyclic': notCyclic,
    },
  },

  controls: {
    'a table in which nothing can be taken back': {
      part: 'shift',
      without: ['inverse'],
      counterexample: {
        G: 2,
        plus: [
          [0, 1],
          [1, 1],
        ],
        minus: [0, 1],
        zero: 0,
        f: [1, 0],
        a: 1,
      },
      instances: {
        sizes: { G: [2, 2] },
        draw: {
          plus: {
            tables: [
              [
                [0, 1],
                [1, 1],
              ],
            ],
          },
          a: { tables: [1] },
        },
      },
      because: 'the shifted sum sees the second element twice',
    },
    'a reflection without a shift that undoes it': {
      part: 'reflection',
      without: ['inverse'],
      counterexample: {
        G: 2,
        plus: [
          [0, 1],
          [1, 0],
        ],
        minus: [0, 0],
        zero: 0,
        f: [1, 0],
        a: 0,
      },
      instances: {
        sizes: { G: [2, 2] },
        draw: { minus: { tables: [[0, 0]] } },
      },
      because: 'minus is then any table',
    },
    'a weighted sum': {
      part: 'shift',
      states: 'sum(j in G, f[j]*f[plus[j,a]]) == sum(j in G, f[j]^2)',
      counterexample: {
        G: 2,
        plus: [
          [0, 1],
          [1, 0],
        ],
        minus: [0, 1],
        zero: 0,
        f: [1, 0],
        a: 1,
      },
      because: 'the weights are not shifted',
    },
    'a sum instead of a difference': {
      part: 'difference',
      replace: ['plus[j,minus[k]]', 'plus[j,k]'],
      counterexample: {
        G: 3,
        plus: [
          [0, 1, 2],
          [1, 2, 0],
          [2, 0, 1],
        ],
        minus: [0, 2, 1],
        zero: 0,
        j: 1,
        k: 2,
      },
      instances: { sizes: { G: [3, 3] } },
      because: '1 + 2 is neutral modulo 3',
    },
    'a shift the wrong way': {
      part: 'there-and-back',
      replace: ['minus[k]', 'k'],
      counterexample: {
        G: 3,
        plus: [
          [0, 1, 2],
          [1, 2, 0],
          [2, 0, 1],
        ],
        minus: [0, 2, 1],
        zero: 0,
        j: 0,
        k: 1,
      },
      because: 'an element has to be added three times modulo 3',
    },
    'the negative added twice': {
      part: 'back-and-there',
      replace: ['minus[k]],k]', 'minus[k]],minus[k]]'],
      counterexample: {
        G: 3,
        plus: [
          [0, 1, 2],
          [1, 2, 0],
          [2, 0, 1],
        ],
        minus: [0, 2, 1],
        zero: 0,
        j: 0,
        k: 1,
      },
      because: 'that takes it away twice',
    },
  },
});
