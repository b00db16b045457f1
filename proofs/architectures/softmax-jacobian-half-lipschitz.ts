/**
 * # Softmax is Lipschitz with constant 1/2 in the Euclidean norm
 *
 * p = softmax(z) has the Jacobian J = diag(p) - p p', which annihilates constants; v'Jv is the variance of v under p, and the spectral
 * norm of J is at most 2 max p_i (1 - p_i) <= 1/2, with equality for all p of two entries, and for p = (1/2, 1/2, 0, …). Hence
 * |softmax(x) - softmax(y)|_2 <= |x - y|_2 / 2, and |softmax(x) - softmax(y)|_1 <= |x - y|_inf. Softmax does not see constants added.
 * Not claimed: that the spectral norm is 2 max p_i (1 - p_i) for three entries and more.
 */
import {
  algebra,
  array,
  both,
  calculus,
  cases,
  element,
  have,
  hypothesis,
  lemma,
  monotone,
  nonemptySet,
  probability,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const itself = 'softmax-jacobian-half-lipschitz';

/** u'Jv */
const form = (u: string, v: string) =>
  `sum(a in A, sum(b in A, ${u}[a]*(p[a]*delta(a, b) - p[a]*p[b])*${v}[b]))`;
const difference = '(softmax(x)[a] - softmax(y)[a])';
/** The derivative of sum_a u_a softmax_a on the line from y to x. */
const slope = (u: string) =>
  `sum(a in A, ${u}*(line(t)[a]*((x[a] - y[a]) - sum(b in A, line(t)[b]*(x[b] - y[b])))))`;
const line = {
  'line(at in R)[entry in A]':
    'exp(y[entry] + at*(x[entry] - y[entry]))/sum(other in A, exp(y[other] + at*(x[other] - y[other])))',
};
const onTheLine = [
  have('nonnegative', 'forall(a in A, 0 <= line(t)[a])', [['<=', 'rhs', unfold('line'), sign()]]),
  have('total', 'sum(a in A, line(t)[a]) == 1', [['==', 'rhs', unfold('line')]]),
] as const;
const ends = [
  have('at the end', 'forall(a in A, line(1)[a] == softmax(x)[a])', [
    ['==', 'rhs', unfold('line', 'softmax')],
  ]),
  have('at the start', 'forall(a in A, line(0)[a] == softmax(y)[a])', [
    ['==', 'rhs', unfold('line', 'softmax')],
  ]),
] as const;

const atTwo = (k: string) =>
  [
    cases(
      `a == ${k}`,
      [
        ['==', `p[${k}]*delta(${k}, ${k})`, hypothesis('case')],
        ['==', `1/2*delta(${k}, ${k})`, hypothesis('half each')],
        ['==', 'rhs', hypothesis('case')],
      ],
      [
        ['==', '0', hypothesis('case')],
        ['==', 'rhs', hypothesis('case')],
      ],
    ),
  ] as const;
/** v'Jv by deviations from the mean: lines from the form, up to the expansion of the square. */
const deviations = (v: string) =>
  [
    [
      '==',
      `sum(a in A, p[a]*${v}[a]^2) - 2*sum(b in A, p[b]*${v}[b])^2 + sum(b in A, p[b]*${v}[b])^2*1`,
      algebra(),
    ],
    [
      '==',
      `sum(a in A, p[a]*${v}[a]^2) - 2*sum(b in A, p[b]*${v}[b])^2 + sum(b in A, p[b]*${v}[b])^2*sum(a in A, p[a])`,
      hypothesis('p-sums-to-one'),
    ],
  ] as const;
const nonnegative = (v: string) =>
  [
    ['<=', `sum(a in A, p[a]*(${v}[a] - sum(b in A, p[b]*${v}[b]))^2)`, sign()],
    [
      '==',
      `sum(a in A, p[a]*${v}[a]^2) - 2*sum(b in A, p[b]*${v}[b])^2 + sum(b in A, p[b]*${v}[b])^2*sum(a in A, p[a])`,
      algebra(),
    ],
    [
      '==',
      `sum(a in A, p[a]*${v}[a]^2) - 2*sum(b in A, p[b]*${v}[b])^2 + sum(b in A, p[b]*${v}[b])^2*1`,
      hypothesis('p-sums-to-one'),
    ],
    ['==', 'rhs', algebra()],
  ] as const;
/** sign(z) r is at most |r|, and |z| = sign(z) z. */
const signs = [
  have('signs', 'forall(z in R, r in R, (sign(z)*r <= abs(r)) and (abs(z) == sign(z)*z))', [
    cases(
      '0 < z',
      [
        both(
          [
            ['==', 'r', algebra()],
            ['<=', 'rhs', sign()],
          ],
          [['==', 'rhs', algebra()]],
        ),
      ],
      [
        cases(
          'z < 0',
          [
            both(
              [
                ['==', '-r', algebra()],
                ['<=', 'rhs', sign()],
              ],
              [['==', 'rhs', algebra()]],
            ),
          ],
          [
            have('zero', 'z == 0', [
              have('at most zero', 'z <= 0', [['<=', 'rhs', hypothesis('case')]]),
              have('at least zero', '0 <= z', [['<=', 'rhs', hypothesis("case'")]]),
              ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'z', y: '0' } })],
            ]),
            both(
              [
                ['==', 'sign(0)*r', hypothesis('zero')],
                ['<=', 'rhs', sign()],
              ],
              [
                ['==', 'abs(0)', hypothesis('zero')],
                ['==', 'sign(0)*0', algebra()],
                ['==', 'rhs', hypothesis('zero')],
              ],
            ),
          ],
        ),
      ],
    ),
  ]),
] as const;

