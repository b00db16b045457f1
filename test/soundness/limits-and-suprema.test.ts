import { describe } from 'vitest';
import {
  array,
  both,
  by,
  fn,
  have,
  hypothesis,
  indexSet,
  lemma,
  obtain,
  real,
  sign,
  witness,
} from '../../src/index.ts';
import { refuse } from './table.ts';

const noPlace = /no place was found/;
const goal = /the goal is/;
const sequences = {
  a: array('nat'),
  b: array('nat'),
  A: real(),
  B: real(),
  C: real('nonnegative'),
};
const lemmas = {
  'null-times-bounded': {
    given: { a: array('nat'), b: array('nat'), C: real('nonnegative') },
    hypotheses: {
      'a is null': 'limit(n in nat, a[n], 0)',
      'b is bounded': 'forall(n in nat, abs(b[n]) <= C)',
    },
    states: 'limit(k in nat, a[k]*b[k], 0)',
  },
  squeeze: {
    given: { a: array('nat'), l: array('nat'), u: array('nat'), A: real() },
    hypotheses: {
      'l tends to A': 'limit(n in nat, l[n], A)',
      'u tends to A': 'limit(m in nat, u[m], A)',
      between: 'forall(n in nat, (l[n] <= a[n]) and (a[n] <= u[n]))',
    },
    states: 'limit(k in nat, a[k], A)',
  },
};

