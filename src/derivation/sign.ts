/**
 * Signs, by the signs of parts: squares, exponentials, what the declarations promise, hypotheses; sums of these.
 *
 * Two ways that help each other: the structure of a term as it is written, and its normal form, which may be a nonnegative
 * combination of known facts (each multiplied by a monomial of known sign).
 */
import {
  isNatural,
  type Normalizer,
  naturalAtom,
  type Sign,
  type Signs,
  unknownSign,
} from '../exact/normal-form.ts';
import {
  type Atom,
  asAtom,
  constantOf,
  type Factor,
  fromMonomials,
  type Monomial,
  negateP,
  ofAtom,
  oneP,
  type Polynomial,
  single,
  subtractP,
} from '../exact/polynomial.ts';
import { atomToTerm, domainToTerm, toTerm } from '../exact/readback.ts';
import { negate, one, subtract } from '../term/build.ts';
import { partsOf } from '../term/parts.ts';
import { Rational } from '../term/rational.ts';
import { alphaEqual, openFold, substitute, substituteProposition } from '../term/substitute.ts';
import type {
  Builtin,
  Domain,
  FoldOperator,
  IndexSet,
  Proposition,
  Relation,
  Term,
  Variable,
} from '../term/term.ts';
import { type Fact, factsOf, isPlain } from './facts.ts';
import type { Match } from './match.ts';
import { combination, matches, type Step } from './sign-search.ts';
import { suit } from './typing.ts';

/** What a prover asks of the place that it stands in. */
export interface Surroundings {
  readonly known: readonly Proposition[];
  declaredNonempty(set: IndexSet): boolean;
  isNonempty(domain: Domain): boolean;
  open(v: Variable, domain: Domain): { readonly signs: SignProver };
}

const maximumNesting = 4;

/** Each of the three is found out when it is asked for: it may take a search, and most who ask for a sign need one of them. */
class SignOnDemand implements Sign {
  private up: boolean | undefined;
  private down: boolean | undefined;
  private apart: boolean | undefined;

  constructor(
    private readonly isNonnegative: () => boolean,
    private readonly isNonpositive: () => boolean,
    private readonly isNonzero: () => boolean,
  ) {}

  get nonnegative(): boolean {
    this.up ??= this.isNonnegative();
    return this.up;
  }

  get nonpositive(): boolean {
    this.down ??= this.isNonpositive();
    return this.down;
  }

  get nonzero(): boolean {
    this.apart ??= this.isNonzero();
    return this.apart;
  }
}

const onDemand = (nonnegative: () => boolean, nonpositive: () => boolean, nonzero: () => boolean): Sign =>
  new SignOnDemand(nonnegative, nonpositive, nonzero);
/** All three found out now: what is remembered must not wait. */
const settled = ({ nonnegative, nonpositive, nonzero }: Sign): Sign => ({
  nonnegative,
  nonpositive,
  nonzero,
});
const always = (): boolean => true;
const never = (): boolean => false;

const sumOfSigns = (signs: readonly Sign[]): Sign => {
  const up = (): boolean => signs.every((s) => s.nonnegative);
  const down = (): boolean => signs.every((s) => s.nonpositive);
  const together = (): boolean => signs.length === 1 || up() || down();
  return onDemand(up, down, () => together() && signs.some((s) => s.nonzero));
};
const productOfSigns = (signs: readonly Sign[]): Sign =>
  signs.reduce(
    (a, b) =>
      onDemand(
        () => (a.nonnegative && b.nonnegative) || (a.nonpositive && b.nonpositive),
        () => (a.nonnegative && b.nonpositive) || (a.nonpositive && b.nonnegative),
        () => a.nonzero && b.nonzero,
      ),
    positiveSign,
  );
