/** Reads the texts of an instance specification: symbols that are computed from others, and models of functions. */
import type { Declaration } from '../proof/declare.ts';
import { readDefinitions, readSymbol } from '../proof/elaborate.ts';
import { add, num, one, ref } from '../term/build.ts';
import { TermError } from '../term/errors.ts';
import { type DefinitionHead, parseDefinitionHead, parseTerm } from '../term/parse.ts';
import type { Named, Scope } from '../term/scope.ts';
import { sameType, substituteType } from '../term/substitute.ts';
import type { Definition, Term, Type, Variable } from '../term/term.ts';
import type { Theory } from '../term/theory.ts';
import { argument } from './models.ts';
import { boundIn, headName, type Specification, wordsIn, wordsOf } from './specification.ts';

/** Where the specification stands, for messages. */
export interface At {
  readonly module: string;
  readonly field: string;
}

/** What specifications say in the scope of a theory. */
export interface Texts {
  /** Symbols that are drawn only to construct others from. */
  readonly raw: readonly Variable[];
  readonly constructions: Constructions;
}

const readings = new WeakMap<Theory, Readings>();

/** What texts of specifications were read as in the scope of a theory. They are read once for each meaning of their names: places differ in locals, and few texts mention these. */
export class Readings {
  private readonly byLocals = new WeakMap<Specification, Map<string, Texts>>();
  private readonly raw = new Map<string, ReturnType<typeof readRaw>>();
  private readonly known = new Map<string, unknown>();
  private readonly words = new Map<string, Words>();

  private constructor(private readonly theory: Theory) {}

  static of(theory: Theory): Readings {
    const known = readings.get(theory) ?? new Readings(theory);
    readings.set(theory, known);
    return known;
  }

  /** The texts of a specification, without the constructions of what is given. */
  texts(
    specification: Specification,
    given: readonly string[],
    inScope: readonly Variable[],
    { module }: At,
  ): Texts {
    const words = wordsOf(specification);
    const locals = inScope.filter((v) => words.has(v.name));
    const known = this.byLocals.get(specification) ?? new Map<string, Texts>();
    this.byLocals.set(specification, known);
    const key = JSON.stringify([locals.map((v) => v.id), given]);
    const before = known.get(key);
    if (before) return before;
    const at = { module, field: 'instances' };
    const declared = JSON.stringify(specification.raw);
    const raw = this.raw.get(declared) ?? readRaw(specification.raw, this.theory.scope, at);
    this.raw.set(declared, raw);
    // What is constructed on the way only is constructed again: other constructions and models mention it.
    const isSymbol = (name: string): boolean => raw.scope.has(name) || locals.some((v) => v.name === name);
    const own = Object.entries(specification.construct).filter(
      ([head]) => !(given.includes(head) && isSymbol(headName(head))),
    );
    const constructions = readConstructions(Object.fromEntries(own), raw.scope, locals, at, this);
    const texts = { raw: raw.symbols, constructions };
    known.set(key, texts);
    return texts;
  }

  /** A model of a function symbol, or the value of an array: `map(z in R, z^2)`. Throws TermError. */
  model(f: Variable, text: string, outer: Scope, locals: readonly Variable[], at: At): Definition {
    const scope = this.withLocals(outer, locals, [text]);
    return this.once(f, [text], scope, () => readModel(f, text, scope, at));
  }

  /** Texts that give a value to a symbol (absent for a new one) as `read` reads them in a scope. What it throws is not remembered. */
  once<T>(symbol: Variable | undefined, texts: readonly string[], scope: Scope, read: () => T): T {
    const meanings = texts.flatMap((text) => this.wordsOf(text).all.map((w) => idOf(scope.lookup(w))));
    const key = JSON.stringify([symbol?.id, texts, meanings]);
    const known = this.known.get(key);
    if (known !== undefined) return known as T;
    const made = read();
    this.known.set(key, made);
    return made;
  }

  /** The scope of a place, without the names that the texts bind themselves. */
  withLocals(scope: Scope, locals: readonly Variable[], texts: readonly string[]): Scope {
    const bound = texts.map((text) => this.wordsOf(text).bound);
    return locals.reduce((s, v) => (bound.some((b) => b.has(v.name)) ? s : s.withOpened(v)), scope);
  }

  private wordsOf(text: string): Words {
    const known = this.words.get(text) ?? { all: wordsIn(text), bound: boundIn(text) };
    this.words.set(text, known);
    return known;
  }
}

interface Words {
  readonly all: readonly string[];
  readonly bound: ReadonlySet<string>;
}

const idOf = (named: Named | undefined): number | undefined =>
  named?.kind === 'set' ? named.set.id : named?.variable.id;

/** Throws TermError. */
function readRaw(
  raw: Readonly<Record<string, Declaration>>,
  outer: Scope,
  at: At,
): { symbols: Variable[]; scope: Scope } {
  let scope = outer;
  const symbols: Variable[] = [];
  for (const [name, declaration] of Object.entries(raw)) {
    const place = { module: at.module, field: `${at.field}.raw.${name}` };
    if (declaration.declare !== 'symbol')
      throw new TermError(place, name, 0, 'an instance cannot add index sets');
    for (const symbol of readSymbol(place, name, declaration, scope)) {
      symbols.push(symbol);
      try {
        scope = scope.withVariable(symbol);
      } catch (error) {
        throw new TermError(place, symbol.name, 0, (error as Error).message);
      }
    }
  }
  return { symbols, scope };
}

