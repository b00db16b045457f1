/**
 * Instances that do not witness a condition of a statement refute no variant of it: `bound_z` is more than all values of a function on the unit
 * sphere, and no z that is drawn freely is of length 1, so any bound would do.
 */
import { expect, it } from 'vitest';
import { Library, ownProofs } from '../../src/engine/library.ts';
import { refute, type Stated, stock } from '../../src/mutation/judge.ts';
import type { Variant } from '../../src/mutation/statement-variants.ts';

it('nothing refutes what is true', async () => {
  const { parts } = await stock(Library.open([ownProofs]), ['condition-number-perturbation-bound']);
  const stated = parts.find(({ node }) => node.name === 'norm of A') as Stated;
  const variant = stated.variants.find(({ text }) =>
    text.includes('< bound_z), s[big] <= bound_z'),
  ) as Variant;
  expect((await refute(stated, variant)).status).toBe('survives');
});
