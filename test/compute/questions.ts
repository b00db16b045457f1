/** Questions for the tests, written as in a proof module. */
import type { Batch, Question, Shape } from '../../src/exact/instance.ts';
import { proof } from '../../src/proof/claim.ts';
import type { Declaration } from '../../src/proof/declare.ts';
import { readPart } from '../../src/proof/elaborate.ts';
import type { Definition } from '../../src/term/term.ts';

export interface Asked {
  readonly question: Question;
  readonly id: (name: string) => number;
  readonly shape: (
    sizes: Record<string, number | readonly number[]>,
    naturals?: Record<string, number>,
    horizon?: number,
  ) => Shape;
  readonly batch: (
    shape: Shape,
    count: number,
    values: Record<string, ArrayLike<number>>,
    shared?: readonly string[],
  ) => Batch;
}

export function ask(
  given: Record<string, Declaration>,
  states: string,
  where: Record<string, string> = {},
  hypotheses: Record<string, string> = {},
): Asked {
  const claim = proof({
    id: 'asked',
    title: '',
    sources: [],
    references: [],
    given,
    where,
    hypotheses,
    parts: { it: { states } },
    controls: {},
  });
  const { theory, statement } = readPart(claim, 'it');
  const definitions: Definition[] = [...theory.definitions];
  const question: Question = {
    sets: theory.sets,
    drawn: theory.symbols,
    definitions,
    conditions: theory.hypotheses.map((h) => h.proposition),
    statement,
  };
  const ids = new Map([...theory.sets, ...theory.symbols].map((s) => [s.name, s.id]));
  const id = (name: string): number => {
    const found = ids.get(name);
    if (found === undefined) throw new Error(`no symbol ${name}`);
    return found;
  };
  const byId = <T>(r: Record<string, T>): Map<number, T> =>
    new Map(Object.entries(r).map(([k, v]) => [id(k), v]));
  return {
    question,
    id,
    shape: (sizes, naturals = {}, horizon = 4) => ({ sizes: byId(sizes), naturals: byId(naturals), horizon }),
    batch: (shape, count, values, shared = []) => ({
      shape,
      count,
      values: new Map(Object.entries(values).map(([k, v]) => [id(k), Float64Array.from(v)])),
      shared: new Set(shared.map(id)),
    }),
  };
}

/** A fixed sequence of numbers in [0, 1). */
export function stream(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Numbers of many magnitudes: plain, close to another, tiny, huge, dyadic, zero. */
export function adversarial(next: () => number, spread = 60): number {
  const sign = next() < 0.5 ? -1 : 1;
  const mantissa = 1 + next() + next() * 2 ** -32;
  const kind = next();
  if (kind < 0.05) return 0;
  if (kind < 0.15) return sign * Math.floor(next() * 16);
  if (kind < 0.25) return sign * (1 + Math.floor(next() * 8) * 2 ** -52);
  if (kind < 0.6) return sign * mantissa * 2 ** Math.floor(next() * 6 - 3);
  return sign * mantissa * 2 ** Math.floor((next() - 0.5) * spread);
}
