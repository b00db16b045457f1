/**
 * # Thresholds are learnable from examples that one of them explains
 *
 * Examples on the line are labelled by 1[x <= t]; from m independent ones a threshold is learnt that is right on all of them and not above t.
 * It errs with probability eps or more with probability at most (1 - eps)^m, under any law, atoms or not. The error interval lies
 * to the left of the target. For the smallest such threshold (the largest positive example, or a start below all examples if there is none)
 * this is an equality when some interval [c, t] has probability eps, which a law without atoms allows whenever the positive examples have
 * probability eps or more. Of independence it is used that intervals that end at t are missed by all examples with the product of the
 * probabilities, of laws that they are countably additive. Not claimed: more than eps with the same equality where an atom has that error
 * (then it is false, see `controls`), other classes.
 */
import {
  algebra,
  array,
  cases,
  contradiction,
  type Derivation,
  have,
  hypothesis,
  law,
  lemma,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  supremum,
  witness,
} from 'lemmata';

const itself = 'pac-thresholds';
/** The probability that an example lies above x, but not above the target: the error of the threshold x. */
const above = (x: string) => `E(v in Domain, indicator(${x} < Y[v])*indicator(Y[v] <= t))`;
const from = (x: string) => `E(v in Domain, indicator(${x} <= Y[v])*indicator(Y[v] <= t))`;
const inside = (than: '<' | '<=', x: string) => `indicator(${x} ${than} X[i,w])*indicator(X[i,w] <= t)`;
/** One when no example of the sample lies above (from) x and not above the target. */
const none = (than: '<' | '<=', x: string) => `indicator(sum(i in M, ${inside(than, x)}) <= 0)`;

const thresholds = {
  Domain: law('examples'),
  Sample: law('samples'),
  M: nonemptySet('examples of a sample'),
  Y: array('Domain'),
  X: array('M', 'Sample'),
  t: real(),
  start: real(),
  chosen: array('Sample'),
};
const smallest = {
  'no draw in [a,t]': `forall(a in R, E(w in Sample, ${none('<=', 'a')}) == (1 - ${from('a')})^card(M))`,
  smallest: 'forall(w in Sample, chosen[w] == max(i in M, start + indicator(X[i,w] <= t)*(X[i,w] - start)))',
};
/** Up to three points, and one example of them; with two points also two independent ones. */
const points = ['low', 'low + gap', 'low + 2*gap + more'];
const point = (bit: string) => `low + ${bit}*gap + indicator(1 < ${bit})*more`;
const lastBefore = points.map((x) => `indicator(${x} < b)*(${x}) + (1 - indicator(${x} < b))*(b - 1)`);
const intervals = {
  sizes: { M: [1, 1], Domain: [3, 3], Sample: [3, 3] },
  raw: {
    low: real(),
    gap: real('positive'),
    more: real('nonnegative'),
    side: array('Domain'),
    bit: array('M', 'Sample'),
    share: real('[0,1]'),
  },
  // By sizes: three points and one example; two points, and one example of them or two.
  draw: {
    Domain: {
      tables: [
        ['1/4', '1/4', '1/2'],
        ['1/4', '3/4'],
      ],
    },
    Sample: {
      tables: [
        ['1/4', '1/4', '1/2'],
        ['1/4', '3/4'],
        ['1/16', '3/16', '3/16', '9/16'],
      ],
    },
    side: {
      tables: [
        [0, 1, 2],
        [0, 1],
      ],
    },
    bit: {
      tables: [
        [[0, 1, 2]],
        [[0, 1]],
        [
          [0, 0, 1, 1],
          [0, 1, 0, 1],
        ],
      ],
    },
  },
  construct: {
    'Y[v in Domain]': point('side[v]'),
    'X[i in M, w in Sample]': point('bit[i,w]'),
    start: 'low - 1',
    t: 'low + 2*gap',
    'chosen[w in Sample]': 'max(i in M, start + indicator(X[i,w] <= t)*(X[i,w] - start))',
    d: `max(${lastBefore.join(', ')})`,
    c: 'low + gap',
    eps: 'share',
  },
  regimes: {
    'two examples': {
      sizes: { M: [2, 2], Domain: [2, 2], Sample: [4, 4] },
      construct: { t: 'low + gap' },
    },
    'tight: the target is a point': { construct: { t: 'low + gap', eps: '1/4' } },
  },
} as const;
const drawn = {
  'some error': '0 < eps',
  'no draw in (a,t]': `forall(a in R, E(w in Sample, ${none('<', 'a')}) == (1 - ${above('a')})^card(M))`,
  'no draw in [a,t]': `forall(a in R, E(w in Sample, ${none('<=', 'a')}) == (1 - ${from('a')})^card(M))`,
  'countably additive':
    'forall(b in R, eta in positive, exists(d in R, (d < b) and (E(v in Domain, indicator(d < Y[v])*indicator(Y[v] < b)) <= eta)))',
  'from the start': 'forall(w in Sample, start <= chosen[w])',
  consistent: 'forall(i in M, w in Sample, X[i,w] <= t, X[i,w] <= chosen[w])',
};

