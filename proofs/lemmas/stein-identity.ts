/**
 * # Stein's identity: E Z g(Z) = E g'(Z) for standard normal Z
 *
 * The standard normal law is the only one with the mean 0 and E Z^(j+2) = (j+1) E Z^j for all j (it is determined by its moments), so
 * this says that Z is normal; the moments are then 0 and (2m - 1)!!. Of these equations polynomials of degree n need those up to the
 * order n + 1, of whatever law. Differentiable functions of polynomial growth are cited.
 * Not claimed: the converse; functions that grow faster; absolutely continuous functions without a derivative somewhere.
 */
import {
  algebra,
  array,
  both,
  differentiable,
  have,
  hypothesis,
  type Instances,
  induction,
  law,
  medianOfMeans,
  natural,
  proof,
  real,
  standardNormal,
} from 'lemmata';
import { sixMoments } from './_normal-moments.ts';

const E = (of: string) => `E(w in Omega, ${of})`;
const U = '(mu + s*Z[w])';
const mean = { mean: `${E('Z[w]')} == 0` };
const upTo = {
  ...mean,
  moments: `forall(j in nat, j + 2 <= N, ${E('Z[w]^(j+2)')} == (j+1)*${E('Z[w]^j')})`,
};

/** Up to the fifth moment normal: the values 0, ±2/3 and ±2; up to the third: a fair coin. */
const five = {
  raw: { place: array('Omega') },
  construct: { 'Z[w in Omega]': '2/3*place[w]' },
  sizes: { Omega: [5, 5] },
  draw: {
    Omega: { tables: [['23/256', '81/256', '48/256', '81/256', '23/256']] },
    place: { tables: [[-3, -1, 0, 1, 3]] },
    N: { oneOf: [4, 5] },
  },
} satisfies Instances;
const coin = {
  raw: five.raw,
  construct: five.construct,
  sizes: { Omega: [2, 2] },
  draw: {
    Omega: { tables: [['1/2', '1/2']] },
    place: { tables: [['-3/2', '3/2']] },
    N: { oneOf: [2, 3] },
  },
} satisfies Instances;

/** Up to the second moment only: the third is -8/9. */
const lopsided = {
  raw: five.raw,
  construct: five.construct,
  sizes: { Omega: [3, 3] },
  draw: {
    Omega: { tables: [['1/2', '1/4', '1/4']] },
    place: { tables: [['1/2', '-5/2', '3/2']] },
    N: { oneOf: [0, 1, 2] },
  },
} satisfies Instances;
const six = {
  raw: five.raw,
  ...sixMoments,
  draw: { ...sixMoments.draw, N: { oneOf: [6] } },
} satisfies Instances;

