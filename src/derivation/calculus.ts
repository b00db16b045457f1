/**
 * Derivatives by rule. D(body, t = p) is replaced by what linearity, the product and the chain rule give; each rule has its
 * side condition at the point p (a logarithm of something positive, no maximum that may tie), and fails without it.
 */

import { constantOf } from '../exact/polynomial.ts';
import * as build from '../term/build.ts';
import { mapTerms } from '../term/parts.ts';
import { printTerm } from '../term/print.ts';
import { Rational } from '../term/rational.ts';
import { copies, freeIds, occurs, openFold, replace, substitute } from '../term/substitute.ts';
import { type Definition, freshVariable, type Term, type Variable } from '../term/term.ts';
import { conditionOf } from './conditions.ts';
import type { Context } from './context.ts';
import { unfoldOnce } from './defining.ts';
import { Rejection } from './rejection.ts';
import { underExpectation } from './under-expectation.ts';

/** Replaces every outermost derivative by what the rules give. Throws a Rejection naming the side condition that fails. */
export function calculate(term: Term, context: Context): Term {
  switch (term.tag) {
    case 'derivative':
      return differentiate(term, context);
    case 'lambda': {
      const inner = term.params.reduce((c, p) => c.openParameter(p), context);
      return { ...term, body: calculate(term.body, inner) };
    }
    case 'fold': {
      const { variable, body } = openFold(term);
      return { ...term, variable, body: calculate(body, context.open(variable, term.domain)) };
    }
    default:
      return mapTerms(term, (t) => calculate(t, context));
  }
}

/** The derivative of a term in a variable at a point, or a Rejection. */
export function differentiate(term: Extract<Term, { tag: 'derivative' }>, context: Context): Term {
  const t = freshVariable(term.variable.name, term.variable.type);
  const body = replace(term.body, term.variable, build.ref(t));
  return new Differentiation(t, term.at, context).at(body);
}

class Differentiation {
  constructor(
    private readonly t: Variable,
    private readonly point: Term,
    private readonly context: Context,
    /** Sequences whose members are being shown differentiable, each in a parameter: at earlier members they are, by induction. */
    private readonly assumed: ReadonlySet<string> = new Set(),
  ) {}

  at(body: Term): Term {
    return this.here(this.d(body, this.context));
  }

  /** At the point. */
  private here(term: Term): Term {
    return replace(term, this.t, this.point);
  }

  private refusal(term: Term, why: string): Rejection {
    return new Rejection(`cannot differentiate ${this.show(term)}: ${why}`);
  }

  private show(term: Term): string {
    return printTerm(this.here(term), 'unicode');
  }

  /** At the point, the operation has a derivative. */
  private smooth(e: Term, context: Context): void {
    conditionOf(this.here(e), context, (c, p) => c.signs.proves(p), true);
  }

  /** The derivative, still a term in t; side conditions are proved at the point. */
  private d(e: Term, context: Context): Term {
    if (!occurs(this.t, e)) return build.zero;
    switch (e.tag) {
      case 'variable':
        return build.one;
      case 'add':
        return build.add(...e.terms.map((s) => this.d(s, context)));
      case 'negate':
        return build.negate(this.d(e.of, context));
      case 'multiply': {
        const parts = e.factors.map((f, i) => {
          const df = this.d(f, context);
          return build.multiply(...e.factors.map((g, j) => (i === j ? df : g)));
        });
        return build.add(...parts.filter((_, i) => occurs(this.t, e.factors[i] as Term)));
      }
      case 'divide': {
        this.smooth(e, context);
        const { numerator: u, denominator: v } = e;
        const top = build.subtract(
          build.multiply(this.d(u, context), v),
          build.multiply(u, this.d(v, context)),
        );
        return build.divide(top, build.power(v, build.num(2)));
      }
      case 'power':
        return this.power(e, context);
      case 'call':
        return this.call(e, context);
      case 'fold':
        return this.fold(e, context);
      case 'apply':
        return this.application(e, context);
      case 'derivative':
        return this.d(this.nested(e, context), context);
      default:
        throw this.refusal(e, `no rule for ${e.tag}`);
    }
  }

