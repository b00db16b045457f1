/**
 * # A convex function lies above its tangent
 *
 * At a point where it is (Fréchet) differentiable. Matrices are the arguments; one column gives vectors.
 * Not claimed: anything at other points, or without convexity.
 */
import {
  algebra,
  array,
  both,
  fn,
  have,
  hypothesis,
  indexSet,
  lemma,
  obtain,
  proof,
  real,
  sign,
  witness,
} from 'lemmata';

const distance = 'sum(i in I, sum(j in J, abs(Y[i,j] - X[i,j])))';
const slope = 'sum(i in I, sum(j in J, G[i,j]*(Y[i,j] - X[i,j])))';
const near = 'f(array(i in I, j in J, X[i,j] + s*(Y[i,j] - X[i,j])))';

export default proof({
  id: 'convex-above-tangent',
  title: 'A convex function lies above its tangent',
  sources: [],
  references: ['rockafellar1970, Theorem 25.1'],

  given: {
    I: indexSet(),
    J: indexSet(),
    f: fn('R[I, J]', 'R'),
    X: array('I', 'J'),
    Y: array('I', 'J'),
    G: array('I', 'J'),
  },
  hypotheses: {
    convex:
      'forall(A in R[I, J], B in R[I, J], t in R, 0 <= t, t <= 1, f(array(i in I, j in J, (1 - t)*A[i,j] + t*B[i,j])) <= (1 - t)*f(A) + t*f(B))',
    'differentiable at X':
      'forall(eps in positive, exists(radius in positive, forall(H in R[I, J], sum(i in I, sum(j in J, abs(H[i,j]))) < radius, abs(f(array(i in I, j in J, X[i,j] + H[i,j])) - f(X) - sum(i in I, sum(j in J, G[i,j]*H[i,j]))) <= eps*sum(i in I, sum(j in J, abs(H[i,j]))))))',
  },

  parts: {
    tangent: {
      states: `f(X) + ${slope} <= f(Y)`,
      derivation: [
        have('almost', `forall(eps in positive, -eps*${distance} <= f(Y) - f(X) - ${slope})`, [
          obtain('rho', 'near', hypothesis('differentiable at X', { at: { eps: 'eps' } })),
          have('short', `exists(s in positive, (s <= 1) and (s*${distance} < rho))`, [
            witness({ s: `rho/(1 + rho + ${distance})` }),
            both(
              [['<=', 'rhs', sign(`(1 + ${distance})/(1 + rho + ${distance})`)]],
              [['<', 'rhs', sign(`rho*(1 + rho)/(1 + rho + ${distance})`)]],
            ),
          ]),
          obtain('s', 'fraction', hypothesis('short')),
          have('inside', 'sum(i in I, sum(j in J, abs(s*(Y[i,j] - X[i,j])))) < rho', [
            ['==', `s*${distance}`, algebra()],
            ['<', 'rhs', hypothesis('fraction')],
          ]),
          ['==', '1/s * -(eps*sum(i in I, sum(j in J, abs(s*(Y[i,j] - X[i,j])))))', algebra()],
          [
            '<=',
            `1/s * -abs(${near} - f(X) - sum(i in I, sum(j in J, G[i,j]*(s*(Y[i,j] - X[i,j])))))`,
            hypothesis('near', { at: { H: 'array(i in I, j in J, s*(Y[i,j] - X[i,j]))' } }),
          ],
          ['==', `1/s * -abs(${near} - f(X) - s*${slope})`, algebra()],
          ['<=', `1/s * (${near} - f(X) - s*${slope})`, sign()],
          [
            '==',
            `1/s * (f(array(i in I, j in J, (1 - s)*X[i,j] + s*Y[i,j])) - f(X) - s*${slope})`,
            algebra(),
          ],
          [
            '<=',
            `1/s * ((1 - s)*f(X) + s*f(Y) - f(X) - s*${slope})`,
            hypothesis('convex', { at: { A: 'X', B: 'Y', t: 's' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        [
          '<=',
          `f(X) + ${slope} + (f(Y) - f(X) - ${slope})`,
          lemma('nonnegative-if-arbitrarily-near', { at: { d: `f(Y) - f(X) - ${slope}`, c: distance } }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    sizes: { I: [1, 3], J: [1, 3] },
    raw: { spread: array('I', 'J', { is: '(-1,1)' }), part: real('(0,1)') },
    models: { f: 'map(Z in R[I, J], 1/2*sum(i in I, sum(j in J, Z[i,j]^2)))' },
    construct: {
      'G[i in I, j in J]': 'X[i,j]',
      radius: 'eps',
      rho: 'eps',
      s: `part*eps/(1 + eps + ${distance})`,
      t: 'part',
      'H[i in I, j in J]': 'spread[i,j]*eps/(card(I)*card(J))',
    },
    regimes: {
      'tight: the point itself': { construct: { 'Y[i in I, j in J]': 'X[i,j]' } },
      'tight: a linear function': {
        models: { f: 'map(Z in R[I, J], sum(i in I, sum(j in J, weight[i,j]*Z[i,j])))' },
        raw: { weight: array('I', 'J') },
        construct: { 'G[i in I, j in J]': 'weight[i,j]' },
      },
    },
  },

  controls: {
    'not convex': {
      part: 'tangent',
      without: ['convex'],
      counterexample: {
        X: [[0]],
        Y: [[1]],
        G: [[0]],
        f: 'map(Z in R[I, J], -sum(i in I, sum(j in J, Z[i,j]^2)))',
      },
      instances: {
        models: { f: 'map(Z in R[I, J], -1/2*sum(i in I, sum(j in J, Z[i,j]^2)))' },
        construct: { 'G[i in I, j in J]': '-X[i,j]' },
      },
      because: '-z^2 lies below its tangent',
    },
    'another slope': {
      part: 'tangent',
      without: ['differentiable at X'],
      counterexample: {
        X: [[0]],
        Y: [[1]],
        G: [[1]],
        f: 'map(Z in R[I, J], 1/2*sum(i in I, sum(j in J, Z[i,j]^2)))',
      },
      instances: { construct: { 'G[i in I, j in J]': 'X[i,j] + Y[i,j]' } },
      because: 'with slope 1 at 0 the line reaches 1 at 1, the function 1/2',
    },
    'strictly above': {
      part: 'tangent',
      replace: ['<= f(Y)', '< f(Y)'],
      counterexample: {
        X: [[1]],
        Y: [[1]],
        G: [[1]],
        f: 'map(Z in R[I, J], 1/2*sum(i in I, sum(j in J, Z[i,j]^2)))',
      },
      because: 'they meet at the point itself',
    },
  },
});
