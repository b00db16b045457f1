/**
 * # draft
 */
import {
  algebra,
  array,
  both,
  cases,
  element,
  fn,
  have,
  hypothesis,
  indexSet,
  lemma,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

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
  K: 'K', A: 'A', C: 'C', S: 'S', O: 'O', phi: 'phi', theta: 'theta', loss: 'loss', U: 'U', V: 'V', G: 'G', lam: 'lam', p: 'p',
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
      ['==', `${what}(array(i in A, U[k,i] + tau^(1/p)*a[i]), array(j in C, V[k,j] + tau^(1/p)*c[j]))${value}`, hypothesis('case')],
      [
        '==',
        `${what}(array(i in A, tau^(1/p)*a[i]), array(j in C, tau^(1/p)*c[j]))${value}`,
        hypothesis('no first weights'),
        hypothesis('no last weights'),
      ],
      ['==', `(tau^(1/p))^p * ${change}`, hypothesis(degree, { at: { alpha: 'tau^(1/p)', a: 'a', c: 'c' } })],
      ['==', `0 + tau*${change}`, algebra()],
      ['==', `${what}(array(i in A, 0), array(j in C, 0))${value} + tau*${change}`, hypothesis(gone)],
      ['==', `${what}(U[k], V[k])${value} + tau*${change}`, hypothesis('no first weights'), hypothesis('no last weights')],
      ['==', 'rhs', hypothesis('case')],
    ],
    [['==', 'rhs', hypothesis('case')]],
  );

