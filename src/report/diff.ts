/** What changed from one report to another. */
import { canonical } from '../engine/canonical.ts';
import type { Verdict } from '../engine/result.ts';
import { compareMathematics, compareRecords, type Difference, differences } from './compare.ts';
import { renderDifferences } from './render-differences.ts';
import { counted, type Style, verdictColor } from './render-style.ts';
import type { Report, ReportedClaim } from './report.ts';
import { visible } from './visible.ts';

export interface ReportDifferences {
  /** Settings, constants, how the runs ended. */
  readonly head: readonly Difference[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly ChangedClaim[];
}

export interface ChangedClaim {
  readonly id: string;
  readonly verdicts: readonly [before: Verdict, after: Verdict];
  /** Of what is claimed and how it is derived; its identifier differs, then. */
  readonly mathematics: readonly Difference[];
  /** Of what came out. */
  readonly record: readonly Difference[];
}

export function compareReports(before: Report, after: Report): ReportDifferences {
  const [old, now] = [before, after].map((r) => new Map(r.claims.map((c) => [c.id, c]))) as [
    Map<string, ReportedClaim>,
    Map<string, ReportedClaim>,
  ];
  const changed: ChangedClaim[] = [];
  for (const [id, a] of old) {
    const b = now.get(id);
    // Not by their digests: one of them may have been edited.
    if (!b || canonical(a) === canonical(b)) continue;
    changed.push({
      id,
      verdicts: [a.verdict, b.verdict],
      mathematics: compareMathematics(a.mathematics, b.mathematics),
      record: compareRecords(a, b).filter((d) => d.place !== 'verdict'),
    });
  }
  return {
    head: differences(headOf(before), headOf(after), []),
    added: [...now.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !now.has(id)),
    changed,
  };
}

const headOf = ({ settings, arithmetic, ended }: Report): unknown => ({ settings, arithmetic, ended });

export function renderReportDifferences(found: ReportDifferences, style: Style): string {
  const { chalk } = style;
  const { head, added, removed, changed } = found;
  const lines = [
    ...renderDifferences(head, style, ''),
    ...removed.map((id) => `${chalk.red('-')} ${chalk.bold(visible(id))}`),
    ...added.map((id) => `${chalk.green('+')} ${chalk.bold(visible(id))}`),
  ];
  for (const { id, verdicts, mathematics, record } of changed) {
    const [old, now] = verdicts.map((v) => verdictColor(chalk, v)(v));
    const verdict = verdicts[0] === verdicts[1] ? old : `${old} → ${now}`;
    const counts = record.filter((d) => d.kind === 'numbers').length;
    lines.push(
      `${chalk.yellow('~')} ${chalk.bold(visible(id))}  ${verdict}`,
      ...(mathematics.length > 0 ? ['    the mathematics'] : []),
      ...renderDifferences(mathematics, style, '      '),
      ...renderDifferences(
        record.filter((d) => d.kind !== 'numbers'),
        style,
        '    ',
      ),
      ...(counts > 0 ? [`    ${counted(counts, 'count')} or margins differ`] : []),
    );
    if (old === now && mathematics.length + record.length === 0)
      lines.push('    only the text of its module, or its hashes');
  }
  if (lines.length === 0) return 'The reports say the same.';
  const parts = [`${changed.length} changed`, `${added.length} added`, `${removed.length} removed`];
  return [...lines, '', `Claims: ${parts.join(', ')}.`].join('\n');
}
