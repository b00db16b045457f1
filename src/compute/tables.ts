/**
 * Tables of a kernel on `cpu`: pieces of its scratch array, filled once per instance and read as often as needed, in float64.
 *
 * gpu.js lets a cpu kernel write to an array argument, and runs its threads one after the other, so one scratch array serves all
 * instances (backends.ts checks both).
 */
import { NotCompilable } from './arithmetic.ts';
import type { Bounded } from './bounded.ts';
import { type Duals, epsilonsOf, form, parts, type Quantity, withParts } from './dual.ts';
import type { Position } from './environment.ts';
import { loop } from './loops.ts';
import { elementOf, offsetOf } from './positions.ts';
import { type Atom, constant } from './writer.ts';

/** Numbers in the scratch array of one kernel. */
export const mostScratch = 2 ** 20;

export interface Table {
  /** The block in which it is filled. */
  readonly home: number;
  readonly sizes: readonly number[];
  /** The entries' form, signs and relative bounds. */
  readonly form: Quantity;
  /** Where in the scratch array each part begins: values, and bounds. */
  readonly places: readonly Place[];
}

interface Place {
  readonly value: number;
  readonly bound: number;
}

export class Tables {
  /** Numbers in use. */
  scratch = 0;

  constructor(private readonly duals: Duals) {}

  private allocate(count: number): number {
    const start = this.scratch;
    this.scratch += count;
    if (this.scratch > mostScratch) throw new NotCompilable(`tables of more than ${mostScratch} numbers`);
    return start;
  }

  /** Writes the loops that fill a table. `sizeOf` gives the range of the next index at those before it. */
  fill(
    sizes: readonly number[],
    sizeOf: (known: readonly Position[]) => number,
    body: (at: readonly Position[]) => Quantity,
    epsilons: readonly number[] = [],
  ): Table {
    const { writer } = this.duals.on;
    const total = sizes.reduce((a, b) => a * b, 1);
    const places: Place[] = [];
    const entries: Quantity[] = [];
    const store = (start: number, at: readonly Position[], a: Atom): void => {
      writer.statement(`w[${offsetOf(writer, undefined, sizes, at, start).text}] = ${a.text};`);
    };
    const go = (known: readonly Position[]): void => {
      if (known.length < sizes.length) {
        loop(
          writer,
          sizeOf(known),
          (position) => go([...known, position]),
          (_, ending) => {
            ending.close([]);
            return true;
          },
          false,
        );
        return;
      }
      const entry = this.duals.lifted(body(known), epsilons);
      entries.push(entry);
      parts(entry).forEach((p, i) => {
        let place = places[i];
        if (!place) {
          place = { value: this.allocate(total), bound: this.allocate(total) };
          places[i] = place;
        }
        store(place.value, known, p.value);
        store(place.bound, known, this.duals.on.absolute(p) ?? constant(0));
      });
    };
    go([]);
    const home = writer.level;
    const [first] = entries;
    if (!first) return { home, sizes, form: this.duals.on.undefined(), places: [] };
    if (entries.some((e) => form(e) !== form(first))) {
      // Entries that were written out may depend on different variables of differentiation: again, with all of them for each.
      const all = [...new Set(entries.flatMap(epsilonsOf))].sort((a, b) => a - b);
      return this.fill(sizes, sizeOf, body, all);
    }
    return { home, sizes, form: joined(first, entries), places };
  }

  entry(table: Table, at: readonly Position[]): Quantity {
    if (table.places.length === 0) return table.form;
    const { on } = this.duals;
    const read = (start: number): Atom =>
      elementOf(on.writer, 'w', undefined, table.sizes, at, start, table.home);
    return withParts(
      table.form,
      parts(table.form).map((p, i) => {
        const { value, bound } = table.places[i] as Place;
        return { ...on.stored(p, read(value), read(bound)), fixed: 0 };
      }),
    );
  }
}

/** What is known of all entries. */
function joined(first: Quantity, entries: readonly Quantity[]): Quantity {
  const all = entries.map(parts);
  return withParts(
    first,
    parts(first).map((p, i) => {
      const column = all.map((ps) => ps[i] as Bounded);
      return {
        ...p,
        relative: Math.max(...column.map((c) => c.relative)),
        slack: Math.max(...column.map((c) => c.slack)),
        sign: column.every((c) => c.sign === p.sign) ? p.sign : (0 as const),
        defined: column.every((c) => c.defined),
      };
    }),
  );
}
