/**
 * Automatic variants of all statements: each rejected by the checker with the derivation of the statement that it was made from,
 * its ends changed with it, and refuted by an instance; or true, and listed with the reason. This looks at a fixed share of them;
 * `scripts/variants.ts` looks at all.
 */
import { describe, expect, it } from 'vitest';
import { check, refute, stock } from './variants/harness.ts';
import { shareOf, spread } from './variants/subset.ts';
import { trueVariants } from './variants/true-variants.ts';

/** Of each part at most so many. */
const most = 8;

const { parts, lookup } = await stock();
const chosen = parts.map((stated) => ({
  key: stated.node.key,
  cases: spread(stated.variants, shareOf(stated.length, most)).map((variant) => ({
    stated,
    variant,
    text: variant.text,
  })),
}));

describe('variants of the statements', () => {
  it('number at least 200', () => {
    expect(chosen.flatMap((c) => c.cases).length).toBeGreaterThanOrEqual(200);
  });

  describe.each(chosen)('$key', ({ key, cases }) => {
    it.each(cases)('$text', { timeout: 60_000 }, async ({ stated, variant, text }) => {
      const isListed = trueVariants[key]?.[text] !== undefined;
      const { accepted, crash } = check(stated, variant, lookup);
      expect(crash, 'the checker fails instead of refusing').toBeUndefined();
      const { status, detail } = await refute(stated, variant, isListed ? 1 : 3);
      const isFalse = status === 'refuted' || status === 'without value';
      expect(accepted && isFalse, `a hole: accepted, but ${detail}`).not.toBe(true);
      if (isListed) {
        expect(isFalse, `listed as true, but ${detail}`).toBe(false);
        return;
      }
      expect(accepted, 'accepted, and not listed as true').not.toBe(true);
      expect(isFalse, `no instance refutes ${variant.change}: ${detail}`).toBe(true);
    });
  });
});
