/**
 * # Gradient descent on a quadratic contracts by (kappa - 1)/(kappa + 1) at best
 *
 * For a quadratic whose Hessian has its spectrum in [mu, L], mu > 0, a step eta multiplies the distance to the minimiser by at most
 * rho(eta) = max(|1 - eta mu|, |1 - eta L|), which is never less than (kappa - 1)/(kappa + 1), kappa = L/mu, and equal to it exactly for
 * eta = 2/(mu + L). With that step the distance after t steps is at most that factor to the t, in any dimension, and equal to it, for every
 * t, from starts in the span of two extreme eigenvectors. So log(1/eps)/log((kappa + 1)/(kappa - 1)) steps are enough, and needed from
 * there: kappa/2 log(1/eps), up to a factor that tends to 1. Iterates with errors, such as computed ones, obey the same with the errors
 * that each step makes, which can be computed from the iterates (an a-posteriori bound).
 * Not claimed: that eigenvectors exist (they are data; `spectral-theorem`); functions that are not quadratic; steps that vary.
 */
import {
  algebra,
  array,
  both,
  calculus,
  cases,
  contradiction,
  element,
  have,
  hypothesis,
  type Instances,
  induction,
  lemma,
  nonemptySet,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';
import gradientDescent from '../../kernels/gradient-descent.ts';

const id = 'gradient-descent-condition-number-rate';
const factor = '(kappa - 1)/(kappa + 1)';
const scalars = {
  without: ['orthonormal', 'complete', 'spectrum'],
  hypotheses: { 'mu at most L': 'mu <= L' },
};
const at = (k: string) => `distance(array(j in I, x[${k},j]))`;
const inverse = '(kappa + 1)/(kappa - 1)';
const steps = `log(1/eps)/log(${inverse})`;
/** The facts `below one`, `quotient` and `logs`. */
const logs = [
  have('below one', '1/kappa < 1', [
    ['<', 'kappa/kappa', hypothesis('not all alike', { times: '1/kappa' })],
    ['==', 'rhs', algebra()],
  ]),
  have('quotient', 'forall(p in positive, q in positive, log(p/q) == log(p) - log(q))', [
    ['==', 'rhs', algebra()],
  ]),
  have('logs', `log(${inverse}) == log(1 + 1/kappa) - log(1 - 1/kappa)`, [
    [
      '==',
      'log(kappa + 1) - log(kappa - 1)',
      hypothesis('quotient', { at: { p: 'kappa + 1', q: 'kappa - 1' } }),
    ],
    [
      '==',
      'log((kappa + 1)/kappa) - log((kappa - 1)/kappa)',
      hypothesis('quotient', { at: { p: 'kappa + 1', q: 'kappa' } }),
      hypothesis('quotient', { at: { p: 'kappa - 1', q: 'kappa' } }),
    ],
    ['==', 'rhs', algebra()],
  ]),
];
/** The facts `positive factor`, `logarithm of a power` and `logarithm`: that of the inverse factor is positive. */
const ratio = [
  ...logs,
  have('positive factor', `0 < ${factor}`, [
    ['<', 'rhs', hypothesis('not all alike', { times: '1/(kappa + 1)' })],
  ]),
  have('power of a positive number', 'forall(p in positive, k in nat, log(p^k) == k*log(p))', [
    ['==', 'rhs', algebra()],
  ]),
  have('logarithm of a power', `forall(k in nat, log((${factor})^k) == -(k*log(${inverse})))`, [
    ['==', `k*log(${factor})`, hypothesis('power of a positive number', { at: { p: factor, k: 'k' } })],
    [
      '==',
      'k*(log(kappa - 1) - log(kappa + 1))',
      hypothesis('quotient', { at: { p: 'kappa - 1', q: 'kappa + 1' } }),
    ],
    ['==', 'rhs', hypothesis('quotient', { at: { p: 'kappa + 1', q: 'kappa - 1' } })],
  ]),
  have('logarithm', `0 < log(${inverse})`, [
    ['<', '2*(1/kappa)', sign()],
    [
      '<=',
      'log(1 + 1/kappa) - log(1 - 1/kappa)',
      lemma('inverse-hyperbolic-tangent', { part: 'from below' }),
    ],
    ['==', 'rhs', hypothesis('logs')],
  ]),
];
const bestStep = { 'best step': 'eta == 2/(mu + L)' };

/** The fact `not negative`. */
const rhoNotNegative = have('not negative', '0 <= rho', [
  ['<=', 'max(abs(1 - eta*mu), abs(1 - eta*L))', sign()],
  ['==', 'rhs', unfold('rho')],
]);
/** The fact `mu at most L`. */
const ordered = have('mu at most L', 'mu <= L', [
  ['==', 'max(r in I, mu)', algebra()],
  ['<=', 'max(r in I, lam[r])', hypothesis('spectrum')],
  ['<=', 'max(r in I, L)', hypothesis('spectrum')],
  ['==', 'rhs', algebra()],
]);
/** The fact `factor`: it is nonnegative. */
const factorNotNegative = have('factor', `0 <= ${factor}`, [
  ['<=', '(L - mu)/(L + mu)', hypothesis('mu at most L', { times: '1/(L + mu)' })],
  ['==', '(L/mu - 1)/(L/mu + 1)', algebra()],
  ['==', 'rhs', hypothesis('condition number')],
]);

/** Eigenvalues between mu and L = shape mu; eigenvectors are the rows of a Householder reflection. */
const spectra = {
  sizes: { I: [1, 3], k: [0, 3], t: [1, 3] },
  raw: {
    normal: array('I'),
    shape: real('[1,8]'),
    share: array('I', { is: '[0,1]' }),
    step: real('[0,2]'),
    late: real('[0,1]'),
  },
  draw: {
    mu: { oneOf: ['1/4', '1/2', 1, 2] },
    normal: { oneOf: [-1, 1] },
    center: { between: [-4, 4], bits: 3 },
    start: { between: [-4, 4], bits: 3 },
    shape: { oneOf: [1, 2, 3, 7] },
    share: { between: [0.0625, 0.9375], bits: 4 },
    step: { between: [0, 2], bits: 4 },
  },
  construct: {
    L: 'shape*mu',
    kappa: 'shape',
    'lam[r in I]': 'mu + share[r]*(L - mu)',
    'B[r in I, i in I]': 'delta(r, i) - 2*normal[r]*normal[i]/sum(j in I, normal[j]^2)',
  },
} satisfies Instances;
const atBestStep = { construct: { ...spectra.construct, eta: '2/(mu + L)' } } satisfies Instances;
const slowest = { 'lam[r in I]': 'mu' };
/** The largest eigenvalue alone: each step triples the distance. */
const diverging = { sizes: { I: [1, 1] }, construct: { eta: '4/L', 'lam[r in I]': 'L' } } satisfies Instances;
/** The least and the largest eigenvalue belong to `low` and `high`, and from there the start is drawn. */
const extreme = {
  sizes: { I: [2, 3] },
  construct: {
    ...atBestStep.construct,
    kappa: '1 + (1 - delta(low, high))*(shape - 1)',
    L: 'kappa*mu',
    'lam[r in I]': 'mu + (L - mu)*(delta(r, high) + (1 - delta(r, high))*(1 - delta(r, low))*share[r])',
    'start[i in I]': 'center[i] + a*B[low,i] + c*B[high,i]',
  },
} satisfies Instances;
const timely = `(${factor})^t + (1 - (${factor})^t)*late`;

export default proof({
  id,
  title: 'Gradient descent on a quadratic contracts by (kappa - 1)/(kappa + 1) at best, and by that exactly',
  sources: [
    {
      document: 'foundations-article',
      section: 'Gradient Flow and Linear Transformations',
      relation: 'made precise',
    },
  ],
  references: ['nesterov2018, Theorem 2.1.15', 'polyak1987, Section 1.4'],

  given: {
    I: nonemptySet('coordinates'),
    mu: real('positive'),
    kappa: real('positive'),
    L: real('positive'),
    lam: array('I'),
    B: array('I', 'I'),
    center: array('I'),
    start: array('I'),
    eta: real(),
  },
  where: {
    rho: 'max(abs(1 - eta*mu), abs(1 - eta*L))',
    'H[i in I, j in I]': 'sum(r in I, lam[r]*B[r,i]*B[r,j])',
    'f(v in R[I])': '1/2*sum(i in I, sum(j in I, (v[i] - center[i])*H[i,j]*(v[j] - center[j])))',
    'slope(v in R[I])[i in I]': 'sum(j in I, H[i,j]*(v[j] - center[j]))',
    'next(v in R[I])[i in I]': 'v[i] - eta*slope(v)[i]',
    'x[0, i in I]': 'start[i]',
    'x[k+1, i in I]': 'next(array(j in I, x[k,j]))[i]',
    'part(v in R[I])[r in I]': 'sum(i in I, B[r,i]*(v[i] - center[i]))',
    'distance(v in R[I])': 'sqrt(sum(i in I, (v[i] - center[i])^2))',
  },
  hypotheses: {
    'condition number': 'kappa == L/mu',
    orthonormal: 'forall(q in I, r in I, sum(i in I, B[q,i]*B[r,i]) == delta(q, r))',
    complete: 'forall(i in I, j in I, sum(r in I, B[r,i]*B[r,j]) == delta(i, j))',
    spectrum: 'forall(r in I, (mu <= lam[r]) and (lam[r] <= L))',
  },

  parts: {
    'factor at best': {
      without: scalars.without,
      states: `${factor} <= rho`,
      derivation: [
        ['==', '(L/mu - 1)/(L/mu + 1)', hypothesis('condition number')],
        ['==', '((1 - eta*mu)*L - (1 - eta*L)*mu)/(L + mu)', algebra()],
        ['<=', '(abs(1 - eta*mu)*L + abs(1 - eta*L)*mu)/(L + mu)', sign()],
        ['<=', '(max(abs(1 - eta*mu), abs(1 - eta*L))*L + abs(1 - eta*L)*mu)/(L + mu)', algebra()],
        [
          '<=',
          '(max(abs(1 - eta*mu), abs(1 - eta*L))*L + max(abs(1 - eta*mu), abs(1 - eta*L))*mu)/(L + mu)',
          algebra(),
        ],
        ['==', 'rhs', unfold('rho')],
      ],
      instances: {
        construct: { eta: 'step/mu' },
        regimes: {
          'tight: the best step': atBestStep,
          'mu above L': { raw: { shape: real('positive') }, draw: { shape: { oneOf: ['1/4', '1/2'] } } },
        },
      },
    },
    'best step': {
      ...scalars,
      hypotheses: { ...scalars.hypotheses, ...bestStep },
      states: `rho == ${factor}`,
      derivation: [
        have('nonnegative', '0 <= (L - mu)/(mu + L)', [
          ['<=', 'rhs', hypothesis('mu at most L', { times: '1/(mu + L)' })],
        ]),
        have('size', 'forall(w in nonnegative, (abs(w) == w) and (abs(-w) == w))', [
          both([['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]]),
        ]),
        ['==', 'max(abs(1 - 2/(mu + L)*mu), abs(1 - 2/(mu + L)*L))', unfold('rho'), hypothesis('best step')],
        ['==', 'max(abs((L - mu)/(mu + L)), abs(-((L - mu)/(mu + L))))', algebra()],
        [
          '==',
          'max((L - mu)/(mu + L), (L - mu)/(mu + L))',
          hypothesis('size', { at: { w: '(L - mu)/(mu + L)' } }),
        ],
        ['==', '(L/mu - 1)/(L/mu + 1)', algebra()],
        ['==', 'rhs', hypothesis('condition number')],
      ],
      instances: atBestStep,
    },
    'only that step': {
      without: scalars.without,
      hypotheses: { 'factor attained': `rho == ${factor}` },
      states: 'eta == 2/(mu + L)',
      derivation: [
        have('rate', 'max(abs(1 - eta*mu), abs(1 - eta*L)) == (L - mu)/(L + mu)', [
          ['==', 'rho', unfold('rho')],
          ['==', `${factor}`, hypothesis('factor attained')],
          ['==', '(L/mu - 1)/(L/mu + 1)', hypothesis('condition number')],
          ['==', 'rhs', algebra()],
        ]),
        have('long enough', '2/(mu + L) - eta <= 0', [
          ['==', '(1 - eta*mu - (L - mu)/(L + mu))/mu', algebra()],
          ['<=', '(abs(1 - eta*mu) - (L - mu)/(L + mu))/mu', sign()],
          ['<=', '(max(abs(1 - eta*mu), abs(1 - eta*L)) - (L - mu)/(L + mu))/mu', algebra()],
          ['==', '((L - mu)/(L + mu) - (L - mu)/(L + mu))/mu', hypothesis('rate')],
          ['==', 'rhs', algebra()],
        ]),
        have('short enough', 'eta - 2/(mu + L) <= 0', [
          ['==', '(-(1 - eta*L) - (L - mu)/(L + mu))/L', algebra()],
          ['<=', '(abs(1 - eta*L) - (L - mu)/(L + mu))/L', sign()],
          ['<=', '(max(abs(1 - eta*mu), abs(1 - eta*L)) - (L - mu)/(L + mu))/L', algebra()],
          ['==', '((L - mu)/(L + mu) - (L - mu)/(L + mu))/L', hypothesis('rate')],
          ['==', 'rhs', algebra()],
        ]),
        have('no distance', 'abs(eta - 2/(mu + L)) <= 0', [
          ['<=', 'rhs', hypothesis('long enough'), hypothesis('short enough')],
        ]),
        ['==', 'rhs', lemma('zero-absolute-value')],
      ],
      instances: atBestStep,
    },
    gradient: {
      without: ['condition number', 'orthonormal', 'complete', 'spectrum'],
      states: 'forall(v in R[I], i in I, D(f(v), v[i]) == slope(v)[i])',
      derivation: [
        [
          '==',
          '1/2*sum(j in I, H[i,j]*(v[j] - center[j])) + 1/2*sum(j in I, H[j,i]*(v[j] - center[j]))',
          unfold('f'),
          calculus(),
        ],
        ['==', 'sum(j in I, H[i,j]*(v[j] - center[j]))', unfold('H')],
        ['==', 'rhs', unfold('slope')],
      ],
      instances: {
        regimes: {
          'any matrix': {
            raw: { entry: array('I', 'I') },
            construct: { 'B[r in I, i in I]': 'entry[r,i]', kappa: 'shape + 1' },
          },
        },
      },
    },
    'length by coordinates': {
      without: ['condition number', 'orthonormal', 'spectrum'],
      states: 'forall(v in R[I], distance(v) == sqrt(sum(r in I, part(v)[r]^2)))',
      derivation: [
        have('squares', 'sum(i in I, (v[i] - center[i])^2) == sum(r in I, part(v)[r]^2)', [
          ['==', 'sum(i in I, sum(j in I, delta(i, j)*(v[i] - center[i])*(v[j] - center[j])))', algebra()],
          [
            '==',
            'sum(i in I, sum(j in I, sum(r in I, B[r,i]*B[r,j])*(v[i] - center[i])*(v[j] - center[j])))',
            hypothesis('complete'),
          ],
          ['==', 'rhs', unfold('part')],
        ]),
        ['==', 'sqrt(sum(i in I, (v[i] - center[i])^2))', unfold('distance')],
        ['==', 'rhs', hypothesis('squares')],
      ],
    },
    'step by coordinates': {
      without: ['condition number', 'complete', 'spectrum'],
      states: 'forall(v in R[I], r in I, part(next(v))[r] == (1 - eta*lam[r])*part(v)[r])',
      derivation: [
        ['==', 'sum(i in I, B[r,i]*(v[i] - eta*slope(v)[i] - center[i]))', unfold('part', 'next')],
        [
          '==',
          'sum(i in I, B[r,i]*(v[i] - center[i])) - eta*sum(q in I, lam[q]*sum(i in I, B[r,i]*B[q,i])*sum(j in I, B[q,j]*(v[j] - center[j])))',
          unfold('slope', 'H'),
        ],
        [
          '==',
          'sum(i in I, B[r,i]*(v[i] - center[i])) - eta*lam[r]*sum(j in I, B[r,j]*(v[j] - center[j]))',
          hypothesis('orthonormal'),
        ],
        ['==', 'rhs', unfold('part')],
      ],
    },
    'spectral formula': {
      without: ['condition number', 'complete', 'spectrum'],
      states: 'forall(k in nat, r in I, part(array(j in I, x[k,j]))[r] == (1 - eta*lam[r])^k*part(start)[r])',
      derivation: [
        induction('k', {
          base: [['==', 'rhs', unfold('x')]],
          step: [
            ['==', 'part(next(array(j in I, x[k,j])))[r]', unfold('x')],
            [
              '==',
              '(1 - eta*lam[r])*part(array(j in I, x[k,j]))[r]',
              lemma(id, { part: 'step by coordinates', at: { v: 'array(j in I, x[k,j])', r: 'r' } }),
            ],
            ['==', '(1 - eta*lam[r])*((1 - eta*lam[r])^k*part(start)[r])', hypothesis('induction')],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
    },
    'one step': {
      without: ['condition number'],
      states: 'forall(v in R[I], distance(next(v)) <= rho*distance(v))',
      derivation: [
        have('factors', 'forall(r in I, abs(1 - eta*lam[r]) <= max(abs(1 - eta*mu), abs(1 - eta*L)))', [
          cases(
            '0 <= eta',
            [
              have('above', '1 - eta*lam[r] <= max(abs(1 - eta*mu), abs(1 - eta*L))', [
                ['<=', '1 - eta*mu', hypothesis('spectrum', { at: { r: 'r' } })],
                ['<=', 'abs(1 - eta*mu)', sign()],
                ['<=', 'rhs', algebra()],
              ]),
              have('below', '-(1 - eta*lam[r]) <= max(abs(1 - eta*mu), abs(1 - eta*L))', [
                ['<=', '-(1 - eta*L)', hypothesis('spectrum', { at: { r: 'r' } })],
                ['<=', 'abs(1 - eta*L)', sign()],
                ['<=', 'rhs', algebra()],
              ]),
              ['<=', 'rhs', hypothesis('above'), hypothesis('below')],
            ],
            [
              have('above', '1 - eta*lam[r] <= max(abs(1 - eta*mu), abs(1 - eta*L))', [
                ['<=', '1 - eta*L', hypothesis('spectrum', { at: { r: 'r' } })],
                ['<=', 'abs(1 - eta*L)', sign()],
                ['<=', 'rhs', algebra()],
              ]),
              have('below', '-(1 - eta*lam[r]) <= max(abs(1 - eta*mu), abs(1 - eta*L))', [
                ['<=', '-(1 - eta*mu)', hypothesis('spectrum', { at: { r: 'r' } })],
                ['<=', 'abs(1 - eta*mu)', sign()],
                ['<=', 'rhs', algebra()],
              ]),
              ['<=', 'rhs', hypothesis('above'), hypothesis('below')],
            ],
          ),
        ]),
        [
          '==',
          'sqrt(sum(r in I, part(next(v))[r]^2))',
          lemma(id, { part: 'length by coordinates', at: { v: 'next(v)' } }),
        ],
        [
          '==',
          'sqrt(sum(r in I, abs(1 - eta*lam[r])^2*part(v)[r]^2))',
          lemma(id, { part: 'step by coordinates' }),
        ],
        [
          '<=',
          'sqrt(sum(r in I, max(abs(1 - eta*mu), abs(1 - eta*L))^2*part(v)[r]^2))',
          hypothesis('factors'),
        ],
        ['==', 'rho*sqrt(sum(r in I, part(v)[r]^2))', unfold('rho')],
        ['==', 'rhs', lemma(id, { part: 'length by coordinates' })],
      ],
      instances: {
        construct: { eta: 'step/L' },
        regimes: {
          'tight: the least eigenvalue': { construct: { eta: 'step/L/2', ...slowest } },
          'tight: a step that is too long': diverging,
        },
      },
    },
    rate: {
      without: ['condition number'],
      states: `forall(t in nat, ${at('t')} <= rho^t*distance(start))`,
      derivation: [
        rhoNotNegative,
        induction('t', {
          base: [
            ['==', 'distance(start)', unfold('x')],
            ['<=', 'rhs', algebra()],
          ],
          step: [
            ['==', 'distance(next(array(j in I, x[t,j])))', unfold('x')],
            ['<=', `rho*${at('t')}`, lemma(id, { part: 'one step', at: { v: 'array(j in I, x[t,j])' } })],
            ['<=', 'rho*(rho^t*distance(start))', hypothesis('induction')],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
      instances: {
        construct: { eta: 'step/L' },
        regimes: {
          'tight: the least eigenvalue': { construct: { eta: 'step/L/2', ...slowest } },
          'tight: a step that is too long': diverging,
        },
      },
    },
    'optimal rate': {
      hypotheses: bestStep,
      states: `forall(t in nat, ${at('t')} <= (${factor})^t*distance(start))`,
      derivation: [
        ordered,
        ['<=', 'rho^t*distance(start)', lemma(id, { part: 'rate' })],
        ['==', 'rhs', lemma(id, { part: 'best step' })],
      ],
      instances: {
        ...atBestStep,
        regimes: { 'tight: the least eigenvalue': { construct: { ...atBestStep.construct, ...slowest } } },
      },
    },
    attained: {
      without: ['spectrum'],
      given: { low: element('I'), high: element('I'), a: real(), c: real() },
      hypotheses: {
        ...bestStep,
        'mu at most L': 'mu <= L',
        extremes: '(lam[low] == mu) and (lam[high] == L)',
        span: 'forall(i in I, start[i] == center[i] + a*B[low,i] + c*B[high,i])',
      },
      states: `forall(t in nat, ${at('t')} == (${factor})^t*distance(start))`,
      derivation: [
        have('parts', 'forall(r in I, part(start)[r] == a*delta(r, low) + c*delta(r, high))', [
          [
            '==',
            'sum(i in I, B[r,i]*(center[i] + a*B[low,i] + c*B[high,i] - center[i]))',
            unfold('part'),
            hypothesis('span'),
          ],
          ['==', 'a*sum(i in I, B[r,i]*B[low,i]) + c*sum(i in I, B[r,i]*B[high,i])', algebra()],
          ['==', 'rhs', hypothesis('orthonormal')],
        ]),
        factorNotNegative,
        have('extreme factors', '(eta*mu == 2/(kappa + 1)) and (eta*L == 2*kappa/(kappa + 1))', [
          both(
            [
              ['==', '2/(mu + L)*mu', hypothesis('best step')],
              ['==', '2/(L/mu + 1)', algebra()],
              ['==', 'rhs', hypothesis('condition number')],
            ],
            [
              ['==', '2/(mu + L)*L', hypothesis('best step')],
              ['==', '2*(L/mu)/(L/mu + 1)', algebra()],
              ['==', 'rhs', hypothesis('condition number')],
            ],
          ),
        ]),
        have('at low', `((1 - eta*lam[low])^2)^t == ((${factor})^2)^t`, [
          ['==', '((1 - eta*mu)^2)^t', hypothesis('extremes')],
          ['==', '((1 - 2/(kappa + 1))^2)^t', hypothesis('extreme factors')],
          ['==', 'rhs', algebra()],
        ]),
        have('at high', `((1 - eta*lam[high])^2)^t == ((${factor})^2)^t`, [
          ['==', '((1 - eta*L)^2)^t', hypothesis('extremes')],
          ['==', '((1 - 2*kappa/(kappa + 1))^2)^t', hypothesis('extreme factors')],
          ['==', 'rhs', algebra()],
        ]),
        have('squares', 'forall(w in R, k in nat, (w^2)^k == (w^k)^2)', [['==', 'rhs', algebra()]]),
        have('root', 'forall(w in nonnegative, s in nonnegative, sqrt(w^2*s) == w*sqrt(s))', [
          ['==', 'rhs', algebra()],
        ]),
        have(
          'terms',
          `forall(r in I, ((1 - eta*lam[r])^2)^t*part(start)[r]^2 == ((${factor})^2)^t*part(start)[r]^2)`,
          [
            cases(
              'r == low',
              [
                ['==', '((1 - eta*lam[low])^2)^t*part(start)[low]^2', hypothesis('case')],
                ['==', `((${factor})^2)^t*part(start)[low]^2`, hypothesis('at low')],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                cases(
                  'r == high',
                  [
                    ['==', '((1 - eta*lam[high])^2)^t*part(start)[high]^2', hypothesis("case'")],
                    ['==', `((${factor})^2)^t*part(start)[high]^2`, hypothesis('at high')],
                    ['==', 'rhs', hypothesis("case'")],
                  ],
                  [
                    [
                      '==',
                      '((1 - eta*lam[r])^2)^t*(a*delta(r, low) + c*delta(r, high))^2',
                      hypothesis('parts'),
                    ],
                    ['==', '0', hypothesis('case'), hypothesis("case'")],
                    [
                      '==',
                      `((${factor})^2)^t*(a*delta(r, low) + c*delta(r, high))^2`,
                      hypothesis('case'),
                      hypothesis("case'"),
                    ],
                    ['==', 'rhs', hypothesis('parts')],
                  ],
                ),
              ],
            ),
          ],
        ),
        [
          '==',
          'sqrt(sum(r in I, part(array(j in I, x[t,j]))[r]^2))',
          lemma(id, { part: 'length by coordinates', at: { v: 'array(j in I, x[t,j])' } }),
        ],
        [
          '==',
          'sqrt(sum(r in I, ((1 - eta*lam[r])^t*part(start)[r])^2))',
          lemma(id, { part: 'spectral formula' }),
        ],
        [
          '==',
          'sqrt(sum(r in I, ((1 - eta*lam[r])^2)^t*part(start)[r]^2))',
          hypothesis('squares', { at: { w: '1 - eta*lam[r]', k: 't' } }),
        ],
        [
          '==',
          `sqrt(sum(r in I, ((${factor})^2)^t*part(start)[r]^2))`,
          hypothesis('terms', { at: { r: 'r' } }),
        ],
        [
          '==',
          `sqrt(((${factor})^t)^2*sum(r in I, part(start)[r]^2))`,
          hypothesis('squares', { at: { w: factor, k: 't' } }),
        ],
        [
          '==',
          `(${factor})^t*sqrt(sum(r in I, part(start)[r]^2))`,
          hypothesis('root', { at: { w: `(${factor})^t`, s: 'sum(r in I, part(start)[r]^2)' } }),
        ],
        ['==', 'rhs', lemma(id, { part: 'length by coordinates' })],
      ],
      instances: extreme,
    },
    'steps that are enough': {
      given: { eps: real('(0,1]') },
      hypotheses: { ...bestStep, 'not all alike': '1 < kappa' },
      states: `forall(t in nat, ${steps} <= t, ${at('t')} <= eps*distance(start))`,
      derivation: [
        ...ratio,
        have('length', '0 <= distance(start)', [
          ['<=', 'sqrt(sum(i in I, (start[i] - center[i])^2))', sign()],
          ['==', 'rhs', unfold('distance')],
        ]),
        have('exponential', 'forall(p in positive, q in positive, log(p) <= log(q), p <= q)', [
          contradiction('0 < 0', [
            ['==', 'log(p) - log(p)', algebra()],
            ['<=', 'log(q) - log(p)', hypothesis("assumed'")],
            ['<', 'log(p) - log(p)', hypothesis('contrary')],
            ['==', 'rhs', algebra()],
          ]),
        ]),
        have('logarithms', `log((${factor})^t) <= log(eps)`, [
          ['==', `-(t*log(${inverse}))`, hypothesis('logarithm of a power')],
          ['<=', `-(${steps}*log(${inverse}))`, hypothesis('assumed', { times: `log(${inverse})` })],
          ['==', 'rhs', algebra()],
        ]),
        have('power', `(${factor})^t <= eps`, [
          ['<=', 'rhs', hypothesis('exponential', { at: { p: `(${factor})^t`, q: 'eps' } })],
        ]),
        ['<=', `(${factor})^t*distance(start)`, lemma(id, { part: 'optimal rate' })],
        ['<=', 'rhs', hypothesis('power', { times: 'distance(start)' })],
      ],
      instances: {
        sizes: { I: [1, 2] },
        draw: { shape: { oneOf: [2, 3, 7] } },
        construct: { ...atBestStep.construct, eps: timely },
        regimes: {
          'nearly tight: the least eigenvalue, and just enough': {
            construct: {
              ...atBestStep.construct,
              ...slowest,
              eps: `(${factor})^t*(1 + late/1024)/(1 + 1/1024)`,
            },
          },
        },
      },
    },
    'steps that are needed': {
      without: ['spectrum'],
      given: { low: element('I'), high: element('I'), a: real(), c: real(), eps: real('(0,1]') },
      hypotheses: {
        ...bestStep,
        extremes: '(lam[low] == mu) and (lam[high] == L)',
        span: 'forall(i in I, start[i] == center[i] + a*B[low,i] + c*B[high,i])',
        'not all alike': '1 < kappa',
        'not there yet': '0 < distance(start)',
      },
      states: `forall(t in nat, ${at('t')} <= eps*distance(start), ${steps} <= t)`,
      derivation: [
        ...ratio,
        have('power', `(${factor})^t <= eps`, [
          ['==', `(${factor})^t*distance(start)/distance(start)`, algebra()],
          ['==', `${at('t')}/distance(start)`, lemma(id, { part: 'attained' })],
          [
            '<=',
            'eps*distance(start)/distance(start)',
            hypothesis('assumed', { times: '1/distance(start)' }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        ['==', `-log(eps)/log(${inverse})`, algebra()],
        ['<=', `-log((${factor})^t)/log(${inverse})`, hypothesis('power')],
        ['==', `t*log(${inverse})/log(${inverse})`, hypothesis('logarithm of a power')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        draw: { shape: { oneOf: [2, 3, 7] } },
        sizes: { I: [2, 2] },
        construct: { ...extreme.construct, eps: timely },
      },
    },
    'steps by the condition number': {
      slack: 'the two sides differ by a factor 1 - 1/kappa^2',
      without: ['orthonormal', 'complete', 'spectrum', 'condition number'],
      given: { eps: real('(0,1]') },
      hypotheses: { 'not all alike': '1 < kappa' },
      states: `((kappa - 1/kappa)/2*log(1/eps) <= ${steps}) and (${steps} <= kappa/2*log(1/eps))`,
      derivation: [
        ...ratio,
        have('at most one', '0 <= log(1/eps)', [
          ['==', '-log(1)', algebra()],
          ['<=', '-log(eps)', hypothesis('eps-upper')],
          ['==', 'rhs', algebra()],
        ]),
        have('bounds', `(2/kappa <= log(${inverse})) and (log(${inverse}) <= 2/(kappa - 1/kappa))`, [
          both(
            [
              [
                '<=',
                'log(1 + 1/kappa) - log(1 - 1/kappa)',
                lemma('inverse-hyperbolic-tangent', { part: 'from below', at: { u: '1/kappa' } }),
              ],
              ['==', 'rhs', hypothesis('logs')],
            ],
            [
              ['==', 'log(1 + 1/kappa) - log(1 - 1/kappa)', hypothesis('logs')],
              [
                '<=',
                '2*(1/kappa)/(1 - (1/kappa)^2)',
                lemma('inverse-hyperbolic-tangent', { part: 'from above', at: { u: '1/kappa' } }),
              ],
              ['==', 'rhs', algebra()],
            ],
          ),
        ]),
        both(
          [
            ['==', `log(${inverse})*((kappa - 1/kappa)/2*log(1/eps)/log(${inverse}))`, algebra()],
            [
              '<=',
              `2/(kappa - 1/kappa)*((kappa - 1/kappa)/2*log(1/eps)/log(${inverse}))`,
              hypothesis('bounds', { times: `(kappa - 1/kappa)/2*log(1/eps)/log(${inverse})` }),
            ],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', `2/kappa*(kappa/2*log(1/eps)/log(${inverse}))`, algebra()],
            [
              '<=',
              `log(${inverse})*(kappa/2*log(1/eps)/log(${inverse}))`,
              hypothesis('bounds', { times: `kappa/2*log(1/eps)/log(${inverse})` }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: { construct: { kappa: '1 + shape*late' } },
    },
    'computed iterates': {
      without: ['condition number'],
      given: { y: array('nat', 'I') },
      where: {
        'error[k in nat]': 'sqrt(sum(i in I, (y[k+1,i] - next(array(j in I, y[k,j]))[i])^2))',
      },
      states:
        'forall(q in positive, rho <= q, forall(t in nat, distance(array(j in I, y[t,j])) <= q^t*distance(array(j in I, y[0,j])) + sum(k in range(t), q^(t - 1 - k)*error[k])))',
      derivation: [
        rhoNotNegative,
        have('length', 'forall(v in R[I], 0 <= distance(v))', [
          ['<=', 'sqrt(sum(i in I, (v[i] - center[i])^2))', sign()],
          ['==', 'rhs', unfold('distance')],
        ]),
        induction('t', {
          base: [['<=', 'rhs', algebra()]],
          step: [
            have('here', '0 <= distance(array(j in I, y[t,j]))', [['<=', 'rhs', hypothesis('length')]]),
            [
              '==',
              'sqrt(sum(i in I, ((y[t+1,i] - next(array(j in I, y[t,j]))[i]) + (next(array(j in I, y[t,j]))[i] - center[i]))^2))',
              unfold('distance'),
            ],
            [
              '<=',
              'sqrt(sum(i in I, (y[t+1,i] - next(array(j in I, y[t,j]))[i])^2)) + sqrt(sum(i in I, (next(array(j in I, y[t,j]))[i] - center[i])^2))',
              lemma('triangle-inequality', {
                at: {
                  u: 'array(i in I, y[t+1,i] - next(array(j in I, y[t,j]))[i])',
                  v: 'array(i in I, next(array(j in I, y[t,j]))[i] - center[i])',
                },
              }),
            ],
            ['==', 'error[t] + distance(next(array(j in I, y[t,j])))', unfold('error', 'distance')],
            [
              '<=',
              'error[t] + rho*distance(array(j in I, y[t,j]))',
              lemma(id, { part: 'one step', at: { v: 'array(j in I, y[t,j])' } }),
            ],
            [
              '<=',
              'error[t] + q*distance(array(j in I, y[t,j]))',
              hypothesis('assumed', { times: 'distance(array(j in I, y[t,j]))' }),
            ],
            [
              '<=',
              'error[t] + q*(q^t*distance(array(j in I, y[0,j])) + sum(k in range(t), q^(t - 1 - k)*error[k]))',
              hypothesis('induction', { times: 'q' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
      instances: {
        sizes: { I: [1, 3], t: [1, 3] },
        raw: { noise: array('nat', 'I', { is: '[-1,1]' }) },
        construct: {
          eta: 'step/L',
          q: 'rho + (1 + late)/16',
          'y[0, i in I]': 'start[i]',
          'y[k+1, i in I]': 'next(array(j in I, y[k,j]))[i] + noise[k,i]',
        },
        regimes: {
          'tight: exact steps that are too long': {
            sizes: { I: [1, 1] },
            draw: { noise: { oneOf: [0] } },
            construct: { ...diverging.construct, q: 'rho' },
          },
          'what gradient descent computes': {
            raw: { b: array('I'), computed: array('nat', 'I') },
            construct: {
              eta: 'step/L',
              q: 'rho + indicator(rho == 0)',
              'b[i in I]': 'sum(j in I, H[i,j]*center[j])',
              'y[k in nat, i in I]': 'computed[k,i]',
            },
            algorithm: {
              run: gradientDescent,
              of: { A: 'H', b: 'b', start: 'start', eta: 'eta', rounds: 4 },
              gives: { x: 'computed' },
            },
          },
        },
      },
    },
  },
  instances: spectra,

  controls: {
    'the step 1/L is best': {
      part: 'best step',
      hypotheses: { 'best step': 'eta == 1/L' },
      counterexample: { mu: 1, L: 2, kappa: 2, eta: '1/2' },
      instances: { construct: { eta: '1/L' } },
      because: 'it contracts by 1 - 1/kappa only: 1/2, not 1/3',
    },
    'a larger step is always faster': {
      part: 'factor at best',
      states: 'forall(s in R, eta <= s, max(abs(1 - s*mu), abs(1 - s*L)) <= rho)',
      counterexample: { mu: 1, L: 1, kappa: 1, eta: 1, s: 3 },
      instances: { raw: { more: real('nonnegative') }, construct: { s: 'eta + more' } },
      because: 'for mu = L = 1 the step 1 arrives at once, the step 3 doubles the distance',
    },
    'a better step exists': {
      part: 'factor at best',
      replace: ['(kappa - 1)/(kappa + 1)', '101/100*(kappa - 1)/(kappa + 1)'],
      counterexample: { mu: 1, L: 3, kappa: 3, eta: '1/2' },
      instances: { construct: { eta: '2/(mu + L)' } },
      because: 'the step 2/(mu + L) attains the factor',
    },
    'the rate depends on the dimension': {
      part: 'attained',
      replace: [`(${factor})^t`, '(1 - 4/(card(I)*(kappa + 1)))^t'],
      counterexample: {
        I: 3,
        mu: 1,
        L: 3,
        kappa: 3,
        lam: [1, 2, 3],
        B: [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
        center: [0, 0, 0],
        start: [1, 0, 1],
        eta: '1/2',
        low: 0,
        high: 2,
        a: 1,
        c: 1,
        t: 1,
      },
      instances: { sizes: { I: [3, 3] } },
      because: 'diag(1, 3) and diag(1, 2, 3) contract by 1/2 alike',
    },
    'one percent faster': {
      part: 'optimal rate',
      replace: ['<= ((kappa', '<= (99/100*(kappa'],
      counterexample: {
        I: 1,
        mu: 1,
        L: 3,
        kappa: 3,
        lam: [1],
        B: [[1]],
        center: [0],
        start: [1],
        eta: '1/2',
        t: 1,
      },
      instances: { sizes: { t: [1, 3] }, construct: { 'lam[r in I]': 'mu' } },
      because: 'an eigenvector of mu contracts by exactly that factor',
    },
    'beyond the spectrum': {
      part: 'one step',
      hypotheses: { spectrum: 'forall(r in I, mu <= lam[r])' },
      counterexample: {
        I: 1,
        mu: 1,
        L: 1,
        kappa: 1,
        lam: [3],
        B: [[1]],
        center: [0],
        eta: 1,
        v: [1],
      },
      instances: { construct: { 'lam[r in I]': 'mu + 3*share[r]*L' } },
      because: 'a larger eigenvalue makes the step too long',
    },
    'half the steps': {
      part: 'steps that are enough',
      states: `forall(t in nat, ${steps}/2 <= t, ${at('t')} <= eps*distance(start))`,
      counterexample: {
        I: 1,
        mu: 1,
        L: 3,
        kappa: 3,
        lam: [1],
        B: [[1]],
        center: [0],
        start: [1],
        eta: '1/2',
        eps: '1/5',
        t: 2,
      },
      instances: {
        sizes: { t: [1, 4] },
        construct: { 'lam[r in I]': 'mu', eps: `(${factor})^(2*t) + (1 - (${factor})^(2*t))*late/4` },
      },
      because: 'two halvings leave 1/4',
    },
    'kappa/4 steps': {
      part: 'steps by the condition number',
      states: `${steps} <= kappa/4*log(1/eps)`,
      counterexample: { kappa: 3, eps: '1/2' },
      because: 'one halving takes a step for kappa = 3, not 3/4 log 2 = 0.52 of one',
    },
    'computed iterates without their errors': {
      part: 'computed iterates',
      states:
        'forall(q in positive, rho <= q, forall(t in nat, distance(array(j in I, y[t,j])) <= q^t*distance(array(j in I, y[0,j]))))',
      counterexample: {
        I: 1,
        mu: 1,
        L: 3,
        kappa: 3,
        lam: [1],
        B: [[1]],
        center: [0],
        eta: '1/2',
        q: '1/2',
        y: 'map(k in nat, i in I, 1)',
        t: 1,
      },
      because: 'errors can undo every step',
    },
  },
});
