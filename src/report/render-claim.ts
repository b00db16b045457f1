/** One claim on a terminal: its verdict, and line by line what the verdict rests on. */
import type {
  ClaimResult,
  ControlResult,
  PartResult,
  Printed,
  RateResult,
  SampleResult,
  Tally,
} from '../engine/result.ts';
import { type NameFor, renderFailures } from './render-failure.ts';
import { counted, grouped, type Style, verdictColor, verdictSign } from './render-style.ts';
import { columns, padded, wrap } from './wrap.ts';

/** A claim, without a newline at the end. */
export function renderClaim(result: ClaimResult, style: Style, nameFor: NameFor): string {
  const { chalk, width } = style;
  const color = verdictColor(chalk, result.verdict);
  const lines = [
    `${color(verdictSign[result.verdict])} ${chalk.bold(result.id)}  ${color(verdictText(result))}`,
  ];
  const names = [
    ...result.parts.map((p) => p.name),
    ...(result.controls.length > 0 || untested(result) ? ['controls'] : []),
  ];
  const column = Math.min(34, Math.max(0, ...names.map(columns))) + 2;
  const row = (name: string, text: string): void => {
    const indent = ' '.repeat(4 + column);
    lines.push(wrap(`    ${padded(name, column - 2)}  ${text}`, width, indent));
  };
  for (const part of result.parts) {
    row(part.name, partText(part));
    for (const sample of part.samples ?? []) row('', sampleText(sample, part.statement));
    for (const rate of part.rates ?? []) row('', rateText(rate));
  }
  if (result.controls.length > 0) {
    row('controls', controlsText(result));
    for (const control of result.controls) for (const text of drawnText(control)) row('', text);
  }
  if (untested(result)) row('controls', 'none: no false variant shows that a mistake would be noticed');
  const medians = result.parts.flatMap((p) => p.bounds?.median ?? []);
  if (medians.length > 0) row('bounds', `${span(medians)} times the true error (medians of the parts)`);
  const cited = [...new Set(result.parts.flatMap((p) => p.rests))];
  if (cited.length > 0) row('cited', cited.join('; '));
  lines.push(...renderFailures(result, style, nameFor));
  return lines.join('\n');
}

/** Verified, and nothing shows what that is worth. */
const untested = ({ verdict, controls }: ClaimResult): boolean =>
  verdict === 'verified' && controls.length === 0;

/** `verified`, or `verified, 3 of 4 parts` when some are deferred. */
function verdictText({ verdict, parts }: ClaimResult): string {
  const deferred = parts.filter((p) => p.deferred !== undefined).length;
  if (deferred === 0 || verdict !== 'verified') return verdict;
  return `${verdict}, ${parts.length - deferred} of ${parts.length} parts`;
}

function partText(part: PartResult): string {
  if (part.deferred !== undefined) return `deferred: ${part.deferred}`;
  const failed = part.lines.filter((l) => !l.checked || l.counterexample).length;
  const steps =
    part.lines.length === 0
      ? []
      : [
          failed === 0
            ? counted(part.lines.length, 'step')
            : `${failed} of ${counted(part.lines.length, 'step')} failed`,
        ];
  const head = part.verdict === 'verified' ? (part.grade ?? part.verdict) : part.verdict;
  const decided = part.checks ? [tallyText(part.checks)] : [];
  const refuted =
    part.kind === 'counterexample' && part.verdict === 'verified' ? ['refuted at the instance given'] : [];
  return [head, ...(part.cited === undefined ? [] : ['cited']), ...refuted, ...steps, ...decided].join(' · ');
}

/** What was drawn and what that can show: both error rates; and of what, where that is not the statement itself. */
function sampleText(sample: SampleResult, of: Printed): string {
  const { name, verdict, statement, assumed, draws, by, falseAlarm, power, deviation, instances } = sample;
  const open = instances.reduce((n, i) => n + i.open, 0);
  const at = instances.length > 1 ? ` at each of ${instances.length} instances` : '';
  const rates =
    deviation === undefined
      ? []
      : [`a true claim fails with probability ≤ ${falseAlarm}, one off by ${deviation} with ≥ ${power}`];
  return [
    `draws, ${name}: ${verdict}`,
    ...(statement.text === of.text ? [] : [`of its own statement ${statement.text}`]),
    `${grouped(draws)} draws${at}${open > 0 ? ` (${grouped(open)} open)` : ''}`,
    by,
    ...rates,
    ...(assumed.length === 0 ? [] : [`taken for granted, not checked: ${assumed.join(', ')}`]),
  ].join(' · ');
}

function rateText({ name, verdict, points, order, fitted }: RateResult): string {
  const found = fitted ? `, fitted ${fitted.order} in [${fitted.low}, ${fitted.high}]` : '';
  const grid = points.length > 0 ? ` · n = ${points[0]?.n} to ${grouped(points.at(-1)?.n ?? 0)}` : '';
  return `rate, ${name}: ${verdict}${grid} · order ${order}${found}`;
}

function drawnText({ name, statement, samples = [] }: ControlResult): string[] {
  return samples.map((s) => `${name}: ${sampleText(s, statement)}`);
}

/** `2,048 instances (2,040 float64, 8 exact; 3 discarded)` */
function tallyText(tally: Tally): string {
  const { float32, float64, exact, interval } = tally.decidedBy;
  const listed = (ways: readonly (readonly [number, string])[]): string =>
    ways
      .filter(([n]) => n > 0)
      .map(([n, way]) => `${grouped(n)} ${way}`)
      .join(', ');
  const decided = listed([
    [float32, 'float32'],
    [float64, 'float64'],
    [exact, 'exact'],
    [interval, 'interval'],
  ]);
  const others = listed([
    [tally.undecided, 'undecided'],
    [tally.discarded, 'discarded'],
  ]);
  const how = [decided, others].filter((t) => t !== '').join('; ');
  return `${counted(tally.instances, 'instance')}${how === '' ? '' : ` (${how})`}`;
}

function controlsText({ controls }: ClaimResult): string {
  const refuted = controls.filter((c) => c.refuted).length;
  const open = controls.filter((c) => !c.refuted).map((c) => c.name);
  const rest = open.length === 0 ? '' : `; not ${open.join(', ')}`;
  const given = controls.filter((c) => c.refuted && c.atWitness).length;
  const witnesses = given === 0 ? '' : `, ${given} of them for the values given for what exists`;
  const shares = controls.flatMap((c) =>
    c.refuted && c.generated ? Math.round(c.generated.share * 100) : [],
  );
  const by = shares.length === 0 ? '' : `, by ${span(shares)} % of their instances`;
  return `${refuted} of ${controls.length} refuted${by}${witnesses}${rest}`;
}

/** `3`, or `3 to 7`. */
function span(numbers: readonly number[]): string {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most ? ratio(least) : `${ratio(least)} to ${ratio(most)}`;
}

/** Where the true error is next to nothing a ratio says little: its magnitude is enough. */
function ratio(x: number): string {
  return x < 10_000 ? `${x}` : x.toExponential(0).replace('e+', '·10^');
}
