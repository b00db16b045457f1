/**
 * # The circle constant
 *
 * The checker knows of pi that sin(pi) = 0, that pi > 0, and enclosures of any precision. From these: 3 < pi < 22/7; the sine is positive
 * between 0 and pi, so that pi is its first positive zero; cos(pi) = -1, sin(pi/2) = 1, cos(pi/2) = 0; reflections, shifts and multiples;
 * the cosine falls from 0 to pi; and an angle in [0, 2 pi) is determined by its cosine and sine.
 * Not claimed: that pi is irrational; areas and lengths of arcs.
 */
import {
  algebra,
  both,
  calculus,
  cases,
  contradiction,
  have,
  hypothesis,
  induction,
  interval,
  lemma,
  monotone,
  proof,
  real,
  sign,
} from 'lemmata';

const id = 'circle-constant';
const own = (part: string, at: Record<string, string> = {}) => lemma(id, { part, at });
const identity = (part: string, at: Record<string, string>) =>
  lemma('trigonometric-identities', { part, at });

/** Neither is below the other. */
const equal = (a: string, b: string) => lemma('antisymmetry-of-order', { at: { x: a, y: b } });

/** Two angles of one point, the second larger. */
const apart = (s: string, t: string) => [
  contradiction('0 < 0', [
    [
      '<',
      `(cos(2*pi*${s}) - cos(2*pi*${t}))^2 + (sin(2*pi*${s}) - sin(2*pi*${t}))^2`,
      own('different angles, different points', { s, t }),
    ],
    ['==', '(cos(2*pi*t) - cos(2*pi*t))^2 + (sin(2*pi*t) - sin(2*pi*t))^2', hypothesis('same point')],
    ['==', 'rhs', algebra()],
  ]),
];

