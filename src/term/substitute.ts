/**
 * Substitution, opening of binders, comparison after renaming of bound variables, free variables.
 *
 * `substitute` renames every binder afresh below which it replaces something, so no replacement is ever captured, and
 * beta-reduces where a lambda meets its arguments: terms stay in beta-normal form, and arrays as arguments are always lambdas
 * (eta-long). What it leaves as it is stays the same object, so that what is known of it stays known.
 */
import { add, apply, elementType, lambda, one, ref, relation } from './build.ts';
import { canonicalNatural } from './natural.ts';
import { type Node, type Passage, partsOf, through } from './parts.ts';
import { remembered } from './remembered.ts';
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

const none: ReadonlyMap<number, (at: readonly Term[]) => Domain> = new Map();

export const substitute = (term: Term, by: Substitution): Term => new Replacing(by).part(term);
export const substituteProposition = (p: Proposition, by: Substitution): Proposition =>
  new Replacing(by).part(p);
export const substituteType = (type: Type, by: Substitution): Type => new Replacing(by).part(type);
export const substituteDomain = (domain: Domain, by: Substitution): Domain => new Replacing(by).part(domain);

/** Replaces one variable. */
export const replace = (term: Term, variable: Variable, value: Term): Term =>
  substitute(term, { variables: new Map([[variable.id, value]]) });

/** The body of a lambda at arguments. Throws when their number is not that of the parameters. */
function betaReduce(fn: Term, args: readonly Term[]): Term {
  if (fn.tag === 'variable') return apply(fn.variable, args);
  if (fn.tag !== 'lambda') throw new TypeError('only a lambda or a symbol can be applied');
  if (fn.params.length !== args.length) throw new TypeError('wrong number of arguments in an application');
  return substitute(fn.body, { variables: new Map(fn.params.map((p, i) => [p.id, args[i] as Term])) });
}

/** Nothing of what occurs free below a binder is replaced. */
function untouched(binder: Node, by: Replacing): boolean {
  for (const id of freeIds(binder)) if (by.variables.has(id) || by.sets.has(id)) return false;
  return true;
}

const isBinder = (x: Node): boolean =>
  'tag' in x &&
  (x.tag === 'fold' ||
    x.tag === 'lambda' ||
    x.tag === 'derivative' ||
    x.tag === 'forall' ||
    x.tag === 'exists');

/** One substitution, on its way. */
class Replacing implements Passage {
  readonly variables: Map<number, Term>;
  readonly sets: ReadonlyMap<number, (at: readonly Term[]) => Domain>;

  constructor({ variables, sets }: Substitution) {
    this.variables = new Map(variables);
    this.sets = sets ?? none;
  }

  part<X extends Node>(x: X): X;
  part(x: Node): Node {
    if ('kind' in x) return this.type(x);
    if (x.tag === 'variable') return this.variables.get(x.variable.id) ?? x;
    if (x.tag === 'forall' || x.tag === 'exists') return this.quantified(x);
    if (isBinder(x) && untouched(x, this)) return x;
    const made = through(x, this);
    const head = made.tag === 'apply' ? this.variables.get(made.head.id) : undefined;
    return made.tag === 'apply' && head ? betaReduce(head, made.args) : made;
  }

  private type(x: Domain | Type): Domain | Type {
    const made = through(x, this);
    if (made.kind === 'index' && made.domain.kind === 'range') return { kind: 'nat' };
    if (made.kind !== 'set') return made;
    const at = made === x ? made.at : made.at.map(canonicalNatural);
    return this.sets.get(made.set.id)?.(at) ?? (made === x ? made : { ...made, at });
  }

  /** Where a range takes the place of a set, its numbers take that of elements: the quantifier says that they are below its end. */
  private quantified(p: Extract<Proposition, { tag: 'forall' | 'exists' }>): Proposition {
    const made = through(p, this);
    if (this.sets.size === 0) return made;
    const opened = p.variables.map((v, i) => [v.id, ref(made.variables[i] as Variable)] as const);
    const below = new Replacing({ variables: new Map([...this.variables, ...opened]), sets: this.sets });
    const ends = p.variables.flatMap((v, i) => {
      const domain = v.type.kind === 'index' ? below.part(v.type.domain) : undefined;
      const number = made.variables[i] as Variable;
      return domain?.kind === 'range' ? [relation(add(ref(number), one), '<=', domain.size)] : [];
    });
    if (ends.length === 0) return made;
    if (made.tag === 'forall') return { ...made, conditions: [...ends, ...made.conditions] };
    return { ...made, body: { tag: 'and', parts: [...ends, made.body] } };
  }

  /** Below binders their variables are fresh copies, in order, so that later types see the earlier ones; afterwards they mean what they meant before. */
  below<X>(bound: readonly Variable[], inside: (variables: readonly Variable[]) => X, over?: Domain): X {
    const before = bound.map((v) => this.variables.get(v.id));
    const fresh = bound.map((v) => {
      const type = over ? elementType(over) : this.part(v.type);
      const copy = freshVariable(v.name, type, { constraint: v.constraint, partials: v.partials });
      this.variables.set(v.id, ref(copy));
      return copy;
    });
    const result = inside(fresh);
    bound.forEach((v, i) => {
      const old = before[i];
      if (old) this.variables.set(v.id, old);
      else this.variables.delete(v.id);
    });
    return result;
  }
}

/** Copies of parameters, in order, so that the types of later ones see the earlier copies; `by` has each copy as an argument. */
export function copies(
  variables: readonly Variable[],
  by: Map<number, Term> = new Map(),
  names: readonly string[] = variables.map((v) => v.name),
): { readonly copied: readonly Variable[]; readonly by: ReadonlyMap<number, Term> } {
  const copied = variables.map((v, i) => {
    const { constraint, partials } = v;
    const type = substituteType(v.type, { variables: by });
    const copy = freshVariable(names[i] ?? v.name, type, { constraint, partials });
    by.set(v.id, argument(copy));
    return copy;
  });
  return { copied, by };
}

