/** More instances of partial differential equations. */
import type { InstanceSpec, Instances } from '../../../../src/proof/claim.ts';
import { without } from './_shared.ts';

/** One position Y and a point y, with all their coordinates, and numbers G just above exp(-b |Y|^2/(2T)). */
const onePosition = (
  n: number,
  [b, t, T, s]: readonly [string, string, string, string],
  [x, y, Y]: readonly [string, string, string],
  G: string,
): InstanceSpec => ({
  sizes: { I: [n, n], Omega: [1, 1] },
  draw: { b: { oneOf: [b] }, t: { oneOf: [t] } },
  construct: {
    T,
    s,
    'x[l in I]': x,
    'y[l in I]': y,
    'Y[l in I, o in Omega]': Y,
    'm[o in Omega]': '1',
    'G[o in Omega]': G,
  },
});

export const pde: Readonly<Record<string, Instances>> = {
  'hopf-lax-moreau-prox/gradient': {
    regimes: {
      'no tolerance': { construct: { eps: '0', radius: '1/8' } },
    },
  },
  'hopf-lax-moreau-prox/semigroup': {
    regimes: {
      // Of P at times that are not positive nothing is assumed.
      'at the minimum before the start': {
        models: {
          P: 'map(s in R, v in R[I], i in I, o[i] + indicator(s > 0)*sign(v[i] - o[i])*relu(abs(v[i] - o[i]) - abs(s)*c[i])/(1 + abs(s)*a[i]))',
        },
        construct: { s0: 't' },
      },
      // f is not convex: x has two proximal points, -3(t + s0)/2 and 3(t + s0)/2, and z is on the way to the one that P does not give.
      'two proximal points': {
        models: {
          f: 'map(v in R[I], -sum(i in I, 2*relu(v[i]) + relu(-v[i])))',
          P: 'map(s in R, v in R[I], i in I, v[i] + s*(2 - 3*indicator(v[i] < -s/2)))',
        },
        construct: { 'x[i in I]': '-(t + s0)/2', 'z[i in I]': '-3/2*(t + s0) + t' },
      },
    },
  },
  'entropy-sgd-cole-hopf/dominated': {
    regimes: {
      'nearly T': onePosition(1, ['32', '1', '1024', '1023'], ['0', '1', '1024'], '1/2^23637'),
      'a large exponent': onePosition(
        1,
        ['85/16', '75/4096', '151/4096', '159/32768'],
        ['-9/8', '93/64', '219/128'],
        '854683/2^324',
      ),
      's near T': onePosition(1, ['163/256', '182', '5088', '4992'], ['0', '235/256', '820'], '646471/2^80'),
      'far y': onePosition(
        1,
        ['176', '225/32', '446', '109/8'],
        ['237/1024', '95/16', '197/32'],
        '607135/2^30',
      ),
      'small b': onePosition(
        1,
        ['107/16384', '179/256', '155/16', '119/4096'],
        ['153/128', '49/4096', '125/64'],
        '1047230/2^20',
      ),
      'large b': onePosition(
        1,
        ['172', '101/16384', '211/64', '139/64'],
        ['0', '-11/16', '-133/64'],
        '729917/2^182',
      ),
      'ten coordinates': onePosition(
        10,
        ['183/8', '145/32', '255/16', '179/256'],
        ['0', '163/1024', '183/1024'],
        '833798/2^20',
      ),
      'sixty coordinates': onePosition(
        60,
        ['253/128', '81/8192', '27/64', '95/512'],
        ['0', '-81/4096', '-157/2048'],
        '918115/2^21',
      ),
      wide: onePosition(1, ['71/512', '147', '20736', '1880'], ['0', '-103/128', '-180'], '940915/2^20'),
      'on the other side': onePosition(1, ['4', '1', '4', '1/64'], ['0', '-2', '2'], '567639/2^22'),
    },
  },
  'entropy-sgd-cole-hopf/curvature': {
    regimes: {
      'small G': {
        sizes: { I: [1, 2], Omega: [1, 1] },
        construct: { 'G[o in Omega]': 'm[o]/(1 + b*sum(l in I, Y[l,o]^2)/(2*T))' },
      },
      'large t': { sizes: { I: [1, 2], Omega: [1, 1] }, draw: { t: { oneOf: [4] } } },
    },
  },
  'entropy-sgd-cole-hopf/quadratics': without('I'),
  'entropy-sgd-cole-hopf/wide minima are favoured': {
    regimes: {
      'small b': { sizes: { I: [2, 2] }, draw: { b: { oneOf: ['1/16'] }, lam: { between: [2, 4] } } },
    },
  },
  'entropy-sgd-cole-hopf/the minimum moves': {
    regimes: {
      'b and t near the sharp minimum': {
        draw: { b: { oneOf: ['1/4096'] }, t: { oneOf: ['1/4096'] }, y: { oneOf: [1] } },
      },
      'b and t near the wide minimum': {
        draw: { b: { oneOf: ['383/128'] }, t: { oneOf: ['383/128'] }, y: { oneOf: [0] } },
      },
      'near the wide minimum': {
        draw: { b: { oneOf: ['1/2'] }, t: { oneOf: ['1/2'] }, y: { oneOf: ['383/128'] } },
      },
    },
  },
};
