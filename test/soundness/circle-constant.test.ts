/** pi is an atom of algebra, a positive number with rational bounds, and a zero of the sine; all else about it are lemmas. */
import { describe, expect, it } from 'vitest';
import {
  algebra,
  calculus,
  have,
  hypothesis,
  indexSet,
  interval,
  natural,
  real,
  sign,
} from '../../src/index.ts';
import { readTheory } from '../../src/proof/elaborate.ts';
import { TermError } from '../../src/term/errors.ts';
import { parseProposition } from '../../src/term/parse.ts';
import { oneLine, refuse } from './table.ts';

const refused = /no place was found|different normal forms/;
const given = { x: real(), n: natural(), I: indexSet() };
const equal = [algebra()];

describe('the circle constant', () => {
  refuse(
    {
      'Archimedes, with equality': oneLine('pi == 22/7', '==', equal, '22/7 is larger', refused),
      'the fraction of Zu Chongzhi': oneLine('pi == 355/113', '==', equal, 'π is irrational', refused),
      'the double next to it': oneLine(
        'pi == 884279719003555/281474976710656',
        '==',
        equal,
        'π is irrational',
        refused,
      ),
      'a square root': oneLine('pi == sqrt(10)', '==', equal, 'π² = 9.87', refused),
      'a square that is rational': oneLine('pi^2 == 10', '==', equal, 'π² = 9.87', refused, {
        states: 'pi^2/pi == pi',
      }),
      'above Archimedes': oneLine('22/7 < pi', '<', [interval()], 'π < 22/7', /false/, {
        states: 'pi < 22/7',
      }),
      'below three': oneLine('pi < 3', '<', [interval()], '3 < π', /false/, { states: '3 < pi' }),
      'three decimals, cut off': oneLine('pi < 3141/1000', '<', [interval()], 'π = 3.1415…', /false/, {
        states: '3141/1000 < pi',
      }),
      'fifty decimals, cut off': oneLine(
        'pi < 314159265358979/100000000000000',
        '<',
        [interval()],
        'the next digit is 3',
        /false/,
        { states: '314159265358979/100000000000000 < pi' },
      ),
      'strictly below itself': oneLine('pi < pi', '<', [interval()], 'it is itself', /overlap/, {
        states: 'pi < pi + 1/10^20',
      }),
      'an equation by enclosures': oneLine(
        'sin(pi/2) == 1',
        '==',
        [interval()],
        'true, but no enclosure shows an equation',
        /no room/,
        { states: 'sin(pi/2) < 1 + 1/10^20', proof: [['<', 'rhs', interval()]] },
      ),
      'a sine below zero by enclosures': oneLine('sin(pi) < 0', '<', [interval()], 'it is 0', /overlap/, {
        states: 'sin(4) < sin(pi)',
      }),
      'not positive': oneLine('pi <= 0', '<=', [sign()], 'π > 0', refused, { states: '0 <= pi' }),
      'below one by its sign': oneLine('pi < 1', '<', [sign()], 'π > 3', refused, {
        states: '0 < pi',
      }),
      'another sine at pi': oneLine('sin(pi) == 1', '==', equal, 'sin π = 0', refused, {
        states: 'sin(pi) == 0',
      }),
      'a sine at minus pi': oneLine('sin(-pi) == -1', '==', equal, 'sin(−π) = 0', refused, {
        states: 'sin(-pi) == 0',
      }),
      'a cosine that vanishes with the sine': oneLine('cos(pi) == 0', '==', equal, 'cos π = −1', refused),
      'a cosine as at zero': oneLine('cos(pi) == 1', '==', equal, 'cos π = −1', refused),
      'a hyperbolic tangent at pi': oneLine('tanh(pi) == 0', '==', equal, 'tanh π = 0.996', refused),
      'a sign at pi': oneLine('sign(pi) == 0', '==', equal, 'π > 0', refused, { states: 'sign(pi) == 1' }),
      'the sine of half of it': oneLine('sin(pi/2) == 0', '==', equal, 'sin(π/2) = 1', refused),
      'the sine of any multiple': oneLine('sin(x*pi) == 0', '==', equal, 'x = 1/2', refused),
      'the sine of its square': oneLine('sin(pi^2) == 0', '==', equal, 'π² is no multiple of π', refused),
      'the sine of its inverse': oneLine('sin(1/pi) == 0', '==', equal, '0 < 1/π < π', refused),
      'the sine beside it': oneLine('sin(pi + 1) == 0', '==', equal, 'sin(π + 1) = −sin 1', refused),
      'the sine at 22/7': oneLine('sin(22/7) == 0', '==', equal, '22/7 is not π', refused),
      'a period of pi': oneLine('sin(x + pi) == sin(x)', '==', equal, 'x = 1', refused),
      'pi sines': oneLine('sum(i in I, cos(pi)) == 0', '==', equal, 'they are −1 each', refused, {
        states: 'sum(i in I, sin(pi)) == 0',
      }),
      'as if it varied': oneLine('D(pi*t, t = x) == pi + x', '==', [calculus()], 'the slope is π', refused, {
        states: 'D(pi*t, t = x) == pi',
      }),
      'a power of a negative number': oneLine(
        '(-1)^pi == -1',
        '==',
        equal,
        'it has no value',
        /different normal forms|not proved/,
      ),
      'a logarithm without its factor': oneLine('log(2*pi) == log(pi)', '==', equal, 'log 2 > 0', refused, {
        states: 'log(2*pi) == log(2) + log(pi)',
      }),
      'a number beside it': {
        hypotheses: { zero: 'sin(x) == 0', positive: '0 < x' },
        ...oneLine('x == pi', '==', [hypothesis('zero')], 'x = 2π', refused),
      },
      'a fact about another number, at pi': {
        hypotheses: { 'at three': 'cos(3) == x' },
        ...oneLine('cos(pi) == x', '==', [hypothesis('at three')], 'π is not 3', refused),
      },
      'two steps to a rational pi': {
        states: 'pi == 22/7',
        proof: [
          have('sine', 'sin(22/7) == sin(pi)', [['==', 'rhs', algebra()]]),
          ['==', 'rhs', hypothesis('sine')],
        ],
        because: '22/7 is larger',
        says: refused,
      },
    },
    { given },
  );

  const read = (states: string): unknown =>
    parseProposition(states, readTheory('test', given, {}, {}).scope, { module: 'test', field: 'states' });

  it.each([
    ['a natural number', 'sum(i in range(pi), 1) == 3'],
    ['a natural number of its own', 'exists(k in nat, delta(k, pi) == 1)'],
    ['a bound symbol', 'forall(pi in R, pi == pi)'],
    ['an index', 'sum(pi in I, 1) == 0'],
    ['a function', 'pi(x) == 1'],
    ['an array', 'pi[n] == 1'],
    ['a set', 'sum(i in pi, 1) == 3'],
    ['a variable of differentiation', 'D(pi^2, pi) == 2*pi'],
  ])('is not %s', (_, states) => expect(() => read(states)).toThrow(TermError));

  it('names no symbol', () => {
    expect(() => readTheory('test', { pi: real() }, {}, {})).toThrow(/word of the language/);
    expect(() => readTheory('test', { pi: indexSet() }, {}, {})).toThrow(/word of the language/);
    expect(() => readTheory('test', {}, { pi: '3' }, {})).toThrow(/word of the language/);
  });
});
