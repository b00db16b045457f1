/**
 * A second decider for equations, that shares no code with the normal form: both sides are evaluated at random values modulo
 * primes p and q with q | p − 1, where exp(u) is g^(u mod q). Terms that it does not understand are skipped. Two terms that
 * differ here, at values where both mean something, are not equal.
 */
import type { Domain, Term, Variable } from '../term/term.ts';

/** p = 2 q + 1, both prime, p below 2^31; then 4 generates the subgroup of order q. */
const pairs = [
  { p: 2147483579, q: 1073741789 },
  { p: 2147483123, q: 1073741561 },
  { p: 2147482763, q: 1073741381 },
] as const;

class Skip extends Error {}
/** Thrown by the thousand: a trace of the stack for each would take longer than the evaluation. */
const skip = new Skip();

/** A number modulo p, and modulo q where it can be an exponent. */
interface Residue {
  readonly p: number;
  readonly q: number;
}
type Value =
  | Residue
  | { readonly lambda: readonly Variable[]; readonly body: Term }
  | { readonly index: number };

const isResidue = (v: Value): v is Residue => 'p' in v;

function times(a: number, b: number, m: number): number {
  // 31 by 31 bits in two steps, exact in doubles
  const high = Math.floor(a / 65536);
  return (((high * b) % m) * 65536 + (a - high * 65536) * b) % m;
}

function raise(base: number, exponent: number, m: number): number {
  let result = 1;
  let b = base;
  for (let e = exponent; e > 0; e = Math.floor(e / 2)) {
    if (e % 2 === 1) result = times(result, b, m);
    b = times(b, b, m);
  }
  return result;
}

/** Whether the two terms differ somewhere where both were understood; `undefined` where neither could be evaluated. */
export function differ(left: Term, right: Term, rounds = 3): boolean | undefined {
  let compared = false;
  for (let round = 0; round < rounds; round++) {
    const pair = pairs[round % pairs.length] as (typeof pairs)[number];
    const run = new Run(pair.p, pair.q, 1 + (round % 3), 0x9e3779b9 ^ (round * 0x85ebca6b));
    try {
      const l = run.number(left);
      const r = run.number(right);
      compared = true;
      if (l.p !== r.p) return true;
    } catch (error) {
      if (!(error instanceof Skip)) throw error;
    }
  }
  return compared ? false : undefined;
}

const maximumWork = 4000;

class Run {
  private work = 0;
  private readonly random = new Map<string, Residue>();
  /** Indices bound where things stand. */
  private readonly bound = new Map<number, Value>();

  constructor(
    private readonly p: number,
    private readonly q: number,
    private readonly size: number,
    private readonly seed: number,
  ) {}

