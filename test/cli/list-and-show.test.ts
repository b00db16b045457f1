import { describe, expect, it } from 'vitest';
import { collaborators } from '../../src/engine/collaborators.ts';
import { ownProofs } from '../../src/engine/library.ts';
import { run } from './run.ts';

describe('lemmata list', () => {
  it('lists claims by topic, and what is wrong with broken ones', async () => {
    const { code, stdout } = await run(['list']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^algebra\n {2}given-a-theorem +A claim with a cited.*\(quoted, derived/m);
    expect(stdout).toMatch(/throws-on-import +test\/fixtures/);
  });

  it('prints JSON', async () => {
    const { code, stdout } = await run(['list', 'algebra', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)[0]).toEqual({
      id: 'given-a-theorem',
      topic: 'algebra',
      title: 'A claim with a cited, a derived and a deferred part',
      parts: ['quoted', 'derived', 'refuting', 'later'],
      problems: [],
    });
  });
});

describe('lemmata show', () => {
  it('names the works that a claim refers to', async () => {
    const { stdout } = await run(['show', 'mean-at-most-maximum'], { proofs: ownProofs });
    expect(stdout).toMatch(
      /^see Hardy, G\. H\.; Littlewood, J\. E\. and Pólya, G\., Inequalities \(1952\), Theorem 1\s+\[hardy1952\]$/m,
    );
  });

  it('says what is shown on the way, and where symbols come from', async () => {
    const real = { proofs: ownProofs, collaborators: async () => collaborators };
    const show = (id: string) => run(['show', id], real);
    const { stdout } = await show('union-bound');
    expect(stdout).toMatch(
      /^ {4}have pointwise: ∀ [\s\S]*?^ {6}cases yes: \(case\) 1 ≤ [\s\S]*?^ {6}cases no: \(case\) 1 > /m,
    );
    expect((await show('archimedean-property')).stdout).toMatch(
      /^ {4}obtain s ∈ ℝ with \(least\) [\s\S]*?, by least upper bound of what is nonempty by some and\s+bounded by bounded$/m,
    );
  });

  it('says of a check by draws and of a rate what they speak of, as terms that were read', async () => {
    const { stdout } = await run(['show', 'central-limit-berry-esseen'], {
      proofs: ownProofs,
      collaborators: async () => collaborators,
    });
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain('Drawn, beyond one: 𝔼(w∈Sample) 𝟏{1 < |(Σ(i∈N) X[i,w])/|N||} = 1/2; X cauchy;');
    expect(text).toContain(
      'Drawn, signs of size two; X 2 with probability 1/2, -2 with probability 1/2, Z standard normal;',
    );
    expect(text).toContain(
      'atom[m]/2 ≤ 4748/10000/√(2·m) for m = 1, …, 512, of order 1/2. atom[0] := 1 atom[k + 1] :=',
    );
  });

  it('shows a claim as mathematicians write it', async () => {
    expect((await run(['show', 'product-below-squares'])).stdout).toMatchInlineSnapshot(`
      "product-below-squares
      Twice a product is at most the sum of the squares

        x ∈ ℝ
        y ∈ ℝ

      main
        2·x·y ≤ x^2 + y^2
        Proof.
             2·x·y
          1  ≤ 2·x·y + (x - y)^2
                 by lemma square-nonnegative (z := x - y)
          2  = x^2 + y^2
                 by algebra
        Rests on square-nonnegative/main.
      "
    `);
    expect((await run(['show', 'given-a-theorem'])).stdout).toMatchInlineSnapshot(`
      "given-a-theorem
      A claim with a cited, a derived and a deferred part

        x ∈ ℝ

      quoted
        x ≤ |x|
        Not derived here: Bound by the absolute value (Author 1900, Theorem 1)

      derived
        x - 1 ≤ |x| - 1
        Proof.
             x - 1
          1  ≤ |x| - 1
                 by lemma given-a-theorem/quoted
          2  = |x| - 1
                 by algebra
        Rests on given-a-theorem/quoted.
        Given Bound by the absolute value (Author 1900, Theorem 1).

      refuting
        It is false that |x| ≤ x
        Counterexample: {"x":-1}

      later
        Deferred: needs limits
      "
    `);
  });

  it('shows one part', async () => {
    const { stdout } = await run(['show', 'given-a-theorem/derived']);
    expect(stdout).toContain('derived');
    expect(stdout).not.toContain('refuting');
  });

  it('says what cannot be read', async () => {
    expect(await run(['show', 'malformed-term'])).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/\^/),
    });
    expect(await run(['show', 'throws-on-import'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/bad day/),
    });
    expect(await run(['show', 'algebra'])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/show takes one/),
    });
  });
});

it('list --cited names the theorems of the literature and what rests on them, at any remove', async () => {
  const { code, stdout } = await run(['list', '--cited', '--json'], { proofs: ownProofs });
  const theorems: { part: string; restingOn: Record<string, string[]> }[] = JSON.parse(stdout);
  expect(code).toBe(0);
  const solution = theorems.find((t) => t.part === 'farkas-lemma/solution');
  expect(solution?.restingOn['kantorovich-rubinstein']).toEqual(['duality']);
  const plain = await run(['list', '--cited', 'kantorovich-rubinstein'], { proofs: ownProofs });
  expect(plain.stdout).toContain('kantorovich-duality (metric-form, strong-duality)');
});
