/**
 * # Trigonometric identities
 *
 * From the derivatives of sine and cosine and their values at 0: sin^2 + cos^2 = 1, the addition theorems, double angles, and the
 * length of a chord of the unit circle. Not claimed: anything about pi.
 */
import {
  algebra,
  both,
  cases,
  contradiction,
  have,
  hypothesis,
  lemma,
  monotone,
  proof,
  real,
  sign,
} from 'lemmata';

export default proof({
  id: 'trigonometric-identities',
  title: 'Sine and cosine: the circle, addition, double angles',
  sources: [],
  references: ['rudin1976, Chapter 8'],

  given: { x: real(), y: real() },

  parts: {
    circle: {
      states: 'sin(x)^2 + cos(x)^2 == 1',
      derivation: [
        cases(
          '0 <= x',
          [
            monotone('constant', {
              variable: 's',
              from: '0',
              to: 'x',
              of: 'sin(s)^2 + cos(s)^2',
              derivative: '== 0',
              proof: [['==', 'rhs', algebra()]],
            }),
            ['==', 'sin(0)^2 + cos(0)^2', hypothesis('constant')],
            ['==', 'rhs', algebra()],
          ],
          [
            monotone('constant', {
              variable: 's',
              from: 'x',
              to: '0',
              of: 'sin(s)^2 + cos(s)^2',
              derivative: '== 0',
              proof: [['==', 'rhs', algebra()]],
            }),
            ['==', 'sin(0)^2 + cos(0)^2', hypothesis('constant')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
    parity: {
      states: '(sin(-x) == -sin(x)) and (cos(-x) == cos(x))',
      derivation: [both([['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]])],
    },
    'sine-of-a-sum': {
      states: 'sin(x + y) == sin(x)*cos(y) + cos(x)*sin(y)',
      derivation: [
        have(
          'no difference',
          '(sin(x + y) - sin(x)*cos(y) - cos(x)*sin(y))^2 + (cos(x + y) - cos(x)*cos(y) + sin(x)*sin(y))^2 == 0',
          [
            cases(
              '0 <= x',
              [
                monotone('constant', {
                  variable: 's',
                  from: '0',
                  to: 'x',
                  of: '(sin(s + y) - sin(s)*cos(y) - cos(s)*sin(y))^2 + (cos(s + y) - cos(s)*cos(y) + sin(s)*sin(y))^2',
                  derivative: '== 0',
                  proof: [
                    [
                      '==',
                      '2*(sin(s + y) - sin(s)*cos(y) - cos(s)*sin(y))*(cos(s + y) - cos(s)*cos(y) + sin(s)*sin(y)) + 2*(cos(s + y) - cos(s)*cos(y) + sin(s)*sin(y))*(-sin(s + y) + sin(s)*cos(y) + cos(s)*sin(y))',
                      algebra(),
                    ],
                    ['==', 'rhs', algebra()],
                  ],
                }),
                [
                  '==',
                  '(sin(0 + y) - sin(0)*cos(y) - cos(0)*sin(y))^2 + (cos(0 + y) - cos(0)*cos(y) + sin(0)*sin(y))^2',
                  hypothesis('constant'),
                ],
                ['==', 'rhs', algebra()],
              ],
              [
                monotone('constant', {
                  variable: 's',
                  from: 'x',
                  to: '0',
                  of: '(sin(s + y) - sin(s)*cos(y) - cos(s)*sin(y))^2 + (cos(s + y) - cos(s)*cos(y) + sin(s)*sin(y))^2',
                  derivative: '== 0',
                  proof: [
                    [
                      '==',
                      '2*(sin(s + y) - sin(s)*cos(y) - cos(s)*sin(y))*(cos(s + y) - cos(s)*cos(y) + sin(s)*sin(y)) + 2*(cos(s + y) - cos(s)*cos(y) + sin(s)*sin(y))*(-sin(s + y) + sin(s)*cos(y) + cos(s)*sin(y))',
                      algebra(),
                    ],
                    ['==', 'rhs', algebra()],
                  ],
                }),
                [
                  '==',
                  '(sin(0 + y) - sin(0)*cos(y) - cos(0)*sin(y))^2 + (cos(0 + y) - cos(0)*cos(y) + sin(0)*sin(y))^2',
                  hypothesis('constant'),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        ),
        have('equal', 'sin(x + y) - sin(x)*cos(y) - cos(x)*sin(y) == 0', [
          contradiction('0 < 0', [
            [
              '<',
              '(sin(x + y) - sin(x)*cos(y) - cos(x)*sin(y))^2 + (cos(x + y) - cos(x)*cos(y) + sin(x)*sin(y))^2',
              sign(),
            ],
            ['==', 'rhs', hypothesis('no difference')],
          ]),
        ]),
        ['==', 'sin(x + y) - sin(x)*cos(y) - cos(x)*sin(y) + (sin(x)*cos(y) + cos(x)*sin(y))', algebra()],
        ['==', 'rhs', hypothesis('equal')],
      ],
    },
    'cosine-of-a-sum': {
      states: 'cos(x + y) == cos(x)*cos(y) - sin(x)*sin(y)',
      derivation: [
        have(
          'no difference',
          '(sin(x + y) - sin(x)*cos(y) - cos(x)*sin(y))^2 + (cos(x + y) - cos(x)*cos(y) + sin(x)*sin(y))^2 == 0',
          [
            cases(
              '0 <= x',
              [
                monotone('constant', {
                  variable: 's',
                  from: '0',
                  to: 'x',
                  of: '(sin(s + y) - sin(s)*cos(y) - cos(s)*sin(y))^2 + (cos(s + y) - cos(s)*cos(y) + sin(s)*sin(y))^2',
                  derivative: '== 0',
                  proof: [
                    [
                      '==',
                      '2*(sin(s + y) - sin(s)*cos(y) - cos(s)*sin(y))*(cos(s + y) - cos(s)*cos(y) + sin(s)*sin(y)) + 2*(cos(s + y) - cos(s)*cos(y) + sin(s)*sin(y))*(-sin(s + y) + sin(s)*cos(y) + cos(s)*sin(y))',
                      algebra(),
                    ],
                    ['==', 'rhs', algebra()],
                  ],
                }),
                [
                  '==',
                  '(sin(0 + y) - sin(0)*cos(y) - cos(0)*sin(y))^2 + (cos(0 + y) - cos(0)*cos(y) + sin(0)*sin(y))^2',
                  hypothesis('constant'),
                ],
                ['==', 'rhs', algebra()],
              ],
              [
                monotone('constant', {
                  variable: 's',
                  from: 'x',
                  to: '0',
                  of: '(sin(s + y) - sin(s)*cos(y) - cos(s)*sin(y))^2 + (cos(s + y) - cos(s)*cos(y) + sin(s)*sin(y))^2',
                  derivative: '== 0',
                  proof: [
                    [
                      '==',
                      '2*(sin(s + y) - sin(s)*cos(y) - cos(s)*sin(y))*(cos(s + y) - cos(s)*cos(y) + sin(s)*sin(y)) + 2*(cos(s + y) - cos(s)*cos(y) + sin(s)*sin(y))*(-sin(s + y) + sin(s)*cos(y) + cos(s)*sin(y))',
                      algebra(),
                    ],
                    ['==', 'rhs', algebra()],
                  ],
                }),
                [
                  '==',
                  '(sin(0 + y) - sin(0)*cos(y) - cos(0)*sin(y))^2 + (cos(0 + y) - cos(0)*cos(y) + sin(0)*sin(y))^2',
                  hypothesis('constant'),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        ),
        have('equal', 'cos(x + y) - cos(x)*cos(y) + sin(x)*sin(y) == 0', [
          contradiction('0 < 0', [
            [
              '<',
              '(sin(x + y) - sin(x)*cos(y) - cos(x)*sin(y))^2 + (cos(x + y) - cos(x)*cos(y) + sin(x)*sin(y))^2',
              sign(),
            ],
            ['==', 'rhs', hypothesis('no difference')],
          ]),
        ]),
        ['==', 'cos(x + y) - cos(x)*cos(y) + sin(x)*sin(y) + (cos(x)*cos(y) - sin(x)*sin(y))', algebra()],
        ['==', 'rhs', hypothesis('equal')],
      ],
    },
    'sine-of-a-difference': {
      states: 'sin(x - y) == sin(x)*cos(y) - cos(x)*sin(y)',
      derivation: [
        [
          '==',
          'sin(x)*cos(-y) + cos(x)*sin(-y)',
          lemma('trigonometric-identities', { part: 'sine-of-a-sum', at: { x: 'x', y: '-y' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'cosine-of-a-difference': {
      states: 'cos(x - y) == cos(x)*cos(y) + sin(x)*sin(y)',
      derivation: [
        [
          '==',
          'cos(x)*cos(-y) - sin(x)*sin(-y)',
          lemma('trigonometric-identities', { part: 'cosine-of-a-sum', at: { x: 'x', y: '-y' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'sine-of-twice': {
      states: 'sin(2*x) == 2*sin(x)*cos(x)',
      derivation: [
        [
          '==',
          'sin(x)*cos(x) + cos(x)*sin(x)',
          lemma('trigonometric-identities', { part: 'sine-of-a-sum', at: { x: 'x', y: 'x' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'cosine-of-twice': {
      states: 'cos(2*x) == cos(x)^2 - sin(x)^2',
      derivation: [
        [
          '==',
          'cos(x)*cos(x) - sin(x)*sin(x)',
          lemma('trigonometric-identities', { part: 'cosine-of-a-sum', at: { x: 'x', y: 'x' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'cosine-of-twice-by-one-square': {
      states: '(cos(2*x) == 1 - 2*sin(x)^2) and (cos(2*x) == 2*cos(x)^2 - 1)',
      derivation: [
        both(
          [
            [
              '==',
              'cos(x)^2 - sin(x)^2',
              lemma('trigonometric-identities', { part: 'cosine-of-twice', at: { x: 'x' } }),
            ],
            ['==', 'sin(x)^2 + cos(x)^2 - 2*sin(x)^2', algebra()],
            ['==', 'rhs', lemma('trigonometric-identities', { part: 'circle', at: { x: 'x' } })],
          ],
          [
            [
              '==',
              'cos(x)^2 - sin(x)^2',
              lemma('trigonometric-identities', { part: 'cosine-of-twice', at: { x: 'x' } }),
            ],
            ['==', '2*cos(x)^2 - (sin(x)^2 + cos(x)^2)', algebra()],
            ['==', 'rhs', lemma('trigonometric-identities', { part: 'circle', at: { x: 'x' } })],
          ],
        ),
      ],
    },
    chord: {
      states: '(cos(2*x) - cos(2*y))^2 + (sin(2*x) - sin(2*y))^2 == 4*sin(x - y)^2',
      derivation: [
        [
          '==',
          '(sin(2*x)^2 + cos(2*x)^2) + (sin(2*y)^2 + cos(2*y)^2) - 2*(cos(2*x)*cos(2*y) + sin(2*x)*sin(2*y))',
          algebra(),
        ],
        [
          '==',
          '1 + (sin(2*y)^2 + cos(2*y)^2) - 2*(cos(2*x)*cos(2*y) + sin(2*x)*sin(2*y))',
          lemma('trigonometric-identities', { part: 'circle', at: { x: '2*x' } }),
        ],
        [
          '==',
          '1 + 1 - 2*(cos(2*x)*cos(2*y) + sin(2*x)*sin(2*y))',
          lemma('trigonometric-identities', { part: 'circle', at: { x: '2*y' } }),
        ],
        [
          '==',
          '2 - 2*cos(2*x - 2*y)',
          lemma('trigonometric-identities', { part: 'cosine-of-a-difference', at: { x: '2*x', y: '2*y' } }),
        ],
        ['==', '2 - 2*cos(2*(x - y))', algebra()],
        [
          '==',
          '2 - 2*(1 - 2*sin(x - y)^2)',
          lemma('trigonometric-identities', { part: 'cosine-of-twice-by-one-square', at: { x: 'x - y' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    bounded: {
      states: 'cos(x)^2 <= 1',
      derivation: [
        ['<=', 'sin(x)^2 + cos(x)^2', sign()],
        ['==', 'rhs', lemma('trigonometric-identities', { part: 'circle', at: { x: 'x' } })],
      ],
      instances: { regimes: { 'tight: at zero': { draw: { x: { oneOf: [0] } } } } },
    },
  },

  controls: {
    'a hyperbola': {
      part: 'circle',
      replace: ['sin(x)^2 + cos', '-sin(x)^2 + cos'],
      counterexample: { x: 1, y: 0 },
      because: 'cos(2) is negative',
    },
    'sine even': {
      part: 'parity',
      replace: ['== -sin(x)', '== sin(x)'],
      counterexample: { x: 1, y: 0 },
      because: 'sine is odd',
    },
    'sine additive': {
      part: 'sine-of-a-sum',
      states: 'sin(x + y) == sin(x) + sin(y)',
      counterexample: { x: 1, y: 1 },
      because: 'sin(2) is 0.909, twice sin(1) is 1.683',
    },
    'cosine with the other sign': {
      part: 'cosine-of-a-sum',
      replace: ['- sin(x)*sin(y)', '+ sin(x)*sin(y)'],
      counterexample: { x: 1, y: 1 },
      because: 'that is the cosine of the difference',
    },
    'sine with the other sign': {
      part: 'sine-of-a-difference',
      replace: ['- cos(x)*sin(y)', '+ cos(x)*sin(y)'],
      counterexample: { x: 1, y: 1 },
      because: 'that is the sine of the sum',
    },
    'the sum instead of the difference': {
      part: 'cosine-of-a-difference',
      replace: ['+ sin(x)*sin(y)', '- sin(x)*sin(y)'],
      counterexample: { x: 1, y: 1 },
      because: 'cos(0) is 1',
    },
    'sine doubled': {
      part: 'sine-of-twice',
      replace: ['2*sin(x)*cos(x)', '2*sin(x)'],
      counterexample: { x: 1, y: 0 },
      because: 'sin(2) is 0.909',
    },
    'cosine squared': {
      part: 'cosine-of-twice',
      replace: ['- sin(x)^2', '+ sin(x)^2'],
      counterexample: { x: 1, y: 0 },
      because: 'cos(2) is not 1',
    },
    'cosine squared once': {
      part: 'cosine-of-twice-by-one-square',
      replace: ['1 - 2*sin(x)^2', '1 - sin(x)^2'],
      counterexample: { x: 1, y: 0 },
      because: 'cos(2) is not cos(1)^2',
    },
    'a chord of half the length': {
      part: 'chord',
      replace: ['4*sin', '2*sin'],
      counterexample: { x: 1, y: 0 },
      because: 'opposite points have distance 2',
    },
    'a smaller bound': {
      part: 'bounded',
      replace: ['cos(x)^2 <= 1', 'cos(x)^2 <= 99/100'],
      counterexample: { x: 0, y: 0 },
      because: 'cos(0) is 1',
    },
  },
});
