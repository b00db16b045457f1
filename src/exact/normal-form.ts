/**
 * The normal form over Q of a term: what `algebra` means.
 *
 * A normalizer knows the signs that its context proves (`Signs`), because sqrt(x^2) = x, log(x y) = log x + log y and
 * max(c f) = c max f hold only with them. Two terms with the same key are equal wherever both are defined.
 */
import { elementType, ref } from '../term/build.ts';
import { ExpansionError } from '../term/errors.ts';
import { Rational } from '../term/rational.ts';
import { remembered } from '../term/remembered.ts';
import { substitute } from '../term/substitute.ts';
import { type Domain, freshVariable, type Proposition, type Term, type Variable } from '../term/term.ts';
import {
  commonFactors,
  commonScale,
  commonTerms,
  components,
  highest,
  leading,
  primePowers,
} from './choices.ts';
import {
  type Argument,
  type Atom,
  addP,
  asAtom,
  atom,
  type BoundIndex,
  constant,
  constantOf,
  domainKey,
  equalP,
  type Factor,
  freeOfDomain,
  fromMonomials,
  integerOf,
  type Monomial,
  maximumTerms,
  monomial,
  type NormalDomain,
  negateP,
  ofAtom,
  oneP,
  type Polynomial,
  scaleP,
  single,
  subtractP,
  zeroP,
} from './polynomial.ts';
import { domainToTerm, factorToTerm, toTerm } from './readback.ts';

/** What is known of the sign of a normal form. Everything unknown is false. */
export interface Sign {
  readonly nonnegative: boolean;
  readonly nonpositive: boolean;
  readonly nonzero: boolean;
}

/** The signs that a context proves. */
export interface Signs {
  of(p: Polynomial): Sign;
}

export const unknownSign: Sign = { nonnegative: false, nonpositive: false, nonzero: false };
/** Knows nothing: normal forms that hold in every context. */
export const noSigns: Signs = { of: () => unknownSign };

/** Whether a product, summed over what is finite, has a mean over all laws among the indices together: then means may be taken in any order. */
export type HasMean = (indices: readonly BoundIndex[], factors: readonly Factor[]) => boolean;

/** A normal form with all that was asked of signs on the way: it is the same wherever the answers are. */
interface Known {
  readonly result: Polynomial;
  readonly asked: ReadonlyMap<string, Asked>;
  /** It was asked what has a mean: elsewhere the answer may be another. */
  readonly ownMeans: boolean;
}
interface Asked {
  readonly of: Polynomial;
  readonly sign: Sign;
}

type Sigma = Extract<Atom, { kind: 'sigma' }>;

const nothingAsked: ReadonlyMap<string, Asked> = new Map();
/** Of every term, its normal forms in the contexts in which it stood. */
const knownForms = remembered<Term, Known[]>();
const maximumForms = 4;

const sameSign = (a: Sign, b: Sign): boolean =>
  a.nonnegative === b.nonnegative && a.nonpositive === b.nonpositive && a.nonzero === b.nonzero;

/** The body below a binder under fresh variables, the same ones every time: so what is known of its terms stays known. */
const opened = remembered<Term, { readonly variables: readonly Variable[]; readonly body: Term }>();

function openOnce(
  t: Term,
  bound: readonly Variable[],
  body: Term,
): { readonly variables: readonly Variable[]; readonly body: Term } {
  const known = opened.get(t);
  if (known) return known;
  const constrained = t.tag === 'fold';
  const variables = bound.map((v) =>
    freshVariable(v.name, v.type, constrained ? { constraint: v.constraint } : {}),
  );
  const by = new Map(bound.map((v, i) => [v.id, ref(variables[i] as Variable)]));
  const result = { variables, body: substitute(body, { variables: by }) };
  opened.set(t, result);
  return result;
}

const variables = remembered<Variable, Polynomial>();

function ofVariable(v: Variable): Polynomial {
  const known = variables.get(v);
  if (known) return known;
  const p = ofAtom(atom({ kind: 'apply', head: v, args: [] }));
  variables.set(v, p);
  return p;
}

export class Normalizer {
  private readonly cache = new Map<Term, Known>();
  /** What the normal forms that are being made have asked. */
  private asking: Map<string, Asked> | undefined;
  private askedMeans = false;
  /** While it is found out what has a mean, it is not asked again. */
  private findingMeans = false;

  constructor(
    private readonly given: Signs = noSigns,
    private readonly hasMean: HasMean = () => false,
  ) {}

  private readonly signs: Signs = {
    of: (p) => {
      const sign = this.given.of(p);
      this.asking ??= new Map();
      this.asking.set(p.key, { of: p, sign });
      return sign;
    },
  };

  /** The normal form. Throws ExpansionError when it would be too large. */
  normalize(term: Term): Polynomial {
    if (term.tag === 'variable') return ofVariable(term.variable);
    if (term.tag === 'number') return constant(term.value);
    const known = this.cache.get(term) ?? this.elsewhere(term) ?? this.anew(term);
    this.askedMeans ||= known.ownMeans;
    if (known.asked.size > 0) {
      this.asking ??= new Map();
      for (const [key, asked] of known.asked) this.asking.set(key, asked);
    }
    return known.result;
  }

  /** A normal form made in another context, where signs were what they are here. */
  private elsewhere(term: Term): Known | undefined {
    const found = knownForms
      .get(term)
      ?.find(
        ({ asked }) =>
          asked.size === 0 || [...asked.values()].every(({ of, sign }) => sameSign(this.given.of(of), sign)),
      );
    if (found && found.asked.size > 0) this.cache.set(term, found);
    return found;
  }

  private anew(term: Term): Known {
    const outer = this.asking;
    const outerMeans = this.askedMeans;
    this.asking = undefined;
    this.askedMeans = false;
    try {
      const result = this.compute(term);
      const known = { result, asked: this.asking ?? nothingAsked, ownMeans: this.askedMeans };
      if (known.ownMeans) {
        if (!this.findingMeans) this.cache.set(term, known);
        return known;
      }
      if (known.asked.size > 0) this.cache.set(term, known);
      const forms = knownForms.get(term);
      if (!forms) knownForms.set(term, [known]);
      else if (forms.length < maximumForms) forms.push(known);
      return known;
    } finally {
      this.asking = outer;
      this.askedMeans = outerMeans;
    }
  }

