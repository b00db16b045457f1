/**
 * # Evolutionary stability and the replicator dynamics
 *
 * Along x_i' = x_i ((Ax)_i - x'Ax) the relative entropy KL(p||x) changes at the rate -(p - x)'Ax. A strategy p is evolutionarily stable
 * (Maynard Smith and Price: an equilibrium that does better against every other best reply than that does against itself) if and only
 * if it is locally superior: (p - x)'Ax > 0 for every other mixed strategy x near p. For an interior equilibrium p with z'Az < 0 for all
 * z != 0 that sum to zero, (p - x)'Ax = -(x - p)'A(x - p) > 0 for every other x. If A is antisymmetric with an interior equilibrium p,
 * KL(p||x) is conserved along orbits. With z'Az < 0 as above, p attracts every
 * interior orbit, exponentially (`attraction`).
 * Not claimed: that every equilibrium is stable, or attracts; that KL(x||p) is conserved (see `controls`).
 */
import {
  algebra,
  array,
  both,
  calculus,
  cases,
  differentiable,
  element,
  have,
  hypothesis,
  lemma,
  monotone,
  nonemptySet,
  obtain,
  probability,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const mixed = (q: string): string => `forall(i in I, 0 <= ${q}[i]), sum(i in I, ${q}[i]) == 1`;
const equilibrium = {
  'p is an equilibrium': `forall(q in R[I], ${mixed('q')}, payoff(q, p) <= payoff(p, p))`,
};
const stability = {
  ...equilibrium,
  'p beats other best replies': `forall(q in R[I], ${mixed('q')}, 0 < distance(q), payoff(q, p) == payoff(p, p), payoff(q, q) < payoff(p, q))`,
};
const superiority = `exists(radius in positive, forall(x in R[I], ${mixed('x')}, 0 < distance(x), distance(x) <= radius, payoff(x, x) < payoff(p, x)))`;
const negativeDefinite =
  'forall(z in R[I], sum(i in I, z[i]) == 0, 0 < sum(i in I, abs(z[i])), payoff(z, z) < 0)';

/** KL(p||x) is the sum of p_i log(c_i/x_i), where c is p wherever p is not zero; there c does not matter. */
const divergence = {
  given: { c: array('I', { is: 'positive' }) },
  hypotheses: { 'c is p on its support': 'forall(i in I, p[i]*(c[i] - p[i]) == 0)' },
  instances: { construct: { 'c[i in I]': 'p[i] + indicator(p[i] == 0)' } },
} as const;

/** p is stable: an equilibrium against which pure strategies outside of p may lose, and on the simplex a negative multiple of a square. */
const planted = {
  raw: {
    c: array('I'),
    lose: array('I', { is: 'nonnegative' }),
    bend: real('positive'),
    other: probability('I'),
    share: real('(0,1]'),
    rival: probability('I'),
    way: array('I'),
    reach: real(),
  },
  construct: {
    'A[i in I, j in I]': 'c[j] - lose[i]*indicator(p[i] == 0) - bend*(delta(i,j) - p[i])',
    'q[i in I]': 'rival[i]',
    'z[i in I]': 'way[i] - sum(k in I, way[k])/card(I)',
  },
};
const interiorPoint = {
  raw: { base: array('I', { is: 'positive stochastic' }) },
  construct: { 'p[i in I]': 'base[i]' },
};
/** Games without gain on the vectors that are orthogonal to p. */
const skew = {
  raw: { ...interiorPoint.raw, f: array('I'), g: array('I'), rival: probability('I') },
  construct: {
    ...interiorPoint.construct,
    'q[i in I]': 'rival[i]',
    'A[i in I, j in I]':
      '(f[i] - sum(k in I, f[k]*p[k]))*(g[j] - sum(k in I, g[k]*p[k])) - (g[i] - sum(k in I, g[k]*p[k]))*(f[j] - sum(k in I, f[k]*p[k]))',
  },
};

/** Interior equilibria of antisymmetric games. */
const zeroSum = {
  ...equilibrium,
  'p is interior': 'forall(i in I, 0 < p[i])',
  antisymmetric: 'forall(i in I, j in I, A[i,j] == -A[j,i])',
};
const writtenOut = have(
  'equilibrium written out',
  `forall(q in R[I], ${mixed('q')}, sum(i in I, q[i]*sum(j in I, A[i,j]*p[j])) <= sum(i in I, p[i]*sum(j in I, A[i,j]*p[j])))`,
  [
    ['==', 'payoff(q, p)', unfold('payoff', 'fitness')],
    ['<=', 'payoff(p, p)', hypothesis('p is an equilibrium', { at: { q: 'q' } })],
    ['==', 'rhs', unfold('payoff', 'fitness')],
  ],
);
const equalPayoffs = have('equal payoffs', 'forall(i in I, sum(j in I, A[i,j]*p[j]) == payoff(p, p))', [
  [
    '==',
    'sum(k in I, p[k]*sum(j in I, A[k,j]*p[j]))',
    lemma('evolutionary-stability-replicator', {
      part: 'equal payoffs',
      at: { I: 'I', A: 'A', p: 'p', i: 'i' },
    }),
  ],
  ['==', 'rhs', unfold('payoff', 'fitness')],
]);
const orbit = {
  positive: 'forall(s in R, i in I, 0 < x(s)[i])',
  'mixed strategies': 'forall(s in R, sum(i in I, x(s)[i]) == 1)',
  'replicator equation':
    'forall(s in R, i in I, dx(s)[i] == x(s)[i]*(fitness(x(s))[i] - payoff(x(s), x(s))))',
};

/** Of x at s to p: relative entropy, squared distance, and a bound of 1/x from then on. */
const entropy = (s: string): string => `sum(h in I, p[h]*log(p[h]/x(${s})[h]))`;
const apart = (s: string): string => `sum(h in I, (x(${s})[h] - p[h])^2)`;
const start = '-sum(j in I, p[j]*log(x(0)[j]))';
const steep = `sum(n in I, exp((${start})/p[n]))`;
export default proof({
  id: 'evolutionary-stability-replicator',
  title: 'Relative entropy to an evolutionarily stable strategy falls along the replicator dynamics',
  sources: [
    {
      document: 'foundations-book',
      section: 'evolutionary stability in adversarial learning',
      relation: 'made precise',
    },
  ],
  references: ['maynardsmith1973', 'taylor1978', 'hofbauer1998, Theorems 6.4.1 and 7.2.4'],

  given: { I: nonemptySet('strategies'), A: array('I', 'I'), p: probability('I') },
  where: {
    'fitness(y in R[I])[i in I]': 'sum(j in I, A[i,j]*y[j])',
    'payoff(y in R[I], z in R[I])': 'sum(i in I, y[i]*fitness(z)[i])',
    'distance(y in R[I])': 'sum(i in I, abs(y[i] - p[i]))',
    size: 'sum(i in I, j in I, abs(A[i,j]))',
  },

  parts: {
    derivative: {
      given: { ...divergence.given, x: differentiable(['R', 'I', 'R'], ['dx', null]), t: real() },
      hypotheses: {
        positive: 'forall(i in I, 0 < x(t)[i])',
        'replicator equation at t':
          'forall(i in I, dx(t)[i] == x(t)[i]*(fitness(x(t))[i] - payoff(x(t), x(t))))',
      },
      states: 'D(sum(i in I, p[i]*log(c[i]/x(s)[i])), s = t) == -(payoff(p, x(t)) - payoff(x(t), x(t)))',
      derivation: [
        ['==', '-sum(i in I, p[i]*dx(t)[i]/x(t)[i])', calculus()],
        [
          '==',
          '-sum(i in I, p[i]*(fitness(x(t))[i] - payoff(x(t), x(t))))',
          hypothesis('replicator equation at t'),
        ],
        ['==', '-(sum(i in I, p[i]*fitness(x(t))[i]) - payoff(x(t), x(t)))', hypothesis('p-sums-to-one')],
        ['==', 'rhs', unfold('payoff')],
      ],
      instances: {
        raw: { y: array('I', { is: 'positive stochastic' }), rate: array('I') },
        construct: {
          ...divergence.instances.construct,
          'rate[i in I]': 'sum(j in I, A[i,j]*y[j]) - sum(k in I, y[k]*sum(j in I, A[k,j]*y[j]))',
        },
        models: { x: 'map(s in R, i in I, y[i]*exp((s - t)*rate[i]))' },
        regimes: {
          'off the simplex, and any c': {
            raw: { y: array('I', { is: 'positive' }), height: array('I', { is: 'positive' }) },
            construct: { 'c[i in I]': 'height[i]' },
          },
          'off the orbit at other times': {
            models: { x: 'map(s in R, i in I, y[i]*(1 + (s - t)*rate[i] + (s - t)^2*rate[i]^2))' },
          },
        },
      },
    },
    'equal payoffs': {
      hypotheses: { ...equilibrium, 'p is interior': 'forall(i in I, 0 < p[i])' },
      states: 'forall(i in I, fitness(p)[i] == payoff(p, p))',
      derivation: [
        have('losses', 'forall(k in I, 0 <= payoff(p, p) - fitness(p)[k])', [
          have('pure strategy', 'payoff(array(m in I, delta(m,k)), p) <= payoff(p, p)', [
            ['<=', 'rhs', hypothesis('p is an equilibrium', { at: { q: 'array(m in I, delta(m,k))' } })],
          ]),
          have('its payoff', 'payoff(array(m in I, delta(m,k)), p) == fitness(p)[k]', [
            ['==', 'sum(m in I, delta(m,k)*fitness(p)[m])', unfold('payoff')],
            ['==', 'rhs', algebra()],
          ]),
          ['<=', 'payoff(p, p) - payoff(array(m in I, delta(m,k)), p)', hypothesis('pure strategy')],
          ['==', 'rhs', hypothesis('its payoff')],
        ]),
        have('no mean loss', 'sum(k in I, p[k]*(payoff(p, p) - fitness(p)[k])) <= 0', [
          ['==', 'payoff(p, p) - sum(k in I, p[k]*fitness(p)[k])', hypothesis('p-sums-to-one')],
          ['==', 'rhs', unfold('payoff')],
        ]),
        have('no loss', 'p[i]*(payoff(p, p) - fitness(p)[i]) == 0', [
          [
            '==',
            'rhs',
            lemma('zero-sum-of-nonnegative', {
              at: { I: 'I', f: 'array(k in I, p[k]*(payoff(p, p) - fitness(p)[k]))', i: 'i' },
            }),
          ],
        ]),
        ['==', 'payoff(p, p) - 1/p[i]*(p[i]*(payoff(p, p) - fitness(p)[i]))', algebra()],
        ['==', 'rhs', hypothesis('no loss')],
      ],
      instances: {
        raw: { ...interiorPoint.raw, c: array('I'), B: array('I', 'I'), rival: probability('I') },
        construct: {
          ...interiorPoint.construct,
          'q[i in I]': 'rival[i]',
          'A[i in I, j in I]': 'c[j] + B[i,j] - sum(k in I, B[i,k]*p[k])',
        },
      },
    },
    stability: {
      hypotheses: { 'p is locally superior': superiority },
      states: `(forall(q in R[I], ${mixed('q')}, payoff(q, p) <= payoff(p, p))) and (forall(q in R[I], ${mixed('q')}, 0 < distance(q), payoff(q, p) == payoff(p, p), payoff(q, q) < payoff(p, q)))`,
      derivation: [
        obtain('radius', 'near', hypothesis('p is locally superior')),
        have(
          'on the way',
          `forall(q in R[I], s in positive, ${mixed('q')}, 0 < distance(q), s <= 1, s*distance(q) <= radius, 0 < payoff(p, p) - payoff(q, p) + s*(payoff(p, q) - payoff(p, p) - payoff(q, q) + payoff(q, p)))`,
          [
            have('nonnegative', 'forall(i in I, 0 <= p[i] + s*(q[i] - p[i]))', [
              ['<=', 'rhs', sign('(1 - s)*p[i] + s*q[i]')],
            ]),
            have('total', 'sum(i in I, p[i] + s*(q[i] - p[i])) == 1', [
              ['==', '(1 - s)*sum(i in I, p[i]) + s*sum(i in I, q[i])', algebra()],
              ['==', '(1 - s)*1 + s*sum(i in I, q[i])', hypothesis('p-sums-to-one')],
              ['==', '(1 - s)*1 + s*1', hypothesis('assumed-2')],
              ['==', 'rhs', algebra()],
            ]),
            have('distance', 'distance(array(i in I, p[i] + s*(q[i] - p[i]))) == s*distance(q)', [
              ['==', 'rhs', unfold('distance')],
            ]),
            have('not p', '0 < distance(array(i in I, p[i] + s*(q[i] - p[i])))', [
              ['<', 's*distance(q)', sign()],
              ['==', 'rhs', hypothesis('distance')],
            ]),
            have('within', 'distance(array(i in I, p[i] + s*(q[i] - p[i]))) <= radius', [
              ['==', 's*distance(q)', hypothesis('distance')],
              ['<=', 'rhs', hypothesis('assumed-5')],
            ]),
            have(
              'superior',
              '0 < payoff(p, array(i in I, p[i] + s*(q[i] - p[i]))) - payoff(array(i in I, p[i] + s*(q[i] - p[i])), array(i in I, p[i] + s*(q[i] - p[i])))',
              [
                [
                  '==',
                  'payoff(p, array(i in I, p[i] + s*(q[i] - p[i]))) - payoff(p, array(i in I, p[i] + s*(q[i] - p[i])))',
                  algebra(),
                ],
                ['<', 'rhs', hypothesis('near', { at: { x: 'array(i in I, p[i] + s*(q[i] - p[i]))' } })],
              ],
            ),
            [
              '<',
              '1/s*(payoff(p, array(i in I, p[i] + s*(q[i] - p[i]))) - payoff(array(i in I, p[i] + s*(q[i] - p[i])), array(i in I, p[i] + s*(q[i] - p[i]))))',
              hypothesis('superior', { times: '1/s' }),
            ],
            ['==', 'rhs', unfold('payoff', 'fitness')],
          ],
        ),
        both(
          [
            cases(
              '0 < distance(q)',
              [
                have(
                  'almost',
                  'forall(eps in positive, -eps*abs(payoff(p, q) - payoff(p, p) - payoff(q, q) + payoff(q, p)) <= payoff(p, p) - payoff(q, p))',
                  [
                    have('step', 'exists(s in positive, s <= 1, s*distance(q) <= radius, s <= eps)', [
                      witness({ s: 'eps/(1 + eps)*(radius/(radius + distance(q)))' }),
                      both(
                        [
                          [
                            '<=',
                            'rhs',
                            sign('(radius + distance(q)*(1 + eps))/((1 + eps)*(radius + distance(q)))'),
                          ],
                        ],
                        [
                          [
                            '<=',
                            'rhs',
                            sign(
                              'radius*(radius*(1 + eps) + distance(q))/((1 + eps)*(radius + distance(q)))',
                            ),
                          ],
                        ],
                        [
                          [
                            '<=',
                            'rhs',
                            sign(
                              'eps*(radius*eps + distance(q)*(1 + eps))/((1 + eps)*(radius + distance(q)))',
                            ),
                          ],
                        ],
                      ),
                    ]),
                    obtain('s', 'short', hypothesis('step')),
                    have(
                      'positive',
                      '0 < payoff(p, p) - payoff(q, p) + s*(payoff(p, q) - payoff(p, p) - payoff(q, q) + payoff(q, p))',
                      [['<', 'rhs', hypothesis('on the way', { at: { q: 'q', s: 's' } })]],
                    ),
                    [
                      '<=',
                      '-s*abs(payoff(p, q) - payoff(p, p) - payoff(q, q) + payoff(q, p))',
                      hypothesis('short'),
                    ],
                    ['<=', '-s*(payoff(p, q) - payoff(p, p) - payoff(q, q) + payoff(q, p))', sign()],
                    [
                      '<=',
                      'payoff(p, p) - payoff(q, p) + s*(payoff(p, q) - payoff(p, p) - payoff(q, q) + payoff(q, p)) - s*(payoff(p, q) - payoff(p, p) - payoff(q, q) + payoff(q, p))',
                      hypothesis('positive'),
                    ],
                    ['==', 'rhs', algebra()],
                  ],
                ),
                have('no gain', '0 <= payoff(p, p) - payoff(q, p)', [
                  [
                    '<=',
                    'rhs',
                    lemma('nonnegative-if-arbitrarily-near', {
                      at: {
                        d: 'payoff(p, p) - payoff(q, p)',
                        c: 'abs(payoff(p, q) - payoff(p, p) - payoff(q, q) + payoff(q, p))',
                      },
                    }),
                  ],
                ]),
                ['<=', 'payoff(q, p) + (payoff(p, p) - payoff(q, p))', hypothesis('no gain')],
                ['==', 'rhs', algebra()],
              ],
              [
                have('no distance', 'sum(i in I, abs(q[i] - p[i])) <= 0', [
                  ['==', 'distance(q)', unfold('distance')],
                  ['<=', 'rhs', hypothesis('case')],
                ]),
                have('q is p', 'forall(i in I, q[i] == p[i])', [
                  ['==', 'rhs', lemma('equal-at-no-distance', { at: { I: 'I', f: 'q', g: 'p', i: 'i' } })],
                ]),
                ['==', 'sum(i in I, (q[i] - p[i])*fitness(p)[i]) + payoff(p, p)', unfold('payoff')],
                ['==', 'sum(i in I, (p[i] - p[i])*fitness(p)[i]) + payoff(p, p)', hypothesis('q is p')],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
          [
            have('step', 'exists(s in positive, s <= 1, s*distance(q) <= radius)', [
              witness({ s: 'radius/(radius + distance(q))' }),
              both(
                [['<=', 'rhs', sign('distance(q)/(radius + distance(q))')]],
                [['<=', 'rhs', sign('radius^2/(radius + distance(q))')]],
              ),
            ]),
            obtain('s', 'short', hypothesis('step')),
            have('positive', '0 < s*(payoff(p, q) - payoff(q, q))', [
              [
                '<',
                'payoff(p, p) - payoff(q, p) + s*(payoff(p, q) - payoff(p, p) - payoff(q, q) + payoff(q, p))',
                hypothesis('on the way', { at: { q: 'q', s: 's' } }),
              ],
              ['==', 'rhs', hypothesis('assumed-4')],
            ]),
            [
              '<',
              'payoff(q, q) + 1/s*(s*(payoff(p, q) - payoff(q, q)))',
              hypothesis('positive', { times: '1/s' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        ...planted,
        sizes: { I: [1, 4] },
        construct: {
          ...planted.construct,
          radius: '1',
          'x[i in I]': 'p[i] + share/2*(other[i] - p[i])',
          s: '1/3',
        },
        regimes: {
          'one of two strict equilibria': {
            sizes: { I: [2, 2] },
            raw: { ...planted.raw, place: array('I') },
            draw: { place: { tables: [[0, 1]] } },
            construct: {
              'p[i in I]': '1 - place[i]',
              'A[i in I, j in I]': 'delta(i,j)',
              'q[i in I]': 'place[i]',
              radius: '1/2',
              'x[i in I]': 'p[i] + share/4*(other[i] - p[i])',
            },
          },
        },
      },
      slack: 'strict for every other best reply; towards p the difference tends to zero',
    },
    superiority: {
      hypotheses: stability,
      states: superiority,
      derivation: [
        have('losses', 'forall(i in I, 0 <= payoff(p, p) - fitness(p)[i])', [
          have('pure strategy', 'payoff(array(k in I, delta(k,i)), p) <= payoff(p, p)', [
            ['<=', 'rhs', hypothesis('p is an equilibrium', { at: { q: 'array(k in I, delta(k,i))' } })],
          ]),
          ['<=', 'payoff(p, p) - payoff(array(k in I, delta(k,i)), p)', hypothesis('pure strategy')],
          ['==', 'payoff(p, p) - sum(k in I, delta(k,i)*fitness(p)[k])', unfold('payoff')],
          ['==', 'rhs', algebra()],
        ]),
        have('no mean loss', 'sum(i in I, p[i]*(payoff(p, p) - fitness(p)[i])) <= 0', [
          ['==', 'payoff(p, p) - sum(i in I, p[i]*fitness(p)[i])', hypothesis('p-sums-to-one')],
          ['==', 'rhs', unfold('payoff')],
        ]),
        have('p loses nothing', 'forall(i in I, p[i]*(payoff(p, p) - fitness(p)[i]) == 0)', [
          [
            '==',
            'rhs',
            lemma('zero-sum-of-nonnegative', {
              at: { I: 'I', f: 'array(k in I, p[k]*(payoff(p, p) - fitness(p)[k]))', i: 'i' },
            }),
          ],
        ]),
        have(
          'best replies',
          'exists(l in R[I], e in R[I], forall(i in I, fitness(p)[i] == payoff(p, p) - l[i]), forall(i in I, 0 <= l[i]), forall(i in I, p[i]*l[i] == 0), forall(i in I, 0 <= e[i]), forall(i in I, 0 <= 1 - e[i]), forall(i in I, e[i]^2 == e[i]), forall(i in I, e[i]*l[i] == 0), forall(i in I, 0 < l[i] + e[i]))',
          [
            witness({
              l: 'array(i in I, payoff(p, p) - fitness(p)[i])',
              e: 'array(i in I, indicator(payoff(p, p) - fitness(p)[i] == 0))',
            }),
            both(
              [['==', 'rhs', algebra()]],
              [['<=', 'rhs', hypothesis('losses')]],
              [['==', 'rhs', hypothesis('p loses nothing')]],
              [['<=', 'rhs', sign()]],
              [['<=', 'rhs', sign()]],
              [['==', 'rhs', algebra()]],
              [
                cases(
                  'payoff(p, p) - fitness(p)[i] == 0',
                  [
                    ['==', 'indicator(payoff(p, p) - fitness(p)[i] == 0)*0', hypothesis('case')],
                    ['==', 'rhs', algebra()],
                  ],
                  [['==', 'rhs', sign()]],
                ),
              ],
              [
                cases(
                  'payoff(p, p) - fitness(p)[i] == 0',
                  [
                    ['<', '1', sign()],
                    ['==', '0 + indicator(0 == 0)', algebra()],
                    ['==', 'rhs', hypothesis('case')],
                  ],
                  [['<', 'rhs', hypothesis('losses'), sign()]],
                ),
              ],
            ),
          ],
        ),
        obtain(['l', 'e'], 'reply', hypothesis('best replies')),
        have(
          'form',
          'forall(u in R[I], v in R[I], abs(payoff(u, v)) <= size*(sum(i in I, abs(u[i]))*sum(i in I, abs(v[i]))))',
          [
            have('entries of u', 'forall(i in I, abs(u[i]) <= sum(k in I, abs(u[k])))', [
              ['<=', 'rhs', sign('sum(k in I, abs(u[k])*(1 - delta(k,i)))')],
            ]),
            have('entries of v', 'forall(i in I, abs(v[i]) <= sum(k in I, abs(v[k])))', [
              ['<=', 'rhs', sign('sum(k in I, abs(v[k])*(1 - delta(k,i)))')],
            ]),
            ['==', 'abs(sum(i in I, sum(j in I, u[i]*A[i,j]*v[j])))', unfold('payoff', 'fitness')],
            ['<=', 'sum(i in I, abs(sum(j in I, u[i]*A[i,j]*v[j])))', lemma('absolute-value-of-sum')],
            ['<=', 'sum(i in I, sum(j in I, abs(u[i]*A[i,j]*v[j])))', lemma('absolute-value-of-sum')],
            ['==', 'sum(i in I, sum(j in I, abs(u[i])*abs(A[i,j])*abs(v[j])))', algebra()],
            [
              '<=',
              'sum(i in I, sum(j in I, abs(u[i])*abs(A[i,j])*sum(k in I, abs(v[k]))))',
              hypothesis('entries of v'),
            ],
            [
              '<=',
              'sum(i in I, sum(j in I, sum(k in I, abs(u[k]))*abs(A[i,j])*sum(k in I, abs(v[k]))))',
              hypothesis('entries of u'),
            ],
            ['==', 'rhs', unfold('size')],
          ],
        ),
        have('margin', 'exists(m in positive, forall(i in I, m <= l[i] + e[i]))', [
          witness({ m: 'min(i in I, l[i] + e[i])' }),
          ['<=', 'rhs', algebra()],
        ]),
        obtain('m', 'least', hypothesis('margin')),
        have('loss of others', 'forall(i in I, m*(1 - e[i]) <= l[i])', [
          ['<=', '(l[i] + e[i])*(1 - e[i])', hypothesis('least', { at: { i: 'i' }, times: '1 - e[i]' })],
          ['==', 'l[i] + e[i] - e[i]*l[i] - e[i]^2', algebra()],
          ['==', 'rhs', hypothesis('reply')],
        ]),
        have('p has no loss', 'forall(i in I, p[i]*l[i] == 0)', [['==', 'rhs', hypothesis('reply')]]),
        have('p replies best', 'forall(i in I, p[i]*(1 - e[i]) == 0)', [
          ['==', '1/(l[i] + e[i])*(p[i]*l[i] + p[i]*e[i] - p[i]*(e[i]*l[i]) - p[i]*e[i]^2)', algebra()],
          [
            '==',
            '1/(l[i] + e[i])*(p[i]*l[i] + p[i]*e[i] - p[i]*(e[i]*l[i]) - p[i]*e[i])',
            hypothesis('reply', { at: { i: 'i' } }),
          ],
          ['==', '1/(l[i] + e[i])*(1 - e[i])*(p[i]*l[i])', algebra()],
          [
            '==',
            '1/(l[i] + e[i])*(1 - e[i])*0',
            hypothesis('p has no loss', { at: { i: 'i' }, times: '1/(l[i] + e[i])*(1 - e[i])' }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('size is nonnegative', '0 <= size', [['<=', 'rhs', unfold('size'), sign()]]),
        witness({ radius: 'm/(16*size + 1)' }),
        have(
          'parts',
          'exists(b in nonnegative, core in R[I], rest in R[I], b == sum(i in I, x[i]*(1 - e[i])), forall(i in I, core[i] == e[i]*x[i] + b*p[i]), forall(i in I, rest[i] == (1 - e[i])*x[i] - b*p[i]))',
          [
            witness({
              b: 'sum(i in I, x[i]*(1 - e[i]))',
              core: 'array(i in I, e[i]*x[i] + sum(k in I, x[k]*(1 - e[k]))*p[i])',
              rest: 'array(i in I, (1 - e[i])*x[i] - sum(k in I, x[k]*(1 - e[k]))*p[i])',
            }),
            both([['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]]),
          ],
        ),
        obtain(['b', 'core', 'rest'], 'part', hypothesis('parts')),
        have('loss of x', 'forall(i in I, m*(x[i]*(1 - e[i])) <= x[i]*l[i])', [
          ['<=', 'rhs', hypothesis('loss of others', { at: { i: 'i' }, times: 'x[i]' })],
        ]),
        have('payoff of x', 'payoff(x, p) == payoff(p, p) - sum(i in I, x[i]*l[i])', [
          ['==', 'sum(i in I, x[i]*fitness(p)[i])', unfold('payoff')],
          ['==', 'sum(i in I, x[i]*(payoff(p, p) - l[i]))', hypothesis('reply')],
          ['==', 'payoff(p, p)*sum(i in I, x[i]) - sum(i in I, x[i]*l[i])', algebra()],
          ['==', 'rhs', hypothesis('assumed-2')],
        ]),
        cases(
          '0 < b',
          [
            have('core is nonnegative', 'forall(i in I, 0 <= core[i])', [
              ['<=', 'e[i]*x[i] + b*p[i]', sign()],
              ['==', 'rhs', hypothesis('part')],
            ]),
            have('core sums to one', 'sum(i in I, core[i]) == 1', [
              ['==', 'sum(i in I, e[i]*x[i] + b*p[i])', hypothesis('part')],
              ['==', 'sum(i in I, e[i]*x[i]) + b', hypothesis('p-sums-to-one')],
              ['==', 'sum(i in I, e[i]*x[i]) + sum(i in I, x[i]*(1 - e[i]))', hypothesis('part')],
              ['==', 'sum(i in I, x[i])', algebra()],
              ['==', 'rhs', hypothesis('assumed-2')],
            ]),
            have('core replies best', 'payoff(core, p) == payoff(p, p)', [
              ['==', 'sum(i in I, core[i]*fitness(p)[i])', unfold('payoff')],
              ['==', 'sum(i in I, core[i]*(payoff(p, p) - l[i]))', hypothesis('reply')],
              ['==', 'payoff(p, p)*sum(i in I, core[i]) - sum(i in I, core[i]*l[i])', algebra()],
              ['==', 'payoff(p, p) - sum(i in I, core[i]*l[i])', hypothesis('core sums to one')],
              ['==', 'payoff(p, p) - sum(i in I, (e[i]*x[i] + b*p[i])*l[i])', hypothesis('part')],
              ['==', 'payoff(p, p) - sum(i in I, x[i]*(e[i]*l[i])) - b*sum(i in I, p[i]*l[i])', algebra()],
              ['==', 'rhs', hypothesis('reply')],
            ]),
            have('against core', '0 <= payoff(p, core) - payoff(core, core)', [
              cases(
                '0 < distance(core)',
                [
                  ['==', 'payoff(p, core) - payoff(p, core)', algebra()],
                  ['<=', 'rhs', hypothesis('p beats other best replies', { at: { q: 'core' } })],
                ],
                [
                  have('no distance', 'sum(i in I, abs(core[i] - p[i])) <= 0', [
                    ['==', 'distance(core)', unfold('distance')],
                    ['<=', 'rhs', hypothesis("case'")],
                  ]),
                  have('core is p', 'forall(i in I, core[i] == p[i])', [
                    [
                      '==',
                      'rhs',
                      lemma('equal-at-no-distance', { at: { I: 'I', f: 'core', g: 'p', i: 'i' } }),
                    ],
                  ]),
                  ['<=', 'sum(i in I, 0*fitness(core)[i])', algebra()],
                  ['==', 'sum(i in I, (p[i] - core[i])*fitness(core)[i])', hypothesis('core is p')],
                  ['==', 'rhs', unfold('payoff')],
                ],
              ),
            ]),
            have('b is small', 'b <= distance(x)', [
              ['==', 'sum(i in I, x[i]*(1 - e[i]))', hypothesis('part')],
              ['==', 'sum(i in I, (x[i] - p[i])*(1 - e[i]) + p[i]*(1 - e[i]))', algebra()],
              ['==', 'sum(i in I, (x[i] - p[i])*(1 - e[i]))', hypothesis('p replies best')],
              [
                '<=',
                'sum(i in I, abs(x[i] - p[i])*(1 - e[i]))',
                lemma('absolute-value-bounds', { part: 'above', at: { x: 'x[i] - p[i]' } }),
              ],
              ['<=', 'sum(i in I, abs(x[i] - p[i]))', sign('sum(i in I, abs(x[i] - p[i])*e[i])')],
              ['==', 'rhs', unfold('distance')],
            ]),
            have('rest is small', 'sum(i in I, abs(rest[i])) <= 2*b', [
              ['==', 'sum(i in I, abs((1 - e[i])*x[i] - b*p[i]))', hypothesis('part')],
              [
                '<=',
                'sum(i in I, abs((1 - e[i])*x[i]) + abs(b*p[i]))',
                lemma('absolute-value-bounds', {
                  part: 'triangle',
                  at: { x: '(1 - e[i])*x[i]', y: '-b*p[i]' },
                }),
              ],
              ['==', 'sum(i in I, (1 - e[i])*x[i] + b*p[i])', algebra()],
              ['==', 'sum(i in I, x[i]*(1 - e[i])) + b', hypothesis('p-sums-to-one')],
              ['==', 'b + b', hypothesis('part')],
              ['==', 'rhs', algebra()],
            ]),
            have('the two make x', 'forall(i in I, x[i] == core[i] + rest[i])', [
              ['==', 'e[i]*x[i] + b*p[i] + ((1 - e[i])*x[i] - b*p[i])', algebra()],
              ['==', 'core[i] + ((1 - e[i])*x[i] - b*p[i])', hypothesis('part')],
              ['==', 'rhs', hypothesis('part')],
            ]),
            have('core is near', 'sum(i in I, abs(core[i] - p[i])) <= 3*distance(x)', [
              ['==', 'sum(i in I, abs((core[i] + rest[i] - p[i]) - rest[i]))', algebra()],
              ['==', 'sum(i in I, abs((x[i] - p[i]) - rest[i]))', hypothesis('the two make x')],
              [
                '<=',
                'sum(i in I, abs(x[i] - p[i]) + abs(rest[i]))',
                lemma('absolute-value-bounds', { part: 'triangle', at: { x: 'x[i] - p[i]', y: '-rest[i]' } }),
              ],
              ['==', 'sum(i in I, abs(x[i] - p[i])) + sum(i in I, abs(rest[i]))', algebra()],
              ['<=', 'sum(i in I, abs(x[i] - p[i])) + 2*b', hypothesis('rest is small')],
              ['==', 'distance(x) + 2*b', unfold('distance')],
              ['<=', 'distance(x) + 2*distance(x)', hypothesis('b is small')],
              ['==', 'rhs', algebra()],
            ]),
            have('loss of rest', 'm*b <= -payoff(rest, p)', [
              ['==', 'm*sum(i in I, x[i]*(1 - e[i]))', hypothesis('part')],
              ['==', 'sum(i in I, m*(x[i]*(1 - e[i])))', algebra()],
              ['<=', 'sum(i in I, x[i]*l[i])', hypothesis('loss of x')],
              ['==', 'payoff(p, p) - payoff(x, p)', hypothesis('payoff of x')],
              ['==', 'payoff(core, p) - payoff(x, p)', hypothesis('core replies best')],
              ['==', 'sum(i in I, (core[i] - x[i])*fitness(p)[i])', unfold('payoff')],
              [
                '==',
                'sum(i in I, (core[i] - (core[i] + rest[i]))*fitness(p)[i])',
                hypothesis('the two make x'),
              ],
              ['==', 'rhs', unfold('payoff')],
            ]),
            have('first', 'abs(payoff(array(i in I, core[i] - p[i]), rest)) <= size*(3*distance(x)*(2*b))', [
              [
                '<=',
                'size*(sum(i in I, abs(core[i] - p[i]))*sum(i in I, abs(rest[i])))',
                hypothesis('form', { at: { u: 'array(i in I, core[i] - p[i])', v: 'rest' } }),
              ],
              ['<=', 'size*(3*distance(x)*sum(i in I, abs(rest[i])))', hypothesis('core is near')],
              ['<=', 'rhs', hypothesis('rest is small')],
            ]),
            have('second', 'abs(payoff(rest, array(i in I, core[i] - p[i]))) <= size*(2*b*(3*distance(x)))', [
              [
                '<=',
                'size*(sum(i in I, abs(rest[i]))*sum(i in I, abs(core[i] - p[i])))',
                hypothesis('form', { at: { u: 'rest', v: 'array(i in I, core[i] - p[i])' } }),
              ],
              ['<=', 'size*(2*b*sum(i in I, abs(core[i] - p[i])))', hypothesis('rest is small')],
              ['<=', 'rhs', hypothesis('core is near')],
            ]),
            have('third', 'abs(payoff(rest, rest)) <= size*(2*b*(2*b))', [
              [
                '<=',
                'size*(sum(i in I, abs(rest[i]))*sum(i in I, abs(rest[i])))',
                hypothesis('form', { at: { u: 'rest', v: 'rest' } }),
              ],
              ['<=', 'size*(2*b*sum(i in I, abs(rest[i])))', hypothesis('rest is small')],
              ['<=', 'rhs', hypothesis('rest is small')],
            ]),
            have(
              'expansion',
              'payoff(p, x) - payoff(x, x) == payoff(p, core) - payoff(core, core) - payoff(array(i in I, core[i] - p[i]), rest) - payoff(rest, array(i in I, core[i] - p[i])) - payoff(rest, rest) - payoff(rest, p)',
              [
                ['==', 'sum(i in I, (p[i] - x[i])*sum(j in I, A[i,j]*x[j]))', unfold('payoff', 'fitness')],
                [
                  '==',
                  'sum(i in I, (p[i] - (core[i] + rest[i]))*sum(j in I, A[i,j]*(core[j] + rest[j])))',
                  hypothesis('the two make x'),
                ],
                ['==', 'rhs', unfold('payoff', 'fitness')],
              ],
            ),
            have('room', '0 < b*(m - 16*size*distance(x))', [
              ['<', 'b*(m/(16*size + 1))', sign()],
              ['==', 'b*(m - 16*size*(m/(16*size + 1)))', algebra()],
              ['<=', 'rhs', hypothesis('assumed-4', { times: '16*size*b' })],
            ]),
            have('gain', '0 < payoff(p, x) - payoff(x, x)', [
              ['<', 'b*(m - 16*size*distance(x))', hypothesis('room')],
              ['==', 'm*b - 12*size*b*distance(x) - 4*size*b*distance(x)', algebra()],
              [
                '<=',
                'm*b - 12*size*b*distance(x) - 4*size*b*b',
                hypothesis('b is small', { times: '4*size*b' }),
              ],
              ['<=', '-payoff(rest, p) - 12*size*b*distance(x) - 4*size*b*b', hypothesis('loss of rest')],
              [
                '==',
                '-payoff(rest, p) - size*(3*distance(x)*(2*b)) - size*(2*b*(3*distance(x))) - size*(2*b*(2*b))',
                algebra(),
              ],
              [
                '<=',
                '-payoff(rest, p) - abs(payoff(array(i in I, core[i] - p[i]), rest)) - size*(2*b*(3*distance(x))) - size*(2*b*(2*b))',
                hypothesis('first'),
              ],
              [
                '<=',
                '-payoff(rest, p) - abs(payoff(array(i in I, core[i] - p[i]), rest)) - abs(payoff(rest, array(i in I, core[i] - p[i]))) - size*(2*b*(2*b))',
                hypothesis('second'),
              ],
              [
                '<=',
                '-payoff(rest, p) - abs(payoff(array(i in I, core[i] - p[i]), rest)) - abs(payoff(rest, array(i in I, core[i] - p[i]))) - abs(payoff(rest, rest))',
                hypothesis('third'),
              ],
              [
                '<=',
                '-payoff(rest, p) - payoff(array(i in I, core[i] - p[i]), rest) - payoff(rest, array(i in I, core[i] - p[i])) - payoff(rest, rest)',
                sign(),
              ],
              [
                '<=',
                'payoff(p, core) - payoff(core, core) - payoff(rest, p) - payoff(array(i in I, core[i] - p[i]), rest) - payoff(rest, array(i in I, core[i] - p[i])) - payoff(rest, rest)',
                hypothesis('against core'),
              ],
              ['==', 'rhs', hypothesis('expansion')],
            ]),
            ['<', 'payoff(x, x) + (payoff(p, x) - payoff(x, x))', hypothesis('gain')],
            ['==', 'rhs', algebra()],
          ],
          [
            have('no other replies', 'sum(i in I, x[i]*(1 - e[i])) <= 0', [
              ['==', 'b', hypothesis('part')],
              ['<=', 'rhs', hypothesis('case')],
            ]),
            have('only best replies', 'forall(i in I, x[i]*(1 - e[i]) == 0)', [
              [
                '==',
                'rhs',
                lemma('zero-sum-of-nonnegative', {
                  at: { I: 'I', f: 'array(k in I, x[k]*(1 - e[k]))', i: 'i' },
                }),
              ],
            ]),
            have('x loses nothing', 'forall(i in I, x[i]*l[i] == 0)', [
              ['==', 'x[i]*(1 - e[i])*l[i] + x[i]*(e[i]*l[i])', algebra()],
              ['==', '0*l[i] + x[i]*(e[i]*l[i])', hypothesis('only best replies')],
              ['==', 'rhs', hypothesis('reply')],
            ]),
            have('x replies best', 'payoff(x, p) == payoff(p, p)', [
              ['==', 'payoff(p, p) - sum(i in I, x[i]*l[i])', hypothesis('payoff of x')],
              ['==', 'rhs', hypothesis('x loses nothing')],
            ]),
            ['<', 'rhs', hypothesis('p beats other best replies', { at: { q: 'x' } })],
          ],
        ),
      ],
      instances: {
        ...planted,
        sizes: { I: [1, 4] },
        construct: {
          ...planted.construct,
          'l[i in I]': 'lose[i]*indicator(p[i] == 0)',
          'e[i in I]': 'indicator(lose[i]*indicator(p[i] == 0) == 0)',
          m: 'min(i in I, l[i] + e[i])',
          radius:
            'min(i in I, lose[i]*indicator(p[i] == 0) + indicator(lose[i]*indicator(p[i] == 0) == 0))/(16*sum(i in I, j in I, abs(A[i,j])) + 1)',
          reach:
            'min(i in I, lose[i]*indicator(p[i] == 0) + indicator(lose[i]*indicator(p[i] == 0) == 0))/(16*sum(i in I, j in I, abs(A[i,j])) + 1)',
          'x[i in I]': 'p[i] + share/2*reach*(other[i] - p[i])',
          b: 'sum(i in I, x[i]*(1 - e[i]))',
          'core[i in I]': 'e[i]*x[i] + b*p[i]',
          'rest[i in I]': '(1 - e[i])*x[i] - b*p[i]',
        },
        regimes: {
          'a pure strategy': { raw: { pure: element('I') }, construct: { 'p[i in I]': 'delta(i, pure)' } },
        },
      },
      slack: 'the radius given is not the largest',
    },
    'interior equilibrium': {
      given: { x: probability('I') },
      hypotheses: {
        ...equilibrium,
        'p is interior': 'forall(i in I, 0 < p[i])',
        'negative definite': negativeDefinite,
        'x is not p': '0 < distance(x)',
      },
      states:
        '(payoff(p, x) - payoff(x, x) == -payoff(array(i in I, x[i] - p[i]), array(i in I, x[i] - p[i]))) and (payoff(x, x) < payoff(p, x))',
      derivation: [
        writtenOut,
        equalPayoffs,
        have(
          'identity',
          'payoff(p, x) - payoff(x, x) == -payoff(array(i in I, x[i] - p[i]), array(i in I, x[i] - p[i]))',
          [
            [
              '==',
              'sum(i in I, (p[i] - x[i])*sum(j in I, A[i,j]*p[j])) - sum(i in I, (x[i] - p[i])*sum(j in I, A[i,j]*(x[j] - p[j])))',
              unfold('payoff', 'fitness'),
            ],
            [
              '==',
              'sum(i in I, (p[i] - x[i])*payoff(p, p)) - sum(i in I, (x[i] - p[i])*sum(j in I, A[i,j]*(x[j] - p[j])))',
              hypothesis('equal payoffs'),
            ],
            [
              '==',
              'payoff(p, p)*(sum(i in I, p[i]) - sum(i in I, x[i])) - sum(i in I, (x[i] - p[i])*sum(j in I, A[i,j]*(x[j] - p[j])))',
              algebra(),
            ],
            [
              '==',
              '-sum(i in I, (x[i] - p[i])*sum(j in I, A[i,j]*(x[j] - p[j])))',
              hypothesis('p-sums-to-one'),
              hypothesis('x-sums-to-one'),
            ],
            ['==', 'rhs', unfold('payoff', 'fitness')],
          ],
        ),
        have('total', 'sum(i in I, x[i] - p[i]) == 0', [
          ['==', 'sum(i in I, x[i]) - sum(i in I, p[i])', algebra()],
          ['==', 'rhs', hypothesis('p-sums-to-one'), hypothesis('x-sums-to-one')],
        ]),
        have('not zero', '0 < sum(i in I, abs(x[i] - p[i]))', [
          ['<', 'distance(x)', hypothesis('x is not p')],
          ['==', 'rhs', unfold('distance')],
        ]),
        both(
          [['==', 'rhs', hypothesis('identity')]],
          [
            [
              '<',
              'payoff(x, x) - payoff(array(i in I, x[i] - p[i]), array(i in I, x[i] - p[i]))',
              hypothesis('negative definite', { at: { z: 'array(i in I, x[i] - p[i])' } }),
            ],
            ['==', 'payoff(x, x) + (payoff(p, x) - payoff(x, x))', hypothesis('identity')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        raw: { ...planted.raw, ...interiorPoint.raw },
        construct: { ...planted.construct, ...interiorPoint.construct },
      },
      slack: 'the difference is the square of a distance from p',
    },
    'no gain in a zero-sum game': {
      given: { x: array('I') },
      hypotheses: zeroSum,
      states: 'payoff(p, x) - payoff(x, x) == 0',
      derivation: [
        have('no payoff', 'forall(y in R[I], payoff(y, y) == 0)', [
          have('twice', '2*payoff(y, y) == 0', [
            ['==', 'sum(i in I, j in I, y[i]*y[j]*(A[i,j] + A[j,i]))', unfold('payoff', 'fitness')],
            [
              '==',
              'sum(i in I, j in I, y[i]*y[j]*(A[i,j] - A[i,j]))',
              hypothesis('antisymmetric', { at: { i: 'i', j: 'j' } }),
            ],
            ['==', 'rhs', algebra()],
          ]),
          ['==', 'rhs', hypothesis('twice', { times: '1/2' })],
        ]),
        writtenOut,
        equalPayoffs,
        ['==', 'payoff(p, x)', hypothesis('no payoff')],
        ['==', 'sum(j in I, x[j]*sum(i in I, p[i]*A[i,j]))', unfold('payoff', 'fitness')],
        [
          '==',
          'sum(j in I, x[j]*sum(i in I, p[i]*-A[j,i]))',
          hypothesis('antisymmetric', { at: { i: 'j', j: 'i' } }),
        ],
        ['==', '-sum(j in I, x[j]*sum(i in I, A[j,i]*p[i]))', algebra()],
        ['==', '-sum(j in I, x[j]*payoff(p, p))', hypothesis('equal payoffs')],
        ['==', '-sum(j in I, x[j]*0)', hypothesis('no payoff')],
        ['==', 'rhs', algebra()],
      ],
      instances: skew,
    },
    conserved: {
      given: { x: differentiable(['R', 'I', 'R'], ['dx', null]) },
      hypotheses: { ...zeroSum, ...orbit },
      states:
        'forall(t in nonnegative, sum(i in I, p[i]*log(p[i]/x(t)[i])) == sum(i in I, p[i]*log(p[i]/x(0)[i])))',
      derivation: [
        writtenOut,
        monotone('no change', {
          variable: 's',
          from: '0',
          to: 't',
          of: 'sum(i in I, p[i]*log(p[i]/x(s)[i]))',
          derivative: '== 0',
          proof: [
            have('total', 'sum(i in I, x(s)[i]) == 1', [['==', 'rhs', hypothesis('mixed strategies')]]),
            ['==', '-sum(i in I, p[i]*dx(s)[i]/x(s)[i])', calculus()],
            [
              '==',
              '-sum(i in I, p[i]*(fitness(x(s))[i] - payoff(x(s), x(s))))',
              hypothesis('replicator equation'),
            ],
            ['==', '-(sum(i in I, p[i]*fitness(x(s))[i]) - payoff(x(s), x(s)))', hypothesis('p-sums-to-one')],
            ['==', '-(payoff(p, x(s)) - payoff(x(s), x(s)))', unfold('payoff')],
            [
              '==',
              '-(sum(i in I, p[i]*sum(j in I, A[i,j]*x(s)[j])) - sum(i in I, x(s)[i]*sum(j in I, A[i,j]*x(s)[j])))',
              unfold('payoff', 'fitness'),
            ],
            [
              '==',
              '-0',
              lemma('evolutionary-stability-replicator', {
                part: 'no gain in a zero-sum game',
                at: { I: 'I', A: 'A', p: 'p', x: 'x(s)' },
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
        ['==', 'rhs', hypothesis('no change')],
      ],
      instances: {
        ...skew,
        models: { x: 'map(s in R, i in I, p[i])' },
        regimes: {
          'no payoffs': {
            raw: { start: array('I', { is: 'positive stochastic' }) },
            construct: { 'A[i in I, j in I]': '0' },
            models: { x: 'map(s in R, i in I, start[i])' },
          },
        },
      },
    },
    attraction: {
      given: { x: differentiable(['R', 'I', 'R'], ['dx', null]) },
      hypotheses: {
        ...equilibrium,
        'p is interior': 'forall(i in I, 0 < p[i])',
        'negative definite': negativeDefinite,
        ...orbit,
      },
      states:
        'exists(bound in nonnegative, rate in positive, forall(t in nonnegative, sum(i in I, (x(t)[i] - p[i])^2) <= bound*exp(-rate*t)))',
      derivation: [
        have(
          'losing',
          'forall(z in R[I], sum(i in I, z[i]) == 0, 0 < sum(i in I, abs(z[i])), 0 < sum(j in I, z[j]*sum(k in I, -A[j,k]*z[k])))',
          [
            ['<', '-payoff(z, z)', hypothesis('negative definite')],
            ['==', 'rhs', unfold('payoff', 'fitness')],
          ],
        ),
        obtain(
          ['m'],
          'curved',
          lemma('definite-on-zero-sum-vectors', { at: { I: 'I', M: 'array(j in I, k in I, -A[j,k])' } }),
        ),
        writtenOut,
        equalPayoffs,
        have('gain', `forall(s in R, m*${apart('s')} <= payoff(p, x(s)) - payoff(x(s), x(s)))`, [
          have('total', 'sum(i in I, x(s)[i]) == 1', [['==', 'rhs', hypothesis('mixed strategies')]]),
          have('difference', 'sum(i in I, x(s)[i] - p[i]) == 0', [
            ['==', 'sum(i in I, x(s)[i]) - sum(i in I, p[i])', algebra()],
            ['==', 'rhs', hypothesis('total'), hypothesis('p-sums-to-one')],
          ]),
          [
            '<=',
            'sum(j in I, (x(s)[j] - p[j])*sum(k in I, -A[j,k]*(x(s)[k] - p[k])))',
            hypothesis('curved', { at: { z: 'array(i in I, x(s)[i] - p[i])' } }),
          ],
          [
            '==',
            'payoff(p, x(s)) - payoff(x(s), x(s)) + sum(i in I, (x(s)[i] - p[i])*sum(j in I, A[i,j]*p[j]))',
            unfold('payoff', 'fitness'),
          ],
          [
            '==',
            'payoff(p, x(s)) - payoff(x(s), x(s)) + sum(i in I, (x(s)[i] - p[i])*payoff(p, p))',
            hypothesis('equal payoffs'),
          ],
          [
            '==',
            'payoff(p, x(s)) - payoff(x(s), x(s)) + payoff(p, p)*sum(i in I, x(s)[i] - p[i])',
            algebra(),
          ],
          ['==', 'rhs', hypothesis('difference')],
        ]),
        have(
          'slope',
          `forall(s in R, sum(i in I, p[i]*dx(s)[i]/x(s)[i]) == payoff(p, x(s)) - payoff(x(s), x(s)))`,
          [
            [
              '==',
              'sum(i in I, p[i]*(fitness(x(s))[i] - payoff(x(s), x(s))))',
              hypothesis('replicator equation'),
            ],
            ['==', 'sum(i in I, p[i]*fitness(x(s))[i]) - payoff(x(s), x(s))', hypothesis('p-sums-to-one')],
            ['==', 'rhs', unfold('payoff')],
          ],
        ),
        have('at most one', 'forall(s in R, i in I, x(s)[i] <= 1)', [
          ['<=', 'sum(j in I, x(s)[j])', sign('sum(j in I, x(s)[j]*(1 - delta(j,i)))')],
          ['==', 'rhs', hypothesis('mixed strategies')],
        ]),
        have('logarithms', 'forall(s in R, i in I, 0 <= -log(x(s)[i]))', [
          ['<=', '1 - x(s)[i]', hypothesis('at most one')],
          ['<=', 'rhs', lemma('log-at-most-linear', { part: 'bound', at: { t: 'x(s)[i]' } })],
        ]),
        have('entropy falls', `forall(t in nonnegative, ${entropy('t')} <= ${entropy('0')})`, [
          monotone('falling', {
            variable: 's',
            from: '0',
            to: 't',
            of: entropy('s'),
            derivative: '<= 0',
            proof: [
              ['==', '-sum(i in I, p[i]*dx(s)[i]/x(s)[i])', calculus()],
              ['==', '-(payoff(p, x(s)) - payoff(x(s), x(s)))', hypothesis('slope')],
              ['<=', `-m*${apart('s')}`, hypothesis('gain')],
              ['<=', 'rhs', sign()],
            ],
          }),
          ['<=', 'rhs', hypothesis('falling')],
        ]),
        have('away from the boundary', `forall(t in nonnegative, i in I, 1/x(t)[i] <= ${steep})`, [
          have('shares', 'forall(j in I, 0 <= -p[j]*log(x(t)[j]))', [
            ['<=', 'rhs', hypothesis('logarithms', { at: { s: 't', i: 'j' }, times: 'p[j]' })],
          ]),
          have('share', `-p[i]*log(x(t)[i]) <= ${start}`, [
            [
              '<=',
              '-sum(j in I, p[j]*log(x(t)[j]))',
              sign('sum(j in I, (1 - delta(j,i))*(-p[j]*log(x(t)[j])))'),
            ],
            ['==', `${entropy('t')} - sum(j in I, p[j]*log(p[j]))`, algebra()],
            ['<=', `${entropy('0')} - sum(j in I, p[j]*log(p[j]))`, hypothesis('entropy falls')],
            ['==', 'rhs', algebra()],
          ]),
          ['==', 'exp(-log(x(t)[i]))', algebra()],
          ['<=', `exp((${start})/p[i])`, hypothesis('share', { times: '1/p[i]' })],
          ['<=', 'rhs', sign(`sum(n in I, (1 - delta(n,i))*exp((${start})/p[n]))`)],
        ]),
        have('entropy above', `forall(t in nonnegative, ${entropy('t')} <= ${steep}*${apart('t')})`, [
          have('total', 'sum(i in I, x(t)[i]) == 1', [['==', 'rhs', hypothesis('mixed strategies')]]),
          [
            '<=',
            'sum(i in I, (x(t)[i] - p[i])^2/x(t)[i])',
            lemma('entropy-and-distance', { part: 'above', at: { I: 'I', p: 'p', x: 'x(t)' } }),
          ],
          ['==', 'sum(i in I, (x(t)[i] - p[i])^2*(1/x(t)[i]))', algebra()],
          ['<=', `sum(i in I, (x(t)[i] - p[i])^2*(${steep}))`, hypothesis('away from the boundary')],
          ['==', 'rhs', algebra()],
        ]),
        have('entropy below', `forall(s in R, ${apart('s')} <= 4*${entropy('s')})`, [
          have('total', 'sum(i in I, x(s)[i]) == 1', [['==', 'rhs', hypothesis('mixed strategies')]]),
          ['<=', 'rhs', lemma('entropy-and-distance', { part: 'below', at: { I: 'I', p: 'p', x: 'x(s)' } })],
        ]),
        have('decay', `forall(t in nonnegative, exp(m/(${steep})*t)*${entropy('t')} <= ${entropy('0')})`, [
          monotone('falling', {
            variable: 's',
            from: '0',
            to: 't',
            of: `exp(m/(${steep})*s)*${entropy('s')}`,
            derivative: '<= 0',
            proof: [
              [
                '==',
                `exp(m/(${steep})*s)*(m/(${steep})*${entropy('s')} - sum(i in I, p[i]*dx(s)[i]/x(s)[i]))`,
                calculus(),
              ],
              [
                '==',
                `exp(m/(${steep})*s)*(m/(${steep})*${entropy('s')} - (payoff(p, x(s)) - payoff(x(s), x(s))))`,
                hypothesis('slope'),
              ],
              [
                '<=',
                `exp(m/(${steep})*s)*(m/(${steep})*${entropy('s')} - m*${apart('s')})`,
                hypothesis('gain'),
              ],
              [
                '<=',
                `exp(m/(${steep})*s)*(m/(${steep})*(${steep}*${apart('s')}) - m*${apart('s')})`,
                hypothesis('entropy above'),
              ],
              ['<=', 'rhs', algebra()],
            ],
          }),
          ['<=', `exp(m/(${steep})*0)*${entropy('0')}`, hypothesis('falling')],
          ['==', 'rhs', algebra()],
        ]),
        have('bounded', `0 <= 4*${entropy('0')}`, [
          ['<=', apart('0'), sign()],
          ['<=', 'rhs', hypothesis('entropy below')],
        ]),
        witness({ bound: `4*${entropy('0')}`, rate: `m/(${steep})` }),
        ['<=', `4*${entropy('t')}`, hypothesis('entropy below')],
        ['==', `4*exp(-m/(${steep})*t)*(exp(m/(${steep})*t)*${entropy('t')})`, algebra()],
        ['<=', `4*exp(-m/(${steep})*t)*${entropy('0')}`, hypothesis('decay')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        raw: { ...planted.raw, ...interiorPoint.raw },
        construct: {
          ...planted.construct,
          ...interiorPoint.construct,
          m: 'bend',
          bound: `4*${entropy('0')}`,
          rate: `bend/(${steep})`,
        },
        models: { x: 'map(s in R, i in I, p[i])' },
      },
      slack: 'bound and rate are rough; orbits that are known in closed form rest at p',
    },
  },

  instances: { sizes: { I: [1, 5] } },

  controls: {
    'attraction without definiteness': {
      part: 'attraction',
      without: ['negative definite'],
      counterexample: {
        A: [
          [0, 0],
          [0, 0],
        ],
        p: ['3/4', '1/4'],
        x: 'map(s in R, i in I, 1/2)',
        bound: '1/8',
        rate: 1,
        t: 1,
      },
      instances: {
        sizes: { I: [2, 3] },
        raw: { begin: array('I', { is: 'positive stochastic' }) },
        construct: { 'A[i in I, j in I]': '0' },
        models: { x: 'map(s in R, i in I, begin[i])' },
      },
      because: 'without payoffs every strategy rests',
    },
    'attraction to a point that is no equilibrium': {
      part: 'attraction',
      without: ['p is an equilibrium'],
      counterexample: {
        A: [
          [-1, 0],
          [0, -1],
        ],
        p: ['3/4', '1/4'],
        x: 'map(s in R, i in I, 1/2)',
        bound: '1/8',
        rate: 1,
        t: 1,
      },
      instances: {
        sizes: { I: [2, 3] },
        raw: { begin: array('I', { is: 'positive stochastic' }) },
        construct: { 'A[i in I, j in I]': '-bend*(delta(i,j) - begin[i])' },
        models: { x: 'map(s in R, i in I, begin[i])' },
      },
      because: 'the equilibrium itself rests',
    },
    'every equilibrium is stable: a zero-sum game': {
      part: 'interior equilibrium',
      without: ['negative definite'],
      states: 'payoff(x, x) < payoff(p, x)',
      counterexample: {
        A: [
          [0, -1, 1],
          [1, 0, -1],
          [-1, 1, 0],
        ],
        p: ['1/3', '1/3', '1/3'],
        x: ['1/2', '1/4', '1/4'],
      },
      instances: skew,
      because: 'rock, paper, scissors: no strategy gains against another one near p',
    },
    'every equilibrium is stable: coordination': {
      part: 'interior equilibrium',
      without: ['negative definite'],
      states: 'payoff(x, x) <= payoff(p, x)',
      counterexample: {
        A: [
          [1, 0],
          [0, 1],
        ],
        p: ['1/2', '1/2'],
        x: ['3/4', '1/4'],
      },
      instances: { construct: { 'A[i in I, j in I]': 'c[j] + bend*(delta(i,j) - p[i])' } },
      because: 'the difference is -|x - p|^2',
    },
    'the mixed equilibrium of coordination attracts': {
      part: 'derivative',
      hypotheses: equilibrium,
      states: 'D(sum(i in I, p[i]*log(c[i]/x(s)[i])), s = t) <= 0',
      given: { start: array('I') },
      counterexample: {
        A: [
          [1, 0],
          [0, 1],
        ],
        p: ['1/2', '1/2'],
        c: ['1/2', '1/2'],
        t: 0,
        start: ['3/4', '1/4'],
        x: 'map(s in R, i in I, start[i]*exp((s - t)*(sum(j in I, A[i,j]*start[j]) - sum(k in I, start[k]*sum(j in I, A[k,j]*start[j])))))',
      },
      instances: {
        raw: { pay: array('I'), bend: real('positive'), rival: probability('I') },
        construct: {
          'q[i in I]': 'rival[i]',
          'A[i in I, j in I]': 'pay[j] + bend*(delta(i,j) - p[i])',
          'start[i in I]': 'y[i]',
        },
      },
      because: 'relative entropy to p grows at the rate 1/8',
    },
    'the other relative entropy is conserved': {
      part: 'derivative',
      given: { start: array('I') },
      hypotheses: zeroSum,
      states: 'D(sum(i in I, x(s)[i]*log(x(s)[i]/c[i])), s = t) == 0',
      counterexample: {
        A: [
          [0, -1, 1],
          [1, 0, -1],
          [-1, 1, 0],
        ],
        p: ['1/3', '1/3', '1/3'],
        c: ['1/3', '1/3', '1/3'],
        t: 0,
        start: ['5/8', '1/4', '1/8'],
        x: 'map(s in R, i in I, start[i]*exp((s - t)*(sum(j in I, A[i,j]*start[j]) - sum(k in I, start[k]*sum(j in I, A[k,j]*start[j])))))',
      },
      instances: {
        sizes: { I: [3, 5] },
        raw: skew.raw,
        construct: { ...skew.construct, 'c[i in I]': 'base[i]', 'start[i in I]': 'y[i]' },
      },
      because: 'rock, paper, scissors: KL(x||p) falls at the rate 0.039 there',
    },
  },
});
