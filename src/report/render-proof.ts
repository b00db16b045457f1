/** A claim as mathematicians write it: what is given, what is stated, and the proof line by line. */
import { type Declarations, declaredBy } from '../engine/declared-by.ts';
import { lawInWords, setInWords, symbolInWords } from '../engine/describe.ts';
import type { CheckedLine, ReadNode } from '../engine/ports.ts';
import type { Claim, Part, Rate, Sample } from '../proof/claim.ts';
import type { ReadPart, ReadRate } from '../proof/elaborate.ts';
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
  readonly samples: readonly Shown<Sample, ReadPart>[];
  readonly rates: readonly Shown<Rate, ReadRate>[];
  readonly nodes: readonly ReadNode[];
  readonly lines: readonly CheckedLine[];
  readonly uses: readonly string[];
  readonly cited: readonly string[];
  readonly problems: readonly string[];
}

/** A check of a part: as it is written, and as it is read. */
interface Shown<Source, Read> {
  readonly name: string;
  readonly source: Source;
  readonly read: Read;
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
  for (const { name, source: sample, read } of part.samples) {
    const says = sample.states === undefined ? '' : `: ${printProposition(read.statement, 'unicode')}`;
    lines.push(text(`Drawn, ${name}${says}; ${drawnText(sample)}`));
    lines.push(
      ...indented(declarations(declaredBy(read.theory, sample).part, { ...style, width: width - 2 })),
    );
  }
  for (const { name, source: rate, read } of part.rates) {
    lines.push(text(`Rate, ${name}: ${rateText(rate, read)}`));
    lines.push(...indented(declarations(declaredBy(read.theory, rate).part, { ...style, width: width - 2 })));
  }
  if (source.derivation) lines.push('  Proof.', ...renderDerivation(part.nodes, part.lines, style));
  for (const problem of part.problems) lines.push(text(chalk.red(problem)));
  if (part.uses.length > 0) lines.push(text(`Rests on ${part.uses.join(', ')}.`));
  if (part.cited.length > 0 && source.cited === undefined)
    lines.push(text(`Given ${part.cited.join('; ')}.`));
  return [chalk.bold.underline(name), ...lines];
}

const indented = (blocks: readonly string[]): string[] =>
  blocks.map((block) =>
    block
      .split('\n')
      .map((line) => `  ${line}`)
      .join('\n'),
  );

function drawnText({ laws, at, draws, by }: Sample): string {
  const random = Object.entries(laws).map(([symbol, law]) => `${symbol} ${lawInWords(law)}`);
  const constants = Object.entries(by)
    .filter(([field]) => field !== 'bound')
    .map(([field, value]) => ` with ${field} ${typeof value === 'string' ? value : `[${value.join(', ')}]`}`);
  const where = at.map((instance) => JSON.stringify(instance)).join(', ');
  return `${random.join(', ')}; ${draws} draws at ${where}, decided by ${by.bound}${constants.join('')}.`;
}

function rateText({ in: n, from, doublings, order }: Rate, { of, bound }: ReadRate): string {
  const below = `${printTerm(of, 'unicode')} ≤ ${printTerm(bound, 'unicode')}`;
  return `${below} for ${n} = ${from}, …, ${from * 2 ** doublings}, of order ${order}.`;
}
