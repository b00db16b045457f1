/**
 * Mutants of a part: its statement, its hypotheses and the lines of its derivation, one change each, and what becomes of them. The
 * ends of the derivation change with the statement; that they do not fit kills nothing.
 */
import { setImmediate as pause } from 'node:timers/promises';
import { checkDerivation } from '../derivation/check.ts';
import type { Derivation } from '../derivation/steps.ts';
import { collaborators } from '../engine/collaborators.ts';
import type { CheckedDerivation, Lookup } from '../engine/ports.ts';
import { settingsOf } from '../engine/settings.ts';
import { verifySamples } from '../engine/verify-samples.ts';
import type { Claim } from '../proof/claim.ts';
import { readPart } from '../proof/elaborate.ts';
import { printTerm } from '../term/print.ts';
import { aboutEnds, check, refute, type Stated } from './judge.ts';
import { type LineChange, lineChanges } from './line-changes.ts';
import type { Variant } from './statement-variants.ts';
import { spread } from './subset.ts';

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

/** All mutants of a part, one after another. */
export async function* mutants(stated: Stated, options: MutateOptions): AsyncGenerator<Mutant> {
  for (const variant of stated.variants) {
    await pause();
    yield await ofStatement(stated, variant, options.lookup);
  }
  const { derivation } = stated.node.part;
  if (!derivation) return;
  for (const name of hypothesesOf(stated)) {
    await pause();
    yield withoutHypothesis(stated, name, derivation, options.lookup);
  }
  const original = ask(stated, derivation, options.lookup);
  for (const [index, line] of original.lines.entries()) {
    const changes = [...lineChanges(derivation, index, line, stated.read.theory)];
    for (const change of spread(changes, options.changesPerLine)) {
      await pause();
      const mutant = ofLine(stated, original, index, change, options.lookup);
      if (mutant) yield mutant;
    }
  }
}

const ask = (
  { node, read }: Pick<Stated, 'node' | 'read'>,
  derivation: Derivation,
  lookup: Lookup,
): CheckedDerivation =>
  checkDerivation({
    module: node.claim.id,
    part: node.name,
    theory: read.theory,
    statement: read.statement,
    derivation,
    lookup,
  });

async function ofStatement(stated: Stated, variant: Variant, lookup: Lookup): Promise<Mutant> {
  const mutant = (fate: Fate, detail: string): Mutant => ({
    part: stated.node.key,
    where: 'statement',
    change: variant.change,
    text: variant.text,
    fate,
    detail,
  });
  const { accepted, problems, onlyEnds, crash } = check(stated, variant, lookup);
  if (crash !== undefined) return mutant('unsound', `the checker fails: ${crash}`);
  if (accepted === false && !onlyEnds) return mutant('refused', problems[0] ?? '');
  const { status, detail } = await refute(stated, variant, { effort: accepted ? 1 : 3 });
  const isFalse = status === 'refuted' || status === 'without value';
  if (accepted)
    return isFalse ? mutant('unsound', detail) : mutant('derived', 'the derivation shows it, too');
  if (isFalse || status === 'refuted at the witness') return mutant('refuted', detail);
  const draws = await refutedByDraws(stated, variant);
  return draws === undefined ? mutant('open', detail) : mutant('refuted', draws);
}

/** Which of the checks by draws that state what the part states refutes a variant of it. */
async function refutedByDraws({ node }: Stated, { text }: Variant): Promise<string | undefined> {
  const own = Object.entries(node.part.samples ?? {}).filter(([, sample]) => sample.states === undefined);
  if (own.length === 0) return undefined;
  const part = { ...node.part, states: text, samples: Object.fromEntries(own) };
  const claim: Claim = { ...node.claim, parts: { ...node.claim.parts, [node.name]: part } };
  const context = { settings: settingsOf(), collaborators, lookup: unasked, signal: undefined };
  const { results } = await verifySamples(claim, { part: node.name }, context);
  const refuting = results.find((r) => r.verdict === 'refuted');
  return refuting && `by draws (samples.${refuting.name})`;
}

const unasked: Lookup = () => {
  throw new TypeError('draws use no lemma');
};

/** Names of the hypotheses in force, the claim's and the part's. */
function hypothesesOf({ node: { claim, part } }: Stated): string[] {
  const dropped = new Set(part.without ?? []);
  const names = [...Object.keys(claim.hypotheses ?? {}), ...Object.keys(part.hypotheses ?? {})];
  return [...new Set(names)].filter((name) => !dropped.has(name));
}

function withoutHypothesis(stated: Stated, name: string, derivation: Derivation, lookup: Lookup): Mutant {
  const { node } = stated;
  const { [name]: gone, ...hypotheses } = node.part.hypotheses ?? {};
  const without = node.claim.hypotheses?.[name] === undefined ? [] : [name];
  const part = { ...node.part, hypotheses, without: [...(node.part.without ?? []), ...without] };
  const claim: Claim = { ...node.claim, parts: { ...node.claim.parts, [node.name]: part } };
  const outcome = ask({ node, read: readPart(claim, node.name) }, derivation, lookup);
  const [problem] = problemsOf(outcome);
  return {
    part: node.key,
    where: `hypothesis ${name}`,
    change: 'dropped',
    text: gone ?? node.claim.hypotheses?.[name] ?? '',
    ...(problem === undefined
      ? { fate: 'derived', detail: 'the derivation does without it' }
      : { fate: 'refused', detail: problem }),
  };
}

/** Undefined for a change without a meaning at its place. */
function ofLine(
  stated: Stated,
  original: CheckedDerivation,
  index: number,
  { change, text, derivation }: LineChange,
  lookup: Lookup,
): Mutant | undefined {
  const outcome = ask(stated, derivation, lookup);
  const before = original.lines[index];
  const line = outcome.lines[index];
  // A text that cannot be read is refused before it is a line.
  if (!before || line?.step !== before.step || line.malformed) return undefined;
  const same =
    printTerm(line.right) === printTerm(before.right) &&
    line.relation === before.relation &&
    line.reasons.length === before.reasons.length;
  if (same) return undefined;
  const problems = problemsOf(outcome);
  const failing = problems.find((p) => !aboutEnds.test(p));
  const mutant = (fate: Fate, detail: string): Mutant => ({
    part: stated.node.key,
    where: `step ${before.step}`,
    change,
    text,
    fate,
    detail,
  });
  if (failing !== undefined) return mutant('refused', failing);
  if (problems.length === 0) return mutant('derived', 'the derivation holds with it, too');
  return mutant('follows', 'the step follows from its reasons; the statement does not say it');
}

const problemsOf = ({ lines, problems }: CheckedDerivation): string[] => [
  ...lines.flatMap((l) => (l.problem === undefined ? [] : [`step ${l.step}: ${l.problem}`])),
  ...problems.map((p) => `${p.step}: ${p.problem}`),
];