  private compute(t: Term): Polynomial {
    switch (t.tag) {
      case 'number':
        return constant(t.value);
      case 'variable':
        return ofVariable(t.variable);
      case 'apply':
        return ofAtom(atom({ kind: 'apply', head: t.head, args: t.args.map((a) => this.argument(a)) }));
      case 'lambda':
        throw new TypeError('an array cannot stand for a number');
      case 'add':
        return addP(...t.terms.map((s) => this.normalize(s)));
      case 'multiply':
        return t.factors.map((f) => this.normalize(f)).reduce((p, q) => this.multiply(p, q), oneP);
      case 'negate':
        return negateP(this.normalize(t.of));
      case 'divide':
        return this.multiply(
          this.normalize(t.numerator),
          this.power(this.normalize(t.denominator), constant(Rational.of(-1))),
        );
      case 'power':
        return this.power(this.normalize(t.base), this.normalize(t.exponent));
      case 'call':
        return this.call(t);
      case 'fold':
        return this.fold(t);
      case 'delta':
        return this.delta(this.normalize(t.left), this.normalize(t.right));
      case 'indicator':
        return this.indicator(t.of);
      case 'card':
        return this.card(this.domain(t.domain));
      case 'derivative': {
        const { variables, body } = openOnce(t, [t.variable], t.body);
        const variable = variables[0] as Variable;
        return ofAtom(
          atom({ kind: 'derivative', variable, at: this.normalize(t.at), body: this.normalize(body) }),
        );
      }
    }
  }

  private argument(a: Term): Argument {
    if (a.tag !== 'lambda') return this.normalize(a);
    const { variables, body } = openOnce(a, a.params, a.body);
    return { params: variables, body: this.normalize(body) };
  }

  domain(d: Domain): NormalDomain {
    return d.kind === 'range'
      ? { kind: 'range', size: this.normalize(d.size) }
      : { kind: 'set', set: d.set, at: d.at.map((a) => this.normalize(a)) };
  }

  private card(d: NormalDomain): Polynomial {
    if (d.kind === 'range') return d.size;
    if (d.set.law) return oneP;
    return ofAtom(atom({ kind: 'card', domain: d }));
  }

  // Products and powers

  multiply(p: Polynomial, q: Polynomial): Polynomial {
    if (p.terms.size === 0 || q.terms.size === 0) return zeroP;
    const cp = constantOf(p);
    if (cp) return scaleP(q, cp);
    const cq = constantOf(q);
    if (cq) return scaleP(p, cq);
    if (p.terms.size * q.terms.size > maximumTerms) {
      throw new ExpansionError(
        `multiplying out ${p.terms.size} by ${q.terms.size} terms exceeds ${maximumTerms}`,
      );
    }
    const terms = new Map<string, Monomial>();
    const rest: Polynomial[] = [];
    for (const a of p.terms.values()) {
      for (const b of q.terms.values()) {
        const product = this.product(a.coefficient.times(b.coefficient), [...a.factors, ...b.factors]);
        if ('terms' in product) {
          rest.push(product);
          continue;
        }
        const before = terms.get(product.key);
        const coefficient = before ? before.coefficient.plus(product.coefficient) : product.coefficient;
        if (coefficient.isZero) terms.delete(product.key);
        else terms.set(product.key, before ? { ...product, coefficient } : product);
      }
    }
    return addP(fromMonomials([...terms.values()]), ...rest);
  }

  /** A coefficient times factors: a monomial, unless merging them makes something that has to be multiplied out. */
  private product(coefficient: Rational, factors: readonly Factor[]): Monomial | Polynomial {
    const merged = new Map<string, Factor>();
    for (const f of factors) {
      const before = merged.get(f.atom.key);
      merged.set(f.atom.key, before ? { atom: f.atom, exponent: addP(before.exponent, f.exponent) } : f);
    }
    const plain: Factor[] = [];
    const expand: Polynomial[] = [];
    for (const f of merged.values()) {
      if (f.exponent.terms.size === 0) continue;
      const special = this.simplifyFactor(f);
      if (special) expand.push(special);
      else plain.push(f);
    }
    const reduced = expand.length === 0 ? this.reduceGroup(coefficient, plain) : undefined;
    if (reduced) return reduced;
    const m = monomial(coefficient, plain);
    if (expand.length === 0) return m;
    return expand.reduce((p, q) => this.multiply(p, q), fromMonomials([m]));
  }

  /** What a power of an atom is when it is not a plain factor: groups multiply out, |x|^2 is x^2, indicators are idempotent. */
  private simplifyFactor(f: Factor): Polynomial | undefined {
    const e = constantOf(f.exponent);
    const a = f.atom;
    switch (a.kind) {
      case 'group': {
        if (e?.isInteger && e.sign > 0) return this.integerPower(a.of, small(e.numerator));
        if (e && !e.isInteger && e.compare(Rational.one) > 0) {
          const whole = e.numerator / e.denominator;
          const fraction = e.minus(Rational.of(whole));
          return this.multiply(this.integerPower(a.of, small(whole)), ofAtom(a, constant(fraction)));
        }
        if (e === undefined) {
          const whole = f.exponent.terms.get('')?.coefficient;
          if (whole?.isInteger && whole.sign > 0 && isNatural(subtractP(f.exponent, constant(whole)))) {
            const symbolic = ofAtom(a, subtractP(f.exponent, constant(whole)));
            return this.multiply(this.integerPower(a.of, small(whole.numerator)), symbolic);
          }
        }
        return undefined;
      }
      case 'number': {
        if (a.value.isZero && e && e.sign < 0) return undefined;
        if (e?.isInteger) return constant(a.value.power(small(e.numerator)));
        if (e) {
          const root = a.value.root(small(e.denominator));
          if (root) return constant(root.power(small(e.numerator)));
          const whole = floor(e);
          if (whole !== 0n) {
            return scaleP(ofAtom(a, constant(e.minus(Rational.of(whole)))), a.value.power(small(whole)));
          }
          return undefined;
        }
        const whole = f.exponent.terms.get('')?.coefficient;
        if (whole?.isInteger && !whole.isZero && !a.value.isZero) {
          return scaleP(
            ofAtom(a, subtractP(f.exponent, constant(whole))),
            a.value.power(small(whole.numerator)),
          );
        }
        return undefined;
      }
      case 'function':
        if (a.name === 'abs' && e?.isInteger && e.numerator % 2n === 0n) return this.power(a.of, f.exponent);
        if (a.name === 'abs' && e?.isInteger && e.sign > 0 && e.numerator > 1n) {
          return this.multiply(this.power(a.of, constant(e.minus(Rational.one))), ofAtom(a));
        }
        if (a.name === 'exp' && e === undefined) return this.exponential(this.multiply(a.of, f.exponent));
        return undefined;
      case 'delta':
      case 'indicator':
        return e?.isInteger && e.compare(Rational.one) > 0 ? ofAtom(a) : undefined;
      default:
        return undefined;
    }
  }

