/** Reads the constraint of a declaration: `positive`, `nonnegative`, `stochastic`, `[0,1)`, `square-integrable`, … */
import { Rational } from './rational.ts';
import { type Constraint, everyOrder } from './term.ts';

const named: ReadonlyMap<string, Constraint> = new Map<string, Constraint>([
  ['positive', { lower: { value: Rational.zero, strict: true } }],
  ['nonnegative', { lower: { value: Rational.zero, strict: false } }],
  ['stochastic', { lower: { value: Rational.zero, strict: false }, normalized: true }],
  ['integrable', { moments: 1 }],
  ['square-integrable', { moments: 2 }],
  ['fourth-moment', { moments: 4 }],
  ['all-moments', { moments: everyOrder }],
  ['bounded', { moments: Number.POSITIVE_INFINITY }],
]);

/** Several at once: `positive stochastic`, `nonnegative integrable`. */
function together(text: string): Constraint | undefined {
  const all = text
    .trim()
    .split(/\s+/)
    .map((word) => named.get(word));
  if (!all.every((c) => c !== undefined)) return undefined;
  const lower = all.find((c) => c.lower?.strict)?.lower ?? all.find((c) => c.lower)?.lower;
  const moments = all.flatMap((c) => (c.moments === undefined ? [] : [c.moments]));
  return Object.assign(
    {},
    ...all,
    lower ? { lower } : {},
    moments.length > 0 ? { moments: Math.max(...moments) } : {},
  );
}

/** Throws a SyntaxError for a text that is no constraint. */
export function parseConstraint(text: string): Constraint {
  const known = together(text);
  if (known) return known;
  const m = /^\s*([[(])\s*([^,\s]+)\s*,\s*([^,\s]+)\s*([\])])\s*$/.exec(text);
  if (!m) {
    throw new SyntaxError(
      `expected ${[...named.keys()].join(', ')} or an interval such as [0,1), found ${JSON.stringify(text)}`,
    );
  }
  const [, open, low = '', high = '', close] = m;
  if ((low === '-inf' && open === '[') || (high === 'inf' && close === ']'))
    throw new SyntaxError(`no number is infinite: the interval ${text} is open at that end`);
  const lower = low === '-inf' ? undefined : { value: endpoint(low), strict: open === '(' };
  const upper = high === 'inf' ? undefined : { value: endpoint(high), strict: close === ')' };
  if (lower && upper) {
    const order = lower.value.compare(upper.value);
    if (order > 0 || (order === 0 && (lower.strict || upper.strict)))
      throw new SyntaxError(`the interval ${text} is empty`);
  }
  return { ...(lower ? { lower } : {}), ...(upper ? { upper } : {}) };
}

function endpoint(text: string): Rational {
  const m = /^(-?)([\d.]+)(?:\/(\d+))?$/.exec(text);
  if (!m) throw new SyntaxError(`not a number: ${text}`);
  const value = Rational.parse(m[2] as string).dividedBy(Rational.parse(m[3] ?? '1'));
  return m[1] === '-' ? value.negated() : value;
}
