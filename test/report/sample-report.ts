/** A report with every kind of verdict and of evidence, made from the toy proofs. */
import { Library } from '../../src/engine/library.ts';
import type { LineResult, NodeResult, PartResult } from '../../src/engine/result.ts';
import { inThisThread } from '../../src/engine/runner.ts';
import { settingsOf } from '../../src/engine/settings.ts';
import { verify } from '../../src/engine/verify.ts';
import { makeReport, type Report } from '../../src/report/report.ts';
import { fakes } from '../engine/fakes.ts';
import { toyProofs } from '../fixtures/paths.ts';

export async function toyReport(): Promise<Report> {
  const settings = settingsOf({ instances: 48 });
  const library = Library.open([toyProofs]);
  const verification = await verify({ library, ids: library.ids, settings, runner: inThisThread(fakes) });
  return makeReport(verification, settings, library.ids);
}

/** The same report with a rate and draws in the parts of one claim. */
export function withRandomness(report: Report, id: string): Report {
  const results = report.claims.map(({ digest: _, ...claim }) =>
    claim.id === id ? { ...claim, parts: claim.parts.map(sampledPart) } : claim,
  );
  return makeReport({ results, ended: report.ended }, report.settings, report.selected);
}

const printed = (text: string) => ({ text, latex: text });

/** As a run would have found them. */
const sampledPart = (part: PartResult): PartResult => ({
  ...part,
  samples: [
    {
      name: 'gaussian',
      statement: printed('x <= 1'),
      laws: { x: 'is standard normal' },
      assumed: ['moments'],
      draws: 4096,
      by: "Hoeffding's inequality",
      falseAlarm: 1e-9,
      power: 0.999,
      deviation: 0.08,
      instances: [
        {
          at: { n: 3 },
          estimate: '0.98',
          relation: '<=',
          bound: '1',
          radius: 0.05,
          deviation: 0.08,
          open: 0,
          refuted: false,
        },
      ],
      verdict: 'passed',
    },
  ],
  rates: [
    {
      name: 'halving',
      of: printed('a_{n}'),
      bound: printed('\\frac{1}{n}'),
      points: [1, 2, 4, 8].map((n) => ({ n, value: `1/${2 * n}`, bound: `1/${n}`, holds: true })),
      order: 1,
      fitted: { order: 1, low: 0.99, high: 1.01 },
      verdict: 'passed',
    },
  ],
});

/** The same report with a derivation in which every kind of node stands, in the first part of one claim; its names end in `more`. */
export function withNodes(report: Report, id: string, more = ''): Report {
  const results = report.claims.map(({ digest: _, ...claim }) =>
    claim.id === id
      ? { ...claim, parts: claim.parts.map((part, i) => (i === 0 ? structured(part, more) : part)) }
      : claim,
  );
  return makeReport({ results, ended: report.ended }, report.settings, report.selected);
}

function structured(part: PartResult, more: string): PartResult {
  const named = (name: string, text: string) => ({ name: `${name}${more}`, ...printed(text) });
  const line = (place: string, i: number): LineResult => ({
    step: `${place}${i}`,
    left: printed(i === 1 ? 'x' : `y_{${i - 1}}`),
    relation: '==',
    right: printed(`y_{${i}}`),
    reasons: [{ by: 'hypothesis', name: `half${more}`, text: `hypothesis half${more}` }],
    sideConditions: [],
    checked: true,
  });
  const reason = { by: 'lemma', name: 'square-nonnegative', text: 'lemma square-nonnegative' };
  const [n, x] = [printed('n'), printed('x')];
  const have = `have first${more}`;
  const step = 'both 2 / induction step';
  const slope = `${step} / monotone slope${more}`;
  const nodes: NodeResult[] = [
    { step: `assume assumed${more}`, node: 'assume', gives: [named('assumed', 'x > 0')] },
    { step: have, node: 'have', gives: [named('first', 'x = 1')] },
    {
      step: `${have} / contradiction`,
      node: 'contradiction',
      assumes: [named('contrary', 'x < 1')],
      shows: printed('0 < 0'),
    },
    {
      step: `obtain half${more}`,
      node: 'obtain',
      symbols: [{ symbol: printed('h'), type: { text: 'nat', latex: '\\mathbb{N}' } }],
      gives: [named('half', 'x = 2 h')],
      reason,
    },
    { step: 'both 1', node: 'both', shows: printed('x = 3') },
    { step: 'both 1 / cases yes', node: 'cases', assumes: [named('case', 'x < 4')] },
    { step: 'both 1 / cases no', node: 'cases', assumes: [named('case', 'x > 4')] },
    { step: 'both 2', node: 'both', shows: printed('x = 5') },
    { step: 'both 2 / induction base', node: 'induction', symbols: [{ symbol: n, type: n }] },
    {
      step,
      node: 'induction',
      symbols: [{ symbol: n, type: n }],
      assumes: [named('induction', 'x = 6')],
    },
    {
      step: slope,
      node: 'monotone',
      gives: [named('slope', 'x < 7')],
      assumes: [named('above', 'x > 8')],
      shows: printed('x < 9'),
    },
    { step: `${step} / witness x`, node: 'witness', values: [{ symbol: x, value: printed('10') }] },
    { step: `${step} / by`, node: 'by', reason },
  ];
  const places = [
    `${have} / contradiction / `,
    'both 1 / cases yes / ',
    'both 1 / cases no / ',
    'both 2 / induction base / ',
    `${slope} / `,
  ];
  return { ...part, nodes, lines: places.flatMap((place) => [line(place, 1), line(place, 2)]) };
}
