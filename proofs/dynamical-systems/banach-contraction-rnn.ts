/**
 * # A recurrent network whose weights have a small norm forgets its start
 *
 * F(h) = phi(W h + b) with phi entrywise c-Lipschitz (it may differ from entry to entry) and q = c N < 1, where N bounds the spectral norm
 * of W, is a q-contraction of R^S in the Euclidean norm. So it has exactly one fixed point x, and from every start |h_t - x| is at most
 * q^t |h_0 - x|, at most q^t/(1 - q) |h_1 - h_0|, and for t >= 1 at most q/(1 - q) |h_t - h_(t-1)|, with equality in all three for
 * F(h) = q h + b on the line. Not claimed: that a fixed point of a network that is no contraction is stable, or that there is one only;
 * stability by the spectral radius, which is no bound for a single step.
 */
import {
  algebra,
  array,
  fn,
  have,
  hypothesis,
  type InstanceSpec,
  induction,
  lemma,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const id = 'banach-contraction-rnn';
const iterates = { 'h[0, s in S]': 'start[s]', 'h[k+1, s in S]': 'F(array(u in S, h[k,u]))[s]' };
const state = (k: string) => `array(s in S, h[${k},s])`;
const length = (f: string) => `sqrt(sum(s in S, (${f})^2))`;
const fixed = { 'x is fixed': 'forall(s in S, F(x)[s] == x[s])' };
const shrinks = (z: string, w: string) => lemma(id, { part: 'contraction', at: { z, w } });
/** The fact `below one`. */
const belowOne = have('below one', 'q < 1', [
  ['==', 'c*N', unfold('q')],
  ['<', 'rhs', hypothesis('small')],
]);
const notNegative = have('not negative', '0 <= q', [
  ['<=', 'c*N', sign()],
  ['==', 'rhs', unfold('q')],
]);
/** The fact `entries`. */
const entries = have('entries', 'forall(g in R[S], s in S, abs(g[s]) <= sqrt(sum(i in S, g[i]^2)))', [
  ['==', 'sqrt(g[s]^2)', algebra()],
  ['<=', 'sqrt(g[s]^2 + sum(i in S, (1 - delta(i,s))*g[i]^2))', sign()],
  ['==', 'rhs', algebra()],
]);
/** The fact `one step`: how far the fixed point is, by a step. */
const oneStep = have('one step', 'forall(z in R[S], distance(z, x) <= 1/(1 - q)*distance(F(z), z))', [
  have('first', 'distance(z, x) <= distance(F(z), z) + q*distance(z, x)', [
    ['==', length('(z[s] - F(z)[s]) + (F(z)[s] - x[s])'), unfold('distance')],
    [
      '<=',
      `${length('z[s] - F(z)[s]')} + ${length('F(z)[s] - x[s]')}`,
      lemma('triangle-inequality', {
        at: { I: 'S', u: 'array(s in S, z[s] - F(z)[s])', v: 'array(s in S, F(z)[s] - x[s])' },
      }),
    ],
    ['==', `${length('F(z)[s] - z[s]')} + ${length('F(z)[s] - F(x)[s]')}`, hypothesis('x is fixed')],
    ['==', 'distance(F(z), z) + distance(F(z), F(x))', unfold('distance')],
    ['<=', 'rhs', shrinks('z', 'x')],
  ]),
  ['<=', 'rhs', hypothesis('first', { times: '1/(1 - q)' })],
]);

const first = length('F(start)[s] - start[s]');

/** W is a multiple of a reflection, and b such that the fixed point is planted, where no entry is below 0. */
const network = {
  sizes: { S: [1, 2], k: [0, 2], m: [0, 2] },
  raw: {
    normal: array('S', { is: 'positive' }),
    goal: array('S', { is: 'nonnegative' }),
    slope: real('[0,1)'),
  },
  draw: {
    normal: { oneOf: [1, 2] },
    c: { oneOf: ['1/2', '3/4', 1] },
    slope: { oneOf: [0, '1/4', '1/2', '7/8'] },
    start: { between: [-4, 4], bits: 2 },
    goal: { between: [0, 4], bits: 2 },
  },
  models: {
    phi: ['map(s in S, r in R, c*r)', 'map(s in S, r in R, c*relu(r))', 'map(s in S, r in R, c*abs(r))'],
  },
  construct: {
    N: 'slope',
    'W[s in S, t in S]': 'slope*(delta(s,t) - 2*normal[s]*normal[t]/sum(i in S, normal[i]^2))',
    'b[s in S]': 'goal[s]/c - sum(t in S, W[s,t]*goal[t])',
  },
} as const satisfies InstanceSpec;
const planted = (...names: readonly string[]) => ({
  construct: {
    ...network.construct,
    ...Object.fromEntries(names.map((name) => [`${name}[s in S]`, 'goal[s]'])),
  },
});
/** F(h) = q h + b, for which everything is equal. */
const evenly = (...names: readonly string[]) => ({
  models: { phi: 'map(s in S, r in R, c*r)' },
  construct: { ...planted(...names).construct, 'W[s in S, t in S]': 'slope*delta(s,t)' },
});
/** A steep activation after small weights, and the other way round. */
const factors = (c: string, slope: string, ...names: readonly string[]): InstanceSpec => ({
  ...evenly(...names),
  raw: { slope: real('nonnegative') },
  draw: { c: { oneOf: [c] }, slope: { oneOf: [slope] } },
});
const unlike = (...names: readonly string[]) => ({
  'steep, with small weights': factors('2', '1/4', ...names),
  'flat, with large weights': factors('1/4', '2', ...names),
});
const tight = (...names: readonly string[]) => ({
  ...planted(...names),
  regimes: { 'tight: all shrinks evenly': evenly(...names), ...unlike(...names) },
});

export default proof({
  id,
  title:
    'A recurrent network with weights of small norm has one fixed point, which it approaches geometrically',
  sources: [
    {
      document: 'foundations-article',
      section: 'Dynamical Systems Theory (Fixed Points)',
      relation: 'made precise',
    },
  ],
  references: ['banach1922', 'rudin1976, Theorem 9.23'],

  given: {
    S: nonemptySet('units'),
    phi: fn('S', 'R', 'R'),
    W: array('S', 'S'),
    b: array('S'),
    c: real('nonnegative'),
    N: real('nonnegative'),
  },
  where: {
    q: 'c*N',
    'F(g in R[S])[s in S]': 'phi(s, sum(t in S, W[s,t]*g[t]) + b[s])',
    'distance(g in R[S], d in R[S])': 'sqrt(sum(s in S, (g[s] - d[s])^2))',
  },
  hypotheses: {
    Lipschitz: 'forall(s in S, p in R, r in R, abs(phi(s, p) - phi(s, r)) <= c*abs(p - r))',
    'norm of W': 'forall(g in R[S], sum(s in S, sum(t in S, W[s,t]*g[t])^2) <= N^2*sum(s in S, g[s]^2))',
    small: 'c*N < 1',
  },

  parts: {
    contraction: {
      given: { z: array('S'), w: array('S') },
      without: ['small'],
      states: 'distance(F(z), F(w)) <= q*distance(z, w)',
      derivation: [
        have('squares', 'forall(s in S, y in R, r in R, (phi(s, y) - phi(s, r))^2 <= c^2*(y - r)^2)', [
          ['==', 'abs(phi(s, y) - phi(s, r))*abs(phi(s, y) - phi(s, r))', algebra()],
          ['<=', 'abs(phi(s, y) - phi(s, r))*(c*abs(y - r))', hypothesis('Lipschitz')],
          ['<=', '(c*abs(y - r))*(c*abs(y - r))', hypothesis('Lipschitz')],
          ['==', 'rhs', algebra()],
        ]),
        [
          '==',
          length('phi(s, sum(t in S, W[s,t]*z[t]) + b[s]) - phi(s, sum(t in S, W[s,t]*w[t]) + b[s])'),
          unfold('distance', 'F'),
        ],
        [
          '<=',
          'sqrt(sum(s in S, c^2*(sum(t in S, W[s,t]*z[t]) + b[s] - (sum(t in S, W[s,t]*w[t]) + b[s]))^2))',
          hypothesis('squares'),
        ],
        ['==', 'sqrt(c^2*sum(s in S, sum(t in S, W[s,t]*(z[t] - w[t]))^2))', algebra()],
        [
          '<=',
          'sqrt(c^2*(N^2*sum(s in S, (z[s] - w[s])^2)))',
          hypothesis('norm of W', { at: { g: 'array(s in S, z[s] - w[s])' } }),
        ],
        ['==', `c*N*${length('z[s] - w[s]')}`, algebra()],
        ['==', 'rhs', unfold('q', 'distance')],
      ],
      instances: { ...tight(), regimes: { ...tight().regimes, 'no contraction': factors('2', '2') } },
    },
    uniqueness: {
      given: { x: array('S'), y: array('S') },
      hypotheses: { ...fixed, 'y is fixed': 'forall(s in S, F(y)[s] == y[s])' },
      states: 'forall(r in S, x[r] == y[r])',
      derivation: [
        belowOne,
        have('contracted', 'distance(x, y) <= q*distance(x, y)', [
          ['==', length('x[s] - y[s]'), unfold('distance')],
          ['==', length('F(x)[s] - F(y)[s]'), hypothesis('x is fixed'), hypothesis('y is fixed')],
          ['==', 'distance(F(x), F(y))', unfold('distance')],
          ['<=', 'rhs', shrinks('x', 'y')],
        ]),
        have('no distance', `${length('x[s] - y[s]')} <= 0`, [
          ['==', 'distance(x, y)', unfold('distance')],
          ['<=', 'rhs', hypothesis('contracted', { times: '1/(1 - q)' })],
        ]),
        entries,
        have('entry', 'abs(x[r] - y[r]) <= 0', [
          [
            '<=',
            length('x[s] - y[s]'),
            hypothesis('entries', { at: { g: 'array(s in S, x[s] - y[s])', s: 'r' } }),
          ],
          ['<=', 'rhs', hypothesis('no distance')],
        ]),
        ['==', 'rhs', lemma('zero-absolute-value')],
      ],
      instances: planted('x', 'y'),
    },
    rate: {
      without: ['small'],
      given: { start: array('S'), x: array('S') },
      where: iterates,
      hypotheses: fixed,
      states: `forall(k in nat, distance(${state('k')}, x) <= q^k*distance(start, x))`,
      derivation: [
        notNegative,
        have('each', `forall(m in nat, distance(array(s in S, h[m,s]), x) <= q^m*distance(start, x))`, [
          induction('m', {
            base: [
              ['==', length('h[0,s] - x[s]'), unfold('distance')],
              ['==', length('start[s] - x[s]'), unfold('h')],
              ['==', 'rhs', unfold('distance')],
            ],
            step: [
              ['==', length('h[m+1,s] - x[s]'), unfold('distance')],
              ['==', length('F(array(u in S, h[m,u]))[s] - x[s]'), unfold('h')],
              ['==', length('F(array(u in S, h[m,u]))[s] - F(x)[s]'), hypothesis('x is fixed')],
              ['==', 'distance(F(array(u in S, h[m,u])), F(x))', unfold('distance')],
              ['<=', 'q*distance(array(u in S, h[m,u]), x)', shrinks('array(u in S, h[m,u])', 'x')],
              ['<=', 'q*(q^m*distance(start, x))', hypothesis('induction')],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        ['<=', 'rhs', hypothesis('each')],
      ],
      instances: {
        ...tight('x'),
        regimes: {
          ...tight('x').regimes,
          'no contraction': { raw: { slope: real('nonnegative') }, draw: { slope: { oneOf: ['3/2', 2] } } },
        },
      },
    },
    'a-priori bound': {
      given: { start: array('S'), x: array('S') },
      where: iterates,
      hypotheses: fixed,
      states: `forall(k in nat, distance(${state('k')}, x) <= q^k/(1 - q)*distance(${state('1')}, ${state('0')}))`,
      derivation: [
        belowOne,
        notNegative,
        oneStep,
        have('at the start', `distance(F(start), start) == distance(${state('1')}, ${state('0')})`, [
          ['==', length('F(start)[s] - start[s]'), unfold('distance')],
          ['==', length('h[1,s] - h[0,s]'), unfold('h'), unfold('h')],
          ['==', 'rhs', unfold('distance')],
        ]),
        ['<=', 'q^k*distance(start, x)', lemma(id, { part: 'rate' })],
        ['<=', 'q^k*(1/(1 - q)*distance(F(start), start))', hypothesis('one step', { at: { z: 'start' } })],
        ['==', 'rhs', hypothesis('at the start')],
      ],
      instances: tight('x'),
    },
    'a-posteriori bound': {
      given: { start: array('S'), x: array('S') },
      where: iterates,
      hypotheses: fixed,
      states: `forall(k in nat, distance(${state('k+1')}, x) <= q/(1 - q)*distance(${state('k+1')}, ${state('k')}))`,
      derivation: [
        belowOne,
        notNegative,
        oneStep,
        ['==', length('h[k+1,s] - x[s]'), unfold('distance')],
        ['==', length('F(array(u in S, h[k,u]))[s] - F(x)[s]'), unfold('h'), hypothesis('x is fixed')],
        ['==', 'distance(F(array(u in S, h[k,u])), F(x))', unfold('distance')],
        ['<=', 'q*distance(array(u in S, h[k,u]), x)', shrinks('array(u in S, h[k,u])', 'x')],
        [
          '<=',
          'q*(1/(1 - q)*distance(F(array(u in S, h[k,u])), array(u in S, h[k,u])))',
          hypothesis('one step', { at: { z: 'array(u in S, h[k,u])' } }),
        ],
        ['==', `q/(1 - q)*${length('F(array(u in S, h[k,u]))[s] - h[k,s]')}`, unfold('distance')],
        ['==', `q/(1 - q)*${length('h[k+1,s] - h[k,s]')}`, unfold('h')],
        ['==', 'rhs', unfold('distance')],
      ],
      instances: tight('x'),
    },
    existence: {
      given: { start: array('S') },
      where: iterates,
      states: 'exists(x in R[S], forall(s in S, F(x)[s] == x[s]))',
      derivation: [
        belowOne,
        notNegative,
        entries,
        have('steps', `forall(m in nat, ${length('h[m+1,s] - h[m,s]')} <= q^m*${first})`, [
          induction('m', {
            base: [
              ['==', first, unfold('h'), unfold('h')],
              ['==', 'rhs', algebra()],
            ],
            step: [
              ['==', length('F(array(u in S, h[m+1,u]))[s] - F(array(u in S, h[m,u]))[s]'), unfold('h')],
              ['==', 'distance(F(array(u in S, h[m+1,u])), F(array(u in S, h[m,u])))', unfold('distance')],
              [
                '<=',
                'q*distance(array(u in S, h[m+1,u]), array(u in S, h[m,u]))',
                shrinks('array(u in S, h[m+1,u])', 'array(u in S, h[m,u])'),
              ],
              ['==', `q*${length('h[m+1,s] - h[m,s]')}`, unfold('distance')],
              ['<=', `q*(q^m*${first})`, hypothesis('induction')],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        have('entry steps', `forall(m in nat, r in S, abs(h[m+1,r] - h[m,r]) <= ${first}*q^m)`, [
          [
            '<=',
            length('h[m+1,s] - h[m,s]'),
            hypothesis('entries', { at: { g: 'array(s in S, h[m+1,s] - h[m,s])', s: 'r' } }),
          ],
          ['<=', `q^m*${first}`, hypothesis('steps')],
          ['==', 'rhs', algebra()],
        ]),
        obtain(
          'x',
          'limit',
          lemma('geometric-completeness', {
            at: { S: 'S', rate: 'q', size: first, u: 'array(k in nat, s in S, h[k,s])' },
          }),
        ),
        have(
          'box',
          'forall(g in R[S], a in nonnegative, forall(s in S, abs(g[s]) <= a), sqrt(sum(i in S, g[i]^2)) <= sqrt(card(S))*a)',
          [
            ['==', 'sqrt(sum(i in S, abs(g[i])*abs(g[i])))', algebra()],
            ['<=', 'sqrt(sum(i in S, a*abs(g[i])))', hypothesis('assumed')],
            ['<=', 'sqrt(sum(i in S, a*a))', hypothesis('assumed')],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'far',
          `forall(m in nat, s in S, abs(x[s] - h[m,s]) <= 1/(1 - q)*sqrt(sum(i in S, (F(start)[i] - start[i])^2))*q^m)`,
          [
            ['==', 'abs(h[m,s] - x[s])', algebra()],
            ['<=', 'rhs', hypothesis('limit')],
          ],
        ),
        have(
          'near',
          `forall(m in nat, distance(x, array(s in S, h[m,s])) <= sqrt(card(S))*(1/(1 - q)*${first}*q^m))`,
          [
            ['==', length('x[s] - h[m,s]'), unfold('distance')],
            [
              '<=',
              'rhs',
              hypothesis('box', { at: { g: 'array(s in S, x[s] - h[m,s])', a: `1/(1 - q)*${first}*q^m` } }),
            ],
          ],
        ),
        have('named', `exists(K in nonnegative, K == (sqrt(card(S)) + 1)*q*${first}/(1 - q))`, [
          witness({ K: `(sqrt(card(S)) + 1)*q*${first}/(1 - q)` }),
          ['==', 'rhs', algebra()],
        ]),
        obtain('K', 'constant', hypothesis('named')),
        have('residual', 'forall(m in nat, r in S, abs(F(x)[r] - x[r]) <= K*q^m)', [
          ['==', 'abs((F(x)[r] - F(array(s in S, h[m,s]))[r]) + (h[m+1,r] - x[r]))', unfold('h')],
          ['<=', 'abs(F(x)[r] - F(array(s in S, h[m,s]))[r]) + abs(h[m+1,r] - x[r])', sign()],
          [
            '<=',
            `${length('F(x)[s] - F(array(u in S, h[m,u]))[s]')} + abs(h[m+1,r] - x[r])`,
            hypothesis('entries', {
              at: { g: 'array(s in S, F(x)[s] - F(array(u in S, h[m,u]))[s])', s: 'r' },
            }),
          ],
          ['==', 'distance(F(x), F(array(u in S, h[m,u]))) + abs(h[m+1,r] - x[r])', unfold('distance')],
          [
            '<=',
            'q*distance(x, array(u in S, h[m,u])) + abs(h[m+1,r] - x[r])',
            shrinks('x', 'array(u in S, h[m,u])'),
          ],
          ['<=', `q*(sqrt(card(S))*(1/(1 - q)*${first}*q^m)) + abs(h[m+1,r] - x[r])`, hypothesis('near')],
          [
            '<=',
            `q*(sqrt(card(S))*(${first}*q^m/(1 - q))) + ${first}*q^(m+1)/(1 - q)`,
            hypothesis('limit', { at: { k: 'm+1', s: 'r' } }),
          ],
          ['==', `(sqrt(card(S)) + 1)*q*${first}/(1 - q)*q^m`, algebra()],
          ['==', 'rhs', hypothesis('constant')],
        ]),
        have('no residual', 'forall(r in S, abs(F(x)[r] - x[r]) <= 0)', [
          [
            '<=',
            'rhs',
            lemma('below-geometric-sequence', {
              at: { a: 'abs(F(x)[r] - x[r])', rate: 'q', size: 'K' },
            }),
          ],
        ]),
        witness({ x: 'x' }),
        ['==', 'rhs', lemma('zero-absolute-value')],
      ],
      instances: planted('x'),
    },
  },

  instances: network,

  controls: {
    'the spectral radius of W': {
      part: 'contraction',
      without: ['norm of W'],
      counterexample: {
        S: 2,
        phi: 'map(s in S, r in R, r)',
        c: 1,
        N: 0,
        W: [
          [0, 4],
          [0, 0],
        ],
        b: [0, 0],
        z: [0, 1],
        w: [0, 0],
      },
      instances: { construct: { ...network.construct, 'W[s in S, t in S]': '4', N: '0' } },
      because: 'a nilpotent matrix may stretch by 4 in one step',
    },
    'factor one, many fixed points': {
      part: 'uniqueness',
      without: ['small'],
      counterexample: { S: 1, phi: 'map(s in S, r in R, r)', c: 1, N: 1, W: [[1]], b: [0], x: [0], y: [1] },
      instances: {
        draw: { ...network.draw, c: { oneOf: [1] } },
        models: { phi: 'map(s in S, r in R, r)' },
        construct: {
          N: '1',
          'W[s in S, t in S]': 'delta(s,t)',
          'b[s in S]': '0',
          'x[s in S]': 'goal[s]',
          'y[s in S]': 'goal[s] + 1',
        },
      },
      because: 'all points are fixed points of the identity',
    },
    'factor one, no fixed point': {
      part: 'existence',
      without: ['small'],
      counterexample: {
        S: 1,
        phi: 'map(s in S, r in R, relu(r))',
        c: 1,
        N: 1,
        W: [[1]],
        b: [1],
        start: [0],
        x: [0],
        s: 0,
      },
      instances: {
        draw: { ...network.draw, c: { oneOf: [1] } },
        models: { phi: 'map(s in S, r in R, relu(r))' },
        construct: { N: '1', 'W[s in S, t in S]': 'delta(s,t)', 'b[s in S]': '1', 'x[s in S]': 'goal[s]' },
      },
      because: 'relu(h + 1) grows by 1 from 0 on',
    },
    'the last step alone': {
      part: 'a-posteriori bound',
      replace: ['q/(1 - q)*', '1*'],
      counterexample: {
        S: 1,
        phi: 'map(s in S, r in R, r)',
        c: 1,
        N: '3/4',
        W: [['3/4']],
        b: [0],
        start: [1],
        x: [0],
        k: 0,
      },
      instances: { draw: { ...network.draw, c: { oneOf: [1] }, slope: { oneOf: ['7/8'] } }, ...evenly('x') },
      because: '3/4 is left after a step of 1/4',
    },
  },
});
