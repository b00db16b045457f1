/**
 * # The coefficient of Dobrushin contracts total variation
 *
 * The images of two laws under a channel W are at most as far apart as the laws, times the largest distance of two rows of W:
 * TV(pW, qW) <= max TV(W_x, W_x') TV(p, q), with equality for two inputs. Alphabets are finite.
 * Not claimed: that a smaller coefficient does not serve for more inputs.
 */
import {
  algebra,
  both,
  cases,
  have,
  hypothesis,
  lemma,
  nonemptySet,
  obtain,
  probability,
  proof,
  sign,
  stochastic,
  witness,
} from 'lemmata';

const distance = 'sum(x in X, abs(p[x] - q[x]))';
const dobrushin = 'max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))';

export default proof({
  id: 'dobrushin-coefficient',
  title: 'A channel contracts total variation by its coefficient of Dobrushin',
  sources: [],
  references: ['dobrushin1956'],

  given: {
    X: nonemptySet('inputs'),
    T: nonemptySet('outputs'),
    p: probability('X'),
    q: probability('X'),
    W: stochastic('X', 'T'),
  },

  parts: {
    contraction: {
      states: `1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= ${dobrushin}*(1/2*sum(x in X, abs(p[x] - q[x])))`,
      derivation: [
        have('balanced', 'sum(x in X, p[x] - q[x]) == 0', [
          ['==', 'sum(x in X, p[x]) - sum(x in X, q[x])', algebra()],
          ['==', '1 - 1', hypothesis('p-sums-to-one'), hypothesis('q-sums-to-one')],
          ['==', 'rhs', algebra()],
        ]),
        cases(
          `${distance} == 0`,
          [
            have('small', `${distance} <= 0`, [
              ['==', '0', hypothesis('case')],
              ['<=', 'rhs', algebra()],
            ]),
            have('equal', 'forall(u in X, abs(p[u] - q[u]) == 0)', [
              [
                '==',
                'rhs',
                lemma('zero-sum-of-nonnegative', {
                  at: { I: 'X', f: 'array(x in X, abs(p[x] - q[x]))', i: 'u' },
                }),
              ],
            ]),
            ['==', '1/2*sum(t in T, abs(sum(x in X, (p[x] - q[x])*W[x,t])))', algebra()],
            ['<=', '1/2*sum(t in T, sum(x in X, abs((p[x] - q[x])*W[x,t])))', lemma('absolute-value-of-sum')],
            ['==', '1/2*sum(t in T, sum(x in X, abs(p[x] - q[x])*W[x,t]))', algebra()],
            ['==', '0', hypothesis('equal')],
            ['==', 'rhs', hypothesis('case')],
          ],
          [
            have('apart', `0 < ${distance}`, [['<', 'rhs', sign()]]),
            have(
              'named',
              `exists(m in R[X], l in R[X], (forall(x in X, m[x] == abs(p[x] - q[x]) + (p[x] - q[x]))) and (forall(x in X, l[x] == abs(p[x] - q[x]) - (p[x] - q[x]))))`,
              [
                witness({
                  m: 'array(x in X, abs(p[x] - q[x]) + (p[x] - q[x]))',
                  l: 'array(x in X, abs(p[x] - q[x]) - (p[x] - q[x]))',
                }),
                both([['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]]),
              ],
            ),
            obtain(['m', 'l'], 'parts', hypothesis('named')),
            have('m', 'forall(x in X, m[x] == abs(p[x] - q[x]) + (p[x] - q[x]))', [
              ['==', 'rhs', hypothesis('parts')],
            ]),
            have('l', 'forall(x in X, l[x] == abs(p[x] - q[x]) - (p[x] - q[x]))', [
              ['==', 'rhs', hypothesis('parts')],
            ]),
            have('m is nonnegative', 'forall(x in X, 0 <= m[x])', [
              ['<=', 'abs(p[x] - q[x]) + (p[x] - q[x])', sign()],
              ['==', 'rhs', hypothesis('m')],
            ]),
            have('l is nonnegative', 'forall(x in X, 0 <= l[x])', [
              ['<=', 'abs(p[x] - q[x]) - (p[x] - q[x])', sign()],
              ['==', 'rhs', hypothesis('l')],
            ]),
            have('mass of m', `sum(x in X, m[x]) == ${distance}`, [
              ['==', 'sum(x in X, abs(p[x] - q[x]) + (p[x] - q[x]))', hypothesis('m')],
              ['==', `${distance} + sum(x in X, p[x] - q[x])`, algebra()],
              ['==', 'rhs', hypothesis('balanced')],
            ]),
            have('mass of l', `sum(x in X, l[x]) == ${distance}`, [
              ['==', 'sum(x in X, abs(p[x] - q[x]) - (p[x] - q[x]))', hypothesis('l')],
              ['==', `${distance} - sum(x in X, p[x] - q[x])`, algebra()],
              ['==', 'rhs', hypothesis('balanced')],
            ]),
            have(
              'pairs',
              `forall(t in T, ${distance}*sum(x in X, (p[x] - q[x])*W[x,t]) == 1/2*sum(x in X, sum(u in X, m[x]*l[u]*(W[x,t] - W[u,t]))))`,
              [
                [
                  '==',
                  `1/2*${distance}*sum(x in X, ((abs(p[x] - q[x]) + (p[x] - q[x])) - (abs(p[x] - q[x]) - (p[x] - q[x])))*W[x,t])`,
                  algebra(),
                ],
                ['==', `1/2*${distance}*sum(x in X, (m[x] - l[x])*W[x,t])`, hypothesis('m'), hypothesis('l')],
                [
                  '==',
                  `1/2*${distance}*sum(x in X, m[x]*W[x,t]) - 1/2*${distance}*sum(x in X, l[x]*W[x,t])`,
                  algebra(),
                ],
                [
                  '==',
                  `1/2*sum(x in X, l[x])*sum(x in X, m[x]*W[x,t]) - 1/2*sum(x in X, m[x])*sum(x in X, l[x]*W[x,t])`,
                  hypothesis('mass of l', { times: '1/2*sum(x in X, m[x]*W[x,t])' }),
                  hypothesis('mass of m', { times: '-1/2*sum(x in X, l[x]*W[x,t])' }),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
            have(
              'column',
              `forall(t in T, ${distance}*abs(sum(x in X, (p[x] - q[x])*W[x,t])) <= 1/2*sum(x in X, sum(u in X, m[x]*l[u]*abs(W[x,t] - W[u,t]))))`,
              [
                ['==', `abs(${distance}*sum(x in X, (p[x] - q[x])*W[x,t]))`, algebra()],
                ['==', 'abs(1/2*sum(x in X, sum(u in X, m[x]*l[u]*(W[x,t] - W[u,t]))))', hypothesis('pairs')],
                ['==', '1/2*abs(sum(x in X, sum(u in X, m[x]*l[u]*(W[x,t] - W[u,t]))))', algebra()],
                [
                  '<=',
                  '1/2*sum(x in X, abs(sum(u in X, m[x]*l[u]*(W[x,t] - W[u,t]))))',
                  lemma('absolute-value-of-sum', {
                    at: { I: 'X', f: 'array(x in X, sum(u in X, m[x]*l[u]*(W[x,t] - W[u,t])))' },
                  }),
                ],
                [
                  '<=',
                  '1/2*sum(x in X, sum(u in X, abs(m[x]*l[u]*(W[x,t] - W[u,t]))))',
                  lemma('absolute-value-of-sum'),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
            have('rows', `forall(x in X, u in X, sum(t in T, abs(W[x,t] - W[u,t])) <= 2*${dobrushin})`, [
              ['==', '2*(1/2*sum(t in T, abs(W[x,t] - W[u,t])))', algebra()],
              ['<=', '2*max(b in X, 1/2*sum(t in T, abs(W[x,t] - W[b,t])))', algebra()],
              ['<=', 'rhs', algebra()],
            ]),
            have(
              'together',
              `${distance}*sum(t in T, abs(sum(x in X, (p[x] - q[x])*W[x,t]))) <= ${distance}^2*${dobrushin}`,
              [
                ['==', `sum(t in T, ${distance}*abs(sum(x in X, (p[x] - q[x])*W[x,t])))`, algebra()],
                [
                  '<=',
                  'sum(t in T, 1/2*sum(x in X, sum(u in X, m[x]*l[u]*abs(W[x,t] - W[u,t]))))',
                  hypothesis('column'),
                ],
                [
                  '==',
                  '1/2*sum(x in X, sum(u in X, m[x]*l[u]*sum(t in T, abs(W[x,t] - W[u,t]))))',
                  algebra(),
                ],
                ['<=', `1/2*sum(x in X, sum(u in X, m[x]*l[u]*(2*${dobrushin})))`, hypothesis('rows')],
                ['==', `sum(x in X, m[x])*sum(u in X, l[u])*${dobrushin}`, algebra()],
                ['==', 'rhs', hypothesis('mass of m'), hypothesis('mass of l')],
              ],
            ),
            [
              '==',
              `1/(2*${distance})*(${distance}*sum(t in T, abs(sum(x in X, (p[x] - q[x])*W[x,t]))))`,
              algebra(),
            ],
            [
              '<=',
              `1/(2*${distance})*(${distance}^2*${dobrushin})`,
              hypothesis('together', { times: `1/(2*${distance})` }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        sizes: { X: [1, 3], T: [1, 3] },
        construct: {
          'm[x in X]': 'abs(p[x] - q[x]) + (p[x] - q[x])',
          'l[x in X]': 'abs(p[x] - q[x]) - (p[x] - q[x])',
        },
        regimes: { 'tight: two inputs': { sizes: { X: [2, 2], T: [1, 3] } } },
      },
    },
  },

  controls: {
    'a smaller coefficient': {
      part: 'contraction',
      replace: ['<= max', '<= 99/100*max'],
      counterexample: {
        X: 2,
        T: 2,
        p: [1, 0],
        q: [0, 1],
        W: [
          [1, 0],
          [0, 1],
        ],
      },
      instances: { sizes: { X: [2, 2], T: [2, 2] } },
      because: 'with two inputs both sides agree',
    },
  },
});
