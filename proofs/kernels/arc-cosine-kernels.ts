/**
 * # Arc-cosine kernels of order zero and one
 *
 * For standard normal weights w in any dimension and inputs x, y other than 0 with the angle theta, both w x and w y are positive with
 * probability k0 = (pi - theta)/(2 pi), and E relu(w x) relu(w y) = |x| |y| k1, k1 = (sin(theta) + (pi - theta) cos(theta))/(2 pi): cited, and
 * checked by draws. What the citation rests on besides polar coordinates of the plane normal law (a uniform angle, and a radius with E r^2 = 2
 * independent of it) is derived: on which arc of angles both are positive, and the integral over it by an antiderivative. As a function of
 * the correlation k1 has the derivative k0, as the slopes of its chords lie between the values of k0 at their ends, on all of [-1, 1];
 * E relu(w x)^2 = |x|^2/2 for every symmetric law with unit second moments; Gram matrices are positive semidefinite, being means of squares.
 * Not claimed: an angle of zero vectors (the means are 0 there); kernels of higher orders; other laws of the weights (see `controls`).
 */
import {
  algebra,
  array,
  both,
  calculus,
  cases,
  element,
  have,
  hoeffding,
  hypothesis,
  indexSet,
  law,
  lemma,
  medianOfMeans,
  monotone,
  proof,
  real,
  sign,
  standardNormal,
  unfold,
} from 'lemmata';

const id = 'arc-cosine-kernels';
const own = (part: string, at: Record<string, string> = {}) => lemma(id, { part, at });
const circle = (part: string, at: Record<string, string> = {}) => lemma('circle-constant', { part, at });
const identity = (part: string, at: Record<string, string>) =>
  lemma('trigonometric-identities', { part, at });

const at = (x: string) => `sum(j in J, ${x}[j]*W[j,w])`;
const length = (x: string) => `sqrt(sum(j in J, ${x}[j]^2))`;

const normal = {
  given: {
    J: indexSet('coordinates'),
    Weights: law('weights'),
    W: array('J', 'Weights', { is: 'square-integrable' }),
    x: array('J'),
    y: array('J'),
    theta: real(),
  },
  hypotheses: {
    'no zero vectors': '(0 < sum(j in J, x[j]^2)) and (0 < sum(j in J, y[j]^2))',
    'an angle': '(0 <= theta) and (theta <= pi)',
    'the angle of x and y': `cos(theta)*${length('x')}*${length('y')} == sum(j in J, x[j]*y[j])`,
    'even law': 'forall(t in R[J], E(w in Weights, sin(sum(j in J, t[j]*W[j,w]))) == 0)',
    'normal law':
      'forall(t in R[J], E(w in Weights, cos(sum(j in J, t[j]*W[j,w]))) == exp(-(sum(j in J, t[j]^2)/2)))',
  },
};
/** Vectors with their angle: y is x turned by theta in the plane of x and a vector beside it, of its length and at a right angle with it. */
const turn = (side: string) => `map(j in J, cos(theta)*x[j] + sin(theta)*(${side}))`;
const inputs = [
  { J: 1, x: [1], y: [1], theta: 0 },
  { J: 2, x: [1, 0], y: turn('1 - x[j]'), theta: '1/8' },
  { J: 2, x: [1, 0], y: turn('1 - x[j]'), theta: 3 },
  // (3, -6, 2) is beside (2, 3, 6), and has the length 7 as well.
  {
    J: 3,
    x: ['2/7', '3/7', '6/7'],
    y: turn('(3 - 9*(7*x[j] - 2) + 35/12*(7*x[j] - 2)*(7*x[j] - 3))/7'),
    theta: 1,
  },
];
/** Of lengths that are not 1: (4, -3) is beside (3, 4). */
const lengths = { J: 2, x: [3, 4], y: 'map(j in J, (cos(theta)*x[j] + sin(theta)*(25 - 7*x[j]))/10)' };
const secondMoment = medianOfMeans({ variance: '3/2*sum(j in J, x[j]^2)*sum(j in J, y[j]^2)' });
const orthant = `E(w in Weights, indicator(0 < ${at('x')})*indicator(0 < ${at('y')}))`;
const product = `E(w in Weights, relu(${at('x')})*relu(${at('y')}))`;

