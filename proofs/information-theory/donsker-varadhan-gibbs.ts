/**
 * # The Donsker-Varadhan variational formula, with its gap
 *
 * log E_P e^phi = max over Q << P of E_Q phi - KL(Q||P), attained at the Gibbs measure G = e^phi P / E_P e^phi and only there: the
 * gap is KL(Q||G) exactly. For finite alphabets with zeros in P and in Q (`ln` is the logarithm of positive numbers and 0
 * elsewhere: 0 log 0 = 0), and for any law P, where Q is given by its density q and integrability is that of e^phi, q log q and
 * q phi; the first two bound the positive part of the third (part `positive part`). Over a law, Q = G means almost surely.
 * Not claimed: the case KL(Q||P) = infinity or E_Q phi = -infinity; that the maximum is attained when phi e^phi is not integrable.
 */
import {
  algebra,
  array,
  both,
  cases,
  contradiction,
  element,
  have,
  hypothesis,
  type Instances,
  law,
  lemma,
  nonemptySet,
  probability,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

/** Q by its density q with respect to the law P = Omega; what is integrable is named. */
const lawSymbols = {
  Omega: law('the points, under P'),
  f: array('Omega'),
  q: array('Omega', { is: 'nonnegative integrable' }),
  weight: array('Omega', { is: 'positive integrable' }),
  entropy: array('Omega', { is: 'integrable' }),
  gain: array('Omega', { is: 'integrable' }),
};
const lawTerms = {
  'g[w in Omega]': 'weight[w]/E(v in Omega, weight[v])',
};
const lawInstances: Instances = {
  sizes: { Omega: [1, 6] },
  draw: { f: { between: [-4, 4] } },
  raw: { mass: array('Omega', { is: 'nonnegative' }), c: real() },
  construct: {
    'weight[w in Omega]': 'exp(f[w])',
    'q[w in Omega]': '(mass[w] + 1/64)/E(v in Omega, mass[v] + 1/64)',
    'entropy[w in Omega]': 'q[w]*log(max(q[w], indicator(q[w] <= 0)))',
    'gain[w in Omega]': 'q[w]*f[w]',
  },
  regimes: {
    'zeros of q': {
      construct: {
        'q[w in Omega]':
          '(mass[w] + indicator(E(v in Omega, mass[v]) == 0))/(E(v in Omega, mass[v]) + indicator(E(v in Omega, mass[v]) == 0))',
      },
    },
    'tight: q = 1 and f constant': { construct: { 'q[w in Omega]': '1', 'f[w in Omega]': 'c' } },
  },
};
const lawMeanings = {
  weight: 'forall(w in Omega, weight[w] == exp(f[w]))',
  entropy: 'forall(w in Omega, entropy[w] == q[w]*ln(q[w]))',
  gain: 'forall(w in Omega, gain[w] == q[w]*f[w])',
};
const lawHypotheses = { 'Q is a probability': 'E(w in Omega, q[w]) == 1', ...lawMeanings };

/** What G does not charge, P does not, and so Q does not. */
const continuity = have(
  'continuity',
  'forall(k in K, P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j])) == 0, Q[k] == 0)',
  [
    have('not charged', 'P[k] == 0', [
      [
        '==',
        'P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j])) * sum(j in K, P[j]*exp(phi[j]))*exp(-phi[k])',
        algebra(),
      ],
      ['==', 'rhs', hypothesis('assumed')],
    ]),
    ['==', 'rhs', hypothesis('absolute continuity')],
  ],
);

export default proof({
  id: 'donsker-varadhan-gibbs',
  title: 'log E_P e^phi = max_Q (E_Q phi - KL(Q||P)), with gap KL(Q||Gibbs)',
  sources: [
    {
      document: 'foundations-book',
      section: 'PAC-Bayes change of measure',
      relation: 'made precise',
    },
  ],
  references: ['donsker1975', 'alquier2021, Lemma 2.2'],

  given: {
    K: nonemptySet('atoms'),
    P: probability('K'),
    Q: probability('K'),
    phi: array('K'),
  },
  where: {
    'ln(x in R)': 'log(max(x, indicator(x <= 0)))',
    'KL(x in R[K], y in R[K])': 'sum(k in K, x[k]*(ln(x[k]) - ln(y[k])))',
    'G[k in K]': 'P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j]))',
  },
  hypotheses: { 'absolute continuity': 'forall(k in K, P[k] == 0, Q[k] == 0)' },

  parts: {
    gap: {
      states: 'log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == KL(Q, G)',
      derivation: [
        have(
          'pointwise',
          'forall(k in K, Q[k]*(ln(Q[k]) - ln(G[k])) == Q[k]*(ln(Q[k]) - ln(P[k])) - Q[k]*phi[k] + Q[k]*log(sum(j in K, P[j]*exp(phi[j]))))',
          [
            cases(
              'P[k] == 0',
              [
                ['==', '0', hypothesis('absolute continuity')],
                ['==', 'rhs', hypothesis('absolute continuity')],
              ],
              [
                have('positive', '0 < P[k]', [['<', 'rhs', sign()]]),
                [
                  '==',
                  'Q[k]*(ln(Q[k]) - log(P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j]))))',
                  unfold('ln', 'G'),
                ],
                [
                  '==',
                  'Q[k]*(ln(Q[k]) - log(P[k]) - phi[k] + log(sum(j in K, P[j]*exp(phi[j]))))',
                  algebra(),
                ],
                ['==', 'rhs', unfold('ln')],
              ],
            ),
          ],
        ),
        [
          '==',
          'log(sum(j in K, P[j]*exp(phi[j]))) - sum(k in K, Q[k]*phi[k]) + sum(k in K, Q[k]*(ln(Q[k]) - ln(P[k])))',
          unfold('KL'),
        ],
        [
          '==',
          'sum(k in K, Q[k]*(ln(Q[k]) - ln(P[k])) - Q[k]*phi[k] + Q[k]*log(sum(j in K, P[j]*exp(phi[j]))))',
          hypothesis('Q-sums-to-one'),
        ],
        [
          '==',
          'sum(k in K, Q[k]*(ln(Q[k]) - ln(G[k])))',
          hypothesis('pointwise', { at: { k: 'k' }, times: '-1' }),
        ],
        ['==', 'rhs', unfold('KL')],
      ],
    },
    'Gibbs measure': {
      states:
        'forall(k in K, 0 <= G[k]) and (sum(k in K, G[k]) == 1) and forall(k in K, P[k] == 0, G[k] == 0) and forall(k in K, G[k] == 0, P[k] == 0)',
      without: ['absolute continuity'],
      instances: { regimes: { 'P on one atom': { construct: { 'P[k in K]': 'delta(k, star)' } } } },
      derivation: [
        both(
          [
            ['<=', 'P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j]))', sign()],
            ['==', 'rhs', unfold('G')],
          ],
          [
            ['==', 'sum(k in K, P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j])))', unfold('G')],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', 'P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j]))', unfold('G')],
            ['==', 'rhs', hypothesis('assumed')],
          ],
          [
            [
              '==',
              'P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j])) * sum(j in K, P[j]*exp(phi[j]))*exp(-phi[k])',
              algebra(),
            ],
            ['==', 'G[k] * sum(j in K, P[j]*exp(phi[j]))*exp(-phi[k])', unfold('G')],
            ['==', 'rhs', hypothesis('assumed')],
          ],
        ),
      ],
    },
    'upper bound': {
      states: 'sum(k in K, Q[k]*phi[k]) - KL(Q, P) <= log(sum(j in K, P[j]*exp(phi[j])))',
      derivation: [
        continuity,
        have('nonnegative', '0 <= KL(Q, G)', [
          [
            '<=',
            'sum(k in K, Q[k]*(ln(Q[k]) - ln(P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j])))))',
            unfold('ln'),
            lemma('kullback-leibler-nonnegative', {
              part: 'nonnegative',
              at: { q: 'Q', p: 'array(k in K, P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j])))' },
            }),
          ],
          ['==', 'sum(k in K, Q[k]*(ln(Q[k]) - ln(G[k])))', unfold('G')],
          ['==', 'rhs', unfold('KL')],
        ]),
        [
          '==',
          'log(sum(j in K, P[j]*exp(phi[j]))) - KL(Q, G)',
          lemma('donsker-varadhan-gibbs', { part: 'gap' }),
        ],
        ['<=', 'rhs', hypothesis('nonnegative')],
      ],
    },
    attained: {
      without: ['absolute continuity'],
      states: 'sum(k in K, G[k]*phi[k]) - KL(G, P) == log(sum(j in K, P[j]*exp(phi[j])))',
      derivation: [
        have(
          'pointwise',
          'forall(k in K, G[k]*(ln(G[k]) - ln(P[k])) == P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j]))*(phi[k] - log(sum(j in K, P[j]*exp(phi[j])))))',
          [
            cases(
              'P[k] == 0',
              [
                ['==', 'P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j]))*(ln(G[k]) - ln(P[k]))', unfold('G')],
                ['==', '0', hypothesis('case')],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                have('positive', '0 < P[k]', [['<', 'rhs', sign()]]),
                [
                  '==',
                  'P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j]))*(log(P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j]))) - log(P[k]))',
                  unfold('ln', 'G'),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        ),
        ['==', 'sum(k in K, G[k]*phi[k]) - sum(k in K, G[k]*(ln(G[k]) - ln(P[k])))', unfold('KL')],
        [
          '==',
          'sum(k in K, P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j]))*phi[k]) - sum(k in K, G[k]*(ln(G[k]) - ln(P[k])))',
          unfold('G'),
        ],
        [
          '==',
          'sum(k in K, P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j]))*phi[k]) - sum(k in K, P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j]))*(phi[k] - log(sum(j in K, P[j]*exp(phi[j])))))',
          hypothesis('pointwise', { at: { k: 'k' }, times: '-1' }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'zero at the Gibbs measure only': {
      states:
        '(forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k]))) and (forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0))',
      derivation: [
        continuity,
        both(
          [
            have(
              'no distance',
              'sum(i in K, (sqrt(Q[i]) - sqrt(P[i]*exp(phi[i])/sum(j in K, P[j]*exp(phi[j]))))^2) <= 0',
              [
                [
                  '<=',
                  'sum(i in K, Q[i]*(ln(Q[i]) - ln(P[i]*exp(phi[i])/sum(j in K, P[j]*exp(phi[j])))))',
                  unfold('ln'),
                  lemma('kullback-leibler-nonnegative', {
                    part: 'Hellinger distance',
                    at: { q: 'Q', p: 'array(i in K, P[i]*exp(phi[i])/sum(j in K, P[j]*exp(phi[j])))' },
                  }),
                ],
                ['==', 'sum(i in K, Q[i]*(ln(Q[i]) - ln(G[i])))', unfold('G')],
                ['==', 'KL(Q, G)', unfold('KL')],
                [
                  '==',
                  'log(sum(j in K, P[j]*exp(phi[j]))) - (sum(i in K, Q[i]*phi[i]) - KL(Q, P))',
                  lemma('donsker-varadhan-gibbs', { part: 'gap' }),
                ],
                ['<=', 'rhs', hypothesis('assumed')],
              ],
            ),
            have(
              'equal squares',
              '(sqrt(Q[k]) - sqrt(P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j]))))^2 == 0',
              [
                [
                  '==',
                  'rhs',
                  lemma('zero-sum-of-nonnegative', {
                    at: {
                      I: 'K',
                      f: 'array(i in K, (sqrt(Q[i]) - sqrt(P[i]*exp(phi[i])/sum(j in K, P[j]*exp(phi[j]))))^2)',
                      i: 'k',
                    },
                  }),
                ],
              ],
            ),
            have('equal roots', 'sqrt(Q[k]) - sqrt(P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j]))) == 0', [
              contradiction('0 < 0', [
                ['<', '(sqrt(Q[k]) - sqrt(P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j]))))^2', sign()],
                ['==', 'rhs', hypothesis('equal squares')],
              ]),
            ]),
            [
              '==',
              'sqrt(Q[k])*(sqrt(Q[k]) - sqrt(P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j])))) + sqrt(Q[k])*sqrt(P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j])))',
              algebra(),
            ],
            [
              '==',
              'sqrt(Q[k])*sqrt(P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j])))',
              hypothesis('equal roots', { times: 'sqrt(Q[k])' }),
            ],
            [
              '==',
              'sqrt(P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j])))*(sqrt(Q[k]) - sqrt(P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j])))) + P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j]))',
              algebra(),
            ],
            [
              '==',
              'P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j]))',
              hypothesis('equal roots', { times: 'sqrt(P[k]*exp(phi[k])/sum(j in K, P[j]*exp(phi[j])))' }),
            ],
            ['==', 'rhs', unfold('G')],
          ],
          [
            ['==', 'KL(Q, G)', lemma('donsker-varadhan-gibbs', { part: 'gap' })],
            ['==', 'sum(k in K, Q[k]*(ln(Q[k]) - ln(G[k])))', unfold('KL')],
            ['==', 'sum(k in K, Q[k]*(ln(Q[k]) - ln(Q[k])))', hypothesis('assumed')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
    'any law': {
      given: lawSymbols,
      where: lawTerms,
      without: ['absolute continuity'],
      hypotheses: lawHypotheses,
      instances: lawInstances,
      states:
        '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and (forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w]))))',
      derivation: [
        both(
          [['==', 'rhs', hypothesis('Q is a probability')]],
          [
            have('weighed', '0 < weight[w]', [['<', 'rhs', sign()]]),
            [
              '==',
              'q[w]*ln(q[w]) - q[w]*f[w] + q[w]*log(E(v in Omega, weight[v]))',
              hypothesis('entropy'),
              hypothesis('gain'),
            ],
            ['==', 'q[w]*(ln(q[w]) - log(exp(f[w])) + log(E(v in Omega, weight[v])))', algebra()],
            ['==', 'q[w]*(ln(q[w]) - log(weight[w]) + log(E(v in Omega, weight[v])))', hypothesis('weight')],
            ['==', 'q[w]*(ln(q[w]) - log(weight[w]/E(v in Omega, weight[v])))', algebra()],
            ['==', 'rhs', unfold('ln', 'g')],
          ],
        ),
      ],
    },
    'any law: Hellinger distance': {
      given: lawSymbols,
      where: lawTerms,
      without: ['absolute continuity'],
      hypotheses: lawHypotheses,
      instances: lawInstances,
      states:
        'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))',
      derivation: [
        have(
          'pointwise',
          'forall(w in Omega, q[w] - weight[w]/E(v in Omega, weight[v]) + (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2 <= entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))',
          [
            have('charged', 'forall(weight[w]/E(v in Omega, weight[v]) == 0, q[w] == 0)', [
              contradiction('0 < 0', [
                ['<', 'weight[w]/E(v in Omega, weight[v])', sign()],
                ['==', 'rhs', hypothesis('assumed')],
              ]),
            ]),
            [
              '<=',
              'q[w]*(ln(q[w]) - ln(weight[w]/E(v in Omega, weight[v])))',
              unfold('ln'),
              lemma('kullback-leibler-nonnegative', {
                part: 'pointwise',
                at: { a: 'q[w]', b: 'weight[w]/E(v in Omega, weight[v])' },
              }),
            ],
            ['==', 'q[w]*(ln(q[w]) - log(weight[w]/E(v in Omega, weight[v])))', unfold('ln')],
            ['==', 'q[w]*(ln(q[w]) - log(weight[w]) + log(E(v in Omega, weight[v])))', algebra()],
            ['==', 'q[w]*(ln(q[w]) - log(exp(f[w])) + log(E(v in Omega, weight[v])))', hypothesis('weight')],
            ['==', 'q[w]*ln(q[w]) - q[w]*f[w] + q[w]*log(E(v in Omega, weight[v]))', algebra()],
            ['==', 'rhs', hypothesis('entropy'), hypothesis('gain')],
          ],
        ),
        [
          '==',
          'E(w in Omega, q[w]) - 1 + E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2)',
          hypothesis('Q is a probability'),
        ],
        [
          '==',
          'E(w in Omega, q[w] - weight[w]/E(v in Omega, weight[v]) + (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2)',
          algebra(),
        ],
        [
          '<=',
          'E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))',
          hypothesis('pointwise'),
        ],
        ['==', 'rhs', hypothesis('Q is a probability')],
      ],
    },
    'any law: upper bound': {
      given: lawSymbols,
      where: lawTerms,
      without: ['absolute continuity'],
      hypotheses: lawHypotheses,
      instances: lawInstances,
      states: 'E(w in Omega, gain[w]) - E(w in Omega, entropy[w]) <= log(E(v in Omega, weight[v]))',
      derivation: [
        [
          '<=',
          'E(w in Omega, gain[w]) - E(w in Omega, entropy[w]) + E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2)',
          sign('E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2)'),
        ],
        ['<=', 'rhs', lemma('donsker-varadhan-gibbs', { part: 'any law: Hellinger distance' })],
      ],
    },
    'any law: zero at the Gibbs measure only': {
      given: lawSymbols,
      where: lawTerms,
      without: ['absolute continuity'],
      hypotheses: lawHypotheses,
      instances: lawInstances,
      states:
        'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)',
      derivation: [
        have(
          'small',
          'forall(eps in positive, abs(E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v])))) <= eps*2)',
          [
            have(
              'pointwise',
              'forall(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v])) <= 1/(2*eps)*(sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2 + eps/2*(sqrt(q[w]) + sqrt(weight[w]/E(v in Omega, weight[v])))^2)',
              [
                have(
                  'above',
                  'q[w] - weight[w]/E(v in Omega, weight[v]) <= 1/(2*eps)*(sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2 + eps/2*(sqrt(q[w]) + sqrt(weight[w]/E(v in Omega, weight[v])))^2',
                  [
                    [
                      '<=',
                      'rhs',
                      sign(
                        '1/(2*eps)*((sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v]))) - eps*(sqrt(q[w]) + sqrt(weight[w]/E(v in Omega, weight[v]))))^2',
                      ),
                    ],
                  ],
                ),
                have(
                  'below',
                  'weight[w]/E(v in Omega, weight[v]) - q[w] <= 1/(2*eps)*(sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2 + eps/2*(sqrt(q[w]) + sqrt(weight[w]/E(v in Omega, weight[v])))^2',
                  [
                    [
                      '<=',
                      'rhs',
                      sign(
                        '1/(2*eps)*((sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v]))) + eps*(sqrt(q[w]) + sqrt(weight[w]/E(v in Omega, weight[v]))))^2',
                      ),
                    ],
                  ],
                ),
                ['<=', 'rhs', hypothesis('above'), hypothesis('below')],
              ],
            ),
            have('second', 'E(w in Omega, (sqrt(q[w]) + sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= 4', [
              [
                '<=',
                'E(w in Omega, 2*q[w] + 2*weight[w]/E(v in Omega, weight[v]))',
                sign('E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2)'),
              ],
              ['==', '2*E(w in Omega, q[w]) + 2', algebra()],
              ['==', 'rhs', hypothesis('Q is a probability')],
            ]),
            ['==', 'E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v])))', algebra()],
            [
              '<=',
              'E(w in Omega, 1/(2*eps)*(sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2 + eps/2*(sqrt(q[w]) + sqrt(weight[w]/E(v in Omega, weight[v])))^2)',
              hypothesis('pointwise'),
            ],
            [
              '==',
              '1/(2*eps)*E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) + eps/2*E(w in Omega, (sqrt(q[w]) + sqrt(weight[w]/E(v in Omega, weight[v])))^2)',
              algebra(),
            ],
            [
              '<=',
              '1/(2*eps)*(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))) + eps/2*E(w in Omega, (sqrt(q[w]) + sqrt(weight[w]/E(v in Omega, weight[v])))^2)',
              lemma('donsker-varadhan-gibbs', { part: 'any law: Hellinger distance' }),
            ],
            [
              '<=',
              'eps/2*E(w in Omega, (sqrt(q[w]) + sqrt(weight[w]/E(v in Omega, weight[v])))^2)',
              hypothesis('assumed', { times: '1/(2*eps)' }),
            ],
            ['<=', 'rhs', hypothesis('second', { times: 'eps/2' })],
          ],
        ),
        [
          '==',
          'rhs',
          lemma('zero-if-arbitrarily-small', {
            at: { d: 'E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v])))', c: '2' },
          }),
        ],
      ],
    },
    'any law: attained': {
      given: lawSymbols,
      where: lawTerms,
      without: ['absolute continuity'],
      hypotheses: {
        ...lawMeanings,
        'Q = G': 'forall(w in Omega, q[w] == weight[w]/E(v in Omega, weight[v]))',
      },
      instances: {
        ...lawInstances,
        construct: { ...lawInstances.construct, 'q[w in Omega]': 'exp(f[w])/E(v in Omega, exp(f[v]))' },
        regimes: {},
      },
      states: 'E(w in Omega, gain[w]) - E(w in Omega, entropy[w]) == log(E(v in Omega, weight[v]))',
      derivation: [
        have(
          'pointwise',
          'forall(w in Omega, gain[w] - entropy[w] == weight[w]/E(v in Omega, weight[v])*log(E(v in Omega, weight[v])))',
          [
            have('weighed', '0 < weight[w]', [['<', 'rhs', sign()]]),
            ['==', 'q[w]*f[w] - q[w]*ln(q[w])', hypothesis('gain'), hypothesis('entropy')],
            [
              '==',
              'weight[w]/E(v in Omega, weight[v])*(log(exp(f[w])) - ln(weight[w]/E(v in Omega, weight[v])))',
              hypothesis('Q = G'),
            ],
            [
              '==',
              'weight[w]/E(v in Omega, weight[v])*(log(weight[w]) - ln(weight[w]/E(v in Omega, weight[v])))',
              hypothesis('weight'),
            ],
            [
              '==',
              'weight[w]/E(v in Omega, weight[v])*(log(weight[w]) - log(weight[w]/E(v in Omega, weight[v])))',
              unfold('ln'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        ['==', 'E(w in Omega, gain[w] - entropy[w])', algebra()],
        [
          '==',
          'E(w in Omega, weight[w]/E(v in Omega, weight[v])*log(E(v in Omega, weight[v])))',
          hypothesis('pointwise', { at: { w: 'w' }, times: '1' }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'positive part': {
      given: { a: real('nonnegative'), t: real() },
      without: ['absolute continuity'],
      states: 'max(a*t, 0) <= abs(a*ln(a)) + exp(t)',
      derivation: [
        have('Young', 'a*t <= a*ln(a) + exp(t)', [
          cases(
            'a == 0',
            [
              ['==', '0', hypothesis('case')],
              ['<=', 'exp(t)', sign()],
              ['==', 'rhs', hypothesis('case')],
            ],
            [
              ['==', 'a*log(exp(t)/a) + a*log(a)', algebra()],
              [
                '<=',
                'a*(exp(t)/a - 1) + a*log(a)',
                lemma('log-at-most-linear', { part: 'bound', at: { t: 'exp(t)/a' } }),
              ],
              ['<=', 'a*log(a) + exp(t)', sign('a')],
              ['==', 'rhs', unfold('ln')],
            ],
          ),
        ]),
        have('first', 'a*t <= abs(a*ln(a)) + exp(t)', [
          ['<=', 'a*ln(a) + exp(t)', hypothesis('Young')],
          ['<=', 'rhs', sign()],
        ]),
        ['<=', 'max(abs(a*ln(a)) + exp(t), abs(a*ln(a)) + exp(t))', hypothesis('first'), sign()],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    sizes: { K: [1, 8] },
    draw: { phi: { between: [-4, 4] } },
    raw: {
      r: probability('K'),
      star: element('K'),
      c: real(),
    },
    construct: {
      'P[k in K]': '(Q[k] + r[k])/2',
    },
    regimes: {
      'Q on one atom': { construct: { 'Q[k in K]': 'delta(k, star)' } },
      'tight: Q = P and phi constant': { construct: { 'P[k in K]': 'Q[k]', 'phi[k in K]': 'c' } },
      'Q = G': {
        construct: { 'P[k in K]': 'r[k]', 'Q[k in K]': 'r[k]*exp(phi[k])/sum(j in K, r[j]*exp(phi[j]))' },
      },
    },
  },

  controls: {
    'the other divergence from the Gibbs measure': {
      part: 'gap',
      given: { a: array('K', { is: 'positive' }) },
      states:
        'log(sum(j in K, P[j]*a[j])) - (sum(k in K, Q[k]*log(a[k])) - KL(Q, P)) == KL(array(k in K, P[k]*a[k]/sum(j in K, P[j]*a[j])), Q)',
      counterexample: { K: 2, P: ['1/2', '1/2'], Q: ['1/2', '1/2'], a: [1, 3] },
      instances: { sizes: { K: [2, 4] } },
      because: 'phi = (0, log 3): the gap is log 2 - 1/2 log 3 = 0.14384, and KL(G||Q) = 0.13081',
    },
    'the reversed divergence in the maximum': {
      part: 'upper bound',
      given: { a: array('K', { is: 'positive' }) },
      states: 'sum(k in K, Q[k]*log(a[k])) - KL(P, Q) <= log(sum(j in K, P[j]*a[j]))',
      counterexample: { K: 2, P: ['15/16', '1/16'], Q: ['5/16', '11/16'], a: [1, 16] },
      instances: {
        sizes: { K: [2, 2] },
        raw: { s: real('[0,1]') },
        draw: { s: { between: [0.625, 0.75] } },
        construct: {
          'P[k in K]': '15/16 - 7/8*delta(k, star)',
          'Q[k in K]': '1 - s + (2*s - 1)*delta(k, star)',
          'a[k in K]': '1 + 15*delta(k, star)',
        },
      },
      because: '1.02607 is more than log(31/16) = 0.66140',
    },
    'Jensen the other way round': {
      part: 'upper bound',
      given: { a: array('K', { is: 'positive' }) },
      states: 'log(sum(k in K, P[k]*a[k])) <= sum(k in K, P[k]*log(a[k]))',
      counterexample: { K: 2, P: ['1/2', '1/2'], Q: ['1/2', '1/2'], a: [1, 3] },
      instances: { sizes: { K: [2, 4] } },
      because: 'phi = (0, log 3): 0.693 is more than 0.549',
    },
    'one percent below the maximum': {
      part: 'upper bound',
      states: 'sum(k in K, Q[k]*phi[k]) - KL(Q, P) <= log(sum(j in K, P[j]*exp(phi[j]))) - 1/100',
      counterexample: { K: 1, P: [1], Q: [1], phi: [0] },
      because: 'for Q = P and phi = 0 both sides agree',
    },
    'without absolute continuity': {
      part: 'upper bound',
      without: ['absolute continuity'],
      counterexample: { K: 2, P: [1, 0], Q: [0, 1], phi: [0, 1] },
      instances: {
        sizes: { K: [2, 3] },
        construct: { 'P[k in K]': 'r[k]', 'r[k in K]': 'delta(k, star)' },
        draw: { phi: { between: [0, 4] } },
      },
      because: 'the divergence is then infinite, and not what the formula says with its convention',
    },
    'weights that are not normalised': {
      part: 'Gibbs measure',
      states: 'sum(k in K, P[k]*exp(phi[k])) == 1',
      counterexample: { K: 1, P: [1], Q: [1], phi: [1] },
      because: 'the Gibbs measure is normalised by E_P e^phi = e',
    },
    'attained at P': {
      part: 'attained',
      states: 'sum(k in K, P[k]*phi[k]) - KL(P, P) == log(sum(j in K, P[j]*exp(phi[j])))',
      counterexample: { K: 2, P: ['1/2', '1/2'], Q: ['1/2', '1/2'], phi: [0, 1] },
      instances: { sizes: { K: [2, 4] } },
      because: '1/2 is less than log((1 + e)/2)',
    },
    'zero at a gap of one': {
      part: 'zero at the Gibbs measure only',
      states:
        'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 1, forall(k in K, Q[k] == G[k]))',
      counterexample: { K: 2, P: ['1/2', '1/2'], Q: [1, 0], phi: [0, 0] },
      instances: { sizes: { K: [2, 4] } },
      because: 'the gap is log 2',
    },
    'a measure of another mass': {
      part: 'upper bound',
      given: { Q: array('K', { is: 'nonnegative' }) },
      counterexample: { K: 1, P: [1], Q: ['1/2'], phi: [0] },
      instances: {
        sizes: { K: [1, 2] },
        draw: { Q: { between: [0, 0.5] } },
        construct: { 'P[k in K]': 'r[k]' },
      },
      because: 'the left side is 1/2 log 2 > 0',
    },
    'any variable in the place of q log q': {
      part: 'any law: upper bound',
      without: ['entropy'],
      counterexample: { Omega: [1], f: [0], q: [1], weight: [1], entropy: [-1], gain: [0] },
      instances: { construct: { 'entropy[w in Omega]': '-q[w]' } },
      because: 'the divergence -1 would be negative',
    },
    'the positive part without the exponential': {
      part: 'positive part',
      states: 'max(a*t, 0) <= abs(a*ln(a))',
      counterexample: { a: 1, t: 1 },
      because: 'log 1 = 0',
    },
  },
});
