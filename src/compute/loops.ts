/** Loops of a kernel: written as loops, or written out. */
import type { Ending } from './bounded.ts';
import { type Loop, literalPosition, NeedsLiteral, type Position } from './environment.ts';
import type { Writer } from './writer.ts';

/** Loops of at most so many statements in all, without loops inside, are written out: that hides latency and saves counters. */
const writtenOut = 96;

/**
 * Evaluates `body` for each position 0 … size − 1: once, in a loop that `finish` closes, or, written out, for each literal
 * position. It is written out when a position in it must be a literal, when it is short, or when `finish` gives nothing.
 */
export function loop<T, R>(
  writer: Writer,
  size: number,
  body: (position: Position) => T,
  finish: (result: T, ending: Ending) => R | undefined,
  mayWriteOut = true,
):
  | { readonly looped: true; readonly result: R }
  | { readonly looped: false; readonly results: readonly T[] } {
  const out = (): { looped: false; results: T[] } => ({
    looped: false,
    results: Array.from({ length: size }, (_, i) => body(literalPosition(i))),
  });
  if (size <= 1) return out();
  const name = writer.name('n');
  const counter: Loop = { name, level: writer.level + 1 };
  const position: Position = {
    atom: { text: name, level: counter.level },
    low: 0,
    high: size - 1,
    loops: [counter],
  };
  try {
    const { block, result } = writer.inLoop(size, () => body(position));
    if (mayWriteOut && block.loops === 0 && size * (block.lines.length + 1) <= writtenOut) return out();
    const finished = finish(result, {
      inside: (act) => writer.within(block, act),
      close: (last) => writer.close(name, block, last),
    });
    return finished === undefined ? out() : { looped: true, result: finished };
  } catch (error) {
    if (error instanceof NeedsLiteral && error.loop === counter) return out();
    throw error;
  }
}
