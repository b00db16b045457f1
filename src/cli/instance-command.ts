/** `lemmata verify <claim> --instance '<json>'`: both sides of the statement and of each line, on one instance. */
import { lookupIn } from '../engine/lookup.ts';
import { partGraph } from '../engine/part-graph.ts';
import type { Backend, Decision } from '../engine/ports.ts';
import { type Evaluated, runInstance } from '../engine/run-instance.ts';
import { isRecord, kindOf } from '../engine/shape.ts';
import type { Claim, Explicit } from '../proof/claim.ts';
import { type Style, styleOf } from '../report/render-style.ts';
import { wrap } from '../report/wrap.ts';
import { exitCode, type Io, UsageError } from './io.ts';
import type { Selection } from './select.ts';

export async function instanceCommand(
  selection: Selection,
  json: string,
  flags: { readonly backend?: Backend; readonly json?: boolean },
  io: Io,
): Promise<number> {
  const values = parseInstance(json);
  const { claim, parts } = await oneClaim(selection);
  refuseStrangers(values, claim);
  const collaborators = await io.collaborators();
  const graph = await partGraph(selection.library, [claim.id]);
  const results: Record<string, Evaluated[]> = {};
  for (const name of parts) {
    results[name] = await runInstance(
      claim,
      name,
      values,
      collaborators,
      lookupIn(graph),
      flags.backend ?? 'auto',
    );
  }
  const all = Object.values(results).flat();
  if (all.every((e) => e.problem !== undefined)) {
    const reasons = new Set(all.map((e) => e.problem));
    throw new UsageError(`the instance fits nothing in ${claim.id}:\n  ${[...reasons].join('\n  ')}`);
  }
  if (flags.json)
    io.stdout.write(`${JSON.stringify({ claim: claim.id, instance: values, parts: results })}\n`);
  else io.stdout.write(`${rendered(claim, results, styleOf(io.stdout, io.env))}\n`);
  const violated = all.some((e) => e.decisions.some((d) => d.status === 'violated'));
  return violated ? exitCode.notVerified : exitCode.verified;
}

function parseInstance(json: string): Explicit {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new UsageError(`--instance: this is not JSON: ${(error as Error).message}`);
  }
  if (!isRecord(value))
    throw new UsageError(`--instance: expected an object of sizes and numbers, found ${kindOf(value)}`);
  return value as Explicit;
}

/** A name that stands nowhere in the claim is a slip; left alone, it would say nothing. */
function refuseStrangers(values: Explicit, claim: Claim): void {
  const names = new Set(JSON.stringify(claim).match(/[A-Za-z_]\w*/g));
  const stranger = Object.keys(values).find((name) => !names.has(name));
  if (stranger === undefined) return;
  const given = Object.keys(claim.given);
  throw new UsageError(
    `--instance: ${claim.id} has no symbol ${JSON.stringify(stranger)}; its symbols are ${given.join(', ')}`,
  );
}

async function oneClaim({
  library,
  ids,
  parts,
}: Selection): Promise<{ claim: Claim; parts: readonly string[] }> {
  const [id, more] = ids;
  if (id === undefined || more !== undefined) {
    throw new UsageError(`--instance runs one claim, and this names ${ids.length}; say which`);
  }
  const { claim, problems } = await library.load(id);
  if (!claim) throw new UsageError(problems.join('\n'));
  const wanted = parts.get(id);
  return { claim, parts: Object.keys(claim.parts).filter((name) => wanted?.has(name) ?? true) };
}

function rendered(claim: Claim, results: Readonly<Record<string, Evaluated[]>>, style: Style): string {
  const lines: string[] = [];
  for (const [name, evaluated] of Object.entries(results)) {
    lines.push(`${style.chalk.bold(claim.id)}, part ${name}`);
    for (const e of evaluated) lines.push(...renderedPlace(e, style));
  }
  return lines.join('\n');
}

function renderedPlace({ place, text, decisions, problem }: Evaluated, style: Style): string[] {
  const { chalk, width } = style;
  const lines = [wrap(`  ${chalk.bold(place)}: ${text}`, width, '    ')];
  if (problem !== undefined) lines.push(wrap(`    ${chalk.dim(`not asked: ${problem}`)}`, width, '    '));
  return [...lines, ...decisions.flatMap((d) => renderedDecision(d, style))];
}

function renderedDecision(d: Decision, { chalk, width }: Style): string[] {
  const row = (text: string): string => wrap(`    ${text}`, width, '           ');
  switch (d.status) {
    case 'discarded':
      return [row(chalk.dim('not asked: its hypotheses do not hold on this instance'))];
    case 'undefined':
      return [row(chalk.yellow(`has no value: ${d.reason ?? 'a term is undefined'}`))];
    case 'undecided':
      return [...sides(d, row), row(chalk.yellow(`could not be decided: ${d.reason ?? 'a tie'}`))];
    case 'violated':
      return [...sides(d, row), row(`left ${d.relation} right is ${chalk.red('false')}${how(d)}`)];
    case 'satisfied':
      return [...sides(d, row), row(`left ${d.relation} right is ${chalk.green('true')}${how(d)}`)];
    case 'consistent':
      return [...sides(d, row), row(`left and right ${chalk.green('agree')} as far as one can see${how(d)}`)];
  }
}

function sides({ left, right }: Decision, row: (text: string) => string): string[] {
  return left === undefined || right === undefined ? [] : [row(`left   ${left}`), row(`right  ${right}`)];
}

function how({ location = {}, by }: Decision): string {
  const at = Object.entries(location).map(([name, value]) => `${name} = ${value}`);
  return `${at.length > 0 ? ` at ${at.join(', ')}` : ''}, in ${by} arithmetic`;
}
