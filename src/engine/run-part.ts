/** One part of a claim by itself: its derivation checked, its lines and its statement executed. */
import type { Part } from '../proof/claim.ts';
import { type ReadPart, readPart } from '../proof/elaborate.ts';
import type { Theory } from '../term/theory.ts';
import { type Context, type Finding, statementGoal, timed } from './context.ts';
import { type Declarations, declaredBy } from './declared-by.ts';
import { declaredIn, defined, hypothesisOf, printedProposition } from './describe.ts';
import { existential, kindOfPart } from './kind.ts';
import type { PartNode } from './part-graph.ts';
import type { Goal } from './ports.ts';
import type { Declared, Defined, PartResult } from './result.ts';
import { seedOf } from './seed.ts';
import { unread } from './unread.ts';
import { refuteAt } from './verify-counterexample.ts';
import { type VerifiedDerivation, verifyDerivation } from './verify-derivation.ts';
import { verifyRates } from './verify-rates.ts';
import { verifySamples } from './verify-samples.ts';
import { type ExecutedStatement, executeStatement, readyStatement } from './verify-statement.ts';

/** What a part shows by itself, whatever comes of the parts that it uses; plain data. */
export interface PartRun {
  readonly draft: PartResult;
  /** What the whole claim declares and defines; absent when it cannot be read. */
  readonly claim?: Vocabulary;
  /** Absent when the draft is the result. */
  readonly stated?: {
    readonly derivation: readonly Finding[];
    /** Absent where draws execute the part. */
    readonly statement?: ExecutedStatement;
    readonly samples: readonly Finding[];
  };
}

interface Vocabulary {
  readonly given: readonly Declared[];
  readonly definitions: readonly Defined[];
}

/** Runs a part. Throws only when the run is interrupted. */
export async function runPart(node: PartNode, context: Context): Promise<PartRun> {
  const { claim, name, part } = node;
  let draft = unread(node);
  let wide: Vocabulary | undefined;
  const run = (found: Omit<PartRun, 'claim'>): PartRun => ({ ...found, ...(wide ? { claim: wide } : {}) });
  try {
    if (part.deferred !== undefined && draft.statement.text === '') {
      return { draft: { ...draft, kind: 'deferred', verdict: 'inconclusive' } };
    }
    const read = readPart(claim, name);
    const words = vocabularies(read.theory, part);
    wide = words.wide;
    draft = {
      ...draft,
      kind: kindOfPart(part, read.statement),
      statement: printedProposition(read.statement),
      ...words.own,
      hypotheses: read.theory.hypotheses.map(hypothesisOf),
    };
    if (part.deferred !== undefined) return run({ draft: { ...draft, verdict: 'inconclusive' } });
    const goal = statementGoal(claim, part, read, `parts.${name}`);
    if (part.refutes !== undefined) return run({ draft: await refuting(draft, goal, part, context) });
    return run(node.problems.length > 0 ? { draft } : await stating(draft, goal, node, read, context));
  } catch (error) {
    context.signal?.throwIfAborted();
    const problems = [...draft.problems, (error as Error).message];
    return run({ draft: { ...draft, verdict: 'error', problems } });
  }
}

const nothing: VerifiedDerivation = { nodes: [], lines: [], findings: [] };

/** The symbols and definitions of a theory: those of the whole claim, and those of the part. */
function vocabularies(theory: Theory, part: Part): { wide: Vocabulary; own: Vocabulary } {
  const by = declaredBy(theory, part);
  const printed = (d: Declarations): Vocabulary => ({
    given: declaredIn(d),
    definitions: d.definitions.map(defined),
  });
  return { wide: printed(by.claim), own: printed(by.part) };
}

/**
 * A part that refutes: false at the instance given, which is a proof of that when no rounding was involved and all that is assumed was
 * decided there.
 */
async function refuting(draft: PartResult, goal: Goal, part: Part, context: Context): Promise<PartResult> {
  if (existential(goal.statement)) {
    const problem =
      'an instance does not show that nothing exists: it gives one value of what exists, and another one may do; ' +
      'state that all values fail (`states`)';
    return { ...draft, verdict: 'error', problems: [problem] };
  }
  const { refuted, counterexample, tried, finding } = await refuteAt(goal, part.at ?? {}, context);
  return {
    ...draft,
    verdict: refuted ? 'verified' : (finding?.verdict ?? 'inconclusive'),
    ...(refuted
      ? { grade: tried ? 'sampled' : counterexample?.confirmedBy === 'exact' ? 'derived' : 'certified' }
      : {}),
    ...(counterexample ? { counterexample } : {}),
    problems: finding ? [finding.problem] : [],
  };
}

/** A part that states something. */
async function stating(
  draft: PartResult,
  goal: Goal,
  node: PartNode,
  read: ReadPart,
  context: Context,
): Promise<PartRun> {
  const { claim, name, part } = node;
  const seed = seedOf(context.settings.seed, claim.id, name);
  const { spent } = context;
  const samples = await timed(spent, 'draws and rates', () => verifySamples(claim, { part: name }, context));
  const rates = await timed(spent, 'draws and rates', () => verifyRates(claim, name, context));
  const found = {
    ...draft,
    ...(samples.results.length > 0 ? { samples: samples.results } : {}),
    ...(rates.results.length > 0 ? { rates: rates.results } : {}),
  };
  const findings = [...samples.findings, ...rates.findings];
  // a check that states something else says nothing of the statement
  const drawn = Object.values(part.samples ?? {}).some((s) => s.states === undefined);
  if (drawn && !part.derivation) return { draft: found, stated: { derivation: [], samples: findings } };
  const ready = await timed(spent, 'statements', () =>
    readyStatement(goal, part.cited !== undefined, seedOf(seed, 'statement'), context),
  );
  const executable = ready.unsound ? undefined : goal;
  const derivation = part.derivation
    ? await verifyDerivation(node, read, executable, seed, context)
    : nothing;
  const how = {
    exactly: part.derivation === undefined,
    existence: existential(read.statement),
    seed: seedOf(seed, 'statement'),
  };
  const statement = await timed(spent, 'statements', () => executeStatement(goal, ready, how, context));
  return {
    draft: { ...found, nodes: derivation.nodes, lines: derivation.lines },
    stated: { derivation: derivation.findings, statement, samples: findings },
  };
}
