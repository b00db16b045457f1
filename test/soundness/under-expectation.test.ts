/**
 * Differentiation under an expectation: the bound must hold on a neighbourhood that is the same for all points of the law, bound
 * the slope and not something else, and have a mean; there must be a mean to differentiate, and a slope at every point of the law.
 */
import { describe } from 'vitest';
import { array, calculus, differentiable, fn, law, real } from '../../src/index.ts';
import { accept, type Row, refuse, type Statement } from './table.ts';

const given = {
  O: law(),
  Q: law(),
  Z: array('Q'),
  V: array('Q', { is: 'integrable' }),
  X: array('O', { is: 'integrable' }),
  Y: array('O'),
  S: array('O', { is: 'square-integrable' }),
  B: array('O', { is: 'bounded' }),
  x: real(),
  a: real('positive'),
  g: differentiable(['R', 'R'], ['dg']),
  h: fn('R', 'R'),
  k: fn('R', 'R', 'R'),
};
const unmet = /differentiation under an expectation needs a dominating bound/;
const proof = [['==', 'rhs', calculus()]] as const;
const cosine = (bound: string, at = 'x'): Statement => ({
  hypotheses: { bound },
  states: `D(E(w in O, cos(t*X[w])), t = ${at}) == E(w in O, -X[w]*sin(${at}*X[w]))`,
  proof,
});
const slope = 'abs(-X[w]*sin(t*X[w]))';
const everywhere = `forall(t in R, w in O, ${slope} <= abs(X[w]))`;
/** A bound of the slope of cos(tX) that does not do, and one that does. */
const row = (bound: string, because: string, twin = everywhere, at = 'x'): Row => ({
  ...cosine(bound, at),
  because,
  says: unmet,
  twin: { hypotheses: { bound: twin } },
});
/** cos(tY), when nothing is known of Y: its mean need not be differentiable anywhere. */
const wild = (bound: string, because: string, more: Record<string, string> = {}): Row => ({
  hypotheses: { bound, ...more, moment: 'forall(w in O, abs(-Y[w]*sin(x*Y[w])) <= 1)' },
  states: 'D(E(w in O, cos(t*Y[w])), t = x) == E(w in O, -Y[w]*sin(x*Y[w]))',
  proof,
  because,
  says: unmet,
  twin: { hypotheses: { bound: 'forall(t in R, w in O, abs(-Y[w]*sin(t*Y[w])) <= abs(X[w]))' } },
});
const jagged = 'abs(-Y[w]*sin(t*Y[w]))';

