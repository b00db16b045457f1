import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { collaborators } from '../../src/engine/collaborators.ts';
import { ownProofs } from '../../src/engine/library.ts';
import { run } from './run.ts';

const blind = fileURLToPath(new URL('../fixtures/mutants', import.meta.url));
const own = { proofs: ownProofs, collaborators: async () => collaborators };

test('each change of a derived claim is noticed', async () => {
  const { code, stdout } = await run(['mutate', 'zero-absolute-value', '--json'], own);
  const [claim] = JSON.parse(stdout).claims;
  expect(code).toBe(0);
  expect(claim.fates).toMatchObject({ open: 0, unsound: 0 });
  expect(claim.fates.refused).toBeGreaterThan(0);
  expect(claim.survivors).toEqual([]);
});

test('a change that is true after all is named, and not held against the claim', async () => {
  const { code, stdout } = await run(['mutate', 'bellman-contraction/uniqueness'], own);
  expect(code).toBe(0);
  expect(stdout).toContain('true, derived as well');
  expect(stdout).toContain('y[s] == y[s]');
});

test('instances on which nothing shows leave the changes open, with exit code 1', async () => {
  const { code, stdout } = await run(['mutate', blind]);
  expect(code).toBe(1);
  expect(stdout).toContain('open: no step fails and no instance refutes it');
  expect(stdout).toMatch(/1 claim: [\d.]+ % killed/);
});

test('a claim that does not exist is an error of the command', async () => {
  const { code, stderr } = await run(['mutate', 'bellman-contractions'], own);
  expect(code).toBe(2);
  expect(stderr).toContain('did you mean');
});

test('Ctrl-C ends it between two changes', async () => {
  const { code, stdout } = await run(['mutate', 'bellman-contraction'], {
    ...own,
    onInterrupt: (handler) => {
      setTimeout(handler, 200);
      return () => undefined;
    },
  });
  expect(code).toBe(130);
  expect(stdout).toContain('interrupted');
});
