/**
 * # The squared risk on L^2 is quadratic: gradient f - m, second derivative the identity
 *
 * For inputs X and labels Y with a finite joint law, m(x) = E[Y | X = x] where X = x has positive probability (and anything elsewhere), and
 * <f, h> = E f(X) h(X), the risk R(f) = 1/2 E (f(X) - Y)^2 satisfies R(f + h) = R(f) + <f - m, h> + 1/2 |h|^2. So f - m is its gradient in the
 * sense of Fréchet, which changes by k when f does, and R(f) = 1/2 |f - m|^2 + 1/2 E Var(Y | X). For any law (parts `any law`) all that is used
 * of m is that Y - m is orthogonal to functions of X. Not claimed: that R is Lipschitz; that the gradient is f - E Y (see `controls`).
 */
import {
  algebra,
  array,
  choice,
  have,
  hypothesis,
  law,
  lemma,
  nonemptySet,
  probability,
  proof,
  unfold,
  witness,
} from 'lemmata';

const itself = 'risk-frechet-squared-loss';
const mass = 'sum(w in Omega, p[w]*delta(X[w], x))';
const inner = (u: string, v: string) => `sum(x in Inputs, ${mass}*(${u})*(${v}))`;
const norm = `sqrt(${inner('h[x]', 'h[x]')})`;
const moved = 'array(x in Inputs, f[x] + h[x])';
const change = `risk(${moved}) - risk(f) - ${inner('f[x] - m[x]', 'h[x]')}`;
const signs = { Omega: 2, Inputs: 2, p: ['1/2', '1/2'], X: [0, 1], Y: [1, -1], m: [1, -1] };

const anyLaw = {
  Law: law('inputs with their labels'),
  F: array('Law', { is: 'square-integrable' }),
  H: array('Law', { is: 'square-integrable' }),
  M: array('Law', { is: 'square-integrable' }),
  V: array('Law', { is: 'square-integrable' }),
};

