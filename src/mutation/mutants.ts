/**
 * Mutants of a part: its statement, its hypotheses and the lines of its derivation, one change each, and what becomes of them. The
 * ends of the derivation change with the statement; that they do not fit kills nothing.
 */
import { setImmediate as pause } from 'node:timers/promises';
import type { Line } from '../derivation/steps.ts';
import type { Lookup } from '../engine/ports.ts';
import type { Claim } from '../proof/claim.ts';
import { readPart } from '../proof/elaborate.ts';
import { printProposition } from '../term/print.ts';
import { check, refute, refutedByDraws, type Stated, trialOf } from './judge.ts';
import { type LineChange, lineChanges } from './line-changes.ts';
import { linesOf } from './lines.ts';
import type { Variant } from './statement-variants.ts';
import { spread } from './subset.ts';
import type { PlacedLine, Trial } from './trial.ts';

/**
 * `refused`: a step fails. `refuted`: false on an instance, decided without rounding. `derived`: the checker accepts all of it, so it is true:
 * equivalent, weaker, or a reason that was not needed. `follows`: a changed last line that follows from its reasons, though the statement does not
 * say it. `open`: nothing tells; a gap of the instances, or a truth. `unsound`: accepted and false, a fault of the checker.
 */
export type Fate = 'refused' | 'refuted' | 'derived' | 'follows' | 'open' | 'unsound';

export interface Mutant {
  /** `claim/part`. */
  readonly part: string;
  /** `statement`, `hypothesis x` or `step 3`. */
  readonly where: string;
  readonly change: string;
  /** What is mutated, with the change. */
  readonly text: string;
  readonly fate: Fate;
  /** The step that fails and why, the instance, or what is missing. */
  readonly detail: string;
}

export interface MutateOptions {
  readonly lookup: Lookup;
  /** Changes of each line, evenly spread over all that there are. */
  readonly changesPerLine: number;
}

/** All mutants of a part, one after another; of a derivation that is not accepted as it stands, none of its lines. */
export async function* mutants(stated: Stated, options: MutateOptions): AsyncGenerator<Mutant> {
  const trial = trialOf(stated, options.lookup);
  for (const variant of stated.variants) {
    await pause();
    yield await ofStatement(stated, trial, variant);
  }
  if (!trial) return;
  for (const name of hypothesesOf(stated)) {
    await pause();
    yield withoutHypothesis(stated, trial, name);
  }
  const written = linesOf(trial.derivation);
  for (const [index, placed] of trial.lines.entries()) {
    const changes = [...lineChanges(written[index] as Line, placed.line, stated.read.theory)];
    for (const change of spread(changes, options.changesPerLine)) {
      await pause();
      const mutant = ofLine(stated, trial, placed, change);
      if (mutant) yield mutant;
    }
  }
}

async function ofStatement(stated: Stated, trial: Trial | undefined, variant: Variant): Promise<Mutant> {
  const mutant = (fate: Fate, detail: string): Mutant => ({
    part: stated.node.key,
    where: 'statement',
    change: variant.change,
    text: variant.text,
    fate,
    detail,
  });
  const { accepted, problem, onlyEnds, crash } = check(trial, variant);
  if (crash !== undefined) return mutant('unsound', `the checker fails: ${crash}`);
  if (accepted === false && !onlyEnds) return mutant('refused', problem ?? '');
  const { status, detail } = await refute(stated, variant, { effort: accepted ? 1 : 3 });
  const isFalse = status === 'refuted' || status === 'without value';
  if (accepted)
    return isFalse ? mutant('unsound', detail) : mutant('derived', 'the derivation shows it, too');
  if (isFalse || status === 'refuted at the witness') return mutant('refuted', detail);
  const draws = await refutedByDraws(stated, variant);
  return draws === undefined ? mutant('open', detail) : mutant('refuted', draws);
}

/** Names of the hypotheses in force, the claim's and the part's. */
function hypothesesOf({ node: { claim, part } }: Stated): string[] {
  const dropped = new Set(part.without ?? []);
  const names = [...Object.keys(claim.hypotheses ?? {}), ...Object.keys(part.hypotheses ?? {})];
  return [...new Set(names)].filter((name) => !dropped.has(name));
}

function withoutHypothesis({ node }: Stated, trial: Trial, name: string): Mutant {
  const { [name]: gone, ...hypotheses } = node.part.hypotheses ?? {};
  const without = node.claim.hypotheses?.[name] === undefined ? [] : [name];
  const part = { ...node.part, hypotheses, without: [...(node.part.without ?? []), ...without] };
  const claim: Claim = { ...node.claim, parts: { ...node.claim.parts, [node.name]: part } };
  const { failing, ends, proved } = trial.ofTheory(readPart(claim, node.name), name);
  const problem = failing ?? ends[0];
  if (!problem && !proved) throw new Error(`internal: ${node.key} without ${name}: nothing proves it`);
  return {
    part: node.key,
    where: `hypothesis ${name}`,
    change: 'dropped',
    text: gone ?? node.claim.hypotheses?.[name] ?? '',
    ...(problem
      ? { fate: 'refused', detail: `${problem.step}: ${problem.problem}` }
      : { fate: 'derived', detail: 'the derivation does without it' }),
  };
}

/** Undefined for a change without a meaning at its place. */
function ofLine(
  stated: Stated,
  trial: Trial,
  placed: PlacedLine,
  { change, text, to }: LineChange,
): Mutant | undefined {
  const { failing, ends, lines } = trial.ofLine(placed, to);
  const line = lines[placed.position];
  // A text that cannot be read is refused before it is a line.
  if (!line || failing?.malformed) return undefined;
  const before = placed.calculation.lines[placed.position] as Line;
  if (printed(line) === printed(placed.line) && to.length === before.length) return undefined;
  const mutant = (fate: Fate, detail: string): Mutant => ({
    part: stated.node.key,
    where: `step ${placed.step}`,
    change,
    text,
    fate,
    detail,
  });
  if (failing) {
    const isItself = failing.step === `${placed.position + 1}`;
    return mutant('refused', `${isItself ? 'the step' : 'the next one'}: ${failing.problem}`);
  }
  if (ends.length === 0) return mutant('derived', 'the derivation holds with it, too');
  return mutant('follows', 'the step follows from its reasons; the statement does not say it');
}

const printed = ({ statement }: PlacedLine['line']): string => printProposition(statement);
