/**
 * # Maurey's sampling: n units out of a convex combination
 *
 * A convex combination f of vectors g_i is approached by the mean f_n of n of them, drawn independently with the weights of f as
 * probabilities: the mean squared distance is exactly (sum p_i |g_i|^2 - |f|^2)/n, so that some choice of n units, with repetitions, comes within
 * sqrt((b^2 - |f|^2)/n), whatever the dimension. Coordinates are those of an orthonormal basis of the span of the finitely many g_i, in any
 * Hilbert space. Not claimed: that every choice does, a rate of 1/n^2, the identity without |f|^2 or for weights of another total (see
 * `controls`); Barron's theorem, which says which functions are limits of convex combinations.
 */
import {
  algebra,
  array,
  cases,
  functions,
  have,
  hypothesis,
  indexSet,
  lemma,
  nonemptySet,
  obtain,
  probability,
  proof,
  real,
  witness,
} from 'lemmata';

const itself = 'maurey-barron-sampling';
const weight = 'prod(k in Draws, p[at[s,k]])';
const target = (j: string) => `sum(i in Units, p[i]*g[i,${j}])`;
const error = 'sum(j in J, (sum(i in Units, p[i]*g[i,j]) - sum(k in Draws, g[at[s,k],j])/card(Draws))^2)';
const length = 'sum(j in J, sum(i in Units, p[i]*g[i,j])^2)';
const second = 'sum(i in Units, p[i]*sum(j in J, g[i,j]^2))';
const draws = {
  N: 'Draws',
  Z: 'Units',
  samples: 'samples',
  at: 'at',
  put: 'put',
  q: 'array(draw in Draws, unit in Units, p[unit])',
};
const bounded = { bounded: 'forall(i in Units, sum(j in J, g[i,j]^2) <= b^2)' };

