/** A lemma about a family of index sets holds of any family that is as the lemma wants it. */
import { describe } from 'vitest';
import { array, choice, family, indexSet, lemma, natural, nonemptySet, powers } from '../../src/index.ts';
import { type Lemmas, refuse } from './table.ts';

const lemmas: Lemmas = {
  totals: {
    given: { W: family(), h: array('l in nat', 'i in W[l]'), n: natural() },
    hypotheses: { ones: 'forall(l in nat, i in W[l], h[l,i] == 1)' },
    states: 'sum(i in W[n], h[n,i]) == card(W[n])',
  },
  occupied: { given: { W: family(), n: natural() }, states: '0 < card(W[n])' },
  counted: {
    given: { T: nonemptySet(), cube: powers('T', { coordinate: 'bit', extend: 'snoc' }), n: natural() },
    states: 'card(cube[n]) == card(T)^n',
  },
};
const given = {
  I: family(),
  J: family(),
  S: nonemptySet(),
  K: indexSet(),
  f: array('l in nat', 'i in I[l]'),
  g: array('l in nat', 'i in J[l]'),
  m: natural(),
  words: powers('S', { coordinate: 'letter', extend: 'append' }),
  other: powers('S', { coordinate: 'mark', extend: 'prolong' }),
  first: choice('n in nat', 's in I[n]', 'i in nat', 'S'),
  more: choice('n in nat', 's in I[n]', 't in S', 'I[n+1]'),
};
const refused = /no place was found|ranges over another set/;

