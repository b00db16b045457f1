import { describe } from 'vitest';
import { algebra, array, differentiable, fn, indexSet, lemma, natural, real } from '../../src/index.ts';
import { refuse } from './table.ts';

const sequences = {
  'geometric-sequence': {
    given: { a: real(), q: real(), n: natural() },
    where: { 'v[0]': 'a', 'v[k+1]': 'q*v[k]' },
    states: 'v[n] == a*q^n',
  },
  'entries-of-a-sequence': {
    given: { I: indexSet(), a: array('I'), q: real(), n: natural() },
    where: { 'v[0, i in I]': 'a[i]', 'v[k+1, i in I]': 'q*v[k,i]' },
    states: 'forall(i in I, v[n,i] == a[i]*q^n)',
  },
  'with-an-abbreviation': {
    given: { a: real(), n: natural() },
    where: { 'next(x in R)': '2*x', 'v[0]': 'a', 'v[k+1]': 'next(v[k])' },
    states: 'v[n] == a*2^n',
  },
};

describe('lemmas about sequences', () => {
  refuse(
    {
      'another step': {
        given: { a: real(), q: real(), n: natural() },
        where: { 'w[0]': 'a', 'w[k+1]': 'q*w[k] + 1' },
        states: 'w[n] == a*q^n',
        proof: [['==', 'rhs', lemma('geometric-sequence', { at: { v: 'w', a: 'a', q: 'q', n: 'n' } })]],
        because: 'a = 0, n = 1: w is 1',
        says: /not proved|no place/,
        twin: { where: { 'w[0]': 'a', 'w[k+1]': 'q*w[k]' } },
      },
      'another first member': {
        given: { a: real(), q: real(), n: natural() },
        where: { 'w[0]': 'a + 1', 'w[k+1]': 'q*w[k]' },
        states: 'w[n] == a*q^n',
        proof: [['==', 'rhs', lemma('geometric-sequence', { at: { v: 'w', a: 'a', q: 'q', n: 'n' } })]],
        because: 'n = 0: w is a + 1',
        says: /not proved|no place/,
        twin: {
          states: 'w[n] == (a + 1)*q^n',
          proof: [['==', 'rhs', lemma('geometric-sequence', { at: { v: 'w', a: 'a + 1', q: 'q', n: 'n' } })]],
        },
      },
      'an array of which nothing is known': {
        given: { a: real(), q: real(), n: natural(), u: array('nat') },
        states: 'u[n] == a*q^n',
        proof: [['==', 'rhs', lemma('geometric-sequence', { at: { v: 'u', a: 'a', q: 'q', n: 'n' } })]],
        because: 'u is any sequence',
        says: /not proved|no place/,
        twin: {
          hypotheses: { first: 'u[0] == a', step: 'forall(k in nat, u[k+1] == q*u[k])' },
        },
      },
      'the recursion of one member only': {
        given: { a: real(), q: real(), n: natural(), u: array('nat') },
        hypotheses: { first: 'u[0] == a', step: 'u[1] == q*u[0]' },
        states: 'u[n] == a*q^n',
        proof: [['==', 'rhs', lemma('geometric-sequence', { at: { v: 'u', a: 'a', q: 'q', n: 'n' } })]],
        because: 'u[2] is free',
        says: /not proved|no place/,
        twin: { hypotheses: { first: 'u[0] == a', step: 'forall(k in nat, u[k+1] == q*u[k])' } },
      },
      'the recursion from another member': {
        given: { a: real(), q: real(), n: natural(), u: array('nat') },
        hypotheses: { first: 'u[0] == a', step: 'forall(k in nat, 1 <= k, u[k+1] == q*u[k])' },
        states: 'u[n] == a*q^n',
        proof: [['==', 'rhs', lemma('geometric-sequence', { at: { v: 'u', a: 'a', q: 'q', n: 'n' } })]],
        because: 'u[1] is free',
        says: /not proved|no place/,
        twin: { hypotheses: { first: 'u[0] == a', step: 'forall(k in nat, u[k+1] == q*u[k])' } },
      },
      'a lambda that is no such sequence': {
        given: { n: natural() },
        states: '2^n + n == 2^n',
        proof: [
          [
            '==',
            'rhs',
            lemma('geometric-sequence', { at: { v: 'array(k in nat, 2^k + k)', a: '1', q: '2', n: 'n' } }),
          ],
        ],
        because: 'n = 1',
        says: /not proved|no place/,
        twin: {
          states: '2*2^n == 2^(n+1)',
          proof: [
            [
              '==',
              'rhs',
              lemma('geometric-sequence', { at: { v: 'array(k in nat, 2*2^k)', a: '2', q: '2', n: 'n' } }),
            ],
          ],
        },
      },
      'rows of an array that mix': {
        given: { I: indexSet(), a: array('I'), q: real(), n: natural() },
        where: { 'w[0, i in I]': 'a[i]', 'w[k+1, i in I]': 'q*sum(j in I, w[k,j])' },
        states: 'forall(i in I, w[n,i] == a[i]*q^n)',
        proof: [
          ['==', 'rhs', lemma('entries-of-a-sequence', { at: { I: 'I', v: 'w', a: 'a', q: 'q', n: 'n' } })],
        ],
        because: 'two entries',
        says: /not proved|no place/,
        twin: { where: { 'w[0, i in I]': 'a[i]', 'w[k+1, i in I]': 'q*w[k,i]' } },
      },
      'an abbreviation inside the recursion, unfolded': {
        given: { a: real(), n: natural() },
        where: { 'w[0]': 'a', 'w[k+1]': '3*w[k]' },
        states: 'w[n] == a*2^n',
        proof: [['==', 'rhs', lemma('with-an-abbreviation', { at: { v: 'w', a: 'a', n: 'n' } })]],
        because: 'a = 1, n = 1',
        says: /not proved|no place/,
        twin: { where: { 'w[0]': 'a', 'w[k+1]': '2*w[k]' } },
      },
    },
    {},
    sequences,
  );
});

