export const reinforcementLearning: Readonly<Record<string, Readonly<Record<string, string>>>> = {
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
  'performance-difference-lemma/occupancy': {
    'exists(d in R[S], forall(t in S, (1 - gamma)*rho[t] == d[t] - gamma*sum(s in S, d[s]*sum(a in A, policy[s,a]*P[s,a,t]))) and forall(s in S, 0 <= d[s]) and (sum(s in S, rho[s]) == 1) and forall(f in R[S], forall(t in S, (1 - gamma)*rho[t] == f[t] - gamma*sum(s in S, f[s]*sum(a in A, policy[s,a]*P[s,a,t]))), forall(s in S, f[s] == d[s])))':
      'rho is a probability vector, too',
    'exists(d in R[S], forall(t in S, (1 - gamma)*rho[t] == d[t] - gamma*sum(s in S, d[s]*sum(a in A, policy[s,a]*P[s,a,t]))) and forall(s in S, 0 <= d[s]) and (sum(s in S, d[s]) == 1) and forall(f in R[S], forall(t in S, (1 - gamma)*rho[t] == f[t] - gamma*sum(s in S, f[s]*sum(a in A, policy[s,a]*P[s,a,t]))), forall(s in S, d[s] == d[s])))':
      'both sides are the same',
    'exists(d in R[S], forall(t in S, (1 - gamma)*rho[t] == d[t] - gamma*sum(s in S, d[s]*sum(a in A, policy[s,a]*P[s,a,t]))) and forall(s in S, 0 <= d[s]) and (sum(s in S, d[s]) == 1) and forall(f in R[S], forall(t in S, (1 - gamma)*rho[t] == f[t] - gamma*sum(s in S, f[s]*sum(a in A, policy[s,a]*P[s,a,t]))), forall(s in S, f[s] == f[s])))':
      'both sides are the same',
    'exists(d in R[S], forall(t in S, (1 - gamma)*rho[t] == d[t] - gamma*sum(s in S, d[s]*sum(a in A, policy[s,a]*P[s,a,t]))) and forall(s in S, 0 <= rho[s]) and (sum(s in S, d[s]) == 1) and forall(f in R[S], forall(t in S, (1 - gamma)*rho[t] == f[t] - gamma*sum(s in S, f[s]*sum(a in A, policy[s,a]*P[s,a,t]))), forall(s in S, f[s] == d[s])))':
      'rho is a probability vector: nonnegative, too',
    'exists(d in R[S], forall(t in S, (1 - gamma)*rho[t] == d[t] - gamma*sum(s in S, d[s]*sum(a in A, policy[s,a]*P[s,a,t]))) and forall(s in S, 0 <= d[s]) and (sum(s in S, d[s]) == 1) and forall(f in R[S], forall(t in S, (1 - gamma)*rho[t] == f[t] - (gamma + sum(s in S, f[s]*sum(a in A, policy[s,a]*P[s,a,t])))), forall(s in S, f[s] == d[s])))':
      'the sum over t of the condition says that -gamma times the number of states is 1 - gamma: no f fulfils it',
    'exists(d in R[S], forall(t in S, (1 - gamma)*rho[t] == d[t] - gamma*sum(s in S, d[s]*sum(a in A, policy[s,a]*P[s,a,t]))) and forall(s in S, 0 <= d[s]) and (sum(s in S, d[s]) == 1) and forall(f in R[S], forall(t in S, (1 - gamma)*rho[t] == f[t] - gamma*sum(s in S, d[s]*sum(a in A, policy[s,a]*P[s,a,t]))), forall(s in S, f[s] == d[s])))':
      'd solves the first equation with the same sum: f is d',
  },
  'performance-difference-lemma/value': {
    'exists(V in R[S], forall(s in S, sum(a in A, policy[s,a]*Q(V)[s,a]) == V[s]) and forall(U in R[S], forall(s in S, sum(a in A, policy[s,a]*Q(U)[s,a]) == U[s]), forall(s in S, V[s] == V[s])))':
      'both sides are the same',
    'exists(V in R[S], forall(s in S, sum(a in A, policy[s,a]*Q(V)[s,a]) == V[s]) and forall(U in R[S], forall(s in S, sum(a in A, policy[s,a]*Q(U)[s,a]) == U[s]), forall(s in S, U[s] == U[s])))':
      'both sides are the same',
    'exists(V in R[S], forall(s in S, sum(a in A, policy[s,a]*Q(V)[s,a]) == V[s]) and forall(U in R[S], forall(s in S, sum(a in A, policy[s,a]*Q(V)[s,a]) == U[s]), forall(s in S, U[s] == V[s])))':
      'the one step of V gives V itself: U is V',
  },
  'policy-gradient-theorem/softmax is differentiable': {
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, sum(l in A, abs(h[k,l]))) <= r1, sum(s in S, sum(a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(theta)[k,a]*(delta(a, l) - softmax(theta)[s,l])*h[k,l]))))) <= eps*sum(k in S, sum(l in A, abs(h[k,l]))))))':
      's and k agree where delta(s, k) is not 0',
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, sum(l in A, abs(h[k,l]))) <= r1, sum(s in S, sum(a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(theta)[s,a]*(delta(a, l) - softmax(theta)[k,l])*h[k,l]))))) <= eps*sum(k in S, sum(l in A, abs(h[k,l]))))))':
      's and k agree where delta(s, k) is not 0',
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, sum(l in A, abs(h[k,l]))) <= r1, sum(s in S, sum(a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(theta)[s,a]*(delta(a, l) - softmax(theta)[s,l])*h[s,l]))))) <= eps*sum(k in S, sum(l in A, abs(h[k,l]))))))':
      's and k agree where delta(s, k) is not 0',
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, sum(l in A, abs(h[k,l]))) < r1, sum(s in S, sum(a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(theta)[s,a]*(delta(a, l) - softmax(theta)[s,l])*h[k,l]))))) <= eps*sum(k in S, sum(l in A, abs(h[k,l]))))))':
      'fewer steps h: weaker than the statement',
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, sum(l in A, abs(h[k,l]))) == r1, sum(s in S, sum(a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(theta)[s,a]*(delta(a, l) - softmax(theta)[s,l])*h[k,l]))))) <= eps*sum(k in S, sum(l in A, abs(h[k,l]))))))':
      'fewer steps h: weaker than the statement',
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], max(k in S, sum(l in A, abs(h[k,l]))) <= r1, sum(s in S, sum(a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(theta)[s,a]*(delta(a, l) - softmax(theta)[s,l])*h[k,l]))))) <= eps*sum(k in S, sum(l in A, abs(h[k,l]))))))':
      'another norm of h: the statement, with r1 divided by the number of entries',
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, max(l in A, abs(h[k,l]))) <= r1, sum(s in S, sum(a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(theta)[s,a]*(delta(a, l) - softmax(theta)[s,l])*h[k,l]))))) <= eps*sum(k in S, sum(l in A, abs(h[k,l]))))))':
      'another norm of h: the statement, with r1 divided by the number of entries',
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, sum(l in A, abs(h[k,l]))) <= eps, sum(s in S, sum(a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(theta)[s,a]*(delta(a, l) - softmax(theta)[s,l])*h[k,l]))))) <= eps*sum(k in S, sum(l in A, abs(h[k,l]))))))':
      'the remainder is at most a quarter of the square of the length of h: second derivatives of softmax add up to at most twice a variance of entries of h',
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, sum(l in A, abs(h[k,l]))) <= r1, max(s in S, sum(a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(theta)[s,a]*(delta(a, l) - softmax(theta)[s,l])*h[k,l]))))) <= eps*sum(k in S, sum(l in A, abs(h[k,l]))))))':
      'the largest of nonnegative numbers is at most their sum: weaker than the statement',
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, sum(l in A, abs(h[k,l]))) <= r1, sum(s in S, max(a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(theta)[s,a]*(delta(a, l) - softmax(theta)[s,l])*h[k,l]))))) <= eps*sum(k in S, sum(l in A, abs(h[k,l]))))))':
      'the largest of nonnegative numbers is at most their sum: weaker than the statement',
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, sum(l in A, abs(h[k,l]))) <= r1, sum(s in S, sum(a in A, softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(theta)[s,a]*(delta(a, l) - softmax(theta)[s,l])*h[k,l])))) <= eps*sum(k in S, sum(l in A, abs(h[k,l]))))))':
      'without abs: weaker than the statement',
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, sum(l in A, abs(h[k,l]))) <= r1, sum(s in S, sum(a in A, relu(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(theta)[s,a]*(delta(a, l) - softmax(theta)[s,l])*h[k,l]))))) <= eps*sum(k in S, sum(l in A, abs(h[k,l]))))))':
      'relu is at most the absolute value: weaker than the statement',
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, sum(l in A, abs(h[k,l]))) <= r1, sum(s in S, sum(a in A, abs((softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a])*(-sum(k in S, sum(l in A, delta(s, k)*softmax(theta)[s,a]*(delta(a, l) - softmax(theta)[s,l])*h[k,l])))))) <= eps*sum(k in S, sum(l in A, abs(h[k,l]))))))':
      'both factors are bounded by multiples of the length of h: the product is of second order',
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, sum(l in A, abs(h[k,l]))) <= r1, sum(s in S, sum(a in A, abs(softmax(array(k in S, l in A, theta[s,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(theta)[s,a]*(delta(a, l) - softmax(theta)[s,l])*h[k,l]))))) <= eps*sum(k in S, sum(l in A, abs(h[k,l]))))))':
      'row s of softmax depends on row s of the parameters only',
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, sum(l in A, abs(h[k,l]))) <= r1, sum(s in S, sum(a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[s,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(theta)[s,a]*(delta(a, l) - softmax(theta)[s,l])*h[k,l]))))) <= eps*sum(k in S, sum(l in A, abs(h[k,l]))))))':
      'row s of softmax depends on row s of the parameters only',
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, sum(l in A, abs(h[k,l]))) <= r1, sum(s in S, sum(a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(array(i1 in S, i2 in A, theta[s,i2]))[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(theta)[s,a]*(delta(a, l) - softmax(theta)[s,l])*h[k,l]))))) <= eps*sum(k in S, sum(l in A, abs(h[k,l]))))))':
      'row s of softmax depends on row s of the parameters only',
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, sum(l in A, abs(h[k,l]))) <= r1, sum(s in S, sum(a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(array(i1 in S, i2 in A, theta[s,i2]))[s,a]*(delta(a, l) - softmax(theta)[s,l])*h[k,l]))))) <= eps*sum(k in S, sum(l in A, abs(h[k,l]))))))':
      'row s of softmax depends on row s of the parameters only',
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, sum(l in A, abs(h[k,l]))) <= r1, sum(s in S, sum(a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(array(i1 in S, i2 in A, theta[k,i2]))[s,a]*(delta(a, l) - softmax(theta)[s,l])*h[k,l]))))) <= eps*sum(k in S, sum(l in A, abs(h[k,l]))))))':
      'row s of softmax depends on row s of the parameters only, and s and k agree where delta(s, k) is not 0',
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, sum(l in A, abs(h[k,l]))) <= r1, sum(s in S, sum(a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(theta)[s,a]*(delta(a, l) - softmax(array(i1 in S, i2 in A, theta[s,i2]))[s,l])*h[k,l]))))) <= eps*sum(k in S, sum(l in A, abs(h[k,l]))))))':
      'row s of softmax depends on row s of the parameters only',
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, sum(l in A, abs(h[k,l]))) <= r1, sum(s in S, sum(a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(theta)[s,a]*(delta(a, l) - softmax(array(i1 in S, i2 in A, theta[k,i2]))[s,l])*h[k,l]))))) <= eps*sum(k in S, sum(l in A, abs(h[k,l]))))))':
      'row s of softmax depends on row s of the parameters only, and s and k agree where delta(s, k) is not 0',
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, sum(l in A, abs(h[k,l]))) <= r1, sum(s in S, sum(a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(theta)[s,a]*(delta(a, l) - softmax(theta)[s,l])*h[k,l]))))) <= eps + sum(k in S, sum(l in A, abs(h[k,l]))))))':
      'by the statement with eps = 1 the left side is at most the length of h where h is short',
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, sum(l in A, abs(h[k,l]))) <= r1, sum(s in S, sum(a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(theta)[s,a]*(delta(a, l) - softmax(theta)[s,l])*h[k,l]))))) <= r1*sum(k in S, sum(l in A, abs(h[k,l]))))))':
      'the remainder is at most a quarter of the square of the length of h, which is at most r1 times the length: every r1 does',
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, sum(l in A, abs(h[k,l]))) <= r1, sum(s in S, sum(a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(theta)[s,a]*(delta(a, l) - softmax(theta)[s,l])*h[k,l]))))) <= eps*max(k in S, sum(l in A, abs(h[k,l]))))))':
      'another norm of h: the statement for eps divided by the number of entries',
    'forall(eps in positive, exists(r1 in positive, forall(h in R[S, A], sum(k in S, sum(l in A, abs(h[k,l]))) <= r1, sum(s in S, sum(a in A, abs(softmax(array(k in S, l in A, theta[k,l] + h[k,l]))[s,a] - softmax(theta)[s,a] - sum(k in S, sum(l in A, delta(s, k)*softmax(theta)[s,a]*(delta(a, l) - softmax(theta)[s,l])*h[k,l]))))) <= eps*sum(k in S, max(l in A, abs(h[k,l]))))))':
      'another norm of h: the statement for eps divided by the number of entries',
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
  'policy-gradient-theorem/gradient': {
    'forall(eps in positive, exists(radius in positive, forall(h in R[K, L], sum(k in K, sum(l in L, abs(h[k,l]))) < radius, abs(J(array(k in K, l in L, theta[k,l] + h[k,l])) - J(theta) - sum(k in K, sum(l in L, grad[k,l]*h[k,l]))) <= eps*sum(k in K, sum(l in L, abs(h[k,l]))))))':
      'fewer steps h: weaker than the statement',
    'forall(eps in positive, exists(radius in positive, forall(h in R[K, L], sum(k in K, sum(l in L, abs(h[k,l]))) == radius, abs(J(array(k in K, l in L, theta[k,l] + h[k,l])) - J(theta) - sum(k in K, sum(l in L, grad[k,l]*h[k,l]))) <= eps*sum(k in K, sum(l in L, abs(h[k,l]))))))':
      'fewer steps h: weaker than the statement',
    'forall(eps in positive, exists(radius in positive, forall(h in R[K, L], sum(k in K, sum(l in L, abs(h[k,l]))) <= radius, J(array(k in K, l in L, theta[k,l] + h[k,l])) - J(theta) - sum(k in K, sum(l in L, grad[k,l]*h[k,l])) <= eps*sum(k in K, sum(l in L, abs(h[k,l]))))))':
      'without abs: weaker than the statement',
    'forall(eps in positive, exists(radius in positive, forall(h in R[K, L], sum(k in K, sum(l in L, abs(h[k,l]))) <= radius, relu(J(array(k in K, l in L, theta[k,l] + h[k,l])) - J(theta) - sum(k in K, sum(l in L, grad[k,l]*h[k,l]))) <= eps*sum(k in K, sum(l in L, abs(h[k,l]))))))':
      'relu is at most the absolute value: weaker than the statement',
    'forall(eps in positive, exists(radius in positive, forall(h in R[K, L], sum(k in K, sum(l in L, abs(h[k,l]))) <= radius, abs((J(array(k in K, l in L, theta[k,l] + h[k,l])) - J(theta))*(-sum(k in K, sum(l in L, grad[k,l]*h[k,l])))) <= eps*sum(k in K, sum(l in L, abs(h[k,l]))))))':
      'J is differentiable, so both factors are bounded by multiples of the length of h: the product is of second order',
    'forall(eps in positive, exists(radius in positive, forall(h in R[K, L], sum(k in K, sum(l in L, abs(h[k,l]))) <= radius, abs(J(array(k in K, l in L, theta[k,l] + h[k,l])) - J(theta) - sum(k in K, sum(l in L, grad[k,l]*h[k,l]))) <= eps + sum(k in K, sum(l in L, abs(h[k,l]))))))':
      'by the statement with eps = 1 the left side is at most the length of h where h is short',
  },
  'policy-gradient-theorem/baseline': {
    'forall(k in K, l in L, 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, dpolicy[s,a,k,l]*(Q(V(theta))[s,a] + b[s]))) == 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, dpolicy[s,a,k,l]*Q(V(theta))[s,a])))':
      'the statement for the baseline -b',
    'forall(k in K, l in L, 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, dpolicy[s,a,k,l]*(Q(V(theta))[s,a] - rho[s]))) == 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, dpolicy[s,a,k,l]*Q(V(theta))[s,a])))':
      'the statement for the baseline rho',
    'forall(k in K, l in L, 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, dpolicy[s,a,k,l]*(Q(V(theta))[s,a] - d[s]))) == 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, dpolicy[s,a,k,l]*Q(V(theta))[s,a])))':
      'the statement for the baseline d',
  },
  'policy-gradient-theorem/change of policy': {
    'sum(s in S, rho[s]*W[s]) - sum(s in S, rho[s]*V[s]) - 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, slope[s,a]*Q(V)[s,a])) <= largest(V)/(1 - gamma)*(sum(s in S, sum(a in A, abs(new[s,a] - old[s,a] - slope[s,a]))) + gamma/(1 - gamma)*sum(s in S, sum(a in A, abs(new[s,a] - old[s,a])))^2)':
      'without abs: weaker than the statement',
    'relu(sum(s in S, rho[s]*W[s]) - sum(s in S, rho[s]*V[s]) - 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, slope[s,a]*Q(V)[s,a]))) <= largest(V)/(1 - gamma)*(sum(s in S, sum(a in A, abs(new[s,a] - old[s,a] - slope[s,a]))) + gamma/(1 - gamma)*sum(s in S, sum(a in A, abs(new[s,a] - old[s,a])))^2)':
      'relu is at most the absolute value: weaker than the statement',
    'abs(sum(s in S, rho[s]*W[s]) - sum(s in S, rho[s]*V[s]) - 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, slope[s,a]*Q(V)[s,a]))) <= largest(V)/(1 - gamma)*(max(s in S, sum(a in A, abs(new[s,a] - old[s,a] - slope[s,a]))) + gamma/(1 - gamma)*sum(s in S, sum(a in A, abs(new[s,a] - old[s,a])))^2)':
      'occupancies sum to one, so the mean over the states is at most the largest row',
    'abs(sum(s in S, rho[s]*W[s]) - sum(s in S, rho[s]*V[s]) - 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, slope[s,a]*Q(V)[s,a]))) <= largest(V)/(1 - gamma)*(sum(s in S, sum(a in A, abs(new[s,a] - old[s,a] - slope[s,a]))) + (gamma/(1 - gamma) + sum(s in S, sum(a in A, abs(new[s,a] - old[s,a])))^2))':
      'with m the largest change of a row, at most 2, the part of second order is at most min(2, g*m)*m for g = gamma/(1 - gamma), since occupancies sum to one; that is at most g + m^2',
    'abs(sum(s in S, rho[s]*W[s]) - sum(s in S, rho[s]*V[s]) - 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, slope[s,a]*Q(V)[s,a]))) <= largest(V)/(1 - gamma)*(sum(s in S, sum(a in A, abs(new[s,a] - old[s,a] - slope[s,a]))) + gamma/(1 - gamma)*(sum(s in S, sum(a in A, abs(new[s,a] - old[s,a])))*2))':
      'a row changes by 2 at most and occupancies sum to one, so one factor of the square can be replaced by 2',
    'abs(sum(s in S, rho[s]*W[s]) - sum(s in S, rho[s]*V[s]) - 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, slope[s,a]*Q(V)[s,a]))) <= largest(V)/(1 - gamma)*(sum(s in S, sum(a in A, abs(new[s,a] - old[s,a] - slope[s,a]))) + gamma/(1 - gamma)*max(s in S, sum(a in A, abs(new[s,a] - old[s,a])))^2)':
      'occupancies sum to one and the rise of Q is bounded by the largest row, so both factors of the square are the largest row',
    'abs(sum(s in S, rho[s]*W[s]) - sum(s in S, rho[s]*V[s]) - 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, slope[s,a]*Q(V)[s,a]))) <= largest(V)/(1 - gamma)*(sum(s in S, sum(a in A, abs(new[s,a] - old[s,a] - slope[s,a]))) + gamma/(1 - gamma)*sum(s in S, sum(a in A, abs(-new[s,a] - old[s,a])))^2)':
      'weaker: probabilities differ by no more than their sum',
    'abs(sum(s in S, rho[s]*W[s]) - sum(s in S, rho[s]*V[s]) - 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, slope[s,a]*Q(V)[s,a]))) <= largest(V)/(1 - gamma)*(sum(s in S, sum(a in A, abs(new[s,a] - old[s,a] - slope[s,a]))) + gamma/(1 - gamma)*sum(s in S, sum(a in A, abs(new[s,a] + old[s,a])))^2)':
      'weaker: probabilities differ by no more than their sum',
  },
  'policy-gradient-theorem/softmax slope': {
    'forall(m in S, n in A, G[m,n] == d[m]*softmax(array(i1 in S, i2 in A, theta[m,i2]))[m,n]*(Q(V(theta))[m,n] - V(theta)[m])/(1 - gamma))':
      'row m of softmax depends on row m of the parameters only',
  },
};
