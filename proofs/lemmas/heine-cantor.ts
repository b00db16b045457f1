/**
 * # Continuous functions on [0, 1] are uniformly continuous
 *
 * For every tolerance one radius serves all points: the least upper bound of the t for which one serves [0, t] is 1, and is attained.
 * On an open interval it fails: 1/x on (0, 1]. Not claimed: other compact sets.
 */
import {
  algebra,
  both,
  by,
  cases,
  contradiction,
  fn,
  have,
  hypothesis,
  lemma,
  natural,
  obtain,
  proof,
  real,
  sign,
  supremum,
  witness,
} from 'lemmata';

/** One radius serves all points of [0, t]. */
const served = (t: string, radius: string) =>
  `forall(y in R, z in R, 0 <= y, y <= ${t}, 0 <= z, z <= ${t}, abs(y - z) <= ${radius}, abs(f(y) - f(z)) <= eps)`;
const uniform = (t: string) => `exists(radius in positive, ${served(t, 'radius')})`;
/** Serves the points up to x, and no point beyond x is so far from one before it that it is not near s. */
const narrow = 'min(rho, x - (s - r))';

export default proof({
  id: 'heine-cantor',
  title: 'A continuous function on a closed interval is uniformly continuous',
  sources: [],
  references: ['rudin1976, Theorem 4.19'],

  given: { f: fn('R', 'R') },
  hypotheses: {
    continuous:
      'forall(c in R, eps in positive, 0 <= c, c <= 1, exists(nearness in positive, forall(w in R, 0 <= w, w <= 1, abs(w - c) <= nearness, abs(f(w) - f(c)) <= eps)))',
  },

  parts: {
    uniformly: {
      states:
        'forall(eps in positive, exists(radius in positive, forall(y in R, z in R, 0 <= y, y <= 1, 0 <= z, z <= 1, abs(y - z) <= radius, abs(f(y) - f(z)) <= eps)))',
      derivation: [
        have('at 0', uniform('0'), [
          witness({ radius: '1' }),
          have('y is 0', 'y == 0', [
            ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'y', y: '0' } })],
          ]),
          have('z is 0', 'z == 0', [
            ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'z', y: '0' } })],
          ]),
          ['==', 'abs(f(0) - f(z))', hypothesis('y is 0')],
          ['==', 'abs(f(0) - f(0))', hypothesis('z is 0')],
          ['<=', 'rhs', sign()],
        ]),
        have('some', `exists(x in R, (0 <= x) and (x <= 1) and (${uniform('x')}))`, [
          witness({ x: '0' }),
          both([['==', 'rhs', algebra()]], [['<=', 'rhs', algebra()]], [by(hypothesis('at 0'))]),
        ]),
        have('bounded', `exists(last in R, forall(x in R, 0 <= x, x <= 1, ${uniform('x')}, x <= last))`, [
          witness({ last: '1' }),
          ['<=', 'rhs', hypothesis('assumed-2')],
        ]),
        obtain('s', 'least', supremum({ nonempty: 'some', bounded: 'bounded' })),
        have('from 0', '0 <= s', [['<=', 'rhs', hypothesis('least', { at: { x: '0' } })]]),
        have('up to 1', 's <= 1', [
          contradiction('0 < 0', [
            obtain('x', 'beyond', hypothesis('least', { at: { last: '1' } })),
            ['<', 'x - 1', hypothesis('beyond')],
            ['<=', '1 - 1', hypothesis('beyond')],
            ['==', 'rhs', algebra()],
          ]),
        ]),
        obtain('r', 'close', hypothesis('continuous', { at: { c: 's', eps: 'eps/2' } })),
        have('less', 's - r < s', [['<', 'rhs', sign()]]),
        obtain('x', 'beyond', hypothesis('least', { at: { last: 's - r' } })),
        have('served up to x', uniform('x'), [by(hypothesis('beyond'))]),
        obtain('rho', 'served', hypothesis('served up to x')),
        have('positive', `0 < ${narrow}`, [
          have('gap', '0 < x - (s - r)', [
            ['==', 's - r - (s - r)', algebra()],
            ['<', 'rhs', hypothesis('beyond')],
          ]),
          ['<', 'rhs', sign()],
        ]),
        have(
          'near s',
          'forall(y in R, z in R, 0 <= y, y <= 1, s - r <= y, y <= s + r, 0 <= z, z <= 1, s - r <= z, z <= s + r, abs(f(y) - f(z)) <= eps)',
          [
            have('y near', 'abs(y - s) <= r', [['<=', 'rhs', sign()]]),
            have('z near', 'abs(z - s) <= r', [['<=', 'rhs', sign()]]),
            ['<=', 'abs(f(y) - f(s)) + abs(f(z) - f(s))', sign()],
            ['<=', 'eps/2 + abs(f(z) - f(s))', hypothesis('close', { at: { w: 'y' } })],
            ['<=', 'eps/2 + eps/2', hypothesis('close', { at: { w: 'z' } })],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('not far', `forall(y in R, z in R, x <= y, abs(y - z) <= ${narrow}, s - r <= z)`, [
          ['==', 'x - (x - (s - r))', algebra()],
          ['<=', `x - ${narrow}`, sign()],
          ['<=', 'x - abs(y - z)', hypothesis('assumed-2')],
          ['<=', 'y - abs(y - z)', hypothesis('assumed-1')],
          ['<=', 'rhs', sign()],
        ]),
        have('beyond s - r', 'forall(y in R, x <= y, s - r <= y)', [
          ['<=', 'x', hypothesis('beyond')],
          ['<=', 'rhs', hypothesis('assumed')],
        ]),
        have('extends', `forall(t in R, t <= 1, t <= s + r, ${served('t', narrow)})`, [
          have('y at most 1', '(y <= 1) and (y <= s + r)', [
            both(
              [
                ['<=', 't', hypothesis("assumed-2'")],
                ['<=', 'rhs', hypothesis('assumed-1')],
              ],
              [
                ['<=', 't', hypothesis("assumed-2'")],
                ['<=', 'rhs', hypothesis('assumed-2')],
              ],
            ),
          ]),
          have('z at most 1', '(z <= 1) and (z <= s + r)', [
            both(
              [
                ['<=', 't', hypothesis('assumed-4')],
                ['<=', 'rhs', hypothesis('assumed-1')],
              ],
              [
                ['<=', 't', hypothesis('assumed-4')],
                ['<=', 'rhs', hypothesis('assumed-2')],
              ],
            ),
          ]),
          cases(
            'y <= x',
            [
              cases(
                'z <= x',
                [['<=', 'rhs', hypothesis('served')]],
                [
                  have('y not far', 's - r <= y', [
                    ['<=', 'rhs', hypothesis('not far', { at: { y: 'z', z: 'y' } })],
                  ]),
                  have('z not far', 's - r <= z', [['<=', 'rhs', hypothesis('beyond s - r')]]),
                  ['<=', 'rhs', hypothesis('near s')],
                ],
              ),
            ],
            [
              have('y not far', 's - r <= y', [['<=', 'rhs', hypothesis('beyond s - r')]]),
              have('z not far', 's - r <= z', [
                ['<=', 'rhs', hypothesis('not far', { at: { y: 'y', z: 'z' } })],
              ]),
              ['<=', 'rhs', hypothesis('near s')],
            ],
          ),
        ]),
        have('all of it', '1 <= s + r', [
          contradiction('0 < 0', [
            have('further', uniform('s + r'), [
              witness({ radius: narrow }),
              ['<=', 'rhs', hypothesis('extends', { at: { t: 's + r' } })],
            ]),
            have('not negative', '0 <= s + r', [['<=', 'rhs', sign()]]),
            ['<', 'r', sign()],
            ['==', 's + r - s', algebra()],
            ['<=', 's - s', hypothesis('least', { at: { x: 's + r' } })],
            ['==', 'rhs', algebra()],
          ]),
        ]),
        witness({ radius: narrow }),
        ['<=', 'rhs', hypothesis('extends', { at: { t: '1' } })],
      ],
    },
  },

  instances: {
    sizes: { grid: [0, 3] },
    raw: { grid: natural(), slope: real('[0,1]'), place: real('[0,1]'), other: real('[0,1]') },
    models: { f: 'map(arg in R, (1 + slope)*arg^2/2)' },
    construct: {
      eps: '1/2^grid',
      s: '1',
      r: 'eps/(2*(1 + slope))',
      x: '1 - eps/(4*(1 + slope))',
      rho: 'eps/(1 + slope)',
      t: '1',
      radius: 'eps/(1 + slope)',
      nearness: 'eps/(1 + slope)',
      c: 'place',
      w: 'max(0, place - other/(2^grid*(1 + slope)))',
      y: '1 - place/(2^grid*(1 + slope))',
      z: '1 - place/(2^grid*(1 + slope)) + (1 - other)*place/(2^grid*(1 + slope))',
    },
    regimes: {
      'tight: affine': {
        models: { f: 'map(arg in R, (1 + slope)*arg)' },
        construct: { y: '1 - radius', z: '1' },
      },
    },
  },

  controls: {
    'without zero': {
      part: 'uniformly',
      hypotheses: {
        continuous:
          'forall(c in R, eps in positive, 0 < c, c <= 1, exists(nearness in positive, forall(w in R, 0 < w, w <= 1, abs(w - c) <= nearness, abs(f(w) - f(c)) <= eps)))',
      },
      replace: ['0 <= y, y <= 1, 0 <= z', '0 < y, y <= 1, 0 < z'],
      counterexample: {
        f: 'map(arg in R, 1/max(arg, indicator(arg <= 0)))',
        eps: '1/2',
        c: '1/2',
        nearness: '1/10',
        w: '2/5',
        radius: '1/8',
        y: '1/16',
        z: '1/8',
      },
      instances: {
        models: { f: 'map(arg in R, 1/max(arg, indicator(arg <= 0)))' },
        construct: {
          eps: '1/2',
          radius: '1/2^grid',
          c: '1 - place/2',
          nearness: '1/16',
          w: '1 - place/2 - other/16 + other^2/32',
          y: '1/2^(grid + 1)',
          z: '1/2^grid',
        },
      },
      because: '1/x is continuous on (0, 1], and 1/x - 1/(2 x) exceeds every bound as x tends to 0',
    },
    'half the tolerance': {
      part: 'uniformly',
      replace: ['abs(f(y) - f(z)) <= eps', 'abs(f(y) - f(z)) <= eps/2'],
      counterexample: { f: 'map(arg in R, arg)', eps: 1, c: '1/2', nearness: 1, w: 1, radius: 1, y: 0, z: 1 },
      because: 'the radius that serves eps need not serve eps/2: f(x) = x, eps = 1, radius 1',
    },
  },
});
