/**
 * Variants that are false, but that no instance refutes: gaps of the generators, by part and text, with the instances that would
 * find them. The checker must still reject each.
 */
export const gaps: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'factorization-local-zero-global/network': {
    '-loss(array(s in S, o in O, sum(k in K, phi(U[k], V[k])[s,o]))) + lam*sum(k in K, theta(U[k], V[k])) <= loss(array(s in S, o in O, sum(m in M, phi(U2[m], V2[m])[s,o]))) + lam*sum(m in M, theta(U2[m], V2[m]))':
      'losses with negative values: the statement does not mind a constant, so draw one and add it to the models of the loss',
    'loss(array(s in S, o in O, sum(k in K, phi(U[k], V[k])[s,o]))) + lam*max(k in K, theta(U[k], V[k])) <= loss(array(s in S, o in O, sum(m in M, phi(U2[m], V2[m])[s,o]))) + lam*sum(m in M, theta(U2[m], V2[m]))':
      'theta and lam*theta may be negative: a model with theta = -phi and a loss of positive slope, with two blocks besides the zero block',
  },
  'factorization-local-zero-global/factorization': {
    'loss(array(i in A, j in C, sum(k in K, U[k,i]*V[k,j]))) + lam/2*(sum(k in K, sum(i in A, U[k,i]^2)) + sum(k in K, sum(j in C, V[k,j]^3))) <= loss(array(i in A, j in C, sum(k in M, U2[k,i]*V2[k,j]))) + lam/2*(sum(k in M, sum(i in A, U2[k,i]^2)) + sum(k in M, sum(j in C, V2[k,j]^2)))':
      'a local minimum with an entry of V above 1, compared with itself: targets whose singular values exceed lam by more than 1',
    'loss(array(i in A, j in C, sum(k in K, U[k,i]*V[k,j]))) + lam/2*(sum(k in K, sum(i in A, U[k,i]^2)) + sum(k in K, sum(j in C, V[k,j]^2))) <= loss(array(i in A, j in C, sum(k in M, U2[k,i]*V2[k,j]))) + (lam/2 + (sum(k in M, sum(i in A, U2[k,i]^2)) + sum(k in M, sum(j in C, V2[k,j]^2))))':
      'lam > 2 and a local minimum whose squares sum to more than lam/(lam - 2), compared with itself',
  },
  'homogeneous-euler-critical/critical-points': {
    'sum(o in O, dloss(array(i2 in O, Phi(w)[o]))[o]*Phi(w)[o]) + lam*Theta(w) == 0':
      'two outputs, and a loss whose slope in one output depends on the other (softmax cross-entropy, or (y1 + y2)^2): the models of the loss add up functions of one output each',
  },
  'linear-map-bounded/bound': {
    'sum(i in I, abs(sum(j in J, A[i,j]*v[j]))) <= sum(i in I, max(j in J, abs(A[i,j])))*sum(j in J, abs(v[j]))':
      'J empty and I not: the maximum has no value there (otherwise the variant is true)',
    'sum(i in I, abs(max(j in J, A[i,j]*v[j]))) <= sum(i in I, sum(j in J, abs(A[i,j])))*sum(j in J, abs(v[j]))':
      'J empty and I not: the maximum has no value there (otherwise the variant is true)',
  },
  'positively-homogeneous-layers/composition': {
    'phi(array(n in J, psi(array(m in M, alpha*x[m]))[j]))[i] == alpha*phi(psi(x))[i]':
      'a model of psi whose outputs differ: max(n in M, y[n]) is the same for every m',
    'phi(psi(array(m in M, alpha*x[m])))[i] == alpha*phi(array(n in J, psi(x)[j]))[i]':
      'a model of psi whose outputs differ: max(n in M, y[n]) is the same for every m',
  },
  'kantorovich-duality/slackness-implies-optimality': {
    'forall(Q in R[I, J], forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g))':
      'Q with the marginals and negative entries: P plus a multiple of (delta(i,k) - delta(i,m))*(delta(j,l) - delta(j,n)), which lowers the cost where C is not tight',
    'forall(Q in R[I, J], forall(i in I, j in J, 0 <= C[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g))':
      'Q with the marginals and negative entries: P plus a multiple of (delta(i,k) - delta(i,m))*(delta(j,l) - delta(j,n)), which lowers the cost where C is not tight',
    'forall(Q in R[I, J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == f[i]), forall(j in J, sum(i in I, Q[i,j]) == b[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g))':
      'potentials that are probability vectors other than the marginals, with tight costs C = f + g: the cost of P is then the mean of f under a, that of Q the mean under f',
    'forall(Q in R[I, J], forall(i in I, j in J, 0 <= Q[i,j]), forall(i in I, sum(j in J, Q[i,j]) == a[i]), forall(j in J, sum(i in I, Q[i,j]) == g[j]), cost(P) <= cost(Q)) and forall(u in R[I], v in R[J], forall(i in I, j in J, u[i] + v[j] <= C[i,j]), value(u, v) <= value(f, g))':
      'potentials that are probability vectors other than the marginals, with tight costs C = f + g: the cost of P is then the mean of f under a, that of Q the mean under f',
  },
  'kantorovich-duality/metric-potential': {
    'forall(x in X, y in X, potential(g)[x] - potential(g)[y] <= d[x,y]) and (sum(x in X, mu[x]*f[x]) + sum(y in X, nu[y]*g[y]) <= sum(x in X, (mu[x] - nu[x])*potential(array(i1 in X, g[x]))[x]))':
      'distances with negative values, d[x,y] = h[y] - h[x]: the axioms allow them; true for d >= 0',
  },
  'homogeneous-euler-critical/conservation': {
    'max(j in J[l + 1], sum(m in I[l + 1], v(start + time)[l + 1,j,m]^2)) - sum(j in J[l], sum(m in I[l], v(start + time)[l,j,m]^2)) == sum(j in J[l + 1], sum(m in I[l + 1], v(start)[l + 1,j,m]^2)) - sum(j in J[l], sum(m in I[l], v(start)[l,j,m]^2))':
      'widths above 1 with two nonzero weights in a layer: all instances of the part have width 1, where a sum is a maximum',
    'sum(j in J[l + 1], max(m in I[l + 1], v(start + time)[l + 1,j,m]^2)) - sum(j in J[l], sum(m in I[l], v(start + time)[l,j,m]^2)) == sum(j in J[l + 1], sum(m in I[l + 1], v(start)[l + 1,j,m]^2)) - sum(j in J[l], sum(m in I[l], v(start)[l,j,m]^2))':
      'widths above 1 with two nonzero weights in a layer: all instances of the part have width 1, where a sum is a maximum',
    'sum(j in J[l + 1], sum(m in I[l + 1], v(start + time)[l + 1,j,m]^2)) - max(j in J[l], sum(m in I[l], v(start + time)[l,j,m]^2)) == sum(j in J[l + 1], sum(m in I[l + 1], v(start)[l + 1,j,m]^2)) - sum(j in J[l], sum(m in I[l], v(start)[l,j,m]^2))':
      'widths above 1 with two nonzero weights in a layer: all instances of the part have width 1, where a sum is a maximum',
    'sum(j in J[l + 1], sum(m in I[l + 1], v(start + time)[l + 1,j,m]^2)) - sum(j in J[l], max(m in I[l], v(start + time)[l,j,m]^2)) == sum(j in J[l + 1], sum(m in I[l + 1], v(start)[l + 1,j,m]^2)) - sum(j in J[l], sum(m in I[l], v(start)[l,j,m]^2))':
      'widths above 1 with two nonzero weights in a layer: all instances of the part have width 1, where a sum is a maximum',
    'sum(j in J[l + 1], sum(m in I[l + 1], v(start + time)[l + 1,j,m]^2)) - sum(j in J[l], sum(m in I[l], v(start + time)[l,j,m]^2)) == max(j in J[l + 1], sum(m in I[l + 1], v(start)[l + 1,j,m]^2)) - sum(j in J[l], sum(m in I[l], v(start)[l,j,m]^2))':
      'widths above 1 with two nonzero weights in a layer: all instances of the part have width 1, where a sum is a maximum',
    'sum(j in J[l + 1], sum(m in I[l + 1], v(start + time)[l + 1,j,m]^2)) - sum(j in J[l], sum(m in I[l], v(start + time)[l,j,m]^2)) == sum(j in J[l + 1], max(m in I[l + 1], v(start)[l + 1,j,m]^2)) - sum(j in J[l], sum(m in I[l], v(start)[l,j,m]^2))':
      'widths above 1 with two nonzero weights in a layer: all instances of the part have width 1, where a sum is a maximum',
    'sum(j in J[l + 1], sum(m in I[l + 1], v(start + time)[l + 1,j,m]^2)) - sum(j in J[l], sum(m in I[l], v(start + time)[l,j,m]^2)) == sum(j in J[l + 1], sum(m in I[l + 1], v(start)[l + 1,j,m]^2)) - max(j in J[l], sum(m in I[l], v(start)[l,j,m]^2))':
      'widths above 1 with two nonzero weights in a layer: all instances of the part have width 1, where a sum is a maximum',
    'sum(j in J[l + 1], sum(m in I[l + 1], v(start + time)[l + 1,j,m]^2)) - sum(j in J[l], sum(m in I[l], v(start + time)[l,j,m]^2)) == sum(j in J[l + 1], sum(m in I[l + 1], v(start)[l + 1,j,m]^2)) - sum(j in J[l], max(m in I[l], v(start)[l,j,m]^2))':
      'widths above 1 with two nonzero weights in a layer: all instances of the part have width 1, where a sum is a maximum',
  },
};
