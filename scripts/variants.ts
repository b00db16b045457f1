/**
 * All automatic variants of the statements of all claims, or of those named: checked with their derivations, and searched for
 * counterexamples. Prints what is accepted, what survives, and the counts. `--json` prints a line for each variant.
 *
 *     node --import lemmata/register scripts/variants.ts [claim or claim/part …] [--json]
 */

import { Library, ownProofs } from '../src/engine/library.ts';
import { check, refute, refutedByDraws, type Stated, stock, trialOf } from '../src/mutation/judge.ts';
import type { Variant } from '../src/mutation/statement-variants.ts';
import { folder, modules } from '../test/fragments/index.ts';
import { trueVariants as trueFragments } from '../test/fragments/true-variants.ts';
import { beyondDraws } from '../test/soundness/variants/beyond-draws.ts';
import { regimes } from '../test/soundness/variants/regimes.ts';
import { trueVariants } from '../test/soundness/variants/true-variants.ts';

const names = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const json = process.argv.includes('--json');
const library = Library.open([ownProofs, folder]);
const { parts, lookup } = await stock(library, [...Library.open([ownProofs]).ids, ...modules]);
const isTrue = { ...trueVariants, ...trueFragments };
/** Why a variant is left as it is. */
const named = (key: string, text: string): string | undefined =>
  isTrue[key]?.[text] ?? beyondDraws[key]?.[text];
const wanted = parts.filter(
  ({ node }) => names.length === 0 || names.includes(node.claim.id) || names.includes(node.key),
);

const counts = {
  variants: 0,
  refuted: 0,
  true: 0,
  rejected: 0,
  onlyEnds: 0,
  crashes: 0,
  holes: 0,
  listedButFalse: 0,
  open: 0,
};

for (const stated of wanted) {
  const started = performance.now();
  const trial = trialOf(stated, lookup);
  for (const variant of stated.variants) await judge(stated, trial, variant);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (!json) console.log(`${stated.node.key}: ${stated.variants.length} variants, ${seconds} s`);
}
if (!json) console.log(counts);
process.exitCode = counts.crashes + counts.holes + counts.listedButFalse + counts.open > 0 ? 1 : 0;

async function judge(stated: Stated, trial: ReturnType<typeof trialOf>, variant: Variant): Promise<void> {
  const { key } = stated.node;
  const { accepted, problem, onlyEnds, crash } = check(trial, variant);
  const { status, detail } = await refute(stated, variant, { others: regimes[key] ?? {} });
  const reason = named(key, variant.text);
  const isFalse = status === 'refuted' || status === 'without value';
  const isRefuted =
    isFalse ||
    (accepted !== true &&
      (status === 'refuted at the witness' || (await refutedByDraws(stated, variant)) !== undefined));
  counts.variants += 1;
  if (accepted === false) counts.rejected += 1;
  if (onlyEnds) counts.onlyEnds += 1;
  if (crash !== undefined) counts.crashes += 1;
  if (isRefuted) counts.refuted += 1;
  else if (reason !== undefined) counts.true += 1;
  else counts.open += 1;
  if (isFalse && accepted) counts.holes += 1;
  if (isFalse && reason !== undefined) counts.listedButFalse += 1;
  const { kind, change, text } = variant;
  if (json) {
    console.log(
      JSON.stringify({
        ...{ key, kind, change, text, accepted, crash, problem, onlyEnds, status, detail, reason },
        open: !isRefuted && reason === undefined,
      }),
    );
    return;
  }
  const about = `${key}: ${change}\n    ${text}`;
  if (crash !== undefined) console.log(`CRASH  ${about}\n    ${crash}`);
  if (isFalse && accepted) console.log(`HOLE  ${about}\n    ${detail}`);
  if (isFalse && reason !== undefined) console.log(`LISTED AS TRUE, BUT FALSE  ${about}\n    ${detail}`);
  if (!isRefuted && reason === undefined)
    console.log(`${accepted ? 'accepted, ' : ''}${status}  ${about}\n    ${detail}`);
}
