/** The world outside of a command: where it writes, and how it hears of Ctrl-C. */
import type { Collaborators } from '../engine/ports.ts';
import type { Runner } from '../engine/runner.ts';
import type { MutationRunner } from '../mutation/runner.ts';

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Calls `handler` on Ctrl-C, until the returned function is called. */
  readonly onInterrupt: (handler: () => void) => () => void;
  /** The checker and the arithmetic, loaded when a command needs them. */
  readonly collaborators: () => Promise<Collaborators>;
  /** Where claims are verified: in this thread when `jobs` is 1, else in that many others, or as many as there are cores. */
  readonly runner: (jobs: number | undefined) => Promise<Runner>;
  /** The same for mutants. */
  readonly mutationRunner: (jobs: number | undefined) => Promise<MutationRunner>;
  /** The folder of proofs that is always there. */
  readonly proofs: string;
}

/** Exit codes: all verified; something is not; the command makes no sense; stopped by Ctrl-C; stopped since nobody reads on (as by SIGPIPE). */
export const exitCode = { verified: 0, notVerified: 1, usage: 2, interrupted: 130, noReader: 141 } as const;

/** A command that makes no sense; the message says why, and what would. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
