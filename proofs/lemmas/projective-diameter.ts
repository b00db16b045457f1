/**
 * # The projective diameter of a positive matrix
 *
 * Delta, the largest logarithm of a cross ratio K[i,j] K[m,l]/(K[m,j] K[i,l]), is at least each of them and not negative, and the transpose
 * has the same.
 * Not claimed: that it is the diameter of the image in Hilbert's metric.
 */
import { algebra, array, have, hypothesis, lemma, nonemptySet, proof, unfold } from 'lemmata';

const diameter = 'max(i in I, max(k in I, max(j in J, max(l in J, log(K[i,j]*K[k,l]/(K[k,j]*K[i,l]))))))';
const transposed = 'max(j in J, max(l in J, max(i in I, max(k in I, log(K[i,j]*K[k,l]/(K[i,l]*K[k,j]))))))';
/** The same under other names. */
const renamed = 'max(m in J, max(n in J, max(g in I, max(h in I, log(K[g,m]*K[h,n]/(K[g,n]*K[h,m]))))))';
const own = (part: string) => lemma('projective-diameter', { part });

export default proof({
  id: 'projective-diameter',
  title: 'The projective diameter bounds all cross ratios, and the transpose has the same',
  sources: [],
  references: ['birkhoff1957'],

  given: { I: nonemptySet('rows'), J: nonemptySet('columns'), K: array('I', 'J', { is: 'positive' }) },
  where: { Delta: diameter },

  parts: {
    'cross ratios': {
      states: 'forall(i in I, m in I, j in J, l in J, log(K[i,j]*K[m,l]/(K[m,j]*K[i,l])) <= Delta)',
      derivation: [
        ['<=', 'max(n in J, log(K[i,j]*K[m,n]/(K[m,j]*K[i,n])))', algebra()],
        ['<=', 'max(o in J, max(n in J, log(K[i,o]*K[m,n]/(K[m,o]*K[i,n]))))', algebra()],
        ['<=', 'max(g in I, max(o in J, max(n in J, log(K[i,o]*K[g,n]/(K[g,o]*K[i,n])))))', algebra()],
        [
          '<=',
          'max(h in I, max(g in I, max(o in J, max(n in J, log(K[h,o]*K[g,n]/(K[g,o]*K[h,n]))))))',
          algebra(),
        ],
        ['==', 'rhs', unfold('Delta')],
      ],
    },
    'not negative': {
      states: '0 <= Delta',
      derivation: [
        ['==', 'max(i in I, max(j in J, log(K[i,j]*K[i,j]/(K[i,j]*K[i,j]))))', algebra()],
        ['<=', 'max(i in I, max(j in J, Delta))', own('cross ratios')],
        ['==', 'rhs', algebra()],
      ],
    },
    transpose: {
      states: `${transposed} == Delta`,
      derivation: [
        have(
          'entries',
          'forall(i in I, k in I, j in J, l in J, log(K[i,j]*K[k,l]/(K[k,j]*K[i,l])) <= Delta)',
          [['<=', 'rhs', own('cross ratios')]],
        ),
        have(
          'entries of the transpose',
          `forall(i in I, k in I, j in J, l in J, log(K[i,j]*K[k,l]/(K[k,j]*K[i,l])) <= ${renamed})`,
          [
            ['<=', 'max(h in I, log(K[i,j]*K[h,l]/(K[i,l]*K[h,j])))', algebra()],
            ['<=', 'max(g in I, max(h in I, log(K[g,j]*K[h,l]/(K[g,l]*K[h,j]))))', algebra()],
            ['<=', 'max(n in J, max(g in I, max(h in I, log(K[g,j]*K[h,n]/(K[g,n]*K[h,j])))))', algebra()],
            [
              '<=',
              'max(m in J, max(n in J, max(g in I, max(h in I, log(K[g,m]*K[h,n]/(K[g,n]*K[h,m]))))))',
              algebra(),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('at most', `${transposed} <= Delta`, [['<=', 'rhs', hypothesis('entries')]]),
        have('at least', `Delta <= ${transposed}`, [
          ['==', diameter, unfold('Delta')],
          ['<=', 'rhs', hypothesis('entries of the transpose')],
        ]),
        ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: transposed, y: 'Delta' } })],
      ],
    },
  },

  instances: {
    sizes: { I: [1, 3], J: [1, 3] },
    raw: { left: array('I', { is: 'positive' }), right: array('J', { is: 'positive' }) },
    draw: {
      K: { between: [0.25, 4], bits: 4 },
      left: { between: [0.25, 4], bits: 4 },
      right: { between: [0.25, 4], bits: 4 },
    },
    regimes: { 'tight: rank one': { construct: { 'K[i in I, j in J]': 'left[i]*right[j]' } } },
  },

  controls: {
    'half of it': {
      part: 'cross ratios',
      replace: ['<= Delta', '<= Delta/2'],
      counterexample: {
        I: 2,
        J: 2,
        K: [
          [2, 1],
          [1, 2],
        ],
        i: 0,
        m: 1,
        j: 0,
        l: 1,
      },
      instances: { sizes: { I: [2, 2], J: [2, 2] }, regimes: {} },
      because: 'the largest cross ratio is one of them',
    },
    positive: {
      part: 'not negative',
      replace: ['0 <= Delta', '0 < Delta'],
      counterexample: { I: 1, J: 1, K: [[1]] },
      instances: { sizes: { I: [1, 1], J: [1, 1] } },
      because: 'a single number has the cross ratio 1',
    },
    'ratios of neighbours': {
      part: 'transpose',
      states: 'max(j in J, max(l in J, max(i in I, log(K[i,j]/K[i,l])))) == Delta',
      counterexample: { I: 1, J: 2, K: [[2, 1]] },
      instances: { sizes: { I: [1, 1], J: [2, 2] } },
      because: 'a matrix of one row has the diameter 0',
    },
  },
});
