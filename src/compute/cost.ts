/** A rough count of the operations that a term takes, to choose between computing it again and keeping it. */
import type { Shape } from '../exact/instance.ts';
import type { Definition, Domain, Proposition, Term } from '../term/term.ts';

const definitionCosts = new WeakMap<Definition, Map<Shape, number>>();

export function costOf(term: Term, shape: Shape, definitions: ReadonlyMap<number, Definition>): number {
  const sizeOf = (d: Domain): number => {
    if (d.kind === 'range') return d.size.tag === 'number' ? d.size.value.toNumber() : shape.horizon + 1;
    const size = shape.sizes.get(d.set.id) ?? 1;
    return typeof size === 'number' ? size : Math.max(1, ...size);
  };
  const ofDefinition = (d: Definition): number => {
    let known = definitionCosts.get(d);
    if (!known) {
      known = new Map();
      definitionCosts.set(d, known);
    }
    let cost = known.get(shape);
    if (cost === undefined) {
      known.set(shape, 1);
      cost = go(d.kind === 'explicit' ? d.body : d.step);
      known.set(shape, cost);
    }
    return cost;
  };
  const all = (ts: readonly Term[]): number => ts.reduce((s, t) => s + go(t), 0);
  const ofProposition = (p: Proposition): number => {
    switch (p.tag) {
      case 'relation':
        return 1 + go(p.left) + go(p.right);
      case 'and':
        return p.parts.reduce((s, q) => s + ofProposition(q), 0);
      case 'forall':
        return p.conditions.reduce((s, q) => s + ofProposition(q), ofProposition(p.body));
      case 'exists':
        return ofProposition(p.body);
    }
  };
  const go = (t: Term): number => {
    switch (t.tag) {
      case 'number':
      case 'variable':
      case 'card':
        return 0;
      case 'apply': {
        const d = definitions.get(t.head.id);
        return 1 + all(t.args) + (d ? ofDefinition(d) : 0);
      }
      case 'lambda':
        return go(t.body);
      case 'add':
        return t.terms.length - 1 + all(t.terms);
      case 'multiply':
        return t.factors.length - 1 + all(t.factors);
      case 'negate':
        return go(t.of);
      case 'divide':
        return 4 + go(t.numerator) + go(t.denominator);
      case 'power':
        return 4 + go(t.base) + go(t.exponent);
      case 'call':
        return (t.builtin === 'exp' || t.builtin === 'log' || t.builtin === 'tanh' ? 20 : 2) + all(t.args);
      case 'fold':
        return sizeOf(t.domain) * (1 + go(t.body));
      case 'delta':
        return 1;
      case 'indicator':
        return 1 + ofProposition(t.of);
      case 'derivative':
        return 3 * go(t.body) + go(t.at);
    }
  };
  return go(term);
}