const positiveSign: Sign = { nonnegative: true, nonpositive: false, nonzero: true };
const nonnegativeSign: Sign = { nonnegative: true, nonpositive: false, nonzero: false };
const negated = (s: Sign): Sign =>
  onDemand(
    () => s.nonpositive,
    () => s.nonnegative,
    () => s.nonzero,
  );
const either = (a: Sign, b: Sign): Sign => settled(orElse(a, () => b));
const orElse = (a: Sign, b: () => Sign): Sign =>
  onDemand(
    () => a.nonnegative || b().nonnegative,
    () => a.nonpositive || b().nonpositive,
    () => a.nonzero || b().nonzero,
  );
const numberSign = (q: Rational): Sign => ({
  nonnegative: q.sign >= 0,
  nonpositive: q.sign <= 0,
  nonzero: q.sign !== 0,
});

const maximumOfSigns = (signs: readonly Sign[]): Sign =>
  onDemand(
    () => signs.some((s) => s.nonnegative),
    () => signs.every((s) => s.nonpositive),
    () => signs.some((s) => s.nonnegative && s.nonzero) || signs.every((s) => s.nonpositive && s.nonzero),
  );

/** Of a power with this exponent, where that is a number: a natural power of what is nonnegative is; it is zero only if the base is. */
function signOfPower(e: Rational | undefined, base: Sign): Sign {
  if (e?.isInteger && e.numerator % 2n === 0n) return onDemand(always, never, () => e.isZero || base.nonzero);
  if (e?.isInteger) return base;
  return onDemand(
    () => e !== undefined || base.nonnegative,
    never,
    () => base.nonzero,
  );
}

/** Of what ranges over a domain; `filled`: whether that is not empty. An extremum that is defined is one of its values. */
function signOfFold(operator: FoldOperator, inner: Sign, filled: () => boolean): Sign {
  const up = (): boolean => inner.nonnegative;
  if (operator === 'product') return onDemand(up, never, () => inner.nonzero);
  const extremal = operator === 'max' || operator === 'min';
  return onDemand(
    up,
    () => inner.nonpositive,
    () => inner.nonzero && (inner.nonnegative || inner.nonpositive) && (extremal || filled()),
  );
}

/** Of a function, by the signs of its arguments; `lessOne` is that of the first argument less one. */
function signOfCall(name: Builtin, args: readonly Sign[], lessOne: () => Sign): Sign {
  const first = args[0] ?? unknownSign;
  switch (name) {
    case 'exp':
    case 'pi':
      return positiveSign;
    case 'abs':
    case 'sqrt':
      return onDemand(always, never, () => first.nonzero);
    case 'tanh':
    case 'sign':
      return first;
    case 'log':
      return lessOne();
    case 'relu':
      return maximumOfSigns([numberSign(Rational.zero), first]);
    case 'max':
      return maximumOfSigns(args);
    case 'min':
      return negated(maximumOfSigns(args.map(negated)));
    case 'sin':
    case 'cos':
      return unknownSign;
  }
}

export class SignProver implements Signs {
  private readonly memo = new Map<string, Sign>();
  private readonly atoms = new Map<string, Sign>();
  private readonly settled = new Map<string, boolean>();
  private readonly busy = new Set<string>();
  private cuts = 0;
  private discharging = 0;
  private factList: Fact[] | undefined;

  constructor(
    private readonly context: Surroundings,
    readonly normalizer: Normalizer,
    /** Inside the normalizer: facts match as they stand, no combinations are searched. */
    private readonly quick = false,
  ) {}

  get facts(): readonly Fact[] {
    this.factList ??= this.context.known.flatMap((p) => factsOf(p, this.normalizer, this.quick));
    return this.factList;
  }

  /** The sign of a normal form. */
  of(p: Polynomial): Sign {
    const sign = this.byParts(p);
    if (this.quick || (sign.nonzero && (sign.nonnegative || sign.nonpositive))) return sign;
    return onDemand(
      () => this.shows(p, '>='),
      () => this.shows(negateP(p), '>='),
      () => sign.nonzero || [p, negateP(p)].some((q) => this.shows(q, '>=') && this.shows(q, '>')),
    );
  }

