/** Sine and cosine are opaque but for their values at 0, their derivatives and bounds; what else holds are lemmas. */
import { describe } from 'vitest';
import {
  algebra,
  array,
  calculus,
  hypothesis,
  indexSet,
  interval,
  natural,
  real,
  sign,
} from '../../src/index.ts';
import { oneLine, refuse } from './table.ts';

const refused = /no place was found|different normal forms/;
const given = { x: real(), y: real(), p: real('positive'), n: natural(), I: indexSet(), u: array('I') };
const equal = [algebra()];

describe('sine and cosine', () => {
  refuse(
    {
      'the sine of a sum, factor by factor': oneLine(
        'sin(x + y) == sin(x)*cos(y)',
        '==',
        equal,
        'x = 0, y = 1',
        refused,
      ),
      'the sine of a sum, term by term': oneLine(
        'sin(x + y) == sin(x) + sin(y)',
        '==',
        equal,
        'x = y = 1',
        refused,
      ),
      'the sine of a multiple': oneLine('sin(2*x) == 2*sin(x)', '==', equal, 'x = 1', refused),
      'an even sine': oneLine('sin(-x) == sin(x)', '==', equal, 'x = 1', refused),
      'an odd cosine': oneLine('cos(-x) == -cos(x)', '==', equal, 'x = 0', refused),
      'a sine that is 1 at 0': oneLine('sin(0) == 1', '==', equal, 'sin 0 = 0', refused, {
        states: 'sin(0) == 0',
      }),
      'a cosine that is 0 at 0': oneLine('cos(0) == 0', '==', equal, 'cos 0 = 1', refused, {
        states: 'cos(0) == 1',
      }),
      'a positive sine': oneLine('0 < sin(p)', '<', [sign()], 'p = 4', refused),
      'a nonnegative cosine': oneLine('0 <= cos(x)', '<=', [sign()], 'x = 3', refused, {
        states: '0 <= cos(x)^2',
      }),
      'squares that add up to 2': oneLine(
        'sin(x)^2 + cos(x)^2 == 2',
        '==',
        equal,
        'they add up to 1',
        refused,
      ),
      'squares of different angles': oneLine('sin(x)^2 + cos(y)^2 == 1', '==', equal, 'x = y + 1', refused),
      'the derivative of the sine with a minus': oneLine(
        'D(sin(t), t = x) == -cos(x)',
        '==',
        [calculus()],
        'x = 0',
        refused,
        { states: 'D(sin(t), t = x) == cos(x)' },
      ),
      'the derivative without the inner one': oneLine(
        'D(cos(2*t), t = x) == -sin(2*x)',
        '==',
        [calculus()],
        'x = 1',
        refused,
        { states: 'D(cos(2*t), t = x) == -2*sin(2*x)' },
      ),
      'an inequality under a sine': {
        hypotheses: { less: 'x <= y' },
        ...oneLine('sin(x) <= sin(y)', '<=', [hypothesis('less')], 'x = 1, y = 3', refused),
      },
      'equal sines of different angles': {
        hypotheses: { same: 'sin(x) == sin(y)' },
        ...oneLine('x == y', '==', [hypothesis('same')], 'x = 0, y = π', refused),
      },
      'a bound below the largest value': {
        given: { s: real('[0,2]') },
        ...oneLine('sin(s) < 99/100', '<', [interval({ s: ['0', '2'] })], 's = π/2', /it is false at s/, {
          states: 'sin(s) < 101/100',
        }),
      },
      'periodic with an integer': oneLine('cos(x + 2*n) == cos(x)', '==', equal, 'the period is 2π', refused),
      'a sum of sines as the sine of the sum': oneLine(
        'sum(i in I, sin(u[i])) == sin(sum(i in I, u[i]))',
        '==',
        equal,
        'u = (1, 1)',
        refused,
      ),
    },
    { given },
  );
});
