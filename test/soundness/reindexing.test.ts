/** Sums are reindexed along bijections only, and what a group does is what its axioms say. */
import { describe } from 'vitest';
import { algebra, array, choice, element, hypothesis, indexSet, lemma } from '../../src/index.ts';
import type { Lemmas } from './table.ts';
import { oneLine, refuse } from './table.ts';

const refused = /no place was found|different normal forms/;
const given = {
  I: indexSet(),
  J: indexSet(),
  c: choice('I', 'J'),
  d: choice('J', 'I'),
  e: choice('I', 'I'),
  f: array('J'),
  g: array('I'),
  h: array('I', 'I'),
};
const reindexing: Lemmas = {
  reindexing: {
    given: { I: indexSet(), J: indexSet(), image: choice('I', 'J'), source: choice('J', 'I'), f: array('J') },
    hypotheses: {
      'source undoes image': 'forall(i in I, source[image[i]] == i)',
      'image undoes source': 'forall(j in J, image[source[j]] == j)',
    },
    states: 'sum(i in I, f[image[i]]) == sum(j in J, f[j])',
  },
};
const at = { at: { image: 'c', source: 'd' } };
const oneSide = { left: 'forall(i in I, d[c[i]] == i)' };
const bothSides = { ...oneSide, right: 'forall(j in J, c[d[j]] == j)' };
const twin = { hypotheses: bothSides };

describe('reindexing', () => {
  refuse(
    {
      'along any map': oneLine(
        'sum(i in I, f[c[i]]) == sum(j in J, f[j])',
        '==',
        [algebra()],
        'c constant',
        refused,
      ),
      'along a map that is only injective': {
        hypotheses: oneSide,
        ...oneLine(
          'sum(i in I, f[c[i]]) == sum(j in J, f[j])',
          '==',
          [lemma('reindexing', at)],
          '|I| = 1, |J| = 2',
          refused,
          twin,
        ),
      },
      'along a map that is only surjective': {
        hypotheses: { right: bothSides.right },
        ...oneLine(
          'sum(i in I, f[c[i]]) == sum(j in J, f[j])',
          '==',
          [lemma('reindexing', at)],
          '|I| = 2, |J| = 1',
          refused,
          twin,
        ),
      },
      'with the two maps exchanged': {
        hypotheses: bothSides,
        ...oneLine(
          'sum(j in J, g[d[j]]) == sum(i in I, g[i])',
          '==',
          [lemma('reindexing', { at: { I: 'J', J: 'I', image: 'c', source: 'd', f: 'g' } })],
          'c is no map from J',
          /ranges over another set/,
          {
            proof: [
              ['==', 'rhs', lemma('reindexing', { at: { I: 'J', J: 'I', image: 'd', source: 'c', f: 'g' } })],
            ],
          },
        ),
      },
      'a map of a set to itself, which need not be a permutation': oneLine(
        'sum(i in I, g[e[i]]) == sum(i in I, g[i])',
        '==',
        [lemma('reindexing', { at: { J: 'I', image: 'e', source: 'e' } })],
        'e constant',
        refused,
        { hypotheses: { involution: 'forall(i in I, e[e[i]] == i)' } },
      ),
      'in one of two places': {
        hypotheses: { involution: 'forall(i in I, e[e[i]] == i)' },
        ...oneLine(
          'sum(i in I, g[i]*g[e[i]]) == sum(i in I, g[i]^2)',
          '==',
          [lemma('reindexing', { at: { J: 'I', image: 'e', source: 'e' } })],
          'e exchanges two',
          refused,
        ),
      },
      'of a diagonal': {
        hypotheses: { involution: 'forall(i in I, e[e[i]] == i)' },
        ...oneLine(
          'sum(i in I, h[i,e[i]]) == sum(i in I, h[i,i])',
          '==',
          [lemma('reindexing', { at: { J: 'I', image: 'e', source: 'e' } })],
          'e exchanges two',
          refused,
        ),
      },
      'of a maximum by a lemma about sums': {
        given: { ...given, i0: element('I') },
        hypotheses: bothSides,
        ...oneLine(
          'g[i0] == max(j in I, g[j])',
          '==',
          [lemma('reindexing', at)],
          'g is larger elsewhere',
          refused,
        ),
      },
      'sets of equal size': {
        hypotheses: bothSides,
        ...oneLine(
          'card(I) == card(J) + 1',
          '==',
          [lemma('reindexing', { at: { ...at.at, f: 'array(j in J, 1)' } })],
          'they are equal',
          refused,
          {
            states: 'card(I) == card(J)',
          },
        ),
      },
    },
    { given },
    reindexing,
  );
});

describe('groups by their axioms', () => {
  const group = {
    G: indexSet(),
    plus: choice('G', 'G', 'G'),
    minus: choice('G', 'G'),
    zero: element('G'),
    u: array('G'),
    x: element('G'),
    y: element('G'),
    z: element('G'),
  };
  const axioms = {
    associative: 'forall(a in G, b in G, c in G, plus[plus[a,b],c] == plus[a,plus[b,c]])',
    neutral: 'forall(a in G, plus[a,zero] == a)',
    inverse: 'forall(a in G, plus[a,minus[a]] == zero)',
  };
  refuse(
    {
      'that commute without saying so': oneLine(
        'u[plus[x,y]] == u[plus[y,x]]',
        '==',
        [hypothesis('associative')],
        'permutations',
        refused,
        {
          hypotheses: { ...axioms, commutative: 'forall(a in G, b in G, plus[a,b] == plus[b,a])' },
          proof: [['==', 'rhs', hypothesis('commutative', { at: { a: 'x', b: 'y' } })]],
        },
      ),
      'with the neutral element at the other side, by the axiom itself': oneLine(
        'u[plus[zero,x]] == u[x]',
        '==',
        [hypothesis('neutral', { at: { a: 'x' } })],
        'it needs the other axioms',
        refused,
        { states: 'u[plus[x,zero]] == u[x]' },
      ),
      'where an element is its own inverse': oneLine(
        'u[plus[x,x]] == u[zero]',
        '==',
        [hypothesis('inverse')],
        'x of order 3',
        refused,
        {
          states: 'u[plus[x,minus[x]]] == u[zero]',
          proof: [['==', 'rhs', hypothesis('inverse', { at: { a: 'x' } })]],
        },
      ),
      'shifted by two different elements': oneLine(
        'sum(a in G, u[plus[a,x]]) == sum(a in G, u[plus[a,y]])',
        '==',
        [algebra()],
        'only a lemma says so',
        refused,
      ),
      'shifted twice, as if once': oneLine(
        'u[plus[plus[x,y],z]] == u[plus[x,y]]',
        '==',
        [hypothesis('associative')],
        'z not 0',
        refused,
        {
          states: 'u[plus[plus[x,y],z]] == u[plus[x,plus[y,z]]]',
        },
      ),
      'as numbers': oneLine(
        'plus[x,y] == x + y',
        '==',
        [algebra()],
        'elements are no numbers',
        /this is an index, not a number/,
      ),
      'a convolution, one-sided': oneLine(
        'sum(a in G, u[a]*u[plus[x,minus[a]]]) == sum(a in G, u[a]*u[plus[minus[a],x]])',
        '==',
        [hypothesis('inverse')],
        'permutations',
        refused,
      ),
    },
    { given: group, hypotheses: axioms },
  );
});
