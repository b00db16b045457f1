import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pool } from '../../src/engine/pool.ts';
import { inThisThread, type Runner } from '../../src/engine/runner.ts';
import { reportProblems } from '../../src/report/validate.ts';
import { fakes } from '../engine/fakes.ts';
import { duplicates, toyProofs } from '../fixtures/paths.ts';
import { run } from './run.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'lemmata-cli-'));
const verify = (...args: string[]): ReturnType<typeof run> =>
  run(['verify', '--instances', '32', '--no-report', ...args]);

describe('choosing claims', () => {
  it.each<[string[], string[]]>([
    [['square-of-sum'], ['square-of-sum']],
    [['algebra'], ['given-a-theorem', 'product-below-squares', 'square-nonnegative', 'square-of-sum']],
    [['algebra/square-*'], ['square-nonnegative', 'square-of-sum']],
    [
      ['square-of-sum', 'square-*'],
      ['square-nonnegative', 'square-of-sum', 'square-below-itself'],
    ],
    [[join(toyProofs, 'algebra/square-of-sum.ts')], ['square-of-sum']],
    [['given-a-theorem/derived'], ['given-a-theorem']],
  ])('%j', async (patterns, ids) => {
    const { stdout } = await verify('--json', ...patterns);
    expect(JSON.parse(stdout).selected).toEqual(ids);
  });
});

describe('exit codes', () => {
  it('is 0 when all is verified', async () => {
    expect((await verify('algebra')).code).toBe(0);
  });

  it.each(['square-below-itself', 'control-survives', 'throws-on-import'])('is 1 for %s', async (id) => {
    expect((await verify('square-of-sum', id)).code).toBe(1);
  });

  it.each<[string[], RegExp]>([
    [['verify', 'square-of-sun'], /no claim or topic matches "square-of-sun"; did you mean square-of-sum/],
    [['verify', 'algebr'], /did you mean algebra/],
    [['verify', 'nothing-like-it-at-all'], /lemmata list shows what there is/],
    [['verify', './no-such-folder'], /no file or folder \.\/no-such-folder/],
    [['verify', 'package.json'], /no proof module/],
    [['verify', duplicates], /two claims with the id same-id/],
    [['verify', 'given-a-theorem/dervied'], /given-a-theorem has no part "dervied" \(parts: quoted, derived/],
    [['verify', '--instances', '0'], /Give a whole number from 1/],
    [['verify', '--instances', '1e3'], /Give a whole number from 1/],
    [['verify', '--instances', 'many'], /'many' is invalid/],
    [['verify', '--instances', '-3'], /Give a whole number from 1/],
    [['verify', '--jobs', '0'], /Give a whole number from 1 to 256/],
    [['verify', '--jobs', '1.5'], /Give a whole number from 1 to 256/],
    [['verify', '--backend', 'abacus'], /Allowed choices are auto, webasm, cpu/],
    [['verify', '--seed', ''], /The seed is empty/],
    [['verify', '--report', ''], /The name of the folder is empty/],
    [['verify', '--junit', ''], /The name of the file is empty/],
    [['report', '--out', ''], /The path is empty/],
    [['new', 'a/b', '--in', ''], /The name of the folder is empty/],
    [
      ['verify', mkdtempSync(join(tmpdir(), 'lemmata-empty-'))],
      /there is no proof module in .*lemmata-empty-/,
    ],
    [['verify', './proofs/lemmas/_complex.ts'], /_complex.ts is no proof module: names that begin with _/],
    [['verify', '--bale'], /unknown option '--bale'[\s\S]*--bail/],
    [['verfy'], /unknown command 'verfy'[\s\S]*verify/],
    [['show'], /missing required argument 'claim'/],
    [['replay', 'square-of-sum'], /missing required argument 'instance'/],
    [['replay', 'square-of-sum', '{'], /the instance is not JSON/],
    [['replay', 'square-of-sum', '[1]'], /expected an object of sizes and numbers, found a list/],
    [['replay', 'algebra', '{}'], /algebra names 4 claims; replay takes one/],
    [['replay', 'square-of-sum', '{"q":1}'], /square-of-sum has no symbol "q"; its symbols are /],
    [
      ['replay', 'square-of-sum', '{"x":1}', '--part', 'mian'],
      /square-of-sum has no part "mian"; did you mean main/,
    ],
    [['replay', 'square-of-sum', '{"x":1}', '--control', '../main'], /has no control "..\/main" \(there are/],
    [['show', '../../etc/passwd'], /..\/etc\/passwd/],
    [['cite', '../../none/claim'], /no file or folder ..\/..\/none\/claim/],
    [['verify', 'algebra/../broken'], /no claim or topic matches/],
    [['recheck', 'none.json'], /none.json: there is no such file/],
    [['recheck', 'package.json'], /package.json: this is no report: it does not say which format it has/],
    [['diff', 'README.md', 'package.json'], /README.md: this is no JSON: Unexpected token '#'/],
    [['verify', 'square-of-sum', '--junit', 'package.json'], /package.json was not written by Lemmata/],
    [['verify', 'square-of-sum', '--junit', 'src'], /src is in the way, and is no file/],
  ])('is 2, with a reason, for %j', async (args, message) => {
    const { code, stdout, stderr } = await run(args);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(stdout).toBe('');
  });

  it('is 2 for a report folder that cannot be written, before anything runs', async () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    const { code, stdout, stderr } = await run(['verify', 'algebra', '--report', file]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/cannot write a report to/);
    expect(stdout).toBe('');
  });

  it('is 130 on Ctrl-C, with a report of what is done', async () => {
    const to = folder();
    let interrupt = (): void => undefined;
    const onInterrupt = (handler: () => void): (() => void) => {
      interrupt = handler;
      return () => undefined;
    };
    const write = (text: string): void => {
      if (text.includes('product-below-squares')) interrupt();
    };
    const args = ['verify', 'algebra', '--instances', '32', '--report', to];
    const { code } = await run(args, { onInterrupt, stdout: { write } });
    expect(code).toBe(130);
    const report = JSON.parse(readFileSync(join(to, 'report.json'), 'utf8'));
    expect(report).toMatchObject({ ended: 'interrupted' });
    expect(report.claims.map((c: { id: string }) => c.id)).toEqual([
      'given-a-theorem',
      'product-below-squares',
    ]);
    expect(await reportProblems(report)).toEqual([]);
  });

  it('is 130 on Ctrl-C before anything is done, and an earlier report stays', async () => {
    const to = folder();
    await run(['verify', 'square-nonnegative', '--instances', '32', '--report', to]);
    const before = readFileSync(join(to, 'report.json'), 'utf8');
    const onInterrupt = (handler: () => void): (() => void) => {
      handler();
      return () => undefined;
    };
    const { code, stdout } = await run(['verify', 'algebra', '--report', to], { onInterrupt });
    expect(code).toBe(130);
    expect(stdout).toContain('No report is written: no claim was done');
    expect(readFileSync(join(to, 'report.json'), 'utf8')).toBe(before);
  });

  it.each([
    'in this thread',
    'on threads',
  ])('of a Ctrl-C when all is done is complete (%s)', async (where) => {
    const to = folder();
    let interrupt = (): void => undefined;
    const onInterrupt = (handler: () => void): (() => void) => {
      interrupt = handler;
      return () => undefined;
    };
    const runner = async (): Promise<Runner> => {
      const usual = where === 'on threads' ? pool(1) : inThisThread(fakes);
      const measured: Runner['measured'] = (backends) => {
        const asked = usual.measured(backends);
        interrupt();
        return asked;
      };
      return { ...usual, measured };
    };
    const { code } = await run(['verify', 'square-nonnegative', '--report', to], { onInterrupt, runner });
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(join(to, 'report.json'), 'utf8'))).toMatchObject({ ended: 'complete' });
  });
});

