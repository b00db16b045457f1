/**
 * Instances that refute variants which the instances of the claims leave standing, by part: mostly such that a hypothesis or a
 * condition of the claim itself is violated, so that they have no place in its own module.
 */
import type { Instances } from '../../../src/proof/claim.ts';
import { architectures } from './regimes/architectures.ts';
import { bayesian } from './regimes/bayesian.ts';
import { calculus } from './regimes/calculus.ts';
import { dynamicalSystems } from './regimes/dynamical-systems.ts';
import { functionalAnalysis } from './regimes/functional-analysis.ts';
import { games } from './regimes/games.ts';
import { geometryOfLoss } from './regimes/geometry-of-loss.ts';
import { informationTheory } from './regimes/information-theory.ts';
import { kernels } from './regimes/kernels.ts';
import { learningTheory } from './regimes/learning-theory.ts';
import { lemmas } from './regimes/lemmas.ts';
import { linearAlgebra } from './regimes/linear-algebra.ts';
import { losses } from './regimes/losses.ts';
import { metaLearning } from './regimes/meta-learning.ts';
import { numerics } from './regimes/numerics.ts';
import { optimalTransport } from './regimes/optimal-transport.ts';
import { optimization } from './regimes/optimization.ts';
import { pde } from './regimes/pde.ts';
import { probability } from './regimes/probability.ts';
import { reinforcementLearning } from './regimes/reinforcement-learning.ts';
import { topology } from './regimes/topology.ts';

export const regimes: Readonly<Record<string, Instances>> = {
  ...architectures,
  ...bayesian,
  ...calculus,
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
  ...topology,
};
