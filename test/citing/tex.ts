/** TeX, where this machine has it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const runs = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;

/** Skips a test, and says so, where a program or a package of TeX is missing. */
export function needTex(skip: (note: string) => void, ...packages: readonly string[]): void {
  const programs = ['pdflatex', 'bibtex', 'kpsewhich'].filter((name) => !runs(name, '--version'));
  const missing = programs.length > 0 ? programs : packages.filter((name) => !runs('kpsewhich', name));
  if (missing.length === 0) return;
  const note = `documents are not compiled: TeX is missing here (${missing.join(', ')})`;
  console.warn(note);
  skip(note);
}

export interface Typeset {
  /** All that TeX and BibTeX complained of. */
  readonly complaints: readonly string[];
  /** By how many points each line that sticks out does. */
  readonly overfull: readonly number[];
  readonly pages: number;
  readonly folder: string;
}

/** Compiles a document to its end as authors do: LaTeX, BibTeX if there is a bibliography, LaTeX twice. */
export function typeset(document: string, files: Readonly<Record<string, string>> = {}): Typeset {
  const folder = mkdtempSync(join(tmpdir(), 'lemmata-tex-'));
  for (const [name, text] of Object.entries({ ...files, 'sample.tex': document })) {
    writeFileSync(join(folder, name), text);
  }
  const run = (command: string, ...args: string[]): string => {
    const { stdout, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', timeout: 100_000 });
    if (error) throw error;
    return stdout;
  };
  // No shell escape, and no file outside of the folder: what a report says must not need either.
  const latex = (): string =>
    run('pdflatex', '-no-shell-escape', '-interaction=nonstopmode', '-halt-on-error', 'sample');
  latex();
  const bib = files['sample.bib'] === undefined ? '' : run('bibtex', 'sample');
  latex();
  latex();
  const log = readFileSync(join(folder, 'sample.log'), 'latin1').replace(/(?<=.{79})\n/g, '');
  const said = log.match(/^(?:! |LaTeX Warning|Package \S+ (?:Warning|Error)|Missing character).*/gm) ?? [];
  const bibSaid = bib.match(/^(?:Warning--|.*---line).*/gm) ?? [];
  return {
    complaints: [...said, ...bibSaid],
    overfull: [...log.matchAll(/^Overfull \\hbox \((\d+\.\d+)pt/gm)].map((m) => Number(m[1])),
    pages: Number(/Output written on .*\((\d+) page/.exec(log)?.[1] ?? 0),
    folder,
  };
}
