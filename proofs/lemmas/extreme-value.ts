/**
 * # A continuous function on an interval is bounded and attains its bounds
 *
 * On [a, b] with a <= b. It is bounded up to a least upper bound, which is b; and where it stays a distance below its supremum, up to a
 * point, it attains it there. Continuity is asked on [a, b] only, and of f beyond nothing. Not claimed: other compact sets.
 */
import {
  algebra,
  both,
  by,
  cases,
  contradiction,
  fn,
  have,
  hypothesis,
  type Instances,
  lemma,
  natural,
  obtain,
  proof,
  real,
  sign,
  supremum,
  witness,
} from 'lemmata';

const id = 'extreme-value';
const boundedUpTo = (t: string) => `exists(level in R, forall(w in R, a <= w, w <= ${t}, f(w) <= level))`;
const belowUpTo = (t: string) => `exists(d in positive, forall(w in R, a <= w, w <= ${t}, f(w) <= M - d))`;
/** A function that beyond the interval runs away from its bound on it. */
const beyond = (f: string): Instances => ({
  regimes: {
    'unbounded beyond the interval': {
      draw: { share: { oneOf: [0, 1] } },
      models: { f },
      construct: { w: 'a + (3*place - 1)*(length + 1)' },
    },
  },
});
const above = beyond(
  'map(arg in R, relu(a - arg) + relu(arg - a - length) - slope*(max(a, min(a + length, arg)) - a - share*length)^2)',
);
const value = (v: string) => `exists(q in R, (a <= q) and (q <= b) and (${v} == f(q)))`;
const continuous = (f: (x: string) => string) =>
  `forall(p in R, eps in positive, a <= p, p <= b, exists(nearness in positive, forall(w in R, a <= w, w <= b, abs(w - p) <= nearness, abs(${f('w')} - ${f('p')}) <= eps)))`;
/** How far below M the values stay near a point s at which f is below M, and before it. */
const gap = 'min(away, (M - f(s))/2)';

