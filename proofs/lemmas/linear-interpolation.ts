/**
 * # The error of linear interpolation
 *
 * Between a and b a function is compared with the straight line through its values at both. The error at x is at most the mean of how far the
 * value is from those at the ends, weighted as the line weighs them; with a second derivative of size M at most it is at most M (b - a)^2/8,
 * as for a parabola.
 * Not claimed: interpolation at more than two points.
 */
import { algebra, calculus, differentiable, have, hypothesis, monotone, proof, real, sign } from 'lemmata';

const line = 'f(a) + (f(b) - f(a))/(b - a)*(x - a)';
const left = '(b - x)/(b - a)';
const right = '(x - a)/(b - a)';
/** c*f bent so far that it is convex, less its tangent at x. */
const bent = (z: string) => `c*f(${z}) + M/2*${z}^2 - (c*df(x) + M*x)*${z}`;

/** In one direction: what the value differs from the line, by the differences from both ends. */
const oneWay = (v: string, p: string, q: string, start: string, end: string, name: string) =>
  have(name, `${v} <= ((b - x)*r + (x - a)*s)/(b - a)`, [
    ['==', `${left}*(${p}) + ${right}*(${q})`, algebra()],
    ['<=', `${left}*r + ${right}*(${q})`, hypothesis(start, { times: left })],
    ['<=', `${left}*r + ${right}*s`, hypothesis(end, { times: right })],
    ['==', 'rhs', algebra()],
  ]);
const without = (name: string, difference: string, bound: string, of: string, distance: string) =>
  have(name, `${difference} <= ${bound}`, [
    ['<=', distance, sign()],
    ['<=', 'rhs', hypothesis(of)],
  ]);

