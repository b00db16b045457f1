/**
 * # Scattering networks do not expand distances and move with shifts
 *
 * U of a path of filters is the signal after their convolutions, each followed by the modulus; S collects the U of all paths up to length m,
 * convolved with the low-pass filter phi. Signals and filters are complex (pairs of arrays) over a finite commutative group with its matrix of
 * characters, such as the integers modulo n, where re + i im = w^(l*j), w = exp(-2*pi*i/n). If the squared moduli of the filters'
 * transforms sum to at most 1 at every frequency, S does not expand distances; if to 1, the energy of x is that of S x and of the U one filter further.
 * That needs no modulus, but |x|^2 = |S x|^2 does: it holds at depth one when the |x*psi| are constant and the psi have mean 0.
 * U and S commute with shifts; S is invariant if phi is the average, and otherwise it moves by at most the largest
 * |1 - character of the shift| |transform of phi| times the length of all U, which is at most the sum of their lengths;
 * |1 - exp(i*2*theta)| is 2|sin theta|.
 * Not claimed: that filters with these properties exist, nor that the energy of the U tends to 0 with their length.
 */
import {
  algebra,
  array,
  both,
  by,
  element,
  have,
  hypothesis,
  induction,
  lemma,
  natural,
  nonemptySet,
  powers,
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
  threeWithoutCharacters,
} from '../lemmas/_groups.ts';

const itself = 'scattering-nonexpansive-covariant';
/** The squared modulus at g of the convolution of a filter with a signal, each given by its real and imaginary part. */
const filtered = (f: string, u: string) => `(Cre(${f}, ${u})[g]^2 + Cim(${f}, ${u})[g]^2)`;
const energy = (f: string, u: string) => `sum(g in G, ${filtered(f, u)})`;
const low = 'phiRe, phiIm';
const high = (j: string, q = 'q') => `array(${q} in G, psiRe[${j},${q}]), array(${q} in G, psiIm[${j},${q}])`;
/** The signal that x propagates along the path p of length k. */
const along = (x: string, k = 'k', p = 'p', g = 'q') => ({
  re: `Ure(${x})[${k},${k},${p},${g}]`,
  im: `Uim(${x})[${k},${k},${p},${g}]`,
});
const signal = (x: string, k = 'k', p = 'p') => {
  const u = along(x, k, p);
  return `array(q in G, ${u.re}), array(q in G, ${u.im})`;
};
const x = 'xRe, xIm';
const y = 'yRe, yIm';
const difference = (k = 'k', p = 'p') => {
  const [a, b] = [along(x, k, p), along(y, k, p)];
  return `array(q in G, ${a.re} - ${b.re}), array(q in G, ${a.im} - ${b.im})`;
};
/** The squared distance of what a path of length k puts out for x and y. */
const outputs = (k = 'k', p = 'p') =>
  `sum(g in G, (Cre(${low}, ${signal(x, k, p)})[g] - Cre(${low}, ${signal(y, k, p)})[g])^2 + (Cim(${low}, ${signal(x, k, p)})[g] - Cim(${low}, ${signal(y, k, p)})[g])^2)`;
/** … and of what it propagates. */
const propagated = (k: string, p = 'p') => {
  const [a, b] = [along(x, k, p, 'g'), along(y, k, p, 'g')];
  return `sum(g in G, (${a.re} - ${b.re})^2 + (${a.im} - ${b.im})^2)`;
};
/** The energy that x propagates along a path of length k. */
const rest = (k: string, p = 'p') => {
  const u = along(x, k, p, 'g');
  return `sum(g in G, ${u.re}^2 + ${u.im}^2)`;
};
/** The squared modulus of what the filter j makes of x. */
const envelope = (g: string, j = 'j') =>
  `(Cre(${high(j, 'h')}, ${x})[${g}]^2 + Cim(${high(j, 'h')}, ${x})[${g}]^2)`;
const moved = (u: string) => `array(h in G, ${u}[plus[h,minus[s]]])`;
const shifted = `${moved('xRe')}, ${moved('xIm')}`;
/** The low-pass filter less what it is after a shift by s. */
const movingParts = ['phiRe', 'phiIm'].map((f) => `array(q in G, ${f}[q] - ${f}[plus[q,minus[s]]])`) as [
  string,
  string,
];
const moving = movingParts.join(', ');
/** The transform of a convolution is the product of the transforms. */
const convolved = [
  unfold('Fre', 'Fim', 'Cre', 'Cim'),
  lemma('circulant-dft-diagonalisation', {
    part: 'convolution',
    at: { ...characters, c: 'c', d: 'd', x: 'a', y: 'b' },
  }),
] as const;
const most = `max(l in G, sqrt(((1 - re[l,s])^2 + im[l,s]^2)*(Fre(${low})[l]^2 + Fim(${low})[l]^2)))`;
const moveOne = `sum(g in G, (Cre(${low}, ${signal(shifted)})[g] - Cre(${low}, ${signal(x)})[g])^2 + (Cim(${low}, ${signal(shifted)})[g] - Cim(${low}, ${signal(x)})[g])^2)`;
const moveAll = `sqrt(sum(k in range(m+1), sum(p in P[k], ${moveOne})))`;
/** The signals of the definition of U, before a filter. */
const propagating = 'array(q in G, Ure(u, v)[i,n,p,q]), array(q in G, Uim(u, v)[i,n,p,q])';
/** More than the largest value of the Littlewood-Paley sum of the filters drawn, whose square is at least itself. */
const size =
  '(1 + sum(tau in G, abs(lowRe[tau]) + abs(lowIm[tau]))^2 + sum(beta in J, sum(tau in G, abs(bandRe[beta,tau]) + abs(bandIm[beta,tau]))^2))';
/** Half the sum and half the difference of a signal and its shift by a place: the Littlewood-Paley sum is one. */
const haar = {
  'phiRe[q in G]': '(delta(q, zero) + delta(q, place))/2',
  'phiIm[q in G]': '0',
  'psiRe[j in J, q in G]': 'delta(j, chosen)*(delta(q, zero) - delta(q, place))/2',
  'psiIm[j in J, q in G]': '0',
} as const;
const haarRaw = { place: element('G'), chosen: element('J') };
/** The filters times numbers of modulus one; of the band-pass filter each j has its share. */
const turned = (
  low: readonly [string, string],
  band: readonly [string, string],
  share = 'delta(j, chosen)',
): Readonly<Record<string, string>> => ({
  'phiRe[q in G]': times(low, 't')[0],
  'phiIm[q in G]': times(low, 't')[1],
  'psiRe[j in J, q in G]': `${share}*${times(band, 'r')[0]}`,
  'psiIm[j in J, q in G]': `${share}*${times(band, 'r')[1]}`,
});
const times = ([re, im]: readonly [string, string], t: string) =>
  [
    `((1 - ${t}^2)*(${re}) - 2*${t}*(${im}))/(1 + ${t}^2)`,
    `((1 - ${t}^2)*(${im}) + 2*${t}*(${re}))/(1 + ${t}^2)`,
  ] as const;
