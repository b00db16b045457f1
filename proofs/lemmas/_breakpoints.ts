/** Functions that are affine between the points t[0], …, t[n-1], in any order, as claims about them share them. It is no claim. */
import { array, type InstanceSpec, real } from 'lemmata';

/** None of the first n members of t lies inside of [x, y]. */
export const none = (t: string, n: string) => `forall(i in range(${n}), (${t}[i] - x)*(y - ${t}[i]) <= 0)`;
/** f is affine on [x, y], at z between. */
export const chord = (f: (x: string) => string) =>
  `(y - x)*${f('z')} == (y - z)*${f('x')} + (z - x)*${f('y')}`;
export const affine = `forall(x in R, z in R, y in R, x <= z, z <= y, ${none('t', 'n')}, ${chord((x) => `f(${x})`)})`;
/** Between breakpoints, to the right of p, up to y. */
export const piece = (p: string) =>
  `x <= y, forall(i in range(n), t[i] <= ${p}, t[i] <= x), forall(i in range(n), ${p} < t[i], y <= t[i])`;
/** A function with breakpoints t. */
export const bent = {
  raw: {
    height: array('nat'),
    bend: array('nat'),
    place: real(),
    length: real('nonnegative'),
    further: real('nonnegative'),
  },
  draw: {
    height: { oneOf: [-2, -1, 0, 1, 2] },
    bend: { oneOf: [-3, -1, 0, 1, 2] },
    place: { oneOf: [-2, -1, '-1/2', 0, '1/2', 1, 2] },
    length: { oneOf: [0, '1/4', '1/2', 1] },
    further: { oneOf: [0, '1/4', 1] },
  },
  models: { f: 'map(s in R, height[0] + height[1]*s + sum(i in range(n), bend[i]*relu(s - t[i])))' },
} satisfies InstanceSpec;
