/** What follows in both cases of an indicator's condition follows; what follows in one of them does not. */
import { describe } from 'vitest';
import { algebra, hypothesis, sign } from '../../src/derivation/steps.ts';
import { array, element, indexSet, nonemptySet, real } from '../../src/proof/declare.ts';
import { refuse } from './table.ts';

const given = {
  x: real('nonnegative'),
  y: real(),
  z: real(),
  K: indexSet(),
  S: nonemptySet(),
  u: array('K'),
};
const itself = [['==', 'rhs', algebra()] as const];
const twin = 'log(max(y, indicator(y <= 0))) == log(max(y, indicator(y <= 0)))';

describe('cases of an indicator', () => {
  refuse(
    {
      'a logarithm of an indicator': {
        states: 'log(indicator(y <= 0)) == log(indicator(y <= 0))',
        proof: itself,
        because: 'the indicator is 0 for y = 1',
        says: /logarithm needs/,
        twin: { states: 'log(1 + indicator(y <= 0)) == log(1 + indicator(y <= 0))' },
      },
      'the wrong side of the threshold': {
        states: 'log(max(y, indicator(y >= 0))) == log(max(y, indicator(y >= 0)))',
        proof: itself,
        because: 'for y = -1 it is the logarithm of 0',
        says: /logarithm needs/,
        twin: { states: twin },
      },
      'a hypothesis whose condition is an indicator of what it shows': {
        hypotheses: { circle: 'forall(v in R, indicator(0 < v) == 1, 0 < v)' },
        states: 'log(y) == log(y)',
        proof: itself,
        because: 'the hypothesis says nothing, and 0 < y may be false; the search for a sign has to end',
        says: /logarithm needs/,
        twin: { states: twin },
      },
      'a threshold that leaves the boundary out': {
        states: 'log(max(y, indicator(y < 0))) == log(max(y, indicator(y < 0)))',
        proof: itself,
        because: 'for y = 0 it is the logarithm of 0',
        says: /logarithm needs/,
        twin: { states: twin },
      },
      'the indicator of another number': {
        states: 'log(max(y, indicator(z <= 0))) == log(max(y, indicator(z <= 0)))',
        proof: itself,
        because: 'y = 0, z = 1',
        says: /logarithm needs/,
        twin: { states: twin },
      },
      'zero where the number need not be nonnegative': {
        states: 'log(y + indicator(y == 0)) == log(y + indicator(y == 0))',
        proof: itself,
        because: 'y = -1',
        says: /logarithm needs/,
        twin: { states: 'log(x + indicator(x == 0)) == log(x + indicator(x == 0))' },
      },
      'the complement of what is needed': {
        states: 'log(x + indicator(x != 0)) == log(x + indicator(x != 0))',
        proof: itself,
        because: 'x = 0',
        says: /logarithm needs/,
        twin: { states: 'log(x + indicator(x == 0)) == log(x + indicator(x == 0))' },
      },
      'a threshold above zero': {
        states: 'log(x*indicator(x > -1)) == log(x*indicator(x > -1))',
        proof: itself,
        because: 'x = 0',
        says: /logarithm needs/,
        twin: {
          states:
            'log(x*indicator(x > 0) + indicator(x <= 0)) == log(x*indicator(x > 0) + indicator(x <= 0))',
        },
      },
      'a denominator that vanishes in one case': {
        states: '1/(1 - indicator(y == 0)) == 1/(1 - indicator(y == 0))',
        proof: itself,
        because: 'y = 0',
        says: /denominator/,
        twin: { states: '1/(2 - indicator(y == 0)) == 1/(2 - indicator(y == 0))' },
      },
      'a denominator that vanishes in the other case': {
        states: '1/(y*indicator(y != 0)) == 1/(y*indicator(y != 0))',
        proof: itself,
        because: 'y = 0',
        says: /denominator/,
        twin: { states: '1/(y + indicator(y == 0)) == 1/(y + indicator(y == 0))' },
      },
      'two indicators that can both vanish': {
        states: 'log(indicator(y > 0) + indicator(y < 0)) == log(indicator(y > 0) + indicator(y < 0))',
        proof: itself,
        because: 'y = 0',
        says: /logarithm needs/,
        twin: {
          states: 'log(indicator(y > 0) + indicator(y <= 0)) == log(indicator(y > 0) + indicator(y <= 0))',
        },
      },
      'an indicator below a sum, decided outside': {
        states: 'log(sum(k in K, indicator(u[k] >= 0))) == log(sum(k in K, indicator(u[k] >= 0)))',
        proof: itself,
        because: 'all entries may be negative, and there may be none',
        says: /logarithm needs/,
        twin: {
          states:
            'log(sum(k in S, exp(y) + indicator(y >= 0))) == log(sum(k in S, exp(y) + indicator(y >= 0)))',
        },
      },
      'one case used for the other': {
        hypotheses: { small: 'forall(y <= 0, z == 0)' },
        states: 'z == 0',
        proof: [['==', '0', hypothesis('small')]],
        because: 'y = 1, z = 1',
        says: /no place was found/,
        twin: { hypotheses: { small: 'forall(indicator(y <= 0) <= 1, z == 0)' } },
      },
      'a condition that holds in one case': {
        hypotheses: { small: 'forall(indicator(y <= 0) == 1, z == 0)' },
        states: 'z == 0',
        proof: [['==', '0', hypothesis('small')]],
        because: 'y = 1, z = 1',
        says: /no place was found/,
        twin: { hypotheses: { small: 'forall(indicator(y <= 0)^2 == indicator(y <= 0), z == 0)' } },
      },
      'an indicator known to be zero is one': {
        hypotheses: { zero: 'y == 0' },
        states: 'indicator(y == 0) == 0',
        proof: itself,
        because: 'y is 0',
        says: /differ/,
        twin: { states: 'indicator(y == 0) == 1' },
      },
      'an indicator of a nonnegative number is one': {
        states: 'indicator(x == 0) == 1',
        proof: itself,
        because: 'x = 1',
        says: /different normal forms/,
        twin: { hypotheses: { zero: 'x <= 0' } },
      },
      'a derivative through the case where it vanishes': {
        states: 'D(log(t + indicator(t == 0)), t = x) == D(log(t + indicator(t == 0)), t = x)',
        proof: itself,
        because: 'near x = 0 the logarithm has no value on the left',
        says: /./,
      },
    },
    { given },
  );
});

