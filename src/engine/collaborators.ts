/** Who answers the engine's questions: the checker, the generators, the kernels, exact arithmetic. */
import { checkDerivation } from '../derivation/check.ts';
import { makeQuestions } from './make-questions.ts';
import type { Collaborators } from './ports.ts';

export const collaborators: Collaborators = { checkDerivation, makeQuestions };
