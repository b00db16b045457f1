/**
 * # A local minimum with a zero block is global
 *
 * For a network of parallel blocks that are positively homogeneous of degree p > 0, a regulariser of the same degree and a convex
 * loss that is differentiable at the output: a local minimum in which one block is zero is global, also against any other number of
 * blocks. A block has two groups of weights, and there are outputs for each sample; each of these index sets may be empty or a
 * singleton. The factorisation F(U, V) = l(UV') + lam/2 (|U|^2 + |V|^2) is the case of blocks u v': there |grad l| <= lam in the
 * spectral norm, and UV' minimises l(X) + lam |X|_* with the nuclear norm, for which the variational form is derived from the
 * singular value decomposition (given as data). Row k of U and of V is the k-th column of the usual notation.
 * Where F has a minimum (it does if l is bounded below, by compactness; for l(X) = -2 X and lam = 1 it has none) and at least twice as many
 * columns as the smaller of m and n, m n + 1 for instance, each (U, V) is joined to a minimum by a path along which F does not rise.
 * Not claimed: that critical points, or local minima without a zero block, are global; that a minimum exists.
 */
import {
  algebra,
  array,
  both,
  by,
  cases,
  choice,
  element,
  fn,
  have,
  hypothesis,
  indexSet,
  lemma,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  witness,
} from 'lemmata';
import { inColumns, paths } from '../lemmas/_factorised-minimum.ts';

const all = (body: string) => `sum(s in S, sum(o in O, ${body}))`;
const outputs = (body: string) => `array(s in S, o in O, ${body})`;

/** Output and cost of the network: sums over the blocks. */
const output = 'sum(k in K, phi(U[k], V[k])[s,o])';
const cost = 'sum(k in K, theta(U[k], V[k]))';
const size = 'sum(k in K, sum(i in A, abs(U[k,i])) + sum(j in C, abs(V[k,j])))';
/** The slope of the objective in the direction of one more block (a, c). */
const polar = (a: string, c: string) => `${all(`G[s,o]*phi(${a}, ${c})[s,o]`)} + lam*theta(${a}, ${c})`;

/** The zero block replaced by tau^(1/p) (a, c). */
const addedU = 'U[k,i] + delta(k,zero)*(tau^(1/p)*a[i])';
const addedV = 'V[k,j] + delta(k,zero)*(tau^(1/p)*c[j])';
const addedBlock = `array(i in A, ${addedU}), array(j in C, ${addedV})`;

const same = {
  K: 'K',
  A: 'A',
  C: 'C',
  S: 'S',
  O: 'O',
  phi: 'phi',
  theta: 'theta',
  loss: 'loss',
  U: 'U',
  V: 'V',
  G: 'G',
  lam: 'lam',
  p: 'p',
};

const replaced = (what: string, value: string, change: string, gone: string, degree: string) =>
  cases(
    'k == zero',
    [
      have('no first weights', 'forall(i in A, U[k,i] == 0)', [
        ['==', 'U[zero,i]', hypothesis('case')],
        ['==', 'rhs', hypothesis('zero block, first weights')],
      ]),
      have('no last weights', 'forall(j in C, V[k,j] == 0)', [
        ['==', 'V[zero,j]', hypothesis('case')],
        ['==', 'rhs', hypothesis('zero block, last weights')],
      ]),
      [
        '==',
        `${what}(array(i in A, U[k,i] + tau^(1/p)*a[i]), array(j in C, V[k,j] + tau^(1/p)*c[j]))${value}`,
        hypothesis('case'),
      ],
      [
        '==',
        `${what}(array(i in A, tau^(1/p)*a[i]), array(j in C, tau^(1/p)*c[j]))${value}`,
        hypothesis('no first weights'),
        hypothesis('no last weights'),
      ],
      ['==', `(tau^(1/p))^p * ${change}`, hypothesis(degree, { at: { alpha: 'tau^(1/p)', a: 'a', c: 'c' } })],
      ['==', `0 + tau*${change}`, algebra()],
      ['==', `${what}(array(i in A, 0), array(j in C, 0))${value} + tau*${change}`, hypothesis(gone)],
      [
        '==',
        `${what}(U[k], V[k])${value} + tau*${change}`,
        hypothesis('no first weights'),
        hypothesis('no last weights'),
      ],
      ['==', 'rhs', hypothesis('case')],
    ],
    [['==', 'rhs', hypothesis('case')]],
  );

/** Matrices X = UV': row k of U and row k of V are the k-th columns. */
const matrices = { loss: fn('R[A, C]', 'R'), G: array('A', 'C') };
const network = ['blocks of degree p', 'regulariser of degree p', 'differentiable loss', 'local minimum'];
const product = (k: string, u: string, v: string) =>
  `array(i in A, j in C, sum(k in ${k}, ${u}[k,i]*${v}[k,j]))`;
const objective = (k: string, u: string, v: string) =>
  `loss(${product(k, u, v)}) + lam/2*(sum(k in ${k}, sum(i in A, ${u}[k,i]^2)) + sum(k in ${k}, sum(j in C, ${v}[k,j]^2)))`;
const factorization = {
  'differentiable at UV':
    'forall(eps in positive, exists(radius in positive, forall(H in R[A, C], sum(i in A, sum(j in C, abs(H[i,j]))) < radius, abs(loss(array(i in A, j in C, sum(k in K, U[k,i]*V[k,j]) + H[i,j])) - loss(array(i in A, j in C, sum(k in K, U[k,i]*V[k,j]))) - sum(i in A, sum(j in C, G[i,j]*H[i,j]))) <= eps*sum(i in A, sum(j in C, abs(H[i,j]))))))',
  'local minimum of F': `exists(reach in positive, forall(U1 in R[K, A], V1 in R[K, C], sum(k in K, sum(i in A, abs(U1[k,i] - U[k,i])) + sum(j in C, abs(V1[k,j] - V[k,j]))) < reach, ${objective('K', 'U', 'V')} <= ${objective('K', 'U1', 'V1')}))`,
};
const zeroBlock = {
  'zero block, first weights': 'forall(i in A, U[zero,i] == 0)',
  'zero block, last weights': 'forall(j in C, V[zero,j] == 0)',
};
const convex = {
  'convex loss':
    'forall(X in R[A, C], Y in R[A, C], t in R, 0 <= t, t <= 1, loss(array(i in A, j in C, (1 - t)*X[i,j] + t*Y[i,j])) <= (1 - t)*loss(X) + t*loss(Y))',
};
const matrix = {
  K: 'K',
  A: 'A',
  C: 'C',
  S: 'A',
  O: 'C',
  loss: 'loss',
  U: 'U',
  V: 'V',
  G: 'G',
  lam: 'lam',
  p: '2',
  phi: 'map(y in R[A], z in R[C], i in A, j in C, y[i]*z[j])',
  theta: 'map(y in R[A], z in R[C], 1/2*(sum(i in A, y[i]^2) + sum(j in C, z[j]^2)))',
};
const decomposition = {
  T: indexSet('singular values'),
  P: array('A', 'T'),
  Q: array('C', 'T'),
  sigma: array('T', { is: 'nonnegative' }),
};
const orthonormal = {
  'orthonormal left': 'forall(s in T, t in T, sum(i in A, P[i,s]*P[i,t]) == delta(s,t))',
  'orthonormal right': 'forall(s in T, t in T, sum(j in C, Q[j,s]*Q[j,t]) == delta(s,t))',
};

const places = { left: choice('T', 'A'), right: choice('T', 'C') };

