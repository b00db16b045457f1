/** False variants of lemmas that nothing refutes. */

import { contradicts, given, undecided } from './_reasons.ts';

export const lemmas: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'stein-identity/smooth functions': {
    'E(w in Omega, Z[w]*g(Z[w])) < E(w in Omega, dg(Z[w]))': contradicts,
    'E(w in Omega, Z[w]*g(Z[w])) > E(w in Omega, dg(Z[w]))': contradicts,
    'E(w in Omega, Z[w]*g(Z[w])) != E(w in Omega, dg(Z[w]))': contradicts,
  },
  'normal-covariance-divergence/zero for equal covariances only': {
    'forall(g in J, h in J, sum(a in J, t[a]*u[a,g]*u[a,h]) == sum(b in J, t[b]*v[b,g]*v[b,h]))':
      'false for different variances; that nothing is worse is an equation of logarithms then, which enclosures do not decide',
    'forall(g in J, h in J, sum(a in J, s[g]*u[a,g]*u[a,h]) == sum(b in J, t[b]*v[b,g]*v[b,h]))':
      'false for different variances; that nothing is worse is an equation of logarithms then, which enclosures do not decide',
    'forall(g in J, h in J, sum(a in J, s[h]*u[a,g]*u[a,h]) == sum(b in J, t[b]*v[b,g]*v[b,h]))':
      'false for different variances; that nothing is worse is an equation of logarithms then, which enclosures do not decide',
    'forall(g in J, h in J, sum(a in J, s[a]*u[a,g]*u[a,h]) == sum(b in J, s[b]*v[b,g]*v[b,h]))':
      'false for different variances; that nothing is worse is an equation of logarithms then, which enclosures do not decide',
    'forall(g in J, h in J, sum(a in J, s[a]*u[a,g]*u[a,h]) == sum(b in J, t[g]*v[b,g]*v[b,h]))':
      'false for different variances; that nothing is worse is an equation of logarithms then, which enclosures do not decide',
    'forall(g in J, h in J, sum(a in J, s[a]*u[a,g]*u[a,h]) == sum(b in J, t[h]*v[b,g]*v[b,h]))':
      'false for different variances; that nothing is worse is an equation of logarithms then, which enclosures do not decide',
  },
  'characters-orthogonal/orthogonal': {
    'forall(l in G, m in G, (sum(j in G, re[l,j]*re[m,j] + im[l,j]*im[m,j]) == card(G)*delta(l, m)) and (sum(j in G, im[l,j]*re[m,j]*(-(re[l,j]*im[m,j]))) == 0))':
      'false for three elements, whose characters are no fractions; where they are, the values are 1, -1, i and -i, and the product is 0',
  },
  'normal-maximum-likelihood/unique': {
    'forall(l in J, m[l] == mean[l]) and forall(g in J, h in J, sum(a in J, t[a]*u[a,g]*u[a,h]) == sum(b in J, t[b]*v[b,g]*v[b,h]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(l in J, m[l] == mean[l]) and forall(g in J, h in J, sum(a in J, s[g]*u[a,g]*u[a,h]) == sum(b in J, t[b]*v[b,g]*v[b,h]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(l in J, m[l] == mean[l]) and forall(g in J, h in J, sum(a in J, s[h]*u[a,g]*u[a,h]) == sum(b in J, t[b]*v[b,g]*v[b,h]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(l in J, m[l] == mean[l]) and forall(g in J, h in J, sum(a in J, s[a]*u[a,g]*u[a,h]) == sum(b in J, t[g]*v[b,g]*v[b,h]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(l in J, m[l] == mean[l]) and forall(g in J, h in J, sum(a in J, s[a]*u[a,g]*u[a,h]) == sum(b in J, t[h]*v[b,g]*v[b,h]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
  },
  'path-to-a-factorised-minimum/path': {
    'forall(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'false: a path that starts elsewhere; but an instance gives the path, as it does for the statement, and each path given is of the kind that exists',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and exists(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, max(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      'false from three rows and columns on: the matrix of the largest entries of six products of rank one may have a nuclear norm above the sum of theirs (a search found 1.008 times it), and a loss may favour it; such minima and paths are not rational',
    'exists(UP in map(R, K, A, R), VP in map(R, K, C, R), forall(k in K, i in A, UP(0)[k,i] == U[k,i]) and forall(k in K, j in C, VP(0)[k,j] == V[k,j]) and forall(L in R, forall(s in R, t in R, 0 <= s, s <= t, t <= 1, sum(k in K, sum(i in A, abs(UP(s)[k,i] - UP(t)[k,i])) + sum(j in C, abs(VP(s)[k,j] - VP(t)[k,j]))) <= L*abs(s - t))) and forall(s in R, t in R, 0 <= s, s <= t, t <= 1, loss(array(i in A, j in C, sum(h in K, UP(t)[h,i]*VP(t)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(t)[k,i]^2)) + sum(k in K, sum(j in C, VP(t)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, UP(s)[h,i]*VP(s)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(s)[k,i]^2)) + sum(k in K, sum(j in C, VP(s)[k,j]^2)))) and forall(U1 in R[K, A], V1 in R[K, C], loss(array(i in A, j in C, sum(h in K, UP(1)[h,i]*VP(1)[h,j]))) + lam/2*(sum(k in K, sum(i in A, UP(1)[k,i]^2)) + sum(k in K, sum(j in C, VP(1)[k,j]^2))) <= loss(array(i in A, j in C, sum(h in K, U1[h,i]*V1[h,j]))) + lam/2*(sum(k in K, sum(i in A, U1[k,i]^2)) + sum(k in K, sum(j in C, V1[k,j]^2)))))':
      given,
  },
  'circle-constant/half a turn': {
    'cos(pi) > -1': 'it contradicts the statement, and no enclosure tells an equation from an inequality',
    'cos(pi) != -1': 'it contradicts the statement, and no enclosure tells an equation from an inequality',
  },
  'circle-constant/a quarter turn': {
    '(cos(pi/2) < 0) and (sin(pi/2) == 1)':
      'it contradicts the statement, and no enclosure tells an equation from an inequality',
    '(cos(pi/2) > 0) and (sin(pi/2) == 1)':
      'it contradicts the statement, and no enclosure tells an equation from an inequality',
    '(cos(pi/2) != 0) and (sin(pi/2) == 1)':
      'it contradicts the statement, and no enclosure tells an equation from an inequality',
    '(cos(pi/2) == 0) and (sin(pi/2) < 1)':
      'it contradicts the statement, and no enclosure tells an equation from an inequality',
    '(cos(pi/2) == 0) and (sin(pi/2) != 1)':
      'it contradicts the statement, and no enclosure tells an equation from an inequality',
  },
  'circle-constant/a whole turn': {
    '(cos(2*pi) < 1) and (sin(2*pi) == 0)':
      'it contradicts the statement, and no enclosure tells an equation from an inequality',
    '(cos(2*pi) != 1) and (sin(2*pi) == 0)':
      'it contradicts the statement, and no enclosure tells an equation from an inequality',
    '(cos(2*pi) == 1) and (sin(2*pi) < 0)':
      'it contradicts the statement, and no enclosure tells an equation from an inequality',
    '(cos(2*pi) == 1) and (sin(2*pi) > 0)':
      'it contradicts the statement, and no enclosure tells an equation from an inequality',
    '(cos(2*pi) == 1) and (sin(2*pi) != 0)':
      'it contradicts the statement, and no enclosure tells an equation from an inequality',
  },
  'circle-constant/reflection': {
    '(cos(pi - x) > -cos(x)) and (sin(pi - x) == sin(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(pi - x) != -cos(x)) and (sin(pi - x) == sin(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(pi - x) == -cos(x)) and (sin(pi - x) < sin(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(pi - x) == -cos(x)) and (sin(pi - x) > sin(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(pi - x) == -cos(x)) and (sin(pi - x) != sin(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
  },
  'circle-constant/complement': {
    '(cos(pi/2 - x) < sin(x)) and (sin(pi/2 - x) == cos(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(pi/2 - x) > sin(x)) and (sin(pi/2 - x) == cos(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(pi/2 - x) != sin(x)) and (sin(pi/2 - x) == cos(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(pi/2 - x) == sin(x)) and (sin(pi/2 - x) < cos(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(pi/2 - x) == sin(x)) and (sin(pi/2 - x) != cos(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
  },
  'circle-constant/period, once': {
    '(cos(x + 2*pi) < cos(x)) and (sin(x + 2*pi) == sin(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(x + 2*pi) != cos(x)) and (sin(x + 2*pi) == sin(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(x + 2*pi) == cos(x)) and (sin(x + 2*pi) < sin(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(x + 2*pi) == cos(x)) and (sin(x + 2*pi) > sin(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    '(cos(x + 2*pi) == cos(x)) and (sin(x + 2*pi) != sin(x))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
  },
  'circle-constant/period': {
    'forall(n in nat, (cos(x + 2*pi*n) < cos(x)) and (sin(x + 2*pi*n) == sin(x)))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    'forall(n in nat, (cos(x + 2*pi*n) != cos(x)) and (sin(x + 2*pi*n) == sin(x)))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    'forall(n in nat, (cos(x + 2*pi*n) == cos(x)) and (sin(x + 2*pi*n) < sin(x)))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    'forall(n in nat, (cos(x + 2*pi*n) == cos(x)) and (sin(x + 2*pi*n) > sin(x)))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    'forall(n in nat, (cos(x + 2*pi*n) == cos(x)) and (sin(x + 2*pi*n) != sin(x)))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
  },
  'circle-constant/multiples': {
    'forall(n in nat, (cos(n*pi) != (-1)^n) and (sin(n*pi) == 0))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    'forall(n in nat, (cos(n*pi) == (-1)^n) and (sin(n*pi) < 0))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    'forall(n in nat, (cos(n*pi) == (-1)^n) and (sin(n*pi) > 0))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
    'forall(n in nat, (cos(n*pi) == (-1)^n) and (sin(n*pi) != 0))':
      'it contradicts the statement, and no enclosure of sines and cosines tells an equation from an inequality',
  },
  'circle-constant/cosine falls': {
    'cos(y) < cos(y)': 'false: a number is not smaller than itself, which no enclosure of a cosine tells',
  },
  'circle-constant/different angles, different points': {
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2*(sin(2*pi*s) - sin(2*pi*t))^2':
      'false for s = 0 and t = 1/2, where both sines are 0; no enclosure tells that',
    '0 < (-cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'false for s = 0 and t = 1/2, where both sines are 0 and the cosines opposite; no enclosure tells that',
    '0 < (cos(2*pi*s) + cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'false for s = 0 and t = 1/2, where both sines are 0 and the cosines opposite; no enclosure tells that',
    '0 < (cos(2*pi + s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'false for s = pi/(2*pi - 1) and t = 3/2 - s, where both squares are 0; no instance is there, and no enclosure tells it',
    '0 < (cos(3*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'false for s = 1/5 and t = 3/10, where both squares are 0; no enclosure tells that',
    '0 < (cos(2*pi*t) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'false for s = 0 and t = 1/2, where both sines are 0; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*s))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'false for s = 0 and t = 1/2, where both sines are 0; no enclosure tells that',
    '0 < (cos(2*pi*x) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'false for s = 0, t = 1/2 and the x that gives the same cosine, since both sines are 0; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*x))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'false for s = 0, t = 1/2 and the x that gives the same cosine, since both sines are 0; no enclosure tells that',
    '0 < (cos(2*pi*s) - sin(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'false for s = 1/8 and t = 3/8, where both squares are 0; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi + t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'false for t = pi/(2*pi + 1) and s = 1/2 - t, where both squares are 0; no instance is there, and no enclosure tells it',
    '0 < (cos(2*pi*s) - cos((2 + pi)*t))^2 + (sin(2*pi*s) - sin(2*pi*t))^2':
      'false for t = pi/(2 + 3*pi) and s = 1/2 - t, where both squares are 0; no instance is there, and no enclosure tells it',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (-sin(2*pi*s) - sin(2*pi*t))^2':
      'false for s = 1/4 and t = 3/4, where both cosines are 0 and the sines opposite; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) + sin(2*pi*t))^2':
      'false for s = 1/4 and t = 3/4, where both cosines are 0 and the sines opposite; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(-(2*pi*s)) - sin(2*pi*t))^2':
      'false for s = 1/4 and t = 3/4, where both cosines are 0 and the sines opposite; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin((-(2*pi))*s) - sin(2*pi*t))^2':
      'false for s = 1/4 and t = 3/4, where both cosines are 0 and the sines opposite; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(-(2*pi*t)))^2':
      'false for s = 1/4 and t = 3/4, where both cosines are 0 and the sines opposite; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin((-(2*pi))*t))^2':
      'false for s = 1/4 and t = 3/4, where both cosines are 0 and the sines opposite; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (cos(2*pi*s) - sin(2*pi*t))^2':
      'false for s = 3/8 and t = 5/8, where both squares are 0; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(3*pi*s) - sin(2*pi*t))^2':
      'false for s = 2/5 and t = 3/5, where both squares are 0; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*t) - sin(2*pi*t))^2':
      'false for s = 1/4 and t = 3/4, where both cosines are 0; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*s))^2':
      'false for s = 1/4 and t = 3/4, where both cosines are 0; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*x) - sin(2*pi*t))^2':
      'false for s = 1/4, t = 3/4 and the x that gives the same sine, since both cosines are 0; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi*x))^2':
      'false for s = 1/4, t = 3/4 and the x that gives the same sine, since both cosines are 0; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - cos(2*pi*t))^2':
      'false for s = 1/8 and t = 7/8, where both squares are 0; no enclosure tells that',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(2*pi + t))^2':
      'false for t = 2*pi/(2*pi + 1) and s = 1 - t, where both squares are 0; no instance is there, and no enclosure tells it',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin((2 + pi)*t))^2':
      'false for t = 2*pi/(2 + 3*pi) and s = 1 - t, where both squares are 0; no instance is there, and no enclosure tells it',
    '0 < (cos(2*pi*s) - cos(2*pi*t))^2 + (sin(2*pi*s) - sin(3*pi*t))^2':
      'false for s = 1/5 and t = 4/5, where both squares are 0; no enclosure tells that',
  },
  'circle-constant/one angle to a point': {
    's < t':
      'it contradicts the statement; that two points are the same is assumed by equations of sines and cosines, which no enclosure decides',
    's > t':
      'it contradicts the statement; that two points are the same is assumed by equations of sines and cosines, which no enclosure decides',
    's != t':
      'it contradicts the statement; that two points are the same is assumed by equations of sines and cosines, which no enclosure decides',
    'x == t':
      'false of every x but one; that two points are the same is assumed by equations of sines and cosines, which no enclosure decides',
    's == x':
      'false of every x but one; that two points are the same is assumed by equations of sines and cosines, which no enclosure decides',
  },
  'monotone-sequences-converge/rising': {
    'forall(top in R[S], forall(s in S, forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(u[n,s] - top[s]) <= eps_n)))) and forall(n in nat, s in S, u[n,s] <= top[s]))':
      given,
    'exists(top in R[S], forall(s in S, forall(eps_n in positive, forall(from_n in nat, forall(n in nat, from_n <= n, abs(u[n,s] - top[s]) <= eps_n)))) and forall(n in nat, s in S, u[n,s] <= top[s]))':
      given,
  },
  'monotone-sequences-converge/falling': {
    'forall(low in R[S], forall(s in S, forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(u[n,s] - low[s]) <= eps_n)))) and forall(n in nat, s in S, low[s] <= u[n,s]))':
      given,
    'exists(low in R[S], forall(s in S, forall(eps_n in positive, forall(from_n in nat, forall(n in nat, from_n <= n, abs(u[n,s] - low[s]) <= eps_n)))) and forall(n in nat, s in S, low[s] <= u[n,s]))':
      given,
  },
  'powers-of-inner-products/features': {
    'forall(t in nat, d in nat, forall(N in nat, X in R[nat, nat], (N == choose[t + d,d]) and forall(e in nat, e <= d, exists(y in R[nat, nat], forall(i in nat, j in nat, sum(m in range(t), a[i,m]*b[j,m])^e == sum(l in range(N), X[l,i]*y[l,j]))))))':
      given,
    'forall(t in nat, d in nat, exists(N in nat, X in R[nat, nat], (N == choose[t + d,d]) and forall(e in nat, e <= d, forall(y in R[nat, nat], forall(i in nat, j in nat, sum(m in range(t), a[i,m]*b[j,m])^e == sum(l in range(N), X[l,i]*y[l,j]))))))':
      given,
  },
  'moment-of-binary-divergence/a path': {
    'forall(n in nat, exp(divergence(soFar[n + 1], n + 1))/(2*sqrt(n + 1)) < prod(t in range(n + 1), win[t]))':
      undecided,
  },
  'moment-of-binary-divergence/moment': {
    'forall(n in nat, sum(s in draws[n + 1], prod(i in range(n + 1), q[at[n + 1,s,i]])*exp(divergence(soFar[n + 1,s,n + 1], n + 1))) < 2*sqrt(n + 1))':
      undecided,
    'forall(n in nat, sum(s in draws[n + 1], prod(i in range(n + 1), q[at[n + 1,s,i]])*exp(divergence(soFar[n + 1,s,n + 1], n + 1))) <= 2 + sqrt(n + 1))':
      'false from 28 draws on, where there are more samples than can be added up',
  },
  'flow-to-a-zero-of-a-cubic/bound': {
    'forall(t in nonnegative, (x(t) - p)*2 <= exp((-8)*(min(x(0), p) - b)^2*t)*(x(0) - p)^2)':
      'false where the flow starts beyond p; but such a solution has no continuation to all times before 0, so nothing that is differentiable everywhere stands for it',
    'forall(t in nonnegative, (x(t) - p)^3 <= exp((-8)*(min(x(0), p) - b)^2*t)*(x(0) - p)^2)':
      'false where the flow starts beyond p; but such a solution has no continuation to all times before 0, so nothing that is differentiable everywhere stands for it',
    'forall(t in nonnegative, (x(t) - p)^2 <= exp((-9)*(min(x(0), p) - b)^2*t)*(x(0) - p)^2)':
      'false where b is near a: near p the square of the distance falls at the rate 8 (p - a)(p - b); but solutions have a closed form only where b is halfway between a and p',
    'forall(t in nonnegative, (x(t) - p)^2 <= exp((-8)*(min(x(0), p) - b)^2*t)*(x(0) - a)^2)':
      'false at the start where x(0) is nearer to a, which it is beyond b only where b is not halfway between a and p; then no solution has a closed form, but that which rests in p',
  },
};
