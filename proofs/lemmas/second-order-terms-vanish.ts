/**
 * # A second-order expansion is unique
 *
 * If g'h + 1/2 h'M h, with M symmetric, is o(|h|^2) near 0, then g and M vanish. So two expansions of a function to second order at a point
 * have the same gradient and the same Hessian. Not claimed: that there is one; anything for M that is not symmetric.
 */
import {
  algebra,
  array,
  both,
  have,
  hypothesis,
  indexSet,
  lemma,
  obtain,
  proof,
  sign,
  witness,
} from 'lemmata';

const linear = (v: string) => `sum(n in N, g[n]*${v})`;
const quadratic = 'sum(n in N, sum(m in N, M[n,m]*v[n]*v[m]))';
const terms = (s: string) => `${s}*${linear('v[n]')} + s^2/2*${quadratic}`;
const one = 'abs(r*G + r^2/2*Q)';
const other = 'abs(-r*G + r^2/2*Q)';
const near = (name: string, s: string) =>
  have(name, `abs(${terms(s)}) <= eps*sum(n in N, v[n]^2)*s^2`, [
    [
      '==',
      `abs(sum(n in N, g[n]*(${s}*v[n])) + 1/2*sum(n in N, sum(m in N, M[n,m]*(${s}*v[n])*(${s}*v[m]))))`,
      algebra(),
    ],
    ['<=', `eps*sum(n in N, (${s}*v[n])^2)`, hypothesis('near', { at: { h: `array(n in N, ${s}*v[n])` } })],
    ['==', 'rhs', algebra()],
  ]);

