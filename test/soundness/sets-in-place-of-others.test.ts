/** What is said of the elements of a set says nothing of those of another, and little of numbers that take their place. */
import { describe } from 'vitest';
import {
  algebra,
  array,
  element,
  family,
  fn,
  hypothesis,
  indexSet,
  lemma,
  natural,
  nonemptySet,
  obtain,
  real,
  sign,
} from '../../src/index.ts';
import { refuse } from './table.ts';

const noPlace = /no place was found/;
const cannot = /cannot be about a range/;
const single = { h: 'forall(i in I, j in I, i == j)' };

describe('elements of another set', () => {
  refuse(
    {
      'are equal because those of the first are, by signs': {
        states: '1 <= indicator(a == b)',
        proof: [['<=', 'rhs', sign()]],
        because: 'I has one element, J has two',
        says: noPlace,
        twin: { given: { I: indexSet(), a: element('I'), b: element('I') } },
      },
      'are equal because those of the first are, in the normal form': {
        states: '1 <= indicator(a == b)',
        proof: [['<=', 'rhs', hypothesis('h')]],
        because: 'I has one element, J has two',
        says: noPlace,
        twin: { given: { I: indexSet(), a: element('I'), b: element('I') } },
      },
      'differ because those of the first do': {
        hypotheses: { h: 'forall(i in I, j in I, i != j)' },
        states: 'indicator(a == b) <= 0',
        proof: [['<=', 'rhs', sign()]],
        because: 'I is empty, J is not, and a = b',
        says: noPlace,
        twin: { given: { I: indexSet(), a: element('I'), b: element('I') } },
      },
      'differ because those of the first do, as an equation': {
        hypotheses: { h: 'forall(i in I, j in I, i != j)' },
        states: 'indicator(a == b) == 0',
        proof: [['==', 'rhs', hypothesis('h')]],
        because: 'I is empty, J is not, and a = b',
        says: noPlace,
        twin: { given: { I: indexSet(), a: element('I'), b: element('I') } },
      },
      'of a family are equal because those of one member are': {
        given: { K: family() },
        hypotheses: { h: 'forall(i in K[0], j in K[0], i == j)' },
        states: 'forall(c in K[1], d in K[1], 1 <= indicator(c == d))',
        proof: [['<=', 'rhs', sign()]],
        because: 'K[0] has one element, K[1] has two',
        says: noPlace,
        twin: { hypotheses: { h: 'forall(i in K[1], j in K[1], i == j)' } },
      },
      'as factors of a sum over the other': {
        given: { I: indexSet(), J: nonemptySet(), f: array('J') },
        states:
          'sum(k in J, sum(l in J, f[k]*f[l]*indicator(k == l))) == sum(k in J, sum(l in J, f[k]*f[l]))',
        proof: [['==', 'rhs', hypothesis('h')]],
        because: 'I has one element, J has two, f = 1: 2 and 4',
        says: noPlace,
      },
    },
    { given: { I: indexSet(), J: indexSet(), a: element('J'), b: element('J') }, hypotheses: single },
  );
});