export default proof({
  id: 'linear-interpolation',
  title: 'The error of linear interpolation',
  sources: [],
  references: ['deboor2001, Chapter III'],

  given: { a: real(), b: real(), x: real() },
  hypotheses: { 'two ends': 'a < b', 'from a': 'a <= x', 'to b': 'x <= b' },

  parts: {
    'errors at the ends': {
      given: {
        p: real(),
        q: real(),
        v: real(),
        r: real('nonnegative'),
        s: real('nonnegative'),
      },
      hypotheses: { 'from the value at a': 'abs(v - p) <= r', 'from the value at b': 'abs(v - q) <= s' },
      states: 'abs(v - (p + (q - p)/(b - a)*(x - a))) <= ((b - x)*r + (x - a)*s)/(b - a)',
      derivation: [
        without('above p', 'v - p', 'r', 'from the value at a', 'abs(v - p)'),
        without('below p', 'p - v', 'r', 'from the value at a', 'abs(v - p)'),
        without('above q', 'v - q', 's', 'from the value at b', 'abs(v - q)'),
        without('below q', 'q - v', 's', 'from the value at b', 'abs(v - q)'),
        oneWay('v - (p + (q - p)/(b - a)*(x - a))', 'v - p', 'v - q', 'above p', 'above q', 'not above'),
        oneWay('p + (q - p)/(b - a)*(x - a) - v', 'p - v', 'q - v', 'below p', 'below q', 'not below'),
        ['<=', 'rhs', hypothesis('not above'), hypothesis('not below')],
      ],
      instances: {
        construct: {
          b: 'a + length',
          x: 'a + share*length',
          p: 'v + way*r*less',
          q: 'v + way*s*less',
        },
        regimes: { 'tight: both ends on one side': { draw: { less: { oneOf: [1] } } } },
      },
    },
    curvature: {
      given: {
        f: differentiable(['R', 'R'], [{ name: 'df', partials: ['ddf'] }]),
        M: real('nonnegative'),
      },
      hypotheses: { curvature: 'forall(z in R, a <= z, z <= b, abs(ddf(z)) <= M)' },
      states: `abs(f(x) - (${line})) <= M*(b - a)^2/8`,
      derivation: [
        have(
          'one side',
          `forall(c in R, forall(z in R, a <= z, z <= b, -M <= c*ddf(z)), c*f(x) <= c*(${line}) + M*(b - a)^2/8)`,
          [
            have(
              'slopes rise',
              'forall(u in R, w in R, a <= u, u <= w, w <= b, c*df(u) + M*u <= c*df(w) + M*w)',
              [
                monotone('rise', {
                  variable: 'z1',
                  from: 'u',
                  to: 'w',
                  of: 'c*df(z1) + M*z1',
                  derivative: '>= 0',
                  proof: [
                    ['==', 'c*ddf(z1) + M', calculus()],
                    ['>=', '-M + M', hypothesis('assumed', { at: { z: 'z1' } })],
                    ['==', 'rhs', algebra()],
                  ],
                }),
                ['<=', 'rhs', hypothesis('rise')],
              ],
            ),
            monotone('to the left', {
              variable: 'z1',
              from: 'a',
              to: 'x',
              of: bent('z1'),
              derivative: '<= 0',
              proof: [
                ['==', 'c*df(z1) + M*z1 - (c*df(x) + M*x)', calculus()],
                [
                  '<=',
                  'c*df(x) + M*x - (c*df(x) + M*x)',
                  hypothesis('slopes rise', { at: { u: 'z1', w: 'x' } }),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
            monotone('to the right', {
              variable: 'z1',
              from: 'x',
              to: 'b',
              of: bent('z1'),
              derivative: '>= 0',
              proof: [
                ['==', 'c*df(z1) + M*z1 - (c*df(x) + M*x)', calculus()],
                [
                  '>=',
                  'c*df(x) + M*x - (c*df(x) + M*x)',
                  hypothesis('slopes rise', { at: { u: 'x', w: 'z1' } }),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
            [
              '==',
              `${left}*(${bent('x')}) + ${right}*(${bent('x')}) - M/2*x^2 + (c*df(x) + M*x)*x`,
              algebra(),
            ],
            [
              '<=',
              `${left}*(${bent('a')}) + ${right}*(${bent('x')}) - M/2*x^2 + (c*df(x) + M*x)*x`,
              hypothesis('to the left', { times: left }),
            ],
            [
              '<=',
              `${left}*(${bent('a')}) + ${right}*(${bent('b')}) - M/2*x^2 + (c*df(x) + M*x)*x`,
              hypothesis('to the right', { times: right }),
            ],
            ['==', `c*(${line}) + M/2*(x - a)*(b - x)`, algebra()],
            ['<=', 'rhs', sign('M/8*(2*x - a - b)^2')],
          ],
        ),
        have('from above', 'forall(z in R, a <= z, z <= b, -M <= 1*ddf(z))', [
          ['<=', '-abs(ddf(z))', hypothesis('curvature')],
          ['<=', 'rhs', sign()],
        ]),
        have('from below', 'forall(z in R, a <= z, z <= b, -M <= -1*ddf(z))', [
          ['<=', '-abs(ddf(z))', hypothesis('curvature')],
          ['<=', 'rhs', sign()],
        ]),
        have('upper', `1*f(x) <= 1*(${line}) + M*(b - a)^2/8`, [
          ['<=', 'rhs', hypothesis('one side', { at: { c: '1' } })],
        ]),
        have('lower', `-1*f(x) <= -1*(${line}) + M*(b - a)^2/8`, [
          ['<=', 'rhs', hypothesis('one side', { at: { c: '-1' } })],
        ]),
        have('not above', `f(x) - (${line}) <= M*(b - a)^2/8`, [['<=', 'rhs', hypothesis('upper')]]),
        have('not below', `${line} - f(x) <= M*(b - a)^2/8`, [['<=', 'rhs', hypothesis('lower')]]),
        ['<=', 'rhs', hypothesis('not above'), hypothesis('not below')],
      ],
      instances: {
        draw: { c: { oneOf: [-1, 1] } },
        models: { f: 'map(arg in R, slope*arg^2)' },
        construct: { b: 'a + length', x: 'a + share*length', M: '2*abs(slope)' },
        regimes: { 'tight: halfway': { draw: { share: { oneOf: ['1/2'] } } } },
      },
    },
  },

  instances: {
    raw: {
      length: real('positive'),
      share: real('[0,1]'),
      less: real('[0,1]'),
      way: real(),
      slope: real(),
    },
    draw: { way: { oneOf: [-1, 1] } },
  },

  controls: {
    'weights exchanged': {
      part: 'errors at the ends',
      replace: ['((b - x)*r + (x - a)*s)', '((x - a)*r + (b - x)*s)'],
      counterexample: { a: 0, b: 1, x: 0, p: 1, q: 0, v: 0, r: 1, s: 0 },
      instances: { construct: { x: 'a', p: 'v + r', q: 'v', s: '0' }, draw: { r: { oneOf: [1, 2] } } },
      because: 'at an end the line takes the value of that end',
    },
    'beyond the ends': {
      part: 'errors at the ends',
      without: ['to b'],
      counterexample: { a: 0, b: 1, x: 3, p: 1, q: 0, v: 0, r: 1, s: 0 },
      instances: {
        construct: { b: 'a + length', x: 'a + 3*length', p: 'v + r', q: 'v', s: '0' },
        draw: { r: { oneOf: [1, 2] } },
      },
      because: 'there the line leaves both values',
    },
    'half the constant': {
      part: 'curvature',
      replace: ['/8', '/16'],
      counterexample: { a: -1, b: 1, x: 0, f: 'map(arg in R, arg^2)', M: 2 },
      instances: { draw: { share: { oneOf: ['1/2'] }, slope: { oneOf: [1, 2] } } },
      because: 'for a parabola halfway the bound is attained',
    },
  },
});
