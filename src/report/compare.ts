/** What differs between two records of a claim, or between the mathematics of two claims; in words, and by how much it matters. */
import { canonical } from '../engine/canonical.ts';
import type { Mathematics } from '../engine/mathematics.ts';
import { isRecord } from '../engine/shape.ts';
import type { ReportedClaim } from './report.ts';

export interface Difference {
  /** `part rate, step 3, executed, instances`. */
  readonly place: string;
  /** Absent where there was nothing. */
  readonly before?: unknown;
  readonly after?: unknown;
  /**
   * `numbers`: what another backend, or another mathematical library, may count otherwise without contradicting anything. `words`: what is
   * said about the mathematics. `substance`: all else.
   */
  readonly kind: 'substance' | 'numbers' | 'words';
}

type Path = readonly string[];

/** What differs between two records of one claim besides what their hashes say. */
export function compareRecords(before: ReportedClaim, after: ReportedClaim): Difference[] {
  return differences(withoutHashes(before), withoutHashes(after), []);
}

/** What differs between the mathematics of two claims of one name. */
export function compareMathematics(before: Mathematics = {}, after: Mathematics = {}): Difference[] {
  return differences(before, after, []);
}

/** Hashes differ wherever something else does. */
function withoutHashes({ digest, source, identifier, mathematics, seed, ...rest }: ReportedClaim): unknown {
  return rest;
}

/** What differs between two values of any kind; `path` leads to them. */
export function differences(before: unknown, after: unknown, path: Path): Difference[] {
  if (canonicalOf(before) === canonicalOf(after)) return [];
  if (isPrinted(before) && isPrinted(after))
    return [difference([...path, ...(before.text === after.text ? ['LaTeX'] : [])], before.text, after.text)];
  if (Array.isArray(before) && Array.isArray(after)) {
    return [before, after].every(areNamed)
      ? differences(byName(before), byName(after), path)
      : inOrder(before, after, path);
  }
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => differences(at(before, key), at(after, key), [...path, key]));
  }
  return [difference(path, before, after)];
}

const at = (value: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;

const canonicalOf = (value: unknown): string => (value === undefined ? '' : canonical(value));

function difference(path: Path, before: unknown, after: unknown): Difference {
  return {
    place: placeOf(path),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    kind: kindOf(path),
  };
}

/** Lists without names: what stands at both ends of both is the same. */
function inOrder(before: readonly unknown[], after: readonly unknown[], path: Path): Difference[] {
  const [a, b] = [before.map(canonicalOf), after.map(canonicalOf)];
  let first = 0;
  while (first < Math.min(a.length, b.length) && a[first] === b[first]) first += 1;
  let last = 0;
  while (last < Math.min(a.length, b.length) - first && a.at(-1 - last) === b.at(-1 - last)) last += 1;
  const [old, now] = [before.slice(first, a.length - last), after.slice(first, b.length - last)];
  const place = (i: number): Path => [...path, `${first + i + 1}`];
  if (old.length === now.length) return old.flatMap((x, i) => differences(x, now[i], place(i)));
  return [
    ...old.map((x, i) => difference(place(i), x, undefined)),
    ...now.map((x, i) => difference(place(i), undefined, x)),
  ];
}

function isPrinted(value: unknown): value is { readonly text: string; readonly latex: string } {
  return isRecord(value) && Object.keys(value).sort().join() === 'latex,text';
}

const nameIn = (value: unknown): unknown =>
  isRecord(value) ? (value.step ?? value.regime ?? value.name) : undefined;

/** Whether each item has a name of its own. Reasons have names, too, that may repeat. */
function areNamed(items: readonly unknown[]): boolean {
  const names = items.map(nameIn);
  return names.every((n) => typeof n === 'string') && new Set(names).size === names.length;
}

const byName = (items: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(items.map((item) => [nameIn(item), item]));

const counts: ReadonlySet<string> = new Set(['executed', 'checks', 'regimes', 'bounds', 'generated']);
const said: ReadonlySet<string> = new Set(
  'title topic sources references because cited deferred rests is LaTeX'.split(' '),
);

/** That something is violated or refuted is no matter of counting. */
function kindOf(path: Path): Difference['kind'] {
  const last = path.at(-1) as string;
  if (path.some((name) => counts.has(name)) && last !== 'violated' && last !== 'refuted') return 'numbers';
  return said.has(last) || said.has(path[0] as string) ? 'words' : 'substance';
}

const nouns: Readonly<Record<string, (name: string) => string>> = {
  parts: (name) => `part ${name}`,
  nodes: (name) => name,
  lines: (name) => `step ${name}`,
  derivation: (name) => `step ${name}`,
  controls: (name) => `control ${name}`,
  regimes: (name) => `regime ${name}`,
  hypotheses: (name) => `hypothesis ${name}`,
  given: (name) => `symbol ${name}`,
  definitions: (name) => `definition of ${name}`,
  where: (name) => `definition of ${name}`,
  samples: (name) => `draws ${name}`,
  rates: (name) => `rate ${name}`,
};

function placeOf(path: Path): string {
  const words: string[] = [];
  for (let i = 0; i < path.length; i++) {
    const [field, name] = [path[i] as string, path[i + 1]];
    const noun = Object.hasOwn(nouns, field) ? nouns[field] : undefined;
    if (noun && name !== undefined) {
      words.push(noun(name));
      i += 1;
    } else words.push(field);
  }
  return words.join(', ');
}
