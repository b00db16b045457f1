/**
 * # Vectors whose Gram matrix is near the identity nearly keep lengths
 *
 * d bounds the distance of U'U from the identity in the Frobenius norm. A quadratic form is at most the Frobenius norm of its matrix times
 * |z|^2, so |U z|^2 <= (1 + d) |z|^2 and |U'y|^2 <= (1 + d) |y|^2; hence |U'MV|^2 <= (1 + dU)(1 + dV) |M|^2, and diagonal matrices grow no
 * more when such vectors stand at both sides.
 * Not claimed: lower bounds; what d is after an algorithm.
 */
import {
  algebra,
  array,
  cases,
  choice,
  element,
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
import { bounds2, defect, defects, near, numbers, twoFamilies } from './_nearly-orthonormal.ts';

const frobenius = (f: string) => `sum(i in I, sum(j in J, (${f})^2))`;
const longU = { 'U[i in I, t in T]': '1 + excess' };
const long = {
  ...longU,
  'V[j in J, t in T]': '1 + gap',
  dU: 'excess*(2 + excess)',
  dV: 'gap*(2 + gap)',
};

export default proof({
  id: 'nearly-orthonormal-vectors',
  title: 'Vectors whose Gram matrix is near the identity nearly keep lengths',
  sources: [],
  references: ['horn2013, Section 5.6', 'higham2002, Chapter 19'],

  given: {},

  parts: {
    'quadratic forms': {
      given: { T: indexSet(), G: array('T', 'T'), d: real('nonnegative'), z: array('T') },
      hypotheses: { small: 'sum(a in T, sum(b in T, G[a,b]^2)) <= d^2' },
      states: 'sum(a in T, sum(b in T, z[a]*G[a,b]*z[b])) <= d*sum(t in T, z[t]^2)',
      derivation: [
        have('squares', 'sum(a in T, sum(b in T, z[a]*G[a,b]*z[b]))^2 <= (d*sum(t in T, z[t]^2))^2', [
          [
            '<=',
            'sum(a in T, sum(b in T, G[a,b]^2))*sum(a in T, sum(b in T, (z[a]*z[b])^2))',
            sign(
              '1/2*sum(a in T, sum(b in T, sum(h in T, sum(l in T, (G[a,b]*z[h]*z[l] - G[h,l]*z[a]*z[b])^2))))',
            ),
          ],
          ['<=', 'd^2*sum(a in T, sum(b in T, (z[a]*z[b])^2))', hypothesis('small')],
          ['==', 'rhs', algebra()],
        ]),
        [
          '<=',
          'rhs',
          lemma('order-of-squares', {
            at: { a: 'sum(a in T, sum(b in T, z[a]*G[a,b]*z[b]))', b: 'd*sum(t in T, z[t]^2)' },
          }),
        ],
      ],
      instances: {
        raw: { first: element('T') },
        construct: { d: 'sum(a in T, sum(b in T, abs(G[a,b])))' },
        regimes: {
          'tight: one number': { ...numbers, construct: { 'G[a in T, b in T]': 'excess', d: 'excess' } },
          'a column whose sum is more than the norm': {
            sizes: { T: [2, 2] },
            construct: { 'G[a in T, b in T]': 'delta(a,first) + delta(b,first)', d: '5/2' },
          },
        },
      },
    },
    combinations: {
      given: { T: indexSet(), I: indexSet(), U: array('I', 'T'), d: real('nonnegative'), z: array('T') },
      hypotheses: { defect: `${defect('U', 'I', 'i')} <= d^2` },
      states: 'sum(i in I, sum(t in T, U[i,t]*z[t])^2) <= (1 + d)*sum(t in T, z[t]^2)',
      derivation: [
        have(
          'form',
          'sum(a in T, sum(b in T, z[a]*(sum(i in I, U[i,a]*U[i,b]) - delta(a,b))*z[b])) <= d*sum(t in T, z[t]^2)',
          [
            [
              '<=',
              'rhs',
              lemma('nearly-orthonormal-vectors', {
                part: 'quadratic forms',
                at: {
                  T: 'T',
                  G: 'array(a in T, b in T, sum(i in I, U[i,a]*U[i,b]) - delta(a,b))',
                  d: 'd',
                  z: 'z',
                },
              }),
            ],
          ],
        ),
        [
          '==',
          'sum(t in T, z[t]^2) + sum(a in T, sum(b in T, z[a]*(sum(i in I, U[i,a]*U[i,b]) - delta(a,b))*z[b]))',
          algebra(),
        ],
        ['<=', 'sum(t in T, z[t]^2) + d*sum(t in T, z[t]^2)', hypothesis('form')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        construct: { d: near('U', 'I', 'i') },
        regimes: { 'tight: one number': { ...numbers, construct: { ...longU, d: 'excess*(2 + excess)' } } },
      },
    },
    'inner products': {
      given: { T: indexSet(), I: indexSet(), U: array('I', 'T'), d: real('nonnegative'), y: array('I') },
      hypotheses: { defect: `${defect('U', 'I', 'i')} <= d^2` },
      states: 'sum(t in T, sum(i in I, U[i,t]*y[i])^2) <= (1 + d)*sum(i in I, y[i]^2)',
      derivation: [
        have('named', 'exists(z in R[T], forall(t in T, z[t] == sum(i in I, U[i,t]*y[i])))', [
          witness({ z: 'array(t in T, sum(i in I, U[i,t]*y[i]))' }),
          ['==', 'rhs', algebra()],
        ]),
        obtain('z', 'products', hypothesis('named')),
        have('in y', 'sum(t in T, z[t]^2) == sum(i in I, y[i]*sum(t in T, U[i,t]*z[t]))', [
          ['==', 'sum(t in T, z[t]*sum(i in I, U[i,t]*y[i]))', hypothesis('products')],
          ['==', 'rhs', algebra()],
        ]),
        have('squares', 'sum(t in T, z[t]^2)^2 <= (1 + d)*sum(i in I, y[i]^2)*sum(t in T, z[t]^2)', [
          ['==', 'sum(i in I, y[i]*sum(t in T, U[i,t]*z[t]))^2', hypothesis('in y')],
          [
            '<=',
            'sum(i in I, y[i]^2)*sum(i in I, sum(t in T, U[i,t]*z[t])^2)',
            lemma('cauchy-schwarz', {
              part: 'squared',
              at: { I: 'I', u: 'y', v: 'array(i in I, sum(t in T, U[i,t]*z[t]))' },
            }),
          ],
          [
            '<=',
            'sum(i in I, y[i]^2)*((1 + d)*sum(t in T, z[t]^2))',
            lemma('nearly-orthonormal-vectors', {
              part: 'combinations',
              at: { T: 'T', I: 'I', U: 'U', d: 'd', z: 'z' },
            }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('bounded', 'sum(t in T, z[t]^2) <= (1 + d)*sum(i in I, y[i]^2)', [
          cases(
            'sum(t in T, z[t]^2) <= 0',
            [
              ['<=', '0', hypothesis('case')],
              ['<=', 'rhs', sign()],
            ],
            [
              have('positive', '0 < sum(t in T, z[t]^2)', [['<', 'rhs', hypothesis('case')]]),
              ['==', 'sum(t in T, z[t]^2)^2/sum(t in T, z[t]^2)', algebra()],
              [
                '<=',
                '(1 + d)*sum(i in I, y[i]^2)*sum(t in T, z[t]^2)/sum(t in T, z[t]^2)',
                hypothesis('squares'),
              ],
              ['==', 'rhs', algebra()],
            ],
          ),
        ]),
        ['==', 'sum(t in T, z[t]^2)', hypothesis('products')],
        ['<=', 'rhs', hypothesis('bounded')],
      ],
      instances: {
        construct: { d: near('U', 'I', 'i') },
        regimes: { 'tight: one number': { ...numbers, construct: { ...longU, d: 'excess*(2 + excess)' } } },
      },
    },
    'both sides': {
      given: { ...twoFamilies, M: array('I', 'J') },
      hypotheses: defects,
      states: `sum(a in T, sum(b in T, sum(i in I, U[i,a]*sum(j in J, M[i,j]*V[j,b]))^2)) <= (1 + dU)*(1 + dV)*${frobenius('M[i,j]')}`,
      derivation: [
        have('named', 'exists(w in R[I,T], forall(i in I, b in T, w[i,b] == sum(j in J, M[i,j]*V[j,b])))', [
          witness({ w: 'array(i in I, b in T, sum(j in J, M[i,j]*V[j,b]))' }),
          ['==', 'rhs', algebra()],
        ]),
        obtain('w', 'image', hypothesis('named')),
        have(
          'left',
          'forall(b in T, sum(a in T, sum(i in I, U[i,a]*w[i,b])^2) <= (1 + dU)*sum(i in I, w[i,b]^2))',
          [
            [
              '<=',
              'rhs',
              lemma('nearly-orthonormal-vectors', {
                part: 'inner products',
                at: {
                  T: 'T',
                  I: 'I',
                  U: 'U',
                  d: 'dU',
                  y: 'array(i in I, w[i,b])',
                },
              }),
            ],
          ],
        ),
        have('right', 'forall(i in I, sum(b in T, w[i,b]^2) <= (1 + dV)*sum(j in J, M[i,j]^2))', [
          ['==', 'sum(b in T, sum(j in J, V[j,b]*M[i,j])^2)', hypothesis('image')],
          [
            '<=',
            'rhs',
            lemma('nearly-orthonormal-vectors', {
              part: 'inner products',
              at: {
                T: 'T',
                I: 'J',
                U: 'V',
                d: 'dV',
                y: 'array(j in J, M[i,j])',
              },
            }),
          ],
        ]),
        ['==', 'sum(b in T, sum(a in T, sum(i in I, U[i,a]*w[i,b])^2))', hypothesis('image')],
        ['<=', 'sum(b in T, (1 + dU)*sum(i in I, w[i,b]^2))', hypothesis('left')],
        ['==', '(1 + dU)*sum(i in I, sum(b in T, w[i,b]^2))', algebra()],
        ['<=', '(1 + dU)*sum(i in I, (1 + dV)*sum(j in J, M[i,j]^2))', hypothesis('right')],
        ['==', 'rhs', algebra()],
      ],
      instances: { construct: bounds2, regimes: { 'tight: numbers': { ...numbers, construct: long } } },
    },
    'sums of dyads': {
      given: { ...twoFamilies, r: array('T') },
      hypotheses: defects,
      states: `${frobenius('sum(t in T, r[t]*U[i,t]*V[j,t])')} <= (1 + dU)*(1 + dV)*sum(t in T, r[t]^2)`,
      derivation: [
        have(
          'left',
          'forall(j in J, sum(i in I, sum(t in T, r[t]*U[i,t]*V[j,t])^2) <= (1 + dU)*sum(t in T, (r[t]*V[j,t])^2))',
          [
            ['==', 'sum(i in I, sum(t in T, U[i,t]*(r[t]*V[j,t]))^2)', algebra()],
            [
              '<=',
              'rhs',
              lemma('nearly-orthonormal-vectors', {
                part: 'combinations',
                at: {
                  T: 'T',
                  I: 'I',
                  U: 'U',
                  d: 'dU',
                  z: 'array(t in T, r[t]*V[j,t])',
                },
              }),
            ],
          ],
        ),
        have('right', 'forall(t in T, sum(j in J, V[j,t]^2) <= 1 + dV)', [
          ['==', 'sum(j in J, sum(a in T, V[j,a]*delta(a,t))^2)', algebra()],
          [
            '<=',
            '(1 + dV)*sum(a in T, delta(a,t)^2)',
            lemma('nearly-orthonormal-vectors', {
              part: 'combinations',
              at: {
                T: 'T',
                I: 'J',
                U: 'V',
                d: 'dV',
                z: 'array(a in T, delta(a,t))',
              },
            }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'sum(j in J, sum(i in I, sum(t in T, r[t]*U[i,t]*V[j,t])^2))', algebra()],
        ['<=', 'sum(j in J, (1 + dU)*sum(t in T, (r[t]*V[j,t])^2))', hypothesis('left')],
        ['==', '(1 + dU)*sum(t in T, r[t]^2*sum(j in J, V[j,t]^2))', algebra()],
        ['<=', '(1 + dU)*sum(t in T, r[t]^2*(1 + dV))', hypothesis('right')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        raw: { left: choice('I', 'T'), right: choice('J', 'T') },
        construct: bounds2,
        regimes: {
          'tight: numbers': { ...numbers, construct: long },
          'tight: two orthonormal vectors': {
            sizes: { I: [2, 2], J: [2, 2], T: [2, 2] },
            draw: { left: { tables: [[0, 1]] }, right: { tables: [[1, 0]] } },
            construct: { 'U[i in I, t in T]': 'delta(left[i],t)', 'V[j in J, t in T]': 'delta(right[j],t)' },
          },
        },
      },
    },
  },

  instances: {
    sizes: { I: [1, 3], J: [1, 2], T: [1, 2] },
    raw: { excess: real('nonnegative'), gap: real('nonnegative'), size: real('positive') },
  },

  controls: {
    'twice the form': {
      part: 'quadratic forms',
      replace: ['sum(a in T, sum(b in T, z[a]*G[a,b]*z[b]))', 'sum(a in T, sum(b in T, z[a]*2*G[a,b]*z[b]))'],
      counterexample: { T: 1, G: [[1]], d: 1, z: [1] },
      instances: { ...numbers, construct: { 'G[a in T, b in T]': '1 + excess', d: '1 + excess' } },
      because: 'for one number the form is the norm times the square',
    },
    'vectors that are taken for orthonormal': {
      part: 'combinations',
      replace: ['(1 + d)*', ''],
      counterexample: { T: 1, I: 1, U: [[2]], d: 3, z: [1] },
      instances: { ...numbers, construct: { 'U[i in I, t in T]': '2', d: '3' } },
      because: 'a vector of length 2 doubles lengths',
    },
    'inner products with vectors that are taken for orthonormal': {
      part: 'inner products',
      replace: ['(1 + d)*', ''],
      counterexample: { T: 1, I: 1, U: [[2]], d: 3, y: [1] },
      instances: { ...numbers, construct: { 'U[i in I, t in T]': '2', d: '3' } },
      because: 'the inner product with a vector of length 2 may be twice the length',
    },
  },
});
