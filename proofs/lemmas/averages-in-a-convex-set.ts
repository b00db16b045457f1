/**
 * # Averages of points of a convex set: Jensen's inequality where a function is convex on the set only
 *
 * The set is K = {v: inside(v) >= 0}; it need not be closed, and off it the function may be anything. The average of points of K lies in K, and
 * there the function is at most the average of its values. Not claimed: other weights (`jensen-finite` has them for functions that
 * are convex everywhere); when equality holds.
 */
import { algebra, array, fn, have, hypothesis, indexSet, induction, lemma, proof, real, sign } from 'lemmata';

const itself = 'averages-in-a-convex-set';
const average = (n: string) => `array(j in J, sum(k in range(${n}), y[k,j])/(${n}))`;
const total = (n: string) => `sum(k in range(${n}), f(array(j in J, y[k,j])))`;
const next = `array(j in J, (1 - 1/(n + 2))*(sum(k in range(n + 1), y[k,j])/(n + 1)) + 1/(n + 2)*y[n+1,j])`;
/** The fact `last point`. */
const lastPoint = have(
  'last point',
  'forall(j in J, sum(k in range(n + 2), y[k,j])/(n + 2) == (1 - 1/(n + 2))*(sum(k in range(n + 1), y[k,j])/(n + 1)) + 1/(n + 2)*y[n+1,j])',
  [['==', 'rhs', algebra()]],
);
const here = { a: average('n + 1'), b: 'array(j in J, y[n+1,j])', t: '1/(n + 2)' };

