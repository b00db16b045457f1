/** The claims that take longest, and what they spend it on: after long runs. */
import type { Spent } from '../engine/context.ts';
import type { Style } from './render-style.ts';
import { columns, padded } from './wrap.ts';

export interface Time {
  readonly seconds: number;
  readonly spent: Spent;
}

/** So many are named, of runs with at least twice as many claims. */
const named = 10;

/** Empty for short runs. */
export function renderSlowest(times: ReadonlyMap<string, Time>, { chalk }: Style): string {
  if (times.size < 2 * named) return '';
  const slowest = [...times].sort(([, a], [, b]) => b.seconds - a.seconds).slice(0, named);
  const width = Math.max(...slowest.map(([id]) => columns(id)));
  const total = [...times.values()].reduce((sum, t) => sum + t.seconds, 0);
  const lines = slowest.map(([id, { seconds, spent }]) => {
    const most = [...spent].sort(([, a], [, b]) => b - a).filter(([, s]) => s >= seconds / 20);
    const shares = most.map(([on, s]) => `${on} ${Math.round((100 * s) / seconds)} %`);
    return `  ${padded(id, width)}  ${seconds.toFixed(1).padStart(6)} s  ${chalk.dim(shares.join(', '))}`;
  });
  return [`${chalk.bold('Slowest')} of ${total.toFixed(0)} s over all threads`, ...lines].join('\n');
}
