/** False variants of optimization that nothing refutes. */

export const optimization: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'adam-bias-correction/steps of the usual constants': {
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) < sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) > sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    '((1 - (9/10)^1)/sqrt(1 - (999/1000)^1) != sqrt(10)) and (65685/10000 < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^11)/sqrt(1 - (999/1000)^11) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12)) and ((1 - (9/10)^13)/sqrt(1 - (999/1000)^13) < (1 - (9/10)^12)/sqrt(1 - (999/1000)^12))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
  },
  'nesterov-acceleration/weights': {
    'forall(k in nat, (t[k + 1]^2 - t[k + 1] < t[k]^2) and ((k + 2)/2 <= t[k]))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    'forall(k in nat, (t[k + 1]^2 - t[k + 1] > t[k]^2) and ((k + 2)/2 <= t[k]))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    'forall(k in nat, (t[k + 1]^2 - t[k + 1] != t[k]^2) and ((k + 2)/2 <= t[k]))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
  },
  'nesterov-acceleration/rate with the weights': {
    'forall(k in nat, t[k]^2*(f(y[k + 1]) - f(w)) <= L/2*sum(i in I, (start[i] - w[i])^2))':
      'true where w is a minimiser; for other w neither a proof nor a counterexample is known here, and none was found by a search over functions of one variable with up to 25 steps',
  },
  'nesterov-acceleration/rate': {
    'forall(k in nat, 0 < k, f(y[k]) - f(w) <= 2*L*sum(i in I, (start[i] - w[i])^2)/(k + 1)^2)':
      'true where w is a minimiser; for other w neither a proof nor a counterexample is known here, and none was found by a search over functions of one variable with up to 25 steps',
  },
  'nesterov-acceleration/values need not decrease': {
    'forall(u in R[I], v in R[I], sum(i in I, (slope(u)[i] - slope(v)[i])^2) <= sum(i in I, (u[i] - v[i])^2)) and forall(u in R[I], v in R[I], q(u) + sum(i in I, slope(u)[i]*(v[i] - u[i])) <= q(v)) and forall(u in R[I], i in I, D(q(array(c in I, u[c] + h*delta(c, i))), h = 0) == slope(u)[i]) and exists(k in nat, q(m[k + 1,0]) < q(m[k + 1,0]))':
      'false: both sides are the same, and enclosures of two irrational numbers that are the same do not come apart',
    'forall(u in R[I], v in R[I], sum(i in I, (slope(u)[i] - slope(v)[i])^2) <= sum(i in I, (u[i] - v[i])^2)) and forall(u in R[I], v in R[I], q(u) + sum(i in I, slope(u)[i]*(v[i] - u[i])) <= q(v)) and forall(u in R[I], i in I, D(q(array(c in I, u[c] + h*delta(c, i))), h = 0) == slope(u)[i]) and exists(k in nat, q(m[k,0]) < q(m[k*1,0]))':
      'false: both sides are the same, and enclosures of two irrational numbers that are the same do not come apart',
  },
  'newton-quadratic-convergence/log cosh': {
    'next == -t - (exp(2*t) - exp((-2)*t))/4':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
    'next == t + (exp(2*t) - exp((-2)*t))/4':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
    'next == t*(-((exp(2*t) - exp((-2)*t))/4))':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
    'next == next - (exp(2*t) - exp((-2)*t))/4':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
    'next == t - (exp(2*t) - exp((-2)*t))*4':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
    'next == t - (exp(-(2*t)) - exp((-2)*t))/4':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
    'next == t - (exp(3*t) - exp((-2)*t))/4':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
    'next == t - (exp(2*next) - exp((-2)*t))/4':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
    'next == t - (exp(2*t) - exp(-((-2)*t)))/4':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
    'next == t - (exp(2*t) - exp(2*t))/4':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
    'next == t - (exp(2*t) - exp((-3)*t))/4':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
    'next == t - (exp(2*t) - exp((-2)*next))/4':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
    'next == t - (exp(2*t) - exp((-2)*t))/5':
      'true for t = 0, false for others; but there the Newton step is an equation of exponentials, which enclosures do not decide',
  },
  'adam-nonconvergence/gradient descent': {
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(y[t]*(-u))) <= (2/eta + eta*C^2)*sqrt(n + 1))':
      'false for n = 99, u = 1, C = 64, eta = 1/44, where the regret against 0 is linear below 0; but sequences are given up to member 64 only, and a search found nothing there',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(y[t] - u)) <= 2/eta*(eta*C^2)*sqrt(n + 1))':
      'false for n = 99, u = -1, C = 201/100, eta = 8; but sequences are given up to member 64 only, and a search found nothing there',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(y[t] - u)) <= (2/eta + (eta + C^2))*sqrt(n + 1))':
      'false for n = 159, u = -1, C = 4, eta = 9; but sequences are given up to member 64 only, and a search found nothing there',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(y[t] - u)) <= (2/eta + C*C^2)*sqrt(n + 1))':
      'false for n = 99, u = -1, C = 201/100, eta = 8; but sequences are given up to member 64 only, and a search found nothing there',
  },
  'adam-nonconvergence/AMSGrad': {
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(z[t]*(-u))) <= (2*C/eta + eta*C/sqrt(1 - b))*sqrt(n + 1))':
      'false for n = 159, u = 1, C = 64, eta = 3/2, where the regret against 0 is linear below 0; but sequences are given up to member 64 only, and a search found nothing there',
    'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(z[t] - u)) <= 2*C/eta*(eta*C/sqrt(1 - b))*sqrt(n + 1))':
      'false for n = 159, u = -1, C = 201/100, eta = 16; but sequences are given up to member 64 only, and a search found nothing there',
  },
  'convex-local-minimum-global/flow from beyond b': {
    'forall(v in R, D(well(v), v) == 4*v^3 - 4*(a^2 + a*b + b^2)*v + 4*a*b*(a + b)) and forall(t in nonnegative, (x(t) - p)*2 <= exp((-8)*(min(x(0), p) - b)^2*t)*(x(0) - p)^2)':
      'false where the flow starts beyond p; but such a solution has no continuation to all times before 0, so nothing that is differentiable everywhere stands for it',
    'forall(v in R, D(well(v), v) == 4*v^3 - 4*(a^2 + a*b + b^2)*v + 4*a*b*(a + b)) and forall(t in nonnegative, (x(t) - p)^3 <= exp((-8)*(min(x(0), p) - b)^2*t)*(x(0) - p)^2)':
      'false where the flow starts beyond p; but such a solution has no continuation to all times before 0, so nothing that is differentiable everywhere stands for it',
    'forall(v in R, D(well(v), v) == 4*v^3 - 4*(a^2 + a*b + b^2)*v + 4*a*b*(a + b)) and forall(t in nonnegative, (x(t) - p)^2 <= exp((-8)*(min(x(0), t) - b)^2*t)*(x(0) - p)^2)':
      'for b = 0 it is the statement, or weaker; for others it is false, but of their solutions that which rests in p alone has a closed form',
    'forall(v in R, D(well(v), v) == 4*v^3 - 4*(a^2 + a*b + b^2)*v + 4*a*b*(a + b)) and forall(t in nonnegative, (x(t) - p)^2 <= exp((-8)*(min(x(0), p) - b)^2*t)*(well(0) - p)^2)':
      'false where the flow starts beyond p; but such a solution has no continuation to all times before 0, so nothing that is differentiable everywhere stands for it',
    'forall(v in R, D(well(v), v) == 4*v^3 - 4*(a^2 + a*b + b^2)*v + 4*a*b*(a + b)) and forall(t in nonnegative, (x(t) - p)^2 <= exp((-9)*(min(x(0), p) - b)^2*t)*(x(0) - p)^2)':
      'false where b is near a: near p the square of the distance falls at the rate 8 (p - a)(p - b); but solutions have a closed form only where b is halfway between a and p',
    'forall(v in R, D(well(v), v) == 4*v^3 - 4*(a^2 + a*b + b^2)*v + 4*a*b*(a + b)) and forall(t in nonnegative, (x(t) - p)^2 <= exp((-8)*(-min(x(0), p) - b)^2*t)*(x(0) - p)^2)':
      'for b = 0 it is the statement, or weaker; for others it is false, but of their solutions that which rests in p alone has a closed form',
    'forall(v in R, D(well(v), v) == 4*v^3 - 4*(a^2 + a*b + b^2)*v + 4*a*b*(a + b)) and forall(t in nonnegative, (x(t) - p)^2 <= exp((-8)*(min(x(0), p) + b)^2*t)*(x(0) - p)^2)':
      'for b = 0 it is the statement, or weaker; for others it is false, but of their solutions that which rests in p alone has a closed form',
    'forall(v in R, D(well(v), v) == 4*v^3 - 4*(a^2 + a*b + b^2)*v + 4*a*b*(a + b)) and forall(t in nonnegative, (x(t) - p)^2 <= exp((-8)*(min(x(0), p)*(-b))^2*t)*(x(0) - p)^2)':
      'for b = 0 it is the statement, or weaker; for others it is false, but of their solutions that which rests in p alone has a closed form',
    'forall(v in R, D(well(v), v) == 4*v^3 - 4*(a^2 + a*b + b^2)*v + 4*a*b*(a + b)) and forall(t in nonnegative, (x(t) - p)^2 <= exp((-8)*(min(well(0), p) - b)^2*t)*(x(0) - p)^2)':
      'for b = 0 it is the statement, or weaker; for others it is false, but of their solutions that which rests in p alone has a closed form',
    'forall(v in R, D(well(v), v) == 4*v^3 - 4*(a^2 + a*b + b^2)*v + 4*a*b*(a + b)) and forall(t in nonnegative, (x(t) - p)^2 <= exp((-8)*(min(x(0), p) - b)^2*b)*(x(0) - p)^2)':
      'for b = 0 it is the statement, or weaker; for others it is false, but of their solutions that which rests in p alone has a closed form',
    'forall(v in R, D(well(v), v) == 4*v^3 - 4*(a^2 + a*b + b^2)*v + 4*a*b*(a + b)) and forall(t in nonnegative, (x(t) - p)^2 <= exp((-8)*(min(x(0), p) - b)^2*t)*(-x(0) - p)^2)':
      'for b = 0 it is the statement, or weaker; for others it is false, but of their solutions that which rests in p alone has a closed form',
    'forall(v in R, D(well(v), v) == 4*v^3 - 4*(a^2 + a*b + b^2)*v + 4*a*b*(a + b)) and forall(t in nonnegative, (x(t) - p)^2 <= exp((-8)*(min(x(0), p) - b)^2*t)*(x(0) + p)^2)':
      'for b = 0 it is the statement, or weaker; for others it is false, but of their solutions that which rests in p alone has a closed form',
    'forall(v in R, D(well(v), v) == 4*v^3 - 4*(a^2 + a*b + b^2)*v + 4*a*b*(a + b)) and forall(t in nonnegative, (x(t) - p)^2 <= exp((-8)*(min(x(0), p) - b)^2*t)*(x(0) - a)^2)':
      'false at the start where x(0) is nearer to a, which it is beyond b only where b is not halfway between a and p; then no solution has a closed form, but that which rests in p',
  },
};
