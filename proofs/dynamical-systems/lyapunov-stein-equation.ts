/**
 * # A linear recurrence is stable iff the Stein equation has a positive definite solution
 *
 * h_{t+1} = A h_t in any dimension, V(h) = h'Ph, P - A'PA = Q, Q >= q > 0 and P <= p as forms. V falls by h'Qh in each step, so V(h_t) <= (1 - q/p)^t V(h_0), with
 * equality for A = a I and Q = I, and h_t tends to 0. The modulus of every eigenvalue is below 1 (complex ones as pairs of real vectors). V(h) is the sum of
 * h_t'Q h_t over t < n, and V(h_n). Conversely, where every h_t tends to 0 there is one solution at most, so for every Q there is one (the dimension
 * theorem): the series, symmetric and at least Q if Q is symmetric and nonnegative. That moduli below 1 make h_t vanish is cited. Continuous time: A'P + PA = -Q makes V fall at the rate h'Qh, and real parts negative.
 * Not claimed: that |A| < 1 is necessary (it is not), stability where a modulus is 1, that h'h falls whenever h_t vanishes (see `controls`).
 */
import {
  algebra,
  array,
  by,
  calculus,
  cases,
  contradiction,
  differentiable,
  element,
  have,
  hypothesis,
  type Instances,
  indexSet,
  induction,
  lemma,
  natural,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const id = 'lyapunov-stein-equation';
const form = (M: string, x: string, y = x) => `sum(i in I, sum(j in I, ${x}[i]*${M}[i,j]*${y}[j]))`;
const A = (x: string) => `array(m in I, sum(n in I, A[m,n]*${x}[n]))`;
const image = (i: string, x = 'x') => `sum(n in I, A[${i},n]*${x}[n])`;
const at = (t: string) => `sum(i in I, sum(j in I, h[${t},i]*P[i,j]*h[${t},j]))`;
const cost = (t: string) => `sum(i in I, sum(j in I, h[${t},i]*Q[i,j]*h[${t},j]))`;

const orbit = { 'h[0, i in I]': 'start[i]', 'h[t+1, i in I]': 'sum(j in I, A[i,j]*h[t,j])' };
const matrices = { P: array('I', 'I'), Q: array('I', 'I') } as const;
const stein = {
  'Stein equation':
    'forall(i in I, j in I, P[i,j] - sum(k in I, sum(l in I, A[k,i]*P[k,l]*A[l,j])) == Q[i,j])',
};
const orbits = {
  'orbit(x in R[I])[0, i in I]': 'x[i]',
  'orbit(x in R[I])[t+1, i in I]': 'sum(j in I, A[i,j]*orbit(x)[t,j])',
};
const vanishing = {
  'every orbit vanishes': 'forall(x in R[I], limit(t in nat, sum(i in I, orbit(x)[t,i]^2), 0))',
};
const positive = `forall(x in R[I], 0 <= ${form('P', 'x')})`;
const definite = {
  'Q is definite': `forall(x in R[I], q*sum(i in I, x[i]^2) <= ${form('Q', 'x')})`,
};
const bounded = {
  'P is bounded': `forall(x in R[I], ${form('P', 'x')} <= p*sum(i in I, x[i]^2))`,
  'q at most p': 'q <= p',
};
/** The eigenvalue a + ib with the eigenvector u + iv. */
const eigen = { q: real('positive'), a: real(), b: real(), u: array('I'), v: array('I') } as const;
const eigenpair = {
  'real part': 'forall(i in I, sum(j in I, A[i,j]*u[j]) == a*u[i] - b*v[i])',
  'imaginary part': 'forall(i in I, sum(j in I, A[i,j]*v[j]) == b*u[i] + a*v[i])',
  'no zero': '0 < sum(i in I, u[i]^2) + sum(i in I, v[i]^2)',
};
const lyapunov = {
  'Lyapunov equation':
    'forall(i in I, j in I, sum(k in I, A[k,i]*P[k,j]) + sum(k in I, P[i,k]*A[k,j]) == -Q[i,j])',
};

const step = have('step', `forall(z in nat, ${at('z')} - ${at('z+1')} == ${cost('z')})`, [
  [
    '==',
    `${at('z')} - sum(i in I, sum(j in I, sum(m in I, A[i,m]*h[z,m])*P[i,j]*sum(m in I, A[j,m]*h[z,m])))`,
    unfold('h'),
  ],
  ['==', 'rhs', lemma(id, { part: 'drop', at: { x: 'array(i in I, h[z,i])' } })],
]);

const positiveCost = have('positive cost', `0 < ${form('Q', 'u')} + ${form('Q', 'v')}`, [
  ['<', 'q*(sum(i in I, u[i]^2) + sum(i in I, v[i]^2))', sign()],
  ['==', 'q*sum(i in I, u[i]^2) + q*sum(i in I, v[i]^2)', algebra()],
  ['<=', `${form('Q', 'u')} + q*sum(i in I, v[i]^2)`, hypothesis('Q is definite', { at: { x: 'u' } })],
  ['<=', 'rhs', hypothesis('Q is definite', { at: { x: 'v' } })],
]);
const sumOfForms = have('sum of forms', `0 <= ${form('P', 'u')} + ${form('P', 'v')}`, [
  ['<=', form('P', 'u'), hypothesis('P is positive', { at: { x: 'u' } })],
  ['<=', 'rhs', hypothesis('P is positive', { at: { x: 'v' } })],
]);

/** Any matrices, and what the equation makes of them. */
const equation = {
  construct: {
    'Q[i in I, j in I]': 'P[i,j] - sum(k in I, sum(l in I, A[k,i]*P[k,l]*A[l,j]))',
  },
} as const;
/** Diagonal recurrences with moduli up to 3/4: Q is at least 1/2, P below 5. */
const diagonal = {
  raw: { d: array('I'), c: array('I') },
  draw: { d: { between: [-0.75, 0.75] }, c: { between: [0.5, 2] } },
  construct: {
    'A[i in I, j in I]': 'delta(i,j)*d[i]',
    'P[i in I, j in I]': 'delta(i,j)*c[i]/(1 - d[i]^2)',
    'Q[i in I, j in I]': 'delta(i,j)*c[i]',
    q: '1/2',
    p: '5',
  },
} as const;
const multiples = {
  'tight: a multiple of the identity': {
    raw: { modulus: real('[-1/2,1/2]') },
    construct: {
      'A[i in I, j in I]': 'delta(i,j)*modulus',
      'P[i in I, j in I]': 'delta(i,j)/(1 - modulus^2)',
      'Q[i in I, j in I]': 'delta(i,j)',
      q: '1',
      p: '1/(1 - modulus^2)',
    },
  },
} as const;

/** P need neither be diagonal nor positive. */
const coupled = {
  'forgetting at once': {
    sizes: { I: [2, 2] },
    raw: { coupling: real() },
    draw: { coupling: { oneOf: ['-1/2', '1/2'] }, start: { oneOf: [-1, 0, 1] } },
    construct: {
      'A[i in I, j in I]': '0',
      'P[i in I, j in I]': 'delta(i,j) + (1 - delta(i,j))*coupling',
      'Q[i in I, j in I]': 'P[i,j]',
      q: '1/2',
      p: '3/2',
    },
  },
  'growing, P negative': {
    raw: { growth: real(), times: natural() },
    draw: { growth: { oneOf: [-2, '5/4'] }, times: { oneOf: [1, 4] } },
    construct: {
      'A[i in I, j in I]': 'delta(i,j)*growth',
      'P[i in I, j in I]': '-delta(i,j)',
      'Q[i in I, j in I]': 'delta(i,j)*(growth^2 - 1)',
      q: 'growth^2 - 1',
      p: 'times*q',
    },
  },
} as const;

/** The same, and times at which orbits that start in [-1, 1] are short. */
const soon = {
  ...diagonal,
  raw: { ...diagonal.raw, grid: natural(), more: natural() },
  sizes: { I: [0, 2], grid: [0, 3], more: [0, 2] },
  draw: { ...diagonal.draw, x: { between: [-1, 1] }, y: { between: [-1, 1] } },
  construct: {
    ...diagonal.construct,
    eps_t: '1/2^grid',
    from_t: '2*grid + 2',
    t: '2*grid + 2 + more',
  },
} satisfies Instances;

/** Stable with the norm above 10; a solution for Q = 27 times the identity. */
const shear = {
  A: [
    ['1/2', 10],
    [0, '1/2'],
  ],
  P: [
    [36, 240],
    [240, 8036],
  ],
  Q: [
    [27, 0],
    [0, 27],
  ],
} as const;

export default proof({
  id,
  title: 'A linear recurrence is stable iff the Stein equation has a positive definite solution',
  sources: [
    {
      document: 'foundations-book',
      section: 'recurrent and residual architectures as dynamical systems',
      relation: 'made precise',
    },
  ],
  references: ['stein1952', 'horn2013, Theorem 5.6.12'],

  given: { I: indexSet('coordinates of the state'), A: array('I', 'I') },

  parts: {
    drop: {
      given: matrices,
      hypotheses: stein,
      states: `forall(x in R[I], ${form('P', 'x')} - sum(i in I, sum(j in I, ${image('i')}*P[i,j]*${image('j')})) == ${form('Q', 'x')})`,
      derivation: [
        [
          '==',
          'sum(i in I, sum(j in I, x[i]*(P[i,j] - sum(k in I, sum(l in I, A[k,i]*P[k,l]*A[l,j])))*x[j]))',
          algebra(),
        ],
        ['==', 'rhs', hypothesis('Stein equation')],
      ],
      instances: equation,
    },
    'sum of costs': {
      given: { ...matrices, start: array('I') },
      where: orbit,
      hypotheses: stein,
      states: `forall(n in nat, ${at('0')} == sum(t in range(n), ${cost('t')}) + ${at('n')})`,
      derivation: [
        step,
        induction('n', {
          base: [['==', 'rhs', algebra()]],
          step: [
            ['==', `sum(t in range(n), ${cost('t')}) + ${at('n')}`, hypothesis('induction')],
            [
              '==',
              `sum(t in range(n), ${cost('t')}) + (${at('n')} - ${at('n+1')}) + ${at('n+1')}`,
              algebra(),
            ],
            [
              '==',
              `sum(t in range(n), ${cost('t')}) + ${cost('n')} + ${at('n+1')}`,
              hypothesis('step', { at: { z: 'n' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
      instances: { ...equation, sizes: { I: [0, 2], n: [0, 3] } },
    },
    rate: {
      given: { ...matrices, start: array('I'), q: real('positive'), p: real('positive') },
      where: orbit,
      hypotheses: { ...stein, ...definite, ...bounded },
      states: `forall(t in nat, ${at('t')} <= (1 - q/p)^t*${at('0')})`,
      derivation: [
        step,
        have('factor', '0 <= 1 - q/p', [
          ['==', '1/p*(q - q)', algebra()],
          ['<=', '1/p*(p - q)', hypothesis('q at most p', { times: '1/p' })],
          ['==', 'rhs', algebra()],
        ]),
        have('contraction', `forall(n in nat, ${at('n+1')} <= (1 - q/p)*${at('n')})`, [
          ['==', `${at('n')} - (${at('n')} - ${at('n+1')})`, algebra()],
          ['==', `${at('n')} - ${cost('n')}`, hypothesis('step', { at: { z: 'n' } })],
          [
            '<=',
            `${at('n')} - q*sum(i in I, h[n,i]^2)`,
            hypothesis('Q is definite', { at: { x: 'array(i in I, h[n,i])' } }),
          ],
          ['==', `${at('n')} - q/p*(p*sum(i in I, h[n,i]^2))`, algebra()],
          [
            '<=',
            `${at('n')} - q/p*${at('n')}`,
            hypothesis('P is bounded', { at: { x: 'array(i in I, h[n,i])' }, times: 'q/p' }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        induction('t', {
          base: [['==', 'rhs', algebra()]],
          step: [
            ['<=', `(1 - q/p)*${at('t')}`, hypothesis('contraction', { at: { n: 't' } })],
            ['<=', `(1 - q/p)*((1 - q/p)^t*${at('0')})`, hypothesis('induction', { times: '1 - q/p' })],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
      instances: { ...diagonal, sizes: { I: [0, 3], t: [0, 4] }, regimes: { ...multiples, ...coupled } },
    },
    stable: {
      given: { ...matrices, start: array('I'), q: real('positive'), p: real('positive') },
      where: orbit,
      hypotheses: { ...stein, ...definite, ...bounded, 'P is positive': positive },
      states: 'limit(t in nat, sum(i in I, h[t,i]^2), 0)',
      derivation: [
        have('below one', '1 - q/p < 1', [['<', 'rhs', sign('q/p')]]),
        have('factor', '0 <= 1 - q/p', [
          ['==', '1/p*(q - q)', algebra()],
          ['<=', '1/p*(p - q)', hypothesis('q at most p', { times: '1/p' })],
          ['==', 'rhs', algebra()],
        ]),
        have('P above Q', `forall(x in R[I], q*sum(i in I, x[i]^2) <= ${form('P', 'x')})`, [
          ['<=', form('Q', 'x'), hypothesis('Q is definite')],
          [
            '==',
            `${form('P', 'x')} - sum(i in I, sum(j in I, ${image('i')}*P[i,j]*${image('j')}))`,
            lemma(id, { part: 'drop' }),
          ],
          ['<=', 'rhs', hypothesis('P is positive', { at: { x: A('x') } })],
        ]),
        have('bound', `forall(n in nat, abs(sum(i in I, h[n,i]^2) - 0) <= 1/q*${at('0')}*(1 - q/p)^n)`, [
          ['==', '1/q*(q*sum(i in I, h[n,i]^2))', algebra()],
          [
            '<=',
            `1/q*${at('n')}`,
            hypothesis('P above Q', { at: { x: 'array(i in I, h[n,i])' }, times: '1/q' }),
          ],
          ['<=', `1/q*((1 - q/p)^n*${at('0')})`, lemma(id, { part: 'rate', at: { t: 'n' }, times: '1/q' })],
          ['==', 'rhs', algebra()],
        ]),
        have('start', `0 <= 1/q*${at('0')}`, [
          ['<=', 'rhs', hypothesis('P is positive', { at: { x: 'array(i in I, h[0,i])' }, times: '1/q' })],
        ]),
        obtain(
          'm',
          'small',
          lemma('null-sequences', {
            part: 'geometric',
            at: { r: '1 - q/p', eps_n: `eps_t/(1/q*${at('0')} + 1)` },
          }),
        ),
        witness({ from_t: 'm' }),
        ['<=', `1/q*${at('0')}*(1 - q/p)^t`, hypothesis('bound', { at: { n: 't' } })],
        ['<=', `1/q*${at('0')}*abs((1 - q/p)^t - 0)`, sign()],
        ['<=', `1/q*${at('0')}*(eps_t/(1/q*${at('0')} + 1))`, hypothesis('small', { at: { n: 't' } })],
        ['<=', 'rhs', sign(`eps_t/(1/q*${at('0')} + 1)`)],
      ],
      instances: {
        ...diagonal,
        raw: { ...diagonal.raw, grid: natural(), more: natural() },
        sizes: { I: [0, 2], grid: [0, 2], more: [0, 2] },
        construct: {
          ...diagonal.construct,
          eps_t: '(sum(i in I, start[i]^2) + 1)/2^grid',
          from_t: '7*grid + 24',
          m: '7*grid + 24',
          t: '7*grid + 24 + more',
        },
      },
    },
    'eigenvalues inside': {
      given: { ...matrices, ...eigen },
      hypotheses: { ...stein, ...definite, 'P is positive': positive, ...eigenpair },
      states: 'a^2 + b^2 < 1',
      derivation: [
        have(
          'energy',
          `(1 - (a^2 + b^2))*(${form('P', 'u')} + ${form('P', 'v')}) == ${form('Q', 'u')} + ${form('Q', 'v')}`,
          [
            [
              '==',
              `${form('P', 'u')} - sum(i in I, sum(j in I, (a*u[i] - b*v[i])*P[i,j]*(a*u[j] - b*v[j]))) + (${form('P', 'v')} - sum(i in I, sum(j in I, (b*u[i] + a*v[i])*P[i,j]*(b*u[j] + a*v[j]))))`,
              algebra(),
            ],
            [
              '==',
              `${form('P', 'u')} - sum(i in I, sum(j in I, ${image('i', 'u')}*P[i,j]*${image('j', 'u')})) + (${form('P', 'v')} - sum(i in I, sum(j in I, ${image('i', 'v')}*P[i,j]*${image('j', 'v')})))`,
              hypothesis('real part'),
              hypothesis('imaginary part'),
            ],
            [
              '==',
              `${form('Q', 'u')} + (${form('P', 'v')} - sum(i in I, sum(j in I, ${image('i', 'v')}*P[i,j]*${image('j', 'v')})))`,
              lemma(id, { part: 'drop', at: { x: 'u' } }),
            ],
            ['==', `${form('Q', 'u')} + ${form('Q', 'v')}`, lemma(id, { part: 'drop', at: { x: 'v' } })],
          ],
        ),
        positiveCost,
        sumOfForms,
        cases(
          '1 <= a^2 + b^2',
          [
            contradiction('0 < 0', [
              ['<', `${form('Q', 'u')} + ${form('Q', 'v')}`, hypothesis('positive cost')],
              ['==', `(1 - (a^2 + b^2))*(${form('P', 'u')} + ${form('P', 'v')})`, hypothesis('energy')],
              [
                '<=',
                `(1 - 1)*(${form('P', 'u')} + ${form('P', 'v')})`,
                hypothesis('case', { times: `${form('P', 'u')} + ${form('P', 'v')}` }),
              ],
              ['==', '0', algebra()],
            ]),
          ],
          [['<', 'rhs', hypothesis('case')]],
        ),
      ],
      instances: {
        ...diagonal,
        raw: { ...diagonal.raw, which: element('I'), size: real('positive') },
        construct: {
          ...diagonal.construct,
          a: 'd[which]',
          b: '0',
          'u[i in I]': 'size*delta(i,which)',
          'v[i in I]': '0',
        },
        regimes: {
          'a rotation': {
            sizes: { I: [2, 2] },
            raw: { turn: array('I', 'I'), e: array('I'), f: array('I') },
            draw: {
              turn: {
                tables: [
                  [
                    ['1/2', '-1/2'],
                    ['1/2', '1/2'],
                  ],
                ],
              },
              e: { tables: [[1, 0]] },
              f: { tables: [[0, -1]] },
            },
            construct: {
              'A[i in I, j in I]': 'turn[i,j]',
              'P[i in I, j in I]': '2*delta(i,j)',
              'Q[i in I, j in I]': 'delta(i,j)',
              a: '1/2',
              b: '1/2',
              'u[i in I]': 'size*e[i]',
              'v[i in I]': 'size*f[i]',
            },
          },
          'a quarter turn': {
            sizes: { I: [2, 2] },
            raw: { turn: array('I', 'I'), e: array('I'), f: array('I') },
            draw: {
              turn: {
                tables: [
                  [
                    [0, '-3/4'],
                    ['3/4', 0],
                  ],
                ],
              },
              e: { tables: [[1, 0]] },
              f: { tables: [[0, -1]] },
            },
            construct: {
              'A[i in I, j in I]': 'turn[i,j]',
              'P[i in I, j in I]': '64/7*delta(i,j)',
              'Q[i in I, j in I]': '4*delta(i,j)',
              q: '4',
              a: '0',
              b: '3/4',
              'u[i in I]': 'size*e[i]',
              'v[i in I]': 'size*f[i]',
            },
          },
        },
      },
    },
    uniqueness: {
      given: { P: array('I', 'I'), S: array('I', 'I'), Q: array('I', 'I') },
      where: orbits,
      hypotheses: {
        ...stein,
        'S solves it, too':
          'forall(i in I, j in I, S[i,j] - sum(k in I, sum(l in I, A[k,i]*S[k,l]*A[l,j])) == Q[i,j])',
        ...vanishing,
      },
      states: 'forall(r in I, s in I, P[r,s] == S[r,s])',
      derivation: [
        [
          '==',
          'rhs',
          lemma('stein-equation', {
            part: 'uniqueness',
            at: { A: 'A', P: 'P', S: 'S', Q: 'Q', orbit: 'orbit', r: 'r', s: 's' },
          }),
        ],
      ],
      instances: { ...soon, construct: { ...soon.construct, 'S[i in I, j in I]': 'P[i,j]' } },
    },
    'a solution exists': {
      given: { Q: array('I', 'I') },
      where: orbits,
      hypotheses: {
        ...vanishing,
        'Q is symmetric': 'forall(i in I, j in I, Q[i,j] == Q[j,i])',
        'Q is positive': `forall(x in R[I], 0 <= ${form('Q', 'x')})`,
      },
      states: `exists(P in R[I,I], (forall(i in I, j in I, P[i,j] - sum(k in I, sum(l in I, A[k,i]*P[k,l]*A[l,j])) == Q[i,j])) and ((forall(i in I, j in I, P[i,j] == P[j,i])) and (forall(y in R[I], ${form('Q', 'y')} <= ${form('P', 'y')}))))`,
      derivation: [
        by(lemma('stein-equation', { part: 'a solution exists', at: { A: 'A', Q: 'Q', orbit: 'orbit' } })),
      ],
      instances: {
        ...soon,
        regimes: {
          // A = s x (Jx)' with x'Jx = 0, so that AA = 0.
          nilpotent: {
            sizes: { I: [2, 2] },
            raw: { turn: array('I', 'I'), axis: array('I'), root: array('I', 'I'), size: real() },
            draw: {
              turn: {
                tables: [
                  [
                    [0, 1],
                    [-1, 0],
                  ],
                ],
              },
              axis: { oneOf: [-1, 1, 2] },
              root: { oneOf: [-1, 0, '1/4', 1] },
              size: { oneOf: [0, '1/4', 1] },
            },
            construct: {
              'A[i in I, j in I]': 'size*axis[i]*sum(k in I, turn[j,k]*axis[k])',
              'Q[i in I, j in I]': 'sum(k in I, root[k,i]*root[k,j])',
              'P[i in I, j in I]': 'Q[i,j] + sum(k in I, sum(l in I, A[k,i]*Q[k,l]*A[l,j]))',
            },
          },
        },
      },
    },
    'moduli below one': {
      given: { start: array('I'), radius: real('[0,1)') },
      where: orbit,
      hypotheses: {
        'spectral radius':
          'forall(a in R, b in R, u in R[I], v in R[I], forall(i in I, sum(j in I, A[i,j]*u[j]) == a*u[i] - b*v[i]), forall(i in I, sum(j in I, A[i,j]*v[j]) == b*u[i] + a*v[i]), 0 < sum(i in I, u[i]^2) + sum(i in I, v[i]^2), a^2 + b^2 <= radius^2)',
      },
      states: 'limit(t in nat, sum(i in I, h[t,i]^2), 0)',
      cited: 'A^t tends to 0 iff the spectral radius is below 1 (Horn and Johnson 2013, Theorem 5.6.12)',
      instances: {
        raw: { d: array('I'), grid: natural(), more: natural(), which: element('I') },
        sizes: { I: [1, 3], grid: [0, 3], more: [0, 2] },
        draw: { d: { between: [-0.75, 0.75] } },
        construct: {
          'A[i in I, j in I]': 'delta(i,j)*d[i]',
          radius: '3/4',
          a: 'd[which]',
          b: '0',
          'u[i in I]': 'delta(i,which)',
          'v[i in I]': '0',
          eps_t: '(sum(i in I, start[i]^2) + 1)/2^grid',
          from_t: '2*grid',
          t: '2*grid + more',
        },
      },
    },
    'continuous time': {
      given: { ...matrices, path: differentiable(['R', 'I', 'R'], ['velocity', null]) },
      hypotheses: {
        ...lyapunov,
        flow: 'forall(t in R, i in I, velocity(t, i) == sum(j in I, A[i,j]*path(t, j)))',
      },
      states:
        'forall(t in R, D(sum(i in I, sum(j in I, path(t, i)*P[i,j]*path(t, j))), t) == -sum(i in I, sum(j in I, path(t, i)*Q[i,j]*path(t, j))))',
      derivation: [
        [
          '==',
          'sum(i in I, sum(j in I, velocity(t, i)*P[i,j]*path(t, j))) + sum(i in I, sum(j in I, path(t, i)*P[i,j]*velocity(t, j)))',
          calculus(),
        ],
        [
          '==',
          'sum(i in I, sum(j in I, sum(k in I, A[i,k]*path(t, k))*P[i,j]*path(t, j))) + sum(i in I, sum(j in I, path(t, i)*P[i,j]*sum(k in I, A[j,k]*path(t, k))))',
          hypothesis('flow'),
        ],
        [
          '==',
          'sum(i in I, sum(j in I, path(t, i)*(sum(k in I, A[k,i]*P[k,j]) + sum(k in I, P[i,k]*A[k,j]))*path(t, j)))',
          algebra(),
        ],
        ['==', 'sum(i in I, sum(j in I, path(t, i)*(-Q[i,j])*path(t, j)))', hypothesis('Lyapunov equation')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        raw: { start: array('I'), d: array('I'), c: array('I') },
        models: { path: 'map(t in R, i in I, start[i]*exp(d[i]*t))' },
        draw: { d: { between: [-2, 2] }, t: { between: [-1, 1] } },
        construct: {
          'A[i in I, j in I]': 'delta(i,j)*d[i]',
          'P[i in I, j in I]': 'delta(i,j)*c[i]',
          'Q[i in I, j in I]': '-2*delta(i,j)*d[i]*c[i]',
        },
        regimes: {
          'all directions alike': {
            raw: { speed: real(), freely: array('I', 'I') },
            draw: { speed: { oneOf: [-1, 1] } },
            models: { path: 'map(t in R, i in I, start[i]*exp(speed*t))' },
            construct: {
              'A[i in I, j in I]': 'speed*delta(i,j)',
              'P[i in I, j in I]': 'freely[i,j]',
              'Q[i in I, j in I]': '-2*speed*freely[i,j]',
            },
          },
        },
      },
    },
    'real parts negative': {
      given: { ...matrices, ...eigen },
      hypotheses: { ...lyapunov, ...definite, 'P is positive': positive, ...eigenpair },
      states: 'a < 0',
      derivation: [
        have(
          'energy',
          `2*a*(${form('P', 'u')} + ${form('P', 'v')}) == -(${form('Q', 'u')} + ${form('Q', 'v')})`,
          [
            [
              '==',
              `sum(i in I, sum(j in I, (a*u[i] - b*v[i])*P[i,j]*u[j])) + sum(i in I, sum(j in I, u[i]*P[i,j]*(a*u[j] - b*v[j]))) + sum(i in I, sum(j in I, (b*u[i] + a*v[i])*P[i,j]*v[j])) + sum(i in I, sum(j in I, v[i]*P[i,j]*(b*u[j] + a*v[j])))`,
              algebra(),
            ],
            [
              '==',
              `sum(i in I, sum(j in I, ${image('i', 'u')}*P[i,j]*u[j])) + sum(i in I, sum(j in I, u[i]*P[i,j]*${image('j', 'u')})) + sum(i in I, sum(j in I, ${image('i', 'v')}*P[i,j]*v[j])) + sum(i in I, sum(j in I, v[i]*P[i,j]*${image('j', 'v')}))`,
              hypothesis('real part'),
              hypothesis('imaginary part'),
            ],
            [
              '==',
              'sum(i in I, sum(j in I, u[i]*(sum(k in I, A[k,i]*P[k,j]) + sum(k in I, P[i,k]*A[k,j]))*u[j])) + sum(i in I, sum(j in I, v[i]*(sum(k in I, A[k,i]*P[k,j]) + sum(k in I, P[i,k]*A[k,j]))*v[j]))',
              algebra(),
            ],
            [
              '==',
              'sum(i in I, sum(j in I, u[i]*(-Q[i,j])*u[j])) + sum(i in I, sum(j in I, v[i]*(-Q[i,j])*v[j]))',
              hypothesis('Lyapunov equation'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        positiveCost,
        sumOfForms,
        cases(
          '0 <= a',
          [
            contradiction('0 < 0', [
              ['<', `${form('Q', 'u')} + ${form('Q', 'v')}`, hypothesis('positive cost')],
              ['==', `-(2*a*(${form('P', 'u')} + ${form('P', 'v')}))`, hypothesis('energy')],
              [
                '<=',
                `-(2*0*(${form('P', 'u')} + ${form('P', 'v')}))`,
                hypothesis('case', { times: `2*(${form('P', 'u')} + ${form('P', 'v')})` }),
              ],
              ['==', '0', algebra()],
            ]),
          ],
          [['<', 'rhs', hypothesis('case')]],
        ),
      ],
      instances: {
        raw: { d: array('I'), c: array('I'), which: element('I'), size: real('positive') },
        draw: { d: { between: [0.5, 2] }, c: { between: [0.5, 2] } },
        construct: {
          'A[i in I, j in I]': '-delta(i,j)*d[i]',
          'P[i in I, j in I]': 'delta(i,j)*c[i]',
          'Q[i in I, j in I]': '2*delta(i,j)*d[i]*c[i]',
          q: '1/2',
          a: '-d[which]',
          b: '0',
          'u[i in I]': 'size*delta(i,which)',
          'v[i in I]': '0',
        },
      },
    },
  },

  controls: {
    'lengths fall wherever orbits vanish': {
      part: 'stable',
      states: 'sum(i in I, sum(j in I, A[i,j]*start[j])^2) <= sum(i in I, start[i]^2)',
      counterexample: { I: 2, ...shear, q: 27, p: 8072, start: [0, 1] },
      instances: {
        sizes: { I: [2, 2] },
        raw: { sheared: array('I', 'I'), solution: array('I', 'I') },
        draw: { sheared: { tables: [shear.A] }, solution: { tables: [shear.P] } },
        construct: {
          'A[i in I, j in I]': 'sheared[i,j]',
          'P[i in I, j in I]': 'solution[i,j]',
          'Q[i in I, j in I]': '27*delta(i,j)',
          q: '27',
          p: '8072',
        },
      },
      because:
        'both eigenvalues are 1/2, and (0, 1) goes to (10, 1/2): neither is |A| < 1 necessary, nor does h.h fall',
    },
    'the cost of one step too few': {
      part: 'sum of costs',
      replace: ['range(n)', 'range(n+1)'],
      counterexample: { I: 1, A: [['1/2']], P: [['4/3']], Q: [[1]], start: [1], n: 0 },
      because: 'V(h_0) is 4/3, and with the first cost 7/3',
    },
    'twice the rate': {
      part: 'rate',
      replace: ['(1 - q/p)^t', '(1 - q/p)^(2*t)'],
      counterexample: { I: 1, A: [['1/2']], P: [['4/3']], Q: [[1]], start: [1], q: 1, p: '4/3', t: 1 },
      because: 'for A = 1/2 V falls by exactly 1/4 in each step, not by 1/16',
    },
    'a modulus of one': {
      part: 'eigenvalues inside',
      without: ['Q is definite'],
      counterexample: {
        I: 2,
        A: [
          [1, 0],
          [0, 1],
        ],
        P: [
          [1, 0],
          [0, 1],
        ],
        Q: [
          [0, 0],
          [0, 0],
        ],
        q: 1,
        a: 1,
        b: 0,
        u: [1, 0],
        v: [0, 0],
      },
      instances: {
        construct: {
          'A[i in I, j in I]': 'delta(i,j)',
          'P[i in I, j in I]': 'delta(i,j)',
          'Q[i in I, j in I]': '0',
          a: '1',
          b: '0',
          'v[i in I]': '0',
        },
      },
      because: 'the identity keeps every vector',
    },
    'a Jordan block with the eigenvalue one': {
      part: 'stable',
      without: ['Q is definite'],
      counterexample: {
        I: 2,
        A: [
          [1, 1],
          [0, 1],
        ],
        P: [
          [0, 0],
          [0, 1],
        ],
        Q: [
          [0, 0],
          [0, 0],
        ],
        q: 1,
        p: 1,
        start: [0, 1],
        eps_t: 1,
        from_t: 0,
        t: 1,
      },
      instances: {
        construct: {
          'A[i in I, j in I]': 'delta(i,j)',
          'P[i in I, j in I]': 'delta(i,j)',
          'Q[i in I, j in I]': '0',
          q: '1',
          p: '1',
          eps_t: 'sum(i in I, start[i]^2)/2',
          from_t: '0',
          m: '0',
          t: '0',
        },
      },
      because: 'A^t (0, 1) is (t, 1): the modulus 1 does not do',
    },
    'the generator without the transpose': {
      part: 'continuous time',
      replace: [
        '-sum(i in I, sum(j in I, path(t, i)*Q[i,j]*path(t, j)))',
        '-sum(i in I, sum(j in I, path(t, i)*Q[i,j]*path(t, j)))/2',
      ],
      counterexample: {
        I: 1,
        A: [[-1]],
        P: [[1]],
        Q: [[2]],
        t: 0,
        path: 'map(t in R, i in I, exp(-t))',
      },
      because: 'for h = exp(-t) V falls at the rate 2',
    },
  },
});