export default proof({
  id: 'stein-identity',
  title: "Stein's identity: E Z g(Z) = E g'(Z) for standard normal Z",
  sources: [],
  references: ['stein1981, Lemma 1', 'billingsley1995, Theorem 30.1'],

  given: { Omega: law('sample space'), Z: array('Omega', { is: 'all-moments' }) },

  parts: {
    moments: {
      given: { N: natural() },
      hypotheses: upTo,
      states: `(forall(m in nat, 2*m <= N, ${E('Z[w]^(2*m)')} == prod(i in range(m), 2*i + 1))) and (forall(m in nat, 2*m + 1 <= N, ${E('Z[w]^(2*m+1)')} == 0))`,
      derivation: [
        both(
          [
            induction('m', {
              base: [['==', 'rhs', algebra()]],
              step: [
                ['==', `(2*m + 1)*${E('Z[w]^(2*m)')}`, hypothesis('moments', { at: { j: '2*m' } })],
                ['==', '(2*m + 1)*prod(i in range(m), 2*i + 1)', hypothesis('induction')],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
          [
            induction('m', {
              base: [['==', 'rhs', hypothesis('mean')]],
              step: [
                ['==', `(2*m + 2)*${E('Z[w]^(2*m+1)')}`, hypothesis('moments', { at: { j: '2*m + 1' } })],
                ['==', '(2*m + 2)*0', hypothesis('induction')],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
      ],
    },
    powers: {
      given: { N: natural(), mu: real(), s: real() },
      hypotheses: upTo,
      states: `(forall(j in nat, j + 2 <= N, ${E(`Z[w]*${U}^(j+1)`)} == s*(j+1)*${E(`${U}^j`)})) and (forall(j in nat, i in nat, i + j + 3 <= N, ${E(`Z[w]^(i+2)*${U}^(j+1)`)} == (i+1)*${E(`Z[w]^i*${U}^(j+1)`)} + s*(j+1)*${E(`Z[w]^(i+1)*${U}^j`)}))`,
      derivation: [
        have(
          'products',
          `forall(j in nat, i in nat, i + j + 3 <= N, ${E(`Z[w]^(i+2)*${U}^(j+1)`)} == (i+1)*${E(`Z[w]^i*${U}^(j+1)`)} + s*(j+1)*${E(`Z[w]^(i+1)*${U}^j`)})`,
          [
            induction('j', {
              base: [
                ['==', `mu*${E('Z[w]^(i+2)')} + s*${E('Z[w]^(i+3)')}`, algebra()],
                [
                  '==',
                  `mu*((i+1)*${E('Z[w]^i')}) + s*${E('Z[w]^(i+3)')}`,
                  hypothesis('moments', { at: { j: 'i' }, times: 'mu' }),
                ],
                [
                  '==',
                  `mu*((i+1)*${E('Z[w]^i')}) + s*((i+2)*${E('Z[w]^(i+1)')})`,
                  hypothesis('moments', { at: { j: 'i + 1' }, times: 's' }),
                ],
                ['==', 'rhs', algebra()],
              ],
              step: [
                ['==', `mu*${E(`Z[w]^(i+2)*${U}^(j+1)`)} + s*${E(`Z[w]^(i+3)*${U}^(j+1)`)}`, algebra()],
                [
                  '==',
                  `mu*((i+1)*${E(`Z[w]^i*${U}^(j+1)`)} + s*(j+1)*${E(`Z[w]^(i+1)*${U}^j`)}) + s*${E(`Z[w]^(i+3)*${U}^(j+1)`)}`,
                  hypothesis('induction', { at: { i: 'i' }, times: 'mu' }),
                ],
                [
                  '==',
                  `mu*((i+1)*${E(`Z[w]^i*${U}^(j+1)`)} + s*(j+1)*${E(`Z[w]^(i+1)*${U}^j`)}) + s*((i+2)*${E(`Z[w]^(i+1)*${U}^(j+1)`)} + s*(j+1)*${E(`Z[w]^(i+2)*${U}^j`)})`,
                  hypothesis('induction', { at: { i: 'i + 1' }, times: 's' }),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        both(
          [
            induction('j', {
              base: [
                ['==', `mu*${E('Z[w]')} + s*${E('Z[w]^2')}`, algebra()],
                ['==', `mu*0 + s*${E('Z[w]^2')}`, hypothesis('mean', { times: 'mu' })],
                ['==', `mu*0 + s*(1*${E('Z[w]^0')})`, hypothesis('moments', { at: { j: '0' }, times: 's' })],
                ['==', 'rhs', algebra()],
              ],
              step: [
                ['==', `mu*${E(`Z[w]*${U}^(j+1)`)} + s*${E(`Z[w]^2*${U}^(j+1)`)}`, algebra()],
                [
                  '==',
                  `mu*(s*(j+1)*${E(`${U}^j`)}) + s*${E(`Z[w]^2*${U}^(j+1)`)}`,
                  hypothesis('induction', { times: 'mu' }),
                ],
                [
                  '==',
                  `mu*(s*(j+1)*${E(`${U}^j`)}) + s*(1*${E(`${U}^(j+1)`)} + s*(j+1)*${E(`Z[w]*${U}^j`)})`,
                  hypothesis('products', { at: { j: 'j', i: '0' }, times: 's' }),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
          [['==', 'rhs', hypothesis('products')]],
        ),
      ],
      instances: {
        regimes: {
          'odd powers': { ...six, draw: { ...six.draw, j: { oneOf: [1, 3] }, i: { oneOf: [0, 1, 2] } } },
          'odd powers, N = 2': {
            ...lopsided,
            draw: { ...lopsided.draw, N: { oneOf: [2] }, j: { oneOf: [1] } },
          },
        },
      },
    },
    'smooth functions': {
      given: {
        g: differentiable(['R', 'R'], ['dg']),
        c: real('nonnegative'),
        k: natural(),
      },
      hypotheses: {
        ...mean,
        moments: `forall(j in nat, ${E('Z[w]^(j+2)')} == (j+1)*${E('Z[w]^j')})`,
        'growth of g': 'forall(x in R, abs(g(x)) <= c*(1 + x^2)^k)',
        'growth of the derivative': 'forall(x in R, abs(dg(x)) <= c*(1 + x^2)^k)',
      },
      cited:
        "Stein's lemma (Stein 1981, Lemma 1), of the law that these moments determine (Billingsley 1995, Theorem 30.1 and Example 30.1)",
      states: `${E('Z[w]*g(Z[w])')} == ${E('dg(Z[w])')}`,
      samples: {
        sine: {
          laws: { Z: standardNormal() },
          at: [{ g: 'map(x in R, sin(x))', c: 1, k: 0 }],
          draws: 2 ** 16,
          by: medianOfMeans({ variance: '1' }),
        },
        // Once differentiable, no more: x |x|.
        'a kink in the derivative': {
          states: `${E('Z[w]*(Z[w]*abs(Z[w])) - 2*abs(Z[w])')} == 0`,
          laws: { Z: standardNormal() },
          at: [{}],
          draws: 2 ** 16,
          by: medianOfMeans({ variance: '7' }),
        },
      },
    },
  },

  instances: {
    ...five,
    regimes: {
      'up to the third moment': coin,
      'up to the second moment, with a third': lopsided,
      'up to the sixth moment': six,
    },
  },

  controls: {
    'a fair coin, to the fourth': {
      part: 'moments',
      hypotheses: {
        moments: `forall(j in nat, j + 3 <= N, ${E('Z[w]^(j+2)')} == (j+1)*${E('Z[w]^j')})`,
      },
      counterexample: { Omega: ['1/2', '1/2'], Z: [1, -1], N: 4, m: 2 },
      instances: { ...coin, draw: { ...coin.draw, N: { oneOf: [4] }, m: { oneOf: [1, 2] } }, regimes: {} },
      because: 'its fourth moment is 1, and 3!! = 3',
    },
    'another mean': {
      part: 'powers',
      without: ['mean'],
      counterexample: { Omega: [1], Z: [1], N: 2, mu: 1, s: 1, j: 0, i: 0 },
      instances: {
        sizes: { Omega: [1, 1] },
        draw: { Omega: { tables: [[1]] }, place: { tables: [['3/2']] }, N: { oneOf: [2] } },
        regimes: {},
      },
      because: 'E Z (1 + Z) is 2, for Z = 1',
    },
    'without the factor s': {
      part: 'powers',
      states: `forall(j in nat, j + 2 <= N, ${E(`Z[w]*${U}^(j+1)`)} == (j+1)*${E(`${U}^j`)})`,
      counterexample: { Omega: ['1/2', '1/2'], Z: [1, -1], N: 2, mu: 0, s: 2, j: 0 },
      because: 'E Z (2 Z) is 2',
    },
  },
});
