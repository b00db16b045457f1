/**
 * # Expectation-maximisation never lowers the likelihood
 *
 * Observations n with latent values k, joint densities p[n,k] > 0 at the old parameters and q[n,k] > 0 at the new ones. The
 * log-likelihood grows by exactly the gain of Q (the mean of the joint log-density under the old posterior) plus the divergence of the
 * new posterior from the old one. So whatever does not lower Q does not lower the likelihood; and it rises unless Q and all posteriors
 * stay as they are. For a mixture of normal laws, any number of components and coordinates, the M-step with shares n_k/N, weighted
 * means and weighted covariances maximises Q, and is the only maximiser when every n_k > 0 and every weighted covariance is positive
 * definite. Covariances are given by orthonormal axes u and variances s > 0 (their determinant is the product of the variances);
 * axes exist by the spectral theorem (part `axes`). tau stands for 2 pi, and may be any positive number.
 * Not claimed: convergence of the iterates, a global maximum (see the controls), anything for singular covariances.
 */
import {
  algebra,
  array,
  both,
  by,
  choice,
  contradiction,
  type Derivation,
  element,
  have,
  hypothesis,
  type InstanceSpec,
  type Instances,
  indexSet,
  lemma,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';
import mixtureByEM from '../../kernels/em-gaussian-mixture.ts';

const likelihood = (f: string) => `sum(n in N, log(sum(k in K, ${f}[n,k])))`;
const posterior = (f: string) => `${f}[n,k]/sum(h in K, ${f}[n,h])`;
const at = (f: string) => `${f}[i,j]/sum(h in K, ${f}[i,h])`;
/** Q: the mean of the logarithm of f under the posterior of p. */
const expected = (f: string) => `sum(n in N, sum(k in K, ${posterior('p')}*log(${f}[n,k])))`;
const divergence = `sum(n in N, sum(k in K, ${posterior('p')}*(log(${posterior('p')}) - log(${posterior('q')}))))`;
/** The two posteriors of one observation, as the lemma on divergences calls them. */
const laws = {
  K: 'K',
  q: `array(k in K, ${posterior('p')})`,
  p: `array(k in K, ${posterior('q')})`,
};

const densities = { p: array('N', 'K', { is: 'positive' }), q: array('N', 'K', { is: 'positive' }) };
const ln = { 'ln(z in R)': 'log(max(z, indicator(z <= 0)))' };

const each = `sum(k in K, ${posterior('p')}*(log(${posterior('p')}) - log(${posterior('q')})))`;
const eachWithLn = `sum(k in K, ${posterior('p')}*(ln(${posterior('p')}) - ln(${posterior('q')})))`;
/** No posterior vanishes. */
const charged = (n: string) =>
  have(
    'charged',
    `forall(k in K, ${posterior('q').replaceAll('n,', `${n},`)} == 0, ${posterior('p').replaceAll('n,', `${n},`)} == 0)`,
    [
      contradiction('0 < 0', [
        ['<', `${posterior('q').replaceAll('n,', `${n},`)}`, sign()],
        ['==', 'rhs', hypothesis('assumed')],
      ]),
    ],
  );
const nonnegative = [
  have('each divergence', `forall(n in N, 0 <= ${each})`, [
    charged('n'),
    ['<=', 'rhs', lemma('kullback-leibler-nonnegative', { part: 'nonnegative', at: laws })],
  ]),
  have('nonnegative', `0 <= ${divergence}`, [
    ['==', 'sum(n in N, 0)', algebra()],
    ['<=', 'rhs', hypothesis('each divergence')],
  ]),
];

const share = '(total[k]/card(N))';
/** A text about the component k, said of another. */
const about = (k: string, text: string) => text.replaceAll(/\bk\b/g, k);
/** One component, as the lemma on the best normal fit calls it. */
const component = (k: string) => ({
  N: 'N',
  J: 'J',
  x: 'x',
  r: `array(i in N, r[i,${k}])`,
  v: `array(b in J, h in J, v[${k},b,h])`,
  t: `array(b in J, t[${k},b])`,
  m: `array(h in J, m[${k},h])`,
  u: `array(b in J, h in J, u[${k},b,h])`,
  s: `array(b in J, s[${k},b])`,
});
/** Q of a mixture with shares w and logarithms g of normal densities. */
const objective = (w: string, g: string) => `sum(n in N, sum(k in K, r[n,k]*(log(${w}) + ${g}[n,k])))`;
/** The logarithm of a normal density; tau stands for 2 pi. */
const logarithm = (m: string, u: string, s: string) =>
  `-1/2*sum(a in J, log(tau*${s}[k,a]) + sum(j in J, ${u}[k,a,j]*(x[n,j] - ${m}[k,j]))^2/${s}[k,a])`;
const weighted = (j: string) => `sum(l in N, r[l,k]*x[l,${j}])/sum(l in N, r[l,k])`;
const cost = (m: string, u: string, s: string) =>
  `sum(n in N, r[n,k]*sum(a in J, log(${s}[k,a]) + sum(j in J, ${u}[k,a,j]*(x[n,j] - ${m}[k,j]))^2/${s}[k,a]))`;
/** The objective: what the shares give, a constant, what each component gives. */
/** The cost of the best fit, the means written out. */
const bestCost = `sum(n in N, r[n,k]*sum(a in J, log(t[k,a]) + sum(j in J, v[k,a,j]*(x[n,j] - ${weighted('j')}))^2/t[k,a]))`;
const named = (w: string, c: string) =>
  `sum(k in K, total[k]*log(${w})) - 1/2*card(J)*log(tau)*sum(n in N, sum(k in K, r[n,k])) - 1/2*sum(k in K, ${c})`;
const parted = (w: string, m: string, u: string, s: string) =>
  `sum(k in K, sum(n in N, r[n,k])*log(${w})) - 1/2*card(J)*log(tau)*sum(n in N, sum(k in K, r[n,k])) - 1/2*sum(k in K, ${cost(m, u, s)})`;

const sample = {
  J: indexSet('coordinates'),
  tau: real('positive'),
  x: array('N', 'J'),
};
const parameters = {
  w: array('K', { is: 'positive' }),
  m: array('K', 'J'),
  u: array('K', 'J', 'J'),
  s: array('K', 'J', { is: 'positive' }),
};
const responsibilities = { r: array('N', 'K', { is: 'nonnegative' }) };
const axes = { v: array('K', 'J', 'J'), t: array('K', 'J', { is: 'positive' }) };
const moments = {
  'total[k in K]': 'sum(n in N, r[n,k])',
  'mean[k in K, j in J]': 'sum(n in N, r[n,k]*x[n,j])/total[k]',
};
const logarithms = {
  'g[n in N, k in K]': logarithm('m', 'u', 's'),
  'best[n in N, k in K]': logarithm('mean', 'v', 't'),
};
const shares = { 'shares sum to one': 'sum(k in K, w[k]) == 1' };
const sumToOne = {
  'responsibilities sum to one': 'forall(n in N, sum(k in K, r[n,k]) == 1)',
  'no component empty': 'forall(k in K, 0 < total[k])',
};
const basis = (u: string) => ({
  [`axes ${u}, orthonormal`]: `forall(k in K, a in J, b in J, sum(j in J, ${u}[k,a,j]*${u}[k,b,j]) == delta(a,b))`,
  [`axes ${u}, complete`]: `forall(k in K, i in J, j in J, sum(a in J, ${u}[k,a,i]*${u}[k,a,j]) == delta(i,j))`,
});
const covariances = {
  'axes of the covariances':
    'forall(k in K, i in J, j in J, sum(b in J, t[k,b]*v[k,b,i]*v[k,b,j]) == sum(n in N, r[n,k]*(x[n,i] - mean[k,i])*(x[n,j] - mean[k,j]))/total[k])',
};

/** The conditions of the lemma on the best normal fit, for the component k. */
const ofComponent = (k: string): Derivation => [
  have('charged', about(k, '0 < sum(n in N, r[n,k])'), [
    ['<', about(k, 'total[k]'), hypothesis('no component empty')],
    ['==', 'rhs', unfold('total')],
  ]),
  have(
    'own axes',
    about(
      k,
      `forall(i in J, j in J, sum(b in J, t[k,b]*v[k,b,i]*v[k,b,j]) == sum(n in N, r[n,k]*(x[n,i] - ${weighted('i')})*(x[n,j] - ${weighted('j')}))/sum(n in N, r[n,k]))`,
    ),
    [
      [
        '==',
        about(k, 'sum(n in N, r[n,k]*(x[n,i] - mean[k,i])*(x[n,j] - mean[k,j]))/total[k]'),
        hypothesis('axes of the covariances'),
      ],
      ['==', 'rhs', unfold('mean', 'total')],
    ],
  ),
];
/** Names c and d for what each component of the candidate and of the update costs. */
const namedCosts = (update: string): Derivation => [
  have(
    'named',
    `exists(c in R[K], d in R[K], (forall(k in K, c[k] == ${cost('m', 'u', 's')})) and (forall(k in K, d[k] == ${update})))`,
    [
      witness({ c: `array(k in K, ${cost('m', 'u', 's')})`, d: `array(k in K, ${update})` }),
      both([['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]]),
    ],
  ),
  obtain(['c', 'd'], 'costs', hypothesis('named')),
  have('each cost', 'forall(k in K, d[k] <= c[k])', [
    ['==', update, hypothesis('costs')],
    ['<=', cost('m', 'u', 's'), hypothesis('each component')],
    ['==', 'rhs', hypothesis('costs')],
  ]),
];
const old = 'w[k]*exp(g[n,k])/sum(h in K, w[h]*exp(g[n,h]))';
const posteriors = `forall(n in N, k in K, r[n,k] == ${old})`;
/** From the gain in Q to the gain in likelihood. */
const ascends = (updated: string): Derivation => [
  have(
    'posterior',
    `sum(n in N, sum(k in K, ${old}*log(w[k]*exp(g[n,k])))) <= sum(n in N, sum(k in K, ${old}*log(${updated})))`,
    [
      ['==', objective('w[k]', 'g'), hypothesis('responsibilities')],
      ['<=', `sum(n in N, sum(k in K, r[n,k]*log(${updated})))`, hypothesis('gain')],
      ['==', 'rhs', hypothesis('responsibilities')],
    ],
  ),
  [
    '<=',
    'rhs',
    lemma('em-monotonicity', {
      part: 'ascent',
      at: {
        p: 'array(n in N, k in K, w[k]*exp(g[n,k]))',
        q: `array(n in N, k in K, ${updated})`,
      },
    }),
  ],
];
/** What each component costs, by names; the objective of the candidate and of the M-step in these terms. */
const costs = [
  have('each component', `forall(k in K, ${cost('mean', 'v', 't')} <= ${cost('m', 'u', 's')})`, [
    ...ofComponent('k'),
    [
      '<=',
      'rhs',
      unfold('mean', 'total'),
      lemma('normal-maximum-likelihood', { part: 'fit', at: component('k') }),
    ],
  ]),
  ...namedCosts(cost('mean', 'v', 't')),
  have('candidate', `${objective('w[k]', 'g')} == ${named('w[k]', 'c[k]')}`, [
    ['==', 'sum(k in K, sum(n in N, r[n,k])*log(w[k])) + sum(n in N, sum(k in K, r[n,k]*g[n,k]))', algebra()],
    ['==', parted('w[k]', 'm', 'u', 's'), unfold('g')],
    ['==', 'rhs', hypothesis('costs'), unfold('total')],
  ]),
  have('updated', `${objective(share, 'best')} == ${named(share, 'd[k]')}`, [
    [
      '==',
      `sum(k in K, sum(n in N, r[n,k])*log(${share})) + sum(n in N, sum(k in K, r[n,k]*best[n,k]))`,
      algebra(),
    ],
    ['==', parted(share, 'mean', 'v', 't'), unfold('best')],
    ['==', 'rhs', hypothesis('costs'), unfold('total')],
  ]),
];

/** The component y, whose cost is no higher than that of the best fit, is the best fit. */
const fitted: Derivation = [
  ...ofComponent('y'),
  have('no worse here', about('y', `${cost('m', 'u', 's')} <= ${bestCost}`), [
    ['==', 'c[y]', hypothesis('costs')],
    ['<=', 'd[y]', hypothesis('no better cost')],
    ['==', about('y', cost('mean', 'v', 't')), hypothesis('costs')],
    ['==', 'rhs', unfold('mean', 'total')],
  ]),
  have(
    'fitted',
    `(forall(j in J, m[y,j] == ${about('y', weighted('j'))})) and (forall(o in J, q in J, sum(a in J, s[y,a]*u[y,a,o]*u[y,a,q]) == sum(b in J, t[y,b]*v[y,b,o]*v[y,b,q])))`,
    [by(lemma('normal-maximum-likelihood', { part: 'unique', at: component('y') }))],
  ),
];
/** The shares are a law without zeros. */
const shareLaw = [
  have('counted', 'sum(i in K, total[i]) == card(N)', [
    ['==', 'sum(n in N, sum(i in K, r[n,i]))', unfold('total')],
    ['==', 'sum(n in N, 1)', hypothesis('responsibilities sum to one')],
    ['==', 'rhs', algebra()],
  ]),
  have('share', 'sum(i in K, total[i]/card(N)) == 1', [
    ['==', 'card(N)/card(N)', hypothesis('counted')],
    ['==', 'rhs', algebra()],
  ]),
  have('charged', 'forall(i in K, w[i] == 0, total[i]/card(N) == 0)', [
    contradiction('0 < 0', [
      ['<', 'w[i]', sign()],
      ['==', 'rhs', hypothesis('assumed')],
    ]),
  ]),
  have('positive', 'forall(i in K, 0 < total[i]/card(N))', [['<', 'rhs', hypothesis('no component empty')]]),
];

const written = 'sum(o in N, r[o,k])';

/** Any points on the line, with the responsibilities of any components: the covariances are numbers. */
const onTheLine = {
  sizes: { N: [2, 3], K: [1, 2], J: [1, 1] },
  raw: { resp: array('N', 'K', { is: 'positive' }) },
  draw: {
    u: { oneOf: [-1, 1] },
    v: { oneOf: [-1, 1] },
    x: {
      tables: [
        [[-1], [2]],
        [[0], [1], [3]],
        [[-2], ['1/2'], [1], [5]],
      ],
    },
  },
  construct: {
    't[k in K, a in J]': 'sum(n in N, r[n,k]*(x[n,a] - mean[k,a])^2)/sum(n in N, r[n,k])',
  },
} satisfies Instances;
/** Two points on each of two axes about a centre, which all components share. */
const inThePlane = {
  'in the plane': {
    sizes: { N: [4, 4], K: [1, 2], J: [2, 2] },
    raw: {
      normal: array('J', { is: 'positive' }),
      other: array('J', { is: 'positive' }),
      axis: choice('N', 'J'),
      place: array('N'),
      degree: array('J', 'K', { is: 'positive' }),
      centre: array('J'),
    },
    draw: { axis: { tables: [[0, 0, 1, 1]] }, place: { tables: [[1, -1, 2, -2]] } },
    construct: {
      'u[k in K, a in J, j in J]': 'delta(a,j) - 2*other[a]*other[j]/sum(i in J, other[i]^2)',
      'v[k in K, a in J, j in J]': 'delta(a,j) - 2*normal[a]*normal[j]/sum(i in J, normal[i]^2)',
      'x[n in N, j in J]':
        'centre[j] + place[n]*(delta(axis[n],j) - 2*normal[axis[n]]*normal[j]/sum(i in J, normal[i]^2))',
      'r[n in N, k in K]': 'degree[axis[n],k]/sum(h in K, degree[axis[n],h])',
      't[k in K, a in J]': 'sum(n in N, r[n,k]*place[n]^2*delta(axis[n],a))/sum(n in N, r[n,k])',
    },
  },
} satisfies Record<string, InstanceSpec>;
const updated = {
  'w[k in K]': 'sum(n in N, r[n,k])/card(N)',
  'm[k in K, j in J]': 'mean[k,j]',
  'u[k in K, a in J, j in J]': 'v[k,a,j]',
  's[k in K, a in J]': 't[k,a]',
};

const twoPoints = {
  N: 2,
  K: 2,
  J: 1,
  tau: 1,
  w: ['1/2', '1/2'],
  u: [[[1]], [[1]]],
  s: [[1], [1]],
};
const ofTwo = { 'w[k in K]': '1/2', 's[k in K, a in J]': '1' };

/** Share times normal density, up to a constant, at the parameters of a round. */
const normal = (round: string) =>
  `share[${round},k]*exp(-((data[n] - centre[${round},k])^2/(2*variance[${round},k])))/sqrt(variance[${round},k])`;

export default proof({
  id: 'em-monotonicity',
  title: 'EM: the likelihood grows by the gain of Q plus a divergence; the M-step of a normal mixture',
  sources: [{ document: 'foundations-book', section: 'Expectation-maximisation', relation: 'made precise' }],
  references: ['dempster1977', 'bishop2006, Section 9.4'],

  given: { N: nonemptySet('observations'), K: nonemptySet('latent values') },

  parts: {
    identity: {
      given: densities,
      states: `${likelihood('q')} - ${likelihood('p')} == ${expected('q')} - ${expected('p')} + ${divergence}`,
      derivation: [
        [
          '==',
          `sum(n in N, sum(k in K, ${posterior('p')})*(log(sum(k in K, q[n,k])) - log(sum(k in K, p[n,k]))))`,
          algebra(),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        regimes: { 'tight: the same densities': { construct: { 'q[n in N, k in K]': 'p[n,k]' } } },
      },
    },
    ascent: {
      given: densities,
      hypotheses: { 'Q does not fall': `${expected('p')} <= ${expected('q')}` },
      states: `${likelihood('p')} <= ${likelihood('q')}`,
      where: ln,
      derivation: [
        ...nonnegative,
        [
          '==',
          `${likelihood('q')} - (${expected('q')} - ${expected('p')} + ${divergence})`,
          lemma('em-monotonicity', { part: 'identity' }),
        ],
        ['<=', `${likelihood('q')} - ${divergence}`, hypothesis('Q does not fall')],
        ['<=', 'rhs', hypothesis('nonnegative')],
      ],
      instances: {
        raw: { rise: array('N', 'K', { is: 'nonnegative' }) },
        construct: { 'q[n in N, k in K]': 'p[n,k]*(1 + rise[n,k])' },
        regimes: {
          'tight: nothing changes': { construct: { 'q[n in N, k in K]': 'p[n,k]' } },
          'anything else': { construct: { 'q[n in N, k in K]': '1 + rise[n,k]' } },
          // The densities at the second and the third parameters that the algorithm computes, up to a constant.
          'what EM computes': {
            sizes: { N: [3, 4], K: [2, 2] },
            raw: {
              rise: array('N', 'K', { is: 'nonnegative' }),
              data: array('N'),
              w0: array('K', { is: 'positive' }),
              m0: array('K'),
              s0: array('K', { is: 'positive' }),
              floor: real('nonnegative'),
              share: array('nat', 'K'),
              centre: array('nat', 'K'),
              variance: array('nat', 'K'),
            },
            draw: {
              data: {
                tables: [
                  [-1, '1/2', 2],
                  [-2, '1/2', 1, 5],
                ],
              },
              w0: { between: [0.25, 1] },
              m0: { between: [-1, 1] },
              s0: { between: [0.5, 2] },
              floor: { oneOf: [0] },
            },
            construct: {
              'p[n in N, k in K]': normal('1'),
              'q[n in N, k in K]': normal('2'),
            },
            algorithm: {
              run: mixtureByEM,
              of: { x: 'data', weights: 'w0', means: 'm0', variances: 's0', floor: 'floor', rounds: 2 },
              gives: { w: 'share', m: 'centre', s: 'variance' },
            },
          },
        },
      },
    },
    'no ascent without change': {
      given: densities,
      hypotheses: {
        'Q does not fall': `${expected('p')} <= ${expected('q')}`,
        'no ascent': `${likelihood('q')} <= ${likelihood('p')}`,
      },
      where: ln,
      states: `(${expected('q')} <= ${expected('p')}) and (forall(i in N, j in K, ${at('q')} == ${at('p')}))`,
      derivation: [
        ...nonnegative,
        have('no gain and no divergence', `${expected('q')} - ${expected('p')} + ${divergence} <= 0`, [
          ['==', `${likelihood('q')} - ${likelihood('p')}`, lemma('em-monotonicity', { part: 'identity' })],
          ['<=', 'rhs', hypothesis('no ascent')],
        ]),
        both(
          [
            ['<=', `${expected('q')} + ${divergence}`, hypothesis('nonnegative')],
            ['<=', 'rhs', hypothesis('no gain and no divergence')],
          ],
          [
            have('no divergence', `${divergence} <= 0`, [
              ['<=', `${expected('q')} - ${expected('p')} + ${divergence}`, hypothesis('Q does not fall')],
              ['<=', 'rhs', hypothesis('no gain and no divergence')],
            ]),
            have('none', `forall(n in N, ${each} == 0)`, [
              [
                '==',
                'rhs',
                lemma('zero-sum-of-nonnegative', {
                  at: { I: 'N', f: `array(m in N, ${each.replaceAll('[n,', '[m,')})`, i: 'n' },
                }),
              ],
            ]),
            have('none, with ln', `forall(n in N, ${eachWithLn} <= 0)`, [
              ['==', each, unfold('ln')],
              ['<=', 'rhs', hypothesis('none')],
            ]),
            charged('i'),
            [
              '==',
              'rhs',
              unfold('ln'),
              lemma('kullback-leibler-nonnegative', {
                part: 'zero for equal laws only',
                at: {
                  K: 'K',
                  q: `array(k in K, ${posterior('p').replaceAll('n,', 'i,')})`,
                  p: `array(k in K, ${posterior('q').replaceAll('n,', 'i,')})`,
                  k: 'j',
                },
              }),
            ],
          ],
        ),
      ],
      instances: { construct: { 'q[n in N, k in K]': 'p[n,k]' } },
    },
    shares: {
      given: { ...responsibilities, w: parameters.w },
      where: { ...ln, 'total[k in K]': moments['total[k in K]'] },
      hypotheses: { ...sumToOne, ...shares },
      states: 'sum(k in K, total[k]*log(w[k])) <= sum(k in K, total[k]*log(total[k]/card(N)))',
      derivation: [
        ...shareLaw,
        have('divergence', '0 <= sum(k in K, total[k]/card(N)*(log(total[k]/card(N)) - log(w[k])))', [
          [
            '<=',
            'rhs',
            lemma('kullback-leibler-nonnegative', {
              part: 'nonnegative',
              at: { K: 'K', q: 'array(k in K, total[k]/card(N))', p: 'w' },
            }),
          ],
        ]),
        [
          '==',
          'sum(k in K, total[k]*log(total[k]/card(N))) - card(N)*sum(k in K, total[k]/card(N)*(log(total[k]/card(N)) - log(w[k])))',
          algebra(),
        ],
        ['<=', 'rhs', hypothesis('divergence', { times: 'card(N)' })],
      ],
      instances: {
        regimes: { 'tight: the shares themselves': { construct: { 'w[k in K]': 'total[k]/card(N)' } } },
      },
    },
    'shares, the only ones': {
      given: { ...responsibilities, w: parameters.w },
      where: { ...ln, 'total[k in K]': moments['total[k in K]'] },
      hypotheses: {
        ...sumToOne,
        ...shares,
        'no worse': 'sum(i in K, total[i]*log(total[i]/card(N))) <= sum(i in K, total[i]*log(w[i]))',
      },
      states: 'forall(k in K, w[k] == total[k]/card(N))',
      derivation: [
        ...shareLaw,
        have('no divergence', 'sum(i in K, total[i]/card(N)*(ln(total[i]/card(N)) - ln(w[i]))) <= 0', [
          [
            '==',
            '(sum(i in K, total[i]*log(total[i]/card(N))) - sum(i in K, total[i]*log(w[i])))/card(N)',
            unfold('ln'),
          ],
          ['<=', 'rhs', hypothesis('no worse', { times: '1/card(N)' })],
        ]),
        [
          '==',
          'rhs',
          unfold('ln'),
          lemma('kullback-leibler-nonnegative', {
            part: 'zero for equal laws only',
            at: { K: 'K', q: 'array(i in K, total[i]/card(N))', p: 'w', k: 'k' },
          }),
        ],
      ],
      instances: { construct: { 'w[k in K]': 'total[k]/card(N)' } },
    },
    'M-step': {
      given: { ...sample, ...parameters, ...responsibilities, ...axes },
      where: { ...ln, ...moments, ...logarithms },
      hypotheses: { ...sumToOne, ...shares, ...basis('u'), ...basis('v'), ...covariances },
      states: `${objective('w[k]', 'g')} <= ${objective(share, 'best')}`,
      derivation: [
        ...costs,
        ['==', named('w[k]', 'c[k]'), hypothesis('candidate')],
        ['<=', named('w[k]', 'd[k]'), hypothesis('each cost')],
        ['<=', named(share, 'd[k]'), lemma('em-monotonicity', { part: 'shares' })],
        ['==', 'rhs', hypothesis('updated')],
      ],
      instances: {
        ...onTheLine,
        regimes: {
          ...inThePlane,
          'tight: the update itself': { construct: updated },
          // All logarithms vanish, so that equality is decided.
          'tight: one component, standard normal': {
            sizes: { N: [2, 2], K: [1, 1] },
            draw: { x: { tables: [[[-1], [1]]] }, tau: { oneOf: [1] } },
            construct: { ...onTheLine.construct, ...updated },
          },
        },
      },
    },
    'M-step, the only maximiser': {
      given: { ...sample, ...parameters, ...responsibilities, ...axes },
      where: { ...ln, ...moments, ...logarithms },
      hypotheses: {
        ...sumToOne,
        ...shares,
        ...basis('u'),
        ...basis('v'),
        ...covariances,
        'no worse': `${objective(share, 'best')} <= ${objective('w[k]', 'g')}`,
      },
      states:
        '(forall(y in K, w[y] == total[y]/card(N))) and (forall(y in K, z in J, m[y,z] == mean[y,z])) and (forall(y in K, e in J, f in J, sum(a in J, s[y,a]*u[y,a,e]*u[y,a,f]) == sum(b in J, t[y,b]*v[y,b,e]*v[y,b,f])))',
      derivation: [
        ...costs,
        have('together', `${named(share, 'd[k]')} <= ${named('w[k]', 'c[k]')}`, [
          ['==', objective(share, 'best'), hypothesis('updated')],
          ['<=', objective('w[k]', 'g'), hypothesis('no worse')],
          ['==', 'rhs', hypothesis('candidate')],
        ]),
        have('no better cost', 'forall(y in K, c[y] <= d[y])', [
          have('sum', 'sum(k in K, c[k] - d[k]) <= 0', [
            [
              '==',
              `2*(${named(share, 'd[k]')} - (${named('w[k]', 'c[k]')})) + 2*(sum(k in K, total[k]*log(w[k])) - sum(k in K, total[k]*log(${share})))`,
              algebra(),
            ],
            [
              '<=',
              `2*(sum(k in K, total[k]*log(w[k])) - sum(k in K, total[k]*log(${share})))`,
              hypothesis('together'),
            ],
            ['<=', 'rhs', lemma('em-monotonicity', { part: 'shares' })],
          ]),
          have('each difference', 'forall(k in K, 0 <= c[k] - d[k])', [
            ['==', 'd[k] - d[k]', algebra()],
            ['<=', 'rhs', hypothesis('each cost')],
          ]),
          have('same', 'c[y] - d[y] == 0', [
            [
              '==',
              'rhs',
              lemma('zero-sum-of-nonnegative', { at: { I: 'K', f: 'array(k in K, c[k] - d[k])', i: 'y' } }),
            ],
          ]),
          ['==', 'd[y] + (c[y] - d[y])', algebra()],
          ['==', 'd[y]', hypothesis('same')],
          ['<=', 'rhs', algebra()],
        ]),
        both(
          [
            have(
              'shares no worse',
              `sum(k in K, total[k]*log(${share})) <= sum(k in K, total[k]*log(w[k]))`,
              [
                [
                  '==',
                  `${named(share, 'd[k]')} - (${named('w[k]', 'c[k]')}) + sum(k in K, total[k]*log(w[k])) + 1/2*(sum(k in K, d[k]) - sum(k in K, c[k]))`,
                  algebra(),
                ],
                [
                  '<=',
                  'sum(k in K, total[k]*log(w[k])) + 1/2*(sum(k in K, d[k]) - sum(k in K, c[k]))',
                  hypothesis('together'),
                ],
                [
                  '<=',
                  'sum(k in K, total[k]*log(w[k])) + 1/2*(sum(k in K, c[k]) - sum(k in K, c[k]))',
                  hypothesis('each cost'),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
            ['==', 'rhs', lemma('em-monotonicity', { part: 'shares, the only ones' })],
          ],
          [
            ...fitted,
            ['==', about('y', weighted('z')), hypothesis('fitted')],
            ['==', 'rhs', unfold('mean', 'total')],
          ],
          [...fitted, ['==', 'rhs', hypothesis('fitted')]],
        ),
      ],
      instances: {
        ...onTheLine,
        construct: { ...onTheLine.construct, ...updated },
        regimes: {
          // All logarithms vanish, so that the hypothesis is decided.
          'one component, standard normal': {
            sizes: { N: [2, 2], K: [1, 1] },
            draw: { x: { tables: [[[-1], [1]]] }, tau: { oneOf: [1] } },
          },
        },
      },
    },
    'a mixture ascends': {
      given: { ...sample, ...parameters, ...axes, r: array('N', 'K', { is: 'positive' }) },
      where: {
        ...ln,
        'mean[k in K, j in J]': moments['mean[k in K, j in J]'].replace('total[k]', written),
        ...logarithms,
      },
      hypotheses: {
        ...shares,
        ...basis('u'),
        ...basis('v'),
        responsibilities: posteriors,
        'axes of the covariances': covariances['axes of the covariances'].replace('total[k]', written),
      },
      states: `sum(n in N, log(sum(k in K, w[k]*exp(g[n,k])))) <= sum(n in N, log(sum(k in K, ${written}/card(N)*exp(best[n,k]))))`,
      derivation: [
        have('responsibilities sum to one', 'forall(n in N, sum(k in K, r[n,k]) == 1)', [
          ['==', `sum(k in K, ${old})`, hypothesis('responsibilities')],
          ['==', 'rhs', algebra()],
        ]),
        have('no component empty', `forall(k in K, 0 < ${written})`, [['<', 'rhs', sign()]]),
        have(
          'own axes',
          `forall(k in K, i in J, j in J, sum(b in J, t[k,b]*v[k,b,i]*v[k,b,j]) == sum(n in N, r[n,k]*(x[n,i] - ${weighted('i')})*(x[n,j] - ${weighted('j')}))/${written})`,
          [
            [
              '==',
              `sum(n in N, r[n,k]*(x[n,i] - mean[k,i])*(x[n,j] - mean[k,j]))/${written}`,
              hypothesis('axes of the covariances'),
            ],
            ['==', 'rhs', unfold('mean')],
          ],
        ),
        have(
          'gain, written out',
          `sum(n in N, sum(k in K, r[n,k]*(log(w[k]) + (${logarithm('m', 'u', 's')})))) <= sum(n in N, sum(k in K, r[n,k]*(log(${written}/card(N)) + (${logarithm('MM', 'v', 't').replace('MM[k,j]', weighted('j'))}))))`,
          [
            by(
              lemma('em-monotonicity', {
                part: 'M-step',
                at: { J: 'J', tau: 'tau', x: 'x', w: 'w', m: 'm', u: 'u', s: 's', r: 'r', v: 'v', t: 't' },
              }),
            ),
          ],
        ),
        have('gain', `${objective('w[k]', 'g')} <= ${objective(`(${written}/card(N))`, 'best')}`, [
          ['==', `sum(n in N, sum(k in K, r[n,k]*(log(w[k]) + (${logarithm('m', 'u', 's')}))))`, unfold('g')],
          [
            '<=',
            `sum(n in N, sum(k in K, r[n,k]*(log(${written}/card(N)) + (${logarithm('MM', 'v', 't').replace('MM[k,j]', weighted('j'))}))))`,
            hypothesis('gain, written out'),
          ],
          ['==', 'rhs', unfold('best', 'mean')],
        ]),
        ...ascends(`${written}/card(N)*exp(best[n,k])`),
      ],
      instances: {
        ...onTheLine,
        construct: { ...onTheLine.construct, 'r[n in N, k in K]': old },
        regimes: {
          'tight: one component, fitted': {
            sizes: { K: [1, 1] },
            construct: { ...updated, 'r[n in N, k in K]': '1' },
          },
        },
      },
    },
    'means alone': {
      given: { ...sample, ...parameters },
      where: {
        ...ln,
        'g[n in N, k in K]': logarithm('m', 'u', 's'),
        'mean[k in K, j in J]': `sum(n in N, (${old})*x[n,j])/sum(n in N, ${old})`,
        'moved[n in N, k in K]': logarithm('mean', 'u', 's'),
      },
      states:
        'sum(n in N, log(sum(k in K, w[k]*exp(g[n,k])))) <= sum(n in N, log(sum(k in K, w[k]*exp(moved[n,k]))))',
      derivation: [
        have('named posteriors', `exists(r in R[N,K], ${posteriors})`, [
          witness({ r: `array(n in N, k in K, ${old})` }),
          ['==', 'rhs', algebra()],
        ]),
        obtain('r', 'responsibilities', hypothesis('named posteriors')),
        have('responsibility', 'forall(n in N, k in K, 0 < r[n,k])', [
          ['<', old, sign()],
          ['==', 'rhs', hypothesis('responsibilities')],
        ]),
        have('charged', `forall(k in K, 0 < ${written})`, [['<', 'rhs', sign()]]),
        have('means', `forall(k in K, j in J, mean[k,j] == ${weighted('j')})`, [
          ['==', `sum(n in N, (${old})*x[n,j])/sum(n in N, ${old})`, unfold('mean')],
          ['==', 'rhs', hypothesis('responsibilities')],
        ]),
        have('each component', `forall(k in K, ${cost('mean', 'u', 's')} <= ${cost('m', 'u', 's')})`, [
          ['==', bestCost.replaceAll('v[', 'u[').replaceAll('t[', 's['), hypothesis('means')],
          [
            '<=',
            `${bestCost.replaceAll('v[', 'u[').replaceAll('t[', 's[')} + ${written}*sum(a in J, sum(j in J, u[k,a,j]*(${weighted('j')} - m[k,j]))^2/s[k,a])`,
            sign(),
          ],
          [
            '==',
            'rhs',
            lemma('normal-maximum-likelihood', {
              part: 'mean alone',
              at: {
                N: 'N',
                J: 'J',
                x: 'x',
                r: 'array(i in N, r[i,k])',
                m: 'array(h in J, m[k,h])',
                u: 'array(b in J, h in J, u[k,b,h])',
                s: 'array(b in J, s[k,b])',
              },
            }),
          ],
        ]),
        ...namedCosts(cost('mean', 'u', 's')),
        have('gain', `${objective('w[k]', 'g')} <= ${objective('w[k]', 'moved')}`, [
          [
            '==',
            'sum(k in K, sum(n in N, r[n,k])*log(w[k])) + sum(n in N, sum(k in K, r[n,k]*g[n,k]))',
            algebra(),
          ],
          ['==', parted('w[k]', 'm', 'u', 's'), unfold('g')],
          ['==', named('w[k]', 'c[k]').replace('total[k]', written), hypothesis('costs')],
          ['<=', named('w[k]', 'd[k]').replace('total[k]', written), hypothesis('each cost')],
          ['==', parted('w[k]', 'mean', 'u', 's'), hypothesis('costs')],
          [
            '==',
            'sum(k in K, sum(n in N, r[n,k])*log(w[k])) + sum(n in N, sum(k in K, r[n,k]*moved[n,k]))',
            unfold('moved'),
          ],
          ['==', 'rhs', algebra()],
        ]),
        ...ascends('w[k]*exp(moved[n,k])'),
      ],
      instances: {
        ...onTheLine,
        construct: { 'w[k in K]': 'mass[k]/sum(h in K, mass[h])' },
        regimes: {
          'tight: equal components, fitted': {
            construct: { 'm[k in K, j in J]': 'sum(n in N, x[n,j])/card(N)', 's[k in K, a in J]': 'tau' },
          },
        },
      },
    },
    axes: {
      given: { J: sample.J, C: array('J', 'J') },
      hypotheses: {
        symmetric: 'forall(i in J, j in J, C[i,j] == C[j,i])',
        'positive definite':
          'forall(z in R[J], sum(j in J, z[j]*z[j]) == 1, 0 < sum(i in J, sum(j in J, z[i]*z[j]*C[i,j])))',
      },
      states:
        'exists(v in R[J,J], t in R[J], (forall(b in J, 0 < t[b])) and (forall(a in J, b in J, sum(j in J, v[a,j]*v[b,j]) == delta(a,b))) and (forall(i in J, j in J, sum(a in J, v[a,i]*v[a,j]) == delta(i,j))) and (forall(i in J, j in J, sum(b in J, t[b]*v[b,i]*v[b,j]) == C[i,j])))',
      derivation: [
        obtain(['O', 'eigenvalue'], 'spectral', lemma('spectral-theorem', { at: { I: 'J', A: 'C' } })),
        witness({ v: 'array(a in J, j in J, O[j,a])', t: 'array(a in J, eigenvalue[a])' }),
        both(
          [
            have('unit', 'sum(j in J, O[j,b]*O[j,b]) == 1', [
              ['==', 'delta(b,b)', hypothesis('spectral')],
              ['==', 'rhs', algebra()],
            ]),
            have('form', 'sum(i in J, sum(j in J, O[i,b]*O[j,b]*C[i,j])) == eigenvalue[b]', [
              [
                '==',
                'sum(i in J, sum(j in J, O[i,b]*O[j,b]*sum(k in J, eigenvalue[k]*O[i,k]*O[j,k])))',
                hypothesis('spectral'),
              ],
              [
                '==',
                'sum(k in J, eigenvalue[k]*sum(i in J, O[i,k]*O[i,b])*sum(j in J, O[j,k]*O[j,b]))',
                algebra(),
              ],
              ['==', 'sum(k in J, eigenvalue[k]*delta(k,b)*delta(k,b))', hypothesis('spectral')],
              ['==', 'rhs', algebra()],
            ]),
            [
              '<',
              'sum(i in J, sum(j in J, O[i,b]*O[j,b]*C[i,j]))',
              hypothesis('positive definite', { at: { z: 'array(j in J, O[j,b])' } }),
            ],
            ['==', 'rhs', hypothesis('form')],
          ],
          [['==', 'rhs', hypothesis('spectral')]],
          [['==', 'rhs', hypothesis('spectral')]],
          [['==', 'rhs', hypothesis('spectral')]],
        ),
      ],
      instances: {
        sizes: { J: [1, 3] },
        raw: {
          first: element('J'),
          normal: array('J', { is: 'positive' }),
          spectrum: array('J', { is: 'positive' }),
        },
        construct: {
          'O[i in J, k in J]': 'delta(i,k) - 2*normal[i]*normal[k]/sum(j in J, normal[j]^2)',
          'eigenvalue[k in J]': 'spectrum[k]',
          'C[i in J, j in J]': 'sum(k in J, eigenvalue[k]*O[i,k]*O[j,k])',
          'v[a in J, j in J]': 'O[j,a]',
          't[a in J]': 'eigenvalue[a]',
          'z[j in J]': 'O[j,first]',
        },
      },
    },
  },

  instances: {
    sizes: { N: [1, 4], K: [1, 3] },
    raw: { mass: array('K', { is: 'positive' }), part: array('N', 'K', { is: 'positive' }) },
    construct: {
      'w[k in K]': 'mass[k]/sum(h in K, mass[h])',
      'r[n in N, k in K]': 'part[n,k]/sum(h in K, part[n,h])',
    },
  },

  controls: {
    'identity without the divergence': {
      part: 'identity',
      states: `${likelihood('q')} - ${likelihood('p')} == ${expected('q')} - ${expected('p')}`,
      counterexample: { N: 1, K: 2, p: [['1/2', '1/2']], q: [['9/10', '1/10']] },
      instances: { sizes: { K: [2, 3] } },
      because: 'the posterior goes from (1/2, 1/2) to (9/10, 1/10): the gap is 0.511',
    },
    'divergence the other way round': {
      part: 'identity',
      states: `${likelihood('q')} - ${likelihood('p')} == ${expected('q')} - ${expected('p')} + sum(n in N, sum(k in K, ${posterior('q')}*(log(${posterior('q')}) - log(${posterior('p')}))))`,
      counterexample: { N: 1, K: 2, p: [['1/2', '1/2']], q: [['9/10', '1/10']] },
      instances: { sizes: { K: [2, 3] } },
      because: 'it is 0.368, not 0.511',
    },
    'Q may fall': {
      part: 'ascent',
      without: ['Q does not fall'],
      counterexample: { N: 1, K: 1, p: [[2]], q: [[1]] },
      instances: { construct: { 'q[n in N, k in K]': 'p[n,k]/2' } },
      because: 'without a hidden value the likelihood is Q',
    },
    'ascent, and a change': {
      part: 'no ascent without change',
      without: ['no ascent'],
      counterexample: { N: 1, K: 2, p: [['1/2', '1/2']], q: [[1, '1/2']] },
      instances: {
        sizes: { K: [2, 3] },
        raw: { rise: array('N', 'K', { is: 'positive' }) },
        construct: { 'q[n in N, k in K]': 'p[n,k]*(1 + rise[n,k])' },
      },
      because: 'posteriors change where Q rises',
    },
    'shares that sum to more': {
      part: 'shares',
      without: ['shares sum to one'],
      counterexample: { N: 1, K: 1, r: [[1]], w: [2] },
      instances: { construct: { 'w[k in K]': '2*mass[k]/mass[k]' } },
      because: 'the logarithm of the shares grows with them',
    },
    'equal shares': {
      part: 'shares',
      replace: ['log(total[k]/card(N))', 'log(1/card(K))'],
      counterexample: {
        N: 2,
        K: 2,
        r: [
          ['3/4', '1/4'],
          ['3/4', '1/4'],
        ],
        w: ['3/4', '1/4'],
      },
      instances: { sizes: { K: [2, 3] }, construct: { 'w[k in K]': 'total[k]/card(N)' } },
      because: 'the best shares are those of the responsibilities',
    },
    'other shares as good': {
      part: 'shares, the only ones',
      without: ['no worse'],
      counterexample: { N: 1, K: 2, r: [['1/2', '1/2']], w: ['1/4', '3/4'] },
      instances: { sizes: { K: [2, 3] }, construct: { 'w[k in K]': 'mass[k]/sum(h in K, mass[h])' } },
      because: 'other shares are worse, not as good',
    },
    'unweighted means': {
      part: 'M-step',
      where: { 'mean[k in K, j in J]': 'sum(n in N, x[n,j])/card(N)' },
      counterexample: {
        N: 2,
        K: 2,
        J: 1,
        tau: 6,
        x: [[0], [1]],
        w: ['1/2', '1/2'],
        m: [['1/4'], ['3/4']],
        u: [[[1]], [[1]]],
        s: [['3/16'], ['3/16']],
        r: [
          ['3/4', '1/4'],
          ['1/4', '3/4'],
        ],
        v: [[[1]], [[1]]],
        t: [['1/4'], ['1/4']],
      },
      instances: {
        raw: { ...onTheLine.raw, weighted: array('K', 'J') },
        construct: {
          ...updated,
          'm[k in K, j in J]': 'sum(n in N, r[n,k]*x[n,j])/total[k]',
          's[k in K, a in J]': 'sum(n in N, r[n,k]*(x[n,a] - m[k,a])^2)/total[k]',
        },
      },
      because: 'with the means 1/2 the covariances are 1/4, not 3/16',
    },
    'any mixture is the maximiser': {
      part: 'M-step, the only maximiser',
      without: ['no worse'],
      counterexample: {
        N: 2,
        K: 1,
        J: 1,
        tau: 6,
        x: [[-1], [1]],
        w: [1],
        m: [[1]],
        u: [[[1]]],
        s: [[1]],
        r: [[1], [1]],
        v: [[[1]]],
        t: [[1]],
      },
      instances: { construct: { 'm[k in K, j in J]': 'mean[k,j] + 1' } },
      because: 'its mean is 0, not 1',
    },
    'hard assignments': {
      part: 'means alone',
      given: { nearest: choice('N', 'K') },
      where: {
        'mean[k in K, j in J]':
          'sum(n in N, delta(k,nearest[n])*x[n,j])/max(1, sum(n in N, delta(k,nearest[n])))',
      },
      hypotheses: {
        'the likeliest component':
          'forall(n in N, k in K, k != nearest[n], w[k]*exp(g[n,k]) <= w[nearest[n]]*exp(g[n,nearest[n]]))',
      },
      counterexample: { ...twoPoints, x: [[-1], [1]], m: [['-1/2'], ['1/2']], nearest: [0, 1] },
      instances: {
        sizes: { N: [2, 2], K: [2, 2] },
        draw: { nearest: { tables: [[0, 1]] }, x: { tables: [[[-1], [1]]] } },
        construct: { ...ofTwo, 'm[k in K, j in J]': 'sum(n in N, delta(k,nearest[n])*x[n,j])/2' },
      },
      because: 'from the means -1/2, 1/2 to the means -1, 1 the likelihood falls by 0.1227',
    },
    'the global maximum in one step': {
      part: 'means alone',
      given: { other: array('K', 'J') },
      where: { 'away[n in N, k in K]': logarithm('other', 'u', 's') },
      states:
        'sum(n in N, log(sum(k in K, w[k]*exp(away[n,k])))) <= sum(n in N, log(sum(k in K, w[k]*exp(moved[n,k]))))',
      counterexample: { ...twoPoints, x: [[-4], [4]], m: [[0], [0]], other: [[-4], [4]] },
      instances: {
        sizes: { N: [2, 2], K: [2, 2] },
        raw: { side: array('K') },
        draw: { x: { tables: [[[-4], [4]]] }, side: { tables: [[-1, 1]] } },
        construct: { ...ofTwo, 'm[k in K, j in J]': '0', 'other[k in K, j in J]': '4*side[k]' },
      },
      because: 'equal means stay equal for ever, but -4 and 4 are better',
    },
    'axes of a form that vanishes': {
      part: 'axes',
      without: ['positive definite'],
      counterexample: { J: 1, C: [[0]], v: [[1]], t: [1] },
      instances: { construct: { 'C[i in J, j in J]': '0' } },
      because: 'its variance is zero',
    },
  },
});
