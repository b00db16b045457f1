/** `lemmata replay <claim> '<instance>'`: one instance through the statement and through each line, with values and bounds. */
import type { Device } from '../compute/devices.ts';
import { lookupIn } from '../engine/lookup.ts';
import { didYouMean } from '../engine/near.ts';
import { partGraph } from '../engine/part-graph.ts';
import type { Backend } from '../engine/ports.ts';
import { type Evaluated, type EvaluatedDecision, replayControl, replayPart } from '../engine/replay.ts';
import { isRecord, kindOf } from '../engine/shape.ts';
import type { Claim, Explicit } from '../proof/claim.ts';
import { type Style, styleOf } from '../report/render-style.ts';
import { wrap } from '../report/wrap.ts';
import { exitCode, type Io, UsageError } from './io.ts';
import { type Selection, select } from './select.ts';
import { usable } from './verify-command.ts';

export interface ReplayFlags {
  /** All parts that the instance fits, when neither is named. */
  readonly part?: string;
  readonly control?: string;
  readonly backend?: Backend | Device;
  readonly json?: boolean;
}

export async function replayCommand(name: string, json: string, flags: ReplayFlags, io: Io): Promise<number> {
  const selection = await select([name], io.proofs);
  const values = parseInstance(json);
  const claim = await oneClaim(selection, name);
  refuseStrangers(values, claim);
  const options = {
    collaborators: await io.collaborators(),
    lookup: lookupIn(await partGraph(selection.library, [claim.id])),
    backend: await usable(flags.backend),
  };
  const results: Record<string, Evaluated[]> = {};
  if (flags.control === undefined) {
    for (const part of partsOf(claim, flags.part, selection))
      results[`part ${part}`] = await replayPart(claim, part, values, options);
  } else {
    const control = named('control', flags.control, claim.controls, claim);
    results[`control ${control}`] = await replayControl(claim, control, values, options);
  }
  const all = Object.values(results).flat();
  if (all.every((e) => e.problem !== undefined)) {
    const reasons = new Set(all.map((e) => e.problem));
    throw new UsageError(`the instance fits nothing in ${claim.id}:\n  ${[...reasons].join('\n  ')}`);
  }
  if (flags.json)
    io.stdout.write(`${JSON.stringify({ claim: claim.id, instance: values, places: results })}\n`);
  else io.stdout.write(`${rendered(claim, results, styleOf(io.stdout, io.env))}\n`);
  const violated = all.some((e) => e.decisions.some((d) => d.status === 'violated'));
  return violated ? exitCode.notVerified : exitCode.verified;
}

function parseInstance(json: string): Explicit {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new UsageError(`the instance is not JSON: ${(error as Error).message}`);
  }
  if (!isRecord(value))
    throw new UsageError(`the instance: expected an object of sizes and numbers, found ${kindOf(value)}`);
  return value as Explicit;
}

/** A name that stands nowhere in the claim is a slip; left alone, it would say nothing. */
function refuseStrangers(values: Explicit, claim: Claim): void {
  const names = new Set(JSON.stringify(claim).match(/[A-Za-z_]\w*/g));
  const stranger = Object.keys(values).find((name) => !names.has(name));
  if (stranger === undefined) return;
  const given = Object.keys(claim.given);
  throw new UsageError(
    `${claim.id} has no symbol ${JSON.stringify(stranger)}; its symbols are ${given.join(', ')}`,
  );
}

async function oneClaim({ library, ids }: Selection, name: string): Promise<Claim> {
  const [id, more] = ids;
  if (id === undefined || more !== undefined)
    throw new UsageError(`${name} names ${ids.length} claims; replay takes one`);
  const { claim, problems } = await library.load(id);
  if (!claim) throw new UsageError(problems.join('\n'));
  return claim;
}

function partsOf(claim: Claim, part: string | undefined, { parts }: Selection): string[] {
  if (part !== undefined) return [named('part', part, claim.parts, claim)];
  const wanted = parts.get(claim.id);
  return Object.keys(claim.parts).filter((name) => wanted?.has(name) ?? true);
}

function named(what: string, name: string, among: Readonly<Record<string, unknown>>, { id }: Claim): string {
  if (Object.hasOwn(among, name)) return name;
  const names = Object.keys(among);
  throw new UsageError(
    `${id} has no ${what} ${JSON.stringify(name)}${didYouMean(name, names)} (there are ${names.join(', ')})`,
  );
}

function rendered(claim: Claim, results: Readonly<Record<string, Evaluated[]>>, style: Style): string {
  const lines: string[] = [];
  for (const [name, evaluated] of Object.entries(results)) {
    lines.push(`${style.chalk.bold(claim.id)}, ${name}`);
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

function renderedDecision(d: EvaluatedDecision, { chalk, width }: Style): string[] {
  const row = (text: string): string => wrap(`    ${text}`, width, '           ');
  switch (d.status) {
    case 'discarded':
      return [row(chalk.dim(`not asked: its hypotheses do not hold on this instance${notHolding(d)}`))];
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

const notHolding = ({ reason }: EvaluatedDecision): string => (reason === undefined ? '' : `: not ${reason}`);

function sides({ left, right, computed }: EvaluatedDecision, row: (text: string) => string): string[] {
  if (left === undefined || right === undefined) return [];
  return [row(`left   ${left}`), row(`right  ${right}`), ...(computed ? [row(computedText(computed))] : [])];
}

/** The kernel takes one place; where that is not the one above, it is said. */
function computedText({ value, bound, at }: NonNullable<EvaluatedDecision['computed']>): string {
  const where = placeText(at);
  return `kernel left − right = ${value} ± ${bound.toPrecision(2)}${where === '' ? '' : ` at ${where}`}`;
}

const placeText = (at: Readonly<Record<string, number>>): string =>
  Object.entries(at)
    .map(([name, value]) => `${name} = ${value}`)
    .join(', ');

function how({ location = {}, by }: EvaluatedDecision): string {
  const at = placeText(location);
  return `${at === '' ? '' : ` at ${at}`}, in ${by} arithmetic`;
}
