/** Reads the texts of a claim: names get their meaning, statements become propositions. Throws TermError at the first text that is wrong. */
import { add, lambda, num, one, ref } from '../term/build.ts';
import { parseConstraint } from '../term/constraint.ts';
import { type Place, TermError } from '../term/errors.ts';
import {
  type DefinitionHead,
  parseBinder,
  parseDefinitionHead,
  parseProposition,
  parseTerm,
} from '../term/parse.ts';
import { Scope } from '../term/scope.ts';
import { alphaEqual, freeIds, sameType, substituteProposition, substituteType } from '../term/substitute.ts';
import {
  type Constraint,
  type Definition,
  type Domain,
  freshIndexSet,
  freshVariable,
  type IndexSet,
  type Proposition,
  type Term,
  type Type,
  type Variable,
} from '../term/term.ts';
import type { NamedProposition, Theory } from '../term/theory.ts';
import type { Claim, Control, Part } from './claim.ts';
import type { Declaration, PartialDerivative } from './declare.ts';
import { readProductSet } from './product-sets.ts';

/** A part with its statement read. */
export interface ReadPart {
  readonly claim: string;
  readonly name: string;
  readonly source: Part;
  readonly theory: Theory;
  /** What is proved; for a part that refutes, the false statement. */
  readonly statement: Proposition;
}

/** Claims are never changed, so a part that is proved here and a lemma there is read once. */
const readParts = new WeakMap<Claim, Map<string, ReadPart>>();

/** Reads one part of a claim. Throws TermError. */
export function readPart(claim: Claim, name: string): ReadPart {
  const parts = readParts.get(claim) ?? new Map<string, ReadPart>();
  readParts.set(claim, parts);
  const read = parts.get(name) ?? readAnew(claim, name);
  parts.set(name, read);
  return read;
}

function readAnew(claim: Claim, name: string): ReadPart {
  return read(claim, textsOfPart(claim, name));
}

/** Reads the false variant that a control describes. Throws TermError. */
export function readControl(claim: Claim, name: string): ReadPart {
  return read(claim, textsOfControl(claim, name));
}

/** Reads a check by draws of a part or of a control: theirs is the statement, or of a part's check its own. Throws TermError. */
export function readSample(
  claim: Claim,
  of: { readonly part: string } | { readonly control: string },
  name: string,
): ReadPart {
  const texts = 'part' in of ? textsOfPart(claim, of.part) : textsOfControl(claim, of.control);
  const ofPart = 'part' in of ? claim.parts[of.part]?.samples?.[name] : undefined;
  const sample = 'part' in of ? ofPart : claim.controls[of.control]?.samples?.[name];
  if (!sample) throw new RangeError(`${claim.id}: there is no check ${name}`);
  const field = `${'part' in of ? 'parts' : 'controls'}.${'part' in of ? of.part : of.control}.samples.${name}`;
  const where = sample.where ?? {};
  keepNames(texts, sample.given ?? {}, { module: claim.id, field: `${field}.given` });
  keepDefinitions(texts, where, { module: claim.id, field: `${field}.where` });
  const given = { ...texts.given, ...sample.given };
  const declared = readTheory(claim.id, given, {}, {}).symbols;
  const made: string[] = [];
  for (const head of Object.keys(where)) {
    const symbol = declared.find((v) => v.name === headName(head));
    if (!symbol) continue;
    made.push(symbol.name);
    const promise = promiseOf(symbol, declared);
    if (promise === undefined) continue;
    throw new TermError(
      { module: claim.id, field: `${field}.where` },
      head,
      0,
      `${symbol.name} is declared ${promise}, which nothing would check here; give it a value under \`at\`, or state the check by itself`,
    );
  }
  const found = read(claim, {
    ...texts,
    given: omit(given, made),
    where: { ...texts.where, ...where },
    ...(ofPart?.states === undefined
      ? {}
      : { text: ofPart.states, place: { module: claim.id, field: `${field}.states` } }),
  });
  for (const name of made) {
    const assumed = assumedOf(name, found.theory);
    if (assumed === undefined) continue;
    throw new TermError(
      { module: claim.id, field: `${field}.where` },
      name,
      0,
      `the hypothesis ${JSON.stringify(assumed)} is about ${name}, and nothing would check it here; state the check by itself`,
    );
  }
  return { ...found, statement: writtenOut(found, made) };
}

