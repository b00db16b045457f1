import { describe } from 'vitest';
import {
  algebra,
  array,
  element,
  enumeration,
  family,
  hypothesis,
  indexSet,
  law,
  natural,
  nonemptySet,
  obtain,
  real,
  sign,
} from '../../src/index.ts';
import { refuse } from './table.ts';

const noPlace = /no place was found/;
const given = { I: nonemptySet(), f: array('I'), n: natural() };

describe('enumerations of finite sets', () => {
  refuse(
    {
      'of a set that may be empty': {
        given: { K: indexSet(), h: array('K') },
        states: '1 <= card(K)',
        proof: [
          obtain(['m', 'e'], 'enumerates', enumeration('K')),
          ['<=', 'm + 1', algebra()],
          ['==', 'rhs', hypothesis('enumerates', { at: { summand: 'array(k in K, 1)' } })],
        ],
        because: 'the empty set',
        says: /may be empty/,
        twin: {
          given: { K: nonemptySet() },
          proof: [
            obtain(['m', 'e'], 'enumerates', enumeration('K')),
            ['<=', 'm + 1', sign()],
            ['==', 'rhs', hypothesis('enumerates', { at: { summand: 'array(k in K, 1)' } })],
          ],
        },
      },
      'of a law': {
        given: { O: law(), X: array('O', { is: 'bounded' }) },
        states: 'E(w in O, X[w]) == 0',
        proof: [obtain(['m', 'e'], 'enumerates', enumeration('O')), ['==', 'rhs', algebra()]],
        because: 'X = 1',
        says: /law/,
        twin: { states: 'E(w in O, 1) == 1', proof: [['==', 'rhs', algebra()]] },
      },
      'of a range': {
        states: 'n == 0',
        proof: [obtain(['m', 'e'], 'enumerates', enumeration('range(n)')), ['==', 'rhs', algebra()]],
        because: 'n = 1',
        says: /enumerated already/,
        twin: { states: 'n == sum(k in range(n), 1)', proof: [['==', 'rhs', algebra()]] },
      },
      'the number of elements, one too small': {
        states: 'card(I) == sum(i in I, 1) - 1',
        proof: [
          obtain(['m', 'e'], 'enumerates', enumeration('I')),
          ['==', 'm', hypothesis('enumerates', { at: { summand: 'array(i in I, 1)' } })],
          ['==', 'rhs', hypothesis('enumerates', { at: { summand: 'array(i in I, 1)' } })],
        ],
        because: 'it counts 0, …, m',
        says: noPlace,
        twin: { states: 'card(I) == sum(i in I, 1)', proof: [['==', 'rhs', algebra()]] },
      },
      'that begins with an element of the author': {
        given: { a: array('I') },
        states: 'forall(i in I, f[i] == a[i])',
        proof: [
          obtain(['m', 'e'], 'enumerates', enumeration('I')),
          ['==', 'f[e[0]]', hypothesis('enumerates', { at: { summand: 'f' } })],
          ['==', 'rhs', hypothesis('enumerates', { at: { summand: 'a' } })],
        ],
        because: 'f = 0, a = 1',
        says: noPlace,
        twin: { states: 'forall(i in I, f[i] == f[i])', proof: [['==', 'rhs', algebra()]] },
      },
      'of two sets, as if they had as many elements': {
        given: { K: nonemptySet(), g: array('K') },
        states: 'sum(i in I, 1) == sum(k in K, 1)',
        proof: [
          obtain(['m', 'e'], 'first', enumeration('I')),
          obtain(['q', 'd'], 'second', enumeration('K')),
          ['==', 'm + 1', hypothesis('first', { at: { summand: 'array(i in I, 1)' } })],
          ['==', 'rhs', hypothesis('second', { at: { summand: 'array(k in K, 1)' } })],
        ],
        because: 'one element and two',
        says: noPlace,
        twin: {
          states: 'sum(i in I, 1) == sum(k in I, 1)',
          proof: [['==', 'rhs', algebra()]],
        },
      },
      'one name too few': {
        states: 'card(I) == 1',
        proof: [obtain(['m'], 'enumerates', enumeration('I')), ['==', 'rhs', algebra()]],
        because: 'two elements',
        says: /name|values|constants/,
        twin: { states: 'card(I) == card(I)', proof: [['==', 'rhs', algebra()]] },
      },
      'as the reason of a line': {
        states: 'card(I) == 1',
        proof: [['==', 'rhs', enumeration('I')]],
        because: 'two elements',
        says: /normal forms|no place/,
        twin: { states: 'card(I) == card(I)', proof: [['==', 'rhs', enumeration('I')]] },
      },
      'of something that is no set': {
        given: { c: real() },
        states: 'c == 0',
        proof: [obtain(['m', 'e'], 'enumerates', enumeration('c')), ['==', 'rhs', algebra()]],
        because: 'c = 1',
        says: /index set/,
        twin: { states: 'c == c', proof: [['==', 'rhs', algebra()]] },
      },
      'of a whole family of sets': {
        given: { W: family(), h: array('l in nat', 'i in W[l]') },
        states: 'forall(l in nat, sum(i in W[l], h[l,i]) == 0)',
        proof: [obtain(['m', 'e'], 'enumerates', enumeration('W')), ['==', 'rhs', algebra()]],
        because: 'h = 1',
        says: /parameter/,
        twin: {
          states: 'forall(l in nat, 1 <= card(W[l]))',
          proof: [
            obtain(['m', 'e'], 'enumerates', enumeration('W[l]')),
            ['<=', 'm + 1', sign()],
            ['==', 'rhs', hypothesis('enumerates', { at: { summand: 'array(i in W[l], 1)' } })],
          ],
        },
      },
      'in which an element comes at a place of its own choosing': {
        given: { j: element('I') },
        states: 'f[j] == sum(i in I, f[i])',
        proof: [
          obtain(['m', 'e'], 'enumerates', enumeration('I')),
          ['==', 'f[e[m]]', hypothesis('enumerates', { at: { summand: 'f' } })],
          ['==', 'rhs', hypothesis('enumerates', { at: { summand: 'f' } })],
        ],
        because: 'two elements with f = 1',
        says: noPlace,
      },
      'of which the members beyond the last are other elements': {
        states: 'sum(i in I, f[i]) == 0',
        proof: [
          obtain(['m', 'e'], 'enumerates', enumeration('I')),
          ['==', 'sum(k in range(m + 2), f[e[k]])', hypothesis('enumerates', { at: { summand: 'f' } })],
          ['==', 'rhs', algebra()],
        ],
        because: 'f = 1: one is counted twice',
        says: noPlace,
      },
      'that enumerates maxima as it does sums': {
        states: 'max(i in I, f[i]) == sum(i in I, f[i])',
        proof: [
          obtain(['m', 'e'], 'enumerates', enumeration('I')),
          ['==', 'sum(k in range(m + 1), f[e[k]])', hypothesis('enumerates', { at: { summand: 'f' } })],
          ['==', 'rhs', hypothesis('enumerates', { at: { summand: 'f' } })],
        ],
        because: 'two elements with f = 1',
        says: noPlace,
      },
      'of one set, taken for that of another': {
        given: { K: nonemptySet(), g: array('K') },
        states: 'sum(k in K, g[k]) == sum(k in K, g[k]) + 1',
        proof: [
          obtain(['m', 'e'], 'enumerates', enumeration('I')),
          ['==', 'rhs', hypothesis('enumerates', { at: { summand: 'g' } })],
        ],
        because: 'the summand is over another set',
        says: /ranges over another set/,
      },
      'of a negative member of a family': {
        given: { K: family(), l: natural() },
        states: 'card(I) >= 1',
        proof: [obtain(['m', 'e'], 'enumerates', enumeration('K[l - 1]')), ['>=', 'rhs', sign()]],
        because: 'there is no K[-1]',
        says: /must be a natural number/,
        twin: {
          proof: [obtain(['m', 'e'], 'enumerates', enumeration('K[l + 1]')), ['>=', 'rhs', sign()]],
        },
      },
      'twice in the same order': {
        states: 'sum(i in I, f[i]^2) == sum(i in I, f[i])^2',
        proof: [
          obtain(['m', 'e'], 'first', enumeration('I')),
          obtain(['q', 'd'], 'second', enumeration('I')),
          [
            '==',
            'sum(k in range(m + 1), f[e[k]]*f[d[k]])',
            hypothesis('first', { at: { summand: 'array(i in I, f[i]^2)' } }),
          ],
          ['==', 'rhs', hypothesis('second', { at: { summand: 'f' } })],
        ],
        because: 'two elements with f = 1',
        says: noPlace,
      },
    },
    { given },
  );
});
