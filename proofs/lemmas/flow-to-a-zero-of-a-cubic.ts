/**
 * # What flows down a quartic from beyond its middle critical point ends in the last one
 *
 * For a solution of x' = -4 (x - a)(x - b)(x - p) with a < b < p and b < x(0): (x(t) - p)^2 <= exp(-8 m^2 t) (x(0) - p)^2, m the distance of b from the
 * nearer of x(0) and p. The solution is bounded on any interval of time, so that its distance from b shrinks at most exponentially, and so does that from p.
 * Not claimed: that there is a solution; the best rate, which near p is 8 (p - a)(p - b).
 */
import {
  algebra,
  calculus,
  cases,
  differentiable,
  have,
  hypothesis,
  lemma,
  monotone,
  proof,
  real,
  sign,
} from 'lemmata';

const room = '(min(x(0), p) - b)';
/** What the squared distance from p is at most, at any time up to r. */
const bound = (r: string) => `(x(0) - p)^2*exp(2*(b - a)^2*${r})`;

export default proof({
  id: 'flow-to-a-zero-of-a-cubic',
  title: 'What flows down a quartic from beyond its middle critical point ends in the last one',
  sources: [],
  references: ['hairer1993'],

  given: { a: real(), b: real(), p: real(), x: differentiable(['R', 'R'], ['dx']) },
  hypotheses: {
    order: '(a < b) and (b < p)',
    flow: 'forall(s in R, 0 <= s, dx(s) == -4*(x(s) - a)*(x(s) - b)*(x(s) - p))',
    start: 'b < x(0)',
  },
  parts: {
    bound: {
      states: `forall(t in nonnegative, (x(t) - p)^2 <= exp(-8*${room}^2*t)*(x(0) - p)^2)`,
      derivation: [
        have('bounded', `forall(r in R, 0 <= r, (x(r) - p)^2 <= ${bound('r')})`, [
          monotone('growth', {
            variable: 's',
            from: '0',
            to: 'r',
            of: '(x(s) - p)^2*exp(-2*(b - a)^2*s)',
            derivative: '<= 0',
            proof: [
              ['==', '2*exp(-2*(b - a)^2*s)*(x(s) - p)*(dx(s) - (b - a)^2*(x(s) - p))', calculus()],
              [
                '==',
                '2*exp(-2*(b - a)^2*s)*(x(s) - p)*(-4*(x(s) - a)*(x(s) - b)*(x(s) - p) - (b - a)^2*(x(s) - p))',
                hypothesis('flow'),
              ],
              ['==', '-2*exp(-2*(b - a)^2*s)*(x(s) - p)^2*(2*x(s) - a - b)^2', algebra()],
              ['<=', 'rhs', sign()],
            ],
          }),
          ['==', 'exp(2*(b - a)^2*r)*((x(r) - p)^2*exp(-2*(b - a)^2*r))', algebra()],
          [
            '<=',
            'exp(2*(b - a)^2*r)*((x(0) - p)^2*exp(-2*(b - a)^2*0))',
            hypothesis('growth', { times: 'exp(2*(b - a)^2*r)' }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('bounded until', `forall(r in R, q in R, 0 <= q, q <= r, (x(q) - p)^2 <= ${bound('r')})`, [
          ['<=', bound('q'), hypothesis('bounded', { at: { r: 'q' } })],
          ['<=', 'rhs', hypothesis('assumed-2')],
        ]),
        have('beyond b', 'forall(r in R, 0 <= r, b < x(r))', [
          have(
            'slow',
            `forall(s in R, 0 <= s, s <= r, -(6*${bound('r')} + 2*(p - a)^2)*(x(s) - b)^2 <= (x(s) - b)*dx(s))`,
            [
              [
                '<=',
                '-(6*(x(s) - p)^2 + 2*(p - a)^2)*(x(s) - b)^2',
                hypothesis('bounded until', { at: { r: 'r', q: 's' }, times: '6*(x(s) - b)^2' }),
              ],
              ['<=', '-4*(x(s) - a)*(x(s) - p)*(x(s) - b)^2', sign('2*(x(s) - p - (p - a))^2*(x(s) - b)^2')],
              ['==', '(x(s) - b)*(-4*(x(s) - a)*(x(s) - b)*(x(s) - p))', algebra()],
              ['==', 'rhs', hypothesis('flow')],
            ],
          ),
          ['<', `b + exp(-(6*${bound('r')} + 2*(p - a)^2)*r)*(x(0) - b)`, sign()],
          [
            '<=',
            'b + (x(r) - b)',
            lemma('at-most-exponential-decay', {
              at: { y: 'map(s in R, x(s) - b)', C: `6*${bound('r')} + 2*(p - a)^2`, T: 'r' },
            }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('between the wells', 'forall(r in R, 0 <= r, min(x(0), p) <= x(r))', [
          cases(
            'x(0) <= p',
            [
              monotone('nearer', {
                variable: 's',
                from: '0',
                to: 'r',
                of: '(x(s) - p)^2',
                derivative: '<= 0',
                proof: [
                  have('s beyond b', 'b < x(s)', [['<', 'rhs', hypothesis('beyond b')]]),
                  ['==', '2*(x(s) - p)*dx(s)', calculus()],
                  ['==', '2*(x(s) - p)*(-4*(x(s) - a)*(x(s) - b)*(x(s) - p))', hypothesis('flow')],
                  ['==', '-8*(x(s) - b + (b - a))*(x(s) - b)*(x(s) - p)^2', algebra()],
                  ['<=', 'rhs', sign()],
                ],
              }),
              have('squares', '(p - x(r))^2 <= (p - x(0))^2', [['<=', 'rhs', hypothesis('nearer')]]),
              have('not farther', 'p - x(r) <= p - x(0)', [
                ['<=', 'rhs', lemma('order-of-squares', { at: { a: 'p - x(r)', b: 'p - x(0)' } })],
              ]),
              ['<=', 'x(0)', algebra()],
              ['<=', 'rhs', hypothesis('not farther')],
            ],
            [
              have(
                'slow',
                `forall(s in R, 0 <= s, s <= r, -(8*${bound('r')} + 2*(2*p - a - b)^2)*(x(s) - p)^2 <= (x(s) - p)*dx(s))`,
                [
                  [
                    '<=',
                    '-(8*(x(s) - p)^2 + 2*(2*p - a - b)^2)*(x(s) - p)^2',
                    hypothesis('bounded until', { at: { r: 'r', q: 's' }, times: '8*(x(s) - p)^2' }),
                  ],
                  [
                    '<=',
                    '-(2*x(s) - a - b)^2*(x(s) - p)^2',
                    sign('(2*(x(s) - p) - (2*p - a - b))^2*(x(s) - p)^2'),
                  ],
                  ['<=', '-4*(x(s) - a)*(x(s) - b)*(x(s) - p)^2', sign('(b - a)^2*(x(s) - p)^2')],
                  ['==', '(x(s) - p)*(-4*(x(s) - a)*(x(s) - b)*(x(s) - p))', algebra()],
                  ['==', 'rhs', hypothesis('flow')],
                ],
              ),
              ['<=', 'p', algebra()],
              ['<=', `p + exp(-(8*${bound('r')} + 2*(2*p - a - b)^2)*r)*(x(0) - p)`, sign()],
              [
                '<=',
                'p + (x(r) - p)',
                lemma('at-most-exponential-decay', {
                  at: { y: 'map(s in R, x(s) - p)', C: `8*${bound('r')} + 2*(2*p - a - b)^2`, T: 'r' },
                }),
              ],
              ['==', 'rhs', algebra()],
            ],
          ),
        ]),
        have('some room', `0 <= ${room}`, [
          have('lower end', 'b <= min(x(0), p)', [['<=', 'rhs', hypothesis('start'), hypothesis('order')]]),
          ['<=', 'rhs', hypothesis('lower end')],
        ]),
        monotone('decay', {
          variable: 's',
          from: '0',
          to: 't',
          of: `(x(s) - p)^2*exp(8*${room}^2*s)`,
          derivative: '<= 0',
          proof: [
            have('gap', `${room} <= x(s) - b`, [
              ['<=', 'rhs', hypothesis('between the wells', { at: { r: 's' } })],
            ]),
            have('product', `${room}^2 <= (x(s) - b)*(x(s) - a)`, [
              ['==', `${room}*${room}`, algebra()],
              ['<=', `(x(s) - b)*${room}`, hypothesis('gap')],
              ['<=', '(x(s) - b)*(x(s) - b)', hypothesis('gap')],
              ['<=', 'rhs', sign('(x(s) - b)*(b - a)')],
            ]),
            ['==', `2*exp(8*${room}^2*s)*(x(s) - p)*(dx(s) + 4*${room}^2*(x(s) - p))`, calculus()],
            [
              '==',
              `2*exp(8*${room}^2*s)*(x(s) - p)*(-4*(x(s) - a)*(x(s) - b)*(x(s) - p) + 4*${room}^2*(x(s) - p))`,
              hypothesis('flow'),
            ],
            ['==', `8*exp(8*${room}^2*s)*(x(s) - p)^2*(${room}^2 - (x(s) - b)*(x(s) - a))`, algebra()],
            ['<=', 'rhs', hypothesis('product', { times: `8*exp(8*${room}^2*s)*(x(s) - p)^2` })],
          ],
        }),
        ['==', `exp(-8*${room}^2*t)*((x(t) - p)^2*exp(8*${room}^2*t))`, algebra()],
        [
          '<=',
          `exp(-8*${room}^2*t)*((x(0) - p)^2*exp(8*${room}^2*0))`,
          hypothesis('decay', { times: `exp(-8*${room}^2*t)` }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    raw: { c: real('positive'), k: real('nonnegative'), later: real('nonnegative') },
    draw: {
      c: { between: [1 / 8, 1], bits: 3 },
      t: { between: [0, 2], bits: 3 },
      later: { between: [0, 2], bits: 3 },
    },
    construct: { a: 'b - c', p: 'b + c', s: 'later', r: 'later' },
    models: { x: 'map(time in R, b + c/sqrt(1 + k*exp(-8*c^2*time)))' },
    regimes: {
      'tight: at rest in p': { models: { x: 'map(time in R, p)' } },
      'tight: at the start': { draw: { t: { oneOf: [0] } } },
    },
  },

  controls: {
    'starts below b': {
      part: 'bound',
      hypotheses: { start: 'x(0) < b' },
      counterexample: { a: -1, b: 0, p: 1, t: 1, x: 'map(time in R, -1)' },
      instances: {
        models: { x: 'map(time in R, b - c/sqrt(1 + k*exp(-8*c^2*time)))' },
        draw: { t: { between: [1, 2], bits: 3 } },
        regimes: {
          'tight: at rest in p': { models: { x: 'map(time in R, a)' } },
          'tight: at the start': {},
        },
      },
      because: 'they tend to a',
    },
    'four times as fast': {
      part: 'bound',
      replace: ['-8*', '-32*'],
      counterexample: {
        a: -1,
        b: 0,
        p: 1,
        t: 1,
        x: 'map(time in R, 7/8/sqrt(49/64 + 15/64*exp(-8*time)))',
      },
      instances: { draw: { k: { oneOf: ['1/4', '1/8'] }, c: { oneOf: [1] }, t: { oneOf: [1] } } },
      because: 'near 1 the distance falls like exp(-8t), its square like exp(-16t)',
    },
  },
});
