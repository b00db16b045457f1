/** An equation between looked-up indices replaces them where it holds: at its instances, under its conditions, in its direction. */
import { describe } from 'vitest';
import { have, hypothesis } from '../../src/derivation/steps.ts';
import { array, choice, element, indexSet } from '../../src/proof/declare.ts';
import { accept, refuse } from './table.ts';

const given = {
  G: indexSet(),
  H: indexSet(),
  plus: choice('G', 'G', 'G'),
  minus: choice('G', 'G'),
  image: choice('G', 'H'),
  zero: element('G'),
  k: element('G'),
  m: element('G'),
  f: array('G'),
  g: array('H'),
  c: array('G'),
};
const by = (name: string, at = {}) => [['==', 'rhs', hypothesis(name, { at })] as const];

describe('equations between indices', () => {
  refuse(
    {
      'another place of the table': {
        hypotheses: { neutral: 'forall(j in G, plus[j,zero] == j)' },
        states: 'f[plus[zero,k]] == f[k]',
        proof: by('neutral'),
        because: 'nothing is said of the other side',
        says: /no place was found/,
        twin: { states: 'f[plus[k,zero]] == f[k]' },
      },
      'another element': {
        hypotheses: { neutral: 'forall(j in G, plus[j,zero] == j)' },
        states: 'f[plus[k,m]] == f[k]',
        proof: by('neutral'),
        because: 'm need not be neutral',
        says: /no place was found/,
      },
      'two variables that are one': {
        hypotheses: { inverse: 'forall(j in G, plus[j,minus[j]] == zero)' },
        states: 'f[plus[k,minus[m]]] == f[zero]',
        proof: by('inverse'),
        because: 'k and m differ',
        says: /no place was found/,
        twin: { states: 'f[plus[k,minus[k]]] == f[zero]' },
      },
      'a condition that is not given': {
        hypotheses: { neutral: 'forall(j in G, c[j] == 0, plus[j,zero] == j)' },
        states: 'f[plus[k,zero]] == f[k]',
        proof: by('neutral'),
        because: 'c[k] need not be 0',
        says: /no place was found/,
        twin: { states: 'forall(c[k] == 0, f[plus[k,zero]] == f[k])' },
      },
      'a condition on a bound index': {
        hypotheses: { neutral: 'forall(j in G, c[j] == 0, plus[j,zero] == j)' },
        states: 'sum(j in G, f[plus[j,zero]]) == sum(j in G, f[j])',
        proof: by('neutral'),
        because: 'c need not vanish',
        says: /no place was found/,
      },
      'an index of a sum at a fixed element': {
        hypotheses: { neutral: 'plus[k,zero] == k' },
        states: 'sum(j in G, f[plus[j,zero]]) == sum(j in G, f[j])',
        proof: by('neutral'),
        because: 'it is said of k alone',
        says: /no place was found/,
        twin: { hypotheses: { neutral: 'forall(i in G, plus[i,zero] == i)' } },
      },
      'an inequation': {
        hypotheses: { other: 'forall(j in G, plus[j,zero] != j)' },
        states: 'f[plus[k,zero]] == f[k]',
        proof: by('other'),
        because: 'they differ',
        says: /no place was found/,
      },
      'equal entries': {
        hypotheses: { entries: 'forall(j in G, f[plus[j,zero]] == f[j])' },
        states: 'c[plus[k,zero]] == c[k]',
        proof: by('entries'),
        because: 'another array may distinguish them',
        says: /no place was found/,
        twin: { states: 'f[plus[k,zero]] == f[k]' },
      },
      'associativity with the summands in another order': {
        hypotheses: {
          associative: 'forall(i in G, j in G, l in G, plus[plus[i,j],l] == plus[i,plus[j,l]])',
        },
        states: 'f[plus[plus[k,m],zero]] == f[plus[k,plus[zero,m]]]',
        proof: by('associative'),
        because: 'that needs commutativity',
        says: /no place was found/,
        twin: { states: 'f[plus[plus[k,m],zero]] == f[plus[k,plus[m,zero]]]' },
      },
      'commutativity at other elements': {
        hypotheses: { commutative: 'forall(i in G, j in G, plus[i,j] == plus[j,i])' },
        states: 'f[plus[k,m]] == f[plus[m,k]]',
        proof: by('commutative', { i: 'k', j: 'zero' }),
        because: 'that is another instance',
        says: /no place was found/,
        twin: { proof: by('commutative', { i: 'k', j: 'm' }) },
      },
      'the argument taken back': {
        hypotheses: { same: 'image[k] == image[m]' },
        states: 'f[k] == f[m]',
        proof: by('same'),
        because: 'the table need not be one-to-one',
        says: /no place was found/,
        twin: { states: 'g[image[k]] == g[image[m]]' },
      },
      'a delta that may be 0': {
        hypotheses: { sometimes: 'forall(j in G, delta(plus[j,zero], j) == c[j])' },
        states: 'f[plus[k,zero]] == f[k]',
        proof: by('sometimes'),
        because: 'c[k] need not be 1',
        says: /no place was found/,
        twin: { hypotheses: { sometimes: 'forall(j in G, delta(plus[j,zero], j) == 1)' } },
      },
      'a delta that is twice something': {
        hypotheses: { half: 'forall(j in G, 2*delta(plus[j,zero], j) == 1)' },
        states: 'f[plus[k,zero]] == f[k]',
        proof: by('half'),
        because: 'that is false of every element',
        says: /no place was found/,
      },
      'one equation of two': {
        hypotheses: { either: 'forall(j in G, delta(plus[j,zero], j) + delta(plus[zero,j], j) == 1)' },
        states: 'f[plus[k,zero]] == f[k]',
        proof: by('either'),
        because: 'it may be the other one',
        says: /no place was found/,
      },
      'said of an empty set': {
        given: { ...given, empty: indexSet() },
        hypotheses: { neutral: 'forall(j in G, q in empty, plus[j,zero] == j)' },
        states: 'f[plus[k,zero]] == f[k]',
        proof: by('neutral'),
        because: 'there may be no q',
        says: /no place was found/,
      },
    },
    { given },
  );
  accept(
    {
      'below a sum': {
        hypotheses: { neutral: 'forall(j in G, plus[j,zero] == j)' },
        states: 'sum(j in G, f[plus[j,zero]]*c[j]) == sum(j in G, f[j]*c[j])',
        proof: by('neutral'),
      },
      'a calculation with indices': {
        hypotheses: {
          neutral: 'forall(j in G, plus[j,zero] == j)',
          inverse: 'forall(j in G, plus[j,minus[j]] == zero)',
        },
        states: 'f[plus[k,plus[m,minus[m]]]] == f[k]',
        proof: [
          have('there and back', 'forall(i in G, j in G, plus[i,plus[j,minus[j]]] == i)', [
            ['==', 'delta(plus[i,zero], i)', hypothesis('inverse')],
            ['==', 'rhs', hypothesis('neutral')],
          ]),
          ['==', 'rhs', hypothesis('there and back')],
        ],
      },
    },
    { given },
  );
});
