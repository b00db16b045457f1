import { beforeAll, describe, expect, it } from 'vitest';
import { Context } from '../../src/derivation/context.ts';
import { isAntiderivative, isFactorisation, isRoot } from '../../src/derivation/proposals.ts';
import { type AlgebraOracle, algebraOracle } from '../../src/oracle/nerdamer.ts';
import { real } from '../../src/proof/declare.ts';
import { readTheory } from '../../src/proof/elaborate.ts';
import { TermError } from '../../src/term/errors.ts';
import { parseTerm } from '../../src/term/parse.ts';
import type { Term, Variable } from '../../src/term/term.ts';

const theory = readTheory('oracle', { x: real('positive'), y: real() }, {}, {});
const context = Context.of(theory);
const x = theory.symbols.find((s) => s.name === 'x') as Variable;
const place = { module: 'oracle', field: 'proposal' };

/** A proposal as a term of ours, if it is one. */
function read(text: string | undefined): Term | undefined {
  if (text === undefined) return undefined;
  try {
    return parseTerm(text, context.scope, place);
  } catch (error) {
    if (error instanceof TermError) return undefined;
    throw error;
  }
}
const term = (text: string): Term => parseTerm(text, context.scope, place);

describe('nerdamer', () => {
  let oracle: AlgebraOracle;
  beforeAll(async () => {
    oracle = await algebraOracle();
  });

  it.each(['x^2 + 2*x*y + y^2', '2*x^2 - 8', 'x^3 - 1'])('factors %s, judged by multiplying out', (text) => {
    const proposal = read(oracle.factorisation(text));
    expect(proposal && isFactorisation(proposal, term(text), context)).toBe(true);
  });

  /** The roots that it proposes and that are some. */
  const roots = (text: string): Term[] =>
    oracle
      .roots(text, 'x')
      .flatMap((r) => read(r) ?? [])
      .filter((r) => isRoot(r, term(text), x, context));

  it.each([
    ['x^3 - 6*x^2 + 11*x - 6', 3],
    ['x^2 - 2', 2],
    ['x^2 - 2*x*y', 2],
  ])('finds the roots of %s, judged by putting them in', (text, count) => {
    expect(roots(text)).toHaveLength(count);
  });

  it.each([
    'x^5 - x - 1',
    'exp(x) - 2',
    'x^2 + 1',
    'y',
  ])('is not believed where it rounds, leaves the reals or invents: %s', (text) => {
    expect(roots(text)).toEqual([]);
  });

  it.each(['x^2 + y', 'x*exp(x)', '1/x', 'exp(2*x)'])('integrates %s, judged by differentiating', (text) => {
    const proposal = read(oracle.antiderivative(text, 'x'));
    expect(proposal && isAntiderivative(proposal, term(text), x, context)).toBe(true);
  });

  it('is not believed where it misreads: exp(x)/(exp(x) + exp(y))', () => {
    const text = 'exp(x)/(exp(x) + exp(y))';
    const proposal = read(oracle.antiderivative(text, 'x'));
    expect(proposal !== undefined && isAntiderivative(proposal, term(text), x, context)).toBe(false);
  });

  it('proposes nothing for what has no elementary antiderivative or means something else to it', () => {
    expect(read(oracle.antiderivative('exp(-x^2)', 'x'))).toBeUndefined();
    expect(oracle.factorisation('e^2 - 1')).toBeUndefined();
  });
});

describe('judgement', () => {
  it.each([
    ['(x + y)^2', 'x^2 + y^2'],
    ['(x - 1)*(x + 1)', 'x^2 + 1'],
    ['x*(x + y)', 'x^2 + 2*x*y'],
    ['y*(x*y)/y', 'x*y'],
  ])('%s is no factorisation of %s', (proposal, of) => {
    expect(isFactorisation(term(proposal), term(of), context)).toBe(false);
  });

  it.each([
    ['x^2/2 + 1', 'x', true],
    ['x^2', 'x', false],
    ['log(y)', '0', false],
    ['log(y^2 + 1)', '0', true],
    ['log(x*y)', '1/x', false],
    ['abs(y)*x', 'y', false],
  ])('%s as antiderivative of %s: %s', (proposal, of, right) => {
    expect(isAntiderivative(term(proposal), term(of), x, context)).toBe(right);
  });

  it.each([
    ['1', 'x^2 - 1', true],
    ['2', 'x^2 - 1', false],
    ['-y', 'x + y', true],
    ['y', 'x + y', false],
  ])('%s as root of %s: %s', (value, of, right) => {
    expect(isRoot(term(value), term(of), x, context)).toBe(right);
  });
});
