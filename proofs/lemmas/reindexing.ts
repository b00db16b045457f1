/**
 * # A bijection of index sets carries sums along
 *
 * The sum over one set, of a family that is looked up through a bijection, is that over the other.
 * Not claimed: maps that are not bijective.
 */
import { algebra, array, cases, choice, have, hypothesis, indexSet, proof } from 'lemmata';

export default proof({
  id: 'reindexing',
  title: 'A bijection of index sets carries sums along',
  sources: [],
  references: [],

  given: {
    I: indexSet(),
    J: indexSet(),
    image: choice('I', 'J'),
    source: choice('J', 'I'),
    f: array('J'),
  },
  hypotheses: {
    'source undoes image': 'forall(i in I, source[image[i]] == i)',
    'image undoes source': 'forall(j in J, image[source[j]] == j)',
  },

  parts: {
    sum: {
      states: 'sum(i in I, f[image[i]]) == sum(j in J, f[j])',
      derivation: [
        have('graph', 'forall(i in I, j in J, delta(i, source[j]) == delta(j, image[i]))', [
          cases(
            'j == image[i]',
            [
              ['==', 'delta(i, source[image[i]])', hypothesis('case')],
              ['==', '1', hypothesis('source undoes image')],
              ['==', 'rhs', hypothesis('case')],
            ],
            [
              cases(
                'i == source[j]',
                [
                  ['==', '1', hypothesis("case'")],
                  ['==', 'delta(j, image[source[j]])', hypothesis('image undoes source')],
                  ['==', 'rhs', hypothesis("case'")],
                ],
                [
                  ['==', '0', hypothesis("case'")],
                  ['==', 'rhs', hypothesis('case')],
                ],
              ),
            ],
          ),
        ]),
        have(
          'spread',
          'forall(M in R[I, J], forall(i in I, j in J, M[i,j] == delta(j, image[i])), sum(i in I, f[image[i]]) == sum(i in I, sum(j in J, M[i,j]*f[j])))',
          [['==', 'rhs', hypothesis('assumed')]],
        ),
        [
          '==',
          'sum(i in I, sum(j in J, delta(i, source[j])*f[j]))',
          hypothesis('spread', { at: { M: 'array(i in I, j in J, delta(i, source[j]))' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    sizes: { I: [2, 2], J: [2, 2] },
    regimes: {
      'tight: one element': { sizes: { I: [1, 1], J: [1, 1] } },
    },
  },

  controls: {
    'a map that is not onto': {
      part: 'sum',
      without: ['image undoes source'],
      counterexample: { I: 1, J: 2, image: [0], source: [0, 0], f: [0, 1] },
      instances: { sizes: { I: [1, 1], J: [2, 2] } },
      because: 'the second entry is never looked up',
    },
    'a map that is not one-to-one': {
      part: 'sum',
      without: ['source undoes image'],
      counterexample: { I: 2, J: 1, image: [0, 0], source: [0], f: [1] },
      instances: { sizes: { I: [2, 2], J: [1, 1] } },
      because: 'one entry is counted twice',
    },
  },
});
