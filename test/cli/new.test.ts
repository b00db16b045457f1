import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { collaborators } from '../../src/engine/collaborators.ts';
import { ownProofs } from '../../src/engine/library.ts';
import { inThisThread } from '../../src/engine/runner.ts';
import * as lemmata from '../../src/index.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'lemmata-new-'));
afterAll(() => rmSync(folder, { recursive: true }));
const real = { proofs: ownProofs, runner: async () => inThisThread(collaborators) };

test('a new module fails, naming all that is to be written, and is verified when that is done', async () => {
  const made = await run(['new', 'algebra/binomial-square', '--in', folder]);
  expect(made.code).toBe(0);
  const file = join(folder, 'algebra', 'binomial-square.ts');
  expect(made.stdout).toContain(file);
  const before = await run(['verify', file, '--no-report'], real);
  expect(before.code).toBe(1);
  for (const field of ['title', 'references[0]', 'parts.main.states', 'because']) {
    expect(before.stdout).toContain(field);
  }
  const other = join(folder, 'algebra', 'square-of-a-sum.ts');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    other,
    text.replaceAll('TODO ', '').replace("'TODO'", '').replace('binomial-square', 'square-of-a-sum'),
  );
  const after = await run(['verify', other, '--no-report'], real);
  expect(after.stdout).toContain('1 verified');
  expect(after.code).toBe(0);
});

test('works that modules in a folder of their own refer to are found there, and named for a report', async () => {
  const mine = mkdtempSync(join(tmpdir(), 'lemmata-own-'));
  await run(['new', 'algebra/square-of-both', '--in', mine]);
  const file = join(mine, 'algebra', 'square-of-both.ts');
  const text = readFileSync(file, 'utf8').replaceAll('TODO ', '');
  writeFileSync(file, text.replace("'TODO'", "'euclid300, Proposition 4', 'hardy1952', 'by hand'"));
  const bib = join(mine, 'references.bib');
  writeFileSync(
    bib,
    '@book{euclid300,\n  author = {Euclid},\n  title = {Elements, Book II},\n  year = {2002}\n}\n',
  );
  const shown = (await run(['show', file], real)).stdout;
  expect(shown).toMatch(/Euclid, Elements, Book II \(2002\), Proposition 4/);
  expect(shown).toMatch(/Hardy, G\. H\.[\s\S]*by hand/);
  await run(['verify', file, '--report', mine], real);
  const report = ['report', mine, '--out', join(mine, 'page.html')];
  expect((await run([...report, '--bibliography', bib], real)).code).toBe(0);
  expect(readFileSync(join(mine, 'page.html'), 'utf8')).toMatch(/Euclid \(2002\)/);
  for (const [path, message] of [
    [file, 'has no entry of BibTeX'],
    [join(mine, 'none.bib'), 'cannot read'],
  ] as const) {
    const { code, stderr } = await run([...report, '--bibliography', path], real);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
  }
  rmSync(mine, { recursive: true });
});

test('a new module says what it is made of: whatever it names can be imported', async () => {
  await run(['new', 'algebra/names', '--in', folder]);
  const text = readFileSync(join(folder, 'algebra', 'names.ts'), 'utf8');
  const comments = text.split('\n').filter((line) => line.trim().startsWith('//'));
  const called = comments.flatMap((line) => [...line.matchAll(/\b(\w+)\(/g)].map(([, name]) => name));
  expect(called).toEqual(expect.arrayContaining(['indexSet', 'algebra', 'hypothesis', 'lemma', 'sign']));
  for (const name of called) expect(Object.keys(lemmata)).toContain(name);
});

test.each([
  ['no-topic', 'is not <topic>/<id>'],
  ['../../etc/passwd', 'is not <topic>/<id>'],
  ['Algebra/Square', 'is not <topic>/<id>'],
  ['algebra/bellman-contraction', 'there is a claim bellman-contraction already'],
])('%s is refused', async (name, message) => {
  const { code, stderr } = await run(['new', name, '--in', folder], { proofs: ownProofs });
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test('nothing is overwritten, and the package has its own topics', async () => {
  await run(['new', 'algebra/twice', '--in', folder]);
  expect((await run(['new', 'algebra/twice', '--in', folder])).stderr).toContain('is there already');
  const misspelt = await run(['new', 'optimisation/x', '--in', ownProofs], { proofs: ownProofs });
  expect(misspelt.stderr).toContain('did you mean optimization');
});
