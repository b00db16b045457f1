/**
 * Automatic variants of all statements: each rejected by the checker with the derivation of the statement that it was made from,
 * its ends changed with it, and refuted by an instance; or true, and listed with the reason, as is what draws cannot tell. This looks at a fixed share of them;
 * `scripts/variants.ts` looks at all.
 */
import { describe, expect, it } from 'vitest';
import { stock } from '../../src/mutation/judge.ts';
import { shareOf, spread } from '../../src/mutation/subset.ts';
import { beyondDraws } from './variants/beyond-draws.ts';
import { expectFalseOrListed } from './variants/expect.ts';
import { trueVariants } from './variants/true-variants.ts';

/** Of each part at most so many. */
const most = 8;

const { parts, lookup } = await stock();
const chosen = parts
  .filter((stated) => stated.variants.length > 0)
  .map((stated) => ({
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
    it.each(cases)('$text', { timeout: 60_000 }, ({ stated, variant, text }) =>
      expectFalseOrListed(
        stated,
        variant,
        lookup,
        (trueVariants[key]?.[text] ?? beyondDraws[key]?.[text]) !== undefined,
      ),
    );
  });
});
