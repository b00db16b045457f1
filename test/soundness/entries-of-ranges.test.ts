/** An entry of a range lies between the minimum and the maximum over it, when it is one. */
import { describe } from 'vitest';
import { algebra, array, natural, real } from '../../src/index.ts';
import { refuse } from './table.ts';

const proof = [['<=', 'rhs', algebra()] as const];

describe('entries of ranges', () => {
  refuse(
    {
      'the one behind the last': {
        states: 'f[n+1] <= max(i in range(n+1), f[i])',
        proof,
        because: 'f[k] = k',
        says: /no place|normal forms/,
        twin: { states: 'forall(j in range(n+1), f[j] <= max(i in range(n+1), f[i]))' },
      },
      'at the bound': {
        states: 'forall(k <= n+1, f[k] <= max(i in range(n+1), f[i]))',
        proof,
        because: 'k = n + 1, f[i] = i',
        says: /no place|normal forms/,
        twin: { states: 'forall(k < n+1, k + 1 <= n + 1, f[k] <= max(i in range(n+1), f[i]))' },
      },
      'of another range': {
        states: 'forall(j in range(2*n+1), f[j] <= max(i in range(n+1), f[i]))',
        proof,
        because: 'n = 1, k = 2, f[i] = i',
        says: /no place|normal forms/,
        twin: { states: 'forall(j in range(n+1), f[j] <= max(i in range(2*n+1), f[i]))' },
      },
      anywhere: {
        states: 'f[k] <= max(i in range(n+1), f[i])',
        proof,
        because: 'n = 0, k = 1, f[i] = i',
        says: /no place|normal forms/,
        twin: { states: 'forall(k <= n, f[k] <= max(i in range(n+1), f[i]))' },
      },
      'the maximum below an entry': {
        states: 'forall(j in range(n+1), max(i in range(n+1), f[i]) <= f[j])',
        proof,
        because: 'f[i] = i, k = 0, n = 1',
        says: /no place|normal forms/,
        twin: { states: 'forall(j in range(n+1), min(i in range(n+1), f[i]) <= f[j])' },
      },
      'a number that is none of the indices': {
        states: 'forall(0 <= x, x + 1 <= n + 1, x <= max(i in range(n+1), f[i]))',
        proof,
        because: 'f = -1',
        says: /no place|normal forms/,
        twin: { states: 'forall(0 <= x, x + 1 <= n + 1, x <= max(i in range(n+1), x))' },
      },
    },
    { given: { f: array('nat'), k: natural(), n: natural(), x: real() } },
  );
});
