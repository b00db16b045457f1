/** A claim of a report beside what came out again. */
import type { Verdict } from '../engine/result.ts';
import { compareMathematics, compareRecords, type Difference } from './compare.ts';
import { renderDifferences } from './render-differences.ts';
import { type Style, verdictColor } from './render-style.ts';
import type { ReportedClaim } from './report.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

export type Outcome =
  /** All came out again. */
  | 'exact'
  /** All but counts and margins, in which another backend may differ. */
  | 'within bounds'
  | 'diverged'
  /** The record was changed after it was written. */
  | 'edited'
  /** The mathematics of the claim, or of what it rests on, is another one here. */
  | 'changed'
  /** There is no claim of this name here. */
  | 'missing';

export interface Rechecked {
  readonly id: string;
  /** In the report. */
  readonly verdict: Verdict;
  readonly outcome: Outcome;
  /** Of a claim that changed: those of its mathematics. */
  readonly differences: readonly Difference[];
}

export function recheckClaim(before: ReportedClaim, after: ReportedClaim, isEdited: boolean): Rechecked {
  const { id, verdict } = before;
  const records = compareRecords(before, after);
  const mathematics = compareMathematics(before.mathematics, after.mathematics);
  if (isEdited) return { id, verdict, outcome: 'edited', differences: [...mathematics, ...records] };
  if (before.identifier !== after.identifier)
    return { id, verdict, outcome: 'changed', differences: mathematics };
  const lemmas = records.filter((d) => d.place.startsWith('lemmas'));
  if (lemmas.length > 0) return { id, verdict, outcome: 'changed', differences: lemmas };
  const has = (kind: Difference['kind']): boolean => records.some((d) => d.kind === kind);
  const outcome = has('substance') ? 'diverged' : has('numbers') ? 'within bounds' : 'exact';
  return { id, verdict, outcome, differences: records };
}

const inWords: Readonly<Record<Outcome, string>> = {
  exact: 'reproduced exactly',
  'within bounds': 'reproduced within bounds',
  diverged: 'diverged',
  edited: 'edited: its digest is not that of its content; what comes out again:',
  changed: 'not the same claim any more',
  missing:
    'there is no such claim here; where its module lies is for you to say (recheck report.json FOLDER)',
};

export function renderRechecked({ id, verdict, outcome, differences }: Rechecked, style: Style): string {
  const { chalk, width } = style;
  const good = outcome === 'exact' || outcome === 'within bounds';
  const color = good ? chalk.green : chalk.red;
  const was = verdict === 'verified' ? '' : ` (${verdictColor(chalk, verdict)(verdict)}, as reported)`;
  const words =
    outcome === 'edited' && differences.length === 0
      ? 'edited: its digest or identifier is not that of its content, which comes out again'
      : inWords[outcome];
  const head = `${color(good ? '✓' : '✗')} ${chalk.bold(visible(id))}  ${color(words)}${good ? was : ''}`;
  // Counts that differ are many and of one kind.
  const shown = outcome === 'within bounds' ? differences.filter((d) => d.kind !== 'numbers') : differences;
  const counts = differences.length - shown.length;
  return [
    wrap(head, width, '    '),
    ...(counts > 0 ? [`    ${counts} counts or margins differ`] : []),
    ...renderDifferences(shown, style, '    '),
  ].join('\n');
}
