/**
 * # No family of sets is larger than the number of sets that it shatters
 *
 * For a family F of subsets of {0, …, m-1}, given by its indicator F[A], the set S is shattered when every B agrees on S with some
 * member A: when the minimum over B of the maximum over A of F[A] agree(A, B, S) is 1. The inequality holds for all real arrays F,
 * which makes it provable by induction on m without conditions. Not claimed: the bound by binomial coefficients.
 */
import {
  algebra,
  array,
  cases,
  element,
  have,
  hypothesis,
  induction,
  lemma,
  natural,
  nonemptySet,
  obtain,
  powers,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

export default proof({
  id: 'shattered-sets',
  title: 'No family of sets is larger than the number of sets that it shatters',
  sources: [],
  references: ['pajor1985', 'shalevshwartz2014, Lemma 6.10'],

  given: {
    m: natural(),
    Bit: nonemptySet(),
    cube: powers('Bit', { coordinate: 'at', extend: 'append' }),
    zero: element('Bit'),
    one: element('Bit'),
    F: array('cube[m]'),
  },
  where: {
    'agree(n in nat, A in cube[n], B in cube[n], S in cube[n])':
      'prod(i in range(n), 1 - delta(at[n,S,i], one) + delta(at[n,S,i], one)*delta(at[n,A,i], at[n,B,i]))',
  },
  hypotheses: { 'two bits': 'forall(t in Bit, delta(t, zero) + delta(t, one) == 1)' },

  parts: {
    arrays: {
      states:
        'sum(A in cube[m], F[A]) <= sum(S in cube[m], min(B in cube[m], max(A in cube[m], F[A]*agree(m, A, B, S))))',
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
          'nonnegative',
          'forall(n in nat, A in cube[n], B in cube[n], S in cube[n], 0 <= agree(n, A, B, S))',
          [
            [
              '<=',
              'prod(i in range(n), 1 - delta(at[n,S,i], one) + delta(at[n,S,i], one)*delta(at[n,A,i], at[n,B,i]))',
              sign(),
            ],
            ['==', 'rhs', unfold('agree')],
          ],
        ),
        have(
          'without',
          'forall(n in nat, A in cube[n], B in cube[n], S in cube[n], a in Bit, b in Bit, agree(n+1, append[n,A,a], append[n,B,b], append[n,S,zero]) == agree(n, A, B, S))',
          [
            [
              '==',
              'prod(i in range(n+1), 1 - delta(at[n+1,append[n,S,zero],i], one) + delta(at[n+1,append[n,S,zero],i], one)*delta(at[n+1,append[n,A,a],i], at[n+1,append[n,B,b],i]))',
              unfold('agree'),
            ],
            [
              '==',
              '(1 - delta(at[n+1,append[n,S,zero],n], one) + delta(at[n+1,append[n,S,zero],n], one)*delta(at[n+1,append[n,A,a],n], at[n+1,append[n,B,b],n]))*prod(i in range(n), 1 - delta(at[n+1,append[n,S,zero],i], one) + delta(at[n+1,append[n,S,zero],i], one)*delta(at[n+1,append[n,A,a],i], at[n+1,append[n,B,b],i]))',
              algebra(),
            ],
            [
              '==',
              '(1 - delta(zero, one) + delta(zero, one)*delta(a, b))*prod(i in range(n), 1 - delta(at[n,S,i], one) + delta(at[n,S,i], one)*delta(at[n,A,i], at[n,B,i]))',
              hypothesis('cube-last'),
              hypothesis('cube-before'),
            ],
            [
              '==',
              'prod(i in range(n), 1 - delta(at[n,S,i], one) + delta(at[n,S,i], one)*delta(at[n,A,i], at[n,B,i]))',
              hypothesis('distinct'),
            ],
            ['==', 'rhs', unfold('agree')],
          ],
        ),
        have(
          'with',
          'forall(n in nat, A in cube[n], B in cube[n], S in cube[n], a in Bit, agree(n+1, append[n,A,a], append[n,B,a], append[n,S,one]) == agree(n, A, B, S))',
          [
            [
              '==',
              'prod(i in range(n+1), 1 - delta(at[n+1,append[n,S,one],i], one) + delta(at[n+1,append[n,S,one],i], one)*delta(at[n+1,append[n,A,a],i], at[n+1,append[n,B,a],i]))',
              unfold('agree'),
            ],
            [
              '==',
              '(1 - delta(at[n+1,append[n,S,one],n], one) + delta(at[n+1,append[n,S,one],n], one)*delta(at[n+1,append[n,A,a],n], at[n+1,append[n,B,a],n]))*prod(i in range(n), 1 - delta(at[n+1,append[n,S,one],i], one) + delta(at[n+1,append[n,S,one],i], one)*delta(at[n+1,append[n,A,a],i], at[n+1,append[n,B,a],i]))',
              algebra(),
            ],
            [
              '==',
              'prod(i in range(n), 1 - delta(at[n,S,i], one) + delta(at[n,S,i], one)*delta(at[n,A,i], at[n,B,i]))',
              hypothesis('cube-last'),
              hypothesis('cube-before'),
            ],
            ['==', 'rhs', unfold('agree')],
          ],
        ),
        have('entry', 'forall(n in nat, H in R[cube[n]], u in cube[n], H[u] <= max(A in cube[n], H[A]))', [
          ['<=', 'rhs', algebra()],
        ]),
        have(
          'larger',
          'forall(n in nat, G in R[cube[n+1]], S in cube[n], C in cube[n+1], min(B in cube[n], max(A in cube[n], (G[append[n,A,zero]] + G[append[n,A,one]] + abs(G[append[n,A,zero]] - G[append[n,A,one]]))/2*agree(n,A,B,S))) <= max(A in cube[n+1], G[A]*agree(n+1,A,C,append[n,S,zero])))',
          [
            obtain(['B', 'b'], 'last', hypothesis('cube-cases', { at: { n: 'n', u: 'C' } })),
            have(
              'one of them',
              'forall(A in cube[n], (G[append[n,A,zero]] + G[append[n,A,one]] + abs(G[append[n,A,zero]] - G[append[n,A,one]]))/2*agree(n,A,B,S) <= max(X in cube[n+1], G[X]*agree(n+1,X,append[n,B,b],append[n,S,zero])))',
              [
                cases(
                  'G[append[n,A,one]] <= G[append[n,A,zero]]',
                  [
                    ['==', 'G[append[n,A,zero]]*agree(n,A,B,S)', hypothesis('case')],
                    [
                      '==',
                      'G[append[n,A,zero]]*agree(n+1,append[n,A,zero],append[n,B,b],append[n,S,zero])',
                      hypothesis('without'),
                    ],
                    [
                      '<=',
                      'rhs',
                      hypothesis('entry', {
                        at: {
                          n: 'n+1',
                          H: 'array(X in cube[n+1], G[X]*agree(n+1,X,append[n,B,b],append[n,S,zero]))',
                          u: 'append[n,A,zero]',
                        },
                      }),
                    ],
                  ],
                  [
                    ['==', 'G[append[n,A,one]]*agree(n,A,B,S)', hypothesis('case')],
                    [
                      '==',
                      'G[append[n,A,one]]*agree(n+1,append[n,A,one],append[n,B,b],append[n,S,zero])',
                      hypothesis('without'),
                    ],
                    [
                      '<=',
                      'rhs',
                      hypothesis('entry', {
                        at: {
                          n: 'n+1',
                          H: 'array(X in cube[n+1], G[X]*agree(n+1,X,append[n,B,b],append[n,S,zero]))',
                          u: 'append[n,A,one]',
                        },
                      }),
                    ],
                  ],
                ),
              ],
            ),
            [
              '<=',
              'max(A in cube[n], (G[append[n,A,zero]] + G[append[n,A,one]] + abs(G[append[n,A,zero]] - G[append[n,A,one]]))/2*agree(n,A,B,S))',
              algebra(),
            ],
            [
              '<=',
              'max(X in cube[n+1], G[X]*agree(n+1,X,append[n,B,b],append[n,S,zero]))',
              hypothesis('one of them'),
            ],
            ['==', 'rhs', hypothesis('last')],
          ],
        ),
        have(
          'smaller',
          'forall(n in nat, G in R[cube[n+1]], S in cube[n], C in cube[n+1], min(B in cube[n], max(A in cube[n], (G[append[n,A,zero]] + G[append[n,A,one]] - abs(G[append[n,A,zero]] - G[append[n,A,one]]))/2*agree(n,A,B,S))) <= max(A in cube[n+1], G[A]*agree(n+1,A,C,append[n,S,one])))',
          [
            obtain(['B', 'b'], 'last', hypothesis('cube-cases', { at: { n: 'n', u: 'C' } })),
            have(
              'least',
              'forall(A in cube[n], t in Bit, (G[append[n,A,zero]] + G[append[n,A,one]] - abs(G[append[n,A,zero]] - G[append[n,A,one]]))/2 <= G[append[n,A,t]])',
              [
                cases(
                  't == one',
                  [
                    ['<=', 'G[append[n,A,one]]', sign()],
                    ['==', 'rhs', hypothesis('case')],
                  ],
                  [
                    have('it is zero', 't == zero', [
                      ['==', 'delta(t, zero) + delta(t, one)', hypothesis('case')],
                      ['==', 'rhs', hypothesis('two bits')],
                    ]),
                    ['<=', 'G[append[n,A,zero]]', sign()],
                    ['==', 'rhs', hypothesis('it is zero')],
                  ],
                ),
              ],
            ),
            have(
              'all of them',
              'forall(A in cube[n], (G[append[n,A,zero]] + G[append[n,A,one]] - abs(G[append[n,A,zero]] - G[append[n,A,one]]))/2*agree(n,A,B,S) <= max(X in cube[n+1], G[X]*agree(n+1,X,append[n,B,b],append[n,S,one])))',
              [
                [
                  '<=',
                  'G[append[n,A,b]]*agree(n,A,B,S)',
                  hypothesis('least', { at: { A: 'A', t: 'b' }, times: 'agree(n,A,B,S)' }),
                ],
                [
                  '==',
                  'G[append[n,A,b]]*agree(n+1,append[n,A,b],append[n,B,b],append[n,S,one])',
                  hypothesis('with'),
                ],
                [
                  '<=',
                  'rhs',
                  hypothesis('entry', {
                    at: {
                      n: 'n+1',
                      H: 'array(X in cube[n+1], G[X]*agree(n+1,X,append[n,B,b],append[n,S,one]))',
                      u: 'append[n,A,b]',
                    },
                  }),
                ],
              ],
            ),
            [
              '<=',
              'max(A in cube[n], (G[append[n,A,zero]] + G[append[n,A,one]] - abs(G[append[n,A,zero]] - G[append[n,A,one]]))/2*agree(n,A,B,S))',
              algebra(),
            ],
            [
              '<=',
              'max(X in cube[n+1], G[X]*agree(n+1,X,append[n,B,b],append[n,S,one]))',
              hypothesis('all of them'),
            ],
            ['==', 'rhs', hypothesis('last')],
          ],
        ),
        have(
          'all',
          'forall(n in nat, G in R[cube[n]], sum(A in cube[n], G[A]) <= sum(S in cube[n], min(B in cube[n], max(A in cube[n], G[A]*agree(n, A, B, S)))))',
          [
            induction('n', {
              base: [
                have('match', 'forall(A in cube[0], B in cube[0], S in cube[0], agree(0, A, B, S) == 1)', [
                  ['==', '1', unfold('agree')],
                ]),
                ['<=', 'rhs', hypothesis('match')],
              ],
              step: [
                [
                  '==',
                  'sum(A in cube[n], sum(t in Bit, G[append[n,A,t]]))',
                  hypothesis('cube-extend', { at: { n: 'n', F: 'G' } }),
                ],
                [
                  '==',
                  'sum(A in cube[n], G[append[n,A,zero]] + G[append[n,A,one]])',
                  hypothesis('both bits'),
                ],
                [
                  '==',
                  'sum(A in cube[n], (G[append[n,A,zero]] + G[append[n,A,one]] + abs(G[append[n,A,zero]] - G[append[n,A,one]]))/2) + sum(A in cube[n], (G[append[n,A,zero]] + G[append[n,A,one]] - abs(G[append[n,A,zero]] - G[append[n,A,one]]))/2)',
                  algebra(),
                ],
                [
                  '<=',
                  'sum(S in cube[n], min(B in cube[n], max(A in cube[n], (G[append[n,A,zero]] + G[append[n,A,one]] + abs(G[append[n,A,zero]] - G[append[n,A,one]]))/2*agree(n,A,B,S)))) + sum(A in cube[n], (G[append[n,A,zero]] + G[append[n,A,one]] - abs(G[append[n,A,zero]] - G[append[n,A,one]]))/2)',
                  hypothesis('induction', {
                    at: {
                      G: 'array(A in cube[n], (G[append[n,A,zero]] + G[append[n,A,one]] + abs(G[append[n,A,zero]] - G[append[n,A,one]]))/2)',
                    },
                  }),
                ],
                [
                  '<=',
                  'sum(S in cube[n], min(B in cube[n], max(A in cube[n], (G[append[n,A,zero]] + G[append[n,A,one]] + abs(G[append[n,A,zero]] - G[append[n,A,one]]))/2*agree(n,A,B,S)))) + sum(S in cube[n], min(B in cube[n], max(A in cube[n], (G[append[n,A,zero]] + G[append[n,A,one]] - abs(G[append[n,A,zero]] - G[append[n,A,one]]))/2*agree(n,A,B,S))))',
                  hypothesis('induction', {
                    at: {
                      G: 'array(A in cube[n], (G[append[n,A,zero]] + G[append[n,A,one]] - abs(G[append[n,A,zero]] - G[append[n,A,one]]))/2)',
                    },
                  }),
                ],
                [
                  '<=',
                  'sum(S in cube[n], min(C in cube[n+1], max(A in cube[n+1], G[A]*agree(n+1,A,C,append[n,S,zero])))) + sum(S in cube[n], min(B in cube[n], max(A in cube[n], (G[append[n,A,zero]] + G[append[n,A,one]] - abs(G[append[n,A,zero]] - G[append[n,A,one]]))/2*agree(n,A,B,S))))',
                  hypothesis('larger'),
                ],
                [
                  '<=',
                  'sum(S in cube[n], min(C in cube[n+1], max(A in cube[n+1], G[A]*agree(n+1,A,C,append[n,S,zero])))) + sum(S in cube[n], min(C in cube[n+1], max(A in cube[n+1], G[A]*agree(n+1,A,C,append[n,S,one]))))',
                  hypothesis('smaller'),
                ],
                [
                  '==',
                  'sum(S in cube[n], min(C in cube[n+1], max(A in cube[n+1], G[A]*agree(n+1,A,C,append[n,S,zero]))) + min(C in cube[n+1], max(A in cube[n+1], G[A]*agree(n+1,A,C,append[n,S,one]))))',
                  algebra(),
                ],
                [
                  '==',
                  'sum(S in cube[n], sum(t in Bit, min(C in cube[n+1], max(A in cube[n+1], G[A]*agree(n+1,A,C,append[n,S,t])))))',
                  hypothesis('both bits', {
                    at: {
                      H: 'array(t in Bit, min(C in cube[n+1], max(A in cube[n+1], G[A]*agree(n+1,A,C,append[n,S,t]))))',
                    },
                  }),
                ],
                [
                  '==',
                  'rhs',
                  hypothesis('cube-extend', {
                    at: {
                      n: 'n',
                      F: 'array(S in cube[n+1], min(C in cube[n+1], max(A in cube[n+1], G[A]*agree(n+1,A,C,S))))',
                    },
                  }),
                ],
              ],
            }),
          ],
        ),
        ['<=', 'rhs', hypothesis('all')],
      ],
    },
  },

  instances: {
    sizes: { Bit: [2, 2], m: [0, 3] },
    raw: { c: real('nonnegative') },
    regimes: {
      'a family of sets': { draw: { F: { oneOf: [0, 1] } } },
      'tight: all sets': { construct: { 'F[A in cube[m]]': 'c' } },
    },
  },

  controls: {
    'the other way round': {
      part: 'arrays',
      replace: ['<= sum(S', '>= sum(S'],
      counterexample: { m: 2, Bit: 2, zero: 0, one: 1, F: [1, 0, 0, 1] },
      because:
        'the family of the empty set and {0, 1} has two members, and shatters the empty set, {0} and {1}',
    },
    'a smaller constant': {
      part: 'arrays',
      replace: ['sum(A in cube[m], F[A]) <= sum', 'sum(A in cube[m], F[A]) <= 99/100*sum'],
      counterexample: { m: 1, Bit: 2, zero: 0, one: 1, F: [1, 1] },
      because: 'all sets are shattered by the family of all sets',
    },
    'sets without the empty one': {
      part: 'arrays',
      states:
        'sum(A in cube[m], F[A]) <= sum(S in cube[m], (1 - prod(i in range(m), 1 - delta(at[m,S,i], one)))*min(B in cube[m], max(A in cube[m], F[A]*agree(m, A, B, S))))',
      counterexample: { m: 1, Bit: 2, zero: 0, one: 1, F: [1, 0] },
      because: 'a family with one member shatters the empty set alone',
    },
    'sets without the full one': {
      part: 'arrays',
      states:
        'sum(A in cube[m], F[A]) <= sum(S in cube[m], (1 - prod(i in range(m), delta(at[m,S,i], one)))*min(B in cube[m], max(A in cube[m], F[A]*agree(m, A, B, S))))',
      counterexample: { m: 1, Bit: 2, zero: 0, one: 1, F: [1, 1] },
      because: 'the family of all sets shatters the full set, too',
    },
  },
});
