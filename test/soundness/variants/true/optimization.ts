/** Of AMSGrad on losses in turn, whose best point is -1. */
const tendsToBest =
  'z tends to -1, since its steps add up to a divergent drift downwards and grow short, and slopes are bounded: the averages tend to 0, too';
const largestAtBest =
  'sums of the slopes are not negative, so the regret is largest at u = -1, and at most that of u = 1 for u above 1';

export const optimization: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'polyak-lojasiewicz-linear-rate/linear rate': {
    'forall(k in nat, f(x[k]) - fstar <= (1 + mu/L)^k*(f(start) - fstar))':
      'f - fstar is nonnegative and the factor larger: weaker than the statement',
  },
  'polyak-lojasiewicz-linear-rate/stationary points are global': {
    'forall(u in R[I], f(u) <= f(u))': 'both sides are the same',
    'forall(u in R[I], f(start) <= f(start))': 'both sides are the same',
  },
  'polyak-lojasiewicz-linear-rate/strongly convex functions': {
    'forall(u in R[I], mu*(f(u) - fstar) <= 1/2 + sum(i in I, grad(u)[i]^2))':
      'a larger right side: weaker than the statement',
    'forall(u in R[I], mu*(f(u) - fstar) <= 2/2*sum(i in I, grad(u)[i]^2))':
      'a larger right side: weaker than the statement',
  },
  'polyak-lojasiewicz-linear-rate/least squares gradient': {
    'forall(j in J, D(loss(array(i1 in J, w[i1] + delta(i1, j)*(t - w[i1]))), t = w[j]) == sum(r in Q, s[r]*V[r,j]*residual(w)[r]))':
      'off the entry j, delta is 0',
  },
  'polyak-lojasiewicz-linear-rate/least squares minimum': {
    'exists(v in R[J], (loss(v) == least) and forall(u in R[J], loss(v) <= loss(v)))':
      'both sides are the same',
    'exists(v in R[J], (loss(v) == least) and forall(u in R[J], loss(v) <= loss(w)))': 'the statement at w',
    'exists(v in R[J], (loss(v) == least) and forall(u in R[J], loss(u) <= loss(u)))':
      'a minimum exists, and what is said of u compares a number with itself',
  },
  'polyak-lojasiewicz-linear-rate/least squares': {
    'mu*(loss(w)*(-least)) <= 1/2*sum(j in J, D(loss(w), w[j])^2)':
      'a larger right side, or a left side that is not positive',
    'mu*(loss(w) - least) <= 1*2*sum(j in J, D(loss(w), w[j])^2)':
      'a larger right side, or a left side that is not positive',
  },
  'polyak-lojasiewicz-linear-rate/least squares rate': {
    'forall(k in nat, loss(y[k]) - least <= (2 - mu/L)^(2*k)*(loss(w) - least))':
      'the gap is nonnegative and the factor larger: weaker than the statement',
  },
  'polyak-lojasiewicz-linear-rate/quadratics with the best step': {
    'forall(k in nat, sum(i in I, e[k,i]^2) <= ((-L - mu)/(L + mu))^(2*k)*sum(i in I, start[i]^2))':
      'the factor is larger: weaker than the statement',
    'forall(k in nat, sum(i in I, e[k,i]^2) <= ((L - mu)/(mu + mu))^(2*k)*sum(i in I, start[i]^2))':
      'the factor is larger: weaker than the statement',
  },
  'polyak-lojasiewicz-linear-rate/sine example minimum': {
    'forall(t in R, slope(0) <= g(t))': '0 is the minimum',
    'forall(t in R, g(0) <= g(L))': '0 is the minimum',
    'forall(t in R, g(0) <= g(mu))': '0 is the minimum',
  },
  'polyak-lojasiewicz-linear-rate/sine example not convex': {
    '1/2*g(1) + 1/2*g(2) < g(1/2*1 + 2/2*2)': 'the mean is 4.8; the example is larger from 3/2 on',
    '1/2*g(1) + 1/2*g(2) < g(1/2*1 + 1*2*2)': 'the mean is 4.8; the example is larger from 3/2 on',
    '1/2*g(1) + 1/2*g(2) < g(1/2*2 + 1/2*2)': 'the mean is 4.8; the example is larger from 3/2 on',
    '1/2*g(1) + 1/2*g(2) < g(2/2*1 + 1/2*2)': 'the mean is 4.8; the example is larger from 3/2 on',
    '1/2*g(1) + 1/2*g(2) < g(1/2 + 1 + 1/2*2)': 'the mean is 4.8; the example is larger from 3/2 on',
    '1/2*g(1) + 1/2*slope(2) < g(1/2*1 + 1/2*2)': 'a smaller left side: weaker than the statement',
    '1/2*g(1) + 1/3*g(2) < g(1/2*1 + 1/2*2)': 'a smaller left side: weaker than the statement',
    '1/3*g(1) + 1/2*g(2) < g(1/2*1 + 1/2*2)': 'a smaller left side: weaker than the statement',
    '1/2*g(1)*(1/2*g(2)) < g(1/2*1 + 1/2*2)': '3.12/2 times 6.48/2 is 5.06, less than g(3/2) = 5.235',
    '1/2*g(1) - 1/2*g(2) < g(1/2*1 + 1/2*2)': 'a smaller left side: weaker than the statement',
    '-(1/2*g(1)) + 1/2*g(2) < g(1/2*1 + 1/2*2)': 'a smaller left side: weaker than the statement',
    '1/2*g(1) + 1/2*g(2) < g(1*2*1 + 1/2*2)': 'the example is larger at 2 and at 3, too',
    '1/2*g(1) + 1/2*g(2) < g(1/2*1 + (1/2 + 2))': 'the example is larger at 2 and at 3, too',
    '1/2*g(1) + 1/2*g(2) < g(1/2*1 + 1/2*3)': 'the example is larger at 2 and at 3, too',
  },
  'polyak-lojasiewicz-linear-rate/sine example smooth': {
    'forall(t in R, u in R, abs(slope(t) - slope(u)) <= 9*abs(t - u))':
      'a larger right side: weaker than the statement',
  },
  'newton-quadratic-convergence/nonsingular': {
    'forall(w in R[I], (mu0 - M*sqrt(sum(i in I, (x[i] - xs[i])^2)))*sqrt(sum(i in I, w[i]^2)) <= sqrt(sum(i in I, sum(j in I, -(Hessian(x)[i,j]*w[j]))^2)))':
      'the sign vanishes in a square',
    'forall(w in R[I], -((mu0 - M*sqrt(sum(i in I, (x[i] - xs[i])^2)))*sqrt(sum(i in I, w[i]^2))) <= sqrt(sum(i in I, sum(j in I, Hessian(x)[i,j]*w[j])^2)))':
      'near xs the factor mu0 - M*|x - xs| is positive: the left side is not positive',
    'forall(w in R[I], (-mu0 - M*sqrt(sum(i in I, (x[i] - xs[i])^2)))*sqrt(sum(i in I, w[i]^2)) <= sqrt(sum(i in I, sum(j in I, Hessian(x)[i,j]*w[j])^2)))':
      'the left side is not positive',
    'forall(w in R[I], mu0*(-(M*sqrt(sum(i in I, (x[i] - xs[i])^2))))*sqrt(sum(i in I, w[i]^2)) <= sqrt(sum(i in I, sum(j in I, Hessian(x)[i,j]*w[j])^2)))':
      'the left side is not positive',
  },
  'newton-quadratic-convergence/iterates': {
    'forall(k in nat, (sqrt(sum(i in I, (z[k + 1,i] - xs[i])^2)) <= 2*mu0/(3*M)) and (sqrt(sum(i in I, (z[k + 1,i] - xs[i])^2)) <= 3*M/(2*mu0)*sqrt(sum(i in I, (z[k,i] - xs[i])^2))^2))':
      'all iterates stay in the ball',
    'forall(k in nat, (sqrt(sum(i in I, (z[k,i] - xs[i])^2)) <= 3*mu0/(3*M)) and (sqrt(sum(i in I, (z[k + 1,i] - xs[i])^2)) <= 3*M/(2*mu0)*sqrt(sum(i in I, (z[k,i] - xs[i])^2))^2))':
      'a larger radius: weaker than the statement',
    'forall(k in nat, (sqrt(sum(i in I, (z[k,i] - xs[i])^2)) <= 2*mu0/(3*M)) and (sqrt(sum(i in I, (z[k + 1 + 1,i] - xs[i])^2)) <= 3*M/(2*mu0)*sqrt(sum(i in I, (z[k,i] - xs[i])^2))^2))':
      'no iterate is farther from xs than the one before: weaker than the statement',
    'forall(k in nat, (sqrt(sum(i in I, (z[k,i] - xs[i])^2)) <= 2*mu0/(3*M)) and (sqrt(sum(i in I, (z[k + 2,i] - xs[i])^2)) <= 3*M/(2*mu0)*sqrt(sum(i in I, (z[k,i] - xs[i])^2))^2))':
      'no iterate is farther from xs than the one before: weaker than the statement',
    'forall(k in nat, (sqrt(sum(i in I, (z[k,i] - xs[i])^2)) <= 2*mu0/(3*M)) and (sqrt(sum(i in I, (z[k + 1,i] - xs[i])^2)) <= 3*M/(2*mu0) + sqrt(sum(i in I, (z[k,i] - xs[i])^2))^2))':
      'with c = 3*M/(2*mu0) distances are at most 1/c: c*d^2 is at most c for d up to 1, and at most d^2 for d above 1',
    'forall(k in nat, (sqrt(sum(i in I, (z[k,i] - xs[i])^2)) <= 2*mu0/(3*M)) and (sqrt(sum(i in I, (z[k + 1,i] - xs[i])^2)) <= 4*M/(2*mu0)*sqrt(sum(i in I, (z[k,i] - xs[i])^2))^2))':
      'a larger constant: weaker than the statement',
  },
  'newton-quadratic-convergence/one step on quadratics': {
    'forall(q in I, xs[q] == xs[q])': 'both sides are the same',
    'forall(q in I, y[q] == y[q])': 'both sides are the same',
  },
  'adam-nonconvergence/average regret': {
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n < n, abs(sum(t in range(n + 1), g[t]*(x[t] + 1))/(n + 1) - 2*(C - 2)/3) <= eps_n)))':
      'from the index after it on',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[t]*(x[t] + 1))/(n + 1) - 2*(C - 2)/3) < eps_n)))':
      'the statement for half of eps',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n == n, abs(sum(t in range(n + 1), g[t]*(x[t] + 1))/(n + 1) - 2*(C - 2)/3) <= eps_n)))':
      'the statement for n = from_n alone',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n + 1 <= n, abs(sum(t in range(n + 1), g[t]*(x[t] + 1))/(n + 1) - 2*(C - 2)/3) <= eps_n)))':
      'from the index after it on',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n + 1, abs(sum(t in range(n + 1), g[t]*(x[t] + 1))/(n + 1) - 2*(C - 2)/3) <= eps_n)))':
      'the statement with the index after it for from_n',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, sum(t in range(n + 1), g[t]*(x[t] + 1))/(n + 1) - 2*(C - 2)/3 <= eps_n)))':
      'a number is at most its absolute value',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, relu(sum(t in range(n + 1), g[t]*(x[t] + 1))/(n + 1) - 2*(C - 2)/3) <= eps_n)))':
      'relu is at most the absolute value',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[t + 1]*(x[t] + 1))/(n + 1) - 2*(C - 2)/3) <= eps_n)))':
      'x tends to 1, and averages of the slopes, moved by a round or not, to (C - 2)/3',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[t]*(x[t + 1] + 1))/(n + 1) - 2*(C - 2)/3) <= eps_n)))':
      'x tends to 1 and slopes are bounded, so the averages have the same limit',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[t]*(x[from_n] + 1))/(n + 1) - 2*(C - 2)/3) <= eps_n)))':
      'for a late multiple of 3 as from_n, where x is 1',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[t]*(x[n] + 1))/(n + 1) - 2*(C - 2)/3) <= eps_n)))':
      'x tends to 1 and slopes are bounded, so the averages have the same limit',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[t]*(x[t] + 1))/(n*1) - 2*(C - 2)/3) <= eps_n)))':
      'n/(n + 1) tends to 1',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[t]*(x[t] + 1))/(n + 1 + 1) - 2*(C - 2)/3) <= eps_n)))':
      '(n + 1)/(n + 2) tends to 1',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[t]*(x[t] + 1))/(n + 2) - 2*(C - 2)/3) <= eps_n)))':
      '(n + 1)/(n + 2) tends to 1',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[t]*(x[t] + 1))/(n + 1) - 2*(C - 2)/3) <= C)))':
      'the statement for eps_n = C',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[t]*(x[t] + 1))/(n + 1) - 2*(C - 2)/3) <= b)))':
      'the statement for eps_n = b',
  },
  'adam-nonconvergence/average regret of AMSGrad': {
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n < n, abs(sum(t in range(n + 1), g[t]*(z[t] + 1))/(n + 1) - 0) <= eps_n)))':
      'from the index after it on',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[t]*(z[t] + 1))/(n + 1) - 0) < eps_n)))':
      'the statement for half of eps',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n == n, abs(sum(t in range(n + 1), g[t]*(z[t] + 1))/(n + 1) - 0) <= eps_n)))':
      'the statement for n = from_n alone',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n + 1 <= n, abs(sum(t in range(n + 1), g[t]*(z[t] + 1))/(n + 1) - 0) <= eps_n)))':
      'from the index after it on',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n + 1, abs(sum(t in range(n + 1), g[t]*(z[t] + 1))/(n + 1) - 0) <= eps_n)))':
      'the statement with the index after it for from_n',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, sum(t in range(n + 1), g[t]*(z[t] + 1))/(n + 1) - 0 <= eps_n)))':
      'a number is at most its absolute value',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, relu(sum(t in range(n + 1), g[t]*(z[t] + 1))/(n + 1) - 0) <= eps_n)))':
      'relu is at most the absolute value',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(-(sum(t in range(n + 1), g[t]*(z[t] + 1))/(n + 1)) - 0) <= eps_n)))':
      'the absolute value of the negative',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[t]*(z[t] + 1))/(n + 1) + 0) <= eps_n)))':
      '0 is its own negative',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[t]*(z[t] + 1))/(n + 1)*(-0)) <= eps_n)))':
      'the left side is 0',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(max(t in range(n + 1), g[t]*(z[t] + 1))/(n + 1) - 0) <= eps_n)))':
      'summands are at most 2*C in absolute value, and n + 1 grows',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), -(g[t]*(z[t] + 1)))/(n + 1) - 0) <= eps_n)))':
      'the absolute value of the negative',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[t + 1]*(z[t] + 1))/(n + 1) - 0) <= eps_n)))':
      tendsToBest,
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[from_n]*(z[t] + 1))/(n + 1) - 0) <= eps_n)))':
      tendsToBest,
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[n]*(z[t] + 1))/(n + 1) - 0) <= eps_n)))':
      tendsToBest,
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[t]*(z[t + 1] + 1))/(n + 1) - 0) <= eps_n)))':
      tendsToBest,
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[t]*(z[from_n] + 1))/(n + 1) - 0) <= eps_n)))':
      'z tends to -1, and averages of the slopes are bounded: for a late from_n the factor z[from_n] + 1 is small',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[t]*(z[n] + 1))/(n + 1) - 0) <= eps_n)))':
      tendsToBest,
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[t]*(z[t] + 1))/(n*1) - 0) <= eps_n)))':
      'n/(n + 1) tends to 1',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[t]*(z[t] + 1))/(n + 1 + 1) - 0) <= eps_n)))':
      '(n + 1)/(n + 2) tends to 1',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[t]*(z[t] + 1))/(n + 2) - 0) <= eps_n)))':
      '(n + 1)/(n + 2) tends to 1',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[t]*(z[t] + 1))/(n + 1) - 0) <= C)))':
      'the statement for eps_n = C',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), g[t]*(z[t] + 1))/(n + 1) - 0) <= b)))':
      'the statement for eps_n = b',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), v[t]*(z[t] + 1))/(n + 1) - 0) <= eps_n)))':
      'z tends to -1, and v is at most C^2',
    'forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(sum(t in range(n + 1), w[t]*(z[t] + 1))/(n + 1) - 0) <= eps_n)))':
      'z tends to -1, and w is at most C^2',
  },
  'descent-lemma/descent': {
    'f(array(i in I, x[i] - eta*grad(x)[i])) <= f(x) - eta*(-1 - L*eta/2)*sum(i in I, grad(x)[i]^2)':
      'weaker: a larger right side',
    'f(array(i in I, x[i] - eta*grad(x)[i])) <= f(x) - eta*(1*(-(L*eta/2)))*sum(i in I, grad(x)[i]^2)':
      'weaker: a larger right side',
    'f(array(i in I, x[i] - eta*grad(x)[i])) <= f(x) - eta*(1 - L*eta*2)*sum(i in I, grad(x)[i]^2)':
      'weaker: a larger right side',
  },
  'descent-lemma/equality for parabolas': {
    'f(array(i in I, x[i] - eta*(L*x[i]))) == f(x) - eta*(1 - L*eta/2)*sum(i in I, (-(L*x[i]))^2)':
      'the sign disappears in the square',
  },
  'descent-lemma/rate for convex functions': {
    'forall(k in nat, 0 > k, f(z[k]) - f(other) <= sum(i in I, (z[0,i] - other[i])^2)/(2*eta*k))':
      'no natural number is less than 0',
    'forall(k in nat, 1 < k, f(z[k]) - f(other) <= sum(i in I, (z[0,i] - other[i])^2)/(2*eta*k))':
      'weaker: fewer steps are spoken of',
    'forall(k in nat, 0 < k, f(z[k + 1]) - f(other) <= sum(i in I, (z[0,i] - other[i])^2)/(2*eta*k))':
      'weaker: a step does not raise f',
    'forall(k in nat, 0 < k, f(z[k]) - f(other) <= sum(i in I, (z[0,i] - other[i])^2)/(3*eta*k))':
      'even 4 will do: 2*k*(f(z[k]) - f(other))*eta + k^2*eta^2*|g|^2 + |z[k] - other|^2, g the gradient at z[k], does not increase with k, and f(z[k]) - f(other) is at most |g|*|z[k] - other|',
    'forall(k in nat, 0 < k, f(z[k]) - f(other) <= sum(i in I, (z[0,i] - other[i])^2)/(2*eta*(k + 1)))':
      'even 4*eta*k will do (see the variant with 3), and k + 1 <= 2*k',
  },
  'descent-lemma/rate for convex quadratics': {
    'forall(k in nat, sum(i in I, -(l[i]/2*z[k,i]^2)) <= L/(4*k + 2)*sum(i in I, z[0,i]^2))':
      'the left side is at most 0, the right side at least 0',
    'forall(k in nat, sum(i in I, l[i]/3*z[k,i]^2) <= L/(4*k + 2)*sum(i in I, z[0,i]^2))':
      'weaker: a smaller left side',
    'forall(k in nat, sum(i in I, l[i]/2*z[k + 1,i]^2) <= L/(4*k + 2)*sum(i in I, z[0,i]^2))':
      'weaker: a step brings every coordinate nearer to 0',
    'forall(k in nat, sum(i in I, l[i]/2*z[k,i]^2) <= L*(4*k + 2)*sum(i in I, z[0,i]^2))':
      'weaker: a larger right side',
    'forall(k in nat, sum(i in I, l[i]/2*z[k,i]^2) <= L/(5*k + 2)*sum(i in I, z[0,i]^2))':
      'the same for k = 0; for q in [0, 1] and k >= 1, q*(1 - q)^(2*k) is at most 4/9 of 1/(2*k + 1), and 4*(5*k + 2) <= 18*(2*k + 1)',
  },
  'natural-gradient-invariance/scores': {
    'forall(w in Omega, j in I, D(likelihood(w, phi(array(i1 in I, psi[i1] + delta(i1, j)*(t - psi[i1])))), t = psi[j]) == sum(i in I, J(psi)[i,j]*score(w, phi(psi), i)))':
      'the delta vanishes unless its indices are the same',
  },
  'natural-gradient-invariance/Fisher matrix': {
    'forall(j in I, l in I, sum(w in Omega, exp(likelihood(w, phi(psi)))*D(likelihood(w, phi(psi)), psi[j])*D(likelihood(w, phi(array(i1 in I, psi[i1] + delta(i1, l)*(t - psi[i1])))), t = psi[l])) == sum(i in I, sum(k in I, J(psi)[i,j]*sum(w in Omega, exp(likelihood(w, phi(psi)))*score(w, phi(psi), i)*score(w, phi(psi), k))*J(psi)[k,l])))':
      'the delta vanishes unless its indices are the same',
  },
  'natural-gradient-invariance/gradient': {
    'forall(j in I, D(L(phi(array(i1 in I, psi[i1] + delta(i1, j)*(t - psi[i1])))), t = psi[j]) == sum(i in I, J(psi)[i,j]*grad(phi(psi))[i]))':
      'the delta vanishes unless its indices are the same',
  },
  'natural-gradient-invariance/score of an exponential family': {
    'forall(w in Omega, i in I, D(log(h[w]*exp(sum(j in I, (theta[j] + delta(j, i)*(t - theta[j]))*T[w,j]))/sum(v in Omega, h[v]*exp(sum(j in I, (theta[j] + delta(j, i)*(t - theta[i]))*T[v,j])))), t = theta[i]) == T[w,i] - mean(theta)[i])':
      'the delta vanishes unless its indices are the same',
    'forall(w in Omega, i in I, D(log(h[w]*exp(sum(j in I, (theta[j] + delta(j, i)*(t - theta[i]))*T[w,j]))/sum(v in Omega, h[v]*exp(sum(j in I, (theta[j] + delta(j, i)*(t - theta[j]))*T[v,j])))), t = theta[i]) == T[w,i] - mean(theta)[i])':
      'the delta vanishes unless its indices are the same',
    'forall(w in Omega, i in I, D(log(h[w]*exp(sum(j in I, (-theta[j] + delta(j, i)*(t - theta[i]))*T[w,j]))/sum(v in Omega, h[v]*exp(sum(j in I, (theta[j] + delta(j, i)*(t - theta[i]))*T[v,j])))), t = theta[i]) == T[w,i] - mean(theta)[i])':
      'the logarithm of the numerator is affine in t, with the same slope',
    'forall(w in Omega, i in I, D(log(h[w]*exp(sum(j in I, (theta[i] + delta(j, i)*(t - theta[i]))*T[w,j]))/sum(v in Omega, h[v]*exp(sum(j in I, (theta[j] + delta(j, i)*(t - theta[i]))*T[v,j])))), t = theta[i]) == T[w,i] - mean(theta)[i])':
      'the logarithm of the numerator is affine in t, with the same slope',
    'forall(w in Omega, i in I, D(log(h[w]*exp(sum(j in I, (theta[j] + delta(j, i)*(t + theta[i]))*T[w,j]))/sum(v in Omega, h[v]*exp(sum(j in I, (theta[j] + delta(j, i)*(t - theta[i]))*T[v,j])))), t = theta[i]) == T[w,i] - mean(theta)[i])':
      'the logarithm of the numerator is affine in t, with the same slope',
    'forall(w in Omega, i in I, D(log(h[w]*exp(sum(j in I, theta[j]*T[w,i]))/sum(v in Omega, h[v]*exp(sum(j in I, theta[j]*T[v,j])))), theta[i]) == T[w,i] - mean(theta)[i])':
      'the logarithm of the numerator is affine in t, with the same slope',
  },
  'natural-gradient-invariance/mean parameters': {
    'forall(i in I, k in I, D(mean(array(i1 in I, theta[i1] + delta(i1, k)*(t - theta[i1])))[i], t = theta[k]) == Fisher(theta)[i,k])':
      'the delta vanishes unless its indices are the same',
  },
  'natural-gradient-invariance/gradient in mean parameters': {
    'forall(k in I, D(M(mean(array(i1 in I, theta[i1] + delta(i1, k)*(t - theta[i1])))), t = theta[k]) == sum(i in I, Fisher(theta)[k,i]*slope(mean(theta))[i]))':
      'the delta vanishes unless its indices are the same',
  },
  'natural-gradient-invariance/finite steps': {
    'forall(i in I, phi(array(j in I, psi[j] - eta*e[j]))[i] - (phi(psi)[i] - eta*d[i]) <= eta^2*B*sum(j in I, e[j]^2)/2)':
      'weaker: one side of the absolute value',
    'forall(i in I, relu(phi(array(j in I, psi[j] - eta*e[j]))[i] - (phi(psi)[i] - eta*d[i])) <= eta^2*B*sum(j in I, e[j]^2)/2)':
      'weaker: one side of the absolute value',
    'forall(i in I, abs(phi(array(j in I, psi[j] - eta*e[j]))[i] - (phi(psi)[i] - eta*d[i])) <= eta^2*B*sum(j in I, e[j]^2)*2)':
      'weaker: a larger right side',
  },
  'natural-gradient-invariance/steepest descent': {
    'forall(v in R[I], sum(i in I, v[i]*sum(k in I, F[i,k]*v[k])) < 1, -sqrt(sum(i in I, s[i]*sum(k in I, F[i,k]*s[k]))) <= sum(i in I, s[i]*sum(k in I, F[i,k]*v[k])))':
      'shorter v descend less',
    'forall(v in R[I], sum(i in I, -(v[i]*sum(k in I, F[i,k]*v[k]))) == 1, -sqrt(sum(i in I, s[i]*sum(k in I, F[i,k]*s[k]))) <= sum(i in I, s[i]*sum(k in I, F[i,k]*v[k])))':
      'F is positive definite: there is no such v',
    'forall(v in R[I], sum(i in I, v[i]*sum(k in I, -(F[i,k]*v[k]))) == 1, -sqrt(sum(i in I, s[i]*sum(k in I, F[i,k]*s[k]))) <= sum(i in I, s[i]*sum(k in I, F[i,k]*v[k])))':
      'F is positive definite: there is no such v',
    'forall(v in R[I], sum(i in I, s[i]*sum(k in I, F[i,k]*v[k])) == 1, -sqrt(sum(i in I, s[i]*sum(k in I, F[i,k]*s[k]))) <= sum(i in I, s[i]*sum(k in I, F[i,k]*v[k])))':
      'what is bounded from below by a number that is not positive is 1',
    'forall(v in R[I], sum(i in I, v[i]*sum(k in I, F[i,k]*s[k])) == 1, -sqrt(sum(i in I, s[i]*sum(k in I, F[i,k]*s[k]))) <= sum(i in I, s[i]*sum(k in I, F[i,k]*v[k])))':
      'what is bounded from below by a number that is not positive is 1',
    'forall(v in R[I], sum(i in I, v[i]*sum(k in I, F[i,k]*v[k])) == 1, -sqrt(sum(i in I, s[i]*sum(k in I, F[i,k]*s[k]))) <= sum(i in I, v[i]*sum(k in I, F[i,k]*v[k])))':
      'what is bounded from below by a number that is not positive is 1',
    'forall(v in R[I], sum(i in I, v[i]*sum(k in I, F[i,k]*v[k])) == 1, -sqrt(sum(i in I, s[i]*sum(k in I, F[i,k]*s[k]))) <= max(i in I, s[i]*sum(k in I, F[i,k]*v[k])))':
      'the largest summand is at least their sum, or not negative',
    'forall(v in R[I], sum(i in I, v[i]*sum(k in I, F[i,k]*v[k])) == 1, -sqrt(sum(i in I, s[i]*sum(k in I, F[i,k]*s[k]))) <= sum(i in I, -(s[i]*sum(k in I, F[i,k]*v[k]))))':
      'the statement for -v',
    'forall(v in R[I], sum(i in I, v[i]*sum(k in I, F[i,k]*v[k])) == 1, -sqrt(sum(i in I, s[i]*sum(k in I, F[i,k]*s[k]))) <= sum(i in I, s[i]*sum(k in I, -(F[i,k]*v[k]))))':
      'the statement for -v',
    'forall(v in R[I], sum(i in I, v[i]*sum(k in I, F[i,k]*v[k])) == 1, -sqrt(sum(i in I, s[i]*sum(k in I, F[i,k]*s[k]))) <= sum(i in I, s[i]*sum(k in I, F[i,k]*s[k])))':
      'the right side is not negative',
  },
  'natural-gradient-invariance/steepest direction': {
    '(0 < max(m in I, s[m]*sum(n in I, F[m,n]*s[n]))) and (sum(i in I, (-s[i])/sqrt(sum(m in I, s[m]*sum(n in I, F[m,n]*s[n])))*sum(k in I, F[i,k]*((-s[k])/sqrt(sum(m in I, s[m]*sum(n in I, F[m,n]*s[n])))))) == 1) and (sum(i in I, s[i]*sum(k in I, F[i,k]*((-s[k])/sqrt(sum(m in I, s[m]*sum(n in I, F[m,n]*s[n])))))) == -sqrt(sum(m in I, s[m]*sum(n in I, F[m,n]*s[n]))))':
      'of summands with a positive sum one is positive',
  },
  'adam-bias-correction/steps of the usual constants': {
    '((1 - 9/10*1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a number times 1 is its first power',
    '((1 - (9/10)^1)/sqrt(1 - 999/1000*1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a number times 1 is its first power',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10001 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'weaker: a smaller number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 + (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (2 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/11)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^13)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/abs(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 + (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (2 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/11)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^13)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/abs(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 + (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (2 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/11)^12)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^13)/sqrt(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/abs(1 - (999/1000)^12))':
      'a larger number on the right',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)*sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a smaller number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 + (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a smaller number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(2 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a smaller number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1001)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a smaller number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^12) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a smaller number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)*sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a smaller number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 + (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a smaller number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(2 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a smaller number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1001)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a smaller number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^14) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a smaller number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((-1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a negative number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and (1*(-(9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a negative number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - 9/10*11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a negative number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9*10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a negative number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((-1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a negative number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and (1*(-(9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a negative number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - 9/10*13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a negative number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9*10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'a negative number on the left',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (10/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'the left side is 0',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) == sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (10/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'the left side is 0',
  },
  'adam-bias-correction/sharp bound': {
    'forall(t in nat, (0 <= S[t + 1]) and (0 <= v[t]) and (m[t]^2 <= (1 - b1)^2/(1 - b2)*S[t]*v[t]))':
      'S and v are nonnegative at all times',
    'forall(t in nat, (0 <= S[t]) and (0 <= S[t]) and (m[t]^2 <= (1 - b1)^2/(1 - b2)*S[t]*v[t]))':
      'S and v are nonnegative at all times',
    'forall(t in nat, (0 <= S[t]) and (0 <= v[t + 1]) and (m[t]^2 <= (1 - b1)^2/(1 - b2)*S[t]*v[t]))':
      'S and v are nonnegative at all times',
    'forall(t in nat, (0 <= S[t]) and (0 <= v[t]) and (m[t]^2 <= (1 - b1)*2/(1 - b2)*S[t]*v[t]))':
      '1 - b1 is between 0 and 1, so its double is at least its square',
    'forall(t in nat, (0 <= S[t]) and (0 <= v[t]) and (m[t]^2 <= (-1 - b1)^2/(1 - b2)*S[t]*v[t]))':
      '(1 + b1)^2 is at least (1 - b1)^2',
    'forall(t in nat, (0 <= S[t]) and (0 <= v[t]) and (m[t]^2 <= (1 + b1)^2/(1 - b2)*S[t]*v[t]))':
      '(1 + b1)^2 is at least (1 - b1)^2',
    'forall(t in nat, (0 <= S[t]) and (0 <= v[t]) and (m[t]^2 <= (2 - b1)^2/(1 - b2)*S[t]*v[t]))':
      '(2 - b1)^2 is at least (1 - b1)^2',
    'forall(t in nat, (0 <= S[t]) and (0 <= v[t]) and (m[t]^2 <= (1 - b1)^2/(1 - b2)*S[t + 1]*v[t]))':
      'S increases',
  },
  'adam-bias-correction/bound for all steps': {
    'forall(t in nat, m[t]^2 <= (1 - b1)*2/(1 - b2)/(1 - b1^2/b2)*v[t])':
      '1 - b1 is between 0 and 1, so its double is at least its square',
    'forall(t in nat, m[t]^2 <= (-1 - b1)^2/(1 - b2)/(1 - b1^2/b2)*v[t])':
      '(1 + b1)^2 is at least (1 - b1)^2',
    'forall(t in nat, m[t]^2 <= (1 + b1)^2/(1 - b2)/(1 - b1^2/b2)*v[t])': '(1 + b1)^2 is at least (1 - b1)^2',
    'forall(t in nat, m[t]^2 <= (2 - b1)^2/(1 - b2)/(1 - b1^2/b2)*v[t])': '(2 - b1)^2 is at least (1 - b1)^2',
  },
  'nesterov-acceleration/weights': {
    'forall(k in nat, (t[k + 1]^2 - t[k + 1] == t[k]^2) and ((-k + 2)/2 <= t[k]))':
      'weaker: a smaller left side',
    'forall(k in nat, (t[k + 1]^2 - t[k + 1] == t[k]^2) and ((k - 2)/2 <= t[k]))':
      'weaker: a smaller left side',
    'forall(k in nat, (t[k + 1]^2 - t[k + 1] == t[k]^2) and ((k + 2)/3 <= t[k]))':
      'weaker: a smaller left side',
    'forall(k in nat, (t[k + 1]^2 - t[k + 1] == t[k]^2) and ((k + 2)/2 <= t[k + 1]))':
      'weaker: the weights increase',
  },
  'nesterov-acceleration/gradient step': {
    'f(array(i in I, p[i] - grad(w)[i]/L)) <= f(w) + sum(i in I, grad(p)[i]*(p[i] - w[i])) - sum(i in I, grad(p)[i]^2)/(2*L)':
      'f(p) is at most f(w) + g*(p - w) less the square of the difference of the slopes g at p and h at w over 2*L, and the step adds h^2/(2*L) - g*h/L at most',
    'f(array(i in I, p[i] - grad(p)[i]/L)) <= f(w) + sum(i in I, grad(p)[i]*(p[i] - w[i])) + sum(i in I, grad(p)[i]^2)/(2*L)':
      'weaker: less is subtracted on the right',
    'f(array(i in I, p[i] - grad(p)[i]/L)) <= f(w) + sum(i in I, grad(p)[i]*(p[i] - w[i])) - sum(i in I, grad(p)[i]^2)/(-(2*L))':
      'weaker: less is subtracted on the right',
    'f(array(i in I, p[i] - grad(p)[i]/L)) <= f(w) + sum(i in I, grad(p)[i]*(p[i] - w[i])) - sum(i in I, grad(p)[i]^2)/(3*L)':
      'weaker: less is subtracted on the right',
  },
  'nesterov-acceleration/potential': {
    'forall(k in nat, t[k]^2*(f(x[k + 1]) - f(w)) - L/2*sum(i in I, (t[k]*x[k + 1,i] - (t[k] - 1)*x[k,i] - w[i])^2) <= L/2*sum(i in I, (start[i] - w[i])^2))':
      'weaker: less is added on the left',
    'forall(k in nat, t[k]^2*(f(x[k + 1]) - f(w)) + L/3*sum(i in I, (t[k]*x[k + 1,i] - (t[k] - 1)*x[k,i] - w[i])^2) <= L/2*sum(i in I, (start[i] - w[i])^2))':
      'weaker: less is added on the left',
    'forall(k in nat, t[k]^2*(f(x[k + 1]) - f(w)) + L/2*sum(i in I, (t[k]*x[k + 1,i] - (t[k] - 1)*x[k,i] - w[i])^2) <= L*2*sum(i in I, (start[i] - w[i])^2))':
      'weaker: a larger multiple',
  },
  'nesterov-acceleration/rate with the weights': {
    'forall(k in nat, t[k]^2*(f(x[k + 1]) - f(w)) <= L*2*sum(i in I, (start[i] - w[i])^2))':
      'weaker: a larger multiple',
    'forall(k in nat, t[k]*2*(f(x[k + 1]) - f(w)) <= L/2*sum(i in I, (start[i] - w[i])^2))':
      'for k >= 2 weaker, since 2 <= t[k], or the left side is not positive; x[1] and x[2] are plain gradient steps, after which f is at most L/4 and 0.134*L times the squared distance of w from the start above f(w), and 2*t[0] = 2, 2*t[1] < 3.24',
    'forall(k in nat, t[k]^2*(f(x[k + 1]) - f(start)) <= L/2*sum(i in I, (start[i] - w[i])^2))':
      'no iterate is above the start (the statement for w = start), so that the left side is not positive',
  },
  'nesterov-acceleration/rate': {
    'forall(k in nat, 0 < k, f(x[k]) - f(w) <= 3*L*sum(i in I, (start[i] - w[i])^2)/(k + 1)^2)':
      'weaker: a larger multiple',
    'forall(k in nat, 0 > k, f(x[k]) - f(w) <= 2*L*sum(i in I, (start[i] - w[i])^2)/(k + 1)^2)':
      'what is assumed never holds',
    'forall(k in nat, 1 < k, f(x[k]) - f(w) <= 2*L*sum(i in I, (start[i] - w[i])^2)/(k + 1)^2)':
      'one more restriction on k: weaker than the statement',
    'forall(k in nat, 0 < k, f(x[k + 1]) - f(w) <= 2*L*sum(i in I, (start[i] - w[i])^2)/(k + 1)^2)':
      'weaker: the statement for the next k has a smaller right side',
    'forall(k in nat, 0 < k, f(x[k]) - f(w) <= 2*L*sum(i in I, (start[i] - w[i])^2)*(k + 1)^2)':
      'weaker: the denominator is at most (k + 1)^2',
    'forall(k in nat, 0 < k, f(x[k]) - f(w) <= 2*L*sum(i in I, (start[i] - w[i])^2)/((k + 1)*2))':
      'weaker: the denominator is at most (k + 1)^2',
    'forall(k in nat, 0 < k, f(x[k]) - f(w) <= 2*L*sum(i in I, (start[i] - w[i])^2)/(k*1)^2)':
      'weaker: the denominator is at most (k + 1)^2',
    'forall(k in nat, 0 < k, f(x[k]) - f(start) <= 2*L*sum(i in I, (start[i] - w[i])^2)/(k + 1)^2)':
      'no iterate is above the start (the statement for w = start), so that the left side is not positive',
  },
  'nesterov-acceleration/values need not decrease': {
    'forall(u in R[I], v in R[I], sum(i in I, (slope(v)[i] - slope(v)[i])^2) <= sum(i in I, (u[i] - v[i])^2)) and forall(u in R[I], v in R[I], q(u) + sum(i in I, slope(u)[i]*(v[i] - u[i])) <= q(v)) and forall(u in R[I], i in I, D(q(array(c in I, u[c] + h*delta(c, i))), h = 0) == slope(u)[i]) and exists(k in nat, q(m[k,0]) < q(m[k + 1,0]))':
      'weaker: the left side is 0',
    'forall(u in R[I], v in R[I], sum(i in I, (slope(array(i1 in I, u[i]))[i] - slope(v)[i])^2) <= sum(i in I, (u[i] - v[i])^2)) and forall(u in R[I], v in R[I], q(u) + sum(i in I, slope(u)[i]*(v[i] - u[i])) <= q(v)) and forall(u in R[I], i in I, D(q(array(c in I, u[c] + h*delta(c, i))), h = 0) == slope(u)[i]) and exists(k in nat, q(m[k,0]) < q(m[k + 1,0]))':
      'an entry of the slope depends on the same entry of its argument alone',
    'forall(u in R[I], v in R[I], sum(i in I, (slope(u)[i] - slope(array(i1 in I, v[i]))[i])^2) <= sum(i in I, (u[i] - v[i])^2)) and forall(u in R[I], v in R[I], q(u) + sum(i in I, slope(u)[i]*(v[i] - u[i])) <= q(v)) and forall(u in R[I], i in I, D(q(array(c in I, u[c] + h*delta(c, i))), h = 0) == slope(u)[i]) and exists(k in nat, q(m[k,0]) < q(m[k + 1,0]))':
      'an entry of the slope depends on the same entry of its argument alone',
    'forall(u in R[I], v in R[I], sum(i in I, (slope(u)[i] - slope(v)[i])^2) <= sum(i in I, (u[i] - v[i])^2)) and forall(u in R[I], v in R[I], q(u) + sum(i in I, slope(array(i1 in I, u[i]))[i]*(v[i] - u[i])) <= q(v)) and forall(u in R[I], i in I, D(q(array(c in I, u[c] + h*delta(c, i))), h = 0) == slope(u)[i]) and exists(k in nat, q(m[k,0]) < q(m[k + 1,0]))':
      'an entry of the slope depends on the same entry of its argument alone',
    'forall(u in R[I], v in R[I], sum(i in I, (slope(u)[i] - slope(v)[i])^2) <= sum(i in I, (u[i] - v[i])^2)) and forall(u in R[I], v in R[I], q(u) + sum(i in I, slope(u)[i]*(v[i] - u[i])) <= q(v)) and forall(u in R[I], i in I, D(q(array(c in I, u[c] + h*delta(c, i))), h = 0) == slope(array(i1 in I, u[i]))[i]) and exists(k in nat, q(m[k,0]) < q(m[k + 1,0]))':
      'an entry of the slope depends on the same entry of its argument alone',
    'forall(u in R[I], v in R[I], max(i in I, (slope(u)[i] - slope(v)[i])^2) <= sum(i in I, (u[i] - v[i])^2)) and forall(u in R[I], v in R[I], q(u) + sum(i in I, slope(u)[i]*(v[i] - u[i])) <= q(v)) and forall(u in R[I], i in I, D(q(array(c in I, u[c] + h*delta(c, i))), h = 0) == slope(u)[i]) and exists(k in nat, q(m[k,0]) < q(m[k + 1,0]))':
      'weaker: the largest of the squares is at most their sum',
    'forall(u in R[I], v in R[I], sum(i in I, (slope(u)[i] - slope(v)[i])^2) <= sum(i in I, (u[i] - v[i])^2)) and forall(u in R[I], v in R[I], -q(u) + sum(i in I, slope(u)[i]*(v[i] - u[i])) <= q(v)) and forall(u in R[I], i in I, D(q(array(c in I, u[c] + h*delta(c, i))), h = 0) == slope(u)[i]) and exists(k in nat, q(m[k,0]) < q(m[k + 1,0]))':
      'weaker: q is nonnegative',
    'forall(u in R[I], v in R[I], sum(i in I, (slope(u)[i] - slope(v)[i])^2) <= sum(i in I, (u[i] - v[i])^2)) and forall(u in R[I], v in R[I], q(u) + sum(i in I, slope(u)[i]*(-v[i] - u[i])) <= q(v)) and forall(u in R[I], i in I, D(q(array(c in I, u[c] + h*delta(c, i))), h = 0) == slope(u)[i]) and exists(k in nat, q(m[k,0]) < q(m[k + 1,0]))':
      'the statement for -v, since q(-v) is q(v)',
    'forall(u in R[I], v in R[I], sum(i in I, (slope(u)[i] - slope(v)[i])^2) <= sum(i in I, (u[i] - v[i])^2)) and forall(u in R[I], v in R[I], q(u) + sum(i in I, slope(u)[i]*(v[i] - u[i])) <= q(v)) and forall(u in R[I], i in I, D(q(array(c in I, u[i] + h*delta(c, i))), h = 0) == slope(u)[i]) and exists(k in nat, q(m[k,0]) < q(m[k + 1,0]))':
      'the derivative by a coordinate depends on this coordinate alone',
    'forall(u in R[I], v in R[I], sum(i in I, (slope(u)[i] - slope(v)[i])^2) <= sum(i in I, (u[i] - v[i])^2)) and forall(u in R[I], v in R[I], q(u) + sum(i in I, slope(u)[i]*(v[i] - u[i])) <= q(v)) and forall(u in R[I], i in I, D(q(array(c in I, u[c] + h*delta(c, i))), h = 0) == slope(u)[i]) and exists(k in nat, q(m[k,0]) < q(m[k - 1,0]))':
      'the first step comes nearer to the minimum',
    'forall(u in R[I], v in R[I], sum(i in I, (slope(u)[i] - slope(v)[i])^2) <= sum(i in I, (u[i] - v[i])^2)) and forall(u in R[I], v in R[I], q(u) + sum(i in I, slope(u)[i]*(v[i] - u[i])) <= q(v)) and forall(u in R[I], i in I, D(q(array(c in I, u[c] + h*delta(c, i))), h = 0) == slope(u)[i]) and exists(k in nat, q(m[k,0]) < q(m[k + 1 + 1,0]))':
      'the sixth value is larger than the fourth, too: x[4] is 0.010 and x[6] is -0.016 times the start',
    'forall(u in R[I], v in R[I], sum(i in I, (slope(u)[i] - slope(v)[i])^2) <= sum(i in I, (u[i] - v[i])^2)) and forall(u in R[I], v in R[I], q(u) + sum(i in I, slope(u)[i]*(v[i] - u[i])) <= q(v)) and forall(u in R[I], i in I, D(q(array(c in I, u[c] + h*delta(c, i))), h = 0) == slope(u)[i]) and exists(k in nat, q(m[k,0]) < q(m[k + 2,0]))':
      'the sixth value is larger than the fourth, too: x[4] is 0.010 and x[6] is -0.016 times the start',
    'forall(u in R[I], v in R[I], sum(i in I, (slope(u)[i] - slope(v)[i])^2) <= sum(i in I, (u[i] - v[i])^2)) and forall(u in R[I], v in R[I], q(u) + sum(i in I, slope(u)[i]*(v[i] - u[i])) <= q(v)) and forall(u in R[I], i in I, D(q(array(c in I, u[c] + h*delta(c, i))), h = 0) == slope(u)[i]) and exists(k in nat, q(m[k,0]) < q(m[k + 1,1]))':
      'the point y[5] is farther from the minimum than x[4]: -0.032 and 0.010 times the start',
  },
  'gradient-descent-condition-number-rate/factor at best': {
    '(-kappa - 1)/(kappa + 1) <= rho': 'the left side is -1, and rho is not negative',
    'kappa*(-1)/(kappa + 1) <= rho': 'the left side is negative, and rho is not',
    '(kappa - 2)/(kappa + 1) <= rho': 'weaker: less on the left',
    '(kappa - 1)/(kappa + 2) <= rho':
      'less on the left where kappa is at least 1; otherwise the left side is negative, and rho is not',
    '(kappa - 1)/(kappa + 1) <= kappa': 'kappa - 1 is below kappa*(kappa + 1)',
  },
  'gradient-descent-condition-number-rate/gradient': {
    'forall(v in R[I], i in I, D(f(array(i1 in I, v[i1] + delta(i1, i)*(t - v[i1]))), t = v[i]) == slope(v)[i])':
      'where i1 is not i the difference is multiplied by 0, so its index may be either',
  },
  'gradient-descent-condition-number-rate/one step': {
    'forall(v in R[I], distance(next(center)) <= rho*distance(v))':
      'the step stays at center, and the left side is 0',
  },
  'gradient-descent-condition-number-rate/optimal rate': {
    'forall(t in nat, distance(x[t + 1]) <= ((kappa - 1)/(kappa + 1))^t*distance(start))':
      'weaker: the factor is at most 1, so that one step more does not lead away',
    'forall(t in nat, distance(x[t]) <= ((kappa - 1)/(kappa + 1))^t + distance(start))':
      'weaker: the power is at most 1, and a sum of numbers that are not negative is at least the second of them',
    'forall(t in nat, distance(x[t]) <= ((kappa - 1)*(kappa + 1))^t*distance(start))':
      'weaker: kappa is at least 1, so that the base is larger',
    'forall(t in nat, distance(x[t]) <= ((kappa + 1)/(kappa + 1))^t*distance(start))':
      'weaker: the base is 1, and the factor is at most 1',
    'forall(t in nat, distance(x[t]) <= ((kappa - 1)/(kappa*1))^t*distance(start))':
      'weaker: the base is larger, since kappa is at least 1',
  },
  'gradient-descent-condition-number-rate/steps that are enough': {
    'forall(t in nat, log(1/eps)/log((kappa + 1)/(kappa - 1)) < t, distance(x[t]) <= eps*distance(start))':
      'weaker: fewer t are spoken of',
    'forall(t in nat, log(1/eps)/log((kappa + 1)/(kappa - 1)) == t, distance(x[t]) <= eps*distance(start))':
      'weaker: fewer t are spoken of',
    'forall(t in nat, 1/eps/log((kappa + 1)/(kappa - 1)) <= t, distance(x[t]) <= eps*distance(start))':
      'weaker: fewer t are spoken of, since log(1/eps) <= 1/eps',
    'forall(t in nat, exp(1/eps)/log((kappa + 1)/(kappa - 1)) <= t, distance(x[t]) <= eps*distance(start))':
      'weaker: fewer t are spoken of, since log(1/eps) <= exp(1/eps)',
    'forall(t in nat, log(2/eps)/log((kappa + 1)/(kappa - 1)) <= t, distance(x[t]) <= eps*distance(start))':
      'weaker: fewer t are spoken of, since log is increasing',
    'forall(t in nat, log(1/eps)/log(kappa*1/(kappa - 1)) <= t, distance(x[t]) <= eps*distance(start))':
      'weaker: fewer t are spoken of, since the denominator is a smaller positive number and log(1/eps) is not negative',
    'forall(t in nat, log(1/eps)/log((kappa + 1)/(kappa - 1)) <= t, distance(x[t + 1]) <= eps*distance(start))':
      'weaker: the factor is at most 1, so that one step more does not lead away',
    'forall(t in nat, log(1/eps)/log((kappa + 1)/(kappa - 1)) <= t, distance(x[t]) <= eps + distance(start))':
      'weaker: eps is at most 1, so that eps times the distance is at most the sum',
  },
  'gradient-descent-condition-number-rate/steps that are needed': {
    'forall(t in nat, distance(x[t]) < eps*distance(start), log(1/eps)/log((kappa + 1)/(kappa - 1)) <= t)':
      'weaker: fewer t are spoken of',
    'forall(t in nat, distance(x[t]) == eps*distance(start), log(1/eps)/log((kappa + 1)/(kappa - 1)) <= t)':
      'weaker: fewer t are spoken of',
    'forall(t in nat, distance(x[t]) <= -(eps*distance(start)), log(1/eps)/log((kappa + 1)/(kappa - 1)) <= t)':
      'no t is spoken of: a distance is not negative, and the right side is',
    'forall(t in nat, distance(x[t]) <= eps*distance(center), log(1/eps)/log((kappa + 1)/(kappa - 1)) <= t)':
      'no t is spoken of: the distance of center is 0, and those of the iterates are positive, since kappa is above 1',
    'forall(t in nat, distance(x[t]) <= eps*distance(start), log(1*eps)/log((kappa + 1)/(kappa - 1)) <= t)':
      'log(eps) is at most 0, and the denominator is positive',
    'forall(t in nat, distance(x[t]) <= eps*distance(start), log(1/eps)/((kappa + 1)/(kappa - 1)) <= t)':
      'weaker: less on the left, since a logarithm is below its argument',
    'forall(t in nat, distance(x[t]) <= eps*distance(start), log(1/eps)/exp((kappa + 1)/(kappa - 1)) <= t)':
      'weaker: less on the left, since a logarithm is below the exponential',
    'forall(t in nat, distance(x[t]) <= eps*distance(start), log(1/eps)/log((kappa + 2)/(kappa - 1)) <= t)':
      'weaker: less on the left, since the denominator is a larger positive number',
    'forall(t in nat, distance(x[t]) <= eps*distance(start), log(1/eps)/log((kappa + 1)/(kappa - 1)) <= t + 1)':
      'weaker: more on the right',
  },
  'gradient-descent-condition-number-rate/steps by the condition number': {
    '(-((kappa - 1/kappa)/2*log(1/eps)) <= log(1/eps)/log((kappa + 1)/(kappa - 1))) and (log(1/eps)/log((kappa + 1)/(kappa - 1)) <= kappa/2*log(1/eps))':
      'the first number is at most 0, and the second is not negative',
    '((-kappa - 1/kappa)/2*log(1/eps) <= log(1/eps)/log((kappa + 1)/(kappa - 1))) and (log(1/eps)/log((kappa + 1)/(kappa - 1)) <= kappa/2*log(1/eps))':
      'the first number is at most 0, and the second is not negative',
    '(kappa*(-(1/kappa))/2*log(1/eps) <= log(1/eps)/log((kappa + 1)/(kappa - 1))) and (log(1/eps)/log((kappa + 1)/(kappa - 1)) <= kappa/2*log(1/eps))':
      'the first number is at most 0, and the second is not negative',
    '((kappa - 1*kappa)/2*log(1/eps) <= log(1/eps)/log((kappa + 1)/(kappa - 1))) and (log(1/eps)/log((kappa + 1)/(kappa - 1)) <= kappa/2*log(1/eps))':
      'the first number is 0, and the second is not negative',
    '((kappa - 2/kappa)/2*log(1/eps) <= log(1/eps)/log((kappa + 1)/(kappa - 1))) and (log(1/eps)/log((kappa + 1)/(kappa - 1)) <= kappa/2*log(1/eps))':
      'weaker: less on the left of the first inequality',
    '((kappa - 1/kappa)/3*log(1/eps) <= log(1/eps)/log((kappa + 1)/(kappa - 1))) and (log(1/eps)/log((kappa + 1)/(kappa - 1)) <= kappa/2*log(1/eps))':
      'weaker: less on the left of the first inequality, since kappa is above 1',
    '((kappa - 1/kappa)/2*log(1*eps) <= log(1/eps)/log((kappa + 1)/(kappa - 1))) and (log(1/eps)/log((kappa + 1)/(kappa - 1)) <= kappa/2*log(1/eps))':
      'the first number is at most 0, since log(eps) is, and the second is not negative',
    '((kappa - 1/kappa)/2*log(1/eps) <= 1/eps/log((kappa + 1)/(kappa - 1))) and (log(1/eps)/log((kappa + 1)/(kappa - 1)) <= kappa/2*log(1/eps))':
      'weaker: more on the right of the first inequality, since log(1/eps) <= 1/eps',
    '((kappa - 1/kappa)/2*log(1/eps) <= exp(1/eps)/log((kappa + 1)/(kappa - 1))) and (log(1/eps)/log((kappa + 1)/(kappa - 1)) <= kappa/2*log(1/eps))':
      'weaker: more on the right of the first inequality, since log(1/eps) <= exp(1/eps)',
    '((kappa - 1/kappa)/2*log(1/eps) <= log(2/eps)/log((kappa + 1)/(kappa - 1))) and (log(1/eps)/log((kappa + 1)/(kappa - 1)) <= kappa/2*log(1/eps))':
      'weaker: more on the right of the first inequality',
    '((kappa - 1/kappa)/2*log(1/eps) <= log(1/eps)/log(kappa*1/(kappa - 1))) and (log(1/eps)/log((kappa + 1)/(kappa - 1)) <= kappa/2*log(1/eps))':
      'weaker: more on the right of the first inequality, since the denominator is a smaller positive number',
    '((kappa - 1/kappa)/2*log(1/eps) <= log(1/eps)/log((kappa + 1)/(kappa - 1))) and (log(1*eps)/log((kappa + 1)/(kappa - 1)) <= kappa/2*log(1/eps))':
      'weaker: in the second inequality the left side is at most 0',
    '((kappa - 1/kappa)/2*log(1/eps) <= log(1/eps)/log((kappa + 1)/(kappa - 1))) and (log(1/eps)/((kappa + 1)/(kappa - 1)) <= kappa/2*log(1/eps))':
      'weaker: less on the left of the second inequality, since a logarithm is below its argument',
    '((kappa - 1/kappa)/2*log(1/eps) <= log(1/eps)/log((kappa + 1)/(kappa - 1))) and (log(1/eps)/exp((kappa + 1)/(kappa - 1)) <= kappa/2*log(1/eps))':
      'weaker: less on the left of the second inequality, since a logarithm is below the exponential',
    '((kappa - 1/kappa)/2*log(1/eps) <= log(1/eps)/log((kappa + 1)/(kappa - 1))) and (log(1/eps)/log((kappa + 2)/(kappa - 1)) <= kappa/2*log(1/eps))':
      'weaker: less on the left of the second inequality, since the denominator is a larger positive number',
    '((kappa - 1/kappa)/2*log(1/eps) <= log(1/eps)/log((kappa + 1)/(kappa - 1))) and (log(1/eps)/log((kappa + 1)/(kappa - 1)) <= kappa*2*log(1/eps))':
      'weaker: more on the right of the second inequality',
    '((kappa - 1/kappa)/2*log(1/eps) <= log(1/eps)/log((kappa + 1)/(kappa - 1))) and (log(1/eps)/log((kappa + 1)/(kappa - 1)) <= kappa/2*(1/eps))':
      'weaker: more on the right of the second inequality, since log(1/eps) <= 1/eps',
    '((kappa - 1/kappa)/2*log(1/eps) <= log(1/eps)/log((kappa + 1)/(kappa - 1))) and (log(1/eps)/log((kappa + 1)/(kappa - 1)) <= kappa/2*exp(1/eps))':
      'weaker: more on the right of the second inequality, since log(1/eps) <= exp(1/eps)',
    '((kappa - 1/kappa)/2*log(1/eps) <= log(1/eps)/log((kappa + 1)/(kappa - 1))) and (log(1/eps)/log((kappa + 1)/(kappa - 1)) <= kappa/2*log(2/eps))':
      'weaker: more on the right of the second inequality',
  },
  'gradient-descent-condition-number-rate/computed iterates': {
    'forall(q in nonnegative, rho <= q, forall(t in nat, distance(y[t]) <= q^t*distance(y[0]) + sum(k in range(t), q^(t - 1 - k)*error[k])))':
      'where q is 0 so is rho: every step ends at the minimiser, and the last error, times 0^0 = 1, is the distance',
    'forall(q in R, rho <= q, forall(t in nat, distance(y[t]) <= q^t*distance(y[0]) + sum(k in range(t), q^(t - 1 - k)*error[k])))':
      'q is at least rho, so not negative; where q is 0 so is rho: every step ends at the minimiser, and the last error, times 0^0 = 1, is the distance',
    'forall(q in positive, rho < q, forall(t in nat, distance(y[t]) <= q^t*distance(y[0]) + sum(k in range(t), q^(t - 1 - k)*error[k])))':
      'weaker: fewer q are spoken of',
    'forall(q in positive, rho == q, forall(t in nat, distance(y[t]) <= q^t*distance(y[0]) + sum(k in range(t), q^(t - 1 - k)*error[k])))':
      'weaker: one q is spoken of',
  },
  'online-gradient-regret/projections come nearer': {
    'forall(p in R[I], u in R[I], 0 < inside(u), sum(i in I, (proj(p)[i] - u[i])^2) <= sum(i in I, (p[i] - u[i])^2))':
      'weaker: said of fewer points of the set',
    'forall(p in R[I], u in R[I], 0 == inside(u), sum(i in I, (proj(p)[i] - u[i])^2) <= sum(i in I, (p[i] - u[i])^2))':
      'weaker: said of fewer points of the set',
    'forall(p in R[I], u in R[I], 1 <= inside(u), sum(i in I, (proj(p)[i] - u[i])^2) <= sum(i in I, (p[i] - u[i])^2))':
      'weaker: said of fewer points of the set',
    'forall(p in R[I], u in R[I], 0 <= inside(p), sum(i in I, (proj(p)[i] - u[i])^2) <= sum(i in I, (p[i] - u[i])^2))':
      'p is inside, and as near to itself as can be, so that it is its own projection: both sides are the same',
    'forall(p in R[I], u in R[I], 0 <= inside(u), sum(i in I, (proj(u)[i] - u[i])^2) <= sum(i in I, (p[i] - u[i])^2))':
      'u is inside and its own projection, so that the left side is 0',
    'forall(p in R[I], u in R[I], 0 <= inside(u), sum(i in I, (proj(p)[i] - p[i])^2) <= sum(i in I, (p[i] - u[i])^2))':
      'the projection is the nearest point of the set, hence no farther than u',
  },
  'online-gradient-regret/regret': {
    'sum(t in range(T), f(t, x[t]) - f(t, u)) <= sum(i in I, (start[i] - u[i])^2)/(2*eta) + eta*2*sum(t in range(T), sum(i in I, g(t, x[t], i)^2))':
      'weaker: a larger multiple of a sum of squares',
  },
  'online-gradient-regret/tuned step': {
    'max(t in range(T), f(t, x[t]) - f(t, u)) <= diam*G*sqrt(T)':
      'the regret of one round is at most diam*G, by Cauchy and Schwarz, since both points are inside; and T is at least 1',
    'sum(t in range(T), f(t, x[t]) - f(t, start)) <= diam*G*sqrt(T)':
      'the statement for u = start, which is inside',
    'sum(t in range(T), f(t, x[t]) - f(t, u)) <= diam*G*T':
      'weaker: T is at least 1, and so at least its root',
    'sum(t in range(T), f(t, x[t]) - f(t, u)) <= diam*G*abs(T)':
      'weaker: T is at least 1, and so at least its root',
    'sum(t in range(T), f(t, x[t]) - f(t, u)) <= diam*G*sqrt(T + 1)': 'weaker: a larger root',
  },
  'newton-quadratic-convergence/error': {
    'sqrt(sum(i in I, (xs[i] - xs[i])^2)) <= M*sqrt(sum(i in I, (x[i] - xs[i])^2))^2/(2*(mu0 - M*sqrt(sum(i in I, (x[i] - xs[i])^2))))':
      'the left side is 0, and the right side is not negative',
    'sqrt(sum(i in I, (y[i] - y[i])^2)) <= M*sqrt(sum(i in I, (x[i] - xs[i])^2))^2/(2*(mu0 - M*sqrt(sum(i in I, (x[i] - xs[i])^2))))':
      'the left side is 0, and the right side is not negative',
    'sqrt(sum(i in I, (y[i] - xs[i])^2)) <= M*sqrt(sum(i in I, (x[i] - y[i])^2))^2/(2*(mu0 - M*sqrt(sum(i in I, (x[i] - xs[i])^2))))':
      'let M*p*|x - xs| be what the Hessian changes along the segment in the direction of its image of y - xs: then the bound of the remainder is smaller by M*(1 - p)^2*|x - xs|^2/4, and this makes up for |x - y| where it is below |x - xs|',
  },
  'newton-quadratic-convergence/quadratic rate': {
    'sqrt(sum(i in I, (xs[i] - xs[i])^2)) <= 3*M/(2*mu0)*sqrt(sum(i in I, (x[i] - xs[i])^2))^2':
      'the left side is 0, and the right side is not negative',
    'sqrt(sum(i in I, (y[i] - y[i])^2)) <= 3*M/(2*mu0)*sqrt(sum(i in I, (x[i] - xs[i])^2))^2':
      'the left side is 0, and the right side is not negative',
    'sqrt(sum(i in I, (y[i] - xs[i])^2)) <= 3*M/(2*mu0) + sqrt(sum(i in I, (x[i] - xs[i])^2))^2':
      'with c = 3*M/(2*mu0) distances are at most 1/c: c*d^2 is at most c for d up to 1, and at most d^2 for d above 1',
    'sqrt(sum(i in I, (y[i] - xs[i])^2)) <= 4*M/(2*mu0)*sqrt(sum(i in I, (x[i] - xs[i])^2))^2':
      'a larger constant: weaker than the statement',
    'sqrt(sum(i in I, (y[i] - xs[i])^2)) <= 3*M/(2*mu0)*sqrt(sum(i in I, (x[i] - y[i])^2))^2':
      'true of the sharper bound M*|x - y|^2/(2*(mu0 - M*|x - xs|)), as is shown for the part `error`; the denominator is at least 2/3*mu0',
  },
  'newton-quadratic-convergence/remainder': {
    'forall(u in R[I], sum(i in I, -(u[i]*(sum(j in I, Hessian(x)[i,j]*(x[j] - xs[j])) - grad(x)[i]))) <= M/2*sqrt(sum(i in I, (x[i] - xs[i])^2))^2*sqrt(sum(i in I, u[i]^2)))':
      'the statement for -u',
    'forall(u in R[I], sum(i in I, u[i]*(sum(j in I, Hessian(x)[i,j]*(x[j] - xs[j])) - grad(x)[i])) <= M*2*sqrt(sum(i in I, (x[i] - xs[i])^2))^2*sqrt(sum(i in I, u[i]^2)))':
      'weaker: four times the bound',
  },
  'newton-quadratic-convergence/segment': {
    'sqrt(sum(i in I, (xs[i] - xs[i])^2)) <= M/(2*m)*sqrt(sum(i in I, (x[i] - xs[i])^2))^2':
      'the left side is 0, and the right side is not negative',
    'sqrt(sum(i in I, (y[i] - y[i])^2)) <= M/(2*m)*sqrt(sum(i in I, (x[i] - xs[i])^2))^2':
      'the left side is 0, and the right side is not negative',
  },
  'newton-quadratic-convergence/no farther': {
    '(-(M*sqrt(sum(i in I, (x[i] - xs[i])^2))^2))/(2*(mu0 - M*sqrt(sum(i in I, (x[i] - xs[i])^2)))) <= sqrt(sum(i in I, (x[i] - xs[i])^2))':
      'the left side is at most 0',
    'M*sqrt(sum(i in I, (xs[i] - xs[i])^2))^2/(2*(mu0 - M*sqrt(sum(i in I, (x[i] - xs[i])^2)))) <= sqrt(sum(i in I, (x[i] - xs[i])^2))':
      'the left side is 0',
    'M*sqrt(sum(i in I, (x[i] - x[i])^2))^2/(2*(mu0 - M*sqrt(sum(i in I, (x[i] - xs[i])^2)))) <= sqrt(sum(i in I, (x[i] - xs[i])^2))':
      'the left side is 0',
    'M*sqrt(sum(i in I, (x[i] - xs[i])^2))^2/(-(2*(mu0 - M*sqrt(sum(i in I, (x[i] - xs[i])^2))))) <= sqrt(sum(i in I, (x[i] - xs[i])^2))':
      'the left side is at most 0',
    'M*sqrt(sum(i in I, (x[i] - xs[i])^2))^2/(3*(mu0 - M*sqrt(sum(i in I, (x[i] - xs[i])^2)))) <= sqrt(sum(i in I, (x[i] - xs[i])^2))':
      'a larger denominator: weaker than the statement',
    'M*sqrt(sum(i in I, (x[i] - xs[i])^2))^2/(2*(-mu0 - M*sqrt(sum(i in I, (x[i] - xs[i])^2)))) <= sqrt(sum(i in I, (x[i] - xs[i])^2))':
      'the denominator is negative: the left side is at most 0',
    'M*sqrt(sum(i in I, (x[i] - xs[i])^2))^2/(2*(mu0 + M*sqrt(sum(i in I, (x[i] - xs[i])^2)))) <= sqrt(sum(i in I, (x[i] - xs[i])^2))':
      'a larger denominator: weaker than the statement',
    'M*sqrt(sum(i in I, (x[i] - xs[i])^2))^2/(2*(mu0 - (-(M*sqrt(sum(i in I, (x[i] - xs[i])^2)))))) <= sqrt(sum(i in I, (x[i] - xs[i])^2))':
      'a larger denominator: weaker than the statement',
    'M*sqrt(sum(i in I, (x[i] - xs[i])^2))^2/(2*(mu0 - M*sqrt(sum(i in I, (xs[i] - xs[i])^2)))) <= sqrt(sum(i in I, (x[i] - xs[i])^2))':
      'a larger denominator: weaker than the statement',
    'M*sqrt(sum(i in I, (x[i] - xs[i])^2))^2/(2*(mu0 - M*sqrt(sum(i in I, (x[i] - x[i])^2)))) <= sqrt(sum(i in I, (x[i] - xs[i])^2))':
      'a larger denominator: weaker than the statement',
  },
  'newton-quadratic-convergence/curvature': {
    'sqrt(sum(i in I, (xs[i] - xs[i])^2)) <= M/(2*mu)*sqrt(sum(i in I, (x[i] - xs[i])^2))^2':
      'the left side is 0, and the right side is not negative',
    'sqrt(sum(i in I, (y[i] - y[i])^2)) <= M/(2*mu)*sqrt(sum(i in I, (x[i] - xs[i])^2))^2':
      'the left side is 0, and the right side is not negative',
  },
  'newton-quadratic-convergence/log cosh diverges': {
    'forall(k in nat, -((20001/20000)^k*abs(t)) <= abs(v[k]))': 'the left side is not positive',
    'forall(k in nat, (20001/20001)^k*abs(t) <= abs(v[k]))': 'a smaller factor: weaker than the statement',
    'forall(k in nat, (20001/20000)^k*t <= abs(v[k]))': 't is at most abs(t)',
    'forall(k in nat, (20001/20000)^k*relu(t) <= abs(v[k]))': 'relu is at most the absolute value',
    'forall(k in nat, (20001/20000)^k*abs(t) <= abs(v[k + 1]))':
      'the numbers v[k] grow in absolute value: weaker than the statement for k + 1',
  },
  'adam-nonconvergence/second moments': {
    'forall(t in nat, v[t] < C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'v[t] is at most 2 at the ends of cycles, so b*v + (1 - b)*g^2 is below C^2',
    'forall(t in nat, g[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'the slopes are C and -1, and C is above 2',
    'forall(t in nat, v[t + 1] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'the statement for t + 1',
    'forall(t in nat, v[t] <= C^3) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'a larger bound, since C is above 2: weaker than the statement',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b < v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'v is at least (1 - b)*C^2, (1 - b)*(2 - b) and (1 - b)*(1 + 2*b - b^2) in turn',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, -1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'v is not negative',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1*(-b) <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'v is not negative',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - eta <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'v is at least (1 - b)*C^2, (1 - b)*(2 - b) and (1 - b)*(1 + 2*b - b^2) in turn, all above 1 for b below 1/5',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - C <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      '1 - C is negative, and v is not',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1 + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'the statement for t + 1',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 2]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'the statement for t + 1',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, -((1 - b)*C^2) <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'v is not negative',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (-1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'v is not negative',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, 1*(-b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'v is not negative',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - C)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      '1 - C is negative, and v is not',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*(C*2) <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'C is above 2, so 2*C is at most C^2',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*b^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'b is below 1 and C above 2: weaker than the statement',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*(k + 1) + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'the statement for k + 1',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] < (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'v[3*k + 2] is (1 - b)*(2 - b) + b^2*v[3*k], and v[3*k] is below 2*(1 - b)',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, g[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'the slope is -1, and the bound is positive',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k*2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'v[3*j] is at most (1 - b)*(1 + 2*b - b^2 + 2*b^3), which is less for b below 1/5',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*(k + 1) + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'the statement for k + 1',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 3] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'v[3*k + 3] is at most (1 - b)*(1 + 2*b - b^2 + 2*b^3), which is less for b below 1/5',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= 1 - b + (2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'a larger bound, since b is between 0 and 1/5: weaker than the statement',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 + b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'a larger bound, since b is between 0 and 1/5: weaker than the statement',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (2 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'a larger bound, since b is between 0 and 1/5: weaker than the statement',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 + b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'a larger bound, since b is between 0 and 1/5: weaker than the statement',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(3 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'a larger bound, since b is between 0 and 1/5: weaker than the statement',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + (2 + b^2))) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'a larger bound, since b is between 0 and 1/5: weaker than the statement',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 3*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'a larger bound, since b is between 0 and 1/5: weaker than the statement',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*(b*2))) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'a larger bound, since b is between 0 and 1/5: weaker than the statement',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*C^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'a larger bound, since C is above 2 and b is below 1/5: weaker than the statement',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] < (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'v[3*k + 3] is (1 - b)*(1 + 2*b - b^2) + b^3*v[3*k], and v[3*k] is below 2*(1 - b)',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k*3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'the statement for another cycle, or 0 at the start',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*(k + 1) + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'the statement for k + 1',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= 1 - b + (1 + 2*b - b^2 + 2*b^3))':
      'a larger bound, since b is between 0 and 1/5: weaker than the statement',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 + b)*(1 + 2*b - b^2 + 2*b^3))':
      'a larger bound, since b is between 0 and 1/5: weaker than the statement',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (2 - b)*(1 + 2*b - b^2 + 2*b^3))':
      'a larger bound, since b is between 0 and 1/5: weaker than the statement',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b + b^2 + 2*b^3))':
      'a larger bound, since b is between 0 and 1/5: weaker than the statement',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(2 + 2*b - b^2 + 2*b^3))':
      'a larger bound, since b is between 0 and 1/5: weaker than the statement',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + (2 + b) - b^2 + 2*b^3))':
      'a larger bound, since b is between 0 and 1/5: weaker than the statement',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 3*b - b^2 + 2*b^3))':
      'a larger bound, since b is between 0 and 1/5: weaker than the statement',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*C - b^2 + 2*b^3))':
      'a larger bound, since C is above 2 and b is below 1/5: weaker than the statement',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^3 + 2*b^3))':
      'a larger bound, since b is between 0 and 1/5: weaker than the statement',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + (2 + b^3)))':
      'a larger bound, since b is between 0 and 1/5: weaker than the statement',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 3*b^3))':
      'a larger bound, since b is between 0 and 1/5: weaker than the statement',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*(b*3)))':
      'a larger bound, since b is between 0 and 1/5: weaker than the statement',
    'forall(t in nat, v[t] <= C^2) and forall(t in nat, 1 - b <= v[t + 1]) and forall(k in nat, (1 - b)*C^2 <= v[3*k + 1]) and forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2)) and forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*C^3))':
      'a larger bound, since C is above 2 and b is below 1/5: weaker than the statement',
  },
  'adam-nonconvergence/returns': {
    'forall(k in nat, x[3*(k + 1)] == 1)': 'the statement for k + 1',
  },
  'adam-nonconvergence/positive': {
    'forall(t in nat, 0 < x[t + 1])': 'the statement for t + 1',
  },
  'adam-nonconvergence/best fixed point': {
    'forall(n in nat, u in R, -1 < u, sum(t in range(n), g[t]*(-1)) <= sum(t in range(n), g[t]*u))':
      'a condition that says more: weaker than the statement',
    'forall(n in nat, u in R, -1 == u, sum(t in range(n), g[t]*(-1)) <= sum(t in range(n), g[t]*u))':
      'a condition that says more: weaker than the statement',
    'forall(n in nat, u in R, 1 <= u, sum(t in range(n), g[t]*(-1)) <= sum(t in range(n), g[t]*u))':
      'a condition that says more: weaker than the statement',
    'forall(n in nat, u in R, -1 <= u, sum(t in range(n), g[t]*(-2)) <= sum(t in range(n), g[t]*u))':
      'sums of the slopes are not negative, and -2 is at most u',
    'forall(n in nat, u in R, -1 <= u, sum(t in range(n), g[t]*(-1)) <= sum(t in range(n), g[t]*C))':
      'sums of the slopes are not negative, and -1 is at most C',
    'forall(n in nat, u in R, -1 <= u, sum(t in range(n), g[t]*(-1)) <= sum(t in range(n), g[t]*b))':
      'sums of the slopes are not negative, and -1 is at most b',
  },
  'adam-nonconvergence/cycle': {
    'forall(k in nat, x[3*k] > 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'only a start is above 1; steps keep the order, so what follows is at least what follows 1, and at most 1',
    'forall(k in nat, v[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'v[0] is 0, and all others are at least (1 - b)*(1 + 2*b - b^2), which is above 1 for b below 1/5: nothing is said',
    'forall(k in nat, g[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'g[3*k] is C, which is above 2: nothing is said',
    'forall(k in nat, x[3*k] == 2, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'only a start is above 1; steps keep the order, so what follows is at least what follows 1, and at most 1',
    'forall(k in nat, x[3*k] == 1, (-1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'weaker: 2 less on the left side',
    'forall(k in nat, x[3*k] == 1, (1*(-(eta/(sqrt(3*k + 1)*sqrt(1 - b)))) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'weaker: 1 less on the left side',
    'forall(k in nat, x[3*k] == 1, (1 - C/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'C is above 2 and eta below 1: weaker than the statement',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'weaker: 1 - b is between 0 and 1, so at most its root',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*abs(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'weaker: 1 - b is between 0 and 1, so at most its root',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= v[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'v[3*k + 1] is at least (1 - b)*C^2, which is C^4/(1 + C^2) and above 1',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k*1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'x[3*k] is 1 by the condition',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[4*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'members from x[3*k] = 1 on are at least that: later cycles start at 1, too, and have shorter steps',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*(k + 1) + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'members from x[3*k] = 1 on are at least that: later cycles start at 1, too, and have shorter steps',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 2]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'members from x[3*k] = 1 on are at least that: later cycles start at 1, too, and have shorter steps',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] < x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'x[3*k + 1] is below 1, and the next step goes up',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((g[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'g[3*k + 1] is -1, and steps end at -1 or above',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*(k + 1) + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'in units of eta/(sqrt(3*k + 1)*sqrt(1 - b)) the step down of the next cycle is at least 0.72 long and x[3*k + 2] at most 0.37 below 1 for k > 0; for k = 0 these are (1 + (b + 2*b^2 - b^3)*b/(1 - b))^(-1/2)/2, at least 1/2 - b/8, and 1 - 1/sqrt(4 - 2*b), at most 1/2 - b/8',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 2] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'both sides are the same',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= v[3*k + 2]) and (x[3*k + 3] == 1)))':
      'x[3*k + 1] is at most 1, and v[3*k + 2] at least (1 - b)*(2 - b), which is above 1 for b below 1/5',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k*2]) and (x[3*k + 3] == 1)))':
      'x[3*k + 1] is at most 1, and from x[3*k] = 1 on x is 1 at the start of each cycle',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 3]) and (x[3*k + 3] == 1)))':
      'x[3*k + 1] is at most 1, and from x[3*k] = 1 on x is 1 at the start of each cycle',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[4*k + 2]) and (x[3*k + 3] == 1)))':
      'for k > 0 round 4*k + 2 is of a later cycle, and its members are at most eta/sqrt((4*k + 1)*(1 - b)) below 1, but x[3*k + 1] at least eta/sqrt(11/10*(3*k + 1)*(1 - b))',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*(k + 1) + 2]) and (x[3*k + 3] == 1)))':
      'x[3*k + 5] is at most 0.37*eta/sqrt((3*k + 4)*(1 - b)) below 1, and x[3*k + 1] at least eta/sqrt(11/10*(3*k + 1)*(1 - b))',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k*3] == 1)))':
      'from x[3*k] = 1 on x is 1 at the start of each cycle',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*(k + 1) + 3] == 1)))':
      'from x[3*k] = 1 on x is 1 at the start of each cycle',
  },
  'adam-nonconvergence/regret of whole cycles': {
    'forall(k in nat, -((2*C - 4)*k) <= sum(t in range(3*k), g[t]*(x[t] + 1)))':
      'the left side is not positive, and the right side at least (2*C - 4)*k, which is not negative',
    'forall(k in nat, (-(2*C) - 4)*k <= sum(t in range(3*k), g[t]*(x[t] + 1)))':
      'the left side is not positive, and the right side at least (2*C - 4)*k, which is not negative',
    'forall(k in nat, 2*C*(-4)*k <= sum(t in range(3*k), g[t]*(x[t] + 1)))':
      'the left side is not positive, and the right side at least (2*C - 4)*k, which is not negative',
    'forall(k in nat, (2*b - 4)*k <= sum(t in range(3*k), g[t]*(x[t] + 1)))':
      'the left side is not positive, and the right side at least (2*C - 4)*k, which is not negative',
    'forall(k in nat, (2*eta - 4)*k <= sum(t in range(3*k), g[t]*(x[t] + 1)))':
      'the left side is not positive, and the right side at least (2*C - 4)*k, which is not negative',
    'forall(k in nat, (2 + C - 4)*k <= sum(t in range(3*k), g[t]*(x[t] + 1)))':
      'C - 2 is positive, and 2*C - 4 twice that: weaker than the statement',
    'forall(k in nat, (2*C - 5)*k <= sum(t in range(3*k), g[t]*(x[t] + 1)))':
      'a smaller left side: weaker than the statement',
    'forall(k in nat, (2*C - 4)*k <= sum(t in range(3*k), v[t]*(x[t] + 1)))':
      'no summand is negative, and in each cycle v[3*j + 1]*(x[3*j + 1] + 1) is at least C^4/(1 + C^2), which is above 2*C - 4',
    'forall(k in nat, (2*C - 4)*k <= sum(t in range(3*k), g[t]*(g[t] + 1)))':
      'in each cycle the summands are C*(C + 1), 0 and 0',
    'forall(k in nat, (2*C - 4)*k <= sum(t in range(3*k), g[t]*(x[t] + 2)))':
      'in each cycle the right side is larger by the sum of slopes, C - 2, which is positive',
  },
  'adam-nonconvergence/AMSGrad': {
    'forall(u in R, n in nat, -1 <= u, sum(t in range(n + 1), g[t]*(z[t] - u)) <= (2*C/eta + eta*C/sqrt(1 - b))*sqrt(n + 1))':
      largestAtBest,
    'forall(u in R, n in nat, -1 < u, u <= 1, sum(t in range(n + 1), g[t]*(z[t] - u)) <= (2*C/eta + eta*C/sqrt(1 - b))*sqrt(n + 1))':
      'a condition that says more: weaker than the statement',
    'forall(u in R, n in nat, -1 == u, u <= 1, sum(t in range(n + 1), g[t]*(z[t] - u)) <= (2*C/eta + eta*C/sqrt(1 - b))*sqrt(n + 1))':
      'a condition that says more: weaker than the statement',
    'forall(u in R, n in nat, 1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(z[t] - u)) <= (2*C/eta + eta*C/sqrt(1 - b))*sqrt(n + 1))':
      'a condition that says more: weaker than the statement',
    'forall(u in R, n in nat, -1 <= u, u < 1, sum(t in range(n + 1), g[t]*(z[t] - u)) <= (2*C/eta + eta*C/sqrt(1 - b))*sqrt(n + 1))':
      'a condition that says more: weaker than the statement',
    'forall(u in R, n in nat, -1 <= u, u == 1, sum(t in range(n + 1), g[t]*(z[t] - u)) <= (2*C/eta + eta*C/sqrt(1 - b))*sqrt(n + 1))':
      'a condition that says more: weaker than the statement',
    'forall(u in R, n in nat, -1 <= u, u >= 1, sum(t in range(n + 1), g[t]*(z[t] - u)) <= (2*C/eta + eta*C/sqrt(1 - b))*sqrt(n + 1))':
      largestAtBest,
    'forall(u in R, n in nat, -1 <= u, C <= 1, sum(t in range(n + 1), g[t]*(z[t] - u)) <= (2*C/eta + eta*C/sqrt(1 - b))*sqrt(n + 1))':
      'C is above 2: nothing is said',
    'forall(u in R, n in nat, -1 <= u, b <= 1, sum(t in range(n + 1), g[t]*(z[t] - u)) <= (2*C/eta + eta*C/sqrt(1 - b))*sqrt(n + 1))':
      largestAtBest,
    'forall(u in R, n in nat, -1 <= u, u <= 2, sum(t in range(n + 1), g[t]*(z[t] - u)) <= (2*C/eta + eta*C/sqrt(1 - b))*sqrt(n + 1))':
      largestAtBest,
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(z[t] - u)) < (2*C/eta + eta*C/sqrt(1 - b))*sqrt(n + 1))':
      'the sum of 1/sqrt(t + 1) is below 2*sqrt(n + 1), so the bound is not reached',
    'forall(u in R, n in nat, -1 <= u, u <= 1, max(t in range(n + 1), g[t]*(z[t] - u)) <= (2*C/eta + eta*C/sqrt(1 - b))*sqrt(n + 1))':
      'summands are at most 2*C, and 2*C/eta + eta*C/sqrt(1 - b) is at least sqrt(8)*C',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t + 1]*(z[t] - u)) <= (2*C/eta + eta*C/sqrt(1 - b))*sqrt(n + 1))':
      'see the same variant for gradient descent: with a[t] = eta/(sqrt(t + 1)*sqrt(w[t + 1])) in place of its steps what is added to the distances is below C^2/2*sum(t in range(n + 1), a[t]), too',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(z[t] + u)) <= (2*C/eta + eta*C/sqrt(1 - b))*sqrt(n + 1))':
      'the statement for -u',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(v[t] - u)) <= (2*C/eta + eta*C/sqrt(1 - b))*sqrt(n + 1))':
      'a first summand of at most C, then cycles that add less than 0: v[3*k] is at most 11/10, and v[3*k + 1] at least 4/5*C^2',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(z[t + 1] - u)) <= (2*C/eta + eta*C/sqrt(1 - b))*sqrt(n + 1))':
      'a step goes against the slope, so each summand is at most that of the statement',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(z[n] - u)) <= (2*C/eta + eta*C/sqrt(1 - b))*sqrt(n + 1))':
      'see the same variant for gradient descent, with steps between eta/(C*sqrt(t + 1)) and eta/(C*sqrt(1 - b)*sqrt(t + 1)), which do not grow',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(z[t] - C)) <= (2*C/eta + eta*C/sqrt(1 - b))*sqrt(n + 1))':
      largestAtBest,
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(z[t] - b)) <= (2*C/eta + eta*C/sqrt(1 - b))*sqrt(n + 1))':
      'the statement for u = b',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(z[t] - u)) <= ((2 + C)/eta + eta*C/sqrt(1 - b))*sqrt(n + 1))':
      'until z is -1, z[3*k] + 1 is at most 2 - 2*h*(sqrt(3*k + 1) - 1), h = (C - 2)*eta/(3*C), and a cycle adds at most (C - 2)*(z[3*k] + 1) and C*2*a, a its first step: in all at most 3/4*C/eta*sqrt(n + 1), what the second term bounds, and 2*C, which the rest of the bound exceeds after the first cycle; in the first cycle the regret is at most 2*C, and the bound at least 2*sqrt(C*(C + 2))',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(z[t] - u)) <= (3*C/eta + eta*C/sqrt(1 - b))*sqrt(n + 1))':
      'a larger bound: weaker than the statement',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(z[t] - u)) <= (2*C/eta + eta*C*sqrt(1 - b))*sqrt(n + 1))':
      'rounds with slope -1 add little: in the estimate of the statement 7/12 of the second term will do, since g^2 is at most C^2/4 in two of three rounds',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(z[t] - u)) <= (2*C/eta + eta*C/(1 - b))*sqrt(n + 1))':
      'a larger bound: weaker than the statement',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(z[t] - u)) <= (2*C/eta + eta*C/abs(1 - b))*sqrt(n + 1))':
      'a larger bound: weaker than the statement',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(z[t] - u)) <= (2*C/eta + eta*C/sqrt(1 + b))*sqrt(n + 1))':
      'rounds with slope -1 add little: in the estimate of the statement 7/12 of the second term will do, since g^2 is at most C^2/4 in two of three rounds',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(z[t] - u)) <= (2*C/eta + eta*C/sqrt(2 - b))*sqrt(n + 1))':
      'rounds with slope -1 add little: in the estimate of the statement 7/12 of the second term will do, since g^2 is at most C^2/4 in two of three rounds',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(z[t] - u)) <= (2*C/eta + eta*C/sqrt(1 - b))*(n + 1))':
      'a larger bound: weaker than the statement',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(z[t] - u)) <= (2*C/eta + eta*C/sqrt(1 - b))*abs(n + 1))':
      'a larger bound: weaker than the statement',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(z[t] - u)) <= (2*C/eta + eta*C/sqrt(1 - b))*sqrt(n + 1 + 1))':
      'a larger bound: weaker than the statement',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(z[t] - u)) <= (2*C/eta + eta*C/sqrt(1 - b))*sqrt(n + 2))':
      'a larger bound: weaker than the statement',
  },
  'adam-nonconvergence/gradient descent': {
    'forall(u in R, n in nat, -1 <= u, sum(t in range(n + 1), g[t]*(y[t] - u)) <= (2/eta + eta*C^2)*sqrt(n + 1))':
      largestAtBest,
    'forall(u in R, n in nat, -1 < u, u <= 1, sum(t in range(n + 1), g[t]*(y[t] - u)) <= (2/eta + eta*C^2)*sqrt(n + 1))':
      'a condition that says more: weaker than the statement',
    'forall(u in R, n in nat, -1 == u, u <= 1, sum(t in range(n + 1), g[t]*(y[t] - u)) <= (2/eta + eta*C^2)*sqrt(n + 1))':
      'a condition that says more: weaker than the statement',
    'forall(u in R, n in nat, 1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(y[t] - u)) <= (2/eta + eta*C^2)*sqrt(n + 1))':
      'a condition that says more: weaker than the statement',
    'forall(u in R, n in nat, -1 <= u, u < 1, sum(t in range(n + 1), g[t]*(y[t] - u)) <= (2/eta + eta*C^2)*sqrt(n + 1))':
      'a condition that says more: weaker than the statement',
    'forall(u in R, n in nat, -1 <= u, u == 1, sum(t in range(n + 1), g[t]*(y[t] - u)) <= (2/eta + eta*C^2)*sqrt(n + 1))':
      'a condition that says more: weaker than the statement',
    'forall(u in R, n in nat, -1 <= u, u >= 1, sum(t in range(n + 1), g[t]*(y[t] - u)) <= (2/eta + eta*C^2)*sqrt(n + 1))':
      largestAtBest,
    'forall(u in R, n in nat, -1 <= u, C <= 1, sum(t in range(n + 1), g[t]*(y[t] - u)) <= (2/eta + eta*C^2)*sqrt(n + 1))':
      'C is above 2: nothing is said',
    'forall(u in R, n in nat, -1 <= u, b <= 1, sum(t in range(n + 1), g[t]*(y[t] - u)) <= (2/eta + eta*C^2)*sqrt(n + 1))':
      largestAtBest,
    'forall(u in R, n in nat, -1 <= u, u <= 2, sum(t in range(n + 1), g[t]*(y[t] - u)) <= (2/eta + eta*C^2)*sqrt(n + 1))':
      largestAtBest,
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(y[t] - u)) < (2/eta + eta*C^2)*sqrt(n + 1))':
      'the sum of 1/sqrt(t + 1) is below 2*sqrt(n + 1), so the bound is not reached',
    'forall(u in R, n in nat, -1 <= u, u <= 1, max(t in range(n + 1), g[t]*(y[t] - u)) <= (2/eta + eta*C^2)*sqrt(n + 1))':
      'summands are at most 2*C, and 2/eta + eta*C^2 is at least sqrt(8)*C',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(y[t] - C)) <= (2/eta + eta*C^2)*sqrt(n + 1))':
      largestAtBest,
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(y[t] - b)) <= (2/eta + eta*C^2)*sqrt(n + 1))':
      'the statement for u = b',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(y[t] - u)) <= (3/eta + eta*C^2)*sqrt(n + 1))':
      'a larger bound: weaker than the statement',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(y[t] - u)) <= (2/eta + eta*C^3)*sqrt(n + 1))':
      'a larger bound: weaker than the statement',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(y[t] - u)) <= (2/eta + eta*C^2)*(n + 1))':
      'a larger bound: weaker than the statement',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(y[t] - u)) <= (2/eta + eta*C^2)*abs(n + 1))':
      'a larger bound: weaker than the statement',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(y[t] - u)) <= (2/eta + eta*C^2)*sqrt(n + 1 + 1))':
      'a larger bound: weaker than the statement',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(y[t] - u)) <= (2/eta + eta*C^2)*sqrt(n + 2))':
      'a larger bound: weaker than the statement',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t + 1]*(y[t] - u)) <= (2/eta + eta*C^2)*sqrt(n + 1))':
      'rounds 1 to n in the estimate of the statement, which has 4*sqrt(n + 1)/(2*eta) for the distances; g[t + 1]*(y[t] - y[t + 1]) is above 0 only where both slopes are -1, and there at most eta/sqrt(t + 1), and the last summand less what is left of the distance at most 3/2*eta or eta*C^2/2, over sqrt(n + 1); together below eta*C^2/2*sum(t in range(n + 1), 1/sqrt(t + 1)), since C^2 is above 4',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(y[t] + u)) <= (2/eta + eta*C^2)*sqrt(n + 1))':
      'the statement for -u',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(y[t + 1] - u)) <= (2/eta + eta*C^2)*sqrt(n + 1))':
      'a step goes against the slope, so each summand is at most that of the statement',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(y[n] - u)) <= (2/eta + eta*C^2)*sqrt(n + 1))':
      'with the sum G of slopes, until y is -1, y[n] + 1 is at most 2 - eta*(G - g[n])/sqrt(n), and (2 - eta*h/sqrt(n))*h at most sqrt(n)/eta; from a round m with y[m] = -1 on, y[n] + 1 is at most eta*(2/sqrt(m + 1) - h/sqrt(n)), h above 0 what the slopes from m on sum to plus 2, so the product is at most 5/8*eta*C^2*sqrt(n + 1)',
  },
  'polyak-lojasiewicz-linear-rate/no rate without the inequality': {
    'forall(rate in R, rate < 1, exists(t in positive, (t <= 2) and (rate*t^4/4 < (t - 1/3*t^3)^4/4)))':
      'weaker: a larger range for t',
    'forall(rate in R, rate < 1, exists(t in positive, (t <= 1) and (rate*t^5/4 < (t - 1/3*t^3)^4/4)))':
      'both sides divided by t^4: for small t the left one is near 0, the right one near 1/4',
    'forall(rate in R, rate < 1, exists(t in positive, (t <= 1) and (rate*t^4/5 < (t - 1/3*t^3)^4/4)))':
      'weaker where rate is positive, and elsewhere the left side is not positive',
    'forall(rate in R, rate < 1, exists(t in positive, (t <= 1) and (rate*t^4/4 < (t - 1/3*t^3)^4*4)))':
      'weaker: a larger right side',
    'forall(rate in R, rate < 1, exists(t in positive, (t <= 1) and (rate*t^4/4 < (t - 1/3*t^3)*4/4)))':
      'both sides divided by t: for small t the left one is near 0, the right one near 1',
    'forall(rate in R, rate < 1, exists(t in positive, (t <= 1) and (rate*t^4/4 < (-t - 1/3*t^3)^4/4)))':
      'weaker: a larger right side',
    'forall(rate in R, rate < 1, exists(t in positive, (t <= 1) and (rate*t^4/4 < (t + 1/3*t^3)^4/4)))':
      'weaker: a larger right side',
    'forall(rate in R, rate < 1, exists(t in positive, (t <= 1) and (rate*t^4/4 < (t - (-(1/3*t^3)))^4/4)))':
      'weaker: a larger right side',
    'forall(rate in R, rate < 1, exists(t in positive, (t <= 1) and (rate*t^4/4 < (t - 1/4*t^3)^4/4)))':
      'weaker: a larger right side',
    'forall(rate in R, rate < 1, exists(t in positive, (t <= 1) and (rate*t^4/4 < (t - 1/3*t^4)^4/4)))':
      'both sides divided by t^4: for small t the left one is near rate/4, the right one near 1/4',
  },
  'moving-average-variance/limit': {
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t < t, abs(E(w in Omega, (m[t,w] - E(v in Omega, m[t,v]))^2) - (1 - beta)/(1 + beta)*sigma^2) <= eps_t)))':
      'from one member later: weaker than the statement',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t == t, abs(E(w in Omega, (m[t,w] - E(v in Omega, m[t,v]))^2) - (1 - beta)/(1 + beta)*sigma^2) <= eps_t)))':
      'said of one member alone: weaker than the statement',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t + 1 <= t, abs(E(w in Omega, (m[t,w] - E(v in Omega, m[t,v]))^2) - (1 - beta)/(1 + beta)*sigma^2) <= eps_t)))':
      'from one member later: weaker than the statement',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, E(w in Omega, (m[t,w] - E(v in Omega, m[t,v]))^2) - (1 - beta)/(1 + beta)*sigma^2 <= eps_t)))':
      'weaker: a number is at most its absolute value',
    'forall(eps_t in positive, exists(from_t in nat, forall(t in nat, from_t <= t, relu(E(w in Omega, (m[t,w] - E(v in Omega, m[t,v]))^2) - (1 - beta)/(1 + beta)*sigma^2) <= eps_t)))':
      'weaker: relu is at most the absolute value',
  },
  'stochastic-gradient-noise-floor/small gradients near the minimum': {
    'forall(u in R[I], sum(i in I, grad(star)[i]^2) <= 2*L*(f(u) - f(star)))':
      'the gradient vanishes at a minimiser',
  },
  'stochastic-gradient-noise-floor/noise floor': {
    'forall(n in nat, sum(s in draws[n], prod(k in range(n), p[at[n,s,k]])*sum(i in I, (w[n,s,i] - star[i])^2)) <= (2 - eta*mu)^n*sum(i in I, (start[i] - star[i])^2) + eta*variance/mu)':
      'weaker: a larger factor',
  },
  'sgd-regret-average-rate/any vectors': {
    'forall(n in nat, sum(t in range(n), sum(i in I, g[t,i]*(x[t,i] - u[i]))) - sum(i in I, (x[n,i] - u[i])^2)/(2*eta) <= sum(i in I, (x[0,i] - u[i])^2)/(2*eta) + eta/2*sum(t in range(n), sum(i in I, g[t,i]^2)))':
      'a smaller left side: weaker than the statement',
    'forall(n in nat, sum(t in range(n), sum(i in I, g[t,i]*(x[t + 1,i] - u[i]))) + sum(i in I, (x[n,i] - u[i])^2)/(2*eta) <= sum(i in I, (x[0,i] - u[i])^2)/(2*eta) + eta/2*sum(t in range(n), sum(i in I, g[t,i]^2)))':
      '2 eta <g, x[t+1] - u> <= |x[t] - u|^2 - |x[t+1] - u|^2 for every step; without the squares of g even',
    'forall(n in nat, sum(t in range(n), sum(i in I, g[t,i]*(x[t,i] - u[i]))) + sum(i in I, (x[n,i] - u[i])^2)/(-(2*eta)) <= sum(i in I, (x[0,i] - u[i])^2)/(2*eta) + eta/2*sum(t in range(n), sum(i in I, g[t,i]^2)))':
      'a smaller left side: weaker than the statement',
    'forall(n in nat, sum(t in range(n), sum(i in I, g[t,i]*(x[t,i] - u[i]))) + sum(i in I, (x[n,i] - u[i])^2)/(3*eta) <= sum(i in I, (x[0,i] - u[i])^2)/(2*eta) + eta/2*sum(t in range(n), sum(i in I, g[t,i]^2)))':
      'a smaller left side: weaker than the statement',
    'forall(n in nat, sum(t in range(n), sum(i in I, g[t,i]*(x[t,i] - u[i]))) + sum(i in I, (x[n,i] - u[i])^2)/(2*eta) <= sum(i in I, (x[0,i] - u[i])^2)/(2*eta) + eta*2*sum(t in range(n), sum(i in I, g[t,i]^2)))':
      'a larger right side: weaker than the statement',
  },
  'sgd-regret-average-rate/in expectation': {
    'E(w in Omega, value[w]) - f(u) <= diam^2/(2*eta*(n + 1)) + eta*2*G^2':
      'a larger right side: weaker than the statement',
  },
  'sgd-regret-average-rate/tuned step': {
    'E(w in Omega, value[w]) - f(u) <= diam*G*sqrt(n + 1)': 'a larger right side: weaker than the statement',
  },
  'convex-local-minimum-global/local minima': {
    'forall(y in R[I], 0 < inside(y), f(x) <= f(y))': 'weaker: said of fewer points of the set',
    'forall(y in R[I], 0 == inside(y), f(x) <= f(y))': 'weaker: said of fewer points of the set',
    'forall(y in R[I], 1 <= inside(y), f(x) <= f(y))': 'weaker: said of fewer points of the set',
    'forall(y in R[I], 0 <= inside(y), f(y) <= f(y))': 'both sides are the same',
    'forall(y in R[I], 0 <= inside(y), f(x) <= f(x))': 'both sides are the same',
  },
  'convex-local-minimum-global/tangent': {
    'forall(y in R[I], 0 < inside(y), f(x) + sum(i in I, G[i]*(y[i] - x[i])) <= f(y))':
      'weaker: said of fewer points of the set',
    'forall(y in R[I], 0 == inside(y), f(x) + sum(i in I, G[i]*(y[i] - x[i])) <= f(y))':
      'weaker: said of fewer points of the set',
    'forall(y in R[I], 1 <= inside(y), f(x) + sum(i in I, G[i]*(y[i] - x[i])) <= f(y))':
      'weaker: said of fewer points of the set',
  },
  'convex-local-minimum-global/critical points': {
    'forall(y in R[I], 0 < inside(y), f(x) <= f(y))': 'weaker: said of fewer points of the set',
    'forall(y in R[I], 0 == inside(y), f(x) <= f(y))': 'weaker: said of fewer points of the set',
    'forall(y in R[I], 1 <= inside(y), f(x) <= f(y))': 'weaker: said of fewer points of the set',
    'forall(y in R[I], 0 <= inside(y), f(y) <= f(y))': 'both sides are the same',
    'forall(y in R[I], 0 <= inside(y), f(x) <= f(x))': 'both sides are the same',
  },
  'convex-local-minimum-global/two minima': {
    'forall(v in R, D(well(v), v) == 4*(v - a)*(v - b)*(v - p)) and forall(v in R, well(a) <= well(a)) and forall(v in R, b <= v, well(p) <= well(v)) and (well(a) < well(p))':
      'both sides are the same',
    'forall(v in R, D(well(v), v) == 4*(v - a)*(v - b)*(v - p)) and forall(v in R, well(a) <= well(b)) and forall(v in R, b <= v, well(p) <= well(v)) and (well(a) < well(p))':
      'well is least at a',
    'forall(v in R, D(well(v), v) == 4*(v - a)*(v - b)*(v - p)) and forall(v in R, well(a) <= well(v)) and forall(v in R, b < v, well(p) <= well(v)) and (well(a) < well(p))':
      'weaker: said of fewer v',
    'forall(v in R, D(well(v), v) == 4*(v - a)*(v - b)*(v - p)) and forall(v in R, well(a) <= well(v)) and forall(v in R, b == v, well(p) <= well(v)) and (well(a) < well(p))':
      'weaker: said of fewer v',
    'forall(v in R, D(well(v), v) == 4*(v - a)*(v - b)*(v - p)) and forall(v in R, well(a) <= well(v)) and forall(v in R, p <= v, well(p) <= well(v)) and (well(a) < well(p))':
      'weaker: said of fewer v',
    'forall(v in R, D(well(v), v) == 4*(v - a)*(v - b)*(v - p)) and forall(v in R, well(a) <= well(v)) and forall(v in R, b <= a, well(p) <= well(v)) and (well(a) < well(p))':
      'a is below b',
    'forall(v in R, D(well(v), v) == 4*(v - a)*(v - b)*(v - p)) and forall(v in R, well(a) <= well(v)) and forall(v in R, b <= v, well(v) <= well(v)) and (well(a) < well(p))':
      'both sides are the same',
    'forall(v in R, D(well(v), v) == 4*(v - a)*(v - b)*(v - p)) and forall(v in R, well(a) <= well(v)) and forall(v in R, b <= v, well(a) <= well(v)) and (well(a) < well(p))':
      'well is least at a',
    'forall(v in R, D(well(v), v) == 4*(v - a)*(v - b)*(v - p)) and forall(v in R, well(a) <= well(v)) and forall(v in R, b <= v, well(p) <= well(b)) and (well(a) < well(p))':
      'the statement at b',
    'forall(v in R, D(well(v), v) == 4*(v - a)*(v - b)*(v - p)) and forall(v in R, well(a) <= well(v)) and forall(v in R, b <= v, well(p) <= well(v)) and (well(a) < well(b))':
      'well rises from a to b',
  },
  'convex-local-minimum-global/flow from beyond b': {
    'forall(v in R, D(well(v), v) == 4*v^3 - 4*(a^2 + a*b + b^2)*v + 4*a*b*(a + b)) and forall(t in nonnegative, (x(t) - p)^2 <= exp((-8)*(min(x(0), p) - b)^2*t) + (x(0) - p)^2)':
      'the distance falls, and an exponential is positive',
    'forall(v in R, D(well(v), v) == 4*v^3 - 4*(a^2 + a*b + b^2)*v + 4*a*b*(a + b)) and forall(t in nonnegative, (x(t) - p)^2 <= exp(-((-8)*(min(x(0), p) - b)^2*t))*(x(0) - p)^2)':
      'a larger right side: weaker than the statement',
    'forall(v in R, D(well(v), v) == 4*v^3 - 4*(a^2 + a*b + b^2)*v + 4*a*b*(a + b)) and forall(t in nonnegative, (x(t) - p)^2 <= exp((-((-8)*(min(x(0), p) - b)^2))*t)*(x(0) - p)^2)':
      'a larger right side: weaker than the statement',
    'forall(v in R, D(well(v), v) == 4*v^3 - 4*(a^2 + a*b + b^2)*v + 4*a*b*(a + b)) and forall(t in nonnegative, (x(t) - p)^2 <= exp(8*(min(x(0), p) - b)^2*t)*(x(0) - p)^2)':
      'a larger right side: weaker than the statement',
    'forall(v in R, D(well(v), v) == 4*v^3 - 4*(a^2 + a*b + b^2)*v + 4*a*b*(a + b)) and forall(t in nonnegative, (x(t) - p)^2 <= exp((-8)*(min(x(0), p) - b)^2*a)*(x(0) - p)^2)':
      'a is negative: a larger right side',
  },
  'convex-local-minimum-global/slopes of an example': {
    'forall(v in R, v < a, slope(v) < 0) and forall(v in R, a + width <= v, v <= b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'weaker: said of fewer v',
    'forall(v in R, v == a, slope(v) < 0) and forall(v in R, a + width <= v, v <= b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'weaker: said of fewer v',
    'forall(v in R, b <= a, slope(v) < 0) and forall(v in R, a + width <= v, v <= b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'no v fulfils the conditions',
    'forall(v in R, v <= a, slope(a) < 0) and forall(v in R, a + width <= v, v <= b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'the slope is negative at a and at b',
    'forall(v in R, v <= a, slope(b) < 0) and forall(v in R, a + width <= v, v <= b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'the slope is negative at a and at b',
    'forall(v in R, v <= a, slope(v) < 1) and forall(v in R, a + width <= v, v <= b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'a larger right side: weaker than the statement',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, a + width < v, v <= b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'weaker: said of fewer v',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, a + width == v, v <= b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'weaker: said of fewer v',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, -a + width <= v, v <= b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'no v fulfils the conditions',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, a*width <= v, v <= b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'weaker: said of fewer v',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, b + width <= v, v <= b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'no v fulfils the conditions',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, p + width <= v, v <= b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'no v fulfils the conditions',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, a + width <= a, v <= b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'no v fulfils the conditions',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, a + width <= v, v < b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'weaker: said of fewer v',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, a + width <= v, v == b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'weaker: said of fewer v',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, a + width <= v, b <= b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'no v fulfils the conditions',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, a + width <= v, v <= -b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'weaker: said of fewer v',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, a + width <= v, v <= b*(-width), 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'weaker: said of fewer v',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, a + width <= v, v <= width - width, 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'weaker: said of fewer v',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, a + width <= v, v <= b - width, 0 < slope(v)) and forall(v in R, b < v, v <= p, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'weaker: said of fewer v',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, a + width <= v, v <= b - width, 0 < slope(v)) and forall(v in R, b == v, v <= p, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'weaker: said of fewer v',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, a + width <= v, v <= b - width, 0 < slope(v)) and forall(v in R, p <= v, v <= p, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'weaker: said of fewer v',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, a + width <= v, v <= b - width, 0 < slope(v)) and forall(v in R, b <= a, v <= p, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'no v fulfils the conditions',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, a + width <= v, v <= b - width, 0 < slope(v)) and forall(v in R, b <= v, v < p, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'weaker: said of fewer v',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, a + width <= v, v <= b - width, 0 < slope(v)) and forall(v in R, b <= v, v == p, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'weaker: said of fewer v',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, a + width <= v, v <= b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= width, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'no v fulfils the conditions',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, a + width <= v, v <= b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= least, slope(v) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'no v fulfils the conditions',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, a + width <= v, v <= b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(a) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'the slope is negative at a and at b',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, a + width <= v, v <= b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(b) < 0) and forall(v in R, p + width <= v, 0 < slope(v))':
      'the slope is negative at a and at b',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, a + width <= v, v <= b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(v) < 1) and forall(v in R, p + width <= v, 0 < slope(v))':
      'a larger right side: weaker than the statement',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, a + width <= v, v <= b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(v) < 0) and forall(v in R, p + width < v, 0 < slope(v))':
      'weaker: said of fewer v',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, a + width <= v, v <= b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(v) < 0) and forall(v in R, p + width == v, 0 < slope(v))':
      'weaker: said of fewer v',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, a + width <= v, v <= b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(v) < 0) and forall(v in R, p + width <= a, 0 < slope(v))':
      'no v fulfils the conditions',
    'forall(v in R, v <= a, slope(v) < 0) and forall(v in R, a + width <= v, v <= b - width, 0 < slope(v)) and forall(v in R, b <= v, v <= p, slope(v) < 0) and forall(v in R, p + width <= b, 0 < slope(v))':
      'no v fulfils the conditions',
  },
  'convex-local-minimum-global/values of an example': {
    'forall(v in R, D(well(v), v) == slope(v)) and forall(v in R, least < well(a)) and (well(a) < least + width) and forall(v in R, b <= v, second < well(v)) and (well(p) < second + width)':
      'the statement at a',
    'forall(v in R, D(well(v), v) == slope(v)) and forall(v in R, least < well(b)) and (well(a) < least + width) and forall(v in R, b <= v, second < well(v)) and (well(p) < second + width)':
      'the statement at b',
    'forall(v in R, D(well(v), v) == slope(v)) and forall(v in R, least < well(v)) and (well(a) < -least + width) and forall(v in R, b <= v, second < well(v)) and (well(p) < second + width)':
      'a larger right side: weaker than the statement',
    'forall(v in R, D(well(v), v) == slope(v)) and forall(v in R, least < well(v)) and (well(a) < least*width) and forall(v in R, b <= v, second < well(v)) and (well(p) < second + width)':
      'a larger right side: weaker than the statement',
    'forall(v in R, D(well(v), v) == slope(v)) and forall(v in R, least < well(v)) and (well(a) < second + width) and forall(v in R, b <= v, second < well(v)) and (well(p) < second + width)':
      'a larger right side: weaker than the statement',
    'forall(v in R, D(well(v), v) == slope(v)) and forall(v in R, least < well(v)) and (well(a) < a + width) and forall(v in R, b <= v, second < well(v)) and (well(p) < second + width)':
      'a larger right side: weaker than the statement',
    'forall(v in R, D(well(v), v) == slope(v)) and forall(v in R, least < well(v)) and (well(a) < least + width) and forall(v in R, b < v, second < well(v)) and (well(p) < second + width)':
      'weaker: said of fewer v',
    'forall(v in R, D(well(v), v) == slope(v)) and forall(v in R, least < well(v)) and (well(a) < least + width) and forall(v in R, b == v, second < well(v)) and (well(p) < second + width)':
      'weaker: said of fewer v',
    'forall(v in R, D(well(v), v) == slope(v)) and forall(v in R, least < well(v)) and (well(a) < least + width) and forall(v in R, p <= v, second < well(v)) and (well(p) < second + width)':
      'weaker: said of fewer v',
    'forall(v in R, D(well(v), v) == slope(v)) and forall(v in R, least < well(v)) and (well(a) < least + width) and forall(v in R, width <= v, second < well(v)) and (well(p) < second + width)':
      'from 0 to b the values are not negative',
    'forall(v in R, D(well(v), v) == slope(v)) and forall(v in R, least < well(v)) and (well(a) < least + width) and forall(v in R, b <= a, second < well(v)) and (well(p) < second + width)':
      'no v fulfils the conditions',
    'forall(v in R, D(well(v), v) == slope(v)) and forall(v in R, least < well(v)) and (well(a) < least + width) and forall(v in R, b <= v, a < well(v)) and (well(p) < second + width)':
      'a is less than second',
    'forall(v in R, D(well(v), v) == slope(v)) and forall(v in R, least < well(v)) and (well(a) < least + width) and forall(v in R, b <= v, second < well(b)) and (well(p) < second + width)':
      'the statement at b',
    'forall(v in R, D(well(v), v) == slope(v)) and forall(v in R, least < well(v)) and (well(a) < least + width) and forall(v in R, b <= v, second < well(v)) and (well(least) < second + width)':
      'the value at -1.3055 is below -0.89',
    'forall(v in R, D(well(v), v) == slope(v)) and forall(v in R, least < well(v)) and (well(a) < least + width) and forall(v in R, b <= v, second < well(v)) and (well(p) < -second + width)':
      'a larger right side: weaker than the statement',
    'forall(v in R, D(well(v), v) == slope(v)) and forall(v in R, least < well(v)) and (well(a) < least + width) and forall(v in R, b <= v, second < well(v)) and (well(p) < second*width)':
      'a larger right side: weaker than the statement',
    'forall(v in R, D(well(v), v) == slope(v)) and forall(v in R, least < well(v)) and (well(a) < least + width) and forall(v in R, b <= v, second < well(v)) and (well(p) < b + width)':
      'a larger right side: weaker than the statement',
  },
  'gd-convex-sublinear/values fall': {
    'forall(k in nat, f(x[k + 1]) - 1/(2*L)*(sum(i in I, grad(x[k])[i]^2) + sum(i in I, grad(x[k + 1])[i]^2)) <= f(x[k]))':
      'a smaller left side: weaker than the statement',
    'forall(k in nat, f(x[k + 1 + 1]) + 1/(2*L)*(sum(i in I, grad(x[k])[i]^2) + sum(i in I, grad(x[k + 1])[i]^2)) <= f(x[k]))':
      'values fall: the one after the next step is at most that after it',
    'forall(k in nat, f(x[k + 2]) + 1/(2*L)*(sum(i in I, grad(x[k])[i]^2) + sum(i in I, grad(x[k + 1])[i]^2)) <= f(x[k]))':
      'values fall: the one after the next step is at most that after it',
    'forall(k in nat, f(x[k + 1]) + 1/(-(2*L))*(sum(i in I, grad(x[k])[i]^2) + sum(i in I, grad(x[k + 1])[i]^2)) <= f(x[k]))':
      'a smaller left side: weaker than the statement',
    'forall(k in nat, f(x[k + 1]) + 1/(3*L)*(sum(i in I, grad(x[k])[i]^2) + sum(i in I, grad(x[k + 1])[i]^2)) <= f(x[k]))':
      'a smaller left side: weaker than the statement',
    'forall(k in nat, f(x[k + 1]) + 1/(2*L)*(-sum(i in I, grad(x[k])[i]^2) + sum(i in I, grad(x[k + 1])[i]^2)) <= f(x[k]))':
      'a smaller left side: weaker than the statement',
    'forall(k in nat, f(x[k + 1]) + 1/(2*L)*(sum(i in I, grad(x[k])[i]^2) - sum(i in I, grad(x[k + 1])[i]^2)) <= f(x[k]))':
      'a smaller left side: weaker than the statement',
    'forall(k in nat, f(x[k + 1]) + 1/(2*L)*(sum(i in I, grad(x[k + 1])[i]^2) + sum(i in I, grad(x[k + 1])[i]^2)) <= f(x[k]))':
      'gradients of convex functions do not grow: a smaller left side',
    'forall(k in nat, f(x[k + 1]) + 1/(2*L)*(sum(i in I, grad(x[k])[i]^2) + sum(i in I, grad(x[k + 1 + 1])[i]^2)) <= f(x[k]))':
      'gradients of convex functions do not grow: a smaller left side',
    'forall(k in nat, f(x[k + 1]) + 1/(2*L)*(sum(i in I, grad(x[k])[i]^2) + sum(i in I, grad(x[k + 2])[i]^2)) <= f(x[k]))':
      'gradients of convex functions do not grow: a smaller left side',
  },
  'gd-convex-sublinear/distances fall': {
    'forall(k in nat, -(L/2*sum(i in I, (x[k + 1,i] - w[i])^2)) + f(x[k]) - f(w) <= L/2*sum(i in I, (x[k,i] - w[i])^2))':
      'a smaller left side: weaker than the statement',
    'forall(k in nat, L/3*sum(i in I, (x[k + 1,i] - w[i])^2) + f(x[k]) - f(w) <= L/2*sum(i in I, (x[k,i] - w[i])^2))':
      'a smaller left side: weaker than the statement',
    'forall(k in nat, L/2*sum(i in I, (x[k + 1 + 1,i] - w[i])^2) + f(x[k]) - f(w) <= L/2*sum(i in I, (x[k,i] - w[i])^2))':
      'distances fall: a smaller left side',
    'forall(k in nat, L/2*sum(i in I, (x[k + 2,i] - w[i])^2) + f(x[k]) - f(w) <= L/2*sum(i in I, (x[k,i] - w[i])^2))':
      'distances fall: a smaller left side',
    'forall(k in nat, L/2*sum(i in I, (x[k + 1,i] - w[i])^2) + f(x[k + 1]) - f(w) <= L/2*sum(i in I, (x[k,i] - w[i])^2))':
      'values fall: a smaller left side',
    'forall(k in nat, L/2*sum(i in I, (x[k + 1,i] - w[i])^2) + f(x[k]) - f(start) <= L/2*sum(i in I, (x[k,i] - w[i])^2))':
      'f(start) is at least f(w): a smaller left side',
    'forall(k in nat, L/2*sum(i in I, (x[k + 1,i] - w[i])^2) + f(x[k]) - f(w) <= L*2*sum(i in I, (x[k,i] - w[i])^2))':
      'a larger right side: weaker than the statement',
  },
  'gd-convex-sublinear/rate': {
    'forall(k in nat, f(x[k + 1]) - f(w) <= L/(4*k + 2)*sum(i in I, (start[i] - w[i])^2))':
      'values fall: a smaller left side',
    'forall(k in nat, f(x[k]) - f(start) <= L/(4*k + 2)*sum(i in I, (start[i] - w[i])^2))':
      'values fall: the left side is not positive',
    'forall(k in nat, f(x[k]) - f(w) <= L*(4*k + 2)*sum(i in I, (start[i] - w[i])^2))':
      'a larger right side: weaker than the statement',
  },
  'gd-convex-sublinear/values fall without convexity': {
    'forall(k in nat, f(x[k + 1]) + 1/(2*L)*sum(i in I, grad(x[k])[i]^2) - 1/(4*L)*sum(i in I, grad(x[k + 1])[i]^2) <= f(x[k]))':
      'a smaller left side: weaker than the statement',
    'forall(k in nat, f(x[k + 1]) - 1/(2*L)*sum(i in I, grad(x[k])[i]^2) + 1/(4*L)*sum(i in I, grad(x[k + 1])[i]^2) <= f(x[k]))':
      'a smaller left side: weaker than the statement',
    'forall(k in nat, f(x[k + 1 + 1]) + 1/(2*L)*sum(i in I, grad(x[k])[i]^2) + 1/(4*L)*sum(i in I, grad(x[k + 1])[i]^2) <= f(x[k]))':
      'values fall: a smaller left side',
    'forall(k in nat, f(x[k + 2]) + 1/(2*L)*sum(i in I, grad(x[k])[i]^2) + 1/(4*L)*sum(i in I, grad(x[k + 1])[i]^2) <= f(x[k]))':
      'values fall: a smaller left side',
    'forall(k in nat, f(x[k + 1]) + 1/(-(2*L))*sum(i in I, grad(x[k])[i]^2) + 1/(4*L)*sum(i in I, grad(x[k + 1])[i]^2) <= f(x[k]))':
      'a smaller left side: weaker than the statement',
    'forall(k in nat, f(x[k + 1]) + 1/(3*L)*sum(i in I, grad(x[k])[i]^2) + 1/(4*L)*sum(i in I, grad(x[k + 1])[i]^2) <= f(x[k]))':
      'a smaller left side: weaker than the statement',
    'forall(k in nat, f(x[k + 1]) + 1/(2*L)*sum(i in I, grad(x[k])[i]^2) + 1/(-(4*L))*sum(i in I, grad(x[k + 1])[i]^2) <= f(x[k]))':
      'a smaller left side: weaker than the statement',
    'forall(k in nat, f(x[k + 1]) + 1/(2*L)*sum(i in I, grad(x[k])[i]^2) + 1/(5*L)*sum(i in I, grad(x[k + 1])[i]^2) <= f(x[k]))':
      'a smaller left side: weaker than the statement',
  },
  'gd-convex-sublinear/smallest gradient': {
    'forall(n in nat, min(k in range(n + 1), sum(i in I, grad(x[k + 1])[i]^2)) <= 4*L*(f(start) - fmin)/(3*n + 2))':
      'the falls of n + 1 steps from the first, and of one more, add up to at least 3(n + 1)/(4 L) times the least of these squares',
    'forall(n in nat, min(k in range(n + 1), sum(i in I, grad(x[k])[i]^2)) <= 4*L*(f(start) - fmin)*(3*n + 2))':
      'a larger right side: weaker than the statement',
    'forall(n in nat, min(k in range(n + 1), sum(i in I, grad(x[k])[i]^2)) <= 5*L*(f(start) - fmin)/(3*n + 2))':
      'a larger right side: weaker than the statement',
  },
  'gd-convex-sublinear/convex and smooth, without a minimum': {
    'forall(a in R, b in R, a < b, (0 <= slope(b) - slope(a)) and (slope(b) - slope(a) <= 1/4*(b - a)))':
      'weaker: said of fewer points',
    'forall(a in R, b in R, a == b, (0 <= slope(b) - slope(a)) and (slope(b) - slope(a) <= 1/4*(b - a)))':
      'weaker: said of fewer points',
    'forall(a in R, b in R, a <= b, (0 <= -slope(b) - slope(a)) and (slope(b) - slope(a) <= 1/4*(b - a)))':
      'slopes are negative',
    'forall(a in R, b in R, a <= b, (0 <= g(b) - slope(a)) and (slope(b) - slope(a) <= 1/4*(b - a)))':
      'g is positive, and slopes are negative',
    'forall(a in R, b in R, a <= b, (0 <= slope(b) - slope(b)) and (slope(b) - slope(a) <= 1/4*(b - a)))':
      'the difference is 0',
    'forall(a in R, b in R, a <= b, (0 <= slope(b) - slope(a)) and (slope(b) + slope(a) <= 1/4*(b - a)))':
      'slopes are negative, so that the left side is',
    'forall(a in R, b in R, a <= b, (0 <= slope(b) - slope(a)) and (slope(b)*(-slope(a)) <= 1/4*(b - a)))':
      'slopes are negative, so that the left side is',
    'forall(a in R, b in R, a <= b, (0 <= slope(b) - slope(a)) and (slope(b) - g(a) <= 1/4*(b - a)))':
      'slopes are negative and g is positive, so that the left side is negative',
    'forall(a in R, b in R, a <= b, (0 <= slope(b) - slope(a)) and (slope(b) - slope(b) <= 1/4*(b - a)))':
      'the difference is 0',
    'forall(a in R, b in R, a <= b, (0 <= slope(b) - slope(a)) and (slope(b) - slope(a) <= 1/4 + (b - a)))':
      'a larger right side: weaker than the statement',
    'forall(a in R, b in R, a <= b, (0 <= slope(b) - slope(a)) and (slope(b) - slope(a) <= 1*4*(b - a)))':
      'a larger right side: weaker than the statement',
    'forall(a in R, b in R, a <= b, (0 <= slope(b) - slope(a)) and (slope(b) - slope(a) <= 2/4*(b - a)))':
      'a larger right side: weaker than the statement',
  },
  'gd-convex-sublinear/no stationary point': {
    'forall(a in R, (D(g(a), a) == slope(a)) and (slope(eta) < 0))': 'the slope is negative everywhere',
    'forall(a in R, (D(g(a), a) == slope(a)) and (slope(begin) < 0))': 'the slope is negative everywhere',
    'forall(a in R, (D(g(a), a) == slope(a)) and (slope(a) < 1))': 'weaker: the slope is negative',
  },
  'gd-convex-sublinear/iterates that run away': {
    'forall(bound in R, exists(K in nat, forall(k in nat, K < k, bound <= z[k])))':
      'said of fewer members: weaker than the statement',
    'forall(bound in R, exists(K in nat, forall(k in nat, K == k, bound <= z[k])))':
      'said of fewer members: weaker than the statement',
    'forall(bound in R, exists(K in nat, forall(k in nat, K + 1 <= k, bound <= z[k])))':
      'said of fewer members: weaker than the statement',
    'forall(bound in R, exists(K in nat, forall(k in nat, K <= k, begin <= z[k])))':
      'iterates do not go back',
    'forall(bound in R, exists(K in nat, forall(k in nat, K <= k, bound <= z[k + 1])))':
      'said of later members: weaker than the statement',
    'forall(bound in R, exists(K in nat, forall(k in nat, K <= k, bound <= z[K])))': 'the statement at K',
  },
  'gd-convex-sublinear/gradients that vanish': {
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k < k, abs(slope(z[k]) - 0) <= eps_k)))':
      'said of fewer members: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k == k, abs(slope(z[k]) - 0) <= eps_k)))':
      'said of fewer members: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k + 1 <= k, abs(slope(z[k]) - 0) <= eps_k)))':
      'said of fewer members: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k + 1, abs(slope(z[k]) - 0) <= eps_k)))':
      'the statement with a later start',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(slope(z[k]) - 0) < eps_k)))':
      'the statement for half of eps_k',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, slope(z[k]) - 0 <= eps_k)))':
      'slopes are negative: the left side is not positive',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, relu(slope(z[k]) - 0) <= eps_k)))':
      'slopes are negative: the left side is not positive',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(-slope(z[k]) - 0) <= eps_k)))':
      'the same absolute value',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(slope(z[k]) + 0) <= eps_k)))':
      'the same absolute value',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(slope(z[k])*(-0)) <= eps_k)))':
      'the left side is 0',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(g(z[k]) - 0) <= eps_k)))':
      'z tends to infinity, and so log(1 + exp(-z)) to 0',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(slope(z[k + 1]) - 0) <= eps_k)))':
      'said of later members: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(slope(z[from_k]) - 0) <= eps_k)))':
      'the statement at the start',
  },
};
