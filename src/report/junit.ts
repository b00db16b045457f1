/** A run as JUnit XML, which servers of continuous integration read: a suite for each claim, a case for each part and control. */
import { createRequire } from 'node:module';
import type { Builder, TestSuite } from 'junit-report-builder';
import type { ClaimResult, ControlResult, PartResult } from '../engine/result.ts';
import type { Report } from './report.ts';

// Its types say of the import that it has a default export of its own, which it has not on Node.
const builder: Builder = createRequire(import.meta.url)('junit-report-builder');

/** `seconds`: by claim. What XML has no characters for, such as control characters, is left out. */
export function junitXml(report: Report, seconds: ReadonlyMap<string, number>): string {
  const xml = builder.newBuilder();
  for (const claim of report.claims) {
    const suite = xml
      .testSuite()
      .name(`${claim.topic}/${claim.id}`)
      .time(Math.round((seconds.get(claim.id) ?? 0) * 1000) / 1000);
    addClaim(suite, claim);
  }
  const done = new Set(report.claims.map((c) => c.id));
  for (const id of report.selected.filter((s) => !done.has(s))) {
    const problem = report.ended === 'interrupted' ? 'the run was interrupted' : 'the run ended before it';
    xml
      .testSuite()
      .name(id)
      .testCase()
      .className(id)
      .name('claim')
      .error(`not verified: ${problem}`, 'error');
  }
  return `${xml.build()}\n`;
}

function addClaim(suite: TestSuite, claim: ClaimResult): void {
  const name = `${claim.topic}/${claim.id}`;
  let fails = false;
  for (const part of claim.parts) {
    const one = suite.testCase().className(name).name(part.name);
    if (part.deferred !== undefined) one.skipped();
    else if (part.verdict === 'error') one.error(part.problems[0] ?? 'error', 'error', detailsOf(part));
    else if (part.verdict !== 'verified')
      one.failure(part.problems[0] ?? part.verdict, part.verdict).stacktrace(detailsOf(part));
    fails ||= part.deferred === undefined && part.verdict !== 'verified';
  }
  for (const control of claim.controls) {
    const one = suite.testCase().className(name).name(`control: ${control.name}`);
    if (!control.refuted) one.failure('it is not refuted', 'inconclusive').stacktrace(variantOf(control));
    fails ||= !control.refuted;
  }
  // Whatever else keeps a claim from being verified must not pass for want of a case.
  if (claim.verdict === 'verified' || fails) return;
  const one = suite.testCase().className(name).name('claim');
  one.error(claim.problems[0] ?? claim.verdict, claim.verdict, cdata(claim.problems));
}

function detailsOf({ statement, problems, lines, counterexample }: PartResult): string {
  const shown = [
    ...lines.flatMap((l) => l.counterexample ?? []),
    ...(counterexample ? [counterexample] : []),
  ];
  return cdata([
    statement.text,
    ...problems,
    ...shown.map(
      ({ left, relation, right, instance }) =>
        `not ${left} ${relation} ${right} at ${JSON.stringify(instance)}`,
    ),
  ]);
}

const variantOf = ({ part, statement, because }: ControlResult): string =>
  cdata([`a variant of ${part}: ${statement.text}`, `it should be false: ${because}`]);

/** The builder takes apart the first end of a section only. */
const cdata = (lines: readonly string[]): string => lines.join('\n').replaceAll(']]>', ']] >');
