/** False variants of geometry of loss that nothing refutes. */

import { undecided } from './_reasons.ts';

export const geometryOfLoss: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'backprop-fails-separable/error at the start': {
    'loss(1/5, -1) < (t + tanh(4/5))^2': undecided,
    'loss(1/5, -1) > (t + tanh(4/5))^2': undecided,
    'loss(1/5, -1) != (t + tanh(4/5))^2': undecided,
  },
};
