/**
 * # Teeth of a deep network, and how many of them a shallow one misses
 *
 * T(x) = 2 relu(x) - 4 relu(x - 1/2), a layer of two units, is the tent 1 - |2 x - 1| for x >= 0. T^k, of k such layers, is affine on each
 * [j/2^k, (j + 1)/2^k], where it is par[j] + (1 - 2 par[j]) (2^k x - j) with par[j] = j mod 2: slopes 2^k and -2^k in turn, 2^k pieces, values
 * 0 and 1 in turn at the grid points. Labels 1[g >= 1/2] at j/2^k, j < 2^k, that change c times along the grid are wrong at
 * (2^k - 1 - c)/2 points or more. A function with p affine pieces, continuous or not, changes its label 2 p - 1 times at most, and is wrong
 * at a fraction of 1/2 - p/2^k of the points or more (a quarter for p = 2^(k-2), not a half); a continuous one changes it p times at most
 * and is wrong at 1/2 - (p + 1)/2^(k+1).
 * A function has n + 1 affine pieces at most if there are n points on the line, in any order, such that it is affine on every interval that
 * has none of them inside. One hidden layer of n units with an affine term has n + 1 pieces at most, depth hidden layers of width units
 * (width + 1)^depth, which is at most (2 width)^depth; so both miss what such numbers of continuous pieces miss.
 * One hidden layer of n units with an affine term that equals T^k on [0, 1] has n >= 2^k - 1, with equality for a unit at each interior grid
 * point; that 2^k - 2 units suffice is the negation of this part.
 * Not claimed: that training finds such networks; the distance of T^k from g in the mean (there are no integrals in the language);
 * the number of regions of one hidden layer in several dimensions.
 */
