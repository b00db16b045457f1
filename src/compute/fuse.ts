/**
 * Joins loops that run over the same range side by side when they read the same things, such as T(V)[s] and T(W)[s] with their
 * common P: half of the reads go, and the processor has two sums to work on at a time.
 *
 * Statements are single assignments with names of their own, apart from accumulators, which only the end of a loop changes.
 */

export type Line = string | LoopText;

export interface LoopText {
  readonly index: string;
  readonly trips: number;
  readonly lines: readonly Line[];
}

/** A loop is joined to another only if at least this share of its statements then need not be repeated. */
const worthwhile = 0.1;

const names = /\b[a-z]\d+\b/g;
const declaration = /^(?:const|let) ([a-z]\d+) = (.*);$/s;
const assignment = /^([a-z]\d+) = /;
const storing = /^w\[/;

const namesIn = (text: string): readonly string[] => text.match(names) ?? [];

function visit(lines: readonly Line[], act: (line: string) => void): void {
  for (const line of lines) {
    if (typeof line === 'string') act(line);
    else visit(line.lines, act);
  }
}

function count(lines: readonly Line[]): number {
  let n = 0;
  visit(lines, () => {
    n += 1;
  });
  return n;
}

interface Facts {
  readonly used: ReadonlySet<string>;
  readonly assigned: ReadonlySet<string>;
  readonly stores: boolean;
}

/** A loop is compared with many. */
const known = new WeakMap<readonly Line[], Facts>();

/** What the lines of a loop use, which outer accumulators they change, and whether they write to the scratch array. */
function facts(lines: readonly Line[]): Facts {
  let found = known.get(lines);
  if (!found) {
    found = read(lines);
    known.set(lines, found);
  }
  return found;
}

function read(lines: readonly Line[]): Facts {
  const used = new Set<string>();
  const assigned = new Set<string>();
  let stores = false;
  visit(lines, (line) => {
    for (const n of namesIn(line)) used.add(n);
    const target = assignment.exec(line)?.[1];
    if (target) assigned.add(target);
    if (storing.test(line)) stores = true;
  });
  return { used, assigned, stores };
}

function renamed(lines: readonly Line[], by: ReadonlyMap<string, string>): Line[] {
  return lines.map((line) =>
    typeof line === 'string'
      ? line.replace(names, (n) => by.get(n) ?? n)
      : { ...line, lines: renamed(line.lines, by) },
  );
}

/** Drops what was computed before in the same block; later uses take the first name. */
function withoutRepeats(lines: readonly Line[]): Line[] {
  const first = new Map<string, string>();
  const alias = new Map<string, string>();
  const kept: Line[] = [];
  for (const original of lines) {
    const [line] = renamed([original], alias) as [Line];
    const match = typeof line === 'string' && line.startsWith('const ') ? declaration.exec(line) : null;
    const [, name, expression] = match ?? [];
    if (name !== undefined && expression !== undefined) {
      const known = first.get(expression);
      if (known !== undefined) {
        alias.set(name, known);
        continue;
      }
      first.set(expression, name);
    }
    kept.push(line);
  }
  return kept;
}

/** The lines with loops joined where it pays, inside out of each joined pair. */
export function fused(lines: readonly Line[]): readonly Line[] {
  const result: Line[] = [];
  for (const line of lines) {
    if (typeof line === 'string' || !join(result, line)) result.push(line);
  }
  return result.map((line) => (typeof line === 'string' ? line : { ...line, lines: fused(line.lines) }));
}

/** Joins a loop to an earlier one of the block, if that is possible and pays. */
function join(before: Line[], loop: LoopText): boolean {
  const mine = facts(loop.lines);
  if (mine.stores) return false;
  for (let at = before.length - 1; at >= 0; at--) {
    const earlier = before[at] as Line;
    if (typeof earlier === 'string' || earlier.trips !== loop.trips) continue;
    const theirs = facts(earlier.lines);
    if (theirs.stores) continue;
    const between = before.slice(at + 1);
    const moved = movable(between, mine.used, theirs.assigned);
    if (!moved) continue;
    const body = renamed(loop.lines, new Map([[loop.index, earlier.index]]));
    const lines = fused(withoutRepeats([...earlier.lines, ...body]));
    const saved = count(earlier.lines) + count(body) - count(lines);
    if (saved < worthwhile * count(body)) continue;
    const rest = between.filter((l) => !moved.has(l));
    before.splice(at, before.length - at, ...moved, { ...earlier, lines }, ...rest);
    return true;
  }
  return false;
}

/** The lines that must come first so that the names are known; undefined when some need what the earlier loop computes. */
function movable(
  between: readonly Line[],
  used: ReadonlySet<string>,
  computedByLoop: ReadonlySet<string>,
): ReadonlySet<Line> | undefined {
  const wanted = new Set(used);
  for (const n of computedByLoop) if (wanted.has(n)) return undefined;
  const moved: Line[] = [];
  for (const line of [...between].reverse()) {
    if (typeof line !== 'string') {
      const { assigned, stores } = facts(line.lines);
      if (stores || [...assigned].some((n) => wanted.has(n))) return undefined;
      continue;
    }
    const name = declaration.exec(line)?.[1];
    if (name === undefined) {
      const target = assignment.exec(line)?.[1];
      if (storing.test(line) || (target !== undefined && wanted.has(target))) return undefined;
      continue;
    }
    if (!wanted.has(name)) continue;
    moved.unshift(line);
    for (const n of namesIn(line)) {
      if (computedByLoop.has(n)) return undefined;
      wanted.add(n);
    }
  }
  return new Set(moved);
}

/** The text of the statements. */
export function rendered(lines: readonly Line[]): readonly string[] {
  return lines.flatMap((line) =>
    typeof line === 'string'
      ? [line]
      : [
          `for (let ${line.index} = 0; ${line.index} < ${line.trips}; ${line.index}++) {`,
          ...rendered(line.lines).map((l) => `  ${l}`),
          '}',
        ],
  );
}
