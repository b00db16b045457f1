/**
 * # The derivative of the arc-cosine kernel of order one is that of order zero, times -sin
 *
 * kappa_1 = (sin th + (pi - th) cos th)/(2 pi), kappa_0 = (pi - th)/(2 pi), for any number in the place of pi.
 * Not claimed: that these are the expectations over Gaussian weights.
 */
import { calculus, proof, real } from 'lemmata';

export default proof({
  id: 'arccos-derivative',
  title: 'The derivative of the arc-cosine kernel of order one',
  sources: [],
  references: ['cho2009'],

  given: { th: real(), pi0: real('positive') },

  parts: {
    derivative: {
      states: 'D((sin(th) + (pi0 - th)*cos(th))/(2*pi0), th) == -sin(th)*((pi0 - th)/(2*pi0))',
      derivation: [['==', 'rhs', calculus()]],
    },
  },

  controls: {
    'without the sine': {
      part: 'derivative',
      states: 'D((pi0 - th)*cos(th)/(2*pi0), th) == -sin(th)*((pi0 - th)/(2*pi0))',
      counterexample: { th: 0, pi0: 3 },
      because: '-1/6 on the left, 0 on the right',
    },
    'the other sign': {
      part: 'derivative',
      states: 'D((sin(th) + (pi0 - th)*cos(th))/(2*pi0), th) == sin(th)*((pi0 - th)/(2*pi0))',
      counterexample: { th: 1, pi0: 3 },
      because: 'the kernel falls with the angle',
    },
  },
});
