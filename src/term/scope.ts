/** Names in force at a place: index sets and symbols. A name can be given once; shadowing is refused. */
import type { IndexSet, Variable } from './term.ts';
import { reserved } from './words.ts';

export type Named =
  | { readonly kind: 'set'; readonly set: IndexSet }
  | {
      readonly kind: 'symbol';
      readonly variable: Variable;
      /** Of a defined symbol: the ids of what its definition mentions, directly or through other definitions. */
      readonly mentions?: ReadonlySet<number>;
    };

/** Whether an entry 0, 1, … of an array, a sequence or a family of sets is what another symbol is: one index less, and the first a number. */
export function hasEntryLike(array: Named, other: Named): boolean {
  if (array.kind === 'set') return other.kind === 'set' && array.set.arity === other.set.arity + 1;
  const params = (v: Variable): readonly Variable[] => (v.type.kind === 'function' ? v.type.params : []);
  const [first, ...rest] = params(array.variable);
  return (
    first?.type.kind === 'nat' && other.kind === 'symbol' && rest.length === params(other.variable).length
  );
}

/** The name whose entry a name looks like in formulas: `x` for x0 and x_0, `x'` for x0'. */
export function entryOf(name: string): string | undefined {
  const [, array, primes = ''] = /^(.*[^\d_])_?\d+('*)$/.exec(name) ?? [];
  return array === undefined ? undefined : `${array}${primes}`;
}

const asSeen = (name: string): string => (/\d/.test(name) ? name.replace(/_(?=\d)|(?<=\d)_/g, '') : name);

export class Scope {
  private all: ReadonlyMap<string, Named> | undefined;

  /** A table, or another scope and one name more: most scopes below binders are asked for a name or two and dropped. */
  private constructor(
    table: ReadonlyMap<string, Named> | undefined,
    private readonly outer?: Scope,
    private readonly name?: string,
    private readonly named?: Named,
  ) {
    this.all = table;
  }

  static readonly empty = new Scope(new Map());

  private get names(): ReadonlyMap<string, Named> {
    this.all ??= new Map([...(this.outer as Scope).names, [this.name as string, this.named as Named]]);
    return this.all;
  }

  lookup(name: string): Named | undefined {
    for (let scope: Scope = this; ; scope = scope.outer as Scope) {
      if (scope.all) return scope.all.get(name);
      if (scope.name === name) return scope.named;
    }
  }

  has(name: string): boolean {
    return this.lookup(name) !== undefined;
  }

  /** This scope and one name more. Throws a RangeError for a name that is taken or reserved, or that looks like another. */
  with(name: string, named: Named): Scope {
    if (reserved.has(name))
      throw new RangeError(`${name} is a word of the language and cannot name a symbol`);
    if (this.has(name))
      throw new RangeError(`${name} already has a meaning here; give the new symbol another name`);
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
      throw new RangeError(
        `${JSON.stringify(name)} is no name: write it in letters from a to z, figures and _; others look like these, or like what alpha and pi are printed as`,
      );
    const twin = this.twinOf(name);
    if (twin !== undefined)
      throw new RangeError(
        `${name} is printed like ${twin}, which has a meaning here; give the new symbol another name`,
      );
    const entry = this.entryLike(name, named);
    if (entry !== undefined)
      throw new RangeError(
        `${entry[0]} is printed like an entry of ${entry[1]}, and both would have a meaning here; give ${name} another name`,
      );
    return new Scope(undefined, this, name, named);
  }

  /** A name in scope with the same letters and figures, such as x1 of x_1: formulas show both as x with the index 1. */
  private twinOf(name: string): string | undefined {
    if (!/\d/.test(name)) return undefined;
    const seen = asSeen(name);
    for (let scope: Scope = this; ; scope = scope.outer as Scope) {
      if (scope.all) return [...scope.all.keys()].find((n) => asSeen(n) === seen);
      if (scope.name !== undefined && asSeen(scope.name) === seen) return scope.name;
    }
  }

  /** What looks like an entry, and of what: the new name, or one in scope when the new one has entries. */
  private entryLike(name: string, named: Named): readonly [name: string, of: string] | undefined {
    const head = entryOf(name);
    const array = head === undefined ? undefined : this.lookup(head);
    if (head !== undefined && array && hasEntryLike(array, named)) return [name, head];
    if (named.kind === 'symbol' && named.variable.type.kind !== 'function') return undefined;
    for (const [other, known] of this.names)
      if (entryOf(other) === name && hasEntryLike(named, known)) return [other, name];
    return undefined;
  }

  withVariable(variable: Variable): Scope {
    return this.with(variable.name, { kind: 'symbol', variable });
  }

  /** As `withVariable`, for a symbol whose definition mentions other symbols. */
  withDefined(variable: Variable, mentions: ReadonlySet<number>): Scope {
    const all = new Set(mentions);
    for (const n of this.names.values()) {
      if (n.kind === 'symbol' && mentions.has(n.variable.id)) for (const id of n.mentions ?? []) all.add(id);
    }
    return this.with(variable.name, { kind: 'symbol', variable, mentions: all });
  }

  /** The defined symbols whose definitions mention a symbol. */
  definedBy(symbol: Variable): Variable[] {
    return [...this.names.values()].flatMap((n) =>
      n.kind === 'symbol' && n.mentions?.has(symbol.id) ? [n.variable] : [],
    );
  }

  /** The ids of what the definition of a symbol mentions, directly or through other definitions. */
  mentionedBy(symbol: Variable): ReadonlySet<number> {
    const named = this.lookup(symbol.name);
    return (named?.kind === 'symbol' ? named.mentions : undefined) ?? new Set();
  }

  /** As `withVariable`, but a symbol of this name gives way: for binders that a checker opened, whose names may repeat. */
  withOpened(variable: Variable): Scope {
    return new Scope(undefined, this, variable.name, { kind: 'symbol', variable });
  }

  /** This scope without a name. */
  without(name: string): Scope {
    const names = new Map(this.names);
    names.delete(name);
    return new Scope(names);
  }

  /** The index sets in scope. */
  sets(): IndexSet[] {
    return [...this.names.values()].flatMap((n) => (n.kind === 'set' ? [n.set] : []));
  }

  /** The symbols in scope. */
  variables(): Variable[] {
    return [...this.names.values()].flatMap((n) => (n.kind === 'symbol' ? [n.variable] : []));
  }

  get symbols(): string[] {
    return [...this.names.keys()];
  }
}
