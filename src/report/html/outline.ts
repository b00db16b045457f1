/**
 * What is said of each node and line of a derivation, before it is typeset: in words where they are shorter than a formula that stands
 * there already.
 */
import type { LineResult, NodeResult, PartResult, Printed } from '../../engine/result.ts';
import { printRelation } from '../../term/print.ts';
import type { Relation } from '../../term/term.ts';
import { type NumberedLine, type Piece, type Proof, proofOf, saysOf } from '../proof.ts';

/** With parts of the same claim. */
export type Words = Piece<Printed> | { readonly part: string };

export interface Outline {
  readonly nodes: readonly { readonly says: readonly Words[]; readonly below: Outline }[];
  readonly lines: readonly OutlinedLine[];
}

export interface OutlinedLine {
  readonly line: LineResult;
  readonly number: string;
  /** Absent where the side is that of the line before, or of the statement right above. */
  readonly left?: Side;
  /** Absent where the line says what stands right above, and nothing else. */
  readonly right?: Side;
  /** Below an assumption that is refuted nothing can be executed. */
  readonly isHypothetical: boolean;
}

/** A term, or words for it. */
export type Side = Printed | readonly Words[];

export const isWords = (side: Side): side is readonly Words[] => Array.isArray(side);

/** The parts in which what is shown on the way is shown first, by what is said and how it is proved: other parts of a claim need not prove it again. */
export type Proved = Map<string, string>;

export function outlineOf({ name, nodes, lines, statement }: PartResult, proved: Proved): Outline {
  const whole = proofOf(nodes, lines);
  const outline = outlined(
    whole,
    { ...statement, of: ['the statement'], isNear: false, isHypothetical: false },
    proved,
  );
  for (const key of keysIn(whole)) if (!proved.has(key)) proved.set(key, name);
  return outline;
}

type Tree = Proof<NodeResult, LineResult>;

function* keysIn({ nodes }: Tree): Generator<string> {
  for (const { node, proof } of nodes) {
    const key = keyOf(node, proof);
    if (key !== undefined) yield key;
    yield* keysIn(proof);
  }
}

/** Of a statement with its proof, if nothing is wrong with that. */
function keyOf({ node, gives }: NodeResult, proof: Tree): string | undefined {
  if ((node !== 'have' && node !== 'monotone') || !isSound(proof)) return undefined;
  return JSON.stringify([node, gives, proof], (field, value) => (notSaid.has(field) ? undefined : value));
}

/** What depends on where a proof stands, or on instances. */
const notSaid: ReadonlySet<string> = new Set(['step', 'executed', 'sideConditions']);

const isSound = ({ nodes, lines }: Tree): boolean =>
  lines.every(({ line }) => line.checked && !line.counterexample) && nodes.every((n) => isSound(n.proof));

/** What is to be shown at a place. */
interface Aim extends Printed {
  /** What its sides are said to be sides of. */
  readonly of: readonly Words[];
  /** It stands right above. */
  readonly isNear: boolean;
  readonly isHypothetical: boolean;
}

/** Shorter formulas are read faster than words that stand for them; words for what stands right above are read fastest. */
const [worthWords, worthWordsNear] = [28, 20];

function outlined({ nodes, lines }: Tree, aim: Aim, proved: Proved): Outline {
  const here = { ...aim, isNear: aim.isNear && nodes.length === 0 };
  const [only] = lines;
  const isAll = lines.length === 1 && only !== undefined && isConclusion(only.line, aim);
  return {
    nodes: nodes.map(({ node, label, proof }) => {
      const says = saysOf(node, label).flatMap((piece) => instead(piece, node, aim));
      const before = proved.get(keyOf(node, proof) ?? '');
      if (before !== undefined) {
        return { says: [...says, ', as in ', { part: before }], below: { nodes: [], lines: [] } };
      }
      const isHypothetical = aim.isHypothetical || node.node === 'contradiction';
      const below = { ...(aimBelow(node, says) ?? { ...aim, isNear: false }), isHypothetical };
      return { says, below: outlined(proof, below, proved) };
    }),
    lines: isAll ? [conclusion(only, here)] : lines.map((line) => outlinedLine(line, here)),
  };
}

/** Of cases and induction it is what it was before. */
function aimBelow(
  { gives, shows }: NodeResult,
  says: readonly Words[],
): Omit<Aim, 'isHypothetical'> | undefined {
  const [result] = gives ?? [];
  const stands = (p: Printed): boolean => says.some((piece) => isFormula(piece) && piece.formula === p);
  if (shows) return { ...shows, of: ['this statement'], isNear: stands(shows) };
  return result && { ...result, of: [{ name: result.name }], isNear: stands(result) };
}

