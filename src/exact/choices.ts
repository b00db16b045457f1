/**
 * Choices that the normal form leaves open: what to take out of a sum, at which monomial to orient a relation, how to split a sum over
 * several indices.
 *
 * What is chosen is a proposal only: normal-form.ts divides by what is taken out, multiplies factors again, looks at what a part of a sum
 * mentions; where to orient a relation is a question of whether rewriting ends, not of whether it is right.
 */
import { Rational } from '../term/rational.ts';
import {
  type BoundIndex,
  constantOf,
  equalP,
  type Factor,
  freeOfDomain,
  fromMonomials,
  integerOf,
  type Monomial,
  type Polynomial,
  zeroP,
} from './polynomial.ts';

/** A positive number of which the coefficients are integer multiples. */
export const commonScale = (monomials: readonly Monomial[]): Rational =>
  monomials.reduce((g, m) => rationalGcd(g, m.coefficient), Rational.zero);

function rationalGcd(a: Rational, b: Rational): Rational {
  const gcd = (x: bigint, y: bigint): bigint => {
    let [m, n] = [x < 0n ? -x : x, y < 0n ? -y : y];
    while (n !== 0n) [m, n] = [n, m % n];
    return m;
  };
  if (a.isZero) return b.absolute();
  if (b.isZero) return a.absolute();
  return Rational.of(
    gcd(a.numerator * b.denominator, b.numerator * a.denominator),
    a.denominator * b.denominator,
  );
}

/** Prime powers of a positive integer; a large factor without small prime divisors stays whole. */
export function primePowers(n: bigint): [bigint, number][] {
  const out: [bigint, number][] = [];
  let rest = n;
  for (let p = 2n; p * p <= rest && p < 10000n; p += p === 2n ? 1n : 2n) {
    let k = 0;
    while (rest % p === 0n) {
      rest /= p;
      k += 1;
    }
    if (k > 0) out.push([p, k]);
  }
  if (rest > 1n) out.push([rest, 1]);
  return out;
}

/** Factors that all monomials have, with the least of their exponents where these are constants, else only if equal. */
export function commonFactors(monomials: readonly Monomial[]): Factor[] {
  const [first, ...others] = monomials;
  if (!first) return [];
  const out: Factor[] = [];
  for (const f of first.factors) {
    let exponent: Polynomial | undefined = f.exponent;
    for (const m of others) {
      const g = m.factors.find((h) => h.atom.key === f.atom.key);
      if (!g) exponent = undefined;
      else if (exponent && !equalP(exponent, g.exponent)) {
        const a = constantOf(exponent);
        const b = constantOf(g.exponent);
        exponent =
          a && b && a.sign === b.sign ? (a.compare(b) * a.sign <= 0 ? exponent : g.exponent) : undefined;
      }
      if (!exponent) break;
    }
    if (exponent) out.push({ atom: f.atom, exponent });
  }
  return out;
}

/** Monomials with their coefficients that all polynomials share. */
export function commonTerms(polynomials: readonly Polynomial[]): Polynomial {
  const [first, ...others] = polynomials;
  if (!first || others.length === 0) return zeroP;
  return fromMonomials(
    [...first.terms.values()].filter((m) =>
      others.every((p) => p.terms.get(m.key)?.coefficient.equals(m.coefficient)),
    ),
  );
}

/** The leading monomial; only where all exponents are positive integers. */
export function leading(p: Polynomial): Monomial | undefined {
  const all = [...p.terms.values()];
  const plain = ({ atom, exponent }: Factor): boolean =>
    atom.kind !== 'group' && (integerOf(exponent) ?? 0) >= 1;
  if (!all.every((m) => m.factors.every(plain))) return undefined;
  const best = highest(all);
  return best && best.factors.length > 0 ? best : undefined;
}

/** The monomial of highest total degree, and of these that with the greatest key. */
export function highest(monomials: readonly Monomial[]): Monomial | undefined {
  let best: { m: Monomial; degree: number } | undefined;
  for (const m of monomials) {
    const degree = m.factors.reduce((sum, f) => sum + (integerOf(f.exponent) ?? 0), 0);
    if (!best || degree > best.degree || (degree === best.degree && compareLex(m, best.m) > 0))
      best = { m, degree };
  }
  return best?.m;
}

/** Lexicographic comparison by atoms in the order of their keys: with the degree first, a monomial order. */
function compareLex(a: Monomial, b: Monomial): number {
  const keys = [...new Set([...a.factors, ...b.factors].map((f) => f.atom.key))].sort();
  for (const key of keys) {
    const ea = integerOf(a.factors.find((f) => f.atom.key === key)?.exponent ?? zeroP) ?? 0;
    const eb = integerOf(b.factors.find((f) => f.atom.key === key)?.exponent ?? zeroP) ?? 0;
    if (ea !== eb) return ea - eb;
  }
  return 0;
}

/** Bound indices with the factors that mention them, split where nothing connects them; a factor that clings stays with all. */
export function components(
  indices: readonly BoundIndex[],
  factors: readonly Factor[],
  clings: (f: Factor) => boolean,
): { indices: BoundIndex[]; factors: Factor[] }[] {
  const parent = new Map(indices.map((i) => [i.variable.id, i.variable.id]));
  const find = (x: number): number => {
    const p = parent.get(x) as number;
    return p === x ? x : find(p);
  };
  const join = (ids: readonly number[]): void => {
    const [first, ...others] = ids;
    if (first !== undefined) for (const o of others) parent.set(find(o), find(first));
  };
  const own = (free: ReadonlySet<number>): number[] => [...free].filter((id) => parent.has(id));
  const everywhere = indices.map((i) => i.variable.id);
  const belongs = (f: Factor): number[] =>
    clings(f) ? everywhere : [...own(f.atom.free), ...own(f.exponent.free)];
  for (const f of factors) join(belongs(f));
  for (const i of indices) join([i.variable.id, ...own(freeOfDomain(i.domain))]);
  const groups = new Map<number, { indices: BoundIndex[]; factors: Factor[] }>();
  for (const i of indices) {
    const root = find(i.variable.id);
    const g = groups.get(root) ?? { indices: [], factors: [] };
    g.indices.push(i);
    groups.set(root, g);
  }
  const loose: Factor[] = [];
  for (const f of factors) {
    const [first] = belongs(f);
    if (first === undefined) loose.push(f);
    else (groups.get(find(first)) as { factors: Factor[] }).factors.push(f);
  }
  const out = [...groups.values()];
  if (loose.length > 0) out.push({ indices: [], factors: loose });
  return out;
}
