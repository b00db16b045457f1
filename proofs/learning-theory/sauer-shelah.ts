/**
 * # A class of VC dimension d grows like a polynomial of degree d
 *
 * A family F of subsets of {0, …, m-1}, given by its indicator F[A], shatters S when every B agrees on S with some member:
 * shattered[S], the minimum over B of the maximum over A of F[A] agree(A, B, S), is then 1, and 0 otherwise. F is no larger than the
 * number of sets that it shatters; so a family that shatters no set of more than d points has at most choose[m,0] + … + choose[m,d]
 * members, as the sets of at most d points show, and that is at most (e m/d)^d for 1 <= d <= m. Halfspaces through 0 pick out exactly
 * 2 (choose[m,0] + … + choose[m,d-1]) subsets of m + 1 points in general position, not counting those with a point on the boundary; a
 * unit with d weights shows at most choose[m,0] + … + choose[m,d] patterns on any m points. A feed-forward network shows a pattern of
 * the units one after the other, what the next can show depends on those before it, and no weights are shared: N units with W weights
 * show at most (N e m/W)^W patterns together, and for N >= 2 all subsets of at most 2 W log2(e N) points.
 * Not claimed: samples that this makes enough.
 */
import {
  algebra,
  array,
  both,
  cases,
  choice,
  contradiction,
  element,
  have,
  hypothesis,
  induction,
  interval,
  lemma,
  natural,
  nonemptySet,
  powers,
  proof,
  sign,
  unfold,
} from 'lemmata';
import { inThePlane, onALine, onOneLine } from '../lemmas/_halfspaces.ts';

const names = { Bit: 'Bit', cube: 'cube', at: 'at', append: 'append', zero: 'zero', one: 'one' };
const agreementNonnegative = have(
  'some agreement',
  'forall(A in cube[m], B in cube[m], S in cube[m], 0 <= agree(A, B, S))',
  [
    [
      '<=',
      'prod(i in range(m), 1 - delta(at[m,S,i], one) + delta(at[m,S,i], one)*delta(at[m,A,i], at[m,B,i]))',
      sign(),
    ],
    ['==', 'rhs', unfold('agree')],
  ],
);
const upTo = lemma('subsets-of-a-size', {
  part: 'sizes up to a number',
  at: { ...names, m: 'm', d: 'd', choose: 'choose' },
});

const separates =
  'forall(i in range(m+1), 0 < (delta(at[m+1,S,i], one) - delta(at[m+1,S,i], zero))*sum(j in range(d), normal[j]*point[i,j]))';