/** w is a, when it lies between a and a. */
const only = have('w is a', 'w == a', [
  ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'w', y: 'a' } })],
]);
/** The least upper bound s of the points of [a, b] with a property, one of which is a; it lies in [a, b]. */
const leastUpperBound = (property: string) =>
  [
    have('bounded', `exists(last in R, forall(x in R, a <= x, x <= b, ${property}, x <= last))`, [
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
  ] as const;
/** A point x with the property, so near s that between x and s + r values differ by eps at most from f(s). */
const nearby = (eps: string) =>
  [
    obtain('r', 'close', hypothesis('continuous', { at: { p: 's', eps } })),
    have('less', 's - r < s', [['<', 'rhs', sign()]]),
    obtain('x', 'beyond', hypothesis('least', { at: { last: 's - r' } })),
    have('close by', `forall(w in R, x < w, a <= w, w <= b, w <= s + r, f(w) <= f(s) + ${eps})`, [
      have('not before', 's - r <= w', [
        ['<=', 'x', hypothesis('beyond')],
        ['<=', 'rhs', hypothesis('assumed-1')],
      ]),
      have('near', 'abs(w - s) <= r', [['<=', 'rhs', sign()]]),
      ['<=', 'f(s) + abs(f(w) - f(s))', sign()],
      ['<=', 'rhs', hypothesis('close', { at: { w: 'w' } })],
    ]),
  ] as const;
const further = (property: string) =>
  [
    have('so far', property, [by(hypothesis('up to s + r'))]),
    have('not before a', 'a <= s + r', [['<=', 'rhs', sign()]]),
    ['<', 'r', sign()],
    ['==', 's + r - s', algebra()],
    ['<=', 's - s', hypothesis('least', { at: { x: 's + r' } })],
    ['==', 'rhs', algebra()],
  ] as const;

export default proof({
  id,
  title: 'A continuous function on an interval is bounded and attains its bounds',
  sources: [],
  references: ['rudin1976, Theorem 4.16'],

  given: { f: fn('R', 'R'), a: real(), b: real() },
  hypotheses: { interval: 'a <= b', continuous: continuous((x) => `f(${x})`) },

  parts: {
    bounded: {
      instances: above,
      states: 'exists(top in R, forall(w in R, a <= w, w <= b, f(w) <= top))',
      derivation: [
        have('at a', boundedUpTo('a'), [
          witness({ level: 'f(a)' }),
          only,
          ['==', 'f(a)', hypothesis('w is a')],
        ]),
        have('some', `exists(x in R, (a <= x) and (x <= b) and (${boundedUpTo('x')}))`, [
          witness({ x: 'a' }),
          both([['==', 'rhs', algebra()]], [['<=', 'rhs', hypothesis('interval')]], [by(hypothesis('at a'))]),
        ]),
        ...leastUpperBound(boundedUpTo('x')),
        ...nearby('1'),
        have('bounded up to x', boundedUpTo('x'), [by(hypothesis('beyond'))]),
        obtain('L', 'leveled', hypothesis('bounded up to x')),
        have('further', 'forall(w in R, a <= w, w <= b, w <= s + r, f(w) <= max(L, f(s) + 1))', [
          cases(
            'w <= x',
            [
              ['<=', 'L', hypothesis('leveled')],
              ['<=', 'rhs', sign()],
            ],
            [
              ['<=', 'f(s) + 1', hypothesis('close by')],
              ['<=', 'rhs', sign()],
            ],
          ),
        ]),
        have('all of it', 'b <= s + r', [
          contradiction('0 < 0', [
            have('up to s + r', boundedUpTo('s + r'), [
              witness({ level: 'max(L, f(s) + 1)' }),
              have('inside', 'w <= b', [
                ['<=', 's + r', hypothesis('assumed-2')],
                ['<=', 'rhs', hypothesis('contrary')],
              ]),
              ['<=', 'rhs', hypothesis('further')],
            ]),
            ...further(boundedUpTo('s + r')),
          ]),
        ]),
        witness({ top: 'max(L, f(s) + 1)' }),
        have('inside', 'w <= s + r', [
          ['<=', 'b', hypothesis('assumed-2')],
          ['<=', 'rhs', hypothesis('all of it')],
        ]),
        ['<=', 'rhs', hypothesis('further')],
      ],
    },
    maximum: {
      instances: above,
      states: 'exists(c in R, (a <= c) and (c <= b) and (forall(w in R, a <= w, w <= b, f(w) <= f(c))))',
      derivation: [
        obtain('top', 'below top', lemma(id, { part: 'bounded' })),
        have('a value', `exists(v in R, ${value('v')})`, [
          witness({ v: 'f(a)' }),
          witness({ q: 'a' }),
          both(
            [['==', 'rhs', algebra()]],
            [['<=', 'rhs', hypothesis('interval')]],
            [['==', 'rhs', algebra()]],
          ),
        ]),
        have('bounded values', `exists(high in R, forall(v in R, ${value('v')}, v <= high))`, [
          witness({ high: 'top' }),
          obtain('q', 'taken', hypothesis('assumed')),
          ['==', 'f(q)', hypothesis('taken')],
          ['<=', 'rhs', hypothesis('below top')],
        ]),
        obtain('M', 'values', supremum({ nonempty: 'a value', bounded: 'bounded values' })),
        have('at most M', 'forall(w in R, a <= w, w <= b, f(w) <= M)', [
          have('is a value', value('f(w)'), [
            witness({ q: 'w' }),
            both(
              [['<=', 'rhs', hypothesis('assumed-1')]],
              [['<=', 'rhs', hypothesis('assumed-2')]],
              [['==', 'rhs', algebra()]],
            ),
          ]),
          ['<=', 'rhs', hypothesis('values', { at: { v: 'f(w)' } })],
        ]),
        cases(
          'f(a) < M',
          [
            have('at a', belowUpTo('a'), [
              witness({ d: 'M - f(a)' }),
              only,
              ['==', 'f(a)', hypothesis('w is a')],
              ['==', 'rhs', algebra()],
            ]),
            have('some', `exists(x in R, (a <= x) and (x <= b) and (${belowUpTo('x')}))`, [
              witness({ x: 'a' }),
              both(
                [['==', 'rhs', algebra()]],
                [['<=', 'rhs', hypothesis('interval')]],
                [by(hypothesis('at a'))],
              ),
            ]),
            ...leastUpperBound(belowUpTo('x')),
            have('attained', 'M <= f(s)', [
              contradiction('0 < 0', [
                ...nearby('(M - f(s))/2'),
                have('below up to x', belowUpTo('x'), [by(hypothesis('beyond'))]),
                obtain('away', 'distance', hypothesis('below up to x')),
                have('positive', `0 < ${gap}`, [['<', 'rhs', sign()]]),
                have('further', `forall(w in R, a <= w, w <= b, w <= s + r, f(w) <= M - ${gap})`, [
                  cases(
                    'w <= x',
                    [
                      ['<=', 'M - away', hypothesis('distance')],
                      ['<=', 'rhs', sign()],
                    ],
                    [
                      ['<=', 'f(s) + (M - f(s))/2', hypothesis('close by')],
                      ['==', 'M - (M - f(s))/2', algebra()],
                      ['<=', 'rhs', sign()],
                    ],
                  ),
                ]),
                cases(
                  's + r < b',
                  [
                    have('up to s + r', belowUpTo('s + r'), [
                      witness({ d: gap }),
                      have('inside', 'w <= b', [
                        ['<=', 's + r', hypothesis('assumed-2')],
                        ['<=', 'rhs', hypothesis("case'")],
                      ]),
                      ['<=', 'rhs', hypothesis('further')],
                    ]),
                    ...further(belowUpTo('s + r')),
                  ],
                  [
                    have('smaller', `M - ${gap} < M`, [['<', 'rhs', sign(gap)]]),
                    obtain('v', 'large', hypothesis('values', { at: { high: `M - ${gap}` } })),
                    have('the value', value('v'), [by(hypothesis('large'))]),
                    obtain('q', 'taken', hypothesis('the value')),
                    have('inside', 'q <= s + r', [
                      ['<=', 'b', hypothesis('taken')],
                      ['<=', 'rhs', hypothesis("case'")],
                    ]),
                    ['<', `v - (M - ${gap})`, hypothesis('large')],
                    ['==', `f(q) - (M - ${gap})`, hypothesis('taken')],
                    ['<=', `M - ${gap} - (M - ${gap})`, hypothesis('further')],
                    ['==', 'rhs', algebra()],
                  ],
                ),
              ]),
            ]),
            witness({ c: 's' }),
            both(
              [['<=', 'rhs', hypothesis('from a')]],
              [['<=', 'rhs', hypothesis('up to b')]],
              [
                ['<=', 'M', hypothesis('at most M')],
                ['<=', 'rhs', hypothesis('attained')],
              ],
            ),
          ],
          [
            witness({ c: 'a' }),
            both(
              [['==', 'rhs', algebra()]],
              [['<=', 'rhs', hypothesis('interval')]],
              [
                ['<=', 'M', hypothesis('at most M')],
                ['<=', 'rhs', hypothesis('case')],
              ],
            ),
          ],
        ),
      ],
    },
    minimum: {
      states: 'exists(c in R, (a <= c) and (c <= b) and (forall(w in R, a <= w, w <= b, f(c) <= f(w))))',
      derivation: [
        have(
          'continuous, turned',
          continuous((x) => `(-f(${x}))`),
          [
            obtain('r', 'close', hypothesis('continuous', { at: { p: 'p', eps: 'eps' } })),
            witness({ nearness: 'r' }),
            ['==', 'abs(f(w) - f(p))', algebra()],
            ['<=', 'rhs', hypothesis('close')],
          ],
        ),
        obtain('c', 'greatest', lemma(id, { part: 'maximum', at: { f: 'map(t in R, -f(t))' } })),
        witness({ c: 'c' }),
        both(
          [['<=', 'rhs', hypothesis('greatest')]],
          [['<=', 'rhs', hypothesis('greatest')]],
          [
            ['==', '-(-f(c))', algebra()],
            ['<=', '-(-f(w))', hypothesis('greatest')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        models: { f: 'map(arg in R, slope*(arg - a - share*length)^2)' },
        ...beyond(
          'map(arg in R, slope*(max(a, min(a + length, arg)) - a - share*length)^2 - relu(a - arg) - relu(arg - a - length))',
        ),
      },
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
    models: { f: 'map(arg in R, -slope*(arg - a - share*length)^2)' },
    construct: {
      b: 'a + length',
      top: '0',
      high: '0',
      M: '0',
      v: '-slope*(place*length)^2',
      q: 'a + place*length',
      p: 'a + place*length',
      s: 'a + share*length',
      c: 's',
      eps: '1/2^grid',
      nearness: 'eps/(slope*(2*length + 1))',
      r: '1/(2^grid*slope*(2*length + 1))',
      x: 's - share*min(length, r)/2',
      w: 'a + place*length + (other - place)*min(length, nearness)',
      level: '0',
      L: '0',
    },
    regimes: { 'the ends': { draw: { share: { oneOf: [0, 1] } } } },
  },

  controls: {
    'a pole': {
      part: 'bounded',
      without: ['continuous'],
      counterexample: {
        f: 'map(arg in R, indicator(0 < arg)/max(arg, indicator(arg <= 0)))',
        a: 0,
        b: 1,
        top: 5,
        w: '1/10',
      },
      instances: {
        models: { f: 'map(arg in R, indicator(a < arg)/max(arg - a, indicator(arg <= a)))' },
        construct: { b: 'a + 1', top: '2^grid', w: 'a + 1/2^(grid + 1)' },
      },
      because: '1/x is not bounded on (0, 1], whatever it is at 0',
    },
    'a jump at the top': {
      part: 'maximum',
      without: ['continuous'],
      counterexample: { f: 'map(arg in R, arg*indicator(arg < 1))', a: 0, b: 1, c: '1/2', w: '3/4' },
      instances: {
        models: { f: 'map(arg in R, (arg - a)*indicator(arg < b))' },
        construct: { b: 'a + 1', c: 'a + 1 - 1/2^(grid + 1)', w: 'a + 1 - 1/2^(grid + 2)' },
      },
      because: 'the values approach 1, and at 1 there is 0',
    },
    'the maximum at the last point': {
      part: 'minimum',
      states: 'forall(w in R, a <= w, w <= b, f(b) <= f(w))',
      counterexample: { f: 'map(arg in R, arg)', a: 0, b: 1, p: 0, eps: 1, nearness: 1, w: 0 },
      instances: { models: { f: 'map(arg in R, slope*arg)' } },
      because: 'of x on [0, 1] it is at the first',
    },
  },
});
