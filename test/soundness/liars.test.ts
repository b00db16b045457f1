/**
 * The fuzzer once more, while those who propose choices to the normal form lie every other time: what is taken out of a sum is no common
 * factor, parts of a sum hang together, orders of indices leave some out. Nothing false may be accepted, and not all be refused.
 */
import { expect, it, vi } from 'vitest';
import type * as Choices from '../../src/exact/choices.ts';
import type * as Labelling from '../../src/exact/labelling.ts';
import { apply, fold, real, ref } from '../../src/term/build.ts';
import { Rational } from '../../src/term/rational.ts';
import { type Domain, freshIndexSet, freshVariable } from '../../src/term/term.ts';

let state = 20261122;
/** A natural number below n. */
const draw = (n: number): number => {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return Math.floor((state / 0x80000000) * n);
};
const lies = (): boolean => draw(2) === 0;
const pick = <T>(of: readonly T[]): T => of[draw(of.length)] as T;

vi.mock('../../src/exact/choices.ts', async (original) => {
  const honest = await original<typeof Choices>();
  const liar: typeof Choices = {
    commonScale: (ms) => (lies() ? Rational.of(draw(7) - 1, draw(5) + 1) : honest.commonScale(ms)),
    primePowers: (n) => (lies() ? pick([[], [[n, 2]], [[n + 1n, 1]], [[-n, 1]]]) : honest.primePowers(n)),
    commonFactors: (ms) => (lies() ? [...(ms[draw(ms.length)]?.factors ?? [])] : honest.commonFactors(ms)),
    commonTerms: (ps) => (lies() && ps.length > 0 ? pick(ps) : honest.commonTerms(ps)),
    leading: (p) => (lies() ? undefined : honest.leading(p)),
    components: (indices, factors, clings) => {
      if (!lies()) return honest.components(indices, factors, clings);
      const parts = [0, 1, 2].map(() => ({
        indices: indices.filter(() => draw(3) === 0),
        factors: factors.filter(() => draw(3) === 0),
      }));
      // every other time complete, so that what hangs together is torn apart
      if (lies()) return parts;
      const at = new Map([...indices, ...factors].map((x) => [x, draw(2)]));
      return [0, 1].map((k) => ({
        indices: indices.filter((i) => at.get(i) === k),
        factors: factors.filter((f) => at.get(f) === k),
      }));
    },
  };
  return liar;
});

vi.mock('../../src/exact/labelling.ts', async (original) => {
  const honest = await original<typeof Labelling>();
  const liar: typeof Labelling = {
    orders: (indices, by) =>
      lies()
        ? pick([[indices.slice(1)], [indices.map(() => pick(indices)), indices.toReversed()]])
        : honest.orders(indices, by),
  };
  return liar;
});

process.env.LEMMATA_FUZZ_CASES ??= '3000';
await import('./fuzz/fuzz.test.ts');

const { Normalizer } = await import('../../src/exact/normal-form.ts');
const { asAtom, atom, ExpansionError } = await import('../../src/exact/polynomial.ts');

it('a sum with a free index has another key than one over all indices', () => {
  let compared = 0;
  while (compared < 50) {
    const domain = (): Domain => ({ kind: 'set', set: freshIndexSet('I'), at: [] });
    const indices = [domain(), domain()].map((d) => freshVariable('i', { kind: 'index', domain: d }));
    const a = freshVariable('a', { kind: 'function', params: indices, result: real });
    const term = indices.reduceRight(
      (body, i) => fold('sum', i, (i.type as { readonly domain: Domain }).domain, body),
      apply(a, indices.map(ref)),
    );
    try {
      const all = asAtom(new Normalizer().normalize(term));
      if (all?.kind !== 'sigma') throw new Error('a sum is a sum');
      for (const left of all.indices) {
        const fewer = atom({ kind: 'sigma', indices: [left], factors: all.factors });
        expect(fewer.key).not.toBe(all.key);
      }
      compared += 1;
    } catch (error) {
      // no order was proposed
      if (!(error instanceof ExpansionError)) throw error;
    }
  }
});
