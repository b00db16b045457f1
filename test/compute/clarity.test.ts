import { describe, expect, it } from 'vitest';
import { judge } from '../../src/compute/judge.ts';
import { decide } from '../../src/exact/decide.ts';
import { parseProposition } from '../../src/term/parse.ts';
import { Scope } from '../../src/term/scope.ts';
import { freshVariable } from '../../src/term/term.ts';

const x = freshVariable('x', { kind: 'real' });
const y = freshVariable('y', { kind: 'real' });
const scope = [x, y].reduce((s, v) => s.with(v.name, { kind: 'symbol', variable: v }), Scope.empty);

/** What is said of a statement on pairs (x, y). `sample`: so many are decided exactly. */
function tally(text: string, pairs: readonly (readonly [number, number])[], sample: number) {
  const statement = parseProposition(text, scope, { module: 'test', field: 'states' });
  const question = { sets: [], drawn: [x, y], definitions: [], conditions: [], statement };
  const batch = {
    shape: { sizes: new Map(), naturals: new Map(), horizon: 0 },
    count: pairs.length,
    values: new Map([
      [x.id, Float64Array.from(pairs, ([a]) => a)],
      [y.id, Float64Array.from(pairs, ([, b]) => b)],
    ]),
    shared: new Set<number>(),
  };
  return judge(question, batch, { backend: 'cpu', decide, sample }).tally;
}

describe.each([
  ['by a kernel', 0],
  ['exactly', 99],
] as const)('decided %s', (_, sample) => {
  it('an inequality has the margin of its worst instance, as a share of both sides', () => {
    const { margin, residual } = tally(
      'x <= y',
      [
        [1, 3],
        [1, 9],
        [2, 8],
      ],
      sample,
    );
    expect(margin).toBeCloseTo(0.5, 2);
    expect(residual).toBeUndefined();
  });

  it('an inequality with equal sides has none', () => {
    expect(
      tally(
        'x <= y',
        [
          [1, 3],
          [2, 2],
        ],
        sample,
      ).margin,
    ).toBe(0);
  });
});

describe('an identity', () => {
  it('of numbers that are exact has no residual', () => {
    const found = tally(
      'x == y',
      [
        [1, 1],
        [3, 3],
      ],
      0,
    );
    expect(found).toMatchObject({ satisfied: 2, residual: 0 });
    expect(found.margin).toBeUndefined();
  });

  it('that rounding touches has one, below the error bound', () => {
    const pairs = Array.from({ length: 40 }, (_, i) => [0.1 * i + 0.3, 0.7 / (i + 1)] as const);
    const found = tally('(x + y)^3 == x^3 + 3*x^2*y + 3*x*y^2 + y^3', pairs, 0);
    expect(found.consistent).toBe(40);
    expect(found.residual).toBeGreaterThan(0);
    expect(found.residual).toBeLessThan(1);
  });
});

describe('what is violated', () => {
  it('leaves the margin to the others', () => {
    expect(
      tally(
        'x <= y',
        [
          [1, 3],
          [5, 2],
        ],
        0,
      ),
    ).toMatchObject({ violated: 1, margin: 0.5 });
  });
});