import {
  algebra,
  array,
  both,
  by,
  cases,
  choice,
  contradiction,
  fn,
  have,
  hypothesis,
  type InstanceSpec,
  induction,
  lemma,
  natural,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const id = 'sawtooth-depth-separation';

const h = '1/2^(k+1)';
const x = '((j + 1)/2^k)';
/** Whether unit i has its kink next to the interior grid point j + 1. */
const near = (i: string) => `indicator(abs(w[${i}]*${x} + b[${i}]) < abs(w[${i}])*${h})`;

const errors = 'sum(j in range(m+1), abs(label(j) - indicator(1/2 <= iterate(j/2^k)[k])))/2^k';
/** On [x, y], at z between, f is affine. */
const chord = (f: (x: string) => string) => `(y - x)*${f('z')} == (y - z)*${f('x')} + (z - x)*${f('y')}`;
const noneInside = (n: string) => `forall(i in range(${n}), (t[i] - x)*(y - t[i]) <= 0)`;
/** g has at most n + 1 affine pieces: it is affine wherever none of the n points t lies inside. */
const affineBetween = (n: string) =>
  `forall(x in R, z in R, y in R, x <= z, z <= y, ${noneInside(n)}, ${chord((x) => `g(${x})`)})`;
const layerAffine = (n: string) =>
  `forall(l in range(width), x in R, z in R, y in R, x <= z, z <= y, ${noneInside(n)}, ${chord((x) => `act(${x})[s,l]`)})`;
const before = (l: string, x: string) =>
  `(sum(o in range(width), W[s,${l},o]*act(${x})[s,o]) + shift[s,${l}])`;

const shallow = {
  n: natural(),
  c: array('nat'),
  w: array('nat'),
  b: array('nat'),
  level: real(),
  slope: real(),
};
const shallowNetwork =
  'forall(x in R, g(x) == level + slope*x + sum(i in range(n), c[i]*relu(w[i]*x + b[i])))';
const deep = {
  given: {
    width: natural(),
    depth: natural(),
    W: array('nat', 'nat', 'nat'),
    shift: array('nat', 'nat'),
    last: array('nat'),
    offset: real(),
  },
  where: {
    'act(x in R)[0, i in nat]': 'x',
    'act(x in R)[s+1, i in nat]': 'relu(sum(l in range(width), W[s,i,l]*act(x)[s,l]) + shift[s,i])',
  },
  hypotheses: {
    'hidden layers': 'forall(x in R, g(x) == offset + sum(i in range(width), last[i]*act(x)[depth,i]))',
  },
};

const deepInstances = {
  sizes: { width: [0, 2], depth: [0, 1] },
  models: { g: 'map(u in R, offset + sum(i in range(width), last[i]*act(u)[depth,i]))' },
} satisfies InstanceSpec;

/** A network of one layer that changes its label five times. */
const fourUnits = {
  sizes: { width: [4, 4], depth: [1, 1], k: [3, 3] },
  construct: {
    'W[r in nat, i in nat, l in nat]': 'indicator(l == 0)*(1 - 2*indicator(i == 2))',
    'shift[r in nat, i in nat]': '-(1 - 2*indicator(i == 2))*(i + 1)/8',
    'last[i in nat]': '-16*(1 - 2*par[i]) - 8*indicator(i == 0)',
    offset: '5',
  },
} satisfies InstanceSpec;

/** One piece that takes both labels of two points. */
const tightPieces = {
  sizes: { k: [1, 1] as const },
  models: { g: 'map(z in R, z)' },
  construct: { p: '1', 'A[i in nat]': '1', 'B[i in nat]': '0', 'q(j in nat)': '0' },
};
const piecesInstances = {
  construct: { p: 'm + 1', 'A[i in nat]': '0', 'B[i in nat]': 'v[i]', 'q(j in nat)': 'j' },
  regimes: { 'tight: each piece takes both labels': tightPieces },
};

export default proof({
  id,
  title: 'A deep network has 2^k teeth, which a shallow one with few units misses on about half the grid',
  sources: [
    { document: 'foundations-book', section: 'depth-width trade-off', relation: 'made precise' },
    { document: 'foundations-article', section: 'Representation Learning Theory', relation: 'made precise' },
    {
      document: 'foundations-article',
      section: 'Architecture Design (Depth vs. Width)',
      relation: 'made precise',
    },
  ],
  references: ['telgarsky2016, Theorem 1.1 and Section 3'],

  given: { g: fn('R', 'R'), k: natural(), m: natural() },
  where: {
    // A layer of two units.
    'T(x in R)': '2*relu(x) - 4*relu(x - 1/2)',
    'iterate(x in R)[0]': 'x',
    'iterate(x in R)[l+1]': 'T(iterate(x)[l])',
    // j mod 2.
    'par[0]': '0',
    'par[j+1]': '1 - par[j]',
    // What g says at the grid point j/2^k.
    'label(j in nat)': 'indicator(1/2 <= g(j/2^k))',
  },
  hypotheses: { grid: 'm + 1 == 2^k' },

  parts: {
    tent: {
      without: ['grid'],
      states: 'forall(x in R, 0 <= x, T(x) == 1 - abs(2*x - 1))',
      derivation: [
        cases(
          'x <= 1/2',
          [
            ['==', '2*relu(x) - 4*relu(x - 1/2)', unfold('T')],
            ['==', '2*x', algebra()],
            ['==', 'rhs', algebra()],
          ],
          [
            ['==', '2*relu(x) - 4*relu(x - 1/2)', unfold('T')],
            ['==', '2*x - 4*(x - 1/2)', algebra()],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
    'inner and outer layer': {
      without: ['grid'],
      states: 'forall(n in nat, x in R, iterate(x)[n+1] == iterate(T(x))[n])',
      derivation: [
        induction('n', {
          base: [
            ['==', 'T(iterate(x)[0])', unfold('iterate')],
            ['==', 'T(x)', unfold('iterate')],
            ['==', 'rhs', unfold('iterate')],
          ],
          step: [
            ['==', 'T(iterate(x)[n+1])', unfold('iterate')],
            ['==', 'T(iterate(T(x))[n])', hypothesis('induction')],
            ['==', 'rhs', unfold('iterate')],
          ],
        }),
      ],
    },
    halves: {
      without: ['grid'],
      states:
        'forall(n in nat, x in R, 0 <= x, x <= 1/2, iterate(x)[n+1] == iterate(2*x)[n]) and forall(n in nat, x in R, 1/2 <= x, iterate(x)[n+1] == iterate(2 - 2*x)[n])',
      derivation: [
        both(
          [
            have('rises', 'T(x) == 2*x', [
              ['==', '2*relu(x) - 4*relu(x - 1/2)', unfold('T')],
              ['==', 'rhs', sign()],
            ]),
            ['==', 'iterate(T(x))[n]', lemma(id, { part: 'inner and outer layer' })],
            ['==', 'rhs', hypothesis('rises')],
          ],
          [
            have('right of zero', '0 <= x', [
              ['<=', '1/2', sign()],
              ['<=', 'rhs', hypothesis('assumed')],
            ]),
            have('falls', 'T(x) == 2 - 2*x', [
              ['==', '2*relu(x) - 4*relu(x - 1/2)', unfold('T')],
              ['==', '2*x - 4*(x - 1/2)', algebra()],
              ['==', 'rhs', algebra()],
            ]),
            ['==', 'iterate(T(x))[n]', lemma(id, { part: 'inner and outer layer' })],
            ['==', 'rhs', hypothesis('falls')],
          ],
        ),
      ],
    },
    'affine on dyadic intervals': {
      instances: {
        sizes: { n: [1, 1], j: [1, 1], d: [0, 0] },
        draw: { x: { between: [0.5, 1] } },
        regimes: {
          'one interval': { sizes: { n: [0, 0], j: [0, 0], d: [0, 0] }, draw: { x: { between: [0, 1] } } },
          'eight intervals': {
            sizes: { n: [3, 3], j: [4, 4], d: [3, 3] },
            draw: { x: { between: [0.5, 0.625] } },
          },
        },
      },
      without: ['grid'],
      states:
        'forall(n in nat, j in nat, d in nat, x in R, j + 1 + d == 2^n, j <= 2^n*x, 2^n*x <= j + 1, iterate(x)[n] == par[j] + (1 - 2*par[j])*(2^n*x - j))',
      derivation: [
        induction('n', {
          base: [
            have('first', 'j == 0', [
              contradiction('1 < 1', [
                have('positive', '0 < j', [['<', 'rhs', sign()]]),
                have('one', '1 <= j', [
                  ['==', '0 + 1', algebra()],
                  ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap' })],
                ]),
                ['<', '1 + 1 + d', sign()],
                ['<=', 'j + 1 + d', hypothesis('one')],
                ['==', '2^0', hypothesis('assumed-1')],
                ['==', 'rhs', algebra()],
              ]),
            ]),
            ['==', 'x', unfold('iterate')],
            ['==', '0 + (1 - 2*0)*(2^0*x - 0)', algebra()],
            ['==', 'par[0] + (1 - 2*par[0])*(2^0*x - 0)', unfold('par')],
            ['==', 'rhs', hypothesis('first')],
          ],
          step: [
            obtain(['h'], 'half', lemma('parity', { part: 'powers of two', at: { par: 'par', n: 'n' } })),
            cases(
              'j + 1 <= h',
              [
                obtain(['c'], 'rest', lemma('natural-difference', { at: { p: 'j + 1', q: 'h' } })),
                have('count', 'j + 1 + c == 2^n', [
                  ['==', 'h', hypothesis('rest')],
                  ['==', 'rhs', hypothesis('half')],
                ]),
                have('left end', '0 <= x', [
                  ['<=', 'j/2^(n+1)', sign()],
                  ['<=', '2^(n+1)*x/2^(n+1)', hypothesis('assumed-2', { times: '1/2^(n+1)' })],
                  ['==', 'rhs', algebra()],
                ]),
                have('right end', 'x <= 1/2', [
                  ['==', '2^(n+1)*x/2^(n+1)', algebra()],
                  ['<=', '(j + 1)/2^(n+1)', hypothesis('assumed-3', { times: '1/2^(n+1)' })],
                  ['<=', 'h/2^(n+1)', hypothesis('case', { times: '1/2^(n+1)' })],
                  ['==', '2^n/2^(n+1)', hypothesis('half')],
                  ['==', 'rhs', algebra()],
                ]),
                have('from', 'j <= 2^n*(2*x)', [
                  ['<=', '2^(n+1)*x', hypothesis('assumed-2')],
                  ['==', 'rhs', algebra()],
                ]),
                have('to', '2^n*(2*x) <= j + 1', [
                  ['==', '2^(n+1)*x', algebra()],
                  ['<=', 'rhs', hypothesis('assumed-3')],
                ]),
                ['==', 'iterate(2*x)[n]', lemma(id, { part: 'halves' })],
                [
                  '==',
                  'par[j] + (1 - 2*par[j])*(2^n*(2*x) - j)',
                  hypothesis('induction', { at: { j: 'j', d: 'c', x: '2*x' } }),
                ],
                ['==', 'rhs', algebra()],
              ],
              [
                have('past the middle', 'h + 1 <= j + 1', [
                  ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap', at: { p: 'h', q: 'j + 1' } })],
                ]),
                have('middle', 'h <= j', [
                  ['==', 'h + 1 - 1', algebra()],
                  ['<=', 'j + 1 - 1', hypothesis('past the middle')],
                  ['==', 'rhs', algebra()],
                ]),
                obtain(['c'], 'rest', lemma('natural-difference', { at: { p: 'h', q: 'j' } })),
                have('count', 'd + 1 + c == 2^n', [
                  ['==', 'j + 1 + d - h + (h + c - j)', algebra()],
                  ['==', '2^(n+1) - h + (h + c - j)', hypothesis('assumed-1')],
                  ['==', '2^(n+1) - h + (j - j)', hypothesis('rest')],
                  ['==', '2^(n+1) - 2^n', hypothesis('half')],
                  ['==', 'rhs', algebra()],
                ]),
                have('right half', '1/2 <= x', [
                  ['==', '2^n/2^(n+1)', algebra()],
                  ['==', 'h/2^(n+1)', hypothesis('half')],
                  ['<=', 'j/2^(n+1)', hypothesis('middle', { times: '1/2^(n+1)' })],
                  ['<=', '2^(n+1)*x/2^(n+1)', hypothesis('assumed-2', { times: '1/2^(n+1)' })],
                  ['==', 'rhs', algebra()],
                ]),
                have('from', 'd <= 2^n*(2 - 2*x)', [
                  ['==', 'j + 1 + d - (j + 1)', algebra()],
                  ['==', '2^(n+1) - (j + 1)', hypothesis('assumed-1')],
                  ['<=', '2^(n+1) - 2^(n+1)*x', hypothesis('assumed-3')],
                  ['==', 'rhs', algebra()],
                ]),
                have('to', '2^n*(2 - 2*x) <= d + 1', [
                  ['==', '2^(n+1) - 2^(n+1)*x', algebra()],
                  ['<=', '2^(n+1) - j', hypothesis('assumed-2')],
                  ['==', 'j + 1 + d - j', hypothesis('assumed-1')],
                  ['==', 'rhs', algebra()],
                ]),
                ['==', 'iterate(2 - 2*x)[n]', lemma(id, { part: 'halves' })],
                [
                  '==',
                  'par[d] + (1 - 2*par[d])*(2^n*(2 - 2*x) - d)',
                  hypothesis('induction', { at: { j: 'd', d: 'c', x: '2 - 2*x' } }),
                ],
                [
                  '==',
                  '1 - par[j] + (1 - 2*(1 - par[j]))*(2^n*(2 - 2*x) - d)',
                  lemma('parity', { part: 'mirrored', at: { par: 'par', n: 'n', j: 'j', d: 'd' } }),
                ],
                ['==', '1 - par[j] + (1 - 2*(1 - par[j]))*(2^(n+1) - 2^(n+1)*x - d)', algebra()],
                [
                  '==',
                  '1 - par[j] + (1 - 2*(1 - par[j]))*(j + 1 + d - 2^(n+1)*x - d)',
                  hypothesis('assumed-1'),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        }),
      ],
    },
    'grid values': {
      instances: {
        sizes: { n: [2, 2], j: [1, 1], d: [2, 2] },
        regimes: {
          'one interval': { sizes: { n: [0, 0], j: [0, 0], d: [0, 0] } },
          'eight intervals': { sizes: { n: [3, 3], j: [4, 4], d: [3, 3] } },
        },
      },
      without: ['grid'],
      states:
        'forall(n in nat, j in nat, d in nat, j + 1 + d == 2^n, (iterate(j/2^n)[n] == par[j]) and (iterate((j + 1)/2^n)[n] == par[j+1]))',
      derivation: [
        both(
          [
            [
              '==',
              'par[j] + (1 - 2*par[j])*(2^n*(j/2^n) - j)',
              lemma(id, { part: 'affine on dyadic intervals', at: { n: 'n', j: 'j', d: 'd', x: 'j/2^n' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
          [
            [
              '==',
              'par[j] + (1 - 2*par[j])*(2^n*((j + 1)/2^n) - j)',
              lemma(id, {
                part: 'affine on dyadic intervals',
                at: { n: 'n', j: 'j', d: 'd', x: '(j + 1)/2^n' },
              }),
            ],
            ['==', '1 - par[j]', algebra()],
            ['==', 'rhs', unfold('par')],
          ],
        ),
      ],
    },
    pieces: {
      states: 'sum(j in range(m+1), abs(iterate((j + 1)/2^k)[k] - iterate(j/2^k)[k])) == 2^k',
      derivation: [
        have('each', 'forall(j in range(m+1), abs(iterate((j + 1)/2^k)[k] - iterate(j/2^k)[k]) == 1)', [
          have('inside', 'j + 1 <= m + 1', [
            ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap', at: { p: 'j', q: 'm + 1' } })],
          ]),
          obtain(['d'], 'rest', lemma('natural-difference', { at: { p: 'j + 1', q: 'm + 1' } })),
          have('count', 'j + 1 + d == 2^k', [
            ['==', 'm + 1', hypothesis('rest')],
            ['==', 'rhs', hypothesis('grid')],
          ]),
          have('square', 'abs(1 - 2*par[j])^2 == 1', [
            ['==', '1 - 4*par[j] + 4*par[j]^2', algebra()],
            [
              '==',
              '1 - 4*par[j] + 4*par[j]',
              lemma('parity', { part: 'square', at: { par: 'par', j: 'j' } }),
            ],
            ['==', 'rhs', algebra()],
          ]),
          [
            '==',
            'abs(par[j+1] - par[j])',
            lemma(id, { part: 'grid values', at: { n: 'k', j: 'j', d: 'd' } }),
          ],
          ['==', 'abs(1 - par[j] - par[j])', unfold('par')],
          ['==', 'abs(1 - 2*par[j])', algebra()],
          ['==', '1 + (abs(1 - 2*par[j])^2 - 1)/(abs(1 - 2*par[j]) + 1)', algebra()],
          [
            '==',
            '1 + (1 - 1)/(abs(1 - 2*par[j]) + 1)',
            hypothesis('square', { times: '1/(abs(1 - 2*par[j]) + 1)' }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'sum(j in range(m+1), 1)', hypothesis('each')],
        ['==', 'm + 1', algebra()],
        ['==', 'rhs', hypothesis('grid')],
      ],
    },
    errors: {
      instances: { regimes: { 'tight: no errors': { construct: { 'v[j in nat]': 'par[j]' } } } },
      states:
        '(m - sum(j in range(m), abs(label(j + 1) - label(j))))/2 <= sum(j in range(m+1), abs(label(j) - indicator(1/2 <= iterate(j/2^k)[k])))',
      derivation: [
        have('truth', 'forall(j in range(m+1), indicator(1/2 <= iterate(j/2^k)[k]) == par[j])', [
          have('inside', 'j + 1 <= m + 1', [
            ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap', at: { p: 'j', q: 'm + 1' } })],
          ]),
          obtain(['d'], 'rest', lemma('natural-difference', { at: { p: 'j + 1', q: 'm + 1' } })),
          have('count', 'j + 1 + d == 2^k', [
            ['==', 'm + 1', hypothesis('rest')],
            ['==', 'rhs', hypothesis('grid')],
          ]),
          [
            '==',
            'indicator(1/2 <= par[j])',
            lemma(id, { part: 'grid values', at: { n: 'k', j: 'j', d: 'd' } }),
          ],
          ['==', 'rhs', lemma('parity', { part: 'as a label', at: { par: 'par' } })],
        ]),
        [
          '<=',
          '(2*sum(j in range(m), abs(label(j) - par[j])) + abs(label(m) - par[m]) + sum(j in range(m), abs(label(j + 1) - label(j))) - sum(j in range(m), abs(label(j + 1) - label(j))))/2',
          lemma('parity', {
            part: 'error or change',
            at: { par: 'par', n: 'm', s: 'array(j in nat, label(j))' },
            times: '1/2',
          }),
        ],
        ['<=', 'sum(j in range(m+1), abs(label(j) - par[j]))', sign('abs(label(m) - par[m])/2')],
        ['==', 'rhs', hypothesis('truth')],
      ],
    },
    'changes of p pieces': {
      without: ['grid'],
      given: { p: natural(), A: array('nat'), B: array('nat'), q: choice('nat', 'nat') },
      hypotheses: {
        numbered: 'forall(j in range(m+1), q(j) + 1 <= p)',
        'in order': 'forall(j in range(m), q(j) <= q(j + 1))',
        affine: 'forall(j in range(m+1), g(j/2^k) == A[q(j)]*(j/2^k) + B[q(j)])',
      },
      instances: {
        ...piecesInstances,
        regimes: {
          ...piecesInstances.regimes,
          'points of any number': {
            raw: { count: natural() },
            sizes: { count: [0, 4] },
            construct: { m: 'count' },
          },
        },
      },
      states: 'sum(j in range(m), abs(label(j + 1) - label(j))) <= 2*p - 1',
      derivation: [
        have('grid in order', 'forall(j in range(m), j/2^k <= (j + 1)/2^k)', [['<=', 'rhs', sign()]]),
        [
          '==',
          'sum(j in range(m), abs(indicator(1/2 <= g((j + 1)/2^k)) - indicator(1/2 <= g(j/2^k))))',
          unfold('label'),
        ],
        [
          '<=',
          'rhs',
          lemma('label-changes-on-pieces', {
            at: {
              m: 'm',
              p: 'p',
              x: 'array(j in nat, j/2^k)',
              v: 'array(j in nat, g(j/2^k))',
              A: 'A',
              B: 'B',
              q: 'q',
            },
          }),
        ],
      ],
    },
    'errors of p pieces': {
      given: { p: natural(), A: array('nat'), B: array('nat'), q: choice('nat', 'nat') },
      hypotheses: {
        numbered: 'forall(j in range(m+1), q(j) + 1 <= p)',
        'in order': 'forall(j in range(m), q(j) <= q(j + 1))',
        affine: 'forall(j in range(m+1), g(j/2^k) == A[q(j)]*(j/2^k) + B[q(j)])',
      },
      instances: piecesInstances,
      states: '1/2 - p/2^k <= sum(j in range(m+1), abs(label(j) - indicator(1/2 <= iterate(j/2^k)[k])))/2^k',
      derivation: [
        ['==', '(2^k - 1 - (2*p - 1))/2/2^k', algebra()],
        ['==', '(m + 1 - 1 - (2*p - 1))/2/2^k', hypothesis('grid', { times: '1/2/2^k' })],
        [
          '<=',
          '(m - sum(j in range(m), abs(label(j + 1) - label(j))))/2/2^k',
          lemma(id, { part: 'changes of p pieces', times: '1/2/2^k' }),
        ],
        ['<=', 'rhs', lemma(id, { part: 'errors', times: '1/2^k' })],
      ],
    },
    'errors of p continuous pieces': {
      given: { p: natural(), t: array('nat') },
      hypotheses: {
        'knots rise': 'forall(i in nat, t[i] <= t[i+1])',
        'first knot': 't[0] == 0',
        'last knot': 't[p] == 1',
        affine:
          'forall(i in range(p), x in R, t[i] <= x, x <= t[i+1], (t[i+1] - t[i])*g(x) == (t[i+1] - x)*g(t[i]) + (x - t[i])*g(t[i+1]))',
      },
      states:
        '1/2 - (p + 1)/2^(k+1) <= sum(j in range(m+1), abs(label(j) - indicator(1/2 <= iterate(j/2^k)[k])))/2^k',
      derivation: [
        have('points rise', 'forall(j in range(m), j/2^k <= (j + 1)/2^k)', [['<=', 'rhs', sign('1/2^k')]]),
        have('from zero', 'forall(j in range(m+1), t[0] <= j/2^k)', [
          ['==', '0', hypothesis('first knot')],
          ['<=', 'rhs', sign()],
        ]),
        have('to one', 'forall(j in range(m+1), j/2^k <= t[p])', [
          have('inside', 'j <= m + 1', [['<=', 'rhs', sign()]]),
          ['<=', '(m + 1)/2^k', hypothesis('inside', { times: '1/2^k' })],
          ['==', '2^k/2^k', hypothesis('grid', { times: '1/2^k' })],
          ['==', '1', algebra()],
          ['==', 'rhs', hypothesis('last knot')],
        ]),
        have(
          'changes',
          'sum(j in range(m), abs(indicator(1/2 <= g((j + 1)/2^k)) - indicator(1/2 <= g(j/2^k)))) <= p',
          [
            [
              '<=',
              'rhs',
              lemma('threshold-changes', {
                part: 'continuous pieces',
                at: { g: 'g', p: 'p', m: 'm', t: 't', y: 'array(j in nat, j/2^k)' },
              }),
            ],
          ],
        ),
        have('label changes', 'sum(j in range(m), abs(label(j + 1) - label(j))) <= p', [
          [
            '==',
            'sum(j in range(m), abs(indicator(1/2 <= g((j + 1)/2^k)) - indicator(1/2 <= g(j/2^k))))',
            unfold('label'),
          ],
          ['<=', 'rhs', hypothesis('changes')],
        ]),
        ['==', '(2^k - 1 - p)/2/2^k', algebra()],
        ['==', '(m + 1 - 1 - p)/2/2^k', hypothesis('grid', { times: '1/2/2^k' })],
        [
          '<=',
          '(m - sum(j in range(m), abs(label(j + 1) - label(j))))/2/2^k',
          hypothesis('label changes', { times: '1/2/2^k' }),
        ],
        ['<=', 'rhs', lemma(id, { part: 'errors', times: '1/2^k' })],
      ],
      instances: {
        sizes: { p: [1, 2] },
        raw: { bend: real('[-2,2]') },
        construct: { 't[i in nat]': 'i/p' },
        models: { g: 'map(z in R, (1 + bend)*z - 2*bend*relu(z - (p - 1)/p))' },
        regimes: {
          'a zigzag': {
            sizes: { k: [2, 3], p: [3, 4] },
            models: {
              g: 'map(z in R, 2^k*z + sum(i in range(p), indicator(1 <= i)*(1 - 2*par[i])*2^(k+1)*relu(z - i/2^k)))',
            },
            construct: { 't[i in nat]': 'indicator(i < p)*i/2^k + indicator(p <= i)' },
          },
          'tight: one piece through both points': {
            sizes: { p: [1, 1], k: [1, 1] },
            construct: { bend: '0' },
          },
        },
      },
    },
    'exact representation': {
      given: {
        n: natural(),
        c: array('nat'),
        w: array('nat'),
        b: array('nat'),
        level: real(),
        slope: real(),
      },
      hypotheses: {
        exact:
          'forall(x in R, 0 <= x, x <= 1, iterate(x)[k] == level + slope*x + sum(i in range(n), c[i]*relu(w[i]*x + b[i])))',
      },
      instances: {
        raw: { more: natural() },
        sizes: { more: [0, 2], k: [0, 2] },
        construct: {
          n: 'm + more',
          'c[i in nat]': '-2^(k+1)*(1 - 2*par[i])*indicator(i + 1 <= m)',
          'w[i in nat]': '1',
          'b[i in nat]': '-(i + 1)/2^k',
          level: '0',
          slope: '2^k',
        },
        regimes: { 'tight: a unit for each kink': { sizes: { more: [0, 0] } } },
      },
      states: '2^k - 1 <= n',
      derivation: [
        have('needs a unit', `forall(j in range(m), 1 <= sum(i in range(n), ${near('i')}))`, [
          have('inside', 'j + 1 <= m', [
            ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap', at: { p: 'j', q: 'm' } })],
          ]),
          obtain(['d'], 'rest', lemma('natural-difference', { at: { p: 'j + 1', q: 'm' } })),
          have('count after', 'j + 1 + 1 + d == 2^k', [
            ['==', 'j + 1 + d + 1', algebra()],
            ['==', 'm + 1', hypothesis('rest')],
            ['==', 'rhs', hypothesis('grid')],
          ]),
          have('count before', 'j + 1 + (d + 1) == 2^k', [
            ['==', 'j + 1 + 1 + d', algebra()],
            ['==', 'rhs', hypothesis('count after')],
          ]),
          have('left value', `iterate(${x} - ${h})[k] == 1/2`, [
            [
              '==',
              `par[j] + (1 - 2*par[j])*(2^k*(${x} - ${h}) - j)`,
              lemma(id, {
                part: 'affine on dyadic intervals',
                at: { n: 'k', j: 'j', d: 'd + 1', x: `${x} - ${h}` },
              }),
            ],
            ['==', 'rhs', algebra()],
          ]),
          have('right value', `iterate(${x} + ${h})[k] == 1/2`, [
            [
              '==',
              `par[j+1] + (1 - 2*par[j+1])*(2^k*(${x} + ${h}) - (j + 1))`,
              lemma(id, {
                part: 'affine on dyadic intervals',
                at: { n: 'k', j: 'j + 1', d: 'd', x: `${x} + ${h}` },
              }),
            ],
            ['==', 'rhs', algebra()],
          ]),
          have('middle value', `iterate(${x})[k] == par[j+1]`, [
            ['==', 'rhs', lemma(id, { part: 'grid values', at: { n: 'k', j: 'j', d: 'd + 1' } })],
          ]),
          have('right of zero', `0 <= ${x} - ${h}`, [['<=', 'rhs', sign()]]),
          have('left of one', `${x} + ${h} <= 1`, [
            ['==', '(j + 1 + 1 + d)/2^k - d/2^k - 1/2^(k+1)', algebra()],
            ['==', '2^k/2^k - d/2^k - 1/2^(k+1)', hypothesis('count after', { times: '1/2^k' })],
            ['<=', 'rhs', sign()],
          ]),
          have('point', `0 <= ${x}`, [['<=', 'rhs', sign()]]),
          have('point before', `${x} - ${h} <= 1`, [
            ['<=', `${x} + ${h}`, sign()],
            ['<=', 'rhs', hypothesis('left of one')],
          ]),
          have('point below', `${x} <= 1`, [
            ['<=', `${x} + ${h}`, sign()],
            ['<=', 'rhs', hypothesis('left of one')],
          ]),
          have('point after', `0 <= ${x} + ${h}`, [['<=', 'rhs', sign()]]),
          cases(
            `1 <= sum(i in range(n), ${near('i')})`,
            [['<=', 'rhs', hypothesis('case')]],
            [
              have(
                'vanish',
                `forall(i in range(n), relu(w[i]*(${x} + ${h}) + b[i]) + relu(w[i]*(${x} - ${h}) + b[i]) - 2*relu(w[i]*${x} + b[i]) == 0)`,
                [
                  have('far', `abs(w[i]*${h}) <= abs(w[i]*${x} + b[i])`, [
                    contradiction('1 < 1', [
                      have('close', `abs(w[i]*${x} + b[i]) < abs(w[i])*${h}`, [
                        ['<', `abs(w[i]*${h})`, hypothesis('contrary')],
                        ['==', 'rhs', algebra()],
                      ]),
                      ['==', near('i'), hypothesis('close')],
                      [
                        '<=',
                        `sum(l in range(n), ${near('l')})`,
                        lemma('threshold-changes', {
                          part: 'one of a sum',
                          at: { n: 'n', i: 'i', f: `array(l in nat, ${near('l')})` },
                        }),
                      ],
                      ['<', '1', hypothesis('case')],
                    ]),
                  ]),
                  [
                    '==',
                    `relu(w[i]*${x} + b[i] + w[i]*${h}) + relu(w[i]*${x} + b[i] - w[i]*${h}) - 2*relu(w[i]*${x} + b[i])`,
                    algebra(),
                  ],
                  [
                    '==',
                    'rhs',
                    lemma('kinks-near-points', {
                      part: 'no kink',
                      at: { v: `w[i]*${x} + b[i]`, e: `w[i]*${h}` },
                    }),
                  ],
                ],
              ),
              have('no bend', '1 - 2*par[j+1] == 0', [
                ['==', '1/2 + 1/2 - 2*par[j+1]', algebra()],
                ['==', `iterate(${x} + ${h})[k] + 1/2 - 2*par[j+1]`, hypothesis('right value')],
                [
                  '==',
                  `iterate(${x} + ${h})[k] + iterate(${x} - ${h})[k] - 2*par[j+1]`,
                  hypothesis('left value'),
                ],
                [
                  '==',
                  `iterate(${x} + ${h})[k] + iterate(${x} - ${h})[k] - 2*iterate(${x})[k]`,
                  hypothesis('middle value'),
                ],
                [
                  '==',
                  `level + slope*(${x} + ${h}) + sum(i in range(n), c[i]*relu(w[i]*(${x} + ${h}) + b[i])) + (level + slope*(${x} - ${h}) + sum(i in range(n), c[i]*relu(w[i]*(${x} - ${h}) + b[i]))) - 2*(level + slope*${x} + sum(i in range(n), c[i]*relu(w[i]*${x} + b[i])))`,
                  hypothesis('exact', { at: { x: `${x} + ${h}` } }),
                  hypothesis('exact', { at: { x: `${x} - ${h}` } }),
                  hypothesis('exact', { at: { x } }),
                ],
                [
                  '==',
                  `sum(i in range(n), c[i]*(relu(w[i]*(${x} + ${h}) + b[i]) + relu(w[i]*(${x} - ${h}) + b[i]) - 2*relu(w[i]*${x} + b[i])))`,
                  algebra(),
                ],
                ['==', 'sum(i in range(n), c[i]*0)', hypothesis('vanish')],
                ['==', 'rhs', algebra()],
              ]),
              ['==', '(1 - 2*par[j+1])^2 - 4*(par[j+1]^2 - par[j+1])', algebra()],
              ['==', '0^2 - 4*(par[j+1]^2 - par[j+1])', hypothesis('no bend')],
              [
                '==',
                '0^2 - 4*(par[j+1] - par[j+1])',
                lemma('parity', { part: 'square', at: { par: 'par', j: 'j + 1' } }),
              ],
              ['==', '0', algebra()],
              ['<=', 'rhs', sign()],
            ],
          ),
        ]),
        have('serves one', `forall(i in range(n), sum(j in range(m), ${near('i')}) <= 1)`, [
          [
            '<=',
            'rhs',
            lemma('kinks-near-points', {
              part: 'one point',
              at: { w: 'w[i]', b: 'b[i]', step: '1/2^k', n: 'm' },
            }),
          ],
        ]),
        ['==', 'm', hypothesis('grid')],
        [
          '<=',
          `sum(j in range(m), sum(i in range(n), ${near('i')}))`,
          lemma('threshold-changes', {
            part: 'sums of bounded terms',
            at: { n: 'm', f: `array(j in nat, sum(i in range(n), ${near('i')}))` },
          }),
        ],
        ['==', `sum(i in range(n), sum(j in range(m), ${near('i')}))`, algebra()],
        [
          '<=',
          'rhs',
          lemma('threshold-changes', {
            part: 'sums of bounded terms',
            at: { n: 'n', f: `array(i in nat, sum(j in range(m), ${near('i')}))` },
          }),
        ],
      ],
    },
    'pieces of a shallow network': {
      given: shallow,
      hypotheses: { network: shallowNetwork },
      without: ['grid'],
      states: `exists(t in R[nat], ${affineBetween('n')})`,
      instances: {
        raw: { kink: array('nat'), from: real(), more: real('nonnegative'), further: real('nonnegative') },
        draw: {
          kink: { oneOf: [-2, -1, 0, 1, 2] },
          w: { oneOf: [-1, 1, 2] },
          from: { oneOf: [-3, -1, '-1/2', 0, 1, 2] },
          more: { oneOf: [0, '1/2', 1] },
          further: { oneOf: [0, '1/2'] },
        },
        construct: {
          'b[i in nat]': '-w[i]*kink[i]',
          't[i in nat]': 'kink[i]',
          x: 'from',
          z: 'from + more',
          y: 'from + more + further',
        },
        models: { g: 'map(u in R, level + slope*u + sum(i in range(n), c[i]*relu(w[i]*u + b[i])))' },
      },
      derivation: [
        obtain(
          ['r', 't'],
          'points',
          lemma('breakpoints-of-a-layer', {
            at: { n: '0', t: 'array(i in nat, 0)', w: 'n', f: 'map(i in nat, x in R, w[i]*x + b[i])' },
          }),
        ),
        have(
          'counted',
          '(r + 1 == (n + 1)*(0 + 1)) and (forall(x in R, y in R, x <= y, forall(i in range(r), (t[i] - x)*(y - t[i]) <= 0), forall(i in range(0), (0 - x)*(y - 0) <= 0)))',
          [by(hypothesis('points'))],
        ),
        have('count', 'r == n', [
          ['==', 'r + 1 - 1', algebra()],
          ['==', '(n + 1)*(0 + 1) - 1', hypothesis('counted')],
          ['==', 'rhs', algebra()],
        ]),
        witness({ t: 't' }),
        have('none', 'forall(i in range(r), (t[i] - x)*(y - t[i]) <= 0)', [
          have('one of them', 'i + 1 <= n', [
            ['<=', 'r', hypothesis('assumed')],
            ['==', 'rhs', hypothesis('count')],
          ]),
          ['<=', 'rhs', hypothesis('assumed-3')],
        ]),
        have('units', `forall(i in range(n), ${chord((x) => `relu(w[i]*${x} + b[i])`)})`, [
          ['==', 'rhs', hypothesis('points')],
        ]),
        [
          '==',
          '(y - x)*(level + slope*z + sum(i in range(n), c[i]*relu(w[i]*z + b[i])))',
          hypothesis('network', { at: { x: 'z' } }),
        ],
        [
          '==',
          '(y - x)*(level + slope*z) + sum(i in range(n), c[i]*((y - x)*relu(w[i]*z + b[i])))',
          algebra(),
        ],
        [
          '==',
          '(y - x)*(level + slope*z) + sum(i in range(n), c[i]*((y - z)*relu(w[i]*x + b[i]) + (z - x)*relu(w[i]*y + b[i])))',
          hypothesis('units'),
        ],
        [
          '==',
          '(y - z)*(level + slope*x + sum(i in range(n), c[i]*relu(w[i]*x + b[i]))) + (z - x)*(level + slope*y + sum(i in range(n), c[i]*relu(w[i]*y + b[i])))',
          algebra(),
        ],
        ['==', 'rhs', hypothesis('network', { at: { x: 'x' } }), hypothesis('network', { at: { x: 'y' } })],
      ],
    },
    'errors of a function with n breakpoints': {
      given: { n: natural(), t: array('nat') },
      hypotheses: { 'affine between breakpoints': affineBetween('n') },
      instances: {
        raw: { bend: array('nat') },
        sizes: { n: [0, 2] },
        construct: { 't[i in nat]': '(i + 1)/4' },
        models: { g: 'map(u in R, v[0] + v[1]*u + sum(i in range(n), bend[i]*relu(u - t[i])))' },
        regimes: {
          'a zigzag': {
            sizes: { k: [3, 3], n: [4, 6] },
            models: {
              g: 'map(z in R, 2^k*z - sum(i in range(n), (1 - 2*par[i])*2^(k+1)*relu(z - (i + 1)/2^k)))',
            },
            construct: { 't[i in nat]': '(i + 1)/2^k' },
          },
          'tight: the first n + 2 labels': {
            sizes: { n: [0, 0], k: [1, 1] },
            models: { g: 'map(u in R, u)' },
          },
        },
      },
      states: `1/2 - (n + 2)/2^(k+1) <= ${errors}`,
      derivation: [
        obtain(
          'knot',
          'knots',
          lemma('affine-pieces-in-order', {
            at: { f: 'g', n: 'n', t: 't', lo: '0', hi: '1' },
          }),
        ),
        have('ends', '(knot[0] == 0) and (knot[n+1] == 1)', [by(hypothesis('knots'))]),
        have(
          'pieces',
          '(forall(i in nat, knot[i] <= knot[i+1])) and (forall(i in nat, x in R, knot[i] <= x, x <= knot[i+1], (knot[i+1] - knot[i])*g(x) == (knot[i+1] - x)*g(knot[i]) + (x - knot[i])*g(knot[i+1])))',
          [by(hypothesis('knots'))],
        ),
        have('knots rise', 'forall(i in nat, knot[i] <= knot[i+1])', [by(hypothesis('pieces'))]),
        have('first knot', 'knot[0] == 0', [['==', 'rhs', hypothesis('ends')]]),
        have('last knot', 'knot[n+1] == 1', [['==', 'rhs', hypothesis('ends')]]),
        have(
          'affine',
          'forall(i in range(n+1), x in R, knot[i] <= x, x <= knot[i+1], (knot[i+1] - knot[i])*g(x) == (knot[i+1] - x)*g(knot[i]) + (x - knot[i])*g(knot[i+1]))',
          [['==', 'rhs', hypothesis('pieces')]],
        ),
        ['==', '1/2 - (n + 1 + 1)/2^(k+1)', algebra()],
        ['<=', 'rhs', lemma(id, { part: 'errors of p continuous pieces', at: { p: 'n + 1', t: 'knot' } })],
      ],
    },
    'errors of a shallow network': {
      given: shallow,
      hypotheses: { network: shallowNetwork },
      states: `1/2 - (n + 2)/2^(k+1) <= ${errors}`,
      derivation: [
        obtain('t', 'points', lemma(id, { part: 'pieces of a shallow network' })),
        ['<=', 'rhs', lemma(id, { part: 'errors of a function with n breakpoints', at: { n: 'n', t: 't' } })],
      ],
      instances: {
        models: { g: 'map(u in R, level + slope*u + sum(i in range(n), c[i]*relu(w[i]*u + b[i])))' },
        regimes: {
          'a zigzag': {
            sizes: { k: [3, 3], n: [4, 6] },
            construct: {
              'c[i in nat]': '-(1 - 2*par[i])*2^(k+1)',
              'w[i in nat]': '1',
              'b[i in nat]': '-(i + 1)/2^k',
              level: '0',
              slope: '2^k',
            },
          },
          'tight: no unit': {
            sizes: { n: [0, 0], k: [1, 1] },
            draw: { level: { oneOf: [0] }, slope: { oneOf: [1] } },
          },
        },
      },
    },
    'pieces of a deep network': {
      ...deep,
      without: ['grid'],
      instances: {
        sizes: { width: [0, 2], depth: [0, 1] },
        raw: { kink: array('nat'), from: real(), more: real('nonnegative'), further: real('nonnegative') },
        draw: {
          kink: { oneOf: [-2, -1, 0, 1, 2] },
          W: { oneOf: [1, 2, 4] },
          from: { oneOf: [-3, -1, '-1/2', 0, 1, 2] },
          more: { oneOf: [0, '1/2', 1] },
          further: { oneOf: [0, '1/2'] },
        },
        construct: {
          'shift[r in nat, i in nat]': '-sum(o in range(width), W[r,i,o])*kink[i]',
          n: '(width + 1)^depth - 1',
          't[i in nat]': 'kink[i]',
          x: 'from',
          z: 'from + more',
          y: 'from + more + further',
        },
        models: deepInstances.models,
      },
      states: `exists(n in nat, t in R[nat], (n + 1 == (width + 1)^depth) and (${affineBetween('n')}))`,
      derivation: [
        have(
          'layers',
          `forall(s in nat, exists(n in nat, t in R[nat], (n + 1 == (width + 1)^s) and (${layerAffine('n')})))`,
          [
            induction('s', {
              base: [
                witness({ n: '0', t: 'array(i in nat, 0)' }),
                both(
                  [['==', 'rhs', algebra()]],
                  [
                    ['==', '(y - x)*z', unfold('act')],
                    ['==', '(y - z)*x + (z - x)*y', algebra()],
                    ['==', 'rhs', unfold('act')],
                  ],
                ),
              ],
              step: [
                obtain(['n', 't'], 'before', hypothesis('induction')),
                have('inputs', layerAffine('n'), [by(hypothesis('before'))]),
                have(
                  'preactivations',
                  `forall(l in range(width), x in R, z in R, y in R, x <= z, z <= y, forall(i in range(n), (t[i] - x)*(y - t[i]) <= 0), ${chord((x) => before('l', x))})`,
                  [
                    [
                      '==',
                      `sum(o in range(width), W[s,l,o]*((y - x)*act(z)[s,o])) + (y - x)*shift[s,l]`,
                      algebra(),
                    ],
                    [
                      '==',
                      `sum(o in range(width), W[s,l,o]*((y - z)*act(x)[s,o] + (z - x)*act(y)[s,o])) + (y - x)*shift[s,l]`,
                      hypothesis('inputs', { at: { x: 'x', y: 'y', z: 'z' } }),
                    ],
                    ['==', 'rhs', algebra()],
                  ],
                ),
                obtain(
                  ['N', 'r'],
                  'points',
                  lemma('breakpoints-of-a-layer', {
                    at: { n: 'n', t: 't', w: 'width', f: `map(l in nat, v in R, ${before('l', 'v')})` },
                  }),
                ),
                witness({ n: 'N', t: 'r' }),
                both(
                  [
                    ['==', '(width + 1)*(n + 1)', hypothesis('points')],
                    ['==', '(width + 1)*(width + 1)^s', hypothesis('before')],
                    ['==', 'rhs', algebra()],
                  ],
                  [
                    ['==', `(y - x)*relu(${before('l', 'z')})`, unfold('act')],
                    [
                      '==',
                      `(y - z)*relu(${before('l', 'x')}) + (z - x)*relu(${before('l', 'y')})`,
                      hypothesis('points'),
                    ],
                    ['==', 'rhs', unfold('act')],
                  ],
                ),
              ],
            }),
          ],
        ),
        obtain(['n', 't'], 'last layer', hypothesis('layers', { at: { s: 'depth' } })),
        have('units', layerAffine('n').replaceAll('[s,', '[depth,'), [by(hypothesis('last layer'))]),
        witness({ n: 'n', t: 't' }),
        both(
          [['==', 'rhs', hypothesis('last layer')]],
          [
            [
              '==',
              '(y - x)*(offset + sum(i in range(width), last[i]*act(z)[depth,i]))',
              hypothesis('hidden layers', { at: { x: 'z' } }),
            ],
            ['==', '(y - x)*offset + sum(i in range(width), last[i]*((y - x)*act(z)[depth,i]))', algebra()],
            [
              '==',
              '(y - x)*offset + sum(i in range(width), last[i]*((y - z)*act(x)[depth,i] + (z - x)*act(y)[depth,i]))',
              hypothesis('units', { at: { x: 'x', y: 'y', z: 'z' } }),
            ],
            [
              '==',
              '(y - z)*(offset + sum(i in range(width), last[i]*act(x)[depth,i])) + (z - x)*(offset + sum(i in range(width), last[i]*act(y)[depth,i]))',
              algebra(),
            ],
            [
              '==',
              'rhs',
              hypothesis('hidden layers', { at: { x: 'x' } }),
              hypothesis('hidden layers', { at: { x: 'y' } }),
            ],
          ],
        ),
      ],
    },
    'twice the width': {
      given: { width: natural() },
      hypotheses: { 'some width': '0 < width' },
      without: ['grid'],
      states: 'forall(l in nat, (width + 1)^l <= (2*width)^l)',
      derivation: [
        induction('l', {
          base: [['==', 'rhs', algebra()]],
          step: [
            have('at least one', '1 <= width', [
              ['==', '0 + 1', algebra()],
              ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap', at: { p: '0', q: 'width' } })],
            ]),
            ['==', '(width + 1)^l*(width + 1)', algebra()],
            ['<=', '(2*width)^l*(width + 1)', hypothesis('induction', { times: 'width + 1' })],
            ['<=', '(2*width)^l*(width + width)', hypothesis('at least one')],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
      instances: {
        sizes: { width: [1, 3], l: [0, 3] },
        regimes: { 'tight: one unit': { sizes: { width: [1, 1] } } },
      },
    },
    'errors of a deep network': {
      ...deep,
      instances: {
        ...deepInstances,
        regimes: {
          'four units': fourUnits,
          'tight: one affine piece': {
            sizes: { width: [1, 1], depth: [0, 0], k: [1, 1] },
            draw: { offset: { oneOf: [0] }, last: { oneOf: [1] } },
          },
        },
      },
      states: `1/2 - ((width + 1)^depth + 1)/2^(k+1) <= ${errors}`,
      derivation: [
        obtain(['n', 't'], 'points', lemma(id, { part: 'pieces of a deep network' })),
        have('count', 'n + 1 == (width + 1)^depth', [['==', 'rhs', hypothesis('points')]]),
        have('affine', affineBetween('n'), [by(hypothesis('points'))]),
        ['==', '1/2 - (n + 1 + 1)/2^(k+1)', hypothesis('count', { times: '-1/2^(k+1)' })],
        ['==', '1/2 - (n + 2)/2^(k+1)', algebra()],
        ['<=', 'rhs', lemma(id, { part: 'errors of a function with n breakpoints', at: { n: 'n', t: 't' } })],
      ],
    },
    'errors of a deep network, by powers of 2 width': {
      ...deep,
      hypotheses: { ...deep.hypotheses, 'some width': '0 < width' },
      instances: {
        ...deepInstances,
        sizes: { width: [1, 2], depth: [0, 1] },
        regimes: { 'four units': fourUnits },
      },
      states: `1/2 - (2*width)^depth/2^k <= ${errors}`,
      derivation: [
        have('pieces', '(width + 1)^depth <= (2*width)^depth', [
          ['<=', 'rhs', lemma(id, { part: 'twice the width' })],
        ]),
        have('one', '1 <= (width + 1)^depth', [
          have('each', 'forall(l in nat, 1 <= (width + 1)^l)', [
            induction('l', {
              base: [['==', 'rhs', algebra()]],
              step: [
                ['<=', '(width + 1)^l', hypothesis('induction')],
                ['<=', 'rhs', sign('width*(width + 1)^l')],
              ],
            }),
          ]),
          ['<=', 'rhs', hypothesis('each')],
        ]),
        ['<=', '1/2 - (width + 1)^depth/2^k', hypothesis('pieces')],
        ['==', '1/2 - ((width + 1)^depth + (width + 1)^depth)/2^(k+1)', algebra()],
        ['<=', '1/2 - ((width + 1)^depth + 1)/2^(k+1)', hypothesis('one')],
        ['<=', 'rhs', lemma(id, { part: 'errors of a deep network' })],
      ],
    },
  },

  instances: {
    sizes: { k: [0, 2], n: [0, 2], j: [0, 3], d: [0, 2], i: [0, 2] },
    raw: { v: array('nat'), less: array('nat', { is: 'nonnegative' }) },
    construct: { m: '2^k - 1' },
    models: { g: 'map(z in R, sum(i in range(m+1), indicator(i <= 2^k*z)*indicator(2^k*z <= i)*v[i]))' },
  },

  controls: {
    'a piece for each unit': {
      part: 'pieces of a shallow network',
      replace: ['i in range(n), (t', 'i in range(n), 0 < i, (t'],
      counterexample: {
        n: 1,
        c: [1],
        w: [1],
        b: [0],
        level: 0,
        slope: 0,
        t: [0],
        g: 'map(u in R, relu(u))',
        x: -1,
        z: 0,
        y: 1,
      },
      instances: {
        sizes: { n: [1, 1] },
        draw: { c: { oneOf: [1] }, w: { oneOf: [1] }, kink: { oneOf: [0] }, from: { oneOf: [-1] } },
        construct: { z: '0', y: '1' },
      },
      because: 'relu has two pieces, and one unit',
    },
    'width^depth pieces': {
      part: 'pieces of a deep network',
      replace: ['(width + 1)^depth', 'width^depth'],
      counterexample: {
        width: 1,
        depth: 1,
        W: [[[1]]],
        shift: [[0]],
        last: [1],
        offset: 0,
        n: 0,
        t: [0],
        g: 'map(u in R, relu(u))',
        x: -1,
        z: 0,
        y: 1,
      },
      instances: {
        sizes: { width: [1, 1], depth: [1, 1] },
        draw: { last: { oneOf: [1] }, kink: { oneOf: [0] }, from: { oneOf: [-1] } },
        construct: { n: '0', z: '0', y: '1' },
      },
      because: 'a layer of one unit has two pieces',
    },
    'half as many pieces': {
      part: 'errors of p pieces',
      replace: ['1/2 - p/2^k', '1/2 - p/2^(k+1)'],
      counterexample: { k: 1, m: 1, p: 1, g: 'map(z in R, z)', A: [1], B: [0], q: [0, 0] },
      instances: tightPieces,
      because: 'g(x) = x has the labels 0 and 1 and errs nowhere',
    },
    'half of the points': {
      part: 'errors of p pieces',
      replace: ['1/2 - p/2^k', '1/2'],
      counterexample: { k: 2, m: 3, p: 1, g: 'map(z in R, 2*z)', A: [2], B: [0], q: [0, 0, 0, 0] },
      instances: tightPieces,
      because: 'g(x) = 2 x has the labels 0, 0, 1, 1: it errs at one point of four',
    },
    'twice k pieces': {
      part: 'pieces',
      replace: ['== 2^k', '== 2*k'],
      counterexample: { k: 3, m: 7 },
      because: 'eight pieces, not six',
    },
    'affine layers': {
      part: 'grid values',
      where: { 'T(x in R)': '2*x - 4*(x - 1/2)' },
      counterexample: { n: 1, j: 0, d: 1 },
      instances: { sizes: { n: [1, 1], j: [0, 1], d: [0, 1] } },
      because: 'without relu the layer is 2 - 2 x, one piece, and takes 0 to 2',
    },
    'a unit for each piece': {
      part: 'exact representation',
      replace: ['2^k - 1', '2^k'],
      counterexample: { k: 1, m: 1, n: 1, level: 0, slope: 2, c: [-4], w: [1], b: ['-1/2'] },
      because: 'T(x) = 2 x - 4 relu(x - 1/2) on [0, 1]: an affine term and one unit',
    },
  },
});
