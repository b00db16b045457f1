/**
 * # Breakpoints of a layer of rectifiers
 *
 * f is affine between the points t[0], …, t[n-1], in any order, if it is affine on every interval [x, y] that has none of them inside: n points
 * cut the line into n + 1 pieces at most. With n + 1 points more (`zeros-of-affine-pieces`) f changes its sign on no piece, and relu of it is
 * affine there (`rectified-chord`). So the rectified values of w functions that are affine between the same n points are affine between
 * (w + 1) (n + 1) - 1.
 * Not claimed: that fewer do not suffice; several dimensions.
 */
import {
  algebra,
  array,
  both,
  by,
  cases,
  contradiction,
  fn,
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
import { bent, chord, none } from './_breakpoints.ts';

const id = 'breakpoints-of-a-layer';
/** In the step of an induction over k, i in range(k+1) and not i = k. */
const earlier = (i: string, k: string) =>
  have('earlier', `${i} + 1 <= ${k}`, [
    have('less', `${i} < ${k}`, [['<', 'rhs', sign()]]),
    ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap', at: { p: i, q: k } })],
  ]);
/** What has none of the first m members of r inside has none of the first n members of t. */
const finer = (m: string) => `forall(x in R, y in R, x <= y, ${none('r', m)}, ${none('t', 'n')})`;

export default proof({
  id,
  title: 'A layer of w rectifiers multiplies the number of affine pieces by w + 1 at most',
  sources: [],
  references: ['telgarsky2016, Section 3'],

  given: { n: natural(), t: array('nat') },

  parts: {
    layer: {
      given: { w: natural(), f: fn('nat', 'R', 'R') },
      hypotheses: {
        'affine between breakpoints': `forall(l in range(w), x in R, z in R, y in R, x <= z, z <= y, ${none('t', 'n')}, ${chord((x) => `f(l, ${x})`)})`,
      },
      instances: {
        raw: { ...bent.raw, slope: array('nat') },
        sizes: { n: [0, 0], w: [0, 2], l: [0, 1] },
        draw: { ...bent.draw, slope: { oneOf: [1, 2, -1] }, bend: { oneOf: ['1/2', 3] } },
        construct: {
          m: '(w + 1)*(n + 1) - 1',
          't[i in nat]': '0',
          'r[i in nat]': '-height[i]/slope[i]',
          x: 'place',
          z: 'place + length',
          y: 'place + length + further',
        },
        models: {
          f: 'map(u in nat, s in R, height[u] + slope[u]*s + sum(i in range(n), bend[i]*relu(s - t[i])))',
        },
        regimes: {
          'a breakpoint before': {
            sizes: { n: [1, 1], w: [1, 1], l: [0, 0] },
            construct: {
              'r[i in nat]':
                'delta(i,1)*(-height[0]/(slope[0] + bend[0])) + delta(i,2)*(-height[0]/slope[0])',
            },
          },
          'a breakpoint between two zeros': {
            sizes: { n: [1, 1], w: [1, 1], l: [0, 0] },
            raw: { peak: real() },
            draw: { peak: { oneOf: [1, -1] }, bend: { oneOf: [-2] } },
            construct: {
              't[i in nat]': 'peak + i',
              'r[i in nat]': 'peak + delta(i,1) - delta(i,2)',
            },
            models: {
              f: 'map(u in nat, s in R, 1 - peak + s + sum(i in range(n), bend[i]*relu(s - t[i])))',
            },
          },
          'no unit': {
            sizes: { n: [1, 2], w: [0, 0], l: [0, 1] },
            raw: { step: real(), peak: real() },
            draw: { step: { oneOf: [1, -1] }, peak: { oneOf: [1, -1] } },
            construct: { 't[i in nat]': 'peak + step*i', 'r[i in nat]': 'peak + step*i*indicator(i < n)' },
          },
        },
      },
      states: `exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and (${finer('m')})) and (forall(l in range(w), x in R, z in R, y in R, x <= z, z <= y, ${none('r', 'm')}, ${chord((x) => `relu(f(l, ${x}))`)})))`,
      derivation: [
        have(
          'units',
          `forall(u in nat, u <= w, exists(m in nat, r in R[nat], ((m + 1 == (u + 1)*(n + 1)) and (${finer('m')})) and (forall(l in range(u), x in R, y in R, x <= y, ${none('r', 'm')}, 0 <= f(l, x)*f(l, y)))))`,
          [
            induction('u', {
              base: [
                witness({ m: 'n', r: 't' }),
                both(
                  [both([['==', 'rhs', algebra()]], [['<=', 'rhs', hypothesis('assumed-2')]])],
                  [
                    contradiction('0 < 0', [
                      ['<', 'l + 1', sign()],
                      ['<=', 'rhs', hypothesis('assumed-1')],
                    ]),
                  ],
                ),
              ],
              step: [
                have('fewer', 'u <= w', [
                  ['<=', 'u + 1', sign()],
                  ['<=', 'rhs', hypothesis('assumed')],
                ]),
                have('a unit', 'u < w', [
                  ['<', 'u + 1', sign()],
                  ['<=', 'rhs', hypothesis('assumed')],
                ]),
                obtain(['m', 'r'], 'before', hypothesis('induction')),
                have('points', `(m + 1 == (u + 1)*(n + 1)) and (${finer('m')})`, [by(hypothesis('before'))]),
                have('finer', finer('m'), [by(hypothesis('points'))]),
                have(
                  'signs',
                  `forall(l in range(u), x in R, y in R, x <= y, ${none('r', 'm')}, 0 <= f(l, x)*f(l, y))`,
                  [by(hypothesis('before'))],
                ),
                have(
                  'its pieces',
                  `forall(x in R, z in R, y in R, x <= z, z <= y, ${none('t', 'n')}, ${chord((x) => `f(u, ${x})`)})`,
                  [
                    [
                      '==',
                      'rhs',
                      hypothesis('affine between breakpoints', { at: { l: 'u', x: 'x', z: 'z', y: 'y' } }),
                    ],
                  ],
                ),
                obtain(
                  'zero',
                  'zeros',
                  lemma('zeros-of-affine-pieces', {
                    part: 'zeros of the pieces',
                    at: { n: 'n', t: 't', f: 'map(v in R, f(u, v))' },
                  }),
                ),
                obtain(
                  ['Z'],
                  'rows',
                  lemma('concatenated-rows', {
                    part: 'rows',
                    at: {
                      n: 'm',
                      m: 'n+1',
                      U: 'array(k in nat, i in nat, r[k])',
                      V: 'array(k in nat, i in nat, zero[k])',
                    },
                  }),
                ),
                have('old points', 'forall(k in range(m), Z[k,0] == r[k])', [
                  ['==', 'rhs', hypothesis('rows')],
                ]),
                have('new points', 'forall(k in range(n+1), Z[m+k,0] == zero[k])', [
                  ['==', 'rhs', hypothesis('rows')],
                ]),
                have(
                  'old ones not inside',
                  `forall(x in R, y in R, ${none('s', 'm+(n+1)').replaceAll('s[i]', 'Z[i,0]')}, ${none('r', 'm')})`,
                  [
                    have('place', 'i < m + (n + 1)', [
                      ['<', 'm', sign()],
                      ['<=', 'rhs', sign()],
                    ]),
                    ['==', '(Z[i,0] - x)*(y - Z[i,0])', hypothesis('old points')],
                    ['<=', 'rhs', hypothesis("assumed'")],
                  ],
                ),
                have(
                  'new ones not inside',
                  `forall(x in R, y in R, ${none('s', 'm+(n+1)').replaceAll('s[i]', 'Z[i,0]')}, ${none('zero', 'n+1')})`,
                  [
                    have('place', 'm + i < m + (n + 1)', [['<', 'rhs', sign()]]),
                    ['==', '(Z[m+i,0] - x)*(y - Z[m+i,0])', hypothesis('new points')],
                    ['<=', 'rhs', hypothesis("assumed'", { at: { i: 'm + i' } })],
                  ],
                ),
                witness({ m: 'm + (n + 1)', r: 'array(k in nat, Z[k,0])' }),
                both(
                  [
                    both(
                      [
                        ['==', 'm + 1 + (n + 1)', algebra()],
                        ['==', '(u + 1)*(n + 1) + (n + 1)', hypothesis('before')],
                        ['==', 'rhs', algebra()],
                      ],
                      [
                        have('old', `forall(h in range(m), (r[h] - x)*(y - r[h]) <= 0)`, [
                          ['<=', 'rhs', hypothesis('old ones not inside')],
                        ]),
                        ['<=', 'rhs', hypothesis('finer')],
                      ],
                    ),
                  ],
                  [
                    have('old', none('r', 'm'), [
                      ['<=', 'rhs', hypothesis('old ones not inside', { at: { x: 'x', y: 'y' } })],
                    ]),
                    have('new', none('zero', 'n+1'), [
                      ['<=', 'rhs', hypothesis('new ones not inside', { at: { x: 'x', y: 'y' } })],
                    ]),
                    cases(
                      'l == u',
                      [
                        have('older', none('t', 'n'), [['<=', 'rhs', hypothesis('finer')]]),
                        ['<=', 'f(u, x)*f(u, y)', hypothesis('zeros')],
                        ['==', 'rhs', hypothesis('case')],
                      ],
                      [earlier('l', 'u'), ['<=', 'rhs', hypothesis('signs')]],
                    ),
                  ],
                ),
              ],
            }),
          ],
        ),
        have('all', 'w <= w', [['<=', 'rhs', algebra()]]),
        obtain(['m', 'r'], 'of all', hypothesis('units', { at: { u: 'w' } })),
        have('points', `(m + 1 == (w + 1)*(n + 1)) and (${finer('m')})`, [by(hypothesis('of all'))]),
        have('finer', finer('m'), [by(hypothesis('points'))]),
        have(
          'signs',
          `forall(l in range(w), x in R, y in R, x <= y, ${none('r', 'm')}, 0 <= f(l, x)*f(l, y))`,
          [by(hypothesis('of all'))],
        ),
        witness({ m: 'm', r: 'r' }),
        both(
          [both([['==', 'rhs', hypothesis('of all')]], [['<=', 'rhs', hypothesis('finer')]])],
          [
            have('whole', 'x <= y', [
              ['<=', 'z', hypothesis('assumed-2')],
              ['<=', 'rhs', hypothesis('assumed-3')],
            ]),
            have('none of the old', none('t', 'n'), [['<=', 'rhs', hypothesis('finer')]]),
            have('one sign', '0 <= f(l, x)*f(l, y)', [['<=', 'rhs', hypothesis('signs')]]),
            have(
              'before',
              chord((x) => `f(l, ${x})`),
              [['==', 'rhs', hypothesis('affine between breakpoints')]],
            ),
            cases(
              'y <= x',
              [
                have('one point', 'y == x', [['==', 'rhs', lemma('antisymmetry-of-order')]]),
                ['==', 'rhs', hypothesis('one point')],
              ],
              [['==', 'rhs', lemma('rectified-chord', { at: { a: 'f(l, x)', b: 'f(l, y)', c: 'f(l, z)' } })]],
            ),
          ],
        ),
      ],
    },
  },

  instances: { sizes: { n: [0, 2], i: [0, 1] } },

  controls: {
    'no new breakpoints': {
      part: 'layer',
      replace: ['m + 1 == (w + 1)*(n + 1)', 'm == n'],
      counterexample: {
        n: 0,
        w: 1,
        t: [],
        m: 0,
        r: [],
        l: 0,
        f: 'map(u in nat, s in R, s)',
        x: -1,
        z: 0,
        y: 1,
      },
      instances: {
        sizes: { n: [0, 0], w: [1, 1], l: [0, 0] },
        construct: { m: 'n', 'r[i in nat]': '0', x: '-1', z: '0', y: '1' },
        models: { f: 'map(u in nat, s in R, s)' },
      },
      because: 'relu has a breakpoint at 0',
    },
  },
});
