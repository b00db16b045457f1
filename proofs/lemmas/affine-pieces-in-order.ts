/**
 * # The pieces of a function with n breakpoints, from left to right
 *
 * On an interval a function that is affine between n points, in any order, is affine between n + 2 points in order, the ends among them.
 * Not claimed: that the points differ.
 */
import {
  algebra,
  array,
  both,
  by,
  fn,
  have,
  hypothesis,
  lemma,
  natural,
  obtain,
  proof,
  real,
  witness,
} from 'lemmata';
import { affine, bent } from './_breakpoints.ts';

export default proof({
  id: 'affine-pieces-in-order',
  title: 'The pieces of a function with n breakpoints, from left to right',
  sources: [],
  references: ['telgarsky2016, Section 3'],

  given: { n: natural(), t: array('nat') },

  parts: {
    'pieces in order': {
      given: { f: fn('R', 'R'), lo: real(), hi: real() },
      hypotheses: { 'affine between breakpoints': affine, interval: 'lo <= hi' },
      instances: {
        ...bent,
        sizes: { n: [0, 2], k: [0, 3] },
        construct: {
          't[i in nat]': 'i + 1',
          lo: '0',
          hi: 'n + 1',
          'T[o in nat]': 'min(o, n + 1)',
          z: '3/2 + place/4',
        },
        regimes: {
          'tight: one point': { construct: { hi: '0', 'T[o in nat]': '0', z: '0' } },
          'breakpoints before 0 and beyond n + 1': {
            construct: { 't[i in nat]': 'n + 2 - 4*i', z: '2*place' },
          },
        },
      },
      states:
        'exists(T in R[nat], ((T[0] == lo) and (T[n+1] == hi)) and ((forall(k in nat, T[k] <= T[k+1])) and (forall(k in nat, z in R, T[k] <= z, z <= T[k+1], (T[k+1] - T[k])*f(z) == (T[k+1] - z)*f(T[k]) + (z - T[k])*f(T[k+1])))))',
      derivation: [
        obtain(
          'T',
          'points',
          lemma('points-in-order', { part: 'ordered', at: { n: 'n', t: 't', lo: 'lo', hi: 'hi' } }),
        ),
        have('ends', '(T[0] == lo) and (forall(k in nat, T[n+1+k] == hi))', [by(hypothesis('points'))]),
        have(
          'parts',
          '(forall(k in nat, T[k] <= T[k+1])) and (forall(k in nat, i in range(n), (t[i] - T[k])*(T[k+1] - t[i]) <= 0))',
          [by(hypothesis('points'))],
        ),
        witness({ T: 'T' }),
        both(
          [
            both(
              [['==', 'rhs', hypothesis('ends')]],
              [
                ['==', 'T[n+1+0]', algebra()],
                ['==', 'rhs', hypothesis('ends', { at: { k: '0' } })],
              ],
            ),
          ],
          [
            both(
              [['<=', 'rhs', hypothesis('parts')]],
              [
                have('none inside', 'forall(i in range(n), (t[i] - T[k])*(T[k+1] - t[i]) <= 0)', [
                  ['<=', 'rhs', hypothesis('parts', { at: { k: 'k', i: 'i' } })],
                ]),
                ['==', 'rhs', hypothesis('affine between breakpoints')],
              ],
            ),
          ],
        ),
      ],
    },
  },

  instances: { sizes: { n: [0, 2], i: [0, 1] } },

  controls: {
    'one piece': {
      part: 'pieces in order',
      states:
        'exists(T in R[nat], ((T[0] == lo) and (T[n+1] == hi)) and ((forall(k in nat, T[k] <= T[k+1])) and (forall(z in R, lo <= z, z <= hi, (hi - lo)*f(z) == (hi - z)*f(lo) + (z - lo)*f(hi)))))',
      counterexample: {
        n: 1,
        t: [1],
        lo: 0,
        hi: 2,
        f: 'map(s in R, relu(s - 1))',
        T: [0, 1, 2],
        k: 0,
        z: 1,
      },
      instances: {
        sizes: { n: [1, 1] },
        draw: { bend: { oneOf: [1] } },
        construct: { z: '1' },
      },
      because: 'relu(s - 1) is not affine from 0 to 2',
    },
  },
});
