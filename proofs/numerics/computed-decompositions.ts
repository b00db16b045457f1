/**
 * # What computed decompositions certify
 *
 * U, s, V (or eigenvectors and eigenvalues, or a Cholesky factor) come from an algorithm that nobody has to trust: what they are worth follows
 * from residuals that are computed from them. U and V need be neither orthonormal nor exact; dU and dV bound the distances of U'U and
 * V'V from the identity, R that of C from U diag(s) V', E that of U'CV from diag(s), all in the Frobenius norm, and q^2 >= (1 + dU)(1 + dV).
 * Then truncating the computed decomposition is an approximation of rank k that is within R + q E + (q^2 - 1) N of the best one, N its
 * distance; each computed value s_(k+1) is at most E + q sigma_(k+1), and sigma_(k+1) at most R + q s_(k+1), which is Weyl's inequality for
 * them. Within |Av - l v|/|v| of l is an eigenvalue of a symmetric A, and x'Ax differs from |L'x|^2 by at most the residual of A - LL' times
 * |x|^2. On instances ml-matrix computes the decompositions in doubles.
 * Not claimed: bounds of the residuals before they are computed (backward stability); bounds for singular vectors.
 */
import {
  algebra,
  array,
  both,
  choice,
  element,
  have,
  hypothesis,
  type InstanceSpec,
  indexSet,
  lemma,
  natural,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  witness,
} from 'lemmata';
import { bounds2, defects, twoFamilies } from '../lemmas/_nearly-orthonormal.ts';

const frobenius = (f: string) => `sum(i in I, sum(j in J, (${f})^2))`;
const sameVectors = { T: 'T', I: 'I', J: 'J', U: 'U', V: 'V', dU: 'dU', dV: 'dV' };
const computed = {
  ...twoFamilies,
  C: array('I', 'J'),
  s: array('T', { is: 'nonnegative' }),
  R0: real('nonnegative'),
  E0: real('nonnegative'),
  q: real('nonnegative'),
  k: natural(),
  c: real('nonnegative'),
  mark: array('T'),
};
const factors = { P: array('I', 'nat'), Q: array('nat', 'J') };
const coordinates = 'sum(i in I, U[i,a]*sum(j in J, C[i,j]*V[j,b]))';
const residuals = {
  q: '(1 + dU)*(1 + dV) <= q^2',
  residual: `${frobenius('C[i,j] - sum(t in T, s[t]*U[i,t]*V[j,t])')} <= R0^2`,
  coordinates: `sum(a in T, sum(b in T, (${coordinates} - s[a]*delta(a,b))^2)) <= E0^2`,
};
const exactly = { I: 'I', J: 'J', T: 'T2', s: 's2', U: 'U2', V: 'V2' };
const order = {
  marks: 'forall(t in T, mark[t]^2 == mark[t])',
  'k marked': 'sum(t in T, mark[t]) == k',
  'the largest': 'forall(t in T, mark[t]*c <= mark[t]*s[t])',
  'the others': 'forall(t in T, (1 - mark[t])*s[t] <= (1 - mark[t])*c)',
};
const bothWays = {
  tables: [
    [0, 1],
    [1, 0],
  ],
} as const;
/** What ml-matrix computes of C, and bounds of its residuals. */
const decomposed = {
  sizes: { I: [2, 3], J: [2, 2], T: [2, 2], k: [1, 1] },
  raw: {
    leftVectors: array('I', 'T'),
    values: array('T'),
    rightVectors: array('J', 'T'),
    position: array('T'),
    row: choice('T', 'I'),
    column: choice('T', 'J'),
    excess: real('nonnegative'),
    gap: real('nonnegative'),
    small: real('nonnegative'),
    size: real('positive'),
  },
  draw: { position: { tables: [[0, 1]] }, row: bothWays, column: bothWays },
  oracle: {
    ask: 'singular values',
    of: { matrix: 'C' },
    gives: { left: 'leftVectors', values: 'values', right: 'rightVectors' },
  },
  construct: {
    'U[i in I, t in T]': 'leftVectors[i,t]',
    'V[j in J, t in T]': 'rightVectors[j,t]',
    's[t in T]': 'values[t]',
    'mark[t in T]': 'indicator(position[t] + 1 <= k)',
    c: 'sum(t in T, position[t]*values[t])',
    ...bounds2,
    q: '1 + (dU + dV + dU*dV)/2',
    R0: 'sum(i in I, sum(j in J, abs(C[i,j] - sum(t in T, s[t]*U[i,t]*V[j,t]))))',
    E0: `sum(a in T, sum(b in T, abs(${coordinates} - s[a]*delta(a,b))))`,
  },
} as const satisfies InstanceSpec;
/** The computed truncation in columns. */
const best = {
  'P[i in I, l in nat]': 'sum(t in T, indicator(position[t] == l)*s[t]*U[i,t])',
  'Q[l in nat, j in J]': 'sum(t in T, indicator(position[t] == l)*V[j,t])',
};
const square = { sizes: { I: [2, 2], J: [2, 2], T: [2, 2], T2: [2, 2], k: [1, 1] } } as const;
const diagonal = {
  'C[i in I, j in J]': 'sum(t in T, (small + gap*(1 - position[t]))*delta(i,row[t])*delta(j,column[t]))',
};
/** A matrix with the singular values small + gap and small. */
const exactDecomposition = {
  'U2[i in I, t in T2]': 'delta(i,row2[t]) - 2*left[i]*left[row2[t]]/sum(h in I, left[h]^2)',
  'V2[j in J, t in T2]': 'delta(j,column2[t]) - 2*right[j]*right[column2[t]]/sum(h in J, right[h]^2)',
  's2[t in T2]': 'small + gap*(1 - place[t])',
  'mark2[t in T2]': 'indicator(place[t] + 1 <= k)',
  c2: 'small',
  'P2[i in I, l in nat]': 'sum(t in T2, indicator(place[t] == l)*s2[t]*U2[i,t])',
  'Q2[l in nat, j in J]': 'sum(t in T2, indicator(place[t] == l)*V2[j,t])',
  'C[i in I, j in J]': 'sum(t in T2, s2[t]*U2[i,t]*V2[j,t])',
};
const exchanged = {
  'C[i in I, j in J]': 'sum(t in T, (2 - position[t])*delta(i,row[t])*delta(j,column[t]))',
  'U[i in I, t in T]': 'sum(a in T, (1 - delta(a,t))*delta(i,row[a]))',
  'V[j in J, t in T]': 'sum(a in T, (1 - delta(a,t))*delta(j,column[a]))',
  's[t in T]': '2 - position[t]',
  dU: '0',
  dV: '0',
  q: '1',
  c: '1',
};
/** Vectors of length 2. */
const stretched = {
  sizes: { I: [1, 1], J: [1, 1], T: [1, 1], T2: [1, 1], k: [0, 0] },
  draw: { z: { oneOf: [0] }, z2: { oneOf: [0] } },
  construct: {
    'C[i in I, j in J]': '1',
    'U[i in I, t in T]': '2',
    'V[j in J, t in T]': '2',
    's[t in T]': '4',
    'mark[t in T]': '0',
    c: '4',
    dU: '3',
    dV: '3',
    q: '4',
    R0: '15',
    E0: '0',
    'P[i in I, l in nat]': '0',
    'Q[l in nat, j in J]': '0',
    'U2[i in I, t in T2]': '1',
    'V2[j in J, t in T2]': '1',
    's2[t in T2]': '1',
    'mark2[t in T2]': '0',
    c2: '1',
    'P2[i in I, l in nat]': '0',
    'Q2[l in nat, j in J]': '0',
  },
} as const satisfies InstanceSpec;
/** diag(2, 1), and its singular vectors in the wrong order. */
const swapped = {
  I: 2,
  J: 2,
  T: 2,
  C: [
    [2, 0],
    [0, 1],
  ],
  U: [
    [0, 1],
    [1, 0],
  ],
  V: [
    [0, 1],
    [1, 0],
  ],
  s: [2, 1],
  dU: 0,
  dV: 0,
  q: 1,
  R0: 0,
  E0: 0,
  k: 1,
  c: 1,
  mark: [1, 0],
};