describe('families of index sets in lemmas', () => {
  refuse(
    {
      'an array of which the lemma knows nothing': {
        hypotheses: { ones: 'forall(l in nat, i in I[l], f[l,i] == 1)' },
        states: 'sum(i in J[m], g[m,i]) == card(J[m])',
        proof: [['==', 'rhs', lemma('totals', { at: { W: 'J', h: 'g', n: 'm' } })]],
        because: 'g = 2',
        says: refused,
        twin: {
          states: 'sum(i in I[m], f[m,i]) == card(I[m])',
          proof: [['==', 'rhs', lemma('totals', { at: { W: 'I', h: 'f', n: 'm' } })]],
        },
      },
      'an array over another family': {
        hypotheses: { ones: 'forall(l in nat, i in I[l], f[l,i] == 1)' },
        states: 'sum(i in I[m], f[m,i]) == card(J[m])',
        proof: [['==', 'rhs', lemma('totals', { at: { W: 'J', h: 'f', n: 'm' } })]],
        because: 'the families have different sizes',
        says: refused,
        twin: {
          states: 'sum(i in I[m], f[m,i]) == card(I[m])',
          proof: [['==', 'rhs', lemma('totals', { at: { W: 'I', h: 'f', n: 'm' } })]],
        },
      },
      'another member of the family': {
        hypotheses: { ones: 'forall(l in nat, i in I[l], f[l,i] == 1)' },
        states: 'sum(i in I[m], f[m,i]) == card(I[m+1])',
        proof: [['==', 'rhs', lemma('totals', { at: { W: 'I', h: 'f', n: 'm' } })]],
        because: 'they have different sizes',
        says: refused,
        twin: {
          states: 'sum(i in I[m+1], f[m+1,i]) == card(I[m+1])',
          proof: [['==', 'rhs', lemma('totals', { at: { W: 'I', h: 'f', n: 'm+1' } })]],
        },
      },
      'a hypothesis about one member only': {
        hypotheses: { ones: 'forall(i in I[m+1], f[m+1,i] == 1)' },
        states: 'sum(i in I[m], f[m,i]) == card(I[m])',
        proof: [['==', 'rhs', lemma('totals', { at: { W: 'I', h: 'f', n: 'm' } })]],
        because: 'f = 2 over I[m]',
        says: /not proved|no place/,
        twin: { hypotheses: { ones: 'forall(l in nat, i in I[l], f[l,i] == 1)' } },
      },
      'a family shifted by one, its sizes kept': {
        hypotheses: { ones: 'forall(l in nat, i in I[l], f[l,i] == 1)' },
        states: 'sum(i in I[m+1], f[m+1,i]) == card(I[m])',
        proof: [['==', 'rhs', lemma('totals', { at: { W: 'I', h: 'f', n: 'm+1' } })]],
        because: 'the members have different sizes',
        says: refused,
        twin: { states: 'sum(i in I[m+1], f[m+1,i]) == card(I[m+1])' },
      },
      'a member that is occupied in another family': {
        states: '0 < card(K)*card(I[m])',
        proof: [['<', 'rhs', lemma('occupied', { at: { W: 'I', n: 'm' } })]],
        because: 'K may be empty',
        says: refused,
        twin: { states: '0 < card(I[m])' },
      },
      'the size of a power of another set': {
        states: 'card(words[m]) == card(K)^m',
        proof: [['==', 'rhs', lemma('counted', { at: { T: 'S', cube: 'words', n: 'm' } })]],
        because: 'K may be empty',
        says: refused,
        twin: {
          states: 'card(words[m]) == card(S)^m',
          proof: [
            [
              '==',
              'rhs',
              lemma('counted', { at: { T: 'S', cube: 'words', bit: 'letter', snoc: 'append', n: 'm' } }),
            ],
          ],
        },
      },
      'the size of another power': {
        states: 'card(words[m+1]) == card(S)^m',
        proof: [
          [
            '==',
            'rhs',
            lemma('counted', { at: { T: 'S', cube: 'words', bit: 'letter', snoc: 'append', n: 'm+1' } }),
          ],
        ],
        because: 'm = 0, two letters',
        says: refused,
        twin: { states: 'card(words[m+1]) == card(S)^(m+1)' },
      },
      'a single set for a family': {
        states: '0 < card(K)',
        proof: [['<', 'rhs', lemma('occupied', { at: { W: 'K', n: 'm' } })]],
        because: 'K may be empty',
        says: /family/,
        twin: {
          states: '0 < card(I[m])',
          proof: [['<', 'rhs', lemma('occupied', { at: { W: 'I', n: 'm' } })]],
        },
      },
      'a member of a family for a family': {
        states: '0 < card(I[m])',
        proof: [['<', 'rhs', lemma('occupied', { at: { W: 'I[m]', n: 'm' } })]],
        because: 'it is one set only',
        says: /family/,
        twin: { proof: [['<', 'rhs', lemma('occupied', { at: { W: 'I', n: 'm' } })]] },
      },
      'a family of which the promises of a product are not known': {
        states: 'card(I[m]) == card(S)^m',
        proof: [
          ['==', 'rhs', lemma('counted', { at: { T: 'S', cube: 'I', bit: 'first', snoc: 'more', n: 'm' } })],
        ],
        because: 'I has any sizes',
        says: refused,
        twin: {
          states: 'card(words[m]) == card(S)^m',
          proof: [
            [
              '==',
              'rhs',
              lemma('counted', { at: { T: 'S', cube: 'words', bit: 'letter', snoc: 'append', n: 'm' } }),
            ],
          ],
        },
      },
      'the maps of another product': {
        states: 'card(words[m]) == card(S)^m',
        proof: [
          [
            '==',
            'rhs',
            lemma('counted', { at: { T: 'S', cube: 'words', bit: 'mark', snoc: 'prolong', n: 'm' } }),
          ],
        ],
        because: 'they are maps of other sets',
        says: refused,
        twin: {
          proof: [
            [
              '==',
              'rhs',
              lemma('counted', { at: { T: 'S', cube: 'other', bit: 'mark', snoc: 'prolong', n: 'm' } }),
            ],
          ],
          states: 'card(other[m]) == card(S)^m',
        },
      },
      'powers of another set': {
        given: { U: nonemptySet() },
        states: 'card(words[m]) == card(U)^m',
        proof: [
          [
            '==',
            'rhs',
            lemma('counted', { at: { T: 'U', cube: 'words', bit: 'letter', snoc: 'append', n: 'm' } }),
          ],
        ],
        because: '|S| = 2, |U| = 3',
        says: refused,
        twin: {
          states: 'card(words[m]) == card(S)^m',
          proof: [
            [
              '==',
              'rhs',
              lemma('counted', { at: { T: 'S', cube: 'words', bit: 'letter', snoc: 'append', n: 'm' } }),
            ],
          ],
        },
      },
      'without the hypothesis of the lemma': {
        states: 'sum(i in I[m], f[m,i]) == card(I[m])',
        proof: [['==', 'rhs', lemma('totals', { at: { W: 'I', h: 'f', n: 'm' } })]],
        because: 'f = 2',
        says: refused,
        twin: { hypotheses: { ones: 'forall(l in nat, i in I[l], f[l,i] == 1)' } },
      },
      'with a hypothesis on one member alone': {
        hypotheses: { ones: 'forall(i in I[0], f[0,i] == 1)' },
        states: 'sum(i in I[m], f[m,i]) == card(I[m])',
        proof: [['==', 'rhs', lemma('totals', { at: { W: 'I', h: 'f', n: 'm' } })]],
        because: 'f[1,·] = 2',
        says: refused,
        twin: { hypotheses: { ones: 'forall(l in nat, i in I[l], f[l,i] == 1)' } },
      },
    },
    { given },
    lemmas,
  );
});