export default proof({
  id: itself,
  title: 'The squared risk is quadratic on L^2, with gradient f - m and second derivative the identity',
  sources: [
    {
      document: 'foundations-book',
      section: 'Risk functional as a map on a function space, Fréchet differentiability',
      relation: 'made precise',
    },
  ],
  references: ['cucker2002, Proposition 1', 'bauschke2011, Section 2.6'],

  given: {
    Omega: nonemptySet('outcomes'),
    Inputs: nonemptySet('inputs'),
    p: probability('Omega'),
    X: choice('Omega', 'Inputs'),
    Y: array('Omega'),
    m: array('Inputs'),
    f: array('Inputs'),
  },
  where: { 'risk(u in R[Inputs])': '1/2*sum(w in Omega, p[w]*(u[X[w]] - Y[w])^2)' },
  hypotheses: {
    'conditional mean': `forall(x in Inputs, ${mass}*m[x] == sum(w in Omega, p[w]*delta(X[w], x)*Y[w]))`,
  },

  parts: {
    expansion: {
      states: `forall(h in R[Inputs], risk(${moved}) == risk(f) + ${inner('f[x] - m[x]', 'h[x]')} + 1/2*${inner('h[x]', 'h[x]')})`,
      derivation: [
        have('labels', `sum(x in Inputs, ${mass}*m[x]*h[x]) == sum(w in Omega, p[w]*Y[w]*h[X[w]])`, [
          [
            '==',
            'sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x)*Y[w])*h[x])',
            hypothesis('conditional mean'),
          ],
          ['==', 'rhs', algebra()],
        ]),
        ['==', '1/2*sum(w in Omega, p[w]*(f[X[w]] + h[X[w]] - Y[w])^2)', unfold('risk')],
        [
          '==',
          `1/2*sum(w in Omega, p[w]*(f[X[w]] - Y[w])^2) + ${inner('f[x]', 'h[x]')} - sum(w in Omega, p[w]*Y[w]*h[X[w]]) + 1/2*${inner('h[x]', 'h[x]')}`,
          algebra(),
        ],
        [
          '==',
          `1/2*sum(w in Omega, p[w]*(f[X[w]] - Y[w])^2) + ${inner('f[x]', 'h[x]')} - sum(x in Inputs, ${mass}*m[x]*h[x]) + 1/2*${inner('h[x]', 'h[x]')}`,
          hypothesis('labels'),
        ],
        ['==', 'rhs', unfold('risk')],
      ],
    },
    'Fréchet derivative': {
      states: `forall(eps in positive, exists(radius in positive, forall(h in R[Inputs], ${norm} <= radius, abs(${change}) <= eps*${norm})))`,
      derivation: [
        witness({ radius: '2*eps' }),
        ['==', `abs(1/2*${inner('h[x]', 'h[x]')})`, lemma(itself, { part: 'expansion' })],
        ['==', `1/2*${norm}*${norm}`, algebra()],
        ['<=', `1/2*(2*eps)*${norm}`, hypothesis('assumed', { times: `1/2*${norm}` })],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        raw: { share: array('Inputs', { is: '[-1,1]' }) },
        construct: { radius: '2*max(eps, (1 - indicator(0 < eps))/8)', 'h[x in Inputs]': '2*eps*share[x]' },
        regimes: { 'tight: a constant': { construct: { 'h[x in Inputs]': '2*eps' } } },
      },
    },
    'second derivative': {
      without: ['conditional mean'],
      states: `forall(h in R[Inputs], k in R[Inputs], ${inner('f[x] + k[x] - m[x]', 'h[x]')} - ${inner('f[x] - m[x]', 'h[x]')} == ${inner('k[x]', 'h[x]')})`,
      derivation: [['==', 'rhs', algebra()]],
      instances: { regimes: { 'any m': { construct: { 'm[x in Inputs]': 'free[x]' } } } },
    },
    decomposition: {
      states: `risk(f) == 1/2*${inner('f[x] - m[x]', 'f[x] - m[x]')} + 1/2*sum(w in Omega, p[w]*(Y[w] - m[X[w]])^2)`,
      derivation: [
        ['==', 'risk(array(x in Inputs, m[x] + (f[x] - m[x])))', algebra()],
        [
          '==',
          `risk(m) + ${inner('m[x] - m[x]', 'f[x] - m[x]')} + 1/2*${inner('f[x] - m[x]', 'f[x] - m[x]')}`,
          lemma(itself, { part: 'expansion', at: { f: 'm', h: 'array(x in Inputs, f[x] - m[x])' } }),
        ],
        [
          '==',
          `1/2*sum(w in Omega, p[w]*(m[X[w]] - Y[w])^2) + 1/2*${inner('f[x] - m[x]', 'f[x] - m[x]')}`,
          unfold('risk'),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'any law: expansion': {
      given: anyLaw,
      without: ['conditional mean'],
      hypotheses: { 'orthogonal to h': 'E(z in Law, (V[z] - M[z])*H[z]) == 0' },
      states:
        '1/2*E(z in Law, (F[z] + H[z] - V[z])^2) == 1/2*E(z in Law, (F[z] - V[z])^2) + E(z in Law, (F[z] - M[z])*H[z]) + 1/2*E(z in Law, H[z]^2)',
      derivation: [
        [
          '==',
          '1/2*E(z in Law, (F[z] - V[z])^2) + E(z in Law, (F[z] - M[z])*H[z]) - E(z in Law, (V[z] - M[z])*H[z]) + 1/2*E(z in Law, H[z]^2)',
          algebra(),
        ],
        ['==', 'rhs', hypothesis('orthogonal to h')],
      ],
      instances: {
        raw: { noise: array('Law') },
        construct: {
          'V[z in Law]':
            'M[z] + noise[z] - H[z]*E(y in Law, noise[y]*H[y])/(E(y in Law, H[y]^2) + indicator(E(y in Law, H[y]^2) == 0))',
        },
      },
    },
    'any law: decomposition': {
      given: anyLaw,
      without: ['conditional mean'],
      hypotheses: { 'orthogonal to f - m': 'E(z in Law, (V[z] - M[z])*(F[z] - M[z])) == 0' },
      states:
        '1/2*E(z in Law, (F[z] - V[z])^2) == 1/2*E(z in Law, (F[z] - M[z])^2) + 1/2*E(z in Law, (V[z] - M[z])^2)',
      derivation: [
        [
          '==',
          '1/2*E(z in Law, (F[z] - M[z])^2) - E(z in Law, (V[z] - M[z])*(F[z] - M[z])) + 1/2*E(z in Law, (V[z] - M[z])^2)',
          algebra(),
        ],
        ['==', 'rhs', hypothesis('orthogonal to f - m')],
      ],
      instances: {
        raw: { noise: array('Law') },
        construct: {
          'F[z in Law]': 'M[z] + H[z]',
          'V[z in Law]':
            'M[z] + noise[z] - H[z]*E(y in Law, noise[y]*H[y])/(E(y in Law, H[y]^2) + indicator(E(y in Law, H[y]^2) == 0))',
        },
      },
    },
  },

  instances: {
    sizes: { Omega: [1, 4], Inputs: [1, 3] },
    raw: { free: array('Inputs') },
    construct: {
      'm[x in Inputs]': `(sum(w in Omega, p[w]*delta(X[w], x)*Y[w]) + indicator(${mass} == 0)*free[x])/(${mass} + indicator(${mass} == 0))`,
    },
  },

  controls: {
    'the gradient without conditioning': {
      part: 'expansion',
      states: `forall(h in R[Inputs], risk(${moved}) == risk(f) + ${inner('f[x] - sum(v in Omega, p[v]*Y[v])', 'h[x]')} + 1/2*${inner('h[x]', 'h[x]')})`,
      counterexample: { ...signs, f: [0, 0], h: [1, -1] },
      because: '<f - m, h> = -1 there, not 0',
    },
    'a quarter of the squared norm': {
      part: 'expansion',
      replace: ['+ 1/2*', '+ 1/4*'],
      counterexample: { ...signs, f: [1, -1], h: [1, 1] },
      because: '1/2, not 1/4',
    },
    'a Lipschitz risk': {
      part: 'expansion',
      states: `forall(h in R[Inputs], abs(risk(${moved}) - risk(f)) <= sqrt(${inner('f[x] - m[x]', 'f[x] - m[x]')})*${norm})`,
      counterexample: { ...signs, f: [1, -1], h: [1, 1] },
      because: 'at f = m the risk rises by |h|^2/2, and the bound is 0',
    },
    'labels that are not orthogonal': {
      part: 'any law: decomposition',
      without: ['orthogonal to f - m'],
      counterexample: { Law: [1], V: [1], M: [0], F: [1], H: [0] },
      instances: { construct: { 'V[z in Law]': 'F[z]' } },
      because: 'the label known exactly: 0, not 1',
    },
  },
});
