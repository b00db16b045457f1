/**
 * From a statement with its theory to questions that can be executed: symbols to draw, definitions, conditions. A statement becomes
 * one question for each conjunct, each regime and each choice of models.
 */
import type { Question } from '../exact/instance.ts';
import type { Algorithm } from '../proof/algorithm.ts';
import type { Draw, Explicit, Instances, OracleSpec } from '../proof/claim.ts';
import { apply, fold, forall, num, one, relation } from '../term/build.ts';
import { printProposition } from '../term/print.ts';
import { Rational } from '../term/rational.ts';
import { remembered } from '../term/remembered.ts';
import {
  alphaEqualProposition,
  freeIds,
  freeVariables,
  substituteProposition,
  substituteType,
} from '../term/substitute.ts';
import {
  type Constraint,
  type Definition,
  freshVariable,
  type IndexSet,
  type Proposition,
  type Relation,
  type Term,
  type Variable,
} from '../term/term.ts';
import type { Theory } from '../term/theory.ts';
import { type At, type Constructions, Readings } from './constructions.ts';
import { haveValues } from './inhabited.ts';
import { existential, isExecutable, type Lifted, lift, opened } from './lift.ts';
import { argument, copies, defaultModel, isDrawable, menuLength, partialDefinitions } from './models.ts';
import { headName, plain, type Specification, specifications, spokenOf } from './specification.ts';

/** A statement in its place: of a part (no locals, no conditions), or a line of a derivation. */
export interface Situation {
  readonly theory: Theory;
  readonly statement: Proposition;
  /** Symbols that the place has besides those of the theory, each drawn by its type or constructed under its name. */
  readonly locals: readonly Variable[];
  /** What is assumed at the place besides the hypotheses of the theory. */
  readonly conditions: readonly Proposition[];
  /** The statement is one question, although it is a conjunction. */
  readonly together?: boolean;
  /** What stands for the functions was asked before whether it satisfies the hypotheses of the theory. */
  readonly settled?: boolean;
  /** For messages. */
  readonly place: At;
}

/** How the symbols of a question are drawn. */
export interface Recipe {
  /** Smallest and largest size, by the id of an index set or a natural number. */
  readonly sizes: ReadonlyMap<number, readonly [number, number]>;
  readonly draws: ReadonlyMap<number, Draw>;
}

/** A question with the recipe for its instances. */
export interface Prepared {
  /** Symbols that are computed by a construction or a model, not by a definition of the theory. */
  readonly constructed: readonly Variable[];
  /** `plain` or the name of a regime; followed by `/2`, `/3` … for further models of functions. */
  readonly variant: string;
  readonly question: Question;
  readonly recipe: Recipe;
  /** What declarations promise of symbols that are not drawn by them, asked where all other conditions hold. */
  readonly promises: readonly PreparedPromise[];
  /** The names of the hypotheses among the conditions; variables of theirs may have got other names. */
  readonly named: ReadonlyMap<Proposition, string>;
  /** Whoever proposes numbers of drawn symbols, one after the other. */
  readonly proposals: readonly PreparedProposal[];
}

/** A promise of a declaration that whoever gives the symbol its value has to keep. */
export interface PreparedPromise {
  readonly symbol: Variable;
  readonly question: Question;
}

/** An oracle or an algorithm that proposes numbers of drawn symbols. */
export interface PreparedProposal {
  readonly by: Proposer;
  /** By its word for it: what it is told, and what it proposes. */
  readonly of: ReadonlyMap<string, Variable | number>;
  readonly gives: ReadonlyMap<string, Variable>;
  /** The question is whether something exists, and the proposals say what: where they fail, something else may exist. */
  readonly witness: boolean;
}

export type Proposer = { readonly oracle: OracleSpec['ask'] } | { readonly algorithm: Algorithm };

/** A conjunct of the statement, and the questions that ask it. */
export interface PreparedStatement {
  /** Its place among the conjuncts; those without an executed reading are missing. */
  readonly conjunct: number;
  readonly proposition: Proposition;
  readonly variants: readonly Prepared[];
}

export interface Preparation {
  readonly statements: readonly PreparedStatement[];
  /**
   * Does what stands for the functions satisfy the hypotheses that quantify over reals, arrays or functions? All of these must come out
   * satisfied or consistent, each at least once. Where hypotheses are settled, only what else is assumed.
   */
  readonly models: readonly { readonly hypothesis: string; readonly variants: readonly Prepared[] }[];
  /** What has no executed reading as it stands, and what would give it one. */
  readonly unexecutable: readonly { readonly text: string; readonly reason: string }[];
}

