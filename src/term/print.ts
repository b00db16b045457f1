/**
 * The printed reading of terms and propositions, in three styles: `text` (the surface syntax, which can be parsed again),
 * `unicode` (terminals, Markdown) and `latex`. Bound variables whose name is taken in their place get primes.
 */
import { asLimit } from './abbreviations.ts';
import * as build from './build.ts';
import { needsDot } from './juxtaposition.ts';
import { asPartial } from './partial.ts';
import { Rational } from './rational.ts';
import { entryOf, hasEntryLike } from './scope.ts';
import { freeIds, freeVariables } from './substitute.ts';
import type { Definition, Domain, Proposition, Relation, Term, Type, Variable } from './term.ts';
import { typeOf } from './type-of.ts';

export type Style = 'text' | 'unicode' | 'latex';

/** Prints a term. */
export function printTerm(term: Term, style: Style = 'text'): string {
  return new Printer(style, term).term(term, 0);
}

/** Prints a proposition. */
export function printProposition(p: Proposition, style: Style = 'text'): string {
  return new Printer(style, p).proposition(p);
}

/** Prints a definition as equations: one, or, of a recursive sequence, those of its member at 0 and of the next member. */
export function printDefinition(d: Definition, style: Style = 'text'): [left: string, right: string][] {
  const symbol = { tag: 'variable', variable: d.symbol } as const;
  const refs = (params: readonly Variable[]): Term[] =>
    params.map((variable) => ({ tag: 'variable', variable }));
  const equation = (args: readonly Term[], body: Term): [string, string] => {
    const head: Term = args.length === 0 ? symbol : { tag: 'apply', head: d.symbol, args };
    const printer = new Printer(style, { tag: 'add', terms: [head, body] });
    const params = args.flatMap((a) => (a.tag === 'variable' && a.variable.constraint ? [a.variable] : []));
    return [`${printer.term(head, 0)}${printer.where(params)}`, printer.term(body, 0)];
  };
  if (d.kind === 'explicit') return [equation(refs(d.params), d.body)];
  const first = refs(d.baseParams);
  first.splice(d.along, 0, build.zero);
  const next = refs(d.stepParams).map((t, i) => (i === d.along ? build.add(t, build.one) : t));
  return [equation(first, d.base), equation(next, d.step)];
}

/** Prints a relation sign. */
export function printRelation(relation: Relation, style: Style = 'text'): string {
  return style === 'text'
    ? relation
    : style === 'unicode'
      ? unicodeRelations[relation]
      : latexRelations[relation];
}

/** Prints what an index ranges over. */
export function printDomain(domain: Domain, style: Style = 'text'): string {
  return new Printer(style).domain(domain);
}

/** Prints a type, as in a declaration. */
export function printType(type: Type, style: Style = 'text'): string {
  return new Printer(style).type(type);
}

const unicodeRelations: Record<Relation, string> = {
  '==': '=',
  '<=': '≤',
  '<': '<',
  '>=': '≥',
  '>': '>',
  '!=': '≠',
};
const latexRelations: Record<Relation, string> = {
  '==': '=',
  '<=': '\\le',
  '<': '<',
  '>=': '\\ge',
  '>': '>',
  '!=': '\\ne',
};

const greek = new Set(
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega'.split(
    ' ',
  ),
);
const greekUnicode: Record<string, string> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  zeta: 'ζ',
  eta: 'η',
  theta: 'θ',
  iota: 'ι',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  xi: 'ξ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  upsilon: 'υ',
  phi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
  Gamma: 'Γ',
  Delta: 'Δ',
  Theta: 'Θ',
  Lambda: 'Λ',
  Xi: 'Ξ',
  Pi: 'Π',
  Sigma: 'Σ',
  Phi: 'Φ',
  Psi: 'Ψ',
  Omega: 'Ω',
};

const foldNames = { sum: 'sum', product: 'prod', max: 'max', min: 'min', expectation: 'E' } as const;
const foldUnicode = { sum: 'Σ', product: 'Π', max: 'max', min: 'min', expectation: '𝔼' } as const;
const foldLatex = {
  sum: '\\sum',
  product: '\\prod',
  max: '\\max',
  min: '\\min',
  expectation: '\\mathbb{E}',
} as const;

/**
 * Binding strengths: 1 sum, 2 product, 3 sign, 4 power, 5 atom. In LaTeX, 2.5 is the last factor of a product, where a sum over an index
 * needs no parentheses: what it sums reaches to the end of the product.
 */
