/**
 * # Every real number is at most some natural number
 *
 * The rule `archimedean` says so; here it is derived from least upper bounds: that of the numbers below x that are below a natural number
 * is x itself. Not claimed: which natural number is the first.
 */
import {
  algebra,
  both,
  by,
  contradiction,
  have,
  hypothesis,
  natural,
  obtain,
  proof,
  real,
  sign,
  supremum,
  witness,
} from 'lemmata';

const below = (t: string) => `exists(m in nat, ${t} <= m)`;

export default proof({
  id: 'archimedean-property',
  title: 'Every real number is at most some natural number',
  sources: [],
  references: ['rudin1976, Theorem 1.20'],

  given: { x: real() },

  parts: {
    exceeded: {
      states: 'exists(n in nat, x <= n)',
      derivation: [
        have('some', `exists(t in R, (t <= x) and (${below('t')}))`, [
          witness({ t: 'min(x, 0)' }),
          both([['<=', 'rhs', sign()]], [witness({ m: '0' }), ['<=', 'rhs', sign()]]),
        ]),
        have('bounded', `exists(b in R, forall(t in R, t <= x, ${below('t')}, t <= b))`, [
          witness({ b: 'x' }),
          ['<=', 'rhs', hypothesis('assumed-1')],
        ]),
        obtain('s', 'least', supremum({ nonempty: 'some', bounded: 'bounded' })),
        have('less', 's - 1 < s', [['<', 'rhs', sign()]]),
        obtain('t', 'beyond', hypothesis('least', { at: { b: 's - 1' } })),
        have('below a number', below('t'), [by(hypothesis('beyond'))]),
        obtain('k', 'large', hypothesis('below a number')),
        have('less than the next', 's < k + 1', [
          ['==', 's - 1 + 1', algebra()],
          ['<', 't + 1', hypothesis('beyond')],
          ['<=', 'rhs', hypothesis('large')],
        ]),
        have('not less than x', 'x <= s', [
          contradiction('0 < 0', [
            have('further', below('min(x, k + 1)'), [witness({ m: 'k + 1' }), ['<=', 'rhs', sign()]]),
            have('at most x', 'min(x, k + 1) <= x', [['<=', 'rhs', sign()]]),
            have('more', 's < min(x, k + 1)', [['<', 'rhs', sign()]]),
            ['<', 'min(x, k + 1) - s', hypothesis('more')],
            ['<=', 's - s', hypothesis('least', { at: { t: 'min(x, k + 1)' } })],
            ['==', 'rhs', algebra()],
          ]),
        ]),
        witness({ n: 'k + 1' }),
        ['<=', 's', hypothesis('not less than x')],
        ['<=', 'rhs', hypothesis('less than the next')],
      ],
    },
  },

  instances: {
    sizes: { size: [0, 9] },
    raw: { size: natural(), part: real('[0,1]') },
    construct: { x: 'size*part', s: 'x', t: 'x', k: 'size', n: 'size + 1', m: 'size' },
    regimes: { 'a natural number': { draw: { part: { oneOf: [1] } }, construct: { n: 'size' } } },
  },

  controls: {
    'one natural number for all': {
      part: 'exceeded',
      states: 'exists(n in nat, forall(z in R, z <= n))',
      counterexample: { x: 0, n: 7, z: 8 },
      instances: { construct: { z: 'size + 2' } },
      because: 'the next one is larger',
    },
  },
});
