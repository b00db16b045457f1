/** Lemmas about what somebody dictates, who need not be who reads what authors write. */
import { expect, it } from 'vitest';
import { Context } from '../../src/derivation/context.ts';
import { type Choice, type Fact, Facts } from '../../src/derivation/instances.ts';
import { element, family, indexSet, natural } from '../../src/index.ts';
import { readTheory } from '../../src/proof/elaborate.ts';
import { parseProposition } from '../../src/term/parse.ts';
import { printProposition } from '../../src/term/print.ts';
import type { IndexSet, Variable } from '../../src/term/term.ts';
import type { Theory } from '../../src/term/theory.ts';

const matrices = { ...family(), family: 2 };
const here = readTheory('here', { W: matrices, n: natural(), k: natural() }, {}, {});
const [W] = here.sets as [IndexSet];
const [n, k] = here.symbols as [Variable, Variable];
const number = (variable: Variable) => ({ tag: 'variable', variable }) as const;

function about(lemma: Theory, states: string, choice: Omit<Choice, 'named'>): Fact {
  const statement = parseProposition(states, lemma.scope, { module: 'lemma', field: 'states' });
  const lookup = () => ({ theory: lemma, statement, part: 'only' });
  const facts = new Facts(Context.of(here), { lookup, uses: new Map() });
  return facts.about(facts.lemma('lemma', undefined), { ...choice, named: new Set() });
}

it('a number in the place of an element is below the end of the range', () => {
  const lemma = readTheory('lemma', { I: indexSet(), i: element('I') }, {}, {});
  const [I] = lemma.sets as [IndexSet];
  const [i] = lemma.symbols as [Variable];
  const fact = about(lemma, '1 <= card(I)', {
    sets: new Map([[I.id, { kind: 'range', size: number(n) }]]),
    symbols: new Map([[i.id, k]]),
  });
  // for n = 0 it would be false without a condition
  expect(fact.rules.map((rule) => rule.conditions.length)).toEqual([1]);
});

it('a row of a family keeps the parameters that it has', () => {
  const lemma = readTheory('lemma', { I: family() }, {}, {});
  const [I] = lemma.sets as [IndexSet];
  const fact = about(lemma, 'forall(l in nat, 1 <= card(I[l]))', {
    sets: new Map([[I.id, { kind: 'set', set: W, at: [number(k)] }]]),
    symbols: new Map(),
  });
  expect(printProposition(fact.proposition, 'unicode')).toBe('∀ l∈ℕ: 1 ≤ |W[k,l]|');
});
