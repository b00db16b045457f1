/**
 * What holds at a place of a derivation: symbols and their promises, definitions, hypotheses, what surrounding binders
 * give, and the normal form and signs that follow. Contexts are extended, never changed.
 */
import { Normalizer, noSigns } from '../exact/normal-form.ts';
import { add, card, one, ref, relation, zero } from '../term/build.ts';
import type { Scope } from '../term/scope.ts';
import { freeIds } from '../term/substitute.ts';
import type { Definition, Domain, IndexSet, Proposition, Term, Variable } from '../term/term.ts';
import type { Theory } from '../term/theory.ts';
import { hasMean } from './integrability.ts';
import { promises } from './rules.ts';
import { SignProver } from './sign.ts';

/** For facts inside the normalizer, in every context: it asks nothing of it. */
const signless = new Normalizer(noSigns);

type Parts = Pick<
  Context,
  'scope' | 'definitions' | 'hypotheses' | 'known' | 'nonempty' | 'locals' | 'assumptions' | 'near'
>;

export class Context {
  declare readonly scope: Scope;
  declare readonly definitions: ReadonlyMap<number, Definition>;
  declare readonly hypotheses: ReadonlyMap<string, Proposition>;
  /** Everything known, named or not. */
  declare readonly known: readonly Proposition[];
  declare readonly nonempty: ReadonlySet<number>;
  /** Symbols introduced by the derivation, and what was assumed on the way: what an executed line depends on. */
  declare readonly locals: readonly Variable[];
  declare readonly assumptions: readonly Proposition[];
  /** Variables of derivatives, each with its point: it moves in a small neighbourhood of it. */
  declare readonly near: ReadonlyMap<number, Term>;

  // of this context alone: what is copied of it does not have them
  #signs: SignProver | undefined;
  #normalizer: Normalizer | undefined;

  private constructor(parts: Parts) {
    Object.assign(this, parts);
  }

  static of(theory: Theory): Context {
    const nonempty = new Set(theory.sets.filter((s) => s.nonempty).map((s) => s.id));
    let context = new Context({
      scope: theory.scope,
      definitions: new Map(theory.definitions.map((d) => [d.symbol.id, d])),
      hypotheses: new Map(),
      known: [],
      nonempty,
      locals: [],
      assumptions: [],
      near: new Map(),
    });
    for (const symbol of theory.symbols) context = context.withPromises(symbol);
    for (const h of theory.hypotheses) context = context.withHypothesis(h.name, h.proposition);
    return context;
  }

  get signs(): SignProver {
    this.#signs ??= new SignProver(this, this.normalizer);
    return this.#signs;
  }

