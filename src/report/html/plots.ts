/** Plots of what was measured, as SVG that takes its colours from the page. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { ClaimResult, RateResult, SampleResult } from '../../engine/result.ts';
import { html, Markup } from './markup.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

const width = 640;
const accent = 'var(--accent)';
const contrast = 'var(--contrast)';

interface Place {
  readonly part: string;
  readonly value: number;
}

/** By which share of the sides' magnitudes inequalities hold, at the instance and regime where they hold by least. */
export function marginPlot(claim: ClaimResult): Markup | undefined {
  const places = claim.parts.flatMap((part): Place[] => {
    const tallies = part.regimes?.map((r) => r.tally) ?? (part.checks ? [part.checks] : []);
    return tallies.flatMap(({ margin }) =>
      margin === undefined ? [] : [{ part: part.name, value: margin }],
    );
  });
  return strips(places, {
    caption:
      'Margins: by which share of their magnitudes the two sides of an inequality differ where they differ least, for each regime of instances. At 0 the bound is attained.',
    none: 'Margins: each inequality is attained, in every regime of instances.',
    axis: 'least margin',
    scale: { type: 'linear', domain: [0, 1] },
  });
}

/** How far the sides of identities are apart, in shares of the bound on the rounding error of their difference. */
export function residualPlot(claim: ClaimResult): Markup | undefined {
  const places = claim.parts.flatMap((part): Place[] => {
    const tallies = [part.checks, ...part.lines.map((line) => line.executed)];
    return tallies.flatMap((tally) =>
      tally?.residual === undefined ? [] : [{ part: part.name, value: tally.residual }],
    );
  });
  return strips(places, {
    caption:
      'Residuals of identities and of the equations among the steps: the largest difference of the two sides, as a share of the bound on its rounding error. Beyond 1 a step would be refuted.',
    none: 'Residuals: the sides of each identity and of each equation among the steps are equal wherever they were compared.',
    axis: 'difference of the sides / error bound',
    scale: { type: 'linear', domain: [0, Math.max(1, ...places.map((p) => p.value))] },
  });
}

/** What kernels bound their errors by, beside the true errors. */
export function sharpnessPlot(claim: ClaimResult): Markup | undefined {
  const points = claim.parts.flatMap((p) => p.bounds?.points ?? []).filter((p) => p.bound > 0);
  if (points.length === 0) return undefined;
  const all = points.flatMap((p) => [p.error, p.bound]);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const ends = [
    { error: low, bound: low },
    { error: high, bound: high },
  ];
  const log = {
    type: 'log',
    ticks: 4,
    tickFormat: powers,
    domain: [low / 2, high * 2],
    labelArrow: 'none',
  } as const;
  const plot = Plot.plot({
    document: document as never,
    width: 420,
    height: 280,
    marginLeft: 60,
    marginBottom: 38,
    x: { ...log, label: 'true error', labelAnchor: 'center', nice: false },
    y: { ...log, label: 'error bound', labelAnchor: 'center' },
    marks: [
      Plot.line(ends, { x: 'error', y: 'bound', stroke: 'currentColor', strokeDasharray: '2 4' }),
      Plot.dot(points, { x: 'error', y: 'bound', r: 3, stroke: accent, strokeWidth: 1.5 }),
    ],
  });
  return figure(
    plot,
    'error bound against true error',
    'Bounds on rounding errors against the true errors, of a few evaluations of each part. Below the dotted line a bound would be wrong.',
  );
}

function strips(
  places: readonly Place[],
  {
    caption,
    none = '',
    axis,
    scale,
  }: {
    readonly caption: string;
    /** In place of a plot in which everything would be at zero. */
    readonly none?: string;
    readonly axis: string;
    readonly scale: Plot.ScaleOptions;
  },
): Markup | undefined {
  if (places.length === 0) return undefined;
  if (places.every((p) => p.value === 0)) return html`<p>${none}</p>`;
  const parts = [...new Set(places.map((p) => p.part))];
  const apart = new Map(places.map((p) => [`${p.value.toPrecision(2)} ${p.part}`, p]));
  const plot = Plot.plot({
    document: document as never,
    width,
    height: 46 + 18 * parts.length,
    marginLeft: 190,
    marginBottom: 34,
    x: {
      ...scale,
      label: axis,
      labelAnchor: 'center',
      labelArrow: 'none',
      ...(scale.type === 'log' ? { ticks: 5, tickFormat: powers } : { ticks: 5 }),
    },
    y: {
      type: 'band',
      domain: parts,
      label: null,
      tickSize: 0,
      tickFormat: (name: string) => clipped(name, 30),
    },
    marks: [
      Plot.ruleY(parts, { stroke: 'currentColor', strokeOpacity: 0.15 }),
      Plot.dot([...apart.values()], { x: 'value', y: 'part', r: 3.5, stroke: accent, strokeWidth: 1.5 }),
    ],
  });
  return figure(plot, axis, caption);
}

