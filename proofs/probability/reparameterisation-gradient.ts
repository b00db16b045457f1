/**
 * # The gradient of a mean under a normal law, pathwise and by scores
 *
 * F(mu,s) = E f(mu + s Z), for f twice differentiable, it and its derivatives of polynomial growth. For any Z with moments of every order
 * F is differentiable with F_mu = E f'(mu + s Z), F_s = E Z f'(mu + s Z), and what is left is at most a constant times the squared step:
 * Taylor's bound under E, no limit is exchanged; as derivatives, by a bound of the slopes (`derivatives under the mean`). For standard normal Z, s > 0, Stein's identity makes them
 * F_mu = E f Z / s, F_s = s E f'' = E f (Z^2 - 1)/s, and F_s = s F_mumu (the heat equation). Of polynomials of degree n + 1 that is exact
 * for every law with the moments of the normal one up to the order n + 3, without any citation.
 * Not claimed: that the score forms need no derivative of f (true, by the density of Z); several coordinates (each is as one).
 */
import {
  algebra,
  array,
  both,
  calculus,
  differentiable,
  have,
  hypothesis,
  type InstanceSpec,
  type Instances,
  law,
  lemma,
  medianOfMeans,
  natural,
  proof,
  real,
  sign,
  standardNormal,
  unfold,
} from 'lemmata';
import { sixMoments } from '../lemmas/_normal-moments.ts';

const growth = (f: string) => `forall(u in R, abs(${f}(u)) <= c*(1 + u^2)^k)`;
const u = '(mu + s*Z[w])';
const E = (of: string) => `E(w in Omega, ${of})`;
const reach = `(3 + 2*${u}^2 + 2*Z[w]^2)`;
const bound = `c/2*(1 + Z[w]^2)*${reach}^k`;
const moved = '(mu + h + (s + j)*Z[w])';

const growing = { 'growth of f': growth('f'), 'growth of the derivative': growth('df') };
const smooth = {
  given: {
    f: differentiable(['R', 'R'], [{ name: 'df', partials: ['ddf'] }]),
    c: real('nonnegative'),
    k: natural(),
    mu: real(),
    s: real(),
  },
  hypotheses: { ...growing, 'growth of the second derivative': growth('ddf') },
};
const normal = {
  mean: `${E('Z[w]')} == 0`,
  moments: `forall(j in nat, ${E('Z[w]^(j+2)')} == (j+1)*${E('Z[w]^j')})`,
};
/** f = sum of a_j u^j, with its derivatives. */
const polynomials = {
  'f(u in R)': 'a[0] + a[1]*u + sum(j in range(n), a[j+2]*u^(j+2))',
  'df(u in R)': 'a[1] + sum(j in range(n), (j+2)*a[j+2]*u^(j+1))',
  'ddf(u in R)': 'sum(j in range(n), (j+2)*(j+1)*a[j+2]*u^j)',
};

/** A law with the moments of the normal one up to the fifth, which is all that cubic f ask for. */
const lattice = {
  sizes: { Omega: [5, 5] },
  raw: { place: array('Omega') },
  draw: {
    Omega: { tables: [['23/256', '81/256', '48/256', '81/256', '23/256']] },
    place: { tables: [[-3, -1, 0, 1, 3]] },
  },
  construct: { 'Z[w in Omega]': '2/3*place[w]' },
} satisfies Instances;
const cubic = {
  ...lattice,
  sizes: { ...lattice.sizes, j: [0, 3] },
  models: { f: ['map(v in R, v^3/6)', 'map(v in R, v^2/2 - v/2)'] },
} satisfies Instances;
/** Quartic f ask for six moments. */
const quartic = {
  ...sixMoments,
  sizes: { ...sixMoments.sizes, j: [0, 4] },
  models: { f: ['map(v in R, v^4/24)'] },
} satisfies InstanceSpec;
const points = {
  Omega: ['23/256', '81/256', '48/256', '81/256', '23/256'],
  Z: [-2, '-2/3', 0, '2/3', 2],
};
/** What the tangent leaves of f. */
const left = `(f(mu + h + s*Z[w]) - f${u} - h*df${u})`;
const names = ['growth of f', 'growth of the derivative', 'growth of the second derivative'];
const wide = '(1 + 2*mu^2 + 2*s^2)';
const powers = () => lemma('stein-identity', { part: 'powers', at: { Omega: 'Omega', Z: 'Z', N: 'n + 3' } });
const stein = (g: string) =>
  lemma('stein-identity', {
    part: 'smooth functions',
    at: { Omega: 'Omega', Z: 'Z', g: `map(x in R, ${g})`, c: `c*(1 + s)*${wide}^k`, k: 'k + 1' },
  });

