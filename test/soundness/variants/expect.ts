/**
 * What is asked of every variant: it is refuted by an instance, or by draws, and not accepted, or it is listed as true and not refuted. Of what exists
 * an instance shows only that the values given for it do not do: that is enough unless the variant is accepted, or listed as true.
 */
import { expect } from 'vitest';
import type { Lookup } from '../../../src/engine/ports.ts';
import { check, refute, refutedByDraws, type Stated, trialOf } from '../../../src/mutation/judge.ts';
import type { Variant } from '../../../src/mutation/statement-variants.ts';
import { regimes } from './regimes.ts';

const trials = new WeakMap<Stated, ReturnType<typeof trialOf>>();

/** Made for the first variant of a part that is asked about. */
function trial(stated: Stated, lookup: Lookup): ReturnType<typeof trialOf> {
  if (!trials.has(stated)) trials.set(stated, trialOf(stated, lookup));
  return trials.get(stated);
}

export async function expectFalseOrListed(
  stated: Stated,
  variant: Variant,
  lookup: Lookup,
  isListed: boolean,
): Promise<void> {
  const { accepted, crash } = check(trial(stated, lookup), variant);
  expect(crash, 'the checker fails instead of refusing').toBeUndefined();
  const { status, detail } = await refute(stated, variant, {
    effort: isListed ? 1 : 3,
    others: regimes[stated.node.key] ?? {},
  });
  const isFalse = status === 'refuted' || status === 'without value';
  expect(accepted && isFalse, `a hole: accepted, but ${detail}`).not.toBe(true);
  if (isListed) {
    expect(isFalse, `listed as true, but ${detail}`).toBe(false);
    return;
  }
  expect(accepted, 'accepted, and not listed as true').not.toBe(true);
  const isRefuted =
    isFalse || status === 'refuted at the witness' || (await refutedByDraws(stated, variant)) !== undefined;
  expect(isRefuted, `no instance refutes ${variant.change}: ${detail}`).toBe(true);
}
