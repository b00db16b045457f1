/** The appendix of a paper: what some claims say, how they were derived, and what else speaks for them. From a report alone. */
import { weakestGrade } from '../../engine/grade.ts';
import type {
  ClaimResult,
  ControlResult,
  Declared,
  Defined,
  LineResult,
  NodeResult,
  PartResult,
  Printed,
  Tally,
} from '../../engine/result.ts';
import { type NumberedLine, type Piece, type Proof, proofOf, saysOf } from '../proof.ts';
import { grouped } from '../render-style.ts';
import type { Report } from '../report.ts';
import { readReference } from '../works.ts';
import { lineWidth, texMath } from './formula.ts';
import { texCode, texPieces, texText } from './text.ts';

/** Of all files that this writes, so that one that somebody else wrote is not taken for one of them. */
export const firstLine = '% Written by: lemmata report --format latex';

/** `cited`: keys of works that the bibliography beside it has. */
export function renderAppendix({ id, claims, settings }: Report, cited: ReadonlySet<string>): string {
  const known = new Set(claims.map((claim) => claim.id));
  return [
    firstLine,
    `% Report: ${id}. To be read with \\input after \\appendix; \\usepackage{lemmata} in the preamble.`,
    `\\lemmataappendix{Claims checked by Lemmata}`,
    'Each claim below was checked by machine: derived line by line, executed on instances, and controlled by false variants.',
    'Formulas are printed from the terms that were checked; what the grades mean stands in the file TRUST.md of Lemmata.',
    note(`Report ${texCode(id)}, seed ${texCode(settings.seed)}.`),
    ...claims.map((claim) => `\n${claimText(claim, { known, cited })}`),
    '\\endinput\n',
  ].join('\n');
}

interface Around {
  /** Claims of the appendix, which can be linked to. */
  readonly known: ReadonlySet<string>;
  readonly cited: ReadonlySet<string>;
}

function claimText(claim: ClaimResult, around: Around): string {
  return [
    ...announced(claim.id, standing(claim)),
    `\\lemmataclaim{${texText(claim.title)}}\\lemmataanchor{${anchor(claim.id)}}`,
    note(
      texCode(claim.identifier ?? claim.id),
      `${texText(standing(claim))}.`,
      ...claim.sources.map((s) => `From ${texText(`${s.document}, ${s.section} (${s.relation})`)}.`),
      ...(claim.references.length === 0
        ? []
        : [`See ${claim.references.map((r) => referenceText(r, around)).join('; ')}.`]),
    ),
    ...claim.problems.map((p) => note(`\\textbf{Problem:} ${texText(p)}`)),
    ...vocabulary(claim.given, claim.definitions),
    ...claim.parts.flatMap((part) => partText(claim, part, around)),
    evidence(claim),
    ...controls(claim.controls),
  ].join('\n');
}

/** What the mark in the margin says: the weakest grade of its parts, or why there is none. */
function standing({ verdict, parts }: ClaimResult): string {
  if (verdict !== 'verified') return verdict;
  const stated = parts.filter((p) => p.deferred === undefined);
  const grade = weakestGrade(stated.flatMap((p) => p.grade ?? []));
  return stated.length === parts.length ? grade : `${grade} (${stated.length} of ${parts.length} parts)`;
}

function standingOf({ verdict, grade, deferred }: PartResult): string {
  if (deferred !== undefined) return 'deferred';
  return verdict === 'verified' ? (grade ?? verdict) : verdict;
}

