/**
 * # The orthogonal projection on the span of finitely many square-integrable functions
 *
 * In the Hilbert space of the square-integrable functions of any probability law: some member of the span of k_1, ..., k_n, which may be
 * linearly dependent, has the same inner products with them as f; and with such a member the squared lengths add up.
 * Not claimed: that the coefficients are unique; projections on infinite-dimensional subspaces.
 */
import {
  algebra,
  array,
  have,
  hypothesis,
  law,
  lemma,
  nonemptySet,
  obtain,
  proof,
  sign,
  unfold,
  witness,
} from 'lemmata';

const member = (a: string) => `sum(j in N, ${a}[j]*k[j,w])`;
const inner = (u: string) => `E(w in Omega, ${u}*k[i,w])`;
const squared = (u: string) => `E(w in Omega, (${u})^2)`;
const rest = `f[w] - ${member('a')}`;
const same = `forall(i in N, ${inner(member('a'))} == ${inner('f[w]')})`;

export default proof({
  id: 'orthogonal-projection',
  title: 'Square-integrable functions have orthogonal projections on the span of finitely many others',
  sources: [],
  references: ['rudin1987, Theorem 4.11'],

  given: {
    N: nonemptySet(),
    Omega: law(),
    k: array('N', 'Omega', { is: 'square-integrable' }),
    f: array('Omega', { is: 'square-integrable' }),
  },

  parts: {
    existence: {
      states: `exists(a in R[N], ${same})`,
      where: { 'K[i in N, j in N]': 'E(w in Omega, k[i,w]*k[j,w])' },
      derivation: [
        have(
          'form',
          `forall(v in R[N], sum(i in N, v[i]*sum(j in N, K[i,j]*v[j])) == ${squared(member('v'))})`,
          [['==', 'rhs', unfold('K')]],
        ),
        have('symmetric', 'forall(i in N, j in N, K[i,j] == K[j,i])', [['==', 'rhs', unfold('K')]]),
        have('semidefinite', 'forall(v in R[N], 0 <= sum(i in N, v[i]*sum(j in N, K[i,j]*v[j])))', [
          ['<=', squared(member('v')), sign()],
          ['==', 'rhs', hypothesis('form')],
        ]),
        have(
          'bounded',
          `forall(v in R[N], sum(i in N, ${inner('f[w]')}*v[i])^2 <= ${squared('f[w]')}*sum(i in N, v[i]*sum(j in N, K[i,j]*v[j])))`,
          [
            ['==', `E(w in Omega, f[w]*${member('v')})^2`, algebra()],
            [
              '<=',
              `${squared('f[w]')}*${squared(member('v'))}`,
              lemma('cauchy-schwarz', {
                part: 'random variables',
                at: { Omega: 'Omega', X: 'f', Y: `array(w in Omega, ${member('v')})` },
              }),
            ],
            ['==', 'rhs', hypothesis('form')],
          ],
        ),
        obtain(
          ['a'],
          'solved',
          lemma('positive-semidefinite-system', {
            at: { I: 'N', M: 'K', c: `array(i in N, ${inner('f[w]')})`, C: squared('f[w]') },
          }),
        ),
        witness({ a: 'a' }),
        ['==', 'sum(j in N, K[i,j]*a[j])', unfold('K')],
        ['==', 'rhs', hypothesis('solved')],
      ],
    },
    Pythagoras: {
      given: { a: array('N') },
      hypotheses: { 'same inner products': same },
      states: `${squared('f[w]')} == ${squared(member('a'))} + ${squared(rest)}`,
      derivation: [
        [
          '==',
          `${squared(member('a'))} + ${squared(rest)} + 2*sum(i in N, a[i]*(${inner('f[w]')} - ${inner(member('a'))}))`,
          algebra(),
        ],
        ['==', 'rhs', hypothesis('same inner products')],
      ],
    },
  },

  instances: {
    sizes: { N: [1, 3], Omega: [1, 4] },
    raw: { section: array('N', 'Omega'), mark: array('Omega'), outside: array('Omega'), inside: array('N') },
    draw: { mark: { oneOf: [0, 1] } },
    construct: {
      'k[i in N, w in Omega]': 'section[i,w]*mark[w]',
      'f[w in Omega]': 'sum(j in N, inside[j]*k[j,w]) + outside[w]*(1 - mark[w])',
      'a[i in N]': 'inside[i]',
    },
  },

  controls: {
    'every function in the span': {
      part: 'existence',
      states: `exists(a in R[N], ${squared(rest)} == 0)`,
      counterexample: { N: 1, Omega: ['1/2', '1/2'], k: [[2, 0]], f: [0, 1], a: [0] },
      because: 'one function does not span a plane',
    },
    'another member of the span': {
      part: 'Pythagoras',
      without: ['same inner products'],
      counterexample: { N: 1, Omega: [1], k: [[1]], f: [0], a: [1] },
      instances: { raw: { guess: array('N') }, construct: { 'a[i in N]': 'guess[i]' } },
      because: '0 is not 1 + 1',
    },
  },
});
