/**
 * # A polynomial in a matrix turns a given vector into an eigenvector
 *
 * For a real square matrix A and complex vectors, not all of them zero, the columns of V, there are a polynomial g with complex
 * coefficients and a number l such that A g(A) V = l g(A) V, which is not zero. It is the theorem on one vector for the matrix with A in each
 * diagonal block. What uses it needs only that g(A) commutes with A. Complex numbers are pairs of reals. Not claimed: a bound of the degree,
 * which eigenvalue it is; it need not be real.
 */
import {
  algebra,
  array,
  both,
  by,
  have,
  hypothesis,
  indexSet,
  induction,
  lemma,
  obtain,
  proof,
  real,
  unfold,
  witness,
} from 'lemmata';

const id = 'eigenvector-from-any-vector';
const polynomial = (c: string, i: string, s: string) => `sum(k in range(N), ${c}[k]*P[k,${i},${s}])`;
/** The two parts of G V, for a matrix whose entries are texts. */
const image = (G: (c: '1' | '2', s: string) => string) =>
  [
    `sum(s in I, ${G('1', 's')}*V1[s,j] - ${G('2', 's')}*V2[s,j])`,
    `sum(s in I, ${G('1', 's')}*V2[s,j] + ${G('2', 's')}*V1[s,j])`,
  ] as const;
const [re, im] = image((c, s) => polynomial(`c${c}`, 'i', s));
const [reG, imG] = image((c, s) => `G${c}[i,${s}]`);
const eigen =
  '(forall(i in I, j in J, (sum(s in I, A[i,s]*x1[s,j]) == l1*x1[i,j] - l2*x2[i,j]) and (sum(s in I, A[i,s]*x2[s,j]) == l2*x1[i,j] + l1*x2[i,j]))) and (0 < sum(i in I, sum(j in J, x1[i,j]^2 + x2[i,j]^2)))';
const commutes = (G: string) =>
  `(forall(i in I, s in I, sum(u in I, A[i,u]*${G}[u,s]) == sum(u in I, ${G}[i,u]*A[u,s])))`;
const commuting = (c: '1' | '2') =>
  [
    ['==', `sum(u in I, A[i,u]*${polynomial(`c${c}`, 'u', 's')})`, algebra()],
    ['==', `sum(k in range(N), c${c}[k]*sum(u in I, A[i,u]*P[k,u,s]))`, algebra()],
    ['==', `sum(k in range(N), c${c}[k]*sum(u in I, P[k,i,u]*A[u,s]))`, hypothesis('powers commute')],
    ['==', 'rhs', algebra()],
  ] as const;

/** A number on the diagonal; its opposite and itself, another one, beside it. */
const rotation = 'eigenvalue*delta(i,s) + turn*(a[i] - a[s])';
/** Both parts of (A - l) V for the eigenvalue l = eigenvalue - i turn of it. */
const shifted = [
  'sum(s in I, A[i,s]*V1[s,j]) - eigenvalue*V1[i,j] - turn*V2[i,j]',
  'sum(s in I, A[i,s]*V2[s,j]) - eigenvalue*V2[i,j] + turn*V1[i,j]',
] as const;

