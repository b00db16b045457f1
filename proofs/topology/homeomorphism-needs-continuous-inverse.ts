/**
 * # A homeomorphism needs a continuous inverse
 *
 * t -> (cos 2 pi t, sin 2 pi t) is a continuous bijection of [0, 1) onto the unit circle, and its inverse is not continuous at (1, 0):
 * however close to it, there are points of angles t >= 1/2; at t = 1 - 1/n the distance is 2 sin(pi/n). A homeomorphism is a continuous
 * bijection whose inverse is continuous, too. On the compact arcs [0, 1 - a] the inverse has the modulus (1 - a)/(2 sin(pi a)), attained at
 * the ends. That the bijection is onto is the intermediate value theorem. Cited: that a continuous injection of a compact set has a
 * continuous inverse; that one of an open subset of R^n into R^n is open (invariance of domain).
 * Not claimed: compact spaces and Hausdorff spaces beyond subsets of R^n; that networks keep homeomorphism types.
 */
import {
  algebra,
  array,
  both,
  calculus,
  cases,
  contradiction,
  fn,
  have,
  hypothesis,
  type InstanceSpec,
  indexSet,
  interval,
  lemma,
  monotone,
  natural,
  obtain,
  proof,
  real,
  sign,
  witness,
} from 'lemmata';

const id = 'homeomorphism-needs-continuous-inverse';
const own = (part: string, at: Record<string, string>) => lemma(id, { part, at });
const circle = (part: string, at: Record<string, string> = {}) => lemma('circle-constant', { part, at });
/** The square of the distance of two points on the circle. */
const distance = (s: string, t: string) =>
  `(cos(2*pi*${s}) - cos(2*pi*${t}))^2 + (sin(2*pi*${s}) - sin(2*pi*${t}))^2`;
const square = (a: string, b: string) => `sum(i in I, (${a}[i] - ${b}[i])^2)`;
const image = (a: string, b: string) => `sum(k in J, (f(${a})[k] - f(${b})[k])^2)`;

const subset = {
  given: { I: indexSet('coordinates'), inside: fn('R[I]', 'R') },
};
const continuous = (image: string) =>
  `forall(p in R[I], err in positive, 0 < inside(p), exists(radius in positive, forall(z in R[I], 0 < inside(z), ${square('z', 'p')} <= radius^2, ${image} <= err^2)))`;
/** A function that outside of the set takes its values a second time. */
const folded = (name: string, inside: string): Record<string, InstanceSpec> => ({
  [`folded outside, ${name}`]: {
    models: {
      inside: `map(point in R[I], ${inside})`,
      f: 'map(point in R[I], k in J, min(sum(i in I, point[i]), 2 - sum(i in I, point[i])))',
    },
    draw: {
      q: { oneOf: [0, '1/2', 1, '3/2', 2] },
      x: { oneOf: [0, '1/2', 1, '3/2', 2] },
      eps: { oneOf: ['1/4', '1/2', 2] },
    },
  },
});
/** The number, where it is positive, as it is by the conditions of the statement. */
const positive = (x: string) => `max(${x}, (1 - indicator(0 < ${x}))/8)`;
/** How far a point inside may move. */
const room = '(1 - sum(i in I, abs(q[i])))/max(1, card(I))';
const direction = 'turn[i]/(1 + sum(m in I, abs(turn[m])))';