const turnedRaw = { ...haarRaw, t: real(), r: real() };
const turns = { oneOf: [0, 1, -1, '1/2', 2] } as const;
const shiftAlone = { draw: { t: turns }, construct: turned(['delta(q, place)', '0'], ['0', '0']) };
const turnedHaar = {
  draw: { t: turns, r: turns },
  construct: turned(
    ['(delta(q, zero) + delta(q, place))/2', '0'],
    ['(delta(q, zero) - delta(q, place))/2', '0'],
  ),
};
/** The low-pass filter passes one frequency, the other filter all others. */
const oneFrequency = {
  sizes: { G: [4, 4] },
  draw: { t: turns, r: turns },
  construct: turned(
    ['re[place,q]/card(G)', 'im[place,q]/card(G)'],
    ['delta(q, zero) - re[place,q]/card(G)', '-im[place,q]/card(G)'],
  ),
} as const;
/** Of one filter all, of two 3/5 and 4/5. */
const shares = '(4 - delta(j, chosen)*(2*card(J) - 3))/5';
/** The low-pass filter is the average, times a number of modulus one, and the other one passes all but constants; a signal is a constant and a frequency. */
const flat = {
  draw: {
    place: { oneOf: [1, 2, 3] },
    t: turns,
    r: turns,
  },
  construct: {
    ...turned(['1/card(G)', '0'], ['delta(q, zero) - 1/card(G)', '0'], shares),
    'xRe[g in G]': 'u + scale*(3*re[place,g] - 4*im[place,g])',
    'xIm[g in G]': 'v + scale*(3*im[place,g] + 4*re[place,g])',
  },
} as const;
/** … and so is another one. The lengths of the two parts of their difference, and of that itself, are as 5, 12 and 13, so all are rational. */
const flatPair = {
  ...flat,
  construct: {
    ...flat.construct,
    'yRe[g in G]': `u + scale*(ratio*(3*re[place,g] - 4*im[place,g]) + 12*(1 - ratio)*${times(['1', '0'], 'r')[0]})`,
    'yIm[g in G]': `v + scale*(ratio*(3*im[place,g] + 4*re[place,g]) + 12*(1 - ratio)*${times(['1', '0'], 'r')[1]})`,
  },
} as const;
const flatRaw = { ...turnedRaw, scale: real(), ratio: real('nonnegative'), u: real(), v: real() };
const tables = {
  ...cycles124(),
};
/** Characters that are not real. */
const fourPositions = { sizes: { G: [4, 4] } } as const;
const one = {
  ...cycle(1),
  J: 1,

  phiIm: [0],
  psiIm: [[0]],
  xIm: [0],
  m: 1,
} as const;
const two = {
  ...cycle(2),
  J: 1,

  phiIm: [0, 0],
  psiIm: [[0, 0]],
  xIm: [0, 0],
  m: 1,
} as const;
const contractive = { 'Littlewood-Paley': 'forall(l in G, LP[l] <= 1)' };
/** What moves with shifts does so for every commutative group, whether it has a matrix of characters or not. */
const noCharacters = ['homomorphism', 'modulus one', 'symmetric', 'faithful'];
const anyTables = ['commutative', 'associative', 'neutral', 'inverse', ...noCharacters];
const three = { sizes: { G: [3, 3] }, draw: threeWithoutCharacters } as const;
const any = {
  sizes: { G: [2, 2] },
  draw: {
    plus: { oneOf: [0, 1] },
    minus: { oneOf: [0, 1] },
    re: { between: [-2, 2] },
    im: { between: [-2, 2] },
  },
} as const;

