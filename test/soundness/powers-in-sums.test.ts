/** Σ_i a^(e_i + c) f_i = a^c Σ_i a^(e_i) f_i for natural e_i and c; for integers when a is not 0; for reals when a > 0. */
import { describe } from 'vitest';
import { algebra } from '../../src/derivation/steps.ts';
import { array, natural, real } from '../../src/proof/declare.ts';
import { refuse } from './table.ts';

const given = { n: natural(), a: real(), p: real('positive'), f: array('nat'), e: array('nat') };
const proof = [['==', 'rhs', algebra()] as const];

describe('powers in sums', () => {
  refuse(
    {
      'one factor too few': {
        states: 'sum(i in range(n), a^(i+2)*f[i]) == a*sum(i in range(n), a^i*f[i])',
        proof,
        because: 'n = 1, a = 2, f = 1: 4 and 2',
        says: /different normal forms/,
        twin: { states: 'sum(i in range(n), a^(i+2)*f[i]) == a^2*sum(i in range(n), a^i*f[i])' },
      },
      'one factor too many': {
        states: 'sum(i in range(n), a^(i+1)*f[i]) == a^2*sum(i in range(n), a^i*f[i])',
        proof,
        because: 'n = 1, a = 2, f = 1: 2 and 4',
        says: /different normal forms/,
        twin: { states: 'sum(i in range(n), a^(i+1)*f[i]) == a*sum(i in range(n), a^i*f[i])' },
      },
      'a difference of exponents of a base that may be 0': {
        states: 'sum(i in range(n), a^(n-i)*f[i]) == a^n*sum(i in range(n), f[i]/a^i)',
        proof,
        because: 'a = 0 has no inverse',
        says: /denominator/,
        twin: { states: 'sum(i in range(n), p^(n-i)*f[i]) == p^n*sum(i in range(n), f[i]/p^i)' },
      },
      'the power of the index taken out': {
        states: 'sum(i in range(n), p^(n-i)*f[i]) == p^n*sum(i in range(n), f[i])',
        proof,
        because: 'n = 2, p = 2, f = 1: 6 and 8',
        says: /different normal forms/,
        twin: { states: 'sum(i in range(n), p^(n+i)*f[i]) == p^n*sum(i in range(n), p^i*f[i])' },
      },
      'a base that mentions the index': {
        states: 'sum(i in range(n), f[i]^(i+1)) == f[0]*sum(i in range(n), f[i]^i)',
        proof,
        because: 'n = 2, f = (1, 2): 5 and 3',
        says: /different normal forms/,
      },
      'real exponents, another factor': {
        states: 'sum(i in range(n), p^(e[i]+1/2)) == p*sum(i in range(n), p^e[i])',
        proof,
        because: 'n = 1, p = 4, e = 0: 2 and 4',
        says: /different normal forms/,
        twin: { states: 'sum(i in range(n), p^(e[i]+1/2)) == sqrt(p)*sum(i in range(n), p^e[i])' },
      },
      'a factor of the empty sum': {
        states: 'sum(i in range(n), p^(i+1)) == p*sum(i in range(n), p^i) + p - p^(n+1)/p^n + 1',
        proof,
        because: 'n = 0: 0 and 1',
        says: /different normal forms/,
        twin: { states: 'sum(i in range(n), p^(i+1)) == p*sum(i in range(n), p^i) + p - p^(n+1)/p^n' },
      },
    },
    { given },
  );
});
