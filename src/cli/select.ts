/** Which claims a command means: by name, topic, glob or path. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import type { ModuleFile } from '../engine/find-modules.ts';
import { Library } from '../engine/library.ts';
import { didYouMean } from '../engine/near.ts';
import { UsageError } from './io.ts';

export interface Selection {
  readonly library: Library;
  /** In the order of the library, each once. */
  readonly ids: readonly string[];
  /** The parts named as `claim/part`, by claim. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of a claim that lies outside of the package: the path under which a command finds it again. */
  readonly paths: ReadonlyMap<string, string>;
}

/** Opens the library of the package, and whatever else the patterns name as paths. Throws a UsageError when nothing matches. */
export async function select(patterns: readonly string[], proofs: string): Promise<Selection> {
  const own = existsSync(proofs) ? [proofs] : [];
  const ownLibrary = Library.open(own);
  const paths = patterns.filter((p) => isPath(p, ownLibrary));
  for (const path of paths) {
    if (!existsSync(path)) throw new UsageError(`there is no file or folder ${path}`);
    if (statSync(path).isFile() && !path.endsWith('.ts'))
      throw new UsageError(`${path} is no proof module: it does not end in .ts`);
  }
  const library = paths.length === 0 ? ownLibrary : Library.open([...own, ...paths]);
  const chosen = new Set<string>();
  const parts = new Map<string, Set<string>>();
  for (const pattern of patterns) {
    const found = paths.includes(pattern) ? within(library, pattern) : matching(library.modules, pattern);
    for (const id of found) chosen.add(id);
    if (found.length > 0) continue;
    if (paths.includes(pattern)) throw new UsageError(noModules(pattern));
    const part = await namedPart(library, pattern);
    if (!part) throw new UsageError(nothingMatches(library, pattern));
    chosen.add(part.claim);
    parts.set(part.claim, (parts.get(part.claim) ?? new Set()).add(part.name));
  }
  const ids = library.ids.filter((id) => patterns.length === 0 || chosen.has(id));
  if (ids.length === 0) throw new UsageError(`there are no claims in ${own[0] ?? proofs}`);
  return { library, ids, parts, paths: outside(library, ownLibrary) };
}

/** A pattern is a path when it looks like one, or when it names nothing in the library and exists. */
function isPath(pattern: string, library: Library): boolean {
  if (/^(\.|~|\/|[A-Za-z]:)|\\|\.ts$/.test(pattern)) return true;
  return matching(library.modules, pattern).length === 0 && existsSync(pattern);
}

function within(library: Library, path: string): string[] {
  const real = realpathSync(path);
  return library.modules
    .filter((m) => m.file === real || m.file.startsWith(`${real}${sep}`))
    .map((m) => m.id);
}

function matching(modules: readonly ModuleFile[], pattern: string): string[] {
  const fits = globMatcher(pattern.replace(/\/+$/, ''));
  return modules.filter((m) => [m.id, m.topic, `${m.topic}/${m.id}`].some(fits)).map((m) => m.id);
}

/** `*` within a name, `**` across folders, `?` for one character. */
function globMatcher(pattern: string): (name: string) => boolean {
  const source = pattern.replace(/\*\*|[*?]|[^*?]+/g, (part) => {
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    return part.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  });
  const expression = new RegExp(`^${source}$`);
  return (name) => expression.test(name);
}

async function namedPart(
  library: Library,
  pattern: string,
): Promise<{ claim: string; name: string } | undefined> {
  const [id = '', name, more] = pattern.split('/');
  if (name === undefined || more !== undefined || !library.find(id)) return undefined;
  const { claim } = await library.load(id);
  if (!claim) return { claim: id, name };
  const names = Object.keys(claim.parts);
  if (!names.includes(name)) {
    throw new UsageError(`${id} has no part ${JSON.stringify(name)} (parts: ${names.join(', ')})`);
  }
  return { claim: id, name };
}

function noModules(path: string): string {
  const rule = 'names that begin with _ or . and those of tests and declarations are passed over';
  if (statSync(path).isFile()) return `${path} is no proof module: ${rule}`;
  return `there is no proof module in ${path}: each is a file <topic>/<claim>.ts (${rule})`;
}

function nothingMatches({ modules, ids }: Library, pattern: string): string {
  const known = new Set([...ids, ...modules.map((m) => m.topic)]);
  const near = didYouMean(pattern, known);
  return `no claim or topic matches ${JSON.stringify(pattern)}${near || '; lemmata list shows what there is'}`;
}

function outside(library: Library, own: Library): Map<string, string> {
  const known = new Set(own.modules.map((m) => m.file));
  return new Map(library.modules.filter((m) => !known.has(m.file)).map((m) => [m.id, m.file]));
}
