/** What a run is asked for. Together with the claims this determines every result. */
import type { Backend } from './ports.ts';
import { defaultSeed } from './seed.ts';

export interface Settings {
  readonly seed: string;
  /** Instances of each statement. */
  readonly instances: number;
  /** Instances of each line of a derivation. */
  readonly lineInstances: number;
  readonly backend: Backend;
}

export const defaultInstances = 2048;

/** Settings with the instances of a line in proportion: few, since the lines are checked symbolically as well. */
export function settingsOf(
  more: { readonly seed?: string; readonly instances?: number; readonly backend?: Backend } = {},
): Settings {
  const instances = more.instances ?? defaultInstances;
  return {
    seed: more.seed ?? defaultSeed,
    instances,
    lineInstances: Math.max(1, Math.min(instances, 8)),
    backend: more.backend ?? 'auto',
  };
}
