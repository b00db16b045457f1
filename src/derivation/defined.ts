/**
 * Side conditions: where a term means something. A division, logarithm, root, maximum or derivative without its condition
 * proved is refused, wherever it stands.
 */
import { toTerm } from '../exact/readback.ts';
import * as build from '../term/build.ts';
import { isOperation, operands } from '../term/parts.ts';
import { printDomain, printTerm } from '../term/print.ts';
import { occurs, openFold, replace, substituteProposition } from '../term/substitute.ts';
import { type Domain, freshVariable, type Proposition, type Term, type Variable } from '../term/term.ts';
import { differentiate } from './calculus.ts';
import { conditionOf } from './conditions.ts';
import type { Context, Prove } from './context.ts';
import { Integrability, suffices } from './integrability.ts';
import { isAccepted, Rejection } from './rejection.ts';
import { Rewriter } from './rewrite.ts';
import { promised, rulesOf } from './rules.ts';

export class Definedness {
  /** `note` hears of each relation that had to be proved, and was. */
  constructor(
    private readonly prove: Prove,
    private readonly note: (condition: Proposition) => void = () => undefined,
  ) {}

  /** Throws a Rejection naming the first sub-term without its condition. */
  check(term: Term, context: Context): void {
    if (isOperation(term)) {
      for (const s of operands(term)) this.check(s, context);
      const condition = conditionOf(term, context, this.prove, false);
      if (condition) this.note(condition);
      return;
    }
    switch (term.tag) {
      case 'number':
      case 'variable':
        return;
      case 'apply':
        for (const [i, a] of term.args.entries()) {
          this.check(a, context);
          const param = term.head.type.kind === 'function' ? term.head.type.params[i] : undefined;
          if (param) this.argument(a, param, context);
        }
        return;
      case 'lambda':
        this.check(term.body, context.openAll(term.params));
        return;
      case 'fold': {
        this.domain(term.domain, context);
        const extremal = term.operator === 'max' || term.operator === 'min';
        if (extremal && !context.isNonempty(term.domain)) {
          throw new Rejection(
            `the ${term.operator}imum ranges over ${printDomain(term.domain, 'unicode')}, which may be empty`,
          );
        }
        const { variable, body } = openFold(term);
        const inner = context.open(variable, term.domain);
        this.check(body, inner);
        if (term.operator === 'expectation') this.integrable(variable, body, inner);
        return;
      }
      case 'delta':
        this.check(term.left, context);
        this.check(term.right, context);
        return;
      case 'indicator':
        this.proposition(term.of, context);
        return;
      case 'card':
        this.domain(term.domain, context);
        return;
      case 'derivative':
        this.derivative(term, context);
        return;
    }
  }

  /** As `check`, for the terms of a proposition; conditions hold where the body is read. */
  proposition(p: Proposition, context: Context): void {
    switch (p.tag) {
      case 'relation':
        this.check(p.left, context);
        this.check(p.right, context);
        return;
      case 'and':
        for (const q of p.parts) this.proposition(q, context);
        return;
      case 'forall': {
        let inner = context.openAll(p.variables);
        for (const c of p.conditions) {
          this.proposition(c, inner);
          inner = inner.withHypothesis(`condition ${inner.hypotheses.size}`, c);
        }
        this.proposition(p.body, inner);
        return;
      }
      case 'exists':
        this.proposition(p.body, context.openAll(p.variables));
        return;
    }
  }

  /** Whether an array over a law is known to have a finite moment of this order. */
  hasMoments(value: Term, moments: number, context: Context): boolean {
    if (value.tag !== 'lambda') return false;
    const inner = context.openAll(value.params);
    const points = value.params
      .filter((p) => p.type.kind === 'index' && p.type.domain.kind === 'set' && p.type.domain.set.law)
      .map((p) => p.id);
    return points.every((id) => {
      const others = points.filter((other) => other !== id);
      return suffices(new Integrability(inner, id, this.prove, others).ofTerm(value.body), moments);
    });
  }

  /** What a parameter asks of its argument: a natural number, values that are natural numbers, what it promises. */
  private argument(a: Term, param: Variable, context: Context): void {
    if (param.type.kind === 'nat') this.natural(a, context);
    if (param.type.kind === 'function' && param.type.result.kind === 'nat' && a.tag === 'lambda') {
      this.natural(a.body, context.openAll(a.params));
    }
    for (const p of promised(param)) {
      const promise = substituteProposition(p, { variables: new Map([[param.id, a]]) });
      if (!this.prove(context, promise))
        throw new Rejection(
          `the argument ${printTerm(a, 'unicode')} is not proved to be as ${param.name} must be`,
        );
    }
  }

  /** The bound of a range and the parameters of a family are natural numbers, by proof: types say only that they are integers. */
  domain(d: Domain, context: Context): void {
    for (const a of d.kind === 'range' ? [d.size] : d.at) {
      this.check(a, context);
      this.natural(a, context);
    }
  }

  private natural(t: Term, context: Context): void {
    if (!this.prove(context, build.relation(build.zero, '<=', t))) {
      throw new Rejection(
        `${printTerm(t, 'unicode')} must be a natural number, and is not proved to be >= 0`,
      );
    }
  }

  means(term: Term, context: Context): boolean {
    return isAccepted(() => this.check(term, context));
  }

  /** Differentiable at the point: by the rules, or after rewriting the body with an equation known for all values of the variable. */
  private derivative(term: Extract<Term, { tag: 'derivative' }>, context: Context): void {
    this.check(term.at, context);
    const t = freshVariable(term.variable.name, term.variable.type);
    const body = replace(term.body, term.variable, build.ref(t));
    const differentiable = (b: Term): void => {
      this.check(replace(b, t, term.at), context);
      differentiate({ ...term, variable: t, body: b }, context);
    };
    try {
      differentiable(body);
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      const rules = context.known.flatMap(rulesOf).filter((r) => r.relation === '==');
      const inner = context.openDerivative(t, term.at);
      // what is rewritten must mean something around the point, not only at it
      if (!this.means(body, inner)) throw error;
      const rewriter = new Rewriter(inner, rules, this.prove);
      const rewritten = toTerm(rewriter.rewrite(inner.normalizer.normalize(body)));
      if (occurs(t, rewritten) && !isAccepted(() => differentiable(rewritten))) throw error;
    }
  }

  /** E over a law needs an integrable body. */
  private integrable(point: Variable, body: Term, context: Context): void {
    if (!suffices(new Integrability(context, point.id, this.prove).ofTerm(body), 1))
      throw new Rejection(
        `the expectation of ${printTerm(body, 'unicode')} needs more moments than are declared`,
      );
  }
}
