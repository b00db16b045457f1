/** Who answers the engine's questions: the checker, the generators, the kernels, exact arithmetic. */
import { checkDerivation } from '../derivation/check.ts';
import type { Collaborators } from './ports.ts';

export const collaborators: Collaborators = {
  checkDerivation,
  makeQuestions: async () => {
    throw new Error('the arithmetic is not wired yet');
  },
};
