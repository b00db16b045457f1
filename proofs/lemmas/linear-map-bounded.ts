/**
 * # A linear map is bounded
 *
 * In the norms that add up absolute values, by the sum of the absolute values of its entries. Index sets may be empty. Not
 * claimed: that this is the smallest bound (that is the largest column sum).
 */
import { algebra, array, indexSet, lemma, nonemptySet, proof, sign } from 'lemmata';

export default proof({
  id: 'linear-map-bounded',
  title: 'A linear map is bounded by the sum of the absolute values of its entries',
  sources: [],
  references: ['rudin1976, Theorem 9.7'],

  given: { I: indexSet('rows'), J: indexSet('columns'), A: array('I', 'J'), v: array('J') },

  parts: {
    bound: {
      states:
        'sum(i in I, abs(sum(j in J, A[i,j]*v[j]))) <= sum(i in I, sum(j in J, abs(A[i,j])))*sum(j in J, abs(v[j]))',
      derivation: [
        ['<=', 'sum(i in I, sum(j in J, abs(A[i,j]*v[j])))', lemma('absolute-value-of-sum')],
        ['==', 'sum(i in I, sum(j in J, abs(A[i,j])*abs(v[j])))', algebra()],
        ['<=', 'rhs', sign('sum(i in I, sum(j in J, sum(k in J, abs(A[i,j])*abs(v[k])*(1 - delta(j,k)))))')],
      ],
    },
  },

  instances: {
    sizes: { I: [0, 5], J: [0, 5] },
    regimes: { 'tight: one column': { sizes: { J: [1, 1] } } },
  },

  controls: {
    'the largest entry alone': {
      part: 'bound',
      given: { I: nonemptySet('rows'), J: nonemptySet('columns') },
      states:
        'sum(i in I, abs(sum(j in J, A[i,j]*v[j]))) <= max(i in I, max(j in J, abs(A[i,j])))*sum(j in J, abs(v[j]))',
      counterexample: { A: [[1], [1]], v: [1] },
      because: 'a column may have several entries',
    },
    'a constant below one': {
      part: 'bound',
      states:
        'sum(i in I, abs(sum(j in J, A[i,j]*v[j]))) <= 99/100*sum(i in I, sum(j in J, abs(A[i,j])))*sum(j in J, abs(v[j]))',
      counterexample: { A: [[1]], v: [1] },
      because: 'one column gives equality',
    },
  },
});
