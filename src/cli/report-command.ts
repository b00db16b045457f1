/** `lemmata report`: a report for people to read, made from report.json. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { ClaimResult } from '../engine/result.ts';
import { renderCitations } from '../report/citation.ts';
import { project } from '../report/project.ts';
import { type ReadReport, ReportError, readReport } from '../report/read.ts';
import type { Report } from '../report/report.ts';
import type { RunRecord } from '../report/run-record.ts';
import { makeFolder, replaceFile } from '../report/write.ts';
import { bibliographyAt, bibliographyIn, joinedBibliographies } from './bibliography.ts';
import { exitCode, type Io, UsageError } from './io.ts';

/** What a format makes: by name of file, its text. The first is the one that `--out FILE` names. */
type Format = (
  report: Report,
  run: RunRecord | undefined,
  bibliography: string,
  proofs: string,
) => Promise<Readonly<Record<string, string>>>;

const formats = {
  html: async (report, run, bibliography, proofs) => {
    const { renderHtml } = await import('../report/html/page.ts');
    const { readDocuments } = await import('../report/html/documents.ts');
    const { worksOf } = await import('../report/works.ts');
    const references = report.claims.flatMap((claim) => claim.references);
    return {
      'report.html': renderHtml({
        report,
        works: worksOf(references, bibliography),
        documents: readDocuments(proofs),
        citationFor: citationsFrom(proofs),
        ...(run && { run }),
      }),
    };
  },
  latex: async (report, _, bibliography) => {
    const { latexFiles } = await import('../report/latex/files.ts');
    return latexFiles(report, bibliography);
  },
} as const satisfies Record<string, Format>;

type ReportFormat = keyof typeof formats;

export interface ReportFlags {
  readonly format: ReportFormat;
  readonly out?: string;
  /** A .bib file: works that modules of one's own refer to. */
  readonly bibliography?: string;
}

export async function reportCommand(path: string, flags: ReportFlags, io: Io): Promise<number> {
  const folder = isFolderAt(path) ? path : dirname(path);
  const file = folder === path ? join(path, 'report.json') : path;
  const report = unedited(file, await readReport(file));
  const own = flags.bibliography === undefined ? '' : bibliographyAt(flags.bibliography);
  const bibliography = joinedBibliographies(bibliographyIn(io.proofs), own);
  const files = await formats[flags.format](report, runOf(folder, report), bibliography, io.proofs);
  for (const [name, text] of Object.entries(placed(files, flags.out, folder))) {
    write(name, text);
    io.stdout.write(`${name}\n`);
  }
  return exitCode.verified;
}

/** Entries of BibTeX. Of claims that do not come with the package, whoever wrote them knows the names. */
function citationsFrom(proofs: string): (claim: ClaimResult) => string | undefined {
  const { authors, version, date } = project();
  return ({ id, topic, title, identifier }) => {
    if (identifier === undefined) return undefined;
    const own = existsSync(join(proofs, topic, `${id}.ts`));
    const key = `lemmata-${id}`;
    return renderCitations(
      [{ key, title, identifier, authors: own ? authors : [], version, date }],
      'bibtex',
    );
  };
}

/** A page or an appendix made from an edited report would look like evidence. Throws a ReportError. */
function unedited(file: string, { report, edited }: ReadReport): Report {
  const [claim] = edited.claims;
  if (!edited.report && claim === undefined) return report;
  const where = claim === undefined ? 'its content' : `the record of ${claim}`;
  throw new ReportError(`${file}: the report was edited after it was written: ${where} does not fit its id`);
}

/** What was particular to the run, from `run.json` beside the report; nothing where that is of another report. */
function runOf(folder: string, report: Report): RunRecord | undefined {
  try {
    const run = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as RunRecord;
    return run.report === report.id ? run : undefined;
  } catch {
    return undefined;
  }
}

/** Where the files go: into a folder that holds nothing else, or the first to the name given and the others beside it. */
function placed(
  files: Readonly<Record<string, string>>,
  out: string | undefined,
  standard: string,
): Record<string, string> {
  const named = Object.entries(files);
  const isFolder = out === undefined || out.endsWith(sep) || out.endsWith('/') || isFolderAt(out);
  const folder = out === undefined ? standard : isFolder ? out : dirname(out);
  if (out !== undefined && isFolder) refuseOthers(out);
  return Object.fromEntries(
    named.map(([name, text], i) => [
      i === 0 && out !== undefined && !isFolder ? out : join(folder, name),
      text,
    ]),
  );
}

const isFolderAt = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** What Lemmata writes by itself, and writes again. */
const ours = new Set([
  'report.json',
  'run.json',
  'report.html',
  'lemmata-appendix.tex',
  'lemmata.sty',
  'lemmata.bib',
]);

function refuseOthers(folder: string): void {
  if (!isFolderAt(folder)) return;
  const other = readdirSync(folder).find((name) => !ours.has(name));
  if (other !== undefined)
    throw new UsageError(`${folder} is not empty (${other}); name a file in it, or an empty folder`);
}

/** In one move, and never over a file that is not of this kind. Throws a UsageError. */
function write(file: string, text: string): void {
  const mark = text.slice(0, text.indexOf('\n'));
  try {
    if (existsSync(file) && !(statSync(file).isFile() && readFileSync(file, 'utf8').startsWith(mark)))
      throw new UsageError(`${file} is there already and was not made by Lemmata; it is left as it is`);
    makeFolder(dirname(file));
    replaceFile(file, text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new UsageError(`cannot write ${file}: ${(error as Error).message}`);
  }
}