/** Under this name a written instance says of which variant it is; without it, of the plain one. */
export const regimeKey = 'regime';

/** A statement or hypothesis that cannot be executed without a value that somebody must give. */
class NeedsWitness extends Error {
  override readonly name = 'NeedsWitness';
}

/**
 * Makes a statement ready for execution. `given` are values that an instance will give: they go before constructions and models, and
 * indices without a value are all taken in turn. Throws TermError for texts that are wrong, RangeError for symbols that have no value.
 */
export function prepare(
  situation: Situation,
  instances: readonly Instances[],
  given?: Explicit,
): Preparation {
  const statements = new Map<number, Prepared[]>();
  const models = new Map<string, Prepared[]>();
  const unexecutable = new Map<string, string>();
  const propositions: Proposition[] = [];
  const settled = new Set(situation.settled ? situation.theory.hypotheses.map((h) => h.name) : []);
  for (const [regime, specification] of specifications(instances)) {
    const turns = modelTurns(situation, specification, given);
    for (let turn = 0; turn < turns; turn++) {
      const variant = turn === 0 ? regime : `${regime}/${turn + 1}`;
      if (given && variant !== (given[regimeKey] ?? plain)) continue;
      const world = new World(situation, specification, turn, given);
      const attempt = (what: string, make: () => void): void => {
        try {
          make();
        } catch (error) {
          if (!(error instanceof NeedsWitness)) throw error;
          unexecutable.set(what, error.message);
        }
      };
      const conjuncts = situation.together ? [whole(situation.statement)] : world.lift(situation.statement);
      conjuncts.forEach((lifted, i) => {
        attempt(i === 0 ? 'the statement' : `conjunct ${i + 1} of the statement`, () => {
          const prepared = { variant, ...world.ask(lifted) };
          propositions[i] = lifted.statement;
          statements.set(i, [...(statements.get(i) ?? []), prepared]);
        });
      });
      for (const { name, proposition, variables = [] } of world.universal) {
        attempt(`hypothesis ${name}`, () => {
          const lifted = world
            .lift(proposition, spokenOf(specification))
            .map((l) => ({ ...l, variables: [...variables, ...l.variables] }));
          if (settled.has(name)) {
            for (const l of lifted) world.executableConditions(l);
            return;
          }
          const prepared = lifted.map((l) => ({ variant, ...world.ask(l) }));
          models.set(name, [...(models.get(name) ?? []), ...prepared]);
        });
      }
    }
  }
  return {
    statements: [...statements]
      .sort(([a], [b]) => a - b)
      .map(([conjunct, variants]) => ({
        conjunct,
        proposition: propositions[conjunct] as Proposition,
        variants,
      })),
    models: [...models].map(([hypothesis, variants]) => ({ hypothesis, variants })),
    unexecutable: [...unexecutable].map(([text, reason]) => ({ text, reason })),
  };
}

/** Relations without quantifiers before them need no lifting. */
const whole = (statement: Proposition): Lifted => ({
  variables: [],
  witnesses: [],
  conditions: [],
  statement,
});

/** The line `relation` of a derivation, at a place with these locals and conditions. */
export const lineQuestion = (
  theory: Theory,
  locals: readonly Variable[],
  conditions: readonly Proposition[],
  line: Proposition,
  instances: readonly Instances[],
  place: At,
): Preparation => prepare({ theory, locals, conditions, statement: line, place }, instances);

/** How many times the models of functions take turns. */
function modelTurns(
  { theory, locals }: Situation,
  { models, construct }: Specification,
  given: Explicit = {},
): number {
  const constructed = new Set(Object.keys(construct).map(headName));
  const lists = Object.entries(models).filter(([name]) => !Object.hasOwn(given, name));
  const lengths = lists.map(([, texts]) => (typeof texts === 'string' ? 1 : texts.length));
  const partials = new Set(theory.symbols.flatMap((s) => (s.partials ?? []).map((p) => p?.id)));
  for (const v of [...theory.symbols, ...locals]) {
    const own =
      Object.hasOwn(models, v.name) ||
      Object.hasOwn(given, v.name) ||
      constructed.has(v.name) ||
      partials.has(v.id);
    if (!own && !isDrawable(v.type)) lengths.push(menuLength(v.type));
  }
  return Math.max(1, ...lengths);
}

interface Named {
  readonly name: string;
  readonly proposition: Proposition;
  /** Quantified variables of the statement that a condition of it mentions: their constructions hold for it, too. */
  readonly variables?: readonly Variable[];
}

