import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonical } from '../../src/engine/canonical.ts';
import { Library } from '../../src/engine/library.ts';
import { inThisThread } from '../../src/engine/runner.ts';
import { settingsOf } from '../../src/engine/settings.ts';
import { verify } from '../../src/engine/verify.ts';
import { contentId, makeReport, type Report } from '../../src/report/report.ts';
import { runRecord } from '../../src/report/run-record.ts';
import { reportProblems } from '../../src/report/validate.ts';
import { prepareFolder, writeReport } from '../../src/report/write.ts';
import { fakes } from '../engine/fakes.ts';
import { toyProofs } from '../fixtures/paths.ts';

const schemaUrl = new URL('../../src/report/report.schema.json', import.meta.url);
const settings = settingsOf({ instances: 48 });

async function runAll(): Promise<Report> {
  const library = Library.open([toyProofs]);
  const verification = await verify({ library, ids: library.ids, settings, runner: inThisThread(fakes) });
  return makeReport(verification, settings, library.ids);
}

let report: Report;
beforeAll(async () => {
  report = await runAll();
});

const record = (r: Report) =>
  runRecord(r.id, { started: new Date(0), seconds: 1, claims: new Map([['a', 1]]) });

describe('the report', () => {
  it('has the same bytes on a second run', async () => {
    expect(canonical(await runAll())).toBe(canonical(report));
  });

  it('counts verdicts apart', () => {
    const { verified, refuted, inconclusive, error } = report.summary;
    expect(verified + refuted + inconclusive + error).toBe(report.claims.length);
    expect(Math.min(verified, refuted, inconclusive, error)).toBeGreaterThan(0);
  });

  it('is named by its content', () => {
    const { id, ...content } = report;
    expect(id).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(contentId(content)).toBe(id);
    expect(contentId({ ...content, ended: 'interrupted' })).not.toBe(id);
  });

  it('fits its schema, for every verdict', async () => {
    expect(await reportProblems(JSON.parse(canonical(report)))).toEqual([]);
  });

  it('has a schema that is one', () => {
    const schema = JSON.parse(readFileSync(schemaUrl, 'utf8'));
    const strict = new Ajv2020({ strict: true });
    expect(strict.validateSchema(schema)).toBe(true);
    expect(strict.validateSchema({ ...schema, type: 'record' })).toBe(false);
  });

  it.each<[string, (r: Report) => unknown]>([
    ['a field too many', (r) => ({ ...r, note: 'x' })],
    ['a missing field', ({ claims: _, ...r }) => r],
    ['a verdict of its own', (r) => ({ ...r, claims: [{ ...r.claims[0], verdict: 'probably' }] })],
    ['a count below zero', (r) => ({ ...r, summary: { ...r.summary, refuted: -1 } })],
  ])('does not fit with %s', async (_, change) => {
    expect(await reportProblems(change(report))).not.toEqual([]);
  });

  it('has canonical bytes', () => {
    expect(canonical({ b: [1e21, 0.1], a: 'é\n' })).toBe('{"a":"é\\n","b":[1e+21,0.1]}');
    expect(() => canonical({ a: Number.NaN })).toThrow();
  });
});

describe('writing a report', () => {
  const folder = (): string => mkdtempSync(join(tmpdir(), 'lemmata-test-'));

  it('writes the canonical bytes, the record of the run beside them, and nothing else', async () => {
    const to = join(folder(), 'deep', 'folder');
    prepareFolder(to);
    const path = await writeReport(to, report, record(report));
    expect(readFileSync(path, 'utf8')).toBe(`${canonical(report)}\n`);
    expect(readdirSync(to).sort()).toEqual(['report.json', 'run.json']);
    expect(JSON.parse(readFileSync(join(to, 'run.json'), 'utf8'))).toMatchObject({ report: report.id });
  });

  it('refuses a folder in which it cannot write, and says why', () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    expect(() => prepareFolder(file)).toThrow(
      /cannot write a report to .*file: there is a file of this name/,
    );
    expect(() => prepareFolder(join(file, 'below'))).toThrow(/cannot write a report/);
    // Node's own recursion never ends here.
    if (existsSync('/proc/self'))
      expect(() => prepareFolder('/proc/lemmata/below')).toThrow(/cannot write a report/);
  });

  it.each(['report.json', 'run.json'])('overwrites no %s that somebody else wrote', (name) => {
    const to = folder();
    writeFileSync(join(to, name), '{"precious": true}');
    expect(() => prepareFolder(to)).toThrow(
      new RegExp(`${name} was not written by Lemmata and is not overwritten`),
    );
    expect(readFileSync(join(to, name), 'utf8')).toBe('{"precious": true}');
  });

  it('overwrites its own of an earlier run, and leaves what else is there', async () => {
    const to = folder();
    writeFileSync(join(to, 'notes.txt'), 'mine');
    for (let i = 0; i < 2; i++) {
      prepareFolder(to);
      await writeReport(to, report, record(report));
    }
    expect(readdirSync(to).sort()).toEqual(['notes.txt', 'report.json', 'run.json']);
  });

  it('loses nothing when the folder goes bad in the meantime', async () => {
    const to = folder();
    rmSync(to, { recursive: true });
    writeFileSync(to, '');
    const path = await writeReport(to, report, record(report));
    expect(dirname(path)).not.toBe(to);
    expect(existsSync(path)).toBe(true);
  });
});
