/**
 * # Two linear layers with one unit between: critical points are singular pairs, and all but the best are strict saddles
 *
 * C = sum_t s_t U_t V_t' has distinct positive singular values, in any shape. f(u, v) = |u v' - C|^2 / 2 is not convex. Its critical points
 * are (i) those with u v' = s_k U_k V_k' for some k and (ii) those with u v' = 0, C'u = 0 and C v = 0. The value at (i) is half the sum of
 * the other s_t^2, the global minimum if s_k is the largest. The others are strict saddles: at k, with u = q U_k and v = p V_k, the second
 * derivative along (a U_1, b V_1) is (a p)^2 + (b q)^2 - 2 a b s_1, which is 2 (s_k - s_1) for the document's a, b; at (ii) with v = 0 it is
 * |u|^2 - 2 c s_1 along (c U_1, V_1), and likewise with u = 0. With three layers strictness breaks: (x y z - 1)^2 / 2 has no second derivatives
 * at 0, which is no minimum. "A global minimum and all else saddles" is true of the points here, but the minimiser is never unique
 * (linear-network-critical-values).
 * Not claimed: equal singular values; wider middle layers and general data; that the decomposition exists
 * (`singular-value-decomposition`).
 */
import {
  algebra,
  array,
  both,
  by,
  calculus,
  cases,
  choice,
  contradiction,
  element,
  have,
  hypothesis,
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

const id = 'two-layer-linear-loss-landscape';
const all = ['left orthonormal', 'right orthonormal', 'distinct', 'largest'];
const point = { u: array('I'), v: array('J') };
const critical = {
  'critical in u': 'forall(i in I, u[i]*sum(j in J, v[j]^2) == sum(j in J, C[i,j]*v[j]))',
  'critical in v': 'forall(j in J, v[j]*sum(i in I, u[i]^2) == sum(i in I, C[i,j]*u[i]))',
};
const entries = 'sum(t in T, s[t]*U[i,t]*V[j,t])';

const product = 'sum(t in T, s[t]*sum(i in I, U[i,t]*x[i])*sum(j in J, V[j,t]*y[j]))';
const curvature =
  'sum(i in I, sum(j in J, (x[i]*v[j] + u[i]*y[j])^2)) + 2*sum(i in I, sum(j in J, (u[i]*v[j] - C[i,j])*x[i]*y[j]))';
const alongPair = {
  'u along U_k': 'forall(i in I, u[i] == c*U[i,k])',
  'v along V_k': 'forall(j in J, v[j] == d*V[j,k])',
};
/** A critical point on a singular pair. */
const pair = { ...alongPair, sizes: 'c*d == s[k]' };
const lengths = [
  have('length of u', 'sum(i in I, u[i]^2) == c^2', [
    ['==', 'sum(i in I, (c*U[i,k])^2)', hypothesis('u along U_k')],
    ['==', 'c^2*sum(i in I, U[i,k]*U[i,k])', algebra()],
    ['==', 'c^2*delta(k,k)', hypothesis('left orthonormal')],
    ['==', 'rhs', algebra()],
  ]),
  have('length of v', 'sum(j in J, v[j]^2) == d^2', [
    ['==', 'sum(j in J, (d*V[j,k])^2)', hypothesis('v along V_k')],
    ['==', 'd^2*sum(j in J, V[j,k]*V[j,k])', algebra()],
    ['==', 'd^2*delta(k,k)', hypothesis('right orthonormal')],
    ['==', 'rhs', algebra()],
  ]),
];
const unit = (matrix: string, set: string, fact: string) =>
  have(`unit ${matrix}`, `sum(m in ${set}, ${matrix}[m,top]^2) == 1`, [
    ['==', `sum(m in ${set}, ${matrix}[m,top]*${matrix}[m,top])`, algebra()],
    ['==', 'delta(top,top)', hypothesis(fact)],
    ['==', 'rhs', algebra()],
  ]);
const image = have('image', 'forall(i in I, sum(j in J, C[i,j]*V[j,top]) == s[top]*U[i,top])', [
  ['==', `sum(j in J, ${entries}*V[j,top])`, unfold('C')],
  ['==', 'sum(t in T, s[t]*U[i,t]*sum(j in J, V[j,t]*V[j,top]))', algebra()],
  ['==', 'sum(t in T, s[t]*U[i,t]*delta(t,top))', hypothesis('right orthonormal')],
  ['==', 'rhs', algebra()],
]);
/** The fact that a vector without length vanishes. */
const vanishes = (set: string, vector: string) =>
  have(`${vector} vanishes`, `forall(m in ${set}, ${vector}[m] == 0)`, [
    have('no square', `${vector}[m]^2 == 0`, [
      [
        '==',
        'rhs',
        lemma('zero-sum-of-nonnegative', { at: { I: set, f: `array(n in ${set}, ${vector}[n]^2)`, i: 'm' } }),
      ],
    ]),
    ['==', 'rhs', lemma('zero-square', { at: { x: `${vector}[m]` } })],
  ]);

/** Columns of reflections, and singular values in falling order. */
const planted = {
  sizes: { I: [2, 2], J: [2, 2], T: [1, 2] },
  raw: {
    left: array('I', { is: 'positive' }),
    right: array('J', { is: 'positive' }),
    row: choice('T', 'I'),
    line: choice('T', 'J'),
    scale: real('positive'),
    shape: array('T'),
  },
  draw: {
    left: { oneOf: [1, 2] },
    right: { oneOf: [1, 2] },
    row: { tables: [[0], [1, 0]] },
    line: { tables: [[1], [0, 1]] },
    scale: { oneOf: ['1/4', 1, 4] },
    shape: { tables: [[1], [4, 1]] },
    top: { oneOf: [0] },
    c: { oneOf: ['1/2', 1, -2] },
  },
  construct: {
    's[t in T]': 'scale*shape[t]',
    'U[i in I, t in T]': 'delta(i,row[t]) - 2*left[i]*left[row[t]]/sum(m in I, left[m]^2)',
    'V[j in J, t in T]': 'delta(j,line[t]) - 2*right[j]*right[line[t]]/sum(m in J, right[m]^2)',
  },
} as const satisfies Instances;
/** One vector zero, the other across the one pair there is. */
const inKernel = {
  raw: { ...planted.raw, other: element('I'), behind: element('J') },
  draw: { ...planted.draw, other: { oneOf: [1] }, behind: { oneOf: [0] } },
  construct: { ...planted.construct, 'u[i in I]': '0', 'v[j in J]': '0' },
  regimes: {
    'u in the kernel': {
      sizes: { T: [1, 1] },
      construct: { 'u[i in I]': 'delta(i,other) - 2*left[i]*left[other]/sum(m in I, left[m]^2)' },
    },
    'v in the kernel': {
      sizes: { T: [1, 1] },
      construct: { 'v[j in J]': 'delta(j,behind) - 2*right[j]*right[behind]/sum(m in J, right[m]^2)' },
    },
  },
} as const satisfies Instances;
/** u = c U_k, v = s_k/c V_k. */
const onPair = {
  raw: { ...planted.raw, factor: real() },
  draw: { ...planted.draw, factor: { oneOf: ['1/2', 1, -2] } },
  construct: {
    ...planted.construct,
    'u[i in I]': 'factor*U[i,k]',
    'v[j in J]': 's[k]/factor*V[j,k]',
  },
} as const satisfies Instances;
const identity = [
  [1, 0],
  [0, 1],
];
const diagonal = { I: 2, J: 2, T: 2, s: [2, 1], U: identity, V: identity, top: 0 };
const scalar = { I: 1, J: 1, T: 1, s: [1], U: [[1]], V: [[1]], top: 0 };

export default proof({
  id,
  title:
    'Two linear layers with one unit between have singular pairs as critical points, all but the best strict saddles',
  sources: [
    {
      document: 'foundations-article',
      section: 'Gradient Flow and Linear Transformations',
      relation: 'made precise',
    },
    { document: 'success-review', section: '3.B Single-Hidden-Layer Optimality', relation: 'made precise' },
  ],
  references: ['baldi-hornik1989', 'kawaguchi2016', 'ge2016'],

  given: {
    I: indexSet('rows'),
    J: indexSet('columns'),
    T: nonemptySet('singular triplets'),
    s: array('T', { is: 'positive' }),
    U: array('I', 'T'),
    V: array('J', 'T'),
    top: element('T'),
  },
  where: {
    'C[i in I, j in J]': entries,
    'f(x in R[I], y in R[J])': '1/2*sum(i in I, sum(j in J, (x[i]*y[j] - C[i,j])^2))',
  },
  hypotheses: {
    'left orthonormal': 'forall(q in T, r in T, sum(i in I, U[i,q]*U[i,r]) == delta(q,r))',
    'right orthonormal': 'forall(q in T, r in T, sum(j in J, V[j,q]*V[j,r]) == delta(q,r))',
    distinct: 'forall(q in T, r in T, q != r, s[q] != s[r])',
    largest: 'forall(q in T, s[q] <= s[top])',
  },

  parts: {
    gradient: {
      given: point,
      without: all,
      states:
        '(forall(i in I, D(f(u, v), u[i]) == u[i]*sum(j in J, v[j]^2) - sum(j in J, C[i,j]*v[j]))) and (forall(j in J, D(f(u, v), v[j]) == v[j]*sum(i in I, u[i]^2) - sum(i in I, C[i,j]*u[i])))',
      derivation: [
        both(
          [
            ['==', 'D(1/2*sum(a in I, sum(b in J, (u[a]*v[b] - C[a,b])^2)), u[i])', unfold('f')],
            ['==', 'rhs', calculus()],
          ],
          [
            ['==', 'D(1/2*sum(a in I, sum(b in J, (u[a]*v[b] - C[a,b])^2)), v[j])', unfold('f')],
            ['==', 'rhs', calculus()],
          ],
        ),
      ],
    },
    'critical points, product not zero': {
      given: point,
      without: ['largest'],
      hypotheses: { ...critical, 'not zero': '0 < sum(i in I, u[i]^2)*sum(j in J, v[j]^2)' },
      states: 'exists(k in T, forall(i in I, j in J, u[i]*v[j] == s[k]*U[i,k]*V[j,k]))',
      derivation: [
        have('squares', '(0 <= sum(i in I, u[i]^2)) and (0 <= sum(j in J, v[j]^2))', [
          both([['<=', 'rhs', sign()]], [['<=', 'rhs', sign()]]),
        ]),
        have('u not zero', '0 < sum(i in I, u[i]^2)', [
          contradiction('0 < 0', [
            ['<', 'sum(i in I, u[i]^2)*sum(j in J, v[j]^2)', hypothesis('not zero')],
            ['<=', '0*sum(j in J, v[j]^2)', hypothesis('contrary')],
            ['==', 'rhs', algebra()],
          ]),
        ]),
        have('v not zero', '0 < sum(j in J, v[j]^2)', [
          contradiction('0 < 0', [
            ['<', 'sum(i in I, u[i]^2)*sum(j in J, v[j]^2)', hypothesis('not zero')],
            ['<=', 'sum(i in I, u[i]^2)*0', hypothesis('contrary')],
            ['==', 'rhs', algebra()],
          ]),
        ]),
        have(
          'named',
          'exists(q in R[T], p in R[T], A in R, B in R, (forall(t in T, q[t] == sum(i in I, U[i,t]*u[i]))) and ((forall(t in T, p[t] == sum(j in J, V[j,t]*v[j]))) and ((A == sum(i in I, u[i]^2)) and (B == sum(j in J, v[j]^2)))))',
          [
            witness({
              q: 'array(t in T, sum(i in I, U[i,t]*u[i]))',
              p: 'array(t in T, sum(j in J, V[j,t]*v[j]))',
              A: 'sum(i in I, u[i]^2)',
              B: 'sum(j in J, v[j]^2)',
            }),
            both(
              [['==', 'rhs', algebra()]],
              [
                both(
                  [['==', 'rhs', algebra()]],
                  [both([['==', 'rhs', algebra()]], [['==', 'rhs', algebra()]])],
                ),
              ],
            ),
          ],
        ),
        obtain(['q', 'p', 'A', 'B'], 'names', hypothesis('named')),
        have('A', 'A == sum(i in I, u[i]^2)', [['==', 'rhs', hypothesis('names')]]),
        have('B', 'B == sum(j in J, v[j]^2)', [['==', 'rhs', hypothesis('names')]]),
        have('q', 'forall(t in T, q[t] == sum(i in I, U[i,t]*u[i]))', [['==', 'rhs', hypothesis('names')]]),
        have('p', 'forall(t in T, p[t] == sum(j in J, V[j,t]*v[j]))', [['==', 'rhs', hypothesis('names')]]),
        have('A positive', '0 < A', [
          ['<', 'sum(i in I, u[i]^2)', hypothesis('u not zero')],
          ['==', 'rhs', hypothesis('A')],
        ]),
        have('B positive', '0 < B', [
          ['<', 'sum(j in J, v[j]^2)', hypothesis('v not zero')],
          ['==', 'rhs', hypothesis('B')],
        ]),
        have('expansion of u', 'forall(i in I, u[i]*B == sum(t in T, s[t]*p[t]*U[i,t]))', [
          ['==', 'u[i]*sum(j in J, v[j]^2)', hypothesis('B')],
          ['==', 'sum(j in J, C[i,j]*v[j])', hypothesis('critical in u')],
          ['==', `sum(j in J, ${entries}*v[j])`, unfold('C')],
          ['==', 'sum(t in T, s[t]*sum(j in J, V[j,t]*v[j])*U[i,t])', algebra()],
          ['==', 'rhs', hypothesis('p')],
        ]),
        have('expansion of v', 'forall(j in J, v[j]*A == sum(t in T, s[t]*q[t]*V[j,t]))', [
          ['==', 'v[j]*sum(i in I, u[i]^2)', hypothesis('A')],
          ['==', 'sum(i in I, C[i,j]*u[i])', hypothesis('critical in v')],
          ['==', `sum(i in I, ${entries}*u[i])`, unfold('C')],
          ['==', 'sum(t in T, s[t]*sum(i in I, U[i,t]*u[i])*V[j,t])', algebra()],
          ['==', 'rhs', hypothesis('q')],
        ]),
        have('pairs', 'forall(t in T, q[t]*B == s[t]*p[t])', [
          ['==', 'B*sum(i in I, U[i,t]*u[i])', hypothesis('q')],
          ['==', 'sum(i in I, U[i,t]*(u[i]*B))', algebra()],
          ['==', 'sum(i in I, U[i,t]*sum(r in T, s[r]*p[r]*U[i,r]))', hypothesis('expansion of u')],
          ['==', 'sum(r in T, s[r]*p[r]*sum(i in I, U[i,t]*U[i,r]))', algebra()],
          ['==', 'sum(r in T, s[r]*p[r]*delta(t,r))', hypothesis('left orthonormal')],
          ['==', 'rhs', algebra()],
        ]),
        have('pairs back', 'forall(t in T, p[t]*A == s[t]*q[t])', [
          ['==', 'A*sum(j in J, V[j,t]*v[j])', hypothesis('p')],
          ['==', 'sum(j in J, V[j,t]*(v[j]*A))', algebra()],
          ['==', 'sum(j in J, V[j,t]*sum(r in T, s[r]*q[r]*V[j,r]))', hypothesis('expansion of v')],
          ['==', 'sum(r in T, s[r]*q[r]*sum(j in J, V[j,t]*V[j,r]))', algebra()],
          ['==', 'sum(r in T, s[r]*q[r]*delta(t,r))', hypothesis('right orthonormal')],
          ['==', 'rhs', algebra()],
        ]),
        have('each', 'forall(t in T, q[t]*(s[t]^2 - A*B) == 0)', [
          ['==', 's[t]*(s[t]*q[t]) - A*(q[t]*B)', algebra()],
          ['==', 's[t]*(p[t]*A) - A*(q[t]*B)', hypothesis('pairs back', { at: { t: 't' }, times: '-s[t]' })],
          ['==', 'rhs', hypothesis('pairs', { at: { t: 't' }, times: '-A' })],
        ]),
        obtain(
          'k',
          'largest share',
          lemma('maximum-attained', { at: { A: 'T', f: 'array(t in T, q[t]^2)' } }),
        ),
        have('some share', 'q[k] != 0', [
          contradiction('0 < 0', [
            have('no share', 'forall(t in T, q[t] == 0)', [
              ['==', 'rhs', lemma('zero-square', { at: { x: 'q[t]' } })],
            ]),
            have('nothing', 'forall(j in J, v[j]*A == 0)', [
              ['==', 'sum(t in T, s[t]*q[t]*V[j,t])', hypothesis('expansion of v')],
              ['==', 'rhs', hypothesis('no share')],
            ]),
            have('v zero', 'forall(j in J, v[j] == 0)', [
              ['==', 'rhs', hypothesis('nothing', { at: { j: 'j' }, times: '1/A' })],
            ]),
            ['<', 'sum(j in J, v[j]^2)', hypothesis('v not zero')],
            ['==', 'rhs', hypothesis('v zero')],
          ]),
        ]),
        have('length', 'A*B == s[k]^2', [
          ['==', 's[k]^2 - q[k]*(s[k]^2 - A*B)/q[k]', algebra()],
          ['==', 'rhs', hypothesis('each', { at: { t: 'k' }, times: '-1/q[k]' })],
        ]),
        have('no other', 'forall(r in T, r != k, q[r] == 0)', [
          have('gap', 's[k] != s[r]', [by(hypothesis('distinct', { at: { q: 'k', r: 'r' } }))]),
          have('squares apart', 's[r]^2 - s[k]^2 != 0', [
            contradiction('0 < 0', [
              ['<', 'abs(s[r] - s[k])', sign()],
              ['==', 'abs((s[r]^2 - s[k]^2)/(s[r] + s[k]))', algebra()],
              ['==', 'abs(0/(s[r] + s[k]))', hypothesis('contrary')],
              ['==', 'rhs', algebra()],
            ]),
          ]),
          ['==', 'q[r]*(s[r]^2 - s[k]^2)/(s[r]^2 - s[k]^2)', algebra()],
          [
            '==',
            'q[r]*(s[r]^2 - A*B)/(s[r]^2 - s[k]^2)',
            hypothesis('length', { times: '-q[r]/(s[r]^2 - s[k]^2)' }),
          ],
          ['==', 'rhs', hypothesis('each', { at: { t: 'r' }, times: '1/(s[r]^2 - s[k]^2)' })],
        ]),
        have('alone', 'forall(r in T, q[r] == delta(r,k)*q[k])', [
          cases(
            'r == k',
            [
              ['==', 'q[k]', hypothesis('case')],
              ['==', 'delta(k,k)*q[k]', algebra()],
              ['==', 'rhs', hypothesis('case')],
            ],
            [
              ['==', '0', hypothesis('no other')],
              ['==', 'rhs', hypothesis('case')],
            ],
          ),
        ]),
        have('v along', 'forall(j in J, v[j]*A == s[k]*q[k]*V[j,k])', [
          ['==', 'sum(t in T, s[t]*q[t]*V[j,t])', hypothesis('expansion of v')],
          ['==', 's[k]*q[k]*V[j,k] + sum(t in T, s[t]*(q[t] - delta(t,k)*q[k])*V[j,t])', algebra()],
          ['==', 'rhs', hypothesis('alone')],
        ]),
        have('u along', 'forall(i in I, u[i] == q[k]*U[i,k])', [
          ['==', '1/(A*B)*sum(t in T, s[t]*(p[t]*A)*U[i,t])', hypothesis('expansion of u', { times: '1/B' })],
          ['==', '1/(A*B)*sum(t in T, s[t]*(s[t]*q[t])*U[i,t])', hypothesis('pairs back')],
          [
            '==',
            '1/(A*B)*(s[k]^2*q[k]*U[i,k] + sum(t in T, s[t]^2*(q[t] - delta(t,k)*q[k])*U[i,t]))',
            algebra(),
          ],
          ['==', '1/(A*B)*(s[k]^2*q[k]*U[i,k])', hypothesis('alone')],
          ['==', '1/(A*B)*(A*B*q[k]*U[i,k])', hypothesis('length', { times: '-1/(A*B)*q[k]*U[i,k]' })],
          ['==', 'rhs', algebra()],
        ]),
        have('length of u', 'A == q[k]^2', [
          ['==', 'sum(i in I, u[i]^2)', hypothesis('A')],
          ['==', 'sum(i in I, (q[k]*U[i,k])^2)', hypothesis('u along')],
          ['==', 'q[k]^2*sum(i in I, U[i,k]*U[i,k])', algebra()],
          ['==', 'q[k]^2*delta(k,k)', hypothesis('left orthonormal')],
          ['==', 'rhs', algebra()],
        ]),
        witness({ k: 'k' }),
        ['==', 'q[k]*U[i,k]*v[j]', hypothesis('u along')],
        ['==', 'q[k]*U[i,k]*(v[j]*A)/A', algebra()],
        ['==', 'q[k]*U[i,k]*(s[k]*q[k]*V[j,k])/A', hypothesis('v along', { times: 'q[k]*U[i,k]/A' })],
        ['==', 'q[k]^2*U[i,k]*s[k]*V[j,k]/A', algebra()],
        ['==', 'A*U[i,k]*s[k]*V[j,k]/A', hypothesis('length of u', { times: '-U[i,k]*s[k]*V[j,k]/A' })],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        raw: { ...onPair.raw, spot: element('T') },
        draw: onPair.draw,
        construct: {
          ...planted.construct,
          'u[i in I]': 'factor*U[i,spot]',
          'v[j in J]': 's[spot]/factor*V[j,spot]',
          k: 'spot',
        },
      },
    },
    'critical points, product zero': {
      given: point,
      without: all,
      hypotheses: { ...critical, zero: 'sum(i in I, u[i]^2)*sum(j in J, v[j]^2) == 0' },
      states:
        '(forall(i in I, j in J, u[i]*v[j] == 0)) and ((forall(j in J, sum(i in I, C[i,j]*u[i]) == 0)) and (forall(i in I, sum(j in J, C[i,j]*v[j]) == 0)))',
      derivation: [
        cases(
          'sum(i in I, u[i]^2) == 0',
          [
            vanishes('I', 'u'),
            both(
              [['==', 'rhs', hypothesis('u vanishes')]],
              [
                both(
                  [['==', 'rhs', hypothesis('u vanishes')]],
                  [
                    ['==', 'u[i]*sum(m in J, v[m]^2)', hypothesis('critical in u')],
                    ['==', 'rhs', hypothesis('u vanishes')],
                  ],
                ),
              ],
            ),
          ],
          [
            have('no length', 'sum(j in J, v[j]^2) == 0', [
              ['==', 'sum(i in I, u[i]^2)*sum(j in J, v[j]^2)/sum(i in I, u[i]^2)', algebra()],
              ['==', 'rhs', hypothesis('zero', { times: '1/sum(i in I, u[i]^2)' })],
            ]),
            vanishes('J', 'v'),
            both(
              [['==', 'rhs', hypothesis('v vanishes')]],
              [
                both(
                  [
                    ['==', 'v[j]*sum(m in I, u[m]^2)', hypothesis('critical in v')],
                    ['==', 'rhs', hypothesis('v vanishes')],
                  ],
                  [['==', 'rhs', hypothesis('v vanishes')]],
                ),
              ],
            ),
          ],
        ),
      ],
      instances: inKernel,
    },
    'critical if the product is zero': {
      given: point,
      without: all,
      hypotheses: {
        'no product': 'forall(i in I, j in J, u[i]*v[j] == 0)',
        'u in the kernel': 'forall(j in J, sum(i in I, C[i,j]*u[i]) == 0)',
        'v in the kernel': 'forall(i in I, sum(j in J, C[i,j]*v[j]) == 0)',
      },
      states:
        '(forall(i in I, u[i]*sum(j in J, v[j]^2) == sum(j in J, C[i,j]*v[j]))) and (forall(j in J, v[j]*sum(i in I, u[i]^2) == sum(i in I, C[i,j]*u[i])))',
      derivation: [
        both(
          [
            cases(
              'u[i] == 0',
              [
                ['==', '0', hypothesis('case')],
                ['==', 'rhs', hypothesis('v in the kernel')],
              ],
              [
                have('other zero', 'forall(j in J, v[j] == 0)', [
                  ['==', 'rhs', hypothesis('no product', { at: { i: 'i', j: 'j' }, times: '1/u[i]' })],
                ]),
                ['==', '0', hypothesis('other zero')],
                ['==', 'rhs', hypothesis('v in the kernel')],
              ],
            ),
          ],
          [
            cases(
              'v[j] == 0',
              [
                ['==', '0', hypothesis('case')],
                ['==', 'rhs', hypothesis('u in the kernel')],
              ],
              [
                have('other zero', 'forall(i in I, u[i] == 0)', [
                  ['==', 'rhs', hypothesis('no product', { at: { i: 'i', j: 'j' }, times: '1/v[j]' })],
                ]),
                ['==', '0', hypothesis('other zero')],
                ['==', 'rhs', hypothesis('u in the kernel')],
              ],
            ),
          ],
        ),
      ],
      instances: inKernel,
    },
    'critical if a singular pair': {
      given: { ...point, k: element('T'), c: real(), d: real() },
      without: ['distinct', 'largest'],
      hypotheses: pair,
      states:
        '(forall(i in I, u[i]*sum(j in J, v[j]^2) == sum(j in J, C[i,j]*v[j]))) and (forall(j in J, v[j]*sum(i in I, u[i]^2) == sum(i in I, C[i,j]*u[i])))',
      derivation: [
        ...lengths,
        both(
          [
            ['==', 'c*U[i,k]*d^2', hypothesis('u along U_k'), hypothesis('length of v')],
            ['==', 'd*U[i,k]*(c*d)', algebra()],
            ['==', 'd*U[i,k]*s[k]', hypothesis('sizes', { times: 'd*U[i,k]' })],
            ['==', 'd*sum(t in T, s[t]*U[i,t]*delta(t,k))', algebra()],
            ['==', 'd*sum(t in T, s[t]*U[i,t]*sum(j in J, V[j,t]*V[j,k]))', hypothesis('right orthonormal')],
            ['==', `sum(j in J, ${entries}*(d*V[j,k]))`, algebra()],
            ['==', `sum(j in J, ${entries}*v[j])`, hypothesis('v along V_k')],
            ['==', 'rhs', unfold('C')],
          ],
          [
            ['==', 'd*V[j,k]*c^2', hypothesis('v along V_k'), hypothesis('length of u')],
            ['==', 'c*V[j,k]*(c*d)', algebra()],
            ['==', 'c*V[j,k]*s[k]', hypothesis('sizes', { times: 'c*V[j,k]' })],
            ['==', 'c*sum(t in T, s[t]*V[j,t]*delta(t,k))', algebra()],
            ['==', 'c*sum(t in T, s[t]*V[j,t]*sum(i in I, U[i,t]*U[i,k]))', hypothesis('left orthonormal')],
            ['==', `sum(i in I, ${entries}*(c*U[i,k]))`, algebra()],
            ['==', `sum(i in I, ${entries}*u[i])`, hypothesis('u along U_k')],
            ['==', 'rhs', unfold('C')],
          ],
        ),
      ],
      instances: { ...onPair, construct: { ...onPair.construct, c: 'factor', d: 's[k]/factor' } },
    },
    value: {
      given: { ...point, k: element('T') },
      without: ['distinct', 'largest'],
      hypotheses: { 'a singular pair': 'forall(i in I, j in J, u[i]*v[j] == s[k]*U[i,k]*V[j,k])' },
      states: 'f(u, v) == 1/2*sum(t in T, (1 - delta(t,k))*s[t]^2)',
      derivation: [
        ['==', `1/2*sum(i in I, sum(j in J, (u[i]*v[j] - ${entries})^2))`, unfold('f', 'C')],
        [
          '==',
          `1/2*sum(i in I, sum(j in J, (s[k]*U[i,k]*V[j,k] - ${entries})^2))`,
          hypothesis('a singular pair'),
        ],
        ['==', '1/2*sum(i in I, sum(j in J, sum(t in T, (1 - delta(t,k))*s[t]*U[i,t]*V[j,t])^2))', algebra()],
        [
          '==',
          '1/2*sum(q in T, sum(r in T, (1 - delta(q,k))*s[q]*(1 - delta(r,k))*s[r]*sum(i in I, U[i,q]*U[i,r])*sum(j in J, V[j,q]*V[j,r])))',
          algebra(),
        ],
        [
          '==',
          '1/2*sum(q in T, sum(r in T, (1 - delta(q,k))*s[q]*(1 - delta(r,k))*s[r]*delta(q,r)*delta(q,r)))',
          hypothesis('left orthonormal'),
          hypothesis('right orthonormal'),
        ],
        ['==', '1/2*sum(q in T, (1 - delta(q,k))^2*s[q]^2)', algebra()],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...onPair,
        regimes: {
          'three pairs': {
            sizes: { I: [3, 3], J: [3, 3], T: [3, 3] },
            draw: {
              row: { tables: [[2, 0, 1]] },
              line: { tables: [[0, 1, 2]] },
              shape: { tables: [[4, 2, 1]] },
            },
          },
        },
      },
    },
    'global minimum': {
      given: { ...point, k: element('T') },
      without: ['distinct'],
      hypotheses: {
        'a singular pair': 'forall(i in I, j in J, u[i]*v[j] == s[k]*U[i,k]*V[j,k])',
        'the best': 's[k] == s[top]',
      },
      states: 'forall(x in R[I], y in R[J], f(u, v) <= f(x, y))',
      derivation: [
        have(
          'expansion',
          `f(x, y) == 1/2*(sum(i in I, x[i]^2)*sum(j in J, y[j]^2) - 2*${product} + sum(t in T, s[t]^2))`,
          [
            ['==', `1/2*sum(i in I, sum(j in J, (x[i]*y[j] - ${entries})^2))`, unfold('f', 'C')],
            [
              '==',
              `1/2*(sum(i in I, x[i]^2)*sum(j in J, y[j]^2) - 2*${product} + sum(q in T, sum(r in T, s[q]*s[r]*sum(i in I, U[i,q]*U[i,r])*sum(j in J, V[j,q]*V[j,r]))))`,
              algebra(),
            ],
            [
              '==',
              `1/2*(sum(i in I, x[i]^2)*sum(j in J, y[j]^2) - 2*${product} + sum(q in T, sum(r in T, s[q]*s[r]*delta(q,r)*delta(q,r))))`,
              hypothesis('left orthonormal'),
              hypothesis('right orthonormal'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('stretched', 'sum(i in I, sum(j in J, C[i,j]*y[j])^2) <= s[top]^2*sum(j in J, y[j]^2)', [
          ['==', `sum(i in I, sum(j in J, ${entries}*y[j])^2)`, unfold('C')],
          [
            '<=',
            'rhs',
            lemma('eckart-young-mirsky', {
              part: 'spectral norm, bound',
              at: { I: 'I', J: 'J', T: 'T', s: 's', U: 'U', V: 'V', c: 's[top]', x: 'y' },
            }),
          ],
        ]),
        have('product', `${product}^2 <= sum(i in I, x[i]^2)*(s[top]^2*sum(j in J, y[j]^2))`, [
          ['==', `sum(i in I, x[i]*sum(j in J, ${entries}*y[j]))^2`, algebra()],
          ['==', 'sum(i in I, x[i]*sum(j in J, C[i,j]*y[j]))^2', unfold('C')],
          [
            '<=',
            'sum(i in I, x[i]^2)*sum(i in I, sum(j in J, C[i,j]*y[j])^2)',
            lemma('cauchy-schwarz', {
              part: 'squared',
              at: { I: 'I', u: 'x', v: 'array(i in I, sum(j in J, C[i,j]*y[j]))' },
            }),
          ],
          ['<=', 'rhs', hypothesis('stretched')],
        ]),
        have('at most', `2*${product} <= sum(i in I, x[i]^2)*sum(j in J, y[j]^2) + s[top]^2`, [
          ['<=', `2*${product} + (${product}/s[top] - s[top])^2`, sign()],
          ['==', `1/s[top]^2*${product}^2 + s[top]^2`, algebra()],
          [
            '<=',
            '1/s[top]^2*(sum(i in I, x[i]^2)*(s[top]^2*sum(j in J, y[j]^2))) + s[top]^2',
            hypothesis('product'),
          ],
          ['==', 'rhs', algebra()],
        ]),
        ['==', '1/2*sum(t in T, (1 - delta(t,k))*s[t]^2)', lemma(id, { part: 'value' })],
        ['==', '1/2*(sum(t in T, s[t]^2) - s[k]^2)', algebra()],
        ['==', '1/2*(sum(t in T, s[t]^2) - s[top]^2)', hypothesis('the best')],
        [
          '<=',
          `1/2*(sum(i in I, x[i]^2)*sum(j in J, y[j]^2) - 2*${product} + sum(t in T, s[t]^2))`,
          hypothesis('at most', { times: '1/2' }),
        ],
        ['==', 'rhs', hypothesis('expansion')],
      ],
      instances: {
        ...onPair,
        regimes: {
          'tight: the minimum': {
            construct: { ...onPair.construct, 'x[i in I]': 'u[i]', 'y[j in J]': 'v[j]' },
          },
        },
      },
    },
    'second derivative': {
      given: { ...point, g: array('I'), h: array('J') },
      where: { 'curvature(x in R[I], y in R[J])': curvature },
      without: all,
      states:
        'D(D(f(array(i in I, u[i] + r*g[i]), array(j in J, v[j] + r*h[j])), r = t), t = 0) == curvature(g, h)',
      derivation: [
        [
          '==',
          'D(D(1/2*sum(i in I, sum(j in J, ((u[i] + r*g[i])*(v[j] + r*h[j]) - C[i,j])^2)), r = t), t = 0)',
          unfold('f'),
        ],
        [
          '==',
          'sum(i in I, sum(j in J, (g[i]*v[j] + u[i]*h[j])^2)) + 2*sum(i in I, sum(j in J, (u[i]*v[j] - C[i,j])*g[i]*h[j]))',
          calculus(),
        ],
        ['==', 'rhs', unfold('curvature')],
      ],
    },
    'curvature at a singular pair': {
      given: { ...point, k: element('T'), c: real(), d: real(), a: real(), b: real() },
      where: { 'curvature(x in R[I], y in R[J])': curvature },
      without: ['distinct', 'largest'],
      hypotheses: { ...alongPair, 'not the best': 'k != top' },
      states:
        'curvature(array(i in I, a*U[i,top]), array(j in J, b*V[j,top])) == (a*d)^2 + (b*c)^2 - 2*a*b*s[top]',
      derivation: [
        ...lengths,
        unit('U', 'I', 'left orthonormal'),
        unit('V', 'J', 'right orthonormal'),
        have('across', 'sum(i in I, U[i,top]*u[i]) == 0', [
          ['==', 'sum(i in I, U[i,top]*(c*U[i,k]))', hypothesis('u along U_k')],
          ['==', 'c*sum(i in I, U[i,k]*U[i,top])', algebra()],
          ['==', 'c*delta(k,top)', hypothesis('left orthonormal')],
          ['==', 'rhs', hypothesis('not the best')],
        ]),
        image,
        [
          '==',
          'sum(i in I, sum(j in J, (a*U[i,top]*v[j] + u[i]*(b*V[j,top]))^2)) + 2*sum(i in I, sum(j in J, (u[i]*v[j] - C[i,j])*(a*U[i,top])*(b*V[j,top])))',
          unfold('curvature'),
        ],
        [
          '==',
          'a^2*sum(i in I, U[i,top]^2)*sum(j in J, v[j]^2) + b^2*sum(i in I, u[i]^2)*sum(j in J, V[j,top]^2) + 4*a*b*sum(i in I, U[i,top]*u[i])*sum(j in J, v[j]*V[j,top]) - 2*a*b*sum(i in I, U[i,top]*sum(j in J, C[i,j]*V[j,top]))',
          algebra(),
        ],
        [
          '==',
          'a^2*1*d^2 + b^2*c^2*1 + 4*a*b*0*sum(j in J, v[j]*V[j,top]) - 2*a*b*sum(i in I, U[i,top]*(s[top]*U[i,top]))',
          hypothesis('unit U'),
          hypothesis('unit V'),
          hypothesis('length of u'),
          hypothesis('length of v'),
          hypothesis('across'),
          hypothesis('image'),
        ],
        ['==', 'a^2*d^2 + b^2*c^2 - 2*a*b*s[top]*sum(i in I, U[i,top]^2)', algebra()],
        ['==', 'a^2*d^2 + b^2*c^2 - 2*a*b*s[top]*1', hypothesis('unit U')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...onPair,
        sizes: { T: [2, 2] },
        construct: { ...onPair.construct, c: 'factor', d: 's[k]/factor' },
        regimes: { 'not critical': { construct: { 'v[j in J]': '2*V[j,k]', d: '2' } } },
      },
    },
    'strict saddle at a singular pair': {
      given: { ...point, k: element('T'), a: real('positive') },
      where: { 'curvature(x in R[I], y in R[J])': curvature },
      hypotheses: {
        'u along U_k': 'forall(i in I, u[i] == a*sqrt(s[k])*U[i,k])',
        'v along V_k': 'forall(j in J, v[j] == sqrt(s[k])/a*V[j,k])',
        'not the best': 'k != top',
      },
      states:
        '(curvature(array(i in I, a*U[i,top]), array(j in J, 1/a*V[j,top])) == 2*(s[k] - s[top])) and (2*(s[k] - s[top]) < 0)',
      derivation: [
        have('less', 's[k] < s[top]', [
          have('at most', 's[k] <= s[top]', [['<=', 'rhs', hypothesis('largest')]]),
          have('another', 's[k] != s[top]', [by(hypothesis('distinct', { at: { q: 'k', r: 'top' } }))]),
          ['<', 'rhs', sign()],
        ]),
        both(
          [
            [
              '==',
              '(a*(sqrt(s[k])/a))^2 + (1/a*(a*sqrt(s[k])))^2 - 2*a*(1/a)*s[top]',
              lemma(id, {
                part: 'curvature at a singular pair',
                at: { c: 'a*sqrt(s[k])', d: 'sqrt(s[k])/a', a: 'a', b: '1/a' },
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
          [
            ['<', '2*(s[top] - s[top])', hypothesis('less')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        sizes: { T: [2, 2] },
        construct: {
          ...planted.construct,
          'u[i in I]': 'a*sqrt(s[k])*U[i,k]',
          'v[j in J]': 'sqrt(s[k])/a*V[j,k]',
        },
      },
      slack: 'the curvature is twice the difference of the singular values',
    },
    'strict saddle, v = 0': {
      given: { ...point, c: real() },
      where: { 'curvature(x in R[I], y in R[J])': curvature },
      without: ['distinct', 'largest'],
      hypotheses: {
        'v is 0': 'forall(j in J, v[j] == 0)',
        'large factor': 'sum(i in I, u[i]^2)/(2*s[top]) < c',
      },
      states:
        '(curvature(array(i in I, c*U[i,top]), array(j in J, V[j,top])) == sum(i in I, u[i]^2) - 2*c*s[top]) and (sum(i in I, u[i]^2) - 2*c*s[top] < 0)',
      derivation: [
        unit('U', 'I', 'left orthonormal'),
        unit('V', 'J', 'right orthonormal'),
        image,
        both(
          [
            [
              '==',
              'sum(i in I, sum(j in J, (c*U[i,top]*v[j] + u[i]*V[j,top])^2)) + 2*sum(i in I, sum(j in J, (u[i]*v[j] - C[i,j])*(c*U[i,top])*V[j,top]))',
              unfold('curvature'),
            ],
            [
              '==',
              'sum(i in I, sum(j in J, (u[i]*V[j,top])^2)) - 2*sum(i in I, sum(j in J, C[i,j]*(c*U[i,top])*V[j,top]))',
              hypothesis('v is 0'),
            ],
            [
              '==',
              'sum(i in I, u[i]^2)*sum(j in J, V[j,top]^2) - 2*c*sum(i in I, U[i,top]*sum(j in J, C[i,j]*V[j,top]))',
              algebra(),
            ],
            [
              '==',
              'sum(i in I, u[i]^2)*1 - 2*c*sum(i in I, U[i,top]*(s[top]*U[i,top]))',
              hypothesis('unit V'),
              hypothesis('image'),
            ],
            ['==', 'sum(i in I, u[i]^2) - 2*c*s[top]*sum(i in I, U[i,top]^2)', algebra()],
            ['==', 'sum(i in I, u[i]^2) - 2*c*s[top]*1', hypothesis('unit U')],
            ['==', 'rhs', algebra()],
          ],
          [
            [
              '<',
              'sum(i in I, u[i]^2) - 2*(sum(i in I, u[i]^2)/(2*s[top]))*s[top]',
              hypothesis('large factor'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        raw: { ...planted.raw, more: real('positive') },
        construct: {
          ...planted.construct,
          'v[j in J]': '0',
          c: 'sum(i in I, u[i]^2)/(2*s[top]) + more',
        },
      },
      slack: 'both sides agree at the smallest factor',
    },
    'strict saddle, u = 0': {
      given: { ...point, c: real() },
      where: { 'curvature(x in R[I], y in R[J])': curvature },
      without: ['distinct', 'largest'],
      hypotheses: {
        'u is 0': 'forall(i in I, u[i] == 0)',
        'large factor': 'sum(j in J, v[j]^2)/(2*s[top]) < c',
      },
      states:
        '(curvature(array(i in I, U[i,top]), array(j in J, c*V[j,top])) == sum(j in J, v[j]^2) - 2*c*s[top]) and (sum(j in J, v[j]^2) - 2*c*s[top] < 0)',
      derivation: [
        unit('U', 'I', 'left orthonormal'),
        unit('V', 'J', 'right orthonormal'),
        image,
        both(
          [
            [
              '==',
              'sum(i in I, sum(j in J, (U[i,top]*v[j] + u[i]*(c*V[j,top]))^2)) + 2*sum(i in I, sum(j in J, (u[i]*v[j] - C[i,j])*U[i,top]*(c*V[j,top])))',
              unfold('curvature'),
            ],
            [
              '==',
              'sum(i in I, sum(j in J, (U[i,top]*v[j])^2)) - 2*sum(i in I, sum(j in J, C[i,j]*U[i,top]*(c*V[j,top])))',
              hypothesis('u is 0'),
            ],
            [
              '==',
              'sum(j in J, v[j]^2)*sum(i in I, U[i,top]^2) - 2*c*sum(i in I, U[i,top]*sum(j in J, C[i,j]*V[j,top]))',
              algebra(),
            ],
            [
              '==',
              'sum(j in J, v[j]^2)*1 - 2*c*sum(i in I, U[i,top]*(s[top]*U[i,top]))',
              hypothesis('unit U'),
              hypothesis('image'),
            ],
            ['==', 'sum(j in J, v[j]^2) - 2*c*s[top]*sum(i in I, U[i,top]^2)', algebra()],
            ['==', 'sum(j in J, v[j]^2) - 2*c*s[top]*1', hypothesis('unit U')],
            ['==', 'rhs', algebra()],
          ],
          [
            [
              '<',
              'sum(j in J, v[j]^2) - 2*(sum(j in J, v[j]^2)/(2*s[top]))*s[top]',
              hypothesis('large factor'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        raw: { ...planted.raw, more: real('positive') },
        construct: {
          ...planted.construct,
          'u[i in I]': '0',
          c: 'sum(j in J, v[j]^2)/(2*s[top]) + more',
        },
      },
      slack: 'both sides agree at the smallest factor',
    },
    'not convex': {
      given: { ...point, k: element('T') },
      without: ['distinct', 'largest'],
      hypotheses: { 'a singular pair': 'forall(i in I, j in J, u[i]*v[j] == s[k]*U[i,k]*V[j,k])' },
      states:
        'f(u, v)/2 + f(array(i in I, -u[i]), array(j in J, -v[j]))/2 < f(array(i in I, 0), array(j in J, 0))',
      derivation: [
        have('the same', 'f(array(i in I, -u[i]), array(j in J, -v[j])) == f(u, v)', [
          ['==', '1/2*sum(i in I, sum(j in J, ((-u[i])*(-v[j]) - C[i,j])^2))', unfold('f')],
          ['==', '1/2*sum(i in I, sum(j in J, (u[i]*v[j] - C[i,j])^2))', algebra()],
          ['==', 'rhs', unfold('f')],
        ]),
        ['==', 'f(u, v)', hypothesis('the same')],
        ['==', '1/2*sum(t in T, (1 - delta(t,k))*s[t]^2)', lemma(id, { part: 'value' })],
        ['==', '1/2*sum(t in T, s[t]^2) - 1/2*s[k]^2', algebra()],
        ['<', '1/2*sum(t in T, s[t]^2)', sign()],
        ['==', '1/2*sum(q in T, sum(r in T, s[q]*s[r]*delta(q,r)*delta(q,r)))', algebra()],
        [
          '==',
          '1/2*sum(q in T, sum(r in T, s[q]*s[r]*sum(i in I, U[i,q]*U[i,r])*sum(j in J, V[j,q]*V[j,r])))',
          hypothesis('left orthonormal'),
          hypothesis('right orthonormal'),
        ],
        ['==', `1/2*sum(i in I, sum(j in J, ${entries}^2))`, algebra()],
        ['==', 'rhs', unfold('f', 'C')],
      ],
      instances: onPair,
      slack: 'the difference is s_k^2/2',
    },
    'three layers': {
      given: { dx: real(), dy: real(), dz: real() },
      where: { 'deep(x in R, y in R, z in R)': '1/2*(x*y*z - 1)^2' },
      without: all,
      states:
        '(D(D(deep(r*dx, r*dy, r*dz), r = t), t = 0) == 0) and ((D(deep(r*dx, r*dy, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))',
      derivation: [
        both(
          [
            ['==', 'D(D(1/2*(r*dx*(r*dy)*(r*dz) - 1)^2, r = t), t = 0)', unfold('deep')],
            ['==', 'rhs', calculus()],
          ],
          [
            both(
              [
                ['==', 'D(1/2*(r*dx*(r*dy)*(r*dz) - 1)^2, r = 0)', unfold('deep')],
                ['==', 'rhs', calculus()],
              ],
              [
                ['==', '0', unfold('deep')],
                ['<', '1/2', sign()],
                ['==', 'rhs', unfold('deep')],
              ],
            ),
          ],
        ),
      ],
      slack: 'the values are 0 and 1/2',
    },
  },

  instances: planted,

  controls: {
    convex: {
      part: 'not convex',
      replace: ['/2 < f(', '/2 >= f('],
      counterexample: { I: 1, J: 1, T: 1, s: [1], U: [[1]], V: [[1]], top: 0, k: 0, u: [1], v: [1] },
      because: 'for C = (1) the value at 0 is 1/2, and 0 at (1, 1) and (-1, -1)',
    },
    'every critical point is a global minimum': {
      part: 'global minimum',
      without: ['the best'],
      counterexample: { ...diagonal, k: 1, u: [0, 1], v: [0, 1], x: [2, 0], y: [1, 0] },
      instances: {
        sizes: { T: [2, 2] },
        construct: { ...onPair.construct, 'x[i in I]': 's[top]*U[i,top]', 'y[j in J]': 'V[j,top]' },
      },
      because: 'for C = diag(2, 1) the value at the second pair is 2, at the first 1/2',
    },
    'strict saddles with three layers': {
      part: 'three layers',
      replace: [
        '(D(D(deep(r*dx, r*dy, r*dz), r = t), t = 0) == 0)',
        '(D(D(deep(r*dx, r*dy, r*dz), r = t), t = 0) < 0)',
      ],
      counterexample: { I: 0, J: 0, T: 1, s: [1], U: [], V: [], top: 0, dx: 1, dy: 1, dz: 1 },
      because: 'all second derivatives of (x y z - 1)^2/2 vanish at 0, where it is no minimum',
    },
    'saddles below any factor': {
      part: 'strict saddle, v = 0',
      without: ['large factor'],
      counterexample: { ...scalar, u: [1], v: [0], c: 0 },
      instances: { construct: { ...planted.construct, 'v[j in J]': '0', c: '0' } },
      because: 'along V_1 alone the second derivative is |u|^2',
    },
  },
});
