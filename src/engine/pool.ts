/** Worker threads that import modules and run tasks. What hangs or grows without bound loses its thread, and only its own result. */
import { Tinypool } from 'tinypool';
import type { Runner } from './runner.ts';
import { type ControlTask, type PartTask, taskName } from './task.ts';
import { unread, unreadControl } from './unread.ts';

export interface PoolLimits {
  /** For a part or a control. */
  readonly taskSeconds: number;
  /** For the import of a module, which runs nothing. */
  readonly importSeconds: number;
  /** Of each thread's heap. */
  readonly megabytes: number;
}

/** Generous: what meets them will not end well. */
const defaultLimits: PoolLimits = { taskSeconds: 600, importSeconds: 60, megabytes: 2048 };

const smaller =
  'make its instances smaller (`instances.sizes`), ask for fewer (--instances), or split the part';

/** Threads that run TypeScript. They start when they are needed, at most `jobs`. */
export function threads(worker: URL, jobs: number, megabytes = defaultLimits.megabytes): Tinypool {
  const started = new Tinypool({
    filename: worker.href,
    // Options of V8, which a thread refuses, are for the whole process anyway.
    execArgv: ['--import', new URL('./typescript.js', import.meta.url).href],
    minThreads: 1,
    maxThreads: jobs,
    // Longer than it takes until the next task comes, shorter than what keeps a process from ending.
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  // A thread that dies between two tasks (a timer of some module, say) is replaced; that is all.
  (started as unknown as NodeJS.EventEmitter).on('error', () => undefined);
  return started;
}

/** Verifies on at most `jobs` threads. */
export function pool(jobs: number, limits: PoolLimits = defaultLimits): Runner {
  const workers = threads(new URL('./worker.ts', import.meta.url), jobs, limits.megabytes);
  let closing: Promise<void> | undefined;
  /** What the thread answers, or what `failed` makes of it when there is no answer. */
  async function ask<T>(
    name: string,
    message: unknown,
    seconds: number,
    signal: AbortSignal,
    failed: (problem: string, seconds: number) => T,
  ): Promise<T> {
    const begun = performance.now();
    const late = AbortSignal.timeout(seconds * 1000);
    try {
      return await workers.run(message, { name, signal: AbortSignal.any([signal, late]) });
    } catch (error) {
      signal.throwIfAborted();
      const spent = (performance.now() - begun) / 1000;
      if (late.aborted) return failed(`it takes more than ${seconds} seconds`, spent);
      const { code, message: text } = error as NodeJS.ErrnoException;
      if (code !== 'ERR_WORKER_OUT_OF_MEMORY') return failed(`its thread fails: ${text}`, spent);
      return failed(`it needs more memory than ${limits.megabytes} MB`, spent);
    }
  }

  return {
    width: jobs,
    load: (module, signal) =>
      ask('load', module, limits.importSeconds, signal, (problem) => ({
        module,
        problems: [
          `${module.file}: its import is stopped: ${problem}; a proof module only declares its claim`,
        ],
      })),
    part: (task, signal) =>
      ask('part', task, limits.taskSeconds, signal, (problem, seconds) => ({
        found: { draft: { ...unread(task.node), problems: [stopped(task, problem)] } },
        seconds,
        spent: new Map(),
      })),
    control: (task, signal) =>
      ask('control', task, limits.taskSeconds, signal, (problem, seconds) => ({
        found: unreadControl(task.claim, task.control, stopped(task, problem)),
        seconds,
        spent: new Map(),
      })),
    measured: (backends) =>
      ask('measured', backends, limits.importSeconds, new AbortController().signal, (problem) =>
        backends.map((backend) => ({ backend, absent: `it could not be measured: ${problem}`, refused: [] })),
      ),
    close: () => {
      closing ??= workers.destroy();
      return closing;
    },
  };
}

const stopped = (task: PartTask | ControlTask, problem: string): string =>
  `${taskName(task)}: stopped, ${problem}; ${smaller}`;
