/** False variants of geometry of loss that nothing refutes. */

import { inOtherColumns } from '../in-other-columns.ts';
import { undecided } from './_reasons.ts';
import { lemmas } from './lemmas.ts';

export const geometryOfLoss: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'backprop-fails-separable/error at the start': {
    'loss(1/5, -1) < (t + tanh(4/5))^2': undecided,
    'loss(1/5, -1) > (t + tanh(4/5))^2': undecided,
    'loss(1/5, -1) != (t + tanh(4/5))^2': undecided,
  },
  'factorization-local-zero-global/path': inOtherColumns(lemmas['path-to-a-factorised-minimum/path']),
};
