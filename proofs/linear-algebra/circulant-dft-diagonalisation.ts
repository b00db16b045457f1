/**
 * # The discrete Fourier transform diagonalises circulant matrices
 *
 * C[j,k] = c[j-k] over a finite commutative group, such as the integers modulo n: with the matrix F of its characters,
 * F C F^(-1) = diag(Fc), F(c*x) is the entrywise product of Fc and Fx, the spectral norm of C is the largest modulus of Fc, and
 * circulants commute. For the integers modulo n, F[l,j] = w^(l*j) with w = exp(-2*pi*i/n). Complex numbers are pairs of reals.
 * Two dimensions are the product of two groups, whose characters are the products of theirs.
 * Not claimed: that every finite commutative group has such a matrix F.
 */
import {
  algebra,
  array,
  both,
  element,
  have,
  hypothesis,
  lemma,
  nonemptySet,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';
import {
  characterAxioms,
  characterSymbols,
  characters,
  cycle,
  cycles124,
  group,
  notCyclicWithCharacters,
  threeWithoutCharacters,
} from '../lemmas/_groups.ts';
import { plane } from './_plane.ts';

const { re, im, sum, negative, difference } = plane;

export default proof({
  id: 'circulant-dft-diagonalisation',
  title: 'The discrete Fourier transform diagonalises circulant matrices',
  sources: [{ document: 'foundations-book', section: 'CNN convolution', relation: 'made precise' }],
  references: ['davis1979, Theorem 3.2.2', 'sedghi2019, Theorem 6'],

  given: {
    G: nonemptySet('positions'),
    ...characterSymbols(),
    c: array('G'),
    d: array('G'),
  },
  where: {
    'Fre(u in R[G], v in R[G])[l in G]': 'sum(j in G, re[l,j]*u[j] - im[l,j]*v[j])',
    'Fim(u in R[G], v in R[G])[l in G]': 'sum(j in G, re[l,j]*v[j] + im[l,j]*u[j])',
    'Cre(u in R[G], v in R[G])[j in G]': 'sum(k in G, c[plus[j,minus[k]]]*u[k] - d[plus[j,minus[k]]]*v[k])',
    'Cim(u in R[G], v in R[G])[j in G]': 'sum(k in G, c[plus[j,minus[k]]]*v[k] + d[plus[j,minus[k]]]*u[k])',
  },
  hypotheses: characterAxioms(),

  parts: {
    columns: {
      without: ['modulus one', 'symmetric', 'faithful'],
      states:
        'forall(l in G, k in G, (sum(j in G, re[l,j]*c[plus[j,minus[k]]] - im[l,j]*d[plus[j,minus[k]]]) == Fre(c, d)[l]*re[l,k] - Fim(c, d)[l]*im[l,k]) and (sum(j in G, re[l,j]*d[plus[j,minus[k]]] + im[l,j]*c[plus[j,minus[k]]]) == Fre(c, d)[l]*im[l,k] + Fim(c, d)[l]*re[l,k]))',
      derivation: [
        both(
          [
            [
              '==',
              'sum(j in G, re[l,plus[plus[j,minus[k]],k]]*c[plus[j,minus[k]]] - im[l,plus[plus[j,minus[k]],k]]*d[plus[j,minus[k]]])',
              lemma('finite-commutative-group', {
                part: 'back-and-there',
                at: group,
              }),
            ],
            [
              '==',
              'sum(j in G, re[l,plus[j,k]]*c[j] - im[l,plus[j,k]]*d[j])',
              lemma('finite-commutative-group', {
                part: 'shift',
                at: {
                  ...group,
                  f: 'array(j in G, re[l,plus[j,k]]*c[j] - im[l,plus[j,k]]*d[j])',
                  a: 'minus[k]',
                },
              }),
            ],
            [
              '==',
              'sum(j in G, (re[l,j]*re[l,k] - im[l,j]*im[l,k])*c[j] - (re[l,j]*im[l,k] + im[l,j]*re[l,k])*d[j])',
              hypothesis('homomorphism'),
            ],
            ['==', 'rhs', unfold('Fre', 'Fim')],
          ],
          [
            [
              '==',
              'sum(j in G, re[l,plus[plus[j,minus[k]],k]]*d[plus[j,minus[k]]] + im[l,plus[plus[j,minus[k]],k]]*c[plus[j,minus[k]]])',
              lemma('finite-commutative-group', {
                part: 'back-and-there',
                at: group,
              }),
            ],
            [
              '==',
              'sum(j in G, re[l,plus[j,k]]*d[j] + im[l,plus[j,k]]*c[j])',
              lemma('finite-commutative-group', {
                part: 'shift',
                at: {
                  ...group,
                  f: 'array(j in G, re[l,plus[j,k]]*d[j] + im[l,plus[j,k]]*c[j])',
                  a: 'minus[k]',
                },
              }),
            ],
            [
              '==',
              'sum(j in G, (re[l,j]*re[l,k] - im[l,j]*im[l,k])*d[j] + (re[l,j]*im[l,k] + im[l,j]*re[l,k])*c[j])',
              hypothesis('homomorphism'),
            ],
            ['==', 'rhs', unfold('Fre', 'Fim')],
          ],
        ),
      ],
      instances: {
        regimes: {
          'the trivial character alone': {
            sizes: { G: [2, 2] },
            draw: { re: { oneOf: [1] }, im: { oneOf: [0] } },
          },
          'one character twice': {
            sizes: { G: [2, 2] },
            draw: {
              re: {
                tables: [
                  [
                    [1, -1],
                    [1, -1],
                  ],
                ],
              },
              im: { oneOf: [0] },
            },
          },
          'zero for characters': { sizes: { G: [4, 4] }, draw: { re: { oneOf: [0] }, im: { oneOf: [0] } } },
        },
      },
    },
    inversion: {
      states:
        'forall(j in G, k in G, (sum(l in G, re[l,j]*re[l,k] + im[l,j]*im[l,k]) == card(G)*delta(j, k)) and (sum(l in G, im[l,j]*re[l,k] - re[l,j]*im[l,k]) == 0))',
      derivation: [
        both(
          [
            [
              '==',
              'sum(l in G, re[j,l]*re[k,l] + im[j,l]*im[k,l])',
              hypothesis('symmetric', { at: { l: 'l', j: 'j' } }),
              hypothesis('symmetric', { at: { l: 'l', j: 'k' } }),
            ],
            [
              '==',
              'rhs',
              lemma('characters-orthogonal', {
                part: 'orthogonal',
                at: {
                  ...characters,
                  l: 'j',
                  m: 'k',
                },
              }),
            ],
          ],
          [
            [
              '==',
              'sum(l in G, im[j,l]*re[k,l] - re[j,l]*im[k,l])',
              hypothesis('symmetric', { at: { l: 'l', j: 'j' } }),
              hypothesis('symmetric', { at: { l: 'l', j: 'k' } }),
            ],
            [
              '==',
              'rhs',
              lemma('characters-orthogonal', {
                part: 'orthogonal',
                at: {
                  ...characters,
                  l: 'j',
                  m: 'k',
                },
              }),
            ],
          ],
        ),
      ],
    },
    diagonalisation: {
      states:
        'forall(l in G, m in G, (1/card(G)*sum(k in G, sum(j in G, re[l,j]*c[plus[j,minus[k]]] - im[l,j]*d[plus[j,minus[k]]])*re[m,k] + sum(j in G, re[l,j]*d[plus[j,minus[k]]] + im[l,j]*c[plus[j,minus[k]]])*im[m,k]) == Fre(c, d)[l]*delta(l, m)) and (1/card(G)*sum(k in G, sum(j in G, re[l,j]*d[plus[j,minus[k]]] + im[l,j]*c[plus[j,minus[k]]])*re[m,k] - sum(j in G, re[l,j]*c[plus[j,minus[k]]] - im[l,j]*d[plus[j,minus[k]]])*im[m,k]) == Fim(c, d)[l]*delta(l, m)))',
      derivation: [
        both(
          [
            [
              '==',
              '1/card(G)*sum(k in G, (Fre(c, d)[l]*re[l,k] - Fim(c, d)[l]*im[l,k])*re[m,k] + (Fre(c, d)[l]*im[l,k] + Fim(c, d)[l]*re[l,k])*im[m,k])',
              lemma('circulant-dft-diagonalisation', { part: 'columns' }),
            ],
            [
              '==',
              '1/card(G)*(Fre(c, d)[l]*sum(k in G, re[l,k]*re[m,k] + im[l,k]*im[m,k]) - Fim(c, d)[l]*sum(k in G, im[l,k]*re[m,k] - re[l,k]*im[m,k]))',
              algebra(),
            ],
            [
              '==',
              '1/card(G)*(Fre(c, d)[l]*(card(G)*delta(l, m)) - Fim(c, d)[l]*0)',
              lemma('characters-orthogonal', {
                part: 'orthogonal',
                at: {
                  ...characters,
                  l: 'l',
                  m: 'm',
                },
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
          [
            [
              '==',
              '1/card(G)*sum(k in G, (Fre(c, d)[l]*im[l,k] + Fim(c, d)[l]*re[l,k])*re[m,k] - (Fre(c, d)[l]*re[l,k] - Fim(c, d)[l]*im[l,k])*im[m,k])',
              lemma('circulant-dft-diagonalisation', { part: 'columns' }),
            ],
            [
              '==',
              '1/card(G)*(Fre(c, d)[l]*sum(k in G, im[l,k]*re[m,k] - re[l,k]*im[m,k]) + Fim(c, d)[l]*sum(k in G, re[l,k]*re[m,k] + im[l,k]*im[m,k]))',
              algebra(),
            ],
            [
              '==',
              '1/card(G)*(Fre(c, d)[l]*0 + Fim(c, d)[l]*(card(G)*delta(l, m)))',
              lemma('characters-orthogonal', {
                part: 'orthogonal',
                at: {
                  ...characters,
                  l: 'l',
                  m: 'm',
                },
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
    convolution: {
      without: ['modulus one', 'symmetric', 'faithful'],
      given: { x: array('G'), y: array('G') },
      states:
        'forall(l in G, (Fre(array(j in G, Cre(x, y)[j]), array(j in G, Cim(x, y)[j]))[l] == Fre(c, d)[l]*Fre(x, y)[l] - Fim(c, d)[l]*Fim(x, y)[l]) and (Fim(array(j in G, Cre(x, y)[j]), array(j in G, Cim(x, y)[j]))[l] == Fre(c, d)[l]*Fim(x, y)[l] + Fim(c, d)[l]*Fre(x, y)[l]))',
      derivation: [
        both(
          [
            ['==', 'sum(j in G, re[l,j]*Cre(x, y)[j] - im[l,j]*Cim(x, y)[j])', unfold('Fre')],
            [
              '==',
              'sum(k in G, (sum(j in G, re[l,j]*c[plus[j,minus[k]]] - im[l,j]*d[plus[j,minus[k]]]))*x[k] - (sum(j in G, re[l,j]*d[plus[j,minus[k]]] + im[l,j]*c[plus[j,minus[k]]]))*y[k])',
              unfold('Cre', 'Cim'),
            ],
            [
              '==',
              'sum(k in G, (Fre(c, d)[l]*re[l,k] - Fim(c, d)[l]*im[l,k])*x[k] - (Fre(c, d)[l]*im[l,k] + Fim(c, d)[l]*re[l,k])*y[k])',
              lemma('circulant-dft-diagonalisation', { part: 'columns' }),
            ],
            [
              '==',
              'sum(k in G, Fre(c, d)[l]*(re[l,k]*x[k] - im[l,k]*y[k]) - Fim(c, d)[l]*(re[l,k]*y[k] + im[l,k]*x[k]))',
              algebra(),
            ],
            ['==', 'rhs', unfold('Fre', 'Fim')],
          ],
          [
            ['==', 'sum(j in G, re[l,j]*Cim(x, y)[j] + im[l,j]*Cre(x, y)[j])', unfold('Fim')],
            [
              '==',
              'sum(k in G, (sum(j in G, re[l,j]*c[plus[j,minus[k]]] - im[l,j]*d[plus[j,minus[k]]]))*y[k] + (sum(j in G, re[l,j]*d[plus[j,minus[k]]] + im[l,j]*c[plus[j,minus[k]]]))*x[k])',
              unfold('Cre', 'Cim'),
            ],
            [
              '==',
              'sum(k in G, (Fre(c, d)[l]*re[l,k] - Fim(c, d)[l]*im[l,k])*y[k] + (Fre(c, d)[l]*im[l,k] + Fim(c, d)[l]*re[l,k])*x[k])',
              lemma('circulant-dft-diagonalisation', { part: 'columns' }),
            ],
            [
              '==',
              'sum(k in G, Fre(c, d)[l]*(re[l,k]*y[k] + im[l,k]*x[k]) + Fim(c, d)[l]*(re[l,k]*x[k] - im[l,k]*y[k]))',
              algebra(),
            ],
            ['==', 'rhs', unfold('Fre', 'Fim')],
          ],
        ),
      ],
      instances: {
        regimes: {
          'the trivial character alone': {
            sizes: { G: [2, 2] },
            draw: { re: { oneOf: [1] }, im: { oneOf: [0] } },
          },
          'one character twice': {
            sizes: { G: [2, 2] },
            draw: {
              re: {
                tables: [
                  [
                    [1, -1],
                    [1, -1],
                  ],
                ],
              },
              im: { oneOf: [0] },
            },
          },
          'zero for characters': { sizes: { G: [4, 4] }, draw: { re: { oneOf: [0] }, im: { oneOf: [0] } } },
        },
      },
    },
    parseval: {
      given: { x: array('G'), y: array('G') },
      states: 'sum(l in G, Fre(x, y)[l]^2 + Fim(x, y)[l]^2) == card(G)*sum(j in G, x[j]^2 + y[j]^2)',
      derivation: [
        [
          '==',
          'sum(l in G, (sum(j in G, re[l,j]*x[j] - im[l,j]*y[j]))^2 + (sum(j in G, re[l,j]*y[j] + im[l,j]*x[j]))^2)',
          unfold('Fre', 'Fim'),
        ],
        [
          '==',
          'sum(j in G, sum(k in G, sum(l in G, re[l,j]*re[l,k] + im[l,j]*im[l,k])*(x[j]*x[k] + y[j]*y[k]) - sum(l in G, im[l,j]*re[l,k] - re[l,j]*im[l,k])*(y[j]*x[k] - x[j]*y[k])))',
          algebra(),
        ],
        [
          '==',
          'sum(j in G, sum(k in G, card(G)*delta(j, k)*(x[j]*x[k] + y[j]*y[k]) - sum(l in G, im[l,j]*re[l,k] - re[l,j]*im[l,k])*(y[j]*x[k] - x[j]*y[k])))',
          lemma('circulant-dft-diagonalisation', { part: 'inversion', at: { j: 'j', k: 'k' } }),
        ],
        [
          '==',
          'sum(j in G, sum(k in G, card(G)*delta(j, k)*(x[j]*x[k] + y[j]*y[k]) - 0*(y[j]*x[k] - x[j]*y[k])))',
          lemma('circulant-dft-diagonalisation', { part: 'inversion', at: { j: 'j', k: 'k' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'spectral-norm-bound': {
      given: { x: array('G'), y: array('G') },
      states:
        'sqrt(sum(j in G, Cre(x, y)[j]^2 + Cim(x, y)[j]^2)) <= max(l in G, sqrt(Fre(c, d)[l]^2 + Fim(c, d)[l]^2))*sqrt(sum(j in G, x[j]^2 + y[j]^2))',
      derivation: [
        have(
          'largest',
          'forall(l in G, Fre(c, d)[l]^2 + Fim(c, d)[l]^2 <= max(m in G, sqrt(Fre(c, d)[m]^2 + Fim(c, d)[m]^2))^2)',
          [
            ['==', 'sqrt(Fre(c, d)[l]^2 + Fim(c, d)[l]^2)^2', algebra()],
            ['<=', 'rhs', algebra()],
          ],
        ),
        have(
          'energy',
          'card(G)*sum(j in G, Cre(x, y)[j]^2 + Cim(x, y)[j]^2) <= max(l in G, sqrt(Fre(c, d)[l]^2 + Fim(c, d)[l]^2))^2*(card(G)*sum(j in G, x[j]^2 + y[j]^2))',
          [
            [
              '==',
              'sum(l in G, Fre(array(j in G, Cre(x, y)[j]), array(j in G, Cim(x, y)[j]))[l]^2 + Fim(array(j in G, Cre(x, y)[j]), array(j in G, Cim(x, y)[j]))[l]^2)',
              lemma('circulant-dft-diagonalisation', {
                part: 'parseval',
                at: { x: 'array(j in G, Cre(x, y)[j])', y: 'array(j in G, Cim(x, y)[j])' },
              }),
            ],
            [
              '==',
              'sum(l in G, (Fre(c, d)[l]*Fre(x, y)[l] - Fim(c, d)[l]*Fim(x, y)[l])^2 + (Fre(c, d)[l]*Fim(x, y)[l] + Fim(c, d)[l]*Fre(x, y)[l])^2)',
              lemma('circulant-dft-diagonalisation', { part: 'convolution', at: { x: 'x', y: 'y' } }),
            ],
            [
              '==',
              'sum(l in G, (Fre(c, d)[l]^2 + Fim(c, d)[l]^2)*(Fre(x, y)[l]^2 + Fim(x, y)[l]^2))',
              algebra(),
            ],
            [
              '<=',
              'sum(l in G, max(m in G, sqrt(Fre(c, d)[m]^2 + Fim(c, d)[m]^2))^2*(Fre(x, y)[l]^2 + Fim(x, y)[l]^2))',
              hypothesis('largest'),
            ],
            [
              '==',
              'max(l in G, sqrt(Fre(c, d)[l]^2 + Fim(c, d)[l]^2))^2*sum(l in G, Fre(x, y)[l]^2 + Fim(x, y)[l]^2)',
              algebra(),
            ],
            [
              '==',
              'rhs',
              lemma('circulant-dft-diagonalisation', { part: 'parseval', at: { x: 'x', y: 'y' } }),
            ],
          ],
        ),
        ['==', 'sqrt(1/card(G)*(card(G)*sum(j in G, Cre(x, y)[j]^2 + Cim(x, y)[j]^2)))', algebra()],
        [
          '<=',
          'sqrt(1/card(G)*(max(l in G, sqrt(Fre(c, d)[l]^2 + Fim(c, d)[l]^2))^2*(card(G)*sum(j in G, x[j]^2 + y[j]^2))))',
          hypothesis('energy'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        raw: { f: element('G'), scale: real() },
        regimes: {
          'tight: a character': {
            sizes: { G: [1, 1] },
            construct: { 'x[j in G]': 'scale*re[f,j]', 'y[j in G]': '-scale*im[f,j]' },
          },
          'tight: a kernel at one place': {
            sizes: { G: [2, 2] },
            construct: { 'c[j in G]': 'scale*delta(j, f)', 'd[j in G]': '0' },
          },
        },
      },
    },
    'spectral-norm-attained': {
      states:
        'forall(l in G, (0 < sum(k in G, re[l,k]^2 + im[l,k]^2)) and (sum(j in G, Cre(array(k in G, re[l,k]), array(k in G, -im[l,k]))[j]^2 + Cim(array(k in G, re[l,k]), array(k in G, -im[l,k]))[j]^2) == (Fre(c, d)[l]^2 + Fim(c, d)[l]^2)*sum(k in G, re[l,k]^2 + im[l,k]^2)))',
      derivation: [
        have(
          'one character',
          'forall(m in G, (Fre(array(k in G, re[l,k]), array(k in G, -im[l,k]))[m] == card(G)*delta(m, l)) and (Fim(array(k in G, re[l,k]), array(k in G, -im[l,k]))[m] == 0))',
          [
            both(
              [
                ['==', 'sum(j in G, re[m,j]*re[l,j] + im[m,j]*im[l,j])', unfold('Fre')],
                [
                  '==',
                  'rhs',
                  lemma('characters-orthogonal', {
                    part: 'orthogonal',
                    at: {
                      ...characters,
                      l: 'm',
                      m: 'l',
                    },
                  }),
                ],
              ],
              [
                ['==', 'sum(j in G, im[m,j]*re[l,j] - re[m,j]*im[l,j])', unfold('Fim')],
                [
                  '==',
                  'rhs',
                  lemma('characters-orthogonal', {
                    part: 'orthogonal',
                    at: {
                      ...characters,
                      l: 'm',
                      m: 'l',
                    },
                  }),
                ],
              ],
            ),
          ],
        ),
        have('length', 'sum(k in G, re[l,k]^2 + im[l,k]^2) == card(G)', [
          ['==', 'sum(k in G, 1)', hypothesis('modulus one')],
          ['==', 'rhs', algebra()],
        ]),
        both(
          [
            ['<', 'card(G)', sign()],
            ['==', 'rhs', hypothesis('length')],
          ],
          [
            [
              '==',
              '1/card(G)*(card(G)*sum(j in G, Cre(array(k in G, re[l,k]), array(k in G, -im[l,k]))[j]^2 + Cim(array(k in G, re[l,k]), array(k in G, -im[l,k]))[j]^2))',
              algebra(),
            ],
            [
              '==',
              '1/card(G)*sum(m in G, Fre(array(j in G, Cre(array(k in G, re[l,k]), array(k in G, -im[l,k]))[j]), array(j in G, Cim(array(k in G, re[l,k]), array(k in G, -im[l,k]))[j]))[m]^2 + Fim(array(j in G, Cre(array(k in G, re[l,k]), array(k in G, -im[l,k]))[j]), array(j in G, Cim(array(k in G, re[l,k]), array(k in G, -im[l,k]))[j]))[m]^2)',
              lemma('circulant-dft-diagonalisation', {
                part: 'parseval',
                at: {
                  x: 'array(j in G, Cre(array(k in G, re[l,k]), array(k in G, -im[l,k]))[j])',
                  y: 'array(j in G, Cim(array(k in G, re[l,k]), array(k in G, -im[l,k]))[j])',
                },
              }),
            ],
            [
              '==',
              '1/card(G)*sum(m in G, (Fre(c, d)[m]*Fre(array(k in G, re[l,k]), array(k in G, -im[l,k]))[m] - Fim(c, d)[m]*Fim(array(k in G, re[l,k]), array(k in G, -im[l,k]))[m])^2 + (Fre(c, d)[m]*Fim(array(k in G, re[l,k]), array(k in G, -im[l,k]))[m] + Fim(c, d)[m]*Fre(array(k in G, re[l,k]), array(k in G, -im[l,k]))[m])^2)',
              lemma('circulant-dft-diagonalisation', {
                part: 'convolution',
                at: { x: 'array(k in G, re[l,k])', y: 'array(k in G, -im[l,k])' },
              }),
            ],
            [
              '==',
              '1/card(G)*sum(m in G, (Fre(c, d)[m]*(card(G)*delta(m, l)) - Fim(c, d)[m]*0)^2 + (Fre(c, d)[m]*0 + Fim(c, d)[m]*(card(G)*delta(m, l)))^2)',
              hypothesis('one character'),
            ],
            ['==', '(Fre(c, d)[l]^2 + Fim(c, d)[l]^2)*card(G)', algebra()],
            ['==', 'rhs', hypothesis('length')],
          ],
        ),
      ],
    },
    'spectral-norm-least': {
      given: { r: real('nonnegative') },
      hypotheses: {
        'a bound':
          'forall(u in R[G], v in R[G], sqrt(sum(j in G, Cre(u, v)[j]^2 + Cim(u, v)[j]^2)) <= r*sqrt(sum(j in G, u[j]^2 + v[j]^2)))',
      },
      states: 'max(l in G, sqrt(Fre(c, d)[l]^2 + Fim(c, d)[l]^2)) <= r',
      derivation: [
        have('at each character', 'forall(l in G, sqrt(Fre(c, d)[l]^2 + Fim(c, d)[l]^2) <= r)', [
          have('length', 'sum(k in G, re[l,k]^2 + im[l,k]^2) == card(G)', [
            ['==', 'sum(k in G, 1)', hypothesis('modulus one')],
            ['==', 'rhs', algebra()],
          ]),
          ['==', '1/sqrt(card(G))*sqrt((Fre(c, d)[l]^2 + Fim(c, d)[l]^2)*card(G))', algebra()],
          [
            '==',
            '1/sqrt(card(G))*sqrt((Fre(c, d)[l]^2 + Fim(c, d)[l]^2)*sum(k in G, re[l,k]^2 + im[l,k]^2))',
            hypothesis('length'),
          ],
          [
            '==',
            '1/sqrt(card(G))*sqrt(sum(j in G, Cre(array(k in G, re[l,k]), array(k in G, -im[l,k]))[j]^2 + Cim(array(k in G, re[l,k]), array(k in G, -im[l,k]))[j]^2))',
            lemma('circulant-dft-diagonalisation', { part: 'spectral-norm-attained' }),
          ],
          [
            '<=',
            '1/sqrt(card(G))*(r*sqrt(sum(k in G, re[l,k]^2 + (-im[l,k])^2)))',
            hypothesis('a bound', { at: { u: 'array(k in G, re[l,k])', v: 'array(k in G, -im[l,k])' } }),
          ],
          ['==', '1/sqrt(card(G))*(r*sqrt(sum(k in G, re[l,k]^2 + im[l,k]^2)))', algebra()],
          ['==', '1/sqrt(card(G))*(r*sqrt(card(G)))', hypothesis('length')],
          ['==', 'rhs', algebra()],
        ]),
        ['<=', 'rhs', hypothesis('at each character')],
      ],
      instances: {
        raw: { more: real('nonnegative') },
        construct: { r: 'max(l in G, sqrt(Fre(c, d)[l]^2 + Fim(c, d)[l]^2)) + more' },
        regimes: { 'tight: the spectral norm itself': { draw: { more: { oneOf: [0] } } } },
      },
    },
    'spectral-norm-of-a-real-kernel': {
      given: { r: real('nonnegative') },
      hypotheses: {
        'a real kernel': 'forall(j in G, d[j] == 0)',
        'a bound for real signals':
          'forall(u in R[G], sqrt(sum(j in G, sum(k in G, c[plus[j,minus[k]]]*u[k])^2)) <= r*sqrt(sum(j in G, u[j]^2)))',
      },
      states: 'max(l in G, sqrt(Fre(c, d)[l]^2 + Fim(c, d)[l]^2)) <= r',
      derivation: [
        have(
          'squared',
          'forall(u in R[G], sum(j in G, sum(k in G, c[plus[j,minus[k]]]*u[k])^2) <= r^2*sum(j in G, u[j]^2))',
          [
            ['==', 'sqrt(sum(j in G, sum(k in G, c[plus[j,minus[k]]]*u[k])^2))^2', algebra()],
            ['<=', '(r*sqrt(sum(j in G, u[j]^2)))^2', hypothesis('a bound for real signals')],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'a bound',
          'forall(u in R[G], v in R[G], sqrt(sum(j in G, Cre(u, v)[j]^2 + Cim(u, v)[j]^2)) <= r*sqrt(sum(j in G, u[j]^2 + v[j]^2)))',
          [
            [
              '==',
              'sqrt(sum(j in G, sum(k in G, c[plus[j,minus[k]]]*u[k] - d[plus[j,minus[k]]]*v[k])^2 + sum(k in G, c[plus[j,minus[k]]]*v[k] + d[plus[j,minus[k]]]*u[k])^2))',
              unfold('Cre', 'Cim'),
            ],
            [
              '==',
              'sqrt(sum(j in G, sum(k in G, c[plus[j,minus[k]]]*u[k])^2) + sum(j in G, sum(k in G, c[plus[j,minus[k]]]*v[k])^2))',
              hypothesis('a real kernel'),
            ],
            [
              '<=',
              'sqrt(r^2*sum(j in G, u[j]^2) + sum(j in G, sum(k in G, c[plus[j,minus[k]]]*v[k])^2))',
              hypothesis('squared', { at: { u: 'u' } }),
            ],
            [
              '<=',
              'sqrt(r^2*sum(j in G, u[j]^2) + r^2*sum(j in G, v[j]^2))',
              hypothesis('squared', { at: { u: 'v' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        ['<=', 'rhs', lemma('circulant-dft-diagonalisation', { part: 'spectral-norm-least' })],
      ],
      instances: {
        raw: { more: real('nonnegative') },
        construct: { r: 'max(l in G, sqrt(Fre(c, d)[l]^2 + Fim(c, d)[l]^2)) + more' },
        draw: { d: { oneOf: [0] } },
        regimes: { 'tight: the spectral norm itself': { draw: { more: { oneOf: [0] } } } },
      },
    },
    commute: {
      without: ['homomorphism', 'modulus one', 'symmetric', 'faithful'],
      given: { b: array('G'), e: array('G') },
      states:
        'forall(j in G, k in G, (sum(m in G, c[plus[j,minus[m]]]*b[plus[m,minus[k]]] - d[plus[j,minus[m]]]*e[plus[m,minus[k]]]) == sum(m in G, b[plus[j,minus[m]]]*c[plus[m,minus[k]]] - e[plus[j,minus[m]]]*d[plus[m,minus[k]]])) and (sum(m in G, c[plus[j,minus[m]]]*e[plus[m,minus[k]]] + d[plus[j,minus[m]]]*b[plus[m,minus[k]]]) == sum(m in G, b[plus[j,minus[m]]]*d[plus[m,minus[k]]] + e[plus[j,minus[m]]]*c[plus[m,minus[k]]])))',
      derivation: [
        both(
          [
            [
              '==',
              'sum(m in G, c[plus[j,minus[plus[plus[j,k],minus[m]]]]]*b[plus[plus[plus[j,k],minus[m]],minus[k]]] - d[plus[j,minus[plus[plus[j,k],minus[m]]]]]*e[plus[plus[plus[j,k],minus[m]],minus[k]]])',
              lemma('finite-commutative-group', {
                part: 'reflection',
                at: {
                  ...group,
                  f: 'array(m in G, c[plus[j,minus[m]]]*b[plus[m,minus[k]]] - d[plus[j,minus[m]]]*e[plus[m,minus[k]]])',
                  a: 'plus[j,k]',
                },
              }),
            ],
            [
              '==',
              'sum(m in G, c[plus[m,minus[k]]]*b[plus[plus[plus[j,k],minus[m]],minus[k]]] - d[plus[m,minus[k]]]*e[plus[plus[plus[j,k],minus[m]],minus[k]]])',
              lemma('finite-commutative-group', {
                part: 'reflected-left',
                at: group,
              }),
            ],
            [
              '==',
              'sum(m in G, c[plus[m,minus[k]]]*b[plus[j,minus[m]]] - d[plus[m,minus[k]]]*e[plus[j,minus[m]]])',
              lemma('finite-commutative-group', {
                part: 'reflected-right',
                at: group,
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
          [
            [
              '==',
              'sum(m in G, c[plus[j,minus[plus[plus[j,k],minus[m]]]]]*e[plus[plus[plus[j,k],minus[m]],minus[k]]] + d[plus[j,minus[plus[plus[j,k],minus[m]]]]]*b[plus[plus[plus[j,k],minus[m]],minus[k]]])',
              lemma('finite-commutative-group', {
                part: 'reflection',
                at: {
                  ...group,
                  f: 'array(m in G, c[plus[j,minus[m]]]*e[plus[m,minus[k]]] + d[plus[j,minus[m]]]*b[plus[m,minus[k]]])',
                  a: 'plus[j,k]',
                },
              }),
            ],
            [
              '==',
              'sum(m in G, c[plus[m,minus[k]]]*e[plus[plus[plus[j,k],minus[m]],minus[k]]] + d[plus[m,minus[k]]]*b[plus[plus[plus[j,k],minus[m]],minus[k]]])',
              lemma('finite-commutative-group', {
                part: 'reflected-left',
                at: group,
              }),
            ],
            [
              '==',
              'sum(m in G, c[plus[m,minus[k]]]*e[plus[j,minus[m]]] + d[plus[m,minus[k]]]*b[plus[j,minus[m]]])',
              lemma('finite-commutative-group', {
                part: 'reflected-right',
                at: group,
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        regimes: { 'three positions, no characters': { sizes: { G: [3, 3] }, draw: threeWithoutCharacters } },
      },
    },
    'two-dimensions-diagonalisation': {
      given: { ...plane.given },
      where: plane.where,
      hypotheses: { ...plane.hypotheses },
      states: `forall(l in K, m in K, (1/card(K)*sum(k in K, sum(j in K, ${re('l', 'j')}*p[${difference('j', 'k')}] - ${im('l', 'j')}*q[${difference('j', 'k')}])*${re('m', 'k')} + sum(j in K, ${re('l', 'j')}*q[${difference('j', 'k')}] + ${im('l', 'j')}*p[${difference('j', 'k')}])*${im('m', 'k')}) == Fre2(p, q)[l]*delta(l, m)) and (1/card(K)*sum(k in K, sum(j in K, ${re('l', 'j')}*q[${difference('j', 'k')}] + ${im('l', 'j')}*p[${difference('j', 'k')}])*${re('m', 'k')} - sum(j in K, ${re('l', 'j')}*p[${difference('j', 'k')}] - ${im('l', 'j')}*q[${difference('j', 'k')}])*${im('m', 'k')}) == Fim2(p, q)[l]*delta(l, m)))`,
      derivation: [
        ...plane.product,
        both(
          [
            [
              '==',
              `1/card(K)*sum(k in K, sum(j in K, ${re('l', 'j')}*p[${sum('j', negative('k'))}] - ${im('l', 'j')}*q[${sum('j', negative('k'))}])*${re('m', 'k')} + sum(j in K, ${re('l', 'j')}*q[${sum('j', negative('k'))}] + ${im('l', 'j')}*p[${sum('j', negative('k'))}])*${im('m', 'k')})`,
              hypothesis('the first of a pair'),
              hypothesis('the second of a pair'),
            ],
            [
              '==',
              `sum(j in K, ${re('l', 'j')}*p[j] - ${im('l', 'j')}*q[j])*delta(l, m)`,
              lemma('circulant-dft-diagonalisation', {
                part: 'diagonalisation',
                at: { ...plane.at, l: 'l', m: 'm' },
              }),
            ],
            ['==', 'rhs', unfold('Fre2', 'Fim2')],
          ],
          [
            [
              '==',
              `1/card(K)*sum(k in K, sum(j in K, ${re('l', 'j')}*q[${sum('j', negative('k'))}] + ${im('l', 'j')}*p[${sum('j', negative('k'))}])*${re('m', 'k')} - sum(j in K, ${re('l', 'j')}*p[${sum('j', negative('k'))}] - ${im('l', 'j')}*q[${sum('j', negative('k'))}])*${im('m', 'k')})`,
              hypothesis('the first of a pair'),
              hypothesis('the second of a pair'),
            ],
            [
              '==',
              `sum(j in K, ${re('l', 'j')}*q[j] + ${im('l', 'j')}*p[j])*delta(l, m)`,
              lemma('circulant-dft-diagonalisation', {
                part: 'diagonalisation',
                at: { ...plane.at, l: 'l', m: 'm' },
              }),
            ],
            ['==', 'rhs', unfold('Fre2', 'Fim2')],
          ],
        ),
      ],
      instances: plane.instances,
    },
    'two-dimensions-convolution': {
      given: { ...plane.given, x: array('K'), y: array('K') },
      where: plane.where,
      hypotheses: { ...plane.hypotheses },
      states:
        'forall(l in K, (Fre2(array(j in K, Cre2(x, y)[j]), array(j in K, Cim2(x, y)[j]))[l] == Fre2(p, q)[l]*Fre2(x, y)[l] - Fim2(p, q)[l]*Fim2(x, y)[l]) and (Fim2(array(j in K, Cre2(x, y)[j]), array(j in K, Cim2(x, y)[j]))[l] == Fre2(p, q)[l]*Fim2(x, y)[l] + Fim2(p, q)[l]*Fre2(x, y)[l]))',
      derivation: [
        ...plane.product,
        both(
          [
            [
              '==',
              `sum(j in K, ${re('l', 'j')}*Cre2(x, y)[j] - ${im('l', 'j')}*Cim2(x, y)[j])`,
              unfold('Fre2', 'Fim2'),
            ],
            [
              '==',
              `sum(j in K, ${re('l', 'j')}*sum(k in K, p[${difference('j', 'k')}]*x[k] - q[${difference('j', 'k')}]*y[k]) - ${im('l', 'j')}*sum(k in K, p[${difference('j', 'k')}]*y[k] + q[${difference('j', 'k')}]*x[k]))`,
              unfold('Cre2', 'Cim2'),
            ],
            [
              '==',
              `sum(j in K, ${re('l', 'j')}*sum(k in K, p[${sum('j', negative('k'))}]*x[k] - q[${sum('j', negative('k'))}]*y[k]) - ${im('l', 'j')}*sum(k in K, p[${sum('j', negative('k'))}]*y[k] + q[${sum('j', negative('k'))}]*x[k]))`,
              hypothesis('the first of a pair'),
              hypothesis('the second of a pair'),
            ],
            [
              '==',
              `sum(j in K, ${re('l', 'j')}*p[j] - ${im('l', 'j')}*q[j])*sum(j in K, ${re('l', 'j')}*x[j] - ${im('l', 'j')}*y[j]) - sum(j in K, ${re('l', 'j')}*q[j] + ${im('l', 'j')}*p[j])*sum(j in K, ${re('l', 'j')}*y[j] + ${im('l', 'j')}*x[j])`,
              lemma('circulant-dft-diagonalisation', {
                part: 'convolution',
                at: { ...plane.at, x: 'x', y: 'y' },
              }),
            ],
            ['==', 'rhs', unfold('Fre2', 'Fim2')],
          ],
          [
            [
              '==',
              `sum(j in K, ${re('l', 'j')}*Cim2(x, y)[j] + ${im('l', 'j')}*Cre2(x, y)[j])`,
              unfold('Fre2', 'Fim2'),
            ],
            [
              '==',
              `sum(j in K, ${re('l', 'j')}*sum(k in K, p[${difference('j', 'k')}]*y[k] + q[${difference('j', 'k')}]*x[k]) + ${im('l', 'j')}*sum(k in K, p[${difference('j', 'k')}]*x[k] - q[${difference('j', 'k')}]*y[k]))`,
              unfold('Cre2', 'Cim2'),
            ],
            [
              '==',
              `sum(j in K, ${re('l', 'j')}*sum(k in K, p[${sum('j', negative('k'))}]*y[k] + q[${sum('j', negative('k'))}]*x[k]) + ${im('l', 'j')}*sum(k in K, p[${sum('j', negative('k'))}]*x[k] - q[${sum('j', negative('k'))}]*y[k]))`,
              hypothesis('the first of a pair'),
              hypothesis('the second of a pair'),
            ],
            [
              '==',
              `sum(j in K, ${re('l', 'j')}*p[j] - ${im('l', 'j')}*q[j])*sum(j in K, ${re('l', 'j')}*y[j] + ${im('l', 'j')}*x[j]) + sum(j in K, ${re('l', 'j')}*q[j] + ${im('l', 'j')}*p[j])*sum(j in K, ${re('l', 'j')}*x[j] - ${im('l', 'j')}*y[j])`,
              lemma('circulant-dft-diagonalisation', {
                part: 'convolution',
                at: { ...plane.at, x: 'x', y: 'y' },
              }),
            ],
            ['==', 'rhs', unfold('Fre2', 'Fim2')],
          ],
        ),
      ],
      instances: plane.instances,
    },
    'two-dimensions-spectral-norm-bound': {
      given: { ...plane.given, x: array('K'), y: array('K') },
      where: plane.where,
      hypotheses: { ...plane.hypotheses },
      states:
        'sqrt(sum(j in K, Cre2(x, y)[j]^2 + Cim2(x, y)[j]^2)) <= max(l in K, sqrt(Fre2(p, q)[l]^2 + Fim2(p, q)[l]^2))*sqrt(sum(j in K, x[j]^2 + y[j]^2))',
      derivation: [
        ...plane.product,
        [
          '==',
          `sqrt(sum(j in K, sum(k in K, p[${difference('j', 'k')}]*x[k] - q[${difference('j', 'k')}]*y[k])^2 + sum(k in K, p[${difference('j', 'k')}]*y[k] + q[${difference('j', 'k')}]*x[k])^2))`,
          unfold('Cre2', 'Cim2'),
        ],
        [
          '==',
          `sqrt(sum(j in K, sum(k in K, p[${sum('j', negative('k'))}]*x[k] - q[${sum('j', negative('k'))}]*y[k])^2 + sum(k in K, p[${sum('j', negative('k'))}]*y[k] + q[${sum('j', negative('k'))}]*x[k])^2))`,
          hypothesis('the first of a pair'),
          hypothesis('the second of a pair'),
        ],
        [
          '<=',
          `max(l in K, sqrt(sum(j in K, ${re('l', 'j')}*p[j] - ${im('l', 'j')}*q[j])^2 + sum(j in K, ${re('l', 'j')}*q[j] + ${im('l', 'j')}*p[j])^2))*sqrt(sum(j in K, x[j]^2 + y[j]^2))`,
          lemma('circulant-dft-diagonalisation', {
            part: 'spectral-norm-bound',
            at: { ...plane.at, x: 'x', y: 'y' },
          }),
        ],
        ['==', 'rhs', unfold('Fre2', 'Fim2')],
      ],
      instances: { ...plane.instances, regimes: { ...plane.instances.regimes, 'tight: one place': {} } },
    },
    'two-dimensions-spectral-norm-attained': {
      given: { ...plane.given },
      where: plane.where,
      hypotheses: { ...plane.hypotheses },
      states: `forall(l in K, (0 < sum(k in K, ${re('l', 'k')}^2 + ${im('l', 'k')}^2)) and (sum(j in K, Cre2(array(k in K, ${re('l', 'k')}), array(k in K, -${im('l', 'k')}))[j]^2 + Cim2(array(k in K, ${re('l', 'k')}), array(k in K, -${im('l', 'k')}))[j]^2) == (Fre2(p, q)[l]^2 + Fim2(p, q)[l]^2)*sum(k in K, ${re('l', 'k')}^2 + ${im('l', 'k')}^2)))`,
      derivation: [
        ...plane.product,
        both(
          [
            [
              '<',
              'rhs',
              lemma('circulant-dft-diagonalisation', {
                part: 'spectral-norm-attained',
                at: { ...plane.at, l: 'l' },
              }),
            ],
          ],
          [
            have(
              'the image of a pair',
              `forall(u in R[K], v in R[K], sum(j in K, Cre2(u, v)[j]^2 + Cim2(u, v)[j]^2) == sum(j in K, sum(k in K, p[${sum('j', negative('k'))}]*u[k] - q[${sum('j', negative('k'))}]*v[k])^2 + sum(k in K, p[${sum('j', negative('k'))}]*v[k] + q[${sum('j', negative('k'))}]*u[k])^2))`,
              [
                [
                  '==',
                  `sum(j in K, sum(k in K, p[${difference('j', 'k')}]*u[k] - q[${difference('j', 'k')}]*v[k])^2 + sum(k in K, p[${difference('j', 'k')}]*v[k] + q[${difference('j', 'k')}]*u[k])^2)`,
                  unfold('Cre2', 'Cim2'),
                ],
                ['==', 'rhs', hypothesis('the first of a pair'), hypothesis('the second of a pair')],
              ],
            ),
            [
              '==',
              `sum(j in K, sum(k in K, p[${sum('j', negative('k'))}]*${re('l', 'k')} - q[${sum('j', negative('k'))}]*(-${im('l', 'k')}))^2 + sum(k in K, p[${sum('j', negative('k'))}]*(-${im('l', 'k')}) + q[${sum('j', negative('k'))}]*${re('l', 'k')})^2)`,
              hypothesis('the image of a pair', {
                at: { u: `array(k in K, ${re('l', 'k')})`, v: `array(k in K, -${im('l', 'k')})` },
              }),
            ],
            [
              '==',
              `(sum(j in K, ${re('l', 'j')}*p[j] - ${im('l', 'j')}*q[j])^2 + sum(j in K, ${re('l', 'j')}*q[j] + ${im('l', 'j')}*p[j])^2)*sum(k in K, ${re('l', 'k')}^2 + ${im('l', 'k')}^2)`,
              lemma('circulant-dft-diagonalisation', {
                part: 'spectral-norm-attained',
                at: { ...plane.at, l: 'l' },
              }),
            ],
            ['==', 'rhs', unfold('Fre2', 'Fim2')],
          ],
        ),
      ],
      instances: plane.instances,
    },
    'two-dimensions-spectral-norm-least': {
      given: { ...plane.given, bound: real('nonnegative') },
      where: plane.where,
      hypotheses: {
        ...plane.hypotheses,
        'a bound':
          'forall(u in R[K], v in R[K], sqrt(sum(j in K, Cre2(u, v)[j]^2 + Cim2(u, v)[j]^2)) <= bound*sqrt(sum(j in K, u[j]^2 + v[j]^2)))',
      },
      states: 'max(l in K, sqrt(Fre2(p, q)[l]^2 + Fim2(p, q)[l]^2)) <= bound',
      derivation: [
        ...plane.product,
        have(
          'a bound for pairs',
          `forall(u in R[K], v in R[K], sqrt(sum(j in K, sum(k in K, p[${sum('j', negative('k'))}]*u[k] - q[${sum('j', negative('k'))}]*v[k])^2 + sum(k in K, p[${sum('j', negative('k'))}]*v[k] + q[${sum('j', negative('k'))}]*u[k])^2)) <= bound*sqrt(sum(j in K, u[j]^2 + v[j]^2)))`,
          [
            [
              '==',
              `sqrt(sum(j in K, sum(k in K, p[${difference('j', 'k')}]*u[k] - q[${difference('j', 'k')}]*v[k])^2 + sum(k in K, p[${difference('j', 'k')}]*v[k] + q[${difference('j', 'k')}]*u[k])^2))`,
              hypothesis('the first of a pair'),
              hypothesis('the second of a pair'),
            ],
            ['==', 'sqrt(sum(j in K, Cre2(u, v)[j]^2 + Cim2(u, v)[j]^2))', unfold('Cre2', 'Cim2')],
            ['<=', 'rhs', hypothesis('a bound')],
          ],
        ),
        [
          '==',
          `max(l in K, sqrt(sum(j in K, ${re('l', 'j')}*p[j] - ${im('l', 'j')}*q[j])^2 + sum(j in K, ${re('l', 'j')}*q[j] + ${im('l', 'j')}*p[j])^2))`,
          unfold('Fre2', 'Fim2'),
        ],
        [
          '<=',
          'rhs',
          lemma('circulant-dft-diagonalisation', {
            part: 'spectral-norm-least',
            at: { ...plane.at, r: 'bound' },
          }),
        ],
      ],
      instances: {
        ...plane.instances,
        raw: { more: real('nonnegative') },
        construct: { bound: 'max(l in K, sqrt(Fre2(p, q)[l]^2 + Fim2(p, q)[l]^2)) + more' },
        regimes: {
          ...plane.instances.regimes,
          'tight: the spectral norm itself': { draw: { more: { oneOf: [0] } } },
        },
      },
    },
    'two-dimensions-commute': {
      given: { ...plane.given, x: array('K'), y: array('K') },
      where: plane.where,
      hypotheses: { ...plane.hypotheses },
      states: `forall(j in K, k in K, (sum(m in K, p[${difference('j', 'm')}]*x[${difference('m', 'k')}] - q[${difference('j', 'm')}]*y[${difference('m', 'k')}]) == sum(m in K, x[${difference('j', 'm')}]*p[${difference('m', 'k')}] - y[${difference('j', 'm')}]*q[${difference('m', 'k')}])) and (sum(m in K, p[${difference('j', 'm')}]*y[${difference('m', 'k')}] + q[${difference('j', 'm')}]*x[${difference('m', 'k')}]) == sum(m in K, x[${difference('j', 'm')}]*q[${difference('m', 'k')}] + y[${difference('j', 'm')}]*p[${difference('m', 'k')}])))`,
      derivation: [
        ...plane.product,
        both(
          [
            [
              '==',
              `sum(m in K, p[${sum('j', negative('m'))}]*x[${sum('m', negative('k'))}] - q[${sum('j', negative('m'))}]*y[${sum('m', negative('k'))}])`,
              hypothesis('the first of a pair'),
              hypothesis('the second of a pair'),
            ],
            [
              '==',
              `sum(m in K, x[${sum('j', negative('m'))}]*p[${sum('m', negative('k'))}] - y[${sum('j', negative('m'))}]*q[${sum('m', negative('k'))}])`,
              lemma('circulant-dft-diagonalisation', {
                part: 'commute',
                at: { ...plane.at, b: 'x', e: 'y', j: 'j', k: 'k' },
              }),
            ],
            ['==', 'rhs', hypothesis('the first of a pair'), hypothesis('the second of a pair')],
          ],
          [
            [
              '==',
              `sum(m in K, p[${sum('j', negative('m'))}]*y[${sum('m', negative('k'))}] + q[${sum('j', negative('m'))}]*x[${sum('m', negative('k'))}])`,
              hypothesis('the first of a pair'),
              hypothesis('the second of a pair'),
            ],
            [
              '==',
              `sum(m in K, x[${sum('j', negative('m'))}]*q[${sum('m', negative('k'))}] + y[${sum('j', negative('m'))}]*p[${sum('m', negative('k'))}])`,
              lemma('circulant-dft-diagonalisation', {
                part: 'commute',
                at: { ...plane.at, b: 'x', e: 'y', j: 'j', k: 'k' },
              }),
            ],
            ['==', 'rhs', hypothesis('the first of a pair'), hypothesis('the second of a pair')],
          ],
        ),
      ],
      instances: plane.instances,
    },
  },

  instances: {
    sizes: { G: [1, 1] },
    draw: {
      ...cycles124(),
    },
    regimes: {
      'tight: two elements': { sizes: { G: [2, 2] } },
      'tight: four elements in a cycle': { sizes: { G: [4, 4] } },
      'tight: four elements, not cyclic': notCyclicWithCharacters,
    },
  },

  controls: {
    'zero padding instead of a circle': {
      part: 'diagonalisation',
      given: { pad: array('G', 'G') },
      states:
        'forall(l in G, m in G, (1/card(G)*sum(k in G, sum(j in G, re[l,j]*pad[j,k]*c[plus[j,minus[k]]] - im[l,j]*pad[j,k]*d[plus[j,minus[k]]])*re[m,k] + sum(j in G, re[l,j]*pad[j,k]*d[plus[j,minus[k]]] + im[l,j]*pad[j,k]*c[plus[j,minus[k]]])*im[m,k]) == Fre(c, d)[l]*delta(l, m)) and (1/card(G)*sum(k in G, sum(j in G, re[l,j]*pad[j,k]*d[plus[j,minus[k]]] + im[l,j]*pad[j,k]*c[plus[j,minus[k]]])*re[m,k] - sum(j in G, re[l,j]*pad[j,k]*c[plus[j,minus[k]]] - im[l,j]*pad[j,k]*d[plus[j,minus[k]]])*im[m,k]) == Fim(c, d)[l]*delta(l, m)))',
      counterexample: {
        ...cycle(2),
        c: [1, 1],
        d: [0, 0],
        pad: [
          [1, 0],
          [1, 1],
        ],
        l: 0,
        m: 1,
      },
      instances: {
        sizes: { G: [2, 2] },
        draw: {
          pad: {
            tables: [
              [[1]],
              [
                [1, 0],
                [1, 1],
              ],
              [
                [1, 0, 0, 0],
                [1, 1, 0, 0],
                [1, 1, 1, 0],
                [1, 1, 1, 1],
              ],
            ],
          },
        },
      },
      because: 'the Toeplitz matrix [[1, 0], [1, 1]] becomes [[3/2, 1/2], [-1/2, 1/2]]',
    },
    'a sum of the transforms': {
      part: 'convolution',
      replace: ['Fre(c, d)[l]*Fre(x, y)[l] - Fim(c, d)[l]*Fim(x, y)[l]', 'Fre(c, d)[l] + Fre(x, y)[l]'],
      counterexample: {
        ...cycle(2),
        c: [1, 0],
        d: [0, 0],
        x: [1, 0],
        y: [0, 0],
        l: 0,
      },
      because: 'for two unit impulses 1 on the left, 2 on the right',
    },
    'the length of the kernel as spectral norm': {
      part: 'spectral-norm-bound',
      states:
        'sqrt(sum(j in G, Cre(x, y)[j]^2 + Cim(x, y)[j]^2)) <= sqrt(sum(j in G, c[j]^2 + d[j]^2))*sqrt(sum(j in G, x[j]^2 + y[j]^2))',
      counterexample: {
        ...cycle(2),
        c: [1, 1],
        d: [0, 0],
        x: [1, 1],
        y: [0, 0],
      },
      instances: { sizes: { G: [2, 2] } },
      because: 'the norm of [[1, 1], [1, 1]] is 2, not the square root of 2',
    },
    'the length of four ones as spectral norm': {
      part: 'spectral-norm-bound',
      states:
        'sqrt(sum(j in G, Cre(x, y)[j]^2 + Cim(x, y)[j]^2)) <= sqrt(sum(j in G, c[j]^2 + d[j]^2))*sqrt(sum(j in G, x[j]^2 + y[j]^2))',
      counterexample: {
        ...cycle(4),
        c: [1, 1, 1, 1],
        d: [0, 0, 0, 0],
        x: [1, 1, 1, 1],
        y: [0, 0, 0, 0],
      },
      instances: { sizes: { G: [2, 2] } },
      because: 'the norm is 4, not 2',
    },
    'one percent less': {
      part: 'spectral-norm-bound',
      replace: ['<= max', '<= 99/100*max'],
      counterexample: {
        ...cycle(1),
        c: [1],
        d: [0],
        x: [1],
        y: [0],
      },
      because: 'a single coefficient attains it',
    },
    'attained without conjugation': {
      part: 'spectral-norm-attained',
      states:
        'forall(l in G, sum(j in G, Cre(array(k in G, re[l,k]), array(k in G, im[l,k]))[j]^2 + Cim(array(k in G, re[l,k]), array(k in G, im[l,k]))[j]^2) == (Fre(c, d)[l]^2 + Fim(c, d)[l]^2)*sum(k in G, re[l,k]^2 + im[l,k]^2))',
      counterexample: {
        ...cycle(4),
        c: [1, 0, 0, 1],
        d: [0, 1, 0, 0],
        l: 1,
      },
      instances: { sizes: { G: [4, 4] } },
      because: 'that vector belongs to the opposite frequency',
    },
    'a bound at one percent more': {
      part: 'spectral-norm-least',
      replace: ['max(', '101/100*max('],
      counterexample: { ...cycle(1), c: [1], d: [0], r: 1 },
      because: 'the spectral norm itself is a bound',
    },
    'real signals and a complex kernel': {
      part: 'spectral-norm-of-a-real-kernel',
      without: ['a real kernel'],
      counterexample: { ...cycle(1), c: [0], d: [1], r: 0 },
      instances: { draw: { d: { oneOf: [1] }, c: { oneOf: [0] } }, construct: { r: 'more' } },
      because: 'the imaginary part of the kernel is not seen',
    },
    'transforms that are not conjugated back': {
      part: 'columns',
      replace: ['Fre(c, d)[l]*re[l,k] - Fim(c, d)[l]*im[l,k]', 'Fre(c, d)[l]*re[l,k] + Fim(c, d)[l]*im[l,k]'],
      counterexample: {
        ...cycle(4),
        c: [0, 1, 0, 0],
        d: [0, 0, 0, 0],
        l: 1,
        k: 1,
      },
      instances: { sizes: { G: [4, 4] } },
      because: 'w*w is -1',
    },
    'a unitary transform': {
      part: 'parseval',
      replace: ['card(G)*sum', 'sum'],
      counterexample: {
        ...cycle(2),
        x: [1, 0],
        y: [0, 0],
        c: [0, 0],
        d: [0, 0],
      },
      instances: { sizes: { G: [2, 2] } },
      because: 'the transform of an impulse has length n',
    },
    'inversion without the number of points': {
      part: 'inversion',
      replace: ['card(G)*delta(j, k)', 'delta(j, k)'],
      counterexample: {
        ...cycle(2),
        c: [0, 0],
        d: [0, 0],
        j: 0,
        k: 0,
      },
      instances: { sizes: { G: [2, 2] } },
      because: 'the columns have length n',
    },
    'sums instead of differences': {
      part: 'commute',
      states:
        'forall(j in G, k in G, sum(m in G, c[plus[j,m]]*b[plus[m,k]]) == sum(m in G, b[plus[j,m]]*c[plus[m,k]]))',
      counterexample: {
        ...cycle(4),
        c: [1, 0, 0, 0],
        d: [0, 0, 0, 0],
        b: [0, 1, 0, 0],
        e: [0, 0, 0, 0],
        j: 0,
        k: 1,
      },
      instances: { sizes: { G: [4, 4] } },
      because: 'Hankel matrices over a circle do not commute',
    },
  },
});
