/**
 * The kinds of terms, propositions, domains and types in one table: what each consists of, and what it binds. Whatever goes through all
 * kinds in the same way (substitution, free variables, equality up to bound names, unfolding, …) is written once over it.
 */
import type { Domain, Proposition, Term, Type, Variable } from './term.ts';

export type Node = Term | Proposition | Domain | Type;

/** What is done with the parts of a node. */
export interface Passage {
  /** What becomes of a part. Where all parts stay the same objects, the node does. */
  part<X extends Node>(x: X): X;
  /** Goes below a binder: `inside` is given the variables that stand in the place of its own. `over`: what the variable of a fold ranges over. */
  below<X>(bound: readonly Variable[], inside: (variables: readonly Variable[]) => X, over?: Domain): X;
}

/** The fields of a kind that hold its parts, or lists of them: those that stand below none of its binders, what it binds, what stands below. */
interface Kind<Field> {
  readonly outside: readonly Field[];
  readonly bound?: Field;
  readonly inside?: readonly Field[];
}

type Name = (Term | Proposition)['tag'] | (Domain | Type)['kind'];

const kinds: { readonly [N in Name]: Kind<keyof Extract<Node, { tag: N } | { kind: N }>> } = {
  number: { outside: [] },
  variable: { outside: [] },
  apply: { outside: ['args'] },
  lambda: { outside: [], bound: 'params', inside: ['body'] },
  add: { outside: ['terms'] },
  multiply: { outside: ['factors'] },
  negate: { outside: ['of'] },
  divide: { outside: ['numerator', 'denominator'] },
  power: { outside: ['base', 'exponent'] },
  call: { outside: ['args'] },
  fold: { outside: ['domain'], bound: 'variable', inside: ['body'] },
  delta: { outside: ['left', 'right'] },
  indicator: { outside: ['of'] },
  card: { outside: ['domain'] },
  derivative: { outside: ['at'], bound: 'variable', inside: ['body'] },
  relation: { outside: ['left', 'right'] },
  and: { outside: ['parts'] },
  forall: { outside: [], bound: 'variables', inside: ['conditions', 'body'] },
  exists: { outside: [], bound: 'variables', inside: ['body'] },
  real: { outside: [] },
  nat: { outside: [] },
  range: { outside: ['size'] },
  set: { outside: ['at'] },
  index: { outside: ['domain'] },
  function: { outside: [], bound: 'params', inside: ['result'] },
};

type Fields = Record<string, Node | readonly Node[]>;

/** A node made of what becomes of its parts; symbols (`variable`, `head`, `set`) stay what they are. */
export function through<X extends Node>(x: X, by: Passage): X {
  const { outside, bound, inside }: Kind<string> = kinds['kind' in x ? x.kind : x.tag];
  let made: X = x;
  const put = (field: string, value: unknown): void => {
    if ((x as unknown as Record<string, unknown>)[field] === value) return;
    if (made === x) made = { ...x };
    (made as unknown as Record<string, unknown>)[field] = value;
  };
  const pass = (field: string): void => {
    const part = (x as unknown as Fields)[field] as Node | readonly Node[];
    put(field, Array.isArray(part) ? each(part, by) : by.part(part as Node));
  };
  for (const field of outside) pass(field);
  if (bound === undefined || inside === undefined) return made;
  const own = (x as unknown as Record<string, Variable | readonly Variable[]>)[bound];
  const one = Array.isArray(own) ? undefined : (own as Variable);
  const below = (variables: readonly Variable[]): X => {
    put(bound, one ? variables[0] : variables);
    for (const field of inside) pass(field);
    return made;
  };
  const over = 'tag' in made && made.tag === 'fold' ? made.domain : undefined;
  return by.below(one ? [one] : (own as readonly Variable[]), below, over);
}

function each<X extends Node>(parts: readonly X[], by: Passage): readonly X[] {
  let out: X[] | undefined;
  for (let i = 0; i < parts.length; i++) {
    const x = parts[i] as X;
    const y = by.part(x);
    if (!out && y !== x) out = parts.slice(0, i);
    out?.push(y);
  }
  return out ?? parts;
}

/** The parts of a node: those that stand below none of its binders, what it binds, and what stands below. */
export interface Parts {
  readonly outside: readonly Node[];
  readonly bound: readonly Variable[];
  readonly inside: readonly Node[];
}

export function partsOf(x: Node): Parts {
  const outside: Node[] = [];
  const inside: Node[] = [];
  let bound: readonly Variable[] = [];
  let here = outside;
  through<Node>(x, {
    part: (y) => {
      here.push(y);
      return y;
    },
    below: (variables, inner) => {
      bound = variables;
      here = inside;
      return inner(variables);
    },
  });
  return { outside, bound, inside };
}

/** Sums, products and whatever else makes a number of numbers, without a binder. */
export const isOperation = (t: Term): boolean =>
  t.tag === 'add' ||
  t.tag === 'multiply' ||
  t.tag === 'negate' ||
  t.tag === 'divide' ||
  t.tag === 'power' ||
  t.tag === 'call';

/** The operands of an operation, in order. */
export const operands = (t: Term): readonly Term[] => partsOf(t).outside as readonly Term[];

/** The term with its terms replaced: those below its binder too, and the sides of the relation of an indicator; domains stay. */
export function mapTerms(t: Term, f: (t: Term) => Term): Term {
  const by: Passage = {
    part<X extends Node>(x: X): X {
      if ('kind' in x || x.tag === 'and' || x.tag === 'forall' || x.tag === 'exists') return x;
      return (x.tag === 'relation' ? through(x, by) : f(x as Term)) as X;
    },
    below: (bound, inside) => inside(bound),
  };
  return through(t, by);
}
