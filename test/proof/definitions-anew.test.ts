/** A control may define a name anew, over other sets than the claim: the old definition is gone, the order stays. */
import { expect, test } from 'vitest';
import { array, indexSet, proof } from '../../src/index.ts';
import { readControl, readPart } from '../../src/proof/elaborate.ts';

const claim = proof({
  id: 'definitions-anew',
  title: 'A sequence stays where it starts',
  sources: [],
  references: [],
  given: { I: indexSet(), x: array('I') },
  where: {
    'a[0, i in I]': 'x[i]',
    'a[k+1, i in I]': 'a[k,i]',
    'size[l in nat]': 'sum(i in I, abs(a[l,i]))',
  },
  parts: { constant: { states: 'size[1] == size[0]' } },
  controls: {
    'over another set': {
      part: 'constant',
      given: { J: indexSet(), y: array('J') },
      where: {
        'a[0, j in J]': 'y[j]',
        'a[k+1, j in J]': '2*a[k,j]',
        'size[l in nat]': 'sum(j in J, abs(a[l,j]))',
      },
      counterexample: { J: 1, y: [1] },
      because: 'it doubles',
    },
  },
});

test('definitions of a control stand in the place of those of the same name', () => {
  const names = (definitions: readonly { readonly symbol: { readonly name: string } }[]): string[] =>
    definitions.map((d) => d.symbol.name);
  expect(names(readPart(claim, 'constant').theory.definitions)).toEqual(['a', 'size']);
  const { definitions } = readControl(claim, 'over another set').theory;
  expect(names(definitions)).toEqual(['a', 'size']);
  expect(
    definitions.every(
      (d) =>
        !JSON.stringify(d.symbol.type, (_, v) => (typeof v === 'bigint' ? `${v}` : v)).includes('"name":"I"'),
    ),
  ).toBe(true);
});
