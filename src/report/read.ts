/** Reads reports that somebody else may have written: what is wrong with one is said, and nothing else happens. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { identifierOf } from '../engine/mathematics.ts';
import { isRecord, kindOf } from '../engine/shape.ts';
import { contentId, digestOf, format, type Report, type ReportedClaim } from './report.ts';
import { reportProblems } from './validate.ts';
import { visible } from './visible.ts';

/** A file that is no report which this version can read; the message says why. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
}

export interface ReadReport {
  readonly report: Report;
  /** What the ids show to have been changed since the report was written; empty when nothing was. */
  readonly edited: Edited;
}

export interface Edited {
  /** The report as a whole: its id is not that of its content. */
  readonly report: boolean;
  /** Claims whose digest is not that of their record, or whose identifier is not that of their mathematics. */
  readonly claims: ReadonlySet<string>;
}

/** Larger files are not read: a report of a thousand claims takes a tenth. */
const largest = 256 * 2 ** 20;

/**
 * Reads a report.json, or that of a folder. Throws a ReportError for what is no report of this version; one that was edited is read, and
 * said to be.
 */
export async function readReport(path: string): Promise<ReadReport> {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const file = isFolder ? join(path, 'report.json') : path;
  const fail = (problem: string): never => {
    throw new ReportError(`${file}: ${problem}`);
  };
  const value = parsed(textOf(file, fail), fail);
  if (!isRecord(value)) return fail(`this is no report: expected an object, found ${kindOf(value)}`);
  if (value.format !== format) return fail(versionProblem(value.format));
  const problems = await reportProblems(value);
  if (problems.length > 0) {
    const more = problems.length > 3 ? `\n  … and ${problems.length - 3} more` : '';
    return fail(`this does not fit the schema of reports:\n  ${problems.slice(0, 3).join('\n  ')}${more}`);
  }
  const report = value as unknown as Report;
  const twice = report.claims.find(({ id }, i) => report.claims.findIndex((c) => c.id === id) < i);
  if (twice) return fail(`this is no report: it has two records of ${visible(twice.id)}`);
  return { report, edited: editedIn(report) };
}

type Fail = (problem: string) => never;

function textOf(file: string, fail: Fail): string {
  try {
    const { size } = statSync(file);
    if (size > largest) {
      return fail(
        `${Math.ceil(size / 2 ** 20)} MB are more than a report has; at most ${largest / 2 ** 20} MB are read`,
      );
    }
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof ReportError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return fail('there is no such file');
    if (code === 'EACCES') return fail('permission denied');
    return fail(message);
  }
}

function parsed(text: string, fail: Fail): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return fail(syntaxProblem(text, (error as SyntaxError).message));
  }
}

/** The engine says where, as a position or by what stands around it. */
function syntaxProblem(text: string, message: string): string {
  if (text.trim() === '') return 'the file is empty';
  const position = /position (\d+)/.exec(message)?.[1];
  const breaksOff = message.includes('end of JSON input');
  if (position === undefined && !breaksOff) return `this is no JSON: ${visible(message)}`;
  const at = breaksOff ? text.length : Number(position);
  const before = text.slice(0, at).split('\n');
  const where = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  if (at >= text.trimEnd().length) return `this is no JSON: it breaks off at ${where}; is it truncated?`;
  return `this is no JSON: unexpected ${visible(JSON.stringify(text[at]))} at ${where}`;
}

const versionProblem = (found: unknown): string =>
  typeof found === 'number'
    ? `this is a report in format ${found}, and this version of Lemmata reads format ${format}; use the version that wrote it`
    : 'this is no report: it does not say which format it has';

function editedIn({ id, ...content }: Report): Edited {
  const claims = content.claims.filter(wasEdited).map((claim) => claim.id);
  return { report: contentId(content) !== id, claims: new Set(claims) };
}

function wasEdited({ digest, ...claim }: ReportedClaim): boolean {
  if (digestOf(claim) !== digest) return true;
  return claim.mathematics !== undefined && identifierOf(claim.id, claim.mathematics) !== claim.identifier;
}