  /** A value that depends on the name alone. */
  private value(name: string): Residue {
    const known = this.random.get(name);
    if (known) return known;
    let h = this.seed >>> 0;
    for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193) >>> 0;
    const next = (m: number): number => {
      h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) >>> 0;
      h = Math.imul(h ^ (h >>> 12), 0x297a2d39) >>> 0;
      h = (h ^ (h >>> 15)) >>> 0;
      return 2 + (h % (m - 3));
    };
    const made = { p: next(this.p), q: next(this.q) };
    this.random.set(name, made);
    return made;
  }

  private integer(n: number): Residue {
    const mod = (m: number): number => ((n % m) + m) % m;
    return { p: mod(this.p), q: mod(this.q) };
  }

  number(t: Term): Residue {
    const v = this.evaluate(t);
    if (!isResidue(v)) throw skip;
    return v;
  }

  private inverse(a: Residue): Residue {
    if (a.p === 0 || a.q === 0) throw skip;
    return { p: raise(a.p, this.p - 2, this.p), q: raise(a.q, this.q - 2, this.q) };
  }

  private multiply(a: Residue, b: Residue): Residue {
    return { p: times(a.p, b.p, this.p), q: times(a.q, b.q, this.q) };
  }

  private add(a: Residue, b: Residue): Residue {
    return { p: (a.p + b.p) % this.p, q: (a.q + b.q) % this.q };
  }

  private extent(d: Domain): number {
    // ranges have a length, index sets are all of one size; laws have weights, and are not modelled
    if (d.kind === 'range' || d.set.law) throw skip;
    return this.size;
  }

  private evaluate(t: Term): Value {
    this.work += 1;
    if (this.work > maximumWork) throw skip;
    switch (t.tag) {
      case 'number': {
        const small = Number(t.value.numerator);
        if (t.value.isInteger && Number.isSafeInteger(small)) return this.integer(small);
        const mod = (m: number): number => {
          const r = Number(t.value.numerator % BigInt(m));
          const d = Number(t.value.denominator % BigInt(m));
          if (d === 0) throw skip;
          return times(r < 0 ? r + m : r, raise(d, m - 2, m), m);
        };
        return { p: mod(this.p), q: mod(this.q) };
      }
      case 'variable': {
        const v = this.bound.get(t.variable.id);
        if (v) return v;
        if (t.variable.type.kind === 'index') return { index: t.variable.id % this.size };
        // a natural number is one number in every modulus
        return t.variable.type.kind === 'nat'
          ? this.integer(2 + (this.value(`n${t.variable.id}`).p % 5))
          : this.value(`v${t.variable.id}`);
      }
      case 'apply':
        return this.value(`v${t.head.id}(${t.args.map((a) => this.key(a)).join()})`);
      case 'lambda':
        return { lambda: t.params, body: t.body };
      case 'add':
        return t.terms.map((s) => this.number(s)).reduce((a, b) => this.add(a, b));
      case 'multiply':
        return t.factors.map((s) => this.number(s)).reduce((a, b) => this.multiply(a, b));
      case 'negate':
        return this.multiply(this.integer(-1), this.number(t.of));
      case 'divide':
        return this.multiply(this.number(t.numerator), this.inverse(this.number(t.denominator)));
      case 'power': {
        if (t.exponent.tag !== 'number' || !t.exponent.value.isInteger) throw skip;
        const e = t.exponent.value.numerator;
        if (e > 1000n || e < -1000n) throw skip;
        const base = this.number(t.base);
        const n = Math.abs(Number(e));
        const up = { p: raise(base.p, n, this.p), q: raise(base.q, n, this.q) };
        return e < 0n ? this.inverse(up) : up;
      }
      case 'call': {
        if (t.builtin === 'pi') return this.value('pi');
        if (t.builtin !== 'exp') throw skip;
        // only p is known of a power; whoever needs it as an exponent again is not understood
        const { q } = this.number(t.args[0] as Term);
        if (Number.isNaN(q)) throw skip;
        return { p: raise(4, q, this.p), q: Number.NaN };
      }
      case 'fold': {
        if (t.operator !== 'sum' && t.operator !== 'product') throw skip;
        const n = this.extent(t.domain);
        let result = this.integer(t.operator === 'sum' ? 0 : 1);
        for (let i = 0; i < n; i++) {
          this.bound.set(t.variable.id, { index: i });
          const x = this.number(t.body);
          result = t.operator === 'sum' ? this.add(result, x) : this.multiply(result, x);
        }
        this.bound.delete(t.variable.id);
        return result;
      }
      case 'delta': {
        const [l, r] = [this.evaluate(t.left), this.evaluate(t.right)];
        // whether naturals agree may be known from facts, which these values need not obey
        if (!('index' in l && 'index' in r)) throw skip;
        return this.integer(l.index === r.index ? 1 : 0);
      }
      case 'card':
        return this.integer(this.extent(t.domain));
      case 'indicator':
      case 'derivative':
        throw skip;
    }
  }

  /** What distinguishes arguments: equal arguments have equal keys. */
  private key(t: Term): string {
    const v = this.evaluate(t);
    if (isResidue(v)) {
      if (Number.isNaN(v.q)) throw skip;
      return `${v.p}.${v.q}`;
    }
    if ('index' in v) return `i${v.index}`;
    // an array: its entries, one after the other
    const entries: string[] = [];
    const each = (from: number): void => {
      const p = v.lambda[from];
      if (!p) {
        entries.push(this.key(v.body));
        return;
      }
      if (p.type.kind !== 'index') throw skip;
      const n = this.extent(p.type.domain);
      for (let i = 0; i < n; i++) {
        this.bound.set(p.id, { index: i });
        each(from + 1);
      }
      this.bound.delete(p.id);
    };
    each(0);
    return `[${entries.join()}]`;
  }
}