/** \verified takes the name as it is written, so it must be one that TeX reads without meaning anything by it. */
function announced(name: string, says: string): string[] {
  return /^[\w .,:;'()+*=<>/-]+$/.test(name) ? [`\\lemmatasays{${name}}{${says}}`] : [];
}

const anchor = (name: string): string => name.replace(/[^A-Za-z0-9 .,:;'()+*=<>/_-]/g, '?');

function referenceText(reference: string, { cited }: Around): string {
  const { key, where } = readReference(reference);
  if (!cited.has(key)) return texText(reference);
  return `\\cite${where === '' ? '' : `[{${texText(where)}}]`}{${key}}`;
}

function vocabulary(given: readonly Declared[], definitions: readonly Defined[]): string[] {
  if (given.length === 0 && definitions.length === 0) return [];
  const declared = given.map(({ latex, name, type, is }) => {
    const symbol = formula({ latex, text: name });
    const sort = type ? `${symbol} $\\in$ ${formula(type)}` : symbol;
    return is === '' ? sort : `${sort} (${texText(is)})`;
  });
  const equations = definitions.flatMap((d) =>
    d.equations.map(({ left, right }) =>
      line('', '', `${formulaBody(left)}\\penalty50 \\mathrel{:=}${formulaBody(right)}`, ''),
    ),
  );
  return [
    ...(declared.length === 0 ? [] : [note(`Given: ${declared.join('; ')}.`)]),
    ...(equations.length === 0 ? [] : [lines(equations)]),
  ];
}

function partText(claim: ClaimResult, part: PartResult, around: Around): string[] {
  const name = `${claim.id}/${part.name}`;
  const false_ = part.kind === 'counterexample' ? [note('It is false that')] : [];
  return [
    ...announced(name, standingOf(part)),
    `\\lemmatapart{${texText(part.name)}}{${texText(standingOf(part))}}\\lemmataanchor{${anchor(name)}}`,
    ...vocabulary(part.given, part.definitions),
    ...false_,
    lines([
      ...part.hypotheses.map(
        (h) =>
          `\\lemmatahypothesis{${texText(h.byConstruction ? `${h.name}, by construction` : h.name)}}{${formulaBody(h)}}`,
      ),
      `\\lemmatastatement{${formulaBody(part.statement)}}`,
    ]),
    ...(part.deferred === undefined ? [] : [note(`Deferred: ${texText(part.deferred)}`)]),
    ...(part.cited === undefined ? [] : [note(`Not derived here: ${texText(part.cited)}`)]),
    ...(part.nodes.length + part.lines.length === 0
      ? []
      : [lines(derivation(proofOf(part.nodes, part.lines), around))]),
    ...part.problems.map((p) => note(`\\textbf{Problem:} ${texText(p)}`)),
    ...(part.uses.length === 0
      ? []
      : [note(`Rests on ${part.uses.map((use) => linked(use, around)).join(', ')}.`)]),
    ...(part.rests.length === 0 || part.cited !== undefined
      ? []
      : [note(`Given ${part.rests.map(texText).join('; ')}.`)]),
    ...(part.counterexample ? [note(`Counterexample: ${at(part.counterexample)}.`)] : []),
  ];
}

/** Nodes, each with its proof indented below it, then lines; a line whose left side is the right side of the line before goes on with it. */
function derivation({ nodes, lines }: Proof<NodeResult, LineResult>, around: Around, depth = 0): string[] {
  return [
    ...nodes.flatMap(({ node, label, proof }) => {
      const says = saysOf(node, label).map((piece) => worded(piece, around, depth));
      const below = derivation(proof, around, depth + 1);
      return [
        `\\lemmatanode{${says.join('')}}`,
        ...(below.length === 0 ? [] : ['\\begin{lemmatabelow}', ...below, '\\end{lemmatabelow}']),
      ];
    }),
    ...lines.flatMap((line) => derivationLine(line, around, depth)),
  ];
}

function worded(piece: Piece<Printed>, around: Around, depth: number): string {
  if (typeof piece === 'string') return texText(piece);
  if ('name' in piece) return `\\textit{${texText(piece.name)}}`;
  return 'formula' in piece ? `$${formulaBody(piece.formula, depth)}$` : reasonText(piece.reason, around);
}

function derivationLine(
  { line: { left, relation, right, reasons, problem }, number, starts }: NumberedLine<LineResult>,
  around: Around,
  depth: number,
): string[] {
  const says = problem === undefined ? '' : `; \\textbf{does not follow:} ${texText(problem)}`;
  const why = `${reasons.map((r) => reasonText(r, around)).join(', ')}${says}`;
  const beside = problem === undefined && reasons.map((r) => r.text).join(', ').length <= 50;
  return [
    ...(starts ? [line('', '', formulaBody(left, depth), '')] : []),
    line(texText(number), relations.get(relation) ?? '?', formulaBody(right, depth), beside ? why : ''),
    ...(beside ? [] : [`\\lemmatabecause{${why}}`]),
  ];
}

function reasonText({ by, name, text }: LineResult['reasons'][number], around: Around): string {
  if (name === undefined) return texText(text);
  const lead = `${by} ${name}`;
  if (by !== 'lemma' || !text.startsWith(lead)) return texText(text);
  return `lemma ${linked(name, around)}${texText(text.slice(lead.length))}`;
}

function linked(name: string, { known }: Around): string {
  const claim = name.split('/')[0] ?? name;
  return known.has(claim) ? `\\lemmatalink{${anchor(name)}}{${texText(name)}}` : texText(name);
}

const relations = new Map([
  ['==', '='],
  ['<=', '\\le'],
  ['<', '<'],
  ['>=', '\\ge'],
  ['>', '>'],
  ['!=', '\\ne'],
]);

const lines = (inside: readonly string[]): string =>
  `\\begin{lemmatalines}\n${inside.join('\n')}\n\\end{lemmatalines}`;

const line = (label: string, relation: string, term: string, why: string): string =>
  `\\lemmataline{${label}}{${relation}}{${term}}{${why}}`;

const formula = (printed: Printed): string => `$${formulaBody(printed)}$`;

/** In mathematics mode. What the printer did not write is shown as the text that it claims to be. `depth`: so far below a node, with less room. */
const formulaBody = ({ latex, text }: Printed, depth = 0): string =>
  texMath(latex, lineWidth - depth) ?? texPieces(text);

const note = (...sentences: readonly string[]): string => `\\lemmatanote{${sentences.join(' ')}}`;

/** By part: what decided how many instances, and how near to false the nearest of them came. */
function evidence({ parts }: ClaimResult): string {
  const rows = parts.map((part) => {
    const { checks } = part;
    const cells = [
      texText(part.name),
      texText(standingOf(part)),
      part.lines.length === 0 ? '' : grouped(part.lines.length),
      checks ? grouped(checks.instances) : '',
      checks ? decided(checks) : '',
      checks ? nearest(checks) : '',
    ];
    return `\\lemmatarow${cells.map((c) => `{${c}}`).join('')}`;
  });
  const drawn = parts.flatMap((part) => [
    ...(part.samples ?? []).map((s) =>
      note(
        `${texText(`${part.name}, draws, ${s.name}`)}: ${s.verdict}. ${grouped(s.draws)} draws at each of ${s.instances.length} instances, by ${texText(s.by)};`,
        `a true statement fails with probability at most ${number(s.falseAlarm)}${s.deviation === undefined ? '' : `, one that is off by ${number(s.deviation)} with at least ${number(s.power)}`}.`,
        ...(s.statement.text === part.statement.text ? [] : [`Checked is ${formula(s.statement)}.`]),
        ...(s.assumed.length === 0
          ? []
          : [`The hypotheses ${texText(s.assumed.join(', '))} are taken for granted here, not checked.`]),
      ),
    ),
    ...(part.rates ?? []).map((r) =>
      note(
        `${texText(`${part.name}, rate, ${r.name}`)}: ${r.verdict}. ${formula(r.of)} $\\le$ ${formula(r.bound)} at ${r.points.length} points; order ${number(r.order)}${r.fitted ? `, fitted ${number(r.fitted.order)} in [${number(r.fitted.low)}, ${number(r.fitted.high)}]` : ''}.`,
      ),
    ),
  ]);
  return [`\\begin{lemmataevidence}`, ...rows, `\\end{lemmataevidence}`, ...drawn].join('\n');
}

function decided({ decidedBy, undecided, discarded }: Tally): string {
  const exact = decidedBy.exact + decidedBy.interval;
  const said = [
    [decidedBy.float32 + decidedBy.float64, 'by error bounds'],
    [exact, 'exactly'],
    [undecided, 'undecided'],
    [discarded, 'discarded'],
  ] as const;
  return said
    .filter(([n]) => n > 0)
    .map(([n, how]) => `${grouped(n)} ${how}`)
    .join(', ');
}

const nearest = ({ margin, residual }: Tally): string =>
  margin !== undefined
    ? `margin ${number(margin)}`
    : residual !== undefined
      ? `residual ${number(residual)}`
      : '';

/** To two digits. */
function number(x: number): string {
  if (x === 0 || (Math.abs(x) >= 0.001 && Math.abs(x) < 10_000))
    return texText(String(Number(x.toPrecision(2))));
  const [digits, exponent] = x.toExponential(1).split('e');
  return `$${digits}\\cdot 10^{${Number(exponent)}}$`;
}

function controls(all: readonly ControlResult[]): string[] {
  if (all.length === 0) return [];
  const refuted = all.filter((c) => c.refuted).length;
  return [
    note(`\\textbf{False variants}, ${refuted} of ${all.length} refuted:`),
    ...all.map((c) => {
      const found = c.explicit?.counterexample ?? c.generated?.counterexample;
      const share = c.generated
        ? ` Share of random instances that refute it: ${number(c.generated.share)}.`
        : '';
      return note(
        `\\textit{${texText(c.name)}} (${texText(c.part)})${c.refuted ? '' : ', \\textbf{not refuted}'}: ${formula(c.statement)} ---`,
        `${texText(c.because)}.${found ? ` At ${at(found)}.` : ''}${share}`,
      );
    }),
  ];
}

type Found = NonNullable<PartResult['counterexample']>;

function at({ instance, left, relation, right }: Found): string {
  const values = Object.entries(instance).map(([name, value]) => `${name} = ${plain(value)}`);
  return `${texCode(values.join(', '))}: ${texCode(left)} $${relations.get(relation) ?? '?'}$ ${texCode(right)} is false`;
}

const plain = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(plain).join(', ')}]` : String(value);
