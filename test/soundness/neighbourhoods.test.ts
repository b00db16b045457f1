/**
 * Below a derivative, what holds strictly at the point holds nearby: for all indices of a finite set together, for infinitely many
 * values of a parameter not.
 */
import { describe, expect, it } from 'vitest';
import { Context } from '../../src/derivation/context.ts';
import { prove } from '../../src/derivation/prove.ts';
import { algebra, hypothesis } from '../../src/derivation/steps.ts';
import { array, fn, indexSet } from '../../src/proof/declare.ts';
import { call, multiply, one, real, ref, relation, zero } from '../../src/term/build.ts';
import { Scope } from '../../src/term/scope.ts';
import { freshVariable } from '../../src/term/term.ts';
import { refuse } from './table.ts';

const nearby = [['==', 'rhs', hypothesis('nearby'), algebra()] as const];

it('what may mean nothing beside the point is not said to hold nearby', () => {
  const t = freshVariable('t', real);
  const theory = { scope: Scope.empty, sets: [], symbols: [], definitions: [], hypotheses: [] };
  const near = Context.of(theory).openDerivative(t, zero);
  expect(prove(near, relation(ref(t), '<', one))).toBe(true);
  expect(prove(near, relation(multiply(ref(t), call('sqrt', ref(t))), '<', one))).toBe(false);
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
