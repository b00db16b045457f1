import { inOtherColumns } from '../in-other-columns.ts';
import { lemmas } from './lemmas.ts';

export const geometryOfLoss: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'homogeneous-euler-critical/layerwise-homogeneity': {
    'forall(l in nat, k in nat, alpha in nonnegative, i in I[l + k + 1], a(array(n in nat, p in J[n], q in I[n], (1 + (alpha - 1)*delta(n, k))*W[n,p,q]), x)[l + 1 + k,i] == alpha*a(W, x)[l + 1 + k,i])':
      'layer k, too, is one of those below l+1+k, and any one of them may be scaled',
  },
  'homogeneous-spurious-counterexamples/dead-units-value': {
    'F(u, u) == 1/2': 'dead units give the output 0 whatever the second layer is',
  },
  'homogeneous-spurious-counterexamples/dead-units-constant-nearby': {
    'forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) == abs(u[i])), F(a, b) == F(u, v))':
      'a is 0 or 2u: still no unit is alive',
    'forall(a in R[I], b in R[I], forall(i in I, a[i] - u[i] < abs(u[i])), F(a, b) == F(u, v))':
      'a < u + |u| = 0 is all that is used',
    'forall(a in R[I], b in R[I], forall(i in I, relu(a[i] - u[i]) < abs(u[i])), F(a, b) == F(u, v))':
      'a < u + |u| = 0 is all that is used',
    'forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < u[i]), F(a, b) == F(u, v))':
      'no distance is below u < 0 or relu(u) = 0: nothing is claimed',
    'forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < relu(u[i])), F(a, b) == F(u, v))':
      'no distance is below u < 0 or relu(u) = 0: nothing is claimed',
    'forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < abs(a[i])), F(a, b) == F(u, v))':
      '|a - u| < |a| with u < 0 forces a < 0: no unit is alive',
    'forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < abs(u[i])), F(u, b) == F(u, v))':
      'all units are dead in each argument: both sides are 1/2',
    'forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < abs(u[i])), F(a, u) == F(u, v))':
      'all units are dead in each argument: both sides are 1/2',
    'forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < abs(u[i])), F(a, v) == F(u, v))':
      'all units are dead in each argument: both sides are 1/2',
    'forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < abs(u[i])), F(a, b) == F(a, v))':
      'all units are dead in each argument: both sides are 1/2',
    'forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < abs(u[i])), F(a, b) == F(u, a))':
      'all units are dead in each argument: both sides are 1/2',
    'forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < abs(u[i])), F(a, b) == F(u, b))':
      'all units are dead in each argument: both sides are 1/2',
  },
  'homogeneous-spurious-counterexamples/dead-units-local-minimum': {
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < radius), F(u, v) <= F(a, b)))':
      'with dead units the second layer does not matter: near u the value is 1/2 throughout',
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) == radius), forall(i in I, abs(b[i] - v[i]) < radius), F(u, v) <= F(a, b)))':
      'the sphere of half the radius lies within the ball',
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, a[i] - u[i] < radius), forall(i in I, abs(b[i] - v[i]) < radius), F(u, v) <= F(a, b)))':
      'a < u + radius <= 0 is all that is used',
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, relu(a[i] - u[i]) < radius), forall(i in I, abs(b[i] - v[i]) < radius), F(u, v) <= F(a, b)))':
      'a < u + radius <= 0 is all that is used',
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, abs(b[i] - u[i]) < radius), forall(i in I, abs(b[i] - v[i]) < radius), F(u, v) <= F(a, b)))':
      'if u and v differ, a small radius leaves no b; if they agree, b is negative, Phi(a, b) <= 0 and F(a, b) >= 1/2',
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < radius), forall(i in I, abs(b[i] - v[i]) == radius), F(u, v) <= F(a, b)))':
      'with dead units the second layer does not matter: near u the value is 1/2 throughout',
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < radius), forall(i in I, abs(b[i] - v[i]) > radius), F(u, v) <= F(a, b)))':
      'with dead units the second layer does not matter: near u the value is 1/2 throughout',
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < radius), forall(i in I, b[i] - v[i] < radius), F(u, v) <= F(a, b)))':
      'with dead units the second layer does not matter: near u the value is 1/2 throughout',
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < radius), forall(i in I, relu(b[i] - v[i]) < radius), F(u, v) <= F(a, b)))':
      'with dead units the second layer does not matter: near u the value is 1/2 throughout',
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < radius), forall(i in I, abs(-b[i] - v[i]) < radius), F(u, v) <= F(a, b)))':
      'with dead units the second layer does not matter: near u the value is 1/2 throughout',
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < radius), forall(i in I, abs(b[i] + v[i]) < radius), F(u, v) <= F(a, b)))':
      'with dead units the second layer does not matter: near u the value is 1/2 throughout',
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < radius), forall(i in I, abs(b[i]*(-v[i])) < radius), F(u, v) <= F(a, b)))':
      'with dead units the second layer does not matter: near u the value is 1/2 throughout',
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < radius), forall(i in I, abs(u[i] - v[i]) < radius), F(u, v) <= F(a, b)))':
      'with dead units the second layer does not matter: near u the value is 1/2 throughout',
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < radius), forall(i in I, abs(v[i] - v[i]) < radius), F(u, v) <= F(a, b)))':
      'with dead units the second layer does not matter: near u the value is 1/2 throughout',
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < radius), forall(i in I, abs(b[i] - a[i]) < radius), F(u, v) <= F(a, b)))':
      'with dead units the second layer does not matter: near u the value is 1/2 throughout',
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < radius), forall(i in I, abs(b[i] - b[i]) < radius), F(u, v) <= F(a, b)))':
      'with dead units the second layer does not matter: near u the value is 1/2 throughout',
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < radius), forall(i in I, abs(b[i] - v[i]) < lam), F(u, v) <= F(a, b)))':
      'with dead units the second layer does not matter: near u the value is 1/2 throughout',
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < radius), forall(i in I, abs(b[i] - v[i]) < radius), F(u, v) == F(a, b)))':
      'with dead units the second layer does not matter: near u the value is 1/2 throughout',
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < radius), forall(i in I, abs(b[i] - v[i]) < radius), F(u, v) >= F(a, b)))':
      'with dead units the second layer does not matter: near u the value is 1/2 throughout',
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < radius), forall(i in I, abs(b[i] - v[i]) < radius), Phi(u, v) <= F(a, b)))':
      'Phi(u, v) = 0, and F is nonnegative',
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < radius), forall(i in I, abs(b[i] - v[i]) < radius), F(a, v) <= F(a, b)))':
      'with dead units the second layer does not matter: near u the value is 1/2 throughout',
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < radius), forall(i in I, abs(b[i] - v[i]) < radius), F(u, a) <= F(a, b)))':
      'with dead units the second layer does not matter: near u the value is 1/2 throughout',
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < radius), forall(i in I, abs(b[i] - v[i]) < radius), F(u, b) <= F(a, b)))':
      'with dead units the second layer does not matter: near u the value is 1/2 throughout',
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < radius), forall(i in I, abs(b[i] - v[i]) < radius), F(u, v) <= F(u, b)))':
      'with dead units the second layer does not matter: near u the value is 1/2 throughout',
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < radius), forall(i in I, abs(b[i] - v[i]) < radius), F(u, v) <= F(a, u)))':
      'with dead units the second layer does not matter: near u the value is 1/2 throughout',
    'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < radius), forall(i in I, abs(b[i] - v[i]) < radius), F(u, v) <= F(a, v)))':
      'with dead units the second layer does not matter: near u the value is 1/2 throughout',
  },
  'homogeneous-spurious-counterexamples/dead-units-not-global': {
    'exists(a in R[I], b in R[I], F(b, b) < F(u, v))':
      'b = 1/n everywhere gives Phi = 1/n in (0, 1], hence a value below 1/2',
    'exists(a in R[I], b in R[I], F(a, b) < F(u, a))':
      'the second layer of dead units does not matter: the right side is still 1/2',
    'exists(a in R[I], b in R[I], F(a, b) < F(u, b))':
      'the second layer of dead units does not matter: the right side is still 1/2',
  },
  'homogeneous-spurious-counterexamples/origin-strict-local-minimum': {
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(y) < radius, abs(z) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(z) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) == radius, abs(y) < radius, abs(z) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) > radius, abs(y) < radius, abs(z) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, x < radius, abs(y) < radius, abs(z) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, relu(x) < radius, abs(y) < radius, abs(z) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(y) < radius, abs(y) < radius, abs(z) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(z) < radius, abs(y) < radius, abs(z) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < x, abs(y) < radius, abs(z) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < y, abs(y) < radius, abs(z) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) == radius, abs(z) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) > radius, abs(z) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, y < radius, abs(z) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, relu(y) < radius, abs(z) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(z) < radius, abs(z) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(lam) < radius, abs(z) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < x, abs(z) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < y, abs(z) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) == radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) > radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, z < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, relu(z) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(lam) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(radius) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < x, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < y, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'one bound on one coordinate is enough: |x| <= r < lam gives x*y*z <= r*(y^2 + z^2)/2, and likewise for y and z',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < radius, 0 > x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'no sum of squares is negative: nothing is claimed',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < radius, 1 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'the condition still excludes the origin, or more than it',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < radius, 0 < -(x^2 + y^2) + z^2, G(0, 0, 0) < G(x, y, z)))':
      'the condition still excludes the origin, or more than it',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < radius, 0 < x^2 + y^2 - z^2, G(0, 0, 0) < G(x, y, z)))':
      'the condition still excludes the origin, or more than it',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < radius, 0 < (x^2 + y^2)*z^2, G(0, 0, 0) < G(x, y, z)))':
      'the condition still excludes the origin, or more than it',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < radius, 0 < -x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'the condition still excludes the origin, or more than it',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < radius, 0 < x^2 - y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'the condition still excludes the origin, or more than it',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < radius, 0 < x^2*y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'the condition still excludes the origin, or more than it',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < radius, 0 < x*2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'the condition still excludes the origin, or more than it',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < radius, 0 < y^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'the condition still excludes the origin, or more than it',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < radius, 0 < z^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'the condition still excludes the origin, or more than it',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < radius, 0 < x^3 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'the condition still excludes the origin, or more than it',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < radius, 0 < x^2 + y*2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'the condition still excludes the origin, or more than it',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < radius, 0 < x^2 + z^2 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'the condition still excludes the origin, or more than it',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < radius, 0 < x^2 + y^3 + z^2, G(0, 0, 0) < G(x, y, z)))':
      'the condition still excludes the origin, or more than it',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < radius, 0 < x^2 + y^2 + z*2, G(0, 0, 0) < G(x, y, z)))':
      'the condition still excludes the origin, or more than it',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < radius, 0 < x^2 + y^2 + z^3, G(0, 0, 0) < G(x, y, z)))':
      'the condition still excludes the origin, or more than it',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < radius, 0 < x^2 + y^2 + z^2, H(0, 0, 0) < G(x, y, z)))':
      'G, H and K all are 1/2 at the origin',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < radius, 0 < x^2 + y^2 + z^2, K(0, 0, 0) < G(x, y, z)))':
      'G, H and K all are 1/2 at the origin',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, lam, z)))':
      'the point is not the origin, and |x| < radius is all that the proof uses',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, lam)))':
      'the point is not the origin, and |x| < radius is all that the proof uses',
    'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, radius)))':
      'the point is not the origin, and |x| < radius is all that the proof uses',
  },
  'homogeneous-spurious-counterexamples/origin-not-global-at-ones': {
    'H(1, 1, 1) < G(0, 0, 0)':
      'G, H and K are 1/2 at the origin, G(1, 0, 0) is larger, and H(1,1,1) = K(1,1,1) = lam < 1/2',
    'K(1, 1, 1) < G(0, 0, 0)':
      'G, H and K are 1/2 at the origin, G(1, 0, 0) is larger, and H(1,1,1) = K(1,1,1) = lam < 1/2',
    'G(1, 1, 1) < H(0, 0, 0)':
      'G, H and K are 1/2 at the origin, G(1, 0, 0) is larger, and H(1,1,1) = K(1,1,1) = lam < 1/2',
    'G(1, 1, 1) < K(0, 0, 0)':
      'G, H and K are 1/2 at the origin, G(1, 0, 0) is larger, and H(1,1,1) = K(1,1,1) = lam < 1/2',
    'G(1, 1, 1) < G(1, 0, 0)':
      'G, H and K are 1/2 at the origin, G(1, 0, 0) is larger, and H(1,1,1) = K(1,1,1) = lam < 1/2',
    'G(1, 1, 1) < G(0, 1, 0)':
      'G, H and K are 1/2 at the origin, G(1, 0, 0) is larger, and H(1,1,1) = K(1,1,1) = lam < 1/2',
    'G(1, 1, 1) < G(0, 0, 1)':
      'G, H and K are 1/2 at the origin, G(1, 0, 0) is larger, and H(1,1,1) = K(1,1,1) = lam < 1/2',
  },
  'homogeneous-spurious-counterexamples/origin-not-global': {
    'exists(x in R, y in R, z in R, H(x, y, z) < G(0, 0, 0))':
      'for lam < 1 small (s, s, s) lie below 1/2 (parts same-degree-cubes, same-degree-product), and 2^(-4/3) < 1',
    'exists(x in R, y in R, z in R, K(x, y, z) < G(0, 0, 0))':
      'for lam < 1 small (s, s, s) lie below 1/2 (parts same-degree-cubes, same-degree-product), and 2^(-4/3) < 1',
    'exists(x in R, y in R, z in R, G(y, y, z) < G(0, 0, 0))':
      'the witness has equal coordinates; G, H and K are 1/2 at the origin and G(1, 0, 0) is larger',
    'exists(x in R, y in R, z in R, G(z, y, z) < G(0, 0, 0))':
      'the witness has equal coordinates; G, H and K are 1/2 at the origin and G(1, 0, 0) is larger',
    'exists(x in R, y in R, z in R, G(x, z, z) < G(0, 0, 0))':
      'the witness has equal coordinates; G, H and K are 1/2 at the origin and G(1, 0, 0) is larger',
    'exists(x in R, y in R, z in R, G(x, y, x) < G(0, 0, 0))':
      'the witness has equal coordinates; G, H and K are 1/2 at the origin and G(1, 0, 0) is larger',
    'exists(x in R, y in R, z in R, G(x, y, z) < H(0, 0, 0))':
      'the witness has equal coordinates; G, H and K are 1/2 at the origin and G(1, 0, 0) is larger',
    'exists(x in R, y in R, z in R, G(x, y, z) < K(0, 0, 0))':
      'the witness has equal coordinates; G, H and K are 1/2 at the origin and G(1, 0, 0) is larger',
    'exists(x in R, y in R, z in R, G(x, y, z) < G(1, 0, 0))':
      'the witness has equal coordinates; G, H and K are 1/2 at the origin and G(1, 0, 0) is larger',
    'exists(x in R, y in R, z in R, G(x, y, z) < G(0, 1, 0))':
      'the witness has equal coordinates; G, H and K are 1/2 at the origin and G(1, 0, 0) is larger',
    'exists(x in R, y in R, z in R, G(x, y, z) < G(0, 0, 1))':
      'the witness has equal coordinates; G, H and K are 1/2 at the origin and G(1, 0, 0) is larger',
  },
  'homogeneous-spurious-counterexamples/origin-global': {
    'forall(x in R, y in R, z in R, H(0, 0, 0) <= G(x, y, z))':
      'a special case of the statement; G, H and K agree at the origin',
    'forall(x in R, y in R, z in R, K(0, 0, 0) <= G(x, y, z))':
      'a special case of the statement; G, H and K agree at the origin',
    'forall(x in R, y in R, z in R, G(0, 0, 0) <= G(y, y, z))':
      'a special case of the statement; G, H and K agree at the origin',
    'forall(x in R, y in R, z in R, G(0, 0, 0) <= G(z, y, z))':
      'a special case of the statement; G, H and K agree at the origin',
    'forall(x in R, y in R, z in R, G(0, 0, 0) <= G(x, z, z))':
      'a special case of the statement; G, H and K agree at the origin',
    'forall(x in R, y in R, z in R, G(0, 0, 0) <= G(x, lam, z))':
      'a special case of the statement; G, H and K agree at the origin',
    'forall(x in R, y in R, z in R, G(0, 0, 0) <= G(x, y, lam))':
      'a special case of the statement; G, H and K agree at the origin',
    'forall(x in R, y in R, z in R, G(0, 0, 0) <= G(x, y, x))':
      'a special case of the statement; G, H and K agree at the origin',
  },
  'homogeneous-spurious-counterexamples/global-minimum-is-critical': {
    'forall(g in R[I], h in R[I], D(F(array(i in I, -1 + t*g[i]), array(i in I, 1/card(I) + t*h[i])), t = 0) == 0)':
      'all units are dead near -1: the value does not change',
    'forall(g in R[I], h in R[I], D(F(array(i in I, 1 - t*g[i]), array(i in I, 1/card(I) + t*h[i])), t = 0) == 0)':
      'a special case of the statement: g and h are any directions',
    'forall(g in R[I], h in R[I], D(F(array(i in I, 1 + t*h[i]), array(i in I, 1/card(I) + t*h[i])), t = 0) == 0)':
      'a special case of the statement: g and h are any directions',
    'forall(g in R[I], h in R[I], D(F(array(i in I, 1 + t*u[i]), array(i in I, 1/card(I) + t*h[i])), t = 0) == 0)':
      'a special case of the statement: g and h are any directions',
    'forall(g in R[I], h in R[I], D(F(array(i in I, 1 + t*g[i]), array(i in I, 1/card(I) - t*h[i])), t = 0) == 0)':
      'a special case of the statement: g and h are any directions',
    'forall(g in R[I], h in R[I], D(F(array(i in I, 1 + t*g[i]), array(i in I, 1/card(I) + t*u[i])), t = 0) == 0)':
      'a special case of the statement: g and h are any directions',
    'forall(g in R[I], h in R[I], D(F(array(i in I, 1 + t*g[i]), array(i in I, 1/card(I) + t*v[i])), t = 0) == 0)':
      'a special case of the statement: g and h are any directions',
  },
  'homogeneous-spurious-counterexamples/global-minimum-is-no-saddle': {
    'forall(a in R[I], b in R[I], F(array(i in I, 1), array(i in I, 1/card(I))) <= F(b, b))':
      'the left side is 0, and F is nonnegative',
    'forall(a in R[I], b in R[I], F(array(i in I, 1), array(i in I, 1/card(I))) <= F(u, b))':
      'the left side is 0, and F is nonnegative',
    'forall(a in R[I], b in R[I], F(array(i in I, 1), array(i in I, 1/card(I))) <= F(a, u))':
      'the left side is 0, and F is nonnegative',
    'forall(a in R[I], b in R[I], F(array(i in I, 1), array(i in I, 1/card(I))) <= F(a, v))':
      'the left side is 0, and F is nonnegative',
  },
  'homogeneous-spurious-counterexamples/global-minimum-is-on-no-plateau': {
    'forall(t in positive, F(array(i in I, 1), array(i in I, 1/card(I))) < Phi(array(i in I, 1), array(i in I, (1 + t)/card(I))))':
      'the left side is 0, and the right side positive for t > 0: (sum - 1)^2/2 with a sum other than 1, or Phi = 1 + t',
    'forall(t in positive, F(array(i in I, 1), array(i in I, 1/card(I))) < F(array(i in I, 2), array(i in I, (1 + t)/card(I))))':
      'the left side is 0, and the right side positive for t > 0: (sum - 1)^2/2 with a sum other than 1, or Phi = 1 + t',
    'forall(t in positive, F(array(i in I, 1), array(i in I, 1/card(I))) < F(array(i in I, 1), array(i in I, (1 + t)*card(I))))':
      'the left side is 0, and the right side positive for t > 0: (sum - 1)^2/2 with a sum other than 1, or Phi = 1 + t',
    'forall(t in positive, F(array(i in I, 1), array(i in I, 1/card(I))) < F(array(i in I, 1), array(i in I, (1 - t)/card(I))))':
      'the left side is 0, and the right side positive for t > 0: (sum - 1)^2/2 with a sum other than 1, or Phi = 1 + t',
    'forall(t in positive, F(array(i in I, 1), array(i in I, 1/card(I))) < F(array(i in I, 1), array(i in I, (2 + t)/card(I))))':
      'the left side is 0, and the right side positive for t > 0: (sum - 1)^2/2 with a sum other than 1, or Phi = 1 + t',
    'forall(t in positive, F(array(i in I, 1), array(i in I, 1/card(I))) < F(array(i in I, 1), array(i in I, (1 + lam)/card(I))))':
      'the left side is 0, and the right side positive for t > 0: (sum - 1)^2/2 with a sum other than 1, or Phi = 1 + t',
  },
  'homogeneous-spurious-counterexamples/same-degree-cubes': {
    'forall(radius in positive, exists(s in positive, (s < radius) and (K(s, s, s) < H(0, 0, 0))))':
      'for lam < 1 both H and K lie below 1/2 at small (s, s, s), and the right side is at least 1/2',
    'forall(radius in positive, exists(s in positive, (s < radius) and (H(s, s, s) < K(0, 0, 0))))':
      'for lam < 1 both H and K lie below 1/2 at small (s, s, s), and the right side is at least 1/2',
    'forall(radius in positive, exists(s in positive, (s < radius) and (H(s, s, s) < G(0, 0, 0))))':
      'for lam < 1 both H and K lie below 1/2 at small (s, s, s), and the right side is at least 1/2',
    'forall(radius in positive, exists(s in positive, (s < radius) and (H(s, s, s) < H(1, 0, 0))))':
      'for lam < 1 both H and K lie below 1/2 at small (s, s, s), and the right side is at least 1/2',
    'forall(radius in positive, exists(s in positive, (s < radius) and (H(s, s, s) < H(0, 1, 0))))':
      'for lam < 1 both H and K lie below 1/2 at small (s, s, s), and the right side is at least 1/2',
    'forall(radius in positive, exists(s in positive, (s < radius) and (H(s, s, s) < H(0, 0, 1))))':
      'for lam < 1 both H and K lie below 1/2 at small (s, s, s), and the right side is at least 1/2',
  },
  'homogeneous-spurious-counterexamples/same-degree-product': {
    'forall(radius in positive, exists(s in positive, (s < radius) and (H(s, s, s) < K(0, 0, 0))))':
      'for lam < 1 both H and K lie below 1/2 at small (s, s, s), and the right side is at least 1/2',
    'forall(radius in positive, exists(s in positive, (s < radius) and (K(lam, s, s) < K(0, 0, 0))))':
      'K = 1/2 - lam*s^2*(1 - lam) + lam^2*s^4/2 < 1/2 for small s',
    'forall(radius in positive, exists(s in positive, (s < radius) and (K(s, lam, s) < K(0, 0, 0))))':
      'K = 1/2 - lam*s^2*(1 - lam) + lam^2*s^4/2 < 1/2 for small s',
    'forall(radius in positive, exists(s in positive, (s < radius) and (K(s, s, lam) < K(0, 0, 0))))':
      'K = 1/2 - lam*s^2*(1 - lam) + lam^2*s^4/2 < 1/2 for small s',
    'forall(radius in positive, exists(s in positive, (s < radius) and (K(s, s, s) < G(0, 0, 0))))':
      'for lam < 1 both H and K lie below 1/2 at small (s, s, s), and the right side is at least 1/2',
    'forall(radius in positive, exists(s in positive, (s < radius) and (K(s, s, s) < H(0, 0, 0))))':
      'for lam < 1 both H and K lie below 1/2 at small (s, s, s), and the right side is at least 1/2',
    'forall(radius in positive, exists(s in positive, (s < radius) and (K(s, s, s) < K(1, 0, 0))))':
      'for lam < 1 both H and K lie below 1/2 at small (s, s, s), and the right side is at least 1/2',
    'forall(radius in positive, exists(s in positive, (s < radius) and (K(s, s, s) < K(0, 1, 0))))':
      'for lam < 1 both H and K lie below 1/2 at small (s, s, s), and the right side is at least 1/2',
    'forall(radius in positive, exists(s in positive, (s < radius) and (K(s, s, s) < K(0, 0, 1))))':
      'for lam < 1 both H and K lie below 1/2 at small (s, s, s), and the right side is at least 1/2',
  },
  'factorization-local-zero-global/certificate': {
    'forall(u in R[A], v in R[C], sum(i in A, u[i]^2) < 1, sum(j in C, v[j]^2) == 1, abs(sum(i in A, sum(j in C, u[i]*G[i,j]*v[j]))) <= lam)':
      'a shorter vector u: |u| |v| lam is at most lam',
    'forall(u in R[A], v in R[C], sum(i in A, u[i]^2) == 1, sum(j in C, v[j]^2) == 1, relu(sum(i in A, sum(j in C, u[i]*G[i,j]*v[j]))) <= lam)':
      'relu(x) <= |x|: weaker than the statement',
    'forall(u in R[A], v in R[C], sum(i in A, u[i]^2) == 1, sum(j in C, v[j]^2) == 1, abs(max(i in A, sum(j in C, u[i]*G[i,j]*v[j]))) <= lam)':
      'each summand is u_i (G v)_i, and |u_i| <= 1, |(G v)_i| <= |G v| <= lam',
    'forall(u in R[A], v in R[C], sum(i in A, u[i]^2) == 1, sum(j in C, v[j]^2) == 1, abs(sum(i in A, max(j in C, u[i]*G[i,j]*v[j]))) <= lam)':
      '|u_i G_ij v_j| <= |u_i| m_i with m_i^2 = sum_j G_ij^2 v_j^2, and sum_i m_i^2 = sum_j v_j^2 |G e_j|^2 <= lam^2',
    'forall(u in R[A], v in R[C], sum(i in A, u[i]^2) == 1, sum(j in C, v[j]^2) < 1, abs(sum(i in A, sum(j in C, u[i]*G[i,j]*v[j]))) <= lam)':
      'the bilinear form is homogeneous in v: a shorter v gives less',
    'forall(u in R[A], v in R[C], sum(i in A, u[i]^2) == 1, sum(j in C, v[j]^2) == 1, sum(i in A, sum(j in C, u[i]*G[i,j]*v[j])) <= lam)':
      'x <= |x|: weaker than the statement',
    'forall(u in R[A], v in R[C], sum(i in A, u[i]^2) == 1, sum(j in C, v[j]^2) == 1, abs(sum(i in A, sum(j in C, -(u[i]*G[i,j]*v[j])))) <= lam)':
      'the sign vanishes in an absolute value or a square, or before 0',
    'forall(u in R[A], v in R[C], sum(i in A, u[i]^2) == 1, sum(j in C, v[j]^2) == 1, abs(sum(i in A, sum(j in C, (-(u[i]*G[i,j]))*v[j]))) <= lam)':
      'the sign vanishes in an absolute value or a square, or before 0',
  },
  'factorization-local-zero-global/factorization': {
    'loss(array(i in A, j in C, sum(k in K, U[k,i]*V[k,j]))) - lam/2*(sum(k in K, sum(i in A, U[k,i]^2)) + sum(k in K, sum(j in C, V[k,j]^2))) <= loss(array(i in A, j in C, sum(k in M, U2[k,i]*V2[k,j]))) + lam/2*(sum(k in M, sum(i in A, U2[k,i]^2)) + sum(k in M, sum(j in C, V2[k,j]^2)))':
      'at a local minimum lam >= 0 unless there are no weights, and the regulariser is nonnegative: the left side is at most what it was',
    'loss(array(i in A, j in C, sum(k in K, U[k,i]*V[k,j]))) + lam/2*(-sum(k in K, sum(i in A, U[k,i]^2)) + sum(k in K, sum(j in C, V[k,j]^2))) <= loss(array(i in A, j in C, sum(k in M, U2[k,i]*V2[k,j]))) + lam/2*(sum(k in M, sum(i in A, U2[k,i]^2)) + sum(k in M, sum(j in C, V2[k,j]^2)))':
      'at a local minimum lam >= 0 unless there are no weights, and sums of squares are nonnegative: the left side is at most what it was',
    'loss(array(i in A, j in C, sum(k in K, U[k,i]*V[k,j]))) + lam/2*(sum(k in K, sum(i in A, U[k,i]^2)) - sum(k in K, sum(j in C, V[k,j]^2))) <= loss(array(i in A, j in C, sum(k in M, U2[k,i]*V2[k,j]))) + lam/2*(sum(k in M, sum(i in A, U2[k,i]^2)) + sum(k in M, sum(j in C, V2[k,j]^2)))':
      'at a local minimum lam >= 0 unless there are no weights, and sums of squares are nonnegative: the left side is at most what it was',
    'loss(array(i in A, j in C, sum(k in K, U[k,i]*V[k,j]))) + lam/2*(max(k in K, sum(i in A, U[k,i]^2)) + sum(k in K, sum(j in C, V[k,j]^2))) <= loss(array(i in A, j in C, sum(k in M, U2[k,i]*V2[k,j]))) + lam/2*(sum(k in M, sum(i in A, U2[k,i]^2)) + sum(k in M, sum(j in C, V2[k,j]^2)))':
      'at a local minimum lam >= 0 unless there are no weights, and the largest of some nonnegative summands is at most their sum (there is the zero column)',
    'loss(array(i in A, j in C, sum(k in K, U[k,i]*V[k,j]))) + lam/2*(sum(k in K, sum(i in A, U[k,i]^2)) + max(k in K, sum(j in C, V[k,j]^2))) <= loss(array(i in A, j in C, sum(k in M, U2[k,i]*V2[k,j]))) + lam/2*(sum(k in M, sum(i in A, U2[k,i]^2)) + sum(k in M, sum(j in C, V2[k,j]^2)))':
      'at a local minimum lam >= 0 unless there are no weights, and the largest of some nonnegative summands is at most their sum (there is the zero column)',
    'loss(array(i in A, j in C, sum(k in K, U[k,i]*V[k,j]))) + lam/2*(sum(k in K, sum(i in A, U[k,i]^2)) + sum(k in K, sum(j in C, V[zero,j]^2))) <= loss(array(i in A, j in C, sum(k in M, U2[k,i]*V2[k,j]))) + lam/2*(sum(k in M, sum(i in A, U2[k,i]^2)) + sum(k in M, sum(j in C, V2[k,j]^2)))':
      'at a local minimum lam >= 0 unless there are no weights, and the zero column counts 0: the left side is at most what it was',
    'loss(array(i in A, j in C, sum(k in K, U[k,i]*V[k,j]))) + lam/2*(sum(k in K, sum(i in A, U[k,i]^2)) + sum(k in K, sum(j in C, V[k,j]^2))) <= loss(array(i in A, j in C, sum(k in M, -(U2[k,i]*V2[k,j])))) + lam/2*(sum(k in M, sum(i in A, U2[k,i]^2)) + sum(k in M, sum(j in C, V2[k,j]^2)))':
      '-V2 in the place of V2 has the same norm',
    'loss(array(i in A, j in C, sum(k in K, U[k,i]*V[k,j]))) + lam/2*(sum(k in K, sum(i in A, U[k,i]^2)) + sum(k in K, sum(j in C, V[k,j]^2))) <= loss(array(i in A, j in C, sum(k in M, U2[k,i]*V2[k,j]))) + lam*2*(sum(k in M, sum(i in A, U2[k,i]^2)) + sum(k in M, sum(j in C, V2[k,j]^2)))':
      'at a local minimum lam >= 0 unless there are no weights, and 2*lam >= lam/2: a larger right side',
    'loss(array(i in A, j in C, sum(k in K, U[k,i]*V[k,j]))) + lam/3*(sum(k in K, sum(i in A, U[k,i]^2)) + sum(k in K, sum(j in C, V[k,j]^2))) <= loss(array(i in A, j in C, sum(k in M, U2[k,i]*V2[k,j]))) + lam/2*(sum(k in M, sum(i in A, U2[k,i]^2)) + sum(k in M, sum(j in C, V2[k,j]^2)))':
      'lam is nonnegative, and the sums are of squares: the left side is smaller',
    'loss(array(i in A, j in C, sum(k in K, U[k,i]*V[k,j]))) + lam/2*(sum(k in K, sum(i in A, U[zero,i]^2)) + sum(k in K, sum(j in C, V[k,j]^2))) <= loss(array(i in A, j in C, sum(k in M, U2[k,i]*V2[k,j]))) + lam/2*(sum(k in M, sum(i in A, U2[k,i]^2)) + sum(k in M, sum(j in C, V2[k,j]^2)))':
      'the block zero vanishes: the left side is smaller',
  },
  'factorization-local-zero-global/nuclear-norm-lower-bound': {
    'sum(t in T, sigma[t]) <= 1/2 + sum(k in K, sum(i in A, U[k,i]^2) + sum(j in C, V[k,j]^2))':
      'the right side is at least twice what is needed',
    'sum(t in T, sigma[t]) <= 2/2*sum(k in K, sum(i in A, U[k,i]^2) + sum(j in C, V[k,j]^2))':
      'a larger right side',
    'sum(t in T, sigma[t]) <= 1*2*sum(k in K, sum(i in A, U[k,i]^2) + sum(j in C, V[k,j]^2))':
      'the right side is a sum of squares, four times as large as it was',
  },
  'factorization-local-zero-global/one column more than entries': {
    '-(2*min(card(A), card(C))) <= card(A)*card(C) + 1': 'a size is not negative: the left side is at most 0',
    '2*min(card(A), card(C)) <= card(A) + card(C) + 1': 'the smaller of two numbers is at most their mean',
    '2*min(card(A), card(C)) <= (card(A) + 1)*card(C) + 1': 'a larger right side',
    '2*min(card(A), card(C)) <= card(A)*(card(C) + 1) + 1': 'a larger right side',
    '2*min(card(A), card(C)) <= card(A)*card(C) + 2': 'a larger right side',
  },
  'factorization-local-zero-global/shrinking': {
    'sum(s in S, sum(o in O, G[s,o]*sum(k in K, phi(U[k], V[k])[s,o]))) + lam*sum(k in K, theta(U[k], V[k])) == 0':
      'at a local minimum the slope along the ray through the weights is zero in both directions: the left side is 0',
    'sum(s in S, sum(o in O, G[s,o]*sum(k in K, phi(U[k], V[k])[s,o]))) + lam*sum(k in K, theta(U[k], V[k])) >= 0':
      'at a local minimum the slope along the ray through the weights is zero in both directions: the left side is 0',
    'sum(s in S, sum(o in O, G[s,o]*sum(k in K, phi(U[k], V[k])[s,o])))*(lam*sum(k in K, theta(U[k], V[k]))) <= 0':
      'the two summands are opposite at a local minimum, and -x^2 <= 0',
    'sum(s in S, sum(o in O, G[s,o]*sum(k in K, phi(U[k], V[k])[s,o]))) + lam*sum(k in K, theta(U[k], V[k])) <= 1':
      'a larger right side',
  },
  'factorization-local-zero-global/nuclear-norm-minimiser': {
    'loss(array(i in A, j in C, sum(k in K, U[k,i]*V[k,j]))) - lam*sum(t in T, sigma[t]) <= loss(array(i in A, j in C, sum(t in T2, P2[i,t]*sigma2[t]*Q2[j,t]))) + lam*sum(t in T2, sigma2[t])':
      'lam*sigma >= 0: the left side is at most what it was',
    'loss(array(i in A, j in C, sum(k in K, U[k,i]*V[k,j]))) + lam*sum(t in T, sigma[t]) <= loss(array(i in A, j in C, sum(t in T2, -(P2[i,t]*sigma2[t]*Q2[j,t])))) + lam*sum(t in T2, sigma2[t])':
      '-P2 in the place of P2 is orthonormal, too',
    'loss(array(i in A, j in C, sum(k in K, U[k,i]*V[k,j]))) + lam*sum(t in T, sigma[t]) <= loss(array(i in A, j in C, sum(t in T2, (-(P2[i,t]*sigma2[t]))*Q2[j,t]))) + lam*sum(t in T2, sigma2[t])':
      '-P2 in the place of P2 is orthonormal, too',
  },
  'backprop-fails-separable/descent': {
    'forall(k in nat, b[k] < 0, w[k] + b[k] <= 1)': 'weaker: a larger right side',
    'forall(k in nat, w[k] + b[k] <= 0)': 'the condition is not needed',
    'forall(k in nat, b[k] == 0, w[k] + b[k] <= 0)': 'the condition is not needed',
    'forall(k in nat, w[k] < 0, w[k] + b[k] <= 0)': 'the condition is not needed',
    'forall(k in nat, b[k + 1] < 0, w[k] + b[k] <= 0)': 'the condition is not needed',
    'forall(k in nat, b[k] < 1, w[k] + b[k] <= 0)': 'the condition is not needed',
    'forall(k in nat, b[k] < 0, -w[k] + b[k] <= 0)':
      'with such an error b is at most -0.34, and w between 0 and 0.31',
    'forall(k in nat, b[k] < 0, w[k]*b[k] <= 0)':
      'with such an error b is at most -0.34, and w between 0 and 0.31',
    'forall(k in nat, b[k] < 0, w[k + 1] + b[k] <= 0)':
      'with such an error b is at most -0.34, and w between 0 and 0.31',
    'forall(k in nat, b[k] < 0, w[k] + b[k + 1] <= 0)':
      'with such an error b is at most -0.34, and w between 0 and 0.31',
    'forall(k in nat, b[k] < 0, b[k] + b[k] <= 0)': 'b is assumed to be negative',
    'forall(k in nat, b[k] > 0, w[k] + b[k] <= 0)':
      'with b > 0 the 11 copies of 0 alone cost 11 tanh(1)^2 = 6.38, more than the start',
    'forall(k in nat, b[k] < 0, w[k] + b[k] < 0)':
      'where w + b is 0 the error is at least 2.43 by continuity, as at separating points: more than the start',
  },
  'backprop-fails-separable/minimising sequences': {
    'exists(last in nat, forall(k in nat, last <= k, b[k] < 0, w[k] + b[k] <= 1))':
      'weaker: a larger right side',
    'exists(last in nat, forall(k in nat, last <= k, w[k] + b[k] <= 0))': 'the condition is not needed',
    'exists(last in nat, forall(k in nat, last <= k, b[k] == 0, w[k] + b[k] <= 0))':
      'the condition is not needed',
    'exists(last in nat, forall(k in nat, last <= k, w[k] < 0, w[k] + b[k] <= 0))':
      'the condition is not needed',
    'exists(last in nat, forall(k in nat, last <= k, b[k + 1] < 0, w[k] + b[k] <= 0))':
      'the condition is not needed',
    'exists(last in nat, forall(k in nat, last <= k, b[last] < 0, w[k] + b[k] <= 0))':
      'the condition is not needed',
    'exists(last in nat, forall(k in nat, last <= k, b[k] < 1, w[k] + b[k] <= 0))':
      'the condition is not needed',
    'exists(last in nat, forall(k in nat, last <= k, b[k] < 0, b[k] + b[k] <= 0))':
      'b is assumed to be negative',
    'exists(last in nat, forall(k in nat, last == k, b[k] < 0, w[k] + b[k] <= 0))':
      'weaker: fewer k are spoken of',
    'exists(last in nat, forall(k in nat, last + 1 <= k, b[k] < 0, w[k] + b[k] <= 0))':
      'weaker: fewer k are spoken of',
    'exists(last in nat, forall(k in nat, last <= k + 1, b[k] < 0, w[k] + b[k] <= 0))':
      'the statement with the last one later',
    'exists(last in nat, forall(k in nat, last <= k, b[k] < 0, -w[k] + b[k] <= 0))':
      'in the end b is at most -0.34, and w between 0 and 0.31',
    'exists(last in nat, forall(k in nat, last <= k, b[k] < 0, w[k]*b[k] <= 0))':
      'in the end b is at most -0.34, and w between 0 and 0.31',
    'exists(last in nat, forall(k in nat, last <= k, b[k] < 0, w[k + 1] + b[k] <= 0))':
      'in the end b is at most -0.34, and w between 0 and 0.31',
    'exists(last in nat, forall(k in nat, last <= k, b[k] < 0, w[last] + b[k] <= 0))':
      'in the end b is at most -0.34, and w between 0 and 0.31',
    'exists(last in nat, forall(k in nat, last <= k, b[k] < 0, w[k] + b[k + 1] <= 0))':
      'in the end b is at most -0.34, and w between 0 and 0.31',
    'exists(last in nat, forall(k in nat, last <= k, b[k] < 0, w[k] + b[last] <= 0))':
      'in the end b is at most -0.34, and w between 0 and 0.31',
    'exists(last in nat, forall(k in nat, last < k, b[k] < 0, w[k] + b[k] <= 0))':
      'from the index after it on',
    'exists(last in nat, forall(k in nat, last <= k, b[k] > 0, w[k] + b[k] <= 0))':
      'with b > 0 the 11 copies of 0 alone cost 11 tanh(1)^2 = 6.38, more than the limit',
    'exists(last in nat, forall(k in nat, last <= k, b[k] < 0, w[k] + b[k] < 0))':
      'where w + b is 0 the error is at least 2.43 by continuity, as at separating points: more than the limit',
  },
  'backprop-fails-separable/bound at the start': {
    'loss(1/5, -1) < 20325*10000': 'weaker: a larger right side',
    'loss(1/5, -1) < 20326/10000': 'weaker: a larger right side',
  },
  'backprop-fails-separable/the perceptron': {
    'n <= 506': 'weaker: a larger right side',
    'n < 505': '505 mistakes would need x^2 == 100 and y*(2*x - 1) == 1 at each of them',
    'n + 1 <= 505': '505 mistakes would need x^2 == 100 and y*(2*x - 1) == 1 at each of them',
  },
  'backprop-fails-separable/the value in the document': {
    '(203242/100000 < (t + tanh(4/5))^2) and ((t + tanh(4/5))^2 < 203243*100000)':
      'weaker: a larger right side',
    '(203242/100000 < (t + tanh(4/5))^2) and ((t + tanh(4/5))^2 < 203244/100000)':
      'weaker: a larger right side',
    '(203242/100000 < (t + tanh(4/5))*2) and ((t + tanh(4/5))^2 < 203243/100000)':
      'weaker: a larger right side',
    '(203242/100000 < (t + 4/5)^2) and ((t + tanh(4/5))^2 < 203243/100000)': 'weaker: a larger right side',
    '(203242/100000 < (t + exp(4/5))^2) and ((t + tanh(4/5))^2 < 203243/100000)':
      'weaker: a larger right side',
    '(203242/100000 < (t + tanh(4*5))^2) and ((t + tanh(4/5))^2 < 203243/100000)':
      'weaker: a larger right side',
    '(203242/100000 < (t + tanh(5/5))^2) and ((t + tanh(4/5))^2 < 203243/100000)':
      'weaker: a larger right side',
    '(203242/100000 < (t + tanh(4/5))^3) and ((t + tanh(4/5))^2 < 203243/100000)':
      'weaker: a larger right side',
    '(203242/100001 < (t + tanh(4/5))^2) and ((t + tanh(4/5))^2 < 203243/100000)':
      'weaker: a smaller left side',
    '(203242/100000 < (t + tanh(4/5))^2) and ((-t + tanh(4/5))^2 < 203243/100000)':
      'weaker: a smaller left side',
    '(203242/100000 < (t + tanh(4/5))^2) and ((t - tanh(4/5))^2 < 203243/100000)':
      'weaker: a smaller left side',
    '(203242/100000 < (t + tanh(4/5))^2) and ((t*tanh(4/5))^2 < 203243/100000)':
      'weaker: a smaller left side',
    '(203242/100000 < (t + tanh(4/5))^2) and ((t + tanh(4/6))^2 < 203243/100000)':
      'weaker: a smaller left side',
  },
  'backprop-fails-separable/least squares, uniquely': {
    '((w == 44/283) and (b == (-121)/283)) and (w + b < 1)': 'weaker: a larger right side',
    '((w == 44/283) and (b == (-121)/283)) and (-w + b < 0)': 'w is positive, b negative',
    '((w == 44/283) and (b == (-121)/283)) and (w*b < 0)': 'w is positive, b negative',
    '((w == 44/283) and (b == (-121)/283)) and (b + b < 0)': 'b is negative',
  },
  'backprop-fails-separable/separating points': {
    '244/100 < loss(w, b)': 'as the statement, with 0.299 instead of 0.3 in its proof',
    '243/101 < loss(w, b)': 'weaker: a smaller left side',
    '243/100 < squares(w, b)': 'the least value where w + b is not negative is 211/83',
    '243/100 < loss(b, b)':
      'if both are the same and not negative, the first summand is more than 6, and if they are negative, the last one is more than 29',
    '243/100 < loss(w, w)':
      'if both are the same and not negative, the first summand is more than 6, and if they are negative, the last one is more than 29',
    '243/100 < loss(t, b)':
      'the last summand is more than 2.43, or b is less than -5 and the second is more than 3',
    '243/100 < loss(w, t)': 'the first summand is more than 21',
  },
  'backprop-fails-separable/no separating point below the start': {
    'loss(1/5, -1) < squares(w, b)': 'the least value where w + b is not negative is 211/83',
    'loss(1/5, -1) < loss(b, b)':
      'if both are the same and not negative, the first summand is more than 6, and if they are negative, the last one is more than 29',
    'loss(1/5, -1) < loss(w, w)':
      'if both are the same and not negative, the first summand is more than 6, and if they are negative, the last one is more than 29',
    'loss(1/5, -1) < loss(t, b)':
      'the last summand is more than 2.43, or b is less than -5 and the second is more than 3',
    'loss(1/5, -1) < loss(w, t)': 'the first summand is more than 21',
  },
  'flatness-relu-rescaling/the network': {
    'forall(o in O, net(array(k in K, i in I, a*W1[k,i]), array(k in K, a*b1[k]), array(p in O, k in K, W2[o,k]/a))[o] == net(W1, b1, W2)[o])':
      'the same weights: of the network only the entry o is taken',
    'forall(o in O, net(array(k in K, i in I, a*W1[k,i]), array(k in K, a*b1[k]), array(p in O, k in K, W2[p,k]/a))[o] == net(W1, b1, array(i1 in O, i2 in K, W2[o,i2]))[o])':
      'the same weights: of the network only the entry o is taken',
  },
  'flatness-relu-rescaling/expansion at the rescaled point': {
    'forall(eps in positive, exists(near in positive, forall(k in R[N], sum(n in N, abs(k[n])) == near, abs(L(array(n in N, a^e[n]*w[n] + k[n])) - L(array(n in N, a^e[n]*w[n])) - (sum(n in N, g[n]/a^e[n]*k[n]) + 1/2*sum(n in N, sum(m in N, H[n,m]/(a^e[n]*a^e[m])*k[n]*k[m])))) <= eps*sum(n in N, k[n]^2))))':
      'steps of one length less than the radius are among the shorter ones',
    'forall(eps in positive, exists(near in positive, forall(k in R[N], sum(n in N, abs(k[n])) < near, L(array(n in N, a^e[n]*w[n] + k[n])) - L(array(n in N, a^e[n]*w[n])) - (sum(n in N, g[n]/a^e[n]*k[n]) + 1/2*sum(n in N, sum(m in N, H[n,m]/(a^e[n]*a^e[m])*k[n]*k[m]))) <= eps*sum(n in N, k[n]^2))))':
      'a number is at most its absolute value',
    'forall(eps in positive, exists(near in positive, forall(k in R[N], sum(n in N, abs(k[n])) < near, relu(L(array(n in N, a^e[n]*w[n] + k[n])) - L(array(n in N, a^e[n]*w[n])) - (sum(n in N, g[n]/a^e[n]*k[n]) + 1/2*sum(n in N, sum(m in N, H[n,m]/(a^e[n]*a^e[m])*k[n]*k[m])))) <= eps*sum(n in N, k[n]^2))))':
      'relu is at most the absolute value',
    'forall(eps in positive, exists(near in positive, forall(k in R[N], sum(n in N, abs(k[n])) < near, abs(L(array(n in N, a^e[n]*w[n] + k[n])) - L(array(n in N, eps^e[n]*w[n])) - (sum(n in N, g[n]/a^e[n]*k[n]) + 1/2*sum(n in N, sum(m in N, H[n,m]/(a^e[n]*a^e[m])*k[n]*k[m])))) <= eps*sum(n in N, k[n]^2))))':
      'the loss at w is the same with every scaling',
    'forall(eps in positive, exists(near in positive, forall(k in R[N], sum(n in N, abs(k[n])) < near, abs(L(array(n in N, a^e[n]*w[n] + k[n])) - L(array(n in N, near^e[n]*w[n])) - (sum(n in N, g[n]/a^e[n]*k[n]) + 1/2*sum(n in N, sum(m in N, H[n,m]/(a^e[n]*a^e[m])*k[n]*k[m])))) <= eps*sum(n in N, k[n]^2))))':
      'the loss at w is the same with every scaling',
    'forall(eps in positive, exists(near in positive, forall(k in R[N], sum(n in N, abs(k[n])) < near, abs(L(array(n in N, a^e[n]*w[n] + k[n])) - L(array(n in N, a^e[n]*w[n])) - (sum(n in N, g[n]/a^e[n]*k[n]) + 1/2*sum(n in N, sum(m in N, H[n,m]/(a^e[n]*a^e[m])*k[n]*k[m])))) <= eps + sum(n in N, k[n]^2))))':
      'the steps are those for the tolerance 1, and eps is positive',
    'forall(eps in positive, exists(near in positive, forall(k in R[N], sum(n in N, abs(k[n])) < near, abs(L(array(n in N, a^e[n]*w[n] + k[n])) - L(array(n in N, a^e[n]*w[n])) - (sum(n in N, g[n]/a^e[n]*k[n]) + 1/2*sum(n in N, sum(m in N, H[n,m]/(a^e[n]*a^e[m])*k[n]*k[m])))) <= a*sum(n in N, k[n]^2))))':
      'the statement for the tolerance a, since a is positive',
  },
  'flatness-relu-rescaling/trace': {
    'H[i,i]/(a^e[i])^2 <= max(n in N, H[n,n]/(a^e[n])^2)': 'one of the entries is at most the largest',
    'H[i,i]/(a^e[i])^2 <= sum(n in N, H[n,n]/(a^e[i])^2)':
      'the entries of the diagonal are not negative, and all of them have the same factor',
  },
  'flatness-relu-rescaling/unbounded, block 1': {
    'forall(C in R, exists(a in positive, C < H[i,i]/(a^e[i])^2))': 'the statement for C + 1',
    'forall(C in R, exists(a in positive, a <= H[i,i]/(a^e[i])^2))':
      'true of all small a, since e[i] is 1 and a cubed may be as small as H[i,i]',
    'forall(C in R, exists(a in positive, C <= H[i,i]/(a*e[i])^2))': 'e[i] is 1',
    'forall(C in R, exists(a in positive, C <= H[i,i]/(a^e[i])^3))':
      'e[i] is 1, and H[i,i]/a^3 is unbounded, too',
  },
  'flatness-relu-rescaling/unbounded, block 2': {
    'forall(C in R, exists(a in positive, C < H[i,i]/(a^e[i])^2))': 'the statement for C + 1',
    'forall(C in R, exists(a in positive, C <= H[i,i]/(a^e[i])^3))':
      'e[i] is -1, and H[i,i]*a^3 is unbounded, too',
  },
  'flatness-relu-rescaling/invariant of the product': {
    'sum(k in K, sum(i in I, (-(a*W1[k,i]))^2))*sum(k in K, sum(i in I, curvature[k,i]/(a*a))) == sum(k in K, sum(i in I, W1[k,i]^2))*sum(k in K, sum(i in I, curvature[k,i]))':
      'the sign disappears in the square',
  },
  'two-layer-linear-loss-landscape/gradient': {
    'forall(i in I, D(f(array(i1 in I, u[i] + delta(i1, i)*(t - u[i])), v), t = u[i]) == u[i]*sum(j in J, v[j]^2) - sum(j in J, C[i,j]*v[j])) and forall(j in J, D(f(u, v), v[j]) == v[j]*sum(i in I, u[i]^2) - sum(i in I, C[i,j]*u[i]))':
      'the derivative by a coordinate depends on this coordinate alone, of that vector',
    'forall(i in I, D(f(u, v), u[i]) == u[i]*sum(j in J, v[j]^2) - sum(j in J, C[i,j]*v[j])) and forall(j in J, D(f(u, array(i1 in J, v[j] + delta(i1, j)*(t - v[j]))), t = v[j]) == v[j]*sum(i in I, u[i]^2) - sum(i in I, C[i,j]*u[i]))':
      'the derivative by a coordinate depends on this coordinate alone, of that vector',
    'forall(i in I, D(f(array(i1 in I, u[i1] + delta(i1, i)*(t - u[i1])), v), t = u[i]) == u[i]*sum(j in J, v[j]^2) - sum(j in J, C[i,j]*v[j])) and forall(j in J, D(f(u, v), v[j]) == v[j]*sum(i in I, u[i]^2) - sum(i in I, C[i,j]*u[i]))':
      'where the factor is not 0 the two indices are the same',
    'forall(i in I, D(f(u, v), u[i]) == u[i]*sum(j in J, v[j]^2) - sum(j in J, C[i,j]*v[j])) and forall(j in J, D(f(u, array(i1 in J, v[i1] + delta(i1, j)*(t - v[i1]))), t = v[j]) == v[j]*sum(i in I, u[i]^2) - sum(i in I, C[i,j]*u[i]))':
      'where the factor is not 0 the two indices are the same',
  },
  'two-layer-linear-loss-landscape/critical points, product zero': {
    'forall(i in I, j in J, -(u[i]*v[j]) == 0) and (forall(j in J, sum(i in I, C[i,j]*u[i]) == 0) and forall(i in I, sum(j in J, C[i,j]*v[j]) == 0))':
      'a number is 0 if its negative is',
    'forall(i in I, j in J, u[i]*v[j] == 0) and (forall(j in J, sum(i in I, -(C[i,j]*u[i])) == 0) and forall(i in I, sum(j in J, C[i,j]*v[j]) == 0))':
      'the sign of all summands, of a sum that is 0',
    'forall(i in I, j in J, u[i]*v[j] == 0) and (forall(j in J, sum(i in I, C[i,j]*u[i]) == 0) and forall(i in I, sum(j in J, -(C[i,j]*v[j])) == 0))':
      'the sign of all summands, of a sum that is 0',
  },
  'two-layer-linear-loss-landscape/critical if the product is zero': {
    'forall(i in I, -(u[i]*sum(j in J, v[j]^2)) == sum(j in J, C[i,j]*v[j])) and forall(j in J, v[j]*sum(i in I, u[i]^2) == sum(i in I, C[i,j]*u[i]))':
      'both sides are 0, since u or v is',
    'forall(i in I, u[i]*sum(j in J, v[j]^2) == sum(j in J, C[i,j]*v[j])) and forall(j in J, -(v[j]*sum(i in I, u[i]^2)) == sum(i in I, C[i,j]*u[i]))':
      'both sides are 0, since u or v is',
    'forall(i in I, u[i]*sum(j in J, v[j]*2) == sum(j in J, C[i,j]*v[j])) and forall(j in J, v[j]*sum(i in I, u[i]^2) == sum(i in I, C[i,j]*u[i]))':
      'both sides are 0: u is, or all entries of v are',
    'forall(i in I, u[i]*sum(j in J, v[j]^3) == sum(j in J, C[i,j]*v[j])) and forall(j in J, v[j]*sum(i in I, u[i]^2) == sum(i in I, C[i,j]*u[i]))':
      'both sides are 0: u is, or all entries of v are',
    'forall(i in I, u[i]*sum(j in J, v[j]^2) == sum(j in J, -(C[i,j]*v[j]))) and forall(j in J, v[j]*sum(i in I, u[i]^2) == sum(i in I, C[i,j]*u[i]))':
      'both sides are 0, since u or v is, and v and u are in the kernels',
    'forall(i in I, u[i]*sum(j in J, v[j]^2) == sum(j in J, C[i,j]*v[j])) and forall(j in J, v[j]*sum(i in I, u[i]^2) == sum(i in I, -(C[i,j]*u[i])))':
      'both sides are 0, since u or v is, and v and u are in the kernels',
    'forall(i in I, u[i]*sum(j in J, v[j]^2) == sum(j in J, C[i,j]*v[j])) and forall(j in J, v[j]*sum(i in I, u[i]*2) == sum(i in I, C[i,j]*u[i]))':
      'both sides are 0: v is, or all entries of u are',
    'forall(i in I, u[i]*sum(j in J, v[j]^2) == sum(j in J, C[i,j]*v[j])) and forall(j in J, v[j]*sum(i in I, u[i]^3) == sum(i in I, C[i,j]*u[i]))':
      'both sides are 0: v is, or all entries of u are',
  },
  'two-layer-linear-loss-landscape/global minimum': {
    'forall(x in R[I], y in R[J], f(u, v) <= f(u, y))': 'the statement for x = u',
    'forall(x in R[I], y in R[J], f(u, v) <= f(x, v))': 'the statement for y = v',
  },
  'two-layer-linear-loss-landscape/curvature at a singular pair': {
    'curvature(array(i in I, a*U[i,top]), array(j in J, b*V[j,top])) == (-(a*d))^2 + (b*c)^2 - 2*a*b*s[top]':
      'the sign disappears in the square',
    'curvature(array(i in I, a*U[i,top]), array(j in J, b*V[j,top])) == (a*d)^2 + (-(b*c))^2 - 2*a*b*s[top]':
      'the sign disappears in the square',
  },
  'two-layer-linear-loss-landscape/strict saddle at a singular pair': {
    '(curvature(array(i in I, a*U[i,top]), array(j in J, 1/a*V[j,top])) == 2*(s[k] - s[top])) and (3*(s[k] - s[top]) < 0)':
      'weaker: the difference is negative, and its triple, too',
    '(curvature(array(i in I, a*U[i,top]), array(j in J, 1/a*V[j,top])) == 2*(s[k] - s[top])) and (2*(-s[k] - s[top]) < 0)':
      'weaker: the singular values are positive',
    '(curvature(array(i in I, a*U[i,top]), array(j in J, 1/a*V[j,top])) == 2*(s[k] - s[top])) and (2*(s[k]*(-s[top])) < 0)':
      'weaker: the singular values are positive',
    '(curvature(array(i in I, a*U[i,top]), array(j in J, 1/a*V[j,top])) == 2*(s[k] - s[top])) and (2*(s[k] - s[top]) < 1)':
      'weaker: what is negative is less than 1',
  },
  'two-layer-linear-loss-landscape/strict saddle, v = 0': {
    '(curvature(array(i in I, c*U[i,top]), array(j in J, V[j,top])) == sum(i in I, u[i]^2) - 2*c*s[top]) and (-sum(i in I, u[i]^2) - 2*c*s[top] < 0)':
      'weaker: c and the singular values are positive',
    '(curvature(array(i in I, c*U[i,top]), array(j in J, V[j,top])) == sum(i in I, u[i]^2) - 2*c*s[top]) and (max(i in I, u[i]^2) - 2*c*s[top] < 0)':
      'weaker: the largest of the squares is at most their sum',
    '(curvature(array(i in I, c*U[i,top]), array(j in J, V[j,top])) == sum(i in I, u[i]^2) - 2*c*s[top]) and (sum(i in I, u[i]^2) - 3*c*s[top] < 0)':
      'weaker: c and the singular values are positive',
    '(curvature(array(i in I, c*U[i,top]), array(j in J, V[j,top])) == sum(i in I, u[i]^2) - 2*c*s[top]) and (sum(i in I, u[i]^2) - 2*c*s[top] < 1)':
      'weaker: what is negative is less than 1',
  },
  'two-layer-linear-loss-landscape/strict saddle, u = 0': {
    '(curvature(array(i in I, U[i,top]), array(j in J, c*V[j,top])) == sum(j in J, v[j]^2) - 2*c*s[top]) and (-sum(j in J, v[j]^2) - 2*c*s[top] < 0)':
      'weaker: c and the singular values are positive',
    '(curvature(array(i in I, U[i,top]), array(j in J, c*V[j,top])) == sum(j in J, v[j]^2) - 2*c*s[top]) and (max(j in J, v[j]^2) - 2*c*s[top] < 0)':
      'weaker: the largest of the squares is at most their sum',
    '(curvature(array(i in I, U[i,top]), array(j in J, c*V[j,top])) == sum(j in J, v[j]^2) - 2*c*s[top]) and (sum(j in J, v[j]^2) - 3*c*s[top] < 0)':
      'weaker: c and the singular values are positive',
    '(curvature(array(i in I, U[i,top]), array(j in J, c*V[j,top])) == sum(j in J, v[j]^2) - 2*c*s[top]) and (sum(j in J, v[j]^2) - 2*c*s[top] < 1)':
      'weaker: what is negative is less than 1',
  },
  'two-layer-linear-loss-landscape/not convex': {
    '-(f(u, v)/2) + f(array(i in I, -u[i]), array(j in J, -v[j]))/2 < f(array(i in I, 0), array(j in J, 0))':
      'the two values are the same, so that the left side is 0; the value at 0 is half the sum of the squares of the singular values, which are positive',
    'f(u, v)/2 - f(array(i in I, -u[i]), array(j in J, -v[j]))/2 < f(array(i in I, 0), array(j in J, 0))':
      'the two values are the same, so that the left side is 0; the value at 0 is half the sum of the squares of the singular values, which are positive',
    'f(u, v)/3 + f(array(i in I, -u[i]), array(j in J, -v[j]))/2 < f(array(i in I, 0), array(j in J, 0))':
      'weaker: the value is not negative',
    'f(u, v)/2 + f(array(i in I, -u[i]), array(j in J, -v[j]))/3 < f(array(i in I, 0), array(j in J, 0))':
      'weaker: the value is not negative',
    'f(u, v)/2 + f(array(i in I, -u[i]), array(j in J, -v[j]))/2 < f(array(i in I, 1), array(j in J, 0))':
      'the product is 0 as long as one of the vectors is',
    'f(u, v)/2 + f(array(i in I, -u[i]), array(j in J, -v[j]))/2 < f(array(i in I, 0), array(j in J, 1))':
      'the product is 0 as long as one of the vectors is',
  },
  'two-layer-linear-loss-landscape/three layers': {
    '(D(D(deep(r*dx, r*dy, r*dz), r = dx), t = 0) == 0) and ((D(deep(r*dx, r*dy, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'what is derived by t does not depend on t',
    '(D(D(deep(r*dx, r*dy, r*dz), r = dy), t = 0) == 0) and ((D(deep(r*dx, r*dy, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'what is derived by t does not depend on t',
    '(D(D(deep(-(t*dx), t*dy, t*dz), t), t = 0) == 0) and ((D(deep(r*dx, r*dy, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the statement for the opposite of one of the three steps',
    '(D(D(deep(t*dx, -(t*dy), t*dz), t), t = 0) == 0) and ((D(deep(r*dx, r*dy, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the statement for the opposite of one of the three steps',
    '(D(D(deep(t*dx, t*dy, -(t*dz)), t), t = 0) == 0) and ((D(deep(r*dx, r*dy, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the statement for the opposite of one of the three steps',
    '(D(D(deep(t*dy, t*dy, t*dz), t), t = 0) == 0) and ((D(deep(r*dx, r*dy, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the statement for two equal steps',
    '(D(D(deep(t*dz, t*dy, t*dz), t), t = 0) == 0) and ((D(deep(r*dx, r*dy, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the statement for two equal steps',
    '(D(D(deep(t*dx, t*dz, t*dz), t), t = 0) == 0) and ((D(deep(r*dx, r*dy, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the statement for two equal steps',
    '(D(D(deep(r*dx, r*t, r*dz), r = t), t = 0) == 0) and ((D(deep(r*dx, r*dy, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the derivative by r, at r = t, is a multiple of the third power of t',
    '(D(D(deep(r*dx, r*dy, r*t), r = t), t = 0) == 0) and ((D(deep(r*dx, r*dy, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the derivative by r, at r = t, is a multiple of the third power of t',
    '(D(D(deep(t*dx, t*dy, t*t), t), t = 0) == 0) and ((D(deep(r*dx, r*dy, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the product of the three is a multiple of the fourth power of t',
    '(D(D(deep(t*dx, t*dy, t*dz), t), t = 0) == 0) and ((D(deep(r + dx, r*dy, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the product of the three has a double zero at r = 0',
    '(D(D(deep(t*dx, t*dy, t*dz), t), t = 0) == 0) and ((D(deep(r*dx, r + dy, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the product of the three has a double zero at r = 0',
    '(D(D(deep(t*dx, t*dy, t*dz), t), t = 0) == 0) and ((D(deep(r*dx, r*dy, r + dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the product of the three has a double zero at r = 0',
    '(D(D(deep(t*dx, t*dy, t*dz), t), t = 0) == 0) and ((D(deep(-(r*dx), r*dy, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the statement for the opposite of one of the three steps',
    '(D(D(deep(t*dx, t*dy, t*dz), t), t = 0) == 0) and ((D(deep(r*dx, -(r*dy), r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the statement for the opposite of one of the three steps',
    '(D(D(deep(t*dx, t*dy, t*dz), t), t = 0) == 0) and ((D(deep(r*dx, r*dy, -(r*dz)), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the statement for the opposite of one of the three steps',
    '(D(D(deep(t*dx, t*dy, t*dz), t), t = 0) == 0) and ((D(deep(dx*dx, r*dy, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the product of the three has a double zero at r = 0',
    '(D(D(deep(t*dx, t*dy, t*dz), t), t = 0) == 0) and ((D(deep(dy*dx, r*dy, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the product of the three has a double zero at r = 0',
    '(D(D(deep(t*dx, t*dy, t*dz), t), t = 0) == 0) and ((D(deep(r*dx, dx*dy, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the product of the three has a double zero at r = 0',
    '(D(D(deep(t*dx, t*dy, t*dz), t), t = 0) == 0) and ((D(deep(r*dx, dy*dy, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the product of the three has a double zero at r = 0',
    '(D(D(deep(t*dx, t*dy, t*dz), t), t = 0) == 0) and ((D(deep(r*dx, r*dy, dx*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the product of the three has a double zero at r = 0',
    '(D(D(deep(t*dx, t*dy, t*dz), t), t = 0) == 0) and ((D(deep(r*dx, r*dy, dy*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the product of the three has a double zero at r = 0',
    '(D(D(deep(t*dx, t*dy, t*dz), t), t = 0) == 0) and ((D(deep(r*dy, r*dy, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the statement for two equal steps',
    '(D(D(deep(t*dx, t*dy, t*dz), t), t = 0) == 0) and ((D(deep(r*dz, r*dy, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the statement for two equal steps',
    '(D(D(deep(t*dx, t*dy, t*dz), t), t = 0) == 0) and ((D(deep(r*dx, r*dz, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the statement for two equal steps',
    '(D(D(deep(t*dx, t*dy, t*dz), t), t = 0) == 0) and ((D(deep(r*dx, r*r, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the product of the three is a multiple of the fourth power of r',
    '(D(D(deep(t*dx, t*dy, t*dz), t), t = 0) == 0) and ((D(deep(r*dx, r*dy, r*r), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the product of the three is a multiple of the fourth power of r',
    '(D(D(deep(t*dx, t*dy, t*dz), t), t = 0) == 0) and ((D(deep(r*dx, r*dy, r*dx), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 0)))':
      'the statement for two equal steps',
    '(D(D(deep(t*dx, t*dy, t*dz), t), t = 0) == 0) and ((D(deep(r*dx, r*dy, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(1, 0, 0)))':
      'the product is 0 as long as one of the three is',
    '(D(D(deep(t*dx, t*dy, t*dz), t), t = 0) == 0) and ((D(deep(r*dx, r*dy, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 1, 0)))':
      'the product is 0 as long as one of the three is',
    '(D(D(deep(t*dx, t*dy, t*dz), t), t = 0) == 0) and ((D(deep(r*dx, r*dy, r*dz), r = 0) == 0) and (deep(1, 1, 1) < deep(0, 0, 1)))':
      'the product is 0 as long as one of the three is',
  },
  'rank-one-factorisation-strict-saddles/gradient': {
    'forall(i in I, D(f(array(i1 in I, u[i1] + delta(i1, i)*(t - u[i1]))), t = u[i]) == gradient(u)[i])':
      'the delta is zero where the two indices differ',
  },
  'rank-one-factorisation-strict-saddles/Hessian': {
    'forall(i in I, j in I, D(gradient(array(i1 in I, u[i1] + delta(i1, j)*(t - u[i1])))[i], t = u[j]) == Hessian(u)[i,j])':
      'the delta is zero where the two indices differ',
    'forall(i in I, j in I, D(gradient(array(i1 in I, -u[i1] + delta(i1, j)*(t - u[j])))[i], t = u[j]) == Hessian(u)[i,j])':
      'the derivative at -u, where the Hessian is the same',
  },
  'rank-one-factorisation-strict-saddles/critical points, necessary': {
    'exists(k in I, c in R, forall(i in I, u[i] == c*V[k,i]) and (-(c*(c^2 - lam[k])) == 0))':
      'a number is zero when its opposite is',
  },
  'rank-one-factorisation-strict-saddles/critical points, sufficient': {
    'forall(i in I, gradient(u)[top] == 0)': 'the gradient is zero in every coordinate, in this one too',
    'forall(i in I, gradient(u)[k] == 0)': 'the gradient is zero in every coordinate, in this one too',
  },
  'rank-one-factorisation-strict-saddles/eigenvalues at a critical point': {
    'forall(l in I, i in I, sum(j in I, Hessian(u)[i,j]*V[l,j]) == (lam[k] - lam[l] + 2*delta(k, l)*lam[l])*V[l,i])':
      'the delta is zero where the two eigenvalues differ',
  },
  'rank-one-factorisation-strict-saddles/global minimum': {
    'forall(x in R[I], f(x) <= f(x))': 'both sides are the same',
    'forall(x in R[I], f(u) <= f(u))': 'both sides are the same',
    'forall(x in R[I], f(u) <= f(lam))': 'weaker: said of one point',
    'forall(x in R[I], f(u) <= f(array(i1 in I, x[top])))': 'weaker: said of points with equal coordinates',
    'forall(x in R[I], f(u) <= f(array(i1 in I, x[k])))': 'weaker: said of points with equal coordinates',
  },
  'rank-one-factorisation-strict-saddles/strict saddle': {
    '(sum(i in I, sum(j in I, V[top,i]*Hessian(u)[i,j]*V[top,j])) == c^2 - lam[top]) and (-c^2 - lam[top] < 0)':
      'a square is not negative, and the largest eigenvalue is positive',
    '(sum(i in I, sum(j in I, V[top,i]*Hessian(u)[i,j]*V[top,j])) == c^2 - lam[top]) and (c^2 - lam[top] < 1)':
      'weaker: 1 is larger than 0',
  },
  'rank-one-factorisation-strict-saddles/change along the first eigenvector': {
    'f(array(i in I, -u[i] + t*V[top,i])) == f(u) - t^2/2*(lam[top] - c^2) + t^4/4':
      'f does not depend on the sign of the point, and the right side not on that of t',
    'f(array(i in I, u[i] - t*V[top,i])) == f(u) - t^2/2*(lam[top] - c^2) + t^4/4':
      'the right side does not depend on the sign of t',
  },
  'rank-one-factorisation-strict-saddles/no local minimum': {
    'forall(reach in positive, exists(x in R[I], (max(i in I, (x[i] - u[i])^2) <= reach^2) and (f(x) < f(u))))':
      'weaker: the maximum of squares is at most their sum',
    'forall(reach in positive, exists(x in R[I], (sum(i in I, (x[i] - u[i])*2) <= reach^2) and (f(x) < f(u))))':
      'the statement for a shorter reach: within it the sum of the differences is as small as one likes',
    'forall(reach in positive, exists(x in R[I], (sum(i in I, (u[i] - u[i])^2) <= reach^2) and (f(x) < f(u))))':
      'weaker: nothing is said of where x is',
    'forall(reach in positive, exists(x in R[I], (sum(i in I, (x[i] - x[i])^2) <= reach^2) and (f(x) < f(u))))':
      'weaker: nothing is said of where x is',
    'forall(reach in positive, exists(x in R[I], (sum(i in I, (x[i] - u[i])^3) <= reach^2) and (f(x) < f(u))))':
      'the statement for a reach that is at most 1, where cubes are smaller than squares',
    'forall(reach in positive, exists(x in R[I], (sum(i in I, (x[i] - u[i])^2) <= reach*2) and (f(x) < f(u))))':
      'the statement for a shorter reach',
  },
  'factorization-local-zero-global/path': {
    ...inOtherColumns(lemmas['path-to-a-factorised-minimum/path']),
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= p, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(k in K, UP(t)[k,i]*VP(t)[k,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(k in K, UP(s)[k,i]*VP(s)[k,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(k in K, UP(1)[k,i]*VP(1)[k,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(k in K, U1[k,i]*V1[k,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'a path that rests before 0 and after 1 is Lipschitz continuous at all times, both ways',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, p <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(k in K, UP(t)[k,i]*VP(t)[k,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(k in K, UP(s)[k,i]*VP(s)[k,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(k in K, UP(1)[k,i]*VP(1)[k,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(k in K, U1[k,i]*V1[k,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'a path that rests before 0 and after 1 is Lipschitz continuous at all times, both ways',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + max(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(k in K, UP(t)[k,i]*VP(t)[k,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(k in K, UP(s)[k,i]*VP(s)[k,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(k in K, UP(1)[k,i]*VP(1)[k,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(k in K, U1[k,i]*V1[k,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: the largest of the absolute values is at most their sum',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(k in K, UP(t)[k,i]*VP(t)[k,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, max(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(k in K, UP(s)[k,i]*VP(s)[k,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(k in K, UP(1)[k,i]*VP(1)[k,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(k in K, U1[k,i]*V1[k,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: the largest of the squares is at most their sum',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(k in K, UP(t)[k,i]*VP(t)[k,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(k in K, UP(s)[k,i]*VP(s)[k,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(k in K, UP(1)[k,i]*VP(1)[k,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, max(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(k in K, U1[k,i]*V1[k,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: the largest of the squares is at most their sum',
  },
  'weight-averaging-jensen-gap/smooth loss': {
    'sum(i in I, p[i]*f(x[i])) - f(array(o in J, sum(k in I, p[k]*x[k,o]))) <= L*2*sum(i in I, p[i]*sum(j in J, (x[i,j] - sum(k in I, p[k]*x[k,j]))^2))':
      'weaker: a larger right side',
    'sum(i in I, p[i]*f(x[i])) - f(array(o in J, sum(k in I, p[k]*x[k,o]))) <= L/2*sum(i in I, p[i] + sum(j in J, (x[i,j] - sum(k in I, p[k]*x[k,j]))^2))':
      'weaker: a larger right side, as no weight is more than 1',
    'sum(i in I, p[i]*f(x[i])) - f(array(o in J, sum(k in I, p[k]*x[k,o]))) <= L/2*sum(i in I, p[i]*sum(j in J, (-x[i,j] - sum(k in I, p[k]*x[k,j]))^2))':
      'weaker: four times the squared mean is added to the variance',
    'sum(i in I, p[i]*f(x[i])) - f(array(o in J, sum(k in I, p[k]*x[k,o]))) <= L/2*sum(i in I, p[i]*sum(j in J, (x[i,j] + sum(k in I, p[k]*x[k,j]))^2))':
      'weaker: the weighted variance is the least of the weighted mean squares about any point',
    'sum(i in I, p[i]*f(x[i])) - f(array(o in J, sum(k in I, p[k]*x[k,o]))) <= L/2*sum(i in I, p[i]*sum(j in J, (x[i,j] - max(k in I, p[k]*x[k,j]))^2))':
      'weaker: the weighted variance is the least of the weighted mean squares about any point',
    'sum(i in I, p[i]*f(x[i])) - f(array(o in J, sum(k in I, p[k]*x[k,o]))) <= L/2*sum(i in I, p[i]*sum(j in J, (x[i,j] - sum(k in I, p[k] + x[k,j]))^2))':
      'weaker: the weighted variance is the least of the weighted mean squares about any point',
    'sum(i in I, p[i]*f(x[i])) - f(array(o in J, sum(k in I, p[k]*x[k,o]))) <= L/2*sum(i in I, p[i]*sum(j in J, (x[i,j] - sum(k in I, -(p[k]*x[k,j])))^2))':
      'weaker: the weighted variance is the least of the weighted mean squares about any point',
  },
};
