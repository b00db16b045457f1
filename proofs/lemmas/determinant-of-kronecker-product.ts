/**
 * # The determinant of a Kronecker product
 *
 * det(A x B) = det(A)^|J| det(B)^|I| for A on I and B on J. Beside 1, A gives a multiplicative function of A that is known on diagonal matrices,
 * and so is a power of its determinant. Of determinants nothing is used but that they are multiplicative and the products of the entries
 * of diagonal matrices, which no other function is (`multiplicative-functions-of-matrices`). Not claimed: other rings.
 */

import type { Line, Node } from 'lemmata';
import { algebra, array, fn, have, hypothesis, indexSet, induction, lemma, proof } from 'lemmata';
import { determinant, determinantOf, determinantOfPairs } from './_determinants.ts';

const onPairs = (entry: string) => `array(p in I, q in J, e in I, f in J, ${entry})`;
const powerOfProduct: Line[] = [
  ['==', 'prod(k in I, h[k]^card(J))', algebra()],
  ['==', 'prod(k in I, h[k])^card(J)', hypothesis('product of powers')],
];
/** Of a matrix over one set, beside 1 on the other: multiplicative, and known on diagonal matrices; so it is a power of the determinant. */
const onOneSide = (
  set: string,
  other: string,
  entry: (m: string, p: string, q: string, e: string, f: string) => string,
): Node[] => {
  const det = `det${set}`;
  const big = (m: string) => `detIJ(${onPairs(entry(m, 'p', 'q', 'e', 'f'))})`;
  const small = (m: string) => `${det}(${m})^card(${other})`;
  const product = `array(k in ${set}, l in ${set}, sum(r in ${set}, M[k,r]*N[r,l]))`;
  const diagonal = `array(k in ${set}, l in ${set}, h[k]*delta(k,l))`;
  const bigOf = (entries: (k: string, l: string) => string) =>
    `detIJ(${onPairs(set === 'I' ? `${entries('p', 'e')}*delta(q,f)` : `delta(p,e)*${entries('q', 'f')}`)})`;
  return [
    have(
      `multiplicative beside 1 on ${other}`,
      `forall(M in R[${set}, ${set}], N in R[${set}, ${set}], ${bigOf((k, l) => `sum(r in ${set}, M[${k},r]*N[r,${l}])`)} == ${big('M')}*${big('N')})`,
      [
        [
          '==',
          'rhs',
          hypothesis('detIJ multiplicative', {
            at: { M: onPairs(entry('M', 'p', 'q', 'e', 'f')), N: onPairs(entry('N', 'p', 'q', 'e', 'f')) },
          }),
        ],
      ],
    ),
    have(
      `power of ${det}`,
      `forall(M in R[${set}, ${set}], N in R[${set}, ${set}], ${small(product)} == ${small('M')}*${small('N')})`,
      [
        have('of the product', `${det}(${product}) == ${det}(M)*${det}(N)`, [
          ['==', 'rhs', hypothesis(`${det} multiplicative`)],
        ]),
        ['==', `(${det}(M)*${det}(N))^card(${other})`, hypothesis('equal powers')],
        ['==', 'rhs', algebra()],
      ],
    ),
    have(
      `diagonal beside 1 on ${other}`,
      `forall(h in R[${set}], ${bigOf((k, l) => `h[${k}]*delta(${k},${l})`)} == ${small(diagonal)})`,
      [
        have('of the diagonal', `${det}(${diagonal}) == prod(k in ${set}, h[k])`, [
          ['==', 'rhs', hypothesis(`${det} of diagonal matrices`)],
        ]),
        [
          '==',
          `prod(p in I, prod(q in J, h[${set === 'I' ? 'p' : 'q'}]))`,
          hypothesis('detIJ of diagonal matrices'),
        ],
        ...(set === 'I' ? powerOfProduct : []),
        ['==', `prod(k in ${set}, h[k])^card(${other})`, algebra()],
        ['==', 'rhs', hypothesis('equal powers')],
      ],
    ),
    have(`with 1 on ${other}`, `forall(M in R[${set}, ${set}], ${big('M')} == ${small('M')})`, [
      [
        '==',
        'rhs',
        lemma('multiplicative-functions-of-matrices', {
          part: 'everywhere',
          at: {
            I: set,
            f: `array(Z in R[${set}, ${set}], ${big('Z')})`,
            g: `array(Z in R[${set}, ${set}], ${small('Z')})`,
            A: 'M',
          },
        }),
      ],
    ]),
  ];
};

