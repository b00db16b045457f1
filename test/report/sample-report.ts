/** A report with every kind of verdict and of evidence, made from the toy proofs. */
import { Library } from '../../src/engine/library.ts';
import type { PartResult } from '../../src/engine/result.ts';
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
