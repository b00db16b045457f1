/** False variants of Bayesian inference that nothing refutes. */

export const bayesian: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'elbo-identity/equality for the posterior only': {
    'forall(ELBO <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, prior[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, likelihood[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]*sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, q[a] == likelihood[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, q[a] == q[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*q[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*prior[a]/sum(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/max(j in K, prior[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, likelihood[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, q[j]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[a]*likelihood[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*q[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*prior[j]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(logp <= ELBO, forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[a]))) and forall(forall(a in K, q[a] == prior[a]*likelihood[a]/sum(j in K, prior[j]*likelihood[j])), logp == ELBO)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
  },
  'elbo-identity/one draw more': {
    'before == E(w in Omega, logmean[w])':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'before >= E(w in Omega, logmean[w])':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
  },
  'elbo-identity/never above the evidence': {
    'E(w in Omega, logmean[w]) == log(px)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, logmean[w]) >= log(px)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
  },
  'em-monotonicity/no ascent without change': {
    '(max(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for several observations and latent values, p = q with numbers below 1; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, max(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for several observations and latent values, p = q with numbers below 1; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, -(p[n,k]/sum(h in K, p[n,h])*log(q[n,k])))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for several latent values, p = q with numbers below 1; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]*sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for one observation, one latent value and p = q = 2; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, q[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for two observations, where q is p with the factors 2 and 1/2, and p is suitable; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, q[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for two observations, where q is p with the factors 2 and 1/2, and p is suitable; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, q[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for two observations, where q is p with the factors 2 and 1/2, and p is suitable; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, q[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for two observations, where q is p with the factors 2 and 1/2, and p is suitable; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/max(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for several observations and latent values, p = q with different numbers above 1; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= max(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for several observations and latent values, p = q with different numbers above 1; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, max(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for several observations and latent values, p = q with different numbers above 1; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, -(p[n,k]/sum(h in K, p[n,h])*log(p[n,k]))))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for several observations and latent values, p = q with different numbers above 1; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,k])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for several observations and latent values, p = q with different numbers above 1; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h]) + log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for small p = q and two latent values; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]*sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for p = q and two latent values of the densities 9/10; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/max(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for several latent values, p = q with numbers below 1; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]*sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false where the sums of p = q are not 1; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]*sum(h in K, p[i,h]))':
      'false where the sums of p = q are not 1; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, p[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for two observations, where q is p with the factors 2 and 1/2; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, p[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for two observations, where q is p with the factors 2 and 1/2; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == q[i,j]/sum(h in K, p[i,h]))':
      'false for two observations, where q is p with the factors 2 and 1/2; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, q[i,h]))':
      'false for two observations, where q is p with the factors 2 and 1/2; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/max(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for p = q that are not the same for all of several latent values; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,j]) == p[i,j]/sum(h in K, p[i,h]))':
      'false for p = q that are not the same for all of several latent values; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/max(h in K, p[i,h]))':
      'false for p = q that are not the same for all of several latent values; what is assumed are equations of logarithms, which no enclosure decides',
    '(sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(q[n,k]))) <= sum(n in N, sum(k in K, p[n,k]/sum(h in K, p[n,h])*log(p[n,k])))) and forall(i in N, j in K, q[i,j]/sum(h in K, q[i,h]) == p[i,j]/sum(h in K, p[i,j]))':
      'false for p = q that are not the same for all of several latent values; what is assumed are equations of logarithms, which no enclosure decides',
  },
  'em-monotonicity/M-step, the only maximiser': {
    'forall(y in K, w[y] == total[y]/card(N)) and forall(y in K, z in J, m[y,z] == mean[y,z]) and forall(y in K, e in J, f in J, sum(a in J, t[y,a]*u[y,a,e]*u[y,a,f]) == sum(b in J, t[y,b]*v[y,b,e]*v[y,b,f]))':
      'false where the variances along the axes differ; then it is assumed that nothing is worse by an equation of logarithms, which no enclosure decides',
    'forall(y in K, w[y] == total[y]/card(N)) and forall(y in K, z in J, m[y,z] == mean[y,z]) and forall(y in K, e in J, f in J, sum(a in J, s[y,e]*u[y,a,e]*u[y,a,f]) == sum(b in J, t[y,b]*v[y,b,e]*v[y,b,f]))':
      'false where the variances along the axes differ; then it is assumed that nothing is worse by an equation of logarithms, which no enclosure decides',
    'forall(y in K, w[y] == total[y]/card(N)) and forall(y in K, z in J, m[y,z] == mean[y,z]) and forall(y in K, e in J, f in J, sum(a in J, s[y,f]*u[y,a,e]*u[y,a,f]) == sum(b in J, t[y,b]*v[y,b,e]*v[y,b,f]))':
      'false where the variances along the axes differ; then it is assumed that nothing is worse by an equation of logarithms, which no enclosure decides',
    'forall(y in K, w[y] == total[y]/card(N)) and forall(y in K, z in J, m[y,z] == mean[y,z]) and forall(y in K, e in J, f in J, sum(a in J, s[y,a]*u[y,a,e]*u[y,a,f]) == sum(b in J, t[y,e]*v[y,b,e]*v[y,b,f]))':
      'false where the variances along the axes differ; then it is assumed that nothing is worse by an equation of logarithms, which no enclosure decides',
    'forall(y in K, w[y] == total[y]/card(N)) and forall(y in K, z in J, m[y,z] == mean[y,z]) and forall(y in K, e in J, f in J, sum(a in J, s[y,a]*u[y,a,e]*u[y,a,f]) == sum(b in J, t[y,f]*v[y,b,e]*v[y,b,f]))':
      'false where the variances along the axes differ; then it is assumed that nothing is worse by an equation of logarithms, which no enclosure decides',
  },
  'em-monotonicity/a mixture ascends': {
    'sum(n in N, log(sum(k in K, w[k]*exp(g[n,k])))) == sum(n in N, log(sum(k in K, sum(o in N, r[o,k])/card(N)*exp(best[n,k]))))':
      'false for every candidate that the update improves; the responsibilities are assumed as quotients of exponentials, which no enclosure decides',
    'sum(n in N, log(sum(k in K, w[k]*exp(g[n,k])))) >= sum(n in N, log(sum(k in K, sum(o in N, r[o,k])/card(N)*exp(best[n,k]))))':
      'false for every candidate that the update improves; the responsibilities are assumed as quotients of exponentials, which no enclosure decides',
    'max(n in N, log(sum(k in K, w[k]*exp(g[n,k])))) <= sum(n in N, log(sum(k in K, sum(o in N, r[o,k])/card(N)*exp(best[n,k]))))':
      'false for one fitted component with densities below 1; the responsibilities are assumed as quotients of exponentials, which no enclosure decides',
    'sum(n in N, log(sum(k in K, w[k]*exp(best[n,k])))) <= sum(n in N, log(sum(k in K, sum(o in N, r[o,k])/card(N)*exp(best[n,k]))))':
      'false for some two points and two components; the responsibilities are assumed as quotients of exponentials, which no enclosure decides',
    'sum(n in N, log(sum(k in K, w[k]*exp(g[n,k])))) <= max(n in N, log(sum(k in K, sum(o in N, r[o,k])/card(N)*exp(best[n,k]))))':
      'false for one fitted component with densities above 1; the responsibilities are assumed as quotients of exponentials, which no enclosure decides',
    'sum(n in N, log(sum(k in K, w[k]*exp(g[n,k])))) <= sum(n in N, log(sum(k in K, sum(o in N, r[o,k])/card(N)*exp(r[n,k]))))':
      'false for small tau, where the left side is large; the responsibilities are assumed as quotients of exponentials, which no enclosure decides',
  },
};
