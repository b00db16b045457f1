/**
 * # Inverting both vectors leaves their Hilbert distance
 *
 * Not claimed: that the distance is a metric on rays.
 */
import { algebra, array, nonemptySet, proof } from 'lemmata';

const distance = (ratio: string) => `max(i in X, log(${ratio})) - min(i in X, log(${ratio}))`;

export default proof({
  id: 'hilbert-inv',
  title: 'Inverting both vectors leaves their Hilbert distance',
  sources: [],
  references: ['birkhoff1957'],

  given: {
    X: nonemptySet(),
    x: array('X', { is: 'positive' }),
    y: array('X', { is: 'positive' }),
  },

  parts: {
    invariance: {
      states: `${distance('(1/x[i])/(1/y[i])')} == ${distance('x[i]/y[i]')}`,
      derivation: [['==', 'rhs', algebra()]],
    },
  },

  instances: { sizes: { X: [1, 4] } },

  controls: {
    'one of them inverted': {
      part: 'invariance',
      states: `${distance('(1/x[i])/y[i]')} == ${distance('x[i]/y[i]')}`,
      counterexample: { X: 2, x: [1, 2], y: [1, 2] },
      because: 'log 4 on the left, 0 on the right',
    },
    'the largest ratio alone': {
      part: 'invariance',
      states: 'max(i in X, log((1/x[i])/(1/y[i]))) == max(i in X, log(x[i]/y[i]))',
      counterexample: { X: 1, x: [2], y: [1] },
      because: '-log 2 on the left, log 2 on the right',
    },
  },
});
