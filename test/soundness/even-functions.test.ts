/** |x - y| = |y - x| and cos(x - y) = cos(y - x), below binders as well; odd functions, other functions and sums are not even. */
import { describe } from 'vitest';
import { algebra, array, hypothesis, indexSet, natural } from '../../src/index.ts';
import { accept, refuse } from './table.ts';

const proof = [['==', 'rhs', algebra()] as const];
const given = { I: indexSet(), J: indexSet(), f: array('I'), g: array('J'), h: array('I', 'J') };
const turned = (left: string, right: string): string =>
  `sum(i in I, sum(j in J, ${left}*h[i,j])) == sum(j in J, sum(i in I, ${right}*h[i,j]))`;

describe('even functions', () => {
  refuse(
    {
      'the absolute value of a sum': {
        states: turned('abs(f[i] - g[j])', 'abs(g[j] + f[i])'),
        proof,
        because: 'f = g = h = 1: 0 and 2',
        says: /different normal forms/,
        twin: { states: turned('abs(f[i] - g[j])', 'abs(g[j] - f[i])') },
      },
      'one sign turned of three': {
        states: turned('abs(f[i] - g[j] + 1)', 'abs(g[j] - f[i] + 1)'),
        proof,
        because: 'f = 1, g = 0: 2 and 0',
        says: /different normal forms/,
        twin: { states: turned('abs(f[i] - g[j] + 1)', 'abs(g[j] - f[i] - 1)') },
      },
      'a difference without its absolute value': {
        states: turned('(f[i] - g[j])', '(g[j] - f[i])'),
        proof,
        because: 'f = 1, g = 0: 1 and -1',
        says: /different normal forms/,
      },
      'the members of one array, of another pair': {
        given: { ...given, h: array('I', 'I') },
        states:
          'sum(i in I, sum(j in I, abs(f[i] - f[j])*f[i]*h[i,j])) == sum(j in I, sum(i in I, abs(f[i] - f[j])*f[j]*h[i,j]))',
        proof,
        because: 'f = (1, 0), h(0,1) = 1 and no other: 1 and 0',
        says: /different normal forms/,
        twin: {
          states:
            'sum(i in I, sum(j in I, abs(f[i] - f[j])*f[i]*h[i,j])) == sum(j in I, sum(i in I, abs(f[i] - f[j])*f[i]*h[i,j]))',
        },
      },
      'a sine': {
        states: turned('sin(f[i] - g[j])', 'sin(g[j] - f[i])'),
        proof,
        because: 'the sine of 1 is positive',
        says: /different normal forms/,
        twin: { states: turned('cos(f[i] - g[j])', 'cos(g[j] - f[i])') },
      },
      'a hyperbolic tangent': {
        states: turned('tanh(f[i] - g[j])', 'tanh(g[j] - f[i])'),
        proof,
        because: 'that of 1 is positive',
        says: /different normal forms/,
      },
      'a sign': {
        states: turned('sign(f[i] - g[j])', 'sign(g[j] - f[i])'),
        proof,
        because: 'the sign of 1 is 1',
        says: /different normal forms/,
      },
      'an exponential': {
        states: turned('exp(f[i] - g[j])', 'exp(g[j] - f[i])'),
        proof,
        because: 'exp(1) and exp(-1)',
        says: /different normal forms/,
      },
      'a positive part': {
        states: turned('relu(f[i] - g[j])', 'relu(g[j] - f[i])'),
        proof,
        because: 'f = 1, g = 0: 1 and 0',
        says: /different normal forms/,
      },
      'other differences': {
        given: { ...given, J: indexSet(), g: array('I'), h: array('I', 'I') },
        states:
          'sum(i in I, sum(j in I, abs(f[i] - g[j])*h[i,j])) == sum(i in I, sum(j in I, abs(f[j] - g[i])*h[i,j]))',
        proof,
        because: 'f = (1, 0), g = 0, h(0,1) = 1 and no other: 1 and 0',
        says: /different normal forms/,
        twin: {
          states:
            'sum(i in I, sum(j in I, abs(f[i] - g[j])*h[i,j])) == sum(i in I, sum(j in I, abs(g[i] - f[j])*h[j,i]))',
        },
      },
    },
    { given },
  );
  accept(
    {
      'a fact about an absolute value, the other way round': {
        given: { f: array('nat'), n: natural() },
        hypotheses: { far: 'forall(i in nat, abs(f[i] - f[n]) == i)' },
        states: 'forall(j in nat, abs(f[n] - f[j+1]) == j + 1)',
        proof: [['==', 'rhs', hypothesis('far')]],
      },
    },
    { given },
  );
  refuse(
    {
      'a fact about a sine, the other way round': {
        given: { f: array('nat'), n: natural() },
        hypotheses: { far: 'forall(i in nat, sin(f[i] - f[n]) == i)' },
        states: 'forall(j in nat, sin(f[n] - f[j+1]) == j + 1)',
        proof: [['==', 'rhs', hypothesis('far')]],
        because: 'it is -(j + 1)',
        says: /no place/,
        twin: { states: 'forall(j in nat, sin(f[j+1] - f[n]) == j + 1)' },
      },
      'a fact about the absolute value of another difference': {
        given: { f: array('nat'), n: natural() },
        hypotheses: { far: 'forall(i in nat, abs(f[i] - f[n]) == i)' },
        states: 'forall(j in nat, abs(f[n] + f[j+1]) == j + 1)',
        proof: [['==', 'rhs', hypothesis('far')]],
        because: 'f(i) = n - i: |n - j - 1| is not j + 1',
        says: /no place/,
      },
    },
    { given },
  );
});
