/** A sum of one summand that is not zero is not zero; of several, only where all have one sign. Factors and powers keep what is not zero. */
import { describe } from 'vitest';
import { sign } from '../../src/derivation/steps.ts';
import { array, indexSet, natural, nonemptySet, real } from '../../src/proof/declare.ts';
import { refuse } from './table.ts';

const proof = [['!=', 'rhs', sign()] as const];
const two = { given: { x: real(), y: real() }, hypotheses: { x: 'x != 0', y: 'y != 0' } };
const says = /an inequation is proved by the sign of the difference alone/;

describe('what is not zero', () => {
  refuse(
    {
      'two summands that are not zero': {
        ...two,
        states: '0 != x + y',
        proof,
        because: 'x = 1, y = -1',
        says,
        twin: { states: '0 != x^3*y + x - x' },
      },
      'two powers': { ...two, states: '0 != x^3 + y^3', proof, because: 'x = 1, y = -1', says },
      'a difference of squares': {
        ...two,
        states: '0 != x^2 - y^2',
        proof,
        because: 'x = y = 1',
        says,
        twin: { states: '0 != x^2 + y^2' },
      },
      'two summands, one of which has a sign': {
        ...two,
        states: '0 != x^2 + y',
        proof,
        because: 'x = 1, y = -1',
        says,
      },
      'a summand and a number': { ...two, states: '0 != x^3 + 1', proof, because: 'x = -1', says },
      'a product, one factor of which may be zero': {
        given: { x: real(), y: real() },
        hypotheses: { x: 'x != 0' },
        states: '0 != x^3*y + x - x',
        proof,
        because: 'y = 0',
        says,
        twin: { hypotheses: { x: 'x != 0', y: 'y != 0' } },
      },
      'what is left when summands cancel': {
        ...two,
        states: '0 != x*y - y*x',
        proof,
        because: 'it is zero',
        says,
      },
      'a power of what may be zero': {
        given: { x: real() },
        states: '0 != x^3 + 1 - 1',
        proof,
        because: 'x = 0',
        says,
        twin: { hypotheses: { x: 'x != 0' } },
      },
      'a power with an even exponent of what may be zero': {
        given: { x: real() },
        states: '0 != x^2 + 1 - 1',
        proof,
        because: 'x = 0',
        says,
      },
      'a sum over an index of what is not zero': {
        given: { I: nonemptySet(), a: array('I') },
        hypotheses: { a: 'forall(i in I, a[i] != 0)' },
        states: '0 != sum(i in I, a[i]^3)',
        proof,
        because: 'a = (1, -1)',
        says,
        twin: { states: 'forall(i in I, 0 != a[i]^3 + 1 - 1)' },
      },
      'a sum over a set that may be empty': {
        given: { I: indexSet(), a: array('I', { is: 'positive' }) },
        states: '0 != sum(i in I, a[i]^3)',
        proof,
        because: 'no summand',
        says,
        twin: { given: { I: nonemptySet(), a: array('I', { is: 'positive' }) } },
      },
      'a multiple by the size of a set that may be empty': {
        given: { I: indexSet(), x: real() },
        hypotheses: { x: 'x != 0' },
        states: '0 != card(I)*x^3 + x - x',
        proof,
        because: 'no element',
        says,
        twin: { given: { I: nonemptySet(), x: real() } },
      },
      'a multiple by a natural number': {
        given: { n: natural(), x: real() },
        hypotheses: { x: 'x != 0' },
        states: '0 != n*x^3 + x - x',
        proof,
        because: 'n = 0',
        says,
        twin: { states: '0 != (n + 1)*x^2 + x - x' },
      },
      'a multiple by a number of any sign': {
        given: { n: natural(), x: real() },
        hypotheses: { x: 'x != 0' },
        states: '0 != (n - 1)*x^3 + x - x',
        proof,
        because: 'n = 1',
        says,
      },
      'a fact about another instance': {
        given: { I: indexSet(), a: array('I') },
        hypotheses: { a: 'forall(i in I, j in I, i != j, a[i] != a[j])' },
        states: 'forall(i in I, 0 != a[i]^3 + 1 - 1)',
        proof,
        because: 'a = (0, 1)',
        says,
      },
      'a logarithm of what is not zero': {
        given: { x: real('positive') },
        hypotheses: { x: 'x != 0' },
        states: '0 != log(x)^3 + 1 - 1',
        proof,
        because: 'x = 1',
        says,
        twin: { hypotheses: { x: 'log(x) != 0' } },
      },
    },
    {},
  );
});
