/** More instances of calculus. */
import type { InstanceSpec, Instances } from '../../../../src/proof/claim.ts';

/** A tolerance that is not positive, of which no definition of a derivative speaks. */
const noTolerance = (more: InstanceSpec = {}): Instances => ({
  regimes: {
    'no tolerance': {
      ...more,
      draw: { ...more.draw, eps: { oneOf: [0, -1] } },
      construct: { ...more.construct, near: '1' },
    },
  },
});

/** One place, an integrand of the value there alone, and a step from u in the direction h. */
const oneStep = (
  L: string,
  [c, k]: readonly [string, number],
  [u, h]: readonly [string, string],
  eps: readonly string[] = ['1'],
  x = '0',
): InstanceSpec => ({
  sizes: { T: [1, 1] },
  draw: { k: { oneOf: [k] }, eps: { oneOf: eps } },
  models: { L: `map(a in R, y in R, z in R, ${L})` },
  construct: {
    c,
    'x[t in T]': x,
    'u[t in T]': u,
    'h[t in T]': h,
    'du[t in T]': '0',
    'dh[t in T]': '0',
    'dmomentum[t in T]': '0',
  },
});

/** The same for slopes, in directions that hardly change the value. */
const slopeStep = (L: string, growth: readonly [string, number], du: string, dh: string): InstanceSpec => {
  const spec = oneStep(L, growth, ['0', '1/100']);
  return {
    ...spec,
    construct: {
      ...spec.construct,
      'du[t in T]': du,
      'dh[t in T]': dh,
      'dmomentum[t in T]': '-100*Lv(x[t], u[t], du[t])*dh[t]',
    },
  };
};

export const calculus: Readonly<Record<string, Instances>> = {
  'chain-rule-univariate/chain rule': noTolerance({ construct: { near_f: 'abs(eps) + 1' } }),
  'chain-rule-univariate/smooth after a kink': noTolerance({ construct: { h: 'step' } }),
  'chain-rule-jacobian-path-sum/differentiable': {
    regimes: {
      'no derivative at the end': { draw: { f1: { oneOf: [0] }, g0: { oneOf: [0] }, x: { oneOf: [0] } } },
    },
  },
  'euler-lagrange-first-variation/general integrand, any law': {
    regimes: {
      'steps far beyond one': oneStep('y^4/16', ['3/4', 2], ['0', '1'], ['10', '-10']),
      'a step somewhat beyond one': oneStep('y^32/992', ['1/40', 16], ['7/5', '2'], ['11/8']),
      'a fourth power': oneStep('10*y^4', ['30', 2], ['1', '1']),
      'a fourth power of the slope': slopeStep('10*z^4', ['30', 2], '0', '5'),
      'a flat parabola': oneStep('y^2/8', ['1/4', 1], ['0', '1/2']),
      'a wave from its crest': oneStep('40*cos(y)', ['40', 0], ['0', '1/2']),
      'a high wave far to the left': oneStep('40*(1 + a^2)*cos(y)', ['40', 1], ['0', '1/2'], ['1'], '-10'),
      'a high power': oneStep('y^64/4032', ['1/80', 32], ['6', '6']),
      'a high power, a short step': oneStep('y^64/4032', ['1/80', 32], ['8', '4']),
      'a high power of the slope': slopeStep('z^64/4032', ['1/80', 32], '6', '6'),
      'a high power of the slope, a short step': slopeStep('z^64/4032', ['1/80', 32], '8', '4'),
    },
  },
};