export default proof({
  id: itself,
  title:
    'The mean of n units drawn from a convex combination misses it by (sum p |g|^2 - |f|^2)/n in mean square',
  sources: [
    { document: 'foundations-article', section: 'Functional Analysis', relation: 'made precise' },
    {
      document: 'success-review',
      section: 'A (width of a single hidden layer, general dimension)',
      relation: 'made precise',
    },
    { document: 'foundations-book', section: 'Fourier/Barron bounds', relation: 'made precise' },
  ],
  references: ['pisier1981', 'barron1993, Lemma 1'],

  given: {
    J: indexSet('coordinates'),
    Units: nonemptySet('units'),
    Draws: nonemptySet('draws'),
    samples: functions('Draws', 'Units', { value: 'at', replace: 'put' }),
    p: probability('Units'),
    g: array('Units', 'J'),
  },

  parts: {
    variance: {
      states: `sum(s in samples, ${weight}*${error}) == (${second} - ${length})/card(Draws)`,
      derivation: [
        have('total', `sum(s in samples, ${weight}) == 1`, [
          ['==', 'rhs', lemma('product-law', { part: 'total', at: draws })],
        ]),
        have(
          'one draw',
          `forall(j in J, k in Draws, sum(s in samples, ${weight.replaceAll('k', 'l')}*g[at[s,k],j]) == ${target('j')})`,
          [
            [
              '==',
              'rhs',
              lemma('product-law', {
                part: 'one coordinate',
                at: { ...draws, t: 'k', h: 'array(i in Units, g[i,j])' },
              }),
            ],
          ],
        ),
        have(
          'two draws',
          `forall(j in J, k in Draws, l in Draws, sum(s in samples, ${weight.replaceAll('k', 'm')}*(g[at[s,k],j]*g[at[s,l],j])) == ${target('j')}^2 + delta(k, l)*(sum(i in Units, p[i]*g[i,j]^2) - ${target('j')}^2))`,
          [
            cases(
              'k == l',
              [
                [
                  '==',
                  `sum(s in samples, ${weight.replaceAll('k', 'm')}*g[at[s,k],j]^2)`,
                  hypothesis('case'),
                ],
                [
                  '==',
                  'sum(i in Units, p[i]*g[i,j]^2)',
                  lemma('product-law', {
                    part: 'one coordinate',
                    at: { ...draws, t: 'k', h: 'array(i in Units, g[i,j]^2)' },
                  }),
                ],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                [
                  '==',
                  `${target('j')}*${target('j')}`,
                  lemma('product-law', {
                    part: 'two coordinates',
                    at: {
                      ...draws,
                      t: 'k',
                      u: 'l',
                      g: 'array(i in Units, g[i,j])',
                      h: 'array(i in Units, g[i,j])',
                    },
                  }),
                ],
                ['==', 'rhs', hypothesis('case')],
              ],
            ),
          ],
        ),
        have(
          'one coordinate',
          `forall(j in J, sum(s in samples, ${weight}*(${target('j')} - sum(k in Draws, g[at[s,k],j])/card(Draws))^2) == (sum(i in Units, p[i]*g[i,j]^2) - ${target('j')}^2)/card(Draws))`,
          [
            [
              '==',
              `${target('j')}^2*sum(s in samples, ${weight}) - 2*${target('j')}/card(Draws)*sum(k in Draws, sum(s in samples, ${weight.replaceAll('k', 'l')}*g[at[s,k],j])) + sum(k in Draws, sum(l in Draws, sum(s in samples, ${weight.replaceAll('k', 'm')}*(g[at[s,k],j]*g[at[s,l],j]))))/card(Draws)^2`,
              algebra(),
            ],
            [
              '==',
              `${target('j')}^2 - 2*${target('j')}/card(Draws)*sum(k in Draws, ${target('j')}) + sum(k in Draws, sum(l in Draws, ${target('j')}^2 + delta(k, l)*(sum(i in Units, p[i]*g[i,j]^2) - ${target('j')}^2)))/card(Draws)^2`,
              hypothesis('total'),
              hypothesis('one draw'),
              hypothesis('two draws'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        [
          '==',
          `sum(j in J, sum(s in samples, ${weight}*(${target('j')} - sum(k in Draws, g[at[s,k],j])/card(Draws))^2))`,
          algebra(),
        ],
        [
          '==',
          `sum(j in J, (sum(i in Units, p[i]*g[i,j]^2) - ${target('j')}^2)/card(Draws))`,
          hypothesis('one coordinate'),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'bounded units': {
      given: { b: real('nonnegative') },
      hypotheses: bounded,
      states: `sum(s in samples, ${weight}*${error}) <= (b^2 - ${length})/card(Draws)`,
      derivation: [
        ['==', `(${second} - ${length})/card(Draws)`, lemma(itself, { part: 'variance' })],
        ['<=', `(sum(i in Units, p[i]*b^2) - ${length})/card(Draws)`, hypothesis('bounded')],
        ['==', 'rhs', hypothesis('p-sums-to-one')],
      ],
      instances: {
        raw: { more: real('nonnegative') },
        construct: { b: 'more + max(i in Units, sum(j in J, abs(g[i,j])))' },
        regimes: {
          'tight: signs': {
            sizes: { J: [1, 1] },
            raw: { side: array('Units') },
            construct: { 'g[i in Units, j in J]': '1 - 2*indicator(0 < side[i])', b: '1' },
          },
        },
      },
    },
    'some choice': {
      given: { b: real('nonnegative') },
      hypotheses: bounded,
      states: `exists(s in samples, ${error} <= (b^2 - ${length})/card(Draws))`,
      derivation: [
        have('total', `sum(s in samples, ${weight}) == 1`, [
          ['==', 'rhs', lemma('product-law', { part: 'total', at: draws })],
        ]),
        obtain(
          'best',
          'below the mean',
          lemma('value-at-most-mean', {
            at: { I: 'samples', w: `array(s in samples, ${weight})`, f: `array(s in samples, ${error})` },
          }),
        ),
        witness({ s: 'best' }),
        ['<=', `sum(s in samples, ${weight}*${error})`, hypothesis('below the mean')],
        ['<=', 'rhs', lemma(itself, { part: 'bounded units' })],
      ],
      instances: {
        raw: { more: real('nonnegative') },
        construct: { b: 'more + max(i in Units, sum(j in J, abs(g[i,j])))' },
        regimes: {
          'tight: one draw of a fair sign': {
            sizes: { J: [1, 1], Units: [2, 2], Draws: [1, 1] },
            raw: { side: array('Units') },
            draw: { p: { tables: [['1/2', '1/2']] } },
            construct: {
              'g[i in Units, j in J]': '1 - 2*indicator(side[i] == max(k in Units, side[k]))',
              b: '1',
            },
          },
        },
      },
    },
  },

  instances: { sizes: { J: [1, 2], Units: [1, 3], Draws: [1, 2] } },

  controls: {
    'a rate of 1/n^2': {
      part: 'variance',
      states: `sum(s in samples, ${weight}*${error}) == (${second} - ${length})/card(Draws)^2`,
      counterexample: {
        p: ['1/2', '1/2'],
        g: [
          [1, 0],
          [0, 1],
        ],
        Draws: 2,
      },
      instances: { sizes: { Draws: [2, 2], Units: [2, 3] } },
      because: 'two draws from two orthonormal vectors: 1/4, not 1/8',
    },
    'weights of another total': {
      part: 'variance',
      given: { p: array('Units', { is: 'positive' }) },
      counterexample: { Units: 1, J: 1, Draws: 1, p: [2], g: [[1]] },
      instances: { sizes: { Draws: [1, 1] } },
      because: 'for one unit of weight 2 the left side is 2, the right side -2',
    },
    'without the norm of f': {
      part: 'variance',
      states: `sum(s in samples, ${weight}*${error}) == ${second}/card(Draws)`,
      counterexample: { Units: 1, J: 1, Draws: 1, p: [1], g: [[1]] },
      because: 'one unit is f itself: 0, not 1',
    },
    'every choice': {
      part: 'some choice',
      states: `forall(s in samples, ${error} <= (b^2 - ${length})/card(Draws))`,
      counterexample: { Units: 2, J: 1, Draws: 2, p: ['1/2', '1/2'], g: [[1], [-1]], b: 1, s: 0 },
      instances: {
        sizes: { J: [1, 1], Units: [2, 2], Draws: [2, 2] },
        raw: { side: array('Units') },
        construct: {
          'g[i in Units, j in J]': '1 - 2*indicator(side[i] == max(k in Units, side[k]))',
          b: '1',
        },
      },
      because: 'twice the same sign misses 0 by 1, and the bound is 1/2',
    },
  },
});