export default proof({
  id: 'computed-decompositions',
  title: 'Residuals of computed decompositions bound the errors of what is made of them',
  sources: [{ document: 'foundations-book', section: 'Low-rank approximation', relation: 'made precise' }],
  references: ['horn2013, Section 7.4', 'parlett1998, Theorem 4.5.1', 'higham2002, Chapters 10 and 20'],

  given: {},

  parts: {
    truncation: {
      given: { ...computed, ...factors, N: real('nonnegative') },
      hypotheses: {
        ...defects,
        ...residuals,
        ...order,
        'distance of the competitor': `${frobenius('C[i,j] - sum(l in range(k), P[i,l]*Q[l,j])')} <= N^2`,
      },
      states: `${frobenius('C[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t])')} <= (R0 + q*(E0 + q*N))^2`,
      derivation: [
        have('tail', 'sum(t in T, (1 - mark[t])*s[t]^2) <= (E0 + q*N)^2', [
          have(
            'moved',
            'sum(a in T, sum(b in T, sum(i in I, U[i,a]*sum(j in J, (C[i,j] - sum(l in range(k), P[i,l]*Q[l,j]))*V[j,b]))^2)) <= (q*N)^2',
            [
              [
                '<=',
                `(1 + dU)*(1 + dV)*${frobenius('C[i,j] - sum(l in range(k), P[i,l]*Q[l,j])')}`,
                lemma('nearly-orthonormal-vectors', {
                  part: 'both sides',
                  at: {
                    ...sameVectors,
                    M: 'array(i in I, j in J, C[i,j] - sum(l in range(k), P[i,l]*Q[l,j]))',
                  },
                }),
              ],
              ['<=', '(1 + dU)*(1 + dV)*N^2', hypothesis('distance of the competitor')],
              ['<=', 'q^2*N^2', hypothesis('q')],
              ['==', 'rhs', algebra()],
            ],
          ),
          have(
            'coordinates, turned',
            `sum(a in T, sum(b in T, (s[a]*delta(a,b) - ${coordinates})^2)) <= E0^2`,
            [
              ['==', `sum(a in T, sum(b in T, (${coordinates} - s[a]*delta(a,b))^2))`, algebra()],
              ['<=', 'rhs', hypothesis('coordinates')],
            ],
          ),
          [
            '<=',
            'sum(a in T, sum(b in T, (sum(t in T, s[t]*delta(a,t)*delta(b,t)) - sum(l in range(k), sum(i in I, U[i,a]*P[i,l])*sum(j in J, Q[l,j]*V[j,b])))^2))',
            lemma('eckart-young-mirsky', {
              part: 'Frobenius, lower bound',
              at: {
                I: 'T',
                J: 'T',
                T: 'T',
                s: 's',
                U: 'array(a in T, t in T, delta(a,t))',
                V: 'array(a in T, t in T, delta(a,t))',
                k: 'k',
                c: 'c',
                mark: 'mark',
                P: 'array(a in T, l in nat, sum(i in I, U[i,a]*P[i,l]))',
                Q: 'array(l in nat, b in T, sum(j in J, Q[l,j]*V[j,b]))',
              },
            }),
          ],
          [
            '==',
            `sum(a in T, sum(b in T, ((s[a]*delta(a,b) - ${coordinates}) + sum(i in I, U[i,a]*sum(j in J, (C[i,j] - sum(l in range(k), P[i,l]*Q[l,j]))*V[j,b])))^2))`,
            algebra(),
          ],
          [
            '<=',
            'rhs',
            lemma('minkowski-inequality', {
              part: 'matrices',
              at: {
                I: 'T',
                J: 'T',
                f: `array(a in T, b in T, s[a]*delta(a,b) - ${coordinates})`,
                g: 'array(a in T, b in T, sum(i in I, U[i,a]*sum(j in J, (C[i,j] - sum(l in range(k), P[i,l]*Q[l,j]))*V[j,b])))',
                M: 'E0',
                N: 'q*N',
              },
            }),
          ],
        ]),
        have('rest', `${frobenius('sum(t in T, (1 - mark[t])*s[t]*U[i,t]*V[j,t])')} <= (q*(E0 + q*N))^2`, [
          [
            '<=',
            '(1 + dU)*(1 + dV)*sum(t in T, ((1 - mark[t])*s[t])^2)',
            lemma('nearly-orthonormal-vectors', {
              part: 'sums of dyads',
              at: { ...sameVectors, r: 'array(t in T, (1 - mark[t])*s[t])' },
            }),
          ],
          ['<=', 'q^2*sum(t in T, ((1 - mark[t])*s[t])^2)', hypothesis('q')],
          ['==', 'q^2*sum(t in T, (1 - 2*mark[t] + mark[t]^2)*s[t]^2)', algebra()],
          ['==', 'q^2*sum(t in T, (1 - mark[t])*s[t]^2)', hypothesis('marks')],
          ['<=', 'q^2*(E0 + q*N)^2', hypothesis('tail')],
          ['==', 'rhs', algebra()],
        ]),
        [
          '==',
          frobenius(
            '(C[i,j] - sum(t in T, s[t]*U[i,t]*V[j,t])) + sum(t in T, (1 - mark[t])*s[t]*U[i,t]*V[j,t])',
          ),
          algebra(),
        ],
        [
          '<=',
          'rhs',
          lemma('minkowski-inequality', {
            part: 'matrices',
            at: {
              I: 'I',
              J: 'J',
              f: 'array(i in I, j in J, C[i,j] - sum(t in T, s[t]*U[i,t]*V[j,t]))',
              g: 'array(i in I, j in J, sum(t in T, (1 - mark[t])*s[t]*U[i,t]*V[j,t]))',
              M: 'R0',
              N: 'q*(E0 + q*N)',
            },
          }),
        ],
      ],
      instances: {
        ...decomposed,
        construct: {
          ...decomposed.construct,
          N: 'sum(i in I, sum(j in J, abs(C[i,j] - sum(l in range(k), P[i,l]*Q[l,j]))))',
        },
        regimes: {
          'the computed truncation': {
            construct: {
              ...decomposed.construct,
              ...best,
              N: 'sum(i in I, sum(j in J, abs(C[i,j] - sum(l in range(k), P[i,l]*Q[l,j]))))',
            },
          },
          'tight: a diagonal matrix': {
            ...square,
            construct: { ...decomposed.construct, ...diagonal, ...best, N: 'small' },
          },
        },
      },
    },
    'computed singular values': {
      given: {
        ...computed,
        ...factors,
        z: element('T'),
        T2: nonemptySet('singular triplets, exactly'),
        s2: array('T2', { is: 'nonnegative' }),
        U2: array('I', 'T2'),
        V2: array('J', 'T2'),
        c2: real('nonnegative'),
        mark2: array('T2'),
        z2: element('T2'),
        P2: array('I', 'nat'),
        Q2: array('nat', 'J'),
      },
      hypotheses: {
        ...defects,
        ...residuals,
        ...order,
        'the next': '(mark[z] == 0) and (s[z] == c)',
        'columns of the truncation':
          'forall(i in I, j in J, sum(l in range(k), P[i,l]*Q[l,j]) == sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))',
        decomposition: 'forall(i in I, j in J, C[i,j] == sum(t in T2, s2[t]*U2[i,t]*V2[j,t]))',
        'left orthonormal': 'forall(a in T2, b in T2, sum(i in I, U2[i,a]*U2[i,b]) == delta(a,b))',
        'right orthonormal': 'forall(a in T2, b in T2, sum(j in J, V2[j,a]*V2[j,b]) == delta(a,b))',
        'marks, exactly': 'forall(t in T2, mark2[t]^2 == mark2[t])',
        'k marked, exactly': 'sum(t in T2, mark2[t]) == k',
        'the largest, exactly': 'forall(t in T2, mark2[t]*c2 <= mark2[t]*s2[t])',
        'the others, exactly': 'forall(t in T2, (1 - mark2[t])*s2[t] <= (1 - mark2[t])*c2)',
        'the next, exactly': '(mark2[z2] == 0) and (s2[z2] == c2)',
        'columns of the truncation, exactly':
          'forall(i in I, j in J, sum(l in range(k), P2[i,l]*Q2[l,j]) == sum(t in T2, mark2[t]*s2[t]*U2[i,t]*V2[j,t]))',
      },
      states: '(c2 <= R0 + q*c) and (c <= E0 + q*c2)',
      derivation: [
        have(
          'matrix of bounded size',
          'forall(x in R[J], sum(i in I, sum(j in J, (C[i,j] - sum(t in T, s[t]*U[i,t]*V[j,t]))*x[j])^2) <= R0^2*sum(j in J, x[j]^2))',
          [
            [
              '<=',
              `sum(i in I, sum(j in J, (C[i,j] - sum(t in T, s[t]*U[i,t]*V[j,t]))^2)*sum(j in J, x[j]^2))`,
              lemma('cauchy-schwarz', {
                part: 'squared',
                at: { I: 'J', u: 'array(j in J, C[i,j] - sum(t in T, s[t]*U[i,t]*V[j,t]))', v: 'x' },
              }),
            ],
            ['==', `${frobenius('C[i,j] - sum(t in T, s[t]*U[i,t]*V[j,t])')}*sum(j in J, x[j]^2)`, algebra()],
            ['<=', 'rhs', hypothesis('residual')],
          ],
        ),
        have('small tail', 'forall(t in T, ((1 - mark[t])*s[t])^2 <= c^2)', [
          have('bits', '0 <= 1 - mark[t]', [
            ['<=', '(1 - mark[t])^2', sign()],
            ['==', '1 - 2*mark[t] + mark[t]^2', algebra()],
            ['==', '1 - 2*mark[t] + mark[t]', hypothesis('marks')],
            ['==', 'rhs', algebra()],
          ]),
          ['==', '(1 - mark[t])*s[t]*((1 - mark[t])*s[t])', algebra()],
          [
            '<=',
            '(1 - mark[t])*s[t]*((1 - mark[t])*c)',
            hypothesis('the others', { times: '(1 - mark[t])*s[t]' }),
          ],
          ['<=', '(1 - mark[t])*c*((1 - mark[t])*c)', hypothesis('the others', { times: '(1 - mark[t])*c' })],
          ['==', '(1 - 2*mark[t] + mark[t]^2)*c^2', algebra()],
          ['==', '(1 - 2*mark[t]^2 + mark[t]^2)*c^2', hypothesis('marks')],
          ['<=', 'rhs', sign()],
        ]),
        have(
          'tail of bounded size',
          'forall(x in R[J], sum(i in I, sum(t in T, U[i,t]*((1 - mark[t])*s[t]*sum(j in J, V[j,t]*x[j])))^2) <= (q*c)^2*sum(j in J, x[j]^2))',
          [
            [
              '<=',
              '(1 + dU)*sum(t in T, ((1 - mark[t])*s[t]*sum(j in J, V[j,t]*x[j]))^2)',
              lemma('nearly-orthonormal-vectors', {
                part: 'combinations',
                at: {
                  T: 'T',
                  I: 'I',
                  U: 'U',
                  d: 'dU',
                  z: 'array(t in T, (1 - mark[t])*s[t]*sum(j in J, V[j,t]*x[j]))',
                },
              }),
            ],
            ['==', '(1 + dU)*sum(t in T, ((1 - mark[t])*s[t])^2*sum(j in J, V[j,t]*x[j])^2)', algebra()],
            ['<=', '(1 + dU)*sum(t in T, c^2*sum(j in J, V[j,t]*x[j])^2)', hypothesis('small tail')],
            ['==', '(1 + dU)*c^2*sum(t in T, sum(j in J, V[j,t]*x[j])^2)', algebra()],
            [
              '<=',
              '(1 + dU)*c^2*((1 + dV)*sum(j in J, x[j]^2))',
              lemma('nearly-orthonormal-vectors', {
                part: 'inner products',
                at: { T: 'T', I: 'J', U: 'V', d: 'dV', y: 'x' },
              }),
            ],
            ['==', '(1 + dU)*(1 + dV)*c^2*sum(j in J, x[j]^2)', algebra()],
            ['<=', 'q^2*c^2*sum(j in J, x[j]^2)', hypothesis('q')],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'error of the truncation',
          'forall(x in R[J], sum(i in I, sum(j in J, (sum(t in T2, s2[t]*U2[i,t]*V2[j,t]) - sum(l in range(k), P[i,l]*Q[l,j]))*x[j])^2) <= (R0 + q*c)^2*sum(j in J, x[j]^2))',
          [
            have(
              'one',
              'sum(i in I, sum(j in J, (C[i,j] - sum(t in T, s[t]*U[i,t]*V[j,t]))*x[j])^2) <= R0^2*sum(j in J, x[j]^2)',
              [['<=', 'rhs', hypothesis('matrix of bounded size')]],
            ),
            have(
              'other',
              'sum(i in I, sum(t in T, U[i,t]*((1 - mark[t])*s[t]*sum(j in J, V[j,t]*x[j])))^2) <= (q*c)^2*sum(j in J, x[j]^2)',
              [['<=', 'rhs', hypothesis('tail of bounded size')]],
            ),
            [
              '==',
              'sum(i in I, sum(j in J, (C[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))*x[j])^2)',
              hypothesis('decomposition'),
              hypothesis('columns of the truncation'),
            ],
            [
              '==',
              'sum(i in I, (sum(j in J, (C[i,j] - sum(t in T, s[t]*U[i,t]*V[j,t]))*x[j]) + sum(t in T, U[i,t]*((1 - mark[t])*s[t]*sum(j in J, V[j,t]*x[j]))))^2)',
              algebra(),
            ],
            [
              '<=',
              'rhs',
              lemma('minkowski-inequality', {
                part: 'vectors',
                at: {
                  I: 'I',
                  f: 'array(i in I, sum(j in J, (C[i,j] - sum(t in T, s[t]*U[i,t]*V[j,t]))*x[j]))',
                  g: 'array(i in I, sum(t in T, U[i,t]*((1 - mark[t])*s[t]*sum(j in J, V[j,t]*x[j]))))',
                  M: 'R0',
                  N: 'q*c',
                  w: 'sum(j in J, x[j]^2)',
                },
              }),
            ],
          ],
        ),
        have('first, squared', 'c2^2 <= (R0 + q*c)^2', [
          [
            '<=',
            'rhs',
            lemma('eckart-young-mirsky', {
              part: 'spectral, lower bound',
              at: { ...exactly, k: 'k', c: 'c2', mark: 'mark2', z: 'z2', M: '(R0 + q*c)^2', P: 'P', Q: 'Q' },
            }),
          ],
        ]),
        have(
          'coordinates of bounded size',
          `forall(x in R[T], sum(a in T, sum(b in T, (s[a]*delta(a,b) - ${coordinates})*x[b])^2) <= E0^2*sum(b in T, x[b]^2))`,
          [
            [
              '<=',
              `sum(a in T, sum(b in T, (s[a]*delta(a,b) - ${coordinates})^2)*sum(b in T, x[b]^2))`,
              lemma('cauchy-schwarz', {
                part: 'squared',
                at: { I: 'T', u: `array(b in T, s[a]*delta(a,b) - ${coordinates})`, v: 'x' },
              }),
            ],
            [
              '==',
              `sum(a in T, sum(b in T, (${coordinates} - s[a]*delta(a,b))^2))*sum(b in T, x[b]^2)`,
              algebra(),
            ],
            ['<=', 'rhs', hypothesis('coordinates')],
          ],
        ),
        have(
          'exact truncation',
          'forall(y in R[J], sum(i in I, sum(j in J, (C[i,j] - sum(l in range(k), P2[i,l]*Q2[l,j]))*y[j])^2) <= c2^2*sum(j in J, y[j]^2))',
          [
            [
              '==',
              'sum(i in I, sum(j in J, (sum(t in T2, s2[t]*U2[i,t]*V2[j,t]) - sum(t in T2, mark2[t]*s2[t]*U2[i,t]*V2[j,t]))*y[j])^2)',
              hypothesis('decomposition'),
              hypothesis('columns of the truncation, exactly'),
            ],
            [
              '<=',
              'rhs',
              lemma('eckart-young-mirsky', {
                part: 'spectral, attained',
                at: { ...exactly, c: 'c2', mark: 'mark2', z: 'z2', x: 'y' },
              }),
            ],
          ],
        ),
        have(
          'moved',
          'forall(x in R[T], sum(a in T, sum(i in I, U[i,a]*sum(j in J, (C[i,j] - sum(l in range(k), P2[i,l]*Q2[l,j]))*sum(b in T, V[j,b]*x[b])))^2) <= (q*c2)^2*sum(b in T, x[b]^2))',
          [
            [
              '<=',
              '(1 + dU)*sum(i in I, sum(j in J, (C[i,j] - sum(l in range(k), P2[i,l]*Q2[l,j]))*sum(b in T, V[j,b]*x[b]))^2)',
              lemma('nearly-orthonormal-vectors', {
                part: 'inner products',
                at: {
                  T: 'T',
                  I: 'I',
                  U: 'U',
                  d: 'dU',
                  y: 'array(i in I, sum(j in J, (C[i,j] - sum(l in range(k), P2[i,l]*Q2[l,j]))*sum(b in T, V[j,b]*x[b])))',
                },
              }),
            ],
            [
              '<=',
              '(1 + dU)*(c2^2*sum(j in J, sum(b in T, V[j,b]*x[b])^2))',
              hypothesis('exact truncation', { at: { y: 'array(j in J, sum(b in T, V[j,b]*x[b]))' } }),
            ],
            [
              '<=',
              '(1 + dU)*(c2^2*((1 + dV)*sum(b in T, x[b]^2)))',
              lemma('nearly-orthonormal-vectors', {
                part: 'combinations',
                at: { T: 'T', I: 'J', U: 'V', d: 'dV', z: 'x' },
              }),
            ],
            ['==', '(1 + dU)*(1 + dV)*c2^2*sum(b in T, x[b]^2)', algebra()],
            ['<=', 'q^2*c2^2*sum(b in T, x[b]^2)', hypothesis('q')],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'diagonal matrix',
          'forall(x in R[T], sum(a in T, sum(b in T, (sum(t in T, s[t]*delta(a,t)*delta(b,t)) - sum(l in range(k), sum(i in I, U[i,a]*P2[i,l])*sum(j in J, Q2[l,j]*V[j,b])))*x[b])^2) <= (E0 + q*c2)^2*sum(b in T, x[b]^2))',
          [
            have(
              'one',
              `sum(a in T, sum(b in T, (s[a]*delta(a,b) - ${coordinates})*x[b])^2) <= E0^2*sum(b in T, x[b]^2)`,
              [['<=', 'rhs', hypothesis('coordinates of bounded size')]],
            ),
            have(
              'other',
              'sum(a in T, sum(i in I, U[i,a]*sum(j in J, (C[i,j] - sum(l in range(k), P2[i,l]*Q2[l,j]))*sum(b in T, V[j,b]*x[b])))^2) <= (q*c2)^2*sum(b in T, x[b]^2)',
              [['<=', 'rhs', hypothesis('moved')]],
            ),
            [
              '==',
              `sum(a in T, (sum(b in T, (s[a]*delta(a,b) - ${coordinates})*x[b]) + sum(i in I, U[i,a]*sum(j in J, (C[i,j] - sum(l in range(k), P2[i,l]*Q2[l,j]))*sum(b in T, V[j,b]*x[b]))))^2)`,
              algebra(),
            ],
            [
              '<=',
              'rhs',
              lemma('minkowski-inequality', {
                part: 'vectors',
                at: {
                  I: 'T',
                  f: `array(a in T, sum(b in T, (s[a]*delta(a,b) - ${coordinates})*x[b]))`,
                  g: 'array(a in T, sum(i in I, U[i,a]*sum(j in J, (C[i,j] - sum(l in range(k), P2[i,l]*Q2[l,j]))*sum(b in T, V[j,b]*x[b]))))',
                  M: 'E0',
                  N: 'q*c2',
                  w: 'sum(b in T, x[b]^2)',
                },
              }),
            ],
          ],
        ),
        have('second, squared', 'c^2 <= (E0 + q*c2)^2', [
          [
            '<=',
            'rhs',
            lemma('eckart-young-mirsky', {
              part: 'spectral, lower bound',
              at: {
                I: 'T',
                J: 'T',
                T: 'T',
                s: 's',
                U: 'array(a in T, t in T, delta(a,t))',
                V: 'array(a in T, t in T, delta(a,t))',
                k: 'k',
                c: 'c',
                mark: 'mark',
                z: 'z',
                M: '(E0 + q*c2)^2',
                P: 'array(a in T, l in nat, sum(i in I, U[i,a]*P2[i,l]))',
                Q: 'array(l in nat, b in T, sum(j in J, Q2[l,j]*V[j,b]))',
              },
            }),
          ],
        ]),
        both(
          [['<=', 'rhs', lemma('order-of-squares', { at: { a: 'c2', b: 'R0 + q*c' } })]],
          [['<=', 'rhs', lemma('order-of-squares', { at: { a: 'c', b: 'E0 + q*c2' } })]],
        ),
      ],
      instances: {
        ...decomposed,
        raw: {
          ...decomposed.raw,
          left: array('I', { is: 'positive' }),
          right: array('J', { is: 'positive' }),
          place: array('T2'),
          row2: choice('T2', 'I'),
          column2: choice('T2', 'J'),
        },
        sizes: { ...decomposed.sizes, T2: [2, 2] },
        draw: {
          ...decomposed.draw,
          place: { tables: [[0, 1]] },
          row2: bothWays,
          column2: bothWays,
          z2: { oneOf: [1] },
          z: { oneOf: [1] },
        },
        construct: {
          ...decomposed.construct,
          ...exactDecomposition,
          ...best,
        },
        regimes: {
          'tight: a diagonal matrix': {
            ...square,
            construct: {
              ...decomposed.construct,
              ...exactDecomposition,
              'C[i in I, j in J]': 'sum(t in T2, s2[t]*delta(i,row2[t])*delta(j,column2[t]))',
              ...best,
              'U2[i in I, t in T2]': 'delta(i,row2[t])',
              'V2[j in J, t in T2]': 'delta(j,column2[t])',
            },
          },
        },
      },
    },
    'an eigenvalue nearby': {
      given: {
        I: nonemptySet(),
        A: array('I', 'I'),
        mu: array('I'),
        W: array('I', 'I'),
        v: array('I'),
        lambda: real(),
        r: real('nonnegative'),
      },
      hypotheses: {
        eigenvectors: 'forall(i in I, t in I, sum(j in I, A[i,j]*W[j,t]) == mu[t]*W[i,t])',
        symmetric: 'forall(i in I, j in I, A[i,j] == A[j,i])',
        'orthonormal basis': 'forall(i in I, j in I, sum(t in I, W[i,t]*W[j,t]) == delta(i,j))',
        'a vector': '0 < sum(i in I, v[i]^2)',
        residual: 'sum(i in I, (sum(j in I, A[i,j]*v[j]) - lambda*v[i])^2) <= r^2*sum(i in I, v[i]^2)',
      },
      states: 'min(t in I, abs(mu[t] - lambda)) <= r',
      derivation: [
        have('least', 'forall(t in I, min(t0 in I, abs(mu[t0] - lambda)) <= abs(mu[t] - lambda))', [
          ['<=', 'rhs', algebra()],
        ]),
        have('named', 'exists(p in R[I], forall(t in I, p[t] == sum(j in I, W[j,t]*v[j])))', [
          witness({ p: 'array(t in I, sum(j in I, W[j,t]*v[j]))' }),
          ['==', 'rhs', algebra()],
        ]),
        obtain('p', 'coordinate', hypothesis('named')),
        have('lengths', 'forall(y in R[I], sum(t in I, sum(j in I, W[j,t]*y[j])^2) == sum(i in I, y[i]^2))', [
          ['==', 'sum(i in I, sum(j in I, y[i]*y[j]*sum(t in I, W[i,t]*W[j,t])))', algebra()],
          ['==', 'sum(i in I, sum(j in I, y[i]*y[j]*delta(i,j)))', hypothesis('orthonormal basis')],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'of the residual',
          'forall(t in I, sum(j in I, W[j,t]*(sum(i in I, A[j,i]*v[i]) - lambda*v[j])) == (mu[t] - lambda)*p[t])',
          [
            [
              '==',
              'sum(i in I, v[i]*sum(j in I, A[j,i]*W[j,t])) - lambda*sum(j in I, W[j,t]*v[j])',
              algebra(),
            ],
            [
              '==',
              'sum(i in I, v[i]*sum(j in I, A[i,j]*W[j,t])) - lambda*sum(j in I, W[j,t]*v[j])',
              hypothesis('symmetric', { at: { i: 'j', j: 'i' } }),
            ],
            [
              '==',
              'sum(i in I, v[i]*(mu[t]*W[i,t])) - lambda*sum(j in I, W[j,t]*v[j])',
              hypothesis('eigenvectors'),
            ],
            ['==', '(mu[t] - lambda)*sum(j in I, W[j,t]*v[j])', algebra()],
            ['==', 'rhs', hypothesis('coordinate')],
          ],
        ),
        have('each', 'forall(t in I, min(t0 in I, abs(mu[t0] - lambda))^2 <= (mu[t] - lambda)^2)', [
          ['<=', 'min(t0 in I, abs(mu[t0] - lambda))*abs(mu[t] - lambda)', hypothesis('least')],
          ['<=', 'abs(mu[t] - lambda)*abs(mu[t] - lambda)', hypothesis('least')],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'together',
          'min(t0 in I, abs(mu[t0] - lambda))^2*sum(i in I, v[i]^2) <= r^2*sum(i in I, v[i]^2)',
          [
            [
              '==',
              'min(t0 in I, abs(mu[t0] - lambda))^2*sum(t in I, sum(j in I, W[j,t]*v[j])^2)',
              hypothesis('lengths', { at: { y: 'v' } }),
            ],
            ['==', 'min(t0 in I, abs(mu[t0] - lambda))^2*sum(t in I, p[t]^2)', hypothesis('coordinate')],
            ['==', 'sum(t in I, min(t0 in I, abs(mu[t0] - lambda))^2*p[t]^2)', algebra()],
            ['<=', 'sum(t in I, (mu[t] - lambda)^2*p[t]^2)', hypothesis('each')],
            ['==', 'sum(t in I, ((mu[t] - lambda)*p[t])^2)', algebra()],
            [
              '==',
              'sum(t in I, sum(j in I, W[j,t]*(sum(i in I, A[j,i]*v[i]) - lambda*v[j]))^2)',
              hypothesis('of the residual'),
            ],
            [
              '==',
              'sum(j in I, (sum(i in I, A[j,i]*v[i]) - lambda*v[j])^2)',
              hypothesis('lengths', { at: { y: 'array(j in I, sum(i in I, A[j,i]*v[i]) - lambda*v[j])' } }),
            ],
            ['<=', 'rhs', hypothesis('residual')],
          ],
        ),
        have('squares', 'min(t0 in I, abs(mu[t0] - lambda))^2 <= r^2', [
          ['==', 'min(t0 in I, abs(mu[t0] - lambda))^2*sum(i in I, v[i]^2)/sum(i in I, v[i]^2)', algebra()],
          ['<=', 'r^2*sum(i in I, v[i]^2)/sum(i in I, v[i]^2)', hypothesis('together')],
          ['==', 'rhs', algebra()],
        ]),
        ['<=', 'rhs', lemma('order-of-squares', { at: { a: 'min(t0 in I, abs(mu[t0] - lambda))', b: 'r' } })],
      ],
      instances: {
        sizes: { I: [2, 3] },
        raw: {
          w: array('I', { is: 'positive' }),
          vectors: array('I', 'I'),
          values: array('I'),
          which: element('I'),
        },
        oracle: { ask: 'eigenvectors', of: { matrix: 'A' }, gives: { vectors: 'vectors', values: 'values' } },
        construct: {
          'W[i in I, t in I]': 'delta(i,t) - 2*w[i]*w[t]/sum(h in I, w[h]^2)',
          'A[i in I, j in I]': 'sum(t in I, mu[t]*W[i,t]*W[j,t])',
          'v[i in I]': 'vectors[i,which]',
          lambda: 'values[which]',
          r: 'sum(i in I, abs(sum(j in I, A[i,j]*v[j]) - lambda*v[i]))/max(i in I, abs(v[i]))',
        },
        regimes: {
          'tight: a number': {
            sizes: { I: [1, 1] },
            raw: { offset: real() },
            construct: {
              'W[i in I, t in I]': '1',
              'A[i in I, j in I]': 'mu[i]',
              'v[i in I]': '1',
              lambda: 'max(i in I, mu[i]) + offset',
              r: 'abs(offset)',
            },
          },
        },
      },
    },
    'Cholesky factor': {
      given: {
        I: indexSet(),
        A: array('I', 'I'),
        L: array('I', 'I'),
        r: real('nonnegative'),
        x: array('I'),
      },
      hypotheses: { residual: 'sum(i in I, sum(j in I, (A[i,j] - sum(h in I, L[i,h]*L[j,h]))^2)) <= r^2' },
      states:
        'sum(h in I, sum(i in I, L[i,h]*x[i])^2) - r*sum(i in I, x[i]^2) <= sum(i in I, sum(j in I, x[i]*A[i,j]*x[j]))',
      derivation: [
        have('turned', 'sum(i in I, sum(j in I, (sum(h in I, L[i,h]*L[j,h]) - A[i,j])^2)) <= r^2', [
          ['==', 'sum(i in I, sum(j in I, (A[i,j] - sum(h in I, L[i,h]*L[j,h]))^2))', algebra()],
          ['<=', 'rhs', hypothesis('residual')],
        ]),
        have(
          'form',
          'sum(i in I, sum(j in I, x[i]*(sum(h in I, L[i,h]*L[j,h]) - A[i,j])*x[j])) <= r*sum(i in I, x[i]^2)',
          [
            [
              '<=',
              'rhs',
              lemma('nearly-orthonormal-vectors', {
                part: 'quadratic forms',
                at: {
                  T: 'I',
                  G: 'array(i in I, j in I, sum(h in I, L[i,h]*L[j,h]) - A[i,j])',
                  d: 'r',
                  z: 'x',
                },
              }),
            ],
          ],
        ),
        [
          '<=',
          'sum(h in I, sum(i in I, L[i,h]*x[i])^2) - sum(i in I, sum(j in I, x[i]*(sum(h in I, L[i,h]*L[j,h]) - A[i,j])*x[j]))',
          hypothesis('form'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { I: [1, 3] },
        raw: { B: array('I', 'I'), factor: array('I', 'I') },
        oracle: { ask: 'cholesky', of: { matrix: 'A' }, gives: { factor: 'factor' } },
        construct: {
          'A[i in I, j in I]': 'sum(h in I, B[i,h]*B[j,h]) + delta(i,j)',
          'L[i in I, j in I]': 'factor[i,j]',
          r: 'sum(i in I, sum(j in I, abs(A[i,j] - sum(h in I, L[i,h]*L[j,h]))))',
        },
        regimes: {
          'tight: less along the vector': {
            sizes: { I: [2, 3] },
            raw: { much: real('nonnegative') },
            construct: {
              'L[i in I, j in I]': 'B[i,j]',
              'A[i in I, j in I]': 'sum(h in I, B[i,h]*B[j,h]) - much',
              'x[i in I]': '1',
              r: 'card(I)*much',
            },
          },
          'tight: a number, less': {
            sizes: { I: [1, 1] },
            raw: { much: real('nonnegative') },
            construct: {
              'L[i in I, j in I]': 'B[i,j]',
              'A[i in I, j in I]': 'B[i,j]^2 - much',
              r: 'much',
            },
          },
        },
      },
    },
  },

  instances: {
    sizes: { I: [1, 3], J: [1, 2], T: [1, 2] },
    raw: { excess: real('nonnegative'), gap: real('nonnegative'), size: real('positive') },
  },

  controls: {
    'a truncation of something else': {
      part: 'truncation',
      without: ['residual', 'coordinates'],
      counterexample: { ...swapped, P: [[2], [0]], Q: [[1, 0]], N: 1 },
      instances: {
        ...square,
        construct: {
          ...decomposed.construct,
          ...exchanged,
          R0: '0',
          E0: '0',
          'P[i in I, l in nat]': '2*delta(l,0)*sum(t in T, (1 - position[t])*delta(i,row[t]))',
          'Q[l in nat, j in J]': 'delta(l,0)*sum(t in T, (1 - position[t])*delta(j,column[t]))',
          N: '1',
        },
      },
      because: 'with the singular vectors of diag(2, 1) exchanged the truncation keeps what is not there',
    },
    'values of vectors that are taken for orthonormal': {
      part: 'computed singular values',
      replace: ['c <= E0 + q*c2', 'c <= E0 + c2'],
      counterexample: {
        I: 1,
        J: 1,
        T: 1,
        T2: 1,
        C: [[1]],
        U: [[2]],
        V: [[2]],
        s: [4],
        dU: 3,
        dV: 3,
        q: 4,
        R0: 15,
        E0: 0,
        k: 0,
        c: 4,
        mark: [0],
        z: 0,
        P: [[]],
        Q: [],
        s2: [1],
        U2: [[1]],
        V2: [[1]],
        c2: 1,
        mark2: [0],
        z2: 0,
        P2: [[]],
        Q2: [],
      },
      instances: stretched,
      because: 'vectors of length 2 make 4 of the singular value 1',
    },
    'half the residual': {
      part: 'an eigenvalue nearby',
      replace: ['<= r', '<= r/2'],
      counterexample: { I: 1, A: [[1]], mu: [1], W: [[1]], v: [1], lambda: 0, r: 1 },
      instances: {
        sizes: { I: [1, 1] },
        construct: {
          'W[i in I, t in I]': '1',
          'A[i in I, j in I]': 'mu[i]',
          'v[i in I]': '1',
          lambda: 'max(i in I, mu[i]) + 1',
          r: '1',
        },
      },
      because: 'for a number the residual is the distance',
    },
    'an exact factor': {
      part: 'Cholesky factor',
      replace: [' - r*sum(i in I, x[i]^2)', ''],
      counterexample: { I: 1, A: [[0]], L: [[1]], r: 1, x: [1] },
      instances: {
        sizes: { I: [1, 1] },
        draw: { x: { oneOf: [1, 2] } },
        construct: { 'L[i in I, j in I]': '1', 'A[i in I, j in I]': '0', r: '1' },
      },
      because: 'the factor is not that of the matrix',
    },
  },
});
