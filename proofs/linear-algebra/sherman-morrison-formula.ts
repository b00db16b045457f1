/**
 * # The inverse of A + u v' is A^-1 - A^-1 u v' A^-1/(1 + v' A^-1 u)
 *
 * For a square matrix A with an inverse B, of any size, and 1 + v'Bu != 0: the formula gives an inverse on both sides, and every left
 * inverse of A + u v' is that. Where 1 + v'Bu = 0, A + u v' has no left inverse. Not claimed: determinants; how the formula rounds.
 */
import {
  algebra,
  array,
  contradiction,
  have,
  hypothesis,
  indexSet,
  lemma,
  proof,
  sign,
  unfold,
} from 'lemmata';

const itself = 'sherman-morrison-formula';
const product = (X: string, Y: string) =>
  `forall(i in I, j in I, sum(k in I, ${X}[i,k]*${Y}[k,j]) == delta(i,j))`;
const formula = { 'S[i in I, j in I]': 'B[i,j] - Bu[i]*vB[j]/(1 + q)' };
const rightInverse = { 'A B is the identity': product('A', 'B') };
const leftInverse = { 'B A is the identity': product('B', 'A') };
const denominator = { 'the denominator': '1 + q != 0' };
const updated = (i: string, k: string) => `(A[${i},${k}] + u[${i}]*v[${k}])`;
const inverted = {
  'a left inverse': `forall(i in I, j in I, sum(k in I, C[i,k]*${updated('k', 'j')}) == delta(i,j))`,
};

