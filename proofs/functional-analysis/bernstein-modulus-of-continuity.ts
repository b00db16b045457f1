/**
 * # Bernstein polynomials
 *
 * B_n f(x) = sum over i of choose[n,i] x^i (1 - x)^(n-i) f(i/n) for f on [0, 1] and n > 0. The weights have total 1, mean x and second moment
 * x^2 + x (1 - x)/n, so |B_n f(x) - f(x)| <= L sqrt(x (1 - x)/n) when f is Lipschitz with constant L; and at most 3/2 omega(f, n^(-1/2)), where
 * the modulus of continuity omega(f, delta) is any number that bounds |f(s) - f(t)| for |s - t| <= delta, the least of which is meant; and when f has a bounded second derivative, continuous at x,
 * n (B_n f(x) - f(x)) tends to x (1 - x) f''(x)/2 (Voronovskaya), which it is for quadratics.
 * Not claimed: the best constant, 1.0899; a bound by omega(f, 1/n) (see `controls`).
 */
import {
  algebra,
  archimedean,
  both,
  cases,
  type Derivation,
  differentiable,
  fn,
  have,
  hypothesis,
  induction,
  lemma,
  natural,
  obtain,
  proof,
  real,
  sign,
  witness,
} from 'lemmata';

const itself = 'bernstein-modulus-of-continuity';
const weight = (n: string) => `choose[${n},i]*x^i*(1 - x)^(${n}-i)`;
const S = (n: string, g: string) => `sum(i in range(${n}+1), ${weight(n)}*${g})`;
const where = {
  'choose[k in nat, 0]': '1',
  'choose[k in nat, i+1]': 'sum(j in range(k), choose[j,i])',
};
const positiveDegree = { 'positive degree': '0 < n' };
const binomial = (part: string, at: Readonly<Record<string, string>>) =>
  lemma('binomial-moments', { part, at: { choose: 'choose', ...at } });
const count = binomial('moments of the count', { n: 'n', x: 'x' });
/** Weights are probabilities, and nodes lie in [0, 1]. */
const nodes: Derivation = [
  have('chances', `forall(i in range(n+1), 0 <= ${weight('n')})`, [
    have('binomials', 'forall(k in nat, 0 <= choose[n,k])', [
      [
        '<=',
        'rhs',
        lemma('binomial-theorem', { part: 'nonnegative', at: { n: 'n', i: 'k', choose: 'choose' } }),
      ],
    ]),
    have('binomial', '0 <= choose[n,i]', [['<=', 'rhs', hypothesis('binomials')]]),
    ['<=', 'rhs', sign()],
  ]),
  have('total', `${S('n', '1')} == 1`, [['==', 'rhs', count]]),
  have('spread', `${S('n', '(i/n - x)^2')} == x*(1 - x)/n`, [
    ['==', 'rhs', lemma(itself, { part: 'central moments' })],
  ]),
  have('node above', 'forall(i in range(n+1), 0 <= i/n)', [['<=', 'rhs', sign()]]),
  have('node below', 'forall(i in range(n+1), i/n <= 1)', [['<=', 'rhs', sign('(n - i)/n')]]),
];
const errors = (a: string, b: string) =>
  lemma('error-of-weighted-mean', {
    at: {
      I: 'range(n+1)',
      p: `array(i in range(n+1), ${weight('n')})`,
      F: 'array(i in range(n+1), f(i/n))',
      F0: 'f(x)',
      d: 'array(i in range(n+1), i/n - x)',
      v: 'x*(1 - x)/n',
      a,
      b,
    },
  });

