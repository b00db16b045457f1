export const learningTheory: Readonly<Record<string, Readonly<Record<string, string>>>> = {
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
  'zero-one-loss-bias-variance-failure/variance of the main prediction': {
    'variance == min(variance, 1 - error)': 'the variance is at most 1 - error',
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
  'replace-one-stability/distance of minimisers': {
    'forall(s in samples, z in Z, sqrt(sum(k in K, (A[s,k] - A[put[s,j,z],k])^2)) <= 3*G/(lambda*card(Draws)))':
      'weaker: a larger multiple, since G is not negative',
  },
  'replace-one-stability/bounded gap': {
    'sum(s in samples, -(prod(k in Draws, p[at[s,k]])*(sum(z in Z, p[z]*l(z, A[s])) - sum(i in Draws, l(at[s,i], A[s]))/card(Draws)))) <= 2*G^2/(lambda*card(Draws))':
      'the changes of the loss, of which the gap is the mean, are bounded in absolute value: the gap is bounded from both sides',
    'sum(s in samples, prod(k in Draws, p[at[s,k]])*(sum(z in Z, p[z]*l(z, A[s])) - sum(i in Draws, l(at[s,i], A[s]))/card(Draws))) <= 3*G^2/(lambda*card(Draws))':
      'weaker: a larger multiple of a number that is not negative',
  },
  'training-error-optimism/error at new observations': {
    'E(w in Omega, sum(i in I, (f[i] - t[i,w] - sum(j in I, S[i,j]*(f[j] + e[j,w])))^2)/card(I)) == s^2 + (sum(i in I, (f[i] - sum(j in I, S[i,j]*f[j]))^2) + s^2*sum(i in I, sum(j in I, S[i,j]^2)))/card(I)':
      'the same: the two noises are uncorrelated, and each of mean zero',
    'E(w in Omega, sum(i in I, (f[i] + t[i,w] - sum(j in I, S[i,j]*(f[j] - e[j,w])))^2)/card(I)) == s^2 + (sum(i in I, (f[i] - sum(j in I, S[i,j]*f[j]))^2) + s^2*sum(i in I, sum(j in I, S[i,j]^2)))/card(I)':
      'the same: the two noises are uncorrelated, and each of mean zero',
  },
  'training-error-optimism/optimism': {
    'E(w in Omega, sum(i in I, (f[i] - t[i,w] - sum(j in I, S[i,j]*(f[j] + e[j,w])))^2)/card(I)) - E(w in Omega, sum(i in I, (f[i] + e[i,w] - sum(j in I, S[i,j]*(f[j] + e[j,w])))^2)/card(I)) == 2*s^2*sum(i in I, S[i,i])/card(I)':
      'the same: the two noises are uncorrelated, and each of mean zero',
    'E(w in Omega, sum(i in I, (f[i] + t[i,w] - sum(j in I, S[i,j]*(f[j] - e[j,w])))^2)/card(I)) - E(w in Omega, sum(i in I, (f[i] + e[i,w] - sum(j in I, S[i,j]*(f[j] + e[j,w])))^2)/card(I)) == 2*s^2*sum(i in I, S[i,i])/card(I)':
      'the same: the two noises are uncorrelated, and each of mean zero',
  },
  'training-error-optimism/least squares': {
    'E(w in Omega, sum(i in I, (f[i] - t[i,w] - sum(j in I, S[i,j]*(f[j] + e[j,w])))^2)/card(I)) - E(w in Omega, sum(i in I, (f[i] + e[i,w] - sum(j in I, S[i,j]*(f[j] + e[j,w])))^2)/card(I)) == 2*s^2*card(J)/card(I)':
      'the same: the two noises are uncorrelated, and each of mean zero',
    'E(w in Omega, sum(i in I, (f[i] + t[i,w] - sum(j in I, S[i,j]*(f[j] - e[j,w])))^2)/card(I)) - E(w in Omega, sum(i in I, (f[i] + e[i,w] - sum(j in I, S[i,j]*(f[j] + e[j,w])))^2)/card(I)) == 2*s^2*card(J)/card(I)':
      'the same: the two noises are uncorrelated, and each of mean zero',
  },
  'training-error-optimism/correlated noise': {
    'E(w in Omega, sum(i in I, (f[i] - t[i,w] - sum(j in I, S[i,j]*(f[j] + e[j,w])))^2)/card(I)) - E(w in Omega, sum(i in I, (f[i] + e[i,w] - sum(j in I, S[i,j]*(f[j] + e[j,w])))^2)/card(I)) == 2*sum(i in I, sum(j in I, S[i,j]*C[i,j]))/card(I)':
      'the same: the two noises are uncorrelated, and each of mean zero',
    'E(w in Omega, sum(i in I, (f[i] + t[i,w] - sum(j in I, S[i,j]*(f[j] - e[j,w])))^2)/card(I)) - E(w in Omega, sum(i in I, (f[i] + e[i,w] - sum(j in I, S[i,j]*(f[j] + e[j,w])))^2)/card(I)) == 2*sum(i in I, sum(j in I, S[i,j]*C[i,j]))/card(I)':
      'the same: the two noises are uncorrelated, and each of mean zero',
  },
  'training-error-optimism/one irrelevant column': {
    'abs(E(w in Sample, indicator(2 < sum(i in N, u[i]*g[i,w])^2)) - 1573/10000) < 1/100':
      'true as well: the probability is 0.157299',
    'E(w in Sample, indicator(2 < sum(i in N, u[i]*g[i,w])^2)) - 1573/10000 <= 1/100':
      'weaker: without the absolute value',
    'relu(E(w in Sample, indicator(2 < sum(i in N, u[i]*g[i,w])^2)) - 1573/10000) <= 1/100':
      'weaker: without the absolute value',
    'abs(E(w in Sample, indicator(2 < sum(i in N, u[i]*g[i,w])*2)) - 1573/10000) <= 1/100':
      'true as well: more than 1 is exceeded with the probability 0.1587',
    'abs(E(w in Sample, indicator(2 < sum(i in N, -(u[i]*g[i,w]))^2)) - 1573/10000) <= 1/100':
      'the same: the square does not tell',
    'abs(E(w in Sample, indicator(2 < sum(i in N, u[i]*g[i,w])^2)) - 1574/10000) <= 1/100':
      'true as well: the probability is 0.157299',
    'abs(E(w in Sample, indicator(2 < sum(i in N, u[i]*g[i,w])^2)) - 1573/10001) <= 1/100':
      'true as well: the probability is 0.157299',
    'abs(E(w in Sample, indicator(2 < sum(i in N, u[i]*g[i,w])^2)) - 1573/10000) <= 1*100':
      'true as well: the probability is 0.157299',
    'abs(E(w in Sample, indicator(2 < sum(i in N, u[i]*g[i,w])^2)) - 1573/10000) <= 2/100':
      'true as well: the probability is 0.157299',
    'abs(E(w in Sample, indicator(2 < sum(i in N, u[i]*g[i,w])^2)) - 1573/10000) <= 1/101':
      'true as well: the probability is 0.157299',
  },
  'agnostic-erm-uniform-convergence/any class': {
    'forall(h in R[K], empirical(best) <= risk(h) + eps)': 'weaker: by eps/2',
    'forall(h in R[K], risk(h) <= risk(h) + eps)':
      'both sides are the same risk but for eps, half of which is at least a distance',
    'forall(h in R[K], risk(best) <= empirical(h) + eps)': 'weaker: by eps/2',
    'forall(h in R[K], risk(best) <= risk(best) + eps)':
      'both sides are the same risk but for eps, half of which is at least a distance',
  },
  'agnostic-erm-uniform-convergence/finite class': {
    'empirical[best] <= min(h in H, risk[h]) + eps': 'weaker: by eps/2',
    'risk[best] <= max(h in H, risk[h]) + eps': 'weaker: the largest risk is at least the least',
    'risk[best] <= min(h in H, empirical[h]) + eps': 'weaker: by eps/2',
    'risk[best] <= min(h in H, risk[best]) + eps':
      'both sides are the same risk but for eps, half of which is at least a distance',
  },
  'agnostic-erm-uniform-convergence/uniform convergence': {
    'E(w in Sample, indicator(eps/2 <= max(j in H, abs(emp[j,w] - risk[j])))) < card(H)*(2*exp(-(card(M)*eps^2/2)))':
      'strict: Chernoff bounds are reached by constants alone, which are not away from their means',
    'E(w in Sample, indicator(eps/2 < max(j in H, abs(emp[j,w] - risk[j])))) <= card(H)*(2*exp(-(card(M)*eps^2/2)))':
      'weaker: fewer samples',
    'E(w in Sample, indicator(eps/2 == max(j in H, abs(emp[j,w] - risk[j])))) <= card(H)*(2*exp(-(card(M)*eps^2/2)))':
      'weaker: fewer samples',
    'E(w in Sample, indicator(eps*2 <= max(j in H, abs(emp[j,w] - risk[j])))) <= card(H)*(2*exp(-(card(M)*eps^2/2)))':
      'weaker: a larger distance',
    'E(w in Sample, indicator(eps/2 <= min(j in H, abs(emp[j,w] - risk[j])))) <= card(H)*(2*exp(-(card(M)*eps^2/2)))':
      'weaker: the least distance',
    'E(w in Sample, indicator(eps/2 <= max(j in H, emp[j,w] - risk[j]))) <= card(H)*(2*exp(-(card(M)*eps^2/2)))':
      'weaker: one side of the deviations',
    'E(w in Sample, indicator(eps/2 <= max(j in H, relu(emp[j,w] - risk[j])))) <= card(H)*(2*exp(-(card(M)*eps^2/2)))':
      'weaker: one side of the deviations',
    'E(w in Sample, indicator(eps/2 <= max(j in H, abs(emp[j,w] - risk[j])))) <= card(H) + 2*exp(-(card(M)*eps^2/2))':
      'the right side is at least 1',
    'E(w in Sample, indicator(eps/2 <= max(j in H, abs(emp[j,w] - risk[j])))) <= (card(H) + 1)*(2*exp(-(card(M)*eps^2/2)))':
      'weaker: a larger factor',
    'E(w in Sample, indicator(eps/2 <= max(j in H, abs(emp[j,w] - risk[j])))) <= card(H)*(2 + exp(-(card(M)*eps^2/2)))':
      'the right side is at least 1',
    'E(w in Sample, indicator(eps/2 <= max(j in H, abs(emp[j,w] - risk[j])))) <= card(H)*(3*exp(-(card(M)*eps^2/2)))':
      'weaker: a larger right side',
    'E(w in Sample, indicator(eps/2 <= max(j in H, abs(emp[j,w] - risk[j])))) <= card(H)*(2*exp(card(M)*eps^2/2))':
      'weaker: a larger exponent',
    'E(w in Sample, indicator(eps/2 <= max(j in H, abs(emp[j,w] - risk[j])))) <= card(H)*(2*exp(-((-(card(M)*eps^2))/2)))':
      'weaker: a larger exponent',
    'E(w in Sample, indicator(eps/2 <= max(j in H, abs(emp[j,w] - risk[j])))) <= card(H)*(2*exp(-(card(M)*eps^2/3)))':
      'weaker: a larger right side',
  },
  'agnostic-erm-uniform-convergence/empirical risk minimisation': {
    'E(w in Sample, max(h in H, indicator(emp[h,w] <= min(l in H, emp[l,w]))*indicator(min(b in H, risk[b]) + eps <= risk[h]))) < dlt':
      'strict, as the bound for the deviations is',
    'E(w in Sample, min(h in H, indicator(emp[h,w] <= min(l in H, emp[l,w]))*indicator(min(b in H, risk[b]) + eps <= risk[h]))) <= dlt':
      'weaker: the least of the indicators',
    'E(w in Sample, max(h in H, -(indicator(emp[h,w] <= min(l in H, emp[l,w]))*indicator(min(b in H, risk[b]) + eps <= risk[h])))) <= dlt':
      'the left side is not positive',
    'E(w in Sample, max(h in H, indicator(emp[h,w] < min(l in H, emp[l,w]))*indicator(min(b in H, risk[b]) + eps <= risk[h]))) <= dlt':
      'no empirical risk is below the least',
    'E(w in Sample, max(h in H, indicator(emp[h,w] == min(l in H, emp[l,w]))*indicator(min(b in H, risk[b]) + eps <= risk[h]))) <= dlt':
      'equivalent: at most the least is the least',
    'E(w in Sample, max(h in H, indicator(emp[h,w] <= min(l in H, emp[l,w]))*indicator(min(b in H, risk[b]) + eps < risk[h]))) <= dlt':
      'weaker: fewer hypotheses are far',
    'E(w in Sample, max(h in H, indicator(emp[h,w] <= min(l in H, emp[l,w]))*indicator(min(b in H, risk[b]) + eps == risk[h]))) <= dlt':
      'weaker: fewer hypotheses are far',
    'E(w in Sample, max(h in H, indicator(emp[h,w] <= min(l in H, emp[l,w]))*indicator(max(b in H, risk[b]) + eps <= risk[h]))) <= dlt':
      'no risk exceeds that by eps > 0',
    'E(w in Sample, max(h in H, indicator(emp[h,w] <= min(l in H, emp[l,w]))*indicator(min(b in H, risk[h]) + eps <= risk[h]))) <= dlt':
      'no risk exceeds that by eps > 0',
  },
  'agnostic-erm-uniform-convergence/the indicator of the sample': {
    '(sum(i in M, indicator(sum(j in M, indicator(x[j] == x[i])) <= 0))*card(M) == 0) and (1 - card(M)*alpha <= E(v in Domain, indicator(sum(j in M, indicator(x[j] == Y[v])) <= 0)))':
      'a multiple of 0',
    '(max(i in M, indicator(sum(j in M, indicator(x[j] == x[i])) <= 0))/card(M) == 0) and (1 - card(M)*alpha <= E(v in Domain, indicator(sum(j in M, indicator(x[j] == Y[v])) <= 0)))':
      'a largest of zeros, or a count that is above 0 when the largest indicator is',
    '(sum(i in M, indicator(sum(j in M, indicator(x[j] == x[i])) < 0))/card(M) == 0) and (1 - card(M)*alpha <= E(v in Domain, indicator(sum(j in M, indicator(x[j] == Y[v])) <= 0)))':
      'each example is counted at itself, so all indicators are 0',
    '(sum(i in M, indicator(sum(j in M, indicator(x[j] == x[i])) == 0))/card(M) == 0) and (1 - card(M)*alpha <= E(v in Domain, indicator(sum(j in M, indicator(x[j] == Y[v])) <= 0)))':
      'each example is counted at itself, so all indicators are 0',
    '(sum(i in M, indicator(max(j in M, indicator(x[j] == x[i])) <= 0))/card(M) == 0) and (1 - card(M)*alpha <= E(v in Domain, indicator(sum(j in M, indicator(x[j] == Y[v])) <= 0)))':
      'a largest of zeros, or a count that is above 0 when the largest indicator is',
    '(sum(i in M, indicator(sum(j in M, indicator(x[i] == x[i])) <= 0))/card(M) == 0) and (1 - card(M)*alpha <= E(v in Domain, indicator(sum(j in M, indicator(x[j] == Y[v])) <= 0)))':
      'each example is counted at itself, so all indicators are 0',
    '(sum(i in M, indicator(sum(j in M, indicator(x[j] == x[j])) <= 0))/card(M) == 0) and (1 - card(M)*alpha <= E(v in Domain, indicator(sum(j in M, indicator(x[j] == Y[v])) <= 0)))':
      'each example is counted at itself, so all indicators are 0',
    '(sum(i in M, indicator(sum(j in M, indicator(x[j] == x[i])) <= 0))/(card(M) + 1) == 0) and (1 - card(M)*alpha <= E(v in Domain, indicator(sum(j in M, indicator(x[j] == Y[v])) <= 0)))':
      'a fraction of 0',
    '(sum(i in M, indicator(sum(j in M, indicator(x[j] == x[i])) <= 0))/card(M) == 0) and (-1 - card(M)*alpha <= E(v in Domain, indicator(sum(j in M, indicator(x[j] == Y[v])) <= 0)))':
      'weaker: a smaller left side',
    '(sum(i in M, indicator(sum(j in M, indicator(x[j] == x[i])) <= 0))/card(M) == 0) and (1*(-(card(M)*alpha)) <= E(v in Domain, indicator(sum(j in M, indicator(x[j] == Y[v])) <= 0)))':
      'the left side is not positive',
    '(sum(i in M, indicator(sum(j in M, indicator(x[j] == x[i])) <= 0))/card(M) == 0) and (1 - (card(M) + alpha) <= E(v in Domain, indicator(sum(j in M, indicator(x[j] == Y[v])) <= 0)))':
      'the left side is not positive: there is an example',
    '(sum(i in M, indicator(sum(j in M, indicator(x[j] == x[i])) <= 0))/card(M) == 0) and (1 - (card(M) + 1)*alpha <= E(v in Domain, indicator(sum(j in M, indicator(x[j] == Y[v])) <= 0)))':
      'weaker: a smaller left side',
    '(sum(i in M, indicator(sum(j in M, indicator(x[j] == x[i])) <= 0))/card(M) == 0) and (1 - card(M)*alpha <= E(v in Domain, indicator(sum(j in M, indicator(x[j] == Y[v])) == 0)))':
      'equivalent: a count is not negative',
    '(sum(i in M, indicator(sum(j in M, indicator(x[j] == x[i])) <= 0))/card(M) == 0) and (1 - card(M)*alpha <= E(v in Domain, indicator(sum(j in M, indicator(x[j] == Y[v])) >= 0)))':
      'the right side is 1',
    '(sum(i in M, indicator(sum(j in M, indicator(x[j] == x[i])) <= 0))/card(M) == 0) and (1 - card(M)*alpha <= E(v in Domain, indicator(max(j in M, indicator(x[j] == Y[v])) <= 0)))':
      'equivalent: a count is 0 when the largest indicator is',
    '(sum(i in M, indicator(sum(j in M, indicator(x[j] == x[i])) <= 0))/card(M) == 0) and (1 - card(M)*alpha <= E(v in Domain, indicator(sum(j in M, indicator(x[j] == Y[v])) <= 1)))':
      'weaker: more points are missed',
  },
  'pac-finite-realizable/bad hypotheses': {
    'max(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= sum(h in H, indicator(eps <= err[h]))*(1 - eps)^card(M)':
      'the largest of numbers that are not negative is at most their sum',
    'sum(s in samples, -(prod(i in M, q[at[s,i]])*max(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]]))))) <= sum(h in H, indicator(eps <= err[h]))*(1 - eps)^card(M)':
      'weaker: no number on the left is positive',
    'sum(s in samples, prod(i in M, q[at[s,i]])*min(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= sum(h in H, indicator(eps <= err[h]))*(1 - eps)^card(M)':
      'weaker: the least of the numbers is at most the largest',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, -(indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]]))))) <= sum(h in H, indicator(eps <= err[h]))*(1 - eps)^card(M)':
      'weaker: no number on the left is positive',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps < err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= sum(h in H, indicator(eps <= err[h]))*(1 - eps)^card(M)':
      'weaker: fewer hypotheses are bad',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps == err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= sum(h in H, indicator(eps <= err[h]))*(1 - eps)^card(M)':
      'weaker: fewer hypotheses are bad',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= sum(h in H, indicator(eps <= err[h])) + (1 - eps)^card(M)':
      'weaker: a product with a factor of at most 1 is at most the sum',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= sum(h in H, indicator(eps <= err[h]))*(1 + eps)^card(M)':
      'weaker: a larger right side',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= sum(h in H, indicator(eps <= err[h]))*(2 - eps)^card(M)':
      'weaker: a larger base',
  },
  'pac-finite-realizable/union bound': {
    'max(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= card(H)*(1 - eps)^card(M)':
      'the largest of numbers that are not negative is at most their sum',
    'sum(s in samples, -(prod(i in M, q[at[s,i]])*max(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]]))))) <= card(H)*(1 - eps)^card(M)':
      'weaker: no number on the left is positive',
    'sum(s in samples, prod(i in M, q[at[s,i]])*min(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= card(H)*(1 - eps)^card(M)':
      'weaker: the least of the numbers is at most the largest',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, -(indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]]))))) <= card(H)*(1 - eps)^card(M)':
      'weaker: no number on the left is positive',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps < err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= card(H)*(1 - eps)^card(M)':
      'weaker: fewer hypotheses are bad',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps == err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= card(H)*(1 - eps)^card(M)':
      'weaker: fewer hypotheses are bad',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= card(H) + (1 - eps)^card(M)':
      'weaker: a product with a factor of at most 1 is at most the sum',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= (card(H) + 1)*(1 - eps)^card(M)':
      'weaker: a larger factor',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= card(H)*(1 + eps)^card(M)':
      'weaker: a larger right side',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= card(H)*(2 - eps)^card(M)':
      'weaker: a larger base',
  },
  'pac-finite-realizable/realizable class': {
    'max(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= (card(H) - 1)*(1 - eps)^card(M)':
      'the largest of numbers that are not negative is at most their sum',
    'sum(s in samples, -(prod(i in M, q[at[s,i]])*max(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]]))))) <= (card(H) - 1)*(1 - eps)^card(M)':
      'weaker: no number on the left is positive',
    'sum(s in samples, prod(i in M, q[at[s,i]])*min(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= (card(H) - 1)*(1 - eps)^card(M)':
      'weaker: the least of the numbers is at most the largest',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, -(indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]]))))) <= (card(H) - 1)*(1 - eps)^card(M)':
      'weaker: no number on the left is positive',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps < err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= (card(H) - 1)*(1 - eps)^card(M)':
      'weaker: fewer hypotheses are bad',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps == err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= (card(H) - 1)*(1 - eps)^card(M)':
      'weaker: fewer hypotheses are bad',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps <= err[best])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= (card(H) - 1)*(1 - eps)^card(M)':
      'no error is 0 < eps, so the left side is 0',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= card(H) - 1 + (1 - eps)^card(M)':
      'weaker: a product with a factor of at most 1 is at most the sum',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= (card(H) + 1)*(1 - eps)^card(M)':
      'weaker: a larger right side',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= (card(H) + 1 - 1)*(1 - eps)^card(M)':
      'weaker: a larger factor',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= (card(H) - 1)*(1 + eps)^card(M)':
      'weaker: a larger right side',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= (card(H) - 1)*(2 - eps)^card(M)':
      'weaker: a larger base',
  },
  'pac-finite-realizable/exponential': {
    'max(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= card(H)*exp(-(eps*card(M)))':
      'the largest of numbers that are not negative is at most their sum',
    'sum(s in samples, -(prod(i in M, q[at[s,i]])*max(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]]))))) <= card(H)*exp(-(eps*card(M)))':
      'weaker: no number on the left is positive',
    'sum(s in samples, prod(i in M, q[at[s,i]])*min(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= card(H)*exp(-(eps*card(M)))':
      'weaker: the least of the numbers is at most the largest',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, -(indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]]))))) <= card(H)*exp(-(eps*card(M)))':
      'weaker: no number on the left is positive',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps < err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= card(H)*exp(-(eps*card(M)))':
      'weaker: fewer hypotheses are bad',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps == err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= card(H)*exp(-(eps*card(M)))':
      'weaker: fewer hypotheses are bad',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= card(H) + exp(-(eps*card(M)))':
      'weaker: a product with a factor of at most 1 is at most the sum',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= (card(H) + 1)*exp(-(eps*card(M)))':
      'weaker: a larger factor',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= card(H)*exp(eps*card(M))':
      'weaker: a larger exponent',
    'sum(s in samples, prod(i in M, q[at[s,i]])*max(h in H, indicator(eps <= err[h])*prod(i in M, delta(pred[h,at[s,i]], target[at[s,i]])))) <= card(H)*exp(-(-(eps*card(M))))':
      'weaker: a larger exponent',
  },
  'pac-finite-realizable/sample size': {
    'max(s in samples, prod(i in M, q[at[s,i]])*indicator(eps <= err[learnt[s]])) <= dlt':
      'the largest of numbers that are not negative is at most their sum',
    'sum(s in samples, -(prod(i in M, q[at[s,i]])*indicator(eps <= err[learnt[s]]))) <= dlt':
      'weaker: no number on the left is positive',
    'sum(s in samples, prod(i in M, q[at[s,i]])*indicator(eps < err[learnt[s]])) <= dlt':
      'weaker: fewer hypotheses are bad',
    'sum(s in samples, prod(i in M, q[at[s,i]])*indicator(eps == err[learnt[s]])) <= dlt':
      'weaker: fewer hypotheses are bad',
  },
  'pac-finite-realizable/under any law': {
    'E(w in Sample, min(h in H, indicator(eps <= err[h])*indicator(sum(i in M, loss[h,i,w]) <= 0))) <= card(H)*(1 - eps)^card(M)':
      'weaker: the least of the numbers is at most the largest',
    'E(w in Sample, max(h in H, -(indicator(eps <= err[h])*indicator(sum(i in M, loss[h,i,w]) <= 0)))) <= card(H)*(1 - eps)^card(M)':
      'weaker: no number on the left is positive',
    'E(w in Sample, max(h in H, indicator(eps < err[h])*indicator(sum(i in M, loss[h,i,w]) <= 0))) <= card(H)*(1 - eps)^card(M)':
      'weaker: fewer hypotheses are bad',
    'E(w in Sample, max(h in H, indicator(eps == err[h])*indicator(sum(i in M, loss[h,i,w]) <= 0))) <= card(H)*(1 - eps)^card(M)':
      'weaker: fewer hypotheses are bad',
    'E(w in Sample, max(h in H, indicator(eps <= err[h])*indicator(sum(i in M, loss[h,i,w]) < 0))) <= card(H)*(1 - eps)^card(M)':
      'weaker: no loss at all is a loss of at most 0',
    'E(w in Sample, max(h in H, indicator(eps <= err[h])*indicator(sum(i in M, loss[h,i,w]) == 0))) <= card(H)*(1 - eps)^card(M)':
      'weaker: no loss at all is a loss of at most 0',
    'E(w in Sample, max(h in H, indicator(eps <= err[h])*indicator(sum(i in M, loss[h,i,w]) <= 0))) <= card(H) + (1 - eps)^card(M)':
      'weaker: a product with a factor of at most 1 is at most the sum',
    'E(w in Sample, max(h in H, indicator(eps <= err[h])*indicator(sum(i in M, loss[h,i,w]) <= 0))) <= (card(H) + 1)*(1 - eps)^card(M)':
      'weaker: a larger factor',
    'E(w in Sample, max(h in H, indicator(eps <= err[h])*indicator(sum(i in M, loss[h,i,w]) <= 0))) <= card(H)*(1 + eps)^card(M)':
      'weaker: a larger right side',
    'E(w in Sample, max(h in H, indicator(eps <= err[h])*indicator(sum(i in M, loss[h,i,w]) <= 0))) <= card(H)*(2 - eps)^card(M)':
      'weaker: a larger base',
  },
  'pac-thresholds/thresholds': {
    'E(w in Sample, indicator(eps < E(v in Domain, indicator(chosen[w] < Y[v])*indicator(Y[v] <= t)))) <= (1 - eps)^card(M)':
      'weaker: fewer thresholds are bad',
    'E(w in Sample, indicator(eps == E(v in Domain, indicator(chosen[w] < Y[v])*indicator(Y[v] <= t)))) <= (1 - eps)^card(M)':
      'weaker: fewer thresholds are bad',
    'E(w in Sample, indicator(eps <= E(v in Domain, -(indicator(chosen[w] < Y[v])*indicator(Y[v] <= t))))) <= (1 - eps)^card(M)':
      'an error that is not positive is less than eps',
    'E(w in Sample, indicator(eps <= E(v in Domain, indicator(chosen[w] < Y[v])*indicator(Y[v] < t)))) <= (1 - eps)^card(M)':
      'weaker: a smaller error',
    'E(w in Sample, indicator(eps <= E(v in Domain, indicator(chosen[w] < Y[v])*indicator(Y[v] == t)))) <= (1 - eps)^card(M)':
      'weaker: a smaller error',
    'E(w in Sample, indicator(eps <= E(v in Domain, indicator(chosen[w] < Y[v])*indicator(Y[v] <= start)))) <= (1 - eps)^card(M)':
      'no example is above the threshold and not above the start, since the threshold is not below that',
    'E(w in Sample, indicator(eps <= E(v in Domain, indicator(chosen[w] < Y[v])*indicator(Y[v] <= t)))) <= (1 - eps)*card(M)':
      'weaker: eps is in [0,1], and there is an example',
    'E(w in Sample, indicator(eps <= E(v in Domain, indicator(chosen[w] < Y[v])*indicator(Y[v] <= t)))) <= (1 + eps)^card(M)':
      'weaker: a larger base',
    'E(w in Sample, indicator(eps <= E(v in Domain, indicator(chosen[w] < Y[v])*indicator(Y[v] <= t)))) <= (2 - eps)^card(M)':
      'weaker: a larger base',
  },
  'pac-thresholds/smallest threshold': {
    '(1 - E(v in Domain, indicator(c <= Y[v])*indicator(Y[v] <= t)))^card(M) == E(w in Sample, indicator(E(v in Domain, indicator(c <= Y[v])*indicator(Y[v] <= t)) <= E(v in Domain, indicator(chosen[w] < Y[v])*indicator(Y[v] <= t))))':
      'equality, as laws are countably additive: a draw above c with no mass between the two has probability 0',
    '(1 - E(v in Domain, indicator(c <= Y[v])*indicator(Y[v] <= t)))^card(M) >= E(w in Sample, indicator(E(v in Domain, indicator(c <= Y[v])*indicator(Y[v] <= t)) <= E(v in Domain, indicator(chosen[w] < Y[v])*indicator(Y[v] <= t))))':
      'equality, as laws are countably additive: a draw above c with no mass between the two has probability 0',
    '(1 - E(v in Domain, indicator(c <= Y[v])*indicator(Y[v] <= t)))^(card(M) + 1) <= E(w in Sample, indicator(E(v in Domain, indicator(c <= Y[v])*indicator(Y[v] <= t)) <= E(v in Domain, indicator(chosen[w] < Y[v])*indicator(Y[v] <= t))))':
      'weaker: a larger exponent of a base in [0,1]',
    '(1 - E(v in Domain, indicator(c <= Y[v])*indicator(Y[v] <= t)))^card(M) <= E(w in Sample, indicator(E(v in Domain, -(indicator(c <= Y[v])*indicator(Y[v] <= t))) <= E(v in Domain, indicator(chosen[w] < Y[v])*indicator(Y[v] <= t))))':
      'every error is at least a number that is not positive',
    '(1 - E(v in Domain, indicator(c <= Y[v])*indicator(Y[v] <= t)))^card(M) <= E(w in Sample, indicator(E(v in Domain, indicator(c < Y[v])*indicator(Y[v] <= t)) <= E(v in Domain, indicator(chosen[w] < Y[v])*indicator(Y[v] <= t))))':
      'weaker: a smaller mass that is to be reached',
    '(1 - E(v in Domain, indicator(c <= Y[v])*indicator(Y[v] <= t)))^card(M) <= E(w in Sample, indicator(E(v in Domain, indicator(c == Y[v])*indicator(Y[v] <= t)) <= E(v in Domain, indicator(chosen[w] < Y[v])*indicator(Y[v] <= t))))':
      'weaker: a smaller mass that is to be reached',
    '(1 - E(v in Domain, indicator(c <= Y[v])*indicator(Y[v] <= t)))^card(M) <= E(w in Sample, indicator(E(v in Domain, indicator(c <= Y[v])*indicator(Y[v] < t)) <= E(v in Domain, indicator(chosen[w] < Y[v])*indicator(Y[v] <= t))))':
      'weaker: a smaller mass that is to be reached',
    '(1 - E(v in Domain, indicator(c <= Y[v])*indicator(Y[v] <= t)))^card(M) <= E(w in Sample, indicator(E(v in Domain, indicator(c <= Y[v])*indicator(Y[v] == t)) <= E(v in Domain, indicator(chosen[w] < Y[v])*indicator(Y[v] <= t))))':
      'weaker: a smaller mass that is to be reached',
    '(1 - E(v in Domain, indicator(c <= Y[v])*indicator(Y[v] <= t)))^card(M) <= E(w in Sample, indicator(E(v in Domain, indicator(c <= Y[v])*indicator(Y[v] <= start)) <= E(v in Domain, indicator(chosen[w] < Y[v])*indicator(Y[v] <= t))))':
      'c is above the start, so the left of the two masses is 0',
    '(1 - E(v in Domain, indicator(c <= Y[v])*indicator(Y[v] <= t)))^card(M) <= E(w in Sample, indicator(E(v in Domain, indicator(c <= Y[v])*indicator(Y[v] <= t)) <= E(v in Domain, indicator(chosen[w] < Y[v]) + indicator(Y[v] <= t))))':
      'weaker: a product of indicators is at most their sum',
  },
  'rademacher-generalization-bound/one draw': {
    'sum(y in K, q[y]*min(h in H, a[h] + sum(b in K, q[b]*f[h,b]) - f[h,y])) <= sum(e in Sign, sum(y in K, q[y]*max(h in H, a[h] + 2*sgn[e]*f[h,y])))/2':
      'weaker: the least is at most the largest',
    'sum(y in K, q[y]*max(h in H, a[h] + sum(b in K, q[b]*f[h,y]) - f[h,y])) <= sum(e in Sign, sum(y in K, q[y]*max(h in H, a[h] + 2*sgn[e]*f[h,y])))/2':
      'no deviation on the left, and by Jensen a mean over signs is at least the value at 0',
    'sum(y in K, q[y]*max(h in H, a[h] + sum(b in K, q[b]*f[h,b]) - f[h,y])) <= sum(e in Sign, sum(y in K, q[y]*max(h in H, a[h] - 2*sgn[e]*f[h,y])))/2':
      'the statement: signs are symmetric',
    'sum(y in K, q[y]*max(h in H, a[h] + sum(b in K, q[b]*f[h,b]) - f[h,y])) <= sum(e in Sign, sum(y in K, q[y]*max(h in H, a[h] + (-(2*sgn[e]))*f[h,y])))/2':
      'the statement: signs are symmetric',
    'sum(y in K, q[y]*max(h in H, a[h] + sum(b in K, q[b]*f[h,b]) - f[h,y])) <= sum(e in Sign, sum(y in K, q[y]*max(h in H, a[h] + 3*sgn[e]*f[h,y])))/2':
      'weaker: a convex symmetric function of the factor',
  },
  'rademacher-generalization-bound/symmetrisation': {
    'sum(z in draws[n], -(prod(i in range(n), q[at[n,z,i]])*max(h in H, sum(i in range(n), sum(b in K, q[b]*f[h,b]) - f[h,at[n,z,i]])))) <= sum(e in signs[n], sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*max(h in H, 2*sum(i in range(n), sgn[sgnAt[n,e,i]]*f[h,at[n,z,i]]))))/2^n':
      'the largest deviation is not negative in the mean',
    'sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*min(h in H, sum(i in range(n), sum(b in K, q[b]*f[h,b]) - f[h,at[n,z,i]]))) <= sum(e in signs[n], sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*max(h in H, 2*sum(i in range(n), sgn[sgnAt[n,e,i]]*f[h,at[n,z,i]]))))/2^n':
      'weaker: the least is at most the largest',
    'sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*max(h in H, sum(i in range(n), sum(b in K, q[b]*f[h,b]) - f[h,at[n,z,i]]))) <= sum(e in signs[n], sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*max(h in H, 2*sum(i in range(n), sgn[sgnAt[n,e,i]]*f[h,at[n,z,i]]))))*2^n':
      'weaker: a larger right side',
    'sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*max(h in H, sum(i in range(n), sum(b in K, q[b]*f[h,b]) - f[h,at[n,z,i]]))) <= sum(e in signs[n], sum(z in draws[n], prod(i in range(n), q[at[n,z,i]]) + max(h in H, 2*sum(i in range(n), sgn[sgnAt[n,e,i]]*f[h,at[n,z,i]]))))/2^n':
      'weaker: weights of at most 1 are left out of means that are not negative',
    'sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*max(h in H, sum(i in range(n), sum(b in K, q[b]*f[h,b]) - f[h,at[n,z,i]]))) <= sum(e in signs[n], sum(z in draws[n], sum(i in range(n), q[at[n,z,i]])*max(h in H, 2*sum(i in range(n), sgn[sgnAt[n,e,i]]*f[h,at[n,z,i]]))))/2^n':
      'weaker: a sum of probabilities is at least their product, where there is a draw',
    'sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*max(h in H, sum(i in range(n), sum(b in K, q[b]*f[h,b]) - f[h,at[n,z,i]]))) <= sum(e in signs[n], sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*max(h in H, -(2*sum(i in range(n), sgn[sgnAt[n,e,i]]*f[h,at[n,z,i]])))))/2^n':
      'the statement: signs are symmetric',
    'sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*max(h in H, sum(i in range(n), sum(b in K, q[b]*f[h,b]) - f[h,at[n,z,i]]))) <= sum(e in signs[n], sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*max(h in H, 3*sum(i in range(n), sgn[sgnAt[n,e,i]]*f[h,at[n,z,i]]))))/2^n':
      'weaker: a larger right side',
    'sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*max(h in H, sum(i in range(n), sum(b in K, q[b]*f[h,b]) - f[h,at[n,z,i]]))) <= sum(e in signs[n], sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*max(h in H, 2*sum(i in range(n), -(sgn[sgnAt[n,e,i]]*f[h,at[n,z,i]])))))/2^n':
      'the statement: signs are symmetric',
  },
  'rademacher-generalization-bound/expected deviation': {
    'sum(z in draws[n], -(prod(i in range(n), q[at[n,z,i]])*max(h in H, sum(b in K, q[b]*f[h,b]) - sum(i in range(n), f[h,at[n,z,i]])/n))) <= 2*Rad':
      'the largest deviation is not negative in the mean',
    'sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*min(h in H, sum(b in K, q[b]*f[h,b]) - sum(i in range(n), f[h,at[n,z,i]])/n)) <= 2*Rad':
      'weaker: the least is at most the largest',
    'sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*max(h in H, sum(b in K, q[b]*f[h,b]) - sum(i in range(n), f[h,at[n,z,i]])/n)) <= 3*Rad':
      'weaker: a complexity is not negative',
  },
  'rademacher-generalization-bound/tail': {
    'sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*indicator(2*Rad + sqrt(log(1/dlt)/(2*n)) <= max(h in H, sum(b in K, q[b]*f[h,b]) - sum(i in range(n), f[h,at[n,z,i]])/n))) < dlt':
      "strict: McDiarmid's inequality is",
    'max(z in draws[n], prod(i in range(n), q[at[n,z,i]])*indicator(2*Rad + sqrt(log(1/dlt)/(2*n)) <= max(h in H, sum(b in K, q[b]*f[h,b]) - sum(i in range(n), f[h,at[n,z,i]])/n))) <= dlt':
      'the largest of numbers that are not negative is at most their sum',
    'sum(z in draws[n], -(prod(i in range(n), q[at[n,z,i]])*indicator(2*Rad + sqrt(log(1/dlt)/(2*n)) <= max(h in H, sum(b in K, q[b]*f[h,b]) - sum(i in range(n), f[h,at[n,z,i]])/n)))) <= dlt':
      'the left side is not positive',
    'sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*indicator(2*Rad + sqrt(log(1/dlt)/(2*n)) < max(h in H, sum(b in K, q[b]*f[h,b]) - sum(i in range(n), f[h,at[n,z,i]])/n))) <= dlt':
      'weaker: fewer samples',
    'sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*indicator(2*Rad + sqrt(log(1/dlt)/(2*n)) == max(h in H, sum(b in K, q[b]*f[h,b]) - sum(i in range(n), f[h,at[n,z,i]])/n))) <= dlt':
      'weaker: fewer samples',
    'sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*indicator(2 + Rad + sqrt(log(1/dlt)/(2*n)) <= max(h in H, sum(b in K, q[b]*f[h,b]) - sum(i in range(n), f[h,at[n,z,i]])/n))) <= dlt':
      'no deviation is 2',
    'sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*indicator(3*Rad + sqrt(log(1/dlt)/(2*n)) <= max(h in H, sum(b in K, q[b]*f[h,b]) - sum(i in range(n), f[h,at[n,z,i]])/n))) <= dlt':
      'weaker: a larger distance',
    'sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*indicator(2*Rad + sqrt(log(1/dlt)*(2*n)) <= max(h in H, sum(b in K, q[b]*f[h,b]) - sum(i in range(n), f[h,at[n,z,i]])/n))) <= dlt':
      'weaker: a larger distance',
    'sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*indicator(2*Rad + sqrt(1/dlt/(2*n)) <= max(h in H, sum(b in K, q[b]*f[h,b]) - sum(i in range(n), f[h,at[n,z,i]])/n))) <= dlt':
      'weaker: a number is more than its logarithm',
    'sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*indicator(2*Rad + sqrt(exp(1/dlt)/(2*n)) <= max(h in H, sum(b in K, q[b]*f[h,b]) - sum(i in range(n), f[h,at[n,z,i]])/n))) <= dlt':
      'weaker: a larger distance',
    'sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*indicator(2*Rad + sqrt(log(2/dlt)/(2*n)) <= max(h in H, sum(b in K, q[b]*f[h,b]) - sum(i in range(n), f[h,at[n,z,i]])/n))) <= dlt':
      'weaker: a larger distance',
    'sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*indicator(2*Rad + sqrt(log(1/dlt)/(2*n)) <= min(h in H, sum(b in K, q[b]*f[h,b]) - sum(i in range(n), f[h,at[n,z,i]])/n))) <= dlt':
      'weaker: the least is at most the largest',
    'sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*indicator(2*Rad + sqrt(log(1/dlt)/(2*n)) <= max(h in H, -sum(b in K, q[b]*f[h,b]) - sum(i in range(n), f[h,at[n,z,i]])/n))) <= dlt':
      'nothing on the right is positive, and the distance is',
    'sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*indicator(2*Rad + sqrt(log(1/dlt)/(2*n)) <= max(h in H, sum(b in K, q[b]*f[h,b])*(-(sum(i in range(n), f[h,at[n,z,i]])/n))))) <= dlt':
      'nothing on the right is positive, and the distance is',
    'sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*indicator(2*Rad + sqrt(log(1/dlt)/(2*n)) <= max(h in H, max(b in K, q[b]*f[h,b]) - sum(i in range(n), f[h,at[n,z,i]])/n))) <= dlt':
      'weaker: one summand of a mean of values that are not negative',
    'sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*indicator(2*Rad + sqrt(log(1/dlt)/(2*n)) <= max(h in H, sum(b in K, -(q[b]*f[h,b])) - sum(i in range(n), f[h,at[n,z,i]])/n))) <= dlt':
      'nothing on the right is positive, and the distance is',
    'sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*indicator(2*Rad + sqrt(log(1/dlt)/(2*n)) <= max(h in H, sum(b in K, q[b]*f[h,b]) - sum(i in range(n), f[h,at[n,z,i]])*n))) <= dlt':
      'weaker: smaller deviations, since values are not negative',
  },
};