/** Blocks a_row c_column D[s,o] with weight decay, and a squared loss whose optimal output is theirs. */
const blocks = {
  sizes: { K: [1, 3], A: [1, 3], C: [1, 3], S: [1, 2], O: [1, 2], M: [0, 3] },
  raw: {
    row: element('A'),
    column: element('C'),
    pattern: array('S', 'O', { is: '[1,4]' }),
    root: array('K'),
    small: array('S', 'O', { is: '(-1,1)' }),
    nearU: array('K', 'A', { is: '(-1,1)' }),
    nearV: array('K', 'C', { is: '(-1,1)' }),
  },
  draw: { p: { oneOf: [2] }, lam: { between: [0, 4] }, reach: { oneOf: [1] } },
  models: {
    phi: 'map(y in R[A], z in R[C], s in S, o in O, y[row]*z[column]*pattern[s,o])',
    theta: 'map(y in R[A], z in R[C], 1/2*(sum(i in A, y[i]^2) + sum(j in C, z[j]^2)))',
    loss: `map(X in R[S, O], 1/2*sum(s in S, sum(o in O, (X[s,o] - pattern[s,o]*(optimum + lam/norm))^2)))`,
  },
  construct: {
    optimum: 'sum(k in K, (1 - delta(k,zero))*root[k]^2)',
    norm: 'sum(s in S, sum(o in O, pattern[s,o]^2))',
    'U[k in K, i in A]': '(1 - delta(k,zero))*root[k]*delta(i,row)',
    'V[k in K, j in C]': '(1 - delta(k,zero))*root[k]*delta(j,column)',
    'G[s in S, o in O]': '-lam*pattern[s,o]/norm',
    radius: 'eps',
    rho: 'eps',
    tau: 'min((1/(1 + sum(i in A, abs(a[i])) + sum(j in C, abs(c[j]))))^2, eps/(1 + sum(s in S, sum(o in O, abs(phi(a, c)[s,o])))))',
    'H[s in S, o in O]': 'small[s,o]*eps/(card(S)*card(O))',
    'U1[k in K, i in A]': 'U[k,i] + nearU[k,i]/(2*card(K)*card(A))',
    'V1[k in K, j in C]': 'V[k,j] + nearV[k,j]/(2*card(K)*card(C))',
  },
} as const;

/** A multiple of one matrix unit, in balanced columns, and a squared loss of which it is the optimum. */
const singular = {
  sizes: { K: [1, 4], A: [1, 3], C: [1, 3], M: [0, 3] },
  raw: {
    row: element('A'),
    column: element('C'),
    root: array('K'),
    small: array('A', 'C', { is: '(-1,1)' }),
    nearU: array('K', 'A', { is: '(-1,1)' }),
    nearV: array('K', 'C', { is: '(-1,1)' }),
    unitA: element('A'),
    unitC: element('C'),
    offset: real(),
  },
  draw: { lam: { between: [0, 4] }, reach: { oneOf: [1] } },
  models: {
    loss: 'map(X in R[A, C], offset + 1/2*sum(i in A, sum(j in C, (X[i,j] - (optimum + lam)*delta(i,row)*delta(j,column))^2)))',
  },
  construct: {
    optimum: 'sum(k in K, (1 - delta(k,zero))*root[k]^2)',
    'U[k in K, i in A]': '(1 - delta(k,zero))*root[k]*delta(i,row)',
    'V[k in K, j in C]': '(1 - delta(k,zero))*root[k]*delta(j,column)',
    'G[i in A, j in C]': '-lam*delta(i,row)*delta(j,column)',
    radius: 'eps',
    'H[i in A, j in C]': 'small[i,j]*eps/(card(A)*card(C))',
    'U1[k in K, i in A]': 'U[k,i] + nearU[k,i]/(2*card(K)*card(A))',
    'V1[k in K, j in C]': 'V[k,j] + nearV[k,j]/(2*card(K)*card(C))',
    'u[i in A]': 'delta(i,unitA)',
    'v[j in C]': 'delta(j,unitC)',
  },
} as const;

/** A weighted squared distance from (1, 1/4; 1/4, 1); `same` marks the diagonal. */
const weighted =
  'map(X in R[A, C], 1/2*sum(i in A, sum(j in C, (1/8 + 7/8*same[i,j])*(X[i,j] - 1/4 - 3/4*same[i,j])^2)))';
const toOne = 'map(X in R[S, O], 1/2*sum(s in S, sum(o in O, (X[s,o] - 1)^2)))';
const rectifier = {
  phi: 'map(y in R[A], z in R[C], s in S, o in O, sum(i in A, relu(y[i])))',
  theta: 'map(y in R[A], z in R[C], sum(i in A, abs(y[i])))',
  loss: toOne,
};
const cubic = {
  phi: 'map(y in R[A], z in R[C], s in S, o in O, prod(i in A, y[i]))',
  theta: 'map(y in R[A], z in R[C], 1/2*(sum(i in A, y[i]^2) + sum(j in C, z[j]^2)))',
  loss: toOne,
};

