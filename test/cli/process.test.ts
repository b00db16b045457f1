import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { reportProblems } from '../../src/report/validate.ts';
import { hostile, toyProofs } from '../fixtures/paths.ts';

const toyMutants = fileURLToPath(new URL('../fixtures/mutants', import.meta.url));
const lemmata = fileURLToPath(new URL('../../src/cli/lemmata.js', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a shell would; `onOutput` may send it a signal, Node gets `options`. */
function command(
  args: readonly string[],
  onOutput?: (text: string, kill: () => void) => void,
  options: readonly string[] = [],
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...options, lemmata, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data: Buffer) => {
      stdout += data;
      onOutput?.(stdout, () => child.kill('SIGINT'));
    });
    child.stderr.on('data', (data: Buffer) => {
      stderr += data;
    });
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

describe('lemmata, the command', { timeout: 120_000 }, () => {
  it('derives, executes and controls with the real collaborators, and writes the same bytes twice', async () => {
    const reports: string[] = [];
    for (const options of [[], ['--max-old-space-size=4096']]) {
      const folder = mkdtempSync(join(tmpdir(), 'lemmata-process-'));
      const args = ['verify', join(toyProofs, 'algebra'), '--report', folder];
      const { code, stdout, stderr } = await command(args, undefined, options);
      expect(stderr).toBe('');
      expect(stdout).toMatch(/4 claims: 4 verified · 0 refuted · 0 inconclusive · 0 in error/);
      expect(code).toBe(0);
      reports.push(readFileSync(join(folder, 'report.json'), 'utf8'));
    }
    expect(reports[1]).toBe(reports[0]);
  });

  it('says where a module is no TypeScript', async () => {
    const module = join(mkdtempSync(join(tmpdir(), 'lemmata-syntax-')), 'broken.ts');
    writeFileSync(module, 'const n = 1;\nconst = 2;\n');
    const { code, stdout } = await command(['verify', module, '--no-report']);
    const words = stdout.replace(/\s+/g, ' ');
    expect(words).toMatch(/throws when it is imported: SyntaxError: .*broken\.ts:2:7: Expected identifier/);
    expect(code).toBe(1);
  });

  it('refutes a false claim at the smallest instance, and runs that one again as it says', async () => {
    const { code, stdout } = await command([
      'verify',
      join(toyProofs, 'false/square-below-itself.ts'),
      '--no-report',
    ]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/at {5}x = -1\n/);
    const again = /again {2}lemmata replay (\S+) '(.*)' --part main/.exec(stdout);
    const replayed = await command(['replay', again?.[1] ?? '', again?.[2] ?? '', '--part', 'main']);
    expect(replayed.code).toBe(1);
    expect(replayed.stdout).toMatch(/left <= right is false, in exact arithmetic/);
    const nowhere = await command([
      'replay',
      'test/fixtures/proofs/false/contradictory-hypotheses.ts',
      '{"x":2}',
    ]);
    expect(nowhere.stdout).toMatch(/not asked: its hypotheses do not hold on this instance: not "small"/);
  });

  it('stops on Ctrl-C with 130, the report of what is done, and no other files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lemmata-process-'));
    const args = ['verify', toyProofs, '--instances', '100000', '--report', folder];
    let pressed = false;
    const { code, stdout } = await command(args, (text, kill) => {
      if (pressed || !text.includes('✓ given-a-theorem')) return;
      pressed = true;
      kill();
    });
    expect(code).toBe(130);
    expect(stdout).toMatch(/Interrupted; \d+ claims not done/);
    expect(readdirSync(folder).sort()).toEqual(['report.json', 'run.json']);
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
    expect(report.ended).toBe('interrupted');
    expect(await reportProblems(report)).toEqual([]);
  });

  it('writes the same bytes whatever the number of threads', async () => {
    const reports = [1, 2, 3].map(async (jobs) => {
      const args = ['verify', toyProofs, '--instances', '256', '--json', '--jobs', `${jobs}`];
      const { code, stdout } = await command(args);
      expect(code).toBe(1);
      return stdout;
    });
    const [one, two, three] = await Promise.all(reports);
    expect(JSON.parse(one ?? '').summary).toEqual({ verified: 4, refuted: 1, inconclusive: 3, error: 12 });
    expect(two).toBe(one);
    expect(three).toBe(one);
  });

  it('mutates the same on any number of threads', async () => {
    const [one, two] = await Promise.all(
      ['1', '2'].map((jobs) => command(['mutate', toyMutants, '--json', '--jobs', jobs])),
    );
    expect(JSON.parse(one?.stdout ?? '').claims[0].fates.open).toBeGreaterThan(0);
    expect(two).toEqual(one);
  });

  it('stops on Ctrl-C in the midst of a computation that does not end', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lemmata-process-'));
    const args = ['verify', join(hostile, 'loops-on-import.ts'), '--report', folder];
    const { code, stdout } = await command(args, (text, kill) => {
      if (text.endsWith('looping\n')) kill();
    });
    expect(code).toBe(130);
    expect(stdout).toContain('Interrupted; 1 claim not done.\nNo report is written: no claim was done');
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['verify', [toyProofs, '--jobs', '1', '--no-report'], 141],
    ['list', [], 0],
  ] as const)('%s whose reader is gone', async (name, args, expected) => {
    const child = spawn(process.execPath, [lemmata, name, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.destroy();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(expected);
  });

  it.skipIf(!existsSync('/dev/full'))('says that its output cannot be written, with 2', async () => {
    const full = openSync('/dev/full', 'w');
    const child = spawn(process.execPath, [lemmata, 'list'], { stdio: ['ignore', full, 'pipe'] });
    let stderr = '';
    child.stderr?.on('data', (text) => (stderr += String(text)));
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(2);
    expect(stderr).toMatch(/^lemmata: the output cannot be written: ENOSPC[^\n]*\n$/);
    closeSync(full);
  });

  it('exits with 2 for what makes no sense', async () => {
    expect(await command(['verify', '--nonsense'])).toMatchObject({ code: 2, stdout: '' });
  });
});
