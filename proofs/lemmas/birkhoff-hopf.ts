/**
 * # A positive matrix contracts Hilbert's projective metric by tanh(Delta/4)
 *
 * For a positive matrix K, Delta the largest log(K_ij K_kl/(K_kj K_il)), and positive x and y: the oscillation of log(Kx/Ky) is at most
 * tanh(Delta/4) times that of log(x/y) (Birkhoff 1957, Hopf 1963). Along x^s y^(1-s) two entries of the logarithm of K change at rates that are means
 * of log(x/y) with two laws whose odds differ by a factor exp(Delta) at most (`rows`), and such means differ by at most tanh(Delta/4) times the
 * oscillation (`means`): for values between 0 and 1 that is an inequality between two numbers (`odds`).
 * Not claimed: that no smaller factor does (the instances come close); matrices with zeros, cones other than the positive orthant.
 */
import {
  algebra,
  array,
  calculus,
  cases,
  have,
  hypothesis,
  type Instances,
  lemma,
  monotone,
  nonemptySet,
  probability,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const id = 'birkhoff-hopf';
const diameter = 'max(i in I, max(k in I, max(j in J, max(l in J, log(K[i,j]*K[k,l]/(K[k,j]*K[i,l]))))))';
/** The same under names that are free where rows and columns are fixed. */
const renamed = 'max(g in I, max(h in I, max(o in J, max(n in J, log(K[g,o]*K[h,n]/(K[h,o]*K[g,n]))))))';
const factor = { w: real('positive') };
const atLeastOne = { 'w is at least one': '1 <= w' };
const odds = {
  ...atLeastOne,
  'odds differ by a factor': 'forall(j in J, l in J, p[j]*q[l] <= w^2*(q[j]*p[l]))',
};
const oscillation = '(max(j in J, u[j]) - min(j in J, u[j]))';
/** The law that is proportional to row exp(s u). */
const mean = (row: string, j: string) => `(${row}[${j}]*exp(s*u[${j}])/sum(i in J, ${row}[i]*exp(s*u[i])))`;

/** Laws and rows whose odds differ by t[j]/t[l], a factor w^2 at most. */
const differing = {
  sizes: { J: [1, 4], I: [1, 3] },
  raw: {
    extra: real('nonnegative'),
    e: array('J', { is: 'positive' }),
    share: array('J', { is: '[0,1]' }),
    t: array('J'),
  },
  draw: {
    extra: { between: [0, 3], bits: 4 },
    e: { between: [0.25, 4], bits: 4 },
    x: { between: [0.25, 4], bits: 4 },
    y: { between: [0.25, 4], bits: 4 },
    K: { between: [0.25, 4], bits: 4 },
    u: { between: [-4, 4], bits: 4 },
  },
  construct: {
    w: '1 + extra',
    't[j in J]': '1 + (w^2 - 1)*share[j]',
    'p[j in J]': 'e[j]*t[j]/sum(l in J, e[l]*t[l])',
    'q[j in J]': 'e[j]/sum(l in J, e[l])',
    'k[j in J]': 'e[j]*t[j]',
    'h[j in J]': 'e[j]',
  },
} satisfies Instances;
/** Two indices, on the first of which p and q differ most. */
const extremal = {
  sizes: { J: [2, 2] },
  draw: { share: { tables: [[1, 0]] }, extra: { between: [1, 3], bits: 4 } },
  construct: {
    ...differing.construct,
    'e[j in J]': '1 + (w - 1)*(1 - share[j])',
    'c[j in J]': 'share[j]',
    'u[j in J]': 'share[j]',
  },
} satisfies Instances;
const nearlyTight = {
  sizes: { I: [2, 2], J: [2, 2] },
  draw: {
    K: {
      tables: [
        [
          [2, 1],
          [1, 2],
        ],
      ],
    },
    x: { tables: [[1, 1]] },
    y: { tables: [[1, '129/128']] },
  },
} satisfies Instances;

export default proof({
  id,
  title: "A positive matrix contracts Hilbert's projective metric by tanh(Delta/4)",
  sources: [],
  references: ['birkhoff1957', 'hopf1963', 'lemmens2012, Theorem A.4.1'],

  given: { J: nonemptySet('columns') },

  parts: {
    odds: {
      given: { ...factor, a: real('[0,1]'), b: real('[0,1]') },
      hypotheses: { ...atLeastOne, odds: 'a*(1 - b) <= w^2*(b*(1 - a))' },
      states: 'a - b <= (w - 1)/(w + 1)',
      derivation: [
        have('first', '0 <= 1 - a', [['<=', 'rhs', hypothesis('a-upper')]]),
        have('second', '0 <= 1 - b', [['<=', 'rhs', hypothesis('b-upper')]]),
        have('root', 'forall(z in nonnegative, sqrt(z^2) == z)', [['==', 'rhs', algebra()]]),
        have('roots', 'sqrt(a*(1 - b)) <= w*sqrt(b*(1 - a))', [
          ['<=', 'sqrt(w^2*(b*(1 - a)))', hypothesis('odds')],
          ['==', 'rhs', algebra()],
        ]),
        have('sum', 'sqrt(a*(1 - b)) + sqrt(b*(1 - a)) <= 1', [
          ['==', 'sqrt(a)*sqrt(1 - b) + sqrt(b)*sqrt(1 - a)', algebra()],
          [
            '<=',
            '1/2*(a + (1 - b)) + 1/2*(b + (1 - a))',
            sign('1/2*(sqrt(a) - sqrt(1 - b))^2 + 1/2*(sqrt(b) - sqrt(1 - a))^2'),
          ],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'a*(1 - b) - b*(1 - a)', algebra()],
        ['==', '(sqrt(a*(1 - b)) - sqrt(b*(1 - a)))*(sqrt(a*(1 - b)) + sqrt(b*(1 - a)))', algebra()],
        [
          '<=',
          '(w - 1)/(w + 1)*(sqrt(a*(1 - b)) + sqrt(b*(1 - a)))*(sqrt(a*(1 - b)) + sqrt(b*(1 - a)))',
          hypothesis('roots', { times: '2/(w + 1)*(sqrt(a*(1 - b)) + sqrt(b*(1 - a)))' }),
        ],
        [
          '<=',
          '(w - 1)/(w + 1)*(sqrt(a*(1 - b)) + sqrt(b*(1 - a)))',
          hypothesis('sum', { times: '(w - 1)/(w + 1)*(sqrt(a*(1 - b)) + sqrt(b*(1 - a)))' }),
        ],
        ['<=', '(w - 1)/(w + 1)', hypothesis('sum', { times: '(w - 1)/(w + 1)' })],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        construct: { w: '1 + extra', a: 'part*w^2*b/(1 - b + w^2*b)' },
        raw: { part: real('[0,1]') },
        draw: { ...differing.draw, part: { between: [0, 1], bits: 4 }, b: { between: [0, 1], bits: 4 } },
        regimes: {
          'tight: opposite odds': { construct: { w: '1 + extra', a: 'w/(w + 1)', b: '1/(w + 1)' } },
        },
      },
    },
    weights: {
      given: { ...factor, p: probability('J'), q: probability('J'), c: array('J', { is: '[0,1]' }) },
      hypotheses: odds,
      states: 'sum(j in J, p[j]*c[j]) - sum(j in J, q[j]*c[j]) <= (w - 1)/(w + 1)',
      derivation: [
        have('p at most one', 'sum(j in J, p[j]*c[j]) <= 1', [
          ['<=', 'sum(j in J, p[j]*1)', hypothesis('c-upper')],
          ['==', 'rhs', hypothesis('p-sums-to-one')],
        ]),
        have('q at most one', 'sum(j in J, q[j]*c[j]) <= 1', [
          ['<=', 'sum(j in J, q[j]*1)', hypothesis('c-upper')],
          ['==', 'rhs', hypothesis('q-sums-to-one')],
        ]),
        have('p not negative', '0 <= sum(j in J, p[j]*c[j])', [['<=', 'rhs', sign()]]),
        have('q not negative', '0 <= sum(j in J, q[j]*c[j])', [['<=', 'rhs', sign()]]),
        have(
          'odds',
          'sum(j in J, p[j]*c[j])*(1 - sum(j in J, q[j]*c[j])) <= w^2*(sum(j in J, q[j]*c[j])*(1 - sum(j in J, p[j]*c[j])))',
          [
            [
              '==',
              'sum(j in J, p[j]*c[j])*(sum(l in J, q[l]) - sum(l in J, q[l]*c[l]))',
              hypothesis('q-sums-to-one'),
            ],
            ['==', 'sum(j in J, sum(l in J, p[j]*q[l]*(c[j]*(1 - c[l]))))', algebra()],
            [
              '<=',
              'sum(j in J, sum(l in J, w^2*(q[j]*p[l])*(c[j]*(1 - c[l]))))',
              hypothesis('odds differ by a factor'),
            ],
            ['==', 'w^2*(sum(j in J, q[j]*c[j])*(sum(l in J, p[l]) - sum(l in J, p[l]*c[l])))', algebra()],
            ['==', 'rhs', hypothesis('p-sums-to-one')],
          ],
        ),
        [
          '<=',
          'rhs',
          lemma(id, { part: 'odds', at: { a: 'sum(j in J, p[j]*c[j])', b: 'sum(j in J, q[j]*c[j])' } }),
        ],
      ],
      instances: { regimes: { 'tight: two indices': extremal } },
    },
    means: {
      given: { ...factor, p: probability('J'), q: probability('J'), u: array('J') },
      hypotheses: odds,
      states: `sum(j in J, p[j]*u[j]) - sum(j in J, q[j]*u[j]) <= (w - 1)/(w + 1)*${oscillation}`,
      derivation: [
        have('order', 'min(j in J, u[j]) <= max(j in J, u[j])', [
          ['==', 'sum(j in J, p[j])*min(l in J, u[l])', hypothesis('p-sums-to-one')],
          ['==', 'sum(j in J, p[j]*min(l in J, u[l]))', algebra()],
          ['<=', 'sum(j in J, p[j]*u[j])', algebra()],
          ['<=', 'sum(j in J, p[j]*max(l in J, u[l]))', algebra()],
          ['==', 'sum(j in J, p[j])*max(l in J, u[l])', algebra()],
          ['==', 'rhs', hypothesis('p-sums-to-one')],
        ]),
        cases(
          'min(j in J, u[j]) < max(j in J, u[j])',
          [
            have('positive', '0 < max(j in J, u[j]) - min(j in J, u[j])', [['<', 'rhs', hypothesis('case')]]),
            have(
              'at least zero',
              'forall(j in J, 0 <= (u[j] - min(l in J, u[l]))/(max(l in J, u[l]) - min(l in J, u[l])))',
              [
                [
                  '==',
                  '(min(l in J, u[l]) - min(l in J, u[l]))/(max(l in J, u[l]) - min(l in J, u[l]))',
                  algebra(),
                ],
                ['<=', 'rhs', algebra()],
              ],
            ),
            have(
              'at most one',
              'forall(j in J, (u[j] - min(l in J, u[l]))/(max(l in J, u[l]) - min(l in J, u[l])) <= 1)',
              [
                [
                  '<=',
                  '(max(l in J, u[l]) - min(l in J, u[l]))/(max(l in J, u[l]) - min(l in J, u[l]))',
                  algebra(),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
            [
              '==',
              'sum(j in J, p[j]*u[j]) - min(l in J, u[l])*1 - (sum(j in J, q[j]*u[j]) - min(l in J, u[l])*1)',
              algebra(),
            ],
            [
              '==',
              'sum(j in J, p[j]*u[j]) - min(l in J, u[l])*sum(j in J, p[j]) - (sum(j in J, q[j]*u[j]) - min(l in J, u[l])*sum(j in J, q[j]))',
              hypothesis('p-sums-to-one'),
              hypothesis('q-sums-to-one'),
            ],
            [
              '==',
              `${oscillation}*(sum(j in J, p[j]*((u[j] - min(l in J, u[l]))/(max(l in J, u[l]) - min(l in J, u[l])))) - sum(j in J, q[j]*((u[j] - min(l in J, u[l]))/(max(l in J, u[l]) - min(l in J, u[l])))))`,
              algebra(),
            ],
            [
              '<=',
              `${oscillation}*((w - 1)/(w + 1))`,
              lemma(id, {
                part: 'weights',
                at: {
                  c: 'array(j in J, (u[j] - min(l in J, u[l]))/(max(l in J, u[l]) - min(l in J, u[l])))',
                },
                times: oscillation,
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
          [
            ['<=', 'sum(j in J, p[j]*max(l in J, u[l])) - sum(j in J, q[j]*min(l in J, u[l]))', algebra()],
            ['==', 'max(l in J, u[l])*sum(j in J, p[j]) - min(l in J, u[l])*sum(j in J, q[j])', algebra()],
            ['==', oscillation, hypothesis('p-sums-to-one'), hypothesis('q-sums-to-one')],
            ['<=', 'max(j in J, u[j]) - max(j in J, u[j])', hypothesis('case')],
            ['==', '(w - 1)/(w + 1)*(max(j in J, u[j]) - max(j in J, u[j]))', algebra()],
            ['<=', 'rhs', hypothesis('order', { times: '(w - 1)/(w + 1)' })],
          ],
        ),
      ],
      instances: { regimes: { 'tight: two indices': extremal } },
    },
    path: {
      given: {
        ...factor,
        k: array('J', { is: 'positive' }),
        h: array('J', { is: 'positive' }),
        u: array('J'),
      },
      hypotheses: {
        ...atLeastOne,
        'rows differ by a factor': 'forall(j in J, l in J, k[j]*h[l] <= w^2*(h[j]*k[l]))',
      },
      states: `log(sum(j in J, k[j]*exp(u[j]))) - log(sum(j in J, h[j]*exp(u[j]))) - (log(sum(j in J, k[j])) - log(sum(j in J, h[j]))) <= (w - 1)/(w + 1)*${oscillation}`,
      derivation: [
        monotone('falls', {
          variable: 's',
          from: '0',
          to: '1',
          of: `log(sum(j in J, k[j]*exp(s*u[j]))) - log(sum(j in J, h[j]*exp(s*u[j]))) - s*((w - 1)/(w + 1)*${oscillation})`,
          derivative: '<= 0',
          proof: [
            have(
              'odds',
              `forall(j in J, l in J, ${mean('k', 'j')}*${mean('h', 'l')} <= w^2*(${mean('h', 'j')}*${mean('k', 'l')}))`,
              [
                [
                  '==',
                  'k[j]*h[l]*(exp(s*u[j])*exp(s*u[l])/(sum(i in J, k[i]*exp(s*u[i]))*sum(i in J, h[i]*exp(s*u[i]))))',
                  algebra(),
                ],
                [
                  '<=',
                  'w^2*(h[j]*k[l])*(exp(s*u[j])*exp(s*u[l])/(sum(i in J, k[i]*exp(s*u[i]))*sum(i in J, h[i]*exp(s*u[i]))))',
                  hypothesis('rows differ by a factor'),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
            [
              '==',
              `sum(j in J, ${mean('k', 'j')}*u[j]) - sum(j in J, ${mean('h', 'j')}*u[j]) - (w - 1)/(w + 1)*${oscillation}`,
              calculus(),
            ],
            [
              '<=',
              `(w - 1)/(w + 1)*${oscillation} - (w - 1)/(w + 1)*${oscillation}`,
              lemma(id, {
                part: 'means',
                at: { p: `array(j in J, ${mean('k', 'j')})`, q: `array(j in J, ${mean('h', 'j')})`, u: 'u' },
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
        ['<=', `(w - 1)/(w + 1)*${oscillation}`, hypothesis('falls')],
      ],
      instances: {
        regimes: {
          'nearly tight: a short way': {
            ...extremal,
            construct: { ...extremal.construct, 'u[j in J]': 'share[j]/128' },
          },
        },
      },
    },
    rows: {
      given: {
        ...factor,
        k: array('J', { is: 'positive' }),
        h: array('J', { is: 'positive' }),
        x: array('J', { is: 'positive' }),
        y: array('J', { is: 'positive' }),
      },
      hypotheses: {
        ...atLeastOne,
        'rows differ by a factor': 'forall(j in J, l in J, k[j]*h[l] <= w^2*(h[j]*k[l]))',
      },
      states:
        'log(sum(j in J, k[j]*x[j])/sum(j in J, k[j]*y[j])) - log(sum(j in J, h[j]*x[j])/sum(j in J, h[j]*y[j])) <= (w - 1)/(w + 1)*(max(j in J, log(x[j]/y[j])) - min(j in J, log(x[j]/y[j])))',
      derivation: [
        have('rows', 'forall(j in J, l in J, k[j]*y[j]*(h[l]*y[l]) <= w^2*(h[j]*y[j]*(k[l]*y[l])))', [
          ['==', 'k[j]*h[l]*(y[j]*y[l])', algebra()],
          ['<=', 'w^2*(h[j]*k[l])*(y[j]*y[l])', hypothesis('rows differ by a factor')],
          ['==', 'rhs', algebra()],
        ]),
        [
          '==',
          'log(sum(j in J, k[j]*y[j]*exp(log(x[j]/y[j])))) - log(sum(j in J, h[j]*y[j]*exp(log(x[j]/y[j])))) - (log(sum(j in J, k[j]*y[j])) - log(sum(j in J, h[j]*y[j])))',
          algebra(),
        ],
        [
          '<=',
          'rhs',
          lemma(id, {
            part: 'path',
            at: {
              k: 'array(j in J, k[j]*y[j])',
              h: 'array(j in J, h[j]*y[j])',
              u: 'array(j in J, log(x[j]/y[j]))',
            },
          }),
        ],
      ],
      instances: {
        regimes: {
          'nearly tight: a short way': {
            ...extremal,
            construct: { ...extremal.construct, 'x[j in J]': '1 + share[j]/128', 'y[j in J]': '1' },
          },
        },
      },
    },
    contraction: {
      given: {
        I: nonemptySet('rows'),
        K: array('I', 'J', { is: 'positive' }),
        x: array('J', { is: 'positive' }),
        y: array('J', { is: 'positive' }),
      },
      where: { Delta: diameter },
      states:
        'max(i in I, log(sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j]))) - min(i in I, log(sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j]))) <= tanh(Delta/4)*(max(j in J, log(x[j]/y[j])) - min(j in J, log(x[j]/y[j])))',
      derivation: [
        have(
          'entries',
          'forall(i in I, m in I, j in J, l in J, log(K[i,j]*K[m,l]/(K[m,j]*K[i,l])) <= Delta)',
          [
            [
              '<=',
              renamed,
              lemma('projective-diameter', { part: 'cross ratios', at: { I: 'I', J: 'J', K: 'K' } }),
            ],
            ['==', 'rhs', unfold('Delta')],
          ],
        ),
        have('not negative', '0 <= Delta', [
          [
            '<=',
            renamed,
            lemma('projective-diameter', { part: 'not negative', at: { I: 'I', J: 'J', K: 'K' } }),
          ],
          ['==', 'rhs', unfold('Delta')],
        ]),
        have('root', '1 <= exp(Delta/2)', [
          ['==', 'exp(0)', algebra()],
          ['<=', 'rhs', hypothesis('not negative')],
        ]),
        have(
          'rows',
          'forall(i in I, m in I, j in J, l in J, K[i,j]*K[m,l] <= exp(Delta/2)^2*(K[m,j]*K[i,l]))',
          [
            ['==', 'exp(log(K[i,j]*K[m,l]/(K[m,j]*K[i,l])))*(K[m,j]*K[i,l])', algebra()],
            ['<=', 'exp(Delta)*(K[m,j]*K[i,l])', hypothesis('entries')],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'pairs',
          `forall(i in I, m in I, log(sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j])) - log(sum(j in J, K[m,j]*x[j])/sum(j in J, K[m,j]*y[j])) <= tanh(Delta/4)*(max(j in J, log(x[j]/y[j])) - min(j in J, log(x[j]/y[j]))))`,
          [
            [
              '<=',
              '(exp(Delta/2) - 1)/(exp(Delta/2) + 1)*(max(j in J, log(x[j]/y[j])) - min(j in J, log(x[j]/y[j])))',
              lemma(id, {
                part: 'rows',
                at: { w: 'exp(Delta/2)', k: 'array(j in J, K[i,j])', h: 'array(j in J, K[m,j])' },
              }),
            ],
            ['==', 'rhs', lemma('hyperbolic-tangent', { at: { z: 'Delta/4' } })],
          ],
        ),
        [
          '==',
          'max(i in I, max(m in I, log(sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j])) - log(sum(j in J, K[m,j]*x[j])/sum(j in J, K[m,j]*y[j]))))',
          algebra(),
        ],
        ['<=', 'rhs', hypothesis('pairs')],
      ],
      instances: { sizes: { I: [1, 3], J: [1, 3] }, regimes: { 'nearly tight: a short way': nearlyTight } },
    },
  },
  instances: {
    ...differing,
  },

  controls: {
    'one percent less for numbers': {
      part: 'odds',
      replace: ['(w - 1)/(w + 1)', '99/100*(w - 1)/(w + 1)'],
      counterexample: { w: 2, a: '2/3', b: '1/3' },
      instances: { construct: { w: '2 + extra', a: 'w/(w + 1)', b: '1/(w + 1)' } },
      because: 'for a = 1 - b = w/(w + 1) the two sides are equal',
    },
    'odds that differ by more': {
      part: 'odds',
      without: ['odds'],
      counterexample: { w: 1, a: 1, b: 0 },
      instances: { construct: { w: '1 + extra', a: '1', b: '0' } },
      because: 'certainty and impossibility differ by 1',
    },
    'one percent less for means': {
      part: 'means',
      replace: ['(w - 1)/(w + 1)', '99/100*(w - 1)/(w + 1)'],
      counterexample: { J: 2, w: 2, p: ['2/3', '1/3'], q: ['1/3', '2/3'], u: [1, 0] },
      instances: extremal,
      because: 'the two laws differ by 1/3 on the first index',
    },
    'tanh(Delta/8)': {
      part: 'contraction',
      replace: ['tanh(Delta/4)', 'tanh(Delta/8)'],
      counterexample: {
        I: 2,
        J: 2,
        K: [
          [2, 1],
          [1, 2],
        ],
        x: [1, 1],
        y: [1, '3/2'],
      },
      instances: nearlyTight,
      because: 'log(8/7)/log(3/2) = 0.3293 is more than tanh(log(4)/8) = 0.1716',
    },
  },
});
