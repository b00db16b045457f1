/**
 * # Independent draws in turn from a finite law
 *
 * n draws are an element of K^n, its probability the product of those of its entries. The probabilities sum to one, a sum over the draws
 * has n times the mean of one, and the mean of what does not look at one of n + 1 draws is that over n draws: for every place of the draw
 * left out, and every function of a sum over the others, whose summands may depend on their places (with the digits of a number for
 * summands, any function of the others in their order). Not claimed: draws from different laws, laws on infinite sets.
 */
import {
  algebra,
  array,
  fn,
  have,
  hypothesis,
  induction,
  lemma,
  nonemptySet,
  obtain,
  powers,
  probability,
  proof,
  unfold,
} from 'lemmata';

const itself = 'draws-in-turn';
/** The probability of n draws. */
const weight = (n: string, z: string) => `prod(i in range(${n}), q[at[${n},${z},i]])`;
/** The mean over n draws z of a term. */
const mean = (n: string, term: string) => `sum(z in draws[${n}], ${weight(n, 'z')}*${term})`;
const split = (n: string, F: string) => hypothesis('draws-extend', { at: { n, F } });
const entries = [hypothesis('draws-last'), hypothesis('draws-before')];
/** The mean over n + 1 draws, the last one drawn apart. */
const last = (n: string, term: (z: string) => string) =>
  `sum(z in draws[${n}], sum(t in K, ${weight(`${n}+1`, `append[${n},z,t]`)}*${term(`append[${n},z,t]`)}))`;

const models = { models: { F: ['map(y in R, y^2)', 'map(y in R, relu(y - 1))', 'map(y in R, exp(y))'] } };

