/**
 * # The residual of a ridge regression without an example is its residual with it over 1 - h
 *
 * h = x_t'(X'X + lambda)^-1 x_t is the leverage of example t, the entry (t,t) of the hat matrix. If w solves the normal equations with
 * all examples and v those without example t, then (1 - h)(y_t - x_t'v) = y_t - x_t'w; so where no h is 1, one fit gives the error of
 * leave-one-out cross-validation (PRESS), and it gives v. For lambda > 0 leverages lie in [0, 1); without a penalty a single example has 1.
 * The inverse G is data. Not claimed: an intercept that is not penalised; that X'X + lambda has an inverse; how the formula rounds.
 */
import {
  algebra,
  array,
  both,
  contradiction,
  element,
  have,
  hypothesis,
  indexSet,
  lemma,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const itself = 'leave-one-out-ridge';
const left = {
  'G is a left inverse': 'forall(i in J, j in J, sum(k in J, G[i,k]*M[k,j]) == delta(i, j))',
};
const right = {
  'G is a right inverse': 'forall(i in J, j in J, sum(k in J, M[i,k]*G[k,j]) == delta(i, j))',
};
const residual = (of: string, n: string) => `(y[${n}] - sum(j in J, X[${n},j]*${of}))`;
/** The normal equations without example t, for coordinate i. */
const without = (of: (j: string) => string) =>
  `sum(n in N, (1 - delta(n, t))*X[n,i]*(sum(j in J, X[n,j]*${of('j')}) - y[n])) + lambda*${of('i')} == 0`;
const fitted = { v: array('J'), t: element('N') };
const fit = { 'v is the fit without t': `forall(i in J, ${without((j) => `v[${j}]`)})` };

const update = (j: string) =>
  `w[${j}] - sum(k in J, G[${j},k]*X[t,k])*(y[t] - sum(l in J, X[t,l]*w[l]))/(1 - H[t,t])`;

const u = (i: string) => `sum(k in J, G[${i},k]*X[t,k])`;
const direction = have(
  'direction',
  `forall(l in J, sum(n in N, X[n,l]*sum(j in J, X[n,j]*${u('j')})) + lambda*${u('l')} == X[t,l])`,
  [
    [
      '==',
      'sum(k in J, sum(j in J, (sum(n in N, X[n,l]*X[n,j]) + lambda*delta(l, j))*G[j,k])*X[t,k])',
      algebra(),
    ],
    ['==', 'sum(k in J, sum(j in J, M[l,j]*G[j,k])*X[t,k])', unfold('M')],
    ['==', 'sum(k in J, delta(l, k)*X[t,k])', hypothesis('G is a right inverse')],
    ['==', 'rhs', algebra()],
  ],
);

export default proof({
  id: itself,
  title: 'The residual of a ridge regression without an example is its residual with it over 1 - h',
  sources: [],
  references: ['allen1974', 'golub1979, Section 2'],

  given: {
    N: indexSet('examples'),
    J: indexSet('features'),
    X: array('N', 'J'),
    y: array('N'),
    lambda: real('nonnegative'),
    G: array('J', 'J'),
  },
  where: {
    'M[i in J, j in J]': 'sum(n in N, X[n,i]*X[n,j]) + lambda*delta(i, j)',
    'w[i in J]': 'sum(k in J, G[i,k]*sum(n in N, X[n,k]*y[n]))',
    'H[n in N, m in N]': 'sum(i in J, sum(k in J, X[n,i]*G[i,k]*X[m,k]))',
  },

  parts: {
    weights: {
      given: fitted,
      instances: { construct: { 'v[j in J]': update('j') } },
      hypotheses: { ...left, ...fit },
      states: `forall(i in J, w[i] - v[i] == sum(k in J, G[i,k]*X[t,k])*${residual('v[j]', 't')})`,
      derivation: [
        have(
          'normal',
          `forall(k in J, sum(n in N, X[n,k]*y[n]) == sum(j in J, M[k,j]*v[j]) + X[t,k]*${residual('v[j]', 't')})`,
          [
            ['==', 'sum(n in N, X[n,k]*y[n]) + 0', algebra()],
            [
              '==',
              'sum(n in N, X[n,k]*y[n]) + (sum(n in N, (1 - delta(n, t))*X[n,k]*(sum(j in J, X[n,j]*v[j]) - y[n])) + lambda*v[k])',
              hypothesis('v is the fit without t', { at: { i: 'k' } }),
            ],
            [
              '==',
              `sum(j in J, (sum(n in N, X[n,k]*X[n,j]) + lambda*delta(k, j))*v[j]) + X[t,k]*${residual('v[j]', 't')}`,
              algebra(),
            ],
            ['==', 'rhs', unfold('M')],
          ],
        ),
        ['==', 'sum(k in J, G[i,k]*sum(n in N, X[n,k]*y[n])) - v[i]', unfold('w')],
        [
          '==',
          `sum(k in J, G[i,k]*(sum(j in J, M[k,j]*v[j]) + X[t,k]*${residual('v[j]', 't')})) - v[i]`,
          hypothesis('normal'),
        ],
        [
          '==',
          `sum(j in J, sum(k in J, G[i,k]*M[k,j])*v[j]) - v[i] + sum(k in J, G[i,k]*X[t,k])*${residual('v[j]', 't')}`,
          algebra(),
        ],
        [
          '==',
          `sum(j in J, delta(i, j)*v[j]) - v[i] + sum(k in J, G[i,k]*X[t,k])*${residual('v[j]', 't')}`,
          hypothesis('G is a left inverse'),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    residuals: {
      given: fitted,
      instances: { construct: { 'v[j in J]': update('j') } },
      hypotheses: { ...left, ...fit },
      states: `(1 - H[t,t])*${residual('v[j]', 't')} == ${residual('w[j]', 't')}`,
      derivation: [
        [
          '==',
          `${residual('v[j]', 't')} - sum(i in J, X[t,i]*(sum(k in J, G[i,k]*X[t,k])*${residual('v[j]', 't')}))`,
          unfold('H'),
        ],
        [
          '==',
          `${residual('v[j]', 't')} - sum(i in J, X[t,i]*(w[i] - v[i]))`,
          lemma(itself, { part: 'weights' }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'leave-one-out error': {
      given: { V: array('N', 'J') },
      instances: { construct: { 'V[t in N, j in J]': update('j') } },
      hypotheses: {
        ...left,
        'V has the fits without each': `forall(t in N, i in J, ${without((j) => `V[t,${j}]`)})`,
        'no leverage is 1': 'forall(t in N, H[t,t] != 1)',
      },
      states: `sum(t in N, ${residual('V[t,j]', 't')}^2) == sum(t in N, (${residual('w[j]', 't')}/(1 - H[t,t]))^2)`,
      derivation: [
        have('each', `forall(t in N, ${residual('V[t,j]', 't')} == ${residual('w[j]', 't')}/(1 - H[t,t]))`, [
          ['==', `(1 - H[t,t])*${residual('V[t,j]', 't')}/(1 - H[t,t])`, algebra()],
          ['==', 'rhs', lemma(itself, { part: 'residuals', at: { v: 'array(j in J, V[t,j])', t: 't' } })],
        ]),
        ['==', 'rhs', hypothesis('each')],
      ],
    },
    'the fit without an example': {
      given: { t: element('N') },
      hypotheses: { ...right, 'the leverage is not 1': 'H[t,t] != 1' },
      states: `forall(i in J, ${without((j) => `(${update(j)})`)})`,
      derivation: [
        have(
          'w solves',
          'forall(k in J, sum(n in N, X[n,k]*sum(j in J, X[n,j]*w[j])) + lambda*w[k] == sum(n in N, X[n,k]*y[n]))',
          [
            ['==', 'sum(j in J, (sum(n in N, X[n,k]*X[n,j]) + lambda*delta(k, j))*w[j])', algebra()],
            ['==', 'sum(j in J, M[k,j]*sum(l in J, G[j,l]*sum(n in N, X[n,l]*y[n])))', unfold('M', 'w')],
            ['==', 'sum(l in J, sum(j in J, M[k,j]*G[j,l])*sum(n in N, X[n,l]*y[n]))', algebra()],
            ['==', 'sum(l in J, delta(k, l)*sum(n in N, X[n,l]*y[n]))', hypothesis('G is a right inverse')],
            ['==', 'rhs', algebra()],
          ],
        ),
        direction,
        have(
          'moved',
          `forall(c in R, sum(n in N, (1 - delta(n, t))*X[n,i]*(sum(j in J, X[n,j]*(w[j] - ${u('j')}*c)) - y[n])) + lambda*(w[i] - ${u('i')}*c) == X[t,i]*(${residual('w[j]', 't')} - (1 - H[t,t])*c))`,
          [
            [
              '==',
              `(sum(n in N, X[n,i]*sum(j in J, X[n,j]*w[j])) + lambda*w[i]) - c*(sum(n in N, X[n,i]*sum(j in J, X[n,j]*${u('j')})) + lambda*${u('i')}) - sum(n in N, X[n,i]*y[n]) + X[t,i]*(${residual('w[j]', 't')} + c*sum(j in J, X[t,j]*${u('j')}))`,
              algebra(),
            ],
            [
              '==',
              `sum(n in N, X[n,i]*y[n]) - c*X[t,i] - sum(n in N, X[n,i]*y[n]) + X[t,i]*(${residual('w[j]', 't')} + c*sum(j in J, X[t,j]*${u('j')}))`,
              hypothesis('w solves'),
              hypothesis('direction'),
            ],
            ['==', 'rhs', unfold('H')],
          ],
        ),
        [
          '==',
          `X[t,i]*(${residual('w[j]', 't')} - (1 - H[t,t])*(${residual('w[j]', 't')}/(1 - H[t,t])))`,
          hypothesis('moved', { at: { c: `${residual('w[j]', 't')}/(1 - H[t,t])` } }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    leverage: {
      given: { t: element('N') },
      hypotheses: { ...right, 'some penalty': '0 < lambda' },
      states: '(0 <= H[t,t]) and (H[t,t] < 1)',
      derivation: [
        direction,
        have('energy', `H[t,t] == sum(n in N, H[n,t]^2) + lambda*sum(i in J, ${u('i')}^2)`, [
          ['==', `sum(i in J, ${u('i')}*X[t,i])`, unfold('H')],
          [
            '==',
            `sum(i in J, ${u('i')}*(sum(n in N, X[n,i]*sum(j in J, X[n,j]*${u('j')})) + lambda*${u('i')}))`,
            hypothesis('direction'),
          ],
          ['==', `sum(n in N, sum(j in J, X[n,j]*${u('j')})^2) + lambda*sum(i in J, ${u('i')}^2)`, algebra()],
          ['==', 'rhs', unfold('H')],
        ]),
        have('square', `H[t,t]^2 + lambda*sum(i in J, ${u('i')}^2) <= H[t,t]`, [
          ['==', `sum(n in N, delta(n, t)*H[n,t]^2) + lambda*sum(i in J, ${u('i')}^2)`, algebra()],
          [
            '<=',
            `sum(n in N, H[n,t]^2) + lambda*sum(i in J, ${u('i')}^2)`,
            sign('sum(n in N, (1 - delta(n, t))*H[n,t]^2)'),
          ],
          ['==', 'rhs', hypothesis('energy')],
        ]),
        both(
          [
            ['<=', `H[t,t]^2 + lambda*sum(i in J, ${u('i')}^2)`, sign()],
            ['<=', 'rhs', hypothesis('square')],
          ],
          [
            contradiction('0 < 0', [
              have('no direction', `sum(i in J, ${u('i')}^2) <= 0`, [
                [
                  '==',
                  `1/lambda*(H[t,t]^2 + lambda*sum(i in J, ${u('i')}^2) - H[t,t] - (H[t,t] - 1)*H[t,t])`,
                  algebra(),
                ],
                ['<=', '1/lambda*(-(H[t,t] - 1)*H[t,t])', hypothesis('square')],
                ['<=', 'rhs', sign()],
              ]),
              have('no leverage', 'H[t,t]^2 <= 0', [
                ['==', `sum(i in J, X[t,i]*${u('i')})^2`, unfold('H')],
                [
                  '<=',
                  `sum(i in J, X[t,i]^2)*sum(i in J, ${u('i')}^2)`,
                  lemma('cauchy-schwarz', {
                    part: 'squared',
                    at: { I: 'J', u: 'array(i in J, X[t,i])', v: `array(i in J, ${u('i')})` },
                  }),
                ],
                ['<=', 'rhs', hypothesis('no direction', { times: 'sum(i in J, X[t,i]^2)' })],
              ]),
              ['<', '1', sign()],
              ['<=', '2*H[t,t] - 1', hypothesis('contrary')],
              ['<=', 'H[t,t]^2', sign('(H[t,t] - 1)^2')],
              ['<=', 'rhs', hypothesis('no leverage')],
            ]),
          ],
        ),
      ],
    },
  },

  instances: {
    sizes: { N: [1, 4], J: [0, 3] },
    raw: { a: array('N'), b: array('J'), penalty: real('positive') },
    // rows that are multiples of one another
    construct: {
      lambda: 'penalty',
      'X[n in N, j in J]': 'a[n]*b[j]',
      'G[i in J, j in J]':
        '(delta(i, j) - sum(n in N, a[n]^2)*b[i]*b[j]/(penalty + sum(n in N, a[n]^2)*sum(k in J, b[k]^2)))/penalty',
    },
    regimes: {
      'two features': {
        sizes: { N: [1, 4], J: [2, 2] },
        raw: { free: array('N', 'J') },
        construct: {
          'X[n in N, j in J]': 'free[n,j]',
          'G[i in J, j in J]':
            '2*(delta(i, j)*sum(k in J, M[k,k]) - M[i,j])/(sum(k in J, M[k,k])^2 - sum(k in J, sum(l in J, M[k,l]^2)))',
        },
      },
    },
  },

  controls: {
    'without the leverage': {
      part: 'residuals',
      states: `${residual('v[j]', 't')} == ${residual('w[j]', 't')}`,
      counterexample: { N: 1, J: 1, X: [[1]], y: [2], lambda: 1, G: [['1/2']], v: [0], t: 0 },
      because: 'with its only example the fit is 1 and misses by 1, without it 0 and misses by 2',
    },
    'the leverage added': {
      part: 'residuals',
      replace: ['(1 - H[t,t])', '(1 + H[t,t])'],
      counterexample: { N: 1, J: 1, X: [[1]], y: [2], lambda: 1, G: [['1/2']], v: [0], t: 0 },
      because: '3/2 times 2 is not 1',
    },
    'any weights': {
      part: 'residuals',
      without: ['v is the fit without t'],
      counterexample: { N: 1, J: 1, X: [[1]], y: [2], lambda: 1, G: [['1/2']], v: [1], t: 0 },
      instances: { raw: { any: array('J') }, construct: { 'v[j in J]': 'any[j]' } },
      because: 'these weights miss by 1, and half of that is not 1',
    },
    'the inverse without the penalty': {
      part: 'weights',
      without: ['G is a left inverse'],
      counterexample: { N: 2, J: 1, X: [[1], [1]], y: [2, 2], lambda: 1, G: [[1]], v: [1], t: 1 },
      instances: {
        sizes: { J: [1, 1] },
        construct: {
          'G[i in J, j in J]': '1/penalty',
          'v[j in J]':
            'sum(n in N, (1 - delta(n, t))*X[n,j]*y[n])/(sum(n in N, (1 - delta(n, t))*X[n,j]^2) + penalty)',
        },
      },
      because: 'with G = 1 in the place of 1/3 the weights are 4, which differ from 1 by 3 and not by 1',
    },
    'the mean leverage for each': {
      part: 'leave-one-out error',
      states: `sum(t in N, ${residual('V[t,j]', 't')}^2) == sum(t in N, (${residual('w[j]', 't')}/(1 - sum(n in N, H[n,n])/card(N)))^2)`,
      counterexample: { N: 2, J: 1, X: [[1], [0]], y: [2, 1], lambda: 1, G: [['1/2']], V: [[0], [1]] },
      because:
        'leverages 1/2 and 0: the errors are 2 and 1, generalised cross-validation has (1/(3/4))^2 twice',
    },
    'leverage below one half': {
      part: 'leverage',
      states: '2*H[t,t] < 1',
      counterexample: { N: 1, J: 1, X: [[2]], y: [0], lambda: 1, G: [['1/5']], t: 0 },
      because: 'the leverage is 4/5',
    },
    'no penalty': {
      part: 'leverage',
      without: ['some penalty'],
      counterexample: { N: 1, J: 1, X: [[1]], y: [0], lambda: 0, G: [[1]], t: 0 },
      instances: {
        sizes: { N: [1, 1], J: [1, 1] },
        draw: { free: { oneOf: [1, 2, 4] } },
        raw: { free: array('N', 'J') },
        construct: {
          lambda: '0',
          'X[n in N, j in J]': 'free[n,j]',
          'G[i in J, j in J]': 'delta(i, j)/sum(n in N, free[n,j]^2)',
        },
      },
      because: 'a single example is fitted exactly',
    },
  },
});
