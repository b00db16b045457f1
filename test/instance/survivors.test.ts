import { describe, expect, it } from 'vitest';
import { admits } from '../../src/exact/decide.ts';
import { survivors } from '../../src/instance/survivors.ts';
import { real } from '../../src/proof/declare.ts';
import { ready } from './situations.ts';

const source = { given: { x: real(), y: real() }, states: 'x <= y' };
const variants = (hypothesis: string) =>
  ready({ ...source, hypotheses: { h: hypothesis } }).statements.flatMap((s) => s.variants);

describe('survivors', () => {
  it('satisfy the hypotheses, and the discarded are counted', () => {
    const { found, drawn, discarded, doubtful } = survivors(variants('x < y'), 'seed', 20);
    expect(found).toHaveLength(20);
    expect(found.every((f) => admits(f.prepared.question, f.instance))).toBe(true);
    expect(discarded).toBeGreaterThan(0);
    expect(found.length + discarded + doubtful).toBe(drawn);
  });

  it('must exist', () => {
    expect(() => survivors(variants('x < y - 10^9'), 'seed', 1, 500)).toThrow(/none of 500 instances/);
    expect(() => survivors(variants('1/(x - x) < y'), 'seed', 1, 50)).toThrow(/50 doubtful/);
  });
});