/** Both sides over a doubling grid, and the slope that is stated. */
export function ratePlot(rate: RateResult): Markup | undefined {
  const points = rate.points.flatMap(({ n, value, bound }) => {
    const [y, above] = [approximate(value), approximate(bound)];
    return y > 0 && above > 0 ? [{ n, y, above }] : [];
  });
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return undefined;
  // Through the middle of what was found, so that slopes can be compared and lines do not hide each other.
  const middle = points[Math.floor(points.length / 2)] ?? first;
  const predicted = [first.n, last.n].map((n) => ({ n, y: middle.y * (n / middle.n) ** -rate.order }));
  const grid = points.map((p) => p.n);
  const plot = Plot.plot({
    document: document as never,
    width,
    height: 260,
    marginLeft: 60,
    marginRight: 90,
    marginBottom: 36,
    x: { type: 'log', axis: null },
    y: { type: 'log', label: null, ticks: 5, tickFormat: powers, grid: true },
    marks: [
      // An axis by itself would leave out the labels of some of its ticks.
      Plot.axisX(grid, { text: String, label: 'n', labelAnchor: 'center', labelArrow: 'none' }),
      Plot.line(predicted, { x: 'n', y: 'y', stroke: 'currentColor', strokeDasharray: '2 4' }),
      Plot.line(points, { x: 'n', y: 'above', stroke: contrast, strokeWidth: 2 }),
      Plot.line(points, { x: 'n', y: 'y', stroke: accent, strokeWidth: 2 }),
      Plot.dot(points, { x: 'n', y: 'y', stroke: accent, fill: accent, r: 3 }),
      Plot.text(named(last, predicted[1]?.y ?? last.y, rate.order), {
        x: 'n',
        y: 'y',
        text: 'text',
        textAnchor: 'start',
        dx: 8,
        fill: 'currentColor',
      }),
    ],
  });
  const fitted = rate.fitted
    ? ` Fitted: ${rate.fitted.order}, in [${rate.fitted.low}, ${rate.fitted.high}] with confidence 0.999.`
    : '';
  return figure(
    plot,
    `rate of ${rate.name}`,
    `Rate, ${rate.name}: the quantity (dots), its bound (solid line) and the predicted slope −${rate.order} (dotted), over a doubling grid.${fitted}`,
  );
}

/** Names of the lines at their right ends, moved apart where they would cover each other. */
function named(last: { n: number; y: number; above: number }, slope: number, order: number): unknown[] {
  const names = [
    { n: last.n, y: last.y, text: 'quantity' },
    { n: last.n, y: last.above, text: 'bound' },
    { n: last.n, y: slope, text: `slope −${order}` },
  ].sort((a, b) => b.y - a.y);
  return names.filter((name, i) => i === 0 || name.y < (names[i - 1]?.y ?? 0) * 0.9 || name.text === 'bound');
}

/** Estimates with their radius, beside what they are compared with. */
export function drawsPlot(sample: SampleResult): Markup | undefined {
  const places = sample.instances.map((instance, k) => ({
    k: `instance ${k + 1}`,
    estimate: approximate(instance.estimate),
    bound: approximate(instance.bound),
    radius: instance.radius,
  }));
  if (places.length === 0 || !places.every((p) => Number.isFinite(p.estimate) && Number.isFinite(p.bound)))
    return undefined;
  const plot = Plot.plot({
    document: document as never,
    width,
    height: 50 + 26 * places.length,
    marginLeft: 90,
    marginBottom: 34,
    x: {
      label: 'estimate, its radius, and the other side',
      labelAnchor: 'center',
      labelArrow: 'none',
      ticks: 6,
      inset: 12,
    },
    y: { type: 'band', label: null, tickSize: 0 },
    marks: [
      Plot.ruleY(places, {
        y: 'k',
        x1: (p) => p.estimate - p.radius,
        x2: (p) => p.estimate + p.radius,
        stroke: accent,
        strokeWidth: 2,
      }),
      Plot.dot(places, { x: 'estimate', y: 'k', fill: accent, r: 4 }),
      Plot.tickX(places, { x: 'bound', y: 'k', stroke: contrast, strokeWidth: 2, inset: 2 }),
    ],
  });
  return figure(
    plot,
    `draws of ${sample.name}`,
    `Draws, ${sample.name}: the estimate (dot) and the distance within which the truth lies (line), with what it is compared to (bar).`,
  );
}

