/**
 * # Independent vectors have any given products with some vector
 *
 * Vectors u_a are independent when no combination of them vanishes but the trivial one. By their Gram matrix, there is then a vector
 * whose product with each u_a is what one likes; and when there are as many as coordinates, only zero is orthogonal to all.
 * Not claimed: infinitely many coordinates.
 */
import {
  algebra,
  array,
  both,
  cases,
  contradiction,
  have,
  hypothesis,
  indexSet,
  lemma,
  natural,
  obtain,
  proof,
  real,
  sign,
  witness,
} from 'lemmata';

const root = have('root', 'forall(z in R, z^2 == 0, z == 0)', [
  contradiction('0 < 0', [
    ['<', 'z^2', sign()],
    ['==', '0', hypothesis('assumed')],
  ]),
]);

export default proof({
  id: 'independent-vectors',
  title: 'Independent vectors have any given products with some vector',
  sources: [],
  references: ['rudin1976, Theorem 9.5'],

  given: { I: indexSet() },

  parts: {
    products: {
      given: { J: indexSet(), u: array('I', 'J'), b: array('I') },
      hypotheses: {
        independent:
          'forall(c in R[I], forall(j in J, sum(i in I, c[i]*u[i,j]) == 0), forall(i in I, c[i] == 0))',
      },
      states: 'exists(v in R[J], forall(i in I, sum(j in J, v[j]*u[i,j]) == b[i]))',
      derivation: [
        root,
        have(
          'injective',
          'forall(c in R[I], forall(i in I, sum(k in I, sum(j in J, u[i,j]*u[k,j])*c[k]) == 0), forall(i in I, c[i] == 0))',
          [
            have('square', 'sum(j in J, sum(k in I, c[k]*u[k,j])^2) <= 0', [
              ['==', 'sum(k in I, c[k]*sum(l in I, sum(j in J, u[k,j]*u[l,j])*c[l]))', algebra()],
              ['==', '0', hypothesis('assumed')],
              ['<=', 'rhs', algebra()],
            ]),
            have('combination', 'forall(j in J, sum(k in I, c[k]*u[k,j]) == 0)', [
              have('vanishes', 'sum(k in I, c[k]*u[k,j])^2 == 0', [
                [
                  '==',
                  'rhs',
                  lemma('zero-sum-of-nonnegative', {
                    at: { I: 'J', f: 'array(l in J, sum(k in I, c[k]*u[k,l])^2)', i: 'j' },
                  }),
                ],
              ]),
              ['==', 'rhs', hypothesis('root')],
            ]),
            ['==', 'rhs', hypothesis('independent', { at: { c: 'c', i: 'i' } })],
          ],
        ),
        obtain(
          ['c'],
          'solves',
          lemma('injective-square-matrix-onto', {
            part: 'solution',
            at: { I: 'I', A: 'array(i in I, k in I, sum(j in J, u[i,j]*u[k,j]))', b: 'b' },
          }),
        ),
        witness({ v: 'array(j in J, sum(k in I, c[k]*u[k,j]))' }),
        ['==', 'sum(k in I, sum(j in J, u[i,j]*u[k,j])*c[k])', algebra()],
        ['==', 'rhs', hypothesis('solves')],
      ],
      instances: {
        sizes: { I: [0, 2], J: [2, 3] },
        raw: { solves: array('J') },
        construct: {
          'v[j in J]': 'solves[j]',
          'b[i in I]': 'sum(j in J, solves[j]*u[i,j])',
          'c[i in I]': '0',
        },
      },
    },
    'orthogonal to the others': {
      given: { k: natural(), d: natural(), y: array('nat', 'nat'), z: array('nat') },
      hypotheses: {
        independent:
          'forall(e in R[nat], f in R, forall(j in range(d), sum(q in range(k), e[q]*y[q,j]) + f*z[j] == 0), (f == 0) and forall(q in range(k), e[q] == 0))',
      },
      states:
        'exists(v in R[nat], (sum(j in range(d), v[j]*z[j]) == 1) and forall(q in range(k), sum(j in range(d), v[j]*y[q,j]) == 0))',
      derivation: [
        have('not the last', 'forall(q in range(k), delta(q,k) == 0)', [
          have('less', 'q < k', [['<', 'rhs', sign()]]),
          ['==', 'rhs', algebra()],
        ]),
        have(
          'together',
          'forall(c in R[nat], forall(j in range(d), sum(i in range(k+1), c[i]*(delta(i,k)*z[j] + (1 - delta(i,k))*y[i,j])) == 0), forall(i in range(k+1), c[i] == 0))',
          [
            have('apart', 'forall(j in range(d), sum(q in range(k), c[q]*y[q,j]) + c[k]*z[j] == 0)', [
              [
                '==',
                'sum(q in range(k), c[q]*(delta(q,k)*z[j] + (1 - delta(q,k))*y[q,j])) + c[k]*z[j]',
                hypothesis('not the last'),
              ],
              ['==', 'sum(q in range(k+1), c[q]*(delta(q,k)*z[j] + (1 - delta(q,k))*y[q,j]))', algebra()],
              ['==', 'rhs', hypothesis('assumed')],
            ]),
            cases(
              'i == k',
              [
                ['==', 'c[k]', hypothesis('case')],
                ['==', 'rhs', hypothesis('independent', { at: { e: 'c', f: 'c[k]' } })],
              ],
              [
                have('below', 'i + 1 <= k', [
                  have('less', 'i < k', [['<', 'rhs', sign()]]),
                  ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap' })],
                ]),
                ['==', 'rhs', hypothesis('independent', { at: { e: 'c', f: 'c[k]' } })],
              ],
            ),
          ],
        ),
        obtain(
          ['v'],
          'solves',
          lemma('independent-vectors', {
            part: 'products',
            at: {
              I: 'range(k+1)',
              J: 'range(d)',
              u: 'array(q in range(k+1), j in range(d), delta(q,k)*z[j] + (1 - delta(q,k))*y[q,j])',
              b: 'array(q in range(k+1), delta(q,k))',
            },
          }),
        ),
        witness({ v: 'v' }),
        both(
          [
            ['==', 'sum(j in range(d), v[j]*(delta(k,k)*z[j] + (1 - delta(k,k))*y[k,j]))', algebra()],
            ['==', 'delta(k,k)', hypothesis('solves', { at: { i: 'k' } })],
            ['==', 'rhs', algebra()],
          ],
          [
            [
              '==',
              'sum(j in range(d), v[j]*(delta(q,k)*z[j] + (1 - delta(q,k))*y[q,j]))',
              hypothesis('not the last'),
            ],
            ['==', 'delta(q,k)', hypothesis('solves', { at: { i: 'q' } })],
            ['==', 'rhs', hypothesis('not the last')],
          ],
        ),
      ],
      instances: {
        sizes: { k: [0, 2], q: [0, 1] },
        raw: { scale: real('positive') },
        draw: { scale: { oneOf: ['1/2', 1, 2] } },
        construct: {
          d: 'k + 1',
          'y[q in nat, j in nat]': 'scale*delta(q,j)',
          'z[j in nat]': 'scale*delta(j,k)',
          'v[j in nat]': 'delta(j,k)/scale',
          'e[q in nat]': '0',
          f: '0',
          'c[i in nat]': '0',
        },
        regimes: {
          'two vectors at an angle': {
            sizes: { k: [1, 1], q: [0, 0] },
            construct: {
              d: '2',
              'y[q in nat, j in nat]': '1 + delta(j,1)',
              'z[j in nat]': '2 - j',
              'v[j in nat]': '2/3 - j',
            },
          },
        },
      },
    },
    'as many as coordinates': {
      given: { u: array('I', 'I'), w: array('I') },
      hypotheses: {
        independent:
          'forall(c in R[I], forall(j in I, sum(i in I, c[i]*u[i,j]) == 0), forall(i in I, c[i] == 0))',
        orthogonal: 'forall(i in I, sum(j in I, w[j]*u[i,j]) == 0)',
      },
      states: 'forall(j in I, w[j] == 0)',
      derivation: [
        obtain(
          ['c'],
          'combines',
          lemma('injective-square-matrix-onto', {
            part: 'solution',
            at: { I: 'I', A: 'array(i in I, k in I, u[k,i])', b: 'w' },
          }),
        ),
        have('square', 'sum(i in I, w[i]^2) <= 0', [
          ['==', 'sum(i in I, w[i]*sum(k in I, u[k,i]*c[k]))', hypothesis('combines')],
          ['==', 'sum(k in I, c[k]*sum(i in I, w[i]*u[k,i]))', algebra()],
          ['==', '0', hypothesis('orthogonal')],
          ['<=', 'rhs', algebra()],
        ]),
        root,
        have('vanishes', 'w[j]^2 == 0', [
          [
            '==',
            'rhs',
            lemma('zero-sum-of-nonnegative', { at: { I: 'I', f: 'array(k in I, w[k]^2)', i: 'j' } }),
          ],
        ]),
        ['==', 'rhs', hypothesis('root')],
      ],
      instances: {
        construct: { 'u[i in I, j in I]': 'delta(i,j)', 'w[i in I]': '0', 'c[i in I]': '0' },
      },
    },
  },

  instances: { sizes: { I: [0, 3], J: [0, 3] } },

  controls: {
    dependent: {
      part: 'products',
      without: ['independent'],
      counterexample: { I: 2, J: 1, u: [[1], [1]], b: [0, 1], v: [0] },
      instances: { construct: { 'u[i in I, j in J]': '0', 'b[i in I]': '1' }, sizes: { I: [1, 2] } },
      because: 'one vector has one product',
    },
    'dependent on the others': {
      part: 'orthogonal to the others',
      without: ['independent'],
      counterexample: { k: 0, d: 1, y: [], z: [0], v: [0] },
      instances: { construct: { 'z[j in nat]': '0' } },
      because: 'every product with zero is zero',
    },
    'not orthogonal': {
      part: 'as many as coordinates',
      without: ['orthogonal'],
      counterexample: { I: 1, u: [[1]], w: [1] },
      instances: { construct: { 'w[i in I]': '1' }, sizes: { I: [1, 2] } },
      because: 'w is any vector then',
    },
    'dependent vectors': {
      part: 'as many as coordinates',
      without: ['independent'],
      counterexample: { I: 1, u: [[0]], w: [1] },
      instances: {
        construct: { 'u[i in I, j in I]': '0', 'w[i in I]': '1' },
        sizes: { I: [1, 2] },
      },
      because: 'everything is orthogonal to zero',
    },
  },
});