describe('output', () => {
  it('says that a claim of which a part was named is verified whole', async () => {
    const { code, stderr, stdout } = await verify('given-a-theorem/quoted');
    expect(stderr).toContain('a claim is verified whole: all parts of given-a-theorem');
    expect({ code, all: stdout.includes('refuting') }).toEqual({ code: 0, all: true });
  });

  it('of --json is the report and nothing else', async () => {
    const { stdout, stderr } = await verify('--json');
    expect(await reportProblems(JSON.parse(stdout))).toEqual([]);
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });

  it('of --json and of the files is the same, and the same twice', async () => {
    const to = folder();
    const args = ['verify', '--instances', '32', '--json', '--report', to];
    const { stdout } = await run(args);
    expect(readFileSync(join(to, 'report.json'), 'utf8')).toBe(stdout);
    expect((await run(args)).stdout).toBe(stdout);
  });

  it('of a pipe is plain lines', async () => {
    const { stdout, stderr } = await verify('algebra', 'square-below-itself');
    for (const control of ['\u001b', '\r']) expect(stdout + stderr).not.toContain(control);
    expect(stdout).toMatch(/5 claims: 4 verified · 1 refuted · 0 inconclusive · 0 in error/);
  });

  it('of a terminal has a progress line, which is gone at the end', async () => {
    let terminal = '';
    const stderr = { write: (text: string) => (terminal += text), isTTY: true, columns: 40 };
    await run(['verify', 'algebra', '--instances', '32', '--no-report'], { stderr });
    expect(terminal).toMatch(/0 of 4 done {2}given-a-theorem …/);
    expect(terminal.endsWith('\r\u001b[K')).toBe(true);
  });

  it('stops at the first failure with --bail', async () => {
    const { stdout, code } = await verify('false', '--bail');
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /1 claim: 0 verified · 0 refuted · 0 inconclusive · 1 in error[\s\S]*Stopped at the first failure; 3 claims not done/,
    );
  });

  it('names files when nothing else would find the claim again', async () => {
    const module = join(toyProofs, 'false/square-below-itself.ts');
    const { stdout } = await run(['verify', module, '--no-report'], { proofs: '/nowhere' });
    expect(stdout).toContain(
      'lemmata replay ./test/fixtures/proofs/false/square-below-itself.ts \'{"x":-1}\' --part main',
    );
  });

  it('writes no files with --no-report or --json', async () => {
    const before = existsSync('reports');
    await verify('algebra');
    await run(['verify', 'square-of-sum', '--json']);
    expect(existsSync('reports')).toBe(before);
  });
});

describe('help', () => {
  it('teaches by examples', async () => {
    const { code, stdout } = await run(['verify', '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/lemmata verify \.\/my-proofs/);
    expect(Math.max(...stdout.split('\n').map((l) => l.length))).toBeLessThanOrEqual(104);
  });

  it('is an error when no command is given', async () => {
    expect(await run([])).toMatchObject({ code: 2, stdout: '' });
  });

  it('does not load the arithmetic', async () => {
    const collaborators = async (): Promise<typeof fakes> => {
      throw new Error('not needed');
    };
    expect((await run(['--version'], { collaborators })).code).toBe(0);
    expect((await run(['list'], { collaborators })).stdout).toContain('square-of-sum');
  });
});
