/**
 * # Regret of projected online gradient descent on an interval
 *
 * Linear losses g[t] y on [-1, 1], positive steps that do not grow: after n + 1 rounds the regret against any u in [-1, 1] is at most
 * 2/step[n] + 1/2 (step[0] g[0]^2 + … + step[n] g[n]^2). Not claimed: growing steps, other domains.
 */
import { algebra, array, cases, have, hypothesis, induction, proof, real, sign } from 'lemmata';

export default proof({
  id: 'projected-online-gradient',
  title:
    'Projected online gradient descent on [-1, 1] has regret at most 2/step[n] + 1/2 sum of step[t] g[t]^2',
  sources: [],
  references: ['zinkevich2003, Theorem 1', 'hazan2016, Theorem 3.1'],

  given: {
    g: array('nat'),
    step: array('nat', { is: 'positive' }),
    y: array('nat'),
    u: real('[-1,1]'),
  },
  hypotheses: {
    'start inside': '(-1 <= y[0]) and (y[0] <= 1)',
    'projected step': 'forall(t in nat, y[t+1] == max(-1, min(1, y[t] - step[t]*g[t])))',
    'steps do not grow': 'forall(t in nat, step[t+1] <= step[t])',
  },

  parts: {
    regret: {
      states:
        'forall(n in nat, sum(t in range(n + 1), g[t]*(y[t] - u)) <= 2/step[n] + 1/2*sum(t in range(n + 1), step[t]*g[t]^2))',
      derivation: [
        have('nearer', 'forall(p in R, (max(-1, min(1, p)) - u)^2 <= (p - u)^2)', [
          cases(
            'p <= 1',
            [
              cases(
                '-1 <= p',
                [['==', 'rhs', algebra()]],
                [
                  ['==', '(-1 - u)^2', algebra()],
                  ['<=', 'rhs', sign('(-1 - p)^2 + 2*(-1 - p)*(1 + u)')],
                ],
              ),
            ],
            [
              ['==', '(1 - u)^2', algebra()],
              ['<=', 'rhs', sign('(p - 1)^2 + 2*(p - 1)*(1 - u)')],
            ],
          ),
        ]),
        have('inside', 'forall(p in R, -1 <= p, p <= 1, (p - u)^2 <= 4)', [
          ['<=', 'rhs', sign('((1 - p) + (1 + u))*((1 + p) + (1 - u))')],
        ]),
        have('above', 'forall(t in nat, -1 <= y[t])', [
          induction('t', {
            base: [['<=', 'rhs', hypothesis('start inside')]],
            step: [
              ['<=', 'max(-1, min(1, y[t] - step[t]*g[t]))', sign()],
              ['==', 'rhs', hypothesis('projected step')],
            ],
          }),
        ]),
        have('below', 'forall(t in nat, y[t] <= 1)', [
          induction('t', {
            base: [['<=', 'rhs', hypothesis('start inside')]],
            step: [
              ['==', 'max(-1, min(1, y[t] - step[t]*g[t]))', hypothesis('projected step')],
              ['<=', 'rhs', sign()],
            ],
          }),
        ]),
        have(
          'one round',
          'forall(t in nat, g[t]*(y[t] - u) + (y[t+1] - u)^2/(2*step[t]) <= (y[t] - u)^2/(2*step[t]) + 1/2*step[t]*g[t]^2)',
          [
            [
              '==',
              'g[t]*(y[t] - u) + (max(-1, min(1, y[t] - step[t]*g[t])) - u)^2/(2*step[t])',
              hypothesis('projected step'),
            ],
            [
              '<=',
              'g[t]*(y[t] - u) + (y[t] - step[t]*g[t] - u)^2/(2*step[t])',
              hypothesis('nearer', { at: { p: 'y[t] - step[t]*g[t]' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'spread',
          'forall(t in nat, (y[t+1] - u)^2*(1/(2*step[t+1]) - 1/(2*step[t])) <= 4*(1/(2*step[t+1]) - 1/(2*step[t])))',
          [
            have('reciprocals', '0 <= 1/(2*step[t+1]) - 1/(2*step[t])', [
              ['<=', '(step[t] - step[t+1])/(2*step[t]*step[t+1])', sign()],
              ['==', 'rhs', algebra()],
            ]),
            [
              '<=',
              'rhs',
              hypothesis('inside', { at: { p: 'y[t+1]' }, times: '1/(2*step[t+1]) - 1/(2*step[t])' }),
            ],
          ],
        ),
        have(
          'with what is left',
          'forall(m in nat, sum(t in range(m + 1), g[t]*(y[t] - u)) + (y[m+1] - u)^2/(2*step[m]) <= 2/step[m] + 1/2*sum(t in range(m + 1), step[t]*g[t]^2))',
          [
            induction('m', {
              base: [
                ['==', 'g[0]*(y[0] - u) + (y[1] - u)^2/(2*step[0])', algebra()],
                [
                  '<=',
                  '(y[0] - u)^2/(2*step[0]) + 1/2*step[0]*g[0]^2',
                  hypothesis('one round', { at: { t: '0' } }),
                ],
                ['<=', '4/(2*step[0]) + 1/2*step[0]*g[0]^2', hypothesis('inside', { at: { p: 'y[0]' } })],
                ['==', 'rhs', algebra()],
              ],
              step: [
                [
                  '==',
                  'sum(t in range(m + 1), g[t]*(y[t] - u)) + (g[m+1]*(y[m+1] - u) + (y[m+2] - u)^2/(2*step[m+1]))',
                  algebra(),
                ],
                [
                  '<=',
                  'sum(t in range(m + 1), g[t]*(y[t] - u)) + ((y[m+1] - u)^2/(2*step[m+1]) + 1/2*step[m+1]*g[m+1]^2)',
                  hypothesis('one round', { at: { t: 'm + 1' } }),
                ],
                [
                  '==',
                  'sum(t in range(m + 1), g[t]*(y[t] - u)) + (y[m+1] - u)^2/(2*step[m]) + (y[m+1] - u)^2*(1/(2*step[m+1]) - 1/(2*step[m])) + 1/2*step[m+1]*g[m+1]^2',
                  algebra(),
                ],
                [
                  '<=',
                  '2/step[m] + 1/2*sum(t in range(m + 1), step[t]*g[t]^2) + (y[m+1] - u)^2*(1/(2*step[m+1]) - 1/(2*step[m])) + 1/2*step[m+1]*g[m+1]^2',
                  hypothesis('induction'),
                ],
                [
                  '<=',
                  '2/step[m] + 1/2*sum(t in range(m + 1), step[t]*g[t]^2) + 4*(1/(2*step[m+1]) - 1/(2*step[m])) + 1/2*step[m+1]*g[m+1]^2',
                  hypothesis('spread', { at: { t: 'm' } }),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        ['<=', 'sum(t in range(n + 1), g[t]*(y[t] - u)) + (y[n+1] - u)^2/(2*step[n])', sign()],
        ['<=', 'rhs', hypothesis('with what is left')],
      ],
    },
  },

  instances: {
    sizes: { n: [0, 5], t: [0, 5] },
    raw: { start: real('[-1,1]'), shrink: array('nat', { is: '(0,1]' }), first: real('(0,1]') },
    draw: { g: { between: [-4, 4] } },
    construct: {
      'step[0]': 'first',
      'step[k+1]': 'step[k]*shrink[k]',
      'y[0]': 'start',
      'y[k+1]': 'max(-1, min(1, y[k] - step[k]*g[k]))',
    },
    regimes: {
      'tight: across the interval in one step': {
        sizes: { n: [0, 0] },
        draw: { g: { oneOf: [2] } },
        construct: {
          u: '-1',
          'y[0]': '1',
          'y[k+1]': 'max(-1, min(1, y[k] - step[k]*g[k]))',
          'step[i in nat]': '1',
        },
      },
      'to and fro, then a shorter step': {
        sizes: { n: [5, 5] },
        construct: {
          u: '-1',
          'g[0]': '1',
          'g[k+1]': '-g[k]*indicator(k < 4)',
          'y[0]': '1',
          'y[k+1]': 'max(-1, min(1, y[k] - step[k]*g[k]))',
          'step[i in nat]': '2 - 6/5*indicator(5 <= i)',
        },
      },
      'one slope': {
        sizes: { n: [5, 5] },
        construct: {
          u: '1',
          'g[i in nat]': '2',
          'y[0]': '-1',
          'y[k+1]': 'max(-1, min(1, y[k] - step[k]*g[k]))',
          'step[i in nat]': '1/2',
        },
      },
      'one other slope': {
        sizes: { n: [5, 5] },
        construct: {
          u: '-1',
          'g[i in nat]': '2 - 4*delta(i,4)',
          'y[0]': '-1',
          'y[k+1]': 'max(-1, min(1, y[k] - step[k]*g[k]))',
          'step[i in nat]': '1',
        },
      },
    },
  },

  controls: {
    'half the first term': {
      part: 'regret',
      replace: ['2/step[n]', '1/step[n]'],
      counterexample: { n: 0, g: [2, 2], step: [1, 1], y: [1, -1, -1], u: -1 },
      instances: {
        sizes: { n: [0, 0] },
        draw: { g: { oneOf: [2] } },
        construct: {
          u: '-1',
          'y[0]': '1',
          'y[k+1]': 'max(-1, min(1, y[k] - step[k]*g[k]))',
          'step[i in nat]': '1',
        },
      },
      because: 'one round from 1 to -1 with g = 2 costs 4 = 2 + 2',
    },
    'a target outside': {
      part: 'regret',
      given: { u: real('[-8,-4]') },
      counterexample: { n: 0, g: [2, 2], step: [1, 1], y: [1, -1, -1], u: -5 },
      instances: {
        draw: { g: { oneOf: [2] }, u: { between: [-8, -6] } },
        construct: { 'step[i in nat]': '1' },
        sizes: { n: [0, 0] },
      },
      because: 'the projection does not come near it: 12 is more than 4',
    },
    'steps that grow': {
      part: 'regret',
      without: ['steps do not grow'],
      counterexample: {
        n: 3,
        g: [1, 1, 1, 1],
        step: ['1/16', '1/16', '1/16', 1],
        y: [1, '15/16', '14/16', '13/16', '-3/16'],
        u: -1,
      },
      instances: {
        sizes: { n: [3, 3] },
        draw: { g: { oneOf: [1] } },
        construct: {
          u: '-1',
          'y[0]': '1',
          'y[k+1]': 'max(-1, min(1, y[k] - step[k]*g[k]))',
          'step[0]': '1/64',
          'step[k+1]': '4*step[k]',
        },
      },
      because: 'small steps leave y far from u, and the last step alone is counted',
    },
  },
});
