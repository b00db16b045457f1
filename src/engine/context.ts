/** What the verification of a part or a control needs to know besides the part itself. */
import type { Claim, Instances, Part } from '../proof/claim.ts';
import type { ReadPart } from '../proof/elaborate.ts';
import type { Collaborators, Goal, Lookup } from './ports.ts';
import type { ControlResult, Verdict } from './result.ts';
import type { Settings } from './settings.ts';

export interface Context {
  readonly settings: Settings;
  readonly collaborators: Collaborators;
  readonly lookup: Lookup;
  readonly signal: AbortSignal | undefined;
  /** What the time goes to; not part of any result. */
  readonly spent?: Spent;
}

/** Seconds, by what they are spent on. */
export type Spent = Map<Activity, number>;
export type Activity = 'checking steps' | 'executing steps' | 'statements' | 'draws and rates' | 'controls';

/** Runs something, and adds the time that it takes to what was spent on the like. */
export async function timed<T>(
  spent: Spent | undefined,
  on: Activity,
  run: () => T | Promise<T>,
): Promise<T> {
  const begun = performance.now();
  try {
    return await run();
  } finally {
    spent?.set(on, (spent.get(on) ?? 0) + (performance.now() - begun) / 1000);
  }
}

/** Something that keeps a part from being verified. */
export interface Finding {
  readonly verdict: Exclude<Verdict, 'verified'>;
  readonly problem: string;
}

export interface VerifiedControl {
  readonly control: ControlResult;
  readonly findings: readonly Finding[];
}

/** The statement of a part as a goal; `more` are the instances of a control. */
export function statementGoal(
  claim: Claim,
  part: Part,
  read: ReadPart,
  field: string,
  more?: Instances,
): Goal {
  return {
    theory: read.theory,
    statement: read.statement,
    locals: [],
    conditions: [],
    instances: [claim.instances, part.instances, more].filter((i) => i !== undefined),
    place: { module: claim.id, field },
  };
}
