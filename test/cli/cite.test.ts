import { describe, expect, it } from 'vitest';
import { project } from '../../src/report/project.ts';
import { readCsl } from '../citing/csl.ts';
import { run } from './run.ts';

describe('lemmata cite', () => {
  it('names each claim with the hash of its mathematics', async () => {
    const { code, stdout } = await run(['cite', 'given-a-*', '--format', 'csl']);
    const [item, ...more] = readCsl(JSON.parse(stdout));
    expect({ code, more }).toEqual({ code: 0, more: [] });
    expect(item).toMatchObject({
      id: 'lemmata-given-a-theorem',
      title: 'A claim with a cited, a derived and a deferred part',
      note: expect.stringMatching(/^lemmata:given-a-theorem@[0-9a-f]{12}$/),
      version: project().version,
      author: project().authors.map((literal) => ({ literal })),
    });
  });

  it('prints the same whenever it is asked', async () => {
    const once = await run(['cite', 'given-a-theorem']);
    expect(once.stdout).toMatch(
      /^@misc\{lemmata-given-a-theorem,\n {2}author = \{\{The Lemmata authors\}\},/,
    );
    expect(await run(['cite', 'given-a-theorem'])).toEqual(once);
  });

  it('does not say who wrote the modules of somebody else', async () => {
    const { stdout } = await run(['cite', 'test/fixtures/proofs/algebra/given-a-theorem.ts'], {
      proofs: 'test/fixtures/nothing',
    });
    expect(stdout).toMatch(/author = \{\},\n {2}title = \{\{A claim with/);
  });

  it('says what cannot be cited', async () => {
    expect(await run(['cite'])).toMatchObject({ code: 2, stderr: expect.stringMatching(/names/) });
    expect(await run(['cite', 'nothing-of-the-kind'])).toMatchObject({ code: 2, stdout: '' });
    expect(await run(['cite', 'algebra', '--format', 'endnote'])).toMatchObject({ code: 2, stdout: '' });
    const broken = await run(['cite', 'throws-on-import', 'given-a-theorem']);
    expect(broken).toMatchObject({ code: 1, stderr: expect.stringMatching(/throws/) });
    expect(broken.stdout).toMatch(/lemmata-given-a-theorem/);
  });
});
