/**
 * # The representer theorem, kernel ridge regression and the posterior of a Gaussian process
 *
 * H is the space of square-integrable functions of any probability law: every real Hilbert space, of any dimension, is isometric to a
 * closed subspace of one. k_i in H is the section k(x_i, .) of a kernel, K its Gram matrix, and f(x_i) = <f, k_i>, the reproducing
 * property; x is another point, with its section kx. The regularised squared error is least at f* = sum a_i k_i with (K + l) a = y,
 * which has exactly one solution though K may be singular; by how much f is worse is an exact expression, which vanishes for f = f* alone.
 * For any real loss of the values f(x_i) and any nondecreasing penalty of |f| (as a function of |f|^2), the span of the sections holds
 * a function that is no worse than f; when the penalty increases strictly, every minimiser lies in the span.
 * With features phi(x) in R^J the prediction is that of ridge regression. A centred Gaussian process with covariance k, observed with
 * independent noise of variance l, has the joint moment generating function `joint`(s, t) = E exp(s f(x) + t.y); given y, f(x)
 * has the mean f*(x) = b.y and a variance within [0, k(x,x)] that does not depend on y and that more data cannot raise.
 * Not claimed: that a positive semidefinite kernel has such sections (Moore and Aronszajn); that a minimiser exists for a general
 * loss; that the law of (f(x), y) is determined by its moment generating function, which makes part `posterior law` a statement on it.
 */
