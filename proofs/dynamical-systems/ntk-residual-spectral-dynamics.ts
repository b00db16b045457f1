/**
 * # The residual of a model that is linear in its parameters decays mode by mode of the tangent kernel
 *
 * Model f0 + J (theta - theta0), squared loss, kernel K = J J' with eigenvalues lam and an orthonormal basis of eigenvectors q_r. Along gradient
 * flow the residual is exp(-t K)(f0 - y): its component along q_r decays like exp(-lam_r t). After k steps of gradient descent it is
 * (I - eta K)^k (f0 - y), which tends to 0 for every start if and only if K is positive definite and 0 < eta < 2/lam for every eigenvalue;
 * for eta lam <= 1 larger eigenvalues decay faster. The prediction at another input is f0(x) + k(x,X) K^+ (I - exp(-t K)) (y - f0); it tends,
 * exponentially for K > 0, to kernel interpolation, and the parameters to the least-squares solution nearest to theta0, for singular K, too.
 * Not claimed: that eigenvectors exist (they are data); networks that are not linear in their parameters.
 */
import {
  algebra,
  array,
  both,
  calculus,
  cases,
  choice,
  contradiction,
  differentiable,
  element,
  have,
  hypothesis,
  type Instances,
  indexSet,
  induction,
  lemma,
  monotone,
  natural,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const id = 'ntk-residual-spectral-dynamics';
const flow = {
  given: { theta: differentiable(['R', 'P', 'R'], ['dtheta', null]) },
  hypotheses: {
    start: 'forall(p in P, theta(0,p) == theta0[p])',
    flow: 'forall(s in R, 0 <= s, forall(p in P, dtheta(s,p) == -sum(n in N, J[n,p]*residual(array(q in P, theta(s,q)))[n])))',
  },
};
/** `inv` inverts the eigenvalues that are not 0. */
const inverses = {
  given: { inv: array('N') },
  hypotheses: { inverses: 'forall(r in N, inv[r]*lam[r]^2 == lam[r])' },
};
const step = '(-sum(r in N, direction[p,r]*inv[r]*first[r]))';
const along = (t: string) => `residual(array(q in P, theta(${t},q)))`;
const stepped = (k: string) => `residual(array(q in P, w[${k},q]))`;

/** The fact `size of a power`. */
const sizeOfPower = have('size of a power', 'forall(z in R, i in nat, abs(z^i) == abs(z)^i)', [
  induction('i', {
    base: [['==', 'rhs', algebra()]],
    step: [
      ['==', 'abs(z^i)*abs(z)', algebra()],
      ['==', 'abs(z)^i*abs(z)', hypothesis('induction')],
      ['==', 'rhs', algebra()],
    ],
  }),
]);

/** The rows of a Householder reflection of the parameters. */
const row = (a: string) => `(delta(${a}, p) - 2*reflected[${a}]*reflected[p]/sum(q in P, reflected[q]^2))`;
/** J by singular values: `size`, the rows of Q, and rows of a reflection. */
const bySingularValues = (size: string) => ({
  'Q[r in N, n in N]': 'delta(r, n) - 2*normal[r]*normal[n]/sum(m in N, normal[m]^2)',
  'J[n in N, p in P]': `sum(r in N, Q[r,n]*${size}*${row('place[r]')})`,
  'lam[r in N]': `(${size})^2`,
  'inv[r in N]': '(1 - indicator(lam[r] == 0))/(lam[r] + indicator(lam[r] == 0))',
});
const spectra = {
  sizes: { N: [1, 3], P: [3, 4], k: [0, 3], i: [0, 3] },
  raw: {
    normal: array('N'),
    reflected: array('P'),
    size: array('N', { is: 'nonnegative' }),
    place: choice('N', 'P'),
    share: real('[0,1]'),
    moment: real('nonnegative'),
  },
  draw: {
    normal: { oneOf: [-1, 1] },
    reflected: { oneOf: [-1, 1] },
    size: { oneOf: [0, '1/2', 1, '3/2', 2] },
    place: { tables: [[0], [0, 1], [0, 1, 2]] },
    f0: { between: [-4, 4], bits: 3 },
    y: { between: [-4, 4], bits: 3 },
    theta0: { between: [-4, 4], bits: 3 },
    share: { between: [0, 1], bits: 4 },
    moment: { between: [0, 3], bits: 4 },
  },
  construct: { ...bySingularValues('size[r]'), eta: 'share', t: 'moment', s: 'moment/2' },
  models: {
    theta:
      'map(time in R, p in P, theta0[p] - sum(r in N, sum(n in N, J[n,p]*Q[r,n])*((1 - indicator(lam[r] == 0))/(lam[r] + indicator(lam[r] == 0))*(1 - exp(-lam[r]*time)) + indicator(lam[r] == 0)*time)*sum(m in N, Q[r,m]*(f0[m] - y[m]))))',
  },
} satisfies Instances;
const definite = { draw: { ...spectra.draw, size: { oneOf: ['1/2', 1, '3/2', 2] } } } satisfies Instances;
const rest = 'sum(r in N, delta(a, place[r])*(1 - indicator(size[r] == 0)))';

export default proof({
  id,
  title: 'The residual of a model linear in its parameters decays mode by mode of the tangent kernel',
  sources: [
    {
      document: 'foundations-book',
      section: 'NTK linearisation with exact spectral decomposition',
      relation: 'made precise',
    },
    {
      document: 'foundations-article',
      section: 'Functional Analysis (Spectral Properties)',
      relation: 'made precise',
    },
  ],
  references: ['jacot2018', 'lee2019', 'rahaman2019'],

  given: {
    N: nonemptySet('outputs'),
    P: indexSet('parameters'),
    J: array('N', 'P'),
    f0: array('N'),
    y: array('N'),
    theta0: array('P'),
    lam: array('N'),
    Q: array('N', 'N'),
    eta: real(),
  },
  where: {
    'residual(v in R[P])[n in N]': 'f0[n] + sum(p in P, J[n,p]*(v[p] - theta0[p])) - y[n]',
    'loss(v in R[P])': '1/2*sum(n in N, residual(v)[n]^2)',
    'slope(v in R[P])[p in P]': 'sum(n in N, J[n,p]*residual(v)[n])',
    'w[0, p in P]': 'theta0[p]',
    'w[k+1, p in P]': 'w[k,p] - eta*slope(array(q in P, w[k,q]))[p]',
    'mode(u in R[N])[r in N]': 'sum(n in N, Q[r,n]*u[n])',
    'direction[p in P, r in N]': 'sum(n in N, J[n,p]*Q[r,n])',
    'first[r in N]': 'sum(n in N, Q[r,n]*(f0[n] - y[n]))',
  },
  hypotheses: {
    orthonormal: 'forall(q in N, r in N, sum(n in N, Q[q,n]*Q[r,n]) == delta(q, r))',
    complete: 'forall(n in N, m in N, sum(r in N, Q[r,n]*Q[r,m]) == delta(n, m))',
    kernel: 'forall(n in N, m in N, sum(p in P, J[n,p]*J[m,p]) == sum(r in N, lam[r]*Q[r,n]*Q[r,m]))',
  },

  parts: {
    gradient: {
      without: ['orthonormal', 'complete', 'kernel'],
      states: 'forall(v in R[P], p in P, D(loss(v), v[p]) == slope(v)[p])',
      derivation: [
        [
          '==',
          'sum(n in N, J[n,p]*(f0[n] + sum(q in P, J[n,q]*(v[q] - theta0[q])) - y[n]))',
          unfold('loss', 'residual'),
          calculus(),
        ],
        ['==', 'rhs', unfold('slope', 'residual')],
      ],
      instances: {
        regimes: {
          'no modes': { construct: { 'lam[r in N]': 'size[r]', 'Q[r in N, n in N]': 'normal[r] + size[n]' } },
        },
      },
    },
    'kernel by modes': {
      without: ['complete'],
      states:
        'forall(u in R[N], r in N, mode(array(n in N, sum(p in P, J[n,p]*sum(m in N, J[m,p]*u[m]))))[r] == lam[r]*mode(u)[r])',
      derivation: [
        ['==', 'sum(n in N, Q[r,n]*sum(m in N, sum(p in P, J[n,p]*J[m,p])*u[m]))', unfold('mode')],
        [
          '==',
          'sum(n in N, Q[r,n]*sum(m in N, sum(q in N, lam[q]*Q[q,n]*Q[q,m])*u[m]))',
          hypothesis('kernel'),
        ],
        ['==', 'sum(q in N, lam[q]*sum(n in N, Q[q,n]*Q[r,n])*sum(m in N, Q[q,m]*u[m]))', algebra()],
        ['==', 'lam[r]*sum(m in N, Q[r,m]*u[m])', hypothesis('orthonormal')],
        ['==', 'rhs', unfold('mode')],
      ],
    },
    'residual by modes': {
      without: ['orthonormal', 'kernel'],
      states: 'forall(u in R[N], n in N, u[n] == sum(r in N, Q[r,n]*mode(u)[r]))',
      derivation: [
        ['==', 'sum(m in N, delta(n, m)*u[m])', algebra()],
        ['==', 'sum(m in N, sum(r in N, Q[r,n]*Q[r,m])*u[m])', hypothesis('complete')],
        ['==', 'rhs', unfold('mode')],
      ],
      instances: { regimes: { 'not the modes of the kernel': { construct: { 'lam[r in N]': 'size[r]' } } } },
    },
    'eigenvalues are squares': {
      without: ['complete'],
      states: 'forall(r in N, (lam[r] == sum(p in P, sum(n in N, J[n,p]*Q[r,n])^2)) and (0 <= lam[r]))',
      derivation: [
        have('square', 'forall(i in N, lam[i] == sum(p in P, sum(n in N, J[n,p]*Q[i,n])^2))', [
          [
            '==',
            'sum(q in N, lam[q]*sum(n in N, Q[q,n]*Q[i,n])*sum(m in N, Q[q,m]*Q[i,m]))',
            hypothesis('orthonormal'),
          ],
          ['==', 'sum(n in N, Q[i,n]*sum(m in N, sum(q in N, lam[q]*Q[q,n]*Q[q,m])*Q[i,m]))', algebra()],
          ['==', 'sum(n in N, Q[i,n]*sum(m in N, sum(p in P, J[n,p]*J[m,p])*Q[i,m]))', hypothesis('kernel')],
          ['==', 'rhs', algebra()],
        ]),
        both(
          [['==', 'rhs', hypothesis('square', { at: { i: 'r' } })]],
          [
            ['<=', 'sum(p in P, sum(n in N, J[n,p]*Q[r,n])^2)', sign()],
            ['==', 'rhs', hypothesis('square', { at: { i: 'r' } })],
          ],
        ),
      ],
    },
    'flow by modes': {
      without: ['complete'],
      ...flow,
      states: `forall(t in nonnegative, r in N, mode(${along('t')})[r] == exp(-lam[r]*t)*first[r])`,
      derivation: [
        monotone('constant', {
          variable: 's',
          from: '0',
          to: 't',
          of: 'exp(lam[r]*s)*sum(n in N, Q[r,n]*(f0[n] + sum(p in P, J[n,p]*(theta(s,p) - theta0[p])) - y[n]))',
          derivative: '== 0',
          proof: [
            [
              '==',
              `exp(lam[r]*s)*(lam[r]*sum(n in N, Q[r,n]*(f0[n] + sum(p in P, J[n,p]*(theta(s,p) - theta0[p])) - y[n])) + sum(n in N, Q[r,n]*sum(p in P, J[n,p]*dtheta(s,p))))`,
              algebra(),
            ],
            [
              '==',
              `exp(lam[r]*s)*(lam[r]*sum(n in N, Q[r,n]*(f0[n] + sum(p in P, J[n,p]*(theta(s,p) - theta0[p])) - y[n])) - sum(n in N, Q[r,n]*sum(p in P, J[n,p]*sum(m in N, J[m,p]*${along('s')}[m]))))`,
              hypothesis('flow'),
            ],
            [
              '==',
              `exp(lam[r]*s)*(lam[r]*mode(${along('s')})[r] - mode(array(n in N, sum(p in P, J[n,p]*sum(m in N, J[m,p]*${along('s')}[m]))))[r])`,
              unfold('mode', 'residual'),
            ],
            [
              '==',
              `exp(lam[r]*s)*(lam[r]*mode(${along('s')})[r] - lam[r]*mode(${along('s')})[r])`,
              lemma(id, { part: 'kernel by modes', at: { u: along('s'), r: 'r' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
        [
          '==',
          'exp(-lam[r]*t)*(exp(lam[r]*t)*sum(n in N, Q[r,n]*(f0[n] + sum(p in P, J[n,p]*(theta(t,p) - theta0[p])) - y[n])))',
          unfold('mode', 'residual'),
        ],
        [
          '==',
          'exp(-lam[r]*t)*(exp(lam[r]*0)*sum(n in N, Q[r,n]*(f0[n] + sum(p in P, J[n,p]*(theta(0,p) - theta0[p])) - y[n])))',
          hypothesis('constant'),
        ],
        [
          '==',
          'exp(-lam[r]*t)*sum(n in N, Q[r,n]*(f0[n] + sum(p in P, J[n,p]*(theta0[p] - theta0[p])) - y[n]))',
          hypothesis('start'),
        ],
        ['==', 'rhs', unfold('first')],
      ],
    },
    'residual along the flow': {
      ...flow,
      states: `forall(t in nonnegative, n in N, ${along('t')}[n] == sum(r in N, Q[r,n]*exp(-lam[r]*t)*first[r]))`,
      derivation: [
        [
          '==',
          `sum(r in N, Q[r,n]*mode(${along('t')})[r])`,
          lemma(id, { part: 'residual by modes', at: { u: along('t'), n: 'n' } }),
        ],
        ['==', 'rhs', lemma(id, { part: 'flow by modes' })],
      ],
    },
    'descent by modes': {
      without: ['complete'],
      states: `forall(k in nat, r in N, mode(${stepped('k')})[r] == (1 - eta*lam[r])^k*first[r])`,
      derivation: [
        induction('k', {
          base: [
            [
              '==',
              'sum(n in N, Q[r,n]*(f0[n] + sum(p in P, J[n,p]*(theta0[p] - theta0[p])) - y[n]))',
              unfold('mode', 'residual', 'w'),
            ],
            ['==', 'rhs', unfold('first')],
          ],
          step: [
            [
              '==',
              `sum(n in N, Q[r,n]*${stepped('k')}[n]) - eta*sum(n in N, Q[r,n]*sum(p in P, J[n,p]*sum(m in N, J[m,p]*${stepped('k')}[m])))`,
              unfold('mode', 'residual', 'w', 'slope'),
            ],
            [
              '==',
              `mode(${stepped('k')})[r] - eta*mode(array(n in N, sum(p in P, J[n,p]*sum(m in N, J[m,p]*${stepped('k')}[m]))))[r]`,
              unfold('mode'),
            ],
            [
              '==',
              `mode(${stepped('k')})[r] - eta*(lam[r]*mode(${stepped('k')})[r])`,
              lemma(id, { part: 'kernel by modes', at: { u: stepped('k'), r: 'r' } }),
            ],
            ['==', '(1 - eta*lam[r])*((1 - eta*lam[r])^k*first[r])', hypothesis('induction')],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
    },
    'residual of gradient descent': {
      states: `forall(k in nat, n in N, ${stepped('k')}[n] == sum(r in N, Q[r,n]*(1 - eta*lam[r])^k*first[r]))`,
      derivation: [
        [
          '==',
          `sum(r in N, Q[r,n]*mode(${stepped('k')})[r])`,
          lemma(id, { part: 'residual by modes', at: { u: stepped('k'), n: 'n' } }),
        ],
        ['==', 'rhs', lemma(id, { part: 'descent by modes' })],
      ],
    },
    'factors below one': {
      without: ['orthonormal', 'complete', 'kernel'],
      states:
        '(forall(z in R, 0 < z, z < 2, abs(1 - z) < 1)) and (forall(z in R, abs(1 - z) < 1, (0 < z) and (z < 2)))',
      derivation: [
        both(
          [
            have('above', '1 - z < 1', [['<', 'rhs', hypothesis('assumed-1')]]),
            have('below', '-(1 - z) < 1', [['<', 'rhs', hypothesis('assumed-2')]]),
            ['<', 'rhs', hypothesis('above'), hypothesis('below')],
          ],
          [
            both(
              [
                ['<', '1 - abs(1 - z)', hypothesis('assumed')],
                ['<=', '1 - (1 - z)', sign()],
                ['==', 'rhs', algebra()],
              ],
              [
                ['==', '1 + -(1 - z)', algebra()],
                ['<=', '1 + abs(1 - z)', sign()],
                ['<', 'rhs', hypothesis('assumed')],
              ],
            ),
          ],
        ),
      ],
      instances: { raw: { part: real('(0,1)') }, construct: { z: '2*part' } },
    },
    convergence: {
      hypotheses: {
        'positive definite': 'forall(r in N, 0 < lam[r])',
        'short steps': '(0 < eta) and (forall(r in N, eta*lam[r] < 2))',
      },
      states: `forall(n in N, limit(k in nat, ${stepped('k')}[n], 0))`,
      derivation: [
        have('rate', 'exists(c in nonnegative, (c < 1) and (forall(r in N, abs(1 - eta*lam[r]) <= c)))', [
          witness({ c: 'max(r in N, abs(1 - eta*lam[r]))' }),
          both(
            [
              have('each', 'forall(r in N, abs(1 - eta*lam[r]) < 1)', [
                have('positive', '0 < eta*lam[r]', [['<', 'rhs', sign()]]),
                ['<', 'rhs', lemma(id, { part: 'factors below one', at: { z: 'eta*lam[r]' } })],
              ]),
              ['<', 'rhs', hypothesis('each')],
            ],
            [['<=', 'rhs', algebra()]],
          ),
        ]),
        obtain('c', 'below one', hypothesis('rate')),
        sizeOfPower,
        have('powers', 'forall(i in nat, r in N, abs((1 - eta*lam[r])^i) <= c^i)', [
          [
            '==',
            'abs(1 - eta*lam[r])^i',
            hypothesis('size of a power', { at: { z: '1 - eta*lam[r]', i: 'i' } }),
          ],
          ['<=', 'rhs', hypothesis('below one')],
        ]),
        have(
          'bound',
          `forall(i in nat, abs(${stepped('i')}[n] - 0) <= sum(r in N, abs(Q[r,n]*first[r]))*c^i)`,
          [
            [
              '==',
              'abs(sum(r in N, Q[r,n]*(1 - eta*lam[r])^i*first[r]))',
              lemma(id, { part: 'residual of gradient descent' }),
            ],
            ['<=', 'sum(r in N, abs(Q[r,n]*(1 - eta*lam[r])^i*first[r]))', lemma('absolute-value-of-sum')],
            ['==', 'sum(r in N, abs(Q[r,n]*first[r])*abs((1 - eta*lam[r])^i))', algebra()],
            ['<=', 'sum(r in N, abs(Q[r,n]*first[r])*c^i)', hypothesis('powers')],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('powers vanish', 'limit(i in nat, c^i, 0)', [
          obtain(
            'm',
            'small',
            lemma('null-sequences', { part: 'geometric', at: { r: 'c', eps_n: 'eps_i' } }),
          ),
          witness({ from_i: 'm' }),
          ['<=', 'rhs', hypothesis('small')],
        ]),
        obtain(
          'm',
          'near',
          lemma('squeeze-theorem', {
            part: 'dominated',
            at: {
              a: `array(k in nat, ${stepped('k')}[n])`,
              A: '0',
              first: '0',
              r: 'array(k in nat, c^k)',
              C: 'sum(r in N, abs(Q[r,n]*first[r]))',
              eps_k: 'eps_k',
            },
          }),
        ),
        witness({ from_k: 'm' }),
        ['<=', 'rhs', hypothesis('near')],
      ],
      instances: {
        raw: { grid: natural(), more: natural(), part: real('(0,1)') },
        sizes: { N: [1, 3], P: [3, 4], grid: [0, 3], more: [0, 3] },
        draw: { ...definite.draw, part: { between: [0.0625, 0.9375], bits: 4 } },
        construct: {
          eta: '2*part/max(r in N, lam[r])',
          c: 'max(r in N, abs(1 - eta*lam[r]))',
          from_k: 'grid',
          m: 'grid',
          k: 'grid + more',
          eps_k: '(sum(r in N, abs(Q[r,n]*first[r])))*c^grid + 1/1024',
          from_i: 'grid',
          i: 'grid + more',
          eps_i: 'c^grid + 1/1024',
        },
      },
    },
    'convergence only if': {
      without: ['complete'],
      given: { c: element('N') },
      hypotheses: {
        'not there yet': 'first[c] != 0',
        converges: `limit(k in nat, mode(${stepped('k')})[c], 0)`,
      },
      states: '(0 < eta*lam[c]) and (eta*lam[c] < 2)',
      derivation: [
        have('factor', 'abs(1 - eta*lam[c]) < 1', [
          contradiction('0 < 0', [
            obtain('m', 'near', hypothesis('converges', { at: { eps_k: 'abs(first[c])/2' } })),
            sizeOfPower,
            have('powers', 'forall(i in nat, 1 <= abs(1 - eta*lam[c])^i)', [
              induction('i', {
                base: [['<=', 'rhs', algebra()]],
                step: [
                  ['<=', 'abs(1 - eta*lam[c])^i', hypothesis('induction')],
                  [
                    '<=',
                    'abs(1 - eta*lam[c])^i*abs(1 - eta*lam[c])',
                    hypothesis('contrary', { times: 'abs(1 - eta*lam[c])^i' }),
                  ],
                  ['==', 'rhs', algebra()],
                ],
              }),
            ]),
            ['<', 'abs(first[c])/2', sign()],
            [
              '<=',
              'abs(first[c])*abs(1 - eta*lam[c])^m - abs(first[c])/2',
              hypothesis('powers', { times: 'abs(first[c])' }),
            ],
            [
              '==',
              'abs(first[c])*abs((1 - eta*lam[c])^m) - abs(first[c])/2',
              hypothesis('size of a power', { at: { z: '1 - eta*lam[c]', i: 'm' } }),
            ],
            ['==', 'abs((1 - eta*lam[c])^m*first[c]) - abs(first[c])/2', algebra()],
            [
              '==',
              `abs(mode(${stepped('m')})[c] - 0) - abs(first[c])/2`,
              lemma(id, { part: 'descent by modes' }),
            ],
            ['<=', 'abs(first[c])/2 - abs(first[c])/2', hypothesis('near')],
            ['==', 'rhs', algebra()],
          ]),
        ]),
        both(
          [['<', 'rhs', lemma(id, { part: 'factors below one' })]],
          [['<', 'rhs', lemma(id, { part: 'factors below one' })]],
        ),
      ],
      instances: {
        draw: definite.draw,
        construct: { eta: '(1/2 + share)/lam[c]', eps_k: 'abs(first[c])/2', from_k: '1', m: '1', k: '2' },
      },
    },
    rate: {
      given: { low: real('nonnegative') },
      hypotheses: {
        'smallest eigenvalue': 'forall(r in N, low <= lam[r])',
        'short steps': '(0 <= eta) and (forall(r in N, eta*lam[r] <= 1))',
      },
      states: `forall(k in nat, sqrt(sum(n in N, ${stepped('k')}[n]^2)) <= (1 - eta*low)^k*sqrt(sum(n in N, (f0[n] - y[n])^2)))`,
      derivation: [
        have('length', 'forall(u in R[N], sum(n in N, u[n]^2) == sum(r in N, mode(u)[r]^2))', [
          ['==', 'sum(n in N, u[n]*sum(m in N, delta(n, m)*u[m]))', algebra()],
          ['==', 'sum(n in N, u[n]*sum(m in N, sum(r in N, Q[r,n]*Q[r,m])*u[m]))', hypothesis('complete')],
          ['==', 'rhs', unfold('mode')],
        ]),
        have('slowest', '0 <= 1 - eta*low', [
          ['==', 'max(r in N, 1 - 1)', algebra()],
          ['<=', 'max(r in N, 1 - eta*lam[r])', hypothesis('short steps')],
          ['<=', 'max(r in N, 1 - eta*low)', hypothesis('smallest eigenvalue')],
          ['==', 'rhs', algebra()],
        ]),
        have('factors', 'forall(r in N, 0 <= 1 - eta*lam[r])', [['<=', 'rhs', hypothesis('short steps')]]),
        have('powers', 'forall(r in N, ((1 - eta*lam[r])^k)^2 <= ((1 - eta*low)^k)^2)', [
          ['<=', 'rhs', hypothesis('smallest eigenvalue', { times: 'eta' })],
        ]),
        have(
          'squares',
          `sum(n in N, ${stepped('k')}[n]^2) <= ((1 - eta*low)^k)^2*sum(n in N, (f0[n] - y[n])^2)`,
          [
            [
              '==',
              `sum(r in N, mode(${stepped('k')})[r]^2)`,
              hypothesis('length', { at: { u: stepped('k') } }),
            ],
            ['==', 'sum(r in N, ((1 - eta*lam[r])^k)^2*first[r]^2)', lemma(id, { part: 'descent by modes' })],
            ['<=', 'sum(r in N, ((1 - eta*low)^k)^2*first[r]^2)', hypothesis('powers')],
            [
              '==',
              '((1 - eta*low)^k)^2*sum(r in N, mode(array(n in N, f0[n] - y[n]))[r]^2)',
              unfold('first', 'mode'),
            ],
            ['==', 'rhs', hypothesis('length', { at: { u: 'array(n in N, f0[n] - y[n])' } })],
          ],
        ),
        have('root', 'forall(z in nonnegative, s in nonnegative, sqrt(z^2*s) == z*sqrt(s))', [
          ['==', 'rhs', algebra()],
        ]),
        ['<=', 'sqrt(((1 - eta*low)^k)^2*sum(n in N, (f0[n] - y[n])^2))', hypothesis('squares')],
        [
          '==',
          'rhs',
          hypothesis('root', { at: { z: '(1 - eta*low)^k', s: 'sum(n in N, (f0[n] - y[n])^2)' } }),
        ],
      ],
      instances: {
        sizes: { N: [1, 3], P: [3, 4], k: [1, 3] },
        construct: { eta: 'share/4', low: 'min(r in N, lam[r])' },
        regimes: { 'tight: one eigenvalue': { construct: bySingularValues('share') } },
      },
    },
    'spectral bias': {
      without: ['orthonormal', 'complete', 'kernel'],
      given: { a: element('N'), c: element('N') },
      hypotheses: {
        order: 'lam[a] <= lam[c]',
        'short steps': '(0 <= eta) and (eta*lam[c] <= 1)',
      },
      states: 'forall(k in nat, (0 <= (1 - eta*lam[c])^k) and ((1 - eta*lam[c])^k <= (1 - eta*lam[a])^k))',
      derivation: [
        have('nonnegative', '0 <= 1 - eta*lam[c]', [['<=', 'rhs', hypothesis('short steps')]]),
        both([['<=', 'rhs', sign()]], [['<=', 'rhs', hypothesis('order', { times: 'eta' })]]),
      ],
      instances: {
        construct: { eta: 'share/4' },
        regimes: { 'tight: one eigenvalue': { construct: { 'lam[r in N]': 'size[c]^2' } } },
      },
    },
    'null modes stay': {
      without: ['complete'],
      ...flow,
      given: { ...flow.given, c: element('N') },
      hypotheses: { ...flow.hypotheses, null: 'lam[c] == 0' },
      states: `(forall(k in nat, mode(${stepped('k')})[c] == first[c])) and (forall(t in nonnegative, mode(${along('t')})[c] == first[c]))`,
      derivation: [
        both(
          [
            ['==', '(1 - eta*lam[c])^k*first[c]', lemma(id, { part: 'descent by modes' })],
            ['==', '(1 - eta*0)^k*first[c]', hypothesis('null')],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', 'exp(-lam[c]*t)*first[c]', lemma(id, { part: 'flow by modes' })],
            ['==', 'exp(-0*t)*first[c]', hypothesis('null')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: { construct: bySingularValues('(size[r]*(1 - delta(r, c)))') },
    },
    'directions of null modes vanish': {
      without: ['complete'],
      ...inverses,
      states: 'forall(p in P, r in N, direction[p,r]*(inv[r]*lam[r]) == direction[p,r])',
      derivation: [
        cases(
          'lam[r] == 0',
          [
            have('squares', 'sum(j in P, sum(n in N, J[n,j]*Q[r,n])^2) <= 0', [
              ['==', 'lam[r]', lemma(id, { part: 'eigenvalues are squares' })],
              ['==', '0', hypothesis('case')],
              ['<=', 'rhs', algebra()],
            ]),
            have('square', 'sum(n in N, J[n,p]*Q[r,n])^2 == 0', [
              [
                '==',
                'rhs',
                lemma('zero-sum-of-nonnegative', {
                  at: { I: 'P', f: 'array(j in P, sum(n in N, J[n,j]*Q[r,n])^2)', i: 'p' },
                }),
              ],
            ]),
            have('none', 'sum(n in N, J[n,p]*Q[r,n]) == 0', [
              contradiction('0 < 0', [
                ['<', 'sum(n in N, J[n,p]*Q[r,n])^2', sign()],
                ['==', 'rhs', hypothesis('square')],
              ]),
            ]),
            ['==', '0*(inv[r]*lam[r])', unfold('direction'), hypothesis('none')],
            ['==', 'sum(n in N, J[n,p]*Q[r,n])', hypothesis('none')],
            ['==', 'rhs', unfold('direction')],
          ],
          [
            ['==', 'direction[p,r]*(inv[r]*lam[r]^2/lam[r])', algebra()],
            ['==', 'direction[p,r]*(lam[r]/lam[r])', hypothesis('inverses')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
    'parameters along the flow': {
      given: { ...flow.given, ...inverses.given },
      hypotheses: { ...flow.hypotheses, ...inverses.hypotheses },
      states:
        'forall(t in nonnegative, p in P, theta(t,p) == theta0[p] - sum(r in N, direction[p,r]*inv[r]*(1 - exp(-lam[r]*t))*first[r]))',
      derivation: [
        monotone('constant', {
          variable: 's',
          from: '0',
          to: 't',
          of: 'theta(s,p) + sum(r in N, direction[p,r]*inv[r]*(1 - exp(-lam[r]*s))*first[r])',
          derivative: '== 0',
          proof: [
            [
              '==',
              'dtheta(s,p) + sum(r in N, direction[p,r]*(inv[r]*lam[r])*exp(-lam[r]*s)*first[r])',
              calculus(),
            ],
            [
              '==',
              'dtheta(s,p) + sum(r in N, direction[p,r]*exp(-lam[r]*s)*first[r])',
              lemma(id, { part: 'directions of null modes vanish' }),
            ],
            [
              '==',
              `-sum(n in N, J[n,p]*${along('s')}[n]) + sum(r in N, direction[p,r]*exp(-lam[r]*s)*first[r])`,
              hypothesis('flow'),
            ],
            [
              '==',
              `-sum(n in N, J[n,p]*sum(r in N, Q[r,n]*exp(-lam[r]*s)*first[r])) + sum(r in N, direction[p,r]*exp(-lam[r]*s)*first[r])`,
              lemma(id, { part: 'residual along the flow' }),
            ],
            ['==', 'rhs', unfold('direction')],
          ],
        }),
        [
          '==',
          'theta(t,p) + sum(r in N, direction[p,r]*inv[r]*(1 - exp(-lam[r]*t))*first[r]) - sum(r in N, direction[p,r]*inv[r]*(1 - exp(-lam[r]*t))*first[r])',
          algebra(),
        ],
        [
          '==',
          'theta(0,p) + sum(r in N, direction[p,r]*inv[r]*(1 - exp(-lam[r]*0))*first[r]) - sum(r in N, direction[p,r]*inv[r]*(1 - exp(-lam[r]*t))*first[r])',
          hypothesis('constant'),
        ],
        ['==', 'rhs', hypothesis('start')],
      ],
    },
    prediction: {
      given: { ...flow.given, ...inverses.given, g: array('P'), fx: real() },
      hypotheses: { ...flow.hypotheses, ...inverses.hypotheses },
      states:
        'forall(t in nonnegative, fx + sum(p in P, g[p]*(theta(t,p) - theta0[p])) == fx + sum(n in N, sum(p in P, g[p]*J[n,p])*sum(r in N, Q[r,n]*inv[r]*(1 - exp(-lam[r]*t))*sum(m in N, Q[r,m]*(y[m] - f0[m])))))',
      derivation: [
        [
          '==',
          'fx - sum(p in P, g[p]*sum(r in N, direction[p,r]*inv[r]*(1 - exp(-lam[r]*t))*first[r]))',
          lemma(id, { part: 'parameters along the flow' }),
        ],
        ['==', 'rhs', unfold('direction', 'first')],
      ],
    },
    'limit of the prediction': {
      given: { ...flow.given, ...inverses.given, g: array('P'), low: real('positive') },
      hypotheses: {
        ...flow.hypotheses,
        ...inverses.hypotheses,
        gap: 'forall(r in N, lam[r] != 0, low <= lam[r])',
      },
      states: `forall(t in nonnegative, abs(sum(p in P, g[p]*(theta(t,p) - theta0[p])) - sum(p in P, g[p]*${step})) <= exp(-low*t)*sum(r in N, abs(sum(p in P, g[p]*direction[p,r])*inv[r]*first[r])))`,
      derivation: [
        have(
          'terms',
          'forall(r in N, abs(sum(p in P, g[p]*direction[p,r])*inv[r]*first[r])*exp(-lam[r]*t) <= abs(sum(p in P, g[p]*direction[p,r])*inv[r]*first[r])*exp(-low*t))',
          [
            cases(
              'lam[r] == 0',
              [
                have('none', 'sum(p in P, g[p]*direction[p,r]) == 0', [
                  [
                    '==',
                    'sum(p in P, g[p]*(direction[p,r]*(inv[r]*lam[r])))',
                    lemma(id, { part: 'directions of null modes vanish' }),
                  ],
                  ['==', 'sum(p in P, g[p]*(direction[p,r]*(inv[r]*0)))', hypothesis('case')],
                  ['==', 'rhs', algebra()],
                ]),
                ['==', 'abs(0*inv[r]*first[r])*exp(-lam[r]*t)', hypothesis('none')],
                ['==', 'abs(0*inv[r]*first[r])*exp(-low*t)', algebra()],
                ['==', 'rhs', hypothesis('none')],
              ],
              [['<=', 'rhs', hypothesis('gap', { times: 't' })]],
            ),
          ],
        ),
        [
          '==',
          'abs(sum(r in N, sum(p in P, g[p]*direction[p,r])*inv[r]*exp(-lam[r]*t)*first[r]))',
          lemma(id, { part: 'parameters along the flow' }),
        ],
        [
          '<=',
          'sum(r in N, abs(sum(p in P, g[p]*direction[p,r])*inv[r]*exp(-lam[r]*t)*first[r]))',
          lemma('absolute-value-of-sum'),
        ],
        [
          '==',
          'sum(r in N, abs(sum(p in P, g[p]*direction[p,r])*inv[r]*first[r])*exp(-lam[r]*t))',
          algebra(),
        ],
        [
          '<=',
          'sum(r in N, abs(sum(p in P, g[p]*direction[p,r])*inv[r]*first[r])*exp(-low*t))',
          hypothesis('terms'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        construct: { low: '1/4' },
        regimes: {
          'tight: one output with the least eigenvalue': {
            sizes: { N: [1, 1] },
            draw: { size: { oneOf: ['1/2'] } },
          },
        },
      },
    },
    'inverse of the kernel': {
      ...inverses,
      hypotheses: { ...inverses.hypotheses, 'positive definite': 'forall(r in N, 0 < lam[r])' },
      states:
        'forall(n in N, l in N, sum(m in N, sum(p in P, J[n,p]*J[m,p])*sum(r in N, inv[r]*Q[r,m]*Q[r,l])) == delta(n, l))',
      derivation: [
        have('inverse', 'forall(r in N, inv[r]*lam[r] == 1)', [
          ['==', 'inv[r]*lam[r]^2/lam[r]', algebra()],
          ['==', 'lam[r]/lam[r]', hypothesis('inverses')],
          ['==', 'rhs', algebra()],
        ]),
        [
          '==',
          'sum(m in N, sum(q in N, lam[q]*Q[q,n]*Q[q,m])*sum(r in N, inv[r]*Q[r,m]*Q[r,l]))',
          hypothesis('kernel'),
        ],
        ['==', 'sum(q in N, sum(r in N, sum(m in N, Q[q,m]*Q[r,m])*lam[q]*inv[r]*Q[q,n]*Q[r,l]))', algebra()],
        ['==', 'sum(r in N, inv[r]*lam[r]*Q[r,n]*Q[r,l])', hypothesis('orthonormal')],
        ['==', 'sum(r in N, Q[r,n]*Q[r,l])', hypothesis('inverse')],
        ['==', 'rhs', hypothesis('complete')],
      ],
      instances: definite,
    },
    interpolation: {
      ...inverses,
      hypotheses: { ...inverses.hypotheses, 'positive definite': 'forall(r in N, 0 < lam[r])' },
      states: `forall(n in N, f0[n] + sum(p in P, J[n,p]*${step}) == y[n])`,
      derivation: [
        have('inverse', 'forall(r in N, inv[r]*lam[r] == 1)', [
          ['==', 'inv[r]*lam[r]^2/lam[r]', algebra()],
          ['==', 'lam[r]/lam[r]', hypothesis('inverses')],
          ['==', 'rhs', algebra()],
        ]),
        [
          '==',
          'f0[n] - sum(r in N, sum(m in N, sum(p in P, J[n,p]*J[m,p])*Q[r,m])*inv[r]*first[r])',
          unfold('direction'),
        ],
        [
          '==',
          'f0[n] - sum(r in N, sum(m in N, sum(q in N, lam[q]*Q[q,n]*Q[q,m])*Q[r,m])*inv[r]*first[r])',
          hypothesis('kernel'),
        ],
        [
          '==',
          'f0[n] - sum(r in N, sum(q in N, sum(m in N, Q[q,m]*Q[r,m])*lam[q]*Q[q,n])*inv[r]*first[r])',
          algebra(),
        ],
        ['==', 'f0[n] - sum(r in N, inv[r]*lam[r]*Q[r,n]*first[r])', hypothesis('orthonormal')],
        ['==', 'f0[n] - sum(r in N, Q[r,n]*first[r])', hypothesis('inverse')],
        ['==', 'f0[n] - sum(r in N, Q[r,n]*mode(array(m in N, f0[m] - y[m]))[r])', unfold('first', 'mode')],
        [
          '==',
          'f0[n] - (f0[n] - y[n])',
          lemma(id, { part: 'residual by modes', at: { u: 'array(m in N, f0[m] - y[m])', n: 'n' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: definite,
    },
    'normal equations': {
      ...inverses,
      states: `forall(i in P, sum(n in N, J[n,i]*(f0[n] + sum(p in P, J[n,p]*${step}) - y[n])) == 0)`,
      derivation: [
        [
          '==',
          'sum(n in N, J[n,i]*(f0[n] - y[n])) - sum(n in N, J[n,i]*sum(r in N, sum(m in N, sum(p in P, J[n,p]*J[m,p])*Q[r,m])*inv[r]*first[r]))',
          unfold('direction'),
        ],
        [
          '==',
          'sum(n in N, J[n,i]*(f0[n] - y[n])) - sum(n in N, J[n,i]*sum(r in N, sum(m in N, sum(q in N, lam[q]*Q[q,n]*Q[q,m])*Q[r,m])*inv[r]*first[r]))',
          hypothesis('kernel'),
        ],
        [
          '==',
          'sum(n in N, J[n,i]*(f0[n] - y[n])) - sum(n in N, J[n,i]*sum(r in N, sum(q in N, sum(m in N, Q[q,m]*Q[r,m])*lam[q]*Q[q,n])*inv[r]*first[r]))',
          algebra(),
        ],
        [
          '==',
          'sum(n in N, J[n,i]*(f0[n] - y[n])) - sum(n in N, J[n,i]*sum(r in N, lam[r]*Q[r,n]*inv[r]*first[r]))',
          hypothesis('orthonormal'),
        ],
        [
          '==',
          'sum(n in N, J[n,i]*(f0[n] - y[n])) - sum(r in N, direction[i,r]*(inv[r]*lam[r])*first[r])',
          unfold('direction'),
        ],
        [
          '==',
          'sum(n in N, J[n,i]*(f0[n] - y[n])) - sum(r in N, direction[i,r]*first[r])',
          lemma(id, { part: 'directions of null modes vanish' }),
        ],
        [
          '==',
          'sum(n in N, J[n,i]*(f0[n] - y[n])) - sum(n in N, J[n,i]*sum(r in N, Q[r,n]*mode(array(m in N, f0[m] - y[m]))[r]))',
          unfold('direction', 'first', 'mode'),
        ],
        [
          '==',
          'sum(n in N, J[n,i]*(f0[n] - y[n])) - sum(n in N, J[n,i]*(f0[n] - y[n]))',
          lemma(id, { part: 'residual by modes', at: { u: 'array(m in N, f0[m] - y[m])', n: 'n' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'minimum norm': {
      given: { ...inverses.given, other: array('P') },
      hypotheses: {
        ...inverses.hypotheses,
        'least squares':
          'forall(i in P, sum(n in N, J[n,i]*(f0[n] + sum(p in P, J[n,p]*other[p]) - y[n])) == 0)',
      },
      states: `sum(p in P, ${step}^2) <= sum(p in P, other[p]^2)`,
      derivation: [
        have(
          'no image',
          `forall(i in P, sum(n in N, J[n,i]*sum(p in P, J[n,p]*(other[p] - ${step}))) == 0)`,
          [
            [
              '==',
              `sum(n in N, J[n,i]*(f0[n] + sum(p in P, J[n,p]*other[p]) - y[n])) - sum(n in N, J[n,i]*(f0[n] + sum(p in P, J[n,p]*${step}) - y[n]))`,
              algebra(),
            ],
            [
              '==',
              `0 - sum(n in N, J[n,i]*(f0[n] + sum(p in P, J[n,p]*${step}) - y[n]))`,
              hypothesis('least squares'),
            ],
            ['==', '0 - 0', lemma(id, { part: 'normal equations' })],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('squares', `sum(n in N, sum(p in P, J[n,p]*(other[p] - ${step}))^2) <= 0`, [
          [
            '==',
            `sum(i in P, (other[i] - ${step.replaceAll('[p,', '[i,')})*sum(n in N, J[n,i]*sum(p in P, J[n,p]*(other[p] - ${step}))))`,
            algebra(),
          ],
          ['==', `sum(i in P, (other[i] - ${step.replaceAll('[p,', '[i,')})*0)`, hypothesis('no image')],
          ['<=', 'rhs', algebra()],
        ]),
        have('square', `forall(n in N, sum(p in P, J[n,p]*(other[p] - ${step}))^2 == 0)`, [
          [
            '==',
            'rhs',
            lemma('zero-sum-of-nonnegative', {
              at: { I: 'N', f: `array(m in N, sum(p in P, J[m,p]*(other[p] - ${step}))^2)`, i: 'n' },
            }),
          ],
        ]),
        have('same image', `forall(n in N, sum(p in P, J[n,p]*(other[p] - ${step})) == 0)`, [
          contradiction('0 < 0', [
            ['<', `sum(p in P, J[n,p]*(other[p] - ${step}))^2`, sign()],
            ['==', 'rhs', hypothesis('square')],
          ]),
        ]),
        have('orthogonal', `sum(p in P, ${step}*(other[p] - ${step})) == 0`, [
          [
            '==',
            `-sum(h in N, inv[h]*first[h]*sum(n in N, Q[h,n]*sum(p in P, J[n,p]*(other[p] - ${step}))))`,
            unfold('direction'),
          ],
          ['==', '-sum(r in N, inv[r]*first[r]*sum(n in N, Q[r,n]*0))', hypothesis('same image')],
          ['==', 'rhs', algebra()],
        ]),
        ['<=', `sum(p in P, ${step}^2) + sum(p in P, (other[p] - ${step})^2)`, sign()],
        ['==', `sum(p in P, other[p]^2) - 2*sum(p in P, ${step}*(other[p] - ${step}))`, algebra()],
        ['==', 'sum(p in P, other[p]^2) - 2*0', hypothesis('orthogonal')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        raw: { free: array('P') },
        draw: { free: { between: [-4, 4], bits: 3 } },
        construct: { 'other[p in P]': `${step} + sum(a in P, free[a]*${row('a')}*(1 - ${rest}))` },
        regimes: { 'tight: the solution itself': { construct: { 'other[p in P]': step } } },
      },
    },
  },
  instances: spectra,

  controls: {
    'decay by the root of the eigenvalue': {
      part: 'flow by modes',
      replace: ['exp(-lam[r]*t)', 'exp(-sqrt(lam[r])*t)'],
      counterexample: {
        N: 1,
        P: 1,
        J: [[2]],
        f0: [1],
        y: [0],
        theta0: [0],
        lam: [4],
        Q: [[1]],
        theta: 'map(time in R, p in P, (exp(-4*time) - 1)/2)',
        t: 1,
        s: 1,
      },
      because: 'for the eigenvalue 4 it is exp(-4), not exp(-2)',
    },
    'steps up to 2.5/lambda': {
      part: 'descent by modes',
      hypotheses: { steps: 'forall(r in N, eta*lam[r] <= 5/2)' },
      states: `forall(k in nat, r in N, abs(mode(${stepped('k')})[r]) <= abs(first[r]))`,
      counterexample: {
        N: 1,
        P: 1,
        J: [[1]],
        f0: [1],
        y: [0],
        theta0: [0],
        lam: [1],
        Q: [[1]],
        eta: '5/2',
        k: 1,
      },
      instances: { sizes: { k: [1, 3] }, construct: { eta: '5/2/(1/4 + max(r in N, lam[r]))' } },
      because: 'the factor is -3/2',
    },
    'steps up to 2/(smallest eigenvalue)': {
      part: 'descent by modes',
      hypotheses: { steps: 'eta*min(r in N, lam[r]) <= 2' },
      states: `forall(k in nat, r in N, abs(mode(${stepped('k')})[r]) <= abs(first[r]))`,
      counterexample: {
        N: 2,
        P: 2,
        J: [
          [1, 0],
          [0, 2],
        ],
        f0: [0, 1],
        y: [0, 0],
        theta0: [0, 0],
        lam: [1, 4],
        Q: [
          [1, 0],
          [0, 1],
        ],
        eta: 1,
        k: 1,
      },
      instances: { sizes: { N: [2, 3], k: [1, 3] }, construct: { eta: '1' } },
      because: 'the factor of the other eigenvalue is -3',
    },
    'interpolation with a singular kernel': {
      part: 'interpolation',
      without: ['positive definite'],
      counterexample: {
        N: 2,
        P: 1,
        J: [[1], [0]],
        f0: [0, 0],
        y: [0, 1],
        theta0: [0],
        lam: [1, 0],
        Q: [
          [1, 0],
          [0, 1],
        ],
        inv: [1, 0],
      },
      instances: spectra,
      because: 'the residual on the kernel of K does not change',
    },
    'interpolation with fewer parameters than outputs': {
      part: 'interpolation',
      without: ['positive definite'],
      hypotheses: { 'fewer parameters': 'card(P) + 1 <= card(N)' },
      counterexample: {
        N: 2,
        P: 1,
        J: [[1], [0]],
        f0: [0, 0],
        y: [0, 1],
        theta0: [0],
        lam: [1, 0],
        Q: [
          [1, 0],
          [0, 1],
        ],
        inv: [1, 0],
      },
      instances: {
        sizes: { N: [2, 3], P: [1, 1] },
        raw: { top: element('N') },
        draw: {
          place: {
            tables: [
              [0, 0],
              [0, 0, 0],
            ],
          },
        },
        construct: bySingularValues('(delta(r, top)*(1 + size[r]))'),
      },
      because: 'K is singular then',
    },
    'the rate of the largest eigenvalue': {
      part: 'rate',
      hypotheses: { 'smallest eigenvalue': 'forall(r in N, lam[r] <= low)' },
      counterexample: {
        N: 2,
        P: 3,
        J: [
          [1, 0, 0],
          [0, 1, 1],
        ],
        f0: [1, 0],
        y: [0, 0],
        theta0: [0, 0, 0],
        lam: [1, 2],
        Q: [
          [1, 0],
          [0, 1],
        ],
        eta: '1/4',
        low: 2,
        k: 1,
      },
      instances: { sizes: { N: [2, 3], k: [1, 3] }, construct: { low: 'max(r in N, lam[r])' } },
      because: 'the mode of the eigenvalue 1 keeps 3/4, not 1/2',
    },
    'one percent faster': {
      part: 'rate',
      replace: ['(1 - eta*low)^k', '(99/100*(1 - eta*low))^k'],
      counterexample: {
        N: 1,
        P: 1,
        J: [[1]],
        f0: [1],
        y: [0],
        theta0: [0],
        lam: [1],
        Q: [[1]],
        eta: '1/2',
        low: 1,
        k: 1,
      },
      instances: { sizes: { N: [1, 1], k: [1, 3] } },
      because: 'the mode of the smallest eigenvalue shrinks by that factor exactly',
    },
    'smaller eigenvalues are faster': {
      part: 'spectral bias',
      hypotheses: { order: 'lam[c] <= lam[a]', 'short steps': '(0 <= eta) and (eta*lam[a] <= 1)' },
      counterexample: { N: 2, lam: [1, 0], a: 0, c: 1, eta: '1/2', k: 1 },
      instances: { sizes: { N: [2, 3], k: [1, 3] } },
      because: 'the mode of the eigenvalue 0 does not move',
    },
    'any parameters are at least as long': {
      part: 'minimum norm',
      without: ['least squares'],
      counterexample: {
        N: 1,
        P: 1,
        J: [[1]],
        f0: [1],
        y: [0],
        theta0: [0],
        lam: [1],
        Q: [[1]],
        inv: [1],
        other: [0],
      },
      instances: { construct: { 'other[p in P]': '0' } },
      because: 'no change is shorter than a change',
    },
    'one percent closer to the limit': {
      part: 'limit of the prediction',
      replace: ['<= exp(-low*t)', '<= 99/100*exp(-low*t)'],
      counterexample: {
        N: 1,
        P: 1,
        J: [[1]],
        f0: [1],
        y: [0],
        theta0: [0],
        lam: [1],
        Q: [[1]],
        inv: [1],
        g: [1],
        low: 1,
        theta: 'map(time in R, p in P, exp(-time) - 1)',
        t: 0,
        s: 0,
      },
      instances: { sizes: { N: [1, 1] }, draw: { size: { oneOf: ['1/2'] } } },
      because: 'at the start the whole way is left',
    },
  },
});
