import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { toyReport } from '../report/sample-report.ts';
import { run } from './run.ts';

let text: string;
beforeAll(async () => {
  text = JSON.stringify(await toyReport());
}, 60_000);

/** A folder with the report in it. */
function folderWith(report = text): string {
  const folder = mkdtempSync(join(tmpdir(), 'lemmata-report-'));
  writeFileSync(join(folder, 'report.json'), report);
  return folder;
}

describe('lemmata report', () => {
  it('makes a page beside the report, and makes it again', async () => {
    const folder = folderWith();
    const first = await run(['report', folder]);
    expect(first).toEqual({ code: 0, stdout: `${join(folder, 'report.html')}\n`, stderr: '' });
    const page = readFileSync(join(folder, 'report.html'), 'utf8');
    expect(page).toMatch(/^<!doctype html>/);
    expect((await run(['report', join(folder, 'report.json')])).code).toBe(0);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe(page);
    expect(readdirSync(folder).sort()).toEqual(['report.html', 'report.json']);
  });

  it('names the run only where run.json belongs to the report', async () => {
    const folder = folderWith();
    const { id } = JSON.parse(text) as { id: string };
    const record = { lemmata: '9.9.9', started: '2026-01-02T03:04:05Z', seconds: 1, node: 'v20', host: {} };
    const pageFor = async (report: string): Promise<string> => {
      writeFileSync(join(folder, 'run.json'), JSON.stringify({ ...record, report }));
      expect((await run(['report', folder])).code).toBe(0);
      return readFileSync(join(folder, 'report.html'), 'utf8');
    };
    expect(await pageFor(id)).toContain('Lemmata 9.9.9, 2026-01-02');
    expect(await pageFor('sha256:of another')).not.toContain('9.9.9');
  });

  it('writes to the file named, and makes the folders that lead to it', async () => {
    const folder = folderWith();
    const out = join(folder, 'site', 'deep', 'index.html');
    expect((await run(['report', folder, '--format', 'html', '--out', out])).stdout).toBe(`${out}\n`);
    expect((await run(['report', folder, '--out', join(folder, 'empty/')])).code).toBe(0);
    expect(readdirSync(join(folder, 'empty'))).toEqual(['report.html']);
  });

  it('makes an appendix for a paper, with its package and its bibliography', async () => {
    const folder = folderWith();
    const out = join(folder, 'paper', 'appendix.tex');
    const { code } = await run(['report', folder, '--format', 'latex', '--out', out]);
    expect(code).toBe(0);
    expect(readdirSync(join(folder, 'paper'))).toEqual(['appendix.tex', 'lemmata.bib', 'lemmata.sty']);
    expect(readFileSync(out, 'utf8')).toContain('\\lemmataclaim{The square of a sum}');
    expect((await run(['report', folder, '--format', 'latex', '--out', out])).code).toBe(0);
  });

  it('leaves alone what it did not make', async () => {
    const folder = folderWith();
    const mine = join(folder, 'report.html');
    writeFileSync(mine, '<!doctype html>\n<p>mine');
    const { code, stderr } = await run(['report', folder]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/report\.html is there already and was not made by Lemmata/);
    expect(readFileSync(mine, 'utf8')).toBe('<!doctype html>\n<p>mine');
    const full = join(folder, 'full');
    mkdirSync(full);
    writeFileSync(join(full, 'notes.txt'), 'notes');
    const refused = await run(['report', folder, '--out', full]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/full is not empty \(notes\.txt\)/);
    expect(readdirSync(full)).toEqual(['notes.txt']);
  });

  it('says what stands in the way of a file', async () => {
    const folder = folderWith();
    writeFileSync(join(folder, 'file'), '');
    const { code, stderr } = await run(['report', folder, '--out', join(folder, 'file', 'report.html')]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/cannot write .*file.report\.html: /);
    expect(readdirSync(folder).sort()).toEqual(['file', 'report.json']);
  });

  it.each([
    ['is not there', undefined, /there is no such file/],
    ['is no JSON', 'report', /this is no JSON/],
    ['is cut short', () => text.slice(0, -100), /truncated/],
    ['is of another version', '{"format":99}', /format 99/],
    [
      'was edited by one digit',
      () => text.replace('"instances":48', '"instances":49'),
      /was edited after it was written/,
    ],
  ] as const)('makes nothing of a report that %s', async (_, broken, message) => {
    const folder = folderWith(typeof broken === 'function' ? broken() : broken);
    const path = broken === undefined ? join(folder, 'other.json') : folder;
    const { code, stderr } = await run(['report', path]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(readdirSync(folder)).toEqual(['report.json']);
  });

  it('knows its formats', async () => {
    const { code, stderr } = await run(['report', folderWith(), '--format', 'papyrus']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/Allowed choices are html/);
  });
});