/** A check speaks of the symbols of its claim, and of more: a name that meant something else there would check something else. */
function keepNames({ given, where }: Texts, names: Readonly<Record<string, unknown>>, place: Place): void {
  const taken = new Set([...Object.keys(given), ...Object.keys(where).map(headName)]);
  const name = Object.keys(names).find((head) => taken.has(head));
  if (name === undefined) return;
  throw new TermError(
    place,
    name,
    0,
    `${name} is a name of the claim already; give the symbol of the check another one`,
  );
}

function keepDefinitions({ where }: Texts, more: Readonly<Record<string, string>>, place: Place): void {
  const taken = new Set(Object.keys(where).map(headName));
  const head = Object.keys(more).find((h) => taken.has(headName(h)));
  if (head === undefined) return;
  throw new TermError(
    place,
    head,
    0,
    `${headName(head)} is a name of the claim, which defines it; give what the check defines another one`,
  );
}

/** A hypothesis about a symbol, or about what is defined by it. */
function assumedOf(name: string, { definitions, hypotheses, scope }: Theory): string | undefined {
  const symbol = definitions.find((d) => d.symbol.name === name)?.symbol;
  if (!symbol) return undefined;
  const about = new Set([symbol, ...scope.definedBy(symbol)].map((v) => v.id));
  return hypotheses.find((h) => [...freeIds(h.proposition)].some((id) => about.has(id)))?.name;
}

/** What is known of a declared symbol that its definition in a check might not keep. */
function promiseOf(
  { id, type, constraint, partials }: Variable,
  symbols: readonly Variable[],
): string | undefined {
  const result = type.kind === 'function' ? type.result : type;
  if (result.kind === 'nat') return 'a natural number';
  if (result.kind === 'index') return 'an element of a set';
  if (constraint?.lower || constraint?.upper || constraint?.normalized) return 'to lie within bounds';
  if (constraint?.moments !== undefined) return 'to have moments';
  const slope = symbols.some((v) => v.partials?.some((d) => d?.id === id));
  return partials || slope ? 'together with its derivative' : undefined;
}

/** The statement with the bodies of these definitions in their places: what is drawn can be read off it. */
function writtenOut({ theory, statement }: ReadPart, names: readonly string[]): Proposition {
  return theory.definitions
    .filter((d) => names.includes(d.symbol.name))
    .reduceRight(
      (p, d) =>
        d.kind === 'explicit'
          ? substituteProposition(p, { variables: new Map([[d.symbol.id, lambda(d.params, d.body)]]) })
          : p,
      statement,
    );
}

export interface ReadRate {
  readonly theory: Theory;
  readonly variable: Variable;
  readonly of: Term;
  readonly bound: Term;
}

/** The terms of a rate of a part, in the natural number that grows. Throws TermError. */
export function readRate(claim: Claim, part: string, name: string): ReadRate {
  const rate = claim.parts[part]?.rates?.[name];
  if (!rate) throw new RangeError(`${claim.id}: there is no rate ${name}`);
  const texts = textsOfPart(claim, part);
  const field = (last: string): Place => ({
    module: claim.id,
    field: `parts.${part}.rates.${name}.${last}`,
  });
  const nat: Declaration = { declare: 'symbol', type: 'nat' };
  const declared = Object.hasOwn(texts.given, rate.in) ? {} : { [rate.in]: nat };
  keepDefinitions(texts, rate.where ?? {}, field('where'));
  const where = { ...texts.where, ...rate.where };
  const theory = readTheory(claim.id, { ...texts.given, ...declared }, where, texts.hypotheses);
  const variable = theory.symbols.find((v) => v.name === rate.in);
  if (variable?.type.kind !== 'nat')
    throw new TermError(
      field('in'),
      rate.in,
      0,
      'a natural number grows: declare it as natural(), or not at all',
    );
  return {
    theory,
    variable,
    of: parseTerm(rate.of, theory.scope, field('of')),
    bound: parseTerm(rate.bound, theory.scope, field('bound')),
  };
}

/** What a part or a variant of it is written in. */
interface Texts {
  readonly name: string;
  readonly part: Part;
  readonly given: Readonly<Record<string, Declaration>>;
  readonly where: Readonly<Record<string, string>>;
  readonly hypotheses: Readonly<Record<string, string>>;
  readonly text: string;
  readonly place: Place;
}

