/**
 * # Without a non-linearity depth adds no function
 *
 * For any widths, layers x -> W_l x + b_l compose to one affine map x -> P x + q: P is the product of all W_l, q the sum of the biases,
 * each carried through the layers above its own, and the rank of P is at most each of the widths, input and output included. Layers are
 * counted from 0 here: W[l] and b[l] belong to the document's layer l + 1. The document's "a network performs sequences of linear
 * transformations" is false with biases, which do not keep the origin, and with relu: f(x) + f(-x) - 2 f(0) of a layer of relus is
 * sum_h v_h |w_h x|, which vanishes for affine maps.
 * Not claimed: that every matrix of that rank is such a product (matrix-rank-product-bounds).
 */
import {
  algebra,
  array,
  by,
  cases,
  contradiction,
  element,
  enumeration,
  family,
  have,
  hypothesis,
  indexSet,
  induction,
  lemma,
  natural,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const id = 'affine-composition-collapse';
const affine = (y: string) => `sum(j in J, c[j]*${y}) + d`;
const layerOfRelus = { 'f(y in R[J])': 'sum(h in H, v[h]*relu(sum(j in J, w[h,j]*y[j])))' };

/** Layers of one width, where products may be taken in another order. */
const square = {
  given: {
    I: nonemptySet('units, as many in each layer'),
    x: array('I'),
    W: array('nat', 'I', 'I'),
    b: array('nat', 'I'),
  },
  where: {
    'a[0, i in I]': 'x[i]',
    'a[l+1, i in I]': 'sum(j in I, W[l,i,j]*a[l,j]) + b[l,i]',
    'P[0, i in I, j in I]': 'delta(i,j)',
    'P[k+1, i in I, j in I]': 'sum(h in I, W[k,i,h]*P[k,h,j])',
    'N[0, i in I, j in I]': 'delta(i,j)',
    'N[k+1, i in I, j in I]': 'sum(h in I, N[k,i,h]*W[k,h,j])',
    'carried[0, l in nat, i in I]': '0',
    'carried[m+1, l in nat, i in I]': 'sum(h in I, W[m,i,h]*carried[m,l,h]) + delta(l,m)*b[m,i]',
  },
} as const;

export default proof({
  id,
  title: 'Affine layers compose to one affine map, of a rank that no width is below',
  sources: [
    {
      document: 'foundations-article',
      section: 'Vector and Matrix Operations',
      relation: 'amended',
    },
  ],
  references: ['goodfellow2016, Section 6.1'],

  given: {
    I: family('widths'),
    x: array('I[0]'),
    W: array('l in nat', 'i in I[l+1]', 'j in I[l]'),
    b: array('l in nat', 'i in I[l+1]'),
  },
  where: {
    'a[0, i in I[0]]': 'x[i]',
    'a[l+1, i in I[l+1]]': 'sum(j in I[l], W[l,i,j]*a[l,j]) + b[l,i]',
    // The product W[l-1] ... W[0].
    'P[0, i in I[0], j in I[0]]': 'delta(i,j)',
    'P[l+1, i in I[l+1], j in I[0]]': 'sum(h in I[l], W[l,i,h]*P[l,h,j])',
    // W[m-1] ... W[l+1] b[l]: what layer m gets of the bias of layer l; zero if m <= l.
    'carried[0, l in nat, i in I[0]]': '0',
    'carried[m+1, l in nat, i in I[m+1]]': 'sum(h in I[m], W[m,i,h]*carried[m,l,h]) + delta(l,m)*b[m,i]',
  },

  parts: {
    composition: {
      states:
        'forall(L in nat, i in I[L], a[L,i] == sum(j in I[0], P[L,i,j]*x[j]) + sum(l in range(L), carried[L,l,i]))',
      derivation: [
        have('not yet', 'forall(m in nat, l in nat, g in I[m], m <= l, carried[m,l,g] == 0)', [
          induction('m', {
            base: [['==', 'rhs', unfold('carried')]],
            step: [
              have('lower', 'm < l', [
                ['<', 'm + 1', sign()],
                ['<=', 'rhs', hypothesis('assumed')],
              ]),
              ['==', 'sum(h in I[m], W[m,g,h]*carried[m,l,h]) + delta(l,m)*b[m,g]', unfold('carried')],
              ['==', 'delta(l,m)*b[m,g]', hypothesis('induction')],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        have(
          'every depth',
          'forall(K in nat, g in I[K], a[K,g] == sum(j in I[0], P[K,g,j]*x[j]) + sum(l in range(K), carried[K,l,g]))',
          [
            induction('K', {
              base: [
                ['==', 'x[g]', unfold('a')],
                ['==', 'rhs', unfold('P')],
              ],
              step: [
                have('none before', 'forall(l in range(K), delta(l,K) == 0)', [
                  have('before', 'l < K', [['<', 'rhs', sign()]]),
                  ['==', 'rhs', algebra()],
                ]),
                have(
                  'carried one layer',
                  'sum(l in range(K+1), carried[K+1,l,g]) == sum(h in I[K], W[K,g,h]*sum(l in range(K), carried[K,l,h])) + b[K,g]',
                  [
                    [
                      '==',
                      'sum(l in range(K+1), sum(h in I[K], W[K,g,h]*carried[K,l,h]) + delta(l,K)*b[K,g])',
                      unfold('carried'),
                    ],
                    [
                      '==',
                      'sum(l in range(K), sum(h in I[K], W[K,g,h]*carried[K,l,h])) + sum(l in range(K), delta(l,K)*b[K,g]) + sum(h in I[K], W[K,g,h]*carried[K,K,h]) + b[K,g]',
                      algebra(),
                    ],
                    [
                      '==',
                      'sum(l in range(K), sum(h in I[K], W[K,g,h]*carried[K,l,h])) + sum(l in range(K), delta(l,K)*b[K,g]) + b[K,g]',
                      hypothesis('not yet'),
                    ],
                    ['==', 'rhs', hypothesis('none before')],
                  ],
                ),
                ['==', 'sum(h in I[K], W[K,g,h]*a[K,h]) + b[K,g]', unfold('a')],
                [
                  '==',
                  'sum(h in I[K], W[K,g,h]*(sum(j in I[0], P[K,h,j]*x[j]) + sum(l in range(K), carried[K,l,h]))) + b[K,g]',
                  hypothesis('induction'),
                ],
                [
                  '==',
                  'sum(j in I[0], sum(h in I[K], W[K,g,h]*P[K,h,j])*x[j]) + sum(h in I[K], W[K,g,h]*sum(l in range(K), carried[K,l,h])) + b[K,g]',
                  algebra(),
                ],
                [
                  '==',
                  'sum(j in I[0], P[K+1,g,j]*x[j]) + sum(h in I[K], W[K,g,h]*sum(l in range(K), carried[K,l,h])) + b[K,g]',
                  unfold('P'),
                ],
                ['==', 'rhs', hypothesis('carried one layer')],
              ],
            }),
          ],
        ),
        ['==', 'rhs', hypothesis('every depth')],
      ],
    },
    'rank at most each width': {
      given: { r: natural(), t: natural(), k: natural(), F: array('nat', 'I[t+k]'), G: array('I[0]', 'nat') },
      hypotheses: {
        'rank at least r':
          'forall(p in range(r), s in range(r), sum(i in I[t+k], F[p,i]*sum(j in I[0], P[t+k,i,j]*G[j,s])) == delta(p,s))',
      },
      states: 'r <= card(I[t])',
      derivation: [
        have(
          'through layer t',
          'forall(m in nat, exists(B in R[I[t+m], I[t]], forall(i in I[t+m], j in I[0], P[t+m,i,j] == sum(h in I[t], B[i,h]*P[t,h,j]))))',
          [
            induction('m', {
              base: [witness({ B: 'array(i in I[t], h in I[t], delta(i,h))' }), ['==', 'rhs', algebra()]],
              step: [
                obtain('B', 'below', hypothesis('induction')),
                witness({ B: 'array(i in I[t+m+1], h in I[t], sum(q in I[t+m], W[t+m,i,q]*B[q,h]))' }),
                ['==', 'sum(q in I[t+m], W[t+m,i,q]*P[t+m,q,j])', unfold('P')],
                ['==', 'sum(q in I[t+m], W[t+m,i,q]*sum(h in I[t], B[q,h]*P[t,h,j]))', hypothesis('below')],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        obtain('B', 'factor', hypothesis('through layer t', { at: { m: 'k' } })),
        obtain(['n', 'e'], 'enumerates', enumeration('I[t]')),
        have('size', 'n + 1 == card(I[t])', [
          ['==', 'sum(q in range(n+1), 1)', algebra()],
          ['==', 'sum(h in I[t], 1)', hypothesis('enumerates')],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'identity',
          'forall(p in range(r), s in range(r), sum(q in range(n+1), sum(i in I[t+k], F[p,i]*B[i,e[q]])*sum(j in I[0], P[t,e[q],j]*G[j,s])) == delta(p,s))',
          [
            [
              '==',
              'sum(h in I[t], sum(i in I[t+k], F[p,i]*B[i,h])*sum(j in I[0], P[t,h,j]*G[j,s]))',
              hypothesis('enumerates'),
            ],
            [
              '==',
              'sum(i in I[t+k], F[p,i]*sum(j in I[0], sum(h in I[t], B[i,h]*P[t,h,j])*G[j,s]))',
              algebra(),
            ],
            ['==', 'sum(i in I[t+k], F[p,i]*sum(j in I[0], P[t+k,i,j]*G[j,s]))', hypothesis('factor')],
            ['==', 'rhs', hypothesis('rank at least r')],
          ],
        ),
        [
          '<=',
          'n + 1',
          lemma('identity-through-fewer-coordinates', {
            at: {
              J: 'range(r)',
              d: 'n + 1',
              X: 'array(p in range(r), q in nat, sum(i in I[t+k], F[p,i]*B[i,e[q]]))',
              Y: 'array(q in nat, s in range(r), sum(j in I[0], P[t,e[q],j]*G[j,s]))',
            },
          }),
        ],
        ['==', 'rhs', hypothesis('size')],
      ],
      instances: {
        draw: { W: { oneOf: ['1/2', 1, 2] }, r: { oneOf: [0, 1] } },
        construct: {
          'G[j in I[0], s in nat]': '1',
          'F[p in nat, i in I[t+k]]': '1/sum(m in I[t+k], sum(j in I[0], P[t+k,m,j]))',
        },
        regimes: { 'tight: width one': { sizes: { I: [1, 1] }, draw: { r: { oneOf: [1] } } } },
      },
    },
    'second difference of a relu layer': {
      given: {
        J: indexSet('inputs'),
        H: indexSet('hidden units'),
        v: array('H'),
        w: array('H', 'J'),
        z: array('J'),
      },
      where: layerOfRelus,
      states: `f(z) + f(array(j in J, -z[j])) - 2*f(array(j in J, 0)) == sum(h in H, v[h]*abs(sum(j in J, w[h,j]*z[j])))`,
      derivation: [
        have('both sides', 'forall(r in R, relu(r) + relu(-r) == abs(r))', [
          cases('0 <= r', [['==', 'rhs', sign()]], [['==', 'rhs', sign()]]),
        ]),
        [
          '==',
          'sum(h in H, v[h]*relu(sum(j in J, w[h,j]*z[j]))) + sum(h in H, v[h]*relu(sum(j in J, w[h,j]*(-z[j])))) - 2*sum(h in H, v[h]*relu(sum(j in J, w[h,j]*0)))',
          unfold('f'),
        ],
        [
          '==',
          'sum(h in H, v[h]*(relu(sum(j in J, w[h,j]*z[j])) + relu(-sum(j in J, w[h,j]*z[j]))))',
          algebra(),
        ],
        ['==', 'rhs', hypothesis('both sides')],
      ],
    },
    'with relu no affine map': {
      given: {
        J: indexSet('inputs'),
        H: indexSet('hidden units'),
        v: array('H'),
        w: array('H', 'J'),
        z: array('J'),
      },
      where: layerOfRelus,
      hypotheses: { 'not cancelled': 'sum(h in H, v[h]*abs(sum(j in J, w[h,j]*z[j]))) != 0' },
      states: 'forall(c in R[J], d in R, exists(u in R[J], f(u) != sum(j in J, c[j]*u[j]) + d))',
      derivation: [
        cases(
          `f(z) == ${affine('z[j]')}`,
          [
            cases(
              `f(array(j in J, -z[j])) == ${affine('(-z[j])')}`,
              [
                witness({ u: 'array(j in J, 0)' }),
                have('at zero', `f(array(j in J, 0)) == 0`, [
                  ['==', 'sum(h in H, v[h]*relu(sum(j in J, w[h,j]*0)))', unfold('f')],
                  ['==', 'rhs', algebra()],
                ]),
                contradiction('0 < 0', [
                  have('d vanishes', 'd == 0', [
                    ['==', `${affine('0')}`, algebra()],
                    ['==', 'f(array(j in J, 0))', hypothesis('contrary')],
                    ['==', 'rhs', hypothesis('at zero')],
                  ]),
                  have('cancelled', 'sum(h in H, v[h]*abs(sum(j in J, w[h,j]*z[j]))) == 0', [
                    [
                      '==',
                      'f(z) + f(array(j in J, -z[j])) - 2*f(array(j in J, 0))',
                      lemma(id, { part: 'second difference of a relu layer' }),
                    ],
                    [
                      '==',
                      `${affine('z[j]')} + ${affine('(-z[j])')} - 2*0`,
                      hypothesis('case'),
                      hypothesis("case'"),
                      hypothesis('at zero'),
                    ],
                    ['==', '2*d', algebra()],
                    ['==', 'rhs', hypothesis('d vanishes')],
                  ]),
                  ['<', 'abs(sum(h in H, v[h]*abs(sum(j in J, w[h,j]*z[j]))))', sign()],
                  ['==', 'rhs', hypothesis('cancelled')],
                ]),
              ],
              [witness({ u: 'array(j in J, -z[j])' }), by(hypothesis("case'"))],
            ),
          ],
          [witness({ u: 'z' }), by(hypothesis('case'))],
        ),
      ],
      instances: {
        sizes: { J: [1, 3], H: [1, 3] },
        raw: { bend: array('H', { is: 'positive' }), first: element('H'), off: real() },
        construct: {
          'v[h in H]': 'bend[h]',
          'z[j in J]': 'w[first,j]',
          off: 'indicator(f(z) == sum(j in J, c[j]*z[j]) + d)',
          'u[j in J]':
            'z[j]*(1 - off - off*(1 - indicator(f(array(i in J, -z[i])) == sum(m in J, c[m]*(-z[m])) + d)))',
        },
      },
    },
    'literal form, biases': {
      refutes: 'forall(L in nat, i in I[L], a[L,i] == sum(j in I[0], P[L,i,j]*x[j]))',
      at: { I: [1, 1], x: [0], W: [[[1]]], b: [[1]], L: 1 },
    },
    'literal form, relu': {
      given: { J: indexSet('inputs'), H: indexSet('hidden units'), v: array('H'), w: array('H', 'J') },
      where: layerOfRelus,
      refutes: 'forall(y in R[J], u in R[J], f(array(j in J, y[j] + u[j])) == f(y) + f(u))',
      at: { J: 1, H: 1, v: [1], w: [[1]], y: [1], u: [-1], I: [1, 1], x: [0], W: [[[1]]], b: [[1]] },
    },
  },

  instances: {
    sizes: { I: [1, 2], L: [0, 3], k: [0, 2], t: [0, 2], J: [0, 2], H: [0, 3] },
    draw: { W: { between: [-2, 2], bits: 1 } },
  },

  controls: {
    'biases add up': {
      part: 'composition',
      ...square,
      states: 'forall(L in nat, i in I, a[L,i] == sum(j in I, P[L,i,j]*x[j]) + sum(l in range(L), b[l,i]))',
      counterexample: { I: 1, x: [0], W: [[[1]], [[2]]], b: [[1], [0]], L: 2 },
      because: 'a bias goes through the layers above: 2 b_1 here',
    },
    'product in reverse': {
      part: 'composition',
      ...square,
      states:
        'forall(L in nat, i in I, a[L,i] == sum(j in I, N[L,i,j]*x[j]) + sum(l in range(L), carried[L,l,i]))',
      counterexample: {
        I: 2,
        x: [1, 0],
        W: [
          [
            [0, 1],
            [0, 0],
          ],
          [
            [0, 0],
            [1, 0],
          ],
        ],
        b: [
          [0, 0],
          [0, 0],
        ],
        L: 2,
      },
      instances: { sizes: { I: [2, 2], L: [2, 2] } },
      because: 'W_2 W_1 = diag(0, 1), but W_1 W_2 = diag(1, 0)',
    },
    'rank below each width': {
      part: 'rank at most each width',
      replace: ['r <=', 'r + 1 <='],
      counterexample: { I: [1], t: 0, k: 0, r: 1, F: [[1]], G: [[1]], W: [], b: [], x: [0] },
      because: 'the identity has full rank',
    },
    'any rank': {
      part: 'rank at most each width',
      without: ['rank at least r'],
      counterexample: { I: [1], t: 0, k: 0, r: 2, F: [[1], [1]], G: [[1, 1]], W: [], b: [], x: [0] },
      instances: { construct: { r: 'card(I[t]) + 1' } },
      because: 'nothing is said of r then',
    },
    'with relu still affine': {
      part: 'second difference of a relu layer',
      replace: ['sum(h in H, v[h]*abs(sum(j in J, w[h,j]*z[j])))', '0'],
      counterexample: { J: 1, H: 1, v: [1], w: [[1]], z: [1] },
      instances: { sizes: { J: [1, 3], H: [1, 3] } },
      because: 'relu(1) + relu(-1) - 2 relu(0) = 1',
    },
    'units that cancel': {
      part: 'with relu no affine map',
      without: ['not cancelled'],
      counterexample: { J: 1, H: 2, v: [1, -1], w: [[1], [1]], z: [1], c: [0], d: 0, u: [1] },
      instances: { construct: { 'v[h in H]': '0', 'c[j in J]': '0', d: '0', 'u[j in J]': '1' } },
      because: 'parallel rows with opposite weights add up to zero',
    },
  },
});
