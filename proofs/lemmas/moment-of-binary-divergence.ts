/**
 * # The exponential moment of the binary divergence of a mean
 *
 * For the mean of n >= 1 independent draws with values in [0, 1] and mean p in (0, 1), E exp(n kl(mean||p)) <= 2 sqrt n, where kl(x||p) = x log(x/p) + (1 - x) log((1 - x)/(1 - p)).
 * Behind it stands a fair game: before each draw a share k, (1/2 + the sum so far)/(1 + the number so far), of what one has is bet on 1 at the odds 1/p and the rest
 * on 0 at 1/(1 - p), and what a draw between pays is the mean of both. What one has has the mean 1, and on every path is at least exp(n kl)/(2 sqrt n).
 * With it PAC-Bayes bounds follow without Stirling's formula. Equality holds for n = 1 and values 0 and 1.
 * Not claimed: a smaller constant for n > 1, a bound from below, dependent draws.
 */
import {
  algebra,
  array,
  calculus,
  cases,
  element,
  have,
  hypothesis,
  type Instances,
  induction,
  lemma,
  monotone,
  nonemptySet,
  powers,
  probability,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const itself = 'moment-of-binary-divergence';
const sum = (n: string) => `sum(i in range(${n}), y[i])`;
/** The share that is bet on 1 at time t. */
const bet = (t: string) => `(${sum(t)} + 1/2)/(${t} + 1)`;
const pays = (t: string) => `(y[${t}]*(${bet(t)})/p + (1 - y[${t}])*(1 - ${bet(t)})/(1 - p))`;
/** n times the binary divergence of a/n from p. */
const divergence = (a: string, n: string) =>
  `(ell(${a}) + ell(${n} - ${a}) - ell(${n}) - ${a}*log(p) - (${n} - ${a})*log(1 - p))`;

const draws = {
  Z: nonemptySet('values'),
  draws: powers('Z', { coordinate: 'at', extend: 'append' }),
  q: probability('Z'),
  f: array('Z', { is: '[0,1]' }),
  p: real('(0,1)'),
};
const mean = { 'p is the mean': 'sum(z in Z, q[z]*f[z]) == p' };
const weight = (n: string, s: string) => `prod(i in range(${n}), q[at[${n},${s},i]])`;
const share = (n: string, s: string, t: string) => `(soFar[${n},${s},${t}] + 1/2)/(${t} + 1)`;
const binary = {
  'divergence(a in R, k in R)': 'ell(a) + ell(k - a) - ell(k) - a*log(p) - (k - a)*log(1 - p)',
};
const game = {
  'soFar[n in nat, s in draws[n], t in nat]': 'sum(i in range(t), f[at[n,s,i]])',
  'win[n in nat, s in draws[n], t in nat]': `f[at[n,s,t]]*(${share('n', 's', 't')})/p + (1 - f[at[n,s,t]])*(1 - ${share('n', 's', 't')})/(1 - p)`,
};
const written = (n: string, s: string, t: string) =>
  `(f[at[${n},${s},${t}]]*((sum(i in range(${t}), f[at[${n},${s},i]]) + 1/2)/(${t} + 1))/p + (1 - f[at[${n},${s},${t}]])*(1 - (sum(i in range(${t}), f[at[${n},${s},i]]) + 1/2)/(${t} + 1))/(1 - p))`;
const drawn = {
  sizes: { Z: [1, 2], n: [0, 3] },
  raw: { law: probability('Z'), g: array('Z', { is: '[0,1]' }), one: element('Z'), rare: real() },
  draw: { rare: { oneOf: ['1/64', '1/4', '1/2'] } },
  construct: {
    'q[z in Z]': '(law[z] + 1/card(Z))/2',
    'f[z in Z]': '1/16 + 7/8*g[z]',
    p: 'sum(z in Z, q[z]*f[z])',
  },
  regimes: {
    'values 0 and 1': { sizes: { Z: [2, 2] }, construct: { 'f[z in Z]': 'delta(z, one)' } },
    'tight: one draw of 0 or 1': {
      sizes: { Z: [2, 2], n: [0, 0] },
      construct: { 'f[z in Z]': 'delta(z, one)', 'q[z in Z]': 'rare + (1 - 2*rare)*delta(z, one)' },
    },
    'few draws of 0 and 1': {
      sizes: { Z: [2, 2], n: [1, 2] },
      construct: { 'f[z in Z]': 'delta(z, one)', 'q[z in Z]': 'rare + (1 - 2*rare)*delta(z, one)' },
    },
  },
} satisfies Instances;

export default proof({
  id: itself,
  title: 'E exp(n kl(mean||p)) <= 2 sqrt n for n independent draws with values in [0, 1]',
  sources: [],
  references: ['maurer2004, Theorem 1', 'krichevsky1981'],

  given: {},
  where: {
    'ln(x in R)': 'log(max(x, indicator(x <= 0)))',
    'ell(x in R)': 'x*ln(x)',
  },

  parts: {
    'a path': {
      given: { y: array('nat', { is: '[0,1]' }), p: real('(0,1)') },
      where: {
        ...binary,
        'soFar[t in nat]': 'sum(i in range(t), y[i])',
        'win[t in nat]':
          'y[t]*((soFar[t] + 1/2)/(t + 1))/p + (1 - y[t])*(1 - (soFar[t] + 1/2)/(t + 1))/(1 - p)',
      },
      states:
        'forall(n in nat, exp(divergence(soFar[n+1], n + 1))/(2*sqrt(n + 1)) <= prod(t in range(n+1), win[t]))',
      derivation: [
        have(
          'growth',
          'forall(a in nonnegative, u in R, 0 <= u, u <= 1, ell(a + u) - ell(a) <= u*(log(a + 1/2) + 1))',
          [
            have(
              'near one',
              'forall(x in R, 0 <= x, x < 1, (1 + x)*log(1 + x) - (1 - x)*log(1 - x) <= 2*x)',
              [
                monotone('falls', {
                  variable: 's',
                  from: '0',
                  to: 'x',
                  of: '(1 + s)*log(1 + s) - (1 - s)*log(1 - s) - 2*s',
                  derivative: '<= 0',
                  proof: [
                    ['==', 'log(1 + s) + log(1 - s)', calculus()],
                    [
                      '<=',
                      '(1 + s - 1) + log(1 - s)',
                      lemma('log-at-most-linear', { part: 'bound', at: { t: '1 + s' } }),
                    ],
                    [
                      '<=',
                      '(1 + s - 1) + (1 - s - 1)',
                      lemma('log-at-most-linear', { part: 'bound', at: { t: '1 - s' } }),
                    ],
                    ['==', 'rhs', algebra()],
                  ],
                }),
                ['==', '(1 + x)*log(1 + x) - (1 - x)*log(1 - x) - 2*x + 2*x', algebra()],
                ['<=', '(1 + 0)*log(1 + 0) - (1 - 0)*log(1 - 0) - 2*0 + 2*x', hypothesis('falls')],
                ['==', 'rhs', algebra()],
              ],
            ),
            cases(
              'a == 0',
              [
                cases(
                  'u == 0',
                  [
                    ['==', '0', unfold('ell'), hypothesis('case'), hypothesis("case'")],
                    ['==', 'rhs', hypothesis("case'")],
                  ],
                  [
                    have('positive', '0 < u', [['<', 'rhs', sign()]]),
                    ['==', 'u*ln(u)', unfold('ell'), hypothesis('case')],
                    ['==', 'u*log(u)', unfold('ln')],
                    ['==', 'u*(log(1/2) + log(2*u))', algebra()],
                    [
                      '<=',
                      'u*(log(1/2) + (2*u - 1))',
                      lemma('log-at-most-linear', { part: 'bound', at: { t: '2*u' } }),
                    ],
                    ['<=', 'u*(log(1/2) + 1)', sign('2*u*(1 - u)')],
                    ['==', 'rhs', hypothesis('case')],
                  ],
                ),
              ],
              [
                have('positive', '0 < a', [['<', 'rhs', sign()]]),
                have('whole', '(a + 1)*log(a + 1) - a*log(a) <= log(a + 1/2) + 1', [
                  have(
                    'about a middle',
                    'forall(c in positive, x in R, 0 <= x, x < 1, c*(1 + x)*log(c*(1 + x)) - c*(1 - x)*log(c*(1 - x)) <= 2*c*x*(log(c) + 1))',
                    [
                      ['==', '2*c*x*log(c) + c*((1 + x)*log(1 + x) - (1 - x)*log(1 - x))', algebra()],
                      [
                        '<=',
                        '2*c*x*log(c) + c*(2*x)',
                        hypothesis('near one', { at: { x: 'x' }, times: 'c' }),
                      ],
                      ['==', 'rhs', algebra()],
                    ],
                  ),
                  have('small', '1/(2*a + 1) < 1', [
                    ['==', '1 - 2*a/(2*a + 1)', algebra()],
                    ['<', 'rhs', sign()],
                  ]),
                  [
                    '<=',
                    '2*(a + 1/2)*(1/(2*a + 1))*(log(a + 1/2) + 1)',
                    hypothesis('about a middle', { at: { c: 'a + 1/2', x: '1/(2*a + 1)' } }),
                  ],
                  ['==', 'rhs', algebra()],
                ]),
                have('nonnegative', '0 <= u*(log(a + 1/2) + 1) - (a + u)*log(a + u) + a*log(a)', [
                  cases(
                    'u <= 1/2',
                    [
                      monotone('rises', {
                        variable: 's',
                        from: '0',
                        to: 'u',
                        of: 's*(log(a + 1/2) + 1) - (a + s)*log(a + s) + a*log(a)',
                        derivative: '>= 0',
                        proof: [
                          have('not beyond', 's <= 1/2', [
                            ['<=', 'u', hypothesis('below')],
                            ['<=', 'rhs', hypothesis("case'")],
                          ]),
                          ['==', 'log(a + 1/2) - log(a + s)', calculus()],
                          ['>=', 'log(a + s) - log(a + s)', hypothesis('not beyond')],
                          ['==', 'rhs', algebra()],
                        ],
                      }),
                      ['==', '0*(log(a + 1/2) + 1) - (a + 0)*log(a + 0) + a*log(a)', algebra()],
                      ['<=', 'rhs', hypothesis('rises')],
                    ],
                    [
                      monotone('falls', {
                        variable: 's',
                        from: 'u',
                        to: '1',
                        of: 's*(log(a + 1/2) + 1) - (a + s)*log(a + s) + a*log(a)',
                        derivative: '<= 0',
                        proof: [
                          have('beyond', '1/2 <= s', [
                            ['<=', 'u', hypothesis("case'")],
                            ['<=', 'rhs', hypothesis('above')],
                          ]),
                          ['==', 'log(a + 1/2) - log(a + s)', calculus()],
                          ['<=', 'log(a + s) - log(a + s)', hypothesis('beyond')],
                          ['==', 'rhs', algebra()],
                        ],
                      }),
                      ['<=', '1*(log(a + 1/2) + 1) - (a + 1)*log(a + 1) + a*log(a)', hypothesis('whole')],
                      ['<=', 'rhs', hypothesis('falls')],
                    ],
                  ),
                ]),
                ['==', '(a + u)*ln(a + u) - a*ln(a)', unfold('ell')],
                ['==', '(a + u)*log(a + u) - a*log(a)', unfold('ln')],
                [
                  '<=',
                  '(a + u)*log(a + u) - a*log(a) + (u*(log(a + 1/2) + 1) - (a + u)*log(a + u) + a*log(a))',
                  hypothesis('nonnegative'),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        ),
        have(
          'one more draw',
          'forall(a in nonnegative, b in nonnegative, u in R, 0 < a + b, 0 <= u, u <= 1, ell(a + u) + ell(b + 1 - u) - ell(a + b + 1) - 1/2*log(a + b + 1) <= ell(a) + ell(b) - ell(a + b) - 1/2*log(a + b) + u*log((a + 1/2)/(a + b + 1)) + (1 - u)*log((b + 1/2)/(a + b + 1)))',
          [
            have('quotient', 'forall(v in positive, w in positive, log(v/w) == log(v) - log(w))', [
              ['==', 'rhs', algebra()],
            ]),
            have(
              'from one number to the next',
              'forall(N in positive, 1 <= (N + 1/2)*(log(N + 1) - log(N)))',
              [
                have(
                  'about a middle',
                  'forall(c in positive, x in R, 0 <= x, x < 1, 2*x <= log(c*(1 + x)) - log(c*(1 - x)))',
                  [
                    [
                      '<=',
                      'log(1 + x) - log(1 - x)',
                      lemma('inverse-hyperbolic-tangent', { part: 'from below', at: { u: 'x' } }),
                    ],
                    ['==', 'rhs', algebra()],
                  ],
                ),
                have('small', '1/(2*N + 1) < 1', [
                  ['==', '1 - 2*N/(2*N + 1)', algebra()],
                  ['<', 'rhs', sign()],
                ]),
                ['==', '(N + 1/2)*(2*(1/(2*N + 1)))', algebra()],
                [
                  '<=',
                  'rhs',
                  hypothesis('about a middle', { at: { c: 'N + 1/2', x: '1/(2*N + 1)' }, times: 'N + 1/2' }),
                ],
              ],
            ),
            have(
              'of the sums',
              'ell(a + b) + 1/2*log(a + b) + 1 + log(a + b + 1) <= ell(a + b + 1) + 1/2*log(a + b + 1)',
              [
                ['==', '(a + b)*ln(a + b) + 1/2*log(a + b) + 1 + log(a + b + 1)', unfold('ell')],
                ['==', '(a + b)*log(a + b) + 1/2*log(a + b) + 1 + log(a + b + 1)', unfold('ln')],
                [
                  '<=',
                  '(a + b)*log(a + b) + 1/2*log(a + b) + (a + b + 1/2)*(log(a + b + 1) - log(a + b)) + log(a + b + 1)',
                  hypothesis('from one number to the next', { at: { N: 'a + b' } }),
                ],
                ['==', '(a + b + 1)*log(a + b + 1) + 1/2*log(a + b + 1)', algebra()],
                ['==', '(a + b + 1)*ln(a + b + 1) + 1/2*log(a + b + 1)', unfold('ln')],
                ['==', 'rhs', unfold('ell')],
              ],
            ),
            [
              '<=',
              'ell(a) + u*(log(a + 1/2) + 1) + ell(b + 1 - u) - ell(a + b + 1) - 1/2*log(a + b + 1)',
              hypothesis('growth', { at: { a: 'a', u: 'u' } }),
            ],
            [
              '<=',
              'ell(a) + u*(log(a + 1/2) + 1) + ell(b) + (1 - u)*(log(b + 1/2) + 1) - ell(a + b + 1) - 1/2*log(a + b + 1)',
              hypothesis('growth', { at: { a: 'b', u: '1 - u' } }),
            ],
            [
              '<=',
              'ell(a) + u*(log(a + 1/2) + 1) + ell(b) + (1 - u)*(log(b + 1/2) + 1) - (ell(a + b) + 1/2*log(a + b) + 1 + log(a + b + 1))',
              hypothesis('of the sums'),
            ],
            [
              '==',
              'ell(a) + ell(b) - ell(a + b) - 1/2*log(a + b) + u*(log(a + 1/2) - log(a + b + 1)) + (1 - u)*(log(b + 1/2) - log(a + b + 1))',
              algebra(),
            ],
            [
              '==',
              'rhs',
              hypothesis('quotient', { at: { v: 'a + 1/2', w: 'a + b + 1' } }),
              hypothesis('quotient', { at: { v: 'b + 1/2', w: 'a + b + 1' } }),
            ],
          ],
        ),
        have('at most all', `forall(m in nat, ${sum('m')} <= m)`, [
          ['<=', 'rhs', sign('sum(i in range(m), 1 - y[i])')],
        ]),
        have('one at most', 'forall(x in R, 0 <= x, x <= 1, ell(x) <= 0)', [
          cases(
            'x == 0',
            [
              ['==', 'x*ln(x)', unfold('ell')],
              ['==', '0', hypothesis('case')],
              ['<=', 'rhs', algebra()],
            ],
            [
              have('positive', '0 < x', [['<', 'rhs', sign()]]),
              ['==', 'x*ln(x)', unfold('ell')],
              ['==', 'x*log(x)', unfold('ln')],
              ['<=', 'x*(x - 1)', lemma('log-at-most-linear', { part: 'bound', at: { t: 'x' } })],
              ['<=', 'rhs', sign('x*(1 - x)')],
            ],
          ),
        ]),
        have(
          'means',
          'forall(u in R, v in positive, w in positive, 0 <= u, u <= 1, exp(u*log(v) + (1 - u)*log(w)) <= u*v + (1 - u)*w)',
          [
            [
              '==',
              'exp(u*log(v) + (1 - u)*log(w))*(u*(1 + (1 - u)*(log(v) - log(w))) + (1 - u)*(1 + u*(log(w) - log(v))))',
              algebra(),
            ],
            [
              '<=',
              'exp(u*log(v) + (1 - u)*log(w))*(u*exp((1 - u)*(log(v) - log(w))) + (1 - u)*(1 + u*(log(w) - log(v))))',
              lemma('exponential-at-least-linear', {
                part: 'bound',
                at: { t: '(1 - u)*(log(v) - log(w))' },
              }),
            ],
            [
              '<=',
              'exp(u*log(v) + (1 - u)*log(w))*(u*exp((1 - u)*(log(v) - log(w))) + (1 - u)*exp(u*(log(w) - log(v))))',
              lemma('exponential-at-least-linear', { part: 'bound', at: { t: 'u*(log(w) - log(v))' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'written out',
          `forall(m in nat, exp(${divergence(sum('m+1'), '(m + 1)')} - 1/2*log(m + 1) - log(2)) <= prod(t in range(m+1), ${pays('t')}))`,
          [
            induction('m', {
              base: [
                have('sure', 'ell(1) == 0', [
                  ['==', '1*ln(1)', unfold('ell')],
                  ['==', '1*log(1)', unfold('ln')],
                  ['==', 'rhs', algebra()],
                ]),
                [
                  '==',
                  'exp(ell(y[0]) + ell(1 - y[0]) - ell(1) - y[0]*log(p) - (1 - y[0])*log(1 - p) - log(2))',
                  algebra(),
                ],
                [
                  '==',
                  'exp(ell(y[0]) + ell(1 - y[0]) - y[0]*log(p) - (1 - y[0])*log(1 - p) - log(2))',
                  hypothesis('sure'),
                ],
                [
                  '<=',
                  'exp(ell(1 - y[0]) - y[0]*log(p) - (1 - y[0])*log(1 - p) - log(2))',
                  hypothesis('one at most', { at: { x: 'y[0]' } }),
                ],
                [
                  '<=',
                  'exp(-y[0]*log(p) - (1 - y[0])*log(1 - p) - log(2))',
                  hypothesis('one at most', { at: { x: '1 - y[0]' } }),
                ],
                ['==', 'exp(y[0]*log(1/2/p) + (1 - y[0])*log(1/2/(1 - p)))', algebra()],
                [
                  '<=',
                  'y[0]*(1/2/p) + (1 - y[0])*(1/2/(1 - p))',
                  hypothesis('means', { at: { u: 'y[0]', v: '1/2/p', w: '1/2/(1 - p)' } }),
                ],
                ['==', 'rhs', algebra()],
              ],
              step: [
                have('all', `0 <= m + 1 - ${sum('m+1')}`, [
                  ['<=', 'rhs', hypothesis('at most all', { at: { m: 'm+1' } })],
                ]),
                have(
                  'step',
                  `ell(${sum('m+1')} + y[m+1]) + ell(m + 1 - ${sum('m+1')} + 1 - y[m+1]) - ell(m + 2) - 1/2*log(m + 2) <= ell(${sum('m+1')}) + ell(m + 1 - ${sum('m+1')}) - ell(m + 1) - 1/2*log(m + 1) + y[m+1]*log((${sum('m+1')} + 1/2)/(m + 2)) + (1 - y[m+1])*log((m + 1 - ${sum('m+1')} + 1/2)/(m + 2))`,
                  [
                    [
                      '<=',
                      'rhs',
                      hypothesis('one more draw', {
                        at: { a: sum('m+1'), b: `m + 1 - ${sum('m+1')}`, u: 'y[m+1]' },
                      }),
                    ],
                  ],
                ),
                [
                  '==',
                  `exp(ell(${sum('m+1')} + y[m+1]) + ell(m + 1 - ${sum('m+1')} + 1 - y[m+1]) - ell(m + 2) - 1/2*log(m + 2) - (${sum('m+1')} + y[m+1])*log(p) - (m + 2 - ${sum('m+1')} - y[m+1])*log(1 - p) - log(2))`,
                  algebra(),
                ],
                [
                  '<=',
                  `exp(ell(${sum('m+1')}) + ell(m + 1 - ${sum('m+1')}) - ell(m + 1) - 1/2*log(m + 1) + y[m+1]*log((${sum('m+1')} + 1/2)/(m + 2)) + (1 - y[m+1])*log((m + 1 - ${sum('m+1')} + 1/2)/(m + 2)) - (${sum('m+1')} + y[m+1])*log(p) - (m + 2 - ${sum('m+1')} - y[m+1])*log(1 - p) - log(2))`,
                  hypothesis('step'),
                ],
                [
                  '==',
                  `exp(${divergence(sum('m+1'), '(m + 1)')} - 1/2*log(m + 1) - log(2))*exp(y[m+1]*log((${sum('m+1')} + 1/2)/(m + 2)/p) + (1 - y[m+1])*log((m + 1 - ${sum('m+1')} + 1/2)/(m + 2)/(1 - p)))`,
                  algebra(),
                ],
                [
                  '<=',
                  `prod(t in range(m+1), ${pays('t')})*exp(y[m+1]*log((${sum('m+1')} + 1/2)/(m + 2)/p) + (1 - y[m+1])*log((m + 1 - ${sum('m+1')} + 1/2)/(m + 2)/(1 - p)))`,
                  hypothesis('induction'),
                ],
                [
                  '<=',
                  `prod(t in range(m+1), ${pays('t')})*(y[m+1]*((${sum('m+1')} + 1/2)/(m + 2)/p) + (1 - y[m+1])*((m + 1 - ${sum('m+1')} + 1/2)/(m + 2)/(1 - p)))`,
                  hypothesis('means', {
                    at: {
                      u: 'y[m+1]',
                      v: `(${sum('m+1')} + 1/2)/(m + 2)/p`,
                      w: `(m + 1 - ${sum('m+1')} + 1/2)/(m + 2)/(1 - p)`,
                    },
                  }),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        ['==', `exp(${divergence(sum('n+1'), '(n + 1)')})/(2*sqrt(n + 1))`, unfold('divergence', 'soFar')],
        ['==', `exp(${divergence(sum('n+1'), '(n + 1)')} - 1/2*log(n + 1) - log(2))`, algebra()],
        ['<=', `prod(t in range(n+1), ${pays('t')})`, hypothesis('written out')],
        ['==', 'rhs', unfold('win', 'soFar')],
      ],
      instances: {
        sizes: { n: [0, 3] },
        draw: { p: { between: [0.0625, 0.9375] } },
        regimes: {
          'tight: one draw of 0 or 1': {
            sizes: { n: [0, 0] },
            draw: { y: { oneOf: [0, 1] }, p: { oneOf: ['1/64', '1/2', '63/64'] } },
          },
          'many draws of 0': {
            sizes: { n: [7, 9] },
            draw: { y: { oneOf: [0] }, p: { oneOf: ['1/64', '1/2'] } },
          },
          'draws of 0 and 1': { draw: { y: { oneOf: [0, 1] }, p: { oneOf: ['1/64', '1/2', '63/64'] } } },
        },
      },
    },
    'fair game': {
      given: draws,
      where: game,
      hypotheses: mean,
      states: `forall(n in nat, sum(s in draws[n], ${weight('n', 's')}*prod(t in range(n), win[n,s,t])) == 1)`,
      derivation: [
        have(
          'so far',
          'forall(m in nat, s in draws[m], z in Z, t in range(m+1), soFar[m+1,append[m,s,z],t] == soFar[m,s,t])',
          [
            ['==', 'sum(i in range(t), f[at[m+1,append[m,s,z],i]])', unfold('soFar')],
            ['==', 'sum(i in range(t), f[at[m,s,i]])', hypothesis('draws-before')],
            ['==', 'rhs', unfold('soFar')],
          ],
        ),
        have(
          'earlier bets',
          'forall(m in nat, s in draws[m], z in Z, t in range(m), win[m+1,append[m,s,z],t] == win[m,s,t])',
          [
            [
              '==',
              `f[at[m+1,append[m,s,z],t]]*(${share('m+1', 'append[m,s,z]', 't')})/p + (1 - f[at[m+1,append[m,s,z],t]])*(1 - ${share('m+1', 'append[m,s,z]', 't')})/(1 - p)`,
              unfold('win'),
            ],
            [
              '==',
              `f[at[m,s,t]]*(${share('m', 's', 't')})/p + (1 - f[at[m,s,t]])*(1 - ${share('m', 's', 't')})/(1 - p)`,
              hypothesis('draws-before'),
              hypothesis('so far'),
            ],
            ['==', 'rhs', unfold('win')],
          ],
        ),
        have(
          'last bet',
          `forall(m in nat, s in draws[m], z in Z, win[m+1,append[m,s,z],m] == f[z]*(${share('m', 's', 'm')})/p + (1 - f[z])*(1 - ${share('m', 's', 'm')})/(1 - p))`,
          [
            [
              '==',
              `f[at[m+1,append[m,s,z],m]]*(${share('m+1', 'append[m,s,z]', 'm')})/p + (1 - f[at[m+1,append[m,s,z],m]])*(1 - ${share('m+1', 'append[m,s,z]', 'm')})/(1 - p)`,
              unfold('win'),
            ],
            ['==', 'rhs', hypothesis('draws-last'), hypothesis('so far')],
          ],
        ),
        induction('n', {
          base: [
            ['==', 'card(draws[0])', algebra()],
            ['==', 'rhs', hypothesis('draws-empty')],
          ],
          step: [
            [
              '==',
              `sum(s in draws[n], sum(z in Z, ${weight('n+1', 'append[n,s,z]')}*prod(t in range(n+1), win[n+1,append[n,s,z],t])))`,
              hypothesis('draws-extend', {
                at: {
                  n: 'n',
                  F: `array(s in draws[n+1], ${weight('n+1', 's')}*prod(t in range(n+1), win[n+1,s,t]))`,
                },
              }),
            ],
            [
              '==',
              `sum(s in draws[n], sum(z in Z, ${weight('n', 's')}*q[z]*(prod(t in range(n), win[n,s,t])*win[n+1,append[n,s,z],n])))`,
              algebra(),
              hypothesis('draws-last'),
              hypothesis('draws-before'),
              hypothesis('earlier bets'),
            ],
            [
              '==',
              `sum(s in draws[n], sum(z in Z, ${weight('n', 's')}*q[z]*(prod(t in range(n), win[n,s,t])*(f[z]*(${share('n', 's', 'n')})/p + (1 - f[z])*(1 - ${share('n', 's', 'n')})/(1 - p)))))`,
              hypothesis('last bet'),
            ],
            [
              '==',
              `sum(s in draws[n], ${weight('n', 's')}*prod(t in range(n), win[n,s,t])*(sum(z in Z, q[z]*f[z])*(${share('n', 's', 'n')})/p + (sum(z in Z, q[z]) - sum(z in Z, q[z]*f[z]))*(1 - ${share('n', 's', 'n')})/(1 - p)))`,
              algebra(),
            ],
            [
              '==',
              `sum(s in draws[n], ${weight('n', 's')}*prod(t in range(n), win[n,s,t])*(p*(${share('n', 's', 'n')})/p + (1 - p)*(1 - ${share('n', 's', 'n')})/(1 - p)))`,
              hypothesis('q-sums-to-one'),
              hypothesis('p is the mean'),
            ],
            ['==', `sum(s in draws[n], ${weight('n', 's')}*prod(t in range(n), win[n,s,t]))`, algebra()],
            ['==', 'rhs', hypothesis('induction')],
          ],
        }),
      ],
      instances: drawn,
    },
    moment: {
      given: draws,
      where: { ...binary, ...game },
      hypotheses: mean,
      states: `forall(n in nat, sum(s in draws[n+1], ${weight('n+1', 's')}*exp(divergence(soFar[n+1,s,n+1], n + 1))) <= 2*sqrt(n + 1))`,
      derivation: [
        have(
          'paths',
          'forall(s in draws[n+1], exp(divergence(soFar[n+1,s,n+1], n + 1))/(2*sqrt(n + 1)) <= prod(t in range(n+1), win[n+1,s,t]))',
          [
            [
              '==',
              `exp(${divergence('sum(i in range(n+1), f[at[n+1,s,i]])', '(n + 1)')})/(2*sqrt(n + 1))`,
              unfold('divergence', 'soFar'),
            ],
            [
              '<=',
              `prod(t in range(n+1), ${written('n+1', 's', 't')})`,
              unfold('ell', 'ln'),
              lemma(itself, { part: 'a path', at: { y: 'array(i in nat, f[at[n+1,s,i]])', p: 'p', n: 'n' } }),
            ],
            ['==', 'rhs', unfold('win', 'soFar')],
          ],
        ),
        [
          '==',
          `2*sqrt(n + 1)*sum(s in draws[n+1], ${weight('n+1', 's')}*(exp(divergence(soFar[n+1,s,n+1], n + 1))/(2*sqrt(n + 1))))`,
          algebra(),
        ],
        [
          '<=',
          `2*sqrt(n + 1)*sum(s in draws[n+1], ${weight('n+1', 's')}*prod(t in range(n+1), win[n+1,s,t]))`,
          hypothesis('paths'),
        ],
        ['==', 'rhs', lemma(itself, { part: 'fair game', at: { n: 'n+1' } })],
      ],
      instances: { ...drawn, sizes: { Z: [1, 2], n: [0, 2] } },
    },
  },
  controls: {
    'a path that costs less': {
      part: 'a path',
      replace: ['(2*sqrt', '(3/2*sqrt'],
      counterexample: { y: [1], p: '1/2', n: 0 },
      because: 'of one draw half of the bet is lost: 4/3 is more than 1',
    },
    'odds that are not fair': {
      part: 'fair game',
      without: ['p is the mean'],
      counterexample: { Z: 1, q: [1], f: [1], p: '1/4', n: 1 },
      instances: { construct: { p: '1/4' }, regimes: {} },
      because: 'half of the bet is paid four times',
    },
    'one percent less': {
      part: 'moment',
      replace: ['2*sqrt', '198/100*sqrt'],
      counterexample: { Z: 2, q: ['1/2', '1/2'], f: [0, 1], p: '1/2', n: 0 },
      instances: {
        sizes: { Z: [2, 2], n: [0, 0] },
        construct: { 'f[z in Z]': 'delta(z, one)' },
        regimes: {},
      },
      because: 'one draw of 0 or 1: exp(kl) is 1/p or 1/(1 - p), its mean 2',
    },
    'without the root': {
      part: 'moment',
      replace: ['2*sqrt(n + 1)', '2'],
      counterexample: { Z: 2, q: ['1/2', '1/2'], f: [0, 1], p: '1/2', n: 1 },
      instances: {
        sizes: { Z: [2, 2], n: [1, 2] },
        construct: { 'f[z in Z]': 'delta(z, one)' },
        regimes: {},
      },
      because: 'two fair coins: 4/4 + 2/4 + 4/4 = 5/2',
    },
    'twice the divergence': {
      part: 'moment',
      replace: ['*exp(', '*exp(2*'],
      counterexample: { Z: 2, q: ['1/2', '1/2'], f: [0, 1], p: '1/2', n: 0 },
      instances: {
        sizes: { Z: [2, 2], n: [0, 1] },
        construct: { 'f[z in Z]': 'delta(z, one)' },
        regimes: {},
      },
      because: 'a fair coin: kl = log 2 surely, and 4 is more than 2',
    },
  },
});
