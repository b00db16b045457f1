/** What is said of a claim that fails: where, why, the smallest counterexample, and how to run it again. */
import type { ClaimResult, Counterexample, LineResult, PartResult } from '../engine/result.ts';
import { seedOf } from '../engine/seed.ts';
import type { Style } from './render-style.ts';
import { shellCommand } from './shell-quote.ts';
import { tooClose } from './too-close.ts';
import { padded, wrap } from './wrap.ts';

/** What one types for a claim: its id, or the path of its module. */
export type NameFor = (claim: string) => string;

/** The line that runs an instance again, through the statement and each step. */
export const replayLine = (
  name: string,
  { instance }: Counterexample,
  of: { readonly part: string } | { readonly control: string },
): string => {
  const which = 'part' in of ? ['--part', of.part] : ['--control', of.control];
  return shellCommand('lemmata', 'replay', name, JSON.stringify(instance), ...which);
};

/** All that is wrong with a claim; empty when nothing is. */
export function renderFailures(result: ClaimResult, style: Style, nameFor: NameFor): string[] {
  const lines: string[] = [];
  for (const problem of together(result.problems, ofControl, (names) => `controls ${names}`))
    lines.push(...indented(problem, style, '    '));
  const before = new Map<string, string>();
  for (const part of result.parts) {
    if (part.deferred !== undefined || part.verdict === 'verified') continue;
    const said = wholly(part) ? part.problems.join('\n') : undefined;
    const earlier = said === undefined ? undefined : before.get(said);
    if (earlier === undefined) lines.push('', ...partFailure(result, part, style, nameFor));
    else lines.push('', ...indented(`${titleOf(result, part, style)}: as in part ${earlier}`, style, '    '));
    if (said !== undefined && earlier === undefined) before.set(said, part.name);
  }
  return lines;
}

/** Nothing was reached but what is wrong with the part as a whole, often with what all parts share. */
const wholly = (part: PartResult): boolean =>
  part.problems.length > 0 && part.lines.length === 0 && part.counterexample === undefined;

const ofControl = /^control ("(?:[^"\\]|\\.)*"): ([\s\S]*)$/;
const ofStep = /^step (.*?) cannot be executed: ([\s\S]*)$/;

/** Problems in order; those that say the same of several things say it once, of all of them. */
function together(
  problems: readonly string[],
  each: RegExp,
  all: (names: string) => string,
): readonly string[] {
  const read = problems.map((problem) => ({ problem, found: each.exec(problem) }));
  return read.flatMap(({ problem, found }, i) => {
    if (!found) return [problem];
    const same = read.filter((r) => r.found?.[2] === found[2]);
    if (same.length === 1) return [problem];
    if (same[0]?.problem !== problem || read.findIndex((r) => r.problem === problem) < i) return [];
    return [`${all(same.map((r) => r.found?.[1]).join(', '))}: ${found[2]}`];
  });
}

const titleOf = ({ id }: ClaimResult, { name }: PartResult, { chalk }: Style): string =>
  chalk.bold(`${id}, part ${name}`);

function partFailure(result: ClaimResult, part: PartResult, style: Style, nameFor: NameFor): string[] {
  const lines = [...indented(`${titleOf(result, part, style)}: ${part.statement.text}`, style, '    ')];
  const again = (c: Counterexample): string => replayLine(nameFor(result.id), c, { part: part.name });
  const seed = seedOf(result.seed, part.name);
  const told = new Set<string>();
  for (const line of part.lines.filter((l) => !l.checked || l.counterexample)) {
    lines.push(...lineFailure(line, style));
    told.add(`step ${line.step} is false`).add(`step ${line.step} does not follow: ${line.problem}`);
    if (line.counterexample) lines.push(...shownCounterexample(line.counterexample, seed, again, style));
  }
  const untold = part.problems.filter(
    (p) => !told.has(p) && !part.problems.includes(`statement: ${ofStep.exec(p)?.[2]}`),
  );
  for (const problem of together(untold, ofStep, (names) => `steps ${names} cannot be executed`))
    lines.push(...indented(problem, style, '      '));
  if (part.counterexample) lines.push(...shownCounterexample(part.counterexample, seed, again, style));
  return lines;
}

function lineFailure(line: LineResult, style: Style): string[] {
  const { chalk } = style;
  const text = `${chalk.bold(`step ${line.step}`)}: ${line.left.text} ${chalk.bold(line.relation)} ${line.right.text}`;
  const lines = [...indented(text, style, '      ')];
  const by =
    line.reasons.length === 0 ? 'no reason given' : `by ${line.reasons.map((r) => r.text).join(', ')}`;
  if (line.problem === undefined) lines.push(...indented(`${by}: accepted, yet false`, style, '        '));
  else lines.push(...indented(`${by}: ${line.problem}`, style, '        '));
  return lines;
}

function shownCounterexample(
  counterexample: Counterexample,
  seed: string,
  again: (c: Counterexample) => string,
  style: Style,
): string[] {
  const { instance, left, right, relation, confirmedBy, location = {} } = counterexample;
  const { chalk } = style;
  const at = Object.entries(instance).map(([name, value]) => `${name} = ${printValue(value)}`);
  const where = Object.entries(location)
    .map(([name, value]) => `${name} = ${value}`)
    .join(', ');
  const row = (name: string, text: string): string[] =>
    indented(`${chalk.dim(padded(name, 6))} ${text}`, style, '        ', 7);
  return [
    ...row('at', at.join(', ')),
    ...row('left', left),
    ...row('right', right),
    ...row(
      'so',
      `left ${relation} right is false${where === '' ? '' : ` at ${where}`}, in ${confirmedBy} arithmetic${tooClose(counterexample)}`,
    ),
    ...row('seed', seed),
    `        ${chalk.dim(padded('again', 6))} ${again(counterexample)}`,
  ];
}

/** `[1/2, 0]` rather than `["1/2",0]`. */
function printValue(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(printValue).join(', ')}]` : String(value);
}

const indented = (text: string, { width }: Style, indent: string, hang = 2): string[] =>
  wrap(`${indent}${text}`, width, `${indent}${' '.repeat(hang)}`).split('\n');
