export const bayesian: Readonly<Record<string, Readonly<Record<string, string>>>> = {
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
  'normal-normal-shrinkage/Bayes risk': {
    'E(w in Omega, (shrink*m + (1 - shrink)*(truth[w] - noise[w]) - truth[w])^2) == shrink^2*t^2 + (1 - shrink)^2*v':
      '-noise has the same second moment and is uncorrelated, too',
  },
  'normal-normal-shrinkage/best shrinkage': {
    '(shrink^2*t^2 + (1 - shrink)^2*v == t^2*v/(t^2 + v) + (shrink - v/(t^2 + v))^2*(t^2 + v)) and (((-(t^2*v))/(t^2 + v) <= shrink^2*t^2 + (1 - shrink)^2*v) and (t^2*v/(t^2 + v) < v))':
      'weaker: the left side is below 0, the right side is not',
    '(shrink^2*t^2 + (1 - shrink)^2*v == t^2*v/(t^2 + v) + (shrink - v/(t^2 + v))^2*(t^2 + v)) and ((t^2*v/(t^2 + v) <= shrink^2 + t^2 + (1 - shrink)^2*v) and (t^2*v/(t^2 + v) < v))':
      't^2*v/(t^2 + v) is less than t^2',
    '(shrink^2*t^2 + (1 - shrink)^2*v == t^2*v/(t^2 + v) + (shrink - v/(t^2 + v))^2*(t^2 + v)) and ((t^2*v/(t^2 + v) <= shrink^2*t^2 + ((1 - shrink)^2 + v)) and (t^2*v/(t^2 + v) < v))':
      't^2*v/(t^2 + v) is less than v',
    '(shrink^2*t^2 + (1 - shrink)^2*v == t^2*v/(t^2 + v) + (shrink - v/(t^2 + v))^2*(t^2 + v)) and ((t^2*v/(t^2 + v) <= shrink^2*t^2 + (-1 - shrink)^2*v) and (t^2*v/(t^2 + v) < v))':
      'the statement for -shrink',
    '(shrink^2*t^2 + (1 - shrink)^2*v == t^2*v/(t^2 + v) + (shrink - v/(t^2 + v))^2*(t^2 + v)) and ((t^2*v/(t^2 + v) <= shrink^2*t^2 + (1 + shrink)^2*v) and (t^2*v/(t^2 + v) < v))':
      'the statement for -shrink',
    '(shrink^2*t^2 + (1 - shrink)^2*v == t^2*v/(t^2 + v) + (shrink - v/(t^2 + v))^2*(t^2 + v)) and ((t^2*v/(t^2 + v) <= shrink^2*t^2 + (2 - shrink)^2*v) and (t^2*v/(t^2 + v) < v))':
      'the statement for shrink/2, times 4: the left side is positive and at most 4 times itself',
    '(shrink^2*t^2 + (1 - shrink)^2*v == t^2*v/(t^2 + v) + (shrink - v/(t^2 + v))^2*(t^2 + v)) and ((t^2*v/(t^2 + v) <= shrink^2*t^2 + (1 - shrink)^2*v) and ((-(t^2*v))/(t^2 + v) < v))':
      'weaker: the left side is below 0, and v is positive',
    '(shrink^2*t^2 + (1 - shrink)^2*v == t^2*v/(t^2 + v) + (shrink - v/(t^2 + v))^2*(t^2 + v)) and ((t^2*v/(t^2 + v) <= shrink^2*t^2 + (1 - shrink)^2*v) and (t^2*v/(t^2 + t) < v))':
      'v is multiplied by t^2/(t^2 + t), which is less than 1',
  },
  'em-monotonicity/ascent': {
    'sum(n in N, log(max(k in K, p[n,k]))) <= sum(n in N, log(sum(k in K, q[n,k])))':
      'weaker: the maximum of positive numbers is at most their sum',
    'sum(n in N, log(sum(k in K, q[n,k]))) <= sum(n in N, log(sum(k in K, q[n,k])))':
      'both sides are the same',
    'sum(n in N, log(sum(k in K, p[n,k]))) <= sum(n in N, log(sum(k in K, p[n,k])))':
      'both sides are the same',
    'sum(n in N, log(sum(k in K, p[n,k]))) <= sum(n in N, sum(k in K, q[n,k]))':
      'weaker: a logarithm is smaller than the number and than its exponential',
    'sum(n in N, log(sum(k in K, p[n,k]))) <= sum(n in N, exp(sum(k in K, q[n,k])))':
      'weaker: a logarithm is smaller than the number and than its exponential',
  },
  'em-monotonicity/no ascent without change': {
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) == sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'the other direction is assumed',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) >= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'it is assumed',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,k])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      "the mean of the logarithms with equal weights is at most that with weights that grow with p (the sum inequality of Chebyshev); that the statement's two sides agree gives the same for q",
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'the first half says nothing, and the second is that of the statement',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'the first half says nothing, and the second is that of the statement',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*p[n,k]))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'weaker: a logarithm is smaller than the number and than its exponential',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*exp(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'weaker: a logarithm is smaller than the number and than its exponential',
  },
  'em-monotonicity/shares': {
    'sum(k in K, total[k]*log(w[k])) <= max(k in K, total[k]*log(total[k]/card(N)))':
      'weaker: no summand is positive, so the largest is at least their sum',
    'sum(k in K, total[k]*log(w[k])) <= sum(k in K, -(total[k]*log(total[k]/card(N))))':
      'the left side is at most 0, the right side at least 0, since no share is above 1',
    'sum(k in K, total[k]*log(w[k])) <= sum(k in K, total[k]*(total[k]/card(N)))':
      'the left side is at most 0, since no share is above 1, and the right side is at least 0',
    'sum(k in K, total[k]*log(w[k])) <= sum(k in K, total[k]*exp(total[k]/card(N)))':
      'the left side is at most 0, since no share is above 1, and the right side is at least 0',
    'sum(k in K, total[k]*log(w[k])) <= sum(k in K, total[k]*log(total[k]*card(N)))':
      'weaker: a larger multiple inside of the logarithm',
  },
  'em-monotonicity/M-step': {
    'sum(n in N, sum(k in K, r[n,k]*(log(w[k]) + best[n,k]))) <= sum(n in N, sum(k in K, r[n,k]*(log(total[k]/card(N)) + best[n,k])))':
      'the part on the shares: the other summands are the same on both sides',
    'sum(n in N, sum(k in K, r[n,k]*(log(w[k]) + g[n,k]))) <= sum(n in N, sum(k in K, r[n,k]*(log(total[k]/card(N)) + g[n,k])))':
      'the part on the shares: the other summands are the same on both sides',
    'sum(n in N, sum(k in K, r[n,k]*(log(w[k]) + g[n,k]))) <= sum(n in N, sum(k in K, r[n,k]*(-log(total[k]/card(N)) + best[n,k])))':
      'weaker: a share is at most 1, so that the opposite of its logarithm is at least the logarithm',
    'sum(n in N, sum(k in K, r[n,k]*(log(w[k]) + g[n,k]))) <= sum(n in N, sum(k in K, r[n,k]*(total[k]/card(N) + best[n,k])))':
      'weaker: a logarithm is smaller than the number and than its exponential',
    'sum(n in N, sum(k in K, r[n,k]*(log(w[k]) + g[n,k]))) <= sum(n in N, sum(k in K, r[n,k]*(exp(total[k]/card(N)) + best[n,k])))':
      'weaker: a logarithm is smaller than the number and than its exponential',
    'sum(n in N, sum(k in K, r[n,k]*(log(w[k]) + g[n,k]))) <= sum(n in N, sum(k in K, r[n,k]*(log(total[k]*card(N)) + best[n,k])))':
      'weaker: a larger multiple inside of the logarithm',
  },
  'em-monotonicity/M-step, the only maximiser': {
    'forall(y in K, w[y] == total[y]/card(N)) and forall(y in K, z in J, m[y,z] == m[y,z]) and forall(y in K, e in J, f in J, sum(a in J, s[y,a]*u[y,a,e]*u[y,a,f]) == sum(b in J, t[y,b]*v[y,b,e]*v[y,b,f]))':
      'weaker: of the means nothing is said',
  },
  'em-monotonicity/a mixture ascends': {
    'sum(n in N, log(max(k in K, w[k]*exp(g[n,k])))) <= sum(n in N, log(sum(k in K, sum(o in N, r[o,k])/card(N)*exp(best[n,k]))))':
      'weaker: the maximum of positive numbers is at most their sum',
    'sum(n in N, log(sum(k in K, w[k]*exp(g[n,k])))) <= sum(n in N, sum(k in K, sum(o in N, r[o,k])/card(N)*exp(best[n,k])))':
      'weaker: a logarithm is smaller than the number and than its exponential',
    'sum(n in N, log(sum(k in K, w[k]*exp(g[n,k])))) <= sum(n in N, exp(sum(k in K, sum(o in N, r[o,k])/card(N)*exp(best[n,k]))))':
      'weaker: a logarithm is smaller than the number and than its exponential',
    'sum(n in N, log(sum(k in K, w[k]*exp(g[n,k])))) <= sum(n in N, log(sum(k in K, sum(o in N, r[o,k])/card(N) + exp(best[n,k]))))':
      'weaker: a share is at most 1, so that its product with a positive number is at most that number',
    'sum(n in N, log(sum(k in K, w[k]*exp(g[n,k])))) <= sum(n in N, log(sum(k in K, sum(o in N, r[o,k])*card(N)*exp(best[n,k]))))':
      'weaker: a larger multiple inside of the logarithm',
    'sum(n in N, log(sum(k in K, w[k]*exp(g[n,k])))) <= sum(n in N, log(sum(k in K, sum(o in N, r[n,k])/card(N)*exp(best[n,k]))))':
      'the left side is the mean of g under the responsibilities less their divergence from w; it is at most the mean of best, and that is at most the right side, as the logarithm is concave',
    'sum(n in N, log(sum(k in K, w[k]*exp(g[n,k])))) <= sum(n in N, log(sum(k in K, sum(o in N, r[o,k])/card(N)*exp(g[n,k]))))':
      'the M-step of the shares alone: Q does not fall, and so the likelihood does not',
  },
  'em-monotonicity/means alone': {
    'sum(n in N, log(max(k in K, w[k]*exp(g[n,k])))) <= sum(n in N, log(sum(k in K, w[k]*exp(moved[n,k]))))':
      'weaker: the maximum of positive numbers is at most their sum',
    'sum(n in N, log(sum(k in K, w[k]*exp(g[n,k])))) <= sum(n in N, sum(k in K, w[k]*exp(moved[n,k])))':
      'weaker: a logarithm is smaller than the number and than its exponential',
    'sum(n in N, log(sum(k in K, w[k]*exp(g[n,k])))) <= sum(n in N, exp(sum(k in K, w[k]*exp(moved[n,k]))))':
      'weaker: a logarithm is smaller than the number and than its exponential',
    'sum(n in N, log(sum(k in K, w[k]*exp(moved[n,k])))) <= sum(n in N, log(sum(k in K, w[k]*exp(moved[n,k]))))':
      'both sides are the same',
    'sum(n in N, log(sum(k in K, w[k]*exp(g[n,k])))) <= sum(n in N, log(sum(k in K, w[k]*exp(g[n,k]))))':
      'both sides are the same',
  },
};