  /** Whether a normal form is nonnegative, or positive: by its parts, or by a search for a combination of facts. */
  private shows(p: Polynomial, goal: '>=' | '>'): boolean {
    const sign = this.byParts(p);
    if (sign.nonnegative && (goal === '>=' || sign.nonzero)) return true;
    if (this.quick) return false;
    const key = `${goal} ${p.key}`;
    let found = this.settled.get(key);
    if (found === undefined) {
      found = this.combines(p, goal, combination(p, goal, this));
      this.settled.set(key, found);
    }
    return found;
  }

  /** The sign by those of the monomials, or because a fact says so. */
  private byParts(p: Polynomial): Sign {
    const c = constantOf(p);
    if (c) return numberSign(c);
    const known = this.memo.get(p.key);
    if (known) return known;
    if (this.busy.has(p.key)) {
      this.cuts += 1;
      return unknownSign;
    }
    this.busy.add(p.key);
    const cuts = this.cuts;
    let sign = settled(sumOfSigns([...p.terms.values()].map((m) => this.ofMonomial(m))));
    if (!sign.nonzero) {
      const m = single(p);
      if (!m || m.factors.length === 1) sign = either(sign, this.byFacts(p));
      if (!m) sign = either(sign, this.byCounts(p));
    }
    this.busy.delete(p.key);
    // what was asked of itself on the way is known only in that light
    if (this.cuts === cuts || this.busy.size === 0) this.memo.set(p.key, sign);
    return sign;
  }

  /** S not empty ⊢ |S| − 1 >= 0: the sign of a sum in which every such |S| is one and something nonnegative. */
  private byCounts(p: Polynomial): Sign {
    const terms = [...p.terms.values()];
    const counted = new Set(terms.filter((m) => this.isCount(m)));
    if (counted.size === 0) return unknownSign;
    let least = Rational.zero;
    const others: Sign[] = [];
    for (const m of terms) {
      if (m.factors.length > 0 && !counted.has(m)) {
        others.push(this.ofMonomial(m));
        continue;
      }
      least = least.plus(m.coefficient);
      if (counted.has(m)) others.push({ ...numberSign(m.coefficient), nonzero: false });
    }
    return sumOfSigns([numberSign(least), ...others]);
  }

  /** A multiple of the size of a set that is not empty. */
  private isCount({ factors: [f, ...more] }: Monomial): boolean {
    if (f?.atom.kind !== 'card' || more.length > 0) return false;
    return constantOf(f.exponent)?.equals(Rational.one) === true && this.ofAtom(f.atom).nonzero;
  }

  ofMonomial(m: Monomial): Sign {
    return settled(productOfSigns([numberSign(m.coefficient), ...m.factors.map((f) => this.ofFactor(f))]));
  }

  private ofFactor(f: Factor): Sign {
    return signOfPower(constantOf(f.exponent), this.ofAtom(f.atom));
  }

  private ofAtom(a: Atom): Sign {
    const known = this.atoms.get(a.key);
    if (known) return known;
    const cuts = this.cuts;
    const direct = settled(this.structural(a));
    const decided = direct.nonzero && (direct.nonnegative || direct.nonpositive);
    const sign = decided ? direct : either(direct, this.byFacts(ofAtom(a)));
    if (this.cuts === cuts) this.atoms.set(a.key, sign);
    return sign;
  }

