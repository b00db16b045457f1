/**
 * Every hypothesis of a part is used: without it the derivation fails. What is not used is dropped, or stands with the parts that use it, and
 * the statement is stronger; what stays all the same is listed with the reason. This looks at a fixed share of the parts, `lemmata mutate` at all.
 */
import { describe, expect, it } from 'vitest';
import { stock } from '../../src/mutation/judge.ts';
import { mutants } from '../../src/mutation/mutants.ts';
import { spread } from '../../src/mutation/subset.ts';

const infinite =
  'else a side is infinite: with ln 0 = 0 the identity is true all the same, and says something else';
const kept: Readonly<Record<string, string>> = {
  'information-bottleneck-decomposition/cross-entropy: q charges the labels': infinite,
  'information-bottleneck-decomposition/rate: r charges the codes': infinite,
  'categorical-nll-cross-entropy-kl/cross-entropy: every label seen is possible': infinite,
  'gan-optimal-discriminator-js/gap: D charges p': infinite,
  'gan-optimal-discriminator-js/gap: 1 - D charges q': infinite,
};

const { parts, lookup } = await stock();
const withHypotheses = parts.filter(
  ({ node: { claim, part } }) =>
    part.derivation !== undefined && Object.keys({ ...claim.hypotheses, ...part.hypotheses }).length > 0,
);

describe('hypotheses', () => {
  it.each(
    spread(withHypotheses, 150).map((stated) => ({ key: stated.node.key, stated })),
  )('$key needs each of its own', { timeout: 60_000 }, async ({ key, stated: { node, read, length } }) => {
    const unused: string[] = [];
    const all = mutants({ node, read, length, variants: [] }, { lookup, changesPerLine: 1 });
    for await (const { where, fate } of all) {
      if (!where.startsWith('hypothesis ')) break;
      const name = `${key}: ${where.slice('hypothesis '.length)}`;
      if (fate === 'derived' && kept[name] === undefined) unused.push(name);
    }
    expect(unused).toEqual([]);
  });
});
