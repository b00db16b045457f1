/**
 * False variants that neither draws nor instances refute, by part and text, with the reason: of statements about laws that no finite
 * instance has, which draws do not tell from the statement; about equal numbers (logarithms, sines) that are only enclosed; of very many
 * points; or without a meaning where they are not true. Variants of which nobody here knows whether they are true stand here, too.
 */
import { architectures } from './beyond/architectures.ts';
import { bayesian } from './beyond/bayesian.ts';
import { dynamicalSystems } from './beyond/dynamical-systems.ts';
import { geometryOfLoss } from './beyond/geometry-of-loss.ts';
import { informationTheory } from './beyond/information-theory.ts';
import { kernels } from './beyond/kernels.ts';
import { learningTheory } from './beyond/learning-theory.ts';
import { lemmas } from './beyond/lemmas.ts';
import { linearAlgebra } from './beyond/linear-algebra.ts';
import { losses } from './beyond/losses.ts';
import { numerics } from './beyond/numerics.ts';
import { optimalTransport } from './beyond/optimal-transport.ts';
import { optimization } from './beyond/optimization.ts';
import { pde } from './beyond/pde.ts';
import { probability } from './beyond/probability.ts';
import { reinforcementLearning } from './beyond/reinforcement-learning.ts';
import { topology } from './beyond/topology.ts';

export const beyondDraws: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...architectures,
  ...bayesian,
  ...dynamicalSystems,
  ...geometryOfLoss,
  ...informationTheory,
  ...kernels,
  ...learningTheory,
  ...lemmas,
  ...linearAlgebra,
  ...losses,
  ...numerics,
  ...optimalTransport,
  ...optimization,
  ...pde,
  ...probability,
  ...reinforcementLearning,
  ...topology,
};