export default proof({
  id: 'factorization-local-zero-global',
  title: 'In homogeneous networks and factorisations a local minimum with a zero block is global',
  sources: [
    { document: 'success-review', section: '3.D Positively Homogeneous Networks', relation: 'amended' },
    { document: 'success-review', section: '1.D Optimization', relation: 'amended' },
  ],
  references: ['haeffele2015', 'haeffele2017, Theorem 1', 'srebro2005', 'recht2010'],

  given: {
    K: indexSet('blocks'),
    A: indexSet('first weights of a block'),
    C: indexSet('last weights of a block'),
    S: indexSet('samples'),
    O: indexSet('outputs'),
    phi: fn('R[A]', 'R[C]', 'S', 'O', 'R'),
    theta: fn('R[A]', 'R[C]', 'R'),
    loss: fn('R[S, O]', 'R'),
    U: array('K', 'A'),
    V: array('K', 'C'),
    G: array('S', 'O'),
    lam: real(),
    p: real('positive'),
  },
  hypotheses: {
    'blocks of degree p':
      'forall(alpha in positive, a in R[A], c in R[C], s in S, o in O, phi(array(i in A, alpha*a[i]), array(j in C, alpha*c[j]))[s,o] == alpha^p * phi(a, c)[s,o])',
    'regulariser of degree p':
      'forall(alpha in positive, a in R[A], c in R[C], theta(array(i in A, alpha*a[i]), array(j in C, alpha*c[j])) == alpha^p * theta(a, c))',
    'differentiable loss': `forall(eps in positive, exists(radius in positive, forall(H in R[S, O], ${all('abs(H[s,o])')} < radius, abs(loss(${outputs(`${output} + H[s,o]`)}) - loss(${outputs(output)}) - ${all('G[s,o]*H[s,o]')}) <= eps*${all('abs(H[s,o])')})))`,
    'local minimum': `exists(reach in positive, forall(U1 in R[K, A], V1 in R[K, C], sum(k in K, sum(i in A, abs(U1[k,i] - U[k,i])) + sum(j in C, abs(V1[k,j] - V[k,j]))) < reach, loss(${outputs(output)}) + lam*${cost} <= loss(${outputs('sum(k in K, phi(U1[k], V1[k])[s,o])')}) + lam*sum(k in K, theta(U1[k], V1[k]))))`,
  },

  parts: {
    'zero-block': {
      given: { zero: element('K') },
      hypotheses: {
        'zero block, first weights': 'forall(i in A, U[zero,i] == 0)',
        'zero block, last weights': 'forall(j in C, V[zero,j] == 0)',
      },
      states: `forall(a in R[A], c in R[C], 0 <= ${polar('a', 'c')})`,
      derivation: [
        obtain('reach', 'local', hypothesis('local minimum')),
        have('no output', 'forall(s in S, o in O, phi(array(i in A, 0), array(j in C, 0))[s,o] == 0)', [
          [
            '==',
            'rhs',
            hypothesis('blocks of degree p', {
              at: { alpha: '2^(1/p)', a: 'array(i in A, 0)', c: 'array(j in C, 0)', s: 's', o: 'o' },
              times: '-1',
            }),
          ],
        ]),
        have('no cost', 'theta(array(i in A, 0), array(j in C, 0)) == 0', [
          [
            '==',
            'rhs',
            hypothesis('regulariser of degree p', {
              at: { alpha: '2^(1/p)', a: 'array(i in A, 0)', c: 'array(j in C, 0)' },
              times: '-1',
            }),
          ],
        ]),
        have(
          'both small',
          'forall(x in positive, y in positive, exists(tau in positive, (tau^(1/p) <= x) and (tau <= y)))',
          [
            cases(
              'x^p <= y',
              [
                witness({ tau: 'x^p' }),
                both([['<=', 'rhs', algebra()]], [['<=', 'rhs', hypothesis('case')]]),
              ],
              [
                witness({ tau: 'y' }),
                both(
                  [
                    ['<=', '(x^p)^(1/p)', hypothesis('case')],
                    ['==', 'rhs', algebra()],
                  ],
                  [['<=', 'rhs', algebra()]],
                ),
              ],
            ),
          ],
        ),
        have('almost', `forall(eps in positive, -eps*${all('abs(phi(a, c)[s,o])')} <= ${polar('a', 'c')})`, [
          obtain('rho', 'near', hypothesis('differentiable loss', { at: { eps: 'eps' } })),
          obtain(
            'tau',
            'small',
            hypothesis('both small', {
              at: {
                x: 'reach/(1 + sum(i in A, abs(a[i])) + sum(j in C, abs(c[j])))',
                y: `rho/(1 + ${all('abs(phi(a, c)[s,o])')})`,
              },
            }),
          ),
          have(
            'outputs',
            `forall(k in K, s in S, o in O, phi(${addedBlock})[s,o] == phi(U[k], V[k])[s,o] + delta(k,zero)*(tau*phi(a, c)[s,o]))`,
            [replaced('phi', '[s,o]', 'phi(a, c)[s,o]', 'no output', 'blocks of degree p')],
          ),
          have(
            'costs',
            `forall(k in K, theta(${addedBlock}) == theta(U[k], V[k]) + delta(k,zero)*(tau*theta(a, c)))`,
            [replaced('theta', '', 'theta(a, c)', 'no cost', 'regulariser of degree p')],
          ),
          have(
            'inside',
            `sum(k in K, sum(i in A, abs(${addedU} - U[k,i])) + sum(j in C, abs(${addedV} - V[k,j]))) < reach`,
            [
              ['==', 'tau^(1/p) * (sum(i in A, abs(a[i])) + sum(j in C, abs(c[j])))', algebra()],
              [
                '<=',
                'reach/(1 + sum(i in A, abs(a[i])) + sum(j in C, abs(c[j]))) * (sum(i in A, abs(a[i])) + sum(j in C, abs(c[j])))',
                hypothesis('small'),
              ],
              ['<', 'rhs', sign('reach/(1 + sum(i in A, abs(a[i])) + sum(j in C, abs(c[j])))')],
            ],
          ),
          have('short', `${all('abs(tau*phi(a, c)[s,o])')} < rho`, [
            ['==', `tau*${all('abs(phi(a, c)[s,o])')}`, algebra()],
            [
              '<=',
              `rho/(1 + ${all('abs(phi(a, c)[s,o])')}) * ${all('abs(phi(a, c)[s,o])')}`,
              hypothesis('small'),
            ],
            ['<', 'rhs', sign(`rho/(1 + ${all('abs(phi(a, c)[s,o])')})`)],
          ]),
          have(
            'no descent',
            `loss(${outputs(output)}) + lam*${cost} <= loss(${outputs(`${output} + tau*phi(a, c)[s,o]`)}) + lam*(${cost} + tau*theta(a, c))`,
            [
              [
                '<=',
                `loss(${outputs(`sum(k in K, phi(${addedBlock})[s,o])`)}) + lam*sum(k in K, theta(${addedBlock}))`,
                hypothesis('local', {
                  at: { U1: `array(k in K, i in A, ${addedU})`, V1: `array(k in K, j in C, ${addedV})` },
                }),
              ],
              [
                '==',
                `loss(${outputs('sum(k in K, phi(U[k], V[k])[s,o] + delta(k,zero)*(tau*phi(a, c)[s,o]))')}) + lam*sum(k in K, theta(U[k], V[k]) + delta(k,zero)*(tau*theta(a, c)))`,
                hypothesis('outputs'),
                hypothesis('costs'),
              ],
              ['==', 'rhs', algebra()],
            ],
          ),
          ['==', `1/tau * -(eps*${all('abs(tau*phi(a, c)[s,o])')})`, algebra()],
          [
            '<=',
            `1/tau * -abs(loss(${outputs(`${output} + tau*phi(a, c)[s,o]`)}) - loss(${outputs(output)}) - ${all('G[s,o]*(tau*phi(a, c)[s,o])')})`,
            hypothesis('near', { at: { H: outputs('tau*phi(a, c)[s,o]') } }),
          ],
          [
            '<=',
            `1/tau * -(loss(${outputs(`${output} + tau*phi(a, c)[s,o]`)}) - loss(${outputs(output)}) - ${all('G[s,o]*(tau*phi(a, c)[s,o])')})`,
            sign(),
          ],
          [
            '<=',
            `1/tau * (lam*(${cost} + tau*theta(a, c)) - lam*${cost} + ${all('G[s,o]*(tau*phi(a, c)[s,o])')})`,
            hypothesis('no descent'),
          ],
          ['==', 'rhs', algebra()],
        ]),
        [
          '<=',
          'rhs',
          lemma('nonnegative-if-arbitrarily-near', {
            at: { d: polar('a', 'c'), c: all('abs(phi(a, c)[s,o])') },
          }),
        ],
      ],
      instances: blocks,
    },
    shrinking: {
      states: `${all(`G[s,o]*${output}`)} + lam*${cost} <= 0`,
      derivation: [
        obtain('reach', 'local', hypothesis('local minimum')),
        have(
          'nearly one',
          'forall(x in positive, y in positive, x < 1, y < 1, exists(alpha in positive, tau in positive, (alpha^p == 1 - tau) and ((alpha <= 1) and ((x <= alpha) and (tau <= 1 - y)))))',
          [
            have('power', 'x^p < 1', [
              ['<', '1^p', hypothesis('assumed-1')],
              ['==', 'rhs', algebra()],
            ]),
            cases(
              'x^p <= y',
              [
                witness({ alpha: 'y^(1/p)', tau: '1 - y' }),
                both(
                  [['==', 'rhs', algebra()]],
                  [
                    both(
                      [
                        ['<=', '1^(1/p)', hypothesis('assumed-2')],
                        ['==', 'rhs', algebra()],
                      ],
                      [
                        both(
                          [
                            ['==', '(x^p)^(1/p)', algebra()],
                            ['<=', 'rhs', hypothesis('case')],
                          ],
                          [['<=', 'rhs', algebra()]],
                        ),
                      ],
                    ),
                  ],
                ),
              ],
              [
                witness({ alpha: 'x', tau: '1 - x^p' }),
                both(
                  [['==', 'rhs', algebra()]],
                  [
                    both(
                      [['<=', 'rhs', hypothesis('assumed-1')]],
                      [both([['<=', 'rhs', algebra()]], [['<=', 'rhs', hypothesis('case')]])],
                    ),
                  ],
                ),
              ],
            ),
          ],
        ),
        have(
          'almost',
          `forall(eps in positive, -eps*${all(`abs(${output})`)} <= -(${all(`G[s,o]*${output}`)} + lam*${cost}))`,
          [
            obtain('rho', 'near', hypothesis('differentiable loss', { at: { eps: 'eps' } })),
            have('x < 1', `(1 + ${size})/(1 + reach + ${size}) < 1`, [
              ['<', 'rhs', sign(`reach/(1 + reach + ${size})`)],
            ]),
            have('y < 1', `(1 + ${all(`abs(${output})`)})/(1 + rho + ${all(`abs(${output})`)}) < 1`, [
              ['<', 'rhs', sign(`rho/(1 + rho + ${all(`abs(${output})`)})`)],
            ]),
            obtain(
              ['beta', 'fall'],
              'factor',
              hypothesis('nearly one', {
                at: {
                  x: `(1 + ${size})/(1 + reach + ${size})`,
                  y: `(1 + ${all(`abs(${output})`)})/(1 + rho + ${all(`abs(${output})`)})`,
                },
              }),
            ),
            have(
              'inside',
              `sum(k in K, sum(i in A, abs(beta*U[k,i] - U[k,i])) + sum(j in C, abs(beta*V[k,j] - V[k,j]))) < reach`,
              [
                ['==', `(1 - beta)*${size}`, algebra()],
                ['<=', `(1 - (1 + ${size})/(1 + reach + ${size}))*${size}`, hypothesis('factor')],
                ['<', 'rhs', sign(`reach*(1 + reach)/(1 + reach + ${size})`)],
              ],
            ),
            have('short', `${all(`abs(-fall*${output})`)} < rho`, [
              ['==', `fall*${all(`abs(${output})`)}`, algebra()],
              [
                '<=',
                `(1 - (1 + ${all(`abs(${output})`)})/(1 + rho + ${all(`abs(${output})`)}))*${all(`abs(${output})`)}`,
                hypothesis('factor'),
              ],
              ['<', 'rhs', sign(`rho*(1 + rho)/(1 + rho + ${all(`abs(${output})`)})`)],
            ]),
            have(
              'no descent',
              `loss(${outputs(output)}) + lam*${cost} <= loss(${outputs(`${output} - fall*${output}`)}) + lam*((1 - fall)*${cost})`,
              [
                [
                  '<=',
                  `loss(${outputs('sum(k in K, phi(array(i in A, beta*U[k,i]), array(j in C, beta*V[k,j]))[s,o])')}) + lam*sum(k in K, theta(array(i in A, beta*U[k,i]), array(j in C, beta*V[k,j])))`,
                  hypothesis('local', {
                    at: {
                      U1: 'array(k in K, i in A, beta*U[k,i])',
                      V1: 'array(k in K, j in C, beta*V[k,j])',
                    },
                  }),
                ],
                [
                  '==',
                  `loss(${outputs('sum(k in K, beta^p*phi(U[k], V[k])[s,o])')}) + lam*sum(k in K, beta^p*theta(U[k], V[k]))`,
                  hypothesis('blocks of degree p'),
                  hypothesis('regulariser of degree p'),
                ],
                [
                  '==',
                  `loss(${outputs('sum(k in K, (1 - fall)*phi(U[k], V[k])[s,o])')}) + lam*sum(k in K, (1 - fall)*theta(U[k], V[k]))`,
                  hypothesis('factor'),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
            ['==', `1/fall * -(eps*${all(`abs(-fall*${output})`)})`, algebra()],
            [
              '<=',
              `1/fall * -abs(loss(${outputs(`${output} - fall*${output}`)}) - loss(${outputs(output)}) - ${all(`G[s,o]*(-fall*${output})`)})`,
              hypothesis('near', { at: { H: outputs(`-fall*${output}`) } }),
            ],
            [
              '<=',
              `1/fall * -(loss(${outputs(`${output} - fall*${output}`)}) - loss(${outputs(output)}) - ${all(`G[s,o]*(-fall*${output})`)})`,
              sign(),
            ],
            [
              '<=',
              `1/fall * (lam*((1 - fall)*${cost}) - lam*${cost} + ${all(`G[s,o]*(-fall*${output})`)})`,
              hypothesis('no descent'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('reversed', `0 <= -(${all(`G[s,o]*${output}`)} + lam*${cost})`, [
          [
            '<=',
            'rhs',
            lemma('nonnegative-if-arbitrarily-near', {
              at: { d: `-(${all(`G[s,o]*${output}`)} + lam*${cost})`, c: all(`abs(${output})`) },
            }),
          ],
        ]),
        ['<=', 'rhs', hypothesis('reversed')],
      ],
      instances: {
        ...blocks,
        raw: { ...blocks.raw, zero: element('K') },
        construct: {
          ...blocks.construct,
          beta: `max(1 - 1/(2*(2 + ${size})), 1 - eps/(2*(1 + eps + ${all(`abs(${output})`)})))`,
          fall: `1 - max(1 - 1/(2*(2 + ${size})), 1 - eps/(2*(1 + eps + ${all(`abs(${output})`)})))^2`,
        },
      },
    },
    network: {
      given: {
        zero: element('K'),
        M: indexSet('blocks of another network'),
        U2: array('M', 'A'),
        V2: array('M', 'C'),
      },
      hypotheses: {
        'zero block, first weights': 'forall(i in A, U[zero,i] == 0)',
        'zero block, last weights': 'forall(j in C, V[zero,j] == 0)',
        'convex loss':
          'forall(X in R[S, O], Y in R[S, O], t in R, 0 <= t, t <= 1, loss(array(s in S, o in O, (1 - t)*X[s,o] + t*Y[s,o])) <= (1 - t)*loss(X) + t*loss(Y))',
      },
      states: `loss(${outputs(output)}) + lam*${cost} <= loss(${outputs('sum(m in M, phi(U2[m], V2[m])[s,o])')}) + lam*sum(m in M, theta(U2[m], V2[m]))`,
      derivation: [
        have('blocks', `forall(m in M, 0 <= ${polar('U2[m]', 'V2[m]')})`, [
          [
            '<=',
            'rhs',
            lemma('factorization-local-zero-global', {
              part: 'zero-block',
              at: { ...same, zero: 'zero', a: 'U2[m]', c: 'V2[m]' },
            }),
          ],
        ]),
        have('all blocks', `0 <= sum(m in M, ${polar('U2[m]', 'V2[m]')})`, [
          ['==', 'sum(m in M, 0)', algebra()],
          ['<=', 'rhs', hypothesis('blocks')],
        ]),
        [
          '<=',
          `loss(${outputs(output)}) - ${all(`G[s,o]*${output}`)}`,
          lemma('factorization-local-zero-global', { part: 'shrinking', at: same }),
        ],
        [
          '<=',
          `loss(${outputs(output)}) - ${all(`G[s,o]*${output}`)} + sum(m in M, ${polar('U2[m]', 'V2[m]')})`,
          hypothesis('all blocks'),
        ],
        [
          '==',
          `loss(${outputs(output)}) + ${all(`G[s,o]*(sum(m in M, phi(U2[m], V2[m])[s,o]) - ${output})`)} + lam*sum(m in M, theta(U2[m], V2[m]))`,
          algebra(),
        ],
        [
          '<=',
          'rhs',
          lemma('convex-above-tangent', {
            at: {
              I: 'S',
              J: 'O',
              f: 'loss',
              X: outputs(output),
              Y: outputs('sum(m in M, phi(U2[m], V2[m])[s,o])'),
              G: 'G',
            },
          }),
        ],
      ],
      instances: blocks,
    },
    certificate: {
      given: { ...matrices, zero: element('K') },
      without: network,
      hypotheses: { ...factorization, ...zeroBlock },
      states:
        'forall(u in R[A], v in R[C], sum(i in A, u[i]^2) == 1, sum(j in C, v[j]^2) == 1, abs(sum(i in A, sum(j in C, u[i]*G[i,j]*v[j]))) <= lam)',
      derivation: [
        have(
          'one side',
          'forall(a in R[A], c in R[C], 0 <= sum(i in A, sum(j in C, G[i,j]*(a[i]*c[j]))) + lam*(1/2*(sum(i in A, a[i]^2) + sum(j in C, c[j]^2))))',
          [
            [
              '<=',
              'rhs',
              lemma('factorization-local-zero-global', {
                part: 'zero-block',
                at: { ...matrix, zero: 'zero', a: 'a', c: 'c' },
              }),
            ],
          ],
        ),
        have('upper', 'sum(i in A, sum(j in C, u[i]*G[i,j]*v[j])) <= lam', [
          [
            '<=',
            'sum(i in A, sum(j in C, u[i]*G[i,j]*v[j])) + (sum(i in A, sum(j in C, G[i,j]*(-u[i]*v[j]))) + lam*(1/2*(sum(i in A, (-u[i])^2) + sum(j in C, v[j]^2))))',
            hypothesis('one side', { at: { a: 'array(i in A, -u[i])', c: 'v' } }),
          ],
          ['==', 'lam*(1/2*(sum(i in A, u[i]^2) + sum(j in C, v[j]^2)))', algebra()],
          ['==', 'rhs', hypothesis('assumed-1'), hypothesis('assumed-2')],
        ]),
        have('lower', '-sum(i in A, sum(j in C, u[i]*G[i,j]*v[j])) <= lam', [
          [
            '<=',
            '-sum(i in A, sum(j in C, u[i]*G[i,j]*v[j])) + (sum(i in A, sum(j in C, G[i,j]*(u[i]*v[j]))) + lam*(1/2*(sum(i in A, u[i]^2) + sum(j in C, v[j]^2))))',
            hypothesis('one side', { at: { a: 'u', c: 'v' } }),
          ],
          ['==', 'lam*(1/2*(sum(i in A, u[i]^2) + sum(j in C, v[j]^2)))', algebra()],
          ['==', 'rhs', hypothesis('assumed-1'), hypothesis('assumed-2')],
        ]),
        ['<=', 'rhs', hypothesis('upper'), hypothesis('lower')],
      ],
      instances: singular,
    },
    factorization: {
      given: {
        ...matrices,
        zero: element('K'),
        M: indexSet('columns of another factorisation'),
        U2: array('M', 'A'),
        V2: array('M', 'C'),
      },
      without: network,
      hypotheses: { ...factorization, ...zeroBlock, ...convex },
      states: `${objective('K', 'U', 'V')} <= ${objective('M', 'U2', 'V2')}`,
      derivation: [
        [
          '<=',
          'rhs',
          lemma('factorization-local-zero-global', {
            part: 'network',
            at: { ...matrix, zero: 'zero', M: 'M', U2: 'U2', V2: 'V2' },
          }),
        ],
      ],
      instances: singular,
    },
    'nuclear-norm-lower-bound': {
      given: { ...matrices, ...decomposition },
      without: network,
      hypotheses: {
        ...orthonormal,
        'factorisation of X':
          'forall(i in A, j in C, sum(k in K, U[k,i]*V[k,j]) == sum(t in T, P[i,t]*sigma[t]*Q[j,t]))',
      },
      states: 'sum(t in T, sigma[t]) <= 1/2*sum(k in K, sum(i in A, U[k,i]^2) + sum(j in C, V[k,j]^2))',
      derivation: [
        have(
          'Bessel left',
          'forall(k in K, sum(t in T, sum(i in A, P[i,t]*U[k,i])^2) <= sum(i in A, U[k,i]^2))',
          [['<=', 'rhs', lemma('bessel-inequality', { at: { I: 'A', T: 'T', P: 'P', u: 'U[k]' } })]],
        ),
        have(
          'Bessel right',
          'forall(k in K, sum(t in T, sum(j in C, Q[j,t]*V[k,j])^2) <= sum(j in C, V[k,j]^2))',
          [['<=', 'rhs', lemma('bessel-inequality', { at: { I: 'C', T: 'T', P: 'Q', u: 'V[k]' } })]],
        ),
        ['==', 'sum(s in T, sum(t in T, delta(s,t)*sigma[t]*delta(s,t)))', algebra()],
        [
          '==',
          'sum(s in T, sum(t in T, sum(i in A, P[i,s]*P[i,t])*sigma[t]*sum(j in C, Q[j,s]*Q[j,t])))',
          hypothesis('orthonormal left'),
          hypothesis('orthonormal right'),
        ],
        [
          '==',
          'sum(s in T, sum(i in A, sum(j in C, P[i,s]*Q[j,s]*sum(t in T, P[i,t]*sigma[t]*Q[j,t]))))',
          algebra(),
        ],
        [
          '==',
          'sum(s in T, sum(i in A, sum(j in C, P[i,s]*Q[j,s]*sum(k in K, U[k,i]*V[k,j]))))',
          hypothesis('factorisation of X'),
        ],
        ['==', 'sum(k in K, sum(t in T, sum(i in A, P[i,t]*U[k,i])*sum(j in C, Q[j,t]*V[k,j])))', algebra()],
        [
          '<=',
          'sum(k in K, sum(t in T, 1/2*(sum(i in A, P[i,t]*U[k,i])^2 + sum(j in C, Q[j,t]*V[k,j])^2)))',
          sign('sum(k in K, sum(t in T, 1/2*(sum(i in A, P[i,t]*U[k,i]) - sum(j in C, Q[j,t]*V[k,j]))^2))'),
        ],
        [
          '==',
          '1/2*sum(k in K, sum(t in T, sum(i in A, P[i,t]*U[k,i])^2)) + 1/2*sum(k in K, sum(t in T, sum(j in C, Q[j,t]*V[k,j])^2))',
          algebra(),
        ],
        [
          '<=',
          '1/2*sum(k in K, sum(i in A, U[k,i]^2)) + 1/2*sum(k in K, sum(t in T, sum(j in C, Q[j,t]*V[k,j])^2))',
          hypothesis('Bessel left'),
        ],
        [
          '<=',
          '1/2*sum(k in K, sum(i in A, U[k,i]^2)) + 1/2*sum(k in K, sum(j in C, V[k,j]^2))',
          hypothesis('Bessel right'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { K: [1, 4], A: [1, 3], C: [1, 3], T: [0, 2] },
        raw: {
          ...places,
          slot: choice('T', 'K'),
          d: array('T', { is: 'nonnegative' }),
          e: array('T', { is: 'nonnegative' }),
        },
        construct: {
          'P[i in A, t in T]': 'delta(i,left[t])',
          'Q[j in C, t in T]': 'delta(j,right[t])',
          'sigma[t in T]': 'd[t]*e[t]',
          'U[k in K, i in A]': 'sum(t in T, delta(slot[t],k)*delta(left[t],i)*d[t])',
          'V[k in K, j in C]': 'sum(t in T, delta(slot[t],k)*delta(right[t],j)*e[t])',
        },
        regimes: { 'tight: balanced': { construct: { 'e[t in T]': 'd[t]' } } },
      },
    },
    'nuclear-norm-attained': {
      given: { ...matrices, ...decomposition, slot: choice('T', 'K') },
      without: network,
      hypotheses: {
        ...orthonormal,
        'enough columns': 'forall(s in T, t in T, delta(slot[s],slot[t]) == delta(s,t))',
      },
      states:
        'exists(U0 in R[K, A], V0 in R[K, C], (forall(i in A, j in C, sum(k in K, U0[k,i]*V0[k,j]) == sum(t in T, P[i,t]*sigma[t]*Q[j,t]))) and (1/2*sum(k in K, sum(i in A, U0[k,i]^2) + sum(j in C, V0[k,j]^2)) == sum(t in T, sigma[t])))',
      derivation: [
        witness({
          U0: 'array(k in K, i in A, sum(t in T, delta(slot[t],k)*P[i,t]*sqrt(sigma[t])))',
          V0: 'array(k in K, j in C, sum(t in T, delta(slot[t],k)*Q[j,t]*sqrt(sigma[t])))',
        }),
        both(
          [
            [
              '==',
              'sum(s in T, sum(t in T, delta(slot[s],slot[t])*P[i,s]*sqrt(sigma[s])*Q[j,t]*sqrt(sigma[t])))',
              algebra(),
            ],
            [
              '==',
              'sum(s in T, sum(t in T, delta(s,t)*P[i,s]*sqrt(sigma[s])*Q[j,t]*sqrt(sigma[t])))',
              hypothesis('enough columns'),
            ],
            ['==', 'rhs', algebra()],
          ],
          [
            [
              '==',
              '1/2*sum(s in T, sum(t in T, delta(slot[s],slot[t])*sqrt(sigma[s])*sqrt(sigma[t])*(sum(i in A, P[i,s]*P[i,t]) + sum(j in C, Q[j,s]*Q[j,t]))))',
              algebra(),
            ],
            [
              '==',
              '1/2*sum(s in T, sum(t in T, delta(s,t)*sqrt(sigma[s])*sqrt(sigma[t])*(delta(s,t) + delta(s,t))))',
              hypothesis('enough columns'),
              hypothesis('orthonormal left'),
              hypothesis('orthonormal right'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        sizes: { K: [1, 4], A: [1, 3], C: [1, 3], T: [0, 2] },
        raw: { ...places, turn: array('T') },
        draw: { sigma: { oneOf: [0, '1/4', 1, 4, '9/4'] }, turn: { oneOf: [-1, 1] } },
        construct: {
          'P[i in A, t in T]': 'turn[t]*delta(i,left[t])',
          'Q[j in C, t in T]': 'delta(j,right[t])',
          'U0[k in K, i in A]': 'sum(t in T, delta(slot[t],k)*P[i,t]*sqrt(sigma[t]))',
          'V0[k in K, j in C]': 'sum(t in T, delta(slot[t],k)*Q[j,t]*sqrt(sigma[t]))',
        },
      },
    },
    'nuclear-norm-minimiser': {
      given: {
        ...matrices,
        ...decomposition,
        lam: real('nonnegative'),
        zero: element('K'),
        T2: indexSet('singular values of another matrix'),
        P2: array('A', 'T2'),
        Q2: array('C', 'T2'),
        sigma2: array('T2', { is: 'nonnegative' }),
      },
      without: network,
      hypotheses: {
        ...factorization,
        ...zeroBlock,
        ...convex,
        ...orthonormal,
        'factorisation of X':
          'forall(i in A, j in C, sum(k in K, U[k,i]*V[k,j]) == sum(t in T, P[i,t]*sigma[t]*Q[j,t]))',
        'orthonormal left, other matrix':
          'forall(s in T2, t in T2, sum(i in A, P2[i,s]*P2[i,t]) == delta(s,t))',
        'orthonormal right, other matrix':
          'forall(s in T2, t in T2, sum(j in C, Q2[j,s]*Q2[j,t]) == delta(s,t))',
      },
      states: `loss(${product('K', 'U', 'V')}) + lam*sum(t in T, sigma[t]) <= loss(array(i in A, j in C, sum(t in T2, P2[i,t]*sigma2[t]*Q2[j,t]))) + lam*sum(t in T2, sigma2[t])`,
      derivation: [
        have('unit left', 'forall(t in T2, sum(i in A, P2[i,t]^2) == 1)', [
          ['==', 'delta(t,t)', hypothesis('orthonormal left, other matrix', { at: { s: 't', t: 't' } })],
          ['==', 'rhs', algebra()],
        ]),
        have('unit right', 'forall(t in T2, sum(j in C, Q2[j,t]^2) == 1)', [
          ['==', 'delta(t,t)', hypothesis('orthonormal right, other matrix', { at: { s: 't', t: 't' } })],
          ['==', 'rhs', algebra()],
        ]),
        [
          '<=',
          `loss(${product('K', 'U', 'V')}) + lam*(1/2*sum(k in K, sum(i in A, U[k,i]^2) + sum(j in C, V[k,j]^2)))`,
          lemma('factorization-local-zero-global', {
            part: 'nuclear-norm-lower-bound',
            at: { ...matrix, T: 'T', P: 'P', Q: 'Q', sigma: 'sigma' },
          }),
        ],
        ['==', objective('K', 'U', 'V'), algebra()],
        [
          '<=',
          `loss(array(i in A, j in C, sum(k in T2, (P2[i,k]*sqrt(sigma2[k]))*(Q2[j,k]*sqrt(sigma2[k]))))) + lam/2*(sum(k in T2, sum(i in A, (P2[i,k]*sqrt(sigma2[k]))^2)) + sum(k in T2, sum(j in C, (Q2[j,k]*sqrt(sigma2[k]))^2)))`,
          lemma('factorization-local-zero-global', {
            part: 'factorization',
            at: {
              ...matrix,
              M: 'T2',
              zero: 'zero',
              U2: 'array(t in T2, i in A, P2[i,t]*sqrt(sigma2[t]))',
              V2: 'array(t in T2, j in C, Q2[j,t]*sqrt(sigma2[t]))',
            },
          }),
        ],
        [
          '==',
          'loss(array(i in A, j in C, sum(t in T2, P2[i,t]*sigma2[t]*Q2[j,t]))) + lam/2*(sum(t in T2, sigma2[t]*sum(i in A, P2[i,t]^2)) + sum(t in T2, sigma2[t]*sum(j in C, Q2[j,t]^2)))',
          algebra(),
        ],
        ['==', 'rhs', hypothesis('unit left'), hypothesis('unit right')],
      ],
      instances: {
        sizes: { K: [1, 4], A: [1, 3], C: [1, 3], T: [1, 1], T2: [0, 2] },
        raw: { ...singular.raw, left: choice('T2', 'A'), right: choice('T2', 'C') },
        draw: singular.draw,
        models: singular.models,
        construct: {
          ...singular.construct,
          'P[i in A, t in T]': 'delta(i,row)',
          'Q[j in C, t in T]': 'delta(j,column)',
          'sigma[t in T]': 'sum(k in K, (1 - delta(k,zero))*root[k]^2)',
          'P2[i in A, t in T2]': 'delta(i,left[t])',
          'Q2[j in C, t in T2]': 'delta(j,right[t])',
        },
        regimes: {
          'tight: the same matrix': {
            sizes: { T2: [1, 1] },
            construct: {
              'P2[i in A, t in T2]': 'delta(i,row)',
              'Q2[j in C, t in T2]': 'delta(j,column)',
              'sigma2[t in T2]': 'sum(k in K, (1 - delta(k,zero))*root[k]^2)',
            },
          },
        },
      },
    },
    path: {
      given: {
        ...matrices,
        A: nonemptySet('first weights of a block'),
        C: nonemptySet('last weights of a block'),
        lam: real('positive'),
      },
      without: network,
      hypotheses: {
        ...convex,
        'a minimum': `exists(U2 in R[K, A], V2 in R[K, C], forall(U1 in R[K, A], V1 in R[K, C], ${objective('K', 'U2', 'V2')} <= ${objective('K', 'U1', 'V1')}))`,
        'enough columns': '2*min(card(A), card(C)) <= card(K)',
      },
      instances: {
        sizes: { K: [2, 3], A: [1, 2], C: [1, 1] },
        raw: {
          place: array('K'),
          weight: real('nonnegative'),
          start: real('[0,1]'),
          step: real('[0,1]'),
        },
        draw: inColumns.draw,
        models: {
          loss: 'map(X in R[A, C], weight*sum(i in A, sum(j in C, X[i,j]^2)))',
          UP: 'map(moment in R, row in K, entry in A, (1 - moment)*U[row,entry])',
          VP: 'map(moment in R, row in K, entry in C, (1 - moment)*V[row,entry])',
        },
        construct: {
          'U2[k in K, i in A]': '0',
          'V2[k in K, j in C]': '0',
          L: 'sum(k in K, sum(i in A, abs(U[k,i])) + sum(j in C, abs(V[k,j])))',
          s: 'start',
          t: 'start + step*(1 - start)',
        },
        regimes: { 'tight: no time': { construct: { t: 'start' } }, ...paths },
      },
      states: `exists(UP in map(R, K, A, R), VP in map(R, K, C, R), (forall(k in K, i in A, UP(0,k,i) == U[k,i])) and (forall(k in K, j in C, VP(0,k,j) == V[k,j])) and (exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s,k,i) - UP(t,k,i))) + sum(j in C, abs(VP(s,k,j) - VP(t,k,j)))) <= L*abs(s - t)))) and (forall(s in R, t in R, 0 <= s, s <= t, t <= 1, ${objective('K', 'UP(t)', 'VP(t)')} <= ${objective('K', 'UP(s)', 'VP(s)')})) and (forall(U1 in R[K, A], V1 in R[K, C], ${objective('K', 'UP(1)', 'VP(1)')} <= ${objective('K', 'U1', 'V1')})))`,
      derivation: [
        obtain(['U2', 'V2'], 'best', hypothesis('a minimum')),
        cases(
          'card(A) <= card(C)',
          [
            have('twice the smaller', '2*card(A) <= card(K)', [
              ['==', '2*min(card(A), card(C))', algebra()],
              ['<=', 'rhs', hypothesis('enough columns')],
            ]),
            by(
              lemma('path-to-a-factorised-minimum', {
                at: { K: 'K', A: 'A', C: 'C', U: 'U', V: 'V', U2: 'U2', V2: 'V2', loss: 'loss', lam: 'lam' },
              }),
            ),
          ],
          [
            have('twice the smaller', '2*card(C) <= card(K)', [
              ['==', '2*min(card(A), card(C))', algebra()],
              ['<=', 'rhs', hypothesis('enough columns')],
            ]),
            have(
              'still convex',
              'forall(X in R[C, A], Y in R[C, A], t in R, 0 <= t, t <= 1, loss(array(i in A, j in C, (1 - t)*X[j,i] + t*Y[j,i])) <= (1 - t)*loss(array(i in A, j in C, X[j,i])) + t*loss(array(i in A, j in C, Y[j,i])))',
              [
                [
                  '<=',
                  'rhs',
                  hypothesis('convex loss', {
                    at: { X: 'array(i in A, j in C, X[j,i])', Y: 'array(i in A, j in C, Y[j,i])', t: 't' },
                  }),
                ],
              ],
            ),
            have(
              'still best',
              `forall(U1 in R[K, C], V1 in R[K, A], loss(array(i in A, j in C, sum(h in K, V2[h,j]*U2[h,i]))) + lam/2*(sum(k in K, sum(i in C, V2[k,i]^2)) + sum(k in K, sum(j in A, U2[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,j]*V1[h,i]))) + lam/2*(sum(k in K, sum(i in C, U1[k,i]^2)) + sum(k in K, sum(j in A, V1[k,j]^2))))`,
              [
                ['==', objective('K', 'U2', 'V2'), algebra()],
                ['<=', objective('K', 'V1', 'U1'), hypothesis('best', { at: { U1: 'V1', V1: 'U1' } })],
                ['==', 'rhs', algebra()],
              ],
            ),
            obtain(
              ['VP', 'UP'],
              'exchanged',
              lemma('path-to-a-factorised-minimum', {
                at: {
                  K: 'K',
                  A: 'C',
                  C: 'A',
                  U: 'V',
                  V: 'U',
                  U2: 'V2',
                  V2: 'U2',
                  loss: 'map(X in R[C, A], loss(array(i in A, j in C, X[j,i])))',
                  lam: 'lam',
                },
              }),
            ),
            witness({ UP: 'UP', VP: 'VP' }),
            both(
              [['==', 'rhs', hypothesis('exchanged')]],
              [['==', 'rhs', hypothesis('exchanged')]],
              [
                have(
                  'speed',
                  `exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(j in C, abs(VP(s,k,j) - VP(t,k,j))) + sum(i in A, abs(UP(s,k,i) - UP(t,k,i)))) <= L*abs(s - t)))`,
                  [by(hypothesis('exchanged'))],
                ),
                obtain('L', 'Lipschitz', hypothesis('speed')),
                witness({ L: 'L' }),
                [
                  '==',
                  'sum(k in K, sum(j in C, abs(VP(s,k,j) - VP(t,k,j))) + sum(i in A, abs(UP(s,k,i) - UP(t,k,i))))',
                  algebra(),
                ],
                ['<=', 'rhs', hypothesis('Lipschitz')],
              ],
              [
                [
                  '==',
                  `loss(array(i in A, j in C, sum(h in K, VP(t)[h,j]*UP(t)[h,i]))) + lam/2*(sum(k in K, sum(i in C, VP(t)[k,i]^2)) + sum(k in K, sum(j in A, UP(t)[k,j]^2)))`,
                  algebra(),
                ],
                [
                  '<=',
                  `loss(array(i in A, j in C, sum(h in K, VP(s)[h,j]*UP(s)[h,i]))) + lam/2*(sum(k in K, sum(i in C, VP(s)[k,i]^2)) + sum(k in K, sum(j in A, UP(s)[k,j]^2)))`,
                  hypothesis('exchanged', { at: { s: 's', t: 't' } }),
                ],
                ['==', 'rhs', algebra()],
              ],
              [
                [
                  '==',
                  `loss(array(i in A, j in C, sum(h in K, VP(1)[h,j]*UP(1)[h,i]))) + lam/2*(sum(k in K, sum(i in C, VP(1)[k,i]^2)) + sum(k in K, sum(j in A, UP(1)[k,j]^2)))`,
                  algebra(),
                ],
                [
                  '<=',
                  `loss(array(i in A, j in C, sum(h in K, V1[h,j]*U1[h,i]))) + lam/2*(sum(k in K, sum(i in C, V1[k,i]^2)) + sum(k in K, sum(j in A, U1[k,j]^2)))`,
                  hypothesis('exchanged', { at: { U1: 'V1', V1: 'U1' } }),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        ),
      ],
    },
    'one column more than entries': {
      given: { A: nonemptySet('first weights of a block'), C: nonemptySet('last weights of a block') },
      without: network,
      states: '2*min(card(A), card(C)) <= card(A)*card(C) + 1',
      derivation: [
        cases(
          'card(A) <= card(C)',
          [
            ['==', '2*card(A)', algebra()],
            ['<=', 'card(A)*card(A) + 1', sign('(card(A) - 1)^2')],
            ['<=', 'rhs', hypothesis('case', { times: 'card(A)' })],
          ],
          [
            ['==', '2*card(C)', algebra()],
            ['<=', 'card(C)*card(C) + 1', sign('(card(C) - 1)^2')],
            ['<=', 'rhs', hypothesis('case', { times: 'card(C)' })],
          ],
        ),
      ],
      instances: {
        sizes: { A: [1, 3], C: [1, 3] },
        regimes: { 'tight: one entry': { sizes: { A: [1, 1], C: [1, 1] } } },
      },
    },
  },
  controls: {
    'a path without a minimum': {
      part: 'path',
      without: ['a minimum'],
      counterexample: {
        K: 2,
        A: 1,
        C: 1,
        lam: 1,
        G: [[0]],
        U: [[0], [0]],
        V: [[0], [0]],
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
        sizes: { A: [1, 1] },
        draw: { lam: { oneOf: [1] } },
        construct: {
          'U[k in K, i in A]': '0',
          'V[k in K, j in C]': '0',
          'U1[k in K, i in A]': '1',
          'V1[k in K, j in C]': '1',
        },
        models: { loss: 'map(X in R[A, C], -2*sum(i in A, sum(j in C, X[i,j])))' },
      },
      because: 'l(X) = -2 X: F is not bounded below for lam = 1',
    },
    'no zero column': {
      part: 'factorization',
      without: ['zero block, first weights', 'zero block, last weights'],
      counterexample: {
        K: 1,
        M: 1,
        lam: '55/512',
        U: [['7/8', '-7/8']],
        V: [['7/8', '-7/8']],
        U2: [['7/8', '7/8']],
        V2: [['7/8', '7/8']],
        row: 0,
        column: 0,
        loss: weighted,
      },
      instances: {
        sizes: { K: [1, 1], M: [1, 1], A: [2, 2], C: [2, 2] },
        draw: { lam: { oneOf: ['55/512'] }, reach: { oneOf: ['1/64'] } },
        models: { loss: weighted },
        construct: {
          'same[i in A, j in C]': 'delta(i,row)*delta(j,column) + (1 - delta(i,row))*(1 - delta(j,column))',
          'G[i in A, j in C]': '(1/8 + 7/8*same[i,j])*(sum(k in K, U[k,i]*V[k,j]) - 1/4 - 3/4*same[i,j])',
          'U1[k in K, i in A]': 'U[k,i] + nearU[k,i]/(128*card(K)*card(A))',
          'V1[k in K, j in C]': 'V[k,j] + nearV[k,j]/(128*card(K)*card(C))',
          'U[k in K, i in A]': '7/8*(2*delta(i,row) - 1)',
          'V[k in K, j in C]': '7/8*(2*delta(j,column) - 1)',
          'U2[k in M, i in A]': '7/8',
          'V2[k in M, j in C]': '7/8',
        },
      },
      because:
        'with weights 1/8 off the diagonal and Y = (1, 1/4; 1/4, 1), (s, -s) is a strict local minimum (second derivatives 0.21 to 1.72), not a global one',
    },
    'a critical point': {
      part: 'factorization',
      given: { target: array('A', 'C') },
      hypotheses: {
        'local minimum of F': 'forall(k in K, i in A, sum(j in C, G[i,j]*V[k,j]) + lam*U[k,i] == 0)',
      },
      counterexample: {
        K: 2,
        M: 1,
        zero: 1,
        lam: 1,
        target: [
          [3, 0],
          [0, 2],
        ],
        U: [
          [0, 1],
          [0, 0],
        ],
        V: [
          [0, 1],
          [0, 0],
        ],
        G: [
          [-3, 0],
          [0, -1],
        ],
        U2: [['7/5', 0]],
        V2: [['7/5', 0]],
        loss: 'map(X in R[A, C], 1/2*sum(i in A, sum(j in C, (X[i,j] - target[i,j])^2)))',
      },
      instances: {
        sizes: { M: [1, 1] },
        models: { loss: 'map(X in R[A, C], 1/2*sum(i in A, sum(j in C, (X[i,j] - target[i,j])^2)))' },
        construct: {
          'target[i in A, j in C]': '(3 + lam)*delta(i,row)*delta(j,column)',
          'G[i in A, j in C]': '-target[i,j]',
          'U[k in K, i in A]': '0',
          'V[k in K, j in C]': '0',
          'U2[k in M, i in A]': 'delta(i,row)',
          'V2[k in M, j in C]': 'delta(j,column)',
        },
      },
      because:
        'the second singular pair of diag(3, 2) is critical with value 6; near the first the value is about 9/2',
    },
    'no spurious local minima': {
      part: 'network',
      without: ['zero block, first weights', 'zero block, last weights'],
      counterexample: {
        K: 1,
        A: 1,
        C: 0,
        S: 1,
        O: 1,
        M: 1,
        zero: 0,
        p: 1,
        lam: 0,
        U: [[-1]],
        V: [[]],
        U2: [[1]],
        V2: [[]],
        G: [[-1]],
        ...rectifier,
      },
      instances: {
        sizes: { K: [1, 3], A: [1, 1], C: [1, 1], S: [1, 1], O: [1, 1], M: [1, 1] },
        draw: { p: { oneOf: [1] }, lam: { oneOf: [0] }, U: { between: [-4, -1] }, U2: { oneOf: [1] } },
        models: rectifier,
        construct: { 'G[s in S, o in O]': '-1' },
      },
      because: 'a dead unit relu(w), w < 0, is a local minimum of (relu(w) - 1)^2/2 of value 1/2',
    },
    'a regulariser of a smaller degree': {
      part: 'network',
      hypotheses: {
        'regulariser of degree p':
          'forall(alpha in positive, a in R[A], c in R[C], theta(array(i in A, alpha*a[i]), array(j in C, alpha*c[j])) == alpha^2 * theta(a, c))',
      },
      counterexample: {
        K: 1,
        A: 3,
        C: 0,
        S: 1,
        O: 1,
        M: 1,
        zero: 0,
        p: 3,
        lam: '1/4',
        U: [[0, 0, 0]],
        V: [[]],
        U2: [[1, 1, 1]],
        V2: [[]],
        G: [[-1]],
        ...cubic,
      },
      instances: {
        sizes: { K: [1, 1], A: [3, 3], C: [1, 1], S: [1, 1], O: [1, 1], M: [1, 1] },
        draw: {
          p: { oneOf: [3] },
          lam: { between: [1 / 64, 1 / 4] },
          reach: { oneOf: ['1/256'] },
          U2: { oneOf: [1] },
          V2: { oneOf: [0] },
        },
        models: cubic,
        construct: {
          'U[k in K, i in A]': '0',
          'U1[k in K, i in A]': 'nearU[k,i]/2048',
          'V1[k in K, j in C]': 'nearV[k,j]/2048',
          'V[k in K, j in C]': '0',
          'G[s in S, o in O]': '-1',
        },
      },
      because:
        'for (w1 w2 w3 - 1)^2/2 + lam/2 |w|^2 the origin is a strict local minimum: 1/2, against 3/8 at (1, 1, 1)',
    },
    'half the certificate': {
      part: 'certificate',
      replace: ['<= lam', '<= lam/2'],
      counterexample: {
        K: 2,
        zero: 1,
        lam: '3/4',
        U: [['1/2'], [0]],
        V: [['1/2'], [0]],
        G: [['-3/4']],
        u: [1],
        v: [1],
        loss: 'map(X in R[A, C], 1/2*sum(i in A, sum(j in C, (X[i,j] - 1)^2)))',
      },
      because: 'at the minimum of (X - 1)^2/2 + 3/4 |X| the derivative of the loss is -3/4',
    },
    'half the norm': {
      part: 'nuclear-norm-lower-bound',
      replace: ['<= 1/2*', '<= 1/4*'],
      counterexample: { K: 1, P: [[1]], Q: [[1]], sigma: [1], U: [[1]], V: [[1]] },
      because: 'balanced factors give equality',
    },
    'equality for all factors': {
      part: 'nuclear-norm-lower-bound',
      replace: ['<= 1/2*', '== 1/2*'],
      counterexample: { K: 1, P: [[1]], Q: [[1]], sigma: [1], U: [[2]], V: [['1/2']] },
      because: 'unbalanced factors cost more: 17/8',
    },
    'too few columns': {
      part: 'nuclear-norm-attained',
      without: ['enough columns'],
      counterexample: {
        K: 1,
        slot: [0, 0],
        P: [
          [1, 0],
          [0, 1],
        ],
        Q: [
          [1, 0],
          [0, 1],
        ],
        sigma: [1, 1],
        U0: [[1, 1]],
        V0: [[1, 1]],
      },
      instances: {
        sizes: { K: [1, 1], T: [2, 2], A: [2, 3], C: [2, 3] },
        draw: { sigma: { oneOf: [1, 4, '9/4'] } },
      },
      because: 'one column gives rank one, and the unit matrix has rank two',
    },
    'the loss alone': {
      part: 'nuclear-norm-minimiser',
      states: `loss(${product('K', 'U', 'V')}) <= loss(array(i in A, j in C, sum(t in T2, P2[i,t]*sigma2[t]*Q2[j,t])))`,
      counterexample: {
        K: 2,
        zero: 1,
        lam: '3/4',
        U: [['1/2'], [0]],
        V: [['1/2'], [0]],
        G: [['-3/4']],
        P: [[1]],
        Q: [[1]],
        sigma: ['1/4'],
        P2: [[1]],
        Q2: [[1]],
        sigma2: [1],
        loss: 'map(X in R[A, C], 1/2*sum(i in A, sum(j in C, (X[i,j] - 1)^2)))',
      },
      instances: {
        sizes: { T2: [1, 1] },
        draw: { lam: { between: [1, 4] } },
        construct: {
          'P2[i in A, t in T2]': 'delta(i,row)',
          'Q2[j in C, t in T2]': 'delta(j,column)',
          'sigma2[t in T2]': 'lam + sum(k in K, (1 - delta(k,zero))*root[k]^2)',
        },
      },
      because: 'the minimiser is shrunk: its loss is 9/32, that of Y is 0',
    },
  },
});
