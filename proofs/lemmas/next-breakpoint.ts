/**
 * # Beyond any point there is room up to the next of finitely many
 *
 * For finitely many points t and any p there is q > p with none of them between p and q.
 * Not claimed: that q is one of them (there may be none beyond p).
 */
import {
  algebra,
  array,
  both,
  by,
  cases,
  contradiction,
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

/** In the step of an induction over k, i in range(k+1) and not i = k. */
const earlier = (i: string, k: string) =>
  have('earlier', `${i} + 1 <= ${k}`, [
    have('less', `${i} < ${k}`, [['<', 'rhs', sign()]]),
    ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap', at: { p: i, q: k } })],
  ]);

export default proof({
  id: 'next-breakpoint',
  title: 'Beyond any point there is room up to the next of finitely many',
  sources: [],
  references: ['telgarsky2016, Section 3'],

  given: { n: natural(), t: array('nat') },

  parts: {
    'next breakpoint': {
      given: { p: real() },
      states: 'exists(q in R, (p < q) and (forall(i in range(n), p < t[i], q <= t[i])))',
      derivation: [
        have(
          'each',
          'forall(k in nat, exists(q in R, (p < q) and (forall(i in range(k), p < t[i], q <= t[i]))))',
          [
            induction('k', {
              base: [
                witness({ q: 'p + 1' }),
                both(
                  [['<', 'rhs', sign()]],
                  [
                    contradiction('0 < 0', [
                      ['<', 'i + 1', sign()],
                      ['<=', 'rhs', hypothesis('assumed-1')],
                    ]),
                  ],
                ),
              ],
              step: [
                obtain('q', 'before', hypothesis('induction')),
                have('right', 'p < q', [['<', 'rhs', hypothesis('before')]]),
                have('next', 'forall(i in range(k), p < t[i], q <= t[i])', [by(hypothesis('before'))]),
                cases(
                  't[k] <= p',
                  [
                    witness({ q: 'q' }),
                    both(
                      [['<', 'rhs', hypothesis('right')]],
                      [
                        cases(
                          'i == k',
                          [
                            contradiction('0 < 0', [
                              ['<', 't[i] - p', sign()],
                              ['==', 't[k] - p', hypothesis("case'")],
                              ['<=', 'p - p', hypothesis('case')],
                              ['==', 'rhs', algebra()],
                            ]),
                          ],
                          [earlier('i', 'k'), ['<=', 'rhs', hypothesis('next')]],
                        ),
                      ],
                    ),
                  ],
                  [
                    witness({ q: 'min(q, t[k])' }),
                    both(
                      [['<', 'rhs', sign()]],
                      [
                        cases(
                          'i == k',
                          [
                            ['<=', 't[k]', algebra()],
                            ['==', 'rhs', hypothesis("case'")],
                          ],
                          [earlier('i', 'k'), ['<=', 'q', algebra()], ['<=', 'rhs', hypothesis('next')]],
                        ),
                      ],
                    ),
                  ],
                ),
              ],
            }),
          ],
        ),
        by(hypothesis('each', { at: { k: 'n' } })),
      ],
      instances: {
        sizes: { n: [0, 2], i: [0, 1] },
        draw: { p: { oneOf: [-1, 0, 1] }, t: { oneOf: [-2, -1, 0, 1, 2] } },
        construct: { q: 'p + 1' },
        regimes: {
          'tight: the next one': { construct: { 't[i in nat]': 'p + 1' } },
          'nearer ones behind them': {
            sizes: { i: [0, 3] },
            construct: { 't[i in nat]': 'p + 1/(1 + i*indicator(n <= i))' },
          },
        },
      },
    },
  },

  controls: {
    'further than the next': {
      part: 'next breakpoint',
      states: 'exists(q in R, (p + 1 < q) and (forall(i in range(n), p < t[i], q <= t[i])))',
      counterexample: { n: 1, t: [1], p: 0, q: 2, i: 0 },
      instances: {
        sizes: { n: [1, 1], i: [0, 0] },
        construct: { 't[i in nat]': 'p + 1', q: 'p + 2' },
      },
      because: 'there may be a point at distance 1',
    },
  },
});
