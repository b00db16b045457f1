/**
 * # On bilinear games gradient descent-ascent spirals outwards, the extragradient inwards for short steps
 *
 * For x'Ay with x minimising and y maximising: a simultaneous step of length h never shrinks |(x, y)|, and on the plane of singular
 * vectors u, v with Av = su, A'u = sv it multiplies the squared norm by 1 + h^2 s^2; the extragradient by 1 - h^2 s^2 + h^4 s^4, which is
 * below 1 exactly for 0 < hs < 1; the implicit step takes off what a step of ascent from its end would add; the continuous flow keeps
 * the norm.
 * Not claimed: anything for games that are not bilinear.
 */
import {
  algebra,
  array,
  both,
  calculus,
  contradiction,
  differentiable,
  element,
  have,
  hypothesis,
  type Instances,
  indexSet,
  lemma,
  proof,
  real,
  sign,
} from 'lemmata';

const itself = 'bilinear-gda-extragradient';
const square = (x: string, y: string) => `sum(i in I, (${x})^2) + sum(j in J, (${y})^2)`;
const before = square('x[i]', 'y[j]');
const ascent = square('x[i] - h*sum(j in J, A[i,j]*y[j])', 'y[j] + h*sum(i in I, A[i,j]*x[i])');
const extragradient = square(
  'x[i] - h*sum(j in J, A[i,j]*(y[j] + h*sum(k in I, A[k,j]*x[k])))',
  'y[j] + h*sum(i in I, A[i,j]*(x[i] - h*sum(k in J, A[i,k]*y[k])))',
);
/** On the plane of a pair of singular vectors. */
const plane = {
  given: {
    u: array('I'),
    v: array('J'),
    s: real('nonnegative'),
    alpha: real(),
    beta: real(),
  },
  hypotheses: {
    'right singular vector': 'forall(i in I, sum(j in J, A[i,j]*v[j]) == s*u[i])',
    'left singular vector': 'forall(j in J, sum(i in I, A[i,j]*u[i]) == s*v[j])',
    'x in the plane': 'forall(i in I, x[i] == alpha*u[i])',
    'y in the plane': 'forall(j in J, y[j] == beta*v[j])',
    'equal lengths': 'sum(i in I, u[i]^2) == sum(j in J, v[j]^2)',
  },
};
/** A = s u v'/(|u||v|) for unit vectors along axes, where A has one entry, and for vectors of length 5. */
const rankOne: Instances = {
  sizes: { I: [1, 4], J: [1, 4] },
  raw: { row: element('I'), column: element('J'), size: real('nonnegative') },
  construct: {
    'A[i in I, j in J]': 'size*u[i]*v[j]',
    'u[i in I]': 'delta(i, row)',
    'v[j in J]': 'delta(j, column)',
    s: 'size',
    'x[i in I]': 'alpha*u[i]',
    'y[j in J]': 'beta*v[j]',
  },
  regimes: {
    'four entries': {
      sizes: { I: [2, 2], J: [2, 2] },
      construct: {
        'A[i in I, j in J]': 'size*u[i]*v[j]/25',
        'u[i in I]': '4 - delta(i, row)',
        'v[j in J]': '4 - delta(j, column)',
      },
    },
  },
};

