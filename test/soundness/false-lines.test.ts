/**
 * False equations and inequalities that one might take for true: whatever reason is given, none proves them, and an instance
 * refutes each, or shows that it has no value.
 */
import { describe, expect, it } from 'vitest';
import { checkDerivation } from '../../src/derivation/check.ts';
import { Rejection } from '../../src/derivation/rejection.ts';
import { makeQuestions } from '../../src/engine/make-questions.ts';
import {
  algebra,
  array,
  calculus,
  choice,
  differentiable,
  element,
  fn,
  indexSet,
  interval,
  law,
  natural,
  nonemptySet,
  powers,
  real,
  sign,
} from '../../src/index.ts';
import { readTheory } from '../../src/proof/elaborate.ts';
import { parseProposition } from '../../src/term/parse.ts';

const given = {
  x: real(),
  y: real(),
  p: real('positive'),
  a: real('nonnegative'),
  q: real('[0,1]'),
  n: natural(),
  m: natural(),
  I: indexSet(),
  J: nonemptySet(),
  v: array('I'),
  w: array('J'),
  seq: array('nat'),
  O: law(),
  B: array('O', { is: 'bounded' }),
  prob: array('J', { is: 'stochastic' }),
  c: choice('J', 'J'),
  label: choice('O', 'J'),
  i: element('J'),
  k: element('J'),
  f: fn('R', 'R'),
  h: differentiable(['R', 'R'], ['dh']),
  cube: powers('J', { coordinate: 'bit', extend: 'append' }),
};
const place = { module: 'false', field: 'states' };
const theory = readTheory(place.module, given, {}, {});
const reasons = [
  [algebra()],
  [sign()],
  [calculus()],
  [interval({ q: ['0', '1'] })],
  [calculus(), algebra(), sign()],
];

