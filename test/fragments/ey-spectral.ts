/**
 * # No matrix of rank k is nearer in the spectral norm than the next singular value
 *
 * A has singular values s[r] >= sg along T; B maps a unit vector of their right singular vectors to zero, as a matrix of rank below
 * card(T) does. Then the spectral norm of A - B is at least sg. Not claimed: that B has such a vector, that A has singular values.
 */
import { algebra, array, choice, element, hypothesis, nonemptySet, proof, real } from 'lemmata';

const x = 'sum(r in T, c[r]*v[r,j])';

/** One row, one column, one singular value: numbers in the place of matrices. */
const single = (at: Record<'A' | 'B' | 'u' | 'v' | 's' | 'c' | 'sg' | 'norm', number | string>) => ({
  counterexample: {
    I: 1,
    J: 1,
    T: 1,
    A: [[at.A]],
    B: [[at.B]],
    u: [[at.u]],
    v: [[at.v]],
    s: [at.s],
    c: [at.c],
    sg: at.sg,
    norm: at.norm,
  },
  instances: {
    sizes: { I: [1, 1], J: [1, 1], T: [1, 1] } as const,
    construct: {
      'A[i in I, j in J]': `${at.A}`,
      'B[i in I, j in J]': `${at.B}`,
      'u[r in T, i in I]': `${at.u}`,
      'v[r in T, j in J]': `${at.v}`,
      's[r in T]': `${at.s}`,
      'c[r in T]': `${at.c}`,
      sg: `${at.sg}`,
      norm: `${at.norm}`,
    },
  },
});