function read(claim: Claim, { name, part, given, where, hypotheses, text, place }: Texts): ReadPart {
  const theory = readTheory(claim.id, given, where, hypotheses);
  const statement = parseProposition(text, theory.scope, place);
  return { claim: claim.id, name, source: part, theory, statement };
}

const noHypothesis = (of: string, known: object, name: string, place: Place): TermError =>
  new TermError(
    place,
    name,
    0,
    `the ${of} has no hypothesis of this name; it has ${Object.keys(known).join(', ') || 'none'}`,
  );

function textsOfPart(claim: Claim, name: string): Texts {
  const part = claim.parts[name];
  if (!part) throw new TermError({ module: claim.id, field: 'parts' }, name, 0, `there is no part ${name}`);
  const place = (field: string): Place => ({ module: claim.id, field: `parts.${name}.${field}` });
  const text = part.states ?? part.refutes;
  if (text === undefined)
    throw new TermError(place('states'), '', 0, 'the part has no statement: give `states` or `refutes`');
  const unknown = (part.without ?? []).find((w) => !Object.hasOwn(claim.hypotheses ?? {}, w));
  if (unknown !== undefined) throw noHypothesis('claim', claim.hypotheses ?? {}, unknown, place('without'));
  return {
    name,
    part,
    given: { ...claim.given, ...part.given },
    where: replaced(claim.where ?? {}, part.where ?? {}),
    hypotheses: { ...omit(claim.hypotheses ?? {}, part.without ?? []), ...part.hypotheses },
    text,
    place: place(statedAs(part)),
  };
}

/** The field that the statement of a part stands in. */
const statedAs = ({ states }: Part): 'states' | 'refutes' => (states === undefined ? 'refutes' : 'states');

function textsOfControl(claim: Claim, name: string): Texts {
  const control = claim.controls[name] as Control;
  const part = claim.parts[control.part];
  const place = (field: string): Place => ({ module: claim.id, field: `controls.${name}.${field}` });
  if (!part)
    throw new TermError(
      place('part'),
      control.part,
      0,
      `there is no part of this name; there are ${Object.keys(claim.parts).join(', ')}`,
    );
  const stated = part.states ?? part.refutes ?? '';
  const takenOver = control.states === undefined && !control.replace;
  let text = control.states ?? stated;
  if (control.replace) {
    const [from, to] = control.replace;
    const count = stated.split(from).length - 1;
    if (count !== 1)
      throw new TermError(
        place('replace'),
        from,
        0,
        `this text occurs ${count} times in the statement, and must occur once: ${stated}`,
      );
    text = stated.replace(from, () => to);
  }
  const hypotheses = { ...omit(claim.hypotheses ?? {}, part.without ?? []), ...part.hypotheses };
  const unknown = (control.without ?? []).find((w) => !Object.hasOwn(hypotheses, w));
  if (unknown !== undefined) throw noHypothesis('part', hypotheses, unknown, place('without'));
  return {
    name: control.part,
    part,
    given: { ...claim.given, ...part.given, ...control.given },
    where: replaced(replaced(claim.where ?? {}, part.where ?? {}), control.where ?? {}),
    hypotheses: { ...omit(hypotheses, control.without ?? []), ...control.hypotheses },
    text,
    place: takenOver
      ? { module: claim.id, field: `parts.${control.part}.${statedAs(part)}` }
      : place(control.replace ? 'replace' : 'states'),
  };
}

/** Definitions; those of a name that is defined anew stand in the place of the old ones. */
function replaced(
  where: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>>,
): Record<string, string> {
  const kept = Object.entries(where).flatMap((entry) => {
    const anew = Object.entries(more).filter(([head]) => headName(head) === headName(entry[0]));
    return anew.length > 0 ? anew : [entry];
  });
  return { ...Object.fromEntries(kept), ...more };
}

/** The symbol that a definition with this head defines. */
export const headName = (head: string): string => /^\s*([\p{L}_$][\p{L}\p{N}_$]*)/u.exec(head)?.[1] ?? head;

function omit<T>(record: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !names.includes(key)));
}

