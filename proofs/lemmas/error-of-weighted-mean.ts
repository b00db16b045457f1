/**
 * # A weighted mean is off by no more than its nodes are, on average
 *
 * When the error at each node is at most a + b |d|, the error of the mean is at most a + b times the root of the mean of d^2.
 * Not claimed: weights of another total, negative weights.
 */
import { algebra, array, have, hypothesis, indexSet, lemma, probability, proof, real } from 'lemmata';

export default proof({
  id: 'error-of-weighted-mean',
  title: 'A weighted mean is off by at most a + b times the root mean square of d',
  sources: [],
  references: ['lorentz1953, Section 1.6'],

  given: {},

  parts: {
    bound: {
      given: {
        I: indexSet('nodes'),
        p: array('I'),
        F: array('I'),
        F0: real(),
        d: array('I'),
        v: real('nonnegative'),
        a: real(),
        b: real('nonnegative'),
      },
      hypotheses: {
        chances: 'forall(k in I, 0 <= p[k])',
        total: 'sum(k in I, p[k]) == 1',
        spread: 'sum(k in I, p[k]*d[k]^2) == v',
        'each error': 'forall(k in I, abs(F[k] - F0) <= a + b*abs(d[k]))',
      },
      states: 'abs(sum(k in I, p[k]*F[k]) - F0) <= a + b*sqrt(v)',
      derivation: [
        have('mean distance', 'sum(k in I, p[k]*abs(d[k])) <= sqrt(v)', [
          ['==', 'sum(k in I, sqrt(p[k])*(sqrt(p[k])*abs(d[k])))', algebra()],
          [
            '<=',
            'sqrt(sum(k in I, sqrt(p[k])^2))*sqrt(sum(k in I, (sqrt(p[k])*abs(d[k]))^2))',
            lemma('cauchy-schwarz', {
              part: 'norms',
              at: { I: 'I', u: 'array(k in I, sqrt(p[k]))', v: 'array(k in I, sqrt(p[k])*abs(d[k]))' },
            }),
          ],
          ['==', 'sqrt(sum(k in I, p[k]))*sqrt(sum(k in I, p[k]*d[k]^2))', algebra()],
          ['==', 'sqrt(1)*sqrt(v)', hypothesis('total'), hypothesis('spread')],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'abs(sum(k in I, p[k]*(F[k] - F0)))', hypothesis('total')],
        ['<=', 'sum(k in I, abs(p[k]*(F[k] - F0)))', lemma('absolute-value-of-sum')],
        ['==', 'sum(k in I, p[k]*abs(F[k] - F0))', algebra()],
        ['<=', 'sum(k in I, p[k]*(a + b*abs(d[k])))', hypothesis('each error')],
        ['==', 'a*sum(k in I, p[k]) + b*sum(k in I, p[k]*abs(d[k]))', algebra()],
        ['==', 'a + b*sum(k in I, p[k]*abs(d[k]))', hypothesis('total')],
        ['<=', 'rhs', hypothesis('mean distance', { times: 'b' })],
      ],
      instances: {
        sizes: { I: [1, 4] },
        raw: { q: probability('I'), share: array('I', { is: '[-1,1]' }), size: real('nonnegative') },
        construct: {
          'p[k in I]': 'q[k]',
          v: 'sum(k in I, q[k]*d[k]^2)',
          a: 'size',
          'F[k in I]': 'F0 + share[k]*(size + b*abs(d[k]))',
        },
        regimes: {
          'tight: one node': { sizes: { I: [1, 1] }, construct: { 'F[k in I]': 'F0 + size + b*abs(d[k])' } },
        },
      },
    },
  },

  controls: {
    'the mean square itself': {
      part: 'bound',
      replace: ['b*sqrt(v)', 'b*v'],
      counterexample: { I: 1, p: [1], F: ['1/2'], F0: 0, d: ['1/2'], v: '1/4', a: 0, b: 1 },
      instances: {
        draw: { d: { between: [0.25, 0.75] }, size: { oneOf: [0] }, b: { between: [1, 2] } },
        construct: { 'F[k in I]': 'F0 + b*abs(d[k])' },
      },
      because: 'one node off by 1/2: 1/2 is more than 1/4',
    },
    'weights of another total': {
      part: 'bound',
      without: ['total'],
      counterexample: { I: 1, p: [2], F: [1], F0: 1, d: [0], v: 0, a: 0, b: 0 },
      instances: {
        construct: {
          'p[k in I]': '2*q[k]',
          v: '2*sum(k in I, q[k]*d[k]^2)',
          F0: '-100 - b*100',
          'F[k in I]': 'F0',
        },
      },
      because: 'the mean of 1 is then 2',
    },
  },
});