interface Promised extends Named {
  readonly symbol: Variable;
}

const names = remembered<Proposition, string>();

/** What is assumed at a place has no name of its own. */
function nameOf(p: Proposition): string {
  const known = names.get(p);
  if (known !== undefined) return known;
  const name = printProposition(p, 'unicode');
  names.set(p, name);
  return name;
}

/** One regime and one choice of models. */
class World {
  /** Hypotheses that quantify over more than indices. */
  readonly universal: Named[] = [];
  private readonly assumed: { readonly variables: readonly Variable[]; readonly condition: Proposition }[] =
    [];
  private readonly named = new Map<Proposition, string>();
  private readonly theoryDefinitions: ReadonlyMap<number, Definition>;

  constructor(
    private readonly situation: Situation,
    private readonly specification: Specification,
    private readonly turn: number,
    private readonly given: Explicit | undefined,
  ) {
    const { theory, conditions } = situation;
    this.theoryDefinitions = new Map(theory.definitions.map((d) => [d.symbol.id, d]));
    for (const h of theory.hypotheses)
      if (!h.byConstruction) this.assume(this.separate(h.proposition), () => h.name, h.name);
    const taken = new Set(situation.locals.map((v) => v.name));
    for (const c of conditions) this.assume(this.apart(c, taken), () => nameOf(c));
  }

  /** What is said to exist is given for what is given of the others: these values are tried alone. */
  private separate(p: Proposition): Proposition {
    return existential(p) ? p : this.apart(p, new Set(Object.keys(this.given ?? {})));
  }

  /** What an instance gives to a symbol is not a value of what a hypothesis quantifies over under the same name. */
  private apart(p: Proposition, taken: ReadonlySet<string>): Proposition {
    if (p.tag === 'and') return { ...p, parts: p.parts.map((q) => this.apart(q, taken)) };
    if (p.tag !== 'forall' || this.given === undefined) return p;
    const by = new Map<number, Term>();
    const variables = p.variables.map((v) => {
      if (!taken.has(v.name) && by.size === 0) return v;
      let { name } = v;
      while (taken.has(name) || (name !== v.name && Object.hasOwn(this.given ?? {}, name))) name += '_2';
      // What later ones range over follows those before them.
      const type = substituteType(v.type, { variables: by });
      const other = freshVariable(name, type, { constraint: v.constraint, partials: v.partials });
      by.set(v.id, argument(other));
      return other;
    });
    const inner = substituteProposition({ ...p, variables: [] }, { variables: by });
    if (inner.tag !== 'forall') return p;
    const body = this.apart(inner.body, taken);
    return by.size === 0 && body === inner.body ? p : { ...inner, variables, body };
  }

  private assume(proposition: Proposition, name: () => string, hypothesis?: string): void {
    if (proposition.tag === 'and') {
      for (const part of proposition.parts) this.assume(part, name, hypothesis);
      return;
    }
    const condition = opened(proposition);
    if (hypothesis !== undefined) this.named.set(condition.condition, hypothesis);
    if (isExecutable(condition.condition)) this.assumed.push(condition);
    else this.universal.push({ name: name(), proposition });
  }

  /** Indices called as in `drawn` are one drawn symbol each, so that constructions can speak of them. */
  lift(p: Proposition, drawn: ReadonlySet<string> = new Set()): Lifted[] {
    return lift(p, {
      isDrawn: (v) =>
        this.given === undefined ||
        drawn.has(v.name) ||
        Object.hasOwn(this.given, v.name) ||
        (v.type.kind !== 'index' && v.type.kind !== 'nat'),
    });
  }

  private isGiven(v: Variable): boolean {
    const { construct, models, draw } = this.specification;
    const { name } = v;
    return (
      Object.hasOwn(models, name) ||
      Object.hasOwn(draw, name) ||
      Object.keys(construct).some((h) => headName(h) === name) ||
      Object.hasOwn(this.given ?? {}, name)
    );
  }

  /** What a conjunct assumes, without what quantifies over more than indices. Throws where nothing says what exists. */
  executableConditions({ variables, witnesses, conditions }: Lifted): Proposition[] {
    for (const w of witnesses) {
      if (!this.isGiven(w))
        throw new NeedsWitness(`nothing says what ${w.name} is: give it under instances.construct`);
    }
    return conditions.filter((p) => {
      if (isExecutable(p)) return true;
      this.universal.push({ name: nameOf(p), proposition: this.separate(p), variables });
      return false;
    });
  }