  /** N · P^-k = R · P^-k + Q · P^(1-k) where N = Q · P + R: the relation P · P^-1 = 1, oriented at the leading monomial of P. */
  private reduceGroup(coefficient: Rational, factors: readonly Factor[]): Polynomial | undefined {
    for (const g of factors) {
      if (g.atom.kind !== 'group') continue;
      let e = constantOf(g.exponent);
      if (!e || e.sign >= 0) continue;
      const lead = leading(g.atom.of);
      const rest = factors.filter((f) => f !== g);
      if (!lead || !divideOut(rest, lead.factors)) continue;
      let below = zeroP;
      let above = asPolynomial(this.product(coefficient, rest));
      for (; e.sign < 0; e = e.plus(Rational.one)) {
        const { quotient, remainder } = this.divided(above, g.atom.of, lead);
        below = addP(this.multiply(remainder, ofAtom(g.atom, constant(e))), below);
        above = quotient;
      }
      return addP(e.isZero ? above : this.multiply(above, ofAtom(g.atom, constant(e))), below);
    }
    return undefined;
  }

  /** p = quotient · by + remainder, no monomial of which the leading one of `by` divides. Equal monomials are divided once, together. */
  private divided(
    p: Polynomial,
    by: Polynomial,
    lead: Monomial,
  ): { readonly quotient: Polynomial; readonly remainder: Polynomial } {
    let quotient = zeroP;
    let remainder = p;
    for (let step = 0; step < maximumTerms; step++) {
      const next = highest([...remainder.terms.values()].filter((m) => divideOut(m.factors, lead.factors)));
      if (!next) return { quotient, remainder };
      const one = fromMonomials([
        monomial(next.coefficient.dividedBy(lead.coefficient), divideOut(next.factors, lead.factors) ?? []),
      ]);
      quotient = addP(quotient, one);
      remainder = subtractP(remainder, this.multiply(one, by));
    }
    throw new ExpansionError('a division by a sum does not end');
  }

  integerPower(p: Polynomial, n: number): Polynomial {
    if (n === 0) return oneP;
    const m = single(p);
    if (m) {
      const raised = m.factors.map((f) => ({ atom: f.atom, exponent: scaleP(f.exponent, Rational.of(n)) }));
      return asPolynomial(this.product(m.coefficient.power(n), raised));
    }
    if (n > 24) throw new ExpansionError(`a sum to the power ${n} is not multiplied out`);
    let result = p;
    for (let i = 1; i < n; i++) result = this.multiply(result, p);
    return result;
  }

  power(base: Polynomial, exponent: Polynomial): Polynomial {
    const e = constantOf(exponent);
    if (e?.isZero) return oneP;
    if (e?.isOne) return base;
    if (e?.isInteger && e.sign > 0) return this.integerPower(base, small(e.numerator));
    if (base.terms.size === 0)
      return this.factor({ atom: atom({ kind: 'number', value: Rational.zero }), exponent });
    if (constantOf(base)?.isOne) return oneP;
    const integral = e ? e.isInteger : isInteger(exponent);
    const { coefficient, common, rest } = this.content(base, integral);
    let result = this.numberPower(coefficient, exponent);
    const kept: Factor[] = [];
    for (const f of common) {
      const raised = this.factorPower(f, exponent, integral);
      if (raised) result = this.multiply(result, raised);
      else kept.push(f);
    }
    const remaining =
      kept.length === 0 ? rest : this.multiply(rest, fromMonomials([monomial(Rational.one, kept)]));
    if (constantOf(remaining)?.isOne) return result;
    const alone = asAtom(remaining);
    const inner = alone?.kind === 'group' ? alone : atom({ kind: 'group', of: remaining });
    return this.multiply(result, this.factor({ atom: inner, exponent }));
  }

  private factor(f: Factor): Polynomial {
    return asPolynomial(this.product(Rational.one, [f]));
  }

  /** (a^k)^e where it is a^(k e): for integer e, or a nonnegative base, or through |a| for even k. */
  private factorPower(f: Factor, exponent: Polynomial, integral: boolean): Polynomial | undefined {
    const k = constantOf(f.exponent);
    const e = constantOf(exponent);
    if (f.atom.kind === 'function' && f.atom.name === 'exp') {
      return this.exponential(this.multiply(this.multiply(f.atom.of, f.exponent), exponent));
    }
    const merged = this.multiply(f.exponent, exponent);
    if (integral && (k?.isInteger || isInteger(f.exponent)))
      return this.factor({ atom: f.atom, exponent: merged });
    const sign = this.signs.of(ofAtom(f.atom));
    if (sign.nonnegative && (e !== undefined || sign.nonzero) && (k !== undefined || sign.nonzero)) {
      return this.factor({ atom: f.atom, exponent: merged });
    }
    if (k?.isInteger && k.sign > 0 && k.numerator % 2n === 0n && e !== undefined) {
      return this.power(this.absolute(ofAtom(f.atom)), merged);
    }
    return undefined;
  }

