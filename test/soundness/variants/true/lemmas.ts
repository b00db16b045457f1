export const lemmas: Readonly<Record<string, Readonly<Record<string, string>>>> = {
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
    'forall(j in K, k in K, m in K, pair[plus[first[pair[plus[first[j],first[k]],plus2[second[k],second[k]]]],first[m]],plus2[second[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],second[m]]] == pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]],plus2[second[j],second[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]]])':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, pair[plus[first[pair[plus[first[j],first[k]],plus2[second[m],second[k]]]],first[m]],plus2[second[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],second[m]]] == pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]],plus2[second[j],second[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]]])':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[m]]]],first[m]],plus2[second[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],second[m]]] == pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]],plus2[second[j],second[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]]])':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[j]]]],first[m]],plus2[second[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],second[m]]] == pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]],plus2[second[j],second[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]]])':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],first[m]],plus2[second[pair[plus[first[k],first[k]],plus2[second[j],second[k]]]],second[m]]] == pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]],plus2[second[j],second[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]]])':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],first[m]],plus2[second[pair[plus[first[m],first[k]],plus2[second[j],second[k]]]],second[m]]] == pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]],plus2[second[j],second[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]]])':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],first[m]],plus2[second[pair[plus[first[j],first[m]],plus2[second[j],second[k]]]],second[m]]] == pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]],plus2[second[j],second[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]]])':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],first[m]],plus2[second[pair[plus[first[j],first[j]],plus2[second[j],second[k]]]],second[m]]] == pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]],plus2[second[j],second[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]]])':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],first[m]],plus2[second[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],second[m]]] == pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[m],second[m]]]]],plus2[second[j],second[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]]])':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],first[m]],plus2[second[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],second[m]]] == pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[j],second[m]]]]],plus2[second[j],second[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]]])':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],first[m]],plus2[second[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],second[m]]] == pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[j]]]]],plus2[second[j],second[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]]])':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],first[m]],plus2[second[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],second[m]]] == pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[k]]]]],plus2[second[j],second[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]]])':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],first[m]],plus2[second[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],second[m]]] == pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]],plus2[second[j],second[pair[plus[first[m],first[m]],plus2[second[k],second[m]]]]]])':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],first[m]],plus2[second[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],second[m]]] == pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]],plus2[second[j],second[pair[plus[first[j],first[m]],plus2[second[k],second[m]]]]]])':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],first[m]],plus2[second[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],second[m]]] == pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]],plus2[second[j],second[pair[plus[first[k],first[j]],plus2[second[k],second[m]]]]]])':
      'of a pair of which one part is taken, the other part does not matter',
    'forall(j in K, k in K, m in K, pair[plus[first[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],first[m]],plus2[second[pair[plus[first[j],first[k]],plus2[second[j],second[k]]]],second[m]]] == pair[plus[first[j],first[pair[plus[first[k],first[m]],plus2[second[k],second[m]]]]],plus2[second[j],second[pair[plus[first[k],first[k]],plus2[second[k],second[m]]]]]])':
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
    'forall(l in K, l != pair[zero,zero2], exists(m in K, Tre[l,m] == 1))':
      'every character is 1 at the neutral element',
    'forall(l in K, l != pair[zero,zero2], exists(m in K, Tre[l,m] < 1))':
      'a number of modulus one other than 1 has a real part below 1',
    'forall(l in K, l != pair[zero,zero2], exists(m in K, Tim[l,m] != 1))':
      'every character is 1, with imaginary part 0, at the neutral element',
    'forall(l in K, l != pair[zero,zero2], exists(m in K, Tre[l,m] != 2))':
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
  'derivative-unique/unique': {
    'forall(a in M, b in N, H[a,b] == H[a,b])': 'both sides are the same',
    'forall(a in M, b in N, J[a,b] == J[a,b])': 'both sides are the same',
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
  'exponential-at-least-linear/bound': {
    '-1 + t <= exp(t)': 'below 1 + t, or for t >= 0 above exp(-t): weaker than the statement',
    '1*t <= exp(t)': 'below 1 + t, or for t >= 0 above exp(-t): weaker than the statement',
  },
  'exponential-at-least-linear/second order': {
    'exp(-t) <= 1 - t + t*2/2': 'below 1 + t, or for t >= 0 above exp(-t): weaker than the statement',
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
  'discounted-equation/dual uniqueness': {
    'forall(s in S, f[s] == f[s])': 'both sides are the same',
    'forall(s in S, d[s] == d[s])': 'both sides are the same',
  },
  'discounted-equation/uniqueness': {
    'forall(s in S, y[s] == y[s])': 'both sides are the same',
    'forall(s in S, x[s] == x[s])': 'both sides are the same',
  },
  'gradient-unique/unique': {
    'forall(a in K, b in L, H[a,b] == H[a,b])': 'both sides are the same',
    'forall(a in K, b in L, G[a,b] == G[a,b])': 'both sides are the same',
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
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k < k, abs(a[k + 1] - A) <= eps_k)))':
      'from one member later: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k == k, abs(a[k + 1] - A) <= eps_k)))':
      'said of one member alone: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, a[k + 1] - A <= eps_k)))':
      'without abs: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, relu(a[k + 1] - A) <= eps_k)))':
      'relu is at most abs: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(a[k + 1 + 1] - A) <= eps_k)))':
      'a shift does not change the limit',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(a[from_k + 1] - A) <= eps_k)))':
      'said of one member alone: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(a[k + 2] - A) <= eps_k)))':
      'a shift does not change the limit',
  },
  'limit-of-shifted-sequence/earlier': {
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k + 1 <= k, abs(a[k] - A) <= eps_k)))':
      'from one member later: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k < k, abs(a[k] - A) <= eps_k)))':
      'from one member later: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k == k, abs(a[k] - A) <= eps_k)))':
      'said of one member alone: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, a[k] - A <= eps_k)))':
      'without abs: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, relu(a[k] - A) <= eps_k)))':
      'relu is at most abs: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(a[k + 1] - A) <= eps_k)))':
      'a shift does not change the limit',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(a[from_k] - A) <= eps_k)))':
      'said of one member alone: weaker than the statement',
  },
  'squeeze-theorem/between': {
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, a[k] - A <= eps_k)))':
      'without abs: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= first, abs(a[k] - A) <= eps_k)))':
      'from a start beyond first nothing is said',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k + 1 <= k, abs(a[k] - A) <= eps_k)))':
      'from one member later: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k < k, abs(a[k] - A) <= eps_k)))':
      'from one member later: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k == k, abs(a[k] - A) <= eps_k)))':
      'said of one member alone: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, relu(a[k] - A) <= eps_k)))':
      'relu is at most abs: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(l[k] - A) <= eps_k)))':
      'a hypothesis',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(u[k] - A) <= eps_k)))':
      'a hypothesis',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(a[k + 1] - A) <= eps_k)))':
      'a shift does not change the limit',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(a[from_k] - A) <= eps_k)))':
      'said of one member alone: weaker than the statement',
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
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k == k, abs(a[k] - A) <= eps_k)))':
      'said of one member alone: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, a[k] - A <= eps_k)))':
      'without abs: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, relu(a[k] - A) <= eps_k)))':
      'relu is at most abs: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(a[k + 1] - A) <= eps_k)))':
      'a shift does not change the limit',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(a[from_k] - A) <= eps_k)))':
      'said of one member alone: weaker than the statement',
  },
  'limits-are-linear/combination': {
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(c*a[k] + d*b[k] - (c*A + d*B)) < eps_k)))':
      'nearer than half the tolerance in the end: the same',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k + 1 <= k, abs(c*a[k] + d*b[k] - (c*A + d*B)) <= eps_k)))':
      'from one member later: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k < k, abs(c*a[k] + d*b[k] - (c*A + d*B)) <= eps_k)))':
      'from one member later: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k == k, abs(c*a[k] + d*b[k] - (c*A + d*B)) <= eps_k)))':
      'said of one member alone: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, c*a[k] + d*b[k] - (c*A + d*B) <= eps_k)))':
      'without abs: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, relu(c*a[k] + d*b[k] - (c*A + d*B)) <= eps_k)))':
      'relu is at most abs: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(c*a[k + 1] + d*b[k] - (c*A + d*B)) <= eps_k)))':
      'a shift does not change the limit',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(c*a[k] + d*b[k + 1] - (c*A + d*B)) <= eps_k)))':
      'a shift does not change the limit',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(c*a[from_k] + d*b[k] - (c*A + d*B)) <= eps_k)))':
      'where both sequences are near for good, that member is near too',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(c*a[k] + d*b[from_k] - (c*A + d*B)) <= eps_k)))':
      'where both sequences are near for good, that member is near too',
  },
  'limit-of-product/product': {
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(a[k]*b[k] - A*B) < eps_k)))':
      'nearer than half the tolerance in the end: the same',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k + 1 <= k, abs(a[k]*b[k] - A*B) <= eps_k)))':
      'from one member later: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k < k, abs(a[k]*b[k] - A*B) <= eps_k)))':
      'from one member later: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k == k, abs(a[k]*b[k] - A*B) <= eps_k)))':
      'said of one member alone: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, a[k]*b[k] - A*B <= eps_k)))':
      'without abs: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, relu(a[k]*b[k] - A*B) <= eps_k)))':
      'relu is at most abs: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(a[k + 1]*b[k] - A*B) <= eps_k)))':
      'a shift does not change the limit',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(a[k]*b[k + 1] - A*B) <= eps_k)))':
      'a shift does not change the limit',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(a[from_k]*b[k] - A*B) <= eps_k)))':
      'where both sequences are near for good, that member is near too',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(a[k]*b[from_k] - A*B) <= eps_k)))':
      'where both sequences are near for good, that member is near too',
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
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k == k, abs(a[k]*b[k] - 0) <= eps_k)))':
      'said of one member alone: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, a[k]*b[k] - 0 <= eps_k)))':
      'without abs: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, relu(a[k]*b[k] - 0) <= eps_k)))':
      'relu is at most abs: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(a[k + 1]*b[k] - 0) <= eps_k)))':
      'a shift does not change the limit',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(a[from_k]*b[k] - 0) <= eps_k)))':
      'that member is near 0, and b is bounded',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(a[k]*b[k + 1] - 0) <= eps_k)))':
      'b is bounded there, too',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(a[k]*b[from_k] - 0) <= eps_k)))':
      'b is bounded there, too',
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
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n < n, abs(1/(n + 1) - 0) <= eps_n)))':
      'from one member later: weaker than the statement',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n + 1 <= n, abs(1/(n + 1) - 0) <= eps_n)))':
      'from one member later: weaker than the statement',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(1/(n + 1 + 1) - 0) <= eps_n)))':
      'a shift does not change the limit',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(1/(from_n + 1) - 0) <= eps_n)))':
      'said of one member alone: weaker than the statement',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(1/(n + 2) - 0) <= eps_n)))':
      'a shift does not change the limit',
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
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n < n, abs(1/sqrt(n + 1) - 0) <= eps_n)))':
      'from one member later: weaker than the statement',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n == n, abs(1/sqrt(n + 1) - 0) <= eps_n)))':
      'said of one member alone: weaker than the statement',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n + 1 <= n, abs(1/sqrt(n + 1) - 0) <= eps_n)))':
      'from one member later: weaker than the statement',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n + 1, abs(1/sqrt(n + 1) - 0) <= eps_n)))':
      'another start: the same',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(1/(n + 1) - 0) <= eps_n)))':
      '1/(n + 1) tends to 0, too',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(1/abs(n + 1) - 0) <= eps_n)))':
      '1/(n + 1) tends to 0, too',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(1/sqrt(n + 1 + 1) - 0) <= eps_n)))':
      'a shift does not change the limit',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(1/sqrt(from_n + 1) - 0) <= eps_n)))':
      'said of one member alone: weaker than the statement',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(1/sqrt(n + 2) - 0) <= eps_n)))':
      'a shift does not change the limit',
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
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n < n, abs(r^n - 0) <= eps_n)))':
      'from one member later: weaker than the statement',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n + 1 <= n, abs(r^n - 0) <= eps_n)))':
      'from one member later: weaker than the statement',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(r^(n + 1) - 0) <= eps_n)))':
      'a shift does not change the limit',
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
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n < n, abs(exp((-c)*n) - 0) <= eps_n)))':
      'from one member later: weaker than the statement',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n + 1 <= n, abs(exp((-c)*n) - 0) <= eps_n)))':
      'from one member later: weaker than the statement',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n == n, abs(exp((-c)*n) - 0) <= eps_n)))':
      'said of one member alone: weaker than the statement',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n + 1, abs(exp((-c)*n) - 0) <= eps_n)))':
      'another start: the same',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(exp((-c)*(n + 1)) - 0) <= eps_n)))':
      'a shift does not change the limit',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(exp((-c)*from_n) - 0) <= eps_n)))':
      'said of one member alone: weaker than the statement',
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
    'exists(top in R[S], forall(s in S, forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n < n, abs(u[n,s] - top[s]) <= eps_n)))) and forall(n in nat, s in S, u[n,s] <= top[s]))':
      'from one member later: weaker than the statement',
    'exists(top in R[S], forall(s in S, forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n == n, abs(u[n,s] - top[s]) <= eps_n)))) and forall(n in nat, s in S, u[n,s] <= top[s]))':
      'said of one member alone: weaker than the statement',
    'exists(top in R[S], forall(s in S, forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(u[n,s] - top[s]) < eps_n)))) and forall(n in nat, s in S, u[n,s] <= top[s]))':
      'nearer than half the tolerance in the end: the same',
    'exists(top in R[S], forall(s in S, forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(u[n + 1,s] - top[s]) <= eps_n)))) and forall(n in nat, s in S, u[n,s] <= top[s]))':
      'a shift does not change the limit',
    'exists(top in R[S], forall(s in S, forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(u[from_n,s] - top[s]) <= eps_n)))) and forall(n in nat, s in S, u[n,s] <= top[s]))':
      'said of one member alone: weaker than the statement',
    'exists(top in R[S], forall(s in S, forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(u[n,s] - top[s]) <= eps_n)))) and forall(n in nat, s in S, u[n + 1,s] <= top[s]))':
      'said of fewer members: weaker than the statement',
    'exists(top in R[S], forall(s in S, forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(u[n,s] - top[s]) <= eps_n)))) and forall(n in nat, s in S, u[n,s] <= bound[s]))':
      'the limit as in the statement, and a hypothesis',
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
    'exists(low in R[S], forall(s in S, forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n < n, abs(u[n,s] - low[s]) <= eps_n)))) and forall(n in nat, s in S, low[s] <= u[n,s]))':
      'from one member later: weaker than the statement',
    'exists(low in R[S], forall(s in S, forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n == n, abs(u[n,s] - low[s]) <= eps_n)))) and forall(n in nat, s in S, low[s] <= u[n,s]))':
      'said of one member alone: weaker than the statement',
    'exists(low in R[S], forall(s in S, forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(u[n,s] - low[s]) < eps_n)))) and forall(n in nat, s in S, low[s] <= u[n,s]))':
      'nearer than half the tolerance in the end: the same',
    'exists(low in R[S], forall(s in S, forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(u[n + 1,s] - low[s]) <= eps_n)))) and forall(n in nat, s in S, low[s] <= u[n,s]))':
      'a shift does not change the limit',
    'exists(low in R[S], forall(s in S, forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(u[from_n,s] - low[s]) <= eps_n)))) and forall(n in nat, s in S, low[s] <= u[n,s]))':
      'said of one member alone: weaker than the statement',
    'exists(low in R[S], forall(s in S, forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(u[n,s] - low[s]) <= eps_n)))) and forall(n in nat, s in S, low[s] <= u[n + 1,s]))':
      'said of fewer members: weaker than the statement',
    'exists(low in R[S], forall(s in S, forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(u[n,s] - low[s]) <= eps_n)))) and forall(n in nat, s in S, bound[s] <= u[n,s]))':
      'the limit as in the statement, and a hypothesis',
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
  'breakpoints-of-a-layer/next breakpoint': {
    'exists(q in R, (p < q) and forall(i in nat, i + 1 < n, p < t[i], q <= t[i]))':
      'weaker: fewer breakpoints are spoken of',
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
    'exists(B in R[I, I], (f(A) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'weaker: a number is the same as itself',
    'exists(B in R[I, I], (f(B) == f(B)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'weaker: a number is the same as itself',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(A) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'weaker: a number is the same as itself',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(B)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'weaker: a number is the same as itself',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) < 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) > 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, delta(i, k) != 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, 1 == 0, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, k != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != i, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i == k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] < A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] > A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] != A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (B[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[k,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[i,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,u] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,k] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i] + delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == -(A[i,i]*delta(u, i))) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == B[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[u,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[k,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,u]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,k]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*1) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(k, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(i, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, u)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, k)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] < A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] > A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] != A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (B[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[u,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[k,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,k] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,i] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i] + delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == -(A[i,i]*delta(u, i)))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == B[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[u,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[k,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,u]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,k]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*1)), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(k, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(i, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, u))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, k))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'B can be made diagonal, by the same step for each index in turn',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (A[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'the step leaves rows and columns that are zero beside the diagonal as they are',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == A[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'the step leaves rows and columns that are zero beside the diagonal as they are',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (A[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'the step leaves rows and columns that are zero beside the diagonal as they are',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == A[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'the step leaves rows and columns that are zero beside the diagonal as they are',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[u,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'where the delta is not 0 the two indices are the same',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,u]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'where the delta is not 0 the two indices are the same',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[u,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'where the delta is not 0 the two indices are the same',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,u]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'where the delta is not 0 the two indices are the same',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[u,k]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'where the delta is not 0 the two indices are the same',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,u]*delta(u, k)) and (B[k,u] == B[k,k]*delta(u, k))))':
      'where the delta is not 0 the two indices are the same',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[u,k]*delta(u, k))))':
      'where the delta is not 0 the two indices are the same',
    'exists(B in R[I, I], (f(B) == f(A)) and (g(B) == g(A)) and forall(i in I, i != k, forall(u in I, (A[u,i] == A[i,i]*delta(u, i)) and (A[i,u] == A[i,i]*delta(u, i))), forall(u in I, (B[u,i] == B[i,i]*delta(u, i)) and (B[i,u] == B[i,i]*delta(u, i)))) and forall(u in I, (B[u,k] == B[k,k]*delta(u, k)) and (B[k,u] == B[k,u]*delta(u, k))))':
      'where the delta is not 0 the two indices are the same',
  },
  'multiplicative-functions-of-matrices/everywhere': {
    'g(A) == g(A)': 'both sides are the same',
    'f(A) == f(A)': 'both sides are the same',
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
  'orthonormal-vectors/one more': {
    'exists(c in R[K], (max(h in K, c[h]^2) == 1) and forall(l in nat, l + 1 <= k, sum(h in K, c[h]*q[l,h]) == 0))':
      'a vector that is not 0 can be scaled so that its largest entry is 1 or -1, and stays orthogonal',
    'exists(c in R[K], (sum(h in K, c[h]^2) == 1) and forall(l in nat, l + 1 < k, sum(h in K, c[h]*q[l,h]) == 0))':
      'weaker: fewer vectors are spoken of',
    'exists(c in R[K], (sum(h in K, c[h]^2) == 1) and forall(l in nat, l + 1 == k, sum(h in K, c[h]*q[l,h]) == 0))':
      'weaker: one vector is spoken of',
    'exists(c in R[K], (sum(h in K, c[h]^2) == 1) and forall(l in nat, l + 1 + 1 <= k, sum(h in K, c[h]*q[l,h]) == 0))':
      'weaker: fewer vectors are spoken of',
    'exists(c in R[K], (sum(h in K, c[h]^2) == 1) and forall(l in nat, k + 1 <= k, sum(h in K, c[h]*q[l,h]) == 0))':
      'weaker: no vector is spoken of',
    'exists(c in R[K], (sum(h in K, c[h]^2) == 1) and forall(l in nat, l + 2 <= k, sum(h in K, c[h]*q[l,h]) == 0))':
      'weaker: fewer vectors are spoken of',
    'exists(c in R[K], (sum(h in K, c[h]^2) == 1) and forall(l in nat, l + 1 <= l, sum(h in K, c[h]*q[l,h]) == 0))':
      'weaker: no vector is spoken of',
    'exists(c in R[K], (sum(h in K, c[h]^2) == 1) and forall(l in nat, l + 1 <= k, sum(h in K, -(c[h]*q[l,h])) == 0))':
      'a sum is 0 if and only if its negative is',
    'exists(c in R[K], (sum(h in K, c[h]^2) == 1) and forall(l in nat, l + 1 <= k, sum(h in K, c[h]*q[l + 1,h]) == 0))':
      'the statement for the k vectors after the first one',
  },
  'orthonormal-vectors/Gram and Schmidt': {
    'forall(j in nat, j < card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: fewer numbers of vectors are spoken of',
    'forall(j in nat, j == card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: fewer numbers of vectors are spoken of',
    'forall(j in nat, j + 1 <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: fewer numbers of vectors are spoken of',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'rows of B from j on are free, and with zeros there the products are those of delta',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'rows of B from j on are free, and with zeros there the products are those of delta',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 < j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: fewer products are spoken of',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 == j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: fewer products are spoken of',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 >= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'rows of B from j on are free, and with zeros there the products are those of delta',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, -p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'rows of B from j on are free, and with zeros there the products are those of delta',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p - 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'rows of B from j on are free, and with zeros there the products are those of delta',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p*1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'rows of B from j on are free, and with zeros there the products are those of delta',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: fewer products are spoken of',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, q + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'rows of B from j on are free, and with zeros there the products are those of delta',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, j + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: of no products anything is said',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 2 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: fewer products are spoken of',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j + 1, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'rows of B from j on are free, and with zeros there the products are those of delta',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= p, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: of no products anything is said',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= q, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: fewer products are spoken of',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 < j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: fewer products are spoken of',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 == j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: fewer products are spoken of',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 >= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'rows of B from j on are free, and with zeros there the products are those of delta',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, -q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'rows of B from j on are free, and with zeros there the products are those of delta',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q - 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'rows of B from j on are free, and with zeros there the products are those of delta',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q*1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'rows of B from j on are free, and with zeros there the products are those of delta',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: fewer products are spoken of',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, j + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: of no products anything is said',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, p + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'rows of B from j on are free, and with zeros there the products are those of delta',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 2 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: fewer products are spoken of',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j + 1, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'rows of B from j on are free, and with zeros there the products are those of delta',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= p, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: fewer products are spoken of',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= q, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: of no products anything is said',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 < j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: fewer vectors are expanded',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 == j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: fewer vectors are expanded',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: fewer vectors are expanded',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, j + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: no vector is expanded',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 2 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: fewer vectors are expanded',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= l, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: no vector is expanded',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'the statement: l is below p, and p below j, so that l is below j',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'rows of T from j on are free, and can be zeros',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 < j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: fewer entries of T are spoken of',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 == j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: of no entry of T anything is said',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 >= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: of no entry of T anything is said',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, -l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'only l below p and p below j matter, which are among those of the statement',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l - 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'the statement: l is below p, and p below j, so that l is below j',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l*1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'the statement: l is below p, and p below j, so that l is below j',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: fewer entries of T are spoken of',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, p + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'the statement: l is below p, and p below j, so that l is below j',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, j + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: of no entry of T anything is said',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 2 <= j, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: fewer entries of T are spoken of',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j + 1, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'the statement: l is below p, and p below j, so that l is below j',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= l, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: of no entry of T anything is said',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= p, p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'the statement: l is below p, and p below j, so that l is below j',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 < j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: fewer entries of T are spoken of',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 == j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: fewer entries of T are spoken of',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 >= j, l + 1 <= p, T[p,l] == 0))))':
      'rows of T from j on are free, and can be zeros',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, -p + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'rows of T from j on are free, and can be zeros',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p - 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'rows of T from j on are free, and can be zeros',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p*1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'rows of T from j on are free, and can be zeros',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: fewer entries of T are spoken of',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, j + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: of no entry of T anything is said',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, l + 1 <= j, l + 1 <= p, T[p,l] == 0))))':
      'rows of T from j on are free, and can be zeros',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 2 <= j, l + 1 <= p, T[p,l] == 0))))':
      'weaker: fewer entries of T are spoken of',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j + 1, l + 1 <= p, T[p,l] == 0))))':
      'rows of T from j on are free, and can be zeros',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= l, l + 1 <= p, T[p,l] == 0))))':
      'weaker: of no entry of T anything is said',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= p, l + 1 <= p, T[p,l] == 0))))':
      'weaker: of no entry of T anything is said',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 < p, T[p,l] == 0))))':
      'weaker: fewer entries of T are spoken of',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 == p, T[p,l] == 0))))':
      'weaker: fewer entries of T are spoken of',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 + 1 <= p, T[p,l] == 0))))':
      'weaker: fewer entries of T are spoken of',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, p + 1 <= p, T[p,l] == 0))))':
      'weaker: of no entry of T anything is said',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, j + 1 <= p, T[p,l] == 0))))':
      'weaker: of no entry of T anything is said',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 2 <= p, T[p,l] == 0))))':
      'weaker: fewer entries of T are spoken of',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= l, T[p,l] == 0))))':
      'weaker: of no entry of T anything is said',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p + 1,l] == 0))))':
      'rows of T from j on are free, and can be zeros; the others are among those of the statement',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[j,l] == 0))))':
      'row j of T is free, and can be zeros',
    'forall(j in nat, j <= card(K), exists(B in R[nat, K], T in R[nat, nat], forall(p in nat, q in nat, p + 1 <= j, q + 1 <= j, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and (forall(l in nat, h in K, l + 1 <= j, u[l,h] == sum(p in range(j), T[p,l]*B[p,h])) and forall(l in nat, p in nat, l + 1 <= j, p + 1 <= j, l + 1 <= p, T[p,j] == 0))))':
      'column j of T is free, and can be zeros',
  },
  'orthonormal-vectors/columns of a matrix': {
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, q + 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 < m + d, q + 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'weaker: fewer products are spoken of',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 == m + d, q + 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'weaker: fewer products are spoken of',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 >= m + d, q + 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, -p + 1 <= m + d, q + 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p - 1 <= m + d, q + 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p*1 <= m + d, q + 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 + 1 <= m + d, q + 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'weaker: fewer products are spoken of',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, q + 1 <= m + d, q + 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, m + 1 <= m + d, q + 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 2 <= m + d, q + 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'weaker: fewer products are spoken of',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= -m + d, q + 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'weaker: fewer products are spoken of',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m - d, q + 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'weaker: fewer products are spoken of',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m*d, q + 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m + 1 + d, q + 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= d + d, q + 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= p + d, q + 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m + (d + 1), q + 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m + p, q + 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m + q, q + 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m + d, q + 1 < m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'weaker: fewer products are spoken of',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m + d, q + 1 == m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'weaker: fewer products are spoken of',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m + d, q + 1 >= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m + d, -q + 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m + d, q - 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m + d, q*1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m + d, q + 1 + 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'weaker: fewer products are spoken of',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m + d, m + 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m + d, d + 1 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m + d, q + 2 <= m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'weaker: fewer products are spoken of',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m + d, q + 1 <= -m + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'weaker: fewer products are spoken of',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m + d, q + 1 <= m - d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'weaker: fewer products are spoken of',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m + d, q + 1 <= m*d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m + d, q + 1 <= m + 1 + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m + d, q + 1 <= d + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m + d, q + 1 <= p + d, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m + d, q + 1 <= m + (d + 1), sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m + d, q + 1 <= m + p, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
    'exists(B in R[nat, K], x in R[nat, A], forall(p in nat, q in nat, p + 1 <= m + d, q + 1 <= m + q, sum(o in K, B[p,o]*B[q,o]) == delta(p, q)) and forall(i in A, h in K, U[h,i] == sum(p in range(m), x[p,i]*B[p,h])))':
      'rows of B from m + d on are free, and with zeros there the products are those of delta',
  },
  'path-to-a-factorised-minimum/path': {
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'a path that rests before 0 and after 1 is Lipschitz continuous at all times, both ways',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'a path that rests before 0 and after 1 is Lipschitz continuous at all times, both ways',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'a path that rests before 0 and after 1 is Lipschitz continuous at all times, both ways',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 >= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'a path that rests before 0 and after 1 is Lipschitz continuous at all times, both ways',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= t, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'a path that rests before 0 and after 1 is Lipschitz continuous at all times, both ways',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= lam, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'a path that rests before 0 and after 1 is Lipschitz continuous at all times, both ways',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s >= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'a path that rests before 0 and after 1 is Lipschitz continuous at all times, both ways',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, t <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'a path that rests before 0 and after 1 is Lipschitz continuous at all times, both ways',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, lam <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'a path that rests before 0 and after 1 is Lipschitz continuous at all times, both ways',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= lam, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'a path that rests before 0 and after 1 is Lipschitz continuous at all times, both ways',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= L, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'a path that rests before 0 and after 1 is Lipschitz continuous at all times, both ways',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t >= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'a path that rests before 0 and after 1 is Lipschitz continuous at all times, both ways',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, lam <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'a path that rests before 0 and after 1 is Lipschitz continuous at all times, both ways',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, L <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'a path that rests before 0 and after 1 is Lipschitz continuous at all times, both ways',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 2, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'a path that rests before 0 and after 1 is Lipschitz continuous at all times, both ways',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 < s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: fewer times are spoken of',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 == s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: fewer times are spoken of',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s < t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: fewer times are spoken of',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t < 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: fewer times are spoken of',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t == 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: fewer times are spoken of',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 1 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'the two times are the same, and so are the two points',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s == t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'the two times are the same, and so are the two points',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, max(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: the largest of the summands is at most their sum, and there are columns',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, -sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: a sum of absolute values counts negatively on the left',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) - sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: a sum of absolute values counts negatively on the left',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, max(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: the largest of the absolute values is at most their sum',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, UP(s)[k,i] - UP(t)[k,i]) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: a number is at most its absolute value',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, VP(s)[k,j] - VP(t)[k,j])) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: a number is at most its absolute value',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, relu(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: relu is at most the absolute value',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, relu(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: relu is at most the absolute value',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(t)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: a sum of absolute values less on the left',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(t)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: a sum of absolute values less on the left',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L + abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'the path stays within bounds for times between 0 and 1',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(-s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: for times that are not negative the difference is at most the sum',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s + t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: for times that are not negative the difference is at most the sum',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'a path may rest before 0, and the values do not rise then, either',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 >= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'a path may rest before 0, and the values do not rise then, either',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= t, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'a path may rest before 0, and the values do not rise then, either',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= lam, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'a path may rest before 0, and the values do not rise then, either',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 < s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: fewer times are spoken of',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 == s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: fewer times are spoken of',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s < t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: fewer times are spoken of',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t < 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: fewer times are spoken of',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t == 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: fewer times are spoken of',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 1 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'the two times are the same, and so are the two values',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s == t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'the two times are the same, and so are the two values',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) - lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: squares count negatively on the left',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(-sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: squares count negatively on the left',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) - sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: squares count negatively on the left',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/3*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: a smaller multiple of squares on the left',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(max(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: the largest of the summands is at most their sum, and there are columns',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + max(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: the largest of the summands is at most their sum, and there are columns',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, max(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: the largest of the squares is at most their sum',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam*2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: a larger multiple of squares on the right',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) - lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: squares count negatively on the left',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(-sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: squares count negatively on the left',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) - sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: squares count negatively on the left',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/3*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: a smaller multiple of squares on the left',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(max(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: the largest of the summands is at most their sum, and there are columns',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + max(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: the largest of the summands is at most their sum, and there are columns',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, max(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: the largest of the squares is at most their sum',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, -(U1[h,i]*V1[h,j])))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'the statement for -U1',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam*2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'weaker: a larger multiple of squares on the right',
  },
  'breakpoints-of-a-layer/layer': {
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'whether a point is inside does not depend on which end is named first',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x >= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'whether a point is inside does not depend on which end is named first',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, y <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'whether a point is inside does not depend on which end is named first',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= x, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'whether a point is inside does not depend on which end is named first',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x < y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: of an interval of one point there is nothing to say',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x == y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'nothing is inside of one point',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: more points are assumed to be outside',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, -i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker where m > 0, since all points are assumed to be outside then; m = 0 only if n = 0, where nothing is concluded',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i - 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: more points are assumed to be outside',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i*1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: more points are assumed to be outside',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m + 1, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: more points are assumed to be outside',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, w + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'if n > 0 then w + 1 <= m, so that all points are assumed to be outside; if n = 0 nothing is concluded',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= n, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'the points t may come first in r',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) < 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: more is assumed',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) == 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: more is assumed',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, r[i] - x + (y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'where m > 0 the ends are the same, and nothing is inside; m = 0 only if n = 0, where nothing is concluded',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (t[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'the points t may come first in r: then what is concluded is assumed',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - t[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'the points t may come first in r: then what is concluded is assumed',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i + 1] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'true of points r that rise, with r[m] not below the last: next to a point inside the product is positive',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i + 1]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'true of points r that fall, with r[m] not above the last: next to a point inside the product is positive',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 < n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: fewer points are spoken of',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 == n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: fewer points are spoken of',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: fewer points are spoken of',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 2 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: fewer points are spoken of',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, n + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'no point is spoken of',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (r[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'the points t may come first in r: then what is concluded is assumed',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - r[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'the points t may come first in r: then what is concluded is assumed',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - y)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'the negative of a square',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(x - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'the negative of a square',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 1))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: a larger bound',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 < w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: fewer functions are spoken of',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 == w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: fewer functions are spoken of',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: fewer functions are spoken of',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 2 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: fewer functions are spoken of',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, w + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'no function is spoken of',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= l, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'no function is spoken of',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x < z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: fewer points z are spoken of',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x == z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: fewer points z are spoken of',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z < y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: fewer points z are spoken of',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z == y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: fewer points z are spoken of',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, y <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'z is one of the ends, where the two sides are the same',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= x, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'z is one of the ends, where the two sides are the same',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: more is assumed',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i - 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: more is assumed',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i*1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: more is assumed',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m + 1, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: more is assumed',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) < 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: more is assumed',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) == 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker: more is assumed',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, -i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'weaker where m > 0, since all points are assumed to be outside then; m = 0 only if w = 0, where no function is spoken of',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, n + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'if w > 0 then n + 1 <= m, so that all points are assumed to be outside; if w = 0 no function is spoken of',
    'exists(m in nat, r in R[nat], ((m + 1 == (w + 1)*(n + 1)) and forall(x in R, y in R, x <= y, forall(i in nat, i + 1 <= m, (r[i] - x)*(y - r[i]) <= 0), forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0))) and forall(l in nat, x in R, z in R, y in R, l + 1 <= w, x <= z, z <= y, forall(i in nat, i + 1 <= m, r[i] - x + (y - r[i]) <= 0), (y - x)*relu(f(l, z)) == (y - z)*relu(f(l, x)) + (z - x)*relu(f(l, y))))':
      'where m > 0 the ends are the same, and so are the two sides; m = 0 only if w = 0, where no function is spoken of',
  },
  'stein-identity/moments': {
    'forall(m in nat, 2*m < N, E(w in Omega, Z[w]^(2*m)) == prod(i in range(m), 2*i + 1)) and forall(m in nat, 2*m + 1 <= N, E(w in Omega, Z[w]^(2*m + 1)) == 0)':
      'weaker: fewer m are spoken of',
    'forall(m in nat, 2*m == N, E(w in Omega, Z[w]^(2*m)) == prod(i in range(m), 2*i + 1)) and forall(m in nat, 2*m + 1 <= N, E(w in Omega, Z[w]^(2*m + 1)) == 0)':
      'weaker: fewer m are spoken of',
    'forall(m in nat, 3*m <= N, E(w in Omega, Z[w]^(2*m)) == prod(i in range(m), 2*i + 1)) and forall(m in nat, 2*m + 1 <= N, E(w in Omega, Z[w]^(2*m + 1)) == 0)':
      'weaker: 2*m is at most N for these m',
    'forall(m in nat, 2*(m + 1) <= N, E(w in Omega, Z[w]^(2*m)) == prod(i in range(m), 2*i + 1)) and forall(m in nat, 2*m + 1 <= N, E(w in Omega, Z[w]^(2*m + 1)) == 0)':
      'weaker: 2*m is at most N for these m',
    'forall(m in nat, 2*m <= m, E(w in Omega, Z[w]^(2*m)) == prod(i in range(m), 2*i + 1)) and forall(m in nat, 2*m + 1 <= N, E(w in Omega, Z[w]^(2*m + 1)) == 0)':
      '0 is the only such m, and E 1 is 1',
    'forall(m in nat, 2*m <= N, E(w in Omega, Z[w]^(2*m)) == prod(i in range(m), 2*i + 1)) and forall(m in nat, 2*m + 1 < N, E(w in Omega, Z[w]^(2*m + 1)) == 0)':
      'weaker: fewer m are spoken of',
    'forall(m in nat, 2*m <= N, E(w in Omega, Z[w]^(2*m)) == prod(i in range(m), 2*i + 1)) and forall(m in nat, 2*m + 1 == N, E(w in Omega, Z[w]^(2*m + 1)) == 0)':
      'weaker: fewer m are spoken of',
    'forall(m in nat, 2*m <= N, E(w in Omega, Z[w]^(2*m)) == prod(i in range(m), 2*i + 1)) and forall(m in nat, 3*m + 1 <= N, E(w in Omega, Z[w]^(2*m + 1)) == 0)':
      'weaker: 2*m + 1 is at most N for these m',
    'forall(m in nat, 2*m <= N, E(w in Omega, Z[w]^(2*m)) == prod(i in range(m), 2*i + 1)) and forall(m in nat, 2*(m + 1) + 1 <= N, E(w in Omega, Z[w]^(2*m + 1)) == 0)':
      'weaker: 2*m + 1 is at most N for these m',
    'forall(m in nat, 2*m <= N, E(w in Omega, Z[w]^(2*m)) == prod(i in range(m), 2*i + 1)) and forall(m in nat, 2*N + 1 <= N, E(w in Omega, Z[w]^(2*m + 1)) == 0)':
      'weaker: nothing satisfies the second condition',
    'forall(m in nat, 2*m <= N, E(w in Omega, Z[w]^(2*m)) == prod(i in range(m), 2*i + 1)) and forall(m in nat, 2*m + 2 <= N, E(w in Omega, Z[w]^(2*m + 1)) == 0)':
      'weaker: 2*m + 1 is at most N for these m',
    'forall(m in nat, 2*m <= N, E(w in Omega, Z[w]^(2*m)) == prod(i in range(m), 2*i + 1)) and forall(m in nat, 2*m + 1 <= m, E(w in Omega, Z[w]^(2*m + 1)) == 0)':
      'weaker: nothing satisfies the second condition',
    'forall(m in nat, 2*m <= N, E(w in Omega, Z[w]^(2*m)) == prod(i in range(m), 2*i + 1)) and forall(m in nat, 2*m + 1 <= N, E(w in Omega, Z[w]*(2*m + 1)) == 0)':
      'a multiple of the mean, which is 0',
  },
  'stein-identity/powers': {
    'forall(j in nat, j + 2 < N, E(w in Omega, Z[w]*(mu + s*Z[w])^(j + 1)) == s*(j + 1)*E(w in Omega, (mu + s*Z[w])^j)) and forall(j in nat, i in nat, i + j + 3 <= N, E(w in Omega, Z[w]^(i + 2)*(mu + s*Z[w])^(j + 1)) == (i + 1)*E(w in Omega, Z[w]^i*(mu + s*Z[w])^(j + 1)) + s*(j + 1)*E(w in Omega, Z[w]^(i + 1)*(mu + s*Z[w])^j))':
      'weaker: fewer powers are spoken of',
    'forall(j in nat, j + 2 == N, E(w in Omega, Z[w]*(mu + s*Z[w])^(j + 1)) == s*(j + 1)*E(w in Omega, (mu + s*Z[w])^j)) and forall(j in nat, i in nat, i + j + 3 <= N, E(w in Omega, Z[w]^(i + 2)*(mu + s*Z[w])^(j + 1)) == (i + 1)*E(w in Omega, Z[w]^i*(mu + s*Z[w])^(j + 1)) + s*(j + 1)*E(w in Omega, Z[w]^(i + 1)*(mu + s*Z[w])^j))':
      'weaker: fewer powers are spoken of',
    'forall(j in nat, j + 1 + 2 <= N, E(w in Omega, Z[w]*(mu + s*Z[w])^(j + 1)) == s*(j + 1)*E(w in Omega, (mu + s*Z[w])^j)) and forall(j in nat, i in nat, i + j + 3 <= N, E(w in Omega, Z[w]^(i + 2)*(mu + s*Z[w])^(j + 1)) == (i + 1)*E(w in Omega, Z[w]^i*(mu + s*Z[w])^(j + 1)) + s*(j + 1)*E(w in Omega, Z[w]^(i + 1)*(mu + s*Z[w])^j))':
      'weaker: fewer powers are spoken of',
    'forall(j in nat, N + 2 <= N, E(w in Omega, Z[w]*(mu + s*Z[w])^(j + 1)) == s*(j + 1)*E(w in Omega, (mu + s*Z[w])^j)) and forall(j in nat, i in nat, i + j + 3 <= N, E(w in Omega, Z[w]^(i + 2)*(mu + s*Z[w])^(j + 1)) == (i + 1)*E(w in Omega, Z[w]^i*(mu + s*Z[w])^(j + 1)) + s*(j + 1)*E(w in Omega, Z[w]^(i + 1)*(mu + s*Z[w])^j))':
      'weaker: nothing satisfies the first condition',
    'forall(j in nat, j + 3 <= N, E(w in Omega, Z[w]*(mu + s*Z[w])^(j + 1)) == s*(j + 1)*E(w in Omega, (mu + s*Z[w])^j)) and forall(j in nat, i in nat, i + j + 3 <= N, E(w in Omega, Z[w]^(i + 2)*(mu + s*Z[w])^(j + 1)) == (i + 1)*E(w in Omega, Z[w]^i*(mu + s*Z[w])^(j + 1)) + s*(j + 1)*E(w in Omega, Z[w]^(i + 1)*(mu + s*Z[w])^j))':
      'weaker: fewer powers are spoken of',
    'forall(j in nat, j + 2 <= j, E(w in Omega, Z[w]*(mu + s*Z[w])^(j + 1)) == s*(j + 1)*E(w in Omega, (mu + s*Z[w])^j)) and forall(j in nat, i in nat, i + j + 3 <= N, E(w in Omega, Z[w]^(i + 2)*(mu + s*Z[w])^(j + 1)) == (i + 1)*E(w in Omega, Z[w]^i*(mu + s*Z[w])^(j + 1)) + s*(j + 1)*E(w in Omega, Z[w]^(i + 1)*(mu + s*Z[w])^j))':
      'weaker: nothing satisfies the first condition',
    'forall(j in nat, j + 2 <= N, E(w in Omega, Z[w]*(mu + s*Z[w])^(j + 1)) == s*(j + 1)*E(w in Omega, (mu - s*Z[w])^j)) and forall(j in nat, i in nat, i + j + 3 <= N, E(w in Omega, Z[w]^(i + 2)*(mu + s*Z[w])^(j + 1)) == (i + 1)*E(w in Omega, Z[w]^i*(mu + s*Z[w])^(j + 1)) + s*(j + 1)*E(w in Omega, Z[w]^(i + 1)*(mu + s*Z[w])^j))':
      'E (mu - s Z)^j is E (mu + s Z)^j, since odd moments up to the order N are 0',
    'forall(j in nat, j + 2 <= N, E(w in Omega, Z[w]*(mu + s*Z[w])^(j + 1)) == s*(j + 1)*E(w in Omega, (mu + s*Z[w])^j)) and forall(j in nat, i in nat, i + j + 3 < N, E(w in Omega, Z[w]^(i + 2)*(mu + s*Z[w])^(j + 1)) == (i + 1)*E(w in Omega, Z[w]^i*(mu + s*Z[w])^(j + 1)) + s*(j + 1)*E(w in Omega, Z[w]^(i + 1)*(mu + s*Z[w])^j))':
      'weaker: fewer powers are spoken of',
    'forall(j in nat, j + 2 <= N, E(w in Omega, Z[w]*(mu + s*Z[w])^(j + 1)) == s*(j + 1)*E(w in Omega, (mu + s*Z[w])^j)) and forall(j in nat, i in nat, i + j + 3 == N, E(w in Omega, Z[w]^(i + 2)*(mu + s*Z[w])^(j + 1)) == (i + 1)*E(w in Omega, Z[w]^i*(mu + s*Z[w])^(j + 1)) + s*(j + 1)*E(w in Omega, Z[w]^(i + 1)*(mu + s*Z[w])^j))':
      'weaker: fewer powers are spoken of',
    'forall(j in nat, j + 2 <= N, E(w in Omega, Z[w]*(mu + s*Z[w])^(j + 1)) == s*(j + 1)*E(w in Omega, (mu + s*Z[w])^j)) and forall(j in nat, i in nat, i + 1 + j + 3 <= N, E(w in Omega, Z[w]^(i + 2)*(mu + s*Z[w])^(j + 1)) == (i + 1)*E(w in Omega, Z[w]^i*(mu + s*Z[w])^(j + 1)) + s*(j + 1)*E(w in Omega, Z[w]^(i + 1)*(mu + s*Z[w])^j))':
      'weaker: fewer powers are spoken of',
    'forall(j in nat, j + 2 <= N, E(w in Omega, Z[w]*(mu + s*Z[w])^(j + 1)) == s*(j + 1)*E(w in Omega, (mu + s*Z[w])^j)) and forall(j in nat, i in nat, N + j + 3 <= N, E(w in Omega, Z[w]^(i + 2)*(mu + s*Z[w])^(j + 1)) == (i + 1)*E(w in Omega, Z[w]^i*(mu + s*Z[w])^(j + 1)) + s*(j + 1)*E(w in Omega, Z[w]^(i + 1)*(mu + s*Z[w])^j))':
      'weaker: nothing satisfies the second condition',
    'forall(j in nat, j + 2 <= N, E(w in Omega, Z[w]*(mu + s*Z[w])^(j + 1)) == s*(j + 1)*E(w in Omega, (mu + s*Z[w])^j)) and forall(j in nat, i in nat, i + (j + 1) + 3 <= N, E(w in Omega, Z[w]^(i + 2)*(mu + s*Z[w])^(j + 1)) == (i + 1)*E(w in Omega, Z[w]^i*(mu + s*Z[w])^(j + 1)) + s*(j + 1)*E(w in Omega, Z[w]^(i + 1)*(mu + s*Z[w])^j))':
      'weaker: fewer powers are spoken of',
    'forall(j in nat, j + 2 <= N, E(w in Omega, Z[w]*(mu + s*Z[w])^(j + 1)) == s*(j + 1)*E(w in Omega, (mu + s*Z[w])^j)) and forall(j in nat, i in nat, i + N + 3 <= N, E(w in Omega, Z[w]^(i + 2)*(mu + s*Z[w])^(j + 1)) == (i + 1)*E(w in Omega, Z[w]^i*(mu + s*Z[w])^(j + 1)) + s*(j + 1)*E(w in Omega, Z[w]^(i + 1)*(mu + s*Z[w])^j))':
      'weaker: nothing satisfies the second condition',
    'forall(j in nat, j + 2 <= N, E(w in Omega, Z[w]*(mu + s*Z[w])^(j + 1)) == s*(j + 1)*E(w in Omega, (mu + s*Z[w])^j)) and forall(j in nat, i in nat, i + j + 4 <= N, E(w in Omega, Z[w]^(i + 2)*(mu + s*Z[w])^(j + 1)) == (i + 1)*E(w in Omega, Z[w]^i*(mu + s*Z[w])^(j + 1)) + s*(j + 1)*E(w in Omega, Z[w]^(i + 1)*(mu + s*Z[w])^j))':
      'weaker: fewer powers are spoken of',
    'forall(j in nat, j + 2 <= N, E(w in Omega, Z[w]*(mu + s*Z[w])^(j + 1)) == s*(j + 1)*E(w in Omega, (mu + s*Z[w])^j)) and forall(j in nat, i in nat, i + j + 3 <= j, E(w in Omega, Z[w]^(i + 2)*(mu + s*Z[w])^(j + 1)) == (i + 1)*E(w in Omega, Z[w]^i*(mu + s*Z[w])^(j + 1)) + s*(j + 1)*E(w in Omega, Z[w]^(i + 1)*(mu + s*Z[w])^j))':
      'weaker: nothing satisfies the second condition',
    'forall(j in nat, j + 2 <= N, E(w in Omega, Z[w]*(mu + s*Z[w])^(j + 1)) == s*(j + 1)*E(w in Omega, (mu + s*Z[w])^j)) and forall(j in nat, i in nat, i + j + 3 <= i, E(w in Omega, Z[w]^(i + 2)*(mu + s*Z[w])^(j + 1)) == (i + 1)*E(w in Omega, Z[w]^i*(mu + s*Z[w])^(j + 1)) + s*(j + 1)*E(w in Omega, Z[w]^(i + 1)*(mu + s*Z[w])^j))':
      'weaker: nothing satisfies the second condition',
  },
  'gaussian-weights-dominated/bound': {
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, (y[l] - z[l])^2)) < (1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'equality would need that 4*v*V/(V - v), which one step of the derivation adds, is 0',
    '-(exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, (y[l] - z[l])^2))) <= (1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: the left side is negative, the right side is not',
    '(-sum(l in I, (y[l] - z[l])^2))/(2*v)*(1 + sum(l in I, (y[l] - z[l])^2)) <= (1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'the left side is negative or 0, the right side is positive',
    'tanh((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, (y[l] - z[l])^2)) <= (1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'the left side is negative or 0, the right side is positive',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(-1 + sum(l in I, (y[l] - z[l])^2)) <= (1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: the factor 1 + |y - z|^2 becomes smaller',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 - sum(l in I, (y[l] - z[l])^2)) <= (1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: the factor 1 + |y - z|^2 becomes smaller',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1*sum(l in I, (y[l] - z[l])^2)) <= (1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: the factor 1 + |y - z|^2 becomes smaller',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, (z[l] - z[l])^2)) <= (1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: the factor 1 + |y - z|^2 becomes smaller',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, (y[l] - y[l])^2)) <= (1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: the factor 1 + |y - z|^2 becomes smaller',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, (y[l] - z[l])^2)) <= (1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2)) + exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: the last factor is at most 1, so the product is at most its first factors, and what is added is positive',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, (y[l] - z[l])^2)) <= (2 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: 4*v*V/(V - v) is positive, and the factor in which it stands becomes larger',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, (y[l] - z[l])^2)) <= (1 + 5*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: 4*v*V/(V - v) is positive, and the factor in which it stands becomes larger',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, (y[l] - z[l])^2)) <= (1 + 4*V*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: 4*v*V/(V - v) is positive, and the factor in which it stands becomes larger',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, (y[l] - z[l])^2)) <= (1 + 4*v*V/(V - v))*exp((V + V)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: the exponent of the second exponential becomes larger',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, (y[l] - z[l])^2)) <= (1 + 4*v*V/(V - v))*exp((V + v)/(2*v*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: the exponent of the second exponential becomes larger',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, (y[l] - z[l])^2)) <= (1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, z[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'the two exponentials are exp(v*|z|^2/(V*(V - v))) together, which is at least 1; and 1 + 4*v*V/(V - v) alone is enough, since exp((V - v)/(4*v*V)*q) is at most exp(q/(2*v)) in 1 + q <= (1 + 4*v*V/(V - v))*exp((V - v)/(4*v*V)*q) for q = |y - z|^2',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, (y[l] - z[l])^2)) <= (1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp(sum(l in I, z[l]^2)/(2*V))':
      'weaker: the last factor is at least 1 instead of at most 1',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, (y[l] - z[l])^2)) <= (1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, y[l]^2))/(2*V))':
      'the two exponentials are exp(v*|y|^2/(V*(V - v))) together, which is at least 1; and 1 + 4*v*V/(V - v) alone is enough, since exp((V - v)/(4*v*V)*q) is at most exp(q/(2*v)) in 1 + q <= (1 + 4*v*V/(V - v))*exp((V - v)/(4*v*V)*q) for q = |y - z|^2',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, (y[l] - z[l])^2)) <= (1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(-(2*V)))':
      'weaker: the last factor is at least 1 instead of at most 1',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, (y[l] - z[l])^2)) <= (1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(3*V))':
      'weaker: the last exponent is negative, and becomes smaller in size',
  },
  'gaussian-weights-dominated/with the position': {
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) < 3*(1 + sum(l in I, y[l]^2))*(1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'a step of the derivation adds a positive number, 2 and more times an exponential',
    '-(exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2))) <= 3*(1 + sum(l in I, y[l]^2))*(1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: the left side is negative, the right side is not',
    '(-sum(l in I, (y[l] - z[l])^2))/(2*v)*(1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) <= 3*(1 + sum(l in I, y[l]^2))*(1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'the left side is negative or 0, the right side is positive',
    'tanh((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) <= 3*(1 + sum(l in I, y[l]^2))*(1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'the left side is negative or 0, the right side is positive',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(-(1 + sum(l in I, z[l]^2)) + sum(l in I, (y[l] - z[l])^2)) <= 3*(1 + sum(l in I, y[l]^2))*(1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: the second factor becomes smaller',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, z[l]^2) - sum(l in I, (y[l] - z[l])^2)) <= 3*(1 + sum(l in I, y[l]^2))*(1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: the second factor becomes smaller',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(-1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) <= 3*(1 + sum(l in I, y[l]^2))*(1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: the second factor becomes smaller',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 - sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) <= 3*(1 + sum(l in I, y[l]^2))*(1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: the second factor becomes smaller',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1*sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) <= 3*(1 + sum(l in I, y[l]^2))*(1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: the second factor becomes smaller',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(2 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) <= 3*(1 + sum(l in I, y[l]^2))*(1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      '2 + |z|^2 + q is at most 2 + 2*|y|^2 + 3*q for q = |y - z|^2, which is at most 3*(1 + |y|^2)*(1 + q), as in the derivation',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, y[l]^2) + sum(l in I, (y[l] - z[l])^2)) <= 3*(1 + sum(l in I, y[l]^2))*(1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      '1 + |y|^2 + q is at most (1 + |y|^2)*(1 + q) for q = |y - z|^2; the rest as in the derivation',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, z[l]^2) + sum(l in I, (z[l] - z[l])^2)) <= 3*(1 + sum(l in I, y[l]^2))*(1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: the second factor becomes smaller',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - y[l])^2)) <= 3*(1 + sum(l in I, y[l]^2))*(1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: the second factor becomes smaller',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) <= 3*(1 + sum(l in I, y[l]^2))*(1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2)) + exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: the last factor is at most 1, so the product is at most its first factors, and what is added is positive',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) <= (3*(1 + sum(l in I, y[l]^2)) + (1 + 4*v*V/(V - v)))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      '(with c = 4*v*V/(V - v), q = |y - z|^2; exp(-q/(2*v)) is exp(-q/c) times at most the two exponentials on the right, and q*exp(-q/c) <= c/e) |z|^2 <= 17/7*|y|^2 + 17/10*q, so the left factor times exp(-q/c) is at most 1 + 17/7*|y|^2 + 27/10*c/e, and 27/10 is less than e',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) <= (3 + (1 + sum(l in I, y[l]^2)))*(1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      '(with c = 4*v*V/(V - v), q = |y - z|^2; exp(-q/(2*v)) is exp(-q/c) times at most the two exponentials on the right, and q*exp(-q/c) <= c/e) |z|^2 <= (1 + c)*|y|^2 + (1 + 1/c)*q, so the left factor times exp(-q/c) is at most 1 + (1 + c)*|y|^2 + (2*c + 1)/e, which is at most (4 + |y|^2)*(1 + c)',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) <= 4*(1 + sum(l in I, y[l]^2))*(1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: a larger factor on the right',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) <= 3*(2 + sum(l in I, y[l]^2))*(1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: a larger factor on the right',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) <= 3*(1 + sum(l in I, z[l]^2))*(1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      '1 + |z|^2 + q is at most (1 + |z|^2)*(1 + q) for q = |y - z|^2, and (1 + q)*exp(-q/(2*v)) is bounded by the part before',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) <= 3*(1 + sum(l in I, y[l]^2))*(2 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: 4*v*V/(V - v) is positive, and the factor in which it stands becomes larger',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) <= 3*(1 + sum(l in I, y[l]^2))*(1 + (4 + v)*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      '(with c = 4*v*V/(V - v), q = |y - z|^2; exp(-q/(2*v)) is exp(-q/c) times at most the two exponentials on the right, and q*exp(-q/c) <= c/e) (4 + v)*V/(V - v) is at least 4 + c/4; |z|^2 <= (1 + 1/r)*|y|^2 + (1 + r)*q, so the left factor times exp(-q/c) is at most 1 + (1 + 1/r)*|y|^2 + (2 + r)*c/e, which is at most 3*(1 + |y|^2)*(5 + c/4): by r = 1/10 where c < 16, by r = 1/26 elsewhere',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) <= 3*(1 + sum(l in I, y[l]^2))*(1 + 5*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: 4*v*V/(V - v) is positive, and the factor in which it stands becomes larger',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) <= 3*(1 + sum(l in I, y[l]^2))*(1 + 4*V*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: 4*v*V/(V - v) is positive, and the factor in which it stands becomes larger',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) <= 3*(1 + sum(l in I, y[l]^2))*(1 + 4*v*V/(V - v))*exp((V + V)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: the exponent of the second exponential becomes larger',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) <= 3*(1 + sum(l in I, y[l]^2))*(1 + 4*v*V/(V - v))*exp((V + v)/(2*v*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'weaker: the exponent of the second exponential becomes larger',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) <= 3*(1 + sum(l in I, y[l]^2))*(1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, z[l]^2))*exp((-sum(l in I, z[l]^2))/(2*V))':
      'the two exponentials are exp(v*|z|^2/(V*(V - v))) together, which is at least 1; and 3*(1 + |y|^2) times 1 + 4*v*V/(V - v) alone is enough, since exp((V - v)/(4*v*V)*q) is at most exp(q/(2*v)) in 1 + q <= (1 + 4*v*V/(V - v))*exp((V - v)/(4*v*V)*q) for q = |y - z|^2, and 1 + |z|^2 + q is at most 3*(1 + |y|^2)*(1 + q)',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) <= 3*(1 + sum(l in I, y[l]^2))*(1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp(sum(l in I, z[l]^2)/(2*V))':
      'weaker: the last factor is at least 1 instead of at most 1',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) <= 3*(1 + sum(l in I, y[l]^2))*(1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, y[l]^2))/(2*V))':
      'the two exponentials are exp(v*|y|^2/(V*(V - v))) together, which is at least 1; and 3*(1 + |y|^2) times 1 + 4*v*V/(V - v) alone is enough, since exp((V - v)/(4*v*V)*q) is at most exp(q/(2*v)) in 1 + q <= (1 + 4*v*V/(V - v))*exp((V - v)/(4*v*V)*q) for q = |y - z|^2, and 1 + |z|^2 + q is at most 3*(1 + |y|^2)*(1 + q)',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) <= 3*(1 + sum(l in I, y[l]^2))*(1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(-(2*V)))':
      'weaker: the last factor is at least 1 instead of at most 1',
    'exp((-sum(l in I, (y[l] - z[l])^2))/(2*v))*(1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) <= 3*(1 + sum(l in I, y[l]^2))*(1 + 4*v*V/(V - v))*exp((V + v)/(2*V*(V - v))*sum(l in I, y[l]^2))*exp((-sum(l in I, z[l]^2))/(3*V))':
      'weaker: the last exponent is negative, and becomes smaller in size',
  },
  'gaussian-weights-dominated/products of coordinates': {
    '(1 <= 2 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: 1 more on the right',
    '(1 <= 1 + sum(l in I, y[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: 1 plus squares',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (-y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: 1 plus squares',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] + z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: 1 plus squares',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l]*(-z[l]))^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: 1 plus squares',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (z[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: 1 plus squares',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - y[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: 1 plus squares',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) < 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      '1 + |z|^2 is positive',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (sum(l in I, (y[l] - z[l])^2) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: at most the absolute value',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (relu(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: at most the absolute value',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (z[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'the left side is 0',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - y[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'the left side is 0',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= (1 + sum(l in I, z[l]^2))*sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      '|y - z|^2 times 1 + |z|^2, which is at least 1',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1*sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      '|z|^2 + |y - z|^2 without the 1: |z|^2 is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 2 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: 1 more on the right',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, y[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      '1 + |y|^2 is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) < 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]) is less than 1 + z[i]^2',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (z[i] <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: at most the absolute value',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (relu(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: at most the absolute value',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(y[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(y[i]) is at most abs(z[i]) + abs(y[i] - z[i]), and each of these is at most its square and 1/4',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'the same, of the coordinate j',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 2 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: 1 more on the right',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + max(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]) is at most 1 + z[i]^2, and the maximum is at least z[i]^2',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, y[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]) is at most abs(y[i]) + abs(y[i] - z[i]), and each of these is at most its square and 1/4',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[i]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]) is at most 1 + z[i]^2, which the sum contains',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + max(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]) is at most 1 + |z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (-y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]) is at most 1 + |z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] + z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]) is at most 1 + |z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l]*(-z[l]))^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]) is at most 1 + |z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (z[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]) is at most 1 + |z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[i] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]) is at most 1 + |z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[j] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]) is at most 1 + |z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - y[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]) is at most 1 + |z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[i])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]) is at most 1 + |z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[j])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]) is at most 1 + |z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) < 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(y[i] - z[i]) is less than 1 + (y[i] - z[i])^2',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (y[i] - z[i] <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: at most the absolute value',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (relu(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: at most the absolute value',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'the left side is 0',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[j] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'where i and j are the same, the square of the distance and 1/4 are enough; else abs(y[j] - z[i]) is at most abs(y[j] - z[j]) + abs(z[j]) + abs(z[i]), and each of these is at most its square and 1/4',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - y[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'the left side is 0',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'where i and j are the same, the square of the distance and 1/4 are enough; else abs(y[i] - z[j]) is at most abs(y[i] - z[i]) + abs(z[i]) + abs(z[j]), and each of these is at most its square and 1/4',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 2 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: 1 more on the right',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + max(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(y[i] - z[i]) is at most 1 + |y - z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, y[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(y[i] - z[i]) is at most 1 + |y - z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[i]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(y[i] - z[i]) is at most 1 + |y - z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[j]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(y[i] - z[i]) is at most 1 + |y - z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + max(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(y[i] - z[i]) is at most 1 + (y[i] - z[i])^2, and the maximum is at least this square',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[i] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(y[i] - z[i]) is at most 1 + (y[i] - z[i])^2, which the last sum contains for l = i',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[i])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(y[i] - z[i]) is at most 1 + (y[i] - z[i])^2, which the last sum contains for l = i',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[j])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'where i and j are the same, the square of the distance and 1/4 are enough; else abs(y[i] - z[i]) is at most abs(y[i] - z[j]) + abs(z[j]) + abs(z[i]), and each of these is at most its square, which the sums contain, and 1/4',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) < 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]*z[j]) is at most |z|^2, which is less than 1 + |z|^2',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (z[i]*z[j] <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: at most the absolute value',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (relu(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: at most the absolute value',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i] + z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i] + z[j]) is at most 2*abs(z[i]), hence 1 + z[i]^2, where i and j are the same; else each of abs(z[i]) and abs(z[j]) is at most its square and 1/4',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(-(z[i]*z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'the sign disappears in the absolute value',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[j]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: said of the square z[j]^2 alone',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: said of the square z[i]^2 alone',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1*sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]*z[j]) is at most |z|^2 alone',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 2 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: 1 more on the right',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + max(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]*z[j]) is at most the larger of the squares',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + max(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]*z[j]) is at most |z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (-y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]*z[j]) is at most |z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] + z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]*z[j]) is at most |z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l]*(-z[l]))^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]*z[j]) is at most |z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (z[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]*z[j]) is at most |z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[i] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]*z[j]) is at most |z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[j] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]*z[j]) is at most |z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - y[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]*z[j]) is at most |z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[i])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]*z[j]) is at most |z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[j])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]*z[j]) is at most |z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) < 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]*(y[j] - z[j])) is at most half of the two squares, which is less than 1 + |z|^2 + |y - z|^2',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (z[i]*(y[j] - z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: at most the absolute value',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (relu(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: at most the absolute value',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i] + (y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'each of abs(z[i]) and abs(y[j] - z[j]) is at most its square and 1/4',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(-(z[i]*(y[j] - z[j]))) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'the sign disappears in the absolute value',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[j]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: said of i = j alone',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(z[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'the left side is 0',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - y[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'the left side is 0',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1*sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'half of two squares is enough, without the 1',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 2 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: 1 more on the right',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + max(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]*(y[j] - z[j])) is at most half of the two squares, and the maximum is at least z[i]^2',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[i]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]*(y[j] - z[j])) is at most half of the two squares, and the sums contain z[i]^2 and (y[j] - z[j])^2',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + max(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]*(y[j] - z[j])) is at most half of the two squares, and the maximum is at least (y[j] - z[j])^2',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[j] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]*(y[j] - z[j])) is at most half of the two squares, and the last sum contains (y[j] - z[j])^2 for l = j',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[j])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(z[i]*(y[j] - z[j])) is at most half of the two squares, and the last sum contains (y[j] - z[j])^2 for l = j',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) < 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'the product is at most |y - z|^2, which is less than 1 + |y - z|^2',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and ((y[i] - z[i])*(y[j] - z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: at most the absolute value',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (relu((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: at most the absolute value',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i] + (y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'abs(y[i] - z[i] + y[j] - z[j]) is at most 2*abs(y[i] - z[i]), hence 1 + (y[i] - z[i])^2, where i and j are the same; else each of the two distances is at most its square and 1/4',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(-((y[i] - z[i])*(y[j] - z[j]))) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'the sign disappears in the absolute value',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((z[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'the left side is 0',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - y[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'the left side is 0',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[j])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'where i and j are the same it is (y[i] - z[i])^2; else y[i] - z[j] is y[i] - z[i] + z[i] - z[j], whose square is at most 3 times the sum of three squares on the right, so its product with y[j] - z[j] is at most sqrt(3)/2 times four different squares on the right',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(z[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'the left side is 0',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - y[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'the left side is 0',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[i])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'where i and j are the same it is (y[i] - z[i])^2; else y[j] - z[i] is y[j] - z[j] + z[j] - z[i], whose square is at most 3 times the sum of three squares on the right, so its product with y[i] - z[i] is at most sqrt(3)/2 times four different squares on the right',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= (1 + sum(l in I, z[l]^2))*sum(l in I, (y[l] - z[l])^2)))':
      'the product is at most |y - z|^2, which is multiplied by 1 + |z|^2',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1*sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'the product is at most |y - z|^2; the 1 is not needed',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 2 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'weaker: 1 more on the right',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + max(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'the product is at most |y - z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, y[l]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'the product is at most |y - z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[i]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'the product is at most |y - z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[j]^2) + sum(l in I, (y[l] - z[l])^2)))':
      'the product is at most |y - z|^2, and what is added is not negative',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + max(l in I, (y[l] - z[l])^2)))':
      'the product is at most the larger of the two squares',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[i])^2)))':
      'where i and j are the same it is a square of the last sum; else y[j] - z[j] is y[j] - z[i] + z[i] - z[j], whose square is at most 3 times the sum of three squares on the right, so its product with y[i] - z[i] is at most sqrt(3)/2 times four different squares on the right',
    '(1 <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(sum(l in I, (y[l] - z[l])^2)) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and forall(i in I, j in I, (abs(z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(y[i] - z[i]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*z[j]) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs(z[i]*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[l])^2)) and (abs((y[i] - z[i])*(y[j] - z[j])) <= 1 + sum(l in I, z[l]^2) + sum(l in I, (y[l] - z[j])^2)))':
      'where i and j are the same it is a square of the last sum; else y[i] - z[i] is y[i] - z[j] + z[j] - z[i], whose square is at most 3 times the sum of three squares on the right, so its product with y[j] - z[j] is at most sqrt(3)/2 times four different squares on the right',
  },
  'circle-constant/bounds': {
    '(3 < pi) and (pi < 22*7)': 'weaker: a larger number on the right',
    '(3 < pi) and (pi < 23/7)': 'weaker: a larger number on the right',
  },
  'circle-constant/sine positive': {
    '0 < x': 'it is assumed',
  },
  'circle-constant/sine nonnegative': {
    '0 <= x': 'it is assumed',
  },
  'circle-constant/a whole turn': {
    '(cos(-(2*pi)) == 1) and (sin(2*pi) == 0)': 'the cosine of the opposite number is the same',
    '(cos(2*pi) == 1) and (sin(-(2*pi)) == 0)':
      'the sine of the opposite number is the opposite, and 0 is its own opposite',
    '(cos(2*pi) == 1) and (sin(3*pi) == 0)': 'the sine is 0 at all multiples of pi',
  },
  'circle-constant/reflection': {
    '(cos(-pi - x) == -cos(x)) and (sin(pi - x) == sin(x))':
      'the cosine of pi + x, of which this is the opposite, is that of pi - x: both are the opposite of cos(x)',
    '(cos(pi + x) == -cos(x)) and (sin(pi - x) == sin(x))':
      'the cosine of pi + x is the opposite of cos(x), too',
    '(cos(pi - x) == -cos(x)) and (sin(-pi - x) == sin(x))': '-pi - x is pi - x less a whole turn',
  },
  'circle-constant/complement': {
    '(cos(pi/2 - x) == sin(x)) and (sin(pi/2 + x) == cos(x))':
      'the sine of pi/2 + x is cos(x), as is that of pi/2 - x: the cosine does not depend on the sign',
  },
  'circle-constant/period, once': {
    '(cos(-x + 2*pi) == cos(x)) and (sin(x + 2*pi) == sin(x))':
      'the cosine does not depend on the sign, and 2*pi is a period',
    '(cos(x - 2*pi) == cos(x)) and (sin(x + 2*pi) == sin(x))': 'a period less changes as little as one more',
    '(cos(x + 2*pi) == cos(x)) and (sin(x - 2*pi) == sin(x))': 'a period less changes as little as one more',
  },
  'circle-constant/period': {
    'forall(n in nat, (cos(-x + 2*pi*n) == cos(x)) and (sin(x + 2*pi*n) == sin(x)))':
      'the cosine does not depend on the sign, and 2*pi is a period',
    'forall(n in nat, (cos(x - 2*pi*n) == cos(x)) and (sin(x + 2*pi*n) == sin(x)))':
      'periods less change as little as periods more',
    'forall(n in nat, (cos(x + (-(2*pi))*n) == cos(x)) and (sin(x + 2*pi*n) == sin(x)))':
      'periods less change as little as periods more',
    'forall(n in nat, (cos(x + 2*pi*n) == cos(x)) and (sin(x - 2*pi*n) == sin(x)))':
      'periods less change as little as periods more',
    'forall(n in nat, (cos(x + 2*pi*n) == cos(x)) and (sin(x + (-(2*pi))*n) == sin(x)))':
      'periods less change as little as periods more',
    'forall(n in nat, (cos(x + 2*pi*(n + 1)) == cos(x)) and (sin(x + 2*pi*n) == sin(x)))': 'one period more',
    'forall(n in nat, (cos(x + 2*pi*n) == cos(x)) and (sin(x + 2*pi*(n + 1)) == sin(x)))': 'one period more',
  },
  'circle-constant/multiples': {
    'forall(n in nat, (cos(-(n*pi)) == (-1)^n) and (sin(n*pi) == 0))':
      'the cosine of the opposite number is the same',
    'forall(n in nat, (cos(n*pi) == (-1)^n) and (sin(-(n*pi)) == 0))':
      'the sine of the opposite number is the opposite, and 0 is its own opposite',
    'forall(n in nat, (cos(n*pi) == (-1)^n) and (sin((n + 1)*pi) == 0))':
      'the sine is 0 at all multiples of pi',
  },
  'circle-constant/different angles, different points': {
    '0 < (cos(2*pi*s)*(-cos(2*pi*t)))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'where two angles have the same sine, and one of them the cosine 0, this sine is 1 or -1, which one angle has only: s and t would be the same',
    '0 < (2*pi*s - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'where different angles have the same sine their cosines are opposite; and x + cos(x) is at least 1 where x = 2*pi*s is not negative',
    '0 < (sin(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'both sines would be the cosine of the second angle, which is an eighth of a turn then, or five eighths; the first angle with the same sine is larger',
    '0 < (cos(-(2*pi*s)) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'the cosine of the opposite number is the same',
    '0 < (cos((-(2*pi))*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'the cosine of the opposite number is the same',
    '0 < (cos(2*pi*s) - cos(-(2*pi*t)))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'the cosine of the opposite number is the same',
    '0 < (cos(2*pi*s) - cos((-(2*pi))*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'the cosine of the opposite number is the same',
    '0 < (cos((2 + pi)*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'different angles have the same sine at t = 1/2 - s and t = 3/2 - s only; (2 + 3*pi)*s is pi or 3*pi then, so that s is 0.27 or 0.82, and t is below s',
    '0 < (cos(2*pi*s) - 2*pi*t)^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'where different angles have the same sine their cosines are opposite; and x + cos(x) is at least 1 where x = 2*pi*t is not negative',
    '0 < (cos(2*pi*s) - cos(3*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'different angles have the same sine at s = 1/2 - t and s = 3/2 - t only; the cosines of 3*pi*t and 2*pi*t are opposite for t = 1/5 and t = 3/5 only, and s is above t then',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s)*(-sin(2*pi*t)))^2':
      'where different angles have the same cosine their sines are opposite; the product is 0 only when both are 0, and then the cosines, 1 and -1, differ',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (2*pi*s - sin(2*pi*t))^2':
      'different angles with the same cosine have opposite sines; and x + sin(x) is positive where x = 2*pi*s is, while for s = 0 no other angle has the cosine 1',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi + s) - sin(2*pi*t))^2':
      'different angles have the same cosine at t = 1 - s only, where s is positive and below 1/2; then the sines of s and of 2*pi*s would be opposite, which they are for no such s: the first is positive, the second not negative',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin((2 + pi)*s) - sin(2*pi*t))^2':
      'different angles have the same cosine at t = 1 - s only, where s is positive and below 1/2; then the sines of (2 + pi)*s and of 2*pi*s would be opposite, and the first such s, 2*pi/(2 + 3*pi), is above 1/2',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - 2*pi*t)^2':
      'different angles with the same cosine have opposite sines; and x + sin(x) is positive where x = 2*pi*t is, as t is above s',
  },
  'circle-constant/one angle to a point': {
    't == t': 'both sides are the same',
    's == s': 'both sides are the same',
  },
  'geometric-completeness/limit': {
    'exists(x in R[S], forall(k in nat, s in S, u[k,s] - x[s] <= size*rate^k/(1 - rate)))':
      'without abs: weaker than the statement',
    'exists(x in R[S], forall(k in nat, s in S, relu(u[k,s] - x[s]) <= size*rate^k/(1 - rate)))':
      'relu is at most abs: weaker than the statement',
    'exists(x in R[S], forall(k in nat, s in S, abs(u[k + 1,s] - x[s]) <= size*rate^k/(1 - rate)))':
      'said of later members, with the bound of an earlier one: weaker than the statement',
    'exists(x in R[S], forall(k in nat, s in S, abs(u[k,s] - x[s]) <= (size + rate^k)/(1 - rate)))':
      'the power is at most 1, so the product is at most size',
  },
  'matrices-as-vectors/vectorisation': {
    'exists(n in nat, U in R[nat, I, J], forall(i in I, j in J, k in I, l in J, max(t in range(n + 1), U[t,i,j]*U[t,k,l]) == delta(i, k)*delta(j, l)))':
      'of the unit matrices each product is 0 or 1, and 1 at most once',
  },
  'moment-of-binary-divergence/a path': {
    'forall(n in nat, divergence(soFar[n + 1], n + 1)/(2*sqrt(n + 1)) <= prod(t in range(n + 1), win[t]))':
      'weaker: a smaller left side',
    'forall(n in nat, tanh(divergence(soFar[n + 1], n + 1))/(2*sqrt(n + 1)) <= prod(t in range(n + 1), win[t]))':
      'weaker: a smaller left side',
    'forall(n in nat, exp(divergence(soFar[n + 1], n + 1))/(-(2*sqrt(n + 1))) <= prod(t in range(n + 1), win[t]))':
      'the left side is negative',
    'forall(n in nat, exp(divergence(soFar[n + 1], n + 1))/(3*sqrt(n + 1)) <= prod(t in range(n + 1), win[t]))':
      'weaker: a smaller left side',
    'forall(n in nat, exp(divergence(soFar[n + 1], n + 1))/(2*(n + 1)) <= prod(t in range(n + 1), win[t]))':
      'weaker: a smaller left side',
    'forall(n in nat, exp(divergence(soFar[n + 1], n + 1))/(2*abs(n + 1)) <= prod(t in range(n + 1), win[t]))':
      'weaker: a smaller left side',
    'forall(n in nat, exp(divergence(soFar[n + 1], n + 1))/(2*sqrt(n + 1 + 1)) <= prod(t in range(n + 1), win[t]))':
      'weaker: a smaller left side',
    'forall(n in nat, exp(divergence(soFar[n + 1], n + 1))/(2*sqrt(n + 2)) <= prod(t in range(n + 1), win[t]))':
      'weaker: a smaller left side',
  },
  'moment-of-binary-divergence/moment': {
    'forall(n in nat, max(s in draws[n + 1], prod(i in range(n + 1), q[at[n + 1,s,i]])*exp(divergence(soFar[n + 1,s,n + 1], n + 1))) <= 2*sqrt(n + 1))':
      'weaker: a smaller left side',
    'forall(n in nat, sum(s in draws[n + 1], -(prod(i in range(n + 1), q[at[n + 1,s,i]])*exp(divergence(soFar[n + 1,s,n + 1], n + 1)))) <= 2*sqrt(n + 1))':
      'the left side is negative',
    'forall(n in nat, sum(s in draws[n + 1], prod(i in range(n + 1), q[at[n + 1,s,i]])*divergence(soFar[n + 1,s,n + 1], n + 1)) <= 2*sqrt(n + 1))':
      'weaker: a smaller left side',
    'forall(n in nat, sum(s in draws[n + 1], prod(i in range(n + 1), q[at[n + 1,s,i]])*tanh(divergence(soFar[n + 1,s,n + 1], n + 1))) <= 2*sqrt(n + 1))':
      'weaker: a smaller left side',
    'forall(n in nat, sum(s in draws[n + 1], prod(i in range(n + 1), q[at[n + 1,s,i]])*exp(divergence(soFar[n + 1,s,n + 1], n + 1))) <= 3*sqrt(n + 1))':
      'weaker: a larger right side',
    'forall(n in nat, sum(s in draws[n + 1], prod(i in range(n + 1), q[at[n + 1,s,i]])*exp(divergence(soFar[n + 1,s,n + 1], n + 1))) <= 2*(n + 1))':
      'weaker: a larger right side',
    'forall(n in nat, sum(s in draws[n + 1], prod(i in range(n + 1), q[at[n + 1,s,i]])*exp(divergence(soFar[n + 1,s,n + 1], n + 1))) <= 2*abs(n + 1))':
      'weaker: a larger right side',
    'forall(n in nat, sum(s in draws[n + 1], prod(i in range(n + 1), q[at[n + 1,s,i]])*exp(divergence(soFar[n + 1,s,n + 1], n + 1))) <= 2*sqrt(n + 1 + 1))':
      'weaker: a larger right side',
    'forall(n in nat, sum(s in draws[n + 1], prod(i in range(n + 1), q[at[n + 1,s,i]])*exp(divergence(soFar[n + 1,s,n + 1], n + 1))) <= 2*sqrt(n + 2))':
      'weaker: a larger right side',
  },
  'averages-in-a-convex-set/inside': {
    'forall(n in nat, 0 <= inside(array(j in J, sum(k in range(n + 1), y[k + 1,j])/(n + 1))))':
      'the statement for the sequence without its first member',
    'forall(n in nat, 0 <= inside(array(j in J, sum(k in range(n + 1), y[n,j])/(n + 1))))':
      'the average of equal points is the point, which is inside',
  },
  'cocoercive-gradient/from below': {
    'f(x) + sum(i in I, grad(y)[i]*(y[i] - x[i])) - L/2*sum(i in I, (y[i] - x[i])^2) <= f(y)':
      'the bound from above at the other point: f(x) <= f(y) + <grad(y), x - y> + L/2 |x - y|^2',
    'f(x) + sum(i in I, grad(x)[i]*(y[i] - x[i])) - L*2*sum(i in I, (y[i] - x[i])^2) <= f(y)':
      'a larger multiple of a square is taken away: weaker than the statement',
  },
  'cocoercive-gradient/convex': {
    'f(y) + sum(i in I, grad(y)[i]*(x[i] - y[i])) - 1/(2*L)*sum(i in I, (grad(x)[i] - grad(y)[i])^2) <= f(x)':
      'a smaller left side: weaker than the statement',
    'f(y) + sum(i in I, grad(y)[i]*(x[i] - y[i])) + 1/(-(2*L))*sum(i in I, (grad(x)[i] - grad(y)[i])^2) <= f(x)':
      'a smaller left side: weaker than the statement',
    'f(y) + sum(i in I, grad(y)[i]*(x[i] - y[i])) + 1/(3*L)*sum(i in I, (grad(x)[i] - grad(y)[i])^2) <= f(x)':
      'a smaller left side: weaker than the statement',
    'f(y) + sum(i in I, grad(y)[i]*(x[i] - y[i])) + 1/(2*L)*sum(i in I, (grad(y)[i] - grad(y)[i])^2) <= f(x)':
      'without the square: weaker than the statement',
    'f(y) + sum(i in I, grad(y)[i]*(x[i] - y[i])) + 1/(2*L)*sum(i in I, (grad(x)[i] - grad(x)[i])^2) <= f(x)':
      'without the square: weaker than the statement',
  },
  'cocoercive-gradient/smooth': {
    'f(y) + 1/2*sum(i in I, (grad(x)[i] + grad(y)[i])*(x[i] - y[i])) - L/4*sum(i in I, (x[i] - y[i])^2) - 1/(4*L)*sum(i in I, (grad(x)[i] - grad(y)[i])^2) <= f(x)':
      'a smaller left side: weaker than the statement',
    'f(y) + 1/2*sum(i in I, (grad(x)[i] + grad(y)[i])*(x[i] - y[i])) - L*4*sum(i in I, (x[i] - y[i])^2) + 1/(4*L)*sum(i in I, (grad(x)[i] - grad(y)[i])^2) <= f(x)':
      'a smaller left side: weaker than the statement',
    'f(y) + 1/2*sum(i in I, (grad(x)[i] + grad(y)[i])*(x[i] - y[i])) - L/4*sum(i in I, (x[i] - y[i])^2) + 1/(-(4*L))*sum(i in I, (grad(x)[i] - grad(y)[i])^2) <= f(x)':
      'a smaller left side: weaker than the statement',
    'f(y) + 1/2*sum(i in I, (grad(x)[i] + grad(y)[i])*(x[i] - y[i])) - L/4*sum(i in I, (x[i] - y[i])^2) + 1/(5*L)*sum(i in I, (grad(x)[i] - grad(y)[i])^2) <= f(x)':
      'a smaller left side: weaker than the statement',
    'f(y) + 1/2*sum(i in I, (grad(x)[i] + grad(y)[i])*(x[i] - y[i])) - L/4*sum(i in I, (x[i] - y[i])^2) + 1/(4*L)*sum(i in I, (grad(y)[i] - grad(y)[i])^2) <= f(x)':
      'without the square: weaker than the statement',
    'f(y) + 1/2*sum(i in I, (grad(x)[i] + grad(y)[i])*(x[i] - y[i])) - L/4*sum(i in I, (x[i] - y[i])^2) + 1/(4*L)*sum(i in I, (grad(x)[i] - grad(x)[i])^2) <= f(x)':
      'without the square: weaker than the statement',
  },
  'at-most-exponential-decay/bound': {
    '-(exp((-C)*T)*y(0)) <= y(T)': 'the left side is negative, and y(T) is not',
    '(-C)*T*y(0) <= y(T)': 'exp(z) is more than z',
    'tanh((-C)*T)*y(0) <= y(T)':
      'tanh(z) is at most z for z >= 0 and negative for others, so less than exp(z)',
  },
  'flow-to-a-zero-of-a-cubic/bound': {
    'forall(t in nonnegative, (x(t) - p)^2 <= exp((-8)*(min(x(0), p) - b)^2*t) + (x(0) - p)^2)':
      'the distance falls, and an exponential is positive',
    'forall(t in nonnegative, (x(t) - p)^2 <= exp(-((-8)*(min(x(0), p) - b)^2*t))*(x(0) - p)^2)':
      'a larger right side: weaker than the statement',
    'forall(t in nonnegative, (x(t) - p)^2 <= exp((-((-8)*(min(x(0), p) - b)^2))*t)*(x(0) - p)^2)':
      'a larger right side: weaker than the statement',
    'forall(t in nonnegative, (x(t) - p)^2 <= exp(8*(min(x(0), p) - b)^2*t)*(x(0) - p)^2)':
      'a larger right side: weaker than the statement',
  },
  'bounded-differences/total': {
    'forall(n in nat, sum(z in draws[n], prod(i in range(n), q[i + 1,at[n,z,i]])) == 1)':
      'the laws of other draws have the same total',
    'forall(n in nat, sum(z in draws[n], prod(i in range(n), q[n,at[n,z,i]])) == 1)':
      'the laws of other draws have the same total',
  },
  'bounded-differences/exponential moments': {
    'forall(s in R, max(z in draws[n], prod(i in range(n), q[i,at[n,z,i]])*exp(s*(F[z] - sum(y in draws[n], prod(i in range(n), q[i,at[n,y,i]])*F[y])))) <= exp(s^2*sum(i in range(n), c[i]^2)/8))':
      'the largest of numbers that are not negative is at most their sum',
    'forall(s in R, sum(z in draws[n], -(prod(i in range(n), q[i,at[n,z,i]])*exp(s*(F[z] - sum(y in draws[n], prod(i in range(n), q[i,at[n,y,i]])*F[y]))))) <= exp(s^2*sum(i in range(n), c[i]^2)/8))':
      'the left side is not positive',
    'forall(s in R, sum(z in draws[n], prod(i in range(n), q[i,at[n,z,i]])*(s*(F[z] - sum(y in draws[n], prod(i in range(n), q[i,at[n,y,i]])*F[y])))) <= exp(s^2*sum(i in range(n), c[i]^2)/8))':
      'the left side is 0',
    'forall(s in R, sum(z in draws[n], prod(i in range(n), q[i,at[n,z,i]])*tanh(s*(F[z] - sum(y in draws[n], prod(i in range(n), q[i,at[n,y,i]])*F[y])))) <= exp(s^2*sum(i in range(n), c[i]^2)/8))':
      'weaker: tanh is smaller than exp',
    'forall(s in R, sum(z in draws[n], prod(i in range(n), q[i,at[n,z,i]])*exp(-(s*(F[z] - sum(y in draws[n], prod(i in range(n), q[i,at[n,y,i]])*F[y]))))) <= exp(s^2*sum(i in range(n), c[i]^2)/8))':
      'the statement for -s',
    'forall(s in R, sum(z in draws[n], prod(i in range(n), q[i,at[n,z,i]])*exp(s*(F[z] - sum(y in draws[n], prod(i in range(n), q[i,at[n,y,i]])*F[z])))) <= exp(s^2*sum(i in range(n), c[i]^2)/8))':
      'a number is its own mean, so the left side is 1',
    'forall(s in R, sum(z in draws[n], prod(i in range(n), q[i,at[n,z,i]])*exp(s*(F[z] - sum(y in draws[n], prod(i in range(n), q[i,at[n,y,i]])*F[y])))) <= exp(s^2*sum(i in range(n), c[i]^2)*8))':
      'weaker: a larger exponent',
  },
  'bounded-differences/tail': {
    'sum(z in draws[n], prod(i in range(n), q[i,at[n,z,i]])*indicator(t <= F[z] - sum(y in draws[n], prod(i in range(n), q[i,at[n,y,i]])*F[y]))) < exp(-(2*t^2/sum(i in range(n), c[i]^2)))':
      'strict: Chernoff bounds are reached by constants alone, which are not above their means',
    'max(z in draws[n], prod(i in range(n), q[i,at[n,z,i]])*indicator(t <= F[z] - sum(y in draws[n], prod(i in range(n), q[i,at[n,y,i]])*F[y]))) <= exp(-(2*t^2/sum(i in range(n), c[i]^2)))':
      'the largest of numbers that are not negative is at most their sum',
    'sum(z in draws[n], -(prod(i in range(n), q[i,at[n,z,i]])*indicator(t <= F[z] - sum(y in draws[n], prod(i in range(n), q[i,at[n,y,i]])*F[y])))) <= exp(-(2*t^2/sum(i in range(n), c[i]^2)))':
      'the left side is not positive',
    'sum(z in draws[n], prod(i in range(n), q[i,at[n,z,i]])*indicator(t < F[z] - sum(y in draws[n], prod(i in range(n), q[i,at[n,y,i]])*F[y]))) <= exp(-(2*t^2/sum(i in range(n), c[i]^2)))':
      'weaker: fewer draws',
    'sum(z in draws[n], prod(i in range(n), q[i,at[n,z,i]])*indicator(t == F[z] - sum(y in draws[n], prod(i in range(n), q[i,at[n,y,i]])*F[y]))) <= exp(-(2*t^2/sum(i in range(n), c[i]^2)))':
      'weaker: fewer draws',
    'sum(z in draws[n], prod(i in range(n), q[i,at[n,z,i]])*indicator(t <= F[z] - sum(y in draws[n], prod(i in range(n), q[i,at[n,y,i]])*F[z]))) <= exp(-(2*t^2/sum(i in range(n), c[i]^2)))':
      'a number is its own mean, so the left side is 0',
    'sum(z in draws[n], prod(i in range(n), q[i,at[n,z,i]])*indicator(t <= F[z] - sum(y in draws[n], prod(i in range(n), q[i,at[n,y,i]])*F[y]))) <= exp(2*t^2/sum(i in range(n), c[i]^2))':
      'weaker: a larger exponent',
    'sum(z in draws[n], prod(i in range(n), q[i,at[n,z,i]])*indicator(t <= F[z] - sum(y in draws[n], prod(i in range(n), q[i,at[n,y,i]])*F[y]))) <= exp(-((-(2*t^2))/sum(i in range(n), c[i]^2)))':
      'weaker: a larger exponent',
  },
};
