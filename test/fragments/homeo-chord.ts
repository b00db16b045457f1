/**
 * # The chord between two points of the circle
 *
 * The points at angles 2 a and 2 b are 2 |sin(a - b)| apart. Not claimed: anything about pi.
 */
import { algebra, lemma, proof, real } from 'lemmata';

export default proof({
  id: 'homeo-chord',
  title: 'The chord between two points of the circle',
  sources: [],
  references: ['rudin1976, Chapter 8, The trigonometric functions'],

  given: { a: real(), b: real() },

  parts: {
    chord: {
      states: '(cos(2*a) - cos(2*b))^2 + (sin(2*a) - sin(2*b))^2 == 4*sin(a - b)^2',
      derivation: [
        [
          '==',
          '(sin(2*a)^2 + cos(2*a)^2) + (sin(2*b)^2 + cos(2*b)^2) - 2*(cos(2*a)*cos(2*b) + sin(2*a)*sin(2*b))',
          algebra(),
        ],
        [
          '==',
          '1 + (sin(2*b)^2 + cos(2*b)^2) - 2*(cos(2*a)*cos(2*b) + sin(2*a)*sin(2*b))',
          lemma('sine-and-cosine', { part: 'circle', at: { t: '2*a' } }),
        ],
        [
          '==',
          '1 + 1 - 2*(cos(2*a)*cos(2*b) + sin(2*a)*sin(2*b))',
          lemma('sine-and-cosine', { part: 'circle', at: { t: '2*b' } }),
        ],
        [
          '==',
          '1 + 1 - 2*cos(2*a - 2*b)',
          lemma('angle-addition', { part: 'cosine', at: { a: '2*a', b: '-2*b' } }),
        ],
        ['==', '1 + 1 - 2*cos((a - b) + (a - b))', algebra()],
        [
          '==',
          '1 + 1 - 2*(cos(a - b)*cos(a - b) - sin(a - b)*sin(a - b))',
          lemma('angle-addition', { part: 'cosine', at: { a: 'a - b', b: 'a - b' } }),
        ],
        [
          '==',
          '(sin(a - b)^2 + cos(a - b)^2) + 1 - 2*(cos(a - b)^2 - sin(a - b)^2)',
          lemma('sine-and-cosine', { part: 'circle', at: { t: 'a - b' } }),
        ],
        [
          '==',
          '(sin(a - b)^2 + cos(a - b)^2) + (sin(a - b)^2 + cos(a - b)^2) - 2*(cos(a - b)^2 - sin(a - b)^2)',
          lemma('sine-and-cosine', { part: 'circle', at: { t: 'a - b' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  controls: {
    'the chord of the whole angle': {
      part: 'chord',
      states: '(cos(2*a) - cos(2*b))^2 + (sin(2*a) - sin(2*b))^2 == 4*sin(2*a - 2*b)^2',
      counterexample: { a: 1, b: 0 },
      because: 'sin 1 is less than 0.85, sin 2 more than 0.9',
    },
    'the cosines alone': {
      part: 'chord',
      states: '(cos(2*a) - cos(2*b))^2 == 4*sin(a - b)^2',
      counterexample: { a: 1, b: -1 },
      because: '0 on the left, 4 sin(2)^2 on the right',
    },
  },
});
