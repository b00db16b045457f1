/** Letters for long parts of formulas: put back, they give the formula. */
import { expect, it } from 'vitest';
import { shorthandFor } from '../../src/report/html/shorthand.ts';
import * as build from '../../src/term/build.ts';
import { printTerm } from '../../src/term/print.ts';
import { Random, randomTheory, Terms } from '../soundness/fuzz/random.ts';

/** Dots that a letter needs before parentheses are no part of the formula. */
const withoutDots = (latex: string): string => latex.replaceAll(' \\cdot ', ' ');

/** With what the letters stand for, the last first. */
function expanded(latex: string, letters: readonly { letter: string; part: string }[]): string {
  return [...letters].reverse().reduce((text, { letter, part }) => text.replaceAll(letter, part), latex);
}

it('gives the formulas back, whatever they are', () => {
  const random = new Random(20261122);
  let written = 0;
  for (let k = 0; k < 150; k++) {
    const terms = new Terms(random, randomTheory(random));
    const [a, b, c] = [terms.term(4), terms.term(4), terms.term(3)];
    const all = [
      a,
      b,
      build.add(a, b),
      build.multiply(a, c),
      build.multiply(b, a, c),
      build.power(a, c),
      build.divide(c, b),
    ];
    // One-letter names of the theory are not letters to give.
    const texts = all.map((t) =>
      printTerm(t, 'latex').replace(/(?<![A-Za-z\\])[A-Z](?![A-Za-z])/g, (l) => `\\mathrm{set${l}}`),
    );
    const { letters, of } = shorthandFor(texts, '');
    written += letters.length;
    for (const { letter } of letters) expect(letter).toMatch(/^[A-Z](?:_\{.*\})?$/);
    for (const text of texts) expect(withoutDots(expanded(of(text), letters))).toBe(withoutDots(text));
  }
  expect(written).toBeGreaterThan(100);
});

const long =
  '\\frac{\\left(a + b\\right) \\left(c + d\\right) \\left(e + f\\right)}{\\left(g + h\\right) x_{i}}';
const sums = ['x', 'y', 'z', 'w'].map((end) => `\\sum_{i \\in I} ${long} \\left(${end} + u\\right)`);

it('has the indices that are bound around it, and a dot before parentheses', () => {
  const { letters, of } = shorthandFor(sums, 'A C');
  expect(letters).toEqual([{ letter: 'B_{i}', part: long }]);
  expect(of(sums[0] as string)).toBe('\\sum_{i \\in I} B_{i} \\cdot \\left(x + u\\right)');
});

it('stands for whole factors only', () => {
  const product = `\\sum_{k \\in K} ${long.replace('x_{i}', 'x_{k}')}`;
  const { letters, of } = shorthandFor(
    [product, `2 ${product}`, `${product} + 1`, `\\left(${product}\\right)^{2}`],
    '',
  );
  expect(letters).toEqual([{ letter: 'A', part: product }]);
  expect([`2 ${product}`, `${product} + 1`].map(of)).toEqual(['2 A', 'A + 1']);
  expect(of(`${product} y`)).toBe(`${product} y`);
});

it('is not worth a letter when it is short or rare', () => {
  expect(shorthandFor(['\\left(a + b\\right) c', '\\left(a + b\\right) d'], '').letters).toEqual([]);
  expect(shorthandFor([sums[0] as string], '').letters).toEqual([]);
});

it('is called by no letter that means something', () => {
  const { letters } = shorthandFor(sums, 'A B C D F G H');
  expect(letters[0]?.letter).toBe('K_{i}');
});
