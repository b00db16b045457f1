/** What differs from run to run, kept apart from the report so that its bytes do not. */
import { readFileSync } from 'node:fs';
import { arch, cpus, platform, release } from 'node:os';
import type { BackendReport } from '../compute/backends.ts';

export interface RunRecord {
  /** Id of the report that this belongs to. */
  readonly report: string;
  readonly lemmata: string;
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
    node: process.version,
    host: { platform: platform(), arch: arch(), release: release(), cpus: cpus().length },
    started: times.started.toISOString(),
    backends: times.backends ?? [],
    seconds: times.seconds,
    claims: Object.fromEntries(times.claims),
  };
}

/** The version in package.json. */
export function packageVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