  /** The question of a conjunct. */
  ask(lifted: Lifted): Omit<Prepared, 'variant'> {
    const { theory, locals, place } = this.situation;
    const variables = [...locals, ...this.assumed.flatMap((a) => a.variables), ...lifted.variables];
    const conditions = this.executableConditions(lifted);
    conditions.unshift(...this.assumed.map((a) => a.condition));
    const symbols = new Symbols(
      theory,
      this.theoryDefinitions,
      variables,
      this.specification,
      this.turn,
      this.given,
      place,
    );
    const promises = symbols.need([lifted.statement, ...conditions]);
    const assumed = [...conditions];
    const executable = promises.filter((p) => isExecutable(p.proposition));
    conditions.push(...executable.map((p) => p.proposition));
    for (const p of promises) if (!executable.includes(p)) this.addUniversal(p);
    const { drawn, definitions } = symbols;
    const used = new Set<number>();
    for (const p of [lifted.statement, ...conditions])
      for (const id of usesOfProposition(p).ids) used.add(id);
    for (const d of definitions) for (const id of usesOfDefinition(d).ids) used.add(id);
    for (const v of drawn) for (const id of usesOfType(v).ids) used.add(id);
    // A product set is what the sets that it is of make it.
    for (const { id, product } of theory.sets) {
      if (!used.has(id) || !product) continue;
      used.add(product.base.id);
      if (product.exponent) used.add(product.exponent.id);
    }
    const sets = theory.sets.filter((s) => used.has(s.id));
    // What is said to exist may well have no value: then the statement is false.
    const drawnOrShown = new Set([...drawn, ...lifted.witnesses]);
    const others = [...theory.symbols, ...variables].filter((v) => !drawnOrShown.has(v));
    const there = haveValues(others, used);
    assumed.unshift(...there);
    conditions.unshift(...there);
    const question = { sets, drawn, definitions, conditions, statement: lifted.statement };
    return {
      question,
      recipe: this.recipe(sets, drawn),
      constructed: symbols.constructed,
      promises: executable.map(({ symbol, proposition }) => ({
        symbol,
        question: { ...question, conditions: assumed, statement: proposition },
      })),
      named: this.named,
      proposals: symbols.proposals(lifted.witnesses.length > 0),
    };
  }

  private addUniversal({ name, proposition }: Named): void {
    if (!this.universal.some((u) => u.name === name && alphaEqualProposition(u.proposition, proposition))) {
      this.universal.push({ name, proposition });
    }
  }

  private recipe(sets: readonly IndexSet[], drawn: readonly Variable[]): Recipe {
    const { sizes, draw } = this.specification;
    const ranged = [...sets, ...drawn].filter(({ name }) => Object.hasOwn(sizes, name));
    const overridden = [...sets.filter((s) => s.law), ...drawn].filter(({ name }) =>
      Object.hasOwn(draw, name),
    );
    return {
      sizes: new Map(ranged.map(({ id, name }) => [id, sizes[name] as readonly [number, number]])),
      draws: new Map(overridden.map(({ id, name }) => [id, draw[name] as Draw])),
    };
  }
}

/** What an author says of an oracle or an algorithm. */
interface Proposing {
  readonly by: Proposer;
  readonly of: Readonly<Record<string, string | number>>;
  readonly gives: Readonly<Record<string, string>>;
}

/** Finds out what a question needs: which symbols are drawn, which are defined and how, in an order of dependence. */
class Symbols {
  readonly drawn: Variable[] = [];
  readonly definitions: Definition[] = [];
  readonly constructed: Variable[] = [];
  private readonly promises: Promised[] = [];
  private readonly state = new Map<number, 'open' | 'done'>();
  private readonly path: Variable[] = [];
  private readonly readings: Readings;
  private readonly constructions: Constructions;
  private readonly partials = new Map<number, { readonly of: Variable; readonly definition: Definition }>();

  constructor(
    theory: Theory,
    private readonly theoryDefinitions: ReadonlyMap<number, Definition>,
    private readonly locals: readonly Variable[],
    private readonly specification: Specification,
    private readonly turn: number,
    private readonly given: Explicit | undefined,
    private readonly place: At,
  ) {
    const heads = Object.keys(specification.construct).filter((head) => this.isGiven(headName(head)));
    this.readings = Readings.of(theory);
    const { raw, constructions } = this.readings.texts(specification, heads, locals, place);
    this.constructions = constructions;
    for (const f of [...theory.symbols, ...locals, ...raw]) {
      for (const definition of partialDefinitions(f))
        this.partials.set(definition.symbol.id, { of: f, definition });
    }
  }

