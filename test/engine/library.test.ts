import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../../src/engine/find-modules.ts';
import { importProblem } from '../../src/engine/import-problem.ts';
import { Library } from '../../src/engine/library.ts';
import { partGraph } from '../../src/engine/part-graph.ts';
import { duplicates, hostile, toyProofs } from '../fixtures/paths.ts';

const toy = (): Library => Library.open([toyProofs]);

describe('finding modules', () => {
  it('knows claims by their files, with the folder as topic', () => {
    const module = toy().find('square-of-sum');
    expect(module).toMatchObject({ id: 'square-of-sum', topic: 'algebra' });
  });

  it('leaves out helpers, tests, declarations, hidden and installed files, and survives loops of links and links to nothing', () => {
    const root = mkdtempSync(join(tmpdir(), 'lemmata-find-'));
    for (const folder of ['topic', 'topic/.hidden', 'node_modules'])
      mkdirSync(join(root, folder), { recursive: true });
    const names = [
      'topic/claim.ts',
      'topic/_shared.ts',
      'topic/claim.test.ts',
      'topic/types.d.ts',
      'topic/notes.md',
    ];
    for (const name of [...names, 'topic/.hidden/a.ts', 'node_modules/b.ts'])
      writeFileSync(join(root, name), '');
    symlinkSync(root, join(root, 'topic', 'loop'));
    symlinkSync('nowhere', join(root, 'topic', 'gone.ts'));
    symlinkSync('itself.ts', join(root, 'topic', 'itself.ts'));
    expect(Library.open([root]).ids).toEqual(['claim']);
    expect(Library.open([join(root, 'topic', 'claim.ts')]).ids).toEqual(['claim']);
  });

  it('counts a file that is reached twice once', () => {
    expect(Library.open([toyProofs, join(toyProofs, 'algebra')]).modules).toHaveLength(toy().modules.length);
  });

  it('refuses two claims with one id and names both files', () => {
    expect(() => Library.open([duplicates])).toThrow(/same-id: .*first.same-id\.ts and .*second.same-id\.ts/);
  });

  it('opens all proofs around a single file', () => {
    expect(folderOf(join(toyProofs, 'algebra/square-of-sum.ts'))).toBe(toyProofs);
  });
});

describe('loading a module', () => {
  const problemsOf = async (id: string): Promise<string> => (await toy().load(id)).problems.join('\n');

  it('gives the claim', async () => {
    const { claim, problems } = await toy().load('square-of-sum');
    expect(problems).toEqual([]);
    expect(claim?.title).toBe('The square of a sum');
  });

  it.each([
    ['throws-on-import', /throws-on-import\.ts throws when it is imported: Error: this module has a bad day/],
    ['misspells-a-reason', /hypothesys is not defined \(line 13\); did you mean hypothesis\?/],
    ['forgets-an-import', /algebra is not defined \(line 10\); import algebra from 'lemmata'/],
    ['no-default-export', /no default export/],
    ['named-otherwise', /called "another-name", so its file must be another-name\.ts/],
    ['misspelt-field', /misspelt-field\.ts: parts\.main\.state: .*did you mean states/],
    ['misspelt-field', /parts\.main\.derivation\[0\]\[0\]: expected one of ==/],
    ['misspelt-field', /parts\.main\.derivation\[0\]\[2\]\.by: expected one of algebra, .*found "magic"/],
  ])('%s says what is wrong', async (id, message) => {
    expect(await problemsOf(id)).toMatch(message);
  });

  it('says of a claim that contains itself that it cannot be read', async () => {
    const { problems } = await Library.open([hostile]).load('contains-itself');
    expect(problems).toEqual([expect.stringMatching(/contains-itself\.ts: the claim cannot be read/)]);
  });

  it('gives what says the same however often it is read', async () => {
    const { claim } = await Library.open([hostile]).load('states-something-else-each-time');
    expect(claim?.parts.main?.states).toBe(claim?.parts.main?.states);
  });
});

it('a name that lemmata does not export is placed, too, and the nearest one is named', () => {
  const thrown = new SyntaxError("The requested module 'lemmata' does not provide an export named 'prove'");
  expect(importProblem(thrown, () => "// to prove\nimport { prove } from 'lemmata';")).toBe(
    `SyntaxError: ${thrown.message} (line 2); did you mean proof?`,
  );
});

describe('references', () => {
  it('resolves claim/part and the only part', async () => {
    const library = toy();
    expect(await library.resolve({ claim: 'square-of-sum' })).toMatchObject({ name: 'main' });
    expect(await library.resolve({ claim: 'given-a-theorem/quoted' })).toMatchObject({ name: 'quoted' });
  });

  it.each([
    [{ claim: 'square-of-sun' }, /no claim "square-of-sun"; did you mean square-of-sum/],
    [{ claim: 'given-a-theorem' }, /several parts; name one of them: given-a-theorem\/quoted/],
    [{ claim: 'square-of-sum', part: 'other' }, /no part "other" \(parts: main\)/],
    [{ claim: 'given-a-theorem', part: 'refuting' }, /refutes its statement, so it is no lemma/],
    [{ claim: 'throws-on-import' }, /cannot be read/],
  ])('refuses %o', async (reference, message) => {
    expect(await toy().resolve(reference)).toMatchObject({ problem: expect.stringMatching(message) });
  });
});

describe('the graph of parts', () => {
  it('imports a claim and its lemmas, and nothing else', async () => {
    const library = toy();
    const graph = await partGraph(library, ['product-below-squares']);
    expect([...graph.keys()]).toEqual(['product-below-squares/main', 'square-nonnegative/main']);
  });

  it('finds a cycle and prints it from every part on it', async () => {
    const graph = await partGraph(toy(), ['rests-on-the-cycle']);
    expect(graph.get('cycle-first/main')?.problems).toEqual([
      'lemma cycle: cycle-first → cycle-second/main → cycle-third → cycle-first; a part cannot rest on itself',
    ]);
    expect(graph.get('cycle-third/main')?.problems[0]).toMatch(
      /cycle-third → cycle-first → cycle-second\/main → cycle-third/,
    );
    expect(graph.get('rests-on-the-cycle/main')?.problems).toEqual([]);
  });
});
