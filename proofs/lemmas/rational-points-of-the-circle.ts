/**
 * # A quarter of the circle, run through by rational functions of p in [0, 1]
 *
 * (1 - p^2)/(1 + p^2) and 2p/(1 + p^2) have squares that add up to 1, neither changes faster than 2|p - q|, and the second one rises.
 * Not claimed: constant speed.
 */
import { algebra, both, have, hypothesis, proof, real, sign } from 'lemmata';

/** Of the factors that are left and of those that are reached. */
const first = (p: string) => `(1 - ${p}^2)/(1 + ${p}^2)`;
const second = (p: string) => `2*${p}/(1 + ${p}^2)`;

export default proof({
  id: 'rational-points-of-the-circle',
  title: 'A quarter of the circle, run through by rational functions of p in [0, 1]',
  sources: [],
  references: ['haeffele2015, Theorem 2'],

  given: {},

  parts: {
    quarter: {
      instances: {
        construct: { p: 'start', q: 'start + step*(1 - start)' },
        regimes: { 'tight: no time': { construct: { q: 'start' } } },
      },
      states: `forall(p in R, q in R, 0 <= p, p <= q, q <= 1, ((${first('p')})^2 + (${second('p')})^2 == 1) and ((abs(${first('p')} - ${first('q')}) <= 2*abs(p - q)) and ((abs(${second('p')} - ${second('q')}) <= 2*abs(p - q)) and (${second('p')} <= ${second('q')}))))`,
      derivation: [
        have('p at most one', 'p <= 1', [
          ['<=', 'q', hypothesis('assumed-2')],
          ['<=', 'rhs', hypothesis('assumed-3')],
        ]),
        have('q nonnegative', '0 <= q', [
          ['<=', 'p', hypothesis('assumed-1')],
          ['<=', 'rhs', hypothesis('assumed-2')],
        ]),
        have('product', 'p*q <= 1', [
          ['<=', 'q', hypothesis('p at most one', { times: 'q' })],
          ['<=', 'rhs', hypothesis('assumed-3')],
        ]),
        have('gap', 'abs(p - q) == q - p', [['==', 'rhs', algebra()]]),
        have('gap reversed', 'abs(q - p) == q - p', [['==', 'rhs', algebra()]]),
        have('sizes', 'forall(v in R, e in R, abs(v*e) == abs(v)*abs(e))', [['==', 'rhs', algebra()]]),
        both(
          [['==', 'rhs', algebra()]],
          [
            both(
              [
                have('falls', `${first('p')} - ${first('q')} == (q - p)*(2*(p + q)/((1 + p^2)*(1 + q^2)))`, [
                  ['==', 'rhs', algebra()],
                ]),
                have('size', 'abs(2*(p + q)/((1 + p^2)*(1 + q^2))) == 2*(p + q)/((1 + p^2)*(1 + q^2))', [
                  ['==', 'rhs', algebra()],
                ]),
                have('factor', '2*(p + q)/((1 + p^2)*(1 + q^2)) <= 2', [
                  [
                    '<=',
                    '(2*(p + q) + 2*((p - 1/2)^2 + (q - 1/2)^2 + 1/2 + p^2*q^2))/((1 + p^2)*(1 + q^2))',
                    sign(),
                  ],
                  ['==', 'rhs', algebra()],
                ]),
                ['==', 'abs((q - p)*(2*(p + q)/((1 + p^2)*(1 + q^2))))', hypothesis('falls')],
                [
                  '==',
                  'abs(q - p)*abs(2*(p + q)/((1 + p^2)*(1 + q^2)))',
                  hypothesis('sizes', { at: { v: 'q - p', e: '2*(p + q)/((1 + p^2)*(1 + q^2))' } }),
                ],
                ['==', '(q - p)*abs(2*(p + q)/((1 + p^2)*(1 + q^2)))', hypothesis('gap reversed')],
                ['==', '(q - p)*(2*(p + q)/((1 + p^2)*(1 + q^2)))', hypothesis('size')],
                ['<=', '(q - p)*2', hypothesis('factor', { times: 'q - p' })],
                ['==', 'rhs', hypothesis('gap')],
              ],
              [
                have(
                  'rises',
                  `${second('q')} - ${second('p')} == (q - p)*(2*(1 - p*q)/((1 + p^2)*(1 + q^2)))`,
                  [['==', 'rhs', algebra()]],
                ),
                have('no loss', '0 <= 1 - p*q', [
                  ['==', 'p*q - p*q', algebra()],
                  ['<=', 'rhs', hypothesis('product')],
                ]),
                both(
                  [
                    have('some factor', '0 <= 2*(1 - p*q)/((1 + p^2)*(1 + q^2))', [['<=', 'rhs', sign()]]),
                    have(
                      'size',
                      'abs(2*(1 - p*q)/((1 + p^2)*(1 + q^2))) == 2*(1 - p*q)/((1 + p^2)*(1 + q^2))',
                      [['==', 'rhs', algebra()]],
                    ),
                    have('factor', '2*(1 - p*q)/((1 + p^2)*(1 + q^2)) <= 2', [
                      ['<=', '(2*(1 - p*q) + 2*(p*q + p^2 + q^2 + p^2*q^2))/((1 + p^2)*(1 + q^2))', sign()],
                      ['==', 'rhs', algebra()],
                    ]),
                    ['==', `abs(-(${second('q')} - ${second('p')}))`, algebra()],
                    ['==', 'abs(-((q - p)*(2*(1 - p*q)/((1 + p^2)*(1 + q^2)))))', hypothesis('rises')],
                    ['==', 'abs((q - p)*(2*(1 - p*q)/((1 + p^2)*(1 + q^2))))', algebra()],
                    [
                      '==',
                      'abs(q - p)*abs(2*(1 - p*q)/((1 + p^2)*(1 + q^2)))',
                      hypothesis('sizes', { at: { v: 'q - p', e: '2*(1 - p*q)/((1 + p^2)*(1 + q^2))' } }),
                    ],
                    ['==', '(q - p)*abs(2*(1 - p*q)/((1 + p^2)*(1 + q^2)))', hypothesis('gap reversed')],
                    ['==', '(q - p)*(2*(1 - p*q)/((1 + p^2)*(1 + q^2)))', hypothesis('size')],
                    ['<=', '(q - p)*2', hypothesis('factor', { times: 'q - p' })],
                    ['==', 'rhs', hypothesis('gap')],
                  ],
                  [
                    ['<=', `${second('p')} + (q - p)*(2*(1 - p*q)/((1 + p^2)*(1 + q^2)))`, sign()],
                    ['==', `${second('p')} + (${second('q')} - ${second('p')})`, hypothesis('rises')],
                    ['==', 'rhs', algebra()],
                  ],
                ),
              ],
            ),
          ],
        ),
      ],
    },
  },

  instances: { raw: { start: real('[0,1]'), step: real('[0,1]') } },

  controls: {
    'half the speed': {
      part: 'quarter',
      states:
        'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= abs(p - q))',
      counterexample: { p: 0, q: '1/2' },
      instances: { construct: { p: '0', q: '1/2' } },
      because: 'from 0 to 1/2 it rises by 4/5',
    },
    'beyond the quarter': {
      part: 'quarter',
      states: 'forall(p in R, q in R, 0 <= p, p <= q, 2*p/(1 + p^2) <= 2*q/(1 + q^2))',
      counterexample: { p: 1, q: 2 },
      instances: { construct: { p: '1 + start', q: '2 + start' } },
      because: 'after 1 it falls',
    },
  },
});