  private structural(a: Atom): Sign {
    switch (a.kind) {
      case 'apply': {
        if (naturalAtom(a)) return nonnegativeSign;
        const c = a.head.constraint;
        if (!c) return unknownSign;
        const low = c.lower ? { at: c.lower.value.sign, strict: c.lower.strict } : undefined;
        const high = c.upper ? { at: c.upper.value.sign, strict: c.upper.strict } : undefined;
        const up = low !== undefined && low.at >= 0;
        const down = high !== undefined && high.at <= 0;
        const nonzero = (up && (low.at > 0 || low.strict)) || (down && (high.at < 0 || high.strict));
        return { nonnegative: up, nonpositive: down, nonzero };
      }
      case 'sigma': {
        const inner = productOfSigns(a.factors.map((f) => this.ofFactor(f)));
        const filled = (): boolean => a.indices.every((i) => this.nonempty(domainToTerm(i.domain)));
        const sign = signOfFold('sum', inner, filled);
        return orElse(sign, () => ({ ...unknownSign, nonzero: this.weighted(a) }));
      }
      case 'extremum':
        return signOfFold('max', this.byParts(a.body), () => true);
      case 'bigproduct':
        return signOfFold('product', this.byParts(a.body), () => true);
      case 'maximum':
        return signOfCall(
          'max',
          a.args.map((x) => this.byParts(x)),
          () => unknownSign,
        );
      case 'group':
        return this.byParts(a.of);
      case 'number':
        return numberSign(a.value);
      case 'pi':
        return positiveSign;
      case 'function': {
        const args = a.name === 'exp' || a.name === 'log' ? [] : [this.byParts(a.of)];
        return signOfCall(a.name, args, () => this.byParts(subtractP(a.of, oneP)));
      }
      case 'delta':
      case 'indicator':
        return nonnegativeSign;
      case 'card':
        return {
          nonnegative: true,
          nonpositive: false,
          nonzero: a.domain.kind === 'set' && this.nonemptySet(domainToTerm(a.domain)),
        };
      case 'derivative':
        return unknownSign;
    }
  }

  /** Σ_t P[t] = 1, P >= 0, f[t] > 0 for every t ⊢ Σ_t P[t]·f[t] > 0; likewise for f < 0. */
  private weighted(a: Extract<Atom, { kind: 'sigma' }>): boolean {
    const [index, more] = a.indices;
    if (!index || more) return false;
    const weights = a.factors.find((f) => isRow(f, index.variable));
    if (!weights) return false;
    const rest = productOfSigns(a.factors.filter((f) => f !== weights).map((f) => this.ofFactor(f)));
    return rest.nonzero && (rest.nonnegative || rest.nonpositive);
  }

  /** Nonempty by declaration; within the normalizer nothing more is asked, so that asking ends. */
  private nonempty(d: Domain): boolean {
    if (d.kind === 'range')
      return this.byParts(subtractP(this.normalizer.normalize(d.size), oneP)).nonnegative;
    return this.nonemptySet(d);
  }

  private nonemptySet(d: Domain): boolean {
    return d.kind === 'set' && (d.set.law || this.context.declaredNonempty(d.set));
  }

  /** A multiple of a known fact, at some instance of it. */
  private byFacts(p: Polynomial): Sign {
    let sign = unknownSign;
    for (const fact of this.facts) {
      if (p.terms.size !== fact.of.terms.size || !fact.needs.every((id) => p.free.has(id))) continue;
      const apart: Sign = {
        nonnegative: fact.relation !== '!=',
        nonpositive: false,
        nonzero: fact.relation === '>' || fact.relation === '!=',
      };
      // what is cheap is asked before what is dear
      if (fact.universals.size === 0 && !ratioOf(p, fact.of)) continue;
      for (const match of matches(fact, p, this.normalizer)) {
        const of = this.instance(fact, match, p, [fact]);
        const ratio = of && ratioOf(p, of);
        if (ratio) sign = either(sign, ratio.sign > 0 ? apart : negated(apart));
      }
    }
    return sign;
  }

