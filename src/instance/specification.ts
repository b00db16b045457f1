/** What authors say about instances, put together: claim, part and control, plain and regime by regime. */
import type { AlgorithmSpec, Draw, InstanceSpec, Instances, OracleSpec } from '../proof/claim.ts';
import type { Declaration } from '../proof/declare.ts';

/** An `InstanceSpec` with every field; oracle and algorithm are not always there. */
export interface Specification {
  readonly sizes: Readonly<Record<string, readonly [number, number]>>;
  readonly draw: Readonly<Record<string, Draw>>;
  readonly raw: Readonly<Record<string, Declaration>>;
  readonly construct: Readonly<Record<string, string>>;
  readonly models: Readonly<Record<string, string | readonly string[]>>;
  readonly oracle: OracleSpec | undefined;
  readonly algorithm: AlgorithmSpec | undefined;
}

export const plain = 'plain';
const nothing: Specification = {
  sizes: {},
  draw: {},
  raw: {},
  construct: {},
  models: {},
  oracle: undefined,
  algorithm: undefined,
};

const known = new WeakMap<readonly Instances[], ReadonlyMap<string, Specification>>();

/** The plain specification and those of the regimes, by name. Later sources override earlier ones, name by name. The same for the same list. */
export function specifications(sources: readonly Instances[]): ReadonlyMap<string, Specification> {
  const made = known.get(sources) ?? putTogether(sources);
  known.set(sources, made);
  return made;
}

function putTogether(sources: readonly Instances[]): ReadonlyMap<string, Specification> {
  const base = sources.reduce(override, nothing);
  const result = new Map([[plain, base]]);
  for (const source of sources) {
    for (const [name, regime] of Object.entries(source.regimes ?? {})) {
      result.set(name, override(result.get(name) ?? base, regime));
    }
  }
  return result;
}

function override(base: Specification, more: InstanceSpec): Specification {
  // Who says how a symbol is drawn does not want it constructed, and the other way round.
  const drawn = new Set(Object.keys(more.draw ?? {}));
  const constructed = new Set(Object.keys(more.construct ?? {}).map(headName));
  const kept = Object.entries(base.construct).filter(
    ([head]) => !drawn.has(headName(head)) && !constructed.has(headName(head)),
  );
  const draw = Object.entries(base.draw).filter(([name]) => !constructed.has(name));
  return {
    sizes: { ...base.sizes, ...more.sizes },
    draw: { ...Object.fromEntries(draw), ...more.draw },
    raw: { ...base.raw, ...more.raw },
    construct: { ...Object.fromEntries(kept), ...more.construct },
    models: { ...base.models, ...more.models },
    oracle: more.oracle ?? base.oracle,
    algorithm: more.algorithm ?? base.algorithm,
  };
}

/** The symbol that a left side such as `W[s in S]` is about. */
export const headName = (head: string): string => /^\s*([\p{L}_$][\p{L}\p{N}_$]*)/u.exec(head)?.[1] ?? head;

const words = new WeakMap<Specification, ReadonlySet<string>>();

/** The names in the constructions of a specification, and other words. */
export function wordsOf(specification: Specification): ReadonlySet<string> {
  const known =
    words.get(specification) ?? new Set(Object.entries(specification.construct).flat().flatMap(wordsIn));
  words.set(specification, known);
  return known;
}

const spoken = new WeakMap<Specification, ReadonlySet<string>>();

/** Names that constructions speak of without binding them: what a hypothesis says exists may depend on its indices. */
export function spokenOf(specification: Specification): ReadonlySet<string> {
  const known =
    spoken.get(specification) ??
    new Set(
      Object.entries(specification.construct).flatMap(([head, body]) => {
        const bound = boundIn(head);
        return wordsIn(body).filter((name) => !bound.has(name));
      }),
    );
  spoken.set(specification, known);
  return known;
}

/** The names in a text, and other words, each once. */
export const wordsIn = (text: string): string[] => [...new Set(text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu))];

/** The names that a text binds: `s in S`. */
export const boundIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/([\p{L}_$][\p{L}\p{N}_$]*)\s+in\b/gu)].map((m) => m[1] as string));
