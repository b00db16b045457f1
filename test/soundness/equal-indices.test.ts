/** An index may be put in the place of another only where they are known to be equal; two indices are equal or not. */
import { describe } from 'vitest';
import { algebra, cases, hypothesis } from '../../src/derivation/steps.ts';
import { array, element, fn, indexSet } from '../../src/proof/declare.ts';
import { accept, refuse } from './table.ts';

const given = {
  K: indexSet(),
  A: indexSet(),
  k: element('K'),
  m: element('K'),
  n: element('K'),
  W: array('K', 'A'),
  f: array('K'),
  phi: fn('R[A]', 'R'),
};
const assumed = [['==', 'rhs', hypothesis('assumed')] as const];

describe('equal indices', () => {
  refuse(
    {
      'the same entry of unequal indices': {
        states: 'forall(k != m, f[k] == f[m])',
        proof: assumed,
        because: 'the indices differ',
        says: /no place was found/,
        twin: { states: 'forall(k == m, f[k] == f[m])' },
      },
      'an entry at a third index': {
        states: 'forall(k == m, f[k] == f[n])',
        proof: assumed,
        because: 'n is another index',
        says: /no place was found/,
        twin: { states: 'forall(k == m, f[k] + f[n] == f[m] + f[n])' },
      },
      'an equality under a condition that is not given': {
        hypotheses: { same: 'forall(f[n] == 0, k == m)' },
        states: 'f[k] == f[m]',
        proof: [['==', 'rhs', hypothesis('same')]],
        because: 'f[n] need not be 0',
        says: /no place was found/,
      },
      'a bound index': {
        states: 'forall(k == m, sum(j in K, f[j]) == sum(j in K, f[k]))',
        proof: assumed,
        because: 'the sum runs over all indices',
        says: /no place was found/,
      },
      'entries of equal values': {
        states: 'forall(f[k] == f[m], phi(array(a in A, W[k,a])) == phi(array(a in A, W[m,a])))',
        proof: assumed,
        because: 'equal entries do not make indices equal',
        says: /no place was found/,
        twin: { states: 'forall(k == m, phi(array(a in A, W[k,a])) == phi(array(a in A, W[m,a])))' },
      },
      'some entries equal to one of them': {
        hypotheses: { constant: 'forall(j in K, j != k, f[j] == f[n])' },
        states: 'sum(j in K, exp(f[j])) == card(K)*exp(f[n])',
        proof: [['==', 'rhs', hypothesis('constant')]],
        because: 'the entry at k may be another',
        says: /no place was found/,
      },
      'the wrong case': {
        states: 'f[k]*delta(k, m) == f[k]',
        proof: [cases('k == m', assumedCase(), assumedCase())],
        because: 'the entry need not vanish where the indices differ',
        says: /no place was found/,
      },
      'cases turned round': {
        states: 'f[k]*delta(k, m)*(1 - delta(k, m)) == f[k]',
        proof: [cases('k != m', assumedCase(), assumedCase())],
        because: 'it is 0',
        says: /no place was found/,
        twin: { states: 'f[k]*delta(k, m)*(1 - delta(k, m)) == 0' },
      },
    },
    { given },
  );
  accept(
    {
      'a delta inside a function': {
        states:
          'phi(array(a in A, delta(k, m)*W[k,a])) == delta(k, m)*phi(array(a in A, W[m,a])) + (1 - delta(k, m))*phi(array(a in A, 0))',
        proof: [cases('k == m', assumedCase(), assumedCase())],
      },
      'all entries equal to one of them': {
        hypotheses: { constant: 'forall(j in K, f[j] == f[n])' },
        states: 'sum(j in K, exp(f[j])) == card(K)*exp(f[n])',
        proof: [['==', 'rhs', hypothesis('constant')]],
      },
      'unequal indices': {
        states: 'forall(k != m, delta(k, m)*f[k] == 0)',
        proof: [['==', 'rhs', hypothesis('assumed'), algebra()]],
      },
    },
    { given },
  );
});

function assumedCase() {
  return [['==', 'rhs', hypothesis('case')] as const];
}
