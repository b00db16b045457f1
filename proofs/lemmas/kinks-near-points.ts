/**
 * # Kinks of rectifiers near equidistant points
 *
 * relu(w x + b) is affine between x - h and x + h unless its kink is within h of x: its second difference vanishes where |w h| <= |w x + b|.
 * Of the points step, 2 step, …, n step at most one is nearer to the kink of a unit than half the step.
 * Not claimed: that the kink is near one of them.
 */
import { algebra, cases, have, hypothesis, lemma, proof, real, sign } from 'lemmata';

const h = 'step/2';
const x = '((j + 1)*step)';
/** Whether the kink is next to the point. */
const near = `indicator(abs(w*${x} + b) < abs(w)*${h})`;
const beyond = (j: string) => `indicator((${j} + 1/2)*step <= -b/w)`;

export default proof({
  id: 'kinks-near-points',
  title: 'A rectifier is affine away from its kink, which is near at most one of equidistant points',
  sources: [],
  references: ['telgarsky2016, Section 3'],

  given: {},
  hypotheses: {},

  parts: {
    'no kink': {
      states: 'forall(v in R, e in R, abs(e) <= abs(v), relu(v + e) + relu(v - e) - 2*relu(v) == 0)',
      derivation: [
        cases(
          '0 <= v',
          [
            have('size', 'abs(e) <= v', [
              ['<=', 'abs(v)', hypothesis('assumed')],
              ['==', 'rhs', algebra()],
            ]),
            have('after', '0 <= v + e', [
              ['<=', 'abs(e) + e', sign()],
              ['<=', 'rhs', hypothesis('size')],
            ]),
            have('before', '0 <= v - e', [
              ['<=', 'abs(e) - e', sign()],
              ['<=', 'rhs', hypothesis('size')],
            ]),
            ['==', 'v + e + (v - e) - 2*v', algebra()],
            ['==', 'rhs', algebra()],
          ],
          [
            have('size', 'abs(e) <= -v', [
              ['<=', 'abs(v)', hypothesis('assumed')],
              ['==', 'rhs', algebra()],
            ]),
            have('after', 'v + e <= 0', [
              ['==', '-(-v) + e', algebra()],
              ['<=', '-abs(e) + e', hypothesis('size')],
              ['<=', 'rhs', sign()],
            ]),
            have('before', 'v - e <= 0', [
              ['==', '-(-v) - e', algebra()],
              ['<=', '-abs(e) - e', hypothesis('size')],
              ['<=', 'rhs', sign()],
            ]),
            ['==', '0 + 0 - 2*0', algebra()],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        raw: { share: real('[-1,1]') },
        construct: { e: 'share*v' },
        draw: { share: { oneOf: [-1, '-1/2', 0, '1/4', 1] } },
      },
    },
    'one point': {
      given: { w: real(), b: real(), step: real('positive') },
      states: `forall(n in nat, sum(j in range(n), ${near}) <= 1)`,
      derivation: [
        cases(
          'w == 0',
          [
            have('nowhere', `forall(j in range(n), ${near} == 0)`, [
              have('not near', `abs(w)*${h} <= abs(w*${x} + b)`, [
                ['==', `abs(0)*${h}`, hypothesis('case')],
                ['==', '0', algebra()],
                ['<=', 'rhs', sign()],
              ]),
              ['==', 'rhs', hypothesis('not near')],
            ]),
            ['==', 'sum(j in range(n), 0)', hypothesis('nowhere')],
            ['<=', 'rhs', sign()],
          ],
          [
            have('size', '0 < abs(w)', [['<', 'rhs', sign()]]),
            have('either side', `forall(j in range(n), ${near} <= ${beyond('j')} - ${beyond('(j + 1)')})`, [
              cases(
                `abs(w*${x} + b) < abs(w)*${h}`,
                [
                  have('distance', `abs(${x} - (-b/w)) < ${h}`, [
                    have('product', `abs(w*${x} + b) == abs(w)*abs(${x} - (-b/w))`, [
                      have('sizes', 'forall(v in R, e in R, abs(v*e) == abs(v)*abs(e))', [
                        ['==', 'rhs', algebra()],
                      ]),
                      ['==', `abs(w*(${x} - (-b/w)))`, algebra()],
                      ['==', 'rhs', hypothesis('sizes', { at: { v: 'w', e: `${x} - (-b/w)` } })],
                    ]),
                    ['==', `abs(w)*abs(${x} - (-b/w))/abs(w)`, algebra()],
                    ['==', `abs(w*${x} + b)/abs(w)`, hypothesis('product', { times: '1/abs(w)' })],
                    ['<', `abs(w)*${h}/abs(w)`, hypothesis("case'", { times: '1/abs(w)' })],
                    ['==', 'rhs', algebra()],
                  ]),
                  have('left', '(j + 1/2)*step <= -b/w', [
                    ['==', `${x} - ${h}`, algebra()],
                    ['<=', `${x} - abs(${x} - (-b/w))`, hypothesis('distance')],
                    ['<=', 'rhs', sign()],
                  ]),
                  have('right', '-b/w < (j + 1 + 1/2)*step', [
                    ['<=', `${x} + abs(${x} - (-b/w))`, sign()],
                    ['<', `${x} + ${h}`, hypothesis('distance')],
                    ['==', 'rhs', algebra()],
                  ]),
                  ['==', '1', hypothesis("case'")],
                  ['==', `1 - ${beyond('(j + 1)')}`, hypothesis('right')],
                  ['==', 'rhs', hypothesis('left')],
                ],
                [
                  have('order', `${beyond('(j + 1)')} <= ${beyond('j')}`, [
                    cases(
                      '(j + 1 + 1/2)*step <= -b/w',
                      [
                        have('both', '(j + 1/2)*step <= -b/w', [
                          ['<=', '(j + 1 + 1/2)*step', sign()],
                          ['<=', 'rhs', hypothesis("case''")],
                        ]),
                        ['==', '1', hypothesis("case''")],
                        ['==', 'rhs', hypothesis('both')],
                      ],
                      [
                        ['==', '0', hypothesis("case''")],
                        ['<=', 'rhs', sign()],
                      ],
                    ),
                  ]),
                  ['==', '0', hypothesis("case'")],
                  ['==', `${beyond('(j + 1)')} - ${beyond('(j + 1)')}`, algebra()],
                  ['<=', 'rhs', hypothesis('order')],
                ],
              ),
            ]),
            [
              '<=',
              `${beyond('0')} - ${beyond('n')}`,
              lemma('threshold-changes', {
                part: 'sums of bounded terms',
                at: { n: 'n', f: `array(j in nat, ${near})`, u: `array(j in nat, ${beyond('j')})` },
              }),
            ],
            ['<=', 'rhs', sign()],
          ],
        ),
      ],
      instances: {
        sizes: { n: [0, 3] },
        regimes: {
          'tight: a kink at the first point': { sizes: { n: [1, 3] }, construct: { w: '1', b: '-step' } },
          'a kink between two points': { sizes: { n: [2, 3] }, construct: { w: '-1', b: '3/2*step' } },
        },
      },
    },
  },

  controls: {
    'a kink anywhere': {
      part: 'no kink',
      replace: ['abs(e) <= abs(v), ', ''],
      counterexample: { v: 0, e: 1 },
      instances: { construct: { v: '0', e: '1' } },
      because: 'a rectifier bends at its kink',
    },
    'points within a whole step': {
      part: 'one point',
      states: `forall(n in nat, sum(j in range(n), ${near.replace('step/2', 'step')}) <= 1)`,
      counterexample: { w: 1, b: '-3/2', step: 1, n: 2 },
      instances: { sizes: { n: [2, 3] }, construct: { w: '1', b: '-3/2*step' } },
      because: 'a kink in the middle between two points is within a step of both',
    },
  },
});
