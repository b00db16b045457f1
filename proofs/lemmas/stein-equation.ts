/**
 * # The Stein equation P - A'PA = Q has one solution where A^t vanishes
 *
 * If A^t x tends to 0 for every x, there is one matrix P at most for each Q, and so one for every Q (the dimension theorem): no series is
 * summed. It is symmetric and, as a form, at least Q if Q is symmetric and nonnegative. Not claimed: anything where orbits do not vanish.
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
  indexSet,
  induction,
  lemma,
  natural,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const id = 'stein-equation';
const form = (M: string, x: string, y = x) => `sum(i in I, sum(j in I, ${x}[i]*${M}[i,j]*${y}[j]))`;
const stein = {
  'Stein equation':
    'forall(i in I, j in I, P[i,j] - sum(k in I, sum(l in I, A[k,i]*P[k,l]*A[l,j])) == Q[i,j])',
};
/** The form of a matrix at time t of the orbits of x and y. */
const later = (W: string, t: string) => `sum(i in I, sum(j in I, orbit(x)[${t},i]*${W}*orbit(y)[${t},j]))`;
const between = (W: string) => `sum(i in I, sum(j in I, x[i]*${W}*y[j]))`;
const same = (t: string) => `sum(i in I, sum(j in I, orbit(x)[${t},i]*B[i,j]*orbit(x)[${t},j]))`;
const vanishing = {
  'every orbit vanishes': 'forall(x in R[I], limit(t in nat, sum(i in I, orbit(x)[t,i]^2), 0))',
};

/** Diagonal recurrences with moduli up to 3/4: Q is at least 1/2, P below 5. */
const diagonal = {
  raw: { d: array('I'), c: array('I') },
  draw: { d: { between: [-0.75, 0.75] }, c: { between: [0.5, 2] } },
  construct: {
    'A[i in I, j in I]': 'delta(i,j)*d[i]',
    'P[i in I, j in I]': 'delta(i,j)*c[i]/(1 - d[i]^2)',
    'Q[i in I, j in I]': 'delta(i,j)*c[i]',
  },
} as const;
/** When orbits that start in [-1, 1] are short, and later times. */
const soon = {
  raw: { ...diagonal.raw, grid: natural(), more: natural() },
  sizes: { I: [0, 2], grid: [0, 3], more: [0, 2] },
  draw: { ...diagonal.draw, x: { between: [-1, 1] }, y: { between: [-1, 1] } },
  construct: {
    ...diagonal.construct,
    eps_t: '1/2^grid',
    eps: '1/2^grid',
    from_t: '2*grid + 2',
    t: '2*grid + 2 + more',
  },
} satisfies Instances;
/** A = a v w' for orthogonal v and w: every orbit is 0 after two steps. Q = q (1 + e e'). */
const ending = {
  sizes: { I: [2, 2] },
  raw: { second: element('I'), a: real(), q: real('positive'), e: array('I') },
  draw: { a: { oneOf: ['1/8', 1] }, q: { oneOf: ['1/64', 1] }, e: { oneOf: [-1, 1] } },
  construct: {
    'A[i in I, j in I]': 'a*(1 + delta(i,second))*(2 - 3*delta(j,second))',
    'Q[i in I, j in I]': 'q*(delta(i,j) + e[i]*e[j])',
    'P[i in I, j in I]': 'Q[i,j] + sum(k in I, sum(l in I, A[k,i]*Q[k,l]*A[l,j]))',
    'B[i in I, j in I]': 'Q[i,j] + sum(k in I, sum(l in I, A[k,i]*Q[k,l]*A[l,j]))',
  },
} satisfies Instances;

