/**
 * How a kernel says in one number what it found on one instance.
 *
 * The number lies in a band of its class; the bands are wider apart than any rounding to float32, and their ends are float32
 * numbers, so no class can become another. Within the band, the number says how clearly: the margin as a share of the magnitude
 * of the two sides. Less is worse, so the worst of several cases is their minimum, and NaN stays NaN.
 *
 *     [-3,-2]  violated beyond the bound (a candidate, to be confirmed)
 *     0        undecided: the margin lies within the bound
 *     [1, 2]   consistent: an identity whose sides agree within the bound
 *     [4, 5]   satisfied
 *     8        vacuous: a condition is certainly false
 *     else     not a number: something undefined or out of range was met
 */

export type Class = 'violated' | 'undecided' | 'consistent' | 'satisfied' | 'vacuous' | 'not-a-number';

export const codes = { violated: -2, undecided: 0, consistent: 1, satisfied: 4, vacuous: 8 } as const;

/** The class of a number that a kernel returned; what lies in no band, −0 and infinities included, is never satisfied. */
export function classOf(code: number): Class {
  if (code >= 4 && code <= 5) return 'satisfied';
  if (code >= 1 && code <= 2) return 'consistent';
  if (code === 8) return 'vacuous';
  if (code <= -2 && code >= -3) return 'violated';
  return code === 0 ? 'undecided' : 'not-a-number';
}

/** How clearly, from 0 to 1: the margin as a share of the magnitudes compared. */
export function clarityOf(code: number): number {
  const band = classOf(code);
  if (band === 'satisfied') return code - 4;
  if (band === 'consistent') return code - 1;
  return band === 'violated' ? -2 - code : 0;
}