/** At x = 1 there is no error, and elsewhere that of weighted means. */
const withoutEnd = (bound: Derivation): Derivation => [
  cases(
    'x == 1',
    [
      have('no weight elsewhere', '1 - x == 0', [
        ['==', '1 - 1', hypothesis('case')],
        ['==', 'rhs', algebra()],
      ]),
      [
        '==',
        'abs(x^n*f(n/n) - f(x))',
        binomial('last node', { n: 'n', x: 'x', y: '1 - x', h: 'array(i in nat, f(i/n))' }),
      ],
      ['==', 'abs(1^n*f(1) - f(1))', hypothesis('case')],
      ['==', '0', algebra()],
      ['<=', 'rhs', sign()],
    ],
    bound,
  ),
];
const back = '(t + 1/(sqrt(n)*abs(s - t))*(s - t))';
/** One step of length n^(-1/2) from t towards s. */
const closer: Derivation = [
  have('less than all', '1/(sqrt(n)*abs(s - t)) <= 1', [
    ['==', '1/abs(s - t)*(1/sqrt(n))', algebra()],
    ['<=', '1/abs(s - t)*abs(s - t)', hypothesis('case', { times: '1/abs(s - t)' })],
    ['==', 'rhs', algebra()],
  ]),
  have('between', 'forall(r in R, 0 <= r, r <= 1, (0 <= t + r*(s - t)) and (t + r*(s - t) <= 1))', [
    both([['<=', 'rhs', sign('(1 - r)*t + r*s')]], [['<=', 'rhs', sign('(1 - r)*(1 - t) + r*(1 - s)')]]),
  ]),
  have('above', `0 <= ${back}`, [
    ['<=', 'rhs', hypothesis('between', { at: { r: '1/(sqrt(n)*abs(s - t))' } })],
  ]),
  have('below', `${back} <= 1`, [
    ['<=', 'rhs', hypothesis('between', { at: { r: '1/(sqrt(n)*abs(s - t))' } })],
  ]),
  have('stepped', `abs(${back} - t) <= 1/sqrt(n)`, [
    ['==', 'abs(1/(sqrt(n)*abs(s - t))*(s - t))', algebra()],
    ['==', '1/(sqrt(n)*abs(s - t))*abs(s - t)', algebra()],
    ['<=', 'rhs', algebra()],
  ]),
  have('scale', 'forall(c in R, y in R, 0 <= c, abs(c*y) == c*abs(y))', [['==', 'rhs', algebra()]]),
  have('rest', '0 <= 1 - 1/(sqrt(n)*abs(s - t))', [
    ['==', '1 - 1', algebra()],
    ['<=', 'rhs', hypothesis('less than all')],
  ]),
  have('left', `abs(s - ${back}) == abs(s - t) - 1/sqrt(n)`, [
    ['==', 'abs((1 - 1/(sqrt(n)*abs(s - t)))*(s - t))', algebra()],
    [
      '==',
      '(1 - 1/(sqrt(n)*abs(s - t)))*abs(s - t)',
      hypothesis('scale', { at: { c: '1 - 1/(sqrt(n)*abs(s - t))', y: 's - t' } }),
    ],
    ['==', 'rhs', algebra()],
  ]),
  have('fewer', `abs(s - ${back}) <= m/sqrt(n)`, [
    ['==', 'abs(s - t) - 1/sqrt(n)', hypothesis('left')],
    ['<=', '(m + 1)/sqrt(n) - 1/sqrt(n)', hypothesis('assumed-5')],
    ['==', 'rhs', algebra()],
  ]),
  ['==', `abs((f(s) - f(${back})) + (f(${back}) - f(t)))`, algebra()],
  ['<=', `abs(f(s) - f(${back})) + abs(f(${back}) - f(t))`, sign()],
  [
    '<=',
    `omega + omega*sqrt(n)*abs(s - ${back}) + abs(f(${back}) - f(t))`,
    hypothesis('induction', { at: { s: 's', t: back } }),
  ],
  [
    '<=',
    `omega + omega*sqrt(n)*abs(s - ${back}) + omega`,
    hypothesis('modulus', { at: { s: back, t: 't' } }),
  ],
  ['==', 'omega + omega*sqrt(n)*(abs(s - t) - 1/sqrt(n)) + omega', hypothesis('left')],
  ['<=', 'rhs', algebra()],
];

const twice = differentiable(['R', 'R'], [{ name: 'df', partials: ['ddf'] }]);