describe('limits', () => {
  refuse(
    {
      'a limit that moves with the sequence': {
        states: 'limit(n in nat, a[n], a[n])',
        proof: [witness({ from_n: '0' }), ['<=', 'rhs', sign()]],
        because: 'every sequence would converge',
        says: /unknown symbol "n"/,
      },
      'a term that mentions the tolerance': {
        states: 'limit(n in nat, eps_n, 0)',
        proof: [witness({ from_n: '0' }), ['<=', 'rhs', sign()]],
        because: 'the tolerance is chosen after the sequence',
        says: /unknown symbol "eps_n"/,
      },
      'a start that moves with the member': {
        states: 'limit(n in nat, a[n], A)',
        hypotheses: { h: 'forall(eps in positive, n in nat, exists(N in nat, abs(a[n + N] - A) <= eps))' },
        proof: [witness({ from_n: 'n' }), ['<=', 'rhs', sign()]],
        because: 'that some later member is near is less than that all are',
        says: /unknown symbol "n"/,
      },
      'a symbol with the name of a tolerance': {
        given: { eps_n: real('positive') },
        states: 'limit(n in nat, a[n]*eps_n, A)',
        proof: [by(hypothesis('h'))],
        because: 'it would be another number than the reader thinks',
        says: /with a symbol eps_n, which already has a meaning here; give n another name/,
      },
      'a real index': {
        states: 'limit(n in R, n, A)',
        proof: [witness({ from_n: '0' })],
        because: 'limits are of sequences',
        says: /a natural number, a term and its limit/,
      },
      'two indices': {
        states: 'limit(n in nat, m in nat, a[n] - b[m], A)',
        proof: [witness({ from_n: '0' })],
        because: 'which of them grows first matters',
        says: /a natural number, a term and its limit/,
      },
      'a limit as a number': {
        states: 'limit(n in nat, a[n], A) <= 1',
        proof: [['<=', 'rhs', sign()]],
        because: 'not every sequence has one',
        says: /found a statement/,
      },
      'the limit of another sequence': {
        hypotheses: { h: 'limit(n in nat, a[n], A)' },
        states: 'limit(n in nat, b[n], A)',
        proof: [by(hypothesis('h', { at: { eps_n: 'eps_n' } }))],
        because: 'a = 0, b = 1',
        says: goal,
        twin: { states: 'limit(n in nat, a[n], A)' },
      },
      'another limit of the sequence': {
        hypotheses: { h: 'limit(n in nat, a[n], A)' },
        states: 'limit(n in nat, a[n], B)',
        proof: [by(hypothesis('h'))],
        because: 'a = 0, B = 1',
        says: goal,
        twin: { states: 'limit(m in nat, a[m], A)' },
      },
      'the limit of a subsequence': {
        hypotheses: { h: 'limit(n in nat, a[2*n], A)' },
        states: 'limit(n in nat, a[n], A)',
        proof: [
          obtain('N', 'near', hypothesis('h', { at: { eps_n: 'eps_n' } })),
          witness({ from_n: '2*N' }),
          ['<=', 'rhs', hypothesis('near')],
        ],
        because: 'the odd members are free',
        says: noPlace,
        twin: { hypotheses: { h: 'limit(n in nat, a[n], A)' } },
      },
      'near for one tolerance': {
        hypotheses: { h: 'exists(N in nat, forall(n in nat, N <= n, abs(a[n] - A) <= 1))' },
        states: 'limit(n in nat, a[n], A)',
        proof: [
          obtain('N', 'near', hypothesis('h')),
          witness({ from_n: 'N' }),
          ['<=', 'rhs', hypothesis('near')],
        ],
        because: 'a = A + 1',
        says: noPlace,
        twin: {
          states: 'exists(N in nat, forall(n in nat, N <= n, abs(a[n] - A) <= 2))',
          proof: [
            obtain('M', 'near', hypothesis('h')),
            witness({ N: 'M' }),
            ['<=', '1', hypothesis('near')],
            ['<=', 'rhs', sign()],
          ],
        },
      },
      'a point of accumulation': {
        hypotheses: {
          h: 'forall(eps_n in positive, N in nat, exists(n in nat, (N <= n) and (abs(a[n] - A) <= eps_n)))',
        },
        states: 'limit(n in nat, a[n], A)',
        proof: [by(hypothesis('h'))],
        because: 'a[n] = (-1)^n and A = 1',
        says: goal,
      },
      'before the start': {
        hypotheses: { h: 'limit(n in nat, a[n], A)' },
        states: 'forall(eps in positive, abs(a[0] - A) <= eps)',
        proof: [
          obtain('N', 'near', hypothesis('h', { at: { eps_n: 'eps' } })),
          ['<=', 'rhs', hypothesis('near', { at: { n: '0' } })],
        ],
        because: 'the first member is free',
        says: noPlace,
        twin: {
          states: 'forall(eps in positive, exists(M in nat, abs(a[M] - A) <= eps))',
          proof: [
            obtain('N', 'near', hypothesis('h', { at: { eps_n: 'eps' } })),
            witness({ M: 'N' }),
            ['<=', 'rhs', hypothesis('near', { at: { n: 'N' } })],
          ],
        },
      },
      'a tolerance of zero': {
        hypotheses: { h: 'limit(n in nat, a[n], A)' },
        states: 'exists(M in nat, abs(a[M] - A) <= 0)',
        proof: [
          obtain('N', 'near', hypothesis('h', { at: { eps_n: '0' } })),
          witness({ M: 'N' }),
          ['<=', 'rhs', hypothesis('near', { at: { n: 'N' } })],
        ],
        because: '1/(n + 1) never is 0',
        says: /the condition .* is not proved/,
        twin: {
          states: 'exists(M in nat, abs(a[M] - A) <= 1/9)',
          proof: [
            obtain('N', 'near', hypothesis('h', { at: { eps_n: '1/9' } })),
            witness({ M: 'N' }),
            ['<=', 'rhs', hypothesis('near', { at: { n: 'N' } })],
          ],
        },
      },
      'a null sequence times one that need not be bounded': {
        hypotheses: { h: 'limit(n in nat, a[n], 0)' },
        states: 'limit(n in nat, a[n]*b[n], 0)',
        proof: [by(lemma('null-times-bounded', { at: { a: 'a', b: 'b', C: 'C' } }))],
        because: 'a[n] = 1/(n + 1), b[n] = n + 1',
        says: /the condition .* is not proved/,
        twin: {
          hypotheses: { h: 'limit(n in nat, a[n], 0)', bounded: 'forall(k in nat, abs(b[k]) <= C)' },
        },
      },
      'a null sequence times one with a negative bound': {
        given: { c: real() },
        hypotheses: { h: 'limit(n in nat, a[n], 0)', bounded: 'forall(k in nat, b[k] <= c)' },
        states: 'limit(n in nat, a[n]*b[n], 0)',
        proof: [by(lemma('null-times-bounded', { at: { a: 'a', b: 'b', C: 'c' } }))],
        because: 'b[n] = -n - 1 is bounded from above only',
        says: /the condition .* is not proved/,
      },
      'squeezed between different limits': {
        hypotheses: {
          l: 'limit(n in nat, -1, A)',
          u: 'limit(n in nat, b[n], B)',
          between: 'forall(n in nat, (-1 <= a[n]) and (a[n] <= b[n]))',
        },
        states: 'limit(n in nat, a[n], A)',
        proof: [by(lemma('squeeze', { at: { a: 'a', l: 'array(n in nat, -1)', u: 'b', A: 'A' } }))],
        because: 'A = -1, b = B = a = 1',
        says: /the condition .* is not proved/,
        twin: {
          hypotheses: {
            l: 'limit(n in nat, -1, A)',
            u: 'limit(n in nat, b[n], A)',
            between: 'forall(n in nat, (-1 <= a[n]) and (a[n] <= b[n]))',
          },
        },
      },
      'strictly below in the limit': {
        hypotheses: { h: 'limit(n in nat, a[n], A)', below: 'forall(n in nat, a[n] < 1)' },
        states: 'A < 1',
        proof: [
          obtain('N', 'near', hypothesis('h', { at: { eps_n: '1' } })),
          ['<=', 'a[N] + 1', hypothesis('near', { at: { n: 'N' } })],
          ['<', 'rhs', hypothesis('below')],
        ],
        because: 'a[n] = 1 - 1/(n + 1) tends to 1',
        says: noPlace,
      },
    },
    { given: sequences },
    lemmas,
  );
});

