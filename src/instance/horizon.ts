/** How far sequences and families must be given. */
import type { Question } from '../exact/instance.ts';
import type { Definition, Domain, Proposition, Term, Type, Variable } from '../term/term.ts';

/** Sequences longer than this are not given. */
const FURTHEST = 64;

/**
 * A horizon for naturals up to `largest`: beyond every member that the question names, when indices and counts are about that large, and
 * one more, so that what is said of all members is tested on several.
 */
export function horizonOf({ statement, conditions, definitions }: Question, largest: number): number {
  let reach = largest;
  for (const part of [statement, ...conditions, ...definitions])
    for (const t of membersIn(part)) reach = Math.max(reach, bound(t, largest));
  return Math.min(FURTHEST, reach + 1);
}

/** Questions share conditions and definitions. */
const members = new WeakMap<Proposition | Definition, readonly Term[]>();

/** The terms that say which members of sequences and families are meant. */
function membersIn(part: Proposition | Definition): readonly Term[] {
  const known = members.get(part);
  if (known) return known;
  const found: Term[] = [];
  const visitor = new Visitor((t) => found.push(t));
  if ('tag' in part) visitor.proposition(part);
  else if (part.kind === 'explicit') visitor.term(part.body);
  else {
    visitor.term(part.base);
    visitor.term(part.step);
  }
  members.set(part, found);
  return found;
}

/** An upper bound of a natural-number term, variables and counts taken as `largest`. */
function bound(t: Term, largest: number): number {
  switch (t.tag) {
    case 'number':
      return Math.max(0, Math.min(FURTHEST, Number(t.value.numerator)));
    case 'add':
      return t.terms.reduce((sum, s) => sum + bound(s, largest), 0);
    case 'multiply':
      return t.factors.reduce((product, f) => product * Math.max(1, bound(f, largest)), 1);
    case 'negate':
      return 0;
    case 'power':
      return bound(t.base, largest) ** bound(t.exponent, largest);
    default:
      return largest;
  }
}

/** Visits the terms that stand for members of sequences and families. */
class Visitor {
  constructor(private readonly see: (t: Term) => void) {}

  term(t: Term): void {
    switch (t.tag) {
      case 'number':
      case 'variable':
        return;
      case 'apply':
        this.parameters(t.head.type, t.args);
        for (const a of t.args) this.term(a);
        return;
      case 'lambda':
        this.term(t.body);
        return;
      case 'add':
        for (const s of t.terms) this.term(s);
        return;
      case 'multiply':
        for (const f of t.factors) this.term(f);
        return;
      case 'negate':
        this.term(t.of);
        return;
      case 'divide':
        this.term(t.numerator);
        this.term(t.denominator);
        return;
      case 'power':
        this.term(t.base);
        this.term(t.exponent);
        return;
      case 'call':
        for (const a of t.args) this.term(a);
        return;
      case 'fold':
        this.domain(t.domain);
        this.term(t.body);
        return;
      case 'delta':
        this.term(t.left);
        this.term(t.right);
        return;
      case 'indicator':
        this.proposition(t.of);
        return;
      case 'card':
        this.domain(t.domain);
        return;
      case 'derivative':
        this.term(t.at);
        this.term(t.body);
        return;
    }
  }

  proposition(p: Proposition): void {
    switch (p.tag) {
      case 'relation':
        this.term(p.left);
        this.term(p.right);
        return;
      case 'and':
        for (const part of p.parts) this.proposition(part);
        return;
      case 'forall':
        this.variables(p.variables);
        for (const c of p.conditions) this.proposition(c);
        this.proposition(p.body);
        return;
      case 'exists':
        this.variables(p.variables);
        this.proposition(p.body);
        return;
    }
  }

  private variables(variables: readonly Variable[]): void {
    for (const { type } of variables) if (type.kind === 'index') this.domain(type.domain);
  }

  private parameters(type: Type, args: readonly Term[]): void {
    if (type.kind !== 'function') return;
    type.params.forEach((p, i) => {
      const arg = args[i];
      if (p.type.kind === 'nat' && arg) this.see(arg);
    });
  }

  private domain(domain: Domain): void {
    if (domain.kind === 'range') this.term(domain.size);
    else for (const t of domain.at) this.see(t);
  }
}
