/** Writes a report to a folder: `report.json`, the same on every machine, and `run.json`, what was particular to this run. */
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Report, textOf } from './report.ts';
import type { RunRecord } from './run-record.ts';
import { reportProblems } from './validate.ts';

/** A folder in which nothing can be written; the message says why. */
export class ReportFolderError extends Error {
  override readonly name = 'ReportFolderError';
}

/** Makes sure, before anything runs, that a report can be written here at the end. Throws a ReportFolderError. */
export function prepareFolder(folder: string): void {
  tryIn(folder);
  for (const [name, begins] of Object.entries(ours)) spareOthers(join(folder, name), begins);
}

function tryIn(folder: string): void {
  try {
    makeFolder(folder);
    rmSync(mkdtempSync(join(folder, '.lemmata-')), { recursive: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new ReportFolderError(`cannot write a report to ${folder}: ${explained(code) ?? message}`);
  }
}

/** With what leads to it. Node's own way tries for ever in file systems such as /proc, where a folder neither is nor can be made. */
export function makeFolder(folder: string): void {
  const missing: string[] = [];
  for (let at = resolve(folder); !existsSync(at) && dirname(at) !== at; at = dirname(at)) missing.push(at);
  for (const path of missing.reverse()) {
    try {
      mkdirSync(path);
    } catch (error) {
      const madeMeanwhile =
        (error as NodeJS.ErrnoException).code === 'EEXIST' && statSync(path).isDirectory();
      if (!madeMeanwhile) throw error;
    }
  }
}

/** How the files that we write begin. What begins otherwise is somebody else's, and is not overwritten. */
const ours = { 'report.json': '{"arithmetic":[', 'run.json': '{\n  "report": "sha256:' } as const;

function spareOthers(path: string, begins: string): void {
  if (!existsSync(path)) return;
  const found = statSync(path);
  if (!found.isFile()) throw new ReportFolderError(`${path} is in the way, and is no file`);
  if (found.size === 0) return;
  const start = Buffer.alloc(Buffer.byteLength(begins));
  const file = openSync(path, 'r');
  try {
    readSync(file, start);
  } finally {
    closeSync(file);
  }
  if (start.toString() === begins) return;
  throw new ReportFolderError(
    `${path} was not written by Lemmata and is not overwritten; move it, or name another place`,
  );
}

/** Makes sure, before anything runs, that a file can be written at the end, and that nothing is lost by it. Throws a ReportFolderError. */
export function prepareFile(path: string, begins: string): void {
  spareOthers(path, begins);
  tryIn(dirname(path));
}

function explained(code: string | undefined): string | undefined {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'EEXIST':
    case 'ENOTDIR':
      return 'there is a file of this name, or in its way';
    case 'ENOENT':
      return 'the folder cannot be made';
    case 'EROFS':
      return 'the file system is read-only';
    case 'ENOSPC':
      return 'no space is left';
  }
  return undefined;
}

/**
 * Writes both files, each in one move, and reads the report back: it must be what was written, and fit its schema. Returns the path of
 * the report. When the folder has become unusable, the files go to a temporary folder instead, so that no result is lost.
 */
export async function writeReport(folder: string, report: Report, run: RunRecord): Promise<string> {
  try {
    return await writeTo(folder, report, run);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return await writeTo(mkdtempSync(join(tmpdir(), 'lemmata-')), report, run);
  }
}

async function writeTo(folder: string, report: Report, run: RunRecord): Promise<string> {
  makeFolder(folder);
  const path = join(folder, 'report.json');
  const bytes = Buffer.from(`${textOf(report)}\n`);
  replaceFile(path, bytes);
  replaceFile(join(folder, 'run.json'), `${JSON.stringify(run, undefined, 2)}\n`);
  if (!bytes.equals(readFileSync(path))) throw new Error(`${path} does not read as it was written`);
  const problems = await reportProblems(report);
  if (problems.length > 0) {
    throw new Error(
      `internal error: ${path} does not fit its schema:\n  ${problems.slice(0, 5).join('\n  ')}`,
    );
  }
  return path;
}

/** Writes a file in one move: whoever reads it sees the old text or the new one, never a part of it. */
export function replaceFile(path: string, text: string | Uint8Array): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
