/** Finds the files of proof modules. Nothing is imported here: a claim is known by the name of its file. */
import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

/** A file that should export a claim. */
export interface ModuleFile {
  readonly id: string;
  readonly topic: string;
  /** Absolute path, symbolic links resolved. */
  readonly file: string;
}

/** Folders and files that hold no claims: hidden ones, installed packages, helpers (`_shared.ts`), tests and declarations. */
const skipped = (name: string): boolean => /^[._]|^node_modules$|\.(test|d)\.ts$/.test(name);

/** All proof modules below a folder, in the order of their paths. The topic of a module is the folder in which it stands. */
export function findModules(root: string): ModuleFile[] {
  const top = realpathSync(root);
  const found: ModuleFile[] = [];
  const seen = new Set<string>();
  const visit = (folder: string): void => {
    const real = realpathSync(folder);
    if (seen.has(real)) return;
    seen.add(real);
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (skipped(entry.name)) continue;
      const path = join(folder, entry.name);
      const kind = entry.isSymbolicLink() ? reached(path) : entry;
      if (kind?.isDirectory()) visit(path);
      else if (kind?.isFile() && entry.name.endsWith('.ts')) found.push(moduleFile(top, path));
    }
  };
  visit(top);
  return found;
}

/** What a link leads to; nothing where that is gone, or the link itself (editors leave such links). */
function reached(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function moduleFile(root: string, path: string): ModuleFile {
  const folder = relative(root, dirname(path));
  return {
    id: basename(path, '.ts'),
    topic: folder === '' ? basename(root) : folder.split(sep).join('/'),
    file: realpathSync(path),
  };
}

/**
 * The folder of proofs that a file belongs to: the nearest one called `proofs` above it, or else the folder in which it
 * stands. Its other modules are the lemmas that the file can name.
 */
export function folderOf(file: string): string {
  const own = dirname(realpathSync(file));
  for (let folder = own; folder !== dirname(folder); folder = dirname(folder)) {
    if (basename(folder) === 'proofs') return folder;
  }
  return own;
}
