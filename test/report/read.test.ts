import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonical } from '../../src/engine/canonical.ts';
import { Library } from '../../src/engine/library.ts';
import { inThisThread } from '../../src/engine/runner.ts';
import { settingsOf } from '../../src/engine/settings.ts';
import { verify } from '../../src/engine/verify.ts';
import { readReport } from '../../src/report/read.ts';
import { contentId, digestOf, makeReport, type Report } from '../../src/report/report.ts';
import { fakes } from '../engine/fakes.ts';
import { toyProofs } from '../fixtures/paths.ts';

let report: Report;
beforeAll(async () => {
  const library = Library.open([toyProofs]);
  const ids = ['square-of-sum', 'given-a-theorem'];
  const settings = settingsOf({ instances: 48 });
  const verification = await verify({ library, ids, settings, runner: inThisThread(fakes) });
  report = makeReport(verification, settings, ids);
});

const folder = mkdtempSync(join(tmpdir(), 'lemmata-read-'));
let files = 0;
function written(text: string): string {
  const file = join(folder, `${files++}.json`);
  writeFileSync(file, text);
  return file;
}
const problemOf = (text: string): Promise<string> =>
  readReport(written(text)).then(
    () => 'none',
    (error: Error) => `${error.name}: ${error.message}`,
  );

describe('reading a report', () => {
  it('gives back what was written, and finds nothing edited', async () => {
    const { report: read, edited } = await readReport(written(`${canonical(report)}\n`));
    expect(read).toEqual(JSON.parse(canonical(report)));
    expect(edited).toEqual({ report: false, claims: new Set() });
  });

  it.each<[string, () => string, RegExp]>([
    ['nothing at all', () => ' \n', /the file is empty/],
    ['no JSON', () => '{"id": 1,\n  oops}', /unexpected "o" at line 2, column 3/],
    [
      'half of it',
      () => canonical(report).slice(0, 5000),
      /breaks off at line 1, column 5001; is it truncated/,
    ],
    ['another value', () => '[1, 2]', /expected an object, found a list/],
    ['another file', () => '{"name": "lemmata"}', /does not say which format/],
    ['an old version', () => canonical({ ...report, format: 1 }), /a report in format 1, .* reads format 5/],
    ['a later version', () => canonical({ ...report, format: 6 }), /format 5/],
    [
      'a missing field',
      () => canonical({ ...report, claims: undefined }),
      /must have required property 'claims'/,
    ],
    ['an unknown field', () => canonical({ ...report, note: 'x' }), /must NOT have additional properties/],
    [
      'a claim twice',
      () => canonical({ ...report, claims: [report.claims[0], report.claims[0]] }),
      /two records of/,
    ],
    [
      'more instances than anybody could ask for',
      () => canonical({ ...report, settings: { ...report.settings, instances: 1e15 } }),
      /\/settings\/instances must be <= 100000000/,
    ],
    [
      'a verdict of its own',
      () => canonical({ ...report, claims: [{ ...report.claims[0], verdict: 'probably' }] }),
      /\/claims\/0\/verdict must be equal to one of/,
    ],
  ])('refuses %s', async (_, text, problem) => {
    expect(await problemOf(text())).toMatch(/^ReportError/);
    expect(await problemOf(text())).toMatch(problem);
  });

  it('finds that of a folder', async () => {
    const own = mkdtempSync(join(tmpdir(), 'lemmata-read-'));
    writeFileSync(join(own, 'report.json'), canonical(report));
    expect((await readReport(own)).report.id).toBe(report.id);
  });

  it('refuses a file of a gigabyte without reading it', async () => {
    const file = written('');
    truncateSync(file, 2 ** 30);
    const before = process.memoryUsage().rss;
    await expect(readReport(file)).rejects.toThrow(/1024 MB are more than a report has/);
    expect(process.memoryUsage().rss - before).toBeLessThan(2 ** 28);
  });

  it('refuses what is no file, and says so', async () => {
    await expect(readReport(join(folder, 'none.json'))).rejects.toThrow(/there is no such file/);
    await expect(readReport(folder)).rejects.toThrow(/report\.json: there is no such file/);
  });
});

describe('a report that was edited', () => {
  const text = (): string => canonical(report);

  it('is caught by one digit of a count, and the claim is named', async () => {
    const edited = text().replace(/"discarded":0,"instances":48/, '"discarded":0,"instances":49');
    expect(edited).not.toBe(text());
    const { edited: found } = await readReport(written(edited));
    expect(found.report).toBe(true);
    expect(found.claims.size).toBe(1);
  });

  it('is caught when the digest of the claim is made anew, by the id of the report', async () => {
    const { id, ...content } = report;
    const [first, ...others] = content.claims.map(({ digest: _, ...claim }) => claim);
    const lie = { ...first, verdict: 'refuted' };
    const forged = { ...content, claims: [lie, ...others].map((c) => ({ ...c, digest: digestOf(c) })) };
    const { edited } = await readReport(written(canonical({ id, ...forged })));
    expect(edited).toEqual({ report: true, claims: new Set() });
  });

  it('is caught by the mathematics when digest and id are made anew', async () => {
    const { id: _, ...content } = report;
    const claims = content.claims.map(({ digest: __, ...claim }) => {
      const changed = { ...claim, mathematics: { ...claim.mathematics, where: { c: '1' } } };
      return { ...changed, digest: digestOf(changed) };
    });
    const forged = { ...content, claims };
    const { edited } = await readReport(written(canonical({ id: contentId(forged), ...forged })));
    expect(edited).toEqual({ report: false, claims: new Set(['square-of-sum', 'given-a-theorem']) });
  });
});