/** Roots, powers, exponentials, logarithms; weights and expectations; derivatives; indices; maxima; counts and products; cases; bounds. */
const statements = [
  'E(t in O, w[label[t]]*B[t]) == E(t in O, w[label[t]])*E(t in O, B[t])',
  'E(t in O, s in O, w[label[t]]*w[label[s]]) == E(t in O, w[label[t]]^2)',
  'E(t in O, w[label[t]]) == sum(j in J, w[j])',
  'abs(x - y) == abs(x + y)',
  'sin(x - y) == sin(y - x)',
  'tanh(x) == tanh(-x)',
  'x*abs(y) == y*abs(x)',
  'sqrt(x^2) == x',
  '(x^2)^(1/2) == x',
  '(x^3)^(1/3) == x',
  'sqrt(x*y) == sqrt(x)*sqrt(y)',
  'sqrt(x^2*y^2) == x*y',
  'sqrt(a)^2 == -a',
  'abs(x)^3 == x^3',
  'x^n*x^m == x^(n*m)',
  '(x^n)^m == x^(n^m)',
  'x^0 == 0',
  '0^n == 0',
  '0^n == 1',
  '0^(n+1) == 1',
  '(-1)^n == -1',
  '(-1)^(2*n+1) == 1',
  '(-x)^n == -x^n',
  '(x*y)^(1/2) == x^(1/2)*y^(1/2)',
  'log(x^2) == 2*log(x)',
  'log(p^2) == log(p)^2',
  'log(p*exp(x)) == log(p) + exp(x)',
  'exp(log(p)*2) == 2*p',
  'exp(x)^y == exp(x+y)',
  'exp(x*y) == exp(x)*exp(y)',
  'log(sum(r in I, exp(v[r]))) == log(sum(r in I, exp(v[r])))',
  'log(sum(j in J, exp(w[j]))) == sum(j in J, w[j])',
  'log(sum(j in J, prob[j]*exp(x))) == x + 1',
  'exp(log(sum(j in J, exp(w[j])))) == exp(sum(j in J, w[j]))',
  'log(prod(j in J, exp(w[j]))) == prod(j in J, w[j])',
  'sum(j in J, prob[j]^2) == 1',
  'sum(j in J, sqrt(prob[j])) == 1',
  'sum(j in J, prob[j]) == card(J)',
  'sum(j in J, prob[c[j]]) == 1',
  '0 < prob[i]',
  'prob[i] < 1',
  '0 < sum(j in J, prob[j]*delta(j, i))',
  '0 < sum(j in J, prob[j]*indicator(0 <= w[j]))',
  '0 < sum(j in J, prob[j]*abs(w[j]))',
  '0 < sum(j in J, prob[j]*w[j]^2)',
  'sum(j in J, prob[j]*w[j]) <= w[i]',
  'max(j in J, prob[j]) == 1',
  'E(o in O, exp(B[o])) == exp(E(o in O, B[o]))',
  'log(E(o in O, B[o]^2 + 1)) == E(o in O, log(B[o]^2 + 1))',
  '0 < E(o in O, B[o]^2)',
  'E(o in O, abs(B[o])) == abs(E(o in O, B[o]))',
  'D(D(abs(t), t = s), s = 0) == 0',
  'D(D(t^3, t = s), s = x) == 3*x^2',
  'D(D(h(t), t = s), s = x) == dh(x)',
  'D(h(t)*h(t), t = x) == 2*dh(x)',
  'D(h(2*t), t = x) == dh(2*x)',
  'D(D(x*t, t = s), s = x) == 1',
  'D(sqrt(t), t = a) == 1/(2*sqrt(a))',
  'D(log(t^2), t = x) == 2/x',
  'D(t^n, t = x) == n*x^n',
  'D(t^n, t = x) == n*x^(n-1)',
  'D(abs(t)*t, t = x) == 2*x',
  'D(sum(r in I, v[r]*t), t = x) == x',
  'D(max(t, y), t = x) == 1',
  'D(seq[n]*t, t = x) == 0',
  'delta(i, k) == 1',
  'delta(c[i], i) == 1',
  'c[c[i]] == i',
  'w[c[i]] == w[i]',
  'sum(j in J, delta(c[j], i)) == 1',
  'sum(j in J, delta(j, i)*w[c[j]]) == w[i]',
  'sum(j in J, w[c[j]]) == sum(j in J, w[j])',
  'max(j in J, w[c[j]]) == max(j in J, w[j])',
  'max(j in J, w[j]) <= max(j in J, w[c[j]])',
  'max(r in range(n+1), seq[r]) <= max(r in range(n+2), seq[r+1])',
  'max(r in range(n+1), seq[r]) == seq[0]',
  'seq[n] <= max(r in range(n+1), seq[r+1])',
  'seq[0] <= min(r in range(n+1), seq[r])',
  'max(r in range(n+1), x) == x + n',
  'sum(r in range(n), max(t in range(r+1), seq[t])) <= max(t in range(n), sum(r in range(t), seq[r]))',
  'sum(s in cube[n], 1) == card(J)*n',
  'sum(s in cube[n], prod(r in range(n), w[bit[n,s,r]])) == sum(j in J, w[j])',
  'sum(s in cube[n], w[bit[n,s,0]]) == sum(j in J, w[j])',
  'prod(r in range(n), x) == x*n',
  'card(I) == card(J)',
  '0 < card(I)',
  '1 < card(J)',
  'sum(r in I, sum(t in I, v[r]*v[t])) == sum(r in I, v[r]^2)',
  'sum(r in I, v[r])^2 <= card(I)*sum(r in I, v[r])',
  'indicator(x < y) == 1 - indicator(y < x)',
  'indicator(x == y) == indicator(x <= y)',
  'relu(x)*relu(-x) == x^2',
  'sign(x)^2 == 1',
  'x/x == 1',
  '(x^2 - 1)/(x - 1) == x + 1',
  'x*y/(x*y) == 1',
  '1/(1/x) == x',
  'tanh(x + y) == tanh(x) + tanh(y)',
  'sin(x)^2 == 1 - cos(y)^2',
  'sin(a) < a',
  'cos(x) <= 1 - 1/10^6',
  'exp(x) <= 1 + x',
  '1 + x < exp(x)',
  'exp(q) < 1 + q + q^2',
  'exp(q) < 27/10',
  'q < 1',
  '0 < q',
  'q^2 < q',
  'q*(1-q) < 1/4',
  'x^2 + y^2 <= 2*x*y',
  '2*x*y < x^2 + y^2',
  'n/2 == n - n/2 + 1',
  'n^2 <= n',
  'n < n^2',
  'm <= n',
  'abs(x - y) <= abs(x) - abs(y)',
  'f(x + 0*y) == f(y)',
  'f(x)*f(y) == f(x*y)',
];

const relationIn = (text: string): '==' | '<=' | '<' =>
  (['==', '<=', '<'] as const).find((r) => text.replace(/indicator\([^)]*\)/g, '').includes(` ${r} `)) ??
  '==';

/** Everything that is wrong with the statement in one line. */
function problems(text: string, by: (typeof reasons)[number]): string[] {
  const outcome = checkDerivation({
    module: place.module,
    part: 'only',
    theory,
    statement: parseProposition(text, theory.scope, place),
    derivation: [[relationIn(text), 'rhs', ...by]],
    lookup: (claim) => {
      throw new Rejection(`there is no claim ${claim}`);
    },
  });
  return [...outcome.lines, ...outcome.problems].flatMap((l) => (l.problem === undefined ? [] : [l.problem]));
}

/** Whether it is false, or has no value, at an instance. */
async function isRefuted(text: string): Promise<boolean> {
  const statement = parseProposition(text, theory.scope, place);
  const goal = {
    theory,
    statement,
    locals: [],
    conditions: [],
    instances: [{ sizes: { n: [0, 2] as const } }],
    place,
  };
  const { conjuncts } = await makeQuestions(goal, 'cpu');
  for (const question of conjuncts.flat()) {
    for (const batch of question.batches('false', 512)) {
      for (let row = 0; row < Math.min(batch.count, 64); row++) {
        const { status } = question.decide(question.pick(batch, row));
        if (status === 'violated' || status === 'undefined') return true;
      }
    }
  }
  return false;
}

describe.each(statements)('%s', (text) => {
  it('is proved by nothing', () => {
    for (const by of reasons) expect(problems(text, by)).not.toEqual([]);
  });

  it('is false at an instance', async () => expect(await isRefuted(text)).toBe(true));
});
