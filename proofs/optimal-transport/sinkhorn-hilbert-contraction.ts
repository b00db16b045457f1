/**
 * # Sinkhorn's sweep contracts Hilbert's projective metric by tanh(Delta/4)^2
 *
 * For a positive matrix K of any shape, kappa = tanh(Delta/4) < 1: K contracts the metric d(x,y) = max log(x/y) - min log(x/y) by kappa, entrywise
 * inversion and scaling do not change it, and K' has the same Delta. So a sweep v -> b/(K'(a/(K v))) contracts by kappa^2: for positive a and b of equal sum there
 * are scalings u, v > 0 with diag(u) K diag(v) of row sums a and column sums b; they are unique up to a constant, iterates approach them linearly, and the
 * distance of any v from them is at most d(v, sweep of v)/(1 - kappa^2), which is checked on what Sinkhorn's algorithm computes. For K = exp(-C/eps), Delta is
 * at most 2/eps times the oscillation of C.
 * Not claimed: that kappa^2 is the rate at which iterates converge (it is an upper bound); matrices with zeros.
 */
import {
  algebra,
  array,
  both,
  by,
  element,
  have,
  hypothesis,
  type Instances,
  induction,
  lemma,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';
import sinkhorn from '../../kernels/sinkhorn.ts';

const id = 'sinkhorn-hilbert-contraction';
const positive = { is: 'positive' };
/** The largest logarithm of a cross ratio. */
const diameter = 'max(i in I, max(k in I, max(j in J, max(l in J, log(K[i,j]*K[k,l]/(K[k,j]*K[i,l]))))))';
const transposed = 'max(j in J, max(l in J, max(i in I, max(k in I, log(K[i,j]*K[k,l]/(K[i,l]*K[k,j]))))))';
/** The oscillation of an array over J, by its entry j. */
const oscillation = (entry: string) => `(max(j in J, ${entry}) - min(j in J, ${entry}))`;
/** Hilbert's metric between arrays over J, by their entries j. */
const distance = (x: string, y: string) => oscillation(`log((${x})/(${y}))`);
const rowsApart = (x: string, y: string) =>
  `(max(i in I, log((${x})/(${y}))) - min(i in I, log((${x})/(${y}))))`;
const image = (x: string) => `sum(l in J, K[i,l]*${x}[l])`;
/** Entry j of the sweep of v, the array that is written with the index l. */
const sweep = (v: (l: string) => string) => `b[j]/sum(i in I, K[i,j]*(a[i]/sum(l in J, K[i,l]*${v('l')})))`;
const sweepOf = (v: string) => sweep((l) => `${v}[${l}]`);
const marginals = { a: array('I', positive), b: array('J', positive) };
const fixed = { 'x is a scaling': `forall(j in J, x[j] == ${sweepOf('x')})` };

/** The fact `triangle`: oscillations are subadditive. */
const triangle = have(
  'triangle',
  `forall(g in R[J], h in R[J], ${oscillation('g[j] + h[j]')} <= ${oscillation('g[j]')} + ${oscillation('h[j]')})`,
  [
    ['==', 'max(j in J, g[j] + h[j]) + max(j in J, -g[j] + -h[j])', algebra()],
    ['<=', 'max(j in J, max(l in J, g[l]) + h[j]) + max(j in J, -g[j] + -h[j])', algebra()],
    ['<=', 'max(j in J, max(l in J, g[l]) + h[j]) + max(j in J, max(l in J, -g[l]) + -h[j])', algebra()],
    ['==', 'rhs', algebra()],
  ],
);

/** The facts `nonnegative`, `below one` and `contractive`: kappa^2 < 1. */
const contractive = have('contractive', 'kappa^2 < 1', [
  have('nonnegative', '0 <= kappa', [['<=', 'rhs', lemma(id, { part: 'below one' })]]),
  have('below', 'kappa < 1', [['<', 'rhs', lemma(id, { part: 'below one' })]]),
  ['<=', 'kappa', hypothesis('below', { times: 'kappa' })],
  ['<', 'rhs', hypothesis('below')],
]);

/** Scalings that are planted, and the row and column sums that they give. */
const planted = {
  sizes: { I: [1, 3], J: [1, 3], k: [0, 2] },
  raw: {
    left: array('I', positive),
    right: array('J', positive),
    begin: array('J', positive),
    scale: real('positive'),
  },
  draw: Object.fromEntries(
    ['K', 'a', 'b', 'x', 'y', 'd', 'v', 'w', 'left', 'right', 'begin', 'scale', 'eps'].map((name) => [
      name,
      { between: [0.25, 4] as const, bits: 4 },
    ]),
  ),
} satisfies Instances;
const sums = {
  'a[i in I]': 'left[i]*sum(j in J, K[i,j]*right[j])',
  'b[j in J]': 'right[j]*sum(i in I, K[i,j]*left[i])',
};
const twoByTwo = {
  tables: [
    [
      [2, 1],
      [1, 2],
    ],
  ],
};
/** Where the contraction is nearly attained: two by two, and points that are close. */
const nearlyTight = {
  sizes: { I: [2, 2], J: [2, 2] },
  draw: {
    K: twoByTwo,
    a: { tables: [[1, 1]] },
    b: { tables: [[1, 1]] },
    x: { tables: [[1, 1]] },
    v: { tables: [[1, 1]] },
    y: { tables: [[1, '129/128']] },
    w: { tables: [[1, '129/128']] },
  },
} satisfies Instances;
/** Two by two, nearly diagonal, so that nearly nothing is contracted, and points that are far apart. */
const farApart = {
  sizes: { I: [2, 2], J: [2, 2] },
  draw: {
    K: {
      tables: [
        [
          [1, '1/1024'],
          ['1/1024', 1],
        ],
      ],
    },
    a: { tables: [[1, 1]] },
    b: { tables: [[1, 1]] },
    x: { tables: [[32, 1]] },
    v: { tables: [[32, 1]] },
    y: { tables: [[1, 32]] },
    w: { tables: [[1, 32]] },
  },
} satisfies Instances;
const rankOne = { construct: { 'K[i in I, j in J]': 'left[i]*right[j]' } } satisfies Instances;

export default proof({
  id,
  title: "Sinkhorn's sweep contracts Hilbert's projective metric by tanh(Delta/4)^2",
  sources: [
    {
      document: 'foundations-book',
      section: 'Sinkhorn regularisation convergence',
      relation: 'made precise',
    },
  ],
  references: ['franklin1989', 'birkhoff1957', 'peyre2019, Theorem 4.2'],

  given: { I: nonemptySet('rows'), J: nonemptySet('columns'), K: array('I', 'J', positive) },
  where: { Delta: diameter, kappa: 'tanh(Delta/4)' },

  parts: {
    'below one': {
      states: '(0 <= kappa) and (kappa < 1)',
      derivation: [
        have('not negative', '0 <= Delta', [
          [
            '<=',
            diameter,
            lemma('projective-diameter', { part: 'not negative', at: { I: 'I', J: 'J', K: 'K' } }),
          ],
          ['==', 'rhs', unfold('Delta')],
        ]),
        both(
          [
            ['<=', 'tanh(Delta/4)', sign()],
            ['==', 'rhs', unfold('kappa')],
          ],
          [
            ['==', 'tanh(Delta/4)', unfold('kappa')],
            ['<', 'rhs', sign()],
          ],
        ),
      ],
      instances: { regimes: { 'tight: rank one': rankOne } },
    },
    'matrix contracts': {
      given: { x: array('J', positive), y: array('J', positive) },
      states: `${rowsApart(image('x'), image('y'))} <= kappa*${distance('x[j]', 'y[j]')}`,
      derivation: [
        [
          '<=',
          `tanh(${diameter}/4)*${distance('x[j]', 'y[j]')}`,
          lemma('birkhoff-hopf', { part: 'contraction', at: { I: 'I', J: 'J', K: 'K', x: 'x', y: 'y' } }),
        ],
        ['==', 'rhs', unfold('kappa', 'Delta')],
      ],
      instances: { regimes: { 'nearly tight: close points': nearlyTight, 'nearly diagonal': farApart } },
    },
    'transpose contracts': {
      given: { x: array('I', positive), y: array('I', positive) },
      states: `${distance('sum(i in I, K[i,j]*x[i])', 'sum(i in I, K[i,j]*y[i])')} <= kappa*${rowsApart('x[i]', 'y[i]')}`,
      derivation: [
        [
          '<=',
          `tanh(${transposed}/4)*${rowsApart('x[i]', 'y[i]')}`,
          lemma('birkhoff-hopf', {
            part: 'contraction',
            at: { I: 'J', J: 'I', K: 'array(j in J, i in I, K[i,j])', x: 'x', y: 'y' },
          }),
        ],
        [
          '==',
          `tanh(${diameter}/4)*${rowsApart('x[i]', 'y[i]')}`,
          lemma('projective-diameter', { part: 'transpose', at: { I: 'I', J: 'J', K: 'K' } }),
        ],
        ['==', `tanh(Delta/4)*${rowsApart('x[i]', 'y[i]')}`, unfold('Delta')],
        ['==', 'rhs', unfold('kappa')],
      ],
      instances: { regimes: { 'nearly tight: close points': nearlyTight, 'nearly diagonal': farApart } },
    },
    isometries: {
      given: { x: array('J', positive), y: array('J', positive), d: array('J', positive) },
      states: `(${distance('d[j]*x[j]', 'd[j]*y[j]')} == ${distance('x[j]', 'y[j]')}) and (${distance('d[j]/x[j]', 'd[j]/y[j]')} == ${distance('x[j]', 'y[j]')})`,
      derivation: [both([['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]])],
    },
    'sweep contracts': {
      given: { ...marginals, v: array('J', positive), w: array('J', positive) },
      states: `${distance(sweepOf('v'), sweepOf('w'))} <= kappa^2*${distance('v[j]', 'w[j]')}`,
      derivation: [
        have('nonnegative', '0 <= kappa', [['<=', 'rhs', lemma(id, { part: 'below one' })]]),
        [
          '==',
          distance(`sum(i in I, K[i,j]*(a[i]/${image('v')}))`, `sum(i in I, K[i,j]*(a[i]/${image('w')}))`),
          algebra(),
        ],
        [
          '<=',
          `kappa*${rowsApart(`a[i]/${image('v')}`, `a[i]/${image('w')}`)}`,
          lemma(id, {
            part: 'transpose contracts',
            at: { x: `array(i in I, a[i]/${image('v')})`, y: `array(i in I, a[i]/${image('w')})` },
          }),
        ],
        ['==', `kappa*${rowsApart(image('v'), image('w'))}`, algebra()],
        [
          '<=',
          `kappa*(kappa*${distance('v[j]', 'w[j]')})`,
          lemma(id, { part: 'matrix contracts', at: { x: 'v', y: 'w' }, times: 'kappa' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: { regimes: { 'nearly tight: close points': nearlyTight, 'nearly diagonal': farApart } },
    },
    'fixed directions are scalings': {
      given: { ...marginals, v: array('J', positive), c: real('positive') },
      hypotheses: {
        'equal mass': 'sum(i in I, a[i]) == sum(j in J, b[j])',
        direction: `forall(j in J, ${sweepOf('v')} == c*v[j])`,
      },
      states: `(c == 1) and ((forall(i in I, a[i]/${image('v')}*sum(j in J, K[i,j]*v[j]) == a[i])) and (forall(j in J, v[j]*sum(i in I, K[i,j]*(a[i]/${image('v')})) == b[j])))`,
      derivation: [
        have('columns', `forall(j in J, b[j] == c*(v[j]*sum(i in I, K[i,j]*(a[i]/${image('v')}))))`, [
          ['==', `${sweepOf('v')}*sum(i in I, K[i,j]*(a[i]/${image('v')}))`, algebra()],
          ['==', `c*v[j]*sum(i in I, K[i,j]*(a[i]/${image('v')}))`, hypothesis('direction')],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'swap',
          'forall(g in R[I], sum(j in J, c*(v[j]*sum(i in I, K[i,j]*g[i]))) == c*sum(i in I, g[i]*sum(l in J, K[i,l]*v[l])))',
          [['==', 'rhs', algebra()]],
        ),
        have('mass', 'sum(i in I, a[i]) == c*sum(i in I, a[i])', [
          ['==', 'sum(j in J, b[j])', hypothesis('equal mass')],
          ['==', `sum(j in J, c*(v[j]*sum(i in I, K[i,j]*(a[i]/${image('v')}))))`, hypothesis('columns')],
          [
            '==',
            `c*sum(i in I, a[i]/${image('v')}*${image('v')})`,
            hypothesis('swap', { at: { g: `array(i in I, a[i]/${image('v')})` } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('factor', 'c == 1', [
          ['==', 'c*sum(i in I, a[i])/sum(i in I, a[i])', algebra()],
          [
            '==',
            'sum(i in I, a[i])/sum(i in I, a[i])',
            hypothesis('mass', { times: '-1/sum(i in I, a[i])' }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        both(
          [['==', 'rhs', hypothesis('factor')]],
          [
            both(
              [['==', 'rhs', algebra()]],
              [
                ['==', `1*(v[j]*sum(i in I, K[i,j]*(a[i]/${image('v')})))`, algebra()],
                ['==', `c*(v[j]*sum(i in I, K[i,j]*(a[i]/${image('v')})))`, hypothesis('factor')],
                ['==', 'rhs', hypothesis('columns')],
              ],
            ),
          ],
        ),
      ],
      instances: { construct: { ...sums, 'v[j in J]': 'right[j]', c: '1' } },
    },
    uniqueness: {
      given: {
        ...marginals,
        u: array('I', positive),
        v: array('J', positive),
        r: array('I', positive),
        s: array('J', positive),
      },
      hypotheses: {
        'u, v scale K': `(forall(i in I, u[i]*${image('v')} == a[i])) and (forall(j in J, v[j]*sum(i in I, K[i,j]*u[i]) == b[j]))`,
        'r, s scale K': `(forall(i in I, r[i]*${image('s')} == a[i])) and (forall(j in J, s[j]*sum(i in I, K[i,j]*r[i]) == b[j]))`,
      },
      states: 'exists(c in positive, (forall(j in J, s[j] == c*v[j])) and (forall(i in I, c*r[i] == u[i])))',
      derivation: [
        have('u by v', `forall(i in I, a[i]/${image('v')} == u[i])`, [
          ['==', `u[i]*${image('v')}/${image('v')}`, hypothesis('u, v scale K')],
          ['==', 'rhs', algebra()],
        ]),
        have('r by s', `forall(i in I, a[i]/${image('s')} == r[i])`, [
          ['==', `r[i]*${image('s')}/${image('s')}`, hypothesis('r, s scale K')],
          ['==', 'rhs', algebra()],
        ]),
        have('v is fixed', `forall(j in J, v[j] == ${sweepOf('v')})`, [
          ['==', 'v[j]*sum(i in I, K[i,j]*u[i])/sum(i in I, K[i,j]*u[i])', algebra()],
          ['==', 'b[j]/sum(i in I, K[i,j]*u[i])', hypothesis('u, v scale K')],
          ['==', 'rhs', hypothesis('u by v')],
        ]),
        have('s is fixed', `forall(j in J, s[j] == ${sweepOf('s')})`, [
          ['==', 's[j]*sum(i in I, K[i,j]*r[i])/sum(i in I, K[i,j]*r[i])', algebra()],
          ['==', 'b[j]/sum(i in I, K[i,j]*r[i])', hypothesis('r, s scale K')],
          ['==', 'rhs', hypothesis('r by s')],
        ]),
        have('contracted', `${distance('s[j]', 'v[j]')} <= kappa^2*${distance('s[j]', 'v[j]')}`, [
          [
            '==',
            distance(sweepOf('s'), sweepOf('v')),
            hypothesis('s is fixed', { at: { j: 'j' } }),
            hypothesis('v is fixed', { at: { j: 'j' } }),
          ],
          ['<=', 'rhs', lemma(id, { part: 'sweep contracts', at: { v: 's', w: 'v' } })],
        ]),
        contractive,
        have('no distance', `${distance('s[j]', 'v[j]')} <= 0`, [
          ['<=', 'rhs', hypothesis('contracted', { times: '1/(1 - kappa^2)' })],
        ]),
        have('constant', 'forall(j in J, log(s[j]/v[j]) == max(l in J, log(s[l]/v[l])))', [
          have('at most', 'log(s[j]/v[j]) - max(l in J, log(s[l]/v[l])) <= 0', [
            ['<=', 'max(l in J, log(s[l]/v[l])) - max(l in J, log(s[l]/v[l]))', algebra()],
            ['==', 'rhs', algebra()],
          ]),
          have('at least', 'max(l in J, log(s[l]/v[l])) - log(s[j]/v[j]) <= 0', [
            ['<=', 'max(l in J, log(s[l]/v[l])) - min(l in J, log(s[l]/v[l]))', algebra()],
            ['<=', 'rhs', hypothesis('no distance')],
          ]),
          have('distance', 'abs(log(s[j]/v[j]) - max(l in J, log(s[l]/v[l]))) <= 0', [
            ['<=', 'rhs', hypothesis('at most'), hypothesis('at least')],
          ]),
          ['==', 'rhs', lemma('zero-absolute-value')],
        ]),
        have('multiple', 'exists(c in positive, forall(j in J, s[j] == c*v[j]))', [
          witness({ c: 'exp(max(l in J, log(s[l]/v[l])))' }),
          ['==', 'exp(log(s[j]/v[j]))*v[j]', algebra()],
          ['==', 'rhs', hypothesis('constant', { at: { j: 'j' } })],
        ]),
        obtain('c', 'ratio', hypothesis('multiple')),
        witness({ c: 'c' }),
        both(
          [['==', 'rhs', hypothesis('ratio')]],
          [
            ['==', `c*(a[i]/${image('s')})`, hypothesis('r by s')],
            ['==', `c*(a[i]/sum(l in J, K[i,l]*(c*v[l])))`, hypothesis('ratio')],
            ['==', `a[i]/${image('v')}`, algebra()],
            ['==', 'rhs', hypothesis('u by v')],
          ],
        ),
      ],
      instances: {
        construct: {
          ...sums,
          'u[i in I]': 'left[i]',
          'v[j in J]': 'right[j]',
          'r[i in I]': 'left[i]/scale',
          's[j in J]': 'right[j]*scale',
          c: 'scale',
        },
      },
    },
    existence: {
      given: { ...marginals, origin: element('J') },
      where: {
        'next(f in R[J])[j in J]':
          'log(b[j]) - log(sum(i in I, K[i,j]*(a[i]/sum(l in J, K[i,l]*exp(f[l])))))',
        'f[0, j in J]': '0',
        'f[k+1, j in J]': 'next(array(l in J, f[k,l]))[j] - next(array(l in J, f[k,l]))[origin]',
      },
      hypotheses: { 'equal mass': 'sum(i in I, a[i]) == sum(j in J, b[j])' },
      states: `exists(u in R[I], v in R[J], (forall(i in I, 0 < u[i])) and ((forall(j in J, 0 < v[j])) and ((forall(i in I, u[i]*sum(j in J, K[i,j]*v[j]) == a[i])) and (forall(j in J, v[j]*sum(i in I, K[i,j]*u[i]) == b[j])))))`,
      derivation: [
        contractive,
        have(
          'sweep',
          `forall(g in R[J], h in R[J], ${oscillation('next(g)[j] - next(h)[j]')} <= kappa^2*${oscillation('g[j] - h[j]')})`,
          [
            [
              '==',
              distance(
                sweep((l) => `exp(g[${l}])`),
                sweep((l) => `exp(h[${l}])`),
              ),
              unfold('next'),
            ],
            [
              '<=',
              `kappa^2*${distance('exp(g[j])', 'exp(h[j])')}`,
              lemma(id, {
                part: 'sweep contracts',
                at: { v: 'array(j in J, exp(g[j]))', w: 'array(j in J, exp(h[j]))' },
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'from the origin',
          `forall(h in R[J], m in J, abs(h[m] - h[origin]) <= ${oscillation('h[j]')})`,
          [
            have('above', `h[m] - h[origin] <= ${oscillation('h[j]')}`, [
              ['<=', 'max(j in J, h[j]) - h[origin]', algebra()],
              ['<=', 'rhs', algebra()],
            ]),
            have('below', `-(h[m] - h[origin]) <= ${oscillation('h[j]')}`, [
              ['<=', 'max(j in J, h[j]) - h[m]', algebra()],
              ['<=', 'rhs', algebra()],
            ]),
            ['<=', 'rhs', hypothesis('above'), hypothesis('below')],
          ],
        ),
        have(
          'steps',
          `forall(k in nat, ${oscillation('f[k+1,j] - f[k,j]')} <= (kappa^2)^k*${oscillation('f[1,j] - f[0,j]')})`,
          [
            induction('k', {
              base: [['<=', 'rhs', algebra()]],
              step: [
                [
                  '==',
                  oscillation('next(array(l in J, f[k+1,l]))[j] - next(array(l in J, f[k,l]))[j]'),
                  unfold('f'),
                ],
                [
                  '<=',
                  `kappa^2*${oscillation('f[k+1,j] - f[k,j]')}`,
                  hypothesis('sweep', { at: { g: 'array(l in J, f[k+1,l])', h: 'array(l in J, f[k,l])' } }),
                ],
                [
                  '<=',
                  `kappa^2*((kappa^2)^k*${oscillation('f[1,j] - f[0,j]')})`,
                  hypothesis('induction', { times: 'kappa^2' }),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        have('at the origin', 'forall(k in nat, f[k,origin] == 0)', [
          induction('k', { base: [['==', 'rhs', unfold('f')]], step: [['==', 'rhs', unfold('f')]] }),
        ]),
        have(
          'entries',
          `forall(k in nat, m in J, abs(f[k+1,m] - f[k,m]) <= ${oscillation('f[1,j] - f[0,j]')}*(kappa^2)^k)`,
          [
            ['==', 'abs((f[k+1,m] - f[k,m]) - (f[k+1,origin] - f[k,origin]))', hypothesis('at the origin')],
            [
              '<=',
              oscillation('f[k+1,j] - f[k,j]'),
              hypothesis('from the origin', { at: { h: 'array(j in J, f[k+1,j] - f[k,j])', m: 'm' } }),
            ],
            ['<=', `(kappa^2)^k*${oscillation('f[1,j] - f[0,j]')}`, hypothesis('steps')],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('size', `0 <= ${oscillation('f[1,j] - f[0,j]')}`, [
          ['<=', 'abs(f[1,origin] - f[0,origin])', sign()],
          [
            '<=',
            `${oscillation('f[1,j] - f[0,j]')}*(kappa^2)^0`,
            hypothesis('entries', { at: { k: '0', m: 'origin' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        obtain(
          'x',
          'limit',
          lemma('geometric-completeness', {
            at: {
              S: 'J',
              rate: 'kappa^2',
              size: oscillation('f[1,j] - f[0,j]'),
              u: 'array(k in nat, j in J, f[k,j])',
            },
          }),
        ),
        have(
          'spread',
          `forall(k in nat, ${oscillation('x[j] - f[k,j]')} <= 2*${oscillation('f[1,j] - f[0,j]')}*(kappa^2)^k/(1 - kappa^2))`,
          [
            ['==', 'max(j in J, x[j] - f[k,j]) + max(j in J, f[k,j] - x[j])', algebra()],
            ['<=', 'max(j in J, abs(f[k,j] - x[j])) + max(j in J, f[k,j] - x[j])', sign()],
            ['<=', 'max(j in J, abs(f[k,j] - x[j])) + max(j in J, abs(f[k,j] - x[j]))', sign()],
            [
              '<=',
              `max(j in J, ${oscillation('f[1,j] - f[0,j]').replaceAll('j', 'l')}*(kappa^2)^k/(1 - kappa^2)) + max(j in J, abs(f[k,j] - x[j]))`,
              hypothesis('limit'),
            ],
            [
              '<=',
              `max(j in J, ${oscillation('f[1,j] - f[0,j]').replaceAll('j', 'l')}*(kappa^2)^k/(1 - kappa^2)) + max(j in J, ${oscillation('f[1,j] - f[0,j]').replaceAll('j', 'l')}*(kappa^2)^k/(1 - kappa^2))`,
              hypothesis('limit'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'residual',
          `forall(k in nat, m in J, abs(next(x)[m] - next(x)[origin] - x[m]) <= 3*kappa^2*${oscillation('f[1,j] - f[0,j]')}/(1 - kappa^2)*(kappa^2)^k)`,
          [
            [
              '==',
              'abs(((next(x)[m] - next(array(l in J, f[k,l]))[m]) - (next(x)[origin] - next(array(l in J, f[k,l]))[origin])) + (f[k+1,m] - x[m]))',
              unfold('f'),
            ],
            [
              '<=',
              'abs((next(x)[m] - next(array(l in J, f[k,l]))[m]) - (next(x)[origin] - next(array(l in J, f[k,l]))[origin])) + abs(f[k+1,m] - x[m])',
              sign(),
            ],
            [
              '<=',
              `${oscillation('next(x)[j] - next(array(l in J, f[k,l]))[j]')} + abs(f[k+1,m] - x[m])`,
              hypothesis('from the origin', {
                at: { h: 'array(j in J, next(x)[j] - next(array(l in J, f[k,l]))[j])', m: 'm' },
              }),
            ],
            [
              '<=',
              `kappa^2*${oscillation('x[j] - f[k,j]')} + abs(f[k+1,m] - x[m])`,
              hypothesis('sweep', { at: { g: 'x', h: 'array(l in J, f[k,l])' } }),
            ],
            [
              '<=',
              `kappa^2*(2*${oscillation('f[1,j] - f[0,j]')}*(kappa^2)^k/(1 - kappa^2)) + abs(f[k+1,m] - x[m])`,
              hypothesis('spread', { times: 'kappa^2' }),
            ],
            [
              '<=',
              `kappa^2*(2*${oscillation('f[1,j] - f[0,j]')}*(kappa^2)^k/(1 - kappa^2)) + ${oscillation('f[1,j] - f[0,j]')}*(kappa^2)^(k+1)/(1 - kappa^2)`,
              hypothesis('limit', { at: { k: 'k+1', s: 'm' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('distance', 'forall(m in J, abs(next(x)[m] - next(x)[origin] - x[m]) <= 0)', [
          [
            '<=',
            'rhs',
            lemma('below-geometric-sequence', {
              at: {
                a: 'abs(next(x)[m] - next(x)[origin] - x[m])',
                rate: 'kappa^2',
                size: `3*kappa^2*${oscillation('f[1,j] - f[0,j]')}/(1 - kappa^2)`,
              },
            }),
          ],
        ]),
        have('fixed', 'forall(m in J, next(x)[m] - next(x)[origin] == x[m])', [
          ['==', 'rhs', lemma('zero-absolute-value')],
        ]),
        have(
          'direction',
          `forall(j in J, ${sweep((l) => `exp(x[${l}])`)} == exp(next(x)[origin])*exp(x[j]))`,
          [
            ['==', 'exp(next(x)[j])', unfold('next')],
            ['==', 'exp(next(x)[origin] + (next(x)[j] - next(x)[origin]))', algebra()],
            ['==', 'exp(next(x)[origin] + x[j])', hypothesis('fixed', { at: { m: 'j' } })],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'scalings',
          `(exp(next(x)[origin]) == 1) and ((forall(i in I, a[i]/sum(l in J, K[i,l]*exp(x[l]))*sum(j in J, K[i,j]*exp(x[j])) == a[i])) and (forall(j in J, exp(x[j])*sum(i in I, K[i,j]*(a[i]/sum(l in J, K[i,l]*exp(x[l])))) == b[j])))`,
          [
            by(
              lemma(id, {
                part: 'fixed directions are scalings',
                at: { v: 'array(j in J, exp(x[j]))', c: 'exp(next(x)[origin])' },
              }),
            ),
          ],
        ),
        witness({ u: 'array(i in I, a[i]/sum(l in J, K[i,l]*exp(x[l])))', v: 'array(j in J, exp(x[j]))' }),
        both(
          [['<', 'rhs', sign()]],
          [
            both(
              [['<', 'rhs', sign()]],
              [both([['==', 'rhs', algebra()]], [['==', 'rhs', hypothesis('scalings')]])],
            ),
          ],
        ),
      ],
      instances: {
        construct: {
          ...sums,
          'u[i in I]': 'left[i]',
          'v[j in J]': 'right[j]',
          'x[j in J]': 'log(right[j]/right[origin])',
        },
      },
    },
    'linear convergence': {
      given: { ...marginals, x: array('J', positive), v: array('nat', 'J', positive) },
      hypotheses: {
        ...fixed,
        sweeps: `forall(k in nat, j in J, v[k+1,j] == ${sweep((l) => `v[k,${l}]`)})`,
      },
      states: `forall(k in nat, ${distance('v[k,j]', 'x[j]')} <= kappa^(2*k)*${distance('v[0,j]', 'x[j]')})`,
      derivation: [
        induction('k', {
          base: [['<=', 'rhs', algebra()]],
          step: [
            [
              '==',
              distance(
                sweep((l) => `v[k,${l}]`),
                sweepOf('x'),
              ),
              hypothesis('sweeps'),
              hypothesis('x is a scaling', { at: { j: 'j' } }),
            ],
            [
              '<=',
              `kappa^2*${distance('v[k,j]', 'x[j]')}`,
              lemma(id, { part: 'sweep contracts', at: { v: 'array(l in J, v[k,l])', w: 'x' } }),
            ],
            [
              '<=',
              `kappa^2*(kappa^(2*k)*${distance('v[0,j]', 'x[j]')})`,
              hypothesis('induction', { times: 'kappa^2' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
      instances: {
        construct: {
          ...sums,
          'x[j in J]': 'right[j]',
          'v[0, j in J]': 'begin[j]',
          'v[n+1, j in J]': sweep((l) => `v[n,${l}]`),
        },
        regimes: {
          'nearly tight: a start that is close': {
            sizes: nearlyTight.sizes,
            draw: {
              K: twoByTwo,
              left: { tables: [[1, 1]] },
              right: { tables: [[1, 1]] },
              begin: { tables: [[1, '129/128']] },
            },
          },
        },
      },
    },
    'stopping bound': {
      given: { ...marginals, x: array('J', positive), v: array('J', positive) },
      hypotheses: fixed,
      states: `(1 - kappa^2)*${distance('v[j]', 'x[j]')} <= ${distance('v[j]', sweepOf('v'))}`,
      derivation: [
        triangle,
        have(
          'there and back',
          `${distance('v[j]', 'x[j]')} <= ${distance('v[j]', sweepOf('v'))} + kappa^2*${distance('v[j]', 'x[j]')}`,
          [
            ['==', oscillation(`log(v[j]/(${sweepOf('v')})) + log((${sweepOf('v')})/x[j])`), algebra()],
            [
              '<=',
              `${distance('v[j]', sweepOf('v'))} + ${distance(sweepOf('v'), 'x[j]')}`,
              hypothesis('triangle', {
                at: {
                  g: `array(j in J, log(v[j]/(${sweepOf('v')})))`,
                  h: `array(j in J, log((${sweepOf('v')})/x[j]))`,
                },
              }),
            ],
            [
              '==',
              `${distance('v[j]', sweepOf('v'))} + ${distance(sweepOf('v'), sweepOf('x'))}`,
              hypothesis('x is a scaling', { at: { j: 'j' } }),
            ],
            ['<=', 'rhs', lemma(id, { part: 'sweep contracts', at: { v: 'v', w: 'x' } })],
          ],
        ),
        ['<=', 'rhs', hypothesis('there and back')],
      ],
      instances: {
        sizes: { I: [2, 3], J: [2, 3] },
        construct: { ...sums, 'x[j in J]': 'right[j]' },
        regimes: {
          'tight: rank one': { construct: { ...rankOne.construct, ...sums, 'x[j in J]': 'right[j]' } },
          "what Sinkhorn's algorithm computes": {
            algorithm: { run: sinkhorn, of: { K: 'K', a: 'a', b: 'b', rounds: 3 }, gives: { v: 'v' } },
          },
        },
      },
    },
    'kernels of costs': {
      given: { C: array('I', 'J'), eps: real('positive') },
      states:
        'max(i in I, max(k in I, max(j in J, max(l in J, log(exp(-C[i,j]/eps)*exp(-C[k,l]/eps)/(exp(-C[k,j]/eps)*exp(-C[i,l]/eps))))))) <= 2*(max(i in I, max(j in J, C[i,j])) - min(i in I, min(j in J, C[i,j])))/eps',
      derivation: [
        have('above', 'forall(i in I, j in J, C[i,j] <= max(k in I, max(l in J, C[k,l])))', [
          ['<=', 'max(l in J, C[i,l])', algebra()],
          ['<=', 'rhs', algebra()],
        ]),
        have('below', 'forall(i in I, j in J, min(k in I, min(l in J, C[k,l])) <= C[i,j])', [
          ['<=', 'min(l in J, C[i,l])', algebra()],
          ['<=', 'rhs', algebra()],
        ]),
        [
          '==',
          'max(i in I, max(k in I, max(j in J, max(l in J, (C[k,j] + C[i,l] - C[i,j] - C[k,l])/eps))))',
          algebra(),
        ],
        [
          '<=',
          'max(i in I, max(k in I, max(j in J, max(l in J, (max(m in I, max(n in J, C[m,n])) + C[i,l] - C[i,j] - C[k,l])/eps))))',
          hypothesis('above', { at: { i: 'k', j: 'j' } }),
        ],
        [
          '<=',
          'max(i in I, max(k in I, max(j in J, max(l in J, (2*max(m in I, max(n in J, C[m,n])) - C[i,j] - C[k,l])/eps))))',
          hypothesis('above', { at: { i: 'i', j: 'l' } }),
        ],
        [
          '<=',
          'max(i in I, max(k in I, max(j in J, max(l in J, (2*max(m in I, max(n in J, C[m,n])) - min(m in I, min(n in J, C[m,n])) - C[k,l])/eps))))',
          hypothesis('below', { at: { i: 'i', j: 'j' } }),
        ],
        [
          '<=',
          'max(i in I, max(k in I, max(j in J, max(l in J, (2*max(m in I, max(n in J, C[m,n])) - 2*min(m in I, min(n in J, C[m,n])))/eps))))',
          hypothesis('below', { at: { i: 'k', j: 'l' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        draw: { C: { between: [-4, 4] }, eps: { oneOf: ['1/4', '1/2', 1, 2] } },
        regimes: {
          'tight: two by two': {
            sizes: { I: [2, 2], J: [2, 2] },
            draw: {
              C: {
                tables: [
                  [
                    [0, 1],
                    [1, 0],
                  ],
                ],
              },
            },
          },
        },
      },
    },
  },
  instances: planted,

  controls: {
    'tanh(Delta/8)': {
      part: 'matrix contracts',
      where: { kappa: 'tanh(Delta/8)' },
      counterexample: {
        I: 2,
        J: 2,
        K: [
          [2, 1],
          [1, 2],
        ],
        x: [1, 1],
        y: [1, '3/2'],
      },
      instances: nearlyTight,
      because: 'log(8/7)/log(3/2) = 0.3293 is more than tanh(log(4)/8) = 0.1716',
    },
    'with zero entries': {
      part: 'matrix contracts',
      given: { K: array('I', 'J', { is: 'nonnegative' }) },
      where: { kappa: '99/100' },
      hypotheses: {
        'no zero rows': 'forall(i in I, 0 < sum(j in J, K[i,j]))',
      },
      counterexample: {
        I: 2,
        J: 2,
        K: [
          [1, 0],
          [0, 1],
        ],
        x: [1, 1],
        y: [1, 2],
      },
      instances: {
        sizes: { I: [2, 2], J: [2, 2] },
        draw: {
          K: {
            tables: [
              [
                [1, 0],
                [0, 1],
              ],
            ],
          },
          x: { tables: [[1, 1]] },
          y: { tables: [[1, 2]] },
        },
      },
      because: 'the identity changes no distance, so no factor below 1 will do',
    },
    'the fourth power': {
      part: 'sweep contracts',
      replace: ['kappa^2', 'kappa^4'],
      counterexample: {
        I: 2,
        J: 2,
        K: [
          [2, 1],
          [1, 2],
        ],
        a: [1, 1],
        b: [1, 1],
        v: [1, 1],
        w: [1, '3/2'],
      },
      instances: nearlyTight,
      because: 'the ratio is 0.1096, more than 1/81',
    },
    'one percent less': {
      part: 'sweep contracts',
      replace: ['kappa^2', '99/100*kappa^2'],
      counterexample: {
        I: 2,
        J: 2,
        K: [
          [2, 1],
          [1, 2],
        ],
        a: [1, 1],
        b: [1, 1],
        v: [1, 1],
        w: [1, '129/128'],
      },
      instances: nearlyTight,
      because: 'for close points the ratio tends to kappa^2',
    },
    'scalings for unequal mass': {
      part: 'fixed directions are scalings',
      without: ['equal mass'],
      counterexample: { I: 1, J: 1, K: [[1]], a: [1], b: [2], v: [1], c: 2 },
      instances: {
        construct: {
          ...sums,
          'b[j in J]': '2*right[j]*sum(i in I, K[i,j]*left[i])',
          'v[j in J]': 'right[j]',
          c: '2',
        },
      },
      because: 'rows and columns of a plan have the same sum',
    },
    'unique without a constant': {
      part: 'uniqueness',
      states: 'forall(j in J, s[j] == v[j])',
      counterexample: { I: 1, J: 1, K: [[1]], a: [1], b: [1], u: [1], v: [1], r: ['1/2'], s: [2] },
      because: 'u/2 and 2 v scale as well',
    },
    'stop at the last step': {
      part: 'stopping bound',
      replace: ['(1 - kappa^2)*', '1*'],
      counterexample: {
        I: 2,
        J: 2,
        K: [
          [2, 1],
          [1, 2],
        ],
        a: [3, 3],
        b: [3, 3],
        x: [1, 1],
        v: [1, 2],
      },
      instances: {
        sizes: { I: [2, 2], J: [2, 2] },
        draw: {
          K: twoByTwo,
          v: { tables: [[1, 2]] },
          left: { tables: [[1, 1]] },
          right: { tables: [[1, 1]] },
        },
        construct: { ...sums, 'x[j in J]': 'right[j]' },
      },
      because: 'a ninth of the way is left',
    },
    'one oscillation of the cost': {
      part: 'kernels of costs',
      replace: ['<= 2*', '<= 99/50*'],
      counterexample: {
        I: 2,
        J: 2,
        C: [
          [0, 1],
          [1, 0],
        ],
        eps: 1,
      },
      instances: {
        sizes: { I: [2, 2], J: [2, 2] },
        draw: {
          C: {
            tables: [
              [
                [0, 1],
                [1, 0],
              ],
            ],
          },
        },
      },
      because: 'it is attained by the costs 0 and 1',
    },
  },
});
