/** What the symbols, definitions and hypotheses of a theory are, for people: printed, and in words. */

import type { RandomLaw } from '../proof/random.ts';
import { printDefinition, printProposition, printTerm, printType } from '../term/print.ts';
import { remembered } from '../term/remembered.ts';
import type { Constraint, Definition, IndexSet, Proposition, Term, Variable } from '../term/term.ts';
import { everyOrder } from '../term/term.ts';
import type { NamedProposition, Theory } from '../term/theory.ts';
import type { Declared, Defined, Hypothesis, Printed } from './result.ts';

/** Lines of one place assume the same, and each begins where the one before ends. */
const printed = remembered<Term | Proposition, Printed>();

export const printedTerm = (t: Term): Printed =>
  once(t, () => ({ text: printTerm(t), latex: printTerm(t, 'latex') }));

export const printedProposition = (p: Proposition): Printed =>
  once(p, () => ({ text: printProposition(p), latex: printProposition(p, 'latex') }));

function once(of: Term | Proposition, print: () => Printed): Printed {
  const known = printed.get(of);
  if (known) return known;
  const made = print();
  printed.set(of, made);
  return made;
}

/** Index sets first. */
export const declaredIn = ({ sets, symbols }: Pick<Theory, 'sets' | 'symbols'>): Declared[] => [
  ...sets.map(declaredSet),
  ...symbols.map(declaredSymbol),
];

/** The name of a declaration that brings a symbol: of a map that comes with a product set, the set's. */
export const declaredUnder = (v: Variable): string => (v.map?.of ?? v).name;

const nameOf = (v: Variable): Printed => printedTerm({ tag: 'variable', variable: v });

function declaredSet(set: IndexSet): Declared {
  const latex = nameOf({ id: set.id, name: set.name, type: { kind: 'real' } }).latex;
  return { name: set.name, latex, is: setInWords(set) };
}

/** `a nonempty finite set (states)`. */
export function setInWords({ arity, nonempty, law, description, product }: IndexSet): string {
  if (product) {
    const { base, exponent } = product;
    return exponent
      ? `all functions from ${exponent.name} to ${base.name}`
      : `a family: of each length n, all words over ${base.name}`;
  }
  const kind = law
    ? 'a probability law'
    : arity > 0
      ? `a family of ${nonempty ? 'nonempty ' : ''}finite sets`
      : nonempty
        ? 'a nonempty finite set'
        : 'a finite set';
  return `${kind}${description === '' ? '' : ` (${description})`}`;
}

function declaredSymbol(v: Variable): Declared {
  const { text, latex } = nameOf(v);
  return {
    name: text,
    latex,
    is: symbolInWords(v),
    type: { text: printType(v.type), latex: printType(v.type, 'latex') },
  };
}

/** What holds of a symbol besides its type. */
export function symbolInWords({ constraint, partials = [] }: Variable): string {
  const derivatives = partials.flatMap((p) => (p ? [p.name] : []));
  const which = partials.flatMap((p, i) => (p ? [i + 1] : [])).join(' and ');
  const where = derivatives.length < partials.length ? ` in argument ${which}` : '';
  return [
    ...(constraint ? [constraintInWords(constraint)] : []),
    ...(derivatives.length > 0 ? [`differentiable${where}, with derivative ${derivatives.join(', ')}`] : []),
  ].join('; ');
}

/** `≥ 0, summing to 1 over the last index`. */
function constraintInWords({ lower, upper, normalized, moments }: Constraint): string {
  const bounds = [
    ...(lower ? [`${lower.strict ? '>' : '≥'} ${lower.value}`] : []),
    ...(upper ? [`${upper.strict ? '<' : '≤'} ${upper.value}`] : []),
  ];
  const sum = normalized ? ['summing to 1 over the last index'] : [];
  const finite = moments === undefined ? [] : [momentsInWords(moments)];
  return [...(bounds.length > 0 ? [bounds.join(' and ')] : []), ...sum, ...finite].join(', ');
}

function momentsInWords(moments: number): string {
  if (moments === Number.POSITIVE_INFINITY) return 'bounded';
  return moments === everyOrder
    ? 'with finite moments of every order'
    : `with finite moments up to ${moments}`;
}

export function defined(d: Definition): Defined {
  const [texts, latex] = [printDefinition(d, 'text'), printDefinition(d, 'latex')];
  return {
    name: d.symbol.name,
    equations: texts.map(([left, right], i) => ({
      left: { text: left, latex: latex[i]?.[0] as string },
      right: { text: right, latex: latex[i]?.[1] as string },
    })),
  };
}

export const hypothesisOf = ({ name, proposition, byConstruction }: NamedProposition): Hypothesis => ({
  name,
  ...printedProposition(proposition),
  ...(byConstruction ? { byConstruction } : {}),
});

/** What a check by draws says of the law of a symbol. */
export function lawInWords(law: RandomLaw): string {
  if (law.law === 'standardNormal') return 'standard normal';
  if (law.law !== 'discrete') return law.law;
  return law.values.map((x, i) => `${x} with probability ${law.weights[i]}`).join(', ');
}
