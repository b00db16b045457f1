/** The command `lemmata`, in the process it was started in. */
import { availableParallelism } from 'node:os';
import { ownProofs } from '../engine/library.ts';
import { exitCode, type Io } from './io.ts';
import { runProgram } from './program.ts';

const collaborators = async () => (await import('../engine/collaborators.ts')).collaborators;

const io: Io = {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  onInterrupt(handler) {
    let pressed = false;
    const listener = (): void => {
      // Whoever presses twice does not want to wait for the report.
      if (pressed) process.exit(exitCode.interrupted);
      pressed = true;
      handler();
    };
    process.on('SIGINT', listener);
    return () => process.off('SIGINT', listener);
  },
  collaborators,
  runner: async (jobs) => {
    if (jobs === 1) return (await import('../engine/runner.ts')).inThisThread(await collaborators());
    return (await import('../engine/pool.ts')).pool(jobs ?? availableParallelism());
  },
  mutationRunner: async (jobs) => {
    if (jobs === 1) return (await import('../mutation/runner.ts')).inThisThread;
    return (await import('../mutation/pool.ts')).pool(jobs ?? availableParallelism());
  },
  proofs: ownProofs,
};

// A reader that has seen enough (lemmata list | head) is no error. Of what was not done to the end nobody may take it that all is verified.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      if (stream !== process.stderr)
        process.stderr.write(`lemmata: the output cannot be written: ${error.message}\n`);
      process.exit(exitCode.usage);
    }
    const judges = ['verify', 'recheck', 'mutate'].includes(process.argv[2] ?? '');
    process.exit(process.exitCode ?? (judges ? exitCode.noReader : exitCode.verified));
  });

process.exitCode = await runProgram(process.argv.slice(2), io);
