import { describe, expect, it } from 'vitest';
import { bibliographyProblems, readEntries } from '../../scripts/bibliography.ts';

const book = (key: string, title: string, more = ''): string =>
  `@book{${key}, author = {P{\\'o}lya, George}, title = {${title}}, year = {1952}${more}}\n`;
const problems = (text: string, ...keys: string[]): string[] =>
  bibliographyProblems(readEntries(text), new Map(keys.map((key) => [key, ['proofs/a.ts']])));

describe('a bibliography', () => {
  it('has each work once, and all that is referred to', () => {
    expect(problems(book('polya1952', 'Inequalities'), 'polya1952')).toEqual([]);
  });

  it.each([
    ['a key that is missing', book('a', 'A'), ['a', 'b'], 'b is missing (proofs/a.ts)'],
    ['a key that nothing uses', book('a', 'A') + book('b', 'B'), ['a'], 'b is used by nothing'],
    ['a key that stands twice', book('a', 'A') + book('a', 'B'), ['a'], 'a stands there twice'],
    ['a work under two keys', book('a', 'A {B}') + book('b', 'a b'), ['a', 'b'], 'b and a are the same work'],
    ['an entry without a year', '@book{a, author = {A}, title = {B}}', ['a'], 'a has no year'],
    ['an article in no journal', '@article{a, author={A}, title={B}, year={1}}', ['a'], 'a has no journal'],
  ])('is refused for %s', (_, text, keys, problem) => {
    expect(problems(text, ...keys)).toEqual([problem]);
  });

  it('tells volumes apart', () => {
    const two = book('a', 'A', ', volume = {1}') + book('b', 'A', ', volume = {2}');
    expect(problems(two, 'a', 'b')).toEqual([]);
  });

  it('is refused when it cannot be parsed', () => {
    expect(() => problems('@book{a, title = {B}', 'a')).toThrow(/rbrace/);
  });
});
