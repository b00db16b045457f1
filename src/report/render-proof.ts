/** A claim as mathematicians write it: what is given, what is stated, and the proof line by line. */
import { type Declarations, declaredBy } from '../engine/declared-by.ts';
import { setInWords, symbolInWords } from '../engine/describe.ts';
import type { CheckedLine, ReadNode } from '../engine/ports.ts';
import type { Claim, Part, Rate, Sample } from '../proof/claim.ts';
import type { ReadPart } from '../proof/elaborate.ts';
import { printDefinition, printDomain, printProposition, printTerm, printType } from '../term/print.ts';
import type { Definition, IndexSet, Variable } from '../term/term.ts';
import { renderDerivation } from './render-derivation.ts';
import type { Style } from './render-style.ts';
import { readReference, type Work } from './works.ts';
import { wrap } from './wrap.ts';

export interface ShownPart {
  readonly name: string;
  readonly source: Part;
  /** Absent when its texts cannot be read; `problems` says why. */
  readonly read?: ReadPart;
  readonly nodes: readonly ReadNode[];
  readonly lines: readonly CheckedLine[];
  readonly uses: readonly string[];
  readonly cited: readonly string[];
  readonly problems: readonly string[];
}

/** `works`: what the claim refers to, by key. */
export function renderProof(
  claim: Claim,
  parts: readonly ShownPart[],
  works: ReadonlyMap<string, Work>,
  style: Style,
): string {
  const { chalk, width } = style;
  const lines = [chalk.bold(claim.id), ...wrap(claim.title, width).split('\n')];
  const sources = claim.sources.map((s) => `${s.document}, ${s.section} (${s.relation})`);
  for (const source of sources) lines.push(wrap(chalk.dim(`from ${source}`), width, '  '));
  for (const reference of claim.references)
    lines.push(wrap(chalk.dim(`see ${referenceText(reference, works)}`), width, '  '));
  const common = ofTheClaim(parts);
  if (Object.values(common).some((all) => all.length > 0)) lines.push('', ...declarations(common, style));
  for (const part of parts) lines.push('', ...renderPart(part, style));
  return lines.join('\n');
}

/** `Bellman, R., Dynamic Programming (1957), Theorem 3 [bellman1957]` */
function referenceText(reference: string, works: ReadonlyMap<string, Work>): string {
  const { key, where } = readReference(reference);
  const work = works.get(key);
  if (!work) return reference;
  return `${work.authors}, ${work.title} (${work.year})${where === '' ? '' : `, ${where}`} [${key}]`;
}

/** What the claim declares, each from a part that does not declare it anew: these stand with the parts. */
function ofTheClaim(parts: readonly ShownPart[]): Declarations {
  const all = parts.flatMap(({ read, source }) => (read ? [declaredBy(read.theory, source).claim] : []));
  const once = <T>(items: readonly T[], nameOf: (item: T) => string): T[] => [
    ...new Map(items.map((item) => [nameOf(item), item])).values(),
  ];
  return {
    sets: once(
      all.flatMap((d) => d.sets),
      (s) => s.name,
    ),
    symbols: once(
      all.flatMap((d) => d.symbols),
      (v) => v.name,
    ),
    definitions: once(
      all.flatMap((d) => d.definitions),
      (d) => d.symbol.name,
    ),
  };
}

function declarations({ sets, symbols, definitions }: Declarations, style: Style): string[] {
  const row = (text: string): string => wrap(`  ${text}`, style.width, '    ');
  return [
    ...sets.map((s) => row(setText(s))),
    ...symbols.map((v) => row(symbolText(v))),
    ...definitions.flatMap((d) => defined(d, style)),
  ];
}

function setText(set: IndexSet): string {
  const name = printDomain({ kind: 'set', set, at: [] }, 'unicode');
  return `${name}${set.arity > 0 ? '[n]' : ''}: ${setInWords(set)}`;
}

function symbolText(v: Variable): string {
  const name = printTerm({ tag: 'variable', variable: v }, 'unicode');
  const more = symbolInWords(v);
  return `${name} ∈ ${printType(v.type, 'unicode')}${more === '' ? '' : `, ${more}`}`;
}

function defined(d: Definition, style: Style): string[] {
  return printDefinition(d, 'unicode').map(([left, right]) =>
    wrap(`  ${left} := ${right}`, style.width, '      '),
  );
}

function renderPart(part: ShownPart, style: Style): string[] {
  const { chalk, width } = style;
  const { source, read, name } = part;
  const text = (line: string, indent = '  ', hang = '    '): string =>
    wrap(`${indent}${line}`, width, `${indent}${hang}`);
  const lines: string[] = [];
  if (read) {
    lines.push(...declarations(declaredBy(read.theory, source).part, style));
    for (const h of read.theory.hypotheses) {
      lines.push(
        text(
          `${chalk.dim(`${h.byConstruction ? 'by construction' : 'assume'} ${h.name}:`)} ${printProposition(h.proposition, 'unicode')}`,
        ),
      );
    }
    const says = source.refutes === undefined ? '' : chalk.dim('It is false that ');
    lines.push(text(`${says}${chalk.bold(printProposition(read.statement, 'unicode'))}`));
  }
  if (source.deferred !== undefined) lines.push(text(`Deferred: ${source.deferred}`));
  if (source.cited !== undefined) lines.push(text(`Not derived here: ${source.cited}`));
  if (source.at !== undefined) lines.push(text(`Counterexample: ${JSON.stringify(source.at)}`));
  for (const [name, s] of Object.entries(source.samples ?? {})) lines.push(text(sampleText(name, s)));
  for (const [name, r] of Object.entries(source.rates ?? {})) lines.push(text(rateText(name, r)));
  if (source.derivation) lines.push('  Proof.', ...renderDerivation(part.nodes, part.lines, style));
  for (const problem of part.problems) lines.push(text(chalk.red(problem)));
  if (part.uses.length > 0) lines.push(text(`Rests on ${part.uses.join(', ')}.`));
  if (part.cited.length > 0 && source.cited === undefined)
    lines.push(text(`Given ${part.cited.join('; ')}.`));
  return [chalk.bold.underline(name), ...lines];
}

function sampleText(name: string, { states, laws, at, draws, by }: Sample): string {
  const random = Object.entries(laws).map(([symbol, { law }]) => `${symbol} ${law}`);
  const says = states === undefined ? '' : `: ${states}`;
  const constants = Object.entries(by)
    .filter(([field]) => field !== 'bound')
    .map(([field, value]) => ` with ${field} ${typeof value === 'string' ? value : `[${value.join(', ')}]`}`);
  const where = at.map((instance) => JSON.stringify(instance)).join(', ');
  return `Drawn, ${name}${says}; ${random.join(', ')}; ${draws} draws at ${where}, decided by ${by.bound}${constants.join('')}.`;
}

const rateText = (name: string, { in: n, from, doublings, of, bound, order }: Rate): string =>
  `Rate, ${name}: ${of} <= ${bound} for ${n} = ${from}, …, ${from * 2 ** doublings}, of order ${order}.`;