/** A number as it is printed in a report: a decimal, a fraction, or an enclosure, of which the middle stands for it. */
export function approximate(text: string): number {
  const ends = /^\[(.*), ?(.*)\]$/.exec(text);
  if (ends) return (approximate(ends[1] ?? '') + approximate(ends[2] ?? '')) / 2;
  const [numerator, denominator, more] = text.split('/');
  if (more !== undefined || numerator === undefined || numerator.trim() === '') return Number.NaN;
  return Number(numerator) / (denominator === undefined ? 1 : Number(denominator));
}

const powers = (x: number): string => {
  const exponent = Math.log10(x);
  if (!Number.isInteger(Math.round(exponent * 1e9) / 1e9)) return '';
  return x >= 0.01 && x < 10_000 ? `${x}` : `1e${Math.round(exponent)}`;
};

const clipped = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;

function figure(plot: { readonly outerHTML: string }, name: string, caption: string): Markup {
  return html`<figure>${image(plot.outerHTML, name)}<figcaption>${caption}</figcaption></figure>`;
}

/** One picture for a screen reader, without styles of its own, with coordinates to a tenth of a pixel. */
function image(svg: string, name: string): Markup {
  const label = html`Plot: ${name}`.text;
  const plain = svg
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|aria-[a-z]+|font-(?:variant|family|size))="[^"]*"/g, '')
    .replace(
      /<path (?=[^>]*transform="translate\(([-\d.]+),([-\d.]+)\)")[^>]*d="M0,0L(?:0,\d+|-?\d+,0)"[^>]*\/>/g,
      '',
    )
    .replace(/<g[^>]*><\/g>/g, '')
    .replaceAll(' />', '/>')
    .replace(/<[^>]*>/g, (tag) => tag.replace(/-?\d+\.\d{2,}/g, (number) => `${tenth(Number(number))}`))
    .replace(/<text[^>]*\/>/g, '')
    // Baselines are set below the middle, or the top, of letters ten pixels high.
    .replace(
      /<text transform="translate\(([-\d.]+),([-\d.]+)\)"(?: y="(-?[\d.]+)em")?>/g,
      (_, x: string, y: string, em = '0') => `<text x="${x}" y="${tenth(Number(y) + 10 * Number(em))}">`,
    )
    .replace(/(?:<line y2="[^"]*" y1="[^"]*" x2="[^"]*" x1="[^"]*"\/>)+/g, lines)
    .replace(/(?:<circle [^>]*\/>)+/g, dots);
  const size = plain.replace(/^<svg ([^>]*?) text-anchor="middle" fill="currentColor">/, '<svg $1>');
  return new Markup(size.replace(/^<svg /, `<svg role="img" aria-label="${label}" `));
}

const tenth = (x: number): number => Math.round(x * 10) / 10;

/** Points one after the other are one path, too: a line without length has round ends. */
function dots(all: string): string {
  const points = [...all.matchAll(/r="([^"]*)" cy="([^"]*)" cx="([^"]*)"/g)];
  const apart = new Set(points.map(([, , y, x]) => `M${x} ${y}h.01`));
  const across = 2 * Number(points[0]?.[1]);
  return `<path d="${[...apart].join('')}" stroke="${accent}" stroke-width="${across}" stroke-linecap="round"/>`;
}

/** Lines one after the other are one path. */
const lines = (all: string): string => {
  const steps = [...all.matchAll(/y2="([^"]*)" y1="([^"]*)" x2="([^"]*)" x1="([^"]*)"/g)];
  return `<path d="${steps.map(([, y2, y1, x2, x1]) => `M${x1} ${y1}L${x2} ${y2}`).join('')}"/>`;
};
