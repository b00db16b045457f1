export const kernels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
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
};
