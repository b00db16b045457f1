/** False variants of topology that nothing refutes. */

import { given } from './_reasons.ts';

export const topology: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'homeomorphism-needs-continuous-inverse/chord': {
    '(cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2 < 4*sin(pi*(s - t))^2':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2 > 4*sin(pi*(s - t))^2':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2 != 4*sin(pi*(s - t))^2':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
  },
  'homeomorphism-needs-continuous-inverse/distances of the witnesses': {
    '(cos(2*pi*(1 - 1/n)) - cos(2*pi*0))^2 + (sin(2*pi*(1 - 1/n)) - sin(2*pi*0))^2 < (2*sin(pi/n))^2':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(2*pi*(1 - 1/n)) - cos(2*pi*0))^2 + (sin(2*pi*(1 - 1/n)) - sin(2*pi*0))^2 > (2*sin(pi/n))^2':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(2*pi*(1 - 1/n)) - cos(2*pi*0))^2 + (sin(2*pi*(1 - 1/n)) - sin(2*pi*0))^2 != (2*sin(pi/n))^2':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
  },
  'homeomorphism-needs-continuous-inverse/injective': {
    's < t':
      'it contradicts the statement; that two points are the same is assumed by equations of sines and cosines, which no enclosure decides',
    's > t':
      'it contradicts the statement; that two points are the same is assumed by equations of sines and cosines, which no enclosure decides',
    's != t':
      'it contradicts the statement; that two points are the same is assumed by equations of sines and cosines, which no enclosure decides',
  },
  'homeomorphism-needs-continuous-inverse/onto': {
    'forall(s in R, ((0 <= s) and (s < 1)) and ((cos(2*pi*s) == a) and (sin(2*pi*s) == b)))':
      'false of every s that is not in [0, 1); the instances give the right angle, and the point is known by its sine and cosine only',
    'exists(s in R, ((0 <= s) and (s < 1)) and ((cos(2*pi*s) > a) and (sin(2*pi*s) == b)))':
      'false at (1, 0), where no cosine is larger; no enclosure tells that from the equation',
    'exists(s in R, ((0 <= s) and (s < 1)) and ((cos(2*pi*s) != a) and (sin(2*pi*s) == b)))':
      'false at (0, 1), which has one angle; no enclosure tells the equation of cosines from an inequality',
    'exists(s in R, ((0 <= s) and (s < 1)) and ((cos(2*pi*s) == a) and (sin(2*pi*s) != b)))':
      'false at (1, 0), which has one angle; no enclosure tells the equation of sines from an inequality',
  },
  'homeomorphism-needs-continuous-inverse/on a compact arc': {
    'd*(2*sin(pi*a)) < (1 - a)*(2*sin(pi*d))':
      'false at d = 0, where both sides are zero; no enclosure of a sine tells that',
  },
  'homeomorphism-needs-continuous-inverse/invariance of domain': {
    'forall(q in R[I], eps in positive, 0 < inside(q), forall(near in positive, forall(y in R[I], sum(i in I, (y[i] - f(q)[i])^2) <= near^2, exists(x in R[I], ((0 < inside(x)) and (sum(i in I, (x[i] - q[i])^2) <= eps^2)) and (sum(i in I, (f(x)[i] - y[i])^2) <= 0)))))':
      given,
    'forall(q in R[I], eps in positive, 0 < inside(q), exists(near in positive, forall(y in R[I], sum(i in I, (y[i] - f(q)[i])^2) <= near^2, forall(x in R[I], ((0 < inside(x)) and (sum(i in I, (x[i] - q[i])^2) <= eps^2)) and (sum(i in I, (f(x)[i] - y[i])^2) <= 0)))))':
      given,
  },
};
