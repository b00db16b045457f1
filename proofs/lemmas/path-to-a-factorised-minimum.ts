/**
 * # A path downhill to a minimum of a regularised factorisation
 *
 * F(U, V) = l(U'V) + lam/2 (|U|^2 + |V|^2) with l convex, row k of U and of V being the k-th columns of the usual notation. Where there is a minimum,
 * and at least twice as many columns as A has members, each (U, V) is joined to a minimum by a path, Lipschitz continuous, along which F does
 * not rise. First V is projected on the span of what U is made of, which leaves U'V as it is; then (U, V) makes room for the factors of the
 * minimum in new directions (`factors-in-new-directions`), with weights a and b, a^2 + b^2 = 1: F is convex in b^2.
 * Not claimed: that a minimum exists; fewer columns.
 */
import {
  algebra,
  both,
  by,
  cases,
  fn,
  have,
  hypothesis,
  lemma,
  obtain,
  proof,
  real,
  sign,
  witness,
} from 'lemmata';
import { facts, inColumns, matrices, paths } from './_factorised-minimum.ts';

const id = 'path-to-a-factorised-minimum';
/** Of the factors that are left and of those that are reached. */
const first = (p: string) => `(1 - ${p}^2)/(1 + ${p}^2)`;
const second = (p: string) => `2*${p}/(1 + ${p}^2)`;
type Entry = (k: string, i: string) => string;
const matrix =
  (name: string): Entry =>
  (k, i) =>
    `${name}[${k},${i}]`;
const objective = (u: Entry, v: Entry) =>
  `loss(array(i in A, j in C, sum(h in K, ${u('h', 'i')}*${v('h', 'j')}))) + lam/2*(sum(k in K, sum(i in A, ${u('k', 'i')}^2)) + sum(k in K, sum(j in C, ${v('k', 'j')}^2)))`;
const best = objective(matrix('U2'), matrix('V2'));
/** On the way, with weights a, b and what is left, g, of V - P. */
const mixed = {
  U:
    (a: string, b: string): Entry =>
    (k, i) =>
      `(${a}*U[${k},${i}] + ${b}*W[${k},${i}])`,
  V:
    (a: string, b: string, g: string): Entry =>
    (k, j) =>
      `(${a}*P[${k},${j}] + ${g}*(V[${k},${j}] - P[${k},${j}]) + ${b}*Z[${k},${j}])`,
};
const rest = 'sum(k in K, sum(j in C, (V[k,j] - P[k,j])^2))';
const point = (mu: string) => `(1 - ${mu})*sum(h in K, U[h,i]*V[h,j]) + ${mu}*sum(h in K, U2[h,i]*V2[h,j])`;
const square = (u: string, v: string) =>
  `(sum(k in K, sum(i in A, ${u}[k,i]^2)) + sum(k in K, sum(j in C, ${v}[k,j]^2)))`;
const regular = (mu: string) => `lam/2*((1 - ${mu})*${square('U', 'P')} + ${mu}*${square('W', 'Z')})`;
/** Convex in mu, the square of b. */
const phi = (mu: string) => `loss(array(i in A, j in C, ${point(mu)})) + ${regular(mu)}`;
/** First nothing is reached and V is projected, then nothing of V - P is left. */
const reached = (t: string) => `relu(2*${t} - 1)`;
const left = (t: string) => `relu(1 - 2*${t})`;
const way = {
  U: (t: string) => mixed.U(first(reached(t)), second(reached(t))),
  V: (t: string) => mixed.V(first(reached(t)), second(reached(t)), left(t)),
};
const at =
  (name: string, t: string): Entry =>
  (k, i) =>
    `${name}(${t},${k},${i})`;