export default proof({
  id,
  title: 'A continuous bijection need not be a homeomorphism; on compact sets it is',
  sources: [
    {
      document: 'foundations-article',
      section: 'Topology and Deep Learning (Homeomorphisms)',
      relation: 'made precise',
    },
  ],
  references: ['rudin1976, Theorems 4.17 and 8.7', 'hatcher2002, Theorem 2B.3'],

  given: {},

  parts: {
    chord: {
      given: { s: real(), t: real() },
      states: `${distance('s', 't')} == 4*sin(pi*(s - t))^2`,
      derivation: [
        [
          '==',
          distance('s', 't').replaceAll('2*pi*s', '2*(pi*s)').replaceAll('2*pi*t', '2*(pi*t)'),
          algebra(),
        ],
        [
          '==',
          '4*sin(pi*s - pi*t)^2',
          lemma('trigonometric-identities', { part: 'chord', at: { x: 'pi*s', y: 'pi*t' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    continuous: {
      given: { s: real(), t: real() },
      states: `${distance('s', 't')} <= (2*pi*(s - t))^2`,
      derivation: [
        have('sine', 'forall(z in R, sin(z)^2 <= z^2)', [
          cases(
            '0 <= z',
            [
              ['==', 'abs(sin(z))^2', algebra()],
              ['<=', 'rhs', lemma('sine-and-cosine', { part: 'sine below its argument', at: { t: 'z' } })],
            ],
            [
              ['==', 'abs(sin(-z))^2', algebra()],
              [
                '<=',
                '(-z)^2',
                lemma('sine-and-cosine', { part: 'sine below its argument', at: { t: '-z' } }),
              ],
              ['==', 'rhs', algebra()],
            ],
          ),
        ]),
        ['==', '4*sin(pi*(s - t))^2', own('chord', { s: 's', t: 't' })],
        ['<=', '4*(pi*(s - t))^2', hypothesis('sine', { at: { z: 'pi*(s - t)' } })],
        ['==', 'rhs', algebra()],
      ],
      instances: { regimes: { 'tight: one point': { construct: { t: 's' } } } },
    },
    injective: {
      given: { s: real('[0,1)'), t: real('[0,1)') },
      hypotheses: {
        'same point': '(cos(2*pi*s) == cos(2*pi*t)) and (sin(2*pi*s) == sin(2*pi*t))',
      },
      states: 's == t',
      derivation: [['==', 'rhs', circle('one angle to a point', { s: 's', t: 't' })]],
      instances: { construct: { s: 't' } },
    },
    onto: {
      given: { a: real(), b: real() },
      hypotheses: { 'on the circle': 'a^2 + b^2 == 1' },
      states: 'exists(s in R, ((0 <= s) and (s < 1)) and ((cos(2*pi*s) == a) and (sin(2*pi*s) == b)))',
      derivation: [
        have('Lipschitz', 'forall(z in R, p in R, abs(cos(2*pi*z) - cos(2*pi*p)) <= 2*pi*abs(z - p))', [
          have('squares', 'abs(cos(2*pi*z) - cos(2*pi*p))^2 <= (2*pi*abs(z - p))^2', [
            ['==', '(cos(2*pi*z) - cos(2*pi*p))^2', algebra()],
            ['<=', distance('z', 'p'), sign('(sin(2*pi*z) - sin(2*pi*p))^2')],
            ['<=', '(2*pi*(z - p))^2', own('continuous', { s: 'z', t: 'p' })],
            ['==', 'rhs', algebra()],
          ]),
          [
            '<=',
            'rhs',
            lemma('order-of-squares', { at: { a: 'abs(cos(2*pi*z) - cos(2*pi*p))', b: '2*pi*abs(z - p)' } }),
          ],
        ]),
        have(
          'continuous',
          'forall(p in R, eps in positive, 0 <= p, p <= 1/2, exists(nearness in positive, forall(w in R, 0 <= w, w <= 1/2, abs(w - p) <= nearness, abs(-cos(2*pi*w) - (-cos(2*pi*p))) <= eps)))',
          [
            witness({ nearness: 'eps/(2*pi)' }),
            ['==', 'abs(cos(2*pi*w) - cos(2*pi*p))', algebra()],
            ['<=', '2*pi*abs(w - p)', hypothesis('Lipschitz', { at: { z: 'w', p: 'p' } })],
            ['<=', '2*pi*(eps/(2*pi))', hypothesis('assumed-3')],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('cosine', '(-1 <= a) and (a <= 1)', [
          both(
            [
              contradiction('0 < 0', [
                ['<', '(-1 - a)*(1 - a)', sign()],
                ['==', 'a^2 + b^2 - 1 - b^2', algebra()],
                ['==', '1 - 1 - b^2', hypothesis('on the circle')],
                ['<=', 'rhs', sign('b^2')],
              ]),
            ],
            [
              contradiction('0 < 0', [
                ['<', '(a - 1)*(1 + a)', sign()],
                ['==', 'a^2 + b^2 - 1 - b^2', algebra()],
                ['==', '1 - 1 - b^2', hypothesis('on the circle')],
                ['<=', 'rhs', sign('b^2')],
              ]),
            ],
          ),
        ]),
        have('first', '-cos(2*pi*0) <= -a', [
          ['==', '-1', algebra()],
          ['<=', 'rhs', hypothesis('cosine')],
        ]),
        have('last', '-a <= -cos(2*pi*(1/2))', [
          ['<=', '1', hypothesis('cosine')],
          ['==', '-cos(pi)', circle('half a turn')],
          ['==', 'rhs', algebra()],
        ]),
        obtain(
          'c',
          'angle',
          lemma('intermediate-value', {
            at: { f: 'map(t in R, -cos(2*pi*t))', a: '0', b: '1/2', y: '-a' },
          }),
        ),
        have('same cosine', 'cos(2*pi*c) == a', [
          ['==', '-(-cos(2*pi*c))', algebra()],
          ['==', '-(-a)', hypothesis('angle')],
          ['==', 'rhs', algebra()],
        ]),
        have('same square', 'sin(2*pi*c)^2 == b^2', [
          ['==', 'sin(2*pi*c)^2 + cos(2*pi*c)^2 - cos(2*pi*c)^2', algebra()],
          ['==', '1 - cos(2*pi*c)^2', lemma('sine-and-cosine', { part: 'circle', at: { t: '2*pi*c' } })],
          ['==', '1 - a^2', hypothesis('same cosine')],
          ['==', 'a^2 + b^2 - a^2', hypothesis('on the circle')],
          ['==', 'rhs', algebra()],
        ]),
        have('at most pi', '2*pi*c <= pi', [
          ['<=', '2*pi*(1/2)', hypothesis('angle')],
          ['==', 'rhs', algebra()],
        ]),
        have('upper half', '0 <= sin(2*pi*c)', [['<=', 'rhs', circle('sine nonnegative', { x: '2*pi*c' })]]),
        have('same size', 'sin(2*pi*c) == abs(b)', [
          have('at most', 'sin(2*pi*c) <= abs(b)', [
            ['<=', 'rhs', lemma('order-of-squares', { at: { a: 'sin(2*pi*c)', b: 'abs(b)' } })],
          ]),
          have('at least', 'abs(b) <= sin(2*pi*c)', [
            ['<=', 'rhs', lemma('order-of-squares', { at: { a: 'abs(b)', b: 'sin(2*pi*c)' } })],
          ]),
          ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'sin(2*pi*c)', y: 'abs(b)' } })],
        ]),
        cases(
          '0 <= b',
          [
            witness({ s: 'c' }),
            both(
              [
                both(
                  [['<=', 'rhs', hypothesis('angle')]],
                  [
                    ['<=', '1/2', hypothesis('angle')],
                    ['<', 'rhs', algebra()],
                  ],
                ),
              ],
              [
                both(
                  [['==', 'rhs', hypothesis('same cosine')]],
                  [
                    ['==', 'abs(b)', hypothesis('same size')],
                    ['==', 'rhs', sign()],
                  ],
                ),
              ],
            ),
          ],
          [
            have('not at 0', '0 < c', [
              contradiction('0 < 0', [
                have('zero', 'c == 0', [
                  ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'c', y: '0' } })],
                ]),
                ['<', '-b', sign()],
                ['==', 'abs(b)', sign()],
                ['==', 'sin(2*pi*c)', hypothesis('same size')],
                ['==', 'sin(2*pi*0)', hypothesis('zero')],
                ['==', 'rhs', algebra()],
              ]),
            ]),
            witness({ s: '1 - c' }),
            both(
              [
                both(
                  [
                    ['<=', '1/2 - c', hypothesis('angle')],
                    ['<=', 'rhs', sign()],
                  ],
                  [['<', 'rhs', sign('c')]],
                ),
              ],
              [
                both(
                  [
                    ['==', 'cos(-2*pi*c + 2*pi)', algebra()],
                    ['==', 'cos(-2*pi*c)', circle('period, once', { x: '-2*pi*c' })],
                    ['==', 'cos(2*pi*c)', algebra()],
                    ['==', 'rhs', hypothesis('same cosine')],
                  ],
                  [
                    ['==', 'sin(-2*pi*c + 2*pi)', algebra()],
                    ['==', 'sin(-2*pi*c)', circle('period, once', { x: '-2*pi*c' })],
                    ['==', '-sin(2*pi*c)', algebra()],
                    ['==', '-abs(b)', hypothesis('same size')],
                    ['==', 'rhs', sign()],
                  ],
                ),
              ],
            ),
          ],
        ),
      ],
      instances: {
        raw: { share: real('[0,1)') },
        construct: {
          s: 'share',
          a: 'cos(2*pi*share)',
          b: 'sin(2*pi*share)',
          c: 'min(share, 1 - share)',
          p: 'share/2',
          nearness: 'eps/(2*pi)',
          w: 'max(0, share/2 - eps/(2*pi))',
        },
      },
    },
    'the inverse is not continuous': {
      states: `forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and (${distance('s', '0')} <= near^2)))`,
      derivation: [
        have('small', '(0 < min(1/2, near/(2*pi))) and (min(1/2, near/(2*pi)) <= 1/2)', [
          both([['<', 'rhs', sign()]], [['<=', 'rhs', sign()]]),
        ]),
        have('smaller', '2*pi*min(1/2, near/(2*pi)) <= near', [
          ['<=', '2*pi*(near/(2*pi))', sign()],
          ['==', 'rhs', algebra()],
        ]),
        witness({ s: '1 - min(1/2, near/(2*pi))' }),
        both(
          [
            both(
              [['<=', 'rhs', sign('1/2 - min(1/2, near/(2*pi))')]],
              [['<', 'rhs', sign('min(1/2, near/(2*pi))')]],
            ),
          ],
          [
            [
              '==',
              '4*sin(pi*(1 - min(1/2, near/(2*pi)) - 0))^2',
              own('chord', { s: '1 - min(1/2, near/(2*pi))', t: '0' }),
            ],
            ['==', '4*sin(pi - pi*min(1/2, near/(2*pi)))^2', algebra()],
            [
              '==',
              '4*sin(pi*min(1/2, near/(2*pi)))^2',
              circle('reflection', { x: 'pi*min(1/2, near/(2*pi))' }),
            ],
            ['==', '4*sin(pi*(min(1/2, near/(2*pi)) - 0))^2', algebra()],
            [
              '==',
              distance('min(1/2, near/(2*pi))', '0'),
              own('chord', { s: 'min(1/2, near/(2*pi))', t: '0' }),
            ],
            [
              '<=',
              '(2*pi*(min(1/2, near/(2*pi)) - 0))^2',
              own('continuous', { s: 'min(1/2, near/(2*pi))', t: '0' }),
            ],
            ['==', '(2*pi*min(1/2, near/(2*pi)))^2', algebra()],
            ['<=', 'rhs', hypothesis('smaller')],
          ],
        ),
      ],
      instances: { construct: { s: '1 - min(1/2, near/(2*pi))' } },
      slack: 'the chord is shorter than its arc',
    },
    'distances of the witnesses': {
      given: { n: natural() },
      hypotheses: { positive: '0 < n' },
      states: `${distance('(1 - 1/n)', '0')} == (2*sin(pi/n))^2`,
      derivation: [
        ['==', '4*sin(pi*(1 - 1/n - 0))^2', own('chord', { s: '1 - 1/n', t: '0' })],
        ['==', '4*sin(pi - pi/n)^2', algebra()],
        ['==', '4*sin(pi/n)^2', circle('reflection', { x: 'pi/n' })],
        ['==', 'rhs', algebra()],
      ],
      instances: { sizes: { n: [1, 100] } },
    },
    'on a compact arc': {
      given: { a: real('(0,1)'), d: real() },
      hypotheses: { arc: '(0 <= d) and (d <= 1 - a)' },
      states: 'd*(2*sin(pi*a)) <= (1 - a)*(2*sin(pi*d))',
      derivation: [
        have('ends', 'sin(pi*(1 - a)) == sin(pi*a)', [
          ['==', 'sin(pi - pi*a)', algebra()],
          ['==', 'rhs', circle('reflection', { x: 'pi*a' })],
        ]),
        cases(
          '0 < d',
          [
            // sin(x)/x falls, as sin(x) - x cos(x) rises from 0.
            have('slope', 'forall(b in R, 0 <= b, b <= pi, b*cos(b) - sin(b) <= 0)', [
              monotone('falls', {
                variable: 'c',
                from: '0',
                to: 'b',
                of: 'c*cos(c) - sin(c)',
                derivative: '<= 0',
                proof: [
                  ['==', '-(c*sin(c))', calculus()],
                  ['<=', '-(c*0)', circle('sine nonnegative', { x: 'c' })],
                  ['==', 'rhs', algebra()],
                ],
              }),
              ['<=', '0*cos(0) - sin(0)', hypothesis('falls')],
              ['==', 'rhs', algebra()],
            ]),
            monotone('ratio falls', {
              variable: 'c',
              from: 'd',
              to: '1 - a',
              of: 'sin(pi*c)/c',
              derivative: '<= 0',
              proof: [
                have('range', '(0 <= pi*c) and (pi*c <= pi)', [
                  both(
                    [['<=', 'rhs', sign()]],
                    [
                      ['<=', 'pi*c + pi*((1 - a) - c) + pi*a', sign('pi*((1 - a) - c) + pi*a')],
                      ['==', 'rhs', algebra()],
                    ],
                  ),
                ]),
                ['==', '(pi*c*cos(pi*c) - sin(pi*c))/c^2', calculus()],
                ['<=', '0/c^2', hypothesis('slope', { at: { b: 'pi*c' } })],
                ['==', 'rhs', algebra()],
              ],
            }),
            ['==', '2*d*(1 - a)*(sin(pi*(1 - a))/(1 - a))', hypothesis('ends')],
            ['<=', '2*d*(1 - a)*(sin(pi*d)/d)', hypothesis('ratio falls')],
            ['==', 'rhs', algebra()],
          ],
          [
            have('zero', 'd == 0', [
              ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'd', y: '0' } })],
            ]),
            ['==', '0*(2*sin(pi*a))', hypothesis('zero')],
            ['==', '(1 - a)*(2*sin(pi*0))', algebra()],
            ['==', 'rhs', hypothesis('zero')],
          ],
        ),
      ],
      instances: {
        raw: { share: real('[0,1]') },
        construct: { d: 'share*(1 - a)' },
        regimes: { 'tight: the ends of the arc': { construct: { d: '1 - a' } } },
      },
    },
    'compact sets': {
      given: {
        ...subset.given,
        J: indexSet('coordinates of the values'),
        f: fn('R[I]', 'J', 'R'),
        bound: real('positive'),
      },
      hypotheses: {
        bounded: 'forall(p1 in R[I], 0 < inside(p1), sum(i in I, p1[i]^2) <= bound)',
        closed: `forall(p2 in R[I], inside(p2) <= 0, exists(gap in positive, forall(z2 in R[I], ${square('z2', 'p2')} <= gap^2, inside(z2) <= 0)))`,
        continuous: continuous(image('z', 'p')),
        injective: `forall(p3 in R[I], z3 in R[I], 0 < inside(p3), 0 < inside(z3), ${image('p3', 'z3')} <= 0, ${square('p3', 'z3')} <= 0)`,
      },
      cited:
        'the inverse of a continuous bijection of a compact metric space onto another is continuous (Rudin 1976, Theorem 4.17), and closed bounded sets are compact (Theorem 2.41)',
      states: `forall(q in R[I], eps in positive, 0 < inside(q), exists(near in positive, forall(x in R[I], 0 < inside(x), ${image('x', 'q')} <= near^2, ${square('x', 'q')} <= eps^2)))`,
      instances: {
        sizes: { I: [0, 1], J: [1, 2] },
        models: {
          inside: 'map(point in R[I], indicator(sum(i in I, point[i]^2) <= 1))',
          f: 'map(point in R[I], k in J, 2*sum(i in I, point[i]))',
        },
        draw: Object.fromEntries(
          ['p', 'z', 'p1', 'p3', 'z3', 'q', 'x'].map((name) => [name, { between: [-1, 1] as const }]),
        ),
        construct: {
          bound: '1',
          gap: '(sqrt(sum(i in I, p2[i]^2)) - 1)/2',
          radius: 'err/(2*card(J))',
          near: positive('eps'),
        },
        regimes: {
          ...folded('two values', 'indicator(sum(i in I, point[i]^2) <= 1)'),
          ...folded('of both signs', '2*indicator(sum(i in I, point[i]^2) <= 1) - 1'),
          contracting: {
            models: { f: 'map(point in R[I], k in J, sum(i in I, point[i])/4)' },
            construct: { near: positive('eps/4') },
          },
          'a point': {
            sizes: { J: [0, 0] },
            models: { inside: 'map(point in R[I], indicator(sum(i in I, point[i]^2) <= 0))' },
            draw: Object.fromEntries(
              ['p', 'z', 'p1', 'p3', 'z3', 'q', 'x'].map((name) => [name, { oneOf: [0] }]),
            ),
            construct: { gap: 'sqrt(sum(i in I, p2[i]^2))/2', radius: 'err' },
          },
        },
      },
    },
    'invariance of domain': {
      given: { ...subset.given, f: fn('R[I]', 'I', 'R') },
      hypotheses: {
        open: `forall(p2 in R[I], 0 < inside(p2), exists(gap in positive, forall(z2 in R[I], ${square('z2', 'p2')} <= gap^2, 0 < inside(z2))))`,
        continuous: continuous('sum(i in I, (f(z)[i] - f(p)[i])^2)'),
        injective: `forall(p3 in R[I], z3 in R[I], 0 < inside(p3), 0 < inside(z3), sum(i in I, (f(p3)[i] - f(z3)[i])^2) <= 0, ${square('p3', 'z3')} <= 0)`,
      },
      cited:
        'invariance of domain (Brouwer 1912; Hatcher 2002, Theorem 2B.3): the image of an open set is open, for each open set of the domain, so the inverse is continuous',
      states: `forall(q in R[I], eps in positive, 0 < inside(q), exists(near in positive, forall(y in R[I], sum(i in I, (y[i] - f(q)[i])^2) <= near^2, exists(x in R[I], ((0 < inside(x)) and (${square('x', 'q')} <= eps^2)) and (sum(i in I, (f(x)[i] - y[i])^2) <= 0)))))`,
      instances: {
        sizes: { I: [0, 2] },
        models: {
          inside: 'map(point in R[I], indicator(sum(i in I, abs(point[i])) < 1))',
          f: 'map(point in R[I], i in I, 2*point[i] + 1)',
        },
        raw: { turn: array('I') },
        draw: Object.fromEntries(
          ['p', 'z', 'p2', 'p3', 'z3', 'q'].map((name) => [name, { between: [-0.6, 0.6] as const }]),
        ),
        construct: {
          gap: '(1 - sum(i in I, abs(p2[i])))/(2*max(1, card(I)))',
          radius: 'err/2',
          near: positive(`min(eps, ${room})`),
          'y[i in I]': `2*q[i] + 1 + near*${direction}`,
          'x[i in I]': '(y[i] - 1)/2',
        },
        regimes: {
          'outside below zero': {
            models: { inside: 'map(point in R[I], 2*indicator(sum(i in I, abs(point[i])) < 1) - 1)' },
          },
          contracting: {
            models: { f: 'map(point in R[I], i in I, point[i]/4)' },
            construct: {
              near: positive(`min(eps, ${room})/8`),
              'y[i in I]': `q[i]/4 + near*${direction}`,
              'x[i in I]': '4*y[i]',
            },
          },
          // Each value depends on all coordinates.
          'coordinates together': {
            models: { f: 'map(point in R[I], i in I, point[i] + sum(j in I, point[j]))' },
            construct: {
              radius: 'err/(1 + card(I))',
              near: positive(`min(eps, ${room})/4`),
              'y[i in I]': `q[i] + sum(j in I, q[j]) + near*${direction}`,
              'x[i in I]': 'y[i] - sum(j in I, y[j])/(1 + card(I))',
            },
          },
          'coordinates together, beside': {
            models: { f: 'map(point in R[I], i in I, point[i] + sum(j in I, point[j]))' },
            construct: {
              radius: 'err/(1 + card(I))',
              near: positive(`min(eps, ${room})/4`),
              'y[i in I]': '(1 + card(I))*q[i]',
              'x[i in I]': 'y[i] - sum(j in I, y[j])/(1 + card(I))',
            },
          },
        },
      },
    },
    'a continuous bijection as a homeomorphism': {
      states: 'exists(n in nat, (0 < n) and (158*(2*sin(pi/n)) < 1 - 1/n))',
      derivation: [witness({ n: '1000' }), both([['<', 'rhs', sign()]], [['<', 'rhs', interval()]])],
      instances: { construct: { n: '1000' } },
      slack: '0.9927 is less than 0.999',
    },
  },

  controls: {
    'half of the chord': {
      part: 'chord',
      states: `${distance('s', 't')} == 2*sin(pi*(s - t))^2`,
      counterexample: { s: '1/2', t: 0 },
      because: 'opposite points have distance 2',
    },
    'arcs in turns': {
      part: 'continuous',
      states: `${distance('s', 't')} <= (2*(s - t))^2`,
      counterexample: { s: '1/8', t: 0 },
      instances: { draw: { s: { between: [0, 0.25] }, t: { between: [0, 0.25] } } },
      because: 'near 0 a chord is as long as its arc, 2 pi times the difference',
    },
    'distances half as long': {
      part: 'distances of the witnesses',
      states: `${distance('(1 - 1/n)', '0')} == sin(pi/n)^2`,
      counterexample: { n: 2 },
      because: 'opposite points have distance 2',
    },
    'a modulus of the inverse on the half-open interval': {
      part: 'on a compact arc',
      hypotheses: { arc: '(0 <= d) and (d < 1)' },
      states: 'd <= 158*(2*sin(pi*d))',
      counterexample: { a: '1/2', d: '999/1000' },
      instances: { construct: { d: '1 - a/1000' } },
      because:
        'at 1 - 1/1000 the ratio is 158.996, and it grows without a bound: without compactness there is no modulus',
    },
    'the ratio 1/(2 pi)': {
      part: 'on a compact arc',
      states: 'd <= 1/(2*pi)*(2*sin(pi*d))',
      counterexample: { a: '1/100', d: '99/100' },
      because: 'that is the ratio of short arcs: at 99/100 it is 15.76',
    },
    'the ratio 1/(2 pi), half a turn': {
      part: 'on a compact arc',
      states: 'd <= 1/(2*pi)*(2*sin(pi*d))',
      counterexample: { a: '1/2', d: '1/2' },
      because: '1/4 is more than 1/(2 pi) = 0.159',
    },
  },
});
