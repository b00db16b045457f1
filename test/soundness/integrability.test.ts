/** An expectation exists only where moments suffice: of every order is not bounded, and a bound must hold wherever it is used. */
import { describe } from 'vitest';
import { algebra, array, family, fn, law, lemma, natural, real } from '../../src/index.ts';
import { accept, type Row, refuse, type Statement } from './table.ts';

const moments = /needs more moments than are declared/;
const given = {
  O: law(),
  Q: law(),
  X: array('O', { is: 'all-moments' }),
  Y: array('Q', { is: 'all-moments' }),
  V: array('O', { is: 'positive all-moments' }),
  U: array('O', { is: 'integrable' }),
  S: array('O', { is: 'square-integrable' }),
  T: array('O', { is: 'square-integrable' }),
  B: array('O', { is: 'bounded' }),
  f: fn('R', 'R'),
  g: fn('R', 'R'),
  h: fn('R', 'R', 'R'),
  c: real('nonnegative'),
  r: real(),
  k: natural(),
};
/** What E is taken of, on both sides. */
const exists = (of: string): Pick<Statement, 'states' | 'proof'> => ({
  states: `E(w in O, ${of}) == E(w in O, ${of})`,
  proof: [['==', 'rhs', algebra()]],
});
const row = (
  of: string,
  because: string,
  twin?: Partial<Statement>,
  hypotheses?: Row['hypotheses'],
): Row => ({
  ...exists(of),
  because,
  says: moments,
  ...(twin ? { twin } : {}),
  ...(hypotheses ? { hypotheses } : {}),
});

describe('moments of every order', () => {
  refuse(
    {
      'an exponential': row('exp(X[w])', 'X = Z^2 for a normal Z', exists('X[w]^9')),
      'a product with an integrable variable': row(
        'X[w]*U[w]',
        'U in no L^p with p > 1',
        exists('X[w]*S[w]'),
      ),
      'a product with two square-integrable variables': row(
        'X[w]*S[w]*T[w]',
        'S T need be no more than integrable',
        exists('B[w]*S[w]*T[w]'),
      ),
      'a power with any exponent': row('(1 + X[w]^2)^r', 'nothing false by itself: r may be -1', {
        ...exists('(1 + X[w]^2)^k'),
      }),
      'a natural power of a square-integrable variable': row(
        '(1 + S[w]^2)^k',
        'k = 2 needs a fourth moment',
        exists('(1 + X[w]^2)^k'),
      ),
      'an exponent that changes with the point': row(
        '(1 + X[w]^2)^(X[w]^2)',
        'X normal: exp(x^2 log(1 + x^2)) grows faster than its density falls',
        exists('(1 + X[w]^2)^c'),
      ),
      'an exponent that changes with the point of another law': row(
        'E(v in Q, (1 + X[w]^2)^(Y[v]^2))',
        'no power of 1 + X^2 is as large as all of these',
      ),
      'a reciprocal': row('1/V[w]', 'V near 0', exists('V[w]')),
    },
    { given },
  );
  const lemmas = {
    bounded: {
      given: { P: law(), V: array('P', { is: 'bounded' }) },
      states: 'E(w in P, V[w]) <= 7',
    },
    'every order': {
      given: { P: law(), V: array('P', { is: 'all-moments' }) },
      states: 'E(w in P, V[w]) <= 7',
    },
  };
  const at = (claim: string, V: string, because: string, twin: string): Row => ({
    states: `E(w in O, ${V}) <= 7`,
    proof: [['<=', 'rhs', lemma(claim, { at: { P: 'O', V: `array(w in O, ${V})` } })]],
    because,
    says: /not known to have the moments|needs more moments/,
    twin: {
      states: `E(w in O, ${twin}) <= 7`,
      proof: [['<=', 'rhs', lemma(claim, { at: { P: 'O', V: `array(w in O, ${twin})` } })]],
    },
  });
  refuse(
    {
      'where a bounded variable is asked for': at('bounded', 'X[w]', 'X normal', 'B[w]^2'),
      'of a square-integrable variable': at('every order', 'S[w]', 'no third moment', 'X[w]^3 + B[w]'),
      'of a tiny power of a square-integrable variable': at(
        'every order',
        '(S[w]^2)^(1e-400)',
        'a power too small for a double is still a power',
        '(X[w]^2)^(1e-400)',
      ),
    },
    { given },
    lemmas,
  );
});

const bounds = (of: string): Row['hypotheses'] => ({ bound: of });

