/** Evaluation in doubles, written for the fuzzer alone: it shares nothing with what it checks. */
import type { Domain, Proposition, Term, Variable } from '../../../src/term/term.ts';

/** A term that means nothing at an instance. */
export class Undefined extends Error {}
/** Values so large that doubles do not tell. */
export class TooLarge extends Error {}

export type Value = number | ((...args: Value[]) => Value);

export interface Instance {
  /** Size of an index set at its parameters. */
  readonly size: (set: number, at: readonly number[]) => number;
  readonly values: ReadonlyMap<number, Value>;
}

const bound = 1e7;
const checked = (x: number): number => {
  if (Number.isNaN(x)) throw new Undefined();
  if (Math.abs(x) > bound || (x !== 0 && Math.abs(x) < 1 / bound)) throw new TooLarge();
  return x;
};

export function evaluate(t: Term, at: Instance): number {
  const v = value(t, at);
  if (typeof v !== 'number') throw new TypeError('a function is no number');
  return v;
}

const bind = (at: Instance, variable: Variable, v: Value): Instance => ({
  ...at,
  values: new Map([...at.values, [variable.id, v]]),
});

function extent(d: Domain, at: Instance): number {
  if (d.kind === 'range') {
    const n = evaluate(d.size, at);
    if (!Number.isInteger(n) || n < 0) throw new Undefined();
    return n;
  }
  return at.size(
    d.set.id,
    d.at.map((x) => evaluate(x, at)),
  );
}

function value(t: Term, at: Instance): Value {
  const e = (x: Term): number => evaluate(x, at);
  switch (t.tag) {
    case 'number':
      return Number(t.value.numerator) / Number(t.value.denominator);
    case 'variable':
      return at.values.get(t.variable.id) as Value;
    case 'apply': {
      const f = at.values.get(t.head.id) as (...args: Value[]) => Value;
      return f(...t.args.map((a) => value(a, at)));
    }
    case 'lambda':
      return (...args: Value[]) =>
        value(
          t.body,
          t.params.reduce((c, p, i) => bind(c, p, args[i] as Value), at),
        );
    case 'add':
      return checked(t.terms.reduce((s, x) => s + e(x), 0));
    case 'multiply':
      return checked(t.factors.reduce((s, x) => s * e(x), 1));
    case 'negate':
      return -e(t.of);
    case 'divide': {
      const [n, d] = [e(t.numerator), e(t.denominator)];
      if (near(d, 0)) throw new Undefined();
      return checked(n / d);
    }
    case 'power':
      return power(e(t.base), e(t.exponent));
    case 'call': {
      const args = t.args.map(e);
      const x = args[0] as number;
      switch (t.builtin) {
        case 'abs':
          return Math.abs(x);
        case 'exp':
          return checked(Math.exp(x));
        case 'log':
          if (!(x > 1e-9)) throw new Undefined();
          return checked(Math.log(x));
        case 'sqrt':
          if (x < -1e-9) throw new Undefined();
          return Math.sqrt(Math.max(0, x));
        case 'tanh':
          return Math.tanh(x);
        case 'relu':
          return Math.max(0, x);
        case 'sign':
          if (x !== 0 && Math.abs(x) < 1e-9) throw new TooLarge();
          return Math.sign(x);
        case 'sin':
          return Math.sin(x);
        case 'cos':
          return Math.cos(x);
        case 'max':
          return Math.max(...args);
        case 'min':
          return Math.min(...args);
      }
      break;
    }
    case 'fold': {
      const n = extent(t.domain, at);
      const all = Array.from({ length: n }, (_, i) => evaluate(t.body, bind(at, t.variable, i)));
      switch (t.operator) {
        case 'sum':
          return checked(all.reduce((a, b) => a + b, 0));
        case 'product':
          return checked(all.reduce((a, b) => a * b, 1));
        case 'expectation':
          return checked(all.reduce((a, b) => a + b, 0) / n);
        case 'max':
        case 'min':
          if (n === 0) throw new Undefined();
          return t.operator === 'max' ? Math.max(...all) : Math.min(...all);
      }
      break;
    }
    case 'delta':
      return e(t.left) === e(t.right) ? 1 : 0;
    case 'indicator':
      return holds(t.of, at) ? 1 : 0;
    case 'card':
      return extent(t.domain, at);
    case 'derivative': {
      const x = e(t.at);
      const f = (y: number): number => evaluate(t.body, bind(at, t.variable, y));
      return slope(f, x);
    }
  }
  throw new TypeError('unreachable');
}

function power(b: number, e: number): number {
  if (e === 0) return 1;
  if (b === 0) {
    if (e < 0) throw new Undefined();
    return 0;
  }
  if (b < 0 && !Number.isInteger(e)) throw new Undefined();
  return checked(b ** e);
}

/** The derivative by differences of two widths, which must agree. */
export function slope(f: (x: number) => number, x: number): number {
  const by = (h: number): number => (f(x + h) - f(x - h)) / (2 * h);
  const left = (f(x) - f(x - 1e-5)) / 1e-5;
  const right = (f(x + 1e-5) - f(x)) / 1e-5;
  const [wide, narrow] = [by(1e-4), by(1e-5)];
  if (Math.abs(left - right) > 1e-2 * (1 + Math.abs(narrow))) throw new Undefined();
  if (Math.abs(wide - narrow) > 1e-3 * (1 + Math.abs(narrow))) throw new TooLarge();
  return narrow;
}

export const near = (a: number, b: number, tolerance = 1e-9): boolean =>
  Math.abs(a - b) <= tolerance * (1 + Math.abs(a) + Math.abs(b));

/** Whether a proposition holds at an instance; quantifiers over naturals and reals are tried at a few values. */
export function holds(p: Proposition, at: Instance): boolean {
  switch (p.tag) {
    case 'relation': {
      const [l, r] = [evaluate(p.left, at), evaluate(p.right, at)];
      const equal = near(l, r);
      // too near to tell by doubles
      if (equal && l !== r && p.relation !== '==' && p.relation !== '!=') throw new TooLarge();
      switch (p.relation) {
        case '==':
          return equal;
        case '!=':
          return !equal;
        case '<=':
          return l <= r || equal;
        case '<':
          return l < r && !equal;
        case '>=':
          return l >= r || equal;
        case '>':
          return l > r && !equal;
      }
      break;
    }
    case 'and':
      return p.parts.every((q) => holds(q, at));
    case 'forall': {
      const [v, ...rest] = p.variables;
      if (!v) return !p.conditions.every((c) => holds(c, at)) || holds(p.body, at);
      const inner: Proposition = rest.length + p.conditions.length === 0 ? p.body : { ...p, variables: rest };
      const tried =
        v.type.kind === 'index'
          ? Array.from({ length: extent(v.type.domain, at) }, (_, i) => i)
          : v.type.kind === 'nat'
            ? [0, 1, 2, 3, 4, 5, 6]
            : [-2, -0.5, 0, 0.5, 1, 3];
      return tried.every((x) => holds(inner, bind(at, v, x)));
    }
    case 'exists':
      throw new TypeError('not evaluated');
  }
  return false;
}
