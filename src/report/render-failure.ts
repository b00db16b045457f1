/** What is said of a claim that fails: where, why, the smallest counterexample, and how to run it again. */
import type { ClaimResult, Counterexample, LineResult, PartResult } from '../engine/result.ts';
import { seedOf } from '../engine/seed.ts';
import type { Style } from './render-style.ts';
import { shellCommand } from './shell-quote.ts';
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
  for (const problem of result.problems) lines.push(...indented(problem, style, '    '));
  for (const part of result.parts) {
    if (part.deferred === undefined && part.verdict !== 'verified') {
      lines.push('', ...partFailure(result, part, style, nameFor));
    }
  }
  return lines;
}

function partFailure(result: ClaimResult, part: PartResult, style: Style, nameFor: NameFor): string[] {
  const { chalk } = style;
  const title = `${result.id}, part ${part.name}`;
  const lines = [...indented(`${chalk.bold(title)}: ${part.statement.text}`, style, '    ')];
  const again = (c: Counterexample): string => replayLine(nameFor(result.id), c, { part: part.name });
  const seed = seedOf(result.seed, part.name);
  const told = new Set<string>();
  for (const line of part.lines.filter((l) => !l.checked || l.counterexample)) {
    lines.push(...lineFailure(line, style));
    told.add(`step ${line.step} is false`).add(`step ${line.step} does not follow: ${line.problem}`);
    if (line.counterexample) lines.push(...shownCounterexample(line.counterexample, seed, again, style));
  }
  for (const problem of part.problems.filter((p) => !told.has(p)))
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
      `left ${relation} right is false${where === '' ? '' : ` at ${where}`}, in ${confirmedBy} arithmetic`,
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