describe('functions with a bound', () => {
  refuse(
    {
      'without one': row('f(X[w])', 'f = exp(x^2), X normal', {
        hypotheses: { bound: 'forall(x in R, abs(f(x)) <= c*(1 + x^2)^k)' },
      }),
      'from above only': row(
        'f(X[w])',
        'f = -exp(x^2)',
        { hypotheses: { bound: 'forall(x in R, abs(f(x)) <= 1)' } },
        bounds('forall(x in R, f(x) <= 1)'),
      ),
      'from below only': row(
        'f(X[w])',
        'f = exp(x^2)',
        { hypotheses: { bound: 'forall(x in R, 1 >= abs(f(x)))' } },
        bounds('forall(x in R, 1 <= abs(f(x)))'),
      ),
      'of another function': row(
        'f(X[w])',
        'f = exp(x^2)',
        exists('g(X[w])'),
        bounds('forall(x in R, abs(g(x)) <= 1)'),
      ),
      'under a condition': row(
        'f(X[w])',
        'f = exp(x^2) for negative x',
        exists('f(X[w]^2)'),
        bounds('forall(x in R, 0 <= x, abs(f(x)) <= 1 + x)'),
      ),
      'for positive numbers': row(
        'f(X[w])',
        'f = exp(x^2) elsewhere',
        exists('f(1 + X[w]^2)'),
        bounds('forall(x in positive, abs(f(x)) <= 1 + x)'),
      ),
      'at one number': row('f(X[w])', 'f = exp(x^2) elsewhere', undefined, bounds('abs(f(r)) <= 1')),
      'by itself': row(
        'f(X[w])',
        'f = exp(x^2)',
        undefined,
        bounds('forall(x in R, abs(f(x)) <= 2*abs(f(x)) + 1)'),
      ),
      'by itself elsewhere': row(
        'f(X[w])',
        'f = exp(x^2 + x^4)',
        undefined,
        bounds('forall(x in R, abs(f(x)) <= abs(f(x^2 + 1)))'),
      ),
      'each by the other': row('f(X[w])', 'f = g = exp(x^2)', undefined, {
        one: 'forall(x in R, abs(f(x)) <= abs(g(x)))',
        two: 'forall(x in R, abs(g(x)) <= abs(f(x)))',
      }),
      'that grows too fast': row(
        'f(X[w])',
        'f = exp(x^2)',
        { hypotheses: { bound: 'forall(x in R, abs(f(x)) <= exp(-x^2))' } },
        bounds('forall(x in R, abs(f(x)) <= exp(x^2))'),
      ),
      'with more moments than there are': row(
        'f(U[w])',
        'f = x^2',
        exists('f(S[w])'),
        bounds('forall(x in R, abs(f(x)) <= x^2)'),
      ),
      'in a product': row(
        'f(S[w])*S[w]',
        'f = x^2',
        exists('f(S[w])*B[w]'),
        bounds('forall(x in R, abs(f(x)) <= x^2)'),
      ),
      'one bound for each of two laws': row(
        'E(v in Q, h(X[w], Y[v]))',
        'h the smaller one of the two',
        { hypotheses: { bound: 'forall(x in R, y in R, abs(h(x,y)) <= 1 + x^2)' } },
        {
          first: 'forall(x in R, y in R, abs(h(x,y)) <= exp(x^2)*(1 + y^2))',
          second: 'forall(x in R, y in R, abs(h(x,y)) <= (1 + x^2)*exp(y^2))',
        },
      ),
      'a definition that is not integrable': {
        ...row('square(X[w])', 'exp(x^2)', { where: { 'square(x in R)': 'x^2' } }),
        where: { 'square(x in R)': 'exp(x^2)' },
      },
    },
    { given },
  );
});

describe('sums and maxima whose length changes with the point', () => {
  refuse(
    {
      'a random sum': row(
        'sum(i in range(m(w)), W[w,i])',
        'W = 1: E m may be infinite',
        exists('sum(i in range(k), W[w,i])'),
      ),
      'a random sum in a product': row(
        'B[w]*sum(i in range(m(w) + 1), W[w,i]*X[w])',
        'E m may be infinite',
        exists('B[w]*sum(i in range(k), W[w,i]*X[w])'),
      ),
      'a random maximum': row(
        'max(i in range(m(w) + 1), W[w,i])',
        'W_i = i: bounded for each i',
        exists('max(i in range(k + 1), W[w,i])'),
      ),
      'a random sum over a family': row(
        'sum(i in I[m(w)], c)',
        'c times the random number of indices',
        exists('sum(i in I[k], c)'),
      ),
      'a sum of a random sum': row(
        'sum(j in range(k), sum(i in range(j + m(w)), W[w,i]))',
        'W = 1',
        exists('sum(j in range(k), sum(i in range(j), W[w,i]))'),
      ),
    },
    {
      given: { ...given, m: fn('O', 'nat'), I: family(), W: array('O', 'nat', { is: 'bounded' }) },
    },
  );
});

