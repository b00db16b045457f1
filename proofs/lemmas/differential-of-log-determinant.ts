/**
 * # The differential of the logarithm of the determinant
 *
 * d log |det X| = tr(X^-1 dX) where X is invertible; log |det| is written as half of the logarithm of the square. Of the determinant nothing is
 * used but that it is differentiable, multiplicative, and the product of the entries of diagonal matrices, which no other function is
 * (`multiplicative-functions-of-matrices`). Not claimed: that it is differentiable.
 */
import {
  algebra,
  array,
  calculus,
  cases,
  differentiable,
  have,
  hypothesis,
  indexSet,
  lemma,
  proof,
} from 'lemmata';
import { determinant, determinantOf } from './_determinants.ts';

const onI = (entry: string) => `array(p in I, q in I, ${entry})`;

export default proof({
  id: 'differential-of-log-determinant',
  title: 'The differential of the logarithm of the determinant',
  sources: [],
  references: ['magnus2019'],

  given: { I: indexSet() },

  parts: {
    differential: {
      given: {
        X: array('I', 'I'),
        H: array('I', 'I'),
        Y: array('I', 'I'),
        det: differentiable(['R[I, I]', 'R'], ['slope']),
      },
      instances: {
        sizes: { I: [1, 2] },
        raw: {
          up: array('I', { is: 'positive' }),
          down: array('I', { is: 'positive' }),
        },
        models: { det: determinantOf([1, 2], 'I') },
        construct: {
          'X[p in I, q in I]': 'delta(p,q) + up[p]*down[q]',
          'Y[p in I, q in I]': 'delta(p,q) - up[p]*down[q]/(1 + sum(r in I, up[r]*down[r]))',
        },
      },
      hypotheses: {
        ...determinant('det', 'I'),
        inverse: 'forall(p in I, q in I, sum(r in I, X[p,r]*Y[r,q]) == delta(p,q))',
        'not singular': 'det(X) != 0',
      },
      states: `1/2*D(log(det(${onI('X[p,q] + t*H[p,q]')})^2), t = 0) == sum(p in I, sum(q in I, Y[p,q]*H[q,p]))`,
      derivation: [
        have('of one', `det(${onI('delta(p,q)')}) == 1`, [
          [
            '==',
            'prod(p in I, 1)',
            hypothesis('det of diagonal matrices', { at: { h: 'array(p in I, 1)' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'stretched',
          `forall(i in I, t in R, det(${onI('delta(p,q) + t*delta(p,i)*delta(p,q)')}) == prod(p in I, 1 + t*delta(p,i)))`,
          [
            [
              '==',
              'rhs',
              hypothesis('det of diagonal matrices', { at: { h: 'array(p in I, 1 + t*delta(p,i))' } }),
            ],
          ],
        ),
        have(
          'sheared',
          `forall(i in I, j in I, t in R, i != j, det(${onI('delta(p,q) + t*delta(p,i)*delta(j,q)')}) == det(${onI('delta(p,q)')}))`,
          [
            [
              '==',
              `det(${onI('delta(p,q) + (t*delta(p,i) - delta(p,j)*(t*delta(j,i)))*delta(j,q)')})`,
              hypothesis('assumed'),
            ],
            [
              '==',
              'rhs',
              lemma('multiplicative-functions-of-matrices', {
                part: 'columns',
                at: { f: 'det', k: 'j', w: 'array(p in I, t*delta(p,i))' },
              }),
            ],
          ],
        ),
        have('slope at one', `forall(i in I, j in I, slope(${onI('delta(p,q)')})[i,j] == delta(i,j))`, [
          cases(
            'i == j',
            [
              ['==', `slope(${onI('delta(p,q)')})[i,i]`, hypothesis('case')],
              ['==', `D(det(${onI('delta(p,q) + t*delta(p,i)*delta(p,q)')}), t = 0)`, calculus()],
              ['==', 'D(prod(p in I, 1 + t*delta(p,i)), t = 0)', hypothesis('stretched')],
              ['==', '1', calculus()],
              ['==', 'rhs', hypothesis('case')],
            ],
            [
              ['==', `D(det(${onI('delta(p,q) + t*delta(p,i)*delta(j,q)')}), t = 0)`, calculus()],
              ['==', `D(det(${onI('delta(p,q)')}), t = 0)`, hypothesis('sheared')],
              ['==', '0', calculus()],
              ['==', 'rhs', hypothesis('case')],
            ],
          ),
        ]),
        have(
          'factors',
          `forall(t in R, det(${onI('X[p,q] + t*H[p,q]')}) == det(X)*det(${onI('delta(p,q) + t*sum(r in I, Y[p,r]*H[r,q])')}))`,
          [
            [
              '==',
              `det(${onI('sum(r in I, X[p,r]*(delta(r,q) + t*sum(u in I, Y[r,u]*H[u,q])))')})`,
              hypothesis('inverse'),
            ],
            [
              '==',
              'rhs',
              hypothesis('det multiplicative', {
                at: { M: 'X', N: onI('delta(p,q) + t*sum(r in I, Y[p,r]*H[r,q])') },
              }),
            ],
          ],
        ),
        have(
          'slope at X',
          'sum(p in I, sum(q in I, slope(X)[p,q]*H[p,q])) == det(X)*sum(p in I, sum(q in I, Y[p,q]*H[q,p]))',
          [
            ['==', `D(det(${onI('X[p,q] + t*H[p,q]')}), t = 0)`, calculus()],
            [
              '==',
              `D(det(X)*det(${onI('delta(p,q) + t*sum(r in I, Y[p,r]*H[r,q])')}), t = 0)`,
              hypothesis('factors'),
            ],
            [
              '==',
              `det(X)*sum(k in I, sum(l in I, slope(${onI('delta(p,q)')})[k,l]*sum(r in I, Y[k,r]*H[r,l])))`,
              calculus(),
            ],
            [
              '==',
              'det(X)*sum(p in I, sum(q in I, delta(p,q)*sum(r in I, Y[p,r]*H[r,q])))',
              hypothesis('slope at one'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        ['==', 'sum(p in I, sum(q in I, slope(X)[p,q]*H[p,q]))/det(X)', calculus()],
        ['==', 'det(X)*sum(p in I, sum(q in I, Y[p,q]*H[q,p]))/det(X)', hypothesis('slope at X')],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  controls: {
    'not the inverse': {
      part: 'differential',
      replace: ['Y[p,q]*H[q,p]', 'X[p,q]*H[q,p]'],
      counterexample: { I: 1, X: [[2]], H: [[1]], Y: [['1/2']], det: determinantOf([1, 2], 'I') },
      because: 'the derivative of log at 2 is 1/2',
    },
    'no transposition': {
      part: 'differential',
      replace: ['Y[p,q]*H[q,p]', 'Y[p,q]*H[p,q]'],
      counterexample: {
        I: 2,
        X: [
          [1, 1],
          [0, 1],
        ],
        H: [
          [0, 0],
          [1, 0],
        ],
        Y: [
          [1, -1],
          [0, 1],
        ],
        det: determinantOf([1, 2], 'I'),
      },
      because: 'det(X + t H) is 1 - t',
    },
  },
});
