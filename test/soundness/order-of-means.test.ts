/**
 * Means over several laws: both orders may exist and differ. k(x, y) = (x^2 - y^2)/(x^2 + y^2)^2 with X, Y uniform on (0, 1) has the mean
 * pi/4 in one order and -pi/4 in the other; |k| <= 1/x^2 and |k| <= 1/y^2, and the inner means are bounded by 1.
 */
import { describe } from 'vitest';
import {
  algebra,
  array,
  cases,
  choice,
  fn,
  hypothesis,
  indexSet,
  law,
  real,
  sign,
  unfold,
} from '../../src/index.ts';
import { refuse } from './table.ts';

const given = {
  O: law(),
  Q: law(),
  X: array('O'),
  Y: array('Q'),
  k: fn('R', 'R', 'R'),
  g: fn('R', 'R'),
  h: fn('R', 'R'),
};
const sections = {
  first: 'forall(x in R, y in R, abs(k(x,y)) <= g(x))',
  second: 'forall(x in R, y in R, abs(k(x,y)) <= h(y))',
};
const together = { ...sections, second: 'forall(x in R, y in R, abs(k(x,y)) <= 1)' };
const overQ = 'E(v in Q, k(X[w],Y[v]))';
const overO = 'E(w in O, k(X[w],Y[v]))';
/** The kernel times y^2, which is bounded by 1, and 1/y^2 in the place of A. */
const weighed = {
  first: 'forall(x in R, v in Q, abs(A[v]*k(x,Y[v])) <= g(x))',
  second: 'forall(x in R, y in R, abs(k(x,y)) <= 1)',
  f: 'forall(w in O, abs(E(v in Q, A[v]*k(X[w],Y[v]))) <= 1)',
  g: `forall(v in Q, abs(A[v]*${overO}) <= 1)`,
};
const arrays = { F: array('O', { is: 'bounded' }), G: array('Q', { is: 'bounded' }) };
const of = { f: `forall(w in O, F[w] == ${overQ})`, g: `forall(v in Q, G[v] == ${overO})` };
const because = 'pi/4 is not -pi/4';
const differs = /different normal forms|no place was found/;

describe('the order of means', () => {
  refuse(
    {
      'inner means that are known to be bounded': {
        hypotheses: {
          ...sections,
          f: `forall(w in O, abs(${overQ}) <= 1)`,
          g: `forall(v in Q, abs(${overO}) <= 1)`,
        },
        states: `E(w in O, ${overQ}) == E(v in Q, ${overO})`,
        proof: [['==', 'rhs', algebra()]],
        because,
        says: differs,
        twin: { hypotheses: together },
      },
      'inner means as values of random variables': {
        given: arrays,
        hypotheses: { ...sections, ...of },
        states: 'E(w in O, F[w]) == E(v in Q, G[v])',
        proof: [['==', 'rhs', hypothesis('f'), hypothesis('g')]],
        because,
        says: differs,
        twin: { hypotheses: { ...together, ...of } },
      },
      'inner means as members of sequences': {
        hypotheses: {
          ...sections,
          f: 'forall(n in nat, w in O, abs(F(n,w)) <= 1)',
          g: 'forall(n in nat, v in Q, abs(G(n,v)) <= 1)',
        },
        where: {
          'F(0, w in O)': overQ,
          'F(n+1, w in O)': 'F(n,w)',
          'G(0, v in Q)': overO,
          'G(n+1, v in Q)': 'G(n,v)',
        },
        states: 'E(w in O, F(0,w)) == E(v in Q, G(0,v))',
        proof: [['==', 'rhs', unfold('F', 'G')]],
        because,
        says: differs,
        twin: {
          hypotheses: {
            ...together,
            f: 'forall(n in nat, w in O, abs(F(n,w)) <= 1)',
            g: 'forall(n in nat, v in Q, abs(G(n,v)) <= 1)',
          },
        },
      },
      'a mean over one law, whatever the other one brings': {
        given: { A: array('Q') },
        hypotheses: weighed,
        states: `E(w in O, E(v in Q, A[v]*k(X[w],Y[v]))) == E(v in Q, A[v]*${overO})`,
        proof: [['==', 'rhs', algebra()]],
        because: 'A[v] = 1/Y[v]^2, and Y[v]^2 times the kernel: pi/4 is not -pi/4',
        says: differs,
        twin: { given: { A: array('Q', { is: 'integrable' }) } },
      },
      'a mean over both laws in the other case': {
        given: { c: real() },
        hypotheses: {
          ...sections,
          f: `forall(w in O, abs(${overQ}) <= 1)`,
          g: `forall(v in Q, abs(${overO}) <= 1)`,
          small: 'forall(x in R, y in R, c <= 0, abs(k(x,y)) <= 1)',
        },
        states: `E(w in O, ${overQ}) == E(v in Q, ${overO})`,
        proof: [cases('c <= 0', [['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]])],
        because,
        says: differs,
        twin: { hypotheses: together },
      },
      'inner means whose logarithms are taken': {
        hypotheses: {
          ...sections,
          f: `forall(w in O, 0 < ${overQ})`,
          g: `forall(v in Q, ${overO} < 0)`,
          f1: `forall(w in O, ${overQ} <= 1)`,
          g1: `forall(v in Q, -${overO} <= 1)`,
        },
        states: `E(w in O, exp(log(${overQ}))) == -E(v in Q, exp(log(-${overO})))`,
        proof: [['==', 'rhs', algebra()]],
        because,
        says: differs,
      },
    },
    { given },
  );
});

describe('sections of a random variable, at an index that is random itself', () => {
  const at = {
    O: law(),
    Q: law(),
    I: indexSet(),
    N: fn('Q', 'nat'),
    q: choice('Q', 'I'),
    A: array('nat', 'O', { is: 'integrable' }),
    C: array('I', 'O', { is: 'integrable' }),
    B: array('Q', 'O', { is: 'integrable' }),
    p: choice('Q', 'Q'),
    c: array('O'),
  };
  const moments = /needs more moments than are declared/;
  const mean = (x: string) => ({
    states: `E(w in O, v in Q, ${x}) <= E(w in O, v in Q, abs(${x}))`,
    proof: [['<=', 'rhs', sign()]] as const,
  });
  refuse(
    {
      'a number': {
        hypotheses: { bound: 'forall(n in nat, w in O, abs(A[n,w]) <= c[w])' },
        ...mean('A[N(v),w]'),
        because:
          'A[n,w] = min(n, c[w]), where neither N nor c has a mean: each section has one, all together do not',
        says: moments,
        twin: mean('C[q[v],w]'),
      },
      'a point': {
        hypotheses: { bound: 'forall(v in Q, w in O, abs(B[v,w]) <= c[w])' },
        ...mean('B[p[v],w]'),
        because: 'p may seek the sections with large means',
        says: moments,
        twin: mean('B[v,w]'),
      },
      'the length of a sum': {
        hypotheses: { bound: 'forall(v in Q, w in O, abs(sum(j in range(N(v)), A[j,w])) <= c[w])' },
        ...mean('sum(j in range(N(v)), A[j,w])'),
        because: 'N need not have a mean',
        says: moments,
      },
    },
    { given: at },
  );
});
