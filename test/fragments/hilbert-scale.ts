/**
 * # A diagonal scaling leaves the Hilbert distance
 *
 * Not claimed: anything for matrices that are not diagonal (`birkhoff-2x2`).
 */
import { algebra, array, nonemptySet, proof } from 'lemmata';

const distance = (ratio: string) => `max(i in X, log(${ratio})) - min(i in X, log(${ratio}))`;

export default proof({
  id: 'hilbert-scale',
  title: 'A diagonal scaling leaves the Hilbert distance',
  sources: [],
  references: ['birkhoff1957'],

  given: {
    X: nonemptySet(),
    x: array('X', { is: 'positive' }),
    y: array('X', { is: 'positive' }),
    b: array('X', { is: 'positive' }),
  },

  parts: {
    invariance: {
      states: `${distance('b[i]*x[i]/(b[i]*y[i])')} == ${distance('x[i]/y[i]')}`,
      derivation: [['==', 'rhs', algebra()]],
    },
  },

  instances: { sizes: { X: [1, 4] } },

  controls: {
    'one of them scaled': {
      part: 'invariance',
      states: `${distance('b[i]*x[i]/y[i]')} == ${distance('x[i]/y[i]')}`,
      counterexample: { X: 2, x: [1, 1], y: [1, 1], b: [1, 2] },
      because: 'log 2 on the left, 0 on the right',
    },
  },
});
