/**
 * # One step of compensated summation, with rounding
 *
 * To a sum s with compensation c the number x is added as Kahan does: y = x - c, t = s + y, next = (t - s) - y, each operation with
 * a relative error of at most u. What is corrected, t - next, is the corrected sum before plus x, but for 2u|x| and terms of order u^2;
 * and the compensation is of order u.
 * Not claimed: that u bounds the errors of a machine, which is its arithmetic's business; exactness of any operation.
 */
import { algebra, have, hypothesis, proof, real, sign, unfold } from 'lemmata';

const magnitudes = '(abs(s - c) + (1 + u)*abs(x) + u*abs(c))';

/** The value of s + y, its rounding error r = d*(s + y), and the rounded difference y + r. */
const pieces = [
  have('triangle', 'forall(left in R, right in R, abs(left + right) <= abs(left) + abs(right))', [
    ['<=', 'rhs', sign()],
  ]),
  have(
    'three',
    'forall(first in R, second in R, third in R, abs(first + second + third) <= abs(first) + abs(second) + abs(third))',
    [
      [
        '<=',
        'abs(first + second) + abs(third)',
        hypothesis('triangle', { at: { left: 'first + second', right: 'third' } }),
      ],
      ['<=', 'rhs', hypothesis('triangle')],
    ],
  ),
  have('scaled', 'forall(factor in R, value in R, abs(factor) <= u, abs(factor*value) <= u*abs(value))', [
    ['==', 'abs(factor)*abs(value)', algebra()],
    ['<=', 'rhs', hypothesis('assumed')],
  ]),
  have('first difference', 'abs(x - c) <= abs(x) + abs(c)', [['<=', 'rhs', sign()]]),
  have('rounded difference', 'abs(g*(x - c)) <= u*(abs(x) + abs(c))', [
    ['<=', 'u*abs(x - c)', hypothesis('scaled', { at: { factor: 'g', value: 'x - c' } })],
    ['<=', 'rhs', hypothesis('first difference')],
  ]),
  have('sum', `abs(s + y) <= ${magnitudes}`, [
    ['==', 'abs((s - c) + (x + g*(x - c)))', unfold('y')],
    [
      '<=',
      'abs(s - c) + (abs(x) + abs(g*(x - c)))',
      hypothesis('three', { at: { first: 's - c', second: 'x', third: 'g*(x - c)' } }),
    ],
    ['<=', 'abs(s - c) + (abs(x) + u*(abs(x) + abs(c)))', hypothesis('rounded difference')],
    ['==', 'rhs', algebra()],
  ]),
  have('lost', `abs(d*(s + y)) <= u*${magnitudes}`, [
    ['<=', 'u*abs(s + y)', hypothesis('scaled', { at: { factor: 'd', value: 's + y' } })],
    ['<=', 'rhs', hypothesis('sum')],
  ]),
  have('y', 'abs(y) <= (1 + u)*(abs(x) + abs(c))', [
    ['==', 'abs((x - c) + g*(x - c))', unfold('y')],
    ['<=', 'abs(x - c) + abs(g*(x - c))', hypothesis('triangle')],
    ['<=', '(abs(x) + abs(c)) + abs(g*(x - c))', hypothesis('first difference')],
    ['<=', '(abs(x) + abs(c)) + u*(abs(x) + abs(c))', hypothesis('rounded difference')],
    ['==', 'rhs', algebra()],
  ]),
  have('back', `abs(y + d*(s + y)) <= (1 + u)*(abs(x) + abs(c)) + u*${magnitudes}`, [
    ['<=', 'abs(y) + abs(d*(s + y))', hypothesis('triangle')],
    ['<=', 'rhs', hypothesis('y'), hypothesis('lost')],
  ]),
  have('back, rounded', `abs(p*(y + d*(s + y))) <= u*((1 + u)*(abs(x) + abs(c)) + u*${magnitudes})`, [
    ['<=', 'u*abs(y + d*(s + y))', hypothesis('scaled', { at: { factor: 'p', value: 'y + d*(s + y)' } })],
    ['<=', 'rhs', hypothesis('back')],
  ]),
];

