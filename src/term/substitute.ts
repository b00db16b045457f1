/**
 * Substitution, opening of binders, comparison after renaming of bound variables, free variables.
 *
 * `substitute` renames every binder afresh below which it replaces something, so no replacement is ever captured, and
 * beta-reduces where a lambda meets its arguments: terms stay in beta-normal form, and arrays as arguments are always lambdas
 * (eta-long). What it leaves as it is stays the same object, so that what is known of it stays known.
 */
import { apply, ref } from './build.ts';
import { canonicalNatural } from './natural.ts';
import { Rational } from './rational.ts';
import {
  type Domain,
  freshVariable,
  type IndexSet,
  type Proposition,
  type Term,
  type Type,
  type Variable,
} from './term.ts';

export interface Substitution {
  /** Variable id to replacement: a lambda for a function type, otherwise a term of the same type. */
  readonly variables: ReadonlyMap<number, Term>;
  /** Index set id to the domain that replaces it, given the parameters of the occurrence. */
  readonly sets?: ReadonlyMap<number, (at: readonly Term[]) => Domain>;
}

type Mutable = {
  variables: Map<number, Term>;
  sets: ReadonlyMap<number, (at: readonly Term[]) => Domain>;
};

const none: ReadonlyMap<number, (at: readonly Term[]) => Domain> = new Map();

export function substitute(term: Term, by: Substitution): Term {
  return go(term, { variables: new Map(by.variables), sets: by.sets ?? none });
}

export function substituteProposition(p: Proposition, by: Substitution): Proposition {
  return goProposition(p, { variables: new Map(by.variables), sets: by.sets ?? none });
}

export function substituteType(type: Type, by: Substitution): Type {
  return goType(type, { variables: new Map(by.variables), sets: by.sets ?? none });
}

export function substituteDomain(domain: Domain, by: Substitution): Domain {
  return goDomain(domain, { variables: new Map(by.variables), sets: by.sets ?? none });
}

/** Replaces one variable. */
export const replace = (term: Term, variable: Variable, value: Term): Term =>
  substitute(term, { variables: new Map([[variable.id, value]]) });

/** The body of a lambda at arguments. Throws when their number is not that of the parameters. */
function betaReduce(fn: Term, args: readonly Term[]): Term {
  if (fn.tag === 'variable') return apply(fn.variable, args);
  if (fn.tag !== 'lambda') throw new TypeError('only a lambda or a symbol can be applied');
  if (fn.params.length !== args.length) throw new TypeError('wrong number of arguments in an application');
  return go(fn.body, { variables: new Map(fn.params.map((p, i) => [p.id, args[i] as Term])), sets: none });
}

/** All of them substituted; the same list when nothing changed. */
function each(terms: readonly Term[], by: Mutable): readonly Term[] {
  let out: Term[] | undefined;
  for (let i = 0; i < terms.length; i++) {
    const t = terms[i] as Term;
    const s = go(t, by);
    if (!out && s !== t) out = terms.slice(0, i);
    out?.push(s);
  }
  return out ?? terms;
}

/** Nothing of what occurs free below a binder is replaced. */
function untouched(binder: Term, by: Mutable): boolean {
  for (const id of freeIds(binder)) if (by.variables.has(id) || by.sets.has(id)) return false;
  return true;
}

