/**
 * # The chain rule for functions of one variable
 *
 * If g is differentiable at x with slope a, and f at g(x) with slope b, then f(g) is differentiable at x with slope b a; straight from
 * the definition with eps and a radius, for any two functions. Where f has no slope at g(x) the formula says nothing: |y| after x^2 is
 * x^2, which has the slope 0 at 0, though |y| has none there (lasso-soft-thresholding).
 * Not claimed: functions of several variables (see chain-rule-jacobian-path-sum).
 */
import { algebra, fn, have, hypothesis, lemma, obtain, proof, real, sign, witness } from 'lemmata';

/** f has the slope `slope` at `at`. */
const differentiable = (f: string, at: string, slope: string, radius: string) =>
  `forall(eps in positive, exists(${radius} in positive, forall(h in R, abs(h) < ${radius}, abs(${f.replaceAll('@', `${at} + h`)} - ${f.replaceAll('@', at)} - ${slope}*h) <= eps*abs(h))))`;

export default proof({
  id: 'chain-rule-univariate',
  title: 'The chain rule for functions of one variable',
  sources: [
    {
      document: 'foundations-article',
      section: 'Backpropagation and the Chain Rule',
      relation: 'as stated',
    },
  ],
  references: ['rudin1976, Theorem 5.5'],

  given: { f: fn('R', 'R'), g: fn('R', 'R'), x: real(), a: real(), b: real() },

  parts: {
    'chain rule': {
      hypotheses: {
        'g at x': differentiable('g(@)', 'x', 'a', 'near_g'),
        'f at g(x)': differentiable('f(@)', 'g(x)', 'b', 'near_f'),
      },
      states: differentiable('f(g(@))', 'x', '(b*a)', 'near'),
      derivation: [
        have('share', '0 < eps/(eps + 1 + abs(a) + abs(b))', [['<', 'rhs', sign()]]),
        obtain('rf', 'f near', hypothesis('f at g(x)', { at: { eps: 'eps/(eps + 1 + abs(a) + abs(b))' } })),
        obtain('rg', 'g near', hypothesis('g at x', { at: { eps: 'eps/(eps + 1 + abs(a) + abs(b))' } })),
        witness({ near: 'min(rg, rf/(1 + abs(a)))' }),
        have('small', 'eps/(eps + 1 + abs(a) + abs(b)) <= 1', [
          [
            '<=',
            'eps/(eps + 1 + abs(a) + abs(b)) + (1 + abs(a) + abs(b))/(eps + 1 + abs(a) + abs(b))',
            sign(),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('close to x', 'abs(h) < rg', [
          ['<', 'min(rg, rf/(1 + abs(a)))', hypothesis('assumed')],
          ['<=', 'rhs', algebra()],
        ]),
        have('linear', 'abs(g(x + h) - g(x) - a*h) <= eps/(eps + 1 + abs(a) + abs(b))*abs(h)', [
          ['<=', 'rhs', hypothesis('g near')],
        ]),
        have('moved', 'abs(g(x + h) - g(x)) <= (1 + abs(a))*abs(h)', [
          ['==', 'abs((g(x + h) - g(x) - a*h) + a*h)', algebra()],
          [
            '<=',
            'abs(g(x + h) - g(x) - a*h) + abs(a*h)',
            lemma('absolute-value-bounds', {
              part: 'triangle',
              at: { x: 'g(x + h) - g(x) - a*h', y: 'a*h' },
            }),
          ],
          ['==', 'abs(g(x + h) - g(x) - a*h) + abs(a)*abs(h)', algebra()],
          ['<=', 'eps/(eps + 1 + abs(a) + abs(b))*abs(h) + abs(a)*abs(h)', hypothesis('linear')],
          ['<=', '1*abs(h) + abs(a)*abs(h)', hypothesis('small')],
          ['==', 'rhs', algebra()],
        ]),
        have('close to g(x)', 'abs(g(x + h) - g(x)) < rf', [
          ['<=', '(1 + abs(a))*abs(h)', hypothesis('moved')],
          ['<', '(1 + abs(a))*min(rg, rf/(1 + abs(a)))', hypothesis('assumed', { times: '1 + abs(a)' })],
          ['<=', '(1 + abs(a))*(rf/(1 + abs(a)))', algebra()],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'outer',
          'abs(f(g(x) + (g(x + h) - g(x))) - f(g(x)) - b*(g(x + h) - g(x))) <= eps/(eps + 1 + abs(a) + abs(b))*abs(g(x + h) - g(x))',
          [['<=', 'rhs', hypothesis('f near', { at: { h: 'g(x + h) - g(x)' } })]],
        ),
        [
          '==',
          'abs((f(g(x) + (g(x + h) - g(x))) - f(g(x)) - b*(g(x + h) - g(x))) + b*(g(x + h) - g(x) - a*h))',
          algebra(),
        ],
        [
          '<=',
          'abs(f(g(x) + (g(x + h) - g(x))) - f(g(x)) - b*(g(x + h) - g(x))) + abs(b*(g(x + h) - g(x) - a*h))',
          lemma('absolute-value-bounds', {
            part: 'triangle',
            at: {
              x: 'f(g(x) + (g(x + h) - g(x))) - f(g(x)) - b*(g(x + h) - g(x))',
              y: 'b*(g(x + h) - g(x) - a*h)',
            },
          }),
        ],
        [
          '==',
          'abs(f(g(x) + (g(x + h) - g(x))) - f(g(x)) - b*(g(x + h) - g(x))) + abs(b)*abs(g(x + h) - g(x) - a*h)',
          algebra(),
        ],
        [
          '<=',
          'eps/(eps + 1 + abs(a) + abs(b))*abs(g(x + h) - g(x)) + abs(b)*abs(g(x + h) - g(x) - a*h)',
          hypothesis('outer'),
        ],
        [
          '<=',
          'eps/(eps + 1 + abs(a) + abs(b))*((1 + abs(a))*abs(h)) + abs(b)*abs(g(x + h) - g(x) - a*h)',
          hypothesis('moved'),
        ],
        [
          '<=',
          'eps/(eps + 1 + abs(a) + abs(b))*((1 + abs(a))*abs(h)) + abs(b)*(eps/(eps + 1 + abs(a) + abs(b))*abs(h))',
          hypothesis('linear'),
        ],
        ['<=', 'rhs', sign('eps^2/(eps + 1 + abs(a) + abs(b))*abs(h)')],
      ],
      instances: {
        raw: { slope: real(), shift: real(), step: real('(-1,1)'), accuracy: real('positive') },
        construct: {
          a: 'slope',
          b: '2*g(x)',
          near_g: '1',
          near_f: 'eps',
          near: 'eps/(1 + slope^2)',
          rg: '1',
          rf: 'eps/(eps + 1 + abs(a) + abs(b))',
        },
        models: { g: 'map(z in R, slope*z + shift)', f: 'map(y in R, y^2)' },
        regimes: { 'tight: a constant': { construct: { a: '0' }, models: { g: 'map(z in R, shift)' } } },
      },
    },
    'smooth after a kink': {
      states: differentiable('abs((@)^2)', '0', '0', 'near'),
      derivation: [
        witness({ near: 'eps' }),
        ['==', 'abs(h)*abs(h)', algebra()],
        ['<=', 'rhs', hypothesis('assumed', { times: 'abs(h)' })],
      ],
      instances: {
        raw: { step: real('(-1,1)') },
        construct: { near: 'eps', h: 'eps*step' },
        regimes: { 'tight: no step': { construct: { h: '0' } } },
      },
    },
  },

  controls: {
    'the slope of the outer function alone': {
      part: 'chain rule',
      states: differentiable('f(g(@))', 'x', 'b', 'near'),
      counterexample: {
        f: 'map(y in R, y^2)',
        g: 'map(z in R, 3*z)',
        x: 1,
        a: 3,
        b: 6,
        eps: 1,
        near: 1,
        h: '1/2',
      },
      because: 'the slope is 18, not 6',
    },
    'the outer slope at the inner point': {
      part: 'chain rule',
      hypotheses: { 'f at g(x)': differentiable('f(@)', 'x', 'b', 'near_f') },
      counterexample: {
        f: 'map(y in R, y^2)',
        g: 'map(z in R, z + 1)',
        x: 0,
        a: 1,
        b: 0,
        eps: 1,
        near: 1,
        h: '1/2',
      },
      instances: { construct: { b: '2*x' } },
      because: 'the slope of (x + 1)^2 at 0 is 2, not 0',
    },
    'in the wrong order': {
      part: 'chain rule',
      hypotheses: {
        'f at g(x)': differentiable('f(@)', 'x', 'b', 'near_f'),
        'g at x': differentiable('g(@)', 'f(x)', 'a', 'near_g'),
      },
      counterexample: {
        f: 'map(y in R, y^2)',
        g: 'map(z in R, z + 1)',
        x: 0,
        a: 1,
        b: 0,
        eps: 1,
        near: 1,
        h: '1/2',
      },
      instances: { construct: { b: '2*x' } },
      because: 'g after f is x^2 + 1, with the slope 0; f after g has 2',
    },
  },
});
