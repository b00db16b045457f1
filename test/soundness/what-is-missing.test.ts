import { describe } from 'vitest';
import {
  array,
  differentiable,
  fn,
  have,
  hypothesis,
  indexSet,
  lemma,
  nonemptySet,
  obtain,
  probability,
  real,
  sign,
  unfold,
  witness,
} from '../../src/index.ts';
import { refuse } from './table.ts';

describe('a reason that does not give its line says what is missing', () => {
  refuse(
    {
      'a condition of the lemma at the values given': {
        given: { x: real(), y: real() },
        states: 'x*y <= x*x + y*y',
        proof: [['<=', 'rhs', lemma('product', { at: { a: 'x', b: 'y' } })]],
        because: 'the lemma is about ordered numbers',
        says: /the reason needs x ≤ y, which is not proved/,
        twin: { hypotheses: { ordered: 'x <= y' } },
      },
      'a promise of the declaration in the lemma': {
        given: { K: nonemptySet(), q: array('K', { is: 'nonnegative' }), f: array('K') },
        states: 'sum(k in K, q[k]*f[k]) <= max(k in K, f[k])',
        proof: [['<=', 'rhs', lemma('mean', { at: { p: 'q', f: 'f' } })]],
        because: 'q need not sum to one',
        says: /the reason needs Σ\(.*∈K\) q\[.*\] = 1, which is not proved/,
        twin: { hypotheses: { mass: 'sum(k in K, q[k]) == 1' } },
      },
      'a condition below a sum': {
        given: { K: indexSet(), f: array('K'), g: array('K') },
        states: 'sum(k in K, f[k]*g[k]) <= sum(k in K, f[k]*f[k] + g[k]*g[k])',
        proof: [['<=', 'rhs', lemma('product', { at: { a: 'f[k]', b: 'g[k]' } })]],
        because: 'the lemma is about ordered numbers',
        says: /the reason needs f\[k\] ≤ g\[k\], which is not proved/,
        twin: { hypotheses: { ordered: 'forall(k in K, f[k] <= g[k])' } },
      },
      'values that matching does not find': {
        given: {
          I: nonemptySet(),
          J: indexSet(),
          q: probability('I'),
          x: array('I', 'J'),
          g: fn('R[J]', 'R'),
        },
        states: 'g(array(j in J, sum(i in I, q[i]*x[i,j]))) <= max(i in I, g(array(j in J, x[i,j])))',
        proof: [['<=', 'rhs', lemma('quasiconvex')]],
        because: 'g need not be quasiconvex',
        says: /matching found no values of .*p, y.* that fit, give them in `at`/,
      },
      'which definitions there are': {
        given: { x: real() },
        where: { y: 'x + 1', z: '2*x' },
        states: 'x < y',
        proof: [
          ['==', 'y - 1', unfold('w')],
          ['<', 'rhs', sign()],
        ],
        because: 'w is none',
        says: /w is not a definition of this claim; there are: y, z/,
        twin: {
          proof: [
            ['==', 'y - 1', unfold('y')],
            ['<', 'rhs', sign()],
          ],
        },
      },
      'where a definition belongs that needs a condition': {
        given: { x: real() },
        where: { y: '1/x' },
        states: '0 <= x^2',
        proof: [['<=', 'rhs', sign()]],
        because: 'x may be zero',
        says: /the definition of y: the denominator needs x != 0.*; give the definition under `where` of the parts/,
        twin: { hypotheses: { nonzero: 'x != 0' } },
      },
      'that a definition has a value at all arguments': {
        given: { x: real() },
        where: { 'f(y in R)': 'log(y)' },
        states: '0 <= x^2',
        proof: [['<=', 'rhs', sign()]],
        because: 'there is no log(0)',
        says: /the definition of f: the logarithm needs y > 0.*; a definition has a value at all arguments: say which/,
        twin: { where: { 'f(y in R)': 'log(1 + y^2)' } },
      },
      'where else a node may stand': {
        given: { x: real() },
        states: 'x <= x + 2',
        proof: [
          ['<=', 'x + 1', sign()],
          have('more', 'x + 1 <= x + 2', [['<=', 'rhs', sign()]]),
          ['<=', 'rhs', hypothesis('more')],
        ],
        because: 'the calculation has begun',
        says: /only lines can follow; write it before them, or the lines into a `have`/,
      },
      'what is left once its equations were put in': {
        given: { K: indexSet(), f: array('K'), g: array('K') },
        hypotheses: { equal: 'forall(k in K, f[k] == g[k])' },
        states: 'sum(k in K, f[k] + 1) == sum(k in K, g[k]) + 2*card(K)',
        proof: [['==', 'rhs', hypothesis('equal')]],
        because: 'each summand has one more, not two',
        says: /with the equations of the reasons put in, right − left = \|K\|$/m,
        twin: { states: 'sum(k in K, f[k] + 2) == sum(k in K, g[k]) + 2*card(K)' },
      },
      'what can stand for a function with named derivatives': {
        given: { I: indexSet(), f: differentiable(['R[I]', 'R'], ['grad']), x: array('I') },
        states: '0 <= f(x)^2',
        proof: [['<=', 'rhs', lemma('test', { at: { f: 'map(u in R[I], -f(u))' } })]],
        because: 'the derivatives have names, and -f has none',
        says: /f has named derivatives: within a claim nothing else stands for it; a lemma of its own can be about another/,
        twin: { proof: [['<=', 'rhs', lemma('test')]] },
      },
      'which existence it is whose condition is not proved': {
        given: { x: real() },
        states: 'exists(y in R, y^2 == x)',
        proof: [
          obtain('y', 'root', lemma('roots', { at: { a: 'x' } })),
          witness({ y: 'y' }),
          ['==', 'rhs', hypothesis('root')],
        ],
        because: 'x may be negative',
        says: /obtain root: the condition .* is not proved/,
        twin: { given: { x: real('nonnegative') } },
      },
      'what it does give': {
        given: { x: real() },
        states: 'x <= 3',
        hypotheses: { bound: 'x <= 2' },
        proof: [['<=', 'rhs', hypothesis('bound', { times: '2' })]],
        because: 'that is a bound of 2 x',
        says: /the reason gives 2·x ≤ 2·2/,
        twin: { states: '2*x <= 4' },
      },
    },
    {},
    {
      product: {
        given: { a: real(), b: real() },
        hypotheses: { ordered: 'a <= b' },
        states: 'a*b <= a*a + b*b',
      },
      test: {
        given: { I: indexSet(), f: differentiable(['R[I]', 'R'], ['grad']), x: array('I') },
        states: '0 <= f(x)^2',
      },
      roots: { given: { a: real() }, hypotheses: { sign: '0 <= a' }, states: 'exists(r in R, r^2 == a)' },
      quasiconvex: {
        given: {
          I: nonemptySet(),
          J: indexSet(),
          p: probability('I'),
          y: array('I', 'J'),
          f: fn('R[J]', 'R'),
        },
        hypotheses: {
          quasiconvex:
            'forall(a in R[J], b in R[J], t in R, 0 <= t, t <= 1, f(array(j in J, (1 - t)*a[j] + t*b[j])) <= max(f(a), f(b)))',
        },
        states: 'f(array(j in J, sum(i in I, p[i]*y[i,j]))) <= max(i in I, f(array(j in J, y[i,j])))',
      },
      mean: {
        given: { I: nonemptySet(), p: probability('I'), f: array('I') },
        states: 'sum(i in I, p[i]*f[i]) <= max(i in I, f[i])',
      },
    },
  );
});
