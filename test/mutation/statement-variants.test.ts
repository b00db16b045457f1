/** Variants of statements as terms: what is changed, and that nothing else is. */
import { expect, it } from 'vitest';
import { array, family, fn } from '../../src/index.ts';
import { variantsOf } from '../../src/mutation/statement-variants.ts';
import { readTheory } from '../../src/proof/elaborate.ts';
import { parseProposition } from '../../src/term/parse.ts';

const given = { degree: fn('R', 'nat'), I: family(), c: array('l in nat', 'i in I[l]') };

it.each([
  ['an index', 'forall(x in {sort}, i in I[degree(x)], 0 <= x*c[degree(x),i])'],
  ['an array', 'forall(a in {sort}, y in R[I[degree(a)]], 0 <= a*sum(i in I[degree(a)], y[i]))'],
  [
    'an array over what comes between',
    'forall(t in R, x in {sort}, i in I[degree(x)], y in R[I[degree(x + t)]], 0 <= x*c[degree(x),i])',
  ],
])('lets a variable be zero, or any number, where the type of %s depends on it', (_, text) => {
  const theory = readTheory('variants', given, {}, {});
  const of = (sort: string) => text.replace('{sort}', sort);
  const read = parseProposition(of('positive'), theory.scope, { module: 'variants', field: 'states' });
  const resorted = variantsOf(read, theory).filter((v) => v.kind === 'quantifier');
  expect(resorted.map((v) => v.text)).toEqual([of('nonnegative'), of('R')]);
});
