/**
 * # A function with n breakpoints has n + 1 points between which it changes its sign nowhere
 *
 * f is affine on every interval that has none of the points t[0], …, t[n-1] inside: n points cut the line into n + 1 pieces at most. An affine piece
 * changes its sign at one point at most, so n + 1 points more, one for each piece, are enough.
 * Not claimed: that f is zero there (a piece may have one sign).
 */
import {
  algebra,
  array,
  both,
  by,
  cases,
  contradiction,
  fn,
  have,
  hypothesis,
  induction,
  lemma,
  natural,
  obtain,
  proof,
  real,
  sign,
  witness,
} from 'lemmata';
import { affine, bent, none, piece } from './_breakpoints.ts';

/** In the step of an induction over k, i in range(k+1) and not i = k. */
const earlier = (i: string, k: string) =>
  have('earlier', `${i} + 1 <= ${k}`, [
    have('less', `${i} < ${k}`, [['<', 'rhs', sign()]]),
    ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap', at: { p: i, q: k } })],
  ]);
/** Left of t[0], …, t[n-1]. */
const start = '(-1 - sum(o in range(n), abs(t[o])))';
/** Where the l-th piece begins: the n-th is the first one, which begins left of all. */
const from = (l: string) => `(t[${l}] + delta(${l},n)*(-1 - sum(o in range(n), abs(t[o])) - t[${l}]))`;

