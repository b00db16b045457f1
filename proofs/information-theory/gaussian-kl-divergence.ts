/**
 * # The Kullback-Leibler divergence of normal laws
 *
 * KL(N(m0,S0)||N(m1,S1)) = (tr(S1^-1 S0) - d + |m1 - m0|^2_{S1^-1} + log det S1 - log det S0)/2 for positive definite S0, S1, given by axes u, v and
 * variances s, t (their determinants are the products of the variances); the mean of the logarithm of the quotient of densities needs only mean and covariance
 * of the law. It is nonnegative, zero for equal laws only; by the eigenvalues l of S1^-1 S0 it is sum(l - 1 - log l)/2 plus the distance of the means, which
 * an invertible affine map changes neither in l nor in the distance. tau stands for 2 pi. Not claimed: singular covariances, that densities integrate to one.
 */
import {
  algebra,
  array,
  both,
  have,
  hypothesis,
  type Instances,
  indexSet,
  law,
  lemma,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const basis = (u: string) => ({
  [`axes ${u}, orthonormal`]: `forall(a in J, b in J, sum(j in J, ${u}[a,j]*${u}[b,j]) == delta(a,b))`,
  [`axes ${u}, complete`]: `forall(i in J, j in J, sum(a in J, ${u}[a,i]*${u}[a,j]) == delta(i,j))`,
});
const axes = { ...basis('u'), ...basis('v') };
const given = {
  J: indexSet('coordinates'),
  u: array('J', 'J'),
  s: array('J', { is: 'positive' }),
  v: array('J', 'J'),
  t: array('J', { is: 'positive' }),
  m0: array('J'),
  m1: array('J'),
};
/** The form of S0 along the b-th axis of S1. */
const along = 'sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))';
const trace = `sum(b in J, ${along}/t[b])`;
const distance = 'sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[j]))^2/t[b])';
const logs = 'sum(b in J, log(t[b])) - sum(a in J, log(s[a]))';
const kl = `1/2*(${trace} - card(J) + ${distance} + ${logs})`;
const logDensity = (axis: string, variance: string, mean: string) =>
  `(-1/2*sum(a in J, log(tau*${variance}[a]) + sum(j in J, ${axis}[a,j]*(m0[j] + z[w,j] - ${mean}[j]))^2/${variance}[a]))`;
const house = (n: string) => `delta(a,j) - 2*${n}[a]*${n}[j]/sum(i in J, ${n}[i]^2)`;
const reflected = (j: string, k: string) =>
  `(delta(${j},${k}) - 2*normal[${j}]*normal[${k}]/sum(q in J, normal[q]^2))`;
const instances = {
  sizes: { J: [1, 2] },
  raw: { normal: array('J', { is: 'positive' }), other: array('J', { is: 'positive' }) },
  draw: {
    s: { oneOf: ['1/4', 1, 2, 4] },
    t: { oneOf: ['1/4', 1, 2, 4] },
    m0: { between: [-2, 2], bits: 2 },
    m1: { between: [-2, 2], bits: 2 },
    normal: { oneOf: [1, 2, 3] },
    other: { oneOf: [1, 2, 3] },
  },
  construct: { 'u[a in J, j in J]': house('normal'), 'v[a in J, j in J]': house('other') },
} satisfies Instances;
const equal = {
  construct: {
    ...instances.construct,
    'v[a in J, j in J]': house('normal'),
    't[b in J]': 's[b]',
    'm1[j in J]': 'm0[j]',
  },
};
const covariances = {
  J: 'J',
  u: 'v',
  s: 't',
  v: 'u',
  t: 's',
};
const squared = have('distance', `0 <= ${distance}`, [['<=', 'rhs', sign()]]);
const single = { J: 1, u: [[1]], v: [[1]], m0: [0], m1: [0] };

export default proof({
  id: 'gaussian-kl-divergence',
  title: 'KL(N(m0,S0)||N(m1,S1)) = (tr(S1^-1 S0) - d + |m1 - m0|^2_{S1^-1} + log det S1 - log det S0)/2',
  sources: [{ document: 'foundations-book', section: 'Divergence of Gaussians', relation: 'made precise' }],
  references: ['kullback1959', 'cover2006, Section 8.5'],

  given: {},

  parts: {
    formula: {
      given: {
        ...given,
        Omega: law('points m0 + z of N(m0, S0)'),
        z: array('Omega', 'J', { is: 'square-integrable' }),
        tau: real('positive'),
      },
      hypotheses: {
        'axes u, orthonormal': 'forall(a in J, b in J, sum(j in J, u[a,j]*u[b,j]) == delta(a,b))',
        mean: 'forall(j in J, E(w in Omega, z[w,j]) == 0)',
        covariance: 'forall(j in J, k in J, E(w in Omega, z[w,j]*z[w,k]) == sum(a in J, s[a]*u[a,j]*u[a,k]))',
      },
      states: `E(w in Omega, ${logDensity('u', 's', 'm0')} - ${logDensity('v', 't', 'm1')}) == ${kl}`,
      derivation: [
        have(
          'own squares',
          'sum(b in J, sum(j in J, sum(k in J, u[b,j]*u[b,k]*E(w in Omega, z[w,j]*z[w,k])))/s[b]) == card(J)',
          [
            [
              '==',
              'sum(b in J, sum(j in J, sum(k in J, u[b,j]*u[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/s[b])',
              hypothesis('covariance'),
            ],
            [
              '==',
              'sum(b in J, sum(a in J, s[a]*sum(j in J, u[b,j]*u[a,j])*sum(k in J, u[b,k]*u[a,k]))/s[b])',
              algebra(),
            ],
            [
              '==',
              'sum(b in J, sum(a in J, s[a]*delta(b,a)*delta(b,a))/s[b])',
              hypothesis('axes u, orthonormal'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'other squares',
          `sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*E(w in Omega, z[w,j]*z[w,k])))/t[b]) == ${trace}`,
          [['==', 'rhs', hypothesis('covariance')]],
        ),
        have(
          'mixed terms',
          'sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[j]))*sum(k in J, v[b,k]*E(w in Omega, z[w,k]))/t[b]) == 0',
          [
            [
              '==',
              'sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[j]))*sum(k in J, v[b,k]*0)/t[b])',
              hypothesis('mean'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        [
          '==',
          `1/2*(${logs}) - 1/2*sum(b in J, sum(j in J, sum(k in J, u[b,j]*u[b,k]*E(w in Omega, z[w,j]*z[w,k])))/s[b]) + 1/2*sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*E(w in Omega, z[w,j]*z[w,k])))/t[b]) - sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[j]))*sum(k in J, v[b,k]*E(w in Omega, z[w,k]))/t[b]) + 1/2*${distance}`,
          algebra(),
        ],
        [
          '==',
          `1/2*(${logs}) - 1/2*card(J) + 1/2*sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*E(w in Omega, z[w,j]*z[w,k])))/t[b]) - sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[j]))*sum(k in J, v[b,k]*E(w in Omega, z[w,k]))/t[b]) + 1/2*${distance}`,
          hypothesis('own squares', { times: '-1/2' }),
        ],
        [
          '==',
          `1/2*(${logs}) - 1/2*card(J) + 1/2*${trace} - sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[j]))*sum(k in J, v[b,k]*E(w in Omega, z[w,k]))/t[b]) + 1/2*${distance}`,
          hypothesis('other squares', { times: '1/2' }),
        ],
        [
          '==',
          `1/2*(${logs}) - 1/2*card(J) + 1/2*${trace} - 0 + 1/2*${distance}`,
          hypothesis('mixed terms', { times: '-1' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...instances,
        sizes: { J: [1, 1], Omega: [2, 2] },
        raw: { ...instances.raw, root: real('positive'), side: array('Omega') },
        draw: {
          ...instances.draw,
          Omega: { tables: [['1/2', '1/2']] },
          side: { tables: [[1, -1]] },
          root: { oneOf: ['1/2', 1, 2] },
          tau: { oneOf: [1, 6] },
        },
        construct: {
          ...instances.construct,
          's[a in J]': 'root^2',
          'z[w in Omega, j in J]': 'root*side[w]',
        },
        regimes: {
          'in the plane': {
            sizes: { J: [2, 2], Omega: [4, 4] },
            raw: { deviation: array('J', { is: 'positive' }), sides: array('Omega', 'J') },
            draw: {
              Omega: { tables: [['1/4', '1/4', '1/4', '1/4']] },
              sides: {
                tables: [
                  [
                    [1, 1],
                    [1, -1],
                    [-1, 1],
                    [-1, -1],
                  ],
                ],
              },
              side: { oneOf: [1] },
              deviation: { oneOf: ['1/2', 1, 2] },
            },
            construct: {
              's[a in J]': 'deviation[a]^2',
              'z[w in Omega, j in J]': 'sum(a in J, deviation[a]*sides[w,a]*u[a,j])',
            },
          },
        },
      },
    },
    nonnegative: {
      given,
      hypotheses: axes,
      states: `0 <= ${kl}`,
      derivation: [
        squared,
        have('covariances', `sum(a in J, log(s[a]) + 1) <= sum(b in J, log(t[b]) + ${along}/t[b])`, [
          ['<=', 'rhs', lemma('normal-covariance-divergence', { part: 'nonnegative', at: covariances })],
        ]),
        ['<=', `1/2*(${distance})`, hypothesis('distance', { times: '1/2' })],
        [
          '==',
          `1/2*(${distance}) + 1/2*sum(a in J, log(s[a]) + 1) - 1/2*sum(a in J, log(s[a])) - 1/2*card(J)`,
          algebra(),
        ],
        [
          '<=',
          `1/2*(${distance}) + 1/2*sum(b in J, log(t[b]) + ${along}/t[b]) - 1/2*sum(a in J, log(s[a])) - 1/2*card(J)`,
          hypothesis('covariances', { times: '1/2' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: { ...instances, regimes: { 'tight: equal laws': equal } },
    },
    'zero for equal laws only': {
      given,
      hypotheses: { ...axes, none: `${kl} <= 0` },
      states:
        '(forall(p in J, m1[p] == m0[p])) and (forall(g in J, h in J, sum(a in J, s[a]*u[a,g]*u[a,h]) == sum(b in J, t[b]*v[b,g]*v[b,h])))',
      derivation: [
        squared,
        have('covariances', `sum(a in J, log(s[a]) + 1) <= sum(b in J, log(t[b]) + ${along}/t[b])`, [
          ['<=', 'rhs', lemma('normal-covariance-divergence', { part: 'nonnegative', at: covariances })],
        ]),
        both(
          [
            have('no distance', `${distance} <= 0`, [
              [
                '==',
                `${distance} + sum(a in J, log(s[a]) + 1) - sum(a in J, log(s[a])) - card(J)`,
                algebra(),
              ],
              [
                '<=',
                `${distance} + sum(b in J, log(t[b]) + ${along}/t[b]) - sum(a in J, log(s[a])) - card(J)`,
                hypothesis('covariances'),
              ],
              ['==', `2*(${kl})`, algebra()],
              ['<=', 'rhs', hypothesis('none', { times: '2' })],
            ]),
            have('no component', 'forall(b in J, sum(i in J, v[b,i]*(m1[i] - m0[i])) == 0)', [
              have('term', 'sum(i in J, v[b,i]*(m1[i] - m0[i]))^2/t[b] == 0', [
                [
                  '==',
                  'rhs',
                  lemma('zero-sum-of-nonnegative', {
                    at: { I: 'J', f: 'array(c in J, sum(i in J, v[c,i]*(m1[i] - m0[i]))^2/t[c])', i: 'b' },
                  }),
                ],
              ]),
              have('square', 'sum(i in J, v[b,i]*(m1[i] - m0[i]))^2 <= 0', [
                ['==', 't[b]*(sum(i in J, v[b,i]*(m1[i] - m0[i]))^2/t[b])', algebra()],
                ['==', 't[b]*0', hypothesis('term', { times: 't[b]' })],
                ['<=', 'rhs', algebra()],
              ]),
              ['==', 'rhs', lemma('zero-square', { at: { x: 'sum(i in J, v[b,i]*(m1[i] - m0[i]))' } })],
            ]),
            ['==', 'm0[p] + sum(i in J, delta(i,p)*(m1[i] - m0[i]))', algebra()],
            [
              '==',
              'm0[p] + sum(i in J, sum(b in J, v[b,i]*v[b,p])*(m1[i] - m0[i]))',
              hypothesis('axes v, complete'),
            ],
            ['==', 'm0[p] + sum(b in J, v[b,p]*sum(i in J, v[b,i]*(m1[i] - m0[i])))', algebra()],
            ['==', 'm0[p] + sum(b in J, v[b,p]*0)', hypothesis('no component')],
            ['==', 'rhs', algebra()],
          ],
          [
            have('no excess', `sum(b in J, log(t[b]) + ${along}/t[b]) <= sum(a in J, log(s[a]) + 1)`, [
              ['<=', `sum(b in J, log(t[b]) + ${along}/t[b]) + ${distance}`, hypothesis('distance')],
              ['==', `2*(${kl}) + sum(a in J, log(s[a]) + 1)`, algebra()],
              ['<=', 'rhs', hypothesis('none', { times: '2' })],
            ]),
            [
              '==',
              'sum(b in J, t[b]*v[b,g]*v[b,h])',
              lemma('normal-covariance-divergence', {
                part: 'zero for equal covariances only',
                at: { ...covariances, g: 'g', h: 'h' },
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        ...instances,
        construct: equal.construct,
        regimes: {
          'the identity twice, in different axes': {
            sizes: { J: [2, 2] },
            draw: { s: { oneOf: [1] } },
            construct: { 'v[a in J, j in J]': house('other') },
          },
        },
      },
    },
    eigenvalues: {
      given,
      hypotheses: axes,
      states: `exists(W in R[J,J], l in R[J], (forall(i in J, 0 < l[i])) and (forall(i in J, k in J, sum(a in J, s[a]*sum(j in J, u[a,j]*W[j,i])*sum(j in J, u[a,j]*W[j,k])) == l[i]*delta(i,k))) and (${kl} == 1/2*sum(i in J, l[i] - 1 - log(l[i])) + 1/2*sum(i in J, sum(j in J, W[j,i]*(m1[j] - m0[j]))^2)))`,
      derivation: [
        obtain(
          ['W', 'l'],
          'diagonal',
          lemma('simultaneous-diagonalisation', {
            part: 'basis',
            at: { I: 'J', u: 'u', s: 's', v: 'v', t: 't' },
          }),
        ),
        have('positive', 'forall(i in J, 0 < l[i])', [['<', 'rhs', hypothesis('diagonal')]]),
        have(
          'inverse',
          'forall(j in J, k in J, sum(i in J, W[j,i]*W[k,i]) == sum(b in J, v[b,j]*v[b,k]/t[b]))',
          [['==', 'rhs', hypothesis('diagonal')]],
        ),
        have(
          'forms',
          'forall(i in J, k in J, sum(a in J, s[a]*sum(j in J, u[a,j]*W[j,i])*sum(j in J, u[a,j]*W[j,k])) == l[i]*delta(i,k))',
          [['==', 'rhs', hypothesis('diagonal')]],
        ),
        have('determinants', 'sum(i in J, log(l[i])) == sum(a in J, log(s[a])) - sum(b in J, log(t[b]))', [
          ['==', 'rhs', hypothesis('diagonal')],
        ]),
        have('trace', `${trace} == sum(i in J, l[i])`, [
          [
            '==',
            'sum(j in J, sum(k in J, sum(b in J, v[b,j]*v[b,k]/t[b])*sum(a in J, s[a]*u[a,j]*u[a,k])))',
            algebra(),
          ],
          [
            '==',
            'sum(j in J, sum(k in J, sum(i in J, W[j,i]*W[k,i])*sum(a in J, s[a]*u[a,j]*u[a,k])))',
            hypothesis('inverse'),
          ],
          [
            '==',
            'sum(i in J, sum(a in J, s[a]*sum(j in J, u[a,j]*W[j,i])*sum(j in J, u[a,j]*W[j,i])))',
            algebra(),
          ],
          ['==', 'sum(i in J, l[i]*delta(i,i))', hypothesis('forms', { at: { i: 'i', k: 'i' }, times: '1' })],
          ['==', 'rhs', algebra()],
        ]),
        have('means', `${distance} == sum(i in J, sum(j in J, W[j,i]*(m1[j] - m0[j]))^2)`, [
          [
            '==',
            'sum(j in J, sum(k in J, sum(b in J, v[b,j]*v[b,k]/t[b])*(m1[j] - m0[j])*(m1[k] - m0[k])))',
            algebra(),
          ],
          [
            '==',
            'sum(j in J, sum(k in J, sum(i in J, W[j,i]*W[k,i])*(m1[j] - m0[j])*(m1[k] - m0[k])))',
            hypothesis('inverse'),
          ],
          ['==', 'rhs', algebra()],
        ]),
        witness({ W: 'W', l: 'l' }),
        both(
          [['<', 'rhs', hypothesis('positive')]],
          [['==', 'rhs', hypothesis('forms')]],
          [
            [
              '==',
              `1/2*(sum(i in J, l[i]) - card(J) + sum(i in J, sum(j in J, W[j,i]*(m1[j] - m0[j]))^2) + ${logs})`,
              hypothesis('trace'),
              hypothesis('means'),
            ],
            [
              '==',
              '1/2*(sum(i in J, l[i]) - card(J) + sum(i in J, sum(j in J, W[j,i]*(m1[j] - m0[j]))^2) - sum(i in J, log(l[i])))',
              hypothesis('determinants', { times: '-1/2' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        ...instances,
        raw: { ...instances.raw, root: array('J', { is: 'positive' }) },
        draw: { ...instances.draw, root: { oneOf: ['1/2', 1, 2] } },
        construct: {
          'u[a in J, j in J]': house('normal'),
          'v[a in J, j in J]': house('normal'),
          't[b in J]': 'root[b]^2',
          'W[j in J, i in J]': 'v[i,j]/root[i]',
          'l[i in J]': 's[i]/t[i]',
        },
        regimes: {
          'the same axes in another order': {
            sizes: { J: [2, 2] },
            construct: {
              'u[a in J, j in J]': 'sum(b in J, (1 - delta(a,b))*v[b,j])',
              'l[i in J]': 'sum(b in J, (1 - delta(i,b))*s[b])/t[i]',
            },
          },
          'a multiple of the identity, any axes': {
            sizes: { J: [2, 2] },
            raw: { one: real('positive') },
            draw: { one: { oneOf: [1, 4] } },
            construct: {
              'v[a in J, j in J]': house('other'),
              's[a in J]': 'one',
              'l[i in J]': 'one/t[i]',
            },
          },
        },
      },
    },
    'affine maps': {
      given: {
        J: indexSet('coordinates'),
        S0: array('J', 'J'),
        S1: array('J', 'J'),
        W: array('J', 'J'),
        l: array('J'),
        B: array('J', 'J'),
        Binv: array('J', 'J'),
        shift: array('J'),
        m0: array('J'),
        m1: array('J'),
      },
      where: {
        'T0[j in J, k in J]': 'sum(g in J, sum(h in J, B[j,g]*S0[g,h]*B[k,h]))',
        'T1[j in J, k in J]': 'sum(g in J, sum(h in J, B[j,g]*S1[g,h]*B[k,h]))',
        'U[j in J, i in J]': 'sum(g in J, Binv[g,j]*W[g,i])',
        'n0[j in J]': 'sum(g in J, B[j,g]*m0[g]) + shift[j]',
        'n1[j in J]': 'sum(g in J, B[j,g]*m1[g]) + shift[j]',
      },
      hypotheses: {
        invertible: 'forall(g in J, h in J, sum(j in J, Binv[g,j]*B[j,h]) == delta(g,h))',
        'S0 is diagonal':
          'forall(i in J, k in J, sum(g in J, sum(h in J, W[g,i]*S0[g,h]*W[h,k])) == l[i]*delta(i,k))',
        'S1 is the identity':
          'forall(i in J, k in J, sum(g in J, sum(h in J, W[g,i]*S1[g,h]*W[h,k])) == delta(i,k))',
      },
      states:
        '(forall(i in J, k in J, sum(g in J, sum(h in J, U[g,i]*T0[g,h]*U[h,k])) == l[i]*delta(i,k))) and (forall(i in J, k in J, sum(g in J, sum(h in J, U[g,i]*T1[g,h]*U[h,k])) == delta(i,k))) and (forall(i in J, sum(j in J, U[j,i]*(n1[j] - n0[j])) == sum(g in J, W[g,i]*(m1[g] - m0[g]))))',
      derivation: [
        have('U B', 'forall(i in J, h in J, sum(j in J, U[j,i]*B[j,h]) == W[h,i])', [
          ['==', 'sum(j in J, sum(g in J, Binv[g,j]*W[g,i])*B[j,h])', unfold('U')],
          ['==', 'sum(g in J, W[g,i]*sum(j in J, Binv[g,j]*B[j,h]))', algebra()],
          ['==', 'sum(g in J, W[g,i]*delta(g,h))', hypothesis('invertible')],
          ['==', 'rhs', algebra()],
        ]),
        both(
          [
            [
              '==',
              'sum(g in J, sum(h in J, U[g,i]*sum(p in J, sum(q in J, B[g,p]*S0[p,q]*B[h,q]))*U[h,k]))',
              unfold('T0'),
            ],
            [
              '==',
              'sum(p in J, sum(q in J, S0[p,q]*sum(j in J, U[j,i]*B[j,p])*sum(j in J, U[j,k]*B[j,q])))',
              algebra(),
            ],
            ['==', 'sum(p in J, sum(q in J, S0[p,q]*W[p,i]*W[q,k]))', hypothesis('U B')],
            ['==', 'rhs', hypothesis('S0 is diagonal')],
          ],
          [
            [
              '==',
              'sum(g in J, sum(h in J, U[g,i]*sum(p in J, sum(q in J, B[g,p]*S1[p,q]*B[h,q]))*U[h,k]))',
              unfold('T1'),
            ],
            [
              '==',
              'sum(p in J, sum(q in J, S1[p,q]*sum(j in J, U[j,i]*B[j,p])*sum(j in J, U[j,k]*B[j,q])))',
              algebra(),
            ],
            ['==', 'sum(p in J, sum(q in J, S1[p,q]*W[p,i]*W[q,k]))', hypothesis('U B')],
            ['==', 'rhs', hypothesis('S1 is the identity')],
          ],
          [
            [
              '==',
              'sum(j in J, U[j,i]*(sum(h in J, B[j,h]*m1[h]) + shift[j] - (sum(h in J, B[j,h]*m0[h]) + shift[j])))',
              unfold('n1', 'n0'),
            ],
            ['==', 'sum(h in J, sum(j in J, U[j,i]*B[j,h])*(m1[h] - m0[h]))', algebra()],
            ['==', 'rhs', hypothesis('U B')],
          ],
        ),
      ],
      instances: {
        sizes: { J: [1, 2] },
        raw: {
          normal: array('J', { is: 'positive' }),
          root: array('J', { is: 'positive' }),
          scale: array('J', { is: 'positive' }),
        },
        draw: {
          normal: { oneOf: [1, 2, 3] },
          root: { oneOf: ['1/2', 1, 2] },
          scale: { oneOf: ['1/2', 1, 2] },
        },
        construct: {
          'W[g in J, i in J]': 'delta(g,i)/root[i]',
          'S1[g in J, h in J]': 'delta(g,h)*root[g]^2',
          'S0[g in J, h in J]': 'delta(g,h)*root[g]^2*l[g]',
          'B[j in J, g in J]': 'scale[j]*(delta(j,g) - 2*normal[j]*normal[g]/sum(i in J, normal[i]^2))',
          'Binv[g in J, j in J]': '(delta(j,g) - 2*normal[j]*normal[g]/sum(i in J, normal[i]^2))/scale[j]',
        },
        regimes: {
          'axes that are not those of the coordinates': {
            sizes: { J: [2, 2] },
            construct: {
              'W[g in J, i in J]': `${reflected('g', 'i')}/root[i]`,
              'S1[g in J, h in J]': `sum(i in J, root[i]^2*${reflected('g', 'i')}*${reflected('h', 'i')})`,
              'S0[g in J, h in J]': `sum(i in J, root[i]^2*l[i]*${reflected('g', 'i')}*${reflected('h', 'i')})`,
            },
          },
        },
      },
    },
    'diagonal against the standard law': {
      given: {
        J: indexSet('coordinates'),
        Omega: law('points'),
        z: array('Omega', 'J', { is: 'square-integrable' }),
        mean: array('J'),
        sigma: array('J', { is: 'positive' }),
        tau: real('positive'),
      },
      hypotheses: {
        means: 'forall(j in J, E(w in Omega, z[w,j]) == 0)',
        variances: 'forall(j in J, E(w in Omega, z[w,j]^2) == sigma[j]^2)',
      },
      states:
        'E(w in Omega, -1/2*sum(j in J, log(tau*sigma[j]^2) + z[w,j]^2/sigma[j]^2) + 1/2*sum(j in J, log(tau) + (mean[j] + z[w,j])^2)) == 1/2*sum(j in J, sigma[j]^2 + mean[j]^2 - 1 - log(sigma[j]^2))',
      derivation: [
        [
          '==',
          '-1/2*sum(j in J, log(sigma[j]^2) + E(w in Omega, z[w,j]^2)/sigma[j]^2) + 1/2*sum(j in J, E(w in Omega, z[w,j]^2) + 2*mean[j]*E(w in Omega, z[w,j]) + mean[j]^2)',
          algebra(),
        ],
        [
          '==',
          '-1/2*sum(j in J, log(sigma[j]^2) + sigma[j]^2/sigma[j]^2) + 1/2*sum(j in J, sigma[j]^2 + 2*mean[j]*0 + mean[j]^2)',
          hypothesis('variances'),
          hypothesis('means'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { J: [1, 2], Omega: [2, 2] },
        raw: { side: array('Omega') },
        draw: {
          Omega: { tables: [['1/2', '1/2']] },
          side: { tables: [[1, -1]] },
          sigma: { oneOf: ['1/2', 1, 2] },
          tau: { oneOf: [1, 6] },
          mean: { between: [-2, 2], bits: 2 },
        },
        construct: { 'z[w in Omega, j in J]': 'sigma[j]*side[w]' },
      },
    },
  },

  controls: {
    symmetric: {
      part: 'nonnegative',
      states: `${kl} == 1/2*(sum(b in J, sum(j in J, sum(k in J, u[b,j]*u[b,k]*sum(a in J, t[a]*v[a,j]*v[a,k])))/s[b]) - card(J) + sum(b in J, sum(j in J, u[b,j]*(m0[j] - m1[j]))^2/s[b]) - (${logs}))`,
      counterexample: { ...single, s: [1], t: [4] },
      instances: { sizes: { J: [1, 1] }, regimes: {} },
      because: '0.31815 is not 0.80685',
    },
    'without the dimension': {
      part: 'nonnegative',
      states: `${kl.replace(' - card(J)', '')} == ${kl}`,
      counterexample: { ...single, s: [1], t: [1] },
      because: 'equal laws: 1/2 is not 0',
    },
    'the logarithms with the other sign': {
      part: 'nonnegative',
      states: `0 <= 1/2*(${trace} - card(J) + ${distance} - (${logs}))`,
      counterexample: { ...single, s: [1], t: [4] },
      instances: {
        sizes: { J: [1, 1] },
        draw: { ...instances.draw, s: { oneOf: [1] }, t: { oneOf: [4] } },
        construct: { ...instances.construct, 'm1[j in J]': 'm0[j]' },
        regimes: {},
      },
      because: '-1.06815 is negative, the divergence is 0.31815',
    },
    'a map that is not invertible': {
      part: 'affine maps',
      without: ['invertible'],
      counterexample: {
        J: 1,
        S0: [[1]],
        S1: [[1]],
        W: [[1]],
        l: [1],
        B: [[0]],
        Binv: [[0]],
        shift: [0],
        m0: [0],
        m1: [1],
      },
      instances: { construct: { 'B[j in J, g in J]': '0', 'Binv[g in J, j in J]': '0' } },
      because: 'the image has no density',
    },
    'the variances instead of the deviations': {
      part: 'diagonal against the standard law',
      replace: ['1/2*sum(j in J, sigma[j]^2 + mean', '1/2*sum(j in J, sigma[j] + mean'],
      counterexample: {
        J: 1,
        Omega: ['1/2', '1/2'],
        z: [[2], [-2]],
        mean: [0],
        sigma: [2],
        tau: 1,
      },
      instances: { draw: { sigma: { oneOf: [2] } } },
      because: '(3 - log 4)/2 is not (1 - log 4)/2',
    },
    'zero at a divergence of one': {
      part: 'zero for equal laws only',
      hypotheses: { none: `${kl} <= 1` },
      counterexample: { ...single, s: [1], t: [4] },
      instances: { construct: { ...equal.construct, 't[b in J]': '2*s[b]' } },
      because: 'the divergence is 0.318',
    },
    'eigenvalues without the logarithm': {
      part: 'eigenvalues',
      replace: ['- 1 - log(l[i])', '- 1'],
      counterexample: { ...single, s: [1], t: [4], W: [['1/2']], l: ['1/4'] },
      instances: {
        sizes: { J: [1, 1] },
        draw: { ...instances.draw, root: { oneOf: [2] }, s: { oneOf: [1] } },
      },
      because: 'log(1/4) is missing',
    },
    'another covariance': {
      part: 'formula',
      without: ['covariance'],
      counterexample: {
        J: 1,
        u: [[1]],
        s: [1],
        v: [[1]],
        t: [4],
        m0: [0],
        m1: [0],
        Omega: [1],
        z: [[0]],
        tau: 1,
      },
      instances: {
        construct: { ...instances.construct, 'z[w in Omega, j in J]': '0', 't[b in J]': '4*s[b]' },
      },
      because: 'a constant has no variance: log 2 is not 0.31815',
    },
  },
});