const functions = { f: fn('R', 'R'), g: fn('R', 'R'), s: real(), t: real(), y: real() };

describe('suprema', () => {
  refuse(
    {
      'a supremum that is attained': {
        hypotheses: { top: 'supremum(x in R, f(x), s)' },
        states: 'exists(x in R, s <= f(x))',
        proof: [witness({ x: '0' }), ['<=', 'rhs', hypothesis('top')]],
        because: 'f = tanh has the supremum 1',
        says: noPlace,
        twin: {
          states: 'exists(x in R, f(x) <= s)',
          proof: [witness({ x: '0' }), ['<=', 'rhs', hypothesis('top')]],
        },
      },
      'any upper bound': {
        hypotheses: { above: 'forall(x in R, f(x) <= s)' },
        states: 'supremum(x in R, f(x), s)',
        proof: [both([['<=', 'rhs', hypothesis('above')]], [['<=', 'rhs', hypothesis('above')]])],
        because: 'f = 0, s = 1',
        says: noPlace,
        twin: {
          hypotheses: { above: 'forall(x in R, f(x) <= s)', reached: 'f(y) == s' },
          proof: [
            both(
              [['<=', 'rhs', hypothesis('above')]],
              [
                ['==', 'f(y)', hypothesis('reached')],
                ['<=', 'rhs', hypothesis('assumed', { at: { x: 'y' } })],
              ],
            ),
          ],
        },
      },
      'a value where the condition fails': {
        hypotheses: { top: 'supremum(x in R, 0 <= x, f(x), s)' },
        states: 'f(-1) <= s',
        proof: [['<=', 'rhs', hypothesis('top', { at: { x: '-1' } })]],
        because: 'f = |x| - x near -1',
        says: noPlace,
        twin: { states: 'f(1) <= s', proof: [['<=', 'rhs', hypothesis('top', { at: { x: '1' } })]] },
      },
      'least among bounds of some values': {
        hypotheses: { top: 'supremum(x in R, f(x), s)', some: 'forall(x in R, 0 <= x, f(x) <= t)' },
        states: 's <= t',
        proof: [['<=', 'rhs', hypothesis('top', { at: { bound_x: 't' } })]],
        because: 'f = -x, t = 0',
        says: noPlace,
        twin: {
          hypotheses: { top: 'supremum(x in R, f(x), s)', some: 'forall(x in R, f(x) <= t)' },
        },
      },
      'an infimum as a bound from above': {
        hypotheses: { bottom: 'infimum(x in R, f(x), s)' },
        states: 'f(y) <= s',
        proof: [['<=', 'rhs', hypothesis('bottom')]],
        because: 'f = x^2, s = 0',
        says: noPlace,
        twin: { states: 's <= f(y)' },
      },
      'an infimum as the least of the bounds': {
        hypotheses: { bottom: 'infimum(x in R, f(x), s)', below: 'forall(x in R, t <= f(x))' },
        states: 's <= t',
        proof: [['<=', 'rhs', hypothesis('bottom', { at: { bound_x: 't' } })]],
        because: 'f = x^2, s = 0, t = -1',
        says: noPlace,
        twin: { states: 't <= s' },
      },
      'a value that moves with the argument': {
        states: 'supremum(x in R, f(x), f(x))',
        proof: [both([['<=', 'rhs', sign()]], [['<=', 'rhs', hypothesis('assumed')]])],
        because: 'every function would be its own supremum',
        says: /unknown symbol "x"/,
      },
      'a term that mentions the other bound': {
        states: 'supremum(x in R, bound_x, s)',
        proof: [both([['<=', 'rhs', sign()]], [['<=', 'rhs', hypothesis('assumed')]])],
        because: 'the bound is chosen after the function',
        says: /unknown symbol "bound_x"/,
      },
      'a symbol with the name of the other bound': {
        given: { bound_x: real() },
        states: 'supremum(x in R, bound_x, s)',
        proof: [both([['<=', 'rhs', sign()]], [['<=', 'rhs', hypothesis('assumed')]])],
        because: 'it would be another number than the reader thinks',
        says: /with a symbol bound_x, which already has a meaning here; give x another name/,
      },
      'a supremum of nothing': {
        states: 'supremum(s, t)',
        proof: [['<=', 'rhs', sign()]],
        because: 'it ranges over no variable',
        says: /no other bound is better/,
      },
      'a supremum without a value': {
        states: 'supremum(x in R, f(x))',
        proof: [['<=', 'rhs', sign()]],
        because: 'that is a number or none, and no statement',
        says: /no other bound is better|unknown symbol/,
      },
      'a supremum as a number': {
        states: 'supremum(x in R, f(x), s) <= 1',
        proof: [['<=', 'rhs', sign()]],
        because: 'not every function has one',
        says: /found a statement/,
      },
      'the sum of suprema': {
        hypotheses: { f: 'supremum(x in R, f(x), s)', g: 'supremum(x in R, g(x), t)' },
        states: 'supremum(x in R, f(x) + g(x), s + t)',
        proof: [
          both(
            [
              ['<=', 's + g(x)', hypothesis('f')],
              ['<=', 'rhs', hypothesis('g')],
            ],
            [['<=', 'rhs', hypothesis('assumed')]],
          ),
        ],
        because: 'f and -f',
        says: noPlace,
        twin: {
          states: 'forall(x in R, f(x) + g(x) <= s + t)',
          proof: [
            ['<=', 's + g(x)', hypothesis('f')],
            ['<=', 'rhs', hypothesis('g')],
          ],
        },
      },
      'strictly below the supremum': {
        hypotheses: { top: 'supremum(x in R, f(x), s)', below: 'forall(x in R, f(x) < t)' },
        states: 's < t',
        proof: [['<', 'rhs', hypothesis('top', { at: { bound_x: 't' } })]],
        because: 'f = tanh and t = 1',
        says: noPlace,
        twin: {
          states: 's <= t',
          proof: [
            have('bound', 'forall(x in R, f(x) <= t)', [['<=', 'rhs', hypothesis('below')]]),
            ['<=', 'rhs', hypothesis('top', { at: { bound_x: 't' } })],
          ],
        },
      },
      'below at one argument': {
        hypotheses: {
          f: 'supremum(x in R, f(x), s)',
          g: 'supremum(x in R, g(x), t)',
          below: 'f(y) <= g(y)',
        },
        states: 's <= t',
        proof: [
          have('all', 'forall(x in R, f(x) <= t)', [
            ['<=', 'g(x)', hypothesis('below')],
            ['<=', 'rhs', hypothesis('g')],
          ]),
          ['<=', 'rhs', hypothesis('f', { at: { bound_x: 't' } })],
        ],
        because: 'f = |x|, g = 0 and y = 0',
        says: noPlace,
        twin: {
          hypotheses: {
            f: 'supremum(x in R, f(x), s)',
            g: 'supremum(x in R, g(x), t)',
            below: 'forall(x in R, f(x) <= g(x))',
          },
        },
      },
      'at an array of another set': {
        given: { I: indexSet(), J: indexSet(), F: fn('R[I]', 'R'), v: array('J'), w: array('I') },
        hypotheses: { top: 'supremum(x in R[I], F(x), s)' },
        states: 'F(w) <= s',
        proof: [['<=', 'rhs', hypothesis('top', { at: { x: 'v' } })]],
        because: 'v is no argument of F',
        says: /ranges over another set/,
        twin: { proof: [['<=', 'rhs', hypothesis('top', { at: { x: 'w' } })]] },
      },
    },
    { given: functions },
  );
});
