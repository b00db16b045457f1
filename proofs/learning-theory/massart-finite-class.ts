/**
 * # Massart's lemma: the Rademacher average of finitely many vectors
 *
 * With uniform signs s, (1/m) E max_a s.a over a finite set A of vectors in R^m is at most r sqrt(2 ln |A|)/m, r the largest Euclidean norm.
 * Vectors may be zero, and there may be one only, when both sides are 0. For cubes {-1,1}^m the ratio is 0.849 for all m.
 * Not claimed: the bound without the factor 2, with the smallest norm, for absolute values (see `controls`).
 */
import {
  algebra,
  array,
  element,
  functions,
  have,
  hypothesis,
  lemma,
  nonemptySet,
  proof,
  real,
  unfold,
} from 'lemmata';

const largest = 'max(a in A, sqrt(sum(i in M, x[a,i]^2)))';
const signed = 'sum(i in M, sgn[at[s,i]]*x[a,i])';
const signs = { Sign: 2, plus: 0, minus: 1 };

export default proof({
  id: 'massart-finite-class',
  title: 'The Rademacher average of finitely many vectors is at most r sqrt(2 log |A|)/m',
  sources: [
    {
      document: 'foundations-book',
      section: 'Rademacher complexity of finite classes',
      relation: 'made precise',
    },
  ],
  references: ['massart2000, Lemma 5.2', 'shalevshwartz2014, Lemma 26.8'],

  given: {
    M: nonemptySet('coordinates'),
    A: nonemptySet('vectors'),
    x: array('A', 'M'),
    Sign: nonemptySet(),
    signs: functions('M', 'Sign', { value: 'at', replace: 'put' }),
    plus: element('Sign'),
    minus: element('Sign'),
  },
  where: { 'sgn[t in Sign]': 'delta(t, plus) - delta(t, minus)' },
  hypotheses: { 'two signs': 'forall(t in Sign, delta(t, plus) + delta(t, minus) == 1)' },

  parts: {
    'hyperbolic cosine': {
      without: ['two signs'],
      given: { z: real() },
      states: '(exp(z) + exp(-z))/2 <= exp(z^2/2)',
      derivation: [
        ['==', 'exp(-z)*(1 - 1/2 + 1/2*exp(2*z))', algebra()],
        [
          '<=',
          'exp(-z)*exp(1/2*(2*z) + (2*z)^2/8)',
          lemma('hoeffding-finite-class', {
            part: 'two points',
            at: { Omega: 'A', p: 'array(a in A, 1/card(A))', q: '1/2', h: '2*z' },
          }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { M: [1, 1], A: [1, 1] },
        regimes: { 'tight: z = 0': { draw: { z: { oneOf: [0] } } } },
      },
    },
    subgaussian: {
      states: `forall(a in A, t in R, sum(s in signs, exp(t*${signed}))/card(signs) <= exp(t^2*sum(i in M, x[a,i]^2)/2))`,
      derivation: [
        have('distinct', 'delta(plus, minus) == 0', [
          [
            '==',
            'rhs',
            lemma('sets-of-two-elements', { part: 'distinct', at: { T: 'Sign', a: 'plus', b: 'minus' } }),
          ],
        ]),
        have('both signs', 'forall(H in R[Sign], sum(q in Sign, H[q]) == H[plus] + H[minus])', [
          [
            '==',
            'rhs',
            lemma('sets-of-two-elements', { part: 'sum', at: { T: 'Sign', a: 'plus', b: 'minus' } }),
          ],
        ]),
        have(
          'multiplies',
          'forall(f in R[M], g in R[M], prod(i in M, f[i])*prod(i in M, g[i]) == prod(i in M, f[i]*g[i]))',
          [['==', 'rhs', algebra()]],
        ),
        have('number', 'card(signs) == prod(i in M, 2)', [
          ['==', 'sum(s in signs, prod(i in M, 1))', algebra()],
          [
            '==',
            'prod(i in M, sum(q in Sign, 1))',
            hypothesis('signs-product', { at: { g: 'array(i in M, q in Sign, 1)' } }),
          ],
          ['==', 'prod(i in M, 1 + 1)', hypothesis('both signs', { at: { H: 'array(q in Sign, 1)' } })],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'factors',
          `sum(s in signs, exp(t*${signed})) == prod(i in M, exp(t*x[a,i]) + exp(-(t*x[a,i])))`,
          [
            ['==', 'sum(s in signs, prod(i in M, exp(t*sgn[at[s,i]]*x[a,i])))', algebra()],
            [
              '==',
              'prod(i in M, sum(q in Sign, exp(t*sgn[q]*x[a,i])))',
              hypothesis('signs-product', { at: { g: 'array(i in M, q in Sign, exp(t*sgn[q]*x[a,i]))' } }),
            ],
            [
              '==',
              'prod(i in M, sum(q in Sign, exp(t*(delta(q, plus) - delta(q, minus))*x[a,i])))',
              unfold('sgn'),
            ],
            [
              '==',
              'prod(i in M, exp(t*(delta(plus, plus) - delta(plus, minus))*x[a,i]) + exp(t*(delta(minus, plus) - delta(minus, minus))*x[a,i]))',
              hypothesis('both signs', {
                at: { H: 'array(q in Sign, exp(t*(delta(q, plus) - delta(q, minus))*x[a,i]))' },
              }),
            ],
            ['==', 'rhs', hypothesis('distinct')],
          ],
        ),
        [
          '==',
          'prod(i in M, exp(t*x[a,i]) + exp(-(t*x[a,i])))/prod(i in M, 2)',
          hypothesis('factors'),
          hypothesis('number'),
        ],
        ['==', 'prod(i in M, 1/2)*prod(i in M, exp(t*x[a,i]) + exp(-(t*x[a,i])))', algebra()],
        [
          '==',
          'prod(i in M, 1/2*(exp(t*x[a,i]) + exp(-(t*x[a,i]))))',
          hypothesis('multiplies', {
            at: { f: 'array(i in M, 1/2)', g: 'array(i in M, exp(t*x[a,i]) + exp(-(t*x[a,i])))' },
          }),
        ],
        ['==', 'prod(i in M, (exp(t*x[a,i]) + exp(-(t*x[a,i])))/2)', algebra()],
        [
          '<=',
          'prod(i in M, exp((t*x[a,i])^2/2))',
          lemma('massart-finite-class', { part: 'hyperbolic cosine', at: { z: 't*x[a,i]' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: { regimes: { 'tight: t = 0': { draw: { t: { oneOf: [0] } } } } },
    },
    bound: {
      states: `sum(s in signs, max(a in A, ${signed}))/card(signs)/card(M) <= ${largest}*sqrt(2*log(card(A)))/card(M)`,
      derivation: [
        have('entry', `forall(v in A, sqrt(sum(i in M, x[v,i]^2)) <= ${largest})`, [
          ['<=', 'rhs', algebra()],
        ]),
        have('norm', `forall(v in A, sum(i in M, x[v,i]^2) <= (${largest})^2)`, [
          ['==', 'sqrt(sum(i in M, x[v,i]^2))*sqrt(sum(i in M, x[v,i]^2))', algebra()],
          [
            '<=',
            `sqrt(sum(i in M, x[v,i]^2))*(${largest})`,
            hypothesis('entry', { at: { v: 'v' }, times: 'sqrt(sum(i in M, x[v,i]^2))' }),
          ],
          ['<=', 'rhs', hypothesis('entry', { at: { v: 'v' }, times: largest })],
        ]),
        have(
          'largest norm',
          `forall(v in A, t in R, sum(s in signs, 1/card(signs)*exp(t*sum(i in M, sgn[at[s,i]]*x[v,i]))) <= exp(t^2*(${largest})^2/2))`,
          [
            ['==', 'sum(s in signs, exp(t*sum(i in M, sgn[at[s,i]]*x[v,i])))/card(signs)', algebra()],
            [
              '<=',
              'exp(t^2*sum(i in M, x[v,i]^2)/2)',
              lemma('massart-finite-class', { part: 'subgaussian', at: { a: 'v', t: 't' } }),
            ],
            ['<=', 'rhs', hypothesis('norm')],
          ],
        ),
        ['==', `1/card(M)*sum(s in signs, 1/card(signs)*max(a in A, ${signed}))`, algebra()],
        [
          '<=',
          `1/card(M)*(${largest}*sqrt(2*log(card(A))))`,
          lemma('subgaussian-maximum', {
            part: 'expected maximum',
            at: {
              N: 'A',
              Omega: 'signs',
              p: 'array(s in signs, 1/card(signs))',
              X: `array(a in A, s in signs, ${signed})`,
              sigma: largest,
            },
          }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        regimes: {
          'two opposite vectors': {
            sizes: { A: [2, 2] },
            raw: { order: array('A'), y: array('M') },
            construct: { 'x[a in A, i in M]': '(2*indicator(order[a] == max(b in A, order[b])) - 1)*y[i]' },
          },
          'tight: one vector': { sizes: { A: [1, 1] } },
          'all signs': {
            sizes: { A: [4, 4], M: [2, 2] },
            draw: {
              x: {
                tables: [
                  [
                    [4, 4],
                    [4, -4],
                    [-4, 4],
                    [-4, -4],
                  ],
                ],
              },
            },
          },
        },
      },
    },
  },

  instances: {
    sizes: { Sign: [2, 2], A: [1, 4], M: [1, 3] },
    draw: { plus: { tables: [0] }, minus: { tables: [1] } },
  },

  controls: {
    'without the factor two': {
      part: 'bound',
      replace: ['sqrt(2*log(card(A)))', 'sqrt(log(card(A)))'],
      counterexample: { ...signs, M: 1, A: 2, x: [[1], [-1]] },
      instances: {
        sizes: { A: [2, 2], M: [1, 1] },
        raw: { order: array('A'), y: array('M') },
        construct: { 'x[a in A, i in M]': '(2*indicator(order[a] == max(b in A, order[b])) - 1)*y[i]' },
      },
      because: 'for {1, -1} the average is 1, more than sqrt(log 2) = 0.83',
    },
    'the smallest norm': {
      part: 'bound',
      replace: [largest, largest.replace('max', 'min')],
      counterexample: { ...signs, M: 1, A: 2, x: [[0], [1]] },
      instances: {
        sizes: { A: [2, 3], M: [1, 2] },
        raw: { order: array('A') },
        construct: { 'x[a in A, i in M]': 'indicator(order[a] == max(b in A, order[b]))' },
      },
      because: 'for {0, 1} the average is 1/2',
    },
    'absolute values': {
      part: 'bound',
      replace: [`max(a in A, ${signed})`, `max(a in A, abs(${signed}))`],
      counterexample: { ...signs, M: 1, A: 1, x: [[1]] },
      instances: { sizes: { A: [1, 1] } },
      because: 'for one vector the bound is 0',
    },
  },
});
