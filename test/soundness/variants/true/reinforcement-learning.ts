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
  'entropy-regularised-bellman/largest value': {
    'forall(s in S, sum(a in A, p[a]*Q(V)[s,a]) - tau*entropy(p) <= soft(V)[s])':
      'weaker: a smaller left side',
  },
  'entropy-regularised-bellman/largest for the softmax only': {
    'forall(s in S, forall(soft(V)[s] < sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p), forall(c in A, p[c] == softmax(V)[s,c])) and forall(forall(c in A, p[c] == softmax(V)[s,c]), sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p) == soft(V)[s]))':
      'no law has more',
    'forall(s in S, forall(soft(V)[s] == sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p), forall(c in A, p[c] == softmax(V)[s,c])) and forall(forall(c in A, p[c] == softmax(V)[s,c]), sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p) == soft(V)[s]))':
      'weaker: less is claimed',
    'forall(s in S, forall(soft(V)[s] <= sum(a in A, p[a]*Q(V)[s,a]) - tau*entropy(p), forall(c in A, p[c] == softmax(V)[s,c])) and forall(forall(c in A, p[c] == softmax(V)[s,c]), sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p) == soft(V)[s]))':
      'weaker: the condition supposes more',
    'forall(s in S, forall(soft(V)[s] <= sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p), forall(c in A, p[c] == softmax(V)[s,c])) and forall(forall(c in A, p[c] < softmax(V)[s,c]), sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p) == soft(V)[s]))':
      'such numbers do not add up to 1',
    'forall(s in S, forall(soft(V)[s] <= sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p), forall(c in A, p[c] == softmax(V)[s,c])) and forall(forall(c in A, p[c] > softmax(V)[s,c]), sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p) == soft(V)[s]))':
      'such numbers do not add up to 1',
  },
  'entropy-regularised-bellman/between the Bellman operator and that plus tau log|A|': {
    'forall(s in S, (soft(V)[s] <= soft(V)[s]) and (soft(V)[s] <= T(V)[s] + tau*log(card(A))))':
      'weaker: one bound is left',
    'forall(s in S, (T(V)[s] <= T(V)[s]) and (soft(V)[s] <= T(V)[s] + tau*log(card(A))))':
      'weaker: one bound is left',
    'forall(s in S, (T(V)[s] <= soft(V)[s]) and (T(V)[s] <= T(V)[s] + tau*log(card(A))))':
      'weaker: a smaller left side',
    'forall(s in S, (T(V)[s] <= soft(V)[s]) and (soft(V)[s] <= soft(V)[s] + tau*log(card(A))))':
      'weaker: a larger right side',
    'forall(s in S, (T(V)[s] <= soft(V)[s]) and (soft(V)[s] <= T(V)[s] + tau*card(A)))':
      'weaker: a larger right side',
    'forall(s in S, (T(V)[s] <= soft(V)[s]) and (soft(V)[s] <= T(V)[s] + tau*exp(card(A))))':
      'weaker: a larger right side',
    'forall(s in S, (T(V)[s] <= soft(V)[s]) and (soft(V)[s] <= T(V)[s] + tau*log(card(A) + 1)))':
      'weaker: a larger right side',
  },
  'entropy-regularised-bellman/monotone': {
    'forall(s in S, T(V)[s] <= soft(W)[s])': 'T lies below soft',
    'forall(s in S, soft(W)[s] <= soft(W)[s])': 'both sides are the same',
    'forall(s in S, soft(V)[s] <= soft(V)[s])': 'both sides are the same',
  },
  'entropy-regularised-bellman/contraction': {
    'min(s in S, abs(soft(V)[s] - soft(W)[s])) <= gamma*max(s in S, abs(V[s] - W[s]))':
      'weaker: a smaller left side',
    'max(s in S, soft(V)[s] - soft(W)[s]) <= gamma*max(s in S, abs(V[s] - W[s]))':
      'weaker: a smaller left side',
    'max(s in S, relu(soft(V)[s] - soft(W)[s])) <= gamma*max(s in S, abs(V[s] - W[s]))':
      'weaker: a smaller left side',
    'max(s in S, abs(soft(W)[s] - soft(W)[s])) <= gamma*max(s in S, abs(V[s] - W[s]))':
      'weaker: a smaller left side',
    'max(s in S, abs(soft(V)[s] - soft(V)[s])) <= gamma*max(s in S, abs(V[s] - W[s]))':
      'weaker: a smaller left side',
    'max(s in S, abs(soft(V)[s] - soft(W)[s])) <= gamma + max(s in S, abs(V[s] - W[s]))':
      'weaker: a larger right side',
  },
  'entropy-regularised-bellman/uniqueness': {
    'forall(s in S, z[s] == z[s])': 'both sides are the same',
  },
  'entropy-regularised-bellman/soft value iteration': {
    'forall(k in nat, min(s in S, abs(v[k,s] - z[s])) <= gamma^k*max(s in S, abs(V[s] - z[s])))':
      'weaker: a smaller left side',
    'forall(k in nat, max(s in S, v[k,s] - z[s]) <= gamma^k*max(s in S, abs(V[s] - z[s])))':
      'weaker: a smaller left side',
    'forall(k in nat, max(s in S, relu(v[k,s] - z[s])) <= gamma^k*max(s in S, abs(V[s] - z[s])))':
      'weaker: a smaller left side',
    'forall(k in nat, max(s in S, abs(v[k + 1,s] - z[s])) <= gamma^k*max(s in S, abs(V[s] - z[s])))':
      'the distance does not grow',
    'forall(k in nat, max(s in S, abs(v[k,s] - z[s])) <= gamma^k + max(s in S, abs(V[s] - z[s])))':
      'weaker: a larger right side',
  },
  'entropy-regularised-bellman/at most the price': {
    'forall(s in S, z[s] - z[s] <= tau*log(card(A))/(1 - gamma))': 'the price is not negative',
    'forall(s in S, z[s] - x[s] <= tau*card(A)/(1 - gamma))': 'weaker: a larger right side',
    'forall(s in S, z[s] - x[s] <= tau*exp(card(A))/(1 - gamma))': 'weaker: a larger right side',
    'forall(s in S, z[s] - x[s] <= tau*log(card(A) + 1)/(1 - gamma))': 'weaker: a larger right side',
  },
  'entropy-regularised-bellman/at least V*': {
    'forall(s in S, z[s] <= z[s])': 'both sides are the same',
  },
  'entropy-regularised-bellman/price of the entropy': {
    'forall(s in S, (z[s] <= z[s]) and (z[s] - x[s] <= tau*log(card(A))/(1 - gamma)))':
      'weaker: the other bound alone, or that the price is not negative',
    'forall(s in S, (x[s] <= z[s]) and (z[s] - z[s] <= tau*log(card(A))/(1 - gamma)))':
      'weaker: the other bound alone, or that the price is not negative',
    'forall(s in S, (x[s] <= z[s]) and (z[s] - x[s] <= tau*card(A)/(1 - gamma)))':
      'weaker: a larger right side',
    'forall(s in S, (x[s] <= z[s]) and (z[s] - x[s] <= tau*exp(card(A))/(1 - gamma)))':
      'weaker: a larger right side',
    'forall(s in S, (x[s] <= z[s]) and (z[s] - x[s] <= tau*log(card(A) + 1)/(1 - gamma)))':
      'weaker: a larger right side',
  },
  'entropy-regularised-bellman/price, step by step': {
    'forall(k in nat, s in S, (V[s] <= v[k,s]) and (v[k,s] - x[s] <= tau*log(card(A))*(1 - gamma^k)/(1 - gamma)))':
      'V is x',
    'forall(k in nat, s in S, (x[s] <= v[k + 1,s]) and (v[k,s] - x[s] <= tau*log(card(A))*(1 - gamma^k)/(1 - gamma)))':
      'weaker: less is claimed',
    'forall(k in nat, s in S, (x[s] <= v[k,s]) and (v[k,s] - V[s] <= tau*log(card(A))*(1 - gamma^k)/(1 - gamma)))':
      'V is x',
    'forall(k in nat, s in S, (x[s] <= v[k,s]) and (v[k,s] - x[s] <= (tau*log(card(A)) + (1 - gamma^k))/(1 - gamma)))':
      'weaker: a larger right side',
    'forall(k in nat, s in S, (x[s] <= v[k,s]) and (v[k,s] - x[s] <= tau*card(A)*(1 - gamma^k)/(1 - gamma)))':
      'weaker: a larger right side',
    'forall(k in nat, s in S, (x[s] <= v[k,s]) and (v[k,s] - x[s] <= tau*exp(card(A))*(1 - gamma^k)/(1 - gamma)))':
      'weaker: a larger right side',
    'forall(k in nat, s in S, (x[s] <= v[k,s]) and (v[k,s] - x[s] <= tau*log(card(A) + 1)*(1 - gamma^k)/(1 - gamma)))':
      'weaker: a larger right side',
    'forall(k in nat, s in S, (x[s] <= v[k,s]) and (v[k,s] - x[s] <= tau*log(card(A))*(1 + gamma^k)/(1 - gamma)))':
      'weaker: a larger right side',
    'forall(k in nat, s in S, (x[s] <= v[k,s]) and (v[k,s] - x[s] <= tau*log(card(A))*(2 - gamma^k)/(1 - gamma)))':
      'weaker: a larger right side',
    'forall(k in nat, s in S, (x[s] <= v[k,s]) and (v[k,s] - x[s] <= tau*log(card(A))*(1 - gamma^(k + 1))/(1 - gamma)))':
      'weaker: a larger right side',
  },
  'reinforce-score-function-estimator/slope of a probability': {
    'forall(a in A, i in I, D(policy(array(i1 in I, theta[i1] + delta(i1, i)*(t - theta[i1])))[a], t = theta[i]) == policy(theta)[a]*score(theta)[a,i])':
      'the delta makes both indices the same',
  },
  'reinforce-score-function-estimator/mean score': {
    'forall(i in I, sum(a in A, -(policy(theta)[a]*score(theta)[a,i])) == 0)': 'minus zero is zero',
  },
  'reinforce-score-function-estimator/unbiased': {
    'forall(i in I, D(sum(a in A, policy(array(i1 in I, theta[i1] + delta(i1, i)*(t - theta[i1])))[a]*r[a]), t = theta[i]) == sum(a in A, policy(theta)[a]*((r[a] - b)*score(theta)[a,i])))':
      'the delta makes both indices the same',
    'forall(i in I, D(sum(a in A, policy(array(i1 in I, theta[i1] + delta(i1, i)*(t - theta[i])))[a]*r[a]), t = theta[i]) == sum(a in A, policy(theta)[a]*((r[a] + b)*score(theta)[a,i])))':
      'any baseline does, -b too',
  },
  'reinforce-score-function-estimator/best baseline': {
    'forall(b in R, (variance(b) <= variance(b)) and forall(variance(b) <= variance(best), b == best))':
      'both sides are the same',
    'forall(b in R, (variance(best) <= variance(best)) and forall(variance(b) <= variance(best), b == best))':
      'both sides are the same',
    'forall(b in R, (variance(best) <= variance(b)) and forall(variance(b) < variance(best), b == best))':
      'no variance is less',
    'forall(b in R, (variance(best) <= variance(b)) and forall(variance(b) == variance(best), b == best))':
      'weaker: less is claimed',
    'forall(b in R, (variance(best) <= variance(b)) and forall(variance(b) <= variance(best), best == best))':
      'both sides are the same',
    'forall(b in R, (variance(best) <= variance(b)) and forall(variance(b) <= variance(best), b == b))':
      'both sides are the same',
  },
  'reinforce-score-function-estimator/best baseline of a policy': {
    'forall(i in I, b in R, 0 > sum(a in A, policy(theta)[a]*score(theta)[a,i]^2), spread(b)[i] - spread(sum(a in A, policy(theta)[a]*(r[a]*score(theta)[a,i]^2))/sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))[i] == (b - sum(a in A, policy(theta)[a]*(r[a]*score(theta)[a,i]^2))/sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))^2*sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))':
      'no second moment is negative',
    'forall(i in I, b in R, 1 < sum(a in A, policy(theta)[a]*score(theta)[a,i]^2), spread(b)[i] - spread(sum(a in A, policy(theta)[a]*(r[a]*score(theta)[a,i]^2))/sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))[i] == (b - sum(a in A, policy(theta)[a]*(r[a]*score(theta)[a,i]^2))/sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))^2*sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))':
      'weaker: the condition supposes more',
    'forall(i in I, b in R, 0 < max(a in A, policy(theta)[a]*score(theta)[a,i]^2), spread(b)[i] - spread(sum(a in A, policy(theta)[a]*(r[a]*score(theta)[a,i]^2))/sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))[i] == (b - sum(a in A, policy(theta)[a]*(r[a]*score(theta)[a,i]^2))/sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))^2*sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))':
      'the same condition: some score is not 0',
    'forall(i in I, b in R, 0 < sum(a in A, -(policy(theta)[a]*score(theta)[a,i]^2)), spread(b)[i] - spread(sum(a in A, policy(theta)[a]*(r[a]*score(theta)[a,i]^2))/sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))[i] == (b - sum(a in A, policy(theta)[a]*(r[a]*score(theta)[a,i]^2))/sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))^2*sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))':
      'no second moment is negative',
    'forall(i in I, b in R, 0 < sum(a in A, logpolicy(theta)[a]*score(theta)[a,i]^2), spread(b)[i] - spread(sum(a in A, policy(theta)[a]*(r[a]*score(theta)[a,i]^2))/sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))[i] == (b - sum(a in A, policy(theta)[a]*(r[a]*score(theta)[a,i]^2))/sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))^2*sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))':
      'logarithms of probabilities are not positive',
    'forall(i in I, b in R, 0 < sum(a in A, policy(array(i1 in I, theta[i]))[a]*score(theta)[a,i]^2), spread(b)[i] - spread(sum(a in A, policy(theta)[a]*(r[a]*score(theta)[a,i]^2))/sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))[i] == (b - sum(a in A, policy(theta)[a]*(r[a]*score(theta)[a,i]^2))/sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))^2*sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))':
      'the same condition: some score is not 0',
    'forall(i in I, b in R, 0 < sum(a in A, policy(theta)[a]*(score(theta)[a,i]*2)), spread(b)[i] - spread(sum(a in A, policy(theta)[a]*(r[a]*score(theta)[a,i]^2))/sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))[i] == (b - sum(a in A, policy(theta)[a]*(r[a]*score(theta)[a,i]^2))/sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))^2*sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))':
      'the mean score is 0: nothing is claimed',
    'forall(i in I, b in R, 0 < sum(a in A, policy(theta)[a]*score(theta)[a,i]^3), spread(b)[i] - spread(sum(a in A, policy(theta)[a]*(r[a]*score(theta)[a,i]^2))/sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))[i] == (b - sum(a in A, policy(theta)[a]*(r[a]*score(theta)[a,i]^2))/sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))^2*sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))':
      'weaker: then some score is not 0',
  },
  'reinforce-score-function-estimator/a controller is a law': {
    'forall(u in R[I], n in nat, sum(w in word[n], exp(logpolicy(theta)[n,w])) == 1)':
      'weaker: said of theta alone',
  },
  'reinforce-score-function-estimator/score of a controller': {
    'forall(w in word[0], i in I, score(array(i1 in I, theta[i]))[0,w,i] == 0) and forall(n in nat, w in word[n], x in X, i in I, score(theta)[n + 1,then[n,w,x],i] == score(theta)[n,w,i] + stepscore(theta)[n,w,x,i])':
      'before the first choice the score is 0 at all parameters',
  },
  'reinforce-score-function-estimator/controllers, unbiased': {
    'forall(n in nat, i in I, D(sum(w in word[n], exp(logpolicy(array(i1 in I, theta[i1] + delta(i1, i)*(t - theta[i1])))[n,w])*r[n,w]), t = theta[i]) == sum(w in word[n], exp(logpolicy(theta)[n,w])*((r[n,w] - b)*score(theta)[n,w,i])))':
      'the delta makes both indices the same',
    'forall(n in nat, i in I, D(sum(w in word[n], exp(logpolicy(array(i1 in I, theta[i1] + delta(i1, i)*(t - theta[i])))[n,w])*r[n,w]), t = theta[i]) == sum(w in word[n], exp(logpolicy(theta)[n,w])*((r[n,w] + b)*score(theta)[n,w,i])))':
      'any baseline does, -b too',
  },
};
