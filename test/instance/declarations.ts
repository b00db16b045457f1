/** Declarations, with one more than proof modules need. */
import { array, type Declaration } from '../../src/proof/declare.ts';

export * from '../../src/proof/declare.ts';
/** An array of positive numbers. */
export const positive = (...indices: string[]): Declaration => array(...indices, { is: 'positive' });
