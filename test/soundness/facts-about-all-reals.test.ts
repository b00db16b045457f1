/** What is known of f(s) for every real s is known of every value that occurs; what is known under a condition needs the condition. */
import { describe } from 'vitest';
import { algebra, sign } from '../../src/derivation/steps.ts';
import { fn, indexSet, real } from '../../src/proof/declare.ts';
import { refuse } from './table.ts';

const given = { I: indexSet(), f: fn('R', 'I', 'R'), g: fn('R', 'I', 'R'), a: real(), b: real() };
const same = [['==', 'rhs', algebra()] as const];
const bySign = [['<', 'rhs', sign()] as const];
const states = 'forall(t in R, i in I, 0 < f(t)[i])';

describe('facts about all reals', () => {
  refuse(
    {
      'of another function': {
        given,
        hypotheses: { h: 'forall(s in R, i in I, 0 < g(s)[i])' },
        states,
        proof: bySign,
        because: 'f may be -1',
        says: /no place was found/,
        twin: { hypotheses: { h: 'forall(s in R, i in I, 0 < f(s)[i])' } },
      },
      'under a condition that is not proved': {
        given,
        hypotheses: { h: 'forall(s in R, i in I, 0 <= s, 0 < f(s)[i])' },
        states,
        proof: bySign,
        because: 'f may be the identity for negative numbers',
        says: /no place was found/,
        twin: { states: 'forall(t in R, i in I, 0 <= t, 0 < f(t)[i])' },
      },
      'under a condition on another variable': {
        given,
        hypotheses: { h: 'forall(s in R, r in R, i in I, r + 1 <= s, 0 < f(s)[i] + f(r)[i])' },
        states: 'forall(t in R, i in I, 0 < f(t)[i] + f(t + 1/2)[i])',
        proof: bySign,
        because: 'f is -1 on [0, 1/2] and 2 elsewhere: nothing is said of points so near to each other',
        says: /no place was found/,
        twin: { states: 'forall(t in R, i in I, 0 < f(t)[i] + f(t + 2)[i])' },
      },
      'of positive numbers only': {
        given,
        hypotheses: { h: 'forall(s in positive, i in I, 0 < f(s)[i])' },
        states,
        proof: bySign,
        because: 'f may be -1 at -1',
        says: /no place was found/,
      },
      'of numbers up to one': {
        given,
        hypotheses: { h: 'forall(s in R, i in I, s <= 1, 0 < f(s)[i])' },
        states: 'forall(i in I, 0 < f(2)[i])',
        proof: bySign,
        because: 'f may be 1 - s at 2',
        says: /no place was found/,
        twin: { states: 'forall(i in I, 0 < f(1/2)[i])' },
      },
      'nonnegative only': {
        given,
        hypotheses: { h: 'forall(s in R, i in I, 0 <= f(s)[i])' },
        states,
        proof: bySign,
        because: 'f may vanish',
        says: /no place was found/,
      },
      'nonzero only': {
        given,
        hypotheses: { h: 'forall(s in R, i in I, f(s)[i] != 0)' },
        states,
        proof: bySign,
        because: 'f may be -1',
        says: /no place was found/,
      },
      'of the opposite sign': {
        given,
        hypotheses: { h: 'forall(s in R, i in I, f(s)[i] < 0)' },
        states,
        proof: bySign,
        because: 'f is -1',
        says: /no place was found/,
        twin: { states: 'forall(t in R, i in I, 0 < -f(t)[i])' },
      },
      'of a sum, not of its parts': {
        given,
        hypotheses: { h: 'forall(s in R, i in I, 0 < f(s)[i] + g(s)[i])' },
        states,
        proof: bySign,
        because: 'f = -1, g = 2',
        says: /no place was found/,
        twin: { states: 'forall(t in R, i in I, 0 < 2*f(t)[i] + 2*g(t)[i])' },
      },
      'of a sum at two points': {
        given,
        hypotheses: { h: 'forall(s in R, i in I, 0 < f(s)[i] + g(s)[i])' },
        states: 'forall(i in I, 0 < f(a)[i] + g(b)[i])',
        proof: bySign,
        because: 'f(s) = s, g(s) = 1 - s at a = 0, b = 2',
        says: /no place was found/,
        twin: { states: 'forall(i in I, 0 < f(a)[i] + g(a)[i])' },
      },
      'of the value at one point': {
        given,
        hypotheses: { h: 'forall(i in I, 0 < f(a)[i])' },
        states: 'forall(i in I, 0 < f(b)[i])',
        proof: bySign,
        because: 'f(s) = 1 - s at a = 0, b = 2',
        says: /no place was found/,
        twin: { states: 'forall(i in I, 0 < f(a)[i])' },
      },
      'larger than the variable': {
        given,
        hypotheses: { h: 'forall(s in R, i in I, s < f(s)[i])' },
        states: 'forall(i in I, 0 < f(-1)[i])',
        proof: bySign,
        because: 'f(s) = s + 1/2',
        says: /no place was found/,
        twin: { states: 'forall(i in I, 0 < f(1)[i])' },
      },
      'a quotient by what may vanish': {
        given,
        hypotheses: { h: 'forall(s in R, i in I, 0 <= s, f(s)[i] != 0)' },
        states: 'forall(i in I, 1/f(a)[i] == 1/f(a)[i])',
        proof: same,
        because: 'f(s) = s + 1 at a = -1',
        says: /denominator/,
        twin: { hypotheses: { h: 'forall(s in R, i in I, f(s)[i] != 0)' } },
      },
      'a logarithm of what is only nonzero': {
        given,
        hypotheses: { h: 'forall(s in R, i in I, f(s)[i] != 0)' },
        states: 'forall(i in I, log(f(a)[i]) == log(f(a)[i]))',
        proof: same,
        because: 'f = -1',
        says: /logarithm/,
        twin: { hypotheses: { h: 'forall(s in R, i in I, 0 < f(s)[i])' } },
      },
      'a root of what is bounded above': {
        given,
        hypotheses: { h: 'forall(s in R, i in I, f(s)[i] <= 1)' },
        states: 'forall(i in I, sqrt(f(a)[i]) == sqrt(f(a)[i]))',
        proof: same,
        because: 'f = -1',
        says: /root/,
        twin: { hypotheses: { h: 'forall(s in R, i in I, 1 <= f(s)[i])' } },
      },
    },
    {},
  );
});