const isFormula = (piece: Words): piece is { readonly formula: Printed } =>
  typeof piece === 'object' && 'formula' in piece;

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');

/** Words for what is to be shown, its parts and its conditions, where a formula would write them again. */
function instead(piece: Words, node: NodeResult, aim: Aim): readonly Words[] {
  if (!isFormula(piece) || piece.formula.latex.length < worthWords) return [piece];
  const { formula } = piece;
  const isThere = aim.latex.includes(formula.latex);
  if (node.node === 'both' && isThere) return [`the ${ordinals[Number(node.step.at(-1)) - 1]} part`];
  if (node.node === 'assume' && isThere) {
    const { gives = [] } = node;
    const i = gives.findIndex((g) => g.latex === formula.latex);
    return [gives.length === 1 ? 'the condition' : `the ${ordinals[i] ?? `${i + 1}th`} condition`];
  }
  if (node.node === 'induction') {
    const [all, body] = quantified(formula.latex);
    if (body !== aim.latex && body !== quantified(aim.latex)[1]) return [piece];
    return [...(all === '' ? [] : [{ formula: { text: all, latex: all } }, ': ']), 'the statement'];
  }
  return [piece];
}

/** What a statement is about, and what it says. */
function quantified(latex: string): [all: string, body: string] {
  const [all = '', ...rest] = latex.split(':\\ ');
  return all.startsWith('\\forall ') ? [all, rest.join(':\\ ')] : ['', latex];
}

const concluded = ({ latex }: Printed): string => latex.split(/ \\Rightarrow |:\\ /).at(-1) ?? '';

const signOf = ({ relation }: LineResult): string => printRelation(relation as Relation, 'latex');

/** Whether a line says what is to be shown and nothing else. */
const isConclusion = (line: LineResult, aim: Aim): boolean =>
  concluded(aim) === `${line.left.latex} ${signOf(line)} ${line.right.latex}`;

const conclusion = (
  { line, number }: NumberedLine<LineResult>,
  { isNear, isHypothetical }: Aim,
): OutlinedLine => ({ line, number, isHypothetical, ...(!isNear && { right: ['The statement'] }) });

function outlinedLine({ line, number, starts }: NumberedLine<LineResult>, aim: Aim): OutlinedLine {
  const { left, right } = line;
  const isLeft = isLeftSide(left, aim);
  const begins =
    starts && !(isLeft && aim.isNear) ? (isLeft && isLong(left) ? ['The left side'] : left) : undefined;
  const isRight =
    (isLong(right) || (aim.isNear && right.latex.length >= worthWordsNear)) &&
    isRightSide(right, aim) &&
    (!starts || (isLeft && (aim.isNear || isLong(left))));
  const ends = isRight ? ['the right side', ...(aim.isNear ? [] : [' of ', ...aim.of])] : right;
  return { line, number, isHypothetical: aim.isHypothetical, ...(begins && { left: begins }), right: ends };
}

const isLong = ({ latex }: Printed): boolean => latex.length >= worthWords;

/** Whether a calculation starts with the left side of what is to be shown, or with that of what it concludes. */
const isLeftSide = (left: Printed, aim: Aim): boolean =>
  concluded(aim).startsWith(left.latex) &&
  /^ (?:=|\\[lg]e|\\ne|[<>]) /.test(concluded(aim).slice(left.latex.length));

/** Whether a calculation arrives at the right side of what is to be shown, of which there is one. */
function isRightSide({ latex }: Printed, aim: Aim): boolean {
  const sides = concluded(aim).split(/ (?:=|\\[lg]e|\\ne|[<>]) /);
  return sides.length === 2 && sides[1] === latex;
}

/** All formulas, as often as they are printed; side conditions are named once. */
export function formulasIn(outline: Outline): Printed[] {
  const once = new Map<string, Printed>();
  const found = [...formulasOf(outline, once)];
  return [...found, ...once.values()];
}

function* formulasOf({ nodes, lines }: Outline, once: Map<string, Printed>): Generator<Printed> {
  for (const { says, below } of nodes) {
    for (const piece of says) if (isFormula(piece)) yield piece.formula;
    yield* formulasOf(below, once);
  }
  for (const { line, left, right } of lines) {
    for (const side of [left, right]) if (side && !isWords(side)) yield side;
    for (const printed of line.sideConditions) once.set(printed.text, printed);
  }
}