export default proof({
  id,
  title: 'A polynomial in a matrix turns a given vector into an eigenvector',
  sources: [],
  references: ['horn2013, Theorem 1.1.9'],

  given: {
    I: indexSet(),
    J: indexSet('vectors'),
    A: array('I', 'I'),
    V1: array('I', 'J'),
    V2: array('I', 'J'),
  },
  where: {
    'P[0, i in I, s in I]': 'delta(i,s)',
    'P[k+1, i in I, s in I]': 'sum(u in I, A[i,u]*P[k,u,s])',
  },
  hypotheses: { 'not zero': '0 < sum(i in I, sum(j in J, V1[i,j]^2 + V2[i,j]^2))' },

  parts: {
    polynomial: {
      states: `exists(N in nat, c1 in R[nat], c2 in R[nat], x1 in R[I, J], x2 in R[I, J], l1 in R, l2 in R, (forall(i in I, j in J, (x1[i,j] == ${re}) and (x2[i,j] == ${im}))) and ${eigen})`,
      cited:
        'for every nonzero y there is a polynomial g such that g(A)y is an eigenvector of A (Horn and Johnson 2013, Theorem 1.1.9), here of the matrix with A in each diagonal block',
    },
    'commuting matrix': {
      states: `exists(G1 in R[I, I], G2 in R[I, I], x1 in R[I, J], x2 in R[I, J], l1 in R, l2 in R, ${commutes('G1')} and ${commutes('G2')} and (forall(i in I, j in J, (x1[i,j] == ${reG}) and (x2[i,j] == ${imG}))) and ${eigen})`,
      derivation: [
        have(
          'powers commute',
          'forall(k in nat, i in I, s in I, sum(u in I, A[i,u]*P[k,u,s]) == sum(u in I, P[k,i,u]*A[u,s]))',
          [
            induction('k', {
              base: [
                ['==', 'sum(u in I, A[i,u]*delta(u,s))', unfold('P')],
                ['==', 'sum(u in I, delta(i,u)*A[u,s])', algebra()],
                ['==', 'rhs', unfold('P')],
              ],
              step: [
                ['==', 'sum(u in I, A[i,u]*sum(t in I, A[u,t]*P[k,t,s]))', unfold('P')],
                ['==', 'sum(u in I, A[i,u]*sum(t in I, P[k,u,t]*A[t,s]))', hypothesis('induction')],
                ['==', 'sum(t in I, sum(u in I, A[i,u]*P[k,u,t])*A[t,s])', algebra()],
                ['==', 'rhs', unfold('P')],
              ],
            }),
          ],
        ),
        obtain(['N', 'c1', 'c2', 'x1', 'x2', 'l1', 'l2'], 'found', lemma(id, { part: 'polynomial' })),
        witness({
          G1: `array(i in I, s in I, ${polynomial('c1', 'i', 's')})`,
          G2: `array(i in I, s in I, ${polynomial('c2', 'i', 's')})`,
          x1: 'x1',
          x2: 'x2',
          l1: 'l1',
          l2: 'l2',
        }),
        both(
          commuting('1'),
          commuting('2'),
          [both([['==', 'rhs', hypothesis('found')]], [['==', 'rhs', hypothesis('found')]])],
          [both([['==', 'rhs', hypothesis('found')]], [['==', 'rhs', hypothesis('found')]])],
          [by(hypothesis('found'))],
        ),
      ],
    },
  },

  instances: {
    sizes: { I: [2, 2], J: [1, 2] },
    raw: { a: array('I'), turn: real('positive'), eigenvalue: real() },
    draw: { a: { tables: [[0, 1]] } },
    construct: {
      l1: 'eigenvalue',
      l2: 'turn',
      'A[i in I, s in I]': rotation,
      'V2[i in I, j in J]': '0',
      N: '2',
      'c1[0]': '-eigenvalue',
      'c1[k+1]': '1',
      'c2[0]': 'turn',
      'c2[k+1]': '0',
      'x1[i in I, j in J]': 'sum(s in I, A[i,s]*V1[s,j]) - eigenvalue*V1[i,j]',
      'x2[i in I, j in J]': 'turn*V1[i,j]',
      'G1[i in I, s in I]': 'A[i,s] - eigenvalue*delta(i,s)',
      'G2[i in I, s in I]': 'turn*delta(i,s)',
    },
    regimes: {
      'one entry': {
        sizes: { I: [1, 1] },
        draw: { a: { tables: [[0]] } },
        construct: {
          l2: '0',
          N: '1',
          'V2[i in I, j in J]': 'imaginary[i,j]',
          'A[i in I, s in I]': 'eigenvalue',
          'c1[0]': '1',
          'c1[k+1]': '0',
          'c2[0]': '0',
          'c2[k+1]': '0',
          'x1[i in I, j in J]': 'V1[i,j]',
          'x2[i in I, j in J]': 'V2[i,j]',
          'G1[i in I, s in I]': 'delta(i,s)',
          'G2[i in I, s in I]': '0',
        },
        raw: { imaginary: array('I', 'J') },
      },
      // The polynomial A - l times p + qi, of vectors that are neither real nor eigenvectors.
      'complex vectors and coefficients': {
        raw: { tilt: array('J'), p: real('positive'), q: real('positive') },
        construct: {
          'V2[i in I, j in J]': 'tilt[j]*V1[i,j]',
          'c1[0]': '-(p*eigenvalue) - q*turn',
          'c1[k+1]': 'p',
          'c2[0]': 'p*turn - q*eigenvalue',
          'c2[k+1]': 'q',
          'x1[i in I, j in J]': `p*(${shifted[0]}) - q*(${shifted[1]})`,
          'x2[i in I, j in J]': `p*(${shifted[1]}) + q*(${shifted[0]})`,
          'G1[i in I, s in I]': 'p*(A[i,s] - eigenvalue*delta(i,s)) - q*turn*delta(i,s)',
          'G2[i in I, s in I]': 'p*turn*delta(i,s) + q*(A[i,s] - eigenvalue*delta(i,s))',
        },
      },
      'not diagonalisable': {
        raw: { top: array('I', 'J'), bottom: array('J', { is: 'positive' }) },
        construct: {
          l2: '0',
          'A[i in I, s in I]': 'eigenvalue*delta(i,s) + turn*(1 - a[i])*a[s]',
          'V1[i in I, j in J]': 'a[i]*bottom[j] + (1 - a[i])*top[i,j]',
          'c2[0]': '0',
          'c2[k+1]': '0',
          'x1[i in I, j in J]': 'turn*(1 - a[i])*bottom[j]',
          'x2[i in I, j in J]': '0',
          'G2[i in I, s in I]': '0',
        },
      },
    },
  },

  controls: {
    'a zero vector': {
      part: 'polynomial',
      without: ['not zero'],
      counterexample: {
        I: 1,
        J: 1,
        A: [[0]],
        V1: [[0]],
        V2: [[0]],
        N: 1,
        c1: [1],
        c2: [0],
        x1: [[0]],
        x2: [[0]],
        l1: 0,
        l2: 0,
      },
      instances: { construct: { 'V1[i in I, j in J]': '0' } },
      because: 'a polynomial of A sends 0 to 0',
    },
    'every vector an eigenvector': {
      part: 'polynomial',
      states:
        'forall(i in I, s in I, j in J, sum(u in I, A[i,u]*V1[u,j])*V1[s,j] == sum(u in I, A[s,u]*V1[u,j])*V1[i,j])',
      counterexample: {
        I: 2,
        J: 1,
        A: [
          [0, -1],
          [1, 0],
        ],
        V1: [[1], [0]],
        V2: [[0], [0]],
        i: 0,
        s: 1,
        j: 0,
      },
      because: 'a rotation by a right angle turns (1, 0) into (0, 1)',
    },
    'eigenvalues that are real': {
      part: 'polynomial',
      replace: ['== l1*x1[i,j] - l2*x2[i,j]', '== l1*x1[i,j]'],
      counterexample: {
        I: 2,
        J: 1,
        A: [
          [0, -1],
          [1, 0],
        ],
        V1: [[1], [0]],
        V2: [[0], [0]],
        N: 2,
        c1: [0, 1],
        c2: [1, 0],
        x1: [[0], [1]],
        x2: [[1], [0]],
        l1: 0,
        l2: 1,
      },
      because: 'a rotation by a right angle has the eigenvalues i and -i',
    },
  },
});