export default proof({
  id: 'ey-spectral',
  title: 'No matrix of lower rank is nearer in the spectral norm than the next singular value',
  sources: [],
  references: ['mirsky1960'],

  given: {
    I: nonemptySet('rows'),
    J: nonemptySet('columns'),
    T: nonemptySet('leading singular values'),
    A: array('I', 'J'),
    B: array('I', 'J'),
    u: array('T', 'I'),
    v: array('T', 'J'),
    s: array('T'),
    c: array('T'),
    sg: real(),
    norm: real(),
  },
  hypotheses: {
    'singular vectors': 'forall(r in T, i in I, sum(j in J, A[i,j]*v[r,j]) == s[r]*u[r,i])',
    'orthonormal u': 'forall(r in T, q in T, sum(i in I, u[r,i]*u[q,i]) == delta(r,q))',
    'orthonormal v': 'forall(r in T, q in T, sum(j in J, v[r,j]*v[q,j]) == delta(r,q))',
    kernel: `forall(i in I, sum(j in J, B[i,j]*${x}) == 0)`,
    'unit vector': 'sum(r in T, c[r]^2) == 1',
    leading: 'forall(r in T, sg^2 <= s[r]^2)',
    'spectral norm':
      'forall(z in R[J], sum(i in I, sum(j in J, (A[i,j] - B[i,j])*z[j])^2) <= norm^2*sum(j in J, z[j]^2))',
  },

  parts: {
    bound: {
      states: 'sg^2 <= norm^2',
      derivation: [
        ['==', 'sg^2*sum(r in T, c[r]^2)', hypothesis('unit vector')],
        ['==', 'sum(r in T, c[r]^2*sg^2)', algebra()],
        ['<=', 'sum(r in T, c[r]^2*s[r]^2)', hypothesis('leading')],
        ['==', 'sum(r in T, sum(q in T, c[r]*s[r]*c[q]*s[q]*delta(r,q)))', algebra()],
        [
          '==',
          'sum(r in T, sum(q in T, c[r]*s[r]*c[q]*s[q]*sum(i in I, u[r,i]*u[q,i])))',
          hypothesis('orthonormal u'),
        ],
        ['==', 'sum(i in I, sum(r in T, c[r]*(s[r]*u[r,i]))^2)', algebra()],
        ['==', 'sum(i in I, sum(r in T, c[r]*sum(j in J, A[i,j]*v[r,j]))^2)', hypothesis('singular vectors')],
        ['==', `sum(i in I, (sum(j in J, A[i,j]*${x}) - 0)^2)`, algebra()],
        ['==', `sum(i in I, (sum(j in J, A[i,j]*${x}) - sum(j in J, B[i,j]*${x}))^2)`, hypothesis('kernel')],
        ['==', `sum(i in I, sum(j in J, (A[i,j] - B[i,j])*${x})^2)`, algebra()],
        [
          '<=',
          `norm^2*sum(j in J, ${x}^2)`,
          hypothesis('spectral norm', { at: { z: `array(j in J, ${x})` } }),
        ],
        ['==', 'norm^2*sum(r in T, sum(q in T, c[r]*c[q]*sum(j in J, v[r,j]*v[q,j])))', algebra()],
        ['==', 'norm^2*sum(r in T, sum(q in T, c[r]*c[q]*delta(r,q)))', hypothesis('orthonormal v')],
        ['==', 'norm^2*sum(r in T, c[r]^2)', algebra()],
        ['==', 'rhs', hypothesis('unit vector')],
      ],
    },
  },

  instances: {
    sizes: { I: [1, 3], J: [1, 2], T: [1, 1] },
    raw: {
      left: choice('T', 'I'),
      right: choice('T', 'J'),
      mirrorI: array('I', { is: 'positive' }),
      mirrorJ: array('J', { is: 'positive' }),
      lead: element('T'),
      turn: real('[-2,2]'),
      M: array('I', 'J'),
      x: array('J'),
    },
    draw: {
      mirrorI: { oneOf: [1, 2, 3] },
      mirrorJ: { oneOf: [1, 2, 3] },
      turn: { between: [-2, 2], bits: 2 },
    },
    construct: {
      // Columns of Householder reflections.
      'u[r in T, i in I]': 'delta(i,left[r]) - 2*mirrorI[i]*mirrorI[left[r]]/sum(k in I, mirrorI[k]^2)',
      'v[r in T, j in J]': 'delta(j,right[r]) - 2*mirrorJ[j]*mirrorJ[right[r]]/sum(k in J, mirrorJ[k]^2)',
      'A[i in I, j in J]': 'sum(r in T, s[r]*u[r,i]*v[r,j])',
      'c[r in T]': '1',
      'x[j in J]': 'sum(r in T, c[r]*v[r,j])',
      // A map that forgets x.
      'B[i in I, j in J]': 'M[i,j] - sum(l in J, M[i,l]*x[l])*x[j]',
      sg: 'min(r in T, abs(s[r]))',
      norm: 'sum(i in I, sum(j in J, abs(A[i,j] - B[i,j])))',
    },
    regimes: {
      'in a plane': {
        sizes: { I: [2, 2], J: [2, 2], T: [2, 2] },
        construct: {
          'c[r in T]': '(delta(r,lead)*(1 - turn^2) + (1 - delta(r,lead))*2*turn)/(1 + turn^2)',
        },
      },
      'tight: the truncation': { construct: { 'M[i in I, j in J]': 'A[i,j]', norm: 'sg' } },
    },
  },

  controls: {
    'other vectors': {
      part: 'bound',
      without: ['singular vectors'],
      ...single({ A: 0, B: 0, u: 1, v: 1, s: 1, c: 1, sg: 1, norm: 0 }),
      because: '0 is nearer to 0 than 1',
    },
    'short left vectors': {
      part: 'bound',
      without: ['orthonormal u'],
      ...single({ A: 1, B: 0, u: '1/2', v: 1, s: 2, c: 1, sg: 2, norm: 1 }),
      because: '4 on the left, 1 on the right',
    },
    'long right vectors': {
      part: 'bound',
      without: ['orthonormal v'],
      ...single({ A: 1, B: 0, u: 1, v: 2, s: 2, c: 1, sg: 2, norm: 1 }),
      because: '4 on the left, 1 on the right',
    },
    'of full rank': {
      part: 'bound',
      without: ['kernel'],
      ...single({ A: 1, B: 1, u: 1, v: 1, s: 1, c: 1, sg: 1, norm: 0 }),
      because: 'A is at distance 0 from itself',
    },
    'the zero vector in the kernel': {
      part: 'bound',
      without: ['unit vector'],
      ...single({ A: 1, B: 1, u: 1, v: 1, s: 1, c: 0, sg: 1, norm: 0 }),
      because: 'A is at distance 0 from itself',
    },
    'larger than a singular value': {
      part: 'bound',
      without: ['leading'],
      ...single({ A: 1, B: 0, u: 1, v: 1, s: 1, c: 1, sg: 2, norm: 1 }),
      because: '4 on the left, 1 on the right',
    },
    'less than the norm': {
      part: 'bound',
      without: ['spectral norm'],
      ...single({ A: 1, B: 0, u: 1, v: 1, s: 1, c: 1, sg: 1, norm: 0 }),
      because: '1 on the left, 0 on the right',
    },
  },
});
