/** Limits by their rates: a bound at every point of a doubling grid, and the order that is fitted to what is found there. */
import { setImmediate as pause } from 'node:timers/promises';
import { enclosing, type Real } from '../exact/arithmetic.ts';
import { decide } from '../exact/decide.ts';
import { evaluate } from '../exact/evaluate.ts';
import * as interval from '../exact/interval.ts';
import { readInstance } from '../instance/explicit.ts';
import { isExecutable } from '../instance/lift.ts';
import { prepare, type Situation } from '../instance/question.ts';
import { readNumber } from '../instance/regime.ts';
import type { Claim, Explicit, Rate } from '../proof/claim.ts';
import { readRate } from '../proof/elaborate.ts';
import { relation } from '../term/build.ts';
import { printProposition } from '../term/print.ts';
import { Rational } from '../term/rational.ts';
import { freeVariables } from '../term/substitute.ts';
import type { Proposition, Variable } from '../term/term.ts';
import type { Context, Finding } from './context.ts';
import { printedTerm } from './describe.ts';
import { fitOrder } from './fit-order.ts';
import { didYouMean } from './near.ts';
import { expectDerivatives } from './promised-derivatives.ts';
import type { RateResult } from './result.ts';
import { unprinted } from './unread.ts';

export interface VerifiedRates {
  readonly results: readonly RateResult[];
  readonly findings: readonly Finding[];
}

/** Makes all checks of rates of a part. Throws only when the run is interrupted. */
export async function verifyRates(claim: Claim, part: string, { signal }: Context): Promise<VerifiedRates> {
  const results: RateResult[] = [];
  for (const [name, rate] of Object.entries(claim.parts[part]?.rates ?? {})) {
    const [of, bound] = [unprinted(rate.of), unprinted(rate.bound)];
    const order = readNumber(rate.order).toNumber();
    try {
      if (!(order > 0)) throw new RangeError(`order ${rate.order}: what tends to zero has an order above 0`);
      results.push(await verifyRate(claim, part, name, rate, signal));
    } catch (error) {
      signal?.throwIfAborted();
      const problem = (error as Error).message;
      results.push({ name, of, bound, points: [], order, verdict: 'error', problem });
    }
  }
  const findings = results.flatMap(({ name, verdict, problem = '' }): Finding[] =>
    verdict === 'passed' ? [] : [{ verdict, problem: `rates.${name}: ${problem}` }],
  );
  return { results, findings };
}

async function verifyRate(
  claim: Claim,
  part: string,
  name: string,
  rate: Rate,
  signal: AbortSignal | undefined,
): Promise<RateResult> {
  const { theory, variable, of, bound } = readRate(claim, part, name);
  const names = [...theory.sets, ...theory.symbols].map((x) => x.name);
  for (const at of Object.keys(rate.at ?? {}))
    if (!names.includes(at))
      throw new RangeError(
        `\`at\` gives a value for ${at}, which means nothing here${didYouMean(at, names)}`,
      );
  const situation = {
    theory: { ...theory, hypotheses: [] },
    statement: relation(of, '<=', bound),
    locals: [variable],
    conditions: [],
    place: { module: claim.id, field: `parts.${part}.rates.${name}` },
  };
  const points: (RateResult['points'][number] & { readonly size: number })[] = [];
  for (let k = 0; k <= rate.doublings; k++) {
    await pause();
    signal?.throwIfAborted();
    const n = rate.from * 2 ** k;
    const given: Explicit = { ...rate.at, [variable.name]: n };
    const main = prepare(situation, [], given).statements[0]?.variants[0];
    if (main?.question.statement.tag !== 'relation')
      throw new RangeError('the terms have no executed reading');
    expectDerivatives(main, theory);
    const instance = readInstance(main, given);
    for (const h of theory.hypotheses) if (!h.byConstruction) require(h.proposition, situation, given);
    const { outcome, left = '', right = '', reason } = decide(main.question, instance);
    if (outcome !== 'satisfied' && outcome !== 'violated')
      throw new RangeError(
        `${outcome} at ${variable.name} = ${n}${reason === undefined ? '' : `: ${reason}`}`,
      );
    const value = evaluate(main.question.statement.left, main.question.definitions, instance, enclosing(128));
    points.push({ n, value: left, bound: right, holds: outcome === 'satisfied', size: sizeOf(value) });
  }
  const order = readNumber(rate.order).toNumber();
  const found = {
    name,
    of: printedTerm(of),
    bound: printedTerm(bound),
    points: points.map(({ size: _, ...p }) => p),
    order,
  };
  const wrong = points.find((p) => !p.holds);
  if (wrong) {
    const problem = `at ${variable.name} = ${wrong.n} it is ${wrong.value}, which is more than the bound ${wrong.bound}`;
    return { ...found, verdict: 'refuted', problem };
  }
  const zero = points.find((p) => !(p.size > 0));
  if (zero)
    throw new RangeError(`at ${variable.name} = ${zero.n} it is ${zero.value}, and zero has no order`);
  const fitted = rounded(fitOrder(points.map((p) => p.size)));
  const spread = fitted.high - fitted.low;
  if (spread > widest) {
    const problem = `the points lie too far from a line to tell an order: it is fitted as ${fitted.order}, in [${fitted.low}, ${fitted.high}]; take a longer grid, or one on which it decays evenly`;
    return { ...found, fitted, verdict: 'inconclusive', problem };
  }
  if (fitted.high >= order) return { ...found, fitted, verdict: 'passed' };
  const problem = `the order that is fitted, ${fitted.order} in [${fitted.low}, ${fitted.high}], does not reach ${order}; is the grid too short?`;
  return { ...found, fitted, verdict: 'inconclusive', problem };
}

/** What is assumed must hold where a rate is checked, as far as it is about what is given there. */
function require(hypothesis: Proposition, situation: Situation, given: Explicit): void {
  const { definitions } = situation.theory;
  const isKnown = (v: Variable): boolean =>
    Object.hasOwn(given, v.name) || definitions.some((d) => d.symbol.id === v.id);
  if (!isExecutable(hypothesis) || !freeVariables(hypothesis).every(isKnown)) return;
  const { statements } = prepare({ ...situation, statement: hypothesis }, [], given);
  for (const one of statements.flatMap((s) => s.variants.slice(0, 1))) {
    const { drawn, sets } = one.question;
    if (![...drawn, ...sets].every(({ name }) => Object.hasOwn(given, name))) continue;
    const { outcome, left, relation: sign, right } = decide(one.question, readInstance(one, given));
    if (outcome !== 'violated') continue;
    throw new RangeError(
      `${printProposition(hypothesis)} does not hold at ${JSON.stringify(given)}: ${left} ${sign} ${right}`,
    );
  }
}

/** A confidence interval that is longer reaches orders that are no order of what decays: points off the line make it as long as one likes. */
const widest = 1 / 2;

const sizeOf = (x: Real): number =>
  Math.abs(x instanceof Rational ? x.toNumber() : interval.approximately(x));

/** Four decimals, the interval outwards. */
function rounded({ order, low, high }: ReturnType<typeof fitOrder>): ReturnType<typeof fitOrder> {
  return {
    order: Math.round(order * 1e4) / 1e4,
    low: Math.floor(low * 1e4) / 1e4,
    high: Math.ceil(high * 1e4) / 1e4,
  };
}
