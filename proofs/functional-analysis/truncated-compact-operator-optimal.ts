/**
 * # Truncating a compact operator is the best approximation of rank k
 *
 * A compact operator between Hilbert spaces, here square-integrable functions of two laws, is A f = sum of s_t <v_t, f> u_t over all t, with
 * orthonormal u's, orthonormal v's and s_0 >= s_1 >= … >= 0 (Schmidt 1907): partial sums tend to A f in the mean square. Its first k
 * terms miss A f by at most s_k |f|, and no operator of rank at most k is closer: on the span of v_0, …, v_k an operator
 * f -> sum of <q_l, f> p_l with k terms differs from A by s_k in norm or more. For the compactness of A nothing is needed but the
 * sum itself; that s_t tends to 0 is not.
 * Not claimed: that compact operators have such a sum (Schmidt's theorem); the Hilbert-Schmidt norm, which is finite for some of them only.
 */
import {
  algebra,
  array,
  by,
  element,
  have,
  hypothesis,
  induction,
  law,
  lemma,
  natural,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const id = 'truncated-compact-operator-optimal';
const EX = (of: string) => `E(x in X, ${of})`;
const EY = (of: string) => `E(y in Y, ${of})`;
const c = (t: string) => `c(${t})`;
const coefficients = { 'c(t in nat)': 'E(w in Y, v[t,w]*f[w])' };
const first = (n: string) => `sum(t in range(${n}), s[t]*${c('t')}*u[t,x])`;
const missed = (n: string) => EX(`(g[x] - ${first(n)})^2`);
const tail = (m: string) => `sum(t in range(${m}), s[k+t]*${c('k+t')}*u[k+t,x])`;
const size = EY('f[y]^2');
/** Column b of 1 - P. */
const y = '(delta(t,b) - P[t,b])';
/** The approximation of rank k at v_t. */
const image = 'sum(l in range(k), p[l,x]*h(l,t))';
const projection = (n: string) => `sum(t in range(${n}), ${c('t')}*v[t,y])`;

const of = { X: law('outputs'), Y: law('inputs') };
const schmidt = {
  s: array('nat', { is: 'nonnegative' }),
  u: array('nat', 'X', { is: 'square-integrable' }),
  v: array('nat', 'Y', { is: 'square-integrable' }),
};
const orthonormal = {
  'norm of u': `forall(i in nat, ${EX('u[i,x]^2')} == 1)`,
  'orthogonal u': `forall(i in nat, j in nat, i + 1 <= j, ${EX('u[i,x]*u[j,x]')} == 0)`,
  'norm of v': `forall(i in nat, ${EY('v[i,y]^2')} == 1)`,
  'orthogonal v': `forall(i in nat, j in nat, i + 1 <= j, ${EY('v[i,y]*v[j,y]')} == 0)`,
};

/** Sixteen points of equal mass, on which multiples of indicators of points are orthonormal. */
const even: readonly string[] = Array(16).fill('1/16');
const inOrder = even.map((_, i) => i);
const shuffled = inOrder.map((i) => (5 * i + 3) % 16);
const at = (point: number): readonly number[] => inOrder.map((i) => (i === point ? 4 : 0));
const basis = [at(0), at(1), at(2), at(3)];

export default proof({
  id,
  title: 'The first k terms of a compact operator are the best approximation of rank k in operator norm',
  sources: [],
  references: ['schmidt1907', 'eckart1936'],

  given: of,

  parts: {
    bessel: {
      given: { v: schmidt.v, f: array('Y', { is: 'square-integrable' }) },
      where: coefficients,
      hypotheses: { 'norm of v': orthonormal['norm of v'], 'orthogonal v': orthonormal['orthogonal v'] },
      states: `forall(n in nat, sum(t in range(n), ${c('t')}^2) <= ${size})`,
      derivation: [
        have(
          'Pythagoras',
          `forall(m in nat, sum(t in range(m), ${c('t')}^2) == ${size} - ${EY(`(f[y] - ${projection('m')})^2`)})`,
          [
            induction('m', {
              base: [['==', 'rhs', algebra()]],
              step: [
                have('others', `forall(t in range(m), ${EY('v[t,y]*v[m,y]')} == 0)`, [
                  ['==', 'rhs', hypothesis('orthogonal v', { at: { i: 't', j: 'm' } })],
                ]),
                have('last', `${EY(`(f[y] - ${projection('m')})*v[m,y]`)} == c(m)`, [
                  ['==', `${EY('v[m,y]*f[y]')} - sum(t in range(m), c(t)*${EY('v[t,y]*v[m,y]')})`, algebra()],
                  ['==', `${EY('v[m,y]*f[y]')} - sum(t in range(m), c(t)*0)`, hypothesis('others')],
                  ['==', `c(m) - sum(t in range(m), c(t)*0)`, unfold('c')],
                  ['==', 'rhs', algebra()],
                ]),
                ['==', `sum(t in range(m), c(t)^2) + c(m)^2`, algebra()],
                [
                  '==',
                  `${size} - ${EY(`(f[y] - ${projection('m')})^2`)} + c(m)^2`,
                  hypothesis('induction', { times: '1' }),
                ],
                [
                  '==',
                  `${size} - (${EY(`(f[y] - ${projection('m')})^2`)} - 2*c(m)*c(m) + c(m)^2*1)`,
                  algebra(),
                ],
                [
                  '==',
                  `${size} - (${EY(`(f[y] - ${projection('m')})^2`)} - 2*c(m)*${EY(`(f[y] - ${projection('m')})*v[m,y]`)} + c(m)^2*1)`,
                  hypothesis('last', { times: '2*c(m)' }),
                ],
                [
                  '==',
                  `${size} - (${EY(`(f[y] - ${projection('m')})^2`)} - 2*c(m)*${EY(`(f[y] - ${projection('m')})*v[m,y]`)} + c(m)^2*${EY('v[m,y]^2')})`,
                  hypothesis('norm of v', { at: { i: 'm' }, times: 'c(m)^2' }),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        [
          '==',
          `${size} - ${EY(`(f[y] - ${projection('n')})^2`)}`,
          hypothesis('Pythagoras', { at: { m: 'n' } }),
        ],
        ['<=', 'rhs', sign()],
      ],
      instances: {
        regimes: { 'tight: among them': { sizes: { n: [1, 5] }, construct: { 'f[y in Y]': 'v[0,y]' } } },
      },
    },

    truncation: {
      given: {
        ...schmidt,
        k: natural(),
        f: array('Y', { is: 'square-integrable' }),
        g: array('X', { is: 'square-integrable' }),
      },
      where: coefficients,
      hypotheses: {
        ...orthonormal,
        falling: 'forall(i in nat, s[i+1] <= s[i])',
        'g is the image of f': `forall(eps in positive, exists(m in nat, forall(n in nat, m <= n, ${missed('n')} <= eps)))`,
      },
      states: `${missed('k')} <= s[k]^2*${size}`,
      derivation: [
        have('two parts', `forall(m in nat, x in X, ${first('k + m')} == ${first('k')} + ${tail('m')})`, [
          induction('m', {
            base: [['==', 'rhs', algebra()]],
            step: [
              ['==', `${first('k + m')} + s[k+m]*c(k+m)*u[k+m,x]`, algebra()],
              [
                '==',
                `${first('k')} + ${tail('m')} + s[k+m]*c(k+m)*u[k+m,x]`,
                hypothesis('induction', { at: { x: 'x' }, times: '1' }),
              ],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        have(
          'coefficients',
          'forall(m in nat, sum(t in range(k + m), c(t)^2) == sum(t in range(k), c(t)^2) + sum(t in range(m), c(k+t)^2))',
          [
            induction('m', {
              base: [['==', 'rhs', algebra()]],
              step: [
                ['==', 'sum(t in range(k + m), c(t)^2) + c(k+m)^2', algebra()],
                [
                  '==',
                  'sum(t in range(k), c(t)^2) + sum(t in range(m), c(k+t)^2) + c(k+m)^2',
                  hypothesis('induction', { times: '1' }),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        have(
          'energy',
          `forall(m in nat, ${EX(`(${tail('m')})^2`)} == sum(t in range(m), s[k+t]^2*c(k+t)^2))`,
          [
            induction('m', {
              base: [['==', 'rhs', algebra()]],
              step: [
                have('others', `forall(t in range(m), ${EX('u[k+t,x]*u[k+m,x]')} == 0)`, [
                  ['==', 'rhs', hypothesis('orthogonal u', { at: { i: 'k + t', j: 'k + m' } })],
                ]),
                have('cross', `${EX(`${tail('m')}*u[k+m,x]`)} == 0`, [
                  ['==', `sum(t in range(m), s[k+t]*c(k+t)*${EX('u[k+t,x]*u[k+m,x]')})`, algebra()],
                  ['==', 'sum(t in range(m), s[k+t]*c(k+t)*0)', hypothesis('others')],
                  ['==', 'rhs', algebra()],
                ]),
                [
                  '==',
                  `${EX(`(${tail('m')})^2`)} + 2*s[k+m]*c(k+m)*${EX(`${tail('m')}*u[k+m,x]`)} + s[k+m]^2*c(k+m)^2*${EX('u[k+m,x]^2')}`,
                  algebra(),
                ],
                [
                  '==',
                  `${EX(`(${tail('m')})^2`)} + 2*s[k+m]*c(k+m)*0 + s[k+m]^2*c(k+m)^2*${EX('u[k+m,x]^2')}`,
                  hypothesis('cross', { times: '2*s[k+m]*c(k+m)' }),
                ],
                [
                  '==',
                  `${EX(`(${tail('m')})^2`)} + s[k+m]^2*c(k+m)^2*1`,
                  hypothesis('norm of u', { at: { i: 'k + m' }, times: 's[k+m]^2*c(k+m)^2' }),
                ],
                [
                  '==',
                  'sum(t in range(m), s[k+t]^2*c(k+t)^2) + s[k+m]^2*c(k+m)^2*1',
                  hypothesis('induction', { times: '1' }),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        have('later', 'forall(t in nat, s[k+t] <= s[k])', [
          induction('t', {
            base: [['<=', 'rhs', algebra()]],
            step: [
              ['<=', 's[k+t]', hypothesis('falling', { at: { i: 'k + t' } })],
              ['<=', 'rhs', hypothesis('induction')],
            ],
          }),
        ]),
        have('squares', 'forall(t in nat, s[k+t]^2 <= s[k]^2)', [['<=', 'rhs', hypothesis('later')]]),
        have('small tail', `forall(m in nat, ${EX(`(${tail('m')})^2`)} <= s[k]^2*${size})`, [
          [
            '==',
            'sum(t in range(m), s[k+t]^2*c(k+t)^2)',
            hypothesis('energy', { at: { m: 'm' }, times: '1' }),
          ],
          [
            '<=',
            'sum(t in range(m), s[k]^2*c(k+t)^2)',
            hypothesis('squares', { at: { t: 't' }, times: 'c(k+t)^2' }),
          ],
          ['==', 's[k]^2*sum(t in range(m), c(k+t)^2)', algebra()],
          [
            '<=',
            's[k]^2*(sum(t in range(k), c(t)^2) + sum(t in range(m), c(k+t)^2))',
            sign('s[k]^2*sum(t in range(k), c(t)^2)'),
          ],
          [
            '==',
            's[k]^2*sum(t in range(k + m), c(t)^2)',
            hypothesis('coefficients', { at: { m: 'm' }, times: 's[k]^2' }),
          ],
          ['<=', 'rhs', lemma(id, { part: 'bessel', at: { n: 'k + m' }, times: 's[k]^2' })],
        ]),
        have(
          'near',
          `forall(eps in positive, -eps*(s[k]^2*${size} + 1) <= s[k]^2*${size} - ${missed('k')})`,
          [
            obtain('N', 'tends', hypothesis('g is the image of f', { at: { eps: 'eps^2/(1 + eps)' } })),
            have('close', `${missed('k + N')} <= eps^2/(1 + eps)`, [
              ['<=', 'rhs', hypothesis('tends', { at: { n: 'k + N' } })],
            ]),
            have(
              'pointwise',
              `forall(x in X, (g[x] - ${first('k')})^2 <= (1 + eps)*(${tail('N')})^2 + (1 + 1/eps)*(g[x] - ${first('k + N')})^2)`,
              [
                have('sum', `g[x] - ${first('k')} == (g[x] - ${first('k + N')}) + ${tail('N')}`, [
                  ['==', `g[x] - (${first('k')} + ${tail('N')}) + ${tail('N')}`, algebra()],
                  ['==', 'rhs', hypothesis('two parts', { at: { m: 'N', x: 'x' }, times: '1' })],
                ]),
                have('Young', 'forall(a in R, b in R, (a + b)^2 <= (1 + eps)*b^2 + (1 + 1/eps)*a^2)', [
                  ['<=', 'rhs', sign('(eps*b - a)^2/eps')],
                ]),
                ['==', `((g[x] - ${first('k + N')}) + ${tail('N')})^2`, hypothesis('sum')],
                ['<=', 'rhs', hypothesis('Young', { at: { a: `g[x] - ${first('k + N')}`, b: tail('N') } })],
              ],
            ),
            have('bound', `${missed('k')} <= s[k]^2*${size} + eps*(s[k]^2*${size} + 1)`, [
              [
                '<=',
                EX(`((1 + eps)*(${tail('N')})^2 + (1 + 1/eps)*(g[x] - ${first('k + N')})^2)`),
                hypothesis('pointwise'),
              ],
              ['==', `(1 + eps)*${EX(`(${tail('N')})^2`)} + (1 + 1/eps)*${missed('k + N')}`, algebra()],
              [
                '<=',
                `(1 + eps)*(s[k]^2*${size}) + (1 + 1/eps)*${missed('k + N')}`,
                hypothesis('small tail', { at: { m: 'N' }, times: '1 + eps' }),
              ],
              [
                '<=',
                `(1 + eps)*(s[k]^2*${size}) + (1 + 1/eps)*(eps^2/(1 + eps))`,
                hypothesis('close', { times: '1 + 1/eps' }),
              ],
              ['==', 'rhs', algebra()],
            ]),
            ['==', `s[k]^2*${size} - (s[k]^2*${size} + eps*(s[k]^2*${size} + 1))`, algebra()],
            ['<=', 'rhs', hypothesis('bound')],
          ],
        ),
        have('gap', `0 <= s[k]^2*${size} - ${missed('k')}`, [
          [
            '<=',
            'rhs',
            lemma('nonnegative-if-arbitrarily-near', {
              at: { d: `s[k]^2*${size} - ${missed('k')}`, c: `s[k]^2*${size} + 1` },
            }),
          ],
        ]),
        ['<=', 'rhs', hypothesis('gap')],
      ],
      instances: {
        construct: {
          'g[x in X]': 'sum(t in range(4), s[t]*E(y in Y, v[t,y]*f[y])*u[t,x])',
          m: '4',
          N: '4',
          n: '4',
        },
        regimes: {
          'tight: in the direction of v_k': {
            construct: { 'f[y in Y]': 'v[k,y]', 'g[x in X]': 's[k]*u[k,x]' },
          },
          'falling faster': { construct: { 's[t in nat]': 'top*max(0, 4 - t)^2/16' } },
        },
      },
    },

    'nothing of rank k is closer': {
      given: {
        T: nonemptySet('k + 1 terms'),
        s: array('T'),
        u: array('T', 'X', { is: 'square-integrable' }),
        v: array('T', 'Y', { is: 'square-integrable' }),
        p: array('nat', 'X', { is: 'square-integrable' }),
        q: array('nat', 'Y', { is: 'square-integrable' }),
        k: natural(),
        least: real('nonnegative'),
        M: real(),
      },
      where: { 'h(l in nat, t in T)': 'E(w in Y, q[l,w]*v[t,w])' },
      hypotheses: {
        'one more than k': 'card(T) == k + 1',
        'at least': 'forall(t in T, least <= s[t])',
        'orthonormal u': `forall(i in T, j in T, ${EX('u[i,x]*u[j,x]')} == delta(i,j))`,
        'orthonormal v': `forall(i in T, j in T, ${EY('v[i,y]*v[j,y]')} == delta(i,j))`,
        'norm of the difference': `forall(a in R[T], ${EX(`(sum(t in T, a[t]*(s[t]*u[t,x] - ${image}))^2)`)} <= M*${EY('(sum(t in T, a[t]*v[t,y]))^2')})`,
      },
      states: 'least^2 <= M',
      derivation: [
        obtain(
          'P',
          'projects',
          lemma('projection-on-span', { at: { J: 'T', q: 'array(l in nat, t in T, h(l,t))', k: 'k' } }),
        ),
        have('symmetric', 'forall(i in T, j in T, P[i,j] == P[j,i])', [by(hypothesis('projects'))]),
        have('idempotent', 'forall(i in T, j in T, sum(t in T, P[i,t]*P[t,j]) == P[i,j])', [
          by(hypothesis('projects')),
        ]),
        have('fixes', 'forall(l in range(k), i in T, sum(t in T, P[i,t]*h(l,t)) == h(l,i))', [
          ['==', 'rhs', hypothesis('projects')],
        ]),
        have('trace', 'sum(t in T, P[t,t]) <= k', [['<=', 'rhs', hypothesis('projects')]]),
        have('killed', `forall(b in T, l in range(k), sum(t in T, ${y}*h(l,t)) == 0)`, [
          ['==', 'h(l,b) - sum(t in T, P[t,b]*h(l,t))', algebra()],
          [
            '==',
            'h(l,b) - sum(t in T, P[b,t]*h(l,t))',
            hypothesis('symmetric', { at: { i: 't', j: 'b' }, times: 'h(l,t)' }),
          ],
          ['==', 'h(l,b) - h(l,b)', hypothesis('fixes')],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'image',
          `forall(b in T, x in X, sum(t in T, ${y}*(s[t]*u[t,x] - ${image})) == sum(t in T, ${y}*s[t]*u[t,x]))`,
          [
            [
              '==',
              `sum(t in T, ${y}*s[t]*u[t,x]) - sum(l in range(k), p[l,x]*sum(t in T, ${y}*h(l,t)))`,
              algebra(),
            ],
            ['==', `sum(t in T, ${y}*s[t]*u[t,x]) - sum(l in range(k), p[l,x]*0)`, hypothesis('killed')],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('each', `forall(b in T, least^2*sum(t in T, ${y}^2) <= M*sum(t in T, ${y}^2))`, [
          have('larger', 'forall(t in T, least^2 <= s[t]^2)', [['<=', 'rhs', hypothesis('at least')]]),
          ['==', `sum(t in T, ${y}^2*least^2)`, algebra()],
          ['<=', `sum(t in T, ${y}^2*s[t]^2)`, hypothesis('larger')],
          ['==', `sum(t in T, sum(j in T, ${y}*s[t]*(delta(j,b) - P[j,b])*s[j]*delta(t,j)))`, algebra()],
          [
            '==',
            `sum(t in T, sum(j in T, ${y}*s[t]*(delta(j,b) - P[j,b])*s[j]*${EX('u[t,x]*u[j,x]')}))`,
            hypothesis('orthonormal u'),
          ],
          ['==', EX(`(sum(t in T, ${y}*s[t]*u[t,x]))^2`), algebra()],
          ['==', EX(`(sum(t in T, ${y}*(s[t]*u[t,x] - ${image})))^2`), hypothesis('image')],
          [
            '<=',
            `M*${EY(`(sum(t in T, ${y}*v[t,y]))^2`)}`,
            hypothesis('norm of the difference', { at: { a: 'array(t in T, delta(t,b) - P[t,b])' } }),
          ],
          ['==', `M*sum(t in T, sum(j in T, ${y}*(delta(j,b) - P[j,b])*${EY('v[t,y]*v[j,y]')}))`, algebra()],
          [
            '==',
            `M*sum(t in T, sum(j in T, ${y}*(delta(j,b) - P[j,b])*delta(t,j)))`,
            hypothesis('orthonormal v'),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('left over', `sum(b in T, sum(t in T, ${y}^2)) == card(T) - sum(b in T, P[b,b])`, [
          ['==', 'card(T) - 2*sum(b in T, P[b,b]) + sum(b in T, sum(t in T, P[t,b]*P[t,b]))', algebra()],
          [
            '==',
            'card(T) - 2*sum(b in T, P[b,b]) + sum(b in T, sum(t in T, P[b,t]*P[t,b]))',
            hypothesis('symmetric', { at: { i: 't', j: 'b' }, times: 'P[t,b]' }),
          ],
          ['==', 'card(T) - 2*sum(b in T, P[b,b]) + sum(b in T, P[b,b])', hypothesis('idempotent')],
          ['==', 'rhs', algebra()],
        ]),
        have('something', `0 < sum(b in T, sum(t in T, ${y}^2))`, [
          ['<', 'k + 1 - k', algebra()],
          ['<=', 'k + 1 - sum(b in T, P[b,b])', hypothesis('trace')],
          ['==', 'card(T) - sum(b in T, P[b,b])', hypothesis('one more than k')],
          ['==', 'rhs', hypothesis('left over')],
        ]),
        have('in all', `sum(b in T, least^2*sum(t in T, ${y}^2)) <= sum(b in T, M*sum(t in T, ${y}^2))`, [
          ['<=', 'rhs', hypothesis('each')],
        ]),
        ['==', `sum(b in T, least^2*sum(t in T, ${y}^2))/sum(b in T, sum(t in T, ${y}^2))`, algebra()],
        [
          '<=',
          `sum(b in T, M*sum(t in T, ${y}^2))/sum(b in T, sum(t in T, ${y}^2))`,
          hypothesis('in all', { times: '1/sum(d in T, sum(e in T, (delta(e,d) - P[e,d])^2))' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { T: [2, 2], k: [1, 1] },
        raw: { at: array('T'), large: element('T'), extra: array('T', { is: 'nonnegative' }) },
        draw: {
          at: {
            tables: [
              [0, 1],
              [5, 2],
            ],
          },
        },
        construct: {
          k: '1',
          's[t in T]': 'least + extra[t]',
          'u[t in T, x in X]': '4*indicator(place[x] == at[t])',
          'v[t in T, y in Y]': '4*indicator(seat[y] == at[t])',
          M: `sum(t in T, ${EX('(s[t]*u[t,x] - p[0,x]*E(y in Y, q[0,y]*v[t,y]))^2')})`,
          'P[i in T, j in T]':
            'h(0,i)*h(0,j)/(sum(t in T, h(0,t)^2) + indicator(sum(t in T, h(0,t)^2) <= 0))',
        },
        regimes: {
          'tight: the truncation': {
            construct: {
              's[t in T]': 'least + extra[t]*delta(t,large)',
              'p[l in nat, x in X]': 's[large]*u[large,x]',
              'q[l in nat, y in Y]': 'v[large,y]',
              M: 'least^2',
            },
          },
        },
      },
    },
  },

  instances: {
    sizes: { X: [16, 16], Y: [16, 16], k: [0, 3], n: [0, 5], m: [0, 3], i: [0, 3], N: [0, 4], l: [0, 1] },
    raw: { place: array('X'), seat: array('Y'), top: real('nonnegative') },
    draw: {
      X: { tables: [even] },
      Y: { tables: [even] },
      place: { tables: [inOrder] },
      seat: { tables: [shuffled] },
    },
    construct: {
      's[t in nat]': 'top*max(0, 4 - t)/4',
      'u[t in nat, x in X]': '4*indicator(place[x] == t)',
      'v[t in nat, y in Y]': '4*indicator(seat[y] == t)',
    },
  },

  controls: {
    'the next singular value': {
      part: 'truncation',
      states: `${missed('k')} <= s[k+1]^2*${size}`,
      counterexample: {
        X: even,
        Y: even,
        s: [1, '1/2', 0, 0],
        u: basis,
        v: basis,
        f: at(0),
        g: at(0),
        k: 0,
        eps: 1,
        m: 1,
        n: 1,
      },
      instances: { construct: { 'f[y in Y]': 'v[k,y]', 'g[x in X]': 's[k]*u[k,x]' } },
      because: 'A v_k is s_k u_k, and its first k terms vanish',
    },
    'as many terms as the rank': {
      part: 'nothing of rank k is closer',
      hypotheses: { 'one more than k': 'card(T) == k' },
      counterexample: {
        X: even,
        Y: even,
        T: 1,
        s: [1],
        u: [at(0)],
        v: [at(0)],
        p: [at(0), at(0)],
        q: [at(0), at(0)],
        k: 1,
        least: 1,
        M: 0,
        a: [1],
      },
      instances: {
        sizes: { T: [1, 1], k: [1, 1] },
        raw: { one: element('T') },
        construct: {
          k: '1',
          's[t in T]': 'least',
          'u[t in T, x in X]': '4*indicator(place[x] == 0)',
          'v[t in T, y in Y]': '4*indicator(seat[y] == 0)',
          'p[l in nat, x in X]': 'least*u[one,x]',
          'q[l in nat, y in Y]': 'v[one,y]',
          M: '0',
        },
        regimes: {},
      },
      because: 'an operator of rank k agrees with A on k of the v_t',
    },
    'parallel vectors': {
      part: 'bessel',
      without: ['orthogonal v'],
      counterexample: { X: even, Y: even, v: [at(0), at(0), at(0)], f: at(0), n: 2 },
      instances: { construct: { 'v[t in nat, y in Y]': '1', 'f[y in Y]': '1', n: '3' }, regimes: {} },
      because: 'one vector that is counted twice',
    },
  },
});
