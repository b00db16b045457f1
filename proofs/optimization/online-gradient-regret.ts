/**
 * # Regret of projected online gradient descent, and averages of its iterates
 *
 * On a convex set K = {v: inside(v) >= 0}, with the nearest point of K as projection and subgradients g(t, x[t]) of the losses at the iterates,
 * the regret against any u in K is at most |x[0] - u|^2/(2 eta) + eta/2 sum |g|^2; for diameter D and |g| <= G the step
 * D/(G sqrt(T)) makes that D G sqrt(T), which is attained for every square T. K need not be closed as long as the nearest points exist.
 * For losses that are convex on the whole space, drawn independently from one (finite) law, the mean of iterates that do not depend on the draws of
 * their own round has expected excess risk at most the expected regret divided by the number of rounds.
 * Not claimed: losses that are not convex, logarithmic regret, iterates that know the draw of their round (see `controls`).
 */
import {
  algebra,
  array,
  by,
  contradiction,
  fn,
  functions,
  have,
  hypothesis,
  type Instances,
  indexSet,
  induction,
  lemma,
  natural,
  nonemptySet,
  probability,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const itself = 'online-gradient-regret';
const at = (t: string) => `array(k in I, x[${t},k])`;
const gradient = (t: string) => `g(${t}, ${at(t)})`;
const squared = (t: string) => `sum(i in I, ${gradient(t)}[i]^2)`;
const distance = (t: string) => `sum(i in I, (x[${t},i] - u[i])^2)`;
const regret = (n: string) => `sum(t in range(${n}), f(t, ${at('t')}) - f(t, u))`;

/** With q the nearest point of p: <p - q, u - q> and |u - q|^2. */
const angle = 'sum(i in I, (p[i] - proj(p)[i])*(u[i] - proj(p)[i]))';
const away = 'sum(i in I, (u[i] - proj(p)[i])^2)';
const share = `${angle}/(${angle} + ${away})`;

const set = { I: indexSet('coordinates'), inside: fn('R[I]', 'R'), proj: fn('R[I]', 'I', 'R') };
const convexSet = {
  'convex set':
    'forall(a in R[I], b in R[I], t in R, 0 <= t, t <= 1, 0 <= inside(a), 0 <= inside(b), 0 <= inside(array(i in I, (1 - t)*a[i] + t*b[i])))',
  'projection inside': 'forall(p in R[I], 0 <= inside(proj(p)))',
  'projection nearest':
    'forall(p in R[I], v in R[I], 0 <= inside(v), sum(i in I, (p[i] - proj(p)[i])^2) <= sum(i in I, (p[i] - v[i])^2))',
};
const descent = {
  ...set,
  f: fn('nat', 'R[I]', 'R'),
  g: fn('nat', 'R[I]', 'I', 'R'),
  start: array('I'),
  eta: real('positive'),
  T: natural(),
  u: array('I'),
};
const iterates = {
  'x[0, i in I]': 'start[i]',
  'x[t+1, i in I]': `proj(array(j in I, x[t,j] - eta*${gradient('t')}[j]))[i]`,
};
const losses = {
  ...convexSet,
  subgradients: `forall(t in nat, v in R[I], 0 <= inside(v), f(t, ${at('t')}) + sum(i in I, ${gradient('t')}[i]*(v[i] - x[t,i])) <= f(t, v))`,
  'u inside': '0 <= inside(u)',
};

/** Boxes with faces at -radius and radius. */
const box = {
  inside: 'map(v in R[I], -sum(i in I, relu(abs(v[i]) - radius)))',
  proj: 'map(p in R[I], i in I, max(-radius, min(radius, p[i])))',
};
const linear = {
  f: 'map(t in nat, v in R[I], sum(i in I, slope[t,i]*v[i]))',
  g: 'map(t in nat, v in R[I], i in I, slope[t,i])',
};
const rounds: Instances = {
  sizes: { I: [0, 2], T: [0, 3] },
  raw: {
    slope: array('nat', 'I', { is: '[-4,4]' }),
    radius: real('(0,4]'),
    begin: array('I', { is: '[-1,1]' }),
    aim: array('I', { is: '[-1,1]' }),
  },
  construct: { 'start[i in I]': 'radius*begin[i]', 'u[i in I]': 'radius*aim[i]' },
  models: { ...box, ...linear },
  regimes: {
    'distances from points': {
      models: {
        f: 'map(t in nat, v in R[I], sum(i in I, abs(v[i] - slope[t,i])))',
        g: 'map(t in nat, v in R[I], i in I, sign(v[i] - slope[t,i]))',
      },
    },
    'squared distances': {
      models: {
        f: 'map(t in nat, v in R[I], 1/2*sum(i in I, (v[i] - slope[t,i])^2))',
        g: 'map(t in nat, v in R[I], i in I, v[i] - slope[t,i])',
      },
    },
    'an orthant': {
      models: {
        inside: 'map(v in R[I], -sum(i in I, relu(-v[i])))',
        proj: 'map(p in R[I], i in I, relu(p[i]))',
      },
      construct: { 'start[i in I]': 'radius*abs(begin[i])', 'u[i in I]': 'radius*abs(aim[i])' },
    },
  },
};
const wholeSpace = { inside: 'map(v in R[I], 0)', proj: 'map(p in R[I], i in I, p[i])' };

/** The interval of length one: up and down, and then down only. */
const zigzag = {
  sizes: { I: [1, 1] as [number, number] },
  raw: { m: natural() },
  construct: {
    T: 'm^2',
    radius: '1/2',
    'start[i in I]': '1/2',
    'u[i in I]': '-1/2',
    'slope[t in nat, i in I]': 'indicator(T - m <= t) + (1 - indicator(T - m <= t))*(-1)^t',
    diam: '1',
    G: '1',
    eta: '1/m',
  },
};

const weight = 'prod(t in Rounds, q[at[s,t]])';
const point = '(sum(r in Rounds, iterate[s,r,i])/card(Rounds))';

export default proof({
  id: itself,
  title: 'Projected online gradient descent has regret at most |x - u|^2/(2 eta) + eta/2 sum |g|^2',
  sources: [
    {
      document: 'foundations-article',
      section: 'Convergence Analysis (Regret Bounds); PAC (Online vs. Batch Learning)',
      relation: 'made precise',
    },
  ],
  references: ['zinkevich2003, Theorem 1', 'hazan2016, Theorems 3.1 and 9.5', 'cesa-bianchi2004'],

  given: {},

  parts: {
    'projections come nearer': {
      given: set,
      hypotheses: convexSet,
      states:
        'forall(p in R[I], u in R[I], 0 <= inside(u), sum(i in I, (proj(p)[i] - u[i])^2) <= sum(i in I, (p[i] - u[i])^2))',
      derivation: [
        have('short steps', `forall(s in R, 0 <= s, s <= 1, 2*s*${angle} <= s^2*${away})`, [
          have('still inside', '0 <= inside(array(i in I, (1 - s)*proj(p)[i] + s*u[i]))', [
            have('q inside', '0 <= inside(proj(p))', [
              by(hypothesis('projection inside', { at: { p: 'p' } })),
            ]),
            by(hypothesis('convex set', { at: { a: 'proj(p)', b: 'u', t: 's' } })),
          ]),
          [
            '==',
            `2*s*${angle} + sum(i in I, (p[i] - proj(p)[i])^2) - sum(i in I, (p[i] - proj(p)[i])^2)`,
            algebra(),
          ],
          [
            '<=',
            `2*s*${angle} + sum(i in I, (p[i] - ((1 - s)*proj(p)[i] + s*u[i]))^2) - sum(i in I, (p[i] - proj(p)[i])^2)`,
            hypothesis('projection nearest', {
              at: { p: 'p', v: 'array(i in I, (1 - s)*proj(p)[i] + s*u[i])' },
            }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('room', 'forall(a in positive, b in nonnegative, (a/(a + b))^2*b < 2*(a/(a + b))*a)', [
          ['<', 'rhs', sign('a^2*(2*a + b)/(a + b)^2')],
        ]),
        have('obtuse', `${angle} <= 0`, [
          contradiction('0 < 0', [
            have('at least', `0 <= ${share}`, [['<=', 'rhs', sign()]]),
            have('at most', `${share} <= 1`, [['<=', 'rhs', sign(`${away}/(${angle} + ${away})`)]]),
            [
              '<',
              `2*(${share})*${angle} - (${share})^2*${away}`,
              hypothesis('room', { at: { a: angle, b: away } }),
            ],
            [
              '<=',
              `(${share})^2*${away} - (${share})^2*${away}`,
              hypothesis('short steps', { at: { s: share } }),
            ],
            ['==', '0', algebra()],
          ]),
        ]),
        ['==', `sum(i in I, (p[i] - u[i])^2) - sum(i in I, (p[i] - proj(p)[i])^2) + 2*${angle}`, algebra()],
        ['<=', 'sum(i in I, (p[i] - u[i])^2) - sum(i in I, (p[i] - proj(p)[i])^2)', hypothesis('obtuse')],
        ['<=', 'rhs', sign()],
      ],
      instances: {
        sizes: { I: [0, 3] },
        raw: { radius: real('(0,4]'), place: array('I', { is: '[-1,1]' }) },
        construct: { 'u[i in I]': 'radius*place[i]' },
        models: box,
        regimes: {
          'tight: the whole space': { models: wholeSpace },
          'coordinates that sum to zero': {
            sizes: { I: [1, 2] },
            models: {
              inside: 'map(v in R[I], -abs(sum(i in I, v[i])))',
              proj: 'map(p in R[I], i in I, p[i] - sum(k in I, p[k])/card(I))',
            },
            construct: { 'u[i in I]': 'place[i] - sum(k in I, place[k])/card(I)' },
          },
        },
      },
    },
    regret: {
      given: descent,
      where: iterates,
      hypotheses: losses,
      states: `${regret('T')} <= sum(i in I, (start[i] - u[i])^2)/(2*eta) + eta/2*sum(t in range(T), ${squared('t')})`,
      derivation: [
        have(
          'one round',
          `forall(t in nat, f(t, ${at('t')}) - f(t, u) + ${distance('t+1')}/(2*eta) <= ${distance('t')}/(2*eta) + eta/2*${squared('t')})`,
          [
            [
              '==',
              `f(t, ${at('t')}) - f(t, u) + sum(i in I, (proj(array(j in I, x[t,j] - eta*${gradient('t')}[j]))[i] - u[i])^2)/(2*eta)`,
              unfold('x'),
            ],
            [
              '<=',
              `f(t, ${at('t')}) - f(t, u) + sum(i in I, (x[t,i] - eta*${gradient('t')}[i] - u[i])^2)/(2*eta)`,
              lemma(itself, {
                part: 'projections come nearer',
                at: { p: `array(j in I, x[t,j] - eta*${gradient('t')}[j])`, u: 'u' },
              }),
            ],
            [
              '==',
              `f(t, ${at('t')}) + sum(i in I, ${gradient('t')}[i]*(u[i] - x[t,i])) - f(t, u) + ${distance('t')}/(2*eta) + eta/2*${squared('t')}`,
              algebra(),
            ],
            [
              '<=',
              `f(t, u) - f(t, u) + ${distance('t')}/(2*eta) + eta/2*${squared('t')}`,
              hypothesis('subgradients', { at: { t: 't', v: 'u' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'all rounds',
          `forall(n in nat, ${regret('n')} + ${distance('n')}/(2*eta) <= sum(i in I, (start[i] - u[i])^2)/(2*eta) + eta/2*sum(t in range(n), ${squared('t')}))`,
          [
            induction('n', {
              base: [
                ['==', 'sum(i in I, (start[i] - u[i])^2)/(2*eta)', unfold('x')],
                ['<=', 'rhs', algebra()],
              ],
              step: [
                [
                  '==',
                  `${regret('n')} + (f(n, ${at('n')}) - f(n, u) + ${distance('n+1')}/(2*eta))`,
                  algebra(),
                ],
                [
                  '<=',
                  `${regret('n')} + (${distance('n')}/(2*eta) + eta/2*${squared('n')})`,
                  hypothesis('one round', { at: { t: 'n' } }),
                ],
                [
                  '<=',
                  `sum(i in I, (start[i] - u[i])^2)/(2*eta) + eta/2*sum(t in range(n), ${squared('t')}) + eta/2*${squared('n')}`,
                  hypothesis('induction'),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        ['<=', `${regret('T')} + ${distance('T')}/(2*eta)`, sign()],
        ['<=', 'rhs', hypothesis('all rounds', { at: { n: 'T' } })],
      ],
      instances: {
        ...rounds,
        regimes: {
          ...rounds.regimes,
          'tight: one direction, no boundary': {
            models: { ...wholeSpace, ...linear },
            construct: { 'slope[t in nat, i in I]': 'begin[i]', 'u[i in I]': 'start[i] - eta*T*begin[i]' },
          },
          'a start outside': {
            sizes: { I: [1, 1], T: [4, 4] },
            construct: {
              radius: '1/16',
              'start[i in I]': '-1',
              'u[i in I]': '0',
              'slope[t in nat, i in I]': '1',
              eta: '1/2',
            },
          },
          'differences of coordinates': {
            sizes: { I: [2, 2], T: [1, 2] },
            models: {
              f: 'map(t in nat, v in R[I], 1/4*sum(i in I, sum(k in I, (v[i] - v[k])^2)))',
              g: 'map(t in nat, v in R[I], i in I, sum(k in I, v[i] - v[k]))',
            },
            construct: { 'u[i in I]': '0', eta: '2' },
          },
        },
      },
    },
    'tuned step': {
      given: { ...descent, diam: real('positive'), G: real('positive') },
      where: iterates,
      hypotheses: {
        ...losses,
        'start inside': '0 <= inside(start)',
        diameter:
          'forall(a in R[I], b in R[I], 0 <= inside(a), 0 <= inside(b), sum(i in I, (a[i] - b[i])^2) <= diam^2)',
        'bounded subgradients': `forall(t in nat, ${squared('t')} <= G^2)`,
        'some rounds': '0 < T',
        'tuned step': 'eta == diam/(G*sqrt(T))',
      },
      states: `${regret('T')} <= diam*G*sqrt(T)`,
      derivation: [
        [
          '<=',
          `sum(i in I, (start[i] - u[i])^2)/(2*eta) + eta/2*sum(t in range(T), ${squared('t')})`,
          lemma(itself, { part: 'regret' }),
        ],
        [
          '<=',
          `diam^2/(2*eta) + eta/2*sum(t in range(T), ${squared('t')})`,
          hypothesis('diameter', { at: { a: 'start', b: 'u' } }),
        ],
        ['<=', 'diam^2/(2*eta) + eta/2*sum(t in range(T), G^2)', hypothesis('bounded subgradients')],
        ['==', 'diam^2/(2*eta) + eta/2*(sqrt(T)^2*G^2)', algebra()],
        [
          '==',
          'diam^2/(2*(diam/(G*sqrt(T)))) + diam/(G*sqrt(T))/2*(sqrt(T)^2*G^2)',
          hypothesis('tuned step'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...rounds,
        sizes: { I: [1, 2], T: [1, 4] },
        construct: {
          ...rounds.construct,
          diam: '2*radius*card(I)',
          G: '4*card(I) + 1',
          eta: 'diam/(G*sqrt(T))',
        },
        regimes: {
          'distances from points': rounds.regimes?.['distances from points'] ?? {},
          'tight: up and down, then down': { ...zigzag, sizes: { I: [1, 1], m: [1, 3] } },
          'losses far below zero': {
            models: {
              f: 'map(t in nat, v in R[I], sum(i in I, slope[t,i]*v[i]) - 512)',
            },
          },
          // A kink in the first round, all of whose loss is behind the first point.
          'worse after the step': {
            sizes: { I: [1, 1], T: [1, 1] },
            models: {
              f: 'map(t in nat, v in R[I], delta(t,0)*sum(i in I, v[i] + 64*relu(-v[i])))',
              g: 'map(t in nat, v in R[I], i in I, delta(t,0))',
            },
            construct: { 'start[i in I]': '0', 'u[i in I]': '0' },
          },
        },
      },
    },
    'online to batch': {
      given: {
        I: indexSet('coordinates'),
        Rounds: nonemptySet('rounds'),
        Z: nonemptySet('examples'),
        samples: functions('Rounds', 'Z', { value: 'at', replace: 'put' }),
        q: probability('Z'),
        loss: fn('Z', 'R[I]', 'R'),
        iterate: array('samples', 'Rounds', 'I'),
        u: array('I'),
      },
      hypotheses: {
        'convex losses':
          'forall(z in Z, a in R[I], b in R[I], t in R, 0 <= t, t <= 1, loss(z, array(i in I, (1 - t)*a[i] + t*b[i])) <= (1 - t)*loss(z, a) + t*loss(z, b))',
        'does not know the draw of its round':
          'forall(s in samples, r in Rounds, z in Z, i in I, iterate[put[s,r,z],r,i] == iterate[s,r,i])',
      },
      states: `sum(s in samples, ${weight}*sum(z in Z, q[z]*loss(z, array(i in I, ${point})))) - sum(z in Z, q[z]*loss(z, u)) <= sum(s in samples, ${weight}*sum(r in Rounds, loss(at[s,r], array(i in I, iterate[s,r,i])) - loss(at[s,r], u)))/card(Rounds)`,
      derivation: [
        have(
          'Jensen',
          `forall(s in samples, z in Z, loss(z, array(i in I, ${point})) <= sum(r in Rounds, loss(z, array(i in I, iterate[s,r,i])))/card(Rounds))`,
          [
            have(
              'convex here',
              'forall(a in R[I], b in R[I], t in R, 0 <= t, t <= 1, loss(z, array(i in I, (1 - t)*a[i] + t*b[i])) <= (1 - t)*loss(z, a) + t*loss(z, b))',
              [['<=', 'rhs', hypothesis('convex losses', { at: { z: 'z' } })]],
            ),
            ['==', 'loss(z, array(i in I, sum(r in Rounds, 1/card(Rounds)*iterate[s,r,i])))', algebra()],
            [
              '<=',
              'sum(r in Rounds, 1/card(Rounds)*loss(z, array(i in I, iterate[s,r,i])))',
              lemma('jensen-finite', {
                at: {
                  I: 'Rounds',
                  J: 'I',
                  f: 'map(v in R[I], loss(z, v))',
                  w: 'array(r in Rounds, 1/card(Rounds))',
                  x: 'array(r in Rounds, i in I, iterate[s,r,i])',
                },
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'same loss',
          'forall(r in Rounds, s in samples, y in Z, z in Z, loss(z, array(i in I, iterate[put[s,r,y],r,i])) == loss(z, array(i in I, iterate[s,r,i])))',
          [['==', 'rhs', hypothesis('does not know the draw of its round')]],
        ),
        have(
          'fresh',
          `forall(r in Rounds, sum(s in samples, ${weight}*sum(z in Z, q[z]*loss(z, array(i in I, iterate[s,r,i])))) == sum(s in samples, ${weight}*loss(at[s,r], array(i in I, iterate[s,r,i]))))`,
          [
            [
              '==',
              'rhs',
              lemma('product-law', {
                part: 'independence',
                at: {
                  N: 'Rounds',
                  Z: 'Z',
                  samples: 'samples',
                  at: 'at',
                  put: 'put',
                  q: 'array(t in Rounds, z in Z, q[z])',
                  t: 'r',
                  F: 'array(s in samples, z in Z, loss(z, array(i in I, iterate[s,r,i])))',
                },
              }),
            ],
          ],
        ),
        have(
          'fixed',
          `forall(r in Rounds, sum(z in Z, q[z]*loss(z, u)) == sum(s in samples, ${weight}*loss(at[s,r], u)))`,
          [
            [
              '==',
              'rhs',
              lemma('product-law', {
                part: 'one coordinate',
                at: {
                  N: 'Rounds',
                  Z: 'Z',
                  samples: 'samples',
                  at: 'at',
                  put: 'put',
                  q: 'array(t in Rounds, z in Z, q[z])',
                  t: 'r',
                  h: 'array(z in Z, loss(z, u))',
                },
              }),
            ],
          ],
        ),
        [
          '<=',
          `sum(s in samples, ${weight}*sum(z in Z, q[z]*(sum(r in Rounds, loss(z, array(i in I, iterate[s,r,i])))/card(Rounds)))) - sum(z in Z, q[z]*loss(z, u))`,
          hypothesis('Jensen'),
        ],
        [
          '==',
          `sum(r in Rounds, sum(s in samples, ${weight}*sum(z in Z, q[z]*loss(z, array(i in I, iterate[s,r,i])))) - sum(z in Z, q[z]*loss(z, u)))/card(Rounds)`,
          algebra(),
        ],
        [
          '==',
          `sum(r in Rounds, sum(s in samples, ${weight}*loss(at[s,r], array(i in I, iterate[s,r,i]))) - sum(s in samples, ${weight}*loss(at[s,r], u)))/card(Rounds)`,
          hypothesis('fresh'),
          hypothesis('fixed'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { I: [1, 1], Rounds: [1, 2], Z: [1, 2] },
        raw: { center: array('Z', 'I'), answer: array('Rounds', 'Rounds', 'Z', 'I') },
        construct: {
          'iterate[s in samples, r in Rounds, i in I]':
            'sum(k in Rounds, (1 - delta(k, r))*answer[r,k,at[s,k],i])',
        },
        models: { loss: 'map(z in Z, v in R[I], sum(i in I, (v[i] - center[z,i])^2))' },
        regimes: {
          distances: { models: { loss: 'map(z in Z, v in R[I], sum(i in I, abs(v[i] - center[z,i])))' } },
          'tight: linear losses': {
            models: { loss: 'map(z in Z, v in R[I], sum(i in I, center[z,i]*v[i]))' },
          },
        },
      },
    },
  },

  controls: {
    'half the second term': {
      part: 'regret',
      replace: ['eta/2*', 'eta/4*'],
      counterexample: {
        I: 1,
        T: 1,
        start: [0],
        u: [-1],
        eta: 1,
        ...wholeSpace,
        f: 'map(t in nat, v in R[I], sum(i in I, v[i]))',
        g: 'map(t in nat, v in R[I], i in I, 1)',
      },
      instances: {
        sizes: { I: [1, 3], T: [1, 4] },
        models: { ...wholeSpace, ...linear },
        construct: { 'slope[t in nat, i in I]': 'begin[i]', 'u[i in I]': 'start[i] - eta*T*begin[i]' },
      },
      because: 'one step of length 1: the regret 1 is more than 1/2 + 1/4',
    },
    'losses that are not convex': {
      part: 'regret',
      without: ['subgradients'],
      counterexample: {
        I: 1,
        T: 1,
        start: [0],
        u: [1],
        eta: 1,
        inside: 'map(v in R[I], -sum(i in I, relu(abs(v[i]) - 1)))',
        proj: 'map(p in R[I], i in I, max(-1, min(1, p[i])))',
        f: 'map(t in nat, v in R[I], -sum(i in I, v[i]^2))',
        g: 'map(t in nat, v in R[I], i in I, -2*v[i])',
      },
      instances: {
        sizes: { I: [1, 2], T: [1, 4] },
        models: {
          f: 'map(t in nat, v in R[I], -sum(i in I, v[i]^2))',
          g: 'map(t in nat, v in R[I], i in I, -2*v[i])',
        },
        draw: { begin: { oneOf: [0] }, aim: { oneOf: [-1, 1] }, eta: { between: [1, 2] } },
      },
      because: 'at the maximum of -x^2 the derivative is 0, and the regret 1 is more than 1/2',
    },
    'a set that is not convex': {
      part: 'projections come nearer',
      without: ['convex set'],
      counterexample: {
        I: 1,
        inside: 'map(v in R[I], sum(i in I, abs(v[i])) - 1)',
        proj: 'map(p in R[I], i in I, indicator(abs(p[i]) >= 1)*p[i] + indicator(abs(p[i]) < 1)*(indicator(p[i] >= 0) - indicator(p[i] < 0)))',
        p: ['1/2'],
        u: [-1],
      },
      instances: {
        sizes: { I: [1, 1] },
        draw: { p: { between: [0, 1] } },
        construct: { 'u[i in I]': '-1' },
        models: {
          inside: 'map(v in R[I], sum(i in I, abs(v[i])) - 1)',
          proj: 'map(p in R[I], i in I, indicator(abs(p[i]) >= 1)*p[i] + indicator(abs(p[i]) < 1)*(indicator(p[i] >= 0) - indicator(p[i] < 0)))',
        },
      },
      because: 'from 1/2 the nearest point outside (-1, 1) is 1, farther from -1',
    },
    'logarithmic regret': {
      part: 'tuned step',
      replace: ['sqrt(T)', 'log(T)'],
      counterexample: {
        I: 1,
        T: 4,
        diam: 1,
        G: 1,
        eta: '1/2',
        start: ['1/2'],
        u: ['-1/2'],
        inside: 'map(v in R[I], -sum(i in I, relu(abs(v[i]) - 1/2)))',
        proj: 'map(p in R[I], i in I, max(-1/2, min(1/2, p[i])))',
        f: 'map(t in nat, v in R[I], (1 - 2*delta(t, 1))*sum(i in I, v[i]))',
        g: 'map(t in nat, v in R[I], i in I, 1 - 2*delta(t, 1))',
      },
      instances: { ...zigzag, sizes: { I: [1, 1], m: [1, 3] } },
      because: 'on an interval of length 1 four rounds cost 2, more than log 4',
    },
    'an iterate that knows the draw of its round': {
      part: 'online to batch',
      without: ['does not know the draw of its round'],
      given: { target: array('Z', 'I') },
      counterexample: {
        I: 1,
        Rounds: 1,
        Z: 2,
        q: ['1/2', '1/2'],
        target: [[1], [-1]],
        loss: 'map(z in Z, v in R[I], sum(i in I, abs(v[i] - target[z,i])))',
        iterate: [[[1]], [[-1]]],
        u: [0],
      },
      instances: {
        sizes: { I: [1, 1], Rounds: [1, 1], Z: [2, 2] },
        construct: { 'iterate[s in samples, r in Rounds, i in I]': 'center[at[s,r],i]' },
      },
      because: 'it has no loss in its round, but one of 1 on average',
    },
  },
});
