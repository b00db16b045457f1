/** What was executed, in words: instances, draws, rates, and the instances that refute. */
import type {
  ControlResult,
  Counterexample,
  PartResult,
  RateResult,
  SampleResult,
  Tally,
} from '../../engine/result.ts';
import { printRelation } from '../../term/print.ts';
import type { Relation } from '../../term/term.ts';
import { replayLine } from '../render-failure.ts';
import { counted, grouped } from '../render-style.ts';
import { tooClose } from '../too-close.ts';
import { html, type Markup } from './markup.ts';
import { formula } from './mathematics.ts';
import { drawsPlot, ratePlot } from './plots.ts';

/** `2,048 instances: 1,944 in float64, 104 exactly; 98 discarded` */
function tallyText(tally: Tally): string {
  const { float32, float64, exact, interval } = tally.decidedBy;
  const ways = listed([
    [float32, 'in float32'],
    [float64, 'in float64'],
    [exact, 'in fractions'],
    [interval, 'in intervals'],
  ]);
  const rest = listed([
    [tally.violated, 'violated'],
    [tally.undecided, 'undecided'],
    [tally.discarded, 'discarded'],
  ]);
  const how = [ways, rest].filter((text) => text !== '').join('; ');
  return `${counted(tally.instances, 'instance')}${how === '' ? '' : `: ${how}`}`;
}

const listed = (ways: readonly (readonly [number, string])[]): string =>
  ways
    .filter(([n]) => n > 0)
    .map(([n, way]) => `${grouped(n)} ${way}`)
    .join(', ');

/** What needs not be said of each step, because most have it in common. */
export interface Usual {
  readonly instances?: number;
  readonly residual?: number;
  readonly margin?: number;
}

/** `2,048 instances · residual 0.03`, for one step, without what is usual. */
export function stepEvidence(tally: Tally, usual: Usual): string {
  const { instances, margin, residual, violated } = tally;
  const figures = [
    ...(instances === usual.instances ? [] : [counted(instances, 'instance')]),
    ...(violated > 0 ? [`${grouped(violated)} violated`] : []),
    ...(residual === undefined || residual === usual.residual ? [] : [`residual ${short(residual)}`]),
    ...(margin === undefined || margin === usual.margin ? [] : [`margin ${short(margin)}`]),
  ];
  return figures.join(' · ');
}

/** Three digits say enough beside a formula; all of them stand in the report. */
const short = (x: number): string => `${Number(x.toPrecision(3))}`;

export function partEvidence(part: PartResult): Markup {
  const { checks, regimes = [], bounds, samples = [], rates = [] } = part;
  return html`${checks && html`<p>${tallyText(checks)}${extremes(checks)}.`}${
    regimes.length > 0 && regimeTable(regimes)
  }${
    bounds &&
    html`<p>Error bounds on ${counted(bounds.evaluations, 'evaluation')}: ${
      bounds.median === undefined
        ? 'no error at all'
        : `${short(bounds.median)} times the true error in the median${bounds.exact > 0 ? `, no error at all on ${grouped(bounds.exact)}` : ''}`
    }.`
  }${samples.map(sampleEvidence)}${rates.map(rateEvidence)}`;
}

/** A column for margins or residuals stands there only where there are some. */
function regimeTable(regimes: NonNullable<PartResult['regimes']>): Markup {
  const columns = (
    [
      ['margin', 'Least margin'],
      ['residual', 'Largest residual'],
    ] as const
  ).filter(([figure]) => regimes.some(({ tally }) => tally[figure] !== undefined));
  return html`<table><thead><tr><th>Regime<th>Instances${columns.map(
    ([, heading]) => html`<th>${heading}`,
  )}<tbody>${regimes.map(
    ({ regime, tally }) =>
      html`<tr><th scope="row">${regime}<td>${tallyText(tally).replace(/^([\d,]+) instances?: (?=\1 in [a-z\d]+$)/, '')}${columns.map(([figure]) => html`<td>${figureOf(tally[figure])}`)}`,
  )}</table>`;
}

const figureOf = (x: number | undefined): string => (x === undefined ? '—' : short(x));

const extremes = ({ margin, residual }: Tally): string =>
  [
    ...(margin === undefined ? [] : [`; least margin ${short(margin)}`]),
    ...(residual === undefined ? [] : [`; largest residual ${short(residual)} of the error bound`]),
  ].join('');

