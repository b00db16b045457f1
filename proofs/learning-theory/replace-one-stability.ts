/**
 * # The generalisation gap is the average change of the loss when one example is replaced
 *
 * For examples z_1, …, z_n drawn independently from one (finite) law, and any learner, the expected difference of risk and training error is the mean
 * over i of the expected rise of the loss on z_i when z_i is replaced by a fresh example before learning. For losses that are convex and Lipschitz
 * with constant G on the whole space, what minimises the training error plus lambda/2 |w|^2 (lambda > 0) moves by at most 2 G/(lambda n), so that the
 * gap is at most 2 G^2/(lambda n). With the penalty lambda |w|^2 instead, put 2 lambda in the place of lambda: G/(lambda n) and G^2/(lambda n).
 * Minimisers are unique when they exist; that they do is not claimed, nor stability without the penalty or of learners that memorise (see `controls`).
 */
import {
  algebra,
  array,
  cases,
  contradiction,
  type Derivation,
  element,
  fn,
  functions,
  have,
  hypothesis,
  type InstanceSpec,
  type Instances,
  indexSet,
  lemma,
  nonemptySet,
  probability,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const itself = 'replace-one-stability';
const weight = 'prod(k in Draws, p[at[s,k]])';
const gapOf = (loss: (s: string, z: string) => string) =>
  `sum(s in samples, ${weight}*(sum(z in Z, p[z]*${loss('s', 'z')}) - sum(i in Draws, ${loss('s', 'at[s,i]')})/card(Draws)))`;
const tabled = (s: string, z: string) => `loss[${s},${z}]`;
const learnt = (s: string) => `array(c in K, A[${s},c])`;
const ofLearnt = (s: string, z: string) => `l(${z}, ${learnt(s)})`;
const replacedGap = (loss: (s: string, z: string) => string) =>
  `sum(i in Draws, sum(s in samples, ${weight}*sum(z in Z, p[z]*(${loss('put[s,i,z]', 'at[s,i]')} - ${loss('s', 'at[s,i]')}))))/card(Draws)`;

const examples = {
  Draws: nonemptySet('examples drawn'),
  Z: nonemptySet('examples'),
  samples: functions('Draws', 'Z', { value: 'at', replace: 'put' }),
};
const regularised = {
  ...examples,
  K: indexSet('coordinates'),
  l: fn('Z', 'R[K]', 'R'),
  A: array('samples', 'K'),
  lambda: real('positive'),
  G: real('nonnegative'),
};
const objective = {
  'objective(s in samples, u in R[K])':
    'sum(i in Draws, l(at[s,i], u))/card(Draws) + lambda/2*sum(k in K, u[k]^2)',
};
const convexLipschitz = {
  convex:
    'forall(z in Z, u in R[K], v in R[K], t in R, 0 <= t, t <= 1, l(z, array(k in K, (1 - t)*u[k] + t*v[k])) <= (1 - t)*l(z, u) + t*l(z, v))',
  Lipschitz:
    'forall(z in Z, u in R[K], v in R[K], abs(l(z, u) - l(z, v)) <= G*sqrt(sum(k in K, (u[k] - v[k])^2)))',
  minimiser: `forall(s in samples, u in R[K], objective(s, ${learnt('s')}) <= objective(s, u))`,
};
const distance = (s: string, t: string) => `sum(k in K, (A[${s},k] - A[${t},k])^2)`;
const moved = distance('s', 'put[s,j,z]');

/** Linear losses, and distances of a point of the line, whose minimisers are plain. */
const learners: Instances = {
  sizes: { Draws: [1, 2], Z: [1, 3], K: [1, 1] },
  raw: { c: array('Z', 'K') },
  models: { l: 'map(z in Z, u in R[K], sum(k in K, c[z,k]*u[k]))' },
  construct: {
    G: 'max(z in Z, sum(k in K, abs(c[z,k])))',
    'A[s in samples, k in K]': '-sum(i in Draws, c[at[s,i],k])/(lambda*card(Draws))',
  },
  regimes: {
    'a plane': { sizes: { K: [2, 2], Draws: [1, 1] } },
    'distances on the line': {
      sizes: { Draws: [1, 1] },
      models: { l: 'map(z in Z, u in R[K], sum(k in K, abs(u[k] - c[z,k])))' },
      construct: {
        G: '1',
        'A[s in samples, k in K]': 'sum(i in Draws, max(-1/lambda, min(1/lambda, c[at[s,i],k])))',
      },
    },
  },
};
/** These instances and no others of the part. */
const only = (spec: InstanceSpec): Instances => ({
  ...spec,
  regimes: {
    'a plane': spec,
    'distances on the line': spec,
    'tight: linear losses of either sign': spec,
  },
});
const unit = [0, 1, 2, 3].map((z) => [0, 1, 2, 3].map((k) => (z === k ? 1 : 0)));
/** Of three examples 0 or 8, for each sample. */
const medians = [0, 1, 2, 3, 4, 5, 6, 7].map((s) => [(s & 1) + ((s >> 1) & 1) + (s >> 2) > 1 ? 8 : 0]);

/** Eight points, each with one of two labels; the label that was seen is predicted, and 0 where none was. */
const labelled = Array.from({ length: 16 }, (_, z) => z);
const memorised = labelled.map((s) =>
  labelled.map((z) => {
    const predicted = s >> 1 === z >> 1 ? s & 1 : 0;
    return predicted === (z & 1) ? 0 : 1;
  }),
);

/** From the gap to the changes that a replaced example makes. */
const exchanged: Derivation = [
  have(
    'exchanged',
    `forall(i in Draws, sum(s in samples, ${weight}*sum(z in Z, p[z]*loss[put[s,i,z],at[s,i]])) == sum(s in samples, ${weight}*sum(z in Z, p[z]*loss[s,z])))`,
    [
      [
        '==',
        'rhs',
        lemma('product-law', {
          part: 'exchange with a fresh draw',
          at: {
            N: 'Draws',
            Z: 'Z',
            samples: 'samples',
            at: 'at',
            put: 'put',
            q: 'array(draw in Draws, y in Z, p[y])',
            t: 'i',
            F: 'array(s in samples, z in Z, loss[s,z])',
          },
        }),
      ],
    ],
  ),
  [
    '==',
    `sum(i in Draws, sum(s in samples, ${weight}*sum(z in Z, p[z]*loss[s,z])) - sum(s in samples, ${weight}*loss[s,at[s,i]]))/card(Draws)`,
    algebra(),
  ],
  [
    '==',
    `sum(i in Draws, sum(s in samples, ${weight}*sum(z in Z, p[z]*loss[put[s,i,z],at[s,i]])) - sum(s in samples, ${weight}*(sum(z in Z, p[z])*loss[s,at[s,i]])))/card(Draws)`,
    hypothesis('exchanged'),
    hypothesis('p-sums-to-one'),
  ],
];

export default proof({
  id: itself,
  title: 'The expected generalisation gap is the average change of the loss when one example is replaced',
  sources: [
    {
      document: 'foundations-book',
      section: 'Stability of deep networks under probabilistic risk',
      relation: 'made precise',
    },
    {
      document: 'foundations-article',
      section: 'Generalization Bounds (Stability)',
      relation: 'made precise',
    },
  ],
  references: ['bousquet2002, Lemma 7 and Theorem 22', 'shalevshwartz2014, Theorem 13.2 and Corollary 13.6'],

  given: {},

  parts: {
    identity: {
      given: { ...examples, p: probability('Z'), loss: array('samples', 'Z') },
      states: `${gapOf(tabled)} == ${replacedGap(tabled)}`,
      derivation: [...exchanged, ['==', 'rhs', algebra()]],
      instances: { sizes: { Draws: [1, 2], Z: [1, 3] } },
    },
    'stable learners': {
      given: { ...examples, p: probability('Z'), loss: array('samples', 'Z'), c: real() },
      hypotheses: {
        stable: 'forall(i in Draws, s in samples, z in Z, loss[put[s,i,z],at[s,i]] - loss[s,at[s,i]] <= c)',
      },
      states: `${gapOf(tabled)} <= c`,
      derivation: [
        ...exchanged,
        ['==', replacedGap(tabled), algebra()],
        [
          '<=',
          `sum(i in Draws, sum(s in samples, ${weight}*sum(z in Z, p[z]*c)))/card(Draws)`,
          hypothesis('stable'),
        ],
        ['==', `c*sum(s in samples, ${weight})`, hypothesis('p-sums-to-one')],
        [
          '==',
          'c*1',
          lemma('product-law', {
            part: 'total',
            at: {
              N: 'Draws',
              Z: 'Z',
              samples: 'samples',
              at: 'at',
              put: 'put',
              q: 'array(draw in Draws, y in Z, p[y])',
            },
          }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { Draws: [1, 2], Z: [1, 3] },
        raw: { more: real('nonnegative') },
        construct: {
          c: 'more + max(i in Draws, max(s in samples, max(z in Z, loss[put[s,i,z],at[s,i]] - loss[s,at[s,i]])))',
        },
        regimes: {
          'tight: one example': { sizes: { Z: [1, 1] }, draw: { more: { oneOf: [0] } } },
          'tight: nothing is learnt': {
            sizes: { Draws: [1, 1], Z: [2, 3] },
            raw: { fixed: array('Z') },
            draw: { more: { oneOf: [0] } },
            construct: { 'loss[s in samples, z in Z]': 'fixed[z]' },
          },
        },
      },
    },
    'distance of minimisers': {
      given: { ...regularised, j: element('Draws') },
      where: objective,
      hypotheses: convexLipschitz,
      states: `forall(s in samples, z in Z, sqrt(${moved}) <= 2*G/(lambda*card(Draws)))`,
      derivation: [
        have(
          'strong growth',
          `forall(q in samples, v in R[K], sum(i in Draws, l(at[q,i], ${learnt('q')}))/card(Draws) + lambda/2*sum(k in K, A[q,k]^2) + lambda/2*sum(k in K, (A[q,k] - v[k])^2) <= sum(i in Draws, l(at[q,i], v))/card(Draws) + lambda/2*sum(k in K, v[k]^2))`,
          [
            have(
              'mean convex',
              'forall(a in R[K], w in R[K], t in R, 0 <= t, t <= 1, sum(i in Draws, l(at[q,i], array(k in K, (1 - t)*a[k] + t*w[k])))/card(Draws) <= (1 - t)*(sum(i in Draws, l(at[q,i], a))/card(Draws)) + t*(sum(i in Draws, l(at[q,i], w))/card(Draws)))',
              [
                [
                  '<=',
                  'sum(i in Draws, (1 - t)*l(at[q,i], a) + t*l(at[q,i], w))/card(Draws)',
                  hypothesis('convex'),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
            have(
              'least',
              `forall(w in R[K], sum(i in Draws, l(at[q,i], ${learnt('q')}))/card(Draws) + lambda/2*sum(k in K, A[q,k]^2) <= sum(i in Draws, l(at[q,i], w))/card(Draws) + lambda/2*sum(k in K, w[k]^2))`,
              [
                ['==', `objective(q, ${learnt('q')})`, unfold('objective')],
                ['<=', 'objective(q, w)', hypothesis('minimiser', { at: { s: 'q', u: 'w' } })],
                ['==', 'rhs', unfold('objective')],
              ],
            ),
            [
              '<=',
              'rhs',
              lemma('growth-from-regularised-minimiser', {
                at: {
                  K: 'K',
                  r: 'map(w in R[K], sum(i in Draws, l(at[q,i], w))/card(Draws))',
                  lambda: 'lambda',
                  u: learnt('q'),
                  v: 'v',
                },
              }),
            ],
          ],
        ),
        have(
          'replaced',
          'forall(u in R[K], sum(i in Draws, l(at[put[s,j,z],i], u)) == sum(i in Draws, l(at[s,i], u)) + l(z, u) - l(at[s,j], u))',
          [
            have(
              'each',
              'forall(i in Draws, l(at[put[s,j,z],i], u) == l(at[s,i], u) + delta(i, j)*(l(z, u) - l(at[s,i], u)))',
              [
                cases(
                  'i == j',
                  [
                    ['==', 'l(z, u)', hypothesis('case'), hypothesis('samples-replaced')],
                    ['==', 'rhs', hypothesis('case')],
                  ],
                  [
                    ['==', 'l(at[s,i], u)', hypothesis('samples-kept')],
                    ['==', 'rhs', hypothesis('case')],
                  ],
                ),
              ],
            ),
            [
              '==',
              'sum(i in Draws, l(at[s,i], u) + delta(i, j)*(l(z, u) - l(at[s,i], u)))',
              hypothesis('each'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'steep',
          `forall(y in Z, l(y, ${learnt('s')}) - l(y, ${learnt('put[s,j,z]')}) <= G*sqrt(${moved}))`,
          [
            ['<=', `abs(l(y, ${learnt('s')}) - l(y, ${learnt('put[s,j,z]')}))`, sign()],
            [
              '<=',
              'rhs',
              hypothesis('Lipschitz', { at: { z: 'y', u: learnt('s'), v: learnt('put[s,j,z]') } }),
            ],
          ],
        ),
        have(
          'steep the other way',
          `forall(y in Z, l(y, ${learnt('put[s,j,z]')}) - l(y, ${learnt('s')}) <= G*sqrt(${moved}))`,
          [
            ['<=', `abs(l(y, ${learnt('s')}) - l(y, ${learnt('put[s,j,z]')}))`, sign()],
            [
              '<=',
              'rhs',
              hypothesis('Lipschitz', { at: { z: 'y', u: learnt('s'), v: learnt('put[s,j,z]') } }),
            ],
          ],
        ),
        have('together', `lambda*${moved} <= 2*G*sqrt(${moved})/card(Draws)`, [
          [
            '==',
            `(sum(i in Draws, l(at[s,i], ${learnt('s')}))/card(Draws) + lambda/2*sum(k in K, A[s,k]^2) + lambda/2*${moved}) - sum(i in Draws, l(at[s,i], ${learnt('s')}))/card(Draws) - lambda/2*sum(k in K, A[s,k]^2) + lambda/2*${moved}`,
            algebra(),
          ],
          [
            '<=',
            `(sum(i in Draws, l(at[s,i], ${learnt('put[s,j,z]')}))/card(Draws) + lambda/2*sum(k in K, A[put[s,j,z],k]^2)) - sum(i in Draws, l(at[s,i], ${learnt('s')}))/card(Draws) - lambda/2*sum(k in K, A[s,k]^2) + lambda/2*${moved}`,
            hypothesis('strong growth', { at: { q: 's', v: learnt('put[s,j,z]') } }),
          ],
          [
            '==',
            `(sum(i in Draws, l(at[put[s,j,z],i], ${learnt('put[s,j,z]')}))/card(Draws) + lambda/2*sum(k in K, A[put[s,j,z],k]^2) + lambda/2*sum(k in K, (A[put[s,j,z],k] - A[s,k])^2)) + (l(at[s,j], ${learnt('put[s,j,z]')}) - l(z, ${learnt('put[s,j,z]')}))/card(Draws) - sum(i in Draws, l(at[s,i], ${learnt('s')}))/card(Draws) - lambda/2*sum(k in K, A[s,k]^2)`,
            hypothesis('replaced', { at: { u: learnt('put[s,j,z]') } }),
          ],
          [
            '<=',
            `(sum(i in Draws, l(at[put[s,j,z],i], ${learnt('s')}))/card(Draws) + lambda/2*sum(k in K, A[s,k]^2)) + (l(at[s,j], ${learnt('put[s,j,z]')}) - l(z, ${learnt('put[s,j,z]')}))/card(Draws) - sum(i in Draws, l(at[s,i], ${learnt('s')}))/card(Draws) - lambda/2*sum(k in K, A[s,k]^2)`,
            hypothesis('strong growth', { at: { q: 'put[s,j,z]', v: learnt('s') } }),
          ],
          [
            '==',
            `((l(z, ${learnt('s')}) - l(z, ${learnt('put[s,j,z]')})) + (l(at[s,j], ${learnt('put[s,j,z]')}) - l(at[s,j], ${learnt('s')})))/card(Draws)`,
            hypothesis('replaced', { at: { u: learnt('s') } }),
          ],
          [
            '<=',
            `(G*sqrt(${moved}) + (l(at[s,j], ${learnt('put[s,j,z]')}) - l(at[s,j], ${learnt('s')})))/card(Draws)`,
            hypothesis('steep', { at: { y: 'z' } }),
          ],
          [
            '<=',
            `(G*sqrt(${moved}) + G*sqrt(${moved}))/card(Draws)`,
            hypothesis('steep the other way', { at: { y: 'at[s,j]' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'root',
          'forall(a in nonnegative, b in nonnegative, lambda*a <= b*sqrt(a), sqrt(a) <= b/lambda)',
          [
            cases(
              'a == 0',
              [
                have('no root', 'sqrt(a) <= 0', [
                  contradiction('0 < 0', [
                    ['<', 'sqrt(a)^2', sign()],
                    ['==', 'a', algebra()],
                    ['==', '0', hypothesis('case')],
                  ]),
                ]),
                ['<=', '0', hypothesis('no root')],
                ['<=', 'rhs', sign()],
              ],
              [
                ['==', '1/(lambda*sqrt(a))*(lambda*a)', algebra()],
                [
                  '<=',
                  '1/(lambda*sqrt(a))*(b*sqrt(a))',
                  hypothesis('assumed', { times: '1/(lambda*sqrt(a))' }),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        ),
        have('scaled', `lambda*${moved} <= 2*G/card(Draws)*sqrt(${moved})`, [
          ['<=', 'rhs', hypothesis('together')],
        ]),
        ['<=', '2*G/card(Draws)/lambda', hypothesis('root', { at: { a: moved, b: '2*G/card(Draws)' } })],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...learners,
        regimes: {
          ...learners.regimes,
          'tight: linear losses of either sign': {
            sizes: { Draws: [1, 2], Z: [2, 2] },
            raw: { side: array('Z') },
            construct: {
              'c[z in Z, k in K]': '1 - 2*indicator(side[z] == max(y in Z, side[y]))',
            },
          },
        },
      },
    },
    'bounded gap': {
      given: { ...regularised, p: probability('Z') },
      where: objective,
      hypotheses: convexLipschitz,
      states: `${gapOf(ofLearnt)} <= 2*G^2/(lambda*card(Draws))`,
      derivation: [
        have(
          'each',
          `forall(i in Draws, s in samples, z in Z, ${ofLearnt('put[s,i,z]', 'at[s,i]')} - ${ofLearnt('s', 'at[s,i]')} <= 2*G^2/(lambda*card(Draws)))`,
          [
            ['<=', `abs(${ofLearnt('s', 'at[s,i]')} - ${ofLearnt('put[s,i,z]', 'at[s,i]')})`, sign()],
            [
              '<=',
              `G*sqrt(${distance('s', 'put[s,i,z]')})`,
              hypothesis('Lipschitz', {
                at: { z: 'at[s,i]', u: learnt('s'), v: learnt('put[s,i,z]') },
              }),
            ],
            [
              '<=',
              'G*(2*G/(lambda*card(Draws)))',
              lemma(itself, { part: 'distance of minimisers', at: { j: 'i', s: 's', z: 'z' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        [
          '<=',
          'rhs',
          lemma(itself, {
            part: 'stable learners',
            at: {
              loss: `array(s in samples, z in Z, ${ofLearnt('s', 'z')})`,
              c: '2*G^2/(lambda*card(Draws))',
            },
          }),
        ],
      ],
      instances: {
        ...learners,
        regimes: {
          ...learners.regimes,
          'distances from orthogonal points': {
            sizes: { Draws: [1, 1], Z: [4, 4], K: [4, 4] },
            draw: {
              lambda: { oneOf: [1] },
              c: { tables: [unit] },
              p: { tables: [['1/4', '1/4', '1/4', '1/4']] },
            },
            models: { l: 'map(z in Z, u in R[K], 16*sqrt(sum(k in K, (u[k] - 16*c[z,k])^2)))' },
            construct: { G: '16', 'A[s in samples, k in K]': '16*sum(i in Draws, c[at[s,i],k])' },
          },
        },
      },
      slack:
        'linear losses reach half of it; for one example and distances from K orthonormal points the ratio is (1 - 1/K)/sqrt(2)',
    },
  },

  controls: {
    'the sign turned': {
      part: 'identity',
      states: `${gapOf(tabled)} == -${replacedGap(tabled)}`,
      counterexample: {
        Draws: 1,
        Z: 2,
        p: ['1/2', '1/2'],
        loss: [
          [0, 1],
          [1, 0],
        ],
      },
      because: 'predicting the one example seen: the gap is 1/2',
    },
    'a learner that memorises is stable': {
      part: 'stable learners',
      without: ['stable'],
      counterexample: { Draws: 1, Z: 16, p: labelled.map(() => '1/16'), loss: memorised, c: '1/4' },
      instances: { construct: { c: '-more - 16' } },
      because: 'its training error is 0 and its risk 7/16 + 1/16',
    },
    'a quarter of the distance': {
      part: 'distance of minimisers',
      replace: ['2*G/(lambda*card(Draws))', 'G/(2*lambda*card(Draws))'],
      given: { label: array('Z') },
      counterexample: {
        Draws: 1,
        Z: 2,
        K: 1,
        label: [1, -1],
        l: 'map(z in Z, u in R[K], sum(k in K, abs(u[k] - label[z])))',
        A: [[1], [-1]],
        lambda: 1,
        G: 1,
        j: 0,
        s: 0,
        z: 1,
      },
      because: 'the minimisers of |w - z| + w^2/2 for z = 1 and z = -1 are 1 and -1, at distance 2',
    },
    'without the penalty': {
      part: 'distance of minimisers',
      given: { lambda: real('nonnegative'), label: array('Z') },
      states: `forall(s in samples, z in Z, sqrt(${moved}) <= G/card(Draws))`,
      counterexample: {
        Draws: 3,
        Z: 2,
        K: 1,
        label: [0, 8],
        l: 'map(z in Z, u in R[K], sum(k in K, abs(u[k] - label[z])))',
        A: medians,
        lambda: 0,
        G: 1,
        j: 2,
        s: 2,
        z: 1,
      },
      instances: only({
        sizes: { Draws: [1, 1], Z: [2, 3], K: [1, 1] },
        draw: { lambda: { oneOf: [0] } },
        models: { l: 'map(z in Z, u in R[K], sum(k in K, abs(u[k] - c[z,k])))' },
        construct: { G: '1', 'A[s in samples, k in K]': 'sum(i in Draws, c[at[s,i],k])' },
      }),
      because: 'the median of 0, 8, 0 is 0, that of 0, 8, 8 is 8',
    },
    'a fixed bound for every penalty': {
      part: 'distance of minimisers',
      states: `forall(s in samples, z in Z, sqrt(${moved}) <= G/card(Draws))`,
      given: { label: array('Z') },
      counterexample: {
        Draws: 1,
        Z: 2,
        K: 1,
        label: [1, -1],
        l: 'map(z in Z, u in R[K], sum(k in K, abs(u[k] - label[z])))',
        A: [[1], [-1]],
        lambda: '1/4',
        G: 1,
        j: 0,
        s: 0,
        z: 1,
      },
      because: 'with the penalty w^2/8 the minimisers are 1 and -1, and 2 is more than 1',
    },
    'half the bound of the gap': {
      part: 'bounded gap',
      replace: ['<= 2*G^2/', '<= G^2/'],
      given: { label: array('Z', 'K') },
      counterexample: {
        Draws: 1,
        Z: 4,
        K: 4,
        label: unit,
        l: 'map(z in Z, u in R[K], sqrt(sum(k in K, (u[k] - label[z,k])^2)))',
        A: unit,
        lambda: 1,
        G: 1,
        p: ['1/4', '1/4', '1/4', '1/4'],
      },
      instances: only({
        sizes: { Draws: [1, 1], Z: [4, 4], K: [4, 4] },
        draw: {
          lambda: { oneOf: [1] },
          c: { tables: [unit] },
          p: { tables: [['1/4', '1/4', '1/4', '1/4']] },
        },
        models: { l: 'map(z in Z, u in R[K], sqrt(sum(k in K, (u[k] - c[z,k])^2)))' },
        construct: { G: '1', 'A[s in samples, k in K]': 'sum(i in Draws, c[at[s,i],k])' },
      }),
      because: 'distances from four orthonormal points: the gap is sqrt(2)*3/4 = 1.06',
    },
  },
});