export default proof({
  id: itself,
  title: 'Bernstein polynomials approximate at the rate of the modulus of continuity',
  sources: [
    { document: 'foundations-book', section: 'Stone-Weierstrass (constructive)', relation: 'made precise' },
  ],
  references: ['lorentz1953, Section 1.6', 'popoviciu1935'],

  given: { n: natural(), x: real('[0,1]') },
  where,

  parts: {
    moments: {
      hypotheses: positiveDegree,
      states: `(${S('n', '1')} == 1) and (${S('n', '(i/n)')} == x) and (${S('n', '(i/n)^2')} == x^2 + x*(1 - x)/n)`,
      derivation: [
        both(
          [['==', 'rhs', count]],
          [
            ['==', `1/n*${S('n', 'i')}`, algebra()],
            ['==', '1/n*(n*x)', count],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', `1/n^2*${S('n', 'i^2')}`, algebra()],
            ['==', '1/n^2*(n*(n - 1)*x^2 + n*x)', count],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
    'central moments': {
      hypotheses: positiveDegree,
      states: `(${S('n', '(i/n - x)^2')} == x*(1 - x)/n) and (${S('n', '(i/n - x)^4')} <= 1/n^2)`,
      // From 7 trials on the fourth moment is more than 1/n^3.
      instances: { regimes: { 'eight fair trials': { sizes: { n: [8, 8] }, construct: { x: '1/2' } } } },
      derivation: [
        both(
          [
            ['==', `1/n^2*${S('n', 'i^2')} - 2*x/n*${S('n', 'i')} + x^2*${S('n', '1')}`, algebra()],
            ['==', '1/n^2*(n*(n - 1)*x^2 + n*x) - 2*x/n*(n*x) + x^2', count],
            ['==', 'rhs', algebra()],
          ],
          [
            have('quarter', 'x*(1 - x) <= 1/4', [['<=', 'rhs', sign('(x - 1/2)^2')]]),
            have('grows', 'forall(m in nat, m <= m^2)', [
              induction('m', {
                base: [['<=', 'rhs', algebra()]],
                step: [['<=', 'rhs', sign('m^2 + m')]],
              }),
            ]),
            [
              '==',
              `1/n^4*${S('n', 'i^4')} - 4*x/n^3*${S('n', 'i^3')} + 6*x^2/n^2*${S('n', 'i^2')} - 4*x^3/n*${S('n', 'i')} + x^4*${S('n', '1')}`,
              algebra(),
            ],
            [
              '==',
              '1/n^4*(n*(n - 1)*(n - 2)*(n - 3)*x^4 + 6*n*(n - 1)*(n - 2)*x^3 + 7*n*(n - 1)*x^2 + n*x) - 4*x/n^3*(n*(n - 1)*(n - 2)*x^3 + 3*n*(n - 1)*x^2 + n*x) + 6*x^2/n^2*(n*(n - 1)*x^2 + n*x) - 4*x^3/n*(n*x) + x^4',
              count,
            ],
            ['==', '1/n^4*(n*(x*(1 - x)) + 3*n^2*(x*(1 - x))^2 - 6*n*(x*(1 - x))^2)', algebra()],
            [
              '<=',
              '1/n^4*(n*(x*(1 - x)) + 3*n^2*(x*(1 - x))*(x*(1 - x)))',
              sign('1/n^4*(6*n*(x*(1 - x))^2)'),
            ],
            [
              '<=',
              '1/n^4*(n*(1/4) + 3*n^2*(x*(1 - x))*(x*(1 - x)))',
              hypothesis('quarter', { times: '1/n^4*n' }),
            ],
            [
              '<=',
              '1/n^4*(n*(1/4) + 3*n^2*(1/4)*(x*(1 - x)))',
              hypothesis('quarter', { times: '1/n^4*(3*n^2*(x*(1 - x)))' }),
            ],
            [
              '<=',
              '1/n^4*(n*(1/4) + 3*n^2*(1/4)*(1/4))',
              hypothesis('quarter', { times: '1/n^4*(3*n^2*(1/4))' }),
            ],
            [
              '<=',
              '1/n^4*(n^2*(1/4) + 3*n^2*(1/4)*(1/4))',
              hypothesis('grows', { at: { m: 'n' }, times: '1/n^4*(1/4)' }),
            ],
            ['<=', '1/n^2', sign('9/16/n^2')],
          ],
        ),
      ],
      slack: 'the fourth moment is at most 7/16 of the bound',
    },
    'Lipschitz functions': {
      given: { f: fn('R', 'R'), L: real('nonnegative') },
      hypotheses: {
        ...positiveDegree,
        Lipschitz: 'forall(s in R, t in R, 0 <= s, s <= 1, 0 <= t, t <= 1, abs(f(s) - f(t)) <= L*abs(s - t))',
      },
      states: `abs(${S('n', 'f(i/n)')} - f(x)) <= L*sqrt(x*(1 - x)/n)`,
      derivation: [
        ...nodes,
        have('each', 'forall(i in range(n+1), abs(f(i/n) - f(x)) <= 0 + L*abs(i/n - x))', [
          ['<=', 'L*abs(i/n - x)', hypothesis('Lipschitz', { at: { s: 'i/n', t: 'x' } })],
          ['<=', 'rhs', algebra()],
        ]),
        ...withoutEnd([
          ['<=', '0 + L*sqrt(x*(1 - x)/n)', errors('0', 'L')],
          ['==', 'rhs', algebra()],
        ]),
      ],
      instances: {
        sizes: { n: [1, 4] },
        raw: { corner: real('[0,1]') },
        models: {
          f: ['map(s in R, L*abs(s - corner))', 'map(s in R, L*min(s, corner))', 'map(s in R, L*s)'],
        },
        regimes: {
          'tight: a corner in the middle': {
            sizes: { n: [1, 1] },
            construct: { x: '1/2' },
            models: { f: 'map(s in R, L*abs(s - 1/2))' },
          },
        },
      },
    },
    'modulus of continuity': {
      given: { f: fn('R', 'R'), omega: real('nonnegative') },
      hypotheses: {
        ...positiveDegree,
        modulus:
          'forall(s in R, t in R, 0 <= s, s <= 1, 0 <= t, t <= 1, abs(s - t) <= 1/sqrt(n), abs(f(s) - f(t)) <= omega)',
      },
      states: `abs(${S('n', 'f(i/n)')} - f(x)) <= 3/2*omega`,
      derivation: [
        ...nodes,
        have(
          'steps',
          'forall(m in nat, s in R, t in R, 0 <= s, s <= 1, 0 <= t, t <= 1, abs(s - t) <= m/sqrt(n), abs(f(s) - f(t)) <= omega + omega*sqrt(n)*abs(s - t))',
          [
            induction('m', {
              base: [
                have('near', 'abs(s - t) <= 1/sqrt(n)', [
                  ['<=', '0/sqrt(n)', hypothesis('assumed-5')],
                  ['<=', 'rhs', sign()],
                ]),
                ['<=', 'omega', hypothesis('modulus', { at: { s: 's', t: 't' } })],
                ['<=', 'rhs', sign()],
              ],
              step: [
                cases(
                  'abs(s - t) <= 1/sqrt(n)',
                  [
                    ['<=', 'omega', hypothesis('modulus', { at: { s: 's', t: 't' } })],
                    ['<=', 'rhs', sign()],
                  ],
                  [
                    have('apart', '0 < abs(s - t)', [
                      ['<', '1/sqrt(n)', sign()],
                      ['<', 'rhs', hypothesis('case')],
                    ]),
                    ...closer,
                  ],
                ),
              ],
            }),
          ],
        ),
        obtain('m', 'enough', archimedean('sqrt(n)')),
        have('each', 'forall(i in range(n+1), abs(f(i/n) - f(x)) <= omega + omega*sqrt(n)*abs(i/n - x))', [
          have('reached', 'abs(i/n - x) <= m/sqrt(n)', [
            ['<=', '1', sign()],
            ['==', '1/sqrt(n)*sqrt(n)', algebra()],
            ['<=', '1/sqrt(n)*m', hypothesis('enough', { times: '1/sqrt(n)' })],
            ['==', 'rhs', algebra()],
          ]),
          ['<=', 'rhs', hypothesis('steps', { at: { m: 'm', s: 'i/n', t: 'x' } })],
        ]),
        have('half', 'sqrt(x*(1 - x)) <= 1/2', [
          have('quarter', 'x*(1 - x) <= 1/4', [['<=', 'rhs', sign('(x - 1/2)^2')]]),
          ['<=', 'sqrt(1/4)', hypothesis('quarter')],
          ['==', 'rhs', algebra()],
        ]),
        ...withoutEnd([
          ['<=', 'omega + omega*sqrt(n)*sqrt(x*(1 - x)/n)', errors('omega', 'omega*sqrt(n)')],
          ['==', 'omega + omega*sqrt(x*(1 - x))', algebra()],
          ['<=', 'omega + omega*(1/2)', hypothesis('half', { times: 'omega' })],
          ['==', 'rhs', algebra()],
        ]),
      ],
      slack: "Sikkema's best constant, 1.0899, is less than 3/2",
      instances: {
        sizes: { n: [1, 4] },
        raw: { corner: real('[0,1]'), height: real() },
        draw: { height: { oneOf: [1, 64] } },
        models: { f: ['map(s in R, abs(s - corner))', 'map(s in R, min(s, corner))'] },
        construct: { omega: '1/sqrt(n)' },
        regimes: {
          'tight: a constant': { models: { f: 'map(s in R, height)' }, construct: { omega: '0' } },
          steep: { models: { f: 'map(s in R, height*s)' }, construct: { omega: 'height/sqrt(n)' } },
          // The point lies lower than all others, and one node is farther from it than the modulus reaches.
          'an error of more than the modulus': {
            sizes: { n: [2, 2] },
            models: { f: 'map(s in R, height*(indicator(s != 3/4) + indicator(3/4 <= abs(s - 3/4))))' },
            construct: { x: '3/4', omega: 'height' },
          },
        },
      },
    },
    quadratics: {
      given: { a: real(), b: real(), c: real() },
      hypotheses: positiveDegree,
      states: `n*(${S('n', '(a*(i/n)^2 + b*(i/n) + c)')} - (a*x^2 + b*x + c)) == x*(1 - x)/2*(2*a)`,
      derivation: [
        [
          '==',
          `n*(a*${S('n', '(i/n)^2')} + b*${S('n', '(i/n)')} + c*${S('n', '1')} - (a*x^2 + b*x + c))`,
          algebra(),
        ],
        ['==', 'n*(a*(x^2 + x*(1 - x)/n) + b*x + c - (a*x^2 + b*x + c))', lemma(itself, { part: 'moments' })],
        ['==', 'rhs', algebra()],
      ],
    },
    Voronovskaya: {
      given: { f: twice, M: real('nonnegative') },
      hypotheses: {
        'second derivative continuous at x':
          'forall(eps in positive, exists(radius in positive, forall(s in R, abs(s - x) <= radius, abs(ddf(s) - ddf(x)) <= eps)))',
        'second derivative bounded': 'forall(s in R, 0 <= s, s <= 1, abs(ddf(s)) <= M)',
      },
      states: `limit(k in nat, (k+1)*(${S('(k+1)', 'f(i/(k+1))')} - f(x)), x*(1 - x)/2*ddf(x))`,
      derivation: [
        obtain('near_x', 'close', hypothesis('second derivative continuous at x', { at: { eps: 'eps_k' } })),
        obtain('enough', 'large', archimedean('2*M/(near_x^2*eps_k)')),
        witness({ from_k: 'enough' }),
        have(
          'remainder',
          'forall(s in R, 0 <= s, s <= 1, abs(f(s) - f(x) - df(x)*(s - x) - ddf(x)/2*(s - x)^2) <= eps_k/2*(s - x)^2 + M/near_x^2*(s - x)^4)',
          [
            cases(
              'abs(s - x) <= near_x',
              [
                have('near', 'forall(r in R, 0 <= r, r <= 1, abs(ddf(x + r*(s - x)) - ddf(x)) <= eps_k)', [
                  have('within', 'abs(x + r*(s - x) - x) <= near_x', [
                    ['==', 'r*abs(s - x)', algebra()],
                    ['<=', '1*abs(s - x)', sign()],
                    ['<=', 'rhs', hypothesis('case')],
                  ]),
                  ['<=', 'rhs', hypothesis('close', { at: { s: 'x + r*(s - x)' } })],
                ]),
                ['==', 'abs(f(x + (s - x)) - f(x) - df(x)*(s - x) - ddf(x)/2*(s - x)^2)', algebra()],
                [
                  '<=',
                  'eps_k/2*(s - x)^2',
                  lemma('taylor-remainder', {
                    part: 'bound',
                    at: { f: 'f', x: 'x', h: 's - x', c: 'eps_k' },
                  }),
                ],
                ['<=', 'rhs', sign()],
              ],
              [
                have('anywhere', 'forall(r in R, 0 <= r, r <= 1, abs(ddf(x + r*(s - x)) - ddf(x)) <= 2*M)', [
                  have('above zero', '0 <= x + r*(s - x)', [['<=', 'rhs', sign('(1 - r)*x + r*s')]]),
                  have('below one', 'x + r*(s - x) <= 1', [
                    ['<=', 'rhs', sign('(1 - r)*(1 - x) + r*(1 - s)')],
                  ]),
                  ['<=', 'abs(ddf(x + r*(s - x))) + abs(ddf(x))', sign()],
                  [
                    '<=',
                    'M + abs(ddf(x))',
                    hypothesis('second derivative bounded', { at: { s: 'x + r*(s - x)' } }),
                  ],
                  ['<=', 'M + M', hypothesis('second derivative bounded', { at: { s: 'x' } })],
                  ['==', 'rhs', algebra()],
                ]),
                have('far', 'near_x^2 <= (s - x)^2', [
                  ['<=', 'near_x*abs(s - x)', hypothesis('case', { times: 'near_x' })],
                  ['<=', 'abs(s - x)*abs(s - x)', hypothesis('case', { times: 'abs(s - x)' })],
                  ['==', 'rhs', algebra()],
                ]),
                ['==', 'abs(f(x + (s - x)) - f(x) - df(x)*(s - x) - ddf(x)/2*(s - x)^2)', algebra()],
                [
                  '<=',
                  '2*M/2*(s - x)^2',
                  lemma('taylor-remainder', { part: 'bound', at: { f: 'f', x: 'x', h: 's - x', c: '2*M' } }),
                ],
                ['==', 'M/near_x^2*(s - x)^2*near_x^2', algebra()],
                [
                  '<=',
                  'M/near_x^2*(s - x)^2*(s - x)^2',
                  hypothesis('far', { times: 'M/near_x^2*(s - x)^2' }),
                ],
                ['<=', 'rhs', sign()],
              ],
            ),
          ],
        ),
        have('binomials', 'forall(m in nat, 0 <= choose[k+1,m])', [
          [
            '<=',
            'rhs',
            lemma('binomial-theorem', { part: 'nonnegative', at: { n: 'k+1', i: 'm', choose: 'choose' } }),
          ],
        ]),
        have(
          'at the nodes',
          'forall(q in R, abs(q) == 1, forall(i in range((k+1)+1), q*(f(i/(k+1)) - f(x) - df(x)*(i/(k+1) - x) - ddf(x)/2*(i/(k+1) - x)^2) <= eps_k/2*(i/(k+1) - x)^2 + M/near_x^2*(i/(k+1) - x)^4))',
          [
            have('node above', '0 <= i/(k+1)', [['<=', 'rhs', sign()]]),
            have('node below', 'i/(k+1) <= 1', [['<=', 'rhs', sign('(k + 1 - i)/(k+1)')]]),
            [
              '<=',
              'abs(q*(f(i/(k+1)) - f(x) - df(x)*(i/(k+1) - x) - ddf(x)/2*(i/(k+1) - x)^2))',
              lemma('absolute-value-bounds', {
                part: 'above',
                at: { x: 'q*(f(i/(k+1)) - f(x) - df(x)*(i/(k+1) - x) - ddf(x)/2*(i/(k+1) - x)^2)' },
              }),
            ],
            [
              '==',
              'abs(q)*abs(f(i/(k+1)) - f(x) - df(x)*(i/(k+1) - x) - ddf(x)/2*(i/(k+1) - x)^2)',
              algebra(),
            ],
            [
              '==',
              '1*abs(f(i/(k+1)) - f(x) - df(x)*(i/(k+1) - x) - ddf(x)/2*(i/(k+1) - x)^2)',
              hypothesis("assumed'"),
            ],
            ['<=', 'rhs', hypothesis('remainder', { at: { s: 'i/(k+1)' } })],
          ],
        ),
        have('soon', 'M/(near_x^2*(k+1)) <= eps_k/2', [
          have('late', '2*M/(near_x^2*eps_k) <= k + 1', [
            ['<=', 'enough', hypothesis('large')],
            ['<=', 'k', hypothesis('assumed')],
            ['<=', 'rhs', sign()],
          ]),
          ['==', 'eps_k/(2*(k+1))*(2*M/(near_x^2*eps_k))', algebra()],
          ['<=', 'eps_k/(2*(k+1))*(k + 1)', hypothesis('late', { times: 'eps_k/(2*(k+1))' })],
          ['==', 'rhs', algebra()],
        ]),
        have('total', `${S('(k+1)', '1')} == 1`, [
          ['==', 'rhs', lemma(itself, { part: 'moments', at: { n: 'k+1' } })],
        ]),
        have('first', `${S('(k+1)', 'i')} == (k+1)*x`, [
          ['==', 'rhs', binomial('moments of the count', { n: 'k+1', x: 'x' })],
        ]),
        have('second', `${S('(k+1)', 'i^2')} == (k+1)*k*x^2 + (k+1)*x`, [
          ['==', '(k+1)*((k+1) - 1)*x^2 + (k+1)*x', binomial('moments of the count', { n: 'k+1', x: 'x' })],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'compared',
          `forall(g in R[nat], h in R[nat], forall(i in range((k+1)+1), g[i] <= h[i]), ${S('(k+1)', 'g[i]')} <= ${S('(k+1)', 'h[i]')})`,
          [['<=', 'rhs', hypothesis("assumed'")]],
        ),
        have('spread', `${S('(k+1)', '(i/(k+1) - x)^2')} == x*(1 - x)/(k+1)`, [
          ['==', 'rhs', lemma(itself, { part: 'central moments', at: { n: 'k+1' } })],
        ]),
        have('fourth', `${S('(k+1)', '(i/(k+1) - x)^4')} <= 1/(k+1)^2`, [
          ['<=', 'rhs', lemma(itself, { part: 'central moments', at: { n: 'k+1' } })],
        ]),
        have('quarter', 'x*(1 - x) <= 1/4', [['<=', 'rhs', sign('(x - 1/2)^2')]]),
        have(
          'either side',
          `forall(q in R, abs(q) == 1, q*((k+1)*(${S('(k+1)', 'f(i/(k+1))')} - f(x)) - x*(1 - x)/2*ddf(x)) <= eps_k)`,
          [
            have(
              'bounded here',
              'forall(i in range((k+1)+1), q*(f(i/(k+1)) - f(x) - df(x)*(i/(k+1) - x) - ddf(x)/2*(i/(k+1) - x)^2) <= eps_k/2*(i/(k+1) - x)^2 + M/near_x^2*(i/(k+1) - x)^4)',
              [['<=', 'rhs', hypothesis('at the nodes', { at: { q: 'q' } })]],
            ),
            [
              '==',
              `q*(k+1)*(${S('(k+1)', 'f(i/(k+1))')} - f(x)*1 - df(x)*(x - x*1) - ddf(x)/2*((x^2 + x*(1 - x)/(k+1)) - 2*x*x + x^2*1))`,
              algebra(),
            ],
            [
              '==',
              `q*(k+1)*(${S('(k+1)', 'f(i/(k+1))')} - f(x)*${S('(k+1)', '1')} - df(x)*(${S('(k+1)', '(i/(k+1))')} - x*${S('(k+1)', '1')}) - ddf(x)/2*(${S('(k+1)', '(i/(k+1))^2')} - 2*x*${S('(k+1)', '(i/(k+1))')} + x^2*${S('(k+1)', '1')}))`,
              hypothesis('total'),
              hypothesis('first'),
              hypothesis('second'),
            ],
            [
              '==',
              `(k+1)*${S('(k+1)', '(q*(f(i/(k+1)) - f(x) - df(x)*(i/(k+1) - x) - ddf(x)/2*(i/(k+1) - x)^2))')}`,
              algebra(),
            ],
            [
              '<=',
              `(k+1)*${S('(k+1)', '(eps_k/2*(i/(k+1) - x)^2 + M/near_x^2*(i/(k+1) - x)^4)')}`,
              hypothesis('compared', {
                at: {
                  g: 'array(i in nat, q*(f(i/(k+1)) - f(x) - df(x)*(i/(k+1) - x) - ddf(x)/2*(i/(k+1) - x)^2))',
                  h: 'array(i in nat, eps_k/2*(i/(k+1) - x)^2 + M/near_x^2*(i/(k+1) - x)^4)',
                },
                times: 'k+1',
              }),
            ],
            [
              '==',
              `(k+1)*(eps_k/2)*${S('(k+1)', '(i/(k+1) - x)^2')} + (k+1)*(M/near_x^2)*${S('(k+1)', '(i/(k+1) - x)^4')}`,
              algebra(),
            ],
            [
              '==',
              `(k+1)*(eps_k/2)*(x*(1 - x)/(k+1)) + (k+1)*(M/near_x^2)*${S('(k+1)', '(i/(k+1) - x)^4')}`,
              hypothesis('spread'),
            ],
            [
              '<=',
              '(k+1)*(eps_k/2)*(x*(1 - x)/(k+1)) + (k+1)*(M/near_x^2)*(1/(k+1)^2)',
              hypothesis('fourth', { times: '(k+1)*(M/near_x^2)' }),
            ],
            ['==', 'eps_k/2*(x*(1 - x)) + M/(near_x^2*(k+1))', algebra()],
            ['<=', 'eps_k/2*(1/4) + M/(near_x^2*(k+1))', hypothesis('quarter', { times: 'eps_k/2' })],
            ['<=', 'eps_k/2*(1/4) + eps_k/2', hypothesis('soon')],
            ['<=', 'rhs', sign()],
          ],
        ),
        have('above', `(k+1)*(${S('(k+1)', 'f(i/(k+1))')} - f(x)) - x*(1 - x)/2*ddf(x) <= eps_k`, [
          ['<=', 'rhs', hypothesis('either side', { at: { q: '1' } })],
        ]),
        have('below', `-((k+1)*(${S('(k+1)', 'f(i/(k+1))')} - f(x)) - x*(1 - x)/2*ddf(x)) <= eps_k`, [
          ['<=', 'rhs', hypothesis('either side', { at: { q: '-1' } })],
        ]),
        ['<=', 'rhs', hypothesis('above'), hypothesis('below')],
      ],
      instances: {
        sizes: { n: [0, 0], k: [2, 4] },
        draw: { eps_k: { between: [6, 12] } },
        models: { f: 'map(s in R, s^3 - s/2)' },
        construct: { M: '6', radius: 'eps/6', near_x: 'eps_k/6', enough: '2', from_k: '2' },
      },
      slack: 'the error is of the order 1/k',
    },
  },

  instances: { sizes: { n: [1, 4] } },

  controls: {
    'constant 0.9': {
      part: 'modulus of continuity',
      replace: ['<= 3/2*omega', '<= 9/10*omega'],
      counterexample: { n: 1, x: '1/2', f: 'map(s in R, abs(s - 1/2))', omega: '1/2' },
      instances: {
        sizes: { n: [1, 1] },
        models: { f: 'map(s in R, abs(s - 1/2))' },
        construct: { x: '1/2', omega: '1/2' },
      },
      because: 'for |s - 1/2| and n = 1 the error in the middle is 1/2',
    },
    'the modulus at 1/n': {
      part: 'modulus of continuity',
      hypotheses: {
        modulus:
          'forall(s in R, t in R, 0 <= s, s <= 1, 0 <= t, t <= 1, abs(s - t) <= 1/n, abs(f(s) - f(t)) <= omega)',
      },
      counterexample: { n: 16, x: '1/2', f: 'map(s in R, abs(s - 1/2))', omega: '1/16' },
      instances: {
        sizes: { n: [16, 18] },
        models: { f: 'map(s in R, abs(s - 1/2))' },
        construct: { x: '1/2', omega: '1/n' },
      },
      because: 'for |s - 1/2| and n = 16 the error in the middle is 0.098, more than 3/32',
    },
    'a smaller second moment': {
      part: 'moments',
      replace: ['x*(1 - x)/n)', 'x*(1 - x)/(n + 1))'],
      counterexample: { n: 1, x: '1/2' },
      because: 'for n = 1 in the middle 1/2, not 3/8',
    },
  },
});
