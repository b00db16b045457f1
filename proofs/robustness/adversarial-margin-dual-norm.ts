/**
 * # The margin of a linear classifier falls by the dual norm of its weights
 *
 * Over perturbations d of norm |d|_p <= e the largest w.d is e |w|_q, 1/p + 1/q = 1, attained for p in (1,inf), for p = inf (all coordinates by
 * e sign(w_j)), and for p = 1 (the largest weight alone). So the hyperplane is |w.x + b|/|w|_q away, a nonincreasing loss of the margin is
 * at worst the loss of the margin less e |w|_q, and a gap that is L-Lipschitz keeps its sign up to the distance gap/L.
 * |d|_p <= e is said as sum |d_j|^p <= e^p. Not claimed: p < 1; that nonlinear classifiers reach the certified radius.
 */
import {
  algebra,
  array,
  both,
  cases,
  element,
  fn,
  have,
  hypothesis,
  lemma,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const itself = 'adversarial-margin-dual-norm';

const power = (part: string, at: Readonly<Record<string, string>> = {}) => lemma('real-powers', { part, at });
const pow = {
  'pow(exponent in R, base in R)': 'indicator(0 < base)*max(base, indicator(base <= 0))^exponent',
};
/** Weights whose norm of order q is s, q = p/(p - 1). */
const weights = {
  given: { p: real('positive'), q: real('positive'), s: real('positive'), e: real('nonnegative') },
  hypotheses: {
    conjugate: '1/p + 1/q == 1',
    'dual norm': 'sum(j in J, pow(q, abs(w[j]))) == pow(q, s)',
  },
};
/** Of pq-norms those that are rational: one weight, or p = q = 2 and 3, 4, 5. */
const rationalNorms = {
  sizes: { J: [1, 1] as const },
  draw: { p: { oneOf: [2, 3, '3/2'] } },
  raw: { weight: real('positive'), flip: element('J') },
  construct: { q: 'p/(p - 1)', 'w[j in J]': 'weight', s: 'weight' },
};
const pythagorean = {
  sizes: { J: [2, 2] as const },
  draw: { p: { oneOf: [2] }, w: { tables: [[3, -4]] } },
  construct: { q: '2', 'w[j in J]': '3 - 7*(1 - delta(j, flip))', s: '5' },
};

/** A norm N for which w.d is at most s N(d), attained at u. */
const dual = {
  given: { N: fn('R[J]', 'R'), s: real('positive'), u: array('J'), x: array('J'), b: real() },
  hypotheses: {
    homogeneous: 'forall(c in R, d in R[J], N(array(j in J, c*d[j])) == abs(c)*N(d))',
    'dual norm': 'forall(d in R[J], sum(j in J, w[j]*d[j]) <= s*N(d))',
    'unit direction': 'N(u) == 1',
    'best direction': 'sum(j in J, w[j]*u[j]) == s',
  },
};
/** The maximum norm and its dual. */
const maximumNorm = {
  sizes: { J: [1, 3] as const },
  raw: { size: array('J', { is: 'positive' }), side: array('J') },
  draw: { side: { oneOf: [-1, 1] } },
  construct: { 'w[j in J]': 'size[j]*side[j]', s: 'sum(j in J, size[j])', 'u[j in J]': 'side[j]' },
  models: { N: 'map(z in R[J], max(j in J, abs(z[j])))' },
};

export default proof({
  id: itself,
  title: 'The margin of a linear classifier falls by the dual norm of its weights',
  sources: [{ document: 'foundations-book', section: 'adversarial robustness', relation: 'made precise' }],
  references: ['goodfellow2015', 'mangasarian1999'],

  given: { J: nonemptySet('coordinates'), w: array('J') },

  parts: {
    'at most the dual norm': {
      given: { ...weights.given, d: array('J') },
      where: pow,
      hypotheses: { ...weights.hypotheses, small: 'sum(j in J, pow(p, abs(d[j]))) <= pow(p, e)' },
      states: 'sum(j in J, w[j]*d[j]) <= e*s',
      derivation: [
        have('of s', '0 < pow(q, s)', [['<', 'rhs', unfold('pow'), power('positive', { p: 'q', x: 's' })]]),
        have('near', 'forall(eps in positive, sum(j in J, w[j]*d[j]) <= (e + eps)*s)', [
          have('of e', '0 < pow(p, e + eps)', [
            ['<', 'rhs', unfold('pow'), power('positive', { p: 'p', x: 'e + eps' })],
          ]),
          have('wider', 'pow(p, e) <= pow(p, e + eps)', [
            ['<=', 'rhs', unfold('pow'), power('not decreasing', { p: 'p', x: 'e', y: 'e + eps' })],
          ]),
          have(
            'entries',
            'forall(j in J, w[j]*d[j] <= (e + eps)*s*(pow(p, abs(d[j]))/pow(p, e + eps)/p + pow(q, abs(w[j]))/pow(q, s)/q))',
            [
              have('scaled d', 'pow(p, abs(d[j])) == pow(p, e + eps)*pow(p, abs(d[j])/(e + eps))', [
                ['==', 'pow(p, (e + eps)*(abs(d[j])/(e + eps)))', algebra()],
                [
                  '==',
                  'rhs',
                  unfold('pow'),
                  power('product', { p: 'p', c: 'e + eps', x: 'abs(d[j])/(e + eps)' }),
                ],
              ]),
              have('scaled w', 'pow(q, abs(w[j])) == pow(q, s)*pow(q, abs(w[j])/s)', [
                ['==', 'pow(q, s*(abs(w[j])/s))', algebra()],
                ['==', 'rhs', unfold('pow'), power('product', { p: 'q', c: 's', x: 'abs(w[j])/s' })],
              ]),
              have(
                'Young',
                'abs(d[j])/(e + eps)*(abs(w[j])/s) <= pow(p, abs(d[j])/(e + eps))/p + pow(q, abs(w[j])/s)/q',
                [
                  [
                    '<=',
                    'rhs',
                    unfold('pow'),
                    power('young', { p: 'p', q: 'q', x: 'abs(d[j])/(e + eps)', y: 'abs(w[j])/s' }),
                  ],
                ],
              ),
              ['<=', 'abs(w[j]*d[j])', lemma('absolute-value-bounds', { part: 'above' })],
              ['==', '(e + eps)*s*(abs(d[j])/(e + eps)*(abs(w[j])/s))', algebra()],
              [
                '<=',
                '(e + eps)*s*(pow(p, abs(d[j])/(e + eps))/p + pow(q, abs(w[j])/s)/q)',
                hypothesis('Young', { times: '(e + eps)*s' }),
              ],
              [
                '==',
                '(e + eps)*s*(pow(p, e + eps)*pow(p, abs(d[j])/(e + eps))/pow(p, e + eps)/p + pow(q, s)*pow(q, abs(w[j])/s)/pow(q, s)/q)',
                algebra(),
              ],
              [
                '==',
                '(e + eps)*s*(pow(p, abs(d[j]))/pow(p, e + eps)/p + pow(q, s)*pow(q, abs(w[j])/s)/pow(q, s)/q)',
                hypothesis('scaled d', { times: '(e + eps)*s/pow(p, e + eps)/p' }),
              ],
              ['==', 'rhs', hypothesis('scaled w', { times: '(e + eps)*s/pow(q, s)/q' })],
            ],
          ),
          [
            '<=',
            'sum(j in J, (e + eps)*s*(pow(p, abs(d[j]))/pow(p, e + eps)/p + pow(q, abs(w[j]))/pow(q, s)/q))',
            hypothesis('entries'),
          ],
          [
            '==',
            '(e + eps)*s*(sum(j in J, pow(p, abs(d[j])))/pow(p, e + eps)/p + sum(j in J, pow(q, abs(w[j])))/pow(q, s)/q)',
            algebra(),
          ],
          [
            '==',
            '(e + eps)*s*(sum(j in J, pow(p, abs(d[j])))/pow(p, e + eps)/p + pow(q, s)/pow(q, s)/q)',
            hypothesis('dual norm'),
          ],
          [
            '<=',
            '(e + eps)*s*(pow(p, e)/pow(p, e + eps)/p + pow(q, s)/pow(q, s)/q)',
            hypothesis('small', { times: '(e + eps)*s/pow(p, e + eps)/p' }),
          ],
          [
            '<=',
            '(e + eps)*s*(pow(p, e + eps)/pow(p, e + eps)/p + pow(q, s)/pow(q, s)/q)',
            hypothesis('wider', { times: '(e + eps)*s/pow(p, e + eps)/p' }),
          ],
          ['==', '(e + eps)*s*(1/p + 1/q)', algebra()],
          ['==', 'rhs', hypothesis('conjugate')],
        ]),
        have('difference', '0 <= e*s - sum(j in J, w[j]*d[j])', [
          have('arbitrarily near', 'forall(eps in positive, -eps*s <= e*s - sum(j in J, w[j]*d[j]))', [
            ['<=', 'rhs', hypothesis('near')],
          ]),
          [
            '<=',
            'rhs',
            lemma('nonnegative-if-arbitrarily-near', { at: { d: 'e*s - sum(j in J, w[j]*d[j])', c: 's' } }),
          ],
        ]),
        ['==', 'e*s - (e*s - sum(j in J, w[j]*d[j]))', algebra()],
        ['<=', 'rhs', hypothesis('difference')],
      ],
      instances: {
        ...rationalNorms,
        raw: { ...rationalNorms.raw, share: real('[-1,1]') },
        construct: { ...rationalNorms.construct, 'd[j in J]': 'share*e' },
        regimes: {
          'tight: one coordinate': { construct: { 'd[j in J]': 'e' } },
          'tight: 3, 4, 5': {
            ...pythagorean,
            construct: { ...pythagorean.construct, 'd[j in J]': 'e*(3 - 7*(1 - delta(j, flip)))/5' },
          },
        },
      },
    },
    'the dual norm is attained': {
      given: weights.given,
      where: pow,
      hypotheses: weights.hypotheses,
      states:
        'exists(d in R[J], (sum(j in J, pow(p, abs(d[j]))) == pow(p, e)) and (sum(j in J, w[j]*d[j]) == e*s))',
      derivation: [
        have('exponents', '1 + q/p == q', [
          ['==', 'q*(1/p + 1/q)', algebra()],
          ['==', 'rhs', hypothesis('conjugate')],
        ]),
        have('of s', '0 < pow(q/p, s)', [
          ['<', 'rhs', unfold('pow'), power('positive', { p: 'q/p', x: 's' })],
        ]),
        have('of s, order q', '0 < pow(q, s)', [
          ['<', 'rhs', unfold('pow'), power('positive', { p: 'q', x: 's' })],
        ]),
        have('powers are not negative', 'forall(t in R, z in R, 0 <= pow(t, z))', [
          ['<=', 'rhs', unfold('pow'), sign()],
        ]),
        have(
          'signs',
          'forall(z in R, (z*sign(z) == abs(z)) and (abs(sign(z))*pow(q/p, abs(z)) == pow(q/p, abs(z))))',
          [
            cases(
              '0 < z',
              [both([['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]])],
              [
                cases(
                  'z < 0',
                  [both([['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]])],
                  [
                    have('zero', 'z == 0', [
                      have('at most', 'z <= 0', [['<=', 'rhs', hypothesis('case')]]),
                      have('at least', '0 <= z', [['<=', 'rhs', hypothesis("case'")]]),
                      ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'z', y: '0' } })],
                    ]),
                    both(
                      [
                        ['==', '0', hypothesis('zero')],
                        ['==', 'rhs', hypothesis('zero')],
                      ],
                      [
                        ['==', 'abs(sign(0))*pow(q/p, abs(0))', hypothesis('zero')],
                        ['==', '0', unfold('pow')],
                        ['==', 'pow(q/p, abs(0))', unfold('pow')],
                        ['==', 'rhs', hypothesis('zero')],
                      ],
                    ),
                  ],
                ),
              ],
            ),
          ],
        ),
        have(
          'powers',
          'forall(z in nonnegative, (pow(p, pow(q/p, z)) == pow(q, z)) and (z*pow(q/p, z) == pow(q, z)))',
          [
            cases(
              '0 < z',
              [
                have('power', '0 < z^(q/p)', [['<', 'rhs', sign()]]),
                both(
                  [
                    ['==', 'pow(p, z^(q/p))', unfold('pow')],
                    ['==', '(z^(q/p))^p', unfold('pow')],
                    ['==', 'z^q', algebra()],
                    ['==', 'rhs', unfold('pow')],
                  ],
                  [
                    ['==', 'z*z^(q/p)', unfold('pow')],
                    ['==', 'z^(1 + q/p)', algebra()],
                    ['==', 'z^q', hypothesis('exponents')],
                    ['==', 'rhs', unfold('pow')],
                  ],
                ),
              ],
              [
                have('zero', 'z == 0', [
                  have('at most', 'z <= 0', [['<=', 'rhs', hypothesis('case')]]),
                  have('at least', '0 <= z', [['<=', 'rhs', sign()]]),
                  ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'z', y: '0' } })],
                ]),
                both(
                  [
                    ['==', 'pow(p, pow(q/p, 0))', hypothesis('zero')],
                    ['==', 'pow(q, 0)', unfold('pow')],
                    ['==', 'rhs', hypothesis('zero')],
                  ],
                  [
                    ['==', '0*pow(q/p, 0)', hypothesis('zero')],
                    ['==', 'pow(q, 0)', unfold('pow')],
                    ['==', 'rhs', hypothesis('zero')],
                  ],
                ),
              ],
            ),
          ],
        ),
        have('scaled', 'forall(c in nonnegative, z in nonnegative, pow(p, c*z) == pow(p, c)*pow(p, z))', [
          cases(
            '0 < c',
            [['==', 'rhs', unfold('pow'), power('product', { p: 'p', c: 'c', x: 'z' })]],
            [
              have('zero', 'c == 0', [
                have('at most', 'c <= 0', [['<=', 'rhs', hypothesis('case')]]),
                have('at least', '0 <= c', [['<=', 'rhs', sign()]]),
                ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'c', y: '0' } })],
              ]),
              ['==', 'pow(p, 0)', hypothesis('zero')],
              ['==', 'pow(p, 0)*pow(p, z)', unfold('pow')],
              ['==', 'rhs', hypothesis('zero')],
            ],
          ),
        ]),
        witness({ d: 'array(j in J, e/pow(q/p, s)*(sign(w[j])*pow(q/p, abs(w[j]))))' }),
        both(
          [
            have(
              'entries',
              'forall(j in J, pow(p, abs(e/pow(q/p, s)*(sign(w[j])*pow(q/p, abs(w[j]))))) == pow(p, e/pow(q/p, s))*pow(q, abs(w[j])))',
              [
                have('of w', '0 <= pow(q/p, abs(w[j]))', [
                  ['<=', 'rhs', hypothesis('powers are not negative')],
                ]),
                ['==', 'pow(p, e/pow(q/p, s)*(abs(sign(w[j]))*pow(q/p, abs(w[j]))))', algebra()],
                [
                  '==',
                  'pow(p, e/pow(q/p, s)*pow(q/p, abs(w[j])))',
                  hypothesis('signs', { at: { z: 'w[j]' } }),
                ],
                [
                  '==',
                  'pow(p, e/pow(q/p, s))*pow(p, pow(q/p, abs(w[j])))',
                  hypothesis('scaled', { at: { c: 'e/pow(q/p, s)', z: 'pow(q/p, abs(w[j]))' } }),
                ],
                ['==', 'rhs', hypothesis('powers', { at: { z: 'abs(w[j])' } })],
              ],
            ),
            ['==', 'sum(j in J, pow(p, e/pow(q/p, s))*pow(q, abs(w[j])))', hypothesis('entries')],
            ['==', 'pow(p, e/pow(q/p, s))*sum(j in J, pow(q, abs(w[j])))', algebra()],
            ['==', 'pow(p, e/pow(q/p, s))*pow(q, s)', hypothesis('dual norm')],
            ['==', 'pow(p, e/pow(q/p, s))*pow(p, pow(q/p, s))', hypothesis('powers', { at: { z: 's' } })],
            [
              '==',
              'pow(p, e/pow(q/p, s)*pow(q/p, s))',
              hypothesis('scaled', { at: { c: 'e/pow(q/p, s)', z: 'pow(q/p, s)' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', 'sum(j in J, e/pow(q/p, s)*(w[j]*sign(w[j])*pow(q/p, abs(w[j]))))', algebra()],
            [
              '==',
              'sum(j in J, e/pow(q/p, s)*(abs(w[j])*pow(q/p, abs(w[j]))))',
              hypothesis('signs', { at: { z: 'w[j]' } }),
            ],
            [
              '==',
              'sum(j in J, e/pow(q/p, s)*pow(q, abs(w[j])))',
              hypothesis('powers', { at: { z: 'abs(w[j])' } }),
            ],
            ['==', 'e/pow(q/p, s)*sum(j in J, pow(q, abs(w[j])))', algebra()],
            ['==', 'e/pow(q/p, s)*pow(q, s)', hypothesis('dual norm')],
            ['==', 'e/pow(q/p, s)*(s*pow(q/p, s))', hypothesis('powers', { at: { z: 's' } })],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        ...rationalNorms,
        construct: { ...rationalNorms.construct, 'd[j in J]': 'e' },
        regimes: {
          '3, 4, 5': {
            ...pythagorean,
            construct: { ...pythagorean.construct, 'd[j in J]': 'e*(3 - 7*(1 - delta(j, flip)))/5' },
          },
        },
      },
    },
    'all coordinates at most e': {
      given: { e: real('nonnegative') },
      states:
        '(forall(d in R[J], forall(j in J, abs(d[j]) <= e), sum(j in J, w[j]*d[j]) <= e*sum(j in J, abs(w[j])))) and (exists(v in R[J], (forall(j in J, abs(v[j]) <= e)) and (sum(j in J, w[j]*v[j]) == e*sum(j in J, abs(w[j])))))',
      derivation: [
        both(
          [
            ['<=', 'sum(j in J, abs(w[j]*d[j]))', lemma('absolute-value-bounds', { part: 'above' })],
            ['==', 'sum(j in J, abs(w[j])*abs(d[j]))', algebra()],
            ['<=', 'sum(j in J, abs(w[j])*e)', hypothesis('assumed')],
            ['==', 'rhs', algebra()],
          ],
          [
            witness({ v: 'array(j in J, e*(2*indicator(0 <= w[j]) - 1))' }),
            have(
              'sign',
              'forall(z in R, (z*(2*indicator(0 <= z) - 1) == abs(z)) and (abs(e*(2*indicator(0 <= z) - 1)) <= e))',
              [
                cases(
                  '0 <= z',
                  [
                    both(
                      [['==', 'rhs', algebra()]],
                      [
                        ['==', 'abs(e)', algebra()],
                        ['==', 'rhs', algebra()],
                      ],
                    ),
                  ],
                  [
                    both(
                      [['==', 'rhs', algebra()]],
                      [
                        ['==', 'abs(-e)', algebra()],
                        ['==', 'rhs', algebra()],
                      ],
                    ),
                  ],
                ),
              ],
            ),
            both(
              [['<=', 'rhs', hypothesis('sign', { at: { z: 'w[j]' } })]],
              [
                ['==', 'e*sum(j in J, w[j]*(2*indicator(0 <= w[j]) - 1))', algebra()],
                ['==', 'rhs', hypothesis('sign', { at: { z: 'w[j]' } })],
              ],
            ),
          ],
        ),
      ],
      instances: {
        sizes: { J: [1, 3] },
        raw: { share: array('J', { is: '[-1,1]' }) },
        construct: { 'd[j in J]': 'share[j]*e', 'v[j in J]': 'e*(2*indicator(0 <= w[j]) - 1)' },
        regimes: {
          'tight: the signs of the weights': { construct: { 'd[j in J]': 'e*(2*indicator(0 <= w[j]) - 1)' } },
        },
      },
    },
    'absolute values that add up to e': {
      given: { e: real('nonnegative') },
      states:
        '(forall(d in R[J], sum(j in J, abs(d[j])) <= e, sum(j in J, w[j]*d[j]) <= e*max(j in J, abs(w[j])))) and (exists(v in R[J], (sum(j in J, abs(v[j])) == e) and (sum(j in J, w[j]*v[j]) == e*max(j in J, abs(w[j])))))',
      derivation: [
        both(
          [
            have('largest', 'forall(j in J, abs(w[j]) <= max(k in J, abs(w[k])))', [
              ['<=', 'rhs', lemma('maximum-upper-bound')],
            ]),
            have('nonnegative', '0 <= max(k in J, abs(w[k]))', [['<=', 'rhs', sign()]]),
            ['<=', 'sum(j in J, abs(w[j]*d[j]))', lemma('absolute-value-bounds', { part: 'above' })],
            ['==', 'sum(j in J, abs(d[j])*abs(w[j]))', algebra()],
            ['<=', 'sum(j in J, abs(d[j])*max(k in J, abs(w[k])))', hypothesis('largest')],
            ['==', 'max(k in J, abs(w[k]))*sum(j in J, abs(d[j]))', algebra()],
            ['<=', 'max(k in J, abs(w[k]))*e', hypothesis('assumed', { times: 'max(k in J, abs(w[k]))' })],
            ['==', 'rhs', algebra()],
          ],
          [
            obtain('k', 'top', lemma('maximum-attained', { at: { A: 'J', f: 'array(j in J, abs(w[j]))' } })),
            have('largest', 'abs(w[k]) == max(j in J, abs(w[j]))', [
              have('at most', 'abs(w[k]) <= max(j in J, abs(w[j]))', [
                [
                  '<=',
                  'rhs',
                  lemma('maximum-upper-bound', { at: { A: 'J', f: 'array(j in J, abs(w[j]))', a: 'k' } }),
                ],
              ]),
              have('at least', 'max(j in J, abs(w[j])) <= abs(w[k])', [['<=', 'rhs', hypothesis('top')]]),
              [
                '==',
                'rhs',
                lemma('antisymmetry-of-order', { at: { x: 'abs(w[k])', y: 'max(j in J, abs(w[j]))' } }),
              ],
            ]),
            have(
              'sign',
              'forall(z in R, (z*(2*indicator(0 <= z) - 1) == abs(z)) and (abs(e*(2*indicator(0 <= z) - 1)) == e))',
              [
                cases(
                  '0 <= z',
                  [both([['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]])],
                  [both([['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]])],
                ),
              ],
            ),
            witness({ v: 'array(j in J, e*(2*indicator(0 <= w[k]) - 1)*delta(j, k))' }),
            both(
              [
                have(
                  'entries',
                  'forall(j in J, abs(e*(2*indicator(0 <= w[k]) - 1)*delta(j, k)) == e*delta(j, k))',
                  [
                    cases(
                      'j == k',
                      [
                        ['==', 'abs(e*(2*indicator(0 <= w[k]) - 1))', hypothesis('case')],
                        ['==', 'e', hypothesis('sign', { at: { z: 'w[k]' } })],
                        ['==', 'rhs', hypothesis('case')],
                      ],
                      [
                        ['==', '0', hypothesis('case')],
                        ['==', 'rhs', hypothesis('case')],
                      ],
                    ),
                  ],
                ),
                ['==', 'sum(j in J, e*delta(j, k))', hypothesis('entries')],
                ['==', 'rhs', algebra()],
              ],
              [
                ['==', 'e*(w[k]*(2*indicator(0 <= w[k]) - 1))', algebra()],
                ['==', 'e*abs(w[k])', hypothesis('sign', { at: { z: 'w[k]' } })],
                ['==', 'rhs', hypothesis('largest')],
              ],
            ),
          ],
        ),
      ],
      instances: {
        sizes: { J: [1, 3] },
        raw: {
          share: array('J', { is: '[-1,1]' }),
          top: element('J'),
          size: real('[1,2]'),
          small: array('J', { is: '[-1,1]' }),
        },
        construct: {
          'w[j in J]': 'delta(j, top)*size + (1 - delta(j, top))*small[j]',
          'd[j in J]': 'share[j]*e/card(J)',
          'v[j in J]': 'e*delta(j, top)',
          k: 'top',
        },
        regimes: {
          'tight: the largest weight': { construct: { 'd[j in J]': 'e*delta(j, top)' } },
          'tight: below zero': {
            construct: {
              'w[j in J]': '(1 - delta(j, top))*small[j] - delta(j, top)*size',
              'd[j in J]': '-e*delta(j, top)',
              'v[j in J]': '-e*delta(j, top)',
            },
          },
        },
      },
    },
    'distance to the hyperplane': {
      given: dual.given,
      hypotheses: dual.hypotheses,
      states:
        '(forall(d in R[J], sum(j in J, w[j]*(x[j] + d[j])) + b == 0, abs(sum(j in J, w[j]*x[j]) + b)/s <= N(d))) and (exists(v in R[J], (sum(j in J, w[j]*(x[j] + v[j])) + b == 0) and (N(v) == abs(sum(j in J, w[j]*x[j]) + b)/s)))',
      derivation: [
        both(
          [
            have('score', 'sum(j in J, w[j]*x[j]) + b == -sum(j in J, w[j]*d[j])', [
              ['==', 'sum(j in J, w[j]*(x[j] + d[j])) + b - sum(j in J, w[j]*d[j])', algebra()],
              ['==', '0 - sum(j in J, w[j]*d[j])', hypothesis('assumed', { times: '1' })],
              ['==', 'rhs', algebra()],
            ]),
            have('one way', 'sum(j in J, w[j]*d[j]) <= s*N(d)', [['<=', 'rhs', hypothesis('dual norm')]]),
            have('the other way', '-sum(j in J, w[j]*d[j]) <= s*N(d)', [
              ['==', 'sum(j in J, w[j]*(-1*d[j]))', algebra()],
              [
                '<=',
                's*N(array(j in J, -1*d[j]))',
                hypothesis('dual norm', { at: { d: 'array(j in J, -1*d[j])' } }),
              ],
              ['==', 's*(abs(-1)*N(d))', hypothesis('homogeneous', { at: { c: '-1', d: 'd' }, times: 's' })],
              ['==', 'rhs', algebra()],
            ]),
            ['==', 'abs(-sum(j in J, w[j]*d[j]))/s', hypothesis('score', { times: '1' })],
            ['==', '1/s*abs(sum(j in J, w[j]*d[j]))', algebra()],
            ['<=', '1/s*(s*N(d))', hypothesis('one way'), hypothesis('the other way')],
            ['==', 'rhs', algebra()],
          ],
          [
            witness({ v: 'array(j in J, (-(sum(k in J, w[k]*x[k]) + b)/s)*u[j])' }),
            both(
              [
                [
                  '==',
                  'sum(j in J, w[j]*x[j]) + b - (sum(k in J, w[k]*x[k]) + b)/s*sum(j in J, w[j]*u[j])',
                  algebra(),
                ],
                [
                  '==',
                  'sum(j in J, w[j]*x[j]) + b - (sum(k in J, w[k]*x[k]) + b)/s*s',
                  hypothesis('best direction'),
                ],
                ['==', 'rhs', algebra()],
              ],
              [
                [
                  '==',
                  'abs(-(sum(k in J, w[k]*x[k]) + b)/s)*N(u)',
                  hypothesis('homogeneous', { at: { c: '-(sum(k in J, w[k]*x[k]) + b)/s', d: 'u' } }),
                ],
                ['==', 'abs(-(sum(k in J, w[k]*x[k]) + b)/s)*1', hypothesis('unit direction')],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        ),
      ],
      instances: {
        ...maximumNorm,
        raw: { ...maximumNorm.raw, along: array('J'), level: real() },
        construct: {
          ...maximumNorm.construct,
          'v[j in J]': '-(sum(k in J, w[k]*x[k]) + b)/s*side[j]',
          'd[j in J]': 'along[j] - (sum(k in J, w[k]*(x[k] + along[k])) + b)/s*side[j]',
        },
        regimes: {
          'tight: the best direction': {
            construct: { 'd[j in J]': '-(sum(k in J, w[k]*x[k]) + b)/s*side[j]' },
          },
        },
      },
    },
    'the worst loss': {
      given: { ...dual.given, e: real('nonnegative'), y: real(), l: fn('R', 'R') },
      hypotheses: {
        ...dual.hypotheses,
        label: 'y^2 == 1',
        'nonincreasing loss': 'forall(a in R, c in R, a <= c, l(c) <= l(a))',
      },
      states:
        '(forall(d in R[J], N(d) <= e, l(y*(sum(j in J, w[j]*(x[j] + d[j])) + b)) <= l(y*(sum(j in J, w[j]*x[j]) + b) - e*s))) and (exists(v in R[J], (N(v) == e) and (l(y*(sum(j in J, w[j]*(x[j] + v[j])) + b)) == l(y*(sum(j in J, w[j]*x[j]) + b) - e*s))))',
      derivation: [
        have('unit label', 'abs(y) == 1', [
          ['==', 'sqrt(y^2)', algebra()],
          ['==', 'sqrt(1)', hypothesis('label')],
          ['==', 'rhs', algebra()],
        ]),
        both(
          [
            have(
              'margin',
              'y*(sum(j in J, w[j]*x[j]) + b) - e*s <= y*(sum(j in J, w[j]*(x[j] + d[j])) + b)',
              [
                have('against', 'sum(j in J, w[j]*(-y*d[j])) <= s*e', [
                  [
                    '<=',
                    's*N(array(j in J, -y*d[j]))',
                    hypothesis('dual norm', { at: { d: 'array(j in J, -y*d[j])' } }),
                  ],
                  [
                    '==',
                    's*(abs(-y)*N(d))',
                    hypothesis('homogeneous', { at: { c: '-y', d: 'd' }, times: 's' }),
                  ],
                  ['==', 's*(abs(y)*N(d))', algebra()],
                  ['==', 's*(1*N(d))', hypothesis('unit label')],
                  ['<=', 'rhs', hypothesis('assumed', { times: 's' })],
                ]),
                ['<=', 'y*(sum(j in J, w[j]*x[j]) + b) - sum(j in J, w[j]*(-y*d[j]))', hypothesis('against')],
                ['==', 'rhs', algebra()],
              ],
            ),
            [
              '<=',
              'rhs',
              hypothesis('nonincreasing loss', {
                at: {
                  a: 'y*(sum(j in J, w[j]*x[j]) + b) - e*s',
                  c: 'y*(sum(j in J, w[j]*(x[j] + d[j])) + b)',
                },
              }),
            ],
          ],
          [
            witness({ v: 'array(j in J, -y*e*u[j])' }),
            both(
              [
                ['==', 'abs(-y*e)*N(u)', hypothesis('homogeneous', { at: { c: '-y*e', d: 'u' } })],
                ['==', 'abs(-y*e)*1', hypothesis('unit direction')],
                ['==', 'abs(y)*e', algebra()],
                ['==', '1*e', hypothesis('unit label')],
                ['==', 'rhs', algebra()],
              ],
              [
                have(
                  'score',
                  'y*(sum(j in J, w[j]*(x[j] + -y*e*u[j])) + b) == y*(sum(j in J, w[j]*x[j]) + b) - e*s',
                  [
                    ['==', 'y*(sum(j in J, w[j]*x[j]) + b) - y^2*e*sum(j in J, w[j]*u[j])', algebra()],
                    [
                      '==',
                      'y*(sum(j in J, w[j]*x[j]) + b) - y^2*e*s',
                      hypothesis('best direction', { times: 'y^2*e' }),
                    ],
                    ['==', 'y*(sum(j in J, w[j]*x[j]) + b) - 1*e*s', hypothesis('label', { times: 'e*s' })],
                    ['==', 'rhs', algebra()],
                  ],
                ),
                have('value', 'forall(a in R, c in R, a == c, l(a) == l(c))', [
                  ['==', 'rhs', hypothesis('assumed')],
                ]),
                [
                  '==',
                  'rhs',
                  hypothesis('value', {
                    at: {
                      a: 'y*(sum(j in J, w[j]*(x[j] + -y*e*u[j])) + b)',
                      c: 'y*(sum(j in J, w[j]*x[j]) + b) - e*s',
                    },
                  }),
                ],
              ],
            ),
          ],
        ),
      ],
      instances: {
        ...maximumNorm,
        raw: { ...maximumNorm.raw, share: array('J', { is: '[-1,1]' }) },
        draw: { ...maximumNorm.draw, y: { oneOf: [-1, 1] } },
        construct: { ...maximumNorm.construct, 'v[j in J]': '-y*e*side[j]', 'd[j in J]': 'share[j]*e' },
        models: { ...maximumNorm.models, l: ['map(z in R, max(0, 1 - z))', 'map(z in R, -z)'] },
        regimes: { 'tight: against the margin': { construct: { 'd[j in J]': '-y*e*side[j]' } } },
      },
    },
    'certified radius': {
      given: {
        N: fn('R[J]', 'R'),
        f: fn('R[J]', 'R'),
        L: real('positive'),
        x: array('J'),
        d: array('J'),
      },
      hypotheses: {
        Lipschitz: 'forall(a in R[J], c in R[J], abs(f(array(j in J, a[j] + c[j])) - f(a)) <= L*N(c))',
        near: 'N(d) < f(x)/L',
      },
      states: '0 < f(array(j in J, x[j] + d[j]))',
      derivation: [
        ['==', 'f(x) - L*(f(x)/L)', algebra()],
        ['<', 'f(x) - L*N(d)', hypothesis('near', { times: 'L' })],
        ['<=', 'f(x) - abs(f(array(j in J, x[j] + d[j])) - f(x))', hypothesis('Lipschitz')],
        ['<=', 'rhs', sign()],
      ],
      instances: {
        sizes: { J: [1, 3] },
        raw: {
          slope: array('J', { is: '[-1,1]' }),
          share: array('J', { is: '[-1,1]' }),
          ahead: real('positive'),
        },
        draw: { x: { between: [-1, 1], bits: 3 } },
        construct: { L: '3', 'd[j in J]': 'share[j]*ahead/4' },
        models: {
          N: 'map(z in R[J], max(j in J, abs(z[j])))',
          f: 'map(z in R[J], sum(j in J, slope[j]*(z[j] - x[j])) + ahead)',
        },
      },
      slack: 'a strict inequality; a linear gap vanishes at the radius itself (see the control)',
    },
  },

  controls: {
    'the norm of the perturbation for the weights, too': {
      part: 'all coordinates at most e',
      states:
        'forall(d in R[J], forall(j in J, abs(d[j]) <= e), sum(j in J, w[j]*d[j]) <= e*max(j in J, abs(w[j])))',
      counterexample: { J: 2, w: [1, 1], e: 1, d: [1, 1] },
      because: 'in the maximum norm: 2 is more than 1',
    },
    'half the distance': {
      part: 'distance to the hyperplane',
      states:
        'exists(v in R[J], (sum(j in J, w[j]*(x[j] + v[j])) + b == 0) and (N(v) == 1/2*abs(sum(j in J, w[j]*x[j]) + b)/s))',
      counterexample: {
        J: 1,
        w: [1],
        x: [1],
        b: 0,
        s: 1,
        u: [1],
        N: 'map(z in R[J], max(j in J, abs(z[j])))',
        v: ['-1/2'],
      },
      instances: {
        construct: { ...maximumNorm.construct, 'v[j in J]': '-1/2*(sum(k in J, w[k]*x[k]) + b)/s*side[j]' },
      },
      because: 'half the way leaves half the score',
    },
    'signs are the worst direction in the Euclidean norm': {
      part: 'the dual norm is attained',
      states: 'sum(j in J, w[j]*(e*sign(w[j])/sqrt(card(J)))) == e*s',
      counterexample: { J: 2, w: [3, 4], p: 2, q: 2, s: 5, e: 1 },
      instances: pythagorean,
      because: '7/sqrt(2) = 4.950 is less than 5',
    },
    'the radius itself': {
      part: 'certified radius',
      hypotheses: { near: 'N(d) <= f(x)/L' },
      counterexample: {
        J: 1,
        L: 1,
        x: [1],
        d: [-1],
        N: 'map(z in R[J], max(j in J, abs(z[j])))',
        f: 'map(z in R[J], sum(j in J, z[j]))',
      },
      instances: {
        sizes: { J: [1, 1] },
        draw: { slope: { oneOf: [1] } },
        construct: { L: '1', 'd[j in J]': '-ahead' },
      },
      because: 'a linear gap is gone there',
    },
    'a loss that grows with the margin': {
      part: 'the worst loss',
      without: ['nonincreasing loss'],
      counterexample: {
        J: 1,
        w: [1],
        x: [0],
        b: 0,
        s: 1,
        u: [1],
        e: 1,
        y: 1,
        l: 'map(z in R, z)',
        N: 'map(z in R[J], max(j in J, abs(z[j])))',
        d: [1],
        v: [-1],
      },
      instances: { models: { l: 'map(z in R, z)' } },
      because: 'moving with the margin is then worse than moving against it',
    },
  },
});
