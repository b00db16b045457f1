/** The second decider: it understands what it should, and tells wrong identities from right ones. */
import { describe, expect, it } from 'vitest';
import { differ } from '../../src/exact/modular.ts';
import { Normalizer } from '../../src/exact/normal-form.ts';
import { toTerm } from '../../src/exact/readback.ts';
import { array, fn, indexSet, natural, nonemptySet, real } from '../../src/proof/declare.ts';
import { readTheory } from '../../src/proof/elaborate.ts';
import * as build from '../../src/term/build.ts';
import { ExpansionError } from '../../src/term/errors.ts';
import { parseProposition } from '../../src/term/parse.ts';
import { printTerm } from '../../src/term/print.ts';
import { Random, randomTheory, Terms } from '../soundness/fuzz/random.ts';

const theory = readTheory(
  'test',
  {
    I: indexSet(),
    J: nonemptySet(),
    x: real(),
    y: real(),
    a: real('positive'),
    n: natural(),
    u: array('I'),
    v: array('I'),
    g: array('I', 'J'),
    F: fn('R[I]', 'R'),
  },
  {},
  {},
);
const verdict = (text: string): boolean | undefined => {
  const p = parseProposition(text, theory.scope, { module: 'test', field: 'text' });
  if (p.tag !== 'relation') throw new Error('not an equation');
  return differ(p.left, p.right);
};

describe('values modulo primes', () => {
  it.each([
    '(x + y)^2 == x^2 + 2*x*y + y^2',
    'exp(x + y) == exp(x)*exp(y)',
    'exp(x/2)^2 == exp(x)',
    '(x^2 - y^2)/(x - y) == x + y',
    'sum(i in I, x*u[i]) == x*sum(i in I, u[i])',
    'sum(i in I, u[i])^2 == sum(i in I, j in I, u[i]*u[j])',
    'sum(i in I, x) == card(I)*x',
    'sum(i in I, j in I, delta(i, j)*u[j]) == sum(i in I, u[i])',
    'F(array(i in I, u[i] + v[i])) == F(array(j in I, v[j] + u[j]))',
    'sum(i in I, exp(u[i])/sum(j in I, exp(u[j]))) == 1',
    'prod(i in I, x*u[i])*0 == 0',
    'x/3 + x/6 == x/2',
    '(x + pi)*(x - pi) == x^2 - pi^2',
    'exp(2*pi) == exp(pi)^2',
  ])('%s', (text) => expect(verdict(text)).toBe(false));

  it.each([
    '(x + y)^2 == x^2 + y^2',
    'exp(x + y) == exp(x) + exp(y)',
    'exp(2*x) == exp(x)',
    'sum(i in I, x) == x',
    'sum(i in I, u[i])^2 == sum(i in I, u[i]^2)',
    'sum(i in I, u[i]*v[i]) == sum(i in I, u[i])*sum(i in I, v[i])',
    'sum(i in I, j in I, delta(i, j)*u[j]) == card(I)*sum(i in I, u[i])',
    'F(array(i in I, u[i])) == F(array(i in I, v[i]))',
    'x/3 == x*0.3333333333333333',
    'pi == 355/113',
    'x*pi == x*3',
    'exp(2*pi) == 2*exp(pi)',
    '12345678901234567891 == 12345678901234567890',
    'x - y - x == y',
  ])('not %s', (text) => expect(verdict(text)).toBe(true));

  it.each([
    'abs(x)^2 == x^2',
    'sqrt(x^2) == abs(x)',
    'log(exp(x)) == x',
    'x^n*x == x^(n+1)',
    'max(x, y) == max(y, x)',
    'tanh(-x) == -tanh(x)',
    'delta(n, 1) == delta(1, n)',
  ])('does not understand %s', (text) => expect(verdict(text)).toBeUndefined());

  it('agrees with normal forms of random terms, and sees a change of each', () => {
    const random = new Random(7);
    let understood = 0;
    for (let i = 0; i < 1500; i++) {
      const t = new Terms(random, randomTheory(random)).term(3);
      let normal: ReturnType<typeof toTerm>;
      try {
        normal = toTerm(new Normalizer().normalize(t));
      } catch (error) {
        if (error instanceof ExpansionError) continue;
        throw error;
      }
      const found = differ(t, normal);
      expect(found, printTerm(t, 'unicode')).not.toBe(true);
      if (found === undefined) continue;
      understood += 1;
      expect(differ(t, build.add(normal, build.num(1))), printTerm(t, 'unicode')).toBe(true);
    }
    expect(understood).toBeGreaterThan(200);
  });
});