describe('exponentials', () => {
  refuse(
    {
      'of a square': row('exp(X[w]^2)', 'X normal', exists('exp(-X[w]^2)')),
      'of a variable': row('exp(-X[w])', 'X = -Z^2', exists('exp(-abs(X[w]))')),
      'of a difference of squares': row('exp(B[w]^2 - X[w]^2*r)', 'r = -1', exists('exp(-(B[w] - X[w])^2)')),
      'under a denominator': row('1/exp(-X[w]^2)', 'exp(X^2)'),
      'with a negative power': row('exp(-X[w]^2)^(-1)', 'exp(X^2)'),
      'of a bounded multiple of a variable': row('exp(B[w]*X[w])', 'B = 1, X = Z^2', exists('exp(B[w]*c)')),
      'of a bounded variable and another': row(
        'exp(B[w] + S[w])',
        'B = 0, S = Z^2',
        exists('S[w]*exp(B[w])'),
      ),
      'of a bounded variable below a reciprocal': row('exp(1/(1 + B[w])^3)', 'B near -1', undefined, {
        apart: 'forall(w in O, 1 + B[w] != 0)',
      }),
      'of the mean over another law': row(
        'E(v in Q, exp(B[w]*Y[v]))',
        'B = 1, Y = Z^2',
        exists('E(v in Q, exp(B[w]))'),
      ),
      'times what has no moments': row(
        'exp(B[w])*U[w]*S[w]',
        'U S need not be integrable',
        exists('exp(B[w])*U[w]'),
      ),
    },
    { given },
  );
  accept(
    {
      'of minus a square, as a whole': exists('c*exp(-(r - X[w])^2*c)'),
      'times what has moments': exists('U[w]*exp(-(r - S[w])^2)'),
      'of a bounded variable, with any factor': exists('U[w]*exp(-r*B[w]^3)'),
      'of a sine': exists('exp(r*sin(X[w]))*S[w]^2'),
    },
    { given },
  );
});

describe('terms with a bound', () => {
  const term = 'W[w]*(1 + W[w]^2)*exp(-f(W[w]))';
  const as = (of: string) => ({ hypotheses: bounds(`forall(w in O, ${of})`) });
  refuse(
    {
      'without one': row(term, 'W Cauchy, f = 0', exists('exp(-W[w]^2)')),
      'from above only': row(term, 'W negative', as(`abs(${term}) <= abs(X[w])`), {
        bound: `forall(w in O, ${term} <= abs(X[w]))`,
      }),
      'from below': row(term, 'W Cauchy, f = 0', as(`abs(${term}) < 1 + U[w]^2 - U[w]^2`), {
        bound: `forall(w in O, 1 <= abs(${term}))`,
      }),
      'by what has no mean': row(term, 'W Cauchy, f = 0', as(`abs(${term}) <= abs(U[w])`), {
        bound: `forall(w in O, abs(${term}) <= X[w]*abs(U[w]))`,
      }),
      'by what is bounded by it': row(term, 'each at most the other says nothing', as(`abs(${term}) <= 1`), {
        bound: `forall(w in O, abs(${term}) <= abs(W[w]*(1 + f(W[w])^2)))`,
        back: `forall(w in O, abs(W[w]*(1 + f(W[w])^2)) <= abs(${term}))`,
      }),
      'of a part of it': row(`W[w]*(${term})`, 'W Cauchy', as(`abs(W[w]*(${term})) <= 1`), {
        bound: `forall(w in O, abs(${term}) <= 1)`,
      }),
      'of another term': row(term, 'W Cauchy, f = 0', as(`abs(${term}) <= 1`), {
        bound: 'forall(w in O, abs(W[w]*(1 + W[w]^2)*exp(-(f(W[w])^2))) <= 1)',
      }),
      'where a condition holds': row(term, 'W Cauchy, f = 0 elsewhere', as(`abs(${term}) <= 1`), {
        bound: `forall(w in O, W[w] <= 1, 0 <= W[w], abs(${term}) <= 1)`,
      }),
      'over another law': row(term, 'Y and W are two variables', as(`abs(${term}) <= 1`), {
        bound: 'forall(v in Q, abs(Y[v]*(1 + Y[v]^2)*exp(-f(Y[v]))) <= 1)',
      }),
      'that changes with the point of another law': row(
        `E(v in Q, h(Y[v],W[w])*exp(-W[w]^2)*Z[v])`,
        'no mean of the bound over both laws is known',
        undefined,
        { bound: 'forall(w in O, v in Q, abs(h(Y[v],W[w])*exp(-W[w]^2)*Z[v]) <= exp(Y[v]*X[w]))' },
      ),
    },
    { given: { ...given, W: array('O'), Z: array('Q', { is: 'bounded' }) } },
  );
});
