/**
 * Product sets: index sets whose elements are the functions from something finite into a set T. There is no new kind of term:
 * elements stay opaque, and what is known of them is what maps between index sets say, promises that hold by construction.
 *
 *     X = powers(T):  X[n] is T^n;  c = coordinate: X[n] × N → T;  e = extend: X[n] × T → X[n+1];  T not empty
 *     ----------------------------------------------------------------------------------------------------------------
 *     X-extend   Σ_{u in X[n+1]} F(u) = Σ_{s in X[n]} Σ_{t in T} F(e(s, t))      (s, t) ↦ e(s, t) is a bijection
 *     X-empty    |X[0]| = 1                                                      X[0] has the empty function alone
 *     X-single   Σ_{u in X[0]} F(u) = F(s)  for s in X[0]                        … so s is that
 *     X-last     c(e(s, t), n) = t        for s in X[n]                          e appends t as the value at n
 *     X-before   c(e(s, t), i) = c(s, i)  for s in X[n], i < n                   … and keeps the others
 *     X-cases    every u in X[n+1] is e(s, t) for some s, t                      restrict u to {0, …, n-1}
 *
 * Here c(s, i) for s in X[n] is s(i) for i < n, and for i >= n it is one fixed element of T, which must exist: therefore T is
 * nonempty by its declaration, and so is every X[n].
 *
 *     X = functions(N, T):  X is T^N;  v = value: X × N → T;  p = replace: X × N × T → X
 *     ----------------------------------------------------------------------------------------------------------------
 *     X-product      Σ_{s in X} Π_{i in N} g(i, v(s, i)) = Π_{i in N} Σ_{t in T} g(i, t)      distributivity
 *     X-resample     Σ_{s in X} Σ_{t in T} F(p(s, i, t)) = |T| Σ_{s in X} F(s)
 *                    u = p(s, i, t) for exactly |T| pairs: t = u(i), and s is u with any value at i
 *     X-replaced     v(p(s, i, t), i) = t                                                     p(s, i, t) is s but for t at i
 *     X-kept         v(p(s, i, t), j) = v(s, j)  for j ≠ i
 *     X-determined   s = u  when v(s, i) = v(u, i) for all i                                  functions are equal then
 *     X-contains     every function from N to T is v(s, ·) for some s
 *
 * T and N may be empty: T^∅ has one element, ∅^N none unless N is empty, and both sides of each equation are as stated. X is
 * nonempty by declaration when T is.
 *
 * The promises are hypotheses under the names above. In a lemma they are conditions like any other hypothesis, so whatever stands
 * in the place of X and its maps must fulfil them.
 */
import { TermError } from '../term/errors.ts';
import { parseBinder, parseProposition } from '../term/parse.ts';
import { Scope } from '../term/scope.ts';
import { freshIndexSet, freshVariable, type IndexSet, type MapRole, type Variable } from '../term/term.ts';
import type { NamedProposition } from '../term/theory.ts';
import type { Declaration } from './declare.ts';

export type ProductDeclaration = Extract<Declaration, { declare: 'powers' | 'functions' }>;

/** An index set with its maps, and what holds of them. */
export interface ProductSet {
  readonly set: IndexSet;
  readonly maps: readonly Variable[];
  readonly promises: readonly NamedProposition[];
}

interface Kind {
  readonly family: boolean;
  readonly maps: Readonly<Partial<Record<MapRole, string>>>;
  readonly promises: Readonly<Record<string, string>>;
}

const powers: Kind = {
  family: true,
  maps: {
    coordinate: 'map(n in nat, s in X[n], i in nat, T)',
    extend: 'map(n in nat, s in X[n], t in T, X[n+1])',
  },
  promises: {
    extend:
      'forall(n in nat, F in R[X[n+1]], sum(u in X[n+1], F[u]) == sum(s in X[n], sum(t in T, F[extend[n,s,t]])))',
    empty: 'card(X[0]) == 1',
    single: 'forall(F in R[X[0]], s in X[0], sum(u in X[0], F[u]) == F[s])',
    last: 'forall(n in nat, s in X[n], t in T, coordinate[n+1, extend[n,s,t], n] == t)',
    before:
      'forall(n in nat, s in X[n], t in T, i in range(n), coordinate[n+1, extend[n,s,t], i] == coordinate[n,s,i])',
    cases: 'forall(n in nat, u in X[n+1], exists(s in X[n], t in T, u == extend[n,s,t]))',
  },
};

const functions: Kind = {
  family: false,
  maps: { value: 'map(s in X, i in N, T)', replace: 'map(s in X, i in N, t in T, X)' },
  promises: {
    product:
      'forall(g in R[N, T], sum(s in X, prod(i in N, g[i, value[s,i]])) == prod(i in N, sum(t in T, g[i,t])))',
    resample:
      'forall(i in N, F in R[X], sum(s in X, sum(t in T, F[replace[s,i,t]])) == card(T)*sum(s in X, F[s]))',
    replaced: 'forall(s in X, i in N, t in T, value[replace[s,i,t], i] == t)',
    kept: 'forall(s in X, i in N, j in N, t in T, i != j, value[replace[s,i,t], j] == value[s,j])',
    determined: 'forall(s in X, u in X, forall(i in N, value[s,i] == value[u,i]), s == u)',
    contains: 'forall(f in map(N, T), exists(s in X, forall(i in N, value[s,i] == f[i])))',
  },
};

/** Reads the declaration of a product set; `sets` are those that were declared plainly. Throws TermError. */
export function readProductSet(
  module: string,
  name: string,
  declaration: ProductDeclaration,
  sets: ReadonlyMap<string, IndexSet>,
): ProductSet {
  const place = { module, field: `given.${name}` };
  const plain = (text: string): IndexSet => {
    const set = sets.get(text);
    if (!set) throw new TermError(place, text, 0, 'a product is of declared index sets; this is none');
    if (set.law) throw new TermError(place, text, 0, 'a product is of finite index sets; this is a law');
    if (set.arity > 0)
      throw new TermError(place, text, 0, 'a product is of single index sets; this is a family of them');
    return set;
  };
  const base = plain(declaration.to);
  if (declaration.declare === 'powers' && !base.nonempty)
    throw new TermError(
      place,
      declaration.to,
      0,
      'powers are of a set that is not empty: declare it with nonemptySet()',
    );
  const from = declaration.declare === 'functions' ? plain(declaration.from) : undefined;
  const kind = declaration.declare === 'powers' ? powers : functions;
  const set = freshIndexSet(name, {
    arity: kind.family ? 1 : 0,
    nonempty: base.nonempty,
    product: { base, ...(from ? { exponent: from } : {}) },
  });
  // The texts above have names of their own, so they mean the same whatever the author calls his sets and maps.
  let scope = Scope.empty.with('X', { kind: 'set', set }).with('T', { kind: 'set', set: base });
  if (from) scope = scope.with('N', { kind: 'set', set: from });
  const roles = Object.entries(kind.maps) as [MapRole, string][];
  const maps = roles.map(([role, type]) => {
    const given = (declaration.maps as Readonly<Record<string, string>>)[role] as string;
    const read = parseBinder(`${role} in ${type}`, scope, place);
    return freshVariable(given, read.type, { map: { role, of: set } });
  });
  const inside = maps.reduce((s, v) => s.with(v.map?.role as string, { kind: 'symbol', variable: v }), scope);
  const promises = Object.entries(kind.promises).map(([promise, text]) => ({
    name: `${name}-${promise}`,
    proposition: parseProposition(text, inside, place),
    byConstruction: true,
  }));
  return { set, maps, promises };
}
