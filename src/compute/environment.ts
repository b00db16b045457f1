/** What the names of a term stand for while a kernel is written: numbers, positions and functions, with keys to recognise them. */
import { freeIds } from '../term/substitute.ts';
import type { Domain, Proposition, Term, Type, Variable } from '../term/term.ts';
import type { Bounded } from './bounded.ts';
import type { Quantity } from './dual.ts';
import type { Atom } from './writer.ts';

/** An index or a natural number: a literal, or something computed in the kernel with known ends. */
export interface Position {
  readonly atom: Atom;
  readonly low: number;
  readonly high: number;
  /** The loops that it runs with, innermost last. Empty for literals and for what is read from an array. */
  readonly loops: readonly Loop[];
}

/** A loop that is being written; it can be written again with the literal positions one after the other. */
export interface Loop {
  readonly name: string;
  readonly level: number;
}

/** A function given as an argument, or written as a lambda. */
export interface Closure {
  readonly lambda: Lambda;
  readonly environment: Environment;
}

export type Lambda = Extract<Term, { tag: 'lambda' }>;

export type Binding =
  | { readonly kind: 'number'; readonly number: Quantity }
  | { readonly kind: 'position'; readonly position: Position }
  | { readonly kind: 'closure'; readonly closure: Closure };

export type Environment = ReadonlyMap<number, Binding>;

export const empty: Environment = new Map();

/** Thrown where a position must be a literal: the loop is then written out. */
export class NeedsLiteral extends Error {
  constructor(readonly loop: Loop) {
    super('a position must be known when the kernel is written');
  }
}

export const literalPosition = (n: number): Position => ({
  atom: { text: n < 0 ? `(${n})` : `${n}`, level: -1, constant: n },
  low: n,
  high: n,
  loops: [],
});

/** The value of a position that must be a literal. */
export function literalOf(p: Position): number | undefined {
  return p.low === p.high ? p.low : undefined;
}

const free = new WeakMap<object, ReadonlySet<number>>();
function freeOf(x: Term | Proposition | Domain | Type): ReadonlySet<number> {
  let known = free.get(x);
  if (!known) {
    known = freeIds(x);
    free.set(x, known);
  }
  return known;
}

/** The deepest block that a term needs. */
export function levelOf(x: Term | Proposition | Domain, environment: Environment): number {
  let level = 0;
  for (const id of freeOf(x)) {
    const b = environment.get(id);
    if (b) level = Math.max(level, levelOfBinding(b));
  }
  return level;
}

export function levelOfBinding(b: Binding): number {
  switch (b.kind) {
    case 'number':
      return levelOfNumber(b.number);
    case 'position':
      return b.position.atom.level;
    case 'closure':
      return levelOf(b.closure.lambda, b.closure.environment);
  }
}

function levelOfNumber(n: Quantity): number {
  return n.tag === 'dual'
    ? Math.max(levelOfNumber(n.re), levelOfNumber(n.du))
    : Math.max(n.value.level, n.computed?.level ?? -1);
}

/** Equal keys: the same value wherever both are known. */
export function keyOfBinding(b: Binding): string {
  switch (b.kind) {
    case 'number':
      return keyOfNumber(b.number);
    case 'position':
      return `#${b.position.atom.text}`;
    case 'closure':
      return keyOfClosure(b.closure);
  }
}

function keyOfNumber(n: Quantity): string {
  return n.tag === 'dual' ? `(${n.epsilon}:${keyOfNumber(n.re)}|${keyOfNumber(n.du)})` : keyOfBounded(n);
}

const keyOfBounded = (n: Bounded): string =>
  `${n.value.text}~${n.relative}~${n.fixed}${n.computed ? `~${n.computed.text}` : ''}`;

const closures = new WeakMap<Closure, string>();
function keyOfClosure(c: Closure): string {
  let key = closures.get(c);
  if (key === undefined) {
    key = keyOf(c.lambda, c.environment);
    closures.set(c, key);
  }
  return key;
}

/** A text that two terms share only if they mean the same in their environments. */
export function keyOf(x: Term | Proposition | Domain, environment: Environment): string {
  const bound = new Map<number, number>();
  let binders = 0;
  const bind = (vs: readonly Variable[]): void => {
    for (const v of vs) bound.set(v.id, binders++);
  };
  const name = (v: Variable): string => {
    const depth = bound.get(v.id);
    if (depth !== undefined) return `_${depth}`;
    const b = environment.get(v.id);
    return b ? keyOfBinding(b) : `@${v.id}`;
  };
  const go = (t: Term | Proposition | Domain): string => {
    if ('kind' in t)
      return t.kind === 'range' ? `range(${go(t.size)})` : `S${t.set.id}(${t.at.map(go).join()})`;
    switch (t.tag) {
      case 'number':
        return `${t.value}`;
      case 'variable':
        return name(t.variable);
      case 'apply':
        return `${name(t.head)}(${t.args.map(go).join()})`;
      case 'lambda':
        bind(t.params);
        return `\\${t.params.length}.${go(t.body)}`;
      case 'add':
        return `+(${t.terms.map(go).join()})`;
      case 'multiply':
        return `*(${t.factors.map(go).join()})`;
      case 'negate':
        return `-(${go(t.of)})`;
      case 'divide':
        return `/(${go(t.numerator)},${go(t.denominator)})`;
      case 'power':
        return `^(${go(t.base)},${go(t.exponent)})`;
      case 'call':
        return `${t.builtin}(${t.args.map(go).join()})`;
      case 'fold': {
        const domain = go(t.domain);
        bind([t.variable]);
        return `${t.operator}[${domain}](${go(t.body)})`;
      }
      case 'delta':
        return `d(${go(t.left)},${go(t.right)})`;
      case 'indicator':
        return `1(${go(t.of)})`;
      case 'card':
        return `card(${go(t.domain)})`;
      case 'derivative': {
        const at = go(t.at);
        bind([t.variable]);
        return `D(${at},${go(t.body)})`;
      }
      case 'relation':
        return `${t.relation}(${go(t.left)},${go(t.right)})`;
      case 'and':
        return `and(${t.parts.map(go).join()})`;
      case 'forall':
      case 'exists':
        bind(t.variables);
        return `${t.tag}${t.variables.map((v) => keyOfType(v.type)).join(';')}(${t.tag === 'forall' ? t.conditions.map(go).join() : ''}:${go(t.body)})`;
    }
  };
  const keyOfType = (type: Type): string => (type.kind === 'index' ? go(type.domain) : type.kind);
  return go(x);
}