/** No example of a sample with a bad threshold lies above (from) c, and each one does with probability eps or more. */
const noDraw = (than: '<' | '<='): Derivation => {
  const mass = (than === '<' ? above : from)('c');
  return [
    have('no draw', `forall(w in Sample, indicator(eps <= ${above('chosen[w]')}) <= ${none(than, 'c')})`, [
      cases(
        `eps <= ${above('chosen[w]')}`,
        [
          have('none', `forall(i in M, ${inside(than, 'c')} == 0)`, [
            cases(
              'X[i,w] <= t',
              [
                have('far', `eps <= ${above('X[i,w]')}`, [['<=', 'rhs', hypothesis('bad examples')]]),
                have('to the left', than === '<' ? 'X[i,w] <= c' : 'X[i,w] < c', [
                  [than === '<' ? '<=' : '<', 'rhs', hypothesis('left')],
                ]),
                ['==', 'rhs', hypothesis('to the left')],
              ],
              [['==', 'rhs', hypothesis("case'''")]],
            ),
          ]),
          ['==', '1', hypothesis("case''")],
          ['==', 'indicator(sum(i in M, 0) <= 0)', algebra()],
          ['==', 'rhs', hypothesis('none')],
        ],
        [
          ['==', '0', hypothesis("case''")],
          ['<=', 'rhs', sign()],
        ],
      ),
    ]),
    have('at most surely', `0 <= 1 - ${mass}`, [
      [
        '<=',
        'rhs',
        sign(
          `E(v in Domain, 1 - indicator(c ${than} Y[v]) + indicator(c ${than} Y[v])*(1 - indicator(Y[v] <= t)))`,
        ),
      ],
    ]),
    ['<=', `E(w in Sample, ${none(than, 'c')})`, hypothesis('no draw')],
    ['==', `(1 - ${mass})^card(M)`, hypothesis(than === '<' ? 'no draw in (a,t]' : 'no draw in [a,t]')],
    ['==', `prod(i in M, 1 - ${mass})`, algebra()],
    ['<=', 'prod(i in M, 1 - eps)', hypothesis('mass')],
    ['==', 'rhs', algebra()],
  ];
};

/** Two points, the larger of which is the target; one example. */
const twoPoints = {
  Domain: ['1/2', '1/2'],
  Sample: ['1/2', '1/2'],
  M: 1,
  Y: [0, 1],
  X: [[0, 1]],
  t: 1,
  start: -1,
  chosen: [0, 1],
  eps: '1/2',
  low: 0,
  gap: 1,
  more: 0,
  side: [0, 1],
  bit: [[0, 1]],
};

