/**
 * Variants that are true, by part and text, with the reason: equivalent to the statement, weaker, or true for another reason.
 * Found by `scripts/variants.ts` (no instance refutes them), then decided one by one; a file for each topic.
 */
import { architectures } from './true/architectures.ts';
import { bayesian } from './true/bayesian.ts';
import { calculus } from './true/calculus.ts';
import { causality } from './true/causality.ts';
import { dynamicalSystems } from './true/dynamical-systems.ts';
import { functionalAnalysis } from './true/functional-analysis.ts';
import { games } from './true/games.ts';
import { geometryOfLoss } from './true/geometry-of-loss.ts';
import { informationTheory } from './true/information-theory.ts';
import { kernels } from './true/kernels.ts';
import { learningTheory } from './true/learning-theory.ts';
import { lemmas } from './true/lemmas.ts';
import { linearAlgebra } from './true/linear-algebra.ts';
import { losses } from './true/losses.ts';
import { metaLearning } from './true/meta-learning.ts';
import { numerics } from './true/numerics.ts';
import { optimalTransport } from './true/optimal-transport.ts';
import { optimization } from './true/optimization.ts';
import { pde } from './true/pde.ts';
import { probability } from './true/probability.ts';
import { reinforcementLearning } from './true/reinforcement-learning.ts';
import { robustness } from './true/robustness.ts';
import { topology } from './true/topology.ts';

export const trueVariants: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...architectures,
  ...bayesian,
  ...calculus,
  ...causality,
  ...dynamicalSystems,
  ...functionalAnalysis,
  ...games,
  ...geometryOfLoss,
  ...informationTheory,
  ...kernels,
  ...learningTheory,
  ...lemmas,
  ...linearAlgebra,
  ...losses,
  ...metaLearning,
  ...numerics,
  ...optimalTransport,
  ...optimization,
  ...pde,
  ...probability,
  ...reinforcementLearning,
  ...robustness,
  ...topology,
};
