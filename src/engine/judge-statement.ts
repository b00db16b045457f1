/** What the instances of a statement show. */
import type { Finding } from './context.ts';
import type { Execution } from './run-question.ts';
import { asked } from './tally.ts';
import type { ExecutedStatement } from './verify-statement.ts';

/** What else is known of the part, and changes what its instances have to show. */
export type Standing = 'derived' | 'derivation fails' | 'cited' | 'alone';

/** What keeps the statement from being verified; empty when nothing does. */
export function judgeStatement(
  { execution, existence, findings }: ExecutedStatement,
  standing: Standing,
): readonly Finding[] {
  if (!execution) return findings;
  return [...findings, ...judged(execution, standing, existence), ...faults(execution)];
}

function judged(
  { tally, witnessed, counterexample, undefinedAt, unmet, open }: Execution,
  standing: Standing,
  existence: boolean,
): Finding[] {
  if (counterexample && existence) {
    return [
      error(
        'what is given for what exists does not fulfil the statement; give other values (`instances.construct`)',
      ),
    ];
  }
  if (counterexample) return [{ verdict: 'refuted', problem: 'the statement is false' }];
  if (tally.instances === 0) return [error('zero instances: the generators gave none; see `instances`')];
  if (asked(tally) === 0 || !witnessed) {
    if (tally.undecided === tally.instances) {
      const why =
        undefinedAt === undefined
          ? `its numbers are too large, too close to each other, or not given${open === undefined ? '' : ` (${open})`}`
          : `a term has no value: ${undefinedAt}`;
      return [
        error(
          `none of ${tally.instances} instances decides the statement: ${why}; give others (\`instances\`)`,
        ),
      ];
    }
    const found = asked(tally) === 0 ? 'none' : 'none, except up to rounding,';
    return [
      error(
        `${found} of ${tally.instances} instances satisfies the hypotheses${unmet === undefined ? '' : ` (on the first ${unmet} is false)`}: they contradict each other, or instances must be ` +
          'built so that they hold (`instances.construct`), or there are too few of them (`--instances`)',
      ),
    ];
  }
  if (undefinedAt !== undefined) {
    // What is constructed is computed together with the statement.
    const problem = `a term of the statement, or of what is constructed for it, has no value: ${undefinedAt}; a hypothesis, or other \`instances\`, must exclude that`;
    return [{ verdict: 'inconclusive', problem }];
  }
  // A tie of transcendental terms stays open in any arithmetic; a derivation decides it.
  if (tally.undecided > 0 && standing !== 'derived') {
    const problem = `${tally.undecided} of ${tally.instances} instances could not be decided`;
    return [{ verdict: 'inconclusive', problem }];
  }
  return [];
}

/** Says that what an author gives breaks the declaration of its symbol, and what would help. */
export const brokenProblem = (broken: string): string =>
  `${broken}: give values that keep what is declared (\`instances.construct\`, \`instances.draw\`)`;

function faults({ disagreement, unconfirmed, broken, tally }: Execution): Finding[] {
  const findings = disagreement === undefined ? [] : [error(`internal error: ${disagreement}`)];
  if (broken !== undefined) findings.push(error(brokenProblem(broken)));
  if (unconfirmed === undefined) return findings;
  const problem = `${tally.undecided} of ${tally.instances} proposals could not be confirmed: ${unconfirmed}`;
  return [...findings, { verdict: 'inconclusive', problem }];
}

const error = (problem: string): Finding => ({ verdict: 'error', problem });
