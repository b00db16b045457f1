/** Combinations of facts as a search with a mistake could propose them: what shows a sign is formed anew. */
import { describe, expect, it } from 'vitest';
import { Context } from '../../src/derivation/context.ts';
import { type Fact, factsOf } from '../../src/derivation/facts.ts';
import type { Match } from '../../src/derivation/match.ts';
import type { Step } from '../../src/derivation/sign-search.ts';
import { type Monomial, single } from '../../src/exact/polynomial.ts';
import { array, element, indexSet, real } from '../../src/index.ts';
import { readTheory } from '../../src/proof/elaborate.ts';
import { add, lambda, num, ref, relation, zero } from '../../src/term/build.ts';
import { parseTerm } from '../../src/term/parse.ts';
import { substitute } from '../../src/term/substitute.ts';
import type { Term, Variable } from '../../src/term/term.ts';
// the rows of the other suites: npm run plant-bugs runs the files that import './table.ts'
import './table.ts';

const place = { module: 'test', field: 'states' };
const theory = readTheory(
  'test',
  {
    I: indexSet(),
    J: indexSet(),
    x: real(),
    y: real(),
    z: real(),
    i: element('I'),
    j: element('J'),
    f: array('I'),
    g: array('I'),
    a: array('nat'),
  },
  {},
  {
    x: '0 <= x',
    y: '0 < y',
    z: 'z != 0',
    f: 'forall(k in I, 0 <= f[k])',
    g: 'forall(k in I, 1 <= z, 0 <= g[k])',
    a: 'forall(n in nat, 0 <= a[n])',
  },
);
const context = Context.of(theory);
const { normalizer, signs } = context;
const { facts } = signs as unknown as { readonly facts: readonly Fact[] };
const normal = (text: string) => normalizer.normalize(parseTerm(text, theory.scope, place));
const factOf = (name: string): Fact => {
  const wanted = theory.hypotheses.findIndex((h) => h.name === name);
  return facts[wanted] as Fact;
};
const times = (text: string): Monomial => single(normal(text)) as Monomial;
const variable = (fact: Fact): Variable => [...fact.universals.values()][0] as Variable;
const at = (fact: Fact, value?: Term): Match => ({
  values: new Map(value ? [[variable(fact).id, value]] : []),
  indices: new Map(),
});
const step = (name: string, multiplier: string, value?: Term): Step => {
  const fact = factOf(name);
  return { fact, match: at(fact, value), times: times(multiplier) };
};
const symbol = (name: string): Variable => theory.symbols.find((v) => v.name === name) as Variable;
const entry = (name: string, value: Term) =>
  normalizer.normalize({ tag: 'apply', head: symbol(name), args: [value] });
const [i, j] = [ref(symbol('i')), ref(symbol('j'))];
const minusOne = num(-1);
const minusOneP = normal('-1');
const minus = lambda([symbol('i')], minusOne);
const forged = factsOf(relation(ref(symbol('x')), '<=', zero), normalizer, false)[0] as Fact;
const half = substitute(add(num(1), zero), { variables: new Map() });

describe('combinations of facts', () => {
  it('accepts what is one', () => {
    expect(signs.combines(normal('x'), '>=', [step('x', '1')])).toBe(true);
    expect(signs.combines(normal('x + y'), '>', [step('x', '1'), step('y', '1')])).toBe(true);
    expect(signs.combines(entry('f', i), '>=', [step('f', '1', i)])).toBe(true);
    expect(signs.combines(normal('x*y^2'), '>=', [step('x', 'y^2')])).toBe(true);
    expect(signs.combines(entry('a', half), '>=', [step('a', '1', half)])).toBe(true);
  });
  const refused: Readonly<Record<string, () => boolean>> = {
    'a negative multiplier': () => signs.combines(normal('-x'), '>=', [step('x', '-1')]),
    'a multiplier of unknown sign': () => signs.combines(normal('x*z'), '>=', [step('x', 'z')]),
    'a weak fact for a strict sign': () => signs.combines(normal('x'), '>', [step('x', '1')]),
    'a strict fact that is not taken': () => signs.combines(normal('-z'), '>', [step('y', '1')]),
    'a multiplier that may be zero for a strict sign': () =>
      signs.combines(normal('x*y'), '>', [step('y', 'x')]),
    'a rest that is negative': () => signs.combines(normal('x - 1'), '>=', [step('x', '1')]),
    'a negative number, by nothing': () => signs.combines(normal('-1'), '>=', []),
    'zero as positive, by nothing': () => signs.combines(normal('0'), '>', []),
    'an unknown number, by nothing': () => signs.combines(normal('z'), '>=', []),
    'no proposal': () => signs.combines(normal('z'), '>=', undefined),
    'a fact that nobody stated': () =>
      signs.combines(normal('-x'), '>=', [{ fact: forged, match: at(factOf('f')), times: times('1') }]),
    'an inequation as an inequality': () => signs.combines(normal('z'), '>=', [step('z', '1')]),
    'an element of another set': () => signs.combines(entry('f', j), '>=', [step('f', '1', j)]),
    'a number for an element': () => signs.combines(entry('f', num(1)), '>=', [step('f', '1', num(1))]),
    'a fact whose variable has no value': () => signs.combines(entry('f', i), '>=', [step('f', '1')]),
    'a fact whose condition is not proved': () => signs.combines(entry('g', i), '>=', [step('g', '1', i)]),
    'a member of a sequence before the first': () =>
      signs.combines(entry('a', minusOne), '>=', [step('a', '1', minusOne)]),
    'a value of a symbol that the fact is not about all values of': () => {
      const { fact, match, times: once } = step('f', '1', i);
      const values = new Map([...match.values, [symbol('f').id, minus]]);
      return signs.combines(minusOneP, '>=', [{ fact, match: { ...match, values }, times: once }]);
    },
    'another fact than the one that helps': () => signs.combines(normal('x'), '>=', [step('y', '1')]),
    'twice what is there once': () => signs.combines(normal('x'), '>', [step('y', '1'), step('x', '1')]),
  };
  for (const [name, proposal] of Object.entries(refused))
    it(`refuses ${name}`, () => {
      expect(proposal()).toBe(false);
    });
});