  /**
   * A derivative within the derivative, as a term in t. It must be what the rules give wherever t lies, so t is arbitrary here: side
   * conditions at the point alone say nothing of the points beside it. What does not move with s is lost in q; beside the point it has
   * a value because it is differentiable in t.
   *
   *     ∂e/∂s at s = p(t) is q(t), for every real t    q has the derivative q' at t₀
   *     ────────────────────────────────────────────────────────────────────────
   *                    d/dt (∂e/∂s at s = p(t)) at t₀ is q'
   */
  private nested(e: Extract<Term, { tag: 'derivative' }>, context: Context): Term {
    if (e.body.tag === 'apply' && context.definitions.get(e.body.head.id)?.kind === 'recursive')
      throw this.refusal(e, 'members of a sequence are shown to be differentiable once');
    for (const moving of [e.at, replace(e.body, e.variable, e.at)]) this.d(moving, context);
    const s = freshVariable(e.variable.name, e.variable.type);
    const body = replace(e.body, e.variable, build.ref(s));
    return new Differentiation(s, e.at, context.openParameter(this.t), this.assumed).at(body);
  }

  private power(e: Extract<Term, { tag: 'power' }>, context: Context): Term {
    const { base, exponent } = e;
    if (occurs(this.t, exponent)) {
      if (!context.signs.proves(build.relation(build.zero, '<', this.here(base))))
        throw this.refusal(e, `the power needs ${this.show(base)} > 0, which is not proved`);
      const log = build.call('log', base);
      return build.multiply(
        e,
        build.add(
          build.multiply(this.d(exponent, context), log),
          build.divide(build.multiply(exponent, this.d(base, context)), base),
        ),
      );
    }
    const c = constantOf(context.normalizer.normalize(exponent));
    const lower = build.power(base, build.subtract(exponent, build.one));
    // max(u, 0)^c has no kink for c > 1: at u = 0 the slope of s ↦ max(s, 0)^c is 0 from both sides
    if (base.tag === 'call' && base.builtin === 'relu' && c && c.compare(Rational.one) > 0)
      return build.multiply(exponent, lower, this.d(base.args[0] as Term, context));
    this.smooth(e, context);
    // of u^0, too: beside the point u may have no value
    const du = this.d(base, context);
    if (c?.isZero) return build.zero;
    return build.multiply(exponent, c?.isOne ? build.one : lower, du);
  }

  private call(e: Extract<Term, { tag: 'call' }>, context: Context): Term {
    if (e.builtin === 'pi') return build.zero;
    const u = e.args[0] as Term;
    const inner = (): Term => this.d(u, context);
    switch (e.builtin) {
      case 'exp':
        return build.multiply(e, inner());
      case 'log':
        this.smooth(e, context);
        return build.divide(inner(), u);
      case 'sqrt':
        this.smooth(e, context);
        return build.divide(inner(), build.multiply(build.num(2), e));
      case 'tanh':
        return build.multiply(build.subtract(build.one, build.power(e, build.num(2))), inner());
      case 'sin':
        return build.multiply(build.call('cos', u), inner());
      case 'cos':
        return build.negate(build.multiply(build.call('sin', u), inner()));
      case 'abs':
      case 'relu':
      case 'sign': {
        const s = context.signs.ofTerm(this.here(u));
        if (!s.nonzero || !(s.nonnegative || s.nonpositive))
          throw this.refusal(e, `the sign of ${this.show(u)} is not known, and at 0 there is a kink`);
        // where the slope is 0, too: beside the point u may be on the other side of the kink, unless it is continuous
        const du = inner();
        if (e.builtin === 'sign') return build.zero;
        if (s.nonnegative) return du;
        return e.builtin === 'relu' ? build.zero : build.negate(du);
      }
      case 'max':
      case 'min':
        throw this.refusal(e, `where two values tie, a ${e.builtin}imum has no derivative`);
    }
  }

  private fold(e: Extract<Term, { tag: 'fold' }>, context: Context): Term {
    if (freeIds(e.domain).has(this.t.id))
      throw new Rejection('cannot differentiate: the index set depends on the variable');
    const { variable, body } = openFold(e);
    const inner = context.open(variable, e.domain);
    switch (e.operator) {
      case 'sum':
        return build.fold('sum', variable, e.domain, this.d(body, inner));
      case 'product': {
        this.smooth(build.divide(build.one, body), inner);
        const relative = build.divide(this.d(body, inner), body);
        return build.multiply(e, build.fold('sum', variable, e.domain, relative));
      }
      case 'max':
      case 'min':
        throw this.refusal(e, `where two values tie, a ${e.operator}imum has no derivative`);
      case 'expectation': {
        const slope = underExpectation(e, this.t, this.point, context, (b, at, there) =>
          new Differentiation(this.t, at, there, this.assumed).at(b),
        );
        if (slope) return slope;
        throw this.refusal(
          e,
          'differentiation under an expectation needs a dominating bound, and none is known',
        );
      }
    }
  }

