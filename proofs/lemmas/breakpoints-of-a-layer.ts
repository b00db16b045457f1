/**
 * # Breakpoints of a layer of rectifiers
 *
 * f is affine between the points t[0], …, t[n-1], in any order, if it is affine on every interval [x, y] that has none of them inside: n points
 * cut the line into n + 1 pieces at most. Such a function has n + 1 points more, one for each piece, beyond which it changes its sign nowhere.
 * So the rectified values of w functions that are affine between the same n points are affine between (w + 1) (n + 1) - 1.
 * Not claimed: that fewer do not suffice; several dimensions.
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
  type InstanceSpec,
  induction,
  lemma,
  natural,
  obtain,
  proof,
  real,
  sign,
  witness,
} from 'lemmata';

const id = 'breakpoints-of-a-layer';

/** None of the first n members of t lies inside of [x, y]. */
const none = (t: string, n: string) => `forall(i in range(${n}), (${t}[i] - x)*(y - ${t}[i]) <= 0)`;
/** f is affine on [x, y], at z between. */
const chord = (f: (x: string) => string) => `(y - x)*${f('z')} == (y - z)*${f('x')} + (z - x)*${f('y')}`;
const affine = `forall(x in R, z in R, y in R, x <= z, z <= y, ${none('t', 'n')}, ${chord((x) => `f(${x})`)})`;
/** In the step of an induction over k, i in range(k+1) and not i = k. */
const earlier = (i: string, k: string) =>
  have('earlier', `${i} + 1 <= ${k}`, [
    have('less', `${i} < ${k}`, [['<', 'rhs', sign()]]),
    ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap', at: { p: i, q: k } })],
  ]);
/** What has none of the first m members of r inside has none of the first n members of t. */
const finer = (m: string) => `forall(x in R, y in R, x <= y, ${none('r', m)}, ${none('t', 'n')})`;
/** Between breakpoints, to the right of p, up to y. */
const piece = (p: string) =>
  `x <= y, forall(i in range(n), t[i] <= ${p}, t[i] <= x), forall(i in range(n), ${p} < t[i], y <= t[i])`;

/** A function with breakpoints t. */
const bent = {
  raw: {
    height: array('nat'),
    bend: array('nat'),
    place: real(),
    length: real('nonnegative'),
    further: real('nonnegative'),
  },
  draw: {
    height: { oneOf: [-2, -1, 0, 1, 2] },
    bend: { oneOf: [-3, -1, 0, 1, 2] },
    place: { oneOf: [-2, -1, '-1/2', 0, '1/2', 1, 2] },
    length: { oneOf: [0, '1/4', '1/2', 1] },
    further: { oneOf: [0, '1/4', 1] },
  },
  models: { f: 'map(s in R, height[0] + height[1]*s + sum(i in range(n), bend[i]*relu(s - t[i])))' },
} satisfies InstanceSpec;

/** Left of t[0], …, t[n-1]. */
const start = '(-1 - sum(o in range(n), abs(t[o])))';
/** Where the l-th piece begins: the n-th is the first one, which begins left of all. */
const from = (l: string) => `(t[${l}] + delta(${l},n)*(-1 - sum(o in range(n), abs(t[o])) - t[${l}]))`;

