/**
 * # The derivative of softmax, with a remainder of second order
 *
 * softmax(z + h) differs from softmax(z) by softmax(z)_a (h_a - sum_b softmax(z)_b h_b), up to 2 (sum_b |h_b|)^2 in every entry:
 * along the line from z to z + h the second derivative is bounded by 4 (sum_b |h_b|)^2. Not claimed: the smallest constant.
 */
import {
  algebra,
  array,
  both,
  by,
  calculus,
  element,
  have,
  hypothesis,
  lemma,
  monotone,
  nonemptySet,
  probability,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

export default proof({
  id: 'softmax-differentiable',
  title: 'Softmax is differentiable, with a remainder of second order',
  sources: [],
  references: ['boyd2004, Section 3.1.5'],

  given: { A: nonemptySet(), z: array('A'), h: array('A'), a: element('A') },
  where: {
    'softmax(u in R[A])[b in A]': 'exp(u[b])/sum(c in A, exp(u[c]))',
    // On the line from z to z + h.
    'line(t in R)[b in A]': 'exp(z[b] + t*h[b])/sum(c in A, exp(z[c] + t*h[c]))',
    'mean(t in R)': 'sum(b in A, line(t)[b]*h[b])',
  },

  parts: {
    remainder: {
      states:
        'abs(softmax(array(b in A, z[b] + h[b]))[a] - softmax(z)[a] - softmax(z)[a]*(h[a] - sum(b in A, softmax(z)[b]*h[b]))) <= 2*sum(b in A, abs(h[b]))^2',
      derivation: [
        have('mean', 'forall(t in R, sum(b in A, line(t)[b]*h[b]) == mean(t))', [
          ['==', 'rhs', unfold('mean')],
        ]),
        have(
          'curvature',
          'forall(t in R, (-4*sum(b in A, abs(h[b]))^2 <= line(t)[a]*((h[a] - mean(t))^2 - sum(b in A, line(t)[b]*(h[b] - mean(t))^2))) and (line(t)[a]*((h[a] - mean(t))^2 - sum(b in A, line(t)[b]*(h[b] - mean(t))^2)) <= 4*sum(b in A, abs(h[b]))^2))',
          [
            have('nonnegative', 'forall(b in A, 0 <= line(t)[b])', [['<=', 'rhs', unfold('line'), sign()]]),
            have('total', 'sum(b in A, line(t)[b]) == 1', [['==', 'rhs', unfold('line')]]),
            by(
              lemma('softmax-differentiable', {
                part: 'curvature bounded',
                at: { A: 'A', q: 'array(b in A, line(t)[b])', m: 'mean(t)', z: 'z', h: 'h', a: 'a' },
              }),
            ),
          ],
        ),
        monotone('from above', {
          variable: 's',
          from: '0',
          to: '1',
          of: 'line(s)[a] - s*line(0)[a]*(h[a] - mean(0)) - 2*s^2*sum(b in A, abs(h[b]))^2',
          derivative: '<= 0',
          proof: [
            monotone('slope from above', {
              variable: 't',
              from: '0',
              to: 's',
              of: 'line(t)[a]*(h[a] - mean(t)) - 4*t*sum(b in A, abs(h[b]))^2',
              derivative: '<= 0',
              proof: [
                [
                  '==',
                  'line(t)[a]*((h[a] - mean(t))^2 - sum(b in A, line(t)[b]*(h[b] - mean(t))^2)) - 4*sum(b in A, abs(h[b]))^2',
                  calculus(),
                  unfold('mean', 'line'),
                ],
                [
                  '<=',
                  '4*sum(b in A, abs(h[b]))^2 - 4*sum(b in A, abs(h[b]))^2',
                  hypothesis('curvature', { at: { t: 't' } }),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
            [
              '==',
              'line(s)[a]*(h[a] - mean(s)) - line(0)[a]*(h[a] - mean(0)) - 4*s*sum(b in A, abs(h[b]))^2',
              calculus(),
              unfold('mean', 'line'),
            ],
            ['<=', 'rhs', hypothesis('slope from above')],
          ],
        }),
        monotone('from below', {
          variable: 's',
          from: '0',
          to: '1',
          of: 'line(s)[a] - s*line(0)[a]*(h[a] - mean(0)) + 2*s^2*sum(b in A, abs(h[b]))^2',
          derivative: '>= 0',
          proof: [
            monotone('slope from below', {
              variable: 't',
              from: '0',
              to: 's',
              of: 'line(t)[a]*(h[a] - mean(t)) + 4*t*sum(b in A, abs(h[b]))^2',
              derivative: '>= 0',
              proof: [
                [
                  '==',
                  'line(t)[a]*((h[a] - mean(t))^2 - sum(b in A, line(t)[b]*(h[b] - mean(t))^2)) + 4*sum(b in A, abs(h[b]))^2',
                  calculus(),
                  unfold('mean', 'line'),
                ],
                [
                  '>=',
                  '-4*sum(b in A, abs(h[b]))^2 + 4*sum(b in A, abs(h[b]))^2',
                  hypothesis('curvature', { at: { t: 't' } }),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
            [
              '==',
              'line(s)[a]*(h[a] - mean(s)) - line(0)[a]*(h[a] - mean(0)) + 4*s*sum(b in A, abs(h[b]))^2',
              calculus(),
              unfold('mean', 'line'),
            ],
            ['>=', 'rhs', hypothesis('slope from below')],
          ],
        }),
        [
          '==',
          'abs(line(1)[a] - line(0)[a] - line(0)[a]*(h[a] - mean(0)))',
          unfold('softmax', 'line', 'mean'),
        ],
        ['<=', 'rhs', hypothesis('from above'), hypothesis('from below')],
      ],
      instances: { regimes: { 'tight: one entry': { sizes: { A: [1, 1] }, draw: { h: { oneOf: [0] } } } } },
    },
    'curvature bounded': {
      given: { q: probability('A'), m: real() },
      hypotheses: { 'm is the mean': 'sum(b in A, q[b]*h[b]) == m' },
      states:
        '(-4*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)',
      derivation: [
        have('entries', 'forall(b in A, abs(h[b]) <= sum(d in A, abs(h[d])))', [
          ['<=', 'rhs', sign('sum(d in A, abs(h[d])*(1 - delta(d,b)))')],
        ]),
        have('at most one', 'q[a] <= 1', [
          ['<=', 'sum(d in A, q[d])', sign('sum(d in A, q[d]*(1 - delta(d,a)))')],
          ['==', 'rhs', hypothesis('q-sums-to-one')],
        ]),
        have('spread', 'forall(b in A, abs(h[b] - m) <= 2*sum(d in A, abs(h[d])))', [
          ['<=', 'abs(h[b]) + abs(m)', sign()],
          ['==', 'abs(h[b]) + abs(sum(d in A, q[d]*h[d]))', hypothesis('m is the mean')],
          ['<=', 'abs(h[b]) + sum(d in A, abs(q[d]*h[d]))', lemma('absolute-value-of-sum')],
          ['==', 'abs(h[b]) + sum(d in A, q[d]*abs(h[d]))', algebra()],
          ['<=', 'abs(h[b]) + sum(d in A, q[d]*sum(e in A, abs(h[e])))', hypothesis('entries')],
          ['==', 'abs(h[b]) + sum(e in A, abs(h[e]))', hypothesis('q-sums-to-one')],
          ['<=', 'sum(e in A, abs(h[e])) + sum(e in A, abs(h[e]))', hypothesis('entries')],
          ['==', 'rhs', algebra()],
        ]),
        have('squares', 'forall(b in A, (h[b] - m)^2 <= 4*sum(d in A, abs(h[d]))^2)', [
          ['==', 'abs(h[b] - m)*abs(h[b] - m)', algebra()],
          [
            '<=',
            'abs(h[b] - m)*(2*sum(d in A, abs(h[d])))',
            hypothesis('spread', { at: { b: 'b' }, times: 'abs(h[b] - m)' }),
          ],
          [
            '<=',
            '2*sum(d in A, abs(h[d]))*(2*sum(d in A, abs(h[d])))',
            hypothesis('spread', { at: { b: 'b' }, times: '2*sum(d in A, abs(h[d]))' }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        both(
          [
            [
              '<=',
              '-(q[a]*(4*sum(d in A, abs(h[d]))^2))',
              hypothesis('at most one', { times: '4*sum(d in A, abs(h[d]))^2' }),
            ],
            ['==', '-(q[a]*sum(b in A, q[b]*(4*sum(d in A, abs(h[d]))^2)))', hypothesis('q-sums-to-one')],
            ['<=', '-(q[a]*sum(b in A, q[b]*(h[b] - m)^2))', hypothesis('squares')],
            ['<=', 'rhs', sign('q[a]*(h[a] - m)^2')],
          ],
          [
            ['<=', 'q[a]*(h[a] - m)^2', sign('q[a]*sum(b in A, q[b]*(h[b] - m)^2)')],
            ['<=', 'q[a]*(4*sum(d in A, abs(h[d]))^2)', hypothesis('squares')],
            ['<=', 'rhs', hypothesis('at most one', { times: '4*sum(d in A, abs(h[d]))^2' })],
          ],
        ),
      ],
      instances: {
        construct: { m: 'sum(b in A, q[b]*h[b])' },
        regimes: { 'tight: no step': { draw: { h: { oneOf: [0] } } } },
      },
    },
  },

  instances: { sizes: { A: [1, 6] } },

  controls: {
    'a linear map': {
      part: 'remainder',
      replace: ['<= 2*sum(b in A, abs(h[b]))^2', '<= 0'],
      counterexample: { A: 2, z: [0, 0], h: [1, 0], a: 0 },
      because: 'softmax is not linear',
    },
    'as for independent entries': {
      part: 'remainder',
      replace: ['(h[a] - sum(b in A, softmax(z)[b]*h[b]))', '(1 - softmax(z)[a])*h[a]'],
      counterexample: { A: 2, z: [0, 0], h: [0, '1/100'], a: 0 },
      instances: {
        sizes: { A: [2, 3] },
        draw: { z: { between: [-1, 1] }, h: { between: [-0.015625, 0.015625] } },
      },
      because: 'every entry of softmax depends on every entry of z',
    },
    'no curvature': {
      part: 'curvature bounded',
      states: 'q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2)) <= 0',
      counterexample: { A: 2, q: ['1/4', '3/4'], h: [1, 0], a: 0, m: '1/4' },
      because: 'a rare entry grows like an exponential function',
    },
  },
});
