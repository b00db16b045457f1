/** Verdicts and grades, computed from what was found and never written by an author. */
import type { Grade, PartResult, Verdict } from './result.ts';

const verdicts: readonly Verdict[] = ['verified', 'inconclusive', 'error', 'refuted'];
const grades: readonly Grade[] = [
  'derived',
  'derived, given cited theorems',
  'certified',
  'sampled',
  'quoted',
];

/** The worst of some verdicts: refuted, then error, then inconclusive. */
export const worstVerdict = (given: readonly Verdict[]): Verdict =>
  verdicts[Math.max(0, ...given.map((v) => verdicts.indexOf(v)))] as Verdict;

/** The weakest of some grades. */
export const weakestGrade = (given: readonly Grade[]): Grade =>
  grades[Math.max(0, ...given.map((g) => grades.indexOf(g)))] as Grade;

/** What a part lends to those that use it. A cited theorem is named, and its own instances do not matter to them. */
export const gradeLent = (part: Pick<PartResult, 'cited' | 'grade'>): Grade =>
  part.cited === undefined ? (part.grade ?? 'quoted') : 'derived, given cited theorems';
