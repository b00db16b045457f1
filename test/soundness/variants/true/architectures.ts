const lessOnTheLeft = 'weaker: of sums of squares, on the left side, one is smaller, left out or subtracted';
const noRealPart = 'Uim does not depend on its first argument: it is the second one at 0, and 0 further on';
const noImaginaryPart = 'Uim is 0 after any filter, whatever the signal';
const noImaginaryFilter = 'what is changed only meets the imaginary part of the filter, which is 0';

export const architectures: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'zero-padding-shift-equivariance/zero padding commutes with the cyclic shift': {
    'forall(u in R[nat], i in nat, i + 1 < N + 1, A(S(u))[i] == S(A(u))[i])': 'weaker: fewer i',
    'forall(u in R[nat], i in nat, i + 1 == N + 1, A(S(u))[i] == S(A(u))[i])': 'weaker: fewer i',
    'forall(u in R[nat], i in nat, i + 1 + 1 <= N + 1, A(S(u))[i] == S(A(u))[i])': 'weaker: fewer i',
    'forall(u in R[nat], i in nat, i + 2 <= N + 1, A(S(u))[i] == S(A(u))[i])': 'weaker: fewer i',
    'forall(u in R[nat], i in nat, i + 1 <= -N + 1, A(S(u))[i] == S(A(u))[i])': 'weaker: fewer i',
    'forall(u in R[nat], i in nat, i + 1 <= N - 1, A(S(u))[i] == S(A(u))[i])': 'weaker: fewer i',
    'forall(u in R[nat], i in nat, i + 1 <= N*1, A(S(u))[i] == S(A(u))[i])': 'weaker: fewer i',
  },
  'zero-padding-shift-equivariance/zero padding commutes only if taps agree': {
    'forall(j in nat, j + 1 < N, T[N,j] == T[0,j + 1])': 'weaker: fewer j',
    'forall(j in nat, j + 1 == N, T[N,j] == T[0,j + 1])': 'weaker: fewer j',
    'forall(j in nat, j + 1 + 1 <= N, T[N,j] == T[0,j + 1])': 'weaker: fewer j',
    'forall(j in nat, N + 1 <= N, T[N,j] == T[0,j + 1])': 'weaker: fewer j',
    'forall(j in nat, j + 2 <= N, T[N,j] == T[0,j + 1])': 'weaker: fewer j',
    'forall(j in nat, j + 1 <= j, T[N,j] == T[0,j + 1])': 'weaker: fewer j',
  },
  'zero-padding-shift-equivariance/zero padding of a short kernel commutes only if it has one tap': {
    'forall(m in nat, 0 < m, (T[m,0] == 0) and (T[0,m] == 0))':
      'beyond N, and so beyond r, there are no taps by assumption',
    'forall(m in nat, 0 < m, m >= N, (T[m,0] == 0) and (T[0,m] == 0))':
      'beyond N, and so beyond r, there are no taps by assumption',
    'forall(m in nat, 0 < m, N <= N, (T[m,0] == 0) and (T[0,m] == 0))':
      'beyond N, and so beyond r, there are no taps by assumption',
    'forall(m in nat, 0 < m, r <= N, (T[m,0] == 0) and (T[0,m] == 0))':
      'beyond N, and so beyond r, there are no taps by assumption',
    'forall(m in nat, 0 < m, m <= N + 1, (T[m,0] == 0) and (T[0,m] == 0))':
      'beyond N, and so beyond r, there are no taps by assumption',
    'forall(m in nat, 0 < m, m <= m, (T[m,0] == 0) and (T[0,m] == 0))':
      'beyond N, and so beyond r, there are no taps by assumption',
    'forall(m in nat, 0 > m, m <= N, (T[m,0] == 0) and (T[0,m] == 0))': 'weaker: fewer m',
    'forall(m in nat, 1 < m, m <= N, (T[m,0] == 0) and (T[0,m] == 0))': 'weaker: fewer m',
    'forall(m in nat, 0 < m, m < N, (T[m,0] == 0) and (T[0,m] == 0))': 'weaker: fewer m',
    'forall(m in nat, 0 < m, m == N, (T[m,0] == 0) and (T[0,m] == 0))': 'weaker: fewer m',
    'forall(m in nat, 0 < m, m + 1 <= N, (T[m,0] == 0) and (T[0,m] == 0))': 'weaker: fewer m',
    'forall(m in nat, 0 < m, m <= r, (T[m,0] == 0) and (T[0,m] == 0))': 'weaker: fewer m',
    'forall(m in nat, 0 < m, m <= N, (T[m + 1,0] == 0) and (T[0,m] == 0))':
      'beyond N, and so beyond r, there are no taps by assumption',
    'forall(m in nat, 0 < m, m <= N, (T[m,0] == 0) and (T[0,m + 1] == 0))':
      'beyond N, and so beyond r, there are no taps by assumption',
    'forall(m in nat, 0 < m, m <= N, (T[N,0] == 0) and (T[0,m] == 0))': 'weaker: N is one of the m',
    'forall(m in nat, 0 < m, m <= N, (T[m,0] == 0) and (T[0,N] == 0))': 'weaker: N is one of the m',
  },
  'softmax-jacobian-half-lipschitz/jacobian': {
    'D(softmax(array(i1 in A, z[i1] + delta(i1, b)*(t - z[i1])))[a], t = z[b]) == softmax(z)[a]*delta(a, b) - softmax(z)[a]*softmax(z)[b]':
      'the delta vanishes unless i1 = b',
    'D(softmax(array(i1 in A, z[i1] + delta(i1, b)*(t - z[b])))[a], t = z[b]) == softmax(z)[b]*delta(a, b) - softmax(z)[a]*softmax(z)[b]':
      'the delta vanishes unless a = b',
  },
  'softmax-jacobian-half-lipschitz/constants are annihilated': {
    'sum(b in A, p[b]*delta(a, b) - p[a]*p[b]) == 0': 'the delta vanishes unless a = b',
  },
  'softmax-jacobian-half-lipschitz/variance': {
    '(sum(a in A, sum(b in A, v[a]*(p[b]*delta(a, b) - p[a]*p[b])*v[b])) == sum(a in A, p[a]*(v[a] - sum(b in A, p[b]*v[b]))^2)) and ((sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == 1/2*sum(a in A, sum(b in A, p[a]*p[b]*(v[a] - v[b])^2))) and (0 <= sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b]))))':
      'the delta vanishes unless a = b',
    '(sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == sum(a in A, p[a]*(v[a] - sum(b in A, p[b]*v[b]))^2)) and ((sum(a in A, sum(b in A, v[a]*(p[b]*delta(a, b) - p[a]*p[b])*v[b])) == 1/2*sum(a in A, sum(b in A, p[a]*p[b]*(v[a] - v[b])^2))) and (0 <= sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b]))))':
      'the delta vanishes unless a = b',
    '(sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == sum(a in A, p[a]*(v[a] - sum(b in A, p[b]*v[b]))^2)) and ((sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == 1/2*sum(a in A, sum(b in A, p[a]*p[b]*(v[a] - v[b])^2))) and (0 <= sum(a in A, sum(b in A, v[a]*(p[b]*delta(a, b) - p[a]*p[b])*v[b]))))':
      'the delta vanishes unless a = b',
    '(sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == sum(a in A, p[a]*(v[a] - sum(b in A, p[b]*v[b]))^2)) and ((sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == 1/2*sum(a in A, sum(b in A, p[a]*p[b]*(v[a] - v[b])^2))) and (0 <= max(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b]))))':
      'of numbers whose sum is not negative the largest is not',
    '(sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == sum(a in A, p[a]*(v[a] - sum(b in A, p[b]*v[b]))^2)) and ((sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == 1/2*sum(a in A, sum(b in A, p[a]*p[b]*(v[a] - v[b])^2))) and (0 <= sum(a in A, max(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b]))))':
      'the largest is at least the term of b = a, which is not negative',
    '(sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == sum(a in A, p[a]*(v[a] - sum(b in A, p[b]*v[b]))^2)) and ((sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == 1/2*sum(a in A, sum(b in A, p[a]*p[b]*(v[a] - v[b])^2))) and (0 <= sum(a in A, sum(b in A, (v[a] + (p[a]*delta(a, b) - p[a]*p[b]))*v[b]))))':
      'J annihilates constants: the sum is that of v, squared',
    '(sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == sum(a in A, p[a]*(v[a] - sum(b in A, p[b]*v[b]))^2)) and ((sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == 1/2*sum(a in A, sum(b in A, p[a]*p[b]*(v[a] - v[b])^2))) and (0 <= sum(a in A, sum(b in A, v[b]*(p[a]*delta(a, b) - p[a]*p[b])*v[b]))))':
      'J annihilates constants: the sum is 0',
    '(sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == sum(a in A, p[a]*(v[a] - sum(b in A, p[b]*v[b]))^2)) and ((sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == 1/2*sum(a in A, sum(b in A, p[a]*p[b]*(v[a] - v[b])^2))) and (0 <= sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[a]))))':
      'J annihilates constants: the sum is 0',
    '(sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == sum(a in A, p[a]*(v[a] - sum(b in A, p[b]*v[b]))^2)) and ((sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == 1/2*sum(a in A, sum(b in A, p[a]*p[b]*(v[a] - v[b])^2))) and (0 <= sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) + p[a]*p[b])*v[b]))))':
      'two terms that are not negative',
    '(sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == sum(a in A, p[a]*(v[a] - sum(b in A, p[b]*v[b]))^2)) and ((sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) == 1/2*sum(a in A, sum(b in A, p[a]*p[b]*(v[a] - v[b])^2))) and (0 <= sum(a in A, sum(b in A, v[a]*(p[a]*delta(a, b) - (-(p[a]*p[b])))*v[b]))))':
      'two terms that are not negative',
  },
  'softmax-jacobian-half-lipschitz/bilinear bound': {
    'sum(a in A, sum(b in A, u[a]*(p[b]*delta(a, b) - p[a]*p[b])*v[b])) <= m*(c/2*sum(a in A, u[a]^2) + 1/(2*c)*sum(a in A, v[a]^2))':
      'the delta vanishes unless a = b',
    'max(a in A, sum(b in A, u[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) <= m*(c/2*sum(a in A, u[a]^2) + 1/(2*c)*sum(a in A, v[a]^2))':
      'the statement for u with one entry kept',
    'sum(a in A, max(b in A, u[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) <= m*(c/2*sum(a in A, u[a]^2) + 1/(2*c)*sum(a in A, v[a]^2))':
      'a matrix with one entry of J kept in each row is no larger than a column of J, and that of b at most sqrt(2)*p[b]*(1 - p[b])',
    'sum(a in A, sum(b in A, -(u[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b]))) <= m*(c/2*sum(a in A, u[a]^2) + 1/(2*c)*sum(a in A, v[a]^2))':
      'the statement for -u',
    'sum(a in A, sum(b in A, (-(u[a]*(p[a]*delta(a, b) - p[a]*p[b])))*v[b])) <= m*(c/2*sum(a in A, u[a]^2) + 1/(2*c)*sum(a in A, v[a]^2))':
      'the statement for -u',
    'sum(a in A, sum(b in A, u[b]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) <= m*(c/2*sum(a in A, u[a]^2) + 1/(2*c)*sum(a in A, v[a]^2))':
      'J annihilates constants: the left side is 0',
    'sum(a in A, sum(b in A, u[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[a])) <= m*(c/2*sum(a in A, u[a]^2) + 1/(2*c)*sum(a in A, v[a]^2))':
      'J annihilates constants: the left side is 0',
    'sum(a in A, sum(b in A, u[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) <= m + (c/2*sum(a in A, u[a]^2) + 1/(2*c)*sum(a in A, v[a]^2))':
      'the form is at most half of what is in parentheses, and m is not negative',
    'sum(a in A, sum(b in A, u[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) <= m*(c*2*sum(a in A, u[a]^2) + 1/(2*c)*sum(a in A, v[a]^2))':
      'weaker: a larger right side',
    'sum(a in A, sum(b in A, u[a]*(p[a]*delta(a, b) - p[a]*p[b])*v[b])) <= m*(c/2*sum(a in A, u[a]^2) + 2/(2*c)*sum(a in A, v[a]^2))':
      'weaker: a larger right side',
  },
  'softmax-jacobian-half-lipschitz/spectral norm': {
    'sqrt(sum(a in A, sum(b in A, (p[b]*delta(a, b) - p[a]*p[b])*v[b])^2)) <= m*sqrt(sum(a in A, v[a]^2))':
      'the delta vanishes unless a = b',
    'sqrt(sum(a in A, max(b in A, (p[a]*delta(a, b) - p[a]*p[b])*v[b])^2)) <= m*sqrt(sum(a in A, v[a]^2))':
      'a matrix with one entry of J kept in each row is no larger than a column of J, and that of b at most sqrt(2)*p[b]*(1 - p[b])',
    'sqrt(sum(a in A, sum(b in A, (p[a]*delta(a, b) - p[a]*p[b])*v[a])^2)) <= m*sqrt(sum(a in A, v[a]^2))':
      'J annihilates constants: the left side is 0',
    'sqrt(max(a in A, sum(b in A, (p[a]*delta(a, b) - p[a]*p[b])*v[b])^2)) <= m*sqrt(sum(a in A, v[a]^2))':
      'the largest of the squares is at most their sum',
    'sqrt(sum(a in A, sum(b in A, (p[a]*delta(a, b) - p[a]*p[b])*v[b])*2)) <= m*sqrt(sum(a in A, v[a]^2))':
      'the entries of J*v add up to 0',
    'sqrt(sum(a in A, sum(b in A, -((p[a]*delta(a, b) - p[a]*p[b])*v[b]))^2)) <= m*sqrt(sum(a in A, v[a]^2))':
      'the sign disappears in the square',
    'sqrt(sum(a in A, sum(b in A, (p[a]*delta(a, b) - p[a]*p[b])*image[b])^2)) <= m*sqrt(sum(a in A, v[a]^2))':
      'J is applied twice, and m is at most 1',
    'sqrt(sum(a in A, sum(b in A, (p[a]*delta(a, b) - p[a]*p[b])*v[b])^2)) <= m + sqrt(sum(a in A, v[a]^2))':
      'weaker: m is at most 1',
  },
  'softmax-jacobian-half-lipschitz/sharp': {
    'forall(a in A, sum(b in A, (p[b]*delta(a, b) - p[a]*p[b])*(delta(b, k) - delta(b, l))) == 1/2*(delta(a, k) - delta(a, l)))':
      'the delta vanishes unless a = b',
    'forall(a in A, sum(b in A, (p[a]*delta(a, b) + p[a]*p[b])*(delta(b, k) - delta(b, l))) == 1/2*(delta(a, k) - delta(a, l)))':
      'for p[k] = p[l] what is subtracted or added vanishes against delta(b, k) - delta(b, l)',
    'forall(a in A, sum(b in A, (p[a]*delta(a, b) - (p[a] + p[b]))*(delta(b, k) - delta(b, l))) == 1/2*(delta(a, k) - delta(a, l)))':
      'for p[k] = p[l] what is subtracted or added vanishes against delta(b, k) - delta(b, l)',
    'forall(a in A, sum(b in A, (p[a]*delta(a, b) - (-(p[a]*p[b])))*(delta(b, k) - delta(b, l))) == 1/2*(delta(a, k) - delta(a, l)))':
      'for p[k] = p[l] what is subtracted or added vanishes against delta(b, k) - delta(b, l)',
    'forall(a in A, sum(b in A, (p[a]*delta(a, b) - p[b]*p[b])*(delta(b, k) - delta(b, l))) == 1/2*(delta(a, k) - delta(a, l)))':
      'for p[k] = p[l] what is subtracted or added vanishes against delta(b, k) - delta(b, l)',
    'forall(a in A, sum(b in A, (p[a]*delta(a, b) - p[k]*p[b])*(delta(b, k) - delta(b, l))) == 1/2*(delta(a, k) - delta(a, l)))':
      'for p[k] = p[l] what is subtracted or added vanishes against delta(b, k) - delta(b, l)',
    'forall(a in A, sum(b in A, (p[a]*delta(a, b) - p[a]*p[k])*(delta(b, k) - delta(b, l))) == 1/2*(delta(a, k) - delta(a, l)))':
      'for p[k] = p[l] what is subtracted or added vanishes against delta(b, k) - delta(b, l)',
    'forall(a in A, sum(b in A, (p[a]*delta(a, b) - p[a]*p[l])*(delta(b, k) - delta(b, l))) == 1/2*(delta(a, k) - delta(a, l)))':
      'for p[k] = p[l] what is subtracted or added vanishes against delta(b, k) - delta(b, l)',
    'forall(a in A, sum(b in A, (p[k]*delta(a, b) - p[a]*p[b])*(delta(b, k) - delta(b, l))) == 1/2*(delta(a, k) - delta(a, l)))':
      'p[k] is 1/2',
  },
  'softmax-jacobian-half-lipschitz/shift-invariance': {
    'softmax(array(d in A, z[d] - c))[a] == softmax(z)[a]': 'the statement for -c',
  },
  'softmax-jacobian-half-lipschitz/Lipschitz in the Euclidean norm': {
    'sqrt(max(a in A, (softmax(x)[a] - softmax(y)[a])^2)) <= 1/2*sqrt(sum(a in A, (x[a] - y[a])^2))':
      'the largest of the squares is at most their sum',
    'sum(a in A, (softmax(x)[a] - softmax(y)[a])^2) <= 1/2*sqrt(sum(a in A, (x[a] - y[a])^2))':
      'the log-odds of a set of classes change by R at most, the largest difference of entries of x - y; so the left side is at most 2*tanh(R/4)^2, which is at most R/sqrt(8)',
    'abs(sum(a in A, (softmax(x)[a] - softmax(y)[a])^2)) <= 1/2*sqrt(sum(a in A, (x[a] - y[a])^2))':
      'the log-odds of a set of classes change by R at most, the largest difference of entries of x - y; so the left side is at most 2*tanh(R/4)^2, which is at most R/sqrt(8)',
    'sqrt(sum(a in A, (softmax(x)[a] - softmax(y)[a])*2)) <= 1/2*sqrt(sum(a in A, (x[a] - y[a])^2))':
      'probabilities add up to 1: the left side is 0',
    'sqrt(sum(a in A, (softmax(y)[a] - softmax(y)[a])^2)) <= 1/2*sqrt(sum(a in A, (x[a] - y[a])^2))':
      'the left side is 0',
    'sqrt(sum(a in A, (softmax(x)[a] - softmax(x)[a])^2)) <= 1/2*sqrt(sum(a in A, (x[a] - y[a])^2))':
      'the left side is 0',
    'sqrt(sum(a in A, (softmax(x)[a] - softmax(y)[a])^2)) <= 1/2 + sqrt(sum(a in A, (x[a] - y[a])^2))':
      'weaker: a larger right side',
    'sqrt(sum(a in A, (softmax(x)[a] - softmax(y)[a])^2)) <= 1*2*sqrt(sum(a in A, (x[a] - y[a])^2))':
      'weaker: a larger right side',
    'sqrt(sum(a in A, (softmax(x)[a] - softmax(y)[a])^2)) <= 2/2*sqrt(sum(a in A, (x[a] - y[a])^2))':
      'weaker: a larger right side',
  },
  'softmax-jacobian-half-lipschitz/half': {
    'min(d in A, 2*p[d]*(1 - p[d])) <= 1/2': 'weaker: the minimum is at most the maximum',
    'max(d in A, -(2*p[d]*(1 - p[d]))) <= 1/2': 'the left side is not positive',
    'max(d in A, (-(2*p[d]))*(1 - p[d])) <= 1/2': 'the left side is not positive',
    'max(d in A, 2*p[d]*(-1 - p[d])) <= 1/2': 'the left side is not positive',
    'max(d in A, 2*p[d]*(1*(-p[d]))) <= 1/2': 'the left side is not positive',
    'max(d in A, 2*p[d]*(1 - p[d])) <= 1*2': 'weaker: a larger right side',
    'max(d in A, 2*p[d]*(1 - p[d])) <= 2/2': 'weaker: a larger right side',
  },
  'softmax-jacobian-half-lipschitz/mean deviation': {
    'sum(a in A, p[a]*abs(v[a] - sum(b in A, p[b]*v[a]))) <= m': 'the left side is 0',
    'max(a in A, p[a]*abs(v[a] - sum(b in A, p[b]*v[b]))) <= m':
      'the largest of the terms is at most their sum',
    'sum(a in A, -(p[a]*abs(v[a] - sum(b in A, p[b]*v[b])))) <= m': 'the left side is not positive',
    'sum(a in A, p[a]*(v[a] - sum(b in A, p[b]*v[b]))) <= m': 'deviations from the mean add up to 0',
    'sum(a in A, p[a]*relu(v[a] - sum(b in A, p[b]*v[b]))) <= m':
      'weaker: relu is at most the absolute value',
  },
  'softmax-jacobian-half-lipschitz/Lipschitz from the maximum norm': {
    'sum(a in A, abs(softmax(y)[a] - softmax(y)[a])) <= max(a in A, abs(x[a] - y[a]))': 'the left side is 0',
    'sum(a in A, abs(softmax(x)[a] - softmax(x)[a])) <= max(a in A, abs(x[a] - y[a]))': 'the left side is 0',
    'max(a in A, abs(softmax(x)[a] - softmax(y)[a])) <= max(a in A, abs(x[a] - y[a]))':
      'the largest of the terms is at most their sum',
    'sum(a in A, relu(softmax(x)[a] - softmax(y)[a])) <= max(a in A, abs(x[a] - y[a]))':
      'weaker: relu is at most the absolute value',
    'sum(a in A, softmax(x)[a] - softmax(y)[a]) <= max(a in A, abs(x[a] - y[a]))':
      'probabilities add up to 1: the left side is 0',
  },
  'convolution-shift-equivariance/global pooling is invariant': {
    'forall(s in G, (sum(i in G, x[plus[i,minus[zero]]]) == sum(i in G, x[i])) and ((sum(i in G, x[plus[i,minus[s]]])/card(G) == sum(i in G, x[i])/card(G)) and (max(i in G, x[plus[i,minus[s]]]) == max(i in G, x[i]))))':
      'weaker: a shift by zero',
    'forall(s in G, (sum(i in G, x[plus[i,minus[s]]]) == sum(i in G, x[i])) and ((sum(i in G, x[plus[i,minus[zero]]])/card(G) == sum(i in G, x[i])/card(G)) and (max(i in G, x[plus[i,minus[s]]]) == max(i in G, x[i]))))':
      'weaker: a shift by zero',
    'forall(s in G, (sum(i in G, x[plus[i,minus[s]]]) == sum(i in G, x[i])) and ((sum(i in G, x[plus[i,minus[s]]])/card(G) == sum(i in G, x[i])/card(G)) and (max(i in G, x[plus[i,minus[zero]]]) == max(i in G, x[i]))))':
      'weaker: a shift by zero',
  },
  'attention-permutation-equivariance/convexity': {
    'forall(i in N, exists(p in R[N], forall(j in N, 0 < p[j]) and ((sum(j in N, p[j]) == 1) and (attention(X)[i] == sum(j in N, p[j]*sum(f in F, X[j,f]*W[f,v]))))))':
      'shares are exponentials over their sum, which are positive',
    'forall(i in N, exists(p in R[N], forall(j in N, 0 <= p[i]) and ((sum(j in N, p[j]) == 1) and (attention(X)[i] == sum(j in N, p[j]*sum(f in F, X[j,f]*W[f,v]))))))':
      'weaker: asked of one share',
  },
  'attention-permutation-equivariance/positional encodings break equivariance': {
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, -Y[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'without queries and encodings the outputs are means of values, here those of -Y and of a positive Y',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] - P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'without queries the outputs are means of values, here those of -P and of a positive P',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f]*P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'without queries and encodings the outputs are means of values, here of zeros and of a positive Y',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, P[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'without queries and encodings the outputs are means of values, here of zeros and of a positive Y',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[source[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'with the same witnesses: where image[image[a]] is a nothing changes, elsewhere token a is zero and its output is the mean, which is less',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[a],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'without queries the outputs are means of values: Y is zero at image[a] and positive elsewhere',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],e] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'the weights of the witnesses are zero but for the feature e',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,e]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'the weights of the witnesses are zero but for the feature e',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,e] + P[j,f]), A, B, C)[image[a]])':
      'the weights of the witnesses are zero but for the feature e',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,e]), A, B, C)[image[a]])':
      'the weights of the witnesses are zero but for the feature e',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + Y[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'without queries the outputs are means of values, here of zeros and of a positive P',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[a,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'without queries the outputs are means of values: P is zero at a and positive elsewhere',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), B, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'the witnesses have A = B',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), B, B, C)[image[a]])':
      'the witnesses have A = B',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), Q, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'with one feature and no encodings, a token of 1 among zeros attends more to itself when A[e,o] is larger than Q[e,o]',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, Q, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'with one feature and no encodings, a token of 1 among zeros attends more to itself when B[e,o] is larger than Q[e,o]',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, K, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'with one feature and no encodings, a token of 1 among zeros attends more to itself when B[e,o] is larger than K[e,o]',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), array(i1 in F, i2 in H, A[e,i2]), B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'the tokens of the witnesses are zero but for the feature e',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, array(i1 in F, i2 in H, B[e,i2]), C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'the tokens of the witnesses are zero but for the feature e',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, array(i1 in F, i2 in V, C[e,i2]))[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'the tokens of the witnesses are zero but for the feature e',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), array(i1 in F, i2 in H, A[e,i2]), B, C)[image[a]])':
      'the tokens of the witnesses are zero but for the feature e',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, array(i1 in F, i2 in H, B[e,i2]), C)[image[a]])':
      'the tokens of the witnesses are zero but for the feature e',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, array(i1 in F, i2 in V, C[e,i2]))[image[a]])':
      'the tokens of the witnesses are zero but for the feature e',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), array(i1 in F, i2 in H, A[i1,o]), B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'the other weights of the witnesses are zero but for the dimension o',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, array(i1 in F, i2 in H, B[i1,o]), C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'the other weights of the witnesses are zero but for the dimension o',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), array(i1 in F, i2 in H, A[i1,o]), B, C)[image[a]])':
      'the other weights of the witnesses are zero but for the dimension o',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, array(i1 in F, i2 in H, B[i1,o]), C)[image[a]])':
      'the other weights of the witnesses are zero but for the dimension o',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, array(i1 in F, i2 in V, C[i1,v]))[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, C)[image[a]])':
      'the output has the column v alone',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + P[j,f]), A, B, array(i1 in F, i2 in V, C[i1,v]))[image[a]])':
      'the output has the column v alone',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, P[j,f] + P[j,f]), A, B, C)[image[a]])':
      'without queries the outputs are means of values: Y is zero and P positive',
    'exists(Y in R[N, F], P in R[N, F], A in R[F, H], B in R[F, H], C in R[F, V], head(array(j in N, f in F, Y[image[j],f] + P[j,f]), A, B, C)[a] < head(array(j in N, f in F, Y[j,f] + Y[j,f]), A, B, C)[image[a]])':
      'without queries the outputs are means of values: P is zero and Y positive',
  },
  'attention-permutation-equivariance/without queries': {
    'forall(i in N, attention(array(j in N, f in F, X[source[j],f] + P[j,f]))[i] == attention(array(j in N, f in F, X[j,f] + P[j,f]))[image[i]])':
      'every output is the mean of all values, in whatever order',
    'forall(i in N, attention(array(j in N, f in F, X[image[j],f] + P[j,f]))[i] == attention(array(j in N, f in F, X[j,f] + P[j,f]))[source[i]])':
      'every output is the mean of all values, in whatever order',
  },
  'sawtooth-depth-separation/tent': {
    'forall(x in R, 0 < x, T(x) == 1 - abs(2*x - 1))': 'weaker: fewer points are spoken of',
    'forall(x in R, 0 == x, T(x) == 1 - abs(2*x - 1))': 'weaker: fewer points are spoken of',
    'forall(x in R, 1 <= x, T(x) == 1 - abs(2*x - 1))': 'weaker: fewer points are spoken of',
  },
  'sawtooth-depth-separation/halves': {
    'forall(n in nat, x in R, 0 < x, x <= 1/2, iterate(x)[n + 1] == iterate(2*x)[n]) and forall(n in nat, x in R, 1/2 <= x, iterate(x)[n + 1] == iterate(2 - 2*x)[n])':
      'weaker: fewer points are spoken of',
    'forall(n in nat, x in R, 0 == x, x <= 1/2, iterate(x)[n + 1] == iterate(2*x)[n]) and forall(n in nat, x in R, 1/2 <= x, iterate(x)[n + 1] == iterate(2 - 2*x)[n])':
      'weaker: fewer points are spoken of',
    'forall(n in nat, x in R, 1 <= x, x <= 1/2, iterate(x)[n + 1] == iterate(2*x)[n]) and forall(n in nat, x in R, 1/2 <= x, iterate(x)[n + 1] == iterate(2 - 2*x)[n])':
      'weaker: fewer points are spoken of',
    'forall(n in nat, x in R, 0 <= x, x < 1/2, iterate(x)[n + 1] == iterate(2*x)[n]) and forall(n in nat, x in R, 1/2 <= x, iterate(x)[n + 1] == iterate(2 - 2*x)[n])':
      'weaker: fewer points are spoken of',
    'forall(n in nat, x in R, 0 <= x, x == 1/2, iterate(x)[n + 1] == iterate(2*x)[n]) and forall(n in nat, x in R, 1/2 <= x, iterate(x)[n + 1] == iterate(2 - 2*x)[n])':
      'weaker: fewer points are spoken of',
    'forall(n in nat, x in R, 0 <= x, x <= 1/3, iterate(x)[n + 1] == iterate(2*x)[n]) and forall(n in nat, x in R, 1/2 <= x, iterate(x)[n + 1] == iterate(2 - 2*x)[n])':
      'weaker: fewer points are spoken of',
    'forall(n in nat, x in R, 0 <= x, x <= 1/2, iterate(x)[n + 1] == iterate(2*x)[n]) and forall(n in nat, x in R, 1/2 < x, iterate(x)[n + 1] == iterate(2 - 2*x)[n])':
      'weaker: fewer points are spoken of',
    'forall(n in nat, x in R, 0 <= x, x <= 1/2, iterate(x)[n + 1] == iterate(2*x)[n]) and forall(n in nat, x in R, 1/2 == x, iterate(x)[n + 1] == iterate(2 - 2*x)[n])':
      'weaker: fewer points are spoken of',
    'forall(n in nat, x in R, 0 <= x, x <= 1/2, iterate(x)[n + 1] == iterate(2*x)[n]) and forall(n in nat, x in R, 1*2 <= x, iterate(x)[n + 1] == iterate(2 - 2*x)[n])':
      'weaker: fewer points are spoken of',
    'forall(n in nat, x in R, 0 <= x, x <= 1/2, iterate(x)[n + 1] == iterate(2*x)[n]) and forall(n in nat, x in R, 2/2 <= x, iterate(x)[n + 1] == iterate(2 - 2*x)[n])':
      'weaker: fewer points are spoken of',
  },
  'sawtooth-depth-separation/affine on dyadic intervals': {
    'forall(n in nat, j in nat, d in nat, x in R, j + 1 + d < 2^n, j <= 2^n*x, 2^n*x <= j + 1, iterate(x)[n] == par[j] + (1 - 2*par[j])*(2^n*x - j))':
      'the statement for a larger d',
    'forall(n in nat, j in nat, d in nat, x in R, (j + 1)*d == 2^n, j <= 2^n*x, 2^n*x <= j + 1, iterate(x)[n] == par[j] + (1 - 2*par[j])*(2^n*x - j))':
      'j + 1 divides 2^n, so that it is at most 2^n',
    'forall(n in nat, j in nat, d in nat, x in R, j + 1 + 1 + d == 2^n, j <= 2^n*x, 2^n*x <= j + 1, iterate(x)[n] == par[j] + (1 - 2*par[j])*(2^n*x - j))':
      'weaker: j + 1 is less than 2^n',
    'forall(n in nat, j in nat, d in nat, x in R, j + 2 + d == 2^n, j <= 2^n*x, 2^n*x <= j + 1, iterate(x)[n] == par[j] + (1 - 2*par[j])*(2^n*x - j))':
      'weaker: j + 1 is less than 2^n',
    'forall(n in nat, j in nat, d in nat, x in R, j + 1 + (d + 1) == 2^n, j <= 2^n*x, 2^n*x <= j + 1, iterate(x)[n] == par[j] + (1 - 2*par[j])*(2^n*x - j))':
      'weaker: j + 1 is less than 2^n',
    'forall(n in nat, j in nat, d in nat, x in R, j + 1 + k == 2^n, j <= 2^n*x, 2^n*x <= j + 1, iterate(x)[n] == par[j] + (1 - 2*par[j])*(2^n*x - j))':
      'the statement for d = k',
    'forall(n in nat, j in nat, d in nat, x in R, j + 1 + m == 2^n, j <= 2^n*x, 2^n*x <= j + 1, iterate(x)[n] == par[j] + (1 - 2*par[j])*(2^n*x - j))':
      'the statement for d = m',
    'forall(n in nat, j in nat, d in nat, x in R, j + 1 + d == 2*n, j <= 2^n*x, 2^n*x <= j + 1, iterate(x)[n] == par[j] + (1 - 2*par[j])*(2^n*x - j))':
      'j + 1 is at most 2*n, which is at most 2^n, but for n = 0, where there is no such j',
    'forall(n in nat, j in nat, d in nat, x in R, j + 1 + d == 2^n, j < 2^n*x, 2^n*x <= j + 1, iterate(x)[n] == par[j] + (1 - 2*par[j])*(2^n*x - j))':
      'weaker: fewer points are spoken of',
    'forall(n in nat, j in nat, d in nat, x in R, j + 1 + d == 2^n, j == 2^n*x, 2^n*x <= j + 1, iterate(x)[n] == par[j] + (1 - 2*par[j])*(2^n*x - j))':
      'weaker: fewer points are spoken of',
    'forall(n in nat, j in nat, d in nat, x in R, j + 1 + d == 2^n, j + 1 <= 2^n*x, 2^n*x <= j + 1, iterate(x)[n] == par[j] + (1 - 2*par[j])*(2^n*x - j))':
      'weaker: fewer points are spoken of',
    'forall(n in nat, j in nat, d in nat, x in R, j + 1 + d == 2^n, j <= 2*n*x, 2^n*x <= j + 1, iterate(x)[n] == par[j] + (1 - 2*par[j])*(2^n*x - j))':
      '2^n*x is at least 2*n*x where x is not negative, and for n = 0 the two sides are the same for all x',
    'forall(n in nat, j in nat, d in nat, x in R, j + 1 + d == 2^n, j <= 2^n*x, 2^n*x < j + 1, iterate(x)[n] == par[j] + (1 - 2*par[j])*(2^n*x - j))':
      'weaker: fewer points are spoken of',
    'forall(n in nat, j in nat, d in nat, x in R, j + 1 + d == 2^n, j <= 2^n*x, 2^n*x == j + 1, iterate(x)[n] == par[j] + (1 - 2*par[j])*(2^n*x - j))':
      'weaker: fewer points are spoken of',
    'forall(n in nat, j in nat, d in nat, x in R, j + 1 + d == 2^n, j <= 2^n*x, 2^n + x <= j + 1, iterate(x)[n] == par[j] + (1 - 2*par[j])*(2^n*x - j))':
      'only x = 0 is left, for n = 0, where the two sides are the same',
    'forall(n in nat, j in nat, d in nat, x in R, j + 1 + d == 2^n, j <= 2^n*x, 3^n*x <= j + 1, iterate(x)[n] == par[j] + (1 - 2*par[j])*(2^n*x - j))':
      'weaker: x is not negative, and smaller',
    'forall(n in nat, j in nat, d in nat, x in R, j + 1 + d == 2^n, j <= 2^n*x, 2^(n + 1)*x <= j + 1, iterate(x)[n] == par[j] + (1 - 2*par[j])*(2^n*x - j))':
      'weaker: x is not negative, and smaller',
    'forall(n in nat, j in nat, d in nat, x in R, j + 1 + d == 2^n, j <= 2^n*x, 2^n*x <= -j + 1, iterate(x)[n] == par[j] + (1 - 2*par[j])*(2^n*x - j))':
      'weaker: x is not negative, and smaller',
    'forall(n in nat, j in nat, d in nat, x in R, j + 1 + d == 2^n, j <= 2^n*x, 2^n*x <= j - 1, iterate(x)[n] == par[j] + (1 - 2*par[j])*(2^n*x - j))':
      'weaker: fewer points are spoken of',
    'forall(n in nat, j in nat, d in nat, x in R, j + 1 + d == 2^n, j <= 2^n*x, 2^n*x <= j*1, iterate(x)[n] == par[j] + (1 - 2*par[j])*(2^n*x - j))':
      'weaker: fewer points are spoken of',
  },
  'sawtooth-depth-separation/grid values': {
    'forall(n in nat, j in nat, d in nat, j + 1 + d < 2^n, (iterate(j/2^n)[n] == par[j]) and (iterate((j + 1)/2^n)[n] == par[j + 1]))':
      'the statement for a larger d',
    'forall(n in nat, j in nat, d in nat, (j + 1)*d == 2^n, (iterate(j/2^n)[n] == par[j]) and (iterate((j + 1)/2^n)[n] == par[j + 1]))':
      'j + 1 divides 2^n, so that it is at most 2^n',
    'forall(n in nat, j in nat, d in nat, j + 1 + 1 + d == 2^n, (iterate(j/2^n)[n] == par[j]) and (iterate((j + 1)/2^n)[n] == par[j + 1]))':
      'weaker: j + 1 is less than 2^n',
    'forall(n in nat, j in nat, d in nat, j + 2 + d == 2^n, (iterate(j/2^n)[n] == par[j]) and (iterate((j + 1)/2^n)[n] == par[j + 1]))':
      'weaker: j + 1 is less than 2^n',
    'forall(n in nat, j in nat, d in nat, j + 1 + (d + 1) == 2^n, (iterate(j/2^n)[n] == par[j]) and (iterate((j + 1)/2^n)[n] == par[j + 1]))':
      'weaker: j + 1 is less than 2^n',
    'forall(n in nat, j in nat, d in nat, j + 1 + k == 2^n, (iterate(j/2^n)[n] == par[j]) and (iterate((j + 1)/2^n)[n] == par[j + 1]))':
      'the statement for d = k',
    'forall(n in nat, j in nat, d in nat, j + 1 + m == 2^n, (iterate(j/2^n)[n] == par[j]) and (iterate((j + 1)/2^n)[n] == par[j + 1]))':
      'the statement for d = m',
    'forall(n in nat, j in nat, d in nat, j + 1 + d == 2*n, (iterate(j/2^n)[n] == par[j]) and (iterate((j + 1)/2^n)[n] == par[j + 1]))':
      'j + 1 is at most 2*n, which is at most 2^n, but for n = 0, where there is no such j',
  },
  'sawtooth-depth-separation/pieces': {
    'sum(j in range(m + 1), abs(-iterate((j + 1)/2^k)[k] - iterate(j/2^k)[k])) == 2^k':
      'one of two neighbouring values is 0, the other 1: their sum is 1 as their difference is',
    'sum(j in range(m + 1), abs(iterate((j + 1)/2^k)[k] + iterate(j/2^k)[k])) == 2^k':
      'one of two neighbouring values is 0, the other 1: their sum is 1 as their difference is',
  },
  'sawtooth-depth-separation/errors': {
    '(-m - sum(j in range(m), abs(label[j + 1] - label[j])))/2 <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))':
      'the left side is not positive',
    'm*(-sum(j in range(m), abs(label[j + 1] - label[j])))/2 <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))':
      'the left side is not positive',
    '(k - sum(j in range(m), abs(label[j + 1] - label[j])))/2 <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))':
      'weaker: k is at most m',
    '(m - sum(j in range(m), abs(-label[j + 1] - label[j])))/2 <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))':
      'weaker: the sum of two labels is at least their difference',
    '(m - sum(j in range(m), abs(label[j + 1] + label[j])))/2 <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))':
      'weaker: the sum of two labels is at least their difference',
    '(m - sum(j in range(m), abs(par[j + 1] - label[j])))/2 <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))':
      'a label is as far from the next parity as is left of 1 by its distance from its own: the left side is half the errors among all points but one',
    '(m - sum(j in range(m), abs(label[j + 1] - par[j])))/2 <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))':
      'a label is as far from the next parity as is left of 1 by its distance from its own: the left side is half the errors among all points but one',
    '(m - sum(j in range(m), abs(label[j + 1] - label[j])))/3 <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))':
      'weaker: there are m changes at most, so that the left side is not negative',
    '(m - sum(j in range(m), abs(label[j + 1] - label[j])))/2 <= sum(j in range(m + 1), abs(-label[j] - indicator(1/2 <= iterate(j/2^k)[k])))':
      'weaker: the sum of two labels is at least their difference',
    '(m - sum(j in range(m), abs(label[j + 1] - label[j])))/2 <= sum(j in range(m + 1), abs(label[j] + indicator(1/2 <= iterate(j/2^k)[k])))':
      'weaker: the sum of two labels is at least their difference',
    '(m - sum(j in range(m), abs(label[j + 1] - label[j])))/2 <= sum(j in range(m + 1), abs(label[k] - indicator(1/2 <= iterate(j/2^k)[k])))':
      'one label for all is wrong at half the points, and m is less than twice as many; for k = 0 the left side is 0',
    '(m - sum(j in range(m), abs(label[j + 1] - label[j])))/2 <= sum(j in range(m + 1), abs(label[m] - indicator(1/2 <= iterate(j/2^k)[k])))':
      'one label for all is wrong at half the points, and m is less than twice as many; for k = 0 the left side is 0',
    '(m - sum(j in range(m), abs(label[j + 1] - label[j])))/2 <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 < iterate(j/2^k)[k])))':
      'the values on the grid are 0 and 1',
    '(m - sum(j in range(m), abs(label[j + 1] - label[j])))/2 <= sum(j in range(m + 1), abs(label[j] - indicator(2/2 <= iterate(j/2^k)[k])))':
      'the values on the grid are 0 and 1',
    '(m - sum(j in range(m), abs(label[j + 1] - label[j])))/2 <= sum(j in range(m + 1), abs(label[j] - indicator(1/3 <= iterate(j/2^k)[k])))':
      'the values on the grid are 0 and 1',
    '(m - sum(j in range(m), abs(label[j + 1] - label[j])))/2 <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 >= iterate(j/2^k)[k])))':
      'the values on the grid are 0 and 1: the statement for the opposite labels, which change as often',
    '(m - sum(j in range(m), abs(label[j + 1] - label[j])))/2 <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate((j + 1)/2^k)[k])))':
      'at the next point of the grid is the opposite value: the statement for the opposite labels, which change as often',
  },
  'sawtooth-depth-separation/changes of p pieces': {
    'sum(j in range(m), label[j + 1] - label[j]) <= 2*p - 1':
      'weaker: a number is at most its absolute value',
    'sum(j in range(m), relu(label[j + 1] - label[j])) <= 2*p - 1':
      'weaker: relu is at most the absolute value',
    'sum(j in range(m), abs(label[j*1] - label[j])) <= 2*p - 1': 'the left side is 0, and there is a piece',
    'sum(j in range(m), abs(label[j + 1] - label[j + 1])) <= 2*p - 1':
      'the left side is 0, and there is a piece',
    'sum(j in range(m), abs(label[j + 1] - label[j])) <= 2*p + 1': 'weaker: a larger bound',
    'sum(j in range(m), abs(label[j + 1] - label[j])) <= 3*p - 1': 'weaker: a larger bound',
    'sum(j in range(m), abs(label[j + 1] - label[j])) <= 2*(p + 1) - 1': 'weaker: a larger bound',
  },
  'sawtooth-depth-separation/errors of p pieces': {
    '-(1/2) - p/2^k <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/3 - p/2^k <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - p*2^k <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - (p + 1)/2^k <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2*(-(p/2^k)) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'the left side is not positive',
    '1/2 - p/2^k <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))*2^k':
      'weaker: a larger right side',
    '1/2 - p/2^k <= sum(j in range(m + 1), abs(-label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: the sum of two labels is at least their difference',
    '1/2 - p/2^k <= sum(j in range(m + 1), abs(label[j] + indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: the sum of two labels is at least their difference',
    '1/2 - p/2^k <= sum(j in range(m + 1), abs(label[j + 1] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'the labels of the points but the first change 2*p - 1 times at most, so that of the m points at least (m - 2*p)/2 are wrong, and errors are whole numbers',
    '1/2 - p/2^k <= sum(j in range(m + 1), abs(label[k] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'one label for all is wrong at half the points; for k = 0 the left side is negative, since there is a piece',
    '1/2 - p/2^k <= sum(j in range(m + 1), abs(label[m] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'one label for all is wrong at half the points; for k = 0 the left side is negative, since there is a piece',
    '1/2 - p/2^k <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 < iterate(j/2^k)[k])))/2^k':
      'the values on the grid are 0 and 1',
    '1/2 - p/2^k <= sum(j in range(m + 1), abs(label[j] - indicator(2/2 <= iterate(j/2^k)[k])))/2^k':
      'the values on the grid are 0 and 1',
    '1/2 - p/2^k <= sum(j in range(m + 1), abs(label[j] - indicator(1/3 <= iterate(j/2^k)[k])))/2^k':
      'the values on the grid are 0 and 1',
    '1/2 - p/2^k <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 >= iterate(j/2^k)[k])))/2^k':
      'the values on the grid are 0 and 1: the statement for the opposite labels',
    '1/2 - p/2^k <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate((j + 1)/2^k)[k])))/2^k':
      'at the next point of the grid is the opposite value: the statement for the opposite labels',
  },
  'sawtooth-depth-separation/errors of p continuous pieces': {
    '-(1/2) - (p + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/3 - (p + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - (p + 1)*2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - (p + 1 + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - (p + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - (p + 1)/2^(-k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - (p + 1)/2^(k - 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - (p + 1)/2^(k*1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2*(-((p + 1)/2^(k + 1))) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'the left side is not positive',
    '1/2 - (m + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: the left side is 0',
    '1/2 - (p + 1)/(2*(k + 1)) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: 2*(k + 1) is at most 2^(k + 1)',
    '1/2 - (p + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))*2^k':
      'weaker: a larger right side',
    '1/2 - (p + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(-label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: the sum of two labels is at least their difference',
    '1/2 - (p + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] + indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: the sum of two labels is at least their difference',
    '1/2 - (p + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(t[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'the knots rise from 0: of two neighbouring points, the first with the value 0 and the second with 1, the errors sum to 1 at least, less what the knots rise there up to 1; all these rises sum to 1 at most, and p is at least 1',
    '1/2 - (p + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j + 1] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'of the next points, up to 1, there are as many changes at most, and their values are opposite: the statement for these',
    '1/2 - (p + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[k] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'one label for all is wrong at half the points; for k = 0 the left side is not positive',
    '1/2 - (p + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[m] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'one label for all is wrong at half the points; for k = 0 the left side is not positive',
    '1/2 - (p + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 < iterate(j/2^k)[k])))/2^k':
      'the values on the grid are 0 and 1',
    '1/2 - (p + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(2/2 <= iterate(j/2^k)[k])))/2^k':
      'the values on the grid are 0 and 1',
    '1/2 - (p + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/3 <= iterate(j/2^k)[k])))/2^k':
      'the values on the grid are 0 and 1',
    '1/2 - (p + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 >= iterate(j/2^k)[k])))/2^k':
      'the values on the grid are 0 and 1: the statement for the opposite labels',
    '1/2 - (p + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate((j + 1)/2^k)[k])))/2^k':
      'at the next point of the grid is the opposite value: the statement for the opposite labels',
  },
  'sawtooth-depth-separation/exact representation': {
    '-2^k - 1 <= n': 'weaker: the left side is negative',
    '2^k*(-1) <= n': 'weaker: the left side is negative',
    '2*k - 1 <= n': '2*k is at most 2^k, but for k = 0, where the left side is negative',
    '2^k - 2 <= n': 'weaker: a smaller left side',
    '2^k - 1 <= n + 1': 'weaker: a larger right side',
    '2^k - 1 <= m': 'both sides are the same, by the size of the grid',
  },
  'sawtooth-depth-separation/pieces of a shallow network': {
    'exists(t in R[nat], forall(x in R, z in R, y in R, x < z, z <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'weaker: fewer points z are spoken of',
    'exists(t in R[nat], forall(x in R, z in R, y in R, x == z, z <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'weaker: fewer points z are spoken of',
    'exists(t in R[nat], forall(x in R, z in R, y in R, x <= z, z < y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'weaker: fewer points z are spoken of',
    'exists(t in R[nat], forall(x in R, z in R, y in R, x <= z, z == y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'weaker: fewer points z are spoken of',
    'exists(t in R[nat], forall(x in R, z in R, y in R, y <= z, z <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'z is one of the ends, where the two sides are the same',
    'exists(t in R[nat], forall(x in R, z in R, y in R, x <= z, z <= y, forall(i in nat, (t[i] - x)*(y - t[i]) <= 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'weaker: more is assumed',
    'exists(t in R[nat], forall(x in R, z in R, y in R, x <= z, z <= y, forall(i in nat, i - 1 <= n, (t[i] - x)*(y - t[i]) <= 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'weaker: more is assumed',
    'exists(t in R[nat], forall(x in R, z in R, y in R, x <= z, z <= y, forall(i in nat, i*1 <= n, (t[i] - x)*(y - t[i]) <= 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'weaker: more is assumed',
    'exists(t in R[nat], forall(x in R, z in R, y in R, x <= z, z <= y, forall(i in nat, i + 1 <= n + 1, (t[i] - x)*(y - t[i]) <= 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'weaker: more is assumed',
    'exists(t in R[nat], forall(x in R, z in R, y in R, x <= z, z <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) < 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'weaker: more is assumed',
    'exists(t in R[nat], forall(x in R, z in R, y in R, x <= z, z <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) == 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'weaker: more is assumed',
    'exists(t in R[nat], forall(x in R, z in R, y in R, x <= z, z <= y, forall(i in nat, -i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'weaker where n > 0, since all points are assumed to be outside then; for n = 0 the function is affine',
    'exists(t in R[nat], forall(x in R, z in R, y in R, x <= z, z <= y, forall(i in nat, i + 1 <= n, t[i] - x + (y - t[i]) <= 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'where n > 0 the ends are the same, and so are the two sides; for n = 0 the function is affine',
  },
  'sawtooth-depth-separation/errors of a function with n breakpoints': {
    '-(1/2) - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/3 - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - (n + 2)*2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - (n + 1 + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - (n + 3)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - (n + 2)/2^(-k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - (n + 2)/2^(k - 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - (n + 2)/2^(k*1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2*(-((n + 2)/2^(k + 1))) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'the left side is not positive',
    '1/2 - (m + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: the left side is negative',
    '1/2 - (n + 2)/(2*(k + 1)) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: 2*(k + 1) is at most 2^(k + 1)',
    '1/2 - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))*2^k':
      'weaker: a larger right side',
    '1/2 - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(-label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: the sum of two labels is at least their difference',
    '1/2 - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] + indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: the sum of two labels is at least their difference',
    '1/2 - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j + 1] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'of the next points, up to 1, there are as many changes at most, and their values are opposite: the statement for these',
    '1/2 - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[k] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'one label for all is wrong at half the points; for k = 0 the left side is negative',
    '1/2 - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[m] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'one label for all is wrong at half the points; for k = 0 the left side is negative',
    '1/2 - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 < iterate(j/2^k)[k])))/2^k':
      'the values on the grid are 0 and 1',
    '1/2 - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(2/2 <= iterate(j/2^k)[k])))/2^k':
      'the values on the grid are 0 and 1',
    '1/2 - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/3 <= iterate(j/2^k)[k])))/2^k':
      'the values on the grid are 0 and 1',
    '1/2 - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 >= iterate(j/2^k)[k])))/2^k':
      'the values on the grid are 0 and 1: the statement for the opposite labels',
    '1/2 - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate((j + 1)/2^k)[k])))/2^k':
      'at the next point of the grid is the opposite value: the statement for the opposite labels',
  },
  'sawtooth-depth-separation/errors of a shallow network': {
    '-(1/2) - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/3 - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - (n + 2)*2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - (n + 1 + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - (n + 3)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - (n + 2)/2^(-k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - (n + 2)/2^(k - 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - (n + 2)/2^(k*1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2*(-((n + 2)/2^(k + 1))) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'the left side is not positive',
    '1/2 - (m + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: the left side is negative',
    '1/2 - (n + 2)/(2*(k + 1)) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: 2*(k + 1) is at most 2^(k + 1)',
    '1/2 - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))*2^k':
      'weaker: a larger right side',
    '1/2 - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(-label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: the sum of two labels is at least their difference',
    '1/2 - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] + indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: the sum of two labels is at least their difference',
    '1/2 - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j + 1] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'of the next points, up to 1, there are as many changes at most, and their values are opposite: the statement for these',
    '1/2 - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[k] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'one label for all is wrong at half the points; for k = 0 the left side is negative',
    '1/2 - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[m] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'one label for all is wrong at half the points; for k = 0 the left side is negative',
    '1/2 - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 < iterate(j/2^k)[k])))/2^k':
      'the values on the grid are 0 and 1',
    '1/2 - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(2/2 <= iterate(j/2^k)[k])))/2^k':
      'the values on the grid are 0 and 1',
    '1/2 - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/3 <= iterate(j/2^k)[k])))/2^k':
      'the values on the grid are 0 and 1',
    '1/2 - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 >= iterate(j/2^k)[k])))/2^k':
      'the values on the grid are 0 and 1: the statement for the opposite labels',
    '1/2 - (n + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate((j + 1)/2^k)[k])))/2^k':
      'at the next point of the grid is the opposite value: the statement for the opposite labels',
  },
  'sawtooth-depth-separation/pieces of a deep network': {
    'exists(n in nat, t in R[nat], (n + 1 == (width + 1)^depth) and forall(x in R, z in R, y in R, x < z, z <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'weaker: fewer points z are spoken of',
    'exists(n in nat, t in R[nat], (n + 1 == (width + 1)^depth) and forall(x in R, z in R, y in R, x == z, z <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'weaker: fewer points z are spoken of',
    'exists(n in nat, t in R[nat], (n + 1 == (width + 1)^depth) and forall(x in R, z in R, y in R, x <= z, z < y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'weaker: fewer points z are spoken of',
    'exists(n in nat, t in R[nat], (n + 1 == (width + 1)^depth) and forall(x in R, z in R, y in R, x <= z, z == y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'weaker: fewer points z are spoken of',
    'exists(n in nat, t in R[nat], (n + 1 == (width + 1)^depth) and forall(x in R, z in R, y in R, y <= z, z <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'z is one of the ends, where the two sides are the same',
    'exists(n in nat, t in R[nat], (n + 1 == (width + 1)^depth) and forall(x in R, z in R, y in R, x <= z, z <= x, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'z is one of the ends, where the two sides are the same',
    'exists(n in nat, t in R[nat], (n + 1 == (width + 1)^depth) and forall(x in R, z in R, y in R, x <= z, z <= y, forall(i in nat, (t[i] - x)*(y - t[i]) <= 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'weaker: more is assumed',
    'exists(n in nat, t in R[nat], (n + 1 == (width + 1)^depth) and forall(x in R, z in R, y in R, x <= z, z <= y, forall(i in nat, i - 1 <= n, (t[i] - x)*(y - t[i]) <= 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'weaker: more is assumed',
    'exists(n in nat, t in R[nat], (n + 1 == (width + 1)^depth) and forall(x in R, z in R, y in R, x <= z, z <= y, forall(i in nat, i*1 <= n, (t[i] - x)*(y - t[i]) <= 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'weaker: more is assumed',
    'exists(n in nat, t in R[nat], (n + 1 == (width + 1)^depth) and forall(x in R, z in R, y in R, x <= z, z <= y, forall(i in nat, i + 1 <= n + 1, (t[i] - x)*(y - t[i]) <= 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'weaker: more is assumed',
    'exists(n in nat, t in R[nat], (n + 1 == (width + 1)^depth) and forall(x in R, z in R, y in R, x <= z, z <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) < 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'weaker: more is assumed',
    'exists(n in nat, t in R[nat], (n + 1 == (width + 1)^depth) and forall(x in R, z in R, y in R, x <= z, z <= y, forall(i in nat, i + 1 <= n, (t[i] - x)*(y - t[i]) == 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'weaker: more is assumed',
    'exists(n in nat, t in R[nat], (n + 1 == (width + 1)^depth) and forall(x in R, z in R, y in R, x <= z, z <= y, forall(i in nat, -i + 1 <= n, (t[i] - x)*(y - t[i]) <= 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'weaker where n > 0, since all points are assumed to be outside then; n = 0 only where the function is affine',
    'exists(n in nat, t in R[nat], (n + 1 == (width + 1)^depth) and forall(x in R, z in R, y in R, x <= z, z <= y, forall(i in nat, i + 1 <= n, t[i] - x + (y - t[i]) <= 0), (y - x)*g(z) == (y - z)*g(x) + (z - x)*g(y)))':
      'where n > 0 the ends are the same, and so are the two sides; n = 0 only where the function is affine',
  },
  'sawtooth-depth-separation/twice the width': {
    'forall(l in nat, (width + 1)*l <= (2*width)^l)':
      'for one unit 2*l is at most 2^l, but for l = 0, where the left side is 0; for more l is at most (2*width)^(l - 1), and width + 1 at most 2*width',
    'forall(l in nat, (-width + 1)^l <= (2*width)^l)': 'weaker: a smaller base, in absolute value',
    'forall(l in nat, (width - 1)^l <= (2*width)^l)': 'weaker: a smaller base, in absolute value',
    'forall(l in nat, (width*1)^l <= (2*width)^l)': 'weaker: a smaller base, in absolute value',
    'forall(l in nat, (width + 1)^l <= (2 + width)^l)':
      'a larger base on the right, which is at least width + 1',
    'forall(l in nat, (width + 1)^l <= (3*width)^l)':
      'a larger base on the right, which is at least width + 1',
    'forall(l in nat, (width + 1)^l <= (2*(width + 1))^l)':
      'a larger base on the right, which is at least width + 1',
    'forall(l in nat, (width + 1)^l <= (2*width)^(l + 1))':
      'weaker: a larger power of a number of at least 1',
  },
  'sawtooth-depth-separation/errors of a deep network': {
    '-(1/2) - ((width + 1)^depth + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/3 - ((width + 1)^depth + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - ((width + 1)^depth + 1)*2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - ((width + 1 + 1)^depth + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - ((width + 2)^depth + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - ((width + 1)^(depth + 1) + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - ((width + 1)^depth + 2)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - ((width + 1)^depth + 1)/2^(-k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - ((width + 1)^depth + 1)/2^(k - 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - ((width + 1)^depth + 1)/2^(k*1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2*(-(((width + 1)^depth + 1)/2^(k + 1))) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'the left side is not positive',
    '1/2 - ((width + 1)^k + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'for no unit the same power of 1; else the power is at least 2^k, and the left side negative',
    '1/2 - ((width + 1)^m + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'for no unit the same power of 1; else the power is at least 2^k, and the left side negative',
    '1/2 - ((width + 1)^depth + 1)/(2*(k + 1)) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: 2*(k + 1) is at most 2^(k + 1)',
    '1/2 - ((width + 1)^depth + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))*2^k':
      'weaker: a larger right side',
    '1/2 - ((width + 1)^depth + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(-label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: the sum of two labels is at least their difference',
    '1/2 - ((width + 1)^depth + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] + indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: the sum of two labels is at least their difference',
    '1/2 - ((width + 1)^depth + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j + 1] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'of the next points, up to 1, there are as many changes at most, and their values are opposite: the statement for these',
    '1/2 - ((width + 1)^depth + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[k] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'one label for all is wrong at half the points; for k = 0 the left side is not positive',
    '1/2 - ((width + 1)^depth + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[m] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'one label for all is wrong at half the points; for k = 0 the left side is not positive',
    '1/2 - ((width + 1)^depth + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 < iterate(j/2^k)[k])))/2^k':
      'the values on the grid are 0 and 1',
    '1/2 - ((width + 1)^depth + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(2/2 <= iterate(j/2^k)[k])))/2^k':
      'the values on the grid are 0 and 1',
    '1/2 - ((width + 1)^depth + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/3 <= iterate(j/2^k)[k])))/2^k':
      'the values on the grid are 0 and 1',
    '1/2 - ((width + 1)^depth + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 >= iterate(j/2^k)[k])))/2^k':
      'the values on the grid are 0 and 1: the statement for the opposite labels',
    '1/2 - ((width + 1)^depth + 1)/2^(k + 1) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate((j + 1)/2^k)[k])))/2^k':
      'at the next point of the grid is the opposite value: the statement for the opposite labels',
  },
  'sawtooth-depth-separation/errors of a deep network, by powers of 2 width': {
    '-(1/2) - (2*width)^depth/2^k <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/3 - (2*width)^depth/2^k <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - (2*width)^depth*2^k <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - (3*width)^depth/2^k <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - (2*(width + 1))^depth/2^k <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2 - (2*width)^(depth + 1)/2^k <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: a smaller left side',
    '1/2*(-((2*width)^depth/2^k)) <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'the left side is not positive',
    '1/2 - (2 + width)^depth/2^k <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker than the bound for the (width + 1)^depth pieces there are',
    '1/2 - (2*width)^k/2^k <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'the power is at least 2^k, and the left side negative',
    '1/2 - (2*width)^m/2^k <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'the power is at least 2^k, and the left side negative',
    '1/2 - (2*width)^depth/2^k <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))*2^k':
      'weaker: a larger right side',
    '1/2 - (2*width)^depth/2^k <= sum(j in range(m + 1), abs(-label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: the sum of two labels is at least their difference',
    '1/2 - (2*width)^depth/2^k <= sum(j in range(m + 1), abs(label[j] + indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'weaker: the sum of two labels is at least their difference',
    '1/2 - (2*width)^depth/2^k <= sum(j in range(m + 1), abs(label[j + 1] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'of the next points, up to 1, there are as many changes at most, and their values are opposite: the statement for these',
    '1/2 - (2*width)^depth/2^k <= sum(j in range(m + 1), abs(label[k] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'one label for all is wrong at half the points; for k = 0 the left side is negative',
    '1/2 - (2*width)^depth/2^k <= sum(j in range(m + 1), abs(label[m] - indicator(1/2 <= iterate(j/2^k)[k])))/2^k':
      'one label for all is wrong at half the points; for k = 0 the left side is negative',
    '1/2 - (2*width)^depth/2^k <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 < iterate(j/2^k)[k])))/2^k':
      'the values on the grid are 0 and 1',
    '1/2 - (2*width)^depth/2^k <= sum(j in range(m + 1), abs(label[j] - indicator(2/2 <= iterate(j/2^k)[k])))/2^k':
      'the values on the grid are 0 and 1',
    '1/2 - (2*width)^depth/2^k <= sum(j in range(m + 1), abs(label[j] - indicator(1/3 <= iterate(j/2^k)[k])))/2^k':
      'the values on the grid are 0 and 1',
    '1/2 - (2*width)^depth/2^k <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 >= iterate(j/2^k)[k])))/2^k':
      'the values on the grid are 0 and 1: the statement for the opposite labels',
    '1/2 - (2*width)^depth/2^k <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate((j + 1)/2^k)[k])))/2^k':
      'at the next point of the grid is the opposite value: the statement for the opposite labels',
  },
  'normalization-scale-invariance/affine changes are removed': {
    'forall(i in M, BN(array(n in M, a*x[n] - c))[i] == BN(x)[i])': 'the statement for -c',
    'forall(i in M, BN(array(n in M, a + x[n] + c))[i] == BN(x)[i])':
      'a constant is added to the inputs: the statement for the factor 1 and another constant',
    'forall(i in M, BN(array(n in M, a*x[n] + g))[i] == BN(x)[i])': 'the statement for c equal to g',
    'forall(i in M, BN(array(n in M, a*x[n] + b))[i] == BN(x)[i])': 'the statement for c equal to b',
  },
  'normalization-scale-invariance/the gradient is orthogonal to the weights': {
    'sum(j in J, -(w[j]*G[j])) == 0': 'both sides are zero, whatever the sign',
  },
  'normalization-scale-invariance/the gradient scales inversely': {
    'forall(eps in positive, exists(q in positive, forall(h in R[J], sum(j in J, abs(h[j])) < q, abs(L(array(j in J, a*w[j] + h[j])) - L(array(j in J, a*w[j])) - sum(j in J, G[j]/a*h[j])) <= eps*sum(j in J, abs(h[j])))))':
      'weaker: the step is shorter still',
    'forall(eps in positive, exists(q in positive, forall(h in R[J], sum(j in J, abs(h[j])) == q, abs(L(array(j in J, a*w[j] + h[j])) - L(array(j in J, a*w[j])) - sum(j in J, G[j]/a*h[j])) <= eps*sum(j in J, abs(h[j])))))':
      'weaker: steps of one length alone are spoken of',
    'forall(eps in positive, exists(q in positive, forall(h in R[J], sum(j in J, abs(w[j])) <= q, abs(L(array(j in J, a*w[j] + h[j])) - L(array(j in J, a*w[j])) - sum(j in J, G[j]/a*h[j])) <= eps*sum(j in J, abs(h[j])))))':
      'where w is not zero, no step is spoken of if q is small enough; for w = 0 the loss, constant on rays, is constant by its expansion, and G is 0',
    'forall(eps in positive, exists(q in positive, forall(h in R[J], sum(j in J, abs(h[j])) <= q, L(array(j in J, a*w[j] + h[j])) - L(array(j in J, a*w[j])) - sum(j in J, G[j]/a*h[j]) <= eps*sum(j in J, abs(h[j])))))':
      'weaker: a number is at most its absolute value',
    'forall(eps in positive, exists(q in positive, forall(h in R[J], sum(j in J, abs(h[j])) <= q, relu(L(array(j in J, a*w[j] + h[j])) - L(array(j in J, a*w[j])) - sum(j in J, G[j]/a*h[j])) <= eps*sum(j in J, abs(h[j])))))':
      'weaker: relu is at most the absolute value',
    'forall(eps in positive, exists(q in positive, forall(h in R[J], sum(j in J, abs(h[j])) <= q, abs(L(array(j in J, a*w[j] + h[j])) - L(array(j in J, eps*w[j])) - sum(j in J, G[j]/a*h[j])) <= eps*sum(j in J, abs(h[j])))))':
      'eps is positive, and the loss is constant on rays',
    'forall(eps in positive, exists(q in positive, forall(h in R[J], sum(j in J, abs(h[j])) <= q, abs(L(array(j in J, a*w[j] + h[j])) - L(array(j in J, q*w[j])) - sum(j in J, G[j]/a*h[j])) <= eps*sum(j in J, abs(h[j])))))':
      'q is positive, and the loss is constant on rays',
    'forall(eps in positive, exists(q in positive, forall(h in R[J], sum(j in J, abs(h[j])) <= q, abs(L(array(j in J, a*w[j] + h[j])) - L(array(j in J, a*w[j])) - sum(j in J, G[j]/a*h[j])) <= eps + sum(j in J, abs(h[j])))))':
      'a q that is good for the tolerance 1 is good: the left side is at most the length of the step',
    'forall(eps in positive, exists(q in positive, forall(h in R[J], sum(j in J, abs(h[j])) <= q, abs(L(array(j in J, a*w[j] + h[j])) - L(array(j in J, a*w[j])) - sum(j in J, G[j]/a*h[j])) <= eps*sum(j in J, abs(w[j])))))':
      'where w is not zero, a q that is good for the tolerance 1 and at most eps times the length of w is good; for w = 0 the loss, constant on rays, is constant by its expansion, and G is 0',
  },
  'normalization-scale-invariance/the Hessian scales by the square': {
    'forall(eps in positive, exists(q in positive, forall(h in R[J], sum(j in J, abs(h[j])) == q, abs(L(array(j in J, a*w[j] + h[j])) - L(array(j in J, a*w[j])) - sum(j in J, G[j]/a*h[j]) - 1/2*sum(j in J, sum(k in J, H[j,k]/a^2*h[j]*h[k]))) <= eps*sum(j in J, abs(h[j]))^2)))':
      'weaker: steps of one length alone are spoken of',
    'forall(eps in positive, exists(q in positive, forall(h in R[J], sum(j in J, abs(h[j])) < q, abs(L(array(j in J, a*w[j] + h[j])) - L(array(j in J, a*w[j])) - sum(j in J, G[j]/a*h[j]) - 1/2*sum(j in J, sum(k in J, H[j,k]/a^2*h[j]*h[k]))) <= eps*sum(j in J, abs(h[j]))^2)))':
      'weaker: the step is shorter still',
    'forall(eps in positive, exists(q in positive, forall(h in R[J], sum(j in J, abs(w[j])) <= q, abs(L(array(j in J, a*w[j] + h[j])) - L(array(j in J, a*w[j])) - sum(j in J, G[j]/a*h[j]) - 1/2*sum(j in J, sum(k in J, H[j,k]/a^2*h[j]*h[k]))) <= eps*sum(j in J, abs(h[j]))^2)))':
      'where w is not zero, no step is spoken of if q is small enough; for w = 0 the loss, constant on rays, is constant by its expansion, and G and the form of H are 0',
    'forall(eps in positive, exists(q in positive, forall(h in R[J], sum(j in J, abs(h[j])) <= q, L(array(j in J, a*w[j] + h[j])) - L(array(j in J, a*w[j])) - sum(j in J, G[j]/a*h[j]) - 1/2*sum(j in J, sum(k in J, H[j,k]/a^2*h[j]*h[k])) <= eps*sum(j in J, abs(h[j]))^2)))':
      'weaker: a number is at most its absolute value',
    'forall(eps in positive, exists(q in positive, forall(h in R[J], sum(j in J, abs(h[j])) <= q, relu(L(array(j in J, a*w[j] + h[j])) - L(array(j in J, a*w[j])) - sum(j in J, G[j]/a*h[j]) - 1/2*sum(j in J, sum(k in J, H[j,k]/a^2*h[j]*h[k]))) <= eps*sum(j in J, abs(h[j]))^2)))':
      'weaker: relu is at most the absolute value',
    'forall(eps in positive, exists(q in positive, forall(h in R[J], sum(j in J, abs(h[j])) <= q, abs((L(array(j in J, a*w[j] + h[j])) - L(array(j in J, a*w[j])) - sum(j in J, G[j]/a*h[j]))*(-(1/2*sum(j in J, sum(k in J, H[j,k]/a^2*h[j]*h[k]))))) <= eps*sum(j in J, abs(h[j]))^2)))':
      'both factors are at most a multiple of the square of the length of the step',
    'forall(eps in positive, exists(q in positive, forall(h in R[J], sum(j in J, abs(h[j])) <= q, abs(L(array(j in J, a*w[j] + h[j])) - L(array(j in J, eps*w[j])) - sum(j in J, G[j]/a*h[j]) - 1/2*sum(j in J, sum(k in J, H[j,k]/a^2*h[j]*h[k]))) <= eps*sum(j in J, abs(h[j]))^2)))':
      'eps is positive, and the loss is constant on rays',
    'forall(eps in positive, exists(q in positive, forall(h in R[J], sum(j in J, abs(h[j])) <= q, abs(L(array(j in J, a*w[j] + h[j])) - L(array(j in J, q*w[j])) - sum(j in J, G[j]/a*h[j]) - 1/2*sum(j in J, sum(k in J, H[j,k]/a^2*h[j]*h[k]))) <= eps*sum(j in J, abs(h[j]))^2)))':
      'q is positive, and the loss is constant on rays',
    'forall(eps in positive, exists(q in positive, forall(h in R[J], sum(j in J, abs(h[j])) <= q, abs(L(array(j in J, a*w[j] + h[j])) - L(array(j in J, a*w[j])) - sum(j in J, G[j]/a*h[j]) - 1/2*sum(j in J, sum(k in J, H[j,k]/a^2*h[j]*h[k]))) <= eps + sum(j in J, abs(h[j]))^2)))':
      'a q that is good for the tolerance 1 is good: the left side is at most the square of the length of the step',
    'forall(eps in positive, exists(q in positive, forall(h in R[J], sum(j in J, abs(h[j])) <= q, abs(L(array(j in J, a*w[j] + h[j])) - L(array(j in J, a*w[j])) - sum(j in J, G[j]/a*h[j]) - 1/2*sum(j in J, sum(k in J, H[j,k]/a^2*h[j]*h[k]))) <= eps*(sum(j in J, abs(h[j]))*2))))':
      'a q that is good for the tolerance 1 and at most 2 eps is good',
    'forall(eps in positive, exists(q in positive, forall(h in R[J], sum(j in J, abs(h[j])) <= q, abs(L(array(j in J, a*w[j] + h[j])) - L(array(j in J, a*w[j])) - sum(j in J, G[j]/a*h[j]) - 1/2*sum(j in J, sum(k in J, H[j,k]/a^2*h[j]*h[k]))) <= eps*sum(j in J, abs(w[j]))^2)))':
      'where w is not zero, a q that is good for the tolerance 1 and whose square is at most eps times that of the length of w is good; for w = 0 the loss, constant on rays, is constant by its expansion, and G and the form of H are 0',
  },
  'normalization-scale-invariance/descent lengthens the weights': {
    'sum(j in J, (-w[j] - eta*G[j])^2) == sum(j in J, w[j]^2) + eta^2*sum(j in J, G[j]^2)':
      'G is orthogonal to w, so that signs do not change the length of the sum',
    'sum(j in J, (w[j] + eta*G[j])^2) == sum(j in J, w[j]^2) + eta^2*sum(j in J, G[j]^2)':
      'G is orthogonal to w: the statement for -eta',
    'sum(j in J, (w[j] - (-(eta*G[j])))^2) == sum(j in J, w[j]^2) + eta^2*sum(j in J, G[j]^2)':
      'G is orthogonal to w: the statement for -eta',
  },
  'normalization-scale-invariance/mean and variance are set': {
    '(sum(i in M, BN(array(i1 in M, x[i]))[i])/card(M) == b) and (sum(i in M, (BN(x)[i] - b)^2)/card(M) == g^2)':
      'what BN makes of equal inputs is b each',
  },
  'normalization-scale-invariance/equal means and variances are not enough': {
    'exists(x in R[M], y in R[M], ((0 < mean(x)) and (mean(x) == mean(y)) and (variance(x) == variance(y))) and (sum(i in M, BN(x)[i]^3) != sum(i in M, BN(y)[i]^3)))':
      'the witnesses may have the mean 1: constants that are added do not change what BN makes of them, nor the variances',
    'exists(x in R[M], y in R[M], ((0 < variance(y)) and (mean(x) == mean(y)) and (variance(x) == variance(y))) and (sum(i in M, BN(x)[i]^3) != sum(i in M, BN(y)[i]^3)))':
      'weaker: x and y have the same variance',
    'exists(x in R[M], y in R[M], ((0 < variance(x)) and (mean(y) == mean(y)) and (variance(x) == variance(y))) and (sum(i in M, BN(x)[i]^3) != sum(i in M, BN(y)[i]^3)))':
      'weaker: both sides are the same',
    'exists(x in R[M], y in R[M], ((0 < variance(x)) and (mean(x) == mean(x)) and (variance(x) == variance(y))) and (sum(i in M, BN(x)[i]^3) != sum(i in M, BN(y)[i]^3)))':
      'weaker: both sides are the same',
    'exists(x in R[M], y in R[M], ((0 < variance(x)) and (mean(x) == mean(y)) and (variance(y) == variance(y))) and (sum(i in M, BN(x)[i]^3) != sum(i in M, BN(y)[i]^3)))':
      'weaker: both sides are the same',
    'exists(x in R[M], y in R[M], ((0 < variance(x)) and (mean(x) == mean(y)) and (variance(x) == variance(x))) and (sum(i in M, BN(x)[i]^3) != sum(i in M, BN(y)[i]^3)))':
      'weaker: both sides are the same',
    'exists(x in R[M], y in R[M], ((0 < variance(x)) and (mean(x) == mean(y)) and (variance(x) == variance(y))) and (max(i in M, BN(x)[i]^3) != sum(i in M, BN(y)[i]^3)))':
      'the left side does not depend on y, and y may be either of the two shapes of the statement, moved to the mean and the variance of x, whose sums of cubes differ',
    'exists(x in R[M], y in R[M], ((0 < variance(x)) and (mean(x) == mean(y)) and (variance(x) == variance(y))) and (sum(i in M, BN(x)[i]^4) != sum(i in M, BN(y)[i]^3)))':
      'the left side does not depend on y, and y may be either of the two shapes of the statement, moved to the mean and the variance of x, whose sums of cubes differ',
    'exists(x in R[M], y in R[M], ((0 < variance(x)) and (mean(x) == mean(y)) and (variance(x) == variance(y))) and (sum(i in M, BN(x)[i]^3) != max(i in M, BN(y)[i]^3)))':
      'the right side does not depend on x, and x may be either of the two shapes of the statement, moved to the mean and the variance of y, whose sums of cubes differ',
    'exists(x in R[M], y in R[M], ((0 < variance(x)) and (mean(x) == mean(y)) and (variance(x) == variance(y))) and (sum(i in M, BN(x)[i]^3) != sum(i in M, BN(y)[p]^3)))':
      'the right side does not depend on x, and x may be either of the two shapes of the statement, moved to the mean and the variance of y, whose sums of cubes differ',
    'exists(x in R[M], y in R[M], ((0 < variance(x)) and (mean(x) == mean(y)) and (variance(x) == variance(y))) and (sum(i in M, BN(x)[i]^3) != sum(i in M, BN(y)[i]^4)))':
      'the right side does not depend on x, and x may be either of the two shapes of the statement, moved to the mean and the variance of y, whose sums of cubes differ',
  },
  'scattering-nonexpansive-covariant/one layer': {
    '-sum(g in G, Cre(phiRe, phiIm, a, b)[g]^2 + Cim(phiRe, phiIm, a, b)[g]^2) + sum(j in J, sum(g in G, Cre(psiRe[j], psiIm[j], a, b)[g]^2 + Cim(psiRe[j], psiIm[j], a, b)[g]^2)) <= sum(g in G, a[g]^2 + b[g]^2)':
      lessOnTheLeft,
    'sum(g in G, Cre(phiRe, phiIm, a, b)[g]^2 + Cim(phiRe, phiIm, a, b)[g]^2) - sum(j in J, sum(g in G, Cre(psiRe[j], psiIm[j], a, b)[g]^2 + Cim(psiRe[j], psiIm[j], a, b)[g]^2)) <= sum(g in G, a[g]^2 + b[g]^2)':
      lessOnTheLeft,
    'max(g in G, Cre(phiRe, phiIm, a, b)[g]^2 + Cim(phiRe, phiIm, a, b)[g]^2) + sum(j in J, sum(g in G, Cre(psiRe[j], psiIm[j], a, b)[g]^2 + Cim(psiRe[j], psiIm[j], a, b)[g]^2)) <= sum(g in G, a[g]^2 + b[g]^2)':
      lessOnTheLeft,
    'sum(g in G, -Cre(phiRe, phiIm, a, b)[g]^2 + Cim(phiRe, phiIm, a, b)[g]^2) + sum(j in J, sum(g in G, Cre(psiRe[j], psiIm[j], a, b)[g]^2 + Cim(psiRe[j], psiIm[j], a, b)[g]^2)) <= sum(g in G, a[g]^2 + b[g]^2)':
      lessOnTheLeft,
    'sum(g in G, Cre(phiRe, phiIm, a, b)[g]^2 - Cim(phiRe, phiIm, a, b)[g]^2) + sum(j in J, sum(g in G, Cre(psiRe[j], psiIm[j], a, b)[g]^2 + Cim(psiRe[j], psiIm[j], a, b)[g]^2)) <= sum(g in G, a[g]^2 + b[g]^2)':
      lessOnTheLeft,
    'sum(g in G, Cre(phiRe, phiIm, a, b)[g]^2 + Cim(phiRe, phiIm, a, b)[g]^2) + max(j in J, sum(g in G, Cre(psiRe[j], psiIm[j], a, b)[g]^2 + Cim(psiRe[j], psiIm[j], a, b)[g]^2)) <= sum(g in G, a[g]^2 + b[g]^2)':
      lessOnTheLeft,
    'sum(g in G, Cre(phiRe, phiIm, a, b)[g]^2 + Cim(phiRe, phiIm, a, b)[g]^2) + sum(j in J, max(g in G, Cre(psiRe[j], psiIm[j], a, b)[g]^2 + Cim(psiRe[j], psiIm[j], a, b)[g]^2)) <= sum(g in G, a[g]^2 + b[g]^2)':
      lessOnTheLeft,
    'sum(g in G, Cre(phiRe, phiIm, a, b)[g]^2 + Cim(phiRe, phiIm, a, b)[g]^2) + sum(j in J, sum(g in G, -Cre(psiRe[j], psiIm[j], a, b)[g]^2 + Cim(psiRe[j], psiIm[j], a, b)[g]^2)) <= sum(g in G, a[g]^2 + b[g]^2)':
      lessOnTheLeft,
    'sum(g in G, Cre(phiRe, phiIm, a, b)[g]^2 + Cim(phiRe, phiIm, a, b)[g]^2) + sum(j in J, sum(g in G, Cre(psiRe[j], psiIm[j], a, b)[g]^2 - Cim(psiRe[j], psiIm[j], a, b)[g]^2)) <= sum(g in G, a[g]^2 + b[g]^2)':
      lessOnTheLeft,
  },
  'scattering-nonexpansive-covariant/signals along longer paths': {
    'forall(i in nat, k in nat, p in P[k], j in J, g in G, i < k, (Ure(a, b)[i,k + 1,append[k,p,j],g] == Ure(a, b)[i,k,p,g]) and (Uim(a, b)[i,k + 1,append[k,p,j],g] == Uim(a, b)[i,k,p,g]))':
      'weaker: fewer i',
    'forall(i in nat, k in nat, p in P[k], j in J, g in G, i == k, (Ure(a, b)[i,k + 1,append[k,p,j],g] == Ure(a, b)[i,k,p,g]) and (Uim(a, b)[i,k + 1,append[k,p,j],g] == Uim(a, b)[i,k,p,g]))':
      'weaker: fewer i',
    'forall(i in nat, k in nat, p in P[k], j in J, g in G, i + 1 <= k, (Ure(a, b)[i,k + 1,append[k,p,j],g] == Ure(a, b)[i,k,p,g]) and (Uim(a, b)[i,k + 1,append[k,p,j],g] == Uim(a, b)[i,k,p,g]))':
      'weaker: fewer i',
    'forall(i in nat, k in nat, p in P[k], j in J, g in G, i <= k, (Ure(a, b)[i,k + 1,append[k,p,j],g] == Ure(a, b)[i,k,p,g]) and (Uim(b, b)[i,k + 1,append[k,p,j],g] == Uim(a, b)[i,k,p,g]))':
      noRealPart,
    'forall(i in nat, k in nat, p in P[k], j in J, g in G, i <= k, (Ure(a, b)[i,k + 1,append[k,p,j],g] == Ure(a, b)[i,k,p,g]) and (Uim(LP, b)[i,k + 1,append[k,p,j],g] == Uim(a, b)[i,k,p,g]))':
      noRealPart,
    'forall(i in nat, k in nat, p in P[k], j in J, g in G, i <= k, (Ure(a, b)[i,k + 1,append[k,p,j],g] == Ure(a, b)[i,k,p,g]) and (Uim(array(i1 in G, a[zero]), b)[i,k + 1,append[k,p,j],g] == Uim(a, b)[i,k,p,g]))':
      noRealPart,
    'forall(i in nat, k in nat, p in P[k], j in J, g in G, i <= k, (Ure(a, b)[i,k + 1,append[k,p,j],g] == Ure(a, b)[i,k,p,g]) and (Uim(array(i1 in G, a[g]), b)[i,k + 1,append[k,p,j],g] == Uim(a, b)[i,k,p,g]))':
      noRealPart,
    'forall(i in nat, k in nat, p in P[k], j in J, g in G, i <= k, (Ure(a, b)[i,k + 1,append[k,p,j],g] == Ure(a, b)[i,k,p,g]) and (Uim(a, array(i1 in G, b[g]))[i,k + 1,append[k,p,j],g] == Uim(a, b)[i,k,p,g]))':
      'what is constant is b[g], which stands at g',
    'forall(i in nat, k in nat, p in P[k], j in J, g in G, i <= k, (Ure(a, b)[i,k + 1,append[k,p,j],g] == Ure(a, b)[i,k,p,g]) and (Uim(a, b)[i,k + 1,append[k,p,j],g] == Uim(b, b)[i,k,p,g]))':
      noRealPart,
    'forall(i in nat, k in nat, p in P[k], j in J, g in G, i <= k, (Ure(a, b)[i,k + 1,append[k,p,j],g] == Ure(a, b)[i,k,p,g]) and (Uim(a, b)[i,k + 1,append[k,p,j],g] == Uim(LP, b)[i,k,p,g]))':
      noRealPart,
    'forall(i in nat, k in nat, p in P[k], j in J, g in G, i <= k, (Ure(a, b)[i,k + 1,append[k,p,j],g] == Ure(a, b)[i,k,p,g]) and (Uim(a, b)[i,k + 1,append[k,p,j],g] == Uim(array(i1 in G, a[zero]), b)[i,k,p,g]))':
      noRealPart,
    'forall(i in nat, k in nat, p in P[k], j in J, g in G, i <= k, (Ure(a, b)[i,k + 1,append[k,p,j],g] == Ure(a, b)[i,k,p,g]) and (Uim(a, b)[i,k + 1,append[k,p,j],g] == Uim(array(i1 in G, a[g]), b)[i,k,p,g]))':
      noRealPart,
    'forall(i in nat, k in nat, p in P[k], j in J, g in G, i <= k, (Ure(a, b)[i,k + 1,append[k,p,j],g] == Ure(a, b)[i,k,p,g]) and (Uim(a, b)[i,k + 1,append[k,p,j],g] == Uim(a, array(i1 in G, b[g]))[i,k,p,g]))':
      'what is constant is b[g], which stands at g',
  },
  'scattering-nonexpansive-covariant/one filter further': {
    'forall(k in nat, p in P[k], j in J, g in G, (Ure(a, b)[k + 1,k + 1,append[k,p,j],g] == sqrt(Cre(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(b, b)[k,k,p])[g]^2 + Cim(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2)) and (Uim(a, b)[k + 1,k + 1,append[k,p,j],g] == 0))':
      noRealPart,
    'forall(k in nat, p in P[k], j in J, g in G, (Ure(a, b)[k + 1,k + 1,append[k,p,j],g] == sqrt(Cre(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(LP, b)[k,k,p])[g]^2 + Cim(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2)) and (Uim(a, b)[k + 1,k + 1,append[k,p,j],g] == 0))':
      noRealPart,
    'forall(k in nat, p in P[k], j in J, g in G, (Ure(a, b)[k + 1,k + 1,append[k,p,j],g] == sqrt(Cre(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(array(i1 in G, a[zero]), b)[k,k,p])[g]^2 + Cim(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2)) and (Uim(a, b)[k + 1,k + 1,append[k,p,j],g] == 0))':
      noRealPart,
    'forall(k in nat, p in P[k], j in J, g in G, (Ure(a, b)[k + 1,k + 1,append[k,p,j],g] == sqrt(Cre(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(array(i1 in G, a[g]), b)[k,k,p])[g]^2 + Cim(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2)) and (Uim(a, b)[k + 1,k + 1,append[k,p,j],g] == 0))':
      noRealPart,
    'forall(k in nat, p in P[k], j in J, g in G, (Ure(a, b)[k + 1,k + 1,append[k,p,j],g] == sqrt(Cre(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2 + Cim(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(b, b)[k,k,p])[g]^2)) and (Uim(a, b)[k + 1,k + 1,append[k,p,j],g] == 0))':
      noRealPart,
    'forall(k in nat, p in P[k], j in J, g in G, (Ure(a, b)[k + 1,k + 1,append[k,p,j],g] == sqrt(Cre(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2 + Cim(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(LP, b)[k,k,p])[g]^2)) and (Uim(a, b)[k + 1,k + 1,append[k,p,j],g] == 0))':
      noRealPart,
    'forall(k in nat, p in P[k], j in J, g in G, (Ure(a, b)[k + 1,k + 1,append[k,p,j],g] == sqrt(Cre(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2 + Cim(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(array(i1 in G, a[zero]), b)[k,k,p])[g]^2)) and (Uim(a, b)[k + 1,k + 1,append[k,p,j],g] == 0))':
      noRealPart,
    'forall(k in nat, p in P[k], j in J, g in G, (Ure(a, b)[k + 1,k + 1,append[k,p,j],g] == sqrt(Cre(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2 + Cim(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(array(i1 in G, a[g]), b)[k,k,p])[g]^2)) and (Uim(a, b)[k + 1,k + 1,append[k,p,j],g] == 0))':
      noRealPart,
    'forall(k in nat, p in P[k], j in J, g in G, (Ure(a, b)[k + 1,k + 1,append[k,p,j],g] == sqrt(Cre(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2 + Cim(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2)) and (Uim(b, b)[k + 1,k + 1,append[k,p,j],g] == 0))':
      noRealPart,
    'forall(k in nat, p in P[k], j in J, g in G, (Ure(a, b)[k + 1,k + 1,append[k,p,j],g] == sqrt(Cre(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2 + Cim(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2)) and (Uim(LP, b)[k + 1,k + 1,append[k,p,j],g] == 0))':
      noRealPart,
    'forall(k in nat, p in P[k], j in J, g in G, (Ure(a, b)[k + 1,k + 1,append[k,p,j],g] == sqrt(Cre(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2 + Cim(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2)) and (Uim(array(i1 in G, a[zero]), b)[k + 1,k + 1,append[k,p,j],g] == 0))':
      noRealPart,
    'forall(k in nat, p in P[k], j in J, g in G, (Ure(a, b)[k + 1,k + 1,append[k,p,j],g] == sqrt(Cre(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2 + Cim(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2)) and (Uim(array(i1 in G, a[g]), b)[k + 1,k + 1,append[k,p,j],g] == 0))':
      noRealPart,
    'forall(k in nat, p in P[k], j in J, g in G, (Ure(a, b)[k + 1,k + 1,append[k,p,j],g] == sqrt(Cre(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2 + Cim(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2)) and (Uim(a, LP)[k + 1,k + 1,append[k,p,j],g] == 0))':
      noImaginaryPart,
    'forall(k in nat, p in P[k], j in J, g in G, (Ure(a, b)[k + 1,k + 1,append[k,p,j],g] == sqrt(Cre(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2 + Cim(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2)) and (Uim(a, phiRe)[k + 1,k + 1,append[k,p,j],g] == 0))':
      noImaginaryPart,
    'forall(k in nat, p in P[k], j in J, g in G, (Ure(a, b)[k + 1,k + 1,append[k,p,j],g] == sqrt(Cre(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2 + Cim(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2)) and (Uim(a, array(i1 in G, b[zero]))[k + 1,k + 1,append[k,p,j],g] == 0))':
      noImaginaryPart,
    'forall(k in nat, p in P[k], j in J, g in G, (Ure(a, b)[k + 1,k + 1,append[k,p,j],g] == sqrt(Cre(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2 + Cim(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2)) and (Uim(a, array(i1 in G, b[g]))[k + 1,k + 1,append[k,p,j],g] == 0))':
      noImaginaryPart,
    'forall(k in nat, p in P[k], j in J, g in G, (Ure(a, b)[k + 1,k + 1,append[k,p,j],g] == sqrt(Cre(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2 + Cim(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2)) and (Uim(a, b)[k + 1 + 1,k + 1,append[k,p,j],g] == 0))':
      noImaginaryPart,
    'forall(k in nat, p in P[k], j in J, g in G, (Ure(a, b)[k + 1,k + 1,append[k,p,j],g] == sqrt(Cre(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2 + Cim(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2)) and (Uim(a, b)[m + 1,k + 1,append[k,p,j],g] == 0))':
      noImaginaryPart,
    'forall(k in nat, p in P[k], j in J, g in G, (Ure(a, b)[k + 1,k + 1,append[k,p,j],g] == sqrt(Cre(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2 + Cim(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2)) and (Uim(a, b)[k + 2,k + 1,append[k,p,j],g] == 0))':
      noImaginaryPart,
    'forall(k in nat, p in P[k], j in J, g in G, (Ure(a, b)[k + 1,k + 1,append[k,p,j],g] == sqrt(Cre(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2 + Cim(psiRe[j], psiIm[j], Ure(a, b)[k,k,p], Uim(a, b)[k,k,p])[g]^2)) and (Uim(a, b)[k + 1,k + 1,append[k,p,j],zero] == 0))':
      noImaginaryPart,
  },
  'scattering-nonexpansive-covariant/distances in one layer': {
    'forall(k in nat, -sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      lessOnTheLeft,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) - sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      lessOnTheLeft,
    'forall(k in nat, max(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      lessOnTheLeft,
    'forall(k in nat, sum(p in P[k], max(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      lessOnTheLeft,
    'forall(k in nat, sum(p in P[k], sum(g in G, -(Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      lessOnTheLeft,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 - (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      lessOnTheLeft,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xIm, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(yRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[zero]), xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[g]), xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yIm, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(LP, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(array(i1 in G, yRe[zero]), yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(array(i1 in G, yRe[g]), yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xIm, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(yRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[zero]), xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[g]), xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yIm, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(LP, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(array(i1 in G, yRe[zero]), yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(array(i1 in G, yRe[g]), yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + max(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      lessOnTheLeft,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], max(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      lessOnTheLeft,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, -(Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      lessOnTheLeft,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 - (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      lessOnTheLeft,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2*(Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      'weaker: Uim is 0 after any filter, so the product is 0 and the left side smaller',
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])*2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noImaginaryPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (-Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noImaginaryPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] + Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noImaginaryPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g]*(-Uim(yRe, yIm)[k + 1,k + 1,p,g]))^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noImaginaryPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xIm, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(yRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(array(i1 in G, xRe[zero]), xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(array(i1 in G, xRe[g]), xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, yRe)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noImaginaryPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, yIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noImaginaryPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, array(i1 in G, xIm[zero]))[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noImaginaryPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, array(i1 in G, xIm[g]))[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noImaginaryPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1 + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noImaginaryPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[m + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noImaginaryPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 2,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noImaginaryPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,zero] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noImaginaryPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yIm, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(LP, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(array(i1 in G, yRe[zero]), yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(array(i1 in G, yRe[g]), yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, LP)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noImaginaryPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, phiRe)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noImaginaryPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, array(i1 in G, yIm[zero]))[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noImaginaryPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, array(i1 in G, yIm[g]))[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noImaginaryPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1 + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noImaginaryPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[m + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noImaginaryPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 2,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noImaginaryPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,zero])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noImaginaryPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^3)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noImaginaryPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xIm, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(yRe, xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(array(i1 in G, xRe[zero]), xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(array(i1 in G, xRe[g]), xIm)[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, array(i1 in G, xIm[g]))[k,k,p,g] - Uim(yRe, yIm)[k,k,p,g])^2)))':
      'what is constant is xIm[g], which stands at g',
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yIm, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(LP, yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(array(i1 in G, yRe[zero]), yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(array(i1 in G, yRe[g]), yIm)[k,k,p,g])^2)))':
      noRealPart,
    'forall(k in nat, sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)) + sum(p in P[k + 1], sum(g in G, (Ure(xRe, xIm)[k + 1,k + 1,p,g] - Ure(yRe, yIm)[k + 1,k + 1,p,g])^2 + (Uim(xRe, xIm)[k + 1,k + 1,p,g] - Uim(yRe, yIm)[k + 1,k + 1,p,g])^2)) <= sum(p in P[k], sum(g in G, (Ure(xRe, xIm)[k,k,p,g] - Ure(yRe, yIm)[k,k,p,g])^2 + (Uim(xRe, xIm)[k,k,p,g] - Uim(yRe, array(i1 in G, yIm[g]))[k,k,p,g])^2)))':
      'what is constant is yIm[g], which stands at g',
  },
  'scattering-nonexpansive-covariant/nonexpansive': {
    'sqrt(max(k in range(m + 1), sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)))) <= sqrt(sum(g in G, (xRe[g] - yRe[g])^2 + (xIm[g] - yIm[g])^2))':
      lessOnTheLeft,
    'sqrt(sum(k in range(m + 1), max(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)))) <= sqrt(sum(g in G, (xRe[g] - yRe[g])^2 + (xIm[g] - yIm[g])^2))':
      lessOnTheLeft,
    'sqrt(sum(k in range(m + 1), sum(p in P[k], max(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)))) <= sqrt(sum(g in G, (xRe[g] - yRe[g])^2 + (xIm[g] - yIm[g])^2))':
      lessOnTheLeft,
    'sqrt(sum(k in range(m + 1), sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xIm, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)))) <= sqrt(sum(g in G, (xRe[g] - yRe[g])^2 + (xIm[g] - yIm[g])^2))':
      noRealPart,
    'sqrt(sum(k in range(m + 1), sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(yRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)))) <= sqrt(sum(g in G, (xRe[g] - yRe[g])^2 + (xIm[g] - yIm[g])^2))':
      noRealPart,
    'sqrt(sum(k in range(m + 1), sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[zero]), xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)))) <= sqrt(sum(g in G, (xRe[g] - yRe[g])^2 + (xIm[g] - yIm[g])^2))':
      noRealPart,
    'sqrt(sum(k in range(m + 1), sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[g]), xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)))) <= sqrt(sum(g in G, (xRe[g] - yRe[g])^2 + (xIm[g] - yIm[g])^2))':
      noRealPart,
    'sqrt(sum(k in range(m + 1), sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yIm, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)))) <= sqrt(sum(g in G, (xRe[g] - yRe[g])^2 + (xIm[g] - yIm[g])^2))':
      noRealPart,
    'sqrt(sum(k in range(m + 1), sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(LP, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)))) <= sqrt(sum(g in G, (xRe[g] - yRe[g])^2 + (xIm[g] - yIm[g])^2))':
      noRealPart,
    'sqrt(sum(k in range(m + 1), sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(array(i1 in G, yRe[zero]), yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)))) <= sqrt(sum(g in G, (xRe[g] - yRe[g])^2 + (xIm[g] - yIm[g])^2))':
      noRealPart,
    'sqrt(sum(k in range(m + 1), sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(array(i1 in G, yRe[g]), yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)))) <= sqrt(sum(g in G, (xRe[g] - yRe[g])^2 + (xIm[g] - yIm[g])^2))':
      noRealPart,
    'sqrt(sum(k in range(m + 1), sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xIm, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)))) <= sqrt(sum(g in G, (xRe[g] - yRe[g])^2 + (xIm[g] - yIm[g])^2))':
      noRealPart,
    'sqrt(sum(k in range(m + 1), sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(yRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)))) <= sqrt(sum(g in G, (xRe[g] - yRe[g])^2 + (xIm[g] - yIm[g])^2))':
      noRealPart,
    'sqrt(sum(k in range(m + 1), sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[zero]), xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)))) <= sqrt(sum(g in G, (xRe[g] - yRe[g])^2 + (xIm[g] - yIm[g])^2))':
      noRealPart,
    'sqrt(sum(k in range(m + 1), sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[g]), xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2)))) <= sqrt(sum(g in G, (xRe[g] - yRe[g])^2 + (xIm[g] - yIm[g])^2))':
      noRealPart,
    'sqrt(sum(k in range(m + 1), sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yIm, yIm)[k,k,p])[g])^2)))) <= sqrt(sum(g in G, (xRe[g] - yRe[g])^2 + (xIm[g] - yIm[g])^2))':
      noRealPart,
    'sqrt(sum(k in range(m + 1), sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(LP, yIm)[k,k,p])[g])^2)))) <= sqrt(sum(g in G, (xRe[g] - yRe[g])^2 + (xIm[g] - yIm[g])^2))':
      noRealPart,
    'sqrt(sum(k in range(m + 1), sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(array(i1 in G, yRe[zero]), yIm)[k,k,p])[g])^2)))) <= sqrt(sum(g in G, (xRe[g] - yRe[g])^2 + (xIm[g] - yIm[g])^2))':
      noRealPart,
    'sqrt(sum(k in range(m + 1), sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cre(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(yRe, yIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g] - Cim(phiRe, phiIm, Ure(yRe, yIm)[k,k,p], Uim(array(i1 in G, yRe[g]), yIm)[k,k,p])[g])^2)))) <= sqrt(sum(g in G, (xRe[g] - yRe[g])^2 + (xIm[g] - yIm[g])^2))':
      noRealPart,
  },
  'scattering-nonexpansive-covariant/energy': {
    'sum(k in range(m + 1), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xIm, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2))) + sum(p in P[m + 1], sum(g in G, Ure(xRe, xIm)[m + 1,m + 1,p,g]^2 + Uim(xRe, xIm)[m + 1,m + 1,p,g]^2)) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noRealPart,
    'sum(k in range(m + 1), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(LP, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2))) + sum(p in P[m + 1], sum(g in G, Ure(xRe, xIm)[m + 1,m + 1,p,g]^2 + Uim(xRe, xIm)[m + 1,m + 1,p,g]^2)) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noRealPart,
    'sum(k in range(m + 1), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[zero]), xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2))) + sum(p in P[m + 1], sum(g in G, Ure(xRe, xIm)[m + 1,m + 1,p,g]^2 + Uim(xRe, xIm)[m + 1,m + 1,p,g]^2)) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noRealPart,
    'sum(k in range(m + 1), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[g]), xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2))) + sum(p in P[m + 1], sum(g in G, Ure(xRe, xIm)[m + 1,m + 1,p,g]^2 + Uim(xRe, xIm)[m + 1,m + 1,p,g]^2)) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noRealPart,
    'sum(k in range(m + 1), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xIm, xIm)[k,k,p])[g]^2))) + sum(p in P[m + 1], sum(g in G, Ure(xRe, xIm)[m + 1,m + 1,p,g]^2 + Uim(xRe, xIm)[m + 1,m + 1,p,g]^2)) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noRealPart,
    'sum(k in range(m + 1), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(LP, xIm)[k,k,p])[g]^2))) + sum(p in P[m + 1], sum(g in G, Ure(xRe, xIm)[m + 1,m + 1,p,g]^2 + Uim(xRe, xIm)[m + 1,m + 1,p,g]^2)) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noRealPart,
    'sum(k in range(m + 1), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[zero]), xIm)[k,k,p])[g]^2))) + sum(p in P[m + 1], sum(g in G, Ure(xRe, xIm)[m + 1,m + 1,p,g]^2 + Uim(xRe, xIm)[m + 1,m + 1,p,g]^2)) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noRealPart,
    'sum(k in range(m + 1), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[g]), xIm)[k,k,p])[g]^2))) + sum(p in P[m + 1], sum(g in G, Ure(xRe, xIm)[m + 1,m + 1,p,g]^2 + Uim(xRe, xIm)[m + 1,m + 1,p,g]^2)) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noRealPart,
    'sum(k in range(m + 1), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2))) + sum(p in P[m + 1], sum(g in G, Ure(xRe, xIm)[m + 1,m + 1,p,g]^2 - Uim(xRe, xIm)[m + 1,m + 1,p,g]^2)) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noImaginaryPart,
    'sum(k in range(m + 1), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2))) + sum(p in P[m + 1], sum(g in G, Ure(xRe, xIm)[m + 1,m + 1,p,g]^2 + Uim(xRe, xIm)[m + 1,m + 1,p,g]*2)) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noImaginaryPart,
    'sum(k in range(m + 1), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2))) + sum(p in P[m + 1], sum(g in G, Ure(xRe, xIm)[m + 1,m + 1,p,g]^2 + Uim(xIm, xIm)[m + 1,m + 1,p,g]^2)) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noRealPart,
    'sum(k in range(m + 1), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2))) + sum(p in P[m + 1], sum(g in G, Ure(xRe, xIm)[m + 1,m + 1,p,g]^2 + Uim(LP, xIm)[m + 1,m + 1,p,g]^2)) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noRealPart,
    'sum(k in range(m + 1), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2))) + sum(p in P[m + 1], sum(g in G, Ure(xRe, xIm)[m + 1,m + 1,p,g]^2 + Uim(array(i1 in G, xRe[zero]), xIm)[m + 1,m + 1,p,g]^2)) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noRealPart,
    'sum(k in range(m + 1), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2))) + sum(p in P[m + 1], sum(g in G, Ure(xRe, xIm)[m + 1,m + 1,p,g]^2 + Uim(array(i1 in G, xRe[g]), xIm)[m + 1,m + 1,p,g]^2)) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noRealPart,
    'sum(k in range(m + 1), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2))) + sum(p in P[m + 1], sum(g in G, Ure(xRe, xIm)[m + 1,m + 1,p,g]^2 + Uim(xRe, LP)[m + 1,m + 1,p,g]^2)) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noImaginaryPart,
    'sum(k in range(m + 1), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2))) + sum(p in P[m + 1], sum(g in G, Ure(xRe, xIm)[m + 1,m + 1,p,g]^2 + Uim(xRe, phiRe)[m + 1,m + 1,p,g]^2)) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noImaginaryPart,
    'sum(k in range(m + 1), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2))) + sum(p in P[m + 1], sum(g in G, Ure(xRe, xIm)[m + 1,m + 1,p,g]^2 + Uim(xRe, array(i1 in G, xIm[zero]))[m + 1,m + 1,p,g]^2)) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noImaginaryPart,
    'sum(k in range(m + 1), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2))) + sum(p in P[m + 1], sum(g in G, Ure(xRe, xIm)[m + 1,m + 1,p,g]^2 + Uim(xRe, array(i1 in G, xIm[g]))[m + 1,m + 1,p,g]^2)) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noImaginaryPart,
    'sum(k in range(m + 1), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2))) + sum(p in P[m + 1], sum(g in G, Ure(xRe, xIm)[m + 1,m + 1,p,g]^2 + Uim(xRe, xIm)[m + 1 + 1,m + 1,p,g]^2)) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noImaginaryPart,
    'sum(k in range(m + 1), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2))) + sum(p in P[m + 1], sum(g in G, Ure(xRe, xIm)[m + 1,m + 1,p,g]^2 + Uim(xRe, xIm)[m + 2,m + 1,p,g]^2)) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noImaginaryPart,
    'sum(k in range(m + 1), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2))) + sum(p in P[m + 1], sum(g in G, Ure(xRe, xIm)[m + 1,m + 1,p,g]^2 + Uim(xRe, xIm)[m + 1,m + 1,p,zero]^2)) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noImaginaryPart,
    'sum(k in range(m + 1), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2))) + sum(p in P[m + 1], sum(g in G, Ure(xRe, xIm)[m + 1,m + 1,p,g]^2 + Uim(xRe, xIm)[m + 1,m + 1,p,g]^3)) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noImaginaryPart,
  },
  'scattering-nonexpansive-covariant/energy of a signal with flat envelopes': {
    'sum(k in range(2), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xIm, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2))) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noRealPart,
    'sum(k in range(2), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(LP, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2))) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noRealPart,
    'sum(k in range(2), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[zero]), xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2))) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noRealPart,
    'sum(k in range(2), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[g]), xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2))) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noRealPart,
    'sum(k in range(2), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xIm, xIm)[k,k,p])[g]^2))) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noRealPart,
    'sum(k in range(2), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(LP, xIm)[k,k,p])[g]^2))) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noRealPart,
    'sum(k in range(2), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[zero]), xIm)[k,k,p])[g]^2))) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noRealPart,
    'sum(k in range(2), sum(p in P[k], sum(g in G, Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[g]), xIm)[k,k,p])[g]^2))) == sum(g in G, xRe[g]^2 + xIm[g]^2)':
      noRealPart,
  },
  'scattering-nonexpansive-covariant/covariance': {
    'forall(i in nat, n in nat, p in P[n], g in G, (Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[i,n,p,g] == Ure(xRe, xIm)[i,n,p,plus[g,minus[s]]]) and (Uim(array(h in G, xIm[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[i,n,p,g] == Uim(xRe, xIm)[i,n,p,plus[g,minus[s]]]))':
      noRealPart,
    'forall(i in nat, n in nat, p in P[n], g in G, (Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[i,n,p,g] == Ure(xRe, xIm)[i,n,p,plus[g,minus[s]]]) and (Uim(array(h in G, LP[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[i,n,p,g] == Uim(xRe, xIm)[i,n,p,plus[g,minus[s]]]))':
      noRealPart,
    'forall(i in nat, n in nat, p in P[n], g in G, (Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[i,n,p,g] == Ure(xRe, xIm)[i,n,p,plus[g,minus[s]]]) and (Uim(array(h in G, xRe[plus[zero,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[i,n,p,g] == Uim(xRe, xIm)[i,n,p,plus[g,minus[s]]]))':
      noRealPart,
    'forall(i in nat, n in nat, p in P[n], g in G, (Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[i,n,p,g] == Ure(xRe, xIm)[i,n,p,plus[g,minus[s]]]) and (Uim(array(h in G, xRe[plus[s,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[i,n,p,g] == Uim(xRe, xIm)[i,n,p,plus[g,minus[s]]]))':
      noRealPart,
    'forall(i in nat, n in nat, p in P[n], g in G, (Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[i,n,p,g] == Ure(xRe, xIm)[i,n,p,plus[g,minus[s]]]) and (Uim(array(h in G, xRe[plus[h,minus[g]]]), array(h in G, xIm[plus[h,minus[s]]]))[i,n,p,g] == Uim(xRe, xIm)[i,n,p,plus[g,minus[s]]]))':
      noRealPart,
    'forall(i in nat, n in nat, p in P[n], g in G, (Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[i,n,p,g] == Ure(xRe, xIm)[i,n,p,plus[g,minus[s]]]) and (Uim(array(h in G, xRe[plus[h,minus[h]]]), array(h in G, xIm[plus[h,minus[s]]]))[i,n,p,g] == Uim(xRe, xIm)[i,n,p,plus[g,minus[s]]]))':
      noRealPart,
    'forall(i in nat, n in nat, p in P[n], g in G, (Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[i,n,p,g] == Ure(xRe, xIm)[i,n,p,plus[g,minus[s]]]) and (Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[i,n,p,g] == Uim(xIm, xIm)[i,n,p,plus[g,minus[s]]]))':
      noRealPart,
    'forall(i in nat, n in nat, p in P[n], g in G, (Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[i,n,p,g] == Ure(xRe, xIm)[i,n,p,plus[g,minus[s]]]) and (Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[i,n,p,g] == Uim(LP, xIm)[i,n,p,plus[g,minus[s]]]))':
      noRealPart,
    'forall(i in nat, n in nat, p in P[n], g in G, (Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[i,n,p,g] == Ure(xRe, xIm)[i,n,p,plus[g,minus[s]]]) and (Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[i,n,p,g] == Uim(array(i1 in G, xRe[zero]), xIm)[i,n,p,plus[g,minus[s]]]))':
      noRealPart,
    'forall(i in nat, n in nat, p in P[n], g in G, (Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[i,n,p,g] == Ure(xRe, xIm)[i,n,p,plus[g,minus[s]]]) and (Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[i,n,p,g] == Uim(array(i1 in G, xRe[s]), xIm)[i,n,p,plus[g,minus[s]]]))':
      noRealPart,
  },
  'scattering-nonexpansive-covariant/outputs move with the signal': {
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xIm[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, LP[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[zero,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[s,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[g]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], array(q in G, Uim(array(h in G, xRe[plus[h,minus[q]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p,q]))[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xIm, xIm)[k,k,p])[plus[g,minus[s]]]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(LP, xIm)[k,k,p])[plus[g,minus[s]]]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[zero]), xIm)[k,k,p])[plus[g,minus[s]]]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[s]), xIm)[k,k,p])[plus[g,minus[s]]]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xIm[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, LP[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[zero,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[s,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[g]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], array(q in G, Uim(array(h in G, xRe[plus[h,minus[q]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p,q]))[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xIm, xIm)[k,k,p])[plus[g,minus[s]]]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(LP, xIm)[k,k,p])[plus[g,minus[s]]]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[zero]), xIm)[k,k,p])[plus[g,minus[s]]]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[plus[g,minus[s]]]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[s]), xIm)[k,k,p])[plus[g,minus[s]]]))':
      noRealPart,
  },
  'scattering-nonexpansive-covariant/invariance under an average': {
    'forall(k in nat, p in P[k], g in G, (Cre(array(i1 in G, phiRe[zero]), phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      'the filter is constant',
    'forall(k in nat, p in P[k], g in G, (Cre(array(i1 in G, phiRe[s]), phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      'the filter is constant',
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, array(i1 in G, phiIm[zero]), Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      'the filter is constant',
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, array(i1 in G, phiIm[s]), Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      'the filter is constant',
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xIm[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, LP[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[zero,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[s,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[g]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], array(q in G, Uim(array(h in G, xRe[plus[h,minus[q]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p,q]))[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, LP[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, phiRe[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[zero,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[s,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[g]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], array(q in G, Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[q]]]))[k,k,p,q]))[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k + 1,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[m,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], array(q in G, Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p,zero]))[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], array(q in G, Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p,s]))[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[zero] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      'what the average puts out is the same at all positions',
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[s] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      'what the average puts out is the same at all positions',
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(array(i1 in G, phiRe[zero]), phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      'the filter is constant',
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(array(i1 in G, phiRe[s]), phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      'the filter is constant',
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, array(i1 in G, phiIm[zero]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      'the filter is constant',
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, array(i1 in G, phiIm[s]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      'the filter is constant',
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Ure(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xIm, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(LP, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[zero]), xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[s]), xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, LP)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, phiRe)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, array(i1 in G, xIm[zero]))[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, array(i1 in G, xIm[s]))[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k + 1,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[m,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], array(q in G, Uim(xRe, xIm)[k,k,p,zero]))[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], array(q in G, Uim(xRe, xIm)[k,k,p,s]))[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[zero]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      'what the average puts out is the same at all positions',
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[s]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      'what the average puts out is the same at all positions',
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(array(i1 in G, phiRe[zero]), phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      'the filter is constant',
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(array(i1 in G, phiRe[s]), phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      'the filter is constant',
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, array(i1 in G, phiIm[zero]), Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      'the filter is constant',
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, array(i1 in G, phiIm[s]), Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      'the filter is constant',
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xIm[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, LP[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[zero,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[s,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[g]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, array(q in G, Ure(array(h in G, xRe[plus[h,minus[q]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p,q]), Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, LP[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, phiRe[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[zero,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[s,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[g]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, array(q in G, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[q]]]))[k,k,p,q]), Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k + 1,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[m,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, array(q in G, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p,zero]), Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, array(q in G, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p,s]), Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xIm[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, LP[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[zero,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[s,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[g]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], array(q in G, Uim(array(h in G, xRe[plus[h,minus[q]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p,q]))[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[g]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      'no shift changes the mean of the imaginary part, which is 0 after any filter',
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[zero] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      'what the average puts out is the same at all positions',
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[s] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      'what the average puts out is the same at all positions',
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(array(i1 in G, phiRe[zero]), phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      'the filter is constant',
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(array(i1 in G, phiRe[s]), phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      'the filter is constant',
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, array(i1 in G, phiIm[zero]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      'the filter is constant',
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, array(i1 in G, phiIm[s]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      'the filter is constant',
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Uim(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xIm, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(LP, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(array(i1 in G, xRe[zero]), xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(array(i1 in G, xRe[s]), xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, LP)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, phiRe)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, array(i1 in G, xIm[zero]))[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, array(i1 in G, xIm[s]))[k,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k + 1,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[m,k,p], Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, array(q in G, Ure(xRe, xIm)[k,k,p,zero]), Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, array(q in G, Ure(xRe, xIm)[k,k,p,s]), Uim(xRe, xIm)[k,k,p])[g]))':
      noImaginaryFilter,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xIm, xIm)[k,k,p])[g]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(LP, xIm)[k,k,p])[g]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[zero]), xIm)[k,k,p])[g]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[s]), xIm)[k,k,p])[g]))':
      noRealPart,
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[zero]))':
      'what the average puts out is the same at all positions',
    'forall(k in nat, p in P[k], g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]) and (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] == Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[s]))':
      'what the average puts out is the same at all positions',
  },
  'scattering-nonexpansive-covariant/one path': {
    'forall(k in nat, p in P[k], sqrt(max(g in G, Cre(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2)) <= max(l in G, sqrt(((1 - re[l,s])^2 + im[l,s]^2)*(Fre(phiRe, phiIm)[l]^2 + Fim(phiRe, phiIm)[l]^2)))*sqrt(sum(g in G, Ure(xRe, xIm)[k,k,p,g]^2 + Uim(xRe, xIm)[k,k,p,g]^2)))':
      lessOnTheLeft,
    'forall(k in nat, p in P[k], sqrt(sum(g in G, Cre(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]*2 + Cim(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2)) <= max(l in G, sqrt(((1 - re[l,s])^2 + im[l,s]^2)*(Fre(phiRe, phiIm)[l]^2 + Fim(phiRe, phiIm)[l]^2)))*sqrt(sum(g in G, Ure(xRe, xIm)[k,k,p,g]^2 + Uim(xRe, xIm)[k,k,p,g]^2)))':
      'weaker: the filter that is left adds up to 0, and so does what it makes of a signal',
    'forall(k in nat, p in P[k], sqrt(sum(g in G, Cre(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xIm, xIm)[k,k,p])[g]^2 + Cim(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2)) <= max(l in G, sqrt(((1 - re[l,s])^2 + im[l,s]^2)*(Fre(phiRe, phiIm)[l]^2 + Fim(phiRe, phiIm)[l]^2)))*sqrt(sum(g in G, Ure(xRe, xIm)[k,k,p,g]^2 + Uim(xRe, xIm)[k,k,p,g]^2)))':
      noRealPart,
    'forall(k in nat, p in P[k], sqrt(sum(g in G, Cre(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(LP, xIm)[k,k,p])[g]^2 + Cim(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2)) <= max(l in G, sqrt(((1 - re[l,s])^2 + im[l,s]^2)*(Fre(phiRe, phiIm)[l]^2 + Fim(phiRe, phiIm)[l]^2)))*sqrt(sum(g in G, Ure(xRe, xIm)[k,k,p,g]^2 + Uim(xRe, xIm)[k,k,p,g]^2)))':
      noRealPart,
    'forall(k in nat, p in P[k], sqrt(sum(g in G, Cre(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[zero]), xIm)[k,k,p])[g]^2 + Cim(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2)) <= max(l in G, sqrt(((1 - re[l,s])^2 + im[l,s]^2)*(Fre(phiRe, phiIm)[l]^2 + Fim(phiRe, phiIm)[l]^2)))*sqrt(sum(g in G, Ure(xRe, xIm)[k,k,p,g]^2 + Uim(xRe, xIm)[k,k,p,g]^2)))':
      noRealPart,
    'forall(k in nat, p in P[k], sqrt(sum(g in G, Cre(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[s]), xIm)[k,k,p])[g]^2 + Cim(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2)) <= max(l in G, sqrt(((1 - re[l,s])^2 + im[l,s]^2)*(Fre(phiRe, phiIm)[l]^2 + Fim(phiRe, phiIm)[l]^2)))*sqrt(sum(g in G, Ure(xRe, xIm)[k,k,p,g]^2 + Uim(xRe, xIm)[k,k,p,g]^2)))':
      noRealPart,
    'forall(k in nat, p in P[k], sqrt(sum(g in G, Cre(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]*2)) <= max(l in G, sqrt(((1 - re[l,s])^2 + im[l,s]^2)*(Fre(phiRe, phiIm)[l]^2 + Fim(phiRe, phiIm)[l]^2)))*sqrt(sum(g in G, Ure(xRe, xIm)[k,k,p,g]^2 + Uim(xRe, xIm)[k,k,p,g]^2)))':
      'weaker: the filter that is left adds up to 0, and so does what it makes of a signal',
    'forall(k in nat, p in P[k], sqrt(sum(g in G, Cre(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xIm, xIm)[k,k,p])[g]^2)) <= max(l in G, sqrt(((1 - re[l,s])^2 + im[l,s]^2)*(Fre(phiRe, phiIm)[l]^2 + Fim(phiRe, phiIm)[l]^2)))*sqrt(sum(g in G, Ure(xRe, xIm)[k,k,p,g]^2 + Uim(xRe, xIm)[k,k,p,g]^2)))':
      noRealPart,
    'forall(k in nat, p in P[k], sqrt(sum(g in G, Cre(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(LP, xIm)[k,k,p])[g]^2)) <= max(l in G, sqrt(((1 - re[l,s])^2 + im[l,s]^2)*(Fre(phiRe, phiIm)[l]^2 + Fim(phiRe, phiIm)[l]^2)))*sqrt(sum(g in G, Ure(xRe, xIm)[k,k,p,g]^2 + Uim(xRe, xIm)[k,k,p,g]^2)))':
      noRealPart,
    'forall(k in nat, p in P[k], sqrt(sum(g in G, Cre(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[zero]), xIm)[k,k,p])[g]^2)) <= max(l in G, sqrt(((1 - re[l,s])^2 + im[l,s]^2)*(Fre(phiRe, phiIm)[l]^2 + Fim(phiRe, phiIm)[l]^2)))*sqrt(sum(g in G, Ure(xRe, xIm)[k,k,p,g]^2 + Uim(xRe, xIm)[k,k,p,g]^2)))':
      noRealPart,
    'forall(k in nat, p in P[k], sqrt(sum(g in G, Cre(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(array(i1 in G, xRe[s]), xIm)[k,k,p])[g]^2)) <= max(l in G, sqrt(((1 - re[l,s])^2 + im[l,s]^2)*(Fre(phiRe, phiIm)[l]^2 + Fim(phiRe, phiIm)[l]^2)))*sqrt(sum(g in G, Ure(xRe, xIm)[k,k,p,g]^2 + Uim(xRe, xIm)[k,k,p,g]^2)))':
      noRealPart,
    'forall(k in nat, p in P[k], sqrt(sum(g in G, Cre(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2)) <= max(l in G, sqrt(((1 - re[l,s])*2 + im[l,s]^2)*(Fre(phiRe, phiIm)[l]^2 + Fim(phiRe, phiIm)[l]^2)))*sqrt(sum(g in G, Ure(xRe, xIm)[k,k,p,g]^2 + Uim(xRe, xIm)[k,k,p,g]^2)))':
      'weaker: 1 - re[l,s] is between 0 and 2, so its square is at most twice as much',
    'forall(k in nat, p in P[k], sqrt(sum(g in G, Cre(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2)) <= max(l in G, sqrt(((2 - re[l,s])^2 + im[l,s]^2)*(Fre(phiRe, phiIm)[l]^2 + Fim(phiRe, phiIm)[l]^2)))*sqrt(sum(g in G, Ure(xRe, xIm)[k,k,p,g]^2 + Uim(xRe, xIm)[k,k,p,g]^2)))':
      'weaker: re[l,s] is at most 1',
    'forall(k in nat, p in P[k], sqrt(sum(g in G, Cre(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2)) <= max(l in G, sqrt(((1 - re[l,s])^2 + im[l,s]^2)*(Fre(phiRe, phiIm)[l]^2 + Fim(phiRe, phiIm)[l]^2)))*sqrt(sum(g in G, Ure(xRe, xIm)[k,k,p,g]^2 + Uim(xIm, xIm)[k,k,p,g]^2)))':
      noRealPart,
    'forall(k in nat, p in P[k], sqrt(sum(g in G, Cre(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2)) <= max(l in G, sqrt(((1 - re[l,s])^2 + im[l,s]^2)*(Fre(phiRe, phiIm)[l]^2 + Fim(phiRe, phiIm)[l]^2)))*sqrt(sum(g in G, Ure(xRe, xIm)[k,k,p,g]^2 + Uim(LP, xIm)[k,k,p,g]^2)))':
      noRealPart,
    'forall(k in nat, p in P[k], sqrt(sum(g in G, Cre(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2)) <= max(l in G, sqrt(((1 - re[l,s])^2 + im[l,s]^2)*(Fre(phiRe, phiIm)[l]^2 + Fim(phiRe, phiIm)[l]^2)))*sqrt(sum(g in G, Ure(xRe, xIm)[k,k,p,g]^2 + Uim(array(i1 in G, xRe[zero]), xIm)[k,k,p,g]^2)))':
      noRealPart,
    'forall(k in nat, p in P[k], sqrt(sum(g in G, Cre(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2)) <= max(l in G, sqrt(((1 - re[l,s])^2 + im[l,s]^2)*(Fre(phiRe, phiIm)[l]^2 + Fim(phiRe, phiIm)[l]^2)))*sqrt(sum(g in G, Ure(xRe, xIm)[k,k,p,g]^2 + Uim(array(i1 in G, xRe[s]), xIm)[k,k,p,g]^2)))':
      noRealPart,
  },
};
