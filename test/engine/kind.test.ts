/** Of what exists among finitely many all are tried: then nothing is left that a refutation does not speak of. */
import { describe, expect, it } from 'vitest';
import { existential, kindOfPart } from '../../src/engine/kind.ts';
import { array, indexSet, natural, real } from '../../src/index.ts';
import { readTheory } from '../../src/proof/elaborate.ts';
import { parseProposition } from '../../src/term/parse.ts';

const { scope } = readTheory('kind', { I: indexSet(), x: array('I'), n: natural(), c: real() }, {}, {});
const asks = (text: string): boolean =>
  existential(parseProposition(text, scope, { module: 'kind', field: 'states' }));

describe('a refutation speaks of the values given only', () => {
  it.each([
    'exists(t in R, t^2 == c)',
    'forall(i in I, exists(t in R, t^2 == x[i]))',
    'exists(k in nat, c <= k)',
    'exists(k in nat, n <= k, k^2 == 4)',
    'exists(k in nat, l in nat, k < l, l < n, k == l)',
    'exists(i in I, forall(t in R, t <= x[i]))',
    '(c == c) and exists(t in positive, t == c)',
  ])('%s', (text) => expect(asks(text)).toBe(true));
});

describe('a refutation speaks of everything', () => {
  it.each([
    'c == 0',
    'exists(i in I, x[i] == c)',
    'forall(i in I, exists(j in I, x[i] < x[j]))',
    'exists(k in range(n), k^2 == 4)',
    'exists(k in nat, l in nat, k < n, l <= k, k == l)',
    'exists(i in I, k in nat, k <= n, forall(j in I, x[i] <= x[j] + k))',
  ])('%s', (text) => expect(asks(text)).toBe(false));
});

describe('the kind of a statement', () => {
  const kind = (states: string): string =>
    kindOfPart({ states }, parseProposition(states, scope, { module: 'kind', field: 'states' }));

  it.each([
    ['forall(c < 1, n <= 0) and forall(n <= 0, c < 1)', 'equivalence'],
    [
      'forall(i in I, 0 < x[i], c < 1, 1 < c) and forall(i in I, 1 < c, (0 < x[i]) and (c < 1))',
      'equivalence',
    ],
    ['forall(c < 1, n <= 0) and forall(n <= 0, c < 2)', 'implication'],
    ['forall(c < 1, n <= 0) and forall(0 < c, 0 <= c)', 'implication'],
    ['(c == 0) and forall(c == 0, n <= 0)', 'conjunction'],
  ])('%s: %s', (states, is) => expect(kind(states)).toBe(is));
});
