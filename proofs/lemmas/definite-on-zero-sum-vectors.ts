/**
 * # A form that is positive on the vectors that sum to zero is at least a positive multiple of their squared length
 *
 * For any square matrix, symmetric or not. Not claimed: anything for other vectors.
 */
import {
  algebra,
  array,
  cases,
  have,
  hypothesis,
  lemma,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  witness,
} from 'lemmata';

const form = (u: string) =>
  `sum(j in I, ${u.replaceAll('#', 'j')}*sum(k in I, M[j,k]*${u.replaceAll('#', 'k')}))`;
/** w less its mean; and the matrix of the square of the sum of w plus the form of that. */
const centred = '(w[#] - sum(i in I, w[i])/card(I))';
const centredMatrix = (j: string, k: string) =>
  `M[${j},${k}] - sum(a in I, M[a,${k}])/card(I) - sum(b in I, M[${j},b])/card(I) + sum(a in I, sum(b in I, M[a,b]))/card(I)^2`;
const completed = `(1 + 1/2*(${centredMatrix('j', 'k')} + ${centredMatrix('k', 'j')}))`;

export default proof({
  id: 'definite-on-zero-sum-vectors',
  title:
    'A form that is positive on the vectors that sum to zero is at least a positive multiple of their squared length',
  sources: [],
  references: [],

  given: { I: nonemptySet(), M: array('I', 'I') },
  hypotheses: {
    definite: `forall(z in R[I], sum(i in I, z[i]) == 0, 0 < sum(i in I, abs(z[i])), 0 < ${form('z[#]')})`,
  },

  parts: {
    bound: {
      states: `exists(m in positive, forall(z in R[I], sum(i in I, z[i]) == 0, m*sum(i in I, z[i]^2) <= ${form('z[#]')}))`,
      derivation: [
        have(
          'form',
          `forall(w in R[I], sum(j in I, w[j]*sum(k in I, ${completed}*w[k])) == sum(i in I, w[i])^2 + ${form(centred)})`,
          [['==', 'rhs', algebra()]],
        ),
        have(
          'centre',
          `forall(w in R[I], sum(i in I, ${centred.replace('#', 'i').replaceAll('i in I, w[i]', 'j in I, w[j]')}) == 0)`,
          [['==', 'rhs', algebra()]],
        ),
        have(
          'completed',
          `forall(w in R[I], 0 < sum(j in I, w[j]^2), 0 < sum(j in I, w[j]*sum(k in I, ${completed}*w[k])))`,
          [
            have('middle', 'exists(h in R, h == sum(j in I, w[j])/card(I))', [
              witness({ h: 'sum(j in I, w[j])/card(I)' }),
              ['==', 'rhs', algebra()],
            ]),
            obtain(['h'], 'mean', hypothesis('middle')),
            cases(
              '0 < sum(i in I, abs(w[i] - h))',
              [
                have('not zero', '0 < sum(i in I, abs(w[i] - sum(j in I, w[j])/card(I)))', [
                  ['<', 'sum(i in I, abs(w[i] - h))', hypothesis('case')],
                  ['==', 'rhs', hypothesis('mean')],
                ]),
                [
                  '<',
                  form(centred),
                  hypothesis('definite', { at: { z: 'array(i in I, w[i] - sum(j in I, w[j])/card(I))' } }),
                ],
                ['<=', `sum(i in I, w[i])^2 + ${form(centred)}`, sign('sum(i in I, w[i])^2')],
                ['==', 'rhs', hypothesis('form')],
              ],
              [
                have('constant', 'forall(i in I, w[i] == h)', [
                  [
                    '==',
                    'rhs',
                    lemma('equal-at-no-distance', { at: { I: 'I', f: 'w', g: 'array(k in I, h)', i: 'i' } }),
                  ],
                ]),
                have('total', '0 < card(I)*h^2', [
                  ['<', 'sum(j in I, w[j]^2)', hypothesis('assumed')],
                  ['==', 'rhs', hypothesis('constant')],
                ]),
                ['<', 'card(I)*(card(I)*h^2)', hypothesis('total', { times: 'card(I)' })],
                ['==', `sum(i in I, w[i])^2 + ${form(centred)}`, hypothesis('constant')],
                ['==', 'rhs', hypothesis('form')],
              ],
            ),
          ],
        ),
        obtain(
          ['least'],
          'bound',
          lemma('positive-definite-form', { at: { I: 'I', M: `array(j in I, k in I, ${completed})` } }),
        ),
        witness({ m: 'least' }),
        ['<=', `sum(j in I, z[j]*sum(k in I, ${completed}*z[k]))`, hypothesis('bound', { at: { w: 'z' } })],
        [
          '==',
          `sum(i in I, z[i])^2 + ${form(centred.replaceAll('w', 'z'))}`,
          hypothesis('form', { at: { w: 'z' } }),
        ],
        ['==', 'rhs', hypothesis('assumed')],
      ],
    },
  },

  instances: {
    sizes: { I: [1, 4] },
    raw: { bend: real('positive'), G: array('I', 'I'), row: array('I'), column: array('I'), way: array('I') },
    construct: {
      'M[j in I, k in I]': 'bend*delta(j,k) + row[j] + column[k]',
      'z[i in I]': 'way[i] - sum(k in I, way[k])/card(I)',
      m: 'bend',
    },
    regimes: {
      'steeper in some directions': {
        construct: {
          'M[j in I, k in I]': 'bend*delta(j,k) + sum(i in I, G[i,j]*G[i,k]) + row[j] + column[k]',
        },
      },
    },
  },

  controls: {
    'not definite': {
      part: 'bound',
      without: ['definite'],
      counterexample: {
        I: 2,
        M: [
          [0, 0],
          [0, 0],
        ],
        z: [1, -1],
        m: 1,
      },
      instances: { sizes: { I: [2, 3] }, construct: { 'M[j in I, k in I]': '0' } },
      because: 'no positive multiple of the square is at most zero',
    },
    'all vectors': {
      part: 'bound',
      states: `exists(m in positive, forall(y in R[I], m*sum(i in I, y[i]^2) <= ${form('y[#]')}))`,
      counterexample: {
        I: 2,
        M: [
          [-3, -4],
          [-4, -3],
        ],
        z: [1, -1],
        y: [1, 1],
        m: 1,
      },
      instances: { construct: { 'M[j in I, k in I]': 'bend*(delta(j,k) - 2)', 'y[i in I]': 'bend' } },
      because: 'what is known of the form is about vectors that sum to zero',
    },
  },
});
