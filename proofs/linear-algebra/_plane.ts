/** Two axes, for circulants in two dimensions: symbols, transforms, and the pairs as a group. It is no claim. */
import { array, by, have, lemma, nonemptySet } from 'lemmata';
import {
  characterAxioms,
  characterSymbols,
  cycles124,
  pairAxioms,
  pairSymbols,
  pairs,
  pairsOf,
} from '../lemmas/_groups.ts';

const sum = (s: string, t: string) => `pair[plus[first[${s}],first[${t}]], plus2[second[${s}],second[${t}]]]`;
const negative = (s: string) => `pair[minus[first[${s}]], minus2[second[${s}]]]`;
const difference = (j: string, k: string) =>
  `pair[plus[first[${j}],minus[first[${k}]]], plus2[second[${j}],minus2[second[${k}]]]]`;
const zero = 'pair[zero, zero2]';
/** A character of the plane, the product of one along each axis. */
const re = (l: string, j: string) =>
  `(re[first[${l}],first[${j}]]*re2[second[${l}],second[${j}]] - im[first[${l}],first[${j}]]*im2[second[${l}],second[${j}]])`;
const im = (l: string, j: string) =>
  `(re[first[${l}],first[${j}]]*im2[second[${l}],second[${j}]] + im[first[${l}],first[${j}]]*re2[second[${l}],second[${j}]])`;

const ofPairs = (name: string, states: string, part: string, at: Readonly<Record<string, string>>) =>
  have(`${name} pairs`, states, [by(lemma('product-of-characters', { part, at: { ...pairs, ...at } }))]);

const fourByFour = pairsOf(4, 4);

/** The plane consists of the pairs, its characters are the products of theirs. */
export const plane = {
  re,
  im,
  sum,
  negative,
  difference,
  given: {
    H: nonemptySet('positions along the second axis'),
    K: nonemptySet('positions of the plane'),
    ...characterSymbols('H', '2'),
    ...pairSymbols,
    p: array('K'),
    q: array('K'),
  },
  where: {
    'Fre2(u in R[K], v in R[K])[l in K]': `sum(j in K, ${re('l', 'j')}*u[j] - ${im('l', 'j')}*v[j])`,
    'Fim2(u in R[K], v in R[K])[l in K]': `sum(j in K, ${re('l', 'j')}*v[j] + ${im('l', 'j')}*u[j])`,
    'Cre2(u in R[K], v in R[K])[j in K]': `sum(k in K, p[${difference('j', 'k')}]*u[k] - q[${difference('j', 'k')}]*v[k])`,
    'Cim2(u in R[K], v in R[K])[j in K]': `sum(k in K, p[${difference('j', 'k')}]*v[k] + q[${difference('j', 'k')}]*u[k])`,
  },
  hypotheses: { ...characterAxioms('H', '2'), ...pairAxioms },
  /** The pairs form a group with these characters: what the parts in one dimension ask for. */
  product: [
    ofPairs('commutative', `forall(s in K, t in K, ${sum('s', 't')} == ${sum('t', 's')})`, 'commutative', {
      j: 's',
      k: 't',
    }),
    ofPairs(
      'associative',
      `forall(s in K, t in K, z in K, ${sum(sum('s', 't'), 'z')} == ${sum('s', sum('t', 'z'))})`,
      'associative',
      { j: 's', k: 't', m: 'z' },
    ),
    ofPairs('neutral', `forall(s in K, ${sum('s', zero)} == s)`, 'neutral', { j: 's' }),
    ofPairs('inverse', `forall(s in K, ${sum('s', negative('s'))} == ${zero})`, 'inverse', { j: 's' }),
    ofPairs(
      'homomorphism',
      `forall(r in K, s in K, t in K, (${re('r', sum('s', 't'))} == ${re('r', 's')}*${re('r', 't')} - ${im('r', 's')}*${im('r', 't')}) and (${im('r', sum('s', 't'))} == ${re('r', 's')}*${im('r', 't')} + ${im('r', 's')}*${re('r', 't')}))`,
      'homomorphism',
      { l: 'r', j: 's', k: 't' },
    ),
    ofPairs(
      'modulus-one',
      `forall(r in K, s in K, ${re('r', 's')}^2 + ${im('r', 's')}^2 == 1)`,
      'modulus-one',
      { l: 'r', j: 's' },
    ),
    ofPairs(
      'symmetric',
      `forall(r in K, s in K, (${re('r', 's')} == ${re('s', 'r')}) and (${im('r', 's')} == ${im('s', 'r')}))`,
      'symmetric',
      { l: 'r', j: 's' },
    ),
    ofPairs('faithful', `forall(r in K, r != ${zero}, exists(z in K, ${re('r', 'z')} != 1))`, 'faithful', {
      l: 'r',
    }),
  ],
  /** … as the instance of a part in one dimension. */
  at: {
    G: 'K',
    plus: `array(s in K, t in K, ${sum('s', 't')})`,
    minus: `array(s in K, ${negative('s')})`,
    zero,
    re: `array(r in K, s in K, ${re('r', 's')})`,
    im: `array(r in K, s in K, ${im('r', 's')})`,
    c: 'p',
    d: 'q',
  },
  instances: {
    sizes: { H: [1, 1], K: [1, 1] },
    draw: {
      ...cycles124('2'),
      pair: {
        tables: [
          [[0]],
          [[0], [1]],
          [
            [0, 1],
            [2, 3],
          ],
          [
            [0, 1, 2, 3],
            [4, 5, 6, 7],
          ],
          fourByFour.pair,
        ],
      },
      first: { tables: [[0], [0, 1], [0, 1, 2, 3], [0, 0, 0, 0, 1, 1, 1, 1], fourByFour.first] },
      second: { tables: [[0], [0, 0], [0, 0, 0, 0], [0, 1, 2, 3, 0, 1, 2, 3], fourByFour.second] },
    },
    regimes: {
      'tight: two elements': {
        sizes: { H: [2, 2], K: [4, 4] },
        draw: { first: { tables: [[0, 0, 1, 1]] }, second: { tables: [[0, 1, 0, 1]] } },
      },
      'tight: four elements in a cycle': { sizes: { K: [4, 4] } },
      'tight: four elements, not cyclic': { sizes: { K: [4, 4] } },
      'tight: two by four': { sizes: { G: [2, 2], H: [4, 4], K: [8, 8] } },
      // Only here characters along both axes have imaginary parts, whose products the characters of the plane contain.
      'tight: four by four': { sizes: { G: [4, 4], H: [4, 4], K: [16, 16] } },
    },
  },
} as const;