describe('differentiation under an expectation', () => {
  accept(
    {
      'with a bound everywhere': cosine(everywhere),
      'with a bound that grows with the parameter': cosine(
        `forall(t in R, w in O, ${slope} <= (1 + exp(t^2))*abs(X[w]))`,
      ),
      'with a bound around the point': cosine(
        `forall(t in R, w in O, x - 1 < t, t < x + 1, ${slope} <= abs(X[w]))`,
      ),
      'with a bound away from another point': cosine(
        `forall(t in R, w in O, t != x + 1, ${slope} <= 1/(t - x - 1)^2*abs(X[w]))`,
      ),
      'twice, with two bounds': {
        hypotheses: {
          bound: 'forall(t in R, w in O, abs(-S[w]*sin(t*S[w])) <= abs(S[w]))',
          second: 'forall(t in R, w in O, abs(-S[w]^2*cos(t*S[w])) <= S[w]^2)',
        },
        states: 'D(D(E(w in O, cos(t*S[w])), t), t = x) == E(w in O, -S[w]^2*cos(x*S[w]))',
        proof,
      },
      'of what has a mean by a bound alone': {
        hypotheses: {
          mean: 'forall(t in R, w in O, abs(Y[w]*cos(t*X[w])) <= 1 + t^2)',
          bound: 'forall(t in R, w in O, abs(-X[w]*Y[w]*sin(t*X[w])) <= B[w]^2)',
          square: 'forall(w in O, abs(-X[w]*Y[w]*sin(x*X[w])) <= B[w]^2)',
        },
        states: 'D(E(w in O, Y[w]*cos(t*X[w])), t = x) == E(w in O, -X[w]*Y[w]*sin(x*X[w]))',
        proof,
      },
    },
    { given },
  );

  refuse(
    {
      'without a bound': row('0 <= 1', 'X may have no better law than that of the bound'),
      'with a bound from above only': row(
        `forall(t in R, w in O, -X[w]*sin(t*X[w]) <= abs(X[w]))`,
        'slopes may be as negative as they like',
      ),
      'with a bound from below': row(`forall(t in R, w in O, abs(X[w]) - 1 <= ${slope})`, 'that is no bound'),
      'with a bound of another function': row(
        'forall(t in R, w in O, abs(-X[w]*cos(t*X[w])) <= abs(X[w]))',
        'not the slope',
      ),
      'with a bound of the function itself': row(
        'forall(t in R, w in O, abs(cos(t*X[w])) <= 1)',
        'bounded functions have unbounded slopes',
      ),
      'with a bound at the point alone': row(
        `forall(w in O, abs(-X[w]*sin(x*X[w])) <= abs(X[w]))`,
        'and beside it?',
      ),
      'with a bound where the parameter is the point': row(
        `forall(t in R, w in O, t == x, ${slope} <= abs(X[w]))`,
        'and beside it?',
      ),
      'with a bound on one side of the point': row(
        `forall(t in R, w in O, x <= t, ${slope} <= abs(X[w]))`,
        'and on the other?',
        `forall(t in R, w in O, x - 1 < t, ${slope} <= abs(X[w]))`,
      ),
      'with a bound for nonnegative numbers, at zero': row(
        `forall(t in nonnegative, w in O, ${slope} <= abs(X[w]))`,
        'and for negative ones?',
        everywhere,
        '0',
      ),
      'with a bound elsewhere': row(
        `forall(t in R, w in O, x < t, ${slope} <= abs(X[w]))`,
        'the point is not there',
        `forall(t in R, w in O, t < x + a, ${slope} <= abs(X[w]))`,
      ),
      'with a bound where an arbitrary function is positive': {
        ...row(
          `forall(t in R, w in O, 0 < h(t), ${slope} <= abs(X[w]))`,
          'h may be positive at the point alone',
          `forall(t in R, w in O, 0 < g(t), ${slope} <= abs(X[w]))`,
        ),
        hypotheses: { bound: `forall(t in R, w in O, 0 < h(t), ${slope} <= abs(X[w]))`, there: '0 < h(x)' },
        twin: {
          hypotheses: { bound: `forall(t in R, w in O, 0 < g(t), ${slope} <= abs(X[w]))`, there: '0 < g(x)' },
        },
      },
      'with a neighbourhood that shrinks with the point of the law': wild(
        `forall(t in R, w in O, x - exp(-Y[w]) < t, t < x + exp(-Y[w]), ${jagged} <= 1)`,
        'no neighbourhood is small enough for all of them: Y = 2^k with probability 2^(-k/2), x = 0',
      ),
      'with a bound that has no mean': wild(
        `forall(t in R, w in O, ${jagged} <= abs(Y[w]))`,
        'Y = 2^k with probability 2^(-k/2)',
      ),
      'with a bound that has a mean for every parameter, but not the same': wild(
        `forall(t in R, w in O, ${jagged} <= k(t,Y[w]))`,
        'bounded slopes at every t, with bounds that explode near x',
        { 'mean of the bound': 'forall(t in R, y in R, abs(k(t,y)) <= h(t))' },
      ),
      'with a constant that is not continuous': wild(
        `forall(t in R, w in O, ${jagged} <= h(t))`,
        'h(t) = 1/|t - x| beside x',
      ),
      'with a bound over another law': wild(
        `forall(t in R, w in Q, abs(-Z[w]*sin(t*Z[w])) <= 1)`,
        'Z is another variable',
      ),
      'with a bound for the points of another law': {
        hypotheses: { bound: 'forall(t in R, v in Q, abs(-Z[v]*sin(t*Z[v])) <= abs(V[v]))' },
        states: 'D(E(w in O, cos(t*Y[w])), t = x) == 0',
        proof,
        because: 'O is another law',
        says: unmet,
      },
      'of absolute values': {
        hypotheses: { bound: 'forall(t in R, w in O, abs(sign(t - X[w])) <= 1)' },
        states: 'D(E(w in O, abs(t - X[w])), t = x) == E(w in O, sign(x - X[w]))',
        proof,
        because: 'X = x with probability one: |t - x| has a kink',
        says: unmet,
        twin: {
          hypotheses: {
            bound: 'forall(t in R, w in O, abs(2*(t - B[w])) <= 2*abs(t) + 2*abs(B[w]))',
            b: 'forall(t in R, w in O, abs(2*(t - B[w])) <= (2*abs(t) + 2)*(1 + abs(B[w])))',
          },
          states: 'D(E(w in O, (t - B[w])^2), t = x) == E(w in O, 2*(x - B[w]))',
        },
      },
      'of a step at every point of the law': {
        hypotheses: { bound: 'forall(t in R, w in O, abs(0*t*X[w]) <= 1)' },
        states: 'D(E(w in O, indicator(X[w] <= t)), t = x) == 0',
        proof,
        because: 'a distribution function has jumps, or a density',
        says: unmet,
      },
      'of a logarithm, where the parameter may be negative': {
        hypotheses: { bound: 'forall(t in R, w in O, abs(X[w]/t) <= abs(X[w])/abs(t))' },
        states: 'D(E(w in O, X[w]*log(t)), t = a) == E(w in O, X[w]/a)',
        proof,
        because: 'nothing false: but the logarithm has no slope for all t',
        says: /needs a dominating bound|nonzero/,
        twin: { hypotheses: { bound: 'forall(t in R, w in O, 0 < t, abs(X[w]/t) <= 1/t*abs(X[w]))' } },
      },
      'of a function that is not declared differentiable': {
        hypotheses: { bound: 'forall(t in R, w in O, abs(h(t*B[w])) <= 1)' },
        states: 'D(E(w in O, h(t*B[w])), t = x) == 0',
        proof,
        because: 'h may have no derivative',
        says: /needs a dominating bound|more moments/,
      },
      'twice, with a bound of the first slope': {
        hypotheses: { bound: 'forall(t in R, w in O, abs(-S[w]*sin(t*S[w])) <= abs(S[w]))' },
        states: 'D(D(E(w in O, cos(t*S[w])), t), t = x) == E(w in O, -S[w]^2*cos(x*S[w]))',
        proof,
        because: 'of a variable without a second moment nothing follows; here a bound is missing',
        says: unmet,
      },
      'twice, with a bound of the first slope around the point alone': {
        hypotheses: {
          bound: 'forall(t in R, w in O, x - 1 < t, t < x + 1, abs(-S[w]*sin(t*S[w])) <= abs(S[w]))',
          second: 'forall(t in R, w in O, abs(-S[w]^2*cos(t*S[w])) <= S[w]^2)',
        },
        states: 'D(D(E(w in O, cos(t*S[w])), t), t = x) == E(w in O, -S[w]^2*cos(x*S[w]))',
        proof,
        because: 'the inner derivative must exist wherever the outer variable lies',
        says: unmet,
      },
      'with another slope': {
        ...cosine(everywhere),
        states: 'D(E(w in O, cos(t*X[w])), t = x) == E(w in O, X[w]*sin(x*X[w]))',
        because: 'the sign',
        says: /different normal forms/,
        twin: cosine(everywhere),
      },
      'as if the parameter were the point already': {
        ...cosine(everywhere),
        states: 'D(t*E(w in O, cos(t*X[w])), t = x) == E(w in O, cos(x*X[w]))',
        because: 'the product rule',
        says: /different normal forms/,
        twin: {
          states:
            'D(t*E(w in O, cos(t*X[w])), t = x) == E(w in O, cos(x*X[w])) + x*E(w in O, -X[w]*sin(x*X[w]))',
        },
      },
    },
    { given },
  );
});
