/** Lines of derivations with a constant changed. */
import type { Derivation, Line, Node, Step } from '../derivation/steps.ts';

const isLine = (step: Step): step is Line => !('node' in step);

/** The lines of a derivation in the order in which the checker comes to their ends. */
export function linesOf(derivation: Derivation): Line[] {
  const lines: Line[] = [];
  mapLines(derivation, (line) => {
    lines.push(line);
    return line;
  });
  return lines;
}

/** The derivation with another line number `index`, which goes with that of `linesOf`. */
export function withLine(derivation: Derivation, index: number, other: Line): Derivation {
  let at = -1;
  return mapLines(derivation, (line) => {
    at += 1;
    return at === index ? other : line;
  });
}

function mapLines(derivation: Derivation, change: (line: Line) => Line): Derivation {
  return derivation.map((step) => (isLine(step) ? change(step) : mapNode(step, change)));
}

function mapNode(node: Node, change: (line: Line) => Line): Node {
  switch (node.node) {
    case 'have':
    case 'contradiction':
    case 'monotone':
      return { ...node, proof: mapLines(node.proof, change) };
    case 'both':
      return { ...node, proofs: node.proofs.map((p) => mapLines(p, change)) };
    case 'cases':
      return { ...node, yes: mapLines(node.yes, change), no: mapLines(node.no, change) };
    case 'induction':
      return { ...node, base: mapLines(node.base, change), step: mapLines(node.step, change) };
    default:
      return node;
  }
}

/** Whole numbers that stand by themselves, not in a decimal fraction or a name. */
const literal = /(?<![\p{L}\p{N}_$.])\d+(?![\p{N}.])/gu;

/**
 * Texts with one number changed, one for each number, from the `turn`-th on; a factor 2 before the whole at last, or when there is
 * no number.
 */
export function withAnotherConstant(text: string, turn: number): string[] {
  const found = [...text.matchAll(literal)];
  const changed = found.map(
    (m) => `${text.slice(0, m.index)}${Number(m[0]) + 1}${text.slice(m.index + m[0].length)}`,
  );
  const from = changed.length > 0 ? turn % changed.length : 0;
  return [...changed.slice(from), ...changed.slice(0, from), `2*(${text})`];
}
