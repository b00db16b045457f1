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
  'adam-nonconvergence/returns': {
    'forall(k in nat, x[3*k] < 1)':
      'false: x[0] is 1; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
    'forall(k in nat, x[3*k] > 1)':
      'false: x[0] is 1; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
    'forall(k in nat, x[3*k] != 1)':
      'false: x[0] is 1; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
    'forall(k in nat, v[3*k] == 1)':
      'false: v[0] is 0; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
    'forall(k in nat, g[3*k] == 1)':
      'false: g[0] is C; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
    'forall(k in nat, x[3 + k] == 1)':
      'false: x[4] is one step below x[3] = 1; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
    'forall(k in nat, x[4*k] == 1)':
      'false: x[4] is one step below x[3] = 1; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 2)':
      'false: x[0] is 1; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
  },
  'adam-nonconvergence/positive': {
    'forall(t in nat, 0 == x[t])':
      'false: x[0] is 1; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
    'forall(t in nat, 0 > x[t])':
      'false: x[0] is 1; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
    'forall(t in nat, 1 < x[t])':
      'false: x[0] is 1; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
    'forall(t in nat, 0 < v[t])':
      'false: v[0] is 0; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
    'forall(t in nat, 0 < g[t])':
      'false: g[1] is -1; but that x follows Adam is an equation of irrational roots from the second step on, which enclosures do not decide',
  },
  'adam-nonconvergence/cycle': {
    'forall(k in nat, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for a start at 1/2, from which a step goes down; but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] < 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for a start at 1/2, from which a step goes down; but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] != 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for a start at 1/2, from which a step goes down; but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3 + k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 0 and a start just below 1, from which x comes back to 1 in three rounds; but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[-(3*k)] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'without meaning for k > 0, since x has no member before x[0]; for k = 0 the statement',
    'forall(k in nat, x[4*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 3 and a start from which x[12] is the first member that is 1; but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*(k + 1)] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 0 and a start just below 1, from which x comes back to 1 in three rounds; but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) < x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 0, where both are equal; but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) == x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 1, where the second moment is above (1 - b)*C^2 and the step shorter; but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) >= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 1, where the second moment is above (1 - b)*C^2 and the step shorter; but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 + eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 0, where x[1] is 1 - eta/sqrt(1 - b); but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (2 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 0, where x[1] is 1 - eta/sqrt(1 - b); but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - eta*(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 0, where x[1] is 1 - eta/sqrt(1 - b); but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - b/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 0 and eta above b, where x[1] is 1 - eta/sqrt(1 - b); but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1) + sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 0, where x[1] is 1 - eta/sqrt(1 - b); but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(-(sqrt(3*k + 1)*sqrt(1 - b))) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 0, where x[1] is 1 - eta/sqrt(1 - b); but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - eta/((3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 1, where x[4] is near 1 - eta/(2*sqrt(1 - b)); but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(abs(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 1, where x[4] is near 1 - eta/(2*sqrt(1 - b)); but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3 + k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 0, where x[1] is 1 - eta/sqrt(1 - b); but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 2)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 0, where x[1] is 1 - eta/sqrt(1 - b); but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(4*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 1, where x[4] is near 1 - eta/(2*sqrt(1 - b)); but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
    'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*(k + 1) + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))':
      'false for k = 0, where x[1] is 1 - eta/sqrt(1 - b); but that x follows Adam is an equation of irrational roots, which enclosures do not decide',
  },
};
