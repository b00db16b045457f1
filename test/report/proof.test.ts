/** The tree of a derivation: all its nodes and lines, each below what it stands under, and nothing assumed in silence. */
import { describe, expect, it } from 'vitest';
import { checkDerivation } from '../../src/derivation/check.ts';
import { promises } from '../../src/derivation/rules.ts';
import { inReport, nodeIn } from '../../src/engine/nodes.ts';
import type { NodeResult } from '../../src/engine/result.ts';
import { stock } from '../../src/mutation/judge.ts';
import { type Proof, proofOf } from '../../src/report/proof.ts';
import { printProposition, printTerm } from '../../src/term/print.ts';

const { parts, lookup } = await stock();

function checked(key: string) {
  const stated = parts.find(({ node }) => node.key === key);
  const derivation = stated?.node.part.derivation;
  if (!stated || !derivation) throw new Error(`no derivation of ${key}`);
  const { theory, statement } = stated.read;
  const { claim, name } = stated.node;
  const found = checkDerivation({ module: claim.id, part: name, theory, statement, derivation, lookup });
  const nodes = found.nodes.map((node) => nodeIn(node, inReport));
  const lines = found.lines.map((line) => ({
    step: line.step,
    left: { text: printTerm(line.left) },
    right: { text: printTerm(line.right) },
    assumptions: line.assumptions.map((p) => printProposition(p)),
    promised: new Set(line.locals.flatMap(promises).map((p) => printProposition(p.proposition))),
  }));
  return { nodes, lines, proof: proofOf(nodes, lines) };
}

type Line = ReturnType<typeof checked>['lines'][number];

/** What is assumed at each line, read off the nodes above it. */
function assumedIn(
  { nodes, lines }: Proof<NodeResult, Line>,
  above: readonly string[] = [],
): [line: Line, assumed: readonly string[]][] {
  const here = [...above];
  const found: [Line, readonly string[]][] = [];
  for (const { node, proof } of nodes) {
    const below = node.node === 'induction' ? [] : (node.assumes ?? []);
    found.push(...assumedIn(proof, [...here, ...below.map((p) => p.text)]));
    if (node.node === 'assume' || node.node === 'obtain') here.push(...(node.gives ?? []).map((p) => p.text));
  }
  return [...found, ...lines.map(({ line }): [Line, readonly string[]] => [line, here])];
}

/** As they are shown. */
const stepsIn = ({ nodes, lines }: Proof<NodeResult, Line>): string[] => [
  ...nodes.flatMap(({ node, proof }) => [node.step, ...stepsIn(proof)]),
  ...lines.map(({ line }) => line.step),
];

const depthOf = ({ nodes }: Proof<NodeResult, Line>): number =>
  Math.max(0, ...nodes.map(({ proof }) => 1 + depthOf(proof)));

describe.each([
  'archimedean-property/exceeded',
  'bellman-contraction/greedy policy',
  'circle-constant/sine positive',
  'descent-lemma/rate for convex functions',
  'donsker-varadhan-gibbs/positive part',
  'elbo-identity/one independent draw more',
  'em-monotonicity/M-step',
  'monotone-sequences-converge/rising',
  'sawtooth-depth-separation/affine on dyadic intervals',
  'union-bound/maximum',
])('the proof of %s', (key) => {
  const { nodes, lines, proof } = checked(key);

  it('has each node and each line once, in order', () => {
    const shown = stepsIn(proof);
    expect(shown.length).toBe(nodes.length + lines.length);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.filter((step) => nodes.some((n) => n.step === step))).toEqual(nodes.map((n) => n.step));
    expect(shown.filter((step) => lines.some((l) => l.step === step))).toEqual(lines.map((l) => l.step));
    expect(depthOf(proof)).toBe(Math.max(...nodes.map((n) => n.step.split(' / ').length)));
  });

  it('assumes at each line what its nodes say', () => {
    for (const [{ step, assumptions, promised }, assumed] of assumedIn(proof)) {
      const besides = assumed.filter((text) => assumptions.includes(text) || !promised.has(text));
      // A name that comes again keeps its place among the hypotheses.
      expect([step, ...besides.sort()]).toEqual([step, ...[...assumptions].sort()]);
    }
  });
});

it('loses nothing that stands at a place which is not there', () => {
  const line = { step: 'have a / b / 1', left: { text: 'x' }, right: { text: 'y' } };
  expect(proofOf([], [line]).lines).toEqual([{ line, number: 'have a / b / 1', starts: true }]);
  const node = { step: 'have a' };
  expect(proofOf([node], [line]).nodes[0]?.proof.lines[0]?.number).toBe('b / 1');
});

it('knows a name with a stroke in it', () => {
  const nodes = [{ step: 'have a / b' }, { step: 'have a / b / both 1' }];
  const [outer] = proofOf(nodes, []).nodes;
  expect([outer?.label, outer?.proof.nodes[0]?.label]).toEqual(['have a / b', 'both 1']);
});