  private isGiven(name: string): boolean {
    return this.given !== undefined && Object.hasOwn(this.given, name);
  }

  /** Makes these propositions executable; returns what declarations promise of symbols that are not drawn by them. */
  need(propositions: readonly Proposition[]): readonly Promised[] {
    for (const p of propositions) for (const v of usesOfProposition(p).variables) this.visit(v);
    return this.promises;
  }

  private visit(v: Variable): void {
    const state = this.state.get(v.id);
    if (state === 'done') return;
    if (state === 'open') {
      const from = this.path.findIndex((p) => p.id === v.id);
      const circle = [...this.path.slice(from), v].map((p) => p.name).join(' → ');
      throw new RangeError(`${this.place.module}: constructions that use each other: ${circle}`);
    }
    this.state.set(v.id, 'open');
    this.path.push(v);
    const definition = this.definitionOf(v);
    for (const { variables } of [...(definition ? [usesOfDefinition(definition)] : []), usesOfType(v)]) {
      for (const used of variables) if (used.id !== v.id) this.visit(used);
    }
    const proposers = this.proposers.filter(({ gives }) => this.isProposed(v, gives));
    for (const { of } of proposers) {
      for (const name of Object.values(of)) if (typeof name === 'string') this.visit(this.named(name));
    }
    if (!definition) this.drawn.push(v);
    else {
      this.definitions.push(definition);
      if (!this.theoryDefinitions.has(v.id)) this.constructed.push(v);
    }
    this.path.pop();
    this.state.set(v.id, 'done');
    // The generator keeps the promises of what it draws by itself; whatever else gives values is held to them.
    const own = definition
      ? this.theoryDefinitions.has(v.id)
      : !Object.hasOwn(this.specification.draw, v.name) && !this.isGiven(v.name) && proposers.length === 0;
    if (own) return;
    for (const p of promisesOf(v)) {
      this.promises.push(p);
      if (isExecutable(p.proposition)) this.need([p.proposition]);
    }
  }

  /** Those that propose something that was asked for. */
  proposals(witness: boolean): PreparedProposal[] {
    return this.proposers.flatMap(({ by, of, gives }) => {
      const taken = Object.entries(gives).flatMap(([word, name]) => {
        const v = this.drawn.find((d) => d.name === name && this.isProposed(d, gives));
        if (v && (v.type.kind === 'function' ? v.type.result : v.type).kind !== 'real')
          throw new RangeError(
            `${this.place.module}: instances: what is proposed are reals, no values of ${name}`,
          );
        return v ? [[word, v] as const] : [];
      });
      if (taken.length === 0) return [];
      const told = Object.entries(of).map(
        ([word, name]) => [word, typeof name === 'number' ? name : this.named(name)] as const,
      );
      return [{ by, of: new Map(told), gives: new Map(taken), witness }];
    });
  }

  /** An algorithm may be told what an oracle proposes. */
  private get proposers(): readonly Proposing[] {
    const { oracle, algorithm } = this.specification;
    return [
      ...(oracle ? [{ by: { oracle: oracle.ask }, of: oracle.of, gives: oracle.gives }] : []),
      ...(algorithm ? [{ by: { algorithm: algorithm.run }, of: algorithm.of, gives: algorithm.gives }] : []),
    ];
  }

  private isProposed(v: Variable, gives: Proposing['gives']): boolean {
    return Object.values(gives).includes(v.name) && !this.isGiven(v.name);
  }

  private named(name: string): Variable {
    const symbol = this.constructions.scope.lookup(name);
    if (symbol?.kind !== 'symbol') {
      throw new RangeError(
        `${this.place.module}: instances: what is proposed depends on ${name}, and there is no such symbol here`,
      );
    }
    return symbol.variable;
  }

