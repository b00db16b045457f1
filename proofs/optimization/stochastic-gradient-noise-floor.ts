/**
 * # Stochastic gradient descent with constant steps converges geometrically to a noise floor
 *
 * f has a gradient with Lipschitz constant L and is strongly convex with constant mu, star is its minimiser; each step takes
 * a gradient at an example drawn anew, unbiased and with variance sigma^2 at most (in all coordinates together). With steps eta <= 1/L the mean
 * of |w_n - star|^2 is at most (1 - eta mu)^n |w_0 - star|^2 + eta sigma^2/mu. For a parabola of curvature mu = L and eta = 1/L the floor is
 * attained after one step. Examples are drawn from a finite set, with any weights.
 * Not claimed: the best floor for small steps (eta sigma^2/(2 mu) for parabolas); noise whose variance grows with the gradient; steps that shrink.
 */
import {
  algebra,
  array,
  differentiable,
  fn,
  have,
  hypothesis,
  type Instances,
  indexSet,
  induction,
  lemma,
  nonemptySet,
  powers,
  probability,
  proof,
  real,
  sign,
} from 'lemmata';

const itself = 'stochastic-gradient-noise-floor';
const convex = {
  smooth:
    'forall(u in R[I], v in R[I], sum(i in I, (grad(u)[i] - grad(v)[i])^2) <= L^2*sum(i in I, (u[i] - v[i])^2))',
  'strongly convex':
    'forall(u in R[I], v in R[I], f(u) + sum(i in I, grad(u)[i]*(v[i] - u[i])) + mu/2*sum(i in I, (v[i] - u[i])^2) <= f(v))',
  'star is a minimiser': 'forall(u in R[I], f(star) <= f(u))',
  'short steps': 'eta*L <= 1',
};
const noisy = {
  unbiased: 'forall(u in R[I], i in I, sum(z in Z, p[z]*g(u)[z,i]) == grad(u)[i])',
  'bounded variance':
    'forall(u in R[I], sum(z in Z, p[z]*sum(i in I, (g(u)[z,i] - grad(u)[i])^2)) <= variance)',
};
const examples = {
  Z: nonemptySet('examples'),
  p: probability('Z'),
  g: fn('R[I]', 'Z', 'I', 'R'),
  variance: real('nonnegative'),
};
const distance = (x: string) => `sum(i in I, (${x} - star[i])^2)`;
const chance = (n: string, s: string) => `prod(k in range(${n}), p[at[${n},${s},k]])`;
const mean = (n: string) => `sum(s in draws[${n}], ${chance(n, 's')}*${distance(`w[${n},s,i]`)})`;

const gradient = '(low + h[i]*gap)*(u[i] - star[i])';
const centred = 'e[z,i] - sum(y in Z, p[y]*e[y,i])';
const noiseOf = (noise: string) => ({ g: `map(u in R[I], z in Z, i in I, ${gradient} + ${noise})` });
/** Parabolas with curvatures from mu to L. */
const quadratics = {
  sizes: { I: [0, 3] },
  raw: {
    h: array('I', { is: '[0,1]' }),
    low: real('positive'),
    gap: real('nonnegative'),
    offset: real(),
    share: real('(0,1]'),
  },
  construct: { mu: 'low', L: 'low + gap', eta: 'share/(low + gap)' },
  models: { f: 'map(u in R[I], offset + sum(i in I, (low + h[i]*gap)/2*(u[i] - star[i])^2))' },
  regimes: {
    'tight: curvature L, one step to the minimum': { draw: { gap: { oneOf: [0] }, share: { oneOf: [1] } } },
  },
} satisfies Instances;
/** No sum of functions of one coordinate. */
const coupled = {
  regimes: {
    'coupled coordinates': {
      sizes: { I: [2, 3] },
      models: {
        f: 'map(u in R[I], low/2*sum(i in I, (u[i] - star[i])^2) + gap/(2*card(I))*sum(i in I, u[i] - star[i])^2)',
      },
    },
  },
} satisfies Instances;
const withNoise = {
  sizes: { I: [0, 2], Z: [1, 2], n: [0, 2] },
  raw: { e: array('Z', 'I') },
  construct: { variance: `sum(z in Z, p[z]*sum(i in I, (${centred})^2))` },
  models: noiseOf(`(${centred})`),
} satisfies Instances;
const run = {
  ...withNoise,
  construct: {
    ...withNoise.construct,
    'w[0, s in draws[0], i in I]': 'start[i]',
    'w[k+1, s in draws[k+1], i in I]':
      'sum(r in draws[k], sum(z in Z, delta(append[k,r,z], s)*(w[k,r,i] - eta*g(array(j in I, w[k,r,j]))[z,i])))',
  },
  regimes: {
    'tight: from the minimum, in one step': {
      draw: { gap: { oneOf: [0] }, share: { oneOf: [1] } },
      construct: { 'start[i in I]': 'star[i]' },
    },
  },
} satisfies Instances;
const tightest = {
  draw: { gap: { oneOf: [0] }, share: { oneOf: [1] } },
  construct: { 'start[i in I]': 'star[i]' },
} satisfies Instances;
/** Steps to 1 or -1 from the minimiser of u^2/2. */
const oneStep = {
  I: 1,
  Z: 2,
  f: 'map(u in R[I], 1/2*sum(i in I, u[i]^2))',
  g: 'map(u in R[I], z in Z, i in I, u[i] + noise[z])',
  noise: [1, -1],
  p: ['1/2', '1/2'],
  L: 1,
  mu: 1,
  eta: 1,
  star: [0],
  start: [0],
  variance: 1,
  w: [[[0]], [[-1], [1]], [[-1], [1], [-1], [1]]],
};

