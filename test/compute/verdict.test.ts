/** The encoding, and what must never come out as satisfied. */
import { describe, expect, test } from 'vitest';
import { NotCompilable, OutOfRange } from '../../src/compute/arithmetic.ts';
import { compile } from '../../src/compute/compile.ts';
import { clarityOf, classOf } from '../../src/compute/verdict.ts';
import { array, choice, family, natural, nonemptySet, real } from '../../src/proof/declare.ts';
import { ask } from './questions.ts';

const classes = (
  states: string,
  rows: readonly (readonly [number, number])[],
  backend: 'cpu' | 'webasm' = 'cpu',
): string[] => {
  const asked = ask({ x: real(), y: real() }, states);
  const batch = asked.batch(asked.shape({}), rows.length, {
    x: rows.map((r) => r[0]),
    y: rows.map((r) => r[1]),
  });
  return Array.from(compile(asked.question, batch.shape, backend).run(batch), classOf);
};

describe('the encoding', () => {
  test('bands keep their distance when rounded to float32', () => {
    for (const share of [0, Number.MIN_VALUE, 1e-300, 1e-20, 2 ** -53, 0.3, 1 - 2 ** -53, 1]) {
      expect(classOf(Math.fround(4 + share))).toBe('satisfied');
      expect(classOf(Math.fround(1 + share))).toBe('consistent');
      expect(classOf(Math.fround(-2 - share))).toBe('violated');
      expect(clarityOf(Math.fround(-2 - share))).toBeCloseTo(share, 6);
    }
  });
  test.each([
    0,
    -0,
    Number.MIN_VALUE,
    -Number.MIN_VALUE,
    1e-45,
    -1e-45,
    0.5,
    2.5,
    3.9,
    5.1,
    7.9,
    8.1,
    -1,
    -1.9,
    -3.1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ])('%s is never satisfied, consistent or vacuous', (code) => {
    expect(['undecided', 'not-a-number']).toContain(classOf(code));
    expect(classOf(8)).toBe('vacuous');
  });
});

describe('margins', () => {
  test('exact comparisons at zeros, subnormals and the ends of the range', () => {
    const tiny = Number.MIN_VALUE;
    const big = Number.MAX_VALUE;
    expect(
      classes('x <= y', [
        [0, -0],
        [-0, 0],
        [tiny, 0],
        [0, tiny],
        [big, -big],
        [-big, big],
        [tiny, tiny],
      ]),
    ).toEqual([
      'satisfied',
      'satisfied',
      'violated',
      'satisfied',
      expect.not.stringMatching('satisfied'),
      expect.not.stringMatching('violated'),
      'satisfied',
    ]);
    expect(
      classes('x < y', [
        [0, -0],
        [-0, 0],
        [0, tiny],
        [tiny, tiny],
      ]),
    ).toEqual(['violated', 'violated', 'satisfied', 'violated']);
    expect(
      classes('x == y', [
        [0, -0],
        [tiny, 0],
        [1, 1],
      ]),
    ).toEqual(['satisfied', 'violated', 'satisfied']);
  });
  test('NaN and infinities', () => {
    const { NaN: nan, POSITIVE_INFINITY: infinity } = Number;
    for (const states of [
      'x <= y',
      'x < y',
      'x == y',
      'x + y >= 0',
      'max(x, 1) >= y',
      'tanh(x) <= y',
      '1 / x <= y',
      'exp(x) >= y',
      'min(x * y, 1) <= 2',
    ]) {
      for (const backend of ['cpu', 'webasm'] as const) {
        const found = classes(
          states,
          [
            [nan, 0],
            [0, nan],
            [nan, nan],
            [infinity, infinity],
            [infinity, nan],
          ],
          backend,
        );
        for (const c of found) expect(['undecided', 'not-a-number']).toContain(c);
      }
    }
  });
  test('what overflows or underflows on the way is not satisfied by accident', () => {
    const rows: [number, number][] = [
      [1e200, 1e200],
      [1e-200, 1e-200],
      [-1e200, 1e200],
    ];
    for (const c of classes('1 / (x * y) * x * y * (1/2) >= 1', rows)) expect(c).not.toBe('satisfied');
    for (const c of classes('x * y * (x * y) > 0', [[1e-200, 1e-200]]))
      expect(['undecided', 'not-a-number']).toContain(c);
    for (const c of classes('x * y * (x * y) <= 0', [[1e-200, 1e-200]]))
      expect(['undecided', 'not-a-number']).toContain(c);
    for (const c of classes('max(0 - x * y * x, 3) == 3', [[1e200, -1e200]])) expect(c).not.toBe('satisfied');
  });
  test('an inequality that fails by 1e-12 of its size is seen, one that fails by less than the bound is not satisfied', () => {
    const numbers = Array.from({ length: 500 }, (_, i) => [1 + i / 7, 3 + i / 11] as const);
    for (const c of classes('(x + y)^2 * (1 - 1/10^12) >= x^2 + 2 * x * y + y^2', numbers))
      expect(c).toBe('violated');
    for (const c of classes('(x + y)^2 * (1 - 1/10^17) >= x^2 + 2 * x * y + y^2', numbers))
      expect(['violated', 'undecided']).toContain(c);
    for (const c of classes('(x + y)^2 * (1 - 1/10^12) >= x^2 + 2 * x * y + y^2', numbers, 'webasm'))
      expect(['violated', 'undecided']).toContain(c);
  });
  test('numbers beyond float32 stay undecided on webasm', () => {
    expect(
      classes(
        'x <= y',
        [
          [1e300, 1e301],
          [1, 2],
        ],
        'webasm',
      ),
    ).toEqual(['undecided', 'satisfied']);
    expect(classes('x < y', [[1, 1 + 2 ** -40]], 'webasm')).toEqual(['undecided']);
  });
});

