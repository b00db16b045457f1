/** What is known of parts and controls whose texts have not been read. */
import type { Claim, Control } from '../proof/claim.ts';
import type { VerifiedControl } from './context.ts';
import type { PartNode } from './part-graph.ts';
import type { PartResult, Printed } from './result.ts';

/** A text of an author that has not been read, and so cannot be typeset. */
export const unprinted = (text: string): Printed => ({ text, latex: '' });

/** A part that is in error until it is read. */
export function unread({ name, part, uses, problems }: PartNode): PartResult {
  return {
    name,
    kind: 'unread',
    statement: unprinted(part.states ?? part.refutes ?? ''),
    given: [],
    definitions: [],
    hypotheses: [],
    verdict: 'error',
    ...(part.deferred === undefined ? {} : { deferred: part.deferred }),
    ...(part.cited === undefined ? {} : { cited: part.cited }),
    nodes: [],
    lines: [],
    uses,
    rests: [],
    problems,
  };
}

/** A control that cannot be verified, and why. */
export function unreadControl(claim: Claim, name: string, problem: string): VerifiedControl {
  const control = claim.controls[name] as Control;
  const part = claim.parts[control.part];
  return {
    control: {
      name,
      part: control.part,
      statement: unprinted(control.states ?? part?.states ?? part?.refutes ?? ''),
      because: control.because,
      refuted: false,
      explicit: { refuted: false, problem },
      generated: { refuted: false, share: 0, instances: 0 },
    },
    findings: [{ verdict: 'error', problem }],
  };
}
