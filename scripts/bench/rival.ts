/** A program that answers one line with one line of JSON, for rivals that are measured in the same run: in Python, or in C. */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export class Rival {
  private constructor(
    private readonly process: ChildProcessWithoutNullStreams,
    private readonly lines: AsyncIterator<string>,
    private readonly reader: Interface,
    /** Of the package that it measures. */
    readonly version: string,
  ) {}

  /** Starts a program of this folder; or says why there is none (no python3, no package, no cc). */
  static async start(file: string): Promise<Rival | { readonly missing: string }> {
    const path = fileURLToPath(new URL(file, import.meta.url));
    return file.endsWith('.c') ? Rival.inC(path) : Rival.run('python3', [path]);
  }

  private static async inC(path: string): Promise<Rival | { readonly missing: string }> {
    const folder = mkdtempSync(join(tmpdir(), 'lemmata-bench-'));
    const program = join(folder, 'rival');
    try {
      const made = spawnSync('cc', ['-O3', '-march=native', '-o', program, path, '-lm'], {
        encoding: 'utf8',
      });
      if (made.status !== 0)
        return { missing: made.error?.message ?? made.stderr.split('\n')[0] ?? 'cc fails' };
      return await Rival.run(program, []);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  private static async run(
    program: string,
    args: readonly string[],
  ): Promise<Rival | { readonly missing: string }> {
    const child = spawn(program, args, { env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' } });
    let said = '';
    child.stderr.on('data', (text: Buffer) => {
      said += text.toString();
    });
    // Without the program there is no answer, only this event.
    child.on('error', (error) => {
      said += error.message;
      child.stdout.destroy();
    });
    child.stdin.on('error', () => undefined);
    const reader = createInterface({ input: child.stdout });
    const lines = reader[Symbol.asyncIterator]();
    const first = await lines.next();
    if (first.done) return { missing: said.trim().split('\n').at(-1) ?? 'no answer' };
    const { ready } = JSON.parse(first.value) as { ready: string };
    return new Rival(child, lines, reader, ready);
  }

  /** Throws when the program has come to its end. */
  async ask<T>(question: string): Promise<T> {
    this.process.stdin.write(`${question}\n`);
    const answer = await this.lines.next();
    if (answer.done) throw new Error(`the rival gave no answer to ${question}`);
    return JSON.parse(answer.value) as T;
  }

  stop(): void {
    this.process.stdin.end();
    this.reader.close();
  }
}
