/** What JavaScript would drop of a declaration is an error: nothing that an author says is read over. */
import { expect, test } from 'vitest';
import {
  array,
  differentiable,
  element,
  exponential,
  family,
  natural,
  powers,
  probability,
  real,
  standardNormal,
  uniform,
} from '../../src/index.ts';

const named = {
  array,
  differentiable,
  element,
  exponential,
  family,
  natural,
  powers,
  probability,
  real,
  standardNormal,
  uniform,
};

type Any = (...args: unknown[]) => unknown;
const call = (name: keyof typeof named, ...args: unknown[]): unknown => (named[name] as Any)(...args);

test.each([
  ['natural', ['positive'], /natural\("positive"\): natural takes no argument/],
  ['real', ['positive', 1], /real takes at most 1 argument/],
  ['element', ['S', 'positive'], /element takes at most 1 argument/],
  ['family', ['widths', 2], /family takes at most 1 argument/],
  ['probability', ['S', 'A'], /probability takes at most 1 argument/],
  ['differentiable', [['R', 'R'], ['df'], 'positive'], /differentiable takes at most 2 argument/],
  ['powers', ['T', { coordinate: 'c', extend: 'e' }, 3], /powers takes at most 2 argument/],
  ['array', ['I', { in: 'positive' }], /the last argument may be \{ is: 'positive' \}/],
  ['array', ['I', { is: 'positive', at: 'I' }], /the last argument may be \{ is: 'positive' \}/],
  ['array', [{ is: 'positive' }, 'I'], /the last argument may be \{ is: 'positive' \}/],
  ['array', ['I', { is: 'positive' }, { is: '[0,1]' }], /the last argument may be \{ is: 'positive' \}/],
  ['uniform', [0, 2], /uniform\(0, 2\): uniform takes no argument/],
  ['standardNormal', [1], /standardNormal takes no argument/],
  ['exponential', [3], /exponential takes no argument/],
] as const)('%s(%j) is refused', (name, args, says) => {
  expect(() => call(name, ...args)).toThrow(says);
});

test.each([
  ['natural', []],
  ['real', ['positive']],
  ['array', ['I', { is: 'positive' }]],
  ['array', ['I', 'J']],
  ['uniform', []],
] as const)('%s(%j) is a declaration', (name, args) => {
  expect(() => call(name, ...args)).not.toThrow();
});