function go(term: Term, by: Mutable): Term {
  switch (term.tag) {
    case 'number':
      return term;
    case 'variable': {
      return by.variables.get(term.variable.id) ?? term;
    }
    case 'apply': {
      const args = each(term.args, by);
      const head = by.variables.get(term.head.id);
      if (head === undefined) return args === term.args ? term : { tag: 'apply', head: term.head, args };
      if (head.tag === 'lambda') return betaReduce(head, args);
      if (head.tag === 'variable') return apply(head.variable, args);
      throw new TypeError(`${term.head.name} is applied, but a number was put in its place`);
    }
    case 'lambda':
      if (untouched(term, by)) return term;
      return below(term.params, by, () => {
        const params = bind(term.params, by);
        return { tag: 'lambda', params, body: go(term.body, by) };
      });
    case 'add': {
      const terms = each(term.terms, by);
      return terms === term.terms ? term : { tag: 'add', terms };
    }
    case 'multiply': {
      const factors = each(term.factors, by);
      return factors === term.factors ? term : { tag: 'multiply', factors };
    }
    case 'negate': {
      const of = go(term.of, by);
      return of === term.of ? term : { tag: 'negate', of };
    }
    case 'divide': {
      const numerator = go(term.numerator, by);
      const denominator = go(term.denominator, by);
      if (numerator === term.numerator && denominator === term.denominator) return term;
      return { tag: 'divide', numerator, denominator };
    }
    case 'power': {
      const base = go(term.base, by);
      const exponent = go(term.exponent, by);
      return base === term.base && exponent === term.exponent ? term : { tag: 'power', base, exponent };
    }
    case 'call': {
      const args = each(term.args, by);
      return args === term.args ? term : { tag: 'call', builtin: term.builtin, args };
    }
    case 'fold': {
      if (untouched(term, by)) return term;
      const domain = goDomain(term.domain, by);
      return below([term.variable], by, () => {
        const variable = bindOver(term.variable, domain, by);
        return { tag: 'fold', operator: term.operator, variable, domain, body: go(term.body, by) };
      });
    }
    case 'delta': {
      const left = go(term.left, by);
      const right = go(term.right, by);
      return left === term.left && right === term.right ? term : { tag: 'delta', left, right };
    }
    case 'indicator': {
      const of = goProposition(term.of, by);
      return of === term.of ? term : { tag: 'indicator', of };
    }
    case 'card': {
      const domain = goDomain(term.domain, by);
      return domain === term.domain ? term : { tag: 'card', domain };
    }
    case 'derivative': {
      if (untouched(term, by)) return term;
      const at = go(term.at, by);
      return below([term.variable], by, () => {
        const [variable] = bind([term.variable], by);
        return { tag: 'derivative', variable: variable as Variable, at, body: go(term.body, by) };
      });
    }
  }
}

/** Runs below binders; afterwards their variables mean what they meant before. */
function below<T>(variables: readonly Variable[], by: Mutable, act: () => T): T {
  const before = variables.map((v) => by.variables.get(v.id));
  const result = act();
  variables.forEach((v, i) => {
    const old = before[i];
    if (old) by.variables.set(v.id, old);
    else by.variables.delete(v.id);
  });
  return result;
}

/** Fresh copies of binders, in order, so that later types see the earlier copies; extends the substitution. */
function bind(variables: readonly Variable[], by: Mutable): Variable[] {
  return variables.map((v) => {
    const fresh = freshVariable(v.name, goType(v.type, by), {
      constraint: v.constraint,
      partials: v.partials,
    });
    by.variables.set(v.id, ref(fresh));
    return fresh;
  });
}

function bindOver(v: Variable, domain: Domain, by: Mutable): Variable {
  const type: Type = domain.kind === 'range' ? { kind: 'nat' } : { kind: 'index', domain };
  const fresh = freshVariable(v.name, type, { constraint: v.constraint });
  by.variables.set(v.id, ref(fresh));
  return fresh;
}

function goDomain(domain: Domain, by: Mutable): Domain {
  if (domain.kind === 'range') {
    const size = go(domain.size, by);
    return size === domain.size ? domain : { kind: 'range', size };
  }
  const args = each(domain.at, by);
  const at = args === domain.at ? args : args.map(canonicalNatural);
  const replaced = by.sets.get(domain.set.id);
  if (replaced) return replaced(at);
  return at === domain.at ? domain : { kind: 'set', set: domain.set, at };
}

