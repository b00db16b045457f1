/**
 * # Moments of the binomial law
 *
 * With weights choose[n,i] x^i (1 - x)^(n-i) the number i has mean n x; its powers up to the fourth have the means stated. What makes it work is how
 * means for n + 1 come from those for n. Not claimed: higher moments.
 */
import {
  algebra,
  array,
  both,
  cases,
  type Derivation,
  have,
  hypothesis,
  induction,
  lemma,
  natural,
  proof,
  real,
  unfold,
} from 'lemmata';

const itself = 'binomial-moments';
const weight = (n: string) => `choose[${n},i]*x^i*(1 - x)^(${n}-i)`;
const S = (n: string, g: string) => `sum(i in range(${n}+1), ${weight(n)}*${g})`;
const H = (n: string, g: string) => `sum(i in range(${n}+1), choose[${n},i]*x^i*y^(${n}-i)*${g})`;
const z = '(x/y)';
const next = (g: string) =>
  lemma(itself, { part: 'next degree', at: { n: 'm', x: 'x', y: '1 - x', g: `array(i in nat, ${g})` } });
const diagonal: Derivation = [
  induction('k', {
    base: [['==', 'rhs', unfold('choose')]],
    step: [
      [
        '==',
        'choose[k,k] + choose[k,k+1]',
        lemma('binomial-theorem', { part: 'Pascal', at: { n: 'k', i: 'k', choose: 'choose' } }),
      ],
      [
        '==',
        'choose[k,k]',
        lemma('binomial-theorem', { part: 'beyond the diagonal', at: { n: 'k', i: '0', choose: 'choose' } }),
      ],
      ['==', 'rhs', hypothesis('induction')],
    ],
  }),
];