const functions = {
  'slope-of-a-square': {
    given: { f: differentiable(['R', 'R'], ['df']), x: real() },
    states: 'D(f(t)^2, t = x) == 2*f(x)*df(x)',
  },
  'critical-point': {
    given: { I: indexSet(), f: differentiable(['R[I]', 'R'], ['df']), a: array('I'), h: array('I') },
    hypotheses: { critical: 'forall(i in I, df(a)[i] == 0)' },
    states: 'sum(i in I, df(a)[i]*h[i]) == 0',
  },
};

describe('lemmas about functions with named derivatives', () => {
  refuse(
    {
      'a function that is not declared differentiable': {
        given: { g: fn('R', 'R'), slope: fn('R', 'R'), x: real() },
        states: 'x == x + 1',
        proof: [['==', 'rhs', lemma('slope-of-a-square', { at: { f: 'g' } })]],
        because: 'nothing is known of g',
        says: /declared differentiable/,
        twin: {
          given: { h: differentiable(['R', 'R'], ['dh']) },
          states: 'D(h(t)^2, t = x) == 2*h(x)*dh(x)',
          proof: [['==', 'rhs', lemma('slope-of-a-square', { at: { f: 'h' } })]],
        },
      },
      'the derivative of another function': {
        given: { g: differentiable(['R', 'R'], ['dg']), h: differentiable(['R', 'R'], ['dh']), x: real() },
        states: 'D(g(t)^2, t = x) == 2*g(x)*dh(x)',
        proof: [['==', 'rhs', lemma('slope-of-a-square', { at: { f: 'g' } })]],
        because: 'g(t) = t, h(t) = 2 t',
        says: /no place/,
        twin: { states: 'D(g(t)^2, t = x) == 2*g(x)*dg(x)' },
      },
      'a lambda without a derivative in the place of a function with named ones': {
        given: { x: real() },
        states: 'x == x + 1',
        proof: [['==', 'rhs', lemma('slope-of-a-square', { at: { f: 'map(t in R, abs(t))' } })]],
        because: 'x = 0',
        says: /cannot differentiate/,
        twin: { states: 'x + 1 == 1 + x', proof: [['==', 'rhs', algebra()]] },
      },
      'hypotheses of the lemma that are not known here': {
        given: { J: indexSet(), g: differentiable(['R[J]', 'R'], ['dg']), b: array('J'), h: array('J') },
        states: 'sum(i in J, dg(b)[i]*h[i]) == 0',
        proof: [['==', 'rhs', lemma('critical-point', { at: { f: 'g', a: 'b' } })]],
        because: 'g(y) = sum y',
        says: /not proved|no place/,
        twin: { hypotheses: { flat: 'forall(i in J, dg(b)[i] == 0)' } },
      },
      'critical at another point': {
        given: {
          J: indexSet(),
          g: differentiable(['R[J]', 'R'], ['dg']),
          b: array('J'),
          c: array('J'),
          h: array('J'),
        },
        hypotheses: { flat: 'forall(i in J, dg(c)[i] == 0)' },
        states: 'sum(i in J, dg(b)[i]*h[i]) == 0',
        proof: [['==', 'rhs', lemma('critical-point', { at: { f: 'g', a: 'b' } })]],
        because: 'c is another point',
        says: /not proved|no place/,
        twin: { hypotheses: { flat: 'forall(i in J, dg(b)[i] == 0)' } },
      },
      'a function of other arrays': {
        given: { J: indexSet(), K: indexSet(), g: differentiable(['R[J, K]', 'R'], ['dg']), x: real() },
        states: 'x == 0',
        proof: [['==', 'rhs', lemma('critical-point', { at: { f: 'g' } })]],
        because: 'x = 1',
        says: /not of the type|index sets/,
        twin: { states: 'x == x', proof: [['==', 'rhs', algebra()]] },
      },
    },
    {},
    functions,
  );
});