export default proof({
  id: itself,
  title: 'The mean of what does not look at one of n + 1 independent draws is that over n draws',
  sources: [],
  references: ['durrett2019, Section 2.1'],

  given: {
    K: nonemptySet('values'),
    draws: powers('K', { coordinate: 'at', extend: 'append' }),
    q: probability('K'),
  },

  parts: {
    total: {
      states: `forall(n in nat, sum(z in draws[n], ${weight('n', 'z')}) == 1)`,
      derivation: [
        induction('n', {
          base: [
            ['==', 'card(draws[0])', algebra()],
            ['==', 'rhs', hypothesis('draws-empty')],
          ],
          step: [
            ['==', last('n', () => '1'), split('n', `array(z in draws[n+1], ${weight('n+1', 'z')})`)],
            ['==', `sum(z in draws[n], sum(t in K, ${weight('n', 'z')}*q[t]))`, algebra(), ...entries],
            ['==', `sum(z in draws[n], ${weight('n', 'z')})*sum(t in K, q[t])`, algebra()],
            ['==', '1*1', hypothesis('induction'), hypothesis('q-sums-to-one')],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
    },
    'sum over the draws': {
      given: { f: array('K') },
      states: `forall(n in nat, ${mean('n', 'sum(i in range(n), f[at[n,z,i]])')} == n*sum(t in K, q[t]*f[t]))`,
      derivation: [
        induction('n', {
          base: [['==', 'rhs', algebra()]],
          step: [
            [
              '==',
              last('n', (z) => `sum(i in range(n+1), f[at[n+1,${z},i]])`),
              split(
                'n',
                `array(z in draws[n+1], ${weight('n+1', 'z')}*sum(i in range(n+1), f[at[n+1,z,i]]))`,
              ),
            ],
            [
              '==',
              `sum(z in draws[n], sum(t in K, ${weight('n', 'z')}*q[t]*(sum(i in range(n), f[at[n,z,i]]) + f[t])))`,
              algebra(),
              ...entries,
            ],
            [
              '==',
              `${mean('n', 'sum(i in range(n), f[at[n,z,i]])')}*sum(t in K, q[t]) + sum(z in draws[n], ${weight('n', 'z')})*sum(t in K, q[t]*f[t])`,
              algebra(),
            ],
            [
              '==',
              `n*sum(t in K, q[t]*f[t])*1 + 1*sum(t in K, q[t]*f[t])`,
              hypothesis('induction'),
              hypothesis('q-sums-to-one'),
              lemma(itself, { part: 'total' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
    },
    'one left out': {
      given: { x: array('K', 'nat'), F: fn('R', 'R') },
      states: `forall(m in nat, j in nat, ${mean('j+m+1', 'F(sum(i in range(j), x[at[j+m+1,z,i],i]) + sum(i in range(m), x[at[j+m+1,z,j+1+i],j+i]))')} == ${mean('j+m', 'F(sum(i in range(j+m), x[at[j+m,z,i],i]))')})`,
      derivation: [
        have(
          'each',
          `forall(b in nat, a in nat, G in map(R, R), ${mean('a+b+1', 'G(sum(i in range(a), x[at[a+b+1,z,i],i]) + sum(i in range(b), x[at[a+b+1,z,a+1+i],a+i]))')} == ${mean('a+b', 'G(sum(i in range(a+b), x[at[a+b,z,i],i]))')})`,
          [
            induction('b', {
              base: [
                [
                  '==',
                  last('a', (z) => `G(sum(i in range(a), x[at[a+1,${z},i],i]))`),
                  split(
                    'a',
                    `array(z in draws[a+1], ${weight('a+1', 'z')}*G(sum(i in range(a), x[at[a+1,z,i],i])))`,
                  ),
                ],
                [
                  '==',
                  `sum(z in draws[a], sum(t in K, ${weight('a', 'z')}*q[t]*G(sum(i in range(a), x[at[a,z,i],i]))))`,
                  algebra(),
                  ...entries,
                ],
                ['==', `${mean('a', 'G(sum(i in range(a), x[at[a,z,i],i]))')}*sum(t in K, q[t])`, algebra()],
                ['==', 'rhs', hypothesis('q-sums-to-one')],
              ],
              step: [
                [
                  '==',
                  last(
                    'a+b+1',
                    (z) =>
                      `G(sum(i in range(a), x[at[a+b+2,${z},i],i]) + sum(i in range(b+1), x[at[a+b+2,${z},a+1+i],a+i]))`,
                  ),
                  split(
                    'a+b+1',
                    `array(z in draws[a+b+2], ${weight('a+b+2', 'z')}*G(sum(i in range(a), x[at[a+b+2,z,i],i]) + sum(i in range(b+1), x[at[a+b+2,z,a+1+i],a+i])))`,
                  ),
                ],
                [
                  '==',
                  `sum(t in K, q[t]*${mean('a+b+1', 'G(sum(i in range(a), x[at[a+b+1,z,i],i]) + sum(i in range(b), x[at[a+b+1,z,a+1+i],a+i]) + x[t,a+b])')})`,
                  algebra(),
                  ...entries,
                ],
                [
                  '==',
                  `sum(t in K, q[t]*${mean('a+b', 'G(sum(i in range(a+b), x[at[a+b,z,i],i]) + x[t,a+b])')})`,
                  hypothesis('induction', { at: { a: 'a', G: 'map(y in R, G(y + x[t,a+b]))' } }),
                ],
                [
                  '==',
                  last('a+b', (z) => `G(sum(i in range(a+b+1), x[at[a+b+1,${z},i],i]))`),
                  algebra(),
                  ...entries,
                ],
                [
                  '==',
                  'rhs',
                  split(
                    'a+b',
                    `array(z in draws[a+b+1], ${weight('a+b+1', 'z')}*G(sum(i in range(a+b+1), x[at[a+b+1,z,i],i])))`,
                  ),
                ],
              ],
            }),
          ],
        ),
        ['==', 'rhs', hypothesis('each', { at: { b: 'm', a: 'j', G: 'map(y in R, F(y))' } })],
      ],
      instances: {
        ...models,
        regimes: { 'several draws': { sizes: { K: [2, 2], m: [1, 3], j: [1, 3] } } },
      },
    },
    'a sum without one draw': {
      given: { f: array('K'), F: fn('R', 'R') },
      where: {
        'all[n in nat]': mean('n', 'F(sum(i in range(n), f[at[n,z,i]]))'),
        'without[n in nat, j in nat]': mean(
          'n+1',
          'F(sum(i in range(n+1), f[at[n+1,z,i]]) - f[at[n+1,z,j]])',
        ),
      },
      states: 'forall(n in nat, j in range(n+1), without[n,j] == all[n])',
      derivation: [
        have('within', 'j <= n', [
          ['==', 'j + 1 - 1', algebra()],
          ['<=', 'n + 1 - 1', hypothesis('assumed')],
          ['==', 'rhs', algebra()],
        ]),
        obtain('m', 'rest', lemma('natural-difference', { at: { p: 'j', q: 'n' } })),
        have(
          'others',
          'forall(z in draws[j+m+1], sum(i in range(j+m+1), f[at[j+m+1,z,i]]) - f[at[j+m+1,z,j]] == sum(i in range(j), f[at[j+m+1,z,i]]) + sum(i in range(m), f[at[j+m+1,z,j+1+i]]))',
          [
            [
              '==',
              'sum(i in range(j+1), f[at[j+m+1,z,i]]) + sum(i in range(m), f[at[j+m+1,z,j+1+i]]) - f[at[j+m+1,z,j]]',
              lemma('concatenated-rows', {
                part: 'sum',
                at: { n: 'j+1', m: 'm', f: 'array(i in nat, f[at[j+m+1,z,i]])' },
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        ['==', 'without[j+m,j]', hypothesis('rest')],
        [
          '==',
          mean('j+m+1', 'F(sum(i in range(j), f[at[j+m+1,z,i]]) + sum(i in range(m), f[at[j+m+1,z,j+1+i]]))'),
          unfold('without'),
          hypothesis('others'),
        ],
        [
          '==',
          'all[j+m]',
          unfold('all'),
          lemma(itself, {
            part: 'one left out',
            at: { x: 'array(t in K, i in nat, f[t])', F: 'map(y in R, F(y))', j: 'j', m: 'm' },
          }),
        ],
        ['==', 'rhs', hypothesis('rest')],
      ],
      instances: models,
    },
  },

  instances: { sizes: { K: [1, 2], n: [0, 2], m: [0, 1], j: [0, 1] } },

  controls: {
    'probabilities of another total': {
      part: 'total',
      given: { q: array('K', { is: 'nonnegative' }) },
      counterexample: { K: 1, q: [2], n: 1 },
      because: 'the total is 2',
    },
    'the mean of one draw': {
      part: 'sum over the draws',
      replace: ['== n*', '== '],
      counterexample: { K: 1, q: [1], f: [1], n: 2 },
      because: 'a sum of two ones is 2',
    },
    'places that do not move up': {
      part: 'one left out',
      replace: ['j+1+i],j+i]', 'j+1+i],j+1+i]'],
      counterexample: { K: 1, q: [1], x: [[0, 1, 2, 3, 4]], F: 'map(y in R, y)', j: 0, m: 1 },
      instances: { models: { F: 'map(y in R, y)' }, sizes: { m: [1, 2] } },
      because: 'the second of two draws is in the place 0 when the first is left out',
    },
    'none left out': {
      part: 'a sum without one draw',
      states: `forall(n in nat, j in range(n+1), ${mean('n+1', 'F(sum(i in range(n+1), f[at[n+1,z,i]]))')} == all[n])`,
      counterexample: { K: 1, q: [1], f: [1], F: 'map(y in R, y)', n: 0, j: 0 },
      instances: { models: { F: 'map(y in R, y)' } },
      because: 'the sum of one draw is 1, that of none is 0',
    },
  },
});