export default proof({
  id: itself,
  title:
    'On bilinear games gradient descent-ascent spirals outwards, the extragradient inwards for short steps',
  sources: [
    { document: 'foundations-article', section: 'Generative Adversarial Networks', relation: 'made precise' },
  ],
  references: ['korpelevich1976', 'daskalakis2018', 'mescheder2018'],

  given: {
    I: indexSet('actions of the minimiser'),
    J: indexSet('actions of the maximiser'),
    A: array('I', 'J'),
    h: real('nonnegative'),
    x: array('I'),
    y: array('J'),
  },

  parts: {
    'descent-ascent': {
      states: `${ascent} == ${before} + h^2*(${square('sum(j in J, A[i,j]*y[j])', 'sum(i in I, A[i,j]*x[i])')})`,
      derivation: [['==', 'rhs', algebra()]],
    },
    'never closer': {
      states: `${before} <= ${ascent}`,
      derivation: [
        ['<=', `${before} + h^2*(${square('sum(j in J, A[i,j]*y[j])', 'sum(i in I, A[i,j]*x[i])')})`, sign()],
        ['==', 'rhs', lemma(itself, { part: 'descent-ascent' })],
      ],
      instances: { regimes: { 'tight: no step': { construct: { h: '0' } } } },
    },
    'descent-ascent on a singular plane': {
      ...plane,
      states: `${ascent} == (1 + h^2*s^2)*(${before})`,
      derivation: [
        [
          '==',
          square(
            'alpha*u[i] - h*sum(j in J, A[i,j]*(beta*v[j]))',
            'beta*v[j] + h*sum(i in I, A[i,j]*(alpha*u[i]))',
          ),
          hypothesis('x in the plane'),
          hypothesis('y in the plane'),
        ],
        [
          '==',
          square('alpha*u[i] - h*beta*(s*u[i])', 'beta*v[j] + h*alpha*(s*v[j])'),
          hypothesis('right singular vector'),
          hypothesis('left singular vector'),
        ],
        [
          '==',
          '(alpha - h*beta*s)^2*sum(i in I, u[i]^2) + (beta + h*alpha*s)^2*sum(j in J, v[j]^2)',
          algebra(),
        ],
        ['==', '(1 + h^2*s^2)*(alpha^2 + beta^2)*sum(j in J, v[j]^2)', hypothesis('equal lengths')],
        [
          '==',
          '(1 + h^2*s^2)*(alpha^2*sum(i in I, u[i]^2) + beta^2*sum(j in J, v[j]^2))',
          hypothesis('equal lengths'),
        ],
        ['==', `(1 + h^2*s^2)*(${square('alpha*u[i]', 'beta*v[j]')})`, algebra()],
        ['==', 'rhs', hypothesis('x in the plane'), hypothesis('y in the plane')],
      ],
      instances: rankOne,
    },
    'extragradient on a singular plane': {
      ...plane,
      states: `${extragradient} == (1 - h^2*s^2 + h^4*s^4)*(${before})`,
      derivation: [
        [
          '==',
          square(
            'alpha*u[i] - h*sum(j in J, A[i,j]*(beta*v[j] + h*sum(k in I, A[k,j]*(alpha*u[k]))))',
            'beta*v[j] + h*sum(i in I, A[i,j]*(alpha*u[i] - h*sum(k in J, A[i,k]*(beta*v[k]))))',
          ),
          hypothesis('x in the plane'),
          hypothesis('y in the plane'),
        ],
        [
          '==',
          square(
            'alpha*u[i] - h*sum(j in J, A[i,j]*(beta*v[j] + h*alpha*(s*v[j])))',
            'beta*v[j] + h*sum(i in I, A[i,j]*(alpha*u[i] - h*beta*(s*u[i])))',
          ),
          hypothesis('right singular vector'),
          hypothesis('left singular vector'),
        ],
        [
          '==',
          square('alpha*u[i] - h*(beta + h*alpha*s)*(s*u[i])', 'beta*v[j] + h*(alpha - h*beta*s)*(s*v[j])'),
          hypothesis('right singular vector'),
          hypothesis('left singular vector'),
        ],
        [
          '==',
          '(alpha - h*(beta + h*alpha*s)*s)^2*sum(i in I, u[i]^2) + (beta + h*(alpha - h*beta*s)*s)^2*sum(j in J, v[j]^2)',
          algebra(),
        ],
        ['==', '(1 - h^2*s^2 + h^4*s^4)*(alpha^2 + beta^2)*sum(j in J, v[j]^2)', hypothesis('equal lengths')],
        [
          '==',
          '(1 - h^2*s^2 + h^4*s^4)*(alpha^2*sum(i in I, u[i]^2) + beta^2*sum(j in J, v[j]^2))',
          hypothesis('equal lengths'),
        ],
        ['==', `(1 - h^2*s^2 + h^4*s^4)*(${square('alpha*u[i]', 'beta*v[j]')})`, algebra()],
        ['==', 'rhs', hypothesis('x in the plane'), hypothesis('y in the plane')],
      ],
      instances: rankOne,
    },
    // p is the product of the length of the step and the singular value.
    'short steps contract': {
      given: { p: real('nonnegative') },
      hypotheses: { 'short step': '(0 < p) and (p < 1)' },
      states: '1 - p^2 + p^4 < 1',
      derivation: [
        ['<', '1 - p^2 + p^4 + p^2*(1 - p)*(1 + p)', sign()],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        raw: { share: real('(0,1)') },
        construct: { p: 'share' },
        regimes: { 'tight: nearly 1': { draw: { share: { between: [0.99999, 0.999999] } } } },
      },
    },
    'only short steps contract': {
      given: { p: real('nonnegative') },
      hypotheses: { contracts: '1 - p^2 + p^4 < 1' },
      states: '(0 < p) and (p < 1)',
      derivation: [
        both(
          [
            contradiction('0 < 0', [
              have('none', 'p == 0', [
                ['==', 'rhs', lemma('zero-absolute-value', { at: { x: 'p', y: '0' } })],
              ]),
              ['<', '1 - (1 - p^2 + p^4)', hypothesis('contracts')],
              ['==', 'rhs', hypothesis('none')],
            ]),
          ],
          [
            contradiction('0 < 0', [
              ['<', '1 - (1 - p^2 + p^4)', hypothesis('contracts')],
              ['<=', '1 - (1 - p^2 + p^4) + p^2*(p - 1)*(p + 1)', sign()],
              ['==', 'rhs', algebra()],
            ]),
          ],
        ),
      ],
      instances: { raw: { share: real('(0,1)') }, construct: { p: 'share' } },
    },
    'implicit step': {
      given: { next_x: array('I'), next_y: array('J') },
      hypotheses: {
        'step of the minimiser': 'forall(i in I, next_x[i] + h*sum(j in J, A[i,j]*next_y[j]) == x[i])',
        'step of the maximiser': 'forall(j in J, next_y[j] - h*sum(i in I, A[i,j]*next_x[i]) == y[j])',
      },
      states: `${before} == ${square('next_x[i]', 'next_y[j]')} + h^2*(${square('sum(j in J, A[i,j]*next_y[j])', 'sum(i in I, A[i,j]*next_x[i])')})`,
      derivation: [
        [
          '==',
          square(
            'next_x[i] + h*sum(j in J, A[i,j]*next_y[j])',
            'next_y[j] - h*sum(i in I, A[i,j]*next_x[i])',
          ),
          hypothesis('step of the minimiser'),
          hypothesis('step of the maximiser'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        construct: {
          'x[i in I]': 'next_x[i] + h*sum(j in J, A[i,j]*next_y[j])',
          'y[j in J]': 'next_y[j] - h*sum(i in I, A[i,j]*next_x[i])',
        },
      },
    },
    'the flow keeps the norm': {
      given: {
        path_x: differentiable(['R', 'I', 'R'], ['speed_x', null]),
        path_y: differentiable(['R', 'J', 'R'], ['speed_y', null]),
      },
      hypotheses: {
        'flow of the minimiser': 'forall(t in R, i in I, speed_x(t, i) == -sum(j in J, A[i,j]*path_y(t, j)))',
        'flow of the maximiser': 'forall(t in R, j in J, speed_y(t, j) == sum(i in I, A[i,j]*path_x(t, i)))',
      },
      states: `forall(t in R, D(sum(i in I, path_x(t, i)^2) + sum(j in J, path_y(t, j)^2), t) == 0)`,
      derivation: [
        [
          '==',
          '2*sum(i in I, path_x(t, i)*speed_x(t, i)) + 2*sum(j in J, path_y(t, j)*speed_y(t, j))',
          calculus(),
        ],
        [
          '==',
          '2*sum(i in I, path_x(t, i)*(-sum(j in J, A[i,j]*path_y(t, j)))) + 2*sum(j in J, path_y(t, j)*sum(i in I, A[i,j]*path_x(t, i)))',
          hypothesis('flow of the minimiser'),
          hypothesis('flow of the maximiser'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { I: [1, 1], J: [1, 1] },
        raw: {
          row: element('I'),
          column: element('J'),
          size: real('nonnegative'),
          start: real(),
          when: real(),
        },
        construct: { 'A[i in I, j in J]': 'size', t: 'when' },
        models: {
          path_x: 'map(t in R, i in I, start*cos(size*t))',
          path_y: 'map(t in R, j in J, start*sin(size*t))',
        },
        regimes: {
          'four entries': {
            sizes: { I: [2, 2], J: [2, 2] },
            construct: { 'A[i in I, j in J]': 'size*(4 - delta(i, row))*(4 - delta(j, column))/25' },
            models: {
              path_x: 'map(t in R, i in I, start*cos(size*t)*(4 - delta(i, row)))',
              path_y: 'map(t in R, j in J, start*sin(size*t)*(4 - delta(j, column)))',
            },
          },
        },
      },
    },
  },

  instances: { sizes: { I: [0, 4], J: [0, 4] } },

  controls: {
    'descent-ascent converges for short steps': {
      part: 'never closer',
      hypotheses: { 'short step': 'h <= 1/8' },
      states: `${ascent} <= ${before}`,
      counterexample: { A: [[1]], h: '1/8', x: [1], y: [0] },
      instances: {
        sizes: { I: [1, 3], J: [1, 3] },
        raw: { share: real('[0,1]') },
        construct: { h: 'share/8' },
      },
      because: 'the squared norm becomes 65/64',
    },
    'the extragradient contracts for all steps': {
      part: 'short steps contract',
      hypotheses: { 'short step': '0 < p' },
      counterexample: { A: [[2]], h: 1, p: 2, x: [1], y: [0] },
      instances: { construct: { p: '1 + share' } },
      because: '1 - 4 + 16 = 13',
    },
    'alternating steps are like simultaneous ones': {
      part: 'descent-ascent',
      states: `${square('x[i] - h*sum(j in J, A[i,j]*y[j])', 'y[j] + h*sum(i in I, A[i,j]*(x[i] - h*sum(k in J, A[i,k]*y[k])))')} == ${ascent}`,
      counterexample: { A: [[1]], h: 1, x: [1], y: [1] },
      because: 'from (1, 1) to (0, 1), not to (0, 2): the orbit of alternating steps is bounded',
    },
  },
});