function goType(type: Type, by: Mutable): Type {
  switch (type.kind) {
    case 'real':
    case 'nat':
      return type;
    case 'index': {
      const domain = goDomain(type.domain, by);
      if (domain === type.domain) return type;
      return domain.kind === 'range' ? { kind: 'nat' } : { kind: 'index', domain };
    }
    case 'function':
      return below(type.params, by, () => {
        const params = bind(type.params, by);
        return { kind: 'function', params, result: goType(type.result, by) };
      });
  }
}

/** What a quantifier over an index set says of its variables when a range of numbers takes the place of the set: that they are below its end. */
function belowEnd(variables: readonly Variable[], fresh: readonly Variable[], by: Mutable): Proposition[] {
  if (by.sets.size === 0) return [];
  return variables.flatMap((v, i) => {
    const w = fresh[i] as Variable;
    if (v.type.kind !== 'index' || w.type.kind !== 'nat') return [];
    const domain = goDomain(v.type.domain, by);
    if (domain.kind !== 'range') return [];
    const next: Term = { tag: 'add', terms: [ref(w), { tag: 'number', value: Rational.one }] };
    return [{ tag: 'relation', relation: '<=', left: next, right: domain.size } as const];
  });
}

function goProposition(p: Proposition, by: Mutable): Proposition {
  switch (p.tag) {
    case 'relation': {
      const left = go(p.left, by);
      const right = go(p.right, by);
      return left === p.left && right === p.right
        ? p
        : { tag: 'relation', relation: p.relation, left, right };
    }
    case 'and': {
      const parts = p.parts.map((q) => goProposition(q, by));
      return parts.every((q, i) => q === p.parts[i]) ? p : { tag: 'and', parts };
    }
    case 'forall':
      return below(p.variables, by, () => {
        const variables = bind(p.variables, by);
        const conditions = p.conditions.map((q) => goProposition(q, by));
        const more = belowEnd(p.variables, variables, by);
        return {
          tag: 'forall',
          variables,
          conditions: [...more, ...conditions],
          body: goProposition(p.body, by),
        };
      });
    case 'exists':
      return below(p.variables, by, () => {
        const variables = bind(p.variables, by);
        const body = goProposition(p.body, by);
        const more = belowEnd(p.variables, variables, by);
        return {
          tag: 'exists',
          variables,
          body: more.length === 0 ? body : { tag: 'and', parts: [...more, body] },
        };
      });
  }
}

/** A fold with its bound variable renamed afresh (or to `as`, a variable of the same type). */
export function openFold(
  term: Extract<Term, { tag: 'fold' }>,
  as: Variable = freshVariable(term.variable.name, term.variable.type, {
    constraint: term.variable.constraint,
  }),
): { variable: Variable; body: Term } {
  return { variable: as, body: replace(term.body, term.variable, ref(as)) };
}

/** What occurs free in a binder: asked again for every substitution that comes by. */
const freeOfBinder = new WeakMap<object, ReadonlySet<number>>();

/** The ids of the variables and index sets that occur free. */
export function freeIds(x: Term | Proposition | Domain | Type): ReadonlySet<number> {
  const known = freeOfBinder.get(x);
  if (known) return known;
  const found = new Free();
  found.visit(x);
  if ('tag' in x && isBinder(x)) freeOfBinder.set(x, found.ids);
  return found.ids;
}

const isBinder = (x: Term | Proposition): boolean =>
  x.tag === 'fold' ||
  x.tag === 'lambda' ||
  x.tag === 'derivative' ||
  x.tag === 'forall' ||
  x.tag === 'exists';

export const occurs = (variable: Variable, x: Term | Proposition | Domain | Type): boolean =>
  freeIds(x).has(variable.id);

/** The free variables (not index sets) in order of their first occurrence. */
export function freeVariables(x: Term | Proposition): Variable[] {
  const seen = new Map<number, Variable>();
  new Free(seen).visit(x);
  return [...seen.values()];
}

/** A walk that finds what occurs free. */
class Free {
  readonly ids = new Set<number>();
  private readonly bound = new Set<number>();

