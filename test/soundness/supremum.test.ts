import { describe } from 'vitest';
import {
  algebra,
  array,
  type Derivation,
  element,
  fn,
  have,
  hypothesis,
  indexSet,
  induction,
  law,
  obtain,
  real,
  sign,
  supremum,
  witness,
} from '../../src/index.ts';
import { refuse } from './table.ts';

const asReason = supremum({ nonempty: 'some', bounded: 'bounded' });
const take = (...then: Derivation): Derivation => [obtain('s', 'least', asReason), ...then];
const conclude = take(['<=', 'rhs', hypothesis('least')]);
/** The numbers x with p(x) <= 0, which nothing else is known of. */
const P = (x = 'x'): string => `p(${x}) <= 0`;

describe('least upper bounds', () => {
  refuse(
    {
      'of a set that may be empty': {
        hypotheses: { bounded: `exists(b in R, forall(x in R, ${P()}, x <= b))` },
        states: '0 <= c',
        proof: conclude,
        because: 'p = 1: every number is a bound, and there is no least one',
        says: /there is no hypothesis some/,
      },
      'of a set that is not known to be bounded': {
        hypotheses: { some: `exists(x in R, ${P()})` },
        states: 'exists(t in R, forall(x in R, p(x) <= 0, x <= t))',
        proof: conclude,
        because: 'p = 0: all numbers',
        says: /there is no hypothesis bounded/,
      },
      'of another set than the one with an element': {
        given: { q: fn('R', 'R') },
        hypotheses: {
          some: 'exists(x in R, q(x) <= 0)',
          bounded: `exists(b in R, forall(x in R, ${P()}, x <= b))`,
        },
        states: 'p(c) <= 0',
        proof: conclude,
        because: 'q = 0, p = 1',
        says: /does not say/,
      },
      'of a smaller set than the one with an element': {
        hypotheses: {
          some: `exists(x in R, ${P()})`,
          bounded: `exists(b in R, forall(x in R, ${P()}, 0 <= x, x <= b))`,
        },
        states: '0 <= c',
        proof: conclude,
        because: 'the element may be negative',
        says: /does not say/,
      },
      'of what lies strictly below, where something lies below': {
        hypotheses: {
          some: 'exists(x in R, (0 <= x) and (x <= 0))',
          bounded: 'exists(b in R, forall(x in R, 0 <= x, x < 0, x <= b))',
        },
        states: '1 <= 0',
        proof: conclude,
        because: 'no number is nonnegative and negative',
        says: /does not say/,
      },
      'of positive numbers, where a number is given': {
        hypotheses: {
          some: `exists(x in R, ${P()})`,
          bounded: `exists(b in R, forall(x in positive, ${P()}, x <= b))`,
        },
        states: '0 <= c',
        proof: conclude,
        because: 'p(x) = x: no positive number is in the set',
        says: /any real numbers/,
      },
      'of natural numbers, as if they were all numbers': {
        hypotheses: {
          some: `exists(x in nat, ${P()})`,
          bounded: `exists(b in R, forall(x in nat, ${P()}, x <= b))`,
        },
        states: 'p(c) <= 0',
        proof: conclude,
        because: 'p may be small elsewhere',
        says: /any real numbers/,
      },
      'among the natural numbers': {
        hypotheses: {
          some: `exists(x in R, ${P()})`,
          bounded: `exists(b in nat, forall(x in R, ${P()}, x <= b))`,
        },
        states: 'exists(t in nat, forall(x in R, p(x) <= 0, x <= t))',
        proof: conclude,
        because: 'half of a number need not be natural',
        says: /any real numbers/,
      },
      'of a set that mentions its bound': {
        hypotheses: {
          some: 'exists(x in R, x <= c)',
          bounded: 'exists(b in R, forall(x in R, x <= b, x <= b))',
        },
        states: '1 <= 0',
        proof: conclude,
        because: 'all numbers at most b are bounded by b, for every b',
        says: /mentions its bound/,
      },
      'of a set that mentions its bound, below a quantifier': {
        hypotheses: {
          some: 'exists(x in R, exists(d in positive, x + d <= c))',
          bounded: 'exists(b in R, forall(x in R, exists(d in positive, x + d <= b), x <= b))',
        },
        states: '1 <= 0',
        proof: conclude,
        because: 'the numbers below b are not one set',
        says: /mentions its bound/,
      },
      'of lower bounds': {
        hypotheses: {
          some: `exists(x in R, ${P()})`,
          bounded: `exists(b in R, forall(x in R, ${P()}, b <= x))`,
        },
        states: 'p(c) <= 0',
        proof: conclude,
        because: 'p = 0 for all that is not negative: bounded below only',
        says: /stated as/,
      },
      'of what is unlike the bound': {
        hypotheses: {
          some: `exists(x in R, ${P()})`,
          bounded: `exists(b in R, forall(x in R, ${P()}, x != b))`,
        },
        states: 'p(c) <= 0',
        proof: conclude,
        because: 'not to be equal to a number is no bound',
        says: /stated as/,
      },
      'of something else than the elements': {
        hypotheses: {
          some: `exists(x in R, ${P()})`,
          bounded: `exists(b in R, forall(x in R, ${P()}, p(x) <= b))`,
        },
        states: 'p(c) <= 0',
        proof: conclude,
        because: 'p = 0: the values are bounded, the elements are not',
        says: /stated as/,
      },
      'of sets, each with another bound for each element': {
        hypotheses: {
          some: `exists(x in R, ${P()})`,
          bounded: `forall(x in R, exists(b in R, x <= b))`,
        },
        states: 'p(c) <= 0',
        proof: conclude,
        because: 'every number has a larger one',
        says: /does not say/,
      },
      'of numbers some positive number below, where some number is': {
        hypotheses: {
          some: 'exists(x in R, exists(d in R, x + d <= p(x)))',
          bounded: 'exists(b in R, forall(x in R, exists(d in positive, x + d <= p(x)), x <= b))',
        },
        states: 'c <= 0',
        proof: conclude,
        because: 'p(x) = x: no number is positively far below itself',
        says: /does not say/,
      },
      'for each number, in an induction over them': {
        given: { g: array('nat') },
        states: 'forall(k in nat, g[k] <= g[0])',
        proof: [
          have('some', 'exists(x in R, x <= g[k])', [witness({ x: 'g[k]' }), ['==', 'rhs', algebra()]]),
          have('bounded', 'exists(b in R, forall(x in R, x <= g[k], x <= b))', [
            witness({ b: 'g[k]' }),
            ['<=', 'rhs', hypothesis('assumed')],
          ]),
          obtain('s', 'least', asReason),
          induction('k', {
            base: [['==', 'rhs', algebra()]],
            step: [
              ['<=', 's', hypothesis('least', { at: { x: 'g[k+1]' } })],
              ['<=', 'rhs', algebra()],
            ],
          }),
        ],
        because: 'it is another one for each',
        says: /there is no hypothesis least/,
      },
      'of a family of which one set has an element': {
        given: { K: indexSet(), h: array('K'), k0: element('K') },
        hypotheses: {
          some: 'exists(x in R, x <= h[k0])',
          bounded: 'forall(k in K, exists(b in R, forall(x in R, x <= h[k], x <= b)))',
        },
        states: 'c <= 0',
        proof: conclude,
        because: 'another set may be empty',
        says: /does not say/,
        twin: {
          hypotheses: {
            some: 'forall(k in K, exists(x in R, x <= h[k]))',
            bounded: 'forall(k in K, exists(b in R, forall(x in R, x <= h[k], x <= b)))',
          },
          states: 'exists(t in R[K], forall(k in K, h[k] <= t[k]))',
          proof: take(witness({ t: 'array(k in K, s[k])' }), [
            '<=',
            'rhs',
            hypothesis('least', { at: { x: 'h[k]' } }),
          ]),
        },
      },
      'of a family over the points of a law': {
        given: { O: law(), X: array('O', { is: 'bounded' }) },
        hypotheses: {
          some: 'forall(w in O, exists(x in R, x <= X[w]))',
          bounded: 'forall(w in O, exists(b in R, forall(x in R, x <= X[w], x <= b)))',
        },
        states: 'c <= 0',
        proof: conclude,
        because: 'it is not known to be a random variable',
        says: /no natural number/,
      },
      'of a family over the reals': {
        hypotheses: {
          some: 'forall(t in R, exists(x in R, x <= p(t)))',
          bounded: 'forall(t in R, exists(b in R, forall(x in R, x <= p(t), x <= b)))',
        },
        states: 'c <= 0',
        proof: conclude,
        because: 'it is not known to be a Borel function',
        says: /no natural number/,
      },
      'of a family over arrays': {
        given: { K: indexSet() },
        hypotheses: {
          some: 'forall(t in R[K], exists(x in R, x <= c))',
          bounded: 'forall(t in R[K], exists(b in R, forall(x in R, x <= c, x <= b)))',
        },
        states: 'c <= 0',
        proof: conclude,
        because: 'arrays are as many as the reals',
        says: /no natural number/,
      },
      'of a family where only some members are bounded': {
        hypotheses: {
          some: 'forall(n in nat, exists(x in R, p(x) <= n))',
          bounded: 'forall(n in nat, n <= 3, exists(b in R, forall(x in R, p(x) <= n, x <= b)))',
        },
        states: 'c <= 0',
        proof: conclude,
        because: 'p(x) = max(x, 0) for x < 3 and 3.5 beyond: not bounded from 4 on',
        says: /does not say/,
      },
      'of members in another order': {
        given: { h: array('nat', 'nat') },
        hypotheses: {
          some: 'forall(m in nat, n in nat, exists(x in R, x <= h[m,n]))',
          bounded: 'forall(m in nat, n in nat, exists(b in R, forall(x in R, x <= h[n,m], x <= b)))',
        },
        states: 'h[0,1] <= h[1,0]',
        proof: conclude,
        because: 'h[m,n] = n - m',
        says: /does not say/,
        twin: {
          hypotheses: {
            some: 'forall(m in nat, n in nat, exists(x in R, x <= h[m,n]))',
            bounded: 'forall(i in nat, k in nat, exists(b in R, forall(y in R, y <= h[i,k], y <= b)))',
          },
          states: 'exists(t in R, h[0,1] - 1 < t)',
          proof: take(
            have('first', 'h[0,1] <= s[0,1]', [['<=', 'rhs', hypothesis('least', { at: { y: 'h[0,1]' } })]]),
            witness({ t: 's[0,1]' }),
            ['<', 'h[0,1]', sign()],
            ['<=', 'rhs', hypothesis('first')],
          ),
        },
      },
      'that belongs to the set': {
        hypotheses: {
          some: 'exists(x in R, x < c)',
          bounded: 'exists(b in R, forall(x in R, x < c, x <= b))',
        },
        states: '1 <= 0',
        proof: take(have('in the set', 's < c', [['<', 'rhs', hypothesis('least')]]), [
          '<=',
          '0',
          hypothesis('least', { at: { x: '(s + c)/2' } }),
        ]),
        because: 'the least upper bound of the numbers below c is c',
        says: /no place was found|not proved/,
      },
      'that is smaller than an element': {
        hypotheses: {
          some: 'exists(x in R, x <= c)',
          bounded: 'exists(b in R, forall(x in R, x <= c, x <= b))',
        },
        states: 'c + 1 <= c',
        proof: take(
          have('all', 'c + 1 <= s', [['<=', 'rhs', hypothesis('least', { at: { x: 'c + 1' } })]]),
          ['<=', 's', hypothesis('all')],
          ['<=', 'rhs', hypothesis('least')],
        ),
        because: 'c + 1 is not in the set',
        says: /no place was found|not proved/,
      },
      'beyond which there is an element': {
        hypotheses: {
          some: 'exists(x in R, x <= c)',
          bounded: 'exists(b in R, forall(x in R, x <= c, x <= b))',
        },
        states: '1 <= 0',
        proof: take(
          obtain('y', 'beyond', hypothesis('least', { at: { b: 's' } })),
          ['<=', '1 + y - s', hypothesis('beyond')],
          ['<=', '0', hypothesis('least', { at: { x: 'y' } })],
        ),
        because: 'beyond s there is none, only beyond what is less',
        says: /is not proved/,
        twin: {
          states: 'c - 1 < c',
          proof: take(
            have('first', 'c <= s', [['<=', 'rhs', hypothesis('least', { at: { x: 'c' } })]]),
            have('less', 'c - 1 < s', [
              ['<', 'c', sign()],
              ['<=', 'rhs', hypothesis('first')],
            ]),
            obtain('y', 'beyond', hypothesis('least', { at: { b: 'c - 1' } })),
            ['<', 'y', hypothesis('beyond')],
            ['<=', 'rhs', hypothesis('beyond')],
          ),
        },
      },
      'taken for one of another name': {
        given: { s: real() },
        hypotheses: {
          some: 'exists(x in R, x <= c)',
          bounded: 'exists(b in R, forall(x in R, x <= c, x <= b))',
        },
        states: 'c <= s',
        proof: conclude,
        because: 's is a symbol of the claim',
        says: /s is already|already/,
        twin: {
          given: { s: real() },
          states: 'c <= c + abs(s)',
          proof: [obtain('top', 'least', asReason), ['<=', 'rhs', sign()]],
        },
      },
      'at values of what is above and of what is below at once': {
        hypotheses: {
          some: 'exists(x in R, x <= c)',
          bounded: 'exists(b in R, forall(x in R, x <= c, x <= b))',
        },
        states: 'c - 1 < c',
        proof: take(obtain('y', 'beyond', hypothesis('least', { at: { x: 'c', b: 'c - 1' } })), [
          '<',
          'rhs',
          sign(),
        ]),
        because: 'no part says both',
        says: /there is no universal variable b|no value for/,
      },
      'two at once': {
        hypotheses: {
          some: 'exists(x in R, x <= c)',
          bounded: 'exists(b in R, forall(x in R, x <= c, x <= b))',
        },
        states: '0 <= c',
        proof: [obtain(['s', 't'], 'least', asReason), ['<=', 'rhs', hypothesis('least')]],
        because: 'there is one',
        says: /are named/,
      },
      'as the reason of a line': {
        hypotheses: {
          some: 'exists(x in R, x <= c)',
          bounded: 'exists(b in R, forall(x in R, x <= c, x <= b))',
        },
        states: 'c <= 0',
        proof: [['<=', 'rhs', asReason]],
        because: 'c = 1',
        says: /no place/,
      },
      'of values that need not exist': {
        states: 'c <= 0',
        proof: [
          have('some', 'exists(x in R, 1/x <= c)', [['==', 'rhs', algebra()]]),
          have('bounded', 'exists(b in R, forall(x in R, 1/x <= c, x <= b))', [['==', 'rhs', algebra()]]),
          ...conclude,
        ],
        because: 'there is no 1/0',
        says: /needs x != 0, which is not proved/,
      },
    },
    { given: { c: real(), p: fn('R', 'R') } },
  );
});