describe('what is refused', () => {
  test('an index out of range, when compiled', () => {
    const asked = ask({ n: natural(), x: array('nat') }, 'x[n + 1] <= 1');
    expect(() => compile(asked.question, asked.shape({}, { n: 4 }, 4), 'cpu')).toThrow(OutOfRange);
    expect(() => compile(asked.question, asked.shape({}, { n: 3 }, 4), 'cpu')).not.toThrow();
    const negative = ask({ n: natural() }, 'u[n - 1] >= sum(k in range(n), u[k - 1])', {
      'u[k in nat]': 'k',
    });
    expect(() => compile(negative.question, negative.shape({}, { n: 0 }), 'cpu')).toThrow('u is used at -1');
    expect(() => compile(negative.question, negative.shape({}, { n: 2 }), 'cpu')).toThrow('u is used at -1');
    const ranges = ask({ n: natural() }, 'sum(k in range(n - 2), k) >= 0');
    expect(() => compile(ranges.question, ranges.shape({}, { n: 1 }), 'cpu')).toThrow(
      'a range has the length -1',
    );
    expect(() => compile(ranges.question, ranges.shape({}, { n: 2 }), 'cpu')).not.toThrow();
    const wide = ask(
      { I: family(), n: natural(), x: array('l in nat', 'i in I[l]') },
      'sum(l in range(n), sum(i in I[l], x[l,i])) <= 1',
    );
    expect(() => compile(wide.question, wide.shape({ I: [2, 3] }, { n: 3 }, 4), 'cpu')).toThrow(OutOfRange);
  });
  test('a function of some real numbers only', () => {
    const asked = ask({ x: real() }, 'f(x) <= 0', { 'f(p in positive)': 'p' });
    expect(() => compile(asked.question, asked.shape({}), 'cpu')).toThrow(NotCompilable);
  });
  test('a batch that does not fit', () => {
    const asked = ask({ S: nonemptySet(), x: array('S') }, 'sum(s in S, x[s]) <= 1');
    const shape = asked.shape({ S: 2 });
    const kernel = compile(asked.question, shape, 'cpu');
    expect(() => kernel.run(asked.batch(shape, 2, { x: [1, 2, 3] }))).toThrow(
      'x needs 4 numbers (2 rows of 2), the batch gives 3',
    );
    expect(() => kernel.run(asked.batch(shape, 1, {}))).toThrow(/no numbers for x/);
  });
  test('a position outside its set, by argument and index', () => {
    const asked = ask(
      { S: nonemptySet(), policy: choice('S', 'S'), x: array('S') },
      'forall(s in S, x[policy[s]] <= 1)',
    );
    const shape = asked.shape({ S: 2 });
    const kernel = compile(asked.question, shape, 'cpu');
    const of = (...policy: number[]) => asked.batch(shape, 2, { policy, x: [1, 2, 3, 4] });
    expect(() => kernel.run(of(0, 1, 1, 2))).toThrow(
      'policy[1] in row 1 is 2, which is no position in a set of 2',
    );
    expect(() => kernel.run(of(0.5, 1, 1, 0))).toThrow('policy[0] in row 0 is 0.5, which is no position');
    expect(() => kernel.run(of(0, 1, -1, 0))).toThrow('policy[0] in row 1 is -1');
  });
  test('what no kernel can say', () => {
    const asked = ask({ x: real() }, 'exists(y in R, x <= y)');
    expect(() => compile(asked.question, asked.shape({}), 'cpu')).toThrow(NotCompilable);
  });
});

test('kernels are kept by question and shape', () => {
  const asked = ask({ S: nonemptySet(), x: array('S') }, 'sum(s in S, x[s]) <= 1');
  const kernel = compile(asked.question, asked.shape({ S: 2 }), 'cpu');
  expect(compile(asked.question, asked.shape({ S: 2 }), 'cpu')).toBe(kernel);
  expect(compile(asked.question, asked.shape({ S: 3 }), 'cpu')).not.toBe(kernel);
});

test('one row that is shared serves all instances', () => {
  const asked = ask(
    { S: nonemptySet(), x: array('S'), y: array('S') },
    'sum(s in S, x[s]) <= sum(s in S, y[s])',
  );
  const shape = asked.shape({ S: 2 });
  const batch = asked.batch(shape, 3, { x: [1, 1], y: [1, 1, 3, 4, 0, 0] }, ['x']);
  const kernel = compile(asked.question, shape, 'cpu');
  expect(Array.from(kernel.run(batch), classOf)).toEqual(['undecided', 'satisfied', 'violated']);
});