export default proof({
  id,
  title: "The Stein equation P - A'PA = Q has one solution where A^t vanishes",
  sources: [],
  references: ['horn2013, Section 5.6', 'stein1952'],

  given: { I: indexSet('coordinates of the state'), A: array('I', 'I') },
  where: {
    'orbit(x in R[I])[0, i in I]': 'x[i]',
    'orbit(x in R[I])[t+1, i in I]': 'sum(j in I, A[i,j]*orbit(x)[t,j])',
  },
  hypotheses: vanishing,

  parts: {
    'forms vanish': {
      given: { W: array('I', 'I') },
      states: `forall(x in R[I], y in R[I], eps in positive, exists(N in nat, abs(${later('W[i,j]', 'N')}) <= eps*sum(i in I, sum(j in I, abs(W[i,j])))))`,
      derivation: [
        have('product', 'forall(u in R, w in R, abs(u)*abs(w) <= u^2/2 + w^2/2)', [
          ['==', 'u^2/2 + w^2/2 - 1/2*(abs(u) - abs(w))^2', algebra()],
          ['<=', 'rhs', sign('1/2*(abs(u) - abs(w))^2')],
        ]),
        have('entry', 'forall(z in R[I], o in I, z[o]^2 <= sum(i in I, z[i]^2))', [
          ['==', 'sum(i in I, delta(i,o)*z[i]^2)', algebra()],
          ['<=', 'rhs', sign()],
        ]),
        obtain('M', 'near x', hypothesis('every orbit vanishes', { at: { x: 'x', eps_t: 'eps' } })),
        obtain('K', 'near y', hypothesis('every orbit vanishes', { at: { x: 'y', eps_t: 'eps' } })),
        witness({ N: 'M + K' }),
        [
          '<=',
          'sum(i in I, abs(sum(j in I, orbit(x)[M+K,i]*W[i,j]*orbit(y)[M+K,j])))',
          lemma('absolute-value-of-sum'),
        ],
        [
          '<=',
          'sum(i in I, sum(j in I, abs(orbit(x)[M+K,i]*W[i,j]*orbit(y)[M+K,j])))',
          lemma('absolute-value-of-sum'),
        ],
        [
          '==',
          'sum(i in I, sum(j in I, abs(W[i,j])*(abs(orbit(x)[M+K,i])*abs(orbit(y)[M+K,j]))))',
          algebra(),
        ],
        [
          '<=',
          'sum(i in I, sum(j in I, abs(W[i,j])*(orbit(x)[M+K,i]^2/2 + orbit(y)[M+K,j]^2/2)))',
          hypothesis('product'),
        ],
        [
          '<=',
          'sum(i in I, sum(j in I, abs(W[i,j])*(sum(k in I, orbit(x)[M+K,k]^2)/2 + orbit(y)[M+K,j]^2/2)))',
          hypothesis('entry', { at: { z: 'array(k in I, orbit(x)[M+K,k])', o: 'i' } }),
        ],
        [
          '<=',
          'sum(i in I, sum(j in I, abs(W[i,j])*(sum(k in I, orbit(x)[M+K,k]^2)/2 + sum(k in I, orbit(y)[M+K,k]^2)/2)))',
          hypothesis('entry', { at: { z: 'array(k in I, orbit(y)[M+K,k])', o: 'j' } }),
        ],
        [
          '==',
          'sum(i in I, sum(j in I, abs(W[i,j])*(abs(sum(k in I, orbit(x)[M+K,k]^2) - 0)/2 + abs(sum(k in I, orbit(y)[M+K,k]^2) - 0)/2)))',
          algebra(),
        ],
        [
          '<=',
          'sum(i in I, sum(j in I, abs(W[i,j])*(eps/2 + abs(sum(k in I, orbit(y)[M+K,k]^2) - 0)/2)))',
          hypothesis('near x', { at: { t: 'M+K' } }),
        ],
        [
          '<=',
          'sum(i in I, sum(j in I, abs(W[i,j])*(eps/2 + eps/2)))',
          hypothesis('near y', { at: { t: 'M+K' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...soon,
        construct: { ...soon.construct, M: '2*grid + 2', K: '2*grid + 2', N: '4*grid + 4' },
      },
      slack: 'orbits that vanish do so at the rate of the modulus',
    },
    uniqueness: {
      given: { P: array('I', 'I'), S: array('I', 'I'), Q: array('I', 'I') },
      hypotheses: {
        ...stein,
        'S solves it, too':
          'forall(i in I, j in I, S[i,j] - sum(k in I, sum(l in I, A[k,i]*S[k,l]*A[l,j])) == Q[i,j])',
      },
      states: 'forall(r in I, s in I, P[r,s] == S[r,s])',
      derivation: [
        have(
          'step',
          `forall(x in R[I], y in R[I], t in nat, ${later('(P[i,j] - S[i,j])', 't')} == ${later('(P[i,j] - S[i,j])', 't+1')})`,
          [
            [
              '==',
              later('(sum(k in I, sum(l in I, A[k,i]*P[k,l]*A[l,j])) + Q[i,j] - S[i,j])', 't'),
              hypothesis('Stein equation'),
            ],
            [
              '==',
              later(
                '(sum(k in I, sum(l in I, A[k,i]*P[k,l]*A[l,j])) + Q[i,j] - (sum(k in I, sum(l in I, A[k,i]*S[k,l]*A[l,j])) + Q[i,j]))',
                't',
              ),
              hypothesis('S solves it, too'),
            ],
            [
              '==',
              'sum(k in I, sum(l in I, sum(i in I, A[k,i]*orbit(x)[t,i])*(P[k,l] - S[k,l])*sum(j in I, A[l,j]*orbit(y)[t,j])))',
              algebra(),
            ],
            ['==', 'rhs', unfold('orbit')],
          ],
        ),
        have(
          'constant',
          `forall(x in R[I], y in R[I], t in nat, ${later('(P[i,j] - S[i,j])', '0')} == ${later('(P[i,j] - S[i,j])', 't')})`,
          [
            induction('t', {
              base: [['==', 'rhs', algebra()]],
              step: [
                ['==', later('(P[i,j] - S[i,j])', 't'), hypothesis('induction')],
                ['==', 'rhs', hypothesis('step', { at: { x: 'x', y: 'y', t: 't' } })],
              ],
            }),
          ],
        ),
        have('form', `forall(x in R[I], y in R[I], ${between('(P[i,j] - S[i,j])')} == 0)`, [
          have(
            'small',
            `forall(eps in positive, abs(${later('(P[i,j] - S[i,j])', '0')}) <= eps*sum(i in I, sum(j in I, abs(P[i,j] - S[i,j]))))`,
            [
              obtain(
                'N',
                'near',
                lemma(id, {
                  part: 'forms vanish',
                  at: { W: 'array(i in I, j in I, P[i,j] - S[i,j])', x: 'x', y: 'y', eps: 'eps' },
                }),
              ),
              [
                '==',
                `abs(${later('(P[i,j] - S[i,j])', 'N')})`,
                hypothesis('constant', { at: { x: 'x', y: 'y', t: 'N' } }),
              ],
              ['<=', 'rhs', hypothesis('near')],
            ],
          ),
          ['==', later('(P[i,j] - S[i,j])', '0'), unfold('orbit')],
          [
            '==',
            'rhs',
            lemma('zero-if-arbitrarily-small', {
              at: { d: later('(P[i,j] - S[i,j])', '0'), c: 'sum(i in I, sum(j in I, abs(P[i,j] - S[i,j])))' },
            }),
          ],
        ]),
        ['==', 'S[r,s] + sum(i in I, sum(j in I, delta(i,r)*(P[i,j] - S[i,j])*delta(j,s)))', algebra()],
        [
          '==',
          'S[r,s] + 0',
          hypothesis('form', { at: { x: 'array(i in I, delta(i,r))', y: 'array(i in I, delta(i,s))' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...soon,
        construct: {
          ...soon.construct,
          'S[i in I, j in I]': 'P[i,j]',
          N: '2*grid + 2',
        },
      },
    },
    'a solution exists': {
      given: { Q: array('I', 'I') },
      hypotheses: {
        'Q is symmetric': 'forall(i in I, j in I, Q[i,j] == Q[j,i])',
        'Q is positive': `forall(x in R[I], 0 <= ${form('Q', 'x')})`,
      },
      states: `exists(P in R[I,I], (forall(i in I, j in I, P[i,j] - sum(k in I, sum(l in I, A[k,i]*P[k,l]*A[l,j])) == Q[i,j])) and ((forall(i in I, j in I, P[i,j] == P[j,i])) and (forall(y in R[I], ${form('Q', 'y')} <= ${form('P', 'y')}))))`,
      derivation: [
        have(
          'injective',
          'forall(w in R[I,I], forall(i in I, j in I, sum(k in I, sum(l in I, (delta(i,k)*delta(j,l) - A[k,i]*A[l,j])*w[k,l])) == 0), forall(r in I, s in I, w[r,s] == 0))',
          [
            have(
              'homogeneous',
              'forall(i in I, j in I, w[i,j] - sum(k in I, sum(l in I, A[k,i]*w[k,l]*A[l,j])) == 0)',
              [
                ['==', 'sum(k in I, sum(l in I, (delta(i,k)*delta(j,l) - A[k,i]*A[l,j])*w[k,l]))', algebra()],
                ['==', 'rhs', hypothesis('assumed')],
              ],
            ),
            [
              '==',
              'rhs',
              lemma(id, {
                part: 'uniqueness',
                at: { P: 'w', S: 'array(i in I, j in I, 0)', Q: 'array(i in I, j in I, 0)', r: 'r', s: 's' },
              }),
            ],
          ],
        ),
        have(
          'one solution',
          'exists(B in R[I,I], forall(i in I, j in I, sum(k in I, sum(l in I, (delta(i,k)*delta(j,l) - A[k,i]*A[l,j])*B[k,l])) == Q[i,j]))',
          [
            by(
              lemma('injective-square-matrix-onto', {
                part: 'matrices',
                at: {
                  I: 'I',
                  J: 'I',
                  L: 'array(i in I, j in I, k in I, l in I, delta(i,k)*delta(j,l) - A[k,i]*A[l,j])',
                  c: 'Q',
                },
              }),
            ),
          ],
        ),
        obtain('B', 'solution', hypothesis('one solution')),
        have(
          'solves',
          'forall(i in I, j in I, B[i,j] - sum(k in I, sum(l in I, A[k,i]*B[k,l]*A[l,j])) == Q[i,j])',
          [
            ['==', 'sum(k in I, sum(l in I, (delta(i,k)*delta(j,l) - A[k,i]*A[l,j])*B[k,l]))', algebra()],
            ['==', 'rhs', hypothesis('solution')],
          ],
        ),
        have(
          'transposed',
          'forall(i in I, j in I, B[j,i] - sum(k in I, sum(l in I, A[k,i]*B[l,k]*A[l,j])) == Q[i,j])',
          [
            ['==', 'B[j,i] - sum(k in I, sum(l in I, A[k,j]*B[k,l]*A[l,i]))', algebra()],
            ['==', 'Q[j,i]', hypothesis('solves')],
            ['==', 'rhs', hypothesis('Q is symmetric', { at: { i: 'j', j: 'i' } })],
          ],
        ),
        have('symmetric', 'forall(i in I, j in I, B[i,j] == B[j,i])', [
          [
            '==',
            'rhs',
            lemma(id, {
              part: 'uniqueness',
              at: { P: 'B', S: 'array(k in I, l in I, B[l,k])', Q: 'Q', r: 'i', s: 'j' },
            }),
          ],
        ]),
        have(
          'step',
          `forall(x in R[I], y in R[I], t in nat, ${later('B[i,j]', 't')} == ${later('Q[i,j]', 't')} + ${later('B[i,j]', 't+1')})`,
          [
            [
              '==',
              later('(B[i,j] - sum(k in I, sum(l in I, A[k,i]*B[k,l]*A[l,j])))', 't') +
                ` + sum(k in I, sum(l in I, sum(i in I, A[k,i]*orbit(x)[t,i])*B[k,l]*sum(j in I, A[l,j]*orbit(y)[t,j])))`,
              algebra(),
            ],
            [
              '==',
              `${later('Q[i,j]', 't')} + sum(k in I, sum(l in I, sum(i in I, A[k,i]*orbit(x)[t,i])*B[k,l]*sum(j in I, A[l,j]*orbit(y)[t,j])))`,
              hypothesis('solves'),
            ],
            ['==', 'rhs', unfold('orbit')],
          ],
        ),
        have('falls', `forall(t in nat, x in R[I], ${same('t')} <= ${same('0')})`, [
          induction('t', {
            base: [['==', 'rhs', algebra()]],
            step: [
              [
                '<=',
                `${same('t+1')} + ${form('Q', 'orbit(x)[t]').replaceAll('orbit(x)[t][i]', 'orbit(x)[t,i]').replaceAll('orbit(x)[t][j]', 'orbit(x)[t,j]')}`,
                hypothesis('Q is positive', { at: { x: 'array(i in I, orbit(x)[t,i])' } }),
              ],
              ['==', same('t'), hypothesis('step', { at: { x: 'x', y: 'x', t: 't' } })],
              ['<=', 'rhs', hypothesis('induction')],
            ],
          }),
        ]),
        have('positive', `forall(x in R[I], 0 <= ${same('0')})`, [
          have(
            'small',
            `forall(eps in positive, -eps*sum(i in I, sum(j in I, abs(B[i,j]))) <= ${same('0')})`,
            [
              obtain(
                'N',
                'near',
                lemma(id, { part: 'forms vanish', at: { W: 'B', x: 'x', y: 'x', eps: 'eps' } }),
              ),
              ['<=', `-abs(${same('N')})`, hypothesis('near')],
              ['<=', same('N'), lemma('absolute-value-bounds', { part: 'below' })],
              ['<=', 'rhs', hypothesis('falls')],
            ],
          ),
          [
            '<=',
            'rhs',
            lemma('nonnegative-if-arbitrarily-near', {
              at: { d: same('0'), c: 'sum(i in I, sum(j in I, abs(B[i,j])))' },
            }),
          ],
        ]),
        witness({ P: 'B' }),
        both(
          [['==', 'rhs', hypothesis('solves')]],
          [
            both(
              [['==', 'rhs', hypothesis('symmetric', { at: { i: 'i', j: 'j' } })]],
              [
                [
                  '<=',
                  `${form('Q', 'y')} + sum(i in I, sum(j in I, orbit(array(k in I, sum(l in I, A[k,l]*y[l])))[0,i]*B[i,j]*orbit(array(k in I, sum(l in I, A[k,l]*y[l])))[0,j]))`,
                  hypothesis('positive', { at: { x: 'array(k in I, sum(l in I, A[k,l]*y[l]))' } }),
                ],
                [
                  '==',
                  `${form('Q', 'y')} + sum(i in I, sum(j in I, sum(l in I, A[i,l]*y[l])*B[i,j]*sum(l in I, A[j,l]*y[l])))`,
                  unfold('orbit'),
                ],
                [
                  '==',
                  `sum(i in I, sum(j in I, y[i]*(B[i,j] - sum(k in I, sum(l in I, A[k,i]*B[k,l]*A[l,j])))*y[j])) + sum(i in I, sum(j in I, sum(l in I, A[i,l]*y[l])*B[i,j]*sum(l in I, A[j,l]*y[l])))`,
                  hypothesis('solves'),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        ),
      ],
      instances: {
        ...soon,
        construct: {
          ...soon.construct,
          'B[i in I, j in I]': 'P[i,j]',
          N: '2*grid + 2',
        },
        regimes: { 'orbits that end': ending },
      },
    },
  },

  controls: {
    'where orbits stay': {
      part: 'uniqueness',
      without: ['every orbit vanishes'],
      counterexample: { I: 1, A: [[1]], P: [[1]], S: [[0]], Q: [[0]] },
      instances: {
        construct: {
          'A[i in I, j in I]': 'delta(i,j)',
          'Q[i in I, j in I]': '0',
          'P[i in I, j in I]': 'delta(i,j)',
          'S[i in I, j in I]': '0',
        },
        sizes: { I: [1, 2] },
      },
      because: 'for A = 1 the left side is 0, whatever P is',
    },
    'where orbits stay, nothing solves it': {
      part: 'a solution exists',
      without: ['every orbit vanishes'],
      counterexample: { I: 1, A: [[1]], Q: [[1]], P: [[0]] },
      instances: {
        construct: {
          'A[i in I, j in I]': 'delta(i,j)',
          'Q[i in I, j in I]': 'delta(i,j)',
          'P[i in I, j in I]': 'delta(i,j)',
        },
        sizes: { I: [1, 2] },
      },
      because: 'P - P is 0, not 1',
    },
  },
});