describe('a range in the place of a set of a lemma', () => {
  const numbers = { n: natural(), p: array('nat'), q: array('nat') };
  const somewhere = { pos: '1 <= n' };
  refuse(
    {
      'in which a map has its values': {
        given: { ...numbers, I: indexSet(), c: element('I') },
        hypotheses: somewhere,
        states: 'p[n+5] <= max(a in range(n), p[a])',
        proof: [
          [
            '<=',
            'rhs',
            lemma('values', {
              at: { A: 'range(n)', q: 'array(a in range(n), p[a])', g: 'array(i in I, n + 5)', i: 'c' },
            }),
          ],
        ],
        because: 'n = 1, p[k] = k: a map into the numbers below n is not any map into the numbers',
        says: cannot,
        twin: {
          given: {
            ...numbers,
            I: indexSet(),
            c: element('I'),
            B: nonemptySet(),
            r: array('B'),
            d: element('B'),
          },
          states: 'r[d] <= max(a in B, r[a])',
          proof: [['<=', 'rhs', lemma('values', { at: { A: 'B', q: 'r', g: 'array(i in I, d)', i: 'c' } })]],
        },
      },
      'in which a map that exists has its values': {
        given: { ...numbers, I: nonemptySet() },
        hypotheses: somewhere,
        states: 'card(I) <= sum(i in I, max(a in range(n), p[a]) - p[n] + 1)',
        proof: [['<=', 'rhs', lemma('best map', { at: { A: 'range(n)', q: 'p' } })]],
        because: 'n = 1, p[0] = 0, p[1] = 2',
        says: cannot,
      },
      'over which a function takes arrays': {
        given: numbers,
        hypotheses: { ...somewhere, same: 'forall(k in range(n), p[k] == q[k])' },
        states: 'p[n+5] == q[n+5]',
        proof: [
          [
            '==',
            'rhs',
            lemma('same value', { at: { S: 'range(n)', T: 'map(Z in R[nat], Z[n+5])', X: 'p', Y: 'q' } }),
          ],
        ],
        because: 'p and q agree below n, and differ at n + 5',
        says: cannot,
        twin: {
          given: { ...numbers, S: nonemptySet(), u: array('S'), v: array('S') },
          hypotheses: { same: 'forall(k in S, u[k] == v[k])' },
          states: 'max(s in S, u[s]) == max(s in S, v[s])',
          proof: [
            [
              '==',
              'rhs',
              lemma('same value', { at: { S: 'S', T: 'map(Z in R[S], max(s in S, Z[s]))', X: 'u', Y: 'v' } }),
            ],
          ],
        },
      },
      'over which a function of this place takes arrays': {
        given: { ...numbers, W: fn('R[nat]', 'R') },
        hypotheses: { ...somewhere, same: 'forall(k in range(n), p[k] == q[k])' },
        states: 'W(p) == W(q)',
        proof: [['==', 'rhs', lemma('same value', { at: { S: 'range(n)', T: 'W', X: 'p', Y: 'q' } })]],
        because: 'W(Z) = Z[n+5]',
        says: cannot,
      },
      'over which any function takes arrays': {
        given: numbers,
        hypotheses: { ...somewhere, same: 'forall(k in range(n), p[k] == q[k])' },
        states: 'p[n+5] == q[n+5]',
        proof: [
          [
            '==',
            'rhs',
            lemma('same values', { at: { S: 'range(n)', T: 'map(Z in R[nat], Z[n+5])', X: 'p', Y: 'q' } }),
          ],
        ],
        because: 'p and q agree below n, and differ at n + 5',
        says: cannot,
      },
      'on which a map into a set without elements exists': {
        given: { n: natural(), I: indexSet(), d: array('nat', 'I') },
        hypotheses: { some: 'forall(s in range(n), exists(a in I, d[s,a] == 1))' },
        states: '1 <= card(I)',
        proof: [
          obtain('f', 'chosen', lemma('choice', { at: { S: 'range(n)', A: 'I', d: 'd' } })),
          ['==', 'sum(i in I, delta(i, f[0]))', algebra()],
          ['<=', 'sum(i in I, 1)', sign()],
          ['==', 'rhs', algebra()],
        ],
        because: 'n = 0, and I is empty',
        says: cannot,
        twin: {
          given: { n: natural(), I: nonemptySet(), d: array('nat', 'I') },
          proof: [
            obtain('f', 'chosen', lemma('choice of something', { at: { S: 'range(n)', A: 'I', d: 'd' } })),
            ['==', 'sum(i in I, delta(i, f[0]))', algebra()],
            ['<=', 'sum(i in I, 1)', sign()],
            ['==', 'rhs', algebra()],
          ],
        },
      },
    },
    {},
    {
      choice: {
        given: { S: indexSet(), A: indexSet(), d: array('S', 'A') },
        hypotheses: { some: 'forall(s in S, exists(a in A, d[s,a] == 1))' },
        states: 'exists(f in map(S, A), forall(s in S, d[s,f[s]] == 1))',
      },
      'choice of something': {
        given: { S: indexSet(), A: nonemptySet(), d: array('S', 'A') },
        hypotheses: { some: 'forall(s in S, exists(a in A, d[s,a] == 1))' },
        states: 'exists(f in map(S, A), forall(s in S, d[s,f[s]] == 1))',
      },
      values: {
        given: { I: indexSet(), A: nonemptySet(), q: array('A') },
        states: 'forall(g in map(I, A), i in I, q[g(i)] <= max(a in A, q[a]))',
      },
      'best map': {
        given: { I: indexSet(), A: nonemptySet(), q: array('A') },
        states: 'exists(g in map(I, A), forall(i in I, q[g(i)] == max(a in A, q[a])))',
      },
      'same value': {
        given: { S: nonemptySet(), T: fn('R[S]', 'R'), X: array('S'), Y: array('S') },
        hypotheses: { same: 'forall(s in S, X[s] == Y[s])' },
        states: 'T(X) == T(Y)',
      },
      'same values': {
        given: { S: nonemptySet(), x: real() },
        states: 'forall(T in map(R[S], R), X in R[S], Y in R[S], forall(s in S, X[s] == Y[s]), T(X) == T(Y))',
      },
    },
  );
});