export default proof({
  id: itself,
  title: 'Scattering networks do not expand distances and move with shifts',
  sources: [
    {
      document: 'success-review',
      section: '1.A (scattering networks); 4 Geometric Stability',
      relation: 'made precise',
    },
  ],
  references: ['mallat2012', 'bruna2013'],

  given: {
    G: nonemptySet('positions'),
    J: nonemptySet('band-pass filters'),
    ...characterSymbols(),
    P: powers('J', { coordinate: 'at', extend: 'append' }),
    phiRe: array('G'),
    phiIm: array('G'),
    psiRe: array('J', 'G'),
    psiIm: array('J', 'G'),
    xRe: array('G'),
    xIm: array('G'),
    m: natural(),
  },
  where: {
    'Fre(u in R[G], v in R[G])[l in G]': 'sum(j in G, re[l,j]*u[j] - im[l,j]*v[j])',
    'Fim(u in R[G], v in R[G])[l in G]': 'sum(j in G, re[l,j]*v[j] + im[l,j]*u[j])',
    'Cre(e in R[G], f in R[G], u in R[G], v in R[G])[j in G]':
      'sum(k in G, e[plus[j,minus[k]]]*u[k] - f[plus[j,minus[k]]]*v[k])',
    'Cim(e in R[G], f in R[G], u in R[G], v in R[G])[j in G]':
      'sum(k in G, e[plus[j,minus[k]]]*v[k] + f[plus[j,minus[k]]]*u[k])',
    'LP[l in G]': `Fre(${low})[l]^2 + Fim(${low})[l]^2 + sum(j in J, Fre(${high('j')})[l]^2 + Fim(${high('j')})[l]^2)`,
    'Uim(u in R[G], v in R[G])[0, n in nat, p in P[n], g in G]': 'v[g]',
    'Uim(u in R[G], v in R[G])[i+1, n in nat, p in P[n], g in G]': '0',
    'Ure(u in R[G], v in R[G])[0, n in nat, p in P[n], g in G]': 'u[g]',
    'Ure(u in R[G], v in R[G])[i+1, n in nat, p in P[n], g in G]': `sqrt${filtered(high('at[n,p,i]'), 'array(q in G, Ure(u, v)[i,n,p,q]), array(q in G, Uim(u, v)[i,n,p,q])')}`,
  },
  hypotheses: characterAxioms('G', '', 'n', 'k'),

  parts: {
    'energy of a convolution': {
      given: { c: array('G'), d: array('G'), a: array('G'), b: array('G') },
      states: `card(G)*${energy('c, d', 'a, b')} == sum(l in G, (Fre(c, d)[l]^2 + Fim(c, d)[l]^2)*(Fre(a, b)[l]^2 + Fim(a, b)[l]^2))`,
      derivation: [
        // Before it is squared: the squares of these double sums have a thousand summands.
        have(
          'of a convolution',
          'forall(l in G, (Fre(array(g in G, Cre(c, d, a, b)[g]), array(g in G, Cim(c, d, a, b)[g]))[l] == Fre(c, d)[l]*Fre(a, b)[l] - Fim(c, d)[l]*Fim(a, b)[l]) and (Fim(array(g in G, Cre(c, d, a, b)[g]), array(g in G, Cim(c, d, a, b)[g]))[l] == Fre(c, d)[l]*Fim(a, b)[l] + Fim(c, d)[l]*Fre(a, b)[l]))',
          [both([['==', 'rhs', ...convolved]], [['==', 'rhs', ...convolved]])],
        ),
        [
          '==',
          'sum(l in G, Fre(array(g in G, Cre(c, d, a, b)[g]), array(g in G, Cim(c, d, a, b)[g]))[l]^2 + Fim(array(g in G, Cre(c, d, a, b)[g]), array(g in G, Cim(c, d, a, b)[g]))[l]^2)',
          unfold('Fre', 'Fim'),
          lemma('circulant-dft-diagonalisation', {
            part: 'parseval',
            at: {
              ...characters,
              x: 'array(g in G, Cre(c, d, a, b)[g])',
              y: 'array(g in G, Cim(c, d, a, b)[g])',
            },
          }),
        ],
        [
          '==',
          'sum(l in G, (Fre(c, d)[l]*Fre(a, b)[l] - Fim(c, d)[l]*Fim(a, b)[l])^2 + (Fre(c, d)[l]*Fim(a, b)[l] + Fim(c, d)[l]*Fre(a, b)[l])^2)',
          hypothesis('of a convolution'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: { regimes: { 'four positions': fourPositions } },
    },
    'energy of one layer': {
      given: { a: array('G'), b: array('G') },
      states: `card(G)*(${energy(low, 'a, b')} + sum(j in J, ${energy(high('j'), 'a, b')})) == sum(l in G, LP[l]*(Fre(a, b)[l]^2 + Fim(a, b)[l]^2))`,
      derivation: [
        [
          '==',
          `card(G)*${energy(low, 'a, b')} + sum(j in J, card(G)*${energy(high('j'), 'a, b')})`,
          algebra(),
        ],
        [
          '==',
          `sum(l in G, (Fre(${low})[l]^2 + Fim(${low})[l]^2)*(Fre(a, b)[l]^2 + Fim(a, b)[l]^2)) + sum(j in J, sum(l in G, (Fre(${high('j')})[l]^2 + Fim(${high('j')})[l]^2)*(Fre(a, b)[l]^2 + Fim(a, b)[l]^2)))`,
          lemma(itself, { part: 'energy of a convolution', at: { c: 'phiRe', d: 'phiIm', a: 'a', b: 'b' } }),
          lemma(itself, {
            part: 'energy of a convolution',
            at: { c: 'array(q in G, psiRe[j,q])', d: 'array(q in G, psiIm[j,q])', a: 'a', b: 'b' },
          }),
        ],
        ['==', 'rhs', algebra(), unfold('LP')],
      ],
      instances: { regimes: { 'four positions': fourPositions, 'two filters': { sizes: { J: [2, 2] } } } },
    },
    'one layer': {
      hypotheses: contractive,
      given: { a: array('G'), b: array('G') },
      states: `${energy(low, 'a, b')} + sum(j in J, ${energy(high('j'), 'a, b')}) <= sum(g in G, a[g]^2 + b[g]^2)`,
      derivation: [
        [
          '==',
          `1/card(G)*(card(G)*(${energy(low, 'a, b')} + sum(j in J, ${energy(high('j'), 'a, b')})))`,
          algebra(),
        ],
        [
          '==',
          '1/card(G)*sum(l in G, LP[l]*(Fre(a, b)[l]^2 + Fim(a, b)[l]^2))',
          lemma(itself, { part: 'energy of one layer' }),
        ],
        ['<=', '1/card(G)*sum(l in G, 1*(Fre(a, b)[l]^2 + Fim(a, b)[l]^2))', hypothesis('Littlewood-Paley')],
        ['==', '1/card(G)*sum(l in G, Fre(a, b)[l]^2 + Fim(a, b)[l]^2)', algebra()],
        [
          '==',
          '1/card(G)*(card(G)*sum(g in G, a[g]^2 + b[g]^2))',
          unfold('Fre', 'Fim'),
          lemma('circulant-dft-diagonalisation', {
            part: 'parseval',
            at: { ...characters, x: 'a', y: 'b' },
          }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        raw: turnedRaw,
        regimes: {
          'two filters': { sizes: { J: [2, 2] } },
          'tight: half sums and differences': { construct: haar },
          'tight: turned half sums and differences': turnedHaar,
          'tight: one frequency and all others': oneFrequency,
        },
      },
    },
    'signals along longer paths': {
      without: anyTables,
      given: { a: array('G'), b: array('G') },
      states:
        'forall(i in nat, k in nat, p in P[k], j in J, g in G, i <= k, (Ure(a, b)[i,k+1,append[k,p,j],g] == Ure(a, b)[i,k,p,g]) and (Uim(a, b)[i,k+1,append[k,p,j],g] == Uim(a, b)[i,k,p,g]))',
      derivation: [
        induction('i', {
          base: [both([['==', 'rhs', unfold('Ure')]], [['==', 'rhs', unfold('Uim')]])],
          step: [
            have('within', 'i < k', [['<', 'rhs', sign()]]),
            have('weaker', 'i <= k', [['<=', 'rhs', sign()]]),
            both(
              [
                [
                  '==',
                  `sqrt${filtered(high('at[k+1,append[k,p,j],i]'), 'array(q in G, Ure(a, b)[i,k+1,append[k,p,j],q]), array(q in G, Uim(a, b)[i,k+1,append[k,p,j],q])')}`,
                  unfold('Ure'),
                ],
                [
                  '==',
                  `sqrt${filtered(high('at[k,p,i]'), 'array(q in G, Ure(a, b)[i,k,p,q]), array(q in G, Uim(a, b)[i,k,p,q])')}`,
                  hypothesis('P-before'),
                  hypothesis('induction'),
                ],
                ['==', 'rhs', unfold('Ure')],
              ],
              [['==', 'rhs', unfold('Uim')]],
            ),
          ],
        }),
      ],
      instances: { regimes: { 'two filters': { sizes: { J: [2, 2] } }, 'any tables': any } },
    },
    'one filter further': {
      without: anyTables,
      given: { a: array('G'), b: array('G') },
      states: `forall(k in nat, p in P[k], j in J, g in G, (Ure(a, b)[k+1,k+1,append[k,p,j],g] == sqrt${filtered(high('j'), signal('a, b'))}) and (Uim(a, b)[k+1,k+1,append[k,p,j],g] == 0))`,
      derivation: [
        both(
          [
            [
              '==',
              `sqrt${filtered(high('at[k+1,append[k,p,j],k]'), 'array(q in G, Ure(a, b)[k,k+1,append[k,p,j],q]), array(q in G, Uim(a, b)[k,k+1,append[k,p,j],q])')}`,
              unfold('Ure'),
            ],
            [
              '==',
              'rhs',
              hypothesis('P-last'),
              lemma(itself, { part: 'signals along longer paths', at: { a: 'a', b: 'b' } }),
            ],
          ],
          [['==', 'rhs', unfold('Uim')]],
        ),
      ],
      instances: { regimes: { 'two filters': { sizes: { J: [2, 2] } }, 'any tables': any } },
    },
    'distances in one layer': {
      hypotheses: contractive,
      given: { yRe: array('G'), yIm: array('G') },
      states: `forall(k in nat, sum(p in P[k], ${outputs()}) + sum(p in P[k+1], ${propagated('k+1')}) <= sum(p in P[k], ${propagated('k')}))`,
      derivation: [
        have(
          'next',
          `sum(p in P[k+1], ${propagated('k+1')}) <= sum(p in P[k], sum(j in J, ${energy(high('j'), difference())}))`,
          [
            [
              '==',
              `sum(p in P[k], sum(j in J, ${propagated('k+1', 'append[k,p,j]')}))`,
              hypothesis('P-extend', { at: { n: 'k', F: `array(p in P[k+1], ${propagated('k+1')})` } }),
            ],
            [
              '==',
              `sum(p in P[k], sum(j in J, sum(g in G, (sqrt${filtered(high('j'), signal(x))} - sqrt${filtered(high('j'), signal(y))})^2)))`,
              lemma(itself, { part: 'one filter further', at: { a: 'xRe', b: 'xIm' } }),
              lemma(itself, { part: 'one filter further', at: { a: 'yRe', b: 'yIm' } }),
            ],
            [
              '<=',
              `sum(p in P[k], sum(j in J, sum(g in G, (Cre(${high('j')}, ${signal(x)})[g] - Cre(${high('j')}, ${signal(y)})[g])^2 + (Cim(${high('j')}, ${signal(x)})[g] - Cim(${high('j')}, ${signal(y)})[g])^2)))`,
              lemma('modulus-nonexpansive', {
                at: {
                  r: `Cre(${high('j')}, ${signal(x)})[g]`,
                  s: `Cim(${high('j')}, ${signal(x)})[g]`,
                  t: `Cre(${high('j')}, ${signal(y)})[g]`,
                  w: `Cim(${high('j')}, ${signal(y)})[g]`,
                },
              }),
            ],
            ['==', 'rhs', unfold('Cre', 'Cim')],
          ],
        ),
        [
          '<=',
          `sum(p in P[k], ${outputs()}) + sum(p in P[k], sum(j in J, ${energy(high('j'), difference())}))`,
          hypothesis('next'),
        ],
        [
          '==',
          `sum(p in P[k], ${energy(low, difference())}) + sum(p in P[k], sum(j in J, ${energy(high('j'), difference())}))`,
          unfold('Cre', 'Cim'),
        ],
        [
          '==',
          `sum(p in P[k], ${energy(low, difference())} + sum(j in J, ${energy(high('j'), difference())}))`,
          algebra(),
        ],
        [
          '<=',
          'rhs',
          lemma(itself, {
            part: 'one layer',
            at: {
              a: `array(q in G, ${along(x).re} - ${along(y).re})`,
              b: `array(q in G, ${along(x).im} - ${along(y).im})`,
            },
          }),
        ],
      ],
      instances: {
        raw: { ...flatRaw, signal: array('G') },
        regimes: {
          'tight: a low-pass filter alone': { sizes: { G: [1, 1] }, construct: haar },
          'tight: flat envelopes': { ...flatPair, sizes: { G: [4, 4], J: [1, 2] } },
          'tight: a shift alone': { ...shiftAlone, sizes: { G: [2, 2], k: [0, 0], m: [0, 0] } },
          'tight: a shift by the other filter': {
            sizes: { J: [1, 2] },
            draw: { t: turns, r: turns },
            construct: {
              ...turned(['0', '0'], ['delta(q, place)', '0'], shares),
              'xRe[g in G]': '3*signal[g]',
              'xIm[g in G]': '4*signal[g]',
              'yRe[g in G]': '3*ratio*signal[g]',
              'yIm[g in G]': '4*ratio*signal[g]',
            },
          },
        },
      },
    },
    nonexpansive: {
      hypotheses: contractive,
      given: { yRe: array('G'), yIm: array('G') },
      states: `sqrt(sum(k in range(m+1), sum(p in P[k], ${outputs()}))) <= sqrt(sum(g in G, (xRe[g] - yRe[g])^2 + (xIm[g] - yIm[g])^2))`,
      derivation: [
        have(
          'start',
          `sum(p in P[0], ${propagated('0')}) == sum(g in G, (xRe[g] - yRe[g])^2 + (xIm[g] - yIm[g])^2)`,
          [
            ['==', 'card(P[0])*sum(g in G, (xRe[g] - yRe[g])^2 + (xIm[g] - yIm[g])^2)', unfold('Ure', 'Uim')],
            ['==', 'rhs', hypothesis('P-empty')],
          ],
        ),
        have(
          'with the rest',
          `forall(n in nat, sum(k in range(n), sum(p in P[k], ${outputs()})) + sum(p in P[n], ${propagated('n')}) <= sum(g in G, (xRe[g] - yRe[g])^2 + (xIm[g] - yIm[g])^2))`,
          [
            induction('n', {
              base: [
                ['==', `sum(p in P[0], ${propagated('0')})`, algebra()],
                ['==', 'rhs', hypothesis('start')],
              ],
              step: [
                [
                  '==',
                  `sum(k in range(n), sum(p in P[k], ${outputs()})) + (sum(p in P[n], ${outputs('n')}) + sum(p in P[n+1], ${propagated('n+1')}))`,
                  algebra(),
                ],
                [
                  '<=',
                  `sum(k in range(n), sum(p in P[k], ${outputs()})) + sum(p in P[n], ${propagated('n')})`,
                  lemma(itself, { part: 'distances in one layer', at: { k: 'n' } }),
                ],
                ['<=', 'rhs', hypothesis('induction')],
              ],
            }),
          ],
        ),
        [
          '<=',
          `sqrt(sum(k in range(m+1), sum(p in P[k], ${outputs()})) + sum(p in P[m+1], ${propagated('m+1')}))`,
          sign(),
        ],
        ['<=', 'rhs', hypothesis('with the rest', { at: { n: 'm+1' } })],
      ],
      instances: {
        raw: flatRaw,
        regimes: {
          'two filters': { sizes: { G: [1, 2], J: [2, 2], m: [1, 1] } },
          'tight: a shift alone': {
            ...shiftAlone,
            construct: {
              ...shiftAlone.construct,
              'yRe[g in G]': `xRe[g] - scale*(3 + delta(g, place))*${times(['1', '0'], 'r')[0]}`,
              'yIm[g in G]': `xIm[g] - scale*(3 + delta(g, place))*${times(['1', '0'], 'r')[1]}`,
            },
          },
          'tight: flat envelopes': { ...flatPair, sizes: { G: [4, 4], J: [1, 2], m: [1, 1] } },
          'tight: a difference that the low-pass filter passes': {
            sizes: { G: [4, 4], m: [1, 1] },
            draw: { place: { oneOf: [1, 3] }, t: turns, r: turns },
            construct: {
              ...turned(
                ['delta(q, zero) - re[place,q]/card(G)', '-im[place,q]/card(G)'],
                ['re[place,q]/card(G)', 'im[place,q]/card(G)'],
              ),
              'xRe[g in G]': '(scale + ratio)*re[place,g]',
              'xIm[g in G]': '(scale - ratio)*im[place,g]',
              'yRe[g in G]': 'scale*re[place,g]',
              'yIm[g in G]': 'scale*im[place,g]',
            },
          },
          'tight: a low-pass filter alone': {
            sizes: { G: [1, 1] },
            construct: { ...haar, 'xIm[g in G]': '0', 'yIm[g in G]': '0' },
          },
          'tight: half sums and differences of two points': {
            sizes: { G: [2, 2], m: [1, 1] },
            draw: { place: { tables: [1] } },
            construct: {
              ...haar,
              'xRe[g in G]': 'scale*(3 + delta(g, place))',
              'xIm[g in G]': '0',
              'yRe[g in G]': '0',
              'yIm[g in G]': '0',
            },
          },
        },
      },
    },
    energy: {
      hypotheses: { 'Littlewood-Paley equality': 'forall(l in G, LP[l] == 1)' },
      states: `sum(k in range(m+1), sum(p in P[k], ${energy(low, signal(x))})) + sum(p in P[m+1], ${rest('m+1')}) == sum(g in G, xRe[g]^2 + xIm[g]^2)`,
      derivation: [
        have(
          'one layer',
          `forall(a in R[G], b in R[G], ${energy(low, 'a, b')} + sum(j in J, ${energy(high('j'), 'a, b')}) == sum(g in G, a[g]^2 + b[g]^2))`,
          [
            [
              '==',
              `1/card(G)*(card(G)*(${energy(low, 'a, b')} + sum(j in J, ${energy(high('j'), 'a, b')})))`,
              algebra(),
            ],
            [
              '==',
              '1/card(G)*sum(l in G, LP[l]*(Fre(a, b)[l]^2 + Fim(a, b)[l]^2))',
              lemma(itself, { part: 'energy of one layer' }),
            ],
            [
              '==',
              '1/card(G)*sum(l in G, 1*(Fre(a, b)[l]^2 + Fim(a, b)[l]^2))',
              hypothesis('Littlewood-Paley equality'),
            ],
            ['==', '1/card(G)*sum(l in G, Fre(a, b)[l]^2 + Fim(a, b)[l]^2)', algebra()],
            [
              '==',
              '1/card(G)*(card(G)*sum(g in G, a[g]^2 + b[g]^2))',
              unfold('Fre', 'Fim'),
              lemma('circulant-dft-diagonalisation', {
                part: 'parseval',
                at: { ...characters, x: 'a', y: 'b' },
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'next',
          `forall(k in nat, sum(p in P[k], ${energy(low, signal(x))}) + sum(p in P[k+1], ${rest('k+1')}) == sum(p in P[k], ${rest('k')}))`,
          [
            [
              '==',
              `sum(p in P[k], ${energy(low, signal(x))}) + sum(p in P[k], sum(j in J, ${rest('k+1', 'append[k,p,j]')}))`,
              hypothesis('P-extend', { at: { n: 'k', F: `array(p in P[k+1], ${rest('k+1')})` } }),
            ],
            [
              '==',
              `sum(p in P[k], ${energy(low, signal(x))}) + sum(p in P[k], sum(j in J, ${energy(high('j'), signal(x))}))`,
              lemma(itself, { part: 'one filter further', at: { a: 'xRe', b: 'xIm' } }),
            ],
            [
              '==',
              `sum(p in P[k], ${energy(low, signal(x))} + sum(j in J, ${energy(high('j'), signal(x))}))`,
              algebra(),
            ],
            [
              '==',
              'rhs',
              hypothesis('one layer', {
                at: { a: `array(q in G, ${along(x).re})`, b: `array(q in G, ${along(x).im})` },
              }),
            ],
          ],
        ),
        have('start', `sum(p in P[0], ${rest('0')}) == sum(g in G, xRe[g]^2 + xIm[g]^2)`, [
          ['==', 'card(P[0])*sum(g in G, xRe[g]^2 + xIm[g]^2)', unfold('Ure', 'Uim')],
          ['==', 'rhs', hypothesis('P-empty')],
        ]),
        have(
          'with the rest',
          `forall(n in nat, sum(k in range(n), sum(p in P[k], ${energy(low, signal(x))})) + sum(p in P[n], ${rest('n')}) == sum(g in G, xRe[g]^2 + xIm[g]^2))`,
          [
            induction('n', {
              base: [
                ['==', `sum(p in P[0], ${rest('0')})`, algebra()],
                ['==', 'rhs', hypothesis('start')],
              ],
              step: [
                [
                  '==',
                  `sum(k in range(n), sum(p in P[k], ${energy(low, signal(x))})) + (sum(p in P[n], ${energy(low, signal(x, 'n'))}) + sum(p in P[n+1], ${rest('n+1')}))`,
                  algebra(),
                ],
                [
                  '==',
                  `sum(k in range(n), sum(p in P[k], ${energy(low, signal(x))})) + sum(p in P[n], ${rest('n')})`,
                  hypothesis('next', { at: { k: 'n' } }),
                ],
                ['==', 'rhs', hypothesis('induction')],
              ],
            }),
          ],
        ),
        ['==', 'rhs', hypothesis('with the rest', { at: { n: 'm+1' } })],
      ],
      instances: {
        raw: flatRaw,
        construct: haar,
        regimes: {
          'two filters': { sizes: { G: [1, 2], J: [2, 2], m: [1, 1] } },
          'turned half sums and differences': turnedHaar,
          'one frequency and all others': { ...oneFrequency, sizes: { G: [4, 4], m: [0, 0] } },
          'flat envelopes': { ...flat, sizes: { G: [4, 4], J: [1, 2], m: [0, 1] } },
        },
      },
    },
    'energy of a signal with flat envelopes': {
      hypotheses: {
        'Littlewood-Paley equality': 'forall(l in G, LP[l] == 1)',
        'zero mean': 'forall(j in J, (sum(q in G, psiRe[j,q]) == 0) and (sum(q in G, psiIm[j,q]) == 0))',
        'flat envelopes': `forall(j in J, g in G, ${envelope('g')} == ${envelope('zero')})`,
      },
      states: `sum(k in range(2), sum(p in P[k], ${energy(low, signal(x))})) == sum(g in G, xRe[g]^2 + xIm[g]^2)`,
      derivation: [
        have(
          'constants',
          'forall(j in J, z in real, g in G, (sum(t in G, psiRe[j,plus[g,minus[t]]]*z) == 0) and (sum(t in G, psiIm[j,plus[g,minus[t]]]*z) == 0))',
          [
            both(
              [
                ['==', 'z*sum(t in G, psiRe[j,plus[g,minus[t]]])', algebra()],
                [
                  '==',
                  'z*sum(q in G, psiRe[j,q])',
                  lemma('finite-commutative-group', {
                    part: 'reflection',
                    at: { ...group, f: 'array(q in G, psiRe[j,q])', a: 'g' },
                  }),
                ],
                ['==', 'rhs', hypothesis('zero mean')],
              ],
              [
                ['==', 'z*sum(t in G, psiIm[j,plus[g,minus[t]]])', algebra()],
                [
                  '==',
                  'z*sum(q in G, psiIm[j,q])',
                  lemma('finite-commutative-group', {
                    part: 'reflection',
                    at: { ...group, f: 'array(q in G, psiIm[j,q])', a: 'g' },
                  }),
                ],
                ['==', 'rhs', hypothesis('zero mean')],
              ],
            ),
          ],
        ),
        have(
          'envelope',
          `forall(p in P[0], i in J, g in G, Ure(${x})[1,1,append[0,p,i],g] == sqrt(${envelope('zero', 'i')}))`,
          [
            [
              '==',
              `sqrt${filtered(high('i'), signal(x, '0'))}`,
              lemma(itself, { part: 'one filter further', at: { a: 'xRe', b: 'xIm', k: '0' } }),
            ],
            ['==', `sqrt(${envelope('g', 'i')})`, unfold('Ure', 'Uim')],
            ['==', 'rhs', hypothesis('flat envelopes')],
          ],
        ),
        have('nothing left', `sum(p in P[2], ${rest('2')}) == 0`, [
          [
            '==',
            `sum(p in P[1], sum(j in J, ${rest('2', 'append[1,p,j]')}))`,
            hypothesis('P-extend', { at: { n: '1', F: `array(p in P[2], ${rest('2')})` } }),
          ],
          [
            '==',
            `sum(p in P[1], sum(j in J, ${energy(high('j'), signal(x, '1'))}))`,
            lemma(itself, { part: 'one filter further', at: { a: 'xRe', b: 'xIm', k: '1' } }),
          ],
          [
            '==',
            `sum(p in P[0], sum(i in J, sum(j in J, ${energy(high('j'), signal(x, '1', 'append[0,p,i]'))})))`,
            hypothesis('P-extend', {
              at: { n: '0', F: `array(p in P[1], sum(j in J, ${energy(high('j'), signal(x, '1'))}))` },
            }),
          ],
          [
            '==',
            `sum(p in P[0], sum(i in J, sum(j in J, ${energy(high('j'), `array(q in G, sqrt(${envelope('zero', 'i')})), array(q in G, 0)`)})))`,
            hypothesis('envelope'),
            unfold('Uim'),
          ],
          [
            '==',
            'sum(p in P[0], sum(i in J, sum(j in J, sum(g in G, 0^2 + 0^2))))',
            unfold('Cre', 'Cim'),
            hypothesis('constants'),
          ],
          ['==', 'rhs', algebra()],
        ]),
        [
          '==',
          `sum(k in range(2), sum(p in P[k], ${energy(low, signal(x))})) + sum(p in P[2], ${rest('2')})`,
          hypothesis('nothing left'),
        ],
        ['==', 'rhs', lemma(itself, { part: 'energy', at: { m: '1' } })],
      ],
      instances: {
        sizes: { G: [2, 2] },
        raw: { ...flatRaw, signal: array('G') },
        construct: { ...haar, 'xIm[g in G]': '0' },
        regimes: {
          'a constant and a frequency': { ...flat, sizes: { G: [4, 4], J: [1, 2] } },
          'a shift alone': {
            ...shiftAlone,
            construct: { ...shiftAlone.construct, 'xIm[g in G]': 'signal[g]' },
          },
        },
      },
    },
    'convolutions and shifts': {
      without: noCharacters,
      given: { c: array('G'), d: array('G'), a: array('G'), b: array('G'), s: element('G') },
      states: `forall(g in G, (Cre(c, d, ${moved('a')}, ${moved('b')})[g] == Cre(c, d, a, b)[plus[g,minus[s]]]) and (Cim(c, d, ${moved('a')}, ${moved('b')})[g] == Cim(c, d, a, b)[plus[g,minus[s]]]))`,
      derivation: [
        have(
          'real kernels',
          'forall(kernel in R[G], z in R[G], i in G, sum(j in G, kernel[plus[i,minus[j]]]*z[plus[j,minus[s]]]) == sum(j in G, kernel[plus[plus[i,minus[s]],minus[j]]]*z[j]))',
          [
            [
              '==',
              'rhs',
              lemma('convolution-shift-equivariance', {
                part: 'convolutions commute with shifts',
                at: { ...group, kernel: 'kernel', x: 'z', s: 's', i: 'i' },
              }),
            ],
          ],
        ),
        both(
          [
            [
              '==',
              'sum(j in G, c[plus[g,minus[j]]]*a[plus[j,minus[s]]]) - sum(j in G, d[plus[g,minus[j]]]*b[plus[j,minus[s]]])',
              unfold('Cre'),
            ],
            [
              '==',
              'sum(j in G, c[plus[plus[g,minus[s]],minus[j]]]*a[j]) - sum(j in G, d[plus[plus[g,minus[s]],minus[j]]]*b[j])',
              hypothesis('real kernels', { at: { kernel: 'c', z: 'a', i: 'g' } }),
              hypothesis('real kernels', { at: { kernel: 'd', z: 'b', i: 'g' } }),
            ],
            ['==', 'rhs', unfold('Cre')],
          ],
          [
            [
              '==',
              'sum(j in G, c[plus[g,minus[j]]]*b[plus[j,minus[s]]]) + sum(j in G, d[plus[g,minus[j]]]*a[plus[j,minus[s]]])',
              unfold('Cim'),
            ],
            [
              '==',
              'sum(j in G, c[plus[plus[g,minus[s]],minus[j]]]*b[j]) + sum(j in G, d[plus[plus[g,minus[s]],minus[j]]]*a[j])',
              hypothesis('real kernels', { at: { kernel: 'c', z: 'b', i: 'g' } }),
              hypothesis('real kernels', { at: { kernel: 'd', z: 'a', i: 'g' } }),
            ],
            ['==', 'rhs', unfold('Cim')],
          ],
        ),
      ],
      instances: { regimes: { 'three positions': three } },
    },
    covariance: {
      without: noCharacters,
      given: { s: element('G') },
      states: `forall(i in nat, n in nat, p in P[n], g in G, (Ure(${shifted})[i,n,p,g] == Ure(${x})[i,n,p,plus[g,minus[s]]]) and (Uim(${shifted})[i,n,p,g] == Uim(${x})[i,n,p,plus[g,minus[s]]]))`,
      derivation: [
        induction('i', {
          base: [both([['==', 'rhs', unfold('Ure')]], [['==', 'rhs', unfold('Uim')]])],
          step: [
            both(
              [
                [
                  '==',
                  `sqrt${filtered(high('at[n,p,i]'), `array(q in G, Ure(${shifted})[i,n,p,q]), array(q in G, Uim(${shifted})[i,n,p,q])`)}`,
                  unfold('Ure'),
                ],
                [
                  '==',
                  `sqrt${filtered(high('at[n,p,i]'), `array(q in G, Ure(${x})[i,n,p,plus[q,minus[s]]]), array(q in G, Uim(${x})[i,n,p,plus[q,minus[s]]])`)}`,
                  hypothesis('induction'),
                ],
                [
                  '==',
                  `sqrt(Cre(${high('at[n,p,i]')}, array(q in G, Ure(${x})[i,n,p,q]), array(q in G, Uim(${x})[i,n,p,q]))[plus[g,minus[s]]]^2 + Cim(${high('at[n,p,i]')}, array(q in G, Ure(${x})[i,n,p,q]), array(q in G, Uim(${x})[i,n,p,q]))[plus[g,minus[s]]]^2)`,
                  lemma(itself, {
                    part: 'convolutions and shifts',
                    at: {
                      c: 'array(q in G, psiRe[at[n,p,i],q])',
                      d: 'array(q in G, psiIm[at[n,p,i],q])',
                      a: `array(q in G, Ure(${x})[i,n,p,q])`,
                      b: `array(q in G, Uim(${x})[i,n,p,q])`,
                      s: 's',
                    },
                  }),
                ],
                ['==', 'rhs', unfold('Ure')],
              ],
              [['==', 'rhs', unfold('Uim')]],
            ),
          ],
        }),
      ],
      instances: { regimes: { 'three positions': three } },
    },
    'outputs move with the signal': {
      without: noCharacters,
      given: { s: element('G') },
      states: `forall(k in nat, p in P[k], g in G, (Cre(${low}, ${signal(shifted)})[g] == Cre(${low}, ${signal(x)})[plus[g,minus[s]]]) and (Cim(${low}, ${signal(shifted)})[g] == Cim(${low}, ${signal(x)})[plus[g,minus[s]]]))`,
      derivation: [
        both(
          ...((['Cre', 'Cim'] as const).map(
            (C) =>
              [
                [
                  '==',
                  `${C}(${low}, array(q in G, ${along(x, 'k', 'p', 'plus[q,minus[s]]').re}), array(q in G, ${along(x, 'k', 'p', 'plus[q,minus[s]]').im}))[g]`,
                  lemma(itself, { part: 'covariance', at: { s: 's' } }),
                ],
                [
                  '==',
                  'rhs',
                  lemma(itself, {
                    part: 'convolutions and shifts',
                    at: {
                      c: 'phiRe',
                      d: 'phiIm',
                      a: `array(q in G, ${along(x).re})`,
                      b: `array(q in G, ${along(x).im})`,
                      s: 's',
                    },
                  }),
                ],
              ] as const,
          ) as [never, never]),
        ),
      ],
      instances: { regimes: { 'three positions': three } },
    },
    'invariance under an average': {
      without: noCharacters,
      given: { s: element('G') },
      hypotheses: {
        'the low-pass filter is the average': 'forall(q in G, (phiRe[q] == 1/card(G)) and (phiIm[q] == 0))',
      },
      states: `forall(k in nat, p in P[k], g in G, (Cre(${low}, ${signal(shifted)})[g] == Cre(${low}, ${signal(x)})[g]) and (Cim(${low}, ${signal(shifted)})[g] == Cim(${low}, ${signal(x)})[g]))`,
      derivation: [
        both(
          ...((['Cre', 'Cim'] as const).map(
            (C) =>
              [
                [
                  '==',
                  `${C}(${low}, ${signal(x)})[plus[g,minus[s]]]`,
                  lemma(itself, { part: 'outputs move with the signal', at: { s: 's' } }),
                ],
                [
                  '==',
                  `sum(q in G, 1/card(G)*${C === 'Cre' ? along(x).re : along(x).im})`,
                  unfold(C),
                  hypothesis('the low-pass filter is the average'),
                ],
                ['==', 'rhs', unfold(C), hypothesis('the low-pass filter is the average')],
              ] as const,
          ) as [never, never]),
        ),
      ],
      instances: {
        construct: { 'phiRe[q in G]': '1/card(G)', 'phiIm[q in G]': '0' },
        regimes: { 'three positions': three },
      },
    },
    'a difference of low-pass filters': {
      without: ['neutral', 'inverse', ...noCharacters],
      given: { a: array('G'), b: array('G'), s: element('G') },
      states: `forall(g in G, (Cre(${moving}, a, b)[g] == Cre(${low}, a, b)[g] - Cre(${low}, a, b)[plus[g,minus[s]]]) and (Cim(${moving}, a, b)[g] == Cim(${low}, a, b)[g] - Cim(${low}, a, b)[plus[g,minus[s]]]))`,
      derivation: [
        have(
          'exchange',
          'forall(r in G, t in G, plus[plus[r,minus[t]],minus[s]] == plus[plus[r,minus[s]],minus[t]])',
          [
            [
              '==',
              'delta(plus[r,plus[minus[t],minus[s]]], plus[plus[r,minus[s]],minus[t]])',
              hypothesis('associative', { at: { j: 'r', k: 'minus[t]', n: 'minus[s]' } }),
            ],
            [
              '==',
              'delta(plus[r,plus[minus[s],minus[t]]], plus[plus[r,minus[s]],minus[t]])',
              hypothesis('commutative', { at: { j: 'minus[t]', k: 'minus[s]' } }),
            ],
            [
              '==',
              'delta(plus[plus[r,minus[s]],minus[t]], plus[plus[r,minus[s]],minus[t]])',
              hypothesis('associative', { at: { j: 'r', k: 'minus[s]', n: 'minus[t]' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        both(
          [
            [
              '==',
              'sum(j in G, (phiRe[plus[g,minus[j]]] - phiRe[plus[plus[g,minus[j]],minus[s]]])*a[j] - (phiIm[plus[g,minus[j]]] - phiIm[plus[plus[g,minus[j]],minus[s]]])*b[j])',
              unfold('Cre'),
            ],
            [
              '==',
              'sum(j in G, (phiRe[plus[g,minus[j]]] - phiRe[plus[plus[g,minus[s]],minus[j]]])*a[j] - (phiIm[plus[g,minus[j]]] - phiIm[plus[plus[g,minus[s]],minus[j]]])*b[j])',
              hypothesis('exchange', { at: { r: 'g', t: 'j' } }),
            ],
            ['==', 'rhs', unfold('Cre')],
          ],
          [
            [
              '==',
              'sum(j in G, (phiRe[plus[g,minus[j]]] - phiRe[plus[plus[g,minus[j]],minus[s]]])*b[j] + (phiIm[plus[g,minus[j]]] - phiIm[plus[plus[g,minus[j]],minus[s]]])*a[j])',
              unfold('Cim'),
            ],
            [
              '==',
              'sum(j in G, (phiRe[plus[g,minus[j]]] - phiRe[plus[plus[g,minus[s]],minus[j]]])*b[j] + (phiIm[plus[g,minus[j]]] - phiIm[plus[plus[g,minus[s]],minus[j]]])*a[j])',
              hypothesis('exchange', { at: { r: 'g', t: 'j' } }),
            ],
            ['==', 'rhs', unfold('Cim')],
          ],
        ),
      ],
      instances: {
        regimes: {
          'three positions': three,
          'neither neutral nor inverse': {
            ...any,
            draw: {
              ...any.draw,
              plus: {
                tables: [
                  [
                    [0, 1],
                    [1, 1],
                  ],
                  [
                    [1, 1],
                    [1, 1],
                  ],
                ],
              },
            },
          },
        },
      },
    },
    'one path': {
      given: { s: element('G') },
      states: `forall(k in nat, p in P[k], sqrt(${energy(moving, signal(x))}) <= ${most}*sqrt(${rest('k')}))`,
      derivation: [
        have(
          'transform',
          `forall(l in G, sqrt(Fre(${moving})[l]^2 + Fim(${moving})[l]^2) == sqrt(((1 - re[l,s])^2 + im[l,s]^2)*(Fre(${low})[l]^2 + Fim(${low})[l]^2)))`,
          [
            [
              '==',
              `sqrt((Fre(${low})[l] - sum(j in G, re[l,j]*phiRe[plus[j,minus[s]]] - im[l,j]*phiIm[plus[j,minus[s]]]))^2 + (Fim(${low})[l] - sum(j in G, re[l,j]*phiIm[plus[j,minus[s]]] + im[l,j]*phiRe[plus[j,minus[s]]]))^2)`,
              unfold('Fre', 'Fim'),
            ],
            [
              '==',
              `sqrt((Fre(${low})[l] - (Fre(${low})[l]*re[l,s] - Fim(${low})[l]*im[l,s]))^2 + (Fim(${low})[l] - (Fre(${low})[l]*im[l,s] + Fim(${low})[l]*re[l,s]))^2)`,
              unfold('Fre', 'Fim'),
              lemma('circulant-dft-diagonalisation', {
                part: 'columns',
                at: { ...characters, c: 'phiRe', d: 'phiIm', l: 'l', k: 's' },
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        [
          '<=',
          `max(l in G, sqrt(Fre(${moving})[l]^2 + Fim(${moving})[l]^2))*sqrt(${rest('k')})`,
          unfold('Fre', 'Fim', 'Cre', 'Cim'),
          lemma('circulant-dft-diagonalisation', {
            part: 'spectral-norm-bound',
            at: {
              ...characters,
              c: movingParts[0],
              d: movingParts[1],
              x: `array(q in G, ${along(x).re})`,
              y: `array(q in G, ${along(x).im})`,
            },
          }),
        ],
        ['==', 'rhs', hypothesis('transform')],
      ],
      instances: {
        sizes: { G: [2, 2], J: [1, 1] },
        draw: { s: { tables: [1] } },
        regimes: {
          'tight: a single frequency': {
            sizes: { G: [4, 4], J: [1, 1], k: [0, 0] },
            draw: { s: { tables: [2] }, xRe: { tables: [[1, 7, -1, -7]] }, xIm: { tables: [[0, 0, 0, 0]] } },
            construct: { 'phiRe[q in G]': 'delta(q, zero)', 'phiIm[q in G]': '0' },
          },
        },
      },
    },
    'all paths': {
      given: { s: element('G') },
      states: `(${moveAll} <= ${most}*sqrt(sum(k in range(m+1), sum(p in P[k], ${rest('k')})))) and (${moveAll} <= ${most}*sum(k in range(m+1), sum(p in P[k], sqrt(${rest('k')}))))`,
      derivation: [
        have('path', `forall(k in nat, p in P[k], ${moveOne} <= ${most}^2*${rest('k')})`, [
          have('root', `sqrt(${energy(moving, signal(x))}) <= ${most}*sqrt(${rest('k')})`, [
            ['<=', 'rhs', lemma(itself, { part: 'one path', at: { s: 's', k: 'k', p: 'p' } })],
          ]),
          [
            '==',
            `sum(g in G, (Cre(${low}, ${signal(x)})[plus[g,minus[s]]] - Cre(${low}, ${signal(x)})[g])^2 + (Cim(${low}, ${signal(x)})[plus[g,minus[s]]] - Cim(${low}, ${signal(x)})[g])^2)`,
            lemma(itself, { part: 'outputs move with the signal', at: { s: 's' } }),
          ],
          [
            '==',
            `sum(g in G, (Cre(${low}, ${signal(x)})[g] - Cre(${low}, ${signal(x)})[plus[g,minus[s]]])^2 + (Cim(${low}, ${signal(x)})[g] - Cim(${low}, ${signal(x)})[plus[g,minus[s]]])^2)`,
            algebra(),
          ],
          [
            '==',
            energy(moving, signal(x)),
            lemma(itself, {
              part: 'a difference of low-pass filters',
              at: { s: 's', a: `array(q in G, ${along(x).re})`, b: `array(q in G, ${along(x).im})` },
            }),
          ],
          ['==', `sqrt(${energy(moving, signal(x))})*sqrt(${energy(moving, signal(x))})`, algebra()],
          [
            '<=',
            `sqrt(${energy(moving, signal(x))})*(${most}*sqrt(${rest('k')}))`,
            hypothesis('root', { times: `sqrt(${energy(moving, signal(x))})` }),
          ],
          [
            '<=',
            `(${most}*sqrt(${rest('k')}))*(${most}*sqrt(${rest('k')}))`,
            hypothesis('root', { times: `${most}*sqrt(${rest('k')})` }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'squares',
          `sum(k in range(m+1), sum(p in P[k], ${moveOne})) <= ${most}^2*sum(k in range(m+1), sum(p in P[k], ${rest('k')}))`,
          [
            [
              '<=',
              `sum(k in range(m+1), sum(p in P[k], ${most}^2*${rest('k')}))`,
              hypothesis('path', { at: { k: 'k', p: 'p' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('sharp', `${moveAll} <= ${most}*sqrt(sum(k in range(m+1), sum(p in P[k], ${rest('k')})))`, [
          ['<=', `sqrt(${most}^2*sum(k in range(m+1), sum(p in P[k], ${rest('k')})))`, hypothesis('squares')],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'paths of one length',
          `forall(k in nat, sqrt(sum(p in P[k], ${rest('k')})) <= sum(p in P[k], sqrt(${rest('k')})))`,
          [
            ['==', `sqrt(sum(p in P[k], sqrt(${rest('k')})^2))`, algebra()],
            [
              '<=',
              'rhs',
              lemma('root-of-sum-of-squares', {
                at: { A: 'P[k]', y: `array(p in P[k], sqrt(${rest('k')}))` },
              }),
            ],
          ],
        ),
        have(
          'lengths',
          `sqrt(sum(k in range(m+1), sum(p in P[k], ${rest('k')}))) <= sum(k in range(m+1), sqrt(sum(p in P[k], ${rest('k')})))`,
          [
            ['==', `sqrt(sum(k in range(m+1), sqrt(sum(p in P[k], ${rest('k')}))^2))`, algebra()],
            [
              '<=',
              'rhs',
              lemma('root-of-sum-of-squares', {
                at: { A: 'range(m+1)', y: `array(k in range(m+1), sqrt(sum(p in P[k], ${rest('k')})))` },
              }),
            ],
          ],
        ),
        both(
          [['<=', 'rhs', hypothesis('sharp')]],
          [
            ['<=', `${most}*sqrt(sum(k in range(m+1), sum(p in P[k], ${rest('k')})))`, hypothesis('sharp')],
            [
              '<=',
              `${most}*sum(k in range(m+1), sqrt(sum(p in P[k], ${rest('k')})))`,
              hypothesis('lengths', { times: most }),
            ],
            ['<=', 'rhs', hypothesis('paths of one length')],
          ],
        ),
      ],
      instances: {
        sizes: { G: [2, 2], J: [1, 1] },
        draw: { s: { tables: [1] } },
        regimes: {
          'tight: a single frequency': {
            sizes: { G: [4, 4], J: [1, 1], m: [0, 0] },
            draw: { s: { tables: [2] }, xRe: { tables: [[1, 7, -1, -7]] }, xIm: { tables: [[0, 0, 0, 0]] } },
            construct: { 'phiRe[q in G]': 'delta(q, zero)', 'phiIm[q in G]': '0' },
          },
        },
      },
    },
    'the modulus of a difference of characters': {
      without: anyTables,
      given: { theta: real() },
      states: 'sqrt((1 - cos(2*theta))^2 + sin(2*theta)^2) == 2*abs(sin(theta))',
      derivation: [
        have('squared', '(1 - cos(2*theta))^2 + sin(2*theta)^2 == (2*sin(theta))^2', [
          ['==', '1 - 2*cos(2*theta) + (sin(2*theta)^2 + cos(2*theta)^2)', algebra()],
          [
            '==',
            '1 - 2*cos(2*theta) + 1',
            lemma('trigonometric-identities', { part: 'circle', at: { x: '2*theta' } }),
          ],
          [
            '==',
            '1 - 2*(1 - 2*sin(theta)^2) + 1',
            lemma('trigonometric-identities', { part: 'cosine-of-twice-by-one-square', at: { x: 'theta' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('root', 'forall(z in real, z == (2*sin(theta))^2, sqrt(z) == 2*abs(sin(theta)))', [
          ['==', 'sqrt((2*sin(theta))^2)', hypothesis('assumed')],
          ['==', 'rhs', algebra()],
        ]),
        by(hypothesis('root', { at: { z: '(1 - cos(2*theta))^2 + sin(2*theta)^2' } })),
      ],
    },
  },

  instances: {
    sizes: { G: [1, 2], J: [1, 1], m: [0, 1], k: [0, 1], n: [0, 1], i: [0, 1] },
    draw: tables,
    raw: { lowRe: array('G'), lowIm: array('G'), bandRe: array('J', 'G'), bandIm: array('J', 'G') },
    construct: {
      'phiRe[q in G]': `lowRe[q]/${size}`,
      'phiIm[q in G]': `lowIm[q]/${size}`,
      'psiRe[j in J, q in G]': `bandRe[j,q]/${size}`,
      'psiIm[j in J, q in G]': `bandIm[j,q]/${size}`,
    },
  },

  controls: {
    'filters of twice the energy': {
      part: 'nonexpansive',
      without: ['Littlewood-Paley'],
      counterexample: { ...one, phiRe: [1], psiRe: [[1]], xRe: [1], yRe: [0], yIm: [0] },
      instances: {
        construct: {
          'phiRe[q in G]': 'delta(q, zero)',
          'phiIm[q in G]': '0',
          'psiRe[j in J, q in G]': 'delta(q, zero)',
          'psiIm[j in J, q in G]': '0',
        },
      },
      because: 'one point, phi = psi = 1: the outputs 1 and 1 have length sqrt(2), x has length 1',
    },
    'the square of the rectifier instead of the modulus': {
      part: 'nonexpansive',
      where: {
        'Ure(u in R[G], v in R[G])[0, n in nat, p in P[n], g in G]': 'u[g]',
        'Ure(u in R[G], v in R[G])[i+1, n in nat, p in P[n], g in G]': `relu(Cre(${high('at[n,p,i]')}, ${propagating})[g])^2`,
      },
      counterexample: { ...one, phiRe: ['3/5'], psiRe: [['4/5']], xRe: [5], yRe: [0], yIm: [0] },
      instances: {
        sizes: { G: [1, 1], J: [1, 1], m: [1, 1] },
        draw: { xRe: { between: [5, 9] } },
        construct: {
          'phiRe[q in G]': '3/5',
          'phiIm[q in G]': '0',
          'psiRe[j in J, q in G]': '4/5',
          'psiIm[j in J, q in G]': '0',
          'yRe[g in G]': '0',
          'yIm[g in G]': '0',
        },
      },
      because: 'one point, phi = 3/5, psi = 4/5, x = 5: the outputs 3 and 16*3/5',
    },
    'an impulse as an invariant low-pass filter': {
      part: 'invariance under an average',
      without: ['the low-pass filter is the average'],
      counterexample: { ...two, phiRe: [1, 0], psiRe: [[0, 0]], xRe: [1, 0], s: 1, k: 0, p: 0, g: 0 },
      instances: { construct: { 'phiRe[q in G]': 'delta(q, zero)' } },
      because: 'the impulse at 0 moves to 1, and its value at 0 with it',
    },
    'an average without a modulus': {
      part: 'energy of a signal with flat envelopes',
      where: {
        'Uim(u in R[G], v in R[G])[0, n in nat, p in P[n], g in G]': 'v[g]',
        'Uim(u in R[G], v in R[G])[i+1, n in nat, p in P[n], g in G]': '0',
        'Ure(u in R[G], v in R[G])[0, n in nat, p in P[n], g in G]': 'u[g]',
        'Ure(u in R[G], v in R[G])[i+1, n in nat, p in P[n], g in G]': `Cre(${high('at[n,p,i]')}, ${propagating})[g]`,
      },
      counterexample: { ...two, phiRe: ['1/2', '1/2'], psiRe: [['1/2', '-1/2']], xRe: [1, -1] },
      because: 'on two points the average of (1,-1) is 0, as that of its differences is: 0 instead of 2',
    },
    'one percent less': {
      part: 'nonexpansive',
      replace: ['<= sqrt', '<= 99/100*sqrt'],
      counterexample: { ...one, phiRe: [1], psiRe: [[0]], xRe: [1], yRe: [0], yIm: [0] },
      instances: { sizes: { G: [1, 1] }, construct: haar },
      because: 'phi = 1 alone passes the signal on',
    },
    'the energy without the rest': {
      part: 'energy',
      replace: [` + sum(p in P[m+1], ${rest('m+1')})`, ''],
      counterexample: { ...one, phiRe: ['3/5'], psiRe: [['4/5']], xRe: [1], m: 0 },
      instances: { sizes: { G: [2, 2], m: [0, 0] } },
      because: 'one point, phi = 3/5: 9/25 instead of 1',
    },
  },
});