class Printer {
  private readonly names = new Map<number, string>();
  private readonly taken = new Map<string, readonly Variable[]>();

  constructor(
    private readonly style: Style,
    whole?: Term | Proposition,
  ) {
    if (whole) for (const v of freeVariables(whole)) this.take(v.name, v);
  }

  private take(name: string, v: Variable): void {
    this.taken.set(name, [...(this.taken.get(name) ?? []), v]);
  }

  private giveBack(name: string): void {
    this.taken.set(name, (this.taken.get(name) ?? []).slice(0, -1));
  }

  /** Whether a name is that of another variable here, looks like an entry of one, or has an entry that looks like one. */
  private isTaken(name: string, v: Variable): boolean {
    const named = (n: string): readonly Variable[] => this.taken.get(n) ?? [];
    if (named(name).length > 0) return true;
    if (this.style !== 'latex') return false;
    const alike = (array: Variable, other: Variable): boolean =>
      hasEntryLike({ kind: 'symbol', variable: array }, { kind: 'symbol', variable: other });
    const array = entryOf(name);
    if (array !== undefined && named(array).some((w) => alike(w, v))) return true;
    return (
      v.type.kind === 'function' &&
      [...this.taken].some(([n, others]) => entryOf(n) === name && others.some((w) => alike(v, w)))
    );
  }

  private name(v: { id: number; name: string }): string {
    return this.decorate(this.names.get(v.id) ?? v.name);
  }