export default proof({
  id: itself,
  title: 'Stochastic gradient descent with constant steps converges geometrically to a noise floor',
  sources: [],
  references: ['gower2019, Theorem 3.1', 'bottou2018, Theorem 4.6'],

  given: {
    I: indexSet('coordinates'),
    f: differentiable(['R[I]', 'R'], ['grad']),
    L: real('positive'),
    mu: real('positive'),
    eta: real('positive'),
    star: array('I'),
  },

  parts: {
    'small gradients near the minimum': {
      instances: coupled,
      hypotheses: { smooth: convex.smooth, 'star is a minimiser': convex['star is a minimiser'] },
      states: 'forall(u in R[I], sum(i in I, grad(u)[i]^2) <= 2*L*(f(u) - f(star)))',
      derivation: [
        ['==', '2*L*(f(u) - (f(u) - 1/L*(1 - L*(1/L)/2)*sum(i in I, grad(u)[i]^2)))', algebra()],
        [
          '<=',
          '2*L*(f(u) - f(array(i in I, u[i] - 1/L*grad(u)[i])))',
          lemma('quadratic-upper-bound', {
            part: 'gradient step',
            at: { f: 'f', L: 'L', x: 'u', eta: '1/L' },
          }),
        ],
        [
          '<=',
          'rhs',
          hypothesis('star is a minimiser', { at: { u: 'array(i in I, u[i] - 1/L*grad(u)[i])' } }),
        ],
      ],
    },
    'a step without noise': {
      instances: coupled,
      hypotheses: convex,
      states: `forall(u in R[I], ${distance('u[i] - eta*grad(u)[i]')} <= (1 - eta*mu)*${distance('u[i]')})`,
      derivation: [
        [
          '==',
          `${distance('u[i]')} + 2*eta*(f(u) + sum(i in I, grad(u)[i]*(star[i] - u[i])) + mu/2*sum(i in I, (star[i] - u[i])^2)) - 2*eta*f(u) - eta*mu*${distance('u[i]')} + eta^2*sum(i in I, grad(u)[i]^2)`,
          algebra(),
        ],
        [
          '<=',
          `${distance('u[i]')} + 2*eta*f(star) - 2*eta*f(u) - eta*mu*${distance('u[i]')} + eta^2*sum(i in I, grad(u)[i]^2)`,
          hypothesis('strongly convex', { at: { u: 'u', v: 'star' } }),
        ],
        [
          '<=',
          `${distance('u[i]')} + 2*eta*f(star) - 2*eta*f(u) - eta*mu*${distance('u[i]')} + eta^2*(2*L*(f(u) - f(star)))`,
          lemma(itself, { part: 'small gradients near the minimum' }),
        ],
        ['==', `(1 - eta*mu)*${distance('u[i]')} - 2*eta*(1 - eta*L)*(f(u) - f(star))`, algebra()],
        [
          '<=',
          `(1 - eta*mu)*${distance('u[i]')} - 2*eta*(1 - eta*L)*(f(star) - f(star))`,
          hypothesis('star is a minimiser', { at: { u: 'u' }, times: '2*eta*(1 - eta*L)' }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'a step with noise': {
      instances: withNoise,
      given: examples,
      hypotheses: { ...convex, ...noisy },
      states: `forall(u in R[I], sum(z in Z, p[z]*${distance('u[i] - eta*g(u)[z,i]')}) <= (1 - eta*mu)*${distance('u[i]')} + eta^2*variance)`,
      derivation: [
        [
          '==',
          `${distance('u[i] - eta*grad(u)[i]')}*sum(z in Z, p[z]) - 2*eta*sum(i in I, (u[i] - eta*grad(u)[i] - star[i])*(sum(z in Z, p[z]*g(u)[z,i]) - grad(u)[i]*sum(z in Z, p[z]))) + eta^2*sum(z in Z, p[z]*sum(i in I, (g(u)[z,i] - grad(u)[i])^2))`,
          algebra(),
        ],
        [
          '==',
          `${distance('u[i] - eta*grad(u)[i]')} - 2*eta*sum(i in I, (u[i] - eta*grad(u)[i] - star[i])*(sum(z in Z, p[z]*g(u)[z,i]) - grad(u)[i])) + eta^2*sum(z in Z, p[z]*sum(i in I, (g(u)[z,i] - grad(u)[i])^2))`,
          hypothesis('p-sums-to-one'),
        ],
        [
          '==',
          `${distance('u[i] - eta*grad(u)[i]')} - 2*eta*sum(i in I, (u[i] - eta*grad(u)[i] - star[i])*(grad(u)[i] - grad(u)[i])) + eta^2*sum(z in Z, p[z]*sum(i in I, (g(u)[z,i] - grad(u)[i])^2))`,
          hypothesis('unbiased'),
        ],
        [
          '==',
          `${distance('u[i] - eta*grad(u)[i]')} + eta^2*sum(z in Z, p[z]*sum(i in I, (g(u)[z,i] - grad(u)[i])^2))`,
          algebra(),
        ],
        ['<=', `${distance('u[i] - eta*grad(u)[i]')} + eta^2*variance`, hypothesis('bounded variance')],
        ['<=', 'rhs', lemma(itself, { part: 'a step without noise' })],
      ],
    },
    'noise floor': {
      instances: run,
      given: {
        ...examples,
        draws: powers('Z', { coordinate: 'at', extend: 'append' }),
        start: array('I'),
        w: array('n in nat', 's in draws[n]', 'I'),
      },
      hypotheses: {
        ...convex,
        ...noisy,
        'mu is at most L': 'mu <= L',
        'w starts there': 'forall(s in draws[0], i in I, w[0,s,i] == start[i])',
        'w steps against g':
          'forall(n in nat, s in draws[n], z in Z, i in I, w[n+1,append[n,s,z],i] == w[n,s,i] - eta*g(array(j in I, w[n,s,j]))[z,i])',
      },
      states: `forall(n in nat, ${mean('n')} <= (1 - eta*mu)^n*${distance('start[i]')} + eta*variance/mu)`,
      derivation: [
        have('factor', '0 <= 1 - eta*mu', [
          ['<=', '1 - eta*L', hypothesis('short steps')],
          ['<=', 'rhs', hypothesis('mu is at most L', { times: 'eta' })],
        ]),
        induction('n', {
          base: [
            ['==', `sum(s in draws[0], ${distance('start[i]')})`, hypothesis('w starts there')],
            ['==', `card(draws[0])*${distance('start[i]')}`, algebra()],
            ['==', distance('start[i]'), hypothesis('draws-empty')],
            ['<=', 'rhs', sign()],
          ],
          step: [
            [
              '==',
              `sum(s in draws[n], sum(z in Z, ${chance('n+1', 'append[n,s,z]')}*${distance('w[n+1,append[n,s,z],i]')}))`,
              hypothesis('draws-extend', {
                at: { n: 'n', F: `array(s in draws[n+1], ${chance('n+1', 's')}*${distance('w[n+1,s,i]')})` },
              }),
            ],
            [
              '==',
              `sum(s in draws[n], sum(z in Z, ${chance('n', 's')}*p[z]*${distance('w[n+1,append[n,s,z],i]')}))`,
              algebra(),
              hypothesis('draws-last'),
              hypothesis('draws-before'),
            ],
            [
              '==',
              `sum(s in draws[n], sum(z in Z, ${chance('n', 's')}*p[z]*${distance('w[n,s,i] - eta*g(array(j in I, w[n,s,j]))[z,i]')}))`,
              hypothesis('w steps against g'),
            ],
            [
              '==',
              `sum(s in draws[n], ${chance('n', 's')}*sum(z in Z, p[z]*${distance('w[n,s,i] - eta*g(array(j in I, w[n,s,j]))[z,i]')}))`,
              algebra(),
            ],
            [
              '<=',
              `sum(s in draws[n], ${chance('n', 's')}*((1 - eta*mu)*${distance('w[n,s,i]')} + eta^2*variance))`,
              lemma(itself, { part: 'a step with noise', at: { u: 'array(j in I, w[n,s,j])' } }),
            ],
            [
              '==',
              `(1 - eta*mu)*${mean('n')} + eta^2*variance*sum(s in draws[n], ${chance('n', 's')})`,
              algebra(),
            ],
            [
              '==',
              `(1 - eta*mu)*${mean('n')} + eta^2*variance`,
              lemma('draws-in-turn', {
                part: 'total',
                at: { K: 'Z', draws: 'draws', at: 'at', append: 'append', q: 'p' },
              }),
            ],
            [
              '<=',
              `(1 - eta*mu)*((1 - eta*mu)^n*${distance('start[i]')} + eta*variance/mu) + eta^2*variance`,
              hypothesis('induction'),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
    },
  },

  instances: quadratics,

  controls: {
    'without the floor': {
      part: 'noise floor',
      states: `forall(n in nat, ${mean('n')} <= (1 - eta*mu)^n*${distance('start[i]')})`,
      given: { noise: array('Z') },
      counterexample: { ...oneStep, n: 1 },
      instances: tightest,
      because: 'from the minimiser the first step goes to 1 or -1',
    },
    'half the floor': {
      part: 'noise floor',
      replace: ['eta*variance/mu', 'eta*variance/(2*mu)'],
      given: { noise: array('Z') },
      counterexample: { ...oneStep, n: 1 },
      instances: tightest,
      because: 'the mean square after one step is 1, the variance',
    },
    'biased gradients': {
      part: 'noise floor',
      without: ['unbiased'],
      given: { noise: array('Z') },
      counterexample: {
        ...oneStep,
        noise: [3, 3],
        variance: 9,
        eta: '1/2',
        start: [-3],
        w: [[[-3]], [[-3], [-3]], [[-3], [-3], [-3], [-3]], [[-3], [-3], [-3], [-3], [-3], [-3], [-3], [-3]]],
        n: 2,
      },
      instances: {
        sizes: { I: [1, 1], Z: [1, 1], n: [2, 2] },
        raw: { bias: array('I') },
        draw: { gap: { oneOf: [0] }, share: { oneOf: ['1/2'] } },
        construct: { 'start[i in I]': 'star[i] - bias[i]/low', variance: 'sum(i in I, bias[i]^2)' },
        models: noiseOf('bias[i]'),
      },
      because: 'a bias of 3 keeps the steps at -3, and 9 is more than 9/4 + 9/2',
    },
    'the square of the factor': {
      part: 'a step without noise',
      replace: ['(1 - eta*mu)*', '(1 - eta*mu)^3*'],
      counterexample: {
        I: 1,
        f: 'map(u in R[I], 1/2*sum(i in I, u[i]^2))',
        L: 1,
        mu: 1,
        eta: '1/2',
        star: [0],
        u: [1],
      },
      because: 'a step of 1/2 leaves 1/4 of the squared distance, more than 1/8',
    },
    'long steps': {
      part: 'a step without noise',
      without: ['short steps'],
      counterexample: {
        I: 1,
        f: 'map(u in R[I], 1/2*sum(i in I, u[i]^2))',
        L: 1,
        mu: 1,
        eta: 3,
        star: [0],
        u: [1],
      },
      instances: { construct: { ...quadratics.construct, eta: '3/low' } },
      because: 'a step of 3 goes from 1 to -2',
    },
    'not a minimiser': {
      part: 'small gradients near the minimum',
      without: ['star is a minimiser'],
      counterexample: {
        I: 1,
        f: 'map(u in R[I], 1/2*sum(i in I, u[i]^2))',
        L: 1,
        mu: 1,
        eta: 1,
        star: [2],
        u: [1],
      },
      instances: {
        raw: { centre: array('I') },
        models: { f: 'map(u in R[I], sum(i in I, (low + h[i]*gap)/2*(u[i] - centre[i])^2))' },
      },
      because: '1 is more than 1 - 4',
    },
    'half the gradient bound': {
      part: 'small gradients near the minimum',
      replace: ['2*L*', 'L*'],
      counterexample: {
        I: 1,
        f: 'map(u in R[I], 1/2*sum(i in I, u[i]^2))',
        L: 1,
        mu: 1,
        eta: 1,
        star: [0],
        u: [1],
      },
      because: 'for a parabola of curvature L the bound is attained',
    },
  },
});