describe('weights of a probability', () => {
  const weights = {
    K: indexSet(),
    L: indexSet(),
    p: { ...array('K', { is: 'stochastic' }) },
    w: array('K', { is: 'nonnegative' }),
    P: array('L', 'K', { is: 'stochastic' }),
    f: array('K', { is: 'positive' }),
    g: array('K', { is: 'nonnegative' }),
    h: array('K'),
  };
  refuse(
    {
      'weights that need not sum to one': {
        states: '0 < sum(k in K, w[k]*f[k])',
        proof: [['<', 'rhs', sign()]],
        because: 'all weights may be 0',
        says: /no place was found/,
        twin: { states: '0 < sum(k in K, p[k]*f[k])' },
      },
      'values that may vanish': {
        states: '0 < sum(k in K, p[k]*g[k])',
        proof: [['<', 'rhs', sign()]],
        because: 'g = 0',
        says: /no place was found/,
        twin: { states: '0 < sum(k in K, p[k]*(f[k] + g[k]))' },
      },
      'values of any sign': {
        states: 'log(sum(k in K, p[k]*h[k])) == log(sum(k in K, p[k]*h[k]))',
        proof: itself,
        because: 'h = -1',
        says: /logarithm needs/,
        twin: { states: 'log(sum(k in K, p[k]*exp(h[k]))) == log(sum(k in K, p[k]*exp(h[k])))' },
      },
      'values that do not vanish, of both signs': {
        hypotheses: { 'nowhere zero': 'forall(k in K, h[k] != 0)' },
        states: 'sum(k in K, p[k]*h[k]) != 0',
        proof: [['!=', 'rhs', sign()]],
        because: 'p = (1/2, 1/2), h = (1, -1)',
        says: /by the sign of the difference alone/,
        twin: { hypotheses: { 'all negative': 'forall(k in K, h[k] < 0)' } },
      },
      'a sum along the other index': {
        given: { ...weights, l: { ...array('L', { is: 'positive' }) } },
        states: 'forall(k in K, 0 < sum(i in L, P[i,k]*l[i]))',
        proof: [['<', 'rhs', sign()]],
        because: 'a column of P may vanish',
        says: /no place was found/,
        twin: { states: 'forall(i in L, 0 < sum(k in K, P[i,k]*f[k]))' },
      },
      'a sum over both indices of rows that may not exist': {
        states: '0 < sum(i in L, sum(k in K, P[i,k]*f[k]))',
        proof: [['<', 'rhs', sign()]],
        because: 'there may be no rows',
        says: /no place was found/,
      },
      'the diagonal': {
        given: { ...weights, Q: array('K', 'K', { is: 'stochastic' }) },
        states: '0 < sum(k in K, Q[k,k]*f[k])',
        proof: [['<', 'rhs', sign()]],
        because: 'the diagonal may vanish, as for a transposition',
        says: /no place was found/,
        twin: { states: 'forall(i in K, 0 < sum(k in K, Q[i,k]*f[k]))' },
      },
      'the weights at another index': {
        states: 'forall(i in K, 0 < sum(k in K, p[i]*f[k]))',
        proof: [['<', 'rhs', sign()]],
        because: 'p[i] may be 0',
        says: /no place was found/,
        twin: { states: 'forall(i in K, 0 < sum(k in K, p[k]*f[i]))' },
      },
      'a product of two weights': {
        given: { ...weights, q: array('K', { is: 'stochastic' }) },
        states: '0 < sum(k in K, p[k]*q[k])',
        proof: [['<', 'rhs', sign()]],
        because: 'p = (1, 0), q = (0, 1)',
        says: /no place was found/,
        twin: { given: { ...weights, q: array('K', { is: 'positive stochastic' }) } },
      },
      'a function of the index': {
        given: { ...weights, c: { declare: 'symbol', type: 'map(K, K)' } },
        states: '0 < sum(k in K, p[c[k]]*f[k])',
        proof: [['<', 'rhs', sign()]],
        because: 'c may be constant, at a point of no mass',
        says: /no place was found/,
      },
      'part of the weights': {
        given: { ...weights, q: { ...array('K', { is: '[0,1]' }) } },
        states: '0 < sum(k in K, p[k]*q[k]*f[k])',
        proof: [['<', 'rhs', sign()]],
        because: 'q = 0 where p is not',
        says: /no place was found/,
        twin: { states: '0 < sum(k in K, p[k]*(1 + q[k])*f[k])' },
      },
      'weights less something': {
        states: '0 < sum(k in K, (p[k] - p[k]/card(K))*f[k])',
        proof: [['<', 'rhs', sign()]],
        because: 'one element: all is taken away',
        says: /no place was found|denominator/,
      },
      'the square of a weight in a logarithm': {
        states: 'log(sum(k in K, w[k]^2)) == log(sum(k in K, w[k]^2))',
        proof: itself,
        because: 'w = 0',
        says: /logarithm needs/,
        twin: { states: 'log(sum(k in K, p[k])) == log(sum(k in K, p[k]))' },
      },
      'a sum over some of the indices': {
        given: { ...weights, i: element('K') },
        states: '0 < sum(k in K, (1 - delta(k, i))*p[k]*f[k])',
        proof: [['<', 'rhs', sign()]],
        because: 'all of the mass at i',
        says: /no place was found/,
      },
      'a row of conditional weights, weighted by what may vanish': {
        states: '0 < sum(i in L, sum(k in K, P[i,k]*f[k])*delta(i, i))',
        proof: [['<', 'rhs', sign()]],
        because: 'there may be no rows',
        says: /no place was found/,
      },
    },
    { given: weights },
  );
});