  /** The chain rule for a declared function; a definition by what it stands for; a member of a sequence by induction. */
  private application(e: Extract<Term, { tag: 'apply' }>, context: Context): Term {
    const definition = this.context.definitions.get(e.head.id);
    if (definition) this.ofArguments(e, context);
    if (definition?.kind === 'explicit') return this.d(unfoldOnce(definition, e.args), context);
    if (definition?.kind === 'recursive') return this.member(e, definition, context);
    const { partials } = e.head;
    const parts: Term[] = [];
    for (const [i, arg] of e.args.entries()) {
      if (!occurs(this.t, arg)) continue;
      const partial = partials?.[i];
      if (!partial)
        throw this.refusal(e, `${e.head.name} is not declared differentiable in argument ${i + 1}`);
      if (arg.tag !== 'lambda') {
        parts.push(build.multiply(build.apply(partial, e.args), this.d(arg, context)));
        continue;
      }
      const { copied: params, by } = copies(arg.params);
      const entry = substitute(arg.body, { variables: by });
      const inner = params.reduce(
        (c, p) => (p.type.kind === 'index' ? c.open(p, p.type.domain) : c),
        context,
      );
      let sum = build.multiply(
        build.apply(partial, [...e.args, ...params.map(build.ref)]),
        this.d(entry, inner),
      );
      for (const p of [...params].reverse()) {
        if (p.type.kind !== 'index')
          throw new Rejection(`cannot differentiate in an array over something else than index sets`);
        sum = build.fold('sum', p, p.type.domain, sum);
      }
      parts.push(sum);
    }
    return build.add(...parts);
  }

  /**
   * Beside the point, too, the arguments of a definition have values and are as is promised: also those, and those entries, that its
   * body does not mention.
   */
  private ofArguments({ head, args }: Extract<Term, { tag: 'apply' }>, context: Context): void {
    const params = head.type.kind === 'function' ? head.type.params : [];
    for (const [i, arg] of args.entries()) {
      if (!occurs(this.t, arg)) continue;
      if (arg.tag === 'lambda') this.d(arg.body, context.openAll(arg.params));
      else this.d(arg, context);
      if (params[i]?.constraint && !context.signs.proves(build.relation(build.zero, '<', this.here(arg))))
        throw this.refusal(arg, `around the point it must be as ${params[i].name} is promised to be`);
    }
  }

  /**
   * a(u(t), n, i) for a sequence a: its derivative at the parameter, times u'. That there is one is shown by induction: the first
   * member is differentiable in the parameter, and the next one is when this one is, at every value of the parameters.
   */
  private member(
    e: Extract<Term, { tag: 'apply' }>,
    definition: Extract<Definition, { kind: 'recursive' }>,
    context: Context,
  ): Term {
    const moving = e.args.map((a, i) => (occurs(this.t, a) ? i : -1)).filter((i) => i >= 0);
    const [at] = moving;
    if (at === undefined || moving.length > 1 || e.args[at]?.tag === 'lambda' || at === definition.along)
      throw this.refusal(e, 'a sequence is differentiated in one real parameter');
    // a step may hand its parameters on in another order: in each it is differentiable for reasons of its own
    if (!this.assumed.has(assumption(definition, at))) this.checkSequence(definition, at);
    const s = freshVariable(this.t.name, build.real);
    const args = e.args.map((a, i) => (i === at ? build.ref(s) : a));
    const inner = e.args[at] as Term;
    return build.multiply(build.derivative(s, inner, build.apply(e.head, args)), this.d(inner, context));
  }

  private checkSequence(definition: Extract<Definition, { kind: 'recursive' }>, at: number): void {
    const assumed = new Set([...this.assumed, assumption(definition, at)]);
    const check = (params: readonly Variable[], position: number, body: Term): void => {
      const { copied: renamed, by } = copies(params);
      const context = renamed.reduce((c, p) => c.openParameter(p), this.context);
      const t = freshVariable(this.t.name, build.real);
      const p = renamed[position] as Variable;
      const moved = replace(substitute(body, { variables: by }), p, build.ref(t));
      new Differentiation(t, build.ref(p), context, assumed).at(moved);
    };
    const { along } = definition;
    check(definition.baseParams, at < along ? at : at - 1, definition.base);
    check(definition.stepParams, at, definition.step);
  }
}

const assumption = ({ symbol }: Definition, at: number): string => `${symbol.id} in ${at}`;
