/** Runs a command in this process, with the simple collaborators of the engine's tests. */

import type { Io } from '../../src/cli/io.ts';
import { runProgram } from '../../src/cli/program.ts';
import { inThisThread } from '../../src/engine/runner.ts';
import { inThisThread as mutationsInThisThread } from '../../src/mutation/runner.ts';
import { fakes } from '../engine/fakes.ts';
import { toyProofs } from '../fixtures/paths.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function run(args: readonly string[], more: Partial<Io> = {}): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const io: Io = {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    env: {},
    onInterrupt: () => () => undefined,
    collaborators: async () => fakes,
    runner: async () => inThisThread(fakes),
    mutationRunner: async () => mutationsInThisThread,
    proofs: toyProofs,
    ...more,
  };
  const code = await runProgram(args, io);
  return { code, stdout, stderr };
}