export interface Constructions {
  /** By symbol. */
  readonly definitions: ReadonlyMap<number, Definition>;
  /** Texts that mean nothing here, by the name of the symbol: an error only if the symbol is needed. */
  readonly failures: ReadonlyMap<string, Error>;
  readonly scope: Scope;
}

/**
 * Reads constructions, in order. A name that is in scope gets its value; another one is a new symbol. `locals` are symbols of the
 * place, seen unless the text binds their names itself.
 */
function readConstructions(
  texts: Readonly<Record<string, string>>,
  outer: Scope,
  locals: readonly Variable[],
  at: At,
  readings: Readings,
): Constructions {
  let scope = outer;
  const definitions = new Map<number, Definition>();
  const failures = new Map<string, Error>();
  const groups = new Map<string, Record<string, string>>();
  for (const [head, body] of Object.entries(texts)) {
    const name = headName(head);
    groups.set(name, { ...groups.get(name), [head]: body });
  }
  for (const [name, group] of groups) {
    const written = Object.entries(group).flat();
    const inner = readings.withLocals(scope, locals, written);
    const known = locals.find((v) => v.name === name) ?? symbolOf(scope, name);
    try {
      if (known) {
        const value = readings.once(known, written, inner, () => readValue(known, group, inner, at));
        definitions.set(known.id, value);
      } else {
        const read = readings.once(undefined, written, inner, () =>
          readDefinitions(at.module, `${at.field}.construct`, group, inner),
        );
        for (const d of read.definitions) {
          definitions.set(d.symbol.id, d);
          scope = scope.withVariable(d.symbol);
        }
      }
    } catch (error) {
      if (!(error instanceof TermError)) throw error;
      failures.set(name, error);
    }
  }
  return { definitions, failures, scope };
}

function readModel(f: Variable, text: string, scope: Scope, at: At): Definition {
  const place = { module: at.module, field: `${at.field}.models.${f.name}` };
  const term = parseTerm(text, scope, place, f.type);
  if (term.tag === 'lambda') return { kind: 'explicit', symbol: f, params: term.params, body: term.body };
  return { kind: 'explicit', symbol: f, params: [], body: term };
}

function symbolOf(scope: Scope, name: string): Variable | undefined {
  const named = scope.lookup(name);
  return named?.kind === 'symbol' ? named.variable : undefined;
}

/** The value of a symbol that already has a type. */
function readValue(
  symbol: Variable,
  group: Readonly<Record<string, string>>,
  scope: Scope,
  at: At,
): Definition {
  const read = Object.entries(group).map(([key, text]) => {
    const place = { module: at.module, field: `${at.field}.construct.${JSON.stringify(key)}` };
    const head = parseDefinitionHead(key, scope, place);
    const result = checkHead(symbol, head, key, place);
    return { head, body: parseTerm(text, head.scope, place, result), place, key };
  });
  const [first, second] = read;
  if (first && !second && !first.head.recursion) {
    return { kind: 'explicit', symbol, params: first.head.params, body: first.body };
  }
  const base = read.find((r) => r.head.recursion?.kind === 'base');
  const step = read.find((r) => r.head.recursion?.kind === 'step');
  const along = step?.head.recursion?.along;
  if (read.length !== 2 || !base || !step || along === undefined || base.head.recursion?.along !== along) {
    const place = (first as (typeof read)[number]).place;
    throw new TermError(
      place,
      (first as (typeof read)[number]).key,
      0,
      'a recursion has a first member, at 0, and a step, at k+1',
    );
  }
  return {
    kind: 'recursive',
    symbol,
    along,
    baseParams: base.head.params,
    base: base.body,
    stepParams: step.head.params,
    step: step.body,
  };
}

/** The parameters must be those of the symbol; returns the type of the value. */
function checkHead(symbol: Variable, head: DefinitionHead, text: string, place: At): Type {
  const { type } = symbol;
  const wanted = type.kind === 'function' ? type.params : [];
  const result = type.kind === 'function' ? type.result : type;
  const { recursion } = head;
  const count = head.params.length + (recursion?.kind === 'base' ? 1 : 0);
  if (count !== wanted.length) {
    throw new TermError(
      place,
      text,
      0,
      `${symbol.name} takes ${wanted.length} index(es) or argument(s), not ${count}`,
    );
  }
  const by = new Map<number, Term>();
  let next = 0;
  wanted.forEach((p, i) => {
    if (recursion?.along === i && recursion.kind === 'base') {
      by.set(p.id, num(0));
      return;
    }
    const given = head.params[next] as Variable;
    next += 1;
    if (!sameType(given.type, substituteType(p.type, { variables: by }))) {
      throw new TermError(
        place,
        text,
        0,
        `parameter ${i + 1} has another type than ${symbol.name} was declared with`,
      );
    }
    const successor = recursion?.along === i ? add(ref(given), one) : undefined;
    by.set(p.id, successor ?? argument(given));
  });
  return substituteType(result, { variables: by });
}
