/**
 * # There are choose[m,k] subsets of size k
 *
 * Subsets of {0, …, m-1} are elements of the cube of bits; the size is the number of ones.
 * Not claimed: subsets of other finite sets.
 */
import {
  algebra,
  cases,
  contradiction,
  element,
  fn,
  have,
  hypothesis,
  induction,
  lemma,
  natural,
  nonemptySet,
  powers,
  proof,
  sign,
  unfold,
} from 'lemmata';

export default proof({
  id: 'subsets-of-a-size',
  title: 'There are choose[m,k] subsets of size k',
  sources: [],
  references: ['graham1994, Section 5.1'],

  given: {
    m: natural(),
    Bit: nonemptySet(),
    cube: powers('Bit', { coordinate: 'at', extend: 'append' }),
    zero: element('Bit'),
    one: element('Bit'),
  },
  where: {
    'size(n in nat, A in cube[n])': 'sum(i in range(n), delta(at[n,A,i], one))',
    'choose[k in nat, 0]': '1',
    'choose[k in nat, i+1]': 'sum(j in range(k), choose[j,i])',
  },
  hypotheses: { 'two bits': 'forall(t in Bit, delta(t, zero) + delta(t, one) == 1)' },

  parts: {
    'one element more': {
      given: { g: fn('R', 'R') },
      states: 'sum(A in cube[m+1], g(size(m+1, A))) == sum(A in cube[m], g(size(m, A)) + g(1 + size(m, A)))',
      derivation: [
        have('distinct', 'delta(zero, one) == 0', [
          [
            '==',
            'rhs',
            lemma('sets-of-two-elements', { part: 'distinct', at: { T: 'Bit', a: 'zero', b: 'one' } }),
          ],
        ]),
        have('both bits', 'forall(H in R[Bit], sum(t in Bit, H[t]) == H[zero] + H[one])', [
          [
            '==',
            'rhs',
            lemma('sets-of-two-elements', { part: 'sum', at: { T: 'Bit', a: 'zero', b: 'one' } }),
          ],
        ]),
        have(
          'extended',
          'forall(A in cube[m], t in Bit, size(m+1, append[m,A,t]) == delta(t, one) + size(m, A))',
          [
            ['==', 'sum(i in range(m+1), delta(at[m+1,append[m,A,t],i], one))', unfold('size')],
            [
              '==',
              'sum(i in range(m), delta(at[m+1,append[m,A,t],i], one)) + delta(at[m+1,append[m,A,t],m], one)',
              algebra(),
            ],
            [
              '==',
              'sum(i in range(m), delta(at[m,A,i], one)) + delta(t, one)',
              hypothesis('cube-last'),
              hypothesis('cube-before'),
            ],
            ['==', 'rhs', unfold('size')],
          ],
        ),
        [
          '==',
          'sum(A in cube[m], sum(t in Bit, g(size(m+1, append[m,A,t]))))',
          hypothesis('cube-extend', { at: { n: 'm', F: 'array(A in cube[m+1], g(size(m+1, A)))' } }),
        ],
        ['==', 'sum(A in cube[m], sum(t in Bit, g(delta(t, one) + size(m, A))))', hypothesis('extended')],
        [
          '==',
          'sum(A in cube[m], g(delta(zero, one) + size(m, A)) + g(delta(one, one) + size(m, A)))',
          hypothesis('both bits'),
        ],
        ['==', 'rhs', hypothesis('distinct')],
      ],
      instances: { models: { g: ['map(z in R, 1 + z^2)', 'map(z in R, indicator(z <= 1))'] } },
    },
    'one size': {
      states: 'forall(k in nat, sum(A in cube[m], indicator(size(m, A) == k)) == choose[m,k])',
      derivation: [
        have(
          'next',
          'forall(n in nat, forall(c in nat, sum(A in cube[n], indicator(size(n, A) == c)) == choose[n,c]), forall(c in nat, sum(A in cube[n+1], indicator(size(n+1, A) == c)) == choose[n+1,c]))',
          [
            induction('c', {
              base: [
                have('larger', 'forall(A in cube[n], indicator(1 + size(n, A) == 0) == 0)', [
                  cases(
                    '1 + size(n, A) == 0',
                    [
                      contradiction('0 < 0', [
                        ['<', '1 + sum(i in range(n), delta(at[n,A,i], one))', sign()],
                        ['==', '1 + size(n, A)', unfold('size')],
                        ['==', '0', hypothesis('case')],
                      ]),
                    ],
                    [['==', 'rhs', hypothesis('case')]],
                  ),
                ]),
                [
                  '==',
                  'sum(A in cube[n], indicator(size(n, A) == 0) + indicator(1 + size(n, A) == 0))',
                  lemma('subsets-of-a-size', {
                    part: 'one element more',
                    at: { m: 'n', g: 'map(z in R, indicator(z == 0))' },
                  }),
                ],
                ['==', 'sum(A in cube[n], indicator(size(n, A) == 0))', hypothesis('larger')],
                ['==', 'choose[n,0]', hypothesis('assumed')],
                ['==', 'rhs', unfold('choose')],
              ],
              step: [
                [
                  '==',
                  'sum(A in cube[n], indicator(size(n, A) == c+1) + indicator(1 + size(n, A) == c+1))',
                  lemma('subsets-of-a-size', {
                    part: 'one element more',
                    at: { m: 'n', g: 'map(z in R, indicator(z == c+1))' },
                  }),
                ],
                [
                  '==',
                  'sum(A in cube[n], indicator(size(n, A) == c+1)) + sum(A in cube[n], indicator(size(n, A) == c))',
                  algebra(),
                ],
                ['==', 'choose[n,c+1] + choose[n,c]', hypothesis('assumed')],
                [
                  '==',
                  'rhs',
                  lemma('binomial-theorem', { part: 'Pascal', at: { n: 'n', i: 'c', choose: 'choose' } }),
                ],
              ],
            }),
          ],
        ),
        have('nothing', 'forall(c in nat, indicator(0 == c) == choose[0,c])', [
          induction('c', {
            base: [
              ['==', '1', algebra()],
              ['==', 'rhs', unfold('choose')],
            ],
            step: [['==', 'rhs', unfold('choose')]],
          }),
        ]),
        have(
          'all',
          'forall(n in nat, c in nat, sum(A in cube[n], indicator(size(n, A) == c)) == choose[n,c])',
          [
            induction('n', {
              base: [
                ['==', 'sum(A in cube[0], indicator(0 == c))', unfold('size')],
                ['==', 'indicator(0 == c)', hypothesis('cube-empty')],
                ['==', 'rhs', hypothesis('nothing')],
              ],
              step: [['==', 'rhs', hypothesis('next')]],
            }),
          ],
        ),
        ['==', 'rhs', hypothesis('all')],
      ],
    },
    'sizes up to a number': {
      states:
        'forall(d in nat, sum(A in cube[m], indicator(size(m, A) <= d)) == sum(i in range(d+1), choose[m,i]))',
      derivation: [
        have(
          'next',
          'forall(n in nat, forall(k in nat, sum(A in cube[n], indicator(size(n, A) <= k)) == sum(i in range(k+1), choose[n,i])), forall(k in nat, sum(A in cube[n+1], indicator(size(n+1, A) <= k)) == sum(i in range(k+1), choose[n+1,i])))',
          [
            induction('k', {
              base: [
                have('larger', 'forall(A in cube[n], indicator(1 + size(n, A) <= 0) == 0)', [
                  cases(
                    '1 + size(n, A) <= 0',
                    [
                      contradiction('0 < 0', [
                        ['<', '1 + sum(i in range(n), delta(at[n,A,i], one))', sign()],
                        ['==', '1 + size(n, A)', unfold('size')],
                        ['<=', '0', hypothesis('case')],
                      ]),
                    ],
                    [['==', 'rhs', hypothesis('case')]],
                  ),
                ]),
                [
                  '==',
                  'sum(A in cube[n], indicator(size(n, A) <= 0) + indicator(1 + size(n, A) <= 0))',
                  lemma('subsets-of-a-size', {
                    part: 'one element more',
                    at: { m: 'n', g: 'map(z in R, indicator(z <= 0))' },
                  }),
                ],
                ['==', 'sum(A in cube[n], indicator(size(n, A) <= 0))', hypothesis('larger')],
                ['==', 'choose[n,0]', hypothesis('assumed')],
                ['==', 'choose[n+1,0]', unfold('choose')],
                ['==', 'rhs', algebra()],
              ],
              step: [
                [
                  '==',
                  'sum(A in cube[n], indicator(size(n, A) <= k+1) + indicator(1 + size(n, A) <= k+1))',
                  lemma('subsets-of-a-size', {
                    part: 'one element more',
                    at: { m: 'n', g: 'map(z in R, indicator(z <= k+1))' },
                  }),
                ],
                [
                  '==',
                  'sum(A in cube[n], indicator(size(n, A) <= k+1)) + sum(A in cube[n], indicator(size(n, A) <= k))',
                  algebra(),
                ],
                [
                  '==',
                  'sum(i in range(k+2), choose[n,i]) + sum(i in range(k+1), choose[n,i])',
                  hypothesis('assumed'),
                ],
                [
                  '==',
                  'rhs',
                  lemma('binomial-theorem', {
                    part: 'sums with the next row',
                    at: { n: 'n', b: 'k+1', g: 'array(i in nat, 1)', choose: 'choose' },
                  }),
                ],
              ],
            }),
          ],
        ),
        have('nothing', 'forall(k in nat, 1 == sum(i in range(k+1), choose[0,i]))', [
          [
            '==',
            'rhs',
            lemma('binomial-theorem', {
              part: 'first row',
              at: { n: '0', k: 'k', g: 'array(i in nat, 1)', choose: 'choose' },
            }),
          ],
        ]),
        have(
          'all',
          'forall(n in nat, k in nat, sum(A in cube[n], indicator(size(n, A) <= k)) == sum(i in range(k+1), choose[n,i]))',
          [
            induction('n', {
              base: [
                ['==', 'sum(A in cube[0], indicator(0 <= k))', unfold('size')],
                ['==', '1', hypothesis('cube-empty')],
                ['==', 'rhs', hypothesis('nothing')],
              ],
              step: [['==', 'rhs', hypothesis('next')]],
            }),
          ],
        ),
        ['==', 'rhs', hypothesis('all')],
      ],
    },
  },

  instances: { sizes: { Bit: [2, 2], m: [0, 4], k: [0, 5], d: [0, 5] } },

  controls: {
    'the larger ones alone': {
      part: 'one element more',
      replace: ['g(size(m, A)) + ', ''],
      counterexample: { m: 0, Bit: 2, zero: 0, one: 1, g: 'map(z in R, 1)' },
      because: 'there are two subsets of one point',
    },
    'three values': {
      part: 'one size',
      without: ['two bits'],
      counterexample: { m: 1, k: 0, Bit: 3, zero: 0, one: 1 },
      instances: { sizes: { Bit: [3, 3], m: [1, 2], k: [0, 1] } },
      because: 'two of the three values are not one',
    },
    'another size': {
      part: 'one size',
      replace: ['choose[m,k]', 'choose[m,k+1]'],
      counterexample: { m: 1, k: 1, Bit: 2, zero: 0, one: 1 },
      because: 'one point has one subset of size 1, and none of size 2',
    },
    'sizes below the number': {
      part: 'sizes up to a number',
      replace: ['range(d+1)', 'range(d)'],
      counterexample: { m: 0, d: 0, Bit: 2, zero: 0, one: 1 },
      because: 'the empty set has size 0',
    },
  },
});