export default proof({
  id: 'zeros-of-affine-pieces',
  title: 'A function with n breakpoints has n + 1 points between which it changes its sign nowhere',
  sources: [],
  references: ['telgarsky2016, Section 3'],

  given: { n: natural(), t: array('nat') },

  parts: {
    'zero of a piece': {
      given: { f: fn('R', 'R'), p: real() },
      hypotheses: { 'affine between breakpoints': affine },
      instances: {
        ...bent,
        sizes: { n: [0, 2] },
        draw: { ...bent.draw, p: { oneOf: [-1, 0, 1] }, t: { oneOf: [-2, -1, 0, 1, 2] } },
        construct: {
          c: 'p - f(p)*(f(p + 1) - f(p))/max((f(p + 1) - f(p))^2, indicator((f(p + 1) - f(p))^2 <= 0))',
          x: 'p + place',
          y: 'p + place + length',
        },
        regimes: {
          'tight: at the zero': {
            draw: {
              place: { oneOf: [0] },
              length: { oneOf: [0] },
              height: { oneOf: [0] },
              bend: { oneOf: [0] },
            },
          },
        },
      },
      states: `exists(c in R, forall(x in R, y in R, ${piece('p')}, (c - x)*(y - c) <= 0, 0 <= f(x)*f(y)))`,
      derivation: [
        obtain('q', 'next', lemma('next-breakpoint', { at: { n: 'n', t: 't', p: 'p' } })),
        have('right', 'p < q', [['<', 'rhs', hypothesis('next')]]),
        have(
          'values',
          `forall(x in R, y in R, u in R, ${piece('p')}, x <= u, u <= y, f(u) == f(p) + (u - p)*(f(q) - f(p))/(q - p))`,
          [
            have('none inside', 'forall(i in range(n), (t[i] - min(x, p))*(max(y, q) - t[i]) <= 0)', [
              cases(
                't[i] <= p',
                [
                  have('before', 't[i] <= x', [['<=', 'rhs', hypothesis('assumed-2')]]),
                  have('left', 't[i] <= min(x, p)', [['<=', 'rhs', sign()]]),
                  have('end', 't[i] <= max(y, q)', [
                    ['<=', 'p', hypothesis('case')],
                    ['<=', 'q', hypothesis('right')],
                    ['<=', 'rhs', algebra()],
                  ]),
                  ['<=', 'rhs', sign('(min(x, p) - t[i])*(max(y, q) - t[i])')],
                ],
                [
                  have('after', 'y <= t[i]', [['<=', 'rhs', hypothesis('assumed-3')]]),
                  have('not before next', 'q <= t[i]', [['<=', 'rhs', hypothesis('next')]]),
                  have('end', 'max(y, q) <= t[i]', [['<=', 'rhs', sign()]]),
                  have('left', 'min(x, p) <= t[i]', [
                    ['<=', 'p', algebra()],
                    ['<=', 'rhs', hypothesis('case')],
                  ]),
                  ['<=', 'rhs', sign('(t[i] - min(x, p))*(t[i] - max(y, q))')],
                ],
              ),
            ]),
            have('proper', 'min(x, p) < max(y, q)', [
              ['<=', 'p', algebra()],
              ['<', 'q', hypothesis('right')],
              ['<=', 'rhs', algebra()],
            ]),
            have(
              'on the chord',
              'forall(v in R, min(x, p) <= v, v <= max(y, q), f(v) == ((max(y, q) - v)*f(min(x, p)) + (v - min(x, p))*f(max(y, q)))/(max(y, q) - min(x, p)))',
              [
                ['==', '(max(y, q) - min(x, p))*f(v)/(max(y, q) - min(x, p))', algebra()],
                [
                  '==',
                  'rhs',
                  hypothesis('affine between breakpoints', {
                    at: { x: 'min(x, p)', z: 'v', y: 'max(y, q)' },
                    times: '1/(max(y, q) - min(x, p))',
                  }),
                ],
              ],
            ),
            have('u from', 'min(x, p) <= u', [
              ['<=', 'x', algebra()],
              ['<=', 'rhs', hypothesis('assumed-4')],
            ]),
            have('u to', 'u <= max(y, q)', [
              ['<=', 'y', hypothesis('assumed-5')],
              ['<=', 'rhs', algebra()],
            ]),
            have('p from', 'min(x, p) <= p', [['<=', 'rhs', algebra()]]),
            have('p to', 'p <= max(y, q)', [
              ['<=', 'q', hypothesis('right')],
              ['<=', 'rhs', algebra()],
            ]),
            have('q from', 'min(x, p) <= q', [
              ['<=', 'p', algebra()],
              ['<=', 'rhs', hypothesis('right')],
            ]),
            have('q to', 'q <= max(y, q)', [['<=', 'rhs', algebra()]]),
            have(
              'first',
              'f(p) == ((max(y, q) - p)*f(min(x, p)) + (p - min(x, p))*f(max(y, q)))/(max(y, q) - min(x, p))',
              [['==', 'rhs', hypothesis('on the chord')]],
            ),
            have(
              'second',
              'f(q) == ((max(y, q) - q)*f(min(x, p)) + (q - min(x, p))*f(max(y, q)))/(max(y, q) - min(x, p))',
              [['==', 'rhs', hypothesis('on the chord')]],
            ),
            have('slope', '(f(q) - f(p))/(q - p) == (f(max(y, q)) - f(min(x, p)))/(max(y, q) - min(x, p))', [
              [
                '==',
                '(((max(y, q) - q)*f(min(x, p)) + (q - min(x, p))*f(max(y, q)))/(max(y, q) - min(x, p)) - f(p))/(q - p)',
                hypothesis('second', { times: '1/(q - p)' }),
              ],
              [
                '==',
                '(((max(y, q) - q)*f(min(x, p)) + (q - min(x, p))*f(max(y, q)))/(max(y, q) - min(x, p)) - ((max(y, q) - p)*f(min(x, p)) + (p - min(x, p))*f(max(y, q)))/(max(y, q) - min(x, p)))/(q - p)',
                hypothesis('first', { times: '-1/(q - p)' }),
              ],
              ['==', 'rhs', algebra()],
            ]),
            [
              '==',
              '((max(y, q) - u)*f(min(x, p)) + (u - min(x, p))*f(max(y, q)))/(max(y, q) - min(x, p))',
              hypothesis('on the chord', { at: { v: 'u' } }),
            ],
            [
              '==',
              '((max(y, q) - p)*f(min(x, p)) + (p - min(x, p))*f(max(y, q)))/(max(y, q) - min(x, p)) + (u - p)*((f(max(y, q)) - f(min(x, p)))/(max(y, q) - min(x, p)))',
              algebra(),
            ],
            [
              '==',
              'f(p) + (u - p)*((f(max(y, q)) - f(min(x, p)))/(max(y, q) - min(x, p)))',
              hypothesis('first'),
            ],
            ['==', 'rhs', hypothesis('slope', { times: 'u - p' })],
          ],
        ),
        cases(
          'f(q) == f(p)',
          [
            witness({ c: 'p' }),
            have('level', 'forall(u in R, x <= u, u <= y, f(u) == f(p))', [
              [
                '==',
                'f(p) + (u - p)*(f(q) - f(p))/(q - p)',
                hypothesis('values', { at: { x: 'x', y: 'y' } }),
              ],
              ['==', 'f(p) + (u - p)*(f(p) - f(p))/(q - p)', hypothesis('case')],
              ['==', 'rhs', algebra()],
            ]),
            ['<=', 'f(p)^2', sign()],
            ['==', 'f(p)*f(p)', algebra()],
            ['==', 'rhs', hypothesis('level', { at: { u: 'x' } }), hypothesis('level', { at: { u: 'y' } })],
          ],
          [
            witness({ c: 'p - f(p)*(q - p)/(f(q) - f(p))' }),
            have(
              'line',
              'forall(u in R, x <= u, u <= y, f(u) == (f(q) - f(p))/(q - p)*(u - (p - f(p)*(q - p)/(f(q) - f(p)))))',
              [
                [
                  '==',
                  'f(p) + (u - p)*(f(q) - f(p))/(q - p)',
                  hypothesis('values', { at: { x: 'x', y: 'y' } }),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
            ['==', '-((f(q) - f(p))/(q - p))^2*0', algebra()],
            [
              '<=',
              '-((f(q) - f(p))/(q - p))^2*((p - f(p)*(q - p)/(f(q) - f(p)) - x)*(y - (p - f(p)*(q - p)/(f(q) - f(p)))))',
              hypothesis('assumed-4', { times: '((f(q) - f(p))/(q - p))^2' }),
            ],
            [
              '==',
              '(f(q) - f(p))/(q - p)*(x - (p - f(p)*(q - p)/(f(q) - f(p))))*((f(q) - f(p))/(q - p)*(y - (p - f(p)*(q - p)/(f(q) - f(p)))))',
              algebra(),
            ],
            ['==', 'rhs', hypothesis('line', { at: { u: 'x' } }), hypothesis('line', { at: { u: 'y' } })],
          ],
        ),
      ],
    },
    'zeros of the pieces': {
      given: { f: fn('R', 'R') },
      hypotheses: { 'affine between breakpoints': affine },
      instances: {
        ...bent,
        sizes: { n: [0, 2] },
        construct: {
          't[i in nat]': 'i',
          'zero[l in nat]':
            '(l - (n + 1)*delta(l,n)) - f((l - (n + 1)*delta(l,n)))*(f((l - (n + 1)*delta(l,n)) + 1) - f((l - (n + 1)*delta(l,n))))/max((f((l - (n + 1)*delta(l,n)) + 1) - f((l - (n + 1)*delta(l,n))))^2, indicator((f((l - (n + 1)*delta(l,n)) + 1) - f((l - (n + 1)*delta(l,n))))^2 <= 0))',
          x: 'place',
          y: 'place + length',
        },
        regimes: { 'tight: zero': { draw: { height: { oneOf: [0] }, bend: { oneOf: [0] } } } },
      },
      states: `exists(zero in R[nat], forall(x in R, y in R, x <= y, ${none('t', 'n')}, ${none('zero', 'n+1')}, 0 <= f(x)*f(y)))`,
      derivation: [
        have('left of all', `forall(i in range(n), ${start} < t[i])`, [
          have('one of them', 'abs(t[i]) <= sum(l in range(n), abs(t[l]))', [
            [
              '<=',
              'rhs',
              lemma('threshold-changes', {
                part: 'one of a sum',
                at: { n: 'n', i: 'i', f: 'array(l in nat, abs(t[l]))' },
              }),
            ],
          ]),
          ['<=', '-1 - abs(t[i])', hypothesis('one of them')],
          ['<', 'rhs', sign()],
        ]),
        have(
          'chosen',
          `forall(k in nat, exists(zero in R[nat], forall(l in range(k), x in R, y in R, ${piece(from('l'))}, (zero[l] - x)*(y - zero[l]) <= 0, 0 <= f(x)*f(y))))`,
          [
            induction('k', {
              base: [
                witness({ zero: 'array(l in nat, 0)' }),
                contradiction('0 < 0', [
                  ['<', 'l + 1', sign()],
                  ['<=', 'rhs', hypothesis('assumed-1')],
                ]),
              ],
              step: [
                obtain('zero', 'before', hypothesis('induction')),
                obtain(
                  'c',
                  'next',
                  lemma('zeros-of-affine-pieces', { part: 'zero of a piece', at: { p: from('k') } }),
                ),
                witness({ zero: 'array(l in nat, (1 - delta(l,k))*zero[l] + delta(l,k)*c)' }),
                cases(
                  'l == k',
                  [
                    have('left', `forall(i in range(n), t[i] <= ${from('k')}, t[i] <= x)`, [
                      have('same', `t[i] <= ${from('l')}`, [
                        ['<=', from('k'), hypothesis("assumed-2'")],
                        ['==', 'rhs', hypothesis('case')],
                      ]),
                      ['<=', 'rhs', hypothesis('assumed-3')],
                    ]),
                    have('right', `forall(i in range(n), ${from('k')} < t[i], y <= t[i])`, [
                      have('same', `${from('l')} < t[i]`, [
                        ['==', from('k'), hypothesis('case')],
                        ['<', 'rhs', hypothesis("assumed-2'")],
                      ]),
                      ['<=', 'rhs', hypothesis('assumed-4')],
                    ]),
                    have('its zero', '(c - x)*(y - c) <= 0', [
                      [
                        '==',
                        '((1 - delta(l,k))*zero[l] + delta(l,k)*c - x)*(y - ((1 - delta(l,k))*zero[l] + delta(l,k)*c))',
                        hypothesis('case'),
                      ],
                      ['<=', 'rhs', hypothesis('assumed-5')],
                    ]),
                    ['<=', 'rhs', hypothesis('next')],
                  ],
                  [
                    earlier('l', 'k'),
                    have('elsewhere', 'delta(l,k) == 0', [['==', 'rhs', algebra()]]),
                    have('its zero', '(zero[l] - x)*(y - zero[l]) <= 0', [
                      [
                        '==',
                        '((1 - delta(l,k))*zero[l] + delta(l,k)*c - x)*(y - ((1 - delta(l,k))*zero[l] + delta(l,k)*c))',
                        hypothesis('elsewhere'),
                      ],
                      ['<=', 'rhs', hypothesis('assumed-5')],
                    ]),
                    ['<=', 'rhs', hypothesis('before', { at: { l: 'l', x: 'x', y: 'y' } })],
                  ],
                ),
              ],
            }),
          ],
        ),
        have(
          'last before',
          `forall(k in nat, v in R, k <= n, ${start} <= v, exists(l in nat, ((l <= n) and (${from('l')} <= v)) and (forall(i in range(k), t[i] <= v, t[i] <= ${from('l')}))))`,
          [
            induction('k', {
              base: [
                witness({ l: 'n' }),
                both(
                  [
                    both(
                      [['<=', 'rhs', algebra()]],
                      [
                        ['==', start, algebra()],
                        ['<=', 'rhs', hypothesis('assumed-2')],
                      ],
                    ),
                  ],
                  [
                    contradiction('0 < 0', [
                      ['<', 'i + 1', sign()],
                      ['<=', 'rhs', hypothesis("assumed-1'")],
                    ]),
                  ],
                ),
              ],
              step: [
                have('fewer', 'k <= n', [
                  ['<=', 'k + 1', sign()],
                  ['<=', 'rhs', hypothesis('assumed-1')],
                ]),
                obtain('l', 'before', hypothesis('induction', { at: { v: 'v' } })),
                have('others', `forall(i in range(k), t[i] <= v, t[i] <= ${from('l')})`, [
                  by(hypothesis('before')),
                ]),
                cases(
                  `t[k] <= ${from('l')}`,
                  [
                    witness({ l: 'l' }),
                    both(
                      [both([['<=', 'rhs', hypothesis('before')]], [['<=', 'rhs', hypothesis('before')]])],
                      [
                        cases(
                          'i == k',
                          [
                            ['==', 't[k]', hypothesis("case'")],
                            ['<=', 'rhs', hypothesis('case')],
                          ],
                          [earlier('i', 'k'), ['<=', 'rhs', hypothesis('others')]],
                        ),
                      ],
                    ),
                  ],
                  [
                    cases(
                      't[k] <= v',
                      [
                        have('no start', `${from('k')} == t[k]`, [
                          have('less', 'k < n', [
                            ['<', 'k + 1', sign()],
                            ['<=', 'rhs', hypothesis('assumed-1')],
                          ]),
                          have('apart', 'delta(k,n) == 0', [['==', 'rhs', algebra()]]),
                          ['==', `t[k] + 0*(${start} - t[k])`, hypothesis('apart')],
                          ['==', 'rhs', algebra()],
                        ]),
                        witness({ l: 'k' }),
                        both(
                          [
                            both(
                              [['<=', 'rhs', hypothesis('fewer')]],
                              [
                                ['==', 't[k]', hypothesis('no start')],
                                ['<=', 'rhs', hypothesis("case'")],
                              ],
                            ),
                          ],
                          [
                            cases(
                              'i == k',
                              [
                                ['==', 't[k]', hypothesis("case''")],
                                ['==', 'rhs', hypothesis('no start')],
                              ],
                              [
                                earlier('i', 'k'),
                                ['<=', from('l'), hypothesis('others')],
                                ['<=', 't[k]', hypothesis('case')],
                                ['==', 'rhs', hypothesis('no start')],
                              ],
                            ),
                          ],
                        ),
                      ],
                      [
                        witness({ l: 'l' }),
                        both(
                          [
                            both(
                              [['<=', 'rhs', hypothesis('before')]],
                              [['<=', 'rhs', hypothesis('before')]],
                            ),
                          ],
                          [
                            cases(
                              'i == k',
                              [
                                contradiction('0 < 0', [
                                  ['<', 't[k] - v', hypothesis("case'")],
                                  ['==', 't[i] - v', hypothesis("case''")],
                                  ['<=', 'v - v', hypothesis("assumed-2'")],
                                  ['==', 'rhs', algebra()],
                                ]),
                              ],
                              [earlier('i', 'k'), ['<=', 'rhs', hypothesis('others')]],
                            ),
                          ],
                        ),
                      ],
                    ),
                  ],
                ),
              ],
            }),
          ],
        ),
        obtain('zero', 'zeros', hypothesis('chosen', { at: { k: 'n + 1' } })),
        witness({ zero: 'zero' }),
        have('all', 'n <= n', [['<=', 'rhs', algebra()]]),
        have('from the start', `${start} <= max(x, ${start})`, [['<=', 'rhs', algebra()]]),
        obtain('l', 'piece', hypothesis('last before', { at: { k: 'n', v: `max(x, ${start})` } })),
        have('one of the pieces', 'l <= n', [['<=', 'rhs', hypothesis('piece')]]),
        have('its left end', `${from('l')} <= max(x, ${start})`, [['<=', 'rhs', hypothesis('piece')]]),
        have('nothing between', `forall(i in range(n), t[i] <= max(x, ${start}), t[i] <= ${from('l')})`, [
          by(hypothesis('piece')),
        ]),
        have('left', `forall(i in range(n), t[i] <= ${from('l')}, t[i] <= x)`, [
          have('to the larger', `t[i] <= max(x, ${start})`, [
            ['<=', from('l'), hypothesis("assumed-2'")],
            ['<=', 'rhs', hypothesis('its left end')],
          ]),
          have('after the start', `${start} < t[i]`, [['<', 'rhs', hypothesis('left of all')]]),
          cases(
            `${start} <= x`,
            [
              ['<=', `max(x, ${start})`, hypothesis('to the larger')],
              ['==', 'rhs', algebra()],
            ],
            [
              contradiction('0 < 0', [
                ['<', `t[i] - ${start}`, hypothesis('after the start')],
                ['<=', `max(x, ${start}) - ${start}`, hypothesis('to the larger')],
                ['==', `${start} - ${start}`, algebra()],
                ['==', 'rhs', algebra()],
              ]),
            ],
          ),
        ]),
        have('right', `forall(i in range(n), ${from('l')} < t[i], y <= t[i])`, [
          have('beyond', `max(x, ${start}) < t[i]`, [
            contradiction('0 < 0', [
              ['<', `t[i] - ${from('l')}`, hypothesis("assumed-2'")],
              ['<=', `${from('l')} - ${from('l')}`, hypothesis('nothing between')],
              ['==', 'rhs', algebra()],
            ]),
          ]),
          have('beyond x', 'x < t[i]', [
            ['<=', `max(x, ${start})`, algebra()],
            ['<', 'rhs', hypothesis('beyond')],
          ]),
          ['==', 't[i] + (t[i] - x)*(y - t[i])/(t[i] - x)', algebra()],
          ['<=', 't[i] + 0/(t[i] - x)', hypothesis('assumed-2', { at: { i: 'i' }, times: '1/(t[i] - x)' })],
          ['==', 'rhs', algebra()],
        ]),
        ['<=', 'rhs', hypothesis('zeros', { at: { l: 'l' } })],
      ],
    },
  },

  instances: { sizes: { n: [0, 2], i: [0, 1] } },

  controls: {
    'zeros of bent pieces': {
      part: 'zeros of the pieces',
      without: ['affine between breakpoints'],
      counterexample: { n: 0, t: [], zero: [1], f: 'map(s in R, s^2 - 1)', x: -2, y: 0 },
      instances: {
        sizes: { n: [0, 0] },
        construct: { 'zero[l in nat]': '1', x: '-2', y: '0' },
        models: { f: 'map(s in R, s^2 - 1)' },
      },
      because: 'a parabola changes its sign twice',
    },
  },
});