export default proof({
  id: 'reparameterisation-gradient',
  title: "d/dmu E f(mu + sZ) = E f' = E f Z/s, d/ds E f(mu + sZ) = E Z f' = s E f'' = E f (Z^2 - 1)/s",
  sources: [],
  references: ['kingma2014', 'stein1981, Lemma 1', 'rezende2014'],

  given: {
    Omega: law('normal numbers'),
    Z: array('Omega', { is: 'all-moments' }),
  },

  parts: {
    'pathwise gradient': {
      ...smooth,
      states: `forall(h in R, j in R, h^2 + j^2 <= 1, abs(${E(`f${moved}`)} - ${E(`f${u}`)} - (h*${E(`df${u}`)} + j*${E(`Z[w]*df${u}`)})) <= (h^2 + j^2)*${E(bound)})`,
      derivation: [
        have('step', 'forall(w in Omega, (h + j*Z[w])^2 <= (h^2 + j^2)*(1 + Z[w]^2))', [
          ['<=', 'rhs', sign('(j - h*Z[w])^2')],
        ]),
        have('steps are short', 'forall(w in Omega, (h + j*Z[w])^2 <= 1 + Z[w]^2)', [
          ['<=', '(h^2 + j^2)*(1 + Z[w]^2)', hypothesis('step')],
          ['<=', 'rhs', hypothesis('assumed')],
        ]),
        have(
          'curvature',
          `forall(w in Omega, r in R, 0 <= r, r <= 1, abs(ddf(${u} + r*(h + j*Z[w]))) <= c*${reach}^k)`,
          [
            ['<=', `c*(1 + (${u} + r*(h + j*Z[w]))^2)^k`, hypothesis('growth of the second derivative')],
            [
              '<=',
              `c*(1 + 2*${u}^2 + 2*(h + j*Z[w])^2)^k`,
              sign(`(${u} - r*(h + j*Z[w]))^2 + 2*(1 - r)*(1 + r)*(h + j*Z[w])^2`),
            ],
            ['<=', `c*(1 + 2*${u}^2 + 2*(1 + Z[w]^2))^k`, hypothesis('steps are short')],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'remainder',
          `forall(w in Omega, abs(f${moved} - f${u} - (h + j*Z[w])*df${u}) <= (h^2 + j^2)*(${bound}))`,
          [
            ['==', `abs(f(${u} + (h + j*Z[w])) - f${u} - df${u}*(h + j*Z[w]))`, algebra()],
            [
              '<=',
              `c*${reach}^k/2*(h + j*Z[w])^2`,
              lemma('taylor-remainder', {
                part: 'tangent',
                at: { f: 'f', x: u, h: 'h + j*Z[w]', c: `c*${reach}^k` },
              }),
            ],
            ['<=', `c*${reach}^k/2*((h^2 + j^2)*(1 + Z[w]^2))`, hypothesis('step')],
            ['==', 'rhs', algebra()],
          ],
        ),
        ['==', `abs(${E(`f${moved} - f${u} - (h + j*Z[w])*df${u}`)})`, algebra()],
        ['<=', E(`abs(f${moved} - f${u} - (h + j*Z[w])*df${u})`), sign()],
        ['<=', E(`(h^2 + j^2)*(${bound})`), hypothesis('remainder')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { Omega: [1, 3] },
        draw: { Z: { between: [-2, 2] } },
        regimes: { 'tight: no step': { construct: { h: '0', j: '0' } } },
      },
    },
    'derivatives under the mean': {
      ...smooth,
      hypotheses: growing,
      states: `(D(${E(`f${u}`)}, mu) == ${E(`df${u}`)}) and (D(${E(`f${u}`)}, s) == ${E(`Z[w]*df${u}`)})`,
      derivation: [
        have('powers of products', 'forall(p in R, q in R, (p*q)^k == p^k*q^k)', [['==', 'rhs', algebra()]]),
        have('product', 'forall(p in R, q in R, (1 + (p + q)^2)^k <= (1 + 2*p^2)^k*(1 + 2*q^2)^k)', [
          ['<=', '((1 + 2*p^2)*(1 + 2*q^2))^k', sign('(p - q)^2 + 4*p^2*q^2')],
          ['==', 'rhs', hypothesis('powers of products', { at: { p: '1 + 2*p^2', q: '1 + 2*q^2' } })],
        ]),
        have(
          'slopes in mu',
          'forall(v in R, w in Omega, abs(df(v + s*Z[w])) <= c*(1 + 2*v^2)^k*(1 + 2*(s*Z[w])^2)^k)',
          [
            ['<=', 'c*(1 + (v + s*Z[w])^2)^k', hypothesis('growth of the derivative')],
            ['<=', 'rhs', hypothesis('product', { at: { p: 'v', q: 's*Z[w]' }, times: 'c' })],
          ],
        ),
        have(
          'slopes in s',
          'forall(v in R, w in Omega, abs(Z[w]*df(mu + v*Z[w])) <= c*(1 + 2*mu^2)^k*(1 + 2*v^2)^k*(abs(Z[w])*(1 + Z[w]^2)^k))',
          [
            ['==', 'abs(Z[w])*abs(df(mu + v*Z[w]))', algebra()],
            ['<=', 'abs(Z[w])*(c*(1 + (mu + v*Z[w])^2)^k)', hypothesis('growth of the derivative')],
            [
              '<=',
              'abs(Z[w])*(c*((1 + 2*mu^2)^k*(1 + 2*(v*Z[w])^2)^k))',
              hypothesis('product', { at: { p: 'mu', q: 'v*Z[w]' }, times: 'c*abs(Z[w])' }),
            ],
            ['<=', 'abs(Z[w])*(c*((1 + 2*mu^2)^k*((1 + 2*v^2)*(1 + Z[w]^2))^k))', sign('2*v^2 + Z[w]^2')],
            [
              '==',
              'rhs',
              hypothesis('powers of products', {
                at: { p: '1 + 2*v^2', q: '1 + Z[w]^2' },
                times: 'abs(Z[w])*c*(1 + 2*mu^2)^k',
              }),
            ],
          ],
        ),
        both([['==', 'rhs', calculus()]], [['==', 'rhs', calculus()]]),
      ],
    },
    scores: {
      given: smooth.given,
      hypotheses: { ...smooth.hypotheses, ...normal, 'positive scale': '0 < s' },
      states: `(${E(`df${u}`)} == ${E(`f${u}*Z[w]`)}/s) and (${E(`Z[w]*df${u}`)} == s*${E(`ddf${u}`)}) and (s*${E(`ddf${u}`)} == ${E(`f${u}*(Z[w]^2 - 1)`)}/s)`,
      derivation: [
        have('powers of products', 'forall(p in R, q in R, (p*q)^k == p^k*q^k)', [['==', 'rhs', algebra()]]),
        have('inner growth', `forall(x in R, (1 + (mu + s*x)^2)^k <= ${wide}^k*(1 + x^2)^k)`, [
          ['<=', `(${wide}*(1 + x^2))^k`, sign('(mu - s*x)^2 + x^2 + 2*mu^2*x^2 + 2*s^2')],
          ['==', 'rhs', hypothesis('powers of products', { at: { p: wide, q: '1 + x^2' } })],
        ]),
        have('linear growth', 'forall(x in R, abs(x) <= 1 + x^2)', [
          ['<=', 'rhs', sign('(abs(x) - 1/2)^2 + 3/4')],
        ]),
        have('one power more', 'forall(x in R, (1 + x^2)^k <= (1 + x^2)^(k+1))', [
          ['<=', 'rhs', sign('x^2*(1 + x^2)^k')],
        ]),
        ...['f', 'df', 'ddf'].map((g, i) =>
          have(`growth along Z, ${i}`, `forall(x in R, abs(${g}(mu + s*x)) <= c*${wide}^k*(1 + x^2)^k)`, [
            ['<=', 'c*(1 + (mu + s*x)^2)^k', hypothesis(names[i] as string, { at: { u: 'mu + s*x' } })],
            ['<=', 'rhs', hypothesis('inner growth', { times: 'c' })],
          ]),
        ),
        ...['f', 'df'].map((g, i) =>
          have(
            `growth of g, ${i}`,
            `forall(x in R, abs(${g}(mu + s*x)) <= c*(1 + s)*${wide}^k*(1 + x^2)^(k+1))`,
            [
              ['<=', `c*${wide}^k*(1 + x^2)^k`, hypothesis(`growth along Z, ${i}`)],
              ['<=', `c*${wide}^k*(1 + x^2)^(k+1)`, hypothesis('one power more')],
              ['<=', 'rhs', sign(`c*s*${wide}^k*(1 + x^2)^(k+1)`)],
            ],
          ),
        ),
        ...['df', 'ddf'].map((g, i) =>
          have(
            `growth of g', ${i}`,
            `forall(x in R, abs(${g}(mu + s*x)*s) <= c*(1 + s)*${wide}^k*(1 + x^2)^(k+1))`,
            [
              ['==', `s*abs(${g}(mu + s*x))`, algebra()],
              ['<=', `s*(c*${wide}^k*(1 + x^2)^k)`, hypothesis(`growth along Z, ${i + 1}`)],
              ['<=', `s*(c*${wide}^k*(1 + x^2)^(k+1))`, hypothesis('one power more')],
              ['<=', 'rhs', sign(`c*${wide}^k*(1 + x^2)^(k+1)`)],
            ],
          ),
        ),
        have('growth of g, 2', `forall(x in R, abs(x*f(mu + s*x)) <= c*(1 + s)*${wide}^k*(1 + x^2)^(k+1))`, [
          ['==', 'abs(x)*abs(f(mu + s*x))', algebra()],
          ['<=', '(1 + x^2)*abs(f(mu + s*x))', hypothesis('linear growth')],
          ['<=', `(1 + x^2)*(c*${wide}^k*(1 + x^2)^k)`, hypothesis('growth along Z, 0')],
          ['<=', 'rhs', sign(`c*s*${wide}^k*(1 + x^2)^(k+1)`)],
        ]),
        have(
          "growth of g', 2",
          `forall(x in R, abs(f(mu + s*x) + x*(df(mu + s*x)*s)) <= c*(1 + s)*${wide}^k*(1 + x^2)^(k+1))`,
          [
            [
              '<=',
              'abs(f(mu + s*x)) + abs(x*(df(mu + s*x)*s))',
              lemma('absolute-value-bounds', {
                part: 'triangle',
                at: { x: 'f(mu + s*x)', y: 'x*(df(mu + s*x)*s)' },
              }),
            ],
            ['==', 'abs(f(mu + s*x)) + s*(abs(x)*abs(df(mu + s*x)))', algebra()],
            ['<=', 'abs(f(mu + s*x)) + s*((1 + x^2)*abs(df(mu + s*x)))', hypothesis('linear growth')],
            [
              '<=',
              `c*${wide}^k*(1 + x^2)^k + s*((1 + x^2)*abs(df(mu + s*x)))`,
              hypothesis('growth along Z, 0'),
            ],
            [
              '<=',
              `c*${wide}^k*(1 + x^2)^k + s*((1 + x^2)*(c*${wide}^k*(1 + x^2)^k))`,
              hypothesis('growth along Z, 1'),
            ],
            ['<=', 'rhs', hypothesis('one power more', { times: `c*${wide}^k` })],
          ],
        ),
        have('of f', `${E(`Z[w]*f${u}`)} == ${E(`df${u}*s`)}`, [['==', 'rhs', stein('f(mu + s*x)')]]),
        have('of df', `${E(`Z[w]*df${u}`)} == ${E(`ddf${u}*s`)}`, [['==', 'rhs', stein('df(mu + s*x)')]]),
        have('of x f', `${E(`Z[w]*(Z[w]*f${u})`)} == ${E(`f${u} + Z[w]*(df${u}*s)`)}`, [
          ['==', 'rhs', stein('x*f(mu + s*x)')],
        ]),
        both(
          [
            ['==', `${E(`df${u}*s`)}/s`, algebra()],
            ['==', `${E(`Z[w]*f${u}`)}/s`, hypothesis('of f', { times: '1/s' })],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', `${E(`ddf${u}*s`)}`, hypothesis('of df')],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', `${E(`ddf${u}*s`)}`, algebra()],
            ['==', `${E(`Z[w]*df${u}`)}`, hypothesis('of df')],
            ['==', `${E(`f${u} + Z[w]*(df${u}*s)`)}/s - ${E(`f${u}`)}/s`, algebra()],
            ['==', `${E(`Z[w]*(Z[w]*f${u})`)}/s - ${E(`f${u}`)}/s`, hypothesis('of x f', { times: '1/s' })],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: { ...cubic, regimes: { quartic } },
      samples: {
        location: {
          states: `${E('cos(mu + s*Z[w]) - sin(mu + s*Z[w])*Z[w]/s')} == 0`,
          laws: { Z: standardNormal() },
          at: [{ mu: 1, s: 2 }],
          draws: 2 ** 16,
          by: medianOfMeans({ variance: '2' }),
        },
        scale: {
          states: `${E('cos(mu + s*Z[w])*Z[w] - sin(mu + s*Z[w])*(Z[w]^2 - 1)/s')} == 0`,
          laws: { Z: standardNormal() },
          at: [{ mu: 1, s: 2 }],
          draws: 2 ** 16,
          by: medianOfMeans({ variance: '4' }),
        },
      },
    },
    'heat equation': {
      given: smooth.given,
      hypotheses: { ...smooth.hypotheses, ...normal, 'positive scale': '0 < s' },
      states: `(forall(h in R, h^2 <= 1, abs(${E('df(mu + h + s*Z[w])')} - ${E(`df${u}`)} - h*${E(`ddf${u}`)}) <= h^2*${E(`abs(Z[w])*${bound}`)}/s)) and (${E(`Z[w]*df${u}`)} == s*${E(`ddf${u}`)})`,
      derivation: [
        both(
          [
            have(
              'curvature',
              `forall(w in Omega, r in R, 0 <= r, r <= 1, abs(ddf(${u} + r*h)) <= c*${reach}^k)`,
              [
                ['<=', `c*(1 + (${u} + r*h)^2)^k`, hypothesis('growth of the second derivative')],
                ['<=', `c*(1 + 2*${u}^2 + 2*h^2)^k`, sign(`(${u} - r*h)^2 + 2*(1 - r)*(1 + r)*h^2`)],
                ['<=', `c*(1 + 2*${u}^2 + 2*1)^k`, hypothesis('assumed')],
                ['<=', 'rhs', sign('2*Z[w]^2')],
              ],
            ),
            have(
              'pathwise',
              `forall(w in Omega, abs(f(mu + h + s*Z[w]) - f${u} - h*df${u}) <= h^2*(${bound}))`,
              [
                ['==', `abs(f(${u} + h) - f${u} - df${u}*h)`, algebra()],
                [
                  '<=',
                  `c*${reach}^k/2*h^2`,
                  lemma('taylor-remainder', {
                    part: 'tangent',
                    at: { f: 'f', x: u, h: 'h', c: `c*${reach}^k` },
                  }),
                ],
                ['<=', 'rhs', sign(`h^2*c/2*Z[w]^2*${reach}^k`)],
              ],
            ),
            have('there', `${E('df(mu + h + s*Z[w])')} == ${E('f(mu + h + s*Z[w])*Z[w]')}/s`, [
              ['==', 'rhs', lemma('reparameterisation-gradient', { part: 'scores', at: { mu: 'mu + h' } })],
            ]),
            have('here', `${E(`df${u}`)} == ${E(`f${u}*Z[w]`)}/s`, [
              ['==', 'rhs', lemma('reparameterisation-gradient', { part: 'scores' })],
            ]),
            have('twice', `${E(`ddf${u}`)} == ${E(`Z[w]*df${u}`)}/s`, [
              ['==', `s*${E(`ddf${u}`)}/s`, algebra()],
              ['==', 'rhs', lemma('reparameterisation-gradient', { part: 'scores', times: '-1/s' })],
            ]),
            ...['1', '-1'].map((q) =>
              have(`side ${q}`, `${q}*${E(`Z[w]*${left}`)} <= h^2*${E(`abs(Z[w])*${bound}`)}`, [
                have(`${q} pointwise`, `forall(w in Omega, ${q}*Z[w]*${left} <= h^2*(abs(Z[w])*${bound}))`, [
                  [
                    '<=',
                    `abs(${q}*Z[w]*${left})`,
                    lemma('absolute-value-bounds', { part: 'above', at: { x: `${q}*Z[w]*${left}` } }),
                  ],
                  ['==', `abs(Z[w])*abs${left}`, algebra()],
                  ['<=', `abs(Z[w])*(h^2*(${bound}))`, hypothesis('pathwise')],
                  ['==', 'rhs', algebra()],
                ]),
                ['==', E(`${q}*Z[w]*${left}`), algebra()],
                ['<=', E(`h^2*(abs(Z[w])*${bound})`), hypothesis(`${q} pointwise`)],
                ['==', 'rhs', algebra()],
              ]),
            ),
            have('both sides', `abs(${E(`Z[w]*${left}`)}) <= h^2*${E(`abs(Z[w])*${bound}`)}`, [
              ['<=', 'rhs', hypothesis('side 1'), hypothesis('side -1')],
            ]),
            [
              '==',
              `abs(${E('f(mu + h + s*Z[w])*Z[w]')}/s - ${E(`df${u}`)} - h*${E(`ddf${u}`)})`,
              hypothesis('there'),
            ],
            [
              '==',
              `abs(${E('f(mu + h + s*Z[w])*Z[w]')}/s - ${E(`f${u}*Z[w]`)}/s - h*${E(`ddf${u}`)})`,
              hypothesis('here'),
            ],
            [
              '==',
              `abs(${E('f(mu + h + s*Z[w])*Z[w]')}/s - ${E(`f${u}*Z[w]`)}/s - h*(${E(`Z[w]*df${u}`)}/s))`,
              hypothesis('twice'),
            ],
            ['==', `abs(${E(`Z[w]*(f(mu + h + s*Z[w]) - f${u} - h*df${u})`)})/s`, algebra()],
            ['<=', 'rhs', hypothesis('both sides', { times: '1/s' })],
          ],
          [['==', 'rhs', lemma('reparameterisation-gradient', { part: 'scores' })]],
        ),
      ],
      instances: {
        ...cubic,
        draw: { ...cubic.draw, h: { between: [-1, 1] } },
        regimes: { 'tight: no step': { construct: { h: '0' } } },
      },
    },
    polynomials: {
      given: { n: natural(), a: array('nat'), mu: real(), s: real('positive') },
      where: polynomials,
      hypotheses: {
        mean: normal.mean,
        moments: `forall(j in nat, j + 2 <= n + 3, ${E('Z[w]^(j+2)')} == (j+1)*${E('Z[w]^j')})`,
      },
      states: `(${E(`df${u}`)} == ${E(`f${u}*Z[w]`)}/s) and (${E(`Z[w]*df${u}`)} == s*${E(`ddf${u}`)}) and (s*${E(`ddf${u}`)} == ${E(`f${u}*(Z[w]^2 - 1)`)}/s)`,
      derivation: [
        have('power', `forall(j in nat, j <= n + 1, ${E(`Z[w]*${u}^(j+1)`)} == s*(j+1)*${E(`${u}^j`)})`, [
          ['==', 'rhs', powers()],
        ]),
        have('next power', `forall(j in range(n), ${E(`Z[w]*${u}^(j+2)`)} == s*(j+2)*${E(`${u}^(j+1)`)})`, [
          ['==', 'rhs', hypothesis('power', { at: { j: 'j + 1' } })],
        ]),
        have(
          'product',
          `forall(j in range(n), ${E(`Z[w]^2*${u}^(j+2)`)} == ${E(`${u}^(j+2)`)} + s*(j+2)*${E(`Z[w]*${u}^(j+1)`)})`,
          [['==', 'rhs', powers()]],
        ),
        have('product with u', `${E(`Z[w]^2*${u}`)} == ${E(u)} + s*1*${E('Z[w]')}`, [
          ['==', E(`Z[w]^2*${u}^1`), algebra()],
          [
            '==',
            'rhs',
            lemma('stein-identity', {
              part: 'powers',
              at: { Omega: 'Omega', Z: 'Z', N: 'n + 3', j: '0', i: '0' },
            }),
          ],
        ]),
        have('second', `${E(`Z[w]*df${u}`)} == s*${E(`ddf${u}`)}`, [
          [
            '==',
            `a[1]*${E('Z[w]')} + sum(j in range(n), (j+2)*a[j+2]*${E(`Z[w]*${u}^(j+1)`)})`,
            unfold('df'),
          ],
          [
            '==',
            `a[1]*0 + sum(j in range(n), (j+2)*a[j+2]*${E(`Z[w]*${u}^(j+1)`)})`,
            hypothesis('mean', { times: 'a[1]' }),
          ],
          ['==', `a[1]*0 + sum(j in range(n), (j+2)*a[j+2]*(s*(j+1)*${E(`${u}^j`)}))`, hypothesis('power')],
          ['==', 'rhs', unfold('ddf')],
        ]),
        both(
          [
            ['==', `a[1] + sum(j in range(n), (j+2)*a[j+2]*${E(`${u}^(j+1)`)})`, unfold('df')],
            [
              '==',
              `a[0]*0/s + a[1]*(s*(0+1)*${E(`${u}^0`)})/s + sum(j in range(n), a[j+2]*(s*(j+2)*${E(`${u}^(j+1)`)}))/s`,
              algebra(),
            ],
            [
              '==',
              `a[0]*0/s + a[1]*${E(`Z[w]*${u}^(0+1)`)}/s + sum(j in range(n), a[j+2]*(s*(j+2)*${E(`${u}^(j+1)`)}))/s`,
              hypothesis('power', { at: { j: '0' }, times: 'a[1]/s' }),
            ],
            [
              '==',
              `a[0]*0/s + a[1]*${E(`Z[w]*${u}^(0+1)`)}/s + sum(j in range(n), a[j+2]*${E(`Z[w]*${u}^(j+2)`)})/s`,
              hypothesis('next power'),
            ],
            [
              '==',
              `a[0]*${E('Z[w]')}/s + a[1]*${E(`Z[w]*${u}^(0+1)`)}/s + sum(j in range(n), a[j+2]*${E(`Z[w]*${u}^(j+2)`)})/s`,
              hypothesis('mean'),
            ],
            ['==', 'rhs', unfold('f')],
          ],
          [['==', 'rhs', hypothesis('second')]],
          [
            ['==', `s*${E(`ddf${u}`)}`, algebra()],
            ['==', E(`Z[w]*df${u}`), hypothesis('second')],
            [
              '==',
              `a[1]*${E('Z[w]')} + sum(j in range(n), (j+2)*a[j+2]*${E(`Z[w]*${u}^(j+1)`)})`,
              unfold('df'),
            ],
            [
              '==',
              `a[0]*(1*${E('Z[w]^0')} - 1)/s + a[1]*(${E(u)} + s*1*${E('Z[w]')} - ${E(u)})/s + sum(j in range(n), a[j+2]*((${E(`${u}^(j+2)`)} + s*(j+2)*${E(`Z[w]*${u}^(j+1)`)}) - ${E(`${u}^(j+2)`)}))/s`,
              algebra(),
            ],
            [
              '==',
              `a[0]*(1*${E('Z[w]^0')} - 1)/s + a[1]*(${E(u)} + s*1*${E('Z[w]')} - ${E(u)})/s + sum(j in range(n), a[j+2]*(${E(`Z[w]^2*${u}^(j+2)`)} - ${E(`${u}^(j+2)`)}))/s`,
              hypothesis('product'),
            ],
            [
              '==',
              `a[0]*(1*${E('Z[w]^0')} - 1)/s + a[1]*(${E(`Z[w]^2*${u}`)} - ${E(u)})/s + sum(j in range(n), a[j+2]*(${E(`Z[w]^2*${u}^(j+2)`)} - ${E(`${u}^(j+2)`)}))/s`,
              hypothesis('product with u', { times: 'a[1]/s' }),
            ],
            [
              '==',
              `a[0]*(${E('Z[w]^2')} - 1)/s + a[1]*(${E(`Z[w]^2*${u}`)} - ${E(u)})/s + sum(j in range(n), a[j+2]*(${E(`Z[w]^2*${u}^(j+2)`)} - ${E(`${u}^(j+2)`)}))/s`,
              hypothesis('moments', { at: { j: '0' }, times: 'a[0]/s' }),
            ],
            ['==', 'rhs', unfold('f')],
          ],
        ),
      ],
      instances: {
        ...lattice,
        sizes: { ...lattice.sizes, n: [0, 2] },
        models: {},
        regimes: { quartic: { ...sixMoments, draw: { ...sixMoments.draw, n: { oneOf: [3] } } } },
      },
    },
  },
  instances: {
    draw: { c: { between: [1, 2] }, k: { oneOf: [2] }, mu: { between: [-2, 2] }, s: { between: [0.25, 2] } },
    models: { f: ['map(v in R, v^3/6)', 'map(v in R, sin(v))'] },
  },

  controls: {
    "F_s = E f'": {
      part: 'polynomials',
      states: `${E(`df${u}`)} == ${E(`Z[w]*df${u}`)}`,
      counterexample: { ...points, n: 1, a: [0, 0, '1/2'], mu: 1, s: 2 },
      because: 'for f = u^2/2, at mu = 1 and s = 2, they are 1 and 2',
    },
    "D(F, s) = E f'": {
      part: 'derivatives under the mean',
      states: `D(${E(`f${u}`)}, s) == ${E(`df${u}`)}`,
      counterexample: { Omega: [1], Z: [2], f: 'map(v in R, v)', c: 1, k: 1, mu: 0, s: 1 },
      because: 'for f = u and Z = 2 they are 2 and 1',
    },
    'the score without 1/s': {
      part: 'polynomials',
      states: `${E(`df${u}`)} == ${E(`f${u}*Z[w]`)}`,
      counterexample: { ...points, n: 0, a: [0, 1], mu: 0, s: 2 },
      because: 'for f = u and s = 2 they are 1 and 2',
    },
    'equal variance': {
      part: 'polynomials',
      states: `${E(`df${u}^2`)} - ${E(`df${u}`)}^2 == ${E(`(f${u}*Z[w]/s)^2`)} - ${E(`f${u}*Z[w]/s`)}^2`,
      counterexample: { ...points, n: 0, a: [0, 1], mu: 0, s: 1 },
      because: 'for f = u, mu = 0 and s = 1 they are 0 and 2',
    },
  },
});
