/**
 * # From the minimiser of a convex function with a quadratic penalty the objective grows quadratically
 *
 * Convexity is the inequality between two points; nothing is differentiable. In particular there is one minimiser at most.
 * Not claimed: that there is one.
 */
import { algebra, array, fn, have, hypothesis, indexSet, lemma, proof, real, sign } from 'lemmata';

export default proof({
  id: 'growth-from-regularised-minimiser',
  title: 'From the minimiser of a convex function with a quadratic penalty the objective grows quadratically',
  sources: [],
  references: ['nesterov2018, Theorem 2.1.8'],

  given: {},

  parts: {
    growth: {
      given: { K: indexSet('coordinates'), r: fn('R[K]', 'R'), lambda: real('positive'), u: array('K') },
      hypotheses: {
        convex:
          'forall(v in R[K], w in R[K], t in R, 0 <= t, t <= 1, r(array(k in K, (1 - t)*v[k] + t*w[k])) <= (1 - t)*r(v) + t*r(w))',
        minimiser:
          'forall(v in R[K], r(u) + lambda/2*sum(k in K, u[k]^2) <= r(v) + lambda/2*sum(k in K, v[k]^2))',
      },
      states:
        'forall(v in R[K], r(u) + lambda/2*sum(k in K, u[k]^2) + lambda/2*sum(k in K, (u[k] - v[k])^2) <= r(v) + lambda/2*sum(k in K, v[k]^2))',
      derivation: [
        have(
          'on the way',
          'forall(t in R, 0 <= t, t <= 1, r(u) + lambda/2*sum(k in K, u[k]^2) <= (1 - t)*(r(u) + lambda/2*sum(k in K, u[k]^2)) + t*(r(v) + lambda/2*sum(k in K, v[k]^2)) - t*(1 - t)*(lambda/2*sum(k in K, (u[k] - v[k])^2)))',
          [
            [
              '<=',
              'r(array(k in K, (1 - t)*u[k] + t*v[k])) + lambda/2*sum(k in K, ((1 - t)*u[k] + t*v[k])^2)',
              hypothesis('minimiser', { at: { v: 'array(k in K, (1 - t)*u[k] + t*v[k])' } }),
            ],
            [
              '<=',
              '(1 - t)*r(u) + t*r(v) + lambda/2*sum(k in K, ((1 - t)*u[k] + t*v[k])^2)',
              hypothesis('convex', { at: { v: 'u', w: 'v', t: 't' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'almost',
          'forall(eps in positive, -eps*(lambda/2*sum(k in K, (u[k] - v[k])^2)) <= r(v) + lambda/2*sum(k in K, v[k]^2) - (r(u) + lambda/2*sum(k in K, u[k]^2)) - lambda/2*sum(k in K, (u[k] - v[k])^2))',
          [
            have('small', 'eps/(1 + eps) <= 1', [['<=', 'rhs', sign('1/(1 + eps)')]]),
            [
              '<=',
              '-(eps/(1 + eps))*(lambda/2*sum(k in K, (u[k] - v[k])^2))',
              sign('eps^2/(1 + eps)*(lambda/2*sum(k in K, (u[k] - v[k])^2))'),
            ],
            [
              '==',
              '(1 + eps)/eps*(r(u) + lambda/2*sum(k in K, u[k]^2)) - (1 + eps)/eps*(r(u) + lambda/2*sum(k in K, u[k]^2)) - (eps/(1 + eps))*(lambda/2*sum(k in K, (u[k] - v[k])^2))',
              algebra(),
            ],
            [
              '<=',
              '(1 + eps)/eps*((1 - eps/(1 + eps))*(r(u) + lambda/2*sum(k in K, u[k]^2)) + eps/(1 + eps)*(r(v) + lambda/2*sum(k in K, v[k]^2)) - eps/(1 + eps)*(1 - eps/(1 + eps))*(lambda/2*sum(k in K, (u[k] - v[k])^2))) - (1 + eps)/eps*(r(u) + lambda/2*sum(k in K, u[k]^2)) - (eps/(1 + eps))*(lambda/2*sum(k in K, (u[k] - v[k])^2))',
              hypothesis('on the way', { at: { t: 'eps/(1 + eps)' }, times: '(1 + eps)/eps' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'difference',
          '0 <= r(v) + lambda/2*sum(k in K, v[k]^2) - (r(u) + lambda/2*sum(k in K, u[k]^2)) - lambda/2*sum(k in K, (u[k] - v[k])^2)',
          [
            [
              '<=',
              'rhs',
              lemma('nonnegative-if-arbitrarily-near', {
                at: {
                  d: 'r(v) + lambda/2*sum(k in K, v[k]^2) - (r(u) + lambda/2*sum(k in K, u[k]^2)) - lambda/2*sum(k in K, (u[k] - v[k])^2)',
                  c: 'lambda/2*sum(k in K, (u[k] - v[k])^2)',
                },
              }),
            ],
          ],
        ),
        ['<=', 'rhs', hypothesis('difference')],
      ],
      instances: {
        sizes: { K: [0, 2] },
        raw: { c: array('K') },
        models: { r: 'map(v in R[K], sum(k in K, abs(v[k] - c[k])))' },
        construct: { 'u[k in K]': 'max(-1/lambda, min(1/lambda, c[k]))' },
        regimes: {
          'tight: linear': {
            models: { r: 'map(v in R[K], sum(k in K, c[k]*v[k]))' },
            construct: { 'u[k in K]': '-c[k]/lambda' },
          },
        },
      },
    },
  },

  controls: {
    'twice the growth': {
      part: 'growth',
      replace: ['lambda/2*sum(k in K, (u[k] - v[k])^2)', 'lambda*sum(k in K, (u[k] - v[k])^2)'],
      counterexample: { K: 1, lambda: 1, u: [0], v: [1], r: 'map(v in R[K], 0)' },
      instances: {
        sizes: { K: [1, 2] },
        models: { r: 'map(v in R[K], sum(k in K, c[k]*v[k]))' },
        construct: { 'u[k in K]': '-c[k]/lambda' },
      },
      because: 'the penalty alone grows by 1/2',
    },
    'without convexity': {
      part: 'growth',
      without: ['convex'],
      counterexample: { K: 1, lambda: 1, u: [0], v: [1], r: 'map(v in R[K], -sum(k in K, v[k]^2)/2)' },
      instances: {
        sizes: { K: [1, 2] },
        models: { r: 'map(v in R[K], -lambda/2*sum(k in K, v[k]^2))' },
        construct: { 'u[k in K]': '0' },
        regimes: {
          'tight: linear': {
            models: { r: 'map(v in R[K], -lambda/2*sum(k in K, v[k]^2))' },
            construct: { 'u[k in K]': '0' },
          },
        },
      },
      because: 'the objective may be constant',
    },
  },
});
