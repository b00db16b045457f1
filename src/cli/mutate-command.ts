/** `lemmata mutate`: changes statements, hypotheses and steps one by one, and says what becomes of each change. */
import pLimit from 'p-limit';
import { partGraph } from '../engine/part-graph.ts';
import { settingsOf } from '../engine/settings.ts';
import { type PartTask, tasksOf } from '../engine/task.ts';
import { claims, statedBy } from '../mutation/judge.ts';
import type { Fate, Mutant } from '../mutation/mutants.ts';
import type { MutationTask } from '../mutation/runner.ts';
import { type Style, styleOf } from '../report/render-style.ts';
import { padded, wrap } from '../report/wrap.ts';
import { exitCode, type Io, UsageError } from './io.ts';
import { progressOn } from './progress.ts';
import { type Selection, select } from './select.ts';

export interface MutateFlags {
  /** Changes of each step. */
  readonly changes: number;
  readonly jobs?: number;
  readonly json?: boolean;
}

/** The share of changes that must be killed: what is true after all is not counted. */
const goal = 0.98;

interface Count {
  readonly claim: string;
  readonly fates: Readonly<Record<Fate, number>>;
  readonly survivors: readonly Mutant[];
}

export async function mutateCommand(
  patterns: readonly string[],
  { changes, jobs, json }: MutateFlags,
  io: Io,
): Promise<number> {
  const selection = await select(patterns, io.proofs);
  const { ids } = selection;
  const tasks = await tasksIn(selection, changes);
  const progress = progressOn(io.stderr);
  const style = styleOf(io.stdout, io.env);
  const interruption = new AbortController();
  const { signal } = interruption;
  const stopListening = io.onInterrupt(() => interruption.abort());
  const runner = await io.mutationRunner(jobs);
  const limit = pLimit(runner.width);
  const counts: Count[] = [];
  try {
    const begun = tasks.map((own) =>
      own.map((task) =>
        limit(() => {
          signal.throwIfAborted();
          progress.say(`${counts.length} of ${ids.length} claims done  ${task.node.key} …`);
          return runner.mutants(task, signal);
        }),
      ),
    );
    // What is rejected is asked about below, in turn.
    for (const mutants of begun.flat()) mutants.catch(() => undefined);
    for (const [i, id] of ids.entries()) {
      const found = (await Promise.all(begun[i] ?? [])).flat();
      const count = counted(id, found);
      counts.push(count);
      progress.clear();
      if (!json) io.stdout.write(`${rendered(count, style)}\n`);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    progress.clear();
    stopListening();
    await runner.close();
  }
  const interrupted = signal.aborted;
  if (json) io.stdout.write(`${JSON.stringify({ changesPerStep: changes, interrupted, claims: counts })}\n`);
  else io.stdout.write(`\n${summary(counts, interrupted)}\n`);
  if (interrupted) return exitCode.interrupted;
  const total = sum(counts);
  return total.unsound === 0 && rate(total) >= goal ? exitCode.verified : exitCode.notVerified;
}

/** The parts that are to be mutated, claim by claim. Throws a UsageError for what cannot be read. */
async function tasksIn(
  { library, ids, parts }: Selection,
  changesPerLine: number,
): Promise<MutationTask[][]> {
  const claimed = await Promise.all(ids.map((id) => library.load(id)));
  const graph = await partGraph(library, ids);
  return claimed.map(({ claim, problems }, i) => {
    const id = ids[i] as string;
    if (!claim || problems.length > 0) throw new UsageError(`${id}: ${problems.join('; ')}`);
    const own = tasksOf(claim, graph, settingsOf()).filter(
      (task): task is PartTask =>
        'node' in task && task.node.claim.id === id && (parts.get(id)?.has(task.node.name) ?? true),
    );
    return own
      .filter(({ node }) => claims(node))
      .map(({ node, graph: near }) => {
        try {
          statedBy(node);
        } catch (error) {
          throw new UsageError(`${node.key}: ${(error as Error).message}`);
        }
        return { node, graph: near, changesPerLine };
      });
  });
}

const killed: readonly Fate[] = ['refused', 'refuted'];
const alive: readonly Fate[] = ['derived', 'follows', 'open', 'unsound'];
const none: Readonly<Record<Fate, number>> = {
  refused: 0,
  refuted: 0,
  derived: 0,
  follows: 0,
  open: 0,
  unsound: 0,
};

function counted(claim: string, found: readonly Mutant[]): Count {
  const fates = { ...none };
  for (const { fate } of found) fates[fate] += 1;
  return { claim, fates, survivors: found.filter((m) => !killed.includes(m.fate)) };
}

function sum(counts: readonly Count[]): Record<Fate, number> {
  const total = { ...none };
  for (const { fates } of counts) for (const fate of [...killed, ...alive]) total[fate] += fates[fate];
  return total;
}

/** Killed, of those that are not shown to be true. */
function rate({ refused, refuted, open, unsound }: Readonly<Record<Fate, number>>): number {
  const all = refused + refuted + open + unsound;
  return all === 0 ? 1 : (refused + refuted) / all;
}

const names: Readonly<Record<(typeof alive)[number] & Fate, string>> = {
  refused: 'refused',
  refuted: 'refuted',
  derived: 'true, derived as well',
  follows: 'true, follows from its reasons',
  open: 'open: no step fails and no instance refutes it',
  unsound: 'UNSOUND: accepted, and false',
};

function rendered({ claim, fates, survivors }: Count, { chalk, width }: Style): string {
  const lines = [`${chalk.bold(padded(claim, 44))}${phrase(fates)}`];
  for (const { fate, part, where, change, text, detail } of survivors) {
    const color = fate === 'unsound' ? chalk.red : fate === 'open' ? chalk.yellow : chalk.dim;
    lines.push(
      wrap(`  ${color(names[fate])}  ${part.slice(claim.length + 1)}, ${where}: ${change}`, width, '    '),
    );
    lines.push(wrap(`    ${text}`, width, '    '));
    if (fate === 'open' || fate === 'unsound') lines.push(wrap(`    ${detail}`, width, '    '));
  }
  return lines.join('\n');
}

function phrase(fates: Readonly<Record<Fate, number>>): string {
  const { refused, refuted, derived, follows, open, unsound } = fates;
  const all = [...killed, ...alive].reduce((n, fate) => n + fates[fate], 0);
  if (all === 0) return 'nothing to change';
  const unsoundly = unsound > 0 ? ` · ${unsound} UNSOUND` : '';
  return (
    `${(100 * rate(fates)).toFixed(1)} % killed · ${all} mutants: ${refused} by a step, ${refuted} by an instance, ` +
    `${derived + follows} true, ${open} open${unsoundly}`
  );
}

function summary(counts: readonly Count[], interrupted: boolean): string {
  if (interrupted && counts.length === 0) return 'interrupted before the first claim was done';
  const stopped = interrupted ? ' (interrupted; claims under way are not counted)' : '';
  return `${counts.length} ${counts.length === 1 ? 'claim' : 'claims'}: ${phrase(sum(counts))}${stopped}`;
}
