/**
 * Plants bugs in the trusted part, one at a time, in a copy of the tree, and says of each whether the soundness suite notices.
 * `npm run plant-bugs` plants all of them, `npm run plant-bugs -- NAME…` those whose names contain one of the words; with `--check` it
 * only looks whether each can be planted, which takes no time.
 * Exits 1 when a bug goes unnoticed, or when the text in which it is to be planted is no longer there.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'esbuild';

interface Bug {
  readonly name: string;
  readonly file: string;
  /** A text that occurs once, up to white space. */
  readonly from: string;
  readonly to: string;
}

const bugs: readonly Bug[] = [
  {
    name: 'means over two laws in any order',
    file: 'exact/normal-form.ts',
    from: 'if (means && !this.haveMean(all, flat))',
    to: 'if (means && all.length < 0)',
  },
  {
    name: 'what has a mean in one place has it in all',
    file: 'exact/normal-form.ts',
    from: 'if (known.ownMeans) {',
    to: 'if (known.asked.size < 0) {',
  },
  {
    name: 'means over two laws by the mean over one of them',
    file: 'derivation/integrability.ts',
    from: 'left = before.filter((id) => id !== next);',
    to: 'left = [];',
  },
  {
    name: 'moments at a function of the point of another law',
    file: 'derivation/integrability.ts',
    from: 'const points = [point, ...others].filter',
    to: 'const points = [point].filter',
  },
  {
    name: 'moments on a diagonal',
    file: 'derivation/integrability.ts',
    from: 'const v = places.length === 1 && x',
    to: 'const v = x',
  },
  {
    name: 'as many terms at each point of the law',
    file: 'derivation/integrability.ts',
    from: 'return this.isFixed(indices) ? this.ofFactors(factors) : undefined;',
    to: 'return this.ofFactors(factors);',
  },
  {
    name: 'something quantified in an indicator',
    file: 'derivation/well-formed.ts',
    from: "if (p.tag !== 'relation') throw ill('an indicator takes a relation, or several');",
    to: '',
  },
  {
    name: 'variables below a binder keep their names',
    file: 'term/substitute.ts',
    from: 'const result = inside(fresh);',
    to: 'const result = inside(bound);',
  },
  {
    name: 'facts about elements of a set, at those of another',
    file: 'derivation/typing.ts',
    from: 'a.domain.set.id === other.set.id &&',
    to: '',
  },
  {
    name: 'a lemma about functions of arrays, of arrays over a range',
    file: 'derivation/instances.ts',
    from: "type.params.some((p) => p.type.kind === 'function' && mentions(p.type)) ||",
    to: '',
  },
  {
    name: 'a lemma about all maps into a set, with a range for it',
    file: 'derivation/instances.ts',
    from: 'mentions(type.result) ||',
    to: '',
  },
  {
    name: 'a lemma about a range of any length',
    file: 'derivation/instances.ts',
    from: 'new Definedness(prove).domain(domain, context);',
    to: '',
  },
  {
    name: 'members of a family that is not there are enumerated',
    file: 'derivation/instances.ts',
    from: 'this.definedness.domain(of, this.context);',
    to: '',
  },
  {
    name: 'a map from a range without numbers into a set without elements',
    file: 'derivation/instances.ts',
    from: '(values && !values.nonempty && type.params.some((p) => mentions(p.type))) ||',
    to: '',
  },
  {
    name: 'an index of a lemma beyond the end of the range',
    file: 'derivation/instances.ts',
    from: "conditions.push(build.relation(next, '<=', domain.size));",
    to: '',
  },
  {
    name: 'a row of a family loses its row',
    file: 'derivation/instances.ts',
    from: 'at: [...domain.at, ...at]',
    to: 'at',
  },
  {
    name: 'functions of arrays over a law have derivatives',
    file: 'derivation/well-formed.ts',
    from: '&& !of.domain.set.law',
    to: '',
  },
  {
    name: 'a statement that means nothing follows like a line',
    file: 'derivation/goals.ts',
    from: "if (!this.isLine) throw new Error('internal: a goal that is no line');",
    to: '',
  },
  {
    name: 'a power of exponent 0 has a derivative whatever is below',
    file: 'derivation/calculus.ts',
    from: 'const du = this.d(base, context);',
    to: 'const du = c?.isZero ? build.zero : this.d(base, context);',
  },
  {
    name: 'max(u, 0) has a derivative',
    file: 'derivation/calculus.ts',
    from: 'c.compare(Rational.one) > 0',
    to: 'c.compare(Rational.one) >= 0',
  },
  {
    name: 'a sign is constant beside any point',
    file: 'derivation/calculus.ts',
    from: 'const du = inner();',
    to: "const du = e.builtin === 'sign' ? build.zero : inner();",
  },
  {
    name: 'numbers of any length',
    file: 'term/rational.ts',
    from: 'if (Math.abs(e) > LONGEST || isLong(m) || isLong(divisor)) throw tooLong();',
    to: '',
  },
  {
    name: 'exponents of enclosures are rounded',
    file: 'exact/dyadic.ts',
    from: 'const FARTHEST = 2 ** 50;',
    to: 'const FARTHEST = 2 ** 80;',
  },
  {
    name: 'what is asked of the values of a function is read over',
    file: 'term/parse.ts',
    from: 'if (constraint || this.isRange(node))',
    to: 'if (node === undefined)',
  },
  {
    name: 'odd powers are nonnegative',
    file: 'derivation/sign.ts',
    from: 'if (e?.isInteger && e.numerator % 2n === 0n)',
    to: 'if (e?.isInteger && e.numerator % 2n === 1n)',
  },
  {
    name: 'an empty sum is positive',
    file: 'derivation/sign.ts',
    from: '&& (extremal || filled())',
    to: '',
  },
  {
    name: 'facts about naturals at any number',
    file: 'derivation/sign.ts',
    from: 'return isNatural(p) || this.byParts(p).nonnegative;',
    to: 'return isNatural(p) || p.terms.size > 0;',
  },
  {
    name: 'conditions of facts are not asked',
    file: 'derivation/sign.ts',
    from: 'return conditions.every((c) => this.plainly(c));',
    to: 'return true;',
  },
  {
    name: 'a maximum is nonpositive when one of its arguments is',
    file: 'derivation/sign.ts',
    from: '() => signs.every((s) => s.nonpositive), () => signs.some(',
    to: '() => signs.some((s) => s.nonpositive), () => signs.some(',
  },
  {
    name: 'a product of unknown signs is nonnegative',
    file: 'derivation/sign.ts',
    from: '(a.nonnegative && b.nonnegative) || (a.nonpositive && b.nonpositive)',
    to: 'a.nonnegative || (a.nonpositive && b.nonpositive)',
  },
  {
    name: 'multiples of facts of any sign',
    file: 'derivation/sign.ts',
    from: 'ratio.sign > 0 ? apart : negated(apart)',
    to: 'apart',
  },
  {
    name: 'what is known of positive numbers, of all',
    file: 'derivation/rules.ts',
    from: '&& allPromised(a) === allPromised(b)',
    to: '',
  },
  {
    name: 'combinations with multipliers of any sign',
    file: 'derivation/sign.ts',
    from: "if (!of || fact.relation === '!=' || !sign.nonnegative) return false;",
    to: "if (!of || fact.relation === '!=') return false;",
  },
  {
    name: 'the index that an equation takes away shows its set not empty',
    file: 'derivation/rewrite.ts',
    from: 'let there = context;',
    to: "let there = (sum?.kind === 'sigma' ? sum.indices : []).reduce((c, i) => c.open(i.variable, domainToTerm(i.domain)), context);",
  },
  {
    name: 'a definition may mention itself',
    file: 'derivation/well-formed.ts',
    from: 'new Set([...this.hidden, symbol.id])',
    to: 'this.hidden',
  },
  {
    name: 'a symbol is known by its name',
    file: 'derivation/well-formed.ts',
    from: 'if (meant !== v || this.hidden.has(v.id))',
    to: 'if (meant?.name !== v.name || this.hidden.has(v.id))',
  },
  {
    name: 'a partial derivative sees through definitions',
    file: 'derivation/well-formed.ts',
    from: ': asPartial(d)?.entry.head;',
    to: ': undefined;',
  },
  {
    name: 'a quotient is continuous wherever it is',
    file: 'derivation/prove.ts',
    from: 'isAccepted(() => conditionOf(t, context, prove, true));',
    to: 'true;',
  },
  {
    name: 'an index of any set is an index of this one',
    file: 'derivation/well-formed.ts',
    from: ': sameType(own, expected);',
    to: ': own.kind === expected.kind;',
  },
  {
    name: 'a step may use any member of its sequence',
    file: 'derivation/well-formed.ts',
    from: "if (at?.tag !== 'variable' || at.variable !== k)",
    to: 'if (at === undefined)',
  },
  {
    name: '1/|I| comes out of a sum over I',
    file: 'exact/normal-form.ts',
    from: 'if (e ? e.sign >= 0 : isNatural(f.exponent)) return false;',
    to: 'if (e !== f.exponent) return false;',
  },
  {
    name: 'the size of a set is forgotten',
    file: 'exact/normal-form.ts',
    from: 'if (inside.length === 0) return this.multiply(lead, this.card(index.domain));',
    to: 'if (inside.length === 0) return lead;',
  },
  {
    name: 'sqrt(x^2) is x',
    file: 'exact/normal-form.ts',
    from: 'return this.power(this.absolute(ofAtom(f.atom)), merged);',
    to: 'return this.power(ofAtom(f.atom), merged);',
  },
  {
    name: 'factors of any sign come out of a maximum',
    file: 'exact/normal-form.ts',
    from: '!f.exponent.free.has(id) && this.signs.of(this.factor(f)).nonnegative',
    to: '!f.exponent.free.has(id)',
  },
  {
    name: 'a delta is contracted over a law',
    file: 'exact/normal-form.ts',
    from: 'index.domain.set.law ||',
    to: '',
  },
  {
    name: 'delta^n is contracted',
    file: 'exact/normal-form.ts',
    from: "if (f.atom.kind !== 'delta' || !constantOf(f.exponent)?.isOne) continue;",
    to: "if (f.atom.kind !== 'delta') continue;",
  },
  {
    name: 'exponents are doubles',
    file: 'exact/normal-form.ts',
    from: 'if (n > 65536n || n < -65536n)',
    to: 'if (n < -65536n)',
  },
  {
    name: 'logarithms split without positivity',
    file: 'exact/normal-form.ts',
    from: 'if (sign.nonnegative && sign.nonzero) parts.push',
    to: 'if (sign) parts.push',
  },
  {
    name: 'roots split without signs',
    file: 'exact/normal-form.ts',
    from: 'if (sign.nonnegative && (e !== undefined || sign.nonzero) && (k !== undefined || sign.nonzero)) {',
    to: 'if (sign.nonnegative || !sign.nonnegative) {',
  },
  {
    name: 'squares of sums are not renamed apart',
    file: 'exact/normal-form.ts',
    from: 'const inner = this.renameSigma(f.atom);',
    to: 'const inner = { indices: f.atom.indices.filter(() => copy === 0), factors: f.atom.factors };',
  },
  {
    name: 'a minus does not turn round',
    file: 'derivation/figures.ts',
    from: '[premise(b.of, a.of)]',
    to: '[premise(a.of, b.of)]',
  },
  {
    name: 'a reciprocal does not turn round',
    file: 'derivation/figures.ts',
    from: '[premise(y.term, x.term)]',
    to: '[premise(x.term, y.term)]',
  },
  {
    name: 'strict from weak',
    file: 'derivation/figures.ts',
    from: "if (goal === '<' && !(rule.relation === '<' && s.nonzero)) return false;",
    to: '',
  },
  {
    name: 'weak hypotheses suit strict goals, equalities too',
    file: 'derivation/figures.ts',
    from: "if (goal === '==') return rule.relation === '==';",
    to: '',
  },
  {
    name: 'factors that were found may be reciprocals of zero',
    file: 'derivation/figures.ts',
    from: 'if (!times && !isMeaningful(context, factor)) return false;',
    to: '',
  },
  {
    name: 'multipliers of any sign',
    file: 'derivation/figures.ts',
    from: 'if (!s.nonnegative) return false; if',
    to: 'if',
  },
  {
    name: 'conditions of lemmas are not asked',
    file: 'derivation/figures.ts',
    from: 'return rule.conditions.every((c) => prove(context, c));',
    to: 'return true;',
  },
  {
    name: 'sums and maxima are alike',
    file: 'derivation/figures.ts',
    from: 'if (a.operator !== b.operator) return undefined;',
    to: '',
  },
  {
    name: 'a strict sum over an empty set',
    file: 'derivation/figures.ts',
    from: "if (goal === '<' && a.operator === 'sum' && !context.isNonempty(a.domain)) return undefined;",
    to: '',
  },
  {
    name: 'products of any sign',
    file: 'derivation/figures.ts',
    from: "!(goal === '<=' && inner.signs.ofTerm(left).nonnegative)",
    to: "goal === '<'",
  },
  {
    name: 'powers of negative bases',
    file: 'derivation/figures.ts',
    from: 'return rising && (odd || context.signs.ofTerm(a.base).nonnegative);',
    to: 'return rising;',
  },
  {
    name: 'an absolute value from one side',
    file: 'derivation/figures.ts',
    from: 'return [premise(x, b), premise(build.negate(x), b)];',
    to: 'return [premise(x, b)];',
  },
  {
    name: 'conditions of rewritings are not asked',
    file: 'derivation/rewrite.ts',
    from: 'rule.conditions.every((c) => this.prove(context, substituteProposition(c, by)))',
    to: 'true',
  },
  {
    name: 'statements about all of an empty set',
    file: 'derivation/rewrite.ts',
    from: "return type.kind !== 'index' || context.isNonempty(type.domain);",
    to: 'return true;',
  },
  {
    name: 'any number is natural',
    file: 'derivation/typing.ts',
    from: 'return isInteger(asked.normalizer.normalize(value)) && asked.isNonnegative(value);',
    to: 'return isInteger(asked.normalizer.normalize(value)) || own.kind !== type.kind;',
  },
  {
    name: 'denominators are not asked about',
    file: 'derivation/conditions.ts',
    from: "return ['denominator', e.denominator, '!= 0'];",
    to: "return ['denominator', e.denominator, 'nothing'];",
  },
  {
    name: 'a maximum over the empty set',
    file: 'derivation/defined.ts',
    from: 'if (extremal && !context.isNonempty(term.domain))',
    to: 'if (extremal && term === undefined)',
  },
  {
    name: 'moments are not asked about',
    file: 'derivation/defined.ts',
    from: 'if (!suffices(new Integrability(context, point.id, this.prove).ofTerm(body), 1))',
    to: 'if (body === undefined)',
  },
  {
    name: 'a logarithm of zero',
    file: 'derivation/conditions.ts',
    from: "return ['logarithm', e.args[0] as Term, '> 0'];",
    to: "return ['logarithm', e.args[0] as Term, '>= 0'];",
  },
  {
    name: 'a root is smooth at zero',
    file: 'derivation/conditions.ts',
    from: "smooth ? '> 0' : '>= 0'];",
    to: "'>= 0'];",
  },
  {
    name: 'a fractional power is smooth at zero',
    file: 'derivation/conditions.ts',
    from: "c.sign > 0 && !smooth ? '>= 0'",
    to: "c.sign > 0 ? '>= 0'",
  },
  {
    name: 'real powers of negative numbers',
    file: 'derivation/conditions.ts',
    from: "if (typeOf(exponent).kind !== 'nat') return '> 0';",
    to: "if (typeOf(exponent).kind !== 'nat') return '!= 0';",
  },
  {
    name: 'zero to the power zero is smooth',
    file: 'derivation/conditions.ts',
    from: 'above(smooth ? one : zero)',
    to: 'above(zero)',
  },
  {
    name: 'a kink at zero is smooth',
    file: 'derivation/calculus.ts',
    from: 'if (!s.nonzero || !(s.nonnegative || s.nonpositive))',
    to: 'if (!(s.nonnegative || s.nonpositive))',
  },
  {
    name: 'no chain rule for exp',
    file: 'derivation/calculus.ts',
    from: "case 'exp': return build.multiply(e, inner());",
    to: "case 'exp': return e;",
  },
  {
    name: 'the quotient rule has a plus',
    file: 'derivation/calculus.ts',
    from: 'const top = build.subtract(',
    to: 'const top = build.add(',
  },
  {
    name: 'the end of a calculation is not compared',
    file: 'derivation/goals.ts',
    from: 'if (!alphaEqual(at, right))',
    to: 'if (at === undefined)',
  },
  {
    name: 'weak chains are strict',
    file: 'derivation/goals.ts',
    from: "if (up(a) && up(b)) return a === '<' || b === '<' ? '<' : '<=';",
    to: "if (up(a) && up(b)) return '<';",
  },
  {
    name: 'weak relations prove equality',
    file: 'derivation/goals.ts',
    from: 'if (have === want) return true;',
    to: "if (have === want || want === '==') return true;",
  },
  {
    name: 'induction starts at 1',
    file: 'derivation/goals.ts',
    from: 'predicate(build.num(0))',
    to: 'predicate(build.one)',
  },
  {
    name: 'witnesses promise nothing',
    file: 'derivation/goals.ts',
    from: 'for (const p of promised(v)) {',
    to: 'for (const p of promised(v).slice(9)) {',
  },
  {
    name: 'the other case forgets equality',
    file: 'derivation/rules.ts',
    from: "'<': '>=',",
    to: "'<': '>',",
  },
  {
    name: 'any absurdity will do',
    file: 'derivation/goals.ts',
    from: "absurd.tag !== 'relation' || !context.signs.proves(negation(absurd))",
    to: "absurd.tag !== 'relation'",
  },
  {
    name: 'intervals in any order',
    file: 'derivation/goals.ts',
    from: "if (!prove(context, build.relation(from, '<=', to)))",
    to: 'if (from === undefined)',
  },
  {
    name: 'weak inequalities hold nearby',
    file: 'derivation/prove.ts',
    from: "const relation = p.relation === '<=' ? '<' : p.relation === '>=' ? '>' : p.relation;",
    to: 'const relation = p.relation;',
  },
  {
    name: 'induction keeps facts about one n',
    file: 'derivation/context.ts',
    from: '.filter(([, p]) => !free(p))',
    to: '',
  },
  {
    name: 'a neighbourhood for infinitely many',
    file: 'derivation/context.ts',
    from: 'if (this.near.size > 0 && !finite) return this.far().openParameter(v);',
    to: '',
  },
  {
    name: 'bound variables are interchangeable',
    file: 'term/substitute.ts',
    from: 'return l === undefined && r === undefined ? v.id === w.id : l === w.id && r === v.id;',
    to: 'return l === undefined && r === undefined ? v.id === w.id : l !== undefined && r !== undefined;',
  },
  {
    name: 'the values of a substitution are captured',
    file: 'term/substitute.ts',
    from: "if (x.tag === 'variable') return this.variables.get(x.variable.id) ?? x;",
    to: "if (x.tag === 'variable') return this.variables.get(x.variable.id) ?? [...this.variables.values()].findLast((y) => y.tag === 'variable' && y.variable.name === x.variable.name) ?? x;",
  },
  {
    name: 'literals are doubles',
    file: 'term/parse.ts',
    from: "return Rational.parse(this.offsets.get(node)?.text ?? '');",
    to: 'return Rational.fromDouble(Number(this.offsets.get(node)?.text));',
  },
  {
    name: 'juxtaposition multiplies',
    file: 'term/parse.ts',
    from: 'if (n.implicit && second)',
    to: 'if (n === undefined && second)',
  },
  {
    name: 'a quantifier over a range is one over all naturals',
    file: 'term/parse.ts',
    from: '[...bounds, ...rest]',
    to: 'rest',
  },
  {
    name: 'shadowing is allowed',
    file: 'term/scope.ts',
    from: 'if (this.has(name))',
    to: 'if (name === undefined)',
  },
  {
    name: 'a negative power of a natural number is one',
    file: 'term/type-of.ts',
    from: "return typeOf(term.base).kind === 'nat' && plainlyNatural(term.exponent) ? nat : real;",
    to: "return typeOf(term.base).kind === 'nat' && typeOf(term.exponent).kind === 'nat' ? nat : real;",
  },
  {
    name: 'every end is open',
    file: 'term/constraint.ts',
    from: "strict: close === ')'",
    to: 'strict: true',
  },
  {
    name: 'hypotheses of lemmas are dropped',
    file: 'derivation/instances.ts',
    from: '[...conditions, ...owed.map(about), ...theory.hypotheses.map((h) => about(h.proposition))]',
    to: '[...conditions, ...owed.map(about)]',
  },
  {
    name: 'what a part promises of its symbols is not asked of those here',
    file: 'derivation/instances.ts',
    from: 'owed.push(...promised(v));',
    to: '',
  },
  {
    name: 'lemmas about nonempty sets at empty ones',
    file: 'derivation/instances.ts',
    from: 'if (set.nonempty && !context.isNonempty(domain))',
    to: 'if (set.nonempty && domain === undefined)',
  },
  {
    name: 'quantified variables promise nothing',
    file: 'derivation/rules.ts',
    from: 'conditions: [...p.variables.flatMap(promised), ',
    to: 'conditions: [',
  },
  {
    name: 'what is opened promises nothing',
    file: 'derivation/rules.ts',
    from: '...variables.flatMap(promised),',
    to: '',
  },
  {
    name: 'what may mean nothing beside the point holds nearby',
    file: 'derivation/prove.ts',
    from: 'isTotal(t, v)',
    to: 'v.id > 0',
  },
  {
    name: 'conditions keep the variables of their quantifier',
    file: 'term/parts.ts',
    from: "inside: ['conditions', 'body']",
    to: "inside: ['body']",
  },
  {
    name: 'sign is continuous',
    file: 'derivation/continuous.ts',
    from: "if (isOperation(t) && !(t.tag === 'call' && t.builtin === 'sign'))",
    to: 'if (isOperation(t))',
  },
  {
    name: 'a member unfolds at any number',
    file: 'derivation/unfold.ts',
    from: 'if (c?.isZero)',
    to: 'if (c || !c)',
  },
  {
    name: 'recursions read any member',
    file: 'proof/elaborate.ts',
    from: 'if (bad(step))',
    to: 'if (step === undefined)',
  },
  {
    name: 'enclosure: the lower end of a box is not proved',
    file: 'derivation/enclosure.ts',
    from: "if (!prove(context, build.relation(low, '<=', x)))",
    to: 'if (low === undefined)',
  },
  {
    name: 'enclosure: the upper end of a box is not proved',
    file: 'derivation/enclosure.ts',
    from: "if (!prove(context, build.relation(x, '<=', high)))",
    to: 'if (high === undefined)',
  },
  {
    name: 'enclosure: sides that touch',
    file: 'derivation/enclosure.ts',
    from: 'if (sign === undefined || sign === 0) {',
    to: 'if (sign === undefined) {',
  },
  {
    name: 'enclosure: half of the cells',
    file: 'derivation/enclosure.ts',
    from: 'cells.push(new Map([...cell, [widest, low]]), new Map([...cell, [widest, high]]));',
    to: 'cells.push(new Map([...cell, [widest, high === low ? high : low]]));',
  },
  {
    name: 'enclosure: either sign',
    file: 'derivation/enclosure.ts',
    from: "if (relation !== '!=' && sign < 0) {",
    to: 'if (sign === undefined) {',
  },
  {
    name: 'enclosure: the other direction',
    file: 'derivation/enclosure.ts',
    from: "const flip = relation === '>' || relation === '>=';",
    to: "const flip = relation === '<' || relation === '<=';",
  },
  {
    name: 'enumeration of a set that may be empty',
    file: 'derivation/enumeration.ts',
    from: 'if (!context.isNonempty(domain))',
    to: 'if (context === undefined)',
  },
  {
    name: 'enumeration of a law',
    file: 'derivation/enumeration.ts',
    from: 'if (domain.set.law) throw',
    to: 'if (context === undefined) throw',
  },
  {
    name: 'enumeration with one element too few',
    file: 'derivation/enumeration.ts',
    from: 'size: build.add(build.ref(n), build.one) };',
    to: 'size: build.ref(n) };',
  },
  {
    name: 'least upper bounds of another set than the one with an element',
    file: 'derivation/supremum.ts',
    from: 'if (!sameProposition(found, premise, alphaEqual))',
    to: 'if (found === premise)',
  },
  {
    name: 'least upper bounds that depend on points of a law',
    file: 'derivation/supremum.ts',
    from: "type.domain.kind === 'set' && !type.domain.set.law));",
    to: "type.domain.kind === 'set'));",
  },
  {
    name: 'least upper bounds that depend on reals',
    file: 'derivation/supremum.ts',
    from: "(type.kind === 'nat' ||",
    to: "(type.kind === 'nat' || type.kind === 'real' ||",
  },
  {
    name: 'least upper bounds of what is not bounded',
    file: 'derivation/supremum.ts',
    from: 'says(bounded, build.exists([b], upTo(build.ref(b))));',
    to: '',
  },
  {
    name: 'least upper bounds of nothing',
    file: 'derivation/supremum.ts',
    from: 'says(nonempty, build.exists([x], build.and(...conditions)));',
    to: '',
  },
  {
    name: 'least upper bounds of naturals, which may be their parameters',
    file: 'derivation/supremum.ts',
    from: "if (x.type.kind !== 'real')",
    to: "if (x.type.kind === 'index')",
  },
  {
    name: 'elements beyond the least upper bound',
    file: 'derivation/supremum.ts',
    from: "build.relation(build.ref(b), '<', least)]",
    to: "build.relation(build.ref(b), '<=', least)]",
  },
  {
    name: 'nested derivative: the inner point is fixed',
    file: 'derivation/calculus.ts',
    from: 'return new Differentiation(s, e.at, context.openParameter(this.t), this.assumed).at(body);',
    to: 'return new Differentiation(s, this.here(e.at), context, this.assumed).at(this.here(body));',
  },
  {
    name: 'nested derivative: side conditions at the point alone',
    file: 'derivation/calculus.ts',
    from: 'return new Differentiation(s, e.at, context.openParameter(this.t), this.assumed).at(body);',
    to: "const there = context.openParameter(this.t).withHypothesis(' at', build.relation(build.ref(this.t), '==', this.point)); return new Differentiation(s, e.at, there, this.assumed).at(body);",
  },
  {
    name: 'nested derivative: what the inner one loses need not be there',
    file: 'derivation/calculus.ts',
    from: 'for (const moving of [e.at, replace(e.body, e.variable, e.at)]) this.d(moving, context);',
    to: '',
  },
  {
    name: 'derivative of a definition: its arguments need not be there',
    file: 'derivation/calculus.ts',
    from: 'if (definition) this.ofArguments(e, context);',
    to: '',
  },
  {
    name: 'derivative of a sequence: in one parameter, hence in all',
    file: 'derivation/calculus.ts',
    from: 'if (!this.assumed.has(assumption(definition, at)))',
    to: 'if (this.assumed.size === 0)',
  },
  {
    name: 'byCases: one case is enough',
    file: 'derivation/prove.ts',
    from: '[q, negation(q)].every(',
    to: '[q, negation(q)].some(',
  },
  {
    name: 'weights that are none',
    file: 'derivation/sign.ts',
    from: '!atom.head.constraint?.normalized || !constantOf(exponent)?.isOne',
    to: '!constantOf(exponent)?.isOne',
  },
  {
    name: 'weights along the diagonal',
    file: 'derivation/sign.ts',
    from: "return before && at?.kind === 'apply'",
    to: "return (before || !before) && at?.kind === 'apply'",
  },
  {
    name: 'weights along another index',
    file: 'derivation/sign.ts',
    from: '&& at.args.length === 0 && at.head.id === t.id;',
    to: '&& (at.head.id === t.id || at.head.id !== t.id);',
  },
  {
    name: 'weights of values that may vanish',
    file: 'derivation/sign.ts',
    from: 'return rest.nonzero && (rest.nonnegative || rest.nonpositive);',
    to: 'return rest.nonnegative || rest.nonpositive;',
  },
  {
    name: 'rewriting: unequal indices are equal',
    file: 'derivation/rewrite.ts',
    from: "left.tag === 'delta' && constantOf(this.normalizer.normalize(right))?.isOne",
    to: "left.tag === 'delta'",
  },
  {
    name: 'rewriting: multipliers from anywhere',
    file: 'derivation/rewrite.ts',
    from: 'if (!own || ',
    to: 'if (',
  },
  {
    name: 'rewriting: multipliers that mention what nothing binds',
    file: 'derivation/rewrite.ts',
    from: ' || !mentions(factor.free)',
    to: '',
  },
  {
    name: 'rewriting: what is summed in a power of a sum',
    file: 'derivation/rewrite.ts',
    from: 'const sum = constantOf(f.exponent)?.isOne ? f.atom : undefined;',
    to: 'const sum = f.atom;',
  },
  {
    name: 'rewriting: what is raised without its exponent',
    file: 'derivation/rewrite.ts',
    from: 'return base ? n.power(base, f.exponent) : undefined;',
    to: 'return base || undefined;',
  },
  {
    name: 'rewriting: what is summed without its indices',
    file: 'derivation/rewrite.ts',
    from: 'return made && sum.indices.reduceRight((q, i) => n.sum(i, q), made);',
    to: 'return made;',
  },
  {
    name: 'values that were found need not mean anything',
    file: 'derivation/typing.ts',
    from: '(isTotal(value) || means(value)) &&',
    to: '',
  },
  {
    name: 'values that were found may be about anything',
    file: 'derivation/typing.ts',
    from: '!values.has(id) && about.some((ids) => ids.has(id))',
    to: 'id > 0',
  },
  {
    name: 'defining: the first member is that at one',
    file: 'derivation/defining.ts',
    from: 'equation(d.baseParams, () => build.zero, d.base),',
    to: 'equation(d.baseParams, () => build.one, d.base),',
  },
  {
    name: 'defining: a step does not step',
    file: 'derivation/defining.ts',
    from: '(n) => build.add(n as Term, build.one), d.step)',
    to: '(n) => n as Term, d.step)',
  },
  {
    name: 'defining: a sequence of a lemma is any sequence',
    file: 'derivation/instances.ts',
    from: 'conditions.push(...definingEquations(d).map(about));',
    to: 'about(statement);',
  },
  {
    name: 'exp-log-sum of a power of the logarithm',
    file: 'exact/normal-form.ts',
    from: 'if (!constantOf(factor.exponent)?.isOne) return undefined; return sum.indices.reduceRight',
    to: 'return sum.indices.reduceRight',
  },
  {
    name: 'product sets: powers of a set that may be empty',
    file: 'proof/product-sets.ts',
    from: "if (declaration.declare === 'powers' && !base.nonempty)",
    to: "if (declaration.declare === 'powers' && base === undefined)",
  },
  {
    name: 'product sets: the last coordinate is the first',
    file: 'proof/product-sets.ts',
    from: 'coordinate[n+1, extend[n,s,t], n] == t)',
    to: 'coordinate[n+1, extend[n,s,t], 0] == t)',
  },
  {
    name: 'product sets: an extension keeps one coordinate more',
    file: 'proof/product-sets.ts',
    from: 't in T, i in range(n), coordinate',
    to: 't in T, i in range(n+1), coordinate',
  },
  {
    name: 'product sets: a value is kept where it is replaced',
    file: 'proof/product-sets.ts',
    from: 't in T, i != j, value',
    to: 't in T, value',
  },
  {
    name: 'product sets: a value drawn anew is counted once',
    file: 'proof/product-sets.ts',
    from: '== card(T)*sum(s in X, F[s]))',
    to: '== sum(s in X, F[s]))',
  },
  {
    name: 'product sets: functions that agree somewhere',
    file: 'proof/product-sets.ts',
    from: 'forall(s in X, u in X, forall(i in N, value[s,i] == value[u,i]), s == u)',
    to: 'forall(s in X, u in X, i in N, value[s,i] == value[u,i], s == u)',
  },
  {
    name: 'limits: nearness to zero tolerance',
    file: 'term/abbreviations.ts',
    from: 'constraint: { lower: { value: Rational.zero, strict: true } },',
    to: 'constraint: { lower: { value: Rational.zero, strict: false } },',
  },
  {
    name: 'under an expectation: a neighbourhood that depends on the point of the law',
    file: 'derivation/under-expectation.ts',
    from: '|| freeIds(c).has(w.id))',
    to: '|| false)',
  },
  {
    name: 'under an expectation: a bound on one side of the point',
    file: 'derivation/under-expectation.ts',
    from: "!['<', '>', '!='].includes(c.relation)",
    to: "c.relation === '=='",
  },
  {
    name: 'under an expectation: a bound elsewhere',
    file: 'derivation/under-expectation.ts',
    from: 'if (!context.signs.proves(here)) return undefined;',
    to: 'if (here === c) return undefined;',
  },
  {
    name: 'under an expectation: conditions by functions that are not continuous',
    file: 'derivation/under-expectation.ts',
    from: 'for (const side of [c.left, c.right]) continuous(side, s, near);',
    to: '',
  },
  {
    name: 'under an expectation: a bound of something else than the slope',
    file: 'derivation/under-expectation.ts',
    from: 'if (!inner.normalizer.same(slope(body, build.ref(s), inner), known)) return undefined;',
    to: '',
  },
  {
    name: 'under an expectation: a constant that is not continuous',
    file: 'derivation/under-expectation.ts',
    from: 'for (const c of factors) if (!g.includes(c)) continuous(c, s, near);',
    to: '',
  },
  {
    name: 'under an expectation: a bound that has a mean for each parameter alone',
    file: 'derivation/under-expectation.ts',
    from: 'g.some((f) => mentions(s, f)) ||',
    to: '',
  },
  {
    name: 'under an expectation: a bound without a mean',
    file: 'derivation/under-expectation.ts',
    from: '|| !exists(build.multiply(...g))',
    to: '|| g.length > 99',
  },
];