/** Reads declarations, definitions and hypotheses, in this order. Throws TermError. */
export function readTheory(
  module: string,
  given: Readonly<Record<string, Declaration>>,
  where: Readonly<Record<string, string>>,
  hypotheses: Readonly<Record<string, string>>,
): Theory {
  let scope = Scope.empty;
  const sets: IndexSet[] = [];
  const symbols: Variable[] = [];
  for (const [name, declaration] of Object.entries(given)) {
    if (declaration.declare !== 'set') continue;
    const set = freshIndexSet(name, {
      arity: declaration.family,
      nonempty: declaration.nonempty,
      law: declaration.law,
      description: declaration.description,
    });
    sets.push(set);
    scope = named(scope, name, { module, field: `given.${name}` }, (s) => s.with(name, { kind: 'set', set }));
  }
  const promises: NamedProposition[] = [];
  const plain = new Map(sets.map((s) => [s.name, s]));
  for (const [name, declaration] of Object.entries(given)) {
    if (declaration.declare === 'set' || declaration.declare === 'symbol') continue;
    const place = { module, field: `given.${name}` };
    const product = readProductSet(module, name, declaration, plain);
    sets.push(product.set);
    symbols.push(...product.maps);
    promises.push(...product.promises);
    scope = named(scope, name, place, (s) => s.with(name, { kind: 'set', set: product.set }));
    for (const v of product.maps) scope = named(scope, v.name, place, (s) => s.withVariable(v));
  }
  for (const [name, declaration] of Object.entries(given)) {
    if (declaration.declare !== 'symbol') continue;
    const read = readSymbol({ module, field: `given.${name}` }, name, declaration, scope);
    for (const v of read) {
      symbols.push(v);
      scope = named(scope, v.name, { module, field: `given.${name}` }, (s) => s.withVariable(v));
    }
  }
  const defined = readDefinitions(module, 'where', where, scope);
  const assumed: NamedProposition[] = Object.entries(hypotheses).map(([name, text]) => {
    const place = { module, field: `hypotheses.${name}` };
    if (promises.some((p) => p.name === name))
      throw new TermError(place, name, 0, 'this is the name of what holds by a declaration; give it another');
    return { name, proposition: parseProposition(text, defined.scope, place) };
  });
  return {
    sets,
    symbols,
    definitions: defined.definitions,
    hypotheses: [...promises, ...assumed],
    scope: defined.scope,
  };
}

function named(scope: Scope, name: string, place: Place, extend: (s: Scope) => Scope): Scope {
  try {
    return extend(scope);
  } catch (error) {
    throw new TermError(place, name, 0, (error as Error).message);
  }
}

/** A declared symbol, followed by the symbols of its derivatives. */
export function readSymbol(
  place: Place,
  name: string,
  declaration: Extract<Declaration, { declare: 'symbol' }>,
  scope: Scope,
): Variable[] {
  const binder = parseBinder(`${name} in ${declaration.type}`, scope, place);
  let constraint: Constraint | undefined;
  if (declaration.constraint !== undefined) {
    try {
      constraint = parseConstraint(declaration.constraint);
    } catch (error) {
      throw new TermError(
        { ...place, field: `${place.field} (constraint)` },
        declaration.constraint,
        0,
        (error as Error).message,
      );
    }
  }
  const { type } = binder;
  if (constraint) checkRange(type, constraint, declaration, place);
  if (!declaration.partials) return [freshVariable(name, type, { constraint })];
  return withDerivatives(name, type, declaration.partials, (problem) => {
    throw new TermError(place, declaration.type, 0, problem);
  });
}

/** A function and the symbols of its partial derivatives, and of theirs. */
function withDerivatives(
  name: string,
  type: Type,
  names: readonly PartialDerivative[],
  fail: (problem: string) => never,
): Variable[] {
  if (type.kind !== 'function' || type.result.kind !== 'real' || names.length !== type.params.length) {
    return fail('name one partial derivative, or null, for each parameter of a real-valued function');
  }
  const others: Variable[] = [];
  const partials = names.map((partial, i) => {
    if (partial === null) return null;
    const param = type.params[i] as Variable;
    const copies = new Map<number, Term>();
    const params = type.params.map((p) => {
      const copy = freshVariable(p.name, substituteType(p.type, { variables: copies }));
      copies.set(p.id, ref(copy));
      return copy;
    });
    const more =
      param.type.kind === 'function'
        ? param.type.params.map((p, j) =>
            freshVariable(`_d${j + 1}`, substituteType(p.type, { variables: copies })),
          )
        : [];
    if (
      param.type.kind !== 'real' &&
      (param.type.kind !== 'function' || param.type.params.some((p) => p.type.kind !== 'index'))
    ) {
      return fail(`parameter ${i + 1} is neither a real number nor an array of them`);
    }
    const own: Type = { kind: 'function', params: [...params, ...more], result: { kind: 'real' } };
    const symbols =
      typeof partial === 'string'
        ? [freshVariable(partial, own)]
        : withDerivatives(partial.name, own, partial.partials, fail);
    others.push(...symbols);
    return symbols[0] as Variable;
  });
  return [freshVariable(name, type, { partials }), ...others];
}

