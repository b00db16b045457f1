/** The last lines of a run: verdicts counted apart, and how it ended. */
import type { Verdict } from '../engine/result.ts';
import { counted, type Style, verdictColor } from './render-style.ts';
import type { Report } from './report.ts';

const order: readonly Verdict[] = ['verified', 'refuted', 'inconclusive', 'error'];

export function renderSummary(report: Report, style: Style, seconds?: number): string {
  const { chalk } = style;
  const counts = order.map((verdict) => {
    const n = report.summary[verdict];
    const text = `${n} ${verdict === 'error' ? 'in error' : verdict}`;
    return n > 0 ? verdictColor(chalk, verdict)(text) : chalk.dim(text);
  });
  const time =
    seconds === undefined ? '' : chalk.dim(`  (${seconds.toFixed(1)} s, seed ${report.settings.seed})`);
  const lines = [`${chalk.bold(counted(report.claims.length, 'claim'))}: ${counts.join(' · ')}${time}`];
  const left = report.selected.length - report.claims.length;
  if (report.ended === 'interrupted') lines.push(`Interrupted; ${counted(left, 'claim')} not done.`);
  if (report.ended === 'bail')
    lines.push(`Stopped at the first failure; ${counted(left, 'claim')} not done.`);
  return lines.join('\n');
}
