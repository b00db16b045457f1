import { describe } from 'vitest';
import {
  algebra,
  array,
  calculus,
  differentiable,
  element,
  fn,
  hypothesis,
  indexSet,
  law,
  monotone,
  natural,
  nonemptySet,
  real,
  sign,
  unfold,
} from '../../src/index.ts';
import { refuse } from './table.ts';

const noPlace = /no place was found/;
const differs = /different normal forms/;
const kink = /cannot differentiate/;
const given = {
  x: real(),
  y: real(),
  a: real('positive'),
  b: real('nonnegative'),
  n: natural(),
  f: fn('R', 'R'),
  g: differentiable(['R', 'R'], ['dg']),
};

describe('derivatives', () => {
  refuse(
    {
      'of |x|': {
        states: 'D(abs(x), x) == sign(x)',
        proof: [['==', 'rhs', calculus()]],
        because: 'at 0 there is a kink',
        says: kink,
        twin: { states: 'D(abs(a), a) == 1' },
      },
      'the derivative of a derivative with the entry and the direction exchanged': {
        given: {
          I: indexSet(),
          F: differentiable(['R[I]', 'R'], [{ name: 'grad', partials: ['Hessian', null] }]),
          p: array('I'),
          v: array('I'),
        },
        states:
          'forall(i in I, D(grad(array(j in I, p[j] + t*v[j]))[i], t = x) == sum(k in I, Hessian(array(j in I, p[j] + x*v[j]))[i,k]*v[i]))',
        proof: [['==', 'rhs', calculus()]],
        because: 'F(y) = y1 y2, v = (1, 0)',
        says: differs,
        twin: {
          states:
            'forall(i in I, D(grad(array(j in I, p[j] + t*v[j]))[i], t = x) == sum(k in I, Hessian(array(j in I, p[j] + x*v[j]))[i,k]*v[k]))',
        },
      },
      'the derivative of a derivative that has none': {
        given: { I: indexSet(), F: differentiable(['R[I]', 'R'], ['grad']), p: array('I'), v: array('I') },
        states: 'forall(i in I, D(grad(array(j in I, p[j] + t*v[j]))[i], t = x) == 0)',
        proof: [['==', 'rhs', calculus()]],
        because: 'a derivative need not be differentiable',
        says: kink,
        twin: { states: 'forall(i in I, D(p[i] + t*v[i], t = x) == v[i])' },
      },
      'of relu at zero': {
        states: 'D(relu(t), t = 0) == 0',
        proof: [['==', 'rhs', calculus()]],
        because: 'at 0 there is a kink',
        says: kink,
        twin: { states: 'D(relu(t), t = -1) == 0' },
      },
      'of relu at a nonnegative number': {
        states: 'D(relu(t), t = b) == 1',
        proof: [['==', 'rhs', calculus()]],
        because: 'b = 0',
        says: kink,
        twin: { states: 'D(relu(t), t = a) == 1' },
      },
      'of a maximum of two': {
        states: 'D(max(x, y), x) == indicator(y <= x)',
        proof: [['==', 'rhs', calculus()]],
        because: 'where both agree there is a kink',
        says: kink,
        twin: { states: 'D(x + y, x) == 1' },
      },
      'of a maximum over a set': {
        given: { I: nonemptySet(), u: array('I') },
        states: 'D(max(i in I, t*u[i]), t = 0) == max(i in I, u[i])',
        proof: [['==', 'rhs', calculus()]],
        because: 'for negative t it is the minimum',
        says: kink,
        twin: { states: 'D(sum(i in I, t*u[i]), t = 0) == sum(i in I, u[i])' },
      },
      'of the sign': {
        states: 'D(sign(x), x) == 0',
        proof: [['==', 'rhs', calculus()]],
        because: 'at 0 it jumps',
        says: kink,
        twin: { states: 'D(sign(a), a) == 0' },
      },
      'of an indicator': {
        states: 'D(indicator(0 < x), x) == 0',
        proof: [['==', 'rhs', calculus()]],
        because: 'at 0 it jumps',
        says: kink,
      },
      'of a root at zero': {
        states: 'D(sqrt(t), t = b) == 1/(2*sqrt(b + 1))',
        proof: [['==', 'rhs', calculus()]],
        because: 'at 0 the slope is infinite',
        says: /may not be positive/,
        twin: { states: 'D(sqrt(t), t = a) == 1/(2*sqrt(a))' },
      },
      'of a logarithm of any number': {
        hypotheses: { h: 'x != 0' },
        states: 'D(log(t), t = x) == 1/x',
        proof: [['==', 'rhs', calculus()]],
        because: 'x = −1',
        says: /the logarithm needs x > 0|may not be positive/,
        twin: { states: 'D(log(t), t = a) == 1/a', hypotheses: {} },
      },
      'of a reciprocal at zero': {
        states: 'D(1/t, t = x) == -1/(x^2 + 1)',
        proof: [['==', 'rhs', calculus()]],
        because: 'x = 0',
        says: /may be zero|denominator x/,
        twin: { states: 'D(1/t, t = a) == -1/a^2' },
      },
      'of t/t at zero': {
        states: 'D(t/t, t = 0) == 0',
        proof: [
          ['==', 'D(1, t = 0)', algebra()],
          ['==', 'rhs', calculus()],
        ],
        because: 't/t does not exist at 0',
        says: /denominator 0|may be zero/,
        twin: {
          states: 'D(t/t, t = 1) == 0',
          proof: [
            ['==', 'D(1, t = 1)', algebra()],
            ['==', 'rhs', calculus()],
          ],
        },
      },
      'of the square of a root at a negative number': {
        states: 'D(sqrt(t)^2, t = -1) == 1',
        proof: [
          ['==', 'D(t, t = -1)', algebra()],
          ['==', 'rhs', calculus()],
        ],
        because: 'the root does not exist there',
        says: /the root needs|may not be positive/,
        twin: {
          states: 'D(sqrt(t)^2, t = 1) == 1',
          proof: [
            ['==', 'D(t, t = 1)', algebra()],
            ['==', 'rhs', calculus()],
          ],
        },
      },
      'of the square of a root at zero': {
        states: 'D(sqrt(t)^2, t = 0) == 1',
        proof: [
          ['==', 'D(t, t = 0)', algebra()],
          ['==', 'rhs', calculus()],
        ],
        because: 'left of 0 there is no root',
        says: /the root needs|may not be positive/,
      },
      'the power rule at exponent zero': {
        states: 'D(t^n, t = x) == n*x^n',
        proof: [['==', 'rhs', calculus()]],
        because: 'n = 0 and x = 0: no rule for x^(n−1)',
        says: /cannot differentiate|neither is the exponent/,
        twin: { states: 'D(t^(n+1), t = x) == (n+1)*x^n' },
      },
      'the power rule with the exponent kept': {
        states: 'D(t^3, t = x) == 3*x^3',
        proof: [['==', 'rhs', calculus()]],
        because: 'x = 2: 12 against 24',
        says: differs,
        twin: { states: 'D(t^3, t = x) == 3*x^2' },
      },
      'the product rule as a product': {
        states: 'D(t*exp(t), t = x) == exp(x)',
        proof: [['==', 'rhs', calculus()]],
        because: 'x = 1: 2e',
        says: differs,
        twin: { states: 'D(t*exp(t), t = x) == exp(x) + x*exp(x)' },
      },
      'the chain rule without the inner derivative': {
        states: 'D(exp(2*t), t = x) == exp(2*x)',
        proof: [['==', 'rhs', calculus()]],
        because: 'a factor 2',
        says: differs,
        twin: { states: 'D(exp(2*t), t = x) == 2*exp(2*x)' },
      },
      'the chain rule for an opaque function': {
        states: 'D(g(t^2), t = x) == dg(x^2)',
        proof: [['==', 'rhs', calculus()]],
        because: 'the inner derivative is 2x',
        says: differs,
        twin: { states: 'D(g(t^2), t = x) == 2*x*dg(x^2)' },
      },
      'the quotient rule with the wrong sign': {
        states: 'D(1/(1 + t^2), t = x) == 2*x/(1 + x^2)^2',
        proof: [['==', 'rhs', calculus()]],
        because: 'it falls for x > 0',
        says: differs,
        twin: { states: 'D(1/(1 + t^2), t = x) == -2*x/(1 + x^2)^2' },
      },
      'the derivative of tanh': {
        states: 'D(tanh(t), t = x) == 1 + tanh(x)^2',
        proof: [['==', 'rhs', calculus()]],
        because: 'it is 1 − tanh²',
        says: differs,
        twin: { states: 'D(tanh(t), t = x) == 1 - tanh(x)^2' },
      },
      'the derivative of the cosine': {
        states: 'D(cos(t), t = x) == sin(x)',
        proof: [['==', 'rhs', calculus()]],
        because: 'it is −sin',
        says: differs,
        twin: { states: 'D(cos(t), t = x) == -sin(x)' },
      },
      'a product over a set with a factor that may vanish': {
        given: { I: indexSet(), u: array('I') },
        states: 'D(prod(i in I, t + u[i]), t = 0) == prod(i in I, u[i])*sum(i in I, 1/(1 + u[i]^2))',
        proof: [['==', 'rhs', calculus()]],
        because: 'the rule divides by each factor',
        says: /may be zero/,
        twin: {
          given: { I: indexSet(), u: array('I', { is: 'positive' }) },
          states: 'D(prod(i in I, t + u[i]), t = 0) == prod(i in I, u[i])*sum(i in I, 1/u[i])',
        },
      },
      'a derivative by an entry, for all entries': {
        given: { I: indexSet(), u: array('I'), k: element('I') },
        states: 'D(sum(i in I, u[i]^2), u[k]) == 2*sum(i in I, u[i])',
        proof: [['==', 'rhs', calculus()]],
        because: 'only one entry moves',
        says: differs,
        twin: { states: 'D(sum(i in I, u[i]^2), u[k]) == 2*u[k]' },
      },
      'a derivative by an entry of the other index': {
        given: { I: indexSet(), u: array('I'), k: element('I'), l: element('I') },
        states: 'D(u[l], u[k]) == 1',
        proof: [['==', 'rhs', calculus()]],
        because: 'l other than k: 0',
        says: differs,
        twin: { states: 'D(u[l], u[k]) == delta(l, k)' },
      },
      'of a function that is not declared differentiable': {
        states: 'D(f(t), t = x) == D(f(t), t = x)',
        proof: [['==', 'rhs', calculus()]],
        because: 'f may be discontinuous',
        says: /not declared differentiable/,
        twin: { states: 'D(g(t), t = x) == dg(x)' },
      },
      'the second derivative of a function that has one': {
        states: 'D(dg(t), t = x) == D(dg(t), t = x)',
        proof: [['==', 'rhs', calculus()]],
        because: 'dg need not be differentiable',
        says: /not declared differentiable/,
      },
      'under an expectation': {
        given: { O: law(), Z: array('O', { is: 'bounded' }) },
        states: 'D(E(w in O, t*Z[w]), t = x) == E(w in O, Z[w])',
        proof: [['==', 'rhs', calculus()]],
        because: 'no rule exchanges limit and expectation without a bound',
        says: /differentiation under an expectation/,
      },
      'a fact at the point, below the derivative': {
        hypotheses: { h: 'x == 1' },
        states: 'D(t^2, t = x) == D(1, t = x)',
        proof: [['==', 'rhs', hypothesis('h')]],
        because: 'x is 1, t moves: 2 against 0',
        says: noPlace,
        twin: { states: 'D(t^2, t = x) == D(t^2, t = 1)' },
      },
      'a value at the point, below the derivative': {
        hypotheses: { h: 'f(x) == 0' },
        states: 'D(f(t)*t, t = x) == 0',
        proof: [
          ['==', 'D(0*t, t = x)', hypothesis('h')],
          ['==', 'rhs', calculus()],
        ],
        because: 'f vanishes at one point only',
        says: /not declared differentiable/,
        twin: { hypotheses: { h: 'forall(s in R, f(s) == 0)' } },
      },
      'an equation on one side of the point': {
        hypotheses: { h: 'forall(s in R, 0 <= s, f(s) == s)' },
        states: 'D(f(t), t = 0) == 1',
        proof: [
          ['==', 'D(t, t = 0)', hypothesis('h')],
          ['==', 'rhs', calculus()],
        ],
        because: 'f(s) = |s|',
        says: /not declared differentiable|no place/,
        twin: {
          states: 'D(f(t), t = a) == 1',
          proof: [
            ['==', 'D(t, t = a)', hypothesis('h')],
            ['==', 'rhs', calculus()],
          ],
        },
      },
      'an equation at a strict inequality that fails at the point': {
        hypotheses: { h: 'forall(s in R, s != 0, f(s) == 1)' },
        states: 'D(f(t), t = 0) == 0',
        proof: [
          ['==', 'D(1, t = 0)', hypothesis('h')],
          ['==', 'rhs', calculus()],
        ],
        because: 'f(0) may be 5',
        says: /not declared differentiable|no place/,
        twin: {
          states: 'D(f(t), t = a) == 0',
          proof: [
            ['==', 'D(1, t = a)', hypothesis('h')],
            ['==', 'rhs', calculus()],
          ],
        },
      },
      'a neighbourhood for each of infinitely many': {
        given: { F: fn('map(nat, R)', 'R'), h2: fn('R', 'nat', 'R') },
        hypotheses: { h: 'forall(t in R, k in nat, 0 < 1 + k*t, h2(t, k) == 0)' },
        states: 'D(F(map(k in nat, h2(t, k))), t = 0) == 0',
        proof: [
          ['==', 'D(F(map(k in nat, 0)), t = 0)', hypothesis('h')],
          ['==', 'rhs', calculus()],
        ],
        because: 'for t < 0 only finitely many k satisfy the condition',
        says: /not declared differentiable|no place/,
        twin: { hypotheses: { h: 'forall(t in R, k in nat, h2(t, k) == 0)' } },
      },
      'a derivative of a constant sequence by its number': {
        where: { 's[0](p in R)': 'p', 's[k+1](p in R)': 's[k](p)^2' },
        states: 'D(s[n](t), t = x) == 1',
        proof: [['==', 'rhs', calculus()]],
        because: 'for n = 1 it is 2x',
        says: differs,
        twin: {
          states: 'D(s[1](t), t = x) == 2*x',
          proof: [
            ['==', 'D(s[0](t)^2, t = x)', unfold('s')],
            ['==', 'D(t^2, t = x)', unfold('s')],
            ['==', 'rhs', calculus()],
          ],
        },
      },
      'a sequence with a kink in its step': {
        where: { 's[0](p in R)': 'p', 's[k+1](p in R)': 'abs(s[k](p))' },
        states: 'D(s[n](t), t = x) == D(s[n](t), t = x)',
        proof: [['==', 'rhs', algebra()]],
        because: 'at 0 there is a kink',
        says: kink,
        twin: { where: { 's[0](p in R)': 'p', 's[k+1](p in R)': 'tanh(s[k](p))' } },
      },
      'a derivative written where x is a sum index': {
        given: { I: indexSet() },
        states: 'sum(i in I, D(x, i)) == 0',
        proof: [['==', 'rhs', calculus()]],
        because: 'an index does not vary',
        says: /D is taken in a real variable/,
      },
      'a derivative by an expression': {
        states: 'D(x^2, 2*x) == x',
        proof: [['==', 'rhs', calculus()]],
        because: 'only a variable varies',
        says: /D is taken in a real variable/,
      },
      'the gradient along one axis for all directions': {
        given: { I: indexSet(), G: differentiable(['R[I]', 'R'], ['dG']), u: array('I'), v: array('I') },
        states: 'D(G(array(i in I, u[i] + t*v[i])), t = 0) == sum(i in I, dG(u)[i])',
        proof: [['==', 'rhs', calculus()]],
        because: 'the direction is v',
        says: differs,
        twin: { states: 'D(G(array(i in I, u[i] + t*v[i])), t = 0) == sum(i in I, dG(u)[i]*v[i])' },
      },
      'a partial derivative that is not declared': {
        given: { H: differentiable(['R', 'R', 'R'], ['dH', null]) },
        states: 'D(H(x, t), t = y) == 0',
        proof: [['==', 'rhs', calculus()]],
        because: 'H is only differentiable in its first argument',
        says: /not declared differentiable in argument 2/,
        twin: { states: 'D(H(t, y), t = x) == dH(x, y)' },
      },
      'a diagonal derivative with one partial': {
        given: { H: differentiable(['R', 'R', 'R'], ['dH', 'eH']) },
        states: 'D(H(t, t), t = y) == dH(y, y)',
        proof: [['==', 'rhs', calculus()]],
        because: 'both arguments move',
        says: differs,
        twin: { states: 'D(H(t, t), t = y) == dH(y, y) + eH(y, y)' },
      },
    },
    { given },
  );
});

