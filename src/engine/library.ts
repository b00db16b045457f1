/** The proof modules at hand: where they are, and, one by one when they are asked for, what they export. */
import { readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Claim, Part } from '../proof/claim.ts';
import { claimProblems } from './claim-shape.ts';
import { findModules, folderOf, type ModuleFile } from './find-modules.ts';
import { importProblem } from './import-problem.ts';
import { sha256 } from './mathematics.ts';
import { didYouMean } from './near.ts';
import { parseReference, type Reference } from './references.ts';
import { kindOf, type ShapeProblem } from './shape.ts';

/** A library that cannot be used at all; the message names the files. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
}

/** A module after its import: the claim, or what is wrong with it. */
export interface LoadedModule {
  readonly module: ModuleFile;
  readonly claim?: Claim;
  /** SHA-256 of its text. */
  readonly source?: string;
  readonly problems: readonly string[];
}

/** A reference resolved: the claim and the name of the part; or why there is nothing of that name. */
export type Resolved =
  | { readonly claim: Claim; readonly name: string; readonly part: Part }
  | { readonly problem: string };

/** The folder of proofs that comes with the package. */
export const ownProofs: string = fileURLToPath(new URL('../../proofs', import.meta.url));

function modulesIn(folder: string): ModuleFile[] {
  try {
    return findModules(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new LibraryError(`the proof modules in ${folder} cannot be read: ${(error as Error).message}`);
  }
}

export class Library {
  private readonly byId: ReadonlyMap<string, ModuleFile>;
  private readonly loaded = new Map<string, Promise<LoadedModule>>();

  private constructor(
    readonly modules: readonly ModuleFile[],
    private readonly importer: (module: ModuleFile) => Promise<LoadedModule>,
  ) {
    this.byId = new Map(modules.map((m) => [m.id, m]));
  }

  /**
   * The modules below some folders, or beside some files. Imports nothing. Throws a LibraryError when two files would be the
   * same claim, and where a folder cannot be read: a claim in it would be passed over in silence.
   */
  static open(roots: readonly string[]): Library {
    const byFile = new Map<string, ModuleFile>();
    for (const root of roots) {
      const folder = statSync(root).isDirectory() ? root : folderOf(root);
      for (const module of modulesIn(folder)) if (!byFile.has(module.file)) byFile.set(module.file, module);
    }
    const byId = new Map<string, ModuleFile>();
    for (const module of byFile.values()) {
      const other = byId.get(module.id);
      if (other) {
        throw new LibraryError(
          `two claims with the id ${module.id}: ${shown(other.file)} and ${shown(module.file)}; rename one of them`,
        );
      }
      byId.set(module.id, module);
    }
    return new Library([...byId.values()], importModule);
  }

  /** The same modules, imported by somebody else (another thread, say) and given back as plain data. */
  importedBy(importer: (module: ModuleFile) => Promise<LoadedModule>): Library {
    return new Library(this.modules, importer);
  }

  get ids(): string[] {
    return [...this.byId.keys()];
  }

  find(id: string): ModuleFile | undefined {
    return this.byId.get(id);
  }

  /** Imports one module, once. What is wrong with it stands in `problems`. */
  load(id: string): Promise<LoadedModule> {
    const known = this.loaded.get(id);
    if (known) return known;
    const module = this.byId.get(id);
    if (!module) throw new RangeError(`no module ${id} in this library`);
    const loading = this.importer(module);
    this.loaded.set(id, loading);
    return loading;
  }

  /** The part that a lemma names; `claim` alone names its only part. */
  async resolve(reference: Reference): Promise<Resolved> {
    const { claim: id, part } = reference.part === undefined ? parseReference(reference.claim) : reference;
    if (!this.byId.has(id))
      return { problem: `there is no claim ${JSON.stringify(id)}${didYouMean(id, this.ids)}` };
    const { claim } = await this.load(id);
    if (!claim) return { problem: `${id} cannot be read` };
    const names = Object.keys(claim.parts);
    if (part === undefined && names.length > 1) {
      return {
        problem: `${id} has several parts; name one of them: ${names.map((n) => `${id}/${n}`).join(', ')}`,
      };
    }
    const name = part ?? (names[0] as string);
    const found = Object.hasOwn(claim.parts, name) ? claim.parts[name] : undefined;
    if (!found) return { problem: `${id} has no part ${JSON.stringify(name)} (parts: ${names.join(', ')})` };
    if (found.refutes !== undefined)
      return { problem: `${id}/${name} refutes its statement, so it is no lemma` };
    return { claim, name, part: found };
  }
}

/** Imports a module into this thread. Never throws. */
export async function importModule(module: ModuleFile): Promise<LoadedModule> {
  const fail = (...problems: string[]): LoadedModule => ({ module, problems });
  const file = shown(module.file);
  let exported: { readonly default?: unknown };
  try {
    exported = await import(/* @vite-ignore */ pathToFileURL(module.file).href);
  } catch (error) {
    const source = (): string => readFileSync(module.file, 'utf8');
    return fail(`${file} throws when it is imported: ${importProblem(error, source)}`);
  }
  const { default: value } = exported;
  if (value === undefined) return fail(`${file} has no default export; write  export default proof({ … })`);
  if (typeof value !== 'object' || value === null) {
    return fail(`${file}: the default export should be a claim, and is ${kindOf(value)}`);
  }
  // What is read, hashed and lent later is what is looked at here: a getter could say something else each time.
  const copy = copied(value);
  let problems: readonly ShapeProblem[];
  try {
    problems = claimProblems(copy ?? value);
  } catch (error) {
    // data that contains itself never ends
    return fail(`${file}: the claim cannot be read: ${(error as Error).message}`);
  }
  if (problems.length > 0)
    return fail(...problems.map((p) => `${file}: ${p.field ? `${p.field}: ` : ''}${p.problem}`));
  if (copy === undefined) return fail(`${file}: a claim is plain data, and this cannot be copied`);
  const claim = copy as Claim;
  if (claim.id !== module.id) {
    return fail(
      `${file}: id: the claim is called ${JSON.stringify(claim.id)}, so its file must be ${claim.id}.ts`,
    );
  }
  return { module, claim, source: `sha256:${digestOf(module.file)}`, problems: [] };
}

/** Absent when there is more to it than data. */
function copied(value: object): unknown {
  try {
    return structuredClone(value);
  } catch {
    return undefined;
  }
}

/** Of the text as it is committed, whatever ends its lines here. */
const digestOf = (file: string): string => sha256(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));

/** A path as people write it here. */
function shown(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith('..') || path === '' ? file : path;
}