  private numberPower(value: Rational, exponent: Polynomial): Polynomial {
    if (value.isOne) return oneP;
    const e = constantOf(exponent);
    if (e?.isInteger) return constant(value.power(small(e.numerator)));
    const parts: Polynomial[] = [];
    const integer = (n: bigint, by: Polynomial): void => {
      if (n === 1n) return;
      for (const [prime, multiplicity] of factored(n)) {
        parts.push(
          this.factor({
            atom: atom({ kind: 'number', value: Rational.of(prime) }),
            exponent: scaleP(by, Rational.of(multiplicity)),
          }),
        );
      }
    };
    const size = value.absolute();
    if (value.sign < 0)
      parts.push(this.factor({ atom: atom({ kind: 'number', value: Rational.of(-1) }), exponent }));
    integer(size.numerator, exponent);
    integer(size.denominator, negateP(exponent));
    return parts.reduce((p, q) => this.multiply(p, q), oneP);
  }

  /**
   * base = coefficient · common factors · rest. For integer powers the coefficient carries the sign, so that the rest begins
   * with coefficient one; otherwise it is positive, and common factors are taken out only where they are nonnegative.
   */
  private content(
    p: Polynomial,
    integral: boolean,
  ): { coefficient: Rational; common: Factor[]; rest: Polynomial } {
    const monomials = [...p.terms.values()];
    const first = monomials.reduce((a, b) => (a.key < b.key ? a : b));
    if (monomials.length === 1) {
      const negative = first.coefficient.sign < 0 && !integral;
      const coefficient = negative ? first.coefficient.negated() : first.coefficient;
      return { coefficient, common: [...first.factors], rest: negative ? constant(Rational.of(-1)) : oneP };
    }
    const coefficient = integral ? first.coefficient : scaleOf(monomials);
    let common = commonFactors(monomials);
    if (!integral) common = common.filter((f) => this.signs.of(ofAtom(f.atom)).nonnegative);
    return { coefficient, common, rest: without(monomials, coefficient, common) };
  }

  // Functions

  private call(t: Extract<Term, { tag: 'call' }>): Polynomial {
    if (t.builtin === 'pi') return ofAtom(piAtom);
    const args = t.args.map((a) => this.normalize(a));
    const p = args[0] as Polynomial;
    switch (t.builtin) {
      case 'exp':
        return this.exponential(p);
      case 'log':
        return this.logarithm(p);
      case 'sqrt':
        return this.power(p, constant(Rational.of(1, 2)));
      case 'abs':
        return this.absolute(p);
      case 'relu':
        return this.maximum([p, zeroP]);
      case 'max':
        return this.maximum(args);
      case 'min':
        return negateP(this.maximum(args.map(negateP)));
      case 'sign': {
        const s = this.signs.of(p);
        if (s.nonzero && s.nonnegative) return oneP;
        if (s.nonzero && s.nonpositive) return constant(Rational.of(-1));
        if (p.terms.size === 0) return zeroP;
        return this.odd('sign', p);
      }
      case 'tanh':
      case 'sin':
        return this.odd(t.builtin, p);
      case 'cos':
        return p.terms.size === 0
          ? oneP
          : ofAtom(atom({ kind: 'function', name: 'cos', of: this.upToSign(p).of }));
    }
  }

  /**
   * tanh, sin and sign are odd, and 0 at 0. Of pi the normal form knows one equation; that pi lies between its rational bounds
   * (enclosure.ts) makes it the first positive zero of the sine, and the rest is derived (proofs/lemmas/circle-constant).
   *
   *     ────────────
   *     sin(pi) == 0
   */
  private odd(name: 'tanh' | 'sin' | 'sign', p: Polynomial): Polynomial {
    if (p.terms.size === 0) return zeroP;
    const { of, flipped } = this.upToSign(p);
    if (name === 'sin' && asAtom(of)?.kind === 'pi') return zeroP;
    const value = ofAtom(atom({ kind: 'function', name, of }));
    return flipped ? negateP(value) : value;
  }

  /** p or −p, whichever begins with a positive coefficient. */
  private upToSign(p: Polynomial): { of: Polynomial; flipped: boolean } {
    const first = [...p.terms.values()].reduce((a, b) => (a.key < b.key ? a : b));
    return first.coefficient.sign < 0 ? { of: negateP(p), flipped: true } : { of: p, flipped: false };
  }

  exponential(p: Polynomial): Polynomial {
    let result = oneP;
    for (const m of p.terms.values()) {
      const only = m.factors.length === 1 ? (m.factors[0] as Factor) : undefined;
      if (only?.atom.kind === 'function' && only.atom.name === 'log' && constantOf(only.exponent)?.isOne) {
        result = this.multiply(result, this.power(only.atom.of, constant(m.coefficient)));
        continue;
      }
      const product =
        only && constantOf(only.exponent)?.isOne ? this.productOfLogarithms(only.atom) : undefined;
      if (product) {
        result = this.multiply(result, this.power(product, constant(m.coefficient)));
        continue;
      }
      const of = fromMonomials([{ ...m, coefficient: Rational.one }]);
      result = this.multiply(
        result,
        ofAtom(atom({ kind: 'function', name: 'exp', of }), constant(m.coefficient)),
      );
    }
    return result;
  }

  /** exp(Σ_i log f(i)) = Π_i f(i) over a finite index set. */
  private productOfLogarithms(sum: Atom): Polynomial | undefined {
    if (sum.kind !== 'sigma' || sum.factors.length !== 1) return undefined;
    const [factor] = sum.factors;
    const finite = sum.indices.every(({ domain }) => domain.kind === 'range' || !domain.set.law);
    if (!finite || factor?.atom.kind !== 'function' || factor.atom.name !== 'log') return undefined;
    if (!constantOf(factor.exponent)?.isOne) return undefined;
    return sum.indices.reduceRight((p, index) => this.bigProduct(index, p), factor.atom.of);
  }

  logarithm(p: Polynomial): Polynomial {
    if (p.terms.size === 0) return ofAtom(atom({ kind: 'function', name: 'log', of: p }));
    const { coefficient, common, rest } = this.content(p, false);
    const parts: Polynomial[] = [this.logarithmOfNumber(coefficient)];
    const kept: Factor[] = [];
    for (const f of common) {
      if (f.atom.kind === 'function' && f.atom.name === 'exp')
        parts.push(this.multiply(f.atom.of, f.exponent));
      else {
        const sign = this.signs.of(ofAtom(f.atom));
        if (sign.nonnegative && sign.nonzero)
          parts.push(this.multiply(f.exponent, this.logAtom(ofAtom(f.atom))));
        else kept.push(f);
      }
    }
    const remaining =
      kept.length === 0 ? rest : this.multiply(rest, fromMonomials([monomial(Rational.one, kept)]));
    if (!constantOf(remaining)?.isOne) parts.push(this.logAtom(remaining));
    return addP(...parts);
  }

