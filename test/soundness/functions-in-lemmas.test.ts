/** A lemma about a differentiable function at a term: only where the rules differentiate it at every number, and with that derivative. */
import { describe } from 'vitest';
import { array, differentiable, fn, indexSet, law, lemma, real } from '../../src/index.ts';
import { type Row, refuse, type Statement } from './table.ts';

const cannot = /cannot differentiate/;
const given = {
  a: real(),
  p: real('positive'),
  f: fn('R', 'R'),
  F: differentiable(['R', 'R'], ['dF']),
  O: law(),
  X: array('O', { is: 'bounded' }),
};
const lemmas = {
  /** The slope of an even function vanishes at 0. */
  even: {
    given: { q: differentiable(['R', 'R'], ['dq']), z: real() },
    hypotheses: { even: 'forall(x in R, q(-x) == q(x))' },
    states: 'dq(0) == 0',
  },
  flat: {
    given: { q: differentiable(['R', 'R'], ['dq']), x: real(), y: real() },
    hypotheses: { flat: 'forall(t in R, dq(t) == 0)' },
    states: 'q(x) == q(y)',
  },
  slope: {
    given: { q: differentiable(['R', 'R'], [{ name: 'dq', partials: ['ddq'] }]), a: real() },
    hypotheses: { straight: 'forall(t in R, ddq(t) == 0)' },
    states: 'q(a) == q(0) + a*dq(0)',
  },
  many: {
    given: { I: indexSet(), q: differentiable(['R[I]', 'R'], ['dq']), y: array('I') },
    hypotheses: { flat: 'forall(t in R[I], i in I, dq(t)[i] == 0)' },
    states: 'q(y) == q(y)',
  },
  pair: {
    given: { q: differentiable(['R', 'R', 'R'], ['dq', 'eq']), x: real(), y: real() },
    hypotheses: { flat: 'forall(t in R, u in R, dq(t, u) == 0)' },
    states: 'q(x, 0) == q(y, 0)',
  },
};
const use = (
  states: string,
  claim: string,
  at: Record<string, string>,
): Pick<Statement, 'states' | 'proof'> => ({
  states,
  proof: [['==', 'rhs', lemma(claim, { at })]],
});
const row = (
  of: Pick<Statement, 'states' | 'proof'>,
  because: string,
  says: RegExp,
  twin?: Partial<Statement>,
): Row => ({ ...of, because, says, ...(twin ? { twin } : {}) });
const flat = (T: string, x = '2', y = '0'): string =>
  `${T.replaceAll(/\bt\b/g, x)} == ${T.replaceAll(/\bt\b/g, y)}`;
const level = (T: string): Pick<Statement, 'states' | 'proof'> =>
  use(flat(T, '(2)', '(0)'), 'flat', { q: `map(t in R, ${T})`, x: '2', y: '0' });

describe('terms for the differentiable functions of a lemma', () => {
  refuse(
    {
      'a sign, flat where it has a derivative': row(level('sign(t)'), '1 against 0', cannot, level('0*t')),
      'an indicator': row(level('indicator(0 < t)'), '1 against 0', cannot),
      'an absolute value': row(level('abs(t)'), '2 against 0', cannot, level('t - t')),
      'a maximum': row(level('max(t, 1)'), '2 against 1', cannot),
      'a positive part': row(level('relu(t)'), '2 against 0', cannot),
      'a root of a square': row(level('sqrt(t^2)'), '2 against 0', cannot),
      'a reciprocal': row(level('1/t'), 'no value at 0', /denominator/),
      'a logarithm': row(level('log(t)'), 'no value at 0', /logarithm/),
      'a power with a real exponent': row(level('(t^2)^p'), '4^p against 0', /cannot differentiate|power/),
      'any function': row(level('f(t)'), 'f = id', cannot),
      'what is not flat': row(
        level('t^2'),
        '4 against 0',
        /no place was found|not proved/,
        level('t^2 - t*t'),
      ),
      'what is flat at one point': row(level('t*0 + F(t)'), 'F = id', /no place was found|not proved/),
      'below an expectation': row(
        level('E(w in O, X[w]*t)'),
        'X = 1',
        /cannot differentiate/,
        level('E(w in O, X[w])'),
      ),
      'with a derivative of the author': row(
        use('2 == 0', 'flat', { q: 'map(t in R, t)', dq: 'map(t in R, 0)', x: '2', y: '0' }),
        'the derivative is 1',
        /no place was found|not proved|no universal|no variable/,
      ),
      'differentiable once, where twice is asked': row(
        use('F(a) == F(0) + a*dF(0)', 'slope', { q: 'map(t in R, F(t))', a: 'a' }),
        'dF need not be differentiable',
        cannot,
        use('3*a + 1 == 3*0 + 1 + a*3', 'slope', { q: 'map(t in R, 3*t + 1)', a: 'a' }),
      ),
      'not straight': row(
        use('a^2 == 0 + a*0', 'slope', { q: 'map(t in R, t^2)', a: 'a' }),
        'a = 1',
        /no place was found|not proved/,
      ),
      'a symbol that is not differentiable': row(
        use('f(2) == f(0)', 'flat', { q: 'f', x: '2', y: '0' }),
        'f = id',
        /declared differentiable/,
      ),
      'a function of an array': row(
        use('a == a + 1', 'many', { q: 'map(t in R, t)' }),
        'the lemma is about others',
        /declared differentiable/,
      ),
      'a function of two variables': row(
        use('2 == 0', 'pair', { q: 'map(t in R, u in R, t)', x: '2', y: '0' }),
        'one derivative alone says nothing',
        /declared differentiable/,
      ),
      'an even function shifted': row(
        use('2*(0 - a) == 0', 'even', { q: 'map(t in R, (t - a)^2)', z: '0' }),
        'a = 1',
        /no place was found|not proved/,
        use('2*0*a == 0', 'even', { q: 'map(t in R, a*t^2)', z: '0' }),
      ),
    },
    { given },
    lemmas,
  );
});
