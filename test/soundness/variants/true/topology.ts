const oneMove =
  'the triangle inequality: the two distances differ by at most the move of one point, which is at most shift';
const fromItself =
  'a point is at most twice its move from itself, by the triangle inequality, and the other distance is not negative';

export const topology: Readonly<Record<string, Readonly<Record<string, string>>>> = {
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
  'persistence-h0-stability/fewer components': {
    'max(i in V, indicator(r[i] == x[i])) <= sum(i in V, indicator(q[i] == x[i]))':
      'weaker: a maximum of indicators is at most their sum',
    'sum(i in V, indicator(q[i] == x[i])) <= sum(i in V, indicator(q[i] == x[i]))': 'both sides are the same',
    'sum(i in V, indicator(r[i] == x[i])) <= sum(i in V, indicator(r[i] == x[i]))': 'both sides are the same',
    'sum(i in V, indicator(r[i] == x[i])) <= sum(i in V, indicator(x[i] == x[i]))':
      'weaker: more on the right, which is card(V)',
    'sum(i in V, indicator(r[i] == x[i])) <= sum(i in V, indicator(q[i] == q[i]))':
      'weaker: more on the right, which is card(V)',
  },
  'persistence-h0-stability/roots': {
    'forall(k in nat, forall(i in V, exists(s in V, (p[k,i] == x[s]) and (p[k,s] == x[s]))))':
      'true of later k, too: after card(V) - 1 joins all labels are the same, and stay so',
    'forall(k in nat, k == card(V), forall(i in V, exists(s in V, (p[k,i] == x[s]) and (p[k,s] == x[s]))))':
      'true of this k, too: after card(V) - 1 joins all labels are the same, and stay so',
    'forall(k in nat, k > card(V), forall(i in V, exists(s in V, (p[k,i] == x[s]) and (p[k,s] == x[s]))))':
      'true of later k, too: after card(V) - 1 joins all labels are the same, and stay so',
    'forall(k in nat, k + 1 < card(V), forall(i in V, exists(s in V, (p[k,i] == x[s]) and (p[k,s] == x[s]))))':
      'weaker: fewer k are spoken of',
    'forall(k in nat, k < card(V) + 1, forall(i in V, exists(s in V, (p[k,i] == x[s]) and (p[k,s] == x[s]))))':
      'true of k = card(V), too: after card(V) - 1 joins all labels are the same, and stay so',
    'forall(k in nat, k < card(V), forall(i in V, exists(s in V, (p[k + 1,i] == x[s]) and (p[k,s] == x[s]))))':
      'a label after the step is a label before it, and so has a root there',
    'forall(k in nat, k < card(V), forall(i in V, exists(s in V, (p[k,s] == x[s]) and (p[k,s] == x[s]))))':
      'weaker: there is a root, since there is a point, whose label has one',
    'forall(k in nat, k < card(V), forall(i in V, exists(s in V, (p[k,i] == x[s]) and (p[k,i] == x[s]))))':
      'weaker: every label is a name',
  },
  'persistence-h0-stability/number of components': {
    'forall(k in nat, k + 1 < card(V), sum(i in V, indicator(p[k,i] == x[i])) == card(V) - k)':
      'weaker: fewer k are spoken of',
  },
  'persistence-h0-stability/what is joined agrees': {
    'forall(k in nat, i in V, j in V, forall(l in nat, l < k, r[a[l]] == r[b[l]]), p[k,i] == p[k,j], r[i] == r[j])':
      'true of every k: the induction asks nothing of the number of points',
    'forall(k in nat, i in V, j in V, k == card(V), forall(l in nat, l < k, r[a[l]] == r[b[l]]), p[k,i] == p[k,j], r[i] == r[j])':
      'true of every k: the induction asks nothing of the number of points',
    'forall(k in nat, i in V, j in V, k > card(V), forall(l in nat, l < k, r[a[l]] == r[b[l]]), p[k,i] == p[k,j], r[i] == r[j])':
      'true of every k: the induction asks nothing of the number of points',
    'forall(k in nat, i in V, j in V, k + 1 < card(V), forall(l in nat, l < k, r[a[l]] == r[b[l]]), p[k,i] == p[k,j], r[i] == r[j])':
      'weaker: fewer k are spoken of',
    'forall(k in nat, i in V, j in V, k < card(V) + 1, forall(l in nat, l < k, r[a[l]] == r[b[l]]), p[k,i] == p[k,j], r[i] == r[j])':
      'true of every k: the induction asks nothing of the number of points',
    'forall(k in nat, i in V, j in V, k < card(V), forall(l in nat, r[a[l]] == r[b[l]]), p[k,i] == p[k,j], r[i] == r[j])':
      'weaker: all edges are asked about',
    'forall(k in nat, i in V, j in V, k < card(V), forall(l in nat, l < k + 1, r[a[l]] == r[b[l]]), p[k,i] == p[k,j], r[i] == r[j])':
      'weaker: one edge more is asked about',
    'forall(k in nat, i in V, j in V, k < card(V), forall(l in nat, l < k, r[a[l]] == r[b[l]]), p[k,i] == p[k,j], r[j] == r[j])':
      'both sides are the same',
    'forall(k in nat, i in V, j in V, k < card(V), forall(l in nat, l < k, r[a[l]] == r[b[l]]), p[k,i] == p[k,j], r[i] == r[i])':
      'both sides are the same',
  },
  'persistence-h0-stability/weights do not fall': {
    'forall(m in nat, l in nat, l + 1 + m + 1 < card(V), d[a[l],b[l]] <= d[a[l + m],b[l + m]])':
      'weaker: fewer l and m are spoken of',
    'forall(m in nat, l in nat, l + (m + 1) + 1 < card(V), d[a[l],b[l]] <= d[a[l + m],b[l + m]])':
      'weaker: fewer l and m are spoken of',
    'forall(m in nat, l in nat, l + m + 2 < card(V), d[a[l],b[l]] <= d[a[l + m],b[l + m]])':
      'weaker: fewer l and m are spoken of',
  },
  'persistence-h0-stability/at most eps later': {
    'forall(k in nat, k + 1 + 1 < card(V), d2[a2[k],b2[k]] <= d[a[k],b[k]] + eps)':
      'weaker: fewer k are spoken of',
    'forall(k in nat, k + 2 < card(V), d2[a2[k],b2[k]] <= d[a[k],b[k]] + eps)':
      'weaker: fewer k are spoken of',
  },
  'persistence-h0-stability/stability': {
    'forall(k in nat, k + 1 + 1 < card(V), abs(d[a[k],b[k]] - d2[a2[k],b2[k]]) <= eps)':
      'weaker: fewer k are spoken of',
    'forall(k in nat, k + 2 < card(V), abs(d[a[k],b[k]] - d2[a2[k],b2[k]]) <= eps)':
      'weaker: fewer k are spoken of',
    'forall(k in nat, k + 1 < card(V), d[a[k],b[k]] - d2[a2[k],b2[k]] <= eps)':
      'weaker: one side of the absolute value',
    'forall(k in nat, k + 1 < card(V), relu(d[a[k],b[k]] - d2[a2[k],b2[k]]) <= eps)':
      'weaker: one side of the absolute value',
  },
  'persistence-h0-stability/movement of points': {
    'forall(i in V, j in V, (-rho[before[i],before[j]] - rho[after[i],after[j]] <= 2*shift) and (rho[after[i],after[j]] - rho[before[i],before[j]] <= 2*shift))':
      'weaker: nothing on the left is positive, and nothing on the right negative',
    'forall(i in V, j in V, (rho[before[i],before[j]]*(-rho[after[i],after[j]]) <= 2*shift) and (rho[after[i],after[j]] - rho[before[i],before[j]] <= 2*shift))':
      'weaker: nothing on the left is positive, and nothing on the right negative',
    'forall(i in V, j in V, (rho[after[i],before[j]] - rho[after[i],after[j]] <= 2*shift) and (rho[after[i],after[j]] - rho[before[i],before[j]] <= 2*shift))':
      oneMove,
    'forall(i in V, j in V, (rho[before[j],before[j]] - rho[after[i],after[j]] <= 2*shift) and (rho[after[i],after[j]] - rho[before[i],before[j]] <= 2*shift))':
      fromItself,
    'forall(i in V, j in V, (rho[before[i],after[j]] - rho[after[i],after[j]] <= 2*shift) and (rho[after[i],after[j]] - rho[before[i],before[j]] <= 2*shift))':
      oneMove,
    'forall(i in V, j in V, (rho[before[i],before[i]] - rho[after[i],after[j]] <= 2*shift) and (rho[after[i],after[j]] - rho[before[i],before[j]] <= 2*shift))':
      fromItself,
    'forall(i in V, j in V, (rho[before[i],before[j]] - rho[before[i],after[j]] <= 2*shift) and (rho[after[i],after[j]] - rho[before[i],before[j]] <= 2*shift))':
      oneMove,
    'forall(i in V, j in V, (rho[before[i],before[j]] - rho[after[i],before[j]] <= 2*shift) and (rho[after[i],after[j]] - rho[before[i],before[j]] <= 2*shift))':
      oneMove,
    'forall(i in V, j in V, (rho[before[i],before[j]] - rho[after[i],after[j]] <= 3*shift) and (rho[after[i],after[j]] - rho[before[i],before[j]] <= 2*shift))':
      'weaker: more on the right',
    'forall(i in V, j in V, (rho[before[i],before[j]] - rho[after[i],after[j]] <= 2*shift) and (-rho[after[i],after[j]] - rho[before[i],before[j]] <= 2*shift))':
      'weaker: nothing on the left is positive, and nothing on the right negative',
    'forall(i in V, j in V, (rho[before[i],before[j]] - rho[after[i],after[j]] <= 2*shift) and (rho[after[i],after[j]]*(-rho[before[i],before[j]]) <= 2*shift))':
      'weaker: nothing on the left is positive, and nothing on the right negative',
    'forall(i in V, j in V, (rho[before[i],before[j]] - rho[after[i],after[j]] <= 2*shift) and (rho[before[i],after[j]] - rho[before[i],before[j]] <= 2*shift))':
      oneMove,
    'forall(i in V, j in V, (rho[before[i],before[j]] - rho[after[i],after[j]] <= 2*shift) and (rho[after[j],after[j]] - rho[before[i],before[j]] <= 2*shift))':
      fromItself,
    'forall(i in V, j in V, (rho[before[i],before[j]] - rho[after[i],after[j]] <= 2*shift) and (rho[after[i],before[j]] - rho[before[i],before[j]] <= 2*shift))':
      oneMove,
    'forall(i in V, j in V, (rho[before[i],before[j]] - rho[after[i],after[j]] <= 2*shift) and (rho[after[i],after[i]] - rho[before[i],before[j]] <= 2*shift))':
      fromItself,
    'forall(i in V, j in V, (rho[before[i],before[j]] - rho[after[i],after[j]] <= 2*shift) and (rho[after[i],after[j]] - rho[after[i],before[j]] <= 2*shift))':
      oneMove,
    'forall(i in V, j in V, (rho[before[i],before[j]] - rho[after[i],after[j]] <= 2*shift) and (rho[after[i],after[j]] - rho[before[i],after[j]] <= 2*shift))':
      oneMove,
    'forall(i in V, j in V, (rho[before[i],before[j]] - rho[after[i],after[j]] <= 2*shift) and (rho[after[i],after[j]] - rho[before[i],before[j]] <= 3*shift))':
      'weaker: more on the right',
  },
  'homeomorphism-needs-continuous-inverse/chord': {
    '(cos(-(2*pi*s)) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2 == 4*sin(pi*(s - t))^2':
      'the cosine of the opposite number is the same',
    '(cos((-(2*pi))*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2 == 4*sin(pi*(s - t))^2':
      'the cosine of the opposite number is the same',
    '(cos(2*pi*s) - cos(-(2*pi*t)))^2 + (sin(2*pi*s) - sin(2*pi*t))^2 == 4*sin(pi*(s - t))^2':
      'the cosine of the opposite number is the same',
    '(cos(2*pi*s) - cos((-(2*pi))*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2 == 4*sin(pi*(s - t))^2':
      'the cosine of the opposite number is the same',
    '(cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2 == 4*sin(-(pi*(s - t)))^2':
      'the square of the opposite number is the same',
  },
  'homeomorphism-needs-continuous-inverse/continuous': {
    '(cos(-(2*pi*s)) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2 <= (2*pi*(s - t))^2':
      'the cosine of the opposite number is the same',
    '(cos((-(2*pi))*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2 <= (2*pi*(s - t))^2':
      'the cosine of the opposite number is the same',
    '(cos(2*pi*s) - cos(-(2*pi*t)))^2 + (sin(2*pi*s) - sin(2*pi*t))^2 <= (2*pi*(s - t))^2':
      'the cosine of the opposite number is the same',
    '(cos(2*pi*s) - cos((-(2*pi))*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2 <= (2*pi*(s - t))^2':
      'the cosine of the opposite number is the same',
    '(cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2 <= (-(2*pi*(s - t)))^2':
      'the square of the opposite number is the same',
    '(cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2 <= ((-(2*pi))*(s - t))^2':
      'the square of the opposite number is the same',
    '-(cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2 <= (2*pi*(s - t))^2':
      'weaker: a square is taken from the left side instead of added',
    '(cos(2*pi*s) - cos(2*pi*t))^2 - (sin(2*pi*s) - sin(2*pi*t))^2 <= (2*pi*(s - t))^2':
      'weaker: a square is taken from the left side instead of added',
    '(cos(2*pi*s) - cos(2*pi*t))^2*(sin(2*pi*s) - sin(2*pi*t))^2 <= (2*pi*(s - t))^2':
      'the squared distance is at most 4, so that a product of its two summands, at most the square of their mean, is at most their sum',
    '(cos(2*pi*t) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2 <= (2*pi*(s - t))^2':
      'weaker: one of the two squares on the left is gone',
    '(cos(2*pi*s) - cos(2*pi*s))^2 + (sin(2*pi*s) - sin(2*pi*t))^2 <= (2*pi*(s - t))^2':
      'weaker: one of the two squares on the left is gone',
    '(cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*t) - sin(2*pi*t))^2 <= (2*pi*(s - t))^2':
      'weaker: one of the two squares on the left is gone',
    '(cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*s))^2 <= (2*pi*(s - t))^2':
      'weaker: one of the two squares on the left is gone',
    '(cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2 <= (3*pi*(s - t))^2':
      'weaker: a larger multiple on the right',
  },
  'homeomorphism-needs-continuous-inverse/onto': {
    'exists(s in R, ((0 <= s) and (s < 1)) and ((cos(-(2*pi*s)) == a) and (sin(2*pi*s) == b)))':
      'the cosine of the opposite number is the same',
    'exists(s in R, ((0 <= s) and (s < 1)) and ((cos((-(2*pi))*s) == a) and (sin(2*pi*s) == b)))':
      'the cosine of the opposite number is the same',
    'exists(s in R, ((0 <= s) and (s < 2)) and ((cos(2*pi*s) == a) and (sin(2*pi*s) == b)))':
      'weaker: more angles are allowed',
  },
  'homeomorphism-needs-continuous-inverse/the inverse is not continuous': {
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(-(2*pi*s)) - cos(2*pi*0))^2 + (sin(2*pi*s) - sin(2*pi*0))^2 <= near^2)))':
      'the cosine of the opposite number is the same',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos((-(2*pi))*s) - cos(2*pi*0))^2 + (sin(2*pi*s) - sin(2*pi*0))^2 <= near^2)))':
      'the cosine of the opposite number is the same',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and (-(cos(2*pi*s) - cos(2*pi*0))^2 + (sin(2*pi*s) - sin(2*pi*0))^2 <= near^2)))':
      'weaker: a square is taken from the left side instead of added',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos(2*pi*0))^2 - (sin(2*pi*s) - sin(2*pi*0))^2 <= near^2)))':
      'weaker: a square is taken from the left side instead of added',
    'forall(near in positive, exists(s in R, ((1/3 <= s) and (s < 1)) and ((cos(2*pi*s) - cos(2*pi*0))^2 + (sin(2*pi*s) - sin(2*pi*0))^2 <= near^2)))':
      'weaker: more angles are allowed',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 2)) and ((cos(2*pi*s) - cos(2*pi*0))^2 + (sin(2*pi*s) - sin(2*pi*0))^2 <= near^2)))':
      'weaker: more angles are allowed',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos(2*pi*0))^2 + (sin(2*pi*s) - sin(2*pi*0))^2 < near^2)))':
      'the statement for a smaller distance',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos(2*pi*0))^2 + (sin(2*pi*s) - sin(2*pi*0))^2 <= near*2)))':
      'the statement for a smaller distance',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos(2*pi*0))^2*(sin(2*pi*s) - sin(2*pi*0))^2 <= near^2)))':
      'the statement for a smaller distance, at most 1: the product of the squares is smaller than its fourth power',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos(2*pi*0))*2 + (sin(2*pi*s) - sin(2*pi*0))^2 <= near^2)))':
      'weaker: a cosine is at most 1, so what stands for the first square is not positive',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos(2*pi*0))^3 + (sin(2*pi*s) - sin(2*pi*0))^2 <= near^2)))':
      'weaker: a cosine is at most 1, so what stands for the first square is not positive',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos(2*pi + 0))^2 + (sin(2*pi*s) - sin(2*pi*0))^2 <= near^2)))':
      'the cosine is 1 at 2*pi, as at 0',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos(2*pi*1))^2 + (sin(2*pi*s) - sin(2*pi*0))^2 <= near^2)))':
      'the cosine is 1 at 2*pi, as at 0',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos(-(2*pi*0)))^2 + (sin(2*pi*s) - sin(2*pi*0))^2 <= near^2)))':
      'the cosine of the opposite number is the same',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos((-(2*pi))*0))^2 + (sin(2*pi*s) - sin(2*pi*0))^2 <= near^2)))':
      'the cosine of the opposite number is the same',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos((2 + pi)*0))^2 + (sin(2*pi*s) - sin(2*pi*0))^2 <= near^2)))':
      'the product is 0, whatever the first factor',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos(3*pi*0))^2 + (sin(2*pi*s) - sin(2*pi*0))^2 <= near^2)))':
      'the product is 0, whatever the first factor',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos(2*pi*0))^2 + (sin(2*pi*s) - sin(2*pi*0))*2 <= near^2)))':
      'weaker: the sine is not positive from half a turn on, so what stands for its square is not positive',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos(2*pi*0))^2 + (sin(2*pi*s) - sin(2*pi*0))^3 <= near^2)))':
      'weaker: the sine is not positive from half a turn on, so what stands for its square is not positive',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos(2*pi*0))^2 + (-sin(2*pi*s) - sin(2*pi*0))^2 <= near^2)))':
      'sin(0) is 0, and the square of the opposite number is the same',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos(2*pi*0))^2 + (sin(2*pi*s) + sin(2*pi*0))^2 <= near^2)))':
      'sin(0) is 0, and the square of the opposite number is the same',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos(2*pi*0))^2 + (sin(-(2*pi*s)) - sin(2*pi*0))^2 <= near^2)))':
      'sin(0) is 0, and the square of the opposite number is the same',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos(2*pi*0))^2 + (sin((-(2*pi))*s) - sin(2*pi*0))^2 <= near^2)))':
      'sin(0) is 0, and the square of the opposite number is the same',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos(2*pi*0))^2 + (sin(2*pi*s)*(-sin(2*pi*0)))^2 <= near^2)))':
      'weaker: the second square is 0',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos(2*pi*0))^2 + (sin(2*pi*s) - 2*pi*0)^2 <= near^2)))':
      'the sine is 0 at 0, as is what it is taken of',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos(2*pi*0))^2 + (sin(2*pi*s) - sin(2*pi + 0))^2 <= near^2)))':
      'the sine is 0 at 2*pi, as at 0',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos(2*pi*0))^2 + (sin(2*pi*s) - sin(2*pi*1))^2 <= near^2)))':
      'the sine is 0 at 2*pi, as at 0',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos(2*pi*0))^2 + (sin(2*pi*s) - sin(-(2*pi*0)))^2 <= near^2)))':
      'the product is 0, whatever the first factor',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos(2*pi*0))^2 + (sin(2*pi*s) - sin((2 + pi)*0))^2 <= near^2)))':
      'the product is 0, whatever the first factor',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos(2*pi*0))^2 + (sin(2*pi*s) - sin((-(2*pi))*0))^2 <= near^2)))':
      'the product is 0, whatever the first factor',
    'forall(near in positive, exists(s in R, ((1/2 <= s) and (s < 1)) and ((cos(2*pi*s) - cos(2*pi*0))^2 + (sin(2*pi*s) - sin(3*pi*0))^2 <= near^2)))':
      'the product is 0, whatever the first factor',
  },
  'homeomorphism-needs-continuous-inverse/distances of the witnesses': {
    '(cos(-(2*pi*(1 - 1/n))) - cos(2*pi*0))^2 + (sin(2*pi*(1 - 1/n)) - sin(2*pi*0))^2 == (2*sin(pi/n))^2':
      'the cosine of the opposite number is the same',
    '(cos((-(2*pi))*(1 - 1/n)) - cos(2*pi*0))^2 + (sin(2*pi*(1 - 1/n)) - sin(2*pi*0))^2 == (2*sin(pi/n))^2':
      'the cosine of the opposite number is the same',
    '(cos(2*pi*(1 - 1/n)) - cos(2*pi*0))^2 + (sin(2*pi*(1 - 1/n)) - sin(2*pi*0))^2 == (-(2*sin(pi/n)))^2':
      'the square of the opposite number is the same',
    '(cos(2*pi*(1 - 1/n)) - cos(-(2*pi*0)))^2 + (sin(2*pi*(1 - 1/n)) - sin(2*pi*0))^2 == (2*sin(pi/n))^2':
      'the cosine of the opposite number is the same',
    '(cos(2*pi*(1 - 1/n)) - cos((-(2*pi))*0))^2 + (sin(2*pi*(1 - 1/n)) - sin(2*pi*0))^2 == (2*sin(pi/n))^2':
      'the cosine of the opposite number is the same',
    '(cos(2*pi*(1 - 1/n)) - cos((2 + pi)*0))^2 + (sin(2*pi*(1 - 1/n)) - sin(2*pi*0))^2 == (2*sin(pi/n))^2':
      'the product is 0, whatever the first factor',
    '(cos(2*pi*(1 - 1/n)) - cos(3*pi*0))^2 + (sin(2*pi*(1 - 1/n)) - sin(2*pi*0))^2 == (2*sin(pi/n))^2':
      'the product is 0, whatever the first factor',
    '(cos(2*pi*(1 - 1/n)) - cos(2*pi*0))^2 + (sin(2*pi*(1 - 1/n)) - 2*pi*0)^2 == (2*sin(pi/n))^2':
      'the sine is 0 at 0, as is what it is taken of',
    '(cos(2*pi*(1 - 1/n)) - cos(2*pi*0))^2 + (sin(2*pi*(1 - 1/n)) - sin(2*pi + 0))^2 == (2*sin(pi/n))^2':
      'the sine is 0 at 2*pi, as at 0',
    '(cos(2*pi*(1 - 1/n)) - cos(2*pi*0))^2 + (sin(2*pi*(1 - 1/n)) - sin(2*pi*1))^2 == (2*sin(pi/n))^2':
      'the sine is 0 at 2*pi, as at 0',
    '(cos(2*pi*(1 - 1/n)) - cos(2*pi*0))^2 + (sin(2*pi*(1 - 1/n)) - sin(-(2*pi*0)))^2 == (2*sin(pi/n))^2':
      'the product is 0, whatever the first factor',
    '(cos(2*pi*(1 - 1/n)) - cos(2*pi*0))^2 + (sin(2*pi*(1 - 1/n)) - sin((2 + pi)*0))^2 == (2*sin(pi/n))^2':
      'the product is 0, whatever the first factor',
    '(cos(2*pi*(1 - 1/n)) - cos(2*pi*0))^2 + (sin(2*pi*(1 - 1/n)) - sin((-(2*pi))*0))^2 == (2*sin(pi/n))^2':
      'the product is 0, whatever the first factor',
    '(cos(2*pi*(1 - 1/n)) - cos(2*pi*0))^2 + (sin(2*pi*(1 - 1/n)) - sin(3*pi*0))^2 == (2*sin(pi/n))^2':
      'the product is 0, whatever the first factor',
    '(cos(2*pi*(-1 - 1/n)) - cos(2*pi*0))^2 + (sin(2*pi*(1 - 1/n)) - sin(2*pi*0))^2 == (2*sin(pi/n))^2':
      'sine and cosine have the period 2*pi',
    '(cos(2*pi*(2 - 1/n)) - cos(2*pi*0))^2 + (sin(2*pi*(1 - 1/n)) - sin(2*pi*0))^2 == (2*sin(pi/n))^2':
      'sine and cosine have the period 2*pi',
    '(cos(2*pi*(1 - 1/n)) - cos(2*pi*0))^2 + (sin(2*pi*(-1 - 1/n)) - sin(2*pi*0))^2 == (2*sin(pi/n))^2':
      'sine and cosine have the period 2*pi',
    '(cos(2*pi*(1 - 1/n)) - cos(2*pi*0))^2 + (sin(2*pi*(2 - 1/n)) - sin(2*pi*0))^2 == (2*sin(pi/n))^2':
      'sine and cosine have the period 2*pi',
    '(cos(2*pi*(1 + 1/n)) - cos(2*pi*0))^2 + (sin(2*pi*(1 - 1/n)) - sin(2*pi*0))^2 == (2*sin(pi/n))^2':
      '2*pi more changes nothing, and the cosine of the opposite number is the same',
    '(cos(2*pi*(1*(-(1/n)))) - cos(2*pi*0))^2 + (sin(2*pi*(1 - 1/n)) - sin(2*pi*0))^2 == (2*sin(pi/n))^2':
      '2*pi more changes nothing, and the cosine of the opposite number is the same',
    '(cos(2*pi*(1 - 1/n)) - cos(2*pi + 0))^2 + (sin(2*pi*(1 - 1/n)) - sin(2*pi*0))^2 == (2*sin(pi/n))^2':
      'the cosine is 1 at 2*pi, as at 0',
    '(cos(2*pi*(1 - 1/n)) - cos(2*pi*1))^2 + (sin(2*pi*(1 - 1/n)) - sin(2*pi*0))^2 == (2*sin(pi/n))^2':
      'the cosine is 1 at 2*pi, as at 0',
    '(cos(2*pi*(1 - 1/n)) - cos(2*pi*0))^2 + (-sin(2*pi*(1 - 1/n)) - sin(2*pi*0))^2 == (2*sin(pi/n))^2':
      'sin(0) is 0, and the square of the opposite number is the same',
    '(cos(2*pi*(1 - 1/n)) - cos(2*pi*0))^2 + (sin(2*pi*(1 - 1/n)) + sin(2*pi*0))^2 == (2*sin(pi/n))^2':
      'sin(0) is 0, and the square of the opposite number is the same',
    '(cos(2*pi*(1 - 1/n)) - cos(2*pi*0))^2 + (sin(-(2*pi*(1 - 1/n))) - sin(2*pi*0))^2 == (2*sin(pi/n))^2':
      'sin(0) is 0, and the square of the opposite number is the same',
    '(cos(2*pi*(1 - 1/n)) - cos(2*pi*0))^2 + (sin((-(2*pi))*(1 - 1/n)) - sin(2*pi*0))^2 == (2*sin(pi/n))^2':
      'sin(0) is 0, and the square of the opposite number is the same',
    '(cos(2*pi*(1 - 1/n)) - cos(2*pi*0))^2 + (sin(2*pi*(1 + 1/n)) - sin(2*pi*0))^2 == (2*sin(pi/n))^2':
      '2*pi more changes nothing, sin(0) is 0, and the square of the opposite number is the same',
    '(cos(2*pi*(1 - 1/n)) - cos(2*pi*0))^2 + (sin(2*pi*(1*(-(1/n)))) - sin(2*pi*0))^2 == (2*sin(pi/n))^2':
      '2*pi more changes nothing, sin(0) is 0, and the square of the opposite number is the same',
  },
  'homeomorphism-needs-continuous-inverse/injective': {
    't == t': 'both sides are the same',
    's == s': 'both sides are the same',
  },
  'homeomorphism-needs-continuous-inverse/on a compact arc': {
    '-(d*(2*sin(pi*a))) <= (1 - a)*(2*sin(pi*d))':
      'the left side is at most 0, the right side is at least 0: all sines are of numbers from 0 to pi',
    'd*(-(2*sin(pi*a))) <= (1 - a)*(2*sin(pi*d))':
      'the left side is at most 0, the right side is at least 0: all sines are of numbers from 0 to pi',
    'd*(2*sin(-(pi*a))) <= (1 - a)*(2*sin(pi*d))':
      'the left side is at most 0, the right side is at least 0: all sines are of numbers from 0 to pi',
    'd*(2*sin(pi + a)) <= (1 - a)*(2*sin(pi*d))':
      'the sine of pi + a is negative, so the left side is at most 0, and the right side is at least 0',
    'd*(2*sin(pi*d)) <= (1 - a)*(2*sin(pi*d))': 'the sine of pi*d is not negative, and d is at most 1 - a',
    'd*(2*sin(pi*a)) <= 1 - a + 2*sin(pi*d)':
      'the right side of the statement is at most 2*sin(pi*d), since 1 - a is at most 1, and 1 - a is positive',
    'd*(2*sin(pi*a)) <= (1 + a)*(2*sin(pi*d))': 'weaker: a larger multiple on the right',
    'd*(2*sin(pi*a)) <= (2 - a)*(2*sin(pi*d))': 'weaker: a larger multiple on the right',
    'd*(2*sin(pi*a)) <= (1 - a)*(3*sin(pi*d))': 'weaker: a larger multiple on the right',
    'd*(2*sin(pi*a)) <= (1 - a)*(2 + sin(pi*d))':
      'weaker: a sine is at most 1, so that 2*sin(pi*d) is less than 2 + sin(pi*d)',
    'd*(2*sin(pi*a)) <= (1 - a)*(2*(pi*d))':
      'weaker: the sine is at most its argument, where this is not negative',
    'd*(2*sin(pi*a)) <= (1 - a)*(2*sin(pi*a))': 'the sine of pi*a is not negative, and d is at most 1 - a',
  },
  'homeomorphism-needs-continuous-inverse/a continuous bijection as a homeomorphism': {
    'exists(n in nat, (1 < n) and (158*(2*sin(pi/n)) < 1 - 1/n))': 'so it is for n = 1000, too',
    'exists(n in nat, (0 < n + 1) and (158*(2*sin(pi/n)) < 1 - 1/n))': 'weaker: more numbers are allowed',
    'exists(n in nat, (0 < n) and (-(158*(2*sin(pi/n))) < 1 - 1/n))':
      'weaker: the left side is negative for n = 1000',
    'exists(n in nat, (0 < n) and (158*(-(2*sin(pi/n))) < 1 - 1/n))':
      'weaker: the left side is negative for n = 1000',
    'exists(n in nat, (0 < n) and (158*(2*(pi/n)) < 1 - 1/n))':
      'so it is for n = 1000, too: the left side is below 0.993',
    'exists(n in nat, (0 < n) and (158*(2*sin(pi*n)) < 1 - 1/n))':
      'the sine is 0 at the multiples of pi: any n from 2 on will do',
    'exists(n in nat, (0 < n) and (158*(2*sin(pi/(n + 1))) < 1 - 1/n))':
      'so it is for n = 1000, too: the left side is smaller',
    'exists(n in nat, (0 < n) and (158*(2*sin(pi/n)) < 1 + 1/n))': 'weaker: a larger number on the right',
    'exists(n in nat, (0 < n) and (158*(2*sin(pi/n)) < 2 - 1/n))': 'weaker: a larger number on the right',
    'exists(n in nat, (0 < n) and (158*(2*sin(pi/n)) < 1 - 1/(n + 1)))':
      'weaker: a larger number on the right',
    'exists(n in nat, (0 < n) and (158*(2*sin(pi/n)) < 1 - 2/n))':
      'so it is for n = 1000, too: the right side is 0.998',
  },
};
