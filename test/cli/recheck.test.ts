import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { canonical } from '../../src/engine/canonical.ts';
import { contentId, digestOf, type Report, type ReportedClaim } from '../../src/report/report.ts';
import { toyProofs } from '../fixtures/paths.ts';
import { type Ran, run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'lemmata-recheck-'));
let report: Report;
beforeAll(async () => {
  await run(['verify', 'algebra', 'square-below-itself', '--instances', '48', '--report', folder]);
  report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
});

let files = 0;
function written(value: unknown): string {
  const file = join(folder, `report-${files++}.json`);
  writeFileSync(file, `${canonical(value)}\n`);
  return file;
}

/** The report with one claim changed; with all hashes made anew, unless they are to betray it. */
function changed(id: string, change: (claim: ReportedClaim) => unknown, honest = true): string {
  const { id: old, ...content } = report;
  const claims = content.claims.map((claim) => {
    if (claim.id !== id) return claim;
    const { digest, ...rest } = change(claim) as ReportedClaim;
    return { ...rest, digest: honest ? digestOf(rest) : digest };
  });
  const all = { ...content, claims };
  return written({ id: honest ? contentId(all) : old, ...all });
}

const recheck = (file: string, ...more: string[]): Promise<Ran> => run(['recheck', file, ...more]);
const lineOf = ({ stdout }: Ran, id: string): string | undefined =>
  stdout.split('\n').find((line) => line.includes(id));

describe('recheck', () => {
  it('reproduces each claim exactly, refuted ones too', async () => {
    const ran = await recheck(join(folder, 'report.json'));
    expect(ran.stdout).toContain('5 of 5 claims reproduced.');
    expect(lineOf(ran, 'square-of-sum')).toBe('✓ square-of-sum  reproduced exactly');
    expect(lineOf(ran, 'square-below-itself')).toMatch(/reproduced exactly \(refuted, as reported\)/);
    expect(ran.code).toBe(0);
  });

  it('catches one digit that was edited, and says which', async () => {
    const text = canonical(report);
    const edited = text.replace('"discarded":0,"instances":48', '"discarded":0,"instances":49');
    expect(edited).not.toBe(text);
    const file = join(folder, 'edited.json');
    writeFileSync(file, edited);
    const ran = await recheck(file);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/^The report was edited: its id is not that of its content\./);
    expect(ran.stdout).toMatch(/✗ .* edited: .*\n.*instances\n\s+- 49\n\s+\+ 48/);
    expect(ran.stdout).toContain('4 of 5 claims reproduced.');
  });

  it('catches a digest that was edited, though all else comes out again', async () => {
    const file = changed('square-of-sum', (c) => ({ ...c, digest: `sha256:${'0'.repeat(64)}` }), false);
    const ran = await recheck(file);
    expect(lineOf(ran, 'square-of-sum')).toMatch(/edited: .*which comes out again/);
    expect(ran.code).toBe(1);
  });

  it('says where a report diverges whose hashes are right', async () => {
    const ran = await recheck(
      changed('square-of-sum', (c) => ({ ...c, parts: c.parts.map((p) => ({ ...p, grade: 'sampled' })) })),
    );
    expect(ran.stdout).toMatch(
      /✗ square-of-sum {2}diverged\n {4}part main, grade\n {6}- sampled\n {6}\+ derived/,
    );
    expect(ran.code).toBe(1);
  });

  it('lets counts and margins differ, and nothing that was violated', async () => {
    const checks = (more: object) => (c: ReportedClaim) => ({
      ...c,
      parts: c.parts.map((p) => ({ ...p, checks: { ...p.checks, ...more } })),
    });
    const within = await recheck(changed('square-of-sum', checks({ consistent: 3, margin: 0.25 })));
    expect(within.stdout).toMatch(
      /✓ square-of-sum {2}reproduced within bounds\n {4}2 counts or margins differ/,
    );
    expect(within.code).toBe(0);
    const violated = await recheck(changed('square-of-sum', checks({ violated: 1 })));
    expect(lineOf(violated, 'square-of-sum')).toMatch(/diverged/);
    expect(violated.code).toBe(1);
  });

  it('says what of the mathematics is another one, statement by statement', async () => {
    // Beside the original, where its imports are found.
    const copy = mkdtempSync(join(dirname(toyProofs), 'changed-'));
    onTestFinished(() => rmSync(copy, { recursive: true }));
    cpSync(toyProofs, copy, { recursive: true });
    const module = join(copy, 'algebra/square-of-sum.ts');
    const text = readFileSync(module, 'utf8');
    const other = text.replace("== x^2 + 2*x*y + y^2'", "== y^2 + 2*x*y + x^2'");
    expect(other).not.toBe(text);
    writeFileSync(module, other);
    const ran = await run(['recheck', join(folder, 'report.json')], { proofs: copy });
    expect(ran.stdout).toMatch(
      /✗ square-of-sum {2}not the same claim any more\n {4}part main, states\n {6}- \(x\+y\)\^2==x\^2\+2\*x\*y\+y\^2\n {6}\+ \(x\+y\)\^2==y\^2\+2\*x\*y\+x\^2/,
    );
    expect(lineOf(ran, 'square-nonnegative')).toMatch(/reproduced exactly/);
    expect(ran.code).toBe(1);
  });

  it('names claims that are not there, whatever they are called', async () => {
    const ran = await recheck(changed('square-of-sum', (c) => ({ ...c, id: '../../etc/passwd' })));
    expect(ran.stdout).toMatch(/✗ \.\.\/\.\.\/etc\/passwd {2}there is no such claim here/);
    expect(ran.code).toBe(1);
  });

  it('lets no report write to the terminal what is no text', async () => {
    const hostile = '\u001b[2J\u202e\u009b31m';
    const file = changed('square-of-sum', (c) => ({ ...c, id: hostile, title: hostile, parts: [] }));
    const other = changed('square-of-sum', (c) => ({ ...c, title: hostile, problems: [hostile] }));
    const first = join(folder, 'report.json');
    for (const { stdout } of [
      await recheck(file),
      await recheck(other),
      await run(['diff', first, file]),
      await run(['diff', first, other]),
    ]) {
      expect(stdout).toContain('\\u001b[2J\\u202e\\u009b31m');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left but line ends.
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    }
  });

  it('has nothing to say of a report without claims', async () => {
    const { id: _, ...content } = { ...report, claims: [] };
    const ran = await recheck(written({ id: contentId(content), ...content }));
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/the report has no claims/);
  });

  it('prints JSON on request', async () => {
    const { stdout, code } = await recheck(join(folder, 'report.json'), '--json');
    const { claims } = JSON.parse(stdout);
    expect(claims.map((c: { outcome: string }) => c.outcome)).toEqual(Array(5).fill('exact'));
    expect(code).toBe(0);
  });
});

