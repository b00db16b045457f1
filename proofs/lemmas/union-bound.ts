/**
 * # The union bound
 *
 * The largest of finitely many random variables reaches t with at most the sum of the probabilities that each of them does.
 * Not claimed: independence, infinitely many variables.
 */
import {
  algebra,
  array,
  cases,
  contradiction,
  have,
  hypothesis,
  nonemptySet,
  probability,
  proof,
  real,
  sign,
} from 'lemmata';

export default proof({
  id: 'union-bound',
  title: 'P(max Z_h >= t) is at most the sum of P(Z_h >= t)',
  sources: [],
  references: ['boucheron2013, Section 2.1'],

  given: {
    Omega: nonemptySet('outcomes'),
    H: nonemptySet('variables'),
    p: probability('Omega'),
    Z: array('H', 'Omega'),
    t: real(),
  },

  parts: {
    maximum: {
      states:
        'sum(w in Omega, p[w]*indicator(t <= max(h in H, Z[h,w]))) <= sum(h in H, sum(w in Omega, p[w]*indicator(t <= Z[h,w])))',
      derivation: [
        have(
          'pointwise',
          'forall(w in Omega, indicator(t <= max(h in H, Z[h,w])) <= sum(h in H, indicator(t <= Z[h,w])))',
          [
            cases(
              '1 <= sum(h in H, indicator(t <= Z[h,w]))',
              [
                ['<=', '1', sign()],
                ['<=', 'rhs', hypothesis('case')],
              ],
              [
                have('none', 'forall(h in H, Z[h,w] < t)', [
                  contradiction('1 < 1', [
                    ['==', 'indicator(t <= Z[h,w])', hypothesis('contrary')],
                    [
                      '<=',
                      'sum(k in H, indicator(t <= Z[k,w]))',
                      sign('sum(k in H, (1 - delta(h,k))*indicator(t <= Z[k,w]))'),
                    ],
                    ['<', 'rhs', hypothesis('case')],
                  ]),
                ]),
                have('below', 'max(h in H, Z[h,w]) < t', [['<', 'rhs', hypothesis('none')]]),
                ['==', '0', hypothesis('below')],
                ['<=', 'rhs', sign()],
              ],
            ),
          ],
        ),
        ['<=', 'sum(w in Omega, p[w]*sum(h in H, indicator(t <= Z[h,w])))', hypothesis('pointwise')],
        ['==', 'rhs', algebra()],
      ],
      instances: { regimes: { 'tight: one variable': { sizes: { H: [1, 1] } } } },
    },
  },

  controls: {
    'the largest probability alone': {
      part: 'maximum',
      replace: ['sum(h in H, sum(', 'max(h in H, sum('],
      counterexample: {
        p: ['1/2', '1/2'],
        t: 1,
        Z: [
          [1, 0],
          [0, 1],
        ],
      },
      because: 'two variables that reach t on different outcomes',
    },
    'one percent less': {
      part: 'maximum',
      replace: ['<= sum(h in H, sum(', '<= 99/100*sum(h in H, sum('],
      counterexample: { p: [1], t: 0, Z: [[0]] },
      because: 'a single variable gives equality',
    },
  },
});
