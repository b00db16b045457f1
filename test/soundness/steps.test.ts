/**
 * Lines of the derivations. Each is read back from its print. With a wrong constant it is refused, or the next one, of which it is the
 * left side; what then fails is the part and what rests on it, nothing else.
 */
import { describe, expect, it } from 'vitest';
import { checkDerivation } from '../../src/derivation/check.ts';
import { Library, ownProofs } from '../../src/engine/library.ts';
import type { CheckDerivation, MakeQuestions, Question } from '../../src/engine/ports.ts';
import { inThisThread } from '../../src/engine/runner.ts';
import { settingsOf } from '../../src/engine/settings.ts';
import { emptyTally } from '../../src/engine/tally.ts';
import { verify } from '../../src/engine/verify.ts';
import { type Stated, stock } from '../../src/mutation/judge.ts';
import { linesOf } from '../../src/mutation/lines.ts';
import { shareOf, spread } from '../../src/mutation/subset.ts';
import { type Steps, stepsOf, type WrongStep, wrongStep } from '../../src/mutation/wrong-steps.ts';
import { freeIds } from '../../src/term/substitute.ts';
import { misreadTerm } from '../term/read-back.ts';
import { harmless } from './variants/harmless-steps.ts';

/** Of each part at most so many lines, … */
const most = 3;
/** … and of the parts with long derivations, which are checked anew for each line, one in so many. */
const oneOf = 4;
const long = 16;

const { parts, lookup } = await stock();
const derived = parts.filter(({ node }) => node.part.derivation !== undefined);

const derivations = new Map(derived.map((stated) => [stated.node.key, stepsOf(stated, lookup)]));

describe('a line', () => {
  it.each([...derivations].map(([key, steps]) => ({ key, steps })))('of $key is read back from its print', ({
    steps: { stated, outcome },
  }) => {
    for (const { left, right, locals } of outcome.lines) {
      for (const side of [left, right]) {
        const free = freeIds(side);
        const named = locals.filter((v) => free.has(v.id));
        const scope = named.reduce((s, v) => s.withOpened(v), stated.read.theory.scope);
        expect(misreadTerm(side, scope)).toBeUndefined();
      }
    }
  });
});

describe('a changed constant', () => {
  const looked = derived.filter(({ length, node }) => length <= long || numberOf(node.key) % oneOf === 0);

  it.each(looked.map((stated) => ({ stated, key: stated.node.key })))('is refused in $key', {
    timeout: 60_000,
  }, ({ stated }) => {
    const steps = derivations.get(stated.node.key) as Steps;
    const { lines, problems } = steps.outcome;
    expect([...lines.map((l) => l.problem), ...problems].filter((p) => p !== undefined)).toEqual([]);
    const count = linesOf(stated.node.part.derivation ?? []).length;
    // The lines of the outcome go with those of the derivation.
    expect(lines.length).toBe(count);
    const indices = Array.from({ length: count }, (_, i) => i);
    for (const index of spread(indices, shareOf(stated.length, most))) {
      const wrong = wrongStep(steps, index, lookup);
      if (!wrong || harmless[`${wrong.name}: ${wrong.text}`] !== undefined) continue;
      expect(wrong.rejected, `${wrong.name}: ${wrong.text}`).toBe(true);
    }
  });
});

describe('a refused step', () => {
  const rests = restingOn(derived);
  const used = derived.filter(
    ({ node, length }) =>
      length <= 8 && (rests.get(node.key)?.size ?? 0) > 1 && linesOf(node.part.derivation ?? []).length > 0,
  );

  it.each(
    spread(used, 2).map((stated) => ({ stated, key: stated.node.key })),
  )('in $key fails what rests on it, and nothing else', { timeout: 120_000 }, async ({ stated, key }) => {
    const wrong = firstWrong(stated);
    const resting = [...(rests.get(key) ?? [])].map((k) => k.slice(0, k.indexOf('/')));
    const others = spread([...new Set(derived.map((s) => s.node.claim.id))], 12);
    const ids = [...new Set([...resting, ...others])];
    // What is not verified although nothing is wrong.
    const before = await unverified(undefined, stated, ids);
    const after = await unverified(wrong, stated, ids);
    const failing = after.filter((k) => !before.includes(k));
    expect(new Set(failing)).toEqual(rests.get(key));
  });
});

/** A number by the name alone, so that a new claim changes nothing for the others. */
const numberOf = (key: string): number => [...key].reduce((sum, c) => sum + (c.codePointAt(0) ?? 0), 0);

function firstWrong(stated: Stated): WrongStep {
  const steps = stepsOf(stated, lookup);
  for (const index of steps.outcome.lines.keys()) {
    const wrong = wrongStep(steps, index, lookup);
    if (wrong?.rejected) return wrong;
  }
  throw new Error(`${stated.node.key} has no step that can be made wrong`);
}

/** For each part: itself and all parts that rest on it, directly or not. */
function restingOn(all: readonly Stated[]): Map<string, Set<string>> {
  const result = new Map(all.map(({ node }) => [node.key, new Set([node.key])]));
  for (let grows = true; grows; ) {
    grows = false;
    for (const resting of result.values()) {
      for (const { node } of all) {
        if (resting.has(node.key) || !node.uses.some((u) => resting.has(u))) continue;
        resting.add(node.key);
        grows = true;
      }
    }
  }
  return result;
}

/**
 * Parts that are not verified when one derivation is replaced. Instances agree with everything here, and the checker accepts the
 * other derivations, unread: what they name is a statement, and that is as it was.
 */
async function unverified(
  wrong: WrongStep | undefined,
  { node }: Stated,
  ids: readonly string[],
): Promise<string[]> {
  const library = Library.open([ownProofs]);
  const check: CheckDerivation = (input) =>
    wrong && input.module === node.claim.id && input.part === node.name
      ? checkDerivation({ ...input, derivation: wrong.derivation })
      : { nodes: [], lines: [], uses: [], problems: [] };
  const collaborators = { checkDerivation: check, makeQuestions: agreeing };
  const settings = settingsOf({ instances: 1 });
  const { results } = await verify({
    library,
    ids,
    settings,
    runner: inThisThread(collaborators),
  });
  return results.flatMap((r) =>
    r.parts.filter((p) => p.verdict !== 'verified').map((p) => `${r.id}/${p.name}`),
  );
}

const instance = { shape: { sizes: new Map(), naturals: new Map(), horizon: 0 }, values: new Map() };
const decision = { status: 'satisfied', by: 'exact' } as const;
const satisfied = {
  ...emptyTally,
  instances: 1,
  satisfied: 1,
  decidedBy: { ...emptyTally.decidedBy, exact: 1 },
};
const question: Question = {
  variant: 'plain',
  batches: () => [{ ...instance, count: 1, shared: new Set<number>() }],
  judge: () => ({ tally: satisfied, unsettled: 0, witnessed: true }),
  thin: (batch) => batch,
  computed: () => undefined,
  pick: () => instance,
  decide: () => decision,
  shrink: (same) => same,
  around: () => [instance],
  read: () => instance,
  write: () => ({}),
};
const agreeing: MakeQuestions = async () => ({ conjuncts: [[question]], models: [], unexecutable: [] });