  /** Normal forms with the signs that this context gives; facts enter by normal forms with the signs of symbols alone. */
  get normalizer(): Normalizer {
    this.#normalizer ??= new Normalizer(new SignProver(this, signless, true), (indices, factors) =>
      hasMean(indices, factors, this, (c, p) => p.tag === 'relation' && c.signs.proves(p)),
    );
    return this.#normalizer;
  }

  isNonempty(domain: Domain): boolean {
    if (domain.kind === 'range') return this.signs.proves(relation(one, '<=', domain.size));
    return (
      domain.set.law ||
      this.nonempty.has(domain.set.id) ||
      this.signs.proves(relation(zero, '<', card(domain)))
    );
  }

  /** Nonempty by what was declared or opened, nothing derived. */
  declaredNonempty(set: IndexSet): boolean {
    return this.nonempty.has(set.id);
  }

  private extend(more: Partial<Parts>): Context {
    return new Context({ ...this, ...more });
  }

  /** An extension by names alone: the facts are the same, so signs and normal forms are shared. */
  private renamed(more: Partial<Pick<Parts, 'scope' | 'near'>>): Context {
    const extended = this.extend(more);
    extended.#signs = this.signs;
    extended.#normalizer = this.normalizer;
    return extended;
  }

  private withPromises(symbol: Variable): Context {
    const given = promises(symbol);
    const hypotheses = new Map(this.hypotheses);
    for (const p of given) hypotheses.set(p.name, p.proposition);
    // a distribution has somewhere to live: the set that it sums over is not empty, if there is a row at all
    const nonempty = new Set(this.nonempty);
    const params = symbol.type.kind === 'function' ? symbol.type.params : [];
    const last = params.at(-1);
    const rowsExist = params
      .slice(0, -1)
      .every(
        (p) => p.type.kind === 'index' && p.type.domain.kind === 'set' && nonempty.has(p.type.domain.set.id),
      );
    if (
      symbol.constraint?.normalized &&
      rowsExist &&
      last?.type.kind === 'index' &&
      last.type.domain.kind === 'set' &&
      last.type.domain.set.arity === 0
    ) {
      nonempty.add(last.type.domain.set.id);
    }
    // an element of a set shows that it is not empty
    if (
      symbol.type.kind === 'index' &&
      symbol.type.domain.kind === 'set' &&
      symbol.type.domain.set.arity === 0
    )
      nonempty.add(symbol.type.domain.set.id);
    return this.extend({
      hypotheses,
      nonempty,
      known: [...this.known, ...given.map((p) => p.proposition)],
    });
  }

  /** A named fact. */
  withHypothesis(name: string, proposition: Proposition): Context {
    return this.extend({
      hypotheses: new Map([...this.hypotheses, [name, proposition]]),
      known: [...this.known, proposition],
    });
  }

  /** A named fact that the derivation assumes (a condition, a case): lines below it are executed only where it holds. */
  withAssumption(name: string, proposition: Proposition): Context {
    return this.withHypothesis(name, proposition).extend({
      assumptions: [...this.assumptions, proposition],
    });
  }

  /** A symbol introduced by the derivation, under its name. Throws a RangeError when the name is taken. */
  withLocal(v: Variable): Context {
    const extended = this.extend({
      scope: this.scope.withVariable(v),
      locals: [...this.locals, v],
    });
    return extended.withPromises(v);
  }

  /** An index opened below a binder; its name may repeat. */
  open(v: Variable, domain: Domain): Context {
    const scope = this.scope.withOpened(v);
    if (domain.kind === 'set' && domain.set.law && this.near.size > 0) return this.far().open(v, domain);
    if (domain.kind === 'range') {
      return this.extend({
        scope,
        known: [...this.known, relation(add(ref(v), one), '<=', domain.size)],
      });
    }
    if (domain.at.length > 0 || this.nonempty.has(domain.set.id)) return this.renamed({ scope });
    return this.extend({ scope, nonempty: new Set([...this.nonempty, domain.set.id]) });
  }

  /** Another name for an opened variable: the two lines of a step may name a bound index differently. */
  alias(name: string, v: Variable): Context {
    return this.renamed({ scope: this.scope.withOpened({ ...v, name }) });
  }

  /** The variable of a derivative, opened. */
  openDerivative(v: Variable, at: Term): Context {
    return this.renamed({
      scope: this.scope.withOpened(v),
      near: new Map([...this.near, [v.id, at]]),
    });
  }

  /**
   * Variables of derivatives as any numbers: below a binder over infinitely many values there is no one neighbourhood in which
   * what holds at the point holds for them all.
   */
  private far(): Context {
    return this.renamed({ near: new Map() });
  }

  /** A parameter opened, with its promises. Over a finite index set there is a neighbourhood for all values together. */
  openParameter(v: Variable): Context {
    const law = v.type.kind === 'index' && v.type.domain.kind === 'set' && v.type.domain.set.law;
    const finite = v.type.kind === 'index' && !law;
    if (this.near.size > 0 && !finite) return this.far().openParameter(v);
    if (!v.constraint && v.type.kind !== 'index') return this.renamed({ scope: this.scope.withOpened(v) });
    return this.extend({ scope: this.scope.withOpened(v) }).withPromises(v);
  }

  /** Parameters opened, one after the other; indices by what they range over. */
  openAll(variables: readonly Variable[]): Context {
    return variables.reduce<Context>(
      (c, v) => (v.type.kind === 'index' ? c.open(v, v.type.domain) : c.openParameter(v)),
      this,
    );
  }

  /** Below the binder of a term. */
  below(t: Term | Proposition): Context {
    if (t.tag === 'fold') return this.open(t.variable, t.domain);
    if (t.tag === 'derivative') return this.openDerivative(t.variable, t.at);
    return t.tag === 'lambda' ? t.params.reduce<Context>((c, v) => c.openParameter(v), this) : this;
  }

  /** Without the hypotheses that mention a symbol (induction over it starts from them anew). */
  without(symbol: Variable): Context {
    const free = (p: Proposition): boolean => freeIds(p).has(symbol.id);
    return this.extend({
      hypotheses: new Map([...this.hypotheses].filter(([, p]) => !free(p))),
      known: this.known.filter((p) => !free(p)),
    });
  }

  /** Without a name, so that a new symbol can have it. */
  forget(name: string): Context {
    return this.extend({ scope: this.scope.without(name) });
  }
}

/** Proves a condition in a context. */
export type Prove = (context: Context, p: Proposition) => boolean;
