/** What function symbols stand for when they are executed, and their derivatives. */
import {
  add,
  apply,
  call,
  delta,
  derivative,
  fold,
  lambda,
  multiply,
  num,
  power,
  ref,
  subtract,
  zero,
} from '../term/build.ts';
import { substituteType } from '../term/substitute.ts';
import { type Definition, freshVariable, type Term, type Type, type Variable } from '../term/term.ts';

export type Explicitly = Extract<Definition, { kind: 'explicit' }>;

/** True for symbols that an instance can give by numbers: reals, naturals, indices, and arrays of them. */
export function isDrawable(type: Type): boolean {
  if (type.kind !== 'function') return true;
  const countable = type.params.every((p) => p.type.kind === 'index' || p.type.kind === 'nat');
  return countable && type.result.kind !== 'function';
}

/** Copies of the parameters of a function type, in which later types mention the copies. */
export function copies(params: readonly Variable[]): Variable[] {
  const by = new Map<number, Term>();
  return params.map((p, i) => {
    const name = p.name.startsWith('_') ? `x${i + 1}` : p.name;
    const copy = freshVariable(name, substituteType(p.type, { variables: by }));
    by.set(p.id, argument(copy));
    return copy;
  });
}

/** A variable as an argument: an array or a function as a lambda. */
export function argument(v: Variable): Term {
  if (v.type.kind !== 'function') return ref(v);
  const params = copies(v.type.params);
  return lambda(params, apply(v, params.map(argument)));
}

/** How many default models there are for a type. */
export const menuLength = (type: Type): number => (isRealFunction(type) ? 3 : 1);

const isRealFunction = (type: Type): boolean =>
  type.kind === 'function' && type.params.length === 1 && type.params[0]?.type.kind === 'real';

/**
 * The default models. R → R: z², tanh z, 3z − 1 in turn. Otherwise a polynomial of degree 2 in the real parameters and in the entries
 * of the arrays, with coefficients that are drawn, one for each value of the other parameters. The square of an array is that of a
 * sum of its entries: the slope in one of them depends on the others. Undefined where there is none: functions of functions, values
 * that are not real.
 */
export function defaultModel(
  f: Variable,
  turn: number,
): { definition: Explicitly; coefficients: Variable[] } | undefined {
  const { type } = f;
  if (type.kind !== 'function' || type.result.kind !== 'real') return undefined;
  const params = copies(type.params);
  if (isRealFunction(type)) {
    const z = ref(params[0] as Variable);
    const menu = [power(z, num(2)), call('tanh', z), subtract(multiply(num(3), z), num(1))];
    return {
      definition: { kind: 'explicit', symbol: f, params, body: menu[turn % 3] as Term },
      coefficients: [],
    };
  }
  const indices = params.filter((p) => p.type.kind === 'index' || p.type.kind === 'nat');
  const coefficients: Variable[] = [];
  /** A drawn coefficient, for each value of the index parameters and of `more`. */
  const coefficient = (more: readonly Variable[]): Term => {
    const over = [...indices, ...more];
    const drawn = freshVariable(`${f.name}_${coefficients.length}`, arrayType(over));
    coefficients.push(drawn);
    return apply(drawn, over.map(ref));
  };
  const terms: Term[] = [coefficient([])];
  for (const p of params) {
    if (p.type.kind === 'real') terms.push(...quadratic(ref(p), () => coefficient([])));
    if (p.type.kind !== 'function') continue;
    if (
      !isDrawable(p.type) ||
      p.type.result.kind !== 'real' ||
      p.type.params.some((j) => j.type.kind !== 'index')
    )
      return undefined;
    const entries = copies(p.type.params);
    const weighted = (): Term =>
      entries.reduceRight(
        (inner, j) => overIndex(j, inner),
        multiply(coefficient(entries), apply(p, entries.map(ref))),
      );
    terms.push(weighted(), multiply(coefficient([]), power(weighted(), num(2))));
  }
  return { definition: { kind: 'explicit', symbol: f, params, body: add(...terms) }, coefficients };
}

const quadratic = (z: Term, coefficient: () => Term): Term[] => [
  multiply(coefficient(), z),
  multiply(coefficient(), power(z, num(2))),
];

function overIndex(j: Variable, body: Term): Term {
  if (j.type.kind !== 'index') throw new TypeError(`${j.name} is not an index`);
  return fold('sum', j, j.type.domain, body);
}

function arrayType(over: readonly Variable[]): Type {
  return over.length === 0
    ? { kind: 'real' }
    : { kind: 'function', params: copies(over), result: { kind: 'real' } };
}

/**
 * The derivative symbols of a function as derivatives of whatever it stands for: for a real parameter at its value, for an array
 * parameter x the entry i perturbed, D(f(x + t·e_i), t = 0).
 */
export function partialDefinitions(f: Variable): Explicitly[] {
  return (f.partials ?? []).flatMap((symbol, position) => {
    if (symbol?.type.kind !== 'function' || f.type.kind !== 'function') return [];
    const all = copies(symbol.type.params);
    const params = all.slice(0, f.type.params.length);
    const entry = all.slice(f.type.params.length);
    const x = params[position] as Variable;
    const t = freshVariable('t', { kind: 'real' });
    const at = x.type.kind === 'real' ? ref(x) : zero;
    const perturbed = x.type.kind === 'real' ? ref(t) : perturbation(x, entry, t);
    const body = apply(
      f,
      params.map((p, i) => (i === position ? perturbed : argument(p))),
    );
    return [{ kind: 'explicit', symbol, params: all, body: derivative(t, at, body) }];
  });
}

function perturbation(x: Variable, entry: readonly Variable[], t: Variable): Term {
  const { type } = x;
  if (type.kind !== 'function') throw new TypeError(`${x.name} is not an array`);
  const params = copies(type.params);
  const here = params.map((p, i) => delta(ref(p), ref(entry[i] as Variable)));
  return lambda(params, add(apply(x, params.map(ref)), multiply(...here, ref(t))));
}
