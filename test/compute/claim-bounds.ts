/** Bounds of the kernels of real claims, on instances as a run draws them, in every regime. */
import type { Backend } from '../../src/compute/arithmetic.ts';
import { NotCompilable, OutOfRange } from '../../src/compute/arithmetic.ts';
import type { CompileOptions } from '../../src/compute/compile.ts';
import { firstDifference, measureBounds } from '../../src/compute/sharpness.ts';
import { statementGoal } from '../../src/engine/context.ts';
import type { Library } from '../../src/engine/library.ts';
import { batches } from '../../src/instance/generate.ts';
import { prepare } from '../../src/instance/question.ts';
import { readPart } from '../../src/proof/elaborate.ts';

/** Claims about algorithms, random quantities and limits, and those whose kernels are largest. */
export const flagships = [
  'bellman-contraction',
  'bias-variance-decomposition',
  'factorization-local-zero-global',
  'softmax-cross-entropy-gradient',
  'log-sum-exp-bounds',
  'summation-error-kahan',
  'em-monotonicity',
  'gradient-descent-condition-number-rate',
  'ntk-residual-spectral-dynamics',
  'johnson-lindenstrauss',
  'central-limit-berry-esseen',
] as const;

/** Bound over true error of about `count` evaluations of the statements of a claim. */
export async function claimRatios(
  library: Library,
  id: string,
  count: number,
  backend: Backend,
  options: CompileOptions = {},
): Promise<number[]> {
  const { claim, problems } = await library.load(id);
  if (!claim) throw new Error(problems.join('\n'));
  const variants = Object.entries(claim.parts).flatMap(([name, part]) => {
    if (part.deferred !== undefined || part.refutes !== undefined) return [];
    const goal = statementGoal(claim, part, readPart(claim, name), `parts.${name}`);
    return prepare(goal, goal.instances).statements.flatMap((s) => s.variants);
  });
  const ratios: number[] = [];
  for (const [i, prepared] of variants.entries()) {
    const share = Math.ceil((count - ratios.length) / (variants.length - i));
    if (share <= 0) break;
    for (const batch of batches([prepared], `${id} ${i}`, share)) {
      try {
        const place = firstDifference(prepared.question.statement, batch.shape);
        if (place)
          ratios.push(
            ...measureBounds(place, prepared.question, batch, backend, options).map((m) => m.ratio),
          );
      } catch (error) {
        if (!(error instanceof NotCompilable || error instanceof OutOfRange)) throw error;
      }
    }
  }
  return ratios;
}
