/**
 * What stands for a function that is declared differentiable must be so. Numbers cannot tell: a jump or a kink lies beside the points
 * that are tried, and at these all derivatives exist and are what a hypothesis says. So the rules of the checker are asked.
 */
import { missingDerivative } from '../derivation/differentiable.ts';
import { partialDefinitions } from '../instance/models.ts';
import type { Prepared } from '../instance/question.ts';
import type { Definition, Variable } from '../term/term.ts';
import type { Theory } from '../term/theory.ts';

/** Throws a RangeError that names the function whose derivative is not shown to exist, and why. */
export function expectDerivatives({ question, variant }: Prepared, theory: Theory): void {
  for (const { symbol } of question.definitions) {
    // Of hypotheses some were only tried, and others speak of the function: nothing but declarations is taken for true.
    const world = { ...theory, symbols: question.drawn, definitions: question.definitions, hypotheses: [] };
    const missing = withoutDerivative(symbol, world);
    if (missing === undefined) continue;
    throw new RangeError(
      `what stands for ${symbol.name} (${variant}) is not shown to be differentiable everywhere, as ${symbol.name} is declared to be: ` +
        `${missing}; give a term that the rules of derivatives reach, or declare ${symbol.name} as a function without derivatives`,
    );
  }
}

/** Derivatives that are differentiable themselves stand for those of the function. */
function withoutDerivative(f: Variable, world: Theory): string | undefined {
  for (const partial of partialDefinitions(f)) {
    const others = world.definitions.filter((d: Definition) => d.symbol.id !== partial.symbol.id);
    const missing =
      missingDerivative(partial, { ...world, definitions: others }) ??
      withoutDerivative(partial.symbol, { ...world, definitions: [...others, partial] });
    if (missing !== undefined) return missing;
  }
  return undefined;
}