/** A variable as an argument: a lambda when it is an array or a function. */
export function argument(v: Variable): Term {
  if (v.type.kind !== 'function') return ref(v);
  const { params } = v.type;
  const names = params.map((p) => p.name.replace(/^_/, 'i'));
  const { copied } = copies(params, new Map(), names);
  return lambda(copied, apply(v, copied.map(argument)));
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
const freeOfBinder = remembered<object, ReadonlySet<number>>();

/** The ids of the variables and index sets that occur free. */
export function freeIds(x: Node): ReadonlySet<number> {
  const known = freeOfBinder.get(x);
  if (known) return known;
  const found = new Free();
  found.part(x);
  if (isBinder(x)) freeOfBinder.set(x, found.ids);
  return found.ids;
}

export const occurs = (variable: Variable, x: Node): boolean => freeIds(x).has(variable.id);

/** The free variables (not index sets) in order of their first occurrence. */
export function freeVariables(x: Term | Proposition): Variable[] {
  const seen = new Map<number, Variable>();
  new Free(seen).part(x);
  return [...seen.values()];
}

/** A walk that finds what occurs free. */
class Free implements Passage {
  readonly ids = new Set<number>();
  private readonly bound = new Set<number>();

  /** Variables go to `seen`, where it is given, in order of their first occurrence. */
  constructor(private readonly seen?: Map<number, Variable>) {}

  private use(v: Variable): void {
    if (this.bound.has(v.id)) return;
    this.ids.add(v.id);
    if (this.seen && !this.seen.has(v.id)) this.seen.set(v.id, v);
  }

  below<X>(bound: readonly Variable[], inside: (variables: readonly Variable[]) => X): X {
    const added: number[] = [];
    for (const v of bound) {
      this.part(v.type);
      if (!this.bound.has(v.id)) {
        this.bound.add(v.id);
        added.push(v.id);
      }
    }
    const result = inside(bound);
    for (const id of added) this.bound.delete(id);
    return result;
  }

  part<X extends Node>(x: X): X {
    const known = this.seen ? undefined : freeOfBinder.get(x);
    if (known) {
      for (const id of known) if (!this.bound.has(id)) this.ids.add(id);
      return x;
    }
    if ('kind' in x) {
      if (x.kind === 'set') this.ids.add(x.set.id);
    } else if (x.tag === 'variable') this.use(x.variable);
    else if (x.tag === 'apply') this.use(x.head);
    return through(x, this);
  }
}

/** Equality after renaming of bound variables; nothing else is identified. */
export const alphaEqual = (a: Term, b: Term): boolean => new Renaming().same(a, b);
export const alphaEqualProposition = (a: Proposition, b: Proposition): boolean => new Renaming().same(a, b);
export const sameDomain = (a: Domain, b: Domain): boolean => new Renaming().same(a, b);
export const sameType = (a: Type, b: Type): boolean => new Renaming().same(a, b);

/** Bound variables of two nodes, paired. */
class Renaming {
  private readonly left = new Map<number, number>();
  private readonly right = new Map<number, number>();

  same(a: Node, b: Node): boolean {
    if (a === b && this.left.size === 0) return true;
    if ('kind' in a ? !('kind' in b) || a.kind !== b.kind : 'kind' in b || a.tag !== b.tag) return false;
    const [one, other] = [ownOf(a), ownOf(b)];
    if (typeof one === 'object' ? typeof other !== 'object' || !this.symbol(one, other) : one !== other)
      return false;
    const [mine, theirs] = [partsOf(a), partsOf(b)];
    return (
      this.all(mine.outside, theirs.outside) &&
      this.below(mine.bound, theirs.bound, () => this.all(mine.inside, theirs.inside))
    );
  }

  private all(a: readonly Node[], b: readonly Node[]): boolean {
    return a.length === b.length && a.every((x, i) => this.same(x, b[i] as Node));
  }

  private symbol(v: Variable | IndexSet, w: Variable | IndexSet): boolean {
    const l = this.left.get(v.id);
    const r = this.right.get(w.id);
    return l === undefined && r === undefined ? v.id === w.id : l === w.id && r === v.id;
  }

  private below(vs: readonly Variable[], ws: readonly Variable[], act: () => boolean): boolean {
    const [v, ...moreV] = vs;
    const [w, ...moreW] = ws;
    if (!v || !w) return vs.length === ws.length && act();
    if (!this.same(v.type, w.type)) return false;
    const [l, r] = [this.left.get(v.id), this.right.get(w.id)];
    this.left.set(v.id, w.id);
    this.right.set(w.id, v.id);
    const result = this.below(moreV, moreW, act);
    restore(this.left, v.id, l);
    restore(this.right, w.id, r);
    return result;
  }
}

function restore(map: Map<number, number>, id: number, value: number | undefined): void {
  if (value === undefined) map.delete(id);
  else map.set(id, value);
}

/** What tells a node from others of its kind, besides its parts and binders. */
function ownOf(x: Node): string | Variable | IndexSet {
  if ('kind' in x) return x.kind === 'set' ? x.set : '';
  switch (x.tag) {
    case 'number':
      return `${x.value}`;
    case 'variable':
      return x.variable;
    case 'apply':
      return x.head;
    case 'call':
      return x.builtin;
    case 'fold':
      return x.operator;
    case 'relation':
      return x.relation;
    default:
      return '';
  }
}
