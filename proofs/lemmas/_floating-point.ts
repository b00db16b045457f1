/** Binary floating-point numbers and rounding to nearest, as claims about them share them. It is no claim. */
import { fn, type InstanceSpec, natural, real } from 'lemmata';

/** What an addition gives, and what is left of it without a. */
export const sum = 'fl(a + b)';
export const back = `fl(${sum} - a)`;
/** The six operations of TwoSum. */
export const twoSum = `${sum} + fl(fl(a - fl(${sum} - ${back})) + fl(b - ${back}))`;
/** Rounds numbers between 1/4 and 64 to one or two bits, ties away from zero (`<=`) or towards it (`<`): a sum of its jumps. */
export const rounded = (tie: '<=' | '<') =>
  `map(z0 in R, sign(z0)*(bits*indicator(1 <= 4*abs(z0)) + sum(q in range(8), 2^q*sum(j in range(bits), indicator(2^q*(2*bits + 2*j + 1) ${tie} 8*bits*abs(z0)))))/(4*bits))`;
/** A number of `bits` bits or one less, another, and one with the exponent of the first. */
export const first = 'way*(2^bits - odd)*2^up1/2^down1';
export const firstWritten = { m: '2^bits - odd', e: 'up1', g: 'down1' };
export const numbers = { a: first, b: 'turn*(2^bits - even)*2^up2/2^down2' };
export const numbersWritten = { ...firstWritten, n: '2^bits - even', f: 'up2', h: 'down2' };
export const nextTo = 'way*(2^bits - even)*2^up1/2^down1';
export const nextWritten = { n: '2^bits - even', f: 'up1', h: 'down1' };
/** Exponents of a coarser spacing. */
export const finer = { h: 'g + less', f: 'e + less + more' };
/** fl rounds to a nearest number of the machine, and what it gives is one. */
export const rounding = {
  given: { fl: fn('R', 'R'), bits: natural() },
  hypotheses: {
    'to nearest':
      'forall(value in R, mantissa in nat, up in nat, down in nat, mantissa <= 2^bits, (abs(fl(value) - value) <= abs(mantissa*2^up/2^down - value)) and (abs(fl(value) - value) <= abs(mantissa*2^up/2^down + value)))',
    representable:
      'forall(value in R, exists(significand in nat, raised in nat, lowered in nat, (significand <= 2^bits) and (abs(fl(value)) == significand*2^raised/2^lowered)))',
  },
};
/** The symbols as the instance of a lemma at themselves. */
export const machine = { fl: 'fl', bits: 'bits' } as const;
/** Numbers of one or two bits, and fl on them. */
export const machineNumbers = {
  sizes: {
    bits: [1, 2],
    more: [0, 2],
    less: [0, 2],
    mantissa: [0, 8],
    up: [0, 3],
    down: [0, 2],
    odd: [0, 1],
    even: [0, 1],
    up1: [0, 2],
    up2: [0, 2],
    down1: [0, 1],
    down2: [0, 1],
  },
  raw: {
    way: real(),
    turn: real(),
    share: real(),
    nudge: real(),
    more: natural(),
    less: natural(),
    odd: natural(),
    even: natural(),
    up1: natural(),
    up2: natural(),
    down1: natural(),
    down2: natural(),
  },
  draw: {
    way: { oneOf: [-1, 1] },
    turn: { oneOf: [-1, 1] },
    share: { between: [0, 2], bits: 3 },
    nudge: { oneOf: ['-1/8', 0, '1/8'] },
  },
  construct: {
    value: '(way*(2^bits - odd) + nudge)*2^up1/2^down1',
    significand: '2^bits - odd',
    raised: 'up1',
    lowered: 'down1',
  },
  models: { fl: [rounded('<='), rounded('<')] },
} as const satisfies InstanceSpec;
/** The same for claims about m 2^e/2^g. */
export const machineMultiples = {
  ...machineNumbers,
  sizes: { ...machineNumbers.sizes, m: [0, 2], n: [0, 2], e: [0, 2], g: [0, 2] },
} as const satisfies InstanceSpec;
/** And about any other numbers v. */
export const machineMultiplesAndOthers = {
  ...machineMultiples,
  draw: { ...machineMultiples.draw, v: { between: [-8, 8], bits: 2 } },
} as const satisfies InstanceSpec;