export default proof({
  id: 'sauer-shelah',
  title: 'A class of VC dimension d grows like a polynomial of degree d',
  sources: [
    { document: 'foundations-book', section: 'VC dimension', relation: 'made precise' },
    {
      document: 'foundations-article',
      section: 'PAC Learning (Sample Complexity)',
      relation: 'made precise',
    },
  ],
  references: [
    'sauer1972',
    'shelah1972',
    'pajor1985',
    'shalevshwartz2014, Lemma 6.10',
    'cover1965, Theorem 1',
    'baum1989, Theorem 1',
  ],

  given: {
    m: natural(),
    d: natural(),
    Bit: nonemptySet(),
    cube: powers('Bit', { coordinate: 'at', extend: 'append' }),
    zero: element('Bit'),
    one: element('Bit'),
    F: array('cube[m]'),
  },
  where: {
    'size(A in cube[m])': 'sum(i in range(m), delta(at[m,A,i], one))',
    'agree(A in cube[m], B in cube[m], S in cube[m])':
      'prod(i in range(m), 1 - delta(at[m,S,i], one) + delta(at[m,S,i], one)*delta(at[m,A,i], at[m,B,i]))',
    'shattered[S in cube[m]]': 'min(B in cube[m], max(A in cube[m], F[A]*agree(A, B, S)))',
    'choose[k in nat, 0]': '1',
    'choose[k in nat, i+1]': 'sum(j in range(k), choose[j,i])',
  },
  hypotheses: {
    'two bits': 'forall(t in Bit, delta(t, zero) + delta(t, one) == 1)',
    family: 'forall(A in cube[m], F[A]^2 == F[A])',
  },

  parts: {
    'shattered sets': {
      without: ['family'],
      states: 'sum(A in cube[m], F[A]) <= sum(S in cube[m], shattered[S])',
      derivation: [
        [
          '<=',
          'sum(S in cube[m], min(B in cube[m], max(A in cube[m], F[A]*agree(A, B, S))))',
          unfold('agree'),
          lemma('shattered-sets', { at: { ...names, m: 'm', F: 'F' } }),
        ],
        ['==', 'rhs', unfold('shattered')],
      ],
      instances: {
        regimes: {
          'shares of sets': { draw: { F: { oneOf: ['1/4', '1/2', 1] } } },
          'tight: small sets': { construct: { 'F[A in cube[m]]': 'indicator(size(A) <= d)' } },
        },
      },
    },
    growth: {
      hypotheses: { dimension: 'forall(S in cube[m], d < size(S), shattered[S] == 0)' },
      states: 'sum(A in cube[m], F[A]) <= sum(i in range(d+1), choose[m,i])',
      derivation: [
        have(
          'factors',
          'forall(f in R[nat], n in nat, forall(i in nat, 0 <= f[i]), forall(i in nat, f[i] <= 1), prod(i in range(n), f[i]) <= 1)',
          [
            induction('n', {
              base: [['<=', 'rhs', algebra()]],
              step: [
                ['==', 'f[n]*prod(i in range(n), f[i])', algebra()],
                [
                  '<=',
                  'prod(i in range(n), f[i])',
                  hypothesis('assumed-2', { times: 'prod(i in range(n), f[i])' }),
                ],
                ['<=', 'rhs', hypothesis('induction')],
              ],
            }),
          ],
        ),
        have(
          'factor',
          'forall(A in cube[m], B in cube[m], S in cube[m], i in nat, 1 - delta(at[m,S,i], one) + delta(at[m,S,i], one)*delta(at[m,A,i], at[m,B,i]) <= 1)',
          [['<=', 'rhs', sign('delta(at[m,S,i], one)*(1 - delta(at[m,A,i], at[m,B,i]))')]],
        ),
        have('agreement', 'forall(A in cube[m], B in cube[m], S in cube[m], agree(A, B, S) <= 1)', [
          [
            '==',
            'prod(i in range(m), 1 - delta(at[m,S,i], one) + delta(at[m,S,i], one)*delta(at[m,A,i], at[m,B,i]))',
            unfold('agree'),
          ],
          [
            '<=',
            'rhs',
            hypothesis('factors', {
              at: {
                n: 'm',
                f: 'array(i in nat, 1 - delta(at[m,S,i], one) + delta(at[m,S,i], one)*delta(at[m,A,i], at[m,B,i]))',
              },
            }),
          ],
        ]),
        agreementNonnegative,
        have('members', 'forall(A in cube[m], F[A] <= 1)', [
          ['<=', 'F[A] + (1 - F[A])^2', sign()],
          ['==', '1 - F[A] + F[A]^2', algebra()],
          ['==', 'rhs', hypothesis('family')],
        ]),
        have('at most one', 'forall(S in cube[m], shattered[S] <= 1)', [
          ['==', 'min(B in cube[m], max(A in cube[m], F[A]*agree(A, B, S)))', unfold('shattered')],
          ['<=', 'max(A in cube[m], F[A]*agree(A, S, S))', algebra()],
          ['<=', 'max(A in cube[m], agree(A, S, S))', hypothesis('members')],
          ['<=', 'rhs', hypothesis('agreement')],
        ]),
        have('small', 'forall(S in cube[m], shattered[S] <= indicator(size(S) <= d))', [
          cases(
            'size(S) <= d',
            [
              ['<=', '1', hypothesis('at most one')],
              ['==', 'rhs', hypothesis('case')],
            ],
            [
              ['==', '0', hypothesis('dimension')],
              ['==', 'rhs', hypothesis('case')],
            ],
          ),
        ]),
        ['<=', 'sum(S in cube[m], shattered[S])', lemma('sauer-shelah', { part: 'shattered sets' })],
        ['<=', 'sum(S in cube[m], indicator(size(S) <= d))', hypothesis('small')],
        ['==', 'rhs', unfold('size'), upTo],
      ],
      instances: {
        construct: { 'F[A in cube[m]]': 'some[A]*indicator(size(A) <= d)' },
        regimes: {
          'large sets': { construct: { 'F[A in cube[m]]': 'some[A]*indicator(m <= size(A) + d)' } },
          'tight: small sets': { construct: { 'F[A in cube[m]]': 'indicator(size(A) <= d)' } },
        },
      },
    },
    'polynomial bound': {
      hypotheses: { 'some points': '0 < d', 'enough points': 'd <= m' },
      without: ['two bits', 'family'],
      states: 'sum(i in range(d+1), choose[m,i]) <= (exp(1)*m/d)^d',
      derivation: [
        have('positive', '0 < m', [
          ['<', 'd', hypothesis('some points')],
          ['<=', 'rhs', hypothesis('enough points')],
        ]),
        have('ratio', 'd/m <= 1', [
          ['<=', 'm/m', hypothesis('enough points', { times: '1/m' })],
          ['==', 'rhs', algebra()],
        ]),
        have('nonnegative', 'forall(i in nat, 0 <= choose[m,i])', [
          [
            '<=',
            'rhs',
            lemma('binomial-theorem', { part: 'nonnegative', at: { n: 'm', i: 'i', choose: 'choose' } }),
          ],
        ]),
        have(
          'weights',
          'forall(k in nat, (d/m)^k*sum(i in range(k+1), choose[m,i]) <= sum(i in range(k+1), choose[m,i]*(d/m)^i))',
          [
            induction('k', {
              base: [['<=', 'rhs', algebra()]],
              step: [
                [
                  '==',
                  'd/m*((d/m)^k*sum(i in range(k+1), choose[m,i])) + choose[m,k+1]*(d/m)^(k+1)',
                  algebra(),
                ],
                [
                  '<=',
                  '(d/m)^k*sum(i in range(k+1), choose[m,i]) + choose[m,k+1]*(d/m)^(k+1)',
                  hypothesis('ratio', { times: '(d/m)^k*sum(i in range(k+1), choose[m,i])' }),
                ],
                [
                  '<=',
                  'sum(i in range(k+1), choose[m,i]*(d/m)^i) + choose[m,k+1]*(d/m)^(k+1)',
                  hypothesis('induction'),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        ['==', '(m/d)^d*((d/m)^d*sum(i in range(d+1), choose[m,i]))', algebra()],
        ['<=', '(m/d)^d*sum(i in range(d+1), choose[m,i]*(d/m)^i)', hypothesis('weights')],
        [
          '<=',
          '(m/d)^d*(1 + d/m)^m',
          lemma('binomial-theorem', {
            part: 'partial sums',
            at: { n: 'm', b: 'd+1', x: 'd/m', choose: 'choose' },
          }),
        ],
        [
          '<=',
          '(m/d)^d*exp(d/m)^m',
          lemma('exponential-at-least-linear', { part: 'bound', at: { t: 'd/m' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      slack: 'the ratio of the sides is at most 2/e, at m = d = 1',
      instances: { sizes: { d: [1, 3] }, raw: { more: natural() }, construct: { m: 'd + more' } },
    },
    'small sets': {
      without: ['family'],
      hypotheses: { ball: 'forall(A in cube[m], F[A] == indicator(size(A) <= d))' },
      states:
        'forall(S in cube[m], d < size(S), shattered[S] == 0) and sum(A in cube[m], F[A]) == sum(i in range(d+1), choose[m,i])',
      derivation: [
        agreementNonnegative,
        have(
          'products',
          'forall(f in R[nat], s in R[nat], n in nat, forall(i in nat, 0 <= f[i]), forall(i in nat, f[i]*s[i] <= 0), prod(i in range(n), f[i])*sum(i in range(n), s[i]) <= 0)',
          [
            induction('n', {
              base: [['<=', 'rhs', algebra()]],
              step: [
                have('so far', 'prod(i in range(n), f[i])*sum(i in range(n), s[i]) <= 0', [
                  ['<=', 'rhs', hypothesis('induction')],
                ]),
                have('times', 'f[n]*prod(i in range(n), f[i])*sum(i in range(n), s[i]) <= 0', [
                  ['<=', 'rhs', hypothesis('so far', { times: 'f[n]' })],
                ]),
                [
                  '==',
                  'f[n]*(prod(i in range(n), f[i])*sum(i in range(n), s[i])) + prod(i in range(n), f[i])*(f[n]*s[n])',
                  algebra(),
                ],
                ['<=', 'prod(i in range(n), f[i])*(f[n]*s[n])', hypothesis('times')],
                ['<=', 'rhs', hypothesis('assumed-2', { times: 'prod(i in range(n), f[i])' })],
              ],
            }),
          ],
        ),
        have(
          'pointwise',
          'forall(A in cube[m], S in cube[m], i in nat, (0 <= 1 - delta(at[m,S,i], one) + delta(at[m,S,i], one)*delta(at[m,A,i], at[m,S,i])) and ((1 - delta(at[m,S,i], one) + delta(at[m,S,i], one)*delta(at[m,A,i], at[m,S,i]))*(delta(at[m,S,i], one) - delta(at[m,A,i], one)) <= 0))',
          [
            both(
              [['<=', 'rhs', sign()]],
              [
                cases(
                  'at[m,S,i] == one',
                  [
                    ['==', 'delta(at[m,A,i], one)*(1 - delta(at[m,A,i], one))', hypothesis('case')],
                    ['<=', 'rhs', algebra()],
                  ],
                  [
                    ['==', '-delta(at[m,A,i], one)', hypothesis('case')],
                    ['<=', 'rhs', sign()],
                  ],
                ),
              ],
            ),
          ],
        ),
        have('nested', 'forall(A in cube[m], S in cube[m], agree(A, S, S)*(size(S) - size(A)) <= 0)', [
          [
            '==',
            'prod(i in range(m), 1 - delta(at[m,S,i], one) + delta(at[m,S,i], one)*delta(at[m,A,i], at[m,S,i]))*sum(i in range(m), delta(at[m,S,i], one) - delta(at[m,A,i], one))',
            unfold('agree', 'size'),
          ],
          [
            '<=',
            'rhs',
            hypothesis('products', {
              at: {
                n: 'm',
                f: 'array(i in nat, 1 - delta(at[m,S,i], one) + delta(at[m,S,i], one)*delta(at[m,A,i], at[m,S,i]))',
                s: 'array(i in nat, delta(at[m,S,i], one) - delta(at[m,A,i], one))',
              },
            }),
          ],
        ]),
        have('none of them', 'forall(S in cube[m], A in cube[m], d < size(S), F[A]*agree(A, S, S) <= 0)', [
          cases(
            'size(A) <= d',
            [
              have('gap', '0 < size(S) - size(A)', [['<', 'rhs', sign()]]),
              have('no agreement', 'agree(A, S, S) <= 0', [
                contradiction('0 < 0', [
                  [
                    '<',
                    'agree(A, S, S)*(size(S) - size(A))',
                    hypothesis('contrary', { times: 'size(S) - size(A)' }),
                  ],
                  ['<=', '0', hypothesis('nested')],
                ]),
              ]),
              ['==', 'agree(A, S, S)', hypothesis('ball'), hypothesis('case')],
              ['<=', 'rhs', hypothesis('no agreement')],
            ],
            [
              ['==', '0', hypothesis('ball'), hypothesis('case')],
              ['<=', 'rhs', algebra()],
            ],
          ),
        ]),
        both(
          [
            have('above', '0 <= shattered[S]', [
              ['<=', 'min(B in cube[m], max(A in cube[m], indicator(size(A) <= d)*agree(A, B, S)))', sign()],
              ['==', 'min(B in cube[m], max(A in cube[m], F[A]*agree(A, B, S)))', hypothesis('ball')],
              ['==', 'rhs', unfold('shattered')],
            ]),
            have('below', 'shattered[S] <= 0', [
              ['==', 'min(B in cube[m], max(A in cube[m], F[A]*agree(A, B, S)))', unfold('shattered')],
              ['<=', 'max(A in cube[m], F[A]*agree(A, S, S))', algebra()],
              ['<=', 'rhs', hypothesis('none of them')],
            ]),
            contradiction('0 < 0', [
              ['<', 'shattered[S]', sign()],
              ['<=', '0', hypothesis('below')],
            ]),
          ],
          [
            ['==', 'sum(A in cube[m], indicator(size(A) <= d))', hypothesis('ball')],
            ['==', 'rhs', unfold('size'), upTo],
          ],
        ),
      ],
      instances: { construct: { 'F[A in cube[m]]': 'indicator(size(A) <= d)' } },
    },
    halfspaces: {
      given: { point: array('nat', 'nat'), picked: array('cube[m+1]') },
      without: ['family'],
      hypotheses: {
        'general position':
          'forall(c in R[nat], sum(i in range(m+1), indicator(c[i] != 0)) <= d, forall(j in range(d), sum(i in range(m+1), c[i]*point[i,j]) == 0), forall(i in range(m+1), c[i] == 0))',
        'picked out': `forall(S in cube[m+1], 0 < picked[S], exists(normal in R[nat], ${separates}))`,
        'all that are': `forall(S in cube[m+1], normal in R[nat], ${separates}, picked[S] == 1)`,
        indicator: 'forall(s in cube[m+1], picked[s]^2 == picked[s])',
      },
      states: 'sum(s in cube[m+1], picked[s]) == 2*sum(i in range(d), choose[m,i])',
      derivation: [
        [
          '==',
          'rhs',

          lemma('halfspaces-counted', {
            at: { ...names, m: 'm', d: 'd', point: 'point', picked: 'picked', choose: 'choose' },
          }),
        ],
      ],
      instances: {
        sizes: { m: [0, 2], d: [1, 1] },
        raw: { length: array('nat', { is: 'positive' }) },
        construct: {
          'c[i in nat]': '0',
          'point[i in nat, j in nat]': 'length[i]',
          'picked[s in cube[m+1]]':
            'prod(i in range(m+1), delta(at[m+1,s,i], one)) + prod(i in range(m+1), delta(at[m+1,s,i], zero))',
          'normal[j in nat]': '2*delta(at[m+1,S,0], one) - 1',
        },
        regimes: {
          'three points in the plane': {
            sizes: { m: [2, 2], d: [2, 2] },
            construct: {
              'point[i in nat, j in nat]': 'delta(i,j) + delta(i,2)',
              'picked[s in cube[m+1]]':
                '1 - delta(at[m+1,s,0], at[m+1,s,1])*(1 - delta(at[m+1,s,0], at[m+1,s,2]))',
              'normal[j in nat]': '4*delta(at[m+1,S,j], one) + 2*delta(at[m+1,S,2], one) - 3',
            },
          },
          // At angles of 0, 45, 90 and 135 degrees: halfspaces pick out what changes at most once in this order.
          'four points in the plane': {
            sizes: { m: [3, 3], d: [2, 2] },
            construct: {
              'point[i in nat, j in nat]':
                'delta(j,0)*(delta(i,0) + delta(i,1) - delta(i,3)) + delta(j,1)*(1 - delta(i,0))',
              'picked[s in cube[m+1]]':
                'indicator(2 <= delta(at[m+1,s,0], at[m+1,s,1]) + delta(at[m+1,s,1], at[m+1,s,2]) + delta(at[m+1,s,2], at[m+1,s,3]))',
              'normal[j in nat]': 'sum(k in range(4), (2*delta(at[m+1,S,k], one) - 1)*point[k,j])',
            },
          },
        },
      },
    },
    'threshold units': {
      given: { input: array('nat', 'nat') },
      hypotheses: {
        shown:
          'forall(S in cube[m], 0 < F[S], exists(weight in R[nat], forall(i in range(m), delta(at[m,S,i], one) == indicator(0 < sum(j in range(d), weight[j]*input[i,j])))))',
      },
      states: 'sum(A in cube[m], F[A]) <= sum(i in range(d+1), choose[m,i])',
      derivation: [
        [
          '<=',
          'rhs',
          lemma('threshold-patterns-counted', {
            at: { ...names, m: 'm', d: 'd', input: 'input', F: 'F', choose: 'choose' },
          }),
        ],
      ],
      instances: {
        sizes: { m: [1, 3] },
        construct: {
          d: 'm',
          'input[i in nat, j in nat]': 'delta(i,j)',
          'weight[j in nat]': '2*delta(at[m,S,j], one) - 1',
        },
        regimes: {
          'tight: all patterns': { construct: { 'F[A in cube[m]]': '1' } },
          'tight: opposite points': {
            sizes: { m: [2, 2] },
            construct: {
              d: '1',
              'input[i in nat, j in nat]': '1 - 2*delta(i,1)',
              'weight[j in nat]': 'delta(at[m,S,0], one) - delta(at[m,S,1], one)',
              'F[A in cube[m]]': '1 - delta(at[m,A,0], one)*delta(at[m,A,1], one)',
            },
          },
        },
      },
    },
    networks: {
      given: {
        N: natural(),
        W: natural(),
        w: choice('nat', 'nat'),
        Pattern: nonemptySet('what one unit can show on all points'),
        joint: powers('Pattern', { coordinate: 'of', extend: 'with' }),
        unit: array('n in nat', 'h in joint[n]', 's in Pattern'),
        network: array('n in nat', 'u in joint[n]', { is: 'nonnegative' }),
      },
      without: ['two bits', 'family'],
      hypotheses: {
        'some units': '0 < N',
        weights: 'forall(l in nat, 0 < w[l])',
        'all weights': 'sum(l in range(N), w[l]) == W',
        'some weights': '0 < W',
        'enough points': 'W <= m',
        'without units': 'forall(u in joint[0], network[0,u] <= 1)',
        'unit by unit':
          'forall(n in nat, h in joint[n], s in Pattern, network[n+1, with[n,h,s]] <= network[n,h]*unit[n,h,s])',
        growth:
          'forall(n in range(N), h in joint[n], sum(s in Pattern, unit[n,h,s]) <= sum(i in range(w[n]+1), choose[m,i]))',
      },
      states: 'sum(u in joint[N], network[N,u]) <= (N*exp(1)*m/W)^W',
      derivation: [
        have('one of them', 'forall(n in nat, l in range(n), w[l] <= sum(i in range(n), w[i]))', [
          induction('n', {
            base: [
              contradiction('0 < 0', [
                ['<', 'l + 1', sign()],
                ['<=', '0', sign()],
              ]),
            ],
            step: [
              cases(
                'l == n',
                [
                  ['==', 'w[n]', hypothesis('case')],
                  ['<=', 'sum(i in range(n), w[i]) + w[n]', sign()],
                  ['==', 'rhs', algebra()],
                ],
                [
                  have('before', 'l + 1 <= n', [
                    have('less', 'l < n', [['<', 'rhs', sign()]]),
                    ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap' })],
                  ]),
                  ['<=', 'sum(i in range(n), w[i])', hypothesis('induction')],
                  ['<=', 'sum(i in range(n), w[i]) + w[n]', sign()],
                  ['==', 'rhs', algebra()],
                ],
              ),
            ],
          }),
        ]),
        have('positive m', '0 < m', [
          ['<', 'W', hypothesis('some weights')],
          ['<=', 'rhs', hypothesis('enough points')],
        ]),
        have('factor', 'forall(l in nat, exp(1)*m/w[l] <= N*exp(1)*m/W*exp(W/(N*w[l]) - 1))', [
          ['==', 'N*exp(1)*m/W*(1 + (W/(N*w[l]) - 1))', algebra()],
          ['<=', 'rhs', lemma('exponential-at-least-linear', { part: 'bound', at: { t: 'W/(N*w[l]) - 1' } })],
        ]),
        have(
          'each unit',
          'forall(n in range(N), h in joint[n], sum(s in Pattern, unit[n,h,s]) <= (N*exp(1)*m/W)^w[n]*exp(W/N - w[n]))',
          [
            have('some of its weights', '0 < w[n]', [['<', 'rhs', hypothesis('weights')]]),
            have('few weights', 'w[n] <= m', [
              ['<=', 'sum(l in range(N), w[l])', hypothesis('one of them', { at: { n: 'N', l: 'n' } })],
              ['==', 'W', hypothesis('all weights')],
              ['<=', 'rhs', hypothesis('enough points')],
            ]),
            ['<=', 'sum(i in range(w[n]+1), choose[m,i])', hypothesis('growth')],
            [
              '<=',
              '(exp(1)*m/w[n])^w[n]',
              lemma('sauer-shelah', { part: 'polynomial bound', at: { d: 'w[n]' } }),
            ],
            ['<=', '(N*exp(1)*m/W*exp(W/(N*w[n]) - 1))^w[n]', hypothesis('factor')],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'composed',
          'forall(n in nat, n <= N, sum(u in joint[n], network[n,u]) <= (N*exp(1)*m/W)^sum(l in range(n), w[l])*exp(n*W/N - sum(l in range(n), w[l])))',
          [
            induction('n', {
              base: [
                ['<=', 'sum(u in joint[0], 1)', hypothesis('without units')],
                ['==', 'card(joint[0])', algebra()],
                ['==', '1', hypothesis('joint-empty')],
                ['==', 'rhs', algebra()],
              ],
              step: [
                [
                  '==',
                  'sum(h in joint[n], sum(s in Pattern, network[n+1, with[n,h,s]]))',
                  hypothesis('joint-extend', { at: { n: 'n', F: 'array(u in joint[n+1], network[n+1,u])' } }),
                ],
                [
                  '<=',
                  'sum(h in joint[n], sum(s in Pattern, network[n,h]*unit[n,h,s]))',
                  hypothesis('unit by unit'),
                ],
                ['==', 'sum(h in joint[n], network[n,h]*sum(s in Pattern, unit[n,h,s]))', algebra()],
                [
                  '<=',
                  'sum(h in joint[n], network[n,h]*((N*exp(1)*m/W)^w[n]*exp(W/N - w[n])))',
                  hypothesis('each unit'),
                ],
                ['==', '(N*exp(1)*m/W)^w[n]*exp(W/N - w[n])*sum(h in joint[n], network[n,h])', algebra()],
                [
                  '<=',
                  '(N*exp(1)*m/W)^w[n]*exp(W/N - w[n])*((N*exp(1)*m/W)^sum(l in range(n), w[l])*exp(n*W/N - sum(l in range(n), w[l])))',
                  hypothesis('induction', { times: '(N*exp(1)*m/W)^w[n]*exp(W/N - w[n])' }),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        [
          '<=',
          '(N*exp(1)*m/W)^sum(l in range(N), w[l])*exp(N*W/N - sum(l in range(N), w[l]))',
          hypothesis('composed'),
        ],
        ['==', '(N*exp(1)*m/W)^W*exp(N*W/N - W)', hypothesis('all weights')],
        ['==', 'rhs', algebra()],
      ],
      slack: 'the bounds of the units are not tight, and units need not have equally many weights',
      instances: {
        sizes: { N: [1, 3], Pattern: [1, 2], width: [0, 2], more: [0, 3] },
        raw: { width: natural(), more: natural(), can: array('nat', 'Pattern') },
        draw: { can: { oneOf: [0, 1] } },
        construct: {
          'w[l in nat]': 'width + 1',
          W: 'N*(width + 1)',
          m: 'N*(width + 1) + more',
          'unit[n in nat, h in joint[n], s in Pattern]': 'can[n,s]',
          'network[n in nat, u in joint[n]]': 'prod(l in range(n), can[l, of[n,u,l]])',
        },
        regimes: {
          'four units, as many patterns as allowed': {
            sizes: { N: [4, 4], Pattern: [1, 1], width: [3, 3], more: [44, 44] },
            construct: { 'can[n in nat, s in Pattern]': 'sum(i in range(width + 2), choose[m,i])' },
          },
          'one unit, as many patterns as allowed': {
            sizes: { N: [1, 1], Pattern: [1, 1], width: [0, 0], more: [0, 0] },
            construct: { 'can[n in nat, s in Pattern]': 'sum(i in range(width + 2), choose[m,i])' },
          },
        },
      },
    },
    'dimension of networks': {
      given: { N: natural(), W: natural() },
      without: ['two bits', 'family'],
      hypotheses: {
        'two units': '2 <= N',
        'some weights': '0 < W',
        'enough points': 'W <= m',
        'all subsets': '2^m <= (N*exp(1)*m/W)^W',
      },
      states: 'm*log(2) <= 2*W*log(exp(1)*N)',
      derivation: [
        have('positive N', '0 < N', [
          ['<', '2', sign()],
          ['<=', 'rhs', hypothesis('two units')],
        ]),
        have('positive m', '0 < m', [
          ['<', 'W', hypothesis('some weights')],
          ['<=', 'rhs', hypothesis('enough points')],
        ]),
        have('log two', '0 < log(2)', [['<', 'rhs', interval()]]),
        have('at least', '1 + log(2) <= log(exp(1)*N)', [
          ['==', 'log(exp(1)*2)', algebra()],
          ['<=', 'rhs', hypothesis('two units')],
        ]),
        have('powers', 'forall(k in nat, b in positive, log(b^k) == k*log(b))', [
          induction('k', {
            base: [['==', 'rhs', algebra()]],
            step: [
              ['==', 'log(b) + log(b^k)', algebra()],
              ['==', 'log(b) + k*log(b)', hypothesis('induction')],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        have('logarithms', 'm*log(2) <= W*(log(exp(1)*N) + log(m/W))', [
          ['==', 'log(2^m)', hypothesis('powers', { at: { k: 'm', b: '2' } })],
          ['<=', 'log((N*exp(1)*m/W)^W)', hypothesis('all subsets')],
          ['==', 'W*log(N*exp(1)*m/W)', hypothesis('powers', { at: { k: 'W', b: 'N*exp(1)*m/W' } })],
          ['==', 'rhs', algebra()],
        ]),
        have('constant', 'log(2/log(2)) + log(1 + log(2)) - 1 < log(2)', [['<', 'rhs', interval()]]),
        have('positive L', '0 < log(exp(1)*N)', [
          ['<', '1 + log(2)', sign()],
          ['<=', 'rhs', hypothesis('at least')],
        ]),
        have('tangent at L', 'log(2*log(exp(1)*N)/log(2)) <= log(exp(1)*N)', [
          ['==', 'log(2/log(2)) + log(1 + log(2)) + log(log(exp(1)*N)/(1 + log(2)))', algebra()],
          [
            '<=',
            'log(2/log(2)) + log(1 + log(2)) + (log(exp(1)*N)/(1 + log(2)) - 1)',
            lemma('log-at-most-linear', { part: 'bound', at: { t: 'log(exp(1)*N)/(1 + log(2))' } }),
          ],
          ['<', 'log(2) + log(exp(1)*N)/(1 + log(2))', hypothesis('constant')],
          ['<=', 'rhs', hypothesis('at least', { times: 'log(2)/(1 + log(2))' })],
        ]),
        have('tangent', 'log(m/W) <= m*log(2)/(2*W*log(exp(1)*N)) - 1 + log(exp(1)*N)', [
          ['==', 'log(m*log(2)/(2*W*log(exp(1)*N))) + log(2*log(exp(1)*N)/log(2))', algebra()],
          [
            '<=',
            'm*log(2)/(2*W*log(exp(1)*N)) - 1 + log(2*log(exp(1)*N)/log(2))',
            lemma('log-at-most-linear', { part: 'bound', at: { t: 'm*log(2)/(2*W*log(exp(1)*N))' } }),
          ],
          ['<=', 'rhs', hypothesis('tangent at L')],
        ]),
        have('twice', 'm*log(2)*(2*log(exp(1)*N) - 1) <= 2*W*log(exp(1)*N)*(2*log(exp(1)*N) - 1)', [
          ['==', '2*log(exp(1)*N)*(m*log(2)) - m*log(2)', algebra()],
          [
            '<=',
            '2*log(exp(1)*N)*(W*(log(exp(1)*N) + log(m/W))) - m*log(2)',
            hypothesis('logarithms', { times: '2*log(exp(1)*N)' }),
          ],
          [
            '<=',
            '2*log(exp(1)*N)*(W*(log(exp(1)*N) + (m*log(2)/(2*W*log(exp(1)*N)) - 1 + log(exp(1)*N)))) - m*log(2)',
            hypothesis('tangent', { times: '2*log(exp(1)*N)*W' }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('more than one', '0 < 2*log(exp(1)*N) - 1', [
          ['<', '2*(1 + log(2)) - 1', sign()],
          ['<=', 'rhs', hypothesis('at least', { times: '2' })],
        ]),
        ['==', 'm*log(2)*(2*log(exp(1)*N) - 1)/(2*log(exp(1)*N) - 1)', algebra()],
        [
          '<=',
          '2*W*log(exp(1)*N)*(2*log(exp(1)*N) - 1)/(2*log(exp(1)*N) - 1)',
          hypothesis('twice', { times: '1/(2*log(exp(1)*N) - 1)' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      slack: 'the logarithm of m/W is bounded by a tangent',
      instances: {
        sizes: { N: [2, 4], W: [1, 3], more: [0, 4] },
        raw: { more: natural() },
        construct: { m: 'W + more' },
        regimes: {
          'one weight': { sizes: { N: [2, 2], W: [1, 1], more: [3, 3], d: [20, 20] } },
          'one weight, many units': { sizes: { N: [64, 64], W: [1, 1], more: [9, 9] } },
          'four weights, many units': { sizes: { N: [16, 16], W: [4, 4], more: [30, 30] } },
        },
      },
    },
  },

  instances: {
    sizes: { Bit: [2, 2], m: [0, 3], d: [0, 3], more: [0, 6] },
    draw: { F: { oneOf: [0, 1] }, some: { oneOf: [0, 1] } },
    raw: { some: array('cube[m]') },
  },

  controls: {
    'one percent less': {
      part: 'shattered sets',
      replace: ['<= sum', '<= 99/100*sum'],
      counterexample: { m: 1, d: 0, Bit: 2, zero: 0, one: 1, F: [1, 1] },
      because: 'the family of all sets shatters all sets',
    },
    'a power of two for each set of d points': {
      part: 'shattered sets',
      states: '2^d*sum(S in cube[m], indicator(size(S) == d)*shattered[S]) <= sum(A in cube[m], F[A])',
      counterexample: { m: 3, d: 1, Bit: 2, zero: 0, one: 1, F: [1, 1, 1, 0, 1, 0, 0, 0] },
      instances: { construct: { 'F[A in cube[m]]': 'indicator(size(A) <= d)' } },
      because: 'four sets of at most one point shatter three points, and 4 is less than 6',
    },
    'one dimension less': {
      part: 'growth',
      replace: ['range(d+1)', 'range(d)'],
      counterexample: { m: 2, d: 1, Bit: 2, zero: 0, one: 1, F: [1, 1, 1, 0] },
      because: 'of two points there are three sets of at most one point',
    },
    'the power alone': {
      part: 'growth',
      states: 'sum(A in cube[m], F[A]) <= m^d',
      counterexample: { m: 1, d: 1, Bit: 2, zero: 0, one: 1, F: [1, 1] },
      because: 'one point has two sets',
    },
    'the power alone, six points': {
      part: 'growth',
      states: 'sum(A in cube[m], F[A]) <= m^d',
      counterexample: {
        m: 6,
        d: 1,
        Bit: 2,
        zero: 0,
        one: 1,
        F: [
          1, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
          0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        ],
      },
      because: 'there are seven sets of at most one point',
    },
    'any dimension': {
      part: 'growth',
      without: ['dimension'],
      counterexample: { m: 1, d: 0, Bit: 2, zero: 0, one: 1, F: [1, 1] },
      instances: { construct: { 'F[A in cube[m]]': '1' } },
      because: 'all sets of one point are two',
    },
    'without e': {
      part: 'polynomial bound',
      replace: ['exp(1)*', ''],
      counterexample: { m: 1, d: 1 },
      because: '2 is more than 1',
    },
    'few points': {
      part: 'polynomial bound',
      without: ['enough points'],
      counterexample: { m: 1, d: 3 },
      instances: { sizes: { m: [1, 1], d: [2, 4] }, construct: { m: '1' } },
      because: '2 is more than (e/3)^3',
    },
    'all but the largest small sets': {
      part: 'small sets',
      replace: ['range(d+1)', 'range(d)'],
      counterexample: { m: 0, d: 0, Bit: 2, zero: 0, one: 1, F: [1] },
      because: 'the empty set has no point',
    },
    'halfspaces, one term more': {
      part: 'halfspaces',
      replace: ['range(d)', 'range(d+1)'],
      counterexample: onALine,
      because: 'of two points on one side of zero both or none are picked out',
    },
    'halfspaces in the plane, one term more': {
      part: 'halfspaces',
      replace: ['range(d)', 'range(d+1)'],
      counterexample: inThePlane,
      because: 'six, not eight: a half plane has (1, 1) with (1, 0) and (0, 1)',
    },
    'halfspaces, points on one line': {
      part: 'halfspaces',
      without: ['general position'],
      counterexample: onOneLine,
      instances: {
        sizes: { m: [2, 2], d: [2, 2] },
        construct: {
          'point[i in nat, j in nat]': 'delta(i,2)*delta(j,1) + (1 - delta(i,2))*delta(j,0)*(1 + i)',
          'picked[s in cube[m+1]]': 'delta(at[m+1,s,0], at[m+1,s,1])',
          'normal[j in nat]':
            'delta(j,0)*(2*delta(at[m+1,S,0], one) - 1) + delta(j,1)*(2*delta(at[m+1,S,2], one) - 1)',
        },
      },
      because: 'two points on one side of a line through zero go together: four instead of six',
    },
    'networks, one unit': {
      part: 'dimension of networks',
      hypotheses: { 'two units': '1 <= N' },
      counterexample: { N: 1, W: 1, m: 3 },
      instances: { sizes: { N: [1, 1], W: [1, 1], more: [2, 2] } },
      because: '8 is at most 3 e, but 3 is more than 2/log(2)',
    },
    'networks, half the dimension': {
      part: 'dimension of networks',
      replace: ['2*W*', 'W*'],
      counterexample: { N: 2, W: 1, m: 4 },
      instances: { sizes: { N: [2, 2], W: [1, 1], more: [3, 3] } },
      because: '16 is at most 8 e, but 4 log(2) is more than 1 + log(2)',
    },
  },
});
