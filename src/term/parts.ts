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

/** A node made of what becomes of its parts; symbols (`variable`, `head`, `set`) stay what they are. */
export function through<X extends Node>(x: X, by: Passage): X;
export function through(x: Node, by: Passage): Node {
  if ('kind' in x) return throughType(x, by);
  switch (x.tag) {
    case 'number':
    case 'variable':
      return x;
    case 'apply': {
      const args = each(x.args, by);
      return args === x.args ? x : { tag: 'apply', head: x.head, args };
    }
    case 'lambda':
      return by.below(x.params, (params) => {
        const body = by.part(x.body);
        return params === x.params && body === x.body ? x : { tag: 'lambda', params, body };
      });
    case 'add': {
      const terms = each(x.terms, by);
      return terms === x.terms ? x : { tag: 'add', terms };
    }
    case 'multiply': {
      const factors = each(x.factors, by);
      return factors === x.factors ? x : { tag: 'multiply', factors };
    }
    case 'negate': {
      const of = by.part(x.of);
      return of === x.of ? x : { tag: 'negate', of };
    }
    case 'divide': {
      const numerator = by.part(x.numerator);
      const denominator = by.part(x.denominator);
      if (numerator === x.numerator && denominator === x.denominator) return x;
      return { tag: 'divide', numerator, denominator };
    }
    case 'power': {
      const base = by.part(x.base);
      const exponent = by.part(x.exponent);
      return base === x.base && exponent === x.exponent ? x : { tag: 'power', base, exponent };
    }
    case 'call': {
      const args = each(x.args, by);
      return args === x.args ? x : { tag: 'call', builtin: x.builtin, args };
    }
    case 'fold': {
      const domain = by.part(x.domain);
      return by.below(
        [x.variable],
        ([v]) => {
          const body = by.part(x.body);
          if (v === x.variable && domain === x.domain && body === x.body) return x;
          return { tag: 'fold', operator: x.operator, variable: v as Variable, domain, body };
        },
        domain,
      );
    }
    case 'delta': {
      const left = by.part(x.left);
      const right = by.part(x.right);
      return left === x.left && right === x.right ? x : { tag: 'delta', left, right };
    }
    case 'indicator': {
      const of = by.part(x.of);
      return of === x.of ? x : { tag: 'indicator', of };
    }
    case 'card': {
      const domain = by.part(x.domain);
      return domain === x.domain ? x : { tag: 'card', domain };
    }
    case 'derivative': {
      const at = by.part(x.at);
      return by.below([x.variable], ([v]) => {
        const body = by.part(x.body);
        if (v === x.variable && at === x.at && body === x.body) return x;
        return { tag: 'derivative', variable: v as Variable, at, body };
      });
    }
    case 'relation': {
      const left = by.part(x.left);
      const right = by.part(x.right);
      if (left === x.left && right === x.right) return x;
      return { tag: 'relation', relation: x.relation, left, right };
    }
    case 'and': {
      const parts = each(x.parts, by);
      return parts === x.parts ? x : { tag: 'and', parts };
    }
    case 'forall':
      return by.below(x.variables, (variables) => {
        const conditions = each(x.conditions, by);
        return { tag: 'forall', variables, conditions, body: by.part(x.body) };
      });
    case 'exists':
      return by.below(x.variables, (variables) => ({ tag: 'exists', variables, body: by.part(x.body) }));
  }
}

function throughType(x: Domain | Type, by: Passage): Domain | Type {
  switch (x.kind) {
    case 'real':
    case 'nat':
      return x;
    case 'range': {
      const size = by.part(x.size);
      return size === x.size ? x : { kind: 'range', size };
    }
    case 'set': {
      const at = each(x.at, by);
      return at === x.at ? x : { kind: 'set', set: x.set, at };
    }
    case 'index': {
      const domain = by.part(x.domain);
      return domain === x.domain ? x : { kind: 'index', domain };
    }
    case 'function':
      return by.below(x.params, (params) => ({ kind: 'function', params, result: by.part(x.result) }));
  }
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