/** A symbol with a constraint must be able to fulfil it: its entries are real, what sums to one has a set to sum over, moments a law. */
function checkRange(
  type: Type,
  { normalized, moments }: Constraint,
  declaration: Extract<Declaration, { declare: 'symbol' }>,
  place: Place,
): void {
  const fail = (text: string, problem: string): never => {
    throw new TermError(place, text, 0, problem);
  };
  const { type: text, constraint: said = '' } = declaration;
  const params = type.kind === 'function' ? type.params : [];
  const result = type.kind === 'function' ? type.result : type;
  if (result.kind !== 'real')
    fail(
      said,
      type.kind === 'function'
        ? 'only real entries can have a constraint'
        : 'only real numbers can have a constraint',
    );
  const last = params.at(-1)?.type;
  if (normalized && last?.kind !== 'index')
    fail(text, 'probabilities sum over the last index, which must range over an index set');
  if (normalized && last?.kind === 'index' && isLaw(last.domain))
    fail(text, 'over a law nothing is summed: its weights are its own');
  if (moments !== undefined && !params.some((p) => p.type.kind === 'index' && isLaw(p.type.domain)))
    fail(said, 'only random variables have moments: arrays over a law');
}

const isLaw = (domain: Domain): boolean => domain.kind === 'set' && domain.set.law;

/** Definitions, in order: each may use those before it. */
export function readDefinitions(
  module: string,
  field: string,
  texts: Readonly<Record<string, string>>,
  outer: Scope,
): { definitions: Definition[]; scope: Scope } {
  let scope = outer;
  const definitions: Definition[] = [];
  const bases = new Map<string, { head: DefinitionHead; text: string; key: string }>();
  for (const [key, text] of Object.entries(texts)) {
    const place = { module, field: `${field}.${JSON.stringify(key)}` };
    const head = parseDefinitionHead(key, scope, place);
    if (!head.recursion) {
      const body = parseTerm(text, head.scope, place);
      const symbol = freshVariable(head.name, functionOf(head.params));
      definitions.push({ kind: 'explicit', symbol, params: head.params, body });
      scope = named(scope, head.name, place, (s) => s.withDefined(symbol, freeIds(body)));
    } else if (head.recursion.kind === 'base') {
      if (bases.has(head.name))
        throw new TermError(place, key, 0, 'this sequence already has a first member');
      bases.set(head.name, { head, text, key });
    } else {
      const base = bases.get(head.name);
      if (!base)
        throw new TermError(place, key, 0, `give the first member, ${head.name}[0, …], before the step`);
      const definition = readRecursion(module, field, base, { head, text, key, n: head.recursion.n });
      definitions.push(definition);
      const mentioned =
        definition.kind === 'recursive'
          ? new Set([...freeIds(definition.base), ...freeIds(definition.step)])
          : freeIds(definition.body);
      scope = named(scope, head.name, place, (s) => s.withDefined(definition.symbol, mentioned));
      bases.delete(head.name);
    }
  }
  for (const [name, base] of bases) {
    throw new TermError(
      { module, field: `${field}.${JSON.stringify(base.key)}` },
      base.key,
      0,
      `the sequence ${name} has a first member but no step`,
    );
  }
  return { definitions, scope };
}

const functionOf = (params: readonly Variable[]): Type =>
  params.length === 0 ? { kind: 'real' } : { kind: 'function', params, result: { kind: 'real' } };

