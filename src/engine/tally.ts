/** Counting instances. */
import type { Outcome } from './ports.ts';
import type { Tally } from './result.ts';

export const emptyTally: Tally = {
  instances: 0,
  satisfied: 0,
  consistent: 0,
  violated: 0,
  discarded: 0,
  decidedBy: { kernel: 0, exact: 0, interval: 0 },
  undecided: 0,
};

/** A tally and one instance more. */
export function count(tally: Tally, { status, by }: Outcome): Tally {
  const counted = { ...tally, instances: tally.instances + 1, [status]: tally[status] + 1 };
  if (status === 'discarded' || status === 'undecided') return counted;
  return { ...counted, decidedBy: { ...tally.decidedBy, [by]: tally.decidedBy[by] + 1 } };
}

/** Instances on which something was asked: all that were not discarded. */
export const asked = (tally: Tally): number => tally.instances - tally.discarded;

/** True when something was asked and each time decided without rounding. */
export const allExact = (tally: Tally): boolean =>
  asked(tally) > 0 && tally.undecided === 0 && tally.decidedBy.kernel === 0;