export default proof({
  id,
  title:
    'The circle constant: the first positive zero of the sine, and what follows for multiples and shifts',
  sources: [],
  references: ['rudin1976, Chapter 8, The trigonometric functions'],

  given: { x: real() },

  parts: {
    bounds: {
      states: '(3 < pi) and (pi < 22/7)',
      derivation: [both([['<', 'rhs', interval()]], [['<', 'rhs', interval()]])],
      slack: 'constants',
    },
    'sine positive': {
      hypotheses: { positive: '0 < x', 'below pi': 'x < pi' },
      states: '0 < sin(x)',
      derivation: [
        cases(
          'x <= 2',
          [['<', 'rhs', lemma('sine-and-cosine', { part: 'sine positive', at: { t: 'x' } })]],
          [
            cases(
              'x <= 3',
              [['<', 'rhs', interval({ x: ['2', '3'] })]],
              [
                have('below', 'pi < 22/7', [['<', 'rhs', interval()]]),
                monotone('falls', {
                  variable: 's',
                  from: 'x',
                  to: 'pi',
                  of: 'sin(s) + s/2',
                  derivative: '<= 0',
                  proof: [
                    ['==', 'cos(s) + 1/2', calculus()],
                    ['<=', 'rhs', interval({ s: ['3', '22/7'] })],
                  ],
                }),
                ['<', '(pi - x)/2', sign('(pi - x)/2')],
                ['==', 'sin(pi) + pi/2 - x/2', algebra()],
                ['<=', 'sin(x) + x/2 - x/2', hypothesis('falls')],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        ),
      ],
      instances: { draw: { x: { between: [0, 3.2] } } },
      slack: 'tends to 0 at both ends',
    },
    'half a turn': {
      states: 'cos(pi) == -1',
      derivation: [
        have('square', 'cos(pi)^2 == 1', [
          ['==', 'sin(pi)^2 + cos(pi)^2', algebra()],
          ['==', 'rhs', identity('circle', { x: 'pi' })],
        ]),
        have('negative', 'cos(pi) < 0', [['<', 'rhs', interval()]]),
        have('factor', '1 - cos(pi) != 0', [['!=', 'rhs', sign()]]),
        ['==', '(1 - cos(pi)^2)/(1 - cos(pi)) - 1', algebra()],
        ['==', '(1 - 1)/(1 - cos(pi)) - 1', hypothesis('square')],
        ['==', 'rhs', algebra()],
      ],
    },
    'a quarter turn': {
      states: '(cos(pi/2) == 0) and (sin(pi/2) == 1)',
      derivation: [
        have('twice', 'cos(pi) == cos(pi/2)^2 - sin(pi/2)^2', [
          ['==', 'cos(2*(pi/2))', algebra()],
          ['==', 'rhs', identity('cosine-of-twice', { x: 'pi/2' })],
        ]),
        have('square', '2*cos(pi/2)^2 == 0', [
          ['==', '(cos(pi/2)^2 - sin(pi/2)^2) + (sin(pi/2)^2 + cos(pi/2)^2)', algebra()],
          ['==', '(cos(pi/2)^2 - sin(pi/2)^2) + 1', identity('circle', { x: 'pi/2' })],
          ['==', 'cos(pi) + 1', hypothesis('twice')],
          ['==', '-1 + 1', own('half a turn')],
          ['==', 'rhs', algebra()],
        ]),
        have('cosine', 'cos(pi/2) == 0', [
          contradiction('0 < 0', [
            ['<', '2*cos(pi/2)^2', sign()],
            ['==', 'rhs', hypothesis('square')],
          ]),
        ]),
        have('one', 'sin(pi/2)^2 == 1', [
          ['==', 'sin(pi/2)^2 + cos(pi/2)^2', hypothesis('cosine')],
          ['==', 'rhs', identity('circle', { x: 'pi/2' })],
        ]),
        have('positive', '0 < sin(pi/2)', [['<', 'rhs', interval()]]),
        both(
          [['==', 'rhs', hypothesis('cosine')]],
          [
            ['==', '1 + (sin(pi/2)^2 - 1)/(1 + sin(pi/2))', algebra()],
            ['==', '1 + (1 - 1)/(1 + sin(pi/2))', hypothesis('one')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
    'a whole turn': {
      states: '(cos(2*pi) == 1) and (sin(2*pi) == 0)',
      derivation: [
        both(
          [
            ['==', '1 - 2*sin(pi)^2', identity('cosine-of-twice-by-one-square', { x: 'pi' })],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', '2*sin(pi)*cos(pi)', identity('sine-of-twice', { x: 'pi' })],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
    reflection: {
      states: '(cos(pi - x) == -cos(x)) and (sin(pi - x) == sin(x))',
      derivation: [
        both(
          [
            [
              '==',
              'cos(pi)*cos(x) + sin(pi)*sin(x)',
              identity('cosine-of-a-difference', { x: 'pi', y: 'x' }),
            ],
            ['==', '-1*cos(x) + sin(pi)*sin(x)', own('half a turn')],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', 'sin(pi)*cos(x) - cos(pi)*sin(x)', identity('sine-of-a-difference', { x: 'pi', y: 'x' })],
            ['==', 'sin(pi)*cos(x) - -1*sin(x)', own('half a turn')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
    complement: {
      states: '(cos(pi/2 - x) == sin(x)) and (sin(pi/2 - x) == cos(x))',
      derivation: [
        both(
          [
            [
              '==',
              'cos(pi/2)*cos(x) + sin(pi/2)*sin(x)',
              identity('cosine-of-a-difference', { x: 'pi/2', y: 'x' }),
            ],
            ['==', '0*cos(x) + 1*sin(x)', own('a quarter turn')],
            ['==', 'rhs', algebra()],
          ],
          [
            [
              '==',
              'sin(pi/2)*cos(x) - cos(pi/2)*sin(x)',
              identity('sine-of-a-difference', { x: 'pi/2', y: 'x' }),
            ],
            ['==', '1*cos(x) - 0*sin(x)', own('a quarter turn')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
    'period, once': {
      states: '(cos(x + 2*pi) == cos(x)) and (sin(x + 2*pi) == sin(x))',
      derivation: [
        both(
          [
            ['==', 'cos(x)*cos(2*pi) - sin(x)*sin(2*pi)', identity('cosine-of-a-sum', { x: 'x', y: '2*pi' })],
            ['==', 'cos(x)*1 - sin(x)*0', own('a whole turn')],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', 'sin(x)*cos(2*pi) + cos(x)*sin(2*pi)', identity('sine-of-a-sum', { x: 'x', y: '2*pi' })],
            ['==', 'sin(x)*1 + cos(x)*0', own('a whole turn')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
    period: {
      states: 'forall(n in nat, (cos(x + 2*pi*n) == cos(x)) and (sin(x + 2*pi*n) == sin(x)))',
      derivation: [
        induction('n', {
          base: [both([['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]])],
          step: [
            both(
              [
                ['==', 'cos(x + 2*pi*n + 2*pi)', algebra()],
                ['==', 'cos(x + 2*pi*n)', own('period, once', { x: 'x + 2*pi*n' })],
                ['==', 'rhs', hypothesis('induction')],
              ],
              [
                ['==', 'sin(x + 2*pi*n + 2*pi)', algebra()],
                ['==', 'sin(x + 2*pi*n)', own('period, once', { x: 'x + 2*pi*n' })],
                ['==', 'rhs', hypothesis('induction')],
              ],
            ),
          ],
        }),
      ],
      instances: { sizes: { n: [0, 20] } },
    },
    multiples: {
      states: 'forall(n in nat, (cos(n*pi) == (-1)^n) and (sin(n*pi) == 0))',
      derivation: [
        induction('n', {
          base: [both([['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]])],
          step: [
            both(
              [
                ['==', 'cos(n*pi + pi)', algebra()],
                [
                  '==',
                  'cos(n*pi)*cos(pi) - sin(n*pi)*sin(pi)',
                  identity('cosine-of-a-sum', { x: 'n*pi', y: 'pi' }),
                ],
                ['==', '(-1)^n*-1 - sin(n*pi)*sin(pi)', hypothesis('induction'), own('half a turn')],
                ['==', 'rhs', algebra()],
              ],
              [
                ['==', 'sin(n*pi + pi)', algebra()],
                [
                  '==',
                  'sin(n*pi)*cos(pi) + cos(n*pi)*sin(pi)',
                  identity('sine-of-a-sum', { x: 'n*pi', y: 'pi' }),
                ],
                ['==', '0*cos(pi) + cos(n*pi)*sin(pi)', hypothesis('induction')],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        }),
      ],
      instances: { sizes: { n: [0, 20] } },
    },
    'sine nonnegative': {
      hypotheses: { 'not negative': '0 <= x', 'at most pi': 'x <= pi' },
      states: '0 <= sin(x)',
      derivation: [
        cases(
          '0 < x',
          [
            cases(
              'x < pi',
              [['<=', 'rhs', own('sine positive')]],
              [
                have('at the end', 'x == pi', [['==', 'rhs', equal('x', 'pi')]]),
                ['==', 'sin(pi)', algebra()],
                ['==', 'rhs', hypothesis('at the end')],
              ],
            ),
          ],
          [
            have('at the start', 'x == 0', [['==', 'rhs', equal('x', '0')]]),
            ['==', 'sin(0)', algebra()],
            ['==', 'rhs', hypothesis('at the start')],
          ],
        ),
      ],
      instances: {
        draw: { x: { between: [0, 3.2] } },
        regimes: { 'tight: at zero': { draw: { x: { oneOf: [0] } } } },
      },
    },
    'cosine falls': {
      given: { y: real() },
      hypotheses: { 'not negative': '0 <= x', 'x below y': 'x < y', 'at most pi': 'y <= pi' },
      states: 'cos(y) < cos(x)',
      derivation: [
        have('half sum', '0 < sin((x + y)/2)', [
          have('range', '(0 < (x + y)/2) and ((x + y)/2 < pi)', [
            both(
              [['<', 'rhs', sign('x + (y - x)/2')]],
              [
                ['<', '(x + y)/2 + (pi - y) + (y - x)/2', sign('(pi - y) + (y - x)/2')],
                ['==', 'rhs', algebra()],
              ],
            ),
          ]),
          ['<', 'rhs', own('sine positive', { x: '(x + y)/2' })],
        ]),
        have('half difference', '0 < sin((y - x)/2)', [
          have('range', '(0 < (y - x)/2) and ((y - x)/2 < pi)', [
            both(
              [['<', 'rhs', sign('(y - x)/2')]],
              [
                ['<', '(y - x)/2 + (pi - y) + (y - x)/2 + x', sign('(pi - y) + (y - x)/2 + x')],
                ['==', 'rhs', algebra()],
              ],
            ),
          ]),
          ['<', 'rhs', own('sine positive', { x: '(y - x)/2' })],
        ]),
        ['==', 'cos((x + y)/2 + (y - x)/2)', algebra()],
        [
          '==',
          'cos((x + y)/2)*cos((y - x)/2) - sin((x + y)/2)*sin((y - x)/2)',
          identity('cosine-of-a-sum', { x: '(x + y)/2', y: '(y - x)/2' }),
        ],
        [
          '<',
          'cos((x + y)/2)*cos((y - x)/2) + sin((x + y)/2)*sin((y - x)/2)',
          sign('2*sin((x + y)/2)*sin((y - x)/2)'),
        ],
        [
          '==',
          'cos((x + y)/2 - (y - x)/2)',
          identity('cosine-of-a-difference', { x: '(x + y)/2', y: '(y - x)/2' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: { draw: { x: { between: [0, 3] }, y: { between: [0, 3.2] } } },
      slack: 'both sides agree at x = y',
    },
    'different angles, different points': {
      given: { s: real('[0,1)'), t: real('[0,1)') },
      hypotheses: { different: 's < t' },
      states: '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2',
      derivation: [
        have('within', '(0 < pi*(t - s)) and (pi*(t - s) < pi)', [
          both(
            [['<', 'rhs', sign('pi*(t - s)')]],
            [
              ['<', 'pi*(t - s) + pi*((1 - t) + s)', sign()],
              ['==', 'rhs', algebra()],
            ],
          ),
        ]),
        have('positive', '0 < sin(pi*(t - s))', [['<', 'rhs', own('sine positive', { x: 'pi*(t - s)' })]]),
        ['<', '4*sin(pi*(t - s))^2', sign()],
        ['==', '4*sin(pi*s - pi*t)^2', algebra()],
        [
          '==',
          '(cos(2*(pi*s)) - cos(2*(pi*t)))^2 + (sin(2*(pi*s)) - sin(2*(pi*t)))^2',
          identity('chord', { x: 'pi*s', y: 'pi*t' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      slack: 'tends to 0 with the distance of the angles',
    },
    'one angle to a point': {
      given: { s: real('[0,1)'), t: real('[0,1)') },
      hypotheses: {
        'same point': '(cos(2*pi*s) == cos(2*pi*t)) and (sin(2*pi*s) == sin(2*pi*t))',
      },
      states: 's == t',
      derivation: [
        cases('s < t', apart('s', 't'), [cases('t < s', apart('t', 's'), [['==', 'rhs', equal('s', 't')]])]),
      ],
      instances: { construct: { s: 't' } },
    },
  },

  controls: {
    'Archimedes from below': {
      part: 'bounds',
      states: '(3 < pi) and (22/7 < pi)',
      counterexample: { x: 0 },
      because: '22/7 is 3.1428',
    },
    'positive up to 7/2': {
      part: 'sine positive',
      hypotheses: { 'below pi': 'x < 7/2' },
      counterexample: { x: '13/4' },
      instances: { draw: { x: { between: [3, 3.5] } } },
      because: '13/4 is larger than pi, where the sine changes its sign',
    },
    'half a turn as a whole one': {
      part: 'half a turn',
      states: 'cos(pi) == 1',
      counterexample: { x: 0 },
      because: 'it is -1',
    },
    'a quarter turn the other way': {
      part: 'a quarter turn',
      states: '(cos(pi/2) == 0) and (sin(pi/2) == -1)',
      counterexample: { x: 0 },
      because: 'sin(pi/2) is 1',
    },
    'a whole turn as half': {
      part: 'a whole turn',
      states: '(cos(2*pi) == -1) and (sin(2*pi) == 0)',
      counterexample: { x: 0 },
      because: 'cos(2 pi) is 1',
    },
    'reflection of the cosine without its sign': {
      part: 'reflection',
      states: '(cos(pi - x) == cos(x)) and (sin(pi - x) == sin(x))',
      counterexample: { x: 0 },
      because: 'cos(pi) = -1',
    },
    'complement of itself': {
      part: 'complement',
      states: '(cos(pi/2 - x) == cos(x)) and (sin(pi/2 - x) == sin(x))',
      counterexample: { x: 0 },
      because: 'cos(pi/2) = 0',
    },
    'a period of pi': {
      part: 'period, once',
      states: '(cos(x + pi) == cos(x)) and (sin(x + pi) == sin(x))',
      counterexample: { x: 0 },
      because: 'half a turn changes both signs',
    },
    'periods of pi': {
      part: 'period',
      states: 'forall(n in nat, (cos(x + pi*n) == cos(x)) and (sin(x + pi*n) == sin(x)))',
      counterexample: { x: 0, n: 1 },
      because: 'half a turn changes both signs',
    },
    'multiples without signs': {
      part: 'multiples',
      states: 'forall(n in nat, (cos(n*pi) == 1) and (sin(n*pi) == 0))',
      counterexample: { x: 0, n: 1 },
      because: 'cos(pi) = -1',
    },
    'nonnegative up to 7/2': {
      part: 'sine nonnegative',
      hypotheses: { 'at most pi': 'x <= 7/2' },
      counterexample: { x: '13/4' },
      instances: { draw: { x: { between: [3, 3.5] } } },
      because: '13/4 is larger than pi',
    },
    'cosine falling for ever': {
      part: 'cosine falls',
      without: ['at most pi'],
      counterexample: { x: 3, y: 6 },
      instances: { draw: { x: { between: [3, 4] }, y: { between: [4, 6] } } },
      because: 'cos(3) = -0.99 and cos(6) = 0.96',
    },
    'different points far apart': {
      part: 'different angles, different points',
      states: '1/8 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2',
      counterexample: { s: 0, t: '1/64', x: 0 },
      because: 'the chord is shorter than 2 pi/64, and of angles near 0 and 1 it is short as well',
    },
  },
});
