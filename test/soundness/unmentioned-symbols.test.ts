import { describe } from 'vitest';
import { array, choice, element, indexSet, lemma, nonemptySet, probability, real } from '../../src/index.ts';
import { refuse } from './table.ts';

const states = '1 <= card(I)';
const lemmas = {
  element: { given: { I: indexSet(), i: element('I') }, states },
  choice: { given: { I: indexSet(), S: nonemptySet(), policy: choice('S', 'I') }, states },
  probability: { given: { I: indexSet(), p: probability('I') }, states },
  hypothesis: {
    given: { I: indexSet(), f: array('I') },
    hypotheses: { positive: '0 < sum(i in I, f[i])' },
    states,
  },
  'another-set': { given: { I: indexSet(), S: nonemptySet(), g: array('S') }, states: '0 <= card(S) - 1' },
  array: { given: { x: real(), I: indexSet(), g: array('I') }, states: 'x <= x + 1' },
};
const given = { J: indexSet(), S: nonemptySet() };
const goal = '1 <= card(J)';

/** A symbol of a lemma that its statement does not mention is left out only where there is a value for it whatever the sets are. */
describe('symbols of lemmas that nothing mentions', () => {
  refuse(
    {
      'an element of a set that may be empty': {
        states: goal,
        proof: [['<=', 'rhs', lemma('element', { at: { I: 'J' } })]],
        because: 'the lemma is about sets with an element, J may have none',
        says: /no place/,
        twin: {
          given: { k: element('J') },
          proof: [['<=', 'rhs', lemma('element', { at: { I: 'J', i: 'k' } })]],
        },
      },
      'a choice from a set that may be empty': {
        states: goal,
        proof: [['<=', 'rhs', lemma('choice', { at: { I: 'J', S: 'S' } })]],
        because: 'nothing is chosen from the empty set',
        says: /no place/,
      },
      'probabilities on a set that may be empty': {
        states: goal,
        proof: [['<=', 'rhs', lemma('probability', { at: { I: 'J' } })]],
        because: 'the sum over the empty set is 0, not 1',
        says: /no place/,
        twin: {
          given: { q: probability('J') },
          proof: [['<=', 'rhs', lemma('probability', { at: { I: 'J', p: 'q' } })]],
        },
      },
      'an array that a hypothesis mentions': {
        given: { g: array('J') },
        states: goal,
        proof: [['<=', 'rhs', lemma('hypothesis', { at: { I: 'J', f: 'g' } })]],
        because: 'J may be empty: then the sum is not positive',
        says: /no place|not proved/,
        twin: { hypotheses: { given: '0 < sum(j in J, g[j])' } },
      },
      'the set of an array that nothing mentions': {
        states: '0 <= card(J) - 1',
        proof: [['<=', 'rhs', lemma('another-set', { at: { I: 'S', S: 'J' } })]],
        because: 'the lemma is about a nonempty set, J may be empty',
        says: /no place|not proved/,
        twin: {
          states: '0 <= card(S) - 1',
          proof: [['<=', 'rhs', lemma('another-set', { at: { I: 'J', S: 'S' } })]],
        },
      },
      'a false line by a lemma with an array that nothing mentions': {
        given: { y: real() },
        states: 'y + 1 <= y',
        proof: [['<=', 'rhs', lemma('array', { at: { I: 'J' } })]],
        because: '1 is more than 0',
        says: /no place/,
        twin: { states: 'y <= y + 1' },
      },
    },
    { given },
    lemmas,
  );
});
