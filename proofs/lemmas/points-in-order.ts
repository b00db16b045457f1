/**
 * # Points in order
 *
 * Between lo and hi the points t[0], …, t[n-1], given in any order and with repetitions, cut n + 1 intervals [T[k], T[k+1]] whose ends rise and
 * none of which has one of them inside. By insertion: one point more, c, changes T[k+1] to max(T[k], min(T[k+1], c)).
 * Not claimed: that the ends of the intervals are among the points, though they are when all points lie between lo and hi.
 */
import {
  algebra,
  array,
  both,
  by,
  cases,
  contradiction,
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

const id = 'points-in-order';

/** The first n points in order. */
const ordered = (n: string) =>
  `exists(T in R[nat], ((T[0] == lo) and (forall(k in nat, T[${n}+1+k] == hi))) and ((forall(k in nat, T[k] <= T[k+1])) and (forall(k in nat, i in range(${n}), (t[i] - T[k])*(T[k+1] - t[i]) <= 0))))`;
/** The inserted sequence behind its first member. */
const inserted = (k: string) => `max(T[${k}], min(T[${k}+1], t[m]))`;
const earlier = have('earlier', 'i + 1 <= m', [
  have('less', 'i < m', [['<', 'rhs', sign()]]),
  ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap', at: { p: 'i', q: 'm' } })],
]);

export default proof({
  id,
  title: 'n points cut an interval into n + 1',
  sources: [],
  references: [],

  given: {},

  parts: {
    'not inside of a part': {
      given: { v: real(), a: real(), b: real(), c: real(), d: real() },
      hypotheses: {
        'from a': 'a <= c',
        'in order': 'c <= d',
        'to b': 'd <= b',
        'not inside': '(v - a)*(b - v) <= 0',
      },
      states: '(v - c)*(d - v) <= 0',
      instances: {
        raw: {
          before: real('nonnegative'),
          length: real('nonnegative'),
          after: real('nonnegative'),
          away: real('nonnegative'),
          side: real(),
        },
        draw: { side: { oneOf: [0, 1] } },
        construct: {
          c: 'a + before',
          d: 'a + before + length',
          b: 'a + before + length + after',
          v: 'a - away + side*(before + length + after + 2*away)',
        },
        regimes: { 'tight: at an end': { construct: { c: 'a', v: 'a' } } },
      },
      derivation: [
        cases(
          'v <= a',
          [
            have('before', 'v <= c', [
              ['<=', 'a', hypothesis('case')],
              ['<=', 'rhs', hypothesis('from a')],
            ]),
            have('before the end', 'v <= d', [
              ['<=', 'c', hypothesis('before')],
              ['<=', 'rhs', hypothesis('in order')],
            ]),
            ['<=', 'rhs', sign('(c - v)*(d - v)')],
          ],
          [
            have('after', 'b <= v', [
              ['==', 'v + (v - a)*(b - v)/(v - a)', algebra()],
              ['<=', 'v + 0/(v - a)', hypothesis('not inside', { times: '1/(v - a)' })],
              ['==', 'rhs', algebra()],
            ]),
            have('after the end', 'd <= v', [
              ['<=', 'b', hypothesis('to b')],
              ['<=', 'rhs', hypothesis('after')],
            ]),
            have('after the start', 'c <= v', [
              ['<=', 'd', hypothesis('in order')],
              ['<=', 'rhs', hypothesis('after the end')],
            ]),
            ['<=', 'rhs', sign('(v - c)*(v - d)')],
          ],
        ),
      ],
    },
    'a member before': {
      given: { a: real(), g: array('nat') },
      states: 'exists(T in R[nat], (T[0] == a) and (forall(k in nat, T[k+1] == g[k])))',
      instances: {
        raw: { slope: real() },
        construct: { 'g[l in nat]': 'a + slope*(l + 1)^2', 'T[l in nat]': 'a + slope*l^2' },
      },
      derivation: [
        witness({ T: 'array(k in nat, delta(k,0)*a + sum(j in range(k), delta(j+1,k)*g[j]))' }),
        both(
          [['==', 'rhs', algebra()]],
          [
            have('moved', 'forall(j in nat, delta(j+1,k+1) == delta(k,j))', [
              cases(
                'j == k',
                [
                  ['==', 'delta(k+1,k+1)', hypothesis('case')],
                  ['==', 'delta(k,k)', algebra()],
                  ['==', 'rhs', hypothesis('case')],
                ],
                [
                  have('successors', 'j + 1 != k + 1', [['!=', 'rhs', sign()]]),
                  ['==', '0', algebra()],
                  ['==', 'rhs', algebra()],
                ],
              ),
            ]),
            have('not the first', 'delta(k+1,0) == 0', [['==', 'rhs', algebra()]]),
            ['==', '0*a + sum(j in range(k+1), delta(j+1,k+1)*g[j])', hypothesis('not the first')],
            ['==', 'sum(j in range(k+1), delta(k,j)*g[j])', hypothesis('moved')],
            [
              '==',
              'rhs',
              lemma('sum-against-delta', { at: { n: 'k+1', i: 'k', h: 'array(j in nat, g[j])' } }),
            ],
          ],
        ),
      ],
    },
    ordered: {
      given: { n: natural(), t: array('nat'), lo: real(), hi: real() },
      hypotheses: { interval: 'lo <= hi' },
      states: ordered('n'),
      instances: {
        raw: { length: real('nonnegative') },
        draw: {
          lo: { oneOf: [-1, 0] },
          length: { oneOf: [0, 1, 2] },
          t: { oneOf: [-2, -1, '-1/2', 0, '1/2', 1, 2] },
        },
        construct: {
          hi: 'lo + length',
          'T[l in nat]':
            'delta(l,0)*lo + indicator(n + 1 <= l)*hi + delta(n,1)*delta(l,1)*max(lo, min(hi, t[0])) + delta(n,2)*(delta(l,1)*max(lo, min(hi, min(t[0], t[1]))) + delta(l,2)*max(lo, min(hi, max(t[0], t[1]))))',
        },
        regimes: {
          'tight: an interval without length': { construct: { hi: 'lo', 'T[l in nat]': 'lo' } },
        },
      },
      derivation: [
        have('each', `forall(m in nat, ${ordered('m')})`, [
          induction('m', {
            base: [
              obtain(
                'T',
                'two',
                lemma(id, { part: 'a member before', at: { a: 'lo', g: 'array(k in nat, hi)' } }),
              ),
              have('first', 'T[0] == lo', [['==', 'rhs', hypothesis('two')]]),
              have('later', 'forall(k in nat, T[k+1] == hi)', [['==', 'rhs', hypothesis('two')]]),
              witness({ T: 'T' }),
              both(
                [both([['==', 'rhs', hypothesis('first')]], [['==', 'rhs', hypothesis('later')]])],
                [
                  both(
                    [
                      cases(
                        'k == 0',
                        [
                          ['==', 'T[0]', hypothesis('case')],
                          ['==', 'lo', hypothesis('first')],
                          ['<=', 'hi', hypothesis('interval')],
                          ['==', 'rhs', hypothesis('later')],
                        ],
                        [
                          have('positive', '0 < k', [['<', 'rhs', sign()]]),
                          obtain(
                            'o',
                            'before',
                            lemma('naturals-are-discrete', { part: 'predecessor', at: { q: 'k' } }),
                          ),
                          ['==', 'T[o+1]', hypothesis('before')],
                          ['==', 'hi', hypothesis('later')],
                          ['==', 'rhs', hypothesis('later')],
                        ],
                      ),
                    ],
                    [
                      contradiction('0 < 0', [
                        ['<', 'i + 1', sign()],
                        ['<=', 'rhs', hypothesis('assumed')],
                      ]),
                    ],
                  ),
                ],
              ),
            ],
            step: [
              obtain('T', 'old', hypothesis('induction')),
              have('old ends', '(T[0] == lo) and (forall(k in nat, T[m+1+k] == hi))', [
                by(hypothesis('old')),
              ]),
              have('old first', 'T[0] == lo', [['==', 'rhs', hypothesis('old ends')]]),
              have('old last', 'forall(k in nat, T[m+1+k] == hi)', [by(hypothesis('old ends'))]),
              have(
                'old parts',
                '(forall(k in nat, T[k] <= T[k+1])) and (forall(k in nat, i in range(m), (t[i] - T[k])*(T[k+1] - t[i]) <= 0))',
                [by(hypothesis('old'))],
              ),
              have('old order', 'forall(k in nat, T[k] <= T[k+1])', [by(hypothesis('old parts'))]),
              have('old not inside', 'forall(k in nat, i in range(m), (t[i] - T[k])*(T[k+1] - t[i]) <= 0)', [
                by(hypothesis('old parts')),
              ]),
              obtain(
                'S',
                'inserted',
                lemma(id, {
                  part: 'a member before',
                  at: { a: 'lo', g: `array(k in nat, ${inserted('k')})` },
                }),
              ),
              have('first', 'S[0] == lo', [['==', 'rhs', hypothesis('inserted')]]),
              have('next', `forall(k in nat, S[k+1] == ${inserted('k')})`, [
                ['==', 'rhs', hypothesis('inserted')],
              ]),
              have('from', 'forall(k in nat, T[k] <= S[k+1])', [
                ['<=', inserted('k'), algebra()],
                ['==', 'rhs', hypothesis('next')],
              ]),
              have('to', 'forall(k in nat, S[k+1] <= T[k+1])', [
                ['==', inserted('k'), hypothesis('next')],
                ['<=', 'rhs', hypothesis('old order')],
              ]),
              have('order', 'forall(k in nat, S[k] <= S[k+1])', [
                cases(
                  'k == 0',
                  [
                    ['==', 'S[0]', hypothesis('case')],
                    ['==', 'lo', hypothesis('first')],
                    ['==', 'T[0]', hypothesis('old first')],
                    ['<=', 'S[0+1]', hypothesis('from', { at: { k: '0' } })],
                    ['==', 'rhs', hypothesis('case')],
                  ],
                  [
                    have('positive', '0 < k', [['<', 'rhs', sign()]]),
                    obtain(
                      'o',
                      'before',
                      lemma('naturals-are-discrete', { part: 'predecessor', at: { q: 'k' } }),
                    ),
                    ['==', 'S[o+1]', hypothesis('before')],
                    ['<=', 'T[o+1]', hypothesis('to')],
                    ['<=', 'S[o+1+1]', hypothesis('from')],
                    ['==', 'rhs', hypothesis('before')],
                  ],
                ),
              ]),
              witness({ T: 'S' }),
              both(
                [
                  both(
                    [['==', 'rhs', hypothesis('first')]],
                    [
                      have('not beyond', 'min(hi, t[m]) <= hi', [['<=', 'rhs', algebra()]]),
                      ['==', inserted('m+1+k'), hypothesis('next')],
                      [
                        '==',
                        'max(hi, min(hi, t[m]))',
                        hypothesis('old last', { at: { k: 'k' } }),
                        hypothesis('old last', { at: { k: 'k + 1' } }),
                      ],
                      ['==', 'rhs', algebra()],
                    ],
                  ),
                ],
                [
                  both(
                    [['<=', 'rhs', hypothesis('order')]],
                    [
                      have(
                        'old part',
                        'forall(o in nat, v in R, T[o] <= S[k], S[k+1] <= T[o+1], (v - T[o])*(T[o+1] - v) <= 0, (v - S[k])*(S[k+1] - v) <= 0)',
                        [
                          have('rises', 'S[k] <= S[k+1]', [['<=', 'rhs', hypothesis('order')]]),
                          [
                            '<=',
                            'rhs',
                            lemma(id, {
                              part: 'not inside of a part',
                              at: { a: 'T[o]', b: 'T[o+1]', c: 'S[k]', d: 'S[k+1]', v: 'v' },
                            }),
                          ],
                        ],
                      ),
                      have('left of it', 'forall(v in R, v <= S[k], (v - S[k])*(S[k+1] - v) <= 0)', [
                        have('rises', 'S[k] <= S[k+1]', [['<=', 'rhs', hypothesis('order')]]),
                        have('far', 'v <= S[k+1]', [
                          ['<=', 'S[k]', hypothesis("assumed'")],
                          ['<=', 'rhs', hypothesis('rises')],
                        ]),
                        ['<=', 'rhs', sign('(S[k] - v)*(S[k+1] - v)')],
                      ]),
                      have('right of it', 'forall(v in R, S[k+1] <= v, (v - S[k])*(S[k+1] - v) <= 0)', [
                        have('rises', 'S[k] <= S[k+1]', [['<=', 'rhs', hypothesis('order')]]),
                        have('far', 'S[k] <= v', [
                          ['<=', 'S[k+1]', hypothesis('rises')],
                          ['<=', 'rhs', hypothesis("assumed'")],
                        ]),
                        ['<=', 'rhs', sign('(v - S[k])*(v - S[k+1])')],
                      ]),
                      cases(
                        'k == 0',
                        [
                          have('start', 'S[k] == T[0]', [
                            ['==', 'S[0]', hypothesis('case')],
                            ['==', 'lo', hypothesis('first')],
                            ['==', 'rhs', hypothesis('old first')],
                          ]),
                          have('end', `S[k+1] == ${inserted('0')}`, [
                            ['==', 'S[0+1]', hypothesis('case')],
                            ['==', 'rhs', hypothesis('next')],
                          ]),
                          cases(
                            'i == m',
                            [
                              cases(
                                't[m] <= T[0]',
                                [
                                  have('not after', 't[m] <= S[k]', [
                                    ['<=', 'T[0]', hypothesis("case''")],
                                    ['==', 'rhs', hypothesis('start')],
                                  ]),
                                  ['==', '(t[m] - S[k])*(S[k+1] - t[m])', hypothesis("case'")],
                                  ['<=', 'rhs', hypothesis('left of it')],
                                ],
                                [
                                  have('after', 'S[k+1] <= t[m]', [
                                    ['==', inserted('0'), hypothesis('end')],
                                    ['<=', 'rhs', sign()],
                                  ]),
                                  ['==', '(t[m] - S[k])*(S[k+1] - t[m])', hypothesis("case'")],
                                  ['<=', 'rhs', hypothesis('right of it')],
                                ],
                              ),
                            ],
                            [
                              earlier,
                              have('left end', 'T[0] <= S[k]', [['==', 'rhs', hypothesis('start')]]),
                              have('right end', 'S[k+1] <= T[0+1]', [
                                ['==', inserted('0'), hypothesis('end')],
                                ['<=', 'rhs', hypothesis('old order')],
                              ]),
                              have('was not', '(t[i] - T[0])*(T[0+1] - t[i]) <= 0', [
                                ['<=', 'rhs', hypothesis('old not inside', { at: { k: '0', i: 'i' } })],
                              ]),
                              ['<=', 'rhs', hypothesis('old part', { at: { o: '0', v: 't[i]' } })],
                            ],
                          ),
                        ],
                        [
                          have('positive', '0 < k', [['<', 'rhs', sign()]]),
                          obtain(
                            'o',
                            'before',
                            lemma('naturals-are-discrete', { part: 'predecessor', at: { q: 'k' } }),
                          ),
                          have('start', `S[k] == ${inserted('o')}`, [
                            ['==', 'S[o+1]', hypothesis('before')],
                            ['==', 'rhs', hypothesis('next')],
                          ]),
                          have('end', `S[k+1] == ${inserted('o+1')}`, [
                            ['==', 'S[o+1+1]', hypothesis('before')],
                            ['==', 'rhs', hypothesis('next')],
                          ]),
                          have('old rise', 'T[o] <= T[o+1]', [['<=', 'rhs', hypothesis('old order')]]),
                          have('old rise again', 'T[o+1] <= T[o+1+1]', [
                            ['<=', 'rhs', hypothesis('old order')],
                          ]),
                          cases(
                            't[m] <= T[o+1]',
                            [
                              cases(
                                'i == m',
                                [
                                  have('not after', 't[m] <= S[k]', [
                                    ['<=', 'min(T[o+1], t[m])', sign()],
                                    ['<=', inserted('o'), algebra()],
                                    ['==', 'rhs', hypothesis('start')],
                                  ]),
                                  ['==', '(t[m] - S[k])*(S[k+1] - t[m])', hypothesis("case''")],
                                  ['<=', 'rhs', hypothesis('left of it')],
                                ],
                                [
                                  earlier,
                                  have('left end', 'T[o] <= S[k]', [
                                    ['<=', inserted('o'), algebra()],
                                    ['==', 'rhs', hypothesis('start')],
                                  ]),
                                  have('right end', 'S[k+1] <= T[o+1]', [
                                    ['==', inserted('o+1'), hypothesis('end')],
                                    ['<=', 'rhs', sign()],
                                  ]),
                                  have('was not', '(t[i] - T[o])*(T[o+1] - t[i]) <= 0', [
                                    ['<=', 'rhs', hypothesis('old not inside')],
                                  ]),
                                  ['<=', 'rhs', hypothesis('old part', { at: { o: 'o', v: 't[i]' } })],
                                ],
                              ),
                            ],
                            [
                              cases(
                                'i == m',
                                [
                                  have('after', 'S[k+1] <= t[m]', [
                                    ['==', inserted('o+1'), hypothesis('end')],
                                    ['<=', 'rhs', sign()],
                                  ]),
                                  ['==', '(t[m] - S[k])*(S[k+1] - t[m])', hypothesis("case''")],
                                  ['<=', 'rhs', hypothesis('right of it')],
                                ],
                                [
                                  earlier,
                                  have('left end', 'T[o+1] <= S[k]', [
                                    ['<=', 'min(T[o+1], t[m])', sign()],
                                    ['<=', inserted('o'), algebra()],
                                    ['==', 'rhs', hypothesis('start')],
                                  ]),
                                  have('right end', 'S[k+1] <= T[o+1+1]', [
                                    ['==', inserted('o+1'), hypothesis('end')],
                                    ['<=', 'rhs', sign()],
                                  ]),
                                  have('was not', '(t[i] - T[o+1])*(T[o+1+1] - t[i]) <= 0', [
                                    [
                                      '<=',
                                      'rhs',
                                      hypothesis('old not inside', { at: { k: 'o + 1', i: 'i' } }),
                                    ],
                                  ]),
                                  ['<=', 'rhs', hypothesis('old part', { at: { o: 'o + 1', v: 't[i]' } })],
                                ],
                              ),
                            ],
                          ),
                        ],
                      ),
                    ],
                  ),
                ],
              ),
            ],
          }),
        ]),
        by(hypothesis('each', { at: { m: 'n' } })),
      ],
    },
  },

  instances: { sizes: { n: [0, 2], k: [0, 3], i: [0, 1] } },

  controls: {
    'one interval less': {
      part: 'ordered',
      replace: ['T[n+1+k]', 'T[n+k]'],
      counterexample: { n: 1, t: [1, 1, 1, 1], lo: 0, hi: 2, T: [0, 2, 2, 2], k: 0, i: 0 },
      instances: {
        sizes: { n: [1, 1], i: [0, 0] },
        construct: { lo: '0', hi: '2', 't[j in nat]': '1', 'T[l in nat]': '2 - 2*delta(l,0)' },
      },
      because: 'two intervals at least are needed for a point inside',
    },
    'the interval shorter than its part': {
      part: 'not inside of a part',
      without: ['to b'],
      counterexample: { v: 2, a: 0, b: 1, c: 0, d: 3 },
      instances: { construct: { a: '0', b: '1', v: '2', c: '0', d: '3' } },
      because: '2 is not inside of [0, 1], but of [0, 3]',
    },
  },
});
