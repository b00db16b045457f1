/**
 * # The intermediate value theorem
 *
 * A continuous function on [a, b] takes every value between f(a) and f(b): at the least upper bound of the points at which it is not
 * larger. Continuity is asked on [a, b] only, and of f beyond nothing. Not claimed: where, or how often.
 */
import {
  algebra,
  both,
  cases,
  contradiction,
  fn,
  have,
  hypothesis,
  lemma,
  natural,
  obtain,
  proof,
  real,
  sign,
  supremum,
  witness,
} from 'lemmata';

export default proof({
  id: 'intermediate-value',
  title: 'A continuous function on an interval takes every value between those at the ends',
  sources: [],
  references: ['rudin1976, Theorem 4.23'],

  given: { f: fn('R', 'R'), a: real(), b: real(), y: real() },
  hypotheses: {
    interval: 'a <= b',
    continuous:
      'forall(p in R, eps in positive, a <= p, p <= b, exists(nearness in positive, forall(w in R, a <= w, w <= b, abs(w - p) <= nearness, abs(f(w) - f(p)) <= eps)))',
    'at least f(a)': 'f(a) <= y',
    'at most f(b)': 'y <= f(b)',
  },

  parts: {
    taken: {
      states: 'exists(c in R, (a <= c) and (c <= b) and (f(c) == y))',
      derivation: [
        have('some', 'exists(x in R, (a <= x) and (x <= b) and (f(x) <= y))', [
          witness({ x: 'a' }),
          both(
            [['==', 'rhs', algebra()]],
            [['<=', 'rhs', hypothesis('interval')]],
            [['<=', 'rhs', hypothesis('at least f(a)')]],
          ),
        ]),
        have('bounded', 'exists(last in R, forall(x in R, a <= x, x <= b, f(x) <= y, x <= last))', [
          witness({ last: 'b' }),
          ['<=', 'rhs', hypothesis('assumed-2')],
        ]),
        obtain('s', 'least', supremum({ nonempty: 'some', bounded: 'bounded' })),
        have('from a', 'a <= s', [['<=', 'rhs', hypothesis('least', { at: { x: 'a' } })]]),
        have('up to b', 's <= b', [
          contradiction('0 < 0', [
            obtain('x', 'beyond', hypothesis('least', { at: { last: 'b' } })),
            ['<', 'x - b', hypothesis('beyond')],
            ['<=', 'b - b', hypothesis('beyond')],
            ['==', 'rhs', algebra()],
          ]),
        ]),
        have('not above', 'f(s) <= y', [
          contradiction('0 < 0', [
            obtain('r', 'close', hypothesis('continuous', { at: { p: 's', eps: '(f(s) - y)/2' } })),
            have('less', 's - r < s', [['<', 'rhs', sign()]]),
            obtain('x', 'beyond', hypothesis('least', { at: { last: 's - r' } })),
            have('at most s', 'x <= s', [['<=', 'rhs', hypothesis('least')]]),
            have('near', 'abs(x - s) <= r', [
              ['==', 's - x', sign()],
              ['<=', 's - (s - r)', hypothesis('beyond')],
              ['==', 'rhs', algebra()],
            ]),
            ['<', '(f(s) - y)/2', sign()],
            ['==', 'f(s) - (f(s) - y)/2 - y', algebra()],
            ['<=', 'f(s) - abs(f(x) - f(s)) - y', hypothesis('close', { at: { w: 'x' } })],
            ['<=', 'f(x) - y', sign()],
            ['<=', 'y - y', hypothesis('beyond')],
            ['==', 'rhs', algebra()],
          ]),
        ]),
        have('not below', 'y <= f(s)', [
          contradiction('0 < 0', [
            cases(
              's < b',
              [
                obtain('r', 'close', hypothesis('continuous', { at: { p: 's', eps: '(y - f(s))/2' } })),
                have('further', 's < min(s + r, b)', [['<', 'rhs', sign()]]),
                have('inside', 'min(s + r, b) <= b', [['<=', 'rhs', sign()]]),
                have('from a on', 'a <= min(s + r, b)', [
                  ['<=', 's', hypothesis('from a')],
                  ['<=', 'rhs', hypothesis('further')],
                ]),
                have('near', 'abs(min(s + r, b) - s) <= r', [
                  ['==', 'min(s + r, b) - s', sign()],
                  ['<=', 's + r - s', sign()],
                  ['==', 'rhs', algebra()],
                ]),
                have('still below', 'f(min(s + r, b)) <= y', [
                  ['<=', 'f(s) + abs(f(min(s + r, b)) - f(s))', sign()],
                  ['<=', 'f(s) + (y - f(s))/2', hypothesis('close', { at: { w: 'min(s + r, b)' } })],
                  ['<=', 'rhs', sign('(y - f(s))/2')],
                ]),
                ['<', 'min(s + r, b) - s', hypothesis('further')],
                ['<=', 's - s', hypothesis('least', { at: { x: 'min(s + r, b)' } })],
                ['==', 'rhs', algebra()],
              ],
              [
                have('at the end', 's == b', [
                  ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 's', y: 'b' } })],
                ]),
                ['<', 'y - f(s)', sign()],
                ['==', 'y - f(b)', hypothesis('at the end')],
                ['<=', 'f(b) - f(b)', hypothesis('at most f(b)')],
                ['==', 'rhs', algebra()],
              ],
            ),
          ]),
        ]),
        witness({ c: 's' }),
        both(
          [['<=', 'rhs', hypothesis('from a')]],
          [['<=', 'rhs', hypothesis('up to b')]],
          [['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'f(s)', y: 'y' } })]],
        ),
      ],
    },
  },

  instances: {
    sizes: { grid: [0, 3] },
    raw: {
      grid: natural(),
      slope: real('positive'),
      length: real('nonnegative'),
      share: real('[0,1]'),
      place: real('[0,1]'),
      other: real('[0,1]'),
    },
    models: { f: 'map(arg in R, slope*arg)' },
    construct: {
      b: 'a + length',
      s: 'a + share*length',
      c: 's',
      y: 'slope*(a + share*length)',
      p: 'a + place*length',
      eps: '1/2^grid',
      nearness: 'eps/slope',
      w: 'a + place*length + (other - place)*min(length, nearness)',
      x: 'a + share*place*length',
    },
    regimes: { 'the ends': { draw: { share: { oneOf: [0, 1] } } } },
  },

  controls: {
    'a jump': {
      part: 'taken',
      without: ['continuous'],
      counterexample: { f: 'map(arg in R, indicator(0 <= arg))', a: -1, b: 1, y: '1/2', c: 0 },
      instances: {
        models: { f: 'map(arg in R, slope*indicator(a + share*length <= arg))' },
        construct: { y: 'slope/2', b: 'a + length + 1' },
      },
      because: 'it jumps from 0 to 1, and 1/2 is left out',
    },
    'a value beyond the last': {
      part: 'taken',
      without: ['at most f(b)'],
      counterexample: { f: 'map(arg in R, arg)', a: 0, b: 1, y: 2, c: 1, p: 0, eps: 1, nearness: 1, w: 0 },
      instances: { construct: { y: 'slope*b + slope' } },
      because: '2 is no value of x on [0, 1]',
    },
  },
});