export default proof({
  id: 'factorization-local-zero-global',
  title: 'draft',
  sources: [],
  references: ['haeffele2017'],

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
    'local minimum': `exists(radius in positive, forall(U1 in R[K, A], V1 in R[K, C], sum(k in K, sum(i in A, abs(U1[k,i] - U[k,i])) + sum(j in C, abs(V1[k,j] - V[k,j]))) < radius, loss(${outputs(output)}) + lam*${cost} <= loss(${outputs('sum(k in K, phi(U1[k], V1[k])[s,o])')}) + lam*sum(k in K, theta(U1[k], V1[k]))))`,
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
        obtain('radius', 'local', hypothesis('local minimum')),
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
            hypothesis('regulariser of degree p', { at: { alpha: '2^(1/p)', a: 'array(i in A, 0)', c: 'array(j in C, 0)' }, times: '-1' }),
          ],
        ]),
        have('both small', 'forall(x in positive, y in positive, exists(tau in positive, (tau^(1/p) <= x) and (tau <= y)))', [
          cases(
            'x^p <= y',
            [witness({ tau: 'x^p' }), both([['<=', 'rhs', algebra()]], [['<=', 'rhs', hypothesis('case')]])],
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
        ]),
        have('almost', `forall(eps in positive, -eps*${all('abs(phi(a, c)[s,o])')} <= ${polar('a', 'c')})`, [
          obtain('rho', 'near', hypothesis('differentiable loss', { at: { eps: 'eps' } })),
          obtain(
            'tau',
            'small',
            hypothesis('both small', {
              at: {
                x: 'radius/(1 + sum(i in A, abs(a[i])) + sum(j in C, abs(c[j])))',
                y: `rho/(1 + ${all('abs(phi(a, c)[s,o])')})`,
              },
            }),
          ),
          have('outputs', `forall(k in K, s in S, o in O, phi(${addedBlock})[s,o] == phi(U[k], V[k])[s,o] + delta(k,zero)*(tau*phi(a, c)[s,o]))`, [
            replaced('phi', '[s,o]', 'phi(a, c)[s,o]', 'no output', 'blocks of degree p'),
          ]),
          have('costs', `forall(k in K, theta(${addedBlock}) == theta(U[k], V[k]) + delta(k,zero)*(tau*theta(a, c)))`, [
            replaced('theta', '', 'theta(a, c)', 'no cost', 'regulariser of degree p'),
          ]),
          have('inside', `sum(k in K, sum(i in A, abs(${addedU} - U[k,i])) + sum(j in C, abs(${addedV} - V[k,j]))) < radius`, [
            ['==', 'tau^(1/p) * (sum(i in A, abs(a[i])) + sum(j in C, abs(c[j])))', algebra()],
            [
              '<=',
              'radius/(1 + sum(i in A, abs(a[i])) + sum(j in C, abs(c[j]))) * (sum(i in A, abs(a[i])) + sum(j in C, abs(c[j])))',
              hypothesis('small'),
            ],
            ['<', 'rhs', sign('radius/(1 + sum(i in A, abs(a[i])) + sum(j in C, abs(c[j])))')],
          ]),
          have('short', `${all('abs(tau*phi(a, c)[s,o])')} < rho`, [
            ['==', `tau*${all('abs(phi(a, c)[s,o])')}`, algebra()],
            ['<=', `rho/(1 + ${all('abs(phi(a, c)[s,o])')}) * ${all('abs(phi(a, c)[s,o])')}`, hypothesis('small')],
            ['<', 'rhs', sign(`rho/(1 + ${all('abs(phi(a, c)[s,o])')})`)],
          ]),
          have('no descent', `loss(${outputs(output)}) + lam*${cost} <= loss(${outputs(`${output} + tau*phi(a, c)[s,o]`)}) + lam*(${cost} + tau*theta(a, c))`, [
            [
              '<=',
              `loss(${outputs(`sum(k in K, phi(${addedBlock})[s,o])`)}) + lam*sum(k in K, theta(${addedBlock}))`,
              hypothesis('local', { at: { U1: `array(k in K, i in A, ${addedU})`, V1: `array(k in K, j in C, ${addedV})` } }),
            ],
            [
              '==',
              `loss(${outputs('sum(k in K, phi(U[k], V[k])[s,o] + delta(k,zero)*(tau*phi(a, c)[s,o]))')}) + lam*sum(k in K, theta(U[k], V[k]) + delta(k,zero)*(tau*theta(a, c)))`,
              hypothesis('outputs'),
              hypothesis('costs'),
            ],
            ['==', 'rhs', algebra()],
          ]),
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
          ['<=', `1/tau * (lam*(${cost} + tau*theta(a, c)) - lam*${cost} + ${all('G[s,o]*(tau*phi(a, c)[s,o])')})`, hypothesis('no descent')],
          ['==', 'rhs', algebra()],
        ]),
        ['<=', 'rhs', lemma('nonnegative-if-arbitrarily-near', { at: { d: polar('a', 'c'), c: all('abs(phi(a, c)[s,o])') } })],
      ],
    },
    shrinking: {
      states: `${all(`G[s,o]*${output}`)} + lam*${cost} <= 0`,
      derivation: [
        obtain('radius', 'local', hypothesis('local minimum')),
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
                  [both([['<=', 'rhs', hypothesis('assumed-1')]], [both([['<=', 'rhs', algebra()]], [['<=', 'rhs', hypothesis('case')]])])],
                ),
              ],
            ),
          ],
        ),
        have('almost', `forall(eps in positive, -eps*${all(`abs(${output})`)} <= -(${all(`G[s,o]*${output}`)} + lam*${cost}))`, [
          obtain('rho', 'near', hypothesis('differentiable loss', { at: { eps: 'eps' } })),
          have('x < 1', `(1 + ${size})/(1 + radius + ${size}) < 1`, [['<', 'rhs', sign(`radius/(1 + radius + ${size})`)]]),
          have('y < 1', `(1 + ${all(`abs(${output})`)})/(1 + rho + ${all(`abs(${output})`)}) < 1`, [
            ['<', 'rhs', sign(`rho/(1 + rho + ${all(`abs(${output})`)})`)],
          ]),
          obtain(
            ['alpha', 'tau'],
            'factor',
            hypothesis('nearly one', {
              at: {
                x: `(1 + ${size})/(1 + radius + ${size})`,
                y: `(1 + ${all(`abs(${output})`)})/(1 + rho + ${all(`abs(${output})`)})`,
              },
            }),
          ),
          have('inside', `sum(k in K, sum(i in A, abs(alpha*U[k,i] - U[k,i])) + sum(j in C, abs(alpha*V[k,j] - V[k,j]))) < radius`, [
            ['==', `(1 - alpha)*${size}`, algebra()],
            ['<=', `(1 - (1 + ${size})/(1 + radius + ${size}))*${size}`, hypothesis('factor')],
            ['<', 'rhs', sign(`radius*(1 + radius)/(1 + radius + ${size})`)],
          ]),
          have('short', `${all(`abs(-tau*${output})`)} < rho`, [
            ['==', `tau*${all(`abs(${output})`)}`, algebra()],
            ['<=', `(1 - (1 + ${all(`abs(${output})`)})/(1 + rho + ${all(`abs(${output})`)}))*${all(`abs(${output})`)}`, hypothesis('factor')],
            ['<', 'rhs', sign(`rho*(1 + rho)/(1 + rho + ${all(`abs(${output})`)})`)],
          ]),
          have('no descent', `loss(${outputs(output)}) + lam*${cost} <= loss(${outputs(`${output} - tau*${output}`)}) + lam*((1 - tau)*${cost})`, [
            [
              '<=',
              `loss(${outputs('sum(k in K, phi(array(i in A, alpha*U[k,i]), array(j in C, alpha*V[k,j]))[s,o])')}) + lam*sum(k in K, theta(array(i in A, alpha*U[k,i]), array(j in C, alpha*V[k,j])))`,
              hypothesis('local', { at: { U1: 'array(k in K, i in A, alpha*U[k,i])', V1: 'array(k in K, j in C, alpha*V[k,j])' } }),
            ],
            [
              '==',
              `loss(${outputs('sum(k in K, alpha^p*phi(U[k], V[k])[s,o])')}) + lam*sum(k in K, alpha^p*theta(U[k], V[k]))`,
              hypothesis('blocks of degree p'),
              hypothesis('regulariser of degree p'),
            ],
            ['==', `loss(${outputs('sum(k in K, (1 - tau)*phi(U[k], V[k])[s,o])')}) + lam*sum(k in K, (1 - tau)*theta(U[k], V[k]))`, hypothesis('factor')],
            ['==', 'rhs', algebra()],
          ]),
          ['==', `1/tau * -(eps*${all(`abs(-tau*${output})`)})`, algebra()],
          [
            '<=',
            `1/tau * -abs(loss(${outputs(`${output} - tau*${output}`)}) - loss(${outputs(output)}) - ${all(`G[s,o]*(-tau*${output})`)})`,
            hypothesis('near', { at: { H: outputs(`-tau*${output}`) } }),
          ],
          [
            '<=',
            `1/tau * -(loss(${outputs(`${output} - tau*${output}`)}) - loss(${outputs(output)}) - ${all(`G[s,o]*(-tau*${output})`)})`,
            sign(),
          ],
          ['<=', `1/tau * (lam*((1 - tau)*${cost}) - lam*${cost} + ${all(`G[s,o]*(-tau*${output})`)})`, hypothesis('no descent')],
          ['==', 'rhs', algebra()],
        ]),
        have('reversed', `0 <= -(${all(`G[s,o]*${output}`)} + lam*${cost})`, [
          [
            '<=',
            'rhs',
            lemma('nonnegative-if-arbitrarily-near', { at: { d: `-(${all(`G[s,o]*${output}`)} + lam*${cost})`, c: all(`abs(${output})`) } }),
          ],
        ]),
        ['<=', 'rhs', hypothesis('reversed')],
      ],
    },
    network: {
      given: { zero: element('K'), M: indexSet('blocks of another network'), U2: array('M', 'A'), V2: array('M', 'C') },
      hypotheses: {
        'zero block, first weights': 'forall(i in A, U[zero,i] == 0)',
        'zero block, last weights': 'forall(j in C, V[zero,j] == 0)',
        'convex loss':
          'forall(X in R[S, O], Y in R[S, O], t in R, 0 <= t, t <= 1, loss(array(s in S, o in O, (1 - t)*X[s,o] + t*Y[s,o])) <= (1 - t)*loss(X) + t*loss(Y))',
      },
      states: `loss(${outputs(output)}) + lam*${cost} <= loss(${outputs('sum(m in M, phi(U2[m], V2[m])[s,o])')}) + lam*sum(m in M, theta(U2[m], V2[m]))`,
      derivation: [
        have('blocks', `forall(m in M, 0 <= ${polar('U2[m]', 'V2[m]')})`, [
          ['<=', 'rhs', lemma('factorization-local-zero-global', { part: 'zero-block', at: { ...same, zero: 'zero', a: 'U2[m]', c: 'V2[m]' } })],
        ]),
        have('all blocks', `0 <= sum(m in M, ${polar('U2[m]', 'V2[m]')})`, [
          ['==', 'sum(m in M, 0)', algebra()],
          ['<=', 'rhs', hypothesis('blocks')],
        ]),
        ['<=', `loss(${outputs(output)}) - ${all(`G[s,o]*${output}`)}`, lemma('factorization-local-zero-global', { part: 'shrinking', at: same })],
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
            at: { I: 'S', J: 'O', f: 'loss', X: outputs(output), Y: outputs('sum(m in M, phi(U2[m], V2[m])[s,o])'), G: 'G' },
          }),
        ],
      ],
    },
  },
  controls: {},
});
