/**
 * Below a derivative, what holds strictly at the point holds nearby: for all indices of a finite set together, for infinitely many
 * values of a parameter not.
 */
import { describe, expect, it } from 'vitest';
import { Context } from '../../src/derivation/context.ts';
import { prove } from '../../src/derivation/prove.ts';
import { algebra, hypothesis } from '../../src/derivation/steps.ts';
import { array, fn, indexSet } from '../../src/proof/declare.ts';
import {
  add,
  call,
  divide,
  multiply,
  num,
  one,
  power,
  real,
  ref,
  relation,
  subtract,
  zero,
} from '../../src/term/build.ts';
import { printTerm } from '../../src/term/print.ts';
import { Rational } from '../../src/term/rational.ts';
import { Scope } from '../../src/term/scope.ts';
import { freshVariable, type Term, type Variable } from '../../src/term/term.ts';
import { refuse } from './table.ts';

const nearby = [['==', 'rhs', hypothesis('nearby'), algebra()] as const];

it('what may mean nothing beside the point is not said to hold nearby', () => {
  const t = freshVariable('t', real);
  const theory = { scope: Scope.empty, sets: [], symbols: [], definitions: [], hypotheses: [] };
  const near = Context.of(theory).openDerivative(t, zero);
  expect(prove(near, relation(ref(t), '<', one))).toBe(true);
  expect(prove(near, relation(multiply(ref(t), call('sqrt', ref(t))), '<', one))).toBe(false);
});

it('a quotient, a root and a logarithm hold nearby where they mean something at the point', () => {
  const [s, t] = ['s', 't'].map((name) => freshVariable(name, real)) as [Variable, Variable];
  const theory = { scope: Scope.empty, sets: [], symbols: [], definitions: [], hypotheses: [] };
  const at = (point: Term): Context => Context.of(theory).openDerivative(t, point);
  const inverse = divide(one, ref(t));
  const [root, log] = [call('sqrt', ref(t)), call('log', ref(t))];
  for (const of of [inverse, root, power(ref(t), num(-3)), power(ref(t), num(Rational.of(1n, 2n)))]) {
    expect(prove(at(one), relation(zero, '<', of)), printTerm(of)).toBe(true);
    expect(prove(at(zero), relation(multiply(ref(t), of), '<', one)), printTerm(of)).toBe(false);
  }
  expect(prove(at(one), relation(log, '<', divide(num(2), add(ref(t), root))))).toBe(true);
  expect(prove(at(zero), relation(log, '<', one))).toBe(false);
  // At the point these are equal, or jump there.
  expect(prove(at(one), relation(inverse, '<=', one))).toBe(false);
  expect(prove(at(zero), relation(num(-1), '<', divide(call('sign', ref(t)), num(2))))).toBe(false);
  const sign = call('sign', subtract(ref(t), one));
  expect(prove(at(one), relation(num(Rational.of(-1n, 2n)), '<', divide(sign, ref(t))))).toBe(false);
  // Continuous in each variable by itself, not in both: all about the origin there are points where it is 1/2.
  const squares = add(power(ref(s), num(2)), power(ref(t), num(2)));
  const both = Context.of(theory).openDerivative(s, zero).openDerivative(t, zero);
  const quarter = num(Rational.of(1n, 4n));
  expect(prove(both, relation(divide(multiply(ref(s), ref(t)), squares), '<', quarter))).toBe(false);
  expect(prove(both, relation(divide(multiply(ref(s), ref(t)), add(squares, one)), '<', quarter))).toBe(true);
});

describe('neighbourhoods of quotients', () => {
  const given = { f: fn('R', 'R') };
  const states = 'D(f(t), t = 1) == D(0, t = 1)';
  refuse({
    'a quotient that holds at the point, but not strictly': {
      given,
      hypotheses: { nearby: 'forall(x in R, 0 < x, 1/x <= 1, f(x) == 0)' },
      states,
      proof: nearby,
      because: '1/x is above 1 below 1',
      says: /./,
      twin: { hypotheses: { nearby: 'forall(x in R, 0 < x, 1/x <= 2, f(x) == 0)' } },
    },
    'a quotient for each natural number': {
      given: { f: fn('R', 'nat', 'R'), F: fn('R[nat]', 'R') },
      hypotheses: { nearby: 'forall(x in R, n in nat, 0 < x, n*(x - 1)/x < 1, f(x, n) == 0)' },
      states: 'D(F(array(n in nat, f(t, n))), t = 1) == D(F(array(n in nat, 0)), t = 1)',
      proof: nearby,
      because: 'the neighbourhoods shrink to nothing as n grows',
      says: /./,
    },
  });
});

describe('neighbourhoods below binders', () => {
  refuse({
    'a neighbourhood for each natural number': {
      given: { f: fn('R', 'nat', 'R'), F: fn('R[nat]', 'R') },
      hypotheses: { nearby: 'forall(x in R, n in nat, n*(x - 1) < 1, f(x, n) == 0)' },
      states: 'D(F(array(n in nat, f(t, n))), t = 1) == D(F(array(n in nat, 0)), t = 1)',
      proof: nearby,
      because: 'the neighbourhoods of 1 in which f(., n) vanishes shrink to nothing as n grows',
      says: /./,
      twin: {
        given: { K: indexSet(), c: array('K'), f: fn('R', 'K', 'R'), F: fn('R[K]', 'R') },
        hypotheses: { nearby: 'forall(x in R, n in K, c[n]*(x - 1) < 1, f(x, n) == 0)' },
        states: 'D(F(array(n in K, f(t, n))), t = 1) == D(F(array(n in K, 0)), t = 1)',
      },
    },
    'what holds at the point, but not strictly': {
      given: { K: indexSet(), c: array('K'), f: fn('R', 'K', 'R'), F: fn('R[K]', 'R') },
      hypotheses: { nearby: 'forall(x in R, n in K, c[n]*(x - 1) <= 0, f(x, n) == 0)' },
      states: 'D(F(array(n in K, f(t, n))), t = 1) == D(F(array(n in K, 0)), t = 1)',
      proof: nearby,
      because: 'it may fail on one side of the point',
      says: /./,
    },
  });
});
