/**
 * A canonical form of linear natural-number terms, so that the index sets I[l + 1 + 1] and I[2 + l] are one: a sum of
 * variables with integer coefficients in the order of their identities, then the constant. Other terms stay as they are.
 */
import { Rational } from './rational.ts';
import type { Term, Variable } from './term.ts';

export function canonicalNatural(t: Term): Term {
  const sum = new Map<number, { variable: Variable; coefficient: bigint }>();
  let constant = 0n;
  const add = (s: Term, by: bigint): boolean => {
    switch (s.tag) {
      case 'number':
        if (!s.value.isInteger) return false;
        constant += by * s.value.numerator;
        return true;
      case 'variable': {
        const before = sum.get(s.variable.id)?.coefficient ?? 0n;
        sum.set(s.variable.id, { variable: s.variable, coefficient: before + by });
        return true;
      }
      case 'add':
        return s.terms.every((x) => add(x, by));
      case 'negate':
        return add(s.of, -by);
      case 'multiply': {
        const [a, b] = s.factors;
        if (s.factors.length !== 2 || !a || !b) return false;
        if (a.tag === 'number' && a.value.isInteger) return add(b, by * a.value.numerator);
        return b.tag === 'number' && b.value.isInteger ? add(a, by * b.value.numerator) : false;
      }
      default:
        return false;
    }
  };
  if (t.tag === 'number' || t.tag === 'variable' || !add(t, 1n)) return t;
  const parts: Term[] = [...sum.values()]
    .filter((x) => x.coefficient !== 0n)
    .sort((x, y) => x.variable.id - y.variable.id)
    .map(({ variable, coefficient }) => {
      const v: Term = { tag: 'variable', variable };
      if (coefficient === 1n) return v;
      return { tag: 'multiply', factors: [{ tag: 'number', value: Rational.of(coefficient) }, v] };
    });
  if (constant !== 0n || parts.length === 0) parts.push({ tag: 'number', value: Rational.of(constant) });
  return parts.length === 1 ? (parts[0] as Term) : { tag: 'add', terms: parts };
}