export default proof({
  id: 'compensated-addition',
  title: 'One step of compensated summation loses 2u|x| and terms of order u^2',
  sources: [],
  references: ['higham2002, Section 4.3', 'goldberg1991, Theorem 8'],

  given: {
    u: real('nonnegative'),
    s: real(),
    c: real(),
    x: real(),
    g: real(),
    d: real(),
    p: real(),
    q: real(),
  },
  where: { y: '(x - c)*(1 + g)', t: '(s + y)*(1 + d)', next: '((t - s)*(1 + p) - y)*(1 + q)' },
  hypotheses: {
    'standard model': '(abs(g) <= u) and (abs(d) <= u) and (abs(p) <= u) and (abs(q) <= u)',
  },

  parts: {
    compensation: {
      states: 'abs(next) <= u*(1 + u)^2*(abs(s - c) + (2 + u)*abs(x) + (1 + u)*abs(c))',
      derivation: [
        ...pieces,
        have(
          'before the last rounding',
          `abs(d*(s + y) + p*(y + d*(s + y))) <= u*${magnitudes} + u*((1 + u)*(abs(x) + abs(c)) + u*${magnitudes})`,
          [
            ['<=', 'abs(d*(s + y)) + abs(p*(y + d*(s + y)))', hypothesis('triangle')],
            ['<=', 'rhs', hypothesis('lost'), hypothesis('back, rounded')],
          ],
        ),
        [
          '==',
          'abs((d*(s + y) + p*(y + d*(s + y))) + q*(d*(s + y) + p*(y + d*(s + y))))',
          unfold('next', 't'),
        ],
        [
          '<=',
          'abs(d*(s + y) + p*(y + d*(s + y))) + abs(q*(d*(s + y) + p*(y + d*(s + y))))',
          hypothesis('triangle'),
        ],
        [
          '<=',
          'abs(d*(s + y) + p*(y + d*(s + y))) + u*abs(d*(s + y) + p*(y + d*(s + y)))',
          hypothesis('scaled', { at: { factor: 'q', value: 'd*(s + y) + p*(y + d*(s + y))' } }),
        ],
        ['==', '(1 + u)*abs(d*(s + y) + p*(y + d*(s + y)))', algebra()],
        [
          '<=',
          `(1 + u)*(u*${magnitudes} + u*((1 + u)*(abs(x) + abs(c)) + u*${magnitudes}))`,
          hypothesis('before the last rounding'),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'corrected sum': {
      states: `abs((t - next) - (s - c) - x) <= u*(2 + 2*u + u^2)*(abs(x) + abs(c)) + u^2*(2 + u)*${magnitudes}`,
      derivation: [
        ...pieces,
        ['==', 'abs(g*(x - c) + (-q*(d*(s + y)) + -(1 + q)*(p*(y + d*(s + y)))))', unfold('t', 'next', 'y')],
        [
          '<=',
          'abs(g*(x - c)) + (abs(-q*(d*(s + y))) + abs(-(1 + q)*(p*(y + d*(s + y)))))',
          hypothesis('three', {
            at: { first: 'g*(x - c)', second: '-q*(d*(s + y))', third: '-(1 + q)*(p*(y + d*(s + y)))' },
          }),
        ],
        [
          '==',
          'abs(g*(x - c)) + (abs(q*(d*(s + y))) + abs(p*(y + d*(s + y)) + q*(p*(y + d*(s + y)))))',
          algebra(),
        ],
        [
          '<=',
          'abs(g*(x - c)) + (abs(q*(d*(s + y))) + (abs(p*(y + d*(s + y))) + abs(q*(p*(y + d*(s + y))))))',
          hypothesis('triangle'),
        ],
        [
          '<=',
          'abs(g*(x - c)) + (u*abs(d*(s + y)) + (abs(p*(y + d*(s + y))) + abs(q*(p*(y + d*(s + y))))))',
          hypothesis('scaled', { at: { factor: 'q', value: 'd*(s + y)' } }),
        ],
        [
          '<=',
          'abs(g*(x - c)) + (u*abs(d*(s + y)) + (abs(p*(y + d*(s + y))) + u*abs(p*(y + d*(s + y)))))',
          hypothesis('scaled', { at: { factor: 'q', value: 'p*(y + d*(s + y))' } }),
        ],
        [
          '<=',
          'u*(abs(x) + abs(c)) + (u*abs(d*(s + y)) + (1 + u)*abs(p*(y + d*(s + y))))',
          hypothesis('rounded difference'),
        ],
        [
          '<=',
          `u*(abs(x) + abs(c)) + (u*(u*${magnitudes}) + (1 + u)*abs(p*(y + d*(s + y))))`,
          hypothesis('lost'),
        ],
        [
          '<=',
          `u*(abs(x) + abs(c)) + (u*(u*${magnitudes}) + (1 + u)*(u*((1 + u)*(abs(x) + abs(c)) + u*${magnitudes})))`,
          hypothesis('back, rounded'),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    draw: { u: { oneOf: ['1/16', '1/64', '1/1024'] } },
    raw: { ways: real('[-1,1]'), other: real('[-1,1]') },
    construct: { g: 'u*ways', d: 'u*other', p: '-u*ways', q: 'u*ways*other' },
    regimes: {
      'tight: nothing before': { construct: { s: '0', c: '0', g: 'u', d: '0', p: '-u', q: '0' } },
      'tight: zeros': { construct: { s: '0', c: '0', x: '0' } },
      // The bound of the compensation is attained where x and s - c have one sign and c the other.
      'tight: large errors of one sign': {
        draw: {
          u: { oneOf: [2, 8] },
          s: { oneOf: [0, '1/64', '-1/64', 1000, -1000] },
          c: { oneOf: [0, '1/64', '-1/64', 1000, -1000] },
          x: { oneOf: [0, '1/64', '-1/64', 1000, -1000] },
        },
        construct: { g: 'u', d: 'u', p: 'u', q: 'u' },
      },
    },
  },

  controls: {
    'u alone': {
      part: 'corrected sum',
      replace: ['u*(2 + 2*u + u^2)', 'u*(1 + 2*u + u^2)'],
      counterexample: { u: '1/1024', s: 0, c: 0, x: 1, g: '1/1024', d: 0, p: '-1/1024', q: 0 },
      instances: { construct: { s: '0', c: '0', x: '1', g: 'u', d: '0', p: '-u', q: '0' } },
      because: 'y and the difference t - s are rounded, both in proportion to x',
    },
    'no rounding at first': {
      part: 'compensation',
      replace: ['(2 + u)*abs(x)', 'u*abs(x)'],
      counterexample: { u: '1/1024', s: 0, c: 0, x: 1, g: 0, d: '1/1024', p: '1/1024', q: 0 },
      instances: { construct: { s: '0', c: '0', x: '1', g: '0', d: 'u', p: 'u', q: '0' } },
      because: 'with s = 0 the compensation is 2u x',
    },
    'no rounding of y': {
      part: 'corrected sum',
      hypotheses: {
        'standard model': '(abs(g) <= 4*u) and (abs(d) <= u) and (abs(p) <= u) and (abs(q) <= u)',
      },
      counterexample: { u: '1/1024', s: 0, c: 0, x: 1, g: '1/256', d: 0, p: 0, q: 0 },
      instances: { construct: { s: '0', c: '0', x: '1', g: '4*u', d: '0', p: '0', q: '0' } },
      because: 'an error of 4u in y is there to stay',
    },
  },
});