export default proof({
  id,
  title: 'A layer of w rectifiers multiplies the number of affine pieces by w + 1 at most',
  sources: [],
  references: ['telgarsky2016, Section 3'],

  given: { n: natural(), t: array('nat') },

  parts: {
    'next breakpoint': {
      given: { p: real() },
      states: 'exists(q in R, (p < q) and (forall(i in range(n), p < t[i], q <= t[i])))',
      derivation: [
        have(
          'each',
          'forall(k in nat, exists(q in R, (p < q) and (forall(i in range(k), p < t[i], q <= t[i]))))',
          [
            induction('k', {
              base: [
                witness({ q: 'p + 1' }),
                both(
                  [['<', 'rhs', sign()]],
                  [
                    contradiction('0 < 0', [
                      ['<', 'i + 1', sign()],
                      ['<=', 'rhs', hypothesis('assumed-1')],
                    ]),
                  ],
                ),
              ],
              step: [
                obtain('q', 'before', hypothesis('induction')),
                have('right', 'p < q', [['<', 'rhs', hypothesis('before')]]),
                have('next', 'forall(i in range(k), p < t[i], q <= t[i])', [by(hypothesis('before'))]),
                cases(
                  't[k] <= p',
                  [
                    witness({ q: 'q' }),
                    both(
                      [['<', 'rhs', hypothesis('right')]],
                      [
                        cases(
                          'i == k',
                          [
                            contradiction('0 < 0', [
                              ['<', 't[i] - p', sign()],
                              ['==', 't[k] - p', hypothesis("case'")],
                              ['<=', 'p - p', hypothesis('case')],
                              ['==', 'rhs', algebra()],
                            ]),
                          ],
                          [earlier('i', 'k'), ['<=', 'rhs', hypothesis('next')]],
                        ),
                      ],
                    ),
                  ],
                  [
                    witness({ q: 'min(q, t[k])' }),
                    both(
                      [['<', 'rhs', sign()]],
                      [
                        cases(
                          'i == k',
                          [
                            ['<=', 't[k]', algebra()],
                            ['==', 'rhs', hypothesis("case'")],
                          ],
                          [earlier('i', 'k'), ['<=', 'q', algebra()], ['<=', 'rhs', hypothesis('next')]],
                        ),
                      ],
                    ),
                  ],
                ),
              ],
            }),
          ],
        ),
        by(hypothesis('each', { at: { k: 'n' } })),
      ],
      instances: {
        sizes: { n: [0, 2], i: [0, 1] },
        draw: { p: { oneOf: [-1, 0, 1] }, t: { oneOf: [-2, -1, 0, 1, 2] } },
        construct: { q: 'p + 1' },
        regimes: { 'tight: the next one': { construct: { 't[i in nat]': 'p + 1' } } },
      },
    },
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
        obtain('q', 'next', lemma(id, { part: 'next breakpoint' })),
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
                obtain('c', 'next', lemma(id, { part: 'zero of a piece', at: { p: from('k') } })),
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
    'rectified chord': {
      given: { x: real(), y: real(), z: real(), a: real(), b: real(), c: real() },
      hypotheses: {
        'from x': 'x <= z',
        'to y': 'z <= y',
        apart: 'x < y',
        'one sign': '0 <= a*b',
        chord: '(y - x)*c == (y - z)*a + (z - x)*b',
      },
      states: '(y - x)*relu(c) == (y - z)*relu(a) + (z - x)*relu(b)',
      instances: {
        raw: { share: real('[0,1]'), ratio: real('nonnegative') },
        construct: {
          y: 'x + 4',
          z: 'x + 4*share',
          b: 'a*ratio',
          c: '(1 - share)*a + share*(a*ratio)',
        },
        regimes: { 'one end at zero': { construct: { a: '0', b: 'ratio - 1', c: 'share*(ratio - 1)' } } },
      },
      derivation: [
        have('value', 'c == ((y - z)*a + (z - x)*b)/(y - x)', [
          ['==', '(y - x)*c/(y - x)', algebra()],
          ['==', 'rhs', hypothesis('chord', { times: '1/(y - x)' })],
        ]),
        cases(
          '0 < a',
          [
            have('other', '0 <= b', [
              ['<=', 'a*b/a', hypothesis('one sign', { times: '1/a' })],
              ['==', 'rhs', algebra()],
            ]),
            have('between', '0 <= c', [
              ['<=', '((y - z)*a + (z - x)*b)/(y - x)', sign()],
              ['==', 'rhs', hypothesis('value')],
            ]),
            ['==', '(y - x)*c', algebra()],
            ['==', '(y - z)*a + (z - x)*b', hypothesis('chord')],
            ['==', 'rhs', algebra()],
          ],
          [
            cases(
              'a < 0',
              [
                have('other', 'b <= 0', [
                  ['==', 'a*b/a', algebra()],
                  ['<=', '0/a', hypothesis('one sign', { times: '-1/a' })],
                  ['==', 'rhs', algebra()],
                ]),
                have('between', 'c <= 0', [
                  ['==', '((y - z)*a + (z - x)*b)/(y - x)', hypothesis('value')],
                  ['<=', 'rhs', sign()],
                ]),
                ['==', '0', algebra()],
                ['==', 'rhs', algebra()],
              ],
              [
                have('zero', 'a == 0', [['==', 'rhs', lemma('antisymmetry-of-order')]]),
                have('multiple', 'c == (z - x)/(y - x)*b', [
                  ['==', '((y - z)*0 + (z - x)*b)/(y - x)', hypothesis('value'), hypothesis('zero')],
                  ['==', 'rhs', algebra()],
                ]),
                cases(
                  '0 <= b',
                  [
                    have('between', '0 <= c', [
                      ['<=', '(z - x)/(y - x)*b', sign()],
                      ['==', 'rhs', hypothesis('multiple')],
                    ]),
                    ['==', '(y - x)*c', algebra()],
                    ['==', '(z - x)*b', hypothesis('multiple', { times: 'y - x' })],
                    ['==', '(y - z)*relu(0) + (z - x)*relu(b)', algebra()],
                    ['==', 'rhs', hypothesis('zero')],
                  ],
                  [
                    have('between', 'c <= 0', [
                      ['==', '(z - x)/(y - x)*b', hypothesis('multiple')],
                      ['<=', 'rhs', sign()],
                    ]),
                    ['==', '0', algebra()],
                    ['==', '(y - z)*relu(0) + (z - x)*relu(b)', algebra()],
                    ['==', 'rhs', hypothesis('zero')],
                  ],
                ),
              ],
            ),
          ],
        ),
      ],
    },
    layer: {
      given: { w: natural(), f: fn('nat', 'R', 'R') },
      hypotheses: {
        'affine between breakpoints': `forall(l in range(w), x in R, z in R, y in R, x <= z, z <= y, ${none('t', 'n')}, ${chord((x) => `f(l, ${x})`)})`,
      },
      instances: {
        raw: { ...bent.raw, slope: array('nat') },
        sizes: { n: [0, 0], w: [0, 2], l: [0, 1] },
        draw: { ...bent.draw, slope: { oneOf: [1, 2, -1] }, bend: { oneOf: ['1/2', 3] } },
        construct: {
          m: '(w + 1)*(n + 1) - 1',
          't[i in nat]': '0',
          'r[i in nat]': '-height[i]/slope[i]',
          x: 'place',
          z: 'place + length',
          y: 'place + length + further',
        },
        models: {
          f: 'map(u in nat, s in R, height[u] + slope[u]*s + sum(i in range(n), bend[i]*relu(s - t[i])))',
        },
        regimes: {
          'a breakpoint before': {
            sizes: { n: [1, 1], w: [1, 1], l: [0, 0] },
            construct: {
              'r[i in nat]':
                'delta(i,1)*(-height[0]/(slope[0] + bend[0])) + delta(i,2)*(-height[0]/slope[0])',
            },
          },
        },
      },
      states: `exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and (${finer('m')})) and (forall(l in range(w), x in R, z in R, y in R, x <= z, z <= y, ${none('r', 'm')}, ${chord((x) => `relu(f(l, ${x}))`)})))`,
      derivation: [
        have(
          'units',
          `forall(u in nat, u <= w, exists(m in nat, r in R[nat], ((m + 1 == (u + 1)*(n + 1)) and (${finer('m')})) and (forall(l in range(u), x in R, y in R, x <= y, ${none('r', 'm')}, 0 <= f(l, x)*f(l, y)))))`,
          [
            induction('u', {
              base: [
                witness({ m: 'n', r: 't' }),
                both(
                  [both([['==', 'rhs', algebra()]], [['<=', 'rhs', hypothesis('assumed-2')]])],
                  [
                    contradiction('0 < 0', [
                      ['<', 'l + 1', sign()],
                      ['<=', 'rhs', hypothesis('assumed-1')],
                    ]),
                  ],
                ),
              ],
              step: [
                have('fewer', 'u <= w', [
                  ['<=', 'u + 1', sign()],
                  ['<=', 'rhs', hypothesis('assumed')],
                ]),
                have('a unit', 'u < w', [
                  ['<', 'u + 1', sign()],
                  ['<=', 'rhs', hypothesis('assumed')],
                ]),
                obtain(['m', 'r'], 'before', hypothesis('induction')),
                have('points', `(m + 1 == (u + 1)*(n + 1)) and (${finer('m')})`, [by(hypothesis('before'))]),
                have('finer', finer('m'), [by(hypothesis('points'))]),
                have(
                  'signs',
                  `forall(l in range(u), x in R, y in R, x <= y, ${none('r', 'm')}, 0 <= f(l, x)*f(l, y))`,
                  [by(hypothesis('before'))],
                ),
                have(
                  'its pieces',
                  `forall(x in R, z in R, y in R, x <= z, z <= y, ${none('t', 'n')}, ${chord((x) => `f(u, ${x})`)})`,
                  [
                    [
                      '==',
                      'rhs',
                      hypothesis('affine between breakpoints', { at: { l: 'u', x: 'x', z: 'z', y: 'y' } }),
                    ],
                  ],
                ),
                obtain(
                  'zero',
                  'zeros',
                  lemma(id, { part: 'zeros of the pieces', at: { f: 'map(v in R, f(u, v))' } }),
                ),
                obtain(
                  ['Z'],
                  'rows',
                  lemma('concatenated-rows', {
                    part: 'rows',
                    at: {
                      n: 'm',
                      m: 'n+1',
                      U: 'array(k in nat, i in nat, r[k])',
                      V: 'array(k in nat, i in nat, zero[k])',
                    },
                  }),
                ),
                have('old points', 'forall(k in range(m), Z[k,0] == r[k])', [
                  ['==', 'rhs', hypothesis('rows')],
                ]),
                have('new points', 'forall(k in range(n+1), Z[m+k,0] == zero[k])', [
                  ['==', 'rhs', hypothesis('rows')],
                ]),
                have(
                  'old ones not inside',
                  `forall(x in R, y in R, ${none('s', 'm+(n+1)').replaceAll('s[i]', 'Z[i,0]')}, ${none('r', 'm')})`,
                  [
                    have('place', 'i < m + (n + 1)', [
                      ['<', 'm', sign()],
                      ['<=', 'rhs', sign()],
                    ]),
                    ['==', '(Z[i,0] - x)*(y - Z[i,0])', hypothesis('old points')],
                    ['<=', 'rhs', hypothesis("assumed'")],
                  ],
                ),
                have(
                  'new ones not inside',
                  `forall(x in R, y in R, ${none('s', 'm+(n+1)').replaceAll('s[i]', 'Z[i,0]')}, ${none('zero', 'n+1')})`,
                  [
                    have('place', 'm + i < m + (n + 1)', [['<', 'rhs', sign()]]),
                    ['==', '(Z[m+i,0] - x)*(y - Z[m+i,0])', hypothesis('new points')],
                    ['<=', 'rhs', hypothesis("assumed'", { at: { i: 'm + i' } })],
                  ],
                ),
                witness({ m: 'm + (n + 1)', r: 'array(k in nat, Z[k,0])' }),
                both(
                  [
                    both(
                      [
                        ['==', 'm + 1 + (n + 1)', algebra()],
                        ['==', '(u + 1)*(n + 1) + (n + 1)', hypothesis('before')],
                        ['==', 'rhs', algebra()],
                      ],
                      [
                        have('old', `forall(h in range(m), (r[h] - x)*(y - r[h]) <= 0)`, [
                          ['<=', 'rhs', hypothesis('old ones not inside')],
                        ]),
                        ['<=', 'rhs', hypothesis('finer')],
                      ],
                    ),
                  ],
                  [
                    have('old', none('r', 'm'), [
                      ['<=', 'rhs', hypothesis('old ones not inside', { at: { x: 'x', y: 'y' } })],
                    ]),
                    have('new', none('zero', 'n+1'), [
                      ['<=', 'rhs', hypothesis('new ones not inside', { at: { x: 'x', y: 'y' } })],
                    ]),
                    cases(
                      'l == u',
                      [
                        have('older', none('t', 'n'), [['<=', 'rhs', hypothesis('finer')]]),
                        ['<=', 'f(u, x)*f(u, y)', hypothesis('zeros')],
                        ['==', 'rhs', hypothesis('case')],
                      ],
                      [earlier('l', 'u'), ['<=', 'rhs', hypothesis('signs')]],
                    ),
                  ],
                ),
              ],
            }),
          ],
        ),
        have('all', 'w <= w', [['<=', 'rhs', algebra()]]),
        obtain(['m', 'r'], 'of all', hypothesis('units', { at: { u: 'w' } })),
        have('points', `(m + 1 == (w + 1)*(n + 1)) and (${finer('m')})`, [by(hypothesis('of all'))]),
        have('finer', finer('m'), [by(hypothesis('points'))]),
        have(
          'signs',
          `forall(l in range(w), x in R, y in R, x <= y, ${none('r', 'm')}, 0 <= f(l, x)*f(l, y))`,
          [by(hypothesis('of all'))],
        ),
        witness({ m: 'm', r: 'r' }),
        both(
          [both([['==', 'rhs', hypothesis('of all')]], [['<=', 'rhs', hypothesis('finer')]])],
          [
            have('whole', 'x <= y', [
              ['<=', 'z', hypothesis('assumed-2')],
              ['<=', 'rhs', hypothesis('assumed-3')],
            ]),
            have('none of the old', none('t', 'n'), [['<=', 'rhs', hypothesis('finer')]]),
            have('one sign', '0 <= f(l, x)*f(l, y)', [['<=', 'rhs', hypothesis('signs')]]),
            have(
              'before',
              chord((x) => `f(l, ${x})`),
              [['==', 'rhs', hypothesis('affine between breakpoints')]],
            ),
            cases(
              'y <= x',
              [
                have('one point', 'y == x', [['==', 'rhs', lemma('antisymmetry-of-order')]]),
                ['==', 'rhs', hypothesis('one point')],
              ],
              [
                [
                  '==',
                  'rhs',
                  lemma(id, { part: 'rectified chord', at: { a: 'f(l, x)', b: 'f(l, y)', c: 'f(l, z)' } }),
                ],
              ],
            ),
          ],
        ),
      ],
    },
    'pieces in order': {
      given: { f: fn('R', 'R'), lo: real(), hi: real() },
      hypotheses: { 'affine between breakpoints': affine, interval: 'lo <= hi' },
      instances: {
        ...bent,
        sizes: { n: [0, 2], k: [0, 3] },
        construct: {
          't[i in nat]': 'i + 1',
          lo: '0',
          hi: 'n + 1',
          'T[o in nat]': 'min(o, n + 1)',
          z: '3/2 + place/4',
        },
        regimes: { 'tight: one point': { construct: { hi: '0', 'T[o in nat]': '0', z: '0' } } },
      },
      states:
        'exists(T in R[nat], ((T[0] == lo) and (T[n+1] == hi)) and ((forall(k in nat, T[k] <= T[k+1])) and (forall(k in nat, z in R, T[k] <= z, z <= T[k+1], (T[k+1] - T[k])*f(z) == (T[k+1] - z)*f(T[k]) + (z - T[k])*f(T[k+1])))))',
      derivation: [
        obtain(
          'T',
          'points',
          lemma('points-in-order', { part: 'ordered', at: { n: 'n', t: 't', lo: 'lo', hi: 'hi' } }),
        ),
        have('ends', '(T[0] == lo) and (forall(k in nat, T[n+1+k] == hi))', [by(hypothesis('points'))]),
        have(
          'parts',
          '(forall(k in nat, T[k] <= T[k+1])) and (forall(k in nat, i in range(n), (t[i] - T[k])*(T[k+1] - t[i]) <= 0))',
          [by(hypothesis('points'))],
        ),
        witness({ T: 'T' }),
        both(
          [
            both(
              [['==', 'rhs', hypothesis('ends')]],
              [
                ['==', 'T[n+1+0]', algebra()],
                ['==', 'rhs', hypothesis('ends', { at: { k: '0' } })],
              ],
            ),
          ],
          [
            both(
              [['<=', 'rhs', hypothesis('parts')]],
              [
                have('none inside', 'forall(i in range(n), (t[i] - T[k])*(T[k+1] - t[i]) <= 0)', [
                  ['<=', 'rhs', hypothesis('parts', { at: { k: 'k', i: 'i' } })],
                ]),
                ['==', 'rhs', hypothesis('affine between breakpoints')],
              ],
            ),
          ],
        ),
      ],
    },
  },

  instances: { sizes: { n: [0, 2], i: [0, 1] } },

  controls: {
    'no new breakpoints': {
      part: 'layer',
      replace: ['m + 1 == (w + 1)*(n + 1)', 'm == n'],
      counterexample: {
        n: 0,
        w: 1,
        t: [],
        m: 0,
        r: [],
        l: 0,
        f: 'map(u in nat, s in R, s)',
        x: -1,
        z: 0,
        y: 1,
      },
      instances: {
        sizes: { n: [0, 0], w: [1, 1], l: [0, 0] },
        construct: { m: 'n', 'r[i in nat]': '0', x: '-1', z: '0', y: '1' },
        models: { f: 'map(u in nat, s in R, s)' },
      },
      because: 'relu has a breakpoint at 0',
    },
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
