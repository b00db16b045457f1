/** Arithmetic on positions, and offsets in flat arrays; what does not change in a loop is added before it. */
import type { Term } from '../term/term.ts';
import { type Environment, type Loop, literalOf, literalPosition, type Position } from './environment.ts';
import { type Atom, constant, type Writer } from './writer.ts';

const loopsOf = (a: Position, b: Position): readonly Loop[] =>
  [...new Set([...a.loops, ...b.loops])].sort((x, y) => x.level - y.level);

function combined(
  writer: Writer,
  operator: '+' | '*',
  a: Position,
  b: Position,
  ends: readonly number[],
): Position {
  return {
    atom: writer.emit(`${a.atom.text} ${operator} ${b.atom.text}`, [a.atom, b.atom], 'p'),
    low: Math.min(...ends),
    high: Math.max(...ends),
    loops: loopsOf(a, b),
  };
}

export function add(writer: Writer, a: Position, b: Position): Position {
  const [x, y] = [literalOf(a), literalOf(b)];
  if (x !== undefined && y !== undefined) return literalPosition(x + y);
  if (x === 0) return b;
  if (y === 0) return a;
  return combined(writer, '+', a, b, [a.low + b.low, a.high + b.high]);
}

export function multiply(writer: Writer, a: Position, b: Position): Position {
  const [x, y] = [literalOf(a), literalOf(b)];
  if (x !== undefined && y !== undefined) return literalPosition(x * y);
  if (x === 1) return b;
  if (y === 1) return a;
  return combined(writer, '*', a, b, [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]);
}

export const negate = (writer: Writer, a: Position): Position => multiply(writer, literalPosition(-1), a);

/** The place of an element in a flat array in row-major order. `text` is an integer expression of what `atom` depends on. */
export function offsetOf(
  writer: Writer,
  base: Atom | undefined,
  sizes: readonly number[],
  at: readonly Position[],
  start: number,
): { text: string; atom: Atom } {
  let fixed = start;
  let stride = 1;
  const moving: { atom: Atom; text: string }[] = base ? [{ atom: base, text: base.text }] : [];
  for (let d = sizes.length - 1; d >= 0; d--) {
    const p = at[d] as Position;
    const known = literalOf(p);
    if (known !== undefined) fixed += known * stride;
    else moving.push({ atom: p.atom, text: stride === 1 ? p.atom.text : `${p.atom.text} * ${stride}` });
    stride *= sizes[d] as number;
  }
  moving.sort((a, b) => a.atom.level - b.atom.level);
  const [first, ...rest] = moving;
  if (!first) return { text: `${fixed}`, atom: constant(fixed) };
  let sum: Atom = first.text === first.atom.text ? first.atom : writer.emit(first.text, [first.atom], 'p');
  for (const m of rest) sum = writer.emit(`${sum.text} + ${m.text}`, [sum, m.atom], 'p');
  return { text: fixed === 0 ? sum.text : `${sum.text} + ${fixed}`, atom: sum };
}

/** Whether a term is an integer by its form: then it can be an exponent that is multiplied out. */
export function isPosition(term: Term, environment: Environment): boolean {
  switch (term.tag) {
    case 'number':
      return term.value.isInteger;
    case 'variable': {
      const b = environment.get(term.variable.id);
      return b ? b.kind === 'position' : term.variable.type.kind === 'nat';
    }
    case 'add':
      return term.terms.every((t) => isPosition(t, environment));
    case 'multiply':
      return term.factors.every((t) => isPosition(t, environment));
    case 'negate':
      return isPosition(term.of, environment);
    case 'power':
      return isPosition(term.base, environment) && isPosition(term.exponent, environment);
    case 'card':
      return true;
    default:
      return false;
  }
}

/** An element of an array that is known from block `home` on. */
export function elementOf(
  writer: Writer,
  array: string,
  base: Atom | undefined,
  sizes: readonly number[],
  at: readonly Position[],
  start: number,
  home: number,
): Atom {
  const offset = offsetOf(writer, base, sizes, at, start);
  return writer.emit(`${array}[${offset.text}]`, [offset.atom, { text: array, level: home }]);
}
