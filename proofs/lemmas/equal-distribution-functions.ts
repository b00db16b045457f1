/**
 * # Equal distribution functions give equal means
 *
 * If X on one law and Y on another have the same distribution function, then f(X) and f(Y) have the same mean for every nondecreasing f for
 * which both are integrable. Cited: the half-lines determine the law on the line, and the mean of f(X) is an integral under that law.
 * On finite laws, where it is executed, the masses are the steps of the distribution function. Not claimed: other functions, which
 * need to be measurable; that one mean exists when the other does.
 */
import { array, fn, law, proof, real } from 'lemmata';

export default proof({
  id: 'equal-distribution-functions',
  title: 'Random variables with one distribution function have one mean',
  sources: [],
  references: ['billingsley1995, Theorems 3.3 and 16.13'],

  given: {
    Omega: law('sample space'),
    Theta: law('another sample space'),
    X: array('Omega'),
    Y: array('Theta'),
    f: fn('R', 'R'),
    A: array('Omega', { is: 'integrable' }),
    B: array('Theta', { is: 'integrable' }),
  },
  hypotheses: {
    'one distribution function':
      'forall(s in R, E(w in Omega, indicator(X[w] <= s)) == E(v in Theta, indicator(Y[v] <= s)))',
    nondecreasing: 'forall(x in R, y in R, x <= y, f(x) <= f(y))',
    'A is f of X': 'forall(w in Omega, A[w] == f(X[w]))',
    'B is f of Y': 'forall(v in Theta, B[v] == f(Y[v]))',
  },

  parts: {
    'one mean': {
      states: 'E(w in Omega, A[w]) == E(v in Theta, B[v])',
      cited:
        'laws that agree on the half-lines are equal (Billingsley 1995, Theorem 3.3), and the mean of f(X) is the integral of f under the law of X (Theorem 16.13)',
    },
  },

  instances: {
    // two values; the first law splits one of them into two points
    sizes: { Omega: [3, 3], Theta: [2, 2] },
    raw: { low: real(), high: real(), split: array('Omega'), whole: array('Theta') },
    draw: {
      Omega: {
        tables: [
          ['1/4', '1/4', '1/2'],
          ['1/8', '3/8', '1/2'],
        ],
      },
      split: { tables: [[1, 1, 0]] },
      whole: { tables: [[1, 0]] },
      Theta: { tables: [['1/2', '1/2']] },
    },
    construct: {
      'X[w in Omega]': 'high + split[w]*(low - high)',
      'Y[v in Theta]': 'high + whole[v]*(low - high)',
      'A[w in Omega]': 'f(X[w])',
      'B[v in Theta]': 'f(Y[v])',
    },
    models: {
      f: ['map(arg in R, arg)', 'map(arg in R, max(arg, 0))', 'map(arg in R, indicator(0 <= arg))'],
    },
    regimes: { 'one value': { construct: { high: 'low' } } },
  },

  controls: {
    'equal at one place': {
      part: 'one mean',
      hypotheses: {
        'one distribution function':
          'E(w in Omega, indicator(X[w] <= 0)) == E(v in Theta, indicator(Y[v] <= 0))',
      },
      counterexample: {
        Omega: ['1/4', '1/4', '1/2'],
        Theta: ['1/2', '1/2'],
        X: [1, 1, 1],
        Y: [2, 2],
        A: [1, 1, 1],
        B: [2, 2],
        f: 'map(arg in R, arg)',
      },
      instances: { construct: { 'Y[v in Theta]': '2*high + whole[v]*2*(low - high)' } },
      because: '1 and 2 are both above 0',
    },
    'the same values': {
      part: 'one mean',
      without: ['one distribution function'],
      counterexample: {
        Omega: ['1/8', '5/8', '1/4'],
        Theta: ['1/2', '1/2'],
        X: [0, 0, 1],
        Y: [0, 1],
        A: [0, 0, 1],
        B: [0, 1],
        f: 'map(arg in R, arg)',
      },
      instances: { draw: { Omega: { tables: [['1/8', '5/8', '1/4']] } } },
      because: '1/4 is not 1/2',
    },
  },
});
