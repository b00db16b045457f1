/** Families of vectors that are nearly orthonormal, as claims about them share them. It is no claim. */
import { array, indexSet, nonemptySet, real } from 'lemmata';

/** The distance of X'X from the identity, squared. */
export const defect = (X: string, set: string, i: string) =>
  `sum(a in T, sum(b in T, (sum(${i} in ${set}, ${X}[${i},a]*${X}[${i},b]) - delta(a,b))^2))`;
/** Two families of vectors that are nearly orthonormal. */
export const twoFamilies = {
  T: nonemptySet('singular triplets'),
  I: indexSet('rows'),
  J: indexSet('columns'),
  U: array('I', 'T'),
  V: array('J', 'T'),
  dU: real('nonnegative'),
  dV: real('nonnegative'),
};
export const defects = {
  'left defect': `${defect('U', 'I', 'i')} <= dU^2`,
  'right defect': `${defect('V', 'J', 'j')} <= dV^2`,
};
/** Of a family of vectors: at least its distance from orthonormal ones, with absolute values for squares. */
export const near = (X: string, set: string, i: string) =>
  `sum(a in T, sum(b in T, abs(sum(${i} in ${set}, ${X}[${i},a]*${X}[${i},b]) - delta(a,b))))`;
export const bounds2 = { dU: near('U', 'I', 'i'), dV: near('V', 'J', 'j') };
/** Single numbers, longer than one. */
export const numbers = { sizes: { I: [1, 1], J: [1, 1], T: [1, 1] } } as const;
