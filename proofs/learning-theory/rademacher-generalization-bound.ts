/**
 * # A generalisation bound from Rademacher complexity
 *
 * For a finite class of functions with values in [0,1] and m independent examples from a finite law, the largest difference of mean and
 * empirical mean has a mean of at most twice the Rademacher complexity (the mean, over examples and uniform signs, of the largest signed
 * average), and exceeds that by sqrt(ln(1/delta)/(2m)) or more with probability at most delta. One draw at a time: the mean is replaced by a
 * second draw, the two change places with a fair sign, and the largest of a sum is at most the sum of the largest; then McDiarmid's inequality.
 * For the bound of the mean values may be any. Not claimed: infinite classes or laws, whose suprema need not be measurable; the complexity of one sample in place of its mean.
 */
import {
  algebra,
  array,
  cases,
  element,
  have,
  hypothesis,
  induction,
  lemma,
  natural,
  nonemptySet,
  powers,
  probability,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const itself = 'rademacher-generalization-bound';
const weight = (n: string, z: string) => `prod(i in range(${n}), q[at[${n},${z},i]])`;
/** The mean of f[h] over one draw. */
const expected = (h: string) => `sum(b in K, q[b]*f[${h},b])`;
const deviation = (n: string, z: string, h = 'h') =>
  `sum(i in range(${n}), ${expected(h)} - f[${h},at[${n},${z},i]])`;
const signed = (n: string, z: string, e: string, h = 'h') =>
  `sum(i in range(${n}), sgn[sgnAt[${n},${e},i]]*f[${h},at[${n},${z},i]])`;
const mean = (n: string, term: string) => `sum(z in draws[${n}], ${weight(n, 'z')}*${term})`;
const entries = [hypothesis('draws-last'), hypothesis('draws-before')];
const signEntries = [hypothesis('signs-last'), hypothesis('signs-before')];

/** Mean minus empirical mean of h on the examples z; the largest of these. */
const value = (z: string, h = 'h') => `${expected(h)} - sum(i in range(n), f[${h},at[n,${z},i]])/n`;
const largest = (z: string, h = 'h') => `max(${h} in H, ${value(z, h)})`;
const mean2 = `sum(y in draws[n], ${weight('n', 'y')}*${`(${largest('y')})`})`;
const root = 'sqrt(log(1/dlt)/(2*n))';
const complexity = {
  Rad: `sum(e in signs[n], ${mean('n', `max(h in H, ${signed('n', 'z', 'e')})`)})/(n*2^n)`,
};

const signs = { Sign: 2, plus: 0, minus: 1 };
/** Equally likely points, and for each a function that is 1 at all others. */
const leftOut = (points: number) => {
  const all = Array.from({ length: points }, (_, b) => b);
  return {
    K: points,
    H: points,
    q: all.map(() => `1/${points}`),
    f: all.map((h) => all.map((b) => (h === b ? 0 : 1))),
  };
};
const allButOne = { ...signs, ...leftOut(4) };
const coin = { ...signs, K: 2, H: 1, q: ['1/2', '1/2'], f: [[0, 1]] };
/** One draw from these points with these functions. */
const only = (
  {
    K,
    H,
    q,
    f,
  }: {
    readonly K: number;
    readonly H: number;
    readonly q: readonly string[];
    readonly f: readonly (readonly number[])[];
  },
  draw: Record<string, { readonly oneOf: readonly (number | string)[] }>,
) => ({
  sizes: { K: [K, K] as const, H: [H, H] as const, n: [1, 1] as const },
  draw: { q: { tables: [q] }, f: { tables: [f] }, ...draw },
});
const large = leftOut(4);
const spread = {
  'large values': only({ ...large, f: large.f.map((row) => row.map((value) => 16 * value)) }, {}),
  'both signs': only(
    {
      K: 2,
      H: 2,
      q: ['1/4', '3/4'],
      f: [
        [0, 0],
        [-10, 10],
      ],
    },
    {},
  ),
  'one point of three': only(
    {
      K: 3,
      H: 2,
      q: ['1/4', '1/2', '1/4'],
      f: [
        [0, 0, 0],
        [0, 10, 0],
      ],
    },
    {},
  ),
  'a negative constant': {
    ...only({ ...coin, f: [[-1, -1]] }, {}),
    sizes: { K: [2, 2], H: [1, 1], n: [2, 2] },
  },
} as const;
const unit = {
  sizes: { n: [1, 2] },
  draw: { f: { between: [0, 1] } },
  regimes: { 'all points but one': only(allButOne, {}), 'a fair coin': only(coin, {}) },
} as const;

export default proof({
  id: itself,
  title:
    'No mean of a class exceeds the empirical one by more than twice the Rademacher complexity and a root of ln(1/delta)/2m',
  sources: [
    {
      document: 'foundations-book',
      section: 'generalisation bounds from Rademacher complexity',
      relation: 'made precise',
    },
    {
      document: 'foundations-article',
      section: 'Generalization Bounds (Rademacher Complexity)',
      relation: 'made precise',
    },
  ],
  references: ['bartlett2002, Theorem 8', 'mohri2018, Theorem 3.3'],

  given: {
    K: nonemptySet('values'),
    H: nonemptySet('functions'),
    draws: powers('K', { coordinate: 'at', extend: 'append' }),
    q: probability('K'),
    f: array('H', 'K'),
    Sign: nonemptySet(),
    signs: powers('Sign', { coordinate: 'sgnAt', extend: 'sgnAppend' }),
    plus: element('Sign'),
    minus: element('Sign'),
  },
  where: { 'sgn[e in Sign]': 'delta(e, plus) - delta(e, minus)' },
  hypotheses: { 'two signs': 'forall(e in Sign, delta(e, plus) + delta(e, minus) == 1)' },

  parts: {
    'one draw': {
      given: { a: array('H') },
      states: `sum(y in K, q[y]*max(h in H, a[h] + ${expected('h')} - f[h,y])) <= sum(e in Sign, sum(y in K, q[y]*max(h in H, a[h] + 2*sgn[e]*f[h,y])))/2`,
      derivation: [
        have('distinct', 'delta(plus, minus) == 0', [
          [
            '==',
            'rhs',
            lemma('sets-of-two-elements', { part: 'distinct', at: { T: 'Sign', a: 'plus', b: 'minus' } }),
          ],
        ]),
        have('both signs', 'forall(G in R[Sign], sum(t in Sign, G[t]) == G[plus] + G[minus])', [
          [
            '==',
            'rhs',
            lemma('sets-of-two-elements', { part: 'sum', at: { T: 'Sign', a: 'plus', b: 'minus' } }),
          ],
        ]),
        have(
          'second draw',
          `forall(y in K, max(h in H, a[h] + ${expected('h')} - f[h,y]) <= sum(x in K, q[x]*max(k in H, a[k] + f[k,x] - f[k,y])))`,
          [
            have(
              'each',
              `forall(h in H, a[h] + ${expected('h')} - f[h,y] <= sum(x in K, q[x]*max(k in H, a[k] + f[k,x] - f[k,y])))`,
              [
                ['==', `sum(b in K, q[b])*(a[h] - f[h,y]) + ${expected('h')}`, hypothesis('q-sums-to-one')],
                ['==', 'sum(x in K, q[x]*(a[h] + f[h,x] - f[h,y]))', algebra()],
                ['<=', 'rhs', algebra()],
              ],
            ),
            ['<=', 'rhs', hypothesis('each')],
          ],
        ),
        have(
          'apart',
          'forall(x in K, y in K, max(k in H, a[k] + f[k,x] - f[k,y]) <= max(k in H, a[k] + 2*f[k,x])/2 + max(k in H, a[k] - 2*f[k,y])/2)',
          [
            have(
              'each',
              'forall(h in H, a[h] + f[h,x] - f[h,y] <= max(k in H, a[k] + 2*f[k,x])/2 + max(k in H, a[k] - 2*f[k,y])/2)',
              [
                ['==', '(a[h] + 2*f[h,x])/2 + (a[h] - 2*f[h,y])/2', algebra()],
                ['<=', 'max(k in H, a[k] + 2*f[k,x])/2 + (a[h] - 2*f[h,y])/2', algebra()],
                ['<=', 'rhs', algebra()],
              ],
            ),
            ['<=', 'rhs', hypothesis('each')],
          ],
        ),
        [
          '<=',
          'sum(y in K, q[y]*sum(x in K, q[x]*max(k in H, a[k] + f[k,x] - f[k,y])))',
          hypothesis('second draw'),
        ],
        [
          '<=',
          'sum(y in K, q[y]*sum(x in K, q[x]*(max(k in H, a[k] + 2*f[k,x])/2 + max(k in H, a[k] - 2*f[k,y])/2)))',
          hypothesis('apart'),
        ],
        [
          '==',
          'sum(y in K, q[y])*sum(x in K, q[x]*max(k in H, a[k] + 2*f[k,x]))/2 + sum(x in K, q[x])*sum(y in K, q[y]*max(k in H, a[k] - 2*f[k,y]))/2',
          algebra(),
        ],
        [
          '==',
          'sum(x in K, q[x]*max(k in H, a[k] + 2*f[k,x]))/2 + sum(y in K, q[y]*max(k in H, a[k] - 2*f[k,y]))/2',
          hypothesis('q-sums-to-one'),
        ],
        [
          '==',
          '(sum(y in K, q[y]*max(h in H, a[h] + 2*sgn[plus]*f[h,y])) + sum(y in K, q[y]*max(h in H, a[h] + 2*sgn[minus]*f[h,y])))/2',
          unfold('sgn'),
          hypothesis('distinct'),
        ],
        [
          '==',
          'rhs',
          hypothesis('both signs', {
            at: { G: 'array(e in Sign, sum(y in K, q[y]*max(h in H, a[h] + 2*sgn[e]*f[h,y])))' },
          }),
        ],
      ],
    },
    symmetrisation: {
      given: { n: natural() },
      states: `${mean('n', `max(h in H, ${deviation('n', 'z')})`)} <= sum(e in signs[n], ${mean('n', `max(h in H, 2*${signed('n', 'z', 'e')})`)})/2^n`,
      instances: { regimes: spread },
      derivation: [
        have(
          'with offsets',
          `forall(k in nat, a in R[H], ${mean('k', `max(h in H, a[h] + ${deviation('k', 'z')})`)} <= sum(e in signs[k], ${mean('k', `max(h in H, a[h] + 2*${signed('k', 'z', 'e')})`)})/2^k)`,
          [
            induction('k', {
              base: [
                ['==', '1*sum(z in draws[0], max(h in H, a[h]))', algebra()],
                ['==', 'card(signs[0])*sum(z in draws[0], max(h in H, a[h]))', hypothesis('signs-empty')],
                ['<=', 'rhs', algebra()],
              ],
              step: [
                [
                  '==',
                  `sum(z in draws[k], sum(y in K, ${weight('k+1', 'append[k,z,y]')}*max(h in H, a[h] + ${deviation('k+1', 'append[k,z,y]')})))`,
                  hypothesis('draws-extend', {
                    at: {
                      n: 'k',
                      F: `array(z in draws[k+1], ${weight('k+1', 'z')}*max(h in H, a[h] + ${deviation('k+1', 'z')}))`,
                    },
                  }),
                ],
                [
                  '==',
                  mean(
                    'k',
                    `sum(y in K, q[y]*max(h in H, a[h] + ${deviation('k', 'z')} + ${expected('h')} - f[h,y]))`,
                  ),
                  algebra(),
                  ...entries,
                ],
                [
                  '<=',
                  mean(
                    'k',
                    `(sum(e in Sign, sum(y in K, q[y]*max(h in H, a[h] + ${deviation('k', 'z')} + 2*sgn[e]*f[h,y])))/2)`,
                  ),
                  unfold('sgn'),
                  lemma(itself, {
                    part: 'one draw',
                    at: { a: `array(h in H, a[h] + ${deviation('k', 'z')})` },
                  }),
                ],
                [
                  '==',
                  `sum(e in Sign, sum(y in K, q[y]*${mean('k', `max(h in H, a[h] + 2*sgn[e]*f[h,y] + ${deviation('k', 'z')})`)}))/2`,
                  algebra(),
                ],
                [
                  '<=',
                  `sum(e in Sign, sum(y in K, q[y]*(sum(s in signs[k], ${mean('k', `max(h in H, a[h] + 2*sgn[e]*f[h,y] + 2*${signed('k', 'z', 's')})`)})/2^k)))/2`,
                  hypothesis('induction', { at: { a: 'array(h in H, a[h] + 2*sgn[e]*f[h,y])' } }),
                ],
                [
                  '==',
                  `sum(s in signs[k], sum(e in Sign, sum(z in draws[k], sum(y in K, ${weight('k', 'z')}*q[y]*max(h in H, a[h] + 2*(${signed('k', 'z', 's')} + sgn[e]*f[h,y]))))))/2^(k+1)`,
                  algebra(),
                ],
                [
                  '==',
                  `sum(s in signs[k], sum(e in Sign, sum(z in draws[k], sum(y in K, ${weight('k+1', 'append[k,z,y]')}*max(h in H, a[h] + 2*${signed('k+1', 'append[k,z,y]', 'sgnAppend[k,s,e]')})))))/2^(k+1)`,
                  algebra(),
                  ...entries,
                  ...signEntries,
                ],
                [
                  '==',
                  `sum(s in signs[k], sum(e in Sign, ${mean('k+1', `max(h in H, a[h] + 2*${signed('k+1', 'z', 'sgnAppend[k,s,e]')})`)}))/2^(k+1)`,
                  hypothesis('draws-extend', {
                    at: {
                      n: 'k',
                      F: `array(z in draws[k+1], ${weight('k+1', 'z')}*max(h in H, a[h] + 2*${signed('k+1', 'z', 'sgnAppend[k,s,e]')}))`,
                    },
                  }),
                ],
                [
                  '==',
                  'rhs',
                  hypothesis('signs-extend', {
                    at: {
                      n: 'k',
                      F: `array(e in signs[k+1], ${mean('k+1', `max(h in H, a[h] + 2*${signed('k+1', 'z', 'e')})`)})`,
                    },
                  }),
                ],
              ],
            }),
          ],
        ),
        ['<=', 'rhs', hypothesis('with offsets', { at: { k: 'n', a: 'array(h in H, 0)' } })],
      ],
    },
    'expected deviation': {
      given: { n: natural() },
      where: complexity,
      hypotheses: { 'some examples': '0 < n' },
      states: `${mean('n', `(${largest('z')})`)} <= 2*Rad`,
      instances: { sizes: { n: [1, 2] }, regimes: spread },
      slack: 'of K equally likely points, each left out by one function, the ratio is 1 - 1/K',
      derivation: [
        have('pointwise', `forall(z in draws[n], h in H, ${value('z')} == ${deviation('n', 'z')}/n)`, [
          ['==', 'rhs', algebra()],
        ]),
        have('factor', 'forall(r in positive, g in R[H], max(h in H, r*g[h]) == r*max(h in H, g[h]))', [
          ['==', 'rhs', algebra()],
        ]),
        have('scaled', `forall(z in draws[n], ${largest('z')} == max(h in H, ${deviation('n', 'z')})/n)`, [
          ['==', `max(h in H, ${deviation('n', 'z')}/n)`, hypothesis('pointwise')],
          [
            '==',
            'rhs',
            hypothesis('factor', { at: { r: '1/n', g: `array(h in H, ${deviation('n', 'z')})` } }),
          ],
        ]),
        ['==', mean('n', `(max(h in H, ${deviation('n', 'z')})/n)`), hypothesis('scaled')],
        ['==', `${mean('n', `max(h in H, ${deviation('n', 'z')})`)}/n`, algebra()],
        [
          '<=',
          `sum(e in signs[n], ${mean('n', `max(h in H, 2*${signed('n', 'z', 'e')})`)})/2^n/n`,
          unfold('sgn'),
          lemma(itself, { part: 'symmetrisation', at: { n: 'n' }, times: '1/n' }),
        ],
        ['==', 'rhs', unfold('Rad')],
      ],
    },
    tail: {
      given: { n: natural(), dlt: real('(0,1)') },
      where: complexity,
      hypotheses: {
        'some examples': '0 < n',
        'at least zero': 'forall(h in H, b in K, 0 <= f[h,b])',
        'at most one': 'forall(h in H, b in K, f[h,b] <= 1)',
      },
      states: `${mean('n', `indicator(2*Rad + ${root} <= ${largest('z')})`)} <= dlt`,
      instances: unit,
      slack:
        "the difference from its mean has the slack of McDiarmid's inequality: a fair coin reaches 0.82 of it",
      derivation: [
        have(
          'differences',
          `forall(u in draws[n], v in draws[n], j in range(n), forall(i in range(n), i != j, at[n,u,i] == at[n,v,i]), ${largest('u')} - (${largest('v')}) <= 1/n)`,
          [
            have(
              'one term',
              `forall(h in H, i in range(n), f[h,at[n,v,i]] - f[h,at[n,u,i]] <= delta(i, j))`,
              [
                cases(
                  'i == j',
                  [
                    ['<=', '1 - f[h,at[n,u,i]]', hypothesis('at most one')],
                    ['<=', '1', hypothesis('at least zero')],
                    ['==', 'rhs', hypothesis('case')],
                  ],
                  [
                    ['==', 'f[h,at[n,v,i]] - f[h,at[n,v,i]]', hypothesis('assumed-2')],
                    ['<=', 'rhs', sign()],
                  ],
                ),
              ],
            ),
            have('one place', 'sum(i in range(n), delta(i, j)) == 1', [
              ['==', 'sum(i in range(n), delta(j, i)*1)', algebra()],
              ['==', 'rhs', lemma('sum-against-delta', { at: { n: 'n', i: 'j', h: 'array(i in nat, 1)' } })],
            ]),
            have('each', `forall(h in H, ${value('u')} <= ${largest('v', 'k')} + 1/n)`, [
              ['==', `${value('v')} + sum(i in range(n), f[h,at[n,v,i]] - f[h,at[n,u,i]])/n`, algebra()],
              ['<=', `${value('v')} + sum(i in range(n), delta(i, j))/n`, hypothesis('one term')],
              ['==', `${value('v')} + 1/n`, hypothesis('one place')],
              ['<=', 'rhs', algebra()],
            ]),
            have('all', `${largest('u')} <= ${largest('v', 'k')} + 1/n`, [['<=', 'rhs', hypothesis('each')]]),
            ['<=', `${largest('v', 'k')} + 1/n - (${largest('v')})`, hypothesis('all')],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('width', '0 < sum(i in range(n), (1/n)^2)', [
          ['<', '1/n', sign()],
          ['==', 'rhs', algebra()],
        ]),
        have('some logarithm', '0 < log(1/dlt)', [
          ['==', 'log(1)', algebra()],
          ['<', 'rhs', sign()],
        ]),
        have('some distance', `0 < ${root}`, [['<', 'rhs', sign()]]),
        have('mean', `${mean2} <= 2*Rad`, [
          ['<=', 'rhs', unfold('Rad'), lemma(itself, { part: 'expected deviation', at: { n: 'n' } })],
        ]),
        have(
          'shifted',
          'forall(a in R, b in R, c in R, y in R, b <= a, indicator(a + c <= y) <= indicator(c <= y - b))',
          [
            cases(
              'a + c <= y',
              [
                have('far', 'c <= y - b', [
                  ['==', 'a + c - a', algebra()],
                  ['<=', 'y - a', hypothesis('case')],
                  ['<=', 'rhs', hypothesis('assumed')],
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
        [
          '<=',
          mean('n', `indicator(${root} <= ${largest('z')} - ${mean2})`),
          hypothesis('shifted', { at: { a: '2*Rad', b: mean2, c: root, y: largest('z') } }),
        ],
        [
          '<=',
          `exp(-(2*${root}^2/sum(i in range(n), (1/n)^2)))`,
          lemma('bounded-differences', {
            part: 'tail',
            at: {
              K: 'K',
              draws: 'draws',
              at: 'at',
              append: 'append',
              n: 'n',
              q: 'array(i in nat, b in K, q[b])',
              c: 'array(i in nat, 1/n)',
              F: `array(z in draws[n], ${largest('z')})`,
              t: root,
            },
          }),
        ],
        ['==', 'exp(-log(1/dlt))', algebra()],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    sizes: { K: [1, 2], H: [1, 2], Sign: [2, 2], n: [0, 2], k: [0, 1] },
    draw: { plus: { tables: [0] }, minus: { tables: [1] } },
  },

  controls: {
    'one draw without the factor two': {
      part: 'one draw',
      replace: ['2*sgn[e]', 'sgn[e]'],
      counterexample: { ...allButOne, a: [0, 0, 0, 0] },
      instances: only(allButOne, { a: { oneOf: [0] } }),
      because: 'the deviation is 3/4 for each draw, the largest signed value 1 or 0',
    },
    'draws without the factor two': {
      part: 'symmetrisation',
      replace: ['2*sum(i', 'sum(i'],
      counterexample: { ...allButOne, n: 1 },
      instances: only(allButOne, {}),
      because: 'the deviation is 3/4 for each draw, the largest signed value 1 or 0',
    },
    'factor one': {
      part: 'expected deviation',
      replace: ['2*Rad', 'Rad'],
      counterexample: { ...allButOne, n: 1 },
      instances: only(allButOne, {}),
      because: 'of four points, each left out by one function: 3/4 is more than 1/2',
    },
    'seven percent less than factor two': {
      part: 'expected deviation',
      replace: ['2*Rad', '186/100*Rad'],
      counterexample: { ...signs, ...leftOut(16), n: 1 },
      instances: only(leftOut(16), {}),
      because: 'of 16 points, each left out by one function: 15/16 is more than 93/100',
    },
    'without the root': {
      part: 'tail',
      replace: [' + sqrt(log(1/dlt)/(2*n))', ''],
      counterexample: { ...coin, n: 1, dlt: '1/8' },
      instances: only(coin, { dlt: { oneOf: ['1/8'] } }),
      because: 'one function has no complexity, and exceeds its mean with probability 1/2',
    },
    'without the complexity': {
      part: 'tail',
      replace: ['2*Rad + ', ''],
      counterexample: { ...allButOne, n: 1, dlt: '1/2' },
      instances: only(allButOne, { dlt: { oneOf: ['1/2'] } }),
      because: 'the deviation is always 3/4, more than the root of log(2)/2',
    },
    'a root of a third': {
      part: 'tail',
      replace: ['/(2*n)', '/(3*n)'],
      counterexample: { ...coin, n: 1, dlt: '31/64' },
      instances: only(coin, { dlt: { oneOf: ['31/64'] } }),
      because: 'a fair coin is 1/2 below its mean with probability 1/2',
    },
    'large values': {
      part: 'tail',
      without: ['at most one'],
      counterexample: { ...coin, f: [[0, 8]], n: 1, dlt: '1/8' },
      instances: only({ ...coin, f: [[0, 8]] }, { dlt: { oneOf: ['1/8'] } }),
      because: 'a coin with values 0 and 8 is 4 below its mean with probability 1/2',
    },
    'negative values': {
      part: 'tail',
      without: ['at least zero'],
      counterexample: { ...coin, f: [[0, -8]], n: 1, dlt: '1/8' },
      instances: only({ ...coin, f: [[0, -8]] }, { dlt: { oneOf: ['1/8'] } }),
      because: 'a coin with values 0 and -8 is 4 below its mean with probability 1/2',
    },
  },
});
