/**
 * # Evolutionary stability and the replicator dynamics
 *
 * Along x_i' = x_i ((Ax)_i - x'Ax) the relative entropy KL(p||x) changes at the rate -(p - x)'Ax. A strategy p is evolutionarily stable
 * (Maynard Smith and Price: an equilibrium that does better against every other best reply than that does against itself) if and only
 * if it is locally superior: (p - x)'Ax > 0 for every other mixed strategy x near p. For an interior equilibrium p with z'Az < 0 for all
 * z != 0 that sum to zero, (p - x)'Ax = -(x - p)'A(x - p) > 0 for every other x. If A is antisymmetric with an interior equilibrium p,
 * KL(p||x) is conserved along orbits.
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
    'entropy(y in R[I])': 'sum(i in I, p[i]*log((p[i] + indicator(p[i] == 0))/y[i]))',
  },

  parts: {
    derivative: {
      given: { x: differentiable(['R', 'I', 'R'], ['dx', null]), t: real() },
      hypotheses: {
        positive: 'forall(s in R, i in I, 0 < x(s)[i])',
        'a mixed strategy at t': 'sum(i in I, x(t)[i]) == 1',
        'replicator equation at t':
          'forall(i in I, dx(t)[i] == x(t)[i]*(fitness(x(t))[i] - payoff(x(t), x(t))))',
      },
      states: 'D(entropy(x(s)), s = t) == -(payoff(p, x(t)) - payoff(x(t), x(t)))',
      derivation: [
        ['==', 'D(sum(i in I, p[i]*log((p[i] + indicator(p[i] == 0))/x(s)[i])), s = t)', unfold('entropy')],
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
        construct: { 'rate[i in I]': 'sum(j in I, A[i,j]*y[j]) - sum(k in I, y[k]*sum(j in I, A[k,j]*y[j]))' },
        models: { x: 'map(s in R, i in I, y[i]*exp((s - t)*rate[i]))' },
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
      ],
      slack: 'TODO',
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
      ],
      slack: 'the radius given is not the largest',
    },
  },

  instances: { sizes: { I: [1, 5] } },

  controls: {},
});
