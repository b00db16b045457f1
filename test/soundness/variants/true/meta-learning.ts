export const metaLearning: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'maml-meta-gradient/one step': {
    'forall(j in I, D(query(array(i in I, t[i] + delta(i, j)*(t_2 - t[i]) - a*grad(array(i1 in I, t[i1] + delta(i1, j)*(t_2 - t[j])))[i])), t_2 = t[j]) == sum(m in I, (delta(m, j) - a*Hessian(t)[m,j])*slope(array(i in I, t[i] - a*grad(t)[i]))[m]))':
      'where i is not j the difference is multiplied by 0, so its index may be either',
    'forall(j in I, D(query(array(i in I, t[i] + delta(i, j)*(t_2 - t[j]) - a*grad(array(i1 in I, t[i1] + delta(i1, j)*(t_2 - t[i1])))[i])), t_2 = t[j]) == sum(m in I, (delta(m, j) - a*Hessian(t)[m,j])*slope(array(i in I, t[i] - a*grad(t)[i]))[m]))':
      'where i1 is not j the difference is multiplied by 0, so its index may be either',
  },
  'maml-meta-gradient/first-order error': {
    'sqrt(sum(j in I, (D(query(array(i in I, t[i] + delta(i, j)*(t_2 - t[i]) - a*grad(array(i1 in I, t[i1] + delta(i1, j)*(t_2 - t[j])))[i])), t_2 = t[j]) - slope(array(i in I, t[i] - a*grad(t)[i]))[j])^2)) <= a*norm*sqrt(sum(m in I, slope(array(i in I, t[i] - a*grad(t)[i]))[m]^2))':
      'where i is not j the difference is multiplied by 0, so its index may be either',
    'sqrt(sum(j in I, (D(query(array(i in I, t[i] + delta(i, j)*(t_2 - t[j]) - a*grad(array(i1 in I, t[i1] - delta(i1, j)*(t_2 - t[j])))[i])), t_2 = t[j]) - slope(array(i in I, t[i] - a*grad(t)[i]))[j])^2)) <= a*norm*sqrt(sum(m in I, slope(array(i in I, t[i] - a*grad(t)[i]))[m]^2))':
      'the difference of the two gradients only turns its sign, and it is squared',
    'sqrt(sum(j in I, (D(query(array(i in I, t[i] + delta(i, j)*(t_2 - t[j]) - a*grad(array(i1 in I, t[i1] + delta(i1, j)*(t_2 - t[i1])))[i])), t_2 = t[j]) - slope(array(i in I, t[i] - a*grad(t)[i]))[j])^2)) <= a*norm*sqrt(sum(m in I, slope(array(i in I, t[i] - a*grad(t)[i]))[m]^2))':
      'where i1 is not j the difference is multiplied by 0, so its index may be either',
  },
  'maml-meta-gradient/average of tasks': {
    'forall(v in R[I], 0 > sum(p in I, (v[p] - w[p])^2), sum(k in K, 1/2*sum(p in I, sum(q in I, B[k,p,q]*(w[p] - c[k,p])*(w[q] - c[k,q]))))/card(K) < sum(k in K, 1/2*sum(p in I, sum(q in I, B[k,p,q]*(v[p] - c[k,p])*(v[q] - c[k,q]))))/card(K))':
      'no point v is spoken of: a sum of squares is not below 0',
    'forall(v in R[I], 1 < sum(p in I, (v[p] - w[p])^2), sum(k in K, 1/2*sum(p in I, sum(q in I, B[k,p,q]*(w[p] - c[k,p])*(w[q] - c[k,q]))))/card(K) < sum(k in K, 1/2*sum(p in I, sum(q in I, B[k,p,q]*(v[p] - c[k,p])*(v[q] - c[k,q]))))/card(K))':
      'weaker: fewer points v are spoken of',
    'forall(v in R[I], 0 < sum(p in I, (v[p] - w[p])*2), sum(k in K, 1/2*sum(p in I, sum(q in I, B[k,p,q]*(w[p] - c[k,p])*(w[q] - c[k,q]))))/card(K) < sum(k in K, 1/2*sum(p in I, sum(q in I, B[k,p,q]*(v[p] - c[k,p])*(v[q] - c[k,q]))))/card(K))':
      'weaker: where the sum of the differences is positive v is not w',
    'forall(v in R[I], 0 < sum(p in I, (w[p] - w[p])^2), sum(k in K, 1/2*sum(p in I, sum(q in I, B[k,p,q]*(w[p] - c[k,p])*(w[q] - c[k,q]))))/card(K) < sum(k in K, 1/2*sum(p in I, sum(q in I, B[k,p,q]*(v[p] - c[k,p])*(v[q] - c[k,q]))))/card(K))':
      'no point v is spoken of: 0 is not below 0',
    'forall(v in R[I], 0 < sum(p in I, (v[p] - v[p])^2), sum(k in K, 1/2*sum(p in I, sum(q in I, B[k,p,q]*(w[p] - c[k,p])*(w[q] - c[k,q]))))/card(K) < sum(k in K, 1/2*sum(p in I, sum(q in I, B[k,p,q]*(v[p] - c[k,p])*(v[q] - c[k,q]))))/card(K))':
      'no point v is spoken of: 0 is not below 0',
    'forall(v in R[I], 0 < sum(p in I, (v[p] - w[p])^3), sum(k in K, 1/2*sum(p in I, sum(q in I, B[k,p,q]*(w[p] - c[k,p])*(w[q] - c[k,q]))))/card(K) < sum(k in K, 1/2*sum(p in I, sum(q in I, B[k,p,q]*(v[p] - c[k,p])*(v[q] - c[k,q]))))/card(K))':
      'weaker: where the sum of the cubes is positive v is not w',
    'forall(v in R[I], 0 < sum(p in I, (v[p] - w[p])^2), sum(k in K, 1/2*sum(p in I, sum(q in I, B[k,p,q]*(-w[p] - c[k,p])*(w[q] - c[k,q]))))/card(K) < sum(k in K, 1/2*sum(p in I, sum(q in I, B[k,p,q]*(v[p] - c[k,p])*(v[q] - c[k,q]))))/card(K))':
      'the same number: the difference is a combination of the left sides of the normal equations',
    'forall(v in R[I], 0 < sum(p in I, (v[p] - w[p])^2), sum(k in K, 1/2*sum(p in I, sum(q in I, B[k,p,q]*(v[p] - c[k,p])*(w[q] - c[k,q]))))/card(K) < sum(k in K, 1/2*sum(p in I, sum(q in I, B[k,p,q]*(v[p] - c[k,p])*(v[q] - c[k,q]))))/card(K))':
      'the same number: v - w times the left sides of the normal equations is 0',
    'forall(v in R[I], 0 < sum(p in I, (v[p] - w[p])^2), sum(k in K, 1/2*sum(p in I, sum(q in I, B[k,p,q]*(w[p] - c[k,p])*(-w[q] - c[k,q]))))/card(K) < sum(k in K, 1/2*sum(p in I, sum(q in I, B[k,p,q]*(v[p] - c[k,p])*(v[q] - c[k,q]))))/card(K))':
      'the same number: the difference is a combination of the left sides of the normal equations, since B is symmetric',
    'forall(v in R[I], 0 < sum(p in I, (v[p] - w[p])^2), sum(k in K, 1/2*sum(p in I, sum(q in I, B[k,p,q]*(w[p] - c[k,p])*(v[q] - c[k,q]))))/card(K) < sum(k in K, 1/2*sum(p in I, sum(q in I, B[k,p,q]*(v[p] - c[k,p])*(v[q] - c[k,q]))))/card(K))':
      'the same number: v - w times the left sides of the normal equations is 0, since B is symmetric',
  },
};