const path = [
  'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), (forall(k in K, i in A, UP(0,k,i) == U[k,i])) and (forall(k in K, j in C, VP(0,k,j) == V[k,j]))',
  '(exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s,k,i) - UP(t,k,i))) + sum(j in C, abs(VP(s,k,j) - VP(t,k,j)))) <= L*abs(s - t))))',
  `(forall(s in R, t in R, 0 <= s, s <= t, t <= 1, ${objective(at('UP', 't'), at('VP', 't'))} <= ${objective(at('UP', 's'), at('VP', 's'))}))`,
  `(forall(U1 in R[K, A], V1 in R[K, C], ${objective(at('UP', '1'), at('VP', '1'))} <= ${objective(matrix('U1'), matrix('V1'))})))`,
].join(' and ');
/** Of s <= t in [0, 1]: what is reached rises within [0, 1], what is left falls. */
const clock = [
  have('starts', `0 <= ${reached('s')}`, [['<=', 'rhs', sign()]]),
  have('rises', `${reached('s')} <= ${reached('t')}`, [['<=', 'rhs', hypothesis('assumed-2')]]),
  have('ends', `${reached('t')} <= 1`, [
    have('inner', '2*t - 1 <= 1', [
      ['<=', '2*1 - 1', hypothesis('assumed-3')],
      ['==', 'rhs', algebra()],
    ]),
    cases(
      '2*t - 1 <= 0',
      [
        ['==', '0', algebra()],
        ['<=', 'rhs', sign()],
      ],
      [
        ['==', '2*t - 1', algebra()],
        ['<=', 'rhs', hypothesis('inner')],
      ],
    ),
  ]),
  have('falls off', `${left('t')} <= ${left('s')}`, [['<=', 'rhs', hypothesis('assumed-2')]]),
];

