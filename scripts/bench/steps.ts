/** How long the checker takes for each line of each derivation, measured from outside: the lists of steps that it walks are clocks. */
import { checkDerivation } from '../../src/derivation/check.ts';
import type { Derivation, Node, Step } from '../../src/derivation/steps.ts';
import type { PartNode } from '../../src/engine/part-graph.ts';
import type { Lookup } from '../../src/engine/ports.ts';
import { readPart } from '../../src/proof/elaborate.ts';

export interface TimedLine {
  /** `claim/part` and the label of the step. */
  readonly name: string;
  readonly milliseconds: number;
}

/** Milliseconds of the lines that have been walked since this was emptied, in the order in which they were finished. */
let finished: number[] = [];

/** A list of steps that notes how long its reader takes with each line. (`slice` gives a list of the same kind.) */
class TimedSteps extends Array<Step> {
  override *entries(): ArrayIterator<[number, Step]> {
    for (let i = 0; i < this.length; i++) {
      const step = this[i] as Step;
      const started = performance.now();
      yield [i, step];
      // Whoever does not come back has handed the line on to another reader.
      if (!('node' in step)) finished.push(performance.now() - started);
    }
    return undefined;
  }
}

function timed(derivation: Derivation): Derivation {
  return TimedSteps.from(derivation, (step) => ('node' in step ? timedNode(step) : step));
}

function timedNode(node: Node): Node {
  switch (node.node) {
    case 'have':
    case 'contradiction':
    case 'monotone':
      return { ...node, proof: timed(node.proof) };
    case 'both':
      return { ...node, proofs: node.proofs.map(timed) };
    case 'cases':
      return { ...node, yes: timed(node.yes), no: timed(node.no) };
    case 'induction':
      return { ...node, base: timed(node.base), step: timed(node.step) };
    default:
      return node;
  }
}

export interface TimedPass {
  readonly lines: readonly TimedLine[];
  /** Of the whole derivations, with what is checked besides the lines. */
  readonly milliseconds: number;
}

/** Checks all derivations once. Throws when the checker no longer walks its steps as the clocks expect. */
export function timeLines(parts: readonly PartNode[], lookup: Lookup): TimedPass {
  const lines: TimedLine[] = [];
  let milliseconds = 0;
  for (const { key, claim, name, part } of parts) {
    if (!part.derivation) continue;
    const { theory, statement } = readPart(claim, name);
    finished = [];
    const started = performance.now();
    const outcome = checkDerivation({
      module: claim.id,
      part: name,
      theory,
      statement,
      derivation: timed(part.derivation),
      lookup,
    });
    milliseconds += performance.now() - started;
    if (finished.length !== outcome.lines.length) {
      throw new Error(`${key}: ${finished.length} lines were timed, ${outcome.lines.length} checked`);
    }
    outcome.lines.forEach(({ step }, i) => {
      lines.push({ name: `${key} ${step}`, milliseconds: finished[i] as number });
    });
  }
  return { lines, milliseconds };
}
