/** From normal forms back to terms. */
import * as build from '../term/build.ts';
import { canonicalNatural } from '../term/natural.ts';
import { Rational } from '../term/rational.ts';
import { remembered } from '../term/remembered.ts';
import type { Domain, Term } from '../term/term.ts';
import {
  type Argument,
  type Atom,
  constantOf,
  type Factor,
  type Monomial,
  type NormalDomain,
  type Polynomial,
} from './polynomial.ts';

const terms = remembered<Polynomial, Term>();
const atoms = remembered<Atom, Term>();

/** A term with this normal form; the same one every time. */
export function toTerm(p: Polynomial): Term {
  const known = terms.get(p);
  if (known) return known;
  const term = build.add(...[...p.terms.values()].map(monomialToTerm));
  terms.set(p, term);
  return term;
}

function monomialToTerm(m: Monomial): Term {
  const below: Term[] = [];
  const above: Term[] = [];
  for (const f of m.factors) {
    const e = constantOf(f.exponent);
    if (e !== undefined && e.sign < 0) below.push(power(f.atom, build.num(e.negated()), e.negated()));
    else above.push(factorToTerm(f));
  }
  const c = m.coefficient;
  const size = c.absolute();
  if (!Rational.of(size.numerator).isOne || above.length === 0)
    above.unshift(build.num(Rational.of(size.numerator)));
  if (size.denominator !== 1n) below.unshift(build.num(Rational.of(size.denominator)));
  const positive =
    below.length === 0
      ? build.multiply(...above)
      : build.divide(build.multiply(...above), build.multiply(...below));
  return c.sign < 0 ? build.negate(positive) : positive;
}

/** A factor as a term. */
export function factorToTerm(f: Factor): Term {
  const e = constantOf(f.exponent);
  return power(f.atom, toTerm(f.exponent), e);
}

function power(a: Atom, exponent: Term, constant: Rational | undefined): Term {
  const base = atomToTerm(a);
  return constant?.isOne ? base : build.power(base, exponent);
}

/** The domain as it stands in terms. */
export const domainToTerm = (d: NormalDomain): Domain =>
  d.kind === 'range'
    ? { kind: 'range', size: toTerm(d.size) }
    : { kind: 'set', set: d.set, at: d.at.map((p) => canonicalNatural(toTerm(p))) };

const argument = (a: Argument): Term => ('terms' in a ? toTerm(a) : build.lambda(a.params, toTerm(a.body)));

/** An atom as a term; the same one every time. */
export function atomToTerm(a: Atom): Term {
  const known = atoms.get(a);
  if (known) return known;
  const term = readAtom(a);
  atoms.set(a, term);
  return term;
}

function readAtom(a: Atom): Term {
  switch (a.kind) {
    case 'apply':
      return build.apply(a.head, a.args.map(argument));
    case 'sigma': {
      let body = build.multiply(...a.factors.map(factorToTerm));
      for (const i of [...a.indices].reverse()) {
        const domain = domainToTerm(i.domain);
        const law = domain.kind === 'set' && domain.set.law;
        body = build.fold(law ? 'expectation' : 'sum', i.variable, domain, body);
      }
      return body;
    }
    case 'extremum': {
      let body = toTerm(a.body);
      for (const i of [...a.indices].reverse())
        body = build.fold('max', i.variable, domainToTerm(i.domain), body);
      return body;
    }
    case 'bigproduct':
      return build.fold('product', a.index.variable, domainToTerm(a.index.domain), toTerm(a.body));
    case 'maximum':
      return build.call('max', ...a.args.map(toTerm));
    case 'group':
      return toTerm(a.of);
    case 'number':
      return build.num(a.value);
    case 'pi':
      return build.call('pi');
    case 'function':
      return build.call(a.name, toTerm(a.of));
    case 'delta':
      return build.delta(toTerm(a.left), toTerm(a.right));
    case 'indicator':
      return build.indicator(build.relation(build.zero, a.relation, toTerm(a.of)));
    case 'card':
      return build.card(domainToTerm(a.domain));
    case 'derivative':
      return build.derivative(a.variable, toTerm(a.at), toTerm(a.body));
  }
}