export default proof({
  id: itself,
  title: 'Softmax is Lipschitz with constant 1/2',
  sources: [
    { document: 'foundations-book', section: 'transformer attention (softmax)', relation: 'made precise' },
  ],
  references: ['boyd2004, Section 3.1.5', 'nair2025'],

  given: { A: nonemptySet('classes') },
  where: { 'softmax(logit in R[A])[entry in A]': 'exp(logit[entry])/sum(other in A, exp(logit[other]))' },

  parts: {
    jacobian: {
      given: { z: array('A'), a: element('A'), b: element('A') },
      states: 'D(softmax(z)[a], z[b]) == softmax(z)[a]*delta(a, b) - softmax(z)[a]*softmax(z)[b]',
      derivation: [['==', 'rhs', unfold('softmax'), calculus()]],
    },
    'shift-invariance': {
      given: { z: array('A'), c: real(), a: element('A') },
      states: 'softmax(array(d in A, z[d] + c))[a] == softmax(z)[a]',
      derivation: [['==', 'rhs', unfold('softmax')]],
    },
    'constants are annihilated': {
      given: { p: probability('A'), a: element('A') },
      states: 'sum(b in A, p[a]*delta(a, b) - p[a]*p[b]) == 0',
      derivation: [
        ['==', 'p[a] - p[a]*sum(b in A, p[b])', algebra()],
        ['==', 'p[a] - p[a]', hypothesis('p-sums-to-one')],
        ['==', 'rhs', algebra()],
      ],
    },
    variance: {
      given: { p: probability('A'), v: array('A') },
      states: `(${form('v', 'v')} == sum(a in A, p[a]*(v[a] - sum(b in A, p[b]*v[b]))^2)) and ((${form('v', 'v')} == 1/2*sum(a in A, sum(b in A, p[a]*p[b]*(v[a] - v[b])^2))) and (0 <= ${form('v', 'v')}))`,
      derivation: [
        both(
          [...deviations('v'), ['==', 'rhs', algebra()]],
          [
            both(
              [
                ['==', '1*sum(a in A, p[a]*v[a]^2) - sum(b in A, p[b]*v[b])^2', algebra()],
                [
                  '==',
                  'sum(b in A, p[b])*sum(a in A, p[a]*v[a]^2) - sum(b in A, p[b]*v[b])^2',
                  hypothesis('p-sums-to-one'),
                ],
                ['==', 'rhs', algebra()],
              ],
              nonnegative('v'),
            ),
          ],
        ),
      ],
      instances: {
        raw: { level: real() },
        regimes: {
          'tight: a constant': { construct: { 'v[a in A]': 'level' } },
          'one class of six': {
            sizes: { A: [6, 6] },
            draw: { p: { tables: [[1, 0, 0, 0, 0, 0]] }, v: { tables: [[2, -1, -1, -1, -1, -1]] } },
          },
        },
      },
    },
    'bilinear bound': {
      given: { p: probability('A'), u: array('A'), v: array('A'), c: real('positive'), m: real() },
      hypotheses: { 'm bounds': 'forall(d in A, 2*p[d]*(1 - p[d]) <= m)' },
      states: `${form('u', 'v')} <= m*(c/2*sum(a in A, u[a]^2) + 1/(2*c)*sum(a in A, v[a]^2))`,
      derivation: [
        have('at most', `forall(w in R[A], ${form('w', 'w')} <= m*sum(a in A, w[a]^2))`, [
          ['==', 'sum(a in A, p[a]*w[a]^2) - sum(a in A, p[a]*w[a])^2', algebra()],
          [
            '<=',
            'sum(a in A, p[a]*w[a]^2) - sum(a in A, p[a]*w[a])^2 + 1/2*sum(a in A, sum(b in A, (1 - delta(a, b))*(p[a]*p[b]*(w[a] + w[b])^2)))',
            sign(),
          ],
          [
            '==',
            'sum(a in A, p[a]*w[a]^2) + sum(b in A, p[b])*sum(a in A, p[a]*w[a]^2) - 2*sum(a in A, p[a]^2*w[a]^2)',
            algebra(),
          ],
          [
            '==',
            'sum(a in A, p[a]*w[a]^2) + 1*sum(a in A, p[a]*w[a]^2) - 2*sum(a in A, p[a]^2*w[a]^2)',
            hypothesis('p-sums-to-one'),
          ],
          ['==', 'sum(a in A, 2*p[a]*(1 - p[a])*w[a]^2)', algebra()],
          ['<=', 'sum(a in A, m*w[a]^2)', hypothesis('m bounds')],
          ['==', 'rhs', algebra()],
        ]),
        have('nonnegative', `forall(w in R[A], 0 <= ${form('w', 'w')})`, nonnegative('w')),
        [
          '<=',
          `c/2*${form('u', 'u')} + 1/(2*c)*${form('v', 'v')}`,
          hypothesis('nonnegative', { at: { w: 'array(a in A, u[a] - v[a]/c)' }, times: 'c/2' }),
        ],
        [
          '<=',
          `c/2*(m*sum(a in A, u[a]^2)) + 1/(2*c)*${form('v', 'v')}`,
          hypothesis('at most', { at: { w: 'u' }, times: 'c/2' }),
        ],
        [
          '<=',
          'c/2*(m*sum(a in A, u[a]^2)) + 1/(2*c)*(m*sum(a in A, v[a]^2))',
          hypothesis('at most', { at: { w: 'v' }, times: '1/(2*c)' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        construct: { m: 'max(d in A, 2*p[d]*(1 - p[d]))' },
        regimes: {
          'tight: two classes, opposite entries': {
            sizes: { A: [2, 2] },
            raw: { size: real() },
            draw: { c: { oneOf: [1] } },
            construct: { 'u[a in A]': 'size', 'v[a in A]': 'size' },
          },
          'tight: two classes, one vector longer': {
            sizes: { A: [2, 2] },
            draw: {
              p: { tables: [['1/2', '1/2']] },
              u: { tables: [[16, -16]] },
              v: { tables: [[4, -4]] },
              c: { oneOf: ['1/4'] },
            },
          },
        },
      },
    },
    'spectral norm': {
      given: { p: probability('A'), v: array('A') },
      where: {
        'image[a in A]': 'p[a]*v[a] - p[a]*sum(b in A, p[b]*v[b])',
        m: 'max(d in A, 2*p[d]*(1 - p[d]))',
      },
      states:
        'sqrt(sum(a in A, sum(b in A, (p[a]*delta(a, b) - p[a]*p[b])*v[b])^2)) <= m*sqrt(sum(a in A, v[a]^2))',
      derivation: [
        have('bounds', 'forall(d in A, 2*p[d]*(1 - p[d]) <= m)', [
          ['<=', 'rhs', unfold('m'), lemma('maximum-upper-bound')],
        ]),
        have('at most one', 'forall(d in A, p[d] <= 1)', [
          ['<=', 'sum(b in A, p[b])', sign('sum(b in A, p[b]*(1 - delta(b, d)))')],
          ['==', 'rhs', hypothesis('p-sums-to-one')],
        ]),
        have('m is nonnegative', '0 <= m', [['<=', 'rhs', unfold('m'), hypothesis('at most one'), sign()]]),
        have('pairing', `sum(a in A, image[a]^2) == ${form('image', 'v')}`, [['==', 'rhs', unfold('image')]]),
        have(
          'for all factors',
          'forall(c in positive, sum(a in A, image[a]^2) <= m*(c/2*sum(a in A, image[a]^2) + 1/(2*c)*sum(a in A, v[a]^2)))',
          [
            ['==', form('image', 'v'), hypothesis('pairing')],
            [
              '<=',
              'rhs',
              lemma(itself, { part: 'bilinear bound', at: { p: 'p', u: 'image', v: 'v', c: 'c', m: 'm' } }),
            ],
          ],
        ),
        have('squares', 'sum(a in A, image[a]^2) <= m^2*sum(a in A, v[a]^2)', [
          cases(
            '0 < m',
            [
              ['==', '2*sum(a in A, image[a]^2) - sum(a in A, image[a]^2)', algebra()],
              [
                '<=',
                '2*(m*(1/m/2*sum(a in A, image[a]^2) + 1/(2*(1/m))*sum(a in A, v[a]^2))) - sum(a in A, image[a]^2)',
                hypothesis('for all factors', { at: { c: '1/m' }, times: '2' }),
              ],
              ['==', 'rhs', algebra()],
            ],
            [
              have('zero', 'm == 0', [
                have('at most zero', 'm <= 0', [['<=', 'rhs', hypothesis('case')]]),
                ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'm', y: '0' } })],
              ]),
              [
                '<=',
                'm*(1/2*sum(a in A, image[a]^2) + 1/2*sum(a in A, v[a]^2))',
                hypothesis('for all factors', { at: { c: '1' } }),
              ],
              ['==', '0', hypothesis('zero')],
              ['<=', 'rhs', sign()],
            ],
          ),
        ]),
        ['==', 'sqrt(sum(a in A, image[a]^2))', unfold('image')],
        ['<=', 'sqrt(m^2*sum(a in A, v[a]^2))', hypothesis('squares')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        regimes: {
          'tight: two classes': { sizes: { A: [2, 2] }, draw: { v: { tables: [[1, -1]] } } },
        },
      },
    },
    half: {
      given: { p: probability('A') },
      states: 'max(d in A, 2*p[d]*(1 - p[d])) <= 1/2',
      derivation: [
        have('entries', 'forall(d in A, 2*p[d]*(1 - p[d]) <= 1/2)', [
          ['<=', 'rhs', sign('2*(p[d] - 1/2)^2')],
        ]),
        ['<=', 'rhs', hypothesis('entries')],
      ],
      instances: {
        regimes: {
          'tight: two classes, half each': {
            sizes: { A: [2, 2] },
            draw: { p: { tables: [['1/2', '1/2']] } },
          },
        },
      },
    },
    sharp: {
      given: { p: probability('A'), k: element('A'), l: element('A') },
      hypotheses: { 'half each': '(p[k] == 1/2) and (p[l] == 1/2)' },
      states:
        'forall(a in A, sum(b in A, (p[a]*delta(a, b) - p[a]*p[b])*(delta(b, k) - delta(b, l))) == 1/2*(delta(a, k) - delta(a, l)))',
      derivation: [
        have('first', 'p[a]*delta(a, k) == 1/2*delta(a, k)', atTwo('k')),
        have('second', 'p[a]*delta(a, l) == 1/2*delta(a, l)', atTwo('l')),
        ['==', 'p[a]*delta(a, k) - p[a]*delta(a, l) - p[a]*(p[k] - p[l])', algebra()],
        ['==', 'p[a]*delta(a, k) - p[a]*delta(a, l) - p[a]*(1/2 - 1/2)', hypothesis('half each')],
        [
          '==',
          '1/2*delta(a, k) - 1/2*delta(a, l) - p[a]*(1/2 - 1/2)',
          hypothesis('first'),
          hypothesis('second'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { A: [2, 4] },
        draw: {
          k: { tables: [0] },
          l: { tables: [1] },
          p: {
            tables: [
              ['1/2', '1/2'],
              ['1/2', '1/2', 0],
              ['1/2', '1/2', 0, 0],
            ],
          },
        },
      },
    },
    'Lipschitz in the Euclidean norm': {
      given: { x: array('A'), y: array('A') },
      where: line,
      states:
        'sqrt(sum(a in A, (softmax(x)[a] - softmax(y)[a])^2)) <= 1/2*sqrt(sum(a in A, (x[a] - y[a])^2))',
      derivation: [
        ...ends,
        monotone('growth', {
          variable: 't',
          from: '0',
          to: '1',
          of: `sum(a in A, ${difference}*line(t)[a]) - t*(1/2*sum(a in A, ${difference}^2) + 1/8*sum(a in A, (x[a] - y[a])^2))`,
          derivative: '<= 0',
          proof: [
            ...onTheLine,
            have('entries', 'forall(d in A, 2*line(t)[d]*(1 - line(t)[d]) <= 1/2)', [
              ['<=', 'rhs', sign('2*(line(t)[d] - 1/2)^2')],
            ]),
            [
              '==',
              `${slope(difference)} - (1/2*sum(a in A, ${difference}^2) + 1/8*sum(a in A, (x[a] - y[a])^2))`,
              calculus(),
              unfold('line'),
            ],
            [
              '<=',
              `1/2*(2/2*sum(a in A, ${difference}^2) + 1/(2*2)*sum(a in A, (x[a] - y[a])^2)) - (1/2*sum(a in A, ${difference}^2) + 1/8*sum(a in A, (x[a] - y[a])^2))`,
              lemma(itself, {
                part: 'bilinear bound',
                at: {
                  A: 'A',
                  p: 'array(a in A, line(t)[a])',
                  u: `array(a in A, ${difference})`,
                  v: 'array(a in A, x[a] - y[a])',
                  c: '2',
                  m: '1/2',
                },
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
        have('squares', `sum(a in A, ${difference}^2) <= 1/4*sum(a in A, (x[a] - y[a])^2)`, [
          [
            '==',
            `2*(sum(a in A, ${difference}*softmax(x)[a]) - sum(a in A, ${difference}*softmax(y)[a])) - sum(a in A, ${difference}^2)`,
            algebra(),
          ],
          [
            '==',
            `2*(sum(a in A, ${difference}*line(1)[a]) - sum(a in A, ${difference}*line(0)[a])) - sum(a in A, ${difference}^2)`,
            hypothesis('at the end'),
            hypothesis('at the start'),
          ],
          ['<=', 'rhs', hypothesis('growth', { times: '2' })],
        ]),
        ['<=', 'sqrt(1/4*sum(a in A, (x[a] - y[a])^2))', hypothesis('squares')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        regimes: { 'tight: the same point': { construct: { 'y[a in A]': 'x[a]' } } },
      },
    },
    'mean deviation': {
      given: { p: probability('A'), v: array('A'), m: real('nonnegative') },
      hypotheses: { 'm bounds': 'forall(a in A, abs(v[a]) <= m)' },
      states: 'sum(a in A, p[a]*abs(v[a] - sum(b in A, p[b]*v[b]))) <= m',
      derivation: [
        have('squares', 'forall(a in A, v[a]^2 <= m^2)', [
          ['==', 'abs(v[a])*abs(v[a])', algebra()],
          ['<=', 'abs(v[a])*m', hypothesis('m bounds', { at: { a: 'a' }, times: 'abs(v[a])' })],
          ['<=', 'm*m', hypothesis('m bounds', { at: { a: 'a' }, times: 'm' })],
          ['==', 'rhs', algebra()],
        ]),
        have('square', 'sum(a in A, p[a]*abs(v[a] - sum(b in A, p[b]*v[b])))^2 <= m^2', [
          [
            '<=',
            'sum(a in A, p[a]*abs(v[a] - sum(b in A, p[b]*v[b])))^2 + sum(a in A, p[a]*(abs(v[a] - sum(b in A, p[b]*v[b])) - sum(c in A, p[c]*abs(v[c] - sum(b in A, p[b]*v[b]))))^2)',
            sign(),
          ],
          ['==', 'sum(a in A, p[a]*(v[a] - sum(b in A, p[b]*v[b]))^2)', hypothesis('p-sums-to-one')],
          ['<=', 'sum(a in A, p[a]*(v[a] - sum(b in A, p[b]*v[b]))^2) + sum(b in A, p[b]*v[b])^2', sign()],
          ['==', 'sum(a in A, p[a]*v[a]^2)', hypothesis('p-sums-to-one')],
          ['<=', 'sum(a in A, p[a]*m^2)', hypothesis('squares')],
          ['==', 'rhs', hypothesis('p-sums-to-one')],
        ]),
        ['==', 'sqrt(sum(a in A, p[a]*abs(v[a] - sum(b in A, p[b]*v[b])))^2)', algebra()],
        ['<=', 'sqrt(m^2)', hypothesis('square')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        construct: { m: 'max(a in A, abs(v[a]))' },
        regimes: {
          'tight: opposite entries, half each': {
            sizes: { A: [2, 2] },
            draw: { p: { tables: [['1/2', '1/2']] }, v: { tables: [[1, -1]] } },
          },
        },
      },
    },
    'Lipschitz from the maximum norm': {
      given: { x: array('A'), y: array('A') },
      where: line,
      states: 'sum(a in A, abs(softmax(x)[a] - softmax(y)[a])) <= max(a in A, abs(x[a] - y[a]))',
      derivation: [
        ...ends,
        ...signs,
        have('bounds', 'forall(a in A, abs(x[a] - y[a]) <= max(b in A, abs(x[b] - y[b])))', [
          ['<=', 'rhs', lemma('maximum-upper-bound')],
        ]),
        monotone('growth', {
          variable: 't',
          from: '0',
          to: '1',
          of: `sum(a in A, sign(${difference})*line(t)[a]) - t*max(a in A, abs(x[a] - y[a]))`,
          derivative: '<= 0',
          proof: [
            ...onTheLine,
            [
              '==',
              `${slope(`sign(${difference})`)} - max(a in A, abs(x[a] - y[a]))`,
              calculus(),
              unfold('line'),
            ],
            [
              '==',
              `sum(a in A, line(t)[a]*(sign(${difference})*((x[a] - y[a]) - sum(b in A, line(t)[b]*(x[b] - y[b]))))) - max(a in A, abs(x[a] - y[a]))`,
              algebra(),
            ],
            [
              '<=',
              'sum(a in A, line(t)[a]*abs((x[a] - y[a]) - sum(b in A, line(t)[b]*(x[b] - y[b])))) - max(a in A, abs(x[a] - y[a]))',
              hypothesis('signs', {
                at: { z: difference, r: 'x[a] - y[a] - sum(b in A, line(t)[b]*(x[b] - y[b]))' },
              }),
            ],
            [
              '<=',
              'max(a in A, abs(x[a] - y[a])) - max(a in A, abs(x[a] - y[a]))',
              lemma(itself, {
                part: 'mean deviation',
                at: {
                  A: 'A',
                  p: 'array(a in A, line(t)[a])',
                  v: 'array(a in A, x[a] - y[a])',
                  m: 'max(a in A, abs(x[a] - y[a]))',
                },
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
        [
          '==',
          `sum(a in A, sign(${difference})*${difference})`,
          hypothesis('signs', { at: { z: difference, r: '0' } }),
        ],
        [
          '==',
          `sum(a in A, sign(${difference})*softmax(x)[a]) - sum(a in A, sign(${difference})*softmax(y)[a])`,
          algebra(),
        ],
        [
          '==',
          `sum(a in A, sign(${difference})*line(1)[a]) - sum(a in A, sign(${difference})*line(0)[a])`,
          hypothesis('at the end'),
          hypothesis('at the start'),
        ],
        ['<=', 'rhs', hypothesis('growth')],
      ],
      instances: {
        regimes: { 'tight: the same point': { construct: { 'y[a in A]': 'x[a]' } } },
      },
    },
  },

  instances: { sizes: { A: [1, 4] } },

  controls: {
    'constant 1/4': {
      part: 'Lipschitz in the Euclidean norm',
      replace: ['1/2*sqrt', '1/4*sqrt'],
      counterexample: { A: 2, x: ['1/4', '-1/4'], y: [0, 0] },
      instances: {
        sizes: { A: [2, 2] },
        draw: { x: { tables: [['1/4', '-1/4']] }, y: { oneOf: [0] } },
      },
      because: 'the ratio is 0.490',
    },
    'spectral norm 1/4': {
      part: 'half',
      replace: ['<= 1/2', '<= 1/4'],
      counterexample: { A: 2, p: ['1/2', '1/2'] },
      because: 'the Jacobian at (1/2, 1/2) has the eigenvalue 1/2',
    },
    'a positive definite Jacobian': {
      part: 'variance',
      hypotheses: { 'v is not zero': 'exists(a in A, v[a] != 0)' },
      states: `0 < ${form('v', 'v')}`,
      counterexample: { A: 1, p: [1], v: [1], a: 0 },
      instances: { sizes: { A: [1, 1] }, draw: { v: { oneOf: [1] } } },
      because: 'J annihilates constants',
    },
    'softmax of z + 1 is e times softmax': {
      part: 'shift-invariance',
      states: 'softmax(array(d in A, z[d] + 1))[a] == exp(1)*softmax(z)[a]',
      counterexample: { A: 1, z: [0], c: 0, a: 0 },
      because: 'one entry is always 1, and e is not',
    },
    'half the spectral norm': {
      part: 'spectral norm',
      replace: ['<= m*', '<= 1/2*m*'],
      counterexample: { A: 2, p: ['1/2', '1/2'], v: [1, -1] },
      because: 'with two entries the bound is attained by (1,-1) for every p',
    },
    'half the maximum norm': {
      part: 'Lipschitz from the maximum norm',
      replace: ['<= max', '<= 1/2*max'],
      counterexample: { A: 2, x: ['1/2', '-1/2'], y: [0, 0] },
      instances: {
        sizes: { A: [2, 2] },
        draw: { x: { tables: [['1/2', '-1/2']] }, y: { oneOf: [0] } },
      },
      because: 'the ratio is tanh(1/2)/(1/2) = 0.924',
    },
    'mass at a third entry': {
      part: 'sharp',
      hypotheses: { 'half each': '(p[k] == 1/2) and (p[l] == 1/4)' },
      counterexample: { A: 3, p: ['1/2', '1/4', '1/4'], k: 0, l: 1, a: 0 },
      instances: {
        sizes: { A: [3, 3] },
        draw: { p: { tables: [['1/2', '1/4', '1/4']] } },
      },
      because: 'there the norm is 3/8',
    },
  },
});