function readRecursion(
  module: string,
  field: string,
  base: { head: DefinitionHead; text: string; key: string },
  step: { head: DefinitionHead; text: string; key: string; n: Variable },
): Definition {
  const basePlace = { module, field: `${field}.${JSON.stringify(base.key)}` };
  const stepPlace = { module, field: `${field}.${JSON.stringify(step.key)}` };
  const along = step.head.recursion?.along ?? 0;
  if (base.head.recursion?.along !== along || base.head.params.length !== step.head.params.length - 1) {
    throw new TermError(stepPlace, step.key, 0, 'the first member and the step have different parameters');
  }
  const n = step.n;
  const successor = add(ref(n), one);
  const member = freshVariable(n.name, { kind: 'nat' });
  const copies = new Map<number, Term>([[n.id, ref(member)]]);
  const params = step.head.params.map((p, i) => {
    if (i === along) return member;
    const copy = freshVariable(
      p.name,
      substituteType(abstracted(p.type, successor, n), { variables: copies }),
      { constraint: p.constraint },
    );
    copies.set(p.id, ref(copy));
    return copy;
  });
  const symbol = freshVariable(base.head.name, functionOf(params));
  const atZero = new Map<number, Term>([[member.id, num(0)]]);
  params.forEach((p, i) => {
    if (i === along) return;
    const other = base.head.params[i < along ? i : i - 1] as Variable;
    if (!sameType(substituteType(p.type, { variables: atZero }), other.type) || !sameConstraint(p, other)) {
      throw new TermError(
        basePlace,
        base.key,
        0,
        `parameter ${i + 1} has another type here than in the step`,
      );
    }
    atZero.set(p.id, ref(other));
  });
  const first = parseTerm(base.text, base.head.scope, basePlace);
  const stepScope = named(step.head.scope, base.head.name, stepPlace, (s) => s.withVariable(symbol));
  const next = parseTerm(step.text, stepScope, stepPlace);
  requireEarlier(next, symbol, along, n, stepPlace, step.text);
  return {
    kind: 'recursive',
    symbol,
    along,
    baseParams: base.head.params,
    base: first,
    stepParams: step.head.params,
    step: next,
  };
}

const sameConstraint = (a: Variable, b: Variable): boolean => {
  const shown = (v: Variable): string =>
    JSON.stringify(
      [v.constraint?.lower, v.constraint?.upper].map((end) => end && [`${end.value}`, end.strict]),
    );
  return shown(a) === shown(b);
};

/** The type with `k+1` read as a variable: `I[k+1]` becomes `I[n]`. What mentions k otherwise has no meaning at 0. */
function abstracted(type: Type, successor: Term, n: Variable): Type {
  if (type.kind === 'index' && type.domain.kind === 'set') {
    return {
      kind: 'index',
      domain: { ...type.domain, at: type.domain.at.map((a) => (alphaEqual(a, successor) ? ref(n) : a)) },
    };
  }
  return type;
}

/** The step may use the sequence at n only: then the recursion is well founded. */
function requireEarlier(
  step: Term,
  symbol: Variable,
  along: number,
  n: Variable,
  place: Place,
  text: string,
): void {
  const bad = (t: Term): boolean => {
    if (t.tag === 'apply' && t.head.id === symbol.id) {
      const at = t.args[along] as Term;
      if (at.tag !== 'variable' || at.variable.id !== n.id) return true;
    }
    return children(t).some(bad);
  };
  if (bad(step))
    throw new TermError(
      place,
      text,
      Math.max(0, text.indexOf(symbol.name)),
      `the step may use ${symbol.name} at ${n.name} only, not at other members`,
    );
}

function children(t: Term): readonly Term[] {
  switch (t.tag) {
    case 'number':
    case 'variable':
      return [];
    case 'card':
      return domainTerms(t.domain);
    case 'apply':
    case 'call':
      return t.args;
    case 'lambda':
      return [t.body];
    case 'add':
      return t.terms;
    case 'multiply':
      return t.factors;
    case 'negate':
      return [t.of];
    case 'divide':
      return [t.numerator, t.denominator];
    case 'power':
      return [t.base, t.exponent];
    case 'fold':
      return [...domainTerms(t.domain), t.body];
    case 'delta':
      return [t.left, t.right];
    case 'indicator':
      return propositionTerms(t.of);
    case 'derivative':
      return [t.at, t.body];
  }
}

const domainTerms = (d: Domain): readonly Term[] => (d.kind === 'range' ? [d.size] : d.at);

function propositionTerms(p: Proposition): readonly Term[] {
  switch (p.tag) {
    case 'relation':
      return [p.left, p.right];
    case 'and':
      return p.parts.flatMap(propositionTerms);
    case 'forall':
      return [...p.conditions, p.body].flatMap(propositionTerms);
    case 'exists':
      return propositionTerms(p.body);
  }
}
