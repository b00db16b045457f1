export const functionalAnalysis: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'bernstein-modulus-of-continuity/Lipschitz functions': {
    'sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*f(i/n)) - f(x) <= L*sqrt(x*(1 - x)/n)':
      'weaker: a number is at most its absolute value',
    'relu(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*f(i/n)) - f(x)) <= L*sqrt(x*(1 - x)/n)':
      'weaker: relu is at most the absolute value',
    'abs(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*f(i/n)) - f(x)) <= L + sqrt(x*(1 - x)/n)':
      'weaker: the root is at most 1',
    'abs(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*f(i/n)) - f(x)) <= L*sqrt(x*(1 - x)*n)':
      'weaker: a larger root',
    'abs(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*f(i/n)) - f(x)) <= L*sqrt((x + (1 - x))/n)':
      'weaker: a larger root',
    'abs(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*f(i/n)) - f(x)) <= L*sqrt(x*(1 + x)/n)':
      'weaker: a larger root',
    'abs(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*f(i/n)) - f(x)) <= L*sqrt(x*(2 - x)/n)':
      'weaker: a larger root',
  },
  'bernstein-modulus-of-continuity/modulus of continuity': {
    'sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*f(i/n)) - f(x) <= 3/2*omega':
      'weaker: a number is at most its absolute value',
    'relu(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*f(i/n)) - f(x)) <= 3/2*omega':
      'weaker: relu is at most the absolute value',
    'abs(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*f(i/(n + 1))) - f(x)) <= 3/2*omega':
      'by the same proof: n times the mean of (i/(n+1) - x)^2 is at most 1/2, too',
    'abs(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*f(i/n)) - f(x)) <= 3*2*omega':
      'weaker: a larger multiple',
    'abs(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*f(i/n)) - f(x)) <= 4/2*omega':
      'weaker: a larger multiple',
  },
  'bernstein-modulus-of-continuity/Voronovskaya': {
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= n, abs((k + 1)*(sum(i in range(k + 1 + 1), choose[k + 1,i]*x^i*(1 - x)^(k + 1 - i)*f(i/(k + 1))) - f(x)) - x*(1 - x)/2*ddf(x)) <= eps_k)))':
      'of a from_k above n nothing is said',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, (k + 1)*(sum(i in range(k + 1 + 1), choose[k + 1,i]*x^i*(1 - x)^(k + 1 - i)*f(i/(k + 1))) - f(x)) - x*(1 - x)/2*ddf(x) <= eps_k)))':
      'weaker: a number is at most its absolute value',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs((k + 1)*(sum(i in range(k + 1 + 1), choose[k + 1,i]*x^i*(1 - x)^(k + 1 - i)*f(i/(k + 1))) - f(x)) - x*(1 - x)/2*ddf(x)) <= x)))':
      'for x = 0 both terms vanish; else x is a tolerance',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs((k + 1)*(sum(i in range(k + 1 + 1), choose[k + 1,i]*x^i*(1 - x)^(k + 1 - i)*f(i/(k + 1))) - f(x)) - x*(1 - x)/2*ddf(x)) <= M)))':
      'for M = 0 the function is affine on [0, 1], and both terms vanish; else M is a tolerance',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k < k, abs((k + 1)*(sum(i in range(k + 1 + 1), choose[k + 1,i]*x^i*(1 - x)^(k + 1 - i)*f(i/(k + 1))) - f(x)) - x*(1 - x)/2*ddf(x)) <= eps_k)))':
      'from one member later: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k == k, abs((k + 1)*(sum(i in range(k + 1 + 1), choose[k + 1,i]*x^i*(1 - x)^(k + 1 - i)*f(i/(k + 1))) - f(x)) - x*(1 - x)/2*ddf(x)) <= eps_k)))':
      'said of one member alone: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k + 1 <= k, abs((k + 1)*(sum(i in range(k + 1 + 1), choose[k + 1,i]*x^i*(1 - x)^(k + 1 - i)*f(i/(k + 1))) - f(x)) - x*(1 - x)/2*ddf(x)) <= eps_k)))':
      'from one member later: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k + 1, abs((k + 1)*(sum(i in range(k + 1 + 1), choose[k + 1,i]*x^i*(1 - x)^(k + 1 - i)*f(i/(k + 1))) - f(x)) - x*(1 - x)/2*ddf(x)) <= eps_k)))':
      'another start: the same',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs((k + 1)*(sum(i in range(k + 1 + 1), choose[k + 1,i]*x^i*(1 - x)^(k + 1 - i)*f(i/(k + 1))) - f(x)) - x*(1 - x)/2*ddf(x)) < eps_k)))':
      'nearer than half the tolerance in the end: the same',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, relu((k + 1)*(sum(i in range(k + 1 + 1), choose[k + 1,i]*x^i*(1 - x)^(k + 1 - i)*f(i/(k + 1))) - f(x)) - x*(1 - x)/2*ddf(x)) <= eps_k)))':
      'weaker: relu is at most the absolute value',
  },
  'truncated-compact-operator-optimal/bessel': {
    'forall(n in nat, sum(t in range(n), c[t + 1]^2) <= E(y in Y, f[y]^2))':
      'the statement for the members after the first',
  },
  'maurey-barron-sampling/variance': {
    'sum(s in samples, prod(k in Draws, p[at[s,k]])*sum(j in J, (sum(i in Units, p[i]*g[i,j]) - sum(k in Draws, g[at[s,k],j])/card(Draws))^2)) == (sum(i in Units, p[i]*sum(j in J, g[i,j]^2)) - sum(j in J, sum(i in Units, -(p[i]*g[i,j]))^2))/card(Draws)':
      'the sign disappears in the square',
  },
  'maurey-barron-sampling/bounded units': {
    'max(s in samples, prod(k in Draws, p[at[s,k]])*sum(j in J, (sum(i in Units, p[i]*g[i,j]) - sum(k in Draws, g[at[s,k],j])/card(Draws))^2)) <= (b^2 - sum(j in J, sum(i in Units, p[i]*g[i,j])^2))/card(Draws)':
      'the largest of nonnegative numbers is at most their sum',
    'sum(s in samples, -(prod(k in Draws, p[at[s,k]])*sum(j in J, (sum(i in Units, p[i]*g[i,j]) - sum(k in Draws, g[at[s,k],j])/card(Draws))^2))) <= (b^2 - sum(j in J, sum(i in Units, p[i]*g[i,j])^2))/card(Draws)':
      'the left side is at most 0, the right side at least 0',
    'sum(s in samples, prod(k in Draws, p[at[s,k]])*sum(j in J, (sum(i in Units, p[i]*g[i,j]) - sum(k in Draws, g[at[s,k],j])/card(Draws))*2)) <= (b^2 - sum(j in J, sum(i in Units, p[i]*g[i,j])^2))/card(Draws)':
      'the left side is 0, since draws are unbiased, the right side at least 0',
    'sum(s in samples, prod(k in Draws, p[at[s,k]])*sum(j in J, (sum(i in Units, p[i]*g[i,j]) - sum(k in Draws, g[at[s,k],j])/card(Draws))^2)) <= (b^2 - sum(j in J, sum(i in Units, p[i]*g[i,j])^2))*card(Draws)':
      'a larger right side, since it is at least 0',
    'sum(s in samples, prod(k in Draws, p[at[s,k]])*sum(j in J, (sum(i in Units, p[i]*g[i,j]) - sum(k in Draws, g[at[s,k],j])/card(Draws))^2)) <= (b^2 + sum(j in J, sum(i in Units, p[i]*g[i,j])^2))/card(Draws)':
      'weaker: a larger right side',
    'sum(s in samples, prod(k in Draws, p[at[s,k]])*sum(j in J, (sum(i in Units, p[i]*g[i,j]) - sum(k in Draws, g[at[s,k],j])/card(Draws))^2)) <= (b^2 - sum(j in J, sum(i in Units, -(p[i]*g[i,j]))^2))/card(Draws)':
      'the sign disappears in the square',
  },
  'maurey-barron-sampling/some choice': {
    'exists(s in samples, sum(j in J, (sum(i in Units, p[i]*g[i,j]) - sum(k in Draws, g[at[s,k],j])/card(Draws))*2) <= (b^2 - sum(j in J, sum(i in Units, p[i]*g[i,j])^2))/card(Draws))':
      'on average over the draws the left side is 0, and the right side is at least 0',
    'exists(s in samples, sum(j in J, (sum(i in Units, p[i]*g[i,j]) - sum(k in Draws, g[at[s,k],j])/card(Draws))^2) <= (b^2 - sum(j in J, sum(i in Units, p[i]*g[i,j])^2))*card(Draws))':
      'a larger right side, since it is at least 0',
    'exists(s in samples, sum(j in J, (sum(i in Units, p[i]*g[i,j]) - sum(k in Draws, g[at[s,k],j])/card(Draws))^2) <= (b^2 + sum(j in J, sum(i in Units, p[i]*g[i,j])^2))/card(Draws))':
      'weaker: a larger right side',
    'exists(s in samples, sum(j in J, (sum(i in Units, p[i]*g[i,j]) - sum(k in Draws, g[at[s,k],j])/card(Draws))^2) <= (b^2 - sum(j in J, sum(i in Units, -(p[i]*g[i,j]))^2))/card(Draws))':
      'the sign disappears in the square',
  },
  'risk-frechet-squared-loss/Fréchet derivative': {
    'forall(eps in positive, exists(radius in positive, forall(h in R[Inputs], sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])) < radius, abs(risk(array(x in Inputs, f[x] + h[x])) - risk(f) - sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*(f[x] - m[x])*h[x])) <= eps*sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])))))':
      'weaker: fewer h are spoken of',
    'forall(eps in positive, exists(radius in positive, forall(h in R[Inputs], sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])) == radius, abs(risk(array(x in Inputs, f[x] + h[x])) - risk(f) - sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*(f[x] - m[x])*h[x])) <= eps*sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])))))':
      'weaker: fewer h are spoken of',
    'forall(eps in positive, exists(radius in positive, forall(h in R[Inputs], sqrt(sum(x in Inputs, sum(w in Omega, p[w] + delta(X[w], x))*h[x]*h[x])) <= radius, abs(risk(array(x in Inputs, f[x] + h[x])) - risk(f) - sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*(f[x] - m[x])*h[x])) <= eps*sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])))))':
      'weaker: the length of h is measured by larger weights',
    'forall(eps in positive, exists(radius in positive, forall(h in R[Inputs], sqrt(sum(x in Inputs, sum(w in Omega, p[w]*1)*h[x]*h[x])) <= radius, abs(risk(array(x in Inputs, f[x] + h[x])) - risk(f) - sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*(f[x] - m[x])*h[x])) <= eps*sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])))))':
      'weaker: the length of h is measured by larger weights',
    'forall(eps in positive, exists(radius in positive, forall(h in R[Inputs], sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])) <= eps, abs(risk(array(x in Inputs, f[x] + h[x])) - risk(f) - sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*(f[x] - m[x])*h[x])) <= eps*sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])))))':
      'the left side is half of the square of the length of h, which is at most eps',
    'forall(eps in positive, exists(radius in positive, forall(h in R[Inputs], sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])) <= radius, risk(array(x in Inputs, f[x] + h[x])) - risk(f) - sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*(f[x] - m[x])*h[x]) <= eps*sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])))))':
      'weaker: a number is at most its absolute value',
    'forall(eps in positive, exists(radius in positive, forall(h in R[Inputs], sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])) <= radius, relu(risk(array(x in Inputs, f[x] + h[x])) - risk(f) - sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*(f[x] - m[x])*h[x])) <= eps*sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])))))':
      'weaker: the positive part is at most the absolute value',
    'forall(eps in positive, exists(radius in positive, forall(h in R[Inputs], sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])) <= radius, abs(risk(array(x in Inputs, f[x] + h[x])) - risk(f) - sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*(f[x] - m[x])*h[x])) <= radius*sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])))))':
      'the left side is half of the square of the length of h, which is at most the radius',
    'forall(eps in positive, exists(radius in positive, forall(h in R[Inputs], sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])) <= radius, abs(risk(array(x in Inputs, f[x] + h[x])) - risk(f) - sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*(f[x] - m[x])*h[x])) <= eps*sqrt(sum(x in Inputs, sum(w in Omega, p[w] + delta(X[w], x))*h[x]*h[x])))))':
      'weaker: on the right the length of h is measured by larger weights',
    'forall(eps in positive, exists(radius in positive, forall(h in R[Inputs], sqrt(sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*h[x]*h[x])) <= radius, abs(risk(array(x in Inputs, f[x] + h[x])) - risk(f) - sum(x in Inputs, sum(w in Omega, p[w]*delta(X[w], x))*(f[x] - m[x])*h[x])) <= eps*sqrt(sum(x in Inputs, sum(w in Omega, p[w]*1)*h[x]*h[x])))))':
      'weaker: on the right the length of h is measured by larger weights',
  },
  'risk-frechet-squared-loss/any law: expansion': {
    '1/2*E(z in Law, (F[z] + H[z] - V[z])^2) == 1/2*E(z in Law, (F[z] - V[z])^2) + E(z in Law, (F[z] - V[z])*H[z]) + 1/2*E(z in Law, H[z]^2)':
      'the expansion of a square, around any V',
  },
  'relu-universal-approximation/continuous functions': {
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N < n, 0 <= x, x <= 1, abs(f(x) - equal(n, x)) <= eps)))':
      'from the number after it on',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n, 0 < x, x <= 1, abs(f(x) - equal(n, x)) <= eps)))':
      'weaker: fewer x are spoken of',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n, 0 <= x, x < 1, abs(f(x) - equal(n, x)) <= eps)))':
      'weaker: fewer x are spoken of',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n, 0 <= x, x <= 1, abs(f(x) - equal(n, x)) < eps)))':
      'the statement for half of eps',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n, 0 <= x, x <= 1, f(x) - equal(n, x) <= eps)))':
      'weaker: a number is at most its absolute value',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n, 0 <= x, x <= 1, relu(f(x) - equal(n, x)) <= eps)))':
      'weaker: relu is at most the absolute value',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n + 1, 0 <= x, x <= 1, abs(f(x) - equal(n, x)) <= eps)))':
      'the statement for an N that is larger by one',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n, 0 <= x, x <= 1, abs(f(x) - equal(n + 1, x)) <= eps)))':
      'the statement for one unit more',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n, 0 <= x, x <= 1, abs(f(x) - equal(N, x)) <= eps)))':
      'weaker: one network alone is spoken of',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N == n, 0 <= x, x <= 1, abs(f(x) - equal(n, x)) <= eps)))':
      'weaker: fewer networks are spoken of',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N + 1 <= n, 0 <= x, x <= 1, abs(f(x) - equal(n, x)) <= eps)))':
      'weaker: fewer networks are spoken of',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n, 0 == x, x <= 1, abs(f(x) - equal(n, x)) <= eps)))':
      'weaker: fewer points are spoken of',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n, 1 <= x, x <= 1, abs(f(x) - equal(n, x)) <= eps)))':
      'weaker: fewer points are spoken of',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n, 0 <= x, x == 1, abs(f(x) - equal(n, x)) <= eps)))':
      'weaker: fewer points are spoken of',
  },
  'bernstein-modulus-of-continuity/central moments': {
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^4) <= 1*n^2)':
      'weaker: n^2 is at least 1/n^2',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^4) <= 2/n^2)':
      'weaker: a larger bound',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^4) <= 1/(n*2))':
      'weaker from n = 2 on, and for n = 1 the fourth moment is at most 1/12',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^4) <= 1/(n + 1)^2)':
      'the fourth moment is at most 3/16 of 1/n^2, for n = 1 at most 1/12',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^4) < 1/n^2)':
      'the fourth moment is at most (3*n - 2)/(16*n^3)',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (max(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^4) <= 1/n^2)':
      'the largest of the terms is at most their sum',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), -(choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^4)) <= 1/n^2)':
      'the left side is not positive',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), (-(choose[n,i]*x^i*(1 - x)^(n - i)))*(i/n - x)^4) <= 1/n^2)':
      'the left side is not positive',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), (-(choose[n,i]*x^i))*(1 - x)^(n - i)*(i/n - x)^4) <= 1/n^2)':
      'the left side is not positive',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n + 1,i]*x^i*(1 - x)^(n - i)*(i/n - x)^4) <= 1/n^2)':
      'by the moments of n + 1 draws it is at most (4*n + 4/9*(n + 1)*(n - 1))/n^4 for n >= 3, which is enough for n >= 8; for n < 8 the polynomials in x are below 0.53/n^2',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i + 1]*x^i*(1 - x)^(n - i)*(i/n - x)^4) <= 1/n^2)':
      'with n - i for i and 1 - x for x it has choose[n,i-1], which is at most choose[n+1,i]',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[i,i]*x^i*(1 - x)^(n - i)*(i/n - x)^4) <= 1/n^2)':
      'weaker: no binomial coefficient is less than 1',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,n]*x^i*(1 - x)^(n - i)*(i/n - x)^4) <= 1/n^2)':
      'weaker: no binomial coefficient is less than 1',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i]*x^(i + 1)*(1 - x)^(n - i)*(i/n - x)^4) <= 1/n^2)':
      'weaker: a higher power of x or 1 - x',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i]*x^n*(1 - x)^(n - i)*(i/n - x)^4) <= 1/n^2)':
      'weaker: a higher power of x or 1 - x',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n + i)*(i/n - x)^4) <= 1/n^2)':
      'weaker: a higher power of x or 1 - x',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n + 1 - i)*(i/n - x)^4) <= 1/n^2)':
      'weaker: a higher power of x or 1 - x',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*((i/n - x)*4)) <= 1/n^2)':
      'the left side is 0',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/(n + 1) - x)^4) <= 1/n^2)':
      'for the deviation Y of the sum, the mean of (Y - x)^4 is at most 3/16*n^2 + 5/4*n + 1, and (n + 1)^4/n^2 is more',
    '(sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^2) == x*(1 - x)/n) and (sum(i in range(n + 1), choose[n,i]*x^i*(1 - x)^(n - i)*(i/n - x)^5) <= 1/n^2)':
      'weaker: i/n and x are at most 1 apart',
  },
  'relu-universal-approximation/knots rise': {
    'forall(q in nat, i in nat, t[q] <= t[i + q])': 'the statement, with the names exchanged',
    'forall(q in nat, i in nat, t[i] <= t[i + 1 + q])': 'the statement for one knot more',
    'forall(q in nat, i in nat, t[i] <= t[i + (q + 1)])': 'the statement for one knot more',
    'forall(q in nat, i in nat, t[i] <= t[i + i])': 'the statement for i as both',
  },
  'relu-universal-approximation/last piece': {
    'forall(p in nat, x in R, t[p] < x, net(p, x) == f(t[p]) + s[p]*(x - t[p]))':
      'weaker: fewer points are spoken of',
    'forall(p in nat, x in R, t[p] == x, net(p, x) == f(t[p]) + s[p]*(x - t[p]))':
      'weaker: fewer points are spoken of',
    'forall(p in nat, x in R, t[p + 1] <= x, net(p, x) == f(t[p]) + s[p]*(x - t[p]))':
      'weaker: fewer points are spoken of',
  },
  'relu-universal-approximation/pieces': {
    'forall(m in nat, j in nat, x in R, t[j] < x, x <= t[j + 1], net(j + m, x) == f(t[j]) + s[j]*(x - t[j]))':
      'weaker: fewer points are spoken of',
    'forall(m in nat, j in nat, x in R, t[j] == x, x <= t[j + 1], net(j + m, x) == f(t[j]) + s[j]*(x - t[j]))':
      'weaker: fewer points are spoken of',
    'forall(m in nat, j in nat, x in R, t[j + 1] <= x, x <= t[j + 1], net(j + m, x) == f(t[j]) + s[j]*(x - t[j]))':
      'weaker: fewer points are spoken of',
    'forall(m in nat, j in nat, x in R, t[j] <= x, x < t[j + 1], net(j + m, x) == f(t[j]) + s[j]*(x - t[j]))':
      'weaker: fewer points are spoken of',
    'forall(m in nat, j in nat, x in R, t[j] <= x, x == t[j + 1], net(j + m, x) == f(t[j]) + s[j]*(x - t[j]))':
      'weaker: fewer points are spoken of',
    'forall(m in nat, j in nat, x in R, t[j] <= x, x <= t[j*1], net(j + m, x) == f(t[j]) + s[j]*(x - t[j]))':
      'weaker: fewer points are spoken of',
    'forall(m in nat, j in nat, x in R, t[j] <= x, x <= t[j + 1], net(j + 1 + m, x) == f(t[j]) + s[j]*(x - t[j]))':
      'the statement for one unit more',
    'forall(m in nat, j in nat, x in R, t[j] <= x, x <= t[j + 1], net(j + (m + 1), x) == f(t[j]) + s[j]*(x - t[j]))':
      'the statement for one unit more',
    'forall(m in nat, j in nat, x in R, t[j] <= x, x <= t[j + 1], net(j + j, x) == f(t[j]) + s[j]*(x - t[j]))':
      'the statement for j as both',
  },
  'relu-universal-approximation/interpolation': {
    'forall(m in nat, j in nat, net(j + 1 + m, t[j]) == f(t[j])) and forall(m in nat, j in nat, net(j + m, t[j + 1]) == f(t[j + 1]))':
      'the statement for one unit more',
    'forall(m in nat, j in nat, net(j + (m + 1), t[j]) == f(t[j])) and forall(m in nat, j in nat, net(j + m, t[j + 1]) == f(t[j + 1]))':
      'the statement for one unit more',
    'forall(m in nat, j in nat, net(j + m, t[j]) == f(t[j])) and forall(m in nat, j in nat, net(j + 1 + m, t[j + 1]) == f(t[j + 1]))':
      'the statement for one unit more',
    'forall(m in nat, j in nat, net(j + m, t[j]) == f(t[j])) and forall(m in nat, j in nat, net(j + (m + 1), t[j + 1]) == f(t[j + 1]))':
      'the statement for one unit more',
    'forall(m in nat, j in nat, net(j + j, t[j]) == f(t[j])) and forall(m in nat, j in nat, net(j + m, t[j + 1]) == f(t[j + 1]))':
      'the statement for j as both',
    'forall(m in nat, j in nat, net(j + m, t[j]) == f(t[j])) and forall(m in nat, j in nat, net(j + j, t[j + 1]) == f(t[j + 1]))':
      'the statement for j as both',
  },
  'relu-universal-approximation/error by cells': {
    'forall(p in nat, x in R, 0 < x, x <= t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= B)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 == x, x <= t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= B)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 1 <= x, x <= t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= B)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 <= x, x < t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= B)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 <= x, x == t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= B)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] < 1, abs(f(x) - net(p, x)) <= B)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] == 1, abs(f(x) - net(p, x)) <= B)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 <= x, x <= t[p*1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= B)':
      'weaker: the p-th knot is below the next one',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1 + 1] <= 1, abs(f(x) - net(p, x)) <= B)':
      'weaker: the next knot is above this one, so fewer networks are spoken of',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 2] <= 1, abs(f(x) - net(p, x)) <= B)':
      'weaker: the next knot is above this one, so fewer networks are spoken of',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] <= 1, f(x) - net(p, x) <= B)':
      'weaker: a number is at most its absolute value',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] <= 1, relu(f(x) - net(p, x)) <= B)':
      'weaker: relu is at most the absolute value',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p + 1, x)) <= B)':
      'up to the next knot the unit that is added is zero',
  },
  'relu-universal-approximation/Lipschitz on a cell': {
    'forall(j in nat, x in R, t[j] <= x, x <= t[j + 1], t[j + 1] <= 1, f(x) - (f(t[j]) + s[j]*(x - t[j])) <= L*h/2)':
      'weaker: a number is at most its absolute value',
    'forall(j in nat, x in R, t[j] <= x, x <= t[j + 1], t[j + 1] <= 1, relu(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= L*h/2)':
      'weaker: relu is at most the absolute value',
    'forall(j in nat, x in R, t[j] < x, x <= t[j + 1], t[j + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= L*h/2)':
      'weaker: fewer points, or fewer cells, are spoken of',
    'forall(j in nat, x in R, t[j] == x, x <= t[j + 1], t[j + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= L*h/2)':
      'weaker: fewer points, or fewer cells, are spoken of',
    'forall(j in nat, x in R, t[j + 1] <= x, x <= t[j + 1], t[j + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= L*h/2)':
      'weaker: fewer points, or fewer cells, are spoken of',
    'forall(j in nat, x in R, t[j] <= x, x < t[j + 1], t[j + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= L*h/2)':
      'weaker: fewer points, or fewer cells, are spoken of',
    'forall(j in nat, x in R, t[j] <= x, x == t[j + 1], t[j + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= L*h/2)':
      'weaker: fewer points, or fewer cells, are spoken of',
    'forall(j in nat, x in R, t[j] <= x, x <= t[j*1], t[j + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= L*h/2)':
      'weaker: fewer points, or fewer cells, are spoken of',
    'forall(j in nat, x in R, t[j] <= x, x <= t[j + 1], t[j + 1] < 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= L*h/2)':
      'weaker: fewer points, or fewer cells, are spoken of',
    'forall(j in nat, x in R, t[j] <= x, x <= t[j + 1], t[j + 1] == 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= L*h/2)':
      'weaker: fewer points, or fewer cells, are spoken of',
    'forall(j in nat, x in R, t[j] <= x, x <= t[j + 1], t[j + 1 + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= L*h/2)':
      'weaker: the next knot is above this one, so fewer cells are spoken of',
    'forall(j in nat, x in R, t[j] <= x, x <= t[j + 1], t[j + 2] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= L*h/2)':
      'weaker: the next knot is above this one, so fewer cells are spoken of',
    'forall(j in nat, x in R, t[j] <= x, x <= t[j + 1], t[j + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= L*h*2)':
      'weaker: a larger multiple',
    'forall(j in nat, x in R, t[j] <= x, x <= t[j + 1], t[j + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= (L + h)/2)':
      'the cell lies in [0, 1], so that h may be replaced by 1 where it is larger; and the product with a number that is at most 1 is at most the sum',
  },
  'relu-universal-approximation/Lipschitz': {
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] <= 1, f(x) - net(p, x) <= L*h/2)':
      'weaker: a number is at most its absolute value',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] <= 1, relu(f(x) - net(p, x)) <= L*h/2)':
      'weaker: relu is at most the absolute value',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p + 1, x)) <= L*h/2)':
      'up to the next knot the unit that is added is zero',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= L*h*2)':
      'weaker: a larger multiple',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= (L + h)/2)':
      'the cell lies in [0, 1], so that h may be replaced by 1 where it is larger; and the product with a number that is at most 1 is at most the sum',
    'forall(p in nat, x in R, 0 < x, x <= t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= L*h/2)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 == x, x <= t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= L*h/2)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 1 <= x, x <= t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= L*h/2)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 <= x, x < t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= L*h/2)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 <= x, x == t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= L*h/2)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] < 1, abs(f(x) - net(p, x)) <= L*h/2)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] == 1, abs(f(x) - net(p, x)) <= L*h/2)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 <= x, x <= t[p*1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= L*h/2)':
      'weaker: the p-th knot is below the next one',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1 + 1] <= 1, abs(f(x) - net(p, x)) <= L*h/2)':
      'weaker: the next knot is above this one, so fewer networks are spoken of',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 2] <= 1, abs(f(x) - net(p, x)) <= L*h/2)':
      'weaker: the next knot is above this one, so fewer networks are spoken of',
  },
  'relu-universal-approximation/oscillation on a cell': {
    'forall(j in nat, x in R, t[j] <= x, x <= t[j + 1], t[j + 1] <= 1, f(x) - (f(t[j]) + s[j]*(x - t[j])) <= B)':
      'weaker: a number is at most its absolute value',
    'forall(j in nat, x in R, t[j] <= x, x <= t[j + 1], t[j + 1] <= 1, relu(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= B)':
      'weaker: relu is at most the absolute value',
    'forall(j in nat, x in R, t[j] < x, x <= t[j + 1], t[j + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= B)':
      'weaker: fewer points, or fewer cells, are spoken of',
    'forall(j in nat, x in R, t[j] == x, x <= t[j + 1], t[j + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= B)':
      'weaker: fewer points, or fewer cells, are spoken of',
    'forall(j in nat, x in R, t[j + 1] <= x, x <= t[j + 1], t[j + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= B)':
      'weaker: fewer points, or fewer cells, are spoken of',
    'forall(j in nat, x in R, t[j] <= x, x < t[j + 1], t[j + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= B)':
      'weaker: fewer points, or fewer cells, are spoken of',
    'forall(j in nat, x in R, t[j] <= x, x == t[j + 1], t[j + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= B)':
      'weaker: fewer points, or fewer cells, are spoken of',
    'forall(j in nat, x in R, t[j] <= x, x <= t[j*1], t[j + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= B)':
      'weaker: fewer points, or fewer cells, are spoken of',
    'forall(j in nat, x in R, t[j] <= x, x <= t[j + 1], t[j + 1] < 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= B)':
      'weaker: fewer points, or fewer cells, are spoken of',
    'forall(j in nat, x in R, t[j] <= x, x <= t[j + 1], t[j + 1] == 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= B)':
      'weaker: fewer points, or fewer cells, are spoken of',
    'forall(j in nat, x in R, t[j] <= x, x <= t[j + 1], t[j + 1 + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= B)':
      'weaker: the next knot is above this one, so fewer cells are spoken of',
    'forall(j in nat, x in R, t[j] <= x, x <= t[j + 1], t[j + 2] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= B)':
      'weaker: the next knot is above this one, so fewer cells are spoken of',
  },
  'relu-universal-approximation/oscillation': {
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] <= 1, f(x) - net(p, x) <= B)':
      'weaker: a number is at most its absolute value',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] <= 1, relu(f(x) - net(p, x)) <= B)':
      'weaker: relu is at most the absolute value',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p + 1, x)) <= B)':
      'up to the next knot the unit that is added is zero',
    'forall(p in nat, x in R, 0 < x, x <= t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= B)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 == x, x <= t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= B)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 1 <= x, x <= t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= B)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 <= x, x < t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= B)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 <= x, x == t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= B)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] < 1, abs(f(x) - net(p, x)) <= B)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] == 1, abs(f(x) - net(p, x)) <= B)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 <= x, x <= t[p*1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= B)':
      'weaker: the p-th knot is below the next one',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1 + 1] <= 1, abs(f(x) - net(p, x)) <= B)':
      'weaker: the next knot is above this one, so fewer networks are spoken of',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 2] <= 1, abs(f(x) - net(p, x)) <= B)':
      'weaker: the next knot is above this one, so fewer networks are spoken of',
  },
  'relu-universal-approximation/curvature on a cell': {
    'forall(j in nat, x in R, t[j] <= x, x <= t[j + 1], t[j + 1] <= 1, f(x) - (f(t[j]) + s[j]*(x - t[j])) <= M*h^2/8)':
      'weaker: a number is at most its absolute value',
    'forall(j in nat, x in R, t[j] <= x, x <= t[j + 1], t[j + 1] <= 1, relu(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= M*h^2/8)':
      'weaker: relu is at most the absolute value',
    'forall(j in nat, x in R, t[j] <= x, x <= t[j + 1], t[j + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= M*h^2*8)':
      'weaker: a larger multiple',
    'forall(j in nat, x in R, t[j] < x, x <= t[j + 1], t[j + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= M*h^2/8)':
      'weaker: fewer points, or fewer cells, are spoken of',
    'forall(j in nat, x in R, t[j] == x, x <= t[j + 1], t[j + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= M*h^2/8)':
      'weaker: fewer points, or fewer cells, are spoken of',
    'forall(j in nat, x in R, t[j + 1] <= x, x <= t[j + 1], t[j + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= M*h^2/8)':
      'weaker: fewer points, or fewer cells, are spoken of',
    'forall(j in nat, x in R, t[j] <= x, x < t[j + 1], t[j + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= M*h^2/8)':
      'weaker: fewer points, or fewer cells, are spoken of',
    'forall(j in nat, x in R, t[j] <= x, x == t[j + 1], t[j + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= M*h^2/8)':
      'weaker: fewer points, or fewer cells, are spoken of',
    'forall(j in nat, x in R, t[j] <= x, x <= t[j*1], t[j + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= M*h^2/8)':
      'weaker: fewer points, or fewer cells, are spoken of',
    'forall(j in nat, x in R, t[j] <= x, x <= t[j + 1], t[j + 1] < 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= M*h^2/8)':
      'weaker: fewer points, or fewer cells, are spoken of',
    'forall(j in nat, x in R, t[j] <= x, x <= t[j + 1], t[j + 1] == 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= M*h^2/8)':
      'weaker: fewer points, or fewer cells, are spoken of',
    'forall(j in nat, x in R, t[j] <= x, x <= t[j + 1], t[j + 1 + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= M*h^2/8)':
      'weaker: the next knot is above this one, so fewer cells are spoken of',
    'forall(j in nat, x in R, t[j] <= x, x <= t[j + 1], t[j + 2] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= M*h^2/8)':
      'weaker: the next knot is above this one, so fewer cells are spoken of',
    'forall(j in nat, x in R, t[j] <= x, x <= t[j + 1], t[j + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= (M + h^2)/8)':
      'the cell lies in [0, 1], so that h may be replaced by 1 where it is larger; and the product with a number that is at most 1 is at most the sum',
    'forall(j in nat, x in R, t[j] <= x, x <= t[j + 1], t[j + 1] <= 1, abs(f(x) - (f(t[j]) + s[j]*(x - t[j]))) <= M*(h*2)/8)':
      'the cell lies in [0, 1], so that h may be replaced by 1 where it is larger, and the square of a number that is at most 1 is at most the number',
  },
  'relu-universal-approximation/curvature': {
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] <= 1, f(x) - net(p, x) <= M*h^2/8)':
      'weaker: a number is at most its absolute value',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] <= 1, relu(f(x) - net(p, x)) <= M*h^2/8)':
      'weaker: relu is at most the absolute value',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p + 1, x)) <= M*h^2/8)':
      'up to the next knot the unit that is added is zero',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= M*h^2*8)':
      'weaker: a larger multiple',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= (M + h^2)/8)':
      'the cell lies in [0, 1], so that h may be replaced by 1 where it is larger; and the product with a number that is at most 1 is at most the sum',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= M*(h*2)/8)':
      'the cell lies in [0, 1], so that h may be replaced by 1 where it is larger, and the square of a number that is at most 1 is at most the number',
    'forall(p in nat, x in R, 0 < x, x <= t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= M*h^2/8)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 == x, x <= t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= M*h^2/8)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 1 <= x, x <= t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= M*h^2/8)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 <= x, x < t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= M*h^2/8)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 <= x, x == t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= M*h^2/8)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] < 1, abs(f(x) - net(p, x)) <= M*h^2/8)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] == 1, abs(f(x) - net(p, x)) <= M*h^2/8)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 <= x, x <= t[p*1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= M*h^2/8)':
      'weaker: the p-th knot is below the next one',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1 + 1] <= 1, abs(f(x) - net(p, x)) <= M*h^2/8)':
      'weaker: the next knot is above this one, so fewer networks are spoken of',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 2] <= 1, abs(f(x) - net(p, x)) <= M*h^2/8)':
      'weaker: the next knot is above this one, so fewer networks are spoken of',
  },
  'relu-universal-approximation/modulus of continuity': {
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] <= 1, f(x) - net(p, x) <= omega)':
      'weaker: a number is at most its absolute value',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] <= 1, relu(f(x) - net(p, x)) <= omega)':
      'weaker: relu is at most the absolute value',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p + 1, x)) <= omega)':
      'up to the next knot the unit that is added is zero',
    'forall(p in nat, x in R, 0 < x, x <= t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= omega)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 == x, x <= t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= omega)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 1 <= x, x <= t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= omega)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 <= x, x < t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= omega)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 <= x, x == t[p + 1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= omega)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] < 1, abs(f(x) - net(p, x)) <= omega)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1] == 1, abs(f(x) - net(p, x)) <= omega)':
      'weaker: fewer points, or fewer networks, are spoken of',
    'forall(p in nat, x in R, 0 <= x, x <= t[p*1], t[p + 1] <= 1, abs(f(x) - net(p, x)) <= omega)':
      'weaker: the p-th knot is below the next one',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 1 + 1] <= 1, abs(f(x) - net(p, x)) <= omega)':
      'weaker: the next knot is above this one, so fewer networks are spoken of',
    'forall(p in nat, x in R, 0 <= x, x <= t[p + 1], t[p + 2] <= 1, abs(f(x) - net(p, x)) <= omega)':
      'weaker: the next knot is above this one, so fewer networks are spoken of',
  },
  'relu-universal-approximation/worst error': {
    '(S <= B) and forall(x in R, 0 <= x, x <= 1, f(x) - net(units, x) <= S)':
      'weaker: a number is at most its absolute value',
    '(S <= B) and forall(x in R, 0 <= x, x <= 1, relu(f(x) - net(units, x)) <= S)':
      'weaker: relu is at most the absolute value',
    '(B <= B) and forall(x in R, 0 <= x, x <= 1, abs(f(x) - net(units, x)) <= S)':
      'weaker: of S and B nothing is said',
    '(S <= S) and forall(x in R, 0 <= x, x <= 1, abs(f(x) - net(units, x)) <= S)':
      'weaker: of S and B nothing is said',
    '(S <= B) and forall(x in R, 0 < x, x <= 1, abs(f(x) - net(units, x)) <= S)':
      'weaker: fewer points are spoken of',
    '(S <= B) and forall(x in R, 0 == x, x <= 1, abs(f(x) - net(units, x)) <= S)':
      'weaker: fewer points are spoken of',
    '(S <= B) and forall(x in R, 1 <= x, x <= 1, abs(f(x) - net(units, x)) <= S)':
      'weaker: fewer points are spoken of',
    '(S <= B) and forall(x in R, 0 <= x, x < 1, abs(f(x) - net(units, x)) <= S)':
      'weaker: fewer points are spoken of',
    '(S <= B) and forall(x in R, 0 <= x, x == 1, abs(f(x) - net(units, x)) <= S)':
      'weaker: fewer points are spoken of',
    '(S <= B) and forall(x in R, 0 <= x, x <= 1, abs(f(x) - net(units, x)) <= B)': 'weaker: S is at most B',
  },
  'relu-universal-approximation/approximation': {
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n, 0 <= x, x <= 1, f(x) - equal(n, x) <= eps)))':
      'weaker: a number is at most its absolute value',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n, 0 <= x, x <= 1, relu(f(x) - equal(n, x)) <= eps)))':
      'weaker: relu is at most the absolute value',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N < n, 0 <= x, x <= 1, abs(f(x) - equal(n, x)) <= eps)))':
      'weaker: fewer networks are spoken of',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N == n, 0 <= x, x <= 1, abs(f(x) - equal(n, x)) <= eps)))':
      'weaker: fewer networks are spoken of',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N + 1 <= n, 0 <= x, x <= 1, abs(f(x) - equal(n, x)) <= eps)))':
      'weaker: fewer networks are spoken of',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n + 1, 0 <= x, x <= 1, abs(f(x) - equal(n, x)) <= eps)))':
      'the statement for an N that is larger by one',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n, 0 < x, x <= 1, abs(f(x) - equal(n, x)) <= eps)))':
      'weaker: fewer points are spoken of',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n, 0 == x, x <= 1, abs(f(x) - equal(n, x)) <= eps)))':
      'weaker: fewer points are spoken of',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n, 1 <= x, x <= 1, abs(f(x) - equal(n, x)) <= eps)))':
      'weaker: fewer points are spoken of',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n, 0 <= x, x < 1, abs(f(x) - equal(n, x)) <= eps)))':
      'weaker: fewer points are spoken of',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n, 0 <= x, x == 1, abs(f(x) - equal(n, x)) <= eps)))':
      'weaker: fewer points are spoken of',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n, 0 <= x, x <= 1, abs(f(x) - equal(n, x)) < eps)))':
      'the statement for half of the tolerance',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n, 0 <= x, x <= 1, abs(f(x) - equal(n + 1, x)) <= eps)))':
      'the statement for one unit more',
    'forall(eps in positive, exists(N in nat, forall(n in nat, x in R, N <= n, 0 <= x, x <= 1, abs(f(x) - equal(N, x)) <= eps)))':
      'weaker: one network alone is spoken of',
  },
  'relu-universal-approximation/sharp for Lipschitz functions': {
    'forall(y in R, z in R, f(y) - f(z) <= L*abs(y - z)) and forall(p in nat, abs(f(h/2) - net(p, h/2)) == L*h/2)':
      'weaker: a number is at most its absolute value',
    'forall(y in R, z in R, relu(f(y) - f(z)) <= L*abs(y - z)) and forall(p in nat, abs(f(h/2) - net(p, h/2)) == L*h/2)':
      'weaker: relu is at most the absolute value',
    'forall(y in R, z in R, abs(f(z) - f(z)) <= L*abs(y - z)) and forall(p in nat, abs(f(h/2) - net(p, h/2)) == L*h/2)':
      'the left side is zero',
    'forall(y in R, z in R, abs(f(y) - f(z)) <= L*abs(y - z)) and forall(p in nat, abs(-f(h/2) - net(p, h/2)) == L*h/2)':
      'f is 0 at the kink, so that its sign does not matter',
    'forall(y in R, z in R, abs(f(y) - f(z)) <= L*abs(y - z)) and forall(p in nat, abs(f(h/2) + net(p, h/2)) == L*h/2)':
      'f is 0 at the kink, so that its sign does not matter',
    'forall(y in R, z in R, abs(f(y) - f(z)) <= L*abs(y - z)) and forall(p in nat, abs(f(h/2) - net(p + 1, h/2)) == L*h/2)':
      'the statement for one unit more',
    'forall(y in R, z in R, abs(f(y) - f(z)) <= L*abs(y - z)) and forall(p in nat, abs(f(h/2) - net(p, h/3)) == L*h/2)':
      'between the first two knots the network is constant, since f is the same at both',
  },
  'relu-universal-approximation/sharp for bounded curvature': {
    'forall(p in nat, abs(f(h/2) - net(p + 1, h/2)) == 2*h^2/8)': 'the statement for one unit more',
  },
};