describe('monotone functions', () => {
  const rising = (
    of: string,
    more: Partial<{ from: string; to: string; derivative: '<= 0' | '>= 0' | '== 0' }> = {},
    proof = [['>=', 'rhs', sign()]] as never,
  ) => monotone('m', { variable: 's', from: '0', to: '1', of, derivative: '>= 0', proof, ...more });
  refuse({
    'a pole inside': {
      states: '1 <= -1',
      proof: [
        monotone('m', {
          variable: 's',
          from: '-1',
          to: '1',
          of: '-1/s',
          derivative: '>= 0',
          proof: [['>=', 'rhs', sign()]],
        }),
        ['<=', 'rhs', hypothesis('m')],
      ],
      because: '−1/s rises on both sides of its pole, and falls across',
      says: /the denominator s/,
      twin: {
        states: '-1 <= -1/2',
        proof: [
          monotone('m', {
            variable: 's',
            from: '1',
            to: '2',
            of: '-1/s',
            derivative: '>= 0',
            proof: [['>=', 'rhs', sign()]],
          }),
          ['<=', 'rhs', hypothesis('m')],
        ],
      },
    },
    'a pole at an end': {
      states: '0 <= 1',
      proof: [rising('-1/s'), ['<=', 'rhs', algebra()]],
      because: 'at 0 it does not exist',
      says: /the denominator s/,
    },
    'a jump': {
      states: 'sign(1) <= sign(0)',
      proof: [
        rising('sign(s)', { derivative: '== 0' }, [['==', '0', calculus()]] as never),
        ['==', 'rhs', hypothesis('m')],
      ],
      because: 'a step has slope 0 and yet rises',
      says: /not continuous/,
    },
    'an indicator': {
      states: 'indicator(0 < 1) == indicator(0 < 0)',
      proof: [
        rising('indicator(0 < s)', { derivative: '== 0' }, [['==', 'rhs', algebra()]] as never),
        ['==', 'rhs', hypothesis('m')],
      ],
      because: 'a step has slope 0 and yet rises',
      says: /not continuous/,
    },
    'a function that is not declared continuous': {
      given: { h: fn('R', 'R') },
      hypotheses: { slope: 'forall(s in R, h(s) == h(s))' },
      states: 'h(0) <= h(1)',
      proof: [rising('h(s)'), ['<=', 'rhs', hypothesis('m')]],
      because: 'h is arbitrary',
      says: /not continuous/,
      twin: {
        given: { h: differentiable(['R', 'R'], ['dh']) },
        hypotheses: { slope: 'forall(s in R, 0 <= dh(s))' },
        proof: [
          rising('h(s)', {}, [['>=', 'rhs', hypothesis('slope')]] as never),
          ['<=', 'rhs', hypothesis('m')],
        ],
      },
    },
    'ends in the wrong order': {
      given: { u: real(), v: real() },
      states: 'u^3 <= v^3',
      proof: [
        monotone('m', {
          variable: 's',
          from: 'u',
          to: 'v',
          of: 's^3',
          derivative: '>= 0',
          proof: [['>=', 'rhs', sign()]],
        }),
        ['<=', 'rhs', hypothesis('m')],
      ],
      because: 'v may be less than u',
      says: /it is not proved that u <= v/,
      twin: { hypotheses: { h: 'u <= v' } },
    },
    'a slope of the wrong sign': {
      states: 'exp(1) <= exp(0)',
      proof: [
        rising('exp(s)', { derivative: '<= 0' }, [['<=', 'rhs', sign()]] as never),
        ['<=', 'rhs', hypothesis('m')],
      ],
      because: 'exp rises',
      says: /no place/,
      twin: { states: 'exp(0) <= exp(1)', proof: [rising('exp(s)'), ['<=', 'rhs', hypothesis('m')]] },
    },
    'a conclusion of the wrong direction': {
      states: 'exp(1) <= exp(0)',
      proof: [rising('exp(s)'), ['<=', 'rhs', hypothesis('m')]],
      because: 'exp rises',
      says: noPlace,
      twin: { states: 'exp(0) <= exp(1)' },
    },
    'a slope that uses the end': {
      states: '0 <= -1',
      proof: [
        rising('-s', {}, [['>=', 'rhs', hypothesis('above')]] as never),
        ['<=', 'rhs', hypothesis('m')],
      ],
      because: 'the slope is −1',
      says: /no place/,
    },
    'a strict conclusion': {
      given: { u: real(), v: real() },
      hypotheses: { h: 'u <= v' },
      states: 'u^3 < v^3',
      proof: [
        monotone('m', {
          variable: 's',
          from: 'u',
          to: 'v',
          of: 's^3',
          derivative: '>= 0',
          proof: [['>=', 'rhs', sign()]],
        }),
        ['<', 'rhs', hypothesis('m')],
      ],
      because: 'u = v',
      says: noPlace,
    },
    'a kink inside': {
      states: 'abs(0) <= abs(1)',
      proof: [
        monotone('m', {
          variable: 's',
          from: '-1',
          to: '1',
          of: 'abs(s)',
          derivative: '>= 0',
          proof: [['>=', 'rhs', sign()]],
        }),
        ['<=', 'rhs', hypothesis('m')],
      ],
      because: '|s| has no slope at 0',
      says: kink,
    },
    'the inside of the interval used outside': {
      given: { u: real() },
      states: '0 <= u',
      proof: [rising('s'), ['<=', 'rhs', hypothesis('above')]],
      because: 'above holds only within the node',
      says: /there is no hypothesis above/,
    },
    'a name that is taken': {
      given: { s: real() },
      states: '0 <= s',
      proof: [rising('s'), ['<=', 'rhs', hypothesis('m')]],
      because: 's is a number of the claim',
      says: /s already has a meaning here/,
    },
  });
});