export default proof({
  id: itself,
  title: 'A consistent threshold errs by eps with probability at most (1 - eps)^m',
  sources: [
    {
      document: 'foundations-article',
      section: 'PAC Learning Framework (definition, Sample Complexity)',
      relation: 'made precise',
    },
  ],
  references: ['shalevshwartz2014, Section 6.1'],

  given: { eps: real('[0,1]') },

  parts: {
    thresholds: {
      given: thresholds,
      hypotheses: drawn,
      states: `E(w in Sample, indicator(eps <= ${above('chosen[w]')})) <= (1 - eps)^card(M)`,
      derivation: [
        have('falls', `forall(x in R, y in R, x <= y, ${above('y')} <= ${above('x')})`, [
          have('pointwise', 'forall(z in R, indicator(y < z) <= indicator(x < z))', [
            cases(
              'y < z',
              [
                have('further', 'x < z', [
                  ['<=', 'y', hypothesis('assumed')],
                  ['<', 'rhs', hypothesis('case')],
                ]),
                ['==', '1', hypothesis('case')],
                ['==', 'rhs', hypothesis('further')],
              ],
              [
                ['==', '0', hypothesis('case')],
                ['<=', 'rhs', sign()],
              ],
            ),
          ]),
          ['<=', 'rhs', hypothesis('pointwise')],
        ]),
        cases(
          `eps <= ${above('start')}`,
          [
            have('some', `exists(x in R, eps <= ${above('x')})`, [
              witness({ x: 'start' }),
              ['<=', 'rhs', hypothesis('case')],
            ]),
            have('bounded', `exists(last in R, forall(x in R, eps <= ${above('x')}, x <= last))`, [
              witness({ last: 't' }),
              contradiction('0 < 0', [
                have('none above', 'forall(v in Domain, indicator(x < Y[v])*indicator(Y[v] <= t) == 0)', [
                  cases(
                    'x < Y[v]',
                    [
                      have('beyond', 't < Y[v]', [
                        ['<', 'x', hypothesis('contrary')],
                        ['<', 'rhs', hypothesis("case'")],
                      ]),
                      ['==', 'rhs', hypothesis('beyond')],
                    ],
                    [['==', 'rhs', hypothesis("case'")]],
                  ),
                ]),
                ['<', 'eps', hypothesis('some error')],
                ['<=', above('x'), hypothesis('assumed')],
                ['==', 'E(v in Domain, 0)', hypothesis('none above')],
                ['==', 'rhs', algebra()],
              ]),
            ]),
            obtain('c', 'least', supremum({ nonempty: 'some', bounded: 'bounded' })),
            have('mass to the left', `forall(x in R, x < c, eps <= ${above('x')})`, [
              obtain('y', 'further', hypothesis('least', { at: { last: 'x' } })),
              have('order', 'x <= y', [['<=', 'rhs', hypothesis('further')]]),
              ['<=', above('y'), hypothesis('further')],
              ['<=', 'rhs', hypothesis('falls')],
            ]),
            have('less to the right', `forall(x in R, c < x, ${above('x')} < eps)`, [
              contradiction('0 < 0', [
                ['<', 'x - c', hypothesis('assumed')],
                ['<=', 'c - c', hypothesis('least')],
                ['==', 'rhs', algebra()],
              ]),
            ]),
            have(
              'bad examples',
              `forall(w in Sample, i in M, eps <= ${above('chosen[w]')}, X[i,w] <= t, eps <= ${above('X[i,w]')})`,
              [
                have('right', 'X[i,w] <= chosen[w]', [['<=', 'rhs', hypothesis('consistent')]]),
                ['<=', above('chosen[w]'), hypothesis('assumed-1')],
                ['<=', 'rhs', hypothesis('falls')],
              ],
            ),
            cases(
              `eps <= ${above('c')}`,
              [
                have('mass', `eps <= ${above('c')}`, [['<=', 'rhs', hypothesis("case'")]]),
                have('left', `forall(x in R, eps <= ${above('x')}, x <= c)`, [
                  ['<=', 'rhs', hypothesis('least')],
                ]),
                ...noDraw('<'),
              ],
              [
                have('mass', `eps <= ${from('c')}`, [
                  contradiction('0 < 0', [
                    obtain(
                      'd',
                      'near',
                      hypothesis('countably additive', { at: { b: 'c', eta: `(eps - ${from('c')})/2` } }),
                    ),
                    have(
                      'split',
                      'forall(z in R, indicator(d < z)*indicator(z <= t) <= indicator(d < z)*indicator(z < c) + indicator(c <= z)*indicator(z <= t))',
                      [
                        cases(
                          'c <= z',
                          [
                            ['<=', 'indicator(z <= t)', sign('(1 - indicator(d < z))*indicator(z <= t)')],
                            ['==', 'rhs', hypothesis("case''")],
                          ],
                          [
                            ['<=', 'indicator(d < z)', sign('indicator(d < z)*(1 - indicator(z <= t))')],
                            ['==', 'rhs', hypothesis("case''")],
                          ],
                        ),
                      ],
                    ),
                    ['<', `(eps - ${from('c')})/2`, sign()],
                    ['==', `eps - ${from('c')} - (eps - ${from('c')})/2`, algebra()],
                    [
                      '<=',
                      `eps - ${from('c')} - E(v in Domain, indicator(d < Y[v])*indicator(Y[v] < c))`,
                      hypothesis('near'),
                    ],
                    [
                      '==',
                      `eps - E(v in Domain, indicator(d < Y[v])*indicator(Y[v] < c) + indicator(c <= Y[v])*indicator(Y[v] <= t))`,
                      algebra(),
                    ],
                    ['<=', `eps - ${above('d')}`, hypothesis('split')],
                    ['<=', 'eps - eps', hypothesis('mass to the left')],
                    ['==', 'rhs', algebra()],
                  ]),
                ]),
                have('left', `forall(x in R, eps <= ${above('x')}, x < c)`, [
                  contradiction('0 < 0', [
                    ['<', `eps - ${above('c')}`, hypothesis("case'")],
                    ['<=', `${above('x')} - ${above('c')}`, hypothesis('assumed')],
                    ['<=', `${above('c')} - ${above('c')}`, hypothesis('falls')],
                    ['==', 'rhs', algebra()],
                  ]),
                ]),
                ...noDraw('<='),
              ],
            ),
          ],
          [
            have('never', `forall(w in Sample, indicator(eps <= ${above('chosen[w]')}) == 0)`, [
              have('small', `${above('chosen[w]')} < eps`, [
                ['<=', above('start'), hypothesis('falls')],
                ['<', 'rhs', hypothesis('case')],
              ]),
              ['==', 'rhs', hypothesis('small')],
            ]),
            ['==', 'E(w in Sample, 0)', hypothesis('never')],
            ['<=', 'rhs', sign()],
          ],
        ),
      ],
      instances: intervals,
    },
    'smallest threshold': {
      given: { ...thresholds, c: real() },
      hypotheses: { ...smallest, 'the start is below': 'start < c' },
      states: `(1 - ${from('c')})^card(M) <= E(w in Sample, indicator(${from('c')} <= ${above('chosen[w]')}))`,
      derivation: [
        have('left', `forall(w in Sample, sum(i in M, ${inside('<=', 'c')}) <= 0, chosen[w] < c)`, [
          have('each', `forall(i in M, ${inside('<=', 'c')} == 0)`, [
            [
              '==',
              'rhs',
              lemma('zero-sum-of-nonnegative', {
                at: { I: 'M', f: `array(j in M, ${inside('<=', 'c').replaceAll('X[i', 'X[j')})`, i: 'i' },
              }),
            ],
          ]),
          have('below', 'forall(i in M, start + indicator(X[i,w] <= t)*(X[i,w] - start) < c)', [
            cases(
              'X[i,w] <= t',
              [
                have('outside', 'X[i,w] < c', [
                  contradiction('0 < 0', [
                    ['<', '1', sign()],
                    ['==', inside('<=', 'c'), hypothesis('case')],
                    ['==', 'rhs', hypothesis('each', { at: { i: 'i' } })],
                  ]),
                ]),
                ['==', 'X[i,w]', hypothesis('case')],
                ['<', 'rhs', hypothesis('outside')],
              ],
              [
                ['==', 'start', hypothesis('case')],
                ['<', 'rhs', hypothesis('the start is below')],
              ],
            ),
          ]),
          ['==', 'max(i in M, start + indicator(X[i,w] <= t)*(X[i,w] - start))', hypothesis('smallest')],
          ['<', 'rhs', hypothesis('below')],
        ]),
        have('farther', 'forall(x in R, z in R, x < c, indicator(c <= z) <= indicator(x < z))', [
          cases(
            'c <= z',
            [
              have('beyond', 'x < z', [
                ['<', 'c', hypothesis('assumed')],
                ['<=', 'rhs', hypothesis('case')],
              ]),
              ['==', '1', hypothesis('case')],
              ['==', 'rhs', hypothesis('beyond')],
            ],
            [
              ['==', '0', hypothesis('case')],
              ['<=', 'rhs', sign()],
            ],
          ),
        ]),
        have(
          'bad',
          `forall(w in Sample, ${none('<=', 'c')} <= indicator(${from('c')} <= ${above('chosen[w]')}))`,
          [
            cases(
              `sum(i in M, ${inside('<=', 'c')}) <= 0`,
              [
                have('to the left', 'chosen[w] < c', [['<', 'rhs', hypothesis('left')]]),
                have('far', `${from('c')} <= ${above('chosen[w]')}`, [
                  ['<=', 'rhs', hypothesis('farther', { at: { x: 'chosen[w]', z: 'Y[v]' } })],
                ]),
                ['==', '1', hypothesis('case')],
                ['==', 'rhs', hypothesis('far')],
              ],
              [
                ['==', '0', hypothesis('case')],
                ['<=', 'rhs', sign()],
              ],
            ),
          ],
        ),
        ['==', `E(w in Sample, ${none('<=', 'c')})`, hypothesis('no draw in [a,t]')],
        ['<=', 'rhs', hypothesis('bad')],
      ],
      instances: {
        ...intervals,
        regimes: {
          ...intervals.regimes,
          'beyond the target': { construct: { t: 'low + gap', c: 'low + 2*gap + more' } },
        },
      },
    },
    'thresholds, attained': {
      given: { ...thresholds, c: real() },
      hypotheses: {
        ...drawn,
        ...smallest,
        'the start is below': 'start < c',
        reached: `${from('c')} == eps`,
      },
      states: `E(w in Sample, indicator(eps <= ${above('chosen[w]')})) == (1 - eps)^card(M)`,
      derivation: [
        have('at least', `(1 - eps)^card(M) <= E(w in Sample, indicator(eps <= ${above('chosen[w]')}))`, [
          ['==', `(1 - ${from('c')})^card(M)`, hypothesis('reached')],
          [
            '<=',
            `E(w in Sample, indicator(${from('c')} <= ${above('chosen[w]')}))`,
            lemma(itself, { part: 'smallest threshold' }),
          ],
          ['==', 'rhs', hypothesis('reached')],
        ]),
        have('at most', `E(w in Sample, indicator(eps <= ${above('chosen[w]')})) <= (1 - eps)^card(M)`, [
          ['<=', 'rhs', lemma(itself, { part: 'thresholds' })],
        ]),
        [
          '==',
          'rhs',
          lemma('antisymmetry-of-order', {
            at: { x: `E(w in Sample, indicator(eps <= ${above('chosen[w]')}))`, y: '(1 - eps)^card(M)' },
          }),
        ],
      ],
      instances: { ...intervals, construct: { ...intervals.construct, eps: from('c') } },
    },
  },

  controls: {
    'one percent less': {
      part: 'thresholds',
      replace: ['<= (1 - eps)', '<= 99/100*(1 - eps)'],
      counterexample: twoPoints,
      because: 'the point t has probability eps: equality',
    },
    'one example more': {
      part: 'thresholds',
      replace: ['^card(M)', '^(card(M) + 1)'],
      counterexample: twoPoints,
      because: 'the example misses t with probability 1/2, not 1/4',
    },
    'a threshold that is wrong on an example': {
      part: 'thresholds',
      without: ['consistent'],
      counterexample: { ...twoPoints, chosen: [-1, -1] },
      instances: { construct: { 'chosen[w in Sample]': 'start' }, draw: { eps: { oneOf: ['1/8', '1/4'] } } },
      because: 'the start errs on all positive examples',
    },
    'examples of another law': {
      part: 'thresholds',
      without: ['no draw in (a,t]', 'no draw in [a,t]'],
      counterexample: { ...twoPoints, X: [[0, 0]], chosen: [0, 0] },
      instances: { construct: { 'X[i in M, w in Sample]': 'low', t: 'low + gap', eps: '1/4' } },
      because: 'no example is t, which has probability 1/2',
    },
    'more than eps': {
      part: 'thresholds, attained',
      replace: ['indicator(eps <= ', 'indicator(eps < '],
      counterexample: { ...twoPoints, c: 1 },
      because: 'the other point errs by eps, and no threshold errs by more but the start',
    },
    'no interval of that probability': {
      part: 'thresholds, attained',
      without: ['reached'],
      counterexample: { ...twoPoints, c: 1, eps: '1/4' },
      instances: { construct: { eps: 'share' } },
      because: 'the example misses t with probability 1/2, not 3/4',
    },
    'a threshold that is not the smallest': {
      part: 'smallest threshold',
      without: ['smallest'],
      counterexample: { ...twoPoints, c: 1, chosen: [1, 1] },
      instances: { construct: { 'chosen[w in Sample]': 't' } },
      because: 'the target itself never errs',
    },
    'a start that is not below': {
      part: 'smallest threshold',
      without: ['the start is below'],
      counterexample: { ...twoPoints, c: 0, t: 0, start: 0, X: [[0, 1]], chosen: [0, 0] },
      instances: { construct: { start: 't', c: 't' } },
      because: 'a start at the target never errs',
    },
    'one percent more': {
      part: 'smallest threshold',
      replace: [
        '(1 - E(v in Domain, indicator(c <= Y[v])*indicator(Y[v] <= t)))^card(M) <=',
        '101/100*(1 - E(v in Domain, indicator(c <= Y[v])*indicator(Y[v] <= t)))^card(M) <=',
      ],
      counterexample: { ...twoPoints, c: 1 },
      because: 'the point t has probability 1/2: equality',
    },
  },
});