  /** Variables go to `seen`, where it is given, in order of their first occurrence. */
  constructor(private readonly seen?: Map<number, Variable>) {}

  private use(v: Variable): void {
    if (this.bound.has(v.id)) return;
    this.ids.add(v.id);
    if (this.seen && !this.seen.has(v.id)) this.seen.set(v.id, v);
  }

  private within(variables: readonly Variable[], act: () => void): void {
    const added: number[] = [];
    for (const v of variables) {
      this.visit(v.type);
      if (!this.bound.has(v.id)) {
        this.bound.add(v.id);
        added.push(v.id);
      }
    }
    act();
    for (const id of added) this.bound.delete(id);
  }

  visit(x: Term | Proposition | Domain | Type): void {
    const known = this.seen ? undefined : freeOfBinder.get(x);
    if (known) {
      for (const id of known) if (!this.bound.has(id)) this.ids.add(id);
      return;
    }
    if ('kind' in x) {
      switch (x.kind) {
        case 'set':
          this.ids.add(x.set.id);
          for (const y of x.at) this.visit(y);
          return;
        case 'range':
          this.visit(x.size);
          return;
        case 'real':
        case 'nat':
          return;
        case 'index':
          this.visit(x.domain);
          return;
        case 'function':
          this.within(x.params, () => this.visit(x.result));
          return;
      }
    }
    switch (x.tag) {
      case 'number':
        return;
      case 'variable':
        this.use(x.variable);
        return;
      case 'apply':
        this.use(x.head);
        for (const y of x.args) this.visit(y);
        return;
      case 'lambda':
        this.within(x.params, () => this.visit(x.body));
        return;
      case 'add':
        for (const y of x.terms) this.visit(y);
        return;
      case 'multiply':
        for (const y of x.factors) this.visit(y);
        return;
      case 'negate':
        this.visit(x.of);
        return;
      case 'divide':
        this.visit(x.numerator);
        this.visit(x.denominator);
        return;
      case 'power':
        this.visit(x.base);
        this.visit(x.exponent);
        return;
      case 'call':
        for (const y of x.args) this.visit(y);
        return;
      case 'fold':
        this.visit(x.domain);
        this.within([x.variable], () => this.visit(x.body));
        return;
      case 'delta':
        this.visit(x.left);
        this.visit(x.right);
        return;
      case 'indicator':
        this.visit(x.of);
        return;
      case 'card':
        this.visit(x.domain);
        return;
      case 'derivative':
        this.visit(x.at);
        this.within([x.variable], () => this.visit(x.body));
        return;
      case 'relation':
        this.visit(x.left);
        this.visit(x.right);
        return;
      case 'and':
        for (const y of x.parts) this.visit(y);
        return;
      case 'forall':
        this.within(x.variables, () => {
          for (const y of x.conditions) this.visit(y);
          this.visit(x.body);
        });
        return;
      case 'exists':
        this.within(x.variables, () => this.visit(x.body));
        return;
    }
  }
}

/** Equality of terms after renaming of bound variables; nothing else is identified. */
export function alphaEqual(a: Term, b: Term): boolean {
  return same(a, b, new Map(), new Map());
}
export function alphaEqualProposition(a: Proposition, b: Proposition): boolean {
  return same(a, b, new Map(), new Map());
}
export function sameDomain(a: Domain, b: Domain): boolean {
  return same(a, b, new Map(), new Map());
}
export function sameType(a: Type, b: Type): boolean {
  return same(a, b, new Map(), new Map());
}

type Node = Term | Proposition | Domain | Type;