  private logAtom(p: Polynomial): Polynomial {
    const only = asAtom(p);
    const of = only?.kind === 'group' ? only.of : p;
    return ofAtom(atom({ kind: 'function', name: 'log', of }));
  }

  private logarithmOfNumber(value: Rational): Polynomial {
    const integer = (n: bigint): Polynomial =>
      n === 1n
        ? zeroP
        : addP(
            ...factored(n).map(([prime, multiplicity]) =>
              scaleP(
                ofAtom(atom({ kind: 'function', name: 'log', of: constant(Rational.of(prime)) })),
                Rational.of(multiplicity),
              ),
            ),
          );
    return subtractP(integer(value.numerator), integer(value.denominator));
  }

  absolute(p: Polynomial): Polynomial {
    if (p.terms.size === 0) return zeroP;
    const sign = this.signs.of(p);
    if (sign.nonnegative) return p;
    if (sign.nonpositive) return negateP(p);
    const { coefficient, common, rest } = this.content(p, true);
    let result = constant(coefficient.absolute());
    for (const f of common) {
      const k = constantOf(f.exponent);
      const s = this.signs.of(this.factor(f));
      if (s.nonnegative) result = this.multiply(result, this.factor(f));
      else if (k?.isInteger || isInteger(f.exponent)) {
        result = this.multiply(
          result,
          this.factor({ atom: this.absAtom(ofAtom(f.atom)), exponent: f.exponent }),
        );
      } else result = this.multiply(result, ofAtom(this.absAtom(this.factor(f))));
    }
    if (constantOf(rest)?.absolute().isOne) return result;
    const s = this.signs.of(rest);
    if (s.nonnegative) return this.multiply(result, rest);
    if (s.nonpositive) return this.multiply(result, negateP(rest));
    return this.multiply(result, ofAtom(this.absAtom(rest)));
  }

  private absAtom(p: Polynomial): Atom {
    return atom({ kind: 'function', name: 'abs', of: this.upToSign(p).of });
  }

  private maximum(args: readonly Polynomial[]): Polynomial {
    const distinct = new Map<string, Polynomial>();
    for (const a of args) {
      const alone = asAtom(a);
      for (const x of alone?.kind === 'maximum' ? alone.args : [a]) distinct.set(x.key, x);
    }
    let rest = [...distinct.values()];
    const shared = commonTerms(rest);
    rest = rest.map((p) => subtractP(p, shared));
    for (const p of rest) {
      const others = rest.filter((q) => q !== p);
      if (others.length > 0 && others.every((q) => this.signs.of(subtractP(p, q)).nonnegative))
        return addP(shared, p);
    }
    if (rest.length === 1) return addP(shared, rest[0] as Polynomial);
    const monomials = rest.flatMap((p) => [...p.terms.values()]);
    const scale = scaleOf(monomials);
    const common = commonFactors(monomials).filter((f) => this.signs.of(this.factor(f)).nonnegative);
    const inner = rest.map((p) => without([...p.terms.values()], scale, common));
    const value = this.multiply(
      fromMonomials([monomial(scale, common)]),
      ofAtom(atom({ kind: 'maximum', args: inner })),
    );
    return addP(shared, value);
  }

  // Binders

  private fold(t: Extract<Term, { tag: 'fold' }>): Polynomial {
    const { variables, body } = openOnce(t, [t.variable], t.body);
    const index: BoundIndex = { variable: variables[0] as Variable, domain: this.domain(t.domain) };
    if (index.domain.kind === 'range' && t.operator !== 'max' && t.operator !== 'min') {
      const unrolled = this.unroll(t.operator === 'product' ? 'product' : 'sum', index, body);
      if (unrolled) return unrolled;
    }
    const p = this.normalize(body);
    switch (t.operator) {
      case 'sum':
      case 'expectation':
        return this.sum(index, p);
      case 'product':
        return this.bigProduct(index, p);
      case 'max':
        return this.extremum(index, p);
      case 'min':
        return negateP(this.extremum(index, negateP(p)));
    }
  }

  /** range(n + c) is range(n) and c members more. */
  private unroll(operator: 'sum' | 'product', index: BoundIndex, body: Term): Polynomial | undefined {
    if (index.domain.kind !== 'range') return undefined;
    const size = index.domain.size;
    const whole = size.terms.get('')?.coefficient ?? Rational.zero;
    const symbolic = subtractP(size, constant(whole));
    if (!whole.isInteger || whole.sign <= 0 || whole.numerator > 64n || !isNatural(symbolic)) {
      return size.terms.size === 0 ? (operator === 'sum' ? zeroP : oneP) : undefined;
    }
    // one after the other, so that what grows too large is not made whole
    let result = operator === 'sum' ? zeroP : oneP;
    const join = (p: Polynomial): void => {
      result = operator === 'sum' ? addP(result, p) : this.multiply(result, p);
    };
    if (symbolic.terms.size > 0) {
      const rest: BoundIndex = { variable: index.variable, domain: { kind: 'range', size: symbolic } };
      const p = this.normalize(body);
      join(operator === 'sum' ? this.sum(rest, p) : this.bigProduct(rest, p));
    }
    for (let k = 0; k < Number(whole.numerator); k++) {
      const at = toTerm(addP(symbolic, constant(Rational.of(k))));
      join(this.normalize(substitute(body, { variables: new Map([[index.variable.id, at]]) })));
    }
    return result;
  }

  /** The sum (or, over a law, the expectation) of a normal form. */
  sum(index: BoundIndex, p: Polynomial): Polynomial {
    return addP(...[...p.terms.values()].map((m) => this.sumOfMonomial(index, m)));
  }