  /** What a symbol stands for; undefined when it is drawn. */
  private definitionOf(v: Variable): Definition | undefined {
    const partial = this.partials.get(v.id);
    const of = v.map?.of ?? partial?.of;
    if (of) {
      const { name } = v;
      const { construct, models, draw } = this.specification;
      const given = [...Object.keys(construct).map(headName), ...Object.keys(models), ...Object.keys(draw)];
      if (given.includes(name) || (partial && this.isGiven(name)))
        throw new RangeError(`${this.place.module}: instances: ${name} comes with ${of.name}; leave it out`);
      return partial?.definition;
    }
    const known = this.theoryDefinitions.get(v.id) ?? this.constructions.definitions.get(v.id);
    if (known) return known;
    const failure = this.constructions.failures.get(v.name);
    if (failure) throw failure;
    const model = this.model(v);
    if (model) return model;
    if (isDrawable(v.type)) return undefined;
    if (Object.hasOwn(this.specification.draw, v.name))
      throw new RangeError(
        `${this.place.module}: instances: ${v.name} is a function, of which nothing is drawn: give instances.models.${v.name}`,
      );
    const standard = defaultModel(v, this.turn);
    if (!standard) {
      throw new RangeError(
        `${this.place.module}: ${this.place.field}: nothing stands for the function ${v.name}: give instances.models.${v.name}`,
      );
    }
    return standard.definition;
  }

  private model(v: Variable): Definition | undefined {
    const written = this.isGiven(v.name) ? this.given?.[v.name] : undefined;
    if (typeof written === 'string' && v.type.kind === 'function') {
      return this.read(v, written, 'instance');
    }
    const { models } = this.specification;
    const texts = !this.isGiven(v.name) && Object.hasOwn(models, v.name) ? models[v.name] : undefined;
    if (texts === undefined) return undefined;
    const list = typeof texts === 'string' ? [texts] : texts;
    const text = list[this.turn % list.length];
    if (text === undefined) throw new RangeError(`${this.place.module}: instances.models.${v.name} is empty`);
    return this.read(v, text, 'instances');
  }

  private read(v: Variable, text: string, field: string): Definition {
    const at = { module: this.place.module, field };
    return this.readings.model(v, text, this.constructions.scope, this.locals, at);
  }
}

/** What occurs free in a definition or a type. */
interface Uses {
  /** In order of first occurrence. */
  readonly variables: readonly Variable[];
  readonly ids: ReadonlySet<number>;
}

/** The lines of a derivation ask this of the same definitions, symbols and hypotheses, each of them anew, and so do the regimes. */
const knownUses = remembered<Definition | Variable | Proposition, Uses>();

function usesOf(
  owner: Definition | Variable | Proposition,
  propositions: () => readonly Proposition[],
): Uses {
  const known = knownUses.get(owner);
  if (known) return known;
  const all = propositions();
  const uses = {
    variables: all.flatMap(freeVariables),
    ids: new Set(all.flatMap((p) => [...freeIds(p)])),
  };
  knownUses.set(owner, uses);
  return uses;
}

const usesOfProposition = (p: Proposition): Uses => usesOf(p, () => [p]);

/** As of a proposition that quantifies over the symbol. */
const usesOfType = (v: Variable): Uses => usesOf(v, () => [forall([v], [], relation(one, '==', one))]);

/** As of propositions whose free variables are those of its bodies. */
function usesOfDefinition(d: Definition): Uses {
  const body = (params: readonly Variable[], term: Term): Proposition =>
    forall(params, [], relation(term, '==', one));
  return usesOf(d, () =>
    d.kind === 'explicit'
      ? [body(d.params, d.body)]
      : [body(d.baseParams, d.base), body(d.stepParams, d.step)],
  );
}

/** What the type and the constraint of a symbol promise, as propositions. */
function promisesOf(v: Variable): Promised[] {
  const { type } = v;
  const isNatural = (type.kind === 'function' ? type.result : type).kind === 'nat';
  const constraint: Constraint | undefined =
    v.constraint ?? (isNatural ? { lower: { value: Rational.zero, strict: false } } : undefined);
  if (!constraint) return [];
  const params = type.kind === 'function' ? copies(type.params) : [];
  const entry = apply(v, params.map(argument));
  const result: Promised[] = [];
  const end = (
    name: string,
    bound: { value: Parameters<typeof num>[0]; strict: boolean } | undefined,
    relations: [Relation, Relation],
  ) => {
    if (!bound) return;
    const r = relation(entry, bound.strict ? relations[1] : relations[0], num(bound.value));
    result.push({ name: `${v.name}-${name}`, symbol: v, proposition: forall(params, [], r) });
  };
  end('lower', constraint.lower, ['>=', '>']);
  end('upper', constraint.upper, ['<=', '<']);
  const last = params.at(-1);
  if (constraint.normalized && last?.type.kind === 'index') {
    const total = fold('sum', last, last.type.domain, entry);
    result.push({
      name: `${v.name}-sums-to-one`,
      symbol: v,
      proposition: forall(params.slice(0, -1), [], relation(total, '==', one)),
    });
  }
  return result;
}
