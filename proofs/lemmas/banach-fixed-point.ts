/**
 * # Banach's fixed point theorem in R^S
 *
 * A map of R^S into itself that shrinks the largest distance of coordinates by a factor q < 1 has exactly one fixed point; iterates
 * approach it at the rate q^k, and how far an image is from it can be told from the last step.
 * Not claimed: other complete metric spaces.
 */
import {
  algebra,
  array,
  fn,
  have,
  hypothesis,
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

const iterates = { 'v[0, s in S]': 'start[s]', 'v[k+1, s in S]': 'F(array(u in S, v[k,u]))[s]' };
const contracts = (z: string, w: string) => hypothesis('contraction', { at: { z, w } });
const fixed = { 'x is fixed': 'forall(s in S, F(x)[s] == x[s])' };
const firstStep = 'max(i in S, abs(F(start)[i] - start[i]))';

/** F(x) = b + q/2 M x with entries of M in [-1, 1] over the number of them, about a fixed point that is planted. */
const affine = {
  raw: { planted: array('S'), M: array('S', 'S', { is: '[-1,1]' }) },
  models: { F: 'map(z in R[S], s in S, planted[s] + q*sum(t in S, M[s,t]*(z[t] - planted[t]))/card(S))' },
  regimes: {
    'tight: shrunk evenly': { models: { F: 'map(z in R[S], s in S, planted[s] + q*(z[s] - planted[s]))' } },
  },
} as const;
const planted = (...names: readonly string[]) => ({
  ...affine,
  construct: Object.fromEntries(names.map((name) => [`${name}[s in S]`, 'planted[s]'])),
});

export default proof({
  id: 'banach-fixed-point',
  title: 'A contraction of R^S has exactly one fixed point, which its iterates approach geometrically',
  sources: [],
  references: ['banach1922', 'rudin1976, Theorem 9.23'],

  given: { S: nonemptySet(), F: fn('R[S]', 'S', 'R'), q: real('[0,1)') },
  hypotheses: {
    contraction:
      'forall(z in R[S], w in R[S], max(s in S, abs(F(z)[s] - F(w)[s])) <= q*max(s in S, abs(z[s] - w[s])))',
  },

  parts: {
    uniqueness: {
      given: { x: array('S'), y: array('S') },
      hypotheses: { ...fixed, 'y is fixed': 'forall(s in S, F(y)[s] == y[s])' },
      states: 'forall(s in S, x[s] == y[s])',
      derivation: [
        have('contracted', 'max(u in S, abs(x[u] - y[u])) <= q*max(u in S, abs(x[u] - y[u]))', [
          ['==', 'max(u in S, abs(F(x)[u] - F(y)[u]))', hypothesis('x is fixed'), hypothesis('y is fixed')],
          ['<=', 'rhs', contracts('x', 'y')],
        ]),
        have('no distance', 'max(u in S, abs(x[u] - y[u])) <= 0', [
          ['<=', 'rhs', hypothesis('contracted', { times: '1/(1 - q)' })],
        ]),
        have('distance', 'abs(x[s] - y[s]) <= 0', [
          ['<=', 'max(u in S, abs(x[u] - y[u]))', algebra()],
          ['<=', 'rhs', hypothesis('no distance')],
        ]),
        ['==', 'rhs', lemma('zero-absolute-value')],
      ],
      instances: planted('x', 'y'),
    },
    existence: {
      given: { start: array('S') },
      where: iterates,
      states: 'exists(x in R[S], forall(s in S, F(x)[s] == x[s]))',
      derivation: [
        have('steps', `forall(k in nat, max(s in S, abs(v[k+1,s] - v[k,s])) <= q^k*${firstStep})`, [
          induction('k', {
            base: [
              ['==', firstStep, unfold('v'), unfold('v')],
              ['==', 'rhs', algebra()],
            ],
            step: [
              [
                '==',
                'max(s in S, abs(F(array(u in S, v[k+1,u]))[s] - F(array(u in S, v[k,u]))[s]))',
                unfold('v'),
              ],
              [
                '<=',
                'q*max(s in S, abs(v[k+1,s] - v[k,s]))',
                contracts('array(u in S, v[k+1,u])', 'array(u in S, v[k,u])'),
              ],
              ['<=', `q*(q^k*${firstStep})`, hypothesis('induction')],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        have('entries', `forall(k in nat, s in S, abs(v[k+1,s] - v[k,s]) <= ${firstStep}*q^k)`, [
          ['<=', 'max(u in S, abs(v[k+1,u] - v[k,u]))', algebra()],
          ['<=', `q^k*${firstStep}`, hypothesis('steps')],
          ['==', 'rhs', algebra()],
        ]),
        obtain(
          'x',
          'limit',
          lemma('geometric-completeness', {
            at: { S: 'S', rate: 'q', size: firstStep, u: 'array(k in nat, s in S, v[k,s])' },
          }),
        ),
        have('residual', `forall(k in nat, s in S, abs(F(x)[s] - x[s]) <= 2*q*${firstStep}/(1 - q)*q^k)`, [
          ['==', 'abs((F(x)[s] - F(array(u in S, v[k,u]))[s]) + (v[k+1,s] - x[s]))', unfold('v')],
          ['<=', 'abs(F(x)[s] - F(array(u in S, v[k,u]))[s]) + abs(v[k+1,s] - x[s])', sign()],
          ['<=', 'max(u in S, abs(F(x)[u] - F(array(t in S, v[k,t]))[u])) + abs(v[k+1,s] - x[s])', algebra()],
          [
            '<=',
            'q*max(u in S, abs(x[u] - v[k,u])) + abs(v[k+1,s] - x[s])',
            contracts('x', 'array(u in S, v[k,u])'),
          ],
          ['==', 'q*max(u in S, abs(v[k,u] - x[u])) + abs(v[k+1,s] - x[s])', algebra()],
          ['<=', `q*(${firstStep}*q^k/(1 - q)) + abs(v[k+1,s] - x[s])`, hypothesis('limit')],
          [
            '<=',
            `q*(${firstStep}*q^k/(1 - q)) + ${firstStep}*q^(k+1)/(1 - q)`,
            hypothesis('limit', { at: { k: 'k+1', s: 's' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('distance', 'forall(s in S, abs(F(x)[s] - x[s]) <= 0)', [
          [
            '<=',
            'rhs',
            lemma('below-geometric-sequence', {
              at: { a: 'abs(F(x)[s] - x[s])', rate: 'q', size: `2*q*${firstStep}/(1 - q)` },
            }),
          ],
        ]),
        witness({ x: 'x' }),
        ['==', 'rhs', lemma('zero-absolute-value')],
      ],
      instances: { sizes: { S: [1, 4] }, ...planted('x') },
    },
    rate: {
      given: { start: array('S'), x: array('S') },
      where: iterates,
      hypotheses: fixed,
      states: 'forall(k in nat, max(s in S, abs(v[k,s] - x[s])) <= q^k*max(s in S, abs(start[s] - x[s])))',
      derivation: [
        induction('k', {
          base: [
            ['==', 'max(s in S, abs(start[s] - x[s]))', unfold('v')],
            ['==', 'rhs', algebra()],
          ],
          step: [
            ['==', 'max(s in S, abs(F(array(u in S, v[k,u]))[s] - x[s]))', unfold('v')],
            ['==', 'max(s in S, abs(F(array(u in S, v[k,u]))[s] - F(x)[s]))', hypothesis('x is fixed')],
            ['<=', 'q*max(s in S, abs(v[k,s] - x[s]))', contracts('array(u in S, v[k,u])', 'x')],
            ['<=', 'q*(q^k*max(s in S, abs(start[s] - x[s])))', hypothesis('induction')],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
      instances: { sizes: { S: [1, 4], k: [0, 3] }, ...planted('x') },
    },
    'stopping bound': {
      given: { start: array('S'), x: array('S') },
      hypotheses: fixed,
      states: `max(s in S, abs(F(start)[s] - x[s])) <= q/(1 - q)*${firstStep}`,
      derivation: [
        have(
          'one step',
          `max(s in S, abs(F(start)[s] - x[s])) <= q*${firstStep} + q*max(s in S, abs(F(start)[s] - x[s]))`,
          [
            ['==', 'max(s in S, abs(F(start)[s] - F(x)[s]))', hypothesis('x is fixed')],
            ['<=', 'q*max(s in S, abs(start[s] - x[s]))', contracts('start', 'x')],
            ['==', 'q*max(s in S, abs((start[s] - F(start)[s]) + (F(start)[s] - x[s])))', algebra()],
            ['<=', 'q*max(s in S, abs(F(start)[s] - start[s]) + abs(F(start)[s] - x[s]))', sign()],
            ['<=', `q*(${firstStep} + max(s in S, abs(F(start)[s] - x[s])))`, algebra()],
            ['==', 'rhs', algebra()],
          ],
        ),
        ['<=', 'rhs', hypothesis('one step', { times: '1/(1 - q)' })],
      ],
      instances: planted('x'),
    },
  },

  controls: {
    'no contraction': {
      part: 'uniqueness',
      without: ['contraction'],
      counterexample: { S: 1, F: 'map(z in R[S], s in S, z[s])', q: '1/2', x: [0], y: [1] },
      instances: {
        models: { F: 'map(z in R[S], s in S, z[s])' },
        construct: { 'x[s in S]': 'planted[s]', 'y[s in S]': 'planted[s] + 1' },
        raw: { planted: array('S') },
      },
      because: 'all points are fixed points of the identity',
    },
    'the rate of the square': {
      part: 'rate',
      replace: ['q^k*', 'q^(2*k)*'],
      counterexample: {
        S: 1,
        F: 'map(z in R[S], s in S, z[s]/2)',
        q: '1/2',
        start: [1],
        x: [0],
        k: 1,
      },
      because: 'halving halves the distance in each step',
    },
    'the last step alone': {
      part: 'stopping bound',
      replace: ['q/(1 - q)*', '1*'],
      counterexample: { S: 1, F: 'map(z in R[S], s in S, 3*z[s]/4)', q: '3/4', start: [1], x: [0] },
      because: '3/4 is left after a step of 1/4',
    },
  },
});
