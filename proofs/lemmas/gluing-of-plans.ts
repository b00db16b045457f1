/**
 * # Two transport plans with a common marginal are glued to a law on triples
 *
 * P has the column sums b and Q the row sums b, a law on X. Then P[x,y] Q[y,z]/b[y], with 0 where b[y] is 0, has the marginals P and Q: what
 * is at y goes on from there by Q, wherever it came from.
 * Not claimed: that there is only one; infinite spaces.
 */
import {
  algebra,
  array,
  both,
  cases,
  have,
  hypothesis,
  lemma,
  nonemptySet,
  obtain,
  probability,
  proof,
  sign,
  stochastic,
  witness,
} from 'lemmata';

export default proof({
  id: 'gluing-of-plans',
  title: 'Two transport plans with a common marginal are glued to a law on triples',
  sources: [],
  references: ['villani2003, Lemma 7.6'],

  given: { X: nonemptySet('points'), b: probability('X'), P: array('X', 'X'), Q: array('X', 'X') },

  parts: {
    gluing: {
      hypotheses: {
        'P is not negative': 'forall(x in X, y in X, 0 <= P[x,y])',
        'columns of P': 'forall(y in X, sum(x in X, P[x,y]) == b[y])',
        'Q is not negative': 'forall(x in X, y in X, 0 <= Q[x,y])',
        'rows of Q': 'forall(x in X, sum(y in X, Q[x,y]) == b[x])',
      },
      states:
        'exists(G in R[X,X,X], (forall(x in X, y in X, z in X, 0 <= G[x,y,z])) and ((forall(x in X, y in X, sum(z in X, G[x,y,z]) == P[x,y])) and (forall(y in X, z in X, sum(x in X, G[x,y,z]) == Q[y,z]))))',
      derivation: [
        have('left', 'forall(x in X, y in X, P[x,y]*b[y]/max(b[y], indicator(b[y] <= 0)) == P[x,y])', [
          cases(
            '0 < b[y]',
            [['==', 'rhs', algebra()]],
            [
              have('no mass', 'b[y] == 0', [
                have('at most', 'b[y] <= 0', [['<=', 'rhs', hypothesis('case')]]),
                have('at least', '0 <= b[y]', [['<=', 'rhs', hypothesis('b-nonnegative')]]),
                ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'b[y]', y: '0' } })],
              ]),
              have('total', 'sum(v in X, P[v,y]) <= 0', [
                ['==', 'b[y]', hypothesis('columns of P')],
                ['<=', 'rhs', hypothesis('no mass')],
              ]),
              have('entry', 'P[x,y] == 0', [
                [
                  '==',
                  'rhs',
                  lemma('zero-sum-of-nonnegative', { at: { I: 'X', f: 'array(v in X, P[v,y])', i: 'x' } }),
                ],
              ]),
              ['==', '0', hypothesis('entry')],
              ['==', 'rhs', hypothesis('entry')],
            ],
          ),
        ]),
        have('right', 'forall(y in X, z in X, b[y]*Q[y,z]/max(b[y], indicator(b[y] <= 0)) == Q[y,z])', [
          cases(
            '0 < b[y]',
            [['==', 'rhs', algebra()]],
            [
              have('no mass', 'b[y] == 0', [
                have('at most', 'b[y] <= 0', [['<=', 'rhs', hypothesis('case')]]),
                have('at least', '0 <= b[y]', [['<=', 'rhs', hypothesis('b-nonnegative')]]),
                ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'b[y]', y: '0' } })],
              ]),
              have('total', 'sum(v in X, Q[y,v]) <= 0', [
                ['==', 'b[y]', hypothesis('rows of Q')],
                ['<=', 'rhs', hypothesis('no mass')],
              ]),
              have('entry', 'Q[y,z] == 0', [
                [
                  '==',
                  'rhs',
                  lemma('zero-sum-of-nonnegative', { at: { I: 'X', f: 'array(v in X, Q[y,v])', i: 'z' } }),
                ],
              ]),
              ['==', '0', hypothesis('entry')],
              ['==', 'rhs', hypothesis('entry')],
            ],
          ),
        ]),
        have(
          'shares',
          'exists(m in R[X], (forall(y in X, 0 <= m[y])) and ((forall(x in X, y in X, P[x,y]*b[y]*m[y] == P[x,y])) and (forall(y in X, z in X, b[y]*Q[y,z]*m[y] == Q[y,z]))))',
          [
            witness({ m: 'array(y in X, 1/max(b[y], indicator(b[y] <= 0)))' }),
            both(
              [['<=', 'rhs', sign()]],
              [both([['==', 'rhs', hypothesis('left')]], [['==', 'rhs', hypothesis('right')]])],
            ),
          ],
        ),
        obtain('m', 'share', hypothesis('shares')),
        witness({ G: 'array(x in X, y in X, z in X, P[x,y]*Q[y,z]*m[y])' }),
        both(
          [
            have('share is not negative', '0 <= m[y]', [['<=', 'rhs', hypothesis('share')]]),
            have('first', '0 <= P[x,y]', [['<=', 'rhs', hypothesis('P is not negative')]]),
            have('second', '0 <= Q[y,z]', [['<=', 'rhs', hypothesis('Q is not negative')]]),
            ['<=', 'rhs', sign()],
          ],
          [
            both(
              [
                ['==', 'P[x,y]*sum(z in X, Q[y,z])*m[y]', algebra()],
                ['==', 'P[x,y]*b[y]*m[y]', hypothesis('rows of Q')],
                ['==', 'rhs', hypothesis('share')],
              ],
              [
                ['==', 'sum(x in X, P[x,y])*Q[y,z]*m[y]', algebra()],
                ['==', 'b[y]*Q[y,z]*m[y]', hypothesis('columns of P')],
                ['==', 'rhs', hypothesis('share')],
              ],
            ),
          ],
        ),
      ],
      instances: {
        sizes: { X: [1, 2] },
        raw: { a: probability('X'), first: stochastic('X', 'X'), second: stochastic('X', 'X') },
        construct: {
          'P[x in X, y in X]': 'a[x]*first[x,y]',
          'b[y in X]': 'sum(x in X, a[x]*first[x,y])',
          'Q[y in X, z in X]': 'b[y]*second[y,z]',
          'G[x in X, y in X, z in X]': 'P[x,y]*Q[y,z]/max(b[y], indicator(b[y] <= 0))',
          'm[y in X]': '1/max(b[y], indicator(b[y] <= 0))',
        },
      },
    },
  },

  controls: {
    'gluing without dividing by the common marginal': {
      part: 'gluing',
      states: 'forall(x in X, y in X, sum(z in X, P[x,y]*Q[y,z]) == P[x,y])',
      counterexample: {
        X: 2,
        b: ['1/2', '1/2'],
        P: [
          ['1/2', 0],
          [0, '1/2'],
        ],
        Q: [
          ['1/2', 0],
          [0, '1/2'],
        ],
        x: 0,
        y: 0,
      },
      because: 'the marginal is 1/4 where P is 1/2',
    },
  },
});