  /** x: τ, C(x) ⊢ f(x) ⋈ 0;  a: τ, C(a)   ⊢   f(a) ⋈ 0. The values are about what p and the facts are about, and mean something where p does. */
  instance(fact: Fact, match: Match, p: Polynomial, facts: readonly Fact[]): Polynomial | undefined {
    if (fact.universals.size === 0) return this.discharged(fact.conditions) ? fact.of : undefined;
    const about = [p.free, ...facts.map((f) => f.of.free)];
    const means = (value: Term): boolean => isPartOf(value, p);
    if (!suit(match.values, [...fact.universals.values()], about, this, means)) return undefined;
    const by = { variables: match.values };
    let instance = fact.instances.get(match);
    if (!instance) {
      instance = { conditions: fact.conditions.map((c) => substituteProposition(c, by)) };
      fact.instances.set(match, instance);
    }
    if (!this.discharged(instance.conditions)) return undefined;
    instance.of ??= this.normalizer.normalize(substitute(toTerm(fact.of), by));
    return instance.of;
  }

  isNonnegative(t: Term): boolean {
    const p = this.normalizer.normalize(t);
    return isNatural(p) || this.byParts(p).nonnegative;
  }

  private discharged(conditions: readonly Proposition[]): boolean {
    // What a condition asks may be what the fact shows, at a larger term each time.
    if (this.discharging >= maximumNesting) {
      this.cuts += 1;
      return false;
    }
    this.discharging += 1;
    try {
      return conditions.every((c) => this.plainly(c));
    } finally {
      this.discharging -= 1;
    }
  }

  /** A relation by the signs of parts alone, without a search. */
  private plainly(p: Proposition): boolean {
    if (p.tag === 'and') return p.parts.every((q) => this.plainly(q));
    if (p.tag !== 'relation') return false;
    const { left, relation, right } = p;
    const difference = subtractP(this.normalizer.normalize(right), this.normalizer.normalize(left));
    // the most frequent question of all
    if (relation === '<=' && isNatural(difference)) return true;
    return isSign(relation, this.byParts(difference));
  }

  /**
   * f₁ ⋈ 0, …  c₁, … >= 0  every monomial of p − Σ cᵢ fᵢ is >= 0   ⊢   p >= 0; p > 0 with one more: a monomial is not zero, or fᵢ > 0 and cᵢ ≠ 0.
   */
  combines(p: Polynomial, goal: '>=' | '>', steps: readonly Step[] | undefined): boolean {
    if (!steps) return false;
    let rest = p;
    let strict = goal === '>=';
    const facts = steps.map((s) => s.fact);
    for (const { fact, match, times } of steps) {
      const of =
        isPlain(fact) || this.facts.includes(fact) ? this.instance(fact, match, p, facts) : undefined;
      const sign = this.ofMonomial(times);
      if (!of || fact.relation === '!=' || !sign.nonnegative) return false;
      strict ||= fact.relation === '>' && sign.nonzero;
      rest = subtractP(rest, this.normalizer.multiply(fromMonomials([times]), of));
    }
    const signs = [...rest.terms.values()].map((m) => this.ofMonomial(m));
    return signs.every((s) => s.nonnegative) && (strict || signs.some((s) => s.nonzero));
  }

  // Terms as they are written

  /** The sign of a term, by its structure or by its normal form. */
  ofTerm(t: Term): Sign {
    return orElse(this.byStructure(t), () => this.of(this.normalizer.normalize(t)));
  }

  /** As `ofTerm`, but without a search: that is made for the whole sum. */
  private ofSummand(t: Term): Sign {
    return orElse(this.byStructure(t), () => this.byParts(this.normalizer.normalize(t)));
  }

