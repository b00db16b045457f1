/** What `lemmata show` says of symbols and definitions that a part declares anew. */
import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { algebra, type Claim, proof, real, sign } from '../../src/index.ts';
import { readPart } from '../../src/proof/elaborate.ts';
import { renderProof } from '../../src/report/render-proof.ts';

const shown = (claim: Claim): string => {
  const parts = Object.entries(claim.parts).map(([name, source]) => {
    const empty = { nodes: [], lines: [], uses: [], cited: [], problems: [], samples: [], rates: [] };
    return { name, source, read: readPart(claim, name), ...empty };
  });
  return renderProof(claim, parts, new Map(), { chalk: new Chalk({ level: 0 }), width: 100 });
};

const about = { title: 'Declared anew', sources: [], references: [], controls: {} };

describe('what a part declares anew', () => {
  it('stands with the part, and what the claim declares with the claim, whichever part comes first', () => {
    const claim = proof({
      id: 'declared-anew',
      ...about,
      given: { x: real('positive') },
      parts: {
        first: {
          given: { x: real() },
          states: '0 <= x^2',
          derivation: [['<=', 'rhs', sign()]],
        },
        second: { states: '0 < x', derivation: [['<', 'rhs', sign()]] },
      },
    });
    const [head, first, second] = shown(claim).split(/\n\n/).slice(1);
    expect(head).toContain('x ∈ ℝ, > 0');
    expect(first).toMatch(/x ∈ ℝ$/m);
    expect(second).not.toContain('x ∈ ℝ');
  });

  it('a definition that a part makes anew is the part’s own, and so is one more', () => {
    const claim = proof({
      id: 'defined-anew',
      ...about,
      given: { x: real() },
      where: { 'a[0]': 'x', 'a[k+1]': 'a[k]', c: 'x' },
      parts: {
        first: { states: 'c == x', derivation: [['==', 'rhs', algebra()]] },
        second: {
          where: { c: 'x + 1', e: 'x + 7' },
          states: 'c - e == -6',
          derivation: [['==', 'rhs', algebra()]],
        },
      },
    });
    const [head, first, second] = shown(claim).split(/\n\n/).slice(1);
    expect(head).toContain('c := x');
    expect(head).not.toContain('e :=');
    expect(first).not.toContain(':=');
    expect(second).toContain('c := x + 1');
    expect(second).toContain('e := x + 7');
    expect(second).not.toContain('a');
  });
});
