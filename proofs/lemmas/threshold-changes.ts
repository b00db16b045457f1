/**
 * # How often a label 1[v >= 1/2] changes along a sequence
 *
 * Along a monotone sequence once at most; along rising points in a function with p affine pieces that meet at knots, p times at most: clipping
 * the points to one piece after the other splits each change into changes on the pieces. With two sums of bounded terms.
 * Not claimed: anything about pieces that do not meet.
 */
import {
  algebra,
  array,
  both,
  cases,
  contradiction,
  fn,
  have,
  hypothesis,
  induction,
  lemma,
  natural,
  proof,
  real,
  sign,
} from 'lemmata';

const id = 'threshold-changes';

export default proof({
  id,
  title: 'A label changes once along a monotone sequence, p times along p affine pieces',
  sources: [],
  references: [],
  given: {},
  parts: {
    'one change': {
      instances: {
        raw: { start: real(), slope: real() },
        construct: { 'u[j in nat]': 'start + slope*j' },
        regimes: {
          'tight: rises through the threshold': { sizes: { n: [1, 3] }, construct: { 'u[j in nat]': 'j' } },
          'tight: falls through the threshold': {
            sizes: { n: [1, 3] },
            construct: { 'u[j in nat]': '1 - j' },
          },
          'level below the threshold': { sizes: { n: [3, 3] }, construct: { 'u[j in nat]': '2/5' } },
          'tight: rises at last': { sizes: { n: [3, 3] }, construct: { 'u[j in nat]': 'indicator(3 <= j)' } },
          'tight: falls at last': { sizes: { n: [3, 3] }, construct: { 'u[j in nat]': 'indicator(j < 3)' } },
        },
      },
      states:
        'forall(n in nat, u in R[nat], forall(j in range(n), u[j] <= u[j+1]), sum(j in range(n), abs(indicator(1/2 <= u[j+1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in range(n), u[j+1] <= u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j+1]) - indicator(1/2 <= u[j]))) <= 1)',
      derivation: [
        both(
          [
            have('ordered', 'forall(j in range(n), indicator(1/2 <= u[j]) <= indicator(1/2 <= u[j+1]))', [
              cases(
                '1/2 <= u[j]',
                [
                  have('then', '1/2 <= u[j+1]', [
                    ['<=', 'u[j]', hypothesis('case')],
                    ['<=', 'rhs', hypothesis('assumed')],
                  ]),
                  ['==', '1', hypothesis('case')],
                  ['==', 'rhs', hypothesis('then')],
                ],
                [
                  ['==', '0', hypothesis('case')],
                  ['<=', 'rhs', sign()],
                ],
              ),
            ]),
            have(
              'size',
              'forall(j in range(n), abs(indicator(1/2 <= u[j+1]) - indicator(1/2 <= u[j])) == indicator(1/2 <= u[j+1]) - indicator(1/2 <= u[j]))',
              [
                have('rise', '0 <= indicator(1/2 <= u[j+1]) - indicator(1/2 <= u[j])', [
                  ['==', 'indicator(1/2 <= u[j]) - indicator(1/2 <= u[j])', algebra()],
                  ['<=', 'rhs', hypothesis('ordered')],
                ]),
                ['==', 'rhs', algebra()],
              ],
            ),
            [
              '==',
              'sum(j in range(n), indicator(1/2 <= u[j+1]) - indicator(1/2 <= u[j]))',
              hypothesis('size'),
            ],
            [
              '==',
              'indicator(1/2 <= u[n]) - indicator(1/2 <= u[0])',
              lemma('telescoping', { at: { f: 'array(j in nat, indicator(1/2 <= u[j]))' } }),
            ],
            ['<=', 'rhs', sign()],
          ],
          [
            have('ordered', 'forall(j in range(n), indicator(1/2 <= u[j+1]) <= indicator(1/2 <= u[j]))', [
              cases(
                '1/2 <= u[j+1]',
                [
                  have('then', '1/2 <= u[j]', [
                    ['<=', 'u[j+1]', hypothesis('case')],
                    ['<=', 'rhs', hypothesis('assumed')],
                  ]),
                  ['==', '1', hypothesis('case')],
                  ['==', 'rhs', hypothesis('then')],
                ],
                [
                  ['==', '0', hypothesis('case')],
                  ['<=', 'rhs', sign()],
                ],
              ),
            ]),
            have(
              'size',
              'forall(j in range(n), abs(indicator(1/2 <= u[j+1]) - indicator(1/2 <= u[j])) == indicator(1/2 <= u[j]) - indicator(1/2 <= u[j+1]))',
              [
                have('fall', '0 <= indicator(1/2 <= u[j]) - indicator(1/2 <= u[j+1])', [
                  ['==', 'indicator(1/2 <= u[j+1]) - indicator(1/2 <= u[j+1])', algebra()],
                  ['<=', 'rhs', hypothesis('ordered')],
                ]),
                ['==', '-(indicator(1/2 <= u[j+1]) - indicator(1/2 <= u[j]))', algebra()],
                ['==', 'rhs', algebra()],
              ],
            ),
            [
              '==',
              'sum(j in range(n), indicator(1/2 <= u[j]) - indicator(1/2 <= u[j+1]))',
              hypothesis('size'),
            ],
            ['==', '-sum(j in range(n), indicator(1/2 <= u[j+1]) - indicator(1/2 <= u[j]))', algebra()],
            [
              '==',
              '-(indicator(1/2 <= u[n]) - indicator(1/2 <= u[0]))',
              lemma('telescoping', { at: { f: 'array(j in nat, indicator(1/2 <= u[j]))' } }),
            ],
            ['<=', 'rhs', sign()],
          ],
        ),
      ],
    },
    'sums of bounded terms': {
      instances: {
        construct: { 'f[i in nat]': '1 - less[i]', 'u[j in nat]': '-j' },
        regimes: { 'tight: ones': { construct: { 'f[i in nat]': '1' } } },
      },
      states:
        '(forall(n in nat, f in R[nat], forall(i in range(n), f[i] <= 1), sum(i in range(n), f[i]) <= n) and forall(n in nat, f in R[nat], forall(i in range(n), 1 <= f[i]), n <= sum(i in range(n), f[i]))) and forall(n in nat, f in R[nat], u in R[nat], forall(j in range(n), f[j] <= u[j] - u[j+1]), sum(j in range(n), f[j]) <= u[0] - u[n])',
      derivation: [
        both(
          [
            both(
              [
                ['<=', 'sum(i in range(n), 1)', hypothesis('assumed')],
                ['==', 'rhs', algebra()],
              ],
              [
                ['==', 'sum(i in range(n), 1)', algebra()],
                ['<=', 'rhs', hypothesis('assumed')],
              ],
            ),
          ],
          [
            ['<=', 'sum(j in range(n), u[j] - u[j+1])', hypothesis('assumed')],
            ['==', '-sum(j in range(n), u[j+1] - u[j])', algebra()],
            ['==', '-(u[n] - u[0])', lemma('telescoping', { at: { f: 'u' } })],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
    'one of a sum': {
      instances: {
        construct: { 'f[l in nat]': 'less[l]' },
        sizes: { n: [1, 3], i: [0, 0] },
        regimes: { 'tight: no other term': { construct: { 'f[l in nat]': 'delta(l, i)' } } },
      },
      states:
        'forall(n in nat, i in nat, f in R[nat], forall(l in nat, 0 <= f[l]), i + 1 <= n, f[i] <= sum(l in range(n), f[l]))',
      derivation: [
        induction('n', {
          base: [
            contradiction('0 < 0', [
              ['<', 'i + 1', sign()],
              ['<=', '0', hypothesis('assumed-2')],
            ]),
          ],
          step: [
            have('all', '0 <= sum(l in range(n), f[l])', [
              ['==', 'sum(l in range(n), 0)', algebra()],
              ['<=', 'rhs', hypothesis('assumed-1')],
            ]),
            cases(
              'i == n',
              [
                ['==', 'f[n]', hypothesis('case')],
                ['<=', 'sum(l in range(n), f[l]) + f[n]', hypothesis('all')],
                ['==', 'rhs', algebra()],
              ],
              [
                have('before', 'i + 1 <= n', [
                  have('less', 'i < n', [['<', 'rhs', sign()]]),
                  ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap', at: { p: 'i', q: 'n' } })],
                ]),
                ['<=', 'sum(l in range(n), f[l])', hypothesis('induction', { at: { i: 'i', f: 'f' } })],
                ['<=', 'sum(l in range(n), f[l]) + f[n]', hypothesis('assumed-1', { at: { l: 'n' } })],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        }),
      ],
    },
    'continuous pieces': {
      given: { g: fn('R', 'R'), p: natural(), m: natural(), t: array('nat'), y: array('nat') },
      hypotheses: {
        'knots rise': 'forall(i in nat, t[i] <= t[i+1])',
        'points rise': 'forall(j in range(m), y[j] <= y[j+1])',
        'after the first knot': 'forall(j in range(m+1), t[0] <= y[j])',
        'before the last knot': 'forall(j in range(m+1), y[j] <= t[p])',
        affine:
          'forall(i in range(p), x in R, t[i] <= x, x <= t[i+1], (t[i+1] - t[i])*g(x) == (t[i+1] - x)*g(t[i]) + (x - t[i])*g(t[i+1]))',
      },
      states: 'sum(j in range(m), abs(indicator(1/2 <= g(y[j+1])) - indicator(1/2 <= g(y[j])))) <= p',
      derivation: [
        have(
          'telescopes',
          'forall(n in nat, z in R, t[0] <= z, sum(i in range(n), indicator(1/2 <= g(max(t[i], min(z, t[i+1])))) - indicator(1/2 <= g(t[i]))) == indicator(1/2 <= g(min(z, t[n]))) - indicator(1/2 <= g(t[0])))',
          [
            induction('n', {
              base: [
                have('first', 'min(z, t[0]) == t[0]', [['==', 'rhs', algebra()]]),
                ['==', 'indicator(1/2 <= g(t[0])) - indicator(1/2 <= g(t[0]))', algebra()],
                ['==', 'rhs', hypothesis('first')],
              ],
              step: [
                have('next knot', 't[n] <= t[n+1]', [['<=', 'rhs', hypothesis('knots rise')]]),
                cases(
                  'z <= t[n]',
                  [
                    have('before next', 'z <= t[n+1]', [
                      ['<=', 't[n]', hypothesis('case')],
                      ['<=', 'rhs', hypothesis('next knot')],
                    ]),
                    have('next', 'min(z, t[n+1]) == z', [['==', 'rhs', algebra()]]),
                    have('lower', 'min(z, t[n]) == z', [['==', 'rhs', algebra()]]),
                    have('clipped', 'max(t[n], min(z, t[n+1])) == t[n]', [
                      ['==', 'max(t[n], z)', hypothesis('next')],
                      ['==', 'rhs', algebra()],
                    ]),
                    [
                      '==',
                      'sum(i in range(n), indicator(1/2 <= g(max(t[i], min(z, t[i+1])))) - indicator(1/2 <= g(t[i]))) + (indicator(1/2 <= g(max(t[n], min(z, t[n+1])))) - indicator(1/2 <= g(t[n])))',
                      algebra(),
                    ],
                    [
                      '==',
                      'indicator(1/2 <= g(min(z, t[n]))) - indicator(1/2 <= g(t[0])) + (indicator(1/2 <= g(max(t[n], min(z, t[n+1])))) - indicator(1/2 <= g(t[n])))',
                      hypothesis('induction', { at: { z: 'z' } }),
                    ],
                    [
                      '==',
                      'indicator(1/2 <= g(min(z, t[n]))) - indicator(1/2 <= g(t[0])) + (indicator(1/2 <= g(t[n])) - indicator(1/2 <= g(t[n])))',
                      hypothesis('clipped'),
                    ],
                    ['==', 'indicator(1/2 <= g(z)) - indicator(1/2 <= g(t[0]))', hypothesis('lower')],
                    ['==', 'rhs', hypothesis('next')],
                  ],
                  [
                    have('lower', 'min(z, t[n]) == t[n]', [['==', 'rhs', algebra()]]),
                    have('above', 't[n] <= min(z, t[n+1])', [['<=', 'rhs', sign()]]),
                    have('clipped', 'max(t[n], min(z, t[n+1])) == min(z, t[n+1])', [
                      ['==', 'rhs', algebra()],
                    ]),
                    [
                      '==',
                      'sum(i in range(n), indicator(1/2 <= g(max(t[i], min(z, t[i+1])))) - indicator(1/2 <= g(t[i]))) + (indicator(1/2 <= g(max(t[n], min(z, t[n+1])))) - indicator(1/2 <= g(t[n])))',
                      algebra(),
                    ],
                    [
                      '==',
                      'indicator(1/2 <= g(min(z, t[n]))) - indicator(1/2 <= g(t[0])) + (indicator(1/2 <= g(max(t[n], min(z, t[n+1])))) - indicator(1/2 <= g(t[n])))',
                      hypothesis('induction', { at: { z: 'z' } }),
                    ],
                    [
                      '==',
                      'indicator(1/2 <= g(t[n])) - indicator(1/2 <= g(t[0])) + (indicator(1/2 <= g(max(t[n], min(z, t[n+1])))) - indicator(1/2 <= g(t[n])))',
                      hypothesis('lower'),
                    ],
                    [
                      '==',
                      'indicator(1/2 <= g(max(t[n], min(z, t[n+1])))) - indicator(1/2 <= g(t[0]))',
                      algebra(),
                    ],
                    ['==', 'rhs', hypothesis('clipped')],
                  ],
                ),
              ],
            }),
          ],
        ),
        have(
          'each piece',
          'forall(i in range(p), sum(j in range(m), abs(indicator(1/2 <= g(max(t[i], min(y[j+1], t[i+1])))) - indicator(1/2 <= g(max(t[i], min(y[j], t[i+1])))))) <= 1)',
          [
            cases(
              't[i] < t[i+1]',
              [
                have('from', 'forall(z in R, t[i] <= max(t[i], min(z, t[i+1])))', [['<=', 'rhs', sign()]]),
                have('to', 'forall(z in R, max(t[i], min(z, t[i+1])) <= t[i+1])', [['<=', 'rhs', sign()]]),
                have(
                  'clips rise',
                  'forall(j in range(m), max(t[i], min(y[j], t[i+1])) <= max(t[i], min(y[j+1], t[i+1])))',
                  [['<=', 'rhs', hypothesis('points rise')]],
                ),
                have(
                  'slope',
                  'forall(u in R, v in R, t[i] <= u, u <= t[i+1], t[i] <= v, v <= t[i+1], g(v) - g(u) == (v - u)*(g(t[i+1]) - g(t[i]))/(t[i+1] - t[i]))',
                  [
                    ['==', '((t[i+1] - t[i])*g(v) - (t[i+1] - t[i])*g(u))/(t[i+1] - t[i])', algebra()],
                    [
                      '==',
                      '((t[i+1] - v)*g(t[i]) + (v - t[i])*g(t[i+1]) - (t[i+1] - t[i])*g(u))/(t[i+1] - t[i])',
                      hypothesis('affine', { at: { i: 'i', x: 'v' }, times: '1/(t[i+1] - t[i])' }),
                    ],
                    [
                      '==',
                      '((t[i+1] - v)*g(t[i]) + (v - t[i])*g(t[i+1]) - ((t[i+1] - u)*g(t[i]) + (u - t[i])*g(t[i+1])))/(t[i+1] - t[i])',
                      hypothesis('affine', { at: { i: 'i', x: 'u' }, times: '-1/(t[i+1] - t[i])' }),
                    ],
                    ['==', 'rhs', algebra()],
                  ],
                ),
                cases(
                  'g(t[i]) <= g(t[i+1])',
                  [
                    have(
                      'rises',
                      'forall(u in R, v in R, t[i] <= u, u <= t[i+1], t[i] <= v, v <= t[i+1], u <= v, g(u) <= g(v))',
                      [
                        ['==', 'g(v) - (g(v) - g(u))', algebra()],
                        ['==', 'g(v) - (v - u)*(g(t[i+1]) - g(t[i]))/(t[i+1] - t[i])', hypothesis('slope')],
                        ['<=', 'rhs', sign('(v - u)*(g(t[i+1]) - g(t[i]))/(t[i+1] - t[i])')],
                      ],
                    ),
                    have(
                      'in order',
                      'forall(j in range(m), g(max(t[i], min(y[j], t[i+1]))) <= g(max(t[i], min(y[j+1], t[i+1]))))',
                      [
                        have('from now', 't[i] <= max(t[i], min(y[j], t[i+1]))', [
                          ['<=', 'rhs', hypothesis('from', { at: { z: 'y[j]' } })],
                        ]),
                        have('from then', 't[i] <= max(t[i], min(y[j+1], t[i+1]))', [
                          ['<=', 'rhs', hypothesis('from', { at: { z: 'y[j+1]' } })],
                        ]),
                        have('to now', 'max(t[i], min(y[j], t[i+1])) <= t[i+1]', [
                          ['<=', 'rhs', hypothesis('to', { at: { z: 'y[j]' } })],
                        ]),
                        have('to then', 'max(t[i], min(y[j+1], t[i+1])) <= t[i+1]', [
                          ['<=', 'rhs', hypothesis('to', { at: { z: 'y[j+1]' } })],
                        ]),
                        have('in turn', 'max(t[i], min(y[j], t[i+1])) <= max(t[i], min(y[j+1], t[i+1]))', [
                          ['<=', 'rhs', hypothesis('clips rise', { at: { j: 'j' } })],
                        ]),
                        [
                          '<=',
                          'rhs',
                          hypothesis('rises', {
                            at: { u: 'max(t[i], min(y[j], t[i+1]))', v: 'max(t[i], min(y[j+1], t[i+1]))' },
                          }),
                        ],
                      ],
                    ),
                    [
                      '<=',
                      'rhs',
                      lemma(id, {
                        part: 'one change',
                        at: { n: 'm', u: 'array(j in nat, g(max(t[i], min(y[j], t[i+1]))))' },
                      }),
                    ],
                  ],
                  [
                    have(
                      'falls',
                      'forall(u in R, v in R, t[i] <= u, u <= t[i+1], t[i] <= v, v <= t[i+1], u <= v, g(v) <= g(u))',
                      [
                        ['==', 'g(u) + (g(v) - g(u))', algebra()],
                        ['==', 'g(u) + (v - u)*(g(t[i+1]) - g(t[i]))/(t[i+1] - t[i])', hypothesis('slope')],
                        ['<=', 'rhs', sign('(v - u)*(g(t[i]) - g(t[i+1]))/(t[i+1] - t[i])')],
                      ],
                    ),
                    have(
                      'in order',
                      'forall(j in range(m), g(max(t[i], min(y[j+1], t[i+1]))) <= g(max(t[i], min(y[j], t[i+1]))))',
                      [
                        have('from now', 't[i] <= max(t[i], min(y[j], t[i+1]))', [
                          ['<=', 'rhs', hypothesis('from', { at: { z: 'y[j]' } })],
                        ]),
                        have('from then', 't[i] <= max(t[i], min(y[j+1], t[i+1]))', [
                          ['<=', 'rhs', hypothesis('from', { at: { z: 'y[j+1]' } })],
                        ]),
                        have('to now', 'max(t[i], min(y[j], t[i+1])) <= t[i+1]', [
                          ['<=', 'rhs', hypothesis('to', { at: { z: 'y[j]' } })],
                        ]),
                        have('to then', 'max(t[i], min(y[j+1], t[i+1])) <= t[i+1]', [
                          ['<=', 'rhs', hypothesis('to', { at: { z: 'y[j+1]' } })],
                        ]),
                        have('in turn', 'max(t[i], min(y[j], t[i+1])) <= max(t[i], min(y[j+1], t[i+1]))', [
                          ['<=', 'rhs', hypothesis('clips rise', { at: { j: 'j' } })],
                        ]),
                        [
                          '<=',
                          'rhs',
                          hypothesis('falls', {
                            at: { u: 'max(t[i], min(y[j], t[i+1]))', v: 'max(t[i], min(y[j+1], t[i+1]))' },
                          }),
                        ],
                      ],
                    ),
                    [
                      '<=',
                      'rhs',
                      lemma(id, {
                        part: 'one change',
                        at: { n: 'm', u: 'array(j in nat, g(max(t[i], min(y[j], t[i+1]))))' },
                      }),
                    ],
                  ],
                ),
              ],
              [
                have('flat', 'forall(z in R, max(t[i], min(z, t[i+1])) == t[i])', [
                  have('below', 'min(z, t[i+1]) <= t[i]', [
                    ['<=', 't[i+1]', sign()],
                    ['<=', 'rhs', hypothesis('case')],
                  ]),
                  ['==', 'rhs', algebra()],
                ]),
                have(
                  'no more',
                  'forall(j in range(m), abs(indicator(1/2 <= g(max(t[i], min(y[j+1], t[i+1])))) - indicator(1/2 <= g(max(t[i], min(y[j], t[i+1]))))) <= 0 - 0)',
                  [
                    [
                      '==',
                      'abs(indicator(1/2 <= g(t[i])) - indicator(1/2 <= g(max(t[i], min(y[j], t[i+1])))))',
                      hypothesis('flat', { at: { z: 'y[j+1]' } }),
                    ],
                    [
                      '==',
                      'abs(indicator(1/2 <= g(t[i])) - indicator(1/2 <= g(t[i])))',
                      hypothesis('flat', { at: { z: 'y[j]' } }),
                    ],
                    ['==', 'rhs', algebra()],
                  ],
                ),
                [
                  '<=',
                  '0 - 0',
                  lemma(id, {
                    part: 'sums of bounded terms',
                    at: {
                      n: 'm',
                      f: 'array(j in nat, abs(indicator(1/2 <= g(max(t[i], min(y[j+1], t[i+1])))) - indicator(1/2 <= g(max(t[i], min(y[j], t[i+1]))))))',
                      u: 'array(j in nat, 0)',
                    },
                  }),
                ],
                ['<=', 'rhs', sign()],
              ],
            ),
          ],
        ),
        have(
          'step',
          'forall(j in range(m), abs(indicator(1/2 <= g(y[j+1])) - indicator(1/2 <= g(y[j]))) <= sum(i in range(p), abs(indicator(1/2 <= g(max(t[i], min(y[j+1], t[i+1])))) - indicator(1/2 <= g(max(t[i], min(y[j], t[i+1])))))))',
          [
            have('last now', 'min(y[j], t[p]) == y[j]', [
              have('below', 'y[j] <= t[p]', [['<=', 'rhs', hypothesis('before the last knot')]]),
              ['==', 'rhs', algebra()],
            ]),
            have('last then', 'min(y[j+1], t[p]) == y[j+1]', [
              have('below', 'y[j+1] <= t[p]', [['<=', 'rhs', hypothesis('before the last knot')]]),
              ['==', 'rhs', algebra()],
            ]),
            have('start now', 't[0] <= y[j]', [
              ['<=', 'rhs', hypothesis('after the first knot', { at: { j: 'j' } })],
            ]),
            have(
              'now',
              'indicator(1/2 <= g(y[j])) == indicator(1/2 <= g(t[0])) + sum(i in range(p), indicator(1/2 <= g(max(t[i], min(y[j], t[i+1]))))) - sum(i in range(p), indicator(1/2 <= g(t[i])))',
              [
                ['==', 'indicator(1/2 <= g(min(y[j], t[p])))', hypothesis('last now')],
                [
                  '==',
                  'indicator(1/2 <= g(t[0])) + (indicator(1/2 <= g(min(y[j], t[p]))) - indicator(1/2 <= g(t[0])))',
                  algebra(),
                ],
                [
                  '==',
                  'indicator(1/2 <= g(t[0])) + sum(i in range(p), indicator(1/2 <= g(max(t[i], min(y[j], t[i+1])))) - indicator(1/2 <= g(t[i])))',
                  hypothesis('telescopes', { at: { n: 'p', z: 'y[j]' } }),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
            have(
              'then',
              'indicator(1/2 <= g(y[j+1])) == indicator(1/2 <= g(t[0])) + sum(i in range(p), indicator(1/2 <= g(max(t[i], min(y[j+1], t[i+1]))))) - sum(i in range(p), indicator(1/2 <= g(t[i])))',
              [
                ['==', 'indicator(1/2 <= g(min(y[j+1], t[p])))', hypothesis('last then')],
                [
                  '==',
                  'indicator(1/2 <= g(t[0])) + (indicator(1/2 <= g(min(y[j+1], t[p]))) - indicator(1/2 <= g(t[0])))',
                  algebra(),
                ],
                [
                  '==',
                  'indicator(1/2 <= g(t[0])) + sum(i in range(p), indicator(1/2 <= g(max(t[i], min(y[j+1], t[i+1])))) - indicator(1/2 <= g(t[i])))',
                  hypothesis('telescopes', { at: { n: 'p', z: 'y[j+1]' } }),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
            have(
              'split',
              'indicator(1/2 <= g(y[j+1])) - indicator(1/2 <= g(y[j])) == sum(i in range(p), indicator(1/2 <= g(max(t[i], min(y[j+1], t[i+1])))) - indicator(1/2 <= g(max(t[i], min(y[j], t[i+1])))))',
              [
                [
                  '==',
                  'indicator(1/2 <= g(t[0])) + sum(i in range(p), indicator(1/2 <= g(max(t[i], min(y[j+1], t[i+1]))))) - sum(i in range(p), indicator(1/2 <= g(t[i]))) - indicator(1/2 <= g(y[j]))',
                  hypothesis('then'),
                ],
                [
                  '==',
                  'indicator(1/2 <= g(t[0])) + sum(i in range(p), indicator(1/2 <= g(max(t[i], min(y[j+1], t[i+1]))))) - sum(i in range(p), indicator(1/2 <= g(t[i]))) - (indicator(1/2 <= g(t[0])) + sum(i in range(p), indicator(1/2 <= g(max(t[i], min(y[j], t[i+1]))))) - sum(i in range(p), indicator(1/2 <= g(t[i]))))',
                  hypothesis('now'),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
            [
              '==',
              'abs(sum(i in range(p), indicator(1/2 <= g(max(t[i], min(y[j+1], t[i+1])))) - indicator(1/2 <= g(max(t[i], min(y[j], t[i+1]))))))',
              hypothesis('split'),
            ],
            [
              '<=',
              'rhs',
              lemma('absolute-value-of-sum', {
                at: {
                  I: 'range(p)',
                  f: 'array(i in range(p), indicator(1/2 <= g(max(t[i], min(y[j+1], t[i+1])))) - indicator(1/2 <= g(max(t[i], min(y[j], t[i+1])))))',
                },
              }),
            ],
          ],
        ),
        [
          '<=',
          'sum(j in range(m), sum(i in range(p), abs(indicator(1/2 <= g(max(t[i], min(y[j+1], t[i+1])))) - indicator(1/2 <= g(max(t[i], min(y[j], t[i+1])))))))',
          hypothesis('step'),
        ],
        [
          '==',
          'sum(i in range(p), sum(j in range(m), abs(indicator(1/2 <= g(max(t[i], min(y[j+1], t[i+1])))) - indicator(1/2 <= g(max(t[i], min(y[j], t[i+1])))))))',
          algebra(),
        ],
        [
          '<=',
          'rhs',
          lemma(id, {
            part: 'sums of bounded terms',
            at: {
              n: 'p',
              f: 'array(i in nat, sum(j in range(m), abs(indicator(1/2 <= g(max(t[i], min(y[j+1], t[i+1])))) - indicator(1/2 <= g(max(t[i], min(y[j], t[i+1])))))))',
            },
          }),
        ],
      ],
      instances: {
        sizes: { p: [1, 2], m: [0, 3] },
        raw: { bend: real('[-2,2]') },
        construct: { 't[i in nat]': 'i*m/p', 'y[j in nat]': 'j' },
        models: { g: 'map(x in R, (1 + bend)*x - 2*bend*relu(x - m*(p - 1)/p))' },
        regimes: {
          'tight: one piece': { sizes: { p: [1, 1], m: [1, 1] }, construct: { bend: '0' } },
          'one piece, level or rising late': {
            sizes: { p: [1, 1], m: [3, 3] },
            models: { g: ['map(x in R, 1/2)', 'map(x in R, 2/5)', 'map(x in R, x - 2)'] },
          },
          'one point again and again': {
            sizes: { p: [1, 1], m: [3, 3] },
            construct: { 'y[j in nat]': '0', bend: '0' },
          },
        },
      },
    },
  },
  instances: {
    sizes: { n: [0, 2], i: [0, 2] },
    raw: { less: array('nat', { is: 'nonnegative' }) },
  },
  controls: {
    'no change': {
      part: 'continuous pieces',
      replace: ['<= p', '<= p - 1'],
      counterexample: { p: 1, m: 1, g: 'map(x in R, x)', t: [0, 1, 1], y: [0, 1] },
      instances: { sizes: { p: [1, 1], m: [1, 1] }, construct: { bend: '0' } },
      because: 'g(x) = x is one piece and changes its label once between 0 and 1',
    },
  },
});
