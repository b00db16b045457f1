import { afterEach, describe, expect, it } from 'vitest';
import { Library } from '../../src/engine/library.ts';
import { pool } from '../../src/engine/pool.ts';
import type { ClaimResult } from '../../src/engine/result.ts';
import type { Runner } from '../../src/engine/runner.ts';
import { settingsOf } from '../../src/engine/settings.ts';
import { type Verification, verify } from '../../src/engine/verify.ts';
import { hostile, toyProofs } from '../fixtures/paths.ts';

const settings = settingsOf({ instances: 32 });
const patient = { taskSeconds: 3600, importSeconds: 3600, megabytes: 2048 };
const library = Library.open([toyProofs, hostile]);

let runner: Runner | undefined;
afterEach(() => runner?.close());

function run(
  ids: readonly string[],
  limits = patient,
  more: { signal?: AbortSignal; bail?: boolean; onProgress?: () => void } = {},
): Promise<Verification> {
  runner = pool(2, limits);
  return verify({ library, ids, settings, runner, ...more });
}
const summary = (results: readonly ClaimResult[]): unknown[] =>
  results.map(({ id, verdict, problems }) => [id, verdict, problems.join()]);

describe('a pool of threads', { timeout: 120_000 }, () => {
  it('gives the results in the order of the claims, and a module that throws its own error', async () => {
    const { results, ended } = await run(['square-of-sum', 'throws-on-import', 'square-nonnegative']);
    expect(ended).toBe('complete');
    expect(summary(results)).toEqual([
      ['square-of-sum', 'verified', ''],
      ['throws-on-import', 'error', expect.stringMatching(/throws when it is imported/)],
      ['square-nonnegative', 'verified', ''],
    ]);
  });

  it('goes on after a module that exhausts the memory', async () => {
    const { results } = await run(['exhausts-memory', 'square-of-sum'], { ...patient, megabytes: 128 });
    expect(summary(results)).toEqual([
      ['exhausts-memory', 'error', expect.stringMatching(/exhausts-memory\.ts: .* more memory than 128 MB/)],
      ['square-of-sum', 'verified', ''],
    ]);
  });

  it('stops the import of a module that does not come to an end', async () => {
    const { results } = await run(['loops-on-import'], { ...patient, importSeconds: 1 });
    expect(summary(results)).toEqual([
      ['loops-on-import', 'error', expect.stringMatching(/loops-on-import\.ts: .* more than 1 seconds/)],
    ]);
  });

  it('stops parts and controls that take too long, and says which, and what would help', async () => {
    const { results } = await run(['square-of-sum'], { ...patient, taskSeconds: 0.001 });
    const [claim] = results;
    expect(claim?.verdict).toBe('error');
    expect(claim?.parts[0]?.problems).toEqual([
      'square-of-sum, part main: stopped, it takes more than 0.001 seconds; make its instances smaller ' +
        '(`instances.sizes`), ask for fewer (--instances), or split the part',
    ]);
    expect(claim?.controls[0]).toMatchObject({ refuted: false });
    expect(claim?.problems.join()).toMatch(/square-of-sum, control .* 0\.001 seconds/);
  });

  it('stops at once when it is interrupted, and at the first failure when it is told to bail', async () => {
    const abort = new AbortController();
    const onProgress = (): void => abort.abort();
    const stopped = await run(['square-of-sum'], patient, { signal: abort.signal, onProgress });
    expect(stopped).toEqual({ results: [], ended: 'interrupted' });
    await runner?.close();
    const ids = ['square-of-sum', 'square-below-itself', 'square-nonnegative'];
    const { results, ended } = await run(ids, patient, { bail: true });
    expect(ended).toBe('bail');
    expect(results.map((r) => r.id)).toEqual(['square-of-sum', 'square-below-itself']);
  });
});
