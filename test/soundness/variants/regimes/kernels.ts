/** More instances of kernels. */
import type { Instances } from '../../../../src/proof/claim.ts';
import { without } from './_shared.ts';

export const kernels: Readonly<Record<string, Instances>> = {
  'arc-cosine-kernels/positive semidefinite': without('A'),
};
