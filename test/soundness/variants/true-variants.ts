/**
 * Variants that are true, by part and text, with the reason: equivalent to the statement, weaker, or true for another reason.
 * Found by `scripts/variants.ts` (no instance refutes them), then decided one by one.
 */
export const trueVariants: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'next-breakpoint/next breakpoint': {
    'exists(q in R, (p < q) and forall(i in nat, i + 1 == n, p < t[i], q <= t[i]))':
      'weaker: one point alone is spoken of',
    'exists(q in R, (p < q) and forall(i in nat, i - 1 <= n, p < t[i], q <= t[i]))':
      'the statement for more points, finitely many still',
    'exists(q in R, (p < q) and forall(i in nat, i*1 <= n, p < t[i], q <= t[i]))':
      'the statement for more points, finitely many still',
    'exists(q in R, (p < q) and forall(i in nat, i + 1 <= n + 1, p < t[i], q <= t[i]))':
      'the statement for more points, finitely many still',
    'exists(q in R, (p < q) and forall(i in nat, i + 1 + 1 <= n, p < t[i], q <= t[i]))':
      'weaker: fewer points are spoken of',
    'exists(q in R, (p < q) and forall(i in nat, i + 2 <= n, p < t[i], q <= t[i]))':
      'weaker: fewer points are spoken of',
    'exists(q in R, (p < q) and forall(i in nat, n + 1 <= n, p < t[i], q <= t[i]))': 'no point is spoken of',
    'exists(q in R, (p < q) and forall(i in nat, i + 1 <= i, p < t[i], q <= t[i]))': 'no point is spoken of',
    'exists(q in R, (p < q) and forall(i in nat, i + 1 <= n, q < t[i], q <= t[i]))':
      'what is assumed is concluded',
    'exists(q in R, (p < q) and forall(i in nat, i + 1 <= n, p < t[i], p <= t[i]))':
      'what is assumed is concluded',
    'exists(q in R, (p < q) and forall(i in nat, i + 1 < n, p < t[i], q <= t[i]))':
      'weaker: the last breakpoint is not asked about',
  },
  'gluing-of-plans/gluing': {
    'exists(G in R[X, X, X], forall(x in X, y in X, z in X, 0 <= G[y,y,z]) and (forall(x in X, y in X, sum(z in X, G[x,y,z]) == P[x,y]) and forall(y in X, z in X, sum(x in X, G[x,y,z]) == Q[y,z])))':
      'weaker: said of some of the triples',
    'exists(G in R[X, X, X], forall(x in X, y in X, z in X, 0 <= G[z,y,z]) and (forall(x in X, y in X, sum(z in X, G[x,y,z]) == P[x,y]) and forall(y in X, z in X, sum(x in X, G[x,y,z]) == Q[y,z])))':
      'weaker: said of some of the triples',
    'exists(G in R[X, X, X], forall(x in X, y in X, z in X, 0 <= G[x,z,z]) and (forall(x in X, y in X, sum(z in X, G[x,y,z]) == P[x,y]) and forall(y in X, z in X, sum(x in X, G[x,y,z]) == Q[y,z])))':
      'weaker: said of some of the triples',
    'exists(G in R[X, X, X], forall(x in X, y in X, z in X, 0 <= G[x,x,z]) and (forall(x in X, y in X, sum(z in X, G[x,y,z]) == P[x,y]) and forall(y in X, z in X, sum(x in X, G[x,y,z]) == Q[y,z])))':
      'weaker: said of some of the triples',
    'exists(G in R[X, X, X], forall(x in X, y in X, z in X, 0 <= G[x,y,x]) and (forall(x in X, y in X, sum(z in X, G[x,y,z]) == P[x,y]) and forall(y in X, z in X, sum(x in X, G[x,y,z]) == Q[y,z])))':
      'weaker: said of some of the triples',
    'exists(G in R[X, X, X], forall(x in X, y in X, z in X, 0 <= G[x,y,y]) and (forall(x in X, y in X, sum(z in X, G[x,y,z]) == P[x,y]) and forall(y in X, z in X, sum(x in X, G[x,y,z]) == Q[y,z])))':
      'weaker: said of some of the triples',
  },
  'modulus-nonexpansive/modulus': {
    '(sqrt(t^2 + s^2) - sqrt(t^2 + w^2))^2 <= (r - t)^2 + (s - w)^2':
      'the moduli of two numbers that agree in one part: a square less on the right',
    '(sqrt(r^2 + w^2) - sqrt(t^2 + w^2))^2 <= (r - t)^2 + (s - w)^2':
      'the moduli of two numbers that agree in one part: a square less on the right',
    '(sqrt(r^2 + s^2) - sqrt(r^2 + w^2))^2 <= (r - t)^2 + (s - w)^2':
      'the moduli of two numbers that agree in one part: a square less on the right',
    '(sqrt(r^2 + s^2) - sqrt(t^2 + s^2))^2 <= (r - t)^2 + (s - w)^2':
      'the moduli of two numbers that agree in one part: a square less on the right',
    '(sqrt(r^2 + s^2) - sqrt(t^2 + w^2))^2 <= (-r - t)^2 + (s - w)^2': 'the modulus does not depend on signs',
    '(sqrt(r^2 + s^2) - sqrt(t^2 + w^2))^2 <= (r + t)^2 + (s - w)^2': 'the modulus does not depend on signs',
    '(sqrt(r^2 + s^2) - sqrt(t^2 + w^2))^2 <= (r - t)^2 + (-s - w)^2': 'the modulus does not depend on signs',
    '(sqrt(r^2 + s^2) - sqrt(t^2 + w^2))^2 <= (r - t)^2 + (s + w)^2': 'the modulus does not depend on signs',
  },
  'squares-of-inner-products/square': {
    'exists(N in nat, X in R[nat, nat], Y in R[nat, nat], (2*N == r*(r + 1)) and forall(i in nat, j in nat, sum(m in range(r), -(a[i,m]*b[j,m]))^2 == sum(l in range(N), X[l,i]*Y[l,j])))':
      'the sign disappears in the square',
  },
  'equal-at-no-distance/equal': {
    'forall(i in I, g[i] == g[i])': 'both sides are the same',
    'forall(i in I, f[i] == f[i])': 'both sides are the same',
  },
  'linear-interpolation/errors at the ends': {
    'v - (p + (q - p)/(b - a)*(x - a)) <= ((b - x)*r + (x - a)*s)/(b - a)':
      'a number is at most its absolute value',
    'relu(v - (p + (q - p)/(b - a)*(x - a))) <= ((b - x)*r + (x - a)*s)/(b - a)':
      'relu is at most the absolute value',
    'abs(v - (p + (v - p)/(b - a)*(x - a))) <= ((b - x)*r + (x - a)*s)/(b - a)':
      'v and p differ by r at most',
  },
  'linear-interpolation/curvature': {
    'f(x) - (f(a) + (f(b) - f(a))/(b - a)*(x - a)) <= M*(b - a)^2/8':
      'a number is at most its absolute value',
    'relu(f(x) - (f(a) + (f(b) - f(a))/(b - a)*(x - a))) <= M*(b - a)^2/8':
      'relu is at most the absolute value',
    'abs(f(x) - (f(a) + (f(b) - f(a))/(b - a)*(x - a))) <= M*(b - a)^2*8': 'weaker: a larger multiple',
  },
  'exponential-below-its-chord/chord': {
    's*y <= (upper - y)/(upper - lower)*exp(s*lower) + (y - lower)/(upper - lower)*exp(s*upper)':
      'numbers are smaller than their exponentials',
    'tanh(s*y) <= (upper - y)/(upper - lower)*exp(s*lower) + (y - lower)/(upper - lower)*exp(s*upper)':
      'tanh is smaller than exp',
    'exp(s*y) <= (upper - y)/(upper - lower) + exp(s*lower) + (y - lower)/(upper - lower)*exp(s*upper)':
      'a share times a positive number is at most their sum',
    'exp(s*y) <= (upper - lower)/(upper - lower)*exp(s*lower) + (y - lower)/(upper - lower)*exp(s*upper)':
      'weaker: the whole is more than a share',
    'exp(s*y) <= (upper - y)/(upper - lower)*exp(s*lower) + ((y - lower)/(upper - lower) + exp(s*upper))':
      'a share times a positive number is at most their sum',
    'exp(s*y) <= (upper - y)/(upper - lower)*exp(s*lower) + (upper - lower)/(upper - lower)*exp(s*upper)':
      'weaker: the whole is more than a share',
  },
  'order-of-squares/order': {
    'b <= b': 'both sides are the same',
    'a <= a': 'both sides are the same',
  },
  'minkowski-inequality/vectors': {
    'max(i in I, (f[i] + g[i])^2) <= (M + N)^2*w': 'the largest of the squares is at most their sum',
    'sum(i in I, (-f[i] + g[i])^2) <= (M + N)^2*w': '-f is as long as f',
    'sum(i in I, (f[i] - g[i])^2) <= (M + N)^2*w': '-g is as long as g',
  },
  'minkowski-inequality/matrices': {
    'max(i in I, sum(j in J, (f[i,j] + g[i,j])^2)) <= (M + N)^2':
      'the largest of the squares is at most their sum',
    'sum(i in I, max(j in J, (f[i,j] + g[i,j])^2)) <= (M + N)^2':
      'the largest of the squares is at most their sum',
    'sum(i in I, sum(j in J, (-f[i,j] + g[i,j])^2)) <= (M + N)^2': '-f is as long as f',
    'sum(i in I, sum(j in J, (f[i,j] - g[i,j])^2)) <= (M + N)^2': '-g is as long as g',
  },
  'multiples-of-a-spacing/powers of two': {
    'exists(w in nat, w < 2^i)': 'powers of two are positive',
  },
  'representer-theorem-kernel-ridge/excess': {
    'sum(i in N, (E(w in Omega, f[w]*k[i,w]) - y[i])^2) + l*E(w in Omega, f[w]^2) - (sum(i in N, (E(w in Omega, sum(j in N, a[j]*k[j,w])*k[i,w]) - y[i])^2) + l*E(w in Omega, sum(j in N, -(a[j]*k[j,w]))^2)) == sum(i in N, E(w in Omega, (f[w] - sum(j in N, a[j]*k[j,w]))*k[i,w])^2) + l*E(w in Omega, (f[w] - sum(j in N, a[j]*k[j,w]))^2)':
      'the sign disappears in the square',
    'sum(i in N, (E(w in Omega, f[w]*k[i,w]) - y[i])^2) + l*E(w in Omega, f[w]^2) - (sum(i in N, (E(w in Omega, sum(j in N, a[j]*k[j,w])*k[i,w]) - y[i])^2) + l*E(w in Omega, sum(j in N, a[j]*k[j,w])^2)) == sum(i in N, E(w in Omega, -((f[w] - sum(j in N, a[j]*k[j,w]))*k[i,w]))^2) + l*E(w in Omega, (f[w] - sum(j in N, a[j]*k[j,w]))^2)':
      'the sign disappears in the square',
  },
  'representer-theorem-kernel-ridge/mean squared error': {
    'sum(i in N, (E(w in Omega, f[w]*k[i,w]) - y[i])^2)/card(N) + lam*E(w in Omega, f[w]^2) - (sum(i in N, (E(w in Omega, sum(j in N, a[j]*k[j,w])*k[i,w]) - y[i])^2)/card(N) + lam*E(w in Omega, sum(j in N, -(a[j]*k[j,w]))^2)) == sum(i in N, E(w in Omega, (f[w] - sum(j in N, a[j]*k[j,w]))*k[i,w])^2)/card(N) + lam*E(w in Omega, (f[w] - sum(j in N, a[j]*k[j,w]))^2)':
      'the sign disappears in the square',
    'sum(i in N, (E(w in Omega, f[w]*k[i,w]) - y[i])^2)/card(N) + lam*E(w in Omega, f[w]^2) - (sum(i in N, (E(w in Omega, sum(j in N, a[j]*k[j,w])*k[i,w]) - y[i])^2)/card(N) + lam*E(w in Omega, sum(j in N, a[j]*k[j,w])^2)) == sum(i in N, E(w in Omega, -((f[w] - sum(j in N, a[j]*k[j,w]))*k[i,w]))^2)/card(N) + lam*E(w in Omega, (f[w] - sum(j in N, a[j]*k[j,w]))^2)':
      'the sign disappears in the square',
  },
  'representer-theorem-kernel-ridge/minimiser': {
    '-sum(i in N, (E(w in Omega, sum(j in N, a[j]*k[j,w])*k[i,w]) - y[i])^2) + l*E(w in Omega, sum(j in N, a[j]*k[j,w])^2) <= sum(i in N, (E(w in Omega, f[w]*k[i,w]) - y[i])^2) + l*E(w in Omega, f[w]^2)':
      'weaker: a square counts negatively on the left',
    'sum(i in N, (E(w in Omega, sum(j in N, a[j]*k[j,w])*k[i,w]) - y[i])^2) - l*E(w in Omega, sum(j in N, a[j]*k[j,w])^2) <= sum(i in N, (E(w in Omega, f[w]*k[i,w]) - y[i])^2) + l*E(w in Omega, f[w]^2)':
      'weaker: a square counts negatively on the left',
    'max(i in N, (E(w in Omega, sum(j in N, a[j]*k[j,w])*k[i,w]) - y[i])^2) + l*E(w in Omega, sum(j in N, a[j]*k[j,w])^2) <= sum(i in N, (E(w in Omega, f[w]*k[i,w]) - y[i])^2) + l*E(w in Omega, f[w]^2)':
      'the largest of the squares is at most their sum',
    'sum(i in N, (E(w in Omega, sum(j in N, a[j]*k[j,w])*k[i,w]) - y[i])^2) + l*E(w in Omega, sum(j in N, -(a[j]*k[j,w]))^2) <= sum(i in N, (E(w in Omega, f[w]*k[i,w]) - y[i])^2) + l*E(w in Omega, f[w]^2)':
      'the sign disappears in the square',
    'sum(i in N, (E(w in Omega, sum(j in N, a[j]*k[j,w])*k[i,w]) - y[i])^2) + l*E(w in Omega, sum(j in N, a[j]*k[j,w])^2) <= sum(i in N, (-E(w in Omega, f[w]*k[i,w]) - y[i])^2) + l*E(w in Omega, f[w]^2)':
      'the right side is the cost of -f',
    'sum(i in N, (E(w in Omega, sum(j in N, a[j]*k[j,w])*k[i,w]) - y[i])^2) + l*E(w in Omega, sum(j in N, a[j]*k[j,w])^2) <= sum(i in N, (E(w in Omega, f[w]*k[i,w]) + y[i])^2) + l*E(w in Omega, f[w]^2)':
      'the right side is the cost of -f',
    'sum(i in N, (E(w in Omega, sum(j in N, a[j]*k[j,w])*k[i,w]) - y[i])^2) + l*E(w in Omega, sum(j in N, a[j]*k[j,w])^2) <= sum(i in N, (E(w in Omega, -(f[w]*k[i,w])) - y[i])^2) + l*E(w in Omega, f[w]^2)':
      'the right side is the cost of -f',
  },
  'representer-theorem-kernel-ridge/uniqueness': {
    '(E(w in Omega, (f[w] - sum(j in N, a[j]*k[j,w]))*2) == 0) and (E(w in Omega, f[w]*kx[w]) == sum(j in N, a[j]*E(w in Omega, k[j,w]*kx[w])))':
      'the function is zero almost everywhere',
    '(E(w in Omega, (f[w] - sum(j in N, a[j]*k[j,w]))^3) == 0) and (E(w in Omega, f[w]*kx[w]) == sum(j in N, a[j]*E(w in Omega, k[j,w]*kx[w])))':
      'the function is zero almost everywhere',
  },
  'representer-theorem-kernel-ridge/unique coefficients': {
    'forall(i in N, a[i] == a[i])': 'both sides are the same',
    'forall(i in N, b[i] == b[i])': 'both sides are the same',
  },
  'representer-theorem-kernel-ridge/null coefficients': {
    'E(w in Omega, sum(j in N, c[j]*k[j,w])*2) == 0': 'the function is zero almost everywhere',
    'E(w in Omega, sum(j in N, -(c[j]*k[j,w]))^2) == 0': 'the sign disappears in the square',
    'E(w in Omega, sum(j in N, c[j]*k[j,w])^3) == 0': 'the function is zero almost everywhere',
  },
  'representer-theorem-kernel-ridge/posterior variance': {
    '(0 <= prior + sum(i in N, b[i]*kappa[i])) and (prior - sum(i in N, b[i]*kappa[i]) <= prior)':
      'prior and the sum, which is what the data explain, are nonnegative',
    '(0 <= prior - sum(i in N, -(b[i]*kappa[i]))) and (prior - sum(i in N, b[i]*kappa[i]) <= prior)':
      'prior and the sum, which is what the data explain, are nonnegative',
    '(0 <= prior - sum(i in N, b[i]*kappa[i])) and (-prior - sum(i in N, b[i]*kappa[i]) <= prior)':
      'prior and the sum, which is what the data explain, are nonnegative',
    '(0 <= prior - sum(i in N, b[i]*kappa[i])) and (prior*(-sum(i in N, b[i]*kappa[i])) <= prior)':
      'prior and the sum, which is what the data explain, are nonnegative',
    '(0 <= prior - sum(i in N, b[i]*kappa[i])) and (prior - max(i in N, b[i]*kappa[i]) <= prior)':
      'the sum is nonnegative, and so is the largest of its terms',
    '(0 <= prior - sum(i in N, b[i]*kappa[i])) and (prior - sum(i in N, kappa[i]*kappa[i]) <= prior)':
      'a sum of squares is subtracted',
    '(0 <= prior - sum(i in N, b[i]*kappa[i])) and (prior - sum(i in N, b[i]*b[i]) <= prior)':
      'a sum of squares is subtracted',
  },
  'representer-theorem-kernel-ridge/linear predictions': {
    'E(w in Omega, (kx[w] - sum(j in N, c[j]*k[j,w]))^2) + l*sum(i in N, c[i]^2) == prior - sum(i in N, b[i]*kappa[i]) + E(w in Omega, sum(j in N, -((c[j] - b[j])*k[j,w]))^2) + l*sum(i in N, (c[i] - b[i])^2)':
      'the sign disappears in the square',
  },
  'representer-theorem-kernel-ridge/more data': {
    '-prior - sum(i in N, b[i]*kappa[i]) <= prior - sum(m in M, d[m]*kappa[pick[m]])':
      'with any data the variance is at least 0 and at most prior',
    'prior*(-sum(i in N, b[i]*kappa[i])) <= prior - sum(m in M, d[m]*kappa[pick[m]])':
      'with any data the variance is at least 0 and at most prior',
    'prior - sum(i in N, b[i]*kappa[i]) <= prior + sum(m in M, d[m]*kappa[pick[m]])':
      'with any data the variance is at least 0 and at most prior',
    'prior - sum(i in N, b[i]*kappa[i]) <= prior - sum(m in M, -(d[m]*kappa[pick[m]]))':
      'with any data the variance is at least 0 and at most prior',
  },
  'representer-theorem-kernel-ridge/no worse in the span': {
    'exists(a in R[N], loss(array(i in N, E(w in Omega, sum(j in N, a[j]*k[j,w])*k[i,w]))) + penalty(E(w in Omega, sum(j in N, -(a[j]*k[j,w]))^2)) <= loss(array(i in N, E(w in Omega, f[w]*k[i,w]))) + penalty(E(w in Omega, f[w]^2)))':
      'the sign disappears in the square',
  },
  'representer-theorem-kernel-ridge/minimisers lie in the span': {
    'exists(a in R[N], E(w in Omega, (f[w] - sum(j in N, a[j]*k[j,w]))*2) == 0)':
      'the function is zero almost everywhere',
    'exists(a in R[N], E(w in Omega, (f[w] - sum(j in N, a[j]*k[j,w]))^3) == 0)':
      'the function is zero almost everywhere',
  },
  'points-in-order/not inside of a part': {
    '(v - d)*(d - v) <= 0': 'minus a square',
    '(v - v)*(d - v) <= 0': 'the left side is 0',
    '(v - c)*(v - v) <= 0': 'the left side is 0',
    '(v - c)*(a - v) <= 0': 'v lies at or before a, so before c, or behind b, so behind c and a',
    '(v - c)*(d - v) <= 1': 'weaker: 0 is less than 1',
  },
  'distances-on-the-line/neighbours': {
    'forall(i in nat, j in nat, i + 1 < n + 1, j + 1 <= n + 1, abs(f[i] - f[j]) <= abs(t[i] - t[j]))':
      'weaker: fewer i',
    'forall(i in nat, j in nat, i + 1 == n + 1, j + 1 <= n + 1, abs(f[i] - f[j]) <= abs(t[i] - t[j]))':
      'weaker: fewer i',
    'forall(i in nat, j in nat, i + 1 + 1 <= n + 1, j + 1 <= n + 1, abs(f[i] - f[j]) <= abs(t[i] - t[j]))':
      'weaker: fewer i',
    'forall(i in nat, j in nat, i + 2 <= n + 1, j + 1 <= n + 1, abs(f[i] - f[j]) <= abs(t[i] - t[j]))':
      'weaker: fewer i',
    'forall(i in nat, j in nat, i + 1 <= -n + 1, j + 1 <= n + 1, abs(f[i] - f[j]) <= abs(t[i] - t[j]))':
      'weaker: fewer i',
    'forall(i in nat, j in nat, i + 1 <= n - 1, j + 1 <= n + 1, abs(f[i] - f[j]) <= abs(t[i] - t[j]))':
      'weaker: fewer i',
    'forall(i in nat, j in nat, i + 1 <= n*1, j + 1 <= n + 1, abs(f[i] - f[j]) <= abs(t[i] - t[j]))':
      'weaker: fewer i',
    'forall(i in nat, j in nat, i + 1 <= j + 1, j + 1 <= n + 1, abs(f[i] - f[j]) <= abs(t[i] - t[j]))':
      'weaker: fewer i',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 < n + 1, abs(f[i] - f[j]) <= abs(t[i] - t[j]))':
      'weaker: fewer j',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 == n + 1, abs(f[i] - f[j]) <= abs(t[i] - t[j]))':
      'weaker: fewer j',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 + 1 <= n + 1, abs(f[i] - f[j]) <= abs(t[i] - t[j]))':
      'weaker: fewer j',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 2 <= n + 1, abs(f[i] - f[j]) <= abs(t[i] - t[j]))':
      'weaker: fewer j',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= -n + 1, abs(f[i] - f[j]) <= abs(t[i] - t[j]))':
      'weaker: fewer j',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n - 1, abs(f[i] - f[j]) <= abs(t[i] - t[j]))':
      'weaker: fewer j',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n*1, abs(f[i] - f[j]) <= abs(t[i] - t[j]))':
      'weaker: fewer j',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= i + 1, abs(f[i] - f[j]) <= abs(t[i] - t[j]))':
      'weaker: fewer j',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, f[i] - f[j] <= abs(t[i] - t[j]))':
      'weaker: a number is at most its absolute value',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, relu(f[i] - f[j]) <= abs(t[i] - t[j]))':
      'weaker: relu is at most the absolute value',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, abs(f[j] - f[j]) <= abs(t[i] - t[j]))':
      'the left side is 0',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, abs(f[i] - f[i]) <= abs(t[i] - t[j]))':
      'the left side is 0',
  },
  'extreme-value/bounded': {
    'exists(top in R, forall(w in R, a < w, w <= b, f(w) <= top))': 'weaker: fewer points',
    'exists(top in R, forall(w in R, a == w, w <= b, f(w) <= top))': 'weaker: fewer points',
    'exists(top in R, forall(w in R, b <= w, w <= b, f(w) <= top))': 'weaker: fewer points',
    'exists(top in R, forall(w in R, a <= w, w < b, f(w) <= top))': 'weaker: fewer points',
    'exists(top in R, forall(w in R, a <= w, w == b, f(w) <= top))': 'weaker: fewer points',
    'exists(top in R, forall(w in R, top <= w, w <= b, f(w) <= top))': 'of a top above b nothing is said',
    'exists(top in R, forall(w in R, a <= w, w <= top, f(w) <= top))': 'of a top before a nothing is said',
    'exists(top in R, forall(w in R, a <= w, w <= b, f(a) <= top))': 'weaker: one value instead of all',
    'exists(top in R, forall(w in R, a <= w, w <= b, f(b) <= top))': 'weaker: one value instead of all',
  },
  'extreme-value/maximum': {
    'exists(c in R, (c <= c) and (c <= b) and forall(w in R, a <= w, w <= b, f(w) <= f(c)))':
      'weaker: less is asked of c',
    'exists(c in R, (a <= a) and (c <= b) and forall(w in R, a <= w, w <= b, f(w) <= f(c)))':
      'weaker: less is asked of c',
    'exists(c in R, (a <= b) and (c <= b) and forall(w in R, a <= w, w <= b, f(w) <= f(c)))':
      'weaker: less is asked of c',
    'exists(c in R, (a <= c) and (a <= b) and forall(w in R, a <= w, w <= b, f(w) <= f(c)))':
      'weaker: less is asked of c',
    'exists(c in R, (a <= c) and (b <= b) and forall(w in R, a <= w, w <= b, f(w) <= f(c)))':
      'weaker: less is asked of c',
    'exists(c in R, (a <= c) and (c <= c) and forall(w in R, a <= w, w <= b, f(w) <= f(c)))':
      'weaker: less is asked of c',
    'exists(c in R, (a <= c) and (c <= b) and forall(w in R, a < w, w <= b, f(w) <= f(c)))':
      'weaker: fewer points',
    'exists(c in R, (a <= c) and (c <= b) and forall(w in R, a == w, w <= b, f(w) <= f(c)))':
      'weaker: fewer points',
    'exists(c in R, (a <= c) and (c <= b) and forall(w in R, b <= w, w <= b, f(w) <= f(c)))':
      'weaker: fewer points',
    'exists(c in R, (a <= c) and (c <= b) and forall(w in R, c <= w, w <= b, f(w) <= f(c)))':
      'weaker: fewer points',
    'exists(c in R, (a <= c) and (c <= b) and forall(w in R, a <= w, w < b, f(w) <= f(c)))':
      'weaker: fewer points',
    'exists(c in R, (a <= c) and (c <= b) and forall(w in R, a <= w, w == b, f(w) <= f(c)))':
      'weaker: fewer points',
    'exists(c in R, (a <= c) and (c <= b) and forall(w in R, a <= w, w <= c, f(w) <= f(c)))':
      'weaker: fewer points',
    'exists(c in R, (a <= c) and (c <= b) and forall(w in R, a <= w, w <= b, f(a) <= f(c)))':
      'weaker: one value instead of all',
    'exists(c in R, (a <= c) and (c <= b) and forall(w in R, a <= w, w <= b, f(b) <= f(c)))':
      'weaker: one value instead of all',
    'exists(c in R, (a <= c) and (c <= b) and forall(w in R, a <= w, w <= b, f(w) <= f(w)))':
      'both sides are the same',
  },
  'extreme-value/minimum': {
    'exists(c in R, (c <= c) and (c <= b) and forall(w in R, a <= w, w <= b, f(c) <= f(w)))':
      'weaker: less is asked of c',
    'exists(c in R, (a <= a) and (c <= b) and forall(w in R, a <= w, w <= b, f(c) <= f(w)))':
      'weaker: less is asked of c',
    'exists(c in R, (a <= b) and (c <= b) and forall(w in R, a <= w, w <= b, f(c) <= f(w)))':
      'weaker: less is asked of c',
    'exists(c in R, (a <= c) and (a <= b) and forall(w in R, a <= w, w <= b, f(c) <= f(w)))':
      'weaker: less is asked of c',
    'exists(c in R, (a <= c) and (b <= b) and forall(w in R, a <= w, w <= b, f(c) <= f(w)))':
      'weaker: less is asked of c',
    'exists(c in R, (a <= c) and (c <= c) and forall(w in R, a <= w, w <= b, f(c) <= f(w)))':
      'weaker: less is asked of c',
    'exists(c in R, (a <= c) and (c <= b) and forall(w in R, a < w, w <= b, f(c) <= f(w)))':
      'weaker: fewer points',
    'exists(c in R, (a <= c) and (c <= b) and forall(w in R, a == w, w <= b, f(c) <= f(w)))':
      'weaker: fewer points',
    'exists(c in R, (a <= c) and (c <= b) and forall(w in R, b <= w, w <= b, f(c) <= f(w)))':
      'weaker: fewer points',
    'exists(c in R, (a <= c) and (c <= b) and forall(w in R, c <= w, w <= b, f(c) <= f(w)))':
      'weaker: fewer points',
    'exists(c in R, (a <= c) and (c <= b) and forall(w in R, a <= w, w < b, f(c) <= f(w)))':
      'weaker: fewer points',
    'exists(c in R, (a <= c) and (c <= b) and forall(w in R, a <= w, w == b, f(c) <= f(w)))':
      'weaker: fewer points',
    'exists(c in R, (a <= c) and (c <= b) and forall(w in R, a <= w, w <= c, f(c) <= f(w)))':
      'weaker: fewer points',
    'exists(c in R, (a <= c) and (c <= b) and forall(w in R, a <= w, w <= b, f(w) <= f(w)))':
      'both sides are the same',
    'exists(c in R, (a <= c) and (c <= b) and forall(w in R, a <= w, w <= b, f(c) <= f(a)))':
      'weaker: one value instead of all',
    'exists(c in R, (a <= c) and (c <= b) and forall(w in R, a <= w, w <= b, f(c) <= f(b)))':
      'weaker: one value instead of all',
  },
  'heine-cantor/uniformly': {
    'forall(eps in positive, exists(radius in positive, forall(y in R, z in R, 0 < y, y <= 1, 0 <= z, z <= 1, abs(y - z) <= radius, abs(f(y) - f(z)) <= eps)))':
      'weaker: fewer points',
    'forall(eps in positive, exists(radius in positive, forall(y in R, z in R, 0 == y, y <= 1, 0 <= z, z <= 1, abs(y - z) <= radius, abs(f(y) - f(z)) <= eps)))':
      'weaker: fewer points',
    'forall(eps in positive, exists(radius in positive, forall(y in R, z in R, 1 <= y, y <= 1, 0 <= z, z <= 1, abs(y - z) <= radius, abs(f(y) - f(z)) <= eps)))':
      'weaker: fewer points',
    'forall(eps in positive, exists(radius in positive, forall(y in R, z in R, 0 <= y, y < 1, 0 <= z, z <= 1, abs(y - z) <= radius, abs(f(y) - f(z)) <= eps)))':
      'weaker: fewer points',
    'forall(eps in positive, exists(radius in positive, forall(y in R, z in R, 0 <= y, y == 1, 0 <= z, z <= 1, abs(y - z) <= radius, abs(f(y) - f(z)) <= eps)))':
      'weaker: fewer points',
    'forall(eps in positive, exists(radius in positive, forall(y in R, z in R, 0 <= y, y <= 1, 0 < z, z <= 1, abs(y - z) <= radius, abs(f(y) - f(z)) <= eps)))':
      'weaker: fewer points',
    'forall(eps in positive, exists(radius in positive, forall(y in R, z in R, 0 <= y, y <= 1, 0 == z, z <= 1, abs(y - z) <= radius, abs(f(y) - f(z)) <= eps)))':
      'weaker: fewer points',
    'forall(eps in positive, exists(radius in positive, forall(y in R, z in R, 0 <= y, y <= 1, 1 <= z, z <= 1, abs(y - z) <= radius, abs(f(y) - f(z)) <= eps)))':
      'weaker: fewer points',
    'forall(eps in positive, exists(radius in positive, forall(y in R, z in R, 0 <= y, y <= 1, 0 <= z, z < 1, abs(y - z) <= radius, abs(f(y) - f(z)) <= eps)))':
      'weaker: fewer points',
    'forall(eps in positive, exists(radius in positive, forall(y in R, z in R, 0 <= y, y <= 1, 0 <= z, z == 1, abs(y - z) <= radius, abs(f(y) - f(z)) <= eps)))':
      'weaker: fewer points',
    'forall(eps in positive, exists(radius in positive, forall(y in R, z in R, 0 <= y, y <= 1, 0 <= z, z <= 1, abs(y - z) < radius, abs(f(y) - f(z)) <= eps)))':
      'weaker: fewer pairs of points',
    'forall(eps in positive, exists(radius in positive, forall(y in R, z in R, 0 <= y, y <= 1, 0 <= z, z <= 1, abs(y - z) == radius, abs(f(y) - f(z)) <= eps)))':
      'weaker: fewer pairs of points',
    'forall(eps in positive, exists(radius in positive, forall(y in R, z in R, 0 <= y, y <= 1, 0 <= z, z <= 1, abs(-y - z) <= radius, abs(f(y) - f(z)) <= eps)))':
      'weaker: y and z are not negative, so that their distance is at most their sum',
    'forall(eps in positive, exists(radius in positive, forall(y in R, z in R, 0 <= y, y <= 1, 0 <= z, z <= 1, abs(y + z) <= radius, abs(f(y) - f(z)) <= eps)))':
      'weaker: y and z are not negative, so that their distance is at most their sum',
    'forall(eps in positive, exists(radius in positive, forall(y in R, z in R, 0 <= y, y <= 1, 0 <= z, z <= 1, abs(y - z) <= radius, f(y) - f(z) <= eps)))':
      'weaker: a number is at most its absolute value',
    'forall(eps in positive, exists(radius in positive, forall(y in R, z in R, 0 <= y, y <= 1, 0 <= z, z <= 1, abs(y - z) <= radius, relu(f(y) - f(z)) <= eps)))':
      'weaker: relu is at most the absolute value',
    'forall(eps in positive, exists(radius in positive, forall(y in R, z in R, 0 <= y, y <= 1, 0 <= z, z <= 1, abs(y - z) <= radius, abs(f(z) - f(z)) <= eps)))':
      'the left side is 0',
  },
  'monotone-coupling/masses before a point': {
    'forall(k in nat, 0 <= S(array(i1 in nat, v[i1 + 1]))[k]) and forall(k in nat, k <= n + 1, S(v)[k] <= 1)':
      'a sum of masses is not negative',
    'forall(k in nat, 0 <= S(array(i1 in nat, v[n]))[k]) and forall(k in nat, k <= n + 1, S(v)[k] <= 1)':
      'a sum of masses is not negative',
    'forall(k in nat, 0 <= S(array(i1 in nat, v[k]))[k]) and forall(k in nat, k <= n + 1, S(v)[k] <= 1)':
      'a sum of masses is not negative',
    'forall(k in nat, 0 <= S(v)[k + 1]) and forall(k in nat, k <= n + 1, S(v)[k] <= 1)':
      'a sum of masses is not negative',
    'forall(k in nat, 0 <= S(v)[n]) and forall(k in nat, k <= n + 1, S(v)[k] <= 1)':
      'a sum of masses is not negative',
    'forall(k in nat, 0 <= S(v)[k]) and forall(k in nat, k < n + 1, S(v)[k] <= 1)': 'weaker: fewer k',
    'forall(k in nat, 0 <= S(v)[k]) and forall(k in nat, k == n + 1, S(v)[k] <= 1)': 'weaker: fewer k',
    'forall(k in nat, 0 <= S(v)[k]) and forall(k in nat, k + 1 <= n + 1, S(v)[k] <= 1)': 'weaker: fewer k',
    'forall(k in nat, 0 <= S(v)[k]) and forall(k in nat, k <= -n + 1, S(v)[k] <= 1)': 'weaker: fewer k',
    'forall(k in nat, 0 <= S(v)[k]) and forall(k in nat, k <= n - 1, S(v)[k] <= 1)': 'weaker: fewer k',
    'forall(k in nat, 0 <= S(v)[k]) and forall(k in nat, k <= n*1, S(v)[k] <= 1)': 'weaker: fewer k',
    'forall(k in nat, 0 <= S(v)[k]) and forall(k in nat, k <= n + 1, S(v)[n] <= 1)':
      'weaker: n is one of the k',
    'forall(k in nat, 0 <= S(v)[k]) and forall(k in nat, k <= n + 1, S(v)[k] <= 2)':
      'weaker: 1 is less than 2',
  },
  'monotone-coupling/margin': {
    'forall(i in nat, i + 1 < n + 1, sum(j in range(n + 1), min(S(v)[i + 1], S(w)[j + 1]) - min(S(v)[i + 1], S(w)[j]) - min(S(v)[i], S(w)[j + 1]) + min(S(v)[i], S(w)[j])) == v[i])':
      'weaker: fewer i',
    'forall(i in nat, i + 1 == n + 1, sum(j in range(n + 1), min(S(v)[i + 1], S(w)[j + 1]) - min(S(v)[i + 1], S(w)[j]) - min(S(v)[i], S(w)[j + 1]) + min(S(v)[i], S(w)[j])) == v[i])':
      'weaker: fewer i',
    'forall(i in nat, i + 1 + 1 <= n + 1, sum(j in range(n + 1), min(S(v)[i + 1], S(w)[j + 1]) - min(S(v)[i + 1], S(w)[j]) - min(S(v)[i], S(w)[j + 1]) + min(S(v)[i], S(w)[j])) == v[i])':
      'weaker: fewer i',
    'forall(i in nat, i + 2 <= n + 1, sum(j in range(n + 1), min(S(v)[i + 1], S(w)[j + 1]) - min(S(v)[i + 1], S(w)[j]) - min(S(v)[i], S(w)[j + 1]) + min(S(v)[i], S(w)[j])) == v[i])':
      'weaker: fewer i',
    'forall(i in nat, i + 1 <= -n + 1, sum(j in range(n + 1), min(S(v)[i + 1], S(w)[j + 1]) - min(S(v)[i + 1], S(w)[j]) - min(S(v)[i], S(w)[j + 1]) + min(S(v)[i], S(w)[j])) == v[i])':
      'weaker: fewer i',
    'forall(i in nat, i + 1 <= n - 1, sum(j in range(n + 1), min(S(v)[i + 1], S(w)[j + 1]) - min(S(v)[i + 1], S(w)[j]) - min(S(v)[i], S(w)[j + 1]) + min(S(v)[i], S(w)[j])) == v[i])':
      'weaker: fewer i',
    'forall(i in nat, i + 1 <= n*1, sum(j in range(n + 1), min(S(v)[i + 1], S(w)[j + 1]) - min(S(v)[i + 1], S(w)[j]) - min(S(v)[i], S(w)[j + 1]) + min(S(v)[i], S(w)[j])) == v[i])':
      'weaker: fewer i',
  },
  'monotone-coupling/no negative mass': {
    'forall(i in nat, j in nat, 0 <= min(S(v)[i + 1], S(w)[j + 1]) - min(S(v)[i + 1], S(w)[j]) + min(S(v)[i], S(w)[j + 1]) + min(S(v)[i], S(w)[j]))':
      'weaker: what was subtracted is added, and is not negative',
    'forall(i in nat, j in nat, 0 <= min(S(v)[i + 1], S(w)[j + 1]) + min(S(v)[i + 1], S(w)[j]) - min(S(v)[i], S(w)[j + 1]) + min(S(v)[i], S(w)[j]))':
      'weaker: what was subtracted is added, and is not negative',
    'forall(i in nat, j in nat, 0 <= max(S(v)[i + 1], S(w)[j + 1]) - min(S(v)[i + 1], S(w)[j]) - min(S(v)[i], S(w)[j + 1]) + min(S(v)[i], S(w)[j]))':
      'weaker: the maximum is at least the minimum',
    'forall(i in nat, j in nat, 0 <= min(S(v)[i + 1], S(w)[j + 1]) - min(S(v)[i + 1], S(w)[j]) - min(S(v)[i], S(w)[j + 1]) + max(S(v)[i], S(w)[j]))':
      'weaker: the maximum is at least the minimum',
    'forall(i in nat, j in nat, 0 <= min(S(v)[i + 1 + 1], S(w)[j + 1]) - min(S(v)[i + 1], S(w)[j]) - min(S(v)[i], S(w)[j + 1]) + min(S(v)[i], S(w)[j]))':
      'weaker: S grows, so the first minimum is at least what it was',
    'forall(i in nat, j in nat, 0 <= min(S(v)[i + 2], S(w)[j + 1]) - min(S(v)[i + 1], S(w)[j]) - min(S(v)[i], S(w)[j + 1]) + min(S(v)[i], S(w)[j]))':
      'weaker: S grows, so the first minimum is at least what it was',
    'forall(i in nat, j in nat, 0 <= min(S(v)[i + 1], S(w)[j + 1 + 1]) - min(S(v)[i + 1], S(w)[j]) - min(S(v)[i], S(w)[j + 1]) + min(S(v)[i], S(w)[j]))':
      'weaker: S grows, so the first minimum is at least what it was',
    'forall(i in nat, j in nat, 0 <= min(S(v)[i + 1], S(w)[j + 2]) - min(S(v)[i + 1], S(w)[j]) - min(S(v)[i], S(w)[j + 1]) + min(S(v)[i], S(w)[j]))':
      'weaker: S grows, so the first minimum is at least what it was',
    'forall(i in nat, j in nat, 0 <= min(S(v)[i + 1], S(w)[j + 1]) - min(S(v)[i*1], S(w)[j]) - min(S(v)[i], S(w)[j + 1]) + min(S(v)[i], S(w)[j]))':
      'weaker: S grows, so what is subtracted is at most what it was',
    'forall(i in nat, j in nat, 0 <= min(S(v)[i + 1], S(w)[j + 1]) - min(S(v)[i + 1], S(w)[j]) - min(S(v)[i], S(w)[j*1]) + min(S(v)[i], S(w)[j]))':
      'weaker: S grows, so what is subtracted is at most what it was',
    'forall(i in nat, j in nat, 0 <= min(S(v)[i + 1], S(w)[j + 1]) - min(S(v)[i + 1], S(w)[j]) - min(S(v)[i], S(w)[j + 1]) + min(S(v)[i + 1], S(w)[j]))':
      'weaker: S grows, so the last minimum is at least what it was',
    'forall(i in nat, j in nat, 0 <= min(S(v)[i + 1], S(w)[j + 1]) - min(S(v)[i + 1], S(w)[j]) - min(S(v)[i], S(w)[j + 1]) + min(S(v)[i], S(w)[j + 1]))':
      'weaker: S grows, so the last minimum is at least what it was',
  },
  'parity/square': {
    'forall(j in nat, par[j]^3 == par[j])': '0 and 1 are their own cubes',
  },
  'parity/powers of two': {
    'forall(n in nat, exists(h in nat, h < 2^n))': '0 is less than a power of two',
  },
  'parity/mirrored': {
    'forall(n in nat, j in nat, d in nat, -(j + 1) + d == 2^(n + 1), par[d] == 1 - par[j])':
      'the difference of j and d is odd',
    'forall(n in nat, j in nat, d in nat, j + 1 - d == 2^(n + 1), par[d] == 1 - par[j])':
      'the difference of j and d is odd',
    'forall(n in nat, j in nat, d in nat, -j + 1 + d == 2^(n + 1), par[d] == 1 - par[j])':
      'the difference of j and d is odd',
    'forall(n in nat, j in nat, d in nat, j - 1 + d == 2^(n + 1), par[d] == 1 - par[j])':
      'the sum of j and d is odd',
    'forall(n in nat, j in nat, d in nat, j + 1 + d == 2*(n + 1), par[d] == 1 - par[j])':
      'the sum of j and d is odd',
    'forall(n in nat, j in nat, d in nat, d + 1 + d == 2^(n + 1), par[d] == 1 - par[j])':
      '2^(n+1) is even: nothing is claimed',
    'forall(n in nat, j in nat, d in nat, j + 1 + j == 2^(n + 1), par[d] == 1 - par[j])':
      '2^(n+1) is even: nothing is claimed',
    'forall(n in nat, j in nat, d in nat, j + 1 + d == 2^(n + 1 + 1), par[d] == 1 - par[j])':
      'a power of two as well, and not 1',
    'forall(n in nat, j in nat, d in nat, j + 1 + d == 2^(j + 1), par[d] == 1 - par[j])':
      'a power of two as well, and not 1',
    'forall(n in nat, j in nat, d in nat, j + 1 + d == 2^(d + 1), par[d] == 1 - par[j])':
      'a power of two as well, and not 1',
    'forall(n in nat, j in nat, d in nat, j + 1 + d == 2^(n + 2), par[d] == 1 - par[j])':
      'a power of two as well, and not 1',
  },
  'parity/as a label': {
    'forall(j in nat, indicator(1/2 < par[j]) == par[j])': 'par is 0 or 1',
    'forall(j in nat, indicator(2/2 <= par[j]) == par[j])': 'par is 0 or 1',
    'forall(j in nat, indicator(1/3 <= par[j]) == par[j])': 'par is 0 or 1',
  },
  'parity/error or change': {
    'forall(n in nat, n <= 3*sum(j in range(n), abs(s[j] - par[j])) + abs(s[n] - par[n]) + sum(j in range(n), abs(s[j + 1] - s[j])))':
      'weaker: a larger multiple of what is not negative',
    'forall(n in nat, n <= 2*sum(j in range(n), abs(-s[j] - par[j])) + abs(s[n] - par[n]) + sum(j in range(n), abs(s[j + 1] - s[j])))':
      'for even n the statement for -s; for odd n that for -s and n - 1, and 1 <= abs(s[n-1]) + abs(s[n] - 1) + abs(s[n] - s[n-1])',
    'forall(n in nat, n <= 2*sum(j in range(n), abs(s[j] + par[j])) + abs(s[n] - par[n]) + sum(j in range(n), abs(s[j + 1] - s[j])))':
      'for even n the statement for -s; for odd n that for -s and n - 1, and 1 <= abs(s[n-1]) + abs(s[n] - 1) + abs(s[n] - s[n-1])',
    'forall(n in nat, n <= 2*sum(j in range(n), abs(s[j + 1] - par[j])) + abs(s[n] - par[n]) + sum(j in range(n), abs(s[j + 1] - s[j])))':
      'the statement for s from s[1] on, and n - 1; and s[n] is away from par[n-1] and par[n] by 1 in all',
    'forall(n in nat, n <= 2*sum(j in range(n), abs(s[n] - par[j])) + abs(s[n] - par[n]) + sum(j in range(n), abs(s[j + 1] - s[j])))':
      'two neighbours of par are away from s[n] by 1 in all',
    'forall(n in nat, n <= 2*sum(j in range(n), abs(s[j] - par[j])) + abs(-s[n] - par[n]) + sum(j in range(n), abs(s[j + 1] - s[j])))':
      'for even n the statement; for odd n that for n - 1, and 1 <= abs(s[n-1]) + abs(s[n] + 1) + abs(s[n] - s[n-1])',
    'forall(n in nat, n <= 2*sum(j in range(n), abs(s[j] - par[j])) + abs(s[n] + par[n]) + sum(j in range(n), abs(s[j + 1] - s[j])))':
      'for even n the statement; for odd n that for n - 1, and 1 <= abs(s[n-1]) + abs(s[n] + 1) + abs(s[n] - s[n-1])',
    'forall(n in nat, n <= 2*sum(j in range(n), abs(s[j] - par[j])) + abs(s[n] - par[n]) + sum(j in range(n), abs(-s[j + 1] - s[j])))':
      'the sum of two neighbours of par is 1, too',
    'forall(n in nat, n <= 2*sum(j in range(n), abs(s[j] - par[j])) + abs(s[n] - par[n]) + sum(j in range(n), abs(s[j + 1] + s[j])))':
      'the sum of two neighbours of par is 1, too',
    'forall(n in nat, n <= 2*sum(j in range(n), abs(s[j] - par[j])) + abs(s[n] - par[n]) + sum(j in range(n), abs(par[j + 1] - s[j])))':
      'abs(s[j] - par[j]) + abs(par[j+1] - s[j]) is at least 1',
    'forall(n in nat, n <= 2*sum(j in range(n), abs(s[j] - par[j])) + abs(s[n] - par[n]) + sum(j in range(n), abs(s[j + 1] - par[j])))':
      'abs(s[j+1] - par[j+1]) + abs(s[j+1] - par[j]) is at least 1',
  },
  'rounding-to-nearest/nearest': {
    'fl(v) - v <= abs(y - v)': 'weaker: a number is at most its absolute value',
    'relu(fl(v) - v) <= abs(y - v)': 'weaker: relu is at most the absolute value',
    'abs(fl(y) - v) <= abs(y - v)': 'both sides are the same',
    'abs(fl(v) - v) <= abs(-y - v)': '-y is one of the numbers, too',
    'abs(fl(v) - v) <= abs(y + v)': '-y is one of the numbers, too',
  },
  'rounding-to-nearest/in order': {
    'forall(v < y, fl(v) <= y) and forall(y <= v, y <= fl(v))': 'weaker: fewer numbers',
    'forall(v == y, fl(v) <= y) and forall(y <= v, y <= fl(v))': 'weaker: fewer numbers',
    'forall(v <= y, fl(v) <= y) and forall(y < v, y <= fl(v))': 'weaker: fewer numbers',
    'forall(v <= y, fl(v) <= y) and forall(y == v, y <= fl(v))': 'weaker: fewer numbers',
    'forall(v <= y, fl(y) <= y) and forall(y <= v, y <= fl(v))': 'both sides are the same',
    'forall(v <= y, fl(v) <= y) and forall(y <= v, y <= fl(y))': 'both sides are the same',
  },
  'rounding-to-nearest/sizes in order': {
    'y <= abs(fl(v))': 'weaker: a number is at most its absolute value',
    'relu(y) <= abs(fl(v))': 'weaker: relu is at most the absolute value',
    'abs(y) <= abs(fl(y))': 'both sides are the same',
  },
  'product-of-characters/commutative': {
    'forall(j in K, k in K, 1 == 1)': 'both sides are the same',
  },
  'product-of-characters/associative': {
    'forall(j in K, k in K, m in K, 1 == 1)': 'both sides are the same',
    'forall(j in K, k in K, m in K, delta(pair[plus[first[pair[plus[first[j],first[k]],plus2[second[k],second[k]]]],first[m]],plus2[second[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],second[m]]], pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]],plus2[second[j],second[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]]]) == 1)':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, delta(pair[plus[first[pair[plus[first[j],first[k]],plus2[second[m],second[k]]]],first[m]],plus2[second[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],second[m]]], pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]],plus2[second[j],second[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]]]) == 1)':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, delta(pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[m]]]],first[m]],plus2[second[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],second[m]]], pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]],plus2[second[j],second[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]]]) == 1)':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, delta(pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[j]]]],first[m]],plus2[second[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],second[m]]], pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]],plus2[second[j],second[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]]]) == 1)':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, delta(pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],first[m]],plus2[second[pair[plus[first[k],first[k]],plus2[second[j],second[k]]]],second[m]]], pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]],plus2[second[j],second[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]]]) == 1)':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, delta(pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],first[m]],plus2[second[pair[plus[first[m],first[k]],plus2[second[j],second[k]]]],second[m]]], pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]],plus2[second[j],second[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]]]) == 1)':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, delta(pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],first[m]],plus2[second[pair[plus[first[j],first[m]],plus2[second[j],second[k]]]],second[m]]], pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]],plus2[second[j],second[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]]]) == 1)':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, delta(pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],first[m]],plus2[second[pair[plus[first[j],first[j]],plus2[second[j],second[k]]]],second[m]]], pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]],plus2[second[j],second[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]]]) == 1)':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, delta(pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],first[m]],plus2[second[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],second[m]]], pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[m],second[m]]]]],plus2[second[j],second[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]]]) == 1)':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, delta(pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],first[m]],plus2[second[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],second[m]]], pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[j],second[m]]]]],plus2[second[j],second[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]]]) == 1)':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, delta(pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],first[m]],plus2[second[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],second[m]]], pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[j]]]]],plus2[second[j],second[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]]]) == 1)':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, delta(pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],first[m]],plus2[second[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],second[m]]], pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[k]]]]],plus2[second[j],second[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]]]) == 1)':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, delta(pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],first[m]],plus2[second[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],second[m]]], pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]],plus2[second[j],second[pair[plus[first[m],first[m]],plus2[second[k],second[m]]]]]]) == 1)':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, delta(pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],first[m]],plus2[second[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],second[m]]], pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]],plus2[second[j],second[pair[plus[first[j],first[m]],plus2[second[k],second[m]]]]]]) == 1)':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, delta(pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],first[m]],plus2[second[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],second[m]]], pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]],plus2[second[j],second[pair[plus[first[k],first[j]],plus2[second[k],second[m]]]]]]) == 1)':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, delta(pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],first[m]],plus2[second[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],second[m]]], pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]],plus2[second[j],second[pair[plus[first[k],first[k]],plus2[second[k],second[m]]]]]]) == 1)':
      'of a pair of which one part is taken, the other part does not matter',
  },
  'product-of-characters/neutral': {
    'forall(j in K, 1 == 1)': 'both sides are the same',
  },
  'product-of-characters/inverse': {
    'forall(j in K, 1 == 1)': 'both sides are the same',
  },
  'product-of-characters/faithful': {
    'forall(l in K, delta(l, pair[zero,zero2]) < 0, exists(m in K, Tre[l,m] != 1))':
      'no element fulfils the condition',
    'forall(l in K, 1 == 0, exists(m in K, Tre[l,m] != 1))': 'no element fulfils the condition',
    'forall(l in K, delta(l, pair[zero,zero2]) == 0, exists(m in K, Tre[l,m] == 1))':
      'every character is 1 at the neutral element',
    'forall(l in K, delta(l, pair[zero,zero2]) == 0, exists(m in K, Tre[l,m] < 1))':
      'a number of modulus one other than 1 has a real part below 1',
    'forall(l in K, delta(l, pair[zero,zero2]) == 0, exists(m in K, Tim[l,m] != 1))':
      'every character is 1, with imaginary part 0, at the neutral element',
    'forall(l in K, delta(l, pair[zero,zero2]) == 0, exists(m in K, Tre[l,m] != 2))':
      'a number of modulus one has a real part of at most 1',
  },
  'affine-pieces-in-order/pieces in order': {
    'exists(T in R[nat], ((T[0] == lo) and (T[n + 1 + 1] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, z in R, T[k] <= z, z <= T[k + 1], (T[k + 1] - T[k])*f(z) == (T[k + 1] - z)*f(T[k]) + (z - T[k])*f(T[k + 1]))))':
      'the last point may be repeated',
    'exists(T in R[nat], ((T[0] == lo) and (T[n + 2] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, z in R, T[k] <= z, z <= T[k + 1], (T[k + 1] - T[k])*f(z) == (T[k + 1] - z)*f(T[k]) + (z - T[k])*f(T[k + 1]))))':
      'the last point may be repeated',
    'exists(T in R[nat], ((T[0] == lo) and (T[n + 1] == hi)) and (forall(k in nat, T[k + 1] <= T[k + 1]) and forall(k in nat, z in R, T[k] <= z, z <= T[k + 1], (T[k + 1] - T[k])*f(z) == (T[k + 1] - z)*f(T[k]) + (z - T[k])*f(T[k + 1]))))':
      'both sides are the same',
    'exists(T in R[nat], ((T[0] == lo) and (T[n + 1] == hi)) and (forall(k in nat, T[k] <= T[k*1]) and forall(k in nat, z in R, T[k] <= z, z <= T[k + 1], (T[k + 1] - T[k])*f(z) == (T[k + 1] - z)*f(T[k]) + (z - T[k])*f(T[k + 1]))))':
      'both sides are the same',
    'exists(T in R[nat], ((T[0] == lo) and (T[n + 1] == hi)) and (forall(k in nat, T[k] <= T[k + 1 + 1]) and forall(k in nat, z in R, T[k] <= z, z <= T[k + 1], (T[k + 1] - T[k])*f(z) == (T[k + 1] - z)*f(T[k]) + (z - T[k])*f(T[k + 1]))))':
      'weaker: the order of neighbours gives that of the members after next',
    'exists(T in R[nat], ((T[0] == lo) and (T[n + 1] == hi)) and (forall(k in nat, T[k] <= T[k + 2]) and forall(k in nat, z in R, T[k] <= z, z <= T[k + 1], (T[k + 1] - T[k])*f(z) == (T[k + 1] - z)*f(T[k]) + (z - T[k])*f(T[k + 1]))))':
      'weaker: the order of neighbours gives that of the members after next',
    'exists(T in R[nat], ((T[0] == lo) and (T[n + 1] == hi)) and (forall(k in nat, T[k] <= T[n + 1]) and forall(k in nat, z in R, T[k] <= z, z <= T[k + 1], (T[k + 1] - T[k])*f(z) == (T[k + 1] - z)*f(T[k]) + (z - T[k])*f(T[k + 1]))))':
      'hi is the last of the points, and none is larger',
    'exists(T in R[nat], ((T[0] == lo) and (T[n + 1] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, z in R, T[k] < z, z <= T[k + 1], (T[k + 1] - T[k])*f(z) == (T[k + 1] - z)*f(T[k]) + (z - T[k])*f(T[k + 1]))))':
      'weaker: fewer z',
    'exists(T in R[nat], ((T[0] == lo) and (T[n + 1] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, z in R, T[k] == z, z <= T[k + 1], (T[k + 1] - T[k])*f(z) == (T[k + 1] - z)*f(T[k]) + (z - T[k])*f(T[k + 1]))))':
      'weaker: fewer z',
    'exists(T in R[nat], ((T[0] == lo) and (T[n + 1] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, z in R, T[k + 1] <= z, z <= T[k + 1], (T[k + 1] - T[k])*f(z) == (T[k + 1] - z)*f(T[k]) + (z - T[k])*f(T[k + 1]))))':
      'weaker: fewer z',
    'exists(T in R[nat], ((T[0] == lo) and (T[n + 1] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, z in R, T[k] <= z, z < T[k + 1], (T[k + 1] - T[k])*f(z) == (T[k + 1] - z)*f(T[k]) + (z - T[k])*f(T[k + 1]))))':
      'weaker: fewer z',
    'exists(T in R[nat], ((T[0] == lo) and (T[n + 1] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, z in R, T[k] <= z, z == T[k + 1], (T[k + 1] - T[k])*f(z) == (T[k + 1] - z)*f(T[k]) + (z - T[k])*f(T[k + 1]))))':
      'weaker: fewer z',
    'exists(T in R[nat], ((T[0] == lo) and (T[n + 1] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, z in R, T[n] <= z, z <= T[k + 1], (T[k + 1] - T[k])*f(z) == (T[k + 1] - z)*f(T[k]) + (z - T[k])*f(T[k + 1]))))':
      'up to T[n] only where z, T[k+1] and T[n] are the same; behind it all members are hi',
    'exists(T in R[nat], ((T[0] == lo) and (T[n + 1] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, z in R, T[k] <= z, z <= T[k*1], (T[k + 1] - T[k])*f(z) == (T[k + 1] - z)*f(T[k]) + (z - T[k])*f(T[k + 1]))))':
      'z is T[k]',
  },
  'concatenated-rows/blocks of the identity': {
    '-a + b <= n + m': 'weaker: a number of rows is subtracted',
    'a - b <= n + m': 'weaker: a number of rows is subtracted',
    'a + b <= n + 1 + m': 'weaker: a larger right side',
    'a + b <= n + (m + 1)': 'weaker: a larger right side',
  },
  'independent-vectors/orthogonal to the others': {
    'exists(v in R[nat], (max(j in range(d), v[j]*z[j]) == 1) and forall(q in nat, q + 1 <= k, sum(j in range(d), v[j]*y[q,j]) == 0))':
      'the largest of the products is positive where their sum is: v may be divided by it',
    'exists(v in R[nat], (sum(j in range(d), v[j]*z[j]) == 1) and forall(q in nat, q + 1 < k, sum(j in range(d), v[j]*y[q,j]) == 0))':
      'weaker: fewer q',
    'exists(v in R[nat], (sum(j in range(d), v[j]*z[j]) == 1) and forall(q in nat, q + 1 == k, sum(j in range(d), v[j]*y[q,j]) == 0))':
      'weaker: fewer q',
    'exists(v in R[nat], (sum(j in range(d), v[j]*z[j]) == 1) and forall(q in nat, q + 1 + 1 <= k, sum(j in range(d), v[j]*y[q,j]) == 0))':
      'weaker: fewer q',
    'exists(v in R[nat], (sum(j in range(d), v[j]*z[j]) == 1) and forall(q in nat, k + 1 <= k, sum(j in range(d), v[j]*y[q,j]) == 0))':
      'weaker: fewer q',
    'exists(v in R[nat], (sum(j in range(d), v[j]*z[j]) == 1) and forall(q in nat, q + 2 <= k, sum(j in range(d), v[j]*y[q,j]) == 0))':
      'weaker: fewer q',
    'exists(v in R[nat], (sum(j in range(d), v[j]*z[j]) == 1) and forall(q in nat, q + 1 <= q, sum(j in range(d), v[j]*y[q,j]) == 0))':
      'weaker: fewer q',
    'exists(v in R[nat], (sum(j in range(d), v[j]*z[j]) == 1) and forall(q in nat, d + 1 <= k, sum(j in range(d), v[j]*y[q,j]) == 0))':
      'no more than d vectors are independent: nothing is claimed',
    'exists(v in R[nat], (sum(j in range(d), v[j]*z[j]) == 1) and forall(q in nat, q + 1 <= k, sum(j in range(d), -(v[j]*y[q,j])) == 0))':
      'the sign does not matter before 0',
    'exists(v in R[nat], (sum(j in range(d), v[j]*z[j]) == 1) and forall(q in nat, q + 1 <= k, sum(j in range(d), v[d]*y[q,j]) == 0))':
      'v[d] may be 0',
  },
  'bernstein-modulus-of-continuity/Lipschitz functions': {
    'sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*f(i/n)) - f(x) <= L*sqrt(x*(1 - x)/n)':
      'weaker: a number is at most its absolute value',
    'relu(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*f(i/n)) - f(x)) <= L*sqrt(x*(1 - x)/n)':
      'weaker: relu is at most the absolute value',
    'abs(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*f(i/n)) - f(x)) <= L + sqrt(x*(1 - x)/n)':
      'weaker: the root is at most 1',
    'abs(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*f(i/n)) - f(x)) <= L*sqrt(x*(1 - x)*n)':
      'weaker: a larger root',
    'abs(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*f(i/n)) - f(x)) <= L*sqrt((x + (1 - x))/n)':
      'weaker: a larger root',
    'abs(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*f(i/n)) - f(x)) <= L*sqrt(x*(1 + x)/n)':
      'weaker: a larger root',
    'abs(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*f(i/n)) - f(x)) <= L*sqrt(x*(2 - x)/n)':
      'weaker: a larger root',
  },
  'bernstein-modulus-of-continuity/modulus of continuity': {
    'sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*f(i/n)) - f(x) <= 3/2*omega':
      'weaker: a number is at most its absolute value',
    'relu(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*f(i/n)) - f(x)) <= 3/2*omega':
      'weaker: relu is at most the absolute value',
    'abs(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*f(i/(n + 1))) - f(x)) <= 3/2*omega':
      'by the same proof: n times the mean of (i/(n+1) - x)^2 is at most 1/2, too',
    'abs(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*f(i/n)) - f(x)) <= 3*2*omega':
      'weaker: a larger multiple',
    'abs(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*f(i/n)) - f(x)) <= 4/2*omega':
      'weaker: a larger multiple',
  },
  'bernstein-modulus-of-continuity/Voronovskaya': {
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= n, abs((k + 1)*(sum(i in range(k + 1 + 1), choose[k + 1,i]*x^i*(1 - x)^(k + 1 - i)*f(i/(k + 1))) - f(x)) - x*(1 - x)/2*ddf(x)) <= eps_k)))':
      'of a from_k above n nothing is said',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, (k + 1)*(sum(i in range(k + 1 + 1), choose[k + 1,i]*x^i*(1 - x)^(k + 1 - i)*f(i/(k + 1))) - f(x)) - x*(1 - x)/2*ddf(x) <= eps_k)))':
      'weaker: a number is at most its absolute value',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs((k + 1)*(sum(i in range(k + 1 + 1), choose[k + 1,i]*x^i*(1 - x)^(k + 1 - i)*f(i/(k + 1))) - f(x)) - x*(1 - x)/2*ddf(x)) <= x)))':
      'for x = 0 both terms vanish; else x is a tolerance',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs((k + 1)*(sum(i in range(k + 1 + 1), choose[k + 1,i]*x^i*(1 - x)^(k + 1 - i)*f(i/(k + 1))) - f(x)) - x*(1 - x)/2*ddf(x)) <= M)))':
      'for M = 0 the function is affine on [0, 1], and both terms vanish; else M is a tolerance',
  },
  'nearly-orthonormal-vectors/quadratic forms': {
    'sum(a in T, max(b in T, z[a]*G[a,b]*z[b])) <= d*sum(t in T, z[t]^2)':
      'the statement for G with one entry kept in each row',
    'sum(a in T, sum(b in T, -(z[a]*G[a,b]*z[b]))) <= d*sum(t in T, z[t]^2)': 'the statement for -G',
    'sum(a in T, sum(b in T, (-(z[a]*G[a,b]))*z[b])) <= d*sum(t in T, z[t]^2)': 'the statement for -G',
  },
  'nearly-orthonormal-vectors/combinations': {
    'sum(i in I, sum(t in T, -(U[i,t]*z[t]))^2) <= (1 + d)*sum(t in T, z[t]^2)':
      'the sign disappears in the square',
    'sum(i in I, sum(t in T, U[i,t]*z[t])^2) <= (2 + d)*sum(t in T, z[t]^2)': 'weaker: a larger factor',
  },
  'nearly-orthonormal-vectors/inner products': {
    'sum(t in T, sum(i in I, -(U[i,t]*y[i]))^2) <= (1 + d)*sum(i in I, y[i]^2)':
      'the sign disappears in the square',
    'sum(t in T, sum(i in I, U[i,t]*y[i])^2) <= (2 + d)*sum(i in I, y[i]^2)': 'weaker: a larger factor',
  },
  'nearly-orthonormal-vectors/both sides': {
    'sum(a in T, sum(b in T, sum(i in I, -(U[i,a]*sum(j in J, M[i,j]*V[j,b])))^2)) <= (1 + dU)*(1 + dV)*sum(i in I, sum(j in J, M[i,j]^2))':
      'the sign disappears in the square',
    'sum(a in T, sum(b in T, sum(i in I, U[i,a]*sum(j in J, -(M[i,j]*V[j,b])))^2)) <= (1 + dU)*(1 + dV)*sum(i in I, sum(j in J, M[i,j]^2))':
      'the sign disappears in the square',
    'sum(a in T, sum(b in T, sum(i in I, U[i,a]*sum(j in J, M[i,j]*V[j,b]))^2)) <= (2 + dU)*(1 + dV)*sum(i in I, sum(j in J, M[i,j]^2))':
      'weaker: a larger factor',
    'sum(a in T, sum(b in T, sum(i in I, U[i,a]*sum(j in J, M[i,j]*V[j,b]))^2)) <= (1 + dU)*(2 + dV)*sum(i in I, sum(j in J, M[i,j]^2))':
      'weaker: a larger factor',
    'sum(a in T, max(b in T, sum(i in I, U[i,a]*sum(j in J, M[i,j]*V[j,b]))^2)) <= (1 + dU)*(1 + dV)*sum(i in I, sum(j in J, M[i,j]^2))':
      'the largest of the squares is at most their sum',
    'max(a in T, sum(b in T, sum(i in I, U[i,a]*sum(j in J, M[i,j]*V[j,b]))^2)) <= (1 + dU)*(1 + dV)*sum(i in I, sum(j in J, M[i,j]^2))':
      'the largest of the squares is at most their sum',
  },
  'nearly-orthonormal-vectors/sums of dyads': {
    'sum(i in I, sum(j in J, sum(t in T, -(r[t]*U[i,t]*V[j,t]))^2)) <= (1 + dU)*(1 + dV)*sum(t in T, r[t]^2)':
      'the sign disappears in the square',
    'sum(i in I, sum(j in J, sum(t in T, (-(r[t]*U[i,t]))*V[j,t])^2)) <= (1 + dU)*(1 + dV)*sum(t in T, r[t]^2)':
      'the sign disappears in the square',
    'sum(i in I, sum(j in J, sum(t in T, r[t]*U[i,t]*V[j,t])^2)) <= (2 + dU)*(1 + dV)*sum(t in T, r[t]^2)':
      'weaker: a larger factor',
    'sum(i in I, sum(j in J, sum(t in T, r[t]*U[i,t]*V[j,t])^2)) <= (1 + dU)*(2 + dV)*sum(t in T, r[t]^2)':
      'weaker: a larger factor',
    'sum(i in I, sum(j in J, max(t in T, r[t]*U[i,t]*V[j,t])^2)) <= (1 + dU)*(1 + dV)*sum(t in T, r[t]^2)':
      'the squares of all terms add up to sum(t in T, r[t]^2*|U[t]|^2*|V[t]|^2), and |U[t]|^2 is at most 1 + dU',
  },
  'massart-finite-class/hyperbolic cosine': {
    '(-exp(z) + exp(-z))/2 <= exp(z^2/2)': 'weaker: an exponential is positive',
    '(exp(z) - exp(-z))/2 <= exp(z^2/2)': 'weaker: an exponential is positive',
    'exp(z)*exp(-z)/2 <= exp(z^2/2)': 'the left side is 1/2',
    '(z + exp(-z))/2 <= exp(z^2/2)': 'weaker: a number is less than its exponential',
    '(exp(z) - z)/2 <= exp(z^2/2)': 'weaker: a number is less than its exponential',
    '(tanh(z) + exp(-z))/2 <= exp(z^2/2)': 'weaker: tanh is smaller than exp',
    '(exp(z) + tanh(-z))/2 <= exp(z^2/2)': 'weaker: tanh is smaller than exp',
    '(exp(z) + exp(-z))/3 <= exp(z^2/2)': 'weaker: a larger divisor',
    '(exp(z) + exp(-z))/2 <= exp(z^2*2)': 'weaker: a larger exponent',
  },
  'massart-finite-class/subgaussian': {
    'forall(a in A, t in R, max(s in signs, exp(t*sum(i in M, sgn[at[s,i]]*x[a,i])))/card(signs) <= exp(t^2*sum(i in M, x[a,i]^2)/2))':
      'the largest of the exponentials is at most their sum',
    'forall(a in A, t in R, sum(s in signs, t*sum(i in M, sgn[at[s,i]]*x[a,i]))/card(signs) <= exp(t^2*sum(i in M, x[a,i]^2)/2))':
      'weaker: a number is less than its exponential',
    'forall(a in A, t in R, sum(s in signs, tanh(t*sum(i in M, sgn[at[s,i]]*x[a,i])))/card(signs) <= exp(t^2*sum(i in M, x[a,i]^2)/2))':
      'weaker: tanh is smaller than exp',
    'forall(a in A, t in R, sum(s in signs, exp(-(t*sum(i in M, sgn[at[s,i]]*x[a,i]))))/card(signs) <= exp(t^2*sum(i in M, x[a,i]^2)/2))':
      'the statement for -t',
    'forall(a in A, t in R, sum(s in signs, exp(t*sum(i in M, -(sgn[at[s,i]]*x[a,i]))))/card(signs) <= exp(t^2*sum(i in M, x[a,i]^2)/2))':
      'the statement for -t',
    'forall(a in A, t in R, sum(s in signs, exp(t*sum(i in M, sgn[at[s,i]]*x[a,i])))/(card(signs) + 1) <= exp(t^2*sum(i in M, x[a,i]^2)/2))':
      'weaker: a larger divisor',
    'forall(a in A, t in R, sum(s in signs, exp(t*sum(i in M, sgn[at[s,i]]*x[a,i])))/card(signs) <= exp(t^2*sum(i in M, x[a,i]^2)*2))':
      'weaker: a larger exponent',
  },
  'massart-finite-class/bound': {
    'sum(s in signs, min(a in A, sum(i in M, sgn[at[s,i]]*x[a,i])))/card(signs)/card(M) <= max(a in A, sqrt(sum(i in M, x[a,i]^2)))*sqrt(2*log(card(A)))/card(M)':
      'weaker: the minimum is at most the maximum',
    'sum(s in signs, max(a in A, sum(i in M, -(sgn[at[s,i]]*x[a,i]))))/card(signs)/card(M) <= max(a in A, sqrt(sum(i in M, x[a,i]^2)))*sqrt(2*log(card(A)))/card(M)':
      'the statement for -x',
    'sum(s in signs, max(a in A, sum(i in M, sgn[at[s,i]]*x[a,i])))/(card(signs) + 1)/card(M) <= max(a in A, sqrt(sum(i in M, x[a,i]^2)))*sqrt(2*log(card(A)))/card(M)':
      'weaker: the left side is not negative, and a larger divisor',
    'sum(s in signs, max(a in A, sum(i in M, sgn[at[s,i]]*x[a,i])))/card(signs)/(card(M) + 1) <= max(a in A, sqrt(sum(i in M, x[a,i]^2)))*sqrt(2*log(card(A)))/card(M)':
      'weaker: the left side is not negative, and a larger divisor',
    'sum(s in signs, max(a in A, sum(i in M, sgn[at[s,i]]*x[a,i])))/card(signs)/card(M) <= max(a in A, sqrt(sum(i in M, x[a,i]^2)))*sqrt(2*log(card(A)))*card(M)':
      'weaker: a larger right side',
    'sum(s in signs, max(a in A, sum(i in M, sgn[at[s,i]]*x[a,i])))/card(signs)/card(M) <= max(a in A, sqrt(sum(i in M, x[a,i]^2)))*(2*log(card(A)))/card(M)':
      'for one vector both sides are 0, for more 2*log(card(A)) is larger than 1 and so than its root',
    'sum(s in signs, max(a in A, sum(i in M, sgn[at[s,i]]*x[a,i])))/card(signs)/card(M) <= max(a in A, sqrt(sum(i in M, x[a,i]^2)))*abs(2*log(card(A)))/card(M)':
      'for one vector both sides are 0, for more 2*log(card(A)) is larger than 1 and so than its root',
    'sum(s in signs, max(a in A, sum(i in M, sgn[at[s,i]]*x[a,i])))/card(signs)/card(M) <= max(a in A, sqrt(sum(i in M, x[a,i]^2)))*sqrt(3*log(card(A)))/card(M)':
      'weaker: a larger root',
    'sum(s in signs, max(a in A, sum(i in M, sgn[at[s,i]]*x[a,i])))/card(signs)/card(M) <= max(a in A, sqrt(sum(i in M, x[a,i]^2)))*sqrt(2*card(A))/card(M)':
      'weaker: a larger root',
    'sum(s in signs, max(a in A, sum(i in M, sgn[at[s,i]]*x[a,i])))/card(signs)/card(M) <= max(a in A, sqrt(sum(i in M, x[a,i]^2)))*sqrt(2*exp(card(A)))/card(M)':
      'weaker: a larger root',
    'sum(s in signs, max(a in A, sum(i in M, sgn[at[s,i]]*x[a,i])))/card(signs)/card(M) <= max(a in A, sqrt(sum(i in M, x[a,i]^2)))*sqrt(2*log(card(A) + 1))/card(M)':
      'weaker: a larger root',
  },
  'eigenvalues-of-kronecker-product/products': {
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((1 < sum(i in I, x1[i]^2 + x2[i]^2)*sum(j in J, y1[j]^2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'an eigenvector may be multiplied by any complex number but 0',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x1[i]*2 + x2[i]^2)*sum(j in J, y1[j]^2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'an eigenvector may be multiplied by any complex number but 0',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x2[i]^2 + x2[i]^2)*sum(j in J, y1[j]^2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'an eigenvector may be multiplied by any complex number but 0',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x1[i]^3 + x2[i]^2)*sum(j in J, y1[j]^2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'an eigenvector may be multiplied by any complex number but 0',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x1[i]^2 + x2[i]*2)*sum(j in J, y1[j]^2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'an eigenvector may be multiplied by any complex number but 0',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x1[i]^2 + x1[i]^2)*sum(j in J, y1[j]^2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'an eigenvector may be multiplied by any complex number but 0',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x1[i]^2 + x2[i]^3)*sum(j in J, y1[j]^2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'an eigenvector may be multiplied by any complex number but 0',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x1[i]^2 + x2[i]^2)*sum(j in J, y1[j]*2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'an eigenvector may be multiplied by any complex number but 0',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x1[i]^2 + x2[i]^2)*sum(j in J, y2[j]^2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'an eigenvector may be multiplied by any complex number but 0',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x1[i]^2 + x2[i]^2)*sum(j in J, y1[j]^3 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'an eigenvector may be multiplied by any complex number but 0',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x1[i]^2 + x2[i]^2)*sum(j in J, y1[j]^2 + y2[j]*2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'an eigenvector may be multiplied by any complex number but 0',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x1[i]^2 + x2[i]^2)*sum(j in J, y1[j]^2 + y2[j]^3)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'an eigenvector may be multiplied by any complex number but 0',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x1[i]^2 + x2[i]^2) + sum(j in J, y1[j]^2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'weaker: of factors that are not negative and have a positive product the sum is positive',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < max(i in I, x1[i]^2 + x2[i]^2)*sum(j in J, y1[j]^2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'of squares with a positive sum the largest is positive',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x1[i]^2 + x2[i]^2)*max(j in J, y1[j]^2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'of squares with a positive sum the largest is positive',
  },
  'zero-padding-shift-equivariance/zero padding commutes with the cyclic shift': {
    'forall(u in R[nat], i in nat, i + 1 < N + 1, A(S(u))[i] == S(A(u))[i])': 'weaker: fewer i',
    'forall(u in R[nat], i in nat, i + 1 == N + 1, A(S(u))[i] == S(A(u))[i])': 'weaker: fewer i',
    'forall(u in R[nat], i in nat, i + 1 + 1 <= N + 1, A(S(u))[i] == S(A(u))[i])': 'weaker: fewer i',
    'forall(u in R[nat], i in nat, i + 2 <= N + 1, A(S(u))[i] == S(A(u))[i])': 'weaker: fewer i',
    'forall(u in R[nat], i in nat, i + 1 <= -N + 1, A(S(u))[i] == S(A(u))[i])': 'weaker: fewer i',
    'forall(u in R[nat], i in nat, i + 1 <= N - 1, A(S(u))[i] == S(A(u))[i])': 'weaker: fewer i',
    'forall(u in R[nat], i in nat, i + 1 <= N*1, A(S(u))[i] == S(A(u))[i])': 'weaker: fewer i',
  },
  'zero-padding-shift-equivariance/zero padding commutes only if taps agree': {
    'forall(j in nat, j + 1 < N, T[N,j] == T[0,j + 1])': 'weaker: fewer j',
    'forall(j in nat, j + 1 == N, T[N,j] == T[0,j + 1])': 'weaker: fewer j',
    'forall(j in nat, j + 1 + 1 <= N, T[N,j] == T[0,j + 1])': 'weaker: fewer j',
    'forall(j in nat, N + 1 <= N, T[N,j] == T[0,j + 1])': 'weaker: fewer j',
    'forall(j in nat, j + 2 <= N, T[N,j] == T[0,j + 1])': 'weaker: fewer j',
    'forall(j in nat, j + 1 <= j, T[N,j] == T[0,j + 1])': 'weaker: fewer j',
  },
  'zero-padding-shift-equivariance/zero padding of a short kernel commutes only if it has one tap': {
    'forall(m in nat, 0 < m, (T[m,0] == 0) and (T[0,m] == 0))':
      'beyond N, and so beyond r, there are no taps by assumption',
    'forall(m in nat, 0 < m, m >= N, (T[m,0] == 0) and (T[0,m] == 0))':
      'beyond N, and so beyond r, there are no taps by assumption',
    'forall(m in nat, 0 < m, N <= N, (T[m,0] == 0) and (T[0,m] == 0))':
      'beyond N, and so beyond r, there are no taps by assumption',
    'forall(m in nat, 0 < m, r <= N, (T[m,0] == 0) and (T[0,m] == 0))':
      'beyond N, and so beyond r, there are no taps by assumption',
    'forall(m in nat, 0 < m, m <= N + 1, (T[m,0] == 0) and (T[0,m] == 0))':
      'beyond N, and so beyond r, there are no taps by assumption',
    'forall(m in nat, 0 < m, m <= m, (T[m,0] == 0) and (T[0,m] == 0))':
      'beyond N, and so beyond r, there are no taps by assumption',
    'forall(m in nat, 0 > m, m <= N, (T[m,0] == 0) and (T[0,m] == 0))': 'weaker: fewer m',
    'forall(m in nat, 1 < m, m <= N, (T[m,0] == 0) and (T[0,m] == 0))': 'weaker: fewer m',
    'forall(m in nat, 0 < m, m < N, (T[m,0] == 0) and (T[0,m] == 0))': 'weaker: fewer m',
    'forall(m in nat, 0 < m, m == N, (T[m,0] == 0) and (T[0,m] == 0))': 'weaker: fewer m',
    'forall(m in nat, 0 < m, m + 1 <= N, (T[m,0] == 0) and (T[0,m] == 0))': 'weaker: fewer m',
    'forall(m in nat, 0 < m, m <= r, (T[m,0] == 0) and (T[0,m] == 0))': 'weaker: fewer m',
    'forall(m in nat, 0 < m, m <= N, (T[m + 1,0] == 0) and (T[0,m] == 0))':
      'beyond N, and so beyond r, there are no taps by assumption',
    'forall(m in nat, 0 < m, m <= N, (T[m,0] == 0) and (T[0,m + 1] == 0))':
      'beyond N, and so beyond r, there are no taps by assumption',
    'forall(m in nat, 0 < m, m <= N, (T[N,0] == 0) and (T[0,m] == 0))': 'weaker: N is one of the m',
    'forall(m in nat, 0 < m, m <= N, (T[m,0] == 0) and (T[0,N] == 0))': 'weaker: N is one of the m',
  },
  'normal-covariance-divergence/nonnegative': {
    'sum(b in J, log(t[b]) - 1) <= sum(a in J, log(s[a]) + sum(i in J, sum(j in J, u[a,i]*u[a,j]*C[i,j]))/s[a])':
      'weaker: a smaller left side',
    'sum(b in J, log(t[b])*1) <= sum(a in J, log(s[a]) + sum(i in J, sum(j in J, u[a,i]*u[a,j]*C[i,j]))/s[a])':
      'weaker: a smaller left side',
    'sum(b in J, log(t[b]) + 1) <= sum(a in J, s[a] + sum(i in J, sum(j in J, u[a,i]*u[a,j]*C[i,j]))/s[a])':
      'weaker: a logarithm is less than the number and its exponential',
    'sum(b in J, log(t[b]) + 1) <= sum(a in J, exp(s[a]) + sum(i in J, sum(j in J, u[a,i]*u[a,j]*C[i,j]))/s[a])':
      'weaker: a logarithm is less than the number and its exponential',
    'sum(b in J, log(t[b]) + 1) <= sum(a in J, log(s[a]) + sum(i in J, max(j in J, u[a,i]*u[a,j]*C[i,j]))/s[a])':
      'the largest is at least the entry of j = i: the statement for the diagonal of C, whose logarithms add up to no less by the statement for the unit vectors',
  },
  'categorical-nll-cross-entropy-kl/cross-entropy': {
    'cross(q) == cross(q)': 'both sides are the same',
    'nll(q) == nll(q)': 'both sides are the same',
  },
  'categorical-nll-cross-entropy-kl/frequencies are best': {
    'nll(q) <= nll(q)': 'both sides are the same',
    'nll(phat) <= nll(phat)': 'both sides are the same',
    'cross(phat) <= nll(q)': 'nll and cross are the same',
    'nll(phat) <= cross(q)': 'nll and cross are the same',
  },
  'categorical-nll-cross-entropy-kl/nothing else is best': {
    'forall(j in K, phat[j] == phat[j])': 'both sides are the same',
    'forall(j in K, q[j] == q[j])': 'both sides are the same',
  },
  'categorical-nll-cross-entropy-kl/divergence': {
    'cross(q) == cross(phat) + KL(phat, q)': 'nll and cross are the same',
    'nll(q) == nll(phat) + KL(phat, q)': 'nll and cross are the same',
  },
  'categorical-nll-cross-entropy-kl/any family': {
    '(cross(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(s)))':
      'nll and cross are the same',
    '(nll(q) - cross(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(s)))':
      'nll and cross are the same',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(cross(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(s)))':
      'nll and cross are the same',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= cross(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(s)))':
      'nll and cross are the same',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), cross(q) <= nll(s)))':
      'nll and cross are the same',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= cross(s)))':
      'nll and cross are the same',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) < nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(s)))':
      'weaker: less is claimed of q and s',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) == nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(s)))':
      'weaker: less is claimed of q and s',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) < KL(phat, s), nll(q) <= nll(s)))':
      'weaker: less is claimed of q and s',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) == KL(phat, s), nll(q) <= nll(s)))':
      'weaker: less is claimed of q and s',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(phat), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(s)))':
      'weaker: nll(phat) is at most nll(s)',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(q, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(s)))':
      'no divergence is less than 0',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, phat) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(s)))':
      'no divergence is less than 0',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, s) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(s)))':
      'what is concluded has two sides that are the same',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, q)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(s)))':
      'what is concluded has two sides that are the same',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(s) <= nll(s)))':
      'what is concluded has two sides that are the same',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(q)))':
      'what is concluded has two sides that are the same',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(s, s), nll(q) <= nll(s)))':
      'weaker: only q of divergence 0 are spoken of, the frequencies',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, phat), nll(q) <= nll(s)))':
      'weaker: only q of divergence 0 are spoken of, the frequencies',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(phat) <= nll(s)))':
      'the frequencies are best',
  },
  'categorical-nll-cross-entropy-kl/zero for certain labels only': {
    'forall(1/card(N)*sum(i in N, -log(p[input[i],y[i]])) < 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), 1/card(N)*sum(i in N, -log(p[input[i],y[i]])) == 0)':
      'weaker: no loss is below 0',
    'forall(1/card(N) + sum(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), 1/card(N)*sum(i in N, -log(p[input[i],y[i]])) == 0)':
      'weaker: no loss is below 0',
    'forall(1/card(N)*sum(i in N, -log(p[input[i],y[i]])) == 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), 1/card(N)*sum(i in N, -log(p[input[i],y[i]])) == 0)':
      'weaker: less is claimed',
    'forall(1*card(N)*sum(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), 1/card(N)*sum(i in N, -log(p[input[i],y[i]])) == 0)':
      'a positive multiple of the loss',
    'forall(2/card(N)*sum(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), 1/card(N)*sum(i in N, -log(p[input[i],y[i]])) == 0)':
      'a positive multiple of the loss',
    'forall(1/(card(N) + 1)*sum(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), 1/card(N)*sum(i in N, -log(p[input[i],y[i]])) == 0)':
      'a positive multiple of the loss',
    'forall(1/card(N)*max(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), 1/card(N)*sum(i in N, -log(p[input[i],y[i]])) == 0)':
      'the largest of the terms, which are not negative, is 0 only where all are',
    'forall(1/card(N)*sum(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] > 1), 1/card(N)*sum(i in N, -log(p[input[i],y[i]])) == 0)':
      'weaker: no probability is more than 1',
    'forall(1/card(N)*sum(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 2), 1/card(N)*sum(i in N, -log(p[input[i],y[i]])) == 0)':
      'weaker: no probability is more than 1',
    'forall(1/card(N)*sum(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), -(1/card(N)*sum(i in N, -log(p[input[i],y[i]]))) == 0)':
      'a multiple of the loss, which is 0',
    'forall(1/card(N)*sum(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), 1*card(N)*sum(i in N, -log(p[input[i],y[i]])) == 0)':
      'a multiple of the loss, which is 0',
    'forall(1/card(N)*sum(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), 2/card(N)*sum(i in N, -log(p[input[i],y[i]])) == 0)':
      'a multiple of the loss, which is 0',
    'forall(1/card(N)*sum(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), 1/(card(N) + 1)*sum(i in N, -log(p[input[i],y[i]])) == 0)':
      'a multiple of the loss, which is 0',
    'forall(1/card(N)*sum(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), 1/card(N)*sum(i in N, log(p[input[i],y[i]])) == 0)':
      'a multiple of the loss, which is 0',
    'forall(1/card(N)*sum(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), 1/card(N)*max(i in N, -log(p[input[i],y[i]])) == 0)':
      'each of the terms is 0',
  },
  'categorical-nll-cross-entropy-kl/one input, two labels': {
    '0 < 1/card(N) + sum(i in N, -log(p[input[i],y[i]]))': 'weaker: a positive number is added',
    '0 < 1*card(N)*sum(i in N, -log(p[input[i],y[i]]))': 'a positive multiple of the loss',
    '0 < 2/card(N)*sum(i in N, -log(p[input[i],y[i]]))': 'a positive multiple of the loss',
    '0 < 1/(card(N) + 1)*sum(i in N, -log(p[input[i],y[i]]))': 'a positive multiple of the loss',
    '0 < 1/card(N)*max(i in N, -log(p[input[i],y[i]]))':
      'of terms that are not negative and have a positive sum the largest is positive',
  },
  'softmax-jacobian-half-lipschitz/jacobian': {
    'D(softmax(array(i1 in A, z[i1] + delta(i1, b)*(t - z[i1])))[a], t = z[b]) == softmax(z)[a]*delta(a, b) - softmax(z)[a]*softmax(z)[b]':
      'the delta vanishes unless i1 = b',
    'D(softmax(array(i1 in A, z[i1] + delta(i1, b)*(t - z[b])))[a], t = z[b]) == softmax(z)[b]*delta(a, b) - softmax(z)[a]*softmax(z)[b]':
      'the delta vanishes unless a = b',
  },
  'softmax-jacobian-half-lipschitz/constants are annihilated': {
    'sum(b in A, p[b]*delta(a, b) - p[a]*p[b]) == 0': 'the delta vanishes unless a = b',
  },
  'softmax-jacobian-half-lipschitz/variance': {
    '(sum(a in A, sum(b in A, v[a]*(p[b]*delta(a, b) - p[a]*p[b])*v[b])) == sum(a in A, p[a]*(v[a] - sum(b in A, p[b]*v[b]))^2)) and ((sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == 1/2*sum(a in A, sum(b in A, p[a]*p[b]*(v[a] - v[b])^2))) and (0 <= sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b]))))':
      'the delta vanishes unless a = b',
    '(sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == sum(a in A, p[a]*(v[a] - sum(b in A, p[b]*v[b]))^2)) and ((sum(a in A, sum(b in A, v[a]*(p[b]*delta(a, b) - p[a]*p[b])*v[b])) == 1/2*sum(a in A, sum(b in A, p[a]*p[b]*(v[a] - v[b])^2))) and (0 <= sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b]))))':
      'the delta vanishes unless a = b',
    '(sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == sum(a in A, p[a]*(v[a] - sum(b in A, p[b]*v[b]))^2)) and ((sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == 1/2*sum(a in A, sum(b in A, p[a]*p[b]*(v[a] - v[b])^2))) and (0 <= sum(a in A, sum(b in A, v[a]*(p[b]*delta(a, b) - p[a]*p[b])*v[b]))))':
      'the delta vanishes unless a = b',
    '(sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == sum(a in A, p[a]*(v[a] - sum(b in A, p[b]*v[b]))^2)) and ((sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == 1/2*sum(a in A, sum(b in A, p[a]*p[b]*(v[a] - v[b])^2))) and (0 <= max(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b]))))':
      'of numbers whose sum is not negative the largest is not',
    '(sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == sum(a in A, p[a]*(v[a] - sum(b in A, p[b]*v[b]))^2)) and ((sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == 1/2*sum(a in A, sum(b in A, p[a]*p[b]*(v[a] - v[b])^2))) and (0 <= sum(a in A, max(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b]))))':
      'the largest is at least the term of b = a, which is not negative',
    '(sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == sum(a in A, p[a]*(v[a] - sum(b in A, p[b]*v[b]))^2)) and ((sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == 1/2*sum(a in A, sum(b in A, p[a]*p[b]*(v[a] - v[b])^2))) and (0 <= sum(a in A, sum(b in A, (v[a] + (p[a]*delta(a, b) - p[a]*p[b]))*v[b]))))':
      'J annihilates constants: the sum is that of v, squared',
    '(sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == sum(a in A, p[a]*(v[a] - sum(b in A, p[b]*v[b]))^2)) and ((sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == 1/2*sum(a in A, sum(b in A, p[a]*p[b]*(v[a] - v[b])^2))) and (0 <= sum(a in A, sum(b in A, v[b]*(p[a]*delta(a, b) - p[a]*p[b])*v[b]))))':
      'J annihilates constants: the sum is 0',
    '(sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == sum(a in A, p[a]*(v[a] - sum(b in A, p[b]*v[b]))^2)) and ((sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == 1/2*sum(a in A, sum(b in A, p[a]*p[b]*(v[a] - v[b])^2))) and (0 <= sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[a]))))':
      'J annihilates constants: the sum is 0',
    '(sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == sum(a in A, p[a]*(v[a] - sum(b in A, p[b]*v[b]))^2)) and ((sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == 1/2*sum(a in A, sum(b in A, p[a]*p[b]*(v[a] - v[b])^2))) and (0 <= sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) + p[a]*p[b])*v[b]))))':
      'two terms that are not negative',
    '(sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == sum(a in A, p[a]*(v[a] - sum(b in A, p[b]*v[b]))^2)) and ((sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == 1/2*sum(a in A, sum(b in A, p[a]*p[b]*(v[a] - v[b])^2))) and (0 <= sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - (-(p[a]*p[b])))*v[b]))))':
      'two terms that are not negative',
  },
  'softmax-jacobian-half-lipschitz/bilinear bound': {
    'sum(a in A, sum(b in A, u[a]*(p[b]*delta(a, b) - p[a]*p[b])*v[b])) <= m*(c/2*sum(a in A, u[a]^2) + 1/(2*c)*sum(a in A, v[a]^2))':
      'the delta vanishes unless a = b',
    'max(a in A, sum(b in A, u[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) <= m*(c/2*sum(a in A, u[a]^2) + 1/(2*c)*sum(a in A, v[a]^2))':
      'the statement for u with one entry kept',
    'sum(a in A, max(b in A, u[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) <= m*(c/2*sum(a in A, u[a]^2) + 1/(2*c)*sum(a in A, v[a]^2))':
      'a matrix with one entry of J kept in each row is no larger than a column of J, and that of b at most sqrt(2)*p[b]*(1 - p[b])',
    'sum(a in A, sum(b in A, -(u[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b]))) <= m*(c/2*sum(a in A, u[a]^2) + 1/(2*c)*sum(a in A, v[a]^2))':
      'the statement for -u',
    'sum(a in A, sum(b in A, (-(u[a]*(p[a]*delta(a, b) - p[a]*p[b])))*v[b])) <= m*(c/2*sum(a in A, u[a]^2) + 1/(2*c)*sum(a in A, v[a]^2))':
      'the statement for -u',
    'sum(a in A, sum(b in A, u[b]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) <= m*(c/2*sum(a in A, u[a]^2) + 1/(2*c)*sum(a in A, v[a]^2))':
      'J annihilates constants: the left side is 0',
    'sum(a in A, sum(b in A, u[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[a])) <= m*(c/2*sum(a in A, u[a]^2) + 1/(2*c)*sum(a in A, v[a]^2))':
      'J annihilates constants: the left side is 0',
    'sum(a in A, sum(b in A, u[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) <= m + (c/2*sum(a in A, u[a]^2) + 1/(2*c)*sum(a in A, v[a]^2))':
      'the form is at most half of what is in parentheses, and m is not negative',
    'sum(a in A, sum(b in A, u[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) <= m*(c*2*sum(a in A, u[a]^2) + 1/(2*c)*sum(a in A, v[a]^2))':
      'weaker: a larger right side',
    'sum(a in A, sum(b in A, u[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) <= m*(c/2*sum(a in A, u[a]^2) + 2/(2*c)*sum(a in A, v[a]^2))':
      'weaker: a larger right side',
  },
  'softmax-jacobian-half-lipschitz/spectral norm': {
    'sqrt(sum(a in A, sum(b in A, (p[b]*delta(a, b) - p[a]*p[b])*v[b])^2)) <= m*sqrt(sum(a in A, v[a]^2))':
      'the delta vanishes unless a = b',
    'sqrt(sum(a in A, max(b in A, (p[a]*delta(a, b) - p[a]*p[b])*v[b])^2)) <= m*sqrt(sum(a in A, v[a]^2))':
      'a matrix with one entry of J kept in each row is no larger than a column of J, and that of b at most sqrt(2)*p[b]*(1 - p[b])',
    'sqrt(sum(a in A, sum(b in A, (p[a]*delta(a, b) - p[a]*p[b])*v[a])^2)) <= m*sqrt(sum(a in A, v[a]^2))':
      'J annihilates constants: the left side is 0',
    'sqrt(max(a in A, sum(b in A, (p[a]*delta(a, b) - p[a]*p[b])*v[b])^2)) <= m*sqrt(sum(a in A, v[a]^2))':
      'the largest of the squares is at most their sum',
    'sqrt(sum(a in A, sum(b in A, (p[a]*delta(a, b) - p[a]*p[b])*v[b])*2)) <= m*sqrt(sum(a in A, v[a]^2))':
      'the entries of J*v add up to 0',
    'sqrt(sum(a in A, sum(b in A, -((p[a]*delta(a, b) - p[a]*p[b])*v[b]))^2)) <= m*sqrt(sum(a in A, v[a]^2))':
      'the sign disappears in the square',
    'sqrt(sum(a in A, sum(b in A, (p[a]*delta(a, b) - p[a]*p[b])*image[b])^2)) <= m*sqrt(sum(a in A, v[a]^2))':
      'J is applied twice, and m is at most 1',
    'sqrt(sum(a in A, sum(b in A, (p[a]*delta(a, b) - p[a]*p[b])*v[b])^2)) <= m + sqrt(sum(a in A, v[a]^2))':
      'weaker: m is at most 1',
  },
  'softmax-jacobian-half-lipschitz/sharp': {
    'forall(a in A, sum(b in A, (p[b]*delta(a, b) - p[a]*p[b])*(delta(b, k) - delta(b, l))) == 1/2*(delta(a, k) - delta(a, l)))':
      'the delta vanishes unless a = b',
    'forall(a in A, sum(b in A, (p[a]*delta(a, b) + p[a]*p[b])*(delta(b, k) - delta(b, l))) == 1/2*(delta(a, k) - delta(a, l)))':
      'for p[k] = p[l] what is subtracted or added vanishes against delta(b, k) - delta(b, l)',
    'forall(a in A, sum(b in A, (p[a]*delta(a, b) - (p[a] + p[b]))*(delta(b, k) - delta(b, l))) == 1/2*(delta(a, k) - delta(a, l)))':
      'for p[k] = p[l] what is subtracted or added vanishes against delta(b, k) - delta(b, l)',
    'forall(a in A, sum(b in A, (p[a]*delta(a, b) - (-(p[a]*p[b])))*(delta(b, k) - delta(b, l))) == 1/2*(delta(a, k) - delta(a, l)))':
      'for p[k] = p[l] what is subtracted or added vanishes against delta(b, k) - delta(b, l)',
    'forall(a in A, sum(b in A, (p[a]*delta(a, b) - p[b]*p[b])*(delta(b, k) - delta(b, l))) == 1/2*(delta(a, k) - delta(a, l)))':
      'for p[k] = p[l] what is subtracted or added vanishes against delta(b, k) - delta(b, l)',
    'forall(a in A, sum(b in A, (p[a]*delta(a, b) - p[k]*p[b])*(delta(b, k) - delta(b, l))) == 1/2*(delta(a, k) - delta(a, l)))':
      'for p[k] = p[l] what is subtracted or added vanishes against delta(b, k) - delta(b, l)',
    'forall(a in A, sum(b in A, (p[a]*delta(a, b) - p[a]*p[k])*(delta(b, k) - delta(b, l))) == 1/2*(delta(a, k) - delta(a, l)))':
      'for p[k] = p[l] what is subtracted or added vanishes against delta(b, k) - delta(b, l)',
    'forall(a in A, sum(b in A, (p[a]*delta(a, b) - p[a]*p[l])*(delta(b, k) - delta(b, l))) == 1/2*(delta(a, k) - delta(a, l)))':
      'for p[k] = p[l] what is subtracted or added vanishes against delta(b, k) - delta(b, l)',
    'forall(a in A, sum(b in A, (p[k]*delta(a, b) - p[a]*p[b])*(delta(b, k) - delta(b, l))) == 1/2*(delta(a, k) - delta(a, l)))':
      'p[k] is 1/2',
  },
  'softmax-jacobian-half-lipschitz/shift-invariance': {
    'softmax(array(d in A, z[d] - c))[a] == softmax(z)[a]': 'the statement for -c',
  },
  'softmax-jacobian-half-lipschitz/Lipschitz in the Euclidean norm': {
    'sqrt(max(a in A, (softmax(x)[a] - softmax(y)[a])^2)) <= 1/2*sqrt(sum(a in A, (x[a] - y[a])^2))':
      'the largest of the squares is at most their sum',
    'sum(a in A, (softmax(x)[a] - softmax(y)[a])^2) <= 1/2*sqrt(sum(a in A, (x[a] - y[a])^2))':
      'the log-odds of a set of classes change by R at most, the largest difference of entries of x - y; so the left side is at most 2*tanh(R/4)^2, which is at most R/sqrt(8)',
    'abs(sum(a in A, (softmax(x)[a] - softmax(y)[a])^2)) <= 1/2*sqrt(sum(a in A, (x[a] - y[a])^2))':
      'the log-odds of a set of classes change by R at most, the largest difference of entries of x - y; so the left side is at most 2*tanh(R/4)^2, which is at most R/sqrt(8)',
    'sqrt(sum(a in A, (softmax(x)[a] - softmax(y)[a])*2)) <= 1/2*sqrt(sum(a in A, (x[a] - y[a])^2))':
      'probabilities add up to 1: the left side is 0',
    'sqrt(sum(a in A, (softmax(y)[a] - softmax(y)[a])^2)) <= 1/2*sqrt(sum(a in A, (x[a] - y[a])^2))':
      'the left side is 0',
    'sqrt(sum(a in A, (softmax(x)[a] - softmax(x)[a])^2)) <= 1/2*sqrt(sum(a in A, (x[a] - y[a])^2))':
      'the left side is 0',
    'sqrt(sum(a in A, (softmax(x)[a] - softmax(y)[a])^2)) <= 1/2 + sqrt(sum(a in A, (x[a] - y[a])^2))':
      'weaker: a larger right side',
    'sqrt(sum(a in A, (softmax(x)[a] - softmax(y)[a])^2)) <= 1*2*sqrt(sum(a in A, (x[a] - y[a])^2))':
      'weaker: a larger right side',
    'sqrt(sum(a in A, (softmax(x)[a] - softmax(y)[a])^2)) <= 2/2*sqrt(sum(a in A, (x[a] - y[a])^2))':
      'weaker: a larger right side',
  },
  'softmax-jacobian-half-lipschitz/half': {
    'min(d in A, 2*p[d]*(1 - p[d])) <= 1/2': 'weaker: the minimum is at most the maximum',
    'max(d in A, -(2*p[d]*(1 - p[d]))) <= 1/2': 'the left side is not positive',
    'max(d in A, (-(2*p[d]))*(1 - p[d])) <= 1/2': 'the left side is not positive',
    'max(d in A, 2*p[d]*(-1 - p[d])) <= 1/2': 'the left side is not positive',
    'max(d in A, 2*p[d]*(1*(-p[d]))) <= 1/2': 'the left side is not positive',
    'max(d in A, 2*p[d]*(1 - p[d])) <= 1*2': 'weaker: a larger right side',
    'max(d in A, 2*p[d]*(1 - p[d])) <= 2/2': 'weaker: a larger right side',
  },
  'softmax-jacobian-half-lipschitz/mean deviation': {
    'sum(a in A, p[a]*abs(v[a] - sum(b in A, p[b]*v[a]))) <= m': 'the left side is 0',
    'max(a in A, p[a]*abs(v[a] - sum(b in A, p[b]*v[b]))) <= m':
      'the largest of the terms is at most their sum',
    'sum(a in A, -(p[a]*abs(v[a] - sum(b in A, p[b]*v[b])))) <= m': 'the left side is not positive',
    'sum(a in A, p[a]*(v[a] - sum(b in A, p[b]*v[b]))) <= m': 'deviations from the mean add up to 0',
    'sum(a in A, p[a]*relu(v[a] - sum(b in A, p[b]*v[b]))) <= m':
      'weaker: relu is at most the absolute value',
  },
  'softmax-jacobian-half-lipschitz/Lipschitz from the maximum norm': {
    'sum(a in A, abs(softmax(y)[a] - softmax(y)[a])) <= max(a in A, abs(x[a] - y[a]))': 'the left side is 0',
    'sum(a in A, abs(softmax(x)[a] - softmax(x)[a])) <= max(a in A, abs(x[a] - y[a]))': 'the left side is 0',
    'max(a in A, abs(softmax(x)[a] - softmax(y)[a])) <= max(a in A, abs(x[a] - y[a]))':
      'the largest of the terms is at most their sum',
    'sum(a in A, relu(softmax(x)[a] - softmax(y)[a])) <= max(a in A, abs(x[a] - y[a]))':
      'weaker: relu is at most the absolute value',
    'sum(a in A, softmax(x)[a] - softmax(y)[a]) <= max(a in A, abs(x[a] - y[a]))':
      'probabilities add up to 1: the left side is 0',
  },
  'shannon-entropy-bounds/nonnegative': {
    '0 <= H(uniform)': 'uniform is a law',
  },
  'shannon-entropy-bounds/at most log K': {
    'H(uniform) <= log(card(K))': 'uniform is a law',
    'H(P) <= card(K)': 'weaker: a larger bound',
    'H(P) <= exp(card(K))': 'weaker: a larger bound',
    'H(P) <= log(card(K) + 1)': 'weaker: a larger bound',
  },
  'shannon-entropy-bounds/zero for constants only': {
    'forall(H(P) < 0, exists(a in K, P[a] == 1)) and forall(a in K, P[a] == 1, H(P) == 0)':
      'no entropy is below 0',
    'forall(H(P) == 0, exists(a in K, P[a] == 1)) and forall(a in K, P[a] == 1, H(P) == 0)':
      'weaker: less is claimed',
    'forall(H(uniform) <= 0, exists(a in K, P[a] == 1)) and forall(a in K, P[a] == 1, H(P) == 0)':
      'there is one outcome only then',
    'forall(H(P) <= 0, exists(a in K, P[a] == 1)) and forall(a in K, uniform[a] == 1, H(P) == 0)':
      'there is one outcome only then',
    'forall(H(P) <= 0, exists(a in K, P[a] == 1)) and forall(a in K, P[a] > 1, H(P) == 0)':
      'no probability is more than 1',
    'forall(H(P) <= 0, exists(a in K, P[a] == 1)) and forall(a in K, P[a] == 2, H(P) == 0)':
      'no probability is more than 1',
    'forall(H(P) <= 0, exists(a in K, P[a] == 1)) and forall(a in K, P[a] == 1, H(array(i1 in K, P[a])) == 0)':
      'an array of ones in the place of P has the sum 0, too',
  },
  'shannon-entropy-bounds/log K for the uniform law only': {
    'forall(log(card(K)) < H(P), forall(k in K, P[k] == 1/card(K))) and forall(forall(k in K, P[k] == 1/card(K)), H(P) == log(card(K)))':
      'no entropy is more than log(card(K))',
    'forall(log(card(K)) == H(P), forall(k in K, P[k] == 1/card(K))) and forall(forall(k in K, P[k] == 1/card(K)), H(P) == log(card(K)))':
      'weaker: less is claimed',
    'forall(card(K) <= H(P), forall(k in K, P[k] == 1/card(K))) and forall(forall(k in K, P[k] == 1/card(K)), H(P) == log(card(K)))':
      'no entropy is more than log(card(K)): nothing is claimed',
    'forall(exp(card(K)) <= H(P), forall(k in K, P[k] == 1/card(K))) and forall(forall(k in K, P[k] == 1/card(K)), H(P) == log(card(K)))':
      'no entropy is more than log(card(K)): nothing is claimed',
    'forall(log(card(K) + 1) <= H(P), forall(k in K, P[k] == 1/card(K))) and forall(forall(k in K, P[k] == 1/card(K)), H(P) == log(card(K)))':
      'no entropy is more than log(card(K)): nothing is claimed',
    'forall(log(card(K)) <= H(P), forall(k in K, uniform[k] == 1/card(K))) and forall(forall(k in K, P[k] == 1/card(K)), H(P) == log(card(K)))':
      'both sides are the same',
    'forall(log(card(K)) <= H(P), forall(k in K, P[k] == 1/card(K))) and forall(forall(k in K, P[k] < 1/card(K)), H(P) == log(card(K)))':
      'such numbers do not add up to 1',
    'forall(log(card(K)) <= H(P), forall(k in K, P[k] == 1/card(K))) and forall(forall(k in K, P[k] > 1/card(K)), H(P) == log(card(K)))':
      'such numbers do not add up to 1',
    'forall(log(card(K)) <= H(P), forall(k in K, P[k] == 1/card(K))) and forall(forall(k in K, P[k] == 2/card(K)), H(P) == log(card(K)))':
      'such numbers do not add up to 1',
    'forall(log(card(K)) <= H(P), forall(k in K, P[k] == 1/card(K))) and forall(forall(k in K, P[k] == 1/(card(K) + 1)), H(P) == log(card(K)))':
      'such numbers do not add up to 1',
    'forall(log(card(K)) <= H(P), forall(k in K, P[k] == 1/card(K))) and forall(forall(k in K, P[k] == 1*card(K)), H(P) == log(card(K)))':
      'only where there is one outcome',
    'forall(log(card(K)) <= H(P), forall(k in K, P[k] == 1/card(K))) and forall(forall(k in K, P[k] == 1/card(K)), H(uniform) == log(card(K)))':
      'the entropy of the uniform law is log(card(K))',
  },
  'shannon-entropy-bounds/strictly concave': {
    '-(t*H(P)) + (1 - t)*H(Q) < H(array(k in K, t*P[k] + (1 - t)*Q[k]))':
      'weaker: an entropy, which is not negative, gets a smaller factor',
    't*H(P) - (1 - t)*H(Q) < H(array(k in K, t*P[k] + (1 - t)*Q[k]))':
      'weaker: an entropy, which is not negative, gets a smaller factor',
    't*H(P) + (-1 - t)*H(Q) < H(array(k in K, t*P[k] + (1 - t)*Q[k]))':
      'weaker: an entropy, which is not negative, gets a smaller factor',
    't*H(P) + 1*(-t)*H(Q) < H(array(k in K, t*P[k] + (1 - t)*Q[k]))':
      'weaker: an entropy, which is not negative, gets a smaller factor',
    't*H(P) + (1 - t)*H(Q) < H(array(k in K, t*uniform[k] + (1 - t)*Q[k]))':
      'the entropy of the uniform law is the largest; it is that of P and Q only if both are uniform',
    't*H(P) + (1 - t)*H(Q) < H(array(k in K, t*P[k] + (1 - t)*uniform[k]))':
      'the entropy of the uniform law is the largest; it is that of P and Q only if both are uniform',
  },
  'shannon-entropy-bounds/functions of X': {
    '(H(P) - Hg == sum(k in K, P[k]*(ln(image[g[k]]) - ln(P[k])))) and (Hg <= H(uniform))':
      'weaker: the entropy of the uniform law is the largest',
  },
  'shannon-entropy-bounds/merging two atoms': {
    'H(P) - H(merged) == (P[a] + P[b])*h(P[b]/(P[a] + P[b]))': 'h is symmetric',
  },
  'shannon-entropy-bounds/injective on the support': {
    'forall(H(P) < Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1), Hg == H(P))':
      'no function of X has a larger entropy',
    'forall(H(P) == Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1), Hg == H(P))':
      'weaker: less is claimed',
    'forall(H(uniform) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1), Hg == H(P))':
      'weaker: the entropy of the uniform law is the largest',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 > P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1), Hg == H(P))':
      'no probability is negative: nothing is claimed',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 > P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1), Hg == H(P))':
      'no probability is negative: nothing is claimed',
    'forall(H(P) <= Hg, forall(a in K, b in K, 1 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1), Hg == H(P))':
      'no probability is more than 1: nothing is claimed',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 1 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1), Hg == H(P))':
      'no probability is more than 1: nothing is claimed',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) > 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1), Hg == H(P))':
      'a delta is at most 1: nothing is claimed',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 2, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1), Hg == H(P))':
      'a delta is at most 1: nothing is claimed',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, 1 == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1), Hg == H(P))':
      'what is concluded has two sides that are the same',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(b, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1), Hg == H(P))':
      'what is concluded has two sides that are the same',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, a) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1), Hg == H(P))':
      'what is concluded has two sides that are the same',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1), Hg == H(P))':
      'weaker: more is assumed of g',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], delta(g[a], g[b]) == 1, delta(a, b) == 1), Hg == H(P))':
      'weaker: more is assumed of g',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(a, b) == 1), Hg == H(P))':
      'weaker: more is assumed of g',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < uniform[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1), Hg == H(P))':
      'weaker: more is assumed of g',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[b], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1), Hg == H(P))':
      'weaker: more is assumed of g',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < uniform[b], delta(g[a], g[b]) == 1, delta(a, b) == 1), Hg == H(P))':
      'weaker: more is assumed of g',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[a], delta(g[a], g[b]) == 1, delta(a, b) == 1), Hg == H(P))':
      'weaker: more is assumed of g',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], 1 == 1, delta(a, b) == 1), Hg == H(P))':
      'weaker: more is assumed of g',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[b], g[b]) == 1, delta(a, b) == 1), Hg == H(P))':
      'weaker: more is assumed of g',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[a]) == 1, delta(a, b) == 1), Hg == H(P))':
      'weaker: more is assumed of g',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) < 1), Hg == H(P))':
      'what is assumed is false for a = b of positive probability',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) > 1), Hg == H(P))':
      'what is assumed is false for a = b of positive probability',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) != 1), Hg == H(P))':
      'what is assumed is false for a = b of positive probability',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 1, delta(a, b) == 2), Hg == H(P))':
      'what is assumed is false for a = b of positive probability',
  },
  'shannon-entropy-bounds/pairs': {
    '(HX + HY - HXY == sum(x in X, sum(y in Y, T[x,y]*(ln(T[x,y]) - ln(TX[x]*TY[y]))))) and (HX <= HX + HY)':
      'weaker: an entropy is added, which is not negative',
    '(HX + HY - HXY == sum(x in X, sum(y in Y, T[x,y]*(ln(T[x,y]) - ln(TX[x]*TY[y]))))) and (HY <= HX + HY)':
      'weaker: an entropy is added, which is not negative',
    '(HX + HY - HXY == sum(x in X, sum(y in Y, T[x,y]*(ln(T[x,y]) - ln(TX[x]*TY[y]))))) and (HXY <= HXY + HY)':
      'weaker: an entropy is added, which is not negative',
    '(HX + HY - HXY == sum(x in X, sum(y in Y, T[x,y]*(ln(T[x,y]) - ln(TX[x]*TY[y]))))) and (HXY <= HX + HXY)':
      'weaker: an entropy is added, which is not negative',
  },
  'shannon-entropy-bounds/pairs that are independent': {
    'forall(HX + HY < HXY, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(x in X, y in Y, T[x,y] == TX[x]*TY[y]), HXY == HX + HY)':
      'no entropy of a pair is more than the sum',
    'forall(HX + HY == HXY, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(x in X, y in Y, T[x,y] == TX[x]*TY[y]), HXY == HX + HY)':
      'weaker: less is claimed',
    'forall(HXY + HY <= HXY, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(x in X, y in Y, T[x,y] == TX[x]*TY[y]), HXY == HX + HY)':
      'one of the two is constant then',
    'forall(HX + HXY <= HXY, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(x in X, y in Y, T[x,y] == TX[x]*TY[y]), HXY == HX + HY)':
      'one of the two is constant then',
    'forall(HX + HY <= HX, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(x in X, y in Y, T[x,y] == TX[x]*TY[y]), HXY == HX + HY)':
      'one of the two is constant then',
    'forall(HX + HY <= HY, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(x in X, y in Y, T[x,y] == TX[x]*TY[y]), HXY == HX + HY)':
      'one of the two is constant then',
    'forall(HX + HY <= HXY, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(x in X, y in Y, T[x,y] < TX[x]*TY[y]), HXY == HX + HY)':
      'both sides, summed over all pairs, would have to be 1',
    'forall(HX + HY <= HXY, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(x in X, y in Y, T[x,y] > TX[x]*TY[y]), HXY == HX + HY)':
      'both sides, summed over all pairs, would have to be 1',
    'forall(HX + HY <= HXY, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(x in X, y in Y, T[x,y] == TX[x] + TY[y]), HXY == HX + HY)':
      'both sides, summed over all pairs, would have to be 1',
    'forall(HX + HY <= HXY, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(x in X, y in Y, T[x,y] == -(TX[x]*TY[y])), HXY == HX + HY)':
      'both sides, summed over all pairs, would have to be 1',
  },
  'entropy-and-distance/above': {
    'sum(i in I, -(p[i]*log(p[i]/x[i]))) <= sum(i in I, (x[i] - p[i])^2/x[i])':
      'relative entropy is nonnegative',
    'sum(i in I, x[i]*log(p[i]/x[i])) <= sum(i in I, (x[i] - p[i])^2/x[i])':
      'the left side is the negative of a relative entropy',
    'sum(i in I, p[i]*log(p[i]*x[i])) <= sum(i in I, (x[i] - p[i])^2/x[i])':
      'products of probabilities have logarithms of at most zero',
    'sum(i in I, p[i]*log(x[i]/x[i])) <= sum(i in I, (x[i] - p[i])^2/x[i])': 'the left side is 0',
    'sum(i in I, p[i]*log(p[i]/p[i])) <= sum(i in I, (x[i] - p[i])^2/x[i])': 'the left side is 0',
    'sum(i in I, p[i]*log(p[i]/x[i])) <= sum(i in I, (-x[i] - p[i])^2/x[i])':
      '(x + p)^2 is at least (x - p)^2',
    'sum(i in I, p[i]*log(p[i]/x[i])) <= sum(i in I, (x[i] + p[i])^2/x[i])':
      '(x + p)^2 is at least (x - p)^2',
  },
  'entropy-and-distance/below': {
    'max(i in I, (x[i] - p[i])^2) <= 4*sum(i in I, p[i]*log(p[i]/x[i]))':
      'the largest of the squares is at most their sum',
    'sum(i in I, (x[i] - p[i])*2) <= 4*sum(i in I, p[i]*log(p[i]/x[i]))': 'the left side is 0',
    'sum(i in I, (p[i] - p[i])^2) <= 4*sum(i in I, p[i]*log(p[i]/x[i]))': 'the left side is 0',
    'sum(i in I, (x[i] - x[i])^2) <= 4*sum(i in I, p[i]*log(p[i]/x[i]))': 'the left side is 0',
    'sum(i in I, (x[i] - p[i])^3) <= 4*sum(i in I, p[i]*log(p[i]/x[i]))': 'the differences are at most one',
    'sum(i in I, (x[i] - p[i])^2) <= 4 + sum(i in I, p[i]*log(p[i]/x[i]))':
      'the left side is at most 2, and relative entropy is nonnegative',
    'sum(i in I, (x[i] - p[i])^2) <= 5*sum(i in I, p[i]*log(p[i]/x[i]))': 'relative entropy is nonnegative',
    'sum(i in I, (x[i] - p[i])^2) <= 4*sum(i in I, p[i]*(p[i]/x[i]))': 'the sum of p^2/x is at least one',
    'sum(i in I, (x[i] - p[i])^2) <= 4*sum(i in I, p[i]*exp(p[i]/x[i]))': 'the exponentials are at least one',
  },
  'definite-on-zero-sum-vectors/bound': {
    'exists(m in positive, forall(z in R[I], sum(i in I, z[i]) == 0, -(m*sum(i in I, z[i]^2)) <= sum(j in I, z[j]*sum(k in I, M[j,k]*z[k]))))':
      'weaker: the left side is at most zero, the right side at least zero',
    'exists(m in positive, forall(z in R[I], sum(i in I, z[i]) == 0, m*max(i in I, z[i]^2) <= sum(j in I, z[j]*sum(k in I, M[j,k]*z[k]))))':
      'the largest of the squares is at most their sum',
    'exists(m in positive, forall(z in R[I], sum(i in I, z[i]) == 0, m*sum(i in I, z[i]*2) <= sum(j in I, z[j]*sum(k in I, M[j,k]*z[k]))))':
      'the left side is 0',
  },
  'positive-definite-form/bound': {
    'exists(c in positive, forall(w in R[I], -(c*sum(j in I, w[j]^2)) <= sum(j in I, w[j]*sum(k in I, M[j,k]*w[k]))))':
      'weaker: the left side is at most zero, the right side at least zero',
    'exists(c in positive, forall(w in R[I], c*max(j in I, w[j]^2) <= sum(j in I, w[j]*sum(k in I, M[j,k]*w[k]))))':
      'the largest of the squares is at most their sum',
  },
  'orthogonal-projection/Pythagoras': {
    'E(w in Omega, f[w]^2) == E(w in Omega, sum(j in N, -(a[j]*k[j,w]))^2) + E(w in Omega, (f[w] - sum(j in N, a[j]*k[j,w]))^2)':
      'the sign disappears in the square',
  },
  'rademacher-contraction/contraction': {
    'sum(s in signs[m], min(a in A, sum(i in range(m), sgn[at[m,s,i]]*phi(i, x[a,i]))))/card(signs[m]) <= L*sum(s in signs[m], max(a in A, sum(i in range(m), sgn[at[m,s,i]]*x[a,i])))/card(signs[m])':
      'a minimum is at most the maximum',
    'sum(s in signs[m], max(a in A, sum(i in range(m), -(sgn[at[m,s,i]]*phi(i, x[a,i])))))/card(signs[m]) <= L*sum(s in signs[m], max(a in A, sum(i in range(m), sgn[at[m,s,i]]*x[a,i])))/card(signs[m])':
      'the statement for -phi',
    'sum(s in signs[m], max(a in A, sum(i in range(m), sgn[at[m,s,i]]*phi(i, x[a,i]))))/(card(signs[m]) + 1) <= L*sum(s in signs[m], max(a in A, sum(i in range(m), sgn[at[m,s,i]]*x[a,i])))/card(signs[m])':
      'a smaller left side, since the sum of maxima is at least that at one vector, 0',
    'sum(s in signs[m], max(a in A, sum(i in range(m), sgn[at[m,s,i]]*phi(i, x[a,i]))))/card(signs[m]) <= L*sum(s in signs[m], max(a in A, sum(i in range(m), sgn[at[m,s,i]]*x[a,i])))*card(signs[m])':
      'a larger right side, since the sum of maxima is at least that at one vector, 0',
    'sum(s in signs[m], max(a in A, sum(i in range(m), sgn[at[m,s,i]]*phi(i, x[a,i]))))/card(signs[m]) <= L*sum(s in signs[m], max(a in A, sum(i in range(m), -(sgn[at[m,s,i]]*x[a,i]))))/card(signs[m])':
      'the sum is over all signs, and so over all signs reversed',
  },
  'rademacher-contraction/suprema': {
    'sum(s in signs[m], P[s])/(card(signs[m]) + 1) <= L*sum(s in signs[m], Q[s])/card(signs[m])':
      'the right side is at least 0, its value for one vector of the set',
    'sum(s in signs[m], P[s])/card(signs[m]) <= L*sum(s in signs[m], Q[s])*card(signs[m])':
      'the right side is at least 0, its value for one vector of the set, and is larger',
  },
  'sauer-shelah/shattered sets': {
    'max(A in cube[m], F[A]) <= sum(S in cube[m], shattered[S])':
      'indicators are nonnegative, so their maximum is at most their sum',
    'sum(A in cube[m], shattered[A]) <= sum(S in cube[m], shattered[S])': 'both sides are the same',
    'sum(A in cube[m], F[A]) <= sum(S in cube[m], F[S])': 'both sides are the same',
  },
  'sauer-shelah/growth': {
    'max(A in cube[m], F[A]) <= sum(i in range(d + 1), choose[m,i])':
      'the maximum of an indicator is at most its sum',
    'sum(A in cube[m], shattered[A]) <= sum(i in range(d + 1), choose[m,i])':
      'sets that are shattered have at most d points',
    'sum(A in cube[m], F[A]) <= sum(i in range(d + 1), choose[m + 1,i])':
      'choose[m+1,i] is at least choose[m,i]',
  },
  'sauer-shelah/polynomial bound': {
    'sum(i in range(d + 1), choose[m,i]) < (exp(1)*m/d)^d': '1 + d/m < exp(d/m) for d > 0',
    'max(i in range(d + 1), choose[m,i]) <= (exp(1)*m/d)^d':
      'a maximum of nonnegative numbers is at most their sum',
    'sum(i in range(d + 1), choose[d,i]) <= (exp(1)*m/d)^d': '2^d is at most (e m/d)^d, since 2 <= e m/d',
    'sum(i in range(d + 1), choose[i,i]) <= (exp(1)*m/d)^d': 'd + 1 is at most e^d',
    'sum(i in range(d + 1), choose[m,m]) <= (exp(1)*m/d)^d': 'd + 1 is at most e^d',
    'sum(i in range(d + 1), choose[m,i]) <= (exp(1)*m*d)^d': 'a larger right side, d >= 1',
    'sum(i in range(d + 1), choose[m,i]) <= (exp(2)*m/d)^d': 'a larger right side',
    'sum(i in range(d + 1), choose[m,i]) <= (exp(1)*(m + 1)/d)^d': 'a larger right side',
    'sum(i in range(d + 1), choose[m,i]) <= (exp(1)*m/d)^(d + 1)': 'a larger right side, e m/d >= 1',
    'sum(i in range(d + 1), choose[m,i]) <= (exp(1)*m/d)^m': 'a larger right side, e m/d >= 1 and d <= m',
  },
  'sauer-shelah/small sets': {
    'forall(S in cube[m], d + 1 < size[S], shattered[S] == 0) and (sum(A in cube[m], F[A]) == sum(i in range(d + 1), choose[m,i]))':
      'weaker: fewer sets are asked about',
    'forall(S in cube[m], m < size[S], shattered[S] == 0) and (sum(A in cube[m], F[A]) == sum(i in range(d + 1), choose[m,i]))':
      'weaker: no set has more than m points',
    'forall(S in cube[m], d < size[S], F[S] == 0) and (sum(A in cube[m], F[A]) == sum(i in range(d + 1), choose[m,i]))':
      'sets of more than d points are no members',
    'forall(S in cube[m], d < size[S], shattered[S] == 0) and (sum(A in cube[m], shattered[A]) == sum(i in range(d + 1), choose[m,i]))':
      'the sets of at most d points are the ones that are shattered',
  },
  'binomial-theorem/beyond the diagonal': {
    'forall(i in nat, choose[i,n + 1 + i] == 0)': 'beyond the diagonal, too',
    'forall(i in nat, choose[n,n + 1 + 1 + i] == 0)': 'weaker: fewer numbers',
    'forall(i in nat, choose[n,n + 2 + i] == 0)': 'weaker: fewer numbers',
    'forall(i in nat, choose[n,n + 1 + (i + 1)] == 0)': 'weaker: fewer numbers',
    'forall(i in nat, choose[n,n + 1 + n] == 0)': 'weaker: one of the numbers',
  },
  'binomial-theorem/nonnegative': {
    'forall(i in nat, 0 <= choose[n + 1,i])': 'weaker: fewer rows',
    'forall(i in nat, 0 <= choose[i,i])': 'weaker: the diagonal',
    'forall(i in nat, 0 <= choose[n,i + 1])': 'weaker: fewer columns',
    'forall(i in nat, 0 <= choose[n,n])': 'weaker: the diagonal',
  },
  'binomial-theorem/factorials': {
    'choose[n + m,m]*factorial[n]*factorial[m] == factorial[n + m]': 'n and m exchanged',
  },
  'binomial-theorem/partial sums': {
    'forall(b in nat, sum(i in range(b), -(choose[n,i]*x^i)) <= (1 + x)^n)': 'the left side is not positive',
    'forall(b in nat, sum(i in range(b), choose[n,i]*x^i) <= (2 + x)^n)': 'a larger right side',
    'forall(b in nat, sum(i in range(b), choose[n,i]*x^i) <= (1 + x)^(n + 1))': 'a larger right side, x >= 0',
  },
  'shattered-sets/arrays': {
    'max(A in cube[m], F[A]) <= sum(S in cube[m], min(B in cube[m], max(A in cube[m], F[A]*agree[m,A,B,S])))':
      'the empty set gives the maximum, every other set at least 0, since some A disagrees with B on it',
    'sum(A in cube[m], F[A]) <= sum(S in cube[m], max(B in cube[m], max(A in cube[m], F[A]*agree[m,A,B,S])))':
      'a maximum is at least the minimum',
    'sum(A in cube[m], F[A]) <= sum(S in cube[m], min(B in cube[m], max(A in cube[m], F[A] + agree[m,A,B,S])))':
      'each of the terms is at least the maximum of F',
    'sum(A in cube[m], F[A]) <= sum(S in cube[m], min(B in cube[m], max(A in cube[m], F[S]*agree[m,A,B,S])))':
      'the term of S is at least F[S]: A = B agrees with B',
    'sum(A in cube[m], F[A]) <= sum(S in cube[m], min(B in cube[m], max(A in cube[m], F[A]*agree[m,B,B,S])))':
      'each of the terms is the maximum of F',
    'sum(A in cube[m], F[A]) <= sum(S in cube[m], min(B in cube[m], max(A in cube[m], F[A]*agree[m,A,A,S])))':
      'each of the terms is the maximum of F',
    'sum(A in cube[m], F[A]) <= sum(S in cube[m], min(B in cube[m], max(A in cube[m], F[A]*agree[m,A,S,S])))':
      'the term of S is at least F[S]: A = S agrees with S',
  },
  'absolute-value-of-sum/triangle': {
    'sum(i in I, f[i]) <= sum(i in I, abs(f[i]))': 'x <= |x| and relu(x) <= |x|: weaker than the statement',
    'relu(sum(i in I, f[i])) <= sum(i in I, abs(f[i]))':
      'x <= |x| and relu(x) <= |x|: weaker than the statement',
  },
  'maximum-nonexpansive/nonexpansive': {
    'max(a in A, f[a]) - max(a in A, g[a]) <= max(a in A, abs(f[a] - g[a]))':
      'x <= |x| and relu(x) <= |x|: weaker than the statement',
    'relu(max(a in A, f[a]) - max(a in A, g[a])) <= max(a in A, abs(f[a] - g[a]))':
      'x <= |x| and relu(x) <= |x|: weaker than the statement',
    'abs(max(a in A, g[a]) - max(a in A, g[a])) <= max(a in A, abs(f[a] - g[a]))': 'the left side is 0',
    'abs(max(a in A, f[a]) - max(a in A, f[a])) <= max(a in A, abs(f[a] - g[a]))': 'the left side is 0',
  },
  'maximum-upper-bound/bound': {
    'f[a] <= max(b in A, f[a])': 'the maximum of a constant is that constant',
  },
  'bias-variance-decomposition/decomposition': {
    'E(d in Training, E(z in Noise, (f - e[z] - h[d])^2)) == (f - mean)^2 + variance + noise':
      'the noise enters through its mean, which is 0, and its square',
  },
  'bias-variance-decomposition/covariance': {
    'E(w in Joint, (f + eps[w] - g[w])^2) == (f - E(v in Joint, g[v]))^2 + E(w in Joint, (g[w] - E(v in Joint, g[v]))^2) + E(w in Joint, eps[w]^2) - 2*E(w in Joint, eps[w]*(g[w] + E(v in Joint, g[v])))':
      'E eps = 0, so that a constant added to the other factor of E eps*(…) changes nothing',
    'E(w in Joint, (f + eps[w] - g[w])^2) == (f - E(v in Joint, g[v]))^2 + E(w in Joint, (g[w] - E(v in Joint, g[v]))^2) + E(w in Joint, eps[w]^2) - 2*E(w in Joint, eps[w]*(g[w] - E(v in Joint, eps[v])))':
      'E eps = 0, so that a constant added to the other factor of E eps*(…) changes nothing',
  },
  'below-geometric-sequence/bound': {
    'a <= 1': 'a <= 0 <= 1',
  },
  'nonnegative-if-arbitrarily-near/nonnegative': {
    '0 <= c': 'c is declared nonnegative',
  },
  'zero-absolute-value/equality': {
    'y == y': 'both sides are the same',
    'x == x': 'both sides are the same',
  },
  'bellman-contraction/contraction': {
    'min(s in S, abs(T(V)[s] - T(W)[s])) <= gamma*max(s in S, abs(V[s] - W[s]))':
      'the left side is at most what it was, so the variant is weaker',
    'max(s in S, T(V)[s] - T(W)[s]) <= gamma*max(s in S, abs(V[s] - W[s]))':
      'the left side is at most what it was, so the variant is weaker',
    'max(s in S, relu(T(V)[s] - T(W)[s])) <= gamma*max(s in S, abs(V[s] - W[s]))':
      'the left side is at most what it was, so the variant is weaker',
    'max(s in S, abs(T(W)[s] - T(W)[s])) <= gamma*max(s in S, abs(V[s] - W[s]))': 'the left side is 0',
    'max(s in S, abs(T(V)[s] - T(V)[s])) <= gamma*max(s in S, abs(V[s] - W[s]))': 'the left side is 0',
    'max(s in S, abs(T(V)[s] - T(W)[s])) <= gamma + max(s in S, abs(V[s] - W[s]))':
      'gamma*M <= M <= gamma + M for M >= 0',
  },
  'bellman-contraction/monotone': {
    'forall(s in S, T(W)[s] <= T(W)[s])': 'both sides are the same',
    'forall(s in S, T(V)[s] <= T(V)[s])': 'both sides are the same',
  },
  'bellman-contraction/uniqueness': {
    'forall(s in S, y[s] == y[s])': 'both sides are the same',
  },
  'bellman-contraction/rate': {
    'forall(k in nat, min(s in S, abs(v[k,s] - x[s])) <= gamma^k*max(s in S, abs(V[s] - x[s])))':
      'the left side is at most what it was, so the variant is weaker',
    'forall(k in nat, max(s in S, v[k,s] - x[s]) <= gamma^k*max(s in S, abs(V[s] - x[s])))':
      'the left side is at most what it was, so the variant is weaker',
    'forall(k in nat, max(s in S, relu(v[k,s] - x[s])) <= gamma^k*max(s in S, abs(V[s] - x[s])))':
      'the left side is at most what it was, so the variant is weaker',
    'forall(k in nat, max(s in S, abs(v[k + 1,s] - x[s])) <= gamma^k*max(s in S, abs(V[s] - x[s])))':
      '|v[k+1] - x| <= gamma^(k+1)*M <= gamma^k*M',
    'forall(k in nat, max(s in S, abs(v[k,s] - x[s])) <= gamma^k + max(s in S, abs(V[s] - x[s])))':
      'gamma^k*M <= M <= gamma^k + M for M >= 0',
  },
  'bellman-contraction/stopping bound': {
    'min(s in S, abs(T(V)[s] - x[s])) <= gamma/(1 - gamma)*max(s in S, abs(T(V)[s] - V[s]))':
      'the left side is at most what it was, so the variant is weaker',
    'max(s in S, T(V)[s] - x[s]) <= gamma/(1 - gamma)*max(s in S, abs(T(V)[s] - V[s]))':
      'the left side is at most what it was, so the variant is weaker',
    'max(s in S, relu(T(V)[s] - x[s])) <= gamma/(1 - gamma)*max(s in S, abs(T(V)[s] - V[s]))':
      'the left side is at most what it was, so the variant is weaker',
    'max(s in S, abs(T(x)[s] - x[s])) <= gamma/(1 - gamma)*max(s in S, abs(T(V)[s] - V[s]))':
      'x is fixed: the left side is 0',
    'max(s in S, abs(T(V)[s] - x[s])) <= gamma/(1 - gamma)*max(s in S, abs(T(x)[s] - V[s]))':
      '|T(V) - x| <= gamma*|V - x| by contraction, and 1 <= 1/(1 - gamma)',
  },
  'bellman-contraction/residual bound': {
    'min(s in S, abs(V[s] - x[s])) <= max(s in S, abs(T(V)[s] - V[s]))/(1 - gamma)':
      'the left side is at most what it was, so the variant is weaker',
    'max(s in S, V[s] - x[s]) <= max(s in S, abs(T(V)[s] - V[s]))/(1 - gamma)':
      'the left side is at most what it was, so the variant is weaker',
    'max(s in S, relu(V[s] - x[s])) <= max(s in S, abs(T(V)[s] - V[s]))/(1 - gamma)':
      'the left side is at most what it was, so the variant is weaker',
    'max(s in S, abs(x[s] - x[s])) <= max(s in S, abs(T(V)[s] - V[s]))/(1 - gamma)': 'the left side is 0',
    'max(s in S, abs(V[s] - V[s])) <= max(s in S, abs(T(V)[s] - V[s]))/(1 - gamma)': 'the left side is 0',
    'max(s in S, abs(V[s] - x[s])) <= max(s in S, abs(T(x)[s] - V[s]))/(1 - gamma)':
      'x is fixed: T(x) - V is x - V, and 1 <= 1/(1 - gamma)',
  },
  'bellman-contraction/greedy policy': {
    'min(s in S, abs(x[s] - U[s])) <= 2*gamma/(1 - gamma)*max(s in S, abs(V[s] - x[s]))':
      'the left side is at most what it was, so the variant is weaker',
    'max(s in S, x[s] - U[s]) <= 2*gamma/(1 - gamma)*max(s in S, abs(V[s] - x[s]))':
      'the left side is at most what it was, so the variant is weaker',
    'max(s in S, relu(x[s] - U[s])) <= 2*gamma/(1 - gamma)*max(s in S, abs(V[s] - x[s]))':
      'the left side is at most what it was, so the variant is weaker',
    'max(s in S, abs(U[s] - U[s])) <= 2*gamma/(1 - gamma)*max(s in S, abs(V[s] - x[s]))':
      'the left side is 0',
    'max(s in S, abs(x[s] - U[s])) <= (2 + gamma)/(1 - gamma)*max(s in S, abs(V[s] - x[s]))':
      '2*gamma <= 2 + gamma',
    'max(s in S, abs(x[s] - U[s])) <= 3*gamma/(1 - gamma)*max(s in S, abs(V[s] - x[s]))': 'a larger constant',
    'max(s in S, abs(x[s] - U[s])) <= 2*gamma/(1 - gamma)*max(s in S, abs(V[s] - U[s]))':
      '|x-U| <= gamma*|x-V| + gamma*|V-U| and |x-V| <= |x-U| + |V-U|, so (1-gamma)*|x-U| <= 2*gamma*|V-U|',
  },
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
  'bessel-inequality/bound': {
    'sum(t in T, max(i in I, P[i,t]*u[i])^2) <= sum(i in I, u[i]^2)':
      'the largest product, squared, is at most one P[i,t]^2*u[i]^2 for each t, and the rows of orthonormal columns have norm at most 1',
    'sum(t in T, sum(i in I, -(P[i,t]*u[i]))^2) <= sum(i in I, u[i]^2)':
      'the sign vanishes in an absolute value or a square, or before 0',
  },
  'linear-map-bounded/bound': {
    'sum(i in I, relu(sum(j in J, A[i,j]*v[j]))) <= sum(i in I, sum(j in J, abs(A[i,j])))*sum(j in J, abs(v[j]))':
      'relu(x) <= |x|: weaker than the statement',
    'sum(i in I, abs(sum(j in J, -(A[i,j]*v[j])))) <= sum(i in I, sum(j in J, abs(A[i,j])))*sum(j in J, abs(v[j]))':
      'the sign vanishes in an absolute value or a square, or before 0',
    'sum(i in I, sum(j in J, A[i,j]*v[j])) <= sum(i in I, sum(j in J, abs(A[i,j])))*sum(j in J, abs(v[j]))':
      'x <= |x|: weaker than the statement',
  },
  'kantorovich-duality/optimality-implies-slackness': {
    'forall(i in I, j in J, -(P[i,j]*(C[i,j] - f[i] - g[j])) == 0)':
      'the sign vanishes in an absolute value or a square, or before 0',
  },
  'kantorovich-duality/slackness-implies-optimality': {
    'forall(Q in R[I, J], forall(i in I, j in J, 0 < Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g))':
      'fewer plans Q (all positive): weaker',
    'forall(Q in R[I, J], forall(i in I, j in J, 0 == Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g))':
      'no matrix that is nowhere positive has the total mass 1: nothing is claimed of Q',
    'forall(Q in R[I, J], forall(i in I, j in J, 0 >= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g))':
      'no matrix that is nowhere positive has the total mass 1: nothing is claimed of Q',
    'forall(Q in R[I, J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) < a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g))':
      'the other marginal gives Q the total mass 1: not all sums can lie on the same side of a probability vector, and nothing is claimed of Q',
    'forall(Q in R[I, J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) > a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g))':
      'the other marginal gives Q the total mass 1: not all sums can lie on the same side of a probability vector, and nothing is claimed of Q',
    'forall(Q in R[I, J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, max(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g))':
      'each sum is at least the largest entry, and the totals are both 1: they agree, and fewer plans Q are left',
    'forall(Q in R[I, J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) < b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g))':
      'the other marginal gives Q the total mass 1: not all sums can lie on the same side of a probability vector, and nothing is claimed of Q',
    'forall(Q in R[I, J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) > b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g))':
      'the other marginal gives Q the total mass 1: not all sums can lie on the same side of a probability vector, and nothing is claimed of Q',
    'forall(Q in R[I, J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, max(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g))':
      'each sum is at least the largest entry, and the totals are both 1: they agree, and fewer plans Q are left',
    'forall(Q in R[I, J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(Q) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g))':
      'both sides are the same',
    'forall(Q in R[I, J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(P)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g))':
      'both sides are the same',
    'forall(Q in R[I, J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] < C[i,j]), value(u, v) <= value(f, g))':
      'fewer potentials u and v: weaker',
    'forall(Q in R[I, J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] == C[i,j]), value(u, v) <= value(f, g))':
      'fewer potentials u and v: weaker',
    'forall(Q in R[I, J], forall(i in I, j in J, 1 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g))':
      'no plan has all entries at least 1 unless it is a single entry: less is claimed',
  },
  'kantorovich-duality/optimal-pair': {
    'exists(P in R[I, J], f in R[I], g in R[J], forall(i in I, j in J, 0 <= P[i,j]) and forall(i in I, sum(j in J, P[i,j]) == a[i]) and forall(j in J, sum(i in I, P[i,j]) == b[j]) and forall(i in I, j in J, f[i] + g[j] <= C[i,j]) and (cost(P) == value(f, g)) and forall(Q in R[I, J], forall(i in I, j in J, 0 < Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g)))':
      'fewer plans Q (all positive): weaker',
    'exists(P in R[I, J], f in R[I], g in R[J], forall(i in I, j in J, 0 <= P[i,j]) and forall(i in I, sum(j in J, P[i,j]) == a[i]) and forall(j in J, sum(i in I, P[i,j]) == b[j]) and forall(i in I, j in J, f[i] + g[j] <= C[i,j]) and (cost(P) == value(f, g)) and forall(Q in R[I, J], forall(i in I, j in J, 0 == Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g)))':
      'no matrix that is nowhere positive has the total mass 1: nothing is claimed of Q',
    'exists(P in R[I, J], f in R[I], g in R[J], forall(i in I, j in J, 0 <= P[i,j]) and forall(i in I, sum(j in J, P[i,j]) == a[i]) and forall(j in J, sum(i in I, P[i,j]) == b[j]) and forall(i in I, j in J, f[i] + g[j] <= C[i,j]) and (cost(P) == value(f, g)) and forall(Q in R[I, J], forall(i in I, j in J, 0 >= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g)))':
      'no matrix that is nowhere positive has the total mass 1: nothing is claimed of Q',
    'exists(P in R[I, J], f in R[I], g in R[J], forall(i in I, j in J, 0 <= P[i,j]) and forall(i in I, sum(j in J, P[i,j]) == a[i]) and forall(j in J, sum(i in I, P[i,j]) == b[j]) and forall(i in I, j in J, f[i] + g[j] <= C[i,j]) and (cost(P) == value(f, g)) and forall(Q in R[I, J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) < a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g)))':
      'the other marginal gives Q the total mass 1: not all sums can lie on the same side of a probability vector, and nothing is claimed of Q',
    'exists(P in R[I, J], f in R[I], g in R[J], forall(i in I, j in J, 0 <= P[i,j]) and forall(i in I, sum(j in J, P[i,j]) == a[i]) and forall(j in J, sum(i in I, P[i,j]) == b[j]) and forall(i in I, j in J, f[i] + g[j] <= C[i,j]) and (cost(P) == value(f, g)) and forall(Q in R[I, J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) > a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g)))':
      'the other marginal gives Q the total mass 1: not all sums can lie on the same side of a probability vector, and nothing is claimed of Q',
    'exists(P in R[I, J], f in R[I], g in R[J], forall(i in I, j in J, 0 <= P[i,j]) and forall(i in I, sum(j in J, P[i,j]) == a[i]) and forall(j in J, sum(i in I, P[i,j]) == b[j]) and forall(i in I, j in J, f[i] + g[j] <= C[i,j]) and (cost(P) == value(f, g)) and forall(Q in R[I, J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, max(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g)))':
      'each sum is at least the largest entry, and the totals are both 1: they agree, and fewer plans Q are left',
    'exists(P in R[I, J], f in R[I], g in R[J], forall(i in I, j in J, 0 <= P[i,j]) and forall(i in I, sum(j in J, P[i,j]) == a[i]) and forall(j in J, sum(i in I, P[i,j]) == b[j]) and forall(i in I, j in J, f[i] + g[j] <= C[i,j]) and (cost(P) == value(f, g)) and forall(Q in R[I, J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == f[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g)))':
      'potentials f + c and g - c are as good: with another total than 1 no Q is left',
    'exists(P in R[I, J], f in R[I], g in R[J], forall(i in I, j in J, 0 <= P[i,j]) and forall(i in I, sum(j in J, P[i,j]) == a[i]) and forall(j in J, sum(i in I, P[i,j]) == b[j]) and forall(i in I, j in J, f[i] + g[j] <= C[i,j]) and (cost(P) == value(f, g)) and forall(Q in R[I, J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) < b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g)))':
      'the other marginal gives Q the total mass 1: not all sums can lie on the same side of a probability vector, and nothing is claimed of Q',
    'exists(P in R[I, J], f in R[I], g in R[J], forall(i in I, j in J, 0 <= P[i,j]) and forall(i in I, sum(j in J, P[i,j]) == a[i]) and forall(j in J, sum(i in I, P[i,j]) == b[j]) and forall(i in I, j in J, f[i] + g[j] <= C[i,j]) and (cost(P) == value(f, g)) and forall(Q in R[I, J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) > b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g)))':
      'the other marginal gives Q the total mass 1: not all sums can lie on the same side of a probability vector, and nothing is claimed of Q',
    'exists(P in R[I, J], f in R[I], g in R[J], forall(i in I, j in J, 0 <= P[i,j]) and forall(i in I, sum(j in J, P[i,j]) == a[i]) and forall(j in J, sum(i in I, P[i,j]) == b[j]) and forall(i in I, j in J, f[i] + g[j] <= C[i,j]) and (cost(P) == value(f, g)) and forall(Q in R[I, J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, max(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g)))':
      'each sum is at least the largest entry, and the totals are both 1: they agree, and fewer plans Q are left',
    'exists(P in R[I, J], f in R[I], g in R[J], forall(i in I, j in J, 0 <= P[i,j]) and forall(i in I, sum(j in J, P[i,j]) == a[i]) and forall(j in J, sum(i in I, P[i,j]) == b[j]) and forall(i in I, j in J, f[i] + g[j] <= C[i,j]) and (cost(P) == value(f, g)) and forall(Q in R[I, J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == g[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g)))':
      'potentials f + c and g - c are as good: with another total than 1 no Q is left',
    'exists(P in R[I, J], f in R[I], g in R[J], forall(i in I, j in J, 0 <= P[i,j]) and forall(i in I, sum(j in J, P[i,j]) == a[i]) and forall(j in J, sum(i in I, P[i,j]) == b[j]) and forall(i in I, j in J, f[i] + g[j] <= C[i,j]) and (cost(P) == value(f, g)) and forall(Q in R[I, J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(Q) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g)))':
      'both sides are the same',
    'exists(P in R[I, J], f in R[I], g in R[J], forall(i in I, j in J, 0 <= P[i,j]) and forall(i in I, sum(j in J, P[i,j]) == a[i]) and forall(j in J, sum(i in I, P[i,j]) == b[j]) and forall(i in I, j in J, f[i] + g[j] <= C[i,j]) and (cost(P) == value(f, g)) and forall(Q in R[I, J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(P)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g)))':
      'both sides are the same',
    'exists(P in R[I, J], f in R[I], g in R[J], forall(i in I, j in J, 0 <= P[i,j]) and forall(i in I, sum(j in J, P[i,j]) == a[i]) and forall(j in J, sum(i in I, P[i,j]) == b[j]) and forall(i in I, j in J, f[i] + g[j] <= C[i,j]) and (cost(P) == value(f, g)) and forall(Q in R[I, J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] < C[i,j]), value(u, v) <= value(f, g)))':
      'fewer potentials u and v: weaker',
    'exists(P in R[I, J], f in R[I], g in R[J], forall(i in I, j in J, 0 <= P[i,j]) and forall(i in I, sum(j in J, P[i,j]) == a[i]) and forall(j in J, sum(i in I, P[i,j]) == b[j]) and forall(i in I, j in J, f[i] + g[j] <= C[i,j]) and (cost(P) == value(f, g)) and forall(Q in R[I, J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] == C[i,j]), value(u, v) <= value(f, g)))':
      'fewer potentials u and v: weaker',
    'exists(P in R[I, J], f in R[I], g in R[J], forall(i in I, j in J, 0 <= P[i,j]) and forall(i in I, sum(j in J, P[i,j]) == a[i]) and forall(j in J, sum(i in I, P[i,j]) == b[j]) and forall(i in I, j in J, f[i] + g[j] <= C[i,j]) and (cost(P) == value(f, g)) and forall(Q in R[I, J], forall(i in I, j in J, 1 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g)))':
      'no plan has all entries at least 1 unless it is a single entry: less is claimed',
  },
  'kantorovich-duality/c-transform-raise': {
    '(value(f, transform(f)) - value(f, g) == sum(j in J, b[j]*(min(i in I, C[i,j] - f[i]) - g[j]))) and (value(f, array(j in J, g[j] + delta(j, l)*(transform(f)[l] - g[j]))) - value(f, g) == b[l]*(min(i in I, C[i,l] - f[i]) - g[l]))':
      'the sign vanishes in an absolute value or a square, or before 0',
    '(value(f, transform(f)) - value(f, g) == sum(j in J, b[j]*(min(i in I, C[i,j] - f[i]) - g[j]))) and (value(f, array(j in J, g[j] + delta(j, l)*(transform(f)[j] - g[l]))) - value(f, g) == b[l]*(min(i in I, C[i,l] - f[i]) - g[l]))':
      'the sign vanishes in an absolute value or a square, or before 0',
  },
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
  'derivative-unique/unique': {
    'forall(a in M, b in N, H[a,b] == H[a,b])': 'both sides are the same',
    'forall(a in M, b in N, J[a,b] == J[a,b])': 'both sides are the same',
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
  'kantorovich-duality/c-transform-feasible': {
    'forall(i in I, j in J, f[i] + transform(array(i1 in I, f[i]))[j] <= C[i,j]) and forall(j in J, g[j] <= transform(f)[j])':
      'f_i cancels: min over k of C_kj is at most C_ij',
  },
  'kantorovich-duality/metric-form': {
    'exists(P in R[X, X], h in R[X], forall(x in X, y in X, 0 <= P[y,y]) and forall(x in X, sum(y in X, P[x,y]) == mu[x]) and forall(y in X, sum(x in X, P[x,y]) == nu[y]) and forall(x in X, y in X, h[x] - h[y] <= d[x,y]) and (sum(x in X, sum(y in X, d[x,y]*P[x,y])) == sum(x in X, (mu[x] - nu[x])*h[x])) and forall(u in R[X], forall(x in X, y in X, u[x] - u[y] <= d[x,y]), sum(x in X, (mu[x] - nu[x])*u[x]) <= sum(x in X, (mu[x] - nu[x])*h[x])))':
      'less is claimed of P',
    'exists(P in R[X, X], h in R[X], forall(x in X, y in X, 0 <= P[x,x]) and forall(x in X, sum(y in X, P[x,y]) == mu[x]) and forall(y in X, sum(x in X, P[x,y]) == nu[y]) and forall(x in X, y in X, h[x] - h[y] <= d[x,y]) and (sum(x in X, sum(y in X, d[x,y]*P[x,y])) == sum(x in X, (mu[x] - nu[x])*h[x])) and forall(u in R[X], forall(x in X, y in X, u[x] - u[y] <= d[x,y]), sum(x in X, (mu[x] - nu[x])*u[x]) <= sum(x in X, (mu[x] - nu[x])*h[x])))':
      'less is claimed of P',
    'exists(P in R[X, X], h in R[X], forall(x in X, y in X, 0 <= P[x,y]) and forall(x in X, sum(y in X, P[x,y]) == mu[x]) and forall(y in X, sum(x in X, P[x,y]) == nu[y]) and forall(x in X, y in X, h[x] - h[y] <= d[x,y]) and (sum(x in X, sum(y in X, d[x,y]*P[x,y])) == sum(x in X, (mu[x] - nu[x])*h[x])) and forall(u in R[X], forall(x in X, y in X, u[x] - u[y] < d[x,y]), sum(x in X, (mu[x] - nu[x])*u[x]) <= sum(x in X, (mu[x] - nu[x])*h[x])))':
      'fewer functions u: weaker',
    'exists(P in R[X, X], h in R[X], forall(x in X, y in X, 0 <= P[x,y]) and forall(x in X, sum(y in X, P[x,y]) == mu[x]) and forall(y in X, sum(x in X, P[x,y]) == nu[y]) and forall(x in X, y in X, h[x] - h[y] <= d[x,y]) and (sum(x in X, sum(y in X, d[x,y]*P[x,y])) == sum(x in X, (mu[x] - nu[x])*h[x])) and forall(u in R[X], forall(x in X, y in X, u[x] - u[y] == d[x,y]), sum(x in X, (mu[x] - nu[x])*u[x]) <= sum(x in X, (mu[x] - nu[x])*h[x])))':
      'fewer functions u: weaker',
    'exists(P in R[X, X], h in R[X], forall(x in X, y in X, 0 <= P[x,y]) and forall(x in X, sum(y in X, P[x,y]) == mu[x]) and forall(y in X, sum(x in X, P[x,y]) == nu[y]) and forall(x in X, y in X, h[x] - h[y] <= d[x,y]) and (sum(x in X, sum(y in X, d[x,y]*P[x,y])) == sum(x in X, (mu[x] - nu[x])*h[x])) and forall(u in R[X], forall(x in X, y in X, u[x] - u[y] >= d[x,y]), sum(x in X, (mu[x] - nu[x])*u[x]) <= sum(x in X, (mu[x] - nu[x])*h[x])))':
      'd_xy <= u_x - u_y for all pairs, and d_xy + d_yx >= d_xx = 0, give equality: fewer functions u',
    'exists(P in R[X, X], h in R[X], forall(x in X, y in X, 0 <= P[x,y]) and forall(x in X, sum(y in X, P[x,y]) == mu[x]) and forall(y in X, sum(x in X, P[x,y]) == nu[y]) and forall(x in X, y in X, h[x] - h[y] <= d[x,y]) and (sum(x in X, sum(y in X, d[x,y]*P[x,y])) == sum(x in X, (mu[x] - nu[x])*h[x])) and forall(u in R[X], forall(x in X, y in X, u[x] - u[y] <= d[x,y]), sum(x in X, (mu[x] - nu[x])*u[x]) <= sum(x in X, (mu[x] - nu[x])*u[x])))':
      'both sides are the same',
  },
  'arithmetic-geometric-mean/weighted': {
    'sum(i in I, w[i]*log(x[i])) <= sum(i in I, w[i]*x[i])': 'log(x) <= x',
    'tanh(sum(i in I, w[i]*log(x[i]))) <= sum(i in I, w[i]*x[i])':
      'tanh(y) <= exp(y): weaker than the statement',
    'exp(sum(i in I, w[i]*log(x[i]))) <= sum(i in I, w[i] + x[i])':
      'a mean of positive numbers is at most their sum',
  },
  'arithmetic-geometric-mean/product': {
    'prod(i in I, x[i]) <= (sum(i in I, x[i])*card(I))^card(I)': 'a larger right side',
  },
  'arithmetic-geometric-mean/two': {
    'sqrt(a*b) <= (a + b)*2': 'a larger right side',
  },
  'cauchy-schwarz/squared': {
    'sum(i in I, -(u[i]*v[i]))^2 <= sum(i in I, u[i]^2)*sum(i in I, v[i]^2)': 'the sign vanishes in a square',
  },
  'cauchy-schwarz/norms': {
    'sum(i in I, -(u[i]*v[i])) <= sqrt(sum(i in I, u[i]^2))*sqrt(sum(i in I, v[i]^2))':
      '-u in the place of u has the same norm',
  },
  'cauchy-schwarz/random variables': {
    'E(w in Omega, -(X[w]*Y[w]))^2 <= E(w in Omega, X[w]^2)*E(w in Omega, Y[w]^2)':
      'the sign vanishes in a square',
  },
  'log-at-most-linear/bound': {
    'log(t) <= t + 1': 'a larger right side',
  },
  'log-at-most-linear/strict': {
    'log(t) < t + 1': 'a larger right side',
  },
  'young/numbers': {
    '-(a*b) <= c/2*a^2 + 1/(2*c)*b^2': '-a in the place of a has the same square',
    'a*b <= c*2*a^2 + 1/(2*c)*b^2': 'a larger right side',
    'a*b <= c/2*a^2 + 2/(2*c)*b^2': 'a larger right side',
  },
  'young/sums': {
    'sum(i in I, -(u[i]*v[i])) <= c/2*sum(i in I, u[i]^2) + 1/(2*c)*sum(i in I, v[i]^2)':
      '-u in the place of u has the same squares',
    'sum(i in I, u[i]*v[i]) <= c*2*sum(i in I, u[i]^2) + 1/(2*c)*sum(i in I, v[i]^2)': 'a larger right side',
    'sum(i in I, u[i]*v[i]) <= c/2*sum(i in I, u[i]^2) + 2/(2*c)*sum(i in I, v[i]^2)': 'a larger right side',
  },
  'quadratic-upper-bound/bound': {
    'f(y) <= f(x) + sum(i in I, grad(x)[i]*(y[i] - x[i])) + L*2*sum(i in I, (y[i] - x[i])^2)':
      'a larger right side: weaker than the statement',
  },
  'quadratic-upper-bound/gradient step': {
    'f(array(i in I, x[i] - eta*grad(x)[i])) <= f(x) - eta*(-1 - L*eta/2)*sum(i in I, grad(x)[i]^2)':
      'a larger right side: weaker than the statement',
    'f(array(i in I, x[i] - eta*grad(x)[i])) <= f(x) - eta*(1 - L*eta*2)*sum(i in I, grad(x)[i]^2)':
      'a larger right side: weaker than the statement',
  },
  'sine-and-cosine/cosine bounded': {
    'cos(t) <= 1': 'weaker than the statement, or the same for the sine',
    'relu(cos(t)) <= 1': 'weaker than the statement, or the same for the sine',
    'abs(sin(t)) <= 1': 'weaker than the statement, or the same for the sine',
    'abs(cos(t)) <= 2': 'weaker than the statement, or the same for the sine',
  },
  'sine-and-cosine/sine below its argument': {
    'sin(t) <= t': 'weaker than the statement, or what is declared of t',
    'abs(t) <= t': 'weaker than the statement, or what is declared of t',
  },
  'sine-and-cosine/sine nonnegative': {
    '0 <= t': 'weaker than the statement, or what is declared of t',
  },
  'sine-and-cosine/sine positive': {
    '0 < t': 'weaker than the statement, or what is declared of t',
  },
  'softmax-cross-entropy-convexity/convexity': {
    'forall(s in R, 0 <= s, s < 1, l(y, array(k in K, (1 - s)*z[k] + s*w[k])) <= (1 - s)*l(y, z) + s*l(y, w))':
      'a condition more: weaker than the statement',
    'forall(s in R, 1 <= s, s <= 1, l(y, array(k in K, (1 - s)*z[k] + s*w[k])) <= (1 - s)*l(y, z) + s*l(y, w))':
      'a condition more: weaker than the statement',
  },
  'softmax-cross-entropy-convexity/hessian': {
    'forall(k in K, i in K, D(p(array(i1 in K, z[i1] + delta(i1, i)*(t - z[i1])))[k] - y[k], t = z[i]) == H(z)[k,i])':
      'off the entry i, delta is 0',
  },
  'softmax-cross-entropy-convexity/constants are in the kernel': {
    'forall(k in K, sum(i in K, H(w)[k,i]*v[i]) == 0)': 'the kernel is the same at all logits',
    'forall(k in K, sum(i in K, H(array(i1 in K, z[i]))[k,i]*v[i]) == 0)':
      'the kernel is the same at all logits',
    'forall(k in K, sum(i in K, H(z)[k,i]*v[k]) == 0)': 'the rows of the Hessian sum to 0',
  },
  'softmax-cross-entropy-convexity/linear models': {
    'forall(s in R, 0 <= s, s == 1, F(array(k in K, m in J, (1 - s)*W[k,m] + s*V[k,m]), array(k in K, (1 - s)*b[k] + s*d[k])) <= (1 - s)*F(W, b) + s*F(V, d))':
      'a condition more: weaker than the statement',
    'forall(s in R, 1 <= s, s <= 1, F(array(k in K, m in J, (1 - s)*W[k,m] + s*V[k,m]), array(k in K, (1 - s)*b[k] + s*d[k])) <= (1 - s)*F(W, b) + s*F(V, d))':
      'a condition more: weaker than the statement',
  },
  'softmax-cross-entropy-convexity/never strictly': {
    'F(array(k in K, m in J, W[k,m] - c[m]), array(k in K, b[k] + shift)) == F(W, b)':
      'the statement for the opposite row or number',
    'F(array(k in K, m in J, W[k,m] + c[m]), array(k in K, b[k] - shift)) == F(W, b)':
      'the statement for the opposite row or number',
  },
  'softmax-cross-entropy-convexity/positive loss': {
    '0 < F(V, b)': 'the statement at other parameters',
    '0 < F(W, y)': 'the statement at other parameters',
  },
  'softmax-cross-entropy-convexity/not attained without biases': {
    'exists(t in positive, F(array(k in K, q in J, t*V[k,q]), array(k in K, 0)) < F(W, array(k in K, 1)))':
      'one number added to all biases changes nothing',
  },
  'softmax-cross-entropy-convexity/one class': {
    'F(V, b) == 0': 'the statement at other parameters',
    'F(W, d) == 0': 'the statement at other parameters',
  },
  'softmax-cross-entropy-convexity/two layers not convex': {
    '-(1/2*net(1, 1)) + 1/2*net(-1, -1) < net(0, 0)':
      'the loss is not negative, so the left side is at most what it was',
    '1/2*net(1, 1) - 1/2*net(-1, -1) < net(0, 0)':
      'the loss is not negative, so the left side is at most what it was',
    '1/3*net(1, 1) + 1/2*net(-1, -1) < net(0, 0)':
      'the loss is not negative, so the left side is at most what it was',
    '1/2*net(1, 2) + 1/2*net(-1, -1) < net(0, 0)': 'the loss falls with the product of the weights',
    '1/2*net(1, 1) + 1/3*net(-1, -1) < net(0, 0)':
      'the loss is not negative, so the left side is at most what it was',
    '1/2*net(1, 1) + 1/2*net(-2, -1) < net(0, 0)': 'the loss falls with the product of the weights',
    '1/2*net(1, 1) + 1/2*net(-1, -2) < net(0, 0)': 'the loss falls with the product of the weights',
    '1/2*net(1, 1) + 1/2*net(-1, -1) < net(1, 0)':
      'the middle is log card(K) as long as one of the weights is 0',
    '1/2*net(2, 1) + 1/2*net(-1, -1) < net(0, 0)':
      'the middle is log card(K) as long as one of the weights is 0, and the loss falls with the product of the weights',
    '1/2*net(1, 1) + 1/2*net(-1, -1) < net(0, 1)':
      'the middle is log card(K) as long as one of the weights is 0, and the loss falls with the product of the weights',
  },
  'polyak-lojasiewicz-linear-rate/linear rate': {
    'forall(k in nat, f(x[k]) - fstar <= (1 + mu/L)^k*(f(start) - fstar))':
      'f - fstar is nonnegative and the factor larger: weaker than the statement',
  },
  'polyak-lojasiewicz-linear-rate/stationary points are global': {
    'forall(u in R[I], f(u) <= f(u))': 'both sides are the same',
    'forall(u in R[I], f(start) <= f(start))': 'both sides are the same',
  },
  'polyak-lojasiewicz-linear-rate/strongly convex functions': {
    'forall(u in R[I], mu*(f(u) - fstar) <= 1/2 + sum(i in I, grad(u)[i]^2))':
      'a larger right side: weaker than the statement',
    'forall(u in R[I], mu*(f(u) - fstar) <= 2/2*sum(i in I, grad(u)[i]^2))':
      'a larger right side: weaker than the statement',
  },
  'polyak-lojasiewicz-linear-rate/least squares gradient': {
    'forall(j in J, D(loss(array(i1 in J, w[i1] + delta(i1, j)*(t - w[i1]))), t = w[j]) == sum(r in Q, s[r]*V[r,j]*residual(w)[r]))':
      'off the entry j, delta is 0',
  },
  'polyak-lojasiewicz-linear-rate/least squares minimum': {
    'exists(v in R[J], (loss(v) == least) and forall(u in R[J], loss(v) <= loss(v)))':
      'both sides are the same',
    'exists(v in R[J], (loss(v) == least) and forall(u in R[J], loss(v) <= loss(w)))': 'the statement at w',
  },
  'polyak-lojasiewicz-linear-rate/least squares': {
    'mu*(loss(w)*(-least)) <= 1/2*sum(j in J, D(loss(array(i1 in J, w[i1] + delta(i1, j)*(t - w[j]))), t = w[j])^2)':
      'a larger right side, or a left side that is not positive',
    'mu*(loss(w) - least) <= 1*2*sum(j in J, D(loss(array(i1 in J, w[i1] + delta(i1, j)*(t - w[j]))), t = w[j])^2)':
      'a larger right side, or a left side that is not positive',
  },
  'polyak-lojasiewicz-linear-rate/least squares rate': {
    'forall(k in nat, loss(y[k]) - least <= (2 - mu/L)^(2*k)*(loss(w) - least))':
      'the gap is nonnegative and the factor larger: weaker than the statement',
  },
  'polyak-lojasiewicz-linear-rate/quadratics with the best step': {
    'forall(k in nat, sum(i in I, e[k,i]^2) <= ((-L - mu)/(L + mu))^(2*k)*sum(i in I, start[i]^2))':
      'the factor is larger: weaker than the statement',
    'forall(k in nat, sum(i in I, e[k,i]^2) <= ((L - mu)/(mu + mu))^(2*k)*sum(i in I, start[i]^2))':
      'the factor is larger: weaker than the statement',
  },
  'polyak-lojasiewicz-linear-rate/sine example minimum': {
    'forall(t in R, slope(0) <= g(t))': '0 is the minimum',
    'forall(t in R, g(0) <= g(L))': '0 is the minimum',
    'forall(t in R, g(0) <= g(mu))': '0 is the minimum',
  },
  'polyak-lojasiewicz-linear-rate/sine example not convex': {
    '1/2*g(1) + 1/2*g(2) < g(1/2*1 + 2/2*2)': 'the mean is 4.8; the example is larger from 3/2 on',
    '1/2*g(1) + 1/2*g(2) < g(1/2*1 + 1*2*2)': 'the mean is 4.8; the example is larger from 3/2 on',
    '1/2*g(1) + 1/2*g(2) < g(1/2*2 + 1/2*2)': 'the mean is 4.8; the example is larger from 3/2 on',
    '1/2*g(1) + 1/2*g(2) < g(2/2*1 + 1/2*2)': 'the mean is 4.8; the example is larger from 3/2 on',
    '1/2*g(1) + 1/2*g(2) < g(1/2 + 1 + 1/2*2)': 'the mean is 4.8; the example is larger from 3/2 on',
    '1/2*g(1) + 1/2*slope(2) < g(1/2*1 + 1/2*2)': 'a smaller left side: weaker than the statement',
    '1/2*g(1) + 1/3*g(2) < g(1/2*1 + 1/2*2)': 'a smaller left side: weaker than the statement',
    '1/3*g(1) + 1/2*g(2) < g(1/2*1 + 1/2*2)': 'a smaller left side: weaker than the statement',
    '1/2*g(1)*(1/2*g(2)) < g(1/2*1 + 1/2*2)': '3.12/2 times 6.48/2 is 5.06, less than g(3/2) = 5.235',
    '1/2*g(1) - 1/2*g(2) < g(1/2*1 + 1/2*2)': 'a smaller left side: weaker than the statement',
    '-(1/2*g(1)) + 1/2*g(2) < g(1/2*1 + 1/2*2)': 'a smaller left side: weaker than the statement',
    '1/2*g(1) + 1/2*g(2) < g(1*2*1 + 1/2*2)': 'the example is larger at 2 and at 3, too',
    '1/2*g(1) + 1/2*g(2) < g(1/2*1 + (1/2 + 2))': 'the example is larger at 2 and at 3, too',
    '1/2*g(1) + 1/2*g(2) < g(1/2*1 + 1/2*3)': 'the example is larger at 2 and at 3, too',
  },
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
  },
  'exponential-at-least-linear/bound': {
    '-1 + t <= exp(t)': 'below 1 + t, or for t >= 0 above exp(-t): weaker than the statement',
    '1*t <= exp(t)': 'below 1 + t, or for t >= 0 above exp(-t): weaker than the statement',
  },
  'exponential-at-least-linear/second order': {
    'exp(-t) <= 1 - t + t*2/2': 'below 1 + t, or for t >= 0 above exp(-t): weaker than the statement',
  },
  'softmax-cross-entropy-convexity/tends to zero': {
    'forall(eps in positive, exists(T in positive, forall(t in R, T < t, F(array(k in K, q in J, t*V[k,q]), array(k in K, t*d[k])) < eps)))':
      'a condition more: weaker than the statement',
  },
  'polyak-lojasiewicz-linear-rate/sine example smooth': {
    'forall(t in R, u in R, abs(slope(t) - slope(u)) <= 9*abs(t - u))':
      'a larger right side: weaker than the statement',
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
  'backdoor-adjustment/inverse propensity weighting': {
    'effect == sum(u in U, sum(z in Z, max(a in X, sum(b in Y, pu[u]*pz[u,z]*px[u,z,a]*py[a,u,z,b]*delta(a, x)*delta(b, y)/propensity[z]))))':
      'of nonnegative terms one alone is not 0: the sum is the maximum',
    'effect == sum(u in U, sum(z in Z, sum(a in X, max(b in Y, pu[u]*pz[u,z]*px[u,z,a]*py[a,u,z,b]*delta(a, x)*delta(b, y)/propensity[z]))))':
      'of nonnegative terms one alone is not 0: the sum is the maximum',
    'effect == sum(u in U, sum(z in Z, sum(a in X, sum(b in Y, pu[u]*pz[u,z]*px[u,z,x]*py[a,u,z,b]*delta(a, x)*delta(b, y)/propensity[z]))))':
      'the delta vanishes unless a = x',
    'effect == sum(u in U, sum(z in Z, sum(a in X, sum(b in Y, pu[u]*pz[u,z]*px[u,z,a]*py[x,u,z,b]*delta(a, x)*delta(b, y)/propensity[z]))))':
      'the delta vanishes unless a = x',
    'effect == sum(u in U, sum(z in Z, sum(a in X, sum(b in Y, pu[u]*pz[u,z]*px[u,z,a]*py[a,u,z,y]*delta(a, x)*delta(b, y)/propensity[z]))))':
      'the delta vanishes unless b = y',
  },
  'backdoor-adjustment/truncated factorisation': {
    'effect == sum(u in U, sum(z in Z, max(a in X, pu[u]*pz[u,z]*delta(a, x)*py[a,u,z,y])))':
      'of nonnegative terms one alone is not 0: the sum is the maximum',
    'effect == sum(u in U, sum(z in Z, sum(a in X, pu[u]*pz[u,z]*delta(a, x)*py[x,u,z,y])))':
      'the delta vanishes unless a = x',
  },
  'kullback-leibler-nonnegative/pointwise': {
    'a - b - (sqrt(a) - sqrt(b))^2 <= a*(ln(a) - ln(b))': 'a square subtracted: weaker than the statement',
    '-a - b + (sqrt(a) - sqrt(b))^2 <= a*(ln(a) - ln(b))': 'a >= 0 subtracted: weaker than the statement',
    'a - b + (sqrt(b) - sqrt(b))^2 <= a*(ln(a) - ln(b))': 'without the square: weaker than the statement',
    'a - b + (sqrt(a) - sqrt(a))^2 <= a*(ln(a) - ln(b))': 'without the square: weaker than the statement',
  },
  'kullback-leibler-nonnegative/Hellinger distance': {
    'max(k in K, (sqrt(q[k]) - sqrt(p[k]))^2) <= sum(k in K, q[k]*(ln(q[k]) - ln(p[k])))':
      'one square is at most the sum of them: weaker than the statement',
    'sum(k in K, (sqrt(p[k]) - sqrt(p[k]))^2) <= sum(k in K, q[k]*(ln(q[k]) - ln(p[k])))':
      'the left side is 0: weaker than the statement',
    'sum(k in K, (sqrt(q[k]) - sqrt(q[k]))^2) <= sum(k in K, q[k]*(ln(q[k]) - ln(p[k])))':
      'the left side is 0: weaker than the statement',
    'sum(k in K, (sqrt(q[k]) - sqrt(p[k]))^3) <= sum(k in K, q[k]*(ln(q[k]) - ln(p[k])))':
      'the roots are at most 1, so that |x|^3 <= x^2: weaker than the statement',
    'sum(k in K, (sqrt(q[k]) - sqrt(p[k]))^2) <= sum(k in K, q[k]*(-ln(q[k]) - ln(p[k])))':
      'ln <= 0 on [0,1]: the right side grows',
  },
  'kullback-leibler-nonnegative/nonnegative': {
    '0 <= max(k in K, q[k]*(ln(q[k]) - ln(p[k])))': 'not all terms of a sum >= 0 are negative',
    '0 <= sum(k in K, q[k]*(-ln(q[k]) - ln(p[k])))': 'ln <= 0 on [0,1]: all terms are nonnegative',
    '0 <= sum(k in K, q[k]*(ln(p[k]) - ln(p[k])))': 'ln p - ln p = 0',
    '0 <= sum(k in K, q[k]*(ln(q[k]) - ln(q[k])))': 'ln q - ln q = 0',
  },
  'kullback-leibler-nonnegative/zero for equal laws only': {
    'forall(k in K, p[k] == p[k])': 'both sides are the same',
    'forall(k in K, q[k] == q[k])': 'both sides are the same',
  },
  'donsker-varadhan-gibbs/Gibbs measure': {
    'forall(k in K, 0 <= P[k]) and (sum(k in K, G[k]) == 1) and forall(k in K, P[k] == 0, G[k] == 0) and forall(k in K, G[k] == 0, P[k] == 0)':
      'P and Q are probabilities, too',
    'forall(k in K, 0 <= Q[k]) and (sum(k in K, G[k]) == 1) and forall(k in K, P[k] == 0, G[k] == 0) and forall(k in K, G[k] == 0, P[k] == 0)':
      'P and Q are probabilities, too',
    'forall(k in K, 0 <= G[k]) and (sum(k in K, P[k]) == 1) and forall(k in K, P[k] == 0, G[k] == 0) and forall(k in K, G[k] == 0, P[k] == 0)':
      'P and Q are probabilities, too',
    'forall(k in K, 0 <= G[k]) and (sum(k in K, Q[k]) == 1) and forall(k in K, P[k] == 0, G[k] == 0) and forall(k in K, G[k] == 0, P[k] == 0)':
      'P and Q are probabilities, too',
    'forall(k in K, 0 <= G[k]) and (sum(k in K, G[k]) == 1) and forall(k in K, P[k] < 0, G[k] == 0) and forall(k in K, G[k] == 0, P[k] == 0)':
      'no probability is negative',
    'forall(k in K, 0 <= G[k]) and (sum(k in K, G[k]) == 1) and forall(k in K, P[k] == 0, P[k] == 0) and forall(k in K, G[k] == 0, P[k] == 0)':
      'what is assumed is concluded',
    'forall(k in K, 0 <= G[k]) and (sum(k in K, G[k]) == 1) and forall(k in K, P[k] == 0, G[k] == 0) and forall(k in K, G[k] < 0, P[k] == 0)':
      'no probability is negative',
    'forall(k in K, 0 <= G[k]) and (sum(k in K, G[k]) == 1) and forall(k in K, P[k] == 0, G[k] == 0) and forall(k in K, P[k] == 0, P[k] == 0)':
      'what is assumed is concluded',
  },
  'donsker-varadhan-gibbs/upper bound': {
    'sum(k in K, Q[k]*phi[k]) - KL(Q, P) <= sum(j in K, P[j]*exp(phi[j]))':
      'x >= log x: weaker than the statement',
    'sum(k in K, Q[k]*phi[k]) - KL(Q, P) <= exp(sum(j in K, P[j]*exp(phi[j])))':
      'exp x >= log x: weaker than the statement',
    'sum(k in K, Q[k]*phi[k]) - KL(Q, P) <= log(sum(j in K, P[j] + exp(phi[j])))':
      'the sum is larger: p + e >= p e for 0 <= p <= 1',
    'sum(k in K, Q[k]*phi[k]) - KL(Q, P) <= log(sum(j in K, Q[j]*exp(phi[j])))':
      'E_Q phi <= log E_Q e^phi by Jensen, and KL >= 0',
  },
  'donsker-varadhan-gibbs/zero at the Gibbs measure only': {
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, G[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'both sides are the same',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == Q[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'both sides are the same',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] < G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'both laws sum to one: what is assumed never holds',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] > G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'both laws sum to one: what is assumed never holds',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, G[k]*phi[k]) - KL(Q, P)) == 0)':
      'Q and G are the same here',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(G, P)) == 0)':
      'Q and G are the same here',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) < 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'the gap is never negative',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'the gap is never negative: equivalent',
    'forall(sum(j in K, P[j]*exp(phi[j])) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'x > log x: what is assumed never holds',
    'forall(exp(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'exp x > log x: what is assumed never holds',
    'forall(log(sum(j in K, P[j] + exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'the sum is larger than E_P e^phi: what is assumed never holds',
    'forall(log(sum(j in K, Q[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'then KL(Q||P) = 0, and phi is constant where Q > 0 by Jensen: Q = P = G',
  },
  'discounted-equation/dual uniqueness': {
    'forall(s in S, f[s] == f[s])': 'both sides are the same',
    'forall(s in S, d[s] == d[s])': 'both sides are the same',
  },
  'discounted-equation/uniqueness': {
    'forall(s in S, y[s] == y[s])': 'both sides are the same',
    'forall(s in S, x[s] == x[s])': 'both sides are the same',
  },
  'evolutionary-stability-replicator/no gain in a zero-sum game': {
    'payoff(p, x) + payoff(x, x) == 0':
      'x plays nothing against itself: payoff(x, x) = 0 for an antisymmetric A',
  },
  'evolutionary-stability-replicator/stability': {
    'forall(q in R[I], forall(i in I, 0 < q[i]), sum(i in I, q[i]) == 1, payoff(q, p) <= payoff(p, p)) and forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, 0 < distance(q), payoff(q, p) == payoff(p, p), payoff(q, q) < payoff(p, q))':
      'one more restriction on the strategies: weaker than the statement',
    'forall(q in R[I], forall(i in I, 1 <= q[i]), sum(i in I, q[i]) == 1, payoff(q, p) <= payoff(p, p)) and forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, 0 < distance(q), payoff(q, p) == payoff(p, p), payoff(q, q) < payoff(p, q))':
      'one more restriction on the strategies: weaker than the statement',
    'forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, payoff(q, p) <= payoff(p, p)) and forall(q in R[I], forall(i in I, 0 < q[i]), sum(i in I, q[i]) == 1, 0 < distance(q), payoff(q, p) == payoff(p, p), payoff(q, q) < payoff(p, q))':
      'one more restriction on the strategies: weaker than the statement',
    'forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, payoff(q, p) <= payoff(p, p)) and forall(q in R[I], forall(i in I, 1 <= q[i]), sum(i in I, q[i]) == 1, 0 < distance(q), payoff(q, p) == payoff(p, p), payoff(q, q) < payoff(p, q))':
      'one more restriction on the strategies: weaker than the statement',
    'forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, payoff(q, p) <= payoff(p, p)) and forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, 1 < distance(q), payoff(q, p) == payoff(p, p), payoff(q, q) < payoff(p, q))':
      'one more restriction on the strategies: weaker than the statement',
  },
  'evolutionary-stability-replicator/superiority': {
    'exists(radius in positive, forall(x in R[I], forall(i in I, 0 < x[i]), sum(i in I, x[i]) == 1, 0 < distance(x), distance(x) <= radius, payoff(x, x) < payoff(p, x)))':
      'one more restriction on the strategies: weaker than the statement',
    'exists(radius in positive, forall(x in R[I], forall(i in I, 1 <= x[i]), sum(i in I, x[i]) == 1, 0 < distance(x), distance(x) <= radius, payoff(x, x) < payoff(p, x)))':
      'one more restriction on the strategies: weaker than the statement',
    'exists(radius in positive, forall(x in R[I], forall(i in I, 0 <= x[i]), sum(i in I, x[i]) == 1, 1 < distance(x), distance(x) <= radius, payoff(x, x) < payoff(p, x)))':
      'one more restriction on the strategies: weaker than the statement',
    'exists(radius in positive, forall(x in R[I], forall(i in I, 0 <= x[i]), sum(i in I, x[i]) == 1, 0 < distance(x), distance(x) < radius, payoff(x, x) < payoff(p, x)))':
      'one more restriction on the strategies: weaker than the statement',
  },
  'gradient-unique/unique': {
    'forall(a in K, b in L, H[a,b] == H[a,b])': 'both sides are the same',
    'forall(a in K, b in L, G[a,b] == G[a,b])': 'both sides are the same',
  },
  'performance-difference-lemma/occupancy': {
    'exists(d in R[S], forall(t in S, (1 - gamma)*rho[t] == d[t] - gamma*sum(s in S, d[s]*sum(a in A, policy[s,a]*P[s,a,t]))) and forall(s in S, 0 <= d[s]) and (sum(s in S, rho[s]) == 1) and forall(f in R[S], forall(t in S, (1 - gamma)*rho[t] == f[t] - gamma*sum(s in S, f[s]*sum(a in A, policy[s,a]*P[s,a,t]))), forall(s in S, f[s] == d[s])))':
      'rho is a probability vector, too',
    'exists(d in R[S], forall(t in S, (1 - gamma)*rho[t] == d[t] - gamma*sum(s in S, d[s]*sum(a in A, policy[s,a]*P[s,a,t]))) and forall(s in S, 0 <= d[s]) and (sum(s in S, d[s]) == 1) and forall(f in R[S], forall(t in S, (1 - gamma)*rho[t] == f[t] - gamma*sum(s in S, f[s]*sum(a in A, policy[s,a]*P[s,a,t]))), forall(s in S, d[s] == d[s])))':
      'both sides are the same',
    'exists(d in R[S], forall(t in S, (1 - gamma)*rho[t] == d[t] - gamma*sum(s in S, d[s]*sum(a in A, policy[s,a]*P[s,a,t]))) and forall(s in S, 0 <= d[s]) and (sum(s in S, d[s]) == 1) and forall(f in R[S], forall(t in S, (1 - gamma)*rho[t] == f[t] - gamma*sum(s in S, f[s]*sum(a in A, policy[s,a]*P[s,a,t]))), forall(s in S, f[s] == f[s])))':
      'both sides are the same',
  },
  'performance-difference-lemma/value': {
    'exists(V in R[S], forall(s in S, sum(a in A, policy[s,a]*Q(V)[s,a]) == V[s]) and forall(U in R[S], forall(s in S, sum(a in A, policy[s,a]*Q(U)[s,a]) == U[s]), forall(s in S, V[s] == V[s])))':
      'both sides are the same',
    'exists(V in R[S], forall(s in S, sum(a in A, policy[s,a]*Q(V)[s,a]) == V[s]) and forall(U in R[S], forall(s in S, sum(a in A, policy[s,a]*Q(U)[s,a]) == U[s]), forall(s in S, U[s] == U[s])))':
      'both sides are the same',
  },
  'policy-gradient-theorem/softmax is differentiable': {
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, sum(l in A, abs(h[k,l]))) <= r1, sum(s in S, sum(a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(theta)[k,a]*(delta(a, l) - softmax(theta)[s,l])*h[k,l]))))) <= eps*sum(k in S, sum(l in A, abs(h[k,l]))))))':
      's and k agree where delta(s, k) is not 0',
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, sum(l in A, abs(h[k,l]))) <= r1, sum(s in S, sum(a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(theta)[s,a]*(delta(a, l) - softmax(theta)[k,l])*h[k,l]))))) <= eps*sum(k in S, sum(l in A, abs(h[k,l]))))))':
      's and k agree where delta(s, k) is not 0',
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, sum(l in A, abs(h[k,l]))) <= r1, sum(s in S, sum(a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(theta)[s,a]*(delta(a, l) - softmax(theta)[s,l])*h[s,l]))))) <= eps*sum(k in S, sum(l in A, abs(h[k,l]))))))':
      's and k agree where delta(s, k) is not 0',
  },
  'trigonometric-identities/parity': {
    '(sin(-x) == -sin(x)) and (cos(x) == cos(x))': 'the second equation has the same sides',
  },
  'trigonometric-identities/cosine-of-twice': {
    'cos(-(2*x)) == cos(x)^2 - sin(x)^2': 'cosine is even',
  },
  'trigonometric-identities/cosine-of-twice-by-one-square': {
    '(cos(-(2*x)) == 1 - 2*sin(x)^2) and (cos(2*x) == 2*cos(x)^2 - 1)': 'cosine is even',
    '(cos(2*x) == 1 - 2*sin(x)^2) and (cos(-(2*x)) == 2*cos(x)^2 - 1)': 'cosine is even',
  },
  'trigonometric-identities/chord': {
    '(cos(-(2*x)) - cos(2*y))^2 + (sin(2*x) - sin(2*y))^2 == 4*sin(x - y)^2': 'cosine is even',
    '(cos(2*x) - cos(-(2*y)))^2 + (sin(2*x) - sin(2*y))^2 == 4*sin(x - y)^2': 'cosine is even',
  },
  'trigonometric-identities/bounded': {
    'sin(x)^2 <= 1': 'sine is bounded by 1, too',
    'cos(y)^2 <= 1': 'the statement for another number',
    'cos(x)^3 <= 1': 'weaker than the statement',
    'cos(x)^2 <= 2': 'weaker than the statement',
  },
  'finite-commutative-group/there-and-back': {
    'forall(j in G, k in G, 1 == 1)': 'both sides are the same',
  },
  'finite-commutative-group/back-and-there': {
    'forall(j in G, k in G, 1 == 1)': 'both sides are the same',
  },
  'finite-commutative-group/shift': {
    'sum(j in G, f[plus[j,zero]]) == sum(j in G, f[j])': 'the statement for one element',
  },
  'finite-commutative-group/reflection': {
    'sum(j in G, f[plus[zero,minus[j]]]) == sum(j in G, f[j])': 'the statement for one element',
  },
  'finite-commutative-group/reflected-left': {
    'forall(j in G, k in G, m in G, 1 == 1)': 'both sides are the same',
  },
  'finite-commutative-group/reflected-right': {
    'forall(j in G, k in G, m in G, 1 == 1)': 'both sides are the same',
  },
  'sine-bounds/sine-below-its-argument': {
    'x <= x': 'both sides are the same',
  },
  'sine-bounds/cosine': {
    '-1 - x^2/2 <= cos(x)': 'weaker than the statement',
    '1*(-(x^2/2)) <= cos(x)': 'weaker than the statement',
    '1 - x^2*2 <= cos(x)': 'weaker than the statement',
  },
  'sine-bounds/sine-above-its-cubic': {
    '-x - x^3/6 <= sin(x)': 'weaker than the statement, since x is not negative',
    'x*(-(x^3/6)) <= sin(x)': 'sin x is positive below 3, and x^4/6 is more than 1 above 2',
    'x - x^3*6 <= sin(x)': 'weaker than the statement',
    'x - x^3/6 <= x': 'x is not negative',
  },
  'hoeffding-finite-class/two points': {
    '-(1 - q) + q*exp(h) <= exp(q*h + h^2/8)': 'a smaller left side',
    '1 - q - q*exp(h) <= exp(q*h + h^2/8)': 'a smaller left side',
    '(1 - q)*(q*exp(h)) <= exp(q*h + h^2/8)': '1 - q <= 1, so that (1 - q)*q*exp(h) <= q*exp(h)',
    '-1 - q + q*exp(h) <= exp(q*h + h^2/8)': 'a smaller left side',
    '1*(-q) + q*exp(h) <= exp(q*h + h^2/8)': 'a smaller left side',
    '1 - q + q*h <= exp(q*h + h^2/8)': 'h <= exp(h)',
    '1 - q + q*tanh(h) <= exp(q*h + h^2/8)': 'tanh(h) <= h <= exp(h)',
    '1 - q + q*exp(h) <= exp(q*h + h^2*8)': 'a larger right side',
  },
  'hoeffding-finite-class/lemma': {
    'forall(s in R, max(w in Omega, p[w]*exp(s*(Y[w] - sum(v in Omega, p[v]*Y[v])))) <= exp(s^2*(upper - lower)^2/8))':
      'the left side is at most what it was',
    'forall(s in R, sum(w in Omega, -(p[w]*exp(s*(Y[w] - sum(v in Omega, p[v]*Y[v]))))) <= exp(s^2*(upper - lower)^2/8))':
      'the left side is negative',
    'forall(s in R, sum(w in Omega, p[w]*(s*(Y[w] - sum(v in Omega, p[v]*Y[v])))) <= exp(s^2*(upper - lower)^2/8))':
      'the left side is 0',
    'forall(s in R, sum(w in Omega, p[w]*tanh(s*(Y[w] - sum(v in Omega, p[v]*Y[v])))) <= exp(s^2*(upper - lower)^2/8))':
      'the left side is at most 1, the right side at least 1',
    'forall(s in R, sum(w in Omega, p[w]*exp(-(s*(Y[w] - sum(v in Omega, p[v]*Y[v]))))) <= exp(s^2*(upper - lower)^2/8))':
      '-s in the place of s',
    'forall(s in R, sum(w in Omega, p[w]*exp(s*(Y[w] - sum(v in Omega, p[v]*Y[w])))) <= exp(s^2*(upper - lower)^2/8))':
      'the left side is 1',
    'forall(s in R, sum(w in Omega, p[w]*exp(s*(Y[w] - sum(v in Omega, p[v]*Y[v])))) <= exp(s^2*(upper - lower)^2*8))':
      'a larger right side',
  },
  'chernoff/tail': {
    'max(w in Omega, p[w]*indicator(t <= Y[w])) <= exp(-(s*t))*sum(w in Omega, p[w]*exp(s*Y[w]))':
      'the left side is at most what it was',
    'sum(w in Omega, -(p[w]*indicator(t <= Y[w]))) <= exp(-(s*t))*sum(w in Omega, p[w]*exp(s*Y[w]))':
      'the left side is not positive',
    'sum(w in Omega, p[w]*indicator(t < Y[w])) <= exp(-(s*t))*sum(w in Omega, p[w]*exp(s*Y[w]))':
      'the event is smaller',
    'sum(w in Omega, p[w]*indicator(t == Y[w])) <= exp(-(s*t))*sum(w in Omega, p[w]*exp(s*Y[w]))':
      'the event is smaller',
    'sum(w in Omega, p[w]*indicator(t <= Y[w])) <= exp(-(s*t)) + sum(w in Omega, p[w]*exp(s*Y[w]))':
      'both factors are positive, and a + b >= 2*sqrt(a*b) >= 2*sqrt(P) >= P',
    'sum(w in Omega, p[w]*indicator(t <= Y[w])) <= exp(-(s*t))*sum(w in Omega, p[w] + exp(s*Y[w]))':
      'p <= 1: a larger right side',
  },
  'markov/weights': {
    'max(w in Omega, p[w]*indicator(c <= Y[w])) <= sum(w in Omega, p[w]*Y[w])/c':
      'the left side is at most what it was',
    'sum(w in Omega, -(p[w]*indicator(c <= Y[w]))) <= sum(w in Omega, p[w]*Y[w])/c':
      'the left side is not positive',
    'sum(w in Omega, p[w]*indicator(c < Y[w])) <= sum(w in Omega, p[w]*Y[w])/c': 'the event is smaller',
    'sum(w in Omega, p[w]*indicator(c == Y[w])) <= sum(w in Omega, p[w]*Y[w])/c': 'the event is smaller',
    'sum(w in Omega, p[w]*indicator(c <= Y[w])) <= sum(w in Omega, p[w] + Y[w])/c':
      'p <= 1, so that p*Y <= Y <= p + Y',
  },
  'markov/law': {
    'E(w in Sample, indicator(c < Z[w])) <= E(w in Sample, Z[w])/c': 'the event is smaller',
    'E(w in Sample, indicator(c == Z[w])) <= E(w in Sample, Z[w])/c': 'the event is smaller',
  },
  'union-bound/maximum': {
    'max(w in Omega, p[w]*indicator(t <= max(h in H, Z[h,w]))) <= sum(h in H, sum(w in Omega, p[w]*indicator(t <= Z[h,w])))':
      'the left side is at most what it was',
    'sum(w in Omega, -(p[w]*indicator(t <= max(h in H, Z[h,w])))) <= sum(h in H, sum(w in Omega, p[w]*indicator(t <= Z[h,w])))':
      'the left side is not positive',
    'sum(w in Omega, p[w]*indicator(t < max(h in H, Z[h,w]))) <= sum(h in H, sum(w in Omega, p[w]*indicator(t <= Z[h,w])))':
      'the event is smaller',
    'sum(w in Omega, p[w]*indicator(t == max(h in H, Z[h,w]))) <= sum(h in H, sum(w in Omega, p[w]*indicator(t <= Z[h,w])))':
      'the event is smaller',
    'sum(w in Omega, p[w]*indicator(t <= min(h in H, Z[h,w]))) <= sum(h in H, sum(w in Omega, p[w]*indicator(t <= Z[h,w])))':
      'the event is smaller',
    'sum(w in Omega, p[w]*indicator(t <= max(h in H, Z[h,w]))) <= sum(h in H, sum(w in Omega, p[w] + indicator(t <= Z[h,w])))':
      'a larger right side',
  },
  'hoeffding-finite-class/no spread': {
    'max(w in Omega, p[w]*indicator(t <= sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v])))) == 0':
      'all summands are 0',
    'sum(w in Omega, -(p[w]*indicator(t <= sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v]))))) == 0':
      'all summands are 0',
    'sum(w in Omega, p[w]*indicator(t < sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v])))) == 0':
      '0 is less than t',
    'sum(w in Omega, p[w]*indicator(t == sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v])))) == 0':
      '0 is less than t',
    'sum(w in Omega, p[w]*indicator(t <= sum(i in N, X[i,w]*(-sum(v in Omega, p[v]*X[i,v]))))) == 0':
      'the sum is that of -a[i]^2, and t is positive',
    'sum(w in Omega, p[w]*indicator(t <= sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,w])))) == 0':
      'Y - Y is 0, below t',
  },
  'newton-quadratic-convergence/nonsingular': {
    'forall(w in R[I], (mu0 - M*sqrt(sum(i in I, (x[i] - xs[i])^2)))*sqrt(sum(i in I, w[i]^2)) <= sqrt(sum(i in I, sum(j in I, -(Hessian(x)[i,j]*w[j]))^2)))':
      'the sign vanishes in a square',
  },
  'newton-quadratic-convergence/iterates': {
    'forall(k in nat, (sqrt(sum(i in I, (z[k + 1,i] - xs[i])^2)) <= 2*mu0/(3*M)) and (sqrt(sum(i in I, (z[k + 1,i] - xs[i])^2)) <= 3*M/(2*mu0)*sqrt(sum(i in I, (z[k,i] - xs[i])^2))^2))':
      'all iterates stay in the ball',
  },
  'newton-quadratic-convergence/one step on quadratics': {
    'forall(q in I, xs[q] == xs[q])': 'both sides are the same',
    'forall(q in I, y[q] == y[q])': 'both sides are the same',
  },
  'banach-fixed-point/uniqueness': {
    'forall(s in S, y[s] == y[s])': 'both sides are the same',
    'forall(s in S, x[s] == x[s])': 'both sides are the same',
  },
  'banach-fixed-point/rate': {
    'forall(k in nat, min(s in S, abs(v[k,s] - x[s])) <= q^k*max(s in S, abs(start[s] - x[s])))':
      'the left side is at most what it was, so the variant is weaker',
    'forall(k in nat, max(s in S, v[k,s] - x[s]) <= q^k*max(s in S, abs(start[s] - x[s])))':
      'the left side is at most what it was, so the variant is weaker',
    'forall(k in nat, max(s in S, relu(v[k,s] - x[s])) <= q^k*max(s in S, abs(start[s] - x[s])))':
      'the left side is at most what it was, so the variant is weaker',
    'forall(k in nat, max(s in S, abs(v[k + 1,s] - x[s])) <= q^k*max(s in S, abs(start[s] - x[s])))':
      '|v[k+1] - x| <= q^(k+1)*M <= q^k*M',
    'forall(k in nat, max(s in S, abs(v[k,s] - x[s])) <= q^k + max(s in S, abs(start[s] - x[s])))':
      'q^k*M <= M <= q^k + M for M >= 0',
  },
  'banach-fixed-point/stopping bound': {
    'min(s in S, abs(F(start)[s] - x[s])) <= q/(1 - q)*max(i in S, abs(F(start)[i] - start[i]))':
      'the left side is at most what it was, so the variant is weaker',
    'max(s in S, F(start)[s] - x[s]) <= q/(1 - q)*max(i in S, abs(F(start)[i] - start[i]))':
      'the left side is at most what it was, so the variant is weaker',
    'max(s in S, relu(F(start)[s] - x[s])) <= q/(1 - q)*max(i in S, abs(F(start)[i] - start[i]))':
      'the left side is at most what it was, so the variant is weaker',
    'max(s in S, abs(F(x)[s] - x[s])) <= q/(1 - q)*max(i in S, abs(F(start)[i] - start[i]))':
      'x is fixed: the left side is 0',
    'max(s in S, abs(F(start)[s] - x[s])) <= q/(1 - q)*max(i in S, abs(F(x)[i] - start[i]))':
      '|F(start) - x| <= q*|start - x| by contraction, and 1 <= 1/(1 - q)',
  },
  'chebyshev/bound': {
    'E(w in Sample, indicator(c < abs(Y[w] - mean))) <= E(w in Sample, (Y[w] - mean)^2)/c^2':
      'the left side is at most what it was, so the variant is weaker',
    'E(w in Sample, indicator(c == abs(Y[w] - mean))) <= E(w in Sample, (Y[w] - mean)^2)/c^2':
      'the left side is at most what it was, so the variant is weaker',
    'E(w in Sample, indicator(c <= Y[w] - mean)) <= E(w in Sample, (Y[w] - mean)^2)/c^2':
      'the left side is at most what it was, so the variant is weaker',
    'E(w in Sample, indicator(c <= relu(Y[w] - mean))) <= E(w in Sample, (Y[w] - mean)^2)/c^2':
      'the left side is at most what it was, so the variant is weaker',
    'E(w in Sample, indicator(c <= abs(Y[w] - mean))) <= E(w in Sample, (-Y[w] - mean)^2)/c^2':
      'E (Y + E Y)^2 is the variance and four times the square of the mean',
    'E(w in Sample, indicator(c <= abs(Y[w] - mean))) <= E(w in Sample, (Y[w] + mean)^2)/c^2':
      'E (Y + E Y)^2 is the variance and four times the square of the mean',
    'E(w in Sample, indicator(c <= abs(Y[w] - mean))) <= E(w in Sample, (Y[w] - c)^2)/c^2':
      'of all numbers the mean makes E (Y - c)^2 least',
  },
  'gronwall/steps': {
    'forall(n in nat, u[n] <= prod(k in range(n), 2 + a[k])*(u[0] + sum(k in range(n), b[k])))':
      'larger factors of what is not negative',
  },
  'geometric-sum/bound': {
    'forall(n in nat, sum(k in range(n), r^(k + 1)) <= 1/(1 - r))':
      'powers fall: the left side is at most what it was, so the variant is weaker',
    'forall(n in nat, sum(k in range(n), r^n) <= 1/(1 - r))':
      'powers fall: the left side is at most what it was, so the variant is weaker',
    'forall(n in nat, sum(k in range(n), r^k) <= 2/(1 - r))':
      'the right side is at least what it was, so the variant is weaker',
  },
  'hoelder/product': {
    '-(x*y) <= x^p/p + y^q/q': 'the left side is at most what it was, so the variant is weaker',
    'x*y <= x^p*p + y^q/q': 'p > 1: the right side is at least what it was, so the variant is weaker',
    'x*y <= x^p/p + y^q*q': 'q > 1: the right side is at least what it was, so the variant is weaker',
  },
  'hoelder/sums': {
    'max(k in K, u[k]*v[k]) <= sum(k in K, u[k]^p)^(1/p)*sum(k in K, v[k]^q)^(1/q)':
      'a maximum of positive numbers is at most their sum',
    'sum(k in K, -(u[k]*v[k])) <= sum(k in K, u[k]^p)^(1/p)*sum(k in K, v[k]^q)^(1/q)':
      'the left side is at most what it was, so the variant is weaker',
  },
  'hoelder/any numbers': {
    'relu(sum(k in K, u[k]*v[k])) <= power(sum(k in K, power(abs(u[k]), p)), 1/p)*power(sum(k in K, power(abs(v[k]), q)), 1/q)':
      'a positive part is at most the absolute value',
  },
  'sum-against-delta/member': {
    'forall(n in nat, i in nat, i + 1 < n, sum(j in range(n), delta(i, j)*h[j]) == h[i])':
      'the condition is stronger, so the variant is weaker',
    'forall(n in nat, i in nat, i + 1 == n, sum(j in range(n), delta(i, j)*h[j]) == h[i])':
      'the condition is stronger, so the variant is weaker',
    'forall(n in nat, i in nat, i + 1 + 1 <= n, sum(j in range(n), delta(i, j)*h[j]) == h[i])':
      'the condition is stronger, so the variant is weaker',
    'forall(n in nat, i in nat, n + 1 <= n, sum(j in range(n), delta(i, j)*h[j]) == h[i])':
      'no natural number fulfils the condition',
    'forall(n in nat, i in nat, i + 2 <= n, sum(j in range(n), delta(i, j)*h[j]) == h[i])':
      'the condition is stronger, so the variant is weaker',
    'forall(n in nat, i in nat, i + 1 <= i, sum(j in range(n), delta(i, j)*h[j]) == h[i])':
      'no natural number fulfils the condition',
    'forall(n in nat, i in nat, i + 1 <= n, sum(j in range(n), delta(i, j)*h[i]) == h[i])':
      'the delta leaves j = i alone',
  },
  'limit-is-unique/unique': {
    'A == A': 'both sides are the same',
    'B == B': 'both sides are the same',
  },
  'nonnegative-by-residues/nonnegative': {
    'forall(t in nat, 0 <= q[t + 1])': 'for fewer t: weaker than the statement',
  },
  'limits-preserve-order/order': {
    'A <= A': 'both sides are the same',
    'B <= B': 'both sides are the same',
  },
  'discounted-equation/bound': {
    'max(s in S, abs(x[s])) <= max(s in S, abs(x[s]))/(1 - gamma)': '1 - gamma is at most 1',
    'max(s in S, abs(b[s])) <= max(s in S, abs(b[s]))/(1 - gamma)': '1 - gamma is at most 1',
    'max(s in S, relu(x[s])) <= max(s in S, abs(b[s]))/(1 - gamma)':
      'a smaller left side: weaker than the statement',
    'max(s in S, x[s]) <= max(s in S, abs(b[s]))/(1 - gamma)':
      'a smaller left side: weaker than the statement',
    'min(s in S, abs(x[s])) <= max(s in S, abs(b[s]))/(1 - gamma)':
      'a smaller left side: weaker than the statement',
  },
  'discounted-equation/dual bound': {
    'sum(s in S, abs(d[s])) <= sum(s in S, abs(d[s]))/(1 - gamma)': '1 - gamma is at most 1',
    'sum(s in S, abs(b[s])) <= sum(s in S, abs(b[s]))/(1 - gamma)': '1 - gamma is at most 1',
    'sum(s in S, relu(d[s])) <= sum(s in S, abs(b[s]))/(1 - gamma)':
      'a smaller left side: weaker than the statement',
    'sum(s in S, d[s]) <= sum(s in S, abs(b[s]))/(1 - gamma)':
      'a smaller left side: weaker than the statement',
    'max(s in S, abs(d[s])) <= sum(s in S, abs(b[s]))/(1 - gamma)':
      'a smaller left side: weaker than the statement',
  },
  'discounted-equation/dual positivity': {
    'forall(s in S, 0 <= b[s])': 'a hypothesis',
  },
  'limit-of-shifted-sequence/later': {
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k + 1, abs(a[k + 1] - A) <= eps_k)))':
      'another start: the same',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k + 1 <= k, abs(a[k + 1] - A) <= eps_k)))':
      'from one member later: weaker than the statement',
  },
  'limit-of-shifted-sequence/earlier': {
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k + 1 <= k, abs(a[k] - A) <= eps_k)))':
      'from one member later: weaker than the statement',
  },
  'squeeze-theorem/between': {
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, a[k] - A <= eps_k)))':
      'without abs: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= first, abs(a[k] - A) <= eps_k)))':
      'from a start beyond first nothing is said',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k + 1 <= k, abs(a[k] - A) <= eps_k)))':
      'from one member later: weaker than the statement',
  },
  'squeeze-theorem/dominated': {
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(a[k] - A) < eps_k)))':
      'nearer than half the tolerance in the end: the same',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= first, abs(a[k] - A) <= eps_k)))':
      'from a start beyond first nothing is said',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k + 1 <= k, abs(a[k] - A) <= eps_k)))':
      'from one member later: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k < k, abs(a[k] - A) <= eps_k)))':
      'from one member later: weaker than the statement',
  },
  'limits-are-linear/combination': {
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(c*a[k] + d*b[k] - (c*A + d*B)) < eps_k)))':
      'nearer than half the tolerance in the end: the same',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k + 1 <= k, abs(c*a[k] + d*b[k] - (c*A + d*B)) <= eps_k)))':
      'from one member later: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k < k, abs(c*a[k] + d*b[k] - (c*A + d*B)) <= eps_k)))':
      'from one member later: weaker than the statement',
  },
  'limit-of-product/product': {
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(a[k]*b[k] - A*B) < eps_k)))':
      'nearer than half the tolerance in the end: the same',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k + 1 <= k, abs(a[k]*b[k] - A*B) <= eps_k)))':
      'from one member later: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k < k, abs(a[k]*b[k] - A*B) <= eps_k)))':
      'from one member later: weaker than the statement',
  },
  'limit-of-product/null times bounded': {
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(a[k]*b[k]*(-0)) <= eps_k)))':
      '0 is near 0',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(a[k]*b[k] + 0) <= eps_k)))':
      'the same',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(-(a[k]*b[k]) - 0) <= eps_k)))':
      'the same absolute value',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(a[k]*b[k] - 0) < eps_k)))':
      'nearer than half the tolerance in the end: the same',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k + 1 <= k, abs(a[k]*b[k] - 0) <= eps_k)))':
      'from one member later: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k < k, abs(a[k]*b[k] - 0) <= eps_k)))':
      'from one member later: weaker than the statement',
  },
  'null-sequences/reciprocal': {
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n == n, abs(1/(n + 1) - 0) <= eps_n)))':
      'one late member is near',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(1/(n + 1)*(-0)) <= eps_n)))':
      '0 is near 0',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(1/(n + 1) + 0) <= eps_n)))':
      'the same',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(-(1/(n + 1)) - 0) <= eps_n)))':
      'the same absolute value',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, relu(1/(n + 1) - 0) <= eps_n)))':
      'relu is at most abs: weaker than the statement',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, 1/(n + 1) - 0 <= eps_n)))':
      'without abs: weaker than the statement',
  },
  'null-sequences/reciprocal root': {
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(1/sqrt(n + 1)*(-0)) <= eps_n)))':
      '0 is near 0',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(1/sqrt(n + 1) + 0) <= eps_n)))':
      'the same',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(-(1/sqrt(n + 1)) - 0) <= eps_n)))':
      'the same absolute value',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, relu(1/sqrt(n + 1) - 0) <= eps_n)))':
      'relu is at most abs: weaker than the statement',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, 1/sqrt(n + 1) - 0 <= eps_n)))':
      'without abs: weaker than the statement',
  },
  'null-sequences/geometric': {
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n == n, abs(r^n - 0) <= eps_n)))':
      'one late member is near',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(r^n*(-0)) <= eps_n)))':
      '0 is near 0',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(r^n + 0) <= eps_n)))':
      'the same',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(-r^n - 0) <= eps_n)))':
      'the same absolute value',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, relu(r^n - 0) <= eps_n)))':
      'relu is at most abs: weaker than the statement',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, r^n - 0 <= eps_n)))':
      'without abs: weaker than the statement',
  },
  'null-sequences/exponential': {
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(exp((-c)*n)*(-0)) <= eps_n)))':
      '0 is near 0',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(exp((-c)*n) + 0) <= eps_n)))':
      'the same',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(-exp((-c)*n) - 0) <= eps_n)))':
      'the same absolute value',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, relu(exp((-c)*n) - 0) <= eps_n)))':
      'relu is at most abs: weaker than the statement',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, exp((-c)*n) - 0 <= eps_n)))':
      'without abs: weaker than the statement',
  },
  'sum-of-reciprocal-roots/bound': {
    'forall(T in nat, sum(t in range(T), 1/sqrt(t + 1)) <= 2*sqrt(T + 1))':
      'a larger right side: weaker than the statement',
    'forall(T in nat, sum(t in range(T), 1/sqrt(t + 1)) <= 2*abs(T))':
      'sqrt T is at most T: weaker than the statement',
    'forall(T in nat, sum(t in range(T), 1/sqrt(t + 1)) <= 2*T)':
      'sqrt T is at most T: weaker than the statement',
    'forall(T in nat, sum(t in range(T), 1/sqrt(t + 1)) <= 3*sqrt(T))':
      'a larger right side: weaker than the statement',
    'forall(T in nat, sum(t in range(T), 1/sqrt(t + 2)) <= 2*sqrt(T))':
      'smaller summands: weaker than the statement',
    'forall(T in nat, sum(t in range(T), 1/sqrt(T + 1)) <= 2*sqrt(T))':
      'smaller summands: weaker than the statement',
    'forall(T in nat, sum(t in range(T), 1/sqrt(t + 1 + 1)) <= 2*sqrt(T))':
      'smaller summands: weaker than the statement',
    'forall(T in nat, sum(t in range(T), 1/abs(t + 1)) <= 2*sqrt(T))':
      'smaller summands: weaker than the statement',
    'forall(T in nat, sum(t in range(T), 1/(t + 1)) <= 2*sqrt(T))':
      'smaller summands: weaker than the statement',
  },
  'monotone-sequence/order': {
    'forall(j in nat, i in nat, i < j, j <= n, g[i] <= g[j])':
      'the condition is stronger, so the variant is weaker',
    'forall(j in nat, i in nat, i == j, j <= n, g[i] <= g[j])':
      'the condition is stronger, so the variant is weaker',
    'forall(j in nat, i in nat, i + 1 <= j, j <= n, g[i] <= g[j])':
      'the condition is stronger, so the variant is weaker',
    'forall(j in nat, i in nat, i <= j, j < n, g[i] <= g[j])':
      'the condition is stronger, so the variant is weaker',
    'forall(j in nat, i in nat, i <= j, j == n, g[i] <= g[j])':
      'the condition is stronger, so the variant is weaker',
    'forall(j in nat, i in nat, i <= j, j + 1 <= n, g[i] <= g[j])':
      'the condition is stronger, so the variant is weaker',
    'forall(j in nat, i in nat, i <= j, j <= i, g[i] <= g[j])': 'i is j',
    'forall(j in nat, i in nat, i <= j, j <= n, g[j] <= g[j])': 'both sides are the same',
    'forall(j in nat, i in nat, i <= j, j <= n, g[i] <= g[i])': 'both sides are the same',
    'forall(j in nat, i in nat, i <= j, j <= n, g[i] <= g[n])': 'i <= n',
  },
  'log-sum-exp-bounds/at least the maximum': {
    'min(k in K, z[k]) <= lse(array(k in K, t*z[k]))/t':
      'weaker: the minimum is at most the maximum; for ties and for one entry they agree',
  },
  'log-sum-exp-bounds/at most the maximum and log K': {
    'lse(array(k in K, t*z[k]))/t <= max(k in K, z[k]) + card(K)/t': 'weaker: more is added to the maximum',
    'lse(array(k in K, t*z[k]))/t <= max(k in K, z[k]) + exp(card(K))/t':
      'weaker: more is added to the maximum',
    'lse(array(k in K, t*z[k]))/t <= max(k in K, z[k]) + log(card(K) + 1)/t':
      'weaker: more is added to the maximum',
  },
  'log-sum-exp-bounds/equal above for ties': {
    'lse(array(k in K, t*z[k]))/t == min(k in K, z[k]) + log(card(K))/t':
      'weaker: the minimum is at most the maximum; for ties and for one entry they agree',
  },
  'log-sum-exp-bounds/equal above only for ties': {
    'forall(i in K, j in K, z[j] == z[j])': 'both sides are the same',
    'forall(i in K, j in K, z[i] == z[i])': 'both sides are the same',
  },
  'log-sum-exp-bounds/equal below for one entry': {
    'lse(array(k in K, t*z[k]))/t == min(k in K, z[k])':
      'weaker: the minimum is at most the maximum; for ties and for one entry they agree',
  },
  'log-sum-exp-bounds/above the maximum for two entries': {
    'min(k in K, z[k]) < lse(array(k in K, t*z[k]))/t':
      'weaker: the minimum is at most the maximum; for ties and for one entry they agree',
  },
  'log-sum-exp-bounds/Lipschitz': {
    'lse(z) - lse(w) <= max(k in K, abs(z[k] - w[k]))': 'weaker: one side of the absolute value',
    'relu(lse(z) - lse(w)) <= max(k in K, abs(z[k] - w[k]))': 'weaker: one side of the absolute value',
    'abs(lse(w) - lse(w)) <= max(k in K, abs(z[k] - w[k]))': 'both sides are the same',
    'abs(lse(z) - lse(z)) <= max(k in K, abs(z[k] - w[k]))': 'both sides are the same',
  },
  'log-sum-exp-bounds/convexity': {
    'forall(s in R, 0 < s, s <= 1, lse(array(k in K, (1 - s)*z[k] + s*w[k])) <= (1 - s)*lse(z) + s*lse(w))':
      'weaker: fewer numbers s',
    'forall(s in R, 0 == s, s <= 1, lse(array(k in K, (1 - s)*z[k] + s*w[k])) <= (1 - s)*lse(z) + s*lse(w))':
      'weaker: fewer numbers s',
    'forall(s in R, 1 <= s, s <= 1, lse(array(k in K, (1 - s)*z[k] + s*w[k])) <= (1 - s)*lse(z) + s*lse(w))':
      'weaker: fewer numbers s',
    'forall(s in R, 0 <= s, s < 1, lse(array(k in K, (1 - s)*z[k] + s*w[k])) <= (1 - s)*lse(z) + s*lse(w))':
      'weaker: fewer numbers s',
    'forall(s in R, 0 <= s, s == 1, lse(array(k in K, (1 - s)*z[k] + s*w[k])) <= (1 - s)*lse(z) + s*lse(w))':
      'weaker: fewer numbers s',
  },
  'log-sum-exp-bounds/float32 threshold of one exponential': {
    '(8872283/100000 < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(tanh(8872283/100000) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100001) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 + 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (3 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2*(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 3^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-24))*2^127) and ((2 - 2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*3^127) and ((2 - 2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*2^128) and ((2 - 2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*2^127) and (2 - 2^(-24) + 2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*2^127) and (-((2 - 2^(-24))*2^127) < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*2^127) and ((-2 - 2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*2^127) and ((2 + 2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*2^127) and (2*(-2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*2^127) and ((2 - 3^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*2^127) and ((2 - 2^24)*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*2^127) and ((2 - 2^(-25))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*(2*127) < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(8872284*100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(8872285/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
  },
  'log-sum-exp-bounds/unshifted overflow': {
    '2 - 2^(-24) + 2^127 < sum(k in K, exp(z[k]))': 'a threshold below exp(88.73)',
    '-((2 - 2^(-24))*2^127) < sum(k in K, exp(z[k]))': 'a threshold below exp(88.73)',
    '(-2 - 2^(-24))*2^127 < sum(k in K, exp(z[k]))': 'a threshold below exp(88.73)',
    '(2 + 2^(-24))*2^127 < sum(k in K, exp(z[k]))': 'a threshold below exp(88.73)',
    '2*(-2^(-24))*2^127 < sum(k in K, exp(z[k]))': 'a threshold below exp(88.73)',
    '(2 - 3^(-24))*2^127 < sum(k in K, exp(z[k]))': 'a threshold below exp(88.73)',
    '(2 - 2^24)*2^127 < sum(k in K, exp(z[k]))': 'a threshold below exp(88.73)',
    '(2 - 2^(-25))*2^127 < sum(k in K, exp(z[k]))': 'a threshold below exp(88.73)',
    '(2 - 2^(-24))*(2*127) < sum(k in K, exp(z[k]))': 'a threshold below exp(88.73)',
    '(2 - 2^(-24))*2^127 < max(k in K, exp(z[k]))': 'the largest exponential alone is above the threshold',
  },
  'log-sum-exp-bounds/two entries overflow earlier': {
    '(177/2 < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(tanh(177/2) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/3) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 + 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (3 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2*(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 3^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-24))*2^127) and ((2 - 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*3^127) and ((2 - 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^128) and ((2 - 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and (2 - 2^(-24) + 2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and (-((2 - 2^(-24))*2^127) < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and ((-2 - 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and ((2 + 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and (2*(-2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and ((3 - 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and ((2 - 3^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and ((2 - 2^24)*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and ((2 - 2^(-25))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*(2*127) < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(177/2)*exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(177*2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(178/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(177/2) + exp(177*2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(177/2) + exp(178/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
  },
  'log-sum-exp-bounds/shifted exponentials': {
    'forall(i in K, (0 < exp(-z[i] - max(k in K, z[k]))) and (exp(z[i] - max(k in K, z[k])) <= 1))':
      'every exponential is positive',
    'forall(i in K, (0 < exp(z[i] + max(k in K, z[k]))) and (exp(z[i] - max(k in K, z[k])) <= 1))':
      'every exponential is positive',
    'forall(i in K, (0 < exp(z[i]*(-max(k in K, z[k])))) and (exp(z[i] - max(k in K, z[k])) <= 1))':
      'every exponential is positive',
    'forall(i in K, (0 < exp(z[i] - min(k in K, z[k]))) and (exp(z[i] - max(k in K, z[k])) <= 1))':
      'every exponential is positive',
    'forall(i in K, (0 < exp(z[i] - max(k in K, z[i]))) and (exp(z[i] - max(k in K, z[k])) <= 1))':
      'every exponential is positive',
    'forall(i in K, (0 < exp(z[i] - max(k in K, z[k]))) and (z[i] - max(k in K, z[k]) <= 1))':
      'weaker: what is at most zero, its tanh, and exp of it are at most 1',
    'forall(i in K, (0 < exp(z[i] - max(k in K, z[k]))) and (tanh(z[i] - max(k in K, z[k])) <= 1))':
      'weaker: what is at most zero, its tanh, and exp of it are at most 1',
    'forall(i in K, (0 < exp(z[i] - max(k in K, z[k]))) and (exp(z[i] - max(k in K, z[i])) <= 1))':
      'the maximum of a constant is the constant: exp(0) is 1',
    'forall(i in K, (0 < exp(z[i] - max(k in K, z[k]))) and (exp(z[i] - max(k in K, z[k])) <= 2))':
      'weaker: what is at most zero, its tanh, and exp of it are at most 1',
  },
  'log-sum-exp-bounds/shifted sum': {
    '(1 <= max(k in K, exp(z[k] - max(i in K, z[i])))) and (sum(k in K, exp(z[k] - max(i in K, z[i]))) <= card(K))':
      'the largest shifted exponential is 1',
    '(1 <= sum(k in K, exp(z[k] - min(i in K, z[i])))) and (sum(k in K, exp(z[k] - max(i in K, z[i]))) <= card(K))':
      'weaker: the sum is larger',
    '(1 <= sum(k in K, exp(z[k] - max(i in K, z[k])))) and (sum(k in K, exp(z[k] - max(i in K, z[i]))) <= card(K))':
      'every term is exp(0)',
    '(1 <= sum(k in K, exp(z[k] - max(i in K, z[i])))) and (max(k in K, exp(z[k] - max(i in K, z[i]))) <= card(K))':
      'the largest shifted exponential is 1',
    '(1 <= sum(k in K, exp(z[k] - max(i in K, z[i])))) and (sum(k in K, z[k] - max(i in K, z[i])) <= card(K))':
      'weaker: what is at most zero and its tanh are at most 1, and so is each shifted exponential',
    '(1 <= sum(k in K, exp(z[k] - max(i in K, z[i])))) and (sum(k in K, tanh(z[k] - max(i in K, z[i]))) <= card(K))':
      'weaker: what is at most zero and its tanh are at most 1, and so is each shifted exponential',
    '(1 <= sum(k in K, exp(z[k] - max(i in K, z[i])))) and (sum(k in K, exp(z[k] - max(i in K, z[k]))) <= card(K))':
      'every term is exp(0)',
    '(1 <= sum(k in K, exp(z[k] - max(i in K, z[i])))) and (sum(k in K, exp(z[k] - max(i in K, z[i]))) <= card(K) + 1)':
      'weaker: what is at most zero and its tanh are at most 1, and so is each shifted exponential',
  },
  'log-sum-exp-bounds/shifted logarithm': {
    '(0 <= sum(k in K, exp(z[k] - max(i in K, z[i])))) and (log(sum(k in K, exp(z[k] - max(i in K, z[i])))) <= log(card(K)))':
      'weaker: log, the number itself and exp grow in this order',
    '(0 <= exp(sum(k in K, exp(z[k] - max(i in K, z[i]))))) and (log(sum(k in K, exp(z[k] - max(i in K, z[i])))) <= log(card(K)))':
      'weaker: log, the number itself and exp grow in this order',
    '(0 <= log(max(k in K, exp(z[k] - max(i in K, z[i]))))) and (log(sum(k in K, exp(z[k] - max(i in K, z[i])))) <= log(card(K)))':
      'the largest shifted exponential is 1',
    '(0 <= log(sum(k in K, exp(z[k] - min(i in K, z[i]))))) and (log(sum(k in K, exp(z[k] - max(i in K, z[i])))) <= log(card(K)))':
      'weaker: log, the number itself and exp grow in this order',
    '(0 <= log(sum(k in K, exp(z[k] - max(i in K, z[k]))))) and (log(sum(k in K, exp(z[k] - max(i in K, z[i])))) <= log(card(K)))':
      'every term is exp(0)',
    '(0 <= log(sum(k in K, exp(z[k] - max(i in K, z[i]))))) and (log(max(k in K, exp(z[k] - max(i in K, z[i])))) <= log(card(K)))':
      'the largest shifted exponential is 1',
    '(0 <= log(sum(k in K, exp(z[k] - max(i in K, z[i]))))) and (log(sum(k in K, exp(z[k] - max(i in K, z[k])))) <= log(card(K)))':
      'every term is exp(0)',
    '(0 <= log(sum(k in K, exp(z[k] - max(i in K, z[i]))))) and (log(sum(k in K, exp(z[k] - max(i in K, z[i])))) <= card(K))':
      'weaker: log, the number itself and exp grow in this order',
    '(0 <= log(sum(k in K, exp(z[k] - max(i in K, z[i]))))) and (log(sum(k in K, exp(z[k] - max(i in K, z[i])))) <= exp(card(K)))':
      'weaker: log, the number itself and exp grow in this order',
    '(0 <= log(sum(k in K, exp(z[k] - max(i in K, z[i]))))) and (log(sum(k in K, exp(z[k] - max(i in K, z[i])))) <= log(card(K) + 1))':
      'weaker: log, the number itself and exp grow in this order',
  },
  'inverse-hyperbolic-tangent/from below': {
    '-(2*u) <= log(1 + u) - log(1 - u)': 'weaker: a nonpositive number on the left',
    '2*u <= 1 + u - log(1 - u)': 'weaker: 1 + u, exp(1 + u) and log(2 + u) are more than log(1 + u)',
    '2*u <= exp(1 + u) - log(1 - u)': 'weaker: 1 + u, exp(1 + u) and log(2 + u) are more than log(1 + u)',
    '2*u <= log(2 + u) - log(1 - u)': 'weaker: 1 + u, exp(1 + u) and log(2 + u) are more than log(1 + u)',
  },
  'inverse-hyperbolic-tangent/from above': {
    '-log(1 + u) - log(1 - u) <= 2*u/(1 - u^2)': 'weaker: the left side is smaller',
    'log(1 + u) + log(1 - u) <= 2*u/(1 - u^2)': 'weaker: the left side is smaller',
    'log(1 + u)*(-log(1 - u)) <= 2*u/(1 - u^2)': 'weaker: the left side is smaller',
    'log(1 - u) - log(1 - u) <= 2*u/(1 - u^2)': 'weaker: the left side is smaller',
    'log(1 + u) - (1 - u) <= 2*u/(1 - u^2)': 'weaker: the left side is smaller',
    'log(1 + u) - exp(1 - u) <= 2*u/(1 - u^2)': 'weaker: the left side is smaller',
    'log(1 + u) - log(1 + u) <= 2*u/(1 - u^2)': 'weaker: the left side is smaller',
    'log(1 + u) - log(2 - u) <= 2*u/(1 - u^2)': 'weaker: the left side is smaller',
    'log(1 + u) - log(1 - u) <= (2 + u)/(1 - u^2)': 'weaker: the right side is larger',
    'log(1 + u) - log(1 - u) <= 3*u/(1 - u^2)': 'weaker: the right side is larger',
  },
  'triangle-inequality/norms': {
    'sqrt(sum(i in I, (-u[i] + v[i])^2)) <= sqrt(sum(i in I, u[i]^2)) + sqrt(sum(i in I, v[i]^2))':
      '-u and -v have the lengths of u and v',
    'sqrt(sum(i in I, (u[i] - v[i])^2)) <= sqrt(sum(i in I, u[i]^2)) + sqrt(sum(i in I, v[i]^2))':
      '-u and -v have the lengths of u and v',
  },
  'absolute-value-bounds/above': {
    'x <= x': 'equal',
    'x <= relu(x)': 'relu(x) is the larger of x and 0',
  },
  'absolute-value-bounds/triangle': {
    'x + y <= abs(x) + abs(y)': 'weaker: a number is at most its absolute value',
    'relu(x + y) <= abs(x) + abs(y)': 'weaker: relu(x + y) <= |x + y|',
    'abs(-x + y) <= abs(x) + abs(y)': '|-x| = |x|',
    'abs(x - y) <= abs(x) + abs(y)': '|-y| = |y|',
  },
  'product-below-mean/mean': {
    '-(2*p) <= x + y': '(-p)^2 = p^2',
  },
  'antisymmetry-of-order/equal': {
    'y == y': 'both sides are the same',
    'x == x': 'both sides are the same',
  },
  'identity-through-fewer-coordinates/count': {
    'card(J) <= d + 1': 'weaker: a larger right side',
  },
  'archimedean-property/exceeded': {
    'exists(n in nat, x < n)': 'some natural number is above x, too',
    'exists(n in nat, x <= n + 1)': 'weaker: n + 1 is larger than n',
  },
  'naturals-are-discrete/gap': {
    '-p + 1 <= q': 'the left side is at most 1, and q at least 1',
    'p - 1 <= q': 'weaker: a smaller left side',
    'p*1 <= q': 'weaker: a smaller left side',
    'p + 1 <= q + 1': 'weaker: a larger right side',
  },
  'two-point-exponential-moment/bound': {
    '-(1 - q) + q*exp(h) <= exp(q*h + h^2/8)': 'a smaller left side, since 1 - q is nonnegative',
    '1 - q - q*exp(h) <= exp(q*h + h^2/8)': 'a smaller left side',
    '(1 - q)*(q*exp(h)) <= exp(q*h + h^2/8)': 'a smaller left side: the factor 1 - q is at most one',
    '-1 - q + q*exp(h) <= exp(q*h + h^2/8)': 'a smaller left side',
    '1*(-q) + q*exp(h) <= exp(q*h + h^2/8)': 'a smaller left side',
    '1 - q + q*h <= exp(q*h + h^2/8)': 'a smaller left side: h is at most exp(h)',
    '1 - q + q*tanh(h) <= exp(q*h + h^2/8)': 'a smaller left side: tanh(h) is at most exp(h)',
    '1 - q + q*exp(h) <= exp(q*h + h^2*8)': 'a larger right side',
  },
  'maximum-attained/attained': {
    'exists(a in A, forall(b in A, f[b] >= f[a]))': 'the least value is attained, too',
    'exists(a in A, forall(b in A, f[a] <= f[a]))': 'both sides are the same',
    'exists(a in A, forall(b in A, f[b] <= f[b]))': 'both sides are the same',
  },
  'value-at-most-mean/exists': {
    'exists(i in I, f[i] >= sum(k in I, w[k]*f[k]))': 'some value is at least the mean, too',
    'exists(i in I, f[i] <= sum(k in I, w[i]*f[k]))':
      'summed over i both sides give the sum of f, so not all left sides are larger',
    'exists(i in I, f[i] <= sum(k in I, w[k]*f[i]))': 'the weights sum to one: both sides are the same',
  },
  'logarithm-taylor-bounds/above': {
    'log(1 + e) <= e + e^2/2 + e^3/3': 'a larger right side',
    'log(1 + e) <= e - e^2/3 + e^3/3': 'a larger right side',
    'log(1 + e) <= e - e^2/2 + e^3*3': 'a larger right side',
  },
  'logarithm-taylor-bounds/below': {
    'log(1 - e) <= e - e^2/2': 'a larger right side',
    'log(1 - e) <= -e + e^2/2': 'a larger right side',
    'log(1 - e) <= (-e)*(-(e^2/2))': 'the left side is at most 0, the right side at least 0',
    'log(1 - e) <= -e - e^3/2': 'a larger right side, since e is at most one',
    'log(1 - e) <= -e - e^2/3': 'a larger right side',
  },
  'error-of-weighted-mean/bound': {
    'sum(k in I, p[k]*F[k]) - F0 <= a + b*sqrt(v)': 'weaker: a number is at most its absolute value',
    'relu(sum(k in I, p[k]*F[k]) - F0) <= a + b*sqrt(v)': 'weaker: relu is at most the absolute value',
  },
  'intermediate-value/taken': {
    'exists(c in R, (a <= a) and (c <= b) and (f(c) == y))': 'weaker: a <= a says nothing',
    'exists(c in R, (a <= b) and (c <= b) and (f(c) == y))': 'weaker: a <= b is a hypothesis',
    'exists(c in R, (a <= c) and (a <= b) and (f(c) == y))': 'weaker: a <= b is a hypothesis',
    'exists(c in R, (a <= c) and (b <= b) and (f(c) == y))': 'weaker: b <= b says nothing',
    'exists(c in R, (a <= c) and (c <= c) and (f(c) == y))': 'weaker: c <= c says nothing',
  },
  'second-order-terms-vanish/vanish': {
    'forall(a in N, b in N, (g[b] == 0) and (M[a,b] == 0))': 'the same for all variables',
    'forall(a in N, b in N, (g[a] == 0) and (M[b,b] == 0))': 'weaker: the diagonal alone',
    'forall(a in N, b in N, (g[a] == 0) and (M[a,a] == 0))': 'weaker: the diagonal alone',
  },
  'strict-inequalities-persist/step': {
    'exists(eps in positive, forall(i in I, 0 < a[i] - eps*b[i]))': 'the statement for -b',
    'exists(eps in positive, forall(i in I, 0 < a[i] + eps*a[i]))': 'the statement for b = a',
  },
  'threshold-patterns-counted/count': {
    'max(s in cube[m], F[s]) <= sum(i in range(d + 1), choose[m,i])':
      'the maximum of an indicator is at most its sum',
    'sum(s in cube[m], F[s]) <= sum(i in range(d + 1), choose[m + 1,i])':
      'choose[m+1,i] is at least choose[m,i]',
  },
  'zero-one-loss-bias-variance-failure/variance of the main prediction': {
    'variance == min(variance, 1 - error)': 'the variance is at most 1 - error',
  },
  'logarithm-with-zero-convention/quotient': {
    'a*ln(b/max(c, indicator(c == 0))) == a*(ln(b) - ln(c))': 'c is nonnegative: c <= 0 says that it is 0',
  },
  'logarithm-with-zero-convention/monotone': {
    '0 <= a*(ln(a) - ln(a))': 'the right side is 0',
    '0 <= a*(ln(b) - ln(b))': 'the right side is 0',
  },
  'logarithm-with-zero-convention/normalised': {
    'c*(a/max(c, indicator(c == 0))) == a': 'c is nonnegative: c <= 0 says that it is 0',
  },
  'domain-adaptation-bound/bound': {
    'source[h] <= source[h] + 1/2*divergence + common': 'the divergence and the common error are nonnegative',
    'target[h] <= target[h] + 1/2*divergence + common': 'the divergence and the common error are nonnegative',
    'target[h] <= source[h] + (1/2 + divergence) + common':
      'a larger right side, since the divergence is nonnegative',
    'target[h] <= source[h] + 1*2*divergence + common':
      'a larger right side, since the divergence is nonnegative',
    'target[h] <= source[h] + 2/2*divergence + common':
      'a larger right side, since the divergence is nonnegative',
  },
  'domain-adaptation-bound/importance weights': {
    'target[h] == sum(x in X, S[x]*(density[x]*abs(predict[h,x] - target_label[x])))': 'the labels agree',
  },
  'growth-from-regularised-minimiser/growth': {
    'forall(v in R[K], r(u) + lambda/2*sum(k in K, u[k]^2) - lambda/2*sum(k in K, (u[k] - v[k])^2) <= r(v) + lambda/2*sum(k in K, v[k]^2))':
      'weaker: a smaller left side',
    'forall(v in R[K], r(u) - lambda/2*sum(k in K, u[k]^2) + lambda/2*sum(k in K, (u[k] - v[k])^2) <= r(v) + lambda/2*sum(k in K, v[k]^2))':
      'weaker: a smaller left side',
    'forall(v in R[K], r(u) + lambda/3*sum(k in K, u[k]^2) + lambda/2*sum(k in K, (u[k] - v[k])^2) <= r(v) + lambda/2*sum(k in K, v[k]^2))':
      'weaker: a smaller left side',
    'forall(v in R[K], r(u) + lambda/2*sum(k in K, u[k]^2) + lambda/3*sum(k in K, (u[k] - v[k])^2) <= r(v) + lambda/2*sum(k in K, v[k]^2))':
      'weaker: a smaller left side',
    'forall(v in R[K], r(u) + lambda/2*sum(k in K, u[k]^2) + lambda/2*sum(k in K, (v[k] - v[k])^2) <= r(v) + lambda/2*sum(k in K, v[k]^2))':
      'u is a minimiser',
    'forall(v in R[K], r(u) + lambda/2*sum(k in K, u[k]^2) + lambda/2*sum(k in K, (u[k] - u[k])^2) <= r(v) + lambda/2*sum(k in K, v[k]^2))':
      'u is a minimiser',
    'forall(v in R[K], r(u) + lambda/2*sum(k in K, u[k]^2) + lambda/2*sum(k in K, (u[k] - v[k])^2) <= r(v) + lambda*2*sum(k in K, v[k]^2))':
      'weaker: a larger right side',
  },
  'truncated-compact-operator-optimal/bessel': {
    'forall(n in nat, sum(t in range(n), c[t + 1]^2) <= E(y in Y, f[y]^2))':
      'the statement for the members after the first',
  },
  'dependence-of-a-table/row': {
    'forall(x in X, y in Y, r[x] < 0, T[x,y] == 0)': 'sums of nonnegative numbers are not negative',
  },
  'dependence-of-a-table/column': {
    'forall(x in X, y in Y, c[y] < 0, T[x,y] == 0)': 'sums of nonnegative numbers are not negative',
  },
  'monotone-sequences-converge/rising': {
    'exists(top in R[S], forall(s in S, forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n + 1 <= n, abs(u[n,s] - top[s]) <= eps_n)))) and forall(n in nat, s in S, u[n,s] <= top[s]))':
      'weaker: one number fewer',
    'exists(top in R[S], forall(s in S, forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, u[n,s] - top[s] <= eps_n)))) and forall(n in nat, s in S, u[n,s] <= top[s]))':
      'weaker: a number is at most its absolute value',
    'exists(top in R[S], forall(s in S, forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, relu(u[n,s] - top[s]) <= eps_n)))) and forall(n in nat, s in S, u[n,s] <= top[s]))':
      'weaker: relu is at most the absolute value',
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
  'affine-composition-collapse/rank at most each width': {
    'r <= card(I[t]) + 1': 'weaker: a larger right side',
  },
  'affine-composition-collapse/second difference of a relu layer': {
    'f(z) + f(array(j in J, -z[j])) + 2*f(array(j in J, 0)) == sum(h in H, v[h]*abs(sum(j in J, w[h,j]*z[j])))':
      'f(0) is 0',
    'f(z) + f(array(j in J, -z[j])) - (-(2*f(array(j in J, 0)))) == sum(h in H, v[h]*abs(sum(j in J, w[h,j]*z[j])))':
      'f(0) is 0',
    'f(z) + f(array(j in J, -z[j])) - 3*f(array(j in J, 0)) == sum(h in H, v[h]*abs(sum(j in J, w[h,j]*z[j])))':
      'f(0) is 0',
    'f(z) + f(array(j in J, -z[j])) - 2*f(array(j in J, 0)) == sum(h in H, v[h]*abs(sum(j in J, -(w[h,j]*z[j]))))':
      'the sign disappears in the absolute value',
  },
  'affine-composition-collapse/with relu no affine map': {
    'forall(c in R[J], d in R, exists(u in R[J], f(u) != sum(j in J, c[j]*z[j]) + d))':
      'f is not constant: f(0) is 0, and f(z) + f(-z) is not',
    'forall(c in R[J], d in R, exists(u in R[J], f(u) != sum(j in J, c[j]*c[j]) + d))':
      'f is not constant: f(0) is 0, and f(z) + f(-z) is not',
  },
  'divergence-under-a-channel/inequality': {
    'sum(t in T, -(pW[t]*(ln(pW[t]) - ln(qW[t])))) <= sum(x in X, p[x]*(ln(p[x]) - ln(q[x])))':
      'divergences are nonnegative',
    'sum(t in T, pW[t]*(ln(pW[t]) + ln(qW[t]))) <= sum(x in X, p[x]*(ln(p[x]) - ln(q[x])))':
      'logarithms of probabilities are at most 0, and divergences are nonnegative',
    'sum(t in T, pW[t]*(ln(pW[t])*(-ln(qW[t])))) <= sum(x in X, p[x]*(ln(p[x]) - ln(q[x])))':
      'the left side is at most 0, and divergences are nonnegative',
    'sum(t in T, pW[t]*(ln(qW[t]) - ln(qW[t]))) <= sum(x in X, p[x]*(ln(p[x]) - ln(q[x])))':
      'the left side is 0',
    'sum(t in T, pW[t]*(ln(pW[t]) - ln(pW[t]))) <= sum(x in X, p[x]*(ln(p[x]) - ln(q[x])))':
      'the left side is 0',
    'sum(t in T, pW[t]*(ln(pW[t]) - ln(qW[t]))) <= sum(x in X, p[x]*(-ln(p[x]) - ln(q[x])))':
      'a larger right side, since entropy is nonnegative',
  },
  'product-law/one coordinate': {
    'sum(s in samples, prod(i in N, q[t,at[s,i]])*h[at[s,t]]) == sum(z in Z, q[t,z]*h[z])':
      'the other coordinates sum to one by any law',
  },
  'convolution-shift-equivariance/global pooling is invariant': {
    'forall(s in G, (sum(i in G, x[plus[i,minus[zero]]]) == sum(i in G, x[i])) and ((sum(i in G, x[plus[i,minus[s]]])/card(G) == sum(i in G, x[i])/card(G)) and (max(i in G, x[plus[i,minus[s]]]) == max(i in G, x[i]))))':
      'weaker: a shift by zero',
    'forall(s in G, (sum(i in G, x[plus[i,minus[s]]]) == sum(i in G, x[i])) and ((sum(i in G, x[plus[i,minus[zero]]])/card(G) == sum(i in G, x[i])/card(G)) and (max(i in G, x[plus[i,minus[s]]]) == max(i in G, x[i]))))':
      'weaker: a shift by zero',
    'forall(s in G, (sum(i in G, x[plus[i,minus[s]]]) == sum(i in G, x[i])) and ((sum(i in G, x[plus[i,minus[s]]])/card(G) == sum(i in G, x[i])/card(G)) and (max(i in G, x[plus[i,minus[zero]]]) == max(i in G, x[i]))))':
      'weaker: a shift by zero',
  },
  'binomial-moments/last node': {
    'sum(i in range(n + 1), choose[i,i]*x^i*y^(n - i)*h[i]) == x^n*h[n]':
      'y is 0: the term of i = n alone is left',
    'sum(i in range(n + 1), choose[n,n]*x^i*y^(n - i)*h[i]) == x^n*h[n]':
      'y is 0: the term of i = n alone is left',
    'sum(i in range(n + 1), choose[n,i]*x^n*y^(n - i)*h[i]) == x^n*h[n]':
      'y is 0: the term of i = n alone is left',
    'sum(i in range(n + 1), choose[n,i]*x^i*y^(n - i)*h[n]) == x^n*h[n]':
      'y is 0: the term of i = n alone is left',
  },
  'taylor-remainder/bound': {
    'f(x + h) - f(x) - df(x)*h - ddf(x)/2*h^2 <= c/2*h^2': 'weaker: a number is at most its absolute value',
    'relu(f(x + h) - f(x) - df(x)*h - ddf(x)/2*h^2) <= c/2*h^2': 'weaker: relu is at most the absolute value',
    'abs(f(x + h) - f(x) - df(x)*h - ddf(x)/2*h^2) <= c*2*h^2': 'weaker: a larger right side',
  },
  'taylor-remainder/tangent': {
    'f(x + h) - f(x) - df(x)*h <= c/2*h^2': 'weaker: a number is at most its absolute value',
    'relu(f(x + h) - f(x) - df(x)*h) <= c/2*h^2': 'weaker: relu is at most the absolute value',
    'abs(f(x + h) - f(x) - df(x)*h) <= c*2*h^2': 'weaker: a larger right side',
  },
  'kinks-near-points/no kink': {
    'forall(v in R, e in R, abs(e) < abs(v), relu(v + e) + relu(v - e) - 2*relu(v) == 0)':
      'weaker: fewer numbers',
    'forall(v in R, e in R, abs(e) == abs(v), relu(v + e) + relu(v - e) - 2*relu(v) == 0)':
      'weaker: fewer numbers',
    'forall(v in R, e in R, abs(e) <= v, relu(v + e) + relu(v - e) - 2*relu(v) == 0)':
      'weaker: fewer numbers',
    'forall(v in R, e in R, abs(e) <= relu(v), relu(v + e) + relu(v - e) - 2*relu(v) == 0)':
      'weaker: fewer numbers',
  },
  'kinks-near-points/one point': {
    'forall(n in nat, sum(j in range(n), indicator(abs(-(w*((j + 1)*step)) + b) < abs(w)*step/2)) <= 1)':
      'the statement for -b',
    'forall(n in nat, sum(j in range(n), indicator(abs(w*((j + 1)*step) - b) < abs(w)*step/2)) <= 1)':
      'the statement for -b',
    'forall(n in nat, sum(j in range(n), indicator(abs(w*(-((j + 1)*step)) + b) < abs(w)*step/2)) <= 1)':
      'the statement for -b',
    'forall(n in nat, sum(j in range(n), indicator(abs(w*((-j + 1)*step) + b) < abs(w)*step/2)) <= 1)':
      'the points are one step apart, wherever they begin',
    'forall(n in nat, sum(j in range(n), indicator(abs(w*((j - 1)*step) + b) < abs(w)*step/2)) <= 1)':
      'the points are one step apart, wherever they begin',
    'forall(n in nat, sum(j in range(n), indicator(abs(w*(j*1*step) + b) < abs(w)*step/2)) <= 1)':
      'the points are one step apart, wherever they begin',
    'forall(n in nat, sum(j in range(n), indicator(abs(w*((j + 1 + 1)*step) + b) < abs(w)*step/2)) <= 1)':
      'the points are one step apart, wherever they begin',
    'forall(n in nat, sum(j in range(n), indicator(abs(w*((j + 2)*step) + b) < abs(w)*step/2)) <= 1)':
      'the points are one step apart, wherever they begin',
    'forall(n in nat, sum(j in range(n), indicator(abs(w*((j + 1)*step) + step) < abs(w)*step/2)) <= 1)':
      'the statement for b = step',
    'forall(n in nat, sum(j in range(n), indicator(abs(w*((j + 1)*step) + w) < abs(w)*step/2)) <= 1)':
      'the statement for b = w',
    'forall(n in nat, sum(j in range(n), indicator(abs(w*((j + 1)*step) + b) < (-(abs(w)*step))/2)) <= 1)':
      'no absolute value is below 0',
    'forall(n in nat, sum(j in range(n), indicator(abs(w*((j + 1)*step) + b) < w*step/2)) <= 1)':
      'weaker: w is at most its absolute value',
    'forall(n in nat, sum(j in range(n), indicator(abs(w*((j + 1)*step) + b) < relu(w)*step/2)) <= 1)':
      'weaker: relu is at most the absolute value',
    'forall(n in nat, sum(j in range(n), indicator(abs(w*((j + 1)*step) + b) < abs(w)*step/3)) <= 1)':
      'weaker: a smaller distance',
    'forall(n in nat, sum(j in range(n), indicator(abs(w*((j + 1)*step) + b) < abs(w)*step/2)) <= 2)':
      'weaker: a larger right side',
  },
  'real-powers/positive': {
    '0 < pow(p)': 'the statement at p',
  },
  'real-powers/nonnegative': {
    '0 <= pow(p)': 'the statement at p',
  },
  'real-powers/smaller powers': {
    'y <= y': 'both sides are the same',
    'x <= x': 'both sides are the same',
  },
  'real-powers/bernoulli': {
    '-1 + p*(r - 1) <= pow(r)': 'weaker: a smaller left side',
    '1*(p*(r - 1)) <= pow(r)': 'weaker: a smaller left side',
    '1 + p*(-r - 1) <= pow(r)': 'weaker: a smaller left side',
    '1 + p*(r - 2) <= pow(r)': 'weaker: a smaller left side',
  },
  'real-powers/not decreasing': {
    'pow(y) <= pow(y)': 'both sides are the same',
    'pow(x) <= pow(x)': 'both sides are the same',
  },
  'real-powers/two exponents': {
    '-1 + q/p*(pow(r) - 1) <= higher(r)': 'weaker: a smaller left side',
    '1*(q/p*(pow(r) - 1)) <= higher(r)': 'weaker: a smaller left side',
    '1 + q/p*(-pow(r) - 1) <= higher(r)': 'weaker: a smaller left side',
    '1 + q/p*(pow(r) - 2) <= higher(r)': 'weaker: a smaller left side',
  },
  'real-powers/young': {
    '-(x*y) <= pow(x)/p + other(y)/q': 'the left side is at most 0, the right side at least 0',
    'x*y <= pow(x)*p + other(y)/q': 'a larger right side: p is above 1',
    'x*y <= pow(x)/p + other(y)*q': 'a larger right side: q is above 1',
  },
  'real-powers/sum of two': {
    'pow(-x + y) <= pow(a + b)*(a/(a + b)*pow(x)/pow(a) + b/(a + b)*pow(y)/pow(b))':
      'powers do not decrease, and y - x is at most x + y',
    'pow(x - y) <= pow(a + b)*(a/(a + b)*pow(x)/pow(a) + b/(a + b)*pow(y)/pow(b))':
      'powers do not decrease, and x - y is at most x + y',
    'pow(x + y) <= pow(a + b)*((a/(a + b) + pow(x))/pow(a) + b/(a + b)*pow(y)/pow(b))':
      'a larger right side: the factor a/(a + b) is at most 1',
    'pow(x + y) <= pow(a + b)*(a/(a + b)*pow(x)/pow(a) + (b/(a + b) + pow(y))/pow(b))':
      'a larger right side: the factor b/(a + b) is at most 1',
  },
  'simultaneous-diagonalisation/basis': {
    'exists(W in R[I, I], l in R[I], forall(i in I, 0 < s[i]) and forall(j in I, k in I, sum(i in I, W[j,i]*W[k,i]) == sum(b in I, v[b,j]*v[b,k]/t[b])) and forall(i in I, k in I, sum(a in I, s[a]*sum(j in I, u[a,j]*W[j,i])*sum(j in I, u[a,j]*W[j,k])) == l[i]*delta(i, k)) and (sum(i in I, log(l[i])) == sum(a in I, log(s[a])) - sum(b in I, log(t[b]))))':
      's is positive by declaration',
    'exists(W in R[I, I], l in R[I], forall(i in I, 0 < t[i]) and forall(j in I, k in I, sum(i in I, W[j,i]*W[k,i]) == sum(b in I, v[b,j]*v[b,k]/t[b])) and forall(i in I, k in I, sum(a in I, s[a]*sum(j in I, u[a,j]*W[j,i])*sum(j in I, u[a,j]*W[j,k])) == l[i]*delta(i, k)) and (sum(i in I, log(l[i])) == sum(a in I, log(s[a])) - sum(b in I, log(t[b]))))':
      't is positive by declaration',
    'exists(W in R[I, I], l in R[I], forall(i in I, 0 < l[i]) and forall(j in I, k in I, sum(i in I, W[j,i]*W[k,i]) == sum(b in I, v[b,j]*v[b,k]/t[b])) and forall(i in I, k in I, sum(a in I, s[i]*sum(j in I, u[a,j]*W[j,i])*sum(j in I, u[a,j]*W[j,k])) == l[i]*delta(i, k)) and (sum(i in I, log(l[i])) == sum(a in I, log(s[a])) - sum(b in I, log(t[b]))))':
      'it holds for the axes v, scaled, and l[i] = s[i]/t[i]',
    'exists(W in R[I, I], l in R[I], forall(i in I, 0 < l[i]) and forall(j in I, k in I, sum(i in I, W[j,i]*W[k,i]) == sum(b in I, v[b,j]*v[b,k]/t[b])) and forall(i in I, k in I, sum(a in I, s[k]*sum(j in I, u[a,j]*W[j,i])*sum(j in I, u[a,j]*W[j,k])) == l[i]*delta(i, k)) and (sum(i in I, log(l[i])) == sum(a in I, log(s[a])) - sum(b in I, log(t[b]))))':
      'it holds for the axes v, scaled, and l[i] = s[i]/t[i]',
    'exists(W in R[I, I], l in R[I], forall(i in I, 0 < l[i]) and forall(j in I, k in I, sum(i in I, W[j,i]*W[k,i]) == sum(b in I, v[b,j]*v[b,k]/t[b])) and forall(i in I, k in I, sum(a in I, s[a]*sum(j in I, u[a,j]*W[j,i])*sum(j in I, u[a,j]*W[j,k])) == l[k]*delta(i, k)) and (sum(i in I, log(l[i])) == sum(a in I, log(s[a])) - sum(b in I, log(t[b]))))':
      'the delta makes i and k equal',
  },
  'kullback-leibler-of-tables/Hellinger distance': {
    'sum(x in X, sum(y in Y, (sqrt(B[x,y]) - sqrt(B[x,y]))^2)) <= sum(x in X, sum(y in Y, A[x,y]*(ln(A[x,y]) - ln(B[x,y]))))':
      'the left side is 0, and divergences are nonnegative',
    'sum(x in X, sum(y in Y, (sqrt(A[x,y]) - sqrt(A[x,y]))^2)) <= sum(x in X, sum(y in Y, A[x,y]*(ln(A[x,y]) - ln(B[x,y]))))':
      'the left side is 0, and divergences are nonnegative',
  },
  'kullback-leibler-of-tables/nonnegative': {
    '0 <= sum(x in X, sum(y in Y, A[x,y]*(ln(B[x,y]) - ln(B[x,y]))))': 'the right side is 0',
    '0 <= sum(x in X, sum(y in Y, A[x,y]*(ln(A[x,y]) - ln(A[x,y]))))': 'the right side is 0',
  },
  'kullback-leibler-of-tables/zero for equal tables only': {
    'forall(i in X, j in Y, B[i,j] == B[i,j])': 'both sides are the same',
    'forall(i in X, j in Y, A[i,j] == A[i,j])': 'both sides are the same',
  },
  'monotone-sequences-converge/falling': {
    'exists(low in R[S], forall(s in S, forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n + 1 <= n, abs(u[n,s] - low[s]) <= eps_n)))) and forall(n in nat, s in S, low[s] <= u[n,s]))':
      'weaker: one number fewer',
    'exists(low in R[S], forall(s in S, forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, u[n,s] - low[s] <= eps_n)))) and forall(n in nat, s in S, low[s] <= u[n,s]))':
      'weaker: a number is at most its absolute value',
    'exists(low in R[S], forall(s in S, forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, relu(u[n,s] - low[s]) <= eps_n)))) and forall(n in nat, s in S, low[s] <= u[n,s]))':
      'weaker: relu is at most the absolute value',
  },
  'ensemble-variance-correlation/at least the correlated share': {
    'r*v <= E(w in Omega, (-(sum(m in M, h[m,w])/card(M)) - E(z in Omega, sum(m in M, h[m,z])/card(M)))^2)':
      'the mean square is least about the mean: about another number it is larger',
    'r*v <= E(w in Omega, (sum(m in M, h[m,w])/card(M) + E(z in Omega, sum(m in M, h[m,z])/card(M)))^2)':
      'the mean square is least about the mean: about another number it is larger',
    'r*v <= E(w in Omega, (sum(m in M, h[m,w])*card(M) - E(z in Omega, sum(m in M, h[m,z])/card(M)))^2)':
      'the variance of card(M)^2 times the mean is larger, about any number',
    'r*v <= E(w in Omega, (sum(m in M, h[m,w])/card(M) - E(z in Omega, sum(m in M, h[m,z])*card(M)))^2)':
      'the mean square is least about the mean: about another number it is larger',
    'r*v <= E(w in Omega, (sum(m in M, h[m,w])/card(M) - E(z in Omega, max(m in M, h[m,z])/card(M)))^2)':
      'the mean square is least about the mean: about another number it is larger',
    'r*v <= E(w in Omega, (sum(m in M, h[m,w])/card(M) - E(z in Omega, sum(m in M, h[m,z])/(card(M) + 1)))^2)':
      'the mean square is least about the mean: about another number it is larger',
  },
  'ensemble-variance-correlation/least correlation': {
    '(1 < card(M) + 1) and ((-1)/(card(M) - 1) <= r)': 'weaker: a smaller bound',
    '(1 < card(M)) and ((-1)*(card(M) - 1) <= r)': 'weaker: card(M) - 1 is at least 1',
    '(1 < card(M)) and ((-2)/(card(M) - 1) <= r)': 'weaker: a smaller left side',
    '(1 < card(M)) and ((-1)/(card(M) - 1) <= v)': 'the left side is negative, and v positive',
  },
  'ensemble-variance-correlation/never worse than the average member': {
    '(y - y)^2 <= sum(m in M, (f[m] - y)^2)/card(M)': 'a mean of squares is nonnegative',
    '(average - average)^2 <= sum(m in M, (f[m] - y)^2)/card(M)': 'a mean of squares is nonnegative',
    '(average - y)^2 <= sum(m in M, (f[m] - y)^2)*card(M)': 'weaker: a larger right side',
  },
  'lasso-soft-thresholding/quadratic growth': {
    '-F(S(a)) + 1/2*(w - S(a))^2 <= F(w)': 'a smaller left side, since F is nonnegative',
    'F(S(a)) - 1/2*(w - S(a))^2 <= F(w)': 'weaker: a smaller left side',
    'F(S(a)) + 1/3*(w - S(a))^2 <= F(w)': 'weaker: a smaller left side',
  },
  'lasso-soft-thresholding/zero below the threshold': {
    'S(lambda) == 0': 'lambda is nonnegative: at most the threshold',
  },
  'lasso-soft-thresholding/zero only below the threshold': {
    'a <= lambda': 'weaker: a number is at most its absolute value',
    'relu(a) <= lambda': 'weaker: relu is at most the absolute value',
    'abs(lambda) <= lambda': 'lambda is nonnegative',
  },
  'lasso-soft-thresholding/orthonormal design': {
    '-loss(array(j in J, S(c[j]))) + 1/2*sum(j in J, (v[j] - S(c[j]))^2) <= loss(v)':
      'a smaller left side, since the loss is nonnegative',
    'loss(array(j in J, S(c[j]))) - 1/2*sum(j in J, (v[j] - S(c[j]))^2) <= loss(v)':
      'weaker: a smaller left side',
    'loss(array(j in J, S(c[j]))) + 1/3*sum(j in J, (v[j] - S(c[j]))^2) <= loss(v)':
      'weaker: a smaller left side',
  },
  'minibatch-gradient-unbiasedness/covariance without replacement': {
    'forall(c in C, d in C, E(w in Runs, (sum(i in Data, chosen[w,i]*gradient[i,c])/B + full[c])*(sum(i in Data, chosen[w,i]*gradient[i,d])/B - full[d])) == 1/B*((card(Data) - B)/(card(Data) - 1))*Sigma[c,d])':
      'a factor of mean zero stands beside the constant',
    'forall(c in C, d in C, E(w in Runs, (sum(i in Data, chosen[w,i]*gradient[i,c])/B - full[d])*(sum(i in Data, chosen[w,i]*gradient[i,d])/B - full[d])) == 1/B*((card(Data) - B)/(card(Data) - 1))*Sigma[c,d])':
      'a factor of mean zero stands beside the constant',
    'forall(c in C, d in C, E(w in Runs, (sum(i in Data, chosen[w,i]*gradient[i,c])/B - full[c])*(sum(i in Data, chosen[w,i]*gradient[i,d])/B + full[d])) == 1/B*((card(Data) - B)/(card(Data) - 1))*Sigma[c,d])':
      'a factor of mean zero stands beside the constant',
    'forall(c in C, d in C, E(w in Runs, (sum(i in Data, chosen[w,i]*gradient[i,c])/B - full[c])*(sum(i in Data, chosen[w,i]*gradient[i,d])/B - full[c])) == 1/B*((card(Data) - B)/(card(Data) - 1))*Sigma[c,d])':
      'a factor of mean zero stands beside the constant',
  },
  'minibatch-gradient-unbiasedness/covariance with replacement': {
    'forall(c in C, d in C, E(w in Runs, (sum(b in Batch, sum(i in Data, pick[w,b,i]*gradient[i,c]))/card(Batch) + full[c])*(sum(b in Batch, sum(i in Data, pick[w,b,i]*gradient[i,d]))/card(Batch) - full[d])) == Sigma[c,d]/card(Batch))':
      'a factor of mean zero stands beside the constant',
    'forall(c in C, d in C, E(w in Runs, (sum(b in Batch, sum(i in Data, pick[w,b,i]*gradient[i,c]))/card(Batch) - full[d])*(sum(b in Batch, sum(i in Data, pick[w,b,i]*gradient[i,d]))/card(Batch) - full[d])) == Sigma[c,d]/card(Batch))':
      'a factor of mean zero stands beside the constant',
    'forall(c in C, d in C, E(w in Runs, (sum(b in Batch, sum(i in Data, pick[w,b,i]*gradient[i,c]))/card(Batch) - full[c])*(sum(b in Batch, sum(i in Data, pick[w,b,i]*gradient[i,d]))/card(Batch) + full[d])) == Sigma[c,d]/card(Batch))':
      'a factor of mean zero stands beside the constant',
    'forall(c in C, d in C, E(w in Runs, (sum(b in Batch, sum(i in Data, pick[w,b,i]*gradient[i,c]))/card(Batch) - full[c])*(sum(b in Batch, sum(i in Data, pick[w,b,i]*gradient[i,d]))/card(Batch) - full[c])) == Sigma[c,d]/card(Batch))':
      'a factor of mean zero stands beside the constant',
  },
  'maurey-barron-sampling/variance': {
    'sum(s in samples, prod(k in Draws, p[at[s,k]])*sum(j in J, (sum(i in Units, p[i]*g[i,j]) - sum(k in Draws, g[at[s,k],j])/card(Draws))^2)) == (sum(i in Units, p[i]*sum(j in J, g[i,j]^2)) - sum(j in J, sum(i in Units, -(p[i]*g[i,j]))^2))/card(Draws)':
      'the sign disappears in the square',
  },
  'maurey-barron-sampling/bounded units': {
    'max(s in samples, prod(k in Draws, p[at[s,k]])*sum(j in J, (sum(i in Units, p[i]*g[i,j]) - sum(k in Draws, g[at[s,k],j])/card(Draws))^2)) <= (b^2 - sum(j in J, sum(i in Units, p[i]*g[i,j])^2))/card(Draws)':
      'the largest of nonnegative numbers is at most their sum',
    'sum(s in samples, -(prod(k in Draws, p[at[s,k]])*sum(j in J, (sum(i in Units, p[i]*g[i,j]) - sum(k in Draws, g[at[s,k],j])/card(Draws))^2))) <= (b^2 - sum(j in J, sum(i in Units, p[i]*g[i,j])^2))/card(Draws)':
      'the left side is at most 0, the right side at least 0',
    'sum(s in samples, prod(k in Draws, p[at[s,k]])*sum(j in J, (sum(i in Units, p[i]*g[i,j]) - sum(k in Draws, g[at[s,k],j])/card(Draws))*2)) <= (b^2 - sum(j in J, sum(i in Units, p[i]*g[i,j])^2))/card(Draws)':
      'the left side is 0, since draws are unbiased, the right side at least 0',
    'sum(s in samples, prod(k in Draws, p[at[s,k]])*sum(j in J, (sum(i in Units, p[i]*g[i,j]) - sum(k in Draws, g[at[s,k],j])/card(Draws))^2)) <= (b^2 - sum(j in J, sum(i in Units, p[i]*g[i,j])^2))*card(Draws)':
      'a larger right side, since it is at least 0',
    'sum(s in samples, prod(k in Draws, p[at[s,k]])*sum(j in J, (sum(i in Units, p[i]*g[i,j]) - sum(k in Draws, g[at[s,k],j])/card(Draws))^2)) <= (b^2 + sum(j in J, sum(i in Units, p[i]*g[i,j])^2))/card(Draws)':
      'weaker: a larger right side',
    'sum(s in samples, prod(k in Draws, p[at[s,k]])*sum(j in J, (sum(i in Units, p[i]*g[i,j]) - sum(k in Draws, g[at[s,k],j])/card(Draws))^2)) <= (b^2 - sum(j in J, sum(i in Units, -(p[i]*g[i,j]))^2))/card(Draws)':
      'the sign disappears in the square',
  },
  'maurey-barron-sampling/some choice': {
    'exists(s in samples, sum(j in J, (sum(i in Units, p[i]*g[i,j]) - sum(k in Draws, g[at[s,k],j])/card(Draws))*2) <= (b^2 - sum(j in J, sum(i in Units, p[i]*g[i,j])^2))/card(Draws))':
      'on average over the draws the left side is 0, and the right side is at least 0',
    'exists(s in samples, sum(j in J, (sum(i in Units, p[i]*g[i,j]) - sum(k in Draws, g[at[s,k],j])/card(Draws))^2) <= (b^2 - sum(j in J, sum(i in Units, p[i]*g[i,j])^2))*card(Draws))':
      'a larger right side, since it is at least 0',
    'exists(s in samples, sum(j in J, (sum(i in Units, p[i]*g[i,j]) - sum(k in Draws, g[at[s,k],j])/card(Draws))^2) <= (b^2 + sum(j in J, sum(i in Units, p[i]*g[i,j])^2))/card(Draws))':
      'weaker: a larger right side',
    'exists(s in samples, sum(j in J, (sum(i in Units, p[i]*g[i,j]) - sum(k in Draws, g[at[s,k],j])/card(Draws))^2) <= (b^2 - sum(j in J, sum(i in Units, -(p[i]*g[i,j]))^2))/card(Draws))':
      'the sign disappears in the square',
  },
  'lasso-soft-thresholding/the absolute value has no derivative at zero': {
    'forall(d in R, radius in positive, exists(h in R, (0 < abs(h)) and (abs(h) <= radius) and (h <= abs(abs(h) - d*h))))':
      'weaker: a number is at most its absolute value',
    'forall(d in R, radius in positive, exists(h in R, (0 < abs(h)) and (abs(h) <= radius) and (relu(h) <= abs(abs(h) - d*h))))':
      'weaker: relu is at most the absolute value',
    'forall(d in R, radius in positive, exists(h in R, (0 < abs(h)) and (abs(h) <= radius) and (abs(h) <= abs(h) - d*h)))':
      'it holds for h of the sign opposite to d',
    'forall(d in R, radius in positive, exists(h in R, (0 < abs(h)) and (abs(h) <= radius) and (abs(h) <= relu(abs(h) - d*h))))':
      'it holds for h of the sign opposite to d',
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
  'birkhoff-hopf/path': {
    'log(max(j in J, k[j]*exp(u[j]))) - log(sum(j in J, h[j]*exp(u[j]))) - (log(sum(j in J, k[j])) - log(sum(j in J, h[j]))) <= (w - 1)/(w + 1)*(max(j in J, u[j]) - min(j in J, u[j]))':
      'a smaller left side: the largest of positive numbers is at most their sum',
    'log(sum(j in J, k[j]*exp(u[j]))) - log(sum(j in J, h[j]*exp(u[j]))) - (log(sum(j in J, k[j])) - log(max(j in J, h[j]))) <= (w - 1)/(w + 1)*(max(j in J, u[j]) - min(j in J, u[j]))':
      'a smaller left side: the largest of positive numbers is at most their sum',
    'log(sum(j in J, k[j]*exp(u[j]))) - sum(j in J, h[j]*exp(u[j])) - (log(sum(j in J, k[j])) - log(sum(j in J, h[j]))) <= (w - 1)/(w + 1)*(max(j in J, u[j]) - min(j in J, u[j]))':
      'a smaller left side: numbers, and exponentials, are larger than logarithms',
    'log(sum(j in J, k[j]*exp(u[j]))) - exp(sum(j in J, h[j]*exp(u[j]))) - (log(sum(j in J, k[j])) - log(sum(j in J, h[j]))) <= (w - 1)/(w + 1)*(max(j in J, u[j]) - min(j in J, u[j]))':
      'a smaller left side: numbers, and exponentials, are larger than logarithms',
    'log(sum(j in J, k[j]*exp(u[j]))) - log(sum(j in J, h[j]*exp(u[j]))) - (sum(j in J, k[j]) - log(sum(j in J, h[j]))) <= (w - 1)/(w + 1)*(max(j in J, u[j]) - min(j in J, u[j]))':
      'a smaller left side: numbers, and exponentials, are larger than logarithms',
    'log(sum(j in J, k[j]*exp(u[j]))) - log(sum(j in J, h[j]*exp(u[j]))) - (exp(sum(j in J, k[j])) - log(sum(j in J, h[j]))) <= (w - 1)/(w + 1)*(max(j in J, u[j]) - min(j in J, u[j]))':
      'a smaller left side: numbers, and exponentials, are larger than logarithms',
    'log(sum(j in J, k[j]*exp(u[j]))) - log(sum(j in J, h[j]*exp(u[j]))) - (log(sum(j in J, k[j])) - log(sum(j in J, h[j]))) <= (w - 1)/(w + 1) + (max(j in J, u[j]) - min(j in J, u[j]))':
      'a mean of exponentials of u lies between their extremes, so the left side is at most the oscillation of u',
    'log(sum(j in J, k[j]*exp(u[j]))) - log(sum(j in J, h[j]*exp(u[j]))) - (log(sum(j in J, k[j])) - log(sum(j in J, h[j]))) <= (w - 1)*(w + 1)*(max(j in J, u[j]) - min(j in J, u[j]))':
      'weaker: w + 1 is at least 1',
    'log(sum(j in J, k[j]*exp(u[j]))) - log(sum(j in J, h[j]*exp(u[j]))) - (log(sum(j in J, k[j])) - log(sum(j in J, h[j]))) <= (w + 1)/(w + 1)*(max(j in J, u[j]) - min(j in J, u[j]))':
      'weaker: the factor is 1',
    'log(sum(j in J, k[j]*exp(u[j]))) - log(sum(j in J, h[j]*exp(u[j]))) - (log(sum(j in J, k[j])) - log(sum(j in J, h[j]))) <= (w - 1)/(w*1)*(max(j in J, u[j]) - min(j in J, u[j]))':
      'weaker: w is less than w + 1, and w - 1 is not negative',
  },
  'concatenated-rows/rows': {
    'exists(Z in R[nat, nat], forall(k in nat, i in nat, k + 1 < n, Z[k,i] == U[k,i]) and forall(l in nat, i in nat, l + 1 <= m, Z[n + l,i] == V[l,i]))':
      'weaker: fewer rows are spoken of',
    'exists(Z in R[nat, nat], forall(k in nat, i in nat, k + 1 <= n, Z[k,i] == U[k,i]) and forall(l in nat, i in nat, l + 1 < m, Z[n + l,i] == V[l,i]))':
      'weaker: fewer rows are spoken of',
    'exists(Z in R[nat, nat], forall(k in nat, i in nat, k + 1 == n, Z[k,i] == U[k,i]) and forall(l in nat, i in nat, l + 1 <= m, Z[n + l,i] == V[l,i]))':
      'weaker: fewer k',
    'exists(Z in R[nat, nat], forall(k in nat, i in nat, k + 1 + 1 <= n, Z[k,i] == U[k,i]) and forall(l in nat, i in nat, l + 1 <= m, Z[n + l,i] == V[l,i]))':
      'weaker: fewer k',
    'exists(Z in R[nat, nat], forall(k in nat, i in nat, n + 1 <= n, Z[k,i] == U[k,i]) and forall(l in nat, i in nat, l + 1 <= m, Z[n + l,i] == V[l,i]))':
      'weaker: fewer k',
    'exists(Z in R[nat, nat], forall(k in nat, i in nat, k + 2 <= n, Z[k,i] == U[k,i]) and forall(l in nat, i in nat, l + 1 <= m, Z[n + l,i] == V[l,i]))':
      'weaker: fewer k',
    'exists(Z in R[nat, nat], forall(k in nat, i in nat, k + 1 <= k, Z[k,i] == U[k,i]) and forall(l in nat, i in nat, l + 1 <= m, Z[n + l,i] == V[l,i]))':
      'weaker: fewer k',
    'exists(Z in R[nat, nat], forall(k in nat, i in nat, k + 1 <= n, U[k,i] == U[k,i]) and forall(l in nat, i in nat, l + 1 <= m, Z[n + l,i] == V[l,i]))':
      'weaker: nothing is asked of the first rows',
    'exists(Z in R[nat, nat], forall(k in nat, i in nat, k + 1 <= n, Z[k,i] == Z[k,i]) and forall(l in nat, i in nat, l + 1 <= m, Z[n + l,i] == V[l,i]))':
      'weaker: nothing is asked of the first rows',
    'exists(Z in R[nat, nat], forall(k in nat, i in nat, k + 1 <= n, Z[k,i] == U[k,i]) and forall(l in nat, i in nat, Z[n + l,i] == V[l,i]))':
      'Z may go on with all rows of V',
    'exists(Z in R[nat, nat], forall(k in nat, i in nat, k + 1 <= n, Z[k,i] == U[k,i]) and forall(l in nat, i in nat, l + 1 >= m, Z[n + l,i] == V[l,i]))':
      'Z may go on with all rows of V',
    'exists(Z in R[nat, nat], forall(k in nat, i in nat, k + 1 <= n, Z[k,i] == U[k,i]) and forall(l in nat, i in nat, -l + 1 <= m, Z[n + l,i] == V[l,i]))':
      'Z may go on with all rows of V',
    'exists(Z in R[nat, nat], forall(k in nat, i in nat, k + 1 <= n, Z[k,i] == U[k,i]) and forall(l in nat, i in nat, l - 1 <= m, Z[n + l,i] == V[l,i]))':
      'Z may go on with all rows of V',
    'exists(Z in R[nat, nat], forall(k in nat, i in nat, k + 1 <= n, Z[k,i] == U[k,i]) and forall(l in nat, i in nat, l*1 <= m, Z[n + l,i] == V[l,i]))':
      'Z may go on with all rows of V',
    'exists(Z in R[nat, nat], forall(k in nat, i in nat, k + 1 <= n, Z[k,i] == U[k,i]) and forall(l in nat, i in nat, i + 1 <= m, Z[n + l,i] == V[l,i]))':
      'Z may go on with all rows of V',
    'exists(Z in R[nat, nat], forall(k in nat, i in nat, k + 1 <= n, Z[k,i] == U[k,i]) and forall(l in nat, i in nat, n + 1 <= m, Z[n + l,i] == V[l,i]))':
      'Z may go on with all rows of V',
    'exists(Z in R[nat, nat], forall(k in nat, i in nat, k + 1 <= n, Z[k,i] == U[k,i]) and forall(l in nat, i in nat, l + 1 <= m + 1, Z[n + l,i] == V[l,i]))':
      'Z may go on with all rows of V',
    'exists(Z in R[nat, nat], forall(k in nat, i in nat, k + 1 <= n, Z[k,i] == U[k,i]) and forall(l in nat, i in nat, l + 1 <= i, Z[n + l,i] == V[l,i]))':
      'Z may go on with all rows of V',
    'exists(Z in R[nat, nat], forall(k in nat, i in nat, k + 1 <= n, Z[k,i] == U[k,i]) and forall(l in nat, i in nat, l + 1 == m, Z[n + l,i] == V[l,i]))':
      'weaker: fewer l',
    'exists(Z in R[nat, nat], forall(k in nat, i in nat, k + 1 <= n, Z[k,i] == U[k,i]) and forall(l in nat, i in nat, l + 1 + 1 <= m, Z[n + l,i] == V[l,i]))':
      'weaker: fewer l',
    'exists(Z in R[nat, nat], forall(k in nat, i in nat, k + 1 <= n, Z[k,i] == U[k,i]) and forall(l in nat, i in nat, l + 2 <= m, Z[n + l,i] == V[l,i]))':
      'weaker: fewer l',
    'exists(Z in R[nat, nat], forall(k in nat, i in nat, k + 1 <= n, Z[k,i] == U[k,i]) and forall(l in nat, i in nat, l + 1 <= l, Z[n + l,i] == V[l,i]))':
      'weaker: fewer l',
  },
  'lyapunov-stein-equation/moduli below one': {
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, abs(sum(i in I, h[t,i]^2)*(-0)) <= eps_t)))':
      'the product with 0 is 0',
  },
  'points-in-order/ordered': {
    'exists(T in R[nat], ((T[0] == lo) and forall(k in nat, T[n + 1 + k] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, i in nat, i + 1 < n, (t[i] - T[k])*(T[k + 1] - t[i]) <= 0)))':
      'weaker: fewer points are spoken of',
    'exists(T in R[nat], ((T[0] == lo) and forall(k in nat, T[n + 1 + 1 + k] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, i in nat, i + 1 <= n, (t[i] - T[k])*(T[k + 1] - t[i]) <= 0)))':
      'weaker: from a later member on',
    'exists(T in R[nat], ((T[0] == lo) and forall(k in nat, T[n + 2 + k] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, i in nat, i + 1 <= n, (t[i] - T[k])*(T[k + 1] - t[i]) <= 0)))':
      'weaker: from a later member on',
    'exists(T in R[nat], ((T[0] == lo) and forall(k in nat, T[n + 1 + (k + 1)] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, i in nat, i + 1 <= n, (t[i] - T[k])*(T[k + 1] - t[i]) <= 0)))':
      'weaker: from a later member on',
    'exists(T in R[nat], ((T[0] == lo) and forall(k in nat, T[n + 1 + n] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, i in nat, i + 1 <= n, (t[i] - T[k])*(T[k + 1] - t[i]) <= 0)))':
      'weaker: one of these members',
    'exists(T in R[nat], ((T[0] == lo) and forall(k in nat, T[n + 1 + k] == hi)) and (forall(k in nat, T[k + 1] <= T[k + 1]) and forall(k in nat, i in nat, i + 1 <= n, (t[i] - T[k])*(T[k + 1] - t[i]) <= 0)))':
      'both sides are the same',
    'exists(T in R[nat], ((T[0] == lo) and forall(k in nat, T[n + 1 + k] == hi)) and (forall(k in nat, T[k] <= T[k*1]) and forall(k in nat, i in nat, i + 1 <= n, (t[i] - T[k])*(T[k + 1] - t[i]) <= 0)))':
      'both sides are the same',
    'exists(T in R[nat], ((T[0] == lo) and forall(k in nat, T[n + 1 + k] == hi)) and (forall(k in nat, T[k] <= T[k + 1 + 1]) and forall(k in nat, i in nat, i + 1 <= n, (t[i] - T[k])*(T[k + 1] - t[i]) <= 0)))':
      'weaker: the order of neighbours gives that of the members after next',
    'exists(T in R[nat], ((T[0] == lo) and forall(k in nat, T[n + 1 + k] == hi)) and (forall(k in nat, T[k] <= T[k + 2]) and forall(k in nat, i in nat, i + 1 <= n, (t[i] - T[k])*(T[k + 1] - t[i]) <= 0)))':
      'weaker: the order of neighbours gives that of the members after next',
    'exists(T in R[nat], ((T[0] == lo) and forall(k in nat, T[n + 1 + k] == hi)) and (forall(k in nat, T[k] <= T[n + 1]) and forall(k in nat, i in nat, i + 1 <= n, (t[i] - T[k])*(T[k + 1] - t[i]) <= 0)))':
      'hi is the last member, and none is larger',
    'exists(T in R[nat], ((T[0] == lo) and forall(k in nat, T[n + 1 + k] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, i in nat, i + 1 == n, (t[i] - T[k])*(T[k + 1] - t[i]) <= 0)))':
      'weaker: fewer points',
    'exists(T in R[nat], ((T[0] == lo) and forall(k in nat, T[n + 1 + k] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, i in nat, i + 1 + 1 <= n, (t[i] - T[k])*(T[k + 1] - t[i]) <= 0)))':
      'weaker: fewer points',
    'exists(T in R[nat], ((T[0] == lo) and forall(k in nat, T[n + 1 + k] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, i in nat, i + 2 <= n, (t[i] - T[k])*(T[k + 1] - t[i]) <= 0)))':
      'weaker: fewer points',
    'exists(T in R[nat], ((T[0] == lo) and forall(k in nat, T[n + 1 + k] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, i in nat, n + 1 <= n, (t[i] - T[k])*(T[k + 1] - t[i]) <= 0)))':
      'weaker: no point fulfils the condition',
    'exists(T in R[nat], ((T[0] == lo) and forall(k in nat, T[n + 1 + k] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, i in nat, i + 1 <= i, (t[i] - T[k])*(T[k + 1] - t[i]) <= 0)))':
      'weaker: no point fulfils the condition',
    'exists(T in R[nat], ((T[0] == lo) and forall(k in nat, T[n + 1 + k] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, i in nat, i + 1 <= k, (t[i] - T[k])*(T[k + 1] - t[i]) <= 0)))':
      'weaker: for k <= n fewer points, and later intervals have no inside',
    'exists(T in R[nat], ((T[0] == lo) and forall(k in nat, T[n + 1 + k] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, i in nat, i + 1 <= n, (t[i] - T[k + 1])*(T[k + 1] - t[i]) <= 0)))':
      'minus a square',
    'exists(T in R[nat], ((T[0] == lo) and forall(k in nat, T[n + 1 + k] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, i in nat, i + 1 <= n, (t[i] - T[k])*(T[k*1] - t[i]) <= 0)))':
      'minus a square',
    'exists(T in R[nat], ((T[0] == lo) and forall(k in nat, T[n + 1 + k] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, i in nat, i + 1 <= n, (t[i] - T[n])*(T[k + 1] - t[i]) <= 0)))':
      'true of the T whose members between the first and the last all are the largest of lo and the points up to hi: no point lies beyond it, before hi',
    'exists(T in R[nat], ((T[0] == lo) and forall(k in nat, T[n + 1 + k] == hi)) and (forall(k in nat, T[k] <= T[k + 1]) and forall(k in nat, i in nat, i + 1 <= n, (t[i] - T[k])*(T[k + 1] - t[i]) <= 1)))':
      'weaker: 0 is less than 1',
  },
  'rounding-to-nearest/powers of two': {
    'exists(w in nat, w < 2^i)': '0 is less than a power of two',
  },
  'eigenvector-from-any-vector/polynomial': {
    'exists(N in nat, c1 in R[nat], c2 in R[nat], x1 in R[I, J], x2 in R[I, J], l1 in R, l2 in R, forall(i in I, j in J, (x1[i,j] == sum(s in I, sum(k in range(N), c1[k]*P[k,i,s])*V1[s,j] - sum(k in range(N), c2[k]*P[k,i,s])*V2[s,j])) and (x2[i,j] == sum(s in I, sum(k in range(N), c1[k]*P[k,i,s])*V2[s,j] + sum(k in range(N), c2[k]*P[k,i,s])*V1[s,j]))) and forall(i in I, j in J, (sum(s in I, A[i,s]*x1[s,j]) == l1*x1[i,j] - l2*x2[i,j]) and (sum(s in I, A[i,s]*x2[s,j]) == l2*x1[i,j] + l1*x2[i,j])) and (0 < max(i in I, sum(j in J, x1[i,j]^2 + x2[i,j]^2))))':
      'the largest of squares is positive where their sum is',
    'exists(N in nat, c1 in R[nat], c2 in R[nat], x1 in R[I, J], x2 in R[I, J], l1 in R, l2 in R, forall(i in I, j in J, (x1[i,j] == sum(s in I, sum(k in range(N), c1[k]*P[k,i,s])*V1[s,j] - sum(k in range(N), c2[k]*P[k,i,s])*V2[s,j])) and (x2[i,j] == sum(s in I, sum(k in range(N), c1[k]*P[k,i,s])*V2[s,j] + sum(k in range(N), c2[k]*P[k,i,s])*V1[s,j]))) and forall(i in I, j in J, (sum(s in I, A[i,s]*x1[s,j]) == l1*x1[i,j] - l2*x2[i,j]) and (sum(s in I, A[i,s]*x2[s,j]) == l2*x1[i,j] + l1*x2[i,j])) and (0 < sum(i in I, max(j in J, x1[i,j]^2 + x2[i,j]^2))))':
      'the largest of squares is positive where their sum is',
    'exists(N in nat, c1 in R[nat], c2 in R[nat], x1 in R[I, J], x2 in R[I, J], l1 in R, l2 in R, forall(i in I, j in J, (x1[i,j] == sum(s in I, sum(k in range(N), c1[k]*P[k,i,s])*V1[s,j] - sum(k in range(N), c2[k]*P[k,i,s])*V2[s,j])) and (x2[i,j] == sum(s in I, sum(k in range(N), c1[k]*P[k,i,s])*V2[s,j] + sum(k in range(N), c2[k]*P[k,i,s])*V1[s,j]))) and forall(i in I, j in J, (sum(s in I, A[i,s]*x1[s,j]) == l1*x1[i,j] - l2*x2[i,j]) and (sum(s in I, A[i,s]*x2[s,j]) == l2*x1[i,j] + l1*x2[i,j])) and (0 < sum(i in I, sum(j in J, V1[i,j]^2 + x2[i,j]^2))))':
      'the polynomial may be multiplied by i, so that the other part of what it gives is not zero',
    'exists(N in nat, c1 in R[nat], c2 in R[nat], x1 in R[I, J], x2 in R[I, J], l1 in R, l2 in R, forall(i in I, j in J, (x1[i,j] == sum(s in I, sum(k in range(N), c1[k]*P[k,i,s])*V1[s,j] - sum(k in range(N), c2[k]*P[k,i,s])*V2[s,j])) and (x2[i,j] == sum(s in I, sum(k in range(N), c1[k]*P[k,i,s])*V2[s,j] + sum(k in range(N), c2[k]*P[k,i,s])*V1[s,j]))) and forall(i in I, j in J, (sum(s in I, A[i,s]*x1[s,j]) == l1*x1[i,j] - l2*x2[i,j]) and (sum(s in I, A[i,s]*x2[s,j]) == l2*x1[i,j] + l1*x2[i,j])) and (0 < sum(i in I, sum(j in J, x1[i,j]^2 + V2[i,j]^2))))':
      'the polynomial may be multiplied by i, so that the other part of what it gives is not zero',
  },
  'homeomorphism-needs-continuous-inverse/compact sets': {
    'forall(q in R[I], eps in positive, 1 < inside(q), exists(near in positive, forall(x in R[I], 0 < inside(x), sum(k in J, (f(x)[k] - f(q)[k])^2) <= near^2, sum(i in I, (x[i] - q[i])^2) <= eps^2)))':
      'weaker: some of the points only are spoken of',
    'forall(q in R[I], eps in positive, 0 < inside(q), exists(near in positive, forall(x in R[I], 1 < inside(x), sum(k in J, (f(x)[k] - f(q)[k])^2) <= near^2, sum(i in I, (x[i] - q[i])^2) <= eps^2)))':
      'weaker: some of the points only are spoken of',
    'forall(q in R[I], eps in positive, 0 < inside(q), exists(near in positive, forall(x in R[I], 0 < inside(x), sum(k in J, (f(x)[k] - f(q)[k])^2) < near^2, sum(i in I, (x[i] - q[i])^2) <= eps^2)))':
      'weaker: fewer points are spoken of',
    'forall(q in R[I], eps in positive, 0 < inside(q), exists(near in positive, forall(x in R[I], 0 < inside(x), sum(k in J, (f(x)[k] - f(q)[k])^2) == near^2, sum(i in I, (x[i] - q[i])^2) <= eps^2)))':
      'weaker: fewer points are spoken of',
    'forall(q in R[I], eps in positive, 0 < inside(q), exists(near in positive, forall(x in R[I], 0 < inside(x), sum(k in J, (f(x)[k] - f(q)[k])^2) <= near^3, sum(i in I, (x[i] - q[i])^2) <= eps^2)))':
      'the third power of a positive number is any positive number, as is the square',
    'forall(q in R[I], eps in positive, 0 < inside(q), exists(near in positive, forall(x in R[I], 0 < inside(x), sum(k in J, (f(x)[k] - f(q)[k])^2) <= near^2, sum(i in I, (q[i] - q[i])^2) <= eps^2)))':
      'a distance of 0',
    'forall(q in R[I], eps in positive, 0 < inside(q), exists(near in positive, forall(x in R[I], 0 < inside(x), sum(k in J, (f(x)[k] - f(q)[k])^2) <= near^2, sum(i in I, (x[i] - x[i])^2) <= eps^2)))':
      'a distance of 0',
    'forall(q in R[I], eps in positive, 0 < inside(q), exists(near in positive, forall(x in R[I], 0 < inside(x), sum(k in J, (f(x)[k] - f(q)[k])^2) <= near^2, sum(i in I, (x[i] - q[i])^2) <= eps*2)))':
      'any positive number bounds the square of the distance, for some distance of the values',
  },
  'homeomorphism-needs-continuous-inverse/invariance of domain': {
    'forall(q in R[I], eps in positive, 1 < inside(q), exists(near in positive, forall(y in R[I], sum(i in I, (y[i] - f(q)[i])^2) <= near^2, exists(x in R[I], ((0 < inside(x)) and (sum(i in I, (x[i] - q[i])^2) <= eps^2)) and (sum(i in I, (f(x)[i] - y[i])^2) <= 0)))))':
      'weaker: some of the points only are spoken of',
    'forall(q in R[I], eps in positive, 0 < inside(q), exists(near in positive, forall(y in R[I], sum(i in I, (y[i] - f(q)[i])^2) < near^2, exists(x in R[I], ((0 < inside(x)) and (sum(i in I, (x[i] - q[i])^2) <= eps^2)) and (sum(i in I, (f(x)[i] - y[i])^2) <= 0)))))':
      'weaker: fewer values are spoken of',
    'forall(q in R[I], eps in positive, 0 < inside(q), exists(near in positive, forall(y in R[I], sum(i in I, (y[i] - f(q)[i])^2) == near^2, exists(x in R[I], ((0 < inside(x)) and (sum(i in I, (x[i] - q[i])^2) <= eps^2)) and (sum(i in I, (f(x)[i] - y[i])^2) <= 0)))))':
      'weaker: fewer values are spoken of',
    'forall(q in R[I], eps in positive, 0 < inside(q), exists(near in positive, forall(y in R[I], sum(i in I, (y[i] - f(q)[i])^2) <= near^3, exists(x in R[I], ((0 < inside(x)) and (sum(i in I, (x[i] - q[i])^2) <= eps^2)) and (sum(i in I, (f(x)[i] - y[i])^2) <= 0)))))':
      'the third power of a positive number is any positive number, as is the square',
    'forall(q in R[I], eps in positive, 0 < inside(q), exists(near in positive, forall(y in R[I], sum(i in I, (y[i] - f(q)[i])^2) <= near^2, exists(x in R[I], ((0 < inside(q)) and (sum(i in I, (x[i] - q[i])^2) <= eps^2)) and (sum(i in I, (f(x)[i] - y[i])^2) <= 0)))))':
      'weaker: q is inside',
    'forall(q in R[I], eps in positive, 0 < inside(q), exists(near in positive, forall(y in R[I], sum(i in I, (y[i] - f(q)[i])^2) <= near^2, exists(x in R[I], ((0 < inside(x)) and (sum(i in I, (x[i] - q[i])^2) < eps^2)) and (sum(i in I, (f(x)[i] - y[i])^2) <= 0)))))':
      'the statement for half of eps',
    'forall(q in R[I], eps in positive, 0 < inside(q), exists(near in positive, forall(y in R[I], sum(i in I, (y[i] - f(q)[i])^2) <= near^2, exists(x in R[I], ((0 < inside(x)) and (sum(i in I, (q[i] - q[i])^2) <= eps^2)) and (sum(i in I, (f(x)[i] - y[i])^2) <= 0)))))':
      'a distance of 0',
    'forall(q in R[I], eps in positive, 0 < inside(q), exists(near in positive, forall(y in R[I], sum(i in I, (y[i] - f(q)[i])^2) <= near^2, exists(x in R[I], ((0 < inside(x)) and (sum(i in I, (x[i] - x[i])^2) <= eps^2)) and (sum(i in I, (f(x)[i] - y[i])^2) <= 0)))))':
      'a distance of 0',
    'forall(q in R[I], eps in positive, 0 < inside(q), exists(near in positive, forall(y in R[I], sum(i in I, (y[i] - f(q)[i])^2) <= near^2, exists(x in R[I], ((0 < inside(x)) and (sum(i in I, (x[i] - q[i])^3) <= eps^2)) and (sum(i in I, (f(x)[i] - y[i])^2) <= 0)))))':
      'the statement for a smaller eps: near q the third powers are small, too',
    'forall(q in R[I], eps in positive, 0 < inside(q), exists(near in positive, forall(y in R[I], sum(i in I, (y[i] - f(q)[i])^2) <= near^2, exists(x in R[I], ((0 < inside(x)) and (sum(i in I, (x[i] - q[i])^2) <= eps*2)) and (sum(i in I, (f(x)[i] - y[i])^2) <= 0)))))':
      'the statement for the root of 2 eps',
    'forall(q in R[I], eps in positive, 0 < inside(q), exists(near in positive, forall(y in R[I], sum(i in I, (y[i] - f(q)[i])^2) <= near^2, exists(x in R[I], ((0 < inside(x)) and (sum(i in I, (x[i] - q[i])^2) <= eps^2)) and (sum(i in I, (f(x)[i] - y[i])^2) == 0)))))':
      'a sum of squares is not negative',
    'forall(q in R[I], eps in positive, 0 < inside(q), exists(near in positive, forall(y in R[I], sum(i in I, (y[i] - f(q)[i])^2) <= near^2, exists(x in R[I], ((0 < inside(x)) and (sum(i in I, (x[i] - q[i])^2) <= eps^2)) and (sum(i in I, (f(x)[i] - y[i])^2) >= 0)))))':
      'weaker: a sum of squares is not negative',
    'forall(q in R[I], eps in positive, 0 < inside(q), exists(near in positive, forall(y in R[I], sum(i in I, (y[i] - f(q)[i])^2) <= near^2, exists(x in R[I], ((0 < inside(x)) and (sum(i in I, (x[i] - q[i])^2) <= eps^2)) and (sum(i in I, (f(x)[i] - y[i])*2) <= 0)))))':
      'weaker: the differences are 0',
    'forall(q in R[I], eps in positive, 0 < inside(q), exists(near in positive, forall(y in R[I], sum(i in I, (y[i] - f(q)[i])^2) <= near^2, exists(x in R[I], ((0 < inside(x)) and (sum(i in I, (x[i] - q[i])^2) <= eps^2)) and (sum(i in I, (f(x)[i] - y[i])^3) <= 0)))))':
      'weaker: the differences are 0',
    'forall(q in R[I], eps in positive, 0 < inside(q), exists(near in positive, forall(y in R[I], sum(i in I, (y[i] - f(q)[i])^2) <= near^2, exists(x in R[I], ((0 < inside(x)) and (sum(i in I, (x[i] - q[i])^2) <= eps^2)) and (sum(i in I, (f(x)[i] - y[i])^2) <= 1)))))':
      'weaker',
  },
  'central-limit-berry-esseen/Berry and Esseen': {
    'forall(x in R, abs(E(w in Sample, indicator(sum(i in N, X[i,w])/(s*sqrt(card(N))) <= x)) - E(u in Normal, indicator(Z[u] <= x))) < 4748/10000*r/(s^3*sqrt(card(N))))':
      'the theorem holds with 0.469 (Shevtsova 2013), and r is positive',
    'forall(x in R, E(w in Sample, indicator(sum(i in N, X[i,w])/(s*sqrt(card(N))) <= x)) - E(u in Normal, indicator(Z[u] <= x)) <= 4748/10000*r/(s^3*sqrt(card(N))))':
      'weaker: a number is at most its absolute value',
    'forall(x in R, relu(E(w in Sample, indicator(sum(i in N, X[i,w])/(s*sqrt(card(N))) <= x)) - E(u in Normal, indicator(Z[u] <= x))) <= 4748/10000*r/(s^3*sqrt(card(N))))':
      'weaker: the positive part is at most the absolute value',
    'forall(x in R, abs(E(w in Sample, indicator(sum(i in N, X[i,w])/(s*sqrt(card(N))) < x)) - E(u in Normal, indicator(Z[u] <= x))) <= 4748/10000*r/(s^3*sqrt(card(N))))':
      'the limit of the statement from the left: the normal distribution function is continuous',
    'forall(x in R, abs(E(w in Sample, indicator(sum(i in N, X[i,w])/(-(s*sqrt(card(N)))) <= x)) - E(u in Normal, indicator(Z[u] <= x))) <= 4748/10000*r/(s^3*sqrt(card(N))))':
      'the statement for -X',
    'forall(x in R, abs(E(w in Sample, indicator(sum(i in N, X[i,w])/(s*sqrt(card(N))) <= x)) - E(u in Normal, indicator(Z[u] < x))) <= 4748/10000*r/(s^3*sqrt(card(N))))':
      'a normal variable takes no value with positive probability',
    'forall(x in R, abs(E(w in Sample, indicator(sum(i in N, X[i,w])/(s*sqrt(card(N))) <= x)) - E(u in Normal, indicator(Z[u] <= x))) <= (4748/10000 + r)/(s^3*sqrt(card(N))))':
      'weaker: r and the constant are positive, and the constant is below 1',
    'forall(x in R, abs(E(w in Sample, indicator(sum(i in N, X[i,w])/(s*sqrt(card(N))) <= x)) - E(u in Normal, indicator(Z[u] <= x))) <= 4748*10000*r/(s^3*sqrt(card(N))))':
      'weaker: a larger constant',
    'forall(x in R, abs(E(w in Sample, indicator(sum(i in N, X[i,w])/(s*sqrt(card(N))) <= x)) - E(u in Normal, indicator(Z[u] <= x))) <= 4749/10000*r/(s^3*sqrt(card(N))))':
      'weaker: a larger constant',
    'forall(x in R, abs(E(w in Sample, indicator(sum(i in N, X[i,w])/(s*sqrt(card(N))) <= x)) - E(u in Normal, indicator(Z[u] <= x))) <= 4748/10001*r/(s^3*sqrt(card(N))))':
      'the theorem holds with 0.469 (Shevtsova 2013)',
  },
  'johnson-lindenstrauss/chi-square': {
    'E(w in Sample, exp(t*card(K)*sum(i in K, sum(j in J, -(P[i,j,w]*v[j]))^2)/sum(j in J, v[j]^2))) == exp(-(card(K)/2*log(1 - 2*t)))':
      'the sign disappears in the square',
  },
  'eigenvector-from-any-vector/commuting matrix': {
    'exists(G1 in R[I, I], G2 in R[I, I], x1 in R[I, J], x2 in R[I, J], l1 in R, l2 in R, forall(i in I, s in I, sum(u in I, A[i,u]*G1[u,s]) == sum(u in I, G1[i,u]*A[u,s])) and forall(i in I, s in I, sum(u in I, A[i,u]*G2[u,s]) == sum(u in I, G2[i,u]*A[u,s])) and forall(i in I, j in J, (x1[i,j] == sum(s in I, G1[i,s]*V1[s,j] - G2[i,s]*V2[s,j])) and (x2[i,j] == sum(s in I, G1[i,s]*V2[s,j] + G2[i,s]*V1[s,j]))) and forall(i in I, j in J, (sum(s in I, A[i,s]*x1[s,j]) == l1*x1[i,j] - l2*x2[i,j]) and (sum(s in I, A[i,s]*x2[s,j]) == l2*x1[i,j] + l1*x2[i,j])) and (0 < max(i in I, sum(j in J, x1[i,j]^2 + x2[i,j]^2))))':
      'the largest of squares is positive where their sum is',
    'exists(G1 in R[I, I], G2 in R[I, I], x1 in R[I, J], x2 in R[I, J], l1 in R, l2 in R, forall(i in I, s in I, sum(u in I, A[i,u]*G1[u,s]) == sum(u in I, G1[i,u]*A[u,s])) and forall(i in I, s in I, sum(u in I, A[i,u]*G2[u,s]) == sum(u in I, G2[i,u]*A[u,s])) and forall(i in I, j in J, (x1[i,j] == sum(s in I, G1[i,s]*V1[s,j] - G2[i,s]*V2[s,j])) and (x2[i,j] == sum(s in I, G1[i,s]*V2[s,j] + G2[i,s]*V1[s,j]))) and forall(i in I, j in J, (sum(s in I, A[i,s]*x1[s,j]) == l1*x1[i,j] - l2*x2[i,j]) and (sum(s in I, A[i,s]*x2[s,j]) == l2*x1[i,j] + l1*x2[i,j])) and (0 < sum(i in I, max(j in J, x1[i,j]^2 + x2[i,j]^2))))':
      'the largest of squares is positive where their sum is',
    'exists(G1 in R[I, I], G2 in R[I, I], x1 in R[I, J], x2 in R[I, J], l1 in R, l2 in R, forall(i in I, s in I, sum(u in I, A[i,u]*G1[u,s]) == sum(u in I, G1[i,u]*A[u,s])) and forall(i in I, s in I, sum(u in I, A[i,u]*G2[u,s]) == sum(u in I, G2[i,u]*A[u,s])) and forall(i in I, j in J, (x1[i,j] == sum(s in I, G1[i,s]*V1[s,j] - G2[i,s]*V2[s,j])) and (x2[i,j] == sum(s in I, G1[i,s]*V2[s,j] + G2[i,s]*V1[s,j]))) and forall(i in I, j in J, (sum(s in I, A[i,s]*x1[s,j]) == l1*x1[i,j] - l2*x2[i,j]) and (sum(s in I, A[i,s]*x2[s,j]) == l2*x1[i,j] + l1*x2[i,j])) and (0 < sum(i in I, sum(j in J, V1[i,j]^2 + x2[i,j]^2))))':
      'the polynomial may be multiplied by i, so that the other part of what it gives is not zero',
    'exists(G1 in R[I, I], G2 in R[I, I], x1 in R[I, J], x2 in R[I, J], l1 in R, l2 in R, forall(i in I, s in I, sum(u in I, A[i,u]*G1[u,s]) == sum(u in I, G1[i,u]*A[u,s])) and forall(i in I, s in I, sum(u in I, A[i,u]*G2[u,s]) == sum(u in I, G2[i,u]*A[u,s])) and forall(i in I, j in J, (x1[i,j] == sum(s in I, G1[i,s]*V1[s,j] - G2[i,s]*V2[s,j])) and (x2[i,j] == sum(s in I, G1[i,s]*V2[s,j] + G2[i,s]*V1[s,j]))) and forall(i in I, j in J, (sum(s in I, A[i,s]*x1[s,j]) == l1*x1[i,j] - l2*x2[i,j]) and (sum(s in I, A[i,s]*x2[s,j]) == l2*x1[i,j] + l1*x2[i,j])) and (0 < sum(i in I, sum(j in J, x1[i,j]^2 + V2[i,j]^2))))':
      'the polynomial may be multiplied by i, so that the other part of what it gives is not zero',
  },
  'powers-of-inner-products/features': {
    'forall(t in nat, d in nat, exists(N in nat, X in R[nat, nat], (N == choose[t + d,t]) and forall(e in nat, e <= d, exists(y in R[nat, nat], forall(i in nat, j in nat, sum(m in range(t), a[i,m]*b[j,m])^e == sum(l in range(N), X[l,i]*y[l,j]))))))':
      'binomial numbers are symmetric',
    'forall(t in nat, d in nat, exists(N in nat, X in R[nat, nat], (N == choose[t + d,d]) and forall(e in nat, e < d, exists(y in R[nat, nat], forall(i in nat, j in nat, sum(m in range(t), a[i,m]*b[j,m])^e == sum(l in range(N), X[l,i]*y[l,j]))))))':
      'weaker: fewer powers are spoken of',
    'forall(t in nat, d in nat, exists(N in nat, X in R[nat, nat], (N == choose[t + d,d]) and forall(e in nat, e == d, exists(y in R[nat, nat], forall(i in nat, j in nat, sum(m in range(t), a[i,m]*b[j,m])^e == sum(l in range(N), X[l,i]*y[l,j]))))))':
      'weaker: fewer powers are spoken of',
    'forall(t in nat, d in nat, exists(N in nat, X in R[nat, nat], (N == choose[t + d,d]) and forall(e in nat, e + 1 <= d, exists(y in R[nat, nat], forall(i in nat, j in nat, sum(m in range(t), a[i,m]*b[j,m])^e == sum(l in range(N), X[l,i]*y[l,j]))))))':
      'weaker: fewer powers are spoken of',
  },
  'projection-on-span/projection': {
    'forall(k in nat, exists(P in R[J, J], forall(i in J, j in J, P[i,j] == P[j,i]) and forall(i in J, j in J, sum(h in J, P[i,h]*P[h,j]) == P[i,j]) and forall(l in nat, i in J, l + 1 < k, sum(j in J, P[i,j]*q[l,j]) == q[l,i]) and (sum(j in J, P[j,j]) <= k)))':
      'weaker: fewer vectors are spoken of',
    'forall(k in nat, exists(P in R[J, J], forall(i in J, j in J, P[i,j] == P[j,i]) and forall(i in J, j in J, sum(h in J, P[i,h]*P[h,j]) == P[i,j]) and forall(l in nat, i in J, l + 1 == k, sum(j in J, P[i,j]*q[l,j]) == q[l,i]) and (sum(j in J, P[j,j]) <= k)))':
      'weaker: fewer vectors are spoken of',
    'forall(k in nat, exists(P in R[J, J], forall(i in J, j in J, P[i,j] == P[j,i]) and forall(i in J, j in J, sum(h in J, P[i,h]*P[h,j]) == P[i,j]) and forall(l in nat, i in J, l + 1 + 1 <= k, sum(j in J, P[i,j]*q[l,j]) == q[l,i]) and (sum(j in J, P[j,j]) <= k)))':
      'weaker: fewer vectors are spoken of',
    'forall(k in nat, exists(P in R[J, J], forall(i in J, j in J, P[i,j] == P[j,i]) and forall(i in J, j in J, sum(h in J, P[i,h]*P[h,j]) == P[i,j]) and forall(l in nat, i in J, k + 1 <= k, sum(j in J, P[i,j]*q[l,j]) == q[l,i]) and (sum(j in J, P[j,j]) <= k)))':
      'weaker: fewer vectors are spoken of',
    'forall(k in nat, exists(P in R[J, J], forall(i in J, j in J, P[i,j] == P[j,i]) and forall(i in J, j in J, sum(h in J, P[i,h]*P[h,j]) == P[i,j]) and forall(l in nat, i in J, l + 2 <= k, sum(j in J, P[i,j]*q[l,j]) == q[l,i]) and (sum(j in J, P[j,j]) <= k)))':
      'weaker: fewer vectors are spoken of',
    'forall(k in nat, exists(P in R[J, J], forall(i in J, j in J, P[i,j] == P[j,i]) and forall(i in J, j in J, sum(h in J, P[i,h]*P[h,j]) == P[i,j]) and forall(l in nat, i in J, l + 1 <= l, sum(j in J, P[i,j]*q[l,j]) == q[l,i]) and (sum(j in J, P[j,j]) <= k)))':
      'weaker: fewer vectors are spoken of',
    'forall(k in nat, exists(P in R[J, J], forall(i in J, j in J, P[i,j] == P[j,i]) and forall(i in J, j in J, sum(h in J, P[i,h]*P[h,j]) == P[i,j]) and forall(l in nat, i in J, l + 1 <= k, sum(j in J, P[i,j]*q[l,j]) == q[l,i]) and (sum(j in J, P[j,j]) <= k + 1)))':
      'weaker: a larger bound',
  },
  'mahalanobis-metric/triangle inequality': {
    'a <= a + b': 'the other leg is not negative',
    'b <= a + b': 'the other leg is not negative',
    'd <= d + b': 'the other leg is not negative',
    'd <= a + d': 'the other leg is not negative',
  },
  'mahalanobis-metric/a factor gives a Euclidean distance': {
    'sum(j in J, sum(k in J, (x[j] - y[j])*M[j,k]*(x[k] - y[k]))) == sum(i in I, sum(j in J, -(L[i,j]*(x[j] - y[j])))^2)':
      'the sign disappears in the square',
  },
  'mahalanobis-metric/different points are apart': {
    '0 < max(j in J, sum(k in J, (x[j] - y[j])*M[j,k]*(x[k] - y[k])))':
      'the largest of numbers with a positive sum is positive',
    '0 < sum(j in J, max(k in J, (x[j] - y[j])*M[j,k]*(x[k] - y[k])))':
      'each largest is at least the mean, and the sum of means is positive',
  },
  'mahalanobis-metric/only if the matrix is positive definite': {
    '0 < max(j in J, sum(k in J, v[j]*M[j,k]*v[k]))':
      'the largest of numbers with a positive sum is positive',
    '0 < sum(j in J, max(k in J, v[j]*M[j,k]*v[k]))':
      'each largest is at least the mean, and the sum of means is positive',
  },
  'mahalanobis-metric/real distances only if the matrix is positive semidefinite': {
    '0 <= sum(j in J, max(k in J, v[j]*M[j,k]*v[k]))':
      'each largest is at least the mean, and the sum of means is not negative',
  },
  'mahalanobis-metric/squared distances from the mean': {
    'sum(n in N, sum(j in J, sum(k in J, (X[n,j] + centre[j])*R1[j,k]*(X[n,k] - centre[k])))) == card(N)*card(J)':
      'what is added does not depend on n, and the deviations from the mean sum to zero',
    'sum(n in N, sum(j in J, sum(k in J, (X[n,j] - centre[k])*R1[j,k]*(X[n,k] - centre[k])))) == card(N)*card(J)':
      'what is added does not depend on n, and the deviations from the mean sum to zero',
    'sum(n in N, sum(j in J, sum(k in J, (X[n,j] - centre[j])*R1[j,k]*(X[n,k] + centre[k])))) == card(N)*card(J)':
      'what is added does not depend on n, and the deviations from the mean sum to zero',
    'sum(n in N, sum(j in J, sum(k in J, (X[n,j] - centre[j])*R1[j,k]*(X[n,k] - centre[j])))) == card(N)*card(J)':
      'what is added does not depend on n, and the deviations from the mean sum to zero',
  },
  'hoeffding-any-law/lemma': {
    'forall(s in R, E(w in Sample, s*(Y[w] - E(v in Sample, Y[v]))) <= exp(s^2*(upper - lower)^2/8))':
      'the left side is 0',
    'forall(s in R, E(w in Sample, tanh(s*(Y[w] - E(v in Sample, Y[v])))) <= exp(s^2*(upper - lower)^2/8))':
      'tanh is below 1, the right side at least 1',
    'forall(s in R, E(w in Sample, exp(-(s*(Y[w] - E(v in Sample, Y[v]))))) <= exp(s^2*(upper - lower)^2/8))':
      'the statement for -s',
    'forall(s in R, E(w in Sample, exp(s*(Y[w] - E(v in Sample, Y[w])))) <= exp(s^2*(upper - lower)^2/8))':
      'the exponent on the left is 0, the right side at least 1',
    'forall(s in R, E(w in Sample, exp(s*(Y[w] - E(v in Sample, Y[v])))) <= exp(s^2*(upper - lower)^2*8))':
      'weaker: a larger exponent',
  },
  'hoeffding-any-law/tail': {
    'E(w in Sample, indicator(t <= sum(i in N, X[i,w] - E(v in Sample, X[i,v])))) < exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      "strict in Chernoff's bound: a sum of mean 0 is below t with positive probability",
    'E(w in Sample, indicator(t < sum(i in N, X[i,w] - E(v in Sample, X[i,v])))) <= exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'weaker: a smaller event',
    'E(w in Sample, indicator(t == sum(i in N, X[i,w] - E(v in Sample, X[i,v])))) <= exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'weaker: a smaller event',
    'E(w in Sample, indicator(t <= sum(i in N, X[i,w] - E(v in Sample, X[i,w])))) <= exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'the deviations are 0, below t',
    'E(w in Sample, indicator(t <= sum(i in N, X[i,w] - E(v in Sample, X[i,v])))) <= exp((-((-2)*t^2))/sum(i in N, (b[i] - a[i])^2))':
      'the right side is at least 1',
    'E(w in Sample, indicator(t <= sum(i in N, X[i,w] - E(v in Sample, X[i,v])))) <= exp(2*t^2/sum(i in N, (b[i] - a[i])^2))':
      'the right side is at least 1',
  },
  'means-of-all-but-one/logarithms': {
    'sum(j in N, log(weight[j])) <= card(N)*log(sum(i in N, weight[i])/card(N))':
      'the inequality of the arithmetic and geometric means',
    'sum(j in N, log(others[j])) <= card(N)*(sum(i in N, weight[i])/card(N))':
      'weaker: a logarithm is less than its argument',
    'sum(j in N, log(others[j])) <= card(N)*exp(sum(i in N, weight[i])/card(N))':
      'weaker: a logarithm is less than the exponential',
    'sum(j in N, log(others[j])) <= card(N)*log(sum(i in N, weight[i])*card(N))': 'weaker: a larger argument',
    'sum(j in N, log(others[j])) <= card(N)*log(sum(i in N, others[i])/card(N))':
      'the inequality of the arithmetic and geometric means',
  },
  'means-of-all-but-one/of a sequence are positive': {
    'forall(n in nat, j in nat, j + 1 < n + 2, 0 < sum(i in range(n + 2), x[i]) - x[j])':
      'weaker: fewer j are spoken of',
    'forall(n in nat, j in nat, j + 1 == n + 2, 0 < sum(i in range(n + 2), x[i]) - x[j])':
      'weaker: fewer j are spoken of',
    'forall(n in nat, j in nat, j + 1 + 1 <= n + 2, 0 < sum(i in range(n + 2), x[i]) - x[j])':
      'weaker: fewer j are spoken of',
    'forall(n in nat, j in nat, j + 2 <= n + 2, 0 < sum(i in range(n + 2), x[i]) - x[j])':
      'weaker: fewer j are spoken of',
    'forall(n in nat, j in nat, j + 1 <= -n + 2, 0 < sum(i in range(n + 2), x[i]) - x[j])':
      'weaker: fewer j are spoken of',
    'forall(n in nat, j in nat, j + 1 <= n - 2, 0 < sum(i in range(n + 2), x[i]) - x[j])':
      'weaker: fewer j are spoken of',
    'forall(n in nat, j in nat, j + 1 <= n + 2, 0 < sum(i in range(n + 2), x[i]) + x[j])':
      'a sum of positive numbers',
    'forall(n in nat, j in nat, j + 1 <= n + 2, 0 < sum(i in range(n + 2), x[j]) - x[j])':
      'n + 1 times a positive number',
    'forall(n in nat, j in nat, j + 1 <= n + 2, 0 < sum(i in range(n + 2), x[i]) - x[n])':
      'n is in the range as well',
  },
  'means-of-all-but-one/of a sequence': {
    'forall(n in nat, sum(j in range(n + 2), log((sum(i in range(n + 2), x[j]) - x[j])/(n + 1))) <= (n + 2)*log(sum(i in range(n + 2), x[i])/(n + 2)))':
      'the inequality of the arithmetic and geometric means',
    'forall(n in nat, sum(j in range(n + 2), log((sum(i in range(n + 2), x[i]) - x[j])/(n + 1 + 1))) <= (n + 2)*log(sum(i in range(n + 2), x[i])/(n + 2)))':
      'weaker: a larger denominator on the left',
    'forall(n in nat, sum(j in range(n + 2), log((sum(i in range(n + 2), x[i]) - x[j])/(n + 2))) <= (n + 2)*log(sum(i in range(n + 2), x[i])/(n + 2)))':
      'weaker: a larger denominator on the left',
    'forall(n in nat, sum(j in range(n + 2), log((sum(i in range(n + 2), x[i]) - x[j])/(n + 1))) <= (n + 2)*(sum(i in range(n + 2), x[i])/(n + 2)))':
      'weaker: a logarithm is less than its argument',
    'forall(n in nat, sum(j in range(n + 2), log((sum(i in range(n + 2), x[i]) - x[j])/(n + 1))) <= (n + 2)*exp(sum(i in range(n + 2), x[i])/(n + 2)))':
      'weaker: a logarithm is less than the exponential',
    'forall(n in nat, sum(j in range(n + 2), log((sum(i in range(n + 2), x[i]) - x[j])/(n + 1))) <= (n + 2)*log(sum(i in range(n + 2), x[i])*(n + 2)))':
      'weaker: a larger argument',
  },
  'risk-frechet-squared-loss/Fréchet derivative': {
    'forall(eps in positive, exists(radius in positive, forall(h in R[Inputs], sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])) < radius, abs(risk(array(x in Inputs, f[x] + h[x])) - risk(f) - sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*(f[x] - m[x])*h[x])) <= eps*sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])))))':
      'weaker: fewer h are spoken of',
    'forall(eps in positive, exists(radius in positive, forall(h in R[Inputs], sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])) == radius, abs(risk(array(x in Inputs, f[x] + h[x])) - risk(f) - sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*(f[x] - m[x])*h[x])) <= eps*sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])))))':
      'weaker: fewer h are spoken of',
    'forall(eps in positive, exists(radius in positive, forall(h in R[Inputs], sqrt(sum(x in Inputs, sum(w in Omega, p[w] + delta(X[w], x))*h[x]*h[x])) <= radius, abs(risk(array(x in Inputs, f[x] + h[x])) - risk(f) - sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*(f[x] - m[x])*h[x])) <= eps*sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])))))':
      'weaker: the length of h is measured by larger weights',
    'forall(eps in positive, exists(radius in positive, forall(h in R[Inputs], sqrt(sum(x in Inputs, sum(w in Omega, p[w]*1)*h[x]*h[x])) <= radius, abs(risk(array(x in Inputs, f[x] + h[x])) - risk(f) - sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*(f[x] - m[x])*h[x])) <= eps*sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])))))':
      'weaker: the length of h is measured by larger weights',
    'forall(eps in positive, exists(radius in positive, forall(h in R[Inputs], sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])) <= eps, abs(risk(array(x in Inputs, f[x] + h[x])) - risk(f) - sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*(f[x] - m[x])*h[x])) <= eps*sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])))))':
      'the left side is half of the square of the length of h, which is at most eps',
    'forall(eps in positive, exists(radius in positive, forall(h in R[Inputs], sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])) <= radius, risk(array(x in Inputs, f[x] + h[x])) - risk(f) - sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*(f[x] - m[x])*h[x]) <= eps*sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])))))':
      'weaker: a number is at most its absolute value',
    'forall(eps in positive, exists(radius in positive, forall(h in R[Inputs], sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])) <= radius, relu(risk(array(x in Inputs, f[x] + h[x])) - risk(f) - sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*(f[x] - m[x])*h[x])) <= eps*sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])))))':
      'weaker: the positive part is at most the absolute value',
    'forall(eps in positive, exists(radius in positive, forall(h in R[Inputs], sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])) <= radius, abs(risk(array(x in Inputs, f[x] + h[x])) - risk(f) - sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*(f[x] - m[x])*h[x])) <= radius*sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])))))':
      'the left side is half of the square of the length of h, which is at most the radius',
    'forall(eps in positive, exists(radius in positive, forall(h in R[Inputs], sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])) <= radius, abs(risk(array(x in Inputs, f[x] + h[x])) - risk(f) - sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*(f[x] - m[x])*h[x])) <= eps*sqrt(sum(x in Inputs, sum(w in Omega, p[w] + delta(X[w], x))*h[x]*h[x])))))':
      'weaker: on the right the length of h is measured by larger weights',
    'forall(eps in positive, exists(radius in positive, forall(h in R[Inputs], sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])) <= radius, abs(risk(array(x in Inputs, f[x] + h[x])) - risk(f) - sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*(f[x] - m[x])*h[x])) <= eps*sqrt(sum(x in Inputs, sum(w in Omega, p[w]*1)*h[x]*h[x])))))':
      'weaker: on the right the length of h is measured by larger weights',
  },
  'risk-frechet-squared-loss/any law: expansion': {
    '1/2*E(z in Law, (F[z] + H[z] - V[z])^2) == 1/2*E(z in Law, (F[z] - V[z])^2) + E(z in Law, (F[z] - V[z])*H[z]) + 1/2*E(z in Law, H[z]^2)':
      'the expansion of a square, around any V',
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
  'dobrushin-coefficient/contraction': {
    '-(1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t])))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(p[x] - q[x])))':
      'weaker: the left side is at most 0',
    '1/3*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(p[x] - q[x])))':
      'weaker: a smaller factor on the left',
    '1/2*max(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(p[x] - q[x])))':
      'weaker: the largest of numbers that are not negative is at most their sum',
    '1/2*sum(t in T, sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t])) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(p[x] - q[x])))':
      'the left side is 0: both laws have the sum 1',
    '1/2*sum(t in T, relu(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(p[x] - q[x])))':
      'weaker: the positive part is at most the absolute value',
    '1/2*sum(t in T, abs(sum(x in X, q[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(p[x] - q[x])))':
      'the left side is 0',
    '1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, p[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(p[x] - q[x])))':
      'the left side is 0',
    '1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t])))) + 1/2*sum(x in X, abs(p[x] - q[x]))':
      'weaker: both factors are at most 1, so their product is at most either',
    '1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2 + sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(p[x] - q[x])))':
      'weaker: a larger coefficient',
    '1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1*2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(p[x] - q[x])))':
      'weaker: a larger coefficient',
    '1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 2/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(p[x] - q[x])))':
      'weaker: a larger coefficient',
    '1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(-W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(p[x] - q[x])))':
      'weaker: the coefficient becomes 1',
    '1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] + W[b,t]))))*(1/2*sum(x in X, abs(p[x] - q[x])))':
      'weaker: the coefficient becomes 1',
    '1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2 + sum(x in X, abs(p[x] - q[x])))':
      'weaker: a larger distance',
    '1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1*2*sum(x in X, abs(p[x] - q[x])))':
      'weaker: a larger distance',
    '1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(2/2*sum(x in X, abs(p[x] - q[x])))':
      'weaker: a larger distance',
    '1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(-p[x] - q[x])))':
      'weaker: the distance becomes 1',
    '1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(p[x] + q[x])))':
      'weaker: the distance becomes 1',
  },
  'adam-nonconvergence/average regret': {
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n < n, abs(sum(t in range(n + 1), g[t]*(x[t] + 1))/(n + 1) - 2*(C - 2)/3) <= eps_n)))':
      'from the index after it on',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[t]*(x[t] + 1))/(n + 1) - 2*(C - 2)/3) < eps_n)))':
      'the statement for half of eps',
  },
  'adam-nonconvergence/average regret of AMSGrad': {
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n < n, abs(sum(t in range(n + 1), g[t]*(z[t] + 1))/(n + 1) - 0) <= eps_n)))':
      'from the index after it on',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[t]*(z[t] + 1))/(n + 1) - 0) < eps_n)))':
      'the statement for half of eps',
  },
  'breakpoints-of-a-layer/next breakpoint': {
    'exists(q in R, (p < q) and forall(i in nat, i + 1 < n, p < t[i], q <= t[i]))':
      'weaker: fewer breakpoints are spoken of',
  },
  'matrix-rank-product-bounds/linear net, at most each width': {
    'exists(X in R[nat, nat], forall(i in nat, j in nat, i + 1 < w[t + k], N[t + k,i,j] == sum(h in range(w[t]), X[i,h]*N[t,h,j])))':
      'weaker: fewer rows are spoken of',
  },
  'relu-universal-approximation/continuous functions': {
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N < n, 0 <= x, x <= 1, abs(f(x) - equal(n, x)) <= eps)))':
      'from the number after it on',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n, 0 < x, x <= 1, abs(f(x) - equal(n, x)) <= eps)))':
      'weaker: fewer x are spoken of',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n, 0 <= x, x < 1, abs(f(x) - equal(n, x)) <= eps)))':
      'weaker: fewer x are spoken of',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n, 0 <= x, x <= 1, abs(f(x) - equal(n, x)) < eps)))':
      'the statement for half of eps',
  },
  'bernstein-modulus-of-continuity/central moments': {
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^4) <= 1*n^2)':
      'weaker: n^2 is at least 1/n^2',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^4) <= 2/n^2)':
      'weaker: a larger bound',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^4) <= 1/(n*2))':
      'weaker from n = 2 on, and for n = 1 the fourth moment is at most 1/12',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^4) <= 1/(n + 1)^2)':
      'the fourth moment is at most 3/16 of 1/n^2, for n = 1 at most 1/12',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^4) < 1/n^2)':
      'the fourth moment is at most (3*n - 2)/(16*n^3)',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (max(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^4) <= 1/n^2)':
      'the largest of the terms is at most their sum',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), -(choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^4)) <= 1/n^2)':
      'the left side is not positive',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), (-(choose[n,i]*x^i*(1 - x)^(n - i)))*(i/n - x)^4) <= 1/n^2)':
      'the left side is not positive',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), (-(choose[n,i]*x^i))*(1 - x)^(n - i)*(i/n - x)^4) <= 1/n^2)':
      'the left side is not positive',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n + 1,i]*x^i*(1 - x)^(n - i)*(i/n - x)^4) <= 1/n^2)':
      'by the moments of n + 1 draws it is at most (4*n + 4/9*(n + 1)*(n - 1))/n^4 for n >= 3, which is enough for n >= 8; for n < 8 the polynomials in x are below 0.53/n^2',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i + 1]*x^i*(1 - x)^(n - i)*(i/n - x)^4) <= 1/n^2)':
      'with n - i for i and 1 - x for x it has choose[n,i-1], which is at most choose[n+1,i]',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[i,i]*x^i*(1 - x)^(n - i)*(i/n - x)^4) <= 1/n^2)':
      'weaker: no binomial coefficient is less than 1',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,n]*x^i*(1 - x)^(n - i)*(i/n - x)^4) <= 1/n^2)':
      'weaker: no binomial coefficient is less than 1',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i]*x^(i + 1)*(1 - x)^(n - i)*(i/n - x)^4) <= 1/n^2)':
      'weaker: a higher power of x or 1 - x',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i]*x^n*(1 - x)^(n - i)*(i/n - x)^4) <= 1/n^2)':
      'weaker: a higher power of x or 1 - x',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n + i)*(i/n - x)^4) <= 1/n^2)':
      'weaker: a higher power of x or 1 - x',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n + 1 - i)*(i/n - x)^4) <= 1/n^2)':
      'weaker: a higher power of x or 1 - x',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*((i/n - x)*4)) <= 1/n^2)':
      'the left side is 0',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/(n + 1) - x)^4) <= 1/n^2)':
      'for the deviation Y of the sum, the mean of (Y - x)^4 is at most 3/16*n^2 + 5/4*n + 1, and (n + 1)^4/n^2 is more',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^5) <= 1/n^2)':
      'weaker: i/n and x are at most 1 apart',
  },
  'infinite-width-gaussian-process/limit': {
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n < n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'from the index after it on',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n == n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'weaker: one n is spoken of',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n + 1 <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'from the index after it on',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n + 1, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'from the index after it on',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) < eps_n))))':
      'the statement for half of eps',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2)) <= eps_n))))':
      'weaker: a number is at most its absolute value',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, relu(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'weaker: the positive part is at most the absolute value',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, -(c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z])))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'the cosine is even',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), -(v[i,w]*h[i,x,z])))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'the cosine is even',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i + 1,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'the weights from the second on have the joint law of all',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i + 1,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'the units from the second on have the joint law of all',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n - 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'the quotient of the two scales tends to 1',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n*1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'the quotient of the two scales tends to 1',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1 + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'the quotient of the two scales tends to 1',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 2)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'the quotient of the two scales tends to 1',
  },
  'reverse-mode-cost-bound/never dearer': {
    '(forward - reverse == (K - 1)*n^2*(n - m)) and (m <= forward)': 'forward is at least m*n^2',
    '(forward - reverse == (K - 1)*n^2*(n - m)) and (forward <= forward)': 'both sides are the same',
    '(forward - reverse == (K - 1)*n^2*(n - m)) and (reverse <= reverse)': 'both sides are the same',
  },
  'reverse-mode-cost-bound/ratio in the limit': {
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= n, abs(n - (n - 1)/(k + 1) - n) <= eps_k)))':
      'nothing is asked if from_k is more than n',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(n + (n - 1)/(k + 1) - n) <= eps_k)))':
      'the same absolute value',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(n - (n - 1)/(k + 1) - n) <= C)))':
      'the statement at eps = C, which is positive',
  },
  'descent-lemma/descent': {
    'f(array(i in I, x[i] - eta*grad(x)[i])) <= f(x) - eta*(-1 - L*eta/2)*sum(i in I, grad(x)[i]^2)':
      'weaker: a larger right side',
    'f(array(i in I, x[i] - eta*grad(x)[i])) <= f(x) - eta*(1*(-(L*eta/2)))*sum(i in I, grad(x)[i]^2)':
      'weaker: a larger right side',
    'f(array(i in I, x[i] - eta*grad(x)[i])) <= f(x) - eta*(1 - L*eta*2)*sum(i in I, grad(x)[i]^2)':
      'weaker: a larger right side',
  },
  'descent-lemma/equality for parabolas': {
    'f(array(i in I, x[i] - eta*(L*x[i]))) == f(x) - eta*(1 - L*eta/2)*sum(i in I, (-(L*x[i]))^2)':
      'the sign disappears in the square',
  },
  'descent-lemma/rate for convex functions': {
    'forall(k in nat, 0 > k, f(z[k]) - f(other) <= sum(i in I, (z[0,i] - other[i])^2)/(2*eta*k))':
      'no natural number is less than 0',
    'forall(k in nat, 1 < k, f(z[k]) - f(other) <= sum(i in I, (z[0,i] - other[i])^2)/(2*eta*k))':
      'weaker: fewer steps are spoken of',
    'forall(k in nat, 0 < k, f(z[k + 1]) - f(other) <= sum(i in I, (z[0,i] - other[i])^2)/(2*eta*k))':
      'weaker: a step does not raise f',
    'forall(k in nat, 0 < k, f(z[k]) - f(other) <= sum(i in I, (z[0,i] - other[i])^2)/(3*eta*k))':
      'even 4 will do: 2*k*(f(z[k]) - f(other))*eta + k^2*eta^2*|g|^2 + |z[k] - other|^2, g the gradient at z[k], does not increase with k, and f(z[k]) - f(other) is at most |g|*|z[k] - other|',
    'forall(k in nat, 0 < k, f(z[k]) - f(other) <= sum(i in I, (z[0,i] - other[i])^2)/(2*eta*(k + 1)))':
      'even 4*eta*k will do (see the variant with 3), and k + 1 <= 2*k',
  },
  'descent-lemma/rate for convex quadratics': {
    'forall(k in nat, sum(i in I, -(l[i]/2*z[k,i]^2)) <= L/(4*k + 2)*sum(i in I, z[0,i]^2))':
      'the left side is at most 0, the right side at least 0',
    'forall(k in nat, sum(i in I, l[i]/3*z[k,i]^2) <= L/(4*k + 2)*sum(i in I, z[0,i]^2))':
      'weaker: a smaller left side',
    'forall(k in nat, sum(i in I, l[i]/2*z[k + 1,i]^2) <= L/(4*k + 2)*sum(i in I, z[0,i]^2))':
      'weaker: a step brings every coordinate nearer to 0',
    'forall(k in nat, sum(i in I, l[i]/2*z[k,i]^2) <= L*(4*k + 2)*sum(i in I, z[0,i]^2))':
      'weaker: a larger right side',
    'forall(k in nat, sum(i in I, l[i]/2*z[k,i]^2) <= L/(5*k + 2)*sum(i in I, z[0,i]^2))':
      'the same for k = 0; for q in [0, 1] and k >= 1, q*(1 - q)^(2*k) is at most 4/9 of 1/(2*k + 1), and 4*(5*k + 2) <= 18*(2*k + 1)',
  },
  'characters-orthogonal/neutral': {
    'forall(l in G, (re[zero,zero] == 1) and (im[l,zero] == 0))': 'weaker: said of one character',
    'forall(l in G, (re[l,zero] == 1) and (im[zero,zero] == 0))': 'weaker: said of one character',
  },
  'characters-orthogonal/sum': {
    'forall(l in G, (sum(j in G, re[l,j]) == card(G)*delta(l, zero)) and (sum(j in G, im[zero,j]) == 0))':
      'weaker: said of one character',
    'forall(l in G, (sum(j in G, re[l,j]) == card(G)*delta(l, zero)) and (sum(j in G, im[l,zero]) == 0))':
      'im[l,zero] is 0',
  },
  'characters-orthogonal/orthogonal': {
    'forall(l in G, m in G, (sum(j in G, re[l,j]*re[m,j] + im[l,j]*im[m,j]) == card(G)*delta(l, m)) and (sum(j in G, -(im[l,j]*re[m,j]) - re[l,j]*im[m,j]) == 0))':
      'summed over j and minus[j], an imaginary part that is odd beside a real part that is even or constant gives 0',
    'forall(l in G, m in G, (sum(j in G, re[l,j]*re[m,j] + im[l,j]*im[m,j]) == card(G)*delta(l, m)) and (sum(j in G, im[l,j]*re[m,j] + re[l,j]*im[m,j]) == 0))':
      'summed over j and minus[j], an imaginary part that is odd beside a real part that is even or constant gives 0',
    'forall(l in G, m in G, (sum(j in G, re[l,j]*re[m,j] + im[l,j]*im[m,j]) == card(G)*delta(l, m)) and (sum(j in G, im[m,j]*re[m,j] - re[l,j]*im[m,j]) == 0))':
      'summed over j and minus[j], an imaginary part that is odd beside a real part that is even or constant gives 0',
    'forall(l in G, m in G, (sum(j in G, re[l,j]*re[m,j] + im[l,j]*im[m,j]) == card(G)*delta(l, m)) and (sum(j in G, im[l,zero]*re[m,j] - re[l,j]*im[m,j]) == 0))':
      'im[l,zero] and im[m,zero] are 0, and the other sum is 0',
    'forall(l in G, m in G, (sum(j in G, re[l,j]*re[m,j] + im[l,j]*im[m,j]) == card(G)*delta(l, m)) and (sum(j in G, im[l,j]*re[j,j] - re[l,j]*im[m,j]) == 0))':
      'summed over j and minus[j], an imaginary part that is odd beside a real part that is even or constant gives 0',
    'forall(l in G, m in G, (sum(j in G, re[l,j]*re[m,j] + im[l,j]*im[m,j]) == card(G)*delta(l, m)) and (sum(j in G, im[l,j]*re[zero,j] - re[l,j]*im[m,j]) == 0))':
      'summed over j and minus[j], an imaginary part that is odd beside a real part that is even or constant gives 0',
    'forall(l in G, m in G, (sum(j in G, re[l,j]*re[m,j] + im[l,j]*im[m,j]) == card(G)*delta(l, m)) and (sum(j in G, im[l,j]*re[m,zero] - re[l,j]*im[m,j]) == 0))':
      'summed over j and minus[j], an imaginary part that is odd beside a real part that is even or constant gives 0',
    'forall(l in G, m in G, (sum(j in G, re[l,j]*re[m,j] + im[l,j]*im[m,j]) == card(G)*delta(l, m)) and (sum(j in G, im[l,j]*re[m,l] - re[l,j]*im[m,j]) == 0))':
      'summed over j and minus[j], an imaginary part that is odd beside a real part that is even or constant gives 0',
    'forall(l in G, m in G, (sum(j in G, re[l,j]*re[m,j] + im[l,j]*im[m,j]) == card(G)*delta(l, m)) and (sum(j in G, im[l,j]*re[m,j] - (-(re[l,j]*im[m,j]))) == 0))':
      'summed over j and minus[j], an imaginary part that is odd beside a real part that is even or constant gives 0',
    'forall(l in G, m in G, (sum(j in G, re[l,j]*re[m,j] + im[l,j]*im[m,j]) == card(G)*delta(l, m)) and (sum(j in G, im[l,j]*re[m,j] - re[m,j]*im[m,j]) == 0))':
      'summed over j and minus[j], an imaginary part that is odd beside a real part that is even or constant gives 0',
    'forall(l in G, m in G, (sum(j in G, re[l,j]*re[m,j] + im[l,j]*im[m,j]) == card(G)*delta(l, m)) and (sum(j in G, im[l,j]*re[m,j] - re[j,j]*im[m,j]) == 0))':
      'summed over j and minus[j], an imaginary part that is odd beside a real part that is even or constant gives 0',
    'forall(l in G, m in G, (sum(j in G, re[l,j]*re[m,j] + im[l,j]*im[m,j]) == card(G)*delta(l, m)) and (sum(j in G, im[l,j]*re[m,j] - re[l,zero]*im[m,j]) == 0))':
      'summed over j and minus[j], an imaginary part that is odd beside a real part that is even or constant gives 0',
    'forall(l in G, m in G, (sum(j in G, re[l,j]*re[m,j] + im[l,j]*im[m,j]) == card(G)*delta(l, m)) and (sum(j in G, im[l,j]*re[m,j] - re[l,l]*im[m,j]) == 0))':
      'summed over j and minus[j], an imaginary part that is odd beside a real part that is even or constant gives 0',
    'forall(l in G, m in G, (sum(j in G, re[l,j]*re[m,j] + im[l,j]*im[m,j]) == card(G)*delta(l, m)) and (sum(j in G, im[l,j]*re[m,j] - re[l,j]*im[zero,j]) == 0))':
      'im[zero,j] is 0, and the other sum is 0',
    'forall(l in G, m in G, (sum(j in G, re[l,j]*re[m,j] + im[l,j]*im[m,j]) == card(G)*delta(l, m)) and (sum(j in G, im[l,j]*re[m,j] - re[l,j]*im[m,zero]) == 0))':
      'im[l,zero] and im[m,zero] are 0, and the other sum is 0',
    'forall(l in G, m in G, (sum(j in G, re[l,j]*re[m,j] + im[l,j]*im[m,j]) == card(G)*delta(l, m)) and (sum(j in G, im[l,j]*re[m,j] - re[l,j]*im[m,l]) == 0))':
      'the sum of re[l,j] is 0 unless l is zero, and im[m,zero] is 0; the other sum is 0',
  },
  'rational-points-of-the-circle/quarter': {
    'forall(p in R, q in R, 0 < p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'weaker: fewer numbers are spoken of',
    'forall(p in R, q in R, 0 == p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'weaker: fewer numbers are spoken of',
    'forall(p in R, q in R, 1 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'weaker: fewer numbers are spoken of',
    'forall(p in R, q in R, 0 <= p, p < q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'weaker: fewer numbers are spoken of',
    'forall(p in R, q in R, 0 <= p, p == q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'weaker: fewer numbers are spoken of',
    'forall(p in R, q in R, 0 <= p, p <= q, q < 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'weaker: fewer numbers are spoken of',
    'forall(p in R, q in R, 0 <= p, p <= q, q == 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'weaker: fewer numbers are spoken of',
    'forall(p in R, q in R, 0 <= q, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'true of p below 0 as well: the second coordinate is negative there, and slopes are at most 2',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + ((-(2*p))/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'the sign disappears in the square',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and (((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'weaker: one side of the absolute value',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((relu((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'weaker: one side of the absolute value',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((2*p/(1 + p^2) - 2*q/(1 + q^2) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'weaker: one side of the absolute value',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((relu(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'weaker: one side of the absolute value',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - q^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'q^2 - p^2 is at most 2*(q - p), and no other factor is more than 1',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + q^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'q^2 - p^2 is at most 2*(q - p), and no other factor is more than 1',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - p^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'q^2 - p^2 is at most 2*(q - p), and no other factor is more than 1',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + p^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'q^2 - p^2 is at most 2*(q - p), and no other factor is more than 1',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2 + abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'the left side is at most 1',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2 + abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'the left side is at most 1',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 3*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'weaker: a larger right side',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(-p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'weaker: a larger right side',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p + q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'weaker: a larger right side',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 3*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'weaker: a larger right side',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(-p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'weaker: a larger right side',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p + q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'weaker: a larger right side',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q*(1 + q^2)))))':
      'weaker: a larger right side',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= (2 + q)/(1 + q^2)))))':
      'weaker: a larger right side',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 3*q/(1 + q^2)))))':
      'weaker: a larger right side',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + p^2)))))':
      'weaker: a larger right side',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^3)))))':
      'weaker: a larger right side',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*q/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'the left side is 2*(q - p)*q*(p + q)/((1 + p^2)*(1 + q^2)), and p*q is at most 1',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + q^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'the left side is 2*(q - p) over a number that is at least 1',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + p^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'the left side is 2*(q - p) over a number that is at least 1',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*p/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'the left side is 2*(q - p)*p*(p + q)/((1 + p^2)*(1 + q^2)), and p*q is at most 1',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and ((-(2*p))/(1 + p^2) <= 2*q/(1 + q^2)))))':
      'the left side is at most 0, the right side at least 0',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(2 + p^2) <= 2*q/(1 + q^2)))))':
      'weaker: a smaller left side',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + p*2) <= 2*q/(1 + q^2)))))':
      'weaker: a smaller left side',
    'forall(p in R, q in R, 0 <= p, p <= q, q <= 1, (((1 - p^2)/(1 + p^2))^2 + (2*p/(1 + p^2))^2 == 1) and ((abs((1 - p^2)/(1 + p^2) - (1 - q^2)/(1 + q^2)) <= 2*abs(p - q)) and ((abs(2*p/(1 + p^2) - 2*q/(1 + q^2)) <= 2*abs(p - q)) and (2*p/(1 + q^2) <= 2*q/(1 + q^2)))))':
      'p is at most q',
  },
  'mean-squared-error-linear-convexity/gap': {
    'theta*L(a) + (1 - theta)*L(b) - L(array(j in J, theta*a[j] + (1 - theta)*b[j])) == theta*(1 - theta)/card(N)*sum(n in N, sum(j in J, -(X[n,j]*(a[j] - b[j])))^2)':
      'the sign disappears in the square',
  },
  'mean-squared-error-linear-convexity/convexity': {
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 + theta)*L(b)':
      'weaker: losses are not negative, and their weights are larger',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (2 - theta)*L(b)':
      'weaker: losses are not negative, and their weights are larger',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta + L(a) + (1 - theta)*L(b)':
      'weaker: losses and their weights are not negative, and weights are at most 1',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 - theta + L(b))':
      'weaker: losses and their weights are not negative, and weights are at most 1',
  },
  'mean-squared-error-linear-convexity/strict convexity': {
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) < theta*L(a) + (1 + theta)*L(b)':
      'weaker: losses are not negative, and their weights are larger',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) < theta*L(a) + (2 - theta)*L(b)':
      'weaker: losses are not negative, and their weights are larger',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) < theta + L(a) + (1 - theta)*L(b)':
      'weaker: losses and their weights are not negative, and weights are at most 1',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) < theta*L(a) + (1 - theta + L(b))':
      'weaker: losses and their weights are not negative, and weights are at most 1',
  },
  'mean-squared-error-linear-convexity/strong convexity': {
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 + theta)*L(b) - theta*(1 - theta)*s^2/card(N)*sum(j in J, (a[j] - b[j])^2)':
      'weaker: losses are not negative, and their weights are larger',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (2 - theta)*L(b) - theta*(1 - theta)*s^2/card(N)*sum(j in J, (a[j] - b[j])^2)':
      'weaker: losses are not negative, and their weights are larger',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta + L(a) + (1 - theta)*L(b) - theta*(1 - theta)*s^2/card(N)*sum(j in J, (a[j] - b[j])^2)':
      'weaker: losses and their weights are not negative, and weights are at most 1',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 - theta + L(b)) - theta*(1 - theta)*s^2/card(N)*sum(j in J, (a[j] - b[j])^2)':
      'weaker: losses and their weights are not negative, and weights are at most 1',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 - theta)*L(b) + theta*(1 - theta)*s^2/card(N)*sum(j in J, (a[j] - b[j])^2)':
      'weaker: less is subtracted',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 - theta)*L(b) - (-(theta*(1 - theta)*s^2/card(N)*sum(j in J, (a[j] - b[j])^2)))':
      'weaker: less is subtracted',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 - theta)*L(b) - (-(theta*(1 - theta)*s^2))/card(N)*sum(j in J, (a[j] - b[j])^2)':
      'weaker: less is subtracted',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 - theta)*L(b) - (-(theta*(1 - theta)))*s^2/card(N)*sum(j in J, (a[j] - b[j])^2)':
      'weaker: less is subtracted',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 - theta)*L(b) - theta*(-1 - theta)*s^2/card(N)*sum(j in J, (a[j] - b[j])^2)':
      'weaker: less is subtracted',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 - theta)*L(b) - theta*(1*(-theta))*s^2/card(N)*sum(j in J, (a[j] - b[j])^2)':
      'weaker: less is subtracted',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 - theta)*L(b) - theta*(1 - theta)*s^2/(card(N) + 1)*sum(j in J, (a[j] - b[j])^2)':
      'weaker: less is subtracted',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 - theta)*L(b) - theta*(1 - theta)*s^2/card(N)*sum(j in J, (b[j] - b[j])^2)':
      'weaker: less is subtracted',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 - theta)*L(b) - theta*(1 - theta)*s^2/card(N)*sum(j in J, (a[j] - a[j])^2)':
      'weaker: less is subtracted',
  },
  'mean-squared-error-linear-convexity/gradient': {
    'forall(j in J, D(L(array(i1 in J, w[i1] + delta(i1, j)*(t - w[i1]))), t = w[j]) == 2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*w[i]) - y[n])))':
      'the delta vanishes unless i1 = j',
  },
  'mean-squared-error-linear-convexity/hessian': {
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(w[i] + delta(i, k)*(t - w[k]))) - y[n])), t = a[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(w[i] + delta(i, k)*(t - w[k]))) - y[n])), t = b[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(w[i] + delta(i, k)*(t - w[k]))) - y[n])), t = w[j]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(w[i] + delta(i, k)*(t - w[k]))) + y[n])), t = w[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,k]*(w[i] + delta(i, k)*(t - w[k]))) - y[n])), t = w[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(-w[i] + delta(i, k)*(t - w[k]))) - y[n])), t = w[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(a[i] + delta(i, k)*(t - w[k]))) - y[n])), t = w[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(b[i] + delta(i, k)*(t - w[k]))) - y[n])), t = w[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(w[j] + delta(i, k)*(t - w[k]))) - y[n])), t = w[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(w[k] + delta(i, k)*(t - w[k]))) - y[n])), t = w[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(w[i] + delta(i, k)*(t + w[k]))) - y[n])), t = w[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(w[i] + delta(i, k)*(t - a[k]))) - y[n])), t = w[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(w[i] + delta(i, k)*(t - b[k]))) - y[n])), t = w[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(w[i] + delta(i, k)*(t - w[i]))) - y[n])), t = w[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(w[i] + delta(i, k)*(t - w[j]))) - y[n])), t = w[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
  },
  'mean-squared-error-linear-convexity/positive semidefinite hessian': {
    '0 <= sum(j in J, v[j]*sum(k in J, (2/card(N) + sum(n in N, X[n,j]*X[n,k]))*v[k]))': 'a square is added',
    '0 <= sum(j in J, v[j]*sum(k in J, 2*card(N)*sum(n in N, X[n,j]*X[n,k])*v[k]))': 'a positive multiple',
    '0 <= sum(j in J, v[j]*sum(k in J, 3/card(N)*sum(n in N, X[n,j]*X[n,k])*v[k]))': 'a positive multiple',
    '0 <= sum(j in J, v[j]*sum(k in J, 2/(card(N) + 1)*sum(n in N, X[n,j]*X[n,k])*v[k]))':
      'a positive multiple',
  },
  'mean-squared-error-linear-convexity/solutions of the normal equations are minimisers': {
    'forall(w in R[J], L(w) <= L(w))': 'both sides are the same',
    'forall(w in R[J], L(a) <= L(a))': 'both sides are the same',
    'forall(w in R[J], L(a) <= L(b))': 'weaker: said of one model',
  },
  'polynomials-of-inner-products/polynomial': {
    'exists(N in nat, X in R[nat, nat], Y in R[nat, nat], (N == choose[r + q,r]) and forall(i in nat, j in nat, sum(e in range(q + 1), c[e]*sum(m in range(r), a[i,m]*b[j,m])^e) == sum(l in range(N), X[l,i]*Y[l,j])))':
      'binomial coefficients are symmetric',
  },
  'label-changes-on-pieces/changes': {
    'sum(j in range(m), indicator(1/2 <= v[j + 1]) - indicator(1/2 <= v[j])) <= 2*p - 1':
      'weaker: a smaller left side',
    'sum(j in range(m), relu(indicator(1/2 <= v[j + 1]) - indicator(1/2 <= v[j]))) <= 2*p - 1':
      'weaker: a smaller left side',
    'sum(j in range(m), abs(indicator(1/2 <= v[j*1]) - indicator(1/2 <= v[j]))) <= 2*p - 1':
      'both labels are those of one point',
    'sum(j in range(m), abs(indicator(1/2 <= v[j + 1]) - indicator(1/2 <= v[j + 1]))) <= 2*p - 1':
      'both labels are those of one point',
    'sum(j in range(m), abs(indicator(1/2 <= v[j + 1]) - indicator(1/2 <= v[j]))) <= 2*p + 1':
      'weaker: a larger right side',
    'sum(j in range(m), abs(indicator(1/2 <= v[j + 1]) - indicator(1/2 <= v[j]))) <= 3*p - 1':
      'weaker: a larger right side',
    'sum(j in range(m), abs(indicator(1/2 <= v[j + 1]) - indicator(1/2 <= v[j]))) <= 2*(p + 1) - 1':
      'weaker: a larger right side',
  },
  'softmax-differentiable/remainder': {
    'softmax(array(b in A, z[b] + h[b]))[a] - softmax(z)[a] - softmax(z)[a]*(h[a] - sum(b in A, softmax(z)[b]*h[b])) <= 2*sum(b in A, abs(h[b]))^2':
      'weaker: one side of the absolute value',
    'relu(softmax(array(b in A, z[b] + h[b]))[a] - softmax(z)[a] - softmax(z)[a]*(h[a] - sum(b in A, softmax(z)[b]*h[b]))) <= 2*sum(b in A, abs(h[b]))^2':
      'weaker: one side of the absolute value',
    'abs((softmax(array(b in A, z[b] + h[b]))[a] - softmax(z)[a])*(-(softmax(z)[a]*(h[a] - sum(b in A, softmax(z)[b]*h[b]))))) <= 2*sum(b in A, abs(h[b]))^2':
      'both factors are at most the sum of the |h[b]|',
    'abs(softmax(array(b in A, z[b] + h[b]))[a] - softmax(z)[a] - softmax(z)[a]*(h[a] - sum(b in A, softmax(z)[b]*h[b]))) <= 2 + sum(b in A, abs(h[b]))^2':
      'the left side is at most 1 + r for the sum r of the |h[b]|, and 1 + r <= 2 + r^2',
    'abs(softmax(array(b in A, z[b] + h[b]))[a] - softmax(z)[a] - softmax(z)[a]*(h[a] - sum(b in A, softmax(z)[b]*h[b]))) <= 3*sum(b in A, abs(h[b]))^2':
      'weaker: a larger right side',
    'abs(softmax(array(b in A, z[b] + h[b]))[a] - softmax(z)[a] - softmax(z)[a]*(h[a] - sum(b in A, softmax(z)[b]*h[b]))) <= 2*(sum(b in A, abs(h[b]))*2)':
      'the left side is at most twice the sum of the |h[b]|',
    'abs(softmax(array(b in A, z[b] + h[b]))[a] - softmax(z)[a] - softmax(z)[a]*(h[a] - sum(b in A, softmax(z)[b]*h[b]))) <= 2*max(b in A, abs(h[b]))^2':
      'no h[b] is further from their mean than twice the largest |h[b]|, which bounds the second derivative',
  },
  'softmax-differentiable/curvature bounded': {
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2)) <= 5*sum(b in A, abs(h[b]))^2)':
      'weaker: a larger right side',
    '((-5)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'weaker: a smaller left side',
    '((-4)*max(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'squares count positively, and the variance is at most the largest h[b]^2',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a] + ((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'squares count positively, and the variance is at most the largest h[b]^2',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((-h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'squares count positively, and the variance is at most the largest h[b]^2',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] + m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'squares count positively, and the variance is at most the largest h[b]^2',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a]*(-m))^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'squares count positively, and the variance is at most the largest h[b]^2',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((q[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'squares count positively, and the variance is at most the largest h[b]^2',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((z[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'squares count positively, and the variance is at most the largest h[b]^2',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - max(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'squares count positively, and the variance is at most the largest h[b]^2',
    '((-4)*sum(b in A, abs(h[b]))^2 <= -(q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2)))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'the negative of what is between the bounds is between them',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (-(q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) <= 4*sum(b in A, abs(h[b]))^2)':
      'the negative of what is between the bounds is between them',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*(-(h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'q[a]*(h[a] - m)^2 is at most the variance, and that is at most the largest h[b]^2',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 + sum(b in A, q[b]*(h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'q[a]*(h[a] - m)^2 is at most the variance, and that is at most the largest h[b]^2',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - max(b in A, q[b]*(h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'q[a]*(h[a] - m)^2 is at most the variance, and that is at most the largest h[b]^2',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b] + (h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'q[a]*(h[a] - m)^2 is at most the variance, and that is at most the largest h[b]^2',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, -(q[b]*(h[b] - m)^2))) <= 4*sum(b in A, abs(h[b]))^2)':
      'q[a]*(h[a] - m)^2 is at most the variance, and that is at most the largest h[b]^2',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[a]*(h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'q[a]*(h[a] - m)^2 is at most the variance, and that is at most the largest h[b]^2',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*((h[b] - m)*2))) <= 4*sum(b in A, abs(h[b]))^2)':
      'q[a]*(h[a] - m)^2 is at most the variance, and that is at most the largest h[b]^2',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(-h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'q[a]*(h[a] - m)^2 is at most the variance, and that is at most the largest h[b]^2',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] + m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'q[a]*(h[a] - m)^2 is at most the variance, and that is at most the largest h[b]^2',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b]*(-m))^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'q[a]*(h[a] - m)^2 is at most the variance, and that is at most the largest h[b]^2',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(q[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'q[a]*(h[a] - m)^2 is at most the variance, and that is at most the largest h[b]^2',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(z[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'q[a]*(h[a] - m)^2 is at most the variance, and that is at most the largest h[b]^2',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2)) <= 4 + sum(b in A, abs(h[b]))^2)':
      'q[a]*(h[a] - m)^2 is at most the variance, and that is at most the largest h[b]^2',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2)) <= 4*max(b in A, abs(h[b]))^2)':
      'q[a]*(h[a] - m)^2 is at most the variance, and that is at most the largest h[b]^2',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 + sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'the right side is not negative',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, -(q[b]*(h[b] - m)^2)))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'the right side is not negative',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*((h[b] - m)*2)))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'the right side is not negative',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(-h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'the sum is the mean of h[b]^2 and three times m^2',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] + m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'the sum is the mean of h[b]^2 and three times m^2',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[a] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'the difference is 0',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[a] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'the difference is 0',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*(-(h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      'the left side is at most 0',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] - m)^2*(-sum(b in A, q[b]*(h[b] - m)^2))) <= 4*sum(b in A, abs(h[b]))^2)':
      'the left side is at most 0',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((-h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      '(h[a] + m)^2 is at most 4 times the largest h[b]^2',
    '((-4)*sum(b in A, abs(h[b]))^2 <= q[a]*((h[a] - m)^2 - sum(b in A, q[b]*(h[b] - m)^2))) and (q[a]*((h[a] + m)^2 - sum(b in A, q[b]*(h[b] - m)^2)) <= 4*sum(b in A, abs(h[b]))^2)':
      '(h[a] + m)^2 is at most 4 times the largest h[b]^2',
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
  'subgaussian-maximum/expected maximum': {
    'sum(w in Omega, -(p[w]*max(i in N, X[i,w]))) <= sigma*sqrt(2*log(card(N)))':
      'subgaussian variables have mean 0, so the mean of their maximum is not negative',
    'sum(w in Omega, p[w]*min(i in N, X[i,w])) <= sigma*sqrt(2*log(card(N)))': 'weaker: a smaller left side',
    'sum(w in Omega, p[w]*max(i in N, X[i,w])) <= sigma*(2*log(card(N)))':
      'for two variables and more 2*log(card(N)) is more than 1, hence more than its root',
    'sum(w in Omega, p[w]*max(i in N, X[i,w])) <= sigma*abs(2*log(card(N)))':
      'for two variables and more 2*log(card(N)) is more than 1, hence more than its root',
    'sum(w in Omega, p[w]*max(i in N, X[i,w])) <= sigma*sqrt(3*log(card(N)))': 'weaker: a larger right side',
    'sum(w in Omega, p[w]*max(i in N, X[i,w])) <= sigma*sqrt(2*card(N))': 'weaker: a larger right side',
    'sum(w in Omega, p[w]*max(i in N, X[i,w])) <= sigma*sqrt(2*exp(card(N)))': 'weaker: a larger right side',
    'sum(w in Omega, p[w]*max(i in N, X[i,w])) <= sigma*sqrt(2*log(card(N) + 1))':
      'weaker: a larger right side',
  },
  'subgaussian-maximum/tail': {
    'max(w in Omega, p[w]*indicator(sigma*sqrt(2*log(card(N))) + u <= max(i in N, X[i,w]))) <= exp((-u^2)/(2*sigma^2))':
      'weaker: a smaller left side',
    'sum(w in Omega, p[w]*indicator(sigma*sqrt(2*log(card(N))) + u <= max(i in N, X[i,w]))) <= exp(u^2/(2*sigma^2))':
      'weaker: a larger right side',
    'sum(w in Omega, p[w]*indicator(sigma*sqrt(2*log(card(N))) + u <= max(i in N, X[i,w]))) <= exp((-u^2)/(-(2*sigma^2)))':
      'weaker: a larger right side',
    'sum(w in Omega, p[w]*indicator(sigma*sqrt(2*log(card(N))) + u <= max(i in N, X[i,w]))) <= exp((-u^2)/(3*sigma^2))':
      'weaker: a larger right side',
    'sum(w in Omega, -(p[w]*indicator(sigma*sqrt(2*log(card(N))) + u <= max(i in N, X[i,w])))) <= exp((-u^2)/(2*sigma^2))':
      'the left side is at most 0, the right side positive',
    'sum(w in Omega, p[w]*indicator(sigma*sqrt(2*log(card(N))) + u < max(i in N, X[i,w]))) <= exp((-u^2)/(2*sigma^2))':
      'weaker: a smaller event',
    'sum(w in Omega, p[w]*indicator(sigma*sqrt(2*log(card(N))) + u == max(i in N, X[i,w]))) <= exp((-u^2)/(2*sigma^2))':
      'weaker: a smaller event',
    'sum(w in Omega, p[w]*indicator(sigma*sqrt(3*log(card(N))) + u <= max(i in N, X[i,w]))) <= exp((-u^2)/(2*sigma^2))':
      'weaker: a smaller event',
    'sum(w in Omega, p[w]*indicator(sigma*sqrt(2*card(N)) + u <= max(i in N, X[i,w]))) <= exp((-u^2)/(2*sigma^2))':
      'weaker: a smaller event',
    'sum(w in Omega, p[w]*indicator(sigma*sqrt(2*exp(card(N))) + u <= max(i in N, X[i,w]))) <= exp((-u^2)/(2*sigma^2))':
      'weaker: a smaller event',
    'sum(w in Omega, p[w]*indicator(sigma*sqrt(2*log(card(N) + 1)) + u <= max(i in N, X[i,w]))) <= exp((-u^2)/(2*sigma^2))':
      'weaker: a smaller event',
    'sum(w in Omega, p[w]*indicator(sigma*sqrt(2*log(card(N))) + u <= min(i in N, X[i,w]))) <= exp((-u^2)/(2*sigma^2))':
      'weaker: a smaller event',
    'sum(w in Omega, p[w]*indicator(sigma*(2*log(card(N))) + u <= max(i in N, X[i,w]))) <= exp((-u^2)/(2*sigma^2))':
      'weaker: a smaller event, since 2*log(card(N)) is 0 or more than 1',
    'sum(w in Omega, p[w]*indicator(sigma*abs(2*log(card(N))) + u <= max(i in N, X[i,w]))) <= exp((-u^2)/(2*sigma^2))':
      'weaker: a smaller event, since 2*log(card(N)) is 0 or more than 1',
  },
  'subgaussian-maximum/in an interval': {
    'forall(t in R, max(w in Omega, p[w]*exp(t*Y[w])) <= exp(t^2*((upper - lower)/2)^2/2))':
      'weaker: a smaller left side',
    'forall(t in R, sum(w in Omega, p[w]*exp(t*Y[w])) <= exp(t^2*((upper - lower)/2)^2*2))':
      'weaker: a larger right side',
    'forall(t in R, sum(w in Omega, p[w]*exp(t*Y[w])) <= exp(t^2*((upper - lower)*2)^2/2))':
      'weaker: a larger right side',
    'forall(t in R, sum(w in Omega, -(p[w]*exp(t*Y[w]))) <= exp(t^2*((upper - lower)/2)^2/2))':
      'the left side is at most 0, the right side positive',
    'forall(t in R, sum(w in Omega, p[w]*(t*Y[w])) <= exp(t^2*((upper - lower)/2)^2/2))':
      'the left side is at most 0, the right side positive',
    'forall(t in R, sum(w in Omega, p[w]*tanh(t*Y[w])) <= exp(t^2*((upper - lower)/2)^2/2))':
      'tanh is at most 1, the right side at least 1',
    'forall(t in R, sum(w in Omega, p[w]*exp(-(t*Y[w]))) <= exp(t^2*((upper - lower)/2)^2/2))':
      'the statement for -t',
  },
  'computed-decompositions/truncation': {
    'max(i in I, sum(j in J, (C[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))^2)) <= (R0 + q*(E0 + q*N))^2':
      'the largest of the squares is at most their sum',
    'sum(i in I, max(j in J, (C[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))^2)) <= (R0 + q*(E0 + q*N))^2':
      'the largest of the squares is at most their sum',
  },
  'computed-decompositions/computed singular values': {
    '(c2 <= R0 + q*c2) and (c <= E0 + q*c2)': 'q is at least 1',
    '(c2 <= R0 + q*c) and (c2 <= E0 + q*c2)': 'q is at least 1',
    '(c2 <= R0 + q*c) and (c <= c + q*c2)': 'c2 is not negative',
  },
  'computed-decompositions/an eigenvalue nearby': {
    'min(t in I, mu[t] - lambda) <= r': 'weaker: a smaller left side',
    'min(t in I, relu(mu[t] - lambda)) <= r': 'weaker: a smaller left side',
  },
  'computed-decompositions/Cholesky factor': {
    '-sum(h in I, sum(i in I, L[i,h]*x[i])^2) - r*sum(i in I, x[i]^2) <= sum(i in I, sum(j in I, x[i]*A[i,j]*x[j]))':
      'weaker: a smaller left side',
    'sum(h in I, sum(i in I, -(L[i,h]*x[i]))^2) - r*sum(i in I, x[i]^2) <= sum(i in I, sum(j in I, x[i]*A[i,j]*x[j]))':
      'the sign disappears in the square',
  },
  'adversarial-margin-dual-norm/at most the dual norm': {
    'max(j in J, w[j]*d[j]) <= e*s': 'no entry of d is more than e, and none of w more than s',
    'sum(j in J, -(w[j]*d[j])) <= e*s': 'the statement for -d',
  },
  'adversarial-margin-dual-norm/all coordinates at most e': {
    'forall(d in R[J], forall(j in J, abs(d[j]) <= e), sum(j in J, -(w[j]*d[j])) <= e*sum(j in J, abs(w[j]))) and exists(v in R[J], forall(j in J, abs(v[j]) <= e) and (sum(j in J, w[j]*v[j]) == e*sum(j in J, abs(w[j]))))':
      'the statement for -d',
    'forall(d in R[J], forall(j in J, abs(d[j]) < e), sum(j in J, w[j]*d[j]) <= e*sum(j in J, abs(w[j]))) and exists(v in R[J], forall(j in J, abs(v[j]) <= e) and (sum(j in J, w[j]*v[j]) == e*sum(j in J, abs(w[j]))))':
      'weaker: fewer d are spoken of',
    'forall(d in R[J], forall(j in J, abs(d[j]) == e), sum(j in J, w[j]*d[j]) <= e*sum(j in J, abs(w[j]))) and exists(v in R[J], forall(j in J, abs(v[j]) <= e) and (sum(j in J, w[j]*v[j]) == e*sum(j in J, abs(w[j]))))':
      'weaker: fewer d are spoken of',
    'forall(d in R[J], forall(j in J, abs(d[j]) <= e), max(j in J, w[j]*d[j]) <= e*sum(j in J, abs(w[j]))) and exists(v in R[J], forall(j in J, abs(v[j]) <= e) and (sum(j in J, w[j]*v[j]) == e*sum(j in J, abs(w[j]))))':
      'a product is at most that of the largest absolute values',
    'forall(d in R[J], forall(j in J, abs(d[j]) <= e), sum(j in J, w[j]*d[j]) <= e*sum(j in J, abs(w[j]))) and exists(v in R[J], forall(j in J, abs(v[j]) == e) and (sum(j in J, w[j]*v[j]) == e*sum(j in J, abs(w[j]))))':
      'all entries of the best v are e or -e',
    'forall(d in R[J], forall(j in J, abs(d[j]) <= e), sum(j in J, w[j]*d[j]) <= e*sum(j in J, abs(w[j]))) and exists(v in R[J], forall(j in J, abs(v[j]) >= e) and (sum(j in J, w[j]*v[j]) == e*sum(j in J, abs(w[j]))))':
      'all entries of the best v are e or -e',
    'forall(d in R[J], forall(j in J, abs(d[j]) <= e), sum(j in J, w[j]*d[j]) <= e*sum(j in J, abs(w[j]))) and exists(v in R[J], forall(j in J, v[j] <= e) and (sum(j in J, w[j]*v[j]) == e*sum(j in J, abs(w[j]))))':
      'weaker: one side of the absolute value',
    'forall(d in R[J], forall(j in J, abs(d[j]) <= e), sum(j in J, w[j]*d[j]) <= e*sum(j in J, abs(w[j]))) and exists(v in R[J], forall(j in J, relu(v[j]) <= e) and (sum(j in J, w[j]*v[j]) == e*sum(j in J, abs(w[j]))))':
      'weaker: one side of the absolute value',
  },
  'adversarial-margin-dual-norm/absolute values that add up to e': {
    'forall(d in R[J], sum(j in J, abs(d[j])) <= e, sum(j in J, -(w[j]*d[j])) <= e*max(j in J, abs(w[j]))) and exists(v in R[J], (sum(j in J, abs(v[j])) == e) and (sum(j in J, w[j]*v[j]) == e*max(j in J, abs(w[j]))))':
      'the statement for -d',
    'forall(d in R[J], sum(j in J, abs(d[j])) < e, sum(j in J, w[j]*d[j]) <= e*max(j in J, abs(w[j]))) and exists(v in R[J], (sum(j in J, abs(v[j])) == e) and (sum(j in J, w[j]*v[j]) == e*max(j in J, abs(w[j]))))':
      'weaker: fewer d are spoken of',
    'forall(d in R[J], sum(j in J, abs(d[j])) == e, sum(j in J, w[j]*d[j]) <= e*max(j in J, abs(w[j]))) and exists(v in R[J], (sum(j in J, abs(v[j])) == e) and (sum(j in J, w[j]*v[j]) == e*max(j in J, abs(w[j]))))':
      'weaker: fewer d are spoken of',
    'forall(d in R[J], sum(j in J, abs(d[j])) <= e, max(j in J, w[j]*d[j]) <= e*max(j in J, abs(w[j]))) and exists(v in R[J], (sum(j in J, abs(v[j])) == e) and (sum(j in J, w[j]*v[j]) == e*max(j in J, abs(w[j]))))':
      'a product is at most that of the largest absolute values',
    'forall(d in R[J], sum(j in J, abs(d[j])) <= e, sum(j in J, w[j]*d[j]) <= e*max(j in J, abs(w[j]))) and exists(v in R[J], (max(j in J, abs(v[j])) == e) and (sum(j in J, w[j]*v[j]) == e*max(j in J, abs(w[j]))))':
      'v may be e or -e at one coordinate, and 0 else',
    'forall(d in R[J], sum(j in J, abs(d[j])) <= e, sum(j in J, w[j]*d[j]) <= e*max(j in J, abs(w[j]))) and exists(v in R[J], (sum(j in J, abs(v[j])) == e) and (max(j in J, w[j]*v[j]) == e*max(j in J, abs(w[j]))))':
      'v may be e or -e at one coordinate, and 0 else',
    'forall(d in R[J], sum(j in J, abs(d[j])) <= e, sum(j in J, w[j]*d[j]) <= e*max(j in J, abs(w[j]))) and exists(v in R[J], (sum(j in J, abs(v[j])) == e) and (sum(j in J, w[j]*v[j]) == e*max(j in J, w[j])))':
      'v may be e at the coordinate of the largest weight, and 0 else',
  },
  'adversarial-margin-dual-norm/distance to the hyperplane': {
    'forall(d in R[J], sum(j in J, w[j]*(x[j] - d[j])) + b == 0, abs(sum(j in J, w[j]*x[j]) + b)/s <= N(d)) and exists(v in R[J], (sum(j in J, w[j]*(x[j] + v[j])) + b == 0) and (N(v) == abs(sum(j in J, w[j]*x[j]) + b)/s))':
      'the statement for -d',
    'forall(d in R[J], sum(j in J, w[j]*(x[j] + d[j])) + b == 0, (sum(j in J, w[j]*x[j]) + b)/s <= N(d)) and exists(v in R[J], (sum(j in J, w[j]*(x[j] + v[j])) + b == 0) and (N(v) == abs(sum(j in J, w[j]*x[j]) + b)/s))':
      'weaker: one side of the absolute value',
    'forall(d in R[J], sum(j in J, w[j]*(x[j] + d[j])) + b == 0, relu(sum(j in J, w[j]*x[j]) + b)/s <= N(d)) and exists(v in R[J], (sum(j in J, w[j]*(x[j] + v[j])) + b == 0) and (N(v) == abs(sum(j in J, w[j]*x[j]) + b)/s))':
      'weaker: one side of the absolute value',
  },
  'adversarial-margin-dual-norm/the worst loss': {
    'forall(d in R[J], N(d) <= e, l(y*(sum(j in J, w[j]*(x[j] - d[j])) + b)) <= l(y*(sum(j in J, w[j]*x[j]) + b) - e*s)) and exists(v in R[J], (N(v) == e) and (l(y*(sum(j in J, w[j]*(x[j] + v[j])) + b)) == l(y*(sum(j in J, w[j]*x[j]) + b) - e*s)))':
      'the statement for -d',
    'forall(d in R[J], N(d) < e, l(y*(sum(j in J, w[j]*(x[j] + d[j])) + b)) <= l(y*(sum(j in J, w[j]*x[j]) + b) - e*s)) and exists(v in R[J], (N(v) == e) and (l(y*(sum(j in J, w[j]*(x[j] + v[j])) + b)) == l(y*(sum(j in J, w[j]*x[j]) + b) - e*s)))':
      'weaker: fewer d are spoken of',
    'forall(d in R[J], N(d) == e, l(y*(sum(j in J, w[j]*(x[j] + d[j])) + b)) <= l(y*(sum(j in J, w[j]*x[j]) + b) - e*s)) and exists(v in R[J], (N(v) == e) and (l(y*(sum(j in J, w[j]*(x[j] + v[j])) + b)) == l(y*(sum(j in J, w[j]*x[j]) + b) - e*s)))':
      'weaker: fewer d are spoken of',
  },
  'adversarial-margin-dual-norm/certified radius': {
    '0 < f(array(j in J, x[j] - d[j]))': 'from x - d the step d leads to x',
  },
  'gan-optimal-discriminator-js/best discriminator': {
    'V(best) <= V(best)': 'both sides are the same',
  },
  'gan-optimal-discriminator-js/zero for equal laws only': {
    'forall(JS <= 0, forall(j in X, q[j] == q[j])) and forall(forall(j in X, p[j] == q[j]), JS == 0)':
      'both sides are the same',
    'forall(JS < 0, forall(j in X, p[j] == q[j])) and forall(forall(j in X, p[j] == q[j]), JS == 0)':
      'JS is not negative, so nothing is asked',
    'forall(JS == 0, forall(j in X, p[j] == q[j])) and forall(forall(j in X, p[j] == q[j]), JS == 0)':
      'weaker: said of JS == 0 alone, which is the same',
    'forall(JS <= 0, forall(j in X, p[j] == mean[j])) and forall(forall(j in X, p[j] == q[j]), JS == 0)':
      'p is the mean of p and q where it is q',
    'forall(JS <= 0, forall(j in X, p[j] == q[j])) and forall(forall(j in X, p[j] == mean[j]), JS == 0)':
      'p is the mean of p and q where it is q',
    'forall(JS <= 0, forall(j in X, p[j] == q[j])) and forall(forall(j in X, p[j] < q[j]), JS == 0)':
      'of two laws neither is less than the other everywhere',
    'forall(JS <= 0, forall(j in X, p[j] == q[j])) and forall(forall(j in X, p[j] > q[j]), JS == 0)':
      'of two laws neither is less than the other everywhere',
  },
  'gan-optimal-discriminator-js/bounds': {
    '(0 <= JS) and (JS <= 2)': 'weaker: a larger right side',
    '(0 <= JS) and (JS <= exp(2))': 'weaker: a larger right side',
    '(0 <= JS) and (JS <= log(3))': 'weaker: a larger right side',
  },
  'gan-optimal-discriminator-js/log 2 for disjoint laws only': {
    'forall(j in X, 0 < p[j]*q[j], JS < 2) and forall(forall(j in X, p[j]*q[j] == 0), JS == log(2))':
      'weaker: a larger right side',
    'forall(j in X, 0 < p[j]*q[j], JS < exp(2)) and forall(forall(j in X, p[j]*q[j] == 0), JS == log(2))':
      'weaker: a larger right side',
    'forall(j in X, 0 < p[j]*q[j], JS < log(3)) and forall(forall(j in X, p[j]*q[j] == 0), JS == log(2))':
      'weaker: a larger right side',
    'forall(j in X, 0 > p[j]*q[j], JS < log(2)) and forall(forall(j in X, p[j]*q[j] == 0), JS == log(2))':
      'products of probabilities are in [0, 1]',
    'forall(j in X, 1 < p[j]*q[j], JS < log(2)) and forall(forall(j in X, p[j]*q[j] == 0), JS == log(2))':
      'products of probabilities are in [0, 1]',
    'forall(j in X, 0 < -(p[j]*q[j]), JS < log(2)) and forall(forall(j in X, p[j]*q[j] == 0), JS == log(2))':
      'products of probabilities are in [0, 1]',
    'forall(j in X, 0 < p[j]*q[j], JS < log(2)) and forall(forall(j in X, p[j]*q[j] < 0), JS == log(2))':
      'products of probabilities are in [0, 1]',
    'forall(j in X, 0 < best[j]*q[j], JS < log(2)) and forall(forall(j in X, p[j]*q[j] == 0), JS == log(2))':
      'best[j]*q[j] is zero where p[j]*q[j] is',
    'forall(j in X, 0 < p[j]*q[j], JS < log(2)) and forall(forall(j in X, best[j]*q[j] == 0), JS == log(2))':
      'best[j]*q[j] is zero where p[j]*q[j] is',
    'forall(j in X, 0 < p[j]*q[j], JS < log(2)) and forall(forall(j in X, p[j] + q[j] == 0), JS == log(2))':
      'a law is not zero everywhere',
    'forall(j in X, 0 < p[j]*q[j], JS < log(2)) and forall(forall(j in X, q[j]*q[j] == 0), JS == log(2))':
      'a law is not zero everywhere',
    'forall(j in X, 0 < p[j]*q[j], JS < log(2)) and forall(forall(j in X, p[j]*best[j] == 0), JS == log(2))':
      'a law is not zero everywhere',
    'forall(j in X, 0 < p[j]*q[j], JS < log(2)) and forall(forall(j in X, p[j]*mean[j] == 0), JS == log(2))':
      'a law is not zero everywhere',
    'forall(j in X, 0 < p[j]*q[j], JS < log(2)) and forall(forall(j in X, -(p[j]*q[j]) == 0), JS == log(2))':
      'the same condition',
  },
  'natural-gradient-invariance/scores': {
    'forall(w in Omega, j in I, D(likelihood(w, phi(array(i1 in I, psi[i1] + delta(i1, j)*(t - psi[i1])))), t = psi[j]) == sum(i in I, J(psi)[i,j]*score(w, phi(psi), i)))':
      'the delta vanishes unless its indices are the same',
  },
  'natural-gradient-invariance/Fisher matrix': {
    'forall(j in I, l in I, sum(w in Omega, exp(likelihood(w, phi(psi)))*D(likelihood(w, phi(array(i1 in I, psi[i1] + delta(i1, j)*(t - psi[j])))), t = psi[j])*D(likelihood(w, phi(array(i1 in I, psi[i1] + delta(i1, l)*(t - psi[i1])))), t = psi[l])) == sum(i in I, sum(k in I, J(psi)[i,j]*sum(w in Omega, exp(likelihood(w, phi(psi)))*score(w, phi(psi), i)*score(w, phi(psi), k))*J(psi)[k,l])))':
      'the delta vanishes unless its indices are the same',
  },
  'natural-gradient-invariance/gradient': {
    'forall(j in I, D(L(phi(array(i1 in I, psi[i1] + delta(i1, j)*(t - psi[i1])))), t = psi[j]) == sum(i in I, J(psi)[i,j]*grad(phi(psi))[i]))':
      'the delta vanishes unless its indices are the same',
  },
  'natural-gradient-invariance/score of an exponential family': {
    'forall(w in Omega, i in I, D(log(h[w]*exp(sum(j in I, (theta[j] + delta(j, i)*(t - theta[j]))*T[w,j]))/sum(v in Omega, h[v]*exp(sum(j in I, (theta[j] + delta(j, i)*(t - theta[i]))*T[v,j])))), t = theta[i]) == T[w,i] - mean(theta)[i])':
      'the delta vanishes unless its indices are the same',
    'forall(w in Omega, i in I, D(log(h[w]*exp(sum(j in I, (theta[j] + delta(j, i)*(t - theta[i]))*T[w,j]))/sum(v in Omega, h[v]*exp(sum(j in I, (theta[j] + delta(j, i)*(t - theta[j]))*T[v,j])))), t = theta[i]) == T[w,i] - mean(theta)[i])':
      'the delta vanishes unless its indices are the same',
    'forall(w in Omega, i in I, D(log(h[w]*exp(sum(j in I, (-theta[j] + delta(j, i)*(t - theta[i]))*T[w,j]))/sum(v in Omega, h[v]*exp(sum(j in I, (theta[j] + delta(j, i)*(t - theta[i]))*T[v,j])))), t = theta[i]) == T[w,i] - mean(theta)[i])':
      'the logarithm of the numerator is affine in t, with the same slope',
    'forall(w in Omega, i in I, D(log(h[w]*exp(sum(j in I, (theta[i] + delta(j, i)*(t - theta[i]))*T[w,j]))/sum(v in Omega, h[v]*exp(sum(j in I, (theta[j] + delta(j, i)*(t - theta[i]))*T[v,j])))), t = theta[i]) == T[w,i] - mean(theta)[i])':
      'the logarithm of the numerator is affine in t, with the same slope',
    'forall(w in Omega, i in I, D(log(h[w]*exp(sum(j in I, (theta[j] + delta(j, i)*(t + theta[i]))*T[w,j]))/sum(v in Omega, h[v]*exp(sum(j in I, (theta[j] + delta(j, i)*(t - theta[i]))*T[v,j])))), t = theta[i]) == T[w,i] - mean(theta)[i])':
      'the logarithm of the numerator is affine in t, with the same slope',
    'forall(w in Omega, i in I, D(log(h[w]*exp(sum(j in I, (theta[j] + delta(j, i)*(t - theta[i]))*T[w,i]))/sum(v in Omega, h[v]*exp(sum(j in I, (theta[j] + delta(j, i)*(t - theta[i]))*T[v,j])))), t = theta[i]) == T[w,i] - mean(theta)[i])':
      'the logarithm of the numerator is affine in t, with the same slope',
  },
  'natural-gradient-invariance/mean parameters': {
    'forall(i in I, k in I, D(mean(array(i1 in I, theta[i1] + delta(i1, k)*(t - theta[i1])))[i], t = theta[k]) == Fisher(theta)[i,k])':
      'the delta vanishes unless its indices are the same',
  },
  'natural-gradient-invariance/gradient in mean parameters': {
    'forall(k in I, D(M(mean(array(i1 in I, theta[i1] + delta(i1, k)*(t - theta[i1])))), t = theta[k]) == sum(i in I, Fisher(theta)[k,i]*slope(mean(theta))[i]))':
      'the delta vanishes unless its indices are the same',
  },
  'natural-gradient-invariance/finite steps': {
    'forall(i in I, phi(array(j in I, psi[j] - eta*e[j]))[i] - (phi(psi)[i] - eta*d[i]) <= eta^2*B*sum(j in I, e[j]^2)/2)':
      'weaker: one side of the absolute value',
    'forall(i in I, relu(phi(array(j in I, psi[j] - eta*e[j]))[i] - (phi(psi)[i] - eta*d[i])) <= eta^2*B*sum(j in I, e[j]^2)/2)':
      'weaker: one side of the absolute value',
    'forall(i in I, abs(phi(array(j in I, psi[j] - eta*e[j]))[i] - (phi(psi)[i] - eta*d[i])) <= eta^2*B*sum(j in I, e[j]^2)*2)':
      'weaker: a larger right side',
  },
  'natural-gradient-invariance/steepest descent': {
    'forall(v in R[I], sum(i in I, v[i]*sum(k in I, F[i,k]*v[k])) < 1, -sqrt(sum(i in I, s[i]*sum(k in I, F[i,k]*s[k]))) <= sum(i in I, s[i]*sum(k in I, F[i,k]*v[k])))':
      'shorter v descend less',
    'forall(v in R[I], sum(i in I, -(v[i]*sum(k in I, F[i,k]*v[k]))) == 1, -sqrt(sum(i in I, s[i]*sum(k in I, F[i,k]*s[k]))) <= sum(i in I, s[i]*sum(k in I, F[i,k]*v[k])))':
      'F is positive definite: there is no such v',
    'forall(v in R[I], sum(i in I, v[i]*sum(k in I, -(F[i,k]*v[k]))) == 1, -sqrt(sum(i in I, s[i]*sum(k in I, F[i,k]*s[k]))) <= sum(i in I, s[i]*sum(k in I, F[i,k]*v[k])))':
      'F is positive definite: there is no such v',
    'forall(v in R[I], sum(i in I, s[i]*sum(k in I, F[i,k]*v[k])) == 1, -sqrt(sum(i in I, s[i]*sum(k in I, F[i,k]*s[k]))) <= sum(i in I, s[i]*sum(k in I, F[i,k]*v[k])))':
      'what is bounded from below by a number that is not positive is 1',
    'forall(v in R[I], sum(i in I, v[i]*sum(k in I, F[i,k]*s[k])) == 1, -sqrt(sum(i in I, s[i]*sum(k in I, F[i,k]*s[k]))) <= sum(i in I, s[i]*sum(k in I, F[i,k]*v[k])))':
      'what is bounded from below by a number that is not positive is 1',
    'forall(v in R[I], sum(i in I, v[i]*sum(k in I, F[i,k]*v[k])) == 1, -sqrt(sum(i in I, s[i]*sum(k in I, F[i,k]*s[k]))) <= sum(i in I, v[i]*sum(k in I, F[i,k]*v[k])))':
      'what is bounded from below by a number that is not positive is 1',
    'forall(v in R[I], sum(i in I, v[i]*sum(k in I, F[i,k]*v[k])) == 1, -sqrt(sum(i in I, s[i]*sum(k in I, F[i,k]*s[k]))) <= max(i in I, s[i]*sum(k in I, F[i,k]*v[k])))':
      'the largest summand is at least their sum, or not negative',
    'forall(v in R[I], sum(i in I, v[i]*sum(k in I, F[i,k]*v[k])) == 1, -sqrt(sum(i in I, s[i]*sum(k in I, F[i,k]*s[k]))) <= sum(i in I, -(s[i]*sum(k in I, F[i,k]*v[k]))))':
      'the statement for -v',
    'forall(v in R[I], sum(i in I, v[i]*sum(k in I, F[i,k]*v[k])) == 1, -sqrt(sum(i in I, s[i]*sum(k in I, F[i,k]*s[k]))) <= sum(i in I, s[i]*sum(k in I, -(F[i,k]*v[k]))))':
      'the statement for -v',
    'forall(v in R[I], sum(i in I, v[i]*sum(k in I, F[i,k]*v[k])) == 1, -sqrt(sum(i in I, s[i]*sum(k in I, F[i,k]*s[k]))) <= sum(i in I, s[i]*sum(k in I, F[i,k]*s[k])))':
      'the right side is not negative',
  },
  'natural-gradient-invariance/steepest direction': {
    '(0 < max(m in I, s[m]*sum(n in I, F[m,n]*s[n]))) and (sum(i in I, (-s[i])/sqrt(sum(m in I, s[m]*sum(n in I, F[m,n]*s[n])))*sum(k in I, F[i,k]*((-s[k])/sqrt(sum(m in I, s[m]*sum(n in I, F[m,n]*s[n])))))) == 1) and (sum(i in I, s[i]*sum(k in I, F[i,k]*((-s[k])/sqrt(sum(m in I, s[m]*sum(n in I, F[m,n]*s[n])))))) == -sqrt(sum(m in I, s[m]*sum(n in I, F[m,n]*s[n]))))':
      'of summands with a positive sum one is positive',
  },
  'adam-bias-correction/steps of the usual constants': {
    '((1 - 9/10*1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a number times 1 is its first power',
    '((1 - (9/10)^1)/sqrt(1 - 999/1000*1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a number times 1 is its first power',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10001 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'weaker: a smaller number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 + (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (2 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/11)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^13)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/abs(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 + (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (2 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/11)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^13)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/abs(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 + (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (2 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/11)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^13)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/abs(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)*sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a smaller number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 + (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a smaller number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(2 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a smaller number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1001)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a smaller number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^12) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a smaller number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)*sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a smaller number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 + (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a smaller number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(2 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a smaller number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1001)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a smaller number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^14) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a smaller number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((-1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a negative number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and (1*(-(9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a negative number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - 9/10*11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a negative number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9*10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a negative number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((-1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a negative number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and (1*(-(9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a negative number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - 9/10*13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a negative number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9*10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a negative number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (10/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'the left side is 0',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (10/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'the left side is 0',
  },
  'adam-bias-correction/sharp bound': {
    'forall(t in nat, (0 <= S[t + 1]) and (0 <= v[t]) and (m[t]^2 <= (1 - b1)^2/(1 - b2)*S[t]*v[t]))':
      'S and v are nonnegative at all times',
    'forall(t in nat, (0 <= S[t]) and (0 <= S[t]) and (m[t]^2 <= (1 - b1)^2/(1 - b2)*S[t]*v[t]))':
      'S and v are nonnegative at all times',
    'forall(t in nat, (0 <= S[t]) and (0 <= v[t + 1]) and (m[t]^2 <= (1 - b1)^2/(1 - b2)*S[t]*v[t]))':
      'S and v are nonnegative at all times',
    'forall(t in nat, (0 <= S[t]) and (0 <= v[t]) and (m[t]^2 <= (1 - b1)*2/(1 - b2)*S[t]*v[t]))':
      '1 - b1 is between 0 and 1, so its double is at least its square',
    'forall(t in nat, (0 <= S[t]) and (0 <= v[t]) and (m[t]^2 <= (-1 - b1)^2/(1 - b2)*S[t]*v[t]))':
      '(1 + b1)^2 is at least (1 - b1)^2',
    'forall(t in nat, (0 <= S[t]) and (0 <= v[t]) and (m[t]^2 <= (1 + b1)^2/(1 - b2)*S[t]*v[t]))':
      '(1 + b1)^2 is at least (1 - b1)^2',
    'forall(t in nat, (0 <= S[t]) and (0 <= v[t]) and (m[t]^2 <= (2 - b1)^2/(1 - b2)*S[t]*v[t]))':
      '(2 - b1)^2 is at least (1 - b1)^2',
    'forall(t in nat, (0 <= S[t]) and (0 <= v[t]) and (m[t]^2 <= (1 - b1)^2/(1 - b2)*S[t + 1]*v[t]))':
      'S increases',
  },
  'adam-bias-correction/bound for all steps': {
    'forall(t in nat, m[t]^2 <= (1 - b1)*2/(1 - b2)/(1 - b1^2/b2)*v[t])':
      '1 - b1 is between 0 and 1, so its double is at least its square',
    'forall(t in nat, m[t]^2 <= (-1 - b1)^2/(1 - b2)/(1 - b1^2/b2)*v[t])':
      '(1 + b1)^2 is at least (1 - b1)^2',
    'forall(t in nat, m[t]^2 <= (1 + b1)^2/(1 - b2)/(1 - b1^2/b2)*v[t])': '(1 + b1)^2 is at least (1 - b1)^2',
    'forall(t in nat, m[t]^2 <= (2 - b1)^2/(1 - b2)/(1 - b1^2/b2)*v[t])': '(2 - b1)^2 is at least (1 - b1)^2',
  },
  'bilinear-gda-extragradient/descent-ascent': {
    'sum(i in I, (x[i] - h*sum(j in J, A[i,j]*y[j]))^2) + sum(j in J, (y[j] + h*sum(i in I, A[i,j]*x[i]))^2) == sum(i in I, x[i]^2) + sum(j in J, y[j]^2) + h^2*(sum(i in I, sum(j in J, -(A[i,j]*y[j]))^2) + sum(j in J, sum(i in I, A[i,j]*x[i])^2))':
      'the sign disappears in the square',
    'sum(i in I, (x[i] - h*sum(j in J, A[i,j]*y[j]))^2) + sum(j in J, (y[j] + h*sum(i in I, A[i,j]*x[i]))^2) == sum(i in I, x[i]^2) + sum(j in J, y[j]^2) + h^2*(sum(i in I, sum(j in J, A[i,j]*y[j])^2) + sum(j in J, sum(i in I, -(A[i,j]*x[i]))^2))':
      'the sign disappears in the square',
  },
  'bilinear-gda-extragradient/implicit step': {
    'sum(i in I, x[i]^2) + sum(j in J, y[j]^2) == sum(i in I, next_x[i]^2) + sum(j in J, next_y[j]^2) + h^2*(sum(i in I, sum(j in J, -(A[i,j]*next_y[j]))^2) + sum(j in J, sum(i in I, A[i,j]*next_x[i])^2))':
      'the sign disappears in the square',
    'sum(i in I, x[i]^2) + sum(j in J, y[j]^2) == sum(i in I, next_x[i]^2) + sum(j in J, next_y[j]^2) + h^2*(sum(i in I, sum(j in J, A[i,j]*next_y[j])^2) + sum(j in J, sum(i in I, -(A[i,j]*next_x[i]))^2))':
      'the sign disappears in the square',
  },
  'bilinear-gda-extragradient/never closer': {
    '-sum(i in I, x[i]^2) + sum(j in J, y[j]^2) <= sum(i in I, (x[i] - h*sum(j in J, A[i,j]*y[j]))^2) + sum(j in J, (y[j] + h*sum(i in I, A[i,j]*x[i]))^2)':
      'weaker: a square counts negatively on the left',
    'sum(i in I, x[i]^2) - sum(j in J, y[j]^2) <= sum(i in I, (x[i] - h*sum(j in J, A[i,j]*y[j]))^2) + sum(j in J, (y[j] + h*sum(i in I, A[i,j]*x[i]))^2)':
      'weaker: a square counts negatively on the left',
  },
  'bilinear-gda-extragradient/short steps contract': {
    '-(1 - p^2) + p^4 < 1': 'p^2 + p^4 is less than 2',
    '1 - p^2 - p^4 < 1': '1 less something positive',
    '(1 - p^2)*p^4 < 1': 'both factors are less than 1',
    '-1 - p^2 + p^4 < 1': 'weaker: a smaller number on the left',
    '1*(-p^2) + p^4 < 1': 'weaker: a smaller number on the left',
    '1 - p*2 + p^4 < 1': 'p^4 is less than 2 p',
    '1 - p^3 + p^4 < 1': 'p^4 is less than p^3',
    '1 - p^2 + p^5 < 1': 'p^5 is less than p^2',
    '1 - p^2 + p^4 < 2': 'weaker: 1 is less than 2',
  },
  'bilinear-gda-extragradient/only short steps contract': {
    '(0 < p) and (p < 2)': 'weaker: 1 is less than 2',
  },
  'bilinear-gda-extragradient/the flow keeps the norm': {
    'forall(t in R, D(sum(i in I, path_x(h)[i]^2) + sum(j in J, path_y(h)[j]^2), h) == 0)':
      'weaker: said of the time h alone, on which nothing else depends',
  },
  'factors-in-new-directions/new directions': {
    'exists(P in R[K, C], W in R[K, A], Z in R[K, C], forall(i in A, j in C, sum(h in K, U[h,i]*V[h,j]) == sum(h in K, U[h,i]*V[h,j])) and forall(i in A, j in C, sum(h in K, W[h,i]*Z[h,j]) == sum(h in K, U2[h,i]*V2[h,j])) and forall(i in A, j in C, sum(h in K, U[h,i]*Z[h,j]) == 0) and forall(i in A, j in C, sum(h in K, W[h,i]*P[h,j]) == 0) and forall(i in A, sum(h in K, U[h,i]*W[h,i]) == 0) and forall(j in C, sum(h in K, P[h,j]*Z[h,j]) == 0) and forall(j in C, sum(h in K, P[h,j]*(V[h,j] - P[h,j])) == 0) and forall(i in A, sum(h in K, W[h,i]^2) == sum(h in K, U2[h,i]^2)) and forall(j in C, sum(h in K, Z[h,j]^2) <= sum(h in K, V2[h,j]^2)))':
      'weaker: a product is the same as itself',
    'exists(P in R[K, C], W in R[K, A], Z in R[K, C], forall(i in A, j in C, sum(h in K, U[h,i]*P[h,j]) == sum(h in K, U[h,i]*P[h,j])) and forall(i in A, j in C, sum(h in K, W[h,i]*Z[h,j]) == sum(h in K, U2[h,i]*V2[h,j])) and forall(i in A, j in C, sum(h in K, U[h,i]*Z[h,j]) == 0) and forall(i in A, j in C, sum(h in K, W[h,i]*P[h,j]) == 0) and forall(i in A, sum(h in K, U[h,i]*W[h,i]) == 0) and forall(j in C, sum(h in K, P[h,j]*Z[h,j]) == 0) and forall(j in C, sum(h in K, P[h,j]*(V[h,j] - P[h,j])) == 0) and forall(i in A, sum(h in K, W[h,i]^2) == sum(h in K, U2[h,i]^2)) and forall(j in C, sum(h in K, Z[h,j]^2) <= sum(h in K, V2[h,j]^2)))':
      'weaker: a product is the same as itself',
    'exists(P in R[K, C], W in R[K, A], Z in R[K, C], forall(i in A, j in C, sum(h in K, U[h,i]*P[h,j]) == sum(h in K, U[h,i]*V[h,j])) and forall(i in A, j in C, sum(h in K, W[h,i]*Z[h,j]) == sum(h in K, U2[h,i]*V2[h,j])) and forall(i in A, j in C, sum(h in K, -(U[h,i]*Z[h,j])) == 0) and forall(i in A, j in C, sum(h in K, W[h,i]*P[h,j]) == 0) and forall(i in A, sum(h in K, U[h,i]*W[h,i]) == 0) and forall(j in C, sum(h in K, P[h,j]*Z[h,j]) == 0) and forall(j in C, sum(h in K, P[h,j]*(V[h,j] - P[h,j])) == 0) and forall(i in A, sum(h in K, W[h,i]^2) == sum(h in K, U2[h,i]^2)) and forall(j in C, sum(h in K, Z[h,j]^2) <= sum(h in K, V2[h,j]^2)))':
      'the negative of 0 is 0',
    'exists(P in R[K, C], W in R[K, A], Z in R[K, C], forall(i in A, j in C, sum(h in K, U[h,i]*P[h,j]) == sum(h in K, U[h,i]*V[h,j])) and forall(i in A, j in C, sum(h in K, W[h,i]*Z[h,j]) == sum(h in K, U2[h,i]*V2[h,j])) and forall(i in A, j in C, sum(h in K, U[h,i]*Z[h,j]) == 0) and forall(i in A, j in C, sum(h in K, -(W[h,i]*P[h,j])) == 0) and forall(i in A, sum(h in K, U[h,i]*W[h,i]) == 0) and forall(j in C, sum(h in K, P[h,j]*Z[h,j]) == 0) and forall(j in C, sum(h in K, P[h,j]*(V[h,j] - P[h,j])) == 0) and forall(i in A, sum(h in K, W[h,i]^2) == sum(h in K, U2[h,i]^2)) and forall(j in C, sum(h in K, Z[h,j]^2) <= sum(h in K, V2[h,j]^2)))':
      'the negative of 0 is 0',
    'exists(P in R[K, C], W in R[K, A], Z in R[K, C], forall(i in A, j in C, sum(h in K, U[h,i]*P[h,j]) == sum(h in K, U[h,i]*V[h,j])) and forall(i in A, j in C, sum(h in K, W[h,i]*Z[h,j]) == sum(h in K, U2[h,i]*V2[h,j])) and forall(i in A, j in C, sum(h in K, U[h,i]*Z[h,j]) == 0) and forall(i in A, j in C, sum(h in K, W[h,i]*P[h,j]) == 0) and forall(i in A, sum(h in K, -(U[h,i]*W[h,i])) == 0) and forall(j in C, sum(h in K, P[h,j]*Z[h,j]) == 0) and forall(j in C, sum(h in K, P[h,j]*(V[h,j] - P[h,j])) == 0) and forall(i in A, sum(h in K, W[h,i]^2) == sum(h in K, U2[h,i]^2)) and forall(j in C, sum(h in K, Z[h,j]^2) <= sum(h in K, V2[h,j]^2)))':
      'the negative of 0 is 0',
    'exists(P in R[K, C], W in R[K, A], Z in R[K, C], forall(i in A, j in C, sum(h in K, U[h,i]*P[h,j]) == sum(h in K, U[h,i]*V[h,j])) and forall(i in A, j in C, sum(h in K, W[h,i]*Z[h,j]) == sum(h in K, U2[h,i]*V2[h,j])) and forall(i in A, j in C, sum(h in K, U[h,i]*Z[h,j]) == 0) and forall(i in A, j in C, sum(h in K, W[h,i]*P[h,j]) == 0) and forall(i in A, sum(h in K, U[h,i]*W[h,i]) == 0) and forall(j in C, sum(h in K, -(P[h,j]*Z[h,j])) == 0) and forall(j in C, sum(h in K, P[h,j]*(V[h,j] - P[h,j])) == 0) and forall(i in A, sum(h in K, W[h,i]^2) == sum(h in K, U2[h,i]^2)) and forall(j in C, sum(h in K, Z[h,j]^2) <= sum(h in K, V2[h,j]^2)))':
      'the negative of 0 is 0',
    'exists(P in R[K, C], W in R[K, A], Z in R[K, C], forall(i in A, j in C, sum(h in K, U[h,i]*P[h,j]) == sum(h in K, U[h,i]*V[h,j])) and forall(i in A, j in C, sum(h in K, W[h,i]*Z[h,j]) == sum(h in K, U2[h,i]*V2[h,j])) and forall(i in A, j in C, sum(h in K, U[h,i]*Z[h,j]) == 0) and forall(i in A, j in C, sum(h in K, W[h,i]*P[h,j]) == 0) and forall(i in A, sum(h in K, U[h,i]*W[h,i]) == 0) and forall(j in C, sum(h in K, P[h,j]*Z[h,j]) == 0) and forall(j in C, sum(h in K, -(P[h,j]*(V[h,j] - P[h,j]))) == 0) and forall(i in A, sum(h in K, W[h,i]^2) == sum(h in K, U2[h,i]^2)) and forall(j in C, sum(h in K, Z[h,j]^2) <= sum(h in K, V2[h,j]^2)))':
      'the negative of 0 is 0',
    'exists(P in R[K, C], W in R[K, A], Z in R[K, C], forall(i in A, j in C, sum(h in K, U[h,i]*P[h,j]) == sum(h in K, U[h,i]*V[h,j])) and forall(i in A, j in C, sum(h in K, W[h,i]*Z[h,j]) == sum(h in K, U2[h,i]*V2[h,j])) and forall(i in A, j in C, sum(h in K, U[h,i]*Z[h,j]) == 0) and forall(i in A, j in C, sum(h in K, W[h,i]*P[h,j]) == 0) and forall(i in A, sum(h in K, U[h,i]*W[h,i]) == 0) and forall(j in C, sum(h in K, P[h,j]*Z[h,j]) == 0) and forall(j in C, sum(h in K, P[h,j]*(P[h,j] - P[h,j])) == 0) and forall(i in A, sum(h in K, W[h,i]^2) == sum(h in K, U2[h,i]^2)) and forall(j in C, sum(h in K, Z[h,j]^2) <= sum(h in K, V2[h,j]^2)))':
      'weaker: a difference is 0 in any case',
    'exists(P in R[K, C], W in R[K, A], Z in R[K, C], forall(i in A, j in C, sum(h in K, U[h,i]*P[h,j]) == sum(h in K, U[h,i]*V[h,j])) and forall(i in A, j in C, sum(h in K, W[h,i]*Z[h,j]) == sum(h in K, U2[h,i]*V2[h,j])) and forall(i in A, j in C, sum(h in K, U[h,i]*Z[h,j]) == 0) and forall(i in A, j in C, sum(h in K, W[h,i]*P[h,j]) == 0) and forall(i in A, sum(h in K, U[h,i]*W[h,i]) == 0) and forall(j in C, sum(h in K, P[h,j]*Z[h,j]) == 0) and forall(j in C, sum(h in K, P[h,j]*(V[h,j] - V[h,j])) == 0) and forall(i in A, sum(h in K, W[h,i]^2) == sum(h in K, U2[h,i]^2)) and forall(j in C, sum(h in K, Z[h,j]^2) <= sum(h in K, V2[h,j]^2)))':
      'weaker: a difference is 0 in any case',
    'exists(P in R[K, C], W in R[K, A], Z in R[K, C], forall(i in A, j in C, sum(h in K, U[h,i]*P[h,j]) == sum(h in K, U[h,i]*V[h,j])) and forall(i in A, j in C, sum(h in K, W[h,i]*Z[h,j]) == sum(h in K, U2[h,i]*V2[h,j])) and forall(i in A, j in C, sum(h in K, U[h,i]*Z[h,j]) == 0) and forall(i in A, j in C, sum(h in K, W[h,i]*P[h,j]) == 0) and forall(i in A, sum(h in K, U[h,i]*W[h,i]) == 0) and forall(j in C, sum(h in K, P[h,j]*Z[h,j]) == 0) and forall(j in C, sum(h in K, P[h,j]*(V[h,j] - P[h,j])) == 0) and forall(i in A, sum(h in K, U2[h,i]^2) == sum(h in K, U2[h,i]^2)) and forall(j in C, sum(h in K, Z[h,j]^2) <= sum(h in K, V2[h,j]^2)))':
      'weaker: a length is the same as itself',
    'exists(P in R[K, C], W in R[K, A], Z in R[K, C], forall(i in A, j in C, sum(h in K, U[h,i]*P[h,j]) == sum(h in K, U[h,i]*V[h,j])) and forall(i in A, j in C, sum(h in K, W[h,i]*Z[h,j]) == sum(h in K, U2[h,i]*V2[h,j])) and forall(i in A, j in C, sum(h in K, U[h,i]*Z[h,j]) == 0) and forall(i in A, j in C, sum(h in K, W[h,i]*P[h,j]) == 0) and forall(i in A, sum(h in K, U[h,i]*W[h,i]) == 0) and forall(j in C, sum(h in K, P[h,j]*Z[h,j]) == 0) and forall(j in C, sum(h in K, P[h,j]*(V[h,j] - P[h,j])) == 0) and forall(i in A, sum(h in K, W[h,i]^2) == sum(h in K, W[h,i]^2)) and forall(j in C, sum(h in K, Z[h,j]^2) <= sum(h in K, V2[h,j]^2)))':
      'weaker: a length is the same as itself',
    'exists(P in R[K, C], W in R[K, A], Z in R[K, C], forall(i in A, j in C, sum(h in K, U[h,i]*P[h,j]) == sum(h in K, U[h,i]*V[h,j])) and forall(i in A, j in C, sum(h in K, W[h,i]*Z[h,j]) == sum(h in K, U2[h,i]*V2[h,j])) and forall(i in A, j in C, sum(h in K, U[h,i]*Z[h,j]) == 0) and forall(i in A, j in C, sum(h in K, W[h,i]*P[h,j]) == 0) and forall(i in A, sum(h in K, U[h,i]*W[h,i]) == 0) and forall(j in C, sum(h in K, P[h,j]*Z[h,j]) == 0) and forall(j in C, sum(h in K, P[h,j]*(V[h,j] - P[h,j])) == 0) and forall(i in A, sum(h in K, W[h,i]^2) == sum(h in K, U2[h,i]^2)) and forall(j in C, max(h in K, Z[h,j]^2) <= sum(h in K, V2[h,j]^2)))':
      'weaker: the largest of the squares is at most their sum',
    'exists(P in R[K, C], W in R[K, A], Z in R[K, C], forall(i in A, j in C, sum(h in K, U[h,i]*P[h,j]) == sum(h in K, U[h,i]*V[h,j])) and forall(i in A, j in C, sum(h in K, W[h,i]*Z[h,j]) == sum(h in K, U2[h,i]*V2[h,j])) and forall(i in A, j in C, sum(h in K, U[h,i]*Z[h,j]) == 0) and forall(i in A, j in C, sum(h in K, W[h,i]*P[h,j]) == 0) and forall(i in A, sum(h in K, U[h,i]*W[h,i]) == 0) and forall(j in C, sum(h in K, P[h,j]*Z[h,j]) == 0) and forall(j in C, sum(h in K, P[h,j]*(V[h,j] - P[h,j])) == 0) and forall(i in A, sum(h in K, W[h,i]^2) == sum(h in K, U2[h,i]^2)) and forall(j in C, sum(h in K, V2[h,j]^2) <= sum(h in K, V2[h,j]^2)))':
      'weaker: a length is at most itself',
    'exists(P in R[K, C], W in R[K, A], Z in R[K, C], forall(i in A, j in C, sum(h in K, U[h,i]*P[h,j]) == sum(h in K, U[h,i]*V[h,j])) and forall(i in A, j in C, sum(h in K, W[h,i]*Z[h,j]) == sum(h in K, U2[h,i]*V2[h,j])) and forall(i in A, j in C, sum(h in K, U[h,i]*Z[h,j]) == 0) and forall(i in A, j in C, sum(h in K, W[h,i]*P[h,j]) == 0) and forall(i in A, sum(h in K, U[h,i]*W[h,i]) == 0) and forall(j in C, sum(h in K, P[h,j]*Z[h,j]) == 0) and forall(j in C, sum(h in K, P[h,j]*(V[h,j] - P[h,j])) == 0) and forall(i in A, sum(h in K, W[h,i]^2) == sum(h in K, U2[h,i]^2)) and forall(j in C, sum(h in K, Z[h,j]^2) <= sum(h in K, Z[h,j]^2)))':
      'weaker: a length is at most itself',
  },
  'elbo-identity/lower bound': {
    'logp <= logp': 'both sides are the same',
    'ELBO <= ELBO': 'both sides are the same',
  },
  'elbo-identity/equality for the posterior only': {
    'forall(logp < ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'the evidence lower bound is never above log p: what is assumed never holds',
    'forall(logp == ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'the evidence lower bound is never above log p: equivalent',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] < prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'both sides sum to one: what is assumed never holds',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] > prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'both sides sum to one: what is assumed never holds',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]*sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'both sides sum to one, so the square of the evidence is 1: q is the posterior',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == (prior[a] + likelihood[a])/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'the right sides sum to more than one: what is assumed never holds',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == (-(prior[a]*likelihood[a]))/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'the right sides are negative: what is assumed never holds',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, -(prior[j]*likelihood[j]))), logp == ELBO)':
      'the right sides are negative: what is assumed never holds',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/max(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'both sides sum to one, so the largest summand is the sum: q is the posterior',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j] + likelihood[j])), logp == ELBO)':
      'the right sides sum to less than one: what is assumed never holds',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, likelihood[j]*likelihood[j])), logp == ELBO)':
      'both sides sum to one, so the denominator is the evidence: q is the posterior',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, q[j]*likelihood[j])), logp == ELBO)':
      'both sides sum to one, so the denominator is the evidence: q is the posterior',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*q[j])), logp == ELBO)':
      'both sides sum to one, so the denominator is the evidence: q is the posterior',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*prior[j])), logp == ELBO)':
      'both sides sum to one, so the denominator is the evidence: q is the posterior',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), ELBO == ELBO)':
      'both sides are the same',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == logp)':
      'both sides are the same',
  },
  'hoeffding-finite-class/tail': {
    'sum(w in Omega, p[w]*indicator(t <= sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v])))) < exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'strict at every t > 0: the indicator is less than exp(s*(S - t)) wherever the sum S of deviations is not t, and S has mean 0',
    'max(w in Omega, p[w]*indicator(t <= sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v])))) <= exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'the largest of nonnegative numbers is at most their sum',
    'sum(w in Omega, -(p[w]*indicator(t <= sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v]))))) <= exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'weaker: a negative number on the left',
    'sum(w in Omega, p[w]*indicator(t < sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v])))) <= exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(t == sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v])))) <= exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(t <= sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,w])))) <= exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'the deviation of a number from itself is 0, and t is positive: the left side is 0',
    'sum(w in Omega, p[w]*indicator(t <= sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v])))) <= exp((-((-2)*t^2))/sum(i in N, (b[i] - a[i])^2))':
      'weaker: the exponential of a larger number',
    'sum(w in Omega, p[w]*indicator(t <= sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v])))) <= exp(2*t^2/sum(i in N, (b[i] - a[i])^2))':
      'weaker: the exponential of a larger number',
  },
  'hoeffding-finite-class/under any law': {
    'E(w in Sample, indicator(t <= sum(i in N, V[i,w] - E(v in Sample, V[i,v])))) < exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'strict at every t > 0: the indicator is less than exp(s*(S - t)) wherever the sum S of deviations is not t, and S has mean 0',
    'E(w in Sample, indicator(t < sum(i in N, V[i,w] - E(v in Sample, V[i,v])))) <= exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'a smaller event',
    'E(w in Sample, indicator(t == sum(i in N, V[i,w] - E(v in Sample, V[i,v])))) <= exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'a smaller event',
    'E(w in Sample, indicator(t <= sum(i in N, V[i,w] - E(v in Sample, V[i,w])))) <= exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'the deviation of a number from itself is 0, and t is positive: the left side is 0',
    'E(w in Sample, indicator(t <= sum(i in N, V[i,w] - E(v in Sample, V[i,v])))) <= exp((-((-2)*t^2))/sum(i in N, (b[i] - a[i])^2))':
      'weaker: the exponential of a larger number',
    'E(w in Sample, indicator(t <= sum(i in N, V[i,w] - E(v in Sample, V[i,v])))) <= exp(2*t^2/sum(i in N, (b[i] - a[i])^2))':
      'weaker: the exponential of a larger number',
  },
  'hoeffding-finite-class/both sides': {
    'max(w in Omega, p[w]*indicator(t <= abs(sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v]))))) <= 2*exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'the largest of nonnegative numbers is at most their sum',
    'sum(w in Omega, -(p[w]*indicator(t <= abs(sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v])))))) <= 2*exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'weaker: a negative number on the left',
    'sum(w in Omega, p[w]*indicator(t < abs(sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v]))))) <= 2*exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(t == abs(sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v]))))) <= 2*exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(t <= sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v])))) <= 2*exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(t <= relu(sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v]))))) <= 2*exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'a smaller event, since what relu is compared with is positive',
    'sum(w in Omega, p[w]*indicator(t <= abs(sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,w]))))) <= 2*exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'the deviation of a number from itself is 0, and t is positive: the left side is 0',
    'sum(w in Omega, p[w]*indicator(t <= abs(sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v]))))) <= 2*exp((-((-2)*t^2))/sum(i in N, (b[i] - a[i])^2))':
      'weaker: the exponential of a larger number',
    'sum(w in Omega, p[w]*indicator(t <= abs(sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v]))))) <= 2*exp(2*t^2/sum(i in N, (b[i] - a[i])^2))':
      'weaker: the exponential of a larger number',
    'sum(w in Omega, p[w]*indicator(t <= abs(sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v]))))) < 2*exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'strict for each side',
    'sum(w in Omega, p[w]*indicator(t <= abs(max(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v]))))) <= 2*exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'where three or more intervals are at least as long as t the right side exceeds 1; of two the largest deviation reaches t with probability 1 - t^2/(l1*l2) at most, by independence, and 1 - z <= exp(-z)',
    'sum(w in Omega, p[w]*indicator(t <= abs(sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v]))))) <= 2 + exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'the right side is at least 1',
    'sum(w in Omega, p[w]*indicator(t <= abs(sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v]))))) <= 3*exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'weaker: a larger multiple',
  },
  'hoeffding-finite-class/finite class': {
    'max(w in Omega, p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'the largest of nonnegative numbers is at most their sum',
    'sum(w in Omega, -(p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h]))))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'weaker: a negative number on the left',
    'sum(w in Omega, p[w]*indicator(eps < max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(eps == max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, sum(i in M, Z[h,i,w])/card(M) - risk[h]))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, relu(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'a smaller event, since what relu is compared with is positive',
    'sum(w in Omega, p[w]*indicator(eps <= min(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'a smaller event: all of the deviations are large',
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 2*card(H)*exp(-((-2)*card(M)*eps^2))':
      'weaker: the exponential of a larger number',
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 2*card(H)*exp((-((-2)*card(M)))*eps^2)':
      'weaker: the exponential of a larger number',
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 2*card(H)*exp(2*card(M)*eps^2)':
      'weaker: the exponential of a larger number',
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 2*card(H) + exp((-2)*card(M)*eps^2)':
      'the right side is at least 1',
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 3*card(H)*exp((-2)*card(M)*eps^2)':
      'weaker: a larger multiple',
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) < 2*card(H)*exp((-2)*card(M)*eps^2)':
      'strict for each hypothesis and side',
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 2*(card(H) + 1)*exp((-2)*card(M)*eps^2)':
      'weaker: a larger multiple',
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 2*card(H)*exp((-2 + card(M))*eps^2)':
      'weaker: card(M) - 2 is at least -2*card(M)',
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 2*card(H)*exp((-2)*card(M)*eps^3)':
      'eps^3 is at most eps^2 up to eps = 1, and there are no deviations of more than 1',
  },
  'hoeffding-finite-class/chosen by the data': {
    'max(w in Omega, p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'the largest of nonnegative numbers is at most their sum',
    'sum(w in Omega, -(p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]])))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'weaker: a negative number on the left',
    'sum(w in Omega, p[w]*indicator(eps < abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(eps == abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(eps <= sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]])) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(eps <= relu(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'a smaller event, since what relu is compared with is positive',
    'sum(w in Omega, p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= 2*card(H)*exp(-((-2)*card(M)*eps^2))':
      'weaker: the exponential of a larger number',
    'sum(w in Omega, p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= 2*card(H)*exp((-((-2)*card(M)))*eps^2)':
      'weaker: the exponential of a larger number',
    'sum(w in Omega, p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= 2*card(H)*exp(2*card(M)*eps^2)':
      'weaker: the exponential of a larger number',
    'sum(w in Omega, p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= 2*card(H) + exp((-2)*card(M)*eps^2)':
      'the right side is at least 1',
    'sum(w in Omega, p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= 3*card(H)*exp((-2)*card(M)*eps^2)':
      'weaker: a larger multiple',
    'sum(w in Omega, p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) < 2*card(H)*exp((-2)*card(M)*eps^2)':
      'strict for the largest of the deviations',
    'sum(w in Omega, p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= 2*(card(H) + 1)*exp((-2)*card(M)*eps^2)':
      'weaker: a larger multiple',
    'sum(w in Omega, p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= 2*card(H)*exp((-2 + card(M))*eps^2)':
      'weaker: card(M) - 2 is at least -2*card(M)',
    'sum(w in Omega, p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= 2*card(H)*exp((-2)*card(M)*eps^3)':
      'eps^3 is at most eps^2 up to eps = 1, and there are no deviations of more than 1',
  },
  'elbo-identity/never above the evidence': {
    'E(w in Omega, logmean[w]) <= px': 'weaker: a number and its exponential are more than its logarithm',
    'E(w in Omega, logmean[w]) <= exp(px)':
      'weaker: a number and its exponential are more than its logarithm',
  },
  'elbo-identity/one independent draw more': {
    'forall(k in nat, L[k + 1] <= L[k + 1])': 'both sides are the same',
    'forall(k in nat, L[k] <= L[k*1])': 'both sides are the same',
    'forall(k in nat, L[k] <= L[k + 1 + 1])': 'weaker: the statement for two draws in turn',
    'forall(k in nat, L[k] <= L[k + 2])': 'weaker: the statement for two draws in turn',
  },
  'elbo-identity/independent draws never above the evidence': {
    'forall(k in nat, L[k + 1] <= log(sum(j in K, prior[j]*likelihood[j])))':
      'the statement for one draw more',
    'forall(k in nat, L[k] <= sum(j in K, prior[j]*likelihood[j]))':
      'weaker: a number and its exponential are more than its logarithm',
    'forall(k in nat, L[k] <= exp(sum(j in K, prior[j]*likelihood[j])))':
      'weaker: a number and its exponential are more than its logarithm',
    'forall(k in nat, L[k] <= log(sum(j in K, prior[j] + likelihood[j])))':
      'weaker: a larger sum, since no prior is above 1',
  },
  'losses-in-turn/squares': {
    'forall(t in nat, 1 <= g[t + 1]^2) and forall(t in nat, g[t]^2 <= C^2)':
      'the statement for one round later',
    'forall(t in nat, 1 <= g[t]^2) and forall(t in nat, g[t + 1]^2 <= C^2)':
      'the statement for one round later',
    'forall(t in nat, 1 <= g[t]^2) and forall(t in nat, g[t]*2 <= C^2)':
      '2*C is at most C^2, since C is above two',
    'forall(t in nat, 1 <= g[t]^2) and forall(t in nat, g[t]^2 <= C^3)': 'C is more than one',
  },
  'losses-in-turn/sums': {
    'forall(n in nat, 0 <= sum(t in range(n), g[t])) and forall(n in nat, abs(sum(t in range(n), g[t]) - (C - 2)*n/3) < C)':
      'the differences are 0, (2*C + 2)/3 and (C + 1)/3 in turn, less than C for C above two',
    'forall(n in nat, 0 <= sum(t in range(n), g[t])) and forall(n in nat, sum(t in range(n), g[t]) - (C - 2)*n/3 <= C)':
      'weaker: a number is at most its absolute value',
    'forall(n in nat, 0 <= sum(t in range(n), g[t])) and forall(n in nat, relu(sum(t in range(n), g[t]) - (C - 2)*n/3) <= C)':
      'weaker: relu is at most the absolute value',
    'forall(n in nat, 0 <= sum(t in range(n), g[t])) and forall(n in nat, abs(sum(t in range(n), g[t + 1]) - (C - 2)*n/3) <= C)':
      'the differences are 0, -(C + 1)/3 and -(2*C + 2)/3 in turn',
    'forall(n in nat, 0 <= sum(t in range(n), g[t])) and forall(n in nat, abs(sum(t in range(n), g[t]) - (C - 2)*(n + 1)/3) <= C)':
      'the differences are -(C - 2)/3, (C + 4)/3 and 1 in turn',
  },
  'losses-in-turn/regret from below': {
    'forall(n in nat, -sum(t in range(n), step[t + 1]) <= sum(t in range(n), g[t]*(y[t] + 1)))':
      'only the steps 1, 4, 7 … are needed, those of the first slope -1 in each three',
    'forall(n in nat, -sum(t in range(n), step[t]) <= sum(t in range(n), g[t] + (y[t] + 1)))':
      'the sum of the slopes is nonnegative, and so is y + 1',
    'forall(n in nat, -sum(t in range(n), step[t]) <= sum(t in range(n), step[t]*(y[t] + 1)))':
      'the right side is nonnegative',
    'forall(n in nat, -sum(t in range(n), step[t]) <= sum(t in range(n), g[t]*(step[t] + 1)))':
      'the sum of the slopes is nonnegative, and no slope is below -1',
    'forall(n in nat, -sum(t in range(n), step[t]) <= sum(t in range(n), g[t]*(g[t] + 1)))':
      'the right side is nonnegative: g + 1 is 0 where g is negative',
    'forall(n in nat, -sum(t in range(n), step[t]) <= sum(t in range(n), g[t]*(y[n] + 1)))':
      'the right side is nonnegative: so are y + 1 and the sum of the slopes',
    'forall(n in nat, -sum(t in range(n), step[t]) <= sum(t in range(n), g[t]*(y[t] + 2)))':
      'the sum of the slopes is nonnegative',
  },
  'matrices-of-fixed-rank/directions of the kernel': {
    'forall(i in I, j in J, sum(a in K, sum(c in K, P[i,c]*S[c,a])*Q[j,a] + P[i,a]*(-sum(c in K, Q[j,c]*S[a,c]))) == 0) and forall(forall(i in I, b in K, sum(a in K, -(P[i,a]*S[a,b])) == 0), forall(g in K, h in K, S[g,h] == 0))':
      'the negative of 0 is 0',
    'forall(i in I, j in J, sum(a in K, sum(c in K, P[i,c]*S[c,a])*Q[j,a] + P[i,a]*(-sum(c in K, Q[j,c]*S[a,c]))) == 0) and forall(forall(i in I, b in K, sum(a in K, P[i,a]*S[a,b]) == 0), forall(g in K, h in K, S[h,h] == 0))':
      'weaker: said of entries of the diagonal',
    'forall(i in I, j in J, sum(a in K, sum(c in K, P[i,c]*S[c,a])*Q[j,a] + P[i,a]*(-sum(c in K, Q[j,c]*S[a,c]))) == 0) and forall(forall(i in I, b in K, sum(a in K, P[i,a]*S[a,b]) == 0), forall(g in K, h in K, S[g,g] == 0))':
      'weaker: said of entries of the diagonal',
  },
  'matrices-of-fixed-rank/chart, onto': {
    'exists(P1 in R[K, K], P2 in R[L, K], Q1 in R[K, K], Q2 in R[C, K], forall(e in K, f in K, P1[e,f] == sum(a in K, P1[e,a]*Q1[f,a])) and forall(e in K, c in C, Y[e,c] == sum(a in K, P1[e,a]*Q2[c,a])) and forall(l in L, f in K, Z[l,f] == sum(a in K, P2[l,a]*Q1[f,a])) and forall(l in L, c in C, W[l,c] == sum(a in K, P2[l,a]*Q2[c,a])))':
      'holds for X as P1, Z as P2 and the identity as Q1',
    'exists(P1 in R[K, K], P2 in R[L, K], Q1 in R[K, K], Q2 in R[C, K], forall(e in K, f in K, X[e,f] == sum(a in K, X[e,a]*Q1[f,a])) and forall(e in K, c in C, Y[e,c] == sum(a in K, P1[e,a]*Q2[c,a])) and forall(l in L, f in K, Z[l,f] == sum(a in K, P2[l,a]*Q1[f,a])) and forall(l in L, c in C, W[l,c] == sum(a in K, P2[l,a]*Q2[c,a])))':
      'holds for X as P1, Z as P2 and the identity as Q1',
    'exists(P1 in R[K, K], P2 in R[L, K], Q1 in R[K, K], Q2 in R[C, K], forall(e in K, f in K, X[e,f] == sum(a in K, P1[e,f]*Q1[f,a])) and forall(e in K, c in C, Y[e,c] == sum(a in K, P1[e,a]*Q2[c,a])) and forall(l in L, f in K, Z[l,f] == sum(a in K, P2[l,a]*Q1[f,a])) and forall(l in L, c in C, W[l,c] == sum(a in K, P2[l,a]*Q2[c,a])))':
      'holds for X as P1, Z as P2 and the identity as Q1',
    'exists(P1 in R[K, K], P2 in R[L, K], Q1 in R[K, K], Q2 in R[C, K], forall(e in K, f in K, X[e,f] == sum(a in K, P1[e,a]*Q1[f,a])) and forall(e in K, c in C, Y[e,c] == sum(a in K, X[e,a]*Q2[c,a])) and forall(l in L, f in K, Z[l,f] == sum(a in K, P2[l,a]*Q1[f,a])) and forall(l in L, c in C, W[l,c] == sum(a in K, P2[l,a]*Q2[c,a])))':
      'holds for X as P1, Z as P2 and the identity as Q1',
    'exists(P1 in R[K, K], P2 in R[L, K], Q1 in R[K, K], Q2 in R[C, K], forall(e in K, f in K, X[e,f] == sum(a in K, P1[e,a]*Q1[f,a])) and forall(e in K, c in C, Y[e,c] == sum(a in K, P1[e,a]*Q2[c,a])) and forall(l in L, f in K, P2[l,f] == sum(a in K, P2[l,a]*Q1[f,a])) and forall(l in L, c in C, W[l,c] == sum(a in K, P2[l,a]*Q2[c,a])))':
      'holds for X as P1, Z as P2 and the identity as Q1',
    'exists(P1 in R[K, K], P2 in R[L, K], Q1 in R[K, K], Q2 in R[C, K], forall(e in K, f in K, X[e,f] == sum(a in K, P1[e,a]*Q1[f,a])) and forall(e in K, c in C, Y[e,c] == sum(a in K, P1[e,a]*Q2[c,a])) and forall(l in L, f in K, Z[l,f] == sum(a in K, Z[l,a]*Q1[f,a])) and forall(l in L, c in C, W[l,c] == sum(a in K, P2[l,a]*Q2[c,a])))':
      'holds for X as P1, Z as P2 and the identity as Q1',
    'exists(P1 in R[K, K], P2 in R[L, K], Q1 in R[K, K], Q2 in R[C, K], forall(e in K, f in K, X[e,f] == sum(a in K, P1[e,a]*Q1[f,a])) and forall(e in K, c in C, Y[e,c] == sum(a in K, P1[e,a]*Q2[c,a])) and forall(l in L, f in K, Z[l,f] == sum(a in K, P2[l,f]*Q1[f,a])) and forall(l in L, c in C, W[l,c] == sum(a in K, P2[l,a]*Q2[c,a])))':
      'holds for X as P1, Z as P2 and the identity as Q1',
    'exists(P1 in R[K, K], P2 in R[L, K], Q1 in R[K, K], Q2 in R[C, K], forall(e in K, f in K, X[e,f] == sum(a in K, P1[e,a]*Q1[f,a])) and forall(e in K, c in C, Y[e,c] == sum(a in K, P1[e,a]*Q2[c,a])) and forall(l in L, f in K, Z[l,f] == sum(a in K, P2[l,a]*Q1[f,a])) and forall(l in L, c in C, W[l,c] == sum(a in K, Z[l,a]*Q2[c,a])))':
      'holds for X as P1, Z as P2 and the identity as Q1',
  },
  'multiplicative-functions-of-matrices/columns': {
    'f(array(p in I, q in I, delta(p, q) - 1*(w[p] - delta(p, k)*w[k])*delta(k, q))) == f(array(p in I, q in I, delta(p, q)))':
      'the statement for a multiple of w',
    'f(array(p in I, q in I, delta(p, q) + (-(1*(w[p] - delta(p, k)*w[k])))*delta(k, q))) == f(array(p in I, q in I, delta(p, q)))':
      'the statement for a multiple of w',
    'f(array(p in I, q in I, delta(p, q) + 2*(w[p] - delta(p, k)*w[k])*delta(k, q))) == f(array(p in I, q in I, delta(p, q)))':
      'the statement for a multiple of w',
    'f(array(p in I, q in I, delta(p, q) + 1*(w[q] - delta(p, k)*w[k])*delta(k, q))) == f(array(p in I, q in I, delta(p, q)))':
      'the statement for a vector of which all entries are w[k]',
    'f(array(p in I, q in I, delta(p, q) + 1*(w[k] - delta(p, k)*w[k])*delta(k, q))) == f(array(p in I, q in I, delta(p, q)))':
      'the statement for a vector of which all entries are w[k]',
    'f(array(p in I, q in I, delta(p, q) + 1*(w[p] - 1*w[k])*delta(k, q))) == f(array(p in I, q in I, delta(p, q)))':
      'another form of the statement: the entry k of the difference is 0, and the others are w[p] - w[k] or w[p]',
    'f(array(p in I, q in I, delta(p, q) + 1*(w[p] - delta(q, k)*w[k])*delta(k, q))) == f(array(p in I, q in I, delta(p, q)))':
      'another form of the statement: the entry k of the difference is 0, and the others are w[p] - w[k] or w[p]',
    'f(array(p in I, q in I, delta(p, q) + 1*(w[p] - delta(k, k)*w[k])*delta(k, q))) == f(array(p in I, q in I, delta(p, q)))':
      'another form of the statement: the entry k of the difference is 0, and the others are w[p] - w[k] or w[p]',
    'f(array(p in I, q in I, delta(p, q) + 1*(w[p] - delta(p, p)*w[k])*delta(k, q))) == f(array(p in I, q in I, delta(p, q)))':
      'another form of the statement: the entry k of the difference is 0, and the others are w[p] - w[k] or w[p]',
    'f(array(p in I, q in I, delta(p, q) + 1*(w[p] - delta(p, q)*w[k])*delta(k, q))) == f(array(p in I, q in I, delta(p, q)))':
      'another form of the statement: the entry k of the difference is 0, and the others are w[p] - w[k] or w[p]',
    'f(array(p in I, q in I, delta(p, q) + 1*(w[p] - delta(p, k)*w[p])*delta(k, q))) == f(array(p in I, q in I, delta(p, q)))':
      'another form of the statement: the entry k of the difference is 0, and the others are w[p] - w[k] or w[p]',
    'f(array(p in I, q in I, delta(p, q) + 1*(w[p] - delta(p, k)*w[q])*delta(k, q))) == f(array(p in I, q in I, delta(p, q)))':
      'another form of the statement: the entry k of the difference is 0, and the others are w[p] - w[k] or w[p]',
    'f(array(p in I, q in I, delta(p, q) + 1*(w[p] - delta(p, k)*w[k])*delta(k, p))) == f(array(p in I, q in I, delta(p, q)))':
      'the second summand is 0',
  },
  'multiplicative-functions-of-matrices/rows': {
    'f(array(p in I, q in I, delta(p, q) - 1*delta(p, k)*(w[q] - delta(q, k)*w[k]))) == f(array(p in I, q in I, delta(p, q)))':
      'the statement for a multiple of w',
    'f(array(p in I, q in I, delta(p, q) + (-(1*delta(p, k)))*(w[q] - delta(q, k)*w[k]))) == f(array(p in I, q in I, delta(p, q)))':
      'the statement for a multiple of w',
    'f(array(p in I, q in I, delta(p, q) + 2*delta(p, k)*(w[q] - delta(q, k)*w[k]))) == f(array(p in I, q in I, delta(p, q)))':
      'the statement for a multiple of w',
    'f(array(p in I, q in I, delta(p, q) + 1*delta(q, k)*(w[q] - delta(q, k)*w[k]))) == f(array(p in I, q in I, delta(p, q)))':
      'the second summand is 0',
    'f(array(p in I, q in I, delta(p, q) + 1*delta(p, k)*(w[k] - delta(q, k)*w[k]))) == f(array(p in I, q in I, delta(p, q)))':
      'the statement for a vector of which all entries are w[k]',
    'f(array(p in I, q in I, delta(p, q) + 1*delta(p, k)*(w[p] - delta(q, k)*w[k]))) == f(array(p in I, q in I, delta(p, q)))':
      'the statement for a vector of which all entries are w[k]',
    'f(array(p in I, q in I, delta(p, q) + 1*delta(p, k)*(w[q] - 1*w[k]))) == f(array(p in I, q in I, delta(p, q)))':
      'another form of the statement: the entry k of the difference is 0, and the others are w[q] - w[k] or w[q]',
    'f(array(p in I, q in I, delta(p, q) + 1*delta(p, k)*(w[q] - delta(k, k)*w[k]))) == f(array(p in I, q in I, delta(p, q)))':
      'another form of the statement: the entry k of the difference is 0, and the others are w[q] - w[k] or w[q]',
    'f(array(p in I, q in I, delta(p, q) + 1*delta(p, k)*(w[q] - delta(p, k)*w[k]))) == f(array(p in I, q in I, delta(p, q)))':
      'another form of the statement: the entry k of the difference is 0, and the others are w[q] - w[k] or w[q]',
    'f(array(p in I, q in I, delta(p, q) + 1*delta(p, k)*(w[q] - delta(q, p)*w[k]))) == f(array(p in I, q in I, delta(p, q)))':
      'another form of the statement: the entry k of the difference is 0, and the others are w[q] - w[k] or w[q]',
    'f(array(p in I, q in I, delta(p, q) + 1*delta(p, k)*(w[q] - delta(q, q)*w[k]))) == f(array(p in I, q in I, delta(p, q)))':
      'another form of the statement: the entry k of the difference is 0, and the others are w[q] - w[k] or w[q]',
    'f(array(p in I, q in I, delta(p, q) + 1*delta(p, k)*(w[q] - delta(q, k)*w[p]))) == f(array(p in I, q in I, delta(p, q)))':
      'another form of the statement: the entry k of the difference is 0, and the others are w[q] - w[k] or w[q]',
    'f(array(p in I, q in I, delta(p, q) + 1*delta(p, k)*(w[q] - delta(q, k)*w[q]))) == f(array(p in I, q in I, delta(p, q)))':
      'another form of the statement: the entry k of the difference is 0, and the others are w[q] - w[k] or w[q]',
  },
  'multiplicative-functions-of-matrices/step': {
    'exists(B in R[I, I], (f(A) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'weaker: a number is the same as itself',
    'exists(B in R[I, I], (f(B) == f(B)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'weaker: a number is the same as itself',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(A) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'weaker: a number is the same as itself',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(B)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'weaker: a number is the same as itself',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) < 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) > 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) != 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, 1 == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(k, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, i) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 1, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] < A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] > A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] != A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (B[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[k,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[i,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,u] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,k] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i] + delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == -(A[i,i]*delta(u, i))) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == B[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[u,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[k,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,u]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,k]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*1) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(k, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(i, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, u)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, k)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] < A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] > A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] != A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (B[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[u,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[k,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,k] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,i] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i] + delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == -(A[i,i]*delta(u, i)))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == B[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[u,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[k,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,u]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,k]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*1)), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(k, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(i, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, u))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, k))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (A[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'the step leaves rows and columns that are zero beside the diagonal as they are',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == A[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'the step leaves rows and columns that are zero beside the diagonal as they are',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (A[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'the step leaves rows and columns that are zero beside the diagonal as they are',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == A[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'the step leaves rows and columns that are zero beside the diagonal as they are',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[u,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'where the delta is not 0 the two indices are the same',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,u]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'where the delta is not 0 the two indices are the same',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[u,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'where the delta is not 0 the two indices are the same',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,u]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'where the delta is not 0 the two indices are the same',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[u,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'where the delta is not 0 the two indices are the same',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,u]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'where the delta is not 0 the two indices are the same',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[u,k]*delta(u, k))))':
      'where the delta is not 0 the two indices are the same',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,u]*delta(u, k))))':
      'where the delta is not 0 the two indices are the same',
  },
  'multiplicative-functions-of-matrices/everywhere': {
    'g(A) == g(A)': 'both sides are the same',
    'f(A) == f(A)': 'both sides are the same',
  },
  'one-dimensional-quantile-transport/powers are convex': {
    'pow(s*p + (1 - s)*q) <= s*pow(abs(p)) + (1 - s)*pow(abs(q))':
      'weaker: pow increases, and is 0 of negative numbers',
    'pow(relu(s*p + (1 - s)*q)) <= s*pow(abs(p)) + (1 - s)*pow(abs(q))':
      'weaker: pow increases, and is 0 of negative numbers',
    'pow(abs(-(s*p) + (1 - s)*q)) <= s*pow(abs(p)) + (1 - s)*pow(abs(q))': 'the statement for -p or -q',
    'pow(abs(s*p - (1 - s)*q)) <= s*pow(abs(p)) + (1 - s)*pow(abs(q))': 'the statement for -p or -q',
    'pow(abs(s*p + (1 - s)*q)) <= s + pow(abs(p)) + (1 - s)*pow(abs(q))':
      'a share times a nonnegative number is at most their sum',
    'pow(abs(s*p + (1 - s)*q)) <= s*pow(abs(p)) + (1 - s + pow(abs(q)))':
      'a share times a nonnegative number is at most their sum',
    'pow(abs(s*p + (1 - s)*q)) <= e*pow(abs(p)) + (1 - s)*pow(abs(q))':
      'weaker: s is at most one, and e at least',
    'pow(abs(s*p + (1 - s)*q)) <= s*pow(abs(p)) + (1 + s)*pow(abs(q))':
      'weaker: a larger multiple of a nonnegative number',
    'pow(abs(s*p + (1 - s)*q)) <= s*pow(abs(p)) + (2 - s)*pow(abs(q))':
      'weaker: a larger multiple of a nonnegative number',
  },
  'one-dimensional-quantile-transport/masses of a plan before two points': {
    'forall(i in nat, j in nat, i + 1 < n + 1, j + 1 <= n + 1, (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(k in range(i + 1), v[k])) and (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(l in range(j + 1), w[l])))':
      'one more restriction on the indices: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 == n + 1, j + 1 <= n + 1, (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(k in range(i + 1), v[k])) and (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(l in range(j + 1), w[l])))':
      'one more restriction on the indices: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 + 1 <= n + 1, j + 1 <= n + 1, (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(k in range(i + 1), v[k])) and (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(l in range(j + 1), w[l])))':
      'one more restriction on the indices: weaker than the statement',
    'forall(i in nat, j in nat, i + 2 <= n + 1, j + 1 <= n + 1, (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(k in range(i + 1), v[k])) and (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(l in range(j + 1), w[l])))':
      'one more restriction on the indices: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= -n + 1, j + 1 <= n + 1, (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(k in range(i + 1), v[k])) and (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(l in range(j + 1), w[l])))':
      'one more restriction on the indices: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= n - 1, j + 1 <= n + 1, (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(k in range(i + 1), v[k])) and (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(l in range(j + 1), w[l])))':
      'one more restriction on the indices: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= n*1, j + 1 <= n + 1, (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(k in range(i + 1), v[k])) and (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(l in range(j + 1), w[l])))':
      'one more restriction on the indices: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= j + 1, j + 1 <= n + 1, (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(k in range(i + 1), v[k])) and (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(l in range(j + 1), w[l])))':
      'one more restriction on the indices: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 < n + 1, (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(k in range(i + 1), v[k])) and (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(l in range(j + 1), w[l])))':
      'one more restriction on the indices: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 == n + 1, (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(k in range(i + 1), v[k])) and (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(l in range(j + 1), w[l])))':
      'one more restriction on the indices: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 + 1 <= n + 1, (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(k in range(i + 1), v[k])) and (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(l in range(j + 1), w[l])))':
      'one more restriction on the indices: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 2 <= n + 1, (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(k in range(i + 1), v[k])) and (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(l in range(j + 1), w[l])))':
      'one more restriction on the indices: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= -n + 1, (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(k in range(i + 1), v[k])) and (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(l in range(j + 1), w[l])))':
      'one more restriction on the indices: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n - 1, (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(k in range(i + 1), v[k])) and (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(l in range(j + 1), w[l])))':
      'one more restriction on the indices: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n*1, (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(k in range(i + 1), v[k])) and (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(l in range(j + 1), w[l])))':
      'one more restriction on the indices: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= i + 1, (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(k in range(i + 1), v[k])) and (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(l in range(j + 1), w[l])))':
      'one more restriction on the indices: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, (max(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(k in range(i + 1), v[k])) and (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(l in range(j + 1), w[l])))':
      'the largest of nonnegative numbers is at most their sum',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, (sum(k in range(i + 1), max(l in range(j + 1), P[k,l])) <= sum(k in range(i + 1), v[k])) and (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(l in range(j + 1), w[l])))':
      'the largest of nonnegative numbers is at most their sum',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(k in range(i + 1), v[k])) and (max(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(l in range(j + 1), w[l])))':
      'the largest of nonnegative numbers is at most their sum',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, (sum(k in range(i + 1), sum(l in range(j + 1), P[k,l])) <= sum(k in range(i + 1), v[k])) and (sum(k in range(i + 1), max(l in range(j + 1), P[k,l])) <= sum(l in range(j + 1), w[l])))':
      'the largest of nonnegative numbers is at most their sum',
  },
  'one-dimensional-quantile-transport/the quantile plan is the best': {
    'forall(i in nat, j in nat, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 < n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 == n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 >= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, -i + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i - 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i*1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, j + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, n + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 2 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= -n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n - 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n*1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1 + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= i + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= j + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 2, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 < n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 == n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 >= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1, -j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j - 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j*1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1, n + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1, i + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 2 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= -n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n - 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n*1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1 + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= i + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= j + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 2, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, 0 <= P[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'P is nonnegative',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i + 1,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[j,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[n,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j + 1]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,n]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,i]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'v and w are nonnegative everywhere, and so is the plan',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 < n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'one more restriction on the index: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 == n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'one more restriction on the index: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'one more restriction on the index: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 2 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'one more restriction on the index: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= -n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'one more restriction on the index: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n - 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'one more restriction on the index: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n*1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'one more restriction on the index: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 < n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'one more restriction on the index: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 == n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'one more restriction on the index: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'one more restriction on the index: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 2 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'one more restriction on the index: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= -n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'one more restriction on the index: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n - 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'one more restriction on the index: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n*1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'one more restriction on the index: weaker than the statement',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), P[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'weaker: assumed of P',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), P[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'weaker: assumed of P',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*P[i,j])))))':
      'weaker: both sides are the same',
    'forall(i in nat, j in nat, i + 1 <= n + 1, j + 1 <= n + 1, 0 <= plan[i,j]) and (forall(i in nat, i + 1 <= n + 1, sum(j in range(n + 1), plan[i,j]) == v[i]) and (forall(j in nat, j + 1 <= n + 1, sum(i in range(n + 1), plan[i,j]) == w[j]) and (sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[j])*plan[i,j])))))':
      'weaker: both sides are the same',
  },
  'one-dimensional-quantile-transport/sorted points are matched in order': {
    'sum(i in range(n + 1), h(x[i] - y[i])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[j] - y[j])*B[i,j]))':
      'both sides are the same, since the columns of B sum to one',
    'sum(i in range(n + 1), h(x[i] - y[i])) <= sum(i in range(n + 1), sum(j in range(n + 1), h(x[i] - y[i])*B[i,j]))':
      'both sides are the same, since the rows of B sum to one',
  },
  'one-dimensional-quantile-transport/no triangle inequality for the Kullback-Leibler divergence': {
    'exists(a in positive, b in positive, c in positive, ((b < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((c < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 2) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (c < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (a < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 2) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (a < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (b < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 2)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (-(a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c)) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) - (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and ((a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c))*((1 - b)*log((1 - b)/(1 - c))) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (-(a*log(a/b) + (1 - a)*log((1 - a)/(1 - b))) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) - b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and ((a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)))*(b*log(b/c)) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (-(a*log(a/b)) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b)*((1 - a)*log((1 - a)/(1 - b))) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (b*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (c*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a*b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(b/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(c/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/a) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a + log((1 - a)/(1 - b))) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 + a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (2 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - b)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - c)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)*(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - b)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - c)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 + b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(2 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - c)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - a)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + c*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + a*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b*c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(c/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(a/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/a) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/b) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 + b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + 1*(-b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (2 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - c)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - a)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)*(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 + b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - c)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - a)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 + c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(2 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - b)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) - (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a + log(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*exp(a/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(b/c) + (1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a + log((1 - a)/(1 - c)))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (-1 - a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + 1*(-a)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - b)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - c)*log((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*exp((1 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)*(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 + a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((2 - a)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - b)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - c)/(1 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 + c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(2 - c))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - a))))':
      'holds for 1/2, 1/4 and 1/16, too',
    'exists(a in positive, b in positive, c in positive, ((a < 1) and (b < 1) and (c < 1)) and (a*log(a/b) + (1 - a)*log((1 - a)/(1 - b)) + b*log(b/c) + (1 - b)*log((1 - b)/(1 - c)) < a*log(a/c) + (1 - a)*log((1 - a)/(1 - b))))':
      'holds for 1/2, 1/4 and 1/16, too',
  },
  'kl-divergence-gibbs-inequality/nonnegative': {
    '0 <= KL(Q, Q)': 'the divergence of a law from itself is 0',
    '0 <= KL(P, P)': 'the divergence of a law from itself is 0',
  },
  'kl-divergence-gibbs-inequality/zero for equal laws only': {
    'forall(KL(P, Q) < 0, forall(k in K, P[k] == Q[k])) and forall(forall(k in K, P[k] == Q[k]), KL(P, Q) == 0)':
      'the divergence is never negative: what is assumed never holds',
    'forall(KL(P, Q) == 0, forall(k in K, P[k] == Q[k])) and forall(forall(k in K, P[k] == Q[k]), KL(P, Q) == 0)':
      'the divergence is never negative: equivalent',
    'forall(KL(P, Q) <= 0, forall(k in K, Q[k] == Q[k])) and forall(forall(k in K, P[k] == Q[k]), KL(P, Q) == 0)':
      'both sides are the same',
    'forall(KL(P, Q) <= 0, forall(k in K, P[k] == P[k])) and forall(forall(k in K, P[k] == Q[k]), KL(P, Q) == 0)':
      'both sides are the same',
    'forall(KL(P, Q) <= 0, forall(k in K, P[k] == Q[k])) and forall(forall(k in K, P[k] < Q[k]), KL(P, Q) == 0)':
      'both laws sum to one: what is assumed never holds',
    'forall(KL(P, Q) <= 0, forall(k in K, P[k] == Q[k])) and forall(forall(k in K, P[k] > Q[k]), KL(P, Q) == 0)':
      'both laws sum to one: what is assumed never holds',
    'forall(KL(P, Q) <= 0, forall(k in K, P[k] == Q[k])) and forall(forall(k in K, P[k] == Q[k]), KL(Q, Q) == 0)':
      'the divergence of a law from itself is 0',
    'forall(KL(P, Q) <= 0, forall(k in K, P[k] == Q[k])) and forall(forall(k in K, P[k] == Q[k]), KL(P, P) == 0)':
      'the divergence of a law from itself is 0',
  },
  'kl-divergence-gibbs-inequality/infinite': {
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 == y[k]), sum(k in K, y[k]) == 1, y[a] <= eps, c < KL(P, y))))':
      'y sums to one: what is assumed never holds',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 > y[k]), sum(k in K, y[k]) == 1, y[a] <= eps, c < KL(P, y))))':
      'y sums to one: what is assumed never holds',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 1 < y[k]), sum(k in K, y[k]) == 1, y[a] <= eps, c < KL(P, y))))':
      'y sums to one: what is assumed never holds',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 < y[k]), sum(k in K, y[k]) < 1, y[a] <= eps, c < KL(P, y))))':
      'y is at most one everywhere, which is enough',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 < y[k]), max(k in K, y[k]) == 1, y[a] <= eps, c < KL(P, y))))':
      'y is at most one everywhere, which is enough',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 < y[k]), sum(k in K, y[a]) == 1, y[a] <= eps, c < KL(P, y))))':
      'eps is less than 1/card(K): what is assumed never holds',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 < y[k]), sum(k in K, y[k]) == 2, y[a] <= eps, c < KL(P, y))))':
      'y is at most two everywhere, which is enough',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 < y[k]), sum(k in K, y[k]) == 1, y[a] < eps, c < KL(P, y))))':
      'one more restriction on y: weaker than the statement',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 < y[k]), sum(k in K, y[k]) == 1, y[a] == eps, c < KL(P, y))))':
      'one more restriction on y: weaker than the statement',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 < y[k]), sum(k in K, y[k]) == 1, y[a] >= eps, c < KL(P, y))))':
      'eps is more than 1: what is assumed never holds',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 < y[k]), sum(k in K, y[k]) == 1, P[a] <= eps, c < KL(P, y))))':
      'eps is less than P[a]: what is assumed never holds',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 < y[k]), sum(k in K, y[k]) == 1, y[a] <= eps, eps < KL(P, y))))':
      'the statement for c = 1, with eps at most 1',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 < y[k]), sum(k in K, y[k]) == 1, y[a] <= eps, c < KL(array(i1 in K, P[a]), y))))':
      'the summand of a tends to infinity, and the others are at least P[a]*log(P[a])',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 < y[k]), sum(k in K, y[k]) == 1, y[a] <= eps, c < KL(P, array(i1 in K, y[a])))))':
      'P sums to one, and -log(y[a]) tends to infinity',
  },
  'kl-divergence-gibbs-inequality/no finite bound': {
    'forall(c in R, exists(t in R, (0 < t) and (t < 2) and (c < 1/2*(log(1/2) - log(t)) + 1/2*(log(1/2) - log(1 - t)))))':
      'weaker: t may be larger',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (t < 1/2*(log(1/2) - log(t)) + 1/2*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) - 1/2*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2 + (log(1/2) - log(t)) + 1/2*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1*2*(log(1/2) - log(t)) + 1/2*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 2/2*(log(1/2) - log(t)) + 1/2*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(-log(1/2) - log(t)) + 1/2*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(1/2 - log(t)) + 1/2*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(exp(1/2) - log(t)) + 1/2*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1*2) - log(t)) + 1/2*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(2/2) - log(t)) + 1/2*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/3) - log(t)) + 1/2*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + (1/2 + (log(1/2) - log(1 - t))))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + 2/2*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + 1/3*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + 1/2*(-log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + 1/2*(log(1/2) + log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + 1/2*(log(1/2)*(-log(1 - t))))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + 1/2*(1/2 - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + 1/2*(exp(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + 1/2*(log(1*2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + 1/2*(log(2/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + 1/2*(log(1/3) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + 1/2*(log(1/2) - log(1 + t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + 1/2*(log(1/2) - log(2 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
  },
  'kl-divergence-gibbs-inequality/jointly convex': {
    'KL(array(k in K, sum(i in I, weight[i]*p[i,k])), array(k in K, sum(i in I, weight[i] + q[i,k]))) <= sum(i in I, weight[i]*KL(p[i], q[i]))':
      'weaker: the second measure is larger, and the divergence from it smaller',
  },
  'kl-divergence-gibbs-inequality/Pinsker, one term': {
    '-(3*(a - b)^2) <= (2*a + 4*b)*(a*(ln(a) - ln(b)) - a + b)': 'the right side is nonnegative',
    '3*(b - b)^2 <= (2*a + 4*b)*(a*(ln(a) - ln(b)) - a + b)': 'the right side is nonnegative',
    '3*(a - a)^2 <= (2*a + 4*b)*(a*(ln(a) - ln(b)) - a + b)': 'the right side is nonnegative',
    '3*(a - b)^2 <= (3*a + 4*b)*(a*(ln(a) - ln(b)) - a + b)':
      'weaker: the second factor on the right is nonnegative, and the first larger',
    '3*(a - b)^2 <= (2*a + 5*b)*(a*(ln(a) - ln(b)) - a + b)':
      'weaker: the second factor on the right is nonnegative, and the first larger',
    '3*(a - b)^2 <= (2*a + 4*b)*(a*(ln(a) - ln(b)) + a + b)': 'weaker: the right side is larger',
  },
  'kl-divergence-gibbs-inequality/Pinsker': {
    '-(2*TV^2) <= KL(P, Q)': 'weaker: a negative number on the left',
    '2*TV^3 <= KL(P, Q)': 'the total variation is at most one, and its cube at most its square',
  },
  'kl-divergence-gibbs-inequality/zero elsewhere': {
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, b) < 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'the sum is not negative: what is assumed never holds',
    'forall(k in K, t + delta(k, a) + (1 - t)*delta(k, b) == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'the sum is positive: what is assumed never holds',
    'forall(k in K, t*1 + (1 - t)*delta(k, b) == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'the sum is positive: what is assumed never holds',
    'forall(k in K, t*delta(a, a) + (1 - t)*delta(k, b) == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'the sum is positive: what is assumed never holds',
    'forall(k in K, t*delta(k, k) + (1 - t)*delta(k, b) == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'the sum is positive: what is assumed never holds',
    'forall(k in K, t*delta(k, a) + (1 - t + delta(k, b)) == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'the sum is positive: what is assumed never holds',
    'forall(k in K, t*delta(k, a) + (1 - t)*1 == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'the sum is positive: what is assumed never holds',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(b, b) == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'the sum is positive: what is assumed never holds',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, k) == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'the sum is positive: what is assumed never holds',
    'forall(k in K, s*delta(k, a) + (1 - t)*delta(k, b) == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'what is assumed is that k is neither a nor b, as before',
    'forall(k in K, t*delta(k, a) + (-1 - t)*delta(k, b) == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'what is assumed is that k is neither a nor b, as before',
    'forall(k in K, t*delta(k, a) + (1 + t)*delta(k, b) == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'what is assumed is that k is neither a nor b, as before',
    'forall(k in K, t*delta(k, a) + (2 - t)*delta(k, b) == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'what is assumed is that k is neither a nor b, as before',
    'forall(k in K, t*delta(k, a) + (1 - s)*delta(k, b) == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'what is assumed is that k is neither a nor b, as before',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, b) == 0, -(s*delta(k, a)) + (1 - s)*delta(k, b) == 0)':
      'k is neither a nor b: all deltas are 0',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, b) == 0, s*delta(k, a) - (1 - s)*delta(k, b) == 0)':
      'k is neither a nor b: all deltas are 0',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, b) == 0, s*delta(k, a)*((1 - s)*delta(k, b)) == 0)':
      'k is neither a nor b: all deltas are 0',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, b) == 0, t*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'k is neither a nor b: all deltas are 0',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, b) == 0, s*delta(k, b) + (1 - s)*delta(k, b) == 0)':
      'k is neither a nor b: all deltas are 0',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, b) == 0, s*delta(k, a) + (-1 - s)*delta(k, b) == 0)':
      'k is neither a nor b: all deltas are 0',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, b) == 0, s*delta(k, a) + (1 + s)*delta(k, b) == 0)':
      'k is neither a nor b: all deltas are 0',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, b) == 0, s*delta(k, a) + 1*(-s)*delta(k, b) == 0)':
      'k is neither a nor b: all deltas are 0',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, b) == 0, s*delta(k, a) + (2 - s)*delta(k, b) == 0)':
      'k is neither a nor b: all deltas are 0',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, b) == 0, s*delta(k, a) + (1 - t)*delta(k, b) == 0)':
      'k is neither a nor b: all deltas are 0',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, b) == 0, s*delta(k, a) + (1 - s)*delta(k, a) == 0)':
      'k is neither a nor b: all deltas are 0',
  },
  'kl-divergence-gibbs-inequality/not symmetric': {
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= Q[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[a]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[b]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= P[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[a]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[b]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] < 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, P[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[a] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[b] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 1, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, Q[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] < 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, Q[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[a] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[b] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 1, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, P[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(Q, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(array(i1 in K, P[a]), Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(array(i1 in K, P[b]), Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, P) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, array(i1 in K, Q[a])) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, array(i1 in K, Q[b])) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(P, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(array(i1 in K, Q[a]), P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(array(i1 in K, Q[b]), P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, Q)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, array(i1 in K, P[a]))))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, array(i1 in K, P[b]))))':
      'holds of the same two laws',
  },
  'kl-divergence-gibbs-inequality/no triangle inequality': {
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= Q[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= S[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[a]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[b]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= P[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[a]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[b]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= P[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[a]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[b]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] < 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, S[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, P[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[a] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[b] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 1, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, Q[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, S[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] < 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, Q[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, S[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[a] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[b] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 1, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, S[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, P[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] < 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, P[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, Q[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[a] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[b] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 1, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, S[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, P[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] < 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, S[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, P[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[a] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[b] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 1, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, P[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, Q[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (-KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) - KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q)*KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(Q, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(array(i1 in K, P[a]), Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(array(i1 in K, P[b]), Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, P) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, array(i1 in K, Q[b])) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(S, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(array(i1 in K, Q[a]), S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, P) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, Q) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, array(i1 in K, S[b])) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, array(i1 in K, S[a]))))':
      'holds of the same three laws',
  },
  'projected-online-gradient/regret': {
    'forall(n in nat, max(t in range(n + 1), g[t]*(y[t] - u)) <= 2/step[n] + 1/2*sum(t in range(n + 1), step[t]*g[t]^2))':
      'one round alone costs 2*abs(g[t]) at most, which is at most 2/step[t] + 1/2*step[t]*g[t]^2',
    'forall(n in nat, sum(t in range(n + 1), g[t]*(y[t] + u)) <= 2/step[n] + 1/2*sum(t in range(n + 1), step[t]*g[t]^2))':
      'the statement for -u',
    'forall(n in nat, sum(t in range(n + 1), g[t]*(y[t + 1] - u)) <= 2/step[n] + 1/2*sum(t in range(n + 1), step[t]*g[t]^2))':
      'weaker: no step goes up the slope',
    'forall(n in nat, sum(t in range(n + 1), g[t]*(y[t] - u)) <= 3/step[n] + 1/2*sum(t in range(n + 1), step[t]*g[t]^2))':
      'weaker: a larger multiple',
    'forall(n in nat, sum(t in range(n + 1), g[t]*(y[t] - u)) <= 2/step[n] + 1*2*sum(t in range(n + 1), step[t]*g[t]^2))':
      'weaker: a larger multiple',
    'forall(n in nat, sum(t in range(n + 1), g[t]*(y[t] - u)) <= 2/step[n] + 2/2*sum(t in range(n + 1), step[t]*g[t]^2))':
      'weaker: a larger multiple',
    'forall(n in nat, sum(t in range(n + 1), g[t]*(y[t] - u)) <= 2/step[n + 1] + 1/2*sum(t in range(n + 1), step[t]*g[t]^2))':
      'weaker: steps do not grow',
    'forall(n in nat, sum(t in range(n + 1), g[t]*(y[t] - u)) <= 2/step[n] + (1/2 + sum(t in range(n + 1), step[t]*g[t]^2)))':
      'weaker: more is added to a sum that is not negative',
    'forall(n in nat, sum(t in range(n + 1), g[t]*(y[t] - u)) <= 2/step[n] + 1/2*sum(t in range(n + 1), step[t] + g[t]^2))':
      'in each round (y - u)^2/(2*step) loses the cost but for 1/2*(step + g^2): if step*abs(g) <= 2, then (step - 1)*g^2 <= step; if not, y is cut off, and less than that is lost',
  },
  'threshold-changes/one change': {
    'forall(n in nat, u in R[nat], forall(j in nat, u[j] <= u[j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j + 1] <= u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1)':
      'more is assumed: weaker than the statement',
    'forall(n in nat, u in R[nat], forall(j in nat, -j + 1 <= n, u[j] <= u[j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j + 1] <= u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1)':
      'more is assumed: weaker than the statement',
    'forall(n in nat, u in R[nat], forall(j in nat, j - 1 <= n, u[j] <= u[j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j + 1] <= u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1)':
      'more is assumed: weaker than the statement',
    'forall(n in nat, u in R[nat], forall(j in nat, j*1 <= n, u[j] <= u[j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j + 1] <= u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1)':
      'more is assumed: weaker than the statement',
    'forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n + 1, u[j] <= u[j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j + 1] <= u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1)':
      'more is assumed: weaker than the statement',
    'forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j] < u[j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j + 1] <= u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1)':
      'more is assumed: weaker than the statement',
    'forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j] == u[j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j + 1] <= u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1)':
      'more is assumed: weaker than the statement',
    'forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j] <= u[j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, u[j + 1] <= u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1)':
      'more is assumed: weaker than the statement',
    'forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j] <= u[j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, -j + 1 <= n, u[j + 1] <= u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1)':
      'more is assumed: weaker than the statement',
    'forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j] <= u[j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, j - 1 <= n, u[j + 1] <= u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1)':
      'more is assumed: weaker than the statement',
    'forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j] <= u[j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, j*1 <= n, u[j + 1] <= u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1)':
      'more is assumed: weaker than the statement',
    'forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j] <= u[j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n + 1, u[j + 1] <= u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1)':
      'more is assumed: weaker than the statement',
    'forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j] <= u[j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j + 1] < u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1)':
      'more is assumed: weaker than the statement',
    'forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j] <= u[j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j + 1] == u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1)':
      'more is assumed: weaker than the statement',
    'forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j] >= u[j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j + 1] <= u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1)':
      'the other half of the statement',
    'forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j] <= u[j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j + 1] >= u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1)':
      'the other half of the statement',
    'forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j] <= u[j + 1]), sum(j in range(n), indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j])) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j + 1] <= u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1)':
      'weaker: a number is at most its absolute value',
    'forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j] <= u[j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j + 1] <= u[j]), sum(j in range(n), indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j])) <= 1)':
      'weaker: a number is at most its absolute value',
    'forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j] <= u[j + 1]), sum(j in range(n), relu(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j + 1] <= u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1)':
      'weaker: relu is at most the absolute value',
    'forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j] <= u[j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j + 1] <= u[j]), sum(j in range(n), relu(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1)':
      'weaker: relu is at most the absolute value',
    'forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j] <= u[j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j*1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j + 1] <= u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1)':
      'the left side is 0',
    'forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j] <= u[j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j + 1]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j + 1] <= u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1)':
      'the left side is 0',
    'forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j] <= u[j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j + 1] <= u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j*1]) - indicator(1/2 <= u[j]))) <= 1)':
      'the left side is 0',
    'forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j] <= u[j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j + 1] <= u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j + 1]))) <= 1)':
      'the left side is 0',
    'forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j] <= u[j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 2) and forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j + 1] <= u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1)':
      'weaker: a larger bound',
    'forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j] <= u[j + 1]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 1) and forall(n in nat, u in R[nat], forall(j in nat, j + 1 <= n, u[j + 1] <= u[j]), sum(j in range(n), abs(indicator(1/2 <= u[j + 1]) - indicator(1/2 <= u[j]))) <= 2)':
      'weaker: a larger bound',
  },
  'threshold-changes/sums of bounded terms': {
    '(forall(n in nat, f in R[nat], forall(i in nat, f[i] <= 1), sum(i in range(n), f[i]) <= n) and forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, 1 <= f[i]), n <= sum(i in range(n), f[i]))) and forall(n in nat, f in R[nat], u in R[nat], forall(j in nat, j + 1 <= n, f[j] <= u[j] - u[j + 1]), sum(j in range(n), f[j]) <= u[0] - u[n])':
      'more is assumed: weaker than the statement',
    '(forall(n in nat, f in R[nat], forall(i in nat, -i + 1 <= n, f[i] <= 1), sum(i in range(n), f[i]) <= n) and forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, 1 <= f[i]), n <= sum(i in range(n), f[i]))) and forall(n in nat, f in R[nat], u in R[nat], forall(j in nat, j + 1 <= n, f[j] <= u[j] - u[j + 1]), sum(j in range(n), f[j]) <= u[0] - u[n])':
      'more is assumed: weaker than the statement',
    '(forall(n in nat, f in R[nat], forall(i in nat, i - 1 <= n, f[i] <= 1), sum(i in range(n), f[i]) <= n) and forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, 1 <= f[i]), n <= sum(i in range(n), f[i]))) and forall(n in nat, f in R[nat], u in R[nat], forall(j in nat, j + 1 <= n, f[j] <= u[j] - u[j + 1]), sum(j in range(n), f[j]) <= u[0] - u[n])':
      'more is assumed: weaker than the statement',
    '(forall(n in nat, f in R[nat], forall(i in nat, i*1 <= n, f[i] <= 1), sum(i in range(n), f[i]) <= n) and forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, 1 <= f[i]), n <= sum(i in range(n), f[i]))) and forall(n in nat, f in R[nat], u in R[nat], forall(j in nat, j + 1 <= n, f[j] <= u[j] - u[j + 1]), sum(j in range(n), f[j]) <= u[0] - u[n])':
      'more is assumed: weaker than the statement',
    '(forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n + 1, f[i] <= 1), sum(i in range(n), f[i]) <= n) and forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, 1 <= f[i]), n <= sum(i in range(n), f[i]))) and forall(n in nat, f in R[nat], u in R[nat], forall(j in nat, j + 1 <= n, f[j] <= u[j] - u[j + 1]), sum(j in range(n), f[j]) <= u[0] - u[n])':
      'more is assumed: weaker than the statement',
    '(forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, f[i] < 1), sum(i in range(n), f[i]) <= n) and forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, 1 <= f[i]), n <= sum(i in range(n), f[i]))) and forall(n in nat, f in R[nat], u in R[nat], forall(j in nat, j + 1 <= n, f[j] <= u[j] - u[j + 1]), sum(j in range(n), f[j]) <= u[0] - u[n])':
      'more is assumed: weaker than the statement',
    '(forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, f[i] == 1), sum(i in range(n), f[i]) <= n) and forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, 1 <= f[i]), n <= sum(i in range(n), f[i]))) and forall(n in nat, f in R[nat], u in R[nat], forall(j in nat, j + 1 <= n, f[j] <= u[j] - u[j + 1]), sum(j in range(n), f[j]) <= u[0] - u[n])':
      'more is assumed: weaker than the statement',
    '(forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, f[i] <= 1), sum(i in range(n), f[i]) <= n) and forall(n in nat, f in R[nat], forall(i in nat, 1 <= f[i]), n <= sum(i in range(n), f[i]))) and forall(n in nat, f in R[nat], u in R[nat], forall(j in nat, j + 1 <= n, f[j] <= u[j] - u[j + 1]), sum(j in range(n), f[j]) <= u[0] - u[n])':
      'more is assumed: weaker than the statement',
    '(forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, f[i] <= 1), sum(i in range(n), f[i]) <= n) and forall(n in nat, f in R[nat], forall(i in nat, -i + 1 <= n, 1 <= f[i]), n <= sum(i in range(n), f[i]))) and forall(n in nat, f in R[nat], u in R[nat], forall(j in nat, j + 1 <= n, f[j] <= u[j] - u[j + 1]), sum(j in range(n), f[j]) <= u[0] - u[n])':
      'more is assumed: weaker than the statement',
    '(forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, f[i] <= 1), sum(i in range(n), f[i]) <= n) and forall(n in nat, f in R[nat], forall(i in nat, i - 1 <= n, 1 <= f[i]), n <= sum(i in range(n), f[i]))) and forall(n in nat, f in R[nat], u in R[nat], forall(j in nat, j + 1 <= n, f[j] <= u[j] - u[j + 1]), sum(j in range(n), f[j]) <= u[0] - u[n])':
      'more is assumed: weaker than the statement',
    '(forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, f[i] <= 1), sum(i in range(n), f[i]) <= n) and forall(n in nat, f in R[nat], forall(i in nat, i*1 <= n, 1 <= f[i]), n <= sum(i in range(n), f[i]))) and forall(n in nat, f in R[nat], u in R[nat], forall(j in nat, j + 1 <= n, f[j] <= u[j] - u[j + 1]), sum(j in range(n), f[j]) <= u[0] - u[n])':
      'more is assumed: weaker than the statement',
    '(forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, f[i] <= 1), sum(i in range(n), f[i]) <= n) and forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n + 1, 1 <= f[i]), n <= sum(i in range(n), f[i]))) and forall(n in nat, f in R[nat], u in R[nat], forall(j in nat, j + 1 <= n, f[j] <= u[j] - u[j + 1]), sum(j in range(n), f[j]) <= u[0] - u[n])':
      'more is assumed: weaker than the statement',
    '(forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, f[i] <= 1), sum(i in range(n), f[i]) <= n) and forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, 1 < f[i]), n <= sum(i in range(n), f[i]))) and forall(n in nat, f in R[nat], u in R[nat], forall(j in nat, j + 1 <= n, f[j] <= u[j] - u[j + 1]), sum(j in range(n), f[j]) <= u[0] - u[n])':
      'more is assumed: weaker than the statement',
    '(forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, f[i] <= 1), sum(i in range(n), f[i]) <= n) and forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, 1 == f[i]), n <= sum(i in range(n), f[i]))) and forall(n in nat, f in R[nat], u in R[nat], forall(j in nat, j + 1 <= n, f[j] <= u[j] - u[j + 1]), sum(j in range(n), f[j]) <= u[0] - u[n])':
      'more is assumed: weaker than the statement',
    '(forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, f[i] <= 1), sum(i in range(n), f[i]) <= n) and forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, 2 <= f[i]), n <= sum(i in range(n), f[i]))) and forall(n in nat, f in R[nat], u in R[nat], forall(j in nat, j + 1 <= n, f[j] <= u[j] - u[j + 1]), sum(j in range(n), f[j]) <= u[0] - u[n])':
      'more is assumed: weaker than the statement',
    '(forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, f[i] <= 1), sum(i in range(n), f[i]) <= n) and forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, 1 <= f[i]), n <= sum(i in range(n), f[i]))) and forall(n in nat, f in R[nat], u in R[nat], forall(j in nat, f[j] <= u[j] - u[j + 1]), sum(j in range(n), f[j]) <= u[0] - u[n])':
      'more is assumed: weaker than the statement',
    '(forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, f[i] <= 1), sum(i in range(n), f[i]) <= n) and forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, 1 <= f[i]), n <= sum(i in range(n), f[i]))) and forall(n in nat, f in R[nat], u in R[nat], forall(j in nat, -j + 1 <= n, f[j] <= u[j] - u[j + 1]), sum(j in range(n), f[j]) <= u[0] - u[n])':
      'more is assumed: weaker than the statement',
    '(forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, f[i] <= 1), sum(i in range(n), f[i]) <= n) and forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, 1 <= f[i]), n <= sum(i in range(n), f[i]))) and forall(n in nat, f in R[nat], u in R[nat], forall(j in nat, j - 1 <= n, f[j] <= u[j] - u[j + 1]), sum(j in range(n), f[j]) <= u[0] - u[n])':
      'more is assumed: weaker than the statement',
    '(forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, f[i] <= 1), sum(i in range(n), f[i]) <= n) and forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, 1 <= f[i]), n <= sum(i in range(n), f[i]))) and forall(n in nat, f in R[nat], u in R[nat], forall(j in nat, j*1 <= n, f[j] <= u[j] - u[j + 1]), sum(j in range(n), f[j]) <= u[0] - u[n])':
      'more is assumed: weaker than the statement',
    '(forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, f[i] <= 1), sum(i in range(n), f[i]) <= n) and forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, 1 <= f[i]), n <= sum(i in range(n), f[i]))) and forall(n in nat, f in R[nat], u in R[nat], forall(j in nat, j + 1 <= n + 1, f[j] <= u[j] - u[j + 1]), sum(j in range(n), f[j]) <= u[0] - u[n])':
      'more is assumed: weaker than the statement',
    '(forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, f[i] <= 1), sum(i in range(n), f[i]) <= n) and forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, 1 <= f[i]), n <= sum(i in range(n), f[i]))) and forall(n in nat, f in R[nat], u in R[nat], forall(j in nat, j + 1 <= n, f[j] < u[j] - u[j + 1]), sum(j in range(n), f[j]) <= u[0] - u[n])':
      'more is assumed: weaker than the statement',
    '(forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, f[i] <= 1), sum(i in range(n), f[i]) <= n) and forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, 1 <= f[i]), n <= sum(i in range(n), f[i]))) and forall(n in nat, f in R[nat], u in R[nat], forall(j in nat, j + 1 <= n, f[j] == u[j] - u[j + 1]), sum(j in range(n), f[j]) <= u[0] - u[n])':
      'more is assumed: weaker than the statement',
    '(forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, f[i] <= 1), sum(i in range(n), f[i]) <= n + 1) and forall(n in nat, f in R[nat], forall(i in nat, i + 1 <= n, 1 <= f[i]), n <= sum(i in range(n), f[i]))) and forall(n in nat, f in R[nat], u in R[nat], forall(j in nat, j + 1 <= n, f[j] <= u[j] - u[j + 1]), sum(j in range(n), f[j]) <= u[0] - u[n])':
      'weaker: a larger bound',
  },
  'threshold-changes/one of a sum': {
    'forall(n in nat, i in nat, f in R[nat], forall(l in nat, 0 < f[l]), i + 1 <= n, f[i] <= sum(l in range(n), f[l]))':
      'more is assumed: weaker than the statement',
    'forall(n in nat, i in nat, f in R[nat], forall(l in nat, 0 == f[l]), i + 1 <= n, f[i] <= sum(l in range(n), f[l]))':
      'more is assumed: weaker than the statement',
    'forall(n in nat, i in nat, f in R[nat], forall(l in nat, 1 <= f[l]), i + 1 <= n, f[i] <= sum(l in range(n), f[l]))':
      'more is assumed: weaker than the statement',
    'forall(n in nat, i in nat, f in R[nat], forall(l in nat, 0 <= f[l]), i + 1 < n, f[i] <= sum(l in range(n), f[l]))':
      'one more restriction on the index: weaker than the statement',
    'forall(n in nat, i in nat, f in R[nat], forall(l in nat, 0 <= f[l]), i + 1 == n, f[i] <= sum(l in range(n), f[l]))':
      'one more restriction on the index: weaker than the statement',
    'forall(n in nat, i in nat, f in R[nat], forall(l in nat, 0 <= f[l]), i + 1 + 1 <= n, f[i] <= sum(l in range(n), f[l]))':
      'one more restriction on the index: weaker than the statement',
    'forall(n in nat, i in nat, f in R[nat], forall(l in nat, 0 <= f[l]), i + 2 <= n, f[i] <= sum(l in range(n), f[l]))':
      'one more restriction on the index: weaker than the statement',
    'forall(n in nat, i in nat, f in R[nat], forall(l in nat, 0 <= f[l]), n + 1 <= n, f[i] <= sum(l in range(n), f[l]))':
      'what is assumed never holds',
    'forall(n in nat, i in nat, f in R[nat], forall(l in nat, 0 <= f[l]), i + 1 <= i, f[i] <= sum(l in range(n), f[l]))':
      'what is assumed never holds',
    'forall(n in nat, i in nat, f in R[nat], forall(l in nat, 0 <= f[l]), i + 1 <= n, f[i] <= max(l in range(n), f[l]))':
      'a term is at most the largest of the terms',
    'forall(n in nat, i in nat, f in R[nat], forall(l in nat, 0 <= f[l]), i + 1 <= n, f[i] <= sum(l in range(n), f[i]))':
      'a term is at most a multiple of itself, since it is not negative and n is at least 1',
  },
  'threshold-changes/continuous pieces': {
    'sum(j in range(m), indicator(1/2 <= g(y[j + 1])) - indicator(1/2 <= g(y[j]))) <= p':
      'weaker: a number is at most its absolute value',
    'sum(j in range(m), relu(indicator(1/2 <= g(y[j + 1])) - indicator(1/2 <= g(y[j])))) <= p':
      'weaker: relu is at most the absolute value',
    'sum(j in range(m), abs(indicator(1/2 <= g(y[j*1])) - indicator(1/2 <= g(y[j])))) <= p':
      'the left side is 0',
    'sum(j in range(m), abs(indicator(1/2 <= g(y[j + 1])) - indicator(1/2 <= g(y[j + 1])))) <= p':
      'the left side is 0',
    'sum(j in range(m), abs(indicator(1/2 <= g(y[j + 1])) - indicator(1/2 <= g(y[j])))) <= p + 1':
      'weaker: a larger bound',
    'sum(j in range(m), abs(indicator(1/2 <= g(y[j + 1])) - indicator(1/2 <= g(y[j])))) <= m':
      'no term is more than 1',
  },
  'stein-equation/forms vanish': {
    'forall(x in R[I], y in R[I], eps in positive, exists(N in nat, sum(i in I, sum(j in I, orbit(x)[N,i]*W[i,j]*orbit(y)[N,j])) <= eps*sum(i in I, sum(j in I, abs(W[i,j])))))':
      'weaker: a number is at most its absolute value',
    'forall(x in R[I], y in R[I], eps in positive, exists(N in nat, relu(sum(i in I, sum(j in I, orbit(x)[N,i]*W[i,j]*orbit(y)[N,j]))) <= eps*sum(i in I, sum(j in I, abs(W[i,j])))))':
      'weaker: relu is at most the absolute value',
    'forall(x in R[I], y in R[I], eps in positive, exists(N in nat, abs(sum(i in I, max(j in I, orbit(x)[N,i]*W[i,j]*orbit(y)[N,j]))) <= eps*sum(i in I, sum(j in I, abs(W[i,j])))))':
      'the largest of some numbers is at most the sum of their absolute values',
    'forall(x in R[I], y in R[I], eps in positive, exists(N in nat, abs(sum(i in I, sum(j in I, -(orbit(x)[N,i]*W[i,j]*orbit(y)[N,j])))) <= eps*sum(i in I, sum(j in I, abs(W[i,j])))))':
      'the sign disappears in the absolute value',
    'forall(x in R[I], y in R[I], eps in positive, exists(N in nat, abs(sum(i in I, sum(j in I, (-(orbit(x)[N,i]*W[i,j]))*orbit(y)[N,j]))) <= eps*sum(i in I, sum(j in I, abs(W[i,j])))))':
      'the sign disappears in the absolute value',
    'forall(x in R[I], y in R[I], eps in positive, exists(N in nat, abs(sum(i in I, sum(j in I, orbit(y)[N,i]*W[i,j]*orbit(y)[N,j]))) <= eps*sum(i in I, sum(j in I, abs(W[i,j])))))':
      'the statement for y and y',
    'forall(x in R[I], y in R[I], eps in positive, exists(N in nat, abs(sum(i in I, sum(j in I, orbit(x)[N,i]*W[i,j]*orbit(x)[N,j]))) <= eps*sum(i in I, sum(j in I, abs(W[i,j])))))':
      'the statement for x and x',
    'forall(x in R[I], y in R[I], eps in positive, exists(N in nat, abs(sum(i in I, sum(j in I, orbit(array(i1 in I, x[i]))[N,i]*W[i,j]*orbit(y)[N,j]))) <= eps*sum(i in I, sum(j in I, abs(W[i,j])))))':
      'finitely many orbits vanish at once',
    'forall(x in R[I], y in R[I], eps in positive, exists(N in nat, abs(sum(i in I, sum(j in I, orbit(array(i1 in I, x[j]))[N,i]*W[i,j]*orbit(y)[N,j]))) <= eps*sum(i in I, sum(j in I, abs(W[i,j])))))':
      'finitely many orbits vanish at once',
    'forall(x in R[I], y in R[I], eps in positive, exists(N in nat, abs(sum(i in I, sum(j in I, orbit(x)[N,i]*W[i,j]*orbit(array(i1 in I, y[i]))[N,j]))) <= eps*sum(i in I, sum(j in I, abs(W[i,j])))))':
      'finitely many orbits vanish at once',
    'forall(x in R[I], y in R[I], eps in positive, exists(N in nat, abs(sum(i in I, sum(j in I, orbit(x)[N,i]*W[i,j]*orbit(array(i1 in I, y[j]))[N,j]))) <= eps*sum(i in I, sum(j in I, abs(W[i,j])))))':
      'finitely many orbits vanish at once',
    'forall(x in R[I], y in R[I], eps in positive, exists(N in nat, abs(sum(i in I, sum(j in I, orbit(x)[N + 1,i]*W[i,j]*orbit(y)[N,j]))) <= eps*sum(i in I, sum(j in I, abs(W[i,j])))))':
      'later members of the orbit vanish, too',
    'forall(x in R[I], y in R[I], eps in positive, exists(N in nat, abs(sum(i in I, sum(j in I, orbit(x)[N,i]*W[i,j]*orbit(y)[N + 1,j]))) <= eps*sum(i in I, sum(j in I, abs(W[i,j])))))':
      'later members of the orbit vanish, too',
    'forall(x in R[I], y in R[I], eps in positive, exists(N in nat, abs(sum(i in I, sum(j in I, orbit(x)[N,j]*W[i,j]*orbit(y)[N,j]))) <= eps*sum(i in I, sum(j in I, abs(W[i,j])))))':
      'each term is at most abs(W[i,j]) times the squared length of the longer orbit',
    'forall(x in R[I], y in R[I], eps in positive, exists(N in nat, abs(sum(i in I, sum(j in I, orbit(x)[N,i]*W[i,j]*orbit(y)[N,i]))) <= eps*sum(i in I, sum(j in I, abs(W[i,j])))))':
      'each term is at most abs(W[i,j]) times the squared length of the longer orbit',
    'forall(x in R[I], y in R[I], eps in positive, exists(N in nat, abs(sum(i in I, sum(j in I, orbit(x)[N,i]*W[j,j]*orbit(y)[N,j]))) <= eps*sum(i in I, sum(j in I, abs(W[i,j])))))':
      'each entry of the diagonal of W counts card(I) times, and eps may be divided by that',
    'forall(x in R[I], y in R[I], eps in positive, exists(N in nat, abs(sum(i in I, sum(j in I, orbit(x)[N,i]*W[i,i]*orbit(y)[N,j]))) <= eps*sum(i in I, sum(j in I, abs(W[i,j])))))':
      'each entry of the diagonal of W counts card(I) times, and eps may be divided by that',
    'forall(x in R[I], y in R[I], eps in positive, exists(N in nat, abs(sum(i in I, sum(j in I, orbit(x)[N,i]*W[i,j]*orbit(y)[N,j]))) <= eps + sum(i in I, sum(j in I, abs(W[i,j])))))':
      'weaker: the statement for an eps of at most 1',
  },
  'stein-equation/uniqueness': {
    'forall(r in I, s in I, S[r,s] == S[r,s])': 'both sides are the same',
  },
  'stein-equation/a solution exists': {
    'exists(P in R[I, I], forall(i in I, j in I, P[i,j] - sum(k in I, sum(l in I, A[k,i]*P[k,l]*A[l,j])) == Q[i,j]) and (forall(i in I, j in I, P[i,j] == P[j,i]) and forall(y in R[I], sum(i in I, sum(j in I, -(y[i]*Q[i,j]*y[j]))) <= sum(i in I, sum(j in I, y[i]*P[i,j]*y[j])))))':
      'weaker: the left side is not positive, the right side not negative',
    'exists(P in R[I, I], forall(i in I, j in I, P[i,j] - sum(k in I, sum(l in I, A[k,i]*P[k,l]*A[l,j])) == Q[i,j]) and (forall(i in I, j in I, P[i,j] == P[j,i]) and forall(y in R[I], sum(i in I, sum(j in I, (-(y[i]*Q[i,j]))*y[j])) <= sum(i in I, sum(j in I, y[i]*P[i,j]*y[j])))))':
      'weaker: the left side is not positive, the right side not negative',
    'exists(P in R[I, I], forall(i in I, j in I, P[i,j] - sum(k in I, sum(l in I, A[k,i]*P[k,l]*A[l,j])) == Q[i,j]) and (forall(i in I, j in I, P[i,j] == P[j,i]) and forall(y in R[I], sum(i in I, sum(j in I, y[i]*P[i,j]*y[j])) <= sum(i in I, sum(j in I, y[i]*P[i,j]*y[j])))))':
      'weaker: both sides are the same',
    'exists(P in R[I, I], forall(i in I, j in I, P[i,j] - sum(k in I, sum(l in I, A[k,i]*P[k,l]*A[l,j])) == Q[i,j]) and (forall(i in I, j in I, P[i,j] == P[j,i]) and forall(y in R[I], sum(i in I, sum(j in I, y[i]*Q[i,j]*y[j])) <= sum(i in I, sum(j in I, y[i]*Q[i,j]*y[j])))))':
      'weaker: both sides are the same',
  },
  'normal-maximum-likelihood/parallel axis': {
    'sum(n in N, r[n]*sum(j in J, -(b[j]*(x[n,j] - m[j])))^2) == sum(n in N, r[n]*sum(j in J, b[j]*(x[n,j] - mean[j]))^2) + total*sum(j in J, b[j]*(mean[j] - m[j]))^2':
      'the sign disappears in the square',
    'sum(n in N, r[n]*sum(j in J, b[j]*(x[n,j] - m[j]))^2) == sum(n in N, r[n]*sum(j in J, -(b[j]*(x[n,j] - mean[j])))^2) + total*sum(j in J, b[j]*(mean[j] - m[j]))^2':
      'the sign disappears in the square',
    'sum(n in N, r[n]*sum(j in J, b[j]*(x[n,j] - m[j]))^2) == sum(n in N, r[n]*sum(j in J, b[j]*(x[n,j] - mean[j]))^2) + total*sum(j in J, -(b[j]*(mean[j] - m[j])))^2':
      'the sign disappears in the square',
  },
  'normal-maximum-likelihood/mean alone': {
    'sum(n in N, r[n]*sum(a in J, log(s[a]) + sum(j in J, -(u[a,j]*(x[n,j] - m[j])))^2/s[a])) == sum(n in N, r[n]*sum(a in J, log(s[a]) + sum(j in J, u[a,j]*(x[n,j] - mean[j]))^2/s[a])) + total*sum(a in J, sum(j in J, u[a,j]*(mean[j] - m[j]))^2/s[a])':
      'the sign disappears in the square',
    'sum(n in N, r[n]*sum(a in J, log(s[a]) + sum(j in J, u[a,j]*(x[n,j] - m[j]))^2/s[a])) == sum(n in N, r[n]*sum(a in J, log(s[a]) + sum(j in J, -(u[a,j]*(x[n,j] - mean[j])))^2/s[a])) + total*sum(a in J, sum(j in J, u[a,j]*(mean[j] - m[j]))^2/s[a])':
      'the sign disappears in the square',
    'sum(n in N, r[n]*sum(a in J, log(s[a]) + sum(j in J, u[a,j]*(x[n,j] - m[j]))^2/s[a])) == sum(n in N, r[n]*sum(a in J, log(s[a]) + sum(j in J, u[a,j]*(x[n,j] - mean[j]))^2/s[a])) + total*sum(a in J, sum(j in J, -(u[a,j]*(mean[j] - m[j])))^2/s[a])':
      'the sign disappears in the square',
  },
  'normal-maximum-likelihood/decomposed': {
    'sum(n in N, r[n]*sum(a in J, log(s[a]) + sum(j in J, -(u[a,j]*(x[n,j] - m[j])))^2/s[a])) == total*sum(a in J, log(s[a]) + sum(i in J, sum(j in J, u[a,i]*u[a,j]*sum(b in J, t[b]*v[b,i]*v[b,j])))/s[a]) + total*sum(a in J, sum(j in J, u[a,j]*(mean[j] - m[j]))^2/s[a])':
      'the sign disappears in the square',
    'sum(n in N, r[n]*sum(a in J, log(s[a]) + sum(j in J, u[a,j]*(x[n,j] - m[j]))^2/s[a])) == total*sum(a in J, log(s[a]) + sum(i in J, sum(j in J, u[a,i]*u[a,j]*sum(b in J, t[b]*v[b,i]*v[b,j])))/s[a]) + total*sum(a in J, sum(j in J, -(u[a,j]*(mean[j] - m[j])))^2/s[a])':
      'the sign disappears in the square',
  },
  'normal-maximum-likelihood/attained': {
    'sum(n in N, r[n]*sum(a in J, log(t[a]) + sum(j in J, -(v[a,j]*(x[n,j] - mean[j])))^2/t[a])) == total*sum(b in J, log(t[b]) + 1)':
      'the sign disappears in the square',
  },
  'normal-maximum-likelihood/fit': {
    'sum(n in N, r[n]*sum(a in J, log(t[a]) + sum(j in J, -(v[a,j]*(x[n,j] - mean[j])))^2/t[a])) <= sum(n in N, r[n]*sum(a in J, log(s[a]) + sum(j in J, u[a,j]*(x[n,j] - m[j]))^2/s[a]))':
      'the sign disappears in the square',
    'sum(n in N, r[n]*sum(a in J, log(t[a]) + sum(j in J, v[a,j]*(x[n,j] - mean[j]))^2/t[a])) <= sum(n in N, r[n]*sum(a in J, log(s[a]) + sum(j in J, -(u[a,j]*(x[n,j] - m[j])))^2/s[a]))':
      'the sign disappears in the square',
    'sum(n in N, r[n]*sum(a in J, log(t[a]) - sum(j in J, v[a,j]*(x[n,j] - mean[j]))^2/t[a])) <= sum(n in N, r[n]*sum(a in J, log(s[a]) + sum(j in J, u[a,j]*(x[n,j] - m[j]))^2/s[a]))':
      'weaker: the squares count negatively on the left',
    'sum(n in N, r[n]*sum(a in J, log(t[a])*(sum(j in J, v[a,j]*(x[n,j] - mean[j]))^2/t[a]))) <= sum(n in N, r[n]*sum(a in J, log(s[a]) + sum(j in J, u[a,j]*(x[n,j] - m[j]))^2/s[a]))':
      'the left side is total times the sum of the log(t[a]), since the square along each axis is t[a] in the mean; weaker',
    'sum(n in N, r[n]*sum(a in J, log(t[a]) + sum(j in J, v[a,j]*(x[n,j] - mean[j]))*2/t[a])) <= sum(n in N, r[n]*sum(a in J, log(s[a]) + sum(j in J, u[a,j]*(x[n,j] - m[j]))^2/s[a]))':
      'the left side is total times the sum of the log(t[a]), since the differences from the mean sum to zero; weaker',
    'sum(n in N, r[n]*sum(a in J, log(t[a]) + sum(j in J, v[a,j]*(x[n,j] - mean[j]))^2/t[a])) <= sum(n in N, r[n]*sum(a in J, s[a] + sum(j in J, u[a,j]*(x[n,j] - m[j]))^2/s[a]))':
      'weaker: a number and its exponential are more than its logarithm',
    'sum(n in N, r[n]*sum(a in J, log(t[a]) + sum(j in J, v[a,j]*(x[n,j] - mean[j]))^2/t[a])) <= sum(n in N, r[n]*sum(a in J, exp(s[a]) + sum(j in J, u[a,j]*(x[n,j] - m[j]))^2/s[a]))':
      'weaker: a number and its exponential are more than its logarithm',
    'sum(n in N, r[n]*sum(a in J, log(t[a]) + sum(j in J, v[a,j]*(x[n,j] - mean[j]))^2/t[a])) <= sum(n in N, r[n]*sum(a in J, log(s[a]) + sum(j in J, v[a,j]*(x[n,j] - m[j]))^2/s[a]))':
      'the statement for the axes v on both sides',
    'sum(n in N, r[n]*sum(a in J, log(t[a]) + sum(j in J, v[a,j]*(x[n,j] - mean[j]))^2/t[a])) <= sum(n in N, r[n]*sum(a in J, log(s[a]) + sum(j in J, u[a,j]*(-x[n,j] - m[j]))^2/s[a]))':
      'the statement for -m',
    'sum(n in N, r[n]*sum(a in J, log(t[a]) + sum(j in J, v[a,j]*(x[n,j] - mean[j]))^2/t[a])) <= sum(n in N, r[n]*sum(a in J, log(s[a]) + sum(j in J, u[a,j]*(x[n,j] + m[j]))^2/s[a]))':
      'the statement for -m',
    'sum(n in N, r[n]*sum(a in J, log(t[a]) + sum(j in J, v[a,j]*(x[n,j] - mean[j]))^2/t[a])) <= sum(n in N, r[n]*sum(a in J, log(s[a]) + sum(j in J, u[a,j]*(x[n,j] - mean[j]))^2/s[a]))':
      'the statement for the mean as m',
    'sum(n in N, r[n]*sum(a in J, log(t[a]) + sum(j in J, v[a,j]*(x[n,j] - mean[j]))^2/t[a])) <= sum(n in N, r[n]*sum(a in J, log(s[a]) + sum(j in J, u[a,j]*(x[n,j] - s[j]))^2/s[a]))':
      'the statement for s as m',
    'sum(n in N, r[n]*sum(a in J, log(t[a]) + sum(j in J, v[a,j]*(x[n,j] - mean[j]))^2/t[a])) <= sum(n in N, r[n]*sum(a in J, log(s[a]) + sum(j in J, u[a,j]*(x[n,j] - m[a]))^2/s[a]))':
      'the statement for another m: some vector has any given coordinates along the axes u',
  },
  'normal-maximum-likelihood/unique': {
    'forall(l in J, mean[l] == mean[l]) and forall(g in J, h in J, sum(a in J, s[a]*u[a,g]*u[a,h]) == sum(b in J, t[b]*v[b,g]*v[b,h]))':
      'weaker: the mean is the same as itself',
  },
  'zeros-of-affine-pieces/zero of a piece': {
    'exists(c in R, forall(x in R, y in R, x < y, forall(i in nat, i + 1 <= n, t[i] <= p, t[i] <= x), forall(i in nat, i + 1 <= n, p < t[i], y <= t[i]), (c - x)*(y - c) <= 0, 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(c in R, forall(x in R, y in R, x == y, forall(i in nat, i + 1 <= n, t[i] <= p, t[i] <= x), forall(i in nat, i + 1 <= n, p < t[i], y <= t[i]), (c - x)*(y - c) <= 0, 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(c in R, forall(x in R, y in R, x <= y, forall(i in nat, t[i] <= p, t[i] <= x), forall(i in nat, i + 1 <= n, p < t[i], y <= t[i]), (c - x)*(y - c) <= 0, 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(c in R, forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, t[i] <= x), forall(i in nat, i + 1 <= n, p < t[i], y <= t[i]), (c - x)*(y - c) <= 0, 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(c in R, forall(x in R, y in R, x <= y, forall(i in nat, -i + 1 <= n, t[i] <= p, t[i] <= x), forall(i in nat, i + 1 <= n, p < t[i], y <= t[i]), (c - x)*(y - c) <= 0, 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(c in R, forall(x in R, y in R, x <= y, forall(i in nat, i - 1 <= n, t[i] <= p, t[i] <= x), forall(i in nat, i + 1 <= n, p < t[i], y <= t[i]), (c - x)*(y - c) <= 0, 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(c in R, forall(x in R, y in R, x <= y, forall(i in nat, i*1 <= n, t[i] <= p, t[i] <= x), forall(i in nat, i + 1 <= n, p < t[i], y <= t[i]), (c - x)*(y - c) <= 0, 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(c in R, forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n + 1, t[i] <= p, t[i] <= x), forall(i in nat, i + 1 <= n, p < t[i], y <= t[i]), (c - x)*(y - c) <= 0, 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(c in R, forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, t[i] <= p, t[i] < x), forall(i in nat, i + 1 <= n, p < t[i], y <= t[i]), (c - x)*(y - c) <= 0, 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(c in R, forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, t[i] <= p, t[i] == x), forall(i in nat, i + 1 <= n, p < t[i], y <= t[i]), (c - x)*(y - c) <= 0, 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(c in R, forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, t[i] <= p, t[i] <= x), forall(i in nat, p < t[i], y <= t[i]), (c - x)*(y - c) <= 0, 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(c in R, forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, t[i] <= p, t[i] <= x), forall(i in nat, i + 1 <= n, y <= t[i]), (c - x)*(y - c) <= 0, 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(c in R, forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, t[i] <= p, t[i] <= x), forall(i in nat, -i + 1 <= n, p < t[i], y <= t[i]), (c - x)*(y - c) <= 0, 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(c in R, forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, t[i] <= p, t[i] <= x), forall(i in nat, i - 1 <= n, p < t[i], y <= t[i]), (c - x)*(y - c) <= 0, 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(c in R, forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, t[i] <= p, t[i] <= x), forall(i in nat, i*1 <= n, p < t[i], y <= t[i]), (c - x)*(y - c) <= 0, 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(c in R, forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, t[i] <= p, t[i] <= x), forall(i in nat, i + 1 <= n + 1, p < t[i], y <= t[i]), (c - x)*(y - c) <= 0, 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(c in R, forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, t[i] <= p, t[i] <= x), forall(i in nat, i + 1 <= n, p < t[i], y < t[i]), (c - x)*(y - c) <= 0, 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(c in R, forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, t[i] <= p, t[i] <= x), forall(i in nat, i + 1 <= n, p < t[i], y == t[i]), (c - x)*(y - c) <= 0, 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(c in R, forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, t[i] <= p, t[i] <= x), forall(i in nat, i + 1 <= n, p < t[i], y <= t[i]), (c - x)*(y - c) < 0, 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(c in R, forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, t[i] <= p, t[i] <= x), forall(i in nat, i + 1 <= n, p < t[i], y <= t[i]), (c - x)*(y - c) == 0, 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(c in R, forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, t[i] <= p, t[i] <= x), forall(i in nat, i + 1 <= n, p < t[i], y <= t[i]), c - x + (y - c) <= 0, 0 <= f(x)*f(y)))':
      'what is assumed says that x and y are the same',
    'exists(c in R, forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, t[i] <= p, t[i] <= x), forall(i in nat, i + 1 <= n, p < t[i], y <= t[i]), (y - x)*(y - c) <= 0, 0 <= f(x)*f(y)))':
      'what is assumed says that c is not below y, or that x and y are the same: weaker than the statement',
    'exists(c in R, forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, t[i] <= p, t[i] <= x), forall(i in nat, i + 1 <= n, p < t[i], y <= t[i]), (c - x)*(y - x) <= 0, 0 <= f(x)*f(y)))':
      'what is assumed says that c is not above x, or that x and y are the same: weaker than the statement',
    'exists(c in R, forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, t[i] <= p, t[i] <= x), forall(i in nat, i + 1 <= n, p < t[i], y <= t[i]), (c - x)*(y - c) <= 0, 0 <= f(y)*f(y)))':
      'a square is not negative',
  },
  'zeros-of-affine-pieces/zeros of the pieces': {
    'exists(zero in R[nat], forall(x in R, y in R, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'what is assumed and concluded does not change when x and y change places',
    'exists(zero in R[nat], forall(x in R, y in R, x >= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'what is assumed and concluded does not change when x and y change places',
    'exists(zero in R[nat], forall(x in R, y in R, y <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'what is assumed and concluded does not change when x and y change places',
    'exists(zero in R[nat], forall(x in R, y in R, x <= x, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'what is assumed and concluded does not change when x and y change places',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 < n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 == n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 >= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, -i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i - 1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i*1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, n + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 2 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n + 1, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= i, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) < 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) == 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) >= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, t[i] - x + (y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, -((t[i] - x)*(y - t[i])) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (-t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] + x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, t[i]*(-x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (zero[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i + 1] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[n] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - y)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(-y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y + t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y*(-t[i])) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(x - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - zero[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i + 1]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[n]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 1), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'the breakpoints need not be spoken of: where f changes its sign is the zero of a piece that is not zero everywhere',
    'exists(zero in R[nat], forall(x in R, y in R, x < y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(zero in R[nat], forall(x in R, y in R, x == y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, -i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i - 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i*1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, n + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1 + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= i + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 2, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) < 0), 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) == 0), 0 <= f(x)*f(y)))':
      'more is assumed: weaker than the statement',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, zero[i] - x + (y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'what is assumed says that x and y are the same',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i + 1] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(y)))':
      'holds of the zeros in ascending order, the first of them twice',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i + 1]) <= 0), 0 <= f(x)*f(y)))':
      'holds of the zeros in descending order, the first of them twice',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(y)*f(y)))':
      'a square is not negative',
    'exists(zero in R[nat], forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n + 1, (zero[i] - x)*(y - zero[i]) <= 0), 0 <= f(x)*f(x)))':
      'a square is not negative',
  },
  'central-limit-berry-esseen/Cauchy means': {
    'forall(t in R, E(w in Sample, cos(-(t*(sum(i in N, X[i,w])/card(N))))) == exp(-(c*abs(t))))':
      'the cosine is even',
  },
  'central-limit-berry-esseen/deviation of a mean': {
    'sum(w in Omega, p[w]*indicator(h <= abs(sum(i in N, Y[i,w])/card(N) - q))) < 2*exp((-2)*card(N)*h^2)':
      'strict for each side: the indicator is less than exp(s*(S - t)) wherever the sum S of deviations is not t, and S has mean 0',
    'max(w in Omega, p[w]*indicator(h <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= 2*exp((-2)*card(N)*h^2)':
      'the largest of nonnegative numbers is at most their sum',
    'sum(w in Omega, -(p[w]*indicator(h <= abs(sum(i in N, Y[i,w])/card(N) - q)))) <= 2*exp((-2)*card(N)*h^2)':
      'weaker: a negative number on the left',
    'sum(w in Omega, p[w]*indicator(h < abs(sum(i in N, Y[i,w])/card(N) - q))) <= 2*exp((-2)*card(N)*h^2)':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(h == abs(sum(i in N, Y[i,w])/card(N) - q))) <= 2*exp((-2)*card(N)*h^2)':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(h <= sum(i in N, Y[i,w])/card(N) - q)) <= 2*exp((-2)*card(N)*h^2)':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(h <= relu(sum(i in N, Y[i,w])/card(N) - q))) <= 2*exp((-2)*card(N)*h^2)':
      'a smaller event, since what relu is compared with is positive',
    'sum(w in Omega, p[w]*indicator(h <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= 2 + exp((-2)*card(N)*h^2)':
      'the right side is at least 1',
    'sum(w in Omega, p[w]*indicator(h <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= 3*exp((-2)*card(N)*h^2)':
      'weaker: a larger multiple',
    'sum(w in Omega, p[w]*indicator(h <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= 2*exp(-((-2)*card(N)*h^2))':
      'weaker: the exponential of a larger number',
    'sum(w in Omega, p[w]*indicator(h <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= 2*exp((-((-2)*card(N)))*h^2)':
      'weaker: the exponential of a larger number',
    'sum(w in Omega, p[w]*indicator(h <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= 2*exp(2*card(N)*h^2)':
      'weaker: the exponential of a larger number',
    'sum(w in Omega, p[w]*indicator(h <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= 2*exp((-2 + card(N))*h^2)':
      'weaker: card(N) - 2 is at least -2*card(N)',
    'sum(w in Omega, p[w]*indicator(h <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= 2*exp((-2)*card(N)*h^3)':
      'h^3 is at most h^2 up to h = 1, and there are no deviations of more than 1',
  },
  "central-limit-berry-esseen/Hoeffding's interval": {
    'sum(w in Omega, p[w]*indicator(sqrt(log(2/d)/(2*card(N))) <= abs(sum(i in N, Y[i,w])/card(N) - q))) < d':
      'strict for each side: the indicator is less than exp(s*(S - t)) wherever the sum S of deviations is not t, and S has mean 0',
    'max(w in Omega, p[w]*indicator(sqrt(log(2/d)/(2*card(N))) <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= d':
      'the largest of nonnegative numbers is at most their sum',
    'sum(w in Omega, -(p[w]*indicator(sqrt(log(2/d)/(2*card(N))) <= abs(sum(i in N, Y[i,w])/card(N) - q)))) <= d':
      'weaker: a negative number on the left',
    'sum(w in Omega, p[w]*indicator(sqrt(log(2/d)/(2*card(N))) < abs(sum(i in N, Y[i,w])/card(N) - q))) <= d':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(sqrt(log(2/d)/(2*card(N))) == abs(sum(i in N, Y[i,w])/card(N) - q))) <= d':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(sqrt(log(2/d)/(2*card(N))) <= sum(i in N, Y[i,w])/card(N) - q)) <= d':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(sqrt(log(2/d)/(2*card(N))) <= relu(sum(i in N, Y[i,w])/card(N) - q))) <= d':
      'a smaller event, since what relu is compared with is positive',
    'sum(w in Omega, p[w]*indicator(sqrt(log(2/d)*(2*card(N))) <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= d':
      'a smaller event: the deviation is compared with a larger number',
    'sum(w in Omega, p[w]*indicator(sqrt(2/d/(2*card(N))) <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= d':
      'a smaller event: the deviation is compared with a larger number',
    'sum(w in Omega, p[w]*indicator(sqrt(exp(2/d)/(2*card(N))) <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= d':
      'a smaller event: the deviation is compared with a larger number',
    'sum(w in Omega, p[w]*indicator(sqrt(log(3/d)/(2*card(N))) <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= d':
      'a smaller event: the deviation is compared with a larger number',
  },
  'arc-cosine-kernels/both positive': {
    'cos(a)*relu(cos(a - theta)) == cos(a)*cos(a - theta)': 'both cosines are positive on the arc',
    'abs(cos(a))*relu(cos(a - theta)) == cos(a)*cos(a - theta)': 'both cosines are positive on the arc',
    'relu(cos(a))*cos(a - theta) == cos(a)*cos(a - theta)': 'both cosines are positive on the arc',
    'relu(cos(a))*abs(cos(a - theta)) == cos(a)*cos(a - theta)': 'both cosines are positive on the arc',
  },
  'arc-cosine-kernels/beside the arc': {
    '-(relu(cos(a))*relu(cos(a - theta))) == 0': 'the negative of 0 is 0',
  },
  'arc-cosine-kernels/equal and opposite inputs': {
    '((k1(0) == 1/2) and (k1(0) == 1/2)) and ((k0(pi) == 0) and (k1(pi) == 0))': 'k1(0) is 1/2, too',
    '((k0(0) == 1/2) and (k0(0) == 1/2)) and ((k0(pi) == 0) and (k1(pi) == 0))': 'k0(0) is 1/2, too',
    '((k0(0) == 1/2) and (k1(0) == 1/2)) and ((k1(pi) == 0) and (k1(pi) == 0))': 'k1(pi) is 0, too',
    '((k0(0) == 1/2) and (k1(0) == 1/2)) and ((k0(pi) == 0) and (k0(pi) == 0))': 'k0(pi) is 0, too',
  },
  'arc-cosine-kernels/slopes in the correlation': {
    '(-(k0(t)*(cos(s) - cos(t))) <= k1(s) - k1(t)) and (k1(s) - k1(t) <= k0(s)*(cos(s) - cos(t)))':
      'weaker: the left side is not positive, the right side not negative',
    '(k0(t)*(cos(s)*(-cos(t))) <= k1(s) - k1(t)) and (k1(s) - k1(t) <= k0(s)*(cos(s) - cos(t)))':
      'where the cosines are of opposite sign the product of their absolute values is at most the sum; elsewhere the left side is not positive',
    '(k0(t)*(cos(t) - cos(t)) <= k1(s) - k1(t)) and (k1(s) - k1(t) <= k0(s)*(cos(s) - cos(t)))':
      'weaker: the left side is 0, and k1 decreases',
    '(k0(t)*(cos(s) - cos(s)) <= k1(s) - k1(t)) and (k1(s) - k1(t) <= k0(s)*(cos(s) - cos(t)))':
      'weaker: the left side is 0, and k1 decreases',
    '(k0(t)*(cos(s) - cos(t)) <= k1(s) + k1(t)) and (k1(s) - k1(t) <= k0(s)*(cos(s) - cos(t)))':
      'weaker: k1 is nonnegative',
    '(k0(t)*(cos(s) - cos(t)) <= k1(s) - k1(t)) and (-k1(s) - k1(t) <= k0(s)*(cos(s) - cos(t)))':
      'weaker: k1 is nonnegative',
    '(k0(t)*(cos(s) - cos(t)) <= k1(s) - k1(t)) and (k1(s)*(-k1(t)) <= k0(s)*(cos(s) - cos(t)))':
      'weaker: k1 is nonnegative',
    '(k0(t)*(cos(s) - cos(t)) <= k1(s) - k1(t)) and (k1(t) - k1(t) <= k0(s)*(cos(s) - cos(t)))':
      'weaker: the left side is 0, and the cosine decreases',
    '(k0(t)*(cos(s) - cos(t)) <= k1(s) - k1(t)) and (k1(s) - k1(s) <= k0(s)*(cos(s) - cos(t)))':
      'weaker: the left side is 0, and the cosine decreases',
    '(k0(t)*(cos(s) - cos(t)) <= k1(s) - k1(t)) and (k1(s) - k1(t) <= k0(s) + (cos(s) - cos(t)))':
      'the share k0 of a nonnegative number is at most their sum',
  },
  'arc-cosine-kernels/positive semidefinite': {
    '(0 <= sum(p in A, max(q in A, c[p]*c[q]*K0[p,q]))) and (0 <= sum(p in A, sum(q in A, c[p]*c[q]*K1[p,q])))':
      'the terms with q = p are nonnegative',
    '(0 <= sum(p in A, sum(q in A, c[p]*c[q]*K0[p,q]))) and (0 <= sum(p in A, max(q in A, c[p]*c[q]*K1[p,q])))':
      'the terms with q = p are nonnegative',
    '(0 <= sum(p in A, sum(q in A, c[p]*c[q] + K0[p,q]))) and (0 <= sum(p in A, sum(q in A, c[p]*c[q]*K1[p,q])))':
      'the square of the sum of c, and nonnegative numbers',
    '(0 <= sum(p in A, sum(q in A, c[p]*c[q]*K0[p,q]))) and (0 <= sum(p in A, sum(q in A, c[p]*c[q] + K1[p,q])))':
      'the square of the sum of c, and nonnegative numbers',
    '(0 <= sum(p in A, sum(q in A, c[q]*c[q]*K0[p,q]))) and (0 <= sum(p in A, sum(q in A, c[p]*c[q]*K1[p,q])))':
      'the sum of squares times nonnegative numbers',
    '(0 <= sum(p in A, sum(q in A, c[p]*c[p]*K0[p,q]))) and (0 <= sum(p in A, sum(q in A, c[p]*c[q]*K1[p,q])))':
      'the sum of squares times nonnegative numbers',
    '(0 <= sum(p in A, sum(q in A, c[p]*c[q]*K0[p,q]))) and (0 <= sum(p in A, sum(q in A, c[q]*c[q]*K1[p,q])))':
      'the sum of squares times nonnegative numbers',
    '(0 <= sum(p in A, sum(q in A, c[p]*c[q]*K0[p,q]))) and (0 <= sum(p in A, sum(q in A, c[p]*c[p]*K1[p,q])))':
      'the sum of squares times nonnegative numbers',
    '(0 <= sum(p in A, sum(q in A, c[p]*c[q]*K1[p,q]))) and (0 <= sum(p in A, sum(q in A, c[p]*c[q]*K1[p,q])))':
      'the other half of the statement',
    '(0 <= sum(p in A, sum(q in A, c[p]*c[q]*K0[p,q]))) and (0 <= sum(p in A, sum(q in A, c[p]*c[q]*K0[p,q])))':
      'the other half of the statement',
  },
  'gaussian-linear-model-posterior/positive': {
    'sum(d in K, w[d]^2)/t^2 <= sum(d in K, max(e in K, A[d,e]*w[d]*w[e]))':
      'the terms with e = d are at least w[d]^2/t^2',
  },
  'gaussian-linear-model-posterior/more data, less variance': {
    'sum(d in K, -(v[d]*Cv2[d])) <= sum(d in K, v[d]*Cv[d])':
      'weaker: the left side is not positive, the right side not negative',
    'sum(d in K, v[d]*Cv[d]) <= sum(d in K, v[d]*Cv[d])': 'both sides are the same',
    'sum(d in K, v[d]*Cv2[d]) <= sum(d in K, v[d]*Cv2[d])': 'both sides are the same',
  },
  'gaussian-linear-model-posterior/a flat prior': {
    'max(d in K, (mu[d] - ls[d])^2) <= sum(d in K, ls[d]^2)/(c^2*t^4)':
      'the largest of the squares is at most their sum',
    'sum(d in K, (ls[d] - ls[d])^2) <= sum(d in K, ls[d]^2)/(c^2*t^4)': 'the left side is 0',
    'sum(d in K, (mu[d] - mu[d])^2) <= sum(d in K, ls[d]^2)/(c^2*t^4)': 'the left side is 0',
    'sum(d in K, (mu[d] - ls[d])^2) <= sum(d in K, mu[d]^2)/(c^2*t^4)':
      'the Gram matrix over s^2 takes the difference to mu/t^2, so its length is at most that of mu over c*t^2',
  },
  'sauer-shelah/threshold units': {
    'max(A in cube[m], F[A]) <= sum(i in range(d + 1), choose[m,i])':
      'the largest of nonnegative numbers is at most their sum',
    'sum(A in cube[m], shattered[A]) <= sum(i in range(d + 1), choose[m,i])':
      'sets that are shattered have at most d points',
    'sum(A in cube[m], F[A]) <= sum(i in range(d + 1), choose[m + 1,i])':
      'choose[m+1,i] is at least choose[m,i]',
  },
  'sauer-shelah/networks': {
    'max(u in joint[N], network[N,u]) <= (N*exp(1)*m/W)^W':
      'the largest of nonnegative numbers is at most their sum',
    'sum(u in joint[N], network[N,u]) < (N*exp(1)*m/W)^W':
      'strict for each unit: 1 + w/m < exp(w/m) for w > 0',
    'sum(u in joint[N], network[N,u]) <= (N*exp(1)*m*W)^W': 'weaker: W is at least one',
    'sum(u in joint[N], network[N,u]) <= ((N + 1)*exp(1)*m/W)^W': 'weaker: a larger base',
    'sum(u in joint[N], network[N,u]) <= (N*exp(2)*m/W)^W': 'weaker: a larger base',
    'sum(u in joint[N], network[N,u]) <= (N*exp(1)*(m + 1)/W)^W': 'weaker: a larger base',
    'sum(u in joint[N], network[N,u]) <= (W*exp(1)*m/W)^W':
      'weaker: each of the N units has a weight, so N is at most W',
    'sum(u in joint[N], network[N,u]) <= (m*exp(1)*m/W)^W': 'weaker: N is at most W, and W at most m',
    'sum(u in joint[N], network[N,u]) <= (N*exp(1)*m/W)^(W + 1)':
      'weaker: a larger exponent of a base above 1, since W is at most m',
    'sum(u in joint[N], network[N,u]) <= (N*exp(1)*m/W)^m':
      'weaker: a larger exponent of a base above 1, since W is at most m',
  },
  'sauer-shelah/dimension of networks': {
    'm*log(2) < 2*W*log(exp(1)*N)':
      'strict: m/W is less than exp(1)*N, where 2^(m/W) would be more than exp(1)*N*m/W',
    '-(m*log(2)) <= 2*W*log(exp(1)*N)': 'weaker: a negative number on the left',
    'm*log(2) <= 3*W*log(exp(1)*N)': 'weaker: a larger multiple',
    'm*log(2) <= 2*(W + 1)*log(exp(1)*N)': 'weaker: a larger multiple',
    'm*log(2) <= 2*m*log(exp(1)*N)': 'weaker: W is at most m',
    'm*log(2) <= 2*W*(exp(1)*N)': 'weaker: a number and its exponential are more than its logarithm',
    'm*log(2) <= 2*W*exp(exp(1)*N)': 'weaker: a number and its exponential are more than its logarithm',
    'm*log(2) <= 2*W*log(exp(2)*N)': 'weaker: the logarithm of a larger number',
    'm*log(2) <= 2*W*log(exp(1)*(N + 1))': 'weaker: the logarithm of a larger number',
  },
  'infinite-width-gaussian-process/mean': {
    'forall(x in A, E(w in Weights, E(z in Below, sum(i in N, v[i,w]*h[i,x,z])*sqrt(card(N)))) == 0)':
      'a multiple of 0',
    'forall(x in A, E(w in Weights, E(z in Below, sum(i in N, -(v[i,w]*h[i,x,z]))/sqrt(card(N)))) == 0)':
      'a multiple of 0',
    'forall(x in A, E(w in Weights, E(z in Below, sum(i in N, v[i,w]*h[i,x,z])/card(N))) == 0)':
      'a multiple of 0',
    'forall(x in A, E(w in Weights, E(z in Below, sum(i in N, v[i,w]*h[i,x,z])/abs(card(N)))) == 0)':
      'a multiple of 0',
    'forall(x in A, E(w in Weights, E(z in Below, sum(i in N, v[i,w]*h[i,x,z])/sqrt(card(N) + 1))) == 0)':
      'a multiple of 0',
  },
  'infinite-width-gaussian-process/second moment': {
    'E(w in Weights, E(z in Below, (sum(i in N, -(v[i,w]*g[i,z]))/sqrt(card(N)))^2)) == m':
      'the sign disappears in the even power',
  },
  'infinite-width-gaussian-process/fourth moment': {
    'E(w in Weights, E(z in Below, (sum(i in N, -(v[i,w]*g[i,z]))/sqrt(card(N)))^4)) == 3*m^2 + (nu*q - 3*m^2)/card(N)':
      'the sign disappears in the even power',
  },
  'infinite-width-gaussian-process/excess kurtosis': {
    'E(w in Weights, E(z in Below, (sum(i in N, -(v[i,w]*g[i,z]))/sqrt(card(N)))^4))/E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 - 3 == (nu*q - 3*m^2)/m^2/card(N)':
      'the sign disappears in the even power',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4))/E(w in Weights, E(z in Below, (sum(i in N, -(v[i,w]*g[i,z]))/sqrt(card(N)))^2))^2 - 3 == (nu*q - 3*m^2)/m^2/card(N)':
      'the sign disappears in the even power',
  },
  'infinite-width-gaussian-process/relu and normal weights': {
    'E(w in Weights, E(z in Below, (sum(i in N, -(v[i,w]*g[i,z]))/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2':
      'the sign disappears in the even power',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, -(v[i,w]*g[i,z]))/sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2':
      'the sign disappears in the even power',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, -(v[i,w]*g[i,z]))/sqrt(card(N)))^2))^2':
      'the sign disappears in the even power',
  },
  'donsker-varadhan-gibbs/any law: Hellinger distance': {
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= E(v in Omega, weight[v]) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'weaker: a number and its exponential are more than its logarithm',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= exp(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'weaker: a number and its exponential are more than its logarithm',
  },
  'donsker-varadhan-gibbs/any law: upper bound': {
    'E(w in Omega, f[w]) - E(w in Omega, entropy[w]) <= log(E(v in Omega, weight[v]))':
      'E f is at most log E e^f by Jensen, and the entropy is nonnegative',
    'E(w in Omega, gain[w]) - E(w in Omega, entropy[w]) <= E(v in Omega, weight[v])':
      'weaker: a number and its exponential are more than its logarithm',
    'E(w in Omega, gain[w]) - E(w in Omega, entropy[w]) <= exp(E(v in Omega, weight[v]))':
      'weaker: a number and its exponential are more than its logarithm',
  },
  'donsker-varadhan-gibbs/any law: zero at the Gibbs measure only': {
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) < 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'the gap is never negative: what is assumed never holds',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'the gap is never negative: equivalent',
    'forall(E(v in Omega, weight[v]) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'a number and its exponential are more than its logarithm: what is assumed never holds',
    'forall(exp(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'a number and its exponential are more than its logarithm: what is assumed never holds',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, f[w]) - E(w in Omega, entropy[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'then E f = log E e^f and the entropy is 0: f is constant and q = 1 almost surely',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) <= 0, E(w in Omega, q[w] - weight[w]/E(v in Omega, weight[v])) == 0)':
      'weaker: both densities have the mean one',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) <= 0, E(w in Omega, relu(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'weaker: relu is at most the absolute value',
  },
  'donsker-varadhan-gibbs/positive part': {
    'max(a*t, 0) < abs(a*ln(a)) + exp(t)':
      'strict: for positive a even a*t + a is at most a*ln(a) + exp(t), and exp(t) is positive',
    'min(a*t, 0) <= abs(a*ln(a)) + exp(t)': 'weaker: the least of two numbers is at most the largest',
    'max(a + t, 0) <= abs(a*ln(a)) + exp(t)': 't + 1 is at most exp(t), and a - 1 at most abs(a*ln(a))',
    'max(a*t, 0) <= relu(a*ln(a)) + exp(t)':
      'where a is below 1 the product is at most max(t, 0), which is at most exp(t)',
    'max(a*t, 0) <= abs(-(a*ln(a))) + exp(t)': 'the sign disappears in the absolute value',
  },
  'nesterov-acceleration/weights': {
    'forall(k in nat, (t[k + 1]^2 - t[k + 1] == t[k]^2) and ((-k + 2)/2 <= t[k]))':
      'weaker: a smaller left side',
    'forall(k in nat, (t[k + 1]^2 - t[k + 1] == t[k]^2) and ((k - 2)/2 <= t[k]))':
      'weaker: a smaller left side',
    'forall(k in nat, (t[k + 1]^2 - t[k + 1] == t[k]^2) and ((k + 2)/3 <= t[k]))':
      'weaker: a smaller left side',
    'forall(k in nat, (t[k + 1]^2 - t[k + 1] == t[k]^2) and ((k + 2)/2 <= t[k + 1]))':
      'weaker: the weights increase',
  },
  'nesterov-acceleration/gradient step': {
    'f(array(i in I, p[i] - grad(w)[i]/L)) <= f(w) + sum(i in I, grad(p)[i]*(p[i] - w[i])) - sum(i in I, grad(p)[i]^2)/(2*L)':
      'f(p) is at most f(w) + g*(p - w) less the square of the difference of the slopes g at p and h at w over 2*L, and the step adds h^2/(2*L) - g*h/L at most',
    'f(array(i in I, p[i] - grad(p)[i]/L)) <= f(w) + sum(i in I, grad(p)[i]*(p[i] - w[i])) + sum(i in I, grad(p)[i]^2)/(2*L)':
      'weaker: less is subtracted on the right',
    'f(array(i in I, p[i] - grad(p)[i]/L)) <= f(w) + sum(i in I, grad(p)[i]*(p[i] - w[i])) - sum(i in I, grad(p)[i]^2)/(-(2*L))':
      'weaker: less is subtracted on the right',
    'f(array(i in I, p[i] - grad(p)[i]/L)) <= f(w) + sum(i in I, grad(p)[i]*(p[i] - w[i])) - sum(i in I, grad(p)[i]^2)/(3*L)':
      'weaker: less is subtracted on the right',
  },
  'nesterov-acceleration/potential': {
    'forall(k in nat, t[k]^2*(f(x[k + 1]) - f(w)) - L/2*sum(i in I, (t[k]*x[k + 1,i] - (t[k] - 1)*x[k,i] - w[i])^2) <= L/2*sum(i in I, (start[i] - w[i])^2))':
      'weaker: less is added on the left',
    'forall(k in nat, t[k]^2*(f(x[k + 1]) - f(w)) + L/3*sum(i in I, (t[k]*x[k + 1,i] - (t[k] - 1)*x[k,i] - w[i])^2) <= L/2*sum(i in I, (start[i] - w[i])^2))':
      'weaker: less is added on the left',
    'forall(k in nat, t[k]^2*(f(x[k + 1]) - f(w)) + L/2*sum(i in I, (t[k]*x[k + 1,i] - (t[k] - 1)*x[k,i] - w[i])^2) <= L*2*sum(i in I, (start[i] - w[i])^2))':
      'weaker: a larger multiple',
  },
  'nesterov-acceleration/rate with the weights': {
    'forall(k in nat, t[k]^2*(f(x[k + 1]) - f(w)) <= L*2*sum(i in I, (start[i] - w[i])^2))':
      'weaker: a larger multiple',
  },
  'nesterov-acceleration/rate': {
    'forall(k in nat, 0 < k, f(x[k]) - f(w) <= 3*L*sum(i in I, (start[i] - w[i])^2)/(k + 1)^2)':
      'weaker: a larger multiple',
    'forall(k in nat, 0 > k, f(x[k]) - f(w) <= 2*L*sum(i in I, (start[i] - w[i])^2)/(k + 1)^2)':
      'what is assumed never holds',
    'forall(k in nat, 1 < k, f(x[k]) - f(w) <= 2*L*sum(i in I, (start[i] - w[i])^2)/(k + 1)^2)':
      'one more restriction on k: weaker than the statement',
    'forall(k in nat, 0 < k, f(x[k + 1]) - f(w) <= 2*L*sum(i in I, (start[i] - w[i])^2)/(k + 1)^2)':
      'weaker: the statement for the next k has a smaller right side',
    'forall(k in nat, 0 < k, f(x[k]) - f(w) <= 2*L*sum(i in I, (start[i] - w[i])^2)*(k + 1)^2)':
      'weaker: the denominator is at most (k + 1)^2',
    'forall(k in nat, 0 < k, f(x[k]) - f(w) <= 2*L*sum(i in I, (start[i] - w[i])^2)/((k + 1)*2))':
      'weaker: the denominator is at most (k + 1)^2',
    'forall(k in nat, 0 < k, f(x[k]) - f(w) <= 2*L*sum(i in I, (start[i] - w[i])^2)/(k*1)^2)':
      'weaker: the denominator is at most (k + 1)^2',
  },
  'nesterov-acceleration/values need not decrease': {
    'forall(u in R[I], v in R[I], sum(i in I, (slope(v)[i] - slope(v)[i])^2) <= sum(i in I, (u[i] - v[i])^2)) and forall(u in R[I], v in R[I], q(u) + sum(i in I, slope(u)[i]*(v[i] - u[i])) <= q(v)) and forall(u in R[I], i in I, D(q(array(c in I, u[c] + h*delta(c, i))), h = 0) == slope(u)[i]) and exists(k in nat, q(m[k,0]) < q(m[k + 1,0]))':
      'weaker: the left side is 0',
    'forall(u in R[I], v in R[I], sum(i in I, (slope(array(i1 in I, u[i]))[i] - slope(v)[i])^2) <= sum(i in I, (u[i] - v[i])^2)) and forall(u in R[I], v in R[I], q(u) + sum(i in I, slope(u)[i]*(v[i] - u[i])) <= q(v)) and forall(u in R[I], i in I, D(q(array(c in I, u[c] + h*delta(c, i))), h = 0) == slope(u)[i]) and exists(k in nat, q(m[k,0]) < q(m[k + 1,0]))':
      'an entry of the slope depends on the same entry of its argument alone',
    'forall(u in R[I], v in R[I], sum(i in I, (slope(u)[i] - slope(array(i1 in I, v[i]))[i])^2) <= sum(i in I, (u[i] - v[i])^2)) and forall(u in R[I], v in R[I], q(u) + sum(i in I, slope(u)[i]*(v[i] - u[i])) <= q(v)) and forall(u in R[I], i in I, D(q(array(c in I, u[c] + h*delta(c, i))), h = 0) == slope(u)[i]) and exists(k in nat, q(m[k,0]) < q(m[k + 1,0]))':
      'an entry of the slope depends on the same entry of its argument alone',
    'forall(u in R[I], v in R[I], sum(i in I, (slope(u)[i] - slope(v)[i])^2) <= sum(i in I, (u[i] - v[i])^2)) and forall(u in R[I], v in R[I], q(u) + sum(i in I, slope(array(i1 in I, u[i]))[i]*(v[i] - u[i])) <= q(v)) and forall(u in R[I], i in I, D(q(array(c in I, u[c] + h*delta(c, i))), h = 0) == slope(u)[i]) and exists(k in nat, q(m[k,0]) < q(m[k + 1,0]))':
      'an entry of the slope depends on the same entry of its argument alone',
    'forall(u in R[I], v in R[I], sum(i in I, (slope(u)[i] - slope(v)[i])^2) <= sum(i in I, (u[i] - v[i])^2)) and forall(u in R[I], v in R[I], q(u) + sum(i in I, slope(u)[i]*(v[i] - u[i])) <= q(v)) and forall(u in R[I], i in I, D(q(array(c in I, u[c] + h*delta(c, i))), h = 0) == slope(array(i1 in I, u[i]))[i]) and exists(k in nat, q(m[k,0]) < q(m[k + 1,0]))':
      'an entry of the slope depends on the same entry of its argument alone',
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
  'attention-permutation-equivariance/convexity': {
    'forall(i in N, exists(p in R[N], forall(j in N, 0 < p[j]) and ((sum(j in N, p[j]) == 1) and (attention(X)[i] == sum(j in N, p[j]*sum(f in F, X[j,f]*W[f,v]))))))':
      'shares are exponentials over their sum, which are positive',
    'forall(i in N, exists(p in R[N], forall(j in N, 0 <= p[i]) and ((sum(j in N, p[j]) == 1) and (attention(X)[i] == sum(j in N, p[j]*sum(f in F, X[j,f]*W[f,v]))))))':
      'weaker: asked of one share',
  },
  'attention-permutation-equivariance/positional encodings break equivariance': {
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, -Y[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'without queries and encodings the outputs are means of values, here those of -Y and of a positive Y',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] - P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'without queries the outputs are means of values, here those of -P and of a positive P',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f]*P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'without queries and encodings the outputs are means of values, here of zeros and of a positive Y',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, P[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'without queries and encodings the outputs are means of values, here of zeros and of a positive Y',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[source[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'with the same witnesses: where image[image[a]] is a nothing changes, elsewhere token a is zero and its output is the mean, which is less',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[a],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'without queries the outputs are means of values: Y is zero at image[a] and positive elsewhere',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],e] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'the weights of the witnesses are zero but for the feature e',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,e]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'the weights of the witnesses are zero but for the feature e',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,e] + P[j,f]), A, B, C)[image[a]])':
      'the weights of the witnesses are zero but for the feature e',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,e]), A, B, C)[image[a]])':
      'the weights of the witnesses are zero but for the feature e',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + Y[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'without queries the outputs are means of values, here of zeros and of a positive P',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[a,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'without queries the outputs are means of values: P is zero at a and positive elsewhere',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), B, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'the witnesses have A = B',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), B, B, C)[image[a]])':
      'the witnesses have A = B',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), Q, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'with one feature and no encodings, a token of 1 among zeros attends more to itself when A[e,o] is larger than Q[e,o]',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, Q, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'with one feature and no encodings, a token of 1 among zeros attends more to itself when B[e,o] is larger than Q[e,o]',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, K, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'with one feature and no encodings, a token of 1 among zeros attends more to itself when B[e,o] is larger than K[e,o]',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), array(i1 in F, i2 in H, A[e,i2]), B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'the tokens of the witnesses are zero but for the feature e',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, array(i1 in F, i2 in H, B[e,i2]), C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'the tokens of the witnesses are zero but for the feature e',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, array(i1 in F, i2 in V, C[e,i2]))[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'the tokens of the witnesses are zero but for the feature e',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), array(i1 in F, i2 in H, A[e,i2]), B, C)[image[a]])':
      'the tokens of the witnesses are zero but for the feature e',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, array(i1 in F, i2 in H, B[e,i2]), C)[image[a]])':
      'the tokens of the witnesses are zero but for the feature e',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, array(i1 in F, i2 in V, C[e,i2]))[image[a]])':
      'the tokens of the witnesses are zero but for the feature e',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), array(i1 in F, i2 in H, A[i1,o]), B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'the other weights of the witnesses are zero but for the dimension o',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, array(i1 in F, i2 in H, B[i1,o]), C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'the other weights of the witnesses are zero but for the dimension o',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), array(i1 in F, i2 in H, A[i1,o]), B, C)[image[a]])':
      'the other weights of the witnesses are zero but for the dimension o',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, array(i1 in F, i2 in H, B[i1,o]), C)[image[a]])':
      'the other weights of the witnesses are zero but for the dimension o',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, array(i1 in F, i2 in V, C[i1,v]))[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'the output has the column v alone',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, array(i1 in F, i2 in V, C[i1,v]))[image[a]])':
      'the output has the column v alone',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, P[j,f] + P[j,f]), A, B, C)[image[a]])':
      'without queries the outputs are means of values: Y is zero and P positive',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + Y[j,f]), A, B, C)[image[a]])':
      'without queries the outputs are means of values: P is zero and Y positive',
  },
  'attention-permutation-equivariance/without queries': {
    'forall(i in N, attention(array(j in N, f in F, X[source[j],f] + P[j,f]))[i] == attention(array(j in N, f in F, X[j,f] + P[j,f]))[image[i]])':
      'every output is the mean of all values, in whatever order',
    'forall(i in N, attention(array(j in N, f in F, X[image[j],f] + P[j,f]))[i] == attention(array(j in N, f in F, X[j,f] + P[j,f]))[source[i]])':
      'every output is the mean of all values, in whatever order',
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
  'compensated-addition/compensation': {
    'next <= u*(1 + u)^2*(abs(s - c) + (2 + u)*abs(x) + (1 + u)*abs(c))':
      'a number, and its positive part, is at most its absolute value',
    'relu(next) <= u*(1 + u)^2*(abs(s - c) + (2 + u)*abs(x) + (1 + u)*abs(c))':
      'a number, and its positive part, is at most its absolute value',
    'abs(next) <= u*(2 + u)^2*(abs(s - c) + (2 + u)*abs(x) + (1 + u)*abs(c))': 'a larger right side',
    'abs(next) <= u*(1 + u)^3*(abs(s - c) + (2 + u)*abs(x) + (1 + u)*abs(c))': 'a larger right side',
    'abs(next) <= u*(1 + u)^2*(abs(s - c) + (3 + u)*abs(x) + (1 + u)*abs(c))': 'a larger right side',
    'abs(next) <= u*(1 + u)^2*(abs(s - c) + (2 + u)*abs(x) + (2 + u)*abs(c))': 'a larger right side',
  },
  'compensated-addition/corrected sum': {
    't - next - (s - c) - x <= u*(2 + 2*u + u^2)*(abs(x) + abs(c)) + u^2*(2 + u)*(abs(s - c) + (1 + u)*abs(x) + u*abs(c))':
      'a number, and its positive part, is at most its absolute value',
    'relu(t - next - (s - c) - x) <= u*(2 + 2*u + u^2)*(abs(x) + abs(c)) + u^2*(2 + u)*(abs(s - c) + (1 + u)*abs(x) + u*abs(c))':
      'a number, and its positive part, is at most its absolute value',
    'abs(t - next - (s - c) - x) <= u*(3 + 2*u + u^2)*(abs(x) + abs(c)) + u^2*(2 + u)*(abs(s - c) + (1 + u)*abs(x) + u*abs(c))':
      'a larger right side',
    'abs(t - next - (s - c) - x) <= u*(2 + 3*u + u^2)*(abs(x) + abs(c)) + u^2*(2 + u)*(abs(s - c) + (1 + u)*abs(x) + u*abs(c))':
      'a larger right side',
    'abs(t - next - (s - c) - x) <= u*(2 + 2*u + u^2)*(abs(x) + abs(c)) + u^2*(3 + u)*(abs(s - c) + (1 + u)*abs(x) + u*abs(c))':
      'a larger right side',
    'abs(t - next - (s - c) - x) <= u*(2 + 2*u + u^2)*(abs(x) + abs(c)) + u^2*(2 + u)*(abs(s - c) + (2 + u)*abs(x) + u*abs(c))':
      'a larger right side',
    'abs(t - next - (s - c) - x) <= u*(2 + 2*u + u^3)*(abs(x) + abs(c)) + u^2*(2 + u)*(abs(s - c) + (1 + u)*abs(x) + u*abs(c))':
      'larger where 1 <= u; where u < 1, the two parts of the error are not both as large as they may be: p = -u and q = u leave u^2*abs(d*(s + y)) of the second, other signs at most 2*u + 2*u^2 of the first',
  },
  'draws-in-turn/one left out': {
    'forall(m in nat, j in nat, sum(z in draws[m + j + 1], prod(i in range(j + m + 1), q[at[j + m + 1,z,i]])*F(sum(i in range(j), x[at[j + m + 1,z,i + 1],i]) + sum(i in range(m), x[at[j + m + 1,z,j + 1 + i],j + i]))) == sum(z in draws[m + j], prod(i in range(j + m), q[at[j + m,z,i]])*F(sum(i in range(j + m), x[at[j + m,z,i],i]))))':
      'the first draw is left out instead, and the draws are alike',
    'forall(m in nat, j in nat, sum(z in draws[m + j + 1], prod(i in range(j + m + 1), q[at[j + m + 1,z,i]])*F(sum(i in range(j), x[at[j + m + 1,z,i],i]) + sum(i in range(m), x[at[j + m + 1,z,j*1 + i],j + i]))) == sum(z in draws[m + j], prod(i in range(j + m), q[at[j + m,z,i]])*F(sum(i in range(j + m), x[at[j + m,z,i],i]))))':
      'the last draw is left out instead, and the draws are alike',
  },
  'draws-in-turn/a sum without one draw': {
    'forall(n in nat, j in nat, j + 1 < n + 1, without[n,j] == all[n])': 'weaker: fewer j',
    'forall(n in nat, j in nat, j + 1 == n + 1, without[n,j] == all[n])': 'weaker: fewer j',
    'forall(n in nat, j in nat, j + 1 + 1 <= n + 1, without[n,j] == all[n])': 'weaker: fewer j',
    'forall(n in nat, j in nat, j + 2 <= n + 1, without[n,j] == all[n])': 'weaker: fewer j',
    'forall(n in nat, j in nat, j + 1 <= -n + 1, without[n,j] == all[n])': 'weaker: fewer j',
    'forall(n in nat, j in nat, j + 1 <= n - 1, without[n,j] == all[n])': 'weaker: fewer j',
    'forall(n in nat, j in nat, j + 1 <= n*1, without[n,j] == all[n])': 'weaker: fewer j',
    'forall(n in nat, j in nat, j + 1 <= n + 1, without[n,n] == all[n])': 'the case j = n',
  },
  'euler-poincare-rank-nullity/signs cancel': {
    'forall(n in nat, forall(i in nat, j in nat, i <= j, G[j + 1,i] == G[i,j]), sum(j in range(n + 1), sum(i in range(n), (-1)^(i + j)*G[j,i])) == 0)':
      'weaker: the condition is asked of more i and j, or of as many',
    'forall(n in nat, forall(i in nat, j in nat, j + 1 <= n, G[j + 1,i] == G[i,j]), sum(j in range(n + 1), sum(i in range(n), (-1)^(i + j)*G[j,i])) == 0)':
      'weaker: the condition is asked of more i and j, or of as many',
    'forall(n in nat, forall(i in nat, j in nat, -j + 1 <= n, i <= j, G[j + 1,i] == G[i,j]), sum(j in range(n + 1), sum(i in range(n), (-1)^(i + j)*G[j,i])) == 0)':
      'weaker: the condition is asked of more i and j, or of as many',
    'forall(n in nat, forall(i in nat, j in nat, j - 1 <= n, i <= j, G[j + 1,i] == G[i,j]), sum(j in range(n + 1), sum(i in range(n), (-1)^(i + j)*G[j,i])) == 0)':
      'weaker: the condition is asked of more i and j, or of as many',
    'forall(n in nat, forall(i in nat, j in nat, j*1 <= n, i <= j, G[j + 1,i] == G[i,j]), sum(j in range(n + 1), sum(i in range(n), (-1)^(i + j)*G[j,i])) == 0)':
      'weaker: the condition is asked of more i and j, or of as many',
    'forall(n in nat, forall(i in nat, j in nat, i + 1 <= n, i <= j, G[j + 1,i] == G[i,j]), sum(j in range(n + 1), sum(i in range(n), (-1)^(i + j)*G[j,i])) == 0)':
      'weaker: the condition is asked of more i and j, or of as many',
    'forall(n in nat, forall(i in nat, j in nat, j + 1 <= n + 1, i <= j, G[j + 1,i] == G[i,j]), sum(j in range(n + 1), sum(i in range(n), (-1)^(i + j)*G[j,i])) == 0)':
      'weaker: the condition is asked of more i and j, or of as many',
    'forall(n in nat, forall(i in nat, j in nat, j + 1 <= n, j <= j, G[j + 1,i] == G[i,j]), sum(j in range(n + 1), sum(i in range(n), (-1)^(i + j)*G[j,i])) == 0)':
      'weaker: the condition is asked of more i and j, or of as many',
    'forall(n in nat, forall(i in nat, j in nat, j + 1 <= n, i <= j + 1, G[j + 1,i] == G[i,j]), sum(j in range(n + 1), sum(i in range(n), (-1)^(i + j)*G[j,i])) == 0)':
      'weaker: the condition is asked of more i and j, or of as many',
    'forall(n in nat, forall(i in nat, j in nat, j + 1 <= n, i <= n, G[j + 1,i] == G[i,j]), sum(j in range(n + 1), sum(i in range(n), (-1)^(i + j)*G[j,i])) == 0)':
      'weaker: the condition is asked of more i and j, or of as many',
    'forall(n in nat, forall(i in nat, j in nat, j + 1 <= n, i <= i, G[j + 1,i] == G[i,j]), sum(j in range(n + 1), sum(i in range(n), (-1)^(i + j)*G[j,i])) == 0)':
      'weaker: the condition is asked of more i and j, or of as many',
    'forall(n in nat, forall(i in nat, j in nat, j + 1 <= n, i <= j, G[j + 1,i] == G[i,j]), sum(j in range(n + 1), sum(i in range(n), -((-1)^(i + j)*G[j,i]))) == 0)':
      'all terms with the other sign; zero has none',
    'forall(n in nat, forall(i in nat, j in nat, j + 1 <= n, i <= j, G[j + 1,i] == G[i,j]), sum(j in range(n + 1), sum(i in range(n), (-1)^(i + 1 + j)*G[j,i])) == 0)':
      'all terms with the other sign; zero has none',
    'forall(n in nat, forall(i in nat, j in nat, j + 1 <= n, i <= j, G[j + 1,i] == G[i,j]), sum(j in range(n + 1), sum(i in range(n), (-1)^(i + (j + 1))*G[j,i])) == 0)':
      'all terms with the other sign; zero has none',
    'forall(n in nat, forall(i in nat, j in nat, j + 1 <= n, i <= j, G[j + 1,i] == G[i,j]), sum(j in range(n + 1), sum(i in range(n), (-1)^(-i + j)*G[j,i])) == 0)':
      'i + j, i - j and j - i are even together',
    'forall(n in nat, forall(i in nat, j in nat, j + 1 <= n, i <= j, G[j + 1,i] == G[i,j]), sum(j in range(n + 1), sum(i in range(n), (-1)^(i - j)*G[j,i])) == 0)':
      'i + j, i - j and j - i are even together',
  },
  'euler-poincare-rank-nullity/the boundary of a boundary vanishes': {
    'forall(c in C, s in A, sum(b in B, -(D0[c,b]*D1[b,s])) == 0)':
      'all terms with the other sign; zero has none',
  },
  'euler-poincare-rank-nullity/alternating sums': {
    'sum(k in range(n + 1), (-1)^k*beta[k]) == sum(k in range(n + 1), (-1)^k*beta[k])':
      'both sides are the same',
    'sum(k in range(n + 1), (-1)^k*f[k]) == sum(k in range(n + 1), (-1)^k*f[k])': 'both sides are the same',
  },
  'policy-improvement-theorem/improvement': {
    'forall(s in S, U[s] <= U[s])': 'both sides are the same',
    'forall(s in S, V[s] <= V[s])': 'both sides are the same',
  },
  'policy-improvement-theorem/no change at the optimum': {
    'forall(s in S, V[s] == V[s])': 'both sides are the same',
    'forall(s in S, U[s] == U[s])': 'both sides are the same',
  },
  'policy-improvement-theorem/greedy improvement': {
    'forall(s in S, (V[s] <= T(U)[s]) and (T(V)[s] <= U[s]))': 'V is at most U, and T is monotone',
  },
  'policy-improvement-theorem/rate': {
    'min(s in S, abs(x[s] - U[s])) <= gamma*max(s in S, abs(x[s] - V[s]))':
      'weaker: the smallest of the distances is at most the largest',
    'max(s in S, x[s] - U[s]) <= gamma*max(s in S, abs(x[s] - V[s]))':
      'a number, and its positive part, is at most its absolute value',
    'max(s in S, relu(x[s] - U[s])) <= gamma*max(s in S, abs(x[s] - V[s]))':
      'a number, and its positive part, is at most its absolute value',
    'max(s in S, abs(U[s] - U[s])) <= gamma*max(s in S, abs(x[s] - V[s]))': 'the left side is 0',
    'max(s in S, abs(x[s] - x[s])) <= gamma*max(s in S, abs(x[s] - V[s]))': 'the left side is 0',
    'max(s in S, abs(x[s] - U[s])) <= gamma + max(s in S, abs(x[s] - V[s]))':
      'weaker: gamma*M <= M <= gamma + M for M >= 0',
    'max(s in S, abs(x[s] - U[s])) <= gamma*max(s in S, x[s] - V[s])':
      'no policy has a value above the optimal one',
    'max(s in S, abs(x[s] - U[s])) <= gamma*max(s in S, relu(x[s] - V[s]))':
      'no policy has a value above the optimal one',
  },
  'policy-improvement-theorem/no change only at the optimum': {
    'forall(s in S, T(U)[s] == V[s])': 'U and V are the same by hypothesis',
    'forall(s in S, T(V)[s] == U[s])': 'U and V are the same by hypothesis',
  },
  'mutual-information-identities/nonnegative': {
    '0 <= HX': 'entropies are nonnegative',
    '0 <= HY': 'entropies are nonnegative',
  },
  'mutual-information-identities/zero for independence only': {
    'forall(I < 0, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(i in X, j in Y, T[i,j] == TX[i]*TY[j]), I == 0)':
      'no information is negative',
    'forall(I == 0, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(i in X, j in Y, T[i,j] == TX[i]*TY[j]), I == 0)':
      'information is nonnegative',
    'forall(HX <= 0, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(i in X, j in Y, T[i,j] == TX[i]*TY[j]), I == 0)':
      'a value of X that is certain is independent of Y',
    'forall(HY <= 0, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(i in X, j in Y, T[i,j] == TX[i]*TY[j]), I == 0)':
      'a value of Y that is certain is independent of X',
    'forall(I <= 0, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(i in X, j in Y, T[i,j] < TX[i]*TY[j]), I == 0)':
      'no such laws: both sides sum to one',
    'forall(I <= 0, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(i in X, j in Y, T[i,j] > TX[i]*TY[j]), I == 0)':
      'no such laws: both sides sum to one',
    'forall(I <= 0, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(i in X, j in Y, T[i,j] == TX[i] + TY[j]), I == 0)':
      'no such laws: no cell is more than its row, so all columns would be zero',
    'forall(I <= 0, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(i in X, j in Y, T[i,j] == -(TX[i]*TY[j])), I == 0)':
      'no such laws: one side sums to one, the other to -1',
  },
  'mutual-information-identities/at most the entropies': {
    '(HX <= HX) and (I <= HY)': 'both sides are the same',
    '(I <= HX) and (HY <= HY)': 'both sides are the same',
    '(I <= HY) and (I <= HY)': 'weaker: the second half, twice',
    '(I <= HXY) and (I <= HY)':
      'the joint entropy is at least that of X and that of Y, which information does not exceed',
    '(I <= HX) and (I <= HXY)':
      'the joint entropy is at least that of X and that of Y, which information does not exceed',
  },
  'mutual-information-identities/conditioning on average': {
    'I <= HX': 'information is at most the entropy',
    'HXgivenY <= HXY': 'what is left of the joint entropy without that of Y, which is nonnegative',
  },
  'mutual-information-identities/conditioning on one value may raise the entropy': {
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= T[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,r])))))))':
      'weaker: other entries are nonnegative, or fewer are asked about',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[c,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,r])))))))':
      'weaker: other entries are nonnegative, or fewer are asked about',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[d,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,r])))))))':
      'weaker: other entries are nonnegative, or fewer are asked about',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,r]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,r])))))))':
      'weaker: other entries are nonnegative, or fewer are asked about',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,s]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,r])))))))':
      'weaker: other entries are nonnegative, or fewer are asked about',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < max(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,r])))))))':
      'the largest of the witness is positive, too',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[c,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,r])))))))':
      'one entry of the witness, which is positive, as often as there are values of X',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[d,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,r])))))))':
      'one entry of the witness, which is positive, as often as there are values of X',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,s])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,r])))))))':
      'the other column of the witness is positive, too',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, max(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,r])))))))':
      'with the witness the left side is that of 3/4 and 1/8, which is 0.48, less than log 2',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[c,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,r])))))))':
      'for a witness with little mass in the row c, half of the column r in it, the left side is as small as one likes',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[x,s]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,r])))))))':
      'with the witness the left side is that of one number above 1, and not positive',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[c,r], sum(u in X, J[u,r])))))))':
      'with the witness the right side is log(2)/2 for each value of X, and there are at least two; the left side is 0.38',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[d,r], sum(u in X, J[u,r])))))))':
      'with the witness the right side is log(2)/2 for each value of X, and there are at least two; the left side is 0.38',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[c,r])))))))':
      'for a witness with little mass in the column r the left side is as small as one likes; the right side depends on shares alone',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[d,r])))))))':
      'for a witness with little mass in the column r the left side is as small as one likes; the right side depends on shares alone',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,s])))))))':
      'with the witness the right side is 2/6*log(6), which is 0.59; the left side is 0.38',
  },
  'birkhoff-hopf/odds': {
    '-a - b <= (w - 1)/(w + 1)': 'the left side is not positive',
    'a*(-b) <= (w - 1)/(w + 1)': 'the left side is not positive',
    'b - b <= (w - 1)/(w + 1)': 'the left side is 0',
    'a - a <= (w - 1)/(w + 1)': 'the left side is 0',
    'a - w <= (w - 1)/(w + 1)': 'a <= 1 <= w',
    'a - b <= (w - 1)*(w + 1)': '(w - 1)*(w + 1) is at least (w - 1)/(w + 1), since 1 <= (w + 1)^2',
    'a - b <= (w + 1)/(w + 1)': 'a difference of numbers between 0 and 1 is at most 1',
    'a - b <= (w - 1)/(w*1)': 'a larger right side: w is less than w + 1',
    'a - b <= (w - 1)/(a + 1)': 'a larger right side: a and b are at most 1, which is at most w',
    'a - b <= (w - 1)/(b + 1)': 'a larger right side: a and b are at most 1, which is at most w',
  },
  'birkhoff-hopf/weights': {
    '-sum(j in J, p[j]*c[j]) - sum(j in J, q[j]*c[j]) <= (w - 1)/(w + 1)': 'the left side is not positive',
    'sum(j in J, p[j]*c[j])*(-sum(j in J, q[j]*c[j])) <= (w - 1)/(w + 1)': 'the left side is not positive',
    'sum(j in J, -(p[j]*c[j])) - sum(j in J, q[j]*c[j]) <= (w - 1)/(w + 1)': 'the left side is not positive',
    'sum(j in J, q[j]*c[j]) - sum(j in J, q[j]*c[j]) <= (w - 1)/(w + 1)': 'the left side is 0',
    'sum(j in J, p[j]*c[j]) - sum(j in J, p[j]*c[j]) <= (w - 1)/(w + 1)': 'the left side is 0',
    'sum(j in J, p[j]*c[j]) - sum(j in J, q[j]*c[j]) <= (w - 1)*(w + 1)':
      '(w - 1)*(w + 1) is at least (w - 1)/(w + 1), since 1 <= (w + 1)^2',
    'sum(j in J, p[j]*c[j]) - sum(j in J, q[j]*c[j]) <= (w + 1)/(w + 1)':
      'a difference of numbers between 0 and 1 is at most 1',
    'sum(j in J, p[j]*c[j]) - sum(j in J, q[j]*c[j]) <= (w - 1)/(w*1)':
      'a larger right side: w is less than w + 1',
    'max(j in J, p[j]*c[j]) - sum(j in J, q[j]*c[j]) <= (w - 1)/(w + 1)':
      'the largest of nonnegative numbers is at most their sum',
    'sum(j in J, p[j]*c[j]) - sum(j in J, q[j] + c[j]) <= (w - 1)/(w + 1)':
      'p is at most 1, so the left side is at most -1',
  },
  'birkhoff-hopf/means': {
    'sum(j in J, q[j]*u[j]) - sum(j in J, q[j]*u[j]) <= (w - 1)/(w + 1)*(max(j in J, u[j]) - min(j in J, u[j]))':
      'the left side is 0',
    'sum(j in J, p[j]*u[j]) - sum(j in J, p[j]*u[j]) <= (w - 1)/(w + 1)*(max(j in J, u[j]) - min(j in J, u[j]))':
      'the left side is 0',
    'sum(j in J, p[j]*u[j]) - sum(j in J, q[j]*u[j]) <= (w - 1)/(w + 1) + (max(j in J, u[j]) - min(j in J, u[j]))':
      'the difference of two means is at most that of the largest and the smallest number',
    'sum(j in J, p[j]*u[j]) - sum(j in J, q[j]*u[j]) <= (w - 1)*(w + 1)*(max(j in J, u[j]) - min(j in J, u[j]))':
      'a larger multiple of a nonnegative number',
    'sum(j in J, p[j]*u[j]) - sum(j in J, q[j]*u[j]) <= (w + 1)/(w + 1)*(max(j in J, u[j]) - min(j in J, u[j]))':
      'a larger multiple of a nonnegative number',
    'sum(j in J, p[j]*u[j]) - sum(j in J, q[j]*u[j]) <= (w - 1)/(w*1)*(max(j in J, u[j]) - min(j in J, u[j]))':
      'a larger multiple of a nonnegative number',
  },
  'birkhoff-hopf/rows': {
    'log(sum(j in J, k[j]*x[j])/sum(j in J, k[j]*y[j])) - log(sum(j in J, h[j]*x[j])/sum(j in J, h[j]*y[j])) <= (w - 1)*(w + 1)*(max(j in J, log(x[j]/y[j])) - min(j in J, log(x[j]/y[j])))':
      'a larger multiple of a nonnegative number',
    'log(sum(j in J, k[j]*x[j])/sum(j in J, k[j]*y[j])) - log(sum(j in J, h[j]*x[j])/sum(j in J, h[j]*y[j])) <= (w + 1)/(w + 1)*(max(j in J, log(x[j]/y[j])) - min(j in J, log(x[j]/y[j])))':
      'a larger multiple of a nonnegative number',
    'log(sum(j in J, k[j]*x[j])/sum(j in J, k[j]*y[j])) - log(sum(j in J, h[j]*x[j])/sum(j in J, h[j]*y[j])) <= (w - 1)/(w*1)*(max(j in J, log(x[j]/y[j])) - min(j in J, log(x[j]/y[j])))':
      'a larger multiple of a nonnegative number',
    'log(max(j in J, k[j]*x[j])/sum(j in J, k[j]*y[j])) - log(sum(j in J, h[j]*x[j])/sum(j in J, h[j]*y[j])) <= (w - 1)/(w + 1)*(max(j in J, log(x[j]/y[j])) - min(j in J, log(x[j]/y[j])))':
      'a smaller left side: the largest of positive numbers is at most their sum',
    'log(sum(j in J, k[j]*x[j])/sum(j in J, k[j]*y[j])) - log(sum(j in J, h[j]*x[j])/max(j in J, h[j]*y[j])) <= (w - 1)/(w + 1)*(max(j in J, log(x[j]/y[j])) - min(j in J, log(x[j]/y[j])))':
      'a smaller left side: the largest of positive numbers is at most their sum',
    'log(sum(j in J, k[j]*x[j])/sum(j in J, k[j]*y[j])) - sum(j in J, h[j]*x[j])/sum(j in J, h[j]*y[j]) <= (w - 1)/(w + 1)*(max(j in J, log(x[j]/y[j])) - min(j in J, log(x[j]/y[j])))':
      'a smaller left side: numbers, and exponentials, are larger than logarithms',
    'log(sum(j in J, k[j]*x[j])/sum(j in J, k[j]*y[j])) - exp(sum(j in J, h[j]*x[j])/sum(j in J, h[j]*y[j])) <= (w - 1)/(w + 1)*(max(j in J, log(x[j]/y[j])) - min(j in J, log(x[j]/y[j])))':
      'a smaller left side: numbers, and exponentials, are larger than logarithms',
    'log(sum(j in J, k[j]*x[j])/sum(j in J, k[j]*y[j])) - log(sum(j in J, h[j]*x[j])/sum(j in J, h[j]*y[j])) <= (w - 1)/(w + 1) + (max(j in J, log(x[j]/y[j])) - min(j in J, log(x[j]/y[j])))':
      'the multiple is at most once the number, and what is added is nonnegative',
    'log(sum(j in J, k[j]*x[j])/sum(j in J, k[j]*y[j])) - log(sum(j in J, h[j]*x[j])/sum(j in J, h[j]*y[j])) <= (w - 1)/(w + 1)*(max(j in J, x[j]/y[j]) - min(j in J, log(x[j]/y[j])))':
      'a larger right side: numbers, and exponentials, are larger than logarithms',
    'log(sum(j in J, k[j]*x[j])/sum(j in J, k[j]*y[j])) - log(sum(j in J, h[j]*x[j])/sum(j in J, h[j]*y[j])) <= (w - 1)/(w + 1)*(max(j in J, exp(x[j]/y[j])) - min(j in J, log(x[j]/y[j])))':
      'a larger right side: numbers, and exponentials, are larger than logarithms',
  },
  'birkhoff-hopf/contraction': {
    'max(i in I, log(max(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j]))) - min(i in I, log(sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j]))) <= tanh(Delta/4)*(max(j in J, log(x[j]/y[j])) - min(j in J, log(x[j]/y[j])))':
      'a smaller left side: the largest of positive numbers is at most their sum',
    'max(i in I, log(sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j]))) - min(i in I, log(sum(j in J, K[i,j]*x[j])/max(j in J, K[i,j]*y[j]))) <= tanh(Delta/4)*(max(j in J, log(x[j]/y[j])) - min(j in J, log(x[j]/y[j])))':
      'a smaller left side: the largest of positive numbers is at most their sum',
    'max(i in I, log(sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j]))) - min(i in I, sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j])) <= tanh(Delta/4)*(max(j in J, log(x[j]/y[j])) - min(j in J, log(x[j]/y[j])))':
      'a smaller left side: numbers, and exponentials, are larger than logarithms',
    'max(i in I, log(sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j]))) - min(i in I, exp(sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j]))) <= tanh(Delta/4)*(max(j in J, log(x[j]/y[j])) - min(j in J, log(x[j]/y[j])))':
      'a smaller left side: numbers, and exponentials, are larger than logarithms',
    'max(i in I, log(sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j]))) - min(i in I, log(sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j]))) <= tanh(Delta/4) + (max(j in J, log(x[j]/y[j])) - min(j in J, log(x[j]/y[j])))':
      'the multiple is at most once the number, and what is added is nonnegative',
    'max(i in I, log(sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j]))) - min(i in I, log(sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j]))) <= tanh(Delta/4)*(max(j in J, x[j]/y[j]) - min(j in J, log(x[j]/y[j])))':
      'a larger right side: numbers, and exponentials, are larger than logarithms',
    'max(i in I, log(sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j]))) - min(i in I, log(sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j]))) <= tanh(Delta/4)*(max(j in J, exp(x[j]/y[j])) - min(j in J, log(x[j]/y[j])))':
      'a larger right side: numbers, and exponentials, are larger than logarithms',
    'min(i in I, log(sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j]))) - min(i in I, log(sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j]))) <= tanh(Delta/4)*(max(j in J, log(x[j]/y[j])) - min(j in J, log(x[j]/y[j])))':
      'the left side is 0',
    'max(i in I, log(sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j]))) - max(i in I, log(sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j]))) <= tanh(Delta/4)*(max(j in J, log(x[j]/y[j])) - min(j in J, log(x[j]/y[j])))':
      'the left side is 0',
    'max(i in I, log(sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j]))) - min(i in I, log(sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j]))) <= Delta/4*(max(j in J, log(x[j]/y[j])) - min(j in J, log(x[j]/y[j])))':
      'a larger multiple of a nonnegative number, since Delta is nonnegative',
    'max(i in I, log(sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j]))) - min(i in I, log(sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j]))) <= exp(Delta/4)*(max(j in J, log(x[j]/y[j])) - min(j in J, log(x[j]/y[j])))':
      'a larger multiple of a nonnegative number, since Delta is nonnegative',
    'max(i in I, log(sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j]))) - min(i in I, log(sum(j in J, K[i,j]*x[j])/sum(j in J, K[i,j]*y[j]))) <= tanh(Delta*4)*(max(j in J, log(x[j]/y[j])) - min(j in J, log(x[j]/y[j])))':
      'a larger multiple of a nonnegative number, since Delta is nonnegative',
  },
};