/** Two rows, one or two, and their products. */
const determinants = {
  detI: determinantOf([1, 2], 'I'),
  detJ: determinantOf([1, 2], 'J'),
  detIJ: determinantOf([1, 2, 4], 'I', 'J'),
};

export default proof({
  id: 'determinant-of-kronecker-product',
  title: 'The determinant of a Kronecker product',
  sources: [],
  references: ['horn-johnson1991, Section 4.2'],

  given: { I: indexSet(), J: indexSet() },

  parts: {
    determinant: {
      given: {
        A: array('I', 'I'),
        B: array('J', 'J'),
        detI: fn('R[I, I]', 'R'),
        detJ: fn('R[J, J]', 'R'),
        detIJ: fn('R[I, J, I, J]', 'R'),
      },
      hypotheses: {
        ...determinant('detI', 'I'),
        ...determinant('detJ', 'J'),
        ...determinantOfPairs,
      },
      instances: { sizes: { I: [1, 2], J: [1, 2] }, models: determinants },
      states:
        'detIJ(array(p in I, q in J, e in I, f in J, A[p,e]*B[q,f])) == detI(A)^card(J)*detJ(B)^card(I)',
      derivation: [
        have('equal powers', 'forall(n in nat, x in R, y in R, x == y, x^n == y^n)', [
          induction('n', {
            base: [['==', 'rhs', algebra()]],
            step: [
              ['==', 'x^n*x', algebra()],
              ['==', 'y^n*x', hypothesis('induction')],
              ['==', 'y^n*y', hypothesis('assumed')],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        have(
          'product of products',
          'forall(x in R[I], y in R[I], prod(k in I, x[k]*y[k]) == prod(k in I, x[k])*prod(k in I, y[k]))',
          [['==', 'rhs', algebra()]],
        ),
        have(
          'product of powers',
          'forall(n in nat, x in R[I], prod(k in I, x[k]^n) == prod(k in I, x[k])^n)',
          [
            induction('n', {
              base: [['==', 'rhs', algebra()]],
              step: [
                [
                  '==',
                  'prod(k in I, x[k]^n)*prod(k in I, x[k])',
                  hypothesis('product of products', { at: { x: 'array(k in I, x[k]^n)', y: 'x' } }),
                ],
                ['==', 'prod(k in I, x[k])^n*prod(k in I, x[k])', hypothesis('induction')],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        ...onOneSide('I', 'J', (m, p, q, e, f) => `${m}[${p},${e}]*delta(${q},${f})`),
        ...onOneSide('J', 'I', (m, p, q, e, f) => `delta(${p},${e})*${m}[${q},${f}]`),
        [
          '==',
          `detIJ(${onPairs('A[p,e]*delta(q,f)')})*detIJ(${onPairs('delta(p,e)*B[q,f]')})`,
          hypothesis('detIJ multiplicative', {
            at: { M: onPairs('A[p,e]*delta(q,f)'), N: onPairs('delta(p,e)*B[q,f]') },
          }),
        ],
        ['==', `detI(A)^card(J)*detIJ(${onPairs('delta(p,e)*B[q,f]')})`, hypothesis('with 1 on J')],
        ['==', 'rhs', hypothesis('with 1 on I')],
      ],
    },
  },

  controls: {
    'exponents not swapped': {
      part: 'determinant',
      replace: ['detI(A)^card(J)*detJ(B)^card(I)', 'detI(A)^card(I)*detJ(B)^card(J)'],
      counterexample: {
        I: 2,
        J: 1,
        A: [
          [1, 0],
          [0, 1],
        ],
        B: [[2]],
        ...determinants,
      },
      instances: { sizes: { J: [1, 1] } },
      because: '1 x (2) is diag(2, 2), of determinant 4',
    },
    'product of the determinants': {
      part: 'determinant',
      replace: ['detI(A)^card(J)*detJ(B)^card(I)', 'detI(A)*detJ(B)'],
      counterexample: {
        I: 2,
        J: 1,
        A: [
          [1, 0],
          [0, 1],
        ],
        B: [[2]],
        ...determinants,
      },
      because: '1 x (2) is diag(2, 2), of determinant 4',
    },
  },
});