export default proof({
  id: itself,
  title: "The inverse of A + u v' is A^-1 - A^-1 u v' A^-1/(1 + v' A^-1 u)",
  sources: [],
  references: ['sherman1950', 'hager1989'],

  given: { I: indexSet('coordinates'), A: array('I', 'I'), B: array('I', 'I'), u: array('I'), v: array('I') },
  where: {
    'Bu[i in I]': 'sum(k in I, B[i,k]*u[k])',
    'vB[j in I]': 'sum(k in I, v[k]*B[k,j])',
    q: 'sum(i in I, sum(k in I, v[i]*B[i,k]*u[k]))',
  },

  parts: {
    'right inverse': {
      where: formula,
      hypotheses: { ...rightInverse, ...denominator },
      states: `forall(i in I, j in I, sum(k in I, ${updated('i', 'k')}*S[k,j]) == delta(i,j))`,
      derivation: [
        [
          '==',
          `sum(k in I, ${updated('i', 'k')}*(B[k,j] - sum(m in I, B[k,m]*u[m])*vB[j]/(1 + q)))`,
          unfold('S', 'Bu'),
        ],
        [
          '==',
          'sum(k in I, A[i,k]*B[k,j]) - sum(m in I, sum(k in I, A[i,k]*B[k,m])*u[m])*vB[j]/(1 + q) + u[i]*(sum(k in I, v[k]*B[k,j]) - sum(k in I, sum(m in I, v[k]*B[k,m]*u[m]))*vB[j]/(1 + q))',
          algebra(),
        ],
        [
          '==',
          'delta(i,j) - sum(m in I, delta(i,m)*u[m])*vB[j]/(1 + q) + u[i]*(vB[j] - q*vB[j]/(1 + q))',
          hypothesis('A B is the identity'),
          unfold('vB', 'q'),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'left inverse': {
      where: formula,
      hypotheses: { ...leftInverse, ...denominator },
      states: `forall(i in I, j in I, sum(k in I, S[i,k]*${updated('k', 'j')}) == delta(i,j))`,
      derivation: [
        [
          '==',
          `sum(k in I, (B[i,k] - Bu[i]*sum(m in I, v[m]*B[m,k])/(1 + q))*${updated('k', 'j')})`,
          unfold('S', 'vB'),
        ],
        [
          '==',
          'sum(k in I, B[i,k]*A[k,j]) - Bu[i]*sum(m in I, v[m]*sum(k in I, B[m,k]*A[k,j]))/(1 + q) + (sum(k in I, B[i,k]*u[k]) - Bu[i]*sum(m in I, sum(k in I, v[m]*B[m,k]*u[k]))/(1 + q))*v[j]',
          algebra(),
        ],
        [
          '==',
          'delta(i,j) - Bu[i]*sum(m in I, v[m]*delta(m,j))/(1 + q) + (Bu[i] - Bu[i]*q/(1 + q))*v[j]',
          hypothesis('B A is the identity'),
          unfold('Bu', 'q'),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'the only inverse': {
      where: formula,
      given: { C: array('I', 'I') },
      hypotheses: { ...rightInverse, ...denominator, ...inverted },
      states: 'forall(i in I, j in I, C[i,j] == S[i,j])',
      derivation: [
        ['==', 'sum(k in I, C[i,k]*delta(k,j))', algebra()],
        [
          '==',
          `sum(k in I, C[i,k]*sum(m in I, ${updated('k', 'm')}*S[m,j]))`,
          lemma(itself, { part: 'right inverse' }),
        ],
        ['==', `sum(m in I, sum(k in I, C[i,k]*${updated('k', 'm')})*S[m,j])`, algebra()],
        ['==', 'sum(m in I, delta(i,m)*S[m,j])', hypothesis('a left inverse')],
        ['==', 'rhs', algebra()],
      ],
      instances: { construct: { 'C[i in I, j in I]': 'S[i,j]' } },
    },
    'the denominator of an invertible update': {
      given: { C: array('I', 'I') },
      hypotheses: { ...rightInverse, ...inverted },
      states: '1 + q != 0',
      derivation: [
        contradiction('0 != 0', [
          have('kernel', 'forall(i in I, Bu[i] == 0)', [
            ['==', 'sum(j in I, delta(i,j)*Bu[j])', algebra()],
            [
              '==',
              `sum(j in I, sum(k in I, C[i,k]*${updated('k', 'j')})*Bu[j])`,
              hypothesis('a left inverse'),
            ],
            [
              '==',
              'sum(k in I, C[i,k]*(sum(m in I, sum(j in I, A[k,j]*B[j,m])*u[m]) + u[k]*sum(j in I, sum(m in I, v[j]*B[j,m]*u[m]))))',
              unfold('Bu'),
            ],
            [
              '==',
              'sum(k in I, C[i,k]*(sum(m in I, delta(k,m)*u[m]) + u[k]*q))',
              hypothesis('A B is the identity'),
              unfold('q'),
            ],
            ['==', '(1 + q)*sum(k in I, C[i,k]*u[k])', algebra()],
            ['==', 'rhs', hypothesis('contrary')],
          ]),
          ['==', '1 + q', hypothesis('contrary')],
          ['==', '1 + sum(i in I, v[i]*Bu[i])', unfold('q', 'Bu')],
          ['==', '1', hypothesis('kernel')],
          ['!=', 'rhs', sign()],
        ]),
      ],
      instances: {
        construct: { 'C[i in I, j in I]': 'B[i,j] - Bu[i]*vB[j]/(1 + q)' },
      },
    },
  },

  instances: {
    sizes: { I: [0, 4] },
    raw: {
      d: array('I', { is: 'positive' }),
      a: array('I', { is: 'positive' }),
      b: array('I', { is: 'positive' }),
    },
    construct: {
      'A[i in I, j in I]': 'delta(i,j)*d[i] + a[i]*b[j]',
      'B[i in I, j in I]': 'delta(i,j)/d[i] - a[i]*b[j]/(d[i]*d[j]*(1 + sum(k in I, a[k]*b[k]/d[k])))',
    },
  },

  controls: {
    'a plus sign': {
      part: 'right inverse',
      where: { 'S[i in I, j in I]': 'B[i,j] + Bu[i]*vB[j]/(1 + q)' },
      counterexample: { I: 1, A: [[1]], B: [[1]], u: [1], v: [1] },
      because: '2 times 3/2 is not 1',
    },
    'the transposed update': {
      part: 'right inverse',
      replace: ['u[i]*v[k]', 'v[i]*u[k]'],
      counterexample: {
        A: [
          [1, 0],
          [0, 1],
        ],
        B: [
          [1, 0],
          [0, 1],
        ],
        u: [1, 0],
        v: [0, 1],
      },
      because: "v u' is not u v'",
    },
    'without the denominator': {
      part: 'left inverse',
      where: { 'S[i in I, j in I]': 'B[i,j] - Bu[i]*vB[j]' },
      counterexample: { I: 1, A: [[1]], B: [[1]], u: [1], v: [1] },
      because: '0 times 2 is not 1',
    },
    'B on one side only': {
      part: 'left inverse',
      where: { 'S[i in I, j in I]': 'B[i,j] - Bu[i]*v[j]/(1 + q)' },
      counterexample: { I: 1, A: [[2]], B: [['1/2']], u: [1], v: [1] },
      because: 'at A = 2, u = v = 1 this is 1/6 instead of 1/3',
    },
    'B is any matrix': {
      part: 'right inverse',
      without: ['A B is the identity'],
      counterexample: { I: 1, A: [[1]], B: [[2]], u: [0], v: [0] },
      because: 'for u = 0 the formula gives B itself',
      instances: { construct: { 'B[i in I, j in I]': '2*delta(i,j)/d[i]' } },
    },
    'two left inverses': {
      part: 'the only inverse',
      without: ['a left inverse'],
      counterexample: { I: 1, A: [[1]], B: [[1]], u: [0], v: [0], C: [[2]] },
      instances: { construct: { 'C[i in I, j in I]': 'B[i,j] + delta(i,j)' }, draw: { u: { oneOf: [0] } } },
      because: 'for u = 0 the inverse is B',
    },
    'any update is invertible': {
      part: 'the denominator of an invertible update',
      without: ['a left inverse'],
      counterexample: { I: 1, A: [[1]], B: [[1]], u: [1], v: [-1], C: [[0]] },
      instances: {
        sizes: { I: [1, 1] },
        raw: { c: array('I', 'I') },
        construct: { 'v[i in I]': '-A[i,i]', 'u[i in I]': '1', 'C[i in I, j in I]': 'c[i,j]' },
      },
      because: '1 - 1 is 0',
    },
  },
});
