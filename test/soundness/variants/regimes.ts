/** Instances that refute variants which the generators of the claims do not refute, by part. Each names a gap of a claim's own instances. */
import type { Instances } from '../../../src/proof/claim.ts';

export const regimes: Readonly<Record<string, Instances>> = {};