export default proof({
  id,
  title: 'A path downhill to a minimum of a regularised factorisation',
  sources: [],
  references: ['haeffele2015, Theorem 2'],

  given: matrices,

  parts: {
    path: {
      given: { loss: fn('R[A, C]', 'R'), lam: real('positive') },
      hypotheses: {
        'convex loss':
          'forall(X in R[A, C], Y in R[A, C], t in R, 0 <= t, t <= 1, loss(array(i in A, j in C, (1 - t)*X[i,j] + t*Y[i,j])) <= (1 - t)*loss(X) + t*loss(Y))',
        minimum: `forall(U1 in R[K, A], V1 in R[K, C], ${best} <= ${objective(matrix('U1'), matrix('V1'))})`,
        'enough columns': '2*card(A) <= card(K)',
      },
      states: path,
      instances: {
        models: {
          loss: 'map(X in R[A, C], weight*sum(i in A, sum(j in C, X[i,j]^2)))',
          UP: 'map(moment in R, row in K, entry in A, (1 - moment)*U[row,entry])',
          VP: 'map(moment in R, row in K, entry in C, (1 - moment)*V[row,entry])',
        },
        construct: {
          'U2[h in K, i in A]': '0',
          'V2[h in K, j in C]': '0',
          L: 'sum(k in K, sum(i in A, abs(U[k,i])) + sum(j in C, abs(V[k,j])))',
          s: 'start',
          t: 'start + step*(1 - start)',
        },
        regimes: {
          'tight: no time': { construct: { t: 'start' } },
          ...paths,
        },
      },
      derivation: [
        obtain(
          ['P', 'W', 'Z'],
          'directions',
          lemma('factors-in-new-directions', {
            at: { K: 'K', A: 'A', C: 'C', U: 'U', V: 'V', U2: 'U2', V2: 'V2' },
          }),
        ),
        ...Object.entries(facts).map(([name, f]) => have(name, f, [by(hypothesis('directions'))])),
        have('no U with the rest', 'forall(i in A, j in C, sum(h in K, U[h,i]*(V[h,j] - P[h,j])) == 0)', [
          ['==', 'sum(h in K, U[h,i]*V[h,j]) - sum(h in K, U[h,i]*P[h,j])', algebra()],
          ['==', 'sum(h in K, U[h,i]*V[h,j]) - sum(h in K, U[h,i]*V[h,j])', hypothesis('kept')],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'along',
          `forall(a in R, b in R, g in R, a^2 + b^2 == 1, b*g == 0, ${objective(mixed.U('a', 'b'), mixed.V('a', 'b', 'g'))} == ${phi('b^2')} + lam/2*(g^2*${rest}))`,
          [
            have(
              'products',
              `forall(i in A, j in C, sum(h in K, (a*U[h,i] + b*W[h,i])*(a*P[h,j] + g*(V[h,j] - P[h,j]) + b*Z[h,j])) == (1 - b^2)*sum(h in K, U[h,i]*V[h,j]) + b^2*sum(h in K, U2[h,i]*V2[h,j]))`,
              [
                [
                  '==',
                  'a^2*sum(h in K, U[h,i]*P[h,j]) + a*g*sum(h in K, U[h,i]*(V[h,j] - P[h,j])) + a*b*sum(h in K, U[h,i]*Z[h,j]) + a*b*sum(h in K, W[h,i]*P[h,j]) + b*g*sum(h in K, W[h,i]*(V[h,j] - P[h,j])) + b^2*sum(h in K, W[h,i]*Z[h,j])',
                  algebra(),
                ],
                [
                  '==',
                  'a^2*sum(h in K, U[h,i]*P[h,j]) + a*g*0 + a*b*sum(h in K, U[h,i]*Z[h,j]) + a*b*sum(h in K, W[h,i]*P[h,j]) + b*g*sum(h in K, W[h,i]*(V[h,j] - P[h,j])) + b^2*sum(h in K, W[h,i]*Z[h,j])',
                  hypothesis('no U with the rest', { times: 'a*g' }),
                ],
                [
                  '==',
                  'a^2*sum(h in K, U[h,i]*V[h,j]) + a*b*sum(h in K, U[h,i]*Z[h,j]) + a*b*sum(h in K, W[h,i]*P[h,j]) + b*g*sum(h in K, W[h,i]*(V[h,j] - P[h,j])) + b^2*sum(h in K, W[h,i]*Z[h,j])',
                  hypothesis('kept', { times: 'a^2' }),
                ],
                [
                  '==',
                  'a^2*sum(h in K, U[h,i]*V[h,j]) + a*b*0 + a*b*sum(h in K, W[h,i]*P[h,j]) + b*g*sum(h in K, W[h,i]*(V[h,j] - P[h,j])) + b^2*sum(h in K, W[h,i]*Z[h,j])',
                  hypothesis('no U with Z', { times: 'a*b' }),
                ],
                [
                  '==',
                  'a^2*sum(h in K, U[h,i]*V[h,j]) + a*b*0 + b*g*sum(h in K, W[h,i]*(V[h,j] - P[h,j])) + b^2*sum(h in K, W[h,i]*Z[h,j])',
                  hypothesis('no W with P', { times: 'a*b' }),
                ],
                [
                  '==',
                  'a^2*sum(h in K, U[h,i]*V[h,j]) + b*g*sum(h in K, W[h,i]*(V[h,j] - P[h,j])) + b^2*sum(h in K, U2[h,i]*V2[h,j])',
                  hypothesis('reached', { times: 'b^2' }),
                ],
                [
                  '==',
                  'a^2*sum(h in K, U[h,i]*V[h,j]) + 0*sum(h in K, W[h,i]*(V[h,j] - P[h,j])) + b^2*sum(h in K, U2[h,i]*V2[h,j])',
                  hypothesis('assumed-2'),
                ],
                [
                  '==',
                  '(a^2 + b^2 - b^2)*sum(h in K, U[h,i]*V[h,j]) + b^2*sum(h in K, U2[h,i]*V2[h,j])',
                  algebra(),
                ],
                ['==', 'rhs', hypothesis('assumed-1')],
              ],
            ),
            have(
              'first norms',
              'forall(i in A, sum(h in K, (a*U[h,i] + b*W[h,i])^2) == (1 - b^2)*sum(h in K, U[h,i]^2) + b^2*sum(h in K, W[h,i]^2))',
              [
                [
                  '==',
                  'a^2*sum(h in K, U[h,i]^2) + 2*a*b*sum(h in K, U[h,i]*W[h,i]) + b^2*sum(h in K, W[h,i]^2)',
                  algebra(),
                ],
                [
                  '==',
                  'a^2*sum(h in K, U[h,i]^2) + 2*a*b*0 + b^2*sum(h in K, W[h,i]^2)',
                  hypothesis('no U with W'),
                ],
                ['==', '(a^2 + b^2 - b^2)*sum(h in K, U[h,i]^2) + b^2*sum(h in K, W[h,i]^2)', algebra()],
                ['==', 'rhs', hypothesis('assumed-1')],
              ],
            ),
            have(
              'last norms',
              'forall(j in C, sum(h in K, (a*P[h,j] + g*(V[h,j] - P[h,j]) + b*Z[h,j])^2) == (1 - b^2)*sum(h in K, P[h,j]^2) + b^2*sum(h in K, Z[h,j]^2) + g^2*sum(h in K, (V[h,j] - P[h,j])^2))',
              [
                [
                  '==',
                  'a^2*sum(h in K, P[h,j]^2) + b^2*sum(h in K, Z[h,j]^2) + g^2*sum(h in K, (V[h,j] - P[h,j])^2) + 2*a*g*sum(h in K, P[h,j]*(V[h,j] - P[h,j])) + 2*a*b*sum(h in K, P[h,j]*Z[h,j]) + 2*(b*g)*sum(h in K, Z[h,j]*(V[h,j] - P[h,j]))',
                  algebra(),
                ],
                [
                  '==',
                  'a^2*sum(h in K, P[h,j]^2) + b^2*sum(h in K, Z[h,j]^2) + g^2*sum(h in K, (V[h,j] - P[h,j])^2) + 2*a*g*0 + 2*a*b*0 + 2*(b*g)*sum(h in K, Z[h,j]*(V[h,j] - P[h,j]))',
                  hypothesis('no P with the rest'),
                  hypothesis('no P with Z'),
                ],
                [
                  '==',
                  'a^2*sum(h in K, P[h,j]^2) + b^2*sum(h in K, Z[h,j]^2) + g^2*sum(h in K, (V[h,j] - P[h,j])^2) + 2*0*sum(h in K, Z[h,j]*(V[h,j] - P[h,j]))',
                  hypothesis('assumed-2'),
                ],
                [
                  '==',
                  '(a^2 + b^2 - b^2)*sum(h in K, P[h,j]^2) + b^2*sum(h in K, Z[h,j]^2) + g^2*sum(h in K, (V[h,j] - P[h,j])^2)',
                  algebra(),
                ],
                ['==', 'rhs', hypothesis('assumed-1')],
              ],
            ),
            [
              '==',
              `loss(array(i in A, j in C, (1 - b^2)*sum(h in K, U[h,i]*V[h,j]) + b^2*sum(h in K, U2[h,i]*V2[h,j]))) + lam/2*(sum(k in K, sum(i in A, (a*U[k,i] + b*W[k,i])^2)) + sum(k in K, sum(j in C, (a*P[k,j] + g*(V[k,j] - P[k,j]) + b*Z[k,j])^2)))`,
              hypothesis('products'),
            ],
            [
              '==',
              `loss(array(i in A, j in C, (1 - b^2)*sum(h in K, U[h,i]*V[h,j]) + b^2*sum(h in K, U2[h,i]*V2[h,j]))) + lam/2*(sum(i in A, sum(h in K, (a*U[h,i] + b*W[h,i])^2)) + sum(j in C, sum(h in K, (a*P[h,j] + g*(V[h,j] - P[h,j]) + b*Z[h,j])^2)))`,
              algebra(),
            ],
            [
              '==',
              `loss(array(i in A, j in C, (1 - b^2)*sum(h in K, U[h,i]*V[h,j]) + b^2*sum(h in K, U2[h,i]*V2[h,j]))) + lam/2*(sum(i in A, (1 - b^2)*sum(h in K, U[h,i]^2) + b^2*sum(h in K, W[h,i]^2)) + sum(j in C, (1 - b^2)*sum(h in K, P[h,j]^2) + b^2*sum(h in K, Z[h,j]^2) + g^2*sum(h in K, (V[h,j] - P[h,j])^2)))`,
              hypothesis('first norms'),
              hypothesis('last norms'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('at the end', `${phi('1')} <= ${best}`, [
          [
            '==',
            `loss(array(i in A, j in C, sum(h in K, U2[h,i]*V2[h,j]))) + lam/2*(sum(i in A, sum(h in K, W[h,i]^2)) + sum(j in C, sum(h in K, Z[h,j]^2)))`,
            algebra(),
          ],
          [
            '==',
            `loss(array(i in A, j in C, sum(h in K, U2[h,i]*V2[h,j]))) + lam/2*(sum(i in A, sum(h in K, U2[h,i]^2)) + sum(j in C, sum(h in K, Z[h,j]^2)))`,
            hypothesis('size of W'),
          ],
          [
            '<=',
            `loss(array(i in A, j in C, sum(h in K, U2[h,i]*V2[h,j]))) + lam/2*(sum(i in A, sum(h in K, U2[h,i]^2)) + sum(j in C, sum(h in K, V2[h,j]^2)))`,
            hypothesis('size of Z'),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('above the end', `forall(nu in R, 0 <= nu, nu <= 1, ${phi('1')} <= ${phi('nu')})`, [
          have('unit', 'sqrt(1 - nu)^2 + sqrt(nu)^2 == 1', [['==', 'rhs', algebra()]]),
          have('no rest', 'sqrt(nu)*0 == 0', [['==', 'rhs', algebra()]]),
          ['<=', best, hypothesis('at the end')],
          [
            '<=',
            objective(mixed.U('sqrt(1 - nu)', 'sqrt(nu)'), mixed.V('sqrt(1 - nu)', 'sqrt(nu)', '0')),
            hypothesis('minimum', {
              at: {
                U1: `array(k in K, i in A, ${mixed.U('sqrt(1 - nu)', 'sqrt(nu)')('k', 'i')})`,
                V1: `array(k in K, j in C, ${mixed.V('sqrt(1 - nu)', 'sqrt(nu)', '0')('k', 'j')})`,
              },
            }),
          ],
          [
            '==',
            `${phi('sqrt(nu)^2')} + lam/2*(0^2*${rest})`,
            hypothesis('along', { at: { a: 'sqrt(1 - nu)', b: 'sqrt(nu)', g: '0' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('falls', `forall(nu in R, mu in R, 0 <= nu, nu <= mu, mu <= 1, ${phi('mu')} <= ${phi('nu')})`, [
          cases(
            'nu < 1',
            [
              have('share from', '0 <= (mu - nu)/(1 - nu)', [['<=', 'rhs', sign()]]),
              have('share to', '(mu - nu)/(1 - nu) <= 1', [
                ['<=', '(1 - nu)/(1 - nu)', hypothesis('assumed-3', { times: '1/(1 - nu)' })],
                ['==', 'rhs', algebra()],
              ]),
              have('nu to', 'nu <= 1', [
                ['<=', 'mu', hypothesis('assumed-2')],
                ['<=', 'rhs', hypothesis('assumed-3')],
              ]),
              have('end below', `${phi('1')} <= ${phi('nu')}`, [
                ['<=', 'rhs', hypothesis('above the end', { at: { nu: 'nu' } })],
              ]),
              [
                '==',
                `loss(array(i in A, j in C, (1 - (mu - nu)/(1 - nu))*(${point('nu')}) + (mu - nu)/(1 - nu)*(${point('1')}))) + ${regular('mu')}`,
                algebra(),
              ],
              [
                '<=',
                `(1 - (mu - nu)/(1 - nu))*loss(array(i in A, j in C, ${point('nu')})) + (mu - nu)/(1 - nu)*loss(array(i in A, j in C, ${point('1')})) + ${regular('mu')}`,
                hypothesis('convex loss', {
                  at: {
                    X: `array(i in A, j in C, ${point('nu')})`,
                    Y: `array(i in A, j in C, ${point('1')})`,
                    t: '(mu - nu)/(1 - nu)',
                  },
                }),
              ],
              ['==', `(1 - (mu - nu)/(1 - nu))*(${phi('nu')}) + (mu - nu)/(1 - nu)*(${phi('1')})`, algebra()],
              [
                '<=',
                `(1 - (mu - nu)/(1 - nu))*(${phi('nu')}) + (mu - nu)/(1 - nu)*(${phi('nu')})`,
                hypothesis('end below', { times: '(mu - nu)/(1 - nu)' }),
              ],
              ['==', 'rhs', algebra()],
            ],
            [
              have('both one', 'mu == nu', [
                have('not less', 'mu <= nu', [
                  ['<=', '1', hypothesis('assumed-3')],
                  ['<=', 'rhs', hypothesis('case')],
                ]),
                ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'mu', y: 'nu' } })],
              ]),
              ['==', 'rhs', hypothesis('both one')],
            ],
          ),
        ]),
        have(
          'on the way',
          `forall(t in R, 0 <= t, t <= 1, ${objective(way.U('t'), way.V('t'))} == ${phi(`(${second(reached('t'))})^2`)} + lam/2*(${left('t')}^2*${rest}))`,
          [
            have('unit', `(${first(reached('t'))})^2 + (${second(reached('t'))})^2 == 1`, [
              ['==', 'rhs', algebra()],
            ]),
            have('one after the other', `(${second(reached('t'))})*${left('t')} == 0`, [
              cases(
                '2*t <= 1',
                [
                  ['==', `2*0/(1 + 0^2)*${left('t')}`, algebra()],
                  ['==', 'rhs', algebra()],
                ],
                [
                  ['==', `(${second(reached('t'))})*0`, algebra()],
                  ['==', 'rhs', algebra()],
                ],
              ),
            ]),
            [
              '==',
              'rhs',
              hypothesis('along', { at: { a: first(reached('t')), b: second(reached('t')), g: left('t') } }),
            ],
          ],
        ),
        witness({
          UP: `map(t in R, k in K, i in A, ${way.U('t')('k', 'i')})`,
          VP: `map(t in R, k in K, j in C, ${way.V('t')('k', 'j')})`,
        }),
        both(
          [['==', 'rhs', algebra()]],
          [['==', 'rhs', algebra()]],
          [
            witness({
              L: 'sum(k in K, sum(i in A, 4*abs(U[k,i]) + 4*abs(W[k,i])) + sum(j in C, 4*abs(P[k,j]) + 2*abs(V[k,j] - P[k,j]) + 4*abs(Z[k,j])))',
            }),
            ...clock,
            have('time', 'abs(s - t) == t - s', [['==', 'rhs', algebra()]]),
            have('rectified', 'forall(u in R, v in R, u <= v, relu(v) - relu(u) <= v - u)', [
              cases(
                '0 <= u',
                [
                  have('later', '0 <= v', [
                    ['<=', 'u', hypothesis('case')],
                    ['<=', 'rhs', hypothesis('assumed')],
                  ]),
                  ['==', 'rhs', algebra()],
                ],
                [
                  cases(
                    '0 <= v',
                    [
                      ['==', 'v - 0', algebra()],
                      ['<=', 'rhs', sign()],
                    ],
                    [
                      ['==', '0', algebra()],
                      ['<=', 'rhs', sign()],
                    ],
                  ),
                ],
              ),
            ]),
            have('reached before', '2*s - 1 <= 2*t - 1', [['<=', 'rhs', hypothesis('assumed-2')]]),
            have('left after', '1 - 2*t <= 1 - 2*s', [['<=', 'rhs', hypothesis('assumed-2')]]),
            have('triangle', 'forall(x in R, y in R, abs(x + y) <= abs(x) + abs(y))', [
              ['<=', 'rhs', sign()],
            ]),
            have(
              'two terms',
              'forall(d in R, u in R, e in R, v in R, abs(d*u + e*v) <= abs(d)*abs(u) + abs(e)*abs(v))',
              [
                ['<=', 'abs(d*u) + abs(e*v)', hypothesis('triangle', { at: { x: 'd*u', y: 'e*v' } })],
                ['==', 'rhs', algebra()],
              ],
            ),
            have(
              'three terms',
              'forall(d in R, u in R, e in R, v in R, f in R, w in R, abs(d*u + e*v + f*w) <= abs(d)*abs(u) + abs(e)*abs(v) + abs(f)*abs(w))',
              [
                [
                  '<=',
                  'abs(d*u + e*v) + abs(f*w)',
                  hypothesis('triangle', { at: { x: 'd*u + e*v', y: 'f*w' } }),
                ],
                ['<=', 'abs(d)*abs(u) + abs(e)*abs(v) + abs(f*w)', hypothesis('two terms')],
                ['==', 'rhs', algebra()],
              ],
            ),
            have('reached at a speed', `abs(${reached('s')} - ${reached('t')}) <= 2*abs(s - t)`, [
              ['==', `${reached('t')} - ${reached('s')}`, algebra()],
              ['<=', '2*t - 1 - (2*s - 1)', hypothesis('rectified', { at: { u: '2*s - 1', v: '2*t - 1' } })],
              ['==', '2*(t - s)', algebra()],
              ['==', 'rhs', hypothesis('time')],
            ]),
            have('left at a speed', `abs(${left('s')} - ${left('t')}) <= 2*abs(s - t)`, [
              ['==', `${left('s')} - ${left('t')}`, algebra()],
              ['<=', '1 - 2*s - (1 - 2*t)', hypothesis('rectified', { at: { u: '1 - 2*t', v: '1 - 2*s' } })],
              ['==', '2*(t - s)', algebra()],
              ['==', 'rhs', hypothesis('time')],
            ]),
            have('first weight', `abs(${first(reached('s'))} - ${first(reached('t'))}) <= 4*abs(s - t)`, [
              [
                '<=',
                `2*abs(${reached('s')} - ${reached('t')})`,
                lemma('rational-points-of-the-circle', { at: { p: reached('s'), q: reached('t') } }),
              ],
              ['<=', '2*(2*abs(s - t))', hypothesis('reached at a speed')],
              ['==', 'rhs', algebra()],
            ]),
            have('second weight', `abs(${second(reached('s'))} - ${second(reached('t'))}) <= 4*abs(s - t)`, [
              [
                '<=',
                `2*abs(${reached('s')} - ${reached('t')})`,
                lemma('rational-points-of-the-circle', { at: { p: reached('s'), q: reached('t') } }),
              ],
              ['<=', '2*(2*abs(s - t))', hypothesis('reached at a speed')],
              ['==', 'rhs', algebra()],
            ]),
            have(
              'first entries',
              `forall(k in K, i in A, abs(${way.U('s')('k', 'i')} - ${way.U('t')('k', 'i')}) <= abs(s - t)*(4*abs(U[k,i]) + 4*abs(W[k,i])))`,
              [
                [
                  '==',
                  `abs((${first(reached('s'))} - ${first(reached('t'))})*U[k,i] + (${second(reached('s'))} - ${second(reached('t'))})*W[k,i])`,
                  algebra(),
                ],
                [
                  '<=',
                  `abs(${first(reached('s'))} - ${first(reached('t'))})*abs(U[k,i]) + abs(${second(reached('s'))} - ${second(reached('t'))})*abs(W[k,i])`,
                  hypothesis('two terms', {
                    at: {
                      d: `${first(reached('s'))} - ${first(reached('t'))}`,
                      u: 'U[k,i]',
                      e: `${second(reached('s'))} - ${second(reached('t'))}`,
                      v: 'W[k,i]',
                    },
                  }),
                ],
                [
                  '<=',
                  `4*abs(s - t)*abs(U[k,i]) + abs(${second(reached('s'))} - ${second(reached('t'))})*abs(W[k,i])`,
                  hypothesis('first weight'),
                ],
                ['<=', '4*abs(s - t)*abs(U[k,i]) + 4*abs(s - t)*abs(W[k,i])', hypothesis('second weight')],
                ['==', 'rhs', algebra()],
              ],
            ),
            have(
              'last entries',
              `forall(k in K, j in C, abs(${way.V('s')('k', 'j')} - ${way.V('t')('k', 'j')}) <= abs(s - t)*(4*abs(P[k,j]) + 2*abs(V[k,j] - P[k,j]) + 4*abs(Z[k,j])))`,
              [
                [
                  '==',
                  `abs((${first(reached('s'))} - ${first(reached('t'))})*P[k,j] + (${left('s')} - ${left('t')})*(V[k,j] - P[k,j]) + (${second(reached('s'))} - ${second(reached('t'))})*Z[k,j])`,
                  algebra(),
                ],
                [
                  '<=',
                  `abs(${first(reached('s'))} - ${first(reached('t'))})*abs(P[k,j]) + abs(${left('s')} - ${left('t')})*abs(V[k,j] - P[k,j]) + abs(${second(reached('s'))} - ${second(reached('t'))})*abs(Z[k,j])`,
                  hypothesis('three terms', {
                    at: {
                      d: `${first(reached('s'))} - ${first(reached('t'))}`,
                      u: 'P[k,j]',
                      e: `${left('s')} - ${left('t')}`,
                      v: 'V[k,j] - P[k,j]',
                      f: `${second(reached('s'))} - ${second(reached('t'))}`,
                      w: 'Z[k,j]',
                    },
                  }),
                ],
                [
                  '<=',
                  `4*abs(s - t)*abs(P[k,j]) + abs(${left('s')} - ${left('t')})*abs(V[k,j] - P[k,j]) + abs(${second(reached('s'))} - ${second(reached('t'))})*abs(Z[k,j])`,
                  hypothesis('first weight'),
                ],
                [
                  '<=',
                  `4*abs(s - t)*abs(P[k,j]) + 2*abs(s - t)*abs(V[k,j] - P[k,j]) + abs(${second(reached('s'))} - ${second(reached('t'))})*abs(Z[k,j])`,
                  hypothesis('left at a speed'),
                ],
                [
                  '<=',
                  '4*abs(s - t)*abs(P[k,j]) + 2*abs(s - t)*abs(V[k,j] - P[k,j]) + 4*abs(s - t)*abs(Z[k,j])',
                  hypothesis('second weight'),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
            [
              '<=',
              `sum(k in K, sum(i in A, abs(s - t)*(4*abs(U[k,i]) + 4*abs(W[k,i]))) + sum(j in C, abs(${way.V('s')('k', 'j')} - ${way.V('t')('k', 'j')})))`,
              hypothesis('first entries'),
            ],
            [
              '<=',
              'sum(k in K, sum(i in A, abs(s - t)*(4*abs(U[k,i]) + 4*abs(W[k,i]))) + sum(j in C, abs(s - t)*(4*abs(P[k,j]) + 2*abs(V[k,j] - P[k,j]) + 4*abs(Z[k,j]))))',
              hypothesis('last entries'),
            ],
            ['==', 'rhs', algebra()],
          ],
          [
            ...clock,
            have('s ends', 's <= 1', [
              ['<=', 't', hypothesis('assumed-2')],
              ['<=', 'rhs', hypothesis('assumed-3')],
            ]),
            have('t starts', '0 <= t', [
              ['<=', 's', hypothesis('assumed-1')],
              ['<=', 'rhs', hypothesis('assumed-2')],
            ]),
            have('weight rises', `${second(reached('s'))} <= ${second(reached('t'))}`, [
              [
                '<=',
                'rhs',
                lemma('rational-points-of-the-circle', { at: { p: reached('s'), q: reached('t') } }),
              ],
            ]),
            have('nonnegative weight', `0 <= ${second(reached('s'))}`, [['<=', 'rhs', sign()]]),
            have('from', `0 <= (${second(reached('s'))})^2`, [['<=', 'rhs', sign()]]),
            have('between', `(${second(reached('s'))})^2 <= (${second(reached('t'))})^2`, [
              [
                '<=',
                `(${second(reached('s'))})*(${second(reached('t'))})`,
                hypothesis('weight rises', { times: second(reached('s')) }),
              ],
              [
                '<=',
                `(${second(reached('t'))})*(${second(reached('t'))})`,
                hypothesis('weight rises', { times: second(reached('t')) }),
              ],
              ['==', 'rhs', algebra()],
            ]),
            have('to', `(${second(reached('t'))})^2 <= 1`, [
              ['<=', `(${first(reached('t'))})^2 + (${second(reached('t'))})^2`, sign()],
              ['==', 'rhs', algebra()],
            ]),
            have('less left', `${left('t')}^2*${rest} <= ${left('s')}^2*${rest}`, [
              [
                '<=',
                `${left('t')}*${left('s')}*${rest}`,
                hypothesis('falls off', { times: `${left('t')}*${rest}` }),
              ],
              [
                '<=',
                `${left('s')}*${left('s')}*${rest}`,
                hypothesis('falls off', { times: `${left('s')}*${rest}` }),
              ],
              ['==', 'rhs', algebra()],
            ]),
            [
              '==',
              `${phi(`(${second(reached('t'))})^2`)} + lam/2*(${left('t')}^2*${rest})`,
              hypothesis('on the way', { at: { t: 't' } }),
            ],
            [
              '<=',
              `${phi(`(${second(reached('s'))})^2`)} + lam/2*(${left('t')}^2*${rest})`,
              hypothesis('falls', {
                at: { nu: `(${second(reached('s'))})^2`, mu: `(${second(reached('t'))})^2` },
              }),
            ],
            [
              '<=',
              `${phi(`(${second(reached('s'))})^2`)} + lam/2*(${left('s')}^2*${rest})`,
              hypothesis('less left', { times: 'lam/2' }),
            ],
            ['==', 'rhs', hypothesis('on the way', { at: { t: 's' } })],
          ],
          [
            ['==', objective(mixed.U('0', '1'), mixed.V('0', '1', '0')), algebra()],
            [
              '==',
              `${phi('1^2')} + lam/2*(0^2*${rest})`,
              hypothesis('along', { at: { a: '0', b: '1', g: '0' } }),
            ],
            ['==', phi('1'), algebra()],
            ['<=', best, hypothesis('at the end')],
            ['<=', 'rhs', hypothesis('minimum', { at: { U1: 'U1', V1: 'V1' } })],
          ],
        ),
      ],
    },
  },

  instances: inColumns,

  controls: {
    'no minimum': {
      part: 'path',
      without: ['minimum'],
      counterexample: {
        K: 2,
        A: 1,
        C: 1,
        lam: 1,
        U: [[0], [0]],
        V: [[0], [0]],
        U2: [[0], [0]],
        V2: [[0], [0]],
        U1: [[1], [0]],
        V1: [[1], [0]],
        L: 0,
        loss: 'map(X in R[A, C], -2*sum(i in A, sum(j in C, X[i,j])))',
        UP: 'map(moment in R, row in K, entry in A, 0)',
        VP: 'map(moment in R, row in K, entry in C, 0)',
        s: 0,
        t: 1,
        k: 0,
        i: 0,
        j: 0,
      },
      instances: {
        sizes: { C: [1, 1] },
        draw: { lam: { oneOf: [1] } },
        construct: {
          'U[h in K, i in A]': '0',
          'V[h in K, j in C]': '0',
          'U1[h in K, i in A]': 'indicator(place[h] == 0)',
          'V1[h in K, j in C]': 'indicator(place[h] == 0)',
        },
        models: { loss: 'map(X in R[A, C], -2*sum(i in A, sum(j in C, X[i,j])))' },
      },
      because: 'l(X) = -2 X is not bounded below, nor is F for lam = 1',
    },
  },
});
