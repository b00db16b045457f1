/**
 * What a question must assume so that symbols that it does not mention have values. Where a set has no elements there is none in it, no row
 * of probabilities over it, and no map into it from sets that have some; so there is no instance.
 */
import { card, forall, one, relation } from '../term/build.ts';
import {
  type Domain,
  freshVariable,
  type IndexSet,
  type Proposition,
  type Type,
  type Variable,
} from '../term/term.ts';

/** A symbol that has a value in `to`, or over it, for each choice of elements of these. */
interface Giver {
  readonly from: readonly IndexSet[];
  readonly to: IndexSet;
}

/** Conditions about the sets that a question uses already, by their ids. */
export function haveValues(symbols: readonly Variable[], used: ReadonlySet<number>): Proposition[] {
  const givers = symbols.flatMap(giverOf);
  return givers.flatMap(({ from, to }) => {
    if (isNonempty(to) || !used.has(to.id)) return [];
    return waysTo(from, givers, used).map((way) => {
      const elements = way.map((set, i) =>
        freshVariable(`x${i + 1}`, { kind: 'index', domain: domainOf(set) }),
      );
      return forall(elements, [], relation(one, '<=', card(domainOf(to))));
    });
  });
}

function giverOf({ type, constraint }: Variable): Giver[] {
  const params = type.kind === 'function' ? type.params.map((p) => p.type) : [];
  const result = type.kind === 'function' ? type.result : type;
  const [to] = setsIn([constraint?.normalized ? params.pop() : result]);
  return to ? [{ from: setsIn(params), to }] : [];
}

/** Families are left out: their members are not empty. */
const setsIn = (types: readonly (Type | undefined)[]): IndexSet[] =>
  types.flatMap((t) =>
    t?.kind === 'index' && t.domain.kind === 'set' && t.domain.set.arity === 0 ? [t.domain.set] : [],
  );

const domainOf = (set: IndexSet): Domain => ({ kind: 'set', set, at: [] });

const isNonempty = (set: IndexSet): boolean => set.nonempty || set.law;

/** Lists of sets that are used: where none in one of the lists is empty, none of `sets` is. */
function waysTo(
  sets: readonly IndexSet[],
  givers: readonly Giver[],
  used: ReadonlySet<number>,
  above: readonly IndexSet[] = [],
): IndexSet[][] {
  const ways = (set: IndexSet): IndexSet[][] => {
    if (isNonempty(set)) return [[]];
    if (used.has(set.id)) return [[set]];
    if (above.includes(set)) return [];
    return givers.flatMap(({ from, to }) => (to === set ? waysTo(from, givers, used, [...above, set]) : []));
  };
  return sets.reduce<IndexSet[][]>(
    (all, set) => all.flatMap((way) => ways(set).map((w) => [...way, ...w])),
    [[]],
  );
}
