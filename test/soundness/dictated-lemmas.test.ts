/** Lemmas about what somebody dictates, who need not be who reads what authors write. */
import { expect, it } from 'vitest';
import { Context } from '../../src/derivation/context.ts';
import { Facts } from '../../src/derivation/instances.ts';
import { element, indexSet, natural } from '../../src/index.ts';
import { readTheory } from '../../src/proof/elaborate.ts';
import { parseProposition } from '../../src/term/parse.ts';
import type { Domain, Variable } from '../../src/term/term.ts';

const lemma = readTheory('lemma', { I: indexSet(), i: element('I') }, {}, {});
const statement = parseProposition('1 <= card(I)', lemma.scope, { module: 'lemma', field: 'states' });
const here = readTheory('here', { n: natural(), k: natural() }, {}, {});
const [n, k] = here.symbols as [Variable, Variable];
const [set] = lemma.sets;
const [i] = lemma.symbols;

it('a number in the place of an element is below the end of the range', () => {
  const library = {
    lookup: () => ({ theory: lemma, statement, part: 'only' }),
    uses: new Map<string, { claim: string; part: string }>(),
  };
  const facts = new Facts(Context.of(here), library);
  const range: Domain = { kind: 'range', size: { tag: 'variable', variable: n } };
  const fact = facts.about(facts.lemma('lemma', undefined), {
    sets: new Map([[set?.id ?? 0, range]]),
    symbols: new Map([[i?.id ?? 0, k]]),
    named: new Set(),
  });
  // for n = 0 it would be false without a condition
  expect(fact.rules.map((rule) => rule.conditions.length)).toEqual([1]);
});
