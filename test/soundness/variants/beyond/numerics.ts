/** False variants of numerics that nothing refutes. */

export const numerics: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'condition-number-perturbation-bound/norm of A': {
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, s[big] <= bound_z)':
      'false of numbers below s[big]; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]*2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'false in one dimension, where z is 1/2 and s[big]/2 is a bound; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, s[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'false where the squares of s do not sum to 1, since nothing is assumed there; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) >= bound_z), s[big] <= bound_z)':
      'false of bound_z = 0; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, max(j in I, A[i,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'false for A = [[2, 1], [1, 2]]: the root of 5 is a bound, and s[big] is 3; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j] + z[j]))) <= bound_z), s[big] <= bound_z)':
      'false for A = [[5, -4], [-4, 5]]: 4 is a bound, and s[big] is 9; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'false for A = 2 in one dimension: 1 is a bound; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, U[i,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'false for A = 2 in one dimension: 1 is a bound; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[j,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'false for A = [[0, 1], [1, 0]]: 0 is a bound; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[big,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'false for A = [[0, 1], [2, 0]], where big is the first index: 3/2 is a bound, and s[big] is 2; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,big]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'false for A = [[0, 2], [1, 0]], where big is the first index: 3/2 is a bound, and s[big] is 2; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,small]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'false for A = [[2, 0], [0, 1]], where small is the second index: 3/2 is a bound, and s[big] is 2; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*s[j]))) <= bound_z), s[big] <= bound_z)':
      'false for A = 1/2 in one dimension: 1/4 is a bound; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[big]))) <= bound_z), s[big] <= bound_z)':
      'false for A = [[5, -4], [-4, 5]]: 3/2 is a bound, and s[big] is 9; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[small]))) <= bound_z), s[big] <= bound_z)':
      'false for A = [[5, -4], [-4, 5]]: 3/2 is a bound, and s[big] is 9; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= kappa), s[big] <= bound_z)':
      'false for A = 1 in one dimension, where kappa is 1 and bound_z may be 0; an instance knows one z, and cannot tell that something holds for all',
  },
  'condition-number-perturbation-bound/norm of the inverse': {
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, 1/s[small] <= bound_z)':
      'false of numbers below 1/s[small]; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]*2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'false in one dimension, where z is 1/2 and half of 1/s[small] is a bound; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, s[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'false where the squares of s do not sum to 1, since nothing is assumed there; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) >= bound_z), 1/s[small] <= bound_z)':
      'false of bound_z = 0; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, max(j in I, B[i,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'false for B = [[2, 1], [1, 2]]: the root of 5 is a bound, and 1/s[small] is 3; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j] + z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'false for B = [[5, -4], [-4, 5]]: 4 is a bound, and 1/s[small] is 9; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, U[i,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'false for A = 1/2 in one dimension: 1 is a bound, and 1/s[small] is 2; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, V[i,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'false for A = 1/2 in one dimension: 1 is a bound, and 1/s[small] is 2; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[j,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'false for B = [[0, 1], [1, 0]]: 0 is a bound; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[big,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'false for A = [[2, 0], [0, 1]], where big is the first index: 3/4 is a bound, and 1/s[small] is 1; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,big]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'false for A = [[2, 0], [0, 1]], where big is the first index: 3/4 is a bound, and 1/s[small] is 1; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,small]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'false for A = [[0, 1], [2, 0]], where small is the second index: 3/4 is a bound, and 1/s[small] is 1; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*s[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'false for A = 1/2 in one dimension: 1 is a bound, and 1/s[small] is 2; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[big]))) <= bound_z), 1/s[small] <= bound_z)':
      'false for B = [[5, -4], [-4, 5]]: 3/2 is a bound, and 1/s[small] is 9; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[small]))) <= bound_z), 1/s[small] <= bound_z)':
      'false for B = [[5, -4], [-4, 5]]: 3/2 is a bound, and 1/s[small] is 9; an instance knows one z, and cannot tell that something holds for all',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= kappa), 1/s[small] <= bound_z)':
      'false for A = 1 in one dimension, where kappa is 1 and bound_z may be 0; an instance knows one z, and cannot tell that something holds for all',
  },
  'summation-error-kahan/Kahan, corrected sum': {
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= (1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1 + sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'false from 40 steps on, for large numbers and roundings of alternating signs, where the error is more than the sum of the absolute values: too many steps to be decided without rounding in seconds',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n + sum(i in range(n + 1), abs(x[i]))))':
      'false from 200 steps on, for large numbers and roundings of alternating signs, where the compensation is more than the sum of the absolute values: too many steps to be decided without rounding in seconds',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*((1 + 8*u^2)*n)*sum(i in range(n + 1), abs(x[i]))))':
      'false from 500 steps on, for roundings of alternating signs, since the compensation grows exponentially: too many steps to be decided without rounding in seconds',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^3)^n*sum(i in range(n + 1), abs(x[i]))))':
      'false from 61 steps on, for roundings of alternating signs, since the compensation grows by more than 4*u^2 with each: too many steps to be decided without rounding in seconds',
  },
  'summation-error-kahan/Kahan': {
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= (1 + u)*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1 + sum(i in range(n + 1), abs(x[i])))':
      'false from 40 steps on, for large numbers and roundings of alternating signs, where the error is more than the sum of the absolute values: too many steps to be decided without rounding in seconds',
  },
};