describe('diff', () => {
  it('is silent about the same report', async () => {
    const file = join(folder, 'report.json');
    expect(await run(['diff', file, file])).toMatchObject({ code: 0, stdout: 'The reports say the same.\n' });
  });

  it('names claims added and removed, verdicts, grades and steps', async () => {
    const { id: _, ...content } = report;
    const claims = content.claims
      .filter((c) => c.id !== 'square-of-sum')
      .map(({ digest: __, ...c }) => {
        const other = c.id === 'square-nonnegative' ? { ...c, verdict: 'inconclusive' as const } : c;
        return { ...other, digest: digestOf(other) };
      });
    const all = { ...content, claims };
    const [before, after] = [join(folder, 'report.json'), written({ id: contentId(all), ...all })];
    const ran = await run(['diff', before, after]);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatchInlineSnapshot(`
      "- square-of-sum
      ~ square-nonnegative  verified → inconclusive

      Claims: 1 changed, 0 added, 1 removed.
      "
    `);
    expect((await run(['diff', after, before])).stdout).toContain('+ square-of-sum');
  });

  it('compares what a report says, not what its digests say', async () => {
    const other = changed('square-of-sum', (c) => ({ ...c, title: 'Another title' }), false);
    const ran = await run(['diff', join(folder, 'report.json'), other]);
    expect(ran.stdout).toMatch(
      /~ square-of-sum {2}verified\n {4}title\n {6}- The square of a sum\n {6}\+ Another title/,
    );
    expect(ran.code).toBe(1);
  });

  it('warns of a report that was edited', async () => {
    const file = join(folder, 'report.json');
    const edited = written({ ...report, ended: 'bail' });
    const { stdout, stderr, code } = await run(['diff', file, edited]);
    expect(stderr).toMatch(/was edited: its id is not that of its content/);
    expect(stdout).toMatch(/ended\n {2}- complete\n {2}\+ bail/);
    expect(code).toBe(1);
  });
});