function sampleEvidence(sample: SampleResult): Markup {
  const { name, verdict, laws, assumed, draws, by, falseAlarm, power, deviation, instances, problem } =
    sample;
  const law = Object.entries(laws).map(([symbol, text]) => `${symbol} ${text}`);
  const strength =
    deviation === undefined
      ? ''
      : `; one that is off by ${short(deviation)} is refuted with probability ${power} at least`;
  const taken =
    assumed.length === 0
      ? ''
      : ` The hypotheses ${assumed.join(', ')} are taken for granted here, not checked.`;
  return html`<p>Draws, ${name}: <strong>${verdict}</strong>. ${law.join('; ')}; ${grouped(draws)} draws at each of ${counted(
    instances.length,
    'instance',
  )}, decided by ${by}: a true statement fails with probability ${falseAlarm} at most${strength}.${taken}${problem && html` ${problem}`}<p class="m">${formula(sample.statement)}</p>${drawsPlot(sample)}`;
}

function rateEvidence(rate: RateResult): Markup {
  const { name, verdict, order, fitted, points, problem } = rate;
  const found = fitted ? `; fitted ${fitted.order}, in [${fitted.low}, ${fitted.high}]` : '';
  return html`<p>Rate, ${name}: <strong>${verdict}</strong>. Order ${order}${found}.${problem && html` ${problem}`}<p class="m">${formula(rate.of)} ≤ ${formula(rate.bound)}</p>${ratePlot(rate)}<details><summary>${counted(points.length, 'point')}</summary><div class="wide" tabindex="0" role="group" aria-label="Points of ${name}"><table><thead><tr><th scope="col">n<th scope="col">Quantity<th scope="col">Bound<th scope="col">Holds<tbody>${points.map(
    (p) => html`<tr><td>${grouped(p.n)}<td>${p.value}<td>${p.bound}<td>${p.holds ? 'yes' : 'no'}`,
  )}</table></div></details>`;
}

/** Longer instances stand in the line that shows them once more and nowhere else. */
const longInstance = 60;

/** `again` is the line that shows it once more. */
export function counterexampleText(c: Counterexample, again?: string): Markup {
  const values = Object.entries(c.instance).map(([name, value]) => `${name} = ${printedValue(value)}`);
  const isLong = again !== undefined && values.join().length > longInstance;
  const at = isLong ? 'the instance below' : html`<code>${values.join(', ')}</code>`;
  const place = Object.entries(c.location ?? {}).map(([name, value]) => `${name} = ${value}`);
  const relation = printRelation(c.relation as Relation, 'unicode');
  return html`<div class="counterexample"><p>At ${at}${place.length > 0 ? `, where ${place.join(', ')}` : ''}: <code>${c.left} ${relation} ${c.right}</code> is false in ${c.confirmedBy} arithmetic${tooClose(c)}.</p>${again && command(again)}</div>`;
}

/** A line to type; the script puts a button beside it. */
export const command = (line: string): Markup =>
  html`<div class="copy"><pre><code>${line}</code></pre></div>`;

/** `[1/2, 0]` rather than `["1/2",0]`. */
function printedValue(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(printedValue).join(', ')}]` : String(value);
}

/** A false variant, and what refutes it. `original` is the statement of the part. */
export function controlItem(claim: string, control: ControlResult, original: string | undefined): Markup {
  const { name, part, statement, because, refuted, atWitness, explicit, generated, samples = [] } = control;
  const example = explicit?.counterexample ?? generated?.counterexample;
  const share =
    generated === undefined
      ? undefined
      : `${Math.round(generated.share * 1000) / 10} % of ${counted(generated.instances, 'instance')} refute it.`;
  const outcome = refuted ? 'refuted' : html`<strong class="verdict refuted">not refuted</strong>`;
  return html`<li><p><strong>${name}</strong>, a variant of ${part}: ${outcome} (${because}). ${share}${
    atWitness ? ' It fails for the values given for what exists; nothing is said of others.' : ''
  }<p class="m">${statement.text === original && statement.latex.length > 60 ? 'The statement as it stands, under other hypotheses or definitions.' : formula(statement)}</p>${explicit?.problem}${example && counterexampleText(example, replayLine(claim, example, { control: name }))}${samples.map(sampleEvidence)}`;
}
