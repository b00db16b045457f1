/** A quantified goal stands as a whole where a fact says it as a whole: with the same ranges, conditions and order. */
import { describe } from 'vitest';
import { array, by, fn, hypothesis, indexSet, lemma, natural, real } from '../../src/index.ts';
import { type Lemmas, type Row, refuse } from './table.ts';

const given = {
  f: fn('R', 'R'),
  g: fn('R', 'R'),
  a: array('nat'),
  c: real(),
  n: natural(),
  I: indexSet(),
  J: indexSet(),
  u: array('I'),
  v: array('J'),
};
const goal = /the goal is|is not proved|no place was found|the proof stops/;
const lemmas: Lemmas = {
  rising: {
    given: { f: fn('R', 'R') },
    hypotheses: { rises: 'forall(x in R, y in R, x < y, f(x) < f(y))' },
    states: 'forall(x in R, y in R, x <= y, f(x) <= f(y))',
  },
};
const fact = (given: string, states: string, because: string, twin?: Row['twin']): Row => ({
  hypotheses: { fact: given },
  states,
  proof: [by(hypothesis('fact'))],
  because,
  says: goal,
  ...(twin ? { twin } : {}),
});

describe('a whole goal', () => {
  refuse(
    {
      'with a weaker condition': fact(
        'forall(x in R, 0 < x, f(x) <= 1)',
        'forall(x in R, 0 <= x, f(x) <= 1)',
        'f(0) = 2',
        {
          states: 'forall(y in R, 0 < y, f(y) <= 1)',
        },
      ),
      'without the condition': fact(
        'forall(x in positive, f(x) <= 1)',
        'forall(x in R, f(x) <= 1)',
        'f = 2 on the left',
        {
          states: 'forall(y in positive, f(y) <= 1)',
        },
      ),
      'with nonnegative for positive': fact(
        'forall(x in positive, f(x) <= 1)',
        'forall(x in nonnegative, f(x) <= 1)',
        'f(0) = 2',
      ),
      'without the condition, below an indicator': {
        ...fact(
          'forall(b in R, indicator(forall(x in positive, 0 < x)) == 1)',
          'forall(b in R, indicator(forall(x in R, 0 < x)) == 1)',
          'the indicator is 0',
        ),
        says: /an indicator takes a relation/,
      },
      'about reals from one about naturals': fact(
        'forall(k in nat, f(k) <= 1)',
        'forall(x in R, f(x) <= 1)',
        'f(1/2) = 2',
      ),
      'about another function': fact('forall(x in R, f(x) <= 1)', 'forall(x in R, g(x) <= 1)', 'g = 2', {
        states: 'forall(x in R, f(x) <= 1)',
      }),
      'with the quantifiers exchanged': fact(
        'forall(x in R, exists(y in R, f(x) <= y))',
        'exists(y in R, forall(x in R, f(x) <= y))',
        'f(x) = x',
        { states: 'forall(z in R, exists(w in R, f(z) <= w))' },
      ),
      'with the variables exchanged': fact(
        'forall(x in R, y in R, x <= y, f(x) <= f(y))',
        'forall(y in R, x in R, x <= y, f(y) <= f(x))',
        'f(x) = x',
        { states: 'forall(p in R, q in R, p <= q, f(p) <= f(q))' },
      ),
      'strictly from weakly': fact('forall(x in R, f(x) <= 1)', 'forall(x in R, f(x) < 1)', 'f = 1'),
      'the converse': fact(
        'forall(x in R, f(x) <= 0, g(x) <= 0)',
        'forall(x in R, g(x) <= 0, f(x) <= 0)',
        'g = 0, f = 1',
      ),
      'about all indices of another set': fact(
        'forall(i in I, u[i] <= 1)',
        'forall(j in J, v[j] <= 1)',
        'v = 2',
        {
          states: 'forall(j in I, u[j] <= 1)',
        },
      ),
      'a limit of another sequence': fact(
        'limit(k in nat, a[k], c)',
        'limit(k in nat, 2*a[k], c)',
        'a = c = 1',
        {
          states: 'limit(m in nat, a[m], c)',
        },
      ),
      'a limit from nearness to one tolerance': fact(
        'exists(k in nat, forall(m in nat, k <= m, abs(a[m] - c) <= 1/1000))',
        'limit(k in nat, a[k], c)',
        'a = c + 1/1000',
      ),
      'a limit along even numbers': fact(
        'limit(k in nat, a[2*k], c)',
        'limit(k in nat, a[k], c)',
        'a = (c, 0, c, 0, …)',
      ),
      'one conjunct for another': fact(
        '(forall(x in R, f(x) <= 1)) and (forall(x in R, 0 <= g(x)))',
        'forall(x in R, 0 <= f(x))',
        'f = -1',
        {
          states: 'forall(x in R, 0 <= g(x))',
        },
      ),
      'the conclusion of a lemma whose hypothesis is not known': {
        states: 'forall(x in R, y in R, x <= y, f(x) <= f(y))',
        proof: [by(lemma('rising', { at: { f: 'f' } }))],
        because: 'f(x) = -x',
        says: goal,
        twin: { hypotheses: { rises: 'forall(x in R, y in R, x < y, f(x) < f(y))' } },
      },
      'the conclusion of a lemma for another function': {
        hypotheses: { rises: 'forall(x in R, y in R, x < y, f(x) < f(y))' },
        states: 'forall(x in R, y in R, x <= y, g(x) <= g(y))',
        proof: [by(lemma('rising', { at: { f: 'f' } }))],
        because: 'g(x) = -x',
        says: goal,
      },
    },
    { given },
    lemmas,
  );
});
