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
