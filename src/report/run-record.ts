/** What differs from run to run, kept apart from the report so that its bytes do not. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { arch, cpus, platform, release } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { BackendReport } from '../compute/backends.ts';
import { sha256 } from '../engine/mathematics.ts';

export interface RunRecord {
  /** Id of the report that this belongs to. */
  readonly report: string;
  readonly lemmata: string;
  /** Of Lemmata, `+changes` when there are some; absent where it was installed as a package, like the next. */
  readonly commit?: string;
  /** SHA-256 of package-lock.json. */
  readonly lockfile?: string;
  readonly node: string;
  readonly host: {
    readonly platform: string;
    readonly arch: string;
    readonly release: string;
    readonly cpus: number;
  };
  readonly started: string;
  /** As measured here, where the run came to its end; the documented constants stand in the report. */
  readonly backends: readonly BackendReport[];
  readonly seconds: number;
  /** By claim. */
  readonly claims: Readonly<Record<string, number>>;
}

export function runRecord(
  report: string,
  times: {
    readonly started: Date;
    readonly seconds: number;
    readonly claims: ReadonlyMap<string, number>;
    readonly backends?: readonly BackendReport[];
  },
): RunRecord {
  return {
    report,
    lemmata: packageVersion(),
    ...checkout(),
    node: process.version,
    host: { platform: platform(), arch: arch(), release: release(), cpus: cpus().length },
    started: times.started.toISOString(),
    backends: times.backends ?? [],
    seconds: times.seconds,
    claims: Object.fromEntries(times.claims),
  };
}

const root = new URL('../../', import.meta.url);

/** What is known of the sources where they lie in a repository of their own. */
function checkout(): Pick<RunRecord, 'commit' | 'lockfile'> {
  if (!existsSync(new URL('.git', root))) return {};
  const lockfile = new URL('package-lock.json', root);
  const commit = commitOf(fileURLToPath(root));
  return {
    ...(commit === undefined ? {} : { commit }),
    ...(existsSync(lockfile) ? { lockfile: `sha256:${sha256(readFileSync(lockfile, 'utf8'))}` } : {}),
  };
}

function commitOf(folder: string): string | undefined {
  const describe = ['describe', '--always', '--abbrev=40', '--exclude=*', '--dirty=+changes'];
  try {
    return execFileSync('git', ['-C', folder, ...describe], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    // No git here, or a repository that it does not trust.
    return undefined;
  }
}

/** The version in package.json. */
export function packageVersion(): string {
  const text = readFileSync(new URL('package.json', root), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