export default proof({
  id: itself,
  title: 'Moments of the binomial law',
  sources: [],
  references: ['feller1968, Chapter IX', 'lorentz1953, Section 1.5'],

  given: { n: natural() },
  where: {
    'choose[k in nat, 0]': '1',
    'choose[k in nat, i+1]': 'sum(j in range(k), choose[j,i])',
  },

  parts: {
    'last node': {
      given: { x: real(), y: real(), h: array('nat') },
      hypotheses: { 'no weight elsewhere': 'y == 0' },
      states: `${H('n', 'h[i]')} == x^n*h[n]`,
      derivation: [
        have('diagonal', 'forall(k in nat, choose[k,k] == 1)', diagonal),
        have('powers', 'forall(i in range(n), y^(n-i) == 0)', [
          ['==', 'y*y^(n-i-1)', algebra()],
          ['==', '0*y^(n-i-1)', hypothesis('no weight elsewhere')],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'sum(i in range(n), choose[n,i]*x^i*y^(n-i)*h[i]) + choose[n,n]*x^n*h[n]', algebra()],
        ['==', 'sum(i in range(n), choose[n,i]*x^i*0*h[i]) + choose[n,n]*x^n*h[n]', hypothesis('powers')],
        [
          '==',
          'sum(i in range(n), choose[n,i]*x^i*0*h[i]) + 1*x^n*h[n]',
          hypothesis('diagonal', { at: { k: 'n' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: { construct: { y: '0' } },
    },
    'next degree': {
      given: { g: array('nat'), x: real(), y: real() },
      states: `${H('(n+1)', 'g[i]')} == y*${H('n', 'g[i]')} + x*${H('n', 'g[i+1]')}`,
      derivation: [
        cases(
          'y == 0',
          [
            have('no weight elsewhere', 'y == 0', [['==', 'rhs', hypothesis('case')]]),
            [
              '==',
              'x^(n+1)*g[n+1]',
              lemma(itself, { part: 'last node', at: { n: 'n+1', x: 'x', y: 'y', h: 'g' } }),
            ],
            ['==', '0*(x^n*g[n]) + x*(x^n*g[n+1])', algebra()],
            ['==', 'y*(x^n*g[n]) + x*(x^n*g[n+1])', hypothesis('case')],
            [
              '==',
              'rhs',
              lemma(itself, { part: 'last node', at: { n: 'n', x: 'x', y: 'y', h: 'g' } }),
              lemma(itself, {
                part: 'last node',
                at: { n: 'n', x: 'x', y: 'y', h: 'array(i in nat, g[i+1])' },
              }),
            ],
          ],
          [
            ['==', `y^(n+1)*sum(i in range(n+2), choose[n+1,i]*(${z}^i*g[i]))`, algebra()],
            [
              '==',
              `y^(n+1)*(sum(i in range(n+2), choose[n,i]*(${z}^i*g[i])) + sum(i in range(n+1), choose[n,i]*(${z}^(i+1)*g[i+1])))`,
              lemma('binomial-theorem', {
                part: 'sums with the next row',
                at: { n: 'n', g: `array(i in nat, ${z}^i*g[i])`, b: 'n+1', choose: 'choose' },
              }),
            ],
            [
              '==',
              `y^(n+1)*(sum(i in range(n+1), choose[n,i]*(${z}^i*g[i])) + choose[n,n+1]*(${z}^(n+1)*g[n+1]) + sum(i in range(n+1), choose[n,i]*(${z}^(i+1)*g[i+1])))`,
              algebra(),
            ],
            [
              '==',
              `y^(n+1)*(sum(i in range(n+1), choose[n,i]*(${z}^i*g[i])) + 0*(${z}^(n+1)*g[n+1]) + sum(i in range(n+1), choose[n,i]*(${z}^(i+1)*g[i+1])))`,
              lemma('binomial-theorem', {
                part: 'beyond the diagonal',
                at: { n: 'n', i: '0', choose: 'choose' },
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
    'moments of the count': {
      given: { x: real() },
      states: `(${S('n', '1')} == 1) and (${S('n', 'i')} == n*x) and (${S('n', 'i^2')} == n*(n - 1)*x^2 + n*x) and (${S('n', 'i^3')} == n*(n - 1)*(n - 2)*x^3 + 3*n*(n - 1)*x^2 + n*x) and (${S('n', 'i^4')} == n*(n - 1)*(n - 2)*(n - 3)*x^4 + 6*n*(n - 1)*(n - 2)*x^3 + 7*n*(n - 1)*x^2 + n*x)`,
      derivation: [
        have('total', `forall(m in nat, ${S('m', '1')} == 1)`, [
          induction('m', {
            base: [
              ['==', 'choose[0,0]*1', algebra()],
              ['==', 'rhs', unfold('choose')],
            ],
            step: [
              ['==', `(1 - x)*${S('m', '1')} + x*${S('m', '1')}`, next('1')],
              ['==', 'rhs', hypothesis('induction')],
            ],
          }),
        ]),
        have('first', `forall(m in nat, ${S('m', 'i')} == m*x)`, [
          induction('m', {
            base: [
              ['==', 'choose[0,0]*0', algebra()],
              ['==', 'rhs', unfold('choose')],
            ],
            step: [
              ['==', `(1 - x)*${S('m', 'i')} + x*${S('m', '(i+1)')}`, next('i')],
              ['==', 'rhs', hypothesis('induction'), hypothesis('total', { at: { m: 'm' } })],
            ],
          }),
        ]),
        have('second', `forall(m in nat, ${S('m', 'i^2')} == m*(m - 1)*x^2 + m*x)`, [
          induction('m', {
            base: [
              ['==', 'choose[0,0]*0^2', algebra()],
              ['==', 'rhs', unfold('choose')],
            ],
            step: [
              ['==', `(1 - x)*${S('m', 'i^2')} + x*${S('m', '(i+1)^2')}`, next('i^2')],
              [
                '==',
                'rhs',
                hypothesis('induction'),
                hypothesis('total', { at: { m: 'm' } }),
                hypothesis('first', { at: { m: 'm' } }),
              ],
            ],
          }),
        ]),
        have('third', `forall(m in nat, ${S('m', 'i^3')} == m*(m - 1)*(m - 2)*x^3 + 3*m*(m - 1)*x^2 + m*x)`, [
          induction('m', {
            base: [
              ['==', 'choose[0,0]*0^3', algebra()],
              ['==', 'rhs', unfold('choose')],
            ],
            step: [
              ['==', `(1 - x)*${S('m', 'i^3')} + x*${S('m', '(i+1)^3')}`, next('i^3')],
              [
                '==',
                'rhs',
                hypothesis('induction'),
                hypothesis('total', { at: { m: 'm' } }),
                hypothesis('first', { at: { m: 'm' } }),
                hypothesis('second', { at: { m: 'm' } }),
              ],
            ],
          }),
        ]),
        have(
          'fourth',
          `forall(m in nat, ${S('m', 'i^4')} == m*(m - 1)*(m - 2)*(m - 3)*x^4 + 6*m*(m - 1)*(m - 2)*x^3 + 7*m*(m - 1)*x^2 + m*x)`,
          [
            induction('m', {
              base: [
                ['==', 'choose[0,0]*0^4', algebra()],
                ['==', 'rhs', unfold('choose')],
              ],
              step: [
                ['==', `(1 - x)*${S('m', 'i^4')} + x*${S('m', '(i+1)^4')}`, next('i^4')],
                [
                  '==',
                  'rhs',
                  hypothesis('induction'),
                  hypothesis('total', { at: { m: 'm' } }),
                  hypothesis('first', { at: { m: 'm' } }),
                  hypothesis('second', { at: { m: 'm' } }),
                  hypothesis('third', { at: { m: 'm' } }),
                ],
              ],
            }),
          ],
        ),
        both(
          [['==', 'rhs', hypothesis('total', { at: { m: 'n' } })]],
          [['==', 'rhs', hypothesis('first', { at: { m: 'n' } })]],
          [['==', 'rhs', hypothesis('second', { at: { m: 'n' } })]],
          [['==', 'rhs', hypothesis('third', { at: { m: 'n' } })]],
          [['==', 'rhs', hypothesis('fourth', { at: { m: 'n' } })]],
        ),
      ],
      instances: { sizes: { n: [0, 4] } },
    },
  },

  instances: { sizes: { n: [0, 3] } },

  controls: {
    'a mean of n': {
      part: 'next degree',
      replace: ['g[i+1]', 'g[i]'],
      counterexample: { n: 0, x: 1, y: 0, g: [0, 1] },
      because: 'the new draw counts: 1 on the left, 0 on the right',
    },
    'the square of the mean': {
      part: 'moments of the count',
      states: `${S('n', 'i^2')} == (n*x)^2`,
      counterexample: { n: 1, x: '1/2' },
      because: '1/2 is not 1/4',
    },
    'weights elsewhere': {
      part: 'last node',
      without: ['no weight elsewhere'],
      counterexample: { n: 1, x: 1, y: 1, h: [1, 0] },
      instances: { construct: { y: 'x' } },
      because: 'the first node has weight 1',
    },
  },
});