const root = fileURLToPath(new URL('..', import.meta.url));
const onlyLook = process.argv.includes('--check');
const words = process.argv.slice(2).filter((word) => word !== '--check');
const chosen = words.length === 0 ? bugs : bugs.filter((b) => words.some((w) => b.name.includes(w)));

function pattern(text: string): RegExp {
  const escaped = text.split(/\s+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(escaped.join('\\s+'), 'g');
}

/** Whether the text to change is in its file, once. */
const isThere = ({ file, from }: Bug, text = readFileSync(join(root, 'src', file), 'utf8')): boolean =>
  text.match(pattern(from))?.length === 1;

const gone = ({ name, file }: Bug): string =>
  `gone       ${name}: the text to change is not in ${file}, once`;

if (onlyLook) {
  const lost = chosen.filter((bug) => !isThere(bug));
  for (const bug of lost) console.log(gone(bug));
  process.exit(lost.length === 0 ? 0 : 1);
}

/** A copy of the tree with one bug, or undefined where it cannot be planted. */
function plant(bug: Bug): string | undefined {
  const copy = mkdtempSync(join(tmpdir(), 'lemmata-bug-'));
  for (const part of ['src', 'package.json', 'tsconfig.json', 'vitest.config.ts'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  cpSync(join(root, 'test', 'soundness'), join(copy, 'test', 'soundness'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const path = join(copy, 'src', bug.file);
  const text = readFileSync(path, 'utf8');
  if (bug.name !== 'none' && !isThere(bug, text)) {
    rmSync(copy, { recursive: true });
    return undefined;
  }
  writeFileSync(
    path,
    text.replace(pattern(bug.from), () => bug.to),
  );
  return copy;
}

/** Enough of vitest to run the suite in one process and stop at the first test that fails. */
const runner = `
const waiting = [];
const add = (name, a, b) => waiting.push([name, typeof a === 'function' ? a : b]);
export const describe = (_, body) => body();
export const it = Object.assign(add, { each: (rows) => (name, body) => rows.forEach((r) => add(name.replace('%s', [r].flat()[0]), () => body(...[r].flat()))) });
const fail = (what) => { throw new Error(what); };
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
export const expect = (found, message = '') => ({
  toEqual: (x) => same(found, x) || fail(message + ' ' + JSON.stringify(found)),
  toBe: (x) => Object.is(found, x) || fail(message + ' ' + found),
  toBeUndefined: () => found === undefined || fail(message + ' ' + found),
  toMatch: (x) => x.test(found) || fail(message + ' ' + found),
  toThrow: (x) => {
    try { found(); } catch (error) {
      return (x instanceof RegExp ? x.test(error.message) : error instanceof x) || fail(message + ' ' + error.message);
    }
    fail(message);
  },
  toBeGreaterThan: (x) => found > x || fail(message + ' ' + found),
  not: { toEqual: (x) => !same(found, x) || fail(message), toBe: (x) => !Object.is(found, x) || fail(message) },
});
export async function run() {
  for (const [name, body] of waiting) {
    try { await body(); } catch (error) {
      console.log('FAILED ' + name);
      process.exit(1);
    }
  }
  console.log('passed ' + waiting.length);
}
`;

/** The name of the first test that fails, or undefined when all pass. */
async function firstFailure(copy: string): Promise<string | undefined> {
  const tests = readdirSync(join(copy, 'test/soundness'), { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.test.ts'))
    // tables, what is dictated and random terms; what runs the claims of proofs/ is another matter
    .filter(
      (f) =>
        /fuzz|dictated/.test(f) ||
        readFileSync(join(copy, 'test/soundness', f), 'utf8').includes("'./table.ts'"),
    );
  // random terms come last: they take longest
  tests.sort((a, b) => Number(a.includes('fuzz')) - Number(b.includes('fuzz')) || (a < b ? -1 : 1));
  writeFileSync(join(copy, 'runner.mjs'), runner);
  writeFileSync(
    join(copy, 'all.ts'),
    `${tests.map((t) => `import './test/soundness/${t}';`).join('\n')}\nimport { run } from './runner.mjs';\nawait run();\n`,
  );
  await build({
    entryPoints: [join(copy, 'all.ts')],
    outfile: join(copy, 'all.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    external: ['mathjs', 'mathjs/*'],
    alias: { vitest: join(copy, 'runner.mjs'), lemmata: join(copy, 'src/index.ts') },
  });
  return failureOf(copy, [join(copy, 'all.mjs')], /^FAILED (.*)$/m);
}

/** The same of proposers that lie. They take the place of modules, which only vitest can do; that takes longer, so they come last. */
const firstLieBelieved = (copy: string): Promise<string | undefined> =>
  failureOf(
    copy,
    [join(copy, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'liars', '--bail', '1'],
    / FAIL .*? > (.*)$/m,
  );

/** What fails when node runs this in a copy, as its output says; undefined when it ends well. */
function failureOf(copy: string, args: readonly string[], failed: RegExp): Promise<string | undefined> {
  return new Promise((resolve) => {
    const suite = spawn(process.execPath, args, {
      cwd: copy,
      env: { ...process.env, LEMMATA_FUZZ_CASES: '3000' },
      timeout: 300_000,
    });
    let out = '';
    for (const stream of [suite.stdout, suite.stderr])
      stream.on('data', (chunk: Buffer) => {
        out += chunk.toString();
      });
    suite.on('close', (code) => {
      const plain = stripVTControlCharacters(out);
      const otherwise = code === null ? 'the suite does not end' : `${broken}: ${plain.slice(-300)}`;
      resolve(code === 0 ? undefined : (failed.exec(plain)?.[1] ?? otherwise));
    });
  });
}

const noticing = async (copy: string): Promise<string | undefined> =>
  (await firstFailure(copy)) ?? (await firstLieBelieved(copy));

const broken = 'the suite does not run';
let unnoticed = 0;
const waiting = [...chosen];

if (words.length === 0) {
  // without a bug the suite must pass, or what it notices means nothing
  const copy = plant({ name: 'none', file: 'index.ts', from: 'no such text anywhere', to: '' }) as string;
  const test = await noticing(copy);
  rmSync(copy, { recursive: true });
  if (test !== undefined) {
    console.log(`the suite fails without any bug: ${test}`);
    process.exit(1);
  }
}

async function work(): Promise<void> {
  for (let bug = waiting.shift(); bug; bug = waiting.shift()) {
    const copy = plant(bug);
    if (copy === undefined) {
      unnoticed += 1;
      console.log(gone(bug));
      continue;
    }
    try {
      const test = await noticing(copy);
      if (test === undefined || test.startsWith(broken)) unnoticed += 1;
      console.log(
        test === undefined
          ? `UNNOTICED  ${bug.name} (${bug.file})`
          : `noticed    ${bug.name}: ${test.slice(0, 140)}`,
      );
    } finally {
      rmSync(copy, { recursive: true });
    }
  }
}

await Promise.all([work(), work()]);
console.log(`${chosen.length - unnoticed} of ${chosen.length} noticed`);
process.exit(unnoticed === 0 ? 0 : 1);
