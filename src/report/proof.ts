/** A derivation as the tree that it is, and its nodes in words: what the terminal, the page and the appendix show. */
import type { Named, NodeIn, ReasonResult } from '../engine/result.ts';

interface Line {
  readonly step: string;
  readonly left: { readonly text: string };
  readonly right: { readonly text: string };
}

/** What stands at one place: nodes, then the lines of a calculation. */
export interface Proof<N, L> {
  readonly nodes: readonly { readonly node: N; readonly label: string; readonly proof: Proof<N, L> }[];
  readonly lines: readonly NumberedLine<L>[];
}

export interface NumberedLine<L> {
  readonly line: L;
  /** `3`; with what leads to a place that no node is. */
  readonly number: string;
  /** Its left side is not the right side of the line before. */
  readonly starts: boolean;
}

interface Place<N, L> {
  readonly step: string;
  readonly nodes: { readonly node: N; readonly label: string; readonly proof: Place<N, L> }[];
  readonly lines: NumberedLine<L>[];
}

/** The tree is in the names of the steps. What stands at a place that is not there stands where that would be. */
export function proofOf<N extends { readonly step: string }, L extends Line>(
  nodes: readonly N[],
  lines: readonly L[],
): Proof<N, L> {
  const root: Place<N, L> = { step: '', nodes: [], lines: [] };
  const places = new Map([['', root]]);
  const around = (step: string): Place<N, L> => {
    const cut = step.lastIndexOf(' / ');
    const outer = cut < 0 ? '' : step.slice(0, cut);
    return places.get(outer) ?? around(outer);
  };
  const within = (step: string, place: Place<N, L>): string =>
    place === root ? step : step.slice(place.step.length + ' / '.length);
  for (const node of nodes) {
    const outer = around(node.step);
    const proof: Place<N, L> = { step: node.step, nodes: [], lines: [] };
    outer.nodes.push({ node, label: within(node.step, outer), proof });
    places.set(node.step, proof);
  }
  for (const line of lines) {
    const { step, left } = line;
    const place = around(step);
    const starts = place.lines.at(-1)?.line.right.text !== left.text;
    place.lines.push({ line, number: within(step, place), starts });
  }
  return root;
}

/** Of the words about a node: `name` is that of a hypothesis. */
export type Piece<F> =
  | string
  | { readonly name: string }
  | { readonly formula: F }
  | { readonly reason: ReasonResult };

/** What is said of a node above its proof. The label of one that has a proof begins it, as in the names of steps. */
export function saysOf<F>(node: NodeIn<F>, label: string): readonly Piece<F>[] {
  const { gives = [], assumes = [], symbols = [], values = [], shows, reason } = node;
  const formula = (f: F | undefined): Piece<F>[] => (f === undefined ? [] : [{ formula: f }]);
  const why: readonly Piece<F>[] = reason ? ['by ', { reason }] : [];
  const [result] = gives;
  const symbol = formula(symbols[0]?.symbol);
  switch (node.node) {
    case 'assume':
      return ['assume ', ...named(gives)];
    case 'have':
      return ['have ', ...nameOf(result), ': ', ...formula(result)];
    case 'obtain': {
      const all = symbols.map((s) => [...formula(s.symbol), ' ∈ ', ...formula(s.type)]);
      return ['obtain ', ...listed(all), ' with ', ...named(gives), ', ', ...why];
    }
    case 'witness':
      return ['take ', ...listed(values.map((v) => [...formula(v.symbol), ' = ', ...formula(v.value)]))];
    case 'by':
      return why;
    case 'both':
      return [`${label}: `, ...formula(shows)];
    case 'cases':
      return [`${label}: `, ...named(assumes)];
    case 'induction':
      return assumes.length === 0
        ? [`${label}, `, ...symbol, ' = 0']
        : [`${label}, from `, ...symbol, ' to ', ...symbol, ' + 1, with ', ...named(assumes)];
    case 'contradiction':
      return [`${label}: from `, ...named(assumes), ' follows ', ...formula(shows)];
    case 'monotone':
      return [
        'monotone ',
        ...nameOf(result),
        ': ',
        ...formula(result),
        ', since ',
        ...formula(shows),
        ' where ',
        ...named(assumes),
      ];
  }
}

const nameOf = (known: { readonly name: string } | undefined): { readonly name: string }[] =>
  known ? [{ name: known.name }] : [];

/** `(case) x <= 1/2, (…) …` */
const named = <F>(all: readonly Named<F>[]): readonly Piece<F>[] =>
  listed<F>(all.map((n) => ['(', { name: n.name }, ') ', { formula: n }]));

const listed = <F>(items: readonly (readonly Piece<F>[])[]): readonly Piece<F>[] =>
  items.flatMap((item, i) => (i === 0 ? item : [', ', ...item]));
