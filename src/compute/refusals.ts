/** Which bounds cannot rest on an arithmetic, after what was measured of it. */
import type { Operation } from './arithmetic.ts';
import type { Measured, Measurement, Trait } from './measurement.ts';

export interface Refusal {
  /** What cannot be bounded: everything, or what contains one elementary function. */
  readonly bounds: 'all' | Operation;
  readonly reason: string;
}

/** Bounds are formed with these, so where one fails none holds. */
const basic: ReadonlySet<Measured> = new Set(['add', 'subtract', 'multiply', 'divide', 'abs', 'max', 'min']);

/** What a measurement refutes, the bounds of everything first. */
export function refusalsOf({ errors, traits }: Measurement): Refusal[] {
  const refused: Refusal[] = [];
  for (const [trait, { found, kept }] of Object.entries(traits)) {
    if (kept === false) refused.push({ bounds: 'all', reason: `${saying[trait as Trait]}: ${found}` });
  }
  for (const [name, { ulps, allowed, at }] of Object.entries(errors)) {
    if (ulps <= allowed) continue;
    const operation = name as Measured;
    const reason = `${name}(${at.join(', ')}) is ${Number(ulps.toPrecision(3))} ulps off, documented are ${allowed}`;
    refused.push({ bounds: basic.has(operation) ? 'all' : (operation as Operation), reason });
  }
  return refused.sort((a, b) => Number(b.bounds === 'all') - Number(a.bounds === 'all'));
}

const saying: Readonly<Record<Trait, string>> = {
  sums: 'sums are not added as they are written',
  NaN: 'NaN does not stay NaN',
  infinity: 'infinities are not kept',
  subnormals: 'subnormal numbers are not kept',
  loops: 'loops are cut short',
  arrays: 'arrays of the kernel do not keep its numbers',
  'open loops': '',
  'reads beyond the end': '',
};