  private sumOfMonomial(index: BoundIndex, m: Monomial): Polynomial {
    const { id } = index.variable;
    const mentions = (f: Factor): boolean => f.atom.free.has(id) || f.exponent.free.has(id);
    // 1/x may have its meaning only below the index: a sum of 1/|I| over the empty set is 0, not |I|/|I|
    const stays = (f: Factor): boolean => mentions(f) || this.mayFail(f);
    const factors = m.factors.flatMap((f) => this.splitPower(f, id));
    const outside = factors.filter((f) => !stays(f));
    const inside = factors.filter(stays);
    const lead = fromMonomials([monomial(m.coefficient, outside)]);
    if (inside.length === 0) return this.multiply(lead, this.card(index.domain));
    return this.multiply(lead, this.sigma([index], inside));
  }

  /** a^(e + c) = a^e a^c where e mentions the index and c does not: naturals e and c (0^0 = 1); integers, a ≠ 0; reals, a > 0. */
  private splitPower(f: Factor, id: number): readonly Factor[] {
    if (f.atom.free.has(id) || !f.exponent.free.has(id)) return [f];
    const apart = [...f.exponent.terms.values()].filter((m) => !fromMonomials([m]).free.has(id));
    if (apart.length === 0) return [f];
    const parts = [fromMonomials(apart), subtractP(f.exponent, fromMonomials(apart))];
    const additive = (): boolean => {
      const { nonzero, nonnegative } = this.signs.of(ofAtom(f.atom));
      return nonzero && (nonnegative || parts.every((e) => isInteger(e)));
    };
    if (!parts.every((e) => isNatural(e)) && !additive()) return [f];
    return parts.map((exponent) => ({ atom: f.atom, exponent }));
  }

  /** An inverse of something that is not known to be nonzero by signs alone. */
  private mayFail(f: Factor): boolean {
    const e = constantOf(f.exponent);
    if (e ? e.sign >= 0 : isNatural(f.exponent)) return false;
    if (f.atom.kind === 'number') return f.atom.value.isZero;
    if (f.atom.kind === 'function' && f.atom.name === 'exp') return false;
    const base = ofAtom(f.atom);
    return !(
      this.signs.of(base).nonzero ||
      (naturalAtom(f.atom) && this.signs.of(subtractP(base, oneP)).nonnegative)
    );
  }

  /** The sum over `indices` of a product of factors, each of which mentions one of them or hangs together with one that does. */
  private sigma(indices: readonly BoundIndex[], factors: readonly Factor[]): Polynomial {
    let { all, flat } = this.merged(indices, factors, () => true);
    // E over w of E over v of f may not be E over v of E over w of f, though both exist
    const means = indices.some(isLaw) && all.slice(indices.length).some(isLaw);
    if (means && !this.haveMean(all, flat))
      ({ all, flat } = this.merged(indices, factors, (a) => !a.indices.some(isLaw)));
    if (all.length > 12) throw new ExpansionError(`a sum over ${all.length} indices at once`);
    if (all.length > indices.length) {
      const product = this.product(Rational.one, flat);
      if ('terms' in product) return all.reduceRight<Polynomial>((p, i) => this.sum(i, p), product);
      flat.splice(0, flat.length, ...product.factors);
      if (!product.coefficient.isOne) return scaleP(this.sigma(all, flat), product.coefficient);
    }
    const contracted = this.contract(all, flat);
    if (contracted) return contracted;
    const clings = (f: Factor): boolean => this.mayFail(f);
    const parts = components(all, flat, clings);
    if (parts.length === 1 || !comesApart(parts, all, flat, clings))
      return ofAtom(atom({ kind: 'sigma', indices: all, factors: flat }));
    return parts
      .map(({ indices: own, factors: inside }) => {
        const [index, more] = own;
        if (!index) return fromMonomials([monomial(Rational.one, inside)]);
        return inside.length === 0 && !more ? this.card(index.domain) : this.sigma(own, inside);
      })
      .reduce((p, q) => this.multiply(p, q), oneP);
  }

  /** Sums among the factors as part of the sum itself. */
  private merged(
    indices: readonly BoundIndex[],
    factors: readonly Factor[],
    joins: (a: Sigma) => boolean,
  ): { all: BoundIndex[]; flat: Factor[] } {
    const all = [...indices];
    const flat: Factor[] = [];
    for (const f of factors) {
      const n = integerOf(f.exponent);
      if (f.atom.kind !== 'sigma' || n === undefined || n < 1 || n > 8 || !joins(f.atom)) {
        flat.push(f);
        continue;
      }
      for (let copy = 0; copy < n; copy++) {
        const inner = this.renameSigma(f.atom);
        all.push(...inner.indices);
        flat.push(...inner.factors);
      }
    }
    return { all, flat };
  }

  private haveMean(indices: readonly BoundIndex[], factors: readonly Factor[]): boolean {
    this.askedMeans = true;
    if (this.findingMeans) return false;
    this.findingMeans = true;
    try {
      return this.hasMean(indices, factors);
    } finally {
      this.findingMeans = false;
    }
  }

  private renameSigma(a: Sigma): Pick<Sigma, 'indices' | 'factors'> {
    const by = new Map<number, Term>();
    const indices = a.indices.map((i) => {
      const domain = this.domain(substituteIn(domainToTerm(i.domain), by));
      const variable = freshVariable(i.variable.name, elementType(domainToTerm(domain)));
      by.set(i.variable.id, ref(variable));
      return { variable, domain };
    });
    const p = a.factors
      .map((f) => this.normalize(substitute(factorToTerm(f), { variables: by })))
      .reduce((x, y) => this.multiply(x, y), oneP);
    const m = single(p);
    if (!m?.coefficient.isOne) throw new ExpansionError('renaming a bound index changed the shape of a sum');
    return { indices, factors: [...m.factors] };
  }

  /** sum_j delta(i, j) f(j) = f(i), within one finite index set; never over a law, where points need have no mass. */
  private contract(indices: readonly BoundIndex[], factors: readonly Factor[]): Polynomial | undefined {
    for (const f of factors) {
      if (f.atom.kind !== 'delta' || !constantOf(f.exponent)?.isOne) continue;
      for (const [mine, other] of [
        [f.atom.left, f.atom.right],
        [f.atom.right, f.atom.left],
      ] as const) {
        const v = asAtom(mine);
        if (v?.kind !== 'apply' || v.args.length > 0) continue;
        const index = indices.find((i) => i.variable.id === v.head.id);
        if (!index || index.domain.kind === 'range' || index.domain.set.law || other.free.has(v.head.id))
          continue;
        if (indices.some((i) => i !== index && freeOfDomain(i.domain).has(v.head.id))) continue;
        const by = new Map([[v.head.id, toTerm(other)]]);
        const rest = factors
          .filter((g) => g !== f)
          .map((g) => this.normalize(substitute(factorToTerm(g), { variables: by })))
          .reduce((p, q) => this.multiply(p, q), oneP);
        return indices.filter((i) => i !== index).reduceRight<Polynomial>((p, i) => this.sum(i, p), rest);
      }
    }
    return undefined;
  }

