export const dynamicalSystems: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'gradient-flow-energy-dissipation/dissipation': {
    'forall(t in R, 0 < t, t <= T, D(f(x(t)), t) == -sum(i in I, grad(x(t))[i]^2))':
      'for fewer t: weaker than the statement',
    'forall(t in R, 0 == t, t <= T, D(f(x(t)), t) == -sum(i in I, grad(x(t))[i]^2))':
      'for fewer t: weaker than the statement',
    'forall(t in R, 1 <= t, t <= T, D(f(x(t)), t) == -sum(i in I, grad(x(t))[i]^2))':
      'for fewer t: weaker than the statement',
    'forall(t in R, 0 <= t, t < T, D(f(x(t)), t) == -sum(i in I, grad(x(t))[i]^2))':
      'for fewer t: weaker than the statement',
    'forall(t in R, 0 <= t, t == T, D(f(x(t)), t) == -sum(i in I, grad(x(t))[i]^2))':
      'for fewer t: weaker than the statement',
  },
  'gradient-flow-energy-dissipation/integral on an interval': {
    '(low*(b - a) <= f(x(a)) - f(x(b))) and (f(x(b)) - f(x(b)) <= high*(b - a))':
      'high is at least the squared gradient, which is nonnegative',
  },
  'gradient-flow-energy-dissipation/no exponential decay of the fourth power': {
    'forall(scale in nonnegative, c in positive, exists(t in positive, scale*exp((-c)*t) < 1/(1 + 8*t)^2))':
      'no power of t is bounded by an exponential that tends to 0; a scale of 0 or less is the easier',
    'forall(scale in positive, c in positive, exists(t in positive, -(scale*exp((-c)*t)) < 1/(1 + 8*t)^2))':
      'no power of t is bounded by an exponential that tends to 0; a scale of 0 or less is the easier',
    'forall(scale in positive, c in positive, exists(t in positive, scale*exp((-c)*t) < 1/((1 + 8*t)*2)))':
      'no power of t is bounded by an exponential that tends to 0; a scale of 0 or less is the easier',
    'forall(scale in positive, c in positive, exists(t in positive, scale*exp((-c)*t) < 1/(2 + 8*t)^2))':
      'no power of t is bounded by an exponential that tends to 0; a scale of 0 or less is the easier',
    'forall(scale in positive, c in positive, exists(t in positive, scale*exp((-c)*t) < 1/(1 + 8*t)^3))':
      'no power of t is bounded by an exponential that tends to 0; a scale of 0 or less is the easier',
    'forall(scale in R, c in positive, exists(t in positive, scale*exp((-c)*t) < 1/(1 + 8*t)^2))':
      'where scale is not positive, the left side is not, and the right side is',
    'forall(scale in positive, c in positive, exists(t in positive, scale*((-c)*t) < 1/(1 + 8*t)^2))':
      'the left side is negative, and the right side is not',
    'forall(scale in positive, c in positive, exists(t in positive, scale*tanh((-c)*t) < 1/(1 + 8*t)^2))':
      'the left side is negative, and the right side is not',
    'forall(scale in positive, c in positive, exists(t in positive, scale*exp((-c)*t) < 1*(1 + 8*t)^2))':
      'the left side tends to 0, and the right side is at least 1',
    'forall(scale in positive, c in positive, exists(t in positive, scale*exp((-c)*t) < 2/(1 + 8*t)^2))':
      'weaker: a larger right side',
    'forall(scale in positive, c in positive, exists(t in positive, scale*exp((-c)*t) < 1/(-1 + 8*t)^2))':
      'the exponential falls faster than any power',
    'forall(scale in positive, c in positive, exists(t in positive, scale*exp((-c)*t) < 1/(1 - 8*t)^2))':
      'the exponential falls faster than any power',
    'forall(scale in positive, c in positive, exists(t in positive, scale*exp((-c)*t) < 1/(1*(8*t))^2))':
      'the exponential falls faster than any power',
    'forall(scale in positive, c in positive, exists(t in positive, scale*exp((-c)*t) < 1/(1 + (8 + t))^2))':
      'the exponential falls faster than any power',
    'forall(scale in positive, c in positive, exists(t in positive, scale*exp((-c)*t) < 1/(1 + 9*t)^2))':
      'the exponential falls faster than any power',
    'forall(scale in positive, c in positive, exists(t in positive, scale*exp((-c)*t) < 1/(1 + 8*scale)^2))':
      'the left side tends to 0, and the right side does not depend on t',
  },
  'gradient-flow-energy-dissipation/quadratic gradient': {
    'forall(i in I, D(energy(array(i1 in I, u[i1] + delta(i1, i)*(t - u[i1]))), t = u[i]) == sum(j in I, H[i,j]*(u[j] - center[j])))':
      'off the entry i, delta is 0',
  },
  'gradient-flow-energy-dissipation/quadratic squared gradient': {
    'sum(i in I, sum(j in I, -(H[i,j]*(u[j] - center[j])))^2) == sum(r in I, lam[r]^2*part(u)[r]^2)':
      'a square',
  },
  'gradient-flow-energy-dissipation/quadratic gradient along the flow': {
    'sum(i in I, sum(j in I, -(H[i,j]*(x(T)[j] - center[j])))^2) == sum(r in I, lam[r]^2*exp((-2)*lam[r]*T)*part(x(0))[r]^2)':
      'a square',
  },
  'gradient-flow-energy-dissipation/the heavy ball rises': {
    'forall(t in R, 0 < w*t, w + t <= 2, (position(0) < position(t)) and (1/2*position(0)^2 < 1/2*position(t)^2))':
      'w t is at most 1 by the inequality of the means',
    'forall(t in R, 0 < w*t, w*t <= 2, (position(0) < position(t)) and (1/3*position(0)^2 < 1/2*position(t)^2))':
      'the energy at the start is 0, the position in between positive',
    'forall(t in R, 0 < w*t, w*t <= 2, (position(0) < position(t)) and (1/2*position(0)^2 < 1*2*position(t)^2))':
      'the energy at the start is 0, the position in between positive',
    'forall(t in R, 0 < w*t, w*t <= 2, (position(0) < position(t)) and (1/2*position(0)^2 < 1/2*position(t)^3))':
      'the energy at the start is 0, the position in between positive',
  },
  'lyapunov-stein-equation/moduli below one': {
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, abs(sum(i in I, h[t,i]^2)*(-0)) <= eps_t)))':
      'the product with 0 is 0',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t < t, abs(sum(i in I, h[t,i]^2) - 0) <= eps_t)))':
      'from one member later: weaker than the statement',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t == t, abs(sum(i in I, h[t,i]^2) - 0) <= eps_t)))':
      'said of one member alone: weaker than the statement',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t + 1 <= t, abs(sum(i in I, h[t,i]^2) - 0) <= eps_t)))':
      'from one member later: weaker than the statement',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, abs(sum(i in I, h[t,i]^2) - 0) < eps_t)))':
      'nearer than half the tolerance in the end: the same',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, sum(i in I, h[t,i]^2) - 0 <= eps_t)))':
      'without abs: weaker than the statement',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, relu(sum(i in I, h[t,i]^2) - 0) <= eps_t)))':
      'relu is at most the absolute value',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, abs(-sum(i in I, h[t,i]^2) - 0) <= eps_t)))':
      'abs forgets the sign',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, abs(sum(i in I, h[t,i]^2) + 0) <= eps_t)))':
      '0 is added instead of subtracted',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, abs(sum(i in I, h[t + 1,i]^2) - 0) <= eps_t)))':
      'a shift does not change the limit',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, abs(sum(i in I, h[from_t,i]^2) - 0) <= eps_t)))':
      'said of one member alone: weaker than the statement',
  },
  'banach-contraction-rnn/contraction': {
    'distance(F(w), F(w)) <= q*distance(z, w)': 'the left side is 0',
    'distance(F(z), F(z)) <= q*distance(z, w)': 'the left side is 0',
  },
  'banach-contraction-rnn/uniqueness': {
    'forall(r in S, y[r] == y[r])': 'both sides are the same',
    'forall(r in S, x[r] == x[r])': 'both sides are the same',
  },
  'banach-contraction-rnn/a-priori bound': {
    'forall(k in nat, distance(h[k + 1], x) <= q^k/(1 - q)*distance(h[1], h[0]))':
      'weaker: a step brings every point nearer',
    'forall(k in nat, distance(h[k], x) <= q^k/(1 - q)*distance(h[2], h[0]))':
      'two steps are a contraction with the factor q^2, and 1 - q is at most 1 - q^2',
  },
  'banach-contraction-rnn/a-posteriori bound': {
    'forall(k in nat, distance(h[k + 1 + 1], x) <= q/(1 - q)*distance(h[k + 1], h[k]))':
      'weaker: a step brings every point nearer',
    'forall(k in nat, distance(h[k + 2], x) <= q/(1 - q)*distance(h[k + 1], h[k]))':
      'weaker: a step brings every point nearer',
    'forall(k in nat, distance(h[k + 1], x) <= q/(1 - q)*distance(h[k + 1 + 1], h[k]))':
      'two steps are a contraction with the factor q^2, and 1 - q is at most 1 - q^2',
    'forall(k in nat, distance(h[k + 1], x) <= q/(1 - q)*distance(h[k + 2], h[k]))':
      'two steps are a contraction with the factor q^2, and 1 - q is at most 1 - q^2',
  },
  'lyapunov-stein-equation/rate': {
    'forall(t in nat, sum(i in I, sum(j in I, h[t,i]*P[i,j]*h[t,j])) <= (1 - q/p)^t + sum(i in I, sum(j in I, h[0,i]*P[i,j]*h[0,j])))':
      'V does not grow, and powers of 1 - q/p are nonnegative',
  },
  'lyapunov-stein-equation/stable': {
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t < t, abs(sum(i in I, h[t,i]^2) - 0) <= eps_t)))':
      'from one member later: weaker than the statement',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t + 1 <= t, abs(sum(i in I, h[t,i]^2) - 0) <= eps_t)))':
      'from one member later: weaker than the statement',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, abs(sum(i in I, h[t,i]^2) - 0) < eps_t)))':
      'nearer than half the tolerance in the end: the same',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, sum(i in I, h[t,i]^2) - 0 <= eps_t)))':
      'without abs: weaker than the statement',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, relu(sum(i in I, h[t,i]^2) - 0) <= eps_t)))':
      'relu is at most the absolute value',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, abs(-sum(i in I, h[t,i]^2) - 0) <= eps_t)))':
      'abs forgets the sign',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, abs(sum(i in I, h[t,i]^2) + 0) <= eps_t)))':
      '0 is added instead of subtracted',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, abs(sum(i in I, h[t,i]^2)*(-0)) <= eps_t)))':
      'the left side is 0',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t == t, abs(sum(i in I, h[t,i]^2) - 0) <= eps_t)))':
      'said of one member alone: weaker than the statement',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t + 1, abs(sum(i in I, h[t,i]^2) - 0) <= eps_t)))':
      'another start: the same',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, abs(sum(i in I, h[t,i]*2) - 0) <= eps_t)))':
      'the coordinates tend to 0, too',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, abs(sum(i in I, h[t + 1,i]^2) - 0) <= eps_t)))':
      'a shift does not change the limit',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, abs(sum(i in I, h[from_t,i]^2) - 0) <= eps_t)))':
      'said of one member alone: weaker than the statement',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, abs(sum(i in I, h[t,i]^3) - 0) <= eps_t)))':
      'the coordinates tend to 0, and so do their cubes',
  },
  'lyapunov-stein-equation/eigenvalues inside': {
    '-a^2 + b^2 < 1': 'weaker: -a^2 is at most a^2',
    'a^2 - b^2 < 1': 'weaker: -b^2 is at most b^2',
    'a^2*b^2 < 1': 'a^2 and b^2 are both below 1',
    'a^3 + b^2 < 1': 'abs(a) is below 1, so a^3 is at most a^2',
    'a^2 + b^3 < 1': 'abs(b) is below 1, so b^3 is at most b^2',
    'a^2 + b^2 < 2': 'weaker: 2 is more than 1',
  },
  'lyapunov-stein-equation/uniqueness': {
    'forall(r in I, s in I, S[r,s] == S[r,s])': 'both sides are the same',
  },
  'lyapunov-stein-equation/a solution exists': {
    'exists(P in R[I, I], forall(i in I, j in I, P[i,j] - sum(k in I, sum(l in I, A[k,i]*P[k,l]*A[l,j])) == Q[i,j]) and (forall(i in I, j in I, P[i,j] == P[j,i]) and forall(y in R[I], sum(i in I, sum(j in I, -(y[i]*Q[i,j]*y[j]))) <= sum(i in I, sum(j in I, y[i]*P[i,j]*y[j])))))':
      'the left side is at most 0, the right side at least the form of Q, which is nonnegative',
    'exists(P in R[I, I], forall(i in I, j in I, P[i,j] - sum(k in I, sum(l in I, A[k,i]*P[k,l]*A[l,j])) == Q[i,j]) and (forall(i in I, j in I, P[i,j] == P[j,i]) and forall(y in R[I], sum(i in I, sum(j in I, (-(y[i]*Q[i,j]))*y[j])) <= sum(i in I, sum(j in I, y[i]*P[i,j]*y[j])))))':
      'the left side is at most 0, the right side at least the form of Q, which is nonnegative',
    'exists(P in R[I, I], forall(i in I, j in I, P[i,j] - sum(k in I, sum(l in I, A[k,i]*P[k,l]*A[l,j])) == Q[i,j]) and (forall(i in I, j in I, P[i,j] == P[j,i]) and forall(y in R[I], sum(i in I, sum(j in I, y[i]*P[i,j]*y[j])) <= sum(i in I, sum(j in I, y[i]*P[i,j]*y[j])))))':
      'both sides of the last clause are the same: less is said of the P of the statement',
    'exists(P in R[I, I], forall(i in I, j in I, P[i,j] - sum(k in I, sum(l in I, A[k,i]*P[k,l]*A[l,j])) == Q[i,j]) and (forall(i in I, j in I, P[i,j] == P[j,i]) and forall(y in R[I], sum(i in I, sum(j in I, y[i]*Q[i,j]*y[j])) <= sum(i in I, sum(j in I, y[i]*Q[i,j]*y[j])))))':
      'both sides of the last clause are the same: less is said of the P of the statement',
  },
  'lyapunov-stein-equation/real parts negative': {
    'a < 1': 'weaker: a is below 0',
  },
  'ntk-residual-spectral-dynamics/factors below one': {
    'forall(z in R, 1 < z, z < 2, abs(1 - z) < 1) and forall(z in R, abs(1 - z) < 1, (0 < z) and (z < 2))':
      'a condition that says more: weaker than the statement',
    'forall(z in R, 0 < z, z < 2, 1 - z < 1) and forall(z in R, abs(1 - z) < 1, (0 < z) and (z < 2))':
      '1 - z is below 1 for every positive z',
    'forall(z in R, 0 < z, z < 2, relu(1 - z) < 1) and forall(z in R, abs(1 - z) < 1, (0 < z) and (z < 2))':
      'relu is at most the absolute value: weaker than the statement',
    'forall(z in R, 0 < z, z < 2, abs(1 - z) < 2) and forall(z in R, abs(1 - z) < 1, (0 < z) and (z < 2))':
      'weaker: 2 is more than 1',
    'forall(z in R, 0 < z, z < 2, abs(1 - z) < 1) and forall(z in R, abs(1 - z) < 1, (0 < z) and (z < 3))':
      'weaker: 3 is more than 2',
  },
  'ntk-residual-spectral-dynamics/rate': {
    'forall(k in nat, sqrt(max(n in N, residual(w[k])[n]^2)) <= (1 - eta*low)^k*sqrt(sum(n in N, (f0[n] - y[n])^2)))':
      'the largest square is at most the sum: weaker than the statement',
    'forall(k in nat, sqrt(sum(n in N, residual(w[k + 1])[n]^2)) <= (1 - eta*low)^k*sqrt(sum(n in N, (f0[n] - y[n])^2)))':
      'the statement for k + 1, and 1 - eta*low is between 0 and 1',
    'forall(k in nat, sqrt(sum(n in N, residual(w[k])[n]^2)) <= (1 - eta*low)^k + sqrt(sum(n in N, (f0[n] - y[n])^2)))':
      'the residual does not grow, and powers of 1 - eta*low are nonnegative',
    'forall(k in nat, sqrt(sum(n in N, residual(w[k])[n]^2)) <= (1 + eta*low)^k*sqrt(sum(n in N, (f0[n] - y[n])^2)))':
      'eta*low is not negative: a larger factor',
    'forall(k in nat, sqrt(sum(n in N, residual(w[k])[n]^2)) <= (2 - eta*low)^k*sqrt(sum(n in N, (f0[n] - y[n])^2)))':
      'a larger factor: weaker than the statement',
    'forall(k in nat, sqrt(sum(n in N, residual(w[k])[n]^2)) <= (1 - (-(eta*low)))^k*sqrt(sum(n in N, (f0[n] - y[n])^2)))':
      'eta*low is not negative: a larger factor',
  },
  'ntk-residual-spectral-dynamics/spectral bias': {
    'forall(k in nat, (0 <= (1 - eta*lam[c])*k) and ((1 - eta*lam[c])^k <= (1 - eta*lam[a])^k))':
      '1 - eta*lam[c] is not negative, nor is k',
    'forall(k in nat, (0 <= (2 - eta*lam[c])^k) and ((1 - eta*lam[c])^k <= (1 - eta*lam[a])^k))':
      '2 - eta*lam[c] is positive',
    'forall(k in nat, (0 <= (1 - eta*lam[a])^k) and ((1 - eta*lam[c])^k <= (1 - eta*lam[a])^k))':
      '1 - eta*lam[a] is at least 1 - eta*lam[c], which is not negative',
    'forall(k in nat, (0 <= (1 - eta*lam[c])^(k + 1)) and ((1 - eta*lam[c])^k <= (1 - eta*lam[a])^k))':
      '1 - eta*lam[c] is not negative, nor is any power of it',
    'forall(k in nat, (0 <= (1 - eta*lam[c])^k) and ((1 - eta*lam[a])^k <= (1 - eta*lam[a])^k))':
      'both sides are the same there, the rest is part of the statement',
    'forall(k in nat, (0 <= (1 - eta*lam[c])^k) and ((1 - eta*lam[c])^k <= (2 - eta*lam[a])^k))':
      'a larger factor: weaker than the statement',
    'forall(k in nat, (0 <= (1 - eta*lam[c])^k) and ((1 - eta*lam[c])^k <= (1 - eta*lam[c])^k))':
      'both sides are the same there, the rest is part of the statement',
  },
  'ntk-residual-spectral-dynamics/gradient': {
    'forall(v in R[P], p in P, D(loss(array(i1 in P, v[i1] + delta(i1, p)*(t - v[i1]))), t = v[p]) == slope(v)[p])':
      'i1 is p where delta(i1, p) is not 0',
  },
  'ntk-residual-spectral-dynamics/residual by modes': {
    'forall(u in R[N], n in N, u[n] == sum(r in N, Q[r,n]*mode(array(i1 in N, u[n]))[r]))':
      'by completeness the sum is that of delta(n, m)*u[n] over all m',
  },
  'ntk-residual-spectral-dynamics/eigenvalues are squares': {
    'forall(r in N, (lam[r] == sum(p in P, sum(n in N, -(J[n,p]*Q[r,n]))^2)) and (0 <= lam[r]))':
      'the sign disappears in the square',
  },
  'ntk-residual-spectral-dynamics/convergence': {
    'forall(n in N, forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k + 1 <= k, abs(residual(w[k])[n] - 0) <= eps_k))))':
      'from one member later: weaker than the statement',
    'forall(n in N, forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(-residual(w[k])[n] - 0) <= eps_k))))':
      'abs forgets the sign',
    'forall(n in N, forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(residual(w[k])[n] + 0) <= eps_k))))':
      '0 is added instead of subtracted',
    'forall(n in N, forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(residual(w[k])[n]*(-0)) <= eps_k))))':
      'the left side is 0',
    'forall(n in N, forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(residual(w[k + 1])[n] - 0) <= eps_k))))':
      'the member after k is one of those from there on: weaker than the statement',
    'forall(n in N, forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(residual(w[from_k])[n] - 0) <= eps_k))))':
      'said of one member alone: weaker than the statement',
    'forall(n in N, forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k < k, abs(residual(w[k])[n] - 0) <= eps_k))))':
      'from one member later: weaker than the statement',
    'forall(n in N, forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k == k, abs(residual(w[k])[n] - 0) <= eps_k))))':
      'said of one member alone: weaker than the statement',
    'forall(n in N, forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(residual(w[k])[n] - 0) < eps_k))))':
      'nearer than half the tolerance in the end: the same',
    'forall(n in N, forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, residual(w[k])[n] - 0 <= eps_k))))':
      'without abs: weaker than the statement',
    'forall(n in N, forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, relu(residual(w[k])[n] - 0) <= eps_k))))':
      'relu is at most the absolute value',
  },
  'ntk-residual-spectral-dynamics/convergence only if': {
    '(0 < eta + lam[c]) and (eta*lam[c] < 2)':
      'eigenvalues are not negative, so both factors of a positive product are positive',
    '(0 < eta*lam[c]) and (-(eta*lam[c]) < 2)': 'eta*lam[c] is positive by the first half',
    '(0 < eta*lam[c]) and (eta*lam[c] < 3)': 'weaker: 3 is more than 2',
  },
  'ntk-residual-spectral-dynamics/null modes stay': {
    'forall(k in nat, mode(residual(w[k + 1]))[c] == first[c]) and forall(t in nonnegative, mode(residual(theta(t)))[c] == first[c])':
      'the statement for k + 1',
    'forall(k in nat, mode(residual(w[k]))[c] == first[c]) and forall(t in R, mode(residual(theta(t)))[c] == first[c])':
      "a null mode is that of no parameters: J'q = 0, so it is the same for all parameters",
    'forall(k in nat, mode(residual(w[k]))[c] == first[c]) and forall(t in nonnegative, mode(residual(dtheta(t)))[c] == first[c])':
      "a null mode is that of no parameters: J'q = 0, so it is the same for all parameters, dtheta among them",
    'forall(k in nat, mode(residual(w[k]))[c] == first[c]) and forall(t in nonnegative, mode(residual(theta(eta)))[c] == first[c])':
      "a null mode is that of no parameters: J'q = 0, so it is the same for all parameters",
  },
  'ntk-residual-spectral-dynamics/limit of the prediction': {
    'forall(t in nonnegative, sum(p in P, g[p]*(theta(t)[p] - theta0[p])) - sum(p in P, g[p]*(-sum(r in N, direction[p,r]*inv[r]*first[r]))) <= exp((-low)*t)*sum(r in N, abs(sum(p in P, g[p]*direction[p,r])*inv[r]*first[r])))':
      'without abs: weaker than the statement',
    'forall(t in nonnegative, relu(sum(p in P, g[p]*(theta(t)[p] - theta0[p])) - sum(p in P, g[p]*(-sum(r in N, direction[p,r]*inv[r]*first[r])))) <= exp((-low)*t)*sum(r in N, abs(sum(p in P, g[p]*direction[p,r])*inv[r]*first[r])))':
      'relu is at most the absolute value: weaker than the statement',
    'forall(t in nonnegative, abs(sum(p in P, g[p]*(theta(t)[p] - theta0[p])) - sum(p in P, g[p]*(-sum(r in N, direction[p,r]*inv[r]*first[r])))) <= exp((-low)*t) + sum(r in N, abs(sum(p in P, g[p]*direction[p,r])*inv[r]*first[r])))':
      'the exponential is at most 1 and not negative: the product is at most the sum',
    'forall(t in nonnegative, abs(sum(p in P, g[p]*(theta(t)[p] - theta0[p])) - sum(p in P, g[p]*(-sum(r in N, direction[p,r]*inv[r]*first[r])))) <= exp(-((-low)*t))*sum(r in N, abs(sum(p in P, g[p]*direction[p,r])*inv[r]*first[r])))':
      'a larger factor, since low and t are not negative',
    'forall(t in nonnegative, abs(sum(p in P, g[p]*(theta(t)[p] - theta0[p])) - sum(p in P, g[p]*(-sum(r in N, direction[p,r]*inv[r]*first[r])))) <= exp(low*t)*sum(r in N, abs(sum(p in P, g[p]*direction[p,r])*inv[r]*first[r])))':
      'a larger factor, since low and t are not negative',
    'forall(t in nonnegative, abs(sum(p in P, g[p]*(theta(t)[p] - theta0[p])) - sum(p in P, g[p]*(-sum(r in N, direction[p,r]*inv[r]*first[r])))) <= exp((-low)*t)*sum(r in N, abs(-(sum(p in P, g[p]*direction[p,r])*inv[r]*first[r]))))':
      'abs forgets the sign',
    'forall(t in nonnegative, abs(sum(p in P, g[p]*(theta(t)[p] - theta0[p])) - sum(p in P, g[p]*(-sum(r in N, direction[p,r]*inv[r]*first[r])))) <= exp((-low)*t)*sum(r in N, abs((-(sum(p in P, g[p]*direction[p,r])*inv[r]))*first[r])))':
      'abs forgets the sign',
    'forall(t in nonnegative, abs(sum(p in P, g[p]*(theta(t)[p] - theta0[p])) - sum(p in P, g[p]*(-sum(r in N, direction[p,r]*inv[r]*first[r])))) <= exp((-low)*t)*sum(r in N, abs(sum(p in P, -(g[p]*direction[p,r]))*inv[r]*first[r])))':
      'abs forgets the sign',
  },
  'ntk-residual-spectral-dynamics/normal equations': {
    'forall(i in P, sum(n in N, -(J[n,i]*(f0[n] + sum(p in P, J[n,p]*(-sum(r in N, direction[p,r]*inv[r]*first[r]))) - y[n]))) == 0)':
      'the negative of 0 is 0',
  },
  'ntk-residual-spectral-dynamics/minimum norm': {
    'max(p in P, (-sum(r in N, direction[p,r]*inv[r]*first[r]))^2) <= sum(p in P, other[p]^2)':
      'the largest square is at most the sum: weaker than the statement',
    'sum(p in P, sum(r in N, direction[p,r]*inv[r]*first[r])^2) <= sum(p in P, other[p]^2)':
      'the sign disappears in the square',
    'sum(p in P, (-max(r in N, direction[p,r]*inv[r]*first[r]))^2) <= sum(p in P, other[p]^2)':
      'the directions of two modes are orthogonal, so the squares of all summands add up to the square of the sum, and the largest summand is one of them',
    'sum(p in P, (-sum(r in N, -(direction[p,r]*inv[r]*first[r])))^2) <= sum(p in P, other[p]^2)':
      'the sign disappears in the square',
    'sum(p in P, (-sum(r in N, (-(direction[p,r]*inv[r]))*first[r]))^2) <= sum(p in P, other[p]^2)':
      'the sign disappears in the square',
  },
  'logistic-conjugacy-lyapunov-exponent/an angle is doubled': {
    'F(cos(a)^2) == sin(2*a)^2': 'F takes both squares to the same value: they add up to 1',
    'F(sin(a)^2) == sin(-(2*a))^2': 'the square of the opposite number is the same',
  },
  'logistic-conjugacy-lyapunov-exponent/iterates': {
    'forall(t in nat, orbit(sin(a)^2)[t] == sin(-(2^t*a))^2)':
      'the square of the opposite number is the same',
  },
  'logistic-conjugacy-lyapunov-exponent/the arcsine law is preserved': {
    'E(w in Omega, indicator(F(X[w]) <= sin((-(pi*v))/2)^2)) == v':
      'the square of the opposite number is the same',
  },
  'logistic-conjugacy-lyapunov-exponent/mean of the logarithms': {
    'log(abs((-(2^t*sin(2^(t + 1)*a)))/sin(2*a)))/t == log(2) + (log(abs(sin(2^(t + 1)*a))) - log(abs(sin(2*a))))/t':
      'the absolute value does not depend on the sign',
    'log(abs(2^t*sin(-(2^(t + 1)*a))/sin(2*a)))/t == log(2) + (log(abs(sin(2^(t + 1)*a))) - log(abs(sin(2*a))))/t':
      'the absolute value does not depend on the sign',
    'log(abs(2^t*sin(2^(t + 1)*a)/sin(-(2*a))))/t == log(2) + (log(abs(sin(2^(t + 1)*a))) - log(abs(sin(2*a))))/t':
      'the absolute value does not depend on the sign',
    'log(abs(2^t*sin(2^(t + 1)*a)/sin(2*a)))/t == log(2) + (log(abs(sin(-(2^(t + 1)*a)))) - log(abs(sin(2*a))))/t':
      'the absolute value does not depend on the sign',
    'log(abs(2^t*sin(2^(t + 1)*a)/sin(2*a)))/t == log(2) + (log(abs(sin(2^(t + 1)*a))) - log(abs(sin(-(2*a)))))/t':
      'the absolute value does not depend on the sign',
  },
  'logistic-conjugacy-lyapunov-exponent/distribution after a step': {
    'forall(s in R, s < 1/3, E(w in Omega, indicator(F(X[w]) <= F(s))) == E(w in Omega, indicator(X[w] <= s)) + E(w in Omega, indicator(1 - s <= X[w])))':
      'weaker: fewer numbers are spoken of',
  },
  'logistic-conjugacy-lyapunov-exponent/almost every start': {
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) < 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'the sums are of finitely many times, and those of the probabilities, C*exp(-2*c*eps*t)/4^c at most for each of the two, are below their limit',
    'forall(N in nat, E(w in Omega, sum(k in range(N), -indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: an indicator is taken from the sum instead of added',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) - indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: an indicator is taken from the sum instead of added',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k)))*indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: the product of two indicators is at most their sum',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 < 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: the event is smaller',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) < slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: the event is smaller',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 == 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: the event is smaller',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) == slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: the event is smaller',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + 1 + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'the height after one more step is at most exp(-2*eps*(n + k))/16 in this event: it is as improbable as the statement needs',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + (k + 1)]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'the height after one more step is at most exp(-2*eps*(n + k))/16 in this event: it is as improbable as the statement needs',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + N]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'since N is larger than k the height after n + N steps is smaller in this event than the one that the statement speaks of',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= -(4^(n + k)*exp((-2)*eps*(n + k)))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: no square is at most a negative number',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4*(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: 4*t is at most 4^t for all naturals t',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(-n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: the exponent is not larger',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n - k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: the exponent is not larger',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + 1 + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'the height after n + k steps is at most 4*exp(-2*eps*(n + k)) times the one at the start, which is at most 1/4: that is what the hypothesis speaks of',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + (k + 1))*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'the height after n + k steps is at most 4*exp(-2*eps*(n + k)) times the one at the start, which is at most 1/4: that is what the hypothesis speaks of',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: what the square is compared with is not positive',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*tanh((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: what the square is compared with is not positive, since tanh has the sign of its argument',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-3)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: the exponential is not larger',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + 1 + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: the exponential is smaller',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + (k + 1)))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: the exponential is smaller',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + N))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: N is larger than k, and the exponential smaller',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(5^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: a larger power',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + 1 + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: a larger power',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + (k + 1))*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: a larger power',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + N)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: N is larger than k, and the power larger',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp((2 + eps)*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'no start between 0 and 1 has such slopes after a step, as they are at most 4^t in size and 16 is less than 4*exp(2); at no step nothing is changed',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(3*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: the exponential is not smaller',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + 1 + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: the exponential is larger',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + (k + 1))) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: the exponential is larger',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + N)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: N is larger than k, and the exponential larger',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]*2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: a slope of which this is so after a step is at least 2, so its square is at least twice the slope; at no step the slope is 1, and both are so',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= orbit(X[w])[n + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'orbits stay between the ends almost surely, so that their squares are below 1, and this event has the probability 0',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + 1 + k]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'the height at the start is at most 4*exp(-2*eps*(n + k)) times the one after one more step, which is at most 1/4: that is what the hypothesis speaks of',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + (k + 1)]^2))) <= 2*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'the height at the start is at most 4*exp(-2*eps*(n + k)) times the one after one more step, which is at most 1/4: that is what the hypothesis speaks of',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= (2*C + exp((-2)*c*eps*n))/(1 - exp((-2)*c*eps)))':
      'weaker: 2*C is at least its product with an exponential that is at most 1',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 3*C*exp((-2)*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: a larger multiple on the right',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp(-((-2)*c*eps*n))/(1 - exp((-2)*c*eps)))':
      'weaker: the exponential on the right is at least 1, and was at most 1',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-((-2)*c*eps))*n)/(1 - exp((-2)*c*eps)))':
      'weaker: the exponential on the right is at least 1, and was at most 1',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp((-((-2)*c))*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: the exponential on the right is at least 1, and was at most 1',
    'forall(N in nat, E(w in Omega, sum(k in range(N), indicator(slope(X[w])[n + k]^2 <= 4^(n + k)*exp((-2)*eps*(n + k))) + indicator(4^(n + k)*exp(2*eps*(n + k)) <= slope(X[w])[n + k]^2))) <= 2*C*exp(2*c*eps*n)/(1 - exp((-2)*c*eps)))':
      'weaker: the exponential on the right is at least 1, and was at most 1',
  },
  'logistic-conjugacy-lyapunov-exponent/tent map, for any p': {
    'sin((-(p*tent(y)))/2)^2 - F(sin(p*y/2)^2) == (1 - indicator(y <= 1/2))*sin(p)*sin(p - 2*p*y)':
      'the square of the opposite number is the same',
    'sin(p*tent(y)/2)^2 - F(sin((-(p*y))/2)^2) == (1 - indicator(y <= 1/2))*sin(p)*sin(p - 2*p*y)':
      'the square of the opposite number is the same',
    'sin(p*tent(y)/2)^2 - F(cos(p*y/2)^2) == (1 - indicator(y <= 1/2))*sin(p)*sin(p - 2*p*y)':
      'F takes both squares to the same value: they add up to 1',
    'sin(p*tent(y)/2)^2 - F(sin(p*y/2)^2) == (1 - indicator(y < 1/2))*sin(p)*sin(p - 2*p*y)':
      'at y = 1/2 the right side is 0 without the indicator, too: the last sine is that of 0',
  },
  'logistic-conjugacy-lyapunov-exponent/conjugate to the tent map': {
    'F(sin((-(pi*y))/2)^2) == sin(pi*tent(y)/2)^2': 'the square of the opposite number is the same',
    'F(sin(pi*y/2)^2) == sin((-(pi*tent(y)))/2)^2': 'the square of the opposite number is the same',
    'F(cos(pi*y/2)^2) == sin(pi*tent(y)/2)^2': 'F takes both squares to the same value: they add up to 1',
  },
  'logistic-conjugacy-lyapunov-exponent/linearly stable': {
    '2 - r < 1': 'a number is at most its absolute value',
    'relu(2 - r) < 1': 'relu is at most the absolute value',
    'abs(2 - r) < 2': 'weaker: a larger number on the right',
  },
  'logistic-conjugacy-lyapunov-exponent/an attracting cycle': {
    'abs(4 + 2*r - r^2) < 2': 'weaker: a larger number on the right',
    '4 + 2*r - r^2 < 1': 'a number is at most its absolute value',
    'relu(4 + 2*r - r^2) < 1': 'relu is at most the absolute value',
  },
  'logistic-conjugacy-lyapunov-exponent/linearly stable only then': {
    '(1 < r) and (r < 4)': 'weaker: 4 is larger than 3',
  },
  'gradient-descent-quadratic-stability/gradient': {
    'forall(v in R[I], i in I, D(f(array(i1 in I, v[i1] + delta(i1, i)*(t - v[i1]))), t = v[i]) == slope(v)[i])':
      'off the entry i, delta is 0',
  },
  'gradient-descent-quadratic-stability/contraction': {
    'forall(t in nat, u in R[I], away(orbit(center)[t]) <= max(r in I, (1 - eta*lam[r])^2)^t*away(u))':
      'from the critical point nothing moves: the left side is 0',
  },
  'gradient-descent-quadratic-stability/short steps converge': {
    'forall(u in R[I], forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t < t, abs(away(orbit(u)[t]) - 0) <= eps_t))))':
      'said of fewer members: weaker than the statement',
    'forall(u in R[I], forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t == t, abs(away(orbit(u)[t]) - 0) <= eps_t))))':
      'said of fewer members: weaker than the statement',
    'forall(u in R[I], forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t + 1 <= t, abs(away(orbit(u)[t]) - 0) <= eps_t))))':
      'said of fewer members: weaker than the statement',
    'forall(u in R[I], forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, abs(away(orbit(u)[t]) - 0) < eps_t))))':
      'the statement for half of eps_t',
    'forall(u in R[I], forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, away(orbit(u)[t]) - 0 <= eps_t))))':
      'the squared distance is not negative: the same value, or a smaller one',
    'forall(u in R[I], forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, relu(away(orbit(u)[t]) - 0) <= eps_t))))':
      'the squared distance is not negative: the same value, or a smaller one',
    'forall(u in R[I], forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, abs(-away(orbit(u)[t]) - 0) <= eps_t))))':
      'the squared distance is not negative: the same value, or a smaller one',
    'forall(u in R[I], forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, abs(away(orbit(u)[t]) + 0) <= eps_t))))':
      'the squared distance is not negative: the same value, or a smaller one',
    'forall(u in R[I], forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, abs(away(orbit(u)[t])*(-0)) <= eps_t))))':
      'the left side is 0',
    'forall(u in R[I], forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, abs(f(orbit(u)[t]) - 0) <= eps_t))))':
      'f is at most half the largest eigenvalue times the squared distance, and tends to 0 with it',
    'forall(u in R[I], forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, abs(away(orbit(center)[t]) - 0) <= eps_t))))':
      'from the critical point nothing moves: the left side is 0',
    'forall(u in R[I], forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, abs(away(orbit(u)[t + 1]) - 0) <= eps_t))))':
      'said of later members: weaker than the statement',
    'forall(u in R[I], forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, abs(away(orbit(u)[from_t]) - 0) <= eps_t))))':
      'the statement at the start',
  },
  'gradient-descent-quadratic-stability/only short steps converge': {
    'forall(k in I, 0 < lam[k]) and (-(eta*max(k in I, lam[k])) < 2)':
      'eta and the eigenvalues are positive: the left side is negative',
    'forall(k in I, 0 < lam[k]) and (eta*min(k in I, lam[k]) < 2)': 'the minimum is at most the maximum',
    'forall(k in I, 0 < lam[k]) and (eta*max(k in I, lam[k]) < 3)':
      'a larger right side: weaker than the statement',
  },
  'gradient-descent-quadratic-stability/unstable directions': {
    'forall(u in R[I], part(u)[k] < 0, forall(bound in R, exists(T in nat, forall(t in nat, T <= t, bound <= away(orbit(u)[t])))))':
      'weaker: said of fewer u',
    'forall(u in R[I], part(center)[k] != 0, forall(bound in R, exists(T in nat, forall(t in nat, T <= t, bound <= away(orbit(u)[t])))))':
      'the critical point has no part along any direction, so that nothing is said',
    'forall(u in R[I], part(u)[k] != 0, forall(bound in R, exists(T in nat, forall(t in nat, T < t, bound <= away(orbit(u)[t])))))':
      'said of fewer members: weaker than the statement',
    'forall(u in R[I], part(u)[k] != 0, forall(bound in R, exists(T in nat, forall(t in nat, T == t, bound <= away(orbit(u)[t])))))':
      'said of fewer members: weaker than the statement',
    'forall(u in R[I], part(u)[k] != 0, forall(bound in R, exists(T in nat, forall(t in nat, T + 1 <= t, bound <= away(orbit(u)[t])))))':
      'said of fewer members: weaker than the statement',
    'forall(u in R[I], part(u)[k] != 0, forall(bound in R, exists(T in nat, forall(t in nat, T <= t, bound < away(orbit(u)[t])))))':
      'the statement for a larger bound',
    'forall(u in R[I], part(u)[k] != 0, forall(bound in R, exists(T in nat, forall(t in nat, T <= t, bound <= away(orbit(u)[t + 1])))))':
      'said of later members: weaker than the statement',
    'forall(u in R[I], part(u)[k] != 0, forall(bound in R, exists(T in nat, forall(t in nat, T <= t, bound <= away(orbit(u)[T])))))':
      'the statement at T',
  },
};
