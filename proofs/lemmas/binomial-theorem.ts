/**
 * # The binomial theorem
 *
 * The binomial number choose[n,i] is defined by columns: choose[n,i+1] is the sum of the members of column i above row n.
 * Pascal's rule follows, that they are (n+m)!/(n! m!), and that they are the coefficients of the powers of a sum.
 * Not claimed: exponents that are not natural numbers.
 */
import {
  algebra,
  array,
  cases,
  have,
  hypothesis,
  induction,
  lemma,
  natural,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const diagonal = [
  induction('k', {
    base: [['==', 'rhs', unfold('choose')]],
    step: [
      [
        '==',
        'choose[k,k] + choose[k,k+1]',
        lemma('binomial-theorem', { part: 'Pascal', at: { n: 'k', i: 'k' } }),
      ],
      [
        '==',
        'choose[k,k]',
        lemma('binomial-theorem', { part: 'beyond the diagonal', at: { n: 'k', i: '0' } }),
      ],
      ['==', 'rhs', hypothesis('induction')],
    ],
  }),
];

export default proof({
  id: 'binomial-theorem',
  title: 'The binomial theorem',
  sources: [],
  references: ['graham1994, Section 5.1'],

  given: { n: natural() },
  where: {
    'choose[k in nat, 0]': '1',
    'choose[k in nat, i+1]': 'sum(j in range(k), choose[j,i])',
  },

  parts: {
    Pascal: {
      states: 'forall(i in nat, choose[n+1,i+1] == choose[n,i] + choose[n,i+1])',
      derivation: [
        ['==', 'sum(j in range(n+1), choose[j,i])', unfold('choose')],
        ['==', 'sum(j in range(n), choose[j,i]) + choose[n,i]', algebra()],
        ['==', 'rhs', unfold('choose')],
      ],
    },
    'beyond the diagonal': {
      states: 'forall(i in nat, choose[n,n+1+i] == 0)',
      derivation: [
        have('every row', 'forall(k in nat, m in nat, choose[k,k+1+m] == 0)', [
          induction('k', {
            base: [['==', 'rhs', unfold('choose')]],
            step: [
              [
                '==',
                'choose[k,k+1+m] + choose[k,k+1+(m+1)]',
                lemma('binomial-theorem', { part: 'Pascal', at: { n: 'k', i: 'k+1+m' } }),
              ],
              ['==', 'rhs', hypothesis('induction')],
            ],
          }),
        ]),
        ['==', 'rhs', hypothesis('every row')],
      ],
    },
    nonnegative: {
      states: 'forall(i in nat, 0 <= choose[n,i])',
      derivation: [
        have('every column', 'forall(m in nat, k in nat, 0 <= choose[k,m])', [
          induction('m', {
            base: [['<=', 'rhs', unfold('choose')]],
            step: [
              ['<=', 'sum(j in range(k), choose[j,m])', sign()],
              ['==', 'rhs', unfold('choose')],
            ],
          }),
        ]),
        ['<=', 'rhs', hypothesis('every column')],
      ],
      instances: { regimes: { 'tight: beyond the diagonal': { construct: { i: 'n+1' } } } },
    },
    factorials: {
      given: { m: natural() },
      where: { 'factorial[0]': '1', 'factorial[k+1]': '(k+1)*factorial[k]' },
      states: 'choose[n+m,n]*factorial[n]*factorial[m] == factorial[n+m]',
      derivation: [
        have('diagonal', 'forall(k in nat, choose[k,k] == 1)', diagonal),
        have(
          'next row',
          'forall(a in nat, forall(b in nat, choose[a+b,a]*factorial[a]*factorial[b] == factorial[a+b]), forall(b in nat, choose[a+1+b,a+1]*factorial[a+1]*factorial[b] == factorial[a+1+b]))',
          [
            induction('b', {
              base: [
                ['==', 'choose[a+1,a+1]*factorial[a+1]', unfold('factorial')],
                ['==', 'rhs', hypothesis('diagonal')],
              ],
              step: [
                [
                  '==',
                  '(choose[a+b+1,a] + choose[a+b+1,a+1])*factorial[a+1]*factorial[b+1]',
                  lemma('binomial-theorem', { part: 'Pascal', at: { n: 'a+b+1', i: 'a' } }),
                ],
                [
                  '==',
                  '(a+1)*(choose[a+(b+1),a]*factorial[a]*factorial[b+1]) + (b+1)*(choose[a+1+b,a+1]*factorial[a+1]*factorial[b])',
                  unfold('factorial'),
                ],
                [
                  '==',
                  '(a+1)*factorial[a+b+1] + (b+1)*(choose[a+1+b,a+1]*factorial[a+1]*factorial[b])',
                  hypothesis('assumed'),
                ],
                ['==', '(a+1)*factorial[a+b+1] + (b+1)*factorial[a+1+b]', hypothesis('induction')],
                ['==', 'rhs', unfold('factorial')],
              ],
            }),
          ],
        ),
        have('all', 'forall(a in nat, b in nat, choose[a+b,a]*factorial[a]*factorial[b] == factorial[a+b])', [
          induction('a', {
            base: [['==', 'rhs', unfold('choose', 'factorial')]],
            step: [['==', 'rhs', hypothesis('next row')]],
          }),
        ]),
        ['==', 'rhs', hypothesis('all')],
      ],
    },
    'first row': {
      given: { g: array('nat') },
      states: 'forall(k in nat, sum(i in range(k+1), choose[0,i]*g[i]) == g[0])',
      derivation: [
        induction('k', {
          base: [
            ['==', 'choose[0,0]*g[0]', algebra()],
            ['==', 'rhs', unfold('choose')],
          ],
          step: [
            ['==', 'sum(i in range(k+1), choose[0,i]*g[i]) + choose[0,k+1]*g[k+1]', algebra()],
            ['==', 'sum(i in range(k+1), choose[0,i]*g[i])', unfold('choose')],
            ['==', 'rhs', hypothesis('induction')],
          ],
        }),
      ],
    },
    'sums with the next row': {
      given: { g: array('nat') },
      states:
        'forall(b in nat, sum(i in range(b+1), choose[n+1,i]*g[i]) == sum(i in range(b+1), choose[n,i]*g[i]) + sum(i in range(b), choose[n,i]*g[i+1]))',
      derivation: [
        induction('b', {
          base: [
            ['==', 'choose[n+1,0]*g[0]', algebra()],
            ['==', 'choose[n,0]*g[0]', unfold('choose')],
            ['==', 'rhs', algebra()],
          ],
          step: [
            ['==', 'sum(i in range(b+1), choose[n+1,i]*g[i]) + choose[n+1,b+1]*g[b+1]', algebra()],
            [
              '==',
              'sum(i in range(b+1), choose[n,i]*g[i]) + sum(i in range(b), choose[n,i]*g[i+1]) + choose[n+1,b+1]*g[b+1]',
              hypothesis('induction'),
            ],
            [
              '==',
              'sum(i in range(b+1), choose[n,i]*g[i]) + sum(i in range(b), choose[n,i]*g[i+1]) + (choose[n,b] + choose[n,b+1])*g[b+1]',
              lemma('binomial-theorem', { part: 'Pascal', at: { n: 'n', i: 'b' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
    },
    'partial sums': {
      given: { x: real('nonnegative') },
      states: 'forall(b in nat, sum(i in range(b), choose[n,i]*x^i) <= (1 + x)^n)',
      derivation: [
        have('nonnegative', 'forall(k in nat, i in nat, 0 <= choose[k,i])', [
          ['<=', 'rhs', lemma('binomial-theorem', { part: 'nonnegative', at: { n: 'k', i: 'i' } })],
        ]),
        have(
          'one more',
          'forall(k in nat, c in nat, sum(i in range(c), choose[k,i]*x^i) <= sum(i in range(c+1), choose[k,i]*x^i))',
          [
            ['<=', 'sum(i in range(c), choose[k,i]*x^i) + choose[k,c]*x^c', sign()],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('all', 'forall(k in nat, c in nat, sum(i in range(c+1), choose[k,i]*x^i) <= (1 + x)^k)', [
          induction('k', {
            base: [
              [
                '==',
                '1',
                lemma('binomial-theorem', { part: 'first row', at: { g: 'array(i in nat, x^i)', k: 'c' } }),
              ],
              ['<=', 'rhs', algebra()],
            ],
            step: [
              [
                '==',
                'sum(i in range(c+1), choose[k,i]*x^i) + sum(i in range(c), choose[k,i]*x^(i+1))',
                lemma('binomial-theorem', {
                  part: 'sums with the next row',
                  at: { n: 'k', g: 'array(i in nat, x^i)', b: 'c' },
                }),
              ],
              [
                '==',
                'sum(i in range(c+1), choose[k,i]*x^i) + x*sum(i in range(c), choose[k,i]*x^i)',
                algebra(),
              ],
              ['<=', '(1+x)^k + x*sum(i in range(c), choose[k,i]*x^i)', hypothesis('induction')],
              ['<=', '(1+x)^k + x*sum(i in range(c+1), choose[k,i]*x^i)', hypothesis('one more')],
              ['<=', '(1+x)^k + x*(1+x)^k', hypothesis('induction')],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        ['<=', 'sum(i in range(b+1), choose[n,i]*x^i)', hypothesis('one more')],
        ['<=', 'rhs', hypothesis('all')],
      ],
      instances: { regimes: { 'tight: the whole row': { construct: { b: 'n+1' } } } },
    },
    theorem: {
      given: { x: real(), y: real() },
      states: '(x + y)^n == sum(i in range(n+1), choose[n,i]*x^i*y^(n-i))',
      derivation: [
        have('one', 'forall(z in R, k in nat, (1 + z)^k == sum(i in range(k+1), choose[k,i]*z^i))', [
          induction('k', {
            base: [
              ['==', 'choose[0,0]', unfold('choose')],
              ['==', 'rhs', algebra()],
            ],
            step: [
              ['==', '(1 + z)^k + z*(1 + z)^k', algebra()],
              [
                '==',
                'sum(i in range(k+1), choose[k,i]*z^i) + choose[k,k+1]*z^(k+1) + z*sum(i in range(k+1), choose[k,i]*z^i)',
                hypothesis('induction'),
                lemma('binomial-theorem', { part: 'beyond the diagonal', at: { n: 'k', i: '0' } }),
              ],
              [
                '==',
                'sum(i in range(k+2), choose[k,i]*z^i) + sum(i in range(k+1), choose[k,i]*z^(i+1))',
                algebra(),
              ],
              [
                '==',
                'rhs',
                lemma('binomial-theorem', {
                  part: 'sums with the next row',
                  at: { n: 'k', g: 'array(i in nat, z^i)', b: 'k+1' },
                }),
              ],
            ],
          }),
        ]),
        have('diagonal', 'forall(k in nat, choose[k,k] == 1)', diagonal),
        have('scaled', 'forall(z in R, (y*z + y)^n == y^n*(1 + z)^n)', [['==', 'rhs', algebra()]]),
        cases(
          'y == 0',
          [
            have('vanish', 'forall(i in range(n), y^(n-i) == 0)', [
              ['==', 'y*y^(n-i-1)', algebra()],
              ['==', '0*y^(n-i-1)', hypothesis('case')],
              ['==', 'rhs', algebra()],
            ]),
            ['==', 'x^n', hypothesis('case')],
            ['==', 'choose[n,n]*x^n', hypothesis('diagonal')],
            ['==', 'choose[n,n]*x^n + sum(i in range(n), choose[n,i]*x^i*y^(n-i))', hypothesis('vanish')],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', 'y^n*(1 + x/y)^n', hypothesis('scaled', { at: { z: 'x/y' } })],
            ['==', 'y^n*sum(i in range(n+1), choose[n,i]*(x/y)^i)', hypothesis('one')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
  },

  instances: { sizes: { n: [0, 5], m: [0, 4], b: [0, 6], i: [0, 5] } },

  controls: {
    'the row itself': {
      part: 'Pascal',
      replace: ['choose[n+1,i+1] ==', 'choose[n,i+1] =='],
      counterexample: { n: 0, i: 0 },
      because: 'choose[0,1] is 0, not 1',
    },
    'the diagonal': {
      part: 'beyond the diagonal',
      replace: ['n+1+i', 'n+i'],
      counterexample: { n: 0, i: 0 },
      because: 'choose[0,0] is 1',
    },
    positive: {
      part: 'nonnegative',
      replace: ['0 <=', '0 <'],
      counterexample: { n: 0, i: 1 },
      because: 'choose[0,1] is 0',
    },
    'one factorial': {
      part: 'factorials',
      replace: ['*factorial[m]', ''],
      counterexample: { n: 0, m: 2 },
      because: 'choose[2,0] is 1, not 2!',
    },
    'a first row that goes on': {
      part: 'first row',
      replace: ['== g[0]', '== g[0] + g[1]'],
      counterexample: { n: 0, k: 1, g: [0, 1] },
      because: 'the second number of the first row is 0',
    },
    'a sum without the shift': {
      part: 'sums with the next row',
      replace: ['g[i+1]', 'g[i]'],
      counterexample: { n: 0, b: 1, g: [0, 1] },
      because: 'choose[1,1] g[1] is 1',
    },
    'a smaller bound': {
      part: 'partial sums',
      replace: ['(1 + x)^n', '99/100*(1 + x)^n'],
      counterexample: { n: 0, b: 1, x: 0 },
      because: 'it is 1',
    },
    'negative numbers': {
      part: 'partial sums',
      given: { x: real() },
      counterexample: { n: 1, b: 1, x: -1 },
      because: '1 is more than (1 - 1)^1',
    },
    'no mixed terms': {
      part: 'theorem',
      states: '(x + y)^n == x^n + y^n',
      counterexample: { n: 2, x: 1, y: 1 },
      because: '(1 + 1)^2 is 4',
    },
    'one term less': {
      part: 'theorem',
      replace: ['range(n+1)', 'range(n)'],
      counterexample: { n: 0, x: 1, y: 1 },
      because: 'the last term is x^n',
    },
  },
});
