export const numerics: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'log-sum-exp-bounds/at least the maximum': {
    'min(k in K, z[k]) <= lse(array(k in K, t*z[k]))/t':
      'weaker: the minimum is at most the maximum; for ties and for one entry they agree',
  },
  'log-sum-exp-bounds/at most the maximum and log K': {
    'lse(array(k in K, t*z[k]))/t <= max(k in K, z[k]) + card(K)/t': 'weaker: more is added to the maximum',
    'lse(array(k in K, t*z[k]))/t <= max(k in K, z[k]) + exp(card(K))/t':
      'weaker: more is added to the maximum',
    'lse(array(k in K, t*z[k]))/t <= max(k in K, z[k]) + log(card(K) + 1)/t':
      'weaker: more is added to the maximum',
  },
  'log-sum-exp-bounds/equal above for ties': {
    'lse(array(k in K, t*z[k]))/t == min(k in K, z[k]) + log(card(K))/t':
      'weaker: the minimum is at most the maximum; for ties and for one entry they agree',
  },
  'log-sum-exp-bounds/equal above only for ties': {
    'forall(i in K, j in K, z[j] == z[j])': 'both sides are the same',
    'forall(i in K, j in K, z[i] == z[i])': 'both sides are the same',
  },
  'log-sum-exp-bounds/equal below for one entry': {
    'lse(array(k in K, t*z[k]))/t == min(k in K, z[k])':
      'weaker: the minimum is at most the maximum; for ties and for one entry they agree',
  },
  'log-sum-exp-bounds/above the maximum for two entries': {
    'min(k in K, z[k]) < lse(array(k in K, t*z[k]))/t':
      'weaker: the minimum is at most the maximum; for ties and for one entry they agree',
  },
  'log-sum-exp-bounds/Lipschitz': {
    'lse(z) - lse(w) <= max(k in K, abs(z[k] - w[k]))': 'weaker: one side of the absolute value',
    'relu(lse(z) - lse(w)) <= max(k in K, abs(z[k] - w[k]))': 'weaker: one side of the absolute value',
    'abs(lse(w) - lse(w)) <= max(k in K, abs(z[k] - w[k]))': 'both sides are the same',
    'abs(lse(z) - lse(z)) <= max(k in K, abs(z[k] - w[k]))': 'both sides are the same',
  },
  'log-sum-exp-bounds/convexity': {
    'forall(s in R, 0 < s, s <= 1, lse(array(k in K, (1 - s)*z[k] + s*w[k])) <= (1 - s)*lse(z) + s*lse(w))':
      'weaker: fewer numbers s',
    'forall(s in R, 0 == s, s <= 1, lse(array(k in K, (1 - s)*z[k] + s*w[k])) <= (1 - s)*lse(z) + s*lse(w))':
      'weaker: fewer numbers s',
    'forall(s in R, 1 <= s, s <= 1, lse(array(k in K, (1 - s)*z[k] + s*w[k])) <= (1 - s)*lse(z) + s*lse(w))':
      'weaker: fewer numbers s',
    'forall(s in R, 0 <= s, s < 1, lse(array(k in K, (1 - s)*z[k] + s*w[k])) <= (1 - s)*lse(z) + s*lse(w))':
      'weaker: fewer numbers s',
    'forall(s in R, 0 <= s, s == 1, lse(array(k in K, (1 - s)*z[k] + s*w[k])) <= (1 - s)*lse(z) + s*lse(w))':
      'weaker: fewer numbers s',
  },
  'log-sum-exp-bounds/float32 threshold of one exponential': {
    '(8872283/100000 < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(tanh(8872283/100000) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100001) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 + 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (3 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2*(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 3^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-24))*2^127) and ((2 - 2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*3^127) and ((2 - 2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*2^128) and ((2 - 2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*2^127) and (2 - 2^(-24) + 2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*2^127) and (-((2 - 2^(-24))*2^127) < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*2^127) and ((-2 - 2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*2^127) and ((2 + 2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*2^127) and (2*(-2^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*2^127) and ((2 - 3^(-24))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*2^127) and ((2 - 2^24)*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*2^127) and ((2 - 2^(-25))*2^127 < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*(2*127) < exp(8872284/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(8872284*100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(8872283/100000) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(8872285/100000))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
  },
  'log-sum-exp-bounds/unshifted overflow': {
    '2 - 2^(-24) + 2^127 < sum(k in K, exp(z[k]))': 'a threshold below exp(88.73)',
    '-((2 - 2^(-24))*2^127) < sum(k in K, exp(z[k]))': 'a threshold below exp(88.73)',
    '(-2 - 2^(-24))*2^127 < sum(k in K, exp(z[k]))': 'a threshold below exp(88.73)',
    '(2 + 2^(-24))*2^127 < sum(k in K, exp(z[k]))': 'a threshold below exp(88.73)',
    '2*(-2^(-24))*2^127 < sum(k in K, exp(z[k]))': 'a threshold below exp(88.73)',
    '(2 - 3^(-24))*2^127 < sum(k in K, exp(z[k]))': 'a threshold below exp(88.73)',
    '(2 - 2^24)*2^127 < sum(k in K, exp(z[k]))': 'a threshold below exp(88.73)',
    '(2 - 2^(-25))*2^127 < sum(k in K, exp(z[k]))': 'a threshold below exp(88.73)',
    '(2 - 2^(-24))*(2*127) < sum(k in K, exp(z[k]))': 'a threshold below exp(88.73)',
    '(2 - 2^(-24))*2^127 < max(k in K, exp(z[k]))': 'the largest exponential alone is above the threshold',
  },
  'log-sum-exp-bounds/two entries overflow earlier': {
    '(177/2 < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(tanh(177/2) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/3) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 + 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (3 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2*(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 3^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-24))*2^127) and ((2 - 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*3^127) and ((2 - 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^128) and ((2 - 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and (2 - 2^(-24) + 2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and (-((2 - 2^(-24))*2^127) < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and ((-2 - 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and ((2 + 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and (2*(-2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and ((3 - 2^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and ((2 - 3^(-24))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and ((2 - 2^24)*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and ((2 - 2^(-25))*2^127 < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*(2*127) < exp(177/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(177/2)*exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(177*2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(178/2) + exp(177/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(177/2) + exp(177*2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
    '(exp(177/2) < (2 - 2^(-23))*2^127) and ((2 - 2^(-24))*2^127 < exp(177/2) + exp(178/2))':
      'weaker, or within what rounding and the five digits leave: between the two numbers there is room',
  },
  'log-sum-exp-bounds/shifted exponentials': {
    'forall(i in K, (0 < exp(-z[i] - max(k in K, z[k]))) and (exp(z[i] - max(k in K, z[k])) <= 1))':
      'every exponential is positive',
    'forall(i in K, (0 < exp(z[i] + max(k in K, z[k]))) and (exp(z[i] - max(k in K, z[k])) <= 1))':
      'every exponential is positive',
    'forall(i in K, (0 < exp(z[i]*(-max(k in K, z[k])))) and (exp(z[i] - max(k in K, z[k])) <= 1))':
      'every exponential is positive',
    'forall(i in K, (0 < exp(z[i] - min(k in K, z[k]))) and (exp(z[i] - max(k in K, z[k])) <= 1))':
      'every exponential is positive',
    'forall(i in K, (0 < exp(z[i] - max(k in K, z[i]))) and (exp(z[i] - max(k in K, z[k])) <= 1))':
      'every exponential is positive',
    'forall(i in K, (0 < exp(z[i] - max(k in K, z[k]))) and (z[i] - max(k in K, z[k]) <= 1))':
      'weaker: what is at most zero, its tanh, and exp of it are at most 1',
    'forall(i in K, (0 < exp(z[i] - max(k in K, z[k]))) and (tanh(z[i] - max(k in K, z[k])) <= 1))':
      'weaker: what is at most zero, its tanh, and exp of it are at most 1',
    'forall(i in K, (0 < exp(z[i] - max(k in K, z[k]))) and (exp(z[i] - max(k in K, z[i])) <= 1))':
      'the maximum of a constant is the constant: exp(0) is 1',
    'forall(i in K, (0 < exp(z[i] - max(k in K, z[k]))) and (exp(z[i] - max(k in K, z[k])) <= 2))':
      'weaker: what is at most zero, its tanh, and exp of it are at most 1',
  },
  'log-sum-exp-bounds/shifted sum': {
    '(1 <= max(k in K, exp(z[k] - max(i in K, z[i])))) and (sum(k in K, exp(z[k] - max(i in K, z[i]))) <= card(K))':
      'the largest shifted exponential is 1',
    '(1 <= sum(k in K, exp(z[k] - min(i in K, z[i])))) and (sum(k in K, exp(z[k] - max(i in K, z[i]))) <= card(K))':
      'weaker: the sum is larger',
    '(1 <= sum(k in K, exp(z[k] - max(i in K, z[k])))) and (sum(k in K, exp(z[k] - max(i in K, z[i]))) <= card(K))':
      'every term is exp(0)',
    '(1 <= sum(k in K, exp(z[k] - max(i in K, z[i])))) and (max(k in K, exp(z[k] - max(i in K, z[i]))) <= card(K))':
      'the largest shifted exponential is 1',
    '(1 <= sum(k in K, exp(z[k] - max(i in K, z[i])))) and (sum(k in K, z[k] - max(i in K, z[i])) <= card(K))':
      'weaker: what is at most zero and its tanh are at most 1, and so is each shifted exponential',
    '(1 <= sum(k in K, exp(z[k] - max(i in K, z[i])))) and (sum(k in K, tanh(z[k] - max(i in K, z[i]))) <= card(K))':
      'weaker: what is at most zero and its tanh are at most 1, and so is each shifted exponential',
    '(1 <= sum(k in K, exp(z[k] - max(i in K, z[i])))) and (sum(k in K, exp(z[k] - max(i in K, z[k]))) <= card(K))':
      'every term is exp(0)',
    '(1 <= sum(k in K, exp(z[k] - max(i in K, z[i])))) and (sum(k in K, exp(z[k] - max(i in K, z[i]))) <= card(K) + 1)':
      'weaker: what is at most zero and its tanh are at most 1, and so is each shifted exponential',
  },
  'log-sum-exp-bounds/shifted logarithm': {
    '(0 <= sum(k in K, exp(z[k] - max(i in K, z[i])))) and (log(sum(k in K, exp(z[k] - max(i in K, z[i])))) <= log(card(K)))':
      'weaker: log, the number itself and exp grow in this order',
    '(0 <= exp(sum(k in K, exp(z[k] - max(i in K, z[i]))))) and (log(sum(k in K, exp(z[k] - max(i in K, z[i])))) <= log(card(K)))':
      'weaker: log, the number itself and exp grow in this order',
    '(0 <= log(max(k in K, exp(z[k] - max(i in K, z[i]))))) and (log(sum(k in K, exp(z[k] - max(i in K, z[i])))) <= log(card(K)))':
      'the largest shifted exponential is 1',
    '(0 <= log(sum(k in K, exp(z[k] - min(i in K, z[i]))))) and (log(sum(k in K, exp(z[k] - max(i in K, z[i])))) <= log(card(K)))':
      'weaker: log, the number itself and exp grow in this order',
    '(0 <= log(sum(k in K, exp(z[k] - max(i in K, z[k]))))) and (log(sum(k in K, exp(z[k] - max(i in K, z[i])))) <= log(card(K)))':
      'every term is exp(0)',
    '(0 <= log(sum(k in K, exp(z[k] - max(i in K, z[i]))))) and (log(max(k in K, exp(z[k] - max(i in K, z[i])))) <= log(card(K)))':
      'the largest shifted exponential is 1',
    '(0 <= log(sum(k in K, exp(z[k] - max(i in K, z[i]))))) and (log(sum(k in K, exp(z[k] - max(i in K, z[k])))) <= log(card(K)))':
      'every term is exp(0)',
    '(0 <= log(sum(k in K, exp(z[k] - max(i in K, z[i]))))) and (log(sum(k in K, exp(z[k] - max(i in K, z[i])))) <= card(K))':
      'weaker: log, the number itself and exp grow in this order',
    '(0 <= log(sum(k in K, exp(z[k] - max(i in K, z[i]))))) and (log(sum(k in K, exp(z[k] - max(i in K, z[i])))) <= exp(card(K)))':
      'weaker: log, the number itself and exp grow in this order',
    '(0 <= log(sum(k in K, exp(z[k] - max(i in K, z[i]))))) and (log(sum(k in K, exp(z[k] - max(i in K, z[i])))) <= log(card(K) + 1))':
      'weaker: log, the number itself and exp grow in this order',
  },
  'reverse-mode-cost-bound/never dearer': {
    '(forward - reverse == (K - 1)*n^2*(n - m)) and (m <= forward)': 'forward is at least m*n^2',
    '(forward - reverse == (K - 1)*n^2*(n - m)) and (forward <= forward)': 'both sides are the same',
    '(forward - reverse == (K - 1)*n^2*(n - m)) and (reverse <= reverse)': 'both sides are the same',
  },
  'reverse-mode-cost-bound/ratio in the limit': {
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= n, abs(n - (n - 1)/(k + 1) - n) <= eps_k)))':
      'nothing is asked if from_k is more than n',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(n + (n - 1)/(k + 1) - n) <= eps_k)))':
      'the same absolute value',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(n - (n - 1)/(k + 1) - n) <= C)))':
      'the statement at eps = C, which is positive',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k < k, abs(n - (n - 1)/(k + 1) - n) <= eps_k)))':
      'from one member later: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k == k, abs(n - (n - 1)/(k + 1) - n) <= eps_k)))':
      'said of one member alone: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k + 1 <= k, abs(n - (n - 1)/(k + 1) - n) <= eps_k)))':
      'from one member later: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k + 1, abs(n - (n - 1)/(k + 1) - n) <= eps_k)))':
      'another start: the same',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(n - (n - 1)/(k + 1) - n) < eps_k)))':
      'nearer than half the tolerance in the end: the same',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, n - (n - 1)/(k + 1) - n <= eps_k)))':
      'without abs: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, relu(n - (n - 1)/(k + 1) - n) <= eps_k)))':
      'relu is at most abs: weaker than the statement',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(n - (-n - 1)/(k + 1) - n) <= eps_k)))':
      'the quotient with a constant above tends to 0',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(n - (n + 1)/(k + 1) - n) <= eps_k)))':
      'the quotient with a constant above tends to 0',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(n - n*(-1)/(k + 1) - n) <= eps_k)))':
      'the quotient with a constant above tends to 0',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(n - (n + 1 - 1)/(k + 1) - n) <= eps_k)))':
      'the quotient with a constant above tends to 0',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(n - (n - 1)/(k*1) - n) <= eps_k)))':
      'from the member 1 on both sides are defined, and the quotient tends to 0',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(n - (n - 1)/(k + 1 + 1) - n) <= eps_k)))':
      'a shift does not change the limit',
    'forall(eps_k in positive, exists(from_k in nat, forall(k in nat, from_k <= k, abs(n - (n - 1)/(k + 2) - n) <= eps_k)))':
      'a shift does not change the limit',
  },
  'computed-decompositions/truncation': {
    'max(i in I, sum(j in J, (C[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))^2)) <= (R0 + q*(E0 + q*N))^2':
      'the largest of the squares is at most their sum',
    'sum(i in I, max(j in J, (C[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))^2)) <= (R0 + q*(E0 + q*N))^2':
      'the largest of the squares is at most their sum',
  },
  'computed-decompositions/computed singular values': {
    '(c2 <= R0 + q*c2) and (c <= E0 + q*c2)': 'q is at least 1',
    '(c2 <= R0 + q*c) and (c2 <= E0 + q*c2)': 'q is at least 1',
    '(c2 <= R0 + q*c) and (c <= c + q*c2)': 'c2 is not negative',
  },
  'computed-decompositions/an eigenvalue nearby': {
    'min(t in I, mu[t] - lambda) <= r': 'weaker: a smaller left side',
    'min(t in I, relu(mu[t] - lambda)) <= r': 'weaker: a smaller left side',
  },
  'computed-decompositions/Cholesky factor': {
    '-sum(h in I, sum(i in I, L[i,h]*x[i])^2) - r*sum(i in I, x[i]^2) <= sum(i in I, sum(j in I, x[i]*A[i,j]*x[j]))':
      'weaker: a smaller left side',
    'sum(h in I, sum(i in I, -(L[i,h]*x[i]))^2) - r*sum(i in I, x[i]^2) <= sum(i in I, sum(j in I, x[i]*A[i,j]*x[j]))':
      'the sign disappears in the square',
  },
  'condition-number-perturbation-bound/norm of A': {
    'forall(z in R[I], sum(m in I, z[m]^2) < 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'true of shorter vectors, too: the image is as much shorter as the vector is',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, max(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'squares of the largest products are at most sums over j of A[i,j]^2*z[j]^2, and no column of A is longer than s[big]',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, -(A[i,j]*z[j])))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'the image turns its sign, and keeps its length',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'weaker: the bound is assumed of all vectors, and there is none, since vectors can be as long as one likes',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) < 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'lengths of images of vectors that are a little shorter than 1 come as near as one likes to those of unit vectors',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) > 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'there is no such bound, since vectors can be as long as one likes',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) != 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'there is no such bound, since vectors can be as long as one likes',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], max(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'weaker: a unit vector is no longer than its multiple whose largest entry is 1 or -1, of whose image the bound is assumed',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[big]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'in one dimension the statement; in more there is no such bound, since the other entries are free',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[small]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'in one dimension the statement; in more there is no such bound, since the other entries are free',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^3) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'in one dimension the statement, up to the sign of z; in more there is no such bound, since entries of both signs can be large',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 2, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= bound_z), s[big] <= bound_z)':
      'weaker: the images of these vectors are longer than those of unit vectors, by the root of 2',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) < bound_z), s[big] <= bound_z)':
      'weaker: more is assumed of bound_z',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) == bound_z), s[big] <= bound_z)':
      'weaker: the image of the singular vector has the length s[big], so that bound_z is that',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, -(A[i,j]*z[j])))) <= bound_z), s[big] <= bound_z)':
      'the image turns its sign, and keeps its length',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= s[big]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, A[i,j]*z[j]))) <= bound_z), s[small] <= bound_z)':
      'weaker: s[small] is at most s[big]',
  },
  'condition-number-perturbation-bound/norm of the inverse': {
    'forall(z in R[I], sum(m in I, z[m]^2) < 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'true of shorter vectors, too: the image is as much shorter as the vector is',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, max(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'squares of the largest products are at most sums over j of B[i,j]^2*z[j]^2, and no column of B is longer than 1/s[small]',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, -(B[i,j]*z[j])))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'the image turns its sign, and keeps its length',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 2/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'weaker: more on the right of the first inequality',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'weaker: the bound is assumed of all vectors, and there is none, since vectors can be as long as one likes',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) < 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'lengths of images of vectors that are a little shorter than 1 come as near as one likes to those of unit vectors',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) > 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'there is no such bound, since vectors can be as long as one likes',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) != 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'there is no such bound, since vectors can be as long as one likes',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], max(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'weaker: a unit vector is no longer than its multiple whose largest entry is 1 or -1, of whose image the bound is assumed',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[big]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'in one dimension the statement; in more there is no such bound, since the other entries are free',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[small]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'in one dimension the statement; in more there is no such bound, since the other entries are free',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^3) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'in one dimension the statement, up to the sign of z; in more there is no such bound, since entries of both signs can be large',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 2, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= bound_z), 1/s[small] <= bound_z)':
      'weaker: the images of these vectors are longer than those of unit vectors, by the root of 2',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) < bound_z), 1/s[small] <= bound_z)':
      'weaker: more is assumed of bound_z',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) == bound_z), 1/s[small] <= bound_z)':
      'weaker: the image of the singular vector has the length 1/s[small], so that bound_z is that',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, -(B[i,j]*z[j])))) <= bound_z), 1/s[small] <= bound_z)':
      'the image turns its sign, and keeps its length',
    'forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= 1/s[small]) and forall(bound_z in R, forall(z in R[I], sum(m in I, z[m]^2) == 1, size(array(i in I, sum(j in I, B[i,j]*z[j]))) <= bound_z), 1/s[big] <= bound_z)':
      'weaker: 1/s[big] is at most 1/s[small]',
  },
  'condition-number-perturbation-bound/bound attained': {
    '(forall(i in I, sum(j in I, A[i,j]*x[j]) == b[i]) and forall(i in I, sum(j in I, A[i,j]*(x[j] + dx[j])) == b[i] + db[i])) and (size(dx)/size(x) == kappa*(size(db)*size(b)))':
      'the same, since the length of b, a column of U, is 1',
  },
  'condition-number-perturbation-bound/one, then orthogonal': {
    'forall(i in I, j in I, sum(m in I, A[m,i]*A[m,j]) == s[small]^2*delta(i, j))':
      'the same, since kappa is 1',
    'forall(i in I, j in I, sum(m in I, A[m,i]*A[m,j]) == s[i]^2*delta(i, j))':
      'the same, since kappa is 1, so that all singular values are the same',
  },
  'summation-error-kahan/growth': {
    '-(1 + u)^n - 1 <= n*u/(1 - n*u)': 'the left side is negative, and the right side is not',
    '(1 + u)^n*(-1) <= n*u/(1 - n*u)': 'the left side is negative, and the right side is not',
    '(-1 + u)^n - 1 <= n*u/(1 - n*u)':
      'for n = 0 both sides are 0; otherwise u is below 1, and the left side is not positive',
    '(1 - u)^n - 1 <= n*u/(1 - n*u)':
      'for n = 0 both sides are 0; otherwise u is below 1, and the left side is not positive',
    '(1*u)^n - 1 <= n*u/(1 - n*u)':
      'for n = 0 both sides are 0; otherwise u is below 1, and the left side is not positive',
    '(1 + u)^n - 2 <= n*u/(1 - n*u)': 'weaker: more is taken away on the left',
    '(1 + u)^n - 1 <= (n + u)/(1 - n*u)':
      'weaker: n*u is at most n + u, since it is 0 for n = 0 and u is below 1 otherwise',
    '(1 + u)^n - 1 <= (n + 1)*u/(1 - n*u)': 'weaker: a larger right side, since n*u is below 1',
  },
  'summation-error-kahan/recursive, by gamma': {
    'forall(n in nat, n + u < 1, abs(s[n] - sum(i in range(n + 1), x[i])) <= n*u/(1 - n*u)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: n + u < 1 is said of n = 0 alone, where both sides are 0',
    'forall(n in nat, (n + 1)*u < 1, abs(s[n] - sum(i in range(n + 1), x[i])) <= n*u/(1 - n*u)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: more is assumed',
    'forall(n in nat, n*u < 1, s[n] - sum(i in range(n + 1), x[i]) <= n*u/(1 - n*u)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: a number is at most its absolute value',
    'forall(n in nat, n*u < 1, relu(s[n] - sum(i in range(n + 1), x[i])) <= n*u/(1 - n*u)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: relu is at most the absolute value',
    'forall(n in nat, n*u < 1, abs(s[n] - sum(i in range(n + 1), x[i])) <= (n + u)/(1 - n*u)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: n*u is at most n + u, since it is 0 for n = 0 and u is below 1 otherwise',
    'forall(n in nat, n*u < 1, abs(s[n] - sum(i in range(n + 1), x[i])) <= (n + 1)*u/(1 - n*u)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: a larger bound, since 0 <= n*u < 1',
    'forall(n in nat, n*u < 1, abs(s[n] - sum(i in range(n + 1), x[i])) <= n*u/(1 - n*u)*sum(i in range(n + 1), abs(s[i])))':
      'the error is the sum of the d[k]/(1 + d[k]) times s[k+1], each at most u/(1 - u) times its absolute value, and this is at most n*u/(1 - n*u) for n >= 1',
  },
  'summation-error-kahan/product': {
    'forall(n in nat, p[n] - 1 <= (1 + u)^n - 1)': 'weaker: a number is at most its absolute value',
    'forall(n in nat, relu(p[n] - 1) <= (1 + u)^n - 1)': 'weaker: relu is at most the absolute value',
    'forall(n in nat, abs(p[n] - 1) <= (1 + u)^n + 1)': 'weaker: a larger bound, since u is not negative',
    'forall(n in nat, abs(p[n] - 1) <= (2 + u)^n - 1)': 'weaker: a larger bound, since u is not negative',
    'forall(n in nat, abs(p[n] - 1) <= (1 + u)^(n + 1) - 1)':
      'weaker: a larger bound, since u is not negative',
  },
  'summation-error-kahan/recursive': {
    'forall(n in nat, s[n] - sum(i in range(n + 1), x[i]) <= ((1 + u)^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: a number is at most its absolute value',
    'forall(n in nat, relu(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u)^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: relu is at most the absolute value',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u)^n + 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((2 + u)^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u)^(n + 1) - 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: a larger bound, since u is not negative',
  },
  'summation-error-kahan/dot product': {
    'forall(n in nat, q[n] - sum(i in range(n + 1), x[i]*y[i]) <= ((1 + u)^(n + 1) - 1)*sum(i in range(n + 1), abs(x[i]*y[i])))':
      'weaker: a number is at most its absolute value',
    'forall(n in nat, relu(q[n] - sum(i in range(n + 1), x[i]*y[i])) <= ((1 + u)^(n + 1) - 1)*sum(i in range(n + 1), abs(x[i]*y[i])))':
      'weaker: relu is at most the absolute value',
    'forall(n in nat, abs(q[n] - sum(i in range(n + 1), x[i]*y[i])) <= ((1 + u)^(n + 1) + 1)*sum(i in range(n + 1), abs(x[i]*y[i])))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, abs(q[n] - sum(i in range(n + 1), x[i]*y[i])) <= ((2 + u)^(n + 1) - 1)*sum(i in range(n + 1), abs(x[i]*y[i])))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, abs(q[n] - sum(i in range(n + 1), x[i]*y[i])) <= ((1 + u)^(n + 1 + 1) - 1)*sum(i in range(n + 1), abs(x[i]*y[i])))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, abs(q[n] - sum(i in range(n + 1), x[i]*y[i])) <= ((1 + u)^(n + 2) - 1)*sum(i in range(n + 1), abs(x[i]*y[i])))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, abs(q[n] - sum(i in range(n + 1), x[i]*y[i])) <= ((1 + u)^(n + 1) - 1)*sum(i in range(n + 1), abs(-(x[i]*y[i]))))':
      'both sides are the same',
  },
  'summation-error-kahan/pairwise': {
    't[h,0] - sum(i in range(n), x[i]) <= ((1 + u)^h - 1)*sum(i in range(n), abs(x[i]))':
      'weaker: a number is at most its absolute value',
    'relu(t[h,0] - sum(i in range(n), x[i])) <= ((1 + u)^h - 1)*sum(i in range(n), abs(x[i]))':
      'weaker: relu is at most the absolute value',
    'abs(e[h,0] - sum(i in range(n), x[i])) <= ((1 + u)^h - 1)*sum(i in range(n), abs(x[i]))':
      'e is the sum without rounding, so that the left side is 0',
    'abs(t[h,0] - sum(i in range(n), x[i])) <= ((1 + u)^h + 1)*sum(i in range(n), abs(x[i]))':
      'weaker: a larger bound, since u is not negative',
    'abs(t[h,0] - sum(i in range(n), x[i])) <= ((2 + u)^h - 1)*sum(i in range(n), abs(x[i]))':
      'weaker: a larger bound, since u is not negative',
    'abs(t[h,0] - sum(i in range(n), x[i])) <= ((1 + u)^(h + 1) - 1)*sum(i in range(n), abs(x[i]))':
      'weaker: a larger bound, since u is not negative',
  },
  'summation-error-kahan/Kahan, corrected sum': {
    'forall(n in nat, (s[n] - c[n] - sum(i in range(n + 1), x[i]) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: a number is at most its absolute value',
    'forall(n in nat, (relu(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: relu is at most the absolute value',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n + 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= (1 + 2*u + 5*u^2 + (1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'the induction of the proof goes through with 7.5*u^2 in the place of 8*u^2, and (1 + 2*u + 5*u^2)*(1 + 7.5*u^2)^n is at most 1 + 2*u + 5*u^2 + (1 + 8*u^2)^n for all n',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u - 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'the induction of the proof has room: from the second step on what x[n+1] loses, at most 2*u + 5*u^2, is less than the bound grew by 8*u^2 in each of two steps, and in the first step it is at most 2*u + 2*u^2 + 2*u^3 + u^4',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((2 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + (2 + u) + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: 2*u is at most 2 + u, since u is at most 1/16',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 3*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + (5 + u^2))*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: 5*u^2 is at most 5 + u^2, since u is at most 1/16',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 6*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*(u*2))*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: u^2 is at most 2*u, since u is at most 1/16',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^3)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'the induction of the proof has room: what x[n+1] loses, at most 2*u + 5*u^2, is less than 1 + 8*u^2 times 1 + 2*u leaves, and 7.6*u^2 are enough for the rest',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(2 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + (8 + u^2))^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: 8*u^2 is at most 8 + u^2, since u is at most 1/16',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 9*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*(u*2))^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: u^2 is at most 2*u, since u is at most 1/16',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^(n + 1) - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (c[n] <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: a number is at most its absolute value',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (relu(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: relu is at most the absolute value',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= (5/2*u*(1 + 2*u + 5*u^2) + (1 + 8*u^2)^n)*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: the first factor, 5/2*u*(1 + 2*u + 5*u^2), is at most 1, so that the sum is larger',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= (5/2*u + (1 + 2*u + 5*u^2))*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: 5/2*u is at most 1 and the other factor not negative, so that the sum is larger',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= (5/2 + u)*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: 5/2*u is at most 5/2 + u, since u is at most 1/16',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5*2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 6/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u - 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'the induction of the proof has room: of 5/2 at most 2.4 are needed',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(2 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + (2 + u) + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: 2*u is at most 2 + u, since u is at most 1/16',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 3*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + (5 + u^2))*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: 5*u^2 is at most 5 + u^2, since u is at most 1/16',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 6*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*(u*2))*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: u^2 is at most 2*u, since u is at most 1/16',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^3)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'the induction of the proof has room: of 5/2 at most 2.4 are needed',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(2 + 8*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + (8 + u^2))^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: 8*u^2 is at most 8 + u^2, since u is at most 1/16',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 9*u^2)^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*(u*2))^n*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: u^2 is at most 2*u, since u is at most 1/16',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^(n + 1)*sum(i in range(n + 1), abs(x[i]))))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, (abs(s[n] - c[n] - sum(i in range(n + 1), x[i])) <= ((1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i]))) and (abs(c[n]) <= 5/2*u*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n*sum(i in range(n + 1), abs(s[i]))))':
      'c[n] is what the roundings make of s[n] and s[n-1]: at most (1 + u)*(u + u/(1 - u)) times the first and (1 + u)*u times the second',
  },
  'summation-error-kahan/Kahan': {
    'forall(n in nat, s[n] - sum(i in range(n + 1), x[i]) <= ((1 + u)*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: a number is at most its absolute value',
    'forall(n in nat, relu(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u)*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: relu is at most the absolute value',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u)*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n + 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u)*(1 + 2*u + 5*u^2) + (1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      'the induction of the proof goes through with 7.5*u^2 in the place of 8*u^2, and (1 + u)*(1 + 2*u + 5*u^2)*(1 + 7.5*u^2)^n is at most (1 + u)*(1 + 2*u + 5*u^2) + (1 + 8*u^2)^n for all n',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u + (1 + 2*u + 5*u^2))*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: u*(2*u + 5*u^2) is at most 1 + u, so that the sum of the factors is at least their product',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((2 + u)*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u)*(1 + 2*u - 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      'the proof has room: with the bound (1 + 2*u + 5*u^3)*(1 + 8*u^2)^n of the corrected sum, which its induction gives as well, the last step needs 1 + 2.6*u^2 of the factor 1 + 8*u^2',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u)*(2 + 2*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u)*(1 + (2 + u) + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: 2*u is at most 2 + u, since u is at most 1/16',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u)*(1 + 3*u + 5*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u)*(1 + 2*u + (5 + u^2))*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: 5*u^2 is at most 5 + u^2, since u is at most 1/16',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u)*(1 + 2*u + 6*u^2)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u)*(1 + 2*u + 5*(u*2))*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: u^2 is at most 2*u, since u is at most 1/16',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u)*(1 + 2*u + 5*u^3)*(1 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      'the proof has room: with the bound (1 + 2*u + 5*u^3)*(1 + 8*u^2)^n of the corrected sum, which its induction gives as well, the last step needs 1 + 2.6*u^2 of the factor 1 + 8*u^2',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u)*(1 + 2*u + 5*u^2)*(2 + 8*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u)*(1 + 2*u + 5*u^2)*(1 + (8 + u^2))^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: 8*u^2 is at most 8 + u^2, since u is at most 1/16',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u)*(1 + 2*u + 5*u^2)*(1 + 9*u^2)^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u)*(1 + 2*u + 5*u^2)*(1 + 8*(u*2))^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: u^2 is at most 2*u, since u is at most 1/16',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u)*(1 + 2*u + 5*u^2)*(1 + 8*u^2)^(n + 1) - 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: a larger bound, since u is not negative',
  },
  'summation-error-kahan/Kahan, exact compensation': {
    'forall(n in nat, s[n] - sum(i in range(n + 1), x[i]) <= ((1 + u)^2*(1 + u^2)^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: a number is at most its absolute value',
    'forall(n in nat, relu(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u)^2*(1 + u^2)^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: relu is at most the absolute value',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u)^2*(1 + u^2)^n + 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u)*2*(1 + u^2)^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      's[n] is the sum of the x[k], each times at most (1 + u)^2*(1 + u^2)^(n - 1) for n >= 1, and 1 + u is at most 2*(1 + u^2)',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((2 + u)^2*(1 + u^2)^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u)^3*(1 + u^2)^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u)^2*(2 + u^2)^n - 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: a larger bound, since u is not negative',
    'forall(n in nat, abs(s[n] - sum(i in range(n + 1), x[i])) <= ((1 + u)^2*(1 + u^2)^(n + 1) - 1)*sum(i in range(n + 1), abs(x[i])))':
      'weaker: a larger bound, since u is not negative',
  },
  'summation-error-kahan/two-pass variance': {
    'q[n] - sum(i in range(n + 1), (x[i] - mean)^2) <= ((1 + u)^(n + 3) - 1)*sum(i in range(n + 1), (x[i] - mean)^2) + (1 + u)^(n + 3)*(n + 1)*(m - mean)^2':
      'weaker: a number is at most its absolute value',
    'relu(q[n] - sum(i in range(n + 1), (x[i] - mean)^2)) <= ((1 + u)^(n + 3) - 1)*sum(i in range(n + 1), (x[i] - mean)^2) + (1 + u)^(n + 3)*(n + 1)*(m - mean)^2':
      'weaker: relu is at most the absolute value',
    'abs(q[n] - sum(i in range(n + 1), (x[i] - m)^2)) <= ((1 + u)^(n + 3) - 1)*sum(i in range(n + 1), (x[i] - mean)^2) + (1 + u)^(n + 3)*(n + 1)*(m - mean)^2':
      'the sum of the rounded squares differs from that of the squares of x[i] - m by at most (1 + u)^(n + 3) - 1 times that, and this sum is the one around the mean and (n + 1)*(m - mean)^2',
    'abs(q[n] - sum(i in range(n + 1), (x[i] - mean)^2)) <= ((1 + u)^(n + 3) + 1)*sum(i in range(n + 1), (x[i] - mean)^2) + (1 + u)^(n + 3)*(n + 1)*(m - mean)^2':
      'weaker: a larger bound, since u is not negative',
    'abs(q[n] - sum(i in range(n + 1), (x[i] - mean)^2)) <= ((2 + u)^(n + 3) - 1)*sum(i in range(n + 1), (x[i] - mean)^2) + (1 + u)^(n + 3)*(n + 1)*(m - mean)^2':
      'weaker: a larger bound, since u is not negative',
    'abs(q[n] - sum(i in range(n + 1), (x[i] - mean)^2)) <= ((1 + u)^(n + 1 + 3) - 1)*sum(i in range(n + 1), (x[i] - mean)^2) + (1 + u)^(n + 3)*(n + 1)*(m - mean)^2':
      'weaker: a larger bound, since u is not negative',
    'abs(q[n] - sum(i in range(n + 1), (x[i] - mean)^2)) <= ((1 + u)^(n + 4) - 1)*sum(i in range(n + 1), (x[i] - mean)^2) + (1 + u)^(n + 3)*(n + 1)*(m - mean)^2':
      'weaker: a larger bound, since u is not negative',
    'abs(q[n] - sum(i in range(n + 1), (x[i] - mean)^2)) <= ((1 + u)^(n + 3) - 1)*sum(i in range(n + 1), (-x[i] - mean)^2) + (1 + u)^(n + 3)*(n + 1)*(m - mean)^2':
      'weaker: squares around another number than the mean add to more',
    'abs(q[n] - sum(i in range(n + 1), (x[i] - mean)^2)) <= ((1 + u)^(n + 3) - 1)*sum(i in range(n + 1), (x[i] + mean)^2) + (1 + u)^(n + 3)*(n + 1)*(m - mean)^2':
      'weaker: squares around another number than the mean add to more',
    'abs(q[n] - sum(i in range(n + 1), (x[i] - mean)^2)) <= ((1 + u)^(n + 3) - 1)*sum(i in range(n + 1), (x[i] - u)^2) + (1 + u)^(n + 3)*(n + 1)*(m - mean)^2':
      'weaker: squares around another number than the mean add to more',
    'abs(q[n] - sum(i in range(n + 1), (x[i] - mean)^2)) <= ((1 + u)^(n + 3) - 1)*sum(i in range(n + 1), (x[i] - m)^2) + (1 + u)^(n + 3)*(n + 1)*(m - mean)^2':
      'weaker: squares around another number than the mean add to more',
    'abs(q[n] - sum(i in range(n + 1), (x[i] - mean)^2)) <= ((1 + u)^(n + 3) - 1)*sum(i in range(n + 1), (x[i] - mean)^2) + (2 + u)^(n + 3)*(n + 1)*(m - mean)^2':
      'weaker: a larger bound, since u is not negative',
    'abs(q[n] - sum(i in range(n + 1), (x[i] - mean)^2)) <= ((1 + u)^(n + 3) - 1)*sum(i in range(n + 1), (x[i] - mean)^2) + (1 + u)^(n + 1 + 3)*(n + 1)*(m - mean)^2':
      'weaker: a larger bound, since u is not negative',
    'abs(q[n] - sum(i in range(n + 1), (x[i] - mean)^2)) <= ((1 + u)^(n + 3) - 1)*sum(i in range(n + 1), (x[i] - mean)^2) + (1 + u)^(n + 4)*(n + 1)*(m - mean)^2':
      'weaker: a larger bound, since u is not negative',
    'abs(q[n] - sum(i in range(n + 1), (x[i] - mean)^2)) <= ((1 + u)^(n + 3) - 1)*sum(i in range(n + 1), (x[i] - mean)^2) + (1 + u)^(n + 3)*(n + 1 + 1)*(m - mean)^2':
      'weaker: a larger bound, since u is not negative',
    'abs(q[n] - sum(i in range(n + 1), (x[i] - mean)^2)) <= ((1 + u)^(n + 3) - 1)*sum(i in range(n + 1), (x[i] - mean)^2) + (1 + u)^(n + 3)*(n + 2)*(m - mean)^2':
      'weaker: a larger bound, since u is not negative',
  },
};
