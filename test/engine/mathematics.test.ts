import { describe, expect, it } from 'vitest';
import { identifierOf, mathematicsOf } from '../../src/engine/mathematics.ts';
import {
  algebra,
  algorithm,
  array,
  type Claim,
  hypothesis,
  nonemptySet,
  probability,
  proof,
  real,
} from '../../src/index.ts';

const mean = (): Claim =>
  proof({
    id: 'mean-below',
    title: 'A weighted mean',
    sources: [],
    references: ['hardy1934'],
    given: { I: nonemptySet('points'), p: probability('I'), f: array('I'), title: real() },
    where: { 'm(c in R)': 'c + 1' },
    parts: {
      bound: {
        states: 'sum(i in I, p[i] * f[i]) <= max(j in I, f[j])',
        derivation: [
          ['<=', 'sum(i in I, p[i] * max(j in I, f[j]))', algebra()],
          ['==', 'rhs', hypothesis('p-sums-to-one')],
        ],
      },
    },
    instances: {
      sizes: { I: [1, 8] },
      algorithm: {
        run: algorithm({
          id: 'copy',
          title: 'Copies',
          references: [],
          given: { I: nonemptySet(), f: array('I') },
          steps: { 'g[i in I]': 'const x = f[i];\n  return x;' },
          gives: ['g'],
          certificate: 'g == f',
        }),
        of: { f: 'f' },
        gives: { g: 'f' },
      },
    },
    controls: {
      least: {
        part: 'bound',
        states: 'sum(i in I, p[i] * f[i]) <= min(j in I, f[j])',
        counterexample: { p: ['1/2', '1/2'], f: [0, 1] },
        because: 'no',
      },
    },
  });

const identifier = (claim: Claim): string => identifierOf(claim.id, mathematicsOf(claim));
const original = identifier(mean());
type Editable = { -readonly [K in keyof Claim]: Claim[K] };
/** A claim with some fields written over, as deep as they are. */
function changed(path: readonly string[], value: unknown): Claim {
  const claim = structuredClone(mean()) as Editable;
  let at = claim as unknown as Record<string, Record<string, unknown>>;
  for (const name of path.slice(0, -1)) at = at[name] as unknown as typeof at;
  at[path.at(-1) as string] = value as Record<string, unknown>;
  return claim;
}

describe('the identifier of a claim', () => {
  it('names the claim, and says which', () => {
    expect(original).toMatch(/^lemmata:mean-below@[0-9a-f]{12}$/);
    expect(identifier(mean())).toBe(original);
  });

  it.each<[string, readonly string[], unknown]>([
    ['title', ['title'], 'Another title'],
    ['references', ['references'], []],
    ['sources', ['sources'], [{ document: 'x', section: '1', relation: 'as stated' }]],
    ['what is said of a control', ['controls', 'least', 'because'], 'it is wrong'],
    ['what is said of a set', ['given', 'I'], nonemptySet('elements')],
    ['layout', ['parts', 'bound', 'states'], ' sum( i in I,p[i]*f[i] )\n  <= max(j in I, f [j])'],
    ['the title of an algorithm', ['instances', 'algorithm', 'run', 'title'], 'Copies numbers'],
    [
      'the indentation of an algorithm',
      ['instances', 'algorithm', 'run', 'steps'],
      { 'g[i in I]': '  const x = f[i];\n\n    return x;' },
    ],
  ])('does not depend on %s', (_, path, value) => {
    expect(identifier(changed(path, value))).toBe(original);
  });

  it('does not depend on the order of fields', () => {
    const { given, ...rest } = mean();
    const reversed = Object.fromEntries(Object.entries(given).reverse());
    expect(identifier({ ...rest, given: reversed } as Claim)).toBe(original);
  });

  it.each<[string, readonly string[], unknown]>([
    ['a statement', ['parts', 'bound', 'states'], 'sum(i in I, p[i] * f[i]) < max(j in I, f[j])'],
    [
      'words that layout keeps apart',
      ['parts', 'bound', 'states'],
      'sum(iin I, p[i] * f[i]) <= max(j in I, f[j])',
    ],
    ['a hypothesis', ['hypotheses'], { h: '0 <= f[0]' }],
    ['a declaration', ['given', 'f'], array('I', { is: 'positive' })],
    ['a symbol called like a field of prose', ['given', 'title'], real('positive')],
    ['a definition', ['where', 'm(c in R)'], 'c + 2'],
    ['a step', ['parts', 'bound', 'derivation', '0'], ['<=', 'max(j in I, f[j])', algebra()]],
    ['a reason', ['parts', 'bound', 'derivation', '1'], ['==', 'rhs', algebra()]],
    ['a control', ['controls', 'least', 'counterexample', 'f'], [0, 2]],
    ['a generator', ['instances', 'sizes', 'I'], [1, 9]],
    [
      'an algorithm',
      ['instances', 'algorithm', 'run', 'steps'],
      { 'g[i in I]': 'const x = f[i];\n  return x + 0;' },
    ],
    ['that a part is cited', ['parts', 'bound', 'cited'], 'Hardy'],
  ])('depends on %s', (_, path, value) => {
    expect(identifier(changed(path, value))).not.toBe(original);
  });
});
