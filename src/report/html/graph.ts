/** Who uses whom: topics among each other, and the claims of each topic with what they use. Layout by dagre, drawn as SVG. */
import dagre from '@dagrejs/dagre';
import type { ClaimResult } from '../../engine/result.ts';
import { usedClaims } from './links.ts';
import { anchor, html, type Markup } from './markup.ts';

interface Node {
  readonly label: string;
  /** Where a click leads; absent where the report has no such claim. */
  readonly to?: string;
  /** Of another topic: drawn in outline. */
  readonly outside?: boolean;
}

interface Drawn {
  readonly name: string;
  readonly nodes: ReadonlyMap<string, Node>;
  /** From what uses to what is used. */
  readonly edges: readonly (readonly [string, string])[];
}

/** All topics in one picture, then a picture for each topic. */
export function dependencies(claims: readonly ClaimResult[]): Markup {
  const topics = [...new Set(claims.map((c) => c.topic))].sort();
  return html`${topics.length > 1 && picture(ofTopics(claims, topics))}${topics.map((topic) => topicGraph(topic, claims))}`;
}

function ofTopics(claims: readonly ClaimResult[], topics: readonly string[]): Drawn {
  const topicOf = new Map(claims.map((c) => [c.id, c.topic]));
  const edges = new Map<string, readonly [string, string]>();
  for (const claim of claims) {
    for (const used of usedClaims(claim)) {
      const to = topicOf.get(used);
      if (to !== undefined && to !== claim.topic)
        edges.set(JSON.stringify([claim.topic, to]), [claim.topic, to]);
    }
  }
  const count = (topic: string): number => claims.filter((c) => c.topic === topic).length;
  return {
    name: 'Topics, and which uses which',
    nodes: new Map(topics.map((t) => [t, { label: `${t} (${count(t)})`, to: anchor('graph', t) }])),
    edges: [...edges.values()],
  };
}

function topicGraph(topic: string, claims: readonly ClaimResult[]): Markup {
  const all = new Map(claims.map((c) => [c.id, c]));
  const own = claims.filter((c) => c.topic === topic);
  const edges = own.flatMap((c) => usedClaims(c).map((used): [string, string] => [c.id, used]));
  const ids = [...new Set(edges.flat())].sort();
  const alone = own.filter((c) => !ids.includes(c.id));
  const nodes = new Map(
    ids.map((id): [string, Node] => [
      id,
      { label: id, outside: all.get(id)?.topic !== topic, ...(all.has(id) && { to: anchor(id) }) },
    ]),
  );
  return html`<section id="${anchor('graph', topic)}" data-topic="${topic}"><h4>${topic}</h4>${
    edges.length > 0 && picture({ name: `Claims of ${topic}, and what they use`, nodes, edges })
  }${alone.length > 0 && html`<p>${edges.length > 0 && 'Joined to nothing: '}${alone.map((c, i) => html`${i > 0 && ', '}<a href="#${anchor(c.id)}">${c.id}</a>`)}.</p>`}</section>`;
}

/** Of the letters of a sans-serif font, twelve pixels high. */
const letter = 6.6;
const height = 24;

function picture({ name, nodes, edges }: Drawn): Markup {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 8, ranksep: 60, marginx: 4, marginy: 4 });
  graph.setDefaultEdgeLabel(() => ({}));
  // dagre takes names such as __proto__ for properties of its own objects: it gets numbers.
  const numbers = new Map([...nodes.keys()].map((id, i) => [id, `${i}`]));
  for (const [id, { label }] of nodes) {
    graph.setNode(numbers.get(id) as string, { width: Math.ceil(label.length * letter) + 16, height });
  }
  for (const [from, to] of edges) graph.setEdge(numbers.get(from) as string, numbers.get(to) as string);
  dagre.layout(graph);
  const size = graph.graph() as { width?: number; height?: number };
  const [w, h] = [Math.ceil(size.width ?? 0), Math.ceil(size.height ?? 0)];
  return html`<figure><div class="wide" tabindex="0" role="group" aria-label="${name}"><svg class="graph" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}"><g class="edges" aria-hidden="true">${edges.map(([from, to]) => line(graph.edge(numbers.get(from) as string, numbers.get(to) as string).points))}</g>${[
    ...nodes,
  ].map(([id, node]) =>
    box(node, graph.node(numbers.get(id) as string)),
  )}</svg></div><figcaption>${name}. Each uses what it is joined to on its right.</figcaption></figure>`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const tenth = (x: number): number => Math.round(x * 10) / 10;

function line(points: readonly Point[]): Markup {
  const [first, ...rest] = points;
  if (!first) return html``;
  const steps = rest.map((p) => `L${tenth(p.x)} ${tenth(p.y)}`).join('');
  return html`<path d="M${tenth(first.x)} ${tenth(first.y)}${steps}"/>`;
}

function box({ label, to, outside }: Node, { x, y, width }: Point & { readonly width: number }): Markup {
  const shape = html`<rect x="${tenth(x - width / 2)}" y="${tenth(y - height / 2)}" width="${width}" height="${height}" rx="4"/><text x="${tenth(x)}" y="${tenth(y + 4)}">${label}</text>`;
  const kind = outside ? html` class="outside"` : undefined;
  return to === undefined ? html`<g${kind}>${shape}</g>` : html`<a href="#${to}"${kind}>${shape}</a>`;
}