  private decorate(name: string): string {
    if (this.style === 'text') return name;
    const m = /^([\p{L}]+?)(\d*)((?:_[\p{L}\p{N}_]+)?)('*)$/u.exec(name);
    if (!m) return this.style === 'latex' ? `\\mathrm{${name.replace(/_/g, '\\_')}}` : name;
    const [, stem = '', digits = '', tail = '', primes = ''] = m;
    if (this.style === 'unicode')
      return `${Object.hasOwn(greekUnicode, stem) ? greekUnicode[stem] : stem}${digits}${tail}${primes.replace(/'/g, '′')}`;
    // An index in italics is that of an entry: what belongs to a name is upright, and more than a letter is a word.
    const [, first = '', letter = '', last = ''] = /^(\d*)(\p{L}?)(\d*)$/u.exec(
      `${digits}${tail.slice(1)}`,
    ) ?? [name];
    const subscript = `${first}${letter ? `\\mathrm{${letter}}` : ''}${last}`;
    if (`${digits}${tail}` !== '' && subscript === '')
      return `\\mathrm{${`${stem}${digits}${tail}`.replace(/_/g, '\\_')}}${primes}`;
    const base = greek.has(stem) ? `\\${stem}` : stem.length === 1 ? stem : `\\mathrm{${stem}}`;
    return `${base}${primes}${subscript ? `_{${subscript}}` : ''}`;
  }

  /** The k-th name like a given one that is taken: with primes where it is read, as the language can write it otherwise. */
  private another(name: string, k: number): string {
    return this.style === 'text' ? `${name}_${k}` : `${name}${"'".repeat(k - 1)}`;
  }

  /** Gives bound variables names that are free in this place, prints, and takes the names back. */
  private within<T>(variables: readonly Variable[], act: () => T): T {
    const undo: (() => void)[] = [];
    for (const v of variables) {
      const own = v.name.startsWith('_') ? `i${v.name.slice(1)}` : v.name;
      let name = own;
      for (let k = 2; this.isTaken(name, v); k++) name = this.another(own, k);
      const before = this.names.get(v.id);
      this.names.set(v.id, name);
      this.take(name, v);
      undo.push(() => {
        this.giveBack(name);
        if (before === undefined) this.names.delete(v.id);
        else this.names.set(v.id, before);
      });
    }
    const result = act();
    for (const u of undo.reverse()) u();
    return result;
  }

  /** Prints with one variable under the name of another. */
  private as<T>(variable: Variable, other: Variable, act: () => T): T {
    const before = this.names.get(variable.id);
    this.names.set(variable.id, this.names.get(other.id) ?? other.name);
    const result = act();
    if (before === undefined) this.names.delete(variable.id);
    else this.names.set(variable.id, before);
    return result;
  }

  private wrap(text: string, needed: boolean): string {
    if (!needed) return text;
    return this.style === 'latex' ? `\\left(${text}\\right)` : `(${text})`;
  }

  term(t: Term, outer: number): string {
    const latex = this.style === 'latex';
    switch (t.tag) {
      case 'number': {
        const { numerator, denominator } = t.value;
        if (denominator === 1n) return this.wrap(`${numerator}`, numerator < 0n && outer > 1);
        if (latex)
          return numerator < 0n
            ? this.wrap(`-\\tfrac{${-numerator}}{${denominator}}`, outer > 1)
            : `\\tfrac{${numerator}}{${denominator}}`;
        return this.wrap(`${numerator}/${denominator}`, outer > 1);
      }
      case 'variable':
        return this.name(t.variable);
      case 'apply':
        return this.application(t);
      case 'lambda':
        return this.within(t.params, () => {
          const body = this.term(t.body, 0);
          const params = t.params.map((p) => this.name(p));
          if (this.style === 'unicode') return this.wrap(`${params.join(', ')} ↦ ${body}`, outer > 0);
          if (latex) return this.wrap(`${params.join(', ')} \\mapsto ${body}`, outer > 0);
          return `array(${t.params.map((p, i) => `${params[i]} in ${this.type(p.type)}`).join(', ')}, ${body})`;
        });
      case 'add': {
        const text = t.terms
          .map((s, i) => {
            if (s.tag === 'negate') return `${i > 0 ? ' - ' : '-'}${this.term(s.of, i > 0 || latex ? 2 : 3)}`;
            if (s.tag === 'number' && s.value.sign < 0 && i > 0)
              return ` - ${this.term({ tag: 'number', value: s.value.negated() }, 2)}`;
            return `${i > 0 ? ' + ' : ''}${this.term(s, i > 0 ? 2 : 1)}`;
          })
          .join('');
        return this.wrap(text, outer > 1);
      }
      case 'multiply': {
        const sign = this.style === 'unicode' ? '·' : '*';
        const text = latex
          ? this.product(factorsOf(t))
          : t.factors.map((f, i) => this.term(f, i === 0 ? 2 : 3)).join(sign);
        return this.wrap(text, outer > 2);
      }
      case 'negate':
        return this.wrap(`-${this.term(t.of, latex ? 2 : 3)}`, outer > 1);
      case 'divide':
        if (latex) return `\\frac{${this.term(t.numerator, 0)}}{${this.term(t.denominator, 0)}}`;
        return this.wrap(`${this.term(t.numerator, 2)}/${this.term(t.denominator, 3)}`, outer > 2);
      case 'power': {
        if (latex) {
          // Of a fraction with an exponent one cannot see what is raised.
          const fraction =
            t.base.tag === 'divide' || (t.base.tag === 'number' && t.base.value.denominator !== 1n);
          const base = this.wrap(this.term(t.base, fraction ? 0 : 5), fraction);
          return this.wrap(`${base}^{${this.term(t.exponent, 0)}}`, outer > 4);
        }
        return this.wrap(`${this.term(t.base, 5)}^${this.term(t.exponent, 5)}`, outer > 4);
      }
      case 'call':
        return this.call(t);
      case 'fold':
        return this.foldText(t, outer);
      case 'delta': {
        const l = this.term(t.left, 0);
        const r = this.term(t.right, 0);
        return latex
          ? `\\delta_{${l},${r}}`
          : this.style === 'unicode'
            ? `δ(${l},${r})`
            : `delta(${l}, ${r})`;
      }
      case 'indicator': {
        const p = this.proposition(t.of);
        return latex ? `\\mathbf{1}\\{${p}\\}` : this.style === 'unicode' ? `𝟏{${p}}` : `indicator(${p})`;
      }
      case 'card': {
        const d = this.domain(t.domain);
        return latex ? `\\lvert ${d}\\rvert` : this.style === 'unicode' ? `|${d}|` : `card(${d})`;
      }
      case 'derivative':
        return this.derivative(t, outer);
    }
  }

  /** For LaTeX, with a dot where factors that stand side by side could be read as something else. */
  private product(factors: readonly Term[]): string {
    const texts = factors.map((f, i) => this.term(f, i === factors.length - 1 ? 2.5 : 3));
    return texts.reduce(
      (left, right, i) => `${left}${needsDot(texts[i - 1] ?? '', right) ? ' \\cdot ' : ' '}${right}`,
    );
  }

  /** At a variable that is not in the body otherwise, the variable itself moves: `D(g(t), t)`. In an entry of an array, the entry does: `D(g(x), x[i])`. */
  private derivative(d: Extract<Term, { tag: 'derivative' }>, outer: number): string {
    const partial = asPartial(d);
    if (partial) return this.partial(partial.of, this.term(partial.entry, 0), outer);
    const { variable, at, body } = d;
    const moves = at.tag === 'variable' && at.variable.type.kind === 'real' && !mentions(body, [at.variable]);
    const point = this.term(at, 0);
    const write = (): string => {
      const v = this.name(variable);
      const inner = this.term(body, this.style === 'text' ? 0 : 3);
      if (this.style === 'text') return `D(${inner}, ${v}${moves ? '' : ` = ${point}`})`;
      if (this.style === 'unicode')
        return this.wrap(`d/d${v} ${inner}${moves ? '' : ` |${v}=${point}`}`, outer > (moves ? 1 : 0));
      // Upright, unlike a variable of that name.
      const taken = `\\frac{\\mathrm{d}}{\\mathrm{d}${v}}${inner}`;
      return this.wrap(moves ? taken : `\\left.${taken}\\right|_{${v}=${point}}`, outer > (moves ? 2.5 : 3));
    };
    return moves ? this.as(variable, at.variable, write) : this.within([variable], write);
  }

  private partial(of: Term, entry: string, outer: number): string {
    if (this.style === 'text') return `D(${this.term(of, 0)}, ${entry})`;
    const inner = this.term(of, 3);
    return this.style === 'unicode'
      ? this.wrap(`∂/∂${entry} ${inner}`, outer > 1)
      : this.wrap(`\\frac{\\partial}{\\partial ${entry}}${inner}`, outer > 2.5);
  }

  private application(t: Extract<Term, { tag: 'apply' }>): string {
    const head = this.name(t.head);
    const params = t.head.type.kind === 'function' ? t.head.type.params : [];
    const isIndex = (i: number): boolean =>
      params[i]?.type.kind === 'index' || params[i]?.type.kind === 'nat';
    const first = t.args.map((a, i) => (isIndex(i) ? '' : this.argument(a))).filter((s) => s !== '');
    const second = t.args.map((a, i) => (isIndex(i) ? this.term(a, 0) : '')).filter((s) => s !== '');
    const mixed =
      first.length > 0 &&
      second.length > 0 &&
      params.some((_, i) => isIndex(i) && params.slice(i + 1).some((__, j) => !isIndex(i + 1 + j)));
    if (mixed) return `${head}(${t.args.map((a) => this.argument(a)).join(', ')})`;
    const round =
      first.length > 0
        ? this.style === 'latex'
          ? `\\left(${first.join(', ')}\\right)`
          : `(${first.join(', ')})`
        : '';
    if (second.length === 0) return `${head}${round}`;
    if (this.style !== 'latex') return `${head}${round}[${second.join(',')}]`;
    // Below an index of the name itself the others would be read as its factors: entry k of a2 is no entry 2k of a.
    const indexed = round === '' && head.includes('_{') ? `\\left(${head}\\right)` : head;
    return `${indexed}${round}_{${second.join(',')}}`;
  }

  /** An argument; an array that is just a symbol is printed by its name. */
  private argument(a: Term): string {
    if (a.tag === 'lambda' && a.body.tag === 'apply' && a.body.args.length >= a.params.length) {
      const lead = a.body.args.length - a.params.length;
      const plain = a.params.every((p, i) => {
        const arg = (a.body as Extract<Term, { tag: 'apply' }>).args[lead + i];
        return arg?.tag === 'variable' && arg.variable.id === p.id;
      });
      const body = a.body;
      if (plain && lead === 0) return this.name(body.head);
      if (
        plain &&
        body.head.type.kind === 'function' &&
        body.args.slice(0, lead).every((x) => !mentions(x, a.params))
      ) {
        return this.application({ tag: 'apply', head: body.head, args: body.args.slice(0, lead) });
      }
    }
    return this.term(a, 0);
  }

  private call(t: Extract<Term, { tag: 'call' }>): string {
    if (t.builtin === 'pi') return this.decorate('pi');
    const args = t.args.map((a) => this.term(a, 0));
    if (this.style === 'text') return `${t.builtin}(${args.join(', ')})`;
    const latex = this.style === 'latex';
    if (t.builtin === 'abs') return latex ? `\\left\\lvert ${args[0]}\\right\\rvert` : `|${args[0]}|`;
    if (t.builtin === 'sqrt') return latex ? `\\sqrt{${args[0]}}` : `√(${args[0]})`;
    if (!latex) return `${t.builtin}(${args.join(', ')})`;
    const known = ['exp', 'log', 'tanh', 'sin', 'cos', 'max', 'min'].includes(t.builtin);
    return `${known ? `\\${t.builtin}` : `\\operatorname{${t.builtin}}`}\\left(${args.join(', ')}\\right)`;
  }

  private foldText(t: Extract<Term, { tag: 'fold' }>, outer: number): string {
    const domain = this.domain(t.domain);
    return this.within([t.variable], () => {
      const v = this.name(t.variable);
      if (this.style === 'text')
        return `${foldNames[t.operator]}(${v} in ${domain}, ${this.term(t.body, 0)})`;
      const body = this.term(t.body, 2);
      if (this.style === 'latex')
        return this.wrap(`${foldLatex[t.operator]}_{${v} \\in ${domain}} ${body}`, outer > 2.5);
      return this.wrap(`${foldUnicode[t.operator]}(${v}∈${domain}) ${body}`, outer > 1);
    });
  }

  domain(d: Domain): string {
    if (d.kind === 'range') {
      if (this.style === 'text') return `range(${this.term(d.size, 0)})`;
      const last = this.last(d.size);
      return this.style === 'latex' ? `\\{0,\\dots,${last}\\}` : `{0,…,${last}}`;
    }
    const name = this.decorate(d.set.name);
    if (d.at.length === 0) return name;
    const at = d.at.map((a) => this.term(a, 0)).join(',');
    return this.style === 'latex' ? `${name}_{${at}}` : `${name}[${at}]`;
  }

  /** The last number of a range: 2 of three, n of n + 1. What could be taken for another one is left as it is. */
  private last(size: Term): string {
    if (size.tag === 'number') return this.term({ ...size, value: size.value.minus(Rational.one) }, 0);
    const [first, ...more] = size.tag === 'add' ? size.terms.slice(0, -1) : [];
    const one = size.tag === 'add' ? size.terms.at(-1) : undefined;
    const isOneMore = one?.tag === 'number' && one.value.isOne && first !== undefined;
    if (!isOneMore || (more.length === 0 && (first.tag === 'number' || first.tag === 'negate')))
      return `${this.term(size, 0)}-1`;
    return this.term(more.length === 0 ? first : { tag: 'add', terms: [first, ...more] }, 0);
  }

  type(type: Type): string {
    const plain = this.style === 'text';
    switch (type.kind) {
      case 'real':
        return plain ? 'R' : this.style === 'latex' ? '\\mathbb{R}' : 'ℝ';
      case 'nat':
        return plain ? 'nat' : this.style === 'latex' ? '\\mathbb{N}' : 'ℕ';
      case 'index':
        return this.domain(type.domain);
      case 'function': {
        return this.within(type.params, () => {
          const parts = type.params.map((p) =>
            mentionedLater(p, type)
              ? `${this.name(p)}${this.style === 'latex' ? ' \\in ' : ' in '}${this.inside(p.type)}`
              : this.inside(p.type),
          );
          if (isArray(type)) {
            if (plain) return `R[${parts.join(', ')}]`;
            return this.style === 'latex'
              ? `\\mathbb{R}^{${parts.join(' \\times ')}}`
              : `ℝ^(${parts.join('×')})`;
          }
          if (plain) return `map(${parts.join(', ')}, ${this.type(type.result)})`;
          const arrow = this.style === 'latex' ? ' \\to ' : ' → ';
          return `${parts.join(this.style === 'latex' ? ' \\times ' : ' × ')}${arrow}${this.inside(type.result)}`;
        });
      }
    }
  }

  /** A type within that of a function: of two arrows in a row nobody sees which is the outer one. */
  private inside(type: Type): string {
    return this.wrap(this.type(type), this.style !== 'text' && type.kind === 'function' && !isArray(type));
  }

  /** What is said of the parameters of a definition. */
  where(params: readonly Variable[]): string {
    if (params.length === 0) return '';
    const said = params.map((v) => this.bound(v)).join(', ');
    return this.style === 'latex' ? `\\ \\text{for}\\ ${said}` : ` for ${said}`;
  }

  private bound(v: Variable): string {
    const sign = v.constraint?.lower;
    const restricted = sign?.value.isZero && v.type.kind === 'real';
    const member = this.style === 'text' ? ' in ' : this.style === 'latex' ? ' \\in ' : '∈';
    if (restricted && this.style === 'text')
      return `${this.name(v)} in ${sign.strict ? 'positive' : 'nonnegative'}`;
    const type = this.type(v.type);
    if (!restricted) return `${this.name(v)}${member}${type}`;
    return `${this.name(v)} ${sign.strict ? '>' : this.style === 'latex' ? '\\ge' : '≥'} 0`;
  }

  /** Beside others in a conjunction: in the surface syntax a quantifier brings its own parentheses, where it is read a relation ends by itself. */
  private isWrapped(p: Proposition): boolean {
    if (this.style === 'text') return p.tag === 'relation' || p.tag === 'and';
    return p.tag !== 'relation' && asLimit(p) === undefined;
  }

  proposition(p: Proposition): string {
    const tends = this.style === 'text' ? undefined : asLimit(p);
    if (tends) {
      return this.within([tends.variable], () => {
        const [n, term, value] = [
          this.name(tends.variable),
          this.term(tends.term, 1),
          this.term(tends.value, 1),
        ];
        return this.style === 'latex'
          ? `\\lim_{${n} \\to \\infty} ${this.term(tends.term, 2)} = ${value}`
          : `${term} → ${value} (${n} → ∞)`;
      });
    }
    switch (p.tag) {
      case 'relation': {
        const { left, relation, right } = betweenIndices(p) ?? p;
        return `${this.term(left, 1)} ${printRelation(relation, this.style)} ${this.term(right, 1)}`;
      }
      case 'and':
        return p.parts
          .map((q) => this.wrap(this.proposition(q), this.isWrapped(q)))
          .join(this.style === 'latex' ? ' \\ \\text{and}\\ ' : ' and ');
      case 'forall':
        return this.within(p.variables, () => {
          const conditions = p.conditions.map((q) =>
            this.wrap(this.proposition(q), this.style !== 'text' && q.tag !== 'and' && this.isWrapped(q)),
          );
          const body = this.proposition(p.body);
          if (this.style === 'text')
            return `forall(${[...p.variables.map((v) => this.bound(v)), ...conditions, body].join(', ')})`;
          const implies = this.style === 'latex' ? ' \\Rightarrow ' : ' ⇒ ';
          const inner = [...conditions, body].join(implies);
          if (p.variables.length === 0) return inner;
          const vars = p.variables.map((v) => this.bound(v)).join(', ');
          return this.style === 'latex' ? `\\forall ${vars}:\\ ${inner}` : `∀ ${vars}: ${inner}`;
        });
      case 'exists':
        return this.within(p.variables, () => {
          const body = this.proposition(p.body);
          const vars = p.variables.map((v) => this.bound(v)).join(', ');
          if (this.style === 'text') return `exists(${vars}, ${body})`;
          return this.style === 'latex' ? `\\exists ${vars}:\\ ${body}` : `∃ ${vars}: ${body}`;
        });
    }
  }
}

/** Indices have no values to compare: that they are equal, or not, is said by their delta, and read as `i == j` and `i != j`. */
function betweenIndices({ left: delta, relation, right: value }: Relational): Relational | undefined {
  if (delta.tag !== 'delta' || relation !== '==' || value.tag !== 'number') return undefined;
  if (typeOf(delta.left).kind !== 'index' || !(value.value.isZero || value.value.isOne)) return undefined;
  const { left, right } = delta;
  return { tag: 'relation', left, relation: value.value.isZero ? '!=' : '==', right };
}

type Relational = Extract<Proposition, { tag: 'relation' }>;

/** Of a product whose first factor is a product, as it is read: from left to right. */
const factorsOf = (t: Term): readonly Term[] =>
  t.tag === 'multiply' ? t.factors.flatMap((f, i) => (i === 0 ? factorsOf(f) : [f])) : [t];

const isArray = (type: Extract<Type, { kind: 'function' }>): boolean =>
  type.result.kind === 'real' && type.params.every((p) => p.type.kind === 'index' || p.type.kind === 'nat');

const mentions = (t: Term, variables: readonly Variable[]): boolean => {
  const free = freeIds(t);
  return variables.some((v) => free.has(v.id));
};

function mentionedLater(p: Variable, type: Extract<Type, { kind: 'function' }>): boolean {
  const later = type.params.slice(type.params.indexOf(p) + 1).map((q) => q.type);
  const inType = (t: Type): boolean => {
    if (t.kind === 'index') return t.domain.kind === 'set' && t.domain.at.some((a) => mentions(a, [p]));
    if (t.kind === 'function') return t.params.some((q) => inType(q.type)) || inType(t.result);
    return false;
  };
  return later.some(inType) || inType(type.result);
}