import {
  algebra,
  array,
  both,
  choice,
  contradiction,
  element,
  fn,
  have,
  hypothesis,
  indexSet,
  law,
  lemma,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

/** The inner product of two functions, given by texts in w. */
const inner = (u: string, v: string) => `E(w in Omega, (${u})*(${v}))`;
const squared = (u: string) => `E(w in Omega, (${u})^2)`;
const expansion = (a: string) => `sum(j in N, ${a}[j]*k[j,w])`;
const values = (u: string) => `array(i in N, ${inner(u, 'k[i,w]')})`;

/** The regularised squared error of a function. */
const cost = (u: string) => `sum(i in N, (${inner(u, 'k[i,w]')} - y[i])^2) + l*${squared(u)}`;
const meanCost = (u: string) => `sum(i in N, (${inner(u, 'k[i,w]')} - y[i])^2)/card(N) + lam*${squared(u)}`;
const system = (a: string, b: string) => `forall(i in N, sum(j in N, K[i,j]*${a}[j]) + l*${a}[i] == ${b})`;

/** The inverse of the matrix T over I, of one or two rows, up to the factor 1/det. */
const adjugate = (I: string, T: string) => ({
  [`adj${T}[i in ${I}, j in ${I}]`]: `(card(${I}) - 1)*(sum(m in ${I}, ${T}[m,m])*delta(i,j) - ${T}[i,j]) + (2 - card(${I}))*delta(i,j)`,
  [`det${T}`]: `sum(i in ${I}, sum(j in ${I}, adj${T}[i,j]*${T}[j,i]))/card(${I})`,
});

const f = { f: array('Omega', { is: 'square-integrable' }) };
const point = { kx: array('Omega', { is: 'square-integrable' }) };
const a = { a: array('N') };
const normal = { 'normal equations': system('a', 'y[i]') };
const fitted = { construct: { 'y[i in N]': 'sum(j in N, K[i,j]*a[j]) + l*a[i]' } };
const objective = (u: string) => `loss(${values(u)}) + penalty(${squared(u)})`;
const weights = { 'weights of the prediction': system('b', 'kappa[i]') };
const variance = 'prior - sum(i in N, b[i]*kappa[i])';
const error = (c: string) => `${squared(`kx[w] - ${expansion(c)}`)} + l*sum(i in N, ${c}[i]^2)`;

const difference = `f[w] - ${expansion('a')}`;
const excess = `sum(i in N, ${inner(difference, 'k[i,w]')}^2) + l*${squared(difference)}`;
const cross = `2*sum(i in N, ${inner(difference, 'k[i,w]')}*(sum(j in N, K[i,j]*a[j]) + l*a[i] - y[i]))`;
const projected = lemma('orthogonal-projection', {
  part: 'existence',
  at: { N: 'N', Omega: 'Omega', k: 'k', f: 'f' },
});
const features = { J: indexSet('features'), phi: array('N', 'J') };
const featureMatrices = {
  'gram[i in N, j in N]': 'sum(p in J, phi[i,p]*phi[j,p])',
  'covariance[p in J, q in J]': 'sum(i in N, phi[i,p]*phi[i,q])',
};
const gap = (p: string) => `(weights[${p}] - sum(n in N, phi[n,${p}]*a[n]))`;
const test = { 'kappa[i in N]': inner('k[i,w]', 'kx[w]'), prior: squared('kx[w]') };
const joint = (noise: string) =>
  `exp(1/2*(s^2*prior + 2*s*sum(i in N, t[i]*kappa[i]) + sum(i in N, t[i]*sum(j in N, K[i,j]*t[j]))) + ${noise}/2*sum(i in N, t[i]^2))`;
const gaussian = { 'joint(s in R, t in R[N])': joint('l') };
const residual = 'sum(j in N, K[i,j]*b[j]) + l*b[i] - kappa[i]';
const later = `s^2/2*(${variance}) + 1/2*sum(i in N, (t[i] + s*b[i])*sum(j in N, K[i,j]*(t[j] + s*b[j]))) + l/2*sum(i in N, (t[i] + s*b[i])^2)`;
const worse = (c: string) =>
  `${variance} + ${squared(`sum(j in N, (${c}[j] - b[j])*k[j,w])`)} + l*sum(i in N, (${c}[i] - b[i])^2)`;
/** The weights of the prediction, with one or two data. */
const predicted = {
  sizes: { N: [1, 2] },
  construct: {
    'T[i in N, j in N]': 'K[i,j] + l*delta(i,j)',
    ...adjugate('N', 'T'),
    'b[i in N]': 'sum(j in N, adjT[i,j]*kappa[j])/detT',
  },
} as const;
/** Sections that are multiples of each other: any number of data. */
const ray = {
  sizes: { N: [1, 4] },
  raw: { pattern: array('N'), common: array('Omega') },
  construct: {
    'k[i in N, w in Omega]': 'pattern[i]*common[w]',
    'b[i in N]':
      'pattern[i]*E(w in Omega, common[w]*kx[w])/(l + sum(j in N, pattern[j]^2)*E(w in Omega, common[w]^2))',
  },
} as const;
/** k(x, x') = (1 + x x' )^2 and the like: squares of random affine functions; and minima, from steps. */
const kernels = {
  raw: { place: array('N'), slope: array('Omega') },
  regimes: {
    'a polynomial kernel': { construct: { 'k[i in N, w in Omega]': '(1 + place[i]*slope[w])^2' } },
    'a minimum kernel': { construct: { 'k[i in N, w in Omega]': 'indicator(slope[w] <= place[i])' } },
  },
} as const;
/** A function with a part in the span, on the points where mark is 1, and a part outside. */
const split = {
  raw: { section: array('N', 'Omega'), mark: array('Omega'), outside: array('Omega'), inside: array('N') },
  draw: { mark: { oneOf: [0, 1] } },
  construct: {
    'k[i in N, w in Omega]': 'section[i,w]*mark[w]',
    'f[w in Omega]': 'sum(j in N, inside[j]*k[j,w]) + outside[w]*(1 - mark[w])',
    'a[i in N]': 'inside[i]',
  },
} as const;
const losses = {
  loss: [
    'map(v in R[N], sum(i in N, (v[i] - y[i])^2))',
    'map(v in R[N], sum(i in N, abs(v[i] - y[i])))',
    'map(v in R[N], sum(i in N, max(0, 1 - y[i]*v[i])))',
    'map(v in R[N], -sum(i in N, v[i])^2)',
  ],
};
const general = { loss: fn('R[N]', 'R'), penalty: fn('R', 'R') };

/** One datum with the kernel 1; and one in the plane, where the value of f is that of its first coordinate. */
const one = { N: 1, Omega: [1], k: [[1]] };
const plane = { N: 1, Omega: ['1/2', '1/2'], k: [[2, 0]] };
const free = { loss: 'map(v in R[N], 0)' };
/** f with a part that is orthogonal to the sections. */
const withoutSpan = (a: string) =>
  ({
    sizes: { Omega: [2, 5] },
    raw: { section: array('N', 'Omega'), first: element('Omega'), outside: real('positive') },
    construct: {
      'k[i in N, w in Omega]': 'section[i,w]*(1 - delta(w,first))',
      'f[w in Omega]': `${expansion(a)} + outside*delta(w,first)`,
    },
  }) as const;

export default proof({
  id: 'representer-theorem-kernel-ridge',
  title:
    'Kernel ridge regression minimises in the span of the kernel sections, and is the posterior mean of a Gaussian process',
  sources: [
    {
      document: 'foundations-book',
      section: 'kernel regression, functional approximation in Hilbert spaces',
      relation: 'made precise',
    },
    {
      document: 'foundations-article',
      section: 'Functional Analysis (Reproducing Kernel Hilbert Spaces)',
      relation: 'made precise',
    },
  ],
  references: ['kimeldorf1971', 'scholkopf2001, Theorem 1', 'rasmussen2006, Sections 2.2 and 6.2'],

  given: {
    N: nonemptySet('data'),
    Omega: law('coordinates of the Hilbert space'),
    k: array('N', 'Omega', { is: 'square-integrable' }),
    y: array('N'),
    l: real('positive'),
  },
  where: { 'K[i in N, j in N]': inner('k[i,w]', 'k[j,w]') },

  parts: {
    excess: {
      given: { ...f, ...a },
      hypotheses: normal,
      states: `${cost('f[w]')} - (${cost(expansion('a'))}) == ${excess}`,
      derivation: [
        ['==', `${excess} + ${cross}`, unfold('K')],
        ['==', 'rhs', hypothesis('normal equations')],
      ],
      instances: { ...kernels, ...fitted },
    },
    'mean squared error': {
      given: { ...f, ...a, lam: real('positive') },
      hypotheses: {
        'normal equations': 'forall(i in N, sum(j in N, K[i,j]*a[j]) + card(N)*lam*a[i] == y[i])',
      },
      states: `${meanCost('f[w]')} - (${meanCost(expansion('a'))}) == sum(i in N, ${inner(difference, 'k[i,w]')}^2)/card(N) + lam*${squared(difference)}`,
      derivation: [
        [
          '==',
          `sum(i in N, ${inner(difference, 'k[i,w]')}^2)/card(N) + lam*${squared(difference)} + 2/card(N)*sum(i in N, ${inner(difference, 'k[i,w]')}*(sum(j in N, K[i,j]*a[j]) + card(N)*lam*a[i] - y[i]))`,
          unfold('K'),
        ],
        ['==', 'rhs', hypothesis('normal equations')],
      ],
      instances: { construct: { 'y[i in N]': 'sum(j in N, K[i,j]*a[j]) + card(N)*lam*a[i]' } },
    },
    minimiser: {
      given: { ...f, ...a },
      hypotheses: normal,
      states: `${cost(expansion('a'))} <= ${cost('f[w]')}`,
      derivation: [
        ['<=', `${cost(expansion('a'))} + ${excess}`, sign()],
        ['==', `${cost(expansion('a'))} + ${excess} + ${cross}`, hypothesis('normal equations')],
        ['==', 'rhs', unfold('K')],
      ],
      instances: {
        ...fitted,
        regimes: { 'tight: the minimiser': { construct: { 'f[w in Omega]': expansion('a') } } },
      },
    },
    uniqueness: {
      given: { ...f, ...a, ...point },
      hypotheses: { ...normal, 'as good': `${cost('f[w]')} <= ${cost(expansion('a'))}` },
      states: `(${squared(difference)} == 0) and (${inner('f[w]', 'kx[w]')} == sum(j in N, a[j]*${inner('k[j,w]', 'kx[w]')}))`,
      derivation: [
        have('no excess', `${excess} <= 0`, [
          ['==', `${excess} + ${cross}`, hypothesis('normal equations')],
          ['==', `${cost('f[w]')} - (${cost(expansion('a'))})`, unfold('K')],
          ['<=', 'rhs', hypothesis('as good')],
        ]),
        have('no distance', `${squared(difference)} <= 0`, [
          ['<=', `1/l*(${excess})`, sign(`1/l*sum(i in N, ${inner(difference, 'k[i,w]')}^2)`)],
          ['<=', 'rhs', hypothesis('no excess', { times: '1/l' })],
        ]),
        have('equal', `${squared(difference)} == 0`, [
          contradiction('0 < 0', [
            ['<', squared(difference), sign()],
            ['<=', '0', hypothesis('no distance')],
          ]),
        ]),
        have('close', `${inner(difference, 'kx[w]')}^2 <= 0`, [
          [
            '<=',
            `${squared(difference)}*${squared('kx[w]')}`,
            lemma('cauchy-schwarz', {
              part: 'random variables',
              at: { Omega: 'Omega', X: `array(w in Omega, ${difference})`, Y: 'kx' },
            }),
          ],
          ['==', 'rhs', hypothesis('equal')],
        ]),
        have('same', `${inner(difference, 'kx[w]')} == 0`, [
          contradiction('0 < 0', [
            ['<', `${inner(difference, 'kx[w]')}^2`, sign()],
            ['<=', '0', hypothesis('close')],
          ]),
        ]),
        both(
          [['==', 'rhs', hypothesis('equal')]],
          [
            [
              '==',
              `${inner(difference, 'kx[w]')} + sum(j in N, a[j]*${inner('k[j,w]', 'kx[w]')})`,
              algebra(),
            ],
            ['==', 'rhs', hypothesis('same')],
          ],
        ),
      ],
      instances: { construct: { ...fitted.construct, 'f[w in Omega]': expansion('a') } },
    },
    coefficients: {
      states: `exists(a in R[N], ${system('a', 'y[i]')})`,
      derivation: [
        have('symmetric', 'forall(i in N, j in N, K[i,j] + l*delta(i,j) == K[j,i] + l*delta(j,i))', [
          ['==', 'rhs', unfold('K')],
        ]),
        have(
          'form',
          `forall(w in R[N], sum(i in N, w[i]*sum(j in N, (K[i,j] + l*delta(i,j))*w[j])) == E(z in Omega, sum(i in N, w[i]*k[i,z])^2) + l*sum(i in N, w[i]^2))`,
          [['==', 'rhs', unfold('K')]],
        ),
        have(
          'semidefinite',
          'forall(w in R[N], 0 <= sum(i in N, w[i]*sum(j in N, (K[i,j] + l*delta(i,j))*w[j])))',
          [
            ['<=', 'E(z in Omega, sum(i in N, w[i]*k[i,z])^2) + l*sum(i in N, w[i]^2)', sign()],
            ['==', 'rhs', hypothesis('form')],
          ],
        ),
        have(
          'bounded',
          'forall(w in R[N], sum(i in N, y[i]*w[i])^2 <= sum(i in N, y[i]^2)/l*sum(i in N, w[i]*sum(j in N, (K[i,j] + l*delta(i,j))*w[j])))',
          [
            ['<=', 'sum(i in N, y[i]^2)*sum(i in N, w[i]^2)', lemma('cauchy-schwarz', { part: 'squared' })],
            [
              '<=',
              'sum(i in N, y[i]^2)/l*(E(z in Omega, sum(i in N, w[i]*k[i,z])^2) + l*sum(i in N, w[i]^2))',
              sign(),
            ],
            ['==', 'rhs', hypothesis('form')],
          ],
        ),
        obtain(
          ['a'],
          'solved',
          lemma('positive-semidefinite-system', {
            at: {
              I: 'N',
              M: 'array(i in N, j in N, K[i,j] + l*delta(i,j))',
              c: 'y',
              C: 'sum(i in N, y[i]^2)/l',
            },
          }),
        ),
        witness({ a: 'a' }),
        ['==', 'sum(j in N, (K[i,j] + l*delta(i,j))*a[j])', algebra()],
        ['==', 'rhs', hypothesis('solved')],
      ],
      instances: {
        raw: { solves: array('N') },
        construct: {
          'a[i in N]': 'solves[i]',
          'y[i in N]': 'sum(j in N, K[i,j]*solves[j]) + l*solves[i]',
        },
      },
    },
    'unique coefficients': {
      given: { ...a, b: array('N') },
      hypotheses: { ...normal, 'normal equations of b': system('b', 'y[i]') },
      states: 'forall(i in N, b[i] == a[i])',
      derivation: [
        have('difference', 'forall(m in N, sum(j in N, K[m,j]*(b[j] - a[j])) + l*(b[m] - a[m]) == 0)', [
          ['==', '(sum(j in N, K[m,j]*b[j]) + l*b[m]) - (sum(j in N, K[m,j]*a[j]) + l*a[m])', algebra()],
          ['==', 'y[m] - y[m]', hypothesis('normal equations of b'), hypothesis('normal equations')],
          ['==', 'rhs', algebra()],
        ]),
        have('no length', 'sum(m in N, (b[m] - a[m])^2) <= 0', [
          [
            '<=',
            '1/l*(E(w in Omega, sum(m in N, (b[m] - a[m])*k[m,w])^2) + l*sum(m in N, (b[m] - a[m])^2))',
            sign('1/l*E(w in Omega, sum(m in N, (b[m] - a[m])*k[m,w])^2)'),
          ],
          [
            '==',
            '1/l*sum(m in N, (b[m] - a[m])*(sum(j in N, K[m,j]*(b[j] - a[j])) + l*(b[m] - a[m])))',
            unfold('K'),
          ],
          ['==', 'rhs', hypothesis('difference')],
        ]),
        have('same', '(b[i] - a[i])^2 == 0', [
          [
            '==',
            'rhs',
            lemma('zero-sum-of-nonnegative', {
              at: { I: 'N', f: 'array(m in N, (b[m] - a[m])^2)', i: 'i' },
            }),
          ],
        ]),
        contradiction('0 < 0', [
          ['<', '(b[i] - a[i])^2', sign()],
          ['==', '0', hypothesis('same')],
        ]),
      ],
      instances: { construct: { ...fitted.construct, 'b[i in N]': 'a[i]' } },
    },
    'null coefficients': {
      given: { c: array('N') },
      hypotheses: { 'in the kernel of the Gram matrix': 'forall(i in N, sum(j in N, K[i,j]*c[j]) == 0)' },
      states: `${squared(expansion('c'))} == 0`,
      derivation: [
        ['==', 'sum(i in N, c[i]*sum(j in N, K[i,j]*c[j]))', unfold('K')],
        ['==', 'rhs', hypothesis('in the kernel of the Gram matrix')],
      ],
      instances: {
        raw: { section: array('N', 'Omega') },
        draw: { c: { oneOf: [-2, -1, '1/2', 1, 3] } },
        construct: {
          'k[i in N, w in Omega]': 'section[i,w] - c[i]*sum(j in N, c[j]*section[j,w])/sum(j in N, c[j]^2)',
        },
      },
    },
    'feature space': {
      given: { ...features, ...a, z: array('J'), weights: array('J') },
      hypotheses: {
        'normal equations of the weights':
          'forall(p in J, sum(q in J, covariance[p,q]*weights[q]) + l*weights[p] == sum(i in N, phi[i,p]*y[i]))',
        'normal equations': 'forall(i in N, sum(j in N, gram[i,j]*a[j]) + l*a[i] == y[i])',
      },
      where: featureMatrices,
      states: 'sum(p in J, z[p]*weights[p]) == sum(i in N, a[i]*sum(p in J, phi[i,p]*z[p]))',
      derivation: [
        have('gap', `forall(p in J, sum(q in J, covariance[p,q]*${gap('q')}) + l*${gap('p')} == 0)`, [
          [
            '==',
            `sum(q in J, covariance[p,q]*weights[q]) + l*weights[p] - sum(i in N, phi[i,p]*(sum(j in N, gram[i,j]*a[j]) + l*a[i]))`,
            unfold('covariance', 'gram'),
          ],
          [
            '==',
            'sum(i in N, phi[i,p]*y[i]) - sum(i in N, phi[i,p]*y[i])',
            hypothesis('normal equations of the weights'),
            hypothesis('normal equations'),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('no length', `sum(p in J, ${gap('p')}^2) <= 0`, [
          [
            '<=',
            `1/l*(sum(i in N, sum(p in J, phi[i,p]*${gap('p')})^2) + l*sum(p in J, ${gap('p')}^2))`,
            sign(`1/l*sum(i in N, sum(p in J, phi[i,p]*${gap('p')})^2)`),
          ],
          [
            '==',
            `1/l*sum(p in J, ${gap('p')}*(sum(q in J, covariance[p,q]*${gap('q')}) + l*${gap('p')}))`,
            unfold('covariance'),
          ],
          ['==', 'rhs', hypothesis('gap')],
        ]),
        have('none', `forall(p in J, ${gap('p')}^2 == 0)`, [
          [
            '==',
            'rhs',
            lemma('zero-sum-of-nonnegative', { at: { I: 'J', f: `array(q in J, ${gap('q')}^2)`, i: 'p' } }),
          ],
        ]),
        have('same', `forall(p in J, ${gap('p')} == 0)`, [
          contradiction('0 < 0', [
            ['<', `${gap('p')}^2`, sign()],
            ['==', '0', hypothesis('none')],
          ]),
        ]),
        ['==', `sum(p in J, z[p]*${gap('p')}) + sum(i in N, a[i]*sum(p in J, phi[i,p]*z[p]))`, algebra()],
        ['==', 'rhs', hypothesis('same')],
      ],
      instances: {
        sizes: { J: [0, 4] },
        construct: {
          'y[i in N]': 'sum(j in N, gram[i,j]*a[j]) + l*a[i]',
          'weights[p in J]': 'sum(i in N, a[i]*phi[i,p])',
        },
      },
    },
    'push-through': {
      given: { ...features, A: array('J', 'J'), B: array('N', 'N') },
      where: featureMatrices,
      hypotheses: {
        'inverse for the weights':
          'forall(p in J, q in J, sum(r in J, A[p,r]*(covariance[r,q] + l*delta(r,q))) == delta(p,q))',
        'inverse for the coefficients':
          'forall(i in N, j in N, sum(m in N, (gram[i,m] + l*delta(i,m))*B[m,j]) == delta(i,j))',
      },
      states: 'forall(p in J, i in N, sum(q in J, A[p,q]*phi[i,q]) == sum(m in N, phi[m,p]*B[m,i]))',
      derivation: [
        ['==', 'sum(q in J, A[p,q]*sum(j in N, phi[j,q]*delta(j,i)))', algebra()],
        [
          '==',
          'sum(q in J, A[p,q]*sum(j in N, phi[j,q]*sum(m in N, (gram[j,m] + l*delta(j,m))*B[m,i])))',
          hypothesis('inverse for the coefficients'),
        ],
        [
          '==',
          'sum(q in J, sum(r in J, A[p,r]*(covariance[r,q] + l*delta(r,q)))*sum(m in N, phi[m,q]*B[m,i]))',
          unfold('gram', 'covariance'),
        ],
        ['==', 'sum(q in J, delta(p,q)*sum(m in N, phi[m,q]*B[m,i]))', hypothesis('inverse for the weights')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { J: [1, 2], N: [1, 2] },
        construct: {
          'S[p in J, q in J]': 'covariance[p,q] + l*delta(p,q)',
          'T[i in N, j in N]': 'gram[i,j] + l*delta(i,j)',
          ...adjugate('J', 'S'),
          ...adjugate('N', 'T'),
          'A[p in J, q in J]': 'adjS[p,q]/detS',
          'B[i in N, j in N]': 'adjT[i,j]/detT',
        },
      },
    },
    'posterior mean': {
      given: { ...point, ...a, b: array('N') },
      where: test,
      hypotheses: { ...normal, ...weights },
      states: 'sum(i in N, b[i]*y[i]) == sum(i in N, a[i]*kappa[i])',
      derivation: [
        ['==', 'sum(i in N, b[i]*(sum(j in N, K[i,j]*a[j]) + l*a[i]))', hypothesis('normal equations')],
        ['==', 'sum(j in N, a[j]*(sum(i in N, K[j,i]*b[i]) + l*b[j]))', unfold('K')],
        ['==', 'rhs', hypothesis('weights of the prediction')],
      ],
      instances: {
        ...predicted,
        construct: { ...predicted.construct, ...fitted.construct },
        regimes: { 'one direction': { ...ray, construct: { ...ray.construct, ...fitted.construct } } },
      },
    },
    'posterior law': {
      given: { ...point, b: array('N') },
      where: { ...test, ...gaussian },
      hypotheses: weights,
      states: `forall(s in R, t in R[N], joint(s, t) == exp(s^2/2*(${variance}))*joint(0, array(i in N, t[i] + s*b[i])))`,
      derivation: [
        ['==', `exp(${later} - sum(i in N, (s*t[i] + s^2/2*b[i])*(${residual})))`, unfold('joint', 'K')],
        ['==', `exp(${later})`, hypothesis('weights of the prediction')],
        ['==', 'rhs', unfold('joint')],
      ],
      instances: { ...predicted, regimes: { 'one direction': ray } },
    },
    'posterior variance': {
      given: { ...point, b: array('N') },
      where: test,
      hypotheses: weights,
      states: `(0 <= ${variance}) and (${variance} <= prior)`,
      derivation: [
        have(
          'explained',
          `sum(i in N, b[i]*kappa[i]) == ${squared(expansion('b'))} + l*sum(i in N, b[i]^2)`,
          [
            [
              '==',
              'sum(i in N, b[i]*(sum(j in N, K[i,j]*b[j]) + l*b[i]))',
              hypothesis('weights of the prediction'),
            ],
            ['==', 'rhs', unfold('K')],
          ],
        ),
        both(
          [
            ['<=', error('b'), sign()],
            [
              '==',
              `prior - 2*sum(i in N, b[i]*kappa[i]) + (${squared(expansion('b'))} + l*sum(i in N, b[i]^2))`,
              unfold('prior', 'kappa'),
            ],
            [
              '==',
              `prior - 2*sum(i in N, b[i]*kappa[i]) + sum(i in N, b[i]*kappa[i])`,
              hypothesis('explained'),
            ],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', `prior - (${squared(expansion('b'))} + l*sum(i in N, b[i]^2))`, hypothesis('explained')],
            ['<=', 'rhs', sign()],
          ],
        ),
      ],
      instances: {
        ...predicted,
        regimes: {
          'one direction': ray,
          'nearly dependent sections': {
            sizes: { N: [2, 2] },
            raw: { first: element('N'), common: array('Omega') },
            draw: { l: { oneOf: ['1/1024'] } },
            construct: { 'k[i in N, w in Omega]': '(1 + delta(i,first))*kx[w] + common[w]' },
          },
          'tight: nothing to predict': { construct: { 'kx[w in Omega]': '0' } },
          'tight: uncorrelated': { construct: { 'k[i in N, w in Omega]': '0' } },
        },
      },
    },
    'linear predictions': {
      given: { ...point, b: array('N'), c: array('N') },
      where: test,
      hypotheses: weights,
      states: `${error('c')} == ${worse('c')}`,
      derivation: [
        ['==', `${worse('c')} + sum(i in N, (2*c[i] - b[i])*(${residual}))`, unfold('prior', 'kappa', 'K')],
        ['==', 'rhs', hypothesis('weights of the prediction')],
      ],
      instances: { ...predicted, regimes: { 'one direction': ray } },
    },
    'more data': {
      given: { ...point, b: array('N'), M: indexSet('fewer data'), pick: choice('M', 'N'), d: array('M') },
      where: test,
      hypotheses: {
        ...weights,
        'each datum once': 'forall(m in M, n in M, delta(pick[m],pick[n]) == delta(m,n))',
        'weights with fewer data':
          'forall(m in M, sum(n in M, K[pick[m],pick[n]]*d[n]) + l*d[m] == kappa[pick[m]])',
      },
      states: `${variance} <= prior - sum(m in M, d[m]*kappa[pick[m]])`,
      derivation: [
        have('least', `forall(c in R[N], ${variance} <= ${error('c')})`, [
          ['<=', worse('c'), sign()],
          [
            '==',
            `${worse('c')} + sum(i in N, (2*c[i] - b[i])*(${residual}))`,
            hypothesis('weights of the prediction'),
          ],
          ['==', 'rhs', unfold('prior', 'kappa', 'K')],
        ]),
        [
          '<=',
          `${squared('kx[w] - sum(j in N, sum(m in M, d[m]*delta(pick[m],j))*k[j,w])')} + l*sum(i in N, sum(m in M, d[m]*delta(pick[m],i))^2)`,
          hypothesis('least', { at: { c: 'array(i in N, sum(m in M, d[m]*delta(pick[m],i)))' } }),
        ],
        [
          '==',
          'prior - 2*sum(m in M, d[m]*kappa[pick[m]]) + sum(m in M, d[m]*sum(n in M, K[pick[m],pick[n]]*d[n])) + l*sum(m in M, sum(n in M, d[m]*d[n]*delta(pick[m],pick[n])))',
          unfold('prior', 'kappa', 'K'),
        ],
        [
          '==',
          'prior - 2*sum(m in M, d[m]*kappa[pick[m]]) + sum(m in M, d[m]*(sum(n in M, K[pick[m],pick[n]]*d[n]) + l*d[m]))',
          hypothesis('each datum once'),
        ],
        [
          '==',
          'prior - 2*sum(m in M, d[m]*kappa[pick[m]]) + sum(m in M, d[m]*kappa[pick[m]])',
          hypothesis('weights with fewer data'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...predicted,
        sizes: { N: [1, 2], M: [0, 1] },
        construct: { ...predicted.construct, 'd[m in M]': 'kappa[pick[m]]/(K[pick[m],pick[m]] + l)' },
        regimes: {
          'tight: the same datum': { sizes: { N: [1, 1], M: [1, 1] } },
          'one direction': {
            ...ray,
            sizes: { N: [3, 4], M: [2, 3] },
            draw: {
              pick: {
                tables: [
                  [2, 0],
                  [1, 0, 2],
                ],
              },
            },
            construct: {
              ...ray.construct,
              'd[m in M]':
                'pattern[pick[m]]*E(w in Omega, common[w]*kx[w])/(l + sum(n in M, pattern[pick[n]]^2)*E(w in Omega, common[w]^2))',
            },
          },
        },
      },
    },
    'no worse in the span': {
      given: { ...f, ...general },
      hypotheses: {
        'nondecreasing penalty':
          'forall(s in nonnegative, t in nonnegative, s <= t, penalty(s) <= penalty(t))',
      },
      states: `exists(a in R[N], ${objective(expansion('a'))} <= ${objective('f[w]')})`,
      derivation: [
        obtain(['a'], 'projected', projected),
        witness({ a: 'a' }),
        have('shorter', `${squared(expansion('a'))} <= ${squared('f[w]')}`, [
          ['<=', `${squared(expansion('a'))} + ${squared(difference)}`, sign()],
          ['==', 'rhs', hypothesis('projected')],
        ]),
        ['==', `loss(${values('f[w]')}) + penalty(${squared(expansion('a'))})`, hypothesis('projected')],
        [
          '<=',
          'rhs',
          hypothesis('nondecreasing penalty', { at: { s: squared(expansion('a')), t: squared('f[w]') } }),
        ],
      ],
      instances: {
        ...split,
        models: {
          ...losses,
          penalty: ['map(t in R, l*t)', 'map(t in R, max(1, t))', 'map(t in R, t^2)', 'map(t in R, l*t - 9)'],
        },
        regimes: { 'tight: in the span': { construct: { 'outside[w in Omega]': '0' } } },
      },
    },
    'minimisers lie in the span': {
      given: { ...f, ...general },
      hypotheses: {
        'increasing penalty': 'forall(s in nonnegative, t in nonnegative, s < t, penalty(s) < penalty(t))',
        minimal: `forall(c in R[N], ${objective('f[w]')} <= ${objective(expansion('c'))})`,
      },
      states: `exists(a in R[N], ${squared(difference)} == 0)`,
      derivation: [
        obtain(['a'], 'projected', projected),
        witness({ a: 'a' }),
        contradiction('0 < 0', [
          have('shorter', `${squared(expansion('a'))} < ${squared('f[w]')}`, [
            ['<', `${squared(expansion('a'))} + ${squared(difference)}`, sign()],
            ['==', 'rhs', hypothesis('projected')],
          ]),
          have('better', `${objective(expansion('a'))} < ${objective('f[w]')}`, [
            ['==', `loss(${values('f[w]')}) + penalty(${squared(expansion('a'))})`, hypothesis('projected')],
            [
              '<',
              'rhs',
              hypothesis('increasing penalty', { at: { s: squared(expansion('a')), t: squared('f[w]') } }),
            ],
          ]),
          ['==', `${objective('f[w]')} - (${objective('f[w]')})`, algebra()],
          [
            '<=',
            `${objective(expansion('a'))} - (${objective('f[w]')})`,
            hypothesis('minimal', { at: { c: 'a' } }),
          ],
          ['<', '0', hypothesis('better')],
        ]),
      ],
      instances: {
        raw: { solves: array('N') },
        construct: {
          'y[i in N]': 'sum(j in N, K[i,j]*solves[j]) + l*solves[i]',
          'f[w in Omega]': expansion('solves'),
          'a[i in N]': 'solves[i]',
        },
        models: { loss: 'map(v in R[N], sum(i in N, (v[i] - y[i])^2))', penalty: 'map(t in R, l*t)' },
      },
    },
  },
  instances: {
    sizes: { N: [1, 3], Omega: [1, 4] },
  },

  controls: {
    'coefficients without the penalty': {
      part: 'minimiser',
      hypotheses: { 'normal equations': 'forall(i in N, sum(j in N, K[i,j]*a[j]) == y[i])' },
      counterexample: { ...one, l: 1, y: [1], a: [1], f: ['1/2'] },
      instances: {
        sizes: { N: [1, 1] },
        construct: {
          'y[i in N]': 'sum(j in N, K[i,j]*a[j])',
          'f[w in Omega]': 'sum(j in N, K[j,j]/(K[j,j] + l)*a[j]*k[j,w])',
        },
      },
      because: 'the coefficient is 1/2, at which the cost is 1/2, not 1',
    },
    'noise of standard deviation l': {
      part: 'posterior mean',
      hypotheses: {
        'weights of the prediction': 'forall(i in N, sum(j in N, K[i,j]*b[j]) + l^2*b[i] == kappa[i])',
      },
      counterexample: { ...one, kx: [1], l: 2, y: [1], a: ['1/3'], b: ['1/5'] },
      instances: {
        construct: {
          ...predicted.construct,
          ...fitted.construct,
          'T[i in N, j in N]': 'K[i,j] + l^2*delta(i,j)',
        },
      },
      because: 'the ridge regression predicts 1/3, this process 1/5',
    },
    'a law with noise of standard deviation l': {
      part: 'posterior law',
      where: { 'joint(s in R, t in R[N])': joint('l^2') },
      counterexample: { ...one, kx: [1], l: 2, b: ['1/3'], s: 1, t: [0] },
      because: 'the weight of the datum is then 1/5, not 1/3',
    },
    'a variance that depends on the labels': {
      part: 'posterior variance',
      where: { 'spread(u in R[N])': variance },
      states: '0 < abs(spread(y) - spread(array(i in N, 2*y[i])))',
      counterexample: { ...one, kx: [1], l: 1, y: [1], b: ['1/2'] },
      because: 'it is 1/2 for y = 1 and for y = 2',
    },
    'the coefficients of the sum for the mean': {
      part: 'mean squared error',
      hypotheses: { 'normal equations': 'forall(i in N, sum(j in N, K[i,j]*a[j]) + lam*a[i] == y[i])' },
      states: `${meanCost(expansion('a'))} <= ${meanCost('f[w]')}`,
      counterexample: {
        N: 2,
        Omega: ['1/2', '1/2'],
        k: [
          [1, 1],
          [1, -1],
        ],
        lam: 1,
        y: [1, 0],
        a: ['1/2', 0],
        f: ['1/3', '1/3'],
      },
      instances: {
        sizes: { N: [2, 4] },
        raw: { pattern: array('N'), common: array('Omega') },
        construct: {
          'k[i in N, w in Omega]': 'common[w]',
          'a[i in N]': '1',
          'y[i in N]': 'sum(j in N, K[i,j]*a[j]) + lam*a[i]',
          'f[w in Omega]': 'sum(j in N, y[j])*common[w]/(card(N)*E(z in Omega, common[z]^2) + card(N)*lam)',
        },
      },
      because: 'the cost is 3/8, and 1/3 with the coefficient 1/3',
    },
    'unique without the penalty': {
      part: 'uniqueness',
      given: { l: real('nonnegative') },
      counterexample: { ...plane, l: 0, y: [1], a: ['1/2'], f: [1, 1], kx: [0, 1] },
      instances: {
        draw: { l: { oneOf: [0] } },
        ...withoutSpan('a'),
      },
      because: '(1, 0) and (1, 1) have the value 1 at the datum',
    },
    'the penalty with the other sign': {
      part: 'minimiser',
      states: `sum(i in N, (${inner(expansion('a'), 'k[i,w]')} - y[i])^2) - l*${squared(expansion('a'))} <= sum(i in N, (${inner('f[w]', 'k[i,w]')} - y[i])^2) - l*${squared('f[w]')}`,
      counterexample: { ...plane, l: 1, y: ['3/2'], a: ['1/2'], f: [1, 1] },
      instances: withoutSpan('a'),
      because: 'a part that is orthogonal to the sections lowers it without bound',
    },
    'an excess without the part of the penalty': {
      part: 'excess',
      states: `${cost('f[w]')} - (${cost(expansion('a'))}) == sum(i in N, ${inner(difference, 'k[i,w]')}^2)`,
      counterexample: { ...one, l: 1, y: [2], a: [1], f: [0] },
      because: '4 - 2 is 2, not 1',
    },
    'coefficients without any penalty': {
      part: 'coefficients',
      given: { l: real('nonnegative') },
      counterexample: { N: 1, Omega: [1], k: [[0]], l: 0, y: [1], a: [0] },
      instances: {
        draw: { l: { oneOf: [0] } },
        construct: { 'k[i in N, w in Omega]': '0', 'y[i in N]': '1' },
      },
      because: 'a singular matrix does not reach every vector',
    },
    'unique coefficients without any penalty': {
      part: 'unique coefficients',
      given: { l: real('nonnegative') },
      counterexample: { N: 1, Omega: [1], k: [[0]], l: 0, y: [0], a: [0], b: [1] },
      instances: {
        draw: { l: { oneOf: [0] } },
        raw: { shift: real('positive') },
        construct: { 'k[i in N, w in Omega]': '0', 'b[i in N]': 'a[i] + shift' },
      },
      because: 'a singular matrix sends more than one vector to zero',
    },
    'coefficients that are not null': {
      part: 'null coefficients',
      without: ['in the kernel of the Gram matrix'],
      counterexample: { ...one, c: [1] },
      instances: { construct: { 'k[i in N, w in Omega]': 'section[i,w]' } },
      because: 'a section has a length',
    },
    'the mean of the features': {
      part: 'feature space',
      where: { ...featureMatrices, 'covariance[p in J, q in J]': 'sum(i in N, phi[i,p]*phi[i,q])/card(N)' },
      counterexample: {
        N: 2,
        J: 1,
        phi: [[1], [1]],
        l: 1,
        y: [1, 1],
        a: ['1/3', '1/3'],
        weights: [1],
        z: [1],
      },
      instances: {
        sizes: { N: [2, 2], J: [1, 1] },
        construct: {
          'weights[p in J]': 'sum(i in N, phi[i,p]*y[i])/(covariance[p,p] + l)',
        },
      },
      because: 'the sum and the mean of squares need different penalties',
    },
    'unequal penalties': {
      part: 'push-through',
      hypotheses: {
        'inverse for the coefficients':
          'forall(i in N, j in N, sum(m in N, (gram[i,m] + 2*l*delta(i,m))*B[m,j]) == delta(i,j))',
      },
      counterexample: { N: 1, J: 1, phi: [[1]], l: 1, A: [['1/2']], B: [['1/3']], p: 0, i: 0 },
      instances: {
        construct: {
          'T[i in N, j in N]': 'gram[i,j] + 2*l*delta(i,j)',
          ...adjugate('N', 'T'),
          'B[i in N, j in N]': 'adjT[i,j]/detT',
        },
      },
      because: '1/2 is not 1/3',
    },
    'at most half the variance': {
      part: 'posterior variance',
      states: `${variance} <= 1/2*prior`,
      counterexample: { N: 1, Omega: ['1/2', '1/2'], k: [[1, 1]], kx: [1, -1], l: 1, b: [0] },
      because: 'what is uncorrelated tells nothing',
    },
    'noise of negative variance': {
      part: 'posterior variance',
      given: { l: real('[-3/4,-1/2]') },
      counterexample: { ...one, kx: [1], l: '-1/2', b: [2] },
      instances: {
        sizes: { N: [1, 1] },
        construct: { 'k[i in N, w in Omega]': '1', 'kx[w in Omega]': '1', 'b[i in N]': '1/(1 + l)' },
      },
      because: '1 - 2 is negative',
    },
    'other weights': {
      part: 'linear predictions',
      without: ['weights of the prediction'],
      counterexample: { ...one, kx: [1], l: 1, b: [0], c: [1] },
      instances: { raw: { guess: array('N') }, construct: { 'b[i in N]': 'guess[i]' } },
      because: '0 + 1 is not 1 + 1 + 1',
    },
    'one datum counted twice': {
      part: 'more data',
      without: ['each datum once'],
      counterexample: { ...one, kx: [1], l: 1, b: ['1/2'], M: 2, pick: [0, 0], d: ['1/3', '1/3'] },
      instances: {
        sizes: { N: [1, 1], M: [2, 2] },
        construct: { 'd[m in M]': 'kappa[pick[m]]/(2*K[pick[m],pick[m]] + l)' },
      },
      because: 'the second observation would come with noise of its own: 1/3 is less than 1/2',
    },
    'a penalty that falls': {
      part: 'no worse in the span',
      without: ['nondecreasing penalty'],
      counterexample: { ...plane, y: [0], l: 1, f: [0, 1], a: [0], ...free, penalty: 'map(t in R, -t)' },
      instances: { models: { penalty: 'map(t in R, -t)' } },
      because: 'the part outside lowers the penalty',
    },
    'a penalty that only does not fall': {
      part: 'minimisers lie in the span',
      hypotheses: {
        'increasing penalty': 'forall(s in nonnegative, t in nonnegative, s < t, penalty(s) <= penalty(t))',
      },
      counterexample: {
        ...plane,
        y: [0],
        l: 1,
        f: [0, 1],
        a: [0],
        c: [1],
        ...free,
        penalty: 'map(t in R, 0)',
      },
      instances: {
        ...withoutSpan('solves'),
        models: { loss: 'map(v in R[N], 0)', penalty: 'map(t in R, 0)' },
      },
      because: 'without a penalty the part outside costs nothing',
    },
    'not a minimiser': {
      part: 'minimisers lie in the span',
      without: ['minimal'],
      counterexample: { ...plane, y: [0], l: 1, f: [0, 1], a: [0], ...free, penalty: 'map(t in R, t)' },
      instances: withoutSpan('solves'),
      because: 'most functions are none',
    },
  },
});