export default proof({
  id: 'second-order-terms-vanish',
  title: 'Linear and quadratic terms that are small of second order vanish',
  sources: [],
  references: ['rudin1976, Theorem 9.12'],

  given: { N: indexSet('variables'), g: array('N'), M: array('N', 'N') },
  hypotheses: {
    symmetric: 'forall(n in N, m in N, M[n,m] == M[m,n])',
    small:
      'forall(eps in positive, exists(radius in positive, forall(h in R[N], sum(n in N, abs(h[n])) < radius, abs(sum(n in N, g[n]*h[n]) + 1/2*sum(n in N, sum(m in N, M[n,m]*h[n]*h[m]))) <= eps*sum(n in N, h[n]^2))))',
  },

  parts: {
    vanish: {
      states: 'forall(a in N, b in N, (g[a] == 0) and (M[a,b] == 0))',
      derivation: [
        have('triangle', 'forall(y in R, z in R, abs(y - z) <= abs(y) + abs(z))', [['<=', 'rhs', sign()]]),
        have(
          'a pair',
          `forall(r in positive, G in R, Q in R, B in R, ${one} <= B*r^2, ${other} <= B*r^2, (abs(G) <= B*r) and (abs(Q) <= 2*B))`,
          [
            both(
              [
                ['==', '1/(2*r)*abs((r*G + r^2/2*Q) - (-r*G + r^2/2*Q))', algebra()],
                [
                  '<=',
                  `1/(2*r)*(${one} + ${other})`,
                  hypothesis('triangle', {
                    at: { y: 'r*G + r^2/2*Q', z: '-r*G + r^2/2*Q' },
                    times: '1/(2*r)',
                  }),
                ],
                ['<=', `1/(2*r)*(B*r^2 + ${other})`, hypothesis('assumed-1', { times: '1/(2*r)' })],
                ['<=', '1/(2*r)*(B*r^2 + B*r^2)', hypothesis('assumed-2', { times: '1/(2*r)' })],
                ['==', 'rhs', algebra()],
              ],
              [
                ['==', '1/r^2*abs((r*G + r^2/2*Q) - (-(-r*G + r^2/2*Q)))', algebra()],
                [
                  '<=',
                  `1/r^2*(${one} + abs(-(-r*G + r^2/2*Q)))`,
                  hypothesis('triangle', {
                    at: { y: 'r*G + r^2/2*Q', z: '-(-r*G + r^2/2*Q)' },
                    times: '1/r^2',
                  }),
                ],
                ['==', `1/r^2*(${one} + ${other})`, algebra()],
                ['<=', `1/r^2*(B*r^2 + ${other})`, hypothesis('assumed-1', { times: '1/r^2' })],
                ['<=', '1/r^2*(B*r^2 + B*r^2)', hypothesis('assumed-2', { times: '1/r^2' })],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        ),
        have(
          'both terms',
          `forall(v in R[N], eps in positive, (abs(${linear('v[n]')}) <= eps*sum(n in N, v[n]^2)) and (abs(${quadratic}) <= eps*(2*sum(n in N, v[n]^2))))`,
          [
            obtain('rho', 'near', hypothesis('small', { at: { eps: 'eps' } })),
            have('step', 'exists(s in positive, (s <= 1) and (s*sum(n in N, abs(v[n])) < rho))', [
              witness({ s: 'rho/(rho + 1 + sum(n in N, abs(v[n])))' }),
              both(
                [['<=', 'rhs', sign('(1 + sum(n in N, abs(v[n])))/(rho + 1 + sum(n in N, abs(v[n])))')]],
                [['<', 'rhs', sign('rho*(rho + 1)/(rho + 1 + sum(n in N, abs(v[n])))')]],
              ),
            ]),
            obtain('s', 'short', hypothesis('step')),
            have('forwards inside', 'sum(n in N, abs(s*v[n])) < rho', [
              ['==', 's*sum(n in N, abs(v[n]))', algebra()],
              ['<', 'rhs', hypothesis('short')],
            ]),
            have('backwards inside', 'sum(n in N, abs(-s*v[n])) < rho', [
              ['==', 's*sum(n in N, abs(v[n]))', algebra()],
              ['<', 'rhs', hypothesis('short')],
            ]),
            near('forwards', 's'),
            near('backwards', '-s'),
            both(
              [
                [
                  '<=',
                  'eps*sum(n in N, v[n]^2)*s',
                  hypothesis('a pair', {
                    at: { r: 's', G: linear('v[n]'), Q: quadratic, B: 'eps*sum(n in N, v[n]^2)' },
                  }),
                ],
                ['<=', 'rhs', hypothesis('short', { times: 'eps*sum(n in N, v[n]^2)' })],
              ],
              [
                [
                  '<=',
                  '2*(eps*sum(n in N, v[n]^2))',
                  hypothesis('a pair', {
                    at: { r: 's', G: linear('v[n]'), Q: quadratic, B: 'eps*sum(n in N, v[n]^2)' },
                  }),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        ),
        have('no linear term', `forall(v in R[N], ${linear('v[n]')} == 0)`, [
          have('small part', `forall(eps in positive, abs(${linear('v[n]')}) <= eps*sum(n in N, v[n]^2))`, [
            ['<=', 'rhs', hypothesis('both terms')],
          ]),
          [
            '==',
            'rhs',
            lemma('zero-if-arbitrarily-small', { at: { d: linear('v[n]'), c: 'sum(n in N, v[n]^2)' } }),
          ],
        ]),
        have('no quadratic term', `forall(v in R[N], ${quadratic} == 0)`, [
          have('small part', `forall(eps in positive, abs(${quadratic}) <= eps*(2*sum(n in N, v[n]^2)))`, [
            ['<=', 'rhs', hypothesis('both terms')],
          ]),
          [
            '==',
            'rhs',
            lemma('zero-if-arbitrarily-small', { at: { d: quadratic, c: '2*sum(n in N, v[n]^2)' } }),
          ],
        ]),
        have('diagonal', 'forall(c in N, M[c,c] == 0)', [
          ['==', 'sum(n in N, sum(m in N, M[n,m]*delta(n,c)*delta(m,c)))', algebra()],
          ['==', 'rhs', hypothesis('no quadratic term', { at: { v: 'array(n in N, delta(n,c))' } })],
        ]),
        both(
          [
            ['==', 'sum(n in N, g[n]*delta(n,a))', algebra()],
            ['==', 'rhs', hypothesis('no linear term', { at: { v: 'array(n in N, delta(n,a))' } })],
          ],
          [
            ['==', '1/2*(M[a,b] + M[b,a])', hypothesis('symmetric', { at: { n: 'b', m: 'a' } })],
            [
              '==',
              '1/2*sum(n in N, sum(m in N, M[n,m]*(delta(n,a) + delta(n,b))*(delta(m,a) + delta(m,b)))) - 1/2*M[a,a] - 1/2*M[b,b]',
              algebra(),
            ],
            [
              '==',
              '1/2*sum(n in N, sum(m in N, M[n,m]*(delta(n,a) + delta(n,b))*(delta(m,a) + delta(m,b))))',
              hypothesis('diagonal'),
            ],
            [
              '==',
              'rhs',
              hypothesis('no quadratic term', {
                at: { v: 'array(n in N, delta(n,a) + delta(n,b))' },
                times: '1/2',
              }),
            ],
          ],
        ),
      ],
    },
  },

  instances: {
    sizes: { N: [0, 2] },
    raw: { spread: array('N', { is: '(-1,1)' }) },
    construct: {
      'g[n in N]': '0',
      'M[n in N, m in N]': '0',
      radius: 'eps',
      rho: 'eps',
      'h[n in N]': 'spread[n]*eps/(1 + card(N))',
      s: 'eps/(eps + 1 + sum(n in N, abs(v[n])))',
      B: '(abs(r*G + r^2/2*Q) + abs(-r*G + r^2/2*Q))/r^2',
    },
  },

  controls: {
    'not symmetric': {
      part: 'vanish',
      without: ['symmetric'],
      counterexample: {
        N: 2,
        g: [0, 0],
        M: [
          [0, 1],
          [-1, 0],
        ],
        a: 0,
        b: 1,
        eps: 1,
        radius: 1,
        h: [0, 0],
      },
      instances: {
        sizes: { N: [2, 2] },
        raw: { place: array('N') },
        draw: { place: { tables: [[0, 1]] } },
        construct: { 'M[n in N, m in N]': 'place[n] - place[m]' },
      },
      because: 'a skew-symmetric matrix has no quadratic form',
    },
    'first order only': {
      part: 'vanish',
      hypotheses: {
        small:
          'forall(eps in positive, exists(radius in positive, forall(h in R[N], sum(n in N, abs(h[n])) < radius, abs(sum(n in N, g[n]*h[n]) + 1/2*sum(n in N, sum(m in N, M[n,m]*h[n]*h[m]))) <= eps*sum(n in N, abs(h[n])))))',
      },
      counterexample: { N: 1, g: [0], M: [[1]], a: 0, b: 0, eps: 1, radius: 1, h: ['1/2'] },
      instances: {
        sizes: { N: [1, 1] },
        construct: { 'M[n in N, m in N]': '1', radius: 'eps' },
      },
      because: 'h^2/2 is small of first order',
    },
  },
});
