/**
 * # draft
 */
import { algebra, array, calculus, differentiable, element, family, fn, have, hypothesis, indexSet, induction, lemma, natural, obtain, proof, real, sign, unfold, witness, cases, monotone } from 'lemmata';

export default proof({
  id: 'homogeneous-euler-critical',
  title: 'draft',
  sources: [
  ],
  references: ['haeffele2017', 'du2018'],

  given: {
    I: family('widths after each layer'),
    J: family('widths before each activation'),
    x: array('I[0]'),
    W: array('l in nat', 'j in J[l]', 'm in I[l]'),
    phi: fn('l in nat', 'R[J[l]]', 'I[l+1]', 'R'),
  },
  where: {
    'a(X in R[l in nat, j in J[l], m in I[l]], y in R[I[0]])[0, i in I[0]]': 'y[i]',
    'a(X in R[l in nat, j in J[l], m in I[l]], y in R[I[0]])[k+1, i in I[k+1]]':
      'phi(k, array(j in J[k], sum(m in I[k], X[k,j,m] * a(X, y)[k,m])))[i]',
  },
  hypotheses: {
    'positively homogeneous layers':
      'forall(l in nat, alpha in nonnegative, z in R[J[l]], i in I[l+1], phi(l, array(j in J[l], alpha*z[j]))[i] == alpha*phi(l, z)[i])',
  },

  parts: {
    homogeneity: {
      states:
        'forall(k in nat, alpha in nonnegative, i in I[k], a(array(l in nat, p in J[l], q in I[l], alpha*W[l,p,q]), x)[k,i] == alpha^k * a(W, x)[k,i])',
      derivation: [
        induction('k', {
          base: [['==', 'rhs', unfold('a')]],
          step: [
            ['==', 'phi(k, array(j in J[k], sum(m in I[k], alpha*W[k,j,m] * a(array(l in nat, p in J[l], q in I[l], alpha*W[l,p,q]), x)[k,m])))[i]', unfold('a')],
            ['==', 'phi(k, array(j in J[k], sum(m in I[k], alpha*W[k,j,m] * (alpha^k * a(W, x)[k,m]))))[i]', hypothesis('induction')],
            ['==', 'phi(k, array(j in J[k], alpha^(k+1) * sum(m in I[k], W[k,j,m] * a(W, x)[k,m])))[i]', algebra()],
            ['==', 'alpha^(k+1) * phi(k, array(j in J[k], sum(m in I[k], W[k,j,m] * a(W, x)[k,m])))[i]', hypothesis('positively homogeneous layers', { at: { l: 'k', alpha: 'alpha^(k+1)', z: 'array(j in J[k], sum(m in I[k], W[k,j,m] * a(W, x)[k,m]))', i: 'i' } })],
            ['==', 'rhs', unfold('a')],
          ],
        }),
      ],
    },
    'homogeneity-in-the-input': {
      states:
        'forall(k in nat, alpha in nonnegative, i in I[k], a(W, array(p in I[0], alpha*x[p]))[k,i] == alpha * a(W, x)[k,i])',
      derivation: [
        induction('k', {
          base: [['==', 'rhs', unfold('a')]],
          step: [
            ['==', 'phi(k, array(j in J[k], sum(m in I[k], W[k,j,m] * a(W, array(p in I[0], alpha*x[p]))[k,m])))[i]', unfold('a')],
            ['==', 'phi(k, array(j in J[k], alpha * sum(m in I[k], W[k,j,m] * a(W, x)[k,m])))[i]', hypothesis('induction')],
            ['==', 'alpha * phi(k, array(j in J[k], sum(m in I[k], W[k,j,m] * a(W, x)[k,m])))[i]', hypothesis('positively homogeneous layers', { at: { l: 'k', alpha: 'alpha', z: 'array(j in J[k], sum(m in I[k], W[k,j,m] * a(W, x)[k,m]))', i: 'i' } })],
            ['==', 'rhs', unfold('a')],
          ],
        }),
      ],
    },
    'layerwise-homogeneity': {
      states:
        'forall(l in nat, k in nat, alpha in nonnegative, i in I[l+1+k], a(array(n in nat, p in J[n], q in I[n], (1 + (alpha - 1)*delta(n,l))*W[n,p,q]), x)[l+1+k,i] == alpha * a(W, x)[l+1+k,i])',
      derivation: [
        have('up to the layer', 'forall(h in nat, c in I[h], h <= l, a(array(n in nat, p in J[n], q in I[n], (1 + (alpha - 1)*delta(n,l))*W[n,p,q]), x)[h,c] == a(W, x)[h,c])', [
        induction('h', {
          base: [['==', 'rhs', unfold('a')]],
          step: [
            have('lower', 'h < l', [['<', 'h+1', sign()], ['<=', 'rhs', hypothesis('assumed')]]),
            ['==', 'phi(h, array(j in J[h], sum(m in I[h], (1 + (alpha - 1)*delta(h,l))*W[h,j,m] * a(array(n in nat, p in J[n], q in I[n], (1 + (alpha - 1)*delta(n,l))*W[n,p,q]), x)[h,m])))[c]', unfold('a')],
            ['==', 'phi(h, array(j in J[h], sum(m in I[h], W[h,j,m] * a(W, x)[h,m])))[c]', hypothesis('induction')],
            ['==', 'rhs', unfold('a')],
          ],
        }),
        ]),
        have('above the layer', 'forall(h in nat, c in I[l+1+h], a(array(n in nat, p in J[n], q in I[n], (1 + (alpha - 1)*delta(n,l))*W[n,p,q]), x)[l+1+h,c] == alpha * a(W, x)[l+1+h,c])', [
        induction('h', {
          base: [
            ['==', 'phi(l, array(j in J[l], sum(m in I[l], alpha*W[l,j,m] * a(array(n in nat, p in J[n], q in I[n], (1 + (alpha - 1)*delta(n,l))*W[n,p,q]), x)[l,m])))[c]', unfold('a')],
            ['==', 'phi(l, array(j in J[l], alpha*sum(m in I[l], W[l,j,m] * a(W, x)[l,m])))[c]', hypothesis('up to the layer')],
            ['==', 'alpha * phi(l, array(j in J[l], sum(m in I[l], W[l,j,m] * a(W, x)[l,m])))[c]', hypothesis('positively homogeneous layers', { at: { l: 'l', alpha: 'alpha', z: 'array(j in J[l], sum(m in I[l], W[l,j,m] * a(W, x)[l,m]))', i: 'c' } })],
            ['==', 'rhs', unfold('a')],
          ],
          step: [
            ['==', 'phi(l+1+h, array(j in J[l+1+h], sum(m in I[l+1+h], W[l+1+h,j,m] * a(array(n in nat, p in J[n], q in I[n], (1 + (alpha - 1)*delta(n,l))*W[n,p,q]), x)[l+1+h,m])))[c]', unfold('a')],
            ['==', 'phi(l+1+h, array(j in J[l+1+h], alpha*sum(m in I[l+1+h], W[l+1+h,j,m] * a(W, x)[l+1+h,m])))[c]', hypothesis('induction')],
            ['==', 'alpha*phi(l+1+h, array(j in J[l+1+h], sum(m in I[l+1+h], W[l+1+h,j,m] * a(W, x)[l+1+h,m])))[c]', hypothesis('positively homogeneous layers', { at: { l: 'l+1+h', alpha: 'alpha', z: 'array(j in J[l+1+h], sum(m in I[l+1+h], W[l+1+h,j,m] * a(W, x)[l+1+h,m]))', i: 'c' } })],
            ['==', 'rhs', unfold('a')],
          ],
        }),
        ]),
        ['==', 'rhs', hypothesis('above the layer')],
      ],
    },
    euler: {
      given: { N: indexSet('parameters'), f: fn('R[N]', 'R'), w: array('N'), g: array('N'), p: natural() },
      without: ['positively homogeneous layers'],
      hypotheses: {
        homogeneous: 'forall(alpha in nonnegative, v in R[N], f(array(n in N, alpha*v[n])) == alpha^p * f(v))',
        differentiable:
          'forall(eps in positive, exists(radius in positive, forall(h in R[N], sum(n in N, abs(h[n])) < radius, abs(f(array(n in N, w[n] + h[n])) - f(w) - sum(n in N, g[n]*h[n])) <= eps*sum(n in N, abs(h[n])))))',
      },
      states: 'sum(n in N, w[n]*g[n]) == p*f(w)',
      derivation: [
        have('first order', 'forall(eps in positive, exists(radius in positive, forall(s in positive, s < radius, abs(((1+s)^p - 1)*f(w) - s*sum(n in N, w[n]*g[n])) <= eps*sum(n in N, abs(w[n]))*s)))', [
          obtain('rho', 'near', hypothesis('differentiable', { at: { eps: 'eps' } })),
          witness({ radius: 'rho/(1 + sum(n in N, abs(w[n])))' }),
          have('short', 'sum(n in N, abs(s*w[n])) < rho', [
            ['==', 's*sum(n in N, abs(w[n]))', algebra()],
            ['<=', 'rho/(1 + sum(n in N, abs(w[n])))*sum(n in N, abs(w[n]))', hypothesis('assumed')],
            ['<', 'rhs', sign('rho/(1 + sum(n in N, abs(w[n])))')],
          ]),
          ['==', 'abs((1+s)^p*f(w) - f(w) - sum(n in N, g[n]*(s*w[n])))', algebra()],
          ['==', 'abs(f(array(n in N, (1+s)*w[n])) - f(w) - sum(n in N, g[n]*(s*w[n])))', hypothesis('homogeneous', { at: { alpha: '1+s', v: 'w' } })],
          ['==', 'abs(f(array(n in N, w[n] + s*w[n])) - f(w) - sum(n in N, g[n]*(s*w[n])))', algebra()],
          ['<=', 'eps*sum(n in N, abs(s*w[n]))', hypothesis('near', { at: { h: 'array(n in N, s*w[n])' } })],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'rhs', lemma('slope-of-a-power', { at: { p: 'p', F: 'f(w)', G: 'sum(n in N, w[n]*g[n])', c: 'sum(n in N, abs(w[n]))' } })],
      ],
    },
  },
  controls: {},
});
