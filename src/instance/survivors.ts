/** Instances on which the hypotheses hold, found by drawing and discarding. */
import { admits } from '../exact/decide.ts';
import type { Instance } from '../exact/instance.ts';
import { Undefined } from '../exact/trouble.ts';
import { batches, instanceAt } from './generate.ts';
import type { Prepared } from './question.ts';

export interface Survivors {
  readonly found: readonly { readonly prepared: Prepared; readonly instance: Instance }[];
  readonly drawn: number;
  /** Of those drawn, how many a condition discards. */
  readonly discarded: number;
  /** Of how many it could not be told whether the conditions hold, or a condition had no value. */
  readonly doubtful: number;
}

/**
 * The first `count` instances on which all conditions hold, exactly, among at most `attempts`. Throws a RangeError when there is none:
 * what is never asked is not checked.
 */
export function survivors(
  variants: readonly Prepared[],
  seed: string,
  count: number,
  attempts = 4096,
): Survivors {
  const found: { prepared: Prepared; instance: Instance }[] = [];
  const tally = { drawn: 0, discarded: 0, doubtful: 0 };
  for (const batch of batches(variants, seed, attempts)) {
    for (let row = 0; row < batch.count && found.length < count && tally.drawn < attempts; row++) {
      const instance = instanceAt(batch, row);
      const admitted = isAdmitted(batch.prepared, instance);
      tally.drawn += 1;
      if (admitted) found.push({ prepared: batch.prepared, instance });
      else if (admitted === false) tally.discarded += 1;
      else tally.doubtful += 1;
    }
  }
  if (found.length === 0) {
    throw new RangeError(
      `none of ${tally.drawn} instances satisfies the hypotheses (${tally.discarded} discarded, ${tally.doubtful} doubtful): construct symbols so that they hold`,
    );
  }
  return { found, ...tally };
}

function isAdmitted({ question }: Prepared, instance: Instance): boolean | undefined {
  try {
    return admits(question, instance, { precision: 256 });
  } catch (error) {
    if (error instanceof Undefined) return undefined;
    throw error;
  }
}
