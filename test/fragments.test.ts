/**
 * Fragments of derivations, each in a claim or in a module of its own (fragments/index.ts): the modules verify, each of their
 * hypotheses is needed, and their variants are refuted or listed as true. `scripts/variants.ts` looks at all variants.
 */
import { describe, expect, it } from 'vitest';
import { collaborators } from '../src/engine/collaborators.ts';
import { Library, ownProofs } from '../src/engine/library.ts';
import { inThisThread } from '../src/engine/runner.ts';
import { settingsOf } from '../src/engine/settings.ts';
import { verify } from '../src/engine/verify.ts';
import { stock } from '../src/mutation/judge.ts';
import { shareOf, spread } from '../src/mutation/subset.ts';
import { folder, fragments, modules } from './fragments/index.ts';
import { trueVariants } from './fragments/true-variants.ts';
import { expectFalseOrListed } from './soundness/variants/expect.ts';

/** Their names. */
const names = `
  sce.gradineq sce.hessian hoeffding.lemma circulant replicator backdoor.ipw frontdoor
  pdl.occupancy donsker pl youngCS cs termUpper newton.remainder ey.project ey.topk pg hilbert.inv
  hilbert.scale kr.weak kr.ctransform representer contraction1 bernstein.mod chernoff hoeffding.opt
  union flow.dissip flow.gronwall el.quadratic relu.cell homeo.chord arccos.derivative wide.cov
  adam.v adam.upsteps adam.cycle telescope kr.abel kr.line flow.euler ess ess.zerosum birkhoff.2x2
  newton.inv pl.leastsquares ey.spectral wide.kurtosis newton.x4 sauer.tail chernoff.indep
  gauss.moments parts.from.ftc sauer.step sup.intro newton.combine
`
  .trim()
  .split(/\s+/);

/** Of each part at most so many variants. */
const most = 12;

const library = Library.open([ownProofs, folder]);
const { parts, lookup } = await stock(library, modules);

describe('the table of fragments', () => {
  it('has them all', () => {
    expect(Object.keys(fragments).toSorted()).toEqual(names.toSorted());
  });

  it.each(Object.entries(fragments))('%s is in %s', async (_, where) => {
    const [claim = '', part] = where.split('/');
    const { claim: loaded, problems } = await library.load(claim);
    expect(problems).toEqual([]);
    if (part !== undefined) expect(loaded?.parts[part]?.derivation).toBeDefined();
    expect(modules.includes(claim)).toBe(part === undefined);
  });

  it('names every module of the folder', () => {
    const here = library.modules.filter((m) => m.file.startsWith(folder)).map((m) => m.id);
    expect(here.toSorted()).toEqual([...modules, 'index', 'true-variants'].toSorted());
  });
});

describe.each(modules)('%s', (id) => {
  it('is verified, and its controls are refuted', async () => {
    const settings = settingsOf({ instances: 64, backend: 'cpu' });
    const runner = inThisThread(collaborators);
    const { results } = await verify({ library, ids: [id], settings, runner });
    const [result] = results;
    expect(result?.parts.flatMap((p) => p.problems)).toEqual([]);
    expect(result?.verdict).toBe('verified');
    expect(result?.parts.map((p) => p.grade)).toEqual(result?.parts.map(() => 'derived'));
    expect(result?.controls.length).toBeGreaterThan(0);
    expect(result?.controls.filter((c) => !c.refuted)).toEqual([]);
  });
});

describe('hypotheses', () => {
  const cases = parts.flatMap(
    ({
      node: {
        key,
        name: part,
        claim,
        part: { without = [], hypotheses },
      },
    }) =>
      [
        ...Object.keys(claim.hypotheses ?? {}).filter((h) => !without.includes(h)),
        ...Object.keys(hypotheses ?? {}),
      ].map((name) => ({ key, part, claim, name })),
  );
  it.each(cases)('$key: a control drops or weakens "$name"', ({ claim, part, name }) => {
    const controls = Object.values(claim.controls).filter((c) => c.part === part);
    expect(controls.some((c) => c.without?.includes(name) || c.hypotheses?.[name] !== undefined)).toBe(true);
  });
});

describe('variants', () => {
  const cases = parts.flatMap((stated) =>
    spread(stated.variants, shareOf(stated.length, most)).map((variant) => ({
      key: stated.node.key,
      stated,
      variant,
      text: variant.text,
    })),
  );
  it('listed as true are variants', () => {
    const known = Object.fromEntries(
      parts.map(({ node, variants }) => [node.key, new Set(variants.map((v) => v.text))]),
    );
    const listed = Object.entries(trueVariants).flatMap(([key, texts]) =>
      Object.keys(texts).map((text) => ({ key, text })),
    );
    expect(listed.filter(({ key, text }) => !known[key]?.has(text))).toEqual([]);
  });

  it.each(cases)('$key: $text', ({ key, stated, variant, text }) =>
    expectFalseOrListed(stated, variant, lookup, trueVariants[key]?.[text] !== undefined));
});
