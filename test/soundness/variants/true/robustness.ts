export const robustness: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'adversarial-margin-dual-norm/at most the dual norm': {
    'max(j in J, w[j]*d[j]) <= e*s': 'no entry of d is more than e, and none of w more than s',
    'sum(j in J, -(w[j]*d[j])) <= e*s': 'the statement for -d',
  },
  'adversarial-margin-dual-norm/all coordinates at most e': {
    'forall(d in R[J], forall(j in J, abs(d[j]) <= e), sum(j in J, -(w[j]*d[j])) <= e*sum(j in J, abs(w[j]))) and exists(v in R[J], forall(j in J, abs(v[j]) <= e) and (sum(j in J, w[j]*v[j]) == e*sum(j in J, abs(w[j]))))':
      'the statement for -d',
    'forall(d in R[J], forall(j in J, abs(d[j]) < e), sum(j in J, w[j]*d[j]) <= e*sum(j in J, abs(w[j]))) and exists(v in R[J], forall(j in J, abs(v[j]) <= e) and (sum(j in J, w[j]*v[j]) == e*sum(j in J, abs(w[j]))))':
      'weaker: fewer d are spoken of',
    'forall(d in R[J], forall(j in J, abs(d[j]) == e), sum(j in J, w[j]*d[j]) <= e*sum(j in J, abs(w[j]))) and exists(v in R[J], forall(j in J, abs(v[j]) <= e) and (sum(j in J, w[j]*v[j]) == e*sum(j in J, abs(w[j]))))':
      'weaker: fewer d are spoken of',
    'forall(d in R[J], forall(j in J, abs(d[j]) <= e), max(j in J, w[j]*d[j]) <= e*sum(j in J, abs(w[j]))) and exists(v in R[J], forall(j in J, abs(v[j]) <= e) and (sum(j in J, w[j]*v[j]) == e*sum(j in J, abs(w[j]))))':
      'a product is at most that of the largest absolute values',
    'forall(d in R[J], forall(j in J, abs(d[j]) <= e), sum(j in J, w[j]*d[j]) <= e*sum(j in J, abs(w[j]))) and exists(v in R[J], forall(j in J, abs(v[j]) == e) and (sum(j in J, w[j]*v[j]) == e*sum(j in J, abs(w[j]))))':
      'all entries of the best v are e or -e',
    'forall(d in R[J], forall(j in J, abs(d[j]) <= e), sum(j in J, w[j]*d[j]) <= e*sum(j in J, abs(w[j]))) and exists(v in R[J], forall(j in J, abs(v[j]) >= e) and (sum(j in J, w[j]*v[j]) == e*sum(j in J, abs(w[j]))))':
      'all entries of the best v are e or -e',
    'forall(d in R[J], forall(j in J, abs(d[j]) <= e), sum(j in J, w[j]*d[j]) <= e*sum(j in J, abs(w[j]))) and exists(v in R[J], forall(j in J, v[j] <= e) and (sum(j in J, w[j]*v[j]) == e*sum(j in J, abs(w[j]))))':
      'weaker: one side of the absolute value',
    'forall(d in R[J], forall(j in J, abs(d[j]) <= e), sum(j in J, w[j]*d[j]) <= e*sum(j in J, abs(w[j]))) and exists(v in R[J], forall(j in J, relu(v[j]) <= e) and (sum(j in J, w[j]*v[j]) == e*sum(j in J, abs(w[j]))))':
      'weaker: one side of the absolute value',
  },
  'adversarial-margin-dual-norm/absolute values that add up to e': {
    'forall(d in R[J], sum(j in J, abs(d[j])) <= e, sum(j in J, -(w[j]*d[j])) <= e*max(j in J, abs(w[j]))) and exists(v in R[J], (sum(j in J, abs(v[j])) == e) and (sum(j in J, w[j]*v[j]) == e*max(j in J, abs(w[j]))))':
      'the statement for -d',
    'forall(d in R[J], sum(j in J, abs(d[j])) < e, sum(j in J, w[j]*d[j]) <= e*max(j in J, abs(w[j]))) and exists(v in R[J], (sum(j in J, abs(v[j])) == e) and (sum(j in J, w[j]*v[j]) == e*max(j in J, abs(w[j]))))':
      'weaker: fewer d are spoken of',
    'forall(d in R[J], sum(j in J, abs(d[j])) == e, sum(j in J, w[j]*d[j]) <= e*max(j in J, abs(w[j]))) and exists(v in R[J], (sum(j in J, abs(v[j])) == e) and (sum(j in J, w[j]*v[j]) == e*max(j in J, abs(w[j]))))':
      'weaker: fewer d are spoken of',
    'forall(d in R[J], sum(j in J, abs(d[j])) <= e, max(j in J, w[j]*d[j]) <= e*max(j in J, abs(w[j]))) and exists(v in R[J], (sum(j in J, abs(v[j])) == e) and (sum(j in J, w[j]*v[j]) == e*max(j in J, abs(w[j]))))':
      'a product is at most that of the largest absolute values',
    'forall(d in R[J], sum(j in J, abs(d[j])) <= e, sum(j in J, w[j]*d[j]) <= e*max(j in J, abs(w[j]))) and exists(v in R[J], (max(j in J, abs(v[j])) == e) and (sum(j in J, w[j]*v[j]) == e*max(j in J, abs(w[j]))))':
      'v may be e or -e at one coordinate, and 0 else',
    'forall(d in R[J], sum(j in J, abs(d[j])) <= e, sum(j in J, w[j]*d[j]) <= e*max(j in J, abs(w[j]))) and exists(v in R[J], (sum(j in J, abs(v[j])) == e) and (max(j in J, w[j]*v[j]) == e*max(j in J, abs(w[j]))))':
      'v may be e or -e at one coordinate, and 0 else',
    'forall(d in R[J], sum(j in J, abs(d[j])) <= e, sum(j in J, w[j]*d[j]) <= e*max(j in J, abs(w[j]))) and exists(v in R[J], (sum(j in J, abs(v[j])) == e) and (sum(j in J, w[j]*v[j]) == e*max(j in J, w[j])))':
      'v may be e at the coordinate of the largest weight, and 0 else',
  },
  'adversarial-margin-dual-norm/distance to the hyperplane': {
    'forall(d in R[J], sum(j in J, w[j]*(x[j] - d[j])) + b == 0, abs(sum(j in J, w[j]*x[j]) + b)/s <= N(d)) and exists(v in R[J], (sum(j in J, w[j]*(x[j] + v[j])) + b == 0) and (N(v) == abs(sum(j in J, w[j]*x[j]) + b)/s))':
      'the statement for -d',
    'forall(d in R[J], sum(j in J, w[j]*(x[j] + d[j])) + b == 0, (sum(j in J, w[j]*x[j]) + b)/s <= N(d)) and exists(v in R[J], (sum(j in J, w[j]*(x[j] + v[j])) + b == 0) and (N(v) == abs(sum(j in J, w[j]*x[j]) + b)/s))':
      'weaker: one side of the absolute value',
    'forall(d in R[J], sum(j in J, w[j]*(x[j] + d[j])) + b == 0, relu(sum(j in J, w[j]*x[j]) + b)/s <= N(d)) and exists(v in R[J], (sum(j in J, w[j]*(x[j] + v[j])) + b == 0) and (N(v) == abs(sum(j in J, w[j]*x[j]) + b)/s))':
      'weaker: one side of the absolute value',
  },
  'adversarial-margin-dual-norm/the worst loss': {
    'forall(d in R[J], N(d) <= e, l(y*(sum(j in J, w[j]*(x[j] - d[j])) + b)) <= l(y*(sum(j in J, w[j]*x[j]) + b) - e*s)) and exists(v in R[J], (N(v) == e) and (l(y*(sum(j in J, w[j]*(x[j] + v[j])) + b)) == l(y*(sum(j in J, w[j]*x[j]) + b) - e*s)))':
      'the statement for -d',
    'forall(d in R[J], N(d) < e, l(y*(sum(j in J, w[j]*(x[j] + d[j])) + b)) <= l(y*(sum(j in J, w[j]*x[j]) + b) - e*s)) and exists(v in R[J], (N(v) == e) and (l(y*(sum(j in J, w[j]*(x[j] + v[j])) + b)) == l(y*(sum(j in J, w[j]*x[j]) + b) - e*s)))':
      'weaker: fewer d are spoken of',
    'forall(d in R[J], N(d) == e, l(y*(sum(j in J, w[j]*(x[j] + d[j])) + b)) <= l(y*(sum(j in J, w[j]*x[j]) + b) - e*s)) and exists(v in R[J], (N(v) == e) and (l(y*(sum(j in J, w[j]*(x[j] + v[j])) + b)) == l(y*(sum(j in J, w[j]*x[j]) + b) - e*s)))':
      'weaker: fewer d are spoken of',
  },
  'adversarial-margin-dual-norm/certified radius': {
    '0 < f(array(j in J, x[j] - d[j]))': 'from x - d the step d leads to x',
  },
};
