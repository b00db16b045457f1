/**
 * The mathematics of a claim, apart from how it is laid out and what is said about it: statements, hypotheses, declarations,
 * definitions, derivations, instances and controls. Its hash is the name under which a claim can be cited.
 */
import { createHash } from 'node:crypto';
import type { Algorithm } from '../proof/algorithm.ts';
import type { Claim, Control, InstanceSpec, Instances, Part } from '../proof/claim.ts';
import type { Declaration } from '../proof/declare.ts';
import { canonical } from './canonical.ts';
import { isRecord } from './shape.ts';

/** Plain data. */
export type Mathematics = Readonly<Record<string, unknown>>;

const kept = new WeakMap<Claim, Mathematics>();

/** The same for claims that differ in titles, references, comments, reasons in words, white space or the order of fields alone. */
export function mathematicsOf(claim: Claim): Mathematics {
  const known = kept.get(claim);
  if (known) return known;
  const { id, given, where, hypotheses, instances, parts, controls } = claim;
  const mathematics = {
    id,
    ...(plain({
      given: declarations(given),
      where,
      hypotheses,
      instances: instancesOf(instances),
      parts: each(parts, partOf),
      controls: each(controls, controlOf),
    }) as Named<unknown>),
  };
  kept.set(claim, mathematics);
  return mathematics;
}

/** `lemmata:bellman-contraction@…`: the first 12 digits of the SHA-256 of the canonical bytes (RFC 8785). */
export function identifierOf(id: string, mathematics: Mathematics): string {
  const digits = digested.get(mathematics) ?? sha256(canonical(mathematics)).slice(0, 12);
  digested.set(mathematics, digits);
  return `lemmata:${id}@${digits}`;
}

/** Many claims rest on the same lemmas. */
const digested = new WeakMap<Mathematics, string>();

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

type Named<T> = Readonly<Record<string, T>>;

const each = <T, U>(values: Named<T>, act: (value: T) => U): Named<U> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, act(value)]));

const declarations = (given: Named<Declaration> | undefined): Named<unknown> | undefined =>
  given &&
  each(given, (d) => {
    if (d.declare !== 'set') return d;
    const { description: _, ...rest } = d;
    return rest;
  });

/** Which theorem is cited, why a part is deferred and how slack a bound is are words; that it is so is not. */
function partOf({ slack: _, cited, deferred, ...part }: Part): unknown {
  return {
    ...part,
    given: declarations(part.given),
    instances: instancesOf(part.instances),
    ...(cited === undefined ? {} : { cited: true }),
    ...(deferred === undefined ? {} : { deferred: true }),
  };
}

function controlOf({ because: _, ...control }: Control): unknown {
  return { ...control, given: declarations(control.given), instances: instancesOf(control.instances) };
}

function instancesOf(instances: Instances | undefined): unknown {
  if (!instances) return undefined;
  const { regimes, ...rest } = instances;
  return { ...specOf(rest), regimes: regimes && each(regimes, specOf) };
}

function specOf(spec: InstanceSpec): Named<unknown> {
  const algorithm = spec.algorithm && { ...spec.algorithm, run: algorithmOf(spec.algorithm.run) };
  return { ...spec, raw: declarations(spec.raw), algorithm };
}

/** Its bodies are JavaScript, in which the ends of lines can mean something. */
function algorithmOf({ title: _, references: __, steps, ...algorithm }: Algorithm): unknown {
  const lines = (body: string): string[] =>
    body
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  return { ...algorithm, given: declarations(algorithm.given), steps: each(steps, lines) };
}

/** JSON without what is undefined, and texts without layout. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return withoutLayout(value);
  if (Array.isArray(value)) return value.map(plain);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([name, item]) => [name, plain(item)]));
}

/** White space means something between two words only. */
const withoutLayout = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?([^\p{L}\p{N}_$ ]) ?/gu, '$1');