export default proof({
  id: itself,
  title: 'Where a function is convex on a set, its value at an average is at most the average of its values',
  sources: [],
  references: ['rockafellar1970, Theorem 4.3'],

  given: { J: indexSet(), inside: fn('R[J]', 'R'), f: fn('R[J]', 'R'), y: array('nat', 'J') },
  hypotheses: {
    'convex set':
      'forall(a in R[J], b in R[J], t in R, 0 <= t, t <= 1, 0 <= inside(a), 0 <= inside(b), 0 <= inside(array(j in J, (1 - t)*a[j] + t*b[j])))',
    'points inside': 'forall(k in nat, 0 <= inside(array(j in J, y[k,j])))',
  },

  parts: {
    inside: {
      states: `forall(n in nat, 0 <= inside(${average('n + 1')}))`,
      derivation: [
        induction('n', {
          base: [
            ['<=', 'inside(array(j in J, y[0,j]))', hypothesis('points inside')],
            ['==', 'rhs', algebra()],
          ],
          step: [
            lastPoint,
            have('last inside', '0 <= inside(array(j in J, y[n+1,j]))', [
              ['<=', 'rhs', hypothesis('points inside', { at: { k: 'n+1' } })],
            ]),
            have('weight', '1/(n + 2) <= 1', [['<=', 'rhs', sign('(n + 1)/(n + 2)')]]),
            ['<=', `inside(${next})`, hypothesis('convex set', { at: here })],
            ['==', 'rhs', hypothesis('last point')],
          ],
        }),
      ],
    },
    value: {
      hypotheses: {
        'convex on it':
          'forall(a in R[J], b in R[J], t in R, 0 <= t, t <= 1, 0 <= inside(a), 0 <= inside(b), f(array(j in J, (1 - t)*a[j] + t*b[j])) <= (1 - t)*f(a) + t*f(b))',
      },
      states: `forall(n in nat, f(${average('n + 1')}) <= ${total('n + 1')}/(n + 1))`,
      derivation: [
        induction('n', {
          base: [['<=', 'rhs', algebra()]],
          step: [
            lastPoint,
            have('first inside', `0 <= inside(${average('n + 1')})`, [
              ['<=', 'rhs', lemma(itself, { part: 'inside', at: { n: 'n' } })],
            ]),
            have('last inside', '0 <= inside(array(j in J, y[n+1,j]))', [
              ['<=', 'rhs', hypothesis('points inside', { at: { k: 'n+1' } })],
            ]),
            have('weight', '1/(n + 2) <= 1', [['<=', 'rhs', sign('(n + 1)/(n + 2)')]]),
            ['==', `f(${next})`, hypothesis('last point')],
            [
              '<=',
              `(1 - 1/(n + 2))*f(${average('n + 1')}) + 1/(n + 2)*f(array(j in J, y[n+1,j]))`,
              hypothesis('convex on it', { at: here }),
            ],
            [
              '<=',
              `(1 - 1/(n + 2))*(${total('n + 1')}/(n + 1)) + 1/(n + 2)*f(array(j in J, y[n+1,j]))`,
              hypothesis('induction'),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
    },
  },

  instances: {
    sizes: { J: [1, 2], n: [0, 3] },
    raw: {
      slope: array('J'),
      common: array('J'),
      part: real('[0,1]'),
      radius: real('(0,4]'),
      place: array('nat', 'J', { is: '[-1,1]' }),
    },
    construct: { t: 'part', 'y[k in nat, j in J]': 'radius*place[k,j]' },
    models: {
      inside: 'map(z in R[J], -sum(j in J, relu(abs(z[j]) - radius)))',
      f: [
        'map(z in R[J], sum(j in J, (z[j] - common[j])^2))',
        'map(z in R[J], max(j in J, abs(z[j] - common[j])))',
      ],
    },
    regimes: {
      'tight: a linear function': { models: { f: 'map(z in R[J], sum(j in J, slope[j]*z[j]))' } },
      'tight: equal points': { construct: { 'y[k in nat, j in J]': 'radius*place[0,j]' } },
      'tight: at the edge': { construct: { 'y[k in nat, j in J]': 'radius' } },
      'convex on the set alone': {
        models: { f: 'map(z in R[J], sum(j in J, z[j]^2 - 9*relu(abs(z[j]) - radius)^2))' },
      },
    },
  },

  controls: {
    'a set that is not convex': {
      part: 'inside',
      without: ['convex set'],
      counterexample: {
        J: 1,
        n: 1,
        y: 'map(k in nat, j in J, 1 - 2*k)',
        inside: 'map(z in R[J], sum(j in J, abs(z[j])) - 1)',
      },
      instances: {
        sizes: { n: [1, 3] },
        models: { inside: 'map(z in R[J], sum(j in J, abs(z[j])) - radius)' },
        construct: { 'y[k in nat, j in J]': 'radius*(-1)^k' },
      },
      because: 'the average of 1 and -1 is not outside of (-1, 1)',
    },
    'points off the set': {
      part: 'inside',
      without: ['points inside'],
      counterexample: {
        J: 1,
        n: 0,
        y: 'map(k in nat, j in J, 2)',
        inside: 'map(z in R[J], 1 - sum(j in J, abs(z[j])))',
      },
      instances: { construct: { 'y[k in nat, j in J]': 'radius + 1' } },
      because: 'the average of one point is that point',
    },
    'a function that is not convex there': {
      part: 'value',
      without: ['convex on it'],
      counterexample: {
        J: 1,
        n: 1,
        y: 'map(k in nat, j in J, 1 - 2*k)',
        inside: 'map(z in R[J], 0)',
        f: 'map(z in R[J], -sum(j in J, z[j]^2))',
      },
      instances: { models: { f: 'map(z in R[J], -sum(j in J, z[j]^2))' } },
      because: '-z^2 is 0 at the average, -1 at both points',
    },
    'convex on the set, points off it': {
      part: 'value',
      without: ['points inside'],
      counterexample: {
        J: 1,
        n: 1,
        y: 'map(k in nat, j in J, 3 - 6*k)',
        inside: 'map(z in R[J], -sum(j in J, relu(abs(z[j]) - 1)))',
        f: 'map(z in R[J], sum(j in J, z[j]^2 - 9*relu(abs(z[j]) - 1)^2))',
      },
      instances: {
        sizes: { n: [1, 1] },
        models: { f: 'map(z in R[J], sum(j in J, z[j]^2 - 9*relu(abs(z[j]) - radius)^2))' },
        construct: { 'y[k in nat, j in J]': '3*radius*(-1)^k' },
      },
      because: 'at 3 and -3 the function is -27',
    },
    'the other way round': {
      part: 'value',
      replace: ['<=', '>='],
      counterexample: {
        J: 1,
        n: 1,
        y: 'map(k in nat, j in J, 1 - 2*k)',
        inside: 'map(z in R[J], 0)',
        f: 'map(z in R[J], sum(j in J, z[j]^2))',
      },
      because: 'the square of the average is 0, the average of the squares 1',
    },
  },
});
