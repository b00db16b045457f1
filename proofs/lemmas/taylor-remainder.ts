/**
 * # A function differs from its second Taylor polynomial by half the variation of the second derivative times h^2
 *
 * Along the segment from x to x + h; from its tangent, by half the largest second derivative times h^2. Not claimed: higher degrees,
 * anything when the second derivative varies by more.
 */
import { algebra, calculus, differentiable, have, hypothesis, lemma, monotone, proof, real } from 'lemmata';

export default proof({
  id: 'taylor-remainder',
  title:
    "A function differs from its second Taylor polynomial by at most half the variation of f'' times h^2",
  sources: [],
  references: ['rudin1976, Theorem 5.15'],

  given: {},

  parts: {
    bound: {
      given: {
        f: differentiable(['R', 'R'], [{ name: 'df', partials: ['ddf'] }]),
        x: real(),
        h: real(),
        c: real('nonnegative'),
      },
      hypotheses: {
        'second derivative near that at x': 'forall(r in R, 0 <= r, r <= 1, abs(ddf(x + r*h) - ddf(x)) <= c)',
      },
      states: 'abs(f(x + h) - f(x) - df(x)*h - ddf(x)/2*h^2) <= c/2*h^2',
      derivation: [
        have(
          'either side',
          'forall(q in R, abs(q) == 1, q*(f(x + h) - f(x) - df(x)*h - ddf(x)/2*h^2) <= c/2*h^2)',
          [
            have(
              'slopes',
              'forall(u in R, 0 <= u, u <= 1, q*h*(df(x + u*h) - df(x) - u*h*ddf(x)) <= c*u*h^2)',
              [
                monotone('inner', {
                  variable: 'r',
                  from: '0',
                  to: 'u',
                  of: 'q*h*df(x + r*h) - q*r*h^2*ddf(x) - c*r*h^2',
                  derivative: '<= 0',
                  proof: [
                    ['==', 'h^2*(q*(ddf(x + r*h) - ddf(x))) - c*h^2', calculus()],
                    [
                      '<=',
                      'h^2*abs(q*(ddf(x + r*h) - ddf(x))) - c*h^2',
                      lemma('absolute-value-bounds', {
                        part: 'above',
                        at: { x: 'q*(ddf(x + r*h) - ddf(x))' },
                        times: 'h^2',
                      }),
                    ],
                    ['==', 'h^2*(abs(q)*abs(ddf(x + r*h) - ddf(x))) - c*h^2', algebra()],
                    ['==', 'h^2*(1*abs(ddf(x + r*h) - ddf(x))) - c*h^2', hypothesis('assumed')],
                    [
                      '<=',
                      'h^2*c - c*h^2',
                      hypothesis('second derivative near that at x', { at: { r: 'r' }, times: 'h^2' }),
                    ],
                    ['<=', 'rhs', algebra()],
                  ],
                }),
                ['==', 'q*h*df(x + u*h) - q*u*h^2*ddf(x) - c*u*h^2 - q*h*df(x) + c*u*h^2', algebra()],
                ['<=', 'q*h*df(x) - q*h*df(x) + c*u*h^2', hypothesis('inner')],
                ['==', 'rhs', algebra()],
              ],
            ),
            monotone('outer', {
              variable: 'u',
              from: '0',
              to: '1',
              of: 'q*(f(x + u*h) - u*h*df(x) - u^2*h^2/2*ddf(x)) - c*u^2*h^2/2',
              derivative: '<= 0',
              proof: [
                ['==', 'q*h*(df(x + u*h) - df(x) - u*h*ddf(x)) - c*u*h^2', calculus()],
                ['<=', 'c*u*h^2 - c*u*h^2', hypothesis('slopes', { at: { u: 'u' } })],
                ['<=', 'rhs', algebra()],
              ],
            }),
            [
              '==',
              'q*(f(x + 1*h) - 1*h*df(x) - 1^2*h^2/2*ddf(x)) - c*1^2*h^2/2 - q*f(x) + c/2*h^2',
              algebra(),
            ],
            ['<=', 'q*f(x) - q*f(x) + c/2*h^2', hypothesis('outer')],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('above', 'f(x + h) - f(x) - df(x)*h - ddf(x)/2*h^2 <= c/2*h^2', [
          ['<=', 'rhs', hypothesis('either side', { at: { q: '1' } })],
        ]),
        have('below', '-(f(x + h) - f(x) - df(x)*h - ddf(x)/2*h^2) <= c/2*h^2', [
          ['<=', 'rhs', hypothesis('either side', { at: { q: '-1' } })],
        ]),
        ['<=', 'rhs', hypothesis('above'), hypothesis('below')],
      ],
      instances: {
        models: { f: 'map(s in R, s^3/6)' },
        construct: { c: 'abs(h)' },
        regimes: {
          'tight: no second derivative': { models: { f: 'map(s in R, 3*s)' }, construct: { c: '0' } },
          room: { construct: { c: 'abs(h) + 1' } },
          // The second derivative rises by c at once.
          'nearly all of it': {
            models: { f: 'map(s in R, -(1 - s)^8/112)' },
            construct: { x: '0', h: '1', c: '1/2' },
          },
        },
      },
    },
    tangent: {
      given: {
        f: differentiable(['R', 'R'], [{ name: 'df', partials: ['ddf'] }]),
        x: real(),
        h: real(),
        c: real('nonnegative'),
      },
      hypotheses: { 'second derivative': 'forall(r in R, 0 <= r, r <= 1, abs(ddf(x + r*h)) <= c)' },
      states: 'abs(f(x + h) - f(x) - df(x)*h) <= c/2*h^2',
      derivation: [
        have('either side', 'forall(q in R, abs(q) == 1, q*(f(x + h) - f(x) - df(x)*h) <= c/2*h^2)', [
          have('slopes', 'forall(u in R, 0 <= u, u <= 1, q*h*(df(x + u*h) - df(x)) <= c*u*h^2)', [
            monotone('inner', {
              variable: 'r',
              from: '0',
              to: 'u',
              of: 'q*h*df(x + r*h) - c*r*h^2',
              derivative: '<= 0',
              proof: [
                ['==', 'h^2*(q*ddf(x + r*h)) - c*h^2', calculus()],
                [
                  '<=',
                  'h^2*abs(q*ddf(x + r*h)) - c*h^2',
                  lemma('absolute-value-bounds', {
                    part: 'above',
                    at: { x: 'q*ddf(x + r*h)' },
                    times: 'h^2',
                  }),
                ],
                ['==', 'h^2*(abs(q)*abs(ddf(x + r*h))) - c*h^2', algebra()],
                ['==', 'h^2*(1*abs(ddf(x + r*h))) - c*h^2', hypothesis('assumed')],
                ['<=', 'h^2*c - c*h^2', hypothesis('second derivative', { at: { r: 'r' }, times: 'h^2' })],
                ['<=', 'rhs', algebra()],
              ],
            }),
            ['==', 'q*h*df(x + u*h) - c*u*h^2 - q*h*df(x) + c*u*h^2', algebra()],
            ['<=', 'q*h*df(x) - q*h*df(x) + c*u*h^2', hypothesis('inner')],
            ['==', 'rhs', algebra()],
          ]),
          monotone('outer', {
            variable: 'u',
            from: '0',
            to: '1',
            of: 'q*(f(x + u*h) - u*h*df(x)) - c*u^2*h^2/2',
            derivative: '<= 0',
            proof: [
              ['==', 'q*h*(df(x + u*h) - df(x)) - c*u*h^2', calculus()],
              ['<=', 'c*u*h^2 - c*u*h^2', hypothesis('slopes', { at: { u: 'u' } })],
              ['<=', 'rhs', algebra()],
            ],
          }),
          ['==', 'q*(f(x + 1*h) - 1*h*df(x)) - c*1^2*h^2/2 - q*f(x) + c/2*h^2', algebra()],
          ['<=', 'q*f(x) - q*f(x) + c/2*h^2', hypothesis('outer')],
          ['==', 'rhs', algebra()],
        ]),
        have('above', 'f(x + h) - f(x) - df(x)*h <= c/2*h^2', [
          ['<=', 'rhs', hypothesis('either side', { at: { q: '1' } })],
        ]),
        have('below', '-(f(x + h) - f(x) - df(x)*h) <= c/2*h^2', [
          ['<=', 'rhs', hypothesis('either side', { at: { q: '-1' } })],
        ]),
        ['<=', 'rhs', hypothesis('above'), hypothesis('below')],
      ],
      instances: {
        raw: { bend: real() },
        models: { f: 'map(s in R, s + bend*s^2/2)' },
        construct: { c: 'abs(bend)' },
        regimes: { 'tight: a parabola': {}, room: { construct: { c: 'abs(bend) + 1' } } },
      },
    },
  },

  controls: {
    'half of it, from the tangent': {
      part: 'tangent',
      replace: ['<= c/2*h^2', '<= c/4*h^2'],
      counterexample: { x: 0, h: 1, c: 1, f: 'map(s in R, s^2/2)' },
      because: 's^2/2 is 1/2 at 1',
    },
    'a third': {
      part: 'bound',
      replace: ['<= c/2*h^2', '<= c/7*h^2'],
      counterexample: { x: 0, h: 1, c: 1, f: 'map(s in R, s^3/6)' },
      because: 's^3/6 is 1/6 at 1, more than 1/7',
    },
    'a second derivative that varies': {
      part: 'bound',
      without: ['second derivative near that at x'],
      counterexample: { x: 0, h: 1, c: 0, f: 'map(s in R, s^3)' },
      instances: { models: { f: 'map(s in R, s^3)' }, construct: { c: '0' } },
      because: '1 is more than 0',
    },
  },
});
