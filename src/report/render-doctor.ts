/** What was measured of each backend, as a table beside what bounds assume. */
import { type BackendReport, uselessBecause } from '../compute/backends.ts';
import type { FoundTrait, Measured, Trait, WorstError } from '../compute/measurement.ts';
import type { Style } from './render-style.ts';
import { columns, padded, wrap } from './wrap.ts';

type Row = readonly [label: string, cell: (report: BackendReport) => string];

const operations: readonly (readonly [Measured, string])[] = [
  ['add', 'x + y'],
  ['subtract', 'x − y'],
  ['multiply', 'x × y'],
  ['divide', 'x ÷ y'],
  ['sqrt', 'sqrt'],
  ['exp', 'exp'],
  ['log', 'log'],
  ['tanh', 'tanh'],
  ['sin', 'sin'],
  ['cos', 'cos'],
  ['abs', 'abs'],
  ['max', 'max'],
  ['min', 'min'],
];

const traits: readonly Trait[] = [
  'sums',
  'NaN',
  'infinity',
  'subnormals',
  'loops',
  'arrays',
  'open loops',
  'reads beyond the end',
];

/** A table for all backends, and below it what is refused. */
export function renderDoctor(reports: readonly BackendReport[], chosen: string, style: Style): string {
  const { chalk, width } = style;
  const rows: readonly Row[] = [
    ...operations.map(([name, label]): Row => [label, (r) => errorText(r.measured?.errors[name])]),
    ...traits.map((t): Row => [t, (r) => traitText(r.measured?.traits[t])]),
  ];
  const present = reports.filter((r) => r.absent === undefined);
  const first = Math.max(...rows.map(([label]) => columns(label))) + 2;
  const cells = present.map((r) => [r.backend, ...rows.map(([, cell]) => cell(r))]);
  const widths = cells.map((column) => Math.max(...column.map(columns)) + 2);
  const line = (label: string, k: number): string =>
    `  ${padded(label, first)}${cells.map((c, j) => painted(padded(c[k] as string, widths[j] as number), style)).join('')}`.trimEnd();
  const [points] = present.flatMap((r) => r.measured?.points ?? []);
  const lines = [
    chalk.bold(
      `Largest error of ${points} results each, in ulps (documented), and what the arithmetic keeps`,
    ),
    '',
    chalk.bold(line('', 0)),
    ...rows.map(([label], k) => line(label, k + 1)),
    '',
  ];
  for (const report of reports) {
    lines.push(
      wrap(`  ${padded(report.backend, 12)}${verdict(report, chosen, style)}`, width, ' '.repeat(14)),
    );
    for (const { bounds, reason } of report.refused) {
      const what = bounds === 'all' ? 'no bound holds' : `no bound of ${bounds} holds`;
      lines.push(wrap(`${' '.repeat(14)}${what}: ${reason}`, width, ' '.repeat(16)));
    }
  }
  return lines.join('\n');
}

function verdict(report: BackendReport, chosen: string, { chalk }: Style): string {
  const name = report.name === undefined ? '' : ` (${report.name})`;
  if (report.absent !== undefined) return chalk.dim(`not here: ${report.absent}`);
  if (uselessBecause(report) !== undefined) return chalk.yellow(`refused${name}`);
  const used = report.backend === chosen ? ', the default' : '';
  return chalk.green(report.refused.length === 0 ? `sound${used}${name}` : `sound in part${used}${name}`);
}

const digits = (x: number): string => (Number.isFinite(x) ? `${Number(x.toPrecision(3))}` : 'not finite');

function errorText(error: WorstError | undefined): string {
  if (!error) return '—';
  return `${error.ulps <= error.allowed ? '' : '✗ '}${digits(error.ulps)} (${error.allowed})`;
}

/** The whole of what was found stands below the table where it is a fault. */
function traitText(trait: FoundTrait | undefined): string {
  if (!trait) return '—';
  return trait.kept === false ? `✗ ${trait.found.split(':')[0]}` : trait.found;
}

const painted = (cell: string, { chalk }: Style): string => (cell.startsWith('✗') ? chalk.red(cell) : cell);
