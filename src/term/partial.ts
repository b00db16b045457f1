/**
 * Partial derivatives in an entry of an array. ∂e/∂x[i] is an ordinary derivative: in t, at x[i], of e in which t stands in the place of
 * that entry, so each entry x[k] of e is x[k] + δ(k, i) (t − x[i]).
 */
import * as build from './build.ts';
import { type Node, type Passage, through } from './parts.ts';
import { alphaEqual, occurs, sameType, substitute, substituteType } from './substitute.ts';
import { freshVariable, type Term, type Variable } from './term.ts';
import { typeOf } from './type-of.ts';

type Entry = Extract<Term, { tag: 'apply' }>;
type Derivative = Extract<Term, { tag: 'derivative' }>;

/** The derivative of a term in an entry of an array; undefined where the arguments are not the indices of one. */
export function partialDerivative(e: Term, entry: Entry): Derivative | undefined {
  const { type } = entry.head;
  if (type.kind !== 'function' || type.result.kind !== 'real') return undefined;
  const by = new Map<number, Term>();
  const fresh = type.params.map((p) => {
    const copy = freshVariable(p.name.replace(/^_/, 'j'), substituteType(p.type, { variables: by }));
    by.set(p.id, build.ref(copy));
    return copy;
  });
  const indices = fresh.every(
    (p, i) =>
      (p.type.kind === 'index' || p.type.kind === 'nat') && sameType(p.type, typeOf(entry.args[i] as Term)),
  );
  if (!indices) return undefined;
  const t = freshVariable('t', build.real);
  const match = fresh.map((p, i) => build.delta(build.ref(p), entry.args[i] as Term));
  const moved = build.add(
    build.apply(
      entry.head,
      fresh.map((p) => build.ref(p)),
    ),
    build.multiply(...match, build.subtract(build.ref(t), entry)),
  );
  const body = substitute(e, { variables: new Map([[entry.head.id, build.lambda(fresh, moved)]]) });
  return { tag: 'derivative', variable: t, at: entry, body };
}

/** The term and the entry of a partial derivative; undefined for other derivatives: what is found must give this one again. */
export function asPartial(d: Derivative): { readonly of: Term; readonly entry: Entry } | undefined {
  const { variable, at: entry, body } = d;
  if (entry.tag !== 'apply') return undefined;
  const of = new Back(entry.head, variable).part(body);
  if (occurs(variable, of)) return undefined;
  const again = partialDerivative(of, entry);
  return again && alphaEqual(again, d) ? { of, entry } : undefined;
}

/** Puts the entries of an array back in the places of those that move. */
class Back implements Passage {
  constructor(
    private readonly array: Variable,
    private readonly t: Variable,
  ) {}

  part<X extends Node>(x: X): X;
  part(x: Node): Node {
    return through('tag' in x && x.tag === 'add' ? (this.still(x) ?? x) : x, this);
  }

  below<X>(bound: readonly Variable[], inside: (variables: readonly Variable[]) => X): X {
    return inside(bound);
  }

  private still({ terms: [still, change, ...more] }: Extract<Term, { tag: 'add' }>): Term | undefined {
    const isEntry = still?.tag === 'apply' && still.head.id === this.array.id;
    const moves = change?.tag === 'multiply' && more.length === 0 && occurs(this.t, change);
    return isEntry && moves ? still : undefined;
  }
}
