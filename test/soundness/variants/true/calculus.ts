export const calculus: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'chain-rule-jacobian-path-sum/differentiable': {
    'forall(eps in positive, exists(r in positive, forall(h in R[N], sum(i in N, abs(h[i])) < r, sum(q in K, abs(f(g(array(i in N, x[i] + h[i])))[q] - f(g(x))[q] - sum(i in N, sum(j in M, Jf[q,j]*Jg[j,i])*h[i]))) <= eps*sum(i in N, abs(h[i])))))':
      'a smaller ball: less is claimed',
    'forall(eps in positive, exists(r in positive, forall(h in R[N], sum(i in N, abs(h[i])) == r, sum(q in K, abs(f(g(array(i in N, x[i] + h[i])))[q] - f(g(x))[q] - sum(i in N, sum(j in M, Jf[q,j]*Jg[j,i])*h[i]))) <= eps*sum(i in N, abs(h[i])))))':
      'a sphere within the ball: less is claimed',
    'forall(eps in positive, exists(r in positive, forall(h in R[N], sum(i in N, abs(h[i])) <= r, sum(q in K, f(g(array(i in N, x[i] + h[i])))[q] - f(g(x))[q] - sum(i in N, sum(j in M, Jf[q,j]*Jg[j,i])*h[i])) <= eps*sum(i in N, abs(h[i])))))':
      'x <= |x|: weaker than the statement',
    'forall(eps in positive, exists(r in positive, forall(h in R[N], sum(i in N, abs(h[i])) <= r, sum(q in K, relu(f(g(array(i in N, x[i] + h[i])))[q] - f(g(x))[q] - sum(i in N, sum(j in M, Jf[q,j]*Jg[j,i])*h[i]))) <= eps*sum(i in N, abs(h[i])))))':
      'relu(x) <= |x|: weaker than the statement',
    'forall(eps in positive, exists(r in positive, forall(h in R[N], sum(i in N, abs(h[i])) <= r, sum(q in K, abs(f(g(array(i in N, x[i] + h[i])))[q] - f(g(x))[q] - sum(i in N, sum(j in M, Jf[q,j]*Jg[j,i])*h[i]))) <= eps + sum(i in N, abs(h[i])))))':
      'the radius that belongs to eps = 1 gives |h| <= eps + |h|',
  },
  'chain-rule-jacobian-path-sum/path-differentiable': {
    'forall(eps in positive, exists(r in positive, forall(h in R[P], sum(p in P, abs(h[p])) < r, sum(o in O, abs(loss(y(z(array(p in P, w[p] + h[p]))))[o] - loss(y(z(w)))[o] - sum(p in P, sum(k in M, sum(j in Q, dloss[o,k]*dy[k,j]*dz[j,p]))*h[p]))) <= eps*sum(p in P, abs(h[p])))))':
      'a smaller ball: less is claimed',
    'forall(eps in positive, exists(r in positive, forall(h in R[P], sum(p in P, abs(h[p])) == r, sum(o in O, abs(loss(y(z(array(p in P, w[p] + h[p]))))[o] - loss(y(z(w)))[o] - sum(p in P, sum(k in M, sum(j in Q, dloss[o,k]*dy[k,j]*dz[j,p]))*h[p]))) <= eps*sum(p in P, abs(h[p])))))':
      'a sphere within the ball: less is claimed',
    'forall(eps in positive, exists(r in positive, forall(h in R[P], sum(p in P, abs(h[p])) <= r, sum(o in O, loss(y(z(array(p in P, w[p] + h[p]))))[o] - loss(y(z(w)))[o] - sum(p in P, sum(k in M, sum(j in Q, dloss[o,k]*dy[k,j]*dz[j,p]))*h[p])) <= eps*sum(p in P, abs(h[p])))))':
      'x <= |x|: weaker than the statement',
    'forall(eps in positive, exists(r in positive, forall(h in R[P], sum(p in P, abs(h[p])) <= r, sum(o in O, relu(loss(y(z(array(p in P, w[p] + h[p]))))[o] - loss(y(z(w)))[o] - sum(p in P, sum(k in M, sum(j in Q, dloss[o,k]*dy[k,j]*dz[j,p]))*h[p]))) <= eps*sum(p in P, abs(h[p])))))':
      'relu(x) <= |x|: weaker than the statement',
    'forall(eps in positive, exists(r in positive, forall(h in R[P], sum(p in P, abs(h[p])) <= r, sum(o in O, abs(loss(y(z(array(p in P, w[p] + h[p]))))[o] - loss(y(z(w)))[o] - sum(p in P, sum(k in M, sum(j in Q, dloss[o,k]*dy[k,j]*dz[j,p]))*h[p]))) <= eps + sum(p in P, abs(h[p])))))':
      'the radius that belongs to eps = 1 gives |h| <= eps + |h|',
  },
  'relu-kink-chain-rule-failure/both are the identity': {
    '(nested(x) == x) and (nested(x) == x)': 'weaker: one conjunct twice',
  },
  'relu-kink-chain-rule-failure/right off the kink': {
    '(nested_slope(x) == 1) and (nested_slope(x) == 1)': 'weaker: one conjunct twice',
  },
  'relu-kink-chain-rule-failure/networks off their kinks': {
    'forall(l in nat, (0 < radius[l + 1]) and forall(t in R, i in I[l], abs(t) < radius[l], a(t)[l,i] == a(0)[l,i] + t*g[l,i]))':
      'the radius of every layer is positive',
    'forall(l in nat, (0 < radius[l]) and forall(t in R, i in I[l], abs(t) == radius[l], a(t)[l,i] == a(0)[l,i] + t*g[l,i]))':
      'what is linear inside the radius is so at its ends: |z| is above radius |change|',
    'forall(l in nat, (0 < radius[l]) and forall(t in R, i in I[l], abs(t) < radius[l + 1], a(t)[l,i] == a(0)[l,i] + t*g[l,i]))':
      'weaker: the radius falls',
  },
  'euler-lagrange-first-variation/minimum': {
    'E(t in T, -(p[t]/2*du[t]^2 + q[t]/2*u[t]^2) - f[t]*u[t]) <= E(t in T, p[t]/2*(du[t] + dh[t])^2 + q[t]/2*(u[t] + h[t])^2 - f[t]*(u[t] + h[t]))':
      'weaker: what is not negative counts negatively on the left',
    'E(t in T, -(p[t]/2*du[t]^2) + q[t]/2*u[t]^2 - f[t]*u[t]) <= E(t in T, p[t]/2*(du[t] + dh[t])^2 + q[t]/2*(u[t] + h[t])^2 - f[t]*(u[t] + h[t]))':
      'weaker: what is not negative counts negatively on the left',
    'E(t in T, p[t]/2*du[t]^2 - q[t]/2*u[t]^2 - f[t]*u[t]) <= E(t in T, p[t]/2*(du[t] + dh[t])^2 + q[t]/2*(u[t] + h[t])^2 - f[t]*(u[t] + h[t]))':
      'weaker: what is not negative counts negatively on the left',
    'E(t in T, p[t]/3*du[t]^2 + q[t]/2*u[t]^2 - f[t]*u[t]) <= E(t in T, p[t]/2*(du[t] + dh[t])^2 + q[t]/2*(u[t] + h[t])^2 - f[t]*(u[t] + h[t]))':
      'weaker: a smaller multiple of what is not negative on the left',
    'E(t in T, p[t]/2*du[t]^2 + q[t]/3*u[t]^2 - f[t]*u[t]) <= E(t in T, p[t]/2*(du[t] + dh[t])^2 + q[t]/2*(u[t] + h[t])^2 - f[t]*(u[t] + h[t]))':
      'weaker: a smaller multiple of what is not negative on the left',
    'E(t in T, p[t]/2*du[t]^2 + q[t]/2*u[t]^2 - f[t]*u[t]) <= E(t in T, p[t]*2*(du[t] + dh[t])^2 + q[t]/2*(u[t] + h[t])^2 - f[t]*(u[t] + h[t]))':
      'weaker: a larger multiple of what is not negative on the right',
    'E(t in T, p[t]/2*du[t]^2 + q[t]/2*u[t]^2 - f[t]*u[t]) <= E(t in T, p[t]/2*(du[t] + dh[t])^2 + q[t]*2*(u[t] + h[t])^2 - f[t]*(u[t] + h[t]))':
      'weaker: a larger multiple of what is not negative on the right',
  },
  'euler-lagrange-first-variation/general integrand, any law': {
    'forall(eps in R, eps^2 < 1, abs(E(t in T, L(x[t], u[t] + eps*h[t], du[t] + eps*dh[t])) - E(t in T, L(x[t], u[t], du[t])) - eps*E(t in T, (Lu(x[t], u[t], du[t]) - dmomentum[t])*h[t])) <= eps^2*E(t in T, (abs(h[t]) + abs(dh[t]))^2*c*(1 + x[t]^2 + 2*u[t]^2 + 2*h[t]^2 + 2*du[t]^2 + 2*dh[t]^2)^k/2))':
      'one more restriction on eps: weaker than the statement',
    'forall(eps in R, eps^2 == 1, abs(E(t in T, L(x[t], u[t] + eps*h[t], du[t] + eps*dh[t])) - E(t in T, L(x[t], u[t], du[t])) - eps*E(t in T, (Lu(x[t], u[t], du[t]) - dmomentum[t])*h[t])) <= eps^2*E(t in T, (abs(h[t]) + abs(dh[t]))^2*c*(1 + x[t]^2 + 2*u[t]^2 + 2*h[t]^2 + 2*du[t]^2 + 2*dh[t]^2)^k/2))':
      'one more restriction on eps: weaker than the statement',
    'forall(eps in R, eps^2 <= 1, E(t in T, L(x[t], u[t] + eps*h[t], du[t] + eps*dh[t])) - E(t in T, L(x[t], u[t], du[t])) - eps*E(t in T, (Lu(x[t], u[t], du[t]) - dmomentum[t])*h[t]) <= eps^2*E(t in T, (abs(h[t]) + abs(dh[t]))^2*c*(1 + x[t]^2 + 2*u[t]^2 + 2*h[t]^2 + 2*du[t]^2 + 2*dh[t]^2)^k/2))':
      'weaker: a number is at most its absolute value',
    'forall(eps in R, eps^2 <= 1, relu(E(t in T, L(x[t], u[t] + eps*h[t], du[t] + eps*dh[t])) - E(t in T, L(x[t], u[t], du[t])) - eps*E(t in T, (Lu(x[t], u[t], du[t]) - dmomentum[t])*h[t])) <= eps^2*E(t in T, (abs(h[t]) + abs(dh[t]))^2*c*(1 + x[t]^2 + 2*u[t]^2 + 2*h[t]^2 + 2*du[t]^2 + 2*dh[t]^2)^k/2))':
      'weaker: relu is at most the absolute value',
    'forall(eps in R, eps^2 <= 1, abs(E(t in T, L(x[t], u[t] + eps*h[t], du[t] + eps*dh[t])) - E(t in T, L(x[t], u[t], du[t])) - eps*E(t in T, (Lu(x[t], u[t], du[t]) - dmomentum[t])*h[t])) <= eps^2*E(t in T, (abs(h[t]) + abs(dh[t]))^2*c*(1 + x[t]^2 + 2*u[t]^2 + 2*h[t]^2 + 2*du[t]^2 + 2*dh[t]^2)^k*2))':
      'weaker: a larger multiple',
    'forall(eps in R, eps^2 <= 1, abs(E(t in T, L(x[t], u[t] + eps*h[t], du[t] + eps*dh[t])) - E(t in T, L(x[t], u[t], du[t])) - eps*E(t in T, (Lu(x[t], u[t], du[t]) - dmomentum[t])*h[t])) <= eps^2*E(t in T, (abs(h[t]) + abs(dh[t]))^2*c*(2 + x[t]^2 + 2*u[t]^2 + 2*h[t]^2 + 2*du[t]^2 + 2*dh[t]^2)^k/2))':
      'weaker: a larger base',
    'forall(eps in R, eps^2 <= 1, abs(E(t in T, L(x[t], u[t] + eps*h[t], du[t] + eps*dh[t])) - E(t in T, L(x[t], u[t], du[t])) - eps*E(t in T, (Lu(x[t], u[t], du[t]) - dmomentum[t])*h[t])) <= eps^2*E(t in T, (abs(h[t]) + abs(dh[t]))^2*c*(1 + x[t]^2 + 3*u[t]^2 + 2*h[t]^2 + 2*du[t]^2 + 2*dh[t]^2)^k/2))':
      'weaker: a larger base',
    'forall(eps in R, eps^2 <= 1, abs(E(t in T, L(x[t], u[t] + eps*h[t], du[t] + eps*dh[t])) - E(t in T, L(x[t], u[t], du[t])) - eps*E(t in T, (Lu(x[t], u[t], du[t]) - dmomentum[t])*h[t])) <= eps^2*E(t in T, (abs(h[t]) + abs(dh[t]))^2*c*(1 + x[t]^2 + 2*u[t]^2 + 3*h[t]^2 + 2*du[t]^2 + 2*dh[t]^2)^k/2))':
      'weaker: a larger base',
    'forall(eps in R, eps^2 <= 1, abs(E(t in T, L(x[t], u[t] + eps*h[t], du[t] + eps*dh[t])) - E(t in T, L(x[t], u[t], du[t])) - eps*E(t in T, (Lu(x[t], u[t], du[t]) - dmomentum[t])*h[t])) <= eps^2*E(t in T, (abs(h[t]) + abs(dh[t]))^2*c*(1 + x[t]^2 + 2*u[t]^2 + 2*h[t]^2 + 3*du[t]^2 + 2*dh[t]^2)^k/2))':
      'weaker: a larger base',
    'forall(eps in R, eps^2 <= 1, abs(E(t in T, L(x[t], u[t] + eps*h[t], du[t] + eps*dh[t])) - E(t in T, L(x[t], u[t], du[t])) - eps*E(t in T, (Lu(x[t], u[t], du[t]) - dmomentum[t])*h[t])) <= eps^2*E(t in T, (abs(h[t]) + abs(dh[t]))^2*c*(1 + x[t]^2 + 2*u[t]^2 + 2*h[t]^2 + 2*du[t]^2 + 3*dh[t]^2)^k/2))':
      'weaker: a larger base',
    'forall(eps in R, eps^2 <= 1, abs(E(t in T, L(x[t], u[t] + eps*h[t], du[t] + eps*dh[t])) - E(t in T, L(x[t], u[t], du[t])) - eps*E(t in T, (Lu(x[t], u[t], du[t]) - dmomentum[t])*h[t])) <= eps^2*E(t in T, (abs(h[t]) + abs(dh[t]))^2*c*(1 + x[t]^2 + 2*u[t]^2 + 2*h[t]^2 + 2*du[t]^2 + 2*dh[t]^2)^(k + 1)/2))':
      'weaker: a larger exponent of a base of at least 1',
    'forall(eps in R, eps^2 <= 1, abs(E(t in T, L(x[t], u[t] + eps*h[t], du[t] + eps*dh[t])) - E(t in T, L(x[t], u[t], du[t])) - eps*E(t in T, (Lu(x[t], u[t], du[t]) - dmomentum[t])*h[t])) <= eps^2 + E(t in T, (abs(h[t]) + abs(dh[t]))^2*c*(1 + x[t]^2 + 2*u[t]^2 + 2*h[t]^2 + 2*du[t]^2 + 2*dh[t]^2)^k/2))':
      'weaker: eps^2 is at most 1 and the mean on the right is not negative, so that the sum is at least the mean and this at least the product',
  },
  'euler-lagrange-first-variation/fundamental lemma': {
    'max(t in T, weight[t]*x[t]*(1 - x[t])*g[t]^2) == 0': 'each of the summands is 0, since none is negative',
    'sum(t in T, -(weight[t]*x[t]*(1 - x[t])*g[t]^2)) == 0':
      'each of the summands is 0, since none is negative',
    'sum(t in T, (-(weight[t]*x[t]*(1 - x[t])))*g[t]^2) == 0':
      'each of the summands is 0, since none is negative',
    'sum(t in T, (-(weight[t]*x[t]))*(1 - x[t])*g[t]^2) == 0':
      'each of the summands is 0, since none is negative',
    'sum(t in T, weight[t]*x[t]*(1 - x[t])*(g[t]*2)) == 0': 'where g is not 0, weight[t]*x[t]*(1 - x[t]) is',
    'sum(t in T, weight[t]*x[t]*(1 - x[t])*g[t]^3) == 0': 'where g is not 0, weight[t]*x[t]*(1 - x[t]) is',
  },
  'euler-lagrange-first-variation/Beltrami': {
    'forall(a in R, b in R, L(u(b), du(b)) - du(b)*Lv(u(b), du(b)) == L(u(a), du(a)) - du(a)*Lv(u(a), du(a)))':
      'what is concluded is symmetric in a and b',
    'forall(a in R, b in R, a >= b, L(u(b), du(b)) - du(b)*Lv(u(b), du(b)) == L(u(a), du(a)) - du(a)*Lv(u(a), du(a)))':
      'what is concluded is symmetric in a and b',
    'forall(a in R, b in R, b <= b, L(u(b), du(b)) - du(b)*Lv(u(b), du(b)) == L(u(a), du(a)) - du(a)*Lv(u(a), du(a)))':
      'what is concluded is symmetric in a and b',
    'forall(a in R, b in R, a <= a, L(u(b), du(b)) - du(b)*Lv(u(b), du(b)) == L(u(a), du(a)) - du(a)*Lv(u(a), du(a)))':
      'what is concluded is symmetric in a and b',
    'forall(a in R, b in R, a < b, L(u(b), du(b)) - du(b)*Lv(u(b), du(b)) == L(u(a), du(a)) - du(a)*Lv(u(a), du(a)))':
      'one more restriction on a and b: weaker than the statement',
    'forall(a in R, b in R, a == b, L(u(b), du(b)) - du(b)*Lv(u(b), du(b)) == L(u(a), du(a)) - du(a)*Lv(u(a), du(a)))':
      'one more restriction on a and b: weaker than the statement',
  },
  'chain-rule-univariate/chain rule': {
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) == near, abs(f(g(x + h)) - f(g(x)) - b*a*h) <= eps*abs(h))))':
      'weaker: asked of steps of one length',
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) < h, abs(f(g(x + h)) - f(g(x)) - b*a*h) <= eps*abs(h))))':
      'no number has an absolute value less than itself',
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) < near, f(g(x + h)) - f(g(x)) - b*a*h <= eps*abs(h))))':
      'a number, and its positive part, is at most its absolute value',
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) < near, relu(f(g(x + h)) - f(g(x)) - b*a*h) <= eps*abs(h))))':
      'a number, and its positive part, is at most its absolute value',
  },
  'chain-rule-univariate/smooth after a kink': {
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) == near, abs(abs((0 + h)^2) - abs(0^2) - 0*h) <= eps*abs(h))))':
      'weaker: asked of steps of one length',
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) < h, abs(abs((0 + h)^2) - abs(0^2) - 0*h) <= eps*abs(h))))':
      'no number has an absolute value less than itself',
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) < near, abs((0 + h)^2) - abs(0^2) - 0*h <= eps*abs(h))))':
      'a number, and its positive part, is at most its absolute value',
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) < near, relu(abs((0 + h)^2) - abs(0^2) - 0*h) <= eps*abs(h))))':
      'a number, and its positive part, is at most its absolute value',
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) < near, abs(-(abs((0 + h)^2) - abs(0^2)) - 0*h) <= eps*abs(h))))':
      'the absolute value does not depend on the sign',
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) < near, abs(-abs((0 + h)^2) - abs(0^2) - 0*h) <= eps*abs(h))))':
      'the absolute value does not depend on the sign',
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) < near, abs(abs((0 + h)^2) - abs(0^2) + 0*h) <= eps*abs(h))))':
      'zero is subtracted or added',
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) < near, abs(abs((0 + h)^2) + abs(0^2) - 0*h) <= eps*abs(h))))':
      'zero is subtracted or added',
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) < near, abs(abs((0 + h)^2) - abs(0^2) - (-(0*h))) <= eps*abs(h))))':
      'zero is subtracted or added',
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) < near, abs((abs((0 + h)^2) - abs(0^2))*(-(0*h))) <= eps*abs(h))))':
      'the left side is 0',
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) < near, abs(abs((0 + h)^2)*(-abs(0^2)) - 0*h) <= eps*abs(h))))':
      'the left side is 0',
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) < near, abs(abs((0*h)^2) - abs(0^2) - 0*h) <= eps*abs(h))))':
      'the left side is 0',
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) < near, abs((0 + h)^2 - abs(0^2) - 0*h) <= eps*abs(h))))':
      'squares are nonnegative',
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) < near, abs(relu((0 + h)^2) - abs(0^2) - 0*h) <= eps*abs(h))))':
      'squares are nonnegative',
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) < near, abs(abs((0 + h)^2) - 0^2 - 0*h) <= eps*abs(h))))':
      'squares are nonnegative',
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) < near, abs(abs((0 + h)^2) - relu(0^2) - 0*h) <= eps*abs(h))))':
      'squares are nonnegative',
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) < near, abs(abs((-0 + h)^2) - abs(0^2) - 0*h) <= eps*abs(h))))':
      'the square does not depend on the sign, and 0 has none',
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) < near, abs(abs((0 - h)^2) - abs(0^2) - 0*h) <= eps*abs(h))))':
      'the square does not depend on the sign, and 0 has none',
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) < near, abs(abs((0 + h)^2) - abs(0*2) - 0*h) <= eps*abs(h))))':
      'all of them are 0',
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) < near, abs(abs((0 + h)^2) - abs(0^3) - 0*h) <= eps*abs(h))))':
      'all of them are 0',
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) < near, abs(abs((0 + h)^2) - abs(0^2) - 0*x) <= eps*abs(h))))':
      'zero times any number',
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) < near, abs(abs((0 + h)^2) - abs(0^2) - 0*a) <= eps*abs(h))))':
      'zero times any number',
    'forall(eps in positive, exists(near in positive, forall(h in R, abs(h) < near, abs(abs((0 + h)^2) - abs(0^2) - 0*h) <= near*abs(h))))':
      'the square of h is at most near*abs(h), since abs(h) < near',
  },
  'euler-lagrange-first-variation/first variation': {
    'D(E(t in T, p[t]/2*(du[t] + eps*dh[t])^2 + q[t]/2*(u[t] + eps*h[t])^2 - f[t]*(-u[t] + eps*h[t])), eps = 0) == E(t in T, (-flux[t] + q[t]*u[t] - f[t])*h[t])':
      'what is added to eps*h[t] does not depend on eps, so that the derivative is the same',
    'D(E(t in T, p[t]/2*(du[t] + eps*dh[t])^2 + q[t]/2*(u[t] + eps*h[t])^2 - f[t]*(du[t] + eps*h[t])), eps = 0) == E(t in T, (-flux[t] + q[t]*u[t] - f[t])*h[t])':
      'what is added to eps*h[t] does not depend on eps, so that the derivative is the same',
    'D(E(t in T, p[t]/2*(du[t] + eps*dh[t])^2 + q[t]/2*(u[t] + eps*h[t])^2 - f[t]*(flux[t] + eps*h[t])), eps = 0) == E(t in T, (-flux[t] + q[t]*u[t] - f[t])*h[t])':
      'what is added to eps*h[t] does not depend on eps, so that the derivative is the same',
  },
};