  private byStructure(t: Term): Sign {
    switch (t.tag) {
      case 'number':
        return numberSign(t.value);
      case 'add':
        return sumOfSigns(t.terms.map((s) => this.ofSummand(s)));
      case 'negate':
        return negated(this.ofTerm(t.of));
      case 'multiply':
        return productOfSigns(t.factors.map((f) => this.ofTerm(f)));
      case 'divide':
        return productOfSigns([this.ofTerm(t.numerator), this.ofTerm(t.denominator)]);
      case 'power':
        return signOfPower(constantOf(this.normalizer.normalize(t.exponent)), this.ofTerm(t.base));
      case 'fold': {
        const { variable, body } = openFold(t);
        const inner = this.context.open(variable, t.domain).signs.ofTerm(body);
        return signOfFold(t.operator, inner, () => this.context.isNonempty(t.domain));
      }
      case 'call': {
        const args = t.args.map((a) => this.ofTerm(a));
        return signOfCall(t.builtin, args, () => this.ofTerm(subtract(t.args[0] as Term, one)));
      }
      default:
        return unknownSign;
    }
  }

  /** Whether a relation follows from signs. */
  proves(p: Proposition): boolean {
    if (p.tag === 'and') return p.parts.every((q) => this.proves(q));
    if (p.tag !== 'relation') return false;
    return this.relates(p.left, p.relation, p.right);
  }

  relates(left: Term, relation: Relation, right: Term): boolean {
    const zeroLeft = left.tag === 'number' && left.value.isZero;
    const zeroRight = right.tag === 'number' && right.value.isZero;
    const difference = zeroLeft ? right : zeroRight ? negate(left) : subtract(right, left);
    // what the signs of parts settle needs no search
    if (!this.quick && this.plainly({ tag: 'relation', left, relation, right })) return true;
    if (relation === '>=') return this.relates(right, '<=', left);
    if (relation === '>') return this.relates(right, '<', left);
    if (relation === '==' && this.normalizer.same(left, right)) return true;
    if (relation === '==' || relation === '!=') return isSign(relation, this.ofTerm(difference));
    return (
      isSign(relation, this.ofSummand(difference)) ||
      this.shows(this.normalizer.normalize(difference), relation === '<' ? '>' : '>=')
    );
  }
}

/** Whether a relation holds when the right side less the left one has this sign. */
function isSign(relation: Relation, s: Sign): boolean {
  switch (relation) {
    case '==':
      return s.nonnegative && s.nonpositive;
    case '!=':
      return s.nonzero;
    case '<=':
    case '<':
      return s.nonnegative && (relation === '<=' || s.nonzero);
    case '>=':
    case '>':
      return s.nonpositive && (relation === '>=' || s.nonzero);
  }
}

/** P[…, t]: an entry of a row of probabilities, at the index that runs through the row. */
function isRow(f: Factor, t: Variable): boolean {
  const { atom, exponent } = f;
  if (atom.kind !== 'apply' || !atom.head.constraint?.normalized || !constantOf(exponent)?.isOne)
    return false;
  const args = atom.args.map((x) => ('terms' in x ? x : undefined));
  const last = args.at(-1);
  const at = last && asAtom(last);
  const before = args.slice(0, -1).every((x) => x !== undefined && !x.free.has(t.id));
  return before && at?.kind === 'apply' && at.args.length === 0 && at.head.id === t.id;
}

/** Whether a term is a factor, its exponent, or what stands in it below no binder. */
function isPartOf(t: Term, p: Polynomial): boolean {
  const factors = [...p.terms.values()].flatMap((m) => m.factors);
  const parts = factors.flatMap(({ atom, exponent }) => {
    const base = atomToTerm(atom);
    return [base, toTerm(exponent), ...(partsOf(base).outside as readonly Term[])];
  });
  return parts.some((x) => alphaEqual(x, t));
}

function ratioOf(p: Polynomial, q: Polynomial): Rational | undefined {
  const [first] = q.terms.values();
  const own = first ? p.terms.get(first.key) : undefined;
  if (!first || !own) return undefined;
  if (p.terms.size !== q.terms.size) return undefined;
  const ratio = own.coefficient.dividedBy(first.coefficient);
  for (const m of q.terms.values())
    if (!p.terms.get(m.key)?.coefficient.equals(m.coefficient.times(ratio))) return undefined;
  return ratio;
}