const range = (a: string) => ({
  given: { theta: real(), a: real() },
  hypotheses: { 'an angle': '(0 <= theta) and (theta <= pi)', arc: a },
});
const plane = { draw: { theta: { between: [0, 3] as const }, a: { between: [-1.5, 6] as const } } };

export default proof({
  id,
  title: 'Arc-cosine kernels: closed forms, the derivative in the correlation, positive semidefinite',
  sources: [],
  references: ['cho2009', 'neal1996'],

  given: {},
  where: {
    'k0(alpha in R)': '(pi - alpha)/(2*pi)',
    'k1(alpha in R)': '(sin(alpha) + (pi - alpha)*cos(alpha))/(2*pi)',
    // Of cos(alpha) cos(alpha - th) in alpha.
    'F(th in R, alpha in R)': 'alpha*cos(th)/2 + sin(2*alpha - th)/4',
  },

  parts: {
    'order zero': {
      ...normal,
      cited:
        'two linear forms of normal weights depend on their plane only, in which the angle is uniform (Sheppard 1899): the probability is the length of the arc `both positive`, by `length of the arc`',
      states: `${orthant} == k0(theta)`,
      samples: {
        normal: {
          laws: { W: standardNormal() },
          at: inputs,
          draws: 2 ** 16,
          by: hoeffding(),
        },
        // Where it need not be known that the quantity is an indicator.
        'normal, by the variance': {
          laws: { W: standardNormal() },
          at: [{ ...lengths, theta: 2 }],
          draws: 2 ** 16,
          by: medianOfMeans({ variance: '1' }),
        },
      },
    },
    'order one': {
      ...normal,
      cited:
        'in the plane of the two forms angle and radius are independent, the angle uniform, and E r^2 = 2 (Box and Muller 1958); the mean over the angle is the integral of `antiderivative` over the arc `both positive`, by the fundamental theorem of calculus (Cho and Saul 2009)',
      states: `${product} == ${length('x')}*${length('y')}*k1(theta)`,
      samples: {
        normal: {
          laws: { W: standardNormal() },
          at: inputs,
          draws: 2 ** 16,
          by: secondMoment,
        },
        'other lengths': {
          laws: { W: standardNormal() },
          at: [{ ...lengths, theta: '1/4' }],
          draws: 2 ** 18,
          by: secondMoment,
        },
        'other lengths, an obtuse angle': {
          laws: { W: standardNormal() },
          at: [{ ...lengths, theta: 2 }],
          draws: 2 ** 18,
          by: secondMoment,
        },
      },
    },
    'both positive': {
      ...range('(theta - pi/2 < a) and (a < pi/2)'),
      states: 'relu(cos(a))*relu(cos(a - theta)) == cos(a)*cos(a - theta)',
      derivation: [
        have('first', '0 < cos(a)', [
          have('range', '(0 < pi/2 - a) and (pi/2 - a < pi)', [
            both(
              [['<', 'rhs', hypothesis('arc')]],
              [
                ['<', 'pi/2 - a + (a - (theta - pi/2)) + theta', sign('(a - (theta - pi/2)) + theta')],
                ['==', 'rhs', algebra()],
              ],
            ),
          ]),
          ['<', 'sin(pi/2 - a)', circle('sine positive', { x: 'pi/2 - a' })],
          ['==', 'rhs', circle('complement', { x: 'a' })],
        ]),
        have('second', '0 < cos(a - theta)', [
          have('range', '(0 < pi/2 - (a - theta)) and (pi/2 - (a - theta) < pi)', [
            both(
              [['<', 'rhs', sign('(pi/2 - a) + theta')]],
              [
                ['<', 'pi/2 - (a - theta) + (a - (theta - pi/2))', sign('a - (theta - pi/2)')],
                ['==', 'rhs', algebra()],
              ],
            ),
          ]),
          ['<', 'sin(pi/2 - (a - theta))', circle('sine positive', { x: 'pi/2 - (a - theta)' })],
          ['==', 'rhs', circle('complement', { x: 'a - theta' })],
        ]),
        ['==', 'rhs', sign()],
      ],
      instances: plane,
    },
    'beside the arc': {
      ...range('(pi/2 < a) and (a < theta - pi/2 + 2*pi)'),
      states: 'relu(cos(a))*relu(cos(a - theta)) == 0',
      derivation: [
        cases(
          'a <= 3/2*pi',
          [
            have('range', '(0 <= a - pi/2) and (a - pi/2 <= pi)', [
              both(
                [['<=', 'rhs', sign('a - pi/2')]],
                [
                  ['<=', 'a - pi/2 + (3/2*pi - a)', sign('3/2*pi - a')],
                  ['==', 'rhs', algebra()],
                ],
              ),
            ]),
            have('first', 'cos(a) <= 0', [
              ['==', 'sin(pi/2 - a)', circle('complement', { x: 'a' })],
              ['==', '-sin(a - pi/2)', algebra()],
              ['<=', '-0', circle('sine nonnegative', { x: 'a - pi/2' })],
              ['==', 'rhs', algebra()],
            ]),
            ['==', '0*relu(cos(a - theta))', sign()],
            ['==', 'rhs', algebra()],
          ],
          [
            have('range', '(0 <= a - theta - pi/2) and (a - theta - pi/2 <= pi)', [
              both(
                [['<=', 'rhs', sign('(a - 3/2*pi) + (pi - theta)')]],
                [
                  ['<=', 'a - theta - pi/2 + (theta - pi/2 + 2*pi - a)', sign('theta - pi/2 + 2*pi - a')],
                  ['==', 'rhs', algebra()],
                ],
              ),
            ]),
            have('second', 'cos(a - theta) <= 0', [
              ['==', 'sin(pi/2 - (a - theta))', circle('complement', { x: 'a - theta' })],
              ['==', '-sin(a - theta - pi/2)', algebra()],
              ['<=', '-0', circle('sine nonnegative', { x: 'a - theta - pi/2' })],
              ['==', 'rhs', algebra()],
            ]),
            ['==', 'relu(cos(a))*0', sign()],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: plane,
    },
    'length of the arc': {
      given: { theta: real() },
      states: '(pi/2 - (theta - pi/2))/(2*pi) == k0(theta)',
      derivation: [
        ['==', '(pi - theta)/(2*pi)', algebra()],
        ['==', 'rhs', unfold('k0')],
      ],
    },
    antiderivative: {
      given: { theta: real(), a: real() },
      states: 'D(F(theta, s), s = a) == cos(a)*cos(a - theta)',
      derivation: [
        ['==', 'D(s*cos(theta)/2 + sin(2*s - theta)/4, s = a)', unfold('F')],
        ['==', 'cos(theta)/2 + cos(2*a - theta)/2', calculus()],
        ['==', 'cos(a - (a - theta))/2 + cos(a + (a - theta))/2', algebra()],
        [
          '==',
          '(cos(a)*cos(a - theta) + sin(a)*sin(a - theta))/2 + cos(a + (a - theta))/2',
          identity('cosine-of-a-difference', { x: 'a', y: 'a - theta' }),
        ],
        [
          '==',
          '(cos(a)*cos(a - theta) + sin(a)*sin(a - theta))/2 + (cos(a)*cos(a - theta) - sin(a)*sin(a - theta))/2',
          identity('cosine-of-a-sum', { x: 'a', y: 'a - theta' }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'integral over the arc': {
      given: { theta: real() },
      states: '2*(F(theta, pi/2) - F(theta, theta - pi/2))/(2*pi) == k1(theta)',
      derivation: [
        [
          '==',
          '2*(pi/2*cos(theta)/2 + sin(2*(pi/2) - theta)/4 - ((theta - pi/2)*cos(theta)/2 + sin(2*(theta - pi/2) - theta)/4))/(2*pi)',
          unfold('F'),
        ],
        ['==', '((pi - theta)*cos(theta) + sin(pi - theta)/2 + sin(pi - theta)/2)/(2*pi)', algebra()],
        [
          '==',
          '((pi - theta)*cos(theta) + sin(theta)/2 + sin(theta)/2)/(2*pi)',
          circle('reflection', { x: 'theta' }),
        ],
        ['==', '(sin(theta) + (pi - theta)*cos(theta))/(2*pi)', algebra()],
        ['==', 'rhs', unfold('k1')],
      ],
    },
    'equal and opposite inputs': {
      states: '((k0(0) == 1/2) and (k1(0) == 1/2)) and ((k0(pi) == 0) and (k1(pi) == 0))',
      derivation: [
        both(
          [
            both(
              [
                ['==', '(pi - 0)/(2*pi)', unfold('k0')],
                ['==', 'rhs', algebra()],
              ],
              [
                ['==', '(sin(0) + (pi - 0)*cos(0))/(2*pi)', unfold('k1')],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
          [
            both(
              [
                ['==', '(pi - pi)/(2*pi)', unfold('k0')],
                ['==', 'rhs', algebra()],
              ],
              [
                ['==', '(sin(pi) + (pi - pi)*cos(pi))/(2*pi)', unfold('k1')],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        ),
      ],
    },
    'right angle': {
      states: '(k0(pi/2) == 1/4) and (k1(pi/2) == 1/(2*pi))',
      derivation: [
        both(
          [
            ['==', '(pi - pi/2)/(2*pi)', unfold('k0')],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', '(sin(pi/2) + (pi - pi/2)*cos(pi/2))/(2*pi)', unfold('k1')],
            ['==', '(1 + (pi - pi/2)*0)/(2*pi)', circle('a quarter turn')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
    'slope in the angle': {
      given: { theta: real() },
      states: 'D(k1(t), t = theta) == -sin(theta)*k0(theta)',
      derivation: [
        ['==', 'D((sin(t) + (pi - t)*cos(t))/(2*pi), t = theta)', unfold('k1')],
        ['==', '-sin(theta)*((pi - theta)/(2*pi))', calculus()],
        ['==', 'rhs', unfold('k0')],
      ],
    },
    'slopes in the correlation': {
      given: { s: real(), t: real() },
      hypotheses: { 'two angles': '((0 <= s) and (s <= t)) and (t <= pi)' },
      states: '(k0(t)*(cos(s) - cos(t)) <= k1(s) - k1(t)) and (k1(s) - k1(t) <= k0(s)*(cos(s) - cos(t)))',
      derivation: [
        both(
          [
            monotone('falls', {
              variable: 'b',
              from: 's',
              to: 't',
              of: 'k1(b) - k0(t)*cos(b)',
              derivative: '<= 0',
              proof: [
                ['==', 'D(k1(z), z = b) + k0(t)*sin(b)', calculus()],
                ['==', '-sin(b)*k0(b) + k0(t)*sin(b)', own('slope in the angle', { theta: 'b' })],
                ['==', '-sin(b)*((pi - b)/(2*pi)) + (pi - t)/(2*pi)*sin(b)', unfold('k0')],
                ['==', '-(sin(b)*((t - b)/(2*pi)))', algebra()],
                ['<=', '-(0*((t - b)/(2*pi)))', circle('sine nonnegative', { x: 'b' })],
                ['==', 'rhs', algebra()],
              ],
            }),
            ['==', '(k1(t) - k0(t)*cos(t)) + k0(t)*cos(s) - k1(t)', algebra()],
            ['<=', '(k1(s) - k0(t)*cos(s)) + k0(t)*cos(s) - k1(t)', hypothesis('falls')],
            ['==', 'rhs', algebra()],
          ],
          [
            monotone('rises', {
              variable: 'b',
              from: 's',
              to: 't',
              of: 'k1(b) - k0(s)*cos(b)',
              derivative: '>= 0',
              proof: [
                ['==', 'D(k1(z), z = b) + k0(s)*sin(b)', calculus()],
                ['==', '-sin(b)*k0(b) + k0(s)*sin(b)', own('slope in the angle', { theta: 'b' })],
                ['==', '-sin(b)*((pi - b)/(2*pi)) + (pi - s)/(2*pi)*sin(b)', unfold('k0')],
                ['==', 'sin(b)*((b - s)/(2*pi))', algebra()],
                ['>=', '0*((b - s)/(2*pi))', circle('sine nonnegative', { x: 'b' })],
                ['==', 'rhs', algebra()],
              ],
            }),
            ['==', 'k1(s) - (k1(t) - k0(s)*cos(t)) - k0(s)*cos(t)', algebra()],
            ['<=', 'k1(s) - (k1(s) - k0(s)*cos(s)) - k0(s)*cos(t)', hypothesis('rises')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        draw: { s: { between: [0, 3.2] }, t: { between: [0, 3.2] } },
        regimes: { 'tight: one angle': { construct: { s: 't' } } },
      },
    },
    'second moment': {
      given: { Weights: law('weights'), z: array('Weights', { is: 'square-integrable' }), length: real() },
      hypotheses: {
        symmetric: 'E(w in Weights, relu(z[w])^2) == E(w in Weights, relu(-z[w])^2)',
        'unit second moments': 'E(w in Weights, z[w]^2) == length^2',
      },
      states: 'E(w in Weights, relu(z[w])^2) == length^2/2',
      derivation: [
        have('parts', 'forall(q in R, relu(q)^2 + relu(-q)^2 == q^2)', [
          cases('0 <= q', [['==', 'rhs', sign()]], [['==', 'rhs', sign()]]),
        ]),
        ['==', '(E(w in Weights, relu(z[w])^2) + E(w in Weights, relu(z[w])^2))/2', algebra()],
        ['==', '(E(w in Weights, relu(z[w])^2) + E(w in Weights, relu(-z[w])^2))/2', hypothesis('symmetric')],
        ['==', 'E(w in Weights, relu(z[w])^2 + relu(-z[w])^2)/2', algebra()],
        ['==', 'E(w in Weights, z[w]^2)/2', hypothesis('parts')],
        ['==', 'rhs', hypothesis('unit second moments')],
      ],
      instances: {
        sizes: { Weights: [2, 2] },
        raw: { head: element('Weights') },
        // Two points of opposite sign, weighted against their probabilities.
        construct: {
          'z[w in Weights]': '(2*delta(w,head) - 1)*length/sqrt(2*max(1/4096, E(y in Weights, delta(y,w))))',
        },
      },
    },
    'positive semidefinite': {
      given: {
        J: indexSet('coordinates'),
        A: indexSet('inputs'),
        Weights: law('weights'),
        W: array('J', 'Weights', { is: 'square-integrable' }),
        x: array('A', 'J'),
        c: array('A'),
        K0: array('A', 'A'),
        K1: array('A', 'A'),
      },
      hypotheses: {
        'kernel of order zero':
          'forall(p in A, q in A, E(w in Weights, indicator(0 < sum(j in J, x[p,j]*W[j,w]))*indicator(0 < sum(j in J, x[q,j]*W[j,w]))) == K0[p,q])',
        'kernel of order one':
          'forall(p in A, q in A, E(w in Weights, relu(sum(j in J, x[p,j]*W[j,w]))*relu(sum(j in J, x[q,j]*W[j,w]))) == K1[p,q])',
      },
      states:
        '(0 <= sum(p in A, sum(q in A, c[p]*c[q]*K0[p,q]))) and (0 <= sum(p in A, sum(q in A, c[p]*c[q]*K1[p,q])))',
      derivation: [
        both(
          [
            ['<=', 'E(w in Weights, sum(p in A, c[p]*indicator(0 < sum(j in J, x[p,j]*W[j,w])))^2)', sign()],
            [
              '==',
              'sum(p in A, sum(q in A, c[p]*c[q]*E(w in Weights, indicator(0 < sum(j in J, x[p,j]*W[j,w]))*indicator(0 < sum(j in J, x[q,j]*W[j,w])))))',
              algebra(),
            ],
            ['==', 'rhs', hypothesis('kernel of order zero')],
          ],
          [
            ['<=', 'E(w in Weights, sum(p in A, c[p]*relu(sum(j in J, x[p,j]*W[j,w])))^2)', sign()],
            [
              '==',
              'sum(p in A, sum(q in A, c[p]*c[q]*E(w in Weights, relu(sum(j in J, x[p,j]*W[j,w]))*relu(sum(j in J, x[q,j]*W[j,w])))))',
              algebra(),
            ],
            ['==', 'rhs', hypothesis('kernel of order one')],
          ],
        ),
      ],
      instances: {
        sizes: { J: [1, 2], A: [1, 3], Weights: [1, 3] },
        construct: {
          'K0[p in A, q in A]':
            'E(w in Weights, indicator(0 < sum(j in J, x[p,j]*W[j,w]))*indicator(0 < sum(j in J, x[q,j]*W[j,w])))',
          'K1[p in A, q in A]':
            'E(w in Weights, relu(sum(j in J, x[p,j]*W[j,w]))*relu(sum(j in J, x[q,j]*W[j,w])))',
        },
        regimes: {
          'tight: one input twice': {
            sizes: { A: [2, 2] },
            raw: { one: element('A'), base: array('J') },
            construct: { 'x[p in A, j in J]': 'base[j]', 'c[p in A]': '2*delta(p,one) - 1' },
          },
        },
      },
    },
  },

  controls: {
    'k0 = 1/2 - theta/pi': {
      part: 'right angle',
      states: '(1/2 - pi/2/pi == 1/4) and (k1(pi/2) == 1/(2*pi))',
      counterexample: {},
      because: 'at a right angle that is 0, not 1/4',
    },
    'k1 = cos(theta)/2': {
      part: 'right angle',
      states: '(k0(pi/2) == 1/4) and (cos(pi/2)/2 == 1/(2*pi))',
      counterexample: {},
      because: 'at a right angle that is 0, not 1/(2 pi) = 0.159',
    },
    'theta in the place of pi - theta': {
      part: 'equal and opposite inputs',
      states:
        '((k0(0) == 1/2) and ((sin(0) + 0*cos(0))/(2*pi) == 1/2)) and ((k0(pi) == 0) and (k1(pi) == 0))',
      counterexample: {},
      because: 'at theta = 0 that is 0, not 1/2 (at a right angle it agrees)',
    },
    'the factor 1/pi': {
      part: 'equal and opposite inputs',
      states:
        '((k0(0) == 1/2) and ((sin(0) + (pi - 0)*cos(0))/pi == 1/2)) and ((k0(pi) == 0) and (k1(pi) == 0))',
      counterexample: {},
      because: 'at theta = 0 that is 1, not 1/2',
    },
    'Rademacher weights': {
      part: 'order one',
      given: { u: array('Weights'), v: array('Weights') },
      without: ['no zero vectors', 'an angle', 'the angle of x and y', 'even law', 'normal law'],
      states: 'E(w in Weights, relu(u[w])*relu(v[w])) == k1(pi/2)',
      counterexample: {
        Weights: ['1/4', '1/4', '1/4', '1/4'],
        u: [1, 1, -1, -1],
        v: [1, -1, 1, -1],
        J: 0,
        W: [],
        x: [],
        y: [],
        theta: 1,
      },
      because: 'inputs e_1 and e_2: 1/4, not 1/(2 pi)',
    },
    'the derivative without the sine': {
      part: 'slope in the angle',
      states: 'D(k1(t), t = theta) == -k0(theta)',
      counterexample: { theta: 0 },
      because: 'the angle is stationary at equal inputs: 0, not -1/2',
    },
    'slopes of k1 by k0 at the other end': {
      part: 'slopes in the correlation',
      states: '(k0(s)*(cos(s) - cos(t)) <= k1(s) - k1(t)) and (k1(s) - k1(t) <= k0(t)*(cos(s) - cos(t)))',
      counterexample: { s: 0, t: 1 },
      because: 'k1 is convex in the correlation',
    },
    'positive on half of the circle': {
      part: 'both positive',
      hypotheses: { arc: '(-pi/2 < a) and (a < pi/2)' },
      counterexample: { theta: 2, a: -1 },
      because: 'cos(-3) is negative',
    },
    'not positive beyond a right angle': {
      part: 'beside the arc',
      hypotheses: { arc: '(pi/2 < a) and (a < 2*pi)' },
      counterexample: { theta: '1/2', a: 6 },
      because: 'cos(6) and cos(11/2) are positive',
    },
    'all of the second moment': {
      part: 'second moment',
      without: ['symmetric'],
      counterexample: { Weights: [1], z: [1], length: 1 },
      instances: { construct: { 'z[w in Weights]': 'length' } },
      because: 'weights that are positive: 1, not 1/2',
    },
    'a Gram matrix of numbers': {
      part: 'positive semidefinite',
      without: ['kernel of order zero', 'kernel of order one'],
      counterexample: { J: 0, A: 1, Weights: [1], W: [], x: [[]], c: [1], K0: [[-1]], K1: [[-1]] },
      instances: { construct: { 'K0[p in A, q in A]': '-1', 'K1[p in A, q in A]': '-1' } },
      because: 'numbers need be no means of products',
    },
    'normal weights with another closed form': {
      part: 'order zero',
      states: `${orthant} == 1/2 - theta/pi`,
      samples: {
        'right angle, nearly': {
          laws: { W: standardNormal() },
          at: [{ J: 2, x: [1, 0], y: turn('1 - x[j]'), theta: '3/2' }],
          draws: 2 ** 14,
          by: hoeffding(),
        },
      },
      because: 'at a right angle the probability is 1/4',
    },
  },
});
