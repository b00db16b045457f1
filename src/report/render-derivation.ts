/** A derivation as its author wrote it, step below step: what is shown on the way, where symbols come from, and the lines. */
import { inTerminal, nodeIn } from '../engine/nodes.ts';
import type { CheckedLine, ReadNode } from '../engine/ports.ts';
import { printReason } from '../engine/reasons.ts';
import type { NodeIn } from '../engine/result.ts';
import { printRelation, printTerm } from '../term/print.ts';
import { type NumberedLine, type Piece, type Proof, proofOf, saysOf } from './proof.ts';
import type { Style } from './render-style.ts';
import { wrap } from './wrap.ts';

interface Printed {
  readonly text: string;
}

type Line = Omit<CheckedLine, 'left' | 'right'> & { readonly left: Printed; readonly right: Printed };

/** The headings of nested steps, one below the other, are the name of a step in messages: `have x / cases yes / 1`. */
export function renderDerivation(
  nodes: readonly ReadNode[],
  lines: readonly CheckedLine[],
  style: Style,
): string[] {
  const printed = lines.map((line) => ({
    ...line,
    left: { text: printTerm(line.left, 'unicode') },
    right: { text: printTerm(line.right, 'unicode') },
  }));
  const proof = proofOf(
    nodes.map((node) => nodeIn(node, inTerminal)),
    printed,
  );
  return rendered(proof, '    ', style);
}

function rendered({ nodes, lines }: Proof<NodeIn<Printed>, Line>, indent: string, style: Style): string[] {
  const digits = String(lines.length).length;
  return [
    ...nodes.flatMap(({ node, label, proof }) => {
      const says = saysOf(node, label).map(textOf).join('');
      return [
        wrap(style.chalk.dim(`${indent}${says}`), style.width, `${indent}    `),
        ...rendered(proof, `${indent}  `, style),
      ];
    }),
    ...lines.flatMap((line) => lineOf(line, indent, line.number.padEnd(digits + 2), style)),
  ];
}

function textOf(piece: Piece<Printed>): string {
  if (typeof piece === 'string') return piece;
  if ('name' in piece) return piece.name;
  return 'formula' in piece ? piece.formula.text : piece.reason.text;
}

/** A line whose left side is the right side of the line before goes on with the same calculation. */
function lineOf(
  { line, starts }: NumberedLine<Line>,
  indent: string,
  number: string,
  { chalk, width }: Style,
): string[] {
  const pad = indent + ' '.repeat(number.length);
  const right = `${printRelation(line.relation, 'unicode')} ${line.right.text}`;
  const reasons = line.reasons.map(printReason).join(', ');
  return [
    ...(starts ? [wrap(`${pad}${line.left.text}`, width, `${pad}    `)] : []),
    wrap(`${indent}${chalk.dim(number)}${right}`, width, `${pad}    `),
    ...(reasons === '' ? [] : [wrap(`${pad}    ${chalk.cyan(`by ${reasons}`)}`, width, `${pad}      `)]),
    ...(line.problem === undefined
      ? []
      : [wrap(`${pad}    ${chalk.red(`does not follow: ${line.problem}`)}`, width, `${pad}      `)]),
  ];
}