  private bigProduct(index: BoundIndex, p: Polynomial): Polynomial {
    const { id } = index.variable;
    const count = this.card(index.domain);
    const m = single(p);
    if (!m) {
      if (p.terms.size === 0) return this.power(zeroP, count);
      return p.free.has(id) ? ofAtom(atom({ kind: 'bigproduct', index, body: p })) : this.power(p, count);
    }
    let result = this.power(constant(m.coefficient), count);
    for (const f of m.factors) {
      const own = this.factor(f);
      if (!own.free.has(id)) {
        result = this.multiply(result, this.power(own, count));
        continue;
      }
      if (f.atom.kind === 'function' && f.atom.name === 'exp') {
        result = this.multiply(
          result,
          this.exponential(this.sum(index, this.multiply(f.atom.of, f.exponent))),
        );
        continue;
      }
      const e = integerOf(f.exponent);
      const plain = e !== undefined && (e > 0 || this.signs.of(ofAtom(f.atom)).nonzero);
      const piece = plain
        ? this.factor({
            atom: atom({ kind: 'bigproduct', index, body: ofAtom(f.atom) }),
            exponent: f.exponent,
          })
        : ofAtom(atom({ kind: 'bigproduct', index, body: own }));
      result = this.multiply(result, piece);
    }
    return result;
  }

  /** The maximum of a normal form: what does not depend on the index comes out, and so do nonnegative factors. */
  private extremum(index: BoundIndex, p: Polynomial): Polynomial {
    const { id } = index.variable;
    const all = [...p.terms.values()];
    const depends = (m: Monomial): boolean =>
      m.factors.some((f) => f.atom.free.has(id) || f.exponent.free.has(id));
    const outside = fromMonomials(all.filter((m) => !depends(m)));
    const inside = all.filter(depends);
    if (inside.length === 0) return outside;
    const scale = scaleOf(inside);
    const common = commonFactors(inside).filter(
      (f) => !f.atom.free.has(id) && !f.exponent.free.has(id) && this.signs.of(this.factor(f)).nonnegative,
    );
    const body = without(inside, scale, common);
    const nested = asAtom(body);
    const joined =
      nested?.kind === 'extremum'
        ? { indices: [index, ...nested.indices], body: nested.body }
        : { indices: [index], body };
    const value = ofAtom(atom({ kind: 'extremum', ...joined }));
    return addP(outside, this.multiply(fromMonomials([monomial(scale, common)]), value));
  }

  private delta(left: Polynomial, right: Polynomial): Polynomial {
    if (equalP(left, right)) return oneP;
    const difference = constantOf(subtractP(left, right));
    if (difference && !difference.isZero && (integerOf(left) !== undefined || isNumeric(left))) return zeroP;
    // m, n natural, m − n != 0 ⊢ delta(m, n) = 0; indices are no numbers and have no sign
    if (isNumeric(left) && isNumeric(right) && this.signs.of(subtractP(left, right)).nonzero) return zeroP;
    return ofAtom(atom({ kind: 'delta', left, right }));
  }

  private indicator(of: Proposition): Polynomial {
    if (of.tag === 'and')
      return of.parts.map((q) => this.indicator(q)).reduce((p, q) => this.multiply(p, q), oneP);
    if (of.tag !== 'relation') throw new ExpansionError('an indicator takes a relation');
    const l = this.normalize(of.left);
    const r = this.normalize(of.right);
    switch (of.relation) {
      case '<=':
      case '<':
        return this.indicatorOf(of.relation, subtractP(r, l));
      case '>=':
      case '>':
        return this.indicatorOf(of.relation === '>=' ? '<=' : '<', subtractP(l, r));
      case '==':
        return this.indicatorOf('==', subtractP(r, l));
      case '!=':
        return subtractP(oneP, this.indicatorOf('==', subtractP(r, l)));
    }
  }

  /** The indicator of 0 <= p, 0 < p or 0 == p. */
  private indicatorOf(relation: '<=' | '<' | '==', p: Polynomial): Polynomial {
    const c = constantOf(p);
    const s = this.signs.of(p);
    const holds =
      relation === '<='
        ? s.nonnegative
        : relation === '<'
          ? s.nonnegative && s.nonzero
          : p.terms.size === 0 || (s.nonnegative && s.nonpositive);
    if (holds || (c && (relation === '<=' ? c.sign >= 0 : relation === '<' ? c.sign > 0 : c.isZero)))
      return oneP;
    const fails =
      relation === '<=' ? s.nonpositive && s.nonzero : relation === '<' ? s.nonpositive : s.nonzero;
    if (fails || c) return zeroP;
    const scaled = scaleP(p, scaleOf([...p.terms.values()]).inverse());
    return ofAtom(
      atom({ kind: 'indicator', relation, of: relation === '==' ? this.upToSign(scaled).of : scaled }),
    );
  }

  /**
   * True when p vanishes once its denominators are multiplied out. They are nonzero wherever the terms are defined, which
   * the checker asks of every line.
   */
  vanishes(p: Polynomial): boolean {
    let rest = p;
    for (let round = 0; round < 8 && rest.terms.size > 0; round++) {
      const denominator = worstDenominator(rest);
      if (!denominator) return false;
      const { of, by } = denominator;
      const factor = this.integerPower(of, by);
      rest = addP(
        ...[...rest.terms.values()].map((m) => {
          const own = m.factors.find((f) => f.atom.key === denominator.key);
          const e = own ? (integerOf(own.exponent) ?? 0) : 0;
          const others = fromMonomials([
            monomial(
              m.coefficient,
              m.factors.filter((f) => f !== own),
            ),
          ]);
          return e < 0
            ? this.multiply(others, this.integerPower(of, by + e))
            : this.multiply(own ? fromMonomials([m]) : others, factor);
        }),
      );
    }
    return rest.terms.size === 0;
  }