function same(a: Node, b: Node, left: Map<number, number>, right: Map<number, number>): boolean {
  const eq = (x: Node, y: Node): boolean => same(x, y, left, right);
  const all = (x: readonly Node[], y: readonly Node[]): boolean =>
    x.length === y.length && x.every((t, i) => eq(t, y[i] as Node));
  const variable = (v: Variable | IndexSet, w: Variable | IndexSet): boolean => {
    const l = left.get(v.id);
    const r = right.get(w.id);
    return l === undefined && r === undefined ? v.id === w.id : l === w.id && r === v.id;
  };
  const binding = (vs: readonly Variable[], ws: readonly Variable[], act: () => boolean): boolean => {
    if (vs.length !== ws.length) return false;
    const saved: [number, number | undefined, number, number | undefined][] = [];
    let ok = true;
    for (let i = 0; i < vs.length && ok; i++) {
      const v = vs[i] as Variable;
      const w = ws[i] as Variable;
      ok = eq(v.type, w.type);
      saved.push([v.id, left.get(v.id), w.id, right.get(w.id)]);
      left.set(v.id, w.id);
      right.set(w.id, v.id);
    }
    ok = ok && act();
    for (const [l, oldL, r, oldR] of saved.reverse()) {
      if (oldL === undefined) left.delete(l);
      else left.set(l, oldL);
      if (oldR === undefined) right.delete(r);
      else right.set(r, oldR);
    }
    return ok;
  };
  if ('kind' in a) {
    if (!('kind' in b) || a.kind !== b.kind) return false;
    switch (a.kind) {
      case 'set':
        return a.set.id === (b as typeof a).set.id && all(a.at, (b as typeof a).at);
      case 'range':
        return eq(a.size, (b as typeof a).size);
      case 'real':
      case 'nat':
        return true;
      case 'index':
        return eq(a.domain, (b as typeof a).domain);
      case 'function': {
        const other = b as typeof a;
        return binding(a.params, other.params, () => eq(a.result, other.result));
      }
    }
  }
  if ('kind' in b || a.tag !== b.tag) return false;
  switch (a.tag) {
    case 'number':
      return a.value.equals((b as typeof a).value);
    case 'variable':
      return variable(a.variable, (b as typeof a).variable);
    case 'apply':
      return variable(a.head, (b as typeof a).head) && all(a.args, (b as typeof a).args);
    case 'lambda': {
      const other = b as typeof a;
      return binding(a.params, other.params, () => eq(a.body, other.body));
    }
    case 'add':
      return all(a.terms, (b as typeof a).terms);
    case 'multiply':
      return all(a.factors, (b as typeof a).factors);
    case 'negate':
      return eq(a.of, (b as typeof a).of);
    case 'divide':
      return eq(a.numerator, (b as typeof a).numerator) && eq(a.denominator, (b as typeof a).denominator);
    case 'power':
      return eq(a.base, (b as typeof a).base) && eq(a.exponent, (b as typeof a).exponent);
    case 'call':
      return a.builtin === (b as typeof a).builtin && all(a.args, (b as typeof a).args);
    case 'fold': {
      const other = b as typeof a;
      return (
        a.operator === other.operator &&
        eq(a.domain, other.domain) &&
        binding([a.variable], [other.variable], () => eq(a.body, other.body))
      );
    }
    case 'delta':
      return eq(a.left, (b as typeof a).left) && eq(a.right, (b as typeof a).right);
    case 'indicator':
      return eq(a.of, (b as typeof a).of);
    case 'card':
      return eq(a.domain, (b as typeof a).domain);
    case 'derivative': {
      const other = b as typeof a;
      return eq(a.at, other.at) && binding([a.variable], [other.variable], () => eq(a.body, other.body));
    }
    case 'relation':
      return (
        a.relation === (b as typeof a).relation &&
        eq(a.left, (b as typeof a).left) &&
        eq(a.right, (b as typeof a).right)
      );
    case 'and':
      return all(a.parts, (b as typeof a).parts);
    case 'forall': {
      const other = b as typeof a;
      return binding(
        a.variables,
        other.variables,
        () => all(a.conditions, other.conditions) && eq(a.body, other.body),
      );
    }
    case 'exists': {
      const other = b as typeof a;
      return binding(a.variables, other.variables, () => eq(a.body, other.body));
    }
  }
}