  /** True when two terms have equal normal forms. */
  same(a: Term, b: Term): boolean {
    const p = this.normalize(a);
    const q = this.normalize(b);
    if (equalP(p, q)) return true;
    // without denominators a difference that is not zero does not vanish
    return (worstDenominator(p) ?? worstDenominator(q)) !== undefined && this.vanishes(subtractP(p, q));
  }
}

function substituteIn(d: Domain, by: ReadonlyMap<number, Term>): Domain {
  if (d.kind === 'range') return { kind: 'range', size: substitute(d.size, { variables: by }) };
  return { kind: 'set', set: d.set, at: d.at.map((a) => substitute(a, { variables: by })) };
}

/** Atoms whose value is a natural number. */
export function naturalAtom(a: Atom): boolean {
  if (a.kind === 'card') return true;
  if (a.kind !== 'apply') return false;
  const { type } = a.head;
  return type.kind === 'nat' || (type.kind === 'function' && type.result.kind === 'nat');
}

/** An integer by its form, of any sign: a sum of products of natural numbers. */
export const isInteger = (p: Polynomial): boolean =>
  [...p.terms.values()].every(
    (m) =>
      m.coefficient.isInteger &&
      m.factors.every((f) => naturalAtom(f.atom) && (integerOf(f.exponent) ?? -1) > 0),
  );

/** A natural number by its form: nothing is subtracted. */
export const isNatural = (p: Polynomial): boolean =>
  isInteger(p) && [...p.terms.values()].every((m) => m.coefficient.sign > 0);

const isLaw = ({ domain }: BoundIndex): boolean => domain.kind === 'set' && domain.set.law;

const asPolynomial = (x: Monomial | Polynomial): Polynomial => ('terms' in x ? x : fromMonomials([x]));

const piAtom = atom({ kind: 'pi' });

const isNumeric = (p: Polynomial): boolean =>
  [...p.terms.values()].every((m) => m.factors.every((f) => naturalAtom(f.atom)));

/** An exponent that is small enough to be worked with; doubles are not exact for large ones. */
function small(n: bigint): number {
  if (n > 65536n || n < -65536n) throw new ExpansionError(`the exponent ${n} is too large`);
  return Number(n);
}

function floor(q: Rational): bigint {
  const { numerator: n, denominator: d } = q;
  return n >= 0n ? n / d : -((-n + d - 1n) / d);
}

/** A positive number to divide coefficients by. */
function scaleOf(monomials: readonly Monomial[]): Rational {
  const scale = commonScale(monomials);
  if (scale.sign <= 0) throw new ExpansionError('coefficients are divided by positive numbers');
  return scale;
}

/** The sum of monomials, each divided by a number and by factors. */
function without(monomials: readonly Monomial[], by: Rational, common: readonly Factor[]): Polynomial {
  return fromMonomials(
    monomials.map((m) => {
      const factors = divideOut(m.factors, common);
      if (!factors) throw new ExpansionError('what is taken out is no common factor');
      return monomial(m.coefficient.dividedBy(by), factors);
    }),
  );
}

/** A positive integer as a product of powers of positive integers. */
function factored(n: bigint): readonly (readonly [bigint, number])[] {
  const powers = primePowers(n);
  const right = powers.every(([p]) => p > 0n) && powers.reduce((m, [p, k]) => m * p ** BigInt(k), 1n) === n;
  return right ? powers : [[n, 1]];
}

/** The factors without `by`, or undefined when `by` does not divide them (constant exponents of the same sign only). */
function divideOut(factors: readonly Factor[], by: readonly Factor[]): Factor[] | undefined {
  let rest = [...factors];
  for (const d of by) {
    const own = rest.find((f) => f.atom.key === d.atom.key);
    if (!own) return undefined;
    const left = subtractP(own.exponent, d.exponent);
    if (left.terms.size > 0) {
      const e = constantOf(left);
      const whole = constantOf(d.exponent);
      if (!e || !whole || e.sign !== whole.sign) return undefined;
    }
    rest = rest.filter((f) => f !== own);
    if (left.terms.size > 0) rest.push({ atom: own.atom, exponent: left });
  }
  return rest;
}

function worstDenominator(p: Polynomial): { key: string; of: Polynomial; by: number } | undefined {
  let worst: { key: string; of: Polynomial; by: number } | undefined;
  for (const m of p.terms.values()) {
    for (const f of m.factors) {
      const e = integerOf(f.exponent);
      if (e === undefined || e >= 0) continue;
      const of = f.atom.kind === 'group' ? f.atom.of : ofAtom(f.atom);
      if (!worst || (f.atom.key === worst.key && -e > worst.by)) worst = { key: f.atom.key, of, by: -e };
    }
  }
  return worst;
}

/** Whether what is summed comes apart so: no part mentions an index of another, and what clings stays with all. */
function comesApart(
  parts: readonly { readonly indices: readonly BoundIndex[]; readonly factors: readonly Factor[] }[],
  indices: readonly BoundIndex[],
  factors: readonly Factor[],
  clings: (f: Factor) => boolean,
): boolean {
  const home = new Map(parts.flatMap((part) => part.indices.map((i) => [i.variable.id, part] as const)));
  const within = (free: ReadonlySet<number>, part: (typeof parts)[number]): boolean =>
    [...free].every((id) => (home.get(id) ?? part) === part);
  const complete = <T>(found: readonly T[], all: readonly T[]): boolean =>
    found.length === all.length && all.every((x) => found.includes(x));
  return (
    complete(
      parts.flatMap((p) => p.indices),
      indices,
    ) &&
    complete(
      parts.flatMap((p) => p.factors),
      factors,
    ) &&
    parts.every(
      (part) =>
        part.indices.every((i) => within(freeOfDomain(i.domain), part)) &&
        part.factors.every((f) =>
          clings(f)
            ? part.indices.length === indices.length
            : within(f.atom.free, part) && within(f.exponent.free, part),
        ),
    )
  );
}

/** The key of a domain, to compare what two indices range over. */
export const normalDomainKey = (d: NormalDomain): string => domainKey(d);
